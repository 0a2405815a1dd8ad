# What strace shows of calls about files and file systems: good, bad and unknown values.

call x86_64 open @m0 0x80000
mem m0 str "/nx"
opt -v
err 2
text open("/nx", O_RDONLY|O_CLOEXEC) = -1 ENOENT

call x86_64 openat2 -100 @m0 @m1 24
mem m0 str "/nx"
mem m1 u64 0x40 u64 0644 u64 0x3f
opt -v
err 22
text openat2(AT_FDCWD, "/nx", {flags=O_RDONLY|O_CREAT, mode=0644, resolve=RESOLVE_NO_XDEV|RESOLVE_NO_MAGICLINKS|RESOLVE_NO_SYMLINKS|RESOLVE_BENEATH|RESOLVE_IN_ROOT|RESOLVE_CACHED}, 24) = -1 EINVAL

call x86_64 openat2 -100 @m0 @m1 24
mem m0 str "/nx"
mem m1 u64 0x0 u64 0644 u64 0xfff
opt -v
err 22
text openat2(AT_FDCWD, "/nx", {flags=O_RDONLY, mode=0644, resolve=RESOLVE_NO_XDEV|RESOLVE_NO_MAGICLINKS|RESOLVE_NO_SYMLINKS|RESOLVE_BENEATH|RESOLVE_IN_ROOT|RESOLVE_CACHED|0xfc0}, 24) = -1 EINVAL

call x86_64 openat2 -100 @m0 @m1 32
mem m0 str "/nx"
mem m1 u64 0xffffffffffffffff u64 0xffff u64 0 u64 1
opt -v
err 7
text openat2(AT_FDCWD, "/nx", {flags=O_ACCMODE|O_CREAT|O_EXCL|O_NOCTTY|O_TRUNC|O_APPEND|O_NONBLOCK|O_SYNC|O_DIRECT|O_LARGEFILE|O_NOFOLLOW|O_NOATIME|O_CLOEXEC|O_PATH|O_TMPFILE|O_EMPTYPATH|FASYNC|OPENAT2_REGULAR|0xfffffffefb80003c, mode=0177777, resolve=0, /* bytes 24..31 */ "\x01\x00\x00\x00\x00\x00\x00\x00"}, 32) = -1 E2BIG

call x86_64 openat2 -100 @m0 1 24
mem m0 str "/nx"
opt -v
err 14
text openat2(AT_FDCWD, "/nx", 0x1, 24) = -1 EFAULT

call x86_64 openat2 -100 @m0 1 8
mem m0 str "/nx"
opt -v
err 22
text openat2(AT_FDCWD, "/nx", 0x1, 8) = -1 EINVAL

call x86_64 creat @m0 0644
mem m0 str "/nx/a"
opt -v
err 20
text creat("/nx/a", 0644) = -1 ENOTDIR

call x86_64 creat 1 0xfffff
opt -v
err 14
text creat(0x1, 0177777) = -1 EFAULT

call x86_64 close_range -1 -1 -1
opt -v
err 22
text close_range(4294967295, 4294967295, CLOSE_RANGE_UNSHARE|CLOSE_RANGE_CLOEXEC|0xfffffff9) = -1 EINVAL

call x86_64 access @m0 7
mem m0 str "/nx"
opt -v
err 13
text access("/nx", R_OK|W_OK|X_OK) = -1 EACCES

call x86_64 access @m0 0xff
mem m0 str "/nx"
opt -v
err 22
text access("/nx", R_OK|W_OK|X_OK|0xf8) = -1 EINVAL

call x86_64 faccessat -100 @m0 5
mem m0 str "/nx"
opt -v
err 13
text faccessat(AT_FDCWD, "/nx", R_OK|X_OK) = -1 EACCES

call x86_64 faccessat2 -100 @m0 5 0xffffffff
mem m0 str "/nx"
opt -v
err 22
text faccessat2(AT_FDCWD, "/nx", R_OK|X_OK, AT_SYMLINK_NOFOLLOW|AT_EACCESS|AT_EMPTY_PATH|0xffffecff) = -1 EINVAL

call x86_64 fchmod -1 0
opt -v
err 9
text fchmod(-1, 000) = -1 EBADF

call x86_64 fchmod -1 07777
opt -v
err 9
text fchmod(-1, 07777) = -1 EBADF

call x86_64 fchmodat2 -100 @m0 0600 0xffffffff
mem m0 str "/nx"
opt -v
err 22
text fchmodat2(AT_FDCWD, "/nx", 0600, AT_SYMLINK_NOFOLLOW|AT_EMPTY_PATH|0xffffeeff) = -1 EINVAL

call x86_64 fchown -1 -1 0
opt -v
err 9
text fchown(-1, -1, 0) = -1 EBADF

call x86_64 fchownat -100 @m0 65535 65536 0xffffffff
mem m0 str "/nx"
opt -v
err 22
text fchownat(AT_FDCWD, "/nx", 65535, 65536, AT_SYMLINK_NOFOLLOW|AT_REMOVEDIR|AT_SYMLINK_FOLLOW|AT_NO_AUTOMOUNT|AT_EMPTY_PATH|AT_RECURSIVE|0xffff60ff) = -1 EINVAL

call x86_64 link @m0 @m1
mem m0 str "/nx"
mem m1 str "/nx2"
opt -v
err 17
text link("/nx", "/nx2") = -1 EEXIST

call x86_64 linkat -100 @m0 -1 @m1 -1
mem m0 str "/nx"
mem m1 str "/nx2"
opt -v
err 22
text linkat(AT_FDCWD, "/nx", -1, "/nx2", AT_SYMLINK_NOFOLLOW|AT_REMOVEDIR|AT_SYMLINK_FOLLOW|AT_NO_AUTOMOUNT|AT_EMPTY_PATH|AT_RECURSIVE|0xffff60ff) = -1 EINVAL

call x86_64 unlinkat -100 @m0 -1
mem m0 str "/nx"
opt -v
err 22
text unlinkat(AT_FDCWD, "/nx", AT_SYMLINK_NOFOLLOW|AT_REMOVEDIR|AT_SYMLINK_FOLLOW|AT_NO_AUTOMOUNT|AT_EMPTY_PATH|AT_RECURSIVE|0xffff60ff) = -1 EINVAL

call x86_64 rename @m0 @m1
mem m0 str "/nx"
mem m1 str "/nx2"
opt -v
err 2
text rename("/nx", "/nx2") = -1 ENOENT

call x86_64 renameat -100 @m0 7 @m1
mem m0 str "/nx"
mem m1 str "/nx2"
opt -v
err 2
text renameat(AT_FDCWD, "/nx", 7, "/nx2") = -1 ENOENT

call x86_64 renameat2 -100 @m0 7 @m1 -1
mem m0 str "/nx"
mem m1 str "/nx2"
opt -v
err 22
text renameat2(AT_FDCWD, "/nx", 7, "/nx2", RENAME_NOREPLACE|RENAME_EXCHANGE|RENAME_WHITEOUT|0xfffffff8) = -1 EINVAL

call x86_64 symlink @m0 @m1
mem m0 str "/nx"
mem m1 str "/nx/2"
opt -v
err 2
text symlink("/nx", "/nx/2") = -1 ENOENT

call x86_64 symlinkat @m0 -100 @m1
mem m0 str "/nx"
mem m1 str "/nx/2"
opt -v
err 2
text symlinkat("/nx", AT_FDCWD, "/nx/2") = -1 ENOENT

call x86_64 mkdir @m0 0755
mem m0 str "/nx/1"
opt -v
err 2
text mkdir("/nx/1", 0755) = -1 ENOENT

call x86_64 mkdirat -100 @m0 01755
mem m0 str "/nx/1"
opt -v
err 2
text mkdirat(AT_FDCWD, "/nx/1", 01755) = -1 ENOENT

call x86_64 mknod @m0 0644
mem m0 str "/nx/1"
opt -v
err 2
text mknod("/nx/1", 0644) = -1 ENOENT

call x86_64 mknod @m0 0010644 0x102
mem m0 str "/nx/1"
opt -v
err 2
text mknod("/nx/1", S_IFIFO|0644) = -1 ENOENT

call x86_64 mknod @m0 0020644 0x102
mem m0 str "/nx/1"
opt -v
err 2
text mknod("/nx/1", S_IFCHR|0644, makedev(0x1, 0x2)) = -1 ENOENT

call x86_64 mknod @m0 0060644 0x12345678
mem m0 str "/nx/1"
opt -v
err 2
text mknod("/nx/1", S_IFBLK|0644, makedev(0x456, 0x12378)) = -1 ENOENT

call x86_64 mknodat -100 @m0 0060644 0x12345678
mem m0 str "/nx/1"
opt -v
err 2
text mknodat(AT_FDCWD, "/nx/1", S_IFBLK|0644, makedev(0x456, 0x12378)) = -1 ENOENT

call x86_64 mknodat -100 @m0 0100644 0x12345678
mem m0 str "/nx/1"
opt -v
err 2
text mknodat(AT_FDCWD, "/nx/1", S_IFREG|0644) = -1 ENOENT

call x86_64 mknod @m0 0170644 0x12345678
mem m0 str "/nx/1"
opt -v
err 22
text mknod("/nx/1", 0170644) = -1 EINVAL

call x86_64 rmdir @m0
mem m0 str "/nx"
opt -v
err 2
text rmdir("/nx") = -1 ENOENT

call x86_64 getcwd 1 100
opt -v
err 14
text getcwd(0x1, 100) = -1 EFAULT

call x86_64 fchdir -1
opt -v
err 9
text fchdir(-1) = -1 EBADF

call x86_64 chroot @m0
mem m0 str "/nx"
opt -v
err 2
text chroot("/nx") = -1 ENOENT

call x86_64 truncate @m0 0x123456789
mem m0 str "/nx"
opt -v
err 2
text truncate("/nx", 4886718345) = -1 ENOENT

call x86_64 ftruncate -1 0x123456789
opt -v
err 9
text ftruncate(-1, 4886718345) = -1 EBADF

call x86_64 utime @m0 @m1
mem m0 str "/nx"
mem m1 long 1 long 2
opt -v
err 2
text utime("/nx", {actime=1 /* 1970-01-01T00:00:01+0000 */, modtime=2 /* 1970-01-01T00:00:02+0000 */}) = -1 ENOENT

call x86_64 utime @m0 0
mem m0 str "/nx"
opt -v
err 2
text utime("/nx", NULL) = -1 ENOENT

call x86_64 utime @m0 1
mem m0 str "/nx"
opt -v
err 14
text utime("/nx", 0x1) = -1 EFAULT

call x86_64 utimes @m0 @m1
mem m0 str "/nx"
mem m1 long 1 long 2 long 3 long 4
opt -v
err 2
text utimes("/nx", [{tv_sec=1, tv_usec=2} /* 1970-01-01T00:00:01.000002+0000 */, {tv_sec=3, tv_usec=4} /* 1970-01-01T00:00:03.000004+0000 */]) = -1 ENOENT

call x86_64 utimes @m0 0
mem m0 str "/nx"
opt -v
err 2
text utimes("/nx", NULL) = -1 ENOENT

call x86_64 futimesat -100 @m0 @m1
mem m0 str "/nx"
mem m1 long 1 long 2 long 3 long 4
opt -v
err 2
text futimesat(AT_FDCWD, "/nx", [{tv_sec=1, tv_usec=2} /* 1970-01-01T00:00:01.000002+0000 */, {tv_sec=3, tv_usec=4} /* 1970-01-01T00:00:03.000004+0000 */]) = -1 ENOENT

call x86_64 utimensat -100 @m0 @m1 0x100
mem m0 str "/nx"
mem m1 long 1 long 2 long 3 long 4
opt -v
err 2
text utimensat(AT_FDCWD, "/nx", [{tv_sec=1, tv_nsec=2} /* 1970-01-01T00:00:01.000000002+0000 */, {tv_sec=3, tv_nsec=4} /* 1970-01-01T00:00:03.000000004+0000 */], AT_SYMLINK_NOFOLLOW) = -1 ENOENT

call x86_64 utimensat -100 @m0 @m1 0x100
mem m0 str "/nx"
mem m1 long 1 long 0x3ffffffe long 3 long 0x3fffffff
opt -v
err 2
text utimensat(AT_FDCWD, "/nx", [UTIME_OMIT, UTIME_NOW], AT_SYMLINK_NOFOLLOW) = -1 ENOENT

call x86_64 utimensat -100 @m0 @m1 -1
mem m0 str "/nx"
mem m1 long 1 long 0x3fffffff long 3 long 0x3fffffff
opt -v
err 22
text utimensat(AT_FDCWD, "/nx", [UTIME_NOW, UTIME_NOW], AT_SYMLINK_NOFOLLOW|AT_REMOVEDIR|AT_SYMLINK_FOLLOW|AT_NO_AUTOMOUNT|AT_EMPTY_PATH|AT_RECURSIVE|0xffff60ff) = -1 EINVAL

call x86_64 setxattr @m0 @m1 @m2 8 3
mem m0 str "/nx"
mem m1 str "user.a"
mem m2 str "abc\x00def"
opt -v
err 2
text setxattr("/nx", "user.a", "abc\0def", 8, XATTR_CREATE|XATTR_REPLACE) = -1 ENOENT

call x86_64 lsetxattr @m0 @m1 @m2 8 -1
mem m0 str "/nx"
mem m1 str "user.a"
mem m2 str "abc\x00def"
opt -v
err 22
text lsetxattr("/nx", "user.a", "abc\0def", 8, XATTR_CREATE|XATTR_REPLACE|0xfffffffc) = -1 EINVAL

call x86_64 fsetxattr -1 @m0 @m1 8 1
mem m0 str "user.a"
mem m1 str "abc\x00def"
opt -v
err 9
text fsetxattr(-1, "user.a", "abc\0def", 8, XATTR_CREATE) = -1 EBADF

call x86_64 setxattr @m0 @m1 1 8 3
mem m0 str "/nx"
mem m1 str "user.a"
opt -v
err 14
text setxattr("/nx", "user.a", 0x1, 8, XATTR_CREATE|XATTR_REPLACE) = -1 EFAULT

call x86_64 removexattr @m0 @m1
mem m0 str "/nx"
mem m1 str "user.a"
opt -v
err 2
text removexattr("/nx", "user.a") = -1 ENOENT

call x86_64 lremovexattr @m0 @m1
mem m0 str "/nx"
mem m1 str "user.a"
opt -v
err 2
text lremovexattr("/nx", "user.a") = -1 ENOENT

call x86_64 fremovexattr -1 @m0
mem m0 str "user.a"
opt -v
err 9
text fremovexattr(-1, "user.a") = -1 EBADF

call x86_64 setxattrat -100 @m0 0x1000 @m1 @m2 16
mem m0 str "/nx"
mem m1 str "user.a"
mem m2 u64 @m3 u32 4 u32 3
mem m3 str "abc"
opt -v
err 2
text setxattrat(AT_FDCWD, "/nx", AT_EMPTY_PATH, "user.a", {value="abc", size=4, flags=XATTR_CREATE|XATTR_REPLACE}, 16) = -1 ENOENT

call x86_64 setxattrat -100 @m0 0x1000 @m1 @m2 20
mem m0 str "/nx"
mem m1 str "user.a"
mem m2 u64 @m3 u32 4 u32 3 u32 1
mem m3 str "abc"
opt -v
err 7
text setxattrat(AT_FDCWD, "/nx", AT_EMPTY_PATH, "user.a", {value="abc", size=4, flags=XATTR_CREATE|XATTR_REPLACE, /* bytes 16..19 */ "\x01\x00\x00\x00"}, 20) = -1 E2BIG

