/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * prctl.c - prctl, arch_prctl and seccomp: an operation says what the other
 * arguments are.  Each row of prctl_rows describes prctl as if that operation
 * were a call of its own; one without a row has four plain arguments.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/always.h"
#include "linux/cbpf.h"
#include "linux/proc.h"
#include "linux/types.h"
#include "xlat/prctl.h"
#include "xlat/proc.h"

static const struct type *const t_num = LONG, *const t_hex = XLONG;


/* Flags, and the length of a vector in the low half, which is shown even if it is 0 after them. */
static void vl_text(char *buf, size_t size, uint64_t v, const struct xlat *flags)
{
	uint64_t rest = v & ~0xffffull;
	size_t n = 0;

	buf[0] = 0;
	for (; flags->str; flags++)
		if (rest & flags->val) {
			n += (size_t)snprintf(buf + n, size - n, "%s|", flags->str);
			rest &= ~flags->val;
		}
	if (rest)
		n += (size_t)snprintf(buf + n, size - n, "%#llx|", (unsigned long long)rest);
	snprintf(buf + n, size - n, "%#x", (unsigned)(v & 0xffff));
}

static void show_vl(struct walk *w, const struct type *t, const struct value *v)
{
	char buf[120];

	if (v->num <= 0xffff) {
		em_num(walk_emit(w), (struct em_num){ v->num, (uint8_t)walk_klong_size(w), EM_HEX });
		return;
	}
	vl_text(buf, sizeof(buf), v->num, t->xlat);
	em_expr(walk_emit(w), (struct em_num){ v->num, (uint8_t)walk_klong_size(w), EM_HEX }, buf, NULL);
}

/* Tagged addresses of arm64: on or off, how tags are checked, which there may be. */
static void show_tagged(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t tags = v->num >> 3 & 0xffff, rest = v->num & ~0x7ffffull;
	char buf[120];
	int n;

	(void)t;
	n = snprintf(buf, sizeof(buf), "%sPR_TAGGED_ADDR_ENABLE|%s", v->num & 1 ? "" : "!",
		     xlat_name(pr_mte_tcf, v->num & 6));
	if (tags)
		n += snprintf(buf + n, sizeof(buf) - (size_t)n, "|%#llx<<PR_MTE_TAG_SHIFT", (unsigned long long)tags);
	if (rest)
		snprintf(buf + n, sizeof(buf) - (size_t)n, "|%#llx", (unsigned long long)rest);
	em_expr(walk_emit(w), (struct em_num){ v->num, (uint8_t)walk_klong_size(w), EM_HEX }, buf, NULL);
}

/* RISC-V's vectors: now, after exec, and whether that is inherited. */
static void show_vstate(struct walk *w, const struct type *t, const struct value *v)
{
	const char *now = xlat_name(pr_vstate, v->num & 3), *next = xlat_name(pr_vstate, v->num >> 2 & 3);
	uint64_t rest = v->num & ~0x1full;
	char buf[200];
	int n;

	(void)t;
	n = snprintf(buf, sizeof(buf), "%s|%s<<2|%sPR_RISCV_V_VSTATE_CTRL_INHERIT", now ? now : "0x3", next ? next : "0x3",
		     v->num & 0x10 ? "" : "!");
	if (rest)
		snprintf(buf + n, sizeof(buf) - (size_t)n, "|%#llx", (unsigned long long)rest);
	em_expr(walk_emit(w), (struct em_num){ v->num, (uint8_t)walk_klong_size(w), EM_HEX }, buf, NULL);
}
#define SVE	T(K_CUSTOM, W_ULONG, .custom = show_vl, .xlat = pr_sve)
#define SME	T(K_CUSTOM, W_ULONG, .custom = show_vl, .xlat = pr_sme)
#define TAGGED	CUSTOM(W_ULONG, show_tagged)
#define VSTATE	CUSTOM(W_ULONG, show_vstate)

