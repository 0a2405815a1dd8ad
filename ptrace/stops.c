/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * stops.c - wait, one event at a time, dispatch, resume.
 *
 * All statuses that are there are fetched before the first is handled, so
 * that no tracee waits behind a busy one; they are kept in order.  A child
 * may stop before its parent's event tells what the two share: it is held
 * until then (TCB_HELD).  A resume that fails with ESRCH means that the tracee
 * has been killed meanwhile: its death comes as an event of its own.
 */
#include "ptrace/stops.h"
#include "kvm/exits/last.h"
#include "kvm/exits/profile.h"
#include "trace/calls.h"
#include "ptrace/debug.h"
#include "ptrace/delays.h"
#include "ptrace/inject.h"
#include "ptrace/mem.h"
#include "output/output.h"
#include "names/paths.h"
#include "trace/signals.h"
#include "ptrace/spawn.h"
#include "tracee/tcb.h"
#include "output/summary.h"
#include "unwind.h"
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef PTRACE_EVENT_STOP
#define PTRACE_EVENT_STOP 128
#endif

enum { DETACH_PATIENCE_MS = 1000, SHARES_VM = 0x100, SHARES_FILES = 0x400, IS_THREAD = 0x10000, IS_VFORK = 0x4000 };

struct event { pid_t pid; int status; struct timespec cpu; };

static struct { struct event *at; size_t n, cap, next; } queue;
static volatile sig_atomic_t interrupted, ticked, asked, printing;
static int final_status;
static unsigned held;

/* Signals to strace */

static void on_tick(int sig)
{
	(void)sig;
	ticked = 1;
}

static void on_print(int sig)
{
	(void)sig;
	printing = 1;
	alarm(1);			/* a second one: this may come just before a wait begins */
}

static void on_fatal(int sig)
{
	interrupted = sig;
	/* if this comes just before a wait begins, a second one will end that */
	alarm(1);
}

