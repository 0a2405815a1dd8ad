/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * stat.c - struct stat in its many layouts, struct statx, struct statfs.
 *
 * All stats are shown in one order; a device has a number where a file has a
 * size.  Where memory differs, the layouts say how.
 */
#include "decode/custom.h"
#include "linux/stat.h"
#include "linux/timetext.h"
#include "xlat/fs.h"

enum { S_IFMT = 0170000, S_IFCHR = 0020000, S_IFBLK = 0060000 };
enum {
	STATX_TYPE = 0x1, STATX_MODE = 0x2, STATX_NLINK = 0x4, STATX_UID = 0x8, STATX_GID = 0x10, STATX_ATIME = 0x20,
	STATX_MTIME = 0x40, STATX_CTIME = 0x80, STATX_INO = 0x100, STATX_SIZE = 0x200, STATX_BLOCKS = 0x400,
	STATX_BTIME = 0x800, STATX_MNT_ID = 0x1000, STATX_DIOALIGN = 0x2000, STATX_MNT_ID_UNIQUE = 0x4000,
	STATX_SUBVOL = 0x8000, STATX_DIO_READ_ALIGN = 0x20000, STATX_ATTR_WRITE_ATOMIC = 0x400000,
};
enum { ST_VALID = 0x20 };

static bool is_device(struct walk *w)
{
	uint64_t mode = 0;

	walk_field(w, "st_mode", &mode);
	return (mode & S_IFMT) == S_IFCHR || (mode & S_IFMT) == S_IFBLK;
}

static bool is_no_device(struct walk *w)
{
	return !is_device(w);
}

/* The oldest stat has no such members, yet they are shown. */
static void show_zero(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	(void)v;
	em_udec(walk_emit(w), 0);
}

#define BRIEF(n, ...)	{ .name = #n, .type = __VA_ARGS__, .brief = true }
#define ST_TIME(n)	BRIEF(st_##n##time, T(K_TIME, W_KLONG, .by = FIELD(st_##n##time_nsec))), \
			BRIEF(st_##n##time_nsec, KULONG)
#define ST_HEAD		BRIEF(st_dev, DEV(W_U64)), BRIEF(st_ino, U64), M(st_mode, MODE(W_U32)), BRIEF(st_nlink, KULONG), \
			BRIEF(st_uid, U32), BRIEF(st_gid, U32)
#define ST_SIZE		M(st_rdev, DEV(W_U64), .when = WHEN_FN(is_device)), \
			M(st_size, U64, .when = WHEN_FN(is_no_device))
#define ST_MEMBERS	MEMBERS(ST_HEAD, BRIEF(st_blksize, KULONG), BRIEF(st_blocks, U64), ST_SIZE, \
			ST_TIME(a), ST_TIME(m), ST_TIME(c))

/* As they lie: times are two words each */
#define LIE_TIMES(t, u)	M(st_atime, t), M(st_atime_nsec, u), M(st_mtime, t), M(st_mtime_nsec, u), \
			M(st_ctime, t), M(st_ctime_nsec, u)
#define LIE_NATIVE64	MEMBERS(M(st_dev, U64), M(st_ino, U64), M(st_nlink, U64), M(st_mode, U32), M(st_uid, U32), \
			M(st_gid, U32), M(pad0, PAD(W_U32)), M(st_rdev, U64), M(st_size, U64), M(st_blksize, U64), \
			M(st_blocks, U64), LIE_TIMES(S64, U64), M(unused, PADS(24)))

const struct type t_stat = { .kind = K_STRUCT, .name = "stat", .members = ST_MEMBERS,
	.layouts = LIST(layout,
		{ "i386", MEMBERS(M(st_dev, U32), M(st_ino, U32), M(st_mode, U16), M(st_nlink, U16), M(st_uid, U16),
			M(st_gid, U16), M(st_rdev, U32), M(st_size, U32), M(st_blksize, U32), M(st_blocks, U32),
			LIE_TIMES(S32, U32), M(unused, PADS(8))) },
		{ "", LIE_NATIVE64 }) };

