/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * run.c - struct kvm_run, the page that a vCPU shares with its program: its
 * header, how it lies on each architecture, and what of an exit the tracer
 * itself must know.  Then by exit reason comes a member of a union
 * (exits.c), then synchronised registers (sync.c).
 */
#include <string.h>
#include "decode/custom.h"
#include "linux/kvm/kvm.h"
#include "linux/kvm/run.h"
#include "linux/kvm/run_words.h"
#include "xlat/kvm.h"
#include "xlat/kvm_run.h"

#define HEAD		M(request_interrupt_window, U8, .nonzero = true), M(immediate_exit, U8, .nonzero = true), \
	M(padding1, PADS(6)), M(exit_reason, PAD(W_U32))
#define ADDR_HEX	T(K_HEX0, W_A64)

static const struct type header_x86 = FIELDS(HEAD, M(ready_for_interrupt_injection, U8), M(if_flag, U8),
	M(flags, FLAGS(W_U16, kvm_run_x86_flags, "KVM_RUN_X86_???")), M(cr8, ADDR_HEX), M(apic_base, ADDR_HEX));
/* What is x86's alone (if_flag, cr8, apic_base) stands there as zeros, and is left out. */
static const struct type header_arm64 = FIELDS(HEAD, SKIP(2),
	M(flags, FLAGS(W_U16, kvm_run_arm64_flags, "KVM_DEBUG_ARCH_???"), .nonzero = true));
static const struct type header_s390 = FIELDS(HEAD, SKIP(20), M(psw_mask, ADDR_HEX), M(psw_addr, ADDR_HEX));
static const struct type header_ppc = FIELDS(HEAD, M(ready_for_interrupt_injection, U8), SKIP(1),
	M(flags, CONST(W_U16, kvm_run_ppc_flags, "KVM_RUN_PPC_???"), .nonzero = true));
static const struct type header_mips = FIELDS(HEAD, M(ready_for_interrupt_injection, U8));
static const struct type header_plain = FIELDS(HEAD);

const struct kvm_arch kvm_archs[] = {
	{ "x86", KVM_ARCH_X86, false, 32, &header_x86, 2, true },
	{ "arm64", KVM_ARCH_ARM64, false, 32, &header_arm64, 1, true },
	{ "s390", KVM_ARCH_S390, true, 48, &header_s390, 0, false },	/* the PSW goes before the union */
	{ "ppc", KVM_ARCH_PPC, true, 32, &header_ppc, 1, false },
	{ "ppc", KVM_ARCH_PPC, false, 32, &header_ppc, 1, false },
	{ "riscv", KVM_ARCH_RISCV, false, 32, &header_plain, 1, true },
	{ "loongarch", KVM_ARCH_LOONGARCH, false, 32, &header_plain, 1, true },
	{ "mips", KVM_ARCH_MIPS, true, 32, &header_mips, 1, false },
	{ "mips", KVM_ARCH_MIPS, false, 32, &header_mips, 1, false },
	{ 0 }
};

const struct kvm_arch *kvm_arch(const char *name, bool big_endian)
{
	for (const struct kvm_arch *a = kvm_archs; a->name; a++)
		if (!strcmp(a->name, name) && a->big_endian == big_endian)
			return a;
	return NULL;
}

uint64_t kvm_page_get(const struct kvm_arch *arch, const void *page, size_t offset, size_t size)
{
	const uint8_t *p = (const uint8_t *)page + offset;
	uint64_t num = 0;

	for (size_t i = 0; i < size; i++)
		num = num << 8 | p[arch->big_endian ? i : size - 1 - i];
	return num;
}

bool kvm_reason_is_fresh(int err, uint32_t reason)
{
	enum { ERR_INTR = 4, ERR_FAULT = 14, ERR_HWPOISON = 133 };

	switch (err) {
	case 0:
		return true;
	case ERR_INTR:
		return reason == KVM_EXIT_INTR;
	case ERR_FAULT: case ERR_HWPOISON:
		return reason == KVM_EXIT_MEMORY_FAULT;
	default:
		return false;
	}
}

/* --- data whose length another field tells ----------------------------------- */

void kvm_emit_items(struct emit *e, const uint8_t *bytes, size_t n)
{
	for (size_t i = 0; i < n; i++)
		em_num(e, (struct em_num){ bytes[i], 1, EM_HEX });
}

void kvm_emit_bytes(struct emit *e, const uint8_t *bytes, size_t n, size_t limit)
{
	const bool cut = limit && n > limit;

	em_open(e, EM_ARRAY);
	kvm_emit_items(e, bytes, cut ? limit : n);
	if (cut)
		em_more(e);
	em_close(e, EM_ARRAY);
}

