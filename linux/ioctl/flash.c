/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * flash.c - ioctl requests of memory technology devices (MTD) and of the volumes
 * of unsorted block images (UBI) on them.
 */
#include "linux/ioctl/ioctl.h"
#include "xlat/ioctl_block.h"

/* MTD */
static const struct type erase_info = { .kind = K_STRUCT, .name = "erase_info_user", .members = MEMBERS(
	M(start, X32), M(length, X32)) };
static const struct type erase_info64 = { .kind = K_STRUCT, .name = "erase_info_user64", .members = MEMBERS(
	M(start, XA64), M(length, XA64)) };
static const struct type oob_buf = { .kind = K_STRUCT, .name = "mtd_oob_buf", .members = MEMBERS(
	M(start, X32), M(length, X32), M(ptr, ADDR)) };
static const struct type oob_buf64 = { .kind = K_STRUCT, .name = "mtd_oob_buf64", .members = MEMBERS(
	M(start, XA64), M(pad, PAD(W_U32)), M(length, X32), M(usr_ptr, ADDR64)),
	.layouts = LIST(layout, { "", MEMBERS(M(start, XA64), M(pad, U32), M(length, U32), M(usr_ptr, ADDR64)) }) };
static const struct type otp_info = { .kind = K_STRUCT, .name = "otp_info", .members = MEMBERS(
	M(start, X32), M(length, X32), M(locked, U32)) };
static const struct type ecc_stats = { .kind = K_STRUCT, .name = "mtd_ecc_stats", .members = MEMBERS(
	M(corrected, X32), M(failed, X32), M(badblocks, X32), M(bbtblocks, X32)) };
static const struct type mtd_info = { .kind = K_STRUCT, .name = "mtd_info_user", .members = MEMBERS(
	M(type, CONST(W_U8, ioc_mtd_type, "MTD_???")), M(flags, FLAGS(W_U32, ioc_mtd_flags, "MTD_???")), M(size, X32),
	M(erasesize, X32), M(writesize, X32), M(oobsize, X32), M(padding, X64)) };
static const struct type oobinfo = { .kind = K_STRUCT, .name = "nand_oobinfo", .members = MEMBERS(
	M(useecc, CONST(W_U32, ioc_mtd_ecc, "MTD_NANDECC_???")), M(eccbytes, X32),
	M(oobfree, ARRAY(ARRAY(X32, NUM(2)), NUM(8))), M(eccpos, ARRAY(X32, NUM(32)))) };
static const struct type oobfree = { .kind = K_STRUCT, .name = "nand_oobfree", .members = MEMBERS(
	M(offset, X32), M(length, X32)) };
static const struct type ecclayout = { .kind = K_STRUCT, .name = "nand_ecclayout_user", .members = MEMBERS(
	M(eccbytes, X32), M(eccpos, ARRAY(X32, NUM(64))), M(oobavail, X32), M(oobfree, ARRAY(&oobfree, NUM(8)))) };
#define MTD_OPS CONST(W_U8, ioc_mtd_ops, "MTD_OPS_???")
#define MTD_REQ \
	M(start, XA64), M(len, XA64), M(ooblen, XA64), M(usr_data, ADDR64), M(usr_oob, ADDR64), M(mode, MTD_OPS), \
	M(padding, PADS(7))
static const struct type write_req = { .kind = K_STRUCT, .name = "mtd_write_req", .members = MEMBERS(MTD_REQ) };
static const struct type read_ecc_stats = { .kind = K_STRUCT, .name = "mtd_read_req_ecc_stats", .members = MEMBERS(
	M(uncorrectable_errors, U32), M(corrected_bitflips, U32), M(max_bitflips, U32)) };
static const struct type read_req = { .kind = K_STRUCT, .name = "mtd_read_req", .members = MEMBERS(MTD_REQ,
	M(ecc_stats, &read_ecc_stats, .when = WHEN_FN(ioc_came))) };
