/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * abi.c - the calls of each ABI bound to descriptions, and the
 * layout of described structs: computed from widths and the ABI's alignment,
 * once per type and ABI, and remembered.
 */
#include "decode/abi.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uthash.h>

const struct abi *const *abis, *const *abis_read;
const struct facts *facts;

static void *abi_alloc(size_t n, size_t size)
{
	void *p = calloc(n ? n : 1, size);

	if (!p) {
		fputs("strace: out of memory\n", stderr);
		exit(1);
	}
	return p;
}

/* Calls */

struct desc_entry {
	const char *name;
	const struct sysdesc *desc[ABI_MAX];		/* by ABI */
	UT_hash_handle hh;
};
static struct desc_entry *descs;
static struct callrow *rows[ABI_MAX];

unsigned abi_ncalls(const struct abi *abi)
{
	return *abi->n_names;
}

static void desc_bind(struct desc_entry *e, const struct sysdesc *d, const struct abi *abi)
{
	const struct sysdesc **slot = &e->desc[abi->index];

	/* what is only named never hides what is described */
	if (d->abi && strcmp(d->abi, abi->name))
		return;
	if (!*slot || ((*slot)->class & C_OPAQUE) || (d->abi && !(d->class & C_OPAQUE)))
		*slot = d;
}

static void desc_enter(const struct sysdesc *d)
{
	struct desc_entry *e;

	HASH_FIND_STR(descs, d->name, e);
	if (!e) {
		e = abi_alloc(1, sizeof(*e));
		e->name = d->name;
		HASH_ADD_KEYPTR(hh, descs, e->name, strlen(e->name), e);
	}
	for (const struct abi *const *a = abis; *a; a++)
		desc_bind(e, d, *a);
	for (const struct abi *const *a = abis_read; *a; a++)
		desc_bind(e, d, *a);
}

/* %file and %desc follow from the kinds of the arguments. */
static uint32_t class_of_type(const struct type *t)
{
	switch (t->kind) {
	case K_PATH: return C_FILE;
	case K_FD: case K_DIRFD: return C_DESC;
	default: return 0;
	}
}

uint32_t abi_class(const struct sysdesc *d)
{
	uint32_t c = 0;

	for (const struct member *m = d->args; m && m->name; m++)
		c |= m->aside ? class_of_type(m->type) & ~(uint32_t)C_FILE : class_of_type(m->type);
	if (d->class & C_NETWORK)		/* sockets have a class of their own */
		c &= ~(uint32_t)C_DESC;
	return c | d->class;
}

const struct sysdesc abi_unknown = { .name = "", .class = C_OPAQUE, .nargs = 6 };

/* The rows of an ABI. */
static void rows_bind(const struct abi *abi)
{
	const unsigned n = abi_ncalls(abi);
	struct callrow *r = rows[abi->index] = abi_alloc(n, sizeof(*r));

	for (unsigned i = 0; i < n; i++) {
		if (!abi->names[i])
			continue;
		r[i].name = abi->names[i];
		r[i].desc = abi_desc(abi, r[i].name);
		if (!r[i].desc)
			r[i].desc = &abi_unknown;
		r[i].class = abi_class(r[i].desc);
	}
}

void abi_init(const struct facts *f)
{
	if (descs)
		return;
	facts = f;
	abis = f->abis;
	abis_read = f->abis_read;
	for (const struct sysdesc *const *table = f->calls; *table; table++)
		for (const struct sysdesc *d = *table; d->name; d++)
			desc_enter(d);
	for (const struct abi *const *a = abis; *a; a++)
		rows_bind(*a);
}

const struct sysdesc *abi_desc(const struct abi *abi, const char *name)
{
	struct desc_entry *e;

	HASH_FIND_STR(descs, name, e);
	return e ? e->desc[abi->index] : NULL;
}