bool kvm_io_data(const struct kvm_arch *arch, const void *page, size_t len, uint64_t *offset, size_t *size, bool *in, bool *cut)
{
	const uint8_t *u = (const uint8_t *)page + arch->union_at;
	uint64_t bytes;

	if (len < (size_t)arch->union_at + KVM_RUN_UNION_SIZE ||
	    kvm_page_get(arch, page, KVM_RUN_EXIT_REASON, 4) != KVM_EXIT_IO)
		return false;
	*in = kvm_page_get(arch, u, 0, 1) == KVM_EXIT_IO_IN;
	bytes = kvm_page_get(arch, u, 1, 1) * kvm_page_get(arch, u, 4, 4);
	*offset = kvm_page_get(arch, u, 8, 8);
	if (!bytes || *offset > UINT32_MAX)
		return false;
	*cut = bytes > KVM_IO_SHOWN_MAX;
	*size = *cut ? KVM_IO_SHOWN_MAX : (size_t)bytes;
	return true;
}

/* Where it happened: the offset in the union of the number that says so, and of
 * the byte (or word) that is zero for a read.  dir NONE: no direction. */
static const struct place_row {
	uint32_t reason;
	enum kvm_at at;
	uint8_t where, where_size, size, size_size;
	int16_t is_write;			/* offset; -1 always a read, -2 always a write, -3 neither */
} places[] = {
	{ KVM_EXIT_IO, KVM_AT_PORT, 2, 2, 1, 1, 0 },
	{ KVM_EXIT_MMIO, KVM_AT_GPA, 0, 8, 16, 4, 20 },
	{ KVM_EXIT_LOONGARCH_IOCSR, KVM_AT_GPA, 0, 8, 16, 4, 20 },
	{ KVM_EXIT_HYPERCALL, KVM_AT_CALL, 0, 8, 0, 0, -3 },
	{ KVM_EXIT_TPR_ACCESS, KVM_AT_NOTHING, 0, 0, 0, 0, 8 },
	{ KVM_EXIT_DCR, KVM_AT_MSR, 0, 4, 0, 0, 8 },
	{ KVM_EXIT_PAPR_HCALL, KVM_AT_CALL, 0, 8, 0, 0, -3 },
	{ KVM_EXIT_ARM_NISV, KVM_AT_GPA, 8, 8, 0, 0, -3 },
	{ KVM_EXIT_X86_RDMSR, KVM_AT_MSR, 12, 4, 0, 0, -1 },
	{ KVM_EXIT_X86_WRMSR, KVM_AT_MSR, 12, 4, 0, 0, -2 },
	{ KVM_EXIT_XEN, KVM_AT_CALL, 16, 8, 0, 0, -3 },
	{ KVM_EXIT_RISCV_SBI, KVM_AT_CALL, 0, 8, 0, 0, -3 },
	{ KVM_EXIT_RISCV_CSR, KVM_AT_MSR, 0, 8, 0, 0, -3 },
	{ KVM_EXIT_MEMORY_FAULT, KVM_AT_GPA, 8, 8, 0, 0, -3 },
	{ KVM_EXIT_TDX, KVM_AT_CALL, 8, 8, 0, 0, -3 },
	{ KVM_EXIT_ARM_SEA, KVM_AT_GPA, 24, 8, 0, 0, -3 },
	{ KVM_EXIT_ARM_LDST64B, KVM_AT_GPA, 8, 8, 0, 0, -3 },
	{ KVM_EXIT_SNP_REQ_CERTS, KVM_AT_GPA, 0, 8, 0, 0, -3 },
};

void kvm_exit_place(const struct kvm_arch *arch, const void *page, struct kvm_place *p)
{
	const uint32_t reason = (uint32_t)kvm_page_get(arch, page, KVM_RUN_EXIT_REASON, 4);
	const uint8_t *u = (const uint8_t *)page + arch->union_at;

	memset(p, 0, sizeof(*p));
	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
		const struct place_row *row = &places[i];

		if (row->reason != reason)
			continue;
		p->at = row->at;
		if (row->where_size)
			p->where = kvm_page_get(arch, u, row->where, row->where_size);
		if (row->size_size)
			p->size = (uint32_t)kvm_page_get(arch, u, row->size, row->size_size);
		p->count = 1;
		if (row->is_write >= 0)
			p->dir = kvm_page_get(arch, u, (size_t)row->is_write, 1) ? KVM_DIR_OUT : KVM_DIR_IN;
		else if (row->is_write != -3)
			p->dir = row->is_write == -1 ? KVM_DIR_IN : KVM_DIR_OUT;
		if (reason == KVM_EXIT_IO)
			p->count = (uint32_t)kvm_page_get(arch, u, 4, 4);
		if (reason == KVM_EXIT_ARM_SEA && !(kvm_page_get(arch, u, 0, 8) & 1))
			p->at = KVM_AT_NOTHING;		/* GPA_VALID is not set */
		return;
	}
}

