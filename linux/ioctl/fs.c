/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * fs.c - ioctl requests of files and file systems: flags, clones, labels,
 * and of userfaultfd.
 */
#include "decode/custom.h"
#include "linux/ioctl/ioctl.h"
#include "xlat/ioctl.h"

enum { LABEL_MAX = 256 };

/* What the kernel fills in of a struct whose other members it reads: shown at
 * exit, those members only after success. */
#define BOTH(t)		T(K_PTR, W_PTR, .of = t, .out = true, .failed_too = true)

#define FS_FLAGS	FLAGS(W_U32, ioc_fs_flags, "FS_???_FL")
static const struct type fsxattr_get = { .kind = K_STRUCT, .name = "fsxattr", .members = MEMBERS(
	M(fsx_xflags, FLAGS(W_U32, ioc_fs_xflags, "FS_XFLAG_???")), M(fsx_extsize, U32), M(fsx_nextents, U32),
	M(fsx_projid, X32), M(fsx_cowextsize, U32), M(fsx_pad, PADS(8))) };
static const struct member fsxattr_layout[] = {
	M(fsx_xflags, X32), M(fsx_extsize, U32), M(fsx_nextents, U32), M(fsx_projid, X32), M(fsx_cowextsize, U32),
	M(fsx_pad, PADS(8)), { 0 }
};
static const struct type fsxattr_set = { .kind = K_STRUCT, .name = "fsxattr", .members = MEMBERS(
	M(fsx_xflags, FLAGS(W_U32, ioc_fs_xflags, "FS_XFLAG_???")), M(fsx_extsize, U32),
	M(fsx_projid, X32), M(fsx_cowextsize, U32)),
	.layouts = LIST(layout, { "", fsxattr_layout }) };

static const struct type clone_range = { .kind = K_STRUCT, .name = "file_clone_range", .members = MEMBERS(
	M(src_fd, T(K_FD, W_S64)), M(src_offset, UA64), M(src_length, UA64), M(dest_offset, UA64)) };
static const struct type fstrim = { .kind = K_STRUCT, .name = "fstrim_range", .members = MEMBERS(
	M(start, XA64), M(len, UA64), M(minlen, UA64)) };

/* Unless -v, two destinations stand for all. */
enum { DEDUPE_SHOWN = 2, DEDUPE_SIZE = 32 };
static const struct type dedupe_dest = { .kind = K_STRUCT, .name = "file_dedupe_range_info", .members = MEMBERS(
	M(dest_fd, T(K_FD, W_S64)), M(dest_offset, UA64), M(bytes_deduped, PADS(8)), M(status, PADS(4)), M(reserved, PADS(4))) };
static const struct type dedupe_done = { .kind = K_STRUCT, .name = "file_dedupe_range_info", .members = MEMBERS(
	M(dest_fd, PADS(8)), M(dest_offset, PADS(8)), M(bytes_deduped, UA64), M(status, S32), M(reserved, PADS(4))) };
#define DEDUPE_INFO(t)	T(K_CUSTOM, .custom = ioc_show_few, .of = t, .len = FIELD(dest_count), .size = NUM(DEDUPE_SHOWN), \
	.upto = NUM(DEDUPE_SIZE), .custom_size = 0, .custom_align = 8)
static const struct type dedupe_in = { .kind = K_STRUCT, .name = "file_dedupe_range", .members = MEMBERS(
	M(src_offset, UA64), M(src_length, UA64), M(dest_count, U16), M(reserved1, PADS(2)), M(reserved2, PADS(4)),
	M(info, DEDUPE_INFO(&dedupe_dest))) };
static const struct member dedupe_layout[] = {
	M(src_offset, UA64), M(src_length, UA64), M(dest_count, U16), M(reserved1, PADS(2)), M(reserved2, PADS(4)),
	M(info, DEDUPE_INFO(&dedupe_done)), { 0 }
};
static const struct type dedupe_out = { .kind = K_STRUCT, .name = "file_dedupe_range", .members = MEMBERS(
	{ .name = "dest_count", .type = U16, .when = { .test = IF_EQ, .of = NUM(0), .value = 1 } },
	M(info, DEDUPE_INFO(&dedupe_done))),
	.layouts = LIST(layout, { "", dedupe_layout }) };
static const struct type dedupe = { .kind = K_CHANGE, .width = W_PTR, .of = &dedupe_in, .then = &dedupe_out };
static const struct type dedupe_none = { .kind = K_PTR, .width = W_PTR, .of = &dedupe_in };

/* Nothing is said of destinations that are not there. */
static const struct type *pick_dedupe(struct walk *w, uint64_t addr)
{
	enum { DEST_COUNT = 16, HEAD = 24 };
	uint8_t head[HEAD], last[DEDUPE_SIZE];
	uint64_t n;

	if (!addr || !walk_read(w, addr, head, sizeof(head)) || !(n = walk_get(w, head + DEST_COUNT, 2)))
		return &dedupe_none;
	if (walk_abbrev(w) && n > DEDUPE_SHOWN)
		n = DEDUPE_SHOWN;
	return walk_read(w, addr + HEAD + (n - 1) * DEDUPE_SIZE, last, sizeof(last)) ? &dedupe : &dedupe_none;
}

