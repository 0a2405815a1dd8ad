/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * bpf.c - the bpf call: union bpf_attr by command.  The union grew with time:
 * members that one kernel brought together begin with a NEW one (.since), and
 * are shown together if the program gave the first byte of them.
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

/* NUMA_NO_NODE is no number of a node. */
static void show_numa_node(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	em_num(walk_emit(w), (struct em_num){ v->num, 4, EM_UDEC });
	if ((uint32_t)v->num == UINT32_MAX && walk_emit(w)->opts->xlat != EM_X_RAW)
		em_comment(walk_emit(w), "NUMA_NO_NODE");
}

/* A name has as many bytes as the program gave of it; without a NUL its last one is not shown. */
static void show_name(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t attr, size;
	size_t room = t->custom_size, n;

	if (walk_arg(w, "attr", &attr) && walk_arg(w, "size", &size) && attr + size - v->addr < room)
		room = (size_t)(attr + size - v->addr);
	n = strnlen((const char *)v->bytes, room);
	em_bytes(walk_emit(w), v->bytes, n == room && n ? n - 1 : n, EM_STRING, n == room && n);
}

enum { ATTR_MAX = 168, SIZE_MAX_READ = 4096 };

/* The attributes of this call; name: they are a struct of that name within the union. */
static const struct type *attr_type(struct walk *, const char **name);

/* Bytes that the program gave beyond what is described, if one of them is not zero. */
static const uint8_t *extra_bytes(struct walk *w, unsigned *from, unsigned *to)
{
	const struct type *t = attr_type(w, NULL);
	uint64_t size, addr;
	const uint8_t *p;

	if (!t || !walk_arg(w, "size", &size) || !walk_arg(w, "attr", &addr))
		return NULL;
	*from = (unsigned)walk_struct_until(w, t, SIZE_MAX);
	*to = (unsigned)size;
	if (size <= *from || size > SIZE_MAX_READ)
		return NULL;
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
#define STR64_UPTO(n)	T(K_STR, W_A64, .len = FIELD(n))	/* of at most so many bytes, ended or not */
#define BUF64(n)	T(K_BUF, W_A64, .len = FIELD(n))
#define FILLED(n, t)	T(K_SELECT, W_A64, .pick = pick_not_filled, .by = FIELD(n), .choices = LIST(choice, { 0 }), \
				.otherwise = GIVEN(n, t))
#define GIVEN(n, t)	T(K_PTR, W_A64, .of = ARRAY(t, FIELD(n)))
#define NEW(n, ...)	{ .name = #n, .type = __VA_ARGS__, .since = true }
#define IF(n, t, fn)	{ .name = #n, .type = t, .when = WHEN_FN(fn) }
#define ATTR(...)	T(K_STRUCT, .name = "union bpf_attr", .members = MEMBERS(__VA_ARGS__, EXTRA))
#define NESTED(n, ...)	STRUCT_AS(union bpf_attr.n, __VA_ARGS__)
#define IFINDEX		(&t_ifindex)
#define BPF_FLAGS(w, x)	FLAGS(w, x, "BPF_F_???")
#define ATTACH_TYPE	CONST(W_U32, bpf_attach_types, "BPF_???")
#define OBJ_NAME	T(K_CUSTOM, .custom = show_name, .custom_size = 16, .custom_align = 1)
#define LOOKUP_FLAGS	FLAGS(W_A64, bpf_lookup_flags, "BPF_???")
#define UPDATE_FLAGS	FLAGS(W_A64, bpf_update_flags, "BPF_???")
#define ATTACH_FLAGS	BPF_FLAGS(W_U32, bpf_attach_flags)