/* --- in the words of strace 7.2 -------------------------------------------------------------- */

static void plus_num(struct emit *e, const char *key, uint64_t num, uint8_t bytes, enum em_form form)
{
	em_key(e, key, true);
	em_num(e, (struct em_num){ num, bytes, form });
}

static uint64_t plus_get(const uint8_t *map, size_t offset, size_t size)
{
	return kvm_page_get(&kvm_archs[0], map, offset, size);	/* strace 7.2 does so on x86 only */
}

static void plus_io(struct emit *e, const uint8_t *map, size_t len, uint64_t addr, size_t limit)
{
	const uint64_t direction = plus_get(map, 32, 1), offset = plus_get(map, 40, 8);
	const uint64_t bytes = plus_get(map, 33, 1) * plus_get(map, 36, 4);

	em_key(e, "direction", true);
	em_name(e, (struct em_num){ direction, 1, EM_HEX }, xlat_name(kvm_io_directions, direction),
		"KVM_EXIT_IO_???");
	plus_num(e, "size", plus_get(map, 33, 1), 1, EM_UDEC);
	plus_num(e, "port", plus_get(map, 34, 2), 2, EM_HEX);
	plus_num(e, "count", plus_get(map, 36, 4), 4, EM_UDEC);
	plus_num(e, "data_offset", offset, 8, EM_HEX0);
	em_key(e, "data", true);
	if (!bytes) {
		kvm_emit_bytes(e, map, 0, 0);
	} else if (offset >= len) {
		em_addr(e, addr + offset);
	} else {
		const size_t room = len - (size_t)offset;

		kvm_emit_bytes(e, map + offset, bytes < room ? (size_t)bytes : room, limit);
	}
}

static void plus_mmio(struct emit *e, const uint8_t *map)
{
	plus_num(e, "phys_addr", plus_get(map, 32, 8), 8, EM_HEX0);
	em_key(e, "data", true);
	kvm_emit_bytes(e, map + 40, 8, 0);
	plus_num(e, "len", plus_get(map, 48, 4), 4, EM_UDEC);
	plus_num(e, "is_write", plus_get(map, 52, 1), 1, EM_UDEC);
}

void kvm_emit_run_plus(struct emit *e, const uint8_t *map, size_t len, uint64_t addr, size_t limit)
{
	uint32_t reason;
	const char *name;

	if (len < 32) {
		em_addr(e, addr);
		return;
	}
	reason = (uint32_t)plus_get(map, KVM_RUN_EXIT_REASON, 4);
	name = xlat_name(kvm_exit_reasons, reason);
	em_open(e, EM_STRUCT);
	plus_num(e, "request_interrupt_window", map[0], 1, EM_UDEC);
	plus_num(e, "immediate_exit", map[1], 1, EM_UDEC);
	plus_num(e, "exit_reason", reason, 4, EM_UDEC);
	em_comment(e, name ? name : KVM_EXIT_OTHER);
	plus_num(e, "ready_for_interrupt_injection", map[12], 1, EM_UDEC);
	plus_num(e, "if_flag", map[13], 1, EM_UDEC);
	plus_num(e, "flags", plus_get(map, 14, 2), 2, EM_HEX);
	plus_num(e, "cr8", plus_get(map, 16, 8), 8, EM_HEX0);
	plus_num(e, "apic_base", plus_get(map, 24, 8), 8, EM_HEX0);
	if ((reason == KVM_EXIT_IO || reason == KVM_EXIT_MMIO) && len >= 32 + KVM_RUN_UNION_SIZE) {
		/* the union has no name of its own */
		em_key_quiet(e, "u");
		em_open(e, EM_STRUCT);
		em_key(e, reason == KVM_EXIT_IO ? "io" : "mmio", true);
		em_open(e, EM_STRUCT);
		if (reason == KVM_EXIT_IO)
			plus_io(e, map, len, addr, limit);
		else
			plus_mmio(e, map);
		em_close(e, EM_STRUCT);
		em_close(e, EM_STRUCT);
	}
	em_close(e, EM_STRUCT);
}
