/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * fs.c - names of the constants of the file system: opening, status, mounts, locks, quotas.
 *
 * The order of the rows is the order in which flags are shown; a row of several
 * bits stands before the rows of its parts.
 */
#include "xlat/fs.h"

const struct xlat open_flags[] = {
	{ 0x40, "O_CREAT" },
	{ 0x80, "O_EXCL" },
	{ 0x100, "O_NOCTTY" },
	{ 0x200, "O_TRUNC" },
	{ 0x400, "O_APPEND" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x101000, "O_SYNC" },
	{ 0x100000, "__O_SYNC" },
	{ 0x1000, "O_DSYNC" },
	{ 0x4000, "O_DIRECT" },
	{ 0x8000, "O_LARGEFILE" },
	{ 0x20000, "O_NOFOLLOW" },
	{ 0x40000, "O_NOATIME" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0x200000, "O_PATH" },
	{ 0x410000, "O_TMPFILE" },
	{ 0x400000, "__O_TMPFILE" },
	{ 0x10000, "O_DIRECTORY" },
	{ 0x4000000, "O_EMPTYPATH" },
	{ 0x2000, "FASYNC" },
	{ 0, NULL }
};

const struct xlat openat2_flags[] = {
	{ 0x40, "O_CREAT" },
	{ 0x80, "O_EXCL" },
	{ 0x100, "O_NOCTTY" },
	{ 0x200, "O_TRUNC" },
	{ 0x400, "O_APPEND" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x101000, "O_SYNC" },
	{ 0x100000, "__O_SYNC" },
	{ 0x1000, "O_DSYNC" },
	{ 0x4000, "O_DIRECT" },
	{ 0x8000, "O_LARGEFILE" },
	{ 0x20000, "O_NOFOLLOW" },
	{ 0x40000, "O_NOATIME" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0x200000, "O_PATH" },
	{ 0x410000, "O_TMPFILE" },
	{ 0x400000, "__O_TMPFILE" },
	{ 0x10000, "O_DIRECTORY" },
	{ 0x4000000, "O_EMPTYPATH" },
	{ 0x2000, "FASYNC" },
	{ 0x100000000, "OPENAT2_REGULAR" },
	{ 0, NULL }
};

const struct xlat open_modes[] = {
	{ 0x0, "O_RDONLY" },
	{ 0x1, "O_WRONLY" },
	{ 0x2, "O_RDWR" },
	{ 0x3, "O_ACCMODE" },
	{ 0, NULL }
};

const struct xlat access_modes[] = {
	{ 0x0, "F_OK" },
	{ 0x4, "R_OK" },
	{ 0x2, "W_OK" },
	{ 0x1, "X_OK" },
	{ 0, NULL }
};

const struct xlat resolve_flags[] = {
	{ 0x1, "RESOLVE_NO_XDEV" },
	{ 0x2, "RESOLVE_NO_MAGICLINKS" },
	{ 0x4, "RESOLVE_NO_SYMLINKS" },
	{ 0x8, "RESOLVE_BENEATH" },
	{ 0x10, "RESOLVE_IN_ROOT" },
	{ 0x20, "RESOLVE_CACHED" },
	{ 0, NULL }
};

const struct xlat close_range_flags[] = {
	{ 0x2, "CLOSE_RANGE_UNSHARE" },
	{ 0x4, "CLOSE_RANGE_CLOEXEC" },
	{ 0, NULL }
};

const struct xlat faccessat_flags[] = {
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x200, "AT_EACCESS" },
	{ 0x1000, "AT_EMPTY_PATH" },
	{ 0, NULL }
};

const struct xlat fchmodat_flags[] = {
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x1000, "AT_EMPTY_PATH" },
	{ 0, NULL }
};

const struct xlat at_flags[] = {
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x200, "AT_REMOVEDIR" },
	{ 0x400, "AT_SYMLINK_FOLLOW" },
	{ 0x800, "AT_NO_AUTOMOUNT" },
	{ 0x1000, "AT_EMPTY_PATH" },
	{ 0x8000, "AT_RECURSIVE" },
	{ 0, NULL }
};

const struct xlat rename_flags[] = {
	{ 0x1, "RENAME_NOREPLACE" },
	{ 0x2, "RENAME_EXCHANGE" },
	{ 0x4, "RENAME_WHITEOUT" },
	{ 0, NULL }
};

const struct xlat statx_sync[] = {
	{ 0x0, "AT_STATX_SYNC_AS_STAT" },
	{ 0x2000, "AT_STATX_FORCE_SYNC" },
	{ 0x4000, "AT_STATX_DONT_SYNC" },
	{ 0, NULL }
};

const struct xlat statx_masks[] = {
	{ 0xfff, "STATX_ALL" },
	{ 0x7ff, "STATX_BASIC_STATS" },
	{ 0x1, "STATX_TYPE" },
	{ 0x2, "STATX_MODE" },
	{ 0x4, "STATX_NLINK" },
	{ 0x8, "STATX_UID" },
	{ 0x10, "STATX_GID" },
	{ 0x20, "STATX_ATIME" },
	{ 0x40, "STATX_MTIME" },
	{ 0x80, "STATX_CTIME" },
	{ 0x100, "STATX_INO" },
	{ 0x200, "STATX_SIZE" },
	{ 0x400, "STATX_BLOCKS" },
	{ 0x800, "STATX_BTIME" },
	{ 0x1000, "STATX_MNT_ID" },
	{ 0x2000, "STATX_DIOALIGN" },
	{ 0x4000, "STATX_MNT_ID_UNIQUE" },
	{ 0x8000, "STATX_SUBVOL" },
	{ 0x10000, "STATX_WRITE_ATOMIC" },
	{ 0x20000, "STATX_DIO_READ_ALIGN" },
	{ 0, NULL }
};

