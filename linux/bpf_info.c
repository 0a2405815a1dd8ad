/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * bpf_info.c - pieces of the bpf call: the instructions of a program, and what
 * BPF_OBJ_GET_INFO_BY_FD tells of a map or a program, by what the descriptor is.
 */
#include <stdio.h>
#include <string.h>

#include "decode/custom.h"
#include "linux/bpf.h"
#include "linux/net.h"
#include "linux/timetext.h"
#include "xlat/bpf.h"

/* Instructions: the class says what the other bits of the code are. */
enum { LD, LDX, ST, STX, ALU, JMP, JMP32, ALU64 };
#define CODE(...)	{ .kind = K_SLICES, .width = W_U8, .apart = true, .slices = LIST(slice, \
				{ 7, CONST(W_U8, bpf_classes, NULL) }, __VA_ARGS__) }
static const struct type code_mem = CODE({ 0x18, CONST(W_U8, bpf_sizes, "BPF_???") }, { 0xe0, CONST(W_U8, bpf_modes, "BPF_???") });
static const struct type code_alu = CODE({ 8, CONST(W_U8, bpf_sources, NULL) }, { 0xf0, CONST(W_U8, bpf_alu_ops, "BPF_???") });
static const struct type code_jmp = CODE({ 8, CONST(W_U8, bpf_sources, NULL) }, { 0xf0, CONST(W_U8, bpf_jmp_ops, "BPF_???") });
static const struct type code_jmp32 = CODE({ 0xf8, CONST(W_U8, bpf_no_ops, "BPF_???") });

static const struct type *pick_code(struct walk *w, uint64_t code)
{
	(void)w;
	switch (code & 7) {
	case ALU: case ALU64: return &code_alu;
	case JMP: return &code_jmp;
	case JMP32: return &code_jmp32;
	default: return &code_mem;
	}
}

/* Two registers in one byte */
static void show_registers(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct type reg = { .kind = K_CONST, .width = W_U8, .xlat = bpf_registers, .other = "BPF_REG_???" };
	unsigned low = v->bytes[0] & 0xf, high = v->bytes[0] >> 4;

	(void)t;
	walk_member(w, "dst_reg", &reg, walk_big_endian(w) ? high : low);
	walk_member(w, "src_reg", &reg, walk_big_endian(w) ? low : high);
}

static const struct type insn = { .kind = K_STRUCT, .name = "bpf_insn", .members = MEMBERS(
	M(code, T(K_SELECT, W_U8, .by = FIELD(code), .pick = pick_code, .otherwise = X8, .choices = LIST(choice, { 0 }))),
	M(registers, T(K_CUSTOM, .custom = show_registers, .custom_size = 1, .custom_align = 1, .flat = true)),
	M(off, S16), M(imm, X32)) };
enum { INSNS_MAX = 4096, INSN_SIZE = 8 };
static void show_insns(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t n = 0;
	struct emit *e = walk_emit(w);

	(void)t;
	walk_field(w, "insn_cnt", &n);
	if (!v->num || !walk_verbose(w) || (n && !walk_fetch(w, v->num, INSN_SIZE))) {
		em_addr(e, v->num);
		return;
	}
	em_open(e, EM_ARRAY);
	for (uint64_t i = 0; i < n; i++) {
		uint8_t b[INSN_SIZE];

		if (i == INSNS_MAX) {
			em_more(e);
			break;
		}
		if (!walk_read(w, v->num + INSN_SIZE * i, b, sizeof(b))) {
			em_more_at(e, v->num + INSN_SIZE * i);
			break;
		}
		walk_bytes(w, &insn, b, sizeof(b), v->num + INSN_SIZE * i);
	}
	em_close(e, EM_ARRAY);
}
static const struct type insns = { .kind = K_CUSTOM, .width = W_A64, .custom = show_insns };

/* Programs are long: with -v. */
static const struct type *pick_insns(struct walk *w, uint64_t n)
{
	(void)n;
	return walk_abbrev(w) ? NULL : &insns;
}
const struct type t_bpf_insns = { .kind = K_SELECT, .width = W_A64, .by = NUM(0), .pick = pick_insns, .otherwise = ADDR64,
	.choices = LIST(choice, { 0 }) };

