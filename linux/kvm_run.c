/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm_run.c - struct kvm_run: the page that a vCPU shares with its program.
 *
 * A header, then by exit reason a member of a union, then synchronised
 * registers.  A new exit reason needs its name in xlat/kvm.c, a struct here
 * and a row in exits[].  Numbers are the kernel's 64-bit layout; every count
 * in the page is the program's to forge, so none is used unclamped.
 */
#include <string.h>
#include "decode/custom.h"
#include "linux/kvm.h"
#include "linux/kvm_run.h"
#include "xlat/kvm.h"
#include "xlat/msr.h"

/* Flat: the fields stand in the line itself, without braces. */
#define FIELDS(...)	{ .kind = K_STRUCT, .flat = true, .members = MEMBERS(__VA_ARGS__) }
#define A64(n)		M(n, XA64)
#define SKIP(n)		M(pad, PADS(n))

const struct type t_kvm_run_header = FIELDS(
	M(request_interrupt_window, U8, .nonzero = true), M(immediate_exit, U8, .nonzero = true),
	M(padding1, PADS(6)), M(exit_reason, PAD(W_U32)), M(ready_for_interrupt_injection, U8), M(if_flag, U8),
	M(flags, FLAGS(W_U16, kvm_run_x86_flags, "KVM_RUN_X86_???")),
	M(cr8, T(K_HEX0, W_A64)), M(apic_base, T(K_HEX0, W_A64)));

size_t kvm_union_offset(const char *arch)
{
	return strcmp(arch, "s390") == 0 ? 48 : 32;	/* the PSW goes before it */
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

static size_t field_at_most(struct walk *w, const char *name, size_t max)
{
	uint64_t n;

	if (!walk_field(w, name, &n))
		return 0;
	return n < max ? (size_t)n : max;
}

/* Eight bytes, of which len count. */
static void show_mmio_data(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	kvm_emit_bytes(walk_emit(w), v->bytes, field_at_most(w, "len", v->have < 8 ? v->have : 8), 0);
}

static void emit_words(struct walk *w, const struct value *v, size_t from, size_t to)
{
	struct emit *e = walk_emit(w);

	em_open(e, EM_ARRAY);
	for (size_t i = from; i < to && i * 8 + 8 <= v->have; i++)
		em_hex(e, walk_get(w, v->bytes + i * 8, 8));
	em_close(e, EM_ARRAY);
}

/* 16 words, of which ndata count. */
static void show_event_data(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	emit_words(w, v, 0, field_at_most(w, "ndata", 16));
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

static const struct type t_mmio_data = { .kind = K_CUSTOM, .custom = show_mmio_data,
	.custom_size = 8, .custom_align = 1 };
static const struct type t_event_data = { .kind = K_CUSTOM, .custom = show_event_data,
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
	M(phys_addr, XA64), M(data, &t_mmio_data), M(len, U32), M(is_write, U8), { 0 } };
static const struct layout mmio_layout[] = { { "", mmio_in_memory }, { 0 } };
#define MMIO_SHOWN(...)	{ .kind = K_STRUCT, .flat = true, .layouts = mmio_layout, \
	.members = MEMBERS(M(phys_addr, XA64), M(len, U32), __VA_ARGS__) }
/* what stands there when the guest reads is left over */
static bool writes(struct walk *w)
{
	uint64_t is_write;

	return walk_field(w, "is_write", &is_write) && is_write;
}
static const struct type exit_mmio = MMIO_SHOWN(M(data, &t_mmio_data, .when = WHEN_FN(writes)), M(is_write, U8));
static const struct type answer_mmio = MMIO_SHOWN(M(data, &t_mmio_data), M(is_write, PAD(W_U8)));

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
static const struct type exit_debug_s390 = FIELDS(A64(addr), M(type, X8));
static const struct type exit_debug_ppc = FIELDS(A64(address), M(status, X32));
static const struct type exit_debug_mips = FIELDS(A64(epc));

static const struct type exit_fail_entry = FIELDS(A64(hardware_entry_failure_reason), M(cpu, U32));
static const struct type exit_tpr_access = FIELDS(A64(rip), M(is_write, U32));
static const struct type exit_internal = FIELDS(
	M(suberror, CONST(W_U32, kvm_internal_errors, "KVM_INTERNAL_ERROR_???")), M(ndata, U32),
	M(data, &t_error_data));
static const struct type exit_system_event = FIELDS(
	M(type, CONST(W_U32, kvm_system_events, "KVM_SYSTEM_EVENT_???")), M(ndata, U32), M(data, &t_event_data));
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
static const struct type exit_xen = FIELDS(XEN_TYPE, M(longmode, U32), M(cpl, U32), A64(input), SKIP(8),
	M(params, ARRAY(XA64, NUM(6))));
static const struct type answer_xen = FIELDS(SKIP(16), A64(input), A64(result));

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
	M(flags, FLAGS(W_A64, kvm_arm_sea_flags, "KVM_EXIT_ARM_SEA_FLAG_???")), A64(esr), A64(gva), A64(gpa));

