/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * futex.c - the futex calls.  What the arguments after the operation are, the
 * operation says; its private and clock bits do not matter for that, those
 * of 7.2's unlock operations do.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/futex.h"
#include "linux/types.h"
#include "xlat/futex.h"

/* FUTEX_WAKE_OP packs an operation and a comparison into a number. */
static void show_wake_op(struct walk *w, const struct type *t, const struct value *v)
{
	static const char *const shifted = "FUTEX_OP_OPARG_SHIFT<<28";
	uint32_t n = (uint32_t)v->num, op = n >> 28 & 7, cmp = n >> 24 & 15;
	const char *op_name = xlat_name(futex_wake_ops, op), *cmp_name = xlat_name(futex_wake_cmps, cmp);
	struct em_num num = { n, 4, EM_HEX };
	char buf[200], a[64], b[64];

	(void)t;
	if (op_name)
		snprintf(a, sizeof(a), "%s<<28", op_name);
	else
		snprintf(a, sizeof(a), "%#x<<28 /* FUTEX_OP_??? */", op);
	if (cmp_name)
		snprintf(b, sizeof(b), "%s<<24", cmp_name);
	else
		snprintf(b, sizeof(b), "%#x<<24 /* FUTEX_OP_CMP_??? */", cmp);
	snprintf(buf, sizeof(buf), "%s%s%s|%#x<<12|%s|%#x", n >> 31 ? shifted : "", n >> 31 ? "|" : "", a,
		 n >> 12 & 0xfff, b, n & 0xfff);
	em_expr(walk_emit(w), num, buf, NULL);
}

enum {
	WAIT, WAKE, FD_OP, REQUEUE, CMP_REQUEUE, WAKE_OP, LOCK_PI, UNLOCK_PI, TRYLOCK_PI, WAIT_BITSET, WAKE_BITSET,
	WAIT_REQUEUE_PI, CMP_REQUEUE_PI, LOCK_PI2, UNKNOWN = 99,
};

static unsigned futex_op(struct walk *w)
{
	uint64_t op = 0;

	walk_arg(w, "futex_op", &op);
	op &= 0x7f;
	return op <= LOCK_PI2 ? (unsigned)op : UNKNOWN;
}

#define BIT(op)	(1ull << (op))
static bool one_of(struct walk *w, uint64_t ops, bool unknown)
{
	unsigned op = futex_op(w);

	return op == UNKNOWN ? unknown : ops >> op & 1;
}

bool futex_has_val(struct walk *w)
{
	return one_of(w, ~(BIT(LOCK_PI) | BIT(UNLOCK_PI) | BIT(TRYLOCK_PI) | BIT(LOCK_PI2)), true);
}

bool futex_has_timeout(struct walk *w)
{
	return one_of(w, BIT(WAIT) | BIT(LOCK_PI) | BIT(WAIT_BITSET) | BIT(WAIT_REQUEUE_PI) | BIT(LOCK_PI2), false);
}

bool futex_has_val2(struct walk *w)
{
	return one_of(w, BIT(REQUEUE) | BIT(CMP_REQUEUE) | BIT(WAKE_OP) | BIT(CMP_REQUEUE_PI), false);
}

bool futex_has_raw4(struct walk *w) { return one_of(w, 0, true); }

bool futex_has_uaddr2(struct walk *w)
{
	return one_of(w, BIT(REQUEUE) | BIT(CMP_REQUEUE) | BIT(WAKE_OP) | BIT(WAIT_REQUEUE_PI) | BIT(CMP_REQUEUE_PI),
		      true);
}

bool futex_has_val3(struct walk *w) { return one_of(w, BIT(CMP_REQUEUE) | BIT(CMP_REQUEUE_PI), false); }
bool futex_has_bitset(struct walk *w) { return one_of(w, BIT(WAIT_BITSET) | BIT(WAKE_BITSET), false); }
bool futex_has_wake_op(struct walk *w) { return one_of(w, BIT(WAKE_OP), false); }
bool futex_has_raw6(struct walk *w) { return one_of(w, 0, true); }

const struct type t_futex_op = { K_CONST, W_U32, .xlat = futex_ops, .other = "FUTEX_???" };
const struct type t_futex_wake_op = { K_CUSTOM, W_U32, .custom = show_wake_op };
const struct type t_futex_bitset = { K_CONST, W_U32, .xlat = futex_bitset };
const struct type t_futex_flags = { K_SLICES, W_U32, .slices = LIST(slice,
	{ 3, CONST(W_U32, futex2_sizes, NULL) },
	{ ~3ull, FLAGS(W_U32, futex2_flags, NULL) }) };
const struct type t_futex_waitv = { K_STRUCT, .name = "futex_waitv", .members = MEMBERS(
	M(val, XA64), M(uaddr, ADDR64), M(flags, &t_futex_flags), M(__reserved, X32, .nonzero = true)) };
