# What two tracers held side by side have shown: arguments out of their range,
# sizes larger than what is known, names that -X does not change.

call x86_64 shmget 0x55 0 0
err 2
text shmget(0x55, 0, 000) = -1 ENOENT

call x86_64 shmget 0x55 0 0x54001600
err 2
text shmget(0x55, 0, IPC_CREAT|IPC_EXCL|SHM_NORESERVE|21<<SHM_HUGE_SHIFT|000) = -1 ENOENT

call x86_64 shmget 0x55 0 0x54001600
opt -Xraw
err 2
text shmget(0x55, 0, 0x1600|21<<26|000) = -1 ENOENT

call x86_64 shmget 0x55 0 0x54001600
opt -Xverbose
err 2
text shmget(0x55, 0, 0x1600 /* IPC_CREAT|IPC_EXCL|SHM_NORESERVE */|21<<26 /* SHM_HUGE_SHIFT */|000) = -1 ENOENT

call x86_64 msgget 0x55 0x1000
err 2
text msgget(0x55, 0x1000|000) = -1 ENOENT

call x86_64 openat2 -1 0 @how 40
mem how u64 0x241 0644 0 7 0
err 7
text openat2(-1, NULL, {flags=O_WRONLY|O_CREAT|O_TRUNC, mode=0644, resolve=0, /* bytes 24..39 */ "\x07\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"}, 40) = -1 E2BIG

call x86_64 openat2 -1 0 @how 5000
mem how u64 0 0 0 1 2 3 zero 4048
err 7
text openat2(-1, NULL, {flags=O_RDONLY, resolve=0, /* bytes 24..4095 */ "\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"...}, 5000) = -1 E2BIG

call x86_64 openat2 -1 0 @how 200
mem how u64 0 0 0
err 14
text openat2(-1, NULL, {flags=O_RDONLY, resolve=0, ???}, 200) = -1 EFAULT

call x86_64 mknod 0 0170755 0
err 22
text mknod(NULL, 0170755) = -1 EINVAL

call x86_64 mknod 0 04755 0
err 22
text mknod(NULL, S_ISUID|0755) = -1 EINVAL

call x86_64 mknod 0 0 0
opt -Xverbose
err 22
text mknod(NULL, 000 /* 000 */) = -1 EINVAL

call x86_64 umask 0267031
ret 022
text umask(067031) = 022

call x86_64 truncate 0 -2
err 22
text truncate(NULL, 18446744073709551614) = -1 EINVAL

call x86_64 getxattrat -1 0 0x8600 0 0 0
err 22
text getxattrat(-1, NULL, 0x8600 /* AT_??? */, NULL, NULL, 0) = -1 EINVAL

call x86_64 setxattr 0 0 @v 40 1
mem v raw "0123456789012345678901234567890" zero 9
err 1
text setxattr(NULL, NULL, "0123456789012345678901234567890", 40, XATTR_CREATE) = -1 EPERM

call x86_64 setxattr 0 0 @v 4 1
opt -xx
mem v str "abc"
err 1
text setxattr(NULL, NULL, "\x61\x62\x63\x00", 4, XATTR_CREATE) = -1 EPERM

call x86_64 setxattr 0 0 @v 70000 1
mem v zero 8
err 7
text setxattr(NULL, NULL, @v, 70000, XATTR_CREATE) = -1 E2BIG

call x86_64 mremap 0x1000 1 2 2 0x5000
err 22
text mremap(0x1000, 1, 2, MREMAP_FIXED) = -1 EINVAL

call x86_64 mremap 0x1000 1 2 1
ret 0
text mremap(0x1000, 1, 2, MREMAP_MAYMOVE) = 0

call x86_64 mincore 0x1000 0x2000 @v
mem v hex 0301
ret 0
text mincore(0x1000, 8192, [1, 1]) = 0

