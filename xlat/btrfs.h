/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * btrfs.h - names of the numbers in btrfs's ioctl requests.
 */
#ifndef STRACE_XLAT_BTRFS_H
#define STRACE_XLAT_BTRFS_H

#include "decode/desc.h"

extern const struct xlat btrfs_balance_flags[], btrfs_balance_args[], btrfs_balance_ctl[], btrfs_balance_state[],
	btrfs_block_group[], btrfs_subvol_flags[], btrfs_defrag_flags[], btrfs_qgroup_limit[],
	btrfs_qgroup_inherit[], btrfs_scrub[], btrfs_replace_mode[], btrfs_replace_state[],
	btrfs_replace_cmd[], btrfs_replace_result[], btrfs_fs_info[], btrfs_csum_types[],
	btrfs_compat_ro[], btrfs_incompat[], btrfs_logical_ino[], btrfs_dev_stats[],
	btrfs_dev_stats_flags[], btrfs_quota_ctl[], btrfs_send_flags[], btrfs_subvol_wait[],
	btrfs_encoded_compression[], btrfs_vol_v2_flags[], btrfs_compress[], btrfs_max64[],
	btrfs_compat[], btrfs_objectids[], btrfs_key_types[];

#endif
