/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * timetext.h - a time that consists of two members, as a comment after them.
 */
#ifndef STRACE_LINUX_TIMETEXT_H
#define STRACE_LINUX_TIMETEXT_H

#include "decode/custom.h"

enum { TIMETEXT_SIZE = 96 };
/* The same as text; false: there is nothing to say. */
bool timetext(char *buf, size_t size, int64_t sec, uint64_t frac, int digits);

/* Comment the value just shown: seconds and a fraction of so many digits.
 * Says nothing of a time that is zero or not one. */
void timetext_comment(struct walk *, int64_t sec, uint64_t frac, int digits);

#endif
