/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * registers.c ARCH - prints what the tables call the registers of KVM_GET_ONE_REG
 * on an architecture, as assertions of C: each name is an expression of the
 * kernel's macros, and its value must be the id.  registers.test has a compiler
 * judge them against the headers of that architecture.
 */
#include "decode/custom.h"
#include "linux/kvm/regs.h"
#include "xlat/kvm_regs.h"
#include <stdio.h>
#include <string.h>

static const struct arch {
	const char *name;
	uint64_t bits;			/* 63..56 of its ids */
	unsigned set_shift;		/* where the set of a register stands */
	const struct xlat *ids;
	bool (*rule)(uint64_t id, char *buf, size_t size);
} archs[] = {
	{ "arm64", 0x60, 16, kvm_regs_arm64, kvm_reg_arm64 },
	{ "s390", 0x50, 16, kvm_regs_s390, NULL },
	{ "ppc", 0x10, 16, kvm_regs_ppc, kvm_reg_ppc },
	{ "riscv", 0x80, 24, NULL, kvm_reg_riscv },
	{ "loongarch", 0x90, 16, kvm_regs_loongarch, kvm_reg_loongarch },
	{ "mips", 0x70, 16, kvm_regs_mips, kvm_reg_mips },
};

static void print_id(const struct arch *a, uint64_t id)
{
	const char *name = a->ids ? xlat_name(a->ids, id) : NULL;
	char buf[160];

	if (!name && a->rule && a->rule(id, buf, sizeof(buf)))
		name = buf;
	if (name)
		printf("_Static_assert((unsigned long long)(%s) == %#llxULL, \"%s is another register\");\n", name,
		       (unsigned long long)id, name);
}

/* Every set of an architecture in every size: its first registers, and some of those that follow. */
static void print_set(const struct arch *a, uint64_t base)
{
	for (uint64_t reg = 0; reg < 0x180; reg++)
		print_id(a, base | reg);
	for (uint64_t reg = 0x180; reg < 0x10000; reg += 97)
		print_id(a, base | reg);
}

static void print_arch(const struct arch *a)
{
	for (const struct xlat *x = a->ids; x && x->str; x++)
		print_id(a, x->val);
	for (uint64_t size = 0; size < 16; size++) {
		const uint64_t base = a->bits << 56 | size << 52;

		for (uint64_t set = 0; set < 0x20; set++)
			for (uint64_t sub = 0; sub < (a->set_shift == 24 ? 4 : 1); sub++)
				print_set(a, base | set << a->set_shift | sub << 16);
		print_set(a, base | 0x80000000);	/* powerpc's checkpointed state */
	}
}

int main(int argc, char **argv)
{
	for (size_t i = 0; argc == 2 && i < sizeof(archs) / sizeof(archs[0]); i++)
		if (!strcmp(archs[i].name, argv[1])) {
			print_arch(&archs[i]);
			return ferror(stdout) != 0;
		}
	fputs("usage: registers arm64|s390|ppc|riscv|loongarch|mips\n", stderr);
	return 2;
}
