/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * uring.c - pieces of the io_uring calls: what a ring is set up with, and what
 * waiting is given.
 */
#include "decode/custom.h"
#include "linux/types.h"
#include "linux/uring.h"
#include "xlat/io.h"

/* io_uring_setup: the kernel fills in the rest of what the program gave */
enum { IORING_SETUP_ATTACH_WQ = 0x20 };


static bool has_results(struct walk *w)
{
	return !walk_failed(w);
}


static const struct type t_sq_off = { .kind = K_STRUCT, .name = "io_sqring_offsets", .members = MEMBERS(
	M(head, U32), M(tail, U32), M(ring_mask, U32), M(ring_entries, U32), M(flags, U32), M(dropped, U32),
	M(array, U32), M(resv1, X32, .nonzero = true), M(user_addr, XA64)) };
static const struct type t_cq_off = { .kind = K_STRUCT, .name = "io_cqring_offsets", .members = MEMBERS(
	M(head, U32), M(tail, U32), M(ring_mask, U32), M(ring_entries, U32), M(overflow, U32), M(cqes, U32),
	M(flags, U32), M(resv1, X32, .nonzero = true), M(user_addr, XA64)) };
static const struct type t_params = { .kind = K_STRUCT, .name = "io_uring_params",
	.members = MEMBERS(
		M(flags, FLAGS(W_U32, uring_setup_flags, "IORING_SETUP_???")),
		M(sq_thread_cpu, X32), M(sq_thread_idle, U32),
		M(wq_fd, FD, .when = ANY(FIELD(flags), IORING_SETUP_ATTACH_WQ)),
		M(resv, ARRAY(X32, NUM(3)), .nonzero = true),
		M(sq_entries, U32, .when = WHEN_FN(has_results)), M(cq_entries, U32, .when = WHEN_FN(has_results)),
		M(features, FLAGS(W_U32, uring_features, "IORING_FEAT_???"), .when = WHEN_FN(has_results)),
		M(sq_off, &t_sq_off, .when = WHEN_FN(has_results)), M(cq_off, &t_cq_off, .when = WHEN_FN(has_results))),
	.layouts = LIST(layout, { "", MEMBERS(M(sq_entries, U32), M(cq_entries, U32), M(flags, U32), M(sq_thread_cpu, U32),
		M(sq_thread_idle, U32), M(features, U32), M(wq_fd, S32), M(resv, PADS(12)), M(sq_off, &t_sq_off),
		M(cq_off, &t_cq_off)) }) };

void uring_show_params(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	if (v->num)
		walk_at(w, &t_params, v->num);
	else
		em_addr(walk_emit(w), 0);
}

/* io_uring_enter: a set of signals, or a struct with one and more */
enum { IORING_ENTER_EXT_ARG = 8, IORING_ENTER_EXT_ARG_REG = 0x40 };

bool uring_has_arg(struct walk *w)
{
	uint64_t flags = 0;

	walk_arg(w, "flags", &flags);
	return (flags & (IORING_ENTER_EXT_ARG | IORING_ENTER_EXT_ARG_REG)) == IORING_ENTER_EXT_ARG;
}

/* An offset into memory that the ring knows. */
bool uring_has_offset(struct walk *w)
{
	uint64_t flags = 0;

	walk_arg(w, "flags", &flags);
	return (flags & (IORING_ENTER_EXT_ARG | IORING_ENTER_EXT_ARG_REG)) == IORING_ENTER_EXT_ARG_REG;
}

bool uring_has_sigset(struct walk *w)
{
	return !uring_has_arg(w) && !uring_has_offset(w);
}

static const struct type t_mask8 = { .kind = K_SIGSET, .len = NUM(8) };
const struct type t_uring_enter_arg = { .kind = K_STRUCT, .name = "io_uring_getevents_arg",
	.members = MEMBERS(M(sigmask, T(K_PTR, W_A64, .of = &t_mask8)), M(sigmask_sz, U32), M(min_wait_usec, U32),
		M(ts, T(K_PTR, W_A64, .of = &t_timespec64))) };
