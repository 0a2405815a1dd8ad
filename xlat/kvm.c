/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm.c - names of KVM's constants, as of Linux 7.2.
 *
 * The order of rows is the order in which flags are shown.
 */
#include "xlat/kvm.h"

/* KVM_CHECK_EXTENSION, KVM_ENABLE_CAP */
const struct xlat kvm_caps[] = {
	{ 0, "KVM_CAP_IRQCHIP" },
	{ 1, "KVM_CAP_HLT" },
	{ 2, "KVM_CAP_MMU_SHADOW_CACHE_CONTROL" },
	{ 3, "KVM_CAP_USER_MEMORY" },
	{ 4, "KVM_CAP_SET_TSS_ADDR" },
	{ 6, "KVM_CAP_VAPIC" },
	{ 7, "KVM_CAP_EXT_CPUID" },
	{ 8, "KVM_CAP_CLOCKSOURCE" },
	{ 9, "KVM_CAP_NR_VCPUS" },
	{ 10, "KVM_CAP_NR_MEMSLOTS" },
	{ 11, "KVM_CAP_PIT" },
	{ 12, "KVM_CAP_NOP_IO_DELAY" },
	{ 13, "KVM_CAP_PV_MMU" },
	{ 14, "KVM_CAP_MP_STATE" },
	{ 15, "KVM_CAP_COALESCED_MMIO" },
	{ 16, "KVM_CAP_SYNC_MMU" },
	{ 18, "KVM_CAP_IOMMU" },
	{ 21, "KVM_CAP_DESTROY_MEMORY_REGION_WORKS" },
	{ 22, "KVM_CAP_USER_NMI" },
	{ 23, "KVM_CAP_SET_GUEST_DEBUG" },
	{ 24, "KVM_CAP_REINJECT_CONTROL" },
	{ 25, "KVM_CAP_IRQ_ROUTING" },
	{ 26, "KVM_CAP_IRQ_INJECT_STATUS" },
	{ 29, "KVM_CAP_ASSIGN_DEV_IRQ" },
	{ 30, "KVM_CAP_JOIN_MEMORY_REGIONS_WORKS" },
	{ 31, "KVM_CAP_MCE" },
	{ 32, "KVM_CAP_IRQFD" },
	{ 33, "KVM_CAP_PIT2" },
	{ 34, "KVM_CAP_SET_BOOT_CPU_ID" },
	{ 35, "KVM_CAP_PIT_STATE2" },
	{ 36, "KVM_CAP_IOEVENTFD" },
	{ 37, "KVM_CAP_SET_IDENTITY_MAP_ADDR" },
	{ 38, "KVM_CAP_XEN_HVM" },
	{ 39, "KVM_CAP_ADJUST_CLOCK" },
	{ 40, "KVM_CAP_INTERNAL_ERROR_DATA" },
	{ 41, "KVM_CAP_VCPU_EVENTS" },
	{ 42, "KVM_CAP_S390_PSW" },
	{ 43, "KVM_CAP_PPC_SEGSTATE" },
	{ 44, "KVM_CAP_HYPERV" },
	{ 45, "KVM_CAP_HYPERV_VAPIC" },
	{ 46, "KVM_CAP_HYPERV_SPIN" },
	{ 47, "KVM_CAP_PCI_SEGMENT" },
	{ 48, "KVM_CAP_PPC_PAIRED_SINGLES" },
	{ 49, "KVM_CAP_INTR_SHADOW" },
	{ 50, "KVM_CAP_DEBUGREGS" },
	{ 51, "KVM_CAP_X86_ROBUST_SINGLESTEP" },
	{ 52, "KVM_CAP_PPC_OSI" },
	{ 53, "KVM_CAP_PPC_UNSET_IRQ" },
	{ 54, "KVM_CAP_ENABLE_CAP" },
	{ 55, "KVM_CAP_XSAVE" },
	{ 56, "KVM_CAP_XCRS" },
	{ 57, "KVM_CAP_PPC_GET_PVINFO" },
	{ 58, "KVM_CAP_PPC_IRQ_LEVEL" },
	{ 59, "KVM_CAP_ASYNC_PF" },
	{ 60, "KVM_CAP_TSC_CONTROL" },
	{ 61, "KVM_CAP_GET_TSC_KHZ" },
	{ 62, "KVM_CAP_PPC_BOOKE_SREGS" },
	{ 63, "KVM_CAP_SPAPR_TCE" },
	{ 64, "KVM_CAP_PPC_SMT" },
	{ 65, "KVM_CAP_PPC_RMA" },
	{ 66, "KVM_CAP_MAX_VCPUS" },
	{ 67, "KVM_CAP_PPC_HIOR" },
	{ 68, "KVM_CAP_PPC_PAPR" },
	{ 69, "KVM_CAP_SW_TLB" },
	{ 70, "KVM_CAP_ONE_REG" },
	{ 71, "KVM_CAP_S390_GMAP" },
	{ 72, "KVM_CAP_TSC_DEADLINE_TIMER" },
	{ 73, "KVM_CAP_S390_UCONTROL" },
	{ 74, "KVM_CAP_SYNC_REGS" },
	{ 75, "KVM_CAP_PCI_2_3" },
	{ 76, "KVM_CAP_KVMCLOCK_CTRL" },
	{ 77, "KVM_CAP_SIGNAL_MSI" },
	{ 78, "KVM_CAP_PPC_GET_SMMU_INFO" },
	{ 79, "KVM_CAP_S390_COW" },
	{ 80, "KVM_CAP_PPC_ALLOC_HTAB" },
	{ 81, "KVM_CAP_READONLY_MEM" },
	{ 82, "KVM_CAP_IRQFD_RESAMPLE" },
	{ 83, "KVM_CAP_PPC_BOOKE_WATCHDOG" },
	{ 84, "KVM_CAP_PPC_HTAB_FD" },
	{ 85, "KVM_CAP_S390_CSS_SUPPORT" },
	{ 86, "KVM_CAP_PPC_EPR" },
	{ 87, "KVM_CAP_ARM_PSCI" },
	{ 88, "KVM_CAP_ARM_SET_DEVICE_ADDR" },
	{ 89, "KVM_CAP_DEVICE_CTRL" },
	{ 90, "KVM_CAP_IRQ_MPIC" },
	{ 91, "KVM_CAP_PPC_RTAS" },
	{ 92, "KVM_CAP_IRQ_XICS" },
	{ 93, "KVM_CAP_ARM_EL1_32BIT" },
	{ 94, "KVM_CAP_SPAPR_MULTITCE" },
	{ 95, "KVM_CAP_EXT_EMUL_CPUID" },
	{ 96, "KVM_CAP_HYPERV_TIME" },
	{ 97, "KVM_CAP_IOAPIC_POLARITY_IGNORED" },
	{ 98, "KVM_CAP_ENABLE_CAP_VM" },
	{ 99, "KVM_CAP_S390_IRQCHIP" },
	{ 100, "KVM_CAP_IOEVENTFD_NO_LENGTH" },
	{ 101, "KVM_CAP_VM_ATTRIBUTES" },
	{ 102, "KVM_CAP_ARM_PSCI_0_2" },
	{ 103, "KVM_CAP_PPC_FIXUP_HCALL" },
	{ 104, "KVM_CAP_PPC_ENABLE_HCALL" },
	{ 105, "KVM_CAP_CHECK_EXTENSION_VM" },
	{ 106, "KVM_CAP_S390_USER_SIGP" },
	{ 107, "KVM_CAP_S390_VECTOR_REGISTERS" },
	{ 108, "KVM_CAP_S390_MEM_OP" },
	{ 109, "KVM_CAP_S390_USER_STSI" },
	{ 110, "KVM_CAP_S390_SKEYS" },
	{ 111, "KVM_CAP_MIPS_FPU" },
	{ 112, "KVM_CAP_MIPS_MSA" },
	{ 113, "KVM_CAP_S390_INJECT_IRQ" },
	{ 114, "KVM_CAP_S390_IRQ_STATE" },
	{ 115, "KVM_CAP_PPC_HWRNG" },
	{ 116, "KVM_CAP_DISABLE_QUIRKS" },
	{ 117, "KVM_CAP_X86_SMM" },
	{ 118, "KVM_CAP_MULTI_ADDRESS_SPACE" },
	{ 119, "KVM_CAP_GUEST_DEBUG_HW_BPS" },
	{ 120, "KVM_CAP_GUEST_DEBUG_HW_WPS" },
	{ 121, "KVM_CAP_SPLIT_IRQCHIP" },
	{ 122, "KVM_CAP_IOEVENTFD_ANY_LENGTH" },
	{ 123, "KVM_CAP_HYPERV_SYNIC" },
	{ 124, "KVM_CAP_S390_RI" },
	{ 125, "KVM_CAP_SPAPR_TCE_64" },
	{ 126, "KVM_CAP_ARM_PMU_V3" },
	{ 127, "KVM_CAP_VCPU_ATTRIBUTES" },
	{ 128, "KVM_CAP_MAX_VCPU_ID" },
	{ 129, "KVM_CAP_X2APIC_API" },
	{ 130, "KVM_CAP_S390_USER_INSTR0" },
	{ 131, "KVM_CAP_MSI_DEVID" },
	{ 132, "KVM_CAP_PPC_HTM" },
	{ 133, "KVM_CAP_SPAPR_RESIZE_HPT" },
	{ 134, "KVM_CAP_PPC_MMU_RADIX" },
	{ 135, "KVM_CAP_PPC_MMU_HASH_V3" },
	{ 136, "KVM_CAP_IMMEDIATE_EXIT" },
	{ 137, "KVM_CAP_MIPS_VZ" },
	{ 138, "KVM_CAP_MIPS_TE" },
	{ 139, "KVM_CAP_MIPS_64BIT" },
	{ 140, "KVM_CAP_S390_GS" },
	{ 141, "KVM_CAP_S390_AIS" },
	{ 142, "KVM_CAP_SPAPR_TCE_VFIO" },
	{ 143, "KVM_CAP_X86_DISABLE_EXITS" },
	{ 144, "KVM_CAP_ARM_USER_IRQ" },
	{ 145, "KVM_CAP_S390_CMMA_MIGRATION" },
	{ 146, "KVM_CAP_PPC_FWNMI" },
	{ 147, "KVM_CAP_PPC_SMT_POSSIBLE" },
	{ 148, "KVM_CAP_HYPERV_SYNIC2" },
	{ 149, "KVM_CAP_HYPERV_VP_INDEX" },
	{ 150, "KVM_CAP_S390_AIS_MIGRATION" },
	{ 151, "KVM_CAP_PPC_GET_CPU_CHAR" },
	{ 152, "KVM_CAP_S390_BPB" },
	{ 153, "KVM_CAP_GET_MSR_FEATURES" },
	{ 154, "KVM_CAP_HYPERV_EVENTFD" },
	{ 155, "KVM_CAP_HYPERV_TLBFLUSH" },
	{ 156, "KVM_CAP_S390_HPAGE_1M" },
	{ 157, "KVM_CAP_NESTED_STATE" },
	{ 158, "KVM_CAP_ARM_INJECT_SERROR_ESR" },
	{ 159, "KVM_CAP_MSR_PLATFORM_INFO" },
	{ 160, "KVM_CAP_PPC_NESTED_HV" },
	{ 161, "KVM_CAP_HYPERV_SEND_IPI" },
	{ 162, "KVM_CAP_COALESCED_PIO" },
	{ 163, "KVM_CAP_HYPERV_ENLIGHTENED_VMCS" },
	{ 164, "KVM_CAP_EXCEPTION_PAYLOAD" },
	{ 165, "KVM_CAP_ARM_VM_IPA_SIZE" },
	{ 166, "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT" },
	{ 167, "KVM_CAP_HYPERV_CPUID" },
	{ 168, "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2" },
	{ 169, "KVM_CAP_PPC_IRQ_XIVE" },
	{ 170, "KVM_CAP_ARM_SVE" },
	{ 171, "KVM_CAP_ARM_PTRAUTH_ADDRESS" },
	{ 172, "KVM_CAP_ARM_PTRAUTH_GENERIC" },
	{ 173, "KVM_CAP_PMU_EVENT_FILTER" },
	{ 174, "KVM_CAP_ARM_IRQ_LINE_LAYOUT_2" },
	{ 175, "KVM_CAP_HYPERV_DIRECT_TLBFLUSH" },
	{ 176, "KVM_CAP_PPC_GUEST_DEBUG_SSTEP" },
	{ 177, "KVM_CAP_ARM_NISV_TO_USER" },
	{ 178, "KVM_CAP_ARM_INJECT_EXT_DABT" },
	{ 179, "KVM_CAP_S390_VCPU_RESETS" },
	{ 180, "KVM_CAP_S390_PROTECTED" },
	{ 181, "KVM_CAP_PPC_SECURE_GUEST" },
	{ 182, "KVM_CAP_HALT_POLL" },
	{ 183, "KVM_CAP_ASYNC_PF_INT" },
	{ 184, "KVM_CAP_LAST_CPU" },
	{ 185, "KVM_CAP_SMALLER_MAXPHYADDR" },
	{ 186, "KVM_CAP_S390_DIAG318" },
	{ 187, "KVM_CAP_STEAL_TIME" },
	{ 188, "KVM_CAP_X86_USER_SPACE_MSR" },
	{ 189, "KVM_CAP_X86_MSR_FILTER" },
	{ 190, "KVM_CAP_ENFORCE_PV_FEATURE_CPUID" },
	{ 191, "KVM_CAP_SYS_HYPERV_CPUID" },
	{ 192, "KVM_CAP_DIRTY_LOG_RING" },
	{ 193, "KVM_CAP_X86_BUS_LOCK_EXIT" },
	{ 194, "KVM_CAP_PPC_DAWR1" },
	{ 195, "KVM_CAP_SET_GUEST_DEBUG2" },
	{ 196, "KVM_CAP_SGX_ATTRIBUTE" },
	{ 197, "KVM_CAP_VM_COPY_ENC_CONTEXT_FROM" },
	{ 198, "KVM_CAP_PTP_KVM" },
	{ 199, "KVM_CAP_HYPERV_ENFORCE_CPUID" },
	{ 200, "KVM_CAP_SREGS2" },
	{ 201, "KVM_CAP_EXIT_HYPERCALL" },
	{ 202, "KVM_CAP_PPC_RPT_INVALIDATE" },
	{ 203, "KVM_CAP_BINARY_STATS_FD" },
	{ 204, "KVM_CAP_EXIT_ON_EMULATION_FAILURE" },
	{ 205, "KVM_CAP_ARM_MTE" },
	{ 206, "KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM" },
	{ 207, "KVM_CAP_VM_GPA_BITS" },
	{ 208, "KVM_CAP_XSAVE2" },
	{ 209, "KVM_CAP_SYS_ATTRIBUTES" },
	{ 210, "KVM_CAP_PPC_AIL_MODE_3" },
	{ 211, "KVM_CAP_S390_MEM_OP_EXTENSION" },
	{ 212, "KVM_CAP_PMU_CAPABILITY" },
	{ 213, "KVM_CAP_DISABLE_QUIRKS2" },
	{ 214, "KVM_CAP_VM_TSC_CONTROL" },
	{ 215, "KVM_CAP_SYSTEM_EVENT_DATA" },
	{ 216, "KVM_CAP_ARM_SYSTEM_SUSPEND" },
	{ 217, "KVM_CAP_S390_PROTECTED_DUMP" },
	{ 218, "KVM_CAP_X86_TRIPLE_FAULT_EVENT" },
	{ 219, "KVM_CAP_X86_NOTIFY_VMEXIT" },
	{ 220, "KVM_CAP_VM_DISABLE_NX_HUGE_PAGES" },
	{ 221, "KVM_CAP_S390_ZPCI_OP" },
	{ 222, "KVM_CAP_S390_CPU_TOPOLOGY" },
	{ 223, "KVM_CAP_DIRTY_LOG_RING_ACQ_REL" },
	{ 224, "KVM_CAP_S390_PROTECTED_ASYNC_DISABLE" },
	{ 225, "KVM_CAP_DIRTY_LOG_RING_WITH_BITMAP" },
	{ 226, "KVM_CAP_PMU_EVENT_MASKED_EVENTS" },
	{ 227, "KVM_CAP_COUNTER_OFFSET" },
	{ 228, "KVM_CAP_ARM_EAGER_SPLIT_CHUNK_SIZE" },
	{ 229, "KVM_CAP_ARM_SUPPORTED_BLOCK_SIZES" },
	{ 230, "KVM_CAP_ARM_SUPPORTED_REG_MASK_RANGES" },
	{ 231, "KVM_CAP_USER_MEMORY2" },
	{ 232, "KVM_CAP_MEMORY_FAULT_INFO" },
	{ 233, "KVM_CAP_MEMORY_ATTRIBUTES" },
	{ 234, "KVM_CAP_GUEST_MEMFD" },
	{ 235, "KVM_CAP_VM_TYPES" },
	{ 236, "KVM_CAP_PRE_FAULT_MEMORY" },
	{ 237, "KVM_CAP_X86_APIC_BUS_CYCLES_NS" },
	{ 238, "KVM_CAP_X86_GUEST_MODE" },
	{ 239, "KVM_CAP_ARM_WRITABLE_IMP_ID_REGS" },
	{ 240, "KVM_CAP_ARM_EL2" },
	{ 241, "KVM_CAP_ARM_EL2_E2H0" },
	{ 242, "KVM_CAP_RISCV_MP_STATE_RESET" },
	{ 243, "KVM_CAP_ARM_CACHEABLE_PFNMAP_SUPPORTED" },
	{ 244, "KVM_CAP_GUEST_MEMFD_FLAGS" },
	{ 245, "KVM_CAP_ARM_SEA_TO_USER" },
	{ 246, "KVM_CAP_S390_USER_OPEREXEC" },
	{ 247, "KVM_CAP_S390_KEYOP" },
	{ 248, "KVM_CAP_S390_VSIE_ESAMODE" },
	{ 249, "KVM_CAP_S390_HPAGE_2G" },
	{ 0, NULL }
};