/* Where a file's bytes lie.  With a count of 0 only the number of extents is asked for. */
#define FIEMAP_FLAGS FLAGS(W_U32, ioc_fiemap_flags, "FIEMAP_FLAG_???")
static const struct type fiemap_extent = { .kind = K_STRUCT, .name = "fiemap_extent", .members = MEMBERS(
	M(fe_logical, UA64), M(fe_physical, UA64), M(fe_length, UA64), M(fe_reserved64, PADS(16)),
	M(fe_flags, FLAGS(W_U32, ioc_fiemap_extent, "FIEMAP_EXTENT_???")), M(fe_reserved, PADS(12))) };
static const struct type fiemap_in = { .kind = K_STRUCT, .name = "fiemap", .members = MEMBERS(
	M(fm_start, UA64), M(fm_length, UA64), M(fm_flags, FIEMAP_FLAGS), M(fm_mapped_extents, PAD(W_U32)),
	M(fm_extent_count, U32), M(fm_reserved, PADS(4))) };
#define FIEMAP_EXTENTS SELECT(FIELD(fm_extent_count), ARRAY(&fiemap_extent, FIELD(fm_mapped_extents)), \
	CASE(0, ARRAY(&fiemap_extent, NUM(0))))
static const struct type fiemap_out = { .kind = K_STRUCT, .name = "fiemap", .members = MEMBERS(
	M(fm_start, PADS(8)), M(fm_length, PADS(8)), M(fm_flags, FIEMAP_FLAGS), M(fm_mapped_extents, U32),
	{ .name = "fm_extent_count", .type = U32, .when = { .test = IF_EQ, .of = NUM(0), .value = 1 } },
	M(fm_reserved, PADS(4)), M(fm_extents, FIEMAP_EXTENTS, .brief = true)) };

/* A label is shown whole, whatever -s says. */
static void show_label(struct walk *w, const struct type *t, const struct value *v)
{
	size_t len = 0;

	(void)t;
	while (len < LABEL_MAX - 1 && len < v->have && v->bytes[len])
		len++;
	em_bytes(walk_emit(w), v->bytes, len, EM_STRING, len < v->have && v->bytes[len]);
}
static const struct type label = { .kind = K_CUSTOM, .custom = show_label, .custom_size = LABEL_MAX, .custom_align = 1 };

static void show_uuid(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t len;

	(void)t;
	if (!walk_field(w, "len", &len) || len > v->have)
		len = v->have;
	em_bytes(walk_emit(w), v->bytes, len, EM_STR_HEX, false);
}
static const struct type uuid = { .kind = K_STRUCT, .name = "fsuuid2", .members = MEMBERS(
	M(len, U8), M(uuid, T(K_CUSTOM, .custom = show_uuid, .custom_size = 16, .custom_align = 1))) };
static void show_sysfs_name(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t len, n = 0;

	(void)t;
	if (!walk_field(w, "len", &len) || len >= v->have)
		len = v->have - 1;
	while (n < len && v->bytes[n])
		n++;
	em_bytes(walk_emit(w), v->bytes, n, EM_STRING, v->bytes[n]);
}
static const struct type sysfs_path = { .kind = K_STRUCT, .name = "fs_sysfs_path", .members = MEMBERS(
	M(len, U8), M(name, T(K_CUSTOM, .custom = show_sysfs_name, .custom_size = 128, .custom_align = 1))) };
static const struct type lbmd_cap = { .kind = K_STRUCT, .name = "logical_block_metadata_cap", .members = MEMBERS(
	M(lbmd_flags, FLAGS(W_U32, ioc_lbmd, "LBMD_PI_CAP_???")), M(lbmd_interval, U16), M(lbmd_size, U8),
	M(lbmd_opaque_size, U8), M(lbmd_opaque_offset, U8), M(lbmd_pi_size, U8), M(lbmd_pi_offset, U8),
	M(lbmd_guard_tag_type, CONST(W_U8, ioc_lbmd_csum, "LBMD_PI_CSUM_???")), M(lbmd_app_tag_size, U8),
	M(lbmd_ref_tag_size, U8), M(lbmd_storage_tag_size, U8)) };

/* userfaultfd */
static const struct type uffd_range = { .kind = K_STRUCT, .name = "uffdio_range", .members = MEMBERS(
	M(start, XA64), M(len, XA64)) };
static const struct type uffd_api = { .kind = K_STRUCT, .name = "uffdio_api", .members = MEMBERS(
	M(api, XA64), M(features, FLAGS(W_A64, uffd_features, "UFFD_FEATURE_???")),
	IOC_CAME(ioctls, FLAGS(W_A64, uffd_api_ioctls, "_UFFDIO_???"))) };
