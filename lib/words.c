/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * words.c - lists of words, and what was probably meant by a wrong one.
 */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "lib/message.h"
#include "lib/words.h"

size_t words_next(const char **s, const char **item)
{
	size_t len = strcspn(*s, ",");

	*item = *s;
	*s = (*s)[len] ? *s + len + 1 : NULL;
	return len;
}

_Noreturn static void word_unknown(const struct word *words, const char *item, size_t len, const char *what)
{
	char list[256] = "";
	size_t at = 0;

	for (const struct word *w = words; w->word && at < sizeof(list); w++)
		at += (size_t)snprintf(list + at, sizeof(list) - at, "%s, ", w->word);
	die("invalid %s '%.*s' (one of %sall, none)", what, (int)len, item, list);
}

bool words_inverted(const char **spec)
{
	bool invert = false;

	for (; **spec == '!'; ++*spec)
		invert = !invert;
	return invert;
}

unsigned words_parse(const struct word *words, const char *spec, const char *what)
{
	unsigned all = 0, bits = 0;
	bool invert = words_inverted(&spec);

	for (const struct word *w = words; w->word; w++)
		all |= w->bit;
	if (!strcmp(spec, "all"))
		return invert ? 0 : all;
	if (!strcmp(spec, "none"))
		return invert ? all : 0;
	for (const char *s = spec; s; ) {
		const char *item;
		size_t len = words_next(&s, &item);
		const struct word *w = words;

		if (!len)
			continue;		/* "attach,,exit" */
		while (w->word && (strlen(w->word) != len || memcmp(w->word, item, len)))
			w++;
		if (!w->word)
			word_unknown(words, item, len, what);
		bits |= w->bit;
	}
	return invert ? all & ~bits : bits;
}

void fd_choice_parse(struct fd_choice *c, const char *spec)
{
	const char *s = spec;

	c->given = true;
	c->inverted = words_inverted(&s);
	c->n = 0;
	if (!strcmp(s, "all"))
		c->inverted = !c->inverted;
	if (!strcmp(s, "all") || !strcmp(s, "none"))
		return;
	while (s) {
		const char *item;
		size_t len = words_next(&s, &item);
		char *end;
		unsigned long v = strtoul(item, &end, 10);

		if (!len && *spec)
			continue;	/* "3,4," and ",3" */
		if (!len || *item < '0' || *item > '9' || end != item + len || v > INT_MAX)
			die("invalid descriptor '%.*s' (a number, from 0)", (int)len, item);
		c->fds = realloc(c->fds, (c->n + 1) * sizeof(c->fds[0]));
		if (!c->fds)
			die("out of memory");
		c->fds[c->n++] = (int)v;
	}
}

bool fd_choice_has(const struct fd_choice *c, int fd)
{
	bool listed = false;

	if (!c->given || fd < 0)
		return false;
	for (unsigned i = 0; i < c->n; i++)
		listed |= c->fds[i] == fd;
	return listed != c->inverted;
}

enum { NEAR_LEN = 40 };

/* How many letters must be changed, added, dropped or swapped. */
static unsigned distance(const char *a, const char *b)
{
	unsigned row[3][NEAR_LEN + 1];
	size_t la = strlen(a), lb = strlen(b);

	if (la > NEAR_LEN || lb > NEAR_LEN)
		return NEAR_LEN;
	for (unsigned j = 0; j <= lb; j++)
		row[0][j] = j;
	for (unsigned i = 1; i <= la; i++) {
		unsigned *now = row[i % 3], *last = row[(i + 2) % 3], *before = row[(i + 1) % 3];

		now[0] = i;
		for (unsigned j = 1; j <= lb; j++) {
			unsigned best = last[j - 1] + (a[i - 1] != b[j - 1]);

			if (last[j] + 1 < best)
				best = last[j] + 1;
			if (now[j - 1] + 1 < best)
				best = now[j - 1] + 1;
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && before[j - 2] + 1 < best)
				best = before[j - 2] + 1;
			now[j] = best;
		}
	}
	return row[la % 3][lb];
}

void nearest_init(struct nearest *n, const char *wrong)
{
	n->wrong = wrong;
	n->best = NULL;
	/* a third of the letters may be wrong; more is no help */
	n->distance = (unsigned)strlen(wrong) / 3 + 1;
	if (n->distance > 4)
		n->distance = 4;
}

void nearest_offer(struct nearest *n, const char *word)
{
	if (!word)
		return;
	unsigned d = distance(n->wrong, word);

	if (d < n->distance || (!n->best && d == n->distance && strlen(n->wrong) > 3)) {
		n->distance = d;
		n->best = word;
	}
}

const char *nearest_hint(const struct nearest *n, char *buf, size_t size)
{
	buf[0] = '\0';
	if (n->best)
		snprintf(buf, size, " (did you mean '%s'?)", n->best);
	return buf;
}