const struct xlat statx_attrs[] = {
	{ 0x4, "STATX_ATTR_COMPRESSED" },
	{ 0x10, "STATX_ATTR_IMMUTABLE" },
	{ 0x20, "STATX_ATTR_APPEND" },
	{ 0x40, "STATX_ATTR_NODUMP" },
	{ 0x800, "STATX_ATTR_ENCRYPTED" },
	{ 0x1000, "STATX_ATTR_AUTOMOUNT" },
	{ 0x2000, "STATX_ATTR_MOUNT_ROOT" },
	{ 0x100000, "STATX_ATTR_VERITY" },
	{ 0x200000, "STATX_ATTR_DAX" },
	{ 0x400000, "STATX_ATTR_WRITE_ATOMIC" },
	{ 0, NULL }
};

const struct xlat xattr_flags[] = {
	{ 0x1, "XATTR_CREATE" },
	{ 0x2, "XATTR_REPLACE" },
	{ 0, NULL }
};

const struct xlat mount_flags[] = {
	{ 0x1, "MS_RDONLY" },
	{ 0x2, "MS_NOSUID" },
	{ 0x4, "MS_NODEV" },
	{ 0x8, "MS_NOEXEC" },
	{ 0x10, "MS_SYNCHRONOUS" },
	{ 0x20, "MS_REMOUNT" },
	{ 0x40, "MS_MANDLOCK" },
	{ 0x80, "MS_DIRSYNC" },
	{ 0x100, "MS_NOSYMFOLLOW" },
	{ 0x400, "MS_NOATIME" },
	{ 0x800, "MS_NODIRATIME" },
	{ 0x1000, "MS_BIND" },
	{ 0x2000, "MS_MOVE" },
	{ 0x4000, "MS_REC" },
	{ 0x8000, "MS_SILENT" },
	{ 0x10000, "MS_POSIXACL" },
	{ 0x20000, "MS_UNBINDABLE" },
	{ 0x40000, "MS_PRIVATE" },
	{ 0x80000, "MS_SLAVE" },
	{ 0x100000, "MS_SHARED" },
	{ 0x200000, "MS_RELATIME" },
	{ 0x400000, "MS_KERNMOUNT" },
	{ 0x800000, "MS_I_VERSION" },
	{ 0x1000000, "MS_STRICTATIME" },
	{ 0x2000000, "MS_LAZYTIME" },
	{ 0x4000000, "MS_SUBMOUNT" },
	{ 0x8000000, "MS_NOREMOTELOCK" },
	{ 0x10000000, "MS_NOSEC" },
	{ 0x20000000, "MS_BORN" },
	{ 0x40000000, "MS_ACTIVE" },
	{ 0x80000000, "MS_NOUSER" },
	{ 0, NULL }
};

const struct xlat umount_flags[] = {
	{ 0x1, "MNT_FORCE" },
	{ 0x2, "MNT_DETACH" },
	{ 0x4, "MNT_EXPIRE" },
	{ 0x8, "UMOUNT_NOFOLLOW" },
	{ 0, NULL }
};

const struct xlat fsopen_flags[] = {
	{ 0x1, "FSOPEN_CLOEXEC" },
	{ 0, NULL }
};

const struct xlat fsconfig_cmds[] = {
	{ 0, "FSCONFIG_SET_FLAG" },
	{ 1, "FSCONFIG_SET_STRING" },
	{ 2, "FSCONFIG_SET_BINARY" },
	{ 3, "FSCONFIG_SET_PATH" },
	{ 4, "FSCONFIG_SET_PATH_EMPTY" },
	{ 5, "FSCONFIG_SET_FD" },
	{ 6, "FSCONFIG_CMD_CREATE" },
	{ 7, "FSCONFIG_CMD_RECONFIGURE" },
	{ 8, "FSCONFIG_CMD_CREATE_EXCL" },
	{ 0, NULL }
};

const struct xlat fsmount_flags[] = {
	{ 0x1, "FSMOUNT_CLOEXEC" },
	{ 0x2, "FSMOUNT_NAMESPACE" },
	{ 0, NULL }
};

const struct xlat mount_attr_flags[] = {
	{ 0x1, "MOUNT_ATTR_RDONLY" },
	{ 0x2, "MOUNT_ATTR_NOSUID" },
	{ 0x4, "MOUNT_ATTR_NODEV" },
	{ 0x8, "MOUNT_ATTR_NOEXEC" },
	{ 0x70, "MOUNT_ATTR__ATIME" },
	{ 0x10, "MOUNT_ATTR_NOATIME" },
	{ 0x20, "MOUNT_ATTR_STRICTATIME" },
	{ 0x80, "MOUNT_ATTR_NODIRATIME" },
	{ 0x200000, "MOUNT_ATTR_NOSYMFOLLOW" },
	{ 0, NULL }
};

