/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * futex.h - names of futex operations and flags.
 */
#ifndef STRACE_XLAT_FUTEX_H
#define STRACE_XLAT_FUTEX_H

#include "decode/desc.h"

enum { FUTEX_PRIVATE_FLAG = 0x80, FUTEX_CLOCK_REALTIME = 0x100 };

extern const struct xlat futex_ops[], futex_wake_ops[], futex_wake_cmps[], futex_bitset[],
	futex2_sizes[], futex2_flags[];

#endif
