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
