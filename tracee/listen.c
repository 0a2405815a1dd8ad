/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * listen.c - the lists of those who listen, one a moment.
 */
#include "tracee/listen.h"
#include <assert.h>

struct listening listening;

static void add(const struct listener **list, const struct listener *l)
{
	unsigned n = 0;

	while (list[n])
		n++;
	assert(n < LISTENERS_MAX);
	list[n] = l;
}

void listen_begin(const struct listener *const *table)
{
	for (; *table; table++) {
		const struct listener *l = *table;

		if (l->wanted && !l->wanted())
			continue;
		listening.every |= l->every;
		if (l->begin)
			l->begin();
#define LISTEN_ADD(moment)	if (l->moment) add(listening.moment, l);
		LISTEN_MOMENTS(LISTEN_ADD)
#undef LISTEN_ADD
	}
}

bool listen_hides(struct tcb *tcb)
{
	for (const struct listener *const *l = listening.hides; *l; l++)
		if ((*l)->hides(tcb))
			return true;
	return false;
}

bool listen_may_hold(struct tcb *tcb)
{
	for (const struct listener *const *l = listening.may_hold; *l; l++)
		if ((*l)->may_hold(tcb))
			return true;
	return false;
}

enum listen_show listen_showing(struct tcb *tcb, const struct listener **by)
{
	for (const struct listener *const *l = listening.showing; *l; l++) {
		enum listen_show show = (*l)->showing(tcb);

		*by = *l;
		if (show != LISTEN_SHOW)
			return show;
	}
	*by = NULL;
	return LISTEN_SHOW;
}
