/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * exits.c - why a vCPU left its guest: by exit reason, the member of the
 * run page's union that tells, and what of it the VMM must answer.
 *
 * A new exit reason needs its name in xlat/kvm.c, a struct here and a row in
 * exits[].  Numbers are the kernel's 64-bit layout; every count in the page is
 * the program's to forge, so none is used unclamped.
 */
#include <string.h>
#include "decode/custom.h"
#include "linux/kvm/kvm.h"
#include "linux/kvm/run.h"
#include "linux/kvm/run_words.h"
#include "xlat/kvm.h"
#include "xlat/kvm_run.h"
#include "xlat/msr.h"

/* --- data whose length another field tells ----------------------------------- */

static size_t field_at_most(struct walk *w, const char *name, size_t max)
{
	uint64_t n;

	if (!walk_field(w, name, &n))
		return 0;
	return n < max ? (size_t)n : max;
}

/* Eight bytes, of which len count. */
static void show_len_data(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	kvm_emit_bytes(walk_emit(w), v->bytes, field_at_most(w, "len", v->have < 8 ? v->have : 8), 0);
}

static void word_items(struct walk *w, const struct value *v, size_t from, size_t to)
{
	for (size_t i = from; i < to && i * 8 + 8 <= v->have; i++)
		em_hex(walk_emit(w), walk_get(w, v->bytes + i * 8, 8));
}

static void emit_words(struct walk *w, const struct value *v, size_t from, size_t to)
{
	em_open(walk_emit(w), EM_ARRAY);
	word_items(w, v, from, to);
	em_close(walk_emit(w), EM_ARRAY);
}

/* 16 words, of which ndata count. */
static void show_event_data(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	emit_words(w, v, 0, field_at_most(w, "ndata", 16));
}

/* The same on arm64, where the first word is one of flags, by the event. */
static const struct type t_reset_flags = { .kind = K_FLAGS, .width = W_A64, .xlat = kvm_reset_arm64_flags,
	.other = "KVM_SYSTEM_EVENT_RESET_FLAG_???" };
static const struct type t_shutdown_flags = { .kind = K_FLAGS, .width = W_A64, .xlat = kvm_shutdown_arm64_flags,
	.other = "KVM_SYSTEM_EVENT_SHUTDOWN_FLAG_???" };
static void show_event_data_arm64(struct walk *w, const struct type *t, const struct value *v)
{
	enum { SHUTDOWN = 1, RESET = 2 };
	const size_t n = field_at_most(w, "ndata", 16);
	uint64_t type;
	size_t done = 0;

	(void)t;
	em_open(walk_emit(w), EM_ARRAY);
	if (n && v->have >= 8 && walk_field(w, "type", &type) && (type == SHUTDOWN || type == RESET)) {
		walk_number(w, type == RESET ? &t_reset_flags : &t_shutdown_flags, walk_get(w, v->bytes, 8));
		done = 1;
	}
	word_items(w, v, done, n);
	em_close(walk_emit(w), EM_ARRAY);
}

static const struct type t_emulation_flags = { .kind = K_FLAGS, .width = W_U64, .xlat = kvm_emulation_flags,
	.other = "KVM_INTERNAL_ERROR_EMULATION_FLAG_???" };

/* The same words; of an emulation failure the first are flags and the
 * instruction's bytes, and only what follows is nobody's business. */
static void show_error_data(struct walk *w, const struct type *t, const struct value *v)
{
	const size_t ndata = field_at_most(w, "ndata", 16);
	struct emit *e = walk_emit(w);
	uint64_t suberror;
	size_t done = 0;

	(void)t;
	if (walk_field(w, "suberror", &suberror) && suberror == KVM_INTERNAL_ERROR_EMULATION && ndata >= 1 &&
	    v->have >= 24) {
		const uint64_t flags = walk_get(w, v->bytes, 8);
		const size_t size = v->bytes[8] < 15 ? v->bytes[8] : 15;

		walk_member(w, "flags", &t_emulation_flags, flags);
		done = 1;
		if ((flags & KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES) && ndata >= 3) {
			em_key(e, "insn_size", true);
			em_num(e, (struct em_num){ v->bytes[8], 1, EM_UDEC });
			em_key(e, "insn_bytes", true);
			kvm_emit_bytes(e, v->bytes + 9, size, 0);
			done = 3;
		}
	}
	if (done && done >= ndata)
		return;
	em_key(e, "data", true);
	emit_words(w, v, done, ndata);
}

