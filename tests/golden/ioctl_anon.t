# ioctl requests of descriptors that are no files, and of files: seccomp, epoll, pidfd,
# namespaces, udmabuf, random, clocks, loop and network block devices.

call x86_64 ioctl -1 0xc0502100 @p
mem p zero 80
out p u64 0x1122334455667788 u32 42 0 39 0xc000003e u64 0x7f0000001000 1 2 3 4 5 6
ret 0
text ioctl(-1, SECCOMP_IOCTL_NOTIF_RECV, {id=0x1122334455667788, pid=42, flags=0, data={nr=__NR_getpid, arch=AUDIT_ARCH_X86_64, instruction_pointer=0x7f0000001000, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]}}) = 0

call x86_64 ioctl -1 0xc0502100 @p
mem p zero 80
err 9
text ioctl(-1, SECCOMP_IOCTL_NOTIF_RECV, @p) = -1 EBADF

call x86_64 ioctl -1 0xc0502100 @p
mem p u64 7 u32 42 9 39 0xc000003e u64 0x7f0000001000 1 2 3 4 5 6
err 22
text ioctl(-1, SECCOMP_IOCTL_NOTIF_RECV, {id=0x7, pid=42, flags=0x9, data={nr=__NR_getpid, arch=AUDIT_ARCH_X86_64, instruction_pointer=0x7f0000001000, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]}} => @p) = -1 EINVAL

call x86_64 ioctl -1 0xc0502100 @p
mem p u64 7 u32 42 9 39 0x1234 u64 0 1 2 3 4 5 6
ret 0
text ioctl(-1, SECCOMP_IOCTL_NOTIF_RECV, {id=0x7, pid=42, flags=0x9, data={nr=39, arch=0x1234 /* AUDIT_ARCH_??? */, instruction_pointer=NULL, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]}} => {id=0x7, pid=42, flags=0x9, data={nr=39, arch=0x1234 /* AUDIT_ARCH_??? */, instruction_pointer=NULL, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]}}) = 0

call x86_64 ioctl -1 0xc0502100 @bad
err 14
text ioctl(-1, SECCOMP_IOCTL_NOTIF_RECV, @bad) = -1 EFAULT

call x86_64 ioctl -1 0xc0502100 0
err 14
text ioctl(-1, SECCOMP_IOCTL_NOTIF_RECV, NULL) = -1 EFAULT

call i386 ioctl -1 0xc0502100 @p
mem p zero 80
out p u64 7 u32 42 0 20 0x40000003 u64 0x1000 1 2 3 4 5 6
ret 0
text ioctl(-1, SECCOMP_IOCTL_NOTIF_RECV, {id=0x7, pid=42, flags=0, data={nr=__NR_getpid, arch=AUDIT_ARCH_I386, instruction_pointer=0x1000, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]}}) = 0

call x86_64 ioctl -1 0x40182103 @p
mem p u64 5 u32 3 4 5 0x80001
ret 5
text ioctl(-1, SECCOMP_IOCTL_NOTIF_ADDFD, {id=0x5, flags=SECCOMP_ADDFD_FLAG_SETFD|SECCOMP_ADDFD_FLAG_SEND, srcfd=4, newfd=5, newfd_flags=O_CLOEXEC|0x1}) = 5

call x86_64 ioctl -1 0x40182103 @p
opt -Xverbose
mem p u64 5 u32 0xfc 4 5 2
err 22
text ioctl(-1, 0x40182103 /* SECCOMP_IOCTL_NOTIF_ADDFD */, {id=0x5, flags=0xfc /* SECCOMP_ADDFD_FLAG_??? */, srcfd=4, newfd=5, newfd_flags=0x2 /* O_??? */}) = -1 EINVAL

call x86_64 ioctl -1 0x80082102 @p
mem p u64 5
err 2
text ioctl(-1, SECCOMP_IOCTL_NOTIF_ID_VALID_WRONG_DIR, [0x5]) = -1 ENOENT