/* struct kvm_run, exit_reason */
const struct xlat kvm_exit_reasons[] = {
	{ 0, "KVM_EXIT_UNKNOWN" },
	{ 1, "KVM_EXIT_EXCEPTION" },
	{ 2, "KVM_EXIT_IO" },
	{ 3, "KVM_EXIT_HYPERCALL" },
	{ 4, "KVM_EXIT_DEBUG" },
	{ 5, "KVM_EXIT_HLT" },
	{ 6, "KVM_EXIT_MMIO" },
	{ 7, "KVM_EXIT_IRQ_WINDOW_OPEN" },
	{ 8, "KVM_EXIT_SHUTDOWN" },
	{ 9, "KVM_EXIT_FAIL_ENTRY" },
	{ 10, "KVM_EXIT_INTR" },
	{ 11, "KVM_EXIT_SET_TPR" },
	{ 12, "KVM_EXIT_TPR_ACCESS" },
	{ 13, "KVM_EXIT_S390_SIEIC" },
	{ 14, "KVM_EXIT_S390_RESET" },
	{ 15, "KVM_EXIT_DCR" },
	{ 16, "KVM_EXIT_NMI" },
	{ 17, "KVM_EXIT_INTERNAL_ERROR" },
	{ 18, "KVM_EXIT_OSI" },
	{ 19, "KVM_EXIT_PAPR_HCALL" },
	{ 20, "KVM_EXIT_S390_UCONTROL" },
	{ 21, "KVM_EXIT_WATCHDOG" },
	{ 22, "KVM_EXIT_S390_TSCH" },
	{ 23, "KVM_EXIT_EPR" },
	{ 24, "KVM_EXIT_SYSTEM_EVENT" },
	{ 25, "KVM_EXIT_S390_STSI" },
	{ 26, "KVM_EXIT_IOAPIC_EOI" },
	{ 27, "KVM_EXIT_HYPERV" },
	{ 28, "KVM_EXIT_ARM_NISV" },
	{ 29, "KVM_EXIT_X86_RDMSR" },
	{ 30, "KVM_EXIT_X86_WRMSR" },
	{ 31, "KVM_EXIT_DIRTY_RING_FULL" },
	{ 32, "KVM_EXIT_AP_RESET_HOLD" },
	{ 33, "KVM_EXIT_X86_BUS_LOCK" },
	{ 34, "KVM_EXIT_XEN" },
	{ 35, "KVM_EXIT_RISCV_SBI" },
	{ 36, "KVM_EXIT_RISCV_CSR" },
	{ 37, "KVM_EXIT_NOTIFY" },
	{ 38, "KVM_EXIT_LOONGARCH_IOCSR" },
	{ 39, "KVM_EXIT_MEMORY_FAULT" },
	{ 40, "KVM_EXIT_TDX" },
	{ 41, "KVM_EXIT_ARM_SEA" },
	{ 42, "KVM_EXIT_ARM_LDST64B" },
	{ 43, "KVM_EXIT_SNP_REQ_CERTS" },
	{ 0, NULL }
};

