/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * reg_arch.c - the ids of KVM_GET_ONE_REG that follow a rule, on arm64,
 * riscv, powerpc, loongarch and mips, spelled as the kernel's headers spell them:
 * KVM_REG_ARM64|KVM_REG_SIZE_U64|KVM_REG_ARM_CORE|KVM_REG_ARM_CORE_REG(regs.pc).
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/kvm/regs.h"
#include "xlat/kvm.h"
#include "xlat/kvm_regs.h"

enum { BITS32 = 2, BITS64 = 3, BITS128 = 4, BITS256 = 5, BITS2048 = 8 };	/* bytes, as a power of two */
#define REG_SHIFT(id)	((unsigned)((id) >> 52 & 15))
#define REG_SIZE(id)	((id) & UINT64_C(0x00f0000000000000))
#define REG_REST(id)	((id) & UINT64_C(0x000fffffffffffff))

/* "KVM_REG_X|KVM_REG_SIZE_U64|", the start of most ids.  NULL: no such size. */
static const char *size_name(uint64_t id)
{
	return xlat_name(kvm_reg_sizes, REG_SIZE(id));
}

/* --- arm64: bits 27..16 say the set ---------------------------------------------- */

enum { ARM_CORE = 0x10, ARM_DEMUX = 0x11, ARM_SYSREG = 0x13, ARM_FW = 0x14, ARM_SVE = 0x15, ARM_FW_BMAP = 0x16 };

const char *arm64_sysreg_name(uint16_t encoding)
{
	return xlat_name(arm64_sysregs, encoding);
}

const char *kvm_reg_alias_arm64(uint64_t id)
{
	return REG_REST(id) >> 16 == ARM_SYSREG ? arm64_sysreg_name((uint16_t)id) : NULL;
}

/* An offset into struct kvm_regs, in words of 32 bits. */
static bool arm64_core(uint64_t id, char *buf, size_t size)
{
	const unsigned word = id & 0xffff, shift = REG_SHIFT(id);
	static const char *const after[] = { "regs.sp", "regs.pc", "regs.pstate", "sp_el1", "elr_el1" };
	enum { REGS = 31, SPSR = REGS + 5, SPSRS = 5, VREGS = 336 / 4, FPSR = VREGS + 32 * 4, FPCR };
	char name[32];

	if (shift == BITS64 && word % 2 == 0 && word / 2 < REGS)
		snprintf(name, sizeof(name), "regs.regs[%u]", word / 2);
	else if (shift == BITS64 && word % 2 == 0 && word / 2 < SPSR)
		snprintf(name, sizeof(name), "%s", after[word / 2 - REGS]);
	else if (shift == BITS64 && word % 2 == 0 && word / 2 < SPSR + SPSRS)
		snprintf(name, sizeof(name), "spsr[%u]", word / 2 - SPSR);
	else if (shift == BITS128 && word >= VREGS && word < FPSR && word % 4 == 0)
		snprintf(name, sizeof(name), "fp_regs.vregs[%u]", (word - VREGS) / 4);
	else if (shift == BITS32 && (word == FPSR || word == FPCR))
		snprintf(name, sizeof(name), "fp_regs.%s", word == FPSR ? "fpsr" : "fpcr");
	else
		return false;
	snprintf(buf, size, "KVM_REG_ARM64|%s|KVM_REG_ARM_CORE|KVM_REG_ARM_CORE_REG(%s)", size_name(id), name);
	return true;
}

/* Vectors in slices of 2048 bits, of which there are 32. */
static bool arm64_sve(uint64_t id, char *buf, size_t size)
{
	const unsigned reg = id & 0xffff, shift = REG_SHIFT(id), n = reg >> 5 & 31, slice = reg & 31;

	if (shift == BITS2048 && reg < 0x400)
		snprintf(buf, size, "KVM_REG_ARM64_SVE_ZREG(%u, %u)", n, slice);
	else if (shift == BITS256 && reg >= 0x400 && reg < 0x600)
		snprintf(buf, size, "KVM_REG_ARM64_SVE_PREG(%u, %u)", n, slice);
	else if (shift == BITS256 && reg >= 0x600 && reg < 0x620)
		snprintf(buf, size, "KVM_REG_ARM64_SVE_FFR(%u)", slice);
	else
		return false;
	return true;
}

