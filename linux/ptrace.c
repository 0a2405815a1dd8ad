/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * ptrace.c - what a tracer asks of the kernel: addr and data mean what the
 * operation says.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/callnr.h"
#include "linux/proc.h"
#include "linux/types.h"
#include "xlat/audit.h"
#include "xlat/proc.h"

enum {
	TRACEME = 0, PEEKUSER = 3, POKEUSER = 6, KILL = 8, GETREGS = 12, SETREGS = 13, GETFPREGS = 14, SETFPREGS = 15,
	ATTACH = 16, INTERRUPT = 0x4207, LISTEN = 0x4208,
};

static uint64_t op_of(struct walk *w)
{
	uint64_t op = 0;

	walk_arg(w, "op", &op);
	return op;
}

static bool has_data(struct walk *w)
{
	uint64_t op = op_of(w);

	return op != TRACEME && op != KILL && op != ATTACH && op != INTERRUPT && op != LISTEN;
}

static bool has_addr(struct walk *w)
{
	return has_data(w) && (op_of(w) < GETREGS || op_of(w) > SETFPREGS);
}

static bool not_traceme(struct walk *w)
{
	return op_of(w) != TRACEME;
}

/* Registers */
static const struct type t_user_regs = { K_STRUCT, .name = "user_regs_struct", .members = MEMBERS(
	M(r15, X64), M(r14, X64), M(r13, X64), M(r12, X64), M(rbp, X64), M(rbx, X64), M(r11, X64),
	M(r10, X64), M(r9, X64), M(r8, X64), M(rax, X64), M(rcx, X64), M(rdx, X64), M(rsi, X64),
	M(rdi, X64), M(orig_rax, X64), M(rip, X64), M(cs, X64), M(eflags, X64), M(rsp, X64), M(ss, X64),
	M(fs_base, X64), M(gs_base, X64), M(ds, X64), M(es, X64), M(fs, X64), M(gs, X64)) };
static const struct type t_user_regs32 = { K_STRUCT, .name = "user_regs_struct32", .members = MEMBERS(
	M(ebx, X32), M(ecx, X32), M(edx, X32), M(esi, X32), M(edi, X32), M(ebp, X32), M(eax, X32),
	M(xds, X32), M(xes, X32), M(xfs, X32), M(xgs, X32), M(orig_eax, X32), M(eip, X32), M(xcs, X32),
	M(eflags, X32), M(esp, X32), M(xss, X32)) };
static const struct type *const regs_in = IN(&t_user_regs), *const regs_out = OUT(&t_user_regs),
	*const regs32_in = IN(&t_user_regs32), *const regs32_out = OUT(&t_user_regs32);
#define FP_MEMBERS M(cwd, X16), M(swd, X16), M(ftw, X16), M(fop, X16), M(rip, X64), M(rdp, X64), M(mxcsr, X32), \
	M(mxcr_mask, X32), M(st_space, ARRAY(X32, NUM(32))), M(xmm_space, ARRAY(X32, NUM(64))), M(padding, ARRAY(X32, NUM(24)))
static const struct type t_fpregs = { K_STRUCT, .name = "user_fpregs_struct", .members = MEMBERS(FP_MEMBERS) };
static const struct type *const fpregs_in = IN(&t_fpregs), *const fpregs_out = OUT(&t_fpregs);

static const struct type *pick_data(struct walk *w, uint64_t op)
{
	bool short_words = walk_ptr_size(w) == 4;

	switch (op) {
	case GETREGS:
		return short_words ? regs32_out : regs_out;
	case SETREGS:
		return short_words ? regs32_in : regs_in;
	case GETFPREGS:
		return short_words ? NULL : fpregs_out;
	case SETFPREGS:
		return short_words ? NULL : fpregs_in;
	default:
		return NULL;
	}
}

/* Where in struct user: its members by their offsets, those of the 64-bit one. */
static const struct xlat user_offsets[] = {
	{ 0, "8*R15" }, { 8, "8*R14" }, { 16, "8*R13" },
	{ 24, "8*R12" }, { 32, "8*RBP" }, { 40, "8*RBX" },
	{ 48, "8*R11" }, { 56, "8*R10" }, { 64, "8*R9" },
	{ 72, "8*R8" }, { 80, "8*RAX" }, { 88, "8*RCX" },
	{ 96, "8*RDX" }, { 104, "8*RSI" }, { 112, "8*RDI" },
	{ 120, "8*ORIG_RAX" }, { 128, "8*RIP" }, { 136, "8*CS" },
	{ 144, "8*EFL" }, { 152, "8*RSP" }, { 160, "8*SS" },
	{ 216, "offsetof(struct user, u_fpvalid)" }, { 224, "offsetof(struct user, i387)" }, { 736, "offsetof(struct user, u_tsize)" },
	{ 744, "offsetof(struct user, u_dsize)" }, { 752, "offsetof(struct user, u_ssize)" }, { 760, "offsetof(struct user, start_code)" },
	{ 768, "offsetof(struct user, start_stack)" }, { 776, "offsetof(struct user, signal)" }, { 784, "offsetof(struct user, reserved)" },
	{ 792, "offsetof(struct user, u_ar0)" }, { 800, "offsetof(struct user, u_fpstate)" }, { 808, "offsetof(struct user, magic)" },
	{ 816, "offsetof(struct user, u_comm)" }, { 848, "offsetof(struct user, u_debugreg)" }, { 912, "sizeof(struct user)" },
	{ 0, NULL }
};

