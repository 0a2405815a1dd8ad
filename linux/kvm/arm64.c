/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * arm64.c - KVM's requests on arm64: vCPU features, events, memory tags,
 * feature ids, the interrupt controllers and the attributes of machine and vCPU.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/kvm/arch.h"
#include "linux/kvm/regs.h"
#include "xlat/kvm_arch.h"

#define ARM64(o, n, ...)	ARCH_RQ("arm64", o, n, __VA_ARGS__)

/* --- a machine's type: the size of guest-physical addresses -------------------- */

enum { IPA_SIZE_MASK = 0xff };
#define VM_PROTECTED	(UINT64_C(1) << 31)

static void show_vm_type(struct walk *w, const struct type *t, const struct value *v)
{
	const uint64_t rest = v->num & ~(VM_PROTECTED | IPA_SIZE_MASK);
	struct em_names names = { .rest = rest, .has_rest = rest != 0 };
	char size[48];

	(void)t;
	if (v->num & IPA_SIZE_MASK) {
		snprintf(size, sizeof(size), "KVM_VM_TYPE_ARM_IPA_SIZE(%u)", (unsigned)(v->num & IPA_SIZE_MASK));
		names.name[names.n++] = size;
	}
	if (v->num & VM_PROTECTED)
		names.name[names.n++] = "KVM_VM_TYPE_ARM_PROTECTED";
	if (names.n)
		em_names(walk_emit(w), (struct em_num){ v->num, 8, EM_HEX }, &names);
	else
		em_hex(walk_emit(w), v->num);
}

/* --- vCPUs --------------------------------------------------------------------- */

static const struct type arm64_vcpu_init = NAMED(kvm_vcpu_init,
	M(target, CONST(W_U32, kvm_arm64_targets, "KVM_ARM_TARGET_???")),
	M(features, WORDS(FLAGS(W_U32, kvm_arm64_feature_bits, "1<<KVM_ARM_VCPU_???"), 28)));

/* The kernel answers EINVAL; ids of core registers are offsets into it. */
#define UINT128		HEXSTR(16)
static const struct type arm64_user_pt_regs = NAMED(user_pt_regs,
	M(regs, ARRAY(X64, NUM(31))), M(sp, X64), M(pc, X64), M(pstate, X64));
static const struct type arm64_user_fpsimd_state = NAMED(user_fpsimd_state,
	M(vregs, ARRAY(UINT128, NUM(32))), M(fpsr, X32), M(fpcr, X32), M(__reserved, PADS(8)));
static const struct type arm64_kvm_regs = NAMED(kvm_regs,
	M(regs, &arm64_user_pt_regs), M(sp_el1, X64), M(elr_el1, X64), M(spsr, ARRAY(X64, NUM(5))),
	M(hole, PADS(8)), M(fp_regs, &arm64_user_fpsimd_state, .brief = true));

static const struct type arm64_vcpu_events = NAMED(kvm_vcpu_events,
	M(exception, STRUCT(M(serror_pending, U8), M(serror_has_esr, U8), M(ext_dabt_pending, U8), M(pad, PADS(5)),
		M(serror_esr, X64))),
	M(reserved, PADS(48)));

static const struct type arm64_guest_debug = NAMED(kvm_guest_debug,
	M(control, FLAGS(W_U32, kvm_arm64_guestdbg_flags, "KVM_GUESTDBG_???")), M(pad, PAD(W_U32)),
	M(arch, STRUCT(M(dbg_bcr, ARRAY(X64, NUM(16))), M(dbg_bvr, ARRAY(X64, NUM(16))),
		M(dbg_wcr, ARRAY(X64, NUM(16))), M(dbg_wvr, ARRAY(X64, NUM(16)))), .brief = true));

/* --- memory tags: one byte for each 16 of the guest's ---------------------------- */

enum { TAGS_TO_GUEST = 0, TAGS_FROM_GUEST = 1, TAG_GRANULE = 16 };

static void show_tags(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t length, flags;

	(void)t;
	if (walk_field(w, "length", &length) && walk_field(w, "flags", &flags) &&
	    (flags == TAGS_TO_GUEST || (flags == TAGS_FROM_GUEST && kvm_succeeded(w))))
		kvm_show_buffer(w, v->num, length / TAG_GRANULE);
	else
		em_addr(walk_emit(w), v->num);
}

static const struct type arm64_copy_mte_tags = NAMED(kvm_arm_copy_mte_tags,
	M(guest_ipa, X64), M(length, U64), M(addr, CUSTOM(W_PTR, show_tags)),
	M(flags, CONST(W_U64, kvm_arm64_tag_flags, "KVM_ARM_TAGS_???")), M(reserved, PADS(16)));

