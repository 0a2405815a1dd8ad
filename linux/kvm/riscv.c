/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * riscv.c - KVM's requests on riscv: interrupts, debugging and the attributes
 * of its interrupt controller.  Registers are read and written one by one, by id.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/kvm/arch.h"
#include "xlat/kvm_arch.h"

#define RISCV(o, n, ...)	ARCH_RQ("riscv", o, n, __VA_ARGS__)

static const struct type riscv_interrupt = NAMED(kvm_interrupt,
	M(irq, CONST(W_U32, kvm_riscv_interrupts, "KVM_INTERRUPT_???")));
static const struct type riscv_guest_debug = NAMED(kvm_guest_debug,
	M(control, FLAGS(W_U32, kvm_riscv_guestdbg_flags, "KVM_GUESTDBG_???")), M(pad, PAD(W_U32)));

/* The wired controller, or the one of a vCPU. */
static void show_aia_addr(struct walk *w, const struct type *t, const struct value *v)
{
	const struct em_num num = { v->num, 8, EM_HEX };
	char buf[64];

	(void)t;
	if (!v->num)
		snprintf(buf, sizeof(buf), "KVM_DEV_RISCV_AIA_ADDR_APLIC");
	else
		snprintf(buf, sizeof(buf), "KVM_DEV_RISCV_AIA_ADDR_IMSIC(%llu)", (unsigned long long)v->num - 1);
	em_name(walk_emit(w), num, buf, NULL);
}

static void show_aia_imsic(struct walk *w, const struct type *t, const struct value *v)
{
	const struct em_num num = { v->num, 8, EM_HEX };
	char buf[80];

	(void)t;
	snprintf(buf, sizeof(buf), "KVM_DEV_RISCV_AIA_IMSIC_MKATTR(%llu, %#x)", (unsigned long long)v->num >> 12,
		 (unsigned)(v->num & 0xfff));
	em_name(walk_emit(w), num, buf, NULL);
}

enum { AIA_CONFIG, AIA_ADDR, AIA_CTRL, AIA_APLIC, AIA_IMSIC };
static const struct type riscv_attr_aia = ATTR_STRUCT(kvm_riscv_aia_groups, "KVM_DEV_RISCV_AIA_GRP_???",
	ATTR_NAMES({ AIA_CONFIG, "config", CONST(W_U64, kvm_riscv_aia_configs, "KVM_DEV_RISCV_AIA_CONFIG_???") },
		{ AIA_ADDR, "addr", CUSTOM(W_U64, show_aia_addr) },
		{ AIA_CTRL, "ctrl", CONST(W_U64, kvm_riscv_aia_ctrls, "KVM_DEV_RISCV_AIA_CTRL_???") },
		{ AIA_IMSIC, "imsic", CUSTOM(W_U64, show_aia_imsic) }),
	ATTR_DATA({ ATTR(AIA_CONFIG, 0), "mode", CONST(W_U32, kvm_riscv_aia_modes, "KVM_DEV_RISCV_AIA_MODE_???") },
		{ ATTR_ANY(AIA_CONFIG), "config", U32 }, { ATTR_ANY(AIA_ADDR), "addr", X64 },
		{ ATTR_ANY(AIA_APLIC), "register", X32 }, { ATTR_ANY(AIA_IMSIC), "register", XLONG }));

const struct ioctl_row ioctls_kvm_riscv[] = {
	RISCV(KVM_N(0x01), KVM_CREATE_VM, XLONG, .ret = FD),
	EMPTY_REGS("riscv"),
	EMPTY_SREGS("riscv"),
	EMPTY_FPU("riscv"),
	RISCV(KVM_W(0x86, 4), KVM_INTERRUPT, IN(&riscv_interrupt)),
	RISCV(KVM_W(0x9b, 8), KVM_SET_GUEST_DEBUG, IN(&riscv_guest_debug)),
	ATTR_ROWS("riscv", "anon_inode:kvm-riscv-aia", &riscv_attr_aia),
	{ 0 }
};