static const struct type map_create = { .kind = K_STRUCT, .name = "union bpf_attr", .members = MEMBERS(
	M(map_type, CONST(W_U32, bpf_map_types, "BPF_MAP_TYPE_???")), M(key_size, U32), M(value_size, U32),
	M(max_entries, U32), NEW(map_flags, BPF_FLAGS(W_U32, bpf_map_flags)), NEW(inner_map_fd, FD),
	{ .name = "numa_node", .type = CUSTOM(W_U32, show_numa_node), .when = ANY(FIELD(map_flags), 4), .since = true },
	NEW(map_name, OBJ_NAME), NEW(map_ifindex, IFINDEX), NEW(btf_fd, FD), M(btf_key_type_id, U32), M(btf_value_type_id, U32),
	NEW(btf_vmlinux_value_type_id, U32), NEW(map_extra, CONST_DEC(W_A64, uint64_max, NULL)), NEW(value_type_btf_obj_fd, FD), NEW(map_token_fd, FD),
	NEW(excl_prog_hash, P64), M(excl_prog_hash_size, U32), EXTRA) };
#define ELEM(f)		ATTR(M(map_fd, FD), M(key, P64), M(value, P64), NEW(flags, f))

/* A count that lies before the others of its kernel. */
static bool has_relos(struct walk *w)
{
	uint64_t size = 0;

	return walk_arg(w, "size", &size) && size > 128;
}

static bool has_cookie(struct walk *w)		/* whole, or not at all */
{
	uint64_t size = 0;

	return walk_arg(w, "size", &size) && size >= 24;
}

/* BPF_PROG_LOAD is shown as the program made it, but for what the verifier's
 * log would have needed, which is known when it is done. */
#define PROG_LOAD_HEAD \
	M(prog_type, CONST(W_U32, bpf_prog_types, "BPF_PROG_TYPE_???")), M(insn_cnt, U32), M(insns, &t_bpf_insns), \
	M(license, STR64), NEW(log_level, U32), M(log_size, U32), M(log_buf, STR64_UPTO(log_size)), \
	NEW(kern_version, CUSTOM(W_U32, show_kernel_version)), NEW(prog_flags, BPF_FLAGS(W_U32, bpf_prog_flags)), \
	NEW(prog_name, OBJ_NAME), NEW(prog_ifindex, IFINDEX), NEW(expected_attach_type, ATTACH_TYPE), \
	NEW(prog_btf_fd, FD), M(func_info_rec_size, U32), M(func_info, P64), M(func_info_cnt, U32), \
	M(line_info_rec_size, U32), M(line_info, P64), M(line_info_cnt, U32), NEW(attach_btf_id, U32), \
	NEW(attach_prog_fd, FD), IF(core_relo_cnt, U32, has_relos), NEW(fd_array, P64), NEW(core_relos, P64), M(core_relo_rec_size, U32)
#define PROG_LOAD_TAIL \
	NEW(log_true_size, U32), NEW(prog_token_fd, FD), NEW(fd_array_cnt, U32), \
	NEW(signature, T(K_BUF, W_A64, .len = FIELD(signature_size), .hex = true)), M(signature_size, U32), M(keyring_id, S32), EXTRA
static const struct type prog_load = { .kind = K_STRUCT, .name = "union bpf_attr", .members = MEMBERS(PROG_LOAD_HEAD, PROG_LOAD_TAIL) };
static const struct type prog_load_head = { .kind = K_STRUCT, .flat = true, .members = MEMBERS(PROG_LOAD_HEAD) };
static const struct type prog_load_tail = { .kind = K_STRUCT, .flat = true, .members = MEMBERS(PROG_LOAD_TAIL),
	.layouts = LIST(layout, { "", MEMBERS(PROG_LOAD_HEAD, PROG_LOAD_TAIL) }) };

#define OBJ		ATTR(M(pathname, PATH64), M(bpf_fd, FD), NEW(file_flags, BPF_FLAGS(W_U32, bpf_file_flags)), \
				NEW(path_fd, DIRFD))

