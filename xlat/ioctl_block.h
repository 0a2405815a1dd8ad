/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * ioctl_block.h - names of the numbers in ioctl requests of disks.
 */
#ifndef STRACE_XLAT_IOCTL_BLOCK_H
#define STRACE_XLAT_IOCTL_BLOCK_H

#include "decode/desc.h"

extern const struct xlat ioc_busstate[], ioc_ide_nice[], ioc_ata_cmds[], ioc_sg_dxfer[], ioc_sg_flags[], ioc_sg_info[],
	ioc_sg_reset[], ioc_sg_reset_flags[], ioc_bsg_protocol[], ioc_bsg_subprotocol[], ioc_bsg_flags[];

#endif