call x86_64 removexattrat -100 @m0 0x100 @m1
mem m0 str "/nx"
mem m1 str "user.a"
opt -v
err 2
text removexattrat(AT_FDCWD, "/nx", AT_SYMLINK_NOFOLLOW, "user.a") = -1 ENOENT

call x86_64 mount @m0 @m1 @m2 0x1 @m3
mem m0 str "src"
mem m1 str "/nx"
mem m2 str "ext4"
mem m3 str "data=1"
opt -v
err 2
text mount("src", "/nx", "ext4", MS_RDONLY, "data=1") = -1 ENOENT

call x86_64 mount 0 @m0 0 -1 0
mem m0 str "/nx"
opt -v
err 2
text mount(NULL, "/nx", NULL, MS_RDONLY|MS_NOSUID|MS_NODEV|MS_NOEXEC|MS_SYNCHRONOUS|MS_REMOUNT|MS_MANDLOCK|MS_DIRSYNC|MS_NOSYMFOLLOW|MS_NOATIME|MS_NODIRATIME|MS_BIND|MS_MOVE|MS_REC|MS_SILENT|MS_POSIXACL|MS_UNBINDABLE|MS_PRIVATE|MS_SLAVE|MS_SHARED|MS_RELATIME|MS_KERNMOUNT|MS_I_VERSION|MS_STRICTATIME|MS_LAZYTIME|MS_SUBMOUNT|MS_NOREMOTELOCK|MS_NOSEC|MS_BORN|MS_ACTIVE|MS_NOUSER|0xffffffff00000200, NULL) = -1 ENOENT

call x86_64 umount2 @m0 -1
mem m0 str "/nx"
opt -v
err 22
text umount2("/nx", MNT_FORCE|MNT_DETACH|MNT_EXPIRE|UMOUNT_NOFOLLOW|0xfffffff0) = -1 EINVAL

call x86_64 umount2 @m0 1
mem m0 str "/nx"
opt -v
err 2
text umount2("/nx", MNT_FORCE) = -1 ENOENT

call x86_64 fsopen @m0 -1
mem m0 str "nosuch"
opt -v
err 22
text fsopen("nosuch", FSOPEN_CLOEXEC|0xfffffffe) = -1 EINVAL

call x86_64 fsconfig -1 1 @m0 @m1 0
mem m0 str "k"
mem m1 str "v"
opt -v
err 22
text fsconfig(-1, FSCONFIG_SET_STRING, "k", "v", 0) = -1 EINVAL

call x86_64 fsconfig -1 2 @m0 @m1 4
mem m0 str "k"
mem m1 raw "abcd"
opt -v
err 22
text fsconfig(-1, FSCONFIG_SET_BINARY, "k", "\x61\x62\x63\x64", 4) = -1 EINVAL

call x86_64 fsconfig -1 3 @m0 @m1 -100
mem m0 str "k"
mem m1 str "/p"
opt -v
err 22
text fsconfig(-1, FSCONFIG_SET_PATH, "k", "/p", AT_FDCWD) = -1 EINVAL

call x86_64 fsconfig -1 4 @m0 @m1 -100
mem m0 str "k"
mem m1 str "/p"
opt -v
err 22
text fsconfig(-1, FSCONFIG_SET_PATH_EMPTY, "k", "/p", AT_FDCWD) = -1 EINVAL

call x86_64 fsconfig -1 5 @m0 0 5
mem m0 str "k"
opt -v
err 22
text fsconfig(-1, FSCONFIG_SET_FD, "k", NULL, 5) = -1 EINVAL

call x86_64 fsconfig -1 6 0 0 0
opt -v
err 22
text fsconfig(-1, FSCONFIG_CMD_CREATE, NULL, NULL, 0) = -1 EINVAL

call x86_64 fsconfig -1 7 0 0 0
opt -v
err 22
text fsconfig(-1, FSCONFIG_CMD_RECONFIGURE, NULL, NULL, 0) = -1 EINVAL

call x86_64 fsconfig -1 8 0 0 0
opt -v
err 22
text fsconfig(-1, FSCONFIG_CMD_CREATE_EXCL, NULL, NULL, 0) = -1 EINVAL

call x86_64 fsmount -1 -1 -1
opt -v
err 22
text fsmount(-1, FSMOUNT_CLOEXEC|FSMOUNT_NAMESPACE|0xfffffffc, MOUNT_ATTR_RDONLY|MOUNT_ATTR_NOSUID|MOUNT_ATTR_NODEV|MOUNT_ATTR_NOEXEC|MOUNT_ATTR__ATIME|MOUNT_ATTR_NODIRATIME|MOUNT_ATTR_NOSYMFOLLOW|0xffdfff00) = -1 EINVAL

call x86_64 fspick -100 @m0 -1
mem m0 str "/nx"
opt -v
err 22
text fspick(AT_FDCWD, "/nx", FSPICK_CLOEXEC|FSPICK_SYMLINK_NOFOLLOW|FSPICK_NO_AUTOMOUNT|FSPICK_EMPTY_PATH|0xfffffff0) = -1 EINVAL

call x86_64 move_mount -1 @m0 -100 @m1 -1
mem m0 str "a"
mem m1 str "b"
opt -v
err 22
text move_mount(-1, "a", AT_FDCWD, "b", MOVE_MOUNT_F_SYMLINKS|MOVE_MOUNT_F_AUTOMOUNTS|MOVE_MOUNT_F_EMPTY_PATH|MOVE_MOUNT_T_SYMLINKS|MOVE_MOUNT_T_AUTOMOUNTS|MOVE_MOUNT_T_EMPTY_PATH|MOVE_MOUNT_SET_GROUP|MOVE_MOUNT_BENEATH|0xfffffc88) = -1 EINVAL

call x86_64 open_tree -100 @m0 -1
mem m0 str "/nx"
opt -v
err 22
text open_tree(AT_FDCWD, "/nx", OPEN_TREE_CLONE|OPEN_TREE_NAMESPACE|OPEN_TREE_CLOEXEC|AT_SYMLINK_NOFOLLOW|AT_NO_AUTOMOUNT|AT_EMPTY_PATH|AT_RECURSIVE|0xfff766fc) = -1 EINVAL

call x86_64 open_tree_attr -100 @m0 0x1 @m1 32
mem m0 str "/nx"
mem m1 u64 0xffffffffffffffff u64 1 u64 0x20000 u64 3
opt -v
err 2
text open_tree_attr(AT_FDCWD, "/nx", OPEN_TREE_CLONE, {attr_set=MOUNT_ATTR_RDONLY|MOUNT_ATTR_NOSUID|MOUNT_ATTR_NODEV|MOUNT_ATTR_NOEXEC|MOUNT_ATTR__ATIME|MOUNT_ATTR_NODIRATIME|MOUNT_ATTR_IDMAP|MOUNT_ATTR_NOSYMFOLLOW|0xffffffffffcfff00, attr_clr=MOUNT_ATTR_RDONLY, propagation=MS_UNBINDABLE, userns_fd=3}, 32) = -1 ENOENT

call x86_64 mount_setattr -100 @m0 0x9000 @m1 32
mem m0 str "/nx"
mem m1 u64 0xffffffffffffffff u64 1 u64 0x20000 u64 3
opt -v
err 22
text mount_setattr(AT_FDCWD, "/nx", AT_EMPTY_PATH|AT_RECURSIVE, {attr_set=MOUNT_ATTR_RDONLY|MOUNT_ATTR_NOSUID|MOUNT_ATTR_NODEV|MOUNT_ATTR_NOEXEC|MOUNT_ATTR__ATIME|MOUNT_ATTR_NODIRATIME|MOUNT_ATTR_IDMAP|MOUNT_ATTR_NOSYMFOLLOW|0xffffffffffcfff00, attr_clr=MOUNT_ATTR_RDONLY, propagation=MS_UNBINDABLE, userns_fd=3}, 32) = -1 EINVAL

call x86_64 mount_setattr -100 @m0 0x9000 @m1 40
mem m0 str "/nx"
mem m1 u64 0x70 u64 0x10 u64 0x60000 u64 3 u64 7
opt -v
err 7
text mount_setattr(AT_FDCWD, "/nx", AT_EMPTY_PATH|AT_RECURSIVE, {attr_set=MOUNT_ATTR__ATIME, attr_clr=MOUNT_ATTR_NOATIME, propagation=0x60000 /* MS_??? */, userns_fd=3, /* bytes 32..39 */ "\x07\x00\x00\x00\x00\x00\x00\x00"}, 40) = -1 E2BIG

call x86_64 pivot_root @m0 @m1
mem m0 str "/nx"
mem m1 str "/nx2"
opt -v
err 2
text pivot_root("/nx", "/nx2") = -1 ENOENT

call x86_64 syncfs -1
opt -v
err 9
text syncfs(-1) = -1 EBADF

call x86_64 fsync -1
opt -v
err 9
text fsync(-1) = -1 EBADF

call x86_64 fdatasync -1
opt -v
err 9
text fdatasync(-1) = -1 EBADF

call x86_64 sync_file_range -1 1 2 -1
opt -v
err 9
text sync_file_range(-1, 1, 2, SYNC_FILE_RANGE_WAIT_BEFORE|SYNC_FILE_RANGE_WRITE|SYNC_FILE_RANGE_WAIT_AFTER|0xfffffff8) = -1 EBADF

call x86_64 open_by_handle_at -1 @m0 0x80000
mem m0 u32 8 u32 1 zero 8
opt -v
err 9
text open_by_handle_at(-1, {handle_bytes=8, handle_type=1, f_handle="\x00\x00\x00\x00\x00\x00\x00\x00"}, O_RDONLY|O_CLOEXEC) = -1 EBADF

call x86_64 open_by_handle_at -1 @m0 0x80000
mem m0 u32 8 u32 1 zero 4
opt -v
err 9
text open_by_handle_at(-1, {handle_bytes=8, handle_type=1, f_handle=???}, O_RDONLY|O_CLOEXEC) = -1 EBADF

call x86_64 open_by_handle_at -1 @m0 0x80000
mem m0 u32 200 u32 -1 zero 200
opt -v
err 22
text open_by_handle_at(-1, {handle_bytes=200, handle_type=-1, f_handle="\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"...}, O_RDONLY|O_CLOEXEC) = -1 EINVAL

call x86_64 fanotify_init -1 -1
opt -v
err 22
text fanotify_init(0xc /* FAN_CLASS_??? */|FAN_CLOEXEC|FAN_NONBLOCK|FAN_UNLIMITED_QUEUE|FAN_UNLIMITED_MARKS|FAN_ENABLE_AUDIT|FAN_REPORT_PIDFD|FAN_REPORT_TID|FAN_REPORT_FID|FAN_REPORT_DIR_FID|FAN_REPORT_NAME|FAN_REPORT_TARGET_FID|FAN_REPORT_FD_ERROR|FAN_REPORT_MNT|0xffff8000, O_ACCMODE|O_CREAT|O_EXCL|O_NOCTTY|O_TRUNC|O_APPEND|O_NONBLOCK|O_SYNC|O_DIRECT|O_LARGEFILE|O_NOFOLLOW|O_NOATIME|O_CLOEXEC|O_PATH|O_TMPFILE|O_EMPTYPATH|FASYNC|0xfb80003c) = -1 EINVAL

call x86_64 fanotify_init 0xc 0x80002
opt -v
err 22
text fanotify_init(0xc /* FAN_CLASS_??? */, O_RDWR|O_CLOEXEC) = -1 EINVAL

call x86_64 fanotify_mark -1 -1 -1 -100 @m0
mem m0 str "/nx"
opt -v
err 22
text fanotify_mark(-1, FAN_MARK_ADD|FAN_MARK_REMOVE|FAN_MARK_FLUSH|FAN_MARK_DONT_FOLLOW|FAN_MARK_ONLYDIR|FAN_MARK_MNTNS|FAN_MARK_IGNORED_MASK|FAN_MARK_IGNORED_SURV_MODIFY|FAN_MARK_IGNORE|FAN_MARK_EVICTABLE|0xfffff800, FAN_ACCESS|FAN_MODIFY|FAN_ATTRIB|FAN_CLOSE_WRITE|FAN_CLOSE_NOWRITE|FAN_OPEN|FAN_MOVED_FROM|FAN_MOVED_TO|FAN_CREATE|FAN_DELETE|FAN_DELETE_SELF|FAN_MOVE_SELF|FAN_OPEN_EXEC|FAN_Q_OVERFLOW|FAN_FS_ERROR|FAN_OPEN_PERM|FAN_ACCESS_PERM|FAN_OPEN_EXEC_PERM|FAN_DIR_MODIFY|FAN_PRE_ACCESS|FAN_MNT_ATTACH|FAN_MNT_DETACH|FAN_EVENT_ON_CHILD|FAN_RENAME|FAN_ONDIR|0xffffffffa4e02000, AT_FDCWD, "/nx") = -1 EINVAL

call x86_64 fanotify_mark -1 1 0x20 -100 @m0
mem m0 str "/nx"
opt -v
err 9
text fanotify_mark(-1, FAN_MARK_ADD, FAN_OPEN, AT_FDCWD, "/nx") = -1 EBADF

call x86_64 fanotify_mark -1 1 0x20 -1 0
opt -v
err 9
text fanotify_mark(-1, FAN_MARK_ADD, FAN_OPEN, FAN_NOFD, NULL) = -1 EBADF

call x86_64 inotify_init1 -1
opt -v
err 22
text inotify_init1(IN_NONBLOCK|IN_CLOEXEC|0xfff7f7ff) = -1 EINVAL

call x86_64 inotify_add_watch -1 @m0 -1
mem m0 str "/nx"
opt -v
err 22
text inotify_add_watch(-1, "/nx", IN_ACCESS|IN_MODIFY|IN_ATTRIB|IN_CLOSE_WRITE|IN_CLOSE_NOWRITE|IN_OPEN|IN_MOVED_FROM|IN_MOVED_TO|IN_CREATE|IN_DELETE|IN_DELETE_SELF|IN_MOVE_SELF|IN_UNMOUNT|IN_Q_OVERFLOW|IN_IGNORED|IN_ONLYDIR|IN_DONT_FOLLOW|IN_EXCL_UNLINK|IN_MASK_CREATE|IN_MASK_ADD|IN_ISDIR|IN_ONESHOT|0x8ff1000) = -1 EINVAL

call x86_64 inotify_add_watch -1 @m0 3
mem m0 str "/nx"
opt -v
err 9
text inotify_add_watch(-1, "/nx", IN_ACCESS|IN_MODIFY) = -1 EBADF

call x86_64 inotify_rm_watch -1 5
opt -v
err 9
text inotify_rm_watch(-1, 5) = -1 EBADF

call x86_64 swapon @m0 0x8000
mem m0 str "/nx"
opt -v
err 2
text swapon("/nx", SWAP_FLAG_PREFER|0) = -1 ENOENT

call x86_64 swapon @m0 -1
mem m0 str "/nx"
opt -v
err 22
text swapon("/nx", SWAP_FLAG_PREFER|SWAP_FLAG_DISCARD|SWAP_FLAG_DISCARD_ONCE|SWAP_FLAG_DISCARD_PAGES|0xfff80000|32767) = -1 EINVAL

call x86_64 swapon @m0 0x7fff
mem m0 str "/nx"
opt -v
err 2
text swapon("/nx", 32767) = -1 ENOENT