/* --- the machine ------------------------------------------------------------------- */

static const struct type arm64_counter_offset = NAMED(kvm_arm_counter_offset,
	M(counter_offset, X64), M(reserved, PAD(W_U64)));

/* the feature ids: op1 0, 1, 3, CRm 0..7, op2 0..7 */
enum { FEATURE_ID_MASKS = 3 * 8 * 8 };
static const struct type arm64_masks = { .kind = K_PTR, .width = W_A64, .out = true,
	.of = ARRAY(X64, NUM(FEATURE_ID_MASKS)) };
static const struct type arm64_reg_mask_range = NAMED(reg_mask_range,
	M(addr, SELECT(FIELD(range), ADDR64, { 0, "ids", &arm64_masks })),
	M(range, CONST(W_U32, kvm_arm64_mask_ranges, "KVM_ARM_FEATURE_???")), M(reserved, PADS(52)));

static const struct type arm64_device_addr = NAMED(kvm_arm_device_addr,
	M(id, SLICES(W_U64, { 0xffffffffffff0000, CONST(W_U64, kvm_arm64_devices, "KVM_ARM_DEVICE_???") },
		{ 0xffff, CONST(W_U64, kvm_arm64_device_addrs, "KVM_VGIC_???") })),
	M(addr, X64));

/* The line's number says whose it is and of what kind. */
static void show_irq(struct walk *w, const struct type *t, const struct value *v)
{
	const uint32_t irq = (uint32_t)v->num, type = irq & 0xf000000;
	const unsigned vcpu2 = irq >> 28, vcpu = irq >> 16 & 0xff;
	struct em_names names = { .rest = irq & 0xffff, .has_rest = true };
	const char *name = xlat_name(kvm_arm64_irq_types, type);
	char high[48], low[48];

	(void)t;
	if (vcpu2) {
		snprintf(high, sizeof(high), "%u<<KVM_ARM_IRQ_VCPU2_SHIFT", vcpu2);
		names.name[names.n++] = high;
	}
	if (name)
		names.name[names.n++] = name;
	else
		names.rest |= type;
	if (vcpu) {
		snprintf(low, sizeof(low), "%u<<KVM_ARM_IRQ_VCPU_SHIFT", vcpu);
		names.name[names.n++] = low;
	}
	em_names(walk_emit(w), (struct em_num){ irq, 4, EM_HEX }, &names);
}
#define IRQ		CUSTOM(W_U32, show_irq)
static const struct type arm64_irq_level = NAMED(kvm_irq_level, M(irq, IRQ), M(level, U32));
static const struct type arm64_irq_level_status = NAMED(kvm_irq_level, M(status, S32), M(level, PAD(W_U32)));

static const struct type arm64_smccc_filter = NAMED(kvm_smccc_filter,
	M(base, X32), M(nr_functions, U32), M(action, CONST(W_U8, kvm_arm64_smccc_actions, "KVM_SMCCC_FILTER_???")),
	M(pad, PADS(15)));

static const struct type arm64_attr_vm = ATTR_STRUCT(kvm_arm64_vm_groups, "KVM_ARM_VM_???",
	ATTR_NAMES({ 0, "smccc", CONST(W_U64, kvm_arm64_smccc_attrs, "KVM_ARM_VM_SMCCC_???") }),
	ATTR_DATA({ ATTR(0, 0), "filter", &arm64_smccc_filter }));

/* --- attributes of a vCPU ----------------------------------------------------------- */

static const struct type arm64_pmu_event_filter = NAMED(kvm_pmu_event_filter,
	M(base_event, X16), M(nevents, U16), M(action, CONST(W_U8, kvm_arm64_pmu_actions, "KVM_PMU_EVENT_???")),
	M(pad, PADS(3)));

static const struct type arm64_attr_vcpu = ATTR_STRUCT(kvm_arm64_vcpu_groups, "KVM_ARM_VCPU_???",
	ATTR_NAMES({ 0, "pmu", CONST(W_U64, kvm_arm64_pmu_attrs, "KVM_ARM_VCPU_PMU_V3_???") },
		{ 1, "timer", CONST(W_U64, kvm_arm64_timer_attrs, "KVM_ARM_VCPU_TIMER_IRQ_???") },
		{ 2, "pvtime", CONST(W_U64, kvm_arm64_pvtime_attrs, "KVM_ARM_VCPU_PVTIME_???") }),
	ATTR_DATA({ ATTR(0, 0), "irq", S32 }, { ATTR(0, 2), "filter", &arm64_pmu_event_filter },
		{ ATTR(0, 3), "pmu", S32 }, { ATTR(0, 4), "counters", U32 },
		{ ATTR(1, 0), "irq", S32 }, { ATTR(1, 1), "irq", S32 }, { ATTR(1, 2), "irq", S32 },
		{ ATTR(1, 3), "irq", S32 }, { ATTR(2, 0), "ipa", X64 }));