const struct type t_kvm_len_data = { .kind = K_CUSTOM, .custom = show_len_data,
	.custom_size = 8, .custom_align = 1 };
static const struct type t_event_data = { .kind = K_CUSTOM, .custom = show_event_data,
	.custom_size = 128, .custom_align = 8 };
static const struct type t_event_data_arm64 = { .kind = K_CUSTOM, .custom = show_event_data_arm64,
	.custom_size = 128, .custom_align = 8 };
static const struct type t_error_data = { .kind = K_CUSTOM, .custom = show_error_data, .flat = true,
	.custom_size = 128, .custom_align = 8 };

/* --- the members of the union: what the kernel tells ----------------------------- */

static const struct type exit_unknown = FIELDS(A64(hardware_exit_reason));
static const struct type exit_exception = FIELDS(M(exception, U32), M(error_code, X32));

/* The data are where they always are: only another place is news. */
enum { PIO_PAGE_OFFSET = 4096 };
static bool elsewhere(struct walk *w)
{
	uint64_t offset;

	return walk_field(w, "data_offset", &offset) && offset != PIO_PAGE_OFFSET;
}
#define IO_DIRECTION	CONST(W_U8, kvm_io_directions, "KVM_EXIT_IO_???")
static const struct type exit_io = FIELDS(M(direction, IO_DIRECTION), M(size, U8), M(port, X16), M(count, U32),
	M(data_offset, XA64, .when = WHEN_FN(elsewhere)));
static const struct type answer_io = FIELDS(SKIP(2), M(port, X16));

/* len stands before data, which it measures; in memory it stands behind */
static const struct member mmio_in_memory[] = {
	M(phys_addr, XA64), M(data, &t_kvm_len_data), M(len, U32), M(is_write, U8), { 0 } };
static const struct layout mmio_layout[] = { { "", mmio_in_memory }, { 0 } };
#define MMIO_SHOWN(...)	{ .kind = K_STRUCT, .flat = true, .layouts = mmio_layout, \
	.members = MEMBERS(M(phys_addr, XA64), M(len, U32), __VA_ARGS__) }
/* what stands there when the guest reads is left over */
static bool writes(struct walk *w)
{
	uint64_t is_write;

	return walk_field(w, "is_write", &is_write) && is_write;
}
static const struct type exit_mmio = MMIO_SHOWN(M(data, &t_kvm_len_data, .when = WHEN_FN(writes)), M(is_write, U8));
static const struct type answer_mmio = MMIO_SHOWN(M(data, &t_kvm_len_data), M(is_write, PAD(W_U8)));

#define HC_NR		M(nr, CONST(W_A64, kvm_hypercalls, NULL))
#define HC_ARGS		M(args, ARRAY(XA64, NUM(6)))
#define HC_FLAGS(arch)	M(flags, FLAGS(W_A64, kvm_hypercall_##arch##_flags, "KVM_EXIT_HYPERCALL_???"))
static const struct type exit_hypercall_x86 = FIELDS(HC_NR, HC_ARGS, SKIP(8), HC_FLAGS(x86));
static const struct type exit_hypercall_arm64 = FIELDS(A64(nr), SKIP(56), HC_FLAGS(arm64));
static const struct type exit_hypercall = FIELDS(A64(nr), HC_ARGS);
static const struct type answer_hypercall_x86 = FIELDS(HC_NR, SKIP(48), A64(ret));
static const struct type answer_hypercall = FIELDS(A64(nr), SKIP(48), A64(ret));

