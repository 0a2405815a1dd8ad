/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * report.h - the tables of -c and -C: at the end, or those so far.
 */
#ifndef STRACE_OUTPUT_REPORT_H
#define STRACE_OUTPUT_REPORT_H

#include <stdbool.h>

void report(bool last);

#endif
