/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * tee.c - ioctl requests of trusted execution environments: sessions, calls into
 * them with their parameters, shared memory.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/ioctl/ioctl.h"
#include "xlat/devices.h"

enum { TEE_IMPL_ID_OPTEE = 1 };
#define OR_HEX(k, t)	T(K_SELECT, .by = FIELD(impl_id), .otherwise = X32, .choices = LIST(choice, { k, #k, t }))
static const struct type version = { .kind = K_STRUCT, .name = "tee_ioctl_version_data", .members = MEMBERS(
	M(impl_id, CONST(W_U32, tee_impls, "TEE_IMPL_ID_???")), M(gen_caps, FLAGS(W_U32, tee_gen_caps, "TEE_GEN_CAP_???")),
	M(impl_caps, OR_HEX(TEE_IMPL_ID_OPTEE, FLAGS(W_U32, tee_optee_caps, "TEE_OPTEE_CAP_???")))),
	.layouts = LIST(layout, { "", MEMBERS(M(impl_id, U32), M(impl_caps, U32), M(gen_caps, U32)) }) };

static const struct type close_arg = { .kind = K_STRUCT, .name = "tee_ioctl_close_session_arg", .members = MEMBERS(M(session, X32)) };
static const struct type cancel = { .kind = K_STRUCT, .name = "tee_ioctl_cancel_arg", .members = MEMBERS(
	M(cancel_id, U32), M(session, X32)) };

/* Shared memory */
/* Most are the kernel's own, no program's; strace names them all. */
static const struct xlat shm_flags[] = {
	{ 1, "TEE_IOCTL_SHM_MAPPED" }, { 2, "TEE_IOCTL_SHM_DMA_BUF" }, { 4, "TEE_IOCTL_SHM_EXT_DMA_BUF" }, { 8, "TEE_IOCTL_SHM_REGISTER" },
	{ 0x10, "TEE_IOCTL_SHM_USER_MAPPED" }, { 0x20, "TEE_IOCTL_SHM_POOL" }, { 0x40, "TEE_IOCTL_SHM_KERNEL_MAPPED" }, { 0, NULL }
};
#define SHM_FLAGS	FLAGS(W_U32, shm_flags, "TEE_IOCTL_SHM_???")
#define SHM_ALLOC(size_, flags_, id_) { .kind = K_STRUCT, .name = "tee_ioctl_shm_alloc_data", .members = MEMBERS( \
	M(size, size_), M(flags, flags_), M(id, id_)) }
static const struct type shm_alloc = SHM_ALLOC(XA64, SHM_FLAGS, PAD(W_S32)), shm_alloc_got = SHM_ALLOC(XA64, SHM_FLAGS, S32);
#define SHM_REG(addr_, id_) { .kind = K_STRUCT, .name = "tee_ioctl_shm_register_data", .members = MEMBERS( \
	M(addr, addr_), M(length, XA64), M(flags, SHM_FLAGS), M(id, id_)) }
static const struct type shm_register = SHM_REG(ADDR64, PAD(W_S32)), shm_register_got = SHM_REG(PAD(W_A64), S32);
/* Not upstream's, but old OP-TEE drivers' */
static const struct type shm_fd = { .kind = K_STRUCT, .members = MEMBERS(
	M(fd, FD), M(flags, SHM_FLAGS)), .layouts = LIST(layout, { "", MEMBERS(M(fd, S32), M(size, UA64), M(flags, U32), M(id, S32)) }) };
static const struct type shm_fd_got = { .kind = K_STRUCT, .members = MEMBERS(
	M(fd, PAD(W_S32)), M(size, XA64), M(flags, PAD(W_U32)), M(id, S32)) };

