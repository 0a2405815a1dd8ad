/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * timetext.c - a time that consists of two members, as a comment after them.
 */
#include <stdio.h>
#include <time.h>
#include "linux/timetext.h"

void timetext_comment(struct walk *w, int64_t sec, uint64_t frac, int digits)
{
	static const uint64_t limit[] = { [6] = 1000000, [9] = 1000000000 };
	time_t t = (time_t)sec;
	struct tm *tm = sec || frac ? localtime(&t) : NULL;
	char text[96];
	size_t n;

	if (!tm || frac >= limit[digits])
		return;
	n = strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%S", tm);
	if (n && frac)
		n += (size_t)snprintf(text + n, sizeof(text) - n, ".%0*llu", digits, (unsigned long long)frac);
	if (n && strftime(text + n, sizeof(text) - n, "%z", tm))
		em_comment(walk_emit(w), text);
}
