/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * fs.c - calls about files, directories and file systems: names, permissions,
 * status, links, watching.  The structs of mounts are in mount.c, locks and the
 * like in fcntl.c, extended attributes in xattr.c.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/flags.h"
#include "linux/always.h"
#include "linux/fcntl.h"
#include "linux/linux.h"
#include "linux/mount.h"
#include "linux/stat.h"
#include "linux/timetext.h"
#include "linux/types.h"
#include "xlat/fs.h"

enum { O_CREAT = 0x40, O_TMPFILE_BIT = 0x400000 };
enum { S_IFMT = 0170000, S_IFCHR = 0020000, S_IFBLK = 0060000 };

#define AT_FLAGS	FLAGS(W_U32, at_flags, "AT_???")
#define ACCESS_MODE	FLAGS(W_U32, access_modes, "?_OK")
#define PATH_CALL(n)	CALL(n, S32, M(path, PATH))
#define UID16		T(K_ID, W_U16)

static const struct type t_open_flags64 = { .kind = K_SLICES, .width = W_A64, .slices = LIST(slice,
	{ 3, CONST(W_U64, open_modes, NULL) }, { ~3ull, FLAGS(W_U64, openat2_flags, "O_???") }) };
#define OPEN_MODE	M(mode, PERM16, .when = ANY(ARG(flags), O_CREAT | O_TMPFILE_BIT))

static bool how_has_mode(struct walk *w)
{
	uint64_t flags = 0, mode = 0;

	walk_field(w, "flags", &flags);
	walk_field(w, "mode", &mode);
	return mode || flags & (O_CREAT | O_TMPFILE_BIT);
}

static const struct type t_open_how = { .kind = K_STRUCT, .name = "open_how", .size = ARG(size), .members = MEMBERS(
	M(flags, &t_open_flags64), M(mode, T(K_OCT, W_A64), .when = WHEN_FN(how_has_mode)),
	M(resolve, FLAGS(W_A64, resolve_flags, "RESOLVE_???"))) };

/*
 * A struct that says its own size is shown only if it is as long as its first
 * version was: the kernel would not read it otherwise.
 */
static const struct type *const in_open_how = IN(&t_open_how);
static const struct type *pick_open_how(struct walk *w, uint64_t size)
{
	(void)w;
	return size >= 24 ? in_open_how : NULL;
}

/* A device number means something to device nodes only. */
static bool makes_device(struct walk *w)
{
	uint64_t mode = 0;

	walk_arg(w, "mode", &mode);
	return (mode & S_IFMT) == S_IFCHR || (mode & S_IFMT) == S_IFBLK;
}

/*
 * Directory entries: records of varying length, so a function.  Abbreviated,
 * only their number is told.
 */
enum { DIRENTS_MAX = 1 << 20 };

static const struct xlat dirent_types[] = {
	{ 0, "DT_UNKNOWN" }, { 1, "DT_FIFO" }, { 2, "DT_CHR" }, { 4, "DT_DIR" }, { 6, "DT_BLK" }, { 8, "DT_REG" },
	{ 10, "DT_LNK" }, { 12, "DT_SOCK" }, { 14, "DT_WHT" }, { 0, NULL }
};
static const struct type t_dirent_type = { .kind = K_CONST, .width = W_U8, .xlat = dirent_types, .other = "DT_???" };
static const struct type t_dirent_word = { .kind = K_UDEC, .width = W_U64 };
static const struct type t_dirent_len = { .kind = K_UDEC, .width = W_U16 };

static void show_dirent(struct walk *w, const uint8_t *p, unsigned word, unsigned len, bool is64)
{
	struct emit *e = walk_emit(w);
	unsigned head = 2 * word + (is64 ? 3 : 2), end = len - (is64 ? 0 : 1), n = 0;

	em_open(e, EM_STRUCT);
	walk_member(w, "d_ino", &t_dirent_word, walk_get(w, p, word));
	walk_member(w, "d_off", &t_dirent_word, walk_get(w, p + word, word));
	walk_member(w, "d_reclen", &t_dirent_len, len);
	if (is64)
		walk_member(w, "d_type", &t_dirent_type, p[2 * word + 2]);
	while (head + n < end && p[head + n])
		n++;
	em_key(e, "d_name", true);
	em_bytes(e, p + head, n < 255 ? n : 255, EM_STRING, n > 255);
	if (!is64)
		walk_member(w, "d_type", &t_dirent_type, p[len - 1]);
	em_close(e, EM_STRUCT);
}

