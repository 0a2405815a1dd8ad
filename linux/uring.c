/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * uring.c - pieces of the io_uring calls: what a ring is set up with, what
 * waiting is given, what each command of io_uring_register takes.
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

/* io_uring_register: the top bit says that fd is a registered one */
#define IORING_REGISTER_USE_REGISTERED_RING 0x80000000u

static void show_register_op(struct walk *w, const struct type *t, const struct value *v)
{
	uint32_t op = (uint32_t)v->num;
	const char *name = xlat_name(uring_register_ops, op & 0x7fffffff);
	struct em_names names[2] = { { .n = 0, .other = "IORING_REGISTER_???" },
		{ .n = 1, .name = { "IORING_REGISTER_USE_REGISTERED_RING" } } };
	struct em_num nums[2] = { { op & 0x7fffffff, 4, EM_HEX }, { IORING_REGISTER_USE_REGISTERED_RING, 4, EM_HEX } };

	(void)t;
	if (name)
		names[0].name[names[0].n++] = name;
	em_names_apart(walk_emit(w), nums, names, op & IORING_REGISTER_USE_REGISTERED_RING ? 2 : 1);
}
const struct type t_uring_register_op = { .kind = K_CUSTOM, .width = W_U32, .custom = show_register_op };

static const struct type *pick_register_fd(struct walk *w, uint64_t op)
{
	static const struct type u32 = { .kind = K_UDEC, .width = W_U32 };

	(void)w;
	return op & IORING_REGISTER_USE_REGISTERED_RING ? &u32 : NULL;
}
const struct type t_uring_register_fd = { .kind = K_SELECT, .by = ARG(opcode), .pick = pick_register_fd,
	.otherwise = FD, .choices = LIST(choice, { 0 }) };

#define ZERO(n, ...)	{ .name = #n, .type = __VA_ARGS__, .nonzero = true }
#define PTR64(t)	T(K_PTR, W_A64, .of = t)
static const struct type t_files_update = { .kind = K_STRUCT, .name = "io_uring_files_update", .members = MEMBERS(
	M(offset, U32), ZERO(resv, X32), M(fds, PTR64(ARRAY(FD, ARG(nr_args))))) };
static const struct type t_probe_op = { .kind = K_STRUCT, .name = "io_uring_probe_op", .members = MEMBERS(
	M(op, CONST(W_U8, uring_ops, "IORING_OP_???")), ZERO(resv, X8),
	M(flags, FLAGS(W_U16, uring_probe_flags, "IO_URING_OP_???")), ZERO(resv2, X32)) };
static const struct type t_restriction = { .kind = K_STRUCT, .name = "io_uring_restriction", .members = MEMBERS(
	M(opcode, CONST(W_U16, uring_restrictions, "IORING_RESTRICTION_???")),
	M(what, T(K_SELECT, .flat = true, .by = FIELD(opcode), .otherwise = STRUCT(M(pad, PADS(3))), .choices = LIST(choice,
		{ 0, "register_op", STRUCT(M(pad, PAD(W_U16)), M(register_op, CONST(W_U8, uring_register_ops, "IORING_REGISTER_???"))) },
		{ 1, "sqe_op", STRUCT(M(pad, PAD(W_U16)), M(sqe_op, CONST(W_U8, uring_ops, "IORING_OP_???"))) },
		{ 2, "sqe_flags", STRUCT(M(pad, PAD(W_U16)), M(sqe_flags, FLAGS(W_U8, uring_sqe_flags, "IOSQE_???"))) },
		{ 3, "sqe_flags", STRUCT(M(pad, PAD(W_U16)), M(sqe_flags, FLAGS(W_U8, uring_sqe_flags, "IOSQE_???"))) }))),
	ZERO(resv, X8), ZERO(resv2, ARRAY(X32, NUM(3)))),
	.layouts = LIST(layout, { "", MEMBERS(M(opcode, U16), M(what, PADS(1)), M(resv, X8), M(resv2, PADS(12))) }) };
#define RSRC_REGISTER(of) { .kind = K_STRUCT, .name = "io_uring_rsrc_register", .size = ARG(nr_args), .members = MEMBERS( \
	M(nr, U32), M(flags, FLAGS(W_U32, uring_rsrc_flags, "IORING_RSRC_REGISTER_???")), ZERO(resv2, XA64), \
	M(data, PTR64(ARRAY(of, FIELD(nr)))), M(tags, PTR64(ARRAY(XA64, FIELD(nr))))) }