call x86_64 ioctl -1 0xc058ff0b @p
mem p u64 3 zero 80
out p u64 7 99 u32 10 10 1 0 1 2 3 0xffffffff 5 6 7 0 0 0 0 0 u64 0
ret 0
text ioctl(-1, PIDFD_GET_INFO, {mask=PIDFD_INFO_PID|PIDFD_INFO_CREDS => PIDFD_INFO_PID|PIDFD_INFO_CREDS|PIDFD_INFO_CGROUPID, cgroupid=99, pid=10, tgid=10, ppid=1, ruid=0, rgid=1, euid=2, egid=3, suid=-1, sgid=5, fsuid=6, fsgid=7}) = 0

call x86_64 ioctl -1 0xc058ff0b @p
mem p u64 0xf8 zero 80
out p u64 0xf8 0 u32 0 0 0 0 0 0 0 0 0 0 0 0x8b 0xf 11 2 0 u64 0x1ff
ret 0
text ioctl(-1, PIDFD_GET_INFO, {mask=PIDFD_INFO_EXIT|PIDFD_INFO_COREDUMP|PIDFD_INFO_SUPPORTED_MASK|PIDFD_INFO_COREDUMP_SIGNAL|PIDFD_INFO_COREDUMP_CODE, exit_code=[{WIFSIGNALED(s) && WTERMSIG(s) == SIGSEGV && WCOREDUMP(s)}], coredump_mask=PIDFD_COREDUMPED|PIDFD_COREDUMP_SKIP|PIDFD_COREDUMP_USER|PIDFD_COREDUMP_ROOT, coredump_signal=SIGSEGV, coredump_code=2, supported_mask=PIDFD_INFO_PID|PIDFD_INFO_CREDS|PIDFD_INFO_CGROUPID|PIDFD_INFO_EXIT|PIDFD_INFO_COREDUMP|PIDFD_INFO_SUPPORTED_MASK|PIDFD_INFO_COREDUMP_SIGNAL|PIDFD_INFO_COREDUMP_CODE|0x100}) = 0

call x86_64 ioctl -1 0xc058ff0b @p
mem p u64 9 zero 80
err 3
text ioctl(-1, PIDFD_GET_INFO, {mask=PIDFD_INFO_PID|PIDFD_INFO_EXIT}) = -1 ESRCH

call x86_64 ioctl -1 0xc058ff0b @bad
ret 0
text ioctl(-1, PIDFD_GET_INFO, @bad) = 0

call x86_64 ioctl -1 0xc040ff0b @p
mem p u64 8 0 u32 0 0 0 0 0 0 0 0 0 0 0 0x400
ret 0
text ioctl(-1, _IOC(_IOC_READ|_IOC_WRITE, 0xff, 0xb, 0x40), {mask=PIDFD_INFO_EXIT, exit_code=[{WIFEXITED(s) && WEXITSTATUS(s) == 4}]}) = 0

call x86_64 ioctl -1 0xc010ff0b @p
mem p u64 1 0
ret 0
text ioctl(-1, _IOC(_IOC_READ|_IOC_WRITE, 0xff, 0xb, 0x10), @p) = 0

call i386 ioctl -1 0xc058ff0b @p
mem p u64 4 99 zero 72
ret 0
text ioctl(-1, PIDFD_GET_INFO, {mask=PIDFD_INFO_CGROUPID, cgroupid=99}) = 0

call x86_64 ioctl -1 0x8011b70a @p
mem p u32 16 20 u64 4
ret 0
text ioctl(-1, _IOC(_IOC_READ, 0xb7, 0xa, 0x11), {size=16, nr_mounts=20, mnt_ns_id=0x4}) = 0

call x86_64 ioctl -1 0x800fb70a @p
mem p u32 16 20 u64 4
ret 0
text ioctl(-1, _IOC(_IOC_READ, 0xb7, 0xa, 0xf), @p) = 0

call x86_64 ioctl -1 0x8010b70b @p
mem p u32 16 20 u64 4
ret 7
text ioctl(-1, NS_MNT_GET_NEXT, {size=16, nr_mounts=20, mnt_ns_id=0x4}) = 7

call x86_64 ioctl -1 0xb703
ret 0x10000000
text ioctl(-1, NS_GET_NSTYPE) = 268435456 (CLONE_NEWUSER)