/* Parameters: three numbers, by what they are */
enum { ATTR_META = 0x100, ATTR_NONE = 0, ATTR_MEMREF = 5, ATTR_UBUF = 8, ATTR_OBJREF = 11, ATTR_END = 14 };
static void show_param_attr(struct walk *w, const struct type *t, const struct value *v)
{
	struct em_num num[2] = { { v->num & ~(uint64_t)ATTR_META, 8, EM_HEX }, { ATTR_META, 8, EM_HEX } };
	struct em_names names[2] = { { .n = 1, .name = { xlat_name(tee_attr_types, num[0].val) } },
		{ .n = 1, .name = { "TEE_IOCTL_PARAM_ATTR_META" } } };

	(void)t;
	if (names[0].name[0] && v->num & ATTR_META)
		em_names_apart(walk_emit(w), num, names, 2);
	else
		em_name(walk_emit(w), (struct em_num){ v->num, 8, EM_HEX }, names[0].name[0], "TEE_IOCTL_PARAM_ATTR_");
}
static void show_param(struct walk *w, const struct type *t, const struct value *v)
{
	static const char *const keys[][3] = {
		{ "a", "b", "c" }, { "shm_offs", "size", "shm_id" }, { "buf", "size", NULL }, { "obj_id", "flags", NULL },
	};
	struct emit *e = walk_emit(w);
	uint64_t n[4];
	unsigned k;

	(void)t;
	for (unsigned i = 0; i < 4; i++)
		n[i] = walk_get(w, v->bytes + 8 * i, 8);
	k = n[0] < ATTR_MEMREF || n[0] >= ATTR_END ? 0 : n[0] < ATTR_UBUF ? 1 : n[0] < ATTR_OBJREF ? 2 : 3;
	em_open(e, EM_STRUCT);
	walk_member(w, "attr", CUSTOM(W_A64, show_param_attr), n[0]);
	for (unsigned i = 0; n[0] != ATTR_NONE && i < 3 && keys[k][i]; i++)
		walk_member(w, keys[k][i], k == 1 && i == 2 ? U64 : XA64, n[i + 1]);
	em_close(e, EM_STRUCT);
}
static const struct type param = { .kind = K_CUSTOM, .custom = show_param, .custom_size = 32, .custom_align = 8 };

/* They follow the struct. */
static void show_params(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t n;

	(void)t;
	if (!walk_field(w, "num_params", &n) || !n)
		em_addr(walk_emit(w), 0);
	else
		walk_array(w, &param, n, v->addr);
}
#define PARAMS		M(params, T(K_CUSTOM, .custom = show_params, .custom_size = 0, .custom_align = 8))
#define HIDE(n, w)	M(n, PAD(w))

static void show_uuid(struct walk *w, const struct type *t, const struct value *v)
{
	char text[40], *p = text;

	(void)t;
	for (unsigned i = 0; i < 16; i++)
		p += sprintf(p, "%s%02x", i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "", v->bytes[i]);
	em_expr(walk_emit(w), (struct em_num){ 0, 0, EM_HEX }, text, text);
}
#define UUID_TEE	T(K_CUSTOM, .custom = show_uuid, .custom_size = 16, .custom_align = 1)
static void show_gid(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	walk_number(w, GID, walk_get(w, v->bytes, 4));
}
/* A group's login has the group's id in place of the client's UUID. */
#define CLIENT		T(K_SELECT, .by = FIELD(clnt_login), .otherwise = ARRAY(X8, NUM(16)), .choices = LIST(choice, \
	{ 2, "GROUP", T(K_CUSTOM, .custom = show_gid, .custom_size = 16, .custom_align = 1) }, \
	{ 6, "GROUP_APPLICATION", T(K_CUSTOM, .custom = show_gid, .custom_size = 16, .custom_align = 1) }))
static const struct xlat origins[] = {
	{ 1, "TEEC_ORIGIN_API" }, { 2, "TEEC_ORIGIN_COMMS" }, { 3, "TEEC_ORIGIN_TEE" }, { 4, "TEEC_ORIGIN_TRUSTED_APP" }, { 0, NULL }
};
#define ORIGIN		CONST(W_U32, origins, "TEEC_ORIGIN_???")
#define LOGIN		CONST(W_U32, tee_logins, "TEE_IOCTL_LOGIN_???")

#define SESSION_LAYOUT	.layouts = LIST(layout, { "", MEMBERS(M(uuid, PADS(16)), M(clnt_uuid, CLIENT), M(clnt_login, U32), \
	M(cancel_id, U32), M(session, U32), M(ret, U32), M(ret_origin, U32), M(num_params, U32), PARAMS) })
static const struct type open_session = { .kind = K_STRUCT, .name = "tee_ioctl_open_session_arg", .members = MEMBERS(
	M(uuid, UUID_TEE), M(clnt_login, LOGIN), M(clnt_uuid, CLIENT), M(cancel_id, U32), M(num_params, U32), PARAMS), SESSION_LAYOUT };
