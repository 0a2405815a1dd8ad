/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * procfs.h - whose numbers /proc has.  The /proc that strace finds may be that of
 * a PID namespace around its own (a container, "unshare -p" without "--mount-proc"):
 * there, a thread has another number than ptrace, wait and kill know it by, and
 * the one they know is somebody else's.
 */
#ifndef STRACE_NAMES_PROCFS_H
#define STRACE_NAMES_PROCFS_H

#include "defs.h"

enum { PROCFS_LEVELS = 33 };		/* MAX_PID_NS_LEVEL + 1 */

/* Of one process, from /proc's namespace inwards to its own. */
struct procfs_numbers { int at[PROCFS_LEVELS]; unsigned n; };

/* The line key ("NSpid", "NSpgid", ...) of a process's status.  Here and below:
 * "number" is /proc's, "tid" and "pid" are strace's. */
bool procfs_read(pid_t number, const char *key, struct procfs_numbers *);

/* Where strace's own namespace stands in these lists; -1: /proc does not show it. */
int procfs_level(void);

/* The inode of the PID namespace some levels around a process's own; 0: not known. */
ino_t procfs_namespace(pid_t number, unsigned levels);

/* The number that a thread has in /proc; 0, which nobody has: not found, show nothing. */
pid_t procfs_number(pid_t tid);

/* The other way round; 0: it is not of our namespace. */
pid_t procfs_tid(pid_t number);

/* The first process or thread that fn likes (it returns true) of those which have a number
 * at that level; 0: none. */
pid_t procfs_search(unsigned level, bool (*fn)(pid_t number, void *arg), void *arg);

#endif
