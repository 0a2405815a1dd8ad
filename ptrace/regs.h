/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * regs.h - what a stopped thread's registers say of its system call.
 */
#ifndef STRACE_PTRACE_REGS_H
#define STRACE_PTRACE_REGS_H

#include "tracee/event.h"

enum stop_op { STOP_OTHER, STOP_ENTRY, STOP_EXIT };

/* 0, or -errno: -ESRCH when the thread is gone. */
int regs_stop_info(struct tcb *, enum stop_op *, struct stop_info *);
/* A thread stopped outside of a call: the number of the call that will be
 * restarted by restart_syscall, and its AUDIT_ARCH_*; -1: none, or not known. */
int64_t regs_restarting(struct tcb *, uint32_t *arch);

/* Can the following be done on this architecture? */
bool regs_can_write(void);
/* At a call's entry: its number; -1: it is not made.  At its exit: its result.  0 or -errno. */
int regs_set_number(struct tcb *, uint64_t nr);
int regs_set_result(struct tcb *, int64_t ret);

#endif
