/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * inject.h - -e inject= and -e fault=: calls that fail, succeed, are late or
 * get other data, as the user wishes.
 */
#ifndef STRACE_PTRACE_INJECT_H
#define STRACE_PTRACE_INJECT_H

#include "defs.h"
#include "tracee/listen.h"

/* options/options.c: one rule; dies with a message.  fault: only error and when may
 * be said, and the error is ENOSYS if it is not. */
void inject_parse(bool fault, const char *spec);
/* Is there any rule? */
bool inject_wanted(void);

/* Tampers with calls whose turn has come, and says so behind their results. */
extern const struct listener inject_listener;

/* What is to be done before the thread runs on: the signal it is to get, and
 * how long it is to wait, in nanoseconds.  Both are told once. */
int inject_signal(struct tcb *);
uint64_t inject_delay(struct tcb *);

/* Stopped at a call's entry, it is let go: the call is made after all. */
void inject_undo(struct tcb *);

#endif
