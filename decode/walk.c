/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * walk.c - the phases of a call: what is shown at entry, what waits for the exit
 * (type_needs_exit() decides, by the description alone), the result, the note.
 */
#include "decode/walker.h"
#include <stdio.h>
#include <string.h>

static void walk_init(struct walk *w, struct call *c, struct emit *em, bool exiting)
{
	memset(w, 0, sizeof(*w));
	w->call = c;
	w->abi = c->abi;
	w->em = em;
	w->opts = c->opts;
	w->exiting = exiting;
	w->failed = exiting && c->err;
	w->out_limit = em && em->out ? em->out->len + WALK_OUT_MAX : 0;
}

bool walk_full(struct walk *w)
{
	return w->em->out && w->em->out->len > w->out_limit;
}

/* Values */

bool walk_is_scalar(const struct type *t)
{
	return kinds[t->kind].scalar && t->width;
}

void walk_show_value(struct walk *w, const struct type *t, const struct value *v)
{
	size_t mark = w->arena_used;

	if (w->depth >= WALK_DEPTH_MAX) {
		em_addr(w->em, v->addr ? v->addr : v->num);
		return;
	}
	w->depth++;
	kinds[t->kind].show(w, t, v);
	w->depth--;
	w->arena_used = mark;
}

void walk_number(struct walk *w, const struct type *t, uint64_t num)
{
	struct value v = { .num = num };

	t = walk_resolve(w, t);
	if (!t) {
		em_hex(w->em, num);
		return;
	}
	v.num = walk_extend(w, t->width, num);
	walk_show_value(w, t, &v);
}

void walk_member(struct walk *w, const char *key, const struct type *t, uint64_t num)
{
	em_key(w->em, key, true);
	walk_number(w, t, num);
}

void walk_at(struct walk *w, const struct type *t, uint64_t addr)
{
	show_pointee(w, t, addr, false);
}

void walk_bytes(struct walk *w, const struct type *t, const void *bytes, size_t have, uint64_t addr)
{
	struct value v = { .addr = addr, .bytes = bytes, .have = have };

	t = walk_resolve(w, t);
	unsigned size = t ? abi_width(w->abi, t->width) : 0;
	if (!t || have < size) {
		em_addr(w->em, addr);
		return;
	}
	bool reg = w->reg;
	w->reg = false;
	if (size)
		v.num = walk_load(w, t->width, bytes);
	walk_show_value(w, t, &v);
	w->reg = reg;
}

/* Phases */

static bool type_needs_exit(struct walk *w, const struct type *t)
{
	t = walk_resolve(w, t);
	if (!t)
		return false;
	if (t->out || t->len.from == REF_RET || t->upto.from == REF_RET || t->kind == K_INOUT)
		return true;
	if (t->kind == K_PTR && t->of)
		return t->of->len.from == REF_RET || t->of->upto.from == REF_RET;
	return false;
}

static void show_arg(struct walk *w, unsigned i)
{
	const struct member *m = &w->call->desc->args[i];
	const struct type *t = walk_resolve(w, m->type);
	struct value v = { .num = call_arg_raw(w->call, i) };

	if (t && t->kind == K_SKIP)
		return;			/* an ioctl that takes no argument */
	em_key(w->em, m->name, m->named);
	if (!t) {
		em_addr(w->em, v.num);
		return;
	}
	w->reg = true;
	v.num = walk_extend(w, t->width, v.num);
	walk_show_value(w, t, &v);
	w->reg = false;
}

/* The half of a K_CHANGE that entry shows.  false: there will be no other half. */
static bool change_entry(struct walk *w, unsigned i, const struct type *t)
{
	uint64_t addr = call_arg_raw(w->call, i);
	size_t size = abi_extent(w->abi, walk_resolve(w, t->of)).size, mark = w->arena_used;
	bool readable = addr && walk_fetch(w, addr, size ? size : 1);

	w->arena_used = mark;
	em_key(w->em, w->call->desc->args[i].name, w->call->desc->args[i].named);
	if (!addr || (!readable && !t->err) || !w->opts->verbose) {
		em_addr(w->em, addr);
		return false;
	}
	if (t->joined) {
		unsigned depth = w->em->depth;

		show_pointee(w, t->of, addr, true);
		return w->em->depth > depth;
	}
	em_change_begin(w->em);
	show_pointee(w, t->of, addr, true);
	return true;
}

