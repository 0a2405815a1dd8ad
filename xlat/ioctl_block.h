/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * ioctl_block.h - names of the numbers in ioctl requests of disks.
 */
#ifndef STRACE_XLAT_IOCTL_BLOCK_H
#define STRACE_XLAT_IOCTL_BLOCK_H

#include "decode/desc.h"

extern const struct xlat ioc_busstate[], ioc_ide_nice[], ioc_ata_cmds[], ioc_sg_dxfer[], ioc_sg_flags[], ioc_sg_info[],
	ioc_sg_reset[], ioc_sg_reset_flags[], ioc_bsg_protocol[], ioc_bsg_subprotocol[], ioc_bsg_flags[],
	ioc_mtd_type[], ioc_mtd_flags[], ioc_mtd_ops[], ioc_mtd_ecc[], ioc_mtd_otp[], ioc_mtd_filemode[], ioc_ubi_volume[],
	ioc_ubi_vol_flags[], ioc_ubi_prop[], ioc_ubi_dtype[], ioc_ptp_extts[], ioc_ptp_perout[], ioc_ptp_pf[], ioc_dm_flags[];

#endif
