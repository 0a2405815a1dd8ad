/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * cbpf.c - programs of the classic packet filter: instructions as the macros
 * with which they are written.  Abbreviated, only where they are.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/cbpf.h"

/* Numbers: include/uapi/linux/bpf_common.h, filter.h, bpf.h */
enum { BPF_LD, BPF_LDX, BPF_ST, BPF_STX, BPF_ALU, BPF_JMP, BPF_RET, BPF_MISC, CLASS = 7, SRC = 8, SIZE_BITS = 0x18, OP = 0xf0, MODE_BITS = 0xe0, MISC_OP = 0xf8, BPF_ABS = 0x20 };

static const struct xlat classes[] = {
	{ BPF_LD, "BPF_LD" }, { BPF_LDX, "BPF_LDX" }, { BPF_ST, "BPF_ST" }, { BPF_STX, "BPF_STX" }, { BPF_ALU, "BPF_ALU" }, { BPF_JMP, "BPF_JMP" },
	{ BPF_RET, "BPF_RET" }, { BPF_MISC, "BPF_MISC" }, { 0, NULL }
};
static const struct xlat sizes[] = {
	{ 0, "BPF_W" }, { 8, "BPF_H" }, { 0x10, "BPF_B" }, { 0x18, "BPF_DW" }, { 0, NULL }
};
static const struct xlat modes[] = {
	{ 0, "BPF_IMM" }, { 0x20, "BPF_ABS" }, { 0x40, "BPF_IND" }, { 0x60, "BPF_MEM" }, { 0x80, "BPF_LEN" }, { 0xa0, "BPF_MSH" },
	{ 0xc0, "BPF_XADD" }, { 0, NULL }
};
static const struct xlat sources[] = { { 0, "BPF_K" }, { 8, "BPF_X" }, { 0, NULL } };
static const struct xlat results[] = { { 0, "BPF_K" }, { 8, "BPF_X" }, { 0x10, "BPF_A" }, { 0, NULL } };
static const struct xlat alu_ops[] = {
	{ 0, "BPF_ADD" }, { 0x10, "BPF_SUB" }, { 0x20, "BPF_MUL" }, { 0x30, "BPF_DIV" }, { 0x40, "BPF_OR" }, { 0x50, "BPF_AND" },
	{ 0x60, "BPF_LSH" }, { 0x70, "BPF_RSH" }, { 0x80, "BPF_NEG" }, { 0x90, "BPF_MOD" }, { 0xa0, "BPF_XOR" },
	{ 0xb0, "BPF_MOV" }, { 0xc0, "BPF_ARSH" }, { 0xd0, "BPF_END" }, { 0, NULL }
};
static const struct xlat jmp_ops[] = {
	{ 0, "BPF_JA" }, { 0x10, "BPF_JEQ" }, { 0x20, "BPF_JGT" }, { 0x30, "BPF_JGE" }, { 0x40, "BPF_JSET" }, { 0x50, "BPF_JNE" },
	{ 0x60, "BPF_JSGT" }, { 0x70, "BPF_JSGE" }, { 0x80, "BPF_CALL" }, { 0x90, "BPF_EXIT" }, { 0xa0, "BPF_JLT" },
	{ 0xb0, "BPF_JLE" }, { 0xc0, "BPF_JSLT" }, { 0xd0, "BPF_JSLE" }, { 0xe0, "BPF_JCOND" }, { 0, NULL }
};
static const struct xlat misc_ops[] = { { 0, "BPF_TAX" }, { 0x80, "BPF_TXA" }, { 0, NULL } };
static const struct xlat actions[] = {
	{ 0x80000000, "SECCOMP_RET_KILL_PROCESS" }, { 0, "SECCOMP_RET_KILL_THREAD" }, { 0x30000, "SECCOMP_RET_TRAP" },
	{ 0x50000, "SECCOMP_RET_ERRNO" }, { 0x7fc00000, "SECCOMP_RET_USER_NOTIF" }, { 0x7ff00000, "SECCOMP_RET_TRACE" },
	{ 0x7ffc0000, "SECCOMP_RET_LOG" }, { 0x7fff0000, "SECCOMP_RET_ALLOW" }, { 0, NULL }
};

/* The text of one instruction, by -X. */
struct text { char s[320]; size_t n; enum em_xlat xlat; };

static void put(struct text *t, const char *s)
{
	while (*s && t->n + 1 < sizeof(t->s))
		t->s[t->n++] = *s++;
	t->s[t->n] = '\0';
}

static void put_hex(struct text *t, uint32_t v)
{
	char buf[12];

	snprintf(buf, sizeof(buf), "%#x", v);
	put(t, buf);
}

static void put_commented(struct text *t, uint32_t v, const char *comment)
{
	put_hex(t, v);
	put(t, " /* ");
	put(t, comment);
	put(t, " */");
}

static void put_name(struct text *t, const struct xlat *x, uint32_t v, const char *other)
{
	const char *name = xlat_name(x, v);

	if (!name && t->xlat != EM_X_RAW)
		put_commented(t, v, other);
	else if (t->xlat == EM_X_ABBREV)
		put(t, name);
	else if (t->xlat == EM_X_VERBOSE)
		put_commented(t, v, name);
	else
		put_hex(t, v);
}

static void put_part(struct text *t, const struct xlat *x, uint32_t v)
{
	put(t, "|");
	put_name(t, x, v, "BPF_???");
}

