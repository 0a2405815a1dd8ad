/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * layout.c ABI [requests] - prints what the tables say of the layout of every named
 * struct, as assertions of C, for a compiler to judge against kernel headers
 * (layout.test does) or for btf.test against the kernel's own types.  A struct
 * says its C name in .name; a member's place is checked where the C struct has
 * a member of that name, its size and the struct's size always.
 *
 *	SIZE(struct X, bytes, "where")		GROWS: a struct that newer kernels lengthen
 *	FIELD(struct X, member, offset, bytes, "where")
 *	PLACE(struct X, member, offset, "where")	its size is not the table's to say
 *
 * With "requests", the numbers of ioctl requests instead, as plain assertions:
 * a name's number is that of one of its rows.
 */
#include "decode/abi.h"
#include "linux/linux.h"
#include "tests/types.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct abi *abi;
static unsigned nameless;

static bool is_c_name(const char *s)
{
	for (; *s; s++)
		if (!strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_", *s))
			return false;
	return true;
}

static bool grows(const struct abi_layout *lay, const struct type *t)
{
	for (unsigned i = 0; i < lay->n; i++)
		if (lay->members[i].since)
			return true;
	return t->size.from != REF_NONE;
}

/* "stat": struct stat; a typedef's name and "union x" as they are; "x.y": the type of member y. */
static const char *c_type(const char *name)
{
	static char buf[256];
	const char *dot = strchr(name, '.');
	int n = dot ? (int)(dot - name) : (int)strlen(name);
	const char *tag = memchr(name, ' ', n) || (n > 2 && !strncmp(name + n - 2, "_t", 2)) ? "" : "struct ";

	if (dot)
		snprintf(buf, sizeof(buf), "__typeof__(((%s%.*s *)0)->%s)", tag, n, name, dot + 1);
	else
		snprintf(buf, sizeof(buf), "%s%s", tag, name);
	return buf;
}

/* Where a struct lies, and what its members are called from there: "u.irqchip." */
struct spot { const char *type, *prefix, *where; uint32_t base; };

static void print_fields(const struct spot *, const struct type *t);

/* What has no name of its own is judged as a part of what is around it. */
static void print_inner(const struct spot *s, const struct member *m, uint32_t at)
{
	char prefix[256];
	struct spot in = { s->type, prefix, s->where, at };

	snprintf(prefix, sizeof(prefix), "%s%s.", s->prefix, m->name);
	if (m->type->kind == K_STRUCT && !m->type->name)
		print_fields(&in, m->type);
	if (m->type->kind == K_SELECT)
		for (const struct choice *c = m->type->choices; c && c->type; c++)
			if (c->type->kind == K_STRUCT && !c->type->name)
				print_fields(&in, c->type);
}

static void print_fields(const struct spot *s, const struct type *t)
{
	const struct abi_layout *lay = abi_layout(abi, t);

	for (unsigned i = 0; i < lay->n; i++) {
		const struct member *m = &lay->members[i];
		uint32_t at = s->base + lay->at[i].off;

		if (m->type->flat && m->type->kind == K_STRUCT)
			print_fields(&(struct spot){ s->type, s->prefix, s->where, at }, m->type);
		if (m->type->flat && m->type->kind == K_SELECT)		/* lies over the struct from its start */
			for (const struct choice *c = m->type->choices; c && c->type; c++)
				if (c->type->kind == K_STRUCT)
					print_fields(s, c->type);
		if (m->type->kind == K_SKIP || m->type->flat || !is_c_name(m->name))
			continue;
		/* without a name and gaps, a struct within another says nothing of padding at its end */
		bool is_open = m->type->kind == K_STRUCT && m->type->packed && !m->type->name;

		if (lay->at[i].size && !is_open)
			printf("FIELD(%s, %s%s, %u, %u, \"%s\")\n", s->type, s->prefix, m->name, at, lay->at[i].size, s->where);
		else
			printf("PLACE(%s, %s%s, %u, \"%s\")\n", s->type, s->prefix, m->name, at, s->where);
		print_inner(s, m, at);
	}
}

static void print_struct(const struct type *t, const char *where, void *self)
{
	(void)self;
	if (t->kind != K_STRUCT)
		return;
	if (!t->name) {
		nameless++;
		return;
	}
	const struct abi_layout *lay = abi_layout(abi, t);

	printf("%s(%s, %u, \"%s\")\n", grows(lay, t) ? "GROWS" : "SIZE", c_type(t->name), lay->size, where);
	print_fields(&(struct spot){ c_type(t->name), "", where, 0 }, t);
}

/* Does a row hold for this ABI? */
static bool row_holds(const struct ioctl_row *r)
{
	return !r->abi || !strcmp(r->abi, abi->name) || !strcmp(r->abi, abi->arch) ||
		!strcmp(r->abi, abi->long_size == 8 ? "x86_64" : "i386");
}

/* As this ABI spells it: some have 3 bits of direction and 13 of size. */
static uint32_t spelled(uint32_t op)
{
	static const uint32_t dirs[] = { 1, 4, 2, 6 };		/* none, write, read, both */

	return abi->ioc_narrow ? dirs[op >> 30] << 29 | (op & 0x1fffffff) : op;
}

static void print_request(const char *name)
{
	const char *or = "";

	printf("_Static_assert(");
	for (const struct ioctl_row *const *t = linux_ioctls; *t; t++)
		for (const struct ioctl_row *r = *t; r->name; r++)
			if (row_holds(r) && !strcmp(r->name, name)) {
				printf("%s(unsigned)%s == %#xu", or, name, spelled(r->op));
				or = " || ";
			}
	printf(", \"%s: its number is another one\");\n", name);
}

/* On other architectures KVM's alone: their old requests have other numbers. */
static void print_requests(void)
{
	const bool x86 = !strcmp(abi->arch, "x86");

	for (const struct ioctl_row *const *t = linux_ioctls; *t; t++)
		for (const struct ioctl_row *r = *t; r->name; r++)
			if (row_holds(r) && is_c_name(r->name) && (x86 || !strncmp(r->name, "KVM_", 4)))
				print_request(r->name);
}

int main(int argc, char **argv)
{
	const bool requests = argc == 3 && !strcmp(argv[2], "requests");

	abi_init(&linux_facts);
	abi = argc == 2 || requests ? abi_by_name(argv[1]) : NULL;
	if (!abi) {
		fprintf(stderr, "usage: layout x86_64|i386|x32|aarch64|… [requests]\n");
		return 2;
	}
	if (requests) {
		print_requests();
		return 0;
	}
	types_each(abi->arch, print_struct, NULL);
	types_each_object(abi->arch, print_struct, NULL);
	fprintf(stderr, "layout: %u structs without a C name\n", nameless);
	return 0;
}