/* memory regions */
const struct xlat kvm_mem_flags[] = {
	{ 0x1, "KVM_MEM_LOG_DIRTY_PAGES" },
	{ 0x2, "KVM_MEM_READONLY" },
	{ 0x4, "KVM_MEM_GUEST_MEMFD" },
	{ 0, NULL }
};

/* struct kvm_cpuid_entry2 */
const struct xlat kvm_cpuid_flags[] = {
	{ 0x1, "KVM_CPUID_FLAG_SIGNIFCANT_INDEX" },
	{ 0x2, "KVM_CPUID_FLAG_STATEFUL_FUNC" },
	{ 0x4, "KVM_CPUID_FLAG_STATE_READ_NEXT" },
	{ 0, NULL }
};

/* struct kvm_run, flags */
const struct xlat kvm_run_x86_flags[] = {
	{ 0x1, "KVM_RUN_X86_SMM" },
	{ 0x2, "KVM_RUN_X86_BUS_LOCK" },
	{ 0x4, "KVM_RUN_X86_GUEST_MODE" },
	{ 0, NULL }
};

/* KVM_EXIT_IO */
const struct xlat kvm_io_directions[] = {
	{ 0, "KVM_EXIT_IO_IN" },
	{ 0x1, "KVM_EXIT_IO_OUT" },
	{ 0, NULL }
};

/* KVM_EXIT_INTERNAL_ERROR */
const struct xlat kvm_internal_errors[] = {
	{ 0x1, "KVM_INTERNAL_ERROR_EMULATION" },
	{ 0x2, "KVM_INTERNAL_ERROR_SIMUL_EX" },
	{ 0x3, "KVM_INTERNAL_ERROR_DELIVERY_EV" },
	{ 0x4, "KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON" },
	{ 0, NULL }
};

/* its emulation_failure overlay */
const struct xlat kvm_emulation_flags[] = {
	{ 0x1, "KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES" },
	{ 0, NULL }
};

