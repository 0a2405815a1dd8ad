/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * bpf.c - the bpf call: union bpf_attr by command.  The union grew with time:
 * of a program that gives a shorter one, what it has is shown (.since).
 */
#include <stdio.h>
#include <string.h>

#include "decode/custom.h"
#include "linux/bpf.h"
#include "linux/net.h"
#include "xlat/bpf.h"

static void show_kernel_version(struct walk *w, const struct type *t, const struct value *v)
{
	unsigned n = (unsigned)v->num;
	char buf[48];

	(void)t;
	snprintf(buf, sizeof(buf), "KERNEL_VERSION(%u, %u, %u)", n >> 16, n >> 8 & 0xff, n & 0xff);
	em_expr(walk_emit(w), (struct em_num){ n, 4, EM_HEX }, buf, NULL);
}

/* By command: bytes that the first version of its attributes had, and that all
 * of them have that are described here. */
static const struct { uint8_t first, all; } sizes[] = {
	{ 16, 92 }, { 24, 32 }, { 32, 32 }, { 16, 16 }, { 24, 24 }, { 24, 168 }, { 12, 20 }, { 12, 20 }, { 16, 32 }, { 16, 32 },
	{ 40, 76 }, { 8, 8 }, { 8, 8 }, { 4, 4 }, { 12, 12 }, { 16, 16 }, { 28, 64 }, { 12, 24 }, { 28, 40 }, { 12, 16 },
	{ 48, 48 }, { 24, 32 }, { 4, 4 }, { 8, 8 }, { 56, 56 }, { 56, 56 }, { 56, 56 }, { 56, 56 }, { 16, 16 }, { 16, 16 },
	{ 4, 4 }, { 8, 8 }, { 4, 4 }, { 8, 8 }, { 4, 4 }, { 12, 12 }, { 8, 8 }, { 20, 20 }, { 12, 12 },
};
enum { N_CMDS = sizeof(sizes) / sizeof(*sizes), ATTR_MAX = 168, SIZE_MAX_READ = 4096 };

/* Bytes that the program gave beyond what is described, if one of them is not zero. */
static const uint8_t *extra_bytes(struct walk *w, unsigned *from, unsigned *to)
{
	uint64_t cmd, size, addr;
	const uint8_t *p;

	if (!walk_arg(w, "cmd", &cmd) || cmd >= N_CMDS || !walk_arg(w, "size", &size) || !walk_arg(w, "attr", &addr))
		return NULL;
	if (size <= sizes[cmd].all || size > SIZE_MAX_READ)
		return NULL;
	*from = sizes[cmd].all;
	*to = (unsigned)size;
	p = walk_fetch(w, addr + *from, *to - *from);
	for (unsigned i = 0; p && i < *to - *from; i++)
		if (p[i])
			return p;
	return NULL;
}

static bool has_extra(struct walk *w)
{
	unsigned from, to;

	return extra_bytes(w, &from, &to);
}

static void show_extra(struct walk *w, const struct type *t, const struct value *v)
{
	unsigned from = 0, to = 0;
	const uint8_t *p = extra_bytes(w, &from, &to);
	char buf[48];

	(void)t, (void)v;
	em_bytes(walk_emit(w), p, p ? to - from : 0, EM_STR_HEX, false);
	snprintf(buf, sizeof(buf), "bytes %u..%u", from, to - 1);
	em_comment(walk_emit(w), buf);
}

static const struct type extra = { .kind = K_CUSTOM, .custom = show_extra, .custom_align = 1 };
#define EXTRA		{ .name = "extra_data", .type = &extra, .when = WHEN_FN(has_extra), .brief = true }

#define P64		ADDR64
#define STR64		T(K_STR, W_A64)
#define PATH64		T(K_PATH, W_A64)
#define NEW(n, ...)	{ .name = #n, .type = __VA_ARGS__, .since = true }
#define ATTR(...)	T(K_STRUCT, .name = "union bpf_attr", .members = MEMBERS(__VA_ARGS__, EXTRA))
#define NESTED(n, ...)	STRUCT_AS(union bpf_attr.n, __VA_ARGS__)
#define IFINDEX		(&t_ifindex)
#define BPF_FLAGS(w, x)	FLAGS(w, x, "BPF_F_???")
#define ATTACH_TYPE	CONST(W_U32, bpf_attach_types, "BPF_???")
#define OBJ_NAME	CSTR(16)
#define LOOKUP_FLAGS	FLAGS(W_A64, bpf_lookup_flags, "BPF_???")
#define UPDATE_FLAGS	FLAGS(W_A64, bpf_update_flags, "BPF_???")