const struct xlat mount_attr64_flags[] = {
	{ 0x1, "MOUNT_ATTR_RDONLY" },
	{ 0x2, "MOUNT_ATTR_NOSUID" },
	{ 0x4, "MOUNT_ATTR_NODEV" },
	{ 0x8, "MOUNT_ATTR_NOEXEC" },
	{ 0x70, "MOUNT_ATTR__ATIME" },
	{ 0x10, "MOUNT_ATTR_NOATIME" },
	{ 0x20, "MOUNT_ATTR_STRICTATIME" },
	{ 0x80, "MOUNT_ATTR_NODIRATIME" },
	{ 0x100000, "MOUNT_ATTR_IDMAP" },
	{ 0x200000, "MOUNT_ATTR_NOSYMFOLLOW" },
	{ 0, NULL }
};

const struct xlat mount_setattr_at[] = {
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x800, "AT_NO_AUTOMOUNT" },
	{ 0x1000, "AT_EMPTY_PATH" },
	{ 0x8000, "AT_RECURSIVE" },
	{ 0, NULL }
};

const struct xlat propagations[] = {
	{ 0x20000, "MS_UNBINDABLE" },
	{ 0x40000, "MS_PRIVATE" },
	{ 0x80000, "MS_SLAVE" },
	{ 0x100000, "MS_SHARED" },
	{ 0, NULL }
};

const struct xlat fspick_flags[] = {
	{ 0x1, "FSPICK_CLOEXEC" },
	{ 0x2, "FSPICK_SYMLINK_NOFOLLOW" },
	{ 0x4, "FSPICK_NO_AUTOMOUNT" },
	{ 0x8, "FSPICK_EMPTY_PATH" },
	{ 0, NULL }
};

const struct xlat move_mount_flags[] = {
	{ 0x1, "MOVE_MOUNT_F_SYMLINKS" },
	{ 0x2, "MOVE_MOUNT_F_AUTOMOUNTS" },
	{ 0x4, "MOVE_MOUNT_F_EMPTY_PATH" },
	{ 0x10, "MOVE_MOUNT_T_SYMLINKS" },
	{ 0x20, "MOVE_MOUNT_T_AUTOMOUNTS" },
	{ 0x40, "MOVE_MOUNT_T_EMPTY_PATH" },
	{ 0x100, "MOVE_MOUNT_SET_GROUP" },
	{ 0x200, "MOVE_MOUNT_BENEATH" },
	{ 0, NULL }
};

const struct xlat open_tree_flags[] = {
	{ 0x1, "OPEN_TREE_CLONE" },
	{ 0x2, "OPEN_TREE_NAMESPACE" },
	{ 0x80000, "OPEN_TREE_CLOEXEC" },
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x800, "AT_NO_AUTOMOUNT" },
	{ 0x1000, "AT_EMPTY_PATH" },
	{ 0x8000, "AT_RECURSIVE" },
	{ 0, NULL }
};

const struct xlat statmount_masks[] = {
	{ 0x1, "STATMOUNT_SB_BASIC" },
	{ 0x2, "STATMOUNT_MNT_BASIC" },
	{ 0x4, "STATMOUNT_PROPAGATE_FROM" },
	{ 0x8, "STATMOUNT_MNT_ROOT" },
	{ 0x10, "STATMOUNT_MNT_POINT" },
	{ 0x20, "STATMOUNT_FS_TYPE" },
	{ 0x40, "STATMOUNT_MNT_NS_ID" },
	{ 0x80, "STATMOUNT_MNT_OPTS" },
	{ 0x100, "STATMOUNT_FS_SUBTYPE" },
	{ 0x200, "STATMOUNT_SB_SOURCE" },
	{ 0x400, "STATMOUNT_OPT_ARRAY" },
	{ 0x800, "STATMOUNT_OPT_SEC_ARRAY" },
	{ 0x1000, "STATMOUNT_SUPPORTED_MASK" },
	{ 0x2000, "STATMOUNT_MNT_UIDMAP" },
	{ 0x4000, "STATMOUNT_MNT_GIDMAP" },
	{ 0, NULL }
};

const struct xlat statmount_flags[] = {
	{ 0x1, "STATMOUNT_BY_FD" },
	{ 0, NULL }
};

const struct xlat listmount_flags[] = {
	{ 0x1, "LISTMOUNT_REVERSE" },
	{ 0, NULL }
};

const struct xlat listmount_ids[] = {
	{ 0xffffffffffffffff, "LSMT_ROOT" },
	{ 0, NULL }
};

const struct xlat sync_file_range_flags[] = {
	{ 0x1, "SYNC_FILE_RANGE_WAIT_BEFORE" },
	{ 0x2, "SYNC_FILE_RANGE_WRITE" },
	{ 0x4, "SYNC_FILE_RANGE_WAIT_AFTER" },
	{ 0, NULL }
};

const struct xlat handle_flags[] = {
	{ 0x1, "AT_HANDLE_MNT_ID_UNIQUE" },
	{ 0x2, "AT_HANDLE_CONNECTABLE" },
	{ 0x200, "AT_HANDLE_FID" },
	{ 0x400, "AT_SYMLINK_FOLLOW" },
	{ 0x1000, "AT_EMPTY_PATH" },
	{ 0, NULL }
};