/* KVM_EXIT_SYSTEM_EVENT */
const struct xlat kvm_system_events[] = {
	{ 0x1, "KVM_SYSTEM_EVENT_SHUTDOWN" },
	{ 0x2, "KVM_SYSTEM_EVENT_RESET" },
	{ 0x3, "KVM_SYSTEM_EVENT_CRASH" },
	{ 0x4, "KVM_SYSTEM_EVENT_WAKEUP" },
	{ 0x5, "KVM_SYSTEM_EVENT_SUSPEND" },
	{ 0x6, "KVM_SYSTEM_EVENT_SEV_TERM" },
	{ 0x7, "KVM_SYSTEM_EVENT_TDX_FATAL" },
	{ 0, NULL }
};

/* KVM_EXIT_HYPERV */
const struct xlat kvm_hyperv_exits[] = {
	{ 0x1, "KVM_EXIT_HYPERV_SYNIC" },
	{ 0x2, "KVM_EXIT_HYPERV_HCALL" },
	{ 0x3, "KVM_EXIT_HYPERV_SYNDBG" },
	{ 0, NULL }
};

/* KVM_EXIT_XEN */
const struct xlat kvm_xen_exits[] = {
	{ 0x1, "KVM_EXIT_XEN_HCALL" },
	{ 0, NULL }
};

/* KVM_EXIT_X86_RDMSR, KVM_EXIT_X86_WRMSR; KVM_CAP_X86_USER_SPACE_MSR */
const struct xlat kvm_msr_exit_reasons[] = {
	{ 0x1, "KVM_MSR_EXIT_REASON_INVAL" },
	{ 0x2, "KVM_MSR_EXIT_REASON_UNKNOWN" },
	{ 0x4, "KVM_MSR_EXIT_REASON_FILTER" },
	{ 0, NULL }
};

/* KVM_EXIT_NOTIFY */
const struct xlat kvm_notify_flags[] = {
	{ 0x1, "KVM_NOTIFY_CONTEXT_INVALID" },
	{ 0, NULL }
};

/* KVM_EXIT_MEMORY_FAULT */
const struct xlat kvm_memory_exit_flags[] = {
	{ 0x8, "KVM_MEMORY_EXIT_FLAG_PRIVATE" },
	{ 0, NULL }
};

/* KVM_EXIT_HYPERCALL */
const struct xlat kvm_hypercall_x86_flags[] = {
	{ 0x1, "KVM_EXIT_HYPERCALL_LONG_MODE" },
	{ 0, NULL }
};

/* KVM_EXIT_HYPERCALL */
const struct xlat kvm_hypercall_arm64_flags[] = {
	{ 0x1, "KVM_HYPERCALL_EXIT_SMC" },
	{ 0x2, "KVM_HYPERCALL_EXIT_16BIT" },
	{ 0, NULL }
};

/* hypercall numbers of x86 guests */
const struct xlat kvm_hypercalls[] = {
	{ 1, "KVM_HC_VAPIC_POLL_IRQ" },
	{ 5, "KVM_HC_KICK_CPU" },
	{ 9, "KVM_HC_CLOCK_PAIRING" },
	{ 10, "KVM_HC_SEND_IPI" },
	{ 11, "KVM_HC_SCHED_YIELD" },
	{ 12, "KVM_HC_MAP_GPA_RANGE" },
	{ 0, NULL }
};

/* KVM_EXIT_TDX: leaves of TDVMCALL */
const struct xlat kvm_tdx_calls[] = {
	{ 0x10000, "TDVMCALL_GET_TD_VM_CALL_INFO" },
	{ 0x10002, "TDVMCALL_GET_QUOTE" },
	{ 0x10004, "TDVMCALL_SETUP_EVENT_NOTIFY_INTERRUPT" },
	{ 0, NULL }
};

/* KVM_EXIT_ARM_SEA */
const struct xlat kvm_arm_sea_flags[] = {
	{ 0x1, "KVM_EXIT_ARM_SEA_FLAG_GPA_VALID" },
	{ 0, NULL }
};

/* KVM_EXIT_S390_RESET */
const struct xlat kvm_s390_resets[] = {
	{ 0x1, "KVM_S390_RESET_POR" },
	{ 0x2, "KVM_S390_RESET_CLEAR" },
	{ 0x4, "KVM_S390_RESET_SUBSYSTEM" },
	{ 0x8, "KVM_S390_RESET_CPU_INIT" },
	{ 0x10, "KVM_S390_RESET_IPL" },
	{ 0, NULL }
};

/* struct kvm_run, kvm_valid_regs and kvm_dirty_regs */
const struct xlat kvm_sync_x86[] = {
	{ 0x1, "KVM_SYNC_X86_REGS" },
	{ 0x2, "KVM_SYNC_X86_SREGS" },
	{ 0x4, "KVM_SYNC_X86_EVENTS" },
	{ 0, NULL }
};

/* KVM_CREATE_VM */
const struct xlat kvm_vm_types[] = {
	{ 0, "KVM_X86_DEFAULT_VM" },
	{ 1, "KVM_X86_SW_PROTECTED_VM" },
	{ 2, "KVM_X86_SEV_VM" },
	{ 3, "KVM_X86_SEV_ES_VM" },
	{ 4, "KVM_X86_SNP_VM" },
	{ 5, "KVM_X86_TDX_VM" },
	{ 0, NULL }
};

/* struct kvm_sregs2 */
const struct xlat kvm_sregs2_flags[] = {
	{ 0x1, "KVM_SREGS2_FLAGS_PDPTRS_VALID" },
	{ 0, NULL }
};

/* struct kvm_mp_state */
const struct xlat kvm_mp_states[] = {
	{ 0, "KVM_MP_STATE_RUNNABLE" },
	{ 1, "KVM_MP_STATE_UNINITIALIZED" },
	{ 2, "KVM_MP_STATE_INIT_RECEIVED" },
	{ 3, "KVM_MP_STATE_HALTED" },
	{ 4, "KVM_MP_STATE_SIPI_RECEIVED" },
	{ 5, "KVM_MP_STATE_STOPPED" },
	{ 6, "KVM_MP_STATE_CHECK_STOP" },
	{ 7, "KVM_MP_STATE_OPERATING" },
	{ 8, "KVM_MP_STATE_LOAD" },
	{ 9, "KVM_MP_STATE_AP_RESET_HOLD" },
	{ 10, "KVM_MP_STATE_SUSPENDED" },
	{ 0, NULL }
};

/* struct kvm_guest_debug */
const struct xlat kvm_guestdbg_flags[] = {
	{ 0x1, "KVM_GUESTDBG_ENABLE" },
	{ 0x2, "KVM_GUESTDBG_SINGLESTEP" },
	{ 0x10000, "KVM_GUESTDBG_USE_SW_BP" },
	{ 0x20000, "KVM_GUESTDBG_USE_HW_BP" },
	{ 0x40000, "KVM_GUESTDBG_INJECT_DB" },
	{ 0x80000, "KVM_GUESTDBG_INJECT_BP" },
	{ 0x100000, "KVM_GUESTDBG_BLOCKIRQ" },
	{ 0, NULL }
};

/* struct kvm_vcpu_events */
const struct xlat kvm_vcpuevent_flags[] = {
	{ 0x1, "KVM_VCPUEVENT_VALID_NMI_PENDING" },
	{ 0x2, "KVM_VCPUEVENT_VALID_SIPI_VECTOR" },
	{ 0x4, "KVM_VCPUEVENT_VALID_SHADOW" },
	{ 0x8, "KVM_VCPUEVENT_VALID_SMM" },
	{ 0x10, "KVM_VCPUEVENT_VALID_PAYLOAD" },
	{ 0x20, "KVM_VCPUEVENT_VALID_TRIPLE_FAULT" },
	{ 0, NULL }
};