/* What the kernel tells.  Numbers that say how much room the program has are
 * how much there is, afterwards. */
enum { INFO_MAX = 232, INFO_READ = 4096, ATTR_LEN = 16 };
#define NEW(n, ...)	{ .name = #n, .type = __VA_ARGS__, .since = true }

static void show_number_change(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t before;
	struct emit *e = walk_emit(w);

	(void)t;
	if (!walk_before(w, v->addr, &before) || before == v->num) {
		em_num(e, (struct em_num){ v->num, 4, EM_UDEC });
		return;
	}
	em_change_begin(e);
	em_num(e, (struct em_num){ before, 4, EM_UDEC });
	em_change(e);
	em_num(e, (struct em_num){ v->num, 4, EM_UDEC });
	em_change_end(e);
}
#define CHANGED		CUSTOM(W_U32, show_number_change)

/* A bit field of one */
static void show_bit(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	em_udec(walk_emit(w), v->num & 1);
}

/* Nanoseconds since this machine was booted */
static void show_load_time(struct walk *w, const struct type *t, const struct value *v)
{
	int64_t booted;

	(void)t;
	em_udec(walk_emit(w), v->num);
	if (v->num && v->num < INT64_MAX / 2 && walk_boot_time(w, &booted))
		timetext_comment(w, (booted + (int64_t)v->num) / 1000000000, 0, 9);
}

static const struct type map_info = { .kind = K_STRUCT, .name = "bpf_map_info", .members = MEMBERS(
	M(type, CONST(W_U32, bpf_map_types, "BPF_MAP_TYPE_???")), M(id, U32), M(key_size, U32), M(value_size, U32),
	M(max_entries, U32), M(map_flags, FLAGS(W_U32, bpf_map_flags, "BPF_F_???")), NEW(name, CSTR(16)), NEW(ifindex, &t_ifindex),
	NEW(btf_vmlinux_value_type_id, U32), NEW(netns_dev, DEV(W_A64)), M(netns_ino, UA64), NEW(btf_id, U32),
	M(btf_key_type_id, U32), M(btf_value_type_id, U32), NEW(btf_vmlinux_id, U32), NEW(map_extra, XA64), NEW(hash, UA64),
	M(hash_size, U32), M(pad, PAD(W_U32))) };

#define PROG_NUMBERS \
	NEW(nr_jited_ksyms, CHANGED), M(nr_jited_func_lens, CHANGED), M(jited_ksyms, ADDR64), M(jited_func_lens, ADDR64), \
	NEW(btf_id, U32), M(func_info_rec_size, CHANGED), M(func_info, ADDR64), M(nr_func_info, CHANGED), \
	M(nr_line_info, CHANGED), M(line_info, ADDR64), M(jited_line_info, ADDR64), M(nr_jited_line_info, CHANGED), \
	M(line_info_rec_size, CHANGED), M(jited_line_info_rec_size, CHANGED), NEW(nr_prog_tags, CHANGED), M(prog_tags, ADDR64), \
	NEW(run_time_ns, UA64), M(run_cnt, UA64), NEW(recursion_misses, UA64), NEW(verified_insns, U32), \
	NEW(attach_btf_obj_id, U32), M(attach_btf_id, U32)
#define PROG_HEAD	M(type, CONST(W_U32, bpf_prog_types, "BPF_PROG_TYPE_???")), M(id, U32), M(tag, HEXSTR(8))
#define PROG_MIDDLE	NEW(load_time, CUSTOM(W_A64, show_load_time)), M(created_by_uid, UID), M(nr_map_ids, CHANGED), M(map_ids, ADDR64), M(name, CSTR(16)), \
			NEW(ifindex, &t_ifindex), NEW(gpl_compatible, CUSTOM(W_U32, show_bit)), \
			NEW(netns_dev, DEV(W_A64)), M(netns_ino, UA64)
static const struct type prog_info = { .kind = K_STRUCT, .name = "bpf_prog_info",
	.members = MEMBERS(PROG_HEAD, M(jited_prog_len, CHANGED), M(jited_prog_insns, ADDR64), M(xlated_prog_len, CHANGED),
		M(xlated_prog_insns, ADDR64), PROG_MIDDLE, PROG_NUMBERS),
	.layouts = LIST(layout, { "", MEMBERS(PROG_HEAD, M(jited_prog_len, U32), M(xlated_prog_len, U32), M(jited_prog_insns, ADDR64),
		M(xlated_prog_insns, ADDR64), PROG_MIDDLE, PROG_NUMBERS) }) };