/* SIGUSR1, ours or from --summary-interval: the tables so far. */
static void on_asked(int sig)
{
	(void)sig;
	asked = 1;
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

static void report_if_asked(void)
{
	if (!asked)
		return;
	asked = 0;
	summary_report(false);
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

void stops_init(void)
{
	static const int crash[] = { SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL };
	struct sigaction sa;

	handle(SIGALRM, on_tick);
	memset(&sa, 0, sizeof(sa));
	sa.sa_handler = on_crash;
	sa.sa_flags = (int)SA_RESETHAND;
	for (unsigned i = 0; i < sizeof(crash) / sizeof(crash[0]); i++)
		sigaction(crash[i], &sa, NULL);
}

void stops_handle_signals(void)
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
	if (opts.kvm_last)
		handle(SIGUSR2, on_print);
	if (opts.summary)
		handle(SIGUSR1, on_asked);
	if (opts.summary_interval > 0)
		interval_start();
}

int stops_status(void)
{
	return final_status;
}

/* The queue */

static bool queue_wait(int flags)
{
	struct rusage ru;
	struct event e = { .pid = 0 };

	e.pid = opts.summary ? wait4(-1, &e.status, __WALL | flags, &ru) : waitpid(-1, &e.status, __WALL | flags);
	if (e.pid <= 0)
		return false;
	if (opts.summary) {
		e.cpu.tv_sec = ru.ru_stime.tv_sec;
		e.cpu.tv_nsec = ru.ru_stime.tv_usec * 1000L;
	}
	if (queue.n == queue.cap) {
		queue.cap = queue.cap ? 2 * queue.cap : 64;
		queue.at = realloc(queue.at, queue.cap * sizeof(queue.at[0]));
		if (!queue.at)
			die("out of memory");
	}
	queue.at[queue.n++] = e;
	return true;
}

/* Resuming */

void stops_resume(struct tcb *tcb, int sig)
{
	bool filtered = (tcb->flags & (TCB_SECCOMP | TCB_HIDDEN | TCB_INSYSCALL)) == TCB_SECCOMP;

	ptrace(filtered ? PTRACE_CONT : PTRACE_SYSCALL, tcb->pid, NULL, (void *)(uintptr_t)sig);
}

/* At least one event is in the queue afterwards; false: there is nobody to wait for. */
static bool queue_fill(void)
{
	queue.n = queue.next = 0;
	while (!queue_wait(0)) {
		if (errno == ECHILD)
			return false;
		if (errno != EINTR)
			die_errno("wait");
		if (ticked) {
			ticked = 0;
			output_tick();
		}
		delays_end_due();
		report_if_asked();
		kvm_last_tick();
		if (interrupted || printing)
			return true;
	}
	while (tcb_count > 1 && queue.n < tcb_count + 16 && queue_wait(WNOHANG))
		;
	return true;
}

static void tell_attached(pid_t pid)
{
	if (!(opts.quiet & QUIET_ATTACH))
		warn_msg("Process %d attached", (int)pid);
}

static void child_first_stop(struct tcb *tcb, int status)
{
	int sig = WSTOPSIG(status);

	tcb->flags &= ~(unsigned)(TCB_STARTUP | TCB_HELD);
	if (opts.pid_comm && !tcb->comm[0])
		paths_comm(tcb->pid, tcb->comm, sizeof(tcb->comm));
	if (status >> 16 == PTRACE_EVENT_STOP && sig != SIGTRAP) {
		tcb->flags |= TCB_GROUP_STOPPED;
		signals_group_stop(tcb, sig);
		ptrace(PTRACE_LISTEN, tcb->pid, NULL, NULL);
	} else {
		stops_resume(tcb, 0);
	}
}

/* Children whose parent will never tell: it was killed before it could. */
static void release_held(void)
{
	if (!held)
		return;
	list_for_each_safe(n, &tcbs) {
		struct tcb *tcb = list_entry(n, struct tcb, node);
		if (tcb->flags & TCB_HELD) {
			held--;
			tcb->tgid = spawn_tgid(tcb->pid);
			child_first_stop(tcb, tcb->held_status);
		}
	}
}

static void unknown_stop(pid_t pid, int status)
{
	struct tcb *tcb;

	if (!opts.follow) {
		ptrace(PTRACE_DETACH, pid, NULL, NULL);
		return;
	}
	tcb = tcb_new(pid, TCB_STARTUP | TCB_HELD);
	tcb->held_status = status;
	held++;
	tell_attached(pid);
}

/* Births */

static uint64_t fork_flags(struct tcb *parent, unsigned event, pid_t child, const char **kind)
{
	const struct call *c = &parent->call;
	const char *name = "";
	uint64_t flags = 0;

	*kind = event == PTRACE_EVENT_CLONE ? "clone" : event == PTRACE_EVENT_VFORK ? "vfork" : "fork";
	if ((parent->flags & TCB_INSYSCALL) && (parent->flags & TCB_CALLED) && c->abi) {
		const struct callrow *row = abi_call(c->abi, c->nr);
		name = row && row->name ? row->name : "";
	}
	if (!strcmp(name, "clone"))
		return c->args[0];
	if (!strcmp(name, "clone3") && mem_read(parent, c->args[0], &flags, sizeof(flags)))
		return flags;
	if (event == PTRACE_EVENT_VFORK)
		return SHARES_VM | IS_VFORK;
	if (event == PTRACE_EVENT_CLONE && spawn_tgid(child) == parent->tgid)
		return SHARES_VM | SHARES_FILES | IS_THREAD;
	return 0;
}

static void birth(struct tcb *parent, unsigned event)
{
	unsigned long msg = 0;
	const char *kind;
	struct tcb *child;
	uint64_t flags;

	if (ptrace(PTRACE_GETEVENTMSG, parent->pid, NULL, &msg) < 0 || !msg)
		return;
	flags = fork_flags(parent, event, (pid_t)msg, &kind);
	child = tcb_find((pid_t)msg);
	if (!child)
		child = tcb_new((pid_t)msg, TCB_STARTUP);
	child->tgid = flags & IS_THREAD ? parent->tgid : child->pid;
	child->abi = parent->abi;
	child->flags |= parent->flags & TCB_SECCOMP;
	tcb_share(child, parent, (flags & SHARES_VM ? TCB_SHARE_MM : 0u) | (flags & SHARES_FILES ? TCB_SHARE_FILES : 0u));
	signals_fork(parent, kind, child->pid, flags & IS_THREAD);
	if (child->flags & TCB_HELD) {
		held--;
		child_first_stop(child, child->held_status);
	}
}

/* Exec.  Returns the tcb that lives on: a thread that is not the leader takes
 * the leader's number, and the leader is gone without a word. */
static struct tcb *exec(struct tcb *tcb)
{
	unsigned long msg = 0;
	pid_t pid = tcb->pid, former;
	struct tcb *thread;

	former = ptrace(PTRACE_GETEVENTMSG, pid, NULL, &msg) < 0 ? pid : (pid_t)msg;
	if (former != pid && (thread = tcb_find(former))) {
		tcb_count--;		/* one of the two does not count any more */
		signals_superseded(tcb, former);
		tcb_count++;
		output_swap(tcb, thread);
		thread->flags |= tcb->flags & TCB_MAIN;
		delay_end(tcb);
		tcb_free(tcb);
		tcb_rename(thread, pid);
		tcb = thread;
	}
	tcb->flags &= ~(unsigned)TCB_HIDDEN;
	tcb->restarts = NULL;
	unwind_forget_tcb(tcb);
	tcb_new_mm(tcb);
	tcb_new_files(tcb);
	if (opts.pid_comm)
		paths_comm(pid, tcb->comm, sizeof(tcb->comm));
	signals_exec(tcb, former);
	return tcb;
}

/* Ends */

static void detached(struct tcb *tcb)
{
	if (!(opts.quiet & QUIET_ATTACH) && !((tcb->flags & TCB_MAIN) && interrupted))
		warn_msg("Process %d detached", (int)tcb->pid);
	calls_abandon(tcb, CALLS_DETACHED);
	signals_detach(tcb);
	tcb_free(tcb);
}

static void ended(struct tcb *tcb, int status)
{
	delay_end(tcb);
	calls_abandon(tcb, CALLS_DIED);
	if (tcb->flags & TCB_MAIN)
		final_status = status;
	if (!(tcb->flags & TCB_HELD) || held--)
		signals_end(tcb, status);
	if (opts.kvm_last && WIFSIGNALED(status))
		kvm_last_killed(tcb, WTERMSIG(status));
	tcb_free(tcb);
	release_held();
}

/* Dispatch */

static void syscall_stop(struct tcb *tcb, const struct timespec *cpu)
{
	struct stop_info s;

	if (regs_stop_info(tcb, &s))
		return;
	tcb->ip = s.ip;
	tcb->sp = s.sp;
	if (s.op == STOP_ENTRY)
		calls_enter(tcb, &s, cpu);
	else if (s.op == STOP_EXIT)
		calls_exit(tcb, &s, cpu);
}

static void signal_stop(struct tcb *tcb, int sig)
{
	struct stop_info s;

	if (opts.instruction_pointer || opts.stack) {
		tcb->ip = tcb->sp = 0;
		if (!regs_stop_info(tcb, &s)) {
			tcb->ip = s.ip;
			tcb->sp = s.sp;
		}
	}
	signals_delivery(tcb, sig);
}

static void event_stop(struct tcb *tcb, int sig)
{
	if (tcb->flags & TCB_STARTUP) {
		tcb->flags &= ~(unsigned)TCB_STARTUP;
		calls_note_restart(tcb);
	}
	if (sig == SIGTRAP) {
		tcb->flags &= ~(unsigned)TCB_GROUP_STOPPED;
		stops_resume(tcb, 0);
		return;
	}
	if (!(tcb->flags & TCB_GROUP_STOPPED))
		signals_group_stop(tcb, sig);
	tcb->flags |= TCB_GROUP_STOPPED;
	ptrace(PTRACE_LISTEN, tcb->pid, NULL, NULL);
}

static void stopped(struct tcb *tcb, const struct event *e)
{
	int sig = WSTOPSIG(e->status);
	unsigned event = (unsigned)e->status >> 16;

	switch (event) {
	case 0:
		if (sig == (SIGTRAP | 0x80)) {
			syscall_stop(tcb, &e->cpu);
			sig = inject_signal(tcb);
			uint64_t ns = inject_delay(tcb);
			if (ns) {
				delay_begin(tcb, ns, sig);
				delays_end_due();
				return;
			}
		} else {
			signal_stop(tcb, sig);
		}
		break;
	case PTRACE_EVENT_STOP:
		event_stop(tcb, sig);
		return;
	case PTRACE_EVENT_FORK:
	case PTRACE_EVENT_VFORK:
	case PTRACE_EVENT_CLONE:
		birth(tcb, event);
		sig = 0;
		break;
	case PTRACE_EVENT_EXEC: {
		bool started = tcb->flags & TCB_HIDDEN;
		tcb = exec(tcb);
		if (opts.detach_on_exec && !started) {
			ptrace(PTRACE_DETACH, tcb->pid, NULL, NULL);
			detached(tcb);
			return;
		}
		sig = 0;
		break;
	}
	case PTRACE_EVENT_SECCOMP:
		if (!(tcb->flags & TCB_INSYSCALL))
			syscall_stop(tcb, &e->cpu);
		sig = 0;
		break;
	case PTRACE_EVENT_EXIT:
		calls_abandon(tcb, CALLS_DIED);
		tcb->flags |= TCB_ENDED;
		sig = 0;
		break;
	default:
		sig = 0;
	}
	stops_resume(tcb, sig);
}

static void dispatch(const struct event *e)
{
	struct tcb *tcb = tcb_find(e->pid);

	output_forget_now();
	mem_forget();
	if (opts.debug)
		debug_event(e->pid, e->status, tcb);
	if (!tcb) {
		if (WIFSTOPPED(e->status))
			unknown_stop(e->pid, e->status);
		return;			/* or the command of -o '|command' */
	}
	if (!WIFSTOPPED(e->status)) {
		if (WIFEXITED(e->status) || WIFSIGNALED(e->status))
			ended(tcb, e->status);
		return;
	}
	if ((tcb->flags & (TCB_STARTUP | TCB_ATTACHED)) == TCB_STARTUP && !(tcb->flags & TCB_HELD)) {
		tell_attached(tcb->pid);
		child_first_stop(tcb, e->status);
		return;
	}
	delay_end(tcb);			/* it has been killed meanwhile */
	stopped(tcb, e);
}

/* Detaching: every tracee is brought to a stop of its own, and let go from it
 * with the signal it was about to get. */

static void let_go(struct tcb *tcb, int status)
{
	unsigned event = (unsigned)status >> 16;
	unsigned long msg = 0;
	int sig = 0;

	if (!event && WSTOPSIG(status) == (SIGTRAP | 0x80) && (tcb->flags & TCB_INSYSCALL) && inject_wanted())
		syscall_stop(tcb, &(struct timespec){ 0, 0 });	/* the result that it was to get */
	if (!event && WSTOPSIG(status) != (SIGTRAP | 0x80))
		sig = WSTOPSIG(status);
	if (event == PTRACE_EVENT_FORK || event == PTRACE_EVENT_VFORK || event == PTRACE_EVENT_CLONE)
		if (!ptrace(PTRACE_GETEVENTMSG, tcb->pid, NULL, &msg) && msg && !tcb_find((pid_t)msg))
			tcb_new((pid_t)msg, TCB_STARTUP);
	if (event == PTRACE_EVENT_EXEC)
		tcb = exec(tcb);
	if (ptrace(PTRACE_DETACH, tcb->pid, NULL, (void *)(uintptr_t)sig) < 0)
		return;			/* killed: its end will be seen */
	detached(tcb);
}

static void detach_event(const struct event *e)
{
	struct tcb *tcb = tcb_find(e->pid);

	output_forget_now();
	mem_forget();
	if (!WIFSTOPPED(e->status)) {
		if (tcb)
			ended(tcb, e->status);
	} else if (tcb) {
		let_go(tcb, e->status);
	} else {
		ptrace(PTRACE_DETACH, e->pid, NULL, NULL);
	}
}

static void detach_all(int sig)
{
	struct timespec ms = { 0, 1000000 };

	list_for_each(n, &tcbs) {
		struct tcb *tcb = list_entry(n, struct tcb, node);
		if (opts.kill_on_exit || (tcb->flags & TCB_SECCOMP)) {
			kill(tcb->pid, SIGKILL);
		} else if ((tcb->flags & TCB_MAIN) && sig) {
			kill(tcb->pid, SIGCONT);
			kill(tcb->pid, sig);
		}
	}
	list_for_each_safe(n, &tcbs) {
		struct tcb *tcb = list_entry(n, struct tcb, node);
		if (tcb->flags & TCB_HELD) {
			held--;
			tcb->flags &= ~(unsigned)TCB_HELD;
			let_go(tcb, tcb->held_status);
		} else if (tcb->flags & TCB_DELAYED) {
			delay_end(tcb);
			inject_undo(tcb);
			let_go(tcb, tcb->wake_signal << 8);
		} else {
			ptrace(PTRACE_INTERRUPT, tcb->pid, NULL, NULL);
		}
	}
	while (queue.next < queue.n)
		detach_event(&queue.at[queue.next++]);
	for (unsigned waited = 0; tcb_count && waited < DETACH_PATIENCE_MS; ) {
		queue.n = 0;
		if (queue_wait(WNOHANG))
			detach_event(&queue.at[0]);
		else if (errno == ECHILD)
			break;
		else
			waited++, nanosleep(&ms, NULL);
	}
	/* What is left sleeps in the kernel (vfork); our exit lets it go. */
	list_for_each_safe(n, &tcbs)
		detached(list_entry(n, struct tcb, node));
}

void stops_run(void)
{
	while (tcb_count) {
		if (interrupted || calls_limit_reached()) {
			int sig = interrupted;
			if (!sig)
				warn_msg("System call limit has been reached, detaching tracees");
			if (opts.summary && opts.kvm)
				kvm_profile_leaving();
			detach_all(sig);
			final_status = sig;
			return;
		}
		report_if_asked();
		delays_end_due();
		kvm_last_tick();
		if (printing) {
			printing = 0;
			kvm_last_print_all();
		}
		if (queue.next == queue.n && !queue_fill()) {
			break;
		}
		if (queue.next < queue.n) {
			struct event e = queue.at[queue.next++];
			dispatch(&e);
		}
	}
}