call x86_64 swapoff @m0
mem m0 str "/nx"
opt -v
err 2
text swapoff("/nx") = -1 ENOENT

call x86_64 acct @m0
mem m0 str "/nx"
opt -v
err 2
text acct("/nx") = -1 ENOENT

call x86_64 uselib @m0
mem m0 str "/nx"
opt -v
err 38
text uselib("/nx") = -1 ENOSYS

call x86_64 sysfs 4 5 6
opt -v
err 22
text sysfs(0x4, 0x5, 0x6) = -1 EINVAL

call x86_64 file_setattr -100 @m0 @m1 24 -1
mem m0 str "/nx"
mem m1 u64 0xffffffffffffffff u32 1 u32 2 u32 3 u32 4
opt -v
err 22
text file_setattr(AT_FDCWD, "/nx", {fa_xflags=FS_XFLAG_REALTIME|FS_XFLAG_PREALLOC|FS_XFLAG_IMMUTABLE|FS_XFLAG_APPEND|FS_XFLAG_SYNC|FS_XFLAG_NOATIME|FS_XFLAG_NODUMP|FS_XFLAG_RTINHERIT|FS_XFLAG_PROJINHERIT|FS_XFLAG_NOSYMLINKS|FS_XFLAG_EXTSIZE|FS_XFLAG_EXTSZINHERIT|FS_XFLAG_NODEFRAG|FS_XFLAG_FILESTREAM|FS_XFLAG_DAX|FS_XFLAG_COWEXTSIZE|FS_XFLAG_VERITY|FS_XFLAG_HASATTR|FS_XFLAG_CASEFOLD|FS_XFLAG_CASENONPRESERVING|0xffffffff7ff00004, fa_extsize=1, fa_projid=0x3, fa_cowextsize=4}, 24, AT_SYMLINK_NOFOLLOW|AT_EMPTY_PATH|0xffffeeff) = -1 EINVAL

call x86_64 file_setattr -100 @m0 @m1 32 0x1000
mem m0 str "/nx"
mem m1 u64 1 u32 1 u32 2 u32 3 u32 4 u64 9
opt -v
err 7
text file_setattr(AT_FDCWD, "/nx", {fa_xflags=FS_XFLAG_REALTIME, fa_extsize=1, fa_projid=0x3, fa_cowextsize=4, /* bytes 24..31 */ "\x09\x00\x00\x00\x00\x00\x00\x00"}, 32, AT_EMPTY_PATH) = -1 E2BIG

call x86_64 copy_file_range -1 @m0 -1 @m1 3 0
mem m0 u64 1
mem m1 u64 2
opt -v
err 9
text copy_file_range(-1, [1], -1, [2], 3, 0) = -1 EBADF

call x86_64 copy_file_range -1 0 -1 1 3 -1
opt -v
err 9
text copy_file_range(-1, NULL, -1, 0x1, 3, 4294967295) = -1 EBADF

call x86_64 fallocate -1 -1 1 2
opt -v
err 9
text fallocate(-1, FALLOC_FL_KEEP_SIZE|FALLOC_FL_PUNCH_HOLE|FALLOC_FL_NO_HIDE_STALE|FALLOC_FL_COLLAPSE_RANGE|FALLOC_FL_ZERO_RANGE|FALLOC_FL_INSERT_RANGE|FALLOC_FL_UNSHARE_RANGE|FALLOC_FL_WRITE_ZEROES|0xffffff00, 1, 2) = -1 EBADF

call x86_64 fallocate -1 0 1 2
opt -v
err 9
text fallocate(-1, 0, 1, 2) = -1 EBADF

call x86_64 fadvise64 -1 1 2 3
opt -v
err 9
text fadvise64(-1, 1, 2, POSIX_FADV_WILLNEED) = -1 EBADF

call x86_64 readahead -1 1 2
opt -v
err 9
text readahead(-1, 1, 2) = -1 EBADF

call x86_64 flock -1 6
opt -v
err 9
text flock(-1, LOCK_EX|LOCK_NB) = -1 EBADF

call x86_64 memfd_create @m0 -1
mem m0 str "abc"
opt -v
err 22
text memfd_create("abc", MFD_CLOEXEC|MFD_ALLOW_SEALING|MFD_HUGETLB|MFD_NOEXEC_SEAL|MFD_EXEC|0x3ffffe0|63<<MFD_HUGE_SHIFT) = -1 EINVAL

call x86_64 memfd_create @m0 0x54000000
mem m0 str "abc"
opt -v
err 22
text memfd_create("abc", 21<<MFD_HUGE_SHIFT) = -1 EINVAL

call x86_64 memfd_create 1 0
opt -v
err 14
text memfd_create(0x1, 0) = -1 EFAULT

call x86_64 memfd_secret -1
opt -v
err 22
text memfd_secret(O_CLOEXEC|0xfff7ffff) = -1 EINVAL

call x86_64 quotactl 0x80000800 @m0 5 @m1
mem m0 str "/dev/nx"
mem m1 u64 1 u64 2 u64 3 u64 4 u64 5 u64 6 u64 7 u64 8 u64 0xffffff
opt -v
err 2
text quotactl(QCMD(Q_SETQUOTA, USRQUOTA), "/dev/nx", 5, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, dqb_btime=7, dqb_itime=8, dqb_valid=QIF_BLIMITS|QIF_SPACE|QIF_ILIMITS|QIF_INODES|QIF_BTIME|QIF_ITIME|0xffffc0}) = -1 ENOENT

call x86_64 quotactl 0x80000201 @m0 2 @m1
mem m0 str "/dev/nx"
mem m1 str "/nxq"
opt -v
err 2
text quotactl(QCMD(Q_QUOTAON, GRPQUOTA), "/dev/nx", QFMT_VFS_V0, "/nxq") = -1 ENOENT

call x86_64 quotactl 0x80000300 @m0 0 0
mem m0 str "/dev/nx"
opt -v
err 2
text quotactl(QCMD(Q_QUOTAOFF, USRQUOTA), "/dev/nx") = -1 ENOENT

call x86_64 quotactl 0x80000600 @m0 0 @m1
mem m0 str "/dev/nx"
mem m1 u64 1 u64 2 u32 -1 u32 3
opt -v
err 2
text quotactl(QCMD(Q_SETINFO, USRQUOTA), "/dev/nx", {dqi_bgrace=1, dqi_igrace=2, dqi_flags=DQF_ROOT_SQUASH|DQF_SYS_FILE|0xfffefffe, dqi_valid=IIF_BGRACE|IIF_IGRACE}) = -1 ENOENT

call x86_64 quotactl 0x00580100 @m0 1 @m1
mem m0 str "/dev/nx"
mem m1 u32 3
opt -v
err 2
text quotactl(QCMD(Q_XQUOTAON, USRQUOTA), "/dev/nx", [FS_QUOTA_UDQ_ACCT|FS_QUOTA_UDQ_ENFD]) = -1 ENOENT

call x86_64 quotactl 0x00580200 @m0 1 @m1
mem m0 str "/dev/nx"
mem m1 u32 3
opt -v
err 2
text quotactl(QCMD(Q_XQUOTAOFF, USRQUOTA), "/dev/nx", [FS_QUOTA_UDQ_ACCT|FS_QUOTA_UDQ_ENFD]) = -1 ENOENT

call x86_64 quotactl 0x00580400 @m0 1 @m1
mem m0 str "/dev/nx"
mem m1 u8 1 u8 3 u16 0x7 u32 5 u64 6 u64 7 u64 8 u64 9 u64 10 u64 11 u32 1 u32 2 u16 3 u16 4 u32 0 u64 12 u64 13 u64 14 u32 1 u16 2 u16 2 zero 8
opt -v
err 2
text quotactl(QCMD(Q_XSETQLIM, USRQUOTA), "/dev/nx", 1, {d_version=1, d_flags=FS_USER_QUOTA|FS_PROJ_QUOTA, d_fieldmask=0x7, d_id=5, d_blk_hardlimit=6, d_blk_softlimit=7, d_ino_hardlimit=8, d_ino_softlimit=9, d_bcount=10, d_icount=11, d_itimer=1, d_btimer=2, d_iwarns=3, d_bwarns=4, d_rtb_hardlimit=12, d_rtb_softlimit=13, d_rtbcount=14, d_rtbtimer=1, d_rtbwarns=2}) = -1 ENOENT

call x86_64 quotactl 0x00580600 @m0 1 @m1
mem m0 str "/dev/nx"
mem m1 u32 3
opt -v
err 2
text quotactl(QCMD(Q_XQUOTARM, USRQUOTA), "/dev/nx", [FS_USER_QUOTA|FS_PROJ_QUOTA]) = -1 ENOENT

call x86_64 quotactl 0x00580701 @m0 1 0
mem m0 str "/dev/nx"
opt -v
err 2
text quotactl(QCMD(Q_XQUOTASYNC, GRPQUOTA), "/dev/nx") = -1 ENOENT

call x86_64 quotactl 0x00580801 @m0 1 0
mem m0 str "/dev/nx"
opt -v
err 2
text quotactl(QCMD(Q_XGETQSTATV, GRPQUOTA), "/dev/nx", NULL) = -1 ENOENT

call x86_64 quotactl 0xffffffff @m0 1 1
mem m0 str "/dev/nx"
opt -v
err 22
text quotactl(QCMD(0xffffff /* Q_??? */, 0xff /* ???QUOTA */), "/dev/nx", 1, 0x1) = -1 EINVAL

call x86_64 quotactl_fd -1 0x80000800 5 @m0
mem m0 u64 1 u64 2 u64 3 u64 4 u64 5 u64 6 u64 7 u64 8 u64 0x3f
opt -v
err 9
text quotactl_fd(-1, QCMD(Q_SETQUOTA, USRQUOTA), 5, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, dqb_btime=7, dqb_itime=8, dqb_valid=QIF_BLIMITS|QIF_SPACE|QIF_ILIMITS|QIF_INODES|QIF_BTIME|QIF_ITIME}) = -1 EBADF

call x86_64 fcntl -1 4 -1
opt -v
err 9
text fcntl(-1, F_SETFL, O_ACCMODE|O_CREAT|O_EXCL|O_NOCTTY|O_TRUNC|O_APPEND|O_NONBLOCK|O_SYNC|O_DIRECT|O_LARGEFILE|O_NOFOLLOW|O_NOATIME|O_CLOEXEC|O_PATH|O_TMPFILE|O_EMPTYPATH|FASYNC|0xfb80003c) = -1 EBADF

call x86_64 fcntl 3 7 @m0
mem m0 u16 2 u16 7 u32 0 u64 0 u64 10 u32 5 u32 0
opt -v
err 22
text fcntl(3, F_SETLKW, {l_type=F_UNLCK, l_whence=0x7 /* SEEK_??? */, l_start=0, l_len=10}) = -1 EINVAL

call x86_64 fcntl 3 37 @m0
mem m0 u16 1 u16 0 u32 0 u64 0 u64 10 u32 0 u32 0
opt -v
err 9
text fcntl(3, F_OFD_SETLK, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=0, l_len=10}) = -1 EBADF

call x86_64 fcntl 3 38 @m0
mem m0 u16 1 u16 0 u32 0 u64 0 u64 10 u32 0 u32 0
opt -v
err 9
text fcntl(3, F_OFD_SETLKW, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=0, l_len=10}) = -1 EBADF

call x86_64 fcntl 3 1024 2
opt -v
err 11
text fcntl(3, F_SETLEASE, F_UNLCK) = -1 EAGAIN

call x86_64 fcntl 3 1026 0xffffffff
opt -v
err 20
text fcntl(3, F_NOTIFY, DN_ACCESS|DN_MODIFY|DN_CREATE|DN_DELETE|DN_RENAME|DN_ATTRIB|DN_MULTISHOT|0x7fffffc0) = -1 ENOTDIR

call x86_64 fcntl 3 1027 5
opt -v
err 9
text fcntl(3, F_DUPFD_QUERY, 5) = -1 EBADF

call x86_64 fcntl 3 1029 5
opt -v
err 22
text fcntl(3, F_CANCELLK, 0x5) = -1 EINVAL

call x86_64 fcntl 3 1031 4096
opt -v
err 9
text fcntl(3, F_SETPIPE_SZ, 4096) = -1 EBADF

call x86_64 fcntl 0 1032
opt -v
err 9
text fcntl(0, F_GETPIPE_SZ) = -1 EBADF

call x86_64 fcntl 0 1033 -1
opt -v
err 22
text fcntl(0, F_ADD_SEALS, F_SEAL_SEAL|F_SEAL_SHRINK|F_SEAL_GROW|F_SEAL_WRITE|F_SEAL_FUTURE_WRITE|F_SEAL_EXEC|0xffffffffffffffc0) = -1 EINVAL

call x86_64 fcntl 0 1034
opt -v
err 22
text fcntl(0, F_GET_SEALS) = -1 EINVAL

call x86_64 fcntl 3 1038 @m0
mem m0 u64 3
opt -v
err 22
text fcntl(3, F_SET_FILE_RW_HINT, [RWH_WRITE_LIFE_MEDIUM]) = -1 EINVAL

call x86_64 fcntl 3 1040 @m0
mem m0 u64 3
opt -v
err 22
text fcntl(3, F_SETDELEG, {d_flags=0x3, d_type=F_RDLCK, __pad=0}) = -1 EINVAL

call x86_64 fcntl 3 99 5
opt -v
err 22
text fcntl(3, 0x63 /* F_??? */, 0x5) = -1 EINVAL

call x86_64 fcntl 3 -1 -1
opt -v
err 22
text fcntl(3, 0xffffffff /* F_??? */, 0xffffffffffffffff) = -1 EINVAL

call x86_64 fcntl 3 1026 0xf
opt -v
err 20
text fcntl(3, F_NOTIFY, DN_ACCESS|DN_MODIFY|DN_CREATE|DN_DELETE) = -1 ENOTDIR

call x86_64 fcntl 3 1024 99
opt -v
err 22
text fcntl(3, F_SETLEASE, 0x63 /* F_??? */) = -1 EINVAL

call x86_64 statx -100 @m0 0 0xfff @m1
mem m0 str "/x"
mem m1 zero 256
opt -v
ret 0
text statx(AT_FDCWD, "/x", AT_STATX_SYNC_AS_STAT, STATX_ALL, {stx_mask=0, stx_blksize=0, stx_attributes=0, stx_attributes_mask=0, stx_rdev_major=0, stx_rdev_minor=0, stx_dev_major=0, stx_dev_minor=0}) = 0