static const struct type exit_debug_x86 = FIELDS(M(exception, U32), M(pad, PAD(W_U32)), A64(pc), A64(dr6), A64(dr7));
static const struct type exit_debug_arm64 = FIELDS(M(hsr, X32), M(hsr_high, X32), A64(far));
static const struct type exit_debug_s390 = FIELDS(A64(addr),
	M(type, FLAGS(W_U8, kvm_debug_s390_types, "KVM_HW_???")));
static const struct type exit_debug_ppc = FIELDS(A64(address),
	M(status, FLAGS(W_U32, kvm_debug_ppc_status, "KVMPPC_DEBUG_???")));
static const struct type exit_debug_mips = FIELDS(A64(epc));

#define FAIL_ENTRY(...)	FIELDS(M(hardware_entry_failure_reason, __VA_ARGS__), M(cpu, U32))
static const struct type exit_fail_entry = FAIL_ENTRY(XA64);
static const struct type exit_fail_entry_arm64 = FAIL_ENTRY(FLAGS(W_A64, kvm_fail_entry_arm64, "KVM_EXIT_FAIL_ENTRY_???"));
static const struct type exit_fail_entry_riscv = FAIL_ENTRY(FLAGS(W_A64, kvm_fail_entry_riscv, "KVM_EXIT_FAIL_ENTRY_???"));
static const struct type exit_tpr_access = FIELDS(A64(rip), M(is_write, U32));
static const struct type exit_internal = FIELDS(
	M(suberror, CONST(W_U32, kvm_internal_errors, "KVM_INTERNAL_ERROR_???")), M(ndata, U32),
	M(data, &t_error_data));
#define SYSTEM_EVENT(t)	FIELDS(M(type, CONST(W_U32, kvm_system_events, "KVM_SYSTEM_EVENT_???")), M(ndata, U32), M(data, t))
static const struct type exit_system_event = SYSTEM_EVENT(&t_event_data);
static const struct type exit_system_event_arm64 = SYSTEM_EVENT(&t_event_data_arm64);
static const struct type exit_eoi = FIELDS(M(vector, X8));

/* A part of the union that lies over the whole of it: the type goes before. */
#define OVER(...)	{ .kind = K_SELECT, .flat = true, __VA_ARGS__ }
#define MSR		CONST(W_U32, msr_names, NULL)

static const struct type hv_synic = FIELDS(SKIP(8), M(msr, MSR), M(pad2, PAD(W_U32)), A64(control), A64(evt_page),
	A64(msg_page));
static const struct type hv_hcall = FIELDS(SKIP(8), A64(input), SKIP(8), M(params, ARRAY(XA64, NUM(2))));
static const struct type hv_hcall_answer = FIELDS(SKIP(8), A64(input), A64(result));
static const struct type hv_syndbg = FIELDS(SKIP(8), M(msr, MSR), M(pad2, PAD(W_U32)), A64(control), SKIP(8),
	A64(send_page), A64(recv_page), A64(pending_page));
static const struct type hv_syndbg_answer = FIELDS(SKIP(16), A64(control), A64(status));
static const struct type nothing = FIELDS(SKIP(8));

#define HV_TYPE		M(type, CONST(W_U32, kvm_hyperv_exits, "KVM_EXIT_HYPERV_???")), M(pad1, PAD(W_U32))
static const struct type hv_by_type = OVER(.by = FIELD(type), .otherwise = &nothing, .choices = LIST(choice,
	{ 1, "synic", &hv_synic }, { 2, "hcall", &hv_hcall }, { 3, "syndbg", &hv_syndbg }));
static const struct type hv_answer_by_type = OVER(.by = FIELD(type), .otherwise = &nothing, .choices = LIST(choice,
	{ 2, "hcall", &hv_hcall_answer }, { 3, "syndbg", &hv_syndbg_answer }));
static const struct type exit_hyperv = FIELDS(HV_TYPE, M(u, &hv_by_type));
static const struct type answer_hyperv = FIELDS(HV_TYPE, M(u, &hv_answer_by_type));