static void change_exit(struct walk *w, unsigned i)
{
	const struct type *t = walk_resolve(w, w->call->desc->args[i].type);
	const struct type *then = t ? walk_resolve(w, t->then) : NULL;

	if (then && t->joined) {
		show_pointee(w, then, call_arg_raw(w->call, i), true);
		return;
	}
	if (then && (t->err ? walk_errno(w) == t->err : !w->failed || t->both)) {
		em_change(w->em);
		show_pointee(w, then, call_arg_raw(w->call, i), true);
	} else if (w->failed && t && t->failed_too) {
		em_change(w->em);
		em_addr(w->em, call_arg_raw(w->call, i));
	}
	em_change_end(w->em);
}

/* Numbers that the exit will ask for, as they are at entry. */
static void save_inouts(struct walk *w)
{
	struct call *c = w->call;

	for (unsigned i = 0; c->desc->args && c->desc->args[i].name; i++) {
		const struct type *t = walk_resolve(w, c->desc->args[i].type);
		uint8_t b[8];

		if (t && t->entry)
			t->entry(w, call_arg_raw(c, i));
		if (!t || t->kind != K_INOUT || c->n_saved == WALK_SAVED_MAX || !walk_is_scalar(t->of))
			continue;
		uint64_t addr = call_arg_raw(c, i);
		unsigned size = abi_width(c->abi, t->of->width);
		unsigned k = c->n_saved++;
		c->saved[k].addr = addr;
		c->saved[k].ok = addr && walk_read(w, addr, b, size);
		c->saved[k].val = c->saved[k].ok ? walk_load(w, t->of->width, b) : 0;
	}
}

/* How many registers the arguments take. */
static unsigned call_nargs(const struct call *c)
{
	unsigned n = 0, slot = 0;

	if (c->desc->nargs)
		return c->desc->nargs;
	for (const struct member *m = c->desc->args; m && m->name; m++) {
		bool wide = c->abi->pairs && abi_width(c->abi, m->type->width) == 8;

		if (m->type->width == W_NONE && m->type->kind != K_SELECT)
			continue;	/* rt_sigreturn: what it shows is no argument */
		if (m->reg)
			slot = m->reg - 1u;
		else if (wide && c->abi->pairs_aligned)
			slot = (slot + 1) & ~1u;
		slot += wide ? 2 : 1;
		if (slot > n)
			n = slot;
	}
	return n;
}

static uint64_t whole_register(const struct call *c, uint64_t v)
{
	return c->abi->klong_size < 8 ? (uint32_t)v : v;
}

static void show_hex_args(struct walk *w)
{
	static const char *const names[] = { "arg1", "arg2", "arg3", "arg4", "arg5", "arg6" };
	const struct call *c = w->call;
	unsigned n = call_nargs(c);

	for (unsigned i = 0; i < n && i < 6; i++) {
		em_key(w->em, names[i], false);
		em_hex(w->em, whole_register(c, c->args[i]));
	}
}

/* Arguments from c->next on.  At entry, up to the first that needs the exit. */
static bool show_args(struct walk *w)
{
	struct call *c = w->call;
	const struct member *args = c->desc->args;

	for (; args && args[c->next].name; c->next++) {
		const struct member *m = &args[c->next];

		if (c->half) {
			change_exit(w, c->next);
			c->half = false;
			continue;
		}
		if (!walk_cond(w, &m->when) || (m->aside && w->opts->searching))
			continue;
		const struct type *t = walk_resolve(w, m->type);
		if (!w->exiting && t && t->kind == K_CHANGE) {
			c->half = change_entry(w, c->next, t);
			if (c->half)
				return true;
			continue;
		}
		if (!w->exiting && type_needs_exit(w, m->type))
			return true;
		show_arg(w, c->next);
	}
	return false;
}