/* The kind of a process's number: the number itself, its name always beside it. */
static void show_pidtype(struct walk *w, const struct type *t, const struct value *v)
{
	const char *name = xlat_name(pr_pidtypes, v->num);

	(void)t;
	em_num(walk_emit(w), (struct em_num){ v->num, 4, EM_HEX });
	if (walk_emit(w)->opts->xlat != EM_X_RAW)
		em_comment(walk_emit(w), name ? name : "PIDTYPE_???");
}

/* Signed where there is room for a sign: 7.2 widens the argument first. */
static void show_slack(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	em_dec(walk_emit(w), (int64_t)v->num);
}

/* Who may trace us: a process, or anybody. */
static void show_ptracer(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t all = walk_klong_size(w) < 8 ? UINT32_MAX : UINT64_MAX;

	(void)t;
	if (v->num == all)
		em_name(walk_emit(w), (struct em_num){ UINT64_MAX, 8, EM_DEC }, "PR_SET_PTRACER_ANY", NULL);
	else
		walk_number(w, PID, v->num);
}

enum { PR_GET_SPECULATION_CTRL = 52 };

/* The third argument means something only where the second is known. */
static bool arg2_below(struct walk *w, const char *name, uint64_t low, uint64_t high)
{
	uint64_t v = 0;

	return walk_arg(w, name, &v) && v >= low && v <= high;
}
static bool mce_set(struct walk *w) { return arg2_below(w, "operation", 1, 1); }
static bool mce_other(struct walk *w) { return !mce_set(w); }
static bool ambient_cap(struct walk *w) { return arg2_below(w, "operation", 1, 3); }
static bool ambient_other(struct walk *w) { return !ambient_cap(w); }
static bool spec_known(struct walk *w) { return arg2_below(w, "misfeature", 0, 2); }
static bool core_get(struct walk *w) { return arg2_below(w, "operation", 0, 0); }
static bool core_other(struct walk *w) { return !core_get(w); }
static bool filter(struct walk *w) { return arg2_below(w, "mode", 2, 2); }
static bool mode_other(struct walk *w) { return !arg2_below(w, "mode", 1, 2); }
static bool anon_name(struct walk *w) { return arg2_below(w, "attr", 0, 0); }
static bool vma_other(struct walk *w) { return !anon_name(w); }
static const struct type *const spec_flags = CONST(W_ULONG, pr_spec_flags, "PR_SPEC_???"), *const spec_hex = XLONG;
static const struct type *pick_spec(struct walk *w, uint64_t v)
{
	(void)v;
	return spec_known(w) ? spec_flags : spec_hex;
}

/* how: what the result is besides a number */
enum how { PLAIN, NAMED, FLAGGED, ALWAYS };
struct prctl_row {
	uint64_t op;
	struct sysdesc desc;
	const struct type *ret;
	enum how how;
};

void note_prctl(struct walk *);

/* Shorthand of the table: an operation's own arguments, by their names, and
 * others that exist but mean nothing. */
#define OP	M(op, CONST(W_U32, prctl_ops, "PR_???"))
#define A2	M(arg2, XLONG)
#define A3	M(arg3, XLONG)
#define A4	M(arg4, XLONG)
#define A5	M(arg5, XLONG)
#define A345	A3, A4, A5
#define A2345	A2, A3, A4, A5
#define DESC(...) .desc = { .name = "prctl", .ret = &t_prctl_ret, .args = MEMBERS(__VA_ARGS__), .note = note_prctl, \
	.class = C_CREDS, .nargs = 5 }
#define NC(x, o) CONST(W_ULONG, x, o)
#define FL(x, o) FLAGS(W_ULONG, x, o)
#define NAME_OUT T(K_STR, W_PTR, .out = true)
#define DEXCR	M(which, NC(pr_dexcr, "PR_PPC_DEXCR_???"))

