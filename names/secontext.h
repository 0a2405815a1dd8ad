/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * secontext.h - --secontext: SELinux contexts of files, descriptors and threads.
 */
#ifndef STRACE_NAMES_SECONTEXT_H
#define STRACE_NAMES_SECONTEXT_H

#include "defs.h"
#include "tracee/listen.h"

/* opts.secontext */
enum secontext { SECONTEXT_FULL = 1, SECONTEXT_MISMATCH = 2, SECONTEXT_ON = 4 };
bool secontext_built(void);		/* does this build know SELinux? */
/* Fill tcb->src's contexts, if they are asked for and there are any here. */
void secontext_source(struct tcb *);
/* The thread's own, shown before its lines; false: none. */
bool secontext_thread(const struct tcb *, char *buf, size_t size);
/* Says so, once, where contexts are asked for and there are none. */
extern const struct listener secontext_listener;

#endif
