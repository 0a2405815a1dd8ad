/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * signals.h - lines and records of all that is not a call: signals,
 * group-stops, the end of a thread, its birth, exec.
 */
#ifndef STRACE_TRACE_SIGNALS_H
#define STRACE_TRACE_SIGNALS_H

#include "defs.h"
#include <signal.h>

/* si: NULL where it cannot be had. */
void signals_delivery(struct tcb *, int sig, const siginfo_t *si);
void signals_group_stop(struct tcb *, int sig);
/* The thread is gone; status as from wait. */
void signals_end(struct tcb *, int status);
/* tcb, the leader of its process, has been replaced by its thread by. */
void signals_superseded(struct tcb *, pid_t by);
/* JSON only: */
void signals_fork(struct tcb *, const char *kind, pid_t child, bool thread);
void signals_exec(struct tcb *, pid_t former);
void signals_attach(struct tcb *);
void signals_detach(struct tcb *);

#endif
