/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * loongarch.c - KVM's requests on loongarch: registers, interrupts, and the
 * attributes of machine, vCPU and interrupt controllers.
 */
#include "linux/kvm/arch.h"
#include "xlat/kvm_arch.h"

#define LOONGARCH(o, n, ...)	ARCH_RQ("loongarch", o, n, __VA_ARGS__)

static const struct type loongarch_kvm_regs = NAMED(kvm_regs, M(gpr, ARRAY(X64, NUM(32))), M(pc, X64));
static const struct type loongarch_fpureg = NAMED(kvm_fpureg, M(val64, ARRAY(X64, NUM(4))));
static const struct type loongarch_kvm_fpu = NAMED(kvm_fpu,
	M(fcsr, X32), M(fcc, X64), M(fpr, ARRAY_SHY(&loongarch_fpureg, NUM(32))));
/* below zero: the line is released */
static const struct type loongarch_interrupt = NAMED(kvm_interrupt, M(irq, S32));
static const struct type loongarch_guest_debug = NAMED(kvm_guest_debug,
	M(control, FLAGS(W_U32, kvm_loongarch_guestdbg_flags, "KVM_GUESTDBG_???")), M(pad, PAD(W_U32)));

/* a feature is only asked for */
static const struct type loongarch_attr_vm = NAMED(kvm_device_attr,
	M(flags, X32), M(group, CONST(W_U32, kvm_loongarch_vm_groups, "KVM_LOONGARCH_VM_???")),
	M(attr, ATTR_NAMES({ 0, "feat", CONST(W_U64, kvm_loongarch_feats, "KVM_LOONGARCH_VM_FEAT_???") })),
	M(addr, ADDR64));

/* a word of CPUCFG, by its number */
static const struct type loongarch_attr_vcpu = ATTR_STRUCT(kvm_loongarch_vcpu_groups, "KVM_LOONGARCH_VCPU_???",
	ATTR_NAMES({ 0, "cpucfg", U64 },
		{ 1, "pvtime", CONST(W_U64, kvm_loongarch_pvtime_attrs, "KVM_LOONGARCH_VCPU_PVTIME_???") }),
	ATTR_DATA({ ATTR_ANY(0), "word", X64 }, { ATTR(1, 0), "gpa", X64 }));

/* How long a controller's register is follows from its offset: shown by address. */
enum { IPI_REGS = 0x40000001, EIOINTC_REGS, EIOINTC_SW_STATUS, EIOINTC_CTRL, PCH_REGS, PCH_CTRL, DMSINTC_CTRL };
#define CONTROLLER(names, data) ATTR_STRUCT(kvm_loongarch_dev_groups, "KVM_DEV_LOONGARCH_???", names, data)

static const struct type loongarch_attr_ipi = NAMED(kvm_device_attr,
	M(flags, X32), M(group, CONST(W_U32, kvm_loongarch_dev_groups, "KVM_DEV_LOONGARCH_???")), M(attr, X64),
	M(addr, ADDR64));
static const struct type loongarch_attr_eiointc = CONTROLLER(
	ATTR_NAMES({ EIOINTC_SW_STATUS, "status",
			CONST(W_U64, kvm_loongarch_sw_statuses, "KVM_DEV_LOONGARCH_EXTIOI_SW_STATUS_???") },
		{ EIOINTC_CTRL, "ctrl",
			CONST(W_U64, kvm_loongarch_eiointc_ctrls, "KVM_DEV_LOONGARCH_EXTIOI_CTRL_???") }),
	ATTR_DATA({ ATTR_ANY(EIOINTC_SW_STATUS), "status", X32 }, { ATTR(EIOINTC_CTRL, 0), "cpus", U32 },
		{ ATTR(EIOINTC_CTRL, 1), "feature", X32 }));
static const struct type loongarch_attr_pch_pic = CONTROLLER(
	ATTR_NAMES({ PCH_CTRL, "ctrl", CONST(W_U64, kvm_loongarch_pch_ctrls, "KVM_DEV_LOONGARCH_PCH_PIC_CTRL_???") }),
	ATTR_DATA({ ATTR(PCH_CTRL, 0), "base", X64 }));
/* no header says how long these are */
static const struct type loongarch_attr_dmsintc = NAMED(kvm_device_attr,
	M(flags, X32), M(group, CONST(W_U32, kvm_loongarch_dev_groups, "KVM_DEV_LOONGARCH_???")),
	M(attr, ATTR_NAMES({ DMSINTC_CTRL, "ctrl",
		CONST(W_U64, kvm_loongarch_dmsintc_ctrls, "KVM_DEV_LOONGARCH_DMSINTC_???") })),
	M(addr, ADDR64));

const struct ioctl_row ioctls_kvm_loongarch[] = {
	LOONGARCH(KVM_N(0x01), KVM_CREATE_VM, XLONG, .ret = FD),
	LOONGARCH(KVM_R(0x81, 264), KVM_GET_REGS, OUT(&loongarch_kvm_regs)),
	LOONGARCH(KVM_W(0x82, 264), KVM_SET_REGS, IN(&loongarch_kvm_regs)),
	EMPTY_SREGS("loongarch"),
	LOONGARCH(KVM_W(0x86, 4), KVM_INTERRUPT, IN(&loongarch_interrupt)),
	LOONGARCH(KVM_R(0x8c, 1040), KVM_GET_FPU, OUT(&loongarch_kvm_fpu)),
	LOONGARCH(KVM_W(0x8d, 1040), KVM_SET_FPU, IN(&loongarch_kvm_fpu)),
	LOONGARCH(KVM_W(0x9b, 8), KVM_SET_GUEST_DEBUG, IN(&loongarch_guest_debug)),

	ATTR_ROWS("loongarch", "anon_inode:kvm-vm", &loongarch_attr_vm),
	ATTR_ROWS("loongarch", "anon_inode:kvm-vcpu", &loongarch_attr_vcpu),
	ATTR_ROWS("loongarch", "anon_inode:kvm-loongarch-ipi", &loongarch_attr_ipi),
	ATTR_ROWS("loongarch", "anon_inode:kvm-loongarch-eiointc", &loongarch_attr_eiointc),
	ATTR_ROWS("loongarch", "anon_inode:kvm-loongarch-pch-pic", &loongarch_attr_pch_pic),
	ATTR_ROWS("loongarch", "anon_inode:kvm-loongarch-dmsintc", &loongarch_attr_dmsintc),
	{ 0 }
};
