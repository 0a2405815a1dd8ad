/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * births.c - tracees that begin: children of those there are, and programs that
 * replace others.
 *
 * A child may stop before its parent's event tells what the two share: it is
 * held until then (TCB_HELD).
 */
#include "ptrace/births.h"
#include "ptrace/delays.h"
#include "ptrace/mem.h"
#include "ptrace/spawn.h"
#include "ptrace/stops.h"
#include "names/paths.h"
#include "tracee/listen.h"
#include "tracee/tcb.h"
#include <signal.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/time.h>
#include <sys/wait.h>

enum { HELD_PATIENCE_MS = 100, SHARES_VM = 0x100, SHARES_FILES = 0x400, IS_THREAD = 0x10000, IS_VFORK = 0x4000 };

static unsigned held;
static struct timespec held_until;	/* then those whose parent has not told by now are let go */

bool birth_unhold(void)
{
	return held--;
}

void birth_first_stop(struct tcb *tcb, int status)
{
	int sig = WSTOPSIG(status);

	tcb->flags &= ~(unsigned)(TCB_STARTUP | TCB_HELD);
	if (opts.pid_comm && !tcb->comm[0])
		paths_comm(tcb);
	if (status >> 16 == PTRACE_EVENT_STOP && sig != SIGTRAP) {
		tcb->flags |= TCB_GROUP_STOPPED;
		TELL(tcb, .kind = EVENT_GROUP_STOP, .number = sig);
		ptrace(PTRACE_LISTEN, tcb->pid, NULL, NULL);
	} else {
		stops_resume(tcb, 0);
	}
}

/* A child that waits for its parent to tell what they share.  With CLONE_PTRACE and
 * CLONE_UNTRACED it is traced, and the parent never tells: so not for long.  Alarms end
 * the wait that begins meanwhile. */
void birth_hold(struct tcb *tcb, int status)
{
	const struct timeval patience = { 0, HELD_PATIENCE_MS * 1000 };

	tcb->held_status = status;
	clock_gettime(CLOCK_MONOTONIC, &held_until);
	held_until.tv_nsec += HELD_PATIENCE_MS * 1000000L;
	if (held_until.tv_nsec >= 1000000000) {
		held_until.tv_nsec -= 1000000000;
		held_until.tv_sec++;
	}
	if (!held++)
		setitimer(ITIMER_REAL, &(struct itimerval){ patience, patience }, NULL);
}

/* Children whose parent will never tell: it was killed before it could, or see birth_hold(). */
void birth_release_held(void)
{
	if (!held)
		return;
	list_for_each_safe(n, &tcbs) {
		struct tcb *tcb = list_entry(n, struct tcb, node);
		if (tcb->flags & TCB_HELD) {
			held--;
			tcb->tgid = spawn_tgid(tcb->pid);
			birth_first_stop(tcb, tcb->held_status);
		}
	}
	setitimer(ITIMER_REAL, &(struct itimerval){ { 0, 0 }, { 0, 0 } }, NULL);
}

void birth_release_overdue(void)
{
	struct timespec t;

	if (!held)
		return;
	clock_gettime(CLOCK_MONOTONIC, &t);
	if (t.tv_sec > held_until.tv_sec || (t.tv_sec == held_until.tv_sec && t.tv_nsec >= held_until.tv_nsec))
		birth_release_held();
}

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
	if (!strcmp(name, "clone3") && parent->src.read(parent->src.self, c->args[0], &flags, sizeof(flags)))
		return flags;
	if (event == PTRACE_EVENT_VFORK)
		return SHARES_VM | IS_VFORK;
	if (event == PTRACE_EVENT_CLONE && spawn_tgid(child) == parent->tgid)
		return SHARES_VM | SHARES_FILES | IS_THREAD;
	return 0;
}

void birth_tell(struct tcb *parent, unsigned event)
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
		child = tcb_new((pid_t)msg, TCB_STARTUP, mem_source);
	child->tgid = flags & IS_THREAD ? parent->tgid : child->pid;
	child->abi = parent->abi;
	child->flags |= parent->flags & TCB_SECCOMP;
	tcb_share(child, parent, (flags & SHARES_VM ? TCB_SHARE_MM : 0u) | (flags & SHARES_FILES ? TCB_SHARE_FILES : 0u));
	TELL(parent, .kind = EVENT_FORK, .how = kind, .other = child->pid, .thread = flags & IS_THREAD);
	if (child->flags & TCB_HELD) {
		held--;
		birth_first_stop(child, child->held_status);
	}
}

/* Exec.  Returns the tcb that lives on: a thread that is not the leader takes
 * the leader's number, and the leader is gone without a word. */
struct tcb *exec_tell(struct tcb *tcb)
{
	unsigned long msg = 0;
	pid_t pid = tcb->pid, former;
	struct tcb *thread;

	former = ptrace(PTRACE_GETEVENTMSG, pid, NULL, &msg) < 0 ? pid : (pid_t)msg;
	if (former != pid && (thread = tcb_find(former))) {
		tcb_count--;		/* one of the two does not count any more */
		TELL(tcb, .kind = EVENT_SUPERSEDED, .other = former);
		tcb_count++;
		LISTEN(renamed, tcb, thread);
		thread->flags |= tcb->flags & TCB_MAIN;
		delay_end(tcb);
		tcb_free(tcb);
		tcb_rename(thread, pid);
		tcb = thread;
	}
	tcb->flags &= ~(unsigned)TCB_HIDDEN;
	tcb->restarts = NULL;
	LISTEN(exec, tcb);
	tcb_new_mm(tcb);
	tcb_new_files(tcb);
	if (opts.pid_comm)
		paths_comm(tcb);
	TELL(tcb, .kind = EVENT_EXEC, .other = former);
	return tcb;
}
