/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * caps.c - what the capabilities of KVM mean one by one: the first argument
 * of KVM_ENABLE_CAP, and the results of KVM_CHECK_EXTENSION that are sets.
 * A capability without a row has plain numbers; results that are counts, sizes
 * or just yes need none.
 */
#include <stdio.h>
#include <string.h>
#include "decode/custom.h"
#include "linux/always.h"
#include "linux/kvm/arch.h"
#include "xlat/kvm.h"

#define BITS(x, o)	FLAGS(W_U64, x, o)
#define CAP_FD		T(K_FD, W_U64)

/* Cycles are in the upper half: 128000<<32|KVM_X86_NOTIFY_VMEXIT_ENABLED */
static void show_notify(struct walk *w, const struct type *t, const struct value *v)
{
	struct em_names names = { 0 };
	const uint32_t flags = (uint32_t)v->num;
	char window[32];

	(void)t;
	if (v->num >> 32) {
		snprintf(window, sizeof(window), "%lu<<32", (unsigned long)(v->num >> 32));
		names.name[names.n++] = window;
	}
	for (const struct xlat *x = kvm_notify_vmexit_flags; x->str; x++)
		if (flags & x->val)
			names.name[names.n++] = x->str;
	names.rest = flags & ~UINT32_C(3);
	names.has_rest = names.rest || !names.n;
	em_names(walk_emit(w), (struct em_num){ v->num, 8, EM_HEX }, &names);
}

/* x86's, and those that are the same everywhere: these say so. */
#define EVERYWHERE	.arch = ""
static const struct kvm_cap_row cap_rows[] = {
	{ .cap = KVM_CAP_XEN_HVM, .set = BITS(kvm_xen_config_flags, "KVM_XEN_HVM_CONFIG_???") },
	{ .cap = KVM_CAP_ADJUST_CLOCK, .set = BITS(kvm_clock_flags, "KVM_CLOCK_???") },
	{ .cap = KVM_CAP_SYNC_REGS, .set = BITS(kvm_sync_x86, "KVM_SYNC_X86_???") },
	{ .cap = KVM_CAP_DISABLE_QUIRKS, .arg = BITS(kvm_quirks, "KVM_X86_QUIRK_???") },
	{ .cap = KVM_CAP_SPLIT_IRQCHIP, .arg = U64 },			/* routes */
	{ .cap = KVM_CAP_MAX_VCPU_ID, .arg = U64 },
	{ .cap = KVM_CAP_X2APIC_API, .arg = BITS(kvm_x2apic_flags, "KVM_X2APIC_???"),
		.set = BITS(kvm_x2apic_flags, "KVM_X2APIC_???") },
	{ .cap = KVM_CAP_X86_DISABLE_EXITS, .arg = BITS(kvm_disable_exits, "KVM_X86_DISABLE_EXITS_???"),
		.set = BITS(kvm_disable_exits, "KVM_X86_DISABLE_EXITS_???") },
	{ .cap = KVM_CAP_MSR_PLATFORM_INFO, .arg = U64 },		/* 0 or 1 */
	{ .cap = KVM_CAP_HYPERV_ENLIGHTENED_VMCS, .arg = ADDR64 },	/* the version goes there */
	{ .cap = KVM_CAP_EXCEPTION_PAYLOAD, .arg = U64 },		/* 0 or 1 */
	{ .cap = KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2, EVERYWHERE, .arg = BITS(kvm_dirty_log_flags, "KVM_DIRTY_LOG_???"),
		.set = BITS(kvm_dirty_log_flags, "KVM_DIRTY_LOG_???") },
	{ .cap = KVM_CAP_HALT_POLL, EVERYWHERE, .arg = U64 },			/* nanoseconds */
	{ .cap = KVM_CAP_X86_USER_SPACE_MSR, .arg = BITS(kvm_msr_exit_reasons, "KVM_MSR_EXIT_REASON_???") },
	{ .cap = KVM_CAP_ENFORCE_PV_FEATURE_CPUID, .arg = U64 },	/* 0 or 1 */
	{ .cap = KVM_CAP_DIRTY_LOG_RING, EVERYWHERE, .arg = U64 },			/* bytes */
	{ .cap = KVM_CAP_X86_BUS_LOCK_EXIT, .arg = BITS(kvm_bus_lock_modes, "KVM_BUS_LOCK_DETECTION_???"),
		.set = BITS(kvm_bus_lock_modes, "KVM_BUS_LOCK_DETECTION_???") },
	{ .cap = KVM_CAP_SET_GUEST_DEBUG2, .set = BITS(kvm_guestdbg_flags, "KVM_GUESTDBG_???") },
	{ .cap = KVM_CAP_SGX_ATTRIBUTE, .arg = CAP_FD },
	{ .cap = KVM_CAP_VM_COPY_ENC_CONTEXT_FROM, .arg = CAP_FD },
	{ .cap = KVM_CAP_HYPERV_ENFORCE_CPUID, .arg = U64 },		/* 0 or 1 */
	{ .cap = KVM_CAP_EXIT_HYPERCALL, .arg = BITS(kvm_exit_hypercalls, "1<<KVM_HC_???"),
		.set = BITS(kvm_exit_hypercalls, "1<<KVM_HC_???") },
	{ .cap = KVM_CAP_EXIT_ON_EMULATION_FAILURE, .arg = U64 },	/* 0 or 1 */
	{ .cap = KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM, .arg = CAP_FD },
	{ .cap = KVM_CAP_PMU_CAPABILITY, .arg = BITS(kvm_pmu_cap_flags, "KVM_PMU_CAP_???"),
		.set = BITS(kvm_pmu_cap_flags, "KVM_PMU_CAP_???") },
	{ .cap = KVM_CAP_DISABLE_QUIRKS2, .arg = BITS(kvm_quirks, "KVM_X86_QUIRK_???"),
		.set = BITS(kvm_quirks, "KVM_X86_QUIRK_???") },
	{ .cap = KVM_CAP_X86_TRIPLE_FAULT_EVENT, .arg = U64 },		/* 0 or 1 */
	{ .cap = KVM_CAP_X86_NOTIFY_VMEXIT, .arg = CUSTOM(W_U64, show_notify) },
	{ .cap = KVM_CAP_DIRTY_LOG_RING_ACQ_REL, EVERYWHERE, .arg = U64 },		/* bytes */
	{ .cap = KVM_CAP_MEMORY_ATTRIBUTES, EVERYWHERE, .set = BITS(kvm_memory_attributes, "KVM_MEMORY_ATTRIBUTE_???") },
	{ .cap = KVM_CAP_VM_TYPES, .set = BITS(kvm_vm_type_bits, "1<<KVM_X86_???_VM") },
	{ .cap = KVM_CAP_X86_APIC_BUS_CYCLES_NS, .arg = U64 },
	{ .cap = KVM_CAP_GUEST_MEMFD_FLAGS, EVERYWHERE, .set = BITS(kvm_gmem_flags, "GUEST_MEMFD_FLAG_???") },
};

