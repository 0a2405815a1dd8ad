/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * lint.c - judges the tables: members that no select can reach, references to
 * names that do not exist, text lengths that nothing says; and prints the
 * share of custom kinds among those that decode.
 */
#include "decode/abi.h"
#include "linux/linux.h"
#include "tests/types.h"
#include <stdio.h>
#include <string.h>

static unsigned n_types, n_custom, n_bad;

static void bad(const char *where, const char *what, const char *name)
{
	printf("%s: %s%s%s\n", where, what, name ? " " : "", name ? name : "");
	n_bad++;
}

static void check(const struct type *t, const char *where, void *self)
{
	(void)self;
	n_types++;
	n_custom += t->kind == K_CUSTOM;
	if (t->kind >= K_MAX)
		bad(where, "no such kind", NULL);
	if (t->kind == K_CUSTOM && !t->custom)
		bad(where, "a custom kind without its function", NULL);
	if ((t->kind == K_PTR || t->kind == K_ARRAY || t->kind == K_INOUT) && !t->of)
		bad(where, "a pointer or array to nothing", NULL);
	if (t->kind == K_CHANGE && (!t->of || !t->then))
		bad(where, "a change lacks one of its halves", NULL);
	if (t->kind == K_STRUCT && !t->members)
		bad(where, "a struct without members", NULL);
	/* a flat one of .otherwise alone lies over its parent: a union's extent */
	if (t->kind == K_SELECT && !t->pick && !t->choices && !(t->flat && t->otherwise))
		bad(where, "a select without choices", NULL);
	/* its number is loaded by its width, whatever it turns out to be */
	if (t->kind == K_SELECT && t->width && abi_extent(&abi_x86_64, t).size < abi_width(&abi_x86_64, t->width))
		bad(where, "a select whose choices are all shorter than it", NULL);
	if ((t->kind == K_FLAGS || t->kind == K_CONST) && !t->xlat)
		bad(where, "constants without names", NULL);
	if ((t->kind == K_BUF || t->kind == K_ARRAY) && t->len.from == REF_NONE)
		bad(where, "nothing says how long it is", NULL);
}

static bool has_arg(const struct sysdesc *d, const char *name)
{
	for (const struct member *m = d->args; m && m->name; m++)
		if (!strcmp(m->name, name))
			return true;
	return false;
}

static void check_ref(const struct sysdesc *d, const struct ref *r, const char *where)
{
	char at[128];

	snprintf(at, sizeof(at), "%s.%s", d->name, where);
	if ((r->from == REF_ARG || r->from == REF_DEREF) && !has_arg(d, r->name))
		bad(at, "refers to an argument that the call has not:", r->name);
}

static void check_arg_type(const struct sysdesc *d, const struct type *t, const char *where, unsigned depth)
{
	if (!t || depth > 12)
		return;
	check_ref(d, &t->len, where);
	check_ref(d, &t->upto, where);
	check_ref(d, &t->size, where);
	check_ref(d, &t->by, where);
	check_arg_type(d, t->of, where, depth + 1);
	check_arg_type(d, t->then, where, depth + 1);
	check_arg_type(d, t->otherwise, where, depth + 1);
	for (const struct choice *c = t->choices; c && c->type; c++)
		check_arg_type(d, c->type, where, depth + 1);
	for (const struct member *m = t->members; m && m->name; m++) {
		check_ref(d, &m->when.of, m->name);
		check_arg_type(d, m->type, m->name, depth + 1);
	}
}

static void check_numbers(const struct abi *const *list)
{
	for (const struct abi *const *a = list; *a; a++)
		for (unsigned i = 0; i < abi_ncalls(*a); i++)
			if ((*a)->names[i] && !abi_desc(*a, (*a)->names[i]))
				bad((*a)->name, "a number whose name no table describes, not even as OPAQUE:", (*a)->names[i]);
}

int main(void)
{
	abi_init(&linux_facts);
	types_each(NULL, check, NULL);
	for (const struct sysdesc *const *table = linux_calls; *table; table++)
		for (const struct sysdesc *d = *table; d->name; d++) {
			if (!(d->class & C_OPAQUE) && !d->args && !d->sub)
				bad(d->name, "a call without arguments (CALL0 says so)", NULL);
			for (const struct member *m = d->args; m && m->name; m++) {
				check_ref(d, &m->when.of, m->name);
				check_arg_type(d, m->type, m->name, 0);
			}
		}
	check_numbers(abis);
	check_numbers(abis_read);
	unsigned share = n_types ? 1000 * n_custom / n_types : 0;
	printf("custom kinds: %u of %u types (%u.%u%%)\n", n_custom, n_types, share / 10, share % 10);
	if (share > 150)
		bad("lint", "the share of custom kinds is over 15%", NULL);
	return n_bad || !n_types;
}
