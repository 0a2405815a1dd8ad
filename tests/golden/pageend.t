# Data that ends where a page does, is cut, or is longer than the kernel looks: what is shown, and what is only an address.

# An array that the limit ends: the next element says whether more follow.

call x86_64 setgroups 3 @m
mem m u32 1 2
opt -s2
err 14
text setgroups(3, [1, 2, ... /* @m+8 */]) = -1 EFAULT

call x86_64 setgroups 3 @m
mem m u32 1 2 3
opt -s2
err 14
text setgroups(3, [1, 2, ...]) = -1 EFAULT

call x86_64 poll @bad 1 0
opt -s0
err 14
text poll(@bad, 1, 0) = -1 EFAULT

call x86_64 poll @m 1 0
mem m u32 3 u16 1 u16 0
opt -s0
ret 0
text poll([...], 1, 0) = 0 (Timeout)

call i386 set_mempolicy 0 @m 98
mem m u32 1 2
opt -s2
err 14
text set_mempolicy(MPOL_DEFAULT, [0x000001, 0x000002, ... /* @m+8 */], 98) = -1 EFAULT

# Without elements it is empty, be the call as it may.

call x86_64 mincore 0x1000 0 @bad
err 38
text mincore(0x1000, 0, []) = -1 ENOSYS

call x86_64 mincore 0x1000 0 @bad
opt noverbose
err 38
text mincore(0x1000, 0, []) = -1 ENOSYS

call x86_64 mincore 0 12288 @m
mem m u8 255 2
ret 0
text mincore(NULL, 12288, [1, 0, ... /* @m+2 */]) = 0

call x86_64 get_mempolicy @m @bad 0 0 0
mem m u32 0x8002
ret 0
text get_mempolicy([MPOL_BIND|MPOL_F_STATIC_NODES], [], 0, NULL, 0) = 0

call x86_64 get_mempolicy @m @bad 0 0 0
mem m u32 0xe0ff
ret 0
text get_mempolicy([0xe0ff /* MPOL_??? */], [], 0, NULL, 0) = 0

call x86_64 readv 3 @bad 0
opt noverbose
ret 0
text readv(3, [], 0) = 0

# A buffer that is cut has one more byte than is shown, or it is an address.

call x86_64 write 1 @m 33
mem m str "abcdefghijklmnopqrstuvwxyzabcde"
err 14
text write(1, @m, 33) = -1 EFAULT

call x86_64 write 1 @m 32
mem m str "abcdefghijklmnopqrstuvwxyzabcde"
ret 32
text write(1, "abcdefghijklmnopqrstuvwxyzabcde\0", 32) = 32

call x86_64 writev -1 @v 1
mem m raw "abcdefghijklmnopqrstuvwxyzabcdef"
mem v u64 @m 18446744073709551615
err 9
text writev(-1, [{iov_base=@m, iov_len=18446744073709551615}], 1) = -1 EBADF

call x86_64 setxattr @p @p @m 33 1
mem p str "x"
mem m raw "abcdefghijklmnopqrstuvwxyzabcdef"
err 14
text setxattr("x", "x", @m, 33, XATTR_CREATE) = -1 EFAULT

call x86_64 setsockopt 3 100 1 @m 33
mem m raw "abcdefghijklmnopqrstuvwxyzabcdef"
err 14
text setsockopt(3, SOL_CAN_BASE, 1, @m, 33) = -1 EFAULT

call x86_64 fsconfig 4 2 @k @m -100
mem k str "k"
mem m raw "abcdefghijklmnopqrstuvwxyzabcdefghijklmn"
err 22
text fsconfig(4, FSCONFIG_SET_BINARY, "k", @m, -100) = -1 EINVAL

call x86_64 fsconfig 4 2 @k @m 0xffffffff00000000
mem k str "k"
mem m raw "abc"
err 22
text fsconfig(4, FSCONFIG_SET_BINARY, "k", "", 0) = -1 EINVAL

# Strings of which the kernel reads no more than so many bytes.

call x86_64 fsconfig 4 0 @k 0 0
mem k str "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstu"
opt -s300
err 22
text fsconfig(4, FSCONFIG_SET_FLAG, "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstu", NULL, 0) = -1 EINVAL

