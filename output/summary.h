/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * summary.h - the table of -c and -C: time, calls and errors of each call.
 */
#ifndef STRACE_OUTPUT_SUMMARY_H
#define STRACE_OUTPUT_SUMMARY_H

#include "defs.h"
#include "tracee/listen.h"

/* options/options.c: -S and -U; die with a message. */
void summary_parse_sort(const char *spec);
void summary_parse_columns(const char *spec);

/* Counts calls that return, and shows the tables, one an ABI that made calls: a
 * listener.  A call took what passed since entry_mono (-w) or entry_cpu. */
extern const struct listener summary_listener;

#endif
