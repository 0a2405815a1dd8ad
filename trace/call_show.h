/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * call_show.h - a call as it is said: call_text.c in lines, call_json.c in
 * records.  calls.c says when.
 */
#ifndef STRACE_TRACE_CALL_SHOW_H
#define STRACE_TRACE_CALL_SHOW_H

#include "trace/calls.h"
#include "tracee/listen.h"

void call_enter_text(struct tcb *);
void call_enter_json(struct tcb *);
/* by: NULL, or who holds it back until he knows whether it is to be shown. */
void call_leave_text(struct tcb *, const struct listener *by);
void call_leave_json(struct tcb *, const struct listener *by);
void call_abandon_text(struct tcb *, enum calls_end);
void call_abandon_json(struct tcb *, enum calls_end);

/* The name of an error, NULL: it has none.  restart: only a tracer sees it, the
 * kernel will restart the call. */
const char *call_error(int err, const char **message, bool *restart);
/* Since its entry. */
struct timespec call_elapsed(const struct tcb *);

#endif