void call_begin(struct call *c, const struct abi *abi, uint64_t nr, const uint64_t args[6],
		const struct source *src, const struct walk_options *opts)
{
	const struct callrow *row = abi_call(abi, nr);
	struct walk w;

	c->abi = abi;
	c->nr = nr;
	memcpy(c->args, args, sizeof(c->args));
	c->src = src;
	c->opts = opts;
	c->ret = 0;
	c->err = 0;
	c->ip = c->sp = 0;
	c->next = c->n_saved = 0;
	c->dirfd = DIRFD_CWD;
	c->n_more = 0;
	c->half = c->opened = false;
	if (row) {
		c->name = row->name;
		c->desc = row->desc;
		c->class = row->class;
	} else {
		snprintf(c->namebuf, sizeof(c->namebuf), "syscall_%#llx", (unsigned long long)nr);
		c->name = c->namebuf;
		c->desc = &abi_unknown;
		c->class = C_OPAQUE;
	}
	/* raw: a pointer to the arguments is shown as such */
	if (!c->desc->sub || (c->opts->raw && c->desc->args[0].name && !c->desc->args[1].name))
		return;
	uint64_t inner[6] = { 0 };
	walk_init(&w, c, NULL, false);
	const struct sysdesc *d = c->desc->sub(&w, inner);
	if (!d)
		return;
	c->desc = d;
	c->name = d->name;
	c->class |= abi_class(d);
	memcpy(c->args, inner, sizeof(c->args));
}

bool walk_entry(struct call *c, struct emit *em)
{
	struct walk w;

	walk_init(&w, c, em, false);
	em_open(em, EM_ARGS);
	c->opened = true;
	if (c->opts->raw || (c->class & C_OPAQUE)) {
		show_hex_args(&w);
		c->next = UINT8_MAX;
		return false;
	}
	save_inouts(&w);
	return show_args(&w);
}

void walk_exit(struct call *c, struct emit *em)
{
	struct walk w;

	if (!c->opened)
		return;
	walk_init(&w, c, em, true);
	if (c->next != UINT8_MAX)
		show_args(&w);
	em_close(em, EM_ARGS);
	c->opened = false;
}

void walk_abandon(struct call *c, struct emit *em)
{
	if (!c->opened)
		return;
	if (c->half && em->level[em->depth - 1].group != EM_ARGS)	/* K_CHANGE that is .joined */
		em_close(em, em->level[em->depth - 1].group);
	else if (c->half)
		em_change_end(em);
	else if (c->next != UINT8_MAX && c->desc->args && c->desc->args[c->next].name) {
		em_key(em, c->desc->args[c->next].name, false);
		em_unavailable(em);
	}
	em_close(em, EM_ARGS);
	c->opened = false;
}

/* A plain number is the whole register, unsigned: what the call's C type cannot
 * hold (an injected result, a kernel's mistake) is seen, too.  So is what is no
 * descriptor.  false: the result has names or more. */
static bool result_number(const struct call *c, struct emit *em, const struct type *t)
{
	struct em_num n = { whole_register(c, (uint64_t)c->ret), (uint8_t)c->abi->klong_size, EM_UDEC };

	switch (t ? t->kind : K_DEC) {
	case K_DEC: case K_UDEC: case K_ID:
		break;
	case K_HEX:
		n.form = EM_HEX;
		break;
	case K_OCT:
		n.form = EM_OCT;
		break;
	case K_FD:
		if (n.val <= INT32_MAX)
			return false;
		n.val = c->abi->klong_size < 8 ? (uint64_t)(int64_t)(int32_t)n.val : n.val;
		n.form = EM_DEC;
		break;
	default:
		return false;
	}
	em_num(em, n);
	return true;
}

void walk_result(struct call *c, struct emit *em)
{
	struct walk w;

	walk_init(&w, c, em, true);
	const struct type *t = c->desc->ret ? walk_resolve(&w, c->desc->ret) : NULL;
	if (c->opts->raw) {
		em_hex(em, whole_register(c, (uint64_t)c->ret));
		return;
	}
	if (result_number(c, em, t))
		return;
	w.reg = true;
	struct value v = { .num = walk_extend(&w, t->width, (uint64_t)c->ret) };
	walk_show_value(&w, t, &v);
}

bool call_has_note(const struct call *c)
{
	return c->desc->note && !c->opts->raw;
}

void walk_note(struct call *c, struct emit *em)
{
	struct walk w;

	walk_init(&w, c, em, true);
	em_open(em, EM_NOTE);
	if (!w.failed)
		c->desc->note(&w);
	em_close(em, EM_NOTE);
}

void walk_show(struct call *c, struct emit *em, const struct type *t, const void *bytes, size_t have, uint64_t addr)
{
	struct walk w;

	walk_init(&w, c, em, true);
	w.failed = false;
	if (bytes)
		walk_bytes(&w, t, bytes, have, addr);
	else
		walk_at(&w, t, addr);
}