call x86_64 statx -100 @m0 0 0xfff @m1
mem m0 str "/x"
mem m1 u32 0xffffffff u32 1 u64 2 u32 3 u32 4 u32 5 u16 0x81a4 u16 0 u64 6 u64 -1 u64 8 u64 9 u64 10 u32 11 u32 0 u64 -12 u32 13 u32 0 u64 14 u32 15 u32 0 u64 16 u32 17 u32 0 u32 18 u32 19 u32 20 u32 21 u64 22 u32 23 u32 24 u64 25 u32 26 u32 27 u32 28 u32 29 u32 30 zero 68
opt -v
ret 0
text statx(AT_FDCWD, "/x", AT_STATX_SYNC_AS_STAT, STATX_ALL, {stx_mask=STATX_ALL|STATX_MNT_ID|STATX_DIOALIGN|STATX_MNT_ID_UNIQUE|STATX_SUBVOL|STATX_WRITE_ATOMIC|STATX_DIO_READ_ALIGN|0xfffc0000, stx_blksize=1, stx_attributes=0x2 /* STATX_ATTR_??? */, stx_nlink=3, stx_uid=4, stx_gid=5, stx_mode=S_IFREG|0644, stx_ino=6, stx_size=18446744073709551615, stx_blocks=8, stx_attributes_mask=0x9 /* STATX_ATTR_??? */, stx_atime={tv_sec=10, tv_nsec=11} /* 1970-01-01T00:00:10.000000011+0000 */, stx_btime={tv_sec=-12, tv_nsec=13} /* 1969-12-31T23:59:48.000000013+0000 */, stx_ctime={tv_sec=14, tv_nsec=15} /* 1970-01-01T00:00:14.000000015+0000 */, stx_mtime={tv_sec=16, tv_nsec=17} /* 1970-01-01T00:00:16.000000017+0000 */, stx_rdev_major=18, stx_rdev_minor=19, stx_dev_major=20, stx_dev_minor=21, stx_mnt_id=0x16, stx_dio_mem_align=23, stx_dio_offset_align=24, stx_subvol=0x19, stx_dio_read_offset_align=29}) = 0

call x86_64 statx -100 @m0 0 0xfff @m1
mem m0 str "/x"
mem m1 u32 0x1000 u32 1 u64 2 u32 3 u32 4 u32 5 u16 0x81a4 u16 0 u64 6 u64 7 u64 8 u64 9 u64 10 u32 11 u32 0 u64 12 u32 13 u32 0 u64 14 u32 15 u32 0 u64 16 u32 17 u32 0 u32 18 u32 19 u32 20 u32 21 u64 22 u32 23 u32 24 u64 25 u32 26 u32 27 u32 28 u32 29 u32 30 zero 68
opt -v
ret 0
text statx(AT_FDCWD, "/x", AT_STATX_SYNC_AS_STAT, STATX_ALL, {stx_mask=STATX_MNT_ID, stx_blksize=1, stx_attributes=0x2 /* STATX_ATTR_??? */, stx_attributes_mask=0x9 /* STATX_ATTR_??? */, stx_rdev_major=18, stx_rdev_minor=19, stx_dev_major=20, stx_dev_minor=21, stx_mnt_id=0x16}) = 0

call x86_64 stat @m0 @m1
mem m0 str "/x"
mem m1 u64 -1 u64 -1 u64 -1 u32 0x8fff u32 -1 u32 -1 u32 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 zero 24
opt -v
ret 0
text stat("/x", {st_dev=makedev(0xffffffff, 0xffffffff), st_ino=18446744073709551615, st_mode=S_IFREG|S_ISUID|S_ISGID|S_ISVTX|0777, st_nlink=18446744073709551615, st_uid=4294967295, st_gid=4294967295, st_blksize=18446744073709551615, st_blocks=18446744073709551615, st_size=18446744073709551615, st_atime=-1, st_atime_nsec=18446744073709551615, st_mtime=-1, st_mtime_nsec=18446744073709551615, st_ctime=-1, st_ctime_nsec=18446744073709551615}) = 0

call x86_64 stat @m0 @m1
mem m0 str "/x"
mem m1 u64 -1 u64 -1 u64 -1 u32 -1 u32 -1 u32 -1 u32 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 zero 24
opt -v
ret 0
text stat("/x", {st_dev=makedev(0xffffffff, 0xffffffff), st_ino=18446744073709551615, st_mode=037777777777, st_nlink=18446744073709551615, st_uid=4294967295, st_gid=4294967295, st_blksize=18446744073709551615, st_blocks=18446744073709551615, st_size=18446744073709551615, st_atime=-1, st_atime_nsec=18446744073709551615, st_mtime=-1, st_mtime_nsec=18446744073709551615, st_ctime=-1, st_ctime_nsec=18446744073709551615}) = 0

call x86_64 statfs @m0 @m1
mem m0 str "/x"
mem m1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u32 -1 u32 -1 u64 -1 u64 -1 u64 -1 zero 32
opt -v
ret 0
text statfs("/x", {f_type=0xffffffffffffffff, f_bsize=18446744073709551615, f_blocks=18446744073709551615, f_bfree=18446744073709551615, f_bavail=18446744073709551615, f_files=18446744073709551615, f_ffree=18446744073709551615, f_fsid={val=[0xffffffff, 0xffffffff]}, f_namelen=18446744073709551615, f_frsize=18446744073709551615, f_flags=ST_VALID|ST_RDONLY|ST_NOSUID|ST_NODEV|ST_NOEXEC|ST_SYNCHRONOUS|ST_MANDLOCK|ST_NOATIME|ST_NODIRATIME|ST_RELATIME|ST_NOSYMFOLLOW|0xffffffffffffc380}) = 0

call x86_64 cachestat 3 @m0 @m1 0
mem m0 u64 0 u64 4096
mem m1 u64 1 u64 2 u64 3 u64 4 u64 5
opt -v
ret 0
text cachestat(3, {off=0, len=4096}, {nr_cache=1, nr_dirty=2, nr_writeback=3, nr_evicted=4, nr_recently_evicted=5}, 0) = 0

call x86_64 listmount @m0 @m1 2 0
mem m0 u32 24 u32 0 u64 0xffffffffffffffff u64 0x0
mem m1 zero 16
opt -v
ret 0
text listmount({size=24, mnt_ns_fd=0, mnt_id=LSMT_ROOT, param=0}, [], 2, 0) = 0

call x86_64 file_getattr -1 @m0 @m1 24 0
mem m0 str "/x"
mem m1 u64 1 u32 2 u32 3 u32 4 u32 5
opt -v
ret 0
text file_getattr(-1, "/x", {fa_xflags=FS_XFLAG_REALTIME, fa_extsize=2, fa_nextents=3, fa_projid=0x4, fa_cowextsize=5}, 24, 0) = 0

call x86_64 file_getattr -1 @m0 @m1 32 0
mem m0 str "/x"
mem m1 u64 1 u32 2 u32 3 u32 4 u32 5 u64 5
opt -v
ret 0
text file_getattr(-1, "/x", {fa_xflags=FS_XFLAG_REALTIME, fa_extsize=2, fa_nextents=3, fa_projid=0x4, fa_cowextsize=5, /* bytes 24..31 */ "\x05\x00\x00\x00\x00\x00\x00\x00"}, 32, 0) = 0

call x86_64 quotactl_fd -1 0x80000700 5 @m0
mem m0 u64 1 u64 2 u64 3 u64 4 u64 5 u64 6 u64 7 u64 8 u32 0x3f u32 0
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_GETQUOTA, USRQUOTA), 5, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, dqb_btime=7, dqb_itime=8, dqb_valid=QIF_BLIMITS|QIF_SPACE|QIF_ILIMITS|QIF_INODES|QIF_BTIME|QIF_ITIME}) = 0

call x86_64 quotactl_fd -1 0x80000900 5 @m0
mem m0 u64 1 u64 2 u64 3 u64 4 u64 5 u64 6 u64 7 u64 8 u32 0x3f u32 9
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_GETNEXTQUOTA, USRQUOTA), 5, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, dqb_btime=7, dqb_itime=8, dqb_valid=QIF_BLIMITS|QIF_SPACE|QIF_ILIMITS|QIF_INODES|QIF_BTIME|QIF_ITIME, dqb_id=9}) = 0

call x86_64 quotactl_fd -1 0x80000400 5 @m0
mem m0 u32 2
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_GETFMT, USRQUOTA), [QFMT_VFS_V0]) = 0

call x86_64 quotactl_fd -1 0x80000500 5 @m0
mem m0 u64 1 u64 2 u32 1 u32 7
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_GETINFO, USRQUOTA), {dqi_bgrace=1, dqi_igrace=2, dqi_flags=DQF_ROOT_SQUASH, dqi_valid=IIF_BGRACE|IIF_IGRACE|IIF_FLAGS}) = 0

call x86_64 quotactl_fd -1 0x00580300 1 @m0
mem m0 u8 1 u8 3 u16 0x7 u32 5 u64 6 u64 7 u64 8 u64 9 u64 10 u64 11 u32 1 u32 2 u16 3 u16 4 u32 0 u64 12 u64 13 u64 14 u32 1 u16 2 u16 2 zero 8
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_XGETQUOTA, USRQUOTA), 1, {d_version=1, d_flags=FS_USER_QUOTA|FS_PROJ_QUOTA, d_fieldmask=0x7, d_id=5, d_blk_hardlimit=6, d_blk_softlimit=7, d_ino_hardlimit=8, d_ino_softlimit=9, d_bcount=10, d_icount=11, d_itimer=1, d_btimer=2, d_iwarns=3, d_bwarns=4, d_rtb_hardlimit=12, d_rtb_softlimit=13, d_rtbcount=14, d_rtbtimer=1, d_rtbwarns=2}) = 0

call x86_64 quotactl_fd -1 0x00580500 1 @m0
mem m0 u8 1 u8 0 u16 0x3 u32 0 u64 1 u64 2 u32 3 u32 0 u64 4 u64 5 u32 6 u32 0 u32 7 u32 1 u32 2 u32 3 u16 4 u16 5 u32 0 zero 32
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_XGETQSTAT, USRQUOTA), {qs_version=1, qs_flags=FS_QUOTA_UDQ_ACCT|FS_QUOTA_UDQ_ENFD, qs_uquota={qfs_ino=1, qfs_nblks=2, qfs_nextents=3}, qs_gquota={qfs_ino=4, qfs_nblks=5, qfs_nextents=6}, qs_incoredqs=7, qs_btimelimit=1, qs_itimelimit=2, qs_rtbtimelimit=3, qs_bwarnlimit=4, qs_iwarnlimit=5}) = 0

call x86_64 quotactl_fd -1 0x00580800 1 @m0
mem m0 u8 1 u8 0 u16 0x3 u32 9 u64 1 u64 2 u64 3 u32 4 u32 0 u64 5 u64 6 u64 7 u32 8 u32 0 u64 9 u64 10 u64 11 u32 12 u32 13 u32 14 u32 15 u32 16 u16 17 u16 18 zero 60
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_XGETQSTATV, USRQUOTA), {qs_version=1, qs_flags=FS_QUOTA_UDQ_ACCT|FS_QUOTA_UDQ_ENFD, qs_incoredqs=9, qs_uquota={qfs_ino=1, qfs_nblks=2, qfs_nextents=3}, qs_gquota={qfs_ino=4, qfs_nblks=5, qfs_nextents=6}, qs_pquota={qfs_ino=7, qfs_nblks=8, qfs_nextents=9}, qs_btimelimit=10, qs_itimelimit=0, qs_rtbtimelimit=11, qs_bwarnlimit=0, qs_iwarnlimit=0}) = 0

call x86_64 quotactl_fd -1 0x00580900 1 @m0
mem m0 u8 1 u8 2 u16 0x7 zero 108
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_XGETNEXTQUOTA, USRQUOTA), 1, {d_version=1, d_flags=FS_PROJ_QUOTA, d_fieldmask=0x7, d_id=0, d_blk_hardlimit=0, d_blk_softlimit=0, d_ino_hardlimit=0, d_ino_softlimit=0, d_bcount=0, d_icount=0, d_itimer=0, d_btimer=0, d_iwarns=0, d_bwarns=0, d_rtb_hardlimit=0, d_rtb_softlimit=0, d_rtbcount=0, d_rtbtimer=0, d_rtbwarns=0}) = 0

call x86_64 quotactl_fd -1 0x80000100 0 0
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_SYNC, USRQUOTA)) = 0

call x86_64 quotactl_fd -1 0x80000300 0 0
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_QUOTAOFF, USRQUOTA)) = 0

call x86_64 quotactl_fd -1 0x00580700 0 0
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_XQUOTASYNC, USRQUOTA)) = 0

call x86_64 statx -100 @m0 0 0xfff @m1
mem m0 str "/x"
mem m1 zero 256
ret 0
text statx(AT_FDCWD, "/x", AT_STATX_SYNC_AS_STAT, STATX_ALL, {stx_mask=0, stx_attributes=0, ...}) = 0

call x86_64 statx -100 @m0 0 0xfff @m1
mem m0 str "/x"
mem m1 u32 0xffffffff u32 1 u64 2 u32 3 u32 4 u32 5 u16 0x81a4 u16 0 u64 6 u64 -1 u64 8 u64 9 u64 10 u32 11 u32 0 u64 -12 u32 13 u32 0 u64 14 u32 15 u32 0 u64 16 u32 17 u32 0 u32 18 u32 19 u32 20 u32 21 u64 22 u32 23 u32 24 u64 25 u32 26 u32 27 u32 28 u32 29 u32 30 zero 68
ret 0
text statx(AT_FDCWD, "/x", AT_STATX_SYNC_AS_STAT, STATX_ALL, {stx_mask=STATX_ALL|STATX_MNT_ID|STATX_DIOALIGN|STATX_MNT_ID_UNIQUE|STATX_SUBVOL|STATX_WRITE_ATOMIC|STATX_DIO_READ_ALIGN|0xfffc0000, stx_attributes=0x2 /* STATX_ATTR_??? */, stx_mode=S_IFREG|0644, stx_size=18446744073709551615, ...}) = 0

call x86_64 statx -100 @m0 0 0xfff @m1
mem m0 str "/x"
mem m1 u32 0x1000 u32 1 u64 2 u32 3 u32 4 u32 5 u16 0x81a4 u16 0 u64 6 u64 7 u64 8 u64 9 u64 10 u32 11 u32 0 u64 12 u32 13 u32 0 u64 14 u32 15 u32 0 u64 16 u32 17 u32 0 u32 18 u32 19 u32 20 u32 21 u64 22 u32 23 u32 24 u64 25 u32 26 u32 27 u32 28 u32 29 u32 30 zero 68
ret 0
text statx(AT_FDCWD, "/x", AT_STATX_SYNC_AS_STAT, STATX_ALL, {stx_mask=STATX_MNT_ID, stx_attributes=0x2 /* STATX_ATTR_??? */, ...}) = 0

call x86_64 stat @m0 @m1
mem m0 str "/x"
mem m1 u64 -1 u64 -1 u64 -1 u32 0x8fff u32 -1 u32 -1 u32 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 zero 24
ret 0
text stat("/x", {st_mode=S_IFREG|S_ISUID|S_ISGID|S_ISVTX|0777, st_size=18446744073709551615, ...}) = 0

call x86_64 stat @m0 @m1
mem m0 str "/x"
mem m1 u64 -1 u64 -1 u64 -1 u32 -1 u32 -1 u32 -1 u32 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 zero 24
ret 0
text stat("/x", {st_mode=037777777777, st_size=18446744073709551615, ...}) = 0

call x86_64 statfs @m0 @m1
mem m0 str "/x"
mem m1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u64 -1 u32 -1 u32 -1 u64 -1 u64 -1 u64 -1 zero 32
ret 0
text statfs("/x", {f_type=0xffffffffffffffff, f_bsize=18446744073709551615, f_blocks=18446744073709551615, f_bfree=18446744073709551615, f_bavail=18446744073709551615, f_files=18446744073709551615, f_ffree=18446744073709551615, f_fsid={val=[0xffffffff, 0xffffffff]}, f_namelen=18446744073709551615, f_frsize=18446744073709551615, f_flags=ST_VALID|ST_RDONLY|ST_NOSUID|ST_NODEV|ST_NOEXEC|ST_SYNCHRONOUS|ST_MANDLOCK|ST_NOATIME|ST_NODIRATIME|ST_RELATIME|ST_NOSYMFOLLOW|0xffffffffffffc380}) = 0

