/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * stops.c - wait, one event at a time, dispatch, resume.
 *
 * All statuses that are there are fetched before the first is handled, so
 * that no tracee waits behind a busy one; they are kept in order.  A resume
 * that fails with ESRCH means that the tracee has been killed meanwhile: its
 * death comes as an event of its own.  What is born and what execs: births.c.
 */
#include "ptrace/stops.h"
#include "ptrace/births.h"
#include "trace/calls.h"
#include "ptrace/debug.h"
#include "ptrace/delays.h"
#include "ptrace/inject.h"
#include "ptrace/mem.h"
#include "ptrace/own_signals.h"
#include "ptrace/regs.h"
#include "ptrace/seccomp.h"
#include "output/output.h"
#include "output/report.h"
#include "trace/filter.h"
#include "trace/life.h"
#include "tracee/listen.h"
#include "tracee/tcb.h"
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { DETACH_PATIENCE_MS = 1000 };

struct stop { pid_t pid; int status; struct timespec cpu; };

static struct { struct stop *at; size_t n, cap, next; } queue;
static int final_status;
static bool timed;			/* somebody wants to know when things happened */
static struct moment now;		/* of the stop being handled */

/* Moments */

/* Another stop, or none, is at hand. */
static void new_moment(void)
{
	mem_forget();
	if (timed)
		now = moment_read();
	moment_set(&now);
}

void stops_init(void)
{
	timed = moment_wanted();
	new_moment();
	own_signals_init();
}

int stops_status(void)
{
	return final_status;
}

/* The queue */

static bool queue_wait(int flags)
{
	struct rusage ru;
	struct stop e = { .pid = 0 };

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

	if (opts.kvm) {
		struct timespec t;

		clock_gettime(CLOCK_MONOTONIC, &t);
		tcb->resumed = (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
	}
	ptrace(filtered ? PTRACE_CONT : PTRACE_SYSCALL, tcb->pid, NULL, (void *)(uintptr_t)sig);
}

/* Events */

void stops_tell(struct tcb *tcb, struct event *e)
{
	e->at = now;
	life_event(tcb, e);
	output_settle();
}

static void tick(void)
{
	if (!listening.tick[0])
		return;
	new_moment();
	LISTEN_ALL(tick);
}

static void tell_attached(pid_t pid)
{
	if (!(opts.quiet & QUIET_ATTACH))
		warn_msg("Process %d attached", (int)pid);
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
		delays_end_due();
		birth_release_overdue();
		if (own_signal_took(&own_signals.asked))
			report(false);
		tick();
		if (own_signals.interrupted || own_signals.printing)
			return true;
	}
	while (tcb_count > 1 && queue.n < tcb_count + 16 && queue_wait(WNOHANG))
		;
	return true;
}

static void unknown_stop(pid_t pid, int status)
{
	struct tcb *tcb;

	if (!opts.follow) {
		ptrace(PTRACE_DETACH, pid, NULL, NULL);
		return;
	}
	tcb = tcb_new(pid, TCB_STARTUP | TCB_HELD | (seccomp_wanted() ? TCB_SECCOMP : 0u), mem_source);
	birth_hold(tcb, status);
	tell_attached(pid);
}

/* Ends */

static void detached(struct tcb *tcb)
{
	if (!(opts.quiet & QUIET_ATTACH) && !((tcb->flags & TCB_MAIN) && own_signals.interrupted))
		warn_msg("Process %d detached", (int)tcb->pid);
	TELL(tcb, .kind = EVENT_DETACH);
	tcb_free(tcb);
}

static void ended(struct tcb *tcb, int status)
{
	delay_end(tcb);
	TELL(tcb, .kind = EVENT_DYING);
	if (tcb->flags & TCB_MAIN)
		final_status = status;
	if (!(tcb->flags & TCB_HELD) || birth_unhold())
		TELL(tcb, .kind = EVENT_EXIT, .number = status);
	tcb_free(tcb);
	birth_release_held();
}

/* Dispatch */