static const struct prctl_row prctl_rows[] = {
	{ 1, DESC(OP, M(sig, SIGNAL(W_ULONG))) },
	{ 2, DESC(OP, M(sig, OUT(SIGNAL(W_S32)))) },
	{ 3, DESC(OP), .ret = CONST(W_U32, pr_dumpable, NULL), .how = NAMED },
	{ 4, DESC(OP, M(dumpable, NC(pr_dumpable, "SUID_DUMP_???"))) },
	{ 5, DESC(OP, M(flags, OUT(FLAGS(W_U32, pr_unalign, "PR_UNALIGN_???")))) },
	{ 6, DESC(OP, M(flags, FLAGS(W_U32, pr_unalign, "PR_UNALIGN_???"))) },
	{ 7, DESC(OP) },
	{ 8, DESC(OP, M(state, ULONG)) },
	{ 9, DESC(OP, M(fpemu, OUT(U32))) },
	{ 10, DESC(OP, M(fpemu, ULONG)) },
	{ 11, DESC(OP, M(mode, OUT(U32))) },
	{ 12, DESC(OP, M(mode, ULONG)) },
	{ 13, DESC(OP) },
	{ 14, DESC(OP, M(mode, ULONG)) },
	{ 15, DESC(OP, M(name, STR_UPTO(15))) }	/* and a NUL, whatever follows */,
	{ 16, DESC(OP, M(name, NAME_OUT)) },
	{ 19, DESC(OP, M(endianness, OUT(U32))) },
	{ 20, DESC(OP, M(endianness, ULONG)) },
	{ 21, DESC(OP) },
	{ 22, DESC(OP, M(mode, NC(pr_seccomp_modes, "SECCOMP_MODE_???")),
		M(filter, IN(&t_seccomp_fprog), .reg = 3, .when = WHEN_FN(filter)),
		M(arg3, XLONG, .reg = 3, .when = WHEN_FN(mode_other)), M(arg4, XLONG, .reg = 4, .when = WHEN_FN(mode_other)),
		M(arg5, XLONG, .reg = 5, .when = WHEN_FN(mode_other))) },
	{ 23, DESC(OP, M(cap, NC(caps, "CAP_???"))) },
	{ 24, DESC(OP, M(cap, NC(caps, "CAP_???"))) },
	{ 25, DESC(OP, M(flag, OUT(CONST(W_U32, pr_tsc, "PR_TSC_???")))) },
	{ 26, DESC(OP, M(flag, CONST(W_U32, pr_tsc, "PR_TSC_???"))) },
	{ 27, DESC(OP), .ret = FLAGS(W_U32, pr_secbits, NULL), .how = FLAGGED },
	{ 28, DESC(OP, M(flags, FL(pr_secbits, "SECBIT_???"))) },
	{ 29, DESC(OP, M(slack, CUSTOM(W_ULONG, show_slack))) },
	{ 30, DESC(OP) }, { 31, DESC(OP) }, { 32, DESC(OP) },
	{ 33, DESC(OP, M(operation, NC(pr_mce, "PR_MCE_KILL_???")),
		M(policy, NC(pr_mce_policy, "PR_MCE_KILL_???"), .reg = 3, .when = WHEN_FN(mce_set)),
		M(arg3, XLONG, .reg = 3, .when = WHEN_FN(mce_other)), M(arg4, XLONG, .reg = 4), M(arg5, XLONG, .reg = 5)) },
	{ 34, DESC(OP, A2345), .ret = CONST(W_U32, pr_mce_policy, NULL), .how = NAMED },
	{ 35, DESC(OP, M(operation, CONST(W_U32, pr_set_mm, "PR_SET_MM_???")), A345) },
	{ 36, DESC(OP, M(set, ULONG)) },
	{ 37, DESC(OP, M(isset, OUT(U32))) },
	{ 38, DESC(OP, M(set, ULONG), A345) },
	{ 39, DESC(OP, A2345) },
	{ 40, DESC(OP, M(addr, OUT(ADDR))) },
	{ 41, DESC(OP, M(flag, ULONG), A345) },
	{ 42, DESC(OP, A2345) },
	{ 45, DESC(OP, M(mode, FLAGS(W_U32, pr_fp_mode, "PR_FP_MODE_???"))) },
	{ 46, DESC(OP), .ret = FLAGS(W_U32, pr_fp_mode, NULL), .how = FLAGGED },
	{ 47, DESC(OP, M(operation, NC(pr_cap_ambient, "PR_CAP_AMBIENT_???")),
		M(caps, NC(caps, "CAP_???"), .reg = 3, .when = WHEN_FN(ambient_cap)),
		M(arg3, XLONG, .reg = 3, .when = WHEN_FN(ambient_other)), M(arg4, XLONG, .reg = 4), M(arg5, XLONG, .reg = 5)) },
	{ 50, DESC(OP, M(value, SVE)), .ret = SVE, .how = FLAGGED },
	{ 51, DESC(OP), .ret = SVE, .how = FLAGGED },
	{ 52, DESC(OP, M(misfeature, NC(pr_spec, "PR_SPEC_???"))), .ret = FLAGS(W_U32, pr_spec_results, NULL), .how = FLAGGED },
	{ 53, DESC(OP, M(misfeature, NC(pr_spec, "PR_SPEC_???")),
		M(value, T(K_SELECT, .by = ARG(misfeature), .pick = pick_spec, .otherwise = XLONG, .choices = LIST(choice, { 0 })))) },
	{ 54, DESC(OP, M(keys, FL(pr_pac, "PR_PAC_???")), A345) },
	{ 55, DESC(OP, M(mode, TAGGED), A345) },
	{ 56, DESC(OP, A2345), .ret = TAGGED, .how = ALWAYS },
	{ 57, DESC(OP, M(state, ULONG), A345) },
	{ 58, DESC(OP, A2345) },
	{ 59, DESC(OP, M(operation, NC(pr_dispatch, "PR_SYS_DISPATCH_???")), M(off, XLONG), M(size, XLONG), M(switch, ADDR)) },
	{ 60, DESC(OP, M(bitmask_affected, FL(pr_pac_keys, "PR_PAC_???")), M(bitmask_set, FL(pr_pac_keys, "PR_PAC_???")),
		A4, A5) },
	{ 61, DESC(OP, A2345), .ret = FLAGS(W_U32, pr_pac_keys, NULL), .how = FLAGGED },
	{ 62, DESC(OP, M(operation, CONST(W_U32, pr_sched_core, "PR_SCHED_CORE_???")), M(pid, PID), M(pid_type, CUSTOM(W_U32, show_pidtype)),
		M(cookie, OUT(X64), .reg = 5, .when = WHEN_FN(core_get)), M(arg5, XLONG, .reg = 5, .when = WHEN_FN(core_other))) },
	{ 63, DESC(OP, M(arg, SME)), .ret = SME, .how = FLAGGED },
	{ 64, DESC(OP), .ret = SME, .how = FLAGGED },
	{ 65, DESC(OP, M(mask, FLAGS(W_U32, pr_mdwe, "PR_MDWE_???")), A345) },
	{ 66, DESC(OP, A2345), .ret = FLAGS(W_U32, pr_mdwe, NULL), .how = FLAGGED },
	{ 69, DESC(OP, M(arg, VSTATE)) },
	{ 70, DESC(OP), .ret = VSTATE, .how = ALWAYS },
	{ 71, DESC(OP, M(ctx, NC(pr_icache_ctx, "PR_RISCV_CTX_???")), M(scope, NC(pr_icache_scope, "PR_RISCV_SCOPE_???"))) },
	{ 72, DESC(OP, DEXCR, A345), .ret = FLAGS(W_U32, pr_dexcr_ctrl, NULL), .how = FLAGGED },
	{ 73, DESC(OP, DEXCR, M(ctrl, FL(pr_dexcr_ctrl, "PR_PPC_DEXCR_CTRL_???")), A4, A5) },
	{ 0x53564d41, DESC(OP, M(attr, NC(pr_set_vma, "PR_SET_VMA_???")),
		M(addr, ADDR, .reg = 3, .when = WHEN_FN(anon_name)), M(size, ULONG, .reg = 4, .when = WHEN_FN(anon_name)),
		M(name, STR, .reg = 5, .when = WHEN_FN(anon_name)),
		M(arg3, XLONG, .reg = 3, .when = WHEN_FN(vma_other)), M(arg4, XLONG, .reg = 4, .when = WHEN_FN(vma_other)),
		M(arg5, XLONG, .reg = 5, .when = WHEN_FN(vma_other))) },
	{ 0x59616d61, DESC(OP, M(pid, CUSTOM(W_ULONG, show_ptracer))) },
	{ 0, DESC(OP, A2345) }						/* any other; the last */
};

