/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * live.h - the struct source of a thread that is there.
 */
#ifndef STRACE_NAMES_LIVE_H
#define STRACE_NAMES_LIVE_H

#include "defs.h"

/* Fill tcb->src: all but what only the thread's tracer can do (read, read_parts, registers); self is the tcb. */
void live_source(struct tcb *);

#endif