const struct type t_stat64 = { .kind = K_STRUCT, .name = "stat64", .members = ST_MEMBERS,
	.layouts = LIST(layout,
		{ "i386", MEMBERS(M(st_dev, U64), M(pad0, PAD(W_U32)), M(ino, PAD(W_U32)), M(st_mode, U32),
			M(st_nlink, U32), M(st_uid, U32), M(st_gid, U32), M(st_rdev, U64), M(pad3, PAD(W_U32)),
			M(st_size, U64), M(st_blksize, U32), M(st_blocks, U64), LIE_TIMES(S32, U32), M(st_ino, U64)) },
		{ "", LIE_NATIVE64 }) };

#define OLD_TIME(n)	BRIEF(st_##n##time, T(K_TIME, W_S32))
#define SHOW_ZERO	T(K_CUSTOM, .custom = show_zero, .custom_align = 1)
const struct type t_oldstat = { .kind = K_STRUCT, .name = "__old_kernel_stat",
	.members = MEMBERS(ST_HEAD, BRIEF(st_blksize, SHOW_ZERO), BRIEF(st_blocks, SHOW_ZERO), ST_SIZE,
		OLD_TIME(a), OLD_TIME(m), OLD_TIME(c)),
	.layouts = LIST(layout,
		{ "", MEMBERS(M(st_dev, U16), M(st_ino, U16), M(st_mode, U16), M(st_nlink, U16), M(st_uid, U16),
			M(st_gid, U16), M(st_rdev, U16), M(st_blksize, SHOW_ZERO), M(st_blocks, SHOW_ZERO),
			M(st_size, U32), M(st_atime, S32), M(st_mtime, S32), M(st_ctime, S32)) }) };

/* statx: a member is shown only if the kernel says it filled it. */
#define HAS(bits)	.when = ANY(FIELD(stx_mask), bits)
#define HAS_BRIEF(n, b, ...) { .name = #n, .type = __VA_ARGS__, .brief = true, HAS(b) }
/* ... or, of writes in one piece, that the file has them */
#define ATOMIC(n)	{ .name = #n, .type = U32, .brief = true, .when = ANY(FIELD(stx_attributes), STATX_ATTR_WRITE_ATOMIC) }
static void show_statx_time(struct walk *, const struct type *, const struct value *);
#define STATX_TIME	T(K_CUSTOM, .custom = show_statx_time, .custom_size = 16, .custom_align = 8)

const struct type t_statx = { .kind = K_STRUCT, .name = "statx",
	.members = MEMBERS(
		M(stx_mask, FLAGS(W_U32, statx_masks, "STATX_???")),
		BRIEF(stx_blksize, U32),
		M(stx_attributes, FLAGS(W_A64, statx_attrs, "STATX_ATTR_???")),
		HAS_BRIEF(stx_nlink, STATX_NLINK, U32),
		HAS_BRIEF(stx_uid, STATX_UID, UID),
		HAS_BRIEF(stx_gid, STATX_GID, GID),
		M(stx_mode, MODE(W_U16), HAS(STATX_TYPE | STATX_MODE)),
		M(pad0, PAD(W_U16)),
		HAS_BRIEF(stx_ino, STATX_INO, UA64),
		M(stx_size, UA64, HAS(STATX_SIZE)),
		HAS_BRIEF(stx_blocks, STATX_BLOCKS, UA64),
		BRIEF(stx_attributes_mask, FLAGS(W_A64, statx_attrs, "STATX_ATTR_???")),
		HAS_BRIEF(stx_atime, STATX_ATIME, STATX_TIME),
		HAS_BRIEF(stx_btime, STATX_BTIME, STATX_TIME),
		HAS_BRIEF(stx_ctime, STATX_CTIME, STATX_TIME),
		HAS_BRIEF(stx_mtime, STATX_MTIME, STATX_TIME),
		BRIEF(stx_rdev_major, U32),
		BRIEF(stx_rdev_minor, U32),
		BRIEF(stx_dev_major, U32),
		BRIEF(stx_dev_minor, U32),
		HAS_BRIEF(stx_mnt_id, STATX_MNT_ID | STATX_MNT_ID_UNIQUE, XA64),
		HAS_BRIEF(stx_dio_mem_align, STATX_DIOALIGN, U32),
		HAS_BRIEF(stx_dio_offset_align, STATX_DIOALIGN, U32),
		HAS_BRIEF(stx_subvol, STATX_SUBVOL, XA64),
		ATOMIC(stx_atomic_write_unit_min),
		ATOMIC(stx_atomic_write_unit_max),
		ATOMIC(stx_atomic_write_segments_max),
		HAS_BRIEF(stx_dio_read_offset_align, STATX_DIO_READ_ALIGN, U32),
		ATOMIC(stx_atomic_write_unit_max_opt),
		M(spare2, PAD(W_U32)), M(spare3, PADS(64))) };