static const struct type map_create = { .kind = K_STRUCT, .name = "union bpf_attr", .members = MEMBERS(
	M(map_type, CONST(W_U32, bpf_map_types, "BPF_MAP_TYPE_???")), M(key_size, U32), M(value_size, U32),
	M(max_entries, U32), NEW(map_flags, BPF_FLAGS(W_U32, bpf_map_flags)), NEW(inner_map_fd, FD),
	{ .name = "numa_node", .type = U32, .when = ANY(FIELD(map_flags), 4), .since = true }, NEW(map_name, OBJ_NAME),
	NEW(map_ifindex, IFINDEX), NEW(btf_fd, FD), NEW(btf_key_type_id, U32), NEW(btf_value_type_id, U32),
	NEW(btf_vmlinux_value_type_id, U32), NEW(map_extra, UA64), NEW(value_type_btf_obj_fd, FD), NEW(map_token_fd, FD),
	NEW(excl_prog_hash, P64), NEW(excl_prog_hash_size, U32), EXTRA) };

#define ELEM(f)		ATTR(M(map_fd, FD), M(key, P64), M(value, P64), NEW(flags, f))
static const struct type prog_load = { .kind = K_STRUCT, .name = "union bpf_attr", .members = MEMBERS(
	M(prog_type, CONST(W_U32, bpf_prog_types, "BPF_PROG_TYPE_???")), M(insn_cnt, U32), M(insns, P64), M(license, STR64),
	NEW(log_level, U32), M(log_size, U32), M(log_buf, STR64), NEW(kern_version, CUSTOM(W_U32, show_kernel_version)),
	NEW(prog_flags, BPF_FLAGS(W_U32, bpf_prog_flags)), NEW(prog_name, OBJ_NAME), NEW(prog_ifindex, IFINDEX),
	NEW(expected_attach_type, ATTACH_TYPE), NEW(prog_btf_fd, FD), NEW(func_info_rec_size, U32), NEW(func_info, P64),
	NEW(func_info_cnt, U32), NEW(line_info_rec_size, U32), NEW(line_info, P64), NEW(line_info_cnt, U32),
	NEW(attach_btf_id, U32), NEW(attach_prog_fd, FD), NEW(core_relo_cnt, U32), NEW(fd_array, P64), NEW(core_relos, P64),
	NEW(core_relo_rec_size, U32), NEW(log_true_size, U32), NEW(prog_token_fd, FD), NEW(fd_array_cnt, U32),
	NEW(signature, P64), NEW(signature_size, U32), NEW(keyring_id, S32), EXTRA) };

#define OBJ		ATTR(M(pathname, PATH64), M(bpf_fd, FD), NEW(file_flags, BPF_FLAGS(W_U32, bpf_file_flags)), \
				NEW(path_fd, DIRFD))
#define ATTACH_FLAGS	BPF_FLAGS(W_U32, bpf_attach_flags)
static const struct type prog_attach = { .kind = K_STRUCT, .name = "union bpf_attr", .members = MEMBERS(
	M(target_fd, FD), M(attach_bpf_fd, FD), M(attach_type, ATTACH_TYPE), M(attach_flags, ATTACH_FLAGS),
	NEW(replace_bpf_fd, FD), NEW(relative_fd, FD), NEW(expected_revision, UA64), EXTRA) };
static const struct type test_run = { .kind = K_STRUCT, .name = "union bpf_attr.test", .members = MEMBERS(
	M(prog_fd, FD), M(retval, U32), M(data_size_in, U32), M(data_size_out, U32), M(data_in, P64),
		M(data_out, P64), M(repeat, U32), M(duration, U32), NEW(ctx_size_in, U32), M(ctx_size_out, U32),
		M(ctx_in, P64), M(ctx_out, P64), NEW(flags, BPF_FLAGS(W_U32, bpf_test_flags)), NEW(cpu, U32),
		NEW(batch_size, U32)) };
