/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * delays.c - threads that wait before they run on (-e inject=SET:delay_enter=).
 * They stay in their stop; others go on meanwhile.
 */
#include "ptrace/delays.h"
#include "ptrace/stops.h"
#include "tracee/tcb.h"
#include <signal.h>
#include <time.h>

static unsigned delayed;
static timer_t delay_timer;

static bool earlier(const struct timespec *a, const struct timespec *b)
{
	return a->tv_sec < b->tv_sec || (a->tv_sec == b->tv_sec && a->tv_nsec < b->tv_nsec);
}

/* The timer goes on every millisecond: its first signal may come just before a wait begins. */
static void delay_timer_set(const struct timespec *when)
{
	static bool made;
	struct sigevent ev = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGALRM };
	struct itimerspec t = { { 0, when ? 1000000 : 0 }, { 0, 0 } };

	if (!made && timer_create(CLOCK_MONOTONIC, &ev, &delay_timer))
		die_errno("timer");
	made = true;
	if (when)
		t.it_value = *when;
	timer_settime(delay_timer, TIMER_ABSTIME, &t, NULL);
}

void delay_begin(struct tcb *tcb, uint64_t ns, int sig)
{
	clock_gettime(CLOCK_MONOTONIC, &tcb->wake);
	tcb->wake.tv_sec += (time_t)(ns / 1000000000);
	tcb->wake.tv_nsec += (long)(ns % 1000000000);
	if (tcb->wake.tv_nsec >= 1000000000) {
		tcb->wake.tv_nsec -= 1000000000;
		tcb->wake.tv_sec++;
	}
	tcb->wake_signal = sig;
	tcb->flags |= TCB_DELAYED;
	delayed++;
}

void delay_end(struct tcb *tcb)
{
	if (!(tcb->flags & TCB_DELAYED))
		return;
	tcb->flags &= ~(unsigned)TCB_DELAYED;
	delayed--;
}

void delays_end_due(void)
{
	const struct timespec *first = NULL;
	struct timespec now;

	if (!delayed)
		return;
	clock_gettime(CLOCK_MONOTONIC, &now);
	list_for_each(n, &tcbs) {
		struct tcb *tcb = list_entry(n, struct tcb, node);

		if (!(tcb->flags & TCB_DELAYED))
			continue;
		if (earlier(&now, &tcb->wake)) {
			if (!first || earlier(&tcb->wake, first))
				first = &tcb->wake;
		} else {
			delay_end(tcb);
			stops_resume(tcb, tcb->wake_signal);
		}
	}
	delay_timer_set(first);
}