static const struct type open_session_got = { .kind = K_STRUCT, .name = "tee_ioctl_open_session_arg", .members = MEMBERS(
	M(session, X32), M(ret, U32), M(ret_origin, ORIGIN), PARAMS), SESSION_LAYOUT };
#define INVOKE_LAYOUT	.layouts = LIST(layout, { "", MEMBERS(M(func, U32), M(session, U32), M(cancel_id, U32), M(ret, U32), \
	M(ret_origin, U32), M(num_params, U32), PARAMS) })
static const struct type invoke = { .kind = K_STRUCT, .name = "tee_ioctl_invoke_arg", .members = MEMBERS(
	M(func, U32), M(session, X32), M(cancel_id, U32), M(num_params, U32), PARAMS), INVOKE_LAYOUT };
static const struct type invoke_got = { .kind = K_STRUCT, .name = "tee_ioctl_invoke_arg", .members = MEMBERS(
	M(ret, U32), M(ret_origin, ORIGIN), PARAMS), INVOKE_LAYOUT };
static const struct type supp_recv = { .kind = K_STRUCT, .name = "tee_iocl_supp_recv_arg", .members = MEMBERS(
	M(func, U32), M(num_params, U32), PARAMS) };
static const struct type supp_recv_got = { .kind = K_STRUCT, .name = "tee_iocl_supp_recv_arg", .members = MEMBERS(
	HIDE(func, W_U32), M(num_params, U32), PARAMS) };
static const struct type supp_send = { .kind = K_STRUCT, .name = "tee_iocl_supp_send_arg", .members = MEMBERS(
	HIDE(ret, W_U32), M(num_params, U32), PARAMS) };
static const struct type supp_send_got = { .kind = K_STRUCT, .name = "tee_iocl_supp_send_arg", .members = MEMBERS(
	M(ret, U32), M(num_params, PAD(W_U32)), PARAMS) };

/* All these lie in a buffer that must be as long as it says: .of before, .then after the call.  .len: where
 * the number of parameters is, which ends the struct. */
static void show_buffer(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	uint64_t len, at;

	if (!walk_ref(w, &t->len, &at) || !walk_field(w, "buf_len", &len) || !v->num || !walk_fetch(w, v->num, at + 4) ||
	    len != at + 4 + (uint64_t)ioc_first32(w, v->num + at) * t->custom_size) {
		em_addr(e, v->num);
		return;
	}
	em_change_begin(e);
	walk_at(w, t->of, v->num);
	if (ioc_came(w)) {
		em_change(e);
		walk_at(w, t->then, v->num);
	}
	em_change_end(e);
}
#define BUF_DATA(before, after, at) IOC_ASK(T(K_STRUCT, .name = "tee_ioctl_buf_data", .members = MEMBERS(M(buf_len, UA64), \
	M(buf_ptr, T(K_CUSTOM, W_A64, .custom = show_buffer, .of = before, .then = after, .len = NUM(at), .custom_size = 32))), \
	.layouts = LIST(layout, { "", MEMBERS(M(buf_ptr, UA64), M(buf_len, UA64)) })))

const struct ioctl_row ioctls_tee[] = {
	ROW(0x800ca400, TEE_IOC_VERSION, OUT(&version)),
	ROW(0xc010a401, TEE_IOC_SHM_ALLOC, CHANGE(&shm_alloc, &shm_alloc_got)),
	ROW(0x8010a402, TEE_IOC_OPEN_SESSION, BUF_DATA(&open_session, &open_session_got, 52)),
	ROW(0x8010a403, TEE_IOC_INVOKE, BUF_DATA(&invoke, &invoke_got, 20)),
	ROW(0x8008a404, TEE_IOC_CANCEL, IN(&cancel)),
	ROW(0x8004a405, TEE_IOC_CLOSE_SESSION, IN(&close_arg)),
	ROW(0x8010a406, TEE_IOC_SUPPL_RECV, BUF_DATA(&supp_recv, &supp_recv_got, 4)),
	ROW(0x8010a407, TEE_IOC_SUPPL_SEND, BUF_DATA(&supp_send, &supp_send_got, 4)),
	ROW(0xc018a408, TEE_IOC_SHM_REGISTER_FD, CHANGE(&shm_fd, &shm_fd_got)),
	ROW(0xc018a409, TEE_IOC_SHM_REGISTER, CHANGE(&shm_register, &shm_register_got)),
	{ 0 }
};