call x86_64 set_mempolicy 2 @n 65
mem n u64 3 4
err 22
text set_mempolicy(MPOL_BIND, [0x00000000000003], 65) = -1 EINVAL

call x86_64 set_mempolicy 2 @n 1
mem n u64 3
err 22
text set_mempolicy(MPOL_BIND, @n, 1) = -1 EINVAL

call x86_64 mbind 0 4096 0x800008002 0 0 0
err 22
text mbind(NULL, 4096, MPOL_F_STATIC_NODES|0x800000002, NULL, 0, 0) = -1 EINVAL

call x86_64 kexec_load 1 17 0x5000 0xa0001
err 1
text kexec_load(0x1, 17, 0x5000, KEXEC_ARCH_MIPS_LE|KEXEC_ON_CRASH) = -1 EPERM

call x86_64 mount 0 0 0 0x1020 @d
mem d str "size=1"
err 1
text mount(NULL, NULL, NULL, MS_REMOUNT|MS_BIND, "size=1") = -1 EPERM

call x86_64 fcntl 3 13 0x5000
err 22
text fcntl(3, F_SETLK64, 0x5000) = -1 EINVAL

call x86_64 fcntl 3 1
ret 2
text fcntl(3, F_GETFD) = 0x2 (flags 0x2)

call x86_64 sched_getscheduler 0
ret 0x40000005
text sched_getscheduler(0) = 0x40000005 (SCHED_RESET_ON_FORK|SCHED_IDLE)

call x86_64 sched_getscheduler 0
ret 4096
text sched_getscheduler(0) = 0x1000

call x86_64 time 0
ret 1700000000
text time(NULL) = 1700000000 (2023-11-14T22:13:20+0000)

call x86_64 times @t
mem t u64 14 0 327 1
ret 5
text times({tms_utime=14 /* 0.14 s */, tms_stime=0, tms_cutime=327 /* 3.27 s */, tms_cstime=1 /* 0.01 s */}) = 5

call x86_64 wait4 1 @s 0 0
mem s u32 0x47ec
opt -Xraw
ret 1
text wait4(1, [{WIFSIGNALED(s) && WTERMSIG(s) == 108 && WCOREDUMP(s)}|0x4700], 0, NULL) = 1

call x86_64 clone3 @c 96
mem c u64 0x80 0 0 0 0 0 0 0 0 0 0 1
err 22
text clone3({flags=CLONE_NEWTIME, exit_signal=0, stack=NULL, stack_size=0, /* bytes 88..95 */ "\x01\x00\x00\x00\x00\x00\x00\x00"}, 96) = -1 EINVAL

call x86_64 pidfd_open 1 0x200
err 22
text pidfd_open(1, PIDFD_AUTOKILL) = -1 EINVAL

call x86_64 socketpair 2 1 6 0
err 14
text socketpair(AF_INET, SOCK_STREAM, 6, NULL) = -1 EFAULT

call x86_64 io_destroy 0
err 22
text io_destroy(NULL) = -1 EINVAL

call x86_64 delete_module 0 0xa00
err 1
text delete_module(NULL, O_NONBLOCK|O_TRUNC) = -1 EPERM

call x86_64 io_uring_register 3 0x80000001 0 0
err 22
text io_uring_register(3, IORING_UNREGISTER_BUFFERS|IORING_REGISTER_USE_REGISTERED_RING, NULL, 0) = -1 EINVAL

call x86_64 io_uring_enter 3 0 0 0x40 0x18 64
err 22
text io_uring_enter(3, 0, 0, IORING_ENTER_EXT_ARG_REG, 24, 64) = -1 EINVAL

call x86_64 set_thread_area @d
mem d u32 4294967295 0 0xffff 0
err 22
text set_thread_area({entry_number=-1, base_addr=00000000, limit=0x00ffff, seg_32bit=0, contents=0, read_exec_only=0, limit_in_pages=0, seg_not_present=0, useable=0, lm=0}) = -1 EINVAL