const struct xlat fanotify_class[] = {
	{ 0x0, "FAN_CLASS_NOTIF" },
	{ 0x4, "FAN_CLASS_CONTENT" },
	{ 0x8, "FAN_CLASS_PRE_CONTENT" },
	{ 0, NULL }
};

const struct xlat fanotify_init_flags[] = {
	{ 0x1, "FAN_CLOEXEC" },
	{ 0x2, "FAN_NONBLOCK" },
	{ 0x10, "FAN_UNLIMITED_QUEUE" },
	{ 0x20, "FAN_UNLIMITED_MARKS" },
	{ 0x40, "FAN_ENABLE_AUDIT" },
	{ 0x80, "FAN_REPORT_PIDFD" },
	{ 0x100, "FAN_REPORT_TID" },
	{ 0x200, "FAN_REPORT_FID" },
	{ 0x400, "FAN_REPORT_DIR_FID" },
	{ 0x800, "FAN_REPORT_NAME" },
	{ 0x1000, "FAN_REPORT_TARGET_FID" },
	{ 0x2000, "FAN_REPORT_FD_ERROR" },
	{ 0x4000, "FAN_REPORT_MNT" },
	{ 0, NULL }
};

const struct xlat fanotify_mark_flags[] = {
	{ 0x1, "FAN_MARK_ADD" },
	{ 0x2, "FAN_MARK_REMOVE" },
	{ 0x80, "FAN_MARK_FLUSH" },
	{ 0x4, "FAN_MARK_DONT_FOLLOW" },
	{ 0x8, "FAN_MARK_ONLYDIR" },
	{ 0x110, "FAN_MARK_MNTNS" },
	{ 0x10, "FAN_MARK_MOUNT" },
	{ 0x100, "FAN_MARK_FILESYSTEM" },
	{ 0x20, "FAN_MARK_IGNORED_MASK" },
	{ 0x40, "FAN_MARK_IGNORED_SURV_MODIFY" },
	{ 0x400, "FAN_MARK_IGNORE" },
	{ 0x200, "FAN_MARK_EVICTABLE" },
	{ 0, NULL }
};

const struct xlat fanotify_mark_mask[] = {
	{ 0x1, "FAN_ACCESS" },
	{ 0x2, "FAN_MODIFY" },
	{ 0x4, "FAN_ATTRIB" },
	{ 0x8, "FAN_CLOSE_WRITE" },
	{ 0x10, "FAN_CLOSE_NOWRITE" },
	{ 0x20, "FAN_OPEN" },
	{ 0x40, "FAN_MOVED_FROM" },
	{ 0x80, "FAN_MOVED_TO" },
	{ 0x100, "FAN_CREATE" },
	{ 0x200, "FAN_DELETE" },
	{ 0x400, "FAN_DELETE_SELF" },
	{ 0x800, "FAN_MOVE_SELF" },
	{ 0x1000, "FAN_OPEN_EXEC" },
	{ 0x4000, "FAN_Q_OVERFLOW" },
	{ 0x8000, "FAN_FS_ERROR" },
	{ 0x10000, "FAN_OPEN_PERM" },
	{ 0x20000, "FAN_ACCESS_PERM" },
	{ 0x40000, "FAN_OPEN_EXEC_PERM" },
	{ 0x80000, "FAN_DIR_MODIFY" },
	{ 0x100000, "FAN_PRE_ACCESS" },
	{ 0x1000000, "FAN_MNT_ATTACH" },
	{ 0x2000000, "FAN_MNT_DETACH" },
	{ 0x8000000, "FAN_EVENT_ON_CHILD" },
	{ 0x10000000, "FAN_RENAME" },
	{ 0x40000000, "FAN_ONDIR" },
	{ 0, NULL }
};

const struct xlat inotify_init_flags[] = {
	{ 0x800, "IN_NONBLOCK" },
	{ 0x80000, "IN_CLOEXEC" },
	{ 0, NULL }
};

const struct xlat inotify_masks[] = {
	{ 0x1, "IN_ACCESS" },
	{ 0x2, "IN_MODIFY" },
	{ 0x4, "IN_ATTRIB" },
	{ 0x8, "IN_CLOSE_WRITE" },
	{ 0x10, "IN_CLOSE_NOWRITE" },
	{ 0x20, "IN_OPEN" },
	{ 0x40, "IN_MOVED_FROM" },
	{ 0x80, "IN_MOVED_TO" },
	{ 0x100, "IN_CREATE" },
	{ 0x200, "IN_DELETE" },
	{ 0x400, "IN_DELETE_SELF" },
	{ 0x800, "IN_MOVE_SELF" },
	{ 0x2000, "IN_UNMOUNT" },
	{ 0x4000, "IN_Q_OVERFLOW" },
	{ 0x8000, "IN_IGNORED" },
	{ 0x1000000, "IN_ONLYDIR" },
	{ 0x2000000, "IN_DONT_FOLLOW" },
	{ 0x4000000, "IN_EXCL_UNLINK" },
	{ 0x10000000, "IN_MASK_CREATE" },
	{ 0x20000000, "IN_MASK_ADD" },
	{ 0x40000000, "IN_ISDIR" },
	{ 0x80000000, "IN_ONESHOT" },
	{ 0, NULL }
};