/* struct kvm_vcpu_events, interrupt.shadow */
const struct xlat kvm_shadow_flags[] = {
	{ 0x1, "KVM_X86_SHADOW_INT_MOV_SS" },
	{ 0x2, "KVM_X86_SHADOW_INT_STI" },
	{ 0, NULL }
};

/* struct kvm_irqchip */
const struct xlat kvm_irqchips[] = {
	{ 0, "KVM_IRQCHIP_PIC_MASTER" },
	{ 1, "KVM_IRQCHIP_PIC_SLAVE" },
	{ 2, "KVM_IRQCHIP_IOAPIC" },
	{ 0, NULL }
};

/* struct kvm_pit_config */
const struct xlat kvm_pit_config_flags[] = {
	{ 0x1, "KVM_PIT_SPEAKER_DUMMY" },
	{ 0, NULL }
};

/* struct kvm_pit_state2 */
const struct xlat kvm_pit_flags[] = {
	{ 0x1, "KVM_PIT_FLAGS_HPET_LEGACY" },
	{ 0x2, "KVM_PIT_FLAGS_SPEAKER_DATA_ON" },
	{ 0, NULL }
};

/* struct kvm_clock_data */
const struct xlat kvm_clock_flags[] = {
	{ 0x2, "KVM_CLOCK_TSC_STABLE" },
	{ 0x4, "KVM_CLOCK_REALTIME" },
	{ 0x8, "KVM_CLOCK_HOST_TSC" },
	{ 0, NULL }
};

/* struct kvm_irqfd */
const struct xlat kvm_irqfd_flags[] = {
	{ 0x1, "KVM_IRQFD_FLAG_DEASSIGN" },
	{ 0x2, "KVM_IRQFD_FLAG_RESAMPLE" },
	{ 0, NULL }
};

/* struct kvm_ioeventfd */
const struct xlat kvm_ioeventfd_flags[] = {
	{ 0x1, "KVM_IOEVENTFD_FLAG_DATAMATCH" },
	{ 0x2, "KVM_IOEVENTFD_FLAG_PIO" },
	{ 0x4, "KVM_IOEVENTFD_FLAG_DEASSIGN" },
	{ 0x8, "KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY" },
	{ 0, NULL }
};

/* struct kvm_irq_routing_entry */
const struct xlat kvm_routing_types[] = {
	{ 1, "KVM_IRQ_ROUTING_IRQCHIP" },
	{ 2, "KVM_IRQ_ROUTING_MSI" },
	{ 3, "KVM_IRQ_ROUTING_S390_ADAPTER" },
	{ 4, "KVM_IRQ_ROUTING_HV_SINT" },
	{ 5, "KVM_IRQ_ROUTING_XEN_EVTCHN" },
	{ 0, NULL }
};

/* struct kvm_msi and struct kvm_irq_routing_entry */
const struct xlat kvm_msi_flags[] = {
	{ 0x1, "KVM_MSI_VALID_DEVID" },
	{ 0, NULL }
};

/* KVM_CREATE_DEVICE */
const struct xlat kvm_device_types[] = {
	{ 1, "KVM_DEV_TYPE_FSL_MPIC_20" },
	{ 2, "KVM_DEV_TYPE_FSL_MPIC_42" },
	{ 3, "KVM_DEV_TYPE_XICS" },
	{ 4, "KVM_DEV_TYPE_VFIO" },
	{ 5, "KVM_DEV_TYPE_ARM_VGIC_V2" },
	{ 6, "KVM_DEV_TYPE_FLIC" },
	{ 7, "KVM_DEV_TYPE_ARM_VGIC_V3" },
	{ 8, "KVM_DEV_TYPE_ARM_VGIC_ITS" },
	{ 9, "KVM_DEV_TYPE_XIVE" },
	{ 10, "KVM_DEV_TYPE_ARM_PV_TIME" },
	{ 11, "KVM_DEV_TYPE_RISCV_AIA" },
	{ 12, "KVM_DEV_TYPE_LOONGARCH_IPI" },
	{ 13, "KVM_DEV_TYPE_LOONGARCH_EIOINTC" },
	{ 14, "KVM_DEV_TYPE_LOONGARCH_PCHPIC" },
	{ 15, "KVM_DEV_TYPE_LOONGARCH_DMSINTC" },
	{ 16, "KVM_DEV_TYPE_ARM_VGIC_V5" },
	{ 0, NULL }
};

/* KVM_CREATE_DEVICE */
const struct xlat kvm_create_device_flags[] = {
	{ 0x1, "KVM_CREATE_DEVICE_TEST" },
	{ 0, NULL }
};

/* KVM_SET_DEVICE_ATTR of kvm-vfio */
const struct xlat kvm_vfio_groups[] = {
	{ 1, "KVM_DEV_VFIO_FILE" },
	{ 0, NULL }
};

/* KVM_DEV_VFIO_FILE */
const struct xlat kvm_vfio_file_attrs[] = {
	{ 1, "KVM_DEV_VFIO_FILE_ADD" },
	{ 2, "KVM_DEV_VFIO_FILE_DEL" },
	{ 3, "KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE" },
	{ 0, NULL }
};

/* KVM_GET_DEVICE_ATTR of /dev/kvm */
const struct xlat kvm_x86_groups[] = {
	{ 0, "KVM_X86_GRP_SYSTEM" },
	{ 1, "KVM_X86_GRP_SEV" },
	{ 0, NULL }
};

/* KVM_X86_GRP_SYSTEM */
const struct xlat kvm_x86_system_attrs[] = {
	{ 0, "KVM_X86_XCOMP_GUEST_SUPP" },
	{ 0, NULL }
};

/* KVM_X86_GRP_SEV */
const struct xlat kvm_x86_sev_attrs[] = {
	{ 0, "KVM_X86_SEV_VMSA_FEATURES" },
	{ 1, "KVM_X86_SNP_POLICY_BITS" },
	{ 2, "KVM_X86_SEV_SNP_REQ_CERTS" },
	{ 0, NULL }
};

/* KVM_SET_DEVICE_ATTR of a vCPU */
const struct xlat kvm_vcpu_groups[] = {
	{ 0, "KVM_VCPU_TSC_CTRL" },
	{ 0, NULL }
};

/* KVM_VCPU_TSC_CTRL */
const struct xlat kvm_vcpu_tsc_attrs[] = {
	{ 0, "KVM_VCPU_TSC_OFFSET" },
	{ 0, NULL }
};

/* KVM_SET_MEMORY_ATTRIBUTES */
const struct xlat kvm_memory_attributes[] = {
	{ 0x8, "KVM_MEMORY_ATTRIBUTE_PRIVATE" },
	{ 0, NULL }
};

/* KVM_CREATE_GUEST_MEMFD */
const struct xlat kvm_gmem_flags[] = {
	{ 0x1, "GUEST_MEMFD_FLAG_MMAP" },
	{ 0x2, "GUEST_MEMFD_FLAG_INIT_SHARED" },
	{ 0, NULL }
};

/* struct kvm_nested_state */
const struct xlat kvm_nested_formats[] = {
	{ 0, "KVM_STATE_NESTED_FORMAT_VMX" },
	{ 1, "KVM_STATE_NESTED_FORMAT_SVM" },
	{ 0, NULL }
};

/* struct kvm_nested_state */
const struct xlat kvm_nested_flags[] = {
	{ 0x1, "KVM_STATE_NESTED_GUEST_MODE" },
	{ 0x2, "KVM_STATE_NESTED_RUN_PENDING" },
	{ 0x4, "KVM_STATE_NESTED_EVMCS" },
	{ 0x8, "KVM_STATE_NESTED_MTF_PENDING" },
	{ 0x100, "KVM_STATE_NESTED_GIF_SET" },
	{ 0, NULL }
};