#define MSR_REASON	M(reason, FLAGS(W_U32, kvm_msr_exit_reasons, "KVM_MSR_EXIT_REASON_???"))
static const struct type exit_rdmsr = FIELDS(SKIP(8), MSR_REASON, M(index, MSR));
static const struct type exit_wrmsr = FIELDS(SKIP(8), MSR_REASON, M(index, MSR), A64(data));
static const struct member msr_in_memory[] = {
	M(error, U8), M(pad, PADS(7)), M(reason, PAD(W_U32)), M(index, MSR), M(data, XA64), { 0 } };
static const struct layout msr_layout[] = { { "", msr_in_memory }, { 0 } };
static const struct type answer_rdmsr = { .kind = K_STRUCT, .flat = true, .layouts = msr_layout,
	.members = MEMBERS(M(index, MSR), M(data, XA64), M(error, U8)) };
static const struct type answer_wrmsr = { .kind = K_STRUCT, .flat = true, .layouts = msr_layout,
	.members = MEMBERS(M(index, MSR), M(error, U8)) };

#define XEN_TYPE	M(type, CONST(W_U32, kvm_xen_exits, "KVM_EXIT_XEN_???")), M(pad1, PAD(W_U32))
static const struct type xen_hcall = FIELDS(SKIP(8), M(longmode, U32), M(cpl, U32), A64(input), SKIP(8),
	M(params, ARRAY(XA64, NUM(6))));
static const struct type xen_hcall_answer = FIELDS(SKIP(16), A64(input), A64(result));
static const struct type xen_by_type = OVER(.by = FIELD(type), .otherwise = &nothing, .choices = LIST(choice,
	{ 1, "hcall", &xen_hcall }));
static const struct type xen_answer_by_type = OVER(.by = FIELD(type), .otherwise = &nothing, .choices = LIST(choice,
	{ 1, "hcall", &xen_hcall_answer }));
static const struct type exit_xen = FIELDS(XEN_TYPE, M(u, &xen_by_type));
static const struct type answer_xen = FIELDS(M(type, PAD(W_U32)), M(pad1, PAD(W_U32)), M(u, &xen_answer_by_type));

static const struct type exit_notify = FIELDS(M(flags, KFLAGS(kvm_notify_flags, "KVM_NOTIFY_???")));
static const struct type exit_memory_fault = FIELDS(
	M(flags, FLAGS(W_A64, kvm_memory_exit_flags, "KVM_MEMORY_EXIT_FLAG_???")), A64(gpa), A64(size));

#define TDX_HEAD	A64(flags), M(nr, CONST(W_A64, kvm_tdx_calls, NULL))
static const struct type tdx_quote = FIELDS(SKIP(24), A64(gpa), A64(size));
static const struct type tdx_info = FIELDS(SKIP(24), A64(leaf));
static const struct type tdx_event = FIELDS(SKIP(24), M(vector, T(K_HEX, W_A64)));
static const struct type tdx_other = FIELDS(SKIP(24), M(data, ARRAY(XA64, NUM(5))));
static const struct type tdx_by_nr = OVER(.by = FIELD(nr), .otherwise = &tdx_other, .choices = LIST(choice,
	{ 0x10000, "get_tdvmcall_info", &tdx_info }, { 0x10002, "get_quote", &tdx_quote },
	{ 0x10004, "setup_event_notify", &tdx_event }));
static const struct type exit_tdx = FIELDS(TDX_HEAD, M(u, &tdx_by_nr));
static const struct type tdx_info_answer = FIELDS(SKIP(16), A64(ret), SKIP(8), A64(r11), A64(r12), A64(r13), A64(r14));
static const struct type tdx_plain_answer = FIELDS(SKIP(16), A64(ret));
static const struct type tdx_answer_by_nr = OVER(.by = FIELD(nr), .otherwise = &tdx_plain_answer,
	.choices = LIST(choice, { 0x10000, "get_tdvmcall_info", &tdx_info_answer }));
