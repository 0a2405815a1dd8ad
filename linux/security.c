/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * security.c - keys, Landlock, security modules; and the segments of x86,
 * which have nowhere better to be.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/proc.h"
#include "linux/types.h"
#include "xlat/proc.h"

/* A key: one of the special ones, or a serial number, which is signed. */
static void show_key(struct walk *w, const struct type *t, const struct value *v)
{
	const char *name = xlat_name(key_specs, (uint32_t)v->num);
	struct em_num num = { (uint64_t)(int64_t)(int32_t)v->num, 4, EM_DEC };

	(void)t;
	if (name)
		em_name(walk_emit(w), num, name, NULL);
	else
		em_num(walk_emit(w), num);
}
static const struct type t_key = { K_CUSTOM, W_S32, .custom = show_key };

#define KEYBUF(n) BUF(ARG(n))
#define OP	M(operation, CONST(W_U32, keyctl_ops, "KEYCTL_???"))
#define KEY(n)	M(n, &t_key)
#define BUFFER	M(buffer, BUF_OUT(RET)), M(buflen, SIZE)
#define PAYLOAD	M(payload, KEYBUF(plen)), M(plen, SIZE)
#define PKEY	M(params, XLONG), M(info, STR), M(in, XLONG), M(in2, XLONG)
#define DESC(...) { .name = "keyctl", .ret = LONG, .args = MEMBERS(OP, __VA_ARGS__), .nargs = 5 }
#define NOTHING	MEMBERS(OP)

/* keyctl as if each operation were a call of its own */
static const struct sysdesc keyctl_descs[] = {
	[0] = DESC(KEY(key), M(create, S32)),
	[1] = DESC(M(name, STR)),
	[2] = DESC(KEY(key), PAYLOAD),
	[3] = DESC(KEY(key)),
	[4] = DESC(KEY(key), M(uid, UID), M(gid, GID)),
	[5] = DESC(KEY(key), M(perms, FLAGS(W_U32, key_perms, "KEY_???"))),
	[6] = DESC(KEY(key), BUFFER),
	[7] = DESC(KEY(key)),
	[8] = DESC(KEY(key), KEY(keyring)),
	[9] = DESC(KEY(key), KEY(keyring)),
	[10] = DESC(KEY(keyring), M(type, STR), M(description, STR), KEY(dest_keyring)),
	[11] = DESC(KEY(key), BUFFER),
	[12] = DESC(KEY(key), PAYLOAD, KEY(keyring)),
	[13] = DESC(KEY(key), M(timeout, U32), KEY(keyring)),
	[14] = DESC(M(reqkey_defl, CONST_DEC(W_S32, key_defaults, "KEY_REQKEY_DEFL_???"))),
	[15] = DESC(KEY(key), M(timeout, U32)),
	[16] = DESC(KEY(key)),
	[17] = DESC(KEY(key), BUFFER),
	[18] = { .name = "keyctl", .ret = LONG, .args = NOTHING, .nargs = 5 },
	[19] = DESC(KEY(key), M(timeout, U32), M(error, T(K_ERRNO, W_S32)), KEY(keyring)),
	[20] = DESC(KEY(key), M(payload, IN(ARRAY(&t_iovec_addr, ARG(plen)))), M(plen, SIZE), KEY(keyring)),
	[21] = DESC(KEY(key)),
	[22] = DESC(M(uid, UID), KEY(keyring)),
	[23] = DESC(M(dh_params, XLONG), BUFFER, M(kdf_params, XLONG)),
	[24] = DESC(KEY(key), M(reserved, XLONG), M(params, STR), M(info, XLONG)),
	[25] = DESC(PKEY), [26] = DESC(PKEY), [27] = DESC(PKEY), [28] = DESC(PKEY),
	[29] = DESC(KEY(keyring), M(type, STR), M(restriction, STR)),
	[30] = DESC(KEY(key), KEY(from_keyring), KEY(to_keyring), M(flags, FLAGS(W_U32, keyctl_move_flags, "KEYCTL_MOVE_???"))),
	[31] = DESC(M(buffer, XLONG), M(buflen, SIZE)),
};
enum { KEYCTL_KNOWN = sizeof(keyctl_descs) / sizeof(keyctl_descs[0]) };
static const struct sysdesc keyctl_any = DESC(M(arg2, XLONG), M(arg3, XLONG), M(arg4, XLONG), M(arg5, XLONG));

const struct sysdesc *keyctl_sub(struct walk *w, uint64_t args[6])
{
	walk_arg(w, "operation", &args[0]);
	walk_arg(w, "arg2", &args[1]);
	walk_arg(w, "arg3", &args[2]);
	walk_arg(w, "arg4", &args[3]);
	walk_arg(w, "arg5", &args[4]);
	return args[0] < KEYCTL_KNOWN ? &keyctl_descs[args[0]] : &keyctl_any;
}

