/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * coverage.c SOURCES - writes doc/COVERAGE.md from the tables: which calls, ioctls
 * and exit reasons are described, which are only named; and from the tests in
 * SOURCES, which exits were seen, and how.
 */
#include "decode/abi.h"
#include "linux/kvm/arch.h"
#include "linux/kvm/run.h"
#include "linux/linux.h"
#include <ctype.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct tally { unsigned known, described; };

static struct tally calls_of(const struct abi *abi, bool print)
{
	struct tally t = { 0, 0 };

	for (unsigned i = 0; i < abi_ncalls(abi); i++) {
		const struct callrow *r = abi_call(abi, i | abi->nr_bit);

		if (!r)
			continue;
		t.known++;
		if (!(r->desc->class & C_OPAQUE))
			t.described++;
		else if (print)
			printf("%s%s", t.known - t.described == 1 ? "" : ", ", r->name);
	}
	return t;
}

static void calls(void)
{
	puts("## System calls\n\n| ABI | calls in Linux 7.2 | described | named only |\n|---|---|---|---|");
	for (const struct abi *const *a = abis; *a; a++) {
		struct tally t = calls_of(*a, false);
		printf("| %s | %u | %u | %u |\n", (*a)->name, t.known, t.described, t.known - t.described);
	}
	puts("\nNamed only: shown with hexadecimal arguments.\n");
	for (const struct abi *const *a = abis; *a; a++) {
		printf("- %s: ", (*a)->name);
		if (!calls_of(*a, true).known)
			printf("none");
		puts("");
	}
}

/* Byte orders of one architecture share a bit: the first row speaks for both. */
static bool is_second(const struct kvm_arch *a)
{
	return a != kvm_archs && a[-1].bit == a->bit;
}

/* Whether a line of those files has both words, the second a whole one. */
static bool line_has(const char *files, const char *word, const char *name)
{
	char line[1024];
	bool found = false;
	glob_t g;

	if (glob(files, 0, NULL, &g))
		return false;
	for (size_t i = 0; i < g.gl_pathc && !found; i++) {
		FILE *f = fopen(g.gl_pathv[i], "re");

		while (f && !found && fgets(line, sizeof(line), f)) {
			const char *at = strstr(line, word) ? strstr(line, name) : NULL;

			found = at && !isalnum(at[strlen(name)]) && at[strlen(name)] != '_';
		}
		if (f)
			fclose(f);
	}
	globfree(&g);
	return found;
}

/* Provoke.h's go() is told which exit is meant. */
static const char *how_seen(const char *sources, const char *reason)
{
	static const struct { const char *files, *word, *how; } ways[] = {
		{ "tests/kvm/*.c", "go(", "a guest" }, { "tests/kvm/forge.c", "\"KVM_EXIT_", "forged" },
		{ "tests/golden/kvm*.t", "KVM_EXIT_", "golden only" },
	};
	char path[4096];

	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		snprintf(path, sizeof(path), "%s/%s", sources, ways[i].files);
		if (line_has(path, ways[i].word, reason))
			return ways[i].how;
	}
	return "no";
}