/* --- interrupt controllers ----------------------------------------------------------- */

/* Which vCPU, by index or affinity, in the upper half; its macro differs. */
static void show_vgic_attr(struct walk *w, uint64_t attr, const char *shift, uint64_t low, const char *low_name)
{
	struct em_names names = { .rest = low, .has_rest = !low_name };
	char high[64];

	if (attr >> 32) {
		snprintf(high, sizeof(high), "%#x<<%s", (unsigned)(attr >> 32), shift);
		names.name[names.n++] = high;
	}
	if (low_name)
		names.name[names.n++] = low_name;
	if (names.n)
		em_names(walk_emit(w), (struct em_num){ attr, 8, EM_HEX }, &names);
	else
		em_hex(walk_emit(w), attr);
}

static void show_v2_reg(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_vgic_attr(w, v->num, "KVM_DEV_ARM_VGIC_CPUID_SHIFT", v->num & 0xffffffff, NULL);
}

static void show_v3_reg(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_vgic_attr(w, v->num, "KVM_DEV_ARM_VGIC_V3_MPIDR_SHIFT", v->num & 0xffffffff, NULL);
}

static void show_v3_sysreg(struct walk *w, const struct type *t, const struct value *v)
{
	const char *alias = arm64_sysreg_name((uint16_t)v->num);

	show_v3_reg(w, t, v);
	if (alias && !(v->num & 0xffff0000))
		em_comment(walk_emit(w), alias);
}

/* the interrupt lines whose levels are meant: 32 from this one on */
static void show_v3_level(struct walk *w, const struct type *t, const struct value *v)
{
	const unsigned info = v->num >> 10 & 0x3fffff, intid = v->num & 0x3ff;
	char low[96];

	(void)t;
	snprintf(low, sizeof(low), info ? "%#x<<KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_SHIFT|%#x" :
		 "VGIC_LEVEL_INFO_LINE_LEVEL<<KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_SHIFT|%#x", info ? info : intid, intid);
	show_vgic_attr(w, v->num, "KVM_DEV_ARM_VGIC_V3_MPIDR_SHIFT", v->num & 0xffffffff, low);
}

enum { GRP_ADDR, GRP_DIST_REGS, GRP_CPU_REGS, GRP_NR_IRQS, GRP_CTRL, GRP_REDIST_REGS, GRP_CPU_SYSREGS, GRP_LEVEL_INFO,
	GRP_ITS_REGS, GRP_MAINT_IRQ };
#define VGIC(names, data)	ATTR_STRUCT(kvm_arm64_vgic_groups, "KVM_DEV_ARM_VGIC_GRP_???", names, data)
#define VGIC_ADDR	{ GRP_ADDR, "addr", CONST(W_U64, kvm_arm64_vgic_addrs, "KVM_VGIC_???") }
#define VGIC_CTRL	{ GRP_CTRL, "ctrl", CONST(W_U64, kvm_arm64_vgic_ctrls, "KVM_DEV_ARM_VGIC_CTRL_???") }

static const struct type arm64_attr_vgic_v2 = VGIC(
	ATTR_NAMES(VGIC_ADDR, VGIC_CTRL, { GRP_DIST_REGS, "dist", CUSTOM(W_U64, show_v2_reg) },
		{ GRP_CPU_REGS, "cpu", CUSTOM(W_U64, show_v2_reg) }),
	ATTR_DATA({ ATTR_ANY(GRP_ADDR), "addr", X64 }, { ATTR_ANY(GRP_DIST_REGS), "reg", X32 },
		{ ATTR_ANY(GRP_CPU_REGS), "reg", X32 }, { ATTR_ANY(GRP_NR_IRQS), "n", U32 }));

static const struct type arm64_attr_vgic_v3 = VGIC(
	ATTR_NAMES(VGIC_ADDR, VGIC_CTRL, { GRP_DIST_REGS, "dist", CUSTOM(W_U64, show_v3_reg) },
		{ GRP_REDIST_REGS, "redist", CUSTOM(W_U64, show_v3_reg) },
		{ GRP_CPU_SYSREGS, "sysreg", CUSTOM(W_U64, show_v3_sysreg) },
		{ GRP_LEVEL_INFO, "level", CUSTOM(W_U64, show_v3_level) }),
	ATTR_DATA({ ATTR_ANY(GRP_ADDR), "addr", X64 }, { ATTR_ANY(GRP_DIST_REGS), "reg", X32 },
		{ ATTR_ANY(GRP_REDIST_REGS), "reg", X32 }, { ATTR_ANY(GRP_CPU_SYSREGS), "reg", X64 },
		{ ATTR_ANY(GRP_LEVEL_INFO), "levels", X32 }, { ATTR_ANY(GRP_NR_IRQS), "n", U32 },
		{ ATTR_ANY(GRP_MAINT_IRQ), "irq", U32 }));

