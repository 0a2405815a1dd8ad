/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * arch.h - what the tables of KVM's requests share, one table for each
 * architecture: arm64.c, s390.c, ppc.c … hold the requests that
 * only theirs has and those whose struct it defines; kvm.c holds x86's and
 * those that are the same everywhere.
 */
#ifndef STRACE_LINUX_KVM_ARCH_H
#define STRACE_LINUX_KVM_ARCH_H

#include "linux/kvm/kvm.h"

#define KVM_N(nr)	IOC_N(0xae, nr)
#define KVM_W(nr, size)	IOC_W(0xae, nr, size)
#define KVM_R(nr, size)	IOC_R(0xae, nr, size)
#define KVM_WR(nr, size) IOC_WR(0xae, nr, size)

/* A row: what follows the argument are .ret, .fd_is, .note. */
#define ARCH_RQ(a, o, n, ...)	{ .op = (o), .name = #n, .abi = a, .arg = __VA_ARGS__ }

/* Requests whose struct is empty on an architecture: the header names them, the
 * kernel refuses them. */
#define EMPTY_REGS(a)	ARCH_RQ(a, KVM_R(0x81, 0), KVM_GET_REGS, IOC_IGNORED), \
	ARCH_RQ(a, KVM_W(0x82, 0), KVM_SET_REGS, IOC_IGNORED)
#define EMPTY_SREGS(a)	ARCH_RQ(a, KVM_R(0x83, 0), KVM_GET_SREGS, IOC_IGNORED), \
	ARCH_RQ(a, KVM_W(0x84, 0), KVM_SET_SREGS, IOC_IGNORED)
#define EMPTY_FPU(a)	ARCH_RQ(a, KVM_R(0x8c, 0), KVM_GET_FPU, IOC_IGNORED), \
	ARCH_RQ(a, KVM_W(0x8d, 0), KVM_SET_FPU, IOC_IGNORED)

extern const struct ioctl_row ioctls_kvm_arm64[], ioctls_kvm_s390[], ioctls_kvm_ppc[], ioctls_kvm_riscv[],
	ioctls_kvm_loongarch[], ioctls_kvm_mips[];

/* Attributes.  What one's addr points to is chosen by group and attribute, and
 * read or not by the request: set reads it, get shows what the kernel wrote, has
 * never looks.  The struct is t_kvm_device_attr with that knowledge:
 *
 *	static const struct type arm64_attr_x = ATTR_STRUCT(groups, "KVM_X_???",
 *		ATTR_NAMES({ 0, "ctrl", CONST(W_U64, attrs, "KVM_X_???") }),
 *		ATTR_DATA({ ATTR(0, 1), "irq", U32 }, { ATTR_ANY(2), "register", X64 }));
 *	ATTR_ROWS("arm64", "anon_inode:kvm-x", &arm64_attr_x)
 */
#define ATTR_ALL	0xffffffffu
#define ATTR(group, attr) ((uint64_t)(group) << 32 | (attr))
#define ATTR_ANY(group)	ATTR(group, ATTR_ALL)
#define ATTR_NAMES(...)	T(K_SELECT, W_U64, .by = FIELD(group), .otherwise = X64, .choices = LIST(choice, __VA_ARGS__))
#define ATTR_DATA(...)	T(K_CUSTOM, W_A64, .custom = kvm_show_attr_data, .choices = LIST(choice, __VA_ARGS__))
#define ATTR_STRUCT(groups, other, names, data) \
	NAMED(kvm_device_attr, M(flags, X32), M(group, CONST(W_U32, groups, other)), M(attr, names), M(addr, data))
#define ATTR_ROWS(a, link, t) \
	ARCH_RQ(a, KVM_W(0xe1, 24), KVM_SET_DEVICE_ATTR, IN(t), .fd_is = link), \
	ARCH_RQ(a, KVM_W(0xe2, 24), KVM_GET_DEVICE_ATTR, INFORMED(t), .fd_is = link), \
	ARCH_RQ(a, KVM_W(0xe3, 24), KVM_HAS_DEVICE_ATTR, IN(t), .fd_is = link)
void kvm_show_attr_data(struct walk *, const struct type *, const struct value *);

/* What a capability means: by number; arg: the first argument that enables it,
 * NULL: hexadecimal; set: the result of a check as a set, NULL: a plain number.
 * caps.c has those of x86 and of all; arch_caps.c what differs elsewhere. */
struct kvm_cap_row {
	uint32_t cap;
	const struct type *arg, *set;
	const char *arch;
};
extern const struct kvm_cap_row kvm_arch_caps[];	/* ends with arch NULL */

/* Words in place, of which the first alone has names: .of describes it, the
 * others are hexadecimal.  size in bytes. */
void kvm_show_words(struct walk *, const struct type *, const struct value *);
#define WORDS(first, size) T(K_CUSTOM, .custom = kvm_show_words, .of = first, .custom_size = (size), .custom_align = 4)

/* Bytes of the tracee behind an address of 64 bits, as a string of hexadecimal
 * bytes limited by -s; the address where they cannot be read. */
void kvm_show_buffer(struct walk *, uint64_t addr, uint64_t len);

#endif
