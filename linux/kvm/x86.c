/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * x86.c - the state of an x86 vCPU, as KVM's ioctl requests carry it.
 *
 * Registers, segments, MSRs, CPUID leaves, local APIC, events, debug
 * registers, FPU and XSAVE areas, nested state.  Layouts are those of
 * Linux 7.2; abbreviated, each is a line that can be read.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/kvm/kvm.h"
#include "xlat/kvm.h"
#include "xlat/msr.h"

#define R(n)		M(n, X64)
#define RB(n)		M(n, X64, .brief = true)
#define MSR_INDEX	CONST(W_U32, msr_names, NULL)

/* strace leaves out the middle */
#define RG(n)		M(n, X64, .gap = true)
const struct type t_kvm_regs = NAMED(kvm_regs,
	R(rax), RG(rbx), RG(rcx), RG(rdx), RG(rsi), RG(rdi), R(rsp), R(rbp),
	RG(r8), RG(r9), RG(r10), RG(r11), RG(r12), RG(r13), RG(r14), RG(r15),
	R(rip), R(rflags));

#define SEGMENT(...)	NAMED(kvm_segment, \
	M(base, X64), M(limit, U32), M(selector, U16), M(type, U8), M(present, U8), M(dpl, U8), \
	M(db, U8), M(s, U8), M(l, U8), M(g, U8), M(avl, U8), __VA_ARGS__, M(padding, PAD(W_U8)))

/* strace leaves out the end */
static const struct type t_kvm_segment = SEGMENT(M(unusable, PAD(W_U8)));
static const struct type t_kvm_segment_whole = SEGMENT(M(unusable, U8));

static const struct type t_kvm_dtable = NAMED(kvm_dtable,
	M(base, X64), M(limit, U16), M(padding, PADS(6)));

#define SEG(n)		M(n, &t_kvm_segment, .brief = true)
#define TABLE(n)	M(n, &t_kvm_dtable, .brief = true)
#define CR(n)		M(n, U64, .brief = true)

/* strace shows control registers as decimal numbers here */
const struct type t_kvm_sregs = NAMED(kvm_sregs,
	M(cs, &t_kvm_segment), SEG(ds), SEG(es), SEG(fs), SEG(gs), SEG(ss), SEG(tr), SEG(ldt),
	TABLE(gdt), TABLE(idt), CR(cr0), CR(cr2), CR(cr3), CR(cr4), CR(cr8), CR(efer),
	RB(apic_base), M(interrupt_bitmap, ARRAY(X64, NUM(4)), .brief = true));

#undef SEG
#define SEG(n)		M(n, &t_kvm_segment_whole, .brief = true)
const struct type t_kvm_sregs2 = NAMED(kvm_sregs2,
	M(cs, &t_kvm_segment_whole), SEG(ds), SEG(es), SEG(fs), SEG(gs), SEG(ss), SEG(tr), SEG(ldt),
	TABLE(gdt), TABLE(idt), R(cr0), RB(cr2), R(cr3), R(cr4), RB(cr8), R(efer), RB(apic_base),
	M(flags, KFLAGS64(kvm_sregs2_flags, "KVM_SREGS2_FLAGS_???"), .brief = true),
	M(pdptrs, ARRAY(X64, NUM(4)), .brief = true));

const struct type t_kvm_fpu = NAMED(kvm_fpu,
	M(fpr, ARRAY(HEXSTR(16), NUM(8)), .brief = true), M(fcw, X16), M(fsw, X16), M(ftwx, X8), M(pad1, PAD(W_U8)),
	M(last_opcode, X16), M(last_ip, X64), M(last_dp, X64),
	M(xmm, ARRAY(HEXSTR(16), NUM(16)), .brief = true), M(mxcsr, X32), M(pad2, PAD(W_U32)));

/* --- model-specific registers ------------------------------------------- */

/* A kernel that finds too little room says in nmsrs how much it wants, with E2BIG. */
const struct type t_kvm_msr_list = NAMED(kvm_msr_list,
	M(nmsrs, U32), M(indices, ARRAY_SHY(MSR_INDEX, FIELD(nmsrs)), .when = WHEN_FN(kvm_succeeded)));

