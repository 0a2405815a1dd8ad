/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mips.c - KVM's requests on mips: registers and interrupts.  Numbers are
 * written as the other architectures spell them; the look-up knows that those
 * of mips have a bit more of direction.
 */
#include "linux/kvm/arch.h"
#include "xlat/kvm_arch.h"

#define MIPS(o, n, ...)	ARCH_RQ("mips", o, n, __VA_ARGS__)

static const struct type mips_kvm_regs = NAMED(kvm_regs,
	M(gpr, ARRAY(X64, NUM(32))), M(hi, X64), M(lo, X64), M(pc, X64));
/* the number says four bytes; these eight are read.  irq below zero: released */
static const struct type mips_interrupt = NAMED(kvm_mips_interrupt, M(cpu, S32), M(irq, S32));
static const struct type mips_guest_debug = NAMED(kvm_guest_debug,
	M(control, FLAGS(W_U32, kvm_mips_guestdbg_flags, "KVM_GUESTDBG_???")), M(pad, PAD(W_U32)));

const struct ioctl_row ioctls_kvm_mips[] = {
	MIPS(KVM_N(0x01), KVM_CREATE_VM, CONST(W_ULONG, kvm_mips_vm_types, "KVM_VM_MIPS_???"), .ret = FD),
	MIPS(KVM_R(0x81, 280), KVM_GET_REGS, OUT(&mips_kvm_regs)),
	MIPS(KVM_W(0x82, 280), KVM_SET_REGS, IN(&mips_kvm_regs)),
	EMPTY_SREGS("mips"),
	EMPTY_FPU("mips"),
	MIPS(KVM_W(0x86, 4), KVM_INTERRUPT, IN(&mips_interrupt)),
	MIPS(KVM_W(0x9b, 8), KVM_SET_GUEST_DEBUG, IN(&mips_guest_debug)),
	{ 0 }
};