call x86_64 cachestat 3 @m0 @m1 0
mem m0 u64 0 u64 4096
mem m1 u64 1 u64 2 u64 3 u64 4 u64 5
ret 0
text cachestat(3, {off=0, len=4096}, {nr_cache=1, nr_dirty=2, nr_writeback=3, nr_evicted=4, nr_recently_evicted=5}, 0) = 0

call x86_64 listmount @m0 @m1 2 0
mem m0 u32 24 u32 0 u64 0xffffffffffffffff u64 0x0
mem m1 zero 16
ret 0
text listmount({size=24, mnt_ns_fd=0, mnt_id=LSMT_ROOT, param=0}, [], 2, 0) = 0

call x86_64 file_getattr -1 @m0 @m1 24 0
mem m0 str "/x"
mem m1 u64 1 u32 2 u32 3 u32 4 u32 5
ret 0
text file_getattr(-1, "/x", {fa_xflags=FS_XFLAG_REALTIME, fa_extsize=2, fa_nextents=3, fa_projid=0x4, fa_cowextsize=5}, 24, 0) = 0

call x86_64 file_getattr -1 @m0 @m1 32 0
mem m0 str "/x"
mem m1 u64 1 u32 2 u32 3 u32 4 u32 5 u64 5
ret 0
text file_getattr(-1, "/x", {fa_xflags=FS_XFLAG_REALTIME, fa_extsize=2, fa_nextents=3, fa_projid=0x4, fa_cowextsize=5, /* bytes 24..31 */ "\x05\x00\x00\x00\x00\x00\x00\x00"}, 32, 0) = 0

call x86_64 quotactl_fd -1 0x80000700 5 @m0
mem m0 u64 1 u64 2 u64 3 u64 4 u64 5 u64 6 u64 7 u64 8 u32 0x3f u32 0
ret 0
text quotactl_fd(-1, QCMD(Q_GETQUOTA, USRQUOTA), 5, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, ...}) = 0

call x86_64 quotactl_fd -1 0x80000900 5 @m0
mem m0 u64 1 u64 2 u64 3 u64 4 u64 5 u64 6 u64 7 u64 8 u32 0x3f u32 9
ret 0
text quotactl_fd(-1, QCMD(Q_GETNEXTQUOTA, USRQUOTA), 5, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, dqb_id=9, ...}) = 0

call x86_64 quotactl_fd -1 0x80000400 5 @m0
mem m0 u32 2
ret 0
text quotactl_fd(-1, QCMD(Q_GETFMT, USRQUOTA), [QFMT_VFS_V0]) = 0

call x86_64 quotactl_fd -1 0x80000500 5 @m0
mem m0 u64 1 u64 2 u32 1 u32 7
ret 0
text quotactl_fd(-1, QCMD(Q_GETINFO, USRQUOTA), {dqi_bgrace=1, dqi_igrace=2, dqi_flags=DQF_ROOT_SQUASH, dqi_valid=IIF_BGRACE|IIF_IGRACE|IIF_FLAGS}) = 0

call x86_64 quotactl_fd -1 0x00580300 1 @m0
mem m0 u8 1 u8 3 u16 0x7 u32 5 u64 6 u64 7 u64 8 u64 9 u64 10 u64 11 u32 1 u32 2 u16 3 u16 4 u32 0 u64 12 u64 13 u64 14 u32 1 u16 2 u16 2 zero 8
ret 0
text quotactl_fd(-1, QCMD(Q_XGETQUOTA, USRQUOTA), 1, {d_version=1, d_flags=FS_USER_QUOTA|FS_PROJ_QUOTA, d_fieldmask=0x7, d_id=5, d_blk_hardlimit=6, d_blk_softlimit=7, d_ino_hardlimit=8, d_ino_softlimit=9, d_bcount=10, d_icount=11, ...}) = 0

call x86_64 quotactl_fd -1 0x00580500 1 @m0
mem m0 u8 1 u8 0 u16 0x3 u32 0 u64 1 u64 2 u32 3 u32 0 u64 4 u64 5 u32 6 u32 0 u32 7 u32 1 u32 2 u32 3 u16 4 u16 5 u32 0 zero 32
ret 0
text quotactl_fd(-1, QCMD(Q_XGETQSTAT, USRQUOTA), {qs_version=1, ...}) = 0

call x86_64 quotactl_fd -1 0x00580800 1 @m0
mem m0 u8 1 u8 0 u16 0x3 u32 9 u64 1 u64 2 u64 3 u32 4 u32 0 u64 5 u64 6 u64 7 u32 8 u32 0 u64 9 u64 10 u64 11 u32 12 u32 13 u32 14 u32 15 u32 16 u16 17 u16 18 zero 60
ret 0
text quotactl_fd(-1, QCMD(Q_XGETQSTATV, USRQUOTA), {qs_version=1, ...}) = 0

call x86_64 quotactl_fd -1 0x00580900 1 @m0
mem m0 u8 1 u8 2 u16 0x7 zero 108
ret 0
text quotactl_fd(-1, QCMD(Q_XGETNEXTQUOTA, USRQUOTA), 1, {d_version=1, d_flags=FS_PROJ_QUOTA, d_fieldmask=0x7, d_id=0, d_blk_hardlimit=0, d_blk_softlimit=0, d_ino_hardlimit=0, d_ino_softlimit=0, d_bcount=0, d_icount=0, ...}) = 0

call x86_64 quotactl_fd -1 0x80000100 0 0
ret 0
text quotactl_fd(-1, QCMD(Q_SYNC, USRQUOTA)) = 0

call x86_64 quotactl_fd -1 0x80000300 0 0
ret 0
text quotactl_fd(-1, QCMD(Q_QUOTAOFF, USRQUOTA)) = 0

call x86_64 quotactl_fd -1 0x00580700 0 0
ret 0
text quotactl_fd(-1, QCMD(Q_XQUOTASYNC, USRQUOTA)) = 0

call i386 open @m0 0x80000
mem m0 str "/nx"
opt -v
err 2
text open("/nx", O_RDONLY|O_CLOEXEC) = -1 ENOENT

call i386 openat2 -100 @m0 @m1 24
mem m0 str "/nx"
mem m1 u64 0x40 u64 0644 u64 0x3f
opt -v
err 22
text openat2(AT_FDCWD, "/nx", {flags=O_RDONLY|O_CREAT, mode=0644, resolve=RESOLVE_NO_XDEV|RESOLVE_NO_MAGICLINKS|RESOLVE_NO_SYMLINKS|RESOLVE_BENEATH|RESOLVE_IN_ROOT|RESOLVE_CACHED}, 24) = -1 EINVAL

call i386 openat2 -100 @m0 @m1 24
mem m0 str "/nx"
mem m1 u64 0x0 u64 0644 u64 0xfff
opt -v
err 22
text openat2(AT_FDCWD, "/nx", {flags=O_RDONLY, mode=0644, resolve=RESOLVE_NO_XDEV|RESOLVE_NO_MAGICLINKS|RESOLVE_NO_SYMLINKS|RESOLVE_BENEATH|RESOLVE_IN_ROOT|RESOLVE_CACHED|0xfc0}, 24) = -1 EINVAL

call i386 openat2 -100 @m0 @m1 32
mem m0 str "/nx"
mem m1 u64 0xffffffffffffffff u64 0xffff u64 0 u64 1
opt -v
err 7
text openat2(AT_FDCWD, "/nx", {flags=O_ACCMODE|O_CREAT|O_EXCL|O_NOCTTY|O_TRUNC|O_APPEND|O_NONBLOCK|O_SYNC|O_DIRECT|O_LARGEFILE|O_NOFOLLOW|O_NOATIME|O_CLOEXEC|O_PATH|O_TMPFILE|O_EMPTYPATH|FASYNC|OPENAT2_REGULAR|0xfffffffefb80003c, mode=0177777, resolve=0, /* bytes 24..31 */ "\x01\x00\x00\x00\x00\x00\x00\x00"}, 32) = -1 E2BIG

call i386 openat2 -100 @m0 1 24
mem m0 str "/nx"
opt -v
err 14
text openat2(AT_FDCWD, "/nx", 0x1, 24) = -1 EFAULT

call i386 openat2 -100 @m0 1 8
mem m0 str "/nx"
opt -v
err 22
text openat2(AT_FDCWD, "/nx", 0x1, 8) = -1 EINVAL

call i386 creat @m0 0644
mem m0 str "/nx/a"
opt -v
err 20
text creat("/nx/a", 0644) = -1 ENOTDIR

call i386 creat 1 0xfffff
opt -v
err 14
text creat(0x1, 0177777) = -1 EFAULT

call i386 close_range -1 -1 -1
opt -v
err 22
text close_range(4294967295, 4294967295, CLOSE_RANGE_UNSHARE|CLOSE_RANGE_CLOEXEC|0xfffffff9) = -1 EINVAL

call i386 access @m0 7
mem m0 str "/nx"
opt -v
err 13
text access("/nx", R_OK|W_OK|X_OK) = -1 EACCES

call i386 access @m0 0xff
mem m0 str "/nx"
opt -v
err 22
text access("/nx", R_OK|W_OK|X_OK|0xf8) = -1 EINVAL

call i386 faccessat -100 @m0 5
mem m0 str "/nx"
opt -v
err 13
text faccessat(AT_FDCWD, "/nx", R_OK|X_OK) = -1 EACCES

call i386 faccessat2 -100 @m0 5 0xffffffff
mem m0 str "/nx"
opt -v
err 22
text faccessat2(AT_FDCWD, "/nx", R_OK|X_OK, AT_SYMLINK_NOFOLLOW|AT_EACCESS|AT_EMPTY_PATH|0xffffecff) = -1 EINVAL

call i386 fchmod -1 0
opt -v
err 9
text fchmod(-1, 000) = -1 EBADF

call i386 fchmod -1 07777
opt -v
err 9
text fchmod(-1, 07777) = -1 EBADF

call i386 fchmodat2 -100 @m0 0600 0xffffffff
mem m0 str "/nx"
opt -v
err 22
text fchmodat2(AT_FDCWD, "/nx", 0600, AT_SYMLINK_NOFOLLOW|AT_EMPTY_PATH|0xffffeeff) = -1 EINVAL

call i386 fchown -1 -1 0
opt -v
err 9
text fchown(-1, -1, 0) = -1 EBADF

call i386 fchown32 -1 -1 0
opt -v
err 9
text fchown32(-1, -1, 0) = -1 EBADF

call i386 fchownat -100 @m0 65535 65536 0xffffffff
mem m0 str "/nx"
opt -v
err 22
text fchownat(AT_FDCWD, "/nx", 65535, 65536, AT_SYMLINK_NOFOLLOW|AT_REMOVEDIR|AT_SYMLINK_FOLLOW|AT_NO_AUTOMOUNT|AT_EMPTY_PATH|AT_RECURSIVE|0xffff60ff) = -1 EINVAL

call i386 link @m0 @m1
mem m0 str "/nx"
mem m1 str "/nx2"
opt -v
err 17
text link("/nx", "/nx2") = -1 EEXIST

call i386 linkat -100 @m0 -1 @m1 -1
mem m0 str "/nx"
mem m1 str "/nx2"
opt -v
err 22
text linkat(AT_FDCWD, "/nx", -1, "/nx2", AT_SYMLINK_NOFOLLOW|AT_REMOVEDIR|AT_SYMLINK_FOLLOW|AT_NO_AUTOMOUNT|AT_EMPTY_PATH|AT_RECURSIVE|0xffff60ff) = -1 EINVAL

call i386 unlinkat -100 @m0 -1
mem m0 str "/nx"
opt -v
err 22
text unlinkat(AT_FDCWD, "/nx", AT_SYMLINK_NOFOLLOW|AT_REMOVEDIR|AT_SYMLINK_FOLLOW|AT_NO_AUTOMOUNT|AT_EMPTY_PATH|AT_RECURSIVE|0xffff60ff) = -1 EINVAL

call i386 rename @m0 @m1
mem m0 str "/nx"
mem m1 str "/nx2"
opt -v
err 2
text rename("/nx", "/nx2") = -1 ENOENT

call i386 renameat -100 @m0 7 @m1
mem m0 str "/nx"
mem m1 str "/nx2"
opt -v
err 2
text renameat(AT_FDCWD, "/nx", 7, "/nx2") = -1 ENOENT

call i386 renameat2 -100 @m0 7 @m1 -1
mem m0 str "/nx"
mem m1 str "/nx2"
opt -v
err 22
text renameat2(AT_FDCWD, "/nx", 7, "/nx2", RENAME_NOREPLACE|RENAME_EXCHANGE|RENAME_WHITEOUT|0xfffffff8) = -1 EINVAL

call i386 symlink @m0 @m1
mem m0 str "/nx"
mem m1 str "/nx/2"
opt -v
err 2
text symlink("/nx", "/nx/2") = -1 ENOENT

call i386 symlinkat @m0 -100 @m1
mem m0 str "/nx"
mem m1 str "/nx/2"
opt -v
err 2
text symlinkat("/nx", AT_FDCWD, "/nx/2") = -1 ENOENT

call i386 mkdir @m0 0755
mem m0 str "/nx/1"
opt -v
err 2
text mkdir("/nx/1", 0755) = -1 ENOENT

call i386 mkdirat -100 @m0 01755
mem m0 str "/nx/1"
opt -v
err 2
text mkdirat(AT_FDCWD, "/nx/1", 01755) = -1 ENOENT

call i386 mknod @m0 0644
mem m0 str "/nx/1"
opt -v
err 2
text mknod("/nx/1", 0644) = -1 ENOENT

call i386 mknod @m0 0010644 0x102
mem m0 str "/nx/1"
opt -v
err 2
text mknod("/nx/1", S_IFIFO|0644) = -1 ENOENT

call i386 mknod @m0 0020644 0x102
mem m0 str "/nx/1"
opt -v
err 2
text mknod("/nx/1", S_IFCHR|0644, makedev(0x1, 0x2)) = -1 ENOENT

call i386 mknod @m0 0060644 0x12345678
mem m0 str "/nx/1"
opt -v
err 2
text mknod("/nx/1", S_IFBLK|0644, makedev(0x456, 0x12378)) = -1 ENOENT

call i386 mknodat -100 @m0 0060644 0x12345678
mem m0 str "/nx/1"
opt -v
err 2
text mknodat(AT_FDCWD, "/nx/1", S_IFBLK|0644, makedev(0x456, 0x12378)) = -1 ENOENT

call i386 mknodat -100 @m0 0100644 0x12345678
mem m0 str "/nx/1"
opt -v
err 2
text mknodat(AT_FDCWD, "/nx/1", S_IFREG|0644) = -1 ENOENT

call i386 mknod @m0 0170644 0x12345678
mem m0 str "/nx/1"
opt -v
err 22
text mknod("/nx/1", 0170644) = -1 EINVAL

call i386 rmdir @m0
mem m0 str "/nx"
opt -v
err 2
text rmdir("/nx") = -1 ENOENT

call i386 getcwd 1 100
opt -v
err 14
text getcwd(0x1, 100) = -1 EFAULT

call i386 fchdir -1
opt -v
err 9
text fchdir(-1) = -1 EBADF

call i386 chroot @m0
mem m0 str "/nx"
opt -v
err 2
text chroot("/nx") = -1 ENOENT

call i386 truncate @m0 0x123456789
mem m0 str "/nx"
opt -v
err 2
text truncate("/nx", 591751049) = -1 ENOENT