static const struct type t_kvm_msr_entry = NAMED(kvm_msr_entry,
	M(index, MSR_INDEX), M(reserved, PAD(W_U32)), M(data, X64));

/* A few are shown always: programs read and write most of them one by one. */
static bool few_msrs(struct walk *w)
{
	uint64_t n;

	return walk_field(w, "nmsrs", &n) && n <= 4;
}
static bool many_msrs(struct walk *w)
{
	return !few_msrs(w);
}

const struct type t_kvm_msrs = NAMED(kvm_msrs,
	M(nmsrs, U32), M(pad, PAD(W_U32)),
	M(entries, ARRAY(&t_kvm_msr_entry, FIELD(nmsrs)), .when = WHEN_FN(few_msrs)),
	M(entries, ARRAY_SHY(&t_kvm_msr_entry, FIELD(nmsrs)), .when = WHEN_FN(many_msrs)));

/* The kernel writes the data of those it could read: as many as the call returns. */
static void show_msr_read(struct walk *w, const struct type *t, const struct value *v)
{
	enum { ENTRIES = 8, ENTRY = 16 };
	uint64_t argp, ret;

	(void)t;
	if (walk_arg(w, "argp", &argp) && walk_ret(w, &ret) && (v->addr - argp - ENTRIES) / ENTRY < ret)
		walk_member(w, "data", X64, v->num);
}
static const struct type t_msr_read = { .kind = K_CUSTOM, .width = W_U64, .flat = true, .custom = show_msr_read };
static const struct type t_kvm_msr_entry_read = NAMED(kvm_msr_entry,
	M(index, MSR_INDEX), M(reserved, PAD(W_U32)), M(data, &t_msr_read));
const struct type t_kvm_msrs_get = NAMED(kvm_msrs,
	M(nmsrs, U32), M(pad, PAD(W_U32)),
	M(entries, ARRAY(&t_kvm_msr_entry_read, FIELD(nmsrs)), .when = WHEN_FN(few_msrs)),
	M(entries, ARRAY_SHY(&t_kvm_msr_entry_read, FIELD(nmsrs)), .when = WHEN_FN(many_msrs)));

/* = 2 (failed MSR_IA32_XSS): fewer than asked for means that the next one was refused */
void kvm_msrs_note(struct walk *w)
{
	static const struct type msr = { .kind = K_CONST, .width = W_U32, .xlat = msr_names };
	uint64_t argp, ret;
	uint8_t b[4];

	if (!walk_arg(w, "argp", &argp) || !walk_ret(w, &ret) || !walk_read(w, argp, b, 4) ||
	    ret >= walk_get(w, b, 4) || !walk_read(w, argp + 8 + ret * 16, b, 4))
		return;
	walk_member(w, "failed", &msr, walk_get(w, b, 4));
}

/* a set bit allows what flags says */
static void show_msr_bitmap(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t bits;

	(void)t;
	if (walk_field(w, "nmsrs", &bits))
		kvm_show_bitmap(w, v->num, bits);
	else
		em_addr(walk_emit(w), v->num);
}

static const struct type t_kvm_msr_filter_range = NAMED(kvm_msr_filter_range,
	M(flags, KFLAGS(kvm_msr_range_flags, "KVM_MSR_FILTER_???")), M(nmsrs, U32),
	M(base, MSR_INDEX, .when = ANY(FIELD(nmsrs), UINT32_MAX)),
	M(bitmap, CUSTOM(W_PTR, show_msr_bitmap), .when = ANY(FIELD(nmsrs), UINT32_MAX)));

/* There is room for 16, and few programs need more than two: the last ones that
 * are empty are left out. */
enum { RANGES = 16, RANGE64 = 24, RANGE32 = 16 };

static void show_msr_ranges(struct walk *w, const struct type *t, const struct value *v)
{
	const size_t size = walk_ptr_size(w) == 4 ? RANGE32 : RANGE64;
	struct emit *e = walk_emit(w);
	unsigned n = v->have < RANGES * size ? 0 : RANGES;

	(void)t;
	while (n && !walk_get(w, v->bytes + (n - 1) * size, 8))		/* flags and nmsrs */
		n--;
	em_open(e, EM_ARRAY);
	for (unsigned i = 0; i < n; i++)
		walk_bytes(w, &t_kvm_msr_filter_range, v->bytes + i * size, size, v->addr ? v->addr + i * size : 0);
	em_close(e, EM_ARRAY);
}
#define MSR_FILTER(size, align) M(flags, KFLAGS(kvm_msr_filter_flags, "KVM_MSR_FILTER_???")), \
	M(ranges, T(K_CUSTOM, .custom = show_msr_ranges, .custom_size = RANGES * (size), .custom_align = align))