const struct member args_keyctl[] = { OP, M(arg2, XLONG), M(arg3, XLONG), M(arg4, XLONG), M(arg5, XLONG), { 0 } };
const struct member args_add_key[] = {
	M(type, STR), M(description, STR), M(payload, KEYBUF(plen)), M(plen, SIZE), M(keyring, &t_key), { 0 }
};
const struct member args_request_key[] = {
	M(type, STR), M(description, STR), M(callout_info, STR), M(dest_keyring, &t_key), { 0 }
};

/* Landlock */
#define LL_FS	FLAGS(W_A64, landlock_fs, "LANDLOCK_ACCESS_FS_???")
#define LL_NET	FLAGS(W_A64, landlock_net, "LANDLOCK_ACCESS_NET_???")
#define LL_SCOPE FLAGS(W_A64, landlock_scopes, "LANDLOCK_SCOPE_???")
static const struct type t_ruleset = { K_STRUCT, .name = "landlock_ruleset_attr", .size = ARG(size), .longer = true, .members = MEMBERS(
	M(handled_access_fs, LL_FS), M(handled_access_net, LL_NET, .since = true), M(scoped, LL_SCOPE, .since = true),
	M(quiet_access_fs, LL_FS, .since = true), M(quiet_access_net, LL_NET, .since = true),
	M(quiet_scoped, LL_SCOPE, .since = true)) };
static const struct type t_path_beneath = { K_STRUCT, .name = "landlock_path_beneath_attr", .packed = true, .members = MEMBERS(
	M(allowed_access, LL_FS), M(parent_fd, FD)) };
static const struct type t_net_port = { K_STRUCT, .name = "landlock_net_port_attr", .members = MEMBERS(
	M(allowed_access, LL_NET), M(port, UA64)) };
static const struct type *const ruleset_in = IN(&t_ruleset);
static const struct type *pick_ruleset(struct walk *w, uint64_t size)
{
	(void)w;
	return size >= 8 ? ruleset_in : NULL;
}
const struct member args_landlock_create[] = {
	M(attr, T(K_SELECT, .by = ARG(size), .pick = pick_ruleset, .otherwise = ADDR, .choices = LIST(choice, { 0 }))),
	M(size, SIZE),
	M(flags, FLAGS(W_U32, landlock_create_flags, "LANDLOCK_CREATE_RULESET_???")), { 0 }
};
const struct member args_landlock_add[] = {
	M(ruleset_fd, FD), M(rule_type, CONST(W_U32, landlock_rules, "LANDLOCK_RULE_???")),
	M(rule_attr, SELECT(ARG(rule_type), ADDR, { 1, "path_beneath", IN(&t_path_beneath) },
		{ 2, "net_port", IN(&t_net_port) })),
	M(flags, FLAGS(W_U32, landlock_add_flags, "LANDLOCK_ADD_RULE_???")), { 0 }
};

/* What it returns is a version where it is asked for one. */
const struct type t_landlock_ret = { K_SELECT, W_S32, .by = ARG(flags), .otherwise = S32, .choices = LIST(choice, { 0, "0", FD }) };

/* Security modules */
#define LSM_ATTR CONST(W_U32, lsm_attrs, "LSM_ATTR_???")
const struct member args_lsm_get[] = {
	M(attr, LSM_ATTR), M(ctx, ADDR), M(size, INOUT(U32)), M(flags, FLAGS(W_U32, lsm_flags, "LSM_FLAG_???")), { 0 }
};
const struct member args_lsm_set[] = { M(attr, LSM_ATTR), M(ctx, ADDR), M(size, U32), M(flags, X32), { 0 } };
const struct member args_lsm_list[] = {
	M(ids, OUT(ARRAY(CONST(W_A64, lsm_ids, "LSM_ID_???"), RET))), M(size, INOUT(U32)), M(flags, X32), { 0 }
};

/* A segment's descriptor: the last word is bits. */
static void show_user_desc(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct { const char *name; unsigned shift, mask; } bits[] = {
		{ "seg_32bit", 0, 1 }, { "contents", 1, 3 }, { "read_exec_only", 3, 1 }, { "limit_in_pages", 4, 1 },
		{ "seg_not_present", 5, 1 }, { "useable", 6, 1 }, { "lm", 7, 1 } };
	static const struct type t_entry = { .kind = K_DEC, .width = W_S32 };
	struct emit *e = walk_emit(w);
	uint8_t b[16];

	if (!v->num || !walk_read(w, v->num, b, 16)) {
		em_addr(e, v->num);
		return;
	}
	em_open(e, EM_STRUCT);
	walk_member(w, "entry_number", &t_entry, walk_get(w, b, 4));
	if (t->out && walk_failed(w)) {		/* the program had asked for that one */
		em_more(e);
		em_close(e, EM_STRUCT);
		return;
	}
	walk_member(w, "base_addr", XX32, walk_get(w, b + 4, 4));
	walk_member(w, "limit", XX32, walk_get(w, b + 8, 4));
	unsigned n = walk_long_size(w) == 8 ? 7 : 6;		/* lm: only long mode has it */
	for (unsigned i = 0; i < n; i++)
		walk_member(w, bits[i].name, U32, walk_get(w, b + 12, 4) >> bits[i].shift & bits[i].mask);
	em_close(e, EM_STRUCT);
}