call i386 ftruncate -1 0x123456789
opt -v
err 9
text ftruncate(-1, 591751049) = -1 EBADF

call i386 truncate64 @m0 0x89 0x12
mem m0 str "/nx"
opt -v
err 2
text truncate64("/nx", 77309411465) = -1 ENOENT

call i386 ftruncate64 -1 0x89 0x12
opt -v
err 9
text ftruncate64(-1, 77309411465) = -1 EBADF

call i386 utime @m0 @m1
mem m0 str "/nx"
mem m1 long 1 long 2
opt -v
err 2
text utime("/nx", {actime=1 /* 1970-01-01T00:00:01+0000 */, modtime=2 /* 1970-01-01T00:00:02+0000 */}) = -1 ENOENT

call i386 utime @m0 0
mem m0 str "/nx"
opt -v
err 2
text utime("/nx", NULL) = -1 ENOENT

call i386 utime @m0 1
mem m0 str "/nx"
opt -v
err 14
text utime("/nx", 0x1) = -1 EFAULT

call i386 utimes @m0 @m1
mem m0 str "/nx"
mem m1 long 1 long 2 long 3 long 4
opt -v
err 2
text utimes("/nx", [{tv_sec=1, tv_usec=2} /* 1970-01-01T00:00:01.000002+0000 */, {tv_sec=3, tv_usec=4} /* 1970-01-01T00:00:03.000004+0000 */]) = -1 ENOENT

call i386 utimes @m0 0
mem m0 str "/nx"
opt -v
err 2
text utimes("/nx", NULL) = -1 ENOENT

call i386 futimesat -100 @m0 @m1
mem m0 str "/nx"
mem m1 long 1 long 2 long 3 long 4
opt -v
err 2
text futimesat(AT_FDCWD, "/nx", [{tv_sec=1, tv_usec=2} /* 1970-01-01T00:00:01.000002+0000 */, {tv_sec=3, tv_usec=4} /* 1970-01-01T00:00:03.000004+0000 */]) = -1 ENOENT

call i386 utimensat -100 @m0 @m1 0x100
mem m0 str "/nx"
mem m1 long 1 long 2 long 3 long 4
opt -v
err 2
text utimensat(AT_FDCWD, "/nx", [{tv_sec=1, tv_nsec=2} /* 1970-01-01T00:00:01.000000002+0000 */, {tv_sec=3, tv_nsec=4} /* 1970-01-01T00:00:03.000000004+0000 */], AT_SYMLINK_NOFOLLOW) = -1 ENOENT

call i386 utimensat -100 @m0 @m1 0x100
mem m0 str "/nx"
mem m1 long 1 long 0x3ffffffe long 3 long 0x3fffffff
opt -v
err 2
text utimensat(AT_FDCWD, "/nx", [UTIME_OMIT, UTIME_NOW], AT_SYMLINK_NOFOLLOW) = -1 ENOENT

call i386 utimensat -100 @m0 @m1 -1
mem m0 str "/nx"
mem m1 long 1 long 0x3fffffff long 3 long 0x3fffffff
opt -v
err 22
text utimensat(AT_FDCWD, "/nx", [UTIME_NOW, UTIME_NOW], AT_SYMLINK_NOFOLLOW|AT_REMOVEDIR|AT_SYMLINK_FOLLOW|AT_NO_AUTOMOUNT|AT_EMPTY_PATH|AT_RECURSIVE|0xffff60ff) = -1 EINVAL

call i386 utimensat_time64 -100 @m0 @m1 0x100
mem m0 str "/nx"
mem m1 u64 1 u64 2 u64 3 u64 4
opt -v
err 2
text utimensat_time64(AT_FDCWD, "/nx", [{tv_sec=1, tv_nsec=2} /* 1970-01-01T00:00:01.000000002+0000 */, {tv_sec=3, tv_nsec=4} /* 1970-01-01T00:00:03.000000004+0000 */], AT_SYMLINK_NOFOLLOW) = -1 ENOENT

call i386 setxattr @m0 @m1 @m2 8 3
mem m0 str "/nx"
mem m1 str "user.a"
mem m2 str "abc\x00def"
opt -v
err 2
text setxattr("/nx", "user.a", "abc\0def", 8, XATTR_CREATE|XATTR_REPLACE) = -1 ENOENT

call i386 lsetxattr @m0 @m1 @m2 8 -1
mem m0 str "/nx"
mem m1 str "user.a"
mem m2 str "abc\x00def"
opt -v
err 22
text lsetxattr("/nx", "user.a", "abc\0def", 8, XATTR_CREATE|XATTR_REPLACE|0xfffffffc) = -1 EINVAL

call i386 fsetxattr -1 @m0 @m1 8 1
mem m0 str "user.a"
mem m1 str "abc\x00def"
opt -v
err 9
text fsetxattr(-1, "user.a", "abc\0def", 8, XATTR_CREATE) = -1 EBADF

call i386 setxattr @m0 @m1 1 8 3
mem m0 str "/nx"
mem m1 str "user.a"
opt -v
err 14
text setxattr("/nx", "user.a", 0x1, 8, XATTR_CREATE|XATTR_REPLACE) = -1 EFAULT

call i386 removexattr @m0 @m1
mem m0 str "/nx"
mem m1 str "user.a"
opt -v
err 2
text removexattr("/nx", "user.a") = -1 ENOENT

call i386 lremovexattr @m0 @m1
mem m0 str "/nx"
mem m1 str "user.a"
opt -v
err 2
text lremovexattr("/nx", "user.a") = -1 ENOENT

call i386 fremovexattr -1 @m0
mem m0 str "user.a"
opt -v
err 9
text fremovexattr(-1, "user.a") = -1 EBADF

call i386 setxattrat -100 @m0 0x1000 @m1 @m2 16
mem m0 str "/nx"
mem m1 str "user.a"
mem m2 u64 @m3 u32 4 u32 3
mem m3 str "abc"
opt -v
err 2
text setxattrat(AT_FDCWD, "/nx", AT_EMPTY_PATH, "user.a", {value="abc", size=4, flags=XATTR_CREATE|XATTR_REPLACE}, 16) = -1 ENOENT

call i386 setxattrat -100 @m0 0x1000 @m1 @m2 20
mem m0 str "/nx"
mem m1 str "user.a"
mem m2 u64 @m3 u32 4 u32 3 u32 1
mem m3 str "abc"
opt -v
err 7
text setxattrat(AT_FDCWD, "/nx", AT_EMPTY_PATH, "user.a", {value="abc", size=4, flags=XATTR_CREATE|XATTR_REPLACE, /* bytes 16..19 */ "\x01\x00\x00\x00"}, 20) = -1 E2BIG

call i386 removexattrat -100 @m0 0x100 @m1
mem m0 str "/nx"
mem m1 str "user.a"
opt -v
err 2
text removexattrat(AT_FDCWD, "/nx", AT_SYMLINK_NOFOLLOW, "user.a") = -1 ENOENT

call i386 mount @m0 @m1 @m2 0x1 @m3
mem m0 str "src"
mem m1 str "/nx"
mem m2 str "ext4"
mem m3 str "data=1"
opt -v
err 2
text mount("src", "/nx", "ext4", MS_RDONLY, "data=1") = -1 ENOENT

call i386 mount 0 @m0 0 -1 0
mem m0 str "/nx"
opt -v
err 2
text mount(NULL, "/nx", NULL, MS_RDONLY|MS_NOSUID|MS_NODEV|MS_NOEXEC|MS_SYNCHRONOUS|MS_REMOUNT|MS_MANDLOCK|MS_DIRSYNC|MS_NOSYMFOLLOW|MS_NOATIME|MS_NODIRATIME|MS_BIND|MS_MOVE|MS_REC|MS_SILENT|MS_POSIXACL|MS_UNBINDABLE|MS_PRIVATE|MS_SLAVE|MS_SHARED|MS_RELATIME|MS_KERNMOUNT|MS_I_VERSION|MS_STRICTATIME|MS_LAZYTIME|MS_SUBMOUNT|MS_NOREMOTELOCK|MS_NOSEC|MS_BORN|MS_ACTIVE|MS_NOUSER|0x200, NULL) = -1 ENOENT

call i386 umount2 @m0 -1
mem m0 str "/nx"
opt -v
err 22
text umount2("/nx", MNT_FORCE|MNT_DETACH|MNT_EXPIRE|UMOUNT_NOFOLLOW|0xfffffff0) = -1 EINVAL

call i386 umount2 @m0 1
mem m0 str "/nx"
opt -v
err 2
text umount2("/nx", MNT_FORCE) = -1 ENOENT

call i386 umount @m0
mem m0 str "/nx"
opt -v
err 2
text umount("/nx") = -1 ENOENT

call i386 fsopen @m0 -1
mem m0 str "nosuch"
opt -v
err 22
text fsopen("nosuch", FSOPEN_CLOEXEC|0xfffffffe) = -1 EINVAL

call i386 fsconfig -1 1 @m0 @m1 0
mem m0 str "k"
mem m1 str "v"
opt -v
err 22
text fsconfig(-1, FSCONFIG_SET_STRING, "k", "v", 0) = -1 EINVAL

call i386 fsconfig -1 2 @m0 @m1 4
mem m0 str "k"
mem m1 raw "abcd"
opt -v
err 22
text fsconfig(-1, FSCONFIG_SET_BINARY, "k", "\x61\x62\x63\x64", 4) = -1 EINVAL

call i386 fsconfig -1 3 @m0 @m1 -100
mem m0 str "k"
mem m1 str "/p"
opt -v
err 22
text fsconfig(-1, FSCONFIG_SET_PATH, "k", "/p", AT_FDCWD) = -1 EINVAL

call i386 fsconfig -1 4 @m0 @m1 -100
mem m0 str "k"
mem m1 str "/p"
opt -v
err 22
text fsconfig(-1, FSCONFIG_SET_PATH_EMPTY, "k", "/p", AT_FDCWD) = -1 EINVAL

call i386 fsconfig -1 5 @m0 0 5
mem m0 str "k"
opt -v
err 22
text fsconfig(-1, FSCONFIG_SET_FD, "k", NULL, 5) = -1 EINVAL

call i386 fsconfig -1 6 0 0 0
opt -v
err 22
text fsconfig(-1, FSCONFIG_CMD_CREATE, NULL, NULL, 0) = -1 EINVAL

call i386 fsconfig -1 7 0 0 0
opt -v
err 22
text fsconfig(-1, FSCONFIG_CMD_RECONFIGURE, NULL, NULL, 0) = -1 EINVAL

call i386 fsconfig -1 8 0 0 0
opt -v
err 22
text fsconfig(-1, FSCONFIG_CMD_CREATE_EXCL, NULL, NULL, 0) = -1 EINVAL

call i386 fsmount -1 -1 -1
opt -v
err 22
text fsmount(-1, FSMOUNT_CLOEXEC|FSMOUNT_NAMESPACE|0xfffffffc, MOUNT_ATTR_RDONLY|MOUNT_ATTR_NOSUID|MOUNT_ATTR_NODEV|MOUNT_ATTR_NOEXEC|MOUNT_ATTR__ATIME|MOUNT_ATTR_NODIRATIME|MOUNT_ATTR_NOSYMFOLLOW|0xffdfff00) = -1 EINVAL

call i386 fspick -100 @m0 -1
mem m0 str "/nx"
opt -v
err 22
text fspick(AT_FDCWD, "/nx", FSPICK_CLOEXEC|FSPICK_SYMLINK_NOFOLLOW|FSPICK_NO_AUTOMOUNT|FSPICK_EMPTY_PATH|0xfffffff0) = -1 EINVAL

call i386 move_mount -1 @m0 -100 @m1 -1
mem m0 str "a"
mem m1 str "b"
opt -v
err 22
text move_mount(-1, "a", AT_FDCWD, "b", MOVE_MOUNT_F_SYMLINKS|MOVE_MOUNT_F_AUTOMOUNTS|MOVE_MOUNT_F_EMPTY_PATH|MOVE_MOUNT_T_SYMLINKS|MOVE_MOUNT_T_AUTOMOUNTS|MOVE_MOUNT_T_EMPTY_PATH|MOVE_MOUNT_SET_GROUP|MOVE_MOUNT_BENEATH|0xfffffc88) = -1 EINVAL

call i386 open_tree -100 @m0 -1
mem m0 str "/nx"
opt -v
err 22
text open_tree(AT_FDCWD, "/nx", OPEN_TREE_CLONE|OPEN_TREE_NAMESPACE|OPEN_TREE_CLOEXEC|AT_SYMLINK_NOFOLLOW|AT_NO_AUTOMOUNT|AT_EMPTY_PATH|AT_RECURSIVE|0xfff766fc) = -1 EINVAL

call i386 open_tree_attr -100 @m0 0x1 @m1 32
mem m0 str "/nx"
mem m1 u64 0xffffffffffffffff u64 1 u64 0x20000 u64 3
opt -v
err 2
text open_tree_attr(AT_FDCWD, "/nx", OPEN_TREE_CLONE, {attr_set=MOUNT_ATTR_RDONLY|MOUNT_ATTR_NOSUID|MOUNT_ATTR_NODEV|MOUNT_ATTR_NOEXEC|MOUNT_ATTR__ATIME|MOUNT_ATTR_NODIRATIME|MOUNT_ATTR_IDMAP|MOUNT_ATTR_NOSYMFOLLOW|0xffffffffffcfff00, attr_clr=MOUNT_ATTR_RDONLY, propagation=MS_UNBINDABLE, userns_fd=3}, 32) = -1 ENOENT

call i386 mount_setattr -100 @m0 0x9000 @m1 32
mem m0 str "/nx"
mem m1 u64 0xffffffffffffffff u64 1 u64 0x20000 u64 3
opt -v
err 22
text mount_setattr(AT_FDCWD, "/nx", AT_EMPTY_PATH|AT_RECURSIVE, {attr_set=MOUNT_ATTR_RDONLY|MOUNT_ATTR_NOSUID|MOUNT_ATTR_NODEV|MOUNT_ATTR_NOEXEC|MOUNT_ATTR__ATIME|MOUNT_ATTR_NODIRATIME|MOUNT_ATTR_IDMAP|MOUNT_ATTR_NOSYMFOLLOW|0xffffffffffcfff00, attr_clr=MOUNT_ATTR_RDONLY, propagation=MS_UNBINDABLE, userns_fd=3}, 32) = -1 EINVAL

call i386 mount_setattr -100 @m0 0x9000 @m1 40
mem m0 str "/nx"
mem m1 u64 0x70 u64 0x10 u64 0x60000 u64 3 u64 7
opt -v
err 7
text mount_setattr(AT_FDCWD, "/nx", AT_EMPTY_PATH|AT_RECURSIVE, {attr_set=MOUNT_ATTR__ATIME, attr_clr=MOUNT_ATTR_NOATIME, propagation=0x60000 /* MS_??? */, userns_fd=3, /* bytes 32..39 */ "\x07\x00\x00\x00\x00\x00\x00\x00"}, 40) = -1 E2BIG

call i386 pivot_root @m0 @m1
mem m0 str "/nx"
mem m1 str "/nx2"
opt -v
err 2
text pivot_root("/nx", "/nx2") = -1 ENOENT

call i386 syncfs -1
opt -v
err 9
text syncfs(-1) = -1 EBADF

call i386 fsync -1
opt -v
err 9
text fsync(-1) = -1 EBADF