call x86_64 get_thread_area @d
mem d u32 12 0 0 0
err 22
text get_thread_area({entry_number=12, ...}) = -1 EINVAL

call x86_64 poll @p 1 0
mem p hex 0500000001000000
ret 1
text poll([{fd=5, events=POLLIN}], 1, 0) = 1

call x86_64 select 0 0x5000 0 0 0
ret 0
text select(0, 0x5000, NULL, NULL, NULL) = 0 (Timeout)

call x86_64 writev 3 @v 1
opt noverbose
mem v ptr @b long 3
mem b raw "abc"
ret 3
text writev(3, @v, 1) = 3

call x86_64 writev 3 0x5000 0
opt noverbose
ret 0
text writev(3, [], 0) = 0

call x86_64 execve 0 @v 0
opt noverbose
mem v ptr 0
err 2
text execve(NULL, @v, NULL) = -1 ENOENT

# a filter is shown with -v as it would be written
call x86_64 seccomp 1 0 @p
opt -v
mem p u64 4 ptr @f
mem f hex 2000000004000000 1500010003000000 0600000001000500 060000000000ff7f
ret 0
text seccomp(SECCOMP_SET_MODE_FILTER, 0, {len=4, filter=[BPF_STMT(BPF_LD|BPF_W|BPF_ABS, 0x4), BPF_JUMP(BPF_JMP|BPF_K|BPF_JEQ, 0x3, 0x1, 0), BPF_STMT(BPF_RET|BPF_K, SECCOMP_RET_ERRNO|0x1), BPF_STMT(BPF_RET|BPF_K, SECCOMP_RET_ALLOW)]}) = 0

call x86_64 seccomp 1 0 @p
mem p u64 4 ptr @f
mem f hex 2000000004000000 1500010003000000 0600000001000500 060000000000ff7f
ret 0
text seccomp(SECCOMP_SET_MODE_FILTER, 0, {len=4, filter=@f}) = 0

call x86_64 setsockopt 3 1 26 @p 16
opt -v -Xverbose
mem p u64 1 ptr @f
mem f hex 3801000000000000
ret 0
text setsockopt(3, 0x1 /* SOL_SOCKET */, 0x1a /* SO_ATTACH_FILTER */, {len=1, filter=[BPF_STMT(0 /* BPF_LD */|0x18 /* BPF_DW */|0x20 /* BPF_ABS */, 0)]}, 16) = 0

call x86_64 setsockopt 3 1 26 @p 16
opt -v
mem p u64 2 ptr @bad
err 14
text setsockopt(3, SOL_SOCKET, SO_ATTACH_FILTER, {len=2, filter=@bad}, 16) = -1 EFAULT

# ptrace
call x86_64 ptrace 3 7 128 @d
mem d u64 0x401000
ret 0
text ptrace(PTRACE_PEEKUSER, 7, 8*RIP, [0x401000]) = 0

call x86_64 ptrace 3 7 896 0
err 3
text ptrace(PTRACE_PEEKUSER, 7, offsetof(struct user, u_debugreg)+48, NULL) = -1 ESRCH

call x86_64 ptrace 0x4204 7 1 @v
mem v ptr 0x1000 long 336
ret 0
text ptrace(PTRACE_GETREGSET, 7, NT_PRSTATUS, {iov_base=0x1000, iov_len=336}) = 0

call x86_64 ptrace 0x4204 7 0x999 @bad
err 14
text ptrace(PTRACE_GETREGSET, 7, 0x999 /* NT_??? */, @bad) = -1 EFAULT

call x86_64 ptrace 0x420e 7 88 @i
mem i u8 1 0 u16 0 u32 0xc000003e u64 0x401000 0x7000 0 1 2 3 4 5 6
ret 80
text ptrace(PTRACE_GET_SYSCALL_INFO, 7, 88, {op=PTRACE_SYSCALL_INFO_ENTRY, arch=AUDIT_ARCH_X86_64, instruction_pointer=0x401000, stack_pointer=0x7000, entry={nr=__NR_read, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]}}) = 80