static const struct prctl_row *row_of(struct walk *w)
{
	const struct prctl_row *r = prctl_rows;
	uint64_t op = 0;

	walk_arg(w, "op", &op);
	while (r->op && r->op != (uint32_t)op)
		r++;
	return r;
}

const struct sysdesc *prctl_sub(struct walk *w, uint64_t args[6])
{
	walk_arg(w, "op", &args[0]);
	walk_arg(w, "arg2", &args[1]);
	walk_arg(w, "arg3", &args[2]);
	walk_arg(w, "arg4", &args[3]);
	walk_arg(w, "arg5", &args[4]);
	return &row_of(w)->desc;
}

static const struct type *pick_ret(struct walk *w, uint64_t op)
{
	if ((uint32_t)op == PR_GET_SPECULATION_CTRL && !spec_known(w))
		return t_num;
	return row_of(w)->how == FLAGGED || row_of(w)->how == ALWAYS ? t_hex : t_num;
}

/* Before the operation is looked at */
const struct member args_prctl[] = { OP, A2345, { 0 } };
const struct type t_prctl_ret = { K_SELECT, .by = ARG(op), .pick = pick_ret, .otherwise = LONG,
	.choices = LIST(choice, { 0 }) };

/* What a result says: a name it has, flags if some are known; the vectors'
 * length by itself says nothing new. */
