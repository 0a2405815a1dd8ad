/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * tcb.h - the traced threads, and what they share: address spaces and tables
 * of descriptors.  A tcb always has an mm and a files.
 */
#ifndef STRACE_TRACEE_TCB_H
#define STRACE_TRACEE_TCB_H

#include "defs.h"

extern struct list_node tcbs;		/* struct tcb, by node, oldest first */
extern unsigned tcb_count;

struct tcb *tcb_find(pid_t pid);	/* NULL: not ours */
/* A new tracee with an address space and descriptors of its own; source fills tcb->src. */
struct tcb *tcb_new(pid_t pid, unsigned flags, void (*source)(struct tcb *));
void tcb_free(struct tcb *);
/* Exec from another thread: the tcb takes over the leader's number. */
void tcb_rename(struct tcb *, pid_t pid);

/* What clone's flags say that child shares with parent. */
enum { TCB_SHARE_MM = 1, TCB_SHARE_FILES = 2 };
void tcb_share(struct tcb *child, struct tcb *parent, unsigned what);
/* exec: a new address space and a new table of descriptors.  unshare: a copy of the latter. */
void tcb_new_mm(struct tcb *);
void tcb_new_files(struct tcb *);
void tcb_copy_files(struct tcb *);

#endif