call x86_64 fsconfig 4 0 @k 0 0
mem k raw "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuv"
opt -s300
err 22
text fsconfig(4, FSCONFIG_SET_FLAG, "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuv"..., NULL, 0) = -1 EINVAL

call x86_64 fsconfig 4 0 @k 0 0
mem k raw "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstu"
opt -s300
err 22
text fsconfig(4, FSCONFIG_SET_FLAG, @k, NULL, 0) = -1 EINVAL

call x86_64 reboot 0xfee1dead 672274793 0xa1b2c3d4 @k
mem k str "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrst"
opt -s300
err 22
text reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_RESTART2, "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrst") = -1 EINVAL

call x86_64 reboot 0xfee1dead 672274793 0xa1b2c3d4 @k
mem k str "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstu"
opt -s300
err 22
text reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_RESTART2, "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstu"...) = -1 EINVAL

# A size that ends within a later kernel's member: zeroes follow.

call x86_64 landlock_create_ruleset @m 9 0
mem m u64 1 u8 2
err 22
text landlock_create_ruleset({handled_access_fs=LANDLOCK_ACCESS_FS_EXECUTE, handled_access_net=LANDLOCK_ACCESS_NET_CONNECT_TCP}, 9, 0) = -1 EINVAL

call x86_64 landlock_create_ruleset @m 8 0
mem m u64 1
err 22
text landlock_create_ruleset({handled_access_fs=LANDLOCK_ACCESS_FS_EXECUTE}, 8, 0) = -1 EINVAL

call x86_64 bpf 0 @m 17
mem m u32 1 2 3 4 u8 1
err 22
text bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_HASH, key_size=2, value_size=3, max_entries=4, map_flags=BPF_F_NO_PREALLOC}, 17) = -1 EINVAL

# Structs that are whole where less than their C type is there.

call x86_64 timer_create 0 @m 0
mem m u64 7 u32 10 1 zero 16
err 22
text timer_create(CLOCK_REALTIME, {sigev_value={sival_int=7, sival_ptr=0x7}, sigev_signo=10, sigev_notify=SIGEV_NONE}, NULL) = -1 EINVAL

call i386 mq_notify 3 @m
mem m u32 7 10 0 0 0
err 22
text mq_notify(3, {sigev_value={sival_int=7, sival_ptr=0x7}, sigev_signo=SIGUSR1, sigev_notify=SIGEV_SIGNAL}) = -1 EINVAL

call x86_64 mq_notify 3 @m
mem m u64 7 u32 10 0 zero 15
err 14
text mq_notify(3, @m) = -1 EFAULT

call x86_64 get_thread_area @m
mem m u32 2718281828
err 38
text get_thread_area({entry_number=2718281828, ...}) = -1 ENOSYS

call x86_64 get_thread_area @m
mem m raw "abc"
err 38
text get_thread_area(@m) = -1 ENOSYS

call x86_64 set_thread_area @m
mem m u32 6
ret 0
text set_thread_area(@m) = 0

call x86_64 rseq @m 32 0 0
mem m u32 1 0xffffffff u64 0x10 u32 0x21 3 4 u8 0 1 u16 2
ret 0
text rseq({cpu_id_start=1, cpu_id=RSEQ_CPU_ID_UNINITIALIZED, rseq_cs=0x10, flags=RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT|RSEQ_CS_FLAG_SLICE_EXT_ENABLED, node_id=3, mm_cid=4, slice_ctrl={request=0, granted=1, __reserved=0x2}, __reserved=0}, 32, 0, 0) = 0

call x86_64 rseq @m+4 32 0 0
mem m zero 64
err 22
text rseq(@m+4, 32, 0, 0) = -1 EINVAL

call x86_64 open_by_handle_at 3 @m 0
mem m u32 8 raw "abc"
err 14
text open_by_handle_at(3, @m, O_RDONLY) = -1 EFAULT

call x86_64 capset @m @d
mem m u32 0x19980330
mem d u32 1 2 3
err 14
text capset(@m, @d) = -1 EFAULT

call x86_64 msgsnd 1 @m 62 0
mem m u64 5
err 14
text msgsnd(1, @m, 62, 0) = -1 EFAULT

