/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * shapes.c - pointers, structs, arrays and choices: what is fetched, and what
 * is said when it cannot be.  Never half a struct: the memory is read before
 * the brace is opened.
 */
#include "decode/walker.h"
#include <string.h>

enum {
	ARRAY_CHUNK = 256 << 10,	/* bytes of an array fetched at once */
	TAIL_MAX = 4096,		/* bytes a struct may have: the kernel takes no more */
};

/* Follow selects to what is really there; NULL: nothing is known of it. */
const struct type *walk_resolve(struct walk *w, const struct type *t)
{
	for (unsigned i = 0; t && t->kind == K_SELECT && i < WALK_DEPTH_MAX; i++) {
		const struct type *found = NULL;
		uint64_t key;

		if (!walk_ref(w, &t->by, &key)) {
			t = t->otherwise;
			continue;
		}
		if (t->pick)
			found = t->pick(w, key);
		for (const struct choice *c = t->choices; !found && c && c->type; c++)
			if (c->key == key)
				found = c->type;
		t = found ? found : t->otherwise;
	}
	return t;
}

/* Rules 1 to 4 for a pointer.  false: the address has been shown. */
bool pointer_shown(struct walk *w, const struct type *t, uint64_t addr)
{
	if (addr && !(t->out && (!w->exiting || w->failed) && !t->failed_too))
		return true;
	em_addr(w->em, addr);
	return false;
}

/* There is nothing to follow to. */
static bool empty_array(struct walk *w, const struct type *t)
{
	uint64_t n;

	return t->kind == K_ARRAY && walk_ref(w, &t->len, &n) && !n;
}

void show_ptr(struct walk *w, const struct type *t, const struct value *v)
{
	bool empty = v->num && empty_array(w, t->of);

	if (!empty && !pointer_shown(w, t, v->num))
		return;
	if (!w->opts->verbose && !empty) {
		em_addr(w->em, v->num);
		return;
	}
	show_pointee(w, t->of, v->num, true);
}

static void show_scalar_at(struct walk *w, const struct type *t, uint64_t addr, bool brackets)
{
	uint8_t b[8];
	struct value v = { .addr = addr, .bytes = b };

	v.have = abi_width(w->abi, t->width);
	if (!walk_read(w, addr, b, v.have)) {
		em_addr(w->em, addr);
		return;
	}
	v.num = walk_load(w, t->width, b);
	if (brackets)
		em_open(w->em, EM_DEREF);
	walk_show_value(w, t, &v);
	if (brackets)
		em_close(w->em, EM_DEREF);
}

static bool all_zero(const uint8_t *p, size_t n)
{
	while (n--)
		if (*p++)
			return false;
	return true;
}

/* How many bytes lie there: what the program says, if it says. */
static size_t said_size(struct walk *w, const struct type *t, size_t described)
{
	uint64_t said;

	if (t->size.from == REF_NONE)
		return described;
	if (!walk_ref(w, &t->size, &said))
		return 0;
	return said < described ? (size_t)said : described;
}

/* What lies behind the struct that is described, where it is not zero. */
void walk_tail(struct walk *w, uint64_t addr, size_t from, uint64_t to)
{
	if (to > TAIL_MAX)
		to = TAIL_MAX;
	if (to <= from)			/* a struct that is longer than that itself */
		return;
	const uint8_t *p = walk_fetch(w, addr + from, (size_t)to - from);
	if (!p) {
		em_tail(w->em, from, (size_t)to, NULL, 0);
		return;
	}
	size_t n = (size_t)to - from;
	if (!all_zero(p, n))
		em_tail(w->em, from, (size_t)to, p, n < w->opts->max_strlen ? n : w->opts->max_strlen);
}

/* A longer struct than described: its tail is shown. */
static void show_tail(struct walk *w, const struct type *t, const struct frame *f)
{
	uint64_t said;
	size_t from = f->lay->size;

	if (t->size.from == REF_NONE || !f->addr || !walk_ref(w, &t->size, &said) || said <= from)
		return;
	if (t->longer)
		em_more(w->em);
	else
		walk_tail(w, f->addr, from, said);
}