const struct abi *abi_find(uint32_t audit_arch, uint64_t nr)
{
	const struct abi *found = NULL;

	for (const struct abi *const *a = abis; *a; a++) {
		if ((*a)->audit_arch != audit_arch)
			continue;
		/* the x32 bit is looked at in the low 32 bits, as the kernel does; -1 is no number at all */
		if ((uint32_t)nr != UINT32_MAX && (*a)->nr_bit && ((uint32_t)nr & (*a)->nr_bit))
			return *a;
		if (!(*a)->nr_bit)
			found = *a;
	}
	return found;
}

const struct abi *abi_by_name(const char *name)
{
	for (const struct abi *const *a = abis; *a; a++)
		if (!strcmp((*a)->name, name))
			return *a;
	for (const struct abi *const *a = abis_read; *a; a++) {
		if (strcmp((*a)->name, name))
			continue;
		if (!rows[(*a)->index])		/* rarely asked for: bound when it is */
			rows_bind(*a);
		return *a;
	}
	return NULL;
}

unsigned abi_index(const struct abi *abi, uint64_t nr)
{
	uint64_t i = nr;

	if (abi->nr_bit) {
		if (!(nr & abi->nr_bit))
			return UINT32_MAX;
		i = nr & ~(uint64_t)abi->nr_bit;
	}
	return i < abi_ncalls(abi) ? (unsigned)i : UINT32_MAX;
}

const struct callrow *abi_call(const struct abi *abi, uint64_t nr)
{
	unsigned i = abi_index(abi, nr);

	return i == UINT32_MAX || !rows[abi->index][i].name ? NULL : &rows[abi->index][i];
}

const struct callrow *abi_call_by_name(const struct abi *abi, const char *name)
{
	for (unsigned i = 0; i < abi_ncalls(abi); i++)
		if (rows[abi->index][i].name && !strcmp(rows[abi->index][i].name, name))
			return &rows[abi->index][i];
	return NULL;
}

/* Sizes */

bool width_signed(enum width w)
{
	return w == W_S8 || w == W_S16 || w == W_S32 || w == W_S64 || w == W_LONG || w == W_KLONG;
}

bool width_big_endian(enum width w)
{
	return w == W_BE16 || w == W_BE32 || w == W_BE64;
}

unsigned abi_width(const struct abi *abi, enum width w)
{
	switch (w) {
	case W_NONE: return 0;
	case W_S8: case W_U8: return 1;
	case W_S16: case W_U16: case W_BE16: return 2;
	case W_S32: case W_U32: case W_BE32: return 4;
	case W_S64: case W_U64: case W_A64: case W_BE64: return 8;
	case W_LONG: case W_ULONG: return abi->long_size;
	case W_KLONG: case W_KULONG: return abi->klong_size;
	case W_PTR: return abi->ptr_size;
	}
	return 0;
}

unsigned abi_width_align(const struct abi *abi, enum width w)
{
	unsigned size = abi_width(abi, w);

	if (w == W_A64)
		return 8;
	return size == 8 ? abi->s64_align : size ? size : 1;
}

static uint32_t round_up(uint32_t n, uint32_t align)
{
	return align > 1 ? (n + align - 1) / align * align : n;
}

static struct abi_extent extent_max(struct abi_extent a, struct abi_extent b)
{
	return (struct abi_extent){ a.size > b.size ? a.size : b.size, a.align > b.align ? a.align : b.align };
}

struct abi_extent abi_extent(const struct abi *abi, const struct type *t)
{
	struct abi_extent one, all = { 0, 1 };

