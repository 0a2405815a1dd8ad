/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * types.c - every type that the tables reach, each once.
 */
#include "tests/types.h"
#include "linux/kvm/run.h"
#include "linux/linux.h"
#include "decode/abi.h"
#include "decode/custom.h"
#include <elf.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uthash.h>

struct seen { const struct type *t; UT_hash_handle hh; };
static struct seen *seen;

struct visit {
	void (*each)(const struct type *, const char *, void *);
	void *self;
};

static void visit_members(const struct visit *, const struct member *, const char *where);

static void visit(const struct visit *v, const struct type *t, const char *where)
{
	struct seen *s;

	if (!t)
		return;
	HASH_FIND_PTR(seen, &t, s);
	if (s)
		return;
	s = calloc(1, sizeof(*s));
	s->t = t;
	HASH_ADD_PTR(seen, t, s);
	v->each(t, where, v->self);
	visit(v, t->of, where);
	visit(v, t->then, where);
	visit(v, t->otherwise, where);
	visit_members(v, t->members, where);
	for (const struct layout *l = t->layouts; l && l->abi; l++)
		visit_members(v, l->members, where);
	for (const struct choice *c = t->choices; c && c->type; c++)
		visit(v, c->type, where);
	for (const struct slice *c = t->slices; c && c->type; c++)
		visit(v, c->type, where);
}

static void visit_members(const struct visit *v, const struct member *m, const char *where)
{
	char path[256];

	for (; m && m->name; m++) {
		snprintf(path, sizeof(path), "%s.%s", where, m->name);
		visit(v, m->type, path);
	}
}

/* Is a row one of this architecture? */
static bool row_is(const char *arch, const struct ioctl_row *r)
{
	static const char *const x86[] = { "x86", "x86_64", "i386", "x32", NULL };

	if (!arch || (r->abi && !strcmp(r->abi, arch)))
		return true;
	if (strcmp(arch, "x86"))
		return false;
	for (const char *const *a = x86; r->abi && *a; a++)
		if (!strcmp(r->abi, *a))
			return true;
	return !r->abi;
}

void types_each(const char *arch, void (*each)(const struct type *, const char *, void *), void *self)
{
	const struct visit v = { each, self };
	const bool calls = !arch || !strcmp(arch, "x86");

	for (const struct sysdesc *const *table = linux_calls; calls && *table; table++)
		for (const struct sysdesc *d = *table; d->name; d++) {
			visit_members(&v, d->args, d->name);
			visit(&v, d->ret, d->name);
		}
	for (const struct ioctl_row *const *table = linux_ioctls; *table; table++)
		for (const struct ioctl_row *r = *table; r->name; r++) {
			if (!row_is(arch, r))
				continue;
			visit(&v, r->arg, r->name);
			visit(&v, r->ret, r->name);
		}
	if (!calls)
		return;
	for (const struct kvm_arch *a = kvm_archs; a->name; a++) {
		visit(&v, a->header, "kvm_run");
		for (const struct xlat *x = kvm_exit_reasons; x->str; x++) {
			visit(&v, kvm_exit_type(a, (uint32_t)x->val), x->str);
			visit(&v, kvm_exit_answer_type(a, (uint32_t)x->val), x->str);
		}
	}
}

/* The types that only functions lead to */

struct image { const char *from, *to; uintptr_t bias; };

static int find_image(struct dl_phdr_info *info, size_t size, void *self)
{
	struct image *im = self;

	(void)size;
	im->bias = info->dlpi_addr;
	im->from = (const char *)UINTPTR_MAX;
	for (unsigned i = 0; i < info->dlpi_phnum; i++) {
		const ElfW(Phdr) *ph = &info->dlpi_phdr[i];
		const char *at = (const char *)(im->bias + ph->p_vaddr);

		if (ph->p_type != PT_LOAD)
			continue;
		im->from = at < im->from ? at : im->from;
		im->to = at + ph->p_memsz > im->to ? at + ph->p_memsz : im->to;
	}
	return 1;		/* the first one is the program itself */
}

static bool inside(const struct image *im, const void *p)
{
	return !p || ((const char *)p >= im->from && (const char *)p < im->to);
}

/* Something of a type's size may yet be something else. */
static bool looks_like_struct(const struct image *im, const struct type *t)
{
	return t->kind == K_STRUCT && t->members && inside(im, t->members) && inside(im, t->name) &&
		inside(im, t->layouts) && !t->xlat && !t->choices;
}

/* A type of another architecture than x86 begins with its name: arm64_kvm_regs. */
static bool symbol_is(const char *arch, const char *symbol)
{
	static const char *const others[] = { "arm64", "s390", "ppc", "riscv", "loongarch", "mips", NULL };

	for (const char *const *o = others; *o; o++)
		if (!strncmp(symbol, *o, strlen(*o)) && symbol[strlen(*o)] == '_')
			return !arch || !strcmp(arch, *o);
	return !arch || !strcmp(arch, "x86");
}

static char *read_self(void)
{
	FILE *f = fopen("/proc/self/exe", "rb");
	char *data = NULL;
	size_t n = 0, got = 0;

	while (f && got == n) {
		data = realloc(data, n += 1 << 20);
		if (!data)
			break;
		got += fread(data + got, 1, n - got, f);
	}
	if (!f || !data) {
		perror("/proc/self/exe");
		exit(1);
	}
	fclose(f);
	return data;
}

void types_each_object(const char *arch, void (*each)(const struct type *, const char *, void *), void *self)
{
	const struct visit v = { each, self };
	struct image im = { 0 };
	char *data = read_self();
	const ElfW(Ehdr) *eh = (const void *)data;
	const ElfW(Shdr) *sh = (const void *)(data + eh->e_shoff);
	unsigned found = 0;

	dl_iterate_phdr(find_image, &im);
	for (unsigned i = 0; i < eh->e_shnum; i++) {
		if (sh[i].sh_type != SHT_SYMTAB)
			continue;
		const ElfW(Sym) *sym = (const void *)(data + sh[i].sh_offset), *end = sym + sh[i].sh_size / sizeof(*sym);
		const char *names = data + sh[sh[i].sh_link].sh_offset;

		for (; sym < end; sym++) {
			const struct type *t = (const void *)(im.bias + sym->st_value);

			if (ELF64_ST_TYPE(sym->st_info) != STT_OBJECT || sym->st_size != sizeof(*t) ||
			    !inside(&im, t) || !looks_like_struct(&im, t))
				continue;
			found++;
			if (!symbol_is(arch, names + sym->st_name))
				continue;
			visit(&v, t, names + sym->st_name);
		}
	}
	if (!found)
		fputs("types: this program has no symbols: structs that only functions lead to are left out\n", stderr);
	free(data);
}
