/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * attr.c - attributes of netlink messages, by the tables of their places.
 *
 * What is too short for its description is shown as bytes in hexadecimal;
 * what cannot be read is the address where it would lie, and everything
 * before it is shown.  Every length is checked against the bytes at hand.
 */
#include <stdio.h>
#include <string.h>
#include "decode/custom.h"
#include "linux/net.h"
#include "linux/netlink/netlink.h"
#include "xlat/net.h"

enum { NLA_F_NESTED = 0x8000, NLA_F_NET_BYTEORDER = 0x4000, NLA_TYPE_MASK = 0x3fff, NL_MAC_MAX = 32 };

struct nl_bytes nl_part(const struct nl_bytes *x, size_t from, size_t n)
{
	struct nl_bytes p = *x;

	if (from > x->n)
		from = x->n;
	p.addr += from;
	p.n = n < x->n - from ? n : x->n - from;
	p.have = x->have > from ? x->have - from : 0;
	if (p.have > p.n)
		p.have = p.n;
	p.b += from < x->have ? from : x->have;
	p.depth++;
	return p;
}

struct nl_bytes nl_rest(const struct nl_bytes *x, size_t from)
{
	return nl_part(x, from, SIZE_MAX);
}

bool nl_lacks(struct walk *w, const struct nl_bytes *x, size_t n)
{
	if (x->have >= n)
		return false;
	em_addr(walk_emit(w), x->addr);
	return true;
}

void nl_hex(struct walk *w, const struct nl_bytes *x)
{
	size_t n = x->n < walk_limit(w) ? x->n : walk_limit(w);

	if (!nl_lacks(w, x, n))
		em_bytes(walk_emit(w), x->b, n, EM_STR_HEX, n < x->n);
}

static size_t align4(size_t n)
{
	return (n + 3) & ~(size_t)3;
}

/* Headers */

/* Two flags, each by itself, and the type: its name, or with none its number. */
static void show_attr_type(struct walk *w, unsigned type, const struct nla_set *set)
{
	unsigned bare = type & NLA_TYPE_MASK, n = 0;
	bool named = set && set->names;
	struct em_num nums[3];
	struct em_names names[3] = { 0 };

	if (type & NLA_F_NESTED) {
		nums[n] = (struct em_num){ NLA_F_NESTED, 2, EM_HEX };
		names[n].name[names[n].n++] = "NLA_F_NESTED";
		n++;
	}
	if (type & NLA_F_NET_BYTEORDER) {
		nums[n] = (struct em_num){ NLA_F_NET_BYTEORDER, 2, EM_HEX };
		names[n].name[names[n].n++] = "NLA_F_NET_BYTEORDER";
		n++;
	}
	nums[n] = (struct em_num){ bare, 2, EM_HEX };
	const char *name = named ? xlat_name(set->names, bare) : NULL;
	if (name)
		names[n].name[names[n].n++] = name;
	else if (named)
		names[n].other = set->other;
	if (n)
		em_names_apart(walk_emit(w), nums, names, n + 1);
	else
		em_names(walk_emit(w), nums[0], &names[0]);
}

static void show_attr_header(struct walk *w, const struct nl_bytes *x, const struct nla_set *set)
{
	struct emit *e = walk_emit(w);

	em_open(e, EM_STRUCT);
	em_key(e, "nla_len", true);
	em_num(e, (struct em_num){ walk_get(w, x->b, 2), 2, EM_UDEC });
	em_key(e, "nla_type", true);
	show_attr_type(w, (unsigned)walk_get(w, x->b + 2, 2), set);
	em_close(e, EM_STRUCT);
}

/* Values */

/* The NUL that ends it is not shown. */
static void show_string(struct walk *w, const struct nl_bytes *x)
{
	size_t limit = walk_limit(w), n = x->n < limit ? x->n : limit;

	if (nl_lacks(w, x, x->n > limit ? limit + 1 : x->n))
		return;
	bool ended = n && !x->b[n - 1];
	em_bytes(walk_emit(w), x->b, n - ended, EM_STRING, !ended);
}

/* Up to its NUL, wherever that is. */
static void show_name(struct walk *w, const struct nl_bytes *x)
{
	size_t most = walk_limit(w) + 1, n = x->n < most ? x->n : most;
	const uint8_t *nul = memchr(x->b, 0, x->have < n ? x->have : n);

	if (nul)
		em_bytes(walk_emit(w), x->b, (size_t)(nul - x->b), EM_STRING, false);
	else if (!nl_lacks(w, x, n))
		em_bytes(walk_emit(w), x->b, n < most ? n : most - 1, EM_STRING, true);
}

/* NULL: just the number. */
static const char *index_name(struct walk *w, const struct nla_row *r, size_t i, char *text, size_t size)
{
	enum em_xlat how = walk_emit(w)->opts->xlat;
	const char *name = xlat_name(r->names, i);

	if (how == EM_X_RAW)
		return NULL;
	if (name && how == EM_X_ABBREV)
		return name;
	snprintf(text, size, "%u /* %s */", (unsigned)i, name ? name : r->other ? r->other : "???");
	return text;
}