/* failed_too of the two: what is asked for stands in the struct that is filled in */
#define ASKED(t)	T(K_PTR, W_PTR, .of = t, .out = true, .failed_too = true)
static const struct type region_info = { .kind = K_STRUCT, .name = "region_info_user", .members = MEMBERS(
	M(regionindex, X32), IOC_CAME(offset, X32), IOC_CAME(erasesize, X32), IOC_CAME(numblocks, X32)),
	.layouts = LIST(layout, { "", MEMBERS(
		M(offset, U32), M(erasesize, U32), M(numblocks, U32), M(regionindex, U32)) }) };

/* UBI.  A name is as long as is said, and ends before that with a NUL. */
static void show_name(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t said;
	size_t len, n = 0;

	(void)t;
	len = walk_field(w, "name_len", &said) && (int16_t)said > 0 ? (size_t)said : 0;
	if (len >= v->have)
		len = v->have - 1;
	while (n < len && v->bytes[n])
		n++;
	em_bytes(walk_emit(w), v->bytes, n, EM_STRING, v->bytes[n]);
}
#define NAME	T(K_CUSTOM, .custom = show_name, .custom_size = 128, .custom_align = 1)
static const struct type mkvol = { .kind = K_STRUCT, .name = "ubi_mkvol_req", .packed = true, .members = MEMBERS(
	M(vol_id, S32), M(alignment, S32), M(bytes, S64), M(vol_type, CONST(W_U8, ioc_ubi_volume, "UBI_???_VOLUME")),
	M(flags, FLAGS(W_U8, ioc_ubi_vol_flags, "UBI_VOL_???")), M(name_len, S16), M(padding2, PADS(4)), M(name, NAME)) };
static const struct type rsvol = { .kind = K_STRUCT, .name = "ubi_rsvol_req", .packed = true, .members = MEMBERS(
	M(bytes, S64), M(vol_id, S32)) };
enum { RENAMES = 32, RENAME_SIZE = 136 };
static const struct type rename_ent = { .kind = K_STRUCT, .packed = true, .members = MEMBERS(
	M(vol_id, S32), M(name_len, S16), M(padding2, PADS(2)), M(name, NAME)) };
static void show_renames(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t n;
	struct type ents = { .kind = K_ARRAY, .of = t->of };

	ents.len.from = REF_NUM;
	if (walk_field(w, "count", &n))
		ents.len.num = (int32_t)n < 0 ? 0 : n < RENAMES ? n : RENAMES;
	walk_bytes(w, &ents, v->bytes, v->have, v->addr);
}
static const struct type rnvol = { .kind = K_STRUCT, .name = "ubi_rnvol_req", .packed = true, .members = MEMBERS(
	M(count, S32), M(padding1, PADS(12)), M(ents, T(K_CUSTOM, .custom = show_renames, .of = &rename_ent,
		.custom_size = RENAMES * RENAME_SIZE, .custom_align = 1))) };
#define DTYPE	CONST(W_U8, ioc_ubi_dtype, "UBI_???")
static const struct type leb_change = { .kind = K_STRUCT, .name = "ubi_leb_change_req", .packed = true, .members = MEMBERS(
	M(lnum, S32), M(bytes, S32), M(dtype, DTYPE), M(padding, PADS(7))) };
static const struct type attach = { .kind = K_STRUCT, .name = "ubi_attach_req", .members = MEMBERS(
	M(ubi_num, S32), M(mtd_num, S32), M(vid_hdr_offset, S32), M(max_beb_per1024, S16), M(disable_fm, S8),
	M(need_resv_pool, S8), M(padding, PADS(8))) };
static const struct type map_req = { .kind = K_STRUCT, .name = "ubi_map_req", .packed = true, .members = MEMBERS(
	M(lnum, S32), M(dtype, DTYPE), M(padding, PADS(3))) };
static const struct type vol_prop = { .kind = K_STRUCT, .name = "ubi_set_vol_prop_req", .packed = true, .members = MEMBERS(
	M(property, CONST(W_U8, ioc_ubi_prop, "UBI_VOL_PROP_???")), M(padding, PADS(7)), M(value, X64)) };