static void show_struct_at(struct walk *w, const struct type *t, uint64_t addr)
{
	const struct abi_layout *lay = abi_layout(w->abi, t);
	size_t have = said_size(w, t, lay->size);
	const uint8_t *bytes = have || !lay->size ? walk_fetch(w, addr, have) : NULL;

	if (!bytes || (!have && lay->size)) {
		em_addr(w->em, addr);
		return;
	}
	struct frame f = { w->frame, lay, bytes, have, addr };
	em_open(w->em, EM_STRUCT);
	show_members(w, t, &f);
	show_tail(w, t, &f);
	em_close(w->em, EM_STRUCT);
}

static bool in_place_size(struct walk *w, const struct type *t, size_t *size)
{
	uint64_t n;

	if (t->kind == K_CUSTOM && t->custom_size)
		*size = t->custom_size;
	else if (t->len.from == REF_NONE)
		*size = 0;
	else if (!walk_ref(w, &t->len, &n) || n > WALK_STRING_MAX)
		return false;
	else
		*size = (size_t)n;
	return true;
}

static void show_in_place_at(struct walk *w, const struct type *t, uint64_t addr)
{
	struct value v = { .num = addr, .addr = addr };

	if (!in_place_size(w, t, &v.have) || !(v.bytes = walk_fetch(w, addr, v.have))) {
		em_addr(w->em, addr);
		return;
	}
	walk_show_value(w, t, &v);
}

/* What lies at addr; its address if it cannot be read. */
void show_pointee(struct walk *w, const struct type *t, uint64_t addr, bool brackets)
{
	size_t mark = w->arena_used;
	bool reg = w->reg;

	t = walk_resolve(w, t);
	if (!t || w->depth >= WALK_DEPTH_MAX) {
		em_addr(w->em, addr);
		return;
	}
	w->reg = false;
	w->depth++;
	if (walk_is_scalar(t))
		show_scalar_at(w, t, addr, brackets);
	else if (t->kind == K_STRUCT)
		show_struct_at(w, t, addr);
	else if (t->kind == K_ARRAY)
		show_array(w, t, &(struct value){ .addr = addr });
	else
		show_in_place_at(w, t, addr);
	w->depth--;
	w->reg = reg;
	w->arena_used = mark;
}

/* Structs */

static void show_flat(struct walk *w, const struct type *t, const struct frame *f, uint32_t off)
{
	const struct abi_layout *lay = abi_layout(w->abi, t);
	struct frame in = { w->frame, lay, f->bytes + off, f->have - off, f->addr ? f->addr + off : 0 };

	if (w->depth >= WALK_DEPTH_MAX)
		return;
	w->depth++;
	show_members(w, t, &in);
	w->depth--;
}

/* What there is of a later kernel's member that the size the program says cuts: zeroes follow, as the kernel takes it. */
static const uint8_t *cut_member(struct walk *w, const struct frame *f, uint32_t off, uint32_t size)
{
	uint8_t *p = walk_alloc(w, size);

	if (!p)
		return NULL;
	memset(p, 0, size);
	memcpy(p, f->bytes + off, f->have - off);
	return p;
}

/* One member.  false: the struct ends before it. */
static bool show_member(struct walk *w, const struct member *m, struct frame *f, int i, bool *more, bool *gap)
{
	uint32_t off = f->lay->at[i].off, size = f->lay->at[i].size;

	if (m->type->kind == K_SKIP)
		return true;
	const uint8_t *bytes = f->bytes + off;
	size_t have = f->have - off;

	if (off + size > f->have && (!m->since || off >= f->have))
		return false;
	if (m->since && off >= f->have)
		return false;
	if (off + size > f->have) {
		bytes = cut_member(w, f, off, size);
		have = size;
		if (!bytes)
			return false;
	}
	if (!walk_cond(w, &m->when))
		return true;
	if (m->brief && w->opts->abbrev) {
		*more = true;
		return true;
	}
	if (m->gap && w->opts->abbrev) {
		if (!*gap && !em_gap(w->em))
			*more = true;
		*gap = true;
		return true;
	}
	*gap = false;
	if (m->nonzero && all_zero(bytes, size))
		return true;
	bool overlay = m->type->kind == K_SELECT && m->type->flat;
	const struct type *t = walk_resolve(w, m->type);
	if (!t || t->kind == K_SKIP)
		return true;
	struct value v = { .addr = f->addr ? f->addr + off : 0, .bytes = bytes, .have = have };
	if (t->kind == K_STRUCT && (overlay || t->flat)) {
		show_flat(w, t, f, overlay ? 0 : off);
		return true;
	}
	if (f->lay->at[i].width)
		v.num = walk_load(w, f->lay->at[i].width, v.bytes);
	else if (abi_width(w->abi, t->width) && abi_width(w->abi, t->width) <= v.have)
		v.num = walk_load(w, t->width, v.bytes);
	if (!(t->flat && t->kind == K_CUSTOM))
		em_key(w->em, m->name, true);
	walk_show_value(w, t, &v);
	return true;
}