/* struct kvm_vmx_nested_state_hdr */
const struct xlat kvm_nested_smm_flags[] = {
	{ 0x1, "KVM_STATE_NESTED_SMM_GUEST_MODE" },
	{ 0x2, "KVM_STATE_NESTED_SMM_VMXON" },
	{ 0, NULL }
};

/* struct kvm_vmx_nested_state_hdr */
const struct xlat kvm_nested_vmx_flags[] = {
	{ 0x1, "KVM_STATE_VMX_PREEMPTION_TIMER_DEADLINE" },
	{ 0, NULL }
};

/* struct kvm_pmu_event_filter */
const struct xlat kvm_pmu_actions[] = {
	{ 0, "KVM_PMU_EVENT_ALLOW" },
	{ 1, "KVM_PMU_EVENT_DENY" },
	{ 0, NULL }
};

/* struct kvm_pmu_event_filter */
const struct xlat kvm_pmu_flags[] = {
	{ 0x1, "KVM_PMU_EVENT_FLAG_MASKED_EVENTS" },
	{ 0, NULL }
};

/* struct kvm_msr_filter */
const struct xlat kvm_msr_filter_flags[] = {
	{ 0, "KVM_MSR_FILTER_DEFAULT_ALLOW" },
	{ 0x1, "KVM_MSR_FILTER_DEFAULT_DENY" },
	{ 0, NULL }
};

/* struct kvm_msr_filter_range */
const struct xlat kvm_msr_range_flags[] = {
	{ 0x1, "KVM_MSR_FILTER_READ" },
	{ 0x2, "KVM_MSR_FILTER_WRITE" },
	{ 0, NULL }
};

/* struct kvm_xen_hvm_config */
const struct xlat kvm_xen_config_flags[] = {
	{ 0x1, "KVM_XEN_HVM_CONFIG_HYPERCALL_MSR" },
	{ 0x2, "KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL" },
	{ 0x4, "KVM_XEN_HVM_CONFIG_SHARED_INFO" },
	{ 0x8, "KVM_XEN_HVM_CONFIG_RUNSTATE" },
	{ 0x10, "KVM_XEN_HVM_CONFIG_EVTCHN_2LEVEL" },
	{ 0x20, "KVM_XEN_HVM_CONFIG_EVTCHN_SEND" },
	{ 0x40, "KVM_XEN_HVM_CONFIG_RUNSTATE_UPDATE_FLAG" },
	{ 0x80, "KVM_XEN_HVM_CONFIG_PVCLOCK_TSC_UNSTABLE" },
	{ 0x100, "KVM_XEN_HVM_CONFIG_SHARED_INFO_HVA" },
	{ 0, NULL }
};

/* struct kvm_xen_hvm_attr */
const struct xlat kvm_xen_attrs[] = {
	{ 0, "KVM_XEN_ATTR_TYPE_LONG_MODE" },
	{ 1, "KVM_XEN_ATTR_TYPE_SHARED_INFO" },
	{ 2, "KVM_XEN_ATTR_TYPE_UPCALL_VECTOR" },
	{ 3, "KVM_XEN_ATTR_TYPE_EVTCHN" },
	{ 4, "KVM_XEN_ATTR_TYPE_XEN_VERSION" },
	{ 5, "KVM_XEN_ATTR_TYPE_RUNSTATE_UPDATE_FLAG" },
	{ 6, "KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA" },
	{ 0, NULL }
};

/* struct kvm_xen_vcpu_attr */
const struct xlat kvm_xen_vcpu_attrs[] = {
	{ 0, "KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO" },
	{ 1, "KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO" },
	{ 2, "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR" },
	{ 3, "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT" },
	{ 4, "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA" },
	{ 5, "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST" },
	{ 6, "KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID" },
	{ 7, "KVM_XEN_VCPU_ATTR_TYPE_TIMER" },
	{ 8, "KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR" },
	{ 9, "KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO_HVA" },
	{ 0, NULL }
};

/* struct kvm_xen_hvm_attr, u.evtchn */
const struct xlat kvm_xen_evtchn_flags[] = {
	{ 0x1, "KVM_XEN_EVTCHN_DEASSIGN" },
	{ 0x2, "KVM_XEN_EVTCHN_UPDATE" },
	{ 0x4, "KVM_XEN_EVTCHN_RESET" },
	{ 0, NULL }
};

/* struct kvm_hyperv_eventfd */
const struct xlat kvm_hyperv_eventfd_flags[] = {
	{ 0x1, "KVM_HYPERV_EVENTFD_DEASSIGN" },
	{ 0, NULL }
};

/* KVM_MEMORY_ENCRYPT_OP */
const struct xlat kvm_sev_cmds[] = {
	{ 0, "KVM_SEV_INIT" },
	{ 1, "KVM_SEV_ES_INIT" },
	{ 2, "KVM_SEV_LAUNCH_START" },
	{ 3, "KVM_SEV_LAUNCH_UPDATE_DATA" },
	{ 4, "KVM_SEV_LAUNCH_UPDATE_VMSA" },
	{ 5, "KVM_SEV_LAUNCH_SECRET" },
	{ 6, "KVM_SEV_LAUNCH_MEASURE" },
	{ 7, "KVM_SEV_LAUNCH_FINISH" },
	{ 8, "KVM_SEV_SEND_START" },
	{ 9, "KVM_SEV_SEND_UPDATE_DATA" },
	{ 10, "KVM_SEV_SEND_UPDATE_VMSA" },
	{ 11, "KVM_SEV_SEND_FINISH" },
	{ 12, "KVM_SEV_RECEIVE_START" },
	{ 13, "KVM_SEV_RECEIVE_UPDATE_DATA" },
	{ 14, "KVM_SEV_RECEIVE_UPDATE_VMSA" },
	{ 15, "KVM_SEV_RECEIVE_FINISH" },
	{ 16, "KVM_SEV_GUEST_STATUS" },
	{ 17, "KVM_SEV_DBG_DECRYPT" },
	{ 18, "KVM_SEV_DBG_ENCRYPT" },
	{ 19, "KVM_SEV_CERT_EXPORT" },
	{ 20, "KVM_SEV_GET_ATTESTATION_REPORT" },
	{ 21, "KVM_SEV_SEND_CANCEL" },
	{ 22, "KVM_SEV_INIT2" },
	{ 100, "KVM_SEV_SNP_LAUNCH_START" },
	{ 101, "KVM_SEV_SNP_LAUNCH_UPDATE" },
	{ 102, "KVM_SEV_SNP_LAUNCH_FINISH" },
	{ 103, "KVM_SEV_SNP_ENABLE_REQ_CERTS" },
	{ 0, NULL }
};

/* KVM_MEMORY_ENCRYPT_OP */
const struct xlat kvm_tdx_cmds[] = {
	{ 0, "KVM_TDX_CAPABILITIES" },
	{ 1, "KVM_TDX_INIT_VM" },
	{ 2, "KVM_TDX_INIT_VCPU" },
	{ 3, "KVM_TDX_INIT_MEM_REGION" },
	{ 4, "KVM_TDX_FINALIZE_VM" },
	{ 5, "KVM_TDX_GET_CPUID" },
	{ 0, NULL }
};

/* KVM_CAP_X86_DISABLE_EXITS */
const struct xlat kvm_disable_exits[] = {
	{ 0x1, "KVM_X86_DISABLE_EXITS_MWAIT" },
	{ 0x2, "KVM_X86_DISABLE_EXITS_HLT" },
	{ 0x4, "KVM_X86_DISABLE_EXITS_PAUSE" },
	{ 0x8, "KVM_X86_DISABLE_EXITS_CSTATE" },
	{ 0x10, "KVM_X86_DISABLE_EXITS_APERFMPERF" },
	{ 0, NULL }
};

