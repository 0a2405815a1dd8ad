/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * abis.c - the ABIs: sizes, alignment, the architectures' numbers; and all that
 * is handed to the engine (decode/abi.h, struct facts).
 */
#include "decode/abi.h"
#include "linux/linux.h"
#include "xlat/errno.h"
#include "xlat/signal.h"

/* Audit architectures: include/uapi/linux/audit.h (ELF machine, 64-bit and little-endian bits). */
enum { AUDIT_X86_64 = 62, AUDIT_I386 = 3, AUDIT_AARCH64 = 183, AUDIT_RISCV = 243, AUDIT_LOONGARCH = 258,
	AUDIT_S390 = 22, AUDIT_PPC64 = 21, AUDIT_MIPS = 8 };
#define AUDIT_64BIT	0x80000000u
#define AUDIT_LE	0x40000000u

const struct abi abi_x86_64 = {
	.name = "x86_64", .arch = "x86", .index = 0, .ptr_size = 8, .long_size = 8, .klong_size = 8, .s64_align = 8,
	.audit_arch = AUDIT_X86_64 | AUDIT_64BIT | AUDIT_LE, .names = names_x86_64,
	.n_names = &n_names_x86_64,
};
const struct abi abi_i386 = {
	.name = "i386", .arch = "x86", .index = 1, .ptr_size = 4, .long_size = 4, .klong_size = 4, .s64_align = 4,
	.pairs = true, .audit_arch = AUDIT_I386 | AUDIT_LE, .names = names_i386, .n_names = &n_names_i386,
};
const struct abi abi_x32 = {
	.name = "x32", .arch = "x86", .index = 2, .ptr_size = 4, .long_size = 4, .klong_size = 8, .s64_align = 8,
	.audit_arch = AUDIT_X86_64 | AUDIT_64BIT | AUDIT_LE, .nr_bit = 0x40000000, .names = names_x32,
	.n_names = &n_names_x32,
};
static const struct abi *const abis_all[] = { &abi_x86_64, &abi_i386, &abi_x32, NULL };

#define READ64(i, n, a, audit, ...) static const struct abi abi_##n = { .name = #n, .arch = a, .index = (i), \
	.ptr_size = 8, .long_size = 8, .klong_size = 8, .s64_align = 8, .audit_arch = (audit) | AUDIT_64BIT, \
	__VA_ARGS__ }
#define NAMES(n)	.names = names_##n, .n_names = &n_names_##n
READ64(3, aarch64, "arm64", AUDIT_AARCH64 | AUDIT_LE, NAMES(aarch64));
READ64(4, riscv64, "riscv", AUDIT_RISCV | AUDIT_LE, NAMES(riscv64));
READ64(5, loongarch64, "loongarch", AUDIT_LOONGARCH | AUDIT_LE, NAMES(loongarch64));
READ64(6, s390x, "s390", AUDIT_S390, .big_endian = true, NAMES(s390x));
READ64(7, ppc64, "ppc", AUDIT_PPC64, .big_endian = true, .ioc_narrow = true, NAMES(ppc64));
READ64(8, ppc64le, "ppc", AUDIT_PPC64 | AUDIT_LE, .ioc_narrow = true, NAMES(ppc64));
READ64(9, mips64, "mips", AUDIT_MIPS, .big_endian = true, .ioc_narrow = true, NAMES(mips64));
READ64(10, mips64el, "mips", AUDIT_MIPS | AUDIT_LE, .ioc_narrow = true, NAMES(mips64));
static const struct abi *const abis_read_all[] = {
	&abi_aarch64, &abi_riscv64, &abi_loongarch64, &abi_s390x, &abi_ppc64, &abi_ppc64le, &abi_mips64, &abi_mips64el,
	NULL
};

const struct facts linux_facts = {
	.calls = linux_calls, .abis = abis_all, .abis_read = abis_read_all, .errnos = errno_names, .signals = signal_names,
};