const struct type t_kvm_msr_filter = { .kind = K_STRUCT, .name = "kvm_msr_filter", .members = MEMBERS(MSR_FILTER(RANGE64, 8)),
	.layouts = LIST(layout, { "i386", MEMBERS(MSR_FILTER(RANGE32, 4)) }, { "x32", MEMBERS(MSR_FILTER(RANGE32, 4)) }) };

/* --- CPUID ---------------------------------------------------------------- */

static const struct type t_kvm_cpuid_entry = NAMED(kvm_cpuid_entry,
	M(function, X32), M(eax, X32), M(ebx, X32), M(ecx, X32), M(edx, X32), M(padding, PAD(W_U32)));

const struct type t_kvm_cpuid = NAMED(kvm_cpuid,
	M(nent, U32), M(padding, PAD(W_U32)), M(entries, ARRAY_SHY(&t_kvm_cpuid_entry, FIELD(nent))));

static const struct type t_kvm_cpuid_entry2 = NAMED(kvm_cpuid_entry2,
	M(function, X32), M(index, X32), M(flags, KFLAGS(kvm_cpuid_flags, "KVM_CPUID_FLAG_???")),
	M(eax, X32), M(ebx, X32), M(ecx, X32), M(edx, X32), M(padding, PADS(12)));

const struct type t_kvm_cpuid2 = NAMED(kvm_cpuid2,
	M(nent, U32), M(padding, PAD(W_U32)), M(entries, ARRAY_SHY(&t_kvm_cpuid_entry2, FIELD(nent))));
/* too little room: how much is wanted (KVM_GET_CPUID2) or was offered */
const struct type t_kvm_cpuid2_get = NAMED(kvm_cpuid2,
	M(nent, U32), M(padding, PAD(W_U32)),
	M(entries, ARRAY_SHY(&t_kvm_cpuid_entry2, FIELD(nent)), .when = WHEN_FN(kvm_succeeded)));

/* --- local APIC ----------------------------------------------------------- */

/* Eight 32-bit registers, 16 bytes apart: a vector of 256 bits. */
static void show_apic_vector(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);

	(void)t;
	em_open(e, EM_ARRAY);
	for (size_t i = 0; i < 8 && i * 16 + 4 <= v->have; i++)
		em_num(e, (struct em_num){ walk_get(w, v->bytes + i * 16, 4), 4, EM_HEX });
	em_close(e, EM_ARRAY);
}
static const struct type t_apic_vector = { .kind = K_CUSTOM, .custom = show_apic_vector,
	.custom_size = 128, .custom_align = 1 };

#define APIC(n)		M(n, X32), M(pad, PADS(12))
#define APIC_B(n)	M(n, X32, .brief = true), M(pad, PADS(12))
#define APIC_V(n)	M(n, &t_apic_vector, .brief = true)

static const struct type t_apic_regs = { .kind = K_STRUCT, .members = MEMBERS(
	M(pad, PADS(0x20)), APIC(id), APIC(version), M(pad, PADS(0x40)),
	APIC(tpr), APIC_B(apr), APIC_B(ppr), APIC_B(eoi), APIC_B(rrd), APIC_B(ldr), APIC_B(dfr), APIC(svr),
	APIC_V(isr), APIC_V(tmr), APIC_V(irr), APIC_B(esr), M(pad, PADS(0x60)),
	APIC_B(lvt_cmci), APIC_B(icr), APIC_B(icr2), APIC(lvt_timer), APIC_B(lvt_thermal), APIC_B(lvt_pc),
	APIC_B(lvt_lint0), APIC_B(lvt_lint1), APIC_B(lvt_error), APIC_B(timer_initial_count),
	APIC_B(timer_current_count), M(pad, PADS(0x40)), APIC_B(timer_divide), M(pad, PADS(0x10))) };

const struct type t_kvm_lapic_state = NAMED(kvm_lapic_state, M(regs, &t_apic_regs));

