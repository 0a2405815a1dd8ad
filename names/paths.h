/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * paths.h - what a tracee's descriptors and pids stand for (-y -yy -Y), and
 * the calls that concern chosen paths or descriptors (-P, --trace-fds=).
 */
#ifndef STRACE_NAMES_PATHS_H
#define STRACE_NAMES_PATHS_H

#include "defs.h"

/* Fill tcb->src's names: of descriptors and processes, as -y and -Y ask; memos. */
void paths_source(struct tcb *);

/* -P: one more path; --trace-fds=: a set of descriptors. */
void paths_add(const char *path);
void paths_parse_fds(const char *spec);
/* Is there a -P or --trace-fds= at all? */
bool paths_selective(void);
/* At entry, after call_begin(): does the call concern a chosen path or
 * descriptor?  true when none was chosen. */
bool paths_match(struct tcb *);

/* -e decode-fds=; opts.fd_details */
enum fd_details {
	FD_PATH = 1, FD_DEV = 2, FD_SOCKET = 4, FD_PIDFD = 8, FD_SIGNALFD = 16, FD_EVENTFD = 32,
	FD_ALL = 63,
};

/* tcb->comm anew: the thread's command, "" when it cannot be had. */
void paths_comm(struct tcb *);
/* The same of any process, by its number in /proc (names/procfs.h). */
void paths_comm_of(pid_t number, char *buf, size_t size);
/* The same as -Y shows it: escaped; false: it cannot be had. */
bool paths_comm_text(pid_t pid, char *buf, size_t size);
/* Text as it may stand between '<' and '>', by -x; false: it does not fit. */
bool paths_escape(char *buf, size_t size, const char *text);

#endif
