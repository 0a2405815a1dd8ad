/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * callnr.h - numbers of calls as values: what a filter stopped, what a tracer reads.
 */
#ifndef STRACE_LINUX_CALLNR_H
#define STRACE_LINUX_CALLNR_H

#include "decode/custom.h"

/* The number as one value: __NR_read where it is one of the program's own
 * architecture, otherwise 3 and the name as a comment.  arch: AUDIT_ARCH_* */
void callnr_show(struct walk *, uint64_t nr, uint32_t arch);

#endif