call x86_64 msgsnd 1 @m 4 0
mem m u64 5 raw "abcd"
ret 0
text msgsnd(1, {mtype=5, mtext="abcd"}, 4, 0) = 0

call x86_64 adjtimex @m
mem m zero 207
ret 0
text adjtimex(@m) = 0

call i386 statfs64 @p 88 @m
mem p str "/"
mem m zero 100
err 22
text statfs64("/", 88, @m) = -1 EINVAL

call i386 statfs64 @p 88 @m
mem p str "/"
mem m zero 100
ret 0
text statfs64("/", 88, @m) = 0

# Sets: as many bytes as the call says.

call x86_64 sched_setaffinity 0 1 @m
mem m u8 129
ret 0
text sched_setaffinity(0, 1, [0 7]) = 0

call x86_64 sched_setaffinity 0 3 @m
mem m hex 010080ff
ret 0
text sched_setaffinity(0, 3, [0 23]) = 0

call x86_64 sched_setaffinity 0 1024 @m
mem m hex 01 zero 127
ret 0
text sched_setaffinity(0, 1024, [0]) = 0

call x86_64 rt_sigpending @m 0
mem m zero 8
ret 0
text rt_sigpending(@m, 0) = 0

call x86_64 rt_sigpending @m 6
mem m u8 255 255 255 255 15 0
ret 0
text rt_sigpending([HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS RTMIN RT_1 RT_2 RT_3 RT_4], 6) = 0

call i386 rt_sigprocmask 0 @m 0 5
mem m hex 0100000080
err 22
text rt_sigprocmask(SIG_BLOCK, [HUP RT_8], NULL, 5) = -1 EINVAL

call i386 signalfd4 -1 @m 7 0
mem m hex 01000000000000
err 22
text signalfd4(-1, [HUP], 7, 0) = -1 EINVAL

call x86_64 rt_sigprocmask 0 @m 0 5
mem m hex 0100000080
err 22
text rt_sigprocmask(SIG_BLOCK, @m, NULL, 5) = -1 EINVAL

call i386 sigsuspend 0 0 2
opt -Xverbose
err 4
text sigsuspend([2 /* INT */]) = -1 EINTR

call i386 ssetmask 16
opt -Xraw
ret 2
text ssetmask([5]) = 0x2 (old mask [2])

call i386 signal 2 1
opt noverbose
ret 1
text signal(SIGINT, SIG_IGN) = 0x1 (SIG_IGN)

call i386 signal 2 0
opt -Xraw
ret 0
text signal(2, 0) = 0 (SIG_DFL)

# What select and poll say behind the result.

call x86_64 select 5 @m @m @m 0
mem m u64 24
out m u64 0
ret 1
text select(5, [3 4], [3 4], [3 4], NULL) = 1 ()
json {"nfds":5,"readfds":[{"fd":3},{"fd":4}],"writefds":[{"fd":3},{"fd":4}],"exceptfds":[{"fd":3},{"fd":4}],"timeout":null}

call x86_64 select 5 @m @n 0 0
mem m u64 24
mem n u64 8
ret 2
text select(5, [3 4], [3], NULL, NULL) = 2 (in [3 4])

call x86_64 select 5 @m 0 0 @t
mem m u64 24
mem t u64 1 2
out m u64 0
out t u64 0 5
ret 1
text select(5, [3 4], NULL, NULL, {tv_sec=1, tv_usec=2}) = 1 (left {tv_sec=0, tv_usec=5})

call x86_64 poll @m 2 0
mem m u32 3 u16 1 u16 1
ret 1
text poll([{fd=3, events=POLLIN}, ... /* @m+8 */], 2, 0) = 1 ([{fd=3, revents=POLLIN}, @m+8])

call x86_64 ppoll 0 3 @t 0 0
mem t u64 1 2
ret 1
text ppoll(NULL, 3, {tv_sec=1, tv_nsec=2}, NULL, 0) = 1

# Rules of single calls.

call x86_64 sched_getscheduler 5
ret 4
text sched_getscheduler(5) = 0x4 (SCHED_ISO)