call i386 fdatasync -1
opt -v
err 9
text fdatasync(-1) = -1 EBADF

call i386 sync_file_range -1 1 2 -1
opt -v
err 9
text sync_file_range(-1, 8589934593, 4294967295, 0) = -1 EBADF

call i386 open_by_handle_at -1 @m0 0x80000
mem m0 u32 8 u32 1 zero 8
opt -v
err 9
text open_by_handle_at(-1, {handle_bytes=8, handle_type=1, f_handle="\x00\x00\x00\x00\x00\x00\x00\x00"}, O_RDONLY|O_CLOEXEC) = -1 EBADF

call i386 open_by_handle_at -1 @m0 0x80000
mem m0 u32 8 u32 1 zero 4
opt -v
err 9
text open_by_handle_at(-1, {handle_bytes=8, handle_type=1, f_handle=???}, O_RDONLY|O_CLOEXEC) = -1 EBADF

call i386 open_by_handle_at -1 @m0 0x80000
mem m0 u32 200 u32 -1 zero 200
opt -v
err 22
text open_by_handle_at(-1, {handle_bytes=200, handle_type=-1, f_handle="\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"...}, O_RDONLY|O_CLOEXEC) = -1 EINVAL

call i386 fanotify_init -1 -1
opt -v
err 22
text fanotify_init(0xc /* FAN_CLASS_??? */|FAN_CLOEXEC|FAN_NONBLOCK|FAN_UNLIMITED_QUEUE|FAN_UNLIMITED_MARKS|FAN_ENABLE_AUDIT|FAN_REPORT_PIDFD|FAN_REPORT_TID|FAN_REPORT_FID|FAN_REPORT_DIR_FID|FAN_REPORT_NAME|FAN_REPORT_TARGET_FID|FAN_REPORT_FD_ERROR|FAN_REPORT_MNT|0xffff8000, O_ACCMODE|O_CREAT|O_EXCL|O_NOCTTY|O_TRUNC|O_APPEND|O_NONBLOCK|O_SYNC|O_DIRECT|O_LARGEFILE|O_NOFOLLOW|O_NOATIME|O_CLOEXEC|O_PATH|O_TMPFILE|O_EMPTYPATH|FASYNC|0xfb80003c) = -1 EINVAL

call i386 fanotify_init 0xc 0x80002
opt -v
err 22
text fanotify_init(0xc /* FAN_CLASS_??? */, O_RDWR|O_CLOEXEC) = -1 EINVAL

call i386 inotify_init1 -1
opt -v
err 22
text inotify_init1(IN_NONBLOCK|IN_CLOEXEC|0xfff7f7ff) = -1 EINVAL

call i386 inotify_add_watch -1 @m0 -1
mem m0 str "/nx"
opt -v
err 22
text inotify_add_watch(-1, "/nx", IN_ACCESS|IN_MODIFY|IN_ATTRIB|IN_CLOSE_WRITE|IN_CLOSE_NOWRITE|IN_OPEN|IN_MOVED_FROM|IN_MOVED_TO|IN_CREATE|IN_DELETE|IN_DELETE_SELF|IN_MOVE_SELF|IN_UNMOUNT|IN_Q_OVERFLOW|IN_IGNORED|IN_ONLYDIR|IN_DONT_FOLLOW|IN_EXCL_UNLINK|IN_MASK_CREATE|IN_MASK_ADD|IN_ISDIR|IN_ONESHOT|0x8ff1000) = -1 EINVAL

call i386 inotify_add_watch -1 @m0 3
mem m0 str "/nx"
opt -v
err 9
text inotify_add_watch(-1, "/nx", IN_ACCESS|IN_MODIFY) = -1 EBADF

call i386 inotify_rm_watch -1 5
opt -v
err 9
text inotify_rm_watch(-1, 5) = -1 EBADF

call i386 swapon @m0 0x8000
mem m0 str "/nx"
opt -v
err 2
text swapon("/nx", SWAP_FLAG_PREFER|0) = -1 ENOENT

call i386 swapon @m0 -1
mem m0 str "/nx"
opt -v
err 22
text swapon("/nx", SWAP_FLAG_PREFER|SWAP_FLAG_DISCARD|SWAP_FLAG_DISCARD_ONCE|SWAP_FLAG_DISCARD_PAGES|0xfff80000|32767) = -1 EINVAL

call i386 swapon @m0 0x7fff
mem m0 str "/nx"
opt -v
err 2
text swapon("/nx", 32767) = -1 ENOENT

call i386 swapoff @m0
mem m0 str "/nx"
opt -v
err 2
text swapoff("/nx") = -1 ENOENT

call i386 acct @m0
mem m0 str "/nx"
opt -v
err 2
text acct("/nx") = -1 ENOENT

call i386 uselib @m0
mem m0 str "/nx"
opt -v
err 38
text uselib("/nx") = -1 ENOSYS

call i386 sysfs 4 5 6
opt -v
err 22
text sysfs(0x4, 0x5, 0x6) = -1 EINVAL

call i386 file_setattr -100 @m0 @m1 24 -1
mem m0 str "/nx"
mem m1 u64 0xffffffffffffffff u32 1 u32 2 u32 3 u32 4
opt -v
err 22
text file_setattr(AT_FDCWD, "/nx", {fa_xflags=FS_XFLAG_REALTIME|FS_XFLAG_PREALLOC|FS_XFLAG_IMMUTABLE|FS_XFLAG_APPEND|FS_XFLAG_SYNC|FS_XFLAG_NOATIME|FS_XFLAG_NODUMP|FS_XFLAG_RTINHERIT|FS_XFLAG_PROJINHERIT|FS_XFLAG_NOSYMLINKS|FS_XFLAG_EXTSIZE|FS_XFLAG_EXTSZINHERIT|FS_XFLAG_NODEFRAG|FS_XFLAG_FILESTREAM|FS_XFLAG_DAX|FS_XFLAG_COWEXTSIZE|FS_XFLAG_VERITY|FS_XFLAG_HASATTR|FS_XFLAG_CASEFOLD|FS_XFLAG_CASENONPRESERVING|0xffffffff7ff00004, fa_extsize=1, fa_projid=0x3, fa_cowextsize=4}, 24, AT_SYMLINK_NOFOLLOW|AT_EMPTY_PATH|0xffffeeff) = -1 EINVAL

call i386 file_setattr -100 @m0 @m1 32 0x1000
mem m0 str "/nx"
mem m1 u64 1 u32 1 u32 2 u32 3 u32 4 u64 9
opt -v
err 7
text file_setattr(AT_FDCWD, "/nx", {fa_xflags=FS_XFLAG_REALTIME, fa_extsize=1, fa_projid=0x3, fa_cowextsize=4, /* bytes 24..31 */ "\x09\x00\x00\x00\x00\x00\x00\x00"}, 32, AT_EMPTY_PATH) = -1 E2BIG

call i386 copy_file_range -1 @m0 -1 @m1 3 0
mem m0 u64 1
mem m1 u64 2
opt -v
err 9
text copy_file_range(-1, [1], -1, [2], 3, 0) = -1 EBADF

call i386 copy_file_range -1 0 -1 1 3 -1
opt -v
err 9
text copy_file_range(-1, NULL, -1, 0x1, 3, 4294967295) = -1 EBADF

call i386 fallocate -1 -1 1 2
opt -v
err 9
text fallocate(-1, FALLOC_FL_KEEP_SIZE|FALLOC_FL_PUNCH_HOLE|FALLOC_FL_NO_HIDE_STALE|FALLOC_FL_COLLAPSE_RANGE|FALLOC_FL_ZERO_RANGE|FALLOC_FL_INSERT_RANGE|FALLOC_FL_UNSHARE_RANGE|FALLOC_FL_WRITE_ZEROES|0xffffff00, 8589934593, 0) = -1 EBADF

call i386 fallocate -1 0 1 2
opt -v
err 9
text fallocate(-1, 0, 8589934593, 0) = -1 EBADF

call i386 fadvise64 -1 1 2 3
opt -v
err 9
text fadvise64(-1, 8589934593, 3, POSIX_FADV_NORMAL) = -1 EBADF

call i386 fadvise64_64 -1 1 0 2 0 99
opt -v
err 9
text fadvise64_64(-1, 1, 2, 0x63 /* POSIX_FADV_??? */) = -1 EBADF

call i386 readahead -1 1 2
opt -v
err 9
text readahead(-1, 8589934593, 0) = -1 EBADF

call i386 flock -1 6
opt -v
err 9
text flock(-1, LOCK_EX|LOCK_NB) = -1 EBADF

call i386 memfd_create @m0 -1
mem m0 str "abc"
opt -v
err 22
text memfd_create("abc", MFD_CLOEXEC|MFD_ALLOW_SEALING|MFD_HUGETLB|MFD_NOEXEC_SEAL|MFD_EXEC|0x3ffffe0|63<<MFD_HUGE_SHIFT) = -1 EINVAL

call i386 memfd_create @m0 0x54000000
mem m0 str "abc"
opt -v
err 22
text memfd_create("abc", 21<<MFD_HUGE_SHIFT) = -1 EINVAL

call i386 memfd_create 1 0
opt -v
err 14
text memfd_create(0x1, 0) = -1 EFAULT

call i386 memfd_secret -1
opt -v
err 22
text memfd_secret(O_CLOEXEC|0xfff7ffff) = -1 EINVAL

call i386 quotactl 0x80000800 @m0 5 @m1
mem m0 str "/dev/nx"
mem m1 u64 1 u64 2 u64 3 u64 4 u64 5 u64 6 u64 7 u64 8 u64 0xffffff
opt -v
err 2
text quotactl(QCMD(Q_SETQUOTA, USRQUOTA), "/dev/nx", 5, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, dqb_btime=7, dqb_itime=8, dqb_valid=QIF_BLIMITS|QIF_SPACE|QIF_ILIMITS|QIF_INODES|QIF_BTIME|QIF_ITIME|0xffffc0}) = -1 ENOENT

call i386 quotactl 0x80000201 @m0 2 @m1
mem m0 str "/dev/nx"
mem m1 str "/nxq"
opt -v
err 2
text quotactl(QCMD(Q_QUOTAON, GRPQUOTA), "/dev/nx", QFMT_VFS_V0, "/nxq") = -1 ENOENT

call i386 quotactl 0x80000300 @m0 0 0
mem m0 str "/dev/nx"
opt -v
err 2
text quotactl(QCMD(Q_QUOTAOFF, USRQUOTA), "/dev/nx") = -1 ENOENT

call i386 quotactl 0x80000600 @m0 0 @m1
mem m0 str "/dev/nx"
mem m1 u64 1 u64 2 u32 -1 u32 3
opt -v
err 2
text quotactl(QCMD(Q_SETINFO, USRQUOTA), "/dev/nx", {dqi_bgrace=1, dqi_igrace=2, dqi_flags=DQF_ROOT_SQUASH|DQF_SYS_FILE|0xfffefffe, dqi_valid=IIF_BGRACE|IIF_IGRACE}) = -1 ENOENT

call i386 quotactl 0x00580100 @m0 1 @m1
mem m0 str "/dev/nx"
mem m1 u32 3
opt -v
err 2
text quotactl(QCMD(Q_XQUOTAON, USRQUOTA), "/dev/nx", [FS_QUOTA_UDQ_ACCT|FS_QUOTA_UDQ_ENFD]) = -1 ENOENT

call i386 quotactl 0x00580200 @m0 1 @m1
mem m0 str "/dev/nx"
mem m1 u32 3
opt -v
err 2
text quotactl(QCMD(Q_XQUOTAOFF, USRQUOTA), "/dev/nx", [FS_QUOTA_UDQ_ACCT|FS_QUOTA_UDQ_ENFD]) = -1 ENOENT

call i386 quotactl 0x00580400 @m0 1 @m1
mem m0 str "/dev/nx"
mem m1 u8 1 u8 3 u16 0x7 u32 5 u64 6 u64 7 u64 8 u64 9 u64 10 u64 11 u32 1 u32 2 u16 3 u16 4 u32 0 u64 12 u64 13 u64 14 u32 1 u16 2 u16 2 zero 8
opt -v
err 2
text quotactl(QCMD(Q_XSETQLIM, USRQUOTA), "/dev/nx", 1, {d_version=1, d_flags=FS_USER_QUOTA|FS_PROJ_QUOTA, d_fieldmask=0x7, d_id=5, d_blk_hardlimit=6, d_blk_softlimit=7, d_ino_hardlimit=8, d_ino_softlimit=9, d_bcount=10, d_icount=11, d_itimer=1, d_btimer=2, d_iwarns=3, d_bwarns=4, d_rtb_hardlimit=12, d_rtb_softlimit=13, d_rtbcount=14, d_rtbtimer=1, d_rtbwarns=2}) = -1 ENOENT

call i386 quotactl 0x00580600 @m0 1 @m1
mem m0 str "/dev/nx"
mem m1 u32 3
opt -v
err 2
text quotactl(QCMD(Q_XQUOTARM, USRQUOTA), "/dev/nx", [FS_USER_QUOTA|FS_PROJ_QUOTA]) = -1 ENOENT

call i386 quotactl 0x00580701 @m0 1 0
mem m0 str "/dev/nx"
opt -v
err 2
text quotactl(QCMD(Q_XQUOTASYNC, GRPQUOTA), "/dev/nx") = -1 ENOENT

call i386 quotactl 0x00580801 @m0 1 0
mem m0 str "/dev/nx"
opt -v
err 2
text quotactl(QCMD(Q_XGETQSTATV, GRPQUOTA), "/dev/nx", NULL) = -1 ENOENT

call i386 quotactl 0xffffffff @m0 1 1
mem m0 str "/dev/nx"
opt -v
err 22
text quotactl(QCMD(0xffffff /* Q_??? */, 0xff /* ???QUOTA */), "/dev/nx", 1, 0x1) = -1 EINVAL

call i386 quotactl_fd -1 0x80000800 5 @m0
mem m0 u64 1 u64 2 u64 3 u64 4 u64 5 u64 6 u64 7 u64 8 u64 0x3f
opt -v
err 9
text quotactl_fd(-1, QCMD(Q_SETQUOTA, USRQUOTA), 5, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, dqb_btime=7, dqb_itime=8, dqb_valid=QIF_BLIMITS|QIF_SPACE|QIF_ILIMITS|QIF_INODES|QIF_BTIME|QIF_ITIME}) = -1 EBADF

call i386 fcntl -1 4 -1
opt -v
err 9
text fcntl(-1, F_SETFL, O_ACCMODE|O_CREAT|O_EXCL|O_NOCTTY|O_TRUNC|O_APPEND|O_NONBLOCK|O_SYNC|O_DIRECT|O_LARGEFILE|O_NOFOLLOW|O_NOATIME|O_CLOEXEC|O_PATH|O_TMPFILE|O_EMPTYPATH|FASYNC|0xfb80003c) = -1 EBADF

call i386 fcntl 3 7 @m0
mem m0 u16 2 u16 7 u32 0 u64 0 u64 10 u32 5 u32 0
opt -v
err 22
text fcntl(3, F_SETLKW, {l_type=F_UNLCK, l_whence=0x7 /* SEEK_??? */, l_start=0, l_len=0}) = -1 EINVAL

call i386 fcntl 3 37 @m0
mem m0 u16 1 u16 0 u32 0 u64 0 u64 10 u32 0 u32 0
opt -v
err 9
text fcntl(3, F_OFD_SETLK, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=0, l_len=42949672960}) = -1 EBADF

