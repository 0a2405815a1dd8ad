/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm_page.c ABI - prints where the tables say that each field of struct kvm_run
 * lies, by exit reason, with the registers behind it and the rings, as
 * FIELD(path, offset, bytes) for the compiler to judge by that architecture's
 * headers (kvm_page.test).
 */
#include "decode/abi.h"
#include "linux/linux.h"
#include "linux/kvm/run.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct abi *abi;

/* What the member of the union is called in C; "" has none of its own. */
static const char *const members[] = {
	[0] = "hw.", [1] = "ex.", [2] = "io.", [3] = "hypercall.", [4] = "debug.arch.", [6] = "mmio.", [9] = "fail_entry.",
	[12] = "tpr_access.", [13] = "s390_sieic.", [14] = "", [15] = "dcr.", [17] = "internal.", [18] = "osi.",
	[19] = "papr_hcall.", [20] = "s390_ucontrol.", [22] = "s390_tsch.", [23] = "epr.", [24] = "system_event.",
	[25] = "s390_stsi.", [26] = "eoi.", [27] = "hyperv.", [28] = "arm_nisv.", [29] = "msr.", [30] = "msr.", [34] = "xen.",
	[35] = "riscv_sbi.", [36] = "riscv_csr.", [37] = "notify.", [38] = "iocsr_io.", [39] = "memory_fault.", [40] = "tdx.",
	[41] = "arm_sea.", [42] = "arm_nisv.", [43] = "snp_req_certs.",
};

static void print(const struct type *t, const char *of, const char *prefix, uint32_t base)
{
	const struct abi_layout *lay = abi_layout(abi, t);

	for (unsigned i = 0; i < lay->n; i++) {
		const struct member *m = &lay->members[i];
		uint32_t at = base + lay->at[i].off;
		char inner[128];

		if (m->type->kind == K_SELECT) {	/* lies over the whole, which has a union there */
			/* hyperv.u.synic, but tdx.get_quote */
			for (const struct choice *c = m->type->choices; c && c->type; c++) {
				snprintf(inner, sizeof(inner), "%s%s%s.", prefix, strcmp(prefix, "tdx.") ? "u." : "", c->name);
				print(c->type, of, inner, base);
			}
			if (!strcmp(prefix, "tdx.") && m->type->otherwise)
				print(m->type->otherwise, of, "tdx.unknown.", base);
			continue;
		}
		if (m->type->kind == K_SKIP || !strcmp(m->name, "bpbc"))	/* a bit has no address */
			continue;
		if (m->type->kind == K_CUSTOM && m->type->flat)
			printf("PLACE(%s, %s%s, %u)\n", of, prefix, m->name, at);
		else
			printf("FIELD(%s, %s%s, %u, %u)\n", of, prefix, m->name, at, lay->at[i].size);
	}
}

int main(int argc, char **argv)
{
	const struct kvm_arch *arch;
	static uint8_t page[KVM_RUN_SIZE];

	abi_init(&linux_facts);
	abi = argc == 2 ? abi_by_name(argv[1]) : NULL;
	arch = abi ? kvm_arch(abi->arch, abi->big_endian) : NULL;
	if (!arch) {
		fprintf(stderr, "usage: kvm_page x86_64|aarch64|s390x|…\n");
		return 2;
	}
	print(arch->header, "struct kvm_run", "", 0);
	for (uint32_t reason = 0; reason < sizeof(members) / sizeof(*members); reason++) {
		const struct type *told = kvm_exit_type(arch, reason), *answer = kvm_exit_answer_type(arch, reason);

		if ((told || answer) && !members[reason]) {
			fprintf(stderr, "exit reason %u: what is its member called?\n", reason);
			return 1;
		}
		if (told)
			print(told, "struct kvm_run", members[reason], arch->union_at);
		if (answer)
			print(answer, "struct kvm_run", members[reason], arch->union_at);
	}
	memset(page, 0xff, sizeof(page));
	for (int way = KVM_SYNC_STORED; way <= KVM_SYNC_LOADED; way++) {
		const struct type *t = kvm_sync_type(arch, page, sizeof(page), way);

		if (t)
			print(t, "struct kvm_run", "@", (uint32_t)kvm_sync_offset(arch));
	}
	print(&t_kvm_coalesced_head, "struct kvm_coalesced_mmio_ring", "", 0);
	print(&t_kvm_coalesced_mmio, "struct kvm_coalesced_mmio", "", 0);
	if (arch->dirty_ring)
		print(&t_kvm_dirty_gfn, "struct kvm_dirty_gfn", "", 0);
	printf("SIZE(struct kvm_coalesced_mmio, %d)\n", KVM_COALESCED_ENTRY);
	printf("SIZE(struct kvm_dirty_gfn, %d)\n", KVM_DIRTY_ENTRY);
	return 0;
}
