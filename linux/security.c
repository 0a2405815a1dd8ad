/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * security.c - Landlock, security modules; and the segments of x86, which have
 * nowhere better to be.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/proc.h"
#include "linux/types.h"
#include "xlat/proc.h"

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
#define LSM_ID	CONST(W_A64, lsm_ids, NULL)
enum { LSM_CTX_SIZE = 32 };	/* struct lsm_ctx without its text */

/* One attribute; room is what there may be of it. */
static void show_lsm_ctx(struct walk *w, uint64_t addr, const uint8_t *p, uint64_t room)
{
	struct emit *e = walk_emit(w);
	uint64_t len = walk_get(w, p + 24, 8);

	em_open(e, EM_STRUCT);
	walk_member(w, "id", LSM_ID, walk_get(w, p, 8));
	walk_member(w, "flags", X64, walk_get(w, p + 8, 8));
	walk_member(w, "len", U64, walk_get(w, p + 16, 8));
	walk_member(w, "ctx_len", U64, len);
	if (len > room - LSM_CTX_SIZE)
		len = room - LSM_CTX_SIZE;
	if (len) {
		size_t n = len < walk_limit(w) ? (size_t)len : walk_limit(w);
		const void *text = walk_fetch(w, addr + LSM_CTX_SIZE, n);

		em_key(e, "ctx", true);
		if (text)
			em_bytes(e, text, n, EM_STR_HEX, len > n);
		else
			em_addr(e, addr + LSM_CTX_SIZE);
	}
	em_close(e, EM_STRUCT);
}

static void show_lsm_set(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t size = 0, len;
	const uint8_t *p = v->num ? walk_fetch(w, v->num, LSM_CTX_SIZE) : NULL;

	(void)t;
	walk_arg(w, "size", &size);
	if (!p || size < LSM_CTX_SIZE) {
		em_addr(walk_emit(w), v->num);
		return;
	}
	len = walk_get(w, p + 16, 8);
	if (len > size)
		len = size;
	show_lsm_ctx(w, v->num, p, len > LSM_CTX_SIZE ? len : LSM_CTX_SIZE);
}

/* Attributes one behind the other, each as long as it says, as far as there is room. */
static void show_lsm_got(struct walk *w, uint64_t addr)
{
	struct emit *e = walk_emit(w);
	uint64_t sizep = 0, ret = 0, room, off = 0;
	uint8_t b[4];

	if (!addr || walk_failed(w) || !walk_ret(w, &ret) || !walk_arg(w, "size", &sizep) || !walk_read(w, sizep, b, 4)) {
		em_addr(e, addr);
		return;
	}
	room = walk_get(w, b, 4);
	if (room < LSM_CTX_SIZE || !walk_fetch(w, addr, LSM_CTX_SIZE)) {
		em_addr(e, addr);
		return;
	}
	em_open(e, EM_ARRAY);
	for (uint64_t i = 0; off < room; i++) {
		const uint8_t *p = room - off >= LSM_CTX_SIZE ? walk_fetch(w, addr + off, LSM_CTX_SIZE) : NULL;

		if (walk_abbrev(w) && i >= walk_limit(w)) {
			em_more(e);
			break;
		}
		if (!p) {
			em_more_at(e, addr + off);
			break;
		}
		uint64_t len = walk_get(w, p + 16, 8), end = len < room - off ? len : room - off;

		show_lsm_ctx(w, addr + off, p, end > LSM_CTX_SIZE ? end : LSM_CTX_SIZE);
		if (len < LSM_CTX_SIZE)
			break;
		off += end;
	}
	em_close(e, EM_ARRAY);
}

/* Of a single module the program says whose attribute it wants. */
enum { LSM_FLAG_SINGLE = 1 };

static void keep_lsm_id(struct walk *w, uint64_t addr)
{
	uint64_t flags = 0;
	uint8_t b[LSM_CTX_SIZE];

	if (walk_arg(w, "flags", &flags) && flags & LSM_FLAG_SINGLE && walk_read(w, addr, b, sizeof(b)))
		walk_keep(w, addr, walk_get(w, b, 8));
}

static void show_lsm_get(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	uint64_t id;

	(void)t;
	if (!v->num || !walk_before(w, v->num, &id)) {
		show_lsm_got(w, v->num);
		return;
	}
	em_change_begin(e);
	em_open(e, EM_STRUCT);
	walk_member(w, "id", LSM_ID, id);
	em_close(e, EM_STRUCT);
	em_change(e);
	show_lsm_got(w, v->num);
	em_change_end(e);
}

/* The kernel says how much it wanted when it is too little. */
#define SIZE_INOUT T(K_INOUT, W_PTR, .of = U32, .out = true, .failed_too = true)
const struct member args_lsm_get[] = {
	M(attr, LSM_ATTR), M(ctx, T(K_CUSTOM, W_PTR, .out = true, .failed_too = true, .entry = keep_lsm_id,
		.custom = show_lsm_get)),
	M(size, SIZE_INOUT), M(flags, FLAGS(W_U32, lsm_flags, "LSM_FLAG_???")), { 0 }
};
const struct member args_lsm_set[] = {
	M(attr, LSM_ATTR), M(ctx, CUSTOM(W_PTR, show_lsm_set)), M(size, U32), M(flags, X32), { 0 }
};
static const struct type modules = { .kind = K_PTR, .width = W_PTR, .out = true,
	.of = ARRAY(CONST(W_A64, lsm_ids, "LSM_ID_???"), RET) };
static const struct type *pick_modules(struct walk *w, uint64_t size)
{
	(void)w, (void)size;
	return &modules;		/* the size can be read: it had room for some */
}
const struct member args_lsm_list[] = {
	M(ids, T(K_SELECT, W_PTR, .by = DEREF(size), .pick = pick_modules, .otherwise = ADDR, .choices = LIST(choice, { 0 }))), M(size, SIZE_INOUT), M(flags, X32), { 0 }
};

/* A segment's descriptor: the last word is bits. */
static void show_user_desc(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct { const char *name; unsigned shift, mask; } bits[] = {
		{ "seg_32bit", 0, 1 }, { "contents", 1, 3 }, { "read_exec_only", 3, 1 }, { "limit_in_pages", 4, 1 },
		{ "seg_not_present", 5, 1 }, { "useable", 6, 1 }, { "lm", 7, 1 } };
	static const struct type t_entry = { .kind = K_ID, .width = W_U32 };	/* -1: any */
	struct emit *e = walk_emit(w);
	uint8_t b[16];
	bool whole = v->num && walk_read(w, v->num, b, 16);

	if (!whole && !(t->out && v->num && walk_read(w, v->num, b, 4))) {
		em_addr(e, v->num);
		return;
	}
	em_open(e, EM_STRUCT);
	walk_member(w, "entry_number", &t_entry, walk_get(w, b, 4));
	if (!whole || (t->out && walk_failed(w))) {		/* the program had asked for that one */
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
	uint8_t b[16];

	if (!walk_verbose(w) || !walk_ret(w, &ret) || !walk_arg(w, "u_info", &addr) || !walk_read(w, addr, b, sizeof(b)))
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