call i386 fcntl 3 38 @m0
mem m0 u16 1 u16 0 u32 0 u64 0 u64 10 u32 0 u32 0
opt -v
err 9
text fcntl(3, F_OFD_SETLKW, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=0, l_len=42949672960}) = -1 EBADF

call i386 fcntl 3 1024 2
opt -v
err 11
text fcntl(3, F_SETLEASE, F_UNLCK) = -1 EAGAIN

call i386 fcntl 3 1026 0xffffffff
opt -v
err 20
text fcntl(3, F_NOTIFY, DN_ACCESS|DN_MODIFY|DN_CREATE|DN_DELETE|DN_RENAME|DN_ATTRIB|DN_MULTISHOT|0x7fffffc0) = -1 ENOTDIR

call i386 fcntl 3 1027 5
opt -v
err 9
text fcntl(3, F_DUPFD_QUERY, 5) = -1 EBADF

call i386 fcntl 3 1029 5
opt -v
err 22
text fcntl(3, F_CANCELLK, 0x5) = -1 EINVAL

call i386 fcntl 3 1031 4096
opt -v
err 9
text fcntl(3, F_SETPIPE_SZ, 4096) = -1 EBADF

call i386 fcntl 0 1032
opt -v
err 9
text fcntl(0, F_GETPIPE_SZ) = -1 EBADF

call i386 fcntl 0 1033 -1
opt -v
err 22
text fcntl(0, F_ADD_SEALS, F_SEAL_SEAL|F_SEAL_SHRINK|F_SEAL_GROW|F_SEAL_WRITE|F_SEAL_FUTURE_WRITE|F_SEAL_EXEC|0xffffffc0) = -1 EINVAL

call i386 fcntl 0 1034
opt -v
err 22
text fcntl(0, F_GET_SEALS) = -1 EINVAL

call i386 fcntl 3 1038 @m0
mem m0 u64 3
opt -v
err 22
text fcntl(3, F_SET_FILE_RW_HINT, [RWH_WRITE_LIFE_MEDIUM]) = -1 EINVAL

call i386 fcntl 3 1040 @m0
mem m0 u64 3
opt -v
err 22
text fcntl(3, F_SETDELEG, {d_flags=0x3, d_type=F_RDLCK, __pad=0}) = -1 EINVAL

call i386 fcntl 3 99 5
opt -v
err 22
text fcntl(3, 0x63 /* F_??? */, 0x5) = -1 EINVAL

call i386 fcntl 3 -1 -1
opt -v
err 22
text fcntl(3, 0xffffffff /* F_??? */, 0xffffffff) = -1 EINVAL

call i386 fcntl 3 1026 0xf
opt -v
err 20
text fcntl(3, F_NOTIFY, DN_ACCESS|DN_MODIFY|DN_CREATE|DN_DELETE) = -1 ENOTDIR

call i386 fcntl 3 1024 99
opt -v
err 22
text fcntl(3, F_SETLEASE, 0x63 /* F_??? */) = -1 EINVAL

call i386 quotactl_fd -1 0x80000700 5 @m0
mem m0 u64 1 u64 2 u64 3 u64 4 u64 5 u64 6 u64 7 u64 8 u32 0x3f u32 0
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_GETQUOTA, USRQUOTA), 5, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, dqb_btime=7, dqb_itime=8, dqb_valid=QIF_BLIMITS|QIF_SPACE|QIF_ILIMITS|QIF_INODES|QIF_BTIME|QIF_ITIME}) = 0

call i386 quotactl_fd -1 0x80000900 5 @m0
mem m0 u64 1 u64 2 u64 3 u64 4 u64 5 u64 6 u64 7 u64 8 u32 0x3f u32 9
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_GETNEXTQUOTA, USRQUOTA), 5, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, dqb_btime=7, dqb_itime=8, dqb_valid=QIF_BLIMITS|QIF_SPACE|QIF_ILIMITS|QIF_INODES|QIF_BTIME|QIF_ITIME, dqb_id=9}) = 0

call i386 quotactl_fd -1 0x80000400 5 @m0
mem m0 u32 2
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_GETFMT, USRQUOTA), [QFMT_VFS_V0]) = 0

call i386 quotactl_fd -1 0x80000500 5 @m0
mem m0 u64 1 u64 2 u32 1 u32 7
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_GETINFO, USRQUOTA), {dqi_bgrace=1, dqi_igrace=2, dqi_flags=DQF_ROOT_SQUASH, dqi_valid=IIF_BGRACE|IIF_IGRACE|IIF_FLAGS}) = 0

call i386 quotactl_fd -1 0x00580300 1 @m0
mem m0 u8 1 u8 3 u16 0x7 u32 5 u64 6 u64 7 u64 8 u64 9 u64 10 u64 11 u32 1 u32 2 u16 3 u16 4 u32 0 u64 12 u64 13 u64 14 u32 1 u16 2 u16 2 zero 8
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_XGETQUOTA, USRQUOTA), 1, {d_version=1, d_flags=FS_USER_QUOTA|FS_PROJ_QUOTA, d_fieldmask=0x7, d_id=5, d_blk_hardlimit=6, d_blk_softlimit=7, d_ino_hardlimit=8, d_ino_softlimit=9, d_bcount=10, d_icount=11, d_itimer=1, d_btimer=2, d_iwarns=3, d_bwarns=4, d_rtb_hardlimit=12, d_rtb_softlimit=13, d_rtbcount=14, d_rtbtimer=1, d_rtbwarns=2}) = 0

call i386 quotactl_fd -1 0x00580500 1 @m0
mem m0 u8 1 u8 0 u16 0x3 u32 0 u64 1 u64 2 u32 3 u32 0 u64 4 u64 5 u32 6 u32 0 u32 7 u32 1 u32 2 u32 3 u16 4 u16 5 u32 0 zero 32
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_XGETQSTAT, USRQUOTA), {qs_version=1, qs_flags=FS_QUOTA_UDQ_ACCT|FS_QUOTA_UDQ_ENFD, qs_uquota={qfs_ino=1, qfs_nblks=2, qfs_nextents=3}, qs_gquota={qfs_ino=17179869184, qfs_nblks=21474836480, qfs_nextents=0}, qs_incoredqs=6, qs_btimelimit=0, qs_itimelimit=7, qs_rtbtimelimit=1, qs_bwarnlimit=2, qs_iwarnlimit=0}) = 0

call i386 quotactl_fd -1 0x00580800 1 @m0
mem m0 u8 1 u8 0 u16 0x3 u32 9 u64 1 u64 2 u64 3 u32 4 u32 0 u64 5 u64 6 u64 7 u32 8 u32 0 u64 9 u64 10 u64 11 u32 12 u32 13 u32 14 u32 15 u32 16 u16 17 u16 18 zero 60
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_XGETQSTATV, USRQUOTA), {qs_version=1, qs_flags=FS_QUOTA_UDQ_ACCT|FS_QUOTA_UDQ_ENFD, qs_incoredqs=9, qs_uquota={qfs_ino=1, qfs_nblks=2, qfs_nextents=3}, qs_gquota={qfs_ino=4, qfs_nblks=5, qfs_nextents=6}, qs_pquota={qfs_ino=7, qfs_nblks=8, qfs_nextents=9}, qs_btimelimit=10, qs_itimelimit=0, qs_rtbtimelimit=11, qs_bwarnlimit=0, qs_iwarnlimit=0}) = 0

call i386 quotactl_fd -1 0x00580900 1 @m0
mem m0 u8 1 u8 2 u16 0x7 zero 108
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_XGETNEXTQUOTA, USRQUOTA), 1, {d_version=1, d_flags=FS_PROJ_QUOTA, d_fieldmask=0x7, d_id=0, d_blk_hardlimit=0, d_blk_softlimit=0, d_ino_hardlimit=0, d_ino_softlimit=0, d_bcount=0, d_icount=0, d_itimer=0, d_btimer=0, d_iwarns=0, d_bwarns=0, d_rtb_hardlimit=0, d_rtb_softlimit=0, d_rtbcount=0, d_rtbtimer=0, d_rtbwarns=0}) = 0

call i386 quotactl_fd -1 0x80000100 0 0
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_SYNC, USRQUOTA)) = 0

call i386 quotactl_fd -1 0x80000300 0 0
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_QUOTAOFF, USRQUOTA)) = 0

call i386 quotactl_fd -1 0x00580700 0 0
opt -v
ret 0
text quotactl_fd(-1, QCMD(Q_XQUOTASYNC, USRQUOTA)) = 0

call i386 quotactl_fd -1 0x80000700 5 @m0
mem m0 u64 1 u64 2 u64 3 u64 4 u64 5 u64 6 u64 7 u64 8 u32 0x3f u32 0
ret 0
text quotactl_fd(-1, QCMD(Q_GETQUOTA, USRQUOTA), 5, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, ...}) = 0

call i386 quotactl_fd -1 0x80000900 5 @m0
mem m0 u64 1 u64 2 u64 3 u64 4 u64 5 u64 6 u64 7 u64 8 u32 0x3f u32 9
ret 0
text quotactl_fd(-1, QCMD(Q_GETNEXTQUOTA, USRQUOTA), 5, {dqb_bhardlimit=1, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, dqb_curinodes=6, dqb_id=9, ...}) = 0

call i386 quotactl_fd -1 0x80000400 5 @m0
mem m0 u32 2
ret 0
text quotactl_fd(-1, QCMD(Q_GETFMT, USRQUOTA), [QFMT_VFS_V0]) = 0

call i386 quotactl_fd -1 0x80000500 5 @m0
mem m0 u64 1 u64 2 u32 1 u32 7
ret 0
text quotactl_fd(-1, QCMD(Q_GETINFO, USRQUOTA), {dqi_bgrace=1, dqi_igrace=2, dqi_flags=DQF_ROOT_SQUASH, dqi_valid=IIF_BGRACE|IIF_IGRACE|IIF_FLAGS}) = 0

call i386 quotactl_fd -1 0x00580300 1 @m0
mem m0 u8 1 u8 3 u16 0x7 u32 5 u64 6 u64 7 u64 8 u64 9 u64 10 u64 11 u32 1 u32 2 u16 3 u16 4 u32 0 u64 12 u64 13 u64 14 u32 1 u16 2 u16 2 zero 8
ret 0
text quotactl_fd(-1, QCMD(Q_XGETQUOTA, USRQUOTA), 1, {d_version=1, d_flags=FS_USER_QUOTA|FS_PROJ_QUOTA, d_fieldmask=0x7, d_id=5, d_blk_hardlimit=6, d_blk_softlimit=7, d_ino_hardlimit=8, d_ino_softlimit=9, d_bcount=10, d_icount=11, ...}) = 0

call i386 quotactl_fd -1 0x00580500 1 @m0
mem m0 u8 1 u8 0 u16 0x3 u32 0 u64 1 u64 2 u32 3 u32 0 u64 4 u64 5 u32 6 u32 0 u32 7 u32 1 u32 2 u32 3 u16 4 u16 5 u32 0 zero 32
ret 0
text quotactl_fd(-1, QCMD(Q_XGETQSTAT, USRQUOTA), {qs_version=1, ...}) = 0

call i386 quotactl_fd -1 0x00580800 1 @m0
mem m0 u8 1 u8 0 u16 0x3 u32 9 u64 1 u64 2 u64 3 u32 4 u32 0 u64 5 u64 6 u64 7 u32 8 u32 0 u64 9 u64 10 u64 11 u32 12 u32 13 u32 14 u32 15 u32 16 u16 17 u16 18 zero 60
ret 0
text quotactl_fd(-1, QCMD(Q_XGETQSTATV, USRQUOTA), {qs_version=1, ...}) = 0

call i386 quotactl_fd -1 0x00580900 1 @m0
mem m0 u8 1 u8 2 u16 0x7 zero 108
ret 0
text quotactl_fd(-1, QCMD(Q_XGETNEXTQUOTA, USRQUOTA), 1, {d_version=1, d_flags=FS_PROJ_QUOTA, d_fieldmask=0x7, d_id=0, d_blk_hardlimit=0, d_blk_softlimit=0, d_ino_hardlimit=0, d_ino_softlimit=0, d_bcount=0, d_icount=0, ...}) = 0

call i386 quotactl_fd -1 0x80000100 0 0
ret 0
text quotactl_fd(-1, QCMD(Q_SYNC, USRQUOTA)) = 0

call i386 quotactl_fd -1 0x80000300 0 0
ret 0
text quotactl_fd(-1, QCMD(Q_QUOTAOFF, USRQUOTA)) = 0

call i386 quotactl_fd -1 0x00580700 0 0
ret 0
text quotactl_fd(-1, QCMD(Q_XQUOTASYNC, USRQUOTA)) = 0

# readdir of i386: one entry, whatever count says
call i386 readdir 3 @p 1
out p u32 17 2 u16 3 str "net"
ret 1
text readdir(3, {d_ino=17, d_off=2, d_reclen=3, d_name="net"}) = 1

call i386 readdir 3 @p 100
out p u32 17 2 u16 3 raw "net"
ret 1
text readdir(3, {d_ino=17, d_off=2, d_reclen=3, d_name="net"}, 100) = 1

call i386 readdir 3 @p 1
mem p u32 17 2
ret 0
text readdir(3, @p) = 0

call i386 readdir 3 @bad 1
ret 1
text readdir(3, @bad) = 1

call i386 readdir -1 @p 2
mem p u32 17 2
err 9
text readdir(-1, @p, 2) = -1 EBADF

call i386 truncate64 @p 0xffffffff 0xffffffff
mem p str "x"
err 22
text truncate64("x", 18446744073709551615) = -1 EINVAL

# where a file's bytes lie
call x86_64 ioctl 3 0xc020660b @p
mem p u64 0 0xffffffffffffffff u32 1 0 2 0 u64 0 0 0 0 0 u32 0 0 0 0 u64 0 0 0 0 0 u32 0 0 0 0
out p u64 0 0xffffffffffffffff u32 1 1 2 0 u64 0 4096 8192 0 0 u32 0x801 0 0 0 u64 0 0 0 0 0 u32 0 0 0 0
opt -v
ret 0
text ioctl(3, FS_IOC_FIEMAP, {fm_start=0, fm_length=18446744073709551615, fm_flags=FIEMAP_FLAG_SYNC, fm_extent_count=2} => {fm_flags=FIEMAP_FLAG_SYNC, fm_mapped_extents=1, fm_extents=[{fe_logical=0, fe_physical=4096, fe_length=8192, fe_flags=FIEMAP_EXTENT_LAST|FIEMAP_EXTENT_UNWRITTEN}]}) = 0

call x86_64 ioctl 3 0xc020660b @p
mem p u64 0 4096 u32 0x80 0 0 0
out p u64 0 4096 u32 0x80 7 0 0
ret 0
text ioctl(3, FS_IOC_FIEMAP, {fm_start=0, fm_length=4096, fm_flags=0x80 /* FIEMAP_FLAG_??? */, fm_extent_count=0} => {fm_flags=0x80 /* FIEMAP_FLAG_??? */, fm_mapped_extents=7, ...}) = 0

call i386 ioctl 3 0xc020660b @p
mem p u64 0 4096 u32 0 0 9 0
err 9
text ioctl(3, FS_IOC_FIEMAP, {fm_start=0, fm_length=4096, fm_flags=0, fm_extent_count=9}) = -1 EBADF

call x86_64 ioctl 3 0xc020660b @bad
err 14
text ioctl(3, FS_IOC_FIEMAP, @bad) = -1 EFAULT
