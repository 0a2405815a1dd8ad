/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm_run.h - what the run page of a vCPU means, for kvm.c.
 *
 * Everything about struct kvm_run is described here and in kvm_run.c; kvm.c
 * finds the page, copies it and shows it by these types.  All types are flat
 * structs: show one inside em_open(e, EM_FIELDS) … em_close(e, EM_FIELDS) with
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

/* The first 32 bytes of the page: what " K ready_for_interrupt_injection=…" shows. */
extern const struct type t_kvm_run_header;

/* arch: "x86", "arm64", "s390", "riscv", "ppc", "loongarch", "mips"; all three
 * x86 ABIs are "x86".  Where the union begins: 32 (s390: 48). */
size_t kvm_union_offset(const char *arch);

/* The union member that belongs to a reason, as a struct to be shown from
 * page + kvm_union_offset(arch), KVM_RUN_UNION_SIZE bytes.  NULL: no fields.
 * KVM_EXIT_IO is described without its data, which lie in another page: kvm.c
 * adds them after the fields of this type, as one more key "data", with
 * kvm_io_data() and kvm_emit_bytes(). */
const struct type *kvm_exit_type(const char *arch, uint32_t reason);

/* What the VMM must answer before the guest goes on: the " K<" line.  The same
 * rules: relative to the union, NULL: nothing to answer; the data of KVM_EXIT_IO
 * (port only) are added by kvm.c. */
const struct type *kvm_exit_answer_type(const char *arch, uint32_t reason);

/* Does this exit (the page as it was at the exit) want an answer?  A write does not. */
bool kvm_exit_wants_answer(const char *arch, const void *page, size_t len);

/* The answer to an exit: now is the union as the VMM left it, was as it stood at
 * the exit; of now remain the bytes that answer, the others become was's: the
 * kernel goes by its own memory of the question, not by what was written over it. */
void kvm_answer_of(uint32_t reason, uint8_t *now, const uint8_t *was);

/* KVM_EXIT_IO: where the bytes are, from the start of the vCPU's mapping, and
 * how many: exactly size * count, at most KVM_IO_SHOWN_MAX (cut: there would be
 * more).  false: not an I/O exit, nothing to show, or numbers that cannot be true.  The caller still
 * checks offset + size against what is mapped. */
bool kvm_io_data(const void *page, size_t len, uint64_t *offset, size_t *size, bool *in, bool *cut);

/* Where an exit happened and which way the data went, for tables and filters. */
enum kvm_at { KVM_AT_NOTHING, KVM_AT_PORT, KVM_AT_GPA, KVM_AT_MSR, KVM_AT_CALL };	/* CALL: a hypercall's number */
enum kvm_dir { KVM_DIR_NONE, KVM_DIR_IN, KVM_DIR_OUT };	/* IN: the guest reads */
struct kvm_place {
	enum kvm_at at;
	enum kvm_dir dir;
	uint64_t where;
	uint32_t size, count;	/* bytes of an item; items */
};
/* page: at least kvm_union_offset(arch) + KVM_RUN_UNION_SIZE bytes. */
void kvm_exit_place(const char *arch, const void *page, struct kvm_place *);

/* The items of an array of bytes, for between em_open() and em_close(). */
void kvm_emit_items(struct emit *, const uint8_t *bytes, size_t n);
/* [0x21, 0, 0, 0]: n bytes as one array value; after limit of them "..." (limit 0: none). */
void kvm_emit_bytes(struct emit *, const uint8_t *bytes, size_t n, size_t limit);

/* Sync registers: valid (page offset 288) says which of them the kernel stored
 * at this exit.  NULL: none; else a struct to be shown from page + 304 (sync
 * registers are x86 only; other architectures: NULL). */
const struct type *kvm_sync_type(const char *arch, const void *page, size_t len);

/* The page in the words of strace 7.2, for the "VCPU:0<" and "VCPU:0>" lines of
 * -e kvm=vcpu+: one struct in braces, as one value.  map: a copy of the vCPU's
 * mapping from its start, as much of it as could be read (32 bytes or more; the
 * data of an IO exit are shown if they lie within len, else where they should
 * be: addr is where the mapping lies in the tracee).  limit: of shown bytes, -s;
 * 0: none (-v).  It shows IO and MMIO alone, as strace 7.2 does. */
extern const struct type t_kvm_run_plus;	/* for walk_show(): len bytes, -s as it is */
void kvm_emit_run_plus(struct emit *, const uint8_t *map, size_t len, uint64_t addr, size_t limit);

#endif
