/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * fs.h - names of the constants of the file system: opening, status, mounts, locks, quotas.
 */
#ifndef STRACE_XLAT_FS_H
#define STRACE_XLAT_FS_H

#include "decode/desc.h"

extern const struct xlat open_flags[];
extern const struct xlat openat2_flags[];
extern const struct xlat open_modes[];
extern const struct xlat access_modes[];
extern const struct xlat resolve_flags[];
extern const struct xlat close_range_flags[];
extern const struct xlat faccessat_flags[];
extern const struct xlat fchmodat_flags[];
extern const struct xlat at_flags[];
extern const struct xlat rename_flags[];
extern const struct xlat statx_sync[];
extern const struct xlat statx_masks[];
extern const struct xlat statx_attrs[];
extern const struct xlat xattr_flags[];
extern const struct xlat mount_flags[];
extern const struct xlat umount_flags[];
extern const struct xlat fsopen_flags[];
extern const struct xlat fsconfig_cmds[];
extern const struct xlat fsmount_flags[];
extern const struct xlat mount_attr_flags[];
extern const struct xlat mount_attr64_flags[];
extern const struct xlat mount_setattr_at[];
extern const struct xlat propagations[];
extern const struct xlat fspick_flags[];
extern const struct xlat move_mount_flags[];
extern const struct xlat open_tree_flags[];
extern const struct xlat statmount_masks[];
extern const struct xlat statmount_flags[];
extern const struct xlat listmount_flags[];
extern const struct xlat listmount_ids[];
extern const struct xlat sync_file_range_flags[];
extern const struct xlat handle_flags[];
extern const struct xlat fanotify_class[];
extern const struct xlat fanotify_init_flags[];
extern const struct xlat fanotify_mark_flags[];
extern const struct xlat fanotify_mark_mask[];
extern const struct xlat inotify_init_flags[];
extern const struct xlat inotify_masks[];
extern const struct xlat swap_flags[];
extern const struct xlat file_attr_at[];
extern const struct xlat fs_xflags[];
extern const struct xlat fallocate_modes[];
extern const struct xlat fadvise_advices[];
extern const struct xlat flock_ops[];
extern const struct xlat memfd_flags[];
extern const struct xlat memfd_secret_flags[];
extern const struct xlat statfs_flags[];
extern const struct xlat fs_magics[];
extern const struct xlat fcntl_cmds[];
extern const struct xlat fcntl_fd_flags[];
extern const struct xlat lock_types[];
extern const struct xlat whences[];
extern const struct xlat notify_flags[];
extern const struct xlat owner_types[];
extern const struct xlat seals[];
extern const struct xlat rw_hints[];
extern const struct xlat quota_cmds[];
extern const struct xlat quota_types[];
extern const struct xlat quota_formats[];
extern const struct xlat quota_xflags[];
extern const struct xlat xfs_qflags[];
extern const struct xlat dqi_flags[];
extern const struct xlat dqi_valid[];
extern const struct xlat dqb_valid[];

#endif