/* KVM_CAP_DISABLE_QUIRKS2 */
const struct xlat kvm_quirks[] = {
	{ 0x1, "KVM_X86_QUIRK_LINT0_REENABLED" },
	{ 0x2, "KVM_X86_QUIRK_CD_NW_CLEARED" },
	{ 0x4, "KVM_X86_QUIRK_LAPIC_MMIO_HOLE" },
	{ 0x8, "KVM_X86_QUIRK_OUT_7E_INC_RIP" },
	{ 0x10, "KVM_X86_QUIRK_MISC_ENABLE_NO_MWAIT" },
	{ 0x20, "KVM_X86_QUIRK_FIX_HYPERCALL_INSN" },
	{ 0x40, "KVM_X86_QUIRK_MWAIT_NEVER_UD_FAULTS" },
	{ 0x80, "KVM_X86_QUIRK_SLOT_ZAP_ALL" },
	{ 0x100, "KVM_X86_QUIRK_STUFF_FEATURE_MSRS" },
	{ 0x200, "KVM_X86_QUIRK_IGNORE_GUEST_PAT" },
	{ 0x400, "KVM_X86_QUIRK_VMCS12_ALLOW_FREEZE_IN_SMM" },
	{ 0x800, "KVM_X86_QUIRK_NESTED_SVM_SHARED_PAT" },
	{ 0, NULL }
};

/* KVM_CAP_X2APIC_API */
const struct xlat kvm_x2apic_flags[] = {
	{ 0x1, "KVM_X2APIC_API_USE_32BIT_IDS" },
	{ 0x2, "KVM_X2APIC_API_DISABLE_BROADCAST_QUIRK" },
	{ 0x4, "KVM_X2APIC_ENABLE_SUPPRESS_EOI_BROADCAST" },
	{ 0x8, "KVM_X2APIC_DISABLE_SUPPRESS_EOI_BROADCAST" },
	{ 0, NULL }
};

/* KVM_CAP_X86_BUS_LOCK_EXIT */
const struct xlat kvm_bus_lock_modes[] = {
	{ 0x1, "KVM_BUS_LOCK_DETECTION_OFF" },
	{ 0x2, "KVM_BUS_LOCK_DETECTION_EXIT" },
	{ 0, NULL }
};

/* KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2 */
const struct xlat kvm_dirty_log_flags[] = {
	{ 0x1, "KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE" },
	{ 0x2, "KVM_DIRTY_LOG_INITIALLY_SET" },
	{ 0, NULL }
};

/* KVM_CAP_PMU_CAPABILITY */
const struct xlat kvm_pmu_cap_flags[] = {
	{ 0x1, "KVM_PMU_CAP_DISABLE" },
	{ 0, NULL }
};

/* KVM_CAP_X86_NOTIFY_VMEXIT, low 32 bits */
const struct xlat kvm_notify_vmexit_flags[] = {
	{ 0x1, "KVM_X86_NOTIFY_VMEXIT_ENABLED" },
	{ 0x2, "KVM_X86_NOTIFY_VMEXIT_USER" },
	{ 0, NULL }
};

/* KVM_GET_ONE_REG: bits 56-63 of an id */
const struct xlat kvm_reg_archs[] = {
	{ 0x1000000000000000, "KVM_REG_PPC" },
	{ 0x2000000000000000, "KVM_REG_X86" },
	{ 0x3000000000000000, "KVM_REG_IA64" },
	{ 0x4000000000000000, "KVM_REG_ARM" },
	{ 0x5000000000000000, "KVM_REG_S390" },
	{ 0x6000000000000000, "KVM_REG_ARM64" },
	{ 0x7000000000000000, "KVM_REG_MIPS" },
	{ 0x8000000000000000, "KVM_REG_RISCV" },
	{ 0x9000000000000000, "KVM_REG_LOONGARCH" },
	{ 0, NULL }
};

/* bits 52-55 */
const struct xlat kvm_reg_sizes[] = {
	{ 0, "KVM_REG_SIZE_U8" },
	{ 0x10000000000000, "KVM_REG_SIZE_U16" },
	{ 0x20000000000000, "KVM_REG_SIZE_U32" },
	{ 0x30000000000000, "KVM_REG_SIZE_U64" },
	{ 0x40000000000000, "KVM_REG_SIZE_U128" },
	{ 0x50000000000000, "KVM_REG_SIZE_U256" },
	{ 0x60000000000000, "KVM_REG_SIZE_U512" },
	{ 0x70000000000000, "KVM_REG_SIZE_U1024" },
	{ 0x80000000000000, "KVM_REG_SIZE_U2048" },
	{ 0, NULL }
};

/* KVM_X86_REG_KVM() */
const struct xlat kvm_x86_regs[] = {
	{ 0, "KVM_REG_GUEST_SSP" },
	{ 0, NULL }
};

/* KVM_CAP_EXIT_HYPERCALL: which hypercalls leave the kernel */
const struct xlat kvm_exit_hypercalls[] = {
	{ 0x1000, "1<<KVM_HC_MAP_GPA_RANGE" },
	{ 0, NULL }
};

/* KVM_CAP_VM_TYPES */
const struct xlat kvm_vm_type_bits[] = {
	{ 0x1, "1<<KVM_X86_DEFAULT_VM" },
	{ 0x2, "1<<KVM_X86_SW_PROTECTED_VM" },
	{ 0x4, "1<<KVM_X86_SEV_VM" },
	{ 0x8, "1<<KVM_X86_SEV_ES_VM" },
	{ 0x10, "1<<KVM_X86_SNP_VM" },
	{ 0x20, "1<<KVM_X86_TDX_VM" },
	{ 0, NULL }
};

/* XCR0, IA32_XSS and the header of an XSAVE area: the processor's components of
 * state, as the kernel calls them */
const struct xlat kvm_xfeatures[] = {
	{ 0x1, "XFEATURE_MASK_FP" },
	{ 0x2, "XFEATURE_MASK_SSE" },
	{ 0x4, "XFEATURE_MASK_YMM" },
	{ 0x8, "XFEATURE_MASK_BNDREGS" },
	{ 0x10, "XFEATURE_MASK_BNDCSR" },
	{ 0x20, "XFEATURE_MASK_OPMASK" },
	{ 0x40, "XFEATURE_MASK_ZMM_Hi256" },
	{ 0x80, "XFEATURE_MASK_Hi16_ZMM" },
	{ 0x100, "XFEATURE_MASK_PT" },
	{ 0x200, "XFEATURE_MASK_PKRU" },
	{ 0x400, "XFEATURE_MASK_PASID" },
	{ 0x800, "XFEATURE_MASK_CET_USER" },
	{ 0x1000, "XFEATURE_MASK_CET_KERNEL" },
	{ 0x8000, "XFEATURE_MASK_LBR" },
	{ 0x20000, "XFEATURE_MASK_XTILE_CFG" },
	{ 0x40000, "XFEATURE_MASK_XTILE_DATA" },
	{ 0x80000, "XFEATURE_MASK_APX" },
	{ 0, NULL }
};

/* redirection entries of an I/O APIC */
const struct xlat kvm_ioapic_deliveries[] = {
	{ 0, "fixed" },
	{ 1, "lowest" },
	{ 2, "SMI" },
	{ 4, "NMI" },
	{ 5, "INIT" },
	{ 7, "ExtINT" },
	{ 0, NULL }
};

/* Xen's own: the state of an event channel, and of a virtual processor */
const struct xlat kvm_xen_evtchn_types[] = {
	{ 0, "EVTCHNSTAT_closed" },
	{ 1, "EVTCHNSTAT_unbound" },
	{ 2, "EVTCHNSTAT_interdomain" },
	{ 3, "EVTCHNSTAT_pirq" },
	{ 4, "EVTCHNSTAT_virq" },
	{ 5, "EVTCHNSTAT_ipi" },
	{ 0, NULL }
};
const struct xlat kvm_xen_runstates[] = {
	{ 0, "RUNSTATE_running" },
	{ 1, "RUNSTATE_runnable" },
	{ 2, "RUNSTATE_blocked" },
	{ 3, "RUNSTATE_offline" },
	{ 0, NULL }
};

