# Signals: sets by their size, actions, siginfo_t.

call x86_64 rt_sigprocmask 0 @p 0 8
mem p u64 0x400000002
ret 0
text rt_sigprocmask(SIG_BLOCK, [INT RT_3], NULL, 8) = 0

call x86_64 rt_sigprocmask 2 @p @p 4
mem p u64 0
err 22
text rt_sigprocmask(SIG_SETMASK, @p, @p, 4) = -1 EINVAL

call i386 rt_sigprocmask 9 @p 0 8
mem p u64 0xffffffffffffffff
err 22
text rt_sigprocmask(0x9 /* SIG_??? */, ~[], NULL, 8) = -1 EINVAL

call x86_64 rt_sigaction 10 @p 0 8
mem p u64 1 0x14000000 0x4010 2
ret 0
text rt_sigaction(SIGUSR1, {sa_handler=SIG_IGN, sa_mask=[INT], sa_flags=SA_RESTORER|SA_RESTART, sa_restorer=0x4010}, NULL, 8) = 0

call i386 sigaction 70 @p @bad
mem p u32 0xffffffff 2 0x10000000 0
err 22
text sigaction(70, {sa_handler=0xffffffff, sa_mask=[INT], sa_flags=SA_RESTART}, @bad) = -1 EINVAL

call x86_64 rt_sigqueueinfo 1 10 @p
mem p u32 10 0 0xffffffff 0 291 1000 2 5 zero 96
ret 0
text rt_sigqueueinfo(1, SIGUSR1, {si_signo=SIGUSR1, si_code=SI_QUEUE, si_pid=291, si_uid=1000, si_int=2, si_ptr=0x500000002}) = 0

call x86_64 rt_sigqueueinfo 1 11 @p
mem p u32 11 0 2 0 u64 0x1234 zero 104
ret 0
text rt_sigqueueinfo(1, SIGSEGV, {si_signo=SIGSEGV, si_code=SEGV_ACCERR, si_addr=0x1234}) = 0

call x86_64 kill 5 65
err 22
text kill(5, 65) = -1 EINVAL