const struct xlat swap_flags[] = {
	{ 0x8000, "SWAP_FLAG_PREFER" },
	{ 0x10000, "SWAP_FLAG_DISCARD" },
	{ 0x20000, "SWAP_FLAG_DISCARD_ONCE" },
	{ 0x40000, "SWAP_FLAG_DISCARD_PAGES" },
	{ 0, NULL }
};

const struct xlat file_attr_at[] = {
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x1000, "AT_EMPTY_PATH" },
	{ 0, NULL }
};

const struct xlat fs_xflags[] = {
	{ 0x1, "FS_XFLAG_REALTIME" },
	{ 0x2, "FS_XFLAG_PREALLOC" },
	{ 0x8, "FS_XFLAG_IMMUTABLE" },
	{ 0x10, "FS_XFLAG_APPEND" },
	{ 0x20, "FS_XFLAG_SYNC" },
	{ 0x40, "FS_XFLAG_NOATIME" },
	{ 0x80, "FS_XFLAG_NODUMP" },
	{ 0x100, "FS_XFLAG_RTINHERIT" },
	{ 0x200, "FS_XFLAG_PROJINHERIT" },
	{ 0x400, "FS_XFLAG_NOSYMLINKS" },
	{ 0x800, "FS_XFLAG_EXTSIZE" },
	{ 0x1000, "FS_XFLAG_EXTSZINHERIT" },
	{ 0x2000, "FS_XFLAG_NODEFRAG" },
	{ 0x4000, "FS_XFLAG_FILESTREAM" },
	{ 0x8000, "FS_XFLAG_DAX" },
	{ 0x10000, "FS_XFLAG_COWEXTSIZE" },
	{ 0x20000, "FS_XFLAG_VERITY" },
	{ 0x80000000, "FS_XFLAG_HASATTR" },
	{ 0x40000, "FS_XFLAG_CASEFOLD" },
	{ 0x80000, "FS_XFLAG_CASENONPRESERVING" },
	{ 0, NULL }
};

const struct xlat fallocate_modes[] = {
	{ 0x1, "FALLOC_FL_KEEP_SIZE" },
	{ 0x2, "FALLOC_FL_PUNCH_HOLE" },
	{ 0x4, "FALLOC_FL_NO_HIDE_STALE" },
	{ 0x8, "FALLOC_FL_COLLAPSE_RANGE" },
	{ 0x10, "FALLOC_FL_ZERO_RANGE" },
	{ 0x20, "FALLOC_FL_INSERT_RANGE" },
	{ 0x40, "FALLOC_FL_UNSHARE_RANGE" },
	{ 0x80, "FALLOC_FL_WRITE_ZEROES" },
	{ 0, NULL }
};

const struct xlat fadvise_advices[] = {
	{ 0, "POSIX_FADV_NORMAL" },
	{ 1, "POSIX_FADV_RANDOM" },
	{ 2, "POSIX_FADV_SEQUENTIAL" },
	{ 3, "POSIX_FADV_WILLNEED" },
	{ 4, "POSIX_FADV_DONTNEED" },
	{ 5, "POSIX_FADV_NOREUSE" },
	{ 0, NULL }
};

const struct xlat flock_ops[] = {
	{ 0x1, "LOCK_SH" },
	{ 0x2, "LOCK_EX" },
	{ 0x4, "LOCK_NB" },
	{ 0x8, "LOCK_UN" },
	{ 0x20, "LOCK_MAND" },
	{ 0xc0, "LOCK_RW" },
	{ 0x40, "LOCK_READ" },
	{ 0x80, "LOCK_WRITE" },
	{ 0, NULL }
};

const struct xlat memfd_flags[] = {
	{ 0x1, "MFD_CLOEXEC" },
	{ 0x2, "MFD_ALLOW_SEALING" },
	{ 0x4, "MFD_HUGETLB" },
	{ 0x8, "MFD_NOEXEC_SEAL" },
	{ 0x10, "MFD_EXEC" },
	{ 0, NULL }
};

const struct xlat memfd_secret_flags[] = {
	{ 0x80000, "O_CLOEXEC" },
	{ 0, NULL }
};

const struct xlat statfs_flags[] = {
	{ 0x20, "ST_VALID" },
	{ 0x1, "ST_RDONLY" },
	{ 0x2, "ST_NOSUID" },
	{ 0x4, "ST_NODEV" },
	{ 0x8, "ST_NOEXEC" },
	{ 0x10, "ST_SYNCHRONOUS" },
	{ 0x40, "ST_MANDLOCK" },
	{ 0x400, "ST_NOATIME" },
	{ 0x800, "ST_NODIRATIME" },
	{ 0x1000, "ST_RELATIME" },
	{ 0x2000, "ST_NOSYMFOLLOW" },
	{ 0, NULL }
};

