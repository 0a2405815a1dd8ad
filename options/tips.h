/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * tips.h - --tips=: one piece of advice when strace ends.
 */
#ifndef STRACE_OPTIONS_TIPS_H
#define STRACE_OPTIONS_TIPS_H

#include <stdbool.h>

/* [[id:]ID][,[format:]FORMAT]; NULL: a random one.  false: this cannot be read. */
bool tips_parse(const char *spec);
/* At the end, on stderr, if it was asked for. */
void tips_show(void);

#endif
