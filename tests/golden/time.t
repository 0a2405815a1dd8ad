# Clocks and timers: plain, 64-bit on i386, unreadable, cut short.

call x86_64 nanosleep @p @bad
mem p u64 0 0xffffffffffffffff
err 22
text nanosleep({tv_sec=0, tv_nsec=18446744073709551615}, @bad) = -1 EINVAL

call i386 clock_gettime64 1 @p
mem p u64 5 6
ret 0
text clock_gettime64(CLOCK_MONOTONIC, {tv_sec=5, tv_nsec=6}) = 0

call x86_64 clock_gettime 77 @p
mem p u64 5 6
err 22
text clock_gettime(0x4d /* CLOCK_??? */, @p) = -1 EINVAL

call x86_64 timer_settime 5 3 @p 0
mem p u64 0 0 100 0
ret 0
text timer_settime(5, TIMER_ABSTIME|0x2, {it_interval={tv_sec=0, tv_nsec=0}, it_value={tv_sec=100, tv_nsec=0}}, NULL) = 0

# a sleep that a signal cut short: what is left; else the address
call x86_64 clock_nanosleep 0 0 @p @q
mem p u64 1 0
mem q u64 0 5
err 516
text clock_nanosleep(CLOCK_REALTIME, 0, {tv_sec=1, tv_nsec=0}, {tv_sec=0, tv_nsec=5}) = -1 ERESTART_RESTARTBLOCK

call i386 nanosleep @p @q
mem p u32 1 0
mem q u32 0 5
err 514
text nanosleep({tv_sec=1, tv_nsec=0}, {tv_sec=0, tv_nsec=5}) = -1 ERESTARTNOHAND

call x86_64 clock_nanosleep 0 1 @p @q
mem p u64 1 0
mem q u64 0 5
err 514
text clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, {tv_sec=1, tv_nsec=0}, @q) = -1 ERESTARTNOHAND

call i386 clock_nanosleep_time64 0 0 @p @q
mem p u64 1 0
mem q u64 0 5
err 22
text clock_nanosleep_time64(CLOCK_REALTIME, 0, {tv_sec=1, tv_nsec=0}, @q) = -1 EINVAL

call x86_64 nanosleep @p @bad
mem p u64 1 0
err 516
text nanosleep({tv_sec=1, tv_nsec=0}, @bad) = -1 ERESTART_RESTARTBLOCK
