/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * stops.h - the loop: every stop of every tracee passes here.
 */
#ifndef STRACE_PTRACE_STOPS_H
#define STRACE_PTRACE_STOPS_H

#include "defs.h"
#include "trace/life.h"

/* Before any output is opened. */
void stops_init(void);
/* Let a stopped thread run on, with a signal or 0. */
void stops_resume(struct tcb *, int sig);
/* To whoever prints: what has happened, now. */
void stops_tell(struct tcb *, struct event *);
#define TELL(tcb, ...) stops_tell(tcb, &(struct event){ __VA_ARGS__ })
/* Until no tracee is left, or a signal ends it (then all are detached). */
void stops_run(void);
/* As from wait: the command's end, or the signal that ended strace.  0: all was well. */
int stops_status(void);

#endif