bool kvm_reg_arm64(uint64_t id, char *buf, size_t size)
{
	const unsigned set = (unsigned)(REG_REST(id) >> 16), reg = id & 0xffff, shift = REG_SHIFT(id);

	if (REG_REST(id) >> 28)
		return false;
	if (set == ARM_CORE)
		return arm64_core(id, buf, size);
	if (set == ARM_SVE)
		return arm64_sve(id, buf, size);
	if (set == ARM_DEMUX && shift == BITS32 && !(reg >> 8)) {
		snprintf(buf, size, "KVM_REG_ARM64|%s|KVM_REG_ARM_DEMUX|KVM_REG_ARM_DEMUX_ID_CCSIDR|%u",
			 size_name(id), reg);
		return true;
	}
	if (shift != BITS64)
		return false;
	if (set == ARM_SYSREG)
		snprintf(buf, size, "ARM64_SYS_REG(%u, %u, %u, %u, %u)",
			 reg >> 14, reg >> 11 & 7, reg >> 7 & 15, reg >> 3 & 15, reg & 7);
	else if (set == ARM_FW)
		snprintf(buf, size, "KVM_REG_ARM_FW_REG(%u)", reg);
	else if (set == ARM_FW_BMAP)
		snprintf(buf, size, "KVM_REG_ARM_FW_FEAT_BMAP_REG(%u)", reg);
	else
		return false;
	return true;
}

/* --- riscv: type in bits 31..24, subtype in 23..16, then an offset into a struct --- */

enum { RISCV_CONFIG = 1, RISCV_CORE, RISCV_CSR, RISCV_TIMER, RISCV_FP_F, RISCV_FP_D, RISCV_ISA, RISCV_SBI, RISCV_VECTOR,
	RISCV_SBI_STATE };

static const char *const riscv_config[] = { "isa", "zicbom_block_size", "mvendorid", "marchid", "mimpid",
	"zicboz_block_size", "satp_mode", "zicbop_block_size", NULL };
static const char *const riscv_core[] = { "regs.pc", "regs.ra", "regs.sp", "regs.gp", "regs.tp", "regs.t0", "regs.t1",
	"regs.t2", "regs.s0", "regs.s1", "regs.a0", "regs.a1", "regs.a2", "regs.a3", "regs.a4", "regs.a5", "regs.a6",
	"regs.a7", "regs.s2", "regs.s3", "regs.s4", "regs.s5", "regs.s6", "regs.s7", "regs.s8", "regs.s9", "regs.s10",
	"regs.s11", "regs.t3", "regs.t4", "regs.t5", "regs.t6", "mode", NULL };
static const char *const riscv_csr[] = { "sstatus", "sie", "stvec", "sscratch", "sepc", "scause", "stval", "sip",
	"satp", "scounteren", "senvcfg", NULL };
static const char *const riscv_aia[] = { "siselect", "iprio1", "iprio2", "sieh", "siph", "iprio1h", "iprio2h", NULL };
static const char *const riscv_smstateen[] = { "sstateen0", NULL };
static const char *const riscv_timer[] = { "frequency", "time", "compare", "state", NULL };
static const char *const riscv_vector[] = { "vstart", "vl", "vtype", "vcsr", "vlenb", "datap", NULL };
static const char *const riscv_sta[] = { "shmem_lo", "shmem_hi", NULL };
static const char *const riscv_fwft[] = { "misaligned_deleg.enable", "misaligned_deleg.flags", "misaligned_deleg.value",
	"pointer_masking.enable", "pointer_masking.flags", "pointer_masking.value", NULL };