call x86_64 ioctl -1 0xb703
ret 5
text ioctl(-1, NS_GET_NSTYPE) = 5

call x86_64 ioctl -1 0x40088a01 @p
mem p u32 1500000 u16 8 u8 1 0
ret 0
text ioctl(-1, EPIOCSPARAMS, {busy_poll_usecs=1500000 /* 1.500000 s */, busy_poll_budget=8, prefer_busy_poll=0x1}) = 0

call x86_64 ioctl -1 0x40088a01 @p
opt -Xraw
mem p u32 1500000 u16 8 u8 1 2
err 9
text ioctl(-1, 0x40088a01, {busy_poll_usecs=1500000, busy_poll_budget=8, prefer_busy_poll=0x1, __pad=0x2}) = -1 EBADF

call x86_64 ioctl -1 0x80088a02 @p
mem p u32 0 u16 8 u8 1 0
err 9
text ioctl(-1, EPIOCGPARAMS, @p) = -1 EBADF

call i386 ioctl -1 0x80088a02 @p
mem p u32 5 u16 8 u8 1 0
ret 0
text ioctl(-1, EPIOCGPARAMS, {busy_poll_usecs=5 /* 0.000005 s */, busy_poll_budget=8, prefer_busy_poll=0x1}) = 0

call x86_64 ioctl -1 0x40087543 @p
mem p u32 3 2 4 0 u64 0x1000 0x2000 u32 5 0 u64 0 4096
ret 3
text ioctl(-1, UDMABUF_CREATE_LIST, {flags=UDMABUF_FLAGS_CLOEXEC|0x2, count=2, list=[{memfd=4, offset=4096, size=8192}, {memfd=5, offset=0, size=4096}]}) = 3

call x86_64 ioctl -1 0x40087543 @bad
err 14
text ioctl(-1, UDMABUF_CREATE_LIST, @bad) = -1 EFAULT

call x86_64 ioctl -1 0xab0a 0x8421
err 9
text ioctl(-1, NBD_SET_FLAGS, NBD_FLAG_HAS_FLAGS|NBD_FLAG_SEND_TRIM|NBD_FLAG_SEND_CACHE|0x8000) = -1 EBADF

call x86_64 ioctl -1 0xab0a 0x10000
err 9
text ioctl(-1, NBD_SET_FLAGS, 0x10000 /* NBD_FLAG_??? */) = -1 EBADF

call x86_64 ioctl -1 0x4c0a @p
mem p u32 3 512 zero 192 raw "abc" zero 37 u64 1 2 0 0 0 0 0 0 0 7
err 9
text ioctl(-1, LOOP_CONFIGURE, {fd=3, block_size=512, info={lo_offset=0, lo_number=0, lo_flags=0, lo_file_name="", ...}, __reserved=[0x1, 0x2, 0, 0, 0, 0, 0, 0]}) = -1 EBADF

call x86_64 ioctl -1 0x40187013 @p
mem p u64 1 0 u32 0 0
out p u64 1 0xfffffffffffffac7 u32 0 0
ret 0
text ioctl(-1, RTC_PARAM_GET, {param=RTC_PARAM_CORRECTION, index=0} => {svalue=-1337}) = 0

call x86_64 ioctl -1 0x40187013 @p
mem p u64 0 0x1ff u32 5 6
ret 0
text ioctl(-1, RTC_PARAM_GET, {param=RTC_PARAM_FEATURES, index=5, __pad=0x6} => {uvalue=1<<RTC_FEATURE_ALARM|1<<RTC_FEATURE_ALARM_RES_MINUTE|1<<RTC_FEATURE_NEED_WEEK_DAY|1<<RTC_FEATURE_ALARM_RES_2S|1<<RTC_FEATURE_UPDATE_INTERRUPT|1<<RTC_FEATURE_CORRECTION|1<<RTC_FEATURE_BACKUP_SWITCH_MODE|1<<RTC_FEATURE_ALARM_WAKEUP_ONLY|0x100, __pad=0x6}) = 0

call x86_64 ioctl -1 0x40187013 @p
mem p u64 2 3 u32 5 6
err 22
text ioctl(-1, RTC_PARAM_GET, {param=RTC_PARAM_BACKUP_SWITCH_MODE, index=5, __pad=0x6} => @p) = -1 EINVAL

