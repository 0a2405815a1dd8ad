/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * debug.h - what the tracer tells of itself (-d).
 */
#ifndef STRACE_PTRACE_DEBUG_H
#define STRACE_PTRACE_DEBUG_H

#include "defs.h"

/* wait has said this of pid; tcb is NULL for a thread not known yet. */
void debug_event(pid_t pid, int status, const struct tcb *);

#endif