static void put_code(struct text *t, uint32_t code)
{
	uint32_t known = CLASS;

	put_name(t, classes, code & CLASS, "BPF_???");
	switch (code & CLASS) {
	case BPF_LD: case BPF_LDX:
		put_part(t, sizes, code & SIZE_BITS);
		put_part(t, modes, code & MODE_BITS);
		known = ~0u;		/* what else there is is not looked at */
		break;
	case BPF_ALU: case BPF_JMP:
		put_part(t, sources, code & SRC);
		put_part(t, (code & CLASS) == BPF_ALU ? alu_ops : jmp_ops, code & OP);
		known = ~0u;
		break;
	case BPF_RET:
		put_part(t, results, code & SIZE_BITS);
		known |= SIZE_BITS;
		break;
	case BPF_MISC:
		put_part(t, misc_ops, code & MISC_OP);
		known |= MISC_OP;
	}
	if (code & ~known) {
		put(t, "|");
		put_commented(t, code & ~known, "BPF_???");
	}
}

/* Offsets of a socket's filter that are none into the packet: ancillary data, its
 * link and network headers. */
enum { SKF_AD = 0, SKF_NET, SKF_LL };
static const struct { uint32_t from; const char *name; } skf[] = {
	[SKF_AD] = { 0xfffff000, "SKF_AD_OFF" }, [SKF_NET] = { 0xfff00000, "SKF_NET_OFF" }, [SKF_LL] = { 0xffe00000, "SKF_LL_OFF" },
};
static const struct xlat skf_ad[] = {
	{ 0, "SKF_AD_PROTOCOL" }, { 4, "SKF_AD_PKTTYPE" }, { 8, "SKF_AD_IFINDEX" }, { 12, "SKF_AD_NLATTR" },
	{ 16, "SKF_AD_NLATTR_NEST" }, { 20, "SKF_AD_MARK" }, { 24, "SKF_AD_QUEUE" }, { 28, "SKF_AD_HATYPE" }, { 32, "SKF_AD_RXHASH" },
	{ 36, "SKF_AD_CPU" }, { 40, "SKF_AD_ALU_XOR_X" }, { 44, "SKF_AD_VLAN_TAG" }, { 48, "SKF_AD_VLAN_TAG_PRESENT" },
	{ 52, "SKF_AD_PAY_OFFSET" }, { 56, "SKF_AD_RANDOM" }, { 60, "SKF_AD_VLAN_TPID" }, { 0, NULL }
};

static void put_offset(struct text *t, uint32_t k)
{
	char buf[16];

	for (unsigned i = 0; i < sizeof(skf) / sizeof(*skf); i++) {
		const struct xlat base[] = { { skf[i].from, skf[i].name }, { 0, NULL } };

		if (k < skf[i].from)
			continue;
		put_name(t, base, skf[i].from, "");
		put(t, "+");
		if (i == SKF_AD) {
			put_name(t, skf_ad, k - skf[i].from, "SKF_AD_???");
			return;
		}
		snprintf(buf, sizeof(buf), "%u", k - skf[i].from);
		put(t, buf);
		return;
	}
	put_hex(t, k);
}

static void show_insn(struct walk *w, const uint8_t *p, bool seccomp)
{
	uint32_t code = (uint32_t)walk_get(w, p, 2), jt = p[2], jf = p[3], k = (uint32_t)walk_get(w, p + 4, 4);
	struct text t = { .xlat = walk_emit(w)->opts->xlat };

	put(&t, jt || jf ? "BPF_JUMP(" : "BPF_STMT(");
	put_code(&t, code);
	put(&t, ", ");
	if (!jt && !jf && seccomp && (code & CLASS) == BPF_RET) {
		put_name(&t, actions, k & 0xffff0000, "SECCOMP_RET_???");
		if (k & 0xffff) {
			put(&t, "|");
			put_hex(&t, k & 0xffff);
		}
	} else if (!jt && !jf && !seccomp && (code & CLASS) == BPF_LD && (code & MODE_BITS) == BPF_ABS) {
		put_offset(&t, k);
	} else {
		put_hex(&t, k);
	}
	if (jt || jf) {
		put(&t, ", ");
		put_hex(&t, jt);
		put(&t, ", ");
		put_hex(&t, jf);
	}
	put(&t, ")");
	em_expr(walk_emit(w), (struct em_num){ 0, 0, EM_HEX }, t.s, t.s);
}

static void show_socket_insn(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_insn(w, v->bytes, false);
}

static void show_seccomp_insn(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_insn(w, v->bytes, true);
}

enum { INSNS_MAX = 4096 };	/* the kernel takes no more */
const struct type t_sock_filter = { K_CUSTOM, .custom = show_socket_insn, .custom_size = 8, .custom_align = 4 };
#define INSNS(f) { .kind = K_ARRAY, .of = T(K_CUSTOM, .custom = f, .custom_size = 8, .custom_align = 4), \
	.len = FIELD(len), .most = INSNS_MAX }
static const struct type t_socket_insns = INSNS(show_socket_insn), t_seccomp_insns = INSNS(show_seccomp_insn);

static void show_program(struct walk *w, const struct type *insns, uint64_t addr)
{
	if (!addr || walk_abbrev(w))
		em_addr(walk_emit(w), addr);
	else
		walk_at(w, insns, addr);
}

static void show_socket_program(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_program(w, &t_socket_insns, v->num);
}

static void show_seccomp_program(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_program(w, &t_seccomp_insns, v->num);
}

const struct type t_sock_fprog = { K_STRUCT, .name = "sock_fprog", .members = MEMBERS(
	M(len, U16), M(filter, CUSTOM(W_PTR, show_socket_program))) };
const struct type t_seccomp_fprog = { K_STRUCT, .name = "sock_fprog", .members = MEMBERS(
	M(len, U16), M(filter, CUSTOM(W_PTR, show_seccomp_program))) };