const struct xlat fs_magics[] = {
	{ 0x1021994, "TMPFS_MAGIC" },
	{ 0x1021997, "V9FS_MAGIC" },
	{ 0x11307854, "MTD_INODE_FS_MAGIC" },
	{ 0x1161970, "GFS2_MAGIC" },
	{ 0x11954, "UFS_MAGIC" },
	{ 0x12fd16d, "XIAFS_SUPER_MAGIC" },
	{ 0x12ff7b5, "SYSV4_SUPER_MAGIC" },
	{ 0x12ff7b6, "SYSV2_SUPER_MAGIC" },
	{ 0x12ff7b7, "COH_SUPER_MAGIC" },
	{ 0x137d, "EXT_SUPER_MAGIC" },
	{ 0x137f, "MINIX_SUPER_MAGIC" },
	{ 0x138f, "MINIX_SUPER_MAGIC2" },
	{ 0x15013346, "UDF_SUPER_MAGIC" },
	{ 0x187, "AUTOFS_SUPER_MAGIC" },
	{ 0x1badface, "BFS_MAGIC" },
	{ 0x1cd1, "DEVPTS_SUPER_MAGIC" },
	{ 0x2011bab0, "EXFAT_SUPER_MAGIC" },
	{ 0x24051905, "UBIFS_SUPER_MAGIC" },
	{ 0x2468, "MINIX2_SUPER_MAGIC" },
	{ 0x2478, "MINIX2_SUPER_MAGIC2" },
	{ 0x27e0eb, "CGROUP_SUPER_MAGIC" },
	{ 0x28cd3d45, "CRAMFS_MAGIC" },
	{ 0x2f, "QNX4_SUPER_MAGIC" },
	{ 0x2fc12fc1, "ZFS_SUPER_MAGIC" },
	{ 0x3153464a, "JFS_SUPER_MAGIC" },
	{ 0x33, "Z3FOLD_MAGIC" },
	{ 0x3434, "NILFS_SUPER_MAGIC" },
	{ 0x414a53, "EFS_SUPER_MAGIC" },
	{ 0x4244, "HFS_SUPER_MAGIC" },
	{ 0x42465331, "BEFS_SUPER_MAGIC" },
	{ 0x42494e4d, "BINFMTFS_MAGIC" },
	{ 0x43415d53, "SMACK_MAGIC" },
	{ 0x444d4142, "DMA_BUF_MAGIC" },
	{ 0x453dcd28, "CRAMFS_MAGIC_WEND" },
	{ 0x454d444d, "DEVMEM_MAGIC" },
	{ 0x474d454d, "GUEST_MEMFD_MAGIC" },
	{ 0x47504653, "GPFS_SUPER_MAGIC" },
	{ 0x482b, "HFSPLUS_SUPER_MAGIC" },
	{ 0x4d44, "MSDOS_SUPER_MAGIC" },
	{ 0x4d5a, "MINIX3_SUPER_MAGIC" },
	{ 0x4e554c4c, "NULL_FS_MAGIC" },
	{ 0x50494446, "PID_FS_MAGIC" },
	{ 0x50495045, "PIPEFS_MAGIC" },
	{ 0x517b, "SMB_SUPER_MAGIC" },
	{ 0x52654973, "REISERFS_SUPER_MAGIC" },
	{ 0x5345434d, "SECRETMEM_MAGIC" },
	{ 0x5346414f, "AFS_SUPER_MAGIC" },
	{ 0x5346544e, "NTFS_SB_MAGIC" },
	{ 0x534f434b, "SOCKFS_MAGIC" },
	{ 0x54190100, "UFS_CIGAM" },
	{ 0x564c, "NCP_SUPER_MAGIC" },
	{ 0x57ac6e9d, "STACK_END_MAGIC" },
	{ 0x58295829, "ZSMALLOC_MAGIC" },
	{ 0x58465342, "XFS_SUPER_MAGIC" },
	{ 0x5a3c69f0, "AAFS_MAGIC" },
	{ 0x5a4f4653, "ZONEFS_MAGIC" },
	{ 0x5df5, "EXOFS_SUPER_MAGIC" },
	{ 0x6165676c, "PSTOREFS_MAGIC" },
	{ 0x61756673, "AUFS_SUPER_MAGIC" },
	{ 0x62646576, "BDEVFS_MAGIC" },
	{ 0x62656570, "CONFIGFS_MAGIC" },
	{ 0x62656572, "SYSFS_MAGIC" },
	{ 0x63677270, "CGROUP2_SUPER_MAGIC" },
	{ 0x64626720, "DEBUGFS_MAGIC" },
	{ 0x64646178, "DAXFS_MAGIC" },
	{ 0x65735543, "FUSE_CTL_SUPER_MAGIC" },
	{ 0x65735546, "FUSE_SUPER_MAGIC" },
	{ 0x68191122, "QNX6_SUPER_MAGIC" },
	{ 0x6969, "NFS_SUPER_MAGIC" },
	{ 0x6b414653, "AFS_FS_MAGIC" },
	{ 0x6c6f6f70, "BINDERFS_SUPER_MAGIC" },
	{ 0x6e736673, "NSFS_MAGIC" },
	{ 0x7275, "ROMFS_MAGIC" },
	{ 0x72b6, "JFFS2_SUPER_MAGIC" },
	{ 0x73636673, "SECURITYFS_MAGIC" },
	{ 0x73717368, "SQUASHFS_MAGIC" },
	{ 0x73727279, "BTRFS_TEST_MAGIC" },
	{ 0x73757245, "CODA_SUPER_MAGIC" },
	{ 0x7461636f, "OCFS2_SUPER_MAGIC" },
	{ 0x74726163, "TRACEFS_MAGIC" },
	{ 0x794c7630, "OVERLAYFS_SUPER_MAGIC" },
	{ 0x858458f6, "RAMFS_MAGIC" },
	{ 0x9041934, "ANON_INODE_FS_MAGIC" },
	{ 0x9123683e, "BTRFS_SUPER_MAGIC" },
	{ 0x958458f6, "HUGETLBFS_MAGIC" },
	{ 0x9660, "ISOFS_SUPER_MAGIC" },
	{ 0x9fa0, "PROC_SUPER_MAGIC" },
	{ 0x9fa1, "OPENPROM_SUPER_MAGIC" },
	{ 0x9fa2, "USBDEVICE_SUPER_MAGIC" },
	{ 0xa501fcf5, "VXFS_SUPER_MAGIC" },
	{ 0xabba1974, "XENFS_SUPER_MAGIC" },
	{ 0xadf5, "ADFS_SUPER_MAGIC" },
	{ 0xadff, "AFFS_SUPER_MAGIC" },
	{ 0xbad1dea, "FUTEXFS_SUPER_MAGIC" },
	{ 0xbd00bd0, "LL_SUPER_MAGIC" },
	{ 0xc0ffee, "HOSTFS_SUPER_MAGIC" },
	{ 0xc36400, "CEPH_SUPER_MAGIC" },
	{ 0xc97e8168, "LOGFS_MAGIC" },
	{ 0xca451a4e, "BCACHEFS_SUPER_MAGIC" },
	{ 0xcafe4a11, "BPF_FS_MAGIC" },
	{ 0xde5e81e4, "EFIVARFS_MAGIC" },
	{ 0xe0f5e1e2, "EROFS_SUPER_MAGIC_V1" },
	{ 0xef51, "EXT2_OLD_SUPER_MAGIC" },
	{ 0xef53, "EXT2_SUPER_MAGIC" },
	{ 0xf15f, "ECRYPTFS_SUPER_MAGIC" },
	{ 0xf2f52010, "F2FS_SUPER_MAGIC" },
	{ 0xf97cff8c, "SELINUX_MAGIC" },
	{ 0xf995e849, "HPFS_SUPER_MAGIC" },
	{ 0xfe534d42, "SMB2_SUPER_MAGIC" },
	{ 0xff534d42, "CIFS_SUPER_MAGIC" },
	{ 0, NULL }
};