enum { BPF_XDP = 0x25, BPF_TCX_INGRESS = 0x2e, BPF_TCX_EGRESS, BPF_NETKIT_PRIMARY = 0x36, BPF_NETKIT_PEER };
enum { BPF_F_BEFORE = 8, BPF_F_AFTER = 0x10, BPF_F_ID = 0x20 };

/* Where a program is attached: a descriptor of something, or a network
 * interface; next to another program, by its descriptor or by its number. */
static bool type_is_device(struct walk *w)
{
	uint64_t type = 0;

	walk_field(w, "attach_type", &type);
	return type == BPF_XDP || type == BPF_TCX_INGRESS || type == BPF_TCX_EGRESS || type == BPF_NETKIT_PRIMARY ||
		type == BPF_NETKIT_PEER;
}
static bool type_is_other(struct walk *w) { return !type_is_device(w); }
static bool by_id(struct walk *w)
{
	uint64_t flags = 0;

	return (walk_field(w, "attach_flags", &flags) || walk_field(w, "flags", &flags)) && flags & BPF_F_ID;
}
static bool by_fd(struct walk *w) { return !by_id(w); }

#define TARGET		IF(target_fd, FD, type_is_other), IF(target_ifindex, IFINDEX, type_is_device)
#define TARGET_AT	M(target_ifindex, PADS(0)), M(target_fd, S32)
#define RELATIVE	{ .name = "relative_fd", .type = FD, .when = WHEN_FN(by_fd), .since = true }, IF(relative_id, U32, by_id)
#define RELATIVE_AT	M(relative_id, PADS(0)), M(relative_fd, S32)
static const struct type prog_attach = { .kind = K_STRUCT, .name = "union bpf_attr",
	.members = MEMBERS(TARGET, M(attach_bpf_fd, FD), M(attach_type, ATTACH_TYPE), M(attach_flags, ATTACH_FLAGS),
		NEW(replace_bpf_fd, FD), RELATIVE, M(expected_revision, UA64), EXTRA),
	.layouts = LIST(layout, { "", MEMBERS(TARGET_AT, M(attach_bpf_fd, FD), M(attach_type, U32), M(attach_flags, U32),
		NEW(replace_bpf_fd, S32), M(relative_id, PADS(0)), NEW(relative_fd, S32), M(expected_revision, UA64), EXTRA) }) };

static const struct type test_run = { .kind = K_STRUCT, .name = "union bpf_attr.test", .members = MEMBERS(
	M(prog_fd, FD), M(retval, U32), M(data_size_in, U32), M(data_size_out, U32), M(data_in, P64),
	M(data_out, P64), M(repeat, U32), M(duration, U32), NEW(ctx_size_in, U32), M(ctx_size_out, U32),
	M(ctx_in, P64), M(ctx_out, P64), NEW(flags, FLAGS(W_U32, bpf_test_flags, "BPF_F_TEST_???")), M(cpu, U32),
	NEW(batch_size, U32)) };
#define NEXT_ID		ATTR(M(start_id, U32), M(next_id, U32))

static const struct type *const address = ADDR64;

/* A query's arrays are the kernel's, after success as long as it says. */
static const struct type *pick_not_filled(struct walk *w, uint64_t n)
{
	uint64_t ret;

	return !n || walk_ret(w, &ret) ? NULL : address;
}
static const struct type prog_query = { .kind = K_STRUCT, .name = "union bpf_attr.query",
	.members = MEMBERS(TARGET, M(attach_type, ATTACH_TYPE), M(query_flags, FLAGS(W_U32, bpf_query_flags, "BPF_F_QUERY_???")),
		M(attach_flags, ATTACH_FLAGS), M(prog_ids, FILLED(prog_cnt, U32)), M(prog_cnt, U32), NEW(prog_attach_flags, FILLED(prog_cnt, ATTACH_FLAGS)),
		NEW(link_ids, FILLED(prog_cnt, U32)), M(link_attach_flags, FILLED(prog_cnt, ATTACH_FLAGS)), M(revision, XA64)),
	.layouts = LIST(layout, { "", MEMBERS(TARGET_AT, M(attach_type, U32), M(query_flags, U32), M(attach_flags, U32),
		M(prog_ids, P64), M(prog_cnt, U32), NEW(prog_attach_flags, P64), NEW(link_ids, P64), M(link_attach_flags, P64),
		M(revision, XA64)) }) };
