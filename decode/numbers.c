/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * numbers.c - numbers and where they are found: in bytes of the tracee's order,
 * in registers, in arguments and fields by name, behind pointers; and the four
 * questions that a condition may ask of one.
 */
#include "decode/walker.h"
#include <stdlib.h>
#include <string.h>

uint64_t walk_get(struct walk *w, const void *p, unsigned size)
{
	const uint8_t *b = p;
	uint64_t v = 0;

	for (unsigned i = 0; i < size && i < 8; i++)
		v |= (uint64_t)b[w->abi->big_endian ? size - 1 - i : i] << 8 * i;
	return v;
}

uint64_t walk_get_ptr(struct walk *w, const void *p)
{
	return walk_get(w, p, w->abi->ptr_size);
}

static uint64_t extend(uint64_t v, unsigned size, bool is_signed)
{
	if (size >= 8 || !size)
		return v;
	unsigned shift = 64 - 8 * size;
	return is_signed ? (uint64_t)((int64_t)(v << shift) >> shift) : v << shift >> shift;
}

uint64_t walk_load(struct walk *w, enum width width, const uint8_t *p)
{
	unsigned size = abi_width(w->abi, width);

	if (width_big_endian(width)) {
		uint64_t v = 0;
		for (unsigned i = 0; i < size; i++)
			v = v << 8 | p[i];
		return v;
	}
	return extend(walk_get(w, p, size), size, width_signed(width));
}

/* A register holds more than the C type of the argument says: x32 passes long
 * and pointers in 64 bits, and the kernel looks at all of them. */
uint64_t walk_extend(struct walk *w, enum width width, uint64_t raw)
{
	unsigned size = abi_width(w->abi, width);

	if (w->reg && (width == W_LONG || width == W_ULONG || width == W_PTR))
		size = w->abi->klong_size;
	return extend(raw, size, width_signed(width));
}

struct em_num walk_num(struct walk *w, const struct type *t, uint64_t num, enum em_form form)
{
	unsigned size = abi_width(w->abi, t->width);

	if (w->reg && (t->width == W_LONG || t->width == W_ULONG || t->width == W_PTR))
		size = w->abi->klong_size;
	return (struct em_num){ num, (uint8_t)(size ? size : 8), form };
}

/* The raw value of argument i: by its place, or by .reg; a 64-bit one may lie in two registers. */
uint64_t call_arg_raw(const struct call *c, unsigned i)
{
	const struct member *args = c->desc->args;
	unsigned slot = 0;

	for (unsigned k = 0; ; k++) {
		unsigned at = args[k].reg ? args[k].reg - 1u : slot;
		bool wide = c->abi->pairs && abi_width(c->abi, args[k].type->width) == 8;

		if (wide && c->abi->pairs_aligned && !args[k].reg)
			at = (at + 1) & ~1u;
		if (k == i) {
			if (at >= 6)
				return 0;
			if (!wide)
				return c->args[at];
			uint64_t lo = (uint32_t)c->args[at], hi = at + 1 < 6 ? (uint32_t)c->args[at + 1] : 0;
			return c->abi->big_endian ? lo << 32 | hi : hi << 32 | lo;
		}
		slot = at + (wide ? 2 : 1);
	}
}

static int arg_index(const struct call *c, const char *name)
{
	for (int i = 0; c->desc->args && c->desc->args[i].name; i++)
		if (c->desc->args[i].name == name || !strcmp(c->desc->args[i].name, name))
			return i;
	return -1;
}

bool call_arg(const struct call *c, const char *name, uint64_t *v)
{
	int i = arg_index(c, name);
	struct walk w = { .abi = c->abi, .reg = true };

	if (i < 0)
		return false;
	*v = walk_extend(&w, c->desc->args[i].type->width, call_arg_raw(c, (unsigned)i));
	return true;
}

bool walk_arg(struct walk *w, const char *name, uint64_t *v)
{
	return call_arg(w->call, name, v);
}

bool walk_field(struct walk *w, const char *name, uint64_t *v)
{
	for (const struct frame *f = w->frame; f; f = f->up) {
		int i = abi_layout_find(f->lay, name);

		if (i < 0)
			continue;
		enum width width = f->lay->at[i].width;
		uint32_t off = f->lay->at[i].off;
		if (!width || off + abi_width(w->abi, width) > f->have)
			return false;
		*v = walk_load(w, width, f->bytes + off);
		return true;
	}
	return false;
}

bool walk_ret(struct walk *w, uint64_t *v)
{
	if (!w->exiting || w->failed)
		return false;
	*v = (uint64_t)w->call->ret;
	return true;
}

void walk_keep(struct walk *w, uint64_t addr, uint64_t val)
{
	struct call *c = w->call;
	struct walk_saved s = { addr, val, true };

	if (c->n_saved < WALK_SAVED_MAX) {
		c->saved[c->n_saved++] = s;
		return;
	}
	if (c->n_more == c->max_more) {
		uint32_t max = c->max_more ? 2 * c->max_more : 64;
		struct walk_saved *more = max <= WALK_MORE_MAX ? realloc(c->more, max * sizeof(s)) : NULL;

		if (!more)
			return;
		c->more = more;
		c->max_more = max;
	}
	c->more[c->n_more++] = s;
}

void call_done(struct call *c)
{
	free(c->more);
	c->more = NULL;
	c->n_more = c->max_more = 0;
}

bool walk_before(struct walk *w, uint64_t addr, uint64_t *v)
{
	for (unsigned i = 0; i < w->call->n_saved; i++)
		if (w->call->saved[i].addr == addr) {
			*v = w->call->saved[i].val;
			return w->call->saved[i].ok;
		}
	for (unsigned i = 0; i < w->call->n_more; i++)
		if (w->call->more[i].addr == addr) {
			*v = w->call->more[i].val;
			return true;
		}
	return false;
}

bool walk_ref_negative(struct walk *w, const struct ref *r, uint64_t v)
{
	int i = r->from == REF_ARG ? arg_index(w->call, r->name) : -1;

	return i >= 0 && (int64_t)v < 0 && width_signed(w->call->desc->args[i].type->width);
}

static bool walk_deref(struct walk *w, const char *name, uint64_t *v)
{
	uint64_t addr, before;
	uint8_t b[4];

	if (!walk_arg(w, name, &addr) || !addr || !walk_read(w, addr, b, 4))
		return false;
	*v = (uint64_t)(int64_t)(int32_t)walk_get(w, b, 4);
	if (w->exiting && walk_before(w, addr, &before) && (int64_t)before < (int64_t)*v)
		*v = before;
	return true;
}

bool walk_ref(struct walk *w, const struct ref *r, uint64_t *v)
{
	switch (r->from) {
	case REF_NONE:
		return false;
	case REF_NUM:
		*v = r->num;
		return true;
	case REF_ARG:
		return walk_arg(w, r->name, v);
	case REF_FIELD:
		return walk_field(w, r->name, v);
	case REF_RET:
		return walk_ret(w, v);
	case REF_DEREF:
		return walk_deref(w, r->name, v);
	}
	return false;
}

bool walk_cond(struct walk *w, const struct cond *c)
{
	uint64_t v;

	if (c->fn)
		return c->fn(w);
	if (c->test == IF_ALWAYS)
		return true;
	if (!walk_ref(w, &c->of, &v))
		return false;
	switch (c->test) {
	case IF_ANY:
		return v & c->value;
	case IF_EQ:
		return v == c->value;
	case IF_MASKED:
		return (v & c->mask) == c->value;
	default:
		return true;
	}
}