const struct xlat fcntl_cmds[] = {
	{ 0, "F_DUPFD" },
	{ 1, "F_GETFD" },
	{ 2, "F_SETFD" },
	{ 3, "F_GETFL" },
	{ 4, "F_SETFL" },
	{ 5, "F_GETLK" },
	{ 6, "F_SETLK" },
	{ 7, "F_SETLKW" },
	{ 8, "F_SETOWN" },
	{ 9, "F_GETOWN" },
	{ 10, "F_SETSIG" },
	{ 11, "F_GETSIG" },
	{ 12, "F_GETLK64" },
	{ 13, "F_SETLK64" },
	{ 14, "F_SETLKW64" },
	{ 15, "F_SETOWN_EX" },
	{ 16, "F_GETOWN_EX" },
	{ 17, "F_GETOWNER_UIDS" },
	{ 36, "F_OFD_GETLK" },
	{ 37, "F_OFD_SETLK" },
	{ 38, "F_OFD_SETLKW" },
	{ 1024, "F_SETLEASE" },
	{ 1025, "F_GETLEASE" },
	{ 1026, "F_NOTIFY" },
	{ 1027, "F_DUPFD_QUERY" },
	{ 1028, "F_CREATED_QUERY" },
	{ 1029, "F_CANCELLK" },
	{ 1030, "F_DUPFD_CLOEXEC" },
	{ 1031, "F_SETPIPE_SZ" },
	{ 1032, "F_GETPIPE_SZ" },
	{ 1033, "F_ADD_SEALS" },
	{ 1034, "F_GET_SEALS" },
	{ 1035, "F_GET_RW_HINT" },
	{ 1036, "F_SET_RW_HINT" },
	{ 1037, "F_GET_FILE_RW_HINT" },
	{ 1038, "F_SET_FILE_RW_HINT" },
	{ 1039, "F_GETDELEG" },
	{ 1040, "F_SETDELEG" },
	{ 0, NULL }
};

const struct xlat fcntl_fd_flags[] = {
	{ 0x1, "FD_CLOEXEC" },
	{ 0, NULL }
};

const struct xlat lock_types[] = {
	{ 0, "F_RDLCK" },
	{ 1, "F_WRLCK" },
	{ 2, "F_UNLCK" },
	{ 4, "F_EXLCK" },
	{ 8, "F_SHLCK" },
	{ 0, NULL }
};

const struct xlat whences[] = {
	{ 0, "SEEK_SET" },
	{ 1, "SEEK_CUR" },
	{ 2, "SEEK_END" },
	{ 3, "SEEK_DATA" },
	{ 4, "SEEK_HOLE" },
	{ 0, NULL }
};

const struct xlat notify_flags[] = {
	{ 0x1, "DN_ACCESS" },
	{ 0x2, "DN_MODIFY" },
	{ 0x4, "DN_CREATE" },
	{ 0x8, "DN_DELETE" },
	{ 0x10, "DN_RENAME" },
	{ 0x20, "DN_ATTRIB" },
	{ 0x80000000, "DN_MULTISHOT" },
	{ 0, NULL }
};

const struct xlat owner_types[] = {
	{ 0, "F_OWNER_TID" },
	{ 1, "F_OWNER_PID" },
	{ 2, "F_OWNER_PGRP" },
	{ 0, NULL }
};