call x86_64 personality 0xff
ret 0
text personality(PER_MASK) = 0 (PER_LINUX)

call x86_64 sched_setattr 1 @m 0
mem m u32 48 2 u64 16 u32 0 0 u64 0 0 0
ret 0
text sched_setattr(1, {size=48, sched_flags=SCHED_FLAG_KEEP_PARAMS}, 0) = 0

call x86_64 sched_setattr 1 @m 0
mem m u32 48 0xffffffff u64 24 u32 0 0 u64 0 0 0
ret 0
text sched_setattr(1, {size=48, sched_policy=0xffffffff /* SCHED_??? */, sched_flags=SCHED_FLAG_KEEP_POLICY|SCHED_FLAG_KEEP_PARAMS}, 0) = 0

call x86_64 sched_getattr 1 @m 48 0
mem m zero 48
ret 0
text sched_getattr(1, {size=0}, 48, 0) = 0

call x86_64 fcntl 3 0 -16
err 22
text fcntl(3, F_DUPFD, -16) = -1 EINVAL

call i386 fcntl 3 0 4294967280
err 22
text fcntl(3, F_DUPFD, 4294967280) = -1 EINVAL

call x86_64 fcntl 3 1024 0x100000001
err 22
text fcntl(3, F_SETLEASE, 0x100000001 /* F_??? */) = -1 EINVAL

call x86_64 ioprio_get 1 0
opt -Xverbose
ret 8197
text ioprio_get(0x1 /* IOPRIO_WHO_PROCESS */, 0) = 8197 (IOPRIO_PRIO_VALUE(0x1 /* IOPRIO_CLASS_RT */, 5))

call x86_64 utimes @p @m
mem p str "x"
mem m u64 0 0 0 0
opt -s1
err 2
text utimes("x", [{tv_sec=0, tv_usec=0}, ...]) = -1 ENOENT

call x86_64 utimes @p @m
mem p str "x"
mem m u64 0 0 0
err 2
text utimes("x", @m) = -1 ENOENT

call i386 times @m
mem m u32 1 0xffffffff 0 0
opt -Xraw
ret 0
text times({tms_utime=1, tms_stime=18446744073709551615, tms_cutime=0, tms_cstime=0}) = 0

call i386 _llseek 3 0 5 @m 0
mem m u64 18446744073709551615
ret 0
text _llseek(3, 5, [18446744073709551615], SEEK_SET) = 0

call i386 ipc 0x20001 0 0 0 0 0
opt -Xraw
err 22
text semop(0, NULL, 0) = -1 EINVAL

call i386 mmap @m
mem m u32 1 2 3 4 5 6
opt raw
err 22
text mmap(@m) = -1 EINVAL

call i386 getxattrat -100 @p 0 0 @m 16
mem p str "x"
mem m u64 0xf0000000000 u32 5 0
ret 0
text getxattrat(AT_FDCWD, "x", 0, NULL, {value=0xf0000000000, size=5, flags=0}, 16) = 0

