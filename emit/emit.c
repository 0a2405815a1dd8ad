/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * emit.c - the grammar: who may follow whom.  Every event passes here on its
 * way to a renderer; one that breaks the grammar is a bug of a description,
 * and ends the program saying where it stands.
 */
#include "emit/emit.h"
#include "emit/renderer.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Noreturn void em_broken(const struct emit *e, const char *why)
{
	fprintf(stderr, "strace: bug in a description: %s at %s", why, e->what ? e->what : "?");
	for (unsigned i = 0; i < e->depth; i++)
		if (e->level[i].key)
			fprintf(stderr, ".%s", e->level[i].key);
	fputc('\n', stderr);
	abort();
}

static struct em_level *em_top(struct emit *e)
{
	return e->depth ? &e->level[e->depth - 1] : NULL;
}

static bool em_wants_key(const struct em_level *l)
{
	return l->group == EM_ARGS || l->group == EM_STRUCT || l->group == EM_FIELDS || l->group == EM_NOTE;
}

void em_init(struct emit *e, const struct renderer *r, struct strbuf *out, const struct em_options *opts,
	     const char *what)
{
	e->r = r;
	e->out = out;
	e->opts = opts;
	e->depth = 0;
	e->what = what;
	e->context = NULL;
}

/* The separator before a value, key or mark. */
static void em_between(struct emit *e, struct em_level *l)
{
	if (l->more)
		em_broken(e, "something after \"...\"");
	if (l->n)
		e->r->between(e);
	l->n++;
}

/* A value begins. */
static void em_value(struct emit *e)
{
	struct em_level *l = em_top(e);

	if (!l)
		return;
	if (l->change) {
		l->change = false;
		return;
	}
	if (em_wants_key(l)) {
		if (!l->keyed)
			em_broken(e, "a value without a key");
		l->keyed = false;
	} else if (l->keyed) {
		l->keyed = false;		/* an index was said */
	} else {
		if (l->group == EM_DEREF && l->n)
			em_broken(e, "a second value behind one pointer");
		em_between(e, l);
	}
}

void em_open(struct emit *e, enum em_group g)
{
	em_value(e);
	if (e->depth == EM_DEPTH_MAX)
		em_broken(e, "too deep");
	e->r->open(e, g);
	e->level[e->depth++] = (struct em_level){ .group = g };
}

void em_close(struct emit *e, enum em_group g)
{
	struct em_level *l = em_top(e);

	if (!l || l->group != g)
		em_broken(e, "a group closed that is not open");
	if (l->keyed)
		em_broken(e, "a key without a value");
	e->r->close(e, g);
	e->depth--;
}

static void em_key_how(struct emit *e, const char *name, enum em_key_how how)
{
	struct em_level *l = em_top(e);

	if (!l || !em_wants_key(l))
		em_broken(e, "a key where none may be");
	if (l->keyed)
		em_broken(e, "two keys");
	em_between(e, l);
	l->keyed = true;
	l->key = name;
	e->r->key(e, name, how);
}

void em_key(struct emit *e, const char *name, bool named)
{
	em_key_how(e, name, named ? EM_KEY_NAMED : EM_KEY_PLAIN);
}

void em_key_quiet(struct emit *e, const char *name)
{
	em_key_how(e, name, EM_KEY_QUIET);
}

void em_index(struct emit *e, const char *name, uint64_t index)
{
	struct em_level *l = em_top(e);

	if (!l || l->group != EM_ARRAY || l->keyed)
		em_broken(e, "an index where none may be");
	em_between(e, l);
	l->keyed = true;
	e->r->index(e, name, index);
}

void em_index_const(struct emit *e, const char *name, uint64_t index, const char *other)
{
	char buf[120];

	if (e->r != &render_text || (name && e->opts->xlat == EM_X_ABBREV) || e->opts->xlat == EM_X_RAW) {
		em_index(e, e->opts->xlat == EM_X_RAW ? NULL : name, index);
		return;
	}
	snprintf(buf, sizeof(buf), "%llu /* %s */", (unsigned long long)index, name ? name : other);
	em_index(e, buf, index);
}

void em_change_begin(struct emit *e)
{
	struct em_level *l = em_top(e);

	if (l && em_wants_key(l) && !l->keyed)
		em_broken(e, "a change without a key");
	if (l && !em_wants_key(l) && !l->keyed)
		em_between(e, l);
	if (l)
		l->keyed = false, l->change = true;
	e->r->change_begin(e);
}

