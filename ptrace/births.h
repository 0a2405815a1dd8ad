/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * births.h - children and new programs, as the loop of stops.c meets them.
 */
#ifndef STRACE_PTRACE_BIRTHS_H
#define STRACE_PTRACE_BIRTHS_H

#include "defs.h"
#include <sys/ptrace.h>

#ifndef PTRACE_EVENT_STOP
#define PTRACE_EVENT_STOP 128
#endif

/* The first stop of a child of which all is known: it runs on. */
void birth_first_stop(struct tcb *, int status);
/* It has stopped, and its parent has not told of it: it waits (TCB_HELD). */
void birth_hold(struct tcb *, int status);
/* One that was held is not any more; whoever asks has seen to its flag.  true: it counted. */
bool birth_unhold(void);
/* All that are held run on; or only if they have waited too long. */
void birth_release_held(void);
void birth_release_overdue(void);
/* The parent's event: there is a child. */
void birth_tell(struct tcb *parent, unsigned event);
/* A program replaces another.  The tcb that lives on. */
struct tcb *exec_tell(struct tcb *);

#endif