static const struct riscv_set {
	uint8_t type, subtype;
	const char *prefix, *macro;		/* "…|macro(field)" */
	const char *const *fields;
} riscv_sets[] = {
	{ RISCV_CONFIG, 0, "KVM_REG_RISCV_CONFIG", "KVM_REG_RISCV_CONFIG_REG", riscv_config },
	{ RISCV_CORE, 0, "KVM_REG_RISCV_CORE", "KVM_REG_RISCV_CORE_REG", riscv_core },
	{ RISCV_CSR, 0, "KVM_REG_RISCV_CSR|KVM_REG_RISCV_CSR_GENERAL", "KVM_REG_RISCV_CSR_REG", riscv_csr },
	{ RISCV_CSR, 1, "KVM_REG_RISCV_CSR|KVM_REG_RISCV_CSR_AIA", "KVM_REG_RISCV_CSR_AIA_REG", riscv_aia },
	{ RISCV_CSR, 2, "KVM_REG_RISCV_CSR|KVM_REG_RISCV_CSR_SMSTATEEN",
		"KVM_REG_RISCV_CSR_SMSTATEEN_REG", riscv_smstateen },
	{ RISCV_TIMER, 0, "KVM_REG_RISCV_TIMER", "KVM_REG_RISCV_TIMER_REG", riscv_timer },
	{ RISCV_VECTOR, 0, "KVM_REG_RISCV_VECTOR", "KVM_REG_RISCV_VECTOR_CSR_REG", riscv_vector },
	{ RISCV_SBI_STATE, 0, "KVM_REG_RISCV_SBI_STATE|KVM_REG_RISCV_SBI_STA", "KVM_REG_RISCV_SBI_STA_REG", riscv_sta },
	{ RISCV_SBI_STATE, 1, "KVM_REG_RISCV_SBI_STATE|KVM_REG_RISCV_SBI_FWFT",
		"KVM_REG_RISCV_SBI_FWFT_REG", riscv_fwft },
};

/* The field of a number in a list that NULL ends. */
static const char *field_name(const char *const *fields, unsigned n)
{
	while (*fields && n--)
		fields++;
	return *fields;
}

/* An extension by number, or a mask of those that are on or off. */
static bool riscv_extension(uint64_t id, char *buf, size_t size)
{
	static const char *const subs[] = { "SINGLE", "MULTI_EN", "MULTI_DIS" };
	const bool isa = (id >> 24 & 0xff) == RISCV_ISA;
	const char *what = isa ? "ISA" : "SBI", *name;
	const unsigned sub = id >> 16 & 0xff, reg = id & 0xffff;
	char number[16];

	if (sub >= sizeof(subs) / sizeof(subs[0]))
		return false;
	name = sub ? NULL : xlat_name(isa ? kvm_riscv_isa_exts : kvm_riscv_sbi_exts, reg);
	snprintf(number, sizeof(number), "%u", reg);
	snprintf(buf, size, "KVM_REG_RISCV|%s|KVM_REG_RISCV_%s_EXT|KVM_REG_RISCV_%s_%s|%s", size_name(id), what, what,
		 subs[sub], name ? name : number);
	return true;
}

static bool riscv_numbered(uint64_t id, char *buf, size_t size)
{
	const unsigned type = id >> 24 & 0xff, reg = id & 0xffff;
	char name[32];

	if (type == RISCV_FP_F || type == RISCV_FP_D) {
		const char *letter = type == RISCV_FP_F ? "F" : "D";

		if (reg > 32)
			return false;
		snprintf(name, sizeof(name), reg == 32 ? "fcsr" : "f[%u]", reg);
		snprintf(buf, size, "KVM_REG_RISCV|%s|KVM_REG_RISCV_FP_%s|KVM_REG_RISCV_FP_%s_REG(%s)",
			 size_name(id), letter, letter, name);
		return true;
	}
	/* vectors come after the struct of their state */
	if (type != RISCV_VECTOR || reg < 6 || reg >= 6 + 32)
		return false;
	snprintf(buf, size, "KVM_REG_RISCV|%s|KVM_REG_RISCV_VECTOR|KVM_REG_RISCV_VECTOR_REG(%u)",
		 size_name(id), reg - 6);
	return true;
}

bool kvm_reg_riscv(uint64_t id, char *buf, size_t size)
{
	const unsigned type = id >> 24 & 0xff, sub = id >> 16 & 0xff, reg = id & 0xffff;

	if (REG_REST(id) >> 32 || !size_name(id))
		return false;
	if (type == RISCV_ISA || type == RISCV_SBI)
		return riscv_extension(id, buf, size);
	for (size_t i = 0; i < sizeof(riscv_sets) / sizeof(riscv_sets[0]); i++) {
		const struct riscv_set *s = &riscv_sets[i];
		const char *field = s->type == type && s->subtype == sub ? field_name(s->fields, reg) : NULL;

		if (!field)
			continue;
		snprintf(buf, size, "KVM_REG_RISCV|%s|%s|%s(%s)", size_name(id), s->prefix, s->macro, field);
		return true;
	}
	return !sub && riscv_numbered(id, buf, size);
}

