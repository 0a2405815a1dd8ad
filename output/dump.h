/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * dump.h - -e read= and -e write=: all bytes that a call moved through a
 * chosen descriptor, in hexadecimal.
 */
#ifndef STRACE_OUTPUT_DUMP_H
#define STRACE_OUTPUT_DUMP_H

#include "defs.h"
#include "tracee/listen.h"

/* options/options.c: the descriptors; dies with a message. */
void dump_parse(bool written, const char *spec);
/* Of calls that succeed: the lines that follow, or the member "dump" of the record. */
extern const struct listener dump_listener;

#endif