static void show_dirents_of(struct walk *w, uint64_t addr, bool is64)
{
	struct emit *e = walk_emit(w);
	unsigned word = is64 ? 8 : walk_klong_size(w), least = 2 * word + (is64 ? 3 : 2), n = 0;
	uint64_t ret = 0, off = 0;
	const uint8_t *p = NULL;
	char text[40];

	if (addr && walk_ret(w, &ret) && ret <= DIRENTS_MAX)
		p = walk_fetch(w, addr, ret);
	if (!p) {
		em_addr(e, addr);
		return;
	}
	if (!walk_abbrev(w))
		em_open(e, EM_ARRAY);
	for (n = 0; ret - off >= least; n++) {
		unsigned len = (unsigned)walk_get(w, p + off + 2 * word, 2);

		if (len < least || len > ret - off)
			break;
		if (!walk_abbrev(w))
			show_dirent(w, p + off, word, len, is64);
		off += len;
	}
	if (!walk_abbrev(w)) {
		em_close(e, EM_ARRAY);
		return;
	}
	em_addr(e, addr);
	snprintf(text, sizeof(text), "%u%s entries", n, off < ret ? "+" : "");	/* and some that are none */
	em_comment(e, text);
}

static void show_dirents(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_dirents_of(w, v->num, false);
}

static void show_dirents64(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_dirents_of(w, v->num, true);
}

/* readdir of i386: one entry, its name as long as d_reclen says. */
static void show_old_dirent(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	uint64_t ret = 0;
	uint8_t b[10];

	(void)t;
	if (!v->num || !walk_ret(w, &ret) || !ret || !walk_read(w, v->num, b, sizeof(b))) {
		em_addr(e, v->num);
		return;
	}
	em_open(e, EM_STRUCT);
	walk_member(w, "d_ino", U32, walk_get(w, b, 4));
	walk_member(w, "d_off", U32, walk_get(w, b + 4, 4));
	walk_member(w, "d_reclen", U16, walk_get(w, b + 8, 2));
	em_key(e, "d_name", true);
	walk_string(w, v->num + sizeof(b), walk_get(w, b + 8, 2));
	em_close(e, EM_STRUCT);
}

/* The kernel gives one entry, whatever the third argument says: it is shown where it says otherwise. */
static bool wants_more(struct walk *w)
{
	uint64_t n = 1;

	walk_arg(w, "count", &n);
	return n != 1;
}

/* Times to set: two of {seconds, fraction}, where utimensat knows special fractions. */
enum { UTIME_NOW = 0x3fffffff, UTIME_OMIT = 0x3ffffffe };

/* One of them: .custom_size is twice the word, .other the fraction's name. */
static void show_time_set(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct type sec = { .kind = K_DEC, .width = W_S64 }, frac = { .kind = K_UDEC, .width = W_U64 };
	struct emit *e = walk_emit(w);
	unsigned word = t->custom_size / 2;
	int digits = t->other[3] == 'n' ? 9 : 6;	/* tv_nsec, tv_usec */
	uint64_t s = walk_get(w, v->bytes, word), f = walk_get(w, v->bytes + word, word);

	if (word == 4)
		s = (uint64_t)(int64_t)(int32_t)s;
	const char *special = digits != 9 ? NULL : f == UTIME_NOW ? "UTIME_NOW" : f == UTIME_OMIT ? "UTIME_OMIT" : NULL;
	if (special && e->opts->xlat == EM_X_ABBREV) {
		em_name(e, (struct em_num){ f, 8, EM_DEC }, special, NULL);
		return;
	}
	em_open(e, EM_STRUCT);
	walk_member(w, "tv_sec", &sec, s);
	walk_member(w, t->other, &frac, f);
	em_close(e, EM_STRUCT);
	if (special && e->opts->xlat == EM_X_VERBOSE)
		em_comment(e, special);
	else if (!special)
		timetext_comment(w, (int64_t)s, f, digits);
}
#define TIME_SET(word, frac) { .kind = K_CUSTOM, .custom = show_time_set, .custom_size = 2 * (word), .custom_align = 4, .other = frac }
static const struct type t_set_timespec[] = { TIME_SET(4, "tv_nsec"), TIME_SET(8, "tv_nsec") },
	t_set_timeval[] = { TIME_SET(4, "tv_usec"), TIME_SET(8, "tv_usec") };