call x86_64 ioctl -1 0x40187014 @p
mem p u64 2 3 u32 5 0
ret 0
text ioctl(-1, RTC_PARAM_SET, {param=RTC_PARAM_BACKUP_SWITCH_MODE, uvalue=RTC_BSM_STANDBY, index=5}) = 0

call x86_64 ioctl -1 0x40187014 @p
mem p u64 2 9 u32 5 0
ret 0
text ioctl(-1, RTC_PARAM_SET, {param=RTC_PARAM_BACKUP_SWITCH_MODE, uvalue=0x9 /* RTC_BSM_??? */, index=5}) = 0

call x86_64 ioctl -1 0xc008240a @p
mem p u32 3 2 100 101
ret 0
text ioctl(-1, PERF_EVENT_IOC_QUERY_BPF, {ids_len=3, prog_cnt=2, ids=[100, 101]}) = 0

call x86_64 ioctl -1 0xc008240a @p
mem p u32 3
err 14
text ioctl(-1, PERF_EVENT_IOC_QUERY_BPF, {ids_len=3, ...}) = -1 EFAULT

call x86_64 ioctl -1 0x40085203 @p
mem p u32 8 0 7
ret 0
text ioctl(-1, RNDADDENTROPY, {entropy_count=8, buf_size=0, buf=""}) = 0

call x86_64 ioctl -1 0x41009432 @p
mem p hex 61616161616161616161616161616161 zero 240
ret 0
text ioctl(-1, FS_IOC_SETFSLABEL, "aaaaaaaaaaaaaaaa") = 0

call x86_64 ioctl -1 0x80811501 @p
mem p u8 3 raw "abcd" zero 124
ret 0
text ioctl(-1, FS_IOC_GETFSSYSFSPATH, {len=3, name="abc"...}) = 0

call x86_64 ioctl -1 0x80811501 @p
mem p u8 3 raw "abc" zero 125
ret 0
text ioctl(-1, FS_IOC_GETFSSYSFSPATH, {len=3, name="abc"}) = 0

call x86_64 ioctl -1 0xc0189436 @p
mem p u64 0 4096 u16 3 0 u32 0 u64 3 0 8192 u32 0 0 u64 4 0 0 u32 0xfffffffe 0 u64 5 0 0 u32 0xfffffffe 0
ret 0
text ioctl(-1, BTRFS_IOC_FILE_EXTENT_SAME or FIDEDUPERANGE, {src_offset=0, src_length=4096, dest_count=3, info=[{dest_fd=3, dest_offset=0}, {dest_fd=4, dest_offset=0}, ...]} => {info=[{bytes_deduped=8192, status=0}, {bytes_deduped=0, status=-2}, ...]}) = 0

call x86_64 ioctl -1 0xc0189436 @p
mem p u64 0 4096 u16 0 0 u32 0
ret 0
text ioctl(-1, BTRFS_IOC_FILE_EXTENT_SAME or FIDEDUPERANGE, {src_offset=0, src_length=4096, dest_count=0, info=[]}) = 0

call x86_64 ioctl -1 0x8008dead @p
opt -v
mem p hex 0eedfacedeadbeef
err 9
text ioctl(-1, _IOC(_IOC_READ, 0xde, 0xad, 0x8), "\x0e\xed\xfa\xce\xde\xad\xbe\xef") = -1 EBADF

call x86_64 ioctl -1 0xc008dead @p
opt -v
mem p hex 0eedfacedeadbeef
err 9
text ioctl(-1, _IOC(_IOC_READ|_IOC_WRITE, 0xde, 0xad, 0x8), "\x0e\xed\xfa\xce\xde\xad\xbe\xef" => "\x0e\xed\xfa\xce\xde\xad\xbe\xef") = -1 EBADF

call x86_64 ioctl -1 0xc008dead @p
opt -v
mem p u8 0xfe 0xed
err 9
text ioctl(-1, _IOC(_IOC_READ|_IOC_WRITE, 0xde, 0xad, 0x8), @p) = -1 EBADF