static const struct kvm_cap_row *cap_find(struct walk *w, uint64_t cap)
{
	for (const struct kvm_cap_row *r = kvm_arch_caps; r->arch; r++)
		if (r->cap == cap && !strcmp(r->arch, walk_arch(w)))
			return r;
	for (size_t i = 0; i < sizeof(cap_rows) / sizeof(cap_rows[0]); i++)
		if (cap_rows[i].cap == cap)
			return cap_rows[i].arch || kvm_abi_is_x86(w) ? &cap_rows[i] : NULL;
	return NULL;
}

static void show_cap_args(struct walk *w, const struct type *t, const struct value *v)
{
	const struct kvm_cap_row *row = NULL;
	struct emit *e = walk_emit(w);
	uint64_t cap;

	(void)t;
	if (walk_field(w, "cap", &cap))
		row = cap_find(w, cap);
	em_open(e, EM_ARRAY);
	for (size_t i = 0; i < 4 && i * 8 + 8 <= v->have; i++) {
		uint64_t num = walk_get(w, v->bytes + i * 8, 8);

		if (i == 0 && row && row->arg)
			walk_number(w, row->arg, num);
		else
			em_hex(e, num);
	}
	em_close(e, EM_ARRAY);
}
static const struct type t_cap_args = { .kind = K_CUSTOM, .custom = show_cap_args,
	.custom_size = 32, .custom_align = 4 };

const struct type t_kvm_enable_cap = NAMED(kvm_enable_cap,
	M(cap, CONST(W_U32, kvm_caps, "KVM_CAP_???")), M(flags, X32), M(args, &t_cap_args), M(pad, PADS(64)));

/* KVM_CHECK_EXTENSION: = 7 (flags KVM_X86_DISABLE_EXITS_MWAIT|...) */
void kvm_cap_note(struct walk *w)
{
	const struct kvm_cap_row *row;
	struct always a;
	uint64_t cap, ret;

	if (!walk_arg(w, "argp", &cap) || !walk_ret(w, &ret) || !ret)
		return;
	if (cap == KVM_CAP_XSAVE2)
		walk_remember(w, KVM_XSAVE_MEMO, 0, ret);
	row = cap_find(w, cap);
	if (!row || !row->set || walk_emit(w)->opts->xlat == EM_X_RAW)
		return;
	always_begin(w, &a);
	walk_member(w, "flags", row->set, ret);
	always_end(w, &a);
}