static void show_user_offset(struct walk *w, const struct type *t, const struct value *v)
{
	const struct xlat *last = NULL;
	char text[64];

	(void)t;
	for (const struct xlat *x = user_offsets; x->str && x->val <= v->num; x++)
		last = x;
	if (walk_ptr_size(w) == 4 || !last || (last->val == 912 && v->num > 912)) {
		em_addr(walk_emit(w), v->num);
		return;
	}
	if (v->num == last->val)
		snprintf(text, sizeof(text), "%s", last->str);
	else
		snprintf(text, sizeof(text), "%s+%llu", last->str, (unsigned long long)(v->num - last->val));
	if (walk_emit(w)->opts->xlat == EM_X_ABBREV) {
		em_name(walk_emit(w), (struct em_num){ v->num, 8, EM_HEX }, text, NULL);
	} else {
		em_addr(walk_emit(w), v->num);
		if (walk_emit(w)->opts->xlat == EM_X_VERBOSE)
			em_comment(walk_emit(w), text);
	}
}
#define USER_OFFSET CUSTOM(W_ULONG, show_user_offset)

/* What the tracee's call is about: as many bytes as were asked for, and as there are. */
enum { INFO_ENTRY = 1, INFO_EXIT = 2, INFO_SECCOMP = 3, INFO_SIZE = 88, INFO_UNION = 24 };

static void show_nr_args(struct walk *w, const uint8_t *p, size_t size, uint32_t arch)
{
	struct emit *e = walk_emit(w);

	em_key(e, "nr", true);
	callnr_show(w, walk_get(w, p + INFO_UNION, 8), arch);
	if (size < INFO_UNION + 16)
		return;
	em_key(e, "args", true);
	em_open(e, EM_ARRAY);
	for (unsigned i = 0; i < 6 && INFO_UNION + 16 + 8 * i <= size; i++)
		em_hex(e, walk_get(w, p + INFO_UNION + 8 + 8 * i, 8));
	em_close(e, EM_ARRAY);
}

static void show_rval(struct walk *w, const uint8_t *p, size_t size)
{
	struct emit *e = walk_emit(w);
	int64_t rval = (int64_t)walk_get(w, p + INFO_UNION, 8);
	bool err = size > INFO_UNION + 8 && p[INFO_UNION + 8];
	const char *name = err && rval < 0 && rval > -4096 ? errno_name((unsigned)-rval) : NULL;
	char text[32];

	em_key(e, "rval", true);
	snprintf(text, sizeof(text), "-%s", name ? name : "");
	em_name(e, (struct em_num){ (uint64_t)rval, 8, EM_DEC }, name ? text : NULL, NULL);
	if (size > INFO_UNION + 8)
		walk_member(w, "is_error", U8, p[INFO_UNION + 8]);
}

static void show_info_union(struct walk *w, const uint8_t *p, size_t size, uint32_t arch)
{
	static const char *const keys[] = { [INFO_ENTRY] = "entry", [INFO_EXIT] = "exit", [INFO_SECCOMP] = "seccomp" };

	if (!p[0] || p[0] > INFO_SECCOMP || size < INFO_UNION + 8)
		return;
	em_key(walk_emit(w), keys[p[0]], true);
	em_open(walk_emit(w), EM_STRUCT);
	if (p[0] == INFO_EXIT)
		show_rval(w, p, size);
	else
		show_nr_args(w, p, size, arch);
	if (p[0] == INFO_SECCOMP && size >= 84)
		walk_member(w, "ret_data", U32, walk_get(w, p + 80, 4));
	em_close(walk_emit(w), EM_STRUCT);
}

static void show_info_at(struct walk *w, uint64_t addr, uint64_t size)
{
	const uint8_t *p;

	if (size > INFO_SIZE)
		size = INFO_SIZE;
	p = size && addr ? walk_fetch(w, addr, (size_t)size) : NULL;
	if (!p) {
		em_addr(walk_emit(w), addr);
		return;
	}
	uint32_t arch = size >= 8 ? (uint32_t)walk_get(w, p + 4, 4) : 0;
	em_open(walk_emit(w), EM_STRUCT);
	walk_member(w, "op", CONST(W_U8, ptrace_info_ops, "PTRACE_SYSCALL_INFO_???"), p[0]);
	if (size > 1 && p[1])
		walk_member(w, "reserved", X8, p[1]);
	uint64_t flags = size > 2 ? walk_get(w, p + 2, size > 3 ? 2 : 1) : 0;	/* half of it was given: zeroes follow */
	if (flags)
		walk_member(w, "flags", X16, flags);
	if (size >= 8)
		walk_member(w, "arch", CONST(W_U32, audit_archs, "AUDIT_ARCH_???"), arch);
	if (size >= 16)
		walk_member(w, "instruction_pointer", ADDR64, walk_get(w, p + 8, 8));
	if (size >= 24)
		walk_member(w, "stack_pointer", ADDR64, walk_get(w, p + 16, 8));
	show_info_union(w, p, (size_t)size, arch);
	em_close(walk_emit(w), EM_STRUCT);
}