static bool ret_says(const struct prctl_row *r, uint64_t ret)
{
	if (r->how == NAMED)
		return xlat_name(r->ret->xlat, ret);
	if (r->how == ALWAYS)
		return true;
	if (r->ret->kind == K_CUSTOM)
		return ret & ~0xffffull;
	if (!ret)
		return r->ret->xlat == pr_spec_results;
	for (const struct xlat *x = r->ret->xlat; x->str; x++)
		if (x->val && (ret & x->val) == x->val)
			return true;
	return false;
}

void note_prctl(struct walk *w)
{
	const struct prctl_row *r = row_of(w);
	struct always a;
	uint64_t ret;

	if (!r->ret || !walk_ret(w, &ret) || !ret_says(r, ret))
		return;
	if (walk_emit(w)->opts->xlat == EM_X_RAW && r->how != NAMED)
		return;
	if (r->op == PR_GET_SPECULATION_CTRL && !spec_known(w))
		return;
	always_begin(w, &a);		/* the number stands before it */
	em_key_quiet(walk_emit(w), "meaning");
	walk_number(w, r->ret, ret);
	always_end(w, &a);
}

/* arch_prctl: what the processor's state may consist of, by number and as a mask */
static void show_xfeature(struct walk *w, const struct type *t, const struct value *v)
{
	const char *name = xlat_name(xfeatures, v->num);

	(void)t;
	em_num(walk_emit(w), (struct em_num){ v->num, (uint8_t)walk_klong_size(w), EM_HEX });
	if (walk_emit(w)->opts->xlat != EM_X_RAW)
		em_comment(walk_emit(w), name ? name : "XFEATURE_???");
}

/* false: no feature is known of it. */
static bool xmask_text(char *buf, size_t size, uint64_t rest)
{
	size_t n = 0;

	for (const struct xlat *x = xfeature_masks; x->str; x++)
		if ((rest & x->val) == x->val) {
			n += (size_t)snprintf(buf + n, size - n, "%s%s", n ? "|" : "", x->str);
			rest &= ~x->val;
		}
	if (n && rest)
		snprintf(buf + n, size - n, "|%#llx", (unsigned long long)rest);
	return n;
}