	switch (t->kind) {
	case K_STRUCT: {
		const struct abi_layout *lay = abi_layout(abi, t);
		return (struct abi_extent){ lay->size, lay->align };
	}
	case K_ARRAY:
		one = abi_extent(abi, t->of);
		return (struct abi_extent){ t->len.from == REF_NUM ? (uint32_t)t->len.num * one.size : 0, one.align };
	case K_SELECT:
		for (const struct choice *c = t->choices; c && c->type; c++)
			all = extent_max(all, abi_extent(abi, c->type));
		if (t->otherwise)
			all = extent_max(all, abi_extent(abi, t->otherwise));
		if (t->custom_size)
			all = extent_max(all, (struct abi_extent){ t->custom_size, t->custom_align });
		return all;
	case K_BYTES: case K_CSTR: case K_HEXSTR: case K_SIGSET: case K_SKIP:
		if (t->len.from == REF_NUM)
			return (struct abi_extent){ (uint32_t)t->len.num, 1 };
		break;
	case K_CUSTOM:
		if (!t->width) {
			if (t->custom_size)
				return (struct abi_extent){ t->custom_size, t->custom_align ? t->custom_align : 1 };
			return (struct abi_extent){ t->len.from == REF_NUM ? (uint32_t)t->len.num : 0, 1 };
		}
		break;
	default:
		break;
	}
	return (struct abi_extent){ abi_width(abi, t->width), abi_width_align(abi, t->width) };
}

/* Layouts */

struct layout_entry {
	const struct type *type;
	struct abi_layout *lay[ABI_MAX];
	UT_hash_handle hh;
};
static struct layout_entry *layouts;

static const struct member *layout_members(const struct abi *abi, const struct type *t)
{
	const struct member *any = NULL;

	for (const struct layout *l = t->layouts; l && l->abi; l++) {
		if (!strcmp(l->abi, abi->name))
			return l->members;
		if (!*l->abi)
			any = l->members;
	}
	return any ? any : t->members;
}

/* Layouts are remembered by a type's address, so a type must outlive its call:
 * one built inside a function (a compound literal there is on the stack) is a bug. */
static void layout_check(const struct type *t)
{
	const char *here = __builtin_frame_address(0), *p = (const char *)t;

	if (p > here - (64 << 10) && p < here + (1 << 20)) {
		fprintf(stderr, "strace: bug in a description: the struct type \"%s\" lives on the stack\n",
			t->name ? t->name : "?");
		abort();
	}
}

static struct abi_layout *layout_make(const struct abi *abi, const struct type *t)
{
	layout_check(t);
	const struct member *list = layout_members(abi, t), *m;
	unsigned n = 0, i = 0;

	for (m = list; m->name; m++)
		n++;
	struct abi_layout *lay = abi_alloc(1, sizeof(*lay));
	lay->at = abi_alloc(n, sizeof(*lay->at));
	lay->members = list;
	lay->n = n;
	lay->align = 1;
	for (m = list; m->name; m++, i++) {
		struct abi_extent x = abi_extent(abi, m->type);
		if (t->packed)
			x.align = 1;
		bool over = m->type->kind == K_SELECT && m->type->flat;
		uint32_t off = over ? 0 : round_up(lay->size, x.align);

		lay->at[i].off = off;
		lay->at[i].size = x.size;
		lay->at[i].width = m->type->width;
		if (off + x.size > lay->size)
			lay->size = off + x.size;
		if (x.align > lay->align)
			lay->align = x.align;
	}
	lay->end = lay->size;
	lay->size = round_up(lay->size, lay->align);
	return lay;
}

const struct abi_layout *abi_layout(const struct abi *abi, const struct type *t)
{
	struct layout_entry *e;

	HASH_FIND_PTR(layouts, &t, e);
	if (!e) {
		e = abi_alloc(1, sizeof(*e));
		e->type = t;
		HASH_ADD_PTR(layouts, type, e);
	}
	if (!e->lay[abi->index])
		e->lay[abi->index] = layout_make(abi, t);
	return e->lay[abi->index];
}

int abi_layout_find(const struct abi_layout *lay, const char *name)
{
	for (unsigned i = 0; i < lay->n; i++)
		if (lay->members[i].name == name || !strcmp(lay->members[i].name, name))
			return (int)i;
	return -1;
}