static const struct type btf_load = { .kind = K_STRUCT, .name = "union bpf_attr", .members = MEMBERS(
	M(btf, BUF64(btf_size)), M(btf_log_buf, P64), M(btf_size, U32), M(btf_log_size, U32), M(btf_log_level, U32),
	NEW(btf_log_true_size, U32), NEW(btf_flags, BPF_FLAGS(W_U32, bpf_file_flags)), M(btf_token_fd, FD), EXTRA) };
static const struct type task_fd_query = { .kind = K_STRUCT, .name = "union bpf_attr.task_fd_query", .members = MEMBERS(
	M(pid, PID), M(fd, FD), M(flags, U32), M(buf_len, U32), M(buf, STR64_UPTO(buf_len)), M(prog_id, U32),
		M(fd_type, CONST(W_U32, bpf_fd_types, "BPF_FD_TYPE_???")), M(probe_offset, XA64), M(probe_addr, XA64)) };

#define BATCH_END	M(count, U32), M(map_fd, FD), M(elem_flags, UPDATE_FLAGS), M(flags, XA64)
#define BATCH_END_R	M(count, U32), M(map_fd, FD), M(elem_flags, LOOKUP_FLAGS), M(flags, XA64)
#define BATCH_LOOKUP	NESTED(batch, M(in_batch, P64), M(out_batch, P64), M(keys, P64), M(values, P64), BATCH_END_R)

/* BPF_LINK_CREATE: what follows the flags, by the type of what is attached. */
#define LINK_HEAD	M(prog_fd, FD), TARGET, M(attach_type, ATTACH_TYPE), M(flags, ATTACH_FLAGS)
#define LINK_HEAD_AT	M(prog_fd, S32), TARGET_AT, M(attach_type, U32), M(flags, U32)
#define LINK(...)	{ .kind = K_STRUCT, .name = "union bpf_attr.link_create", .members = MEMBERS(LINK_HEAD, __VA_ARGS__), \
				.layouts = LIST(layout, { "", MEMBERS(LINK_HEAD_AT, __VA_ARGS__) }) }
/* Where a 64-bit number lies at 24 for every program, whatever a 32-bit header says. */
#define LINK64(...)	{ .kind = K_STRUCT, .members = MEMBERS(LINK_HEAD, __VA_ARGS__), \
				.layouts = LIST(layout, { "", MEMBERS(LINK_HEAD_AT, __VA_ARGS__) }) }
#define NEXT_TO		T(K_STRUCT, .members = MEMBERS(IF(relative_fd, FD, by_fd), IF(relative_id, U32, by_id), M(expected_revision, XA64)), \
				.layouts = LIST(layout, { "", MEMBERS(RELATIVE_AT, M(expected_revision, XA64)) }))
static bool has_path_fd(struct walk *w)		/* a later kernel's */
{
	uint64_t size = 0;

	return walk_arg(w, "size", &size) && size > 60;
}
static bool has_btf_id(struct walk *w)
{
	uint64_t id = 0;

	return walk_field(w, "target_btf_id", &id) && id;
}
static const struct type link_plain = { .kind = K_STRUCT, .name = "union bpf_attr.link_create", .members = MEMBERS(LINK_HEAD),
	.layouts = LIST(layout, { "", MEMBERS(LINK_HEAD_AT) }) };
static const struct type link_btf = LINK({ .name = "target_btf_id", .type = U32, .when = WHEN_FN(has_btf_id), .since = true });
static const struct type link_cgroup = LINK64(NEW(cgroup, NEXT_TO)), link_tcx = LINK64(NEW(tcx, NEXT_TO)),
	link_netkit = LINK64(NEW(netkit, NEXT_TO));