void em_change(struct emit *e)
{
	struct em_level *l = em_top(e);

	if (l)
		l->change = true;
	e->r->change(e);
}

void em_change_end(struct emit *e)
{
	struct em_level *l = em_top(e);

	if (l && l->change)
		em_broken(e, "a change without its value");
	e->r->change_end(e);
}

void em_num(struct emit *e, struct em_num n)
{
	em_value(e);
	e->r->num(e, n);
}

void em_names(struct emit *e, struct em_num n, const struct em_names *names)
{
	em_value(e);
	e->r->names(e, &n, names, 1);
}

void em_names_apart(struct emit *e, const struct em_num *nums, const struct em_names *names, unsigned n)
{
	em_value(e);
	e->r->names(e, nums, names, n);
}

void em_name(struct emit *e, struct em_num n, const char *name, const char *other)
{
	struct em_names names;

	names.n = name ? 1 : 0;
	names.name[0] = name;
	names.rest = 0;
	names.has_rest = names.oct = names.whole = false;
	names.shift = 0;
	names.other = other;
	em_names(e, n, &names);
}

void em_addr(struct emit *e, uint64_t addr)
{
	em_value(e);
	e->r->addr(e, addr);
}

void em_context(struct emit *e, const char *context)
{
	e->context = context;
}

void em_fd(struct emit *e, int64_t fd, const char *name, const char *path, const struct em_fd_more *more)
{
	em_value(e);
	e->r->fd(e, fd, name, path, more);
	e->context = NULL;
}

void em_pid(struct emit *e, int64_t pid, const char *comm, int outer)
{
	em_value(e);
	e->r->pid(e, pid, comm, outer);
}

void em_bytes(struct emit *e, const void *p, size_t len, enum em_style style, bool truncated)
{
	em_value(e);
	e->r->bytes(e, p, len, style, truncated);
	e->context = NULL;
}

void em_expr(struct emit *e, struct em_num n, const char *text, const char *plain)
{
	em_value(e);
	e->r->expr(e, n, text, plain);
}

void em_wrapped(struct emit *e, struct em_num n, const char *text, const char *name)
{
	if (e->r->wraps)
		em_expr(e, n, text, NULL);
	else
		em_name(e, n, name, NULL);
}

void em_set(struct emit *e, const char *const *names, const unsigned *nums, size_t n, bool complement)
{
	em_value(e);
	e->r->set(e, names, nums, n, complement);
}

void em_fdset(struct emit *e, const int *fds, const char *const *path, size_t n)
{
	em_value(e);
	e->r->fdset(e, fds, path, n);
}

void em_numset(struct emit *e, const int *nums, size_t n)
{
	em_value(e);
	e->r->numset(e, nums, n);
}

void em_unavailable(struct emit *e)
{
	em_value(e);
	e->r->unavailable(e);
}

static void em_mark_more(struct emit *e, const uint64_t *addr)
{
	struct em_level *l = em_top(e);

	if (!l || l->keyed)
		em_broken(e, "\"...\" in place of a value");
	em_between(e, l);
	l->more = true;
	e->r->more(e, addr);
}

void em_more(struct emit *e)
{
	em_mark_more(e, NULL);
}

void em_more_at(struct emit *e, uint64_t addr)
{
	em_mark_more(e, &addr);
}

const uint64_t em_lost_mark;

void em_lost(struct emit *e)
{
	em_mark_more(e, e->r == &render_text ? &em_lost_mark : NULL);
}

bool em_gap(struct emit *e)
{
	struct em_level *l = em_top(e);

	if (!l || l->keyed || !em_wants_key(l))
		em_broken(e, "a gap outside a struct");
	if (!e->r->gaps)
		return false;
	em_between(e, l);
	e->r->more(e, NULL);
	return true;
}

void em_tail(struct emit *e, size_t from, size_t to, const void *bytes, size_t n)
{
	struct em_level *l = em_top(e);

	if (!l || l->group != EM_STRUCT || l->keyed)
		em_broken(e, "left-over bytes outside a struct");
	em_between(e, l);
	e->r->tail(e, from, to, bytes, n);
}

void em_comment(struct emit *e, const char *text)
{
	e->r->comment(e, text);
}
