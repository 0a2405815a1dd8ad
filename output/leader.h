/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * leader.h - what stands before a line, or a file of records.
 */
#ifndef STRACE_OUTPUT_LEADER_H
#define STRACE_OUTPUT_LEADER_H

#include "defs.h"
#include "tracee/event.h"

void output_leader(struct strbuf *, const struct tcb *);
/* The first record of a file: what traces what, and since when. */
void output_record_header(struct strbuf *, const struct moment *start);

#endif