/* --- XSAVE, debug registers, events ---------------------------------------- */

/*
 * The legacy region and the header are where they always are.  Where a component
 * lies after them, CPUID leaf 0xd of the host says, which processors answer
 * differently: they are shown as bytes.  KVM_GET_XSAVE knows 4096 bytes; the other
 * two as many as the check of KVM_CAP_XSAVE2 said.  Who did not see it can still
 * tell: it is more only where a program asked for AMX's tiles, and if the header
 * says that they are in use, the area reaches to their end.
 */
enum { XSAVE_HEADER_END = 576, XSAVE_PLAIN = 4096, XSAVE_TILES = 2816 + 8192, XFEATURE_XTILE_DATA = 1 << 18 };

static void show_xsave_bytes(struct walk *w, const uint8_t *bytes, size_t n)
{
	const size_t limit = walk_limit(w);

	while (n && !bytes[n - 1])
		n--;
	em_bytes(walk_emit(w), bytes, n < limit ? n : limit, EM_STR_HEX, n > limit);
}

static void show_xsave_rest(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_xsave_bytes(w, v->bytes, XSAVE_PLAIN - XSAVE_HEADER_END);
}

static void show_xsave2_rest(struct walk *w, const struct type *t, const struct value *v)
{
	const uint8_t *more = NULL;
	uint64_t size = XSAVE_PLAIN, used;

	if (!walk_recall(w, KVM_XSAVE_MEMO, 0, &size) && walk_field(w, "xstate_bv", &used) && used & XFEATURE_XTILE_DATA)
		size = XSAVE_TILES;
	if (v->addr && size > XSAVE_PLAIN && size <= 1 << 20)
		more = walk_fetch(w, v->addr, (size_t)size - XSAVE_HEADER_END);
	if (more)
		show_xsave_bytes(w, more, (size_t)size - XSAVE_HEADER_END);
	else
		show_xsave_rest(w, t, v);
}

#define XFEATURES	KFLAGS64(kvm_xfeatures, "XFEATURE_MASK_???")

#define XSAVE_REGION(rest) { .kind = K_STRUCT, .members = MEMBERS( \
	M(fcw, X16), M(fsw, X16), M(ftw, X8), M(pad, PAD(W_U8)), M(fop, X16), M(fip, X64), M(fdp, X64), \
	M(mxcsr, X32), M(mxcsr_mask, X32, .brief = true), \
	M(st, ARRAY(HEXSTR(16), NUM(8)), .brief = true), M(xmm, ARRAY(HEXSTR(16), NUM(16)), .brief = true), \
	M(pad, PADS(96)), M(xstate_bv, XFEATURES), M(xcomp_bv, X64, .brief = true), M(pad, PADS(48)), \
	M(extended, T(K_CUSTOM, .custom = rest, .custom_size = XSAVE_PLAIN - XSAVE_HEADER_END, .custom_align = 1), \
	  .brief = true, .nonzero = true)) }

static const struct type t_xsave_region = XSAVE_REGION(show_xsave_rest);
static const struct type t_xsave2_region = XSAVE_REGION(show_xsave2_rest);
const struct type t_kvm_xsave = NAMED(kvm_xsave, M(region, &t_xsave_region));
const struct type t_kvm_xsave2 = NAMED(kvm_xsave, M(region, &t_xsave2_region));

static const struct type t_kvm_xcr = NAMED(kvm_xcr, M(xcr, U32), M(reserved, PAD(W_U32)),
	M(value, SELECT(FIELD(xcr), X64, { 0, "0", XFEATURES })));

/* There is room for 16; the processor has one. */
const struct type t_kvm_xcrs = NAMED(kvm_xcrs,
	M(nr_xcrs, U32), M(flags, X32),
	M(xcrs, SELECT(FIELD(nr_xcrs), ARRAY_SHY(&t_kvm_xcr, NUM(16)),
		{ 0, "0", ARRAY(&t_kvm_xcr, NUM(0)) }, { 1, "1", ARRAY(&t_kvm_xcr, NUM(1)) },
		{ 2, "2", ARRAY(&t_kvm_xcr, NUM(2)) })), M(padding, PADS(128)));