static const struct type arm64_attr_vgic_its = VGIC(ATTR_NAMES(VGIC_ADDR, VGIC_CTRL),
	ATTR_DATA({ ATTR_ANY(GRP_ADDR), "addr", X64 }, { ATTR_ANY(GRP_ITS_REGS), "reg", X64 }));

/* no header says what the one attribute with data points to */
static const struct type arm64_attr_vgic_v5 = NAMED(kvm_device_attr,
	M(flags, X32), M(group, CONST(W_U32, kvm_arm64_vgic_groups, "KVM_DEV_ARM_VGIC_GRP_???")),
	M(attr, ATTR_NAMES(VGIC_CTRL)), M(addr, ADDR64));

const struct ioctl_row ioctls_kvm_arm64[] = {
	ARM64(KVM_N(0x01), KVM_CREATE_VM, CUSTOM(W_ULONG, show_vm_type), .ret = FD),
	ARM64(KVM_W(0x61, 8), KVM_IRQ_LINE, IN(&arm64_irq_level)),
	ARM64(KVM_WR(0x67, 8), KVM_IRQ_LINE_STATUS, CHANGE(&arm64_irq_level, &arm64_irq_level_status)),
	ARM64(KVM_W(0xab, 16), KVM_ARM_SET_DEVICE_ADDR, IN(&arm64_device_addr), .fd_is = "anon_inode:kvm-vm"),
	/* the header's name for it has arm64's struct, which the kernel takes as an attribute only */
	ARM64(KVM_W(0xb2, 8), KVM_SET_PMU_EVENT_FILTER, IN(&arm64_pmu_event_filter)),
	ARM64(KVM_R(0xb4, 48), KVM_ARM_MTE_COPY_TAGS, INFORMED(&arm64_copy_mte_tags)),
	ARM64(KVM_W(0xb5, 16), KVM_ARM_SET_COUNTER_OFFSET, IN(&arm64_counter_offset)),
	ARM64(KVM_R(0xb6, 64), KVM_ARM_GET_REG_WRITABLE_MASKS, INFORMED(&arm64_reg_mask_range)),

	ARM64(KVM_R(0x81, 864), KVM_GET_REGS, OUT(&arm64_kvm_regs)),
	ARM64(KVM_W(0x82, 864), KVM_SET_REGS, IN(&arm64_kvm_regs)),
	EMPTY_SREGS("arm64"),
	EMPTY_FPU("arm64"),
	ARM64(KVM_W(0x9b, 520), KVM_SET_GUEST_DEBUG, IN(&arm64_guest_debug)),
	ARM64(KVM_R(0x9f, 64), KVM_GET_VCPU_EVENTS, OUT(&arm64_vcpu_events)),
	ARM64(KVM_W(0xa0, 64), KVM_SET_VCPU_EVENTS, IN(&arm64_vcpu_events)),
	ARM64(KVM_W(0xae, 32), KVM_ARM_VCPU_INIT, IN(&arm64_vcpu_init)),
	ARM64(KVM_R(0xaf, 32), KVM_ARM_PREFERRED_TARGET, OUT(&arm64_vcpu_init)),
	ARM64(KVM_W(0xc2, 4), KVM_ARM_VCPU_FINALIZE, IN(CONST(W_S32, kvm_arm64_features, "KVM_ARM_VCPU_???"))),

	ATTR_ROWS("arm64", "anon_inode:kvm-vm", &arm64_attr_vm),
	ATTR_ROWS("arm64", "anon_inode:kvm-vcpu", &arm64_attr_vcpu),
	ATTR_ROWS("arm64", "anon_inode:kvm-arm-vgic-v2", &arm64_attr_vgic_v2),
	ATTR_ROWS("arm64", "anon_inode:kvm-arm-vgic-v3", &arm64_attr_vgic_v3),
	ATTR_ROWS("arm64", "anon_inode:kvm-arm-vgic-its", &arm64_attr_vgic_its),
	ATTR_ROWS("arm64", "anon_inode:kvm-arm-vgic-v5", &arm64_attr_vgic_v5),
	{ 0 }
};