call x86_64 recvmmsg 3 @h 14 0 0
mem n u16 1
mem h u64 @n u32 16 0 u64 0 0 0 0 u32 0 0 u32 0 0 u64 @n u32 16 0 u64 0 0 0 0 u32 0 0 u32 0 0 u64 @n u32 16 0 u64 0 0 0 0 u32 0 0 u32 0 0 u64 @n u32 16 0 u64 0 0 0 0 u32 0 0 u32 0 0 u64 @n u32 16 0 u64 0 0 0 0 u32 0 0 u32 0 0 u64 @n u32 16 0 u64 0 0 0 0 u32 0 0 u32 0 0 u64 @n u32 16 0 u64 0 0 0 0 u32 0 0 u32 0 0 u64 @n u32 16 0 u64 0 0 0 0 u32 0 0 u32 0 0 u64 @n u32 16 0 u64 0 0 0 0 u32 0 0 u32 0 0 u64 @n u32 16 0 u64 0 0 0 0 u32 0 0 u32 0 0 u64 @n u32 16 0 u64 0 0 0 0 u32 0 0 u32 0 0 u64 @n u32 16 0 u64 0 0 0 0 u32 0 0 u32 0 0 u64 @n u32 16 0 u64 0 0 0 0 u32 0 0 u32 0 0 u64 @n u32 16 0 u64 0 0 0 0 u32 0 0 u32 0 0
out h u64 @n u32 2 0 u64 0 0 0 0 u32 0 0 u32 1 0 u64 @n u32 2 0 u64 0 0 0 0 u32 0 0 u32 1 0 u64 @n u32 2 0 u64 0 0 0 0 u32 0 0 u32 1 0 u64 @n u32 2 0 u64 0 0 0 0 u32 0 0 u32 1 0 u64 @n u32 2 0 u64 0 0 0 0 u32 0 0 u32 1 0 u64 @n u32 2 0 u64 0 0 0 0 u32 0 0 u32 1 0 u64 @n u32 2 0 u64 0 0 0 0 u32 0 0 u32 1 0 u64 @n u32 2 0 u64 0 0 0 0 u32 0 0 u32 1 0 u64 @n u32 2 0 u64 0 0 0 0 u32 0 0 u32 1 0 u64 @n u32 2 0 u64 0 0 0 0 u32 0 0 u32 1 0 u64 @n u32 2 0 u64 0 0 0 0 u32 0 0 u32 1 0 u64 @n u32 2 0 u64 0 0 0 0 u32 0 0 u32 1 0 u64 @n u32 2 0 u64 0 0 0 0 u32 0 0 u32 1 0 u64 @n u32 2 0 u64 0 0 0 0 u32 0 0 u32 1 0
ret 14
text recvmmsg(3, [{msg_hdr={msg_name={sa_family=AF_UNIX}, msg_namelen=16 => 2, msg_iov=NULL, msg_iovlen=0, msg_controllen=0, msg_flags=0}, msg_len=1}, {msg_hdr={msg_name={sa_family=AF_UNIX}, msg_namelen=16 => 2, msg_iov=NULL, msg_iovlen=0, msg_controllen=0, msg_flags=0}, msg_len=1}, {msg_hdr={msg_name={sa_family=AF_UNIX}, msg_namelen=16 => 2, msg_iov=NULL, msg_iovlen=0, msg_controllen=0, msg_flags=0}, msg_len=1}, {msg_hdr={msg_name={sa_family=AF_UNIX}, msg_namelen=16 => 2, msg_iov=NULL, msg_iovlen=0, msg_controllen=0, msg_flags=0}, msg_len=1}, {msg_hdr={msg_name={sa_family=AF_UNIX}, msg_namelen=16 => 2, msg_iov=NULL, msg_iovlen=0, msg_controllen=0, msg_flags=0}, msg_len=1}, {msg_hdr={msg_name={sa_family=AF_UNIX}, msg_namelen=16 => 2, msg_iov=NULL, msg_iovlen=0, msg_controllen=0, msg_flags=0}, msg_len=1}, {msg_hdr={msg_name={sa_family=AF_UNIX}, msg_namelen=16 => 2, msg_iov=NULL, msg_iovlen=0, msg_controllen=0, msg_flags=0}, msg_len=1}, {msg_hdr={msg_name={sa_family=AF_UNIX}, msg_namelen=16 => 2, msg_iov=NULL, msg_iovlen=0, msg_controllen=0, msg_flags=0}, msg_len=1}, {msg_hdr={msg_name={sa_family=AF_UNIX}, msg_namelen=16 => 2, msg_iov=NULL, msg_iovlen=0, msg_controllen=0, msg_flags=0}, msg_len=1}, {msg_hdr={msg_name={sa_family=AF_UNIX}, msg_namelen=16 => 2, msg_iov=NULL, msg_iovlen=0, msg_controllen=0, msg_flags=0}, msg_len=1}, {msg_hdr={msg_name={sa_family=AF_UNIX}, msg_namelen=16 => 2, msg_iov=NULL, msg_iovlen=0, msg_controllen=0, msg_flags=0}, msg_len=1}, {msg_hdr={msg_name={sa_family=AF_UNIX}, msg_namelen=16 => 2, msg_iov=NULL, msg_iovlen=0, msg_controllen=0, msg_flags=0}, msg_len=1}, {msg_hdr={msg_name={sa_family=AF_UNIX}, msg_namelen=16 => 2, msg_iov=NULL, msg_iovlen=0, msg_controllen=0, msg_flags=0}, msg_len=1}, {msg_hdr={msg_name={sa_family=AF_UNIX}, msg_namelen=16 => 2, msg_iov=NULL, msg_iovlen=0, msg_controllen=0, msg_flags=0}, msg_len=1}], 14, 0, NULL) = 14