/* Never one without the other. */
static void show_time_pair(struct walk *w, const struct type *t, uint64_t addr)
{
	uint8_t probe[32];

	if (addr && walk_read(w, addr, probe, 2 * t->custom_size))
		walk_array(w, t, 2, addr);
	else
		em_addr(walk_emit(w), addr);
}

static void show_timespecs(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_time_pair(w, &t_set_timespec[walk_klong_size(w) == 8], v->num);
}

static void show_timespecs64(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_time_pair(w, &t_set_timespec[1], v->num);
}

static void show_timevals(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_time_pair(w, &t_set_timeval[walk_klong_size(w) == 8], v->num);
}

static const struct type t_utimbuf = { .kind = K_STRUCT, .name = "utimbuf", .members = MEMBERS(
	M(actime, T(K_TIME, W_KLONG)), M(modtime, T(K_TIME, W_KLONG))) };

/* Handles: an opaque name of a file, as long as it says. */
enum { MAX_HANDLE_SZ = 128, EOVERFLOW_ = 75 };	/* the kernel wants more room, and says how much */

static void show_unknown(struct walk *w, uint64_t addr)
{
	struct always a;

	always_begin(w, &a);
	em_expr(walk_emit(w), (struct em_num){ addr, 8, EM_HEX }, "???", NULL);
	always_end(w, &a);
}

static void show_handle_bytes(struct walk *w, uint64_t addr, uint64_t len)
{
	static const struct type s32 = { .kind = K_DEC, .width = W_S32 };
	struct emit *e = walk_emit(w);
	const uint8_t *p = walk_fetch(w, addr + 4, 4), *data;
	size_t n = len < MAX_HANDLE_SZ ? (size_t)len : MAX_HANDLE_SZ;

	if (!p)
		return;
	walk_member(w, "handle_type", &s32, walk_get(w, p, 4));
	em_key(e, "f_handle", true);
	data = walk_fetch(w, addr + 8, n);
	if (data)
		em_bytes(e, data, n, EM_STR_HEX, len > n);
	else
		show_unknown(w, addr + 8);
}

/* How many bytes the program has room for; the kernel writes how many there are. */
static void keep_handle(struct walk *w, uint64_t addr)
{
	uint8_t b[4];

	if (addr && walk_read(w, addr, b, 4))
		walk_keep(w, addr, walk_get(w, b, 4));
}

static void show_handle(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct type u32 = { .kind = K_UDEC, .width = W_U32 };
	struct emit *e = walk_emit(w);
	uint8_t b[8];
	uint64_t len, before = 0;

	if (!v->num || !walk_read(w, v->num, b, sizeof(b))) {
		em_addr(e, v->num);
		return;
	}
	len = walk_get(w, b, 4);
	em_open(e, EM_STRUCT);
	em_key(e, "handle_bytes", true);
	if (t->out && (!walk_failed(w) || walk_errno(w) == EOVERFLOW_) && walk_before(w, v->num, &before) &&
	    (uint32_t)before != len) {
		em_change_begin(e);
		walk_number(w, &u32, before);
		em_change(e);
		walk_number(w, &u32, len);
		em_change_end(e);
	} else {
		walk_number(w, &u32, len);
	}
	if (!t->out || !walk_failed(w))
		show_handle_bytes(w, v->num, len);
	em_close(e, EM_STRUCT);
}

static const struct type t_cachestat_range = { .kind = K_STRUCT, .name = "cachestat_range", .members = MEMBERS(
	M(off, XA64), M(len, UA64)) };
