/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * timetext.c - a time that consists of two members, as a comment after them.
 */
#include <stdio.h>
#include <time.h>
#include "linux/timetext.h"

bool timetext(char *buf, size_t size, int64_t sec, uint64_t frac, int digits)
{
	static const uint64_t limit[] = { [6] = 1000000, [9] = 1000000000 };
	time_t t = (time_t)sec;
	struct tm *tm = sec || frac ? localtime(&t) : NULL;
	size_t n;

	if (!tm || frac >= limit[digits])
		return false;
	n = strftime(buf, size, "%Y-%m-%dT%H:%M:%S", tm);
	if (n && frac)
		n += (size_t)snprintf(buf + n, size - n, ".%0*llu", digits, (unsigned long long)frac);
	return n && strftime(buf + n, size - n, "%z", tm);
}

void timetext_comment(struct walk *w, int64_t sec, uint64_t frac, int digits)
{
	char text[TIMETEXT_SIZE];

	if (timetext(text, sizeof(text), sec, frac, digits))
		em_comment(walk_emit(w), text);
}