static void show_words(struct walk *w, const struct nl_bytes *x, const struct nla_row *r)
{
	struct emit *e = walk_emit(w);
	size_t count = x->n / r->size, limit = walk_abbrev(w) ? walk_limit(w) : count;

	if (limit && nl_lacks(w, x, r->size))
		return;
	em_open(e, EM_ARRAY);
	for (size_t i = 0; i < count; i++) {
		char text[80];

		if (i >= limit) {
			em_more(e);
			break;
		}
		if (x->have < (i + 1) * r->size) {
			em_more_at(e, x->addr + i * r->size);
			break;
		}
		if (r->names)
			em_index(e, index_name(w, r, i, text, sizeof(text)), i);
		walk_bytes(w, r->type, x->b + i * r->size, r->size, x->addr + i * r->size);
	}
	em_close(e, EM_ARRAY);
}

void nl_address(struct walk *w, const struct nl_bytes *x)
{
	size_t need = x->af == AF_INET ? 4 : x->af == AF_INET6 ? 16 : 0;

	if (!need || x->n < need)
		nl_hex(w, x);
	else if (nl_lacks(w, x, need))
		return;
	else if (x->af == AF_INET)
		walk_bytes(w, &t_in4, x->b, 4, x->addr);
	else
		in6_show(w, x->b, NULL);
}

static void show_mac(struct walk *w, const struct nl_bytes *x, unsigned max)
{
	if (x->n > NL_MAC_MAX)
		nl_hex(w, x);
	else if (!nl_lacks(w, x, x->n))
		mac_show(w, x->b, x->n < max ? (unsigned)x->n : max);
}

/* A number as long as it is, of at most eight bytes. */
static uint64_t number(struct walk *w, const struct nl_bytes *x)
{
	uint64_t v = 0;

	for (size_t i = 0; i < x->n; i++)
		v = v << 8 | x->b[walk_big_endian(w) ? i : x->n - 1 - i];
	return v;
}

static void show_number(struct walk *w, const struct nl_bytes *x, const struct nla_row *r)
{
	struct emit *e = walk_emit(w);
	unsigned per = r->kind == NLA_TICKS ? 100 : 1000;
	char text[48];

	if (x->n > 8 || (r->kind == NLA_XNUMBER && x->n & (x->n - 1))) {
		nl_hex(w, x);
		return;
	}
	if (nl_lacks(w, x, x->n))
		return;
	uint64_t v = number(w, x);
	if (r->kind == NLA_XNUMBER) {
		em_num(e, (struct em_num){ v, (uint8_t)x->n, EM_HEX });
	} else if (r->kind == NLA_NUMBER) {
		em_name(e, (struct em_num){ v, (uint8_t)x->n, EM_HEX }, xlat_name(r->names, v), r->other);
	} else {
		em_num(e, (struct em_num){ v, (uint8_t)x->n, EM_UDEC });
		snprintf(text, sizeof(text), per == 100 ? "%llu.%02llu s" : "%llu.%03llu s",
			 (unsigned long long)(v / per), (unsigned long long)(v % per));
		if (v && e->opts->xlat != EM_X_RAW)
			em_comment(e, text);
	}
}

static void show_and_attrs(struct walk *w, const struct nl_bytes *x, const struct nla_row *r)
{
	struct nl_bytes attrs = nl_rest(x, align4(r->size));

	if (!nl_lacks(w, x, r->size))
		walk_bytes(w, r->type, x->b, r->size, x->addr);
	else if (r->kind == NLA_AND_REST)
		return;
	if (attrs.n && r->kind == NLA_AND_ATTRS)
		nl_attrs(w, &attrs, r->nested);
	else if (attrs.n)
		nl_hex(w, &attrs);
}

/* Members that later kernels added, of up to eight bytes: all of one or none. */
static bool splits_member(size_t n, const struct nla_row *r)
{
	size_t added = r->whole ? r->whole - r->size : 0;

	return added && n < r->whole && (n - r->size) % (added < 8 ? added : 8);
}

static void show_typed(struct walk *w, const struct nl_bytes *x, const struct nla_row *r)
{
	size_t need = r->whole && x->n > r->size ? (x->n < r->whole ? x->n : r->whole) : r->size;

	if (x->n < r->size || (r->max && x->n > r->max) || splits_member(x->n, r)) {
		nl_hex(w, x);
		return;
	}
	if (r->kind == NLA_WORDS_SHY && walk_abbrev(w)) {
		em_addr(walk_emit(w), x->addr);
		return;
	}
	if (r->kind == NLA_WORDS || r->kind == NLA_WORDS_SHY) {
		show_words(w, x, r);
		return;
	}
	if (r->kind == NLA_AND_ATTRS || r->kind == NLA_AND_REST)
		show_and_attrs(w, x, r);
	else if (nl_lacks(w, x, need))
		return;
	else if (r->kind == NLA_SHOW)
		r->show(w, x);
	else
		walk_bytes(w, r->type, x->b, x->have, x->addr);
}

