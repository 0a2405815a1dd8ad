/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * inject.h - -e inject= and -e fault=: calls that fail, succeed, are late or
 * get other data, as the user wishes.
 */
#ifndef STRACE_PTRACE_INJECT_H
#define STRACE_PTRACE_INJECT_H

#include "defs.h"
#include "ptrace/regs.h"

/* options/options.c: one rule; dies with a message.  fault: only error and when may
 * be said, and the error is ENOSYS if it is not. */
void inject_parse(bool fault, const char *spec);
/* Is there any rule? */
bool inject_wanted(void);

/* A traced call has been begun (tcb->call): tamper with it, if its turn has come. */
void inject_enter(struct tcb *);
/* It has returned: the result becomes what the rule says, in the tracee, too. */
void inject_exit(struct tcb *, struct stop_info *);
/* What was done to the call at hand. */
enum inject_done { INJECT_ARGS = 1, INJECT_RETVAL = 2, INJECT_DELAY = 4 };
unsigned inject_done(const struct tcb *);

/* What is to be done before the thread runs on: the signal it is to get, and
 * how long it is to wait, in nanoseconds.  Both are told once. */
int inject_signal(struct tcb *);
uint64_t inject_delay(struct tcb *);

/* Stopped at a call's entry, it is let go: the call is made after all. */
void inject_undo(struct tcb *);
void inject_forget_tcb(struct tcb *);

#endif