static const struct type uffd_register = { .kind = K_STRUCT, .name = "uffdio_register", .members = MEMBERS(
	M(range, &uffd_range), M(mode, FLAGS(W_A64, uffd_register_mode, "UFFDIO_REGISTER_MODE_???")),
	IOC_CAME(ioctls, FLAGS(W_A64, uffd_range_ioctls, "1<<_UFFDIO_???"))) };
static const struct type uffd_wp = { .kind = K_STRUCT, .name = "uffdio_writeprotect", .members = MEMBERS(
	M(range, &uffd_range), M(mode, FLAGS(W_A64, uffd_wp_mode, "UFFDIO_WRITEPROTECT_MODE_???"))) };
static const struct type uffd_zeropage = { .kind = K_STRUCT, .name = "uffdio_zeropage", .members = MEMBERS(
	M(range, &uffd_range), M(mode, FLAGS(W_A64, uffd_zero_mode, "UFFDIO_ZEROPAGE_MODE_???")), IOC_CAME(zeropage, XA64)) };
static const struct type uffd_continue = { .kind = K_STRUCT, .name = "uffdio_continue", .members = MEMBERS(
	M(range, &uffd_range), M(mode, FLAGS(W_A64, uffd_continue_mode, "UFFDIO_CONTINUE_MODE_???")),
	IOC_CAME(mapped, UA64)) };
static const struct type uffd_poison = { .kind = K_STRUCT, .name = "uffdio_poison", .members = MEMBERS(
	M(range, &uffd_range), M(mode, FLAGS(W_A64, uffd_poison_mode, "UFFDIO_POISON_MODE_???")),
	IOC_CAME(updated, UA64)) };
static const struct type uffd_copy = { .kind = K_STRUCT, .name = "uffdio_copy", .members = MEMBERS(
	M(dst, XA64), M(src, XA64), M(len, XA64), M(mode, FLAGS(W_A64, uffd_copy_mode, "UFFDIO_COPY_MODE_???")),
	IOC_CAME(copy, XA64)) };

const struct ioctl_row ioctls_fs[] = {
	ROW2(0x80086601, 0x80046601, FS_IOC_GETFLAGS, OUT(FS_FLAGS)),
	ROW2(0x40086602, 0x40046602, FS_IOC_SETFLAGS, IN(FS_FLAGS)),
	{ .op = 0x80046601, .name = "FS_IOC32_GETFLAGS", .arg = OUT(FS_FLAGS), .abi = "x86_64" },
	{ .op = 0x40046602, .name = "FS_IOC32_SETFLAGS", .arg = IN(FS_FLAGS), .abi = "x86_64" },
	ROW(0x801c581f, FS_IOC_FSGETXATTR, OUT(&fsxattr_get)),
	ROW(0x401c5820, FS_IOC_FSSETXATTR, IN(&fsxattr_set)),
	ROW(0xc020660b, FS_IOC_FIEMAP, CHANGE(&fiemap_in, &fiemap_out)),
	ROW(0x81009431, FS_IOC_GETFSLABEL, OUT(&label)),
	ROW(0x41009432, FS_IOC_SETFSLABEL, IN(&label)),
	ROW(0x80111500, FS_IOC_GETFSUUID, OUT(&uuid)),
	ROW(0x80811501, FS_IOC_GETFSSYSFSPATH, OUT(&sysfs_path)),
	ROW(0x8004587d, FS_IOC_SHUTDOWN, IN(CONST(W_U32, ioc_fs_shutdown, "FS_SHUTDOWN_FLAGS_???"))),
	ROW(0xc0101502, FS_IOC_GETLBMD_CAP, OUT(&lbmd_cap)),
	ROW(0x40049409, FICLONE, FD),
	ROW(0x4020940d, FICLONERANGE, IN(&clone_range)),
	ROW(0xc0189436, FIDEDUPERANGE, T(K_SELECT, W_PTR, .by = ARG(argp), .pick = pick_dedupe, .otherwise = &dedupe_none)),
	ROW(0xc0045877, FIFREEZE, IOC_NOARG),
	ROW(0xc0045878, FITHAW, IOC_NOARG),
	ROW(0xc0185879, FITRIM, IN(&fstrim)),
	ROW(0xc018aa3f, UFFDIO_API, BOTH(&uffd_api)),
	ROW(0xc020aa00, UFFDIO_REGISTER, BOTH(&uffd_register)),
	ROW(0x8010aa01, UFFDIO_UNREGISTER, IN(&uffd_range)),
	ROW(0x8010aa02, UFFDIO_WAKE, IN(&uffd_range)),
	ROW(0xc028aa03, UFFDIO_COPY, BOTH(&uffd_copy)),
	ROW(0xc020aa04, UFFDIO_ZEROPAGE, BOTH(&uffd_zeropage)),
	ROW(0xc018aa06, UFFDIO_WRITEPROTECT, IN(&uffd_wp)),
	ROW(0xc020aa07, UFFDIO_CONTINUE, BOTH(&uffd_continue)),
	ROW(0xc020aa08, UFFDIO_POISON, BOTH(&uffd_poison)),
	{ 0 }
};
