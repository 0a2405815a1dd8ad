/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * strings.c - text: NUL-terminated strings, buffers of a said length, vectors
 * of strings, and characters in place.  Strings are read page by page, so that
 * an unmapped next page loses nothing before it.
 */
#include "decode/walker.h"
#include <stdio.h>
#include <string.h>

enum { PAGE = 4096, STRV_MAX = 1 << 17 };

/* Bytes of a NUL-terminated string, at most max: -1 unreadable; *ended: the NUL was seen. */
static long read_string(struct walk *w, uint64_t addr, uint8_t *buf, size_t max, bool *ended)
{
	size_t got = 0;

	*ended = false;
	while (got < max) {
		size_t room = PAGE - (size_t)((addr + got) % PAGE);
		size_t n = max - got < room ? max - got : room;

		if (!walk_read(w, addr + got, buf + got, n))
			return -1;		/* it never ended: no string */
		const uint8_t *nul = memchr(buf + got, 0, n);
		if (nul) {
			*ended = true;
			return (long)(nul - buf);
		}
		got += n;
	}
	return (long)got;
}

void walk_path_context(struct walk *w, const char *path, size_t len, char *buf)
{
	const struct source *s = w->call->src;
	char name[WALK_PATH_MAX];

	if (!s || !s->path_context || len >= sizeof(name))
		return;
	memcpy(name, path, len);
	name[len] = '\0';
	if (s->path_context(s->self, w->call->dirfd, name, buf, WALK_CONTEXT_MAX))
		em_context(w->em, buf);
}

/* room: the kernel reads no further, the NUL included. */
static void show_string(struct walk *w, uint64_t addr, size_t limit, size_t room, bool path)
{
	bool ended;
	uint8_t *buf = walk_alloc(w, limit + 1);
	long n = buf ? read_string(w, addr, buf, limit < room ? limit + 1 : room, &ended) : -1;

	if (n < 0) {
		em_addr(w->em, addr);
		return;
	}
	bool cut = !ended && room;
	char context[WALK_CONTEXT_MAX];
	if (path && !cut)
		walk_path_context(w, (const char *)buf, (size_t)n, context);
	em_bytes(w->em, buf, (size_t)n > limit ? limit : (size_t)n, path ? EM_PATH : EM_STRING, cut);
}

static size_t string_limit(struct walk *w)
{
	return w->opts->max_strlen < WALK_STRING_MAX ? w->opts->max_strlen : WALK_STRING_MAX - 1;
}

void show_str(struct walk *w, const struct type *t, const struct value *v)
{
	if (!pointer_shown(w, t, v->num))
		return;
	uint64_t room = SIZE_MAX;
	if (t->kind == K_PATH)
		show_string(w, v->num, WALK_PATH_MAX - 1, SIZE_MAX, true);
	else if (walk_ref(w, &t->len, &room) || t->len.from == REF_NONE)
		show_string(w, v->num, string_limit(w), (size_t)room, false);
	else
		em_addr(w->em, v->num);
}

/* A buffer that is cut has one byte more than is shown: without it there is nothing to cut. */
void walk_buffer(struct walk *w, uint64_t addr, uint64_t len, enum em_style style)
{
	size_t limit = string_limit(w);
	size_t n = len < limit ? (size_t)len : limit;
	const void *p = walk_fetch(w, addr, len > n ? n + 1 : n);

	if (p)
		em_bytes(w->em, p, n, style, len > n);
	else
		em_addr(w->em, addr);
}

void walk_string(struct walk *w, uint64_t addr, uint64_t len)
{
	if (!addr)
		em_addr(w->em, 0);
	else if (len)
		walk_buffer(w, addr, len, EM_STRING);
	else
		show_string(w, addr, string_limit(w), SIZE_MAX, false);
}

