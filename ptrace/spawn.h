/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * spawn.h - how a tracee comes to be traced: started by us, or attached to.
 */
#ifndef STRACE_PTRACE_SPAWN_H
#define STRACE_PTRACE_SPAWN_H

#include "defs.h"

/* Find the command and the user (-u); dies with a message.  Before any output is opened. */
void spawn_prepare(void);
/* -D: go on in a grandchild; the process itself will become the command. */
void spawn_daemonize(void);
/* Start the command, seized and stopped just before its exec. */
void spawn_command(void);
/* Attach to a process; with -f to all its threads.  false: could not, and said why. */
bool spawn_attach(pid_t pid);
unsigned spawn_ptrace_options(void);
pid_t spawn_tgid(pid_t tid);		/* from /proc; tid itself when not known */

#endif