void show_members(struct walk *w, const struct type *t, struct frame *f)
{
	struct frame *up = w->frame;
	bool more = false, gap = false, reg = w->reg;

	w->frame = f;
	w->reg = false;
	for (const struct member *m = t->members; m->name; m++) {
		int i = f->lay->members == t->members ? (int)(m - t->members) : abi_layout_find(f->lay, m->name);

		if (i < 0)
			continue;		/* this ABI's struct has no such member */
		if (!show_member(w, m, f, i, &more, &gap))
			break;
	}
	if (more)
		em_more(w->em);
	w->frame = up;
	w->reg = reg;
}

/* In place: the bytes are at hand. */
void show_struct(struct walk *w, const struct type *t, const struct value *v)
{
	const struct abi_layout *lay = abi_layout(w->abi, t);
	struct frame f = { w->frame, lay, v->bytes, v->have < lay->size ? v->have : lay->size, v->addr };

	if (t->size.from != REF_NONE)
		f.have = said_size(w, t, f.have);
	if (t->flat) {			/* into the group that is open */
		show_members(w, t, &f);
		return;
	}
	em_open(w->em, EM_STRUCT);
	show_members(w, t, &f);
	em_close(w->em, EM_STRUCT);
}

size_t walk_struct_until(struct walk *w, const struct type *t, size_t size)
{
	const struct abi_layout *lay = abi_layout(w->abi, t);
	size_t until = lay->end;

	for (unsigned i = 0; i < lay->n; i++)
		if (lay->members[i].since && lay->at[i].off >= size && lay->at[i].off < until)
			until = lay->at[i].off;
	return until;
}

void walk_members(struct walk *w, const struct type *t, const void *bytes, size_t have, uint64_t addr)
{
	struct frame f = { w->frame, abi_layout(w->abi, t), bytes, have, addr };

	show_members(w, t, &f);
}

void show_select(struct walk *w, const struct type *t, const struct value *v)
{
	const struct type *r = walk_resolve(w, t);

	if (r)
		walk_show_value(w, r, v);
	else
		em_addr(w->em, v->num);
}

/* Arrays */

struct elements {
	uint64_t addr;			/* of the first; 0: only bytes */
	const uint8_t *bytes;		/* the first ones, as far as they are at hand */
	size_t have;
	uint32_t size;
};

static const uint8_t *element(struct walk *w, struct elements *e, uint64_t i)
{
	if ((i + 1) * e->size <= e->have)
		return e->bytes + i * e->size;
	return e->addr ? walk_fetch(w, e->addr + i * e->size, e->size) : NULL;
}

static void show_element(struct walk *w, const struct type *t, const uint8_t *p, uint64_t addr, uint32_t size)
{
	struct value v = { .addr = addr, .bytes = p, .have = size };

	if (t->width && abi_width(w->abi, t->width) <= size)
		v.num = walk_load(w, t->width, p);
	walk_show_value(w, t, &v);
}