call x86_64 ptrace 0x420e 7 88 @i
mem i u8 2 0 u16 0 u32 0xc000003e u64 0x401000 0x7000 -2 u8 1
ret 33
text ptrace(PTRACE_GET_SYSCALL_INFO, 7, 88, {op=PTRACE_SYSCALL_INFO_EXIT, arch=AUDIT_ARCH_X86_64, instruction_pointer=0x401000, stack_pointer=0x7000, exit={rval=-ENOENT, is_error=1}}) = 33

call x86_64 ptrace 0x4212 7 88 @i
mem i u8 3 9 u16 7 u32 0x40000003 u64 0 0 3 1 2 3 4 5 6 u32 9 0
ret 0
text ptrace(PTRACE_SET_SYSCALL_INFO, 7, 88, {op=PTRACE_SYSCALL_INFO_SECCOMP, reserved=0x9, flags=0x7, arch=AUDIT_ARCH_I386, instruction_pointer=NULL, stack_pointer=NULL, seccomp={nr=3 /* read */, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6], ret_data=9}}) = 0

call x86_64 ptrace 0x4209 7 @a @s
mem a u64 1 u32 3 u32 1
mem s zero 128
ret 1
text ptrace(PTRACE_PEEKSIGINFO, 7, {off=1, flags=PTRACE_PEEKSIGINFO_SHARED|0x2, nr=1}, [{}]) = 1

call x86_64 ptrace 0x420a 7 8 @m
mem m u64 2
ret 0
text ptrace(PTRACE_GETSIGMASK, 7, 8, [INT]) = 0

call x86_64 ptrace 0x420d 7 16 @m
mem m u64 1 2
ret 16
text ptrace(PTRACE_SECCOMP_GET_METADATA, 7, 16, {filter_off=1, flags=SECCOMP_FILTER_FLAG_LOG}) = 16

call x86_64 ptrace 0x12345 7 1 2
err 5
text ptrace(0x12345 /* PTRACE_??? */, 7, 0x1, 0x2) = -1 EIO

# keys
call x86_64 keyctl 11 5 @b 3
mem b raw "pay"
ret 8
text keyctl(KEYCTL_READ, 5, "pay", 3) = 8

call x86_64 keyctl 6 -2 @b 64
mem b str "keyring;0"
ret 10
text keyctl(KEYCTL_DESCRIBE, KEY_SPEC_PROCESS_KEYRING, "keyring;0", 64) = 10

call x86_64 keyctl 31 @b 8
mem b u8 0xeb 3
ret 2
text keyctl(KEYCTL_CAPABILITIES, [KEYCTL_CAPS0_CAPABILITIES|KEYCTL_CAPS0_PERSISTENT_KEYRINGS|KEYCTL_CAPS0_PUBLIC_KEY|KEYCTL_CAPS0_INVALIDATE|KEYCTL_CAPS0_RESTRICT_KEYRING|KEYCTL_CAPS0_MOVE, KEYCTL_CAPS1_NS_KEYRING_NAME|KEYCTL_CAPS1_NS_KEY_TAG], 8) = 2

call x86_64 keyctl 25 @p 0 @i 0
mem p u32 5 3 4 zero 28
mem i raw "abc"
err 126
text keyctl(KEYCTL_PKEY_ENCRYPT, {key_id=5, in_len=3, out_len=4}, NULL, "abc", NULL) = -1 ENOKEY

call x86_64 keyctl 23 @p 0x5000 10 @k
mem p u32 4294967294 1 7
mem k ptr @h ptr @o u32 5 zero 36
mem h str "sha256"
mem o raw "other"
err 95
text keyctl(KEYCTL_DH_COMPUTE, {private=KEY_SPEC_PROCESS_KEYRING, prime=1, base=7}, 0x5000, 10, {hashname="sha256", otherinfo="other", otherinfolen=5}) = -1 EOPNOTSUPP

