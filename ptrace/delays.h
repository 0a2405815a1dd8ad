/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * delays.h - threads that wait in a stop, and are resumed later.
 */
#ifndef STRACE_PTRACE_DELAYS_H
#define STRACE_PTRACE_DELAYS_H

#include "defs.h"

/* The thread is to be resumed with that signal when the time is over: TCB_DELAYED. */
void delay_begin(struct tcb *, uint64_t ns, int sig);
/* It is not: it has been killed, or let go. */
void delay_end(struct tcb *);
/* Resume those whose time is over; have SIGALRM sent when the next one's is. */
void delays_end_due(void);

#endif
