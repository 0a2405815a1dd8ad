/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * flags.c - flags whose high bits are a number of their own.
 */
#include <stdio.h>
#include "linux/flags.h"

void huge_flags(struct em_names *names, const struct xlat *flags, uint64_t bits, unsigned size,
		const char *other, const char *shift_name, struct huge_text *buf)
{
	bool known = names->n;


	for (const struct xlat *x = flags; x->str; x++)
		if (bits & x->val) {
			names->name[names->n++] = x->str;
			bits &= ~x->val;
			known = true;
		}
	if (bits && size) {		/* the unknown bits stand before the size */
		if (known)
			snprintf(buf->rest, sizeof(buf->rest), "%#llx", (unsigned long long)bits);
		else
			snprintf(buf->rest, sizeof(buf->rest), "%#llx /* %s */", (unsigned long long)bits, other);
		names->name[names->n++] = buf->rest;
		bits = 0;
	}
	if (size) {
		snprintf(buf->size, sizeof(buf->size), "%u<<%s", size, shift_name);
		names->name[names->n++] = buf->size;
	}
	names->rest = bits;
	names->has_rest = bits != 0;
}
