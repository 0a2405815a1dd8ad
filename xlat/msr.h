/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * msr.h - names of x86 model-specific registers.
 */
#ifndef STRACE_XLAT_MSR_H
#define STRACE_XLAT_MSR_H

#include "decode/desc.h"

extern const struct xlat msr_names[];

#endif
