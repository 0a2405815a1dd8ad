/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * words.c - what several families of ioctl requests need to say beyond the words
 * of desc.h.
 */
#include <stdio.h>
#include "linux/ioctl/ioctl.h"

bool ioc_came(struct walk *w)
{
	return walk_exiting(w) && !walk_failed(w);
}

void ioc_show_moved(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	uint64_t before;

	if (walk_type_size(w, t) == 4 && walk_before(w, v->addr, &before))
		before = (uint64_t)(int64_t)(int32_t)before == v->num ? v->num : (uint32_t)before;
	else if (!walk_before(w, v->addr, &before))
		before = v->num;
	if (walk_failed(w) || before == v->num) {
		walk_number(w, t->of, v->num);
		return;
	}
	em_change_begin(e);
	walk_number(w, t->of, before);
	em_change(e);
	walk_number(w, t->of, v->num);
	em_change_end(e);
}

void ioc_keep_first(struct walk *w, uint64_t addr)
{
	uint8_t b[8];

	if (addr && walk_read(w, addr, b, sizeof(b)))
		walk_keep(w, addr, walk_get(w, b, sizeof(b)));
}

uint32_t ioc_first32(struct walk *w, uint64_t addr)
{
	uint8_t b[4];

	return walk_read(w, addr, b, sizeof(b)) ? (uint32_t)walk_get(w, b, sizeof(b)) : 0;
}

static void keep32(struct walk *w, uint64_t addr)
{
	uint8_t b[4];

	if (walk_read(w, addr, b, sizeof(b)))
		walk_keep(w, addr, walk_get(w, b, sizeof(b)));
}

void ioc_keep32(struct walk *w, uint64_t addr)
{
	if (addr)
		keep32(w, addr);
}

void ioc_keep32_second(struct walk *w, uint64_t addr)
{
	if (addr)
		keep32(w, addr + 4);
}

void ioc_show_some(struct walk *w, const struct type *t, const struct value *v)
{
	unsigned size = walk_type_size(w, t->of);
	uint64_t n;

	if (!walk_ref(w, &t->len, &n) || !size)
		n = 0;
	if (size && n > t->custom_size / size)
		n = t->custom_size / size;
	walk_array(w, t->of, n, v->addr);
}

/* .upto is how far the elements lie apart. */
void ioc_show_few(struct walk *w, const struct type *t, const struct value *v)
{
	enum { MOST = 65536 };
	struct emit *e = walk_emit(w);
	uint64_t n, few, each;
	uint8_t bytes[64];

	if (!walk_ref(w, &t->len, &n) || !walk_ref(w, &t->size, &few) || !walk_ref(w, &t->upto, &each) || each > sizeof(bytes))
		return;
	if (n && !walk_read(w, v->addr, bytes, (size_t)each)) {
		em_addr(e, v->addr);
		return;
	}
	em_open(e, EM_ARRAY);
	for (uint64_t i = 0; i < n; i++) {
		uint64_t addr = v->addr + i * each;

		if (i == (walk_abbrev(w) ? few : MOST)) {
			em_more(e);
			break;
		}
		if (!walk_read(w, addr, bytes, (size_t)each)) {
			em_more_at(e, addr);
			break;
		}
		walk_bytes(w, t->of, bytes, (size_t)each, addr);
	}
	em_close(e, EM_ARRAY);
}

void ioc_show_usecs(struct walk *w, const struct type *t, const struct value *v)
{
	char text[32];

	(void)t;
	em_num(walk_emit(w), (struct em_num){ v->num, 4, EM_UDEC });
	if (!v->num || walk_emit(w)->opts->xlat == EM_X_RAW)
		return;
	snprintf(text, sizeof(text), "%u.%06u s", (unsigned)(v->num / 1000000), (unsigned)(v->num % 1000000));
	em_comment(walk_emit(w), text);
}

void ioc_show_hex(struct walk *w, uint64_t addr, uint64_t len)
{
	unsigned limit = walk_limit(w);
	const void *bytes = addr ? walk_fetch(w, addr, len < limit ? (size_t)len : limit) : NULL;

	if (bytes)
		em_bytes(walk_emit(w), bytes, len < limit ? (size_t)len : limit, EM_STR_HEX, len > limit);
	else
		em_addr(walk_emit(w), addr);
}