const struct type t_kvm_debugregs = NAMED(kvm_debugregs,
	M(db, ARRAY(X64, NUM(4))), M(dr6, X64), M(dr7, X64), M(flags, X64), M(reserved, PADS(72)));

static const struct type t_exception = { .kind = K_STRUCT, .members = MEMBERS(
	M(injected, U8), M(nr, U8), M(has_error_code, U8), M(pending, U8), M(error_code, X32)) };
static const struct type t_interrupt = { .kind = K_STRUCT, .members = MEMBERS(
	M(injected, U8), M(nr, U8), M(soft, U8), M(shadow, FLAGS(W_U8, kvm_shadow_flags, "KVM_X86_SHADOW_???"))) };
static const struct type t_nmi = { .kind = K_STRUCT, .members = MEMBERS(
	M(injected, U8), M(pending, U8), M(masked, U8), M(pad, PAD(W_U8))) };
static const struct type t_smi = { .kind = K_STRUCT, .members = MEMBERS(
	M(smm, U8), M(pending, U8), M(smm_inside_nmi, U8), M(latched_init, U8)) };
static const struct type t_triple_fault = { .kind = K_STRUCT, .members = MEMBERS(M(pending, U8)) };

const struct type t_kvm_vcpu_events = NAMED(kvm_vcpu_events,
	M(exception, &t_exception), M(interrupt, &t_interrupt), M(nmi, &t_nmi, .brief = true),
	M(sipi_vector, X32, .brief = true), M(flags, KFLAGS(kvm_vcpuevent_flags, "KVM_VCPUEVENT_VALID_???")),
	M(smi, &t_smi, .brief = true), M(triple_fault, &t_triple_fault, .brief = true), M(reserved, PADS(26)),
	M(exception_has_payload, U8, .brief = true), M(exception_payload, X64, .brief = true));

static const struct type t_guest_debug_arch = NAMED(kvm_guest_debug_arch, M(debugreg, ARRAY(X64, NUM(8))));

const struct type t_kvm_guest_debug = NAMED(kvm_guest_debug,
	M(control, KFLAGS(kvm_guestdbg_flags, "KVM_GUESTDBG_???")), M(pad, PAD(W_U32)),
	M(arch, &t_guest_debug_arch));

const struct type t_kvm_x86_mce = NAMED(kvm_x86_mce,
	M(status, X64), M(addr, X64), M(misc, X64), M(mcg_status, X64), M(bank, U8),
	M(pad1, PADS(7)), M(pad2, PADS(24)));

/* --- nested state: 128 bytes, then what the format puts there ---------------- */

enum { NESTED_HEADER = 128 };

static bool has_nested_data(struct walk *w)
{
	uint64_t size;

	return walk_field(w, "size", &size) && size > NESTED_HEADER;
}

/* The processor's own structures, up to the size of all. */
static void show_nested_data(struct walk *w, const struct type *t, const struct value *v)
{
	const size_t limit = walk_limit(w);
	const uint8_t *p;
	uint64_t n;

	(void)t;
	if (!walk_field(w, "size", &n) || n < NESTED_HEADER)
		n = NESTED_HEADER;
	n -= NESTED_HEADER;
	p = walk_fetch(w, v->addr, n < limit ? (size_t)n : limit);
	if (p)
		em_bytes(walk_emit(w), p, n < limit ? (size_t)n : limit, EM_STR_HEX, n > limit);
	else
		em_addr(walk_emit(w), v->addr);
}
static const struct type t_nested_data = { .kind = K_CUSTOM, .custom = show_nested_data };

static const struct type t_nested_smm = { .kind = K_STRUCT, .members = MEMBERS(
	M(flags, FLAGS(W_U16, kvm_nested_smm_flags, "KVM_STATE_NESTED_SMM_???"))) };
static const struct type t_nested_vmx = NAMED(kvm_vmx_nested_state_hdr,
	M(vmxon_pa, X64), M(vmcs12_pa, X64), M(smm, &t_nested_smm), M(pad, PAD(W_U16)),
	M(flags, KFLAGS(kvm_nested_vmx_flags, "KVM_STATE_VMX_???")), M(preemption_timer_deadline, X64));
