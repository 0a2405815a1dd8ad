/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * words.h - lists of words on the command line ("attach,exit", "!path", "all",
 * "none"), and the nearest known word to one that is wrong.
 */
#ifndef STRACE_LIB_WORDS_H
#define STRACE_LIB_WORDS_H

#include <stdbool.h>
#include <stddef.h>

struct word { const char *word; unsigned bit; };	/* a list ends with word == NULL */

/* The bits of a list: "all" is every bit of the list, "none" is no bit, a
 * leading '!' inverts, each of several; words of no length are passed over.  Dies of an unknown word: "invalid WHAT 'word'", with
 * the words there are. */
unsigned words_parse(const struct word *, const char *spec, const char *what);

/* A list begins with any number of '!', each of which inverts: moves behind them. */
bool words_inverted(const char **spec);

/* Descriptors: a list of numbers, as above. */
struct fd_choice { int *fds; unsigned n; bool given, inverted; };
void fd_choice_parse(struct fd_choice *, const char *spec);
bool fd_choice_has(const struct fd_choice *, int fd);

/* The word nearest to a wrong one, of those offered one after another. */
struct nearest { const char *wrong, *best; unsigned distance; };
void nearest_init(struct nearest *, const char *wrong);
void nearest_offer(struct nearest *, const char *word);		/* NULL: ignored */
/* " (did you mean 'open'?)", or "" when nothing is near. */
const char *nearest_hint(const struct nearest *, char *buf, size_t size);

/* The next item of a comma-separated list: its length; *s moves behind the
 * comma, or becomes NULL after the last. */
size_t words_next(const char **s, const char **item);

#endif