/* What a new thread's local storage is: on i386 a segment, elsewhere an address. */
static void show_tls(struct walk *w, const struct type *t, const struct value *v)
{
	if (walk_abi_name(w)[0] == 'i' && !walk_failed(w))
		show_user_desc(w, t, v);
	else
		em_addr(walk_emit(w), v->num);
}
const struct type t_tls = { K_CUSTOM, W_PTR, .out = true, .custom = show_tls };
const struct type t_tls64 = { K_CUSTOM, W_A64, .custom = show_tls };

/* The entry the kernel found, where -1 asked it to. */
void note_user_desc(struct walk *w)
{
	uint64_t addr = 0, ret;
	uint8_t b[4];

	if (!walk_verbose(w) || !walk_ret(w, &ret) || !walk_arg(w, "u_info", &addr) || !walk_read(w, addr, b, 4))
		return;
	char buf[40];

	snprintf(buf, sizeof(buf), "entry_number=%u", (unsigned)walk_get(w, b, 4));
	em_key_quiet(walk_emit(w), "entry_number");
	em_expr(walk_emit(w), (struct em_num){ walk_get(w, b, 4), 0, EM_UDEC }, buf, buf);
}

const struct member args_user_desc[] = { M(u_info, CUSTOM(W_PTR, show_user_desc)), { 0 } };
const struct member args_user_desc_out[] = { M(u_info, T(K_CUSTOM, W_PTR, .out = true, .failed_too = true, .custom = show_user_desc)), { 0 } };

static const struct type t_ldt = { K_CUSTOM, W_PTR, .custom = show_user_desc };
static const struct type *pick_ldt(struct walk *w, uint64_t len)
{
	(void)w;
	return len == 16 ? &t_ldt : NULL;
}
const struct member args_modify_ldt[] = {
	M(func, S32), M(ptr, T(K_SELECT, .by = ARG(bytecount), .pick = pick_ldt, .otherwise = ADDR, .choices = LIST(choice, { 0 }))),
	M(bytecount, SIZE), { 0 }
};

/* ptrace: what addr and data are depends on the operation */
static bool has_addr(struct walk *w)
{
	uint64_t op = 0;

	walk_arg(w, "op", &op);
	return op && op != 8 && op != 16 && op != 0x4207 && op != 0x4208 && (op < 12 || op > 15);
}
static bool has_data(struct walk *w)
{
	uint64_t op = 0;

	walk_arg(w, "op", &op);
	return op && op != 8 && op != 16 && op != 0x4207 && op != 0x4208;
}
static bool not_traceme(struct walk *w)
{
	uint64_t op = 0;

	walk_arg(w, "op", &op);
	return op;
}
static const struct type t_regset_iov = { K_STRUCT, .name = "iovec", .members = MEMBERS(M(iov_base, ADDR), M(iov_len, SIZE)) };
#define OPTIONS	FLAGS(W_U32, ptrace_options, "PTRACE_O_???")
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
static const struct type *pick_regs(struct walk *w, uint64_t op)
{
	if (op == 12)
		return walk_ptr_size(w) == 4 ? regs32_out : regs_out;
	if (op == 13)
		return walk_ptr_size(w) == 4 ? regs32_in : regs_in;
	return NULL;
}
#define BY(n, t) { n, #n, t }
const struct member args_ptrace[] = {
	M(op, CONST(W_U32, ptrace_ops, "PTRACE_???")),
	M(pid, PID, .when = WHEN_FN(not_traceme)),
	M(addr, ADDR, .when = WHEN_FN(has_addr)),
	M(data, T(K_SELECT, .by = ARG(op), .pick = pick_regs, .otherwise = ADDR, .choices = LIST(choice,
		BY(1, OUT(ADDR)), BY(2, OUT(ADDR)), BY(3, OUT(ADDR)),
		BY(7, SIGNAL(W_S32)), BY(9, SIGNAL(W_S32)), BY(17, SIGNAL(W_S32)), BY(24, SIGNAL(W_S32)),
		BY(31, SIGNAL(W_S32)), BY(32, SIGNAL(W_S32)), BY(33, SIGNAL(W_S32)),
		BY(21, OPTIONS), BY(0x4200, OPTIONS), BY(0x4206, OPTIONS),
		BY(0x4201, OUT(ULONG)), BY(0x4202, OUT(&t_siginfo)), BY(0x4203, IN(&t_siginfo)),
		BY(0x4204, OUT(&t_regset_iov)), BY(0x4205, IN(&t_regset_iov)))), .when = WHEN_FN(has_data)),
	{ 0 }
};
