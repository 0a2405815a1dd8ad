# Processes: clone's flags, wait's status, limits, prctl, futexes.

call x86_64 clone 0x1200011 0 0 0x7000 0
ret 77
text clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID|SIGCHLD, child_tidptr=0x7000) = 77

call i386 clone 0x80100 0x1000 0 0x6000 0x7000
ret 77
text clone(child_stack=0x1000, flags=CLONE_VM|CLONE_SETTLS, tls=0x6000) = 77

call x86_64 wait4 -1 @p 0 0
mem p u32 0x8b
ret 5
text wait4(-1, [{WIFSIGNALED(s) && WTERMSIG(s) == SIGSEGV && WCOREDUMP(s)}], 0, NULL) = 5

call x86_64 wait4 -1 @p 1 0
mem p u32 0x37f
ret 0
text wait4(-1, @p, WNOHANG, NULL) = 0

call x86_64 prlimit64 0 3 @p 0
mem p u64 0x800000 0xffffffffffffffff
ret 0
text prlimit64(0, RLIMIT_STACK, {rlim_cur=8192*1024, rlim_max=RLIM64_INFINITY}, NULL) = 0

call x86_64 prctl 1 9
ret 0
text prctl(PR_SET_PDEATHSIG, SIGKILL) = 0

call x86_64 prctl 1 0x100000009 0 0 0
err 22
text prctl(PR_SET_PDEATHSIG, 4294967305) = -1 EINVAL
json {"op":{"value":1,"names":["PR_SET_PDEATHSIG"]},"sig":{"value":4294967305,"names":[]}}

call x86_64 prctl 0x52 1 2 3 4
err 22
text prctl(0x52 /* PR_??? */, 0x1, 0x2, 0x3, 0x4) = -1 EINVAL

call x86_64 futex 0x1000 0x80 2 @bad
err 14
text futex(0x1000, FUTEX_WAIT_PRIVATE, 2, @bad) = -1 EFAULT

call x86_64 sched_setaffinity 0 8 @p
mem p u64 5
ret 0
text sched_setaffinity(0, 8, [0 2]) = 0

# a thread's local storage is a segment on i386
call i386 clone 0x80011 0 0 @p 0
mem p u32 12 0xf7001000 0xfffff 0x51
ret 77
text clone(child_stack=NULL, flags=CLONE_SETTLS|SIGCHLD, tls={entry_number=12, base_addr=0xf7001000, limit=0x0fffff, seg_32bit=1, contents=0, read_exec_only=0, limit_in_pages=1, seg_not_present=0, useable=1}) = 77

call i386 clone 0x80011 0 0 @bad 0
ret 77
text clone(child_stack=NULL, flags=CLONE_SETTLS|SIGCHLD, tls=@bad) = 77

call i386 clone 0x80011 0 0 @p 0
mem p u32 12 0xf7001000 0xfffff 0x51
err 22
text clone(child_stack=NULL, flags=CLONE_SETTLS|SIGCHLD, tls=@p) = -1 EINVAL

call i386 set_thread_area @p
mem p u32 0xffffffff 0x1000 0xfffff 0x51
out p u32 12 0x1000 0xfffff 0x51
ret 0
text set_thread_area({entry_number=-1, base_addr=0x001000, limit=0x0fffff, seg_32bit=1, contents=0, read_exec_only=0, limit_in_pages=1, seg_not_present=0, useable=1}) = 0 (entry_number=12)