#define RSRC_UPDATE(of)	{ .kind = K_STRUCT, .name = "io_uring_rsrc_update2", .size = ARG(nr_args), .members = MEMBERS( \
	M(offset, U32), ZERO(resv, X32), M(data, PTR64(ARRAY(of, FIELD(nr)))), M(tags, PTR64(ARRAY(XA64, FIELD(nr)))), \
	M(nr, U32), ZERO(resv2, X32)) }
static const struct type t_files_reg = RSRC_REGISTER(FD), t_files_upd = RSRC_UPDATE(FD);
static const struct type t_bufs_reg = RSRC_REGISTER(&t_iovec_addr), t_bufs_upd = RSRC_UPDATE(&t_iovec_addr);
static const struct type t_ring_fd = { .kind = K_STRUCT, .name = "io_uring_rsrc_update", .members = MEMBERS(
	M(offset, U32), ZERO(resv, X32), M(data, T(K_FD, W_A64))) };
static const struct type t_unring_fd = { .kind = K_STRUCT, .name = "io_uring_rsrc_update", .members = MEMBERS(
	M(offset, U32), ZERO(resv, X32), M(data, XA64)) };
static const struct type t_buf_reg = { .kind = K_STRUCT, .name = "io_uring_buf_reg", .members = MEMBERS(
	M(ring_addr, ADDR64), M(ring_entries, U32), M(bgid, U16), M(flags, X16), M(min_left, U32), ZERO(resv0, ARRAY(X32, NUM(5)))) };
static const struct type t_sync_cancel = { .kind = K_STRUCT, .name = "io_uring_sync_cancel_reg", .members = MEMBERS(
	M(addr, XA64), M(fd, FD), M(flags, FLAGS(W_U32, uring_cancel_flags, "IORING_ASYNC_CANCEL_???")),
	M(timeout, STRUCT_AS(__kernel_timespec, M(tv_sec, S64), M(tv_nsec, S64))), M(opcode, CONST(W_U8, uring_ops, "IORING_OP_???")),
	ZERO(pad, HEXSTR(7)), ZERO(pad2, ARRAY(XA64, NUM(3)))) };
static const struct type t_pbuf_status = { .kind = K_STRUCT, .name = "io_uring_buf_status", .members = MEMBERS(
	M(buf_group, X32), M(head, X32), ZERO(resv, ARRAY(X32, NUM(8)))) };
static const struct type t_napi = { .kind = K_STRUCT, .name = "io_uring_napi", .members = MEMBERS(
	M(busy_poll_to, X32), M(prefer_busy_poll, X8), M(opcode, CONST(W_U8, uring_napi_ops, "IO_URING_NAPI_???")),
	ZERO(pad, HEXSTR(2)), M(op_param, SELECT(FIELD(opcode), X32,
		{ 0, "mode", CONST(W_U32, uring_napi_modes, "IO_URING_NAPI_TRACKING_???") })), ZERO(resv, X32)) };
static const struct type t_clone_bufs = { .kind = K_STRUCT, .name = "io_uring_clone_buffers", .members = MEMBERS(
	M(src_fd, FD), M(flags, FLAGS(W_U32, uring_clone_flags, "IORING_REGISTER_???")), M(src_off, U32), M(dst_off, U32),
	M(nr, U32), ZERO(pad, ARRAY(X32, NUM(3)))) };
static const struct type t_mem_region = { .kind = K_STRUCT, .name = "io_uring_mem_region_reg", .members = MEMBERS(
	M(region_uptr, ADDR64), M(flags, FLAGS(W_A64, uring_mem_flags, "IORING_MEM_REGION_REG_???")),
	ZERO(__resv, ARRAY(XA64, NUM(2)))) };

static const struct type t_zcrx_offsets = { .kind = K_STRUCT, .name = "io_uring_zcrx_offsets", .members = MEMBERS(
	M(head, U32), M(tail, U32), M(rqes, U32), ZERO(__resv2, X32), ZERO(__resv, ARRAY(XA64, NUM(2)))) };