/* numbers of which one has a name */
const struct xlat kvm_xen_priorities[] = {
	{ 0xffffffff, "KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL" },
	{ 0, NULL }
};
const struct xlat kvm_xen_gfns[] = {
	{ 0xffffffffffffffff, "KVM_XEN_INVALID_GFN" },
	{ 0, NULL }
};
const struct xlat kvm_xen_gpas[] = {
	{ 0xffffffffffffffff, "KVM_XEN_INVALID_GPA" },
	{ 0, NULL }
};

/* struct kvm_sev_cmd, error: what the firmware said */
const struct xlat kvm_sev_errors[] = {
	{ 0, "SEV_RET_SUCCESS" },
	{ 0x1, "SEV_RET_INVALID_PLATFORM_STATE" },
	{ 0x2, "SEV_RET_INVALID_GUEST_STATE" },
	{ 0x3, "SEV_RET_INVALID_CONFIG" },
	{ 0x4, "SEV_RET_INVALID_LEN" },
	{ 0x5, "SEV_RET_ALREADY_OWNED" },
	{ 0x6, "SEV_RET_INVALID_CERTIFICATE" },
	{ 0x7, "SEV_RET_POLICY_FAILURE" },
	{ 0x8, "SEV_RET_INACTIVE" },
	{ 0x9, "SEV_RET_INVALID_ADDRESS" },
	{ 0xa, "SEV_RET_BAD_SIGNATURE" },
	{ 0xb, "SEV_RET_BAD_MEASUREMENT" },
	{ 0xc, "SEV_RET_ASID_OWNED" },
	{ 0xd, "SEV_RET_INVALID_ASID" },
	{ 0xe, "SEV_RET_WBINVD_REQUIRED" },
	{ 0xf, "SEV_RET_DFFLUSH_REQUIRED" },
	{ 0x10, "SEV_RET_INVALID_GUEST" },
	{ 0x11, "SEV_RET_INVALID_COMMAND" },
	{ 0x12, "SEV_RET_ACTIVE" },
	{ 0x13, "SEV_RET_HWSEV_RET_PLATFORM" },
	{ 0x14, "SEV_RET_HWSEV_RET_UNSAFE" },
	{ 0x15, "SEV_RET_UNSUPPORTED" },
	{ 0x16, "SEV_RET_INVALID_PARAM" },
	{ 0x17, "SEV_RET_RESOURCE_LIMIT" },
	{ 0x18, "SEV_RET_SECURE_DATA_INVALID" },
	{ 0x19, "SEV_RET_INVALID_PAGE_SIZE" },
	{ 0x1a, "SEV_RET_INVALID_PAGE_STATE" },
	{ 0x1b, "SEV_RET_INVALID_MDATA_ENTRY" },
	{ 0x1c, "SEV_RET_INVALID_PAGE_OWNER" },
	{ 0x1d, "SEV_RET_AEAD_OFLOW" },
	{ 0x1f, "SEV_RET_EXIT_RING_BUFFER" },
	{ 0x20, "SEV_RET_RMP_INIT_REQUIRED" },
	{ 0x21, "SEV_RET_BAD_SVN" },
	{ 0x22, "SEV_RET_BAD_VERSION" },
	{ 0x23, "SEV_RET_SHUTDOWN_REQUIRED" },
	{ 0x24, "SEV_RET_UPDATE_FAILED" },
	{ 0x25, "SEV_RET_RESTORE_REQUIRED" },
	{ 0x26, "SEV_RET_RMP_INITIALIZATION_FAILED" },
	{ 0x27, "SEV_RET_INVALID_KEY" },
	{ 0x28, "SEV_RET_SHUTDOWN_INCOMPLETE" },
	{ 0x30, "SEV_RET_INCORRECT_BUFFER_LENGTH" },
	{ 0x31, "SEV_RET_EXPAND_BUFFER_LENGTH_REQUEST" },
	{ 0x32, "SEV_RET_SPDM_REQUEST" },
	{ 0x33, "SEV_RET_SPDM_ERROR" },
	{ 0x35, "SEV_RET_SEV_STATUS_ERR_IN_DEV_CONN" },
	{ 0x36, "SEV_RET_SEV_STATUS_INVALID_DEV_CTX" },
	{ 0x37, "SEV_RET_SEV_STATUS_INVALID_TDI_CTX" },
	{ 0x38, "SEV_RET_SEV_STATUS_INVALID_TDI" },
	{ 0x39, "SEV_RET_SEV_STATUS_RECLAIM_REQUIRED" },
	{ 0x3a, "SEV_RET_IN_USE" },
	{ 0x3b, "SEV_RET_SEV_STATUS_INVALID_DEV_STATE" },
	{ 0x3c, "SEV_RET_SEV_STATUS_INVALID_TDI_STATE" },
	{ 0x3d, "SEV_RET_SEV_STATUS_DEV_CERT_CHANGED" },
	{ 0x3e, "SEV_RET_SEV_STATUS_RESYNC_REQ" },
	{ 0x3f, "SEV_RET_SEV_STATUS_RESPONSE_TOO_LARGE" },
	{ 0xffffffff, "SEV_RET_NO_FW_CALL" },
	{ 0, NULL }
};

/* KVM_SEV_SNP_LAUNCH_UPDATE */
const struct xlat kvm_snp_page_types[] = {
	{ 0, "KVM_SEV_PAGE_TYPE_INVALID" },
	{ 1, "KVM_SEV_SNP_PAGE_TYPE_NORMAL" },
	{ 3, "KVM_SEV_SNP_PAGE_TYPE_ZERO" },
	{ 4, "KVM_SEV_SNP_PAGE_TYPE_UNMEASURED" },
	{ 5, "KVM_SEV_SNP_PAGE_TYPE_SECRETS" },
	{ 6, "KVM_SEV_SNP_PAGE_TYPE_CPUID" },
	{ 0, NULL }
};

/* KVM_TDX_INIT_MEM_REGION */
const struct xlat kvm_tdx_region_flags[] = {
	{ 0x1, "KVM_TDX_MEASURE_MEMORY_REGION" },
	{ 0, NULL }
};

/* KVM_ASSIGN_PCI_DEVICE */
const struct xlat kvm_dev_assign_flags[] = {
	{ 0x1, "KVM_DEV_ASSIGN_ENABLE_IOMMU" },
	{ 0x2, "KVM_DEV_ASSIGN_PCI_2_3" },
	{ 0x4, "KVM_DEV_ASSIGN_MASK_INTX" },
	{ 0, NULL }
};

/* KVM_ASSIGN_DEV_IRQ */
const struct xlat kvm_dev_irq_flags[] = {
	{ 0x1, "KVM_DEV_IRQ_HOST_INTX" },
	{ 0x2, "KVM_DEV_IRQ_HOST_MSI" },
	{ 0x4, "KVM_DEV_IRQ_HOST_MSIX" },
	{ 0x100, "KVM_DEV_IRQ_GUEST_INTX" },
	{ 0x200, "KVM_DEV_IRQ_GUEST_MSI" },
	{ 0x400, "KVM_DEV_IRQ_GUEST_MSIX" },
	{ 0, NULL }
};

/* KVM_X86_SETUP_MCE: IA32_MCG_CAP */
const struct xlat kvm_mcg_caps[] = {
	{ 0x100, "MCG_CTL_P" },
	{ 0x200, "MCG_EXT_P" },
	{ 0x400, "MCG_CMCI_P" },
	{ 0x1000000, "MCG_SER_P" },
	{ 0x4000000, "MCG_ELOG_P" },
	{ 0x8000000, "MCG_LMCE_P" },
	{ 0, NULL }
};