#define NEXT_ID		ATTR(M(start_id, U32), M(next_id, U32))
static const struct type prog_query = { .kind = K_STRUCT, .name = "union bpf_attr.query", .members = MEMBERS(
	M(target_fd, FD), M(attach_type, ATTACH_TYPE), M(query_flags, BPF_FLAGS(W_U32, bpf_query_flags)),
		M(attach_flags, ATTACH_FLAGS), M(prog_ids, P64), M(prog_cnt, U32), NEW(prog_attach_flags, P64),
		NEW(link_ids, P64), NEW(link_attach_flags, P64), NEW(revision, XA64)) };
static const struct type btf_load = { .kind = K_STRUCT, .name = "union bpf_attr", .members = MEMBERS(
	M(btf, P64), M(btf_log_buf, STR64), M(btf_size, U32), M(btf_log_size, U32), M(btf_log_level, U32),
	NEW(btf_log_true_size, U32), NEW(btf_flags, BPF_FLAGS(W_U32, bpf_file_flags)), NEW(btf_token_fd, FD), EXTRA) };
static const struct type task_fd_query = { .kind = K_STRUCT, .name = "union bpf_attr.task_fd_query", .members = MEMBERS(
	M(pid, PID), M(fd, FD), M(flags, U32), M(buf_len, U32), M(buf, STR64), M(prog_id, U32),
		M(fd_type, CONST(W_U32, bpf_fd_types, "BPF_FD_TYPE_???")), M(probe_offset, XA64), M(probe_addr, XA64)) };

#define BATCH_END	M(count, U32), M(map_fd, FD), M(elem_flags, UPDATE_FLAGS), M(flags, XA64)
#define BATCH_END_R	M(count, U32), M(map_fd, FD), M(elem_flags, LOOKUP_FLAGS), M(flags, XA64)
#define BATCH_LOOKUP	NESTED(batch, M(in_batch, P64), M(out_batch, P64), M(keys, P64), M(values, P64), BATCH_END_R)

/* A name: the attributes are a struct of that name within the union. */
static const struct choice attrs[] = {
	{ 0, NULL, &map_create },
	{ 1, NULL, ELEM(LOOKUP_FLAGS) },
	{ 2, NULL, ELEM(UPDATE_FLAGS) },
	{ 3, NULL, ATTR(M(map_fd, FD), M(key, P64)) },
	{ 4, NULL, ATTR(M(map_fd, FD), M(key, P64), M(next_key, P64)) },
	{ 5, NULL, &prog_load },
	{ 6, NULL, OBJ },
	{ 7, NULL, OBJ },
	{ 8, NULL, &prog_attach },
	{ 9, NULL, &prog_attach },
	{ 10, "test", &test_run },
	{ 11, NULL, NEXT_ID },
	{ 12, NULL, NEXT_ID },
	{ 13, NULL, ATTR(M(prog_id, U32)) },
	{ 14, NULL, ATTR(M(map_id, U32), { .name = "next_id", .type = PADS(4) },
		NEW(open_flags, BPF_FLAGS(W_U32, bpf_open_flags))) },
	{ 15, "info", NESTED(info, M(bpf_fd, FD), M(info_len, U32), M(info, P64)) },
	{ 16, "query", &prog_query },
	{ 17, "raw_tracepoint", NESTED(raw_tracepoint, M(name, STR64), M(prog_fd, FD), NEW(cookie, XA64)) },
	{ 18, NULL, &btf_load },
	{ 19, NULL, ATTR(M(btf_id, U32), { .name = "next_id", .type = PADS(4) },
		NEW(open_flags, BPF_FLAGS(W_U32, bpf_open_flags)), NEW(fd_by_id_token_fd, FD)) },
	{ 20, "task_fd_query", &task_fd_query },
	{ 21, NULL, ELEM(LOOKUP_FLAGS) },
	{ 22, NULL, ATTR(M(map_fd, FD)) },
	{ 23, NULL, NEXT_ID },
	{ 24, "batch", BATCH_LOOKUP },
	{ 25, "batch", BATCH_LOOKUP },
	{ 26, "batch", NESTED(batch, M(in_batch, PADS(8)), M(out_batch, PADS(8)), M(keys, P64), M(values, P64), BATCH_END) },
	{ 27, "batch", NESTED(batch, M(in_batch, PADS(8)), M(out_batch, PADS(8)), M(keys, P64), M(values, PADS(8)),
		BATCH_END_R) },
	{ 28, "link_create", NESTED(link_create, M(prog_fd, FD), M(target_fd, FD), M(attach_type, ATTACH_TYPE),
		M(flags, ATTACH_FLAGS)) },
	{ 29, "link_update", NESTED(link_update, M(link_fd, FD), M(new_prog_fd, FD), M(flags, ATTACH_FLAGS),
		{ .name = "old_prog_fd", .type = FD, .when = ANY(FIELD(flags), 4) }) },
	{ 30, NULL, ATTR(M(link_id, U32)) },
	{ 31, NULL, NEXT_ID },
	{ 32, "enable_stats", NESTED(enable_stats, M(type, CONST(W_U32, bpf_stats, "BPF_STATS_???"))) },
	{ 33, "iter_create", NESTED(iter_create, M(link_fd, FD), M(flags, X32)) },
	{ 34, "link_detach", NESTED(link_detach, M(link_fd, FD)) },
	{ 35, "prog_bind_map", NESTED(prog_bind_map, M(prog_fd, FD), M(map_fd, FD), M(flags, X32)) },
	{ 36, "token_create", NESTED(token_create, M(flags, X32), M(bpffs_fd, FD)) },
	{ 37, "prog_stream_read", NESTED(prog_stream_read, M(stream_buf, P64), M(stream_buf_len, U32), M(stream_id, U32),
		M(prog_fd, FD)) },
	{ 38, "prog_assoc_struct_ops", NESTED(prog_assoc_struct_ops, M(map_fd, FD), M(prog_fd, FD), M(flags, X32)) },
};