const struct xlat seals[] = {
	{ 0x1, "F_SEAL_SEAL" },
	{ 0x2, "F_SEAL_SHRINK" },
	{ 0x4, "F_SEAL_GROW" },
	{ 0x8, "F_SEAL_WRITE" },
	{ 0x10, "F_SEAL_FUTURE_WRITE" },
	{ 0x20, "F_SEAL_EXEC" },
	{ 0, NULL }
};

const struct xlat rw_hints[] = {
	{ 0x0, "RWH_WRITE_LIFE_NOT_SET" },
	{ 0x1, "RWH_WRITE_LIFE_NONE" },
	{ 0x2, "RWH_WRITE_LIFE_SHORT" },
	{ 0x3, "RWH_WRITE_LIFE_MEDIUM" },
	{ 0x4, "RWH_WRITE_LIFE_LONG" },
	{ 0x5, "RWH_WRITE_LIFE_EXTREME" },
	{ 0, NULL }
};

const struct xlat quota_cmds[] = {
	{ 0x800001, "Q_SYNC" },
	{ 0x800002, "Q_QUOTAON" },
	{ 0x800003, "Q_QUOTAOFF" },
	{ 0x800004, "Q_GETFMT" },
	{ 0x800005, "Q_GETINFO" },
	{ 0x800006, "Q_SETINFO" },
	{ 0x800007, "Q_GETQUOTA" },
	{ 0x800008, "Q_SETQUOTA" },
	{ 0x800009, "Q_GETNEXTQUOTA" },
	{ 0x5801, "Q_XQUOTAON" },
	{ 0x5802, "Q_XQUOTAOFF" },
	{ 0x5803, "Q_XGETQUOTA" },
	{ 0x5804, "Q_XSETQLIM" },
	{ 0x5805, "Q_XGETQSTAT" },
	{ 0x5806, "Q_XQUOTARM" },
	{ 0x5807, "Q_XQUOTASYNC" },
	{ 0x5808, "Q_XGETQSTATV" },
	{ 0x5809, "Q_XGETNEXTQUOTA" },
	/* of the formats before Linux 2.6 */
	{ 0x100, "Q_V1_QUOTAON" },
	{ 0x200, "Q_V1_QUOTAOFF" },
	{ 0x300, "Q_V1_GETQUOTA" },
	{ 0x400, "Q_V1_SETQUOTA" },
	{ 0x500, "Q_V1_SETUSE" },
	{ 0x600, "Q_V1_SYNC" },
	{ 0x700, "Q_SETQLIM" },
	{ 0x800, "Q_V1_GETSTATS" },
	{ 0x1000, "Q_V1_RSQUASH" },
	{ 0x900, "Q_V2_GETINFO" },
	{ 0xa00, "Q_V2_SETINFO" },
	{ 0xb00, "Q_V2_SETGRACE" },
	{ 0xc00, "Q_V2_SETFLAGS" },
	{ 0xd00, "Q_V2_GETQUOTA" },
	{ 0xe00, "Q_V2_SETQUOTA" },
	{ 0xf00, "Q_V2_SETUSE" },
	{ 0, NULL }
};

const struct xlat quota_types[] = {
	{ 0x0, "USRQUOTA" },
	{ 0x1, "GRPQUOTA" },
	{ 0x2, "PRJQUOTA" },
	{ 0, NULL }
};

const struct xlat quota_formats[] = {
	{ 1, "QFMT_VFS_OLD" },
	{ 2, "QFMT_VFS_V0" },
	{ 3, "QFMT_OCFS2" },
	{ 4, "QFMT_VFS_V1" },
	{ 5, "QFMT_SHMEM" },
	{ 0, NULL }
};

const struct xlat quota_xflags[] = {
	{ 0x1, "FS_USER_QUOTA" },
	{ 0x2, "FS_PROJ_QUOTA" },
	{ 0x4, "FS_GROUP_QUOTA" },
	{ 0, NULL }
};

const struct xlat xfs_qflags[] = {
	{ 0x1, "FS_QUOTA_UDQ_ACCT" },
	{ 0x2, "FS_QUOTA_UDQ_ENFD" },
	{ 0x4, "FS_QUOTA_GDQ_ACCT" },
	{ 0x8, "FS_QUOTA_GDQ_ENFD" },
	{ 0x10, "FS_QUOTA_PDQ_ACCT" },
	{ 0x20, "FS_QUOTA_PDQ_ENFD" },
	{ 0, NULL }
};

const struct xlat dqi_flags[] = {
	{ 0x1, "DQF_ROOT_SQUASH" },
	{ 0x10000, "DQF_SYS_FILE" },
	{ 0, NULL }
};

const struct xlat dqi_valid[] = {
	{ 0x1, "IIF_BGRACE" },
	{ 0x2, "IIF_IGRACE" },
	{ 0x4, "IIF_FLAGS" },
	{ 0, NULL }
};

const struct xlat dqb_valid[] = {
	{ 0x1, "QIF_BLIMITS" },
	{ 0x2, "QIF_SPACE" },
	{ 0x4, "QIF_ILIMITS" },
	{ 0x8, "QIF_INODES" },
	{ 0x10, "QIF_BTIME" },
	{ 0x20, "QIF_ITIME" },
	{ 0, NULL }
};
