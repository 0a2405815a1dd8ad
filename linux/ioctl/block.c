/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * block.c - ioctl requests of block devices.
 */
#include "linux/ioctl/ioctl.h"
#include "xlat/ioctl.h"

#define RANGE		T(K_ARRAY, .of = UA64, .len = NUM(2))
#define OUT_LONG	OUT(LONG)
#define OUT_U64		OUT(UA64)

static const struct type blkpg_partition = { .kind = K_STRUCT, .name = "blkpg_partition", .members = MEMBERS(
	M(start, S64), M(length, S64), M(pno, S32), M(devname, CSTR(64)), M(volname, CSTR(64))) };
static const struct type blkpg = { .kind = K_STRUCT, .name = "blkpg_ioctl_arg", .members = MEMBERS(
	M(op, CONST(W_S32, ioc_blkpg, "BLKPG_???")), M(flags, S32), M(datalen, S32), M(data, IN(&blkpg_partition))) };

const struct ioctl_row ioctls_block[] = {
	ROW(0x125d, BLKROSET, IN_S32),
	ROW(0x125e, BLKROGET, OUT_S32),
	ROW(0x125f, BLKRRPART, IOC_NOARG),
	ROW(0x1260, BLKGETSIZE, OUT(ULONG)),
	ROW(0x1261, BLKFLSBUF, IOC_NOARG),
	ROW(0x1262, BLKRASET, ULONG),
	ROW(0x1263, BLKRAGET, OUT_LONG),
	ROW(0x1264, BLKFRASET, ULONG),
	ROW(0x1265, BLKFRAGET, OUT_LONG),
	ROW(0x1267, BLKSECTGET, OUT(U16)),
	ROW(0x1268, BLKSSZGET, OUT_S32),
	ROW(0x1269, BLKPG, IN(&blkpg)),
	ROW(0x1274, BLKTRACESTART, IOC_NOARG),
	ROW(0x1275, BLKTRACESTOP, IOC_NOARG),
	ROW(0x1276, BLKTRACETEARDOWN, IOC_NOARG),
	ROW(0x1277, BLKDISCARD, IN(RANGE)),
	ROW(0x1278, BLKIOMIN, OUT_U32),
	ROW(0x1279, BLKIOOPT, OUT_U32),
	ROW(0x127a, BLKALIGNOFF, OUT_S32),
	ROW(0x127b, BLKPBSZGET, OUT_U32),
	ROW(0x127c, BLKDISCARDZEROES, OUT_U32),
	ROW(0x127d, BLKSECDISCARD, IN(RANGE)),
	ROW(0x127e, BLKROTATIONAL, OUT(U16)),
	ROW(0x127f, BLKZEROOUT, IN(RANGE)),
	ROW2(0x80081270, 0x80041270, BLKBSZGET, OUT_S32),
	ROW2(0x40081271, 0x40041271, BLKBSZSET, IN_S32),
	ROW2(0x80081272, 0x80041272, BLKGETSIZE64, OUT_U64),
	ROW(0x80081280, BLKGETDISKSEQ, OUT_U64),
	ROW(0x80041284, BLKGETZONESZ, OUT_U32),
	ROW(0x80041285, BLKGETNRZONES, OUT_U32),
	{ 0 }
};