static void exits(const char *sources)
{
	puts("\nExits of a virtual CPU. Set by: the architectures whose kernels (7.2) end a KVM_RUN so; the page of any\n"
	     "other is decoded all the same, in its own layout and byte order. The VMM answers what it must.\n\n"
	     "Seen: in tests, x86 guests provoke it (KVM.md says under which kernels); or else it is forged in a real run\n"
	     "page, where an x86 kernel would leave it; or else it is in golden cases alone.\n\n"
	     "| exit reason | number | set by | fields | answer | seen |\n|---|---|---|---|---|---|");
	for (const struct xlat *x = kvm_exit_reasons; x->str; x++) {
		const uint32_t reason = (uint32_t)x->val;
		const unsigned archs = kvm_exit_archs(reason);
		const char *none = "";
		bool fields = false, answer = false;

		printf("| %s | %u |", x->str, (unsigned)reason);
		for (const struct kvm_arch *a = kvm_archs; a->name; a++) {
			fields |= kvm_exit_type(a, reason) != NULL;
			answer |= kvm_exit_answer_type(a, reason) != NULL;
			if ((archs & a->bit) && !is_second(a))
				printf(" %s", a->name);
		}
		printf("%s | %s", archs ? "" : " none today", fields ? "yes" : "has none");
		if (fields)		/* some architectures have nothing to say */
			for (const struct kvm_arch *a = kvm_archs; a->name; a++)
				if ((archs & a->bit) && !is_second(a) && !kvm_exit_type(a, reason)) {
					printf("%s%s", *none ? ", " : "; none on ", a->name);
					none = a->name;
				}
		printf(" | %s | %s |\n", answer ? "yes" : "", how_seen(sources, x->str));
	}
}

/* KVM's tables: what is the same everywhere and x86's, then the other architectures'. */
static const struct { const char *arch; const struct ioctl_row *rows; } kvm_tables[] = {
	{ "any, x86", ioctls_kvm }, { "arm64", ioctls_kvm_arm64 }, { "s390", ioctls_kvm_s390 }, { "powerpc", ioctls_kvm_ppc },
	{ "riscv", ioctls_kvm_riscv }, { "loongarch", ioctls_kvm_loongarch }, { "mips", ioctls_kvm_mips },
};

/* A request may have a row for each kind of descriptor: the first of them counts. */
static bool row_is_first(const struct ioctl_row *table, const struct ioctl_row *row)
{
	for (const struct ioctl_row *r = table; r < row; r++)
		if (!strcmp(r->name, row->name))
			return false;
	return true;
}

static bool takes_nothing(const struct ioctl_row *r)
{
	return r->arg == IOC_IGNORED || r->arg == IOC_NOARG;
}

static void kvm_requests(void)
{
	unsigned listed = 0;

	puts("\n## KVM\n\n| requests of | by name | argument described | without an argument | named only |\n|---|---|---|---|---|");
	for (size_t i = 0; i < sizeof(kvm_tables) / sizeof(kvm_tables[0]); i++) {
		unsigned known = 0, described = 0, without = 0;

		for (const struct ioctl_row *r = kvm_tables[i].rows; r->name; r++) {
			if (!row_is_first(kvm_tables[i].rows, r))
				continue;
			known++;
			without += takes_nothing(r);
			described += r->arg && !takes_nothing(r);
		}
		printf("| %s | %u | %u | %u | %u |\n", kvm_tables[i].arch, known, described, without,
		       known - described - without);
	}
	for (size_t i = 0; i < sizeof(kvm_tables) / sizeof(kvm_tables[0]); i++)
		for (const struct ioctl_row *r = kvm_tables[i].rows; r->name; r++)
			if (!r->arg)
				printf("%s- %s\n", listed++ ? "" : "\nNamed only: shown with the address of the argument.\n\n", r->name);
}

static void kvm(const char *sources)
{
	kvm_requests();
	exits(sources);
}

static void ioctls(void)
{
	struct tally t = { 0, 0 };

	for (const struct ioctl_row *const *table = linux_ioctls; *table; table++)
		for (const struct ioctl_row *r = *table; r->name; r++) {
			t.known++;
			t.described += r->arg != NULL;
		}
	printf("\n## ioctls\n\n%u requests have rows of their own (%u with a described argument); all others of Linux 7.2's\n"
	       "UAPI headers are named.\n", t.known, t.described);
}

int main(int argc, char **argv)
{
	abi_init(&linux_facts);
	puts("# What is decoded\n\nMade by `make coverage` from the tables; do not edit.\n");
	calls();
	ioctls();
	kvm(argc > 1 ? argv[1] : ".");
	return ferror(stdout) ? 1 : 0;
}
