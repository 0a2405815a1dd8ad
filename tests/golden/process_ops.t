# Results by name, structs that grow, requests that are cut: prctl, clone3, sched_setattr, statmount, listmount, listns.

call x86_64 prctl 3
opt -Xraw
ret 1
text prctl(0x3) = 1 (SUID_DUMP_USER)

call x86_64 prctl 27
opt -Xverbose
ret 3
text prctl(0x1b /* PR_GET_SECUREBITS */) = 0x3 (SECBIT_NOROOT|SECBIT_NOROOT_LOCKED)

call x86_64 prctl 27
opt -Xraw
ret 3
text prctl(0x1b) = 0x3

# an unknown misfeature: the result means nothing
call x86_64 prctl 52 3
ret 1
text prctl(PR_GET_SPECULATION_CTRL, 0x3 /* PR_SPEC_??? */) = 1

call x86_64 prctl 53 0 1
ret 0
text prctl(PR_SET_SPECULATION_CTRL, PR_SPEC_STORE_BYPASS, 0x1 /* PR_SPEC_??? */) = 0

call x86_64 prctl 50 0
opt -Xverbose
err 22
text prctl(0x32 /* PR_SVE_SET_VL */, 0) = -1 EINVAL

call x86_64 prctl 6 0xffffffff00000001
ret 0
text prctl(PR_SET_UNALIGN, PR_UNALIGN_NOPRINT) = 0

call x86_64 prctl 62 0xffffffff00000000 12 1 0
opt -Xraw
err 22
text prctl(0x3e, 0, 12, 0x1, NULL) = -1 EINVAL

call x86_64 prctl 0x59616d61 -1
ret 0
text prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY) = 0

call x86_64 prctl 29 -1
ret 0
text prctl(PR_SET_TIMERSLACK, -1) = 0

# fifteen bytes without their end
call x86_64 prctl 15 @n
mem n raw "0123456789abcde"
ret 0
text prctl(PR_SET_NAME, "0123456789abcde"...) = 0

call x86_64 prctl 15 @bad
err 14
text prctl(PR_SET_NAME, @bad) = -1 EFAULT

call x86_64 arch_prctl 0x1023 18
ret 3
text arch_prctl(ARCH_REQ_XCOMP_PERM, 0x12 /* XFEATURE_XTILE_DATA */) = 0x3 (XFEATURE_MASK_FPSSE)

call x86_64 arch_prctl 0x1023 18
opt -Xraw
ret 3
text arch_prctl(0x1023, 0x12) = 0x3

call x86_64 clone3 @a 88
mem a u64 0x200000000 0 0 0 0 0 0 0 @t 2 0
mem t u32 5 4294967295
err 22
text clone3({flags=CLONE_INTO_CGROUP, exit_signal=0, stack=NULL, stack_size=0, set_tid=[5, -1], set_tid_size=2, cgroup=0}, 88) = -1 EINVAL

call x86_64 clone3 @a 88
mem a u64 0 0 0 0 17 0 0 0 @bad 33 0
err 22
text clone3({flags=0, exit_signal=SIGCHLD, stack=NULL, stack_size=0, set_tid=@bad, set_tid_size=33}, 88) = -1 EINVAL

# shorter: what is missing is zero
call x86_64 clone3 @a 72
mem a u64 0 0 0 0 17 0 0 0 @bad
err 22
text clone3({flags=0, exit_signal=SIGCHLD, stack=NULL, stack_size=0, set_tid=@bad, set_tid_size=0}, 72) = -1 EINVAL

call x86_64 sched_setattr 0 @a 0
mem a u32 8 0
out a u32 56 0
err 7
text sched_setattr(0, {size=8} => {size=56}, 0) = -1 E2BIG

call x86_64 sched_setattr 0 @a 0
mem a u32 8 0
err 22
text sched_setattr(0, {size=8}, 0) = -1 EINVAL

call x86_64 sched_setattr 0 @bad 0
err 14
text sched_setattr(0, @bad, 0) = -1 EFAULT

call x86_64 sched_getattr 0 @a 0 0
mem a u32 0
ret 0
text sched_getattr(0, @a, 0, 0) = 0

# a request that cannot be read whole; room for nothing; more than there was room for
call x86_64 listmount @r @bad 0 0
mem r u32 24 0
err 14
text listmount({size=24, ???}, [], 0, 0) = -1 EFAULT

call x86_64 listmount 0 @i 2 0
mem i u64 1 2
ret 42
text listmount(NULL, [0x1, 0x2], 2, 0) = 42

call x86_64 listns @r @bad 3 0
mem r u32 32 0
err 14
text listns({size=32, ???}, @bad, 3, 0) = -1 EFAULT

call x86_64 statmount @r @bad 512 0
mem r u32 25 0 u64 1 2 zero 1
err 22
text statmount({size=25, mnt_ns_fd=0, mnt_id=0x1, param=STATMOUNT_MNT_BASIC}, @bad, 512, 0) = -1 EINVAL