static void show_xmask(struct walk *w, const struct type *t, const struct value *v)
{
	char buf[400];

	(void)t;
	em_num(walk_emit(w), (struct em_num){ v->num, 8, EM_HEX });
	if (v->num && walk_emit(w)->opts->xlat != EM_X_RAW)
		em_comment(walk_emit(w), xmask_text(buf, sizeof(buf), v->num) ? buf : "XFEATURE_MASK_???");
}

/* What there is leave for, as the request's result: the mask, and what it says if anything. */
static bool asks_leave(struct walk *w)
{
	uint64_t op = 0;

	return walk_arg(w, "op", &op) && ((uint32_t)op == 0x1023 || (uint32_t)op == 0x1025);
}
static const struct type *pick_arch_ret(struct walk *w, uint64_t op)
{
	(void)op;
	return asks_leave(w) ? t_hex : t_num;
}
const struct type t_arch_prctl_ret = { K_SELECT, .by = ARG(op), .pick = pick_arch_ret, .otherwise = LONG,
	.choices = LIST(choice, { 0 }) };

void note_arch_prctl(struct walk *w)
{
	struct emit *e = walk_emit(w);
	struct always a;
	char buf[400];
	uint64_t ret;

	if (!asks_leave(w) || e->opts->xlat == EM_X_RAW || !walk_ret(w, &ret) || !xmask_text(buf, sizeof(buf), ret))
		return;
	em_key_quiet(e, "features");
	always_begin(w, &a);
	em_name(e, (struct em_num){ ret, 8, EM_HEX }, buf, NULL);
	always_end(w, &a);
}

static bool takes_address(struct walk *w)
{
	uint64_t op = 0;

	return walk_arg(w, "op", &op) && op != 0x1011;		/* ARCH_GET_CPUID */
}
#define XFEATURE CUSTOM(W_ULONG, show_xfeature)
#define XMASK	OUT(T(K_CUSTOM, W_A64, .custom = show_xmask))
const struct member args_arch_prctl[] = {
	M(op, CONST(W_U32, arch_prctl_ops, "ARCH_???")),
	M(addr, SELECT(ARG(op), XLONG,
		{ 0x1001, "ARCH_SET_GS", XLONG }, { 0x1002, "ARCH_SET_FS", XLONG },
		{ 0x1003, "ARCH_GET_FS", OUT(ADDR) }, { 0x1004, "ARCH_GET_GS", OUT(ADDR) },
		{ 0x1021, "ARCH_GET_XCOMP_SUPP", XMASK }, { 0x1022, "ARCH_GET_XCOMP_PERM", XMASK },
		{ 0x1023, "ARCH_REQ_XCOMP_PERM", XFEATURE }, { 0x1024, "ARCH_GET_XCOMP_GUEST_PERM", XMASK },
		{ 0x1025, "ARCH_REQ_XCOMP_GUEST_PERM", XFEATURE }), .when = WHEN_FN(takes_address)),
	{ 0 }
};

/* seccomp */
static const struct type t_notif_sizes = { K_STRUCT, .name = "seccomp_notif_sizes", .members = MEMBERS(
	M(seccomp_notif, U16), M(seccomp_notif_resp, U16), M(seccomp_data, U16)) };
const struct member args_seccomp[] = {
	M(operation, CONST(W_U32, seccomp_ops, "SECCOMP_???")),
	M(flags, SELECT(ARG(operation), X32, { 1, "flags", FLAGS(W_U32, seccomp_filter_flags, "SECCOMP_FILTER_FLAG_???") })),
	M(args, SELECT(ARG(operation), ADDR,
		{ 1, "prog", IN(&t_seccomp_fprog) },
		{ 2, "action", IN(CONST(W_U32, seccomp_actions, "SECCOMP_RET_???")) },
		{ 3, "sizes", OUT(&t_notif_sizes) })),
	{ 0 }
};
