/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * life.h - the door behind the front: what has happened to a thread.
 */
#ifndef STRACE_TRACE_LIFE_H
#define STRACE_TRACE_LIFE_H

#include "defs.h"
#include "tracee/event.h"

/* The thread's mm, files, number and flags are already what the event made them. */
void life_event(struct tcb *, struct event *);

#endif