call x86_64 keyctl 24 5 0 0 @q
mem q u32 15 2048 u16 1 2 3 4 zero 40
ret 0
text keyctl(KEYCTL_PKEY_QUERY, 5, 0, NULL, {supported_ops=KEYCTL_SUPPORTS_ENCRYPT|KEYCTL_SUPPORTS_DECRYPT|KEYCTL_SUPPORTS_SIGN|KEYCTL_SUPPORTS_VERIFY, key_size=2048, max_data_size=1, max_sig_size=2, max_enc_size=3, max_dec_size=4}) = 0

# security modules
call x86_64 lsm_set_self_attr 100 @c 36 0
mem c u64 104 0 36 4 raw "ctx" zero 1
err 95
text lsm_set_self_attr(LSM_ATTR_CURRENT, {id=LSM_ID_APPARMOR, flags=0, len=36, ctx_len=4, ctx="\x63\x74\x78\x00"}, 36, 0) = -1 EOPNOTSUPP

call x86_64 lsm_set_self_attr 100 @c 31 0
mem c u64 104 0 36
err 22
text lsm_set_self_attr(LSM_ATTR_CURRENT, @c, 31, 0) = -1 EINVAL

call x86_64 lsm_get_self_attr 100 @c @n 1
mem c u64 104 0 36 4 raw "ctx" zero 1
mem n u32 36
ret 1
text lsm_get_self_attr(LSM_ATTR_CURRENT, {id=LSM_ID_APPARMOR} => [{id=LSM_ID_APPARMOR, flags=0, len=36, ctx_len=4, ctx="\x63\x74\x78\x00"}], [36], LSM_FLAG_SINGLE) = 1

call x86_64 quotactl 0x10000 0 0 0
err 19
text quotactl(QCMD(Q_V1_QUOTAON, USRQUOTA), NULL, 0, NULL) = -1 ENODEV

call x86_64 fsconfig 3 2 @k @v 2
mem k str "key"
mem v hex 0102
ret 0
text fsconfig(3, FSCONFIG_SET_BINARY, "key", "\x01\x02", 2) = 0

call x86_64 openat2 -1 0 0x5000 24
opt raw
err 22
text openat2(0xffffffffffffffff, 0, 0x5000, 0x18) = -1 EINVAL

call x86_64 sendfile 1 3 @o 5
mem o u64 7
ret 5
text sendfile(1, 3, [7 => 7], 5) = 5

call x86_64 getxattrat -1 0 0 0 @x 16
mem x u64 0x5000 u32 0 0
ret 3
text getxattrat(-1, NULL, 0, NULL, {value=0x5000, size=0, flags=0}, 16) = 3

call x86_64 statx -1 0 0 0 @s
opt -v
mem s u32 0 4096 u64 0x400000 zero 152 u32 1 2 3 4 5 6 zero 64
ret 0
text statx(-1, NULL, AT_STATX_SYNC_AS_STAT, 0, {stx_mask=0, stx_blksize=4096, stx_attributes=STATX_ATTR_WRITE_ATOMIC, stx_attributes_mask=0, stx_rdev_major=0, stx_rdev_minor=0, stx_dev_major=0, stx_dev_minor=0, stx_atomic_write_unit_min=1, stx_atomic_write_unit_max=2, stx_atomic_write_segments_max=3, stx_atomic_write_unit_max_opt=5}) = 0

call x86_64 futex 0x5000 24 1 0x6000 0x7000 9
opt -N
err 38
text futex(uaddr=0x5000, futex_op=0x18 /* FUTEX_??? */, val=1, timeout=0x6000, uaddr2=0x7000, val3=0x9) = -1 ENOSYS
