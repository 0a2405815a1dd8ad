/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * xattr.c - attributes of files beyond the status: extended ones, which have a
 * name and any bytes as their value, and those of the file system (file_attr).
 */
#include "decode/custom.h"
#include "linux/linux.h"
#include "linux/types.h"
#include "xlat/fs.h"

enum { XATTR_SIZE_MAX = 65536 };

/* The value of an attribute: a NUL at the end of what is shown of it is not shown,
 * unless all of it is in hexadecimal. */
static void show_xattr_value(struct walk *w, uint64_t addr, uint64_t len)
{
	struct emit *e = walk_emit(w);
	size_t n = len < walk_limit(w) ? (size_t)len : walk_limit(w);
	const uint8_t *p = addr && len <= XATTR_SIZE_MAX ? walk_fetch(w, addr, len > n ? n + 1 : n) : NULL;

	if (!p)
		em_addr(e, addr);
	else if (n && !p[n - 1] && !(e->opts->hex && !em_plain(p, n - 1)) && e->opts->hex < 2)
		em_bytes(e, p, n - 1, EM_STRING, false);
	else
		em_bytes(e, p, n, EM_STRING, len > n);
}

static void show_xattr_in(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t len = 0;

	(void)t;
	walk_arg(w, "size", &len);
	show_xattr_value(w, v->num, len);
}

static void show_xattr_field(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t len = 0;

	(void)t;
	walk_field(w, "size", &len);
	show_xattr_value(w, v->num, len);
}

static void show_xattr_out(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t len = 0;

	(void)t;
	if (walk_ret(w, &len))
		show_xattr_value(w, v->num, len);
	else
		em_addr(walk_emit(w), v->num);
}
#define XATTR_OUT	T(K_CUSTOM, W_PTR, .out = true, .text = true, .custom = show_xattr_out)
#define XATTR_IN	T(K_CUSTOM, W_PTR, .text = true, .custom = show_xattr_in)

static const struct type t_xattr_set = { .kind = K_STRUCT, .name = "xattr_args", .size = ARG(size), .members = MEMBERS(
	M(value, CUSTOM(W_A64, show_xattr_field)), M(size, U32), M(flags, FLAGS(W_U32, xattr_flags, "XATTR_???"))) };
static const struct type t_xattr_get = { .kind = K_STRUCT, .name = "xattr_args", .size = ARG(size), .members = MEMBERS(
	M(value, SELECT(FIELD(size), CUSTOM(W_A64, show_xattr_out), { 0, "0", ADDR64 })), M(size, U32),
	M(flags, FLAGS(W_U32, xattr_flags, "XATTR_???"))) };
static const struct type t_file_attr_out = { .kind = K_STRUCT, .name = "file_attr", .size = ARG(size), .members = MEMBERS(
	M(fa_xflags, FLAGS(W_A64, fs_xflags, "FS_XFLAG_???")), M(fa_extsize, U32), M(fa_nextents, U32),
	M(fa_projid, X32), M(fa_cowextsize, U32)) };
static const struct type t_file_attr_in = { .kind = K_STRUCT, .name = "file_attr", .size = ARG(size), .members = MEMBERS(
	M(fa_xflags, FLAGS(W_A64, fs_xflags, "FS_XFLAG_???")), M(fa_extsize, U32), M(nextents, PAD(W_U32)),
	M(fa_projid, X32), M(fa_cowextsize, U32)) };

/* Structs that say their own size: as openat2 has it (fs.c). */
static const struct type *const in_xattr_set = IN(&t_xattr_set), *const in_xattr_get = T(K_PTR, W_PTR,
	.of = &t_xattr_get, .out = true, .failed_too = true);	/* the input half of getxattrat's arguments */
static const struct type *const out_file_attr = OUT(&t_file_attr_out), *const in_file_attr = IN(&t_file_attr_in);

enum { FILE_ATTR_MAX = 4096 };	/* the kernel takes no longer one */

static const struct type *pick_xattr_set(struct walk *w, uint64_t size)
{
	(void)w;
	return size >= 16 ? in_xattr_set : NULL;
}

