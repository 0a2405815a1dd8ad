/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * event.h - what happened to a thread, as a value.  The front (ptrace/ today; a
 * recording, a capture in the kernel or a test as well) makes events; trace/life.c
 * hands them to the life of calls and threads.  An event brings all that is to
 * be known of its moment: behind the front nobody asks the kernel, but through
 * the thread's struct source.
 */
#ifndef STRACE_TRACEE_EVENT_H
#define STRACE_TRACEE_EVENT_H

#include "defs.h"

/* Both clocks at one moment.  All zero: nobody wanted to know (moment_wanted()). */
struct moment { struct timespec wall, mono; };
/* Does an option ask for times?  If not, the front need not read clocks. */
bool moment_wanted(void);
/* The moment of the event being handled, as the front said it. */
const struct moment *moment_now(void);
void moment_set(const struct moment *);
uint64_t moment_ns(void);		/* its monotonic clock, in nanoseconds */
/* What the front calls: read both clocks. */
struct moment moment_read(void);

/* What a stopped thread's registers say of its system call. */
struct stop_info {
	uint32_t arch;			/* AUDIT_ARCH_* */
	uint64_t ip, sp;
	uint64_t nr, args[6];		/* entry */
	int64_t ret;			/* exit */
	bool is_error;
};

enum event_kind {
	EVENT_ENTER,			/* .regs: a call begins */
	EVENT_LEAVE,			/* .regs: it returns; listeners may change the result */
	EVENT_SIGNAL,			/* .number, .info: a signal is delivered */
	EVENT_GROUP_STOP,		/* .number: the signal that stopped the process */
	EVENT_FORK,			/* .other: the child; .how: "fork", "vfork", "clone"; .thread */
	EVENT_SUPERSEDED,		/* the leader is gone: its thread .other has called exec */
	EVENT_EXEC,			/* another program; .other: the number that the thread had before */
	EVENT_DYING,			/* its call will not return (PTRACE_EVENT_EXIT) */
	EVENT_EXIT,			/* it is gone; .number: status as from wait */
	EVENT_ATTACH,			/* it is traced from now on, running already */
	EVENT_DETACH,			/* it is left to itself */
	EVENT_RESTARTED,		/* stopped outside of a call; .regs: .arch and .nr (-1: none) of the one that
					 * restart_syscall will go on with */
};

struct event {
	enum event_kind kind;
	struct moment at;
	struct timespec cpu;		/* -c: the thread's system time so far */
	struct stop_info regs;
	int number;
	const void *info;		/* EVENT_SIGNAL: siginfo_t, NULL where it cannot be had; as on the tracer's own ABI */
	pid_t other;
	const char *how;
	bool thread;
};

#endif
