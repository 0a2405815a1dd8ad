/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Clocks and timers: the lines of common calls. */
#include "say.h"
#include <sys/time.h>
#include <sys/timerfd.h>

int main(void)
{
	struct timespec t = { 0, 1000 }, r = { 0, 0 }, none = { 0, 0 };
	struct itimerval it = { { 0, 0 }, { 5, 250000 } }, old;
	struct itimerspec its = { { 1, 2 }, { 3, 4 } };
	int fd;

	said(syscall(SYS_clock_getres, CLOCK_MONOTONIC, &r), "clock_getres(CLOCK_MONOTONIC, {tv_sec=%ld, tv_nsec=%ld})",
	     (long)r.tv_sec, r.tv_nsec);
	said(syscall(SYS_nanosleep, &t, &none), "nanosleep({tv_sec=0, tv_nsec=1000}, %p)", (void *)&none);
	said(syscall(SYS_clock_nanosleep, CLOCK_REALTIME, TIMER_ABSTIME, &t, NULL),
	     "clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, {tv_sec=0, tv_nsec=1000}, NULL)");
	said(syscall(SYS_setitimer, ITIMER_VIRTUAL, &it, NULL),
	     "setitimer(ITIMER_VIRTUAL, {it_interval={tv_sec=0, tv_usec=0}, it_value={tv_sec=5, tv_usec=250000}}, NULL)");
	it.it_value.tv_sec = it.it_value.tv_usec = 0;
	said(syscall(SYS_setitimer, ITIMER_VIRTUAL, &it, &old), "setitimer(ITIMER_VIRTUAL, {it_interval={tv_sec=0, "
	     "tv_usec=0}, it_value={tv_sec=0, tv_usec=0}}, {it_interval={tv_sec=0, tv_usec=0}, it_value={tv_sec=%ld, "
	     "tv_usec=%ld}})", (long)old.it_value.tv_sec, (long)old.it_value.tv_usec);
	fd = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
	said(fd, "timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC)");
	said(syscall(SYS_timerfd_settime, fd, 0, &its, NULL), "timerfd_settime(%d, 0, {it_interval={tv_sec=1, tv_nsec=2}, "
	     "it_value={tv_sec=3, tv_nsec=4}}, NULL)", fd);
	said(syscall(SYS_nanosleep, NULL, NULL), "nanosleep(NULL, NULL)");
	t.tv_nsec = -1;
	said(syscall(SYS_nanosleep, &t, NULL), "nanosleep({tv_sec=0, tv_nsec=18446744073709551615}, NULL)");
	return 0;
}