static const struct type exit_s390_sieic = FIELDS(M(icptcode, X8), SKIP(1), M(ipa, X16), M(ipb, X32));
static const struct type exit_s390_reset = FIELDS(
	M(s390_reset_flags, FLAGS(W_A64, kvm_s390_resets, "KVM_S390_RESET_???")));
static const struct type exit_s390_ucontrol = FIELDS(A64(trans_exc_code), M(pgm_code, X32));
static const struct type exit_s390_tsch = FIELDS(M(subchannel_id, X16), M(subchannel_nr, X16), M(io_int_parm, X32),
	M(io_int_word, X32), M(ipb, X32), M(dequeued, U8));
static const struct type exit_s390_stsi = FIELDS(A64(addr), M(ar, X8), M(reserved, PAD(W_U8)), M(fc, U8), M(sel1, U8),
	M(sel2, U16));

static const struct type exit_dcr = FIELDS(M(dcrn, X32), M(data, X32), M(is_write, U8));
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
	uint32_t reason;
	const char *arch;			/* NULL: any; the first row that fits counts */
	const struct type *told, *answer;
	uint8_t due;
};

static const struct exit_row exits[] = {
	{ 0, NULL, &exit_unknown, NULL, 0 },
	{ 1, NULL, &exit_exception, NULL, 0 },
	{ 2, NULL, &exit_io, &answer_io, 1 },
	{ 3, "x86", &exit_hypercall_x86, &answer_hypercall_x86, 0 },
	{ 3, "arm64", &exit_hypercall_arm64, NULL, 0 },
	{ 3, NULL, &exit_hypercall, &answer_hypercall, 0 },
	{ 4, "x86", &exit_debug_x86, NULL, 0 },
	{ 4, "arm64", &exit_debug_arm64, NULL, 0 },
	{ 4, "s390", &exit_debug_s390, NULL, 0 },
	{ 4, "ppc", &exit_debug_ppc, NULL, 0 },
	{ 4, "mips", &exit_debug_mips, NULL, 0 },
	{ 6, NULL, &exit_mmio, &answer_mmio, 21 },
	{ 9, NULL, &exit_fail_entry, NULL, 0 },
	{ 12, NULL, &exit_tpr_access, NULL, 0 },
	{ 13, NULL, &exit_s390_sieic, NULL, 0 },
	{ 14, NULL, &exit_s390_reset, NULL, 0 },
	{ 15, NULL, &exit_dcr, &answer_dcr, 9 },
	{ 17, NULL, &exit_internal, NULL, 0 },
	{ 18, NULL, &exit_osi, &exit_osi, 0 },
	{ 19, NULL, &exit_papr, &answer_papr, 0 },
	{ 20, NULL, &exit_s390_ucontrol, NULL, 0 },
	{ 22, NULL, &exit_s390_tsch, NULL, 0 },
	{ 23, NULL, NULL, &answer_epr, 0 },
	{ 24, NULL, &exit_system_event, NULL, 0 },
	{ 25, NULL, &exit_s390_stsi, NULL, 0 },
	{ 26, NULL, &exit_eoi, NULL, 0 },
	{ 27, NULL, &exit_hyperv, &answer_hyperv, 0 },
	{ 28, NULL, &exit_arm_nisv, NULL, 0 },
	{ 29, NULL, &exit_rdmsr, &answer_rdmsr, 0 },
	{ 30, NULL, &exit_wrmsr, &answer_wrmsr, 0 },
	{ 34, NULL, &exit_xen, &answer_xen, 0 },
	{ 35, NULL, &exit_sbi, &answer_sbi, 0 },
	{ 36, NULL, &exit_csr, &answer_csr, 0 },
	{ 37, NULL, &exit_notify, NULL, 0 },
	{ 38, NULL, &exit_mmio, &answer_mmio, 21 },
	{ 39, NULL, &exit_memory_fault, NULL, 0 },
	{ 40, NULL, &exit_tdx, &answer_tdx, 0 },
	{ 41, NULL, &exit_arm_sea, NULL, 0 },
	{ 42, NULL, &exit_arm_nisv, NULL, 0 },
	{ 43, NULL, &exit_snp_certs, &answer_snp_certs, 0 },
};

