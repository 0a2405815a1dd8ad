/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * run.h - what the run page of a vCPU means, for kvm.c.
 *
 * Everything about struct kvm_run is described here, in run.c (header),
 * exits.c, sync.c and rings.c; kvm.c finds the page, copies it and
 * shows it by these types.  Types are flat structs where nothing else is said:
 * show one inside em_open(e, EM_FIELDS) … em_close(e, EM_FIELDS) with
 * walk_show(), which then emits key after key.  Offsets are those of the
 * 64-bit kernel whatever the tracee's ABI is.  The page belongs to a program
 * that may write anything into it at any moment: copy first, then ask.
 */
#ifndef STRACE_LINUX_KVM_RUN_H
#define STRACE_LINUX_KVM_RUN_H

#include "decode/desc.h"

struct emit;

enum {
	KVM_RUN_PAGE_MIN = 288,		/* header and union: what must be read at least (s390: 304) */
	KVM_RUN_EXIT_REASON = 8,	/* offset of the u32 exit_reason, on every architecture */
	KVM_RUN_UNION_SIZE = 256,
	KVM_RUN_SIZE = 2352,		/* the whole of it, with the sync registers (s390: 2368) */
	KVM_IO_SHOWN_MAX = 4096,	/* no more bytes of port I/O than this are ever looked at */
};

/* Requests that the tracer itself follows (linux/kvm/kvm.c describes all); the numbers
 * are the same for every traced ABI. */
enum kvm_request {
	KVM_CREATE_VM = 0xae01, KVM_CREATE_VCPU = 0xae41, KVM_RUN = 0xae80, KVM_RESET_DIRTY_RINGS = 0xaec7,
	KVM_REGISTER_COALESCED_MMIO = 0x4010ae67, KVM_ENABLE_CAP = 0x4068aea3,
	KVM_SET_USER_MEMORY_REGION = 0x4020ae46, KVM_SET_USER_MEMORY_REGION2 = 0x40a0ae49,
	KVM_IOEVENTFD = 0x4040ae79,
};

/* Reasons that the tracer itself has to know. */
enum kvm_exit_reason {
	KVM_EXIT_UNKNOWN = 0, KVM_EXIT_IO = 2, KVM_EXIT_HYPERCALL = 3, KVM_EXIT_MMIO = 6,
	KVM_EXIT_INTR = 10, KVM_EXIT_X86_RDMSR = 29, KVM_EXIT_X86_WRMSR = 30,
	KVM_EXIT_MEMORY_FAULT = 39,
	/* these only for where they happened */
	KVM_EXIT_TPR_ACCESS = 12, KVM_EXIT_DCR = 15, KVM_EXIT_PAPR_HCALL = 19, KVM_EXIT_ARM_NISV = 28,
	KVM_EXIT_XEN = 34, KVM_EXIT_RISCV_SBI = 35, KVM_EXIT_RISCV_CSR = 36, KVM_EXIT_LOONGARCH_IOCSR = 38,
	KVM_EXIT_TDX = 40, KVM_EXIT_ARM_SEA = 41, KVM_EXIT_ARM_LDST64B = 42, KVM_EXIT_SNP_REQ_CERTS = 43,
};

/* The name of each reason; unknown ones: the number and KVM_EXIT_??? as a comment. */
extern const struct xlat kvm_exit_reasons[];
#define KVM_EXIT_OTHER	"KVM_EXIT_???"

/* Is the exit_reason of the page fresh after a KVM_RUN that ended with err
 * (positive errno, 0: success)?  Else it is what an earlier exit left there. */
bool kvm_reason_is_fresh(int err, uint32_t reason);

/* An architecture's page, in one byte order. */
enum kvm_arch_bit {
	KVM_ARCH_X86 = 1, KVM_ARCH_ARM64 = 2, KVM_ARCH_S390 = 4, KVM_ARCH_PPC = 8, KVM_ARCH_RISCV = 16,
	KVM_ARCH_LOONGARCH = 32, KVM_ARCH_MIPS = 64,
};
struct kvm_arch {
	const char *name;
	uint16_t bit;			/* enum kvm_arch_bit */
	bool big_endian;
	uint16_t union_at;		/* where the union begins */
	const struct type *header;	/* what goes before it: " K ready_for_interrupt_injection=…" */
	uint8_t coalesced_page;		/* in the vCPU's file, pages of it; 0: has none */
	bool dirty_ring;
};
extern const struct kvm_arch kvm_archs[];	/* x86 first; ends without a name */
/* By the names of decode/abi.h; NULL: none. */
const struct kvm_arch *kvm_arch(const char *name, bool big_endian);
/* A number of 1 to 8 bytes in the page's byte order. */
uint64_t kvm_page_get(const struct kvm_arch *, const void *page, size_t offset, size_t size);

/* The union member that belongs to a reason, as a struct to be shown from
 * page + arch->union_at, KVM_RUN_UNION_SIZE bytes.  NULL: no fields.
 * KVM_EXIT_IO is described without its data, which lie in another page: kvm.c
 * adds them after the fields of this type, as one more key "data", with
 * kvm_io_data() and kvm_emit_bytes(). */