static const struct type *pick_xattr_get(struct walk *w, uint64_t size)
{
	(void)w;
	return size >= 16 ? in_xattr_get : NULL;
}

static const struct type *pick_file_attr_out(struct walk *w, uint64_t size)
{
	(void)w;
	return size >= 24 && size <= FILE_ATTR_MAX ? out_file_attr : NULL;
}

static const struct type *pick_file_attr_in(struct walk *w, uint64_t size)
{
	(void)w;
	return size >= 24 && size <= FILE_ATTR_MAX ? in_file_attr : NULL;
}
#define BY_SIZE(f)	T(K_SELECT, .by = ARG(size), .pick = f, .otherwise = ADDR, .choices = LIST(choice, { 0 }))

/* A buffer that the call fills unless the program only asks for the size. */
#define FILLED(n, s)	M(n, T(K_SELECT, .by = ARG(s), .otherwise = BUF_OUT(RET), .choices = LIST(choice, { 0, "0", ADDR })))

#define XATTR_SET	M(name, STR), M(value, XATTR_IN), M(size, SIZE), M(flags, FLAGS(W_U32, xattr_flags, "XATTR_???"))
#define XATTR_GET	M(name, STR), M(value, T(K_SELECT, .by = ARG(size), .otherwise = XATTR_OUT, \
		.choices = LIST(choice, { 0, "0", ADDR }))), M(size, SIZE)
#define XATTR_AT	FLAGS(W_U32, fchmodat_flags, "AT_???")
#define XATTR_LIST	FILLED(list, size), M(size, SIZE)

const struct sysdesc calls_xattr[] = {
	{ CALL(setxattr, S32, M(pathname, PATH), XATTR_SET) },
	{ CALL(lsetxattr, S32, M(pathname, PATH), XATTR_SET) },
	{ CALL(fsetxattr, S32, M(fd, FD), XATTR_SET) },
	{ CALL(getxattr, LONG, M(pathname, PATH), XATTR_GET) },
	{ CALL(lgetxattr, LONG, M(pathname, PATH), XATTR_GET) },
	{ CALL(fgetxattr, LONG, M(fd, FD), XATTR_GET) },
	{ CALL(listxattr, LONG, M(pathname, PATH), XATTR_LIST) },
	{ CALL(llistxattr, LONG, M(pathname, PATH), XATTR_LIST) },
	{ CALL(flistxattr, LONG, M(fd, FD), XATTR_LIST) },
	{ CALL(removexattr, S32, M(pathname, PATH), M(name, STR)) },
	{ CALL(lremovexattr, S32, M(pathname, PATH), M(name, STR)) },
	{ CALL(fremovexattr, S32, M(fd, FD), M(name, STR)) },
	{ CALL(setxattrat, S32, M(dirfd, DIRFD), M(pathname, PATH), M(flags, XATTR_AT), M(name, STR),
		M(args, BY_SIZE(pick_xattr_set)), M(size, SIZE)) },
	{ CALL(getxattrat, LONG, M(dirfd, DIRFD), M(pathname, PATH), M(flags, XATTR_AT), M(name, STR),
		M(args, BY_SIZE(pick_xattr_get)), M(size, SIZE)) },
	{ CALL(listxattrat, LONG, M(dirfd, DIRFD), M(pathname, PATH), M(flags, XATTR_AT), XATTR_LIST) },
	{ CALL(removexattrat, S32, M(dirfd, DIRFD), M(pathname, PATH), M(flags, XATTR_AT), M(name, STR)) },
	{ CALL(file_getattr, S32, M(dirfd, DIRFD), M(pathname, PATH), M(attr, BY_SIZE(pick_file_attr_out)), M(size, SIZE),
		M(flags, FLAGS(W_U32, file_attr_at, "AT_???"))) },
	{ CALL(file_setattr, S32, M(dirfd, DIRFD), M(pathname, PATH), M(attr, BY_SIZE(pick_file_attr_in)), M(size, SIZE),
		M(flags, FLAGS(W_U32, file_attr_at, "AT_???"))) },
	{ 0 }
};