static const struct type answer_tdx = FIELDS(SKIP(8), M(nr, CONST(W_A64, kvm_tdx_calls, NULL)),
	M(u, &tdx_answer_by_nr));

static const struct type exit_snp_certs = FIELDS(A64(gpa), M(npages, UA64));
static const struct type answer_snp_certs = FIELDS(SKIP(8), M(npages, UA64), M(ret, UA64));

static const struct type exit_arm_nisv = FIELDS(A64(esr_iss), A64(fault_ipa));
static const struct type exit_arm_sea = FIELDS(
	M(flags, FLAGS(W_A64, kvm_arm_sea_flags, "KVM_EXIT_ARM_SEA_FLAG_???")), A64(esr), A64(gva),
	M(gpa, XA64, .when = ANY(FIELD(flags), 1)));

static const struct type exit_s390_sieic = FIELDS(M(icptcode, X8), SKIP(1), M(ipa, X16), M(ipb, X32));
static const struct type exit_s390_reset = FIELDS(
	M(s390_reset_flags, FLAGS(W_A64, kvm_s390_resets, "KVM_S390_RESET_???")));
static const struct type exit_s390_ucontrol = FIELDS(A64(trans_exc_code), M(pgm_code, X32));
static const struct type exit_s390_tsch = FIELDS(M(subchannel_id, X16), M(subchannel_nr, X16), M(io_int_parm, X32),
	M(io_int_word, X32), M(ipb, X32), M(dequeued, U8));
static const struct type exit_s390_stsi = FIELDS(A64(addr), M(ar, X8), M(reserved, PAD(W_U8)), M(fc, U8), M(sel1, U8),
	M(sel2, U16));

static const struct type exit_dcr = FIELDS(M(dcrn, X32), M(data, X32, .when = WHEN_FN(writes)), M(is_write, U8));
static const struct type answer_dcr = FIELDS(M(dcrn, X32), M(data, X32));
static const struct type exit_osi = FIELDS(M(gprs, ARRAY(XA64, NUM(32))));
static const struct type exit_papr = FIELDS(A64(nr), SKIP(8), M(args, ARRAY(XA64, NUM(9))));
static const struct type answer_papr = FIELDS(A64(nr), A64(ret), M(args, ARRAY(XA64, NUM(9))));
static const struct type answer_epr = FIELDS(M(epr, X32));

static const struct type exit_sbi = FIELDS(A64(extension_id), A64(function_id), M(args, ARRAY(XA64, NUM(6))));
static const struct type answer_sbi = FIELDS(A64(extension_id), A64(function_id), SKIP(48),
	M(ret, ARRAY(XA64, NUM(2))));
static const struct type exit_csr = FIELDS(A64(csr_num), A64(new_value), A64(write_mask));
static const struct type answer_csr = FIELDS(A64(csr_num), SKIP(16), A64(ret_value));

/* --- which reason has what ------------------------------------------------------------ */

/* Where a write is told from a read: 1 + offset in the union of a byte that is
 * zero when an answer is due.  0: always due. */
struct exit_row {
	uint16_t reason;
	uint16_t archs;				/* whose kernel says so */
	const struct type *told, *answer;
	uint8_t due;
	uint16_t only;				/* the row is for these alone; 0: for any page that says so */
};

#define X86	KVM_ARCH_X86
#define ARM64	KVM_ARCH_ARM64
#define S390	KVM_ARCH_S390
#define PPC	KVM_ARCH_PPC
#define RISCV	KVM_ARCH_RISCV
#define LOONG	KVM_ARCH_LOONGARCH
#define MIPS	KVM_ARCH_MIPS
#define ALL	(X86 | ARM64 | S390 | PPC | RISCV | LOONG | MIPS)