static const struct type t_cachestat = { .kind = K_STRUCT, .name = "cachestat", .members = MEMBERS(
	M(nr_cache, UA64), M(nr_dirty, UA64), M(nr_writeback, UA64), M(nr_evicted, UA64), M(nr_recently_evicted, UA64)) };

/* fadvise64 on i386 has a 32-bit length; the other one has pairs. */
#define ADVICE		CONST(W_U32, fadvise_advices, "POSIX_FADV_???")

/* memfd_create's high bits are a number of their own: the size of huge pages. */
static void show_memfd_flags(struct walk *w, const struct type *t, const struct value *v)
{
	struct em_names names = { .n = 0 };
	struct huge_text text;

	(void)t;
	huge_flags(&names, memfd_flags, v->num & 0x03ffffff, (unsigned)(v->num >> HUGE_SHIFT) & HUGE_MASK,
		   "MFD_???", "MFD_HUGE_SHIFT", &text);
	names.other = v->num ? "MFD_???" : NULL;
	em_names(walk_emit(w), (struct em_num){ v->num, 4, EM_HEX }, &names);
}
static const struct type t_memfd_flags = { .kind = K_CUSTOM, .width = W_U32, .custom = show_memfd_flags };

/* A mark of no directory; -1 has a name here. */
static void show_mark_dirfd(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct type dirfd = { .kind = K_DIRFD, .width = W_S32 };

	(void)t;
	if ((int64_t)v->num == -1)
		em_fd(walk_emit(w), -1, "FAN_NOFD", NULL, NULL);
	else
		walk_number(w, &dirfd, v->num);
}

/* The kernel takes the size of the struct with or without the padding at its end, and writes it without. */
#define STATFS64	SELECT(ARG(size), ADDR, { 84, "84", OUT(&t_statfs64) })

