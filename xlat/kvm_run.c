/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * linux/kvm/run.c - names of what stands in a vCPU's pages and differs by
 * architecture; what all of them share, and x86's, is in kvm.c.
 */
#include "xlat/kvm_run.h"

/* kvm_run.flags */
const struct xlat kvm_run_arm64_flags[] = {
	{ 0x1, "KVM_DEBUG_ARCH_HSR_HIGH_VALID" },
	{ 0, NULL }
};

/* of KVM_EXIT_NMI: one of them in two bits */
const struct xlat kvm_run_ppc_flags[] = {
	{ 0x1, "KVM_RUN_PPC_NMI_DISP_FULLY_RECOV" },
	{ 0x2, "KVM_RUN_PPC_NMI_DISP_LIMITED_RECOV" },
	{ 0x3, "KVM_RUN_PPC_NMI_DISP_NOT_RECOV" },
	{ 0, NULL }
};

/* KVM_EXIT_FAIL_ENTRY */
const struct xlat kvm_fail_entry_arm64[] = {
	{ 0x1, "KVM_EXIT_FAIL_ENTRY_CPU_UNSUPPORTED" },
	{ 0, NULL }
};
const struct xlat kvm_fail_entry_riscv[] = {
	{ 0x1, "KVM_EXIT_FAIL_ENTRY_NO_VSFILE" },
	{ 0, NULL }
};

/* KVM_EXIT_DEBUG */
const struct xlat kvm_debug_s390_types[] = {
	{ 0x1, "KVM_HW_BP" },
	{ 0x2, "KVM_HW_WP_WRITE" },
	{ 0x4, "KVM_SINGLESTEP" },
	{ 0, NULL }
};
const struct xlat kvm_debug_ppc_status[] = {
	{ 0x2, "KVMPPC_DEBUG_BREAKPOINT" },
	{ 0x4, "KVMPPC_DEBUG_WATCH_WRITE" },
	{ 0x8, "KVMPPC_DEBUG_WATCH_READ" },
	{ 0, NULL }
};

/* KVM_EXIT_SYSTEM_EVENT's first word */
const struct xlat kvm_reset_arm64_flags[] = {
	{ 0x1, "KVM_SYSTEM_EVENT_RESET_FLAG_PSCI_RESET2" },
	{ 0, NULL }
};
const struct xlat kvm_shutdown_arm64_flags[] = {
	{ 0x1, "KVM_SYSTEM_EVENT_SHUTDOWN_FLAG_PSCI_OFF2" },
	{ 0, NULL }
};

/* kvm_valid_regs, kvm_dirty_regs */
const struct xlat kvm_sync_s390[] = {
	{ 0x1, "KVM_SYNC_PREFIX" },
	{ 0x2, "KVM_SYNC_GPRS" },
	{ 0x4, "KVM_SYNC_ACRS" },
	{ 0x8, "KVM_SYNC_CRS" },
	{ 0x10, "KVM_SYNC_ARCH0" },
	{ 0x20, "KVM_SYNC_PFAULT" },
	{ 0x40, "KVM_SYNC_VRS" },
	{ 0x80, "KVM_SYNC_RICCB" },
	{ 0x100, "KVM_SYNC_FPRS" },
	{ 0x200, "KVM_SYNC_GSCB" },
	{ 0x400, "KVM_SYNC_BPBC" },
	{ 0x800, "KVM_SYNC_ETOKEN" },
	{ 0x1000, "KVM_SYNC_DIAG318" },
	{ 0, NULL }
};

/* device_irq_level */
const struct xlat kvm_arm_irq_levels[] = {
	{ 0x1, "KVM_ARM_DEV_EL1_VTIMER" },
	{ 0x2, "KVM_ARM_DEV_EL1_PTIMER" },
	{ 0x4, "KVM_ARM_DEV_PMU" },
	{ 0, NULL }
};