bool nl_beside(struct walk *w, const struct nl_bytes *x, unsigned type, char *buf, size_t size)
{
	struct nl_bytes at = x->up ? *x->up : *x;
	bool found = false;

	while (at.have >= NLA_HEADER && at.addr < x->addr) {
		size_t len = (size_t)walk_get(w, at.b, 2), n = len > NLA_HEADER ? len - NLA_HEADER : 0;

		if (len < NLA_HEADER || len > at.have)
			break;
		if ((walk_get(w, at.b + 2, 2) & NLA_TYPE_MASK) == type && n < size) {
			memcpy(buf, at.b + NLA_HEADER, n);
			buf[n] = 0;
			found = true;
		}
		at = nl_rest(&at, align4(len));
	}
	return found;
}

static const struct nla_row *row_find(const struct nla_set *set, unsigned num)
{
	for (const struct nla_row *r = set ? set->rows : NULL; r && (r->kind || r->type); r++)
		if (r->num == num)
			return r;
	return set && (!set->names || xlat_name(set->names, num)) ? set->all : NULL;
}

static void show_nested(struct walk *w, const struct nl_bytes *x, const struct nla_row *r)
{
	const struct nla_set *set = r->pick ? r->pick(w, x) : r->nested;

	if (set || !r->pick)
		nl_attrs(w, x, set);
	else
		nl_hex(w, x);
}

static void show_attr_value(struct walk *w, const struct nl_bytes *x, const struct nla_row *r)
{
	if (!r) {
		nl_hex(w, x);
		return;
	}
	switch (r->kind) {
	case NLA_STRING:
		show_string(w, x);
		return;
	case NLA_NAME:
		show_name(w, x);
		return;
	case NLA_MAC:
		show_mac(w, x, r->size ? r->size : NL_MAC_MAX);
		return;
	case NLA_ADDRESS:
		nl_address(w, x);
		return;
	case NLA_NESTED_INET6:
		if (x->af == AF_INET6)
			nl_attrs(w, x, r->nested);
		else
			nl_hex(w, x);
		return;
	case NLA_NESTED:
		show_nested(w, x, r);
		return;
	case NLA_TICKS:
	case NLA_MSEC:
	case NLA_NUMBER:
	case NLA_XNUMBER:
		show_number(w, x, r);
		return;
	default:
		show_typed(w, x, r);
		return;
	}
}

static void show_attr(struct walk *w, const struct nl_bytes *x, const void *table)
{
	const struct nla_set *set = table;
	struct emit *e = walk_emit(w);
	size_t len = (size_t)walk_get(w, x->b, 2);
	struct nl_bytes value = nl_part(x, NLA_HEADER, len > NLA_HEADER ? len - NLA_HEADER : 0);

	if (!value.n) {
		show_attr_header(w, x, set);
		return;
	}
	em_open(e, EM_ARRAY);
	show_attr_header(w, x, set);
	show_attr_value(w, &value, row_find(set, (unsigned)walk_get(w, x->b + 2, 2) & NLA_TYPE_MASK));
	em_close(e, EM_ARRAY);
}

void nl_items(struct walk *w, const struct nl_bytes *x, size_t header, unsigned len_size,
	      void (*show)(struct walk *, const struct nl_bytes *, const void *), const void *table)
{
	struct emit *e = walk_emit(w);
	struct nl_bytes at = *x;

	at.up = x;
	size_t limit = walk_abbrev(w) ? walk_limit(w) : SIZE_MAX;
	bool array = false;

	for (size_t i = 0; at.n || !i; i++) {
		if (at.n < header) {
			nl_hex(w, &at);
			break;
		}
		if (at.have < header) {
			if (i)
				em_more_at(e, at.addr);
			else
				em_addr(e, at.addr);
			break;
		}
		size_t len = (size_t)walk_get(w, at.b, len_size), next = align4(len);
		bool last = len < header || next >= at.n;
		if (!i && !last) {
			array = true;
			em_open(e, EM_ARRAY);
		}
		if (array && i >= limit) {
			em_more(e);
			break;
		}
		show(w, &at, table);
		if (last)
			break;
		unsigned depth = at.depth;
		at = nl_rest(&at, next);
		at.depth = (uint8_t)depth;
	}
	if (array)
		em_close(e, EM_ARRAY);
}

void nl_attrs(struct walk *w, const struct nl_bytes *x, const struct nla_set *set)
{
	if (x->depth > NL_DEPTH_MAX)
		nl_hex(w, x);
	else
		nl_items(w, x, NLA_HEADER, 2, show_attr, set);
}
