/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * options.h - the command line.  One table (options.c) holds every option:
 * parsing, --help and the check that doc/strace.1 names them all come from it.
 * options.c also defines struct options opts.
 */
#ifndef STRACE_OPTIONS_OPTIONS_H
#define STRACE_OPTIONS_OPTIONS_H

#include <stdio.h>
#include "defs.h"

/* Fill opts, and the sets of filter.h, names/paths.h and output/summary.h, all ready for
 * use.  Exits on --help, --version and mistakes.  abi_init() goes before. */
void options_parse(int argc, char **argv);
/* One line an option, "-x\t--long-name": for the check of the manual page
 * (strace --list-options). */
void options_list(FILE *);

#endif
