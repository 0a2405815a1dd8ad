/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * futex.h - arguments of the futex calls.
 */
#ifndef STRACE_LINUX_FUTEX_H
#define STRACE_LINUX_FUTEX_H

#include "decode/desc.h"

extern const struct type t_futex_op, t_futex_wake_op, t_futex_bitset, t_futex_flags, t_futex_waitv;
bool futex_has_val(struct walk *);
bool futex_has_timeout(struct walk *);
bool futex_has_val2(struct walk *);
bool futex_has_raw4(struct walk *);
bool futex_has_uaddr2(struct walk *);
bool futex_has_val3(struct walk *);
bool futex_has_bitset(struct walk *);
bool futex_has_wake_op(struct walk *);
bool futex_has_raw6(struct walk *);

#endif
