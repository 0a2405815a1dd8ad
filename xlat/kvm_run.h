/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* linux/kvm/run.h - names of what stands in a vCPU's pages, by architecture. */
#ifndef STRACE_XLAT_KVM_RUN_H
#define STRACE_XLAT_KVM_RUN_H

#include "decode/desc.h"

extern const struct xlat kvm_run_arm64_flags[], kvm_run_ppc_flags[], kvm_fail_entry_arm64[], kvm_fail_entry_riscv[],
	kvm_debug_s390_types[], kvm_debug_ppc_status[], kvm_reset_arm64_flags[], kvm_shutdown_arm64_flags[],
	kvm_sync_s390[], kvm_arm_irq_levels[];

#endif