static const struct type *info_type(struct walk *w, int fd)
{
	char link[64];

	if (!walk_fd_link(w, fd, link, sizeof(link)))
		return NULL;
	if (!strcmp(link, "anon_inode:bpf-map"))
		return &map_info;
	return strcmp(link, "anon_inode:bpf-prog") ? NULL : &prog_info;
}

static void show_info(struct walk *w, const struct type *unused, const struct value *v)
{
	const struct type *t = NULL;
	uint8_t buf[INFO_MAX] = { 0 };
	uint64_t fd = 0, len = 0, have;
	const uint8_t *p = NULL;
	char text[48];

	(void)unused;
	if (v->num && !walk_abbrev(w) && walk_verbose(w) && walk_field(w, "bpf_fd", &fd) && walk_field(w, "info_len", &len) && len &&
	    len <= INFO_READ && (t = info_type(w, (int)fd)))
		p = walk_fetch(w, v->num, (size_t)len);
	if (!p) {
		em_addr(walk_emit(w), v->num);
		return;
	}
	memcpy(buf, p, len < INFO_MAX ? (size_t)len : INFO_MAX);
	have = walk_struct_until(w, t, (size_t)len);
	em_open(walk_emit(w), EM_STRUCT);
	walk_members(w, t, buf, (size_t)have, v->num);
	if (len > have) {
		em_key(walk_emit(w), "extra_data", false);
		em_bytes(walk_emit(w), p + have, (size_t)(len - have), EM_STR_HEX, false);
		snprintf(text, sizeof(text), "bytes %u..%u", (unsigned)have, (unsigned)len - 1);
		em_comment(walk_emit(w), text);
	}
	em_close(walk_emit(w), EM_STRUCT);
}

const struct type t_bpf_info = { .kind = K_STRUCT, .name = "union bpf_attr.info", .members = MEMBERS(
	M(bpf_fd, FD), M(info_len, CHANGED), M(info, CUSTOM(W_A64, show_info))) };

/* Offsets of what is CHANGED in struct bpf_prog_info. */
static const uint8_t changed[] = { 16, 20, 52, 104, 108, 132, 144, 148, 168, 172, 176, 180 };

void bpf_info_entry(struct walk *w, uint64_t attr)
{
	uint64_t cmd, size, info;
	uint8_t b[ATTR_LEN], number[4];

	if (!walk_arg(w, "cmd", &cmd) || cmd != 15 || !walk_arg(w, "size", &size) || size < ATTR_LEN || !walk_read(w, attr, b, sizeof(b)))
		return;
	walk_keep(w, attr + 4, walk_get(w, b + 4, 4));
	info = walk_get(w, b + 8, 8);
	if (!info || walk_abbrev(w) || info_type(w, (int)walk_get(w, b, 4)) != &prog_info)
		return;
	for (size_t i = 0; i < sizeof(changed) && changed[i] + 4u <= walk_get(w, b + 4, 4); i++)
		if (walk_read(w, info + changed[i], number, 4))
			walk_keep(w, info + changed[i], walk_get(w, number, 4));
}

/* Commands that return a descriptor */
static const struct type *pick_result(struct walk *w, uint64_t cmd)
{
	static const struct type fd = { .kind = K_FD, .width = W_S32 };
	const uint64_t makes_fd = 1u << 0 | 1u << 5 | 1u << 7 | 1u << 13 | 1u << 14 | 1u << 17 | 1u << 18 | 1u << 19 | 1u << 28 | 1u << 30 |
		UINT64_C(1) << 32 | UINT64_C(1) << 33 | UINT64_C(1) << 36;

	(void)w;
	return cmd < 64 && makes_fd >> cmd & 1 ? &fd : NULL;
}
const struct type t_bpf_result = { .kind = K_SELECT, .by = ARG(cmd), .pick = pick_result, .otherwise = LONG,
	.choices = LIST(choice, { 0 }) };
