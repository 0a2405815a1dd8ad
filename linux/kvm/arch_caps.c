/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * arch_caps.c - KVM's capabilities on other architectures than x86: what
 * the first argument is that enables one, and which results are sets.
 */
#include "linux/kvm/arch.h"
#include "xlat/kvm_arch.h"
#include "xlat/kvm_run.h"

enum {
	CAP_SW_TLB = 69, CAP_PPC_SMT = 64, CAP_SYNC_REGS = 74, CAP_PPC_EPR = 86, CAP_IRQ_MPIC = 90, CAP_IRQ_XICS = 92,
	CAP_PPC_SMT_POSSIBLE = 147, CAP_PPC_IRQ_XIVE = 169, CAP_SET_GUEST_DEBUG2 = 195, CAP_S390_MEM_OP_EXTENSION = 211,
	CAP_ARM_EAGER_SPLIT_CHUNK_SIZE = 228, CAP_ARM_SUPPORTED_BLOCK_SIZES = 229,
};

#define BITS(x, o)	FLAGS(W_U64, x, o)
#define CAP_FD		T(K_FD, W_U64)
#define IN64(t)		T(K_PTR, W_A64, .of = t)
#define DEBUG2(a, x)	{ .arch = a, .cap = CAP_SET_GUEST_DEBUG2, .set = BITS(x, "KVM_GUESTDBG_???") }

static const struct type ppc_tlb_params = NAMED(kvm_book3e_206_tlb_params,
	M(tlb_sizes, ARRAY(U32, NUM(4))), M(tlb_ways, ARRAY(U32, NUM(4))), M(reserved, PADS(32)));
static const struct type ppc_config_tlb = NAMED(kvm_config_tlb,
	M(params, IN64(&ppc_tlb_params)), M(array, ADDR64), M(mmu_type, CONST(W_U32, kvm_ppc_mmus, "KVM_MMU_???")),
	M(array_len, U32));

const struct kvm_cap_row kvm_arch_caps[] = {
	{ .arch = "arm64", .cap = CAP_ARM_EAGER_SPLIT_CHUNK_SIZE, .arg = U64 },
	{ .arch = "arm64", .cap = CAP_ARM_SUPPORTED_BLOCK_SIZES, .set = X64 },	/* one bit for each size */
	DEBUG2("arm64", kvm_arm64_guestdbg_flags),

	{ .arch = "s390", .cap = CAP_SYNC_REGS, .set = BITS(kvm_sync_s390, "KVM_SYNC_???") },
	{ .arch = "s390", .cap = CAP_S390_MEM_OP_EXTENSION,
		.set = BITS(kvm_s390_memop_exts, "KVM_S390_MEMOP_EXTENSION_CAP_???") },
	DEBUG2("s390", kvm_s390_guestdbg_flags),

	{ .arch = "ppc", .cap = CAP_PPC_SMT, .arg = U64 },			/* threads of a core */
	{ .arch = "ppc", .cap = CAP_PPC_SMT_POSSIBLE, .set = X64 },		/* one bit for each number of them */
	{ .arch = "ppc", .cap = CAP_SW_TLB, .arg = IN64(&ppc_config_tlb) },
	{ .arch = "ppc", .cap = CAP_PPC_EPR, .arg = U64 },			/* 0 or 1 */
	{ .arch = "ppc", .cap = CAP_IRQ_MPIC, .arg = CAP_FD },
	{ .arch = "ppc", .cap = CAP_IRQ_XICS, .arg = CAP_FD },
	{ .arch = "ppc", .cap = CAP_PPC_IRQ_XIVE, .arg = CAP_FD },
	DEBUG2("ppc", kvm_ppc_guestdbg_flags),

	DEBUG2("riscv", kvm_riscv_guestdbg_flags),
	DEBUG2("loongarch", kvm_loongarch_guestdbg_flags),
	DEBUG2("mips", kvm_mips_guestdbg_flags),
	{ 0 }
};