const struct type *kvm_exit_type(const struct kvm_arch *, uint32_t reason);

/* What the VMM must answer before the guest goes on: the " K<" line.  The same
 * rules: relative to the union, NULL: nothing to answer; the data of KVM_EXIT_IO
 * (port only) are added by kvm.c. */
const struct type *kvm_exit_answer_type(const struct kvm_arch *, uint32_t reason);

/* Whose kernels say this reason: enum kvm_arch_bit. */
unsigned kvm_exit_archs(uint32_t reason);

/* Does this exit (the page as it was at the exit) want an answer?  A write does not. */
bool kvm_exit_wants_answer(const struct kvm_arch *, const void *page, size_t len);

/* The answer to an exit: now is the union as the VMM left it, was as it stood at
 * the exit; of now remain the bytes that answer, the others become was's: the
 * kernel goes by its own memory of the question, not by what was written over it. */
void kvm_answer_of(const struct kvm_arch *, uint32_t reason, uint8_t *now, const uint8_t *was);

/* KVM_EXIT_IO: where the bytes are, from the start of the vCPU's mapping, and
 * how many: exactly size * count, at most KVM_IO_SHOWN_MAX (cut: there would be
 * more).  false: not an I/O exit, nothing to show, or numbers that cannot be true.  The caller still
 * checks offset + size against what is mapped. */
bool kvm_io_data(const struct kvm_arch *, const void *page, size_t len, uint64_t *offset, size_t *size, bool *in, bool *cut);

/* Where an exit happened and which way the data went, for tables and filters. */
enum kvm_at { KVM_AT_NOTHING, KVM_AT_PORT, KVM_AT_GPA, KVM_AT_MSR, KVM_AT_CALL };	/* CALL: a hypercall's number */
enum kvm_dir { KVM_DIR_NONE, KVM_DIR_IN, KVM_DIR_OUT };	/* IN: the guest reads */
struct kvm_place {
	enum kvm_at at;
	enum kvm_dir dir;
	uint64_t where;
	uint32_t size, count;	/* bytes of an item; items */
};
/* page: at least arch->union_at + KVM_RUN_UNION_SIZE bytes. */
void kvm_exit_place(const struct kvm_arch *, const void *page, struct kvm_place *);

/* The items of an array of bytes, for between em_open() and em_close(). */
void kvm_emit_items(struct emit *, const uint8_t *bytes, size_t n);
/* [0x21, 0, 0, 0]: n bytes as one array value; after limit of them "..." (limit 0: none). */
void kvm_emit_bytes(struct emit *, const uint8_t *bytes, size_t n, size_t limit);

/* Sync registers: those that the kernel stored at this exit (kvm_valid_regs, but
 * arm64's device_irq_level), or those that the program wants loaded (kvm_dirty_regs,
 * at entry).  NULL: none; else a struct to be shown from page + kvm_sync_offset(). */
enum kvm_sync { KVM_SYNC_STORED, KVM_SYNC_LOADED };
size_t kvm_sync_offset(const struct kvm_arch *);
const struct type *kvm_sync_type(const struct kvm_arch *, const void *page, size_t len, enum kvm_sync);

/* The ring of coalesced writes: a head of two indices, then entries. */
enum { KVM_COALESCED_HEAD = 8, KVM_COALESCED_ENTRY = 24, KVM_COALESCED_MAX = 170 };
extern const struct type t_kvm_coalesced_head, t_kvm_coalesced_mmio;
/* Entries [*first, *last) wait for the VMM, modulo KVM_COALESCED_MAX.  false: no
 * kernel's indices. */
bool kvm_coalesced_span(const struct kvm_arch *, const void *head, uint32_t *first, uint32_t *last);

/* The dirty ring: entries alone, in a mapping of its own. */
enum { KVM_DIRTY_PAGE = 64, KVM_DIRTY_ENTRY = 16, KVM_DIRTY_ENTRIES_MAX = 65536 };
enum { KVM_DIRTY_GFN_DIRTY = 1, KVM_DIRTY_GFN_RESET = 2 };	/* flags: pushed by the kernel; harvested */
extern const struct type t_kvm_dirty_gfn;			/* in braces */
uint32_t kvm_dirty_flags(const struct kvm_arch *, const void *entry);

/* The page in the words of strace 7.2, for the "VCPU:0<" and "VCPU:0>" lines of
 * -e kvm=vcpu+: one struct in braces, as one value.  map: a copy of the vCPU's
 * mapping from its start, as much of it as could be read (32 bytes or more; the
 * data of an IO exit are shown if they lie within len, else where they should
 * be: addr is where the mapping lies in the tracee).  limit: of shown bytes, -s;
 * 0: none (-v).  It shows IO and MMIO alone, as strace 7.2 does. */
void kvm_emit_run_plus(struct emit *, const uint8_t *map, size_t len, uint64_t addr, size_t limit);

#endif
