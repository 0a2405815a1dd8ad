/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * keys.c - keys and keyrings: keyctl as if each of its operations were a call of
 * its own, and the two calls beside it.
 */
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

/* What was read: the result may be more than there was room for. */
static void show_read(struct walk *w, uint64_t addr, bool is_text)
{
	struct emit *e = walk_emit(w);
	uint64_t ret = 0, room = 0;

	walk_ret(w, &ret);
	walk_arg(w, "buflen", &room);
	if (ret > room)
		ret = room;
	size_t n = ret < walk_limit(w) ? (size_t)ret : walk_limit(w);
	const uint8_t *p = walk_fetch(w, addr, ret > n ? n + 1 : n);

	if (!p)
		em_addr(e, addr);
	else if (is_text && n && !p[n - 1])
		em_bytes(e, p, n - 1, EM_STRING, false);
	else
		em_bytes(e, p, n, EM_STRING, ret > n);
}

static void show_payload(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_read(w, v->num, false);
}

static void show_text(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_read(w, v->num, true);
}

/* Public keys: how long the texts are, the parameters say. */
#define SPARE(n) M(__spare, ARRAY(X32, NUM(n)), .nonzero = true)
static const struct type t_pkey_params = { K_STRUCT, .name = "keyctl_pkey_params", .members = MEMBERS(
	M(key_id, &t_key), M(in_len, U32), M(out_len, U32), SPARE(7)) };
static const struct type t_pkey_verify = { K_STRUCT, .members = MEMBERS(
	M(key_id, &t_key), M(in_len, U32), M(in2_len, U32), SPARE(7)) };
static const struct type t_pkey_query = { K_STRUCT, .name = "keyctl_pkey_query", .members = MEMBERS(
	M(supported_ops, FLAGS(W_U32, pkey_ops, "KEYCTL_SUPPORTS_???")), M(key_size, U32), M(max_data_size, U16),
	M(max_sig_size, U16), M(max_enc_size, U16), M(max_dec_size, U16), SPARE(10)) };
static const struct type t_dh_params = { K_STRUCT, .name = "keyctl_dh_params", .members = MEMBERS(
	M(private, &t_key), M(prime, &t_key), M(base, &t_key)) };
static const struct type t_kdf_params = { K_STRUCT, .name = "keyctl_kdf_params", .members = MEMBERS(
	M(hashname, STR), M(otherinfo, BUF(FIELD(otherinfolen))), M(otherinfolen, U32), SPARE(8)) };

static void show_pkey_text(struct walk *w, uint64_t addr, unsigned off, uint64_t most)
{
	uint64_t params = 0, len;
	uint8_t b[4];

	if (!addr || !walk_arg(w, "params", &params) || !walk_read(w, params + off, b, 4)) {
		em_addr(walk_emit(w), addr);
		return;
	}
	len = walk_get(w, b, 4);
	if (len > most)
		len = most;
	if (len)
		walk_string(w, addr, len);
	else
		em_bytes(walk_emit(w), "", 0, EM_STRING, false);
}

static void show_pkey_in(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_pkey_text(w, v->num, 4, UINT32_MAX);
}

static void show_pkey_in2(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_pkey_text(w, v->num, 8, UINT32_MAX);
}

static void show_pkey_out(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t ret = 0;

	(void)t;
	walk_ret(w, &ret);
	show_pkey_text(w, v->num, 8, ret);
}

/* What the kernel can do: a byte of flags after another. */
static void show_caps(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct type flags[] = {
		{ .kind = K_FLAGS, .width = W_U8, .xlat = key_caps0, .other = "KEYCTL_CAPS0_???" },
		{ .kind = K_FLAGS, .width = W_U8, .xlat = key_caps1, .other = "KEYCTL_CAPS1_???" } };
	struct emit *e = walk_emit(w);
	uint64_t ret = 0, room = 0;
	uint8_t b[64];

	(void)t;
	walk_ret(w, &ret);
	walk_arg(w, "buflen", &room);
	if (ret > room)
		ret = room;
	if (ret > sizeof(b) || !walk_read(w, v->num, b, ret)) {
		em_addr(e, v->num);
		return;
	}
	em_open(e, EM_ARRAY);
	for (uint64_t i = 0; i < ret; i++)
		if (i < 2)
			walk_number(w, &flags[i], b[i]);
		else
			em_hex(e, b[i]);
	em_close(e, EM_ARRAY);
}

#define OP	M(operation, CONST(W_U32, keyctl_ops, "KEYCTL_???"))
#define KEY(n)	M(n, &t_key)
#define BUFFER	M(buffer, T(K_CUSTOM, W_PTR, .out = true, .text = true, .custom = show_payload)), M(buflen, SIZE)
#define TEXT	M(buffer, T(K_CUSTOM, W_PTR, .out = true, .text = true, .custom = show_text)), M(buflen, SIZE)
#define PAYLOAD	M(payload, KEYBUF(plen)), M(plen, SIZE)
#define PKEY(b)	M(params, IN(&t_pkey_params)), M(info, STR), M(in, CUSTOM(W_PTR, show_pkey_in)), M(b)
#define PKEY_OUT out, T(K_CUSTOM, W_PTR, .out = true, .custom = show_pkey_out)
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
	[6] = DESC(KEY(key), TEXT),
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
	[17] = DESC(KEY(key), TEXT),
	[18] = { .name = "keyctl", .ret = LONG, .args = NOTHING, .nargs = 5 },
	[19] = DESC(KEY(key), M(timeout, U32), M(error, T(K_ERRNO, W_U32)), KEY(keyring)),
	[20] = DESC(KEY(key), M(payload, IN(ARRAY(&t_iovec, ARG(plen)))), M(plen, SIZE), KEY(keyring)),
	[21] = DESC(KEY(key)),
	[22] = DESC(M(uid, UID), KEY(keyring)),
	[23] = DESC(M(dh_params, IN(&t_dh_params)), BUFFER, M(kdf_params, IN(&t_kdf_params))),
	[24] = DESC(KEY(key), M(reserved, XLONG), M(params, STR), M(info, OUT(&t_pkey_query))),
	[25] = DESC(PKEY(PKEY_OUT)), [26] = DESC(PKEY(PKEY_OUT)), [27] = DESC(PKEY(PKEY_OUT)),
	[28] = DESC(M(params, IN(&t_pkey_verify)), M(info, STR), M(in, CUSTOM(W_PTR, show_pkey_in)),
		M(in2, CUSTOM(W_PTR, show_pkey_in2))),
	[29] = DESC(KEY(keyring), M(type, STR), M(restriction, STR)),
	[30] = DESC(KEY(key), KEY(from_keyring), KEY(to_keyring), M(flags, FLAGS(W_U32, keyctl_move_flags, "KEYCTL_MOVE_???"))),
	[31] = DESC(M(buffer, T(K_CUSTOM, W_PTR, .out = true, .custom = show_caps)), M(buflen, SIZE)),
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