/* The first row that fits counts. */
static const struct exit_row exits[] = {
	{ 0, ALL, &exit_unknown, NULL, 0, 0 },
	{ 1, X86, &exit_exception, NULL, 0, 0 },
	{ 2, X86, &exit_io, &answer_io, 1, 0 },
	{ 3, X86, &exit_hypercall_x86, &answer_hypercall_x86, 0, X86 },
	{ 3, ARM64, &exit_hypercall_arm64, NULL, 0, ARM64 },
	{ 3, LOONG, &exit_hypercall, &answer_hypercall, 0, 0 },
	{ 4, X86, &exit_debug_x86, NULL, 0, X86 },
	{ 4, ARM64, &exit_debug_arm64, NULL, 0, ARM64 },
	{ 4, S390, &exit_debug_s390, NULL, 0, S390 },
	{ 4, PPC, &exit_debug_ppc, NULL, 0, PPC },
	{ 4, 0, &exit_debug_mips, NULL, 0, MIPS },
	{ 4, RISCV | LOONG, NULL, NULL, 0, 0 },
	{ 5, X86, NULL, NULL, 0, 0 },
	{ 6, ALL & ~S390, &exit_mmio, &answer_mmio, 21, 0 },
	{ 7, X86 | MIPS, NULL, NULL, 0, 0 },
	{ 8, X86, NULL, NULL, 0, 0 },
	{ 9, ARM64, &exit_fail_entry_arm64, NULL, 0, ARM64 },
	{ 9, RISCV, &exit_fail_entry_riscv, NULL, 0, RISCV },
	{ 9, X86 | PPC, &exit_fail_entry, NULL, 0, 0 },
	{ 10, ALL, NULL, NULL, 0, 0 },
	{ 11, X86, NULL, NULL, 0, 0 },
	{ 12, X86, &exit_tpr_access, NULL, 0, 0 },
	{ 13, S390, &exit_s390_sieic, NULL, 0, 0 },
	{ 14, S390, &exit_s390_reset, NULL, 0, 0 },
	{ 15, 0, &exit_dcr, &answer_dcr, 9, 0 },
	{ 16, PPC, NULL, NULL, 0, 0 },
	{ 17, X86 | ARM64 | PPC | LOONG | MIPS, &exit_internal, NULL, 0, 0 },
	{ 18, PPC, &exit_osi, &exit_osi, 0, 0 },
	{ 19, PPC, &exit_papr, &answer_papr, 0, 0 },
	{ 20, S390, &exit_s390_ucontrol, NULL, 0, 0 },
	{ 21, PPC, NULL, NULL, 0, 0 },
	{ 22, S390, &exit_s390_tsch, NULL, 0, 0 },
	{ 23, PPC, NULL, &answer_epr, 0, 0 },
	{ 24, ARM64, &exit_system_event_arm64, NULL, 0, ARM64 },
	{ 24, X86 | RISCV, &exit_system_event, NULL, 0, 0 },
	{ 25, S390, &exit_s390_stsi, NULL, 0, 0 },
	{ 26, X86, &exit_eoi, NULL, 0, 0 },
	{ 27, X86, &exit_hyperv, &answer_hyperv, 0, 0 },
	{ 28, ARM64, &exit_arm_nisv, NULL, 0, 0 },
	{ 29, X86, &exit_rdmsr, &answer_rdmsr, 0, 0 },
	{ 30, X86, &exit_wrmsr, &answer_wrmsr, 0, 0 },
	{ 31, X86 | ARM64 | RISCV | LOONG, NULL, NULL, 0, 0 },
	{ 32, X86, NULL, NULL, 0, 0 },
	{ 33, X86, NULL, NULL, 0, 0 },
	{ 34, X86, &exit_xen, &answer_xen, 0, 0 },
	{ 35, RISCV, &exit_sbi, &answer_sbi, 0, 0 },
	{ 36, RISCV, &exit_csr, &answer_csr, 0, 0 },
	{ 37, X86, &exit_notify, NULL, 0, 0 },
	{ 38, LOONG, &exit_mmio, &answer_mmio, 21, 0 },
	{ 39, X86 | ARM64, &exit_memory_fault, NULL, 0, 0 },
	{ 40, X86, &exit_tdx, &answer_tdx, 0, 0 },
	{ 41, ARM64, &exit_arm_sea, NULL, 0, 0 },
	{ 42, ARM64, &exit_arm_nisv, NULL, 0, 0 },
	{ 43, X86, &exit_snp_certs, &answer_snp_certs, 0, 0 },
};