static const struct exit_row *find_exit(const char *arch, uint32_t reason)
{
	for (size_t i = 0; i < sizeof(exits) / sizeof(exits[0]); i++)
		if (exits[i].reason == reason && (!exits[i].arch || strcmp(exits[i].arch, arch) == 0))
			return &exits[i];
	return NULL;
}

const struct type *kvm_exit_type(const char *arch, uint32_t reason)
{
	const struct exit_row *row = find_exit(arch, reason);

	return row ? row->told : NULL;
}

const struct type *kvm_exit_answer_type(const char *arch, uint32_t reason)
{
	const struct exit_row *row = find_exit(arch, reason);

	return row ? row->answer : NULL;
}

static uint64_t page_get(const void *page, size_t offset, size_t size)
{
	uint64_t num = 0;

	/* the machine's own order: a run page is never another machine's */
	if (size == 1)
		return ((const uint8_t *)page)[offset];
	if (size == 2) {
		uint16_t u16;

		memcpy(&u16, (const uint8_t *)page + offset, sizeof(u16));
		return u16;
	}
	if (size == 4) {
		uint32_t u32;

		memcpy(&u32, (const uint8_t *)page + offset, sizeof(u32));
		return u32;
	}
	memcpy(&num, (const uint8_t *)page + offset, sizeof(num));
	return num;
}

