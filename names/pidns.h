/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * pidns.h - namespaces: whose numbers a tracee's are (--decode-pids=pidns), and
 * which ones it enters (-e namespace=new).
 */
#ifndef STRACE_NAMES_PIDNS_H
#define STRACE_NAMES_PIDNS_H

#include "defs.h"
#include "tracee/listen.h"

/* The process that the tracee calls pid, by its number in strace's own
 * namespace; 0: the tracee's namespace is strace's; -1: not known. */
int pidns_outer(struct tcb *, int pid);
/* The same of a process group. */
int pidns_outer_group(struct tcb *, int pgid);

/* -e namespace=new: after the result of a call that has succeeded: " (net:[4026532179],
 * pid:[…])" of those namespaces that it entered or made, or a member of its record. */
extern const struct listener namespaces_listener;

#endif