static const struct exit_row *find_exit(const struct kvm_arch *arch, uint32_t reason)
{
	for (size_t i = 0; i < sizeof(exits) / sizeof(exits[0]); i++)
		if (exits[i].reason == reason && (!exits[i].only || (exits[i].only & arch->bit)))
			return &exits[i];
	return NULL;
}

const struct type *kvm_exit_type(const struct kvm_arch *arch, uint32_t reason)
{
	const struct exit_row *row = find_exit(arch, reason);

	return row ? row->told : NULL;
}

const struct type *kvm_exit_answer_type(const struct kvm_arch *arch, uint32_t reason)
{
	const struct exit_row *row = find_exit(arch, reason);

	return row ? row->answer : NULL;
}

unsigned kvm_exit_archs(uint32_t reason)
{
	unsigned archs = 0;

	for (size_t i = 0; i < sizeof(exits) / sizeof(exits[0]); i++)
		if (exits[i].reason == reason)
			archs |= exits[i].archs;
	return archs;
}

bool kvm_exit_wants_answer(const struct kvm_arch *arch, const void *page, size_t len)
{
	const size_t at = arch->union_at;
	const struct exit_row *row;
	uint64_t type;

	if (len < at + KVM_RUN_UNION_SIZE)
		return false;
	row = find_exit(arch, (uint32_t)kvm_page_get(arch, page, KVM_RUN_EXIT_REASON, 4));
	if (!row || !row->answer)
		return false;
	type = kvm_page_get(arch, page, at, 4);
	if (row->reason == 27)		/* SYNIC tells, the others ask */
		return type == 2 || type == 3;
	if (row->reason == 34)
		return type == 1;
	return !row->due || kvm_page_get(arch, page, at + row->due - 1, 1) == 0;
}

/* Which bytes of the union the VMM fills in. */
static const struct answer_bytes { uint8_t reason, type, from, to; } answer_bytes[] = {
	{ 2, 0, 0, 0 },				/* IO: in the other page */
	{ 3, 0, 56, 64 },			/* HYPERCALL: ret */
	{ 6, 0, 8, 16 }, { 38, 0, 8, 16 },	/* MMIO, IOCSR: data */
	{ 15, 0, 4, 8 },			/* DCR: data */
	{ 19, 0, 8, 88 },			/* PAPR: ret, args */
	{ 27, 2, 16, 24 }, { 27, 3, 24, 32 },	/* HYPERV: result; status */
	{ 29, 0, 0, 1 }, { 29, 0, 16, 24 },	/* RDMSR: error, data */
	{ 30, 0, 0, 1 },			/* WRMSR: error */
	{ 34, 0, 24, 32 },			/* XEN: result */
	{ 35, 0, 64, 80 },			/* SBI: ret */
	{ 36, 0, 24, 32 },			/* CSR: ret_value */
	{ 40, 0, 16, 24 }, { 40, 0, 32, 64 },	/* TDX: ret, r11 to r14 */
	{ 43, 0, 8, 24 },			/* SNP: npages, ret */
};

void kvm_answer_of(const struct kvm_arch *arch, uint32_t reason, uint8_t *now, const uint8_t *was)
{
	uint8_t whole[KVM_RUN_UNION_SIZE];
	bool known = false;

	memcpy(whole, was, sizeof(whole));
	for (size_t i = 0; i < sizeof(answer_bytes) / sizeof(answer_bytes[0]); i++) {
		const struct answer_bytes *a = &answer_bytes[i];

		if (a->reason != reason)
			continue;
		known = true;
		if (!a->type || a->type == kvm_page_get(arch, was, 0, 4))
			memcpy(whole + a->from, now + a->from, (size_t)(a->to - a->from));
	}
	if (known)
		memcpy(now, whole, sizeof(whole));
}