static void show_statx_time(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct type sec = { .kind = K_DEC, .width = W_S64 }, nsec = { .kind = K_UDEC, .width = W_U32 };
	struct emit *e = walk_emit(w);
	uint64_t s = walk_get(w, v->bytes, 8), ns = walk_get(w, v->bytes + 8, 4);

	(void)t;
	em_open(e, EM_STRUCT);
	walk_member(w, "tv_sec", &sec, s);
	walk_member(w, "tv_nsec", &nsec, ns);
	em_close(e, EM_STRUCT);
	timetext_comment(w, (int64_t)s, ns, 9);
}

/* statfs */
static const struct type t_fsid = { .kind = K_STRUCT, .name = "__kernel_fsid_t", .members = MEMBERS(
	M(val, ARRAY(X32, NUM(2)))) };
#define STATFS_HEAD	M(f_type, CONST(W_ULONG, fs_magics, NULL)), M(f_bsize, ULONG)
#define STATFS_TAIL	M(f_fsid, &t_fsid), M(f_namelen, ULONG), M(f_frsize, ULONG), \
			M(f_flags, FLAGS(W_ULONG, statfs_flags, "ST_???"), .when = ANY(FIELD(f_flags), ST_VALID))

#define LIE_STATFS(w, c) M(f_type, w), M(f_bsize, w), M(f_blocks, c), M(f_bfree, c), M(f_bavail, c), M(f_files, c), \
			M(f_ffree, c), M(f_fsid, &t_fsid), M(f_namelen, w), M(f_frsize, w), M(f_flags, w)

const struct type t_statfs = { .kind = K_STRUCT, .name = "statfs",
	.members = MEMBERS(STATFS_HEAD, M(f_blocks, ULONG), M(f_bfree, ULONG), M(f_bavail, ULONG), M(f_files, ULONG),
		M(f_ffree, ULONG), STATFS_TAIL),
	.layouts = LIST(layout,
		{ "i386", MEMBERS(LIE_STATFS(U32, U32), M(f_spare, PADS(16))) },
		{ "", MEMBERS(LIE_STATFS(U64, U64), M(f_spare, PADS(32))) }) };

/* Packed on i386: 84 bytes */
const struct type t_statfs64 = { .kind = K_STRUCT, .name = "statfs64",
	.members = MEMBERS(STATFS_HEAD, M(f_blocks, U64), M(f_bfree, U64), M(f_bavail, U64), M(f_files, U64),
		M(f_ffree, U64), STATFS_TAIL),
	.layouts = LIST(layout,
		{ "i386", MEMBERS(LIE_STATFS(U32, U64), M(f_spare, PADS(16))) },
		{ "", MEMBERS(LIE_STATFS(U64, U64), M(f_spare, PADS(32))) }) };
