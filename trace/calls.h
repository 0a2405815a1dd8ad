/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * calls.h - a system call from its entry to its exit, as a line or a record.
 */
#ifndef STRACE_TRACE_CALLS_H
#define STRACE_TRACE_CALLS_H

#include "defs.h"
#include "tracee/event.h"

void calls_enter(struct tcb *, const struct event *);
/* Listeners may change its result: then e->regs is what they made of it. */
void calls_leave(struct tcb *, struct event *);
enum calls_end { CALLS_DIED, CALLS_DETACHED };
/* The exit will not be seen. */
void calls_abandon(struct tcb *, enum calls_end);
/* EVENT_RESTARTED: the thread's ABI, and what restart_syscall will mean. */
void calls_note_restart(struct tcb *, const struct stop_info *);
/* --syscall-limit has been reached. */
bool calls_limit_reached(void);

#endif