void show_buf(struct walk *w, const struct type *t, const struct value *v)
{
	enum em_style style = t->hex ? EM_STR_HEX : EM_STRING;
	uint64_t len;

	if (w->upto_on) {
		if (!walk_ref(w, &t->len, &len))
			len = 0;
		if (len > w->upto)
			len = w->upto;
		w->upto -= len;
		if (!v->num)
			em_addr(w->em, 0);
		else
			walk_buffer(w, v->num, len, style);
		return;
	}
	if (!pointer_shown(w, t, v->num))
		return;
	if (walk_ref(w, &t->len, &len) && !walk_ref_negative(w, &t->len, len))
		walk_buffer(w, v->num, len, style);
	else
		em_addr(w->em, v->num);
}

/* Vectors: ["a", "b"], or how many there are. */

static bool strv_at(struct walk *w, uint64_t addr, uint64_t i, uint64_t *str)
{
	uint8_t b[8];

	if (!walk_read(w, addr + i * w->abi->ptr_size, b, w->abi->ptr_size))
		return false;
	*str = walk_get_ptr(w, b);
	return true;
}

static void strv_count(struct walk *w, uint64_t addr)
{
	unsigned size = w->abi->ptr_size;
	uint64_t n = 0;
	uint8_t page[PAGE];
	bool ended = false, readable = true;
	char text[64];

	while (!ended && readable && n < STRV_MAX) {
		size_t room = PAGE - (size_t)((addr + n * size) % PAGE);
		size_t step = room / size * size;

		if (!step)
			step = size;
		readable = walk_read(w, addr + n * size, page, step);
		if (!readable && step > size) {		/* the last page of a stack may be short */
			step = size;
			readable = walk_read(w, addr + n * size, page, step);
		}
		for (size_t i = 0; readable && i < step && !ended; i += size) {
			ended = !walk_get_ptr(w, page + i);
			n += !ended;
		}
	}
	em_addr(w->em, addr);
	if (!n && !readable)
		return;
	snprintf(text, sizeof(text), "%llu var%s%s", (unsigned long long)n, n == 1 ? "" : "s",
		 ended ? "" : ", unterminated");
	em_comment(w->em, text);
}

void show_strv(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t limit = w->opts->abbrev ? w->opts->max_strlen : STRV_MAX, str;

	if (!pointer_shown(w, t, v->num))
		return;
	if (!w->opts->verbose) {
		em_addr(w->em, v->num);
		return;
	}
	if (t->shy && w->opts->abbrev) {
		strv_count(w, v->num);
		return;
	}
	if (!strv_at(w, v->num, 0, &str)) {
		em_addr(w->em, v->num);
		return;
	}
	em_open(w->em, EM_ARRAY);
	for (uint64_t i = 0; ; i++) {
		size_t mark = w->arena_used;

		if (!strv_at(w, v->num, i, &str)) {
			em_more_at(w->em, v->num + i * w->abi->ptr_size);
			break;
		}
		if (!str)
			break;
		if (i >= limit || walk_full(w)) {
			em_more(w->em);
			break;
		}
		show_string(w, str, string_limit(w), SIZE_MAX, false);
		w->arena_used = mark;
	}
	em_close(w->em, EM_ARRAY);
}

/* Characters in place, cut by -s like any other string.  .len may be less
 * than the struct has room for. */
void show_in_place(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t len;
	size_t limit = string_limit(w);

	if (!walk_ref(w, &t->len, &len) || len > v->have)
		len = v->have;
	if (t->kind == K_SIGSET) {
		show_sigset_bytes(w, v->bytes, (size_t)len);
		return;
	}
	if (t->kind == K_CSTR) {		/* a C array that should have ended: shown whole, whatever -s says */
		size_t n = strnlen((const char *)v->bytes, (size_t)len);

		em_bytes(w->em, v->bytes, n == len && n ? n - 1 : n, EM_STRING, n == len && n);
		return;
	}
	em_bytes(w->em, v->bytes, len < limit ? (size_t)len : limit, t->kind == K_HEXSTR ? EM_STR_HEX : EM_STRING,
		 len > limit);
}
