/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * linux/kvm/regs.h - names of registers by their ids, for KVM_GET_ONE_REG of
 * architectures other than x86.
 */
#ifndef STRACE_XLAT_KVM_REGS_H
#define STRACE_XLAT_KVM_REGS_H

#include "decode/desc.h"

extern const struct xlat kvm_regs_arm64[], arm64_sysregs[], kvm_regs_s390[], kvm_regs_ppc[],
	kvm_riscv_isa_exts[], kvm_riscv_sbi_exts[], kvm_regs_loongarch[], loongarch_csrs[],
	kvm_regs_mips[], mips_cp0[];

#endif
