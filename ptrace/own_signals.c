/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * own_signals.c - signals to strace itself.  A handler leaves a flag, and sees to it
 * that the wait at hand ends, or the one that begins just then: by an alarm.
 */
#include "ptrace/own_signals.h"
#include "output/output.h"
#include "tracee/listen.h"
#include <string.h>
#include <unistd.h>

struct own_signals own_signals;

bool own_signal_took(volatile sig_atomic_t *flag)
{
	bool was = *flag;

	if (was)
		*flag = 0;
	return was;
}

/* It ends a wait: a delay is over, or a flag was set just before the wait began. */
static void on_alarm(int sig)
{
	(void)sig;
}

static void on_print(int sig)
{
	(void)sig;
	own_signals.printing = 1;
	alarm(1);			/* a second one: this may come just before a wait begins */
}

static void on_fatal(int sig)
{
	own_signals.interrupted = sig;
	/* if this comes just before a wait begins, a second one will end that */
	alarm(1);
}

/* SIGUSR1, ours or from --summary-interval: the tables so far. */
static void on_asked(int sig)
{
	(void)sig;
	own_signals.asked = 1;
	alarm(1);			/* as above */
}

static void interval_start(void)
{
	struct sigevent ev = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1 };
	time_t sec = (time_t)opts.summary_interval;
	struct timespec t = { sec, (long)((opts.summary_interval - (double)sec) * 1e9) };
	timer_t timer;

	if (timer_create(CLOCK_MONOTONIC, &ev, &timer) ||
	    timer_settime(timer, 0, &(struct itimerspec){ t, t }, NULL))
		die_errno("--summary-interval: timer");
}

/* A bug ends us: let the trace so far be seen. */
static void on_crash(int sig)
{
	output_flush();
	raise(sig);			/* SA_RESETHAND: by default now */
}

static void handle(int sig, void (*handler)(int))
{
	struct sigaction sa;

	memset(&sa, 0, sizeof(sa));
	sa.sa_handler = handler;
	sigaction(sig, &sa, NULL);	/* no SA_RESTART: a wait must end */
}

void own_signals_init(void)
{
	static const int crash[] = { SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL };
	struct sigaction sa;

	handle(SIGALRM, on_alarm);
	memset(&sa, 0, sizeof(sa));
	sa.sa_handler = on_crash;
	sa.sa_flags = (int)SA_RESETHAND;
	for (unsigned i = 0; i < sizeof(crash) / sizeof(crash[0]); i++)
		sigaction(crash[i], &sa, NULL);
}

void own_signals_handle(void)
{
	static const int fatal[] = { SIGHUP, SIGINT, SIGQUIT, SIGTERM };
	unsigned level = opts.interruptible;

	if (!level)
		level = opts.daemonize ? 4 : opts.outfile && opts.argv && !opts.n_pids ? 3 : 2;
	for (unsigned i = 0; i < sizeof(fatal) / sizeof(fatal[0]); i++)
		handle(fatal[i], level >= 3 ? SIG_IGN : on_fatal);
	if (level >= 4)
		handle(SIGTSTP, SIG_IGN);
	handle(SIGPIPE, SIG_IGN);
	if (listening.asked[0])
		handle(SIGUSR2, on_print);
	if (opts.summary)
		handle(SIGUSR1, on_asked);
	if (opts.summary_interval > 0)
		interval_start();
}
