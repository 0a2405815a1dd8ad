/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * dump.h - -e read= and -e write=: all bytes that a call moved through a
 * chosen descriptor, in hexadecimal.
 */
#ifndef STRACE_OUTPUT_DUMP_H
#define STRACE_OUTPUT_DUMP_H

#include "defs.h"

/* options/options.c: the descriptors; dies with a message. */
void dump_parse(bool written, const char *spec);
/* Has any descriptor been chosen? */
bool dump_wanted(void);
/* A call has succeeded: the lines that follow its own, or the member "dump" of its record. */
void dump_text(struct tcb *);
void dump_json(struct tcb *, struct strbuf *);

#endif