static void show_elements(struct walk *w, const struct type *t, struct elements *e, uint64_t n, uint64_t limit)
{
	for (uint64_t i = 0; i < n; i++) {
		size_t mark = w->arena_used;
		const uint8_t *p = element(w, e, i);

		if (!p) {		/* even where the limit ends it: there is no next one */
			em_more_at(w->em, e->addr + i * e->size);
			return;
		}
		if (i >= limit || walk_full(w)) {
			em_more(w->em);
			return;
		}
		if (t->xlat) {
			const char *name = xlat_name(t->xlat, i);
			if (t->other)
				em_index_const(w->em, name, i, t->other);
			else
				em_index(w->em, name, i);
		}
		const struct type *of = walk_resolve(w, t->of);
		if (of)
			show_element(w, of, p, e->addr ? e->addr + i * e->size : 0, e->size);
		else
			em_addr(w->em, e->addr + i * e->size);
		w->arena_used = mark;
	}
}

void show_array(struct walk *w, const struct type *t, const struct value *v)
{
	struct elements e = { .addr = v->addr, .bytes = v->bytes, .have = v->bytes ? v->have : 0 };
	uint64_t n, limit = w->opts->abbrev ? w->opts->max_strlen : WALK_ARRAY_MAX;
	bool upto_on = w->upto_on, reg = w->reg;

	e.size = abi_extent(w->abi, t->of).size;
	if (!walk_ref(w, &t->len, &n) || !e.size || n > UINT64_MAX / e.size || (int64_t)n < 0) {
		em_addr(w->em, v->addr);
		return;
	}
	if (t->shy && w->opts->abbrev && n) {
		em_open(w->em, EM_ARRAY);
		em_more(w->em);
		em_close(w->em, EM_ARRAY);
		return;
	}
	if (t->most && limit > t->most)
		limit = t->most;
	uint64_t shown = n <= limit ? n : limit + 1;	/* and the one that says whether more follow */
	if (!e.bytes && shown && shown * e.size <= ARRAY_CHUNK) {
		e.bytes = walk_fetch(w, e.addr, shown * e.size);
		e.have = e.bytes ? shown * e.size : 0;
	}
	if (shown && !element(w, &e, 0)) {
		em_addr(w->em, v->addr);
		return;
	}
	if (t->upto.from != REF_NONE) {
		w->upto_on = true;
		if (!walk_ref(w, &t->upto, &w->upto))
			w->upto = 0;
	}
	w->reg = false;
	em_open(w->em, EM_ARRAY);
	show_elements(w, t, &e, n, limit);
	em_close(w->em, EM_ARRAY);
	w->upto_on = upto_on;
	w->reg = reg;
}

unsigned walk_type_size(struct walk *w, const struct type *t)
{
	return abi_extent(w->abi, t).size;
}

void walk_array(struct walk *w, const struct type *of, uint64_t n, uint64_t addr)
{
	struct type t = { .kind = K_ARRAY, .of = of, .len = { .from = REF_NUM, .num = n } };

	if (!addr || (n && !w->opts->verbose))
		em_addr(w->em, addr);
	else
		show_pointee(w, &t, addr, true);
}

/* [before => after], [v]; an address where neither can be had. */
void show_inout(struct walk *w, const struct type *t, const struct value *v)
{
	uint8_t b[8];
	uint64_t before, after = 0;
	unsigned size = abi_width(w->abi, t->of->width);
	bool saved, now;

	if (!v->num || !w->opts->verbose) {
		em_addr(w->em, v->num);
		return;
	}
	saved = walk_before(w, v->num, &before);
	now = (!w->failed || t->failed_too) && walk_read(w, v->num, b, size);
	if (now)
		after = walk_load(w, t->of->width, b);
	if (!saved && !now) {
		em_addr(w->em, v->num);
		return;
	}
	bool reg = w->reg;
	w->reg = false;
	em_open(w->em, EM_DEREF);
	if (saved && now && (before != after || (t->both && w->call->ret > 0))) {
		em_change_begin(w->em);
		walk_show_value(w, t->of, &(struct value){ .num = before });
		em_change(w->em);
		walk_show_value(w, t->of, &(struct value){ .num = after });
		em_change_end(w->em);
	} else {
		walk_show_value(w, t->of, &(struct value){ .num = now ? after : before });
	}
	em_close(w->em, EM_DEREF);
	w->reg = reg;
}