const struct sysdesc calls_fs[] = {
	/* opening */
	{ CALL(open, FD, M(pathname, PATH), M(flags, &t_open_flags), OPEN_MODE), .class = C_DESC },
	{ CALL(openat, FD, M(dirfd, DIRFD), M(pathname, PATH), M(flags, &t_open_flags), OPEN_MODE) },
	{ CALL(openat2, FD, M(dirfd, DIRFD), M(pathname, PATH), M(how, T(K_SELECT, .by = ARG(size), .pick = pick_open_how, .otherwise = ADDR,
		.choices = LIST(choice, { 0 }))), M(size, SIZE)) },
	{ CALL(creat, FD, M(pathname, PATH), M(mode, PERM16)), .class = C_DESC },
	{ CALL(close_range, S32, M(first, U32), M(last, U32), M(flags, FLAGS(W_U32, close_range_flags, "CLOSE_RANGE_???"))) },
	{ CALL(fcntl, &t_fcntl_ret, M(fd, FD), M(op, CONST(W_U32, fcntl_cmds, "F_???")),
		M(arg, &t_fcntl_arg, .when = WHEN_FN(fcntl_has_arg))), .note = fcntl_note },
	{ CALL(fcntl64, &t_fcntl_ret, M(fd, FD), M(op, CONST(W_U32, fcntl_cmds, "F_???")),
		M(arg, &t_fcntl_arg, .when = WHEN_FN(fcntl_has_arg))), .note = fcntl_note },
	{ CALL(flock, S32, M(fd, FD), M(op, FLAGS(W_U32, flock_ops, "LOCK_???"))) },
	{ CALL(umask, PERM, M(mask, PERM16)) },

	/* permissions */
	{ CALL(access, S32, M(pathname, PATH), M(mode, ACCESS_MODE)) },
	{ CALL(faccessat, S32, M(dirfd, DIRFD), M(pathname, PATH), M(mode, ACCESS_MODE)) },
	{ CALL(faccessat2, S32, M(dirfd, DIRFD), M(pathname, PATH), M(mode, ACCESS_MODE),
		M(flags, FLAGS(W_U32, faccessat_flags, "AT_???"))) },
	{ CALL(chmod, S32, M(pathname, PATH), M(mode, PERM16)) },
	{ CALL(fchmod, S32, M(fd, FD), M(mode, PERM16)) },
	{ CALL(fchmodat, S32, M(dirfd, DIRFD), M(pathname, PATH), M(mode, PERM16)) },
	{ CALL(fchmodat2, S32, M(dirfd, DIRFD), M(pathname, PATH), M(mode, PERM16),
		M(flags, FLAGS(W_U32, fchmodat_flags, "AT_???"))) },
	{ CALL(chown, S32, M(pathname, PATH), M(owner, UID), M(group, GID)) },
	{ CALL(lchown, S32, M(pathname, PATH), M(owner, UID), M(group, GID)) },
	{ CALL(fchown, S32, M(fd, FD), M(owner, UID), M(group, GID)) },
	{ CALL(chown, S32, M(pathname, PATH), M(owner, UID16), M(group, UID16)), .abi = "i386" },
	{ CALL(lchown, S32, M(pathname, PATH), M(owner, UID16), M(group, UID16)), .abi = "i386" },
	{ CALL(fchown, S32, M(fd, FD), M(owner, UID16), M(group, UID16)), .abi = "i386" },
	{ CALL(chown32, S32, M(pathname, PATH), M(owner, UID), M(group, GID)) },
	{ CALL(lchown32, S32, M(pathname, PATH), M(owner, UID), M(group, GID)) },
	{ CALL(fchown32, S32, M(fd, FD), M(owner, UID), M(group, GID)) },
	{ CALL(fchownat, S32, M(dirfd, DIRFD), M(pathname, PATH), M(owner, UID), M(group, GID), M(flags, AT_FLAGS)) },

	/* names */
	{ CALL(link, S32, M(oldpath, PATH), M(newpath, PATH)) },
	{ CALL(linkat, S32, M(olddirfd, DIRFD), M(oldpath, PATH), M(newdirfd, DIRFD), M(newpath, PATH), M(flags, AT_FLAGS)) },
	{ PATH_CALL(unlink) },
	{ CALL(unlinkat, S32, M(dirfd, DIRFD), M(pathname, PATH), M(flags, AT_FLAGS)) },
	{ CALL(rename, S32, M(oldpath, PATH), M(newpath, PATH)) },
	{ CALL(renameat, S32, M(olddirfd, DIRFD), M(oldpath, PATH), M(newdirfd, DIRFD), M(newpath, PATH)) },
	{ CALL(renameat2, S32, M(olddirfd, DIRFD), M(oldpath, PATH), M(newdirfd, DIRFD), M(newpath, PATH),
		M(flags, FLAGS(W_U32, rename_flags, "RENAME_???"))) },
	{ CALL(symlink, S32, M(oldpath, PATH, .aside = true), M(newpath, PATH)) },
	{ CALL(symlinkat, S32, M(target, PATH, .aside = true), M(newdirfd, DIRFD), M(linkpath, PATH)) },
	{ CALL(readlink, S32, M(pathname, PATH), M(buf, BUF_OUT(RET)), M(bufsiz, SIZE)) },
	{ CALL(readlinkat, S32, M(dirfd, DIRFD), M(pathname, PATH), M(buf, BUF_OUT(RET)), M(bufsiz, SIZE)) },
	{ CALL(mkdir, S32, M(pathname, PATH), M(mode, PERM16)) },
	{ CALL(mkdirat, S32, M(dirfd, DIRFD), M(pathname, PATH), M(mode, PERM16)) },
	{ CALL(mknod, S32, M(pathname, PATH), M(mode, MODE(W_U16)), M(dev, DEV(W_U32), .when = WHEN_FN(makes_device))) },
	{ CALL(mknodat, S32, M(dirfd, DIRFD), M(pathname, PATH), M(mode, MODE(W_U16)),
		M(dev, DEV(W_U32), .when = WHEN_FN(makes_device))) },
	{ PATH_CALL(rmdir) },
	{ CALL(getcwd, S32, M(buf, PATH_OUT), M(size, SIZE)), .class = C_FILE },
	{ PATH_CALL(chdir) },
	{ CALL(fchdir, S32, M(fd, FD)) },
	{ PATH_CALL(chroot) },
	{ CALL(readdir, S32, M(fd, FD), M(dirp, T(K_CUSTOM, W_PTR, .out = true, .custom = show_old_dirent)),
		M(count, U32, .when = WHEN_FN(wants_more))) },
	{ CALL(getdents, S32, M(fd, FD), M(dirp, T(K_CUSTOM, W_PTR, .out = true, .custom = show_dirents)), M(count, U32)) },
	{ CALL(getdents64, S32, M(fd, FD), M(dirp, T(K_CUSTOM, W_PTR, .out = true, .custom = show_dirents64)),
		M(count, U32)) },

	/* status */
	{ CALL(stat, S32, M(pathname, PATH), M(statbuf, OUT(&t_stat))), .class = C_STAT },
	{ CALL(lstat, S32, M(pathname, PATH), M(statbuf, OUT(&t_stat))), .class = C_LSTAT },
	{ CALL(fstat, S32, M(fd, FD), M(statbuf, OUT(&t_stat))), .class = C_FSTAT },
	{ CALL(oldstat, S32, M(pathname, PATH), M(statbuf, OUT(&t_oldstat))), .class = C_STAT },
	{ CALL(oldlstat, S32, M(pathname, PATH), M(statbuf, OUT(&t_oldstat))), .class = C_LSTAT },
	{ CALL(oldfstat, S32, M(fd, FD), M(statbuf, OUT(&t_oldstat))), .class = C_FSTAT },
	{ CALL(stat64, S32, M(pathname, PATH), M(statbuf, OUT(&t_stat64))), .class = C_STAT },
	{ CALL(lstat64, S32, M(pathname, PATH), M(statbuf, OUT(&t_stat64))), .class = C_LSTAT },
	{ CALL(fstat64, S32, M(fd, FD), M(statbuf, OUT(&t_stat64))), .class = C_FSTAT },
	{ CALL(newfstatat, S32, M(dirfd, DIRFD), M(pathname, PATH), M(statbuf, OUT(&t_stat)), M(flags, AT_FLAGS)),
		.class = C_FSTAT },
	{ CALL(fstatat64, S32, M(dirfd, DIRFD), M(pathname, PATH), M(statbuf, OUT(&t_stat64)), M(flags, AT_FLAGS)),
		.class = C_FSTAT },
	{ CALL(statx, S32, M(dirfd, DIRFD), M(pathname, PATH),
		M(flags, SLICES_APART(W_U32, { 0x6000, FLAGS(W_U32, statx_sync, NULL) }, { ~0x6000ull, FLAGS(W_U32, at_flags, NULL) })),
		M(mask, FLAGS(W_U32, statx_masks, "STATX_???")), M(statxbuf, OUT(&t_statx))), .class = C_FSTAT },
	{ CALL(statfs, S32, M(pathname, PATH), M(buf, OUT(&t_statfs))), .class = C_STATFS },
	{ CALL(fstatfs, S32, M(fd, FD), M(buf, OUT(&t_statfs))), .class = C_FSTATFS },
	{ CALL(statfs64, S32, M(pathname, PATH), M(size, SIZE), M(buf, STATFS64)), .class = C_STATFS },
	{ CALL(fstatfs64, S32, M(fd, FD), M(size, SIZE), M(buf, STATFS64)), .class = C_FSTATFS },
	{ CALL(ustat, S32, M(dev, DEV(W_U32)), M(ubuf, ADDR)), .class = C_STATFS_LIKE },
	{ CALL(cachestat, S32, M(fd, FD), M(cstat_range, IN(&t_cachestat_range)), M(cstat, OUT(&t_cachestat)),
		M(flags, X32)) },

	/* lengths and times */
	{ CALL(truncate, S32, M(path, PATH), M(length, KULONG)) },
	{ CALL(ftruncate, S32, M(fd, FD), M(length, KULONG)) },
	{ CALL(truncate64, S32, M(path, PATH), M(length, U64)) },
	{ CALL(ftruncate64, S32, M(fd, FD), M(length, U64)) },
	{ CALL(fallocate, S32, M(fd, FD), M(mode, FLAGS(W_U32, fallocate_modes, "FALLOC_FL_???")), M(offset, S64), M(len, S64)) },
	{ CALL(fadvise64, S32, M(fd, FD), M(offset, S64), M(len, SIZE), M(advice, ADVICE)) },
	{ CALL(fadvise64_64, S32, M(fd, FD), M(offset, S64), M(len, S64), M(advice, ADVICE)) },
	{ CALL(readahead, LONG, M(fd, FD), M(offset, S64), M(count, SIZE)) },
	{ CALL(copy_file_range, LONG, M(fd_in, FD), M(off_in, IN(S64)), M(fd_out, FD), M(off_out, IN(S64)), M(len, SIZE),
		M(flags, U32)) },
	{ CALL(utime, S32, M(filename, PATH), M(times, IN(&t_utimbuf))) },
	{ CALL(utimes, S32, M(pathname, PATH), M(times, CUSTOM(W_PTR, show_timevals))) },
	{ CALL(futimesat, S32, M(dirfd, DIRFD), M(pathname, PATH), M(times, CUSTOM(W_PTR, show_timevals))) },
	{ CALL(utimensat, S32, M(dirfd, DIRFD), M(pathname, PATH), M(times, CUSTOM(W_PTR, show_timespecs)),
		M(flags, AT_FLAGS)) },
	{ CALL(utimensat_time64, S32, M(dirfd, DIRFD), M(pathname, PATH), M(times, CUSTOM(W_PTR, show_timespecs64)),
		M(flags, AT_FLAGS)) },

	/* handles, files without names, odds and ends */
	{ CALL(name_to_handle_at, S32, M(dirfd, DIRFD), M(pathname, PATH),
		M(handle, T(K_CUSTOM, W_PTR, .out = true, .failed_too = true, .entry = keep_handle,
			.custom = show_handle)), M(mount_id, OUT(S32)),
		M(flags, FLAGS(W_U32, handle_flags, "AT_???"))) },
	{ CALL(open_by_handle_at, FD, M(mount_fd, FD), M(handle, CUSTOM(W_PTR, show_handle)), M(flags, &t_open_flags)) },
	{ CALL(memfd_create, FD, M(name, STR), M(flags, &t_memfd_flags)), .class = C_DESC },
	{ CALL(memfd_secret, FD, M(flags, FLAGS(W_U32, memfd_secret_flags, NULL))), .class = C_DESC },
	{ CALL(lookup_dcookie, S32, M(cookie, U64), M(buffer, BUF_OUT(RET)), M(len, SIZE)) },
	{ CALL0(sync, S32) },
	{ CALL(syncfs, S32, M(fd, FD)) },
	{ CALL(fsync, S32, M(fd, FD)) },
	{ CALL(fdatasync, S32, M(fd, FD)) },
	{ CALL(sync_file_range, S32, M(fd, FD), M(offset, S64), M(nbytes, S64),
		M(flags, FLAGS(W_U32, sync_file_range_flags, "SYNC_FILE_RANGE_???"))) },
	{ PATH_CALL(acct) },
	{ PATH_CALL(uselib) },
	{ CALL(sysfs, LONG, M(arg1, XLONG), M(arg2, XLONG), M(arg3, XLONG)) },

	/* mounts, swap, quotas */
	{ CALL(mount, S32, M(source, PATH), M(target, PATH), M(filesystemtype, &t_mount_type),
		M(mountflags, &t_mount_flags), M(data, &t_mount_data)) },
	{ PATH_CALL(umount) },
	{ CALL(umount2, S32, M(target, PATH), M(flags, FLAGS(W_U32, umount_flags, "MNT_???"))) },
	{ CALL(pivot_root, S32, M(oldpath, PATH), M(newpath, PATH)) },
	{ CALL(fsopen, FD, M(fsname, STR), M(flags, FLAGS(W_U32, fsopen_flags, "FSOPEN_???"))), .class = C_DESC },
	{ CALL(fsconfig, S32, M(fd, FD, .aside = true), M(cmd, CONST(W_U32, fsconfig_cmds, "FSCONFIG_???")), M(key, &t_fsconfig_key),
		M(value, &t_fsconfig_value), M(aux, &t_fsconfig_aux)), .class = C_FILE },
	{ CALL(fsmount, FD, M(fd, FD), M(flags, FLAGS(W_U32, fsmount_flags, "FSMOUNT_???")),
		M(attr_flags, FLAGS(W_U32, mount_attr_flags, "MOUNT_ATTR_???"))) },
	{ CALL(fspick, FD, M(dirfd, DIRFD), M(pathname, PATH), M(flags, FLAGS(W_U32, fspick_flags, "FSPICK_???"))) },
	{ CALL(move_mount, S32, M(from_dfd, DIRFD), M(from_pathname, PATH), M(to_dfd, DIRFD), M(to_pathname, PATH),
		M(flags, FLAGS(W_U32, move_mount_flags, "MOVE_MOUNT_???"))) },
	{ CALL(open_tree, FD, M(dirfd, DIRFD), M(pathname, PATH), M(flags, FLAGS(W_U32, open_tree_flags, "OPEN_TREE_???"))) },
	{ CALL(open_tree_attr, FD, M(dirfd, DIRFD), M(pathname, PATH), M(flags, FLAGS(W_U32, open_tree_flags, "OPEN_TREE_???")),
		M(attr, &t_mount_attr), M(size, SIZE)) },
	{ CALL(mount_setattr, S32, M(dirfd, DIRFD), M(pathname, PATH), M(flags, FLAGS(W_U32, mount_setattr_at, "AT_???")),
		M(attr, &t_mount_attr), M(size, SIZE)) },
	{ CALL(statmount, S32, M(req, &t_mnt_id_req_stat), M(buf, OUT(&t_statmount)), M(bufsize, SIZE),
		M(flags, FLAGS(W_U32, statmount_flags, "STATMOUNT_???"))) },
	{ CALL(listmount, LONG, M(req, &t_mnt_id_req_list), M(mnt_ids, ID_LIST(nr_mnt_ids)), M(nr_mnt_ids, SIZE),
		M(flags, FLAGS(W_U32, listmount_flags, "LISTMOUNT_???"))) },
	{ CALL(swapon, S32, M(path, PATH), M(swapflags, &t_swap_flags)) },
	{ PATH_CALL(swapoff) },
	{ CALL(quotactl, S32, M(op, &t_quota_op), M(special, PATH), M(id, &t_quota_id, .when = WHEN_FN(quota_has_id)),
		M(addr, &t_quota_addr, .when = WHEN_FN(quota_has_addr))) },
	{ CALL(quotactl_fd, S32, M(fd, FD), M(op, &t_quota_op), M(id, &t_quota_id, .when = WHEN_FN(quota_has_id)),
		M(addr, &t_quota_addr, .when = WHEN_FN(quota_has_addr))) },

	/* watching */
	{ CALL(fanotify_init, FD, M(flags, SLICES_APART(W_U32, { 0xc, CONST(W_U32, fanotify_class, "FAN_CLASS_???") },
			{ ~0xcull, FLAGS(W_U32, fanotify_init_flags, "FAN_???") })), M(event_f_flags, &t_open_flags)), .class = C_DESC },
	{ CALL(fanotify_mark, S32, M(fanotify_fd, FD, .aside = true), M(flags, FLAGS(W_U32, fanotify_mark_flags, "FAN_MARK_???")),
		M(mask, FLAGS(W_U64, fanotify_mark_mask, "FAN_???")), M(dirfd, CUSTOM(W_S32, show_mark_dirfd)),
		M(pathname, PATH)) },
	{ CALL0(inotify_init, FD), .class = C_DESC },
	{ CALL(inotify_init1, FD, M(flags, FLAGS(W_U32, inotify_init_flags, "IN_???"))), .class = C_DESC },
	{ CALL(inotify_add_watch, S32, M(fd, FD), M(pathname, PATH), M(mask, FLAGS(W_U32, inotify_masks, "IN_???"))) },
	{ CALL(inotify_rm_watch, S32, M(fd, FD), M(wd, S32)) },
	{ 0 }
};