static void syscall_stop(struct tcb *tcb, const struct timespec *cpu)
{
	static struct event e;		/* not cleared each time: .regs is large, and what is not set is not read */
	enum stop_op op;

	if (regs_stop_info(tcb, &op, &e.regs) || op == STOP_OTHER)
		return;
	tcb->ip = e.regs.ip;
	tcb->sp = e.regs.sp;
	e.kind = op == STOP_ENTRY ? EVENT_ENTER : EVENT_LEAVE;
	e.cpu = *cpu;
	stops_tell(tcb, &e);
}

static void signal_stop(struct tcb *tcb, int sig)
{
	enum stop_op op;
	struct stop_info s;
	siginfo_t si;
	bool have;

	if (opts.instruction_pointer || opts.stack) {
		tcb->ip = tcb->sp = 0;
		if (!regs_stop_info(tcb, &op, &s)) {
			tcb->ip = s.ip;
			tcb->sp = s.sp;
		}
	}
	if (!filter_signal((unsigned)sig))
		return;
	memset(&si, 0, sizeof(si));
	have = ptrace(PTRACE_GETSIGINFO, tcb->pid, NULL, &si) == 0;
	TELL(tcb, .kind = EVENT_SIGNAL, .number = sig, .info = have ? &si : NULL);
}

static void note_restart(struct tcb *tcb)
{
	struct event e = { .kind = EVENT_RESTARTED };

	e.regs.nr = (uint64_t)regs_restarting(tcb, &e.regs.arch);
	stops_tell(tcb, &e);
}

static void event_stop(struct tcb *tcb, int sig)
{
	if (tcb->flags & TCB_STARTUP) {
		tcb->flags &= ~(unsigned)TCB_STARTUP;
		note_restart(tcb);
	}
	if (sig == SIGTRAP) {
		tcb->flags &= ~(unsigned)TCB_GROUP_STOPPED;
		stops_resume(tcb, 0);
		return;
	}
	if (!(tcb->flags & TCB_GROUP_STOPPED))
		TELL(tcb, .kind = EVENT_GROUP_STOP, .number = sig);
	tcb->flags |= TCB_GROUP_STOPPED;
	ptrace(PTRACE_LISTEN, tcb->pid, NULL, NULL);
}

static void stopped(struct tcb *tcb, const struct stop *e)
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
		birth_tell(tcb, event);
		sig = 0;
		break;
	case PTRACE_EVENT_EXEC: {
		bool started = tcb->flags & TCB_HIDDEN;
		tcb = exec_tell(tcb);
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
		TELL(tcb, .kind = EVENT_DYING);
		tcb->flags |= TCB_ENDED;
		sig = 0;
		break;
	default:
		sig = 0;
	}
	stops_resume(tcb, sig);
}

static void dispatch(const struct stop *e)
{
	struct tcb *tcb = tcb_find(e->pid);

	new_moment();
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
		birth_first_stop(tcb, e->status);
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
			tcb_new((pid_t)msg, TCB_STARTUP, mem_source);
	if (event == PTRACE_EVENT_EXEC)
		tcb = exec_tell(tcb);
	if (ptrace(PTRACE_DETACH, tcb->pid, NULL, (void *)(uintptr_t)sig) < 0)
		return;			/* killed: its end will be seen */
	detached(tcb);
}

static void detach_event(const struct stop *e)
{
	struct tcb *tcb = tcb_find(e->pid);

	new_moment();
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
			birth_unhold();
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
		if (own_signals.interrupted || calls_limit_reached()) {
			int sig = own_signals.interrupted;
			if (!sig && !(opts.quiet & QUIET_ATTACH))
				warn_msg("System call limit has been reached, detaching tracees");
			new_moment();
			LISTEN_ALL(leaving);
			detach_all(sig);
			final_status = sig;
			return;
		}
		if (own_signal_took(&own_signals.asked))
			report(false);
		delays_end_due();
		birth_release_overdue();
		tick();
		if (own_signal_took(&own_signals.printing)) {
			new_moment();
			LISTEN_ALL(asked);
		}
		if (queue.next == queue.n && !queue_fill()) {
			break;
		}
		if (queue.next < queue.n) {
			struct stop e = queue.at[queue.next++];
			dispatch(&e);
		}
	}
}