const struct ioctl_row ioctls_flash[] = {
	ROW(0x80204d01, MEMGETINFO, OUT(&mtd_info)),
	ROW(0x40084d02, MEMERASE, IN(&erase_info)),
	ROW2(0xc0104d03, 0xc00c4d03, MEMWRITEOOB, IN(&oob_buf)),
	ROW2(0xc0104d04, 0xc00c4d04, MEMREADOOB, IN(&oob_buf)),
	ROW(0x40084d05, MEMLOCK, IN(&erase_info)),
	ROW(0x40084d06, MEMUNLOCK, IN(&erase_info)),
	ROW(0x80044d07, MEMGETREGIONCOUNT, OUT_S32),
	ROW(0xc0104d08, MEMGETREGIONINFO, ASKED(&region_info)),
	ROW(0x80c84d0a, MEMGETOOBSEL, OUT(&oobinfo)),
	ROW(0x40084d0b, MEMGETBADBLOCK, IN(U64)),
	ROW(0x40084d0c, MEMSETBADBLOCK, IN(U64)),
	ROW(0x80044d0d, OTPSELECT, IN(CONST(W_U32, ioc_mtd_otp, "MTD_OTP_???"))),
	ROW(0x40044d0e, OTPGETREGIONCOUNT, OUT_U32),
	ROW(0x400c4d0f, OTPGETREGIONINFO, OUT(&otp_info)),
	ROW(0x800c4d10, OTPLOCK, IN(&otp_info)),
	ROW(0x81484d11, ECCGETLAYOUT, OUT(&ecclayout)),
	ROW(0x80104d12, ECCGETSTATS, OUT(&ecc_stats)),
	ROW(0x4d13, MTDFILEMODE, CONST(W_U64, ioc_mtd_filemode, "MTD_FILE_MODE_???")),
	ROW(0x40104d14, MEMERASE64, IN(&erase_info64)),
	ROW(0xc0184d15, MEMWRITEOOB64, IN(&oob_buf64)),
	ROW(0xc0184d16, MEMREADOOB64, IN(&oob_buf64)),
	ROW(0x80084d17, MEMISLOCKED, IN(&erase_info)),
	ROW(0xc0304d18, MEMWRITE, IN(&write_req)),
	ROW(0x400c4d19, OTPERASE, IN(&otp_info)),
	ROW2(0xc0404d1a, 0xc03c4d1a, MEMREAD, ASKED(&read_req)),
	ROW(0x40986f00, UBI_IOCMKVOL, CHANGE(&mkvol, S32)),
	ROW(0x40046f01, UBI_IOCRMVOL, IN_S32),
	ROW(0x400c6f02, UBI_IOCRSVOL, IN(&rsvol)),
	ROW(0x51106f03, UBI_IOCRNVOL, IN(&rnvol)),
	ROW(0x40046f04, UBI_IOCRPEB, IN_S32),
	ROW(0x40046f05, UBI_IOCSPEB, IN_S32),
	ROW(0x40186f40, UBI_IOCATT, CHANGE(&attach, S32)),
	ROW(0x40046f41, UBI_IOCDET, IN_S32),
	ROW(0x40084f00, UBI_IOCVOLUP, IN(S64)),
	ROW(0x40044f01, UBI_IOCEBER, IN_S32),
	ROW(0x40044f02, UBI_IOCEBCH, IN(&leb_change)),
	ROW(0x40084f03, UBI_IOCEBMAP, IN(&map_req)),
	ROW(0x40044f04, UBI_IOCEBUNMAP, IN_S32),
	ROW(0x80044f05, UBI_IOCEBISMAP, IN_S32),
	ROW(0x40104f06, UBI_IOCSETVOLPROP, IN(&vol_prop)),
	ROW(0x40804f07, UBI_IOCVOLCRBLK, IOC_NOARG),
	ROW(0x4f08, UBI_IOCVOLRMBLK, IOC_NOARG),
	{ 0 }
};