static const struct type t_zcrx_ifq = { .kind = K_STRUCT, .name = "io_uring_zcrx_ifq_reg", .members = MEMBERS(
	M(if_idx, U32), M(if_rxq, U32), M(rq_entries, U32), M(flags, X32), M(area_ptr, ADDR64), M(region_ptr, ADDR64),
	M(offsets, &t_zcrx_offsets), M(zcrx_id, U32), M(rx_buf_len, U32), M(event_desc, ADDR64),
	ZERO(__resv, ARRAY(XA64, NUM(2)))) };
static const struct type t_resize = { .kind = K_STRUCT, .members = MEMBERS(
	M(sq_entries, U32), M(cq_entries, U32), M(flags, FLAGS(W_U32, uring_setup_flags, "IORING_SETUP_???"))) };
static const struct type t_nothing = { .kind = K_STRUCT, .name = "zcrx_ctrl_flush_rq", .members = MEMBERS(
	M(__resv, PADS(48))) };
static const struct type t_zcrx_ctrl = { .kind = K_STRUCT, .name = "zcrx_ctrl", .members = MEMBERS(
	M(zcrx_id, U32), M(op, CONST(W_U32, zcrx_ops, "ZCRX_CTRL_???")), ZERO(__resv, ARRAY(XA64, NUM(2))),
	M(zc_flush, &t_nothing, .when = EQ(FIELD(op), 0))) };

/* The probe's array is as long as the kernel says. */
static const struct type t_probe = { .kind = K_STRUCT, .name = "io_uring_probe", .members = MEMBERS(
	M(last_op, CONST_DEC(W_U8, uring_ops, "IORING_OP_???")), M(ops_len, U8), ZERO(resv, X16),
	ZERO(resv2, ARRAY(X32, NUM(3))), M(ops, ARRAY(&t_probe_op, FIELD(ops_len)))) };

/* How many workers: before and after */
static const struct type t_workers = { .kind = K_ARRAY, .of = U32, .len = ARG(nr_args), .xlat = iowq_workers };

static void show_cpus(struct walk *w, const struct type *t, const struct value *v)
{
	static int cpus[4096];
	uint64_t len = 0;
	size_t n = 0;
	const uint8_t *p = NULL;

	(void)t;
	walk_arg(w, "nr_args", &len);
	if (v->num && len <= sizeof(cpus) / sizeof(*cpus) / 8)
		p = walk_fetch(w, v->num, len);
	if (!p) {
		em_addr(walk_emit(w), v->num);
		return;
	}
	for (unsigned i = 0; i < len * 8; i++)
		if (p[i / 8] >> i % 8 & 1)
			cpus[n++] = (int)i;
	em_numset(walk_emit(w), cpus, n);
}

static const struct type *const by_op[] = {
	[0] = IN(ARRAY(&t_iovec_addr, ARG(nr_args))),
	[2] = IN(ARRAY(FD, ARG(nr_args))),
	[4] = IN(ARRAY(FD, ARG(nr_args))),
	[6] = IN(&t_files_update),
	[7] = IN(ARRAY(FD, ARG(nr_args))),
	[8] = OUT(&t_probe),
	[11] = IN(ARRAY(&t_restriction, ARG(nr_args))),
	[13] = IN(&t_files_reg), [14] = IN(&t_files_upd), [15] = IN(&t_bufs_reg), [16] = IN(&t_bufs_upd),
	[17] = CUSTOM(W_PTR, show_cpus),
	[19] = CHANGE(&t_workers, &t_workers),
	[20] = IN(ARRAY(&t_ring_fd, ARG(nr_args))), [21] = IN(ARRAY(&t_unring_fd, ARG(nr_args))),
	[22] = IN(&t_buf_reg), [23] = IN(&t_buf_reg),
	[24] = IN(&t_sync_cancel),
	[26] = OUT(&t_pbuf_status),
	[27] = CHANGE(&t_napi, &t_napi), [28] = OUT(&t_napi),
	[30] = IN(&t_clone_bufs),
	[32] = IN(&t_zcrx_ifq), [33] = IN(&t_resize),
	[34] = IN(&t_mem_region),
	[36] = IN(&t_zcrx_ctrl),
};

static const struct type *pick_register_arg(struct walk *w, uint64_t op)
{
	(void)w;
	op &= 0x7fffffff;
	return op < sizeof(by_op) / sizeof(*by_op) ? by_op[op] : NULL;
}
const struct type t_uring_register_arg = { .kind = K_SELECT, .by = ARG(opcode), .pick = pick_register_arg,
	.otherwise = ADDR, .choices = LIST(choice, { 0 }) };