static const struct type t_nested_svm = NAMED(kvm_svm_nested_state_hdr, M(vmcb_pa, X64), M(gpat, X64));
static const struct type t_hdr_vmx = { .kind = K_STRUCT, .members = MEMBERS(M(vmx, &t_nested_vmx)) };
static const struct type t_hdr_svm = { .kind = K_STRUCT, .members = MEMBERS(M(svm, &t_nested_svm)) };

#define NESTED_FLAGS	FLAGS(W_U16, kvm_nested_flags, "KVM_STATE_NESTED_???")
#define NESTED_FORMAT	CONST(W_U16, kvm_nested_formats, "KVM_STATE_NESTED_FORMAT_???")
#define NESTED_HDR	SELECT(FIELD(format), HEXSTR(120), { 0, "vmx", &t_hdr_vmx }, { 1, "svm", &t_hdr_svm })

const struct type t_kvm_nested_state = NAMED(kvm_nested_state,
	M(flags, NESTED_FLAGS), M(format, NESTED_FORMAT), M(size, U32), M(hdr, NESTED_HDR),
	M(data, &t_nested_data, .when = WHEN_FN(has_nested_data), .brief = true));

/* The program says how much room there is, the kernel, with E2BIG too, how much it needs. */
static bool nested_data_read(struct walk *w)
{
	return kvm_succeeded(w) && has_nested_data(w);
}
const struct type t_kvm_nested_state_get = NAMED(kvm_nested_state,
	M(flags, NESTED_FLAGS, .when = WHEN_FN(kvm_succeeded)), M(format, NESTED_FORMAT, .when = WHEN_FN(kvm_succeeded)),
	M(size, U32), M(hdr, NESTED_HDR, .when = WHEN_FN(kvm_succeeded)),
	M(data, &t_nested_data, .when = WHEN_FN(nested_data_read), .brief = true));

/* An event as the processor selects it, or with a mask of units, spelled as the
 * headers' macro makes it. */
static void show_pmu_event(struct walk *w, const struct type *t, const struct value *v)
{
	const uint64_t known = UINT64_C(0xff80000f0000ffff);
	uint64_t flags;
	char buf[80];

	(void)t;
	if (!walk_field(w, "flags", &flags) || !(flags & KVM_PMU_EVENT_FLAG_MASKED_EVENTS) || v->num & ~known) {
		em_hex(walk_emit(w), v->num);
		return;
	}
	snprintf(buf, sizeof(buf), "KVM_PMU_ENCODE_MASKED_ENTRY(%#x, %#x, %#x, %u)",
		 (unsigned)(v->num & 0xff) | (unsigned)(v->num >> 24 & 0xf00), (unsigned)(v->num >> 56),
		 (unsigned)(v->num >> 8 & 0xff), (unsigned)(v->num >> 55 & 1));
	em_name(walk_emit(w), (struct em_num){ v->num, 8, EM_HEX }, buf, NULL);
}

const struct type t_kvm_pmu_event_filter = NAMED(kvm_pmu_event_filter,
	M(action, CONST(W_U32, kvm_pmu_actions, "KVM_PMU_EVENT_???")), M(nevents, U32),
	M(fixed_counter_bitmap, X32), M(flags, KFLAGS(kvm_pmu_flags, "KVM_PMU_EVENT_FLAG_???")),
	M(pad, PADS(16)), M(events, ARRAY(CUSTOM(W_U64, show_pmu_event), FIELD(nevents))));

const struct type t_kvm_translation = NAMED(kvm_translation, M(linear_address, X64),
	M(physical_address, PAD(W_U64)), M(valid, PAD(W_U8)), M(writeable, PAD(W_U8)), M(usermode, PAD(W_U8)),
	M(pad, PADS(5)));
const struct type t_kvm_translation_done = NAMED(kvm_translation, M(linear_address, PAD(W_U64)),
	M(physical_address, X64), M(valid, U8), M(writeable, U8), M(usermode, U8), M(pad, PADS(5)));

const struct type t_kvm_tpr_access_ctl = NAMED(kvm_tpr_access_ctl,
	M(enabled, U32), M(flags, X32), M(reserved, PADS(32)));

const struct type t_kvm_vapic_addr = NAMED(kvm_vapic_addr, M(vapic_addr, X64));
const struct type t_kvm_interrupt = NAMED(kvm_interrupt, M(irq, U32));
