/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * search.c - descriptors and paths among a call's arguments.  The call is
 * walked as it would be shown, into a renderer that says nothing and looks.
 */
#include "decode/walker.h"
#include "emit/renderer.h"
#include <string.h>

struct search {
	struct emit em;			/* first: a renderer gets at the search through it */
	bool (*fd)(void *, int);
	bool (*path)(void *, const char *);
	void *self;
	bool found;
};

static void s_group(struct emit *e, enum em_group g) { (void)e, (void)g; }
static void s_event(struct emit *e) { (void)e; }
static void s_key(struct emit *e, const char *k, enum em_key_how h) { (void)e, (void)k, (void)h; }
static void s_index(struct emit *e, const char *k, uint64_t i) { (void)e, (void)k, (void)i; }
static void s_num(struct emit *e, struct em_num n) { (void)e, (void)n; }
static void s_names(struct emit *e, const struct em_num *n, const struct em_names *s, unsigned k)
{ (void)e, (void)n, (void)s, (void)k; }
static void s_addr(struct emit *e, uint64_t a) { (void)e, (void)a; }
static void s_pid(struct emit *e, int64_t p, const char *c, int outer) { (void)e, (void)p, (void)c, (void)outer; }
static void s_expr(struct emit *e, struct em_num n, const char *t, const char *p) { (void)e, (void)n, (void)t, (void)p; }
static void s_set(struct emit *e, const char *const *n, const unsigned *u, size_t k, bool c)
{ (void)e, (void)n, (void)u, (void)k, (void)c; }
static void s_more(struct emit *e, const uint64_t *a) { (void)e, (void)a; }
static void s_tail(struct emit *e, size_t a, size_t b, const void *p, size_t n) { (void)e, (void)a, (void)b, (void)p, (void)n; }
static void s_comment(struct emit *e, const char *t) { (void)e, (void)t; }

static void s_fd(struct emit *e, int64_t fd, const char *name, const char *path, const struct em_fd_more *more)
{
	struct search *s = (struct search *)(void *)e;

	(void)name, (void)path, (void)more;
	if (!s->found && s->fd)
		s->found = s->fd(s->self, (int)fd);
}

static void s_fdset(struct emit *e, const int *fds, const char *const *path, size_t n)
{
	(void)path;
	for (size_t i = 0; i < n; i++)
		s_fd(e, fds[i], NULL, NULL, NULL);
}

static void s_numset(struct emit *e, const int *nums, size_t n) { (void)e, (void)nums, (void)n; }

static void s_bytes(struct emit *e, const void *p, size_t len, enum em_style style, bool truncated)
{
	struct search *s = (struct search *)(void *)e;
	char path[WALK_PATH_MAX];

	if (s->found || !s->path || style != EM_PATH || truncated || len >= sizeof(path))
		return;
	memcpy(path, p, len);
	path[len] = '\0';
	s->found = s->path(s->self, path);
}

static const struct renderer render_search = {
	.open = s_group, .close = s_group, .between = s_event, .key = s_key, .index = s_index,
	.change_begin = s_event, .change = s_event, .change_end = s_event, .num = s_num, .names = s_names,
	.addr = s_addr, .fd = s_fd, .pid = s_pid, .bytes = s_bytes, .expr = s_expr, .set = s_set, .fdset = s_fdset, .numset = s_numset,
	.unavailable = s_event, .more = s_more, .tail = s_tail, .comment = s_comment,
};

bool call_search(struct call *c, bool (*fd)(void *, int), bool (*path)(void *, const char *), void *self)
{
	struct search s = { .fd = fd, .path = path, .self = self };
	struct call copy = *c;
	struct walk_options opts = *c->opts;
	struct source src = *c->src;

	if (c->class & C_OPAQUE)
		return false;
	opts.abbrev = opts.raw = false;
	opts.verbose = opts.searching = true;
	opts.max_strlen = 0;
	src.fd_path = NULL;
	src.fd_path_of = NULL;			/* the callback looks by itself, once */
	src.pid_comm = NULL;
	src.pid_outer = NULL;
	copy.opts = &opts;
	copy.src = &src;
	copy.next = copy.n_saved = 0;
	copy.more = NULL;
	copy.n_more = copy.max_more = 0;
	copy.half = copy.opened = false;
	em_init(&s.em, &render_search, NULL, &opts.em, c->name);
	walk_entry(&copy, &s.em);
	call_done(&copy);
	return s.found;
}
