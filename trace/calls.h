/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * calls.h - a system call from its entry to its exit, as a line or a record.
 */
#ifndef STRACE_TRACE_CALLS_H
#define STRACE_TRACE_CALLS_H

#include "defs.h"
#include "ptrace/regs.h"

/* Both may tamper with the call: see ptrace/inject.h. */
void calls_enter(struct tcb *, const struct stop_info *, const struct timespec *cpu);
void calls_exit(struct tcb *, struct stop_info *, const struct timespec *cpu);
enum calls_end { CALLS_DIED, CALLS_DETACHED };
/* The exit will not be seen. */
void calls_abandon(struct tcb *, enum calls_end);
/* Stopped outside of a call for the first time: its ABI, and what restart_syscall will mean. */
void calls_note_restart(struct tcb *);
/* --syscall-limit has been reached. */
bool calls_limit_reached(void);

#endif