bool kvm_exit_wants_answer(const char *arch, const void *page, size_t len)
{
	const size_t at = kvm_union_offset(arch);
	const struct exit_row *row;

	if (len < at + KVM_RUN_UNION_SIZE)
		return false;
	row = find_exit(arch, (uint32_t)page_get(page, KVM_RUN_EXIT_REASON, 4));
	if (!row || !row->answer)
		return false;
	if (row->reason == 27)		/* SYNIC tells, the others ask */
		return page_get(page, at, 4) == 2 || page_get(page, at, 4) == 3;
	return !row->due || page_get(page, at + row->due - 1, 1) == 0;
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

void kvm_answer_of(uint32_t reason, uint8_t *now, const uint8_t *was)
{
	uint8_t whole[KVM_RUN_UNION_SIZE];
	bool known = false;

	memcpy(whole, was, sizeof(whole));
	for (size_t i = 0; i < sizeof(answer_bytes) / sizeof(answer_bytes[0]); i++) {
		const struct answer_bytes *a = &answer_bytes[i];

		if (a->reason != reason)
			continue;
		known = true;
		if (!a->type || a->type == was[0])
			memcpy(whole + a->from, now + a->from, (size_t)(a->to - a->from));
	}
	if (known)
		memcpy(now, whole, sizeof(whole));
}

bool kvm_io_data(const void *page, size_t len, uint64_t *offset, size_t *size, bool *in, bool *cut)
{
	uint64_t bytes;

	if (len < 32 + KVM_RUN_UNION_SIZE || page_get(page, KVM_RUN_EXIT_REASON, 4) != KVM_EXIT_IO)
		return false;
	*in = page_get(page, 32, 1) == KVM_EXIT_IO_IN;
	bytes = page_get(page, 33, 1) * page_get(page, 36, 4);
	*offset = page_get(page, 40, 8);
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

void kvm_exit_place(const char *arch, const void *page, struct kvm_place *p)
{
	const uint32_t reason = (uint32_t)page_get(page, KVM_RUN_EXIT_REASON, 4);
	const uint8_t *u = (const uint8_t *)page + kvm_union_offset(arch);

	memset(p, 0, sizeof(*p));
	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
		const struct place_row *row = &places[i];

		if (row->reason != reason)
			continue;
		p->at = row->at;
		if (row->where_size)
			p->where = page_get(u, row->where, row->where_size);
		if (row->size_size)
			p->size = (uint32_t)page_get(u, row->size, row->size_size);
		p->count = 1;
		if (row->is_write >= 0)
			p->dir = page_get(u, (size_t)row->is_write, 1) ? KVM_DIR_OUT : KVM_DIR_IN;
		else if (row->is_write != -3)
			p->dir = row->is_write == -1 ? KVM_DIR_IN : KVM_DIR_OUT;
		if (reason == KVM_EXIT_IO)
			p->count = (uint32_t)page_get(u, 4, 4);
		if (reason == KVM_EXIT_ARM_SEA && !(page_get(u, 0, 8) & 1))
			p->at = KVM_AT_NOTHING;		/* GPA_VALID is not set */
		return;
	}
}

/* --- synchronised registers -------------------------------------------------------------- */

#define SYNC_REGS	M(regs, &t_kvm_regs)
#define SYNC_SREGS	M(sregs, &t_kvm_sregs)
#define SYNC_EVENTS	M(events, &t_kvm_vcpu_events)
static const struct type sync_types[8] = {
	[1] = FIELDS(SYNC_REGS),
	[2] = FIELDS(SKIP(144), SYNC_SREGS),
	[3] = FIELDS(SYNC_REGS, SYNC_SREGS),
	[4] = FIELDS(SKIP(456), SYNC_EVENTS),
	[5] = FIELDS(SYNC_REGS, SKIP(312), SYNC_EVENTS),
	[6] = FIELDS(SKIP(144), SYNC_SREGS, SYNC_EVENTS),
	[7] = FIELDS(SYNC_REGS, SYNC_SREGS, SYNC_EVENTS),
};

const struct type *kvm_sync_type(const char *arch, const void *page, size_t len)
{
	uint64_t valid;

	if (strcmp(arch, "x86") != 0 || len < KVM_RUN_SIZE)
		return NULL;
	valid = page_get(page, 288, 8) & 7;
	return valid ? &sync_types[valid] : NULL;
}

/* --- in the words of strace 7.2 -------------------------------------------------------------- */

static void plus_num(struct emit *e, const char *key, uint64_t num, uint8_t bytes, enum em_form form)
{
	em_key(e, key, true);
	em_num(e, (struct em_num){ num, bytes, form });
}

static void plus_io(struct emit *e, const uint8_t *map, size_t len, uint64_t addr, size_t limit)
{
	const uint64_t direction = page_get(map, 32, 1), offset = page_get(map, 40, 8);
	const uint64_t bytes = page_get(map, 33, 1) * page_get(map, 36, 4);

	em_key(e, "direction", true);
	em_name(e, (struct em_num){ direction, 1, EM_HEX }, xlat_name(kvm_io_directions, direction),
		"KVM_EXIT_IO_???");
	plus_num(e, "size", page_get(map, 33, 1), 1, EM_UDEC);
	plus_num(e, "port", page_get(map, 34, 2), 2, EM_HEX);
	plus_num(e, "count", page_get(map, 36, 4), 4, EM_UDEC);
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
	plus_num(e, "phys_addr", page_get(map, 32, 8), 8, EM_HEX0);
	em_key(e, "data", true);
	kvm_emit_bytes(e, map + 40, 8, 0);
	plus_num(e, "len", page_get(map, 48, 4), 4, EM_UDEC);
	plus_num(e, "is_write", page_get(map, 52, 1), 1, EM_UDEC);
}

void kvm_emit_run_plus(struct emit *e, const uint8_t *map, size_t len, uint64_t addr, size_t limit)
{
	uint32_t reason;
	const char *name;

	if (len < 32) {
		em_addr(e, addr);
		return;
	}
	reason = (uint32_t)page_get(map, KVM_RUN_EXIT_REASON, 4);
	name = xlat_name(kvm_exit_reasons, reason);
	em_open(e, EM_STRUCT);
	plus_num(e, "request_interrupt_window", map[0], 1, EM_UDEC);
	plus_num(e, "immediate_exit", map[1], 1, EM_UDEC);
	plus_num(e, "exit_reason", reason, 4, EM_UDEC);
	em_comment(e, name ? name : KVM_EXIT_OTHER);
	plus_num(e, "ready_for_interrupt_injection", map[12], 1, EM_UDEC);
	plus_num(e, "if_flag", map[13], 1, EM_UDEC);
	plus_num(e, "flags", page_get(map, 14, 2), 2, EM_HEX);
	plus_num(e, "cr8", page_get(map, 16, 8), 8, EM_HEX0);
	plus_num(e, "apic_base", page_get(map, 24, 8), 8, EM_HEX0);
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

static void show_run_plus(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	kvm_emit_run_plus(walk_emit(w), v->bytes, v->have, v->addr, walk_abbrev(w) ? walk_limit(w) : 0);
}
const struct type t_kvm_run_plus = { .kind = K_CUSTOM, .custom = show_run_plus, .custom_size = KVM_RUN_SIZE,
	.custom_align = 8 };