static const struct type link_tracing = LINK64(NEW(tracing, STRUCT(M(target_btf_id, U32), M(cookie, XA64))));
static const struct type link_iter = LINK(NEW(iter_info, P64), M(iter_info_len, U32));
static const struct type link_perf = LINK(NEW(perf_event, STRUCT(M(bpf_cookie, XA64))));
static const struct type link_kprobe = LINK(NEW(kprobe_multi, STRUCT(
	M(flags, FLAGS(W_U32, bpf_kprobe_flags, "BPF_F_KPROBE_MULTI_???")), M(cnt, U32), M(syms, P64), M(addrs, P64), M(cookies, P64))));
static const struct type link_uprobe = LINK(NEW(uprobe_multi, STRUCT(M(path, PATH64), M(offsets, P64), M(ref_ctr_offsets, P64),
	M(cookies, P64), M(cnt, U32), M(flags, FLAGS(W_U32, bpf_uprobe_flags, "BPF_F_UPROBE_MULTI_???")), M(pid, PID), IF(path_fd, FD, has_path_fd))));
static const struct type link_netfilter = LINK(NEW(netfilter, STRUCT(M(pf, U32), M(hooknum, U32), M(priority, S32),
	M(flags, FLAGS(W_U32, bpf_netfilter_flags, "BPF_F_NETFILTER_???")))));
static const struct type link_multi = LINK(NEW(tracing_multi, T(K_STRUCT, .packed = true, .members = MEMBERS(
	M(ids, GIVEN(cnt, U32)), M(cookies, GIVEN(cnt, XA64)), M(cnt, U32)))));

/* By type of attachment; first and last of a range. */
static const struct { uint8_t first, last; const struct type *type; } links[] = {
	{ 0, 3, &link_btf }, { 6, 6, &link_btf }, { 8, 15, &link_btf }, { 18, 22, &link_btf }, { 24, 27, &link_tracing },
	{ 28, 28, &link_iter }, { 29, 32, &link_btf }, { 34, 34, &link_btf }, { 41, 41, &link_perf }, { 42, 42, &link_kprobe },
	{ 45, 45, &link_netfilter }, { 46, 47, &link_tcx }, { 48, 48, &link_uprobe }, { 49, 53, &link_btf },
	{ 54, 55, &link_netkit }, { 58, 58, &link_tracing }, { 59, 61, &link_multi },
};

static const struct type *link_type(struct walk *w)
{
	uint64_t addr, size;
	uint8_t b[16] = { 0 };

	if (!walk_arg(w, "attr", &addr) || !walk_arg(w, "size", &size) || !walk_read(w, addr, b, size < 16 ? (size_t)size : 16))
		return &link_plain;
	for (size_t i = 0; i < sizeof(links) / sizeof(*links); i++) {
		uint64_t type = walk_get(w, b + 8, 4);

		if (type < links[i].first || type > links[i].last)
			continue;
		return links[i].type == &link_btf && walk_get(w, b + 12, 4) & (BPF_F_BEFORE | BPF_F_AFTER) ?
			&link_cgroup : links[i].type;
	}
	return &link_plain;
}

/* When the attributes are shown: what the kernel writes to is shown as it is
 * after the call, but a program to be loaded (see above). */
enum when { AT_ENTRY, AT_EXIT, IN_HALVES };
#define FD_BY_ID(n)	M(n, U32), { .name = "next_id", .type = PADS(4) }, NEW(open_flags, BPF_FLAGS(W_U32, bpf_open_flags))
#define STREAM_READ	NESTED(prog_stream_read, M(stream_buf, BUF64(stream_buf_len)), M(stream_buf_len, U32), M(stream_id, U32), \
				M(prog_fd, FD))