/* What is shorter than the first version is shown as if zeroes followed. */
static void show_attr(struct walk *w, const struct type *t, const struct value *v)
{
	uint8_t buf[ATTR_MAX] = { 0 };
	struct emit *e = walk_emit(w);
	uint64_t cmd, size;
	const void *p;

	(void)t;
	if (!walk_arg(w, "cmd", &cmd) || cmd >= N_CMDS || !walk_arg(w, "size", &size) || !size || size > SIZE_MAX_READ) {
		em_addr(walk_emit(w), v->addr);
		return;
	}
	p = walk_fetch(w, v->addr, size);
	if (!p) {
		em_addr(walk_emit(w), v->addr);
		return;
	}
	memcpy(buf, p, size < ATTR_MAX ? size : ATTR_MAX);
	if (size < sizes[cmd].first)
		size = sizes[cmd].first;
	if (size > sizes[cmd].all)
		size = sizes[cmd].all;
	if (!attrs[cmd].name) {
		walk_bytes(w, attrs[cmd].type, buf, size, v->addr);
		return;
	}
	em_open(e, EM_STRUCT);
	em_key(e, attrs[cmd].name, false);
	walk_bytes(w, attrs[cmd].type, buf, size, v->addr);
	if (has_extra(w) && walk_abbrev(w)) {
		em_more(e);
	} else if (has_extra(w)) {
		em_key(e, "extra_data", false);
		show_extra(w, &extra, v);
	}
	em_close(e, EM_STRUCT);
}
static const struct type attr_custom = { .kind = K_CUSTOM, .custom = show_attr, .custom_align = 1 };

static const struct type attr_ptr = { .kind = K_PTR, .width = W_PTR, .of = &attr_custom };
static const struct type attr_addr = { .kind = K_ADDR, .width = W_PTR };

/* Unknown commands: the address alone. */
static const struct type *pick_attr(struct walk *w, uint64_t cmd)
{
	(void)w;
	return cmd < N_CMDS ? &attr_ptr : &attr_addr;
}

const struct type t_bpf_attr = { .kind = K_SELECT, .width = W_PTR, .by = ARG(cmd), .pick = pick_attr, .otherwise = &attr_addr };
