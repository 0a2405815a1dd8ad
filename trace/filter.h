/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * filter.h - which calls, signals and results are shown, and how: the sets of
 * -e trace= abbrev= verbose= raw= signal= status= and their like.  Everything
 * is worked out once, before the first tracee runs.
 */
#ifndef STRACE_TRACE_FILTER_H
#define STRACE_TRACE_FILTER_H

#include "defs.h"

/* What the filters say of a call.  .walk is ready to be handed to the walker
 * (call.opts) and lives as long as the program. */
struct qual {
	bool trace, verbose, abbrev, raw;
	struct walk_options walk;
};

enum filter_set { FILTER_TRACE, FILTER_ABBREV, FILTER_VERBOSE, FILTER_RAW, FILTER_SETS,
	FILTER_INJECT = FILTER_SETS };	/* one rule's calls at a time: ptrace/inject.c */

/* options/options.c: read one set, replacing what it was; dies with a message. */
void filter_parse(enum filter_set, const char *spec);
void filter_parse_signals(const char *spec);
void filter_parse_status(const char *spec);
/* options/options.c: after the last of them, with opts.walk final. */
void filter_build(void);

/* The call in tcb->call (after call_begin(): sub-calls of socketcall and ipc
 * are told apart).  Never NULL; no allocation. */
const struct qual *filter_call(const struct tcb *);
/* The same by number, before call_begin(): a sub-call may still differ. */
const struct qual *filter_number(const struct abi *, uint64_t nr);
/* Calls of an ABI by index: numbers without nr_bit, then the sub-calls that have none. */
unsigned filter_calls(const struct abi *);
bool filter_has(enum filter_set, const struct abi *, unsigned index);
int filter_index(const struct tcb *);	/* of the call in tcb->call; -1: no such call */
/* Are all calls traced?  (else --seccomp-bpf has something to win) */
bool filter_traces_all(void);

/* Signals: is the delivery of sig shown? */
bool filter_signal(unsigned sig);
/* A signal by name or number; dies with a message. */
unsigned filter_signal_number(const char *text, size_t len);
int filter_signal_find(const char *text, size_t len);	/* the same; -1: there is none */

/* -e status=, -z, -Z */
enum filter_status {
	STATUS_SUCCESSFUL = 1, STATUS_FAILED = 2, STATUS_UNFINISHED = 4,
	STATUS_UNAVAILABLE = 8, STATUS_DETACHED = 16, STATUS_ALL = 31,
};
bool filter_status(enum filter_status);
/* false: some statuses are hidden, so text must be held until the call ends. */
bool filter_status_all(void);

#endif
