/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * audit.h - names of architectures as audit and seccomp number them.
 */
#ifndef STRACE_XLAT_AUDIT_H
#define STRACE_XLAT_AUDIT_H

#include "decode/desc.h"

extern const struct xlat audit_archs[];

#endif
