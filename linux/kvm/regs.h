/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * regs.h - what reg.c, which shows registers by id, asks of
 * reg_arch.c, which knows the ids of architectures other than x86.
 */
#ifndef STRACE_LINUX_KVM_REGS_H
#define STRACE_LINUX_KVM_REGS_H

#include "decode/desc.h"

/* Write what the headers' macros would give the whole id; false: they give it
 * nothing.  Ids that have a macro of their own are in xlat/kvm_regs.c instead. */
bool kvm_reg_arm64(uint64_t id, char *buf, size_t size);
bool kvm_reg_riscv(uint64_t id, char *buf, size_t size);
bool kvm_reg_ppc(uint64_t id, char *buf, size_t size);
bool kvm_reg_loongarch(uint64_t id, char *buf, size_t size);
bool kvm_reg_mips(uint64_t id, char *buf, size_t size);

/* The register's name in the architecture's manual, for a comment; NULL: none. */
const char *kvm_reg_alias_arm64(uint64_t id);
const char *kvm_reg_alias_loongarch(uint64_t id);
const char *kvm_reg_alias_mips(uint64_t id);

/* A system register by op0 << 14 | op1 << 11 | CRn << 7 | CRm << 3 | op2. */
const char *arm64_sysreg_name(uint16_t encoding);

#endif
