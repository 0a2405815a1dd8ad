/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * uring_register.c - io_uring_register: what each of its commands takes, and
 * with how many arguments it must be given to mean that.
 */
#include <stdio.h>

#include "decode/custom.h"
#include "linux/types.h"
#include "linux/uring.h"
#include "xlat/io.h"
#include "xlat/time.h"

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
/* In a list of files to update: one that is to stay as it is. */
static void show_file(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	if ((int32_t)v->num == -2)
		em_name(walk_emit(w), (struct em_num){ v->num, 4, EM_DEC }, "IORING_REGISTER_FILES_SKIP", NULL);
	else
		walk_number(w, FD, v->num);
}
static const struct type t_file = { .kind = K_CUSTOM, .width = W_S32, .custom = show_file };
static const struct type t_files_update = { .kind = K_STRUCT, .name = "io_uring_files_update", .members = MEMBERS(
	M(offset, U32), ZERO(resv, X32), M(fds, PTR64(ARRAY(&t_file, ARG(nr_args))))) };
/* What is restricted by an operation that we do not know */
static void show_restriction(struct walk *w, const struct type *t, const struct value *v)
{
	const char *name = xlat_name(uring_restrictions, v->num);
	char buf[16];

	(void)t;
	em_name(walk_emit(w), (struct em_num){ v->num, 2, EM_HEX }, name, "IORING_RESTRICTION_???");
	if (name || v->have < 3)
		return;
	snprintf(buf, sizeof(buf), v->bytes[2] ? "op: %#x" : "op: 0", v->bytes[2]);
	em_comment(walk_emit(w), buf);
}
static const struct type t_restriction = { .kind = K_STRUCT, .name = "io_uring_restriction", .members = MEMBERS(
	M(opcode, CUSTOM(W_U16, show_restriction)),
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
static const struct type t_files_reg = RSRC_REGISTER(FD), t_files_upd = RSRC_UPDATE(&t_file);
static const struct type t_bufs_reg = RSRC_REGISTER(&t_iovec_addr), t_bufs_upd = RSRC_UPDATE(&t_iovec_addr);
static const struct type t_ring_fd = { .kind = K_STRUCT, .name = "io_uring_rsrc_update", .members = MEMBERS(
	M(offset, T(K_ID, W_U32)), ZERO(resv, X32), M(data, T(K_FD, W_A64))) };
static const struct type t_unring_fd = { .kind = K_STRUCT, .name = "io_uring_rsrc_update", .members = MEMBERS(
	M(offset, U32), ZERO(resv, X32), ZERO(data, XA64)) };
/* struct io_uring_buf_reg; min_left was resv[0] and [1] once */
static const struct type t_buf_reg = { .kind = K_STRUCT, .members = MEMBERS(
	M(ring_addr, ADDR64), M(ring_entries, U32), M(bgid, U16), M(flags, X16), M(min_left, U32), ZERO(resv, ARRAY(X32, NUM(5)))) };
static const struct type t_sync_cancel = { .kind = K_STRUCT, .name = "io_uring_sync_cancel_reg", .members = MEMBERS(
	M(addr, ADDR64), M(fd, FD), M(flags, FLAGS(W_U32, uring_cancel_flags, "IORING_ASYNC_CANCEL_???")),
	M(timeout, STRUCT_AS(__kernel_timespec, M(tv_sec, S64), M(tv_nsec, S64))), M(opcode, CONST(W_U8, uring_ops, "IORING_OP_???")),
	ZERO(pad, ARRAY(X8, NUM(7))), ZERO(pad2, ARRAY(XA64, NUM(3)))) };
static const struct type t_pbuf_status = { .kind = K_STRUCT, .name = "io_uring_buf_status", .members = MEMBERS(
	M(buf_group, X32), M(head, X32), ZERO(resv, ARRAY(X32, NUM(8)))) };
static const struct type t_napi = { .kind = K_STRUCT, .name = "io_uring_napi", .members = MEMBERS(
	M(busy_poll_to, X32), M(prefer_busy_poll, X8), M(opcode, CONST(W_U8, uring_napi_ops, "IO_URING_NAPI_???")),
	ZERO(pad, ARRAY(X8, NUM(2))), M(op_param, SELECT(FIELD(opcode), X32,
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
	M(if_idx, U32), M(if_rxq, U32), M(rq_entries, U32), M(flags, FLAGS(W_U32, zcrx_reg_flags, "ZCRX_REG_???")), M(area_ptr, ADDR64), M(region_ptr, ADDR64),
	M(offsets, &t_zcrx_offsets), M(zcrx_id, U32), M(rx_buf_len, U32), M(event_desc, ADDR64),
	ZERO(__resv, ARRAY(XA64, NUM(2)))) };
/* Of a ring's new parameters the kernel looks at these alone. */
#define RING_ADDR	STRUCT(M(user_addr, XA64))
static const struct type t_resize = { .kind = K_STRUCT,
	.members = MEMBERS(M(sq_entries, U32), M(cq_entries, U32), M(flags, FLAGS(W_U32, uring_setup_flags, "IORING_SETUP_???")),
		ZERO(sq_off, RING_ADDR), ZERO(cq_off, RING_ADDR), ZERO(resv, ARRAY(X32, NUM(3)))),
	.layouts = LIST(layout, { "", MEMBERS(M(sq_entries, U32), M(cq_entries, U32), M(flags, U32), M(unused, PADS(16)),
		M(resv, PADS(12)), M(sq_counts, PADS(32)), M(sq_off, RING_ADDR), M(cq_counts, PADS(32)), M(cq_off, RING_ADDR)) }) };
static const struct type t_zcrx_flush = { .kind = K_STRUCT, .name = "zcrx_ctrl_flush_rq", .members = MEMBERS(
	ZERO(__resv, ARRAY(XA64, NUM(6)))) };
static const struct type t_zcrx_arm = { .kind = K_STRUCT, .name = "zcrx_ctrl_arm_event", .members = MEMBERS(
	M(event_type, CONST(W_U32, zcrx_events, "ZCRX_EVENT_???")), ZERO(__resv, ARRAY(X32, NUM(11)))) };
static const struct type t_zcrx_export = { .kind = K_STRUCT, .name = "zcrx_ctrl_export", .members = MEMBERS(
	M(zcrx_fd, FD), ZERO(__resv1, ARRAY(X32, NUM(11)))) };
static bool exported(struct walk *w)
{
	uint64_t op = 0, ret;

	return walk_ret(w, &ret) && walk_field(w, "op", &op) && op == 1;
}
static const struct type t_zcrx_ctrl = { .kind = K_STRUCT, .name = "zcrx_ctrl",
	.members = MEMBERS(M(zcrx_id, U32), M(op, CONST(W_U32, zcrx_ops, "ZCRX_CTRL_???")), ZERO(__resv, ARRAY(XA64, NUM(2))),
		M(zc_flush, &t_zcrx_flush, .when = EQ(FIELD(op), 0)),
		M(zc_export, &t_zcrx_export, .when = WHEN_FN(exported)), M(zc_arm_event, &t_zcrx_arm, .when = EQ(FIELD(op), 2))),
	.layouts = LIST(layout, { "", MEMBERS(M(zcrx_id, U32), M(op, U32), M(__resv, PADS(16)), M(zc_flush, PADS(0)),
		M(zc_export, PADS(0)), M(zc_arm_event, PADS(48))) }) };
static const struct type t_alloc_range = { .kind = K_STRUCT, .name = "io_uring_file_index_range", .members = MEMBERS(
	M(off, U32), M(len, U32), ZERO(resv, XA64)) };
static const struct type t_clock = { .kind = K_STRUCT, .name = "io_uring_clock_register", .members = MEMBERS(
	M(clockid, CONST(W_U32, clock_names, "CLOCK_???")), ZERO(__resv, ARRAY(X32, NUM(3)))) };

/* One submission; of its unions what the operation makes of them, and the
 * attributes if there are any. */
#define SQE_FLAGS(n, x, o) STRUCT(M(pad, PADS(28)), M(n, FLAGS(W_U32, x, o)))
enum { OP_NOP = 0, OP_MSG_RING = 40, OP_FIXED_FD_INSTALL = 54, OP_NOP128 = 63, OP_URING_CMD128 = 64 };

/* Reads and writes of all kinds, and messages. */
#define OPS_WITH_ATTR	(UINT64_C(3) << 1 | UINT64_C(3) << 4 | UINT64_C(3) << 9 | UINT64_C(3) << 22 | UINT64_C(3) << 26 | \
			 UINT64_C(1) << 47 | UINT64_C(1) << 49 | UINT64_C(13) << 58)
static bool sqe_has_attr(struct walk *w)
{
	uint64_t mask = 0, op = 0;

	return walk_field(w, "attr_type_mask", &mask) && mask && walk_field(w, "opcode", &op) && op < 64 && OPS_WITH_ATTR >> op & 1;
}
static bool sqe_has_none(struct walk *w) { return !sqe_has_attr(w); }

static bool sqe_is_wide(struct walk *w)
{
	uint64_t op = 0;

	return walk_field(w, "opcode", &op) && (op == OP_NOP128 || op == OP_URING_CMD128);
}

/* Of a submission of 128 bytes: what lies behind the usual 64. */
static const struct type t_sqe_cmd = { .kind = K_ARRAY, .of = X8, .len = NUM(64) };
static void show_sqe_cmd(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	walk_at(w, &t_sqe_cmd, v->addr);
}

static const struct type t_sqe_flags = { .kind = K_SELECT, .flat = true, .by = FIELD(opcode),
	.otherwise = STRUCT(M(pad, PADS(28)), M(rw_flags, X32)), .choices = LIST(choice,
		{ OP_NOP, "nop", SQE_FLAGS(nop_flags, uring_nop_flags, "IORING_NOP_???") },
		{ OP_NOP128, "nop128", SQE_FLAGS(nop_flags, uring_nop_flags, "IORING_NOP_???") },
		{ OP_MSG_RING, "msg_ring", SQE_FLAGS(msg_ring_flags, uring_msg_ring_flags, "IORING_MSG_RING_???") },
		{ OP_FIXED_FD_INSTALL, "install", SQE_FLAGS(install_fd_flags, uring_install_flags, "IORING_FIXED_FD_???") }) };
static const struct type t_sqe = { .kind = K_STRUCT, .name = "io_uring_sqe",
	.members = MEMBERS(
		M(opcode, CONST_DEC(W_U8, uring_ops, "IORING_OP_???")), M(flags, FLAGS(W_U8, uring_sqe_flags, "IOSQE_???")),
		M(ioprio, U16), M(fd, FD), M(off, XA64), M(addr, XA64), M(len, U32), M(op_flags, &t_sqe_flags),
		M(user_data, XA64), M(buf_index, X16), M(personality, U16), M(file_index, X32),
		M(attr_type_mask, FLAGS(W_A64, uring_attr_flags, "IORING_RW_ATTR_FLAG_???"), .when = WHEN_FN(sqe_has_attr)),
		M(attr_ptr, ADDR64, .when = WHEN_FN(sqe_has_attr)), M(optval, XA64, .when = WHEN_FN(sqe_has_none)),
		M(cmd, T(K_CUSTOM, .custom = show_sqe_cmd, .custom_align = 1), .when = WHEN_FN(sqe_is_wide))),
	.layouts = LIST(layout, { "", MEMBERS(M(opcode, U8), M(flags, U8), M(ioprio, U16), M(fd, S32), M(off, U64),
		M(addr, U64), M(len, U32), M(op_flags, PADS(4)), M(user_data, U64), M(buf_index, U16), M(personality, U16),
		M(file_index, U32), M(optval, PADS(0)), M(attr_ptr, UA64), M(attr_type_mask, UA64), M(cmd, PADS(0))) }) };

/* Questions, each with its answer behind it, as a list */
static const struct type t_query_opcode = { .kind = K_STRUCT, .name = "io_uring_query_opcode", .members = MEMBERS(
	M(nr_request_opcodes, U32), M(nr_register_opcodes, U32), M(feature_flags, FLAGS(W_A64, uring_features, "IORING_FEAT_???")),
	M(ring_setup_flags, FLAGS(W_A64, uring_setup_flags, "IORING_SETUP_???")),
	M(enter_flags, FLAGS(W_A64, uring_enter_flags, "IORING_ENTER_???")),
	M(sqe_flags, FLAGS(W_A64, uring_sqe_flags, "IOSQE_???")), M(nr_query_opcodes, U32), ZERO(__pad, X32)) };
static const struct type t_query_zcrx = { .kind = K_STRUCT, .name = "io_uring_query_zcrx", .members = MEMBERS(
	M(register_flags, FLAGS(W_A64, zcrx_reg_flags, "ZCRX_REG_???")),
	M(area_flags, FLAGS(W_A64, zcrx_area_flags, "IORING_ZCRX_AREA_???")), M(nr_ctrl_opcodes, U32), M(features, X32),
	M(rq_hdr_size, U32), M(rq_hdr_alignment, U32), ZERO(__resv2, XA64)) };
static const struct type t_query_scq = { .kind = K_STRUCT, .name = "io_uring_query_scq", .members = MEMBERS(
	M(hdr_size, UA64), M(hdr_alignment, UA64)) };
static const struct type t_query_event = { .kind = K_STRUCT, .name = "io_uring_query_zcrx_event", .members = MEMBERS(
	M(event_flags, X32), M(stats_size, U32), M(stats_off_alignment, U32), ZERO(__resv1, X32),
	ZERO(__resv2, ARRAY(XA64, NUM(4)))) };
static bool query_asks(struct walk *w)
{
	uint64_t size = 0, data = 0;

	return walk_field(w, "size", &size) && walk_field(w, "query_data", &data) && size && data;
}

/* JSON has room for one member of a name: for the answer, if there is one. */
static bool query_address(struct walk *w)
{
	return walk_emit(w)->r != &render_json || !query_asks(w);
}

static void show_next_query(struct walk *, const struct type *, const struct value *);
#define QUERY_DATA(key, t) { key, #key, T(K_PTR, W_A64, .of = t) }
static const struct type t_query_data = { .kind = K_SELECT, .width = W_A64, .by = FIELD(query_op), .otherwise = ADDR64,
	.choices = LIST(choice, QUERY_DATA(0, &t_query_opcode), QUERY_DATA(1, &t_query_zcrx), QUERY_DATA(2, &t_query_scq),
		QUERY_DATA(3, &t_query_event)) };
static const struct type t_query = { .kind = K_STRUCT, .name = "io_uring_query_hdr",
	.members = MEMBERS(M(query_data, ADDR64, .when = WHEN_FN(query_address)), M(query_op, CONST(W_U32, uring_queries, "IO_URING_QUERY_???")), M(size, U32),
		M(result, S32), ZERO(__resv, ARRAY(X32, NUM(3))), { .name = "query_data", .type = &t_query_data,
			.when = WHEN_FN(query_asks) }, M(next_entry, CUSTOM(W_A64, show_next_query))),
	.layouts = LIST(layout, { "", MEMBERS(M(next_entry, UA64), M(query_data, UA64), M(query_op, U32), M(size, U32),
		M(result, S32), M(__resv, PADS(12))) }) };

/* Probing: the program gives room for as many operations as it says, the
 * kernel fills in what it knows.  Room that is all zero says nothing yet. */
enum { PROBE_MAX = 256 };
#define PROBE(n)	{ .kind = K_STRUCT, .name = "io_uring_probe", .members = MEMBERS( \
	M(last_op, CONST_DEC(W_U8, uring_ops, "IORING_OP_???")), M(ops_len, U8), ZERO(resv, X16), \
	ZERO(resv2, ARRAY(X32, NUM(3))), M(ops, CUSTOM_AT(n))) }
#define CUSTOM_AT(fn)	T(K_CUSTOM, .custom = fn, .custom_align = 4)
static const struct type t_probe_op = { .kind = K_STRUCT, .name = "io_uring_probe_op", .members = MEMBERS(
	M(op, CONST_DEC(W_U8, uring_ops, "IORING_OP_???")), ZERO(resv, X8),
	M(flags, FLAGS(W_U16, uring_probe_flags, "IO_URING_OP_???")), ZERO(resv2, X32)) };
static const struct type t_probe_asked = { .kind = K_ARRAY, .of = &t_probe_op, .len = ARG(nr_args) };

static void show_probe_asked(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	walk_at(w, &t_probe_asked, v->addr);
}

/* At exit: as many as the kernel says, of which only those have come that there was room for. */
static void show_probe_known(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t room = 0, known = 0, limit = walk_abbrev(w) ? walk_limit(w) : PROBE_MAX;
	struct emit *e = walk_emit(w);

	(void)t;
	walk_arg(w, "nr_args", &room);
	walk_field(w, "ops_len", &known);
	em_open(e, EM_ARRAY);
	for (uint64_t i = 0; i < known; i++) {
		if (i >= room || i >= limit) {
			em_more(e);
			break;
		}
		walk_at(w, &t_probe_op, v->addr + 8 * i);
	}
	em_close(e, EM_ARRAY);
}
static const struct type t_probe_in = PROBE(show_probe_asked), t_probe_out = PROBE(show_probe_known);

static const struct type *pick_probe(struct walk *w, uint64_t n)
{
	static const struct type both = { .kind = K_CHANGE, .width = W_PTR, .of = &t_probe_in, .then = &t_probe_out };
	static const struct type after = { .kind = K_PTR, .width = W_PTR, .of = &t_probe_out, .out = true };
	uint64_t addr = 0, empty = 1;
	size_t len = 16 + 8 * (size_t)n;

	if (n > PROBE_MAX || !walk_arg(w, "arg", &addr) || !addr)
		return NULL;
	if (!walk_before(w, addr, &empty)) {
		const uint8_t *p = walk_fetch(w, addr, len);

		if (!p)
			return NULL;
		for (size_t i = 0; i < len; i++)
			empty &= !p[i];
		walk_keep(w, addr, empty);
	}
	return empty ? &after : &both;
}
static const struct type t_probe = { .kind = K_SELECT, .width = W_PTR, .by = ARG(nr_args), .pick = pick_probe,
	.otherwise = ADDR, .choices = LIST(choice, { 0 }) };

enum { CPUS_MAX = 1024 };	/* bytes: no kernel has more than 8192 processors */

/* How many workers: before and after */
static const struct type t_workers = { .kind = K_ARRAY, .of = U32, .len = ARG(nr_args), .xlat = iowq_workers,
	.other = "IO_WQ_???" };
static const struct type t_workers_change = { .kind = K_CHANGE, .width = W_PTR, .of = &t_workers, .then = &t_workers,
	.failed_too = true };	/* io_uring_register, IORING_REGISTER_IOWQ_MAX_WORKERS */

enum { WORKERS_MAX = 65536 };
static const struct type *pick_workers(struct walk *w, uint64_t n)
{
	static const struct type before = { .kind = K_PTR, .width = W_PTR, .of = &t_workers };
	uint64_t addr = 0, whole;

	if (!walk_arg(w, "arg", &addr))
		return NULL;
	if (!walk_before(w, addr, &whole)) {
		uint64_t shown = walk_abbrev(w) && n > walk_limit(w) ? walk_limit(w) : n;

		whole = n && shown < WORKERS_MAX && walk_fetch(w, addr, 4 * (size_t)shown);
		walk_keep(w, addr, whole);
	}
	return whole ? &t_workers_change : &before;
}
static const struct type t_workers_arg = { .kind = K_SELECT, .width = W_PTR, .by = ARG(nr_args), .pick = pick_workers,
	.otherwise = ADDR, .choices = LIST(choice, { 0 }) };

static void show_cpus(struct walk *w, const struct type *t, const struct value *v)
{
	static int cpus[8 * CPUS_MAX];
	uint64_t len = 0;
	size_t n = 0;
	const uint8_t *p = NULL;

	(void)t;
	walk_arg(w, "nr_args", &len);
	if (len > CPUS_MAX)
		len = CPUS_MAX;
	if (v->num)
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

/* The list of queries: one of these within another, so deep and no deeper. */
enum { QUERIES_MAX = 32 };
static void show_next_query(struct walk *w, const struct type *t, const struct value *v)
{
	static unsigned depth;

	(void)t;
	if (!v->num || depth + 1 >= QUERIES_MAX) {
		em_addr(walk_emit(w), v->num);
		if (v->num)
			em_comment(walk_emit(w), "...");
		return;
	}
	depth++;
	walk_at(w, &t_query, v->num);
	depth--;
}

/* How many arguments a command must be given with, or its struct is none. */
enum { ANY_NR, NO_ARGS, ONE_ARG, SIZE_32 };
static const struct { const struct type *type; uint8_t nr; } by_op[] = {
	[0] = { IN(ARRAY(&t_iovec_addr, ARG(nr_args))) },
	[2] = { IN(ARRAY(FD, ARG(nr_args))) },
	[4] = { IN(ARRAY(FD, ARG(nr_args))) },
	[6] = { IN(&t_files_update) },
	[7] = { IN(ARRAY(FD, ARG(nr_args))) },
	[8] = { &t_probe },
	[11] = { IN(ARRAY(&t_restriction, ARG(nr_args))) },
	[13] = { IN(&t_files_reg), SIZE_32 }, [14] = { IN(&t_files_upd), SIZE_32 },
	[15] = { IN(&t_bufs_reg), SIZE_32 }, [16] = { IN(&t_bufs_upd), SIZE_32 },
	[17] = { CUSTOM(W_PTR, show_cpus) },
	[19] = { &t_workers_arg },
	[20] = { IN(ARRAY(&t_ring_fd, ARG(nr_args))) }, [21] = { IN(ARRAY(&t_unring_fd, ARG(nr_args))) },
	[22] = { IN(&t_buf_reg), ONE_ARG }, [23] = { IN(&t_buf_reg), ONE_ARG },
	[24] = { IN(&t_sync_cancel), ONE_ARG },
	[25] = { IN(&t_alloc_range), ONE_ARG },
	[26] = { OUT(&t_pbuf_status), ONE_ARG },
	[27] = { CHANGE(&t_napi, &t_napi), ONE_ARG }, [28] = { OUT(&t_napi), ONE_ARG },
	[29] = { IN(&t_clock), NO_ARGS },
	[30] = { IN(&t_clone_bufs), ONE_ARG },
	[31] = { IN(&t_sqe), ONE_ARG },
	[32] = { IN(&t_zcrx_ifq), ONE_ARG }, [33] = { IN(&t_resize), ONE_ARG },
	[34] = { IN(&t_mem_region), ONE_ARG },
	[35] = { IN(&t_query), NO_ARGS },
	[36] = { T(K_PTR, W_PTR, .of = &t_zcrx_ctrl, .out = true, .failed_too = true), ONE_ARG },	/* ZCRX_CTRL_EXPORT answers */
};

static const struct type *pick_register_arg(struct walk *w, uint64_t op)
{
	uint64_t nr = 0;

	op &= 0x7fffffff;
	if (op >= sizeof(by_op) / sizeof(*by_op) || !walk_arg(w, "nr_args", &nr))
		return NULL;
	if ((by_op[op].nr == NO_ARGS && nr) || (by_op[op].nr == ONE_ARG && nr != 1) || (by_op[op].nr == SIZE_32 && nr < 32))
		return NULL;
	return by_op[op].type;
}
const struct type t_uring_register_arg = { .kind = K_SELECT, .by = ARG(opcode), .pick = pick_register_arg,
	.otherwise = ADDR, .choices = LIST(choice, { 0 }) };
