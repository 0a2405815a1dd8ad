/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * errno.h - names of errors.
 */
#ifndef STRACE_XLAT_ERRNO_H
#define STRACE_XLAT_ERRNO_H

#include "decode/desc.h"

extern const struct xlat errno_names[];		/* 1..133, and the kernel's own from 512 */

#endif
