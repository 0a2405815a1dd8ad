/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * always.h - names that are shown whatever -X says: results in parentheses
 * such as (Timeout) and (flags O_RDONLY).
 */
#ifndef STRACE_LINUX_ALWAYS_H
#define STRACE_LINUX_ALWAYS_H

#include "decode/custom.h"

struct always { struct em_options opts; const struct em_options *old; };

static inline void always_begin(struct walk *w, struct always *a)
{
	struct emit *e = walk_emit(w);

	a->old = e->opts;
	a->opts = *e->opts;
	a->opts.xlat = EM_X_ABBREV;
	e->opts = &a->opts;
}

/* The number, and what it means beside it, unless the bare number is wanted. */
static inline void beside_begin(struct walk *w, struct always *a)
{
	always_begin(w, a);
	a->opts.xlat = a->old->xlat == EM_X_RAW ? EM_X_RAW : EM_X_VERBOSE;
}

static inline void always_end(struct walk *w, struct always *a)
{
	walk_emit(w)->opts = a->old;
}

#endif