/* --- powerpc: rows of equal registers, of the running and the checkpointed state ----- */

bool kvm_reg_ppc(uint64_t id, char *buf, size_t size)
{
	static const struct { uint32_t first, n; unsigned shift; const char *macro; } runs[] = {
		{ 0x20, 32, BITS64, "KVM_REG_PPC_FPR" },
		{ 0x40, 32, BITS128, "KVM_REG_PPC_VR" },
		{ 0x60, 32, BITS128, "KVM_REG_PPC_VSR" },
		{ 0x80000000, 32, BITS64, "KVM_REG_PPC_TM_GPR" },
		{ 0x80000020, 64, BITS128, "KVM_REG_PPC_TM_VSR" },
	};
	const uint64_t reg = REG_REST(id);

	for (size_t i = 0; i < sizeof(runs) / sizeof(runs[0]); i++)
		if (reg >= runs[i].first && reg - runs[i].first < runs[i].n && REG_SHIFT(id) == runs[i].shift) {
			snprintf(buf, size, "%s(%u)", runs[i].macro, (unsigned)(reg - runs[i].first));
			return true;
		}
	return false;
}

/* --- loongarch: the set in bits 31..16; control registers and CPUCFG words by index --- */

enum { LOONGARCH_GPR, LOONGARCH_CSR, LOONGARCH_KVM, LOONGARCH_FPSIMD, LOONGARCH_CPUCFG };

const char *kvm_reg_alias_loongarch(uint64_t id)
{
	return REG_REST(id) >> 16 == LOONGARCH_CSR && !(id & 7) ? xlat_name(loongarch_csrs, (id & 0xffff) >> 3) : NULL;
}

bool kvm_reg_loongarch(uint64_t id, char *buf, size_t size)
{
	const uint64_t set = REG_REST(id) >> 16;
	const unsigned reg = id & 0xffff;

	if (set == LOONGARCH_CSR && REG_SHIFT(id) == BITS64 && !(reg & 7))
		snprintf(buf, size, "KVM_IOC_CSRID(%#x)", reg >> 3);
	else if (set == LOONGARCH_CPUCFG && REG_SHIFT(id) == BITS64 && !(reg & 7))
		snprintf(buf, size, "KVM_IOC_CPUCFG(%u)", reg >> 3);
	else if ((set == LOONGARCH_GPR || set == LOONGARCH_FPSIMD) && size_name(id))
		snprintf(buf, size, "%s|%s|%u",
			 set == LOONGARCH_GPR ? "KVM_REG_LOONGARCH_GPR" : "KVM_REG_LOONGARCH_FPSIMD",
			 size_name(id), reg);
	else
		return false;
	return true;
}

/* --- mips: general registers, coprocessor 0 by number and select, vectors --------------- */

enum { MIPS_GP, MIPS_CP0, MIPS_KVM, MIPS_FPU };

const char *kvm_reg_alias_mips(uint64_t id)
{
	return REG_REST(id) >> 16 == MIPS_CP0 && !(id >> 8 & 0xff) ? xlat_name(mips_cp0, id & 0xff) : NULL;
}

bool kvm_reg_mips(uint64_t id, char *buf, size_t size)
{
	const uint64_t set = REG_REST(id) >> 16;
	const unsigned reg = id & 0xffff, shift = REG_SHIFT(id);

	if (set == MIPS_GP && shift == BITS64 && reg < 32)
		snprintf(buf, size, "KVM_REG_MIPS_R%u", reg);
	else if (set == MIPS_CP0 && reg < 0x100 && size_name(id))
		snprintf(buf, size, "KVM_REG_MIPS_CP0|%s|%u<<3|%u", size_name(id), reg >> 3, reg & 7);
	else if (set == MIPS_CP0 && reg >> 8 == 1 && shift == BITS64)
		snprintf(buf, size, "KVM_REG_MIPS_CP0_MAAR(%u)", reg & 0xff);
	else if (set == MIPS_FPU && reg < 32 && (shift == BITS32 || shift == BITS64))
		snprintf(buf, size, "KVM_REG_MIPS_FPR_%u(%u)", 8u << shift, reg);
	else if (set == MIPS_FPU && reg < 32 && shift == BITS128)
		snprintf(buf, size, "KVM_REG_MIPS_VEC_128(%u)", reg);
	else
		return false;
	return true;
}