# No more than the kernel looks at.
call x86_64 futex_waitv @m 200 0 0 0
mem m zero 3096
opt -v
err 22
text futex_waitv([{val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, {val=0, uaddr=NULL, flags=FUTEX2_SIZE_U8}, ...], 200, 0, NULL, CLOCK_REALTIME) = -1 EINVAL

# Results as the program gets them.
call x86_64 geteuid
ret 4294967296
text geteuid() = 4294967296

call x86_64 setfsuid 0
ret 4294901760
text setfsuid(0) = 4294901760

call i386 setfsuid32 0
ret -65536
text setfsuid32(0) = 4294901760

call x86_64 dup 0
ret 4294967295
text dup(0) = 4294967295

call i386 dup 0
ret 4294967295
text dup(0) = -1

call x86_64 umask 0
ret 4294967296
text umask(000) = 040000000000

call x86_64 select 5 @m 0 0 0
mem m u64 24
ret 4294967296
text select(5, [3 4], NULL, NULL, NULL) = 4294967296 (Timeout)

# Control messages: signs, and no more than optmem_max.
call x86_64 sendmsg -1 @h 0
mem c u64 20 u32 0 2 4207869677
mem h u64 0 u32 0 0 u64 0 0 @c 20 u32 0 0
err 9
text sendmsg(-1, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_control=[{cmsg_len=20, cmsg_level=SOL_IP, cmsg_type=IP_TTL, cmsg_data=[4207869677]}], msg_controllen=20, msg_flags=0}, 0) = -1 EBADF

# Descriptors of others, and those that are none.
call x86_64 kcmp 1 2 0 3 4
fd 3 /dev/null
opt -y
ret 1
text kcmp(1, 2, KCMP_FILE, 3, 4) = 1

call x86_64 mount_setattr 3 @p 0 @m 32
mem p str ""
mem m u64 0 0 0 9
fd 9 /dev/full
opt -y
err 22
text mount_setattr(3, "", 0, {attr_set=0, attr_clr=0, propagation=0 /* MS_??? */, userns_fd=9}, 32) = -1 EINVAL

call x86_64 mount_setattr -1 @p 0 @m 32
mem p str ""
mem m u64 0x100000 0 0 9
fd 9 /dev/full
opt -y
err 22
text mount_setattr(-1, "", 0, {attr_set=MOUNT_ATTR_IDMAP, attr_clr=0, propagation=0 /* MS_??? */, userns_fd=9</dev/full>}, 32) = -1 EINVAL

# A key of TCP-AO: shorter ones end in zeroes.
call x86_64 setsockopt 3 6 38 @m 288
mem m u16 2 0 be32 0x7f000001 zero 120 str "cmac(aes)" zero 54 u32 0 3 u16 0 u8 32 200 100 12 3 4 1 2 3 4 zero 76
err 92
text setsockopt(3, SOL_TCP, TCP_AO_ADD_KEY, {addr={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}, prefix=32, alg_name="cmac(aes)", ifindex=0, set_current=1, set_rnext=1, sndid=200, rcvid=100, maclen=12, keyflags=TCP_AO_KEYF_IFINDEX|TCP_AO_KEYF_EXCLUDE_OPT, key="\x01\x02\x03\x04", keylen=4}, 288) = -1 ENOPROTOOPT

call x86_64 setsockopt 3 6 38 @m 288
mem m zero 287
err 92
text setsockopt(3, SOL_TCP, TCP_AO_ADD_KEY, @m, 288) = -1 ENOPROTOOPT

call i386 setsockopt 3 6 38 @m -4
mem m zero 288
err 22
text setsockopt(3, SOL_TCP, TCP_AO_ADD_KEY, @m, -4) = -1 EINVAL