/* name: the attributes are a struct of that name within the union. */
static const struct { const struct type *type; const char *name; enum when when; } attrs[] = {
	[0] = { &map_create },
	[1] = { ELEM(LOOKUP_FLAGS) },
	[2] = { ATTR(M(map_fd, FD), M(key, P64), M(value, P64), M(flags, UPDATE_FLAGS)) },
	[3] = { ATTR(M(map_fd, FD), M(key, P64)) },
	[4] = { ATTR(M(map_fd, FD), M(key, P64), M(next_key, P64)) },
	[5] = { &prog_load, NULL, IN_HALVES },
	[6] = { OBJ },
	[7] = { OBJ },
	[8] = { &prog_attach },
	[9] = { &prog_attach },
	[10] = { &test_run, "test", AT_EXIT },
	[11] = { NEXT_ID, NULL, AT_EXIT },
	[12] = { NEXT_ID, NULL, AT_EXIT },
	[13] = { ATTR(M(prog_id, U32)) },
	[14] = { ATTR(FD_BY_ID(map_id)) },
	[15] = { &t_bpf_info, "info", AT_EXIT },
	[16] = { &prog_query, "query", AT_EXIT },
	[17] = { NESTED(raw_tracepoint, M(name, STR64), M(prog_fd, FD),
		{ .name = "cookie", .type = XA64, .when = WHEN_FN(has_cookie), .since = true }), "raw_tracepoint" },
	[18] = { &btf_load, NULL, AT_EXIT },
	[19] = { ATTR(FD_BY_ID(btf_id), M(fd_by_id_token_fd, FD)) },
	[20] = { &task_fd_query, "task_fd_query", AT_EXIT },
	[21] = { ELEM(LOOKUP_FLAGS) },
	[22] = { ATTR(M(map_fd, FD)) },
	[23] = { NEXT_ID, NULL, AT_EXIT },
	[24] = { BATCH_LOOKUP, "batch", AT_EXIT },
	[25] = { BATCH_LOOKUP, "batch", AT_EXIT },
	[26] = { NESTED(batch, M(in_batch, PADS(8)), M(out_batch, PADS(8)), M(keys, P64), M(values, P64), BATCH_END), "batch", AT_EXIT },
	[27] = { NESTED(batch, M(in_batch, PADS(8)), M(out_batch, PADS(8)), M(keys, P64), M(values, PADS(8)), BATCH_END_R),
		"batch", AT_EXIT },
	[28] = { NULL, "link_create" },			/* see link_type() */
	[29] = { NESTED(link_update, M(link_fd, FD), M(new_prog_fd, FD), M(flags, ATTACH_FLAGS),
		{ .name = "old_prog_fd", .type = FD, .when = ANY(FIELD(flags), 4) }), "link_update" },
	[30] = { ATTR(M(link_id, U32)) },
	[31] = { NEXT_ID, NULL, AT_EXIT },
	[32] = { NESTED(enable_stats, M(type, CONST(W_U32, bpf_stats, "BPF_STATS_???"))), "enable_stats" },
	[33] = { NESTED(iter_create, M(link_fd, FD), M(flags, X32)), "iter_create" },
	[34] = { NESTED(link_detach, M(link_fd, FD)), "link_detach" },
	[35] = { NESTED(prog_bind_map, M(prog_fd, FD), M(map_fd, FD), M(flags, X32)), "prog_bind_map" },
	[36] = { NESTED(token_create, M(flags, X32), M(bpffs_fd, FD)), "token_create" },
	[37] = { STREAM_READ, "prog_stream_read", AT_EXIT },
	[38] = { NESTED(prog_assoc_struct_ops, M(map_fd, FD), M(prog_fd, FD), M(flags, X32)), "prog_assoc_struct_ops" },
};
enum { N_CMDS = sizeof(attrs) / sizeof(*attrs), CMD_LINK_CREATE = 28 };

