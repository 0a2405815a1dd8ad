/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * options.h - the command line.  One table (options.c) holds every option:
 * parsing, --help and the check that doc/strace.1 names them all come from it.
 * options.c also defines struct options opts; die() and program_name are
 * strace.c's.
 */
#ifndef STRACE_TRACE_OPTIONS_H
#define STRACE_TRACE_OPTIONS_H

#include <stdio.h>
#include "defs.h"

/* Fill opts, and the sets of filter.h, paths.h and summary.h, all ready for
 * use.  Exits on --help, --version and mistakes.  abi_init() goes before. */
void options_parse(int argc, char **argv);
/* One line an option, "-x\t--long-name": for the check of the manual page
 * (strace --list-options). */
void options_list(FILE *);
/* Die of a mistake on the command line: message, "Try 'strace -h' ...". */
_Noreturn void options_usage(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

#endif