static void show_info_in(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t size = 0;

	(void)t;
	walk_arg(w, "addr", &size);
	show_info_at(w, v->num, size);
}

static void show_info_out(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t size = 0, ret = 0;

	(void)t;
	walk_arg(w, "addr", &size);
	walk_ret(w, &ret);
	show_info_at(w, v->num, size < ret ? size : ret);
}
#define INFO_IN	CUSTOM(W_PTR, show_info_in)
#define INFO_OUT T(K_CUSTOM, W_PTR, .out = true, .custom = show_info_out)

/* Which filter, and what it was installed with. */
static void show_metadata(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	uint64_t size = 0, ret = 0;
	uint8_t b[16];

	(void)t;
	walk_arg(w, "addr", &size);
	walk_ret(w, &ret);
	if (!v->num || size < 8 || !walk_read(w, v->num, b, ret >= 16 ? 16 : 8)) {
		em_addr(e, v->num);
		return;
	}
	em_open(e, EM_STRUCT);
	walk_member(w, "filter_off", U64, walk_get(w, b, 8));
	if (ret >= 16) {
		walk_member(w, "flags", FLAGS(W_U64, seccomp_filter_flags, "SECCOMP_FILTER_FLAG_???"), walk_get(w, b + 8, 8));
		if (size > 16)
			em_more(e);
	}
	em_close(e, EM_STRUCT);
}
#define METADATA T(K_CUSTOM, W_PTR, .out = true, .failed_too = true, .custom = show_metadata)

static const struct type t_regset_iov = { K_STRUCT, .name = "iovec", .members = MEMBERS(M(iov_base, ADDR), M(iov_len, SIZE)) };
static const struct type t_peek_args = { K_STRUCT, .name = "__ptrace_peeksiginfo_args", .members = MEMBERS(
	M(off, UA64), M(flags, FLAGS(W_U32, ptrace_peek_flags, "PTRACE_PEEKSIGINFO_???")), M(nr, U32)) };
#define REGSET_OUT T(K_PTR, W_PTR, .of = &t_regset_iov, .out = true, .failed_too = true)	/* the kernel shortens it */
#define OPTIONS	FLAGS(W_ULONG, ptrace_options, "PTRACE_O_???")
#define MASK(how) SELECT(ARG(addr), ADDR, { 8, "8", how(&t_sigset) })
#define NOTE	CONST(W_U32, nt_notes, "NT_???")
#define BY(n, t) { n, #n, t }
const struct member args_ptrace[] = {
	M(op, CONST(W_ULONG, ptrace_ops, "PTRACE_???")),
	M(pid, PID, .when = WHEN_FN(not_traceme)),
	M(addr, SELECT(ARG(op), ADDR, BY(PEEKUSER, USER_OFFSET), BY(POKEUSER, USER_OFFSET), BY(0x4204, NOTE), BY(0x4205, NOTE),
		BY(0x4209, IN(&t_peek_args)), BY(0x420a, ULONG), BY(0x420b, ULONG), BY(0x420c, ULONG), BY(0x420d, ULONG),
		BY(0x420e, ULONG), BY(0x4212, ULONG)), .when = WHEN_FN(has_addr)),
	M(data, T(K_SELECT, .by = ARG(op), .pick = pick_data, .otherwise = ADDR, .choices = LIST(choice,
		BY(1, OUT(ADDR)), BY(2, OUT(ADDR)), BY(PEEKUSER, OUT(ADDR)),
		BY(7, SIGNAL(W_S32)), BY(9, SIGNAL(W_S32)), BY(17, SIGNAL(W_S32)), BY(24, SIGNAL(W_S32)),
		BY(31, SIGNAL(W_S32)), BY(32, SIGNAL(W_S32)), BY(33, SIGNAL(W_S32)),
		BY(21, OPTIONS), BY(0x4200, OPTIONS), BY(0x4206, OPTIONS),
		BY(0x4201, OUT(ULONG)), BY(0x4202, OUT(&t_siginfo)), BY(0x4203, IN(&t_siginfo)),
		BY(0x4204, REGSET_OUT), BY(0x4205, IN(&t_regset_iov)),
		BY(0x4209, OUT(ARRAY(&t_siginfo, RET))), BY(0x420a, MASK(OUT)), BY(0x420b, MASK(IN)),
		BY(0x420d, METADATA), BY(0x420e, INFO_OUT), BY(0x4212, INFO_IN))), .when = WHEN_FN(has_data)),
	{ 0 }
};
