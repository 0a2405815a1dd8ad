/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * summary.h - the table of -c and -C: time, calls and errors of each call.
 */
#ifndef STRACE_OUTPUT_SUMMARY_H
#define STRACE_OUTPUT_SUMMARY_H

#include "defs.h"

/* options/options.c: -S and -U; die with a message. */
void summary_parse_sort(const char *spec);
void summary_parse_columns(const char *spec);

/* A call has returned (call.err is set).  mono and cpu: the monotonic clock
 * and the thread's system time now; the call took what passed since
 * entry_mono (-w) or entry_cpu. */
void summary_count(const struct tcb *, const struct timespec *mono, const struct timespec *cpu);
/* Write the tables, one an ABI that made calls. */
void summary_print(FILE *);
/* All tables there are to where the trace goes: at the end, or those so far. */
void summary_report(bool last);

#endif