static const struct type *attr_type(struct walk *w, const char **name)
{
	uint64_t cmd;

	if (!walk_arg(w, "cmd", &cmd) || cmd >= N_CMDS)
		return NULL;
	if (name)
		*name = attrs[cmd].name;
	return cmd == CMD_LINK_CREATE ? link_type(w) : attrs[cmd].type;
}

/* What the program gave, zeroes behind it up to the next member that a later kernel brought. */
static bool fetch_attr(struct walk *w, uint64_t addr, uint8_t buf[ATTR_MAX], uint64_t *size)
{
	const struct type *t = attr_type(w, NULL);
	const void *p;

	if (!t || !walk_arg(w, "size", size) || !*size || *size > SIZE_MAX_READ || !(p = walk_fetch(w, addr, *size)))
		return false;
	memset(buf, 0, ATTR_MAX);
	memcpy(buf, p, *size < ATTR_MAX ? *size : ATTR_MAX);
	*size = walk_struct_until(w, t, *size);
	return true;
}

static void show_attr(struct walk *w, const struct type *unused, const struct value *v)
{
	uint8_t buf[ATTR_MAX];
	struct emit *e = walk_emit(w);
	const char *name = NULL;
	const struct type *t = attr_type(w, &name);
	uint64_t size;

	(void)unused;
	if (!fetch_attr(w, v->addr, buf, &size)) {
		em_addr(e, v->addr);
		return;
	}
	if (!name) {
		walk_bytes(w, t, buf, size, v->addr);
		return;
	}
	em_open(e, EM_STRUCT);
	em_key(e, name, false);
	walk_bytes(w, t, buf, size, v->addr);
	if (has_extra(w) && walk_abbrev(w)) {
		em_more(e);
	} else if (has_extra(w)) {
		em_key(e, "extra_data", false);
		show_extra(w, &extra, v);
	}
	em_close(e, EM_STRUCT);
}

/* The half that entry shows leaves the brace open. */
static void show_load_head(struct walk *w, const struct type *t, const struct value *v)
{
	uint8_t buf[ATTR_MAX];
	uint64_t size;

	(void)t;
	if (!fetch_attr(w, v->addr, buf, &size)) {
		em_addr(walk_emit(w), v->addr);
		return;
	}
	em_open(walk_emit(w), EM_STRUCT);
	walk_bytes(w, &prog_load_head, buf, size, v->addr);
}

static void show_load_tail(struct walk *w, const struct type *t, const struct value *v)
{
	uint8_t buf[ATTR_MAX];
	uint64_t size;

	(void)t;
	if (fetch_attr(w, v->addr, buf, &size))
		walk_bytes(w, &prog_load_tail, buf, size, v->addr);
	em_close(walk_emit(w), EM_STRUCT);
}

#define AT(fn)	T(K_CUSTOM, .custom = fn, .custom_align = 1)
static const struct type attr_ptr = { .kind = K_PTR, .width = W_PTR, .of = AT(show_attr) };
static const struct type attr_ptr_exit = { .kind = K_PTR, .width = W_PTR, .of = AT(show_attr), .out = true, .failed_too = true,
	.entry = bpf_info_entry };		/* bpf: input, too */
static const struct type attr_halves = { .kind = K_CHANGE, .width = W_PTR, .of = AT(show_load_head), .then = AT(show_load_tail),
	.joined = true };
static const struct type attr_addr = { .kind = K_ADDR, .width = W_PTR };

/* Unknown commands: the address alone. */
static const struct type *pick_attr(struct walk *w, uint64_t cmd)
{
	static const struct type *const by_when[] = { [AT_ENTRY] = &attr_ptr, [AT_EXIT] = &attr_ptr_exit, [IN_HALVES] = &attr_halves };

	(void)w;
	return cmd < N_CMDS ? by_when[attrs[cmd].when] : &attr_addr;
}

const struct type t_bpf_attr = { .kind = K_SELECT, .width = W_PTR, .by = ARG(cmd), .pick = pick_attr, .otherwise = &attr_addr };
