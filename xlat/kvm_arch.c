/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * linux/kvm/arch.c - names of the constants of KVM's requests on architectures other
 * than x86, as of Linux 7.2: one architecture after the other.
 *
 * The order of rows is the order in which flags are shown.
 */
#include "xlat/kvm_arch.h"

/* --- arm64 --------------------------------------------------------------- */

/* KVM_ARM_VCPU_INIT */
const struct xlat kvm_arm64_targets[] = {
	{ 0, "KVM_ARM_TARGET_AEM_V8" },
	{ 1, "KVM_ARM_TARGET_FOUNDATION_V8" },
	{ 2, "KVM_ARM_TARGET_CORTEX_A57" },
	{ 3, "KVM_ARM_TARGET_XGENE_POTENZA" },
	{ 4, "KVM_ARM_TARGET_CORTEX_A53" },
	{ 5, "KVM_ARM_TARGET_GENERIC_V8" },
	{ 0, NULL }
};

/* KVM_ARM_VCPU_FINALIZE: by number */
const struct xlat kvm_arm64_features[] = {
	{ 0, "KVM_ARM_VCPU_POWER_OFF" },
	{ 1, "KVM_ARM_VCPU_EL1_32BIT" },
	{ 2, "KVM_ARM_VCPU_PSCI_0_2" },
	{ 3, "KVM_ARM_VCPU_PMU_V3" },
	{ 4, "KVM_ARM_VCPU_SVE" },
	{ 5, "KVM_ARM_VCPU_PTRAUTH_ADDRESS" },
	{ 6, "KVM_ARM_VCPU_PTRAUTH_GENERIC" },
	{ 7, "KVM_ARM_VCPU_HAS_EL2" },
	{ 8, "KVM_ARM_VCPU_HAS_EL2_E2H0" },
	{ 0, NULL }
};

/* KVM_ARM_VCPU_INIT: the same as bits */
const struct xlat kvm_arm64_feature_bits[] = {
	{ 0x1, "1<<KVM_ARM_VCPU_POWER_OFF" },
	{ 0x2, "1<<KVM_ARM_VCPU_EL1_32BIT" },
	{ 0x4, "1<<KVM_ARM_VCPU_PSCI_0_2" },
	{ 0x8, "1<<KVM_ARM_VCPU_PMU_V3" },
	{ 0x10, "1<<KVM_ARM_VCPU_SVE" },
	{ 0x20, "1<<KVM_ARM_VCPU_PTRAUTH_ADDRESS" },
	{ 0x40, "1<<KVM_ARM_VCPU_PTRAUTH_GENERIC" },
	{ 0x80, "1<<KVM_ARM_VCPU_HAS_EL2" },
	{ 0x100, "1<<KVM_ARM_VCPU_HAS_EL2_E2H0" },
	{ 0, NULL }
};

/* KVM_ARM_MTE_COPY_TAGS */
const struct xlat kvm_arm64_tag_flags[] = {
	{ 0, "KVM_ARM_TAGS_TO_GUEST" },
	{ 1, "KVM_ARM_TAGS_FROM_GUEST" },
	{ 0, NULL }
};

/* KVM_ARM_GET_REG_WRITABLE_MASKS */
const struct xlat kvm_arm64_mask_ranges[] = {
	{ 0, "KVM_ARM_FEATURE_ID_RANGE" },
	{ 0, NULL }
};

/* KVM_ARM_SET_DEVICE_ADDR: bits 16-31 of the id */
const struct xlat kvm_arm64_devices[] = {
	{ 0, "KVM_ARM_DEVICE_VGIC_V2<<KVM_ARM_DEVICE_ID_SHIFT" },
	{ 0, NULL }
};

/* the same: bits 0-15 */
const struct xlat kvm_arm64_device_addrs[] = {
	{ 0, "KVM_VGIC_V2_ADDR_TYPE_DIST" },
	{ 1, "KVM_VGIC_V2_ADDR_TYPE_CPU" },
	{ 0, NULL }
};

/* KVM_SET_GUEST_DEBUG */
const struct xlat kvm_arm64_guestdbg_flags[] = {
	{ 0x1, "KVM_GUESTDBG_ENABLE" },
	{ 0x2, "KVM_GUESTDBG_SINGLESTEP" },
	{ 0x10000, "KVM_GUESTDBG_USE_SW_BP" },
	{ 0x20000, "KVM_GUESTDBG_USE_HW" },
	{ 0, NULL }
};

/* KVM_IRQ_LINE: bits 24-27 */
const struct xlat kvm_arm64_irq_types[] = {
	{ 0, "KVM_ARM_IRQ_TYPE_CPU<<KVM_ARM_IRQ_TYPE_SHIFT" },
	{ 0x1000000, "KVM_ARM_IRQ_TYPE_SPI<<KVM_ARM_IRQ_TYPE_SHIFT" },
	{ 0x2000000, "KVM_ARM_IRQ_TYPE_PPI<<KVM_ARM_IRQ_TYPE_SHIFT" },
	{ 0, NULL }
};

/* attributes of the interrupt controllers */
const struct xlat kvm_arm64_vgic_groups[] = {
	{ 0, "KVM_DEV_ARM_VGIC_GRP_ADDR" },
	{ 1, "KVM_DEV_ARM_VGIC_GRP_DIST_REGS" },
	{ 2, "KVM_DEV_ARM_VGIC_GRP_CPU_REGS" },
	{ 3, "KVM_DEV_ARM_VGIC_GRP_NR_IRQS" },
	{ 4, "KVM_DEV_ARM_VGIC_GRP_CTRL" },
	{ 5, "KVM_DEV_ARM_VGIC_GRP_REDIST_REGS" },
	{ 6, "KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS" },
	{ 7, "KVM_DEV_ARM_VGIC_GRP_LEVEL_INFO" },
	{ 8, "KVM_DEV_ARM_VGIC_GRP_ITS_REGS" },
	{ 9, "KVM_DEV_ARM_VGIC_GRP_MAINT_IRQ" },
	{ 0, NULL }
};

/* KVM_DEV_ARM_VGIC_GRP_ADDR */
const struct xlat kvm_arm64_vgic_addrs[] = {
	{ 0, "KVM_VGIC_V2_ADDR_TYPE_DIST" },
	{ 1, "KVM_VGIC_V2_ADDR_TYPE_CPU" },
	{ 2, "KVM_VGIC_V3_ADDR_TYPE_DIST" },
	{ 3, "KVM_VGIC_V3_ADDR_TYPE_REDIST" },
	{ 4, "KVM_VGIC_ITS_ADDR_TYPE" },
	{ 5, "KVM_VGIC_V3_ADDR_TYPE_REDIST_REGION" },
	{ 0, NULL }
};

/* KVM_DEV_ARM_VGIC_GRP_CTRL */
const struct xlat kvm_arm64_vgic_ctrls[] = {
	{ 0, "KVM_DEV_ARM_VGIC_CTRL_INIT" },
	{ 1, "KVM_DEV_ARM_ITS_SAVE_TABLES" },
	{ 2, "KVM_DEV_ARM_ITS_RESTORE_TABLES" },
	{ 3, "KVM_DEV_ARM_VGIC_SAVE_PENDING_TABLES" },
	{ 4, "KVM_DEV_ARM_ITS_CTRL_RESET" },
	{ 5, "KVM_DEV_ARM_VGIC_USERSPACE_PPIS" },
	{ 0, NULL }
};

/* attributes of a virtual machine */
const struct xlat kvm_arm64_vm_groups[] = {
	{ 0, "KVM_ARM_VM_SMCCC_CTRL" },
	{ 0, NULL }
};

/* KVM_ARM_VM_SMCCC_CTRL */
const struct xlat kvm_arm64_smccc_attrs[] = {
	{ 0, "KVM_ARM_VM_SMCCC_FILTER" },
	{ 0, NULL }
};

/* struct kvm_smccc_filter */
const struct xlat kvm_arm64_smccc_actions[] = {
	{ 0, "KVM_SMCCC_FILTER_HANDLE" },
	{ 1, "KVM_SMCCC_FILTER_DENY" },
	{ 2, "KVM_SMCCC_FILTER_FWD_TO_USER" },
	{ 0, NULL }
};

/* attributes of a vCPU */
const struct xlat kvm_arm64_vcpu_groups[] = {
	{ 0, "KVM_ARM_VCPU_PMU_V3_CTRL" },
	{ 1, "KVM_ARM_VCPU_TIMER_CTRL" },
	{ 2, "KVM_ARM_VCPU_PVTIME_CTRL" },
	{ 0, NULL }
};

/* KVM_ARM_VCPU_PMU_V3_CTRL */
const struct xlat kvm_arm64_pmu_attrs[] = {
	{ 0, "KVM_ARM_VCPU_PMU_V3_IRQ" },
	{ 1, "KVM_ARM_VCPU_PMU_V3_INIT" },
	{ 2, "KVM_ARM_VCPU_PMU_V3_FILTER" },
	{ 3, "KVM_ARM_VCPU_PMU_V3_SET_PMU" },
	{ 4, "KVM_ARM_VCPU_PMU_V3_SET_NR_COUNTERS" },
	{ 0, NULL }
};

/* KVM_ARM_VCPU_TIMER_CTRL */
const struct xlat kvm_arm64_timer_attrs[] = {
	{ 0, "KVM_ARM_VCPU_TIMER_IRQ_VTIMER" },
	{ 1, "KVM_ARM_VCPU_TIMER_IRQ_PTIMER" },
	{ 2, "KVM_ARM_VCPU_TIMER_IRQ_HVTIMER" },
	{ 3, "KVM_ARM_VCPU_TIMER_IRQ_HPTIMER" },
	{ 0, NULL }
};

/* KVM_ARM_VCPU_PVTIME_CTRL */
const struct xlat kvm_arm64_pvtime_attrs[] = {
	{ 0, "KVM_ARM_VCPU_PVTIME_IPA" },
	{ 0, NULL }
};

/* struct kvm_pmu_event_filter */
const struct xlat kvm_arm64_pmu_actions[] = {
	{ 0, "KVM_PMU_EVENT_ALLOW" },
	{ 1, "KVM_PMU_EVENT_DENY" },
	{ 0, NULL }
};

/* --- s390 ---------------------------------------------------------------- */

/* KVM_CREATE_VM */
const struct xlat kvm_s390_vm_types[] = {
	{ 0x1, "KVM_VM_S390_UCONTROL" },
	{ 0, NULL }
};

/* KVM_S390_KEYOP */
const struct xlat kvm_s390_keyops[] = {
	{ 1, "KVM_S390_KEYOP_ISKE" },
	{ 2, "KVM_S390_KEYOP_RRBE" },
	{ 3, "KVM_S390_KEYOP_SSKE" },
	{ 0, NULL }
};

/* KVM_S390_STORE_STATUS */
const struct xlat kvm_s390_status_addrs[] = {
	{ 0xffffffffffffffff, "KVM_S390_STORE_STATUS_NOADDR" },
	{ 0xfffffffffffffffe, "KVM_S390_STORE_STATUS_PREFIXED" },
	{ 0, NULL }
};

/* KVM_S390_INTERRUPT, KVM_S390_IRQ; what is below is from devices */
const struct xlat kvm_s390_irqs[] = {
	{ 0xfffe0000, "KVM_S390_SIGP_STOP" },
	{ 0xfffe0001, "KVM_S390_PROGRAM_INT" },
	{ 0xfffe0002, "KVM_S390_SIGP_SET_PREFIX" },
	{ 0xfffe0003, "KVM_S390_RESTART" },
	{ 0xfffe0004, "KVM_S390_INT_PFAULT_INIT" },
	{ 0xfffe0005, "KVM_S390_INT_PFAULT_DONE" },
	{ 0xfffe1000, "KVM_S390_MCHK" },
	{ 0xffff1004, "KVM_S390_INT_CLOCK_COMP" },
	{ 0xffff1005, "KVM_S390_INT_CPU_TIMER" },
	{ 0xffff1201, "KVM_S390_INT_EMERGENCY" },
	{ 0xffff1202, "KVM_S390_INT_EXTERNAL_CALL" },
	{ 0xffff2401, "KVM_S390_INT_SERVICE" },
	{ 0xffff2603, "KVM_S390_INT_VIRTIO" },
	{ 0, NULL }
};

/* struct kvm_s390_pgm_info */
const struct xlat kvm_s390_pgm_flags[] = {
	{ 0x1, "KVM_S390_PGM_FLAGS_ILC_VALID" },
	{ 0x2, "KVM_S390_PGM_FLAGS_ILC_0" },
	{ 0x4, "KVM_S390_PGM_FLAGS_ILC_1" },
	{ 0x8, "KVM_S390_PGM_FLAGS_NO_REWIND" },
	{ 0, NULL }
};

/* struct kvm_s390_stop_info */
const struct xlat kvm_s390_stop_flags[] = {
	{ 0x1, "KVM_S390_STOP_FLAG_STORE_STATUS" },
	{ 0, NULL }
};

/* KVM_S390_MEM_OP */
const struct xlat kvm_s390_memops[] = {
	{ 0, "KVM_S390_MEMOP_LOGICAL_READ" },
	{ 1, "KVM_S390_MEMOP_LOGICAL_WRITE" },
	{ 2, "KVM_S390_MEMOP_SIDA_READ" },
	{ 3, "KVM_S390_MEMOP_SIDA_WRITE" },
	{ 4, "KVM_S390_MEMOP_ABSOLUTE_READ" },
	{ 5, "KVM_S390_MEMOP_ABSOLUTE_WRITE" },
	{ 6, "KVM_S390_MEMOP_ABSOLUTE_CMPXCHG" },
	{ 0, NULL }
};

/* the same */
const struct xlat kvm_s390_memop_flags[] = {
	{ 0x1, "KVM_S390_MEMOP_F_CHECK_ONLY" },
	{ 0x2, "KVM_S390_MEMOP_F_INJECT_EXCEPTION" },
	{ 0x4, "KVM_S390_MEMOP_F_SKEY_PROTECTION" },
	{ 0, NULL }
};

/* KVM_S390_GET_CMMA_BITS */
const struct xlat kvm_s390_cmma_flags[] = {
	{ 0x1, "KVM_S390_CMMA_PEEK" },
	{ 0, NULL }
};

/* KVM_S390_PV_COMMAND, KVM_S390_PV_CPU_COMMAND */
const struct xlat kvm_s390_pv_cmds[] = {
	{ 0, "KVM_PV_ENABLE" },
	{ 1, "KVM_PV_DISABLE" },
	{ 2, "KVM_PV_SET_SEC_PARMS" },
	{ 3, "KVM_PV_UNPACK" },
	{ 4, "KVM_PV_VERIFY" },
	{ 5, "KVM_PV_PREP_RESET" },
	{ 6, "KVM_PV_UNSHARE_ALL" },
	{ 7, "KVM_PV_INFO" },
	{ 8, "KVM_PV_DUMP" },
	{ 9, "KVM_PV_ASYNC_CLEANUP_PREPARE" },
	{ 10, "KVM_PV_ASYNC_CLEANUP_PERFORM" },
	{ 0, NULL }
};

/* KVM_PV_DUMP */
const struct xlat kvm_s390_pv_dumps[] = {
	{ 0, "KVM_PV_DUMP_INIT" },
	{ 1, "KVM_PV_DUMP_CONFIG_STOR_STATE" },
	{ 2, "KVM_PV_DUMP_COMPLETE" },
	{ 3, "KVM_PV_DUMP_CPU" },
	{ 0, NULL }
};

/* KVM_PV_INFO */
const struct xlat kvm_s390_pv_infos[] = {
	{ 0, "KVM_PV_INFO_VM" },
	{ 1, "KVM_PV_INFO_DUMP" },
	{ 0, NULL }
};

/* KVM_S390_ZPCI_OP */
const struct xlat kvm_s390_zpci_ops[] = {
	{ 0, "KVM_S390_ZPCIOP_REG_AEN" },
	{ 1, "KVM_S390_ZPCIOP_DEREG_AEN" },
	{ 0, NULL }
};

/* KVM_S390_ZPCIOP_REG_AEN */
const struct xlat kvm_s390_aen_flags[] = {
	{ 0x1, "KVM_S390_ZPCIOP_REGAEN_HOST" },
	{ 0, NULL }
};

/* KVM_SET_GUEST_DEBUG */
const struct xlat kvm_s390_guestdbg_flags[] = {
	{ 0x1, "KVM_GUESTDBG_ENABLE" },
	{ 0x2, "KVM_GUESTDBG_SINGLESTEP" },
	{ 0x10000, "KVM_GUESTDBG_USE_HW_BP" },
	{ 0, NULL }
};

/* struct kvm_hw_breakpoint */
const struct xlat kvm_s390_bp_types[] = {
	{ 0x1, "KVM_HW_BP" },
	{ 0x2, "KVM_HW_WP_WRITE" },
	{ 0x4, "KVM_SINGLESTEP" },
	{ 0, NULL }
};

/* attributes of the floating interrupt controller */
const struct xlat kvm_s390_flic_groups[] = {
	{ 1, "KVM_DEV_FLIC_GET_ALL_IRQS" },
	{ 2, "KVM_DEV_FLIC_ENQUEUE" },
	{ 3, "KVM_DEV_FLIC_CLEAR_IRQS" },
	{ 4, "KVM_DEV_FLIC_APF_ENABLE" },
	{ 5, "KVM_DEV_FLIC_APF_DISABLE_WAIT" },
	{ 6, "KVM_DEV_FLIC_ADAPTER_REGISTER" },
	{ 7, "KVM_DEV_FLIC_ADAPTER_MODIFY" },
	{ 8, "KVM_DEV_FLIC_CLEAR_IO_IRQ" },
	{ 9, "KVM_DEV_FLIC_AISM" },
	{ 10, "KVM_DEV_FLIC_AIRQ_INJECT" },
	{ 11, "KVM_DEV_FLIC_AISM_ALL" },
	{ 0, NULL }
};

/* struct kvm_s390_io_adapter */
const struct xlat kvm_s390_adapter_flags[] = {
	{ 0x1, "KVM_S390_ADAPTER_SUPPRESSIBLE" },
	{ 0, NULL }
};

/* struct kvm_s390_io_adapter_req */
const struct xlat kvm_s390_adapter_reqs[] = {
	{ 1, "KVM_S390_IO_ADAPTER_MASK" },
	{ 2, "KVM_S390_IO_ADAPTER_MAP" },
	{ 3, "KVM_S390_IO_ADAPTER_UNMAP" },
	{ 0, NULL }
};

/* attributes of a virtual machine */
const struct xlat kvm_s390_vm_groups[] = {
	{ 0, "KVM_S390_VM_MEM_CTRL" },
	{ 1, "KVM_S390_VM_TOD" },
	{ 2, "KVM_S390_VM_CRYPTO" },
	{ 3, "KVM_S390_VM_CPU_MODEL" },
	{ 4, "KVM_S390_VM_MIGRATION" },
	{ 5, "KVM_S390_VM_CPU_TOPOLOGY" },
	{ 0, NULL }
};

/* KVM_S390_VM_MEM_CTRL */
const struct xlat kvm_s390_mem_attrs[] = {
	{ 0, "KVM_S390_VM_MEM_ENABLE_CMMA" },
	{ 1, "KVM_S390_VM_MEM_CLR_CMMA" },
	{ 2, "KVM_S390_VM_MEM_LIMIT_SIZE" },
	{ 0, NULL }
};

/* KVM_S390_VM_TOD */
const struct xlat kvm_s390_tod_attrs[] = {
	{ 0, "KVM_S390_VM_TOD_LOW" },
	{ 1, "KVM_S390_VM_TOD_HIGH" },
	{ 2, "KVM_S390_VM_TOD_EXT" },
	{ 0, NULL }
};

/* KVM_S390_VM_CRYPTO */
const struct xlat kvm_s390_crypto_attrs[] = {
	{ 0, "KVM_S390_VM_CRYPTO_ENABLE_AES_KW" },
	{ 1, "KVM_S390_VM_CRYPTO_ENABLE_DEA_KW" },
	{ 2, "KVM_S390_VM_CRYPTO_DISABLE_AES_KW" },
	{ 3, "KVM_S390_VM_CRYPTO_DISABLE_DEA_KW" },
	{ 4, "KVM_S390_VM_CRYPTO_ENABLE_APIE" },
	{ 5, "KVM_S390_VM_CRYPTO_DISABLE_APIE" },
	{ 0, NULL }
};

/* KVM_S390_VM_CPU_MODEL */
const struct xlat kvm_s390_cpu_attrs[] = {
	{ 0, "KVM_S390_VM_CPU_PROCESSOR" },
	{ 1, "KVM_S390_VM_CPU_MACHINE" },
	{ 2, "KVM_S390_VM_CPU_PROCESSOR_FEAT" },
	{ 3, "KVM_S390_VM_CPU_MACHINE_FEAT" },
	{ 4, "KVM_S390_VM_CPU_PROCESSOR_SUBFUNC" },
	{ 5, "KVM_S390_VM_CPU_MACHINE_SUBFUNC" },
	{ 6, "KVM_S390_VM_CPU_PROCESSOR_UV_FEAT_GUEST" },
	{ 7, "KVM_S390_VM_CPU_MACHINE_UV_FEAT_GUEST" },
	{ 0, NULL }
};

/* KVM_S390_VM_MIGRATION */
const struct xlat kvm_s390_migration_attrs[] = {
	{ 0, "KVM_S390_VM_MIGRATION_STOP" },
	{ 1, "KVM_S390_VM_MIGRATION_START" },
	{ 2, "KVM_S390_VM_MIGRATION_STATUS" },
	{ 0, NULL }
};

/* KVM_CAP_S390_MEM_OP_EXTENSION */
const struct xlat kvm_s390_memop_exts[] = {
	{ 0x1, "KVM_S390_MEMOP_EXTENSION_CAP_BASE" },
	{ 0x2, "KVM_S390_MEMOP_EXTENSION_CAP_CMPXCHG" },
	{ 0, NULL }
};

/* KVM_S390_GET_SKEYS: the result */
const struct xlat kvm_s390_skeys_results[] = {
	{ 1, "KVM_S390_GET_SKEYS_NONE" },
	{ 0, NULL }
};

/* struct kvm_s390_vm_cpu_feat: bit 0 is the first one */
const struct xlat kvm_s390_cpu_feats[] = {
	{ 0x8000000000000000, "KVM_S390_VM_CPU_FEAT_ESOP" },
	{ 0x4000000000000000, "KVM_S390_VM_CPU_FEAT_SIEF2" },
	{ 0x2000000000000000, "KVM_S390_VM_CPU_FEAT_64BSCAO" },
	{ 0x1000000000000000, "KVM_S390_VM_CPU_FEAT_SIIF" },
	{ 0x800000000000000, "KVM_S390_VM_CPU_FEAT_GPERE" },
	{ 0x400000000000000, "KVM_S390_VM_CPU_FEAT_GSLS" },
	{ 0x200000000000000, "KVM_S390_VM_CPU_FEAT_IB" },
	{ 0x100000000000000, "KVM_S390_VM_CPU_FEAT_CEI" },
	{ 0x80000000000000, "KVM_S390_VM_CPU_FEAT_IBS" },
	{ 0x40000000000000, "KVM_S390_VM_CPU_FEAT_SKEY" },
	{ 0x20000000000000, "KVM_S390_VM_CPU_FEAT_CMMA" },
	{ 0x10000000000000, "KVM_S390_VM_CPU_FEAT_PFMFI" },
	{ 0x8000000000000, "KVM_S390_VM_CPU_FEAT_SIGPIF" },
	{ 0x4000000000000, "KVM_S390_VM_CPU_FEAT_KSS" },
	{ 0x2000000000000, "KVM_S390_VM_CPU_FEAT_ASTFLEIE2" },
	{ 0, NULL }
};

/* --- powerpc ------------------------------------------------------------- */

/* KVM_CREATE_VM */
const struct xlat kvm_ppc_vm_types[] = {
	{ 1, "KVM_VM_PPC_HV" },
	{ 2, "KVM_VM_PPC_PR" },
	{ 0, NULL }
};

/* KVM_INTERRUPT */
const struct xlat kvm_ppc_interrupts[] = {
	{ 0xffffffff, "KVM_INTERRUPT_SET" },
	{ 0xfffffffe, "KVM_INTERRUPT_UNSET" },
	{ 0xfffffffd, "KVM_INTERRUPT_SET_LEVEL" },
	{ 0, NULL }
};

/* KVM_PPC_GET_PVINFO */
const struct xlat kvm_ppc_pvinfo_flags[] = {
	{ 0x1, "KVM_PPC_PVINFO_FLAGS_EV_IDLE" },
	{ 0, NULL }
};

/* KVM_PPC_GET_SMMU_INFO */
const struct xlat kvm_ppc_smmu_flags[] = {
	{ 0x1, "KVM_PPC_PAGE_SIZES_REAL" },
	{ 0x2, "KVM_PPC_1T_SEGMENTS" },
	{ 0x4, "KVM_PPC_NO_HASH" },
	{ 0, NULL }
};

/* KVM_PPC_GET_HTAB_FD */
const struct xlat kvm_ppc_htab_flags[] = {
	{ 0x1, "KVM_GET_HTAB_BOLTED_ONLY" },
	{ 0x2, "KVM_GET_HTAB_WRITE" },
	{ 0, NULL }
};

/* KVM_PPC_CONFIGURE_V3_MMU */
const struct xlat kvm_ppc_mmuv3_flags[] = {
	{ 0x1, "KVM_PPC_MMUV3_RADIX" },
	{ 0x2, "KVM_PPC_MMUV3_GTSE" },
	{ 0, NULL }
};

/* KVM_PPC_GET_CPU_CHAR */
const struct xlat kvm_ppc_characters[] = {
	{ 0x8000000000000000, "KVM_PPC_CPU_CHAR_SPEC_BAR_ORI31" },
	{ 0x4000000000000000, "KVM_PPC_CPU_CHAR_BCCTRL_SERIALISED" },
	{ 0x2000000000000000, "KVM_PPC_CPU_CHAR_L1D_FLUSH_ORI30" },
	{ 0x1000000000000000, "KVM_PPC_CPU_CHAR_L1D_FLUSH_TRIG2" },
	{ 0x800000000000000, "KVM_PPC_CPU_CHAR_L1D_THREAD_PRIV" },
	{ 0x400000000000000, "KVM_PPC_CPU_CHAR_BR_HINT_HONOURED" },
	{ 0x200000000000000, "KVM_PPC_CPU_CHAR_MTTRIG_THR_RECONF" },
	{ 0x100000000000000, "KVM_PPC_CPU_CHAR_COUNT_CACHE_DIS" },
	{ 0x40000000000000, "KVM_PPC_CPU_CHAR_BCCTR_FLUSH_ASSIST" },
	{ 0, NULL }
};

/* the same */
const struct xlat kvm_ppc_behaviours[] = {
	{ 0x8000000000000000, "KVM_PPC_CPU_BEHAV_FAVOUR_SECURITY" },
	{ 0x4000000000000000, "KVM_PPC_CPU_BEHAV_L1D_FLUSH_PR" },
	{ 0x2000000000000000, "KVM_PPC_CPU_BEHAV_BNDS_CHK_SPEC_BAR" },
	{ 0x400000000000000, "KVM_PPC_CPU_BEHAV_FLUSH_COUNT_CACHE" },
	{ 0, NULL }
};

/* KVM_SET_GUEST_DEBUG */
const struct xlat kvm_ppc_guestdbg_flags[] = {
	{ 0x1, "KVM_GUESTDBG_ENABLE" },
	{ 0x2, "KVM_GUESTDBG_SINGLESTEP" },
	{ 0x10000, "KVM_GUESTDBG_USE_SW_BP" },
	{ 0x20000, "KVM_GUESTDBG_USE_HW_BP" },
	{ 0, NULL }
};

/* the same: what a breakpoint is for */
const struct xlat kvm_ppc_debug_types[] = {
	{ 0x2, "KVMPPC_DEBUG_BREAKPOINT" },
	{ 0x4, "KVMPPC_DEBUG_WATCH_WRITE" },
	{ 0x8, "KVMPPC_DEBUG_WATCH_READ" },
	{ 0, NULL }
};

/* KVM_GET_SREGS of Book E */
const struct xlat kvm_ppc_sregs_features[] = {
	{ 0x1, "KVM_SREGS_E_BASE" },
	{ 0x2, "KVM_SREGS_E_ARCH206" },
	{ 0x4, "KVM_SREGS_E_64" },
	{ 0x8, "KVM_SREGS_E_SPRG8" },
	{ 0x10, "KVM_SREGS_E_MCIVPR" },
	{ 0x20, "KVM_SREGS_E_IVOR" },
	{ 0x40, "KVM_SREGS_E_ARCH206_MMU" },
	{ 0x80, "KVM_SREGS_E_DEBUG" },
	{ 0x100, "KVM_SREGS_E_ED" },
	{ 0x200, "KVM_SREGS_E_SPE" },
	{ 0x400, "KVM_SREGS_EXP" },
	{ 0x800, "KVM_SREGS_E_PD" },
	{ 0x1000, "KVM_SREGS_E_PC" },
	{ 0x2000, "KVM_SREGS_E_PT" },
	{ 0x4000, "KVM_SREGS_E_PM" },
	{ 0, NULL }
};

/* the same */
const struct xlat kvm_ppc_sregs_impls[] = {
	{ 0, "KVM_SREGS_E_IMPL_NONE" },
	{ 1, "KVM_SREGS_E_IMPL_FSL" },
	{ 0, NULL }
};

/* the same */
const struct xlat kvm_ppc_sregs_updates[] = {
	{ 0x1, "KVM_SREGS_E_UPDATE_MCSR" },
	{ 0x2, "KVM_SREGS_E_UPDATE_TSR" },
	{ 0x4, "KVM_SREGS_E_UPDATE_DEC" },
	{ 0x8, "KVM_SREGS_E_UPDATE_DBSR" },
	{ 0, NULL }
};

/* the same */
const struct xlat kvm_ppc_sregs_fsl[] = {
	{ 0x1, "KVM_SREGS_E_FSL_PIDn" },
	{ 0, NULL }
};

/* KVM_CAP_SW_TLB */
const struct xlat kvm_ppc_mmus[] = {
	{ 0, "KVM_MMU_FSL_BOOKE_NOHV" },
	{ 1, "KVM_MMU_FSL_BOOKE_HV" },
	{ 0, NULL }
};

/* attributes of the MPIC */
const struct xlat kvm_ppc_mpic_groups[] = {
	{ 1, "KVM_DEV_MPIC_GRP_MISC" },
	{ 2, "KVM_DEV_MPIC_GRP_REGISTER" },
	{ 3, "KVM_DEV_MPIC_GRP_IRQ_ACTIVE" },
	{ 0, NULL }
};

/* KVM_DEV_MPIC_GRP_MISC */
const struct xlat kvm_ppc_mpic_attrs[] = {
	{ 0, "KVM_DEV_MPIC_BASE_ADDR" },
	{ 0, NULL }
};

/* attributes of the XICS */
const struct xlat kvm_ppc_xics_groups[] = {
	{ 1, "KVM_DEV_XICS_GRP_SOURCES" },
	{ 2, "KVM_DEV_XICS_GRP_CTRL" },
	{ 0, NULL }
};

/* KVM_DEV_XICS_GRP_CTRL */
const struct xlat kvm_ppc_xics_attrs[] = {
	{ 1, "KVM_DEV_XICS_NR_SERVERS" },
	{ 0, NULL }
};

/* KVM_DEV_XICS_GRP_SOURCES: the value */
const struct xlat kvm_ppc_xics_flags[] = {
	{ 0x10000000000, "KVM_XICS_LEVEL_SENSITIVE" },
	{ 0x20000000000, "KVM_XICS_MASKED" },
	{ 0x40000000000, "KVM_XICS_PENDING" },
	{ 0x80000000000, "KVM_XICS_PRESENTED" },
	{ 0x100000000000, "KVM_XICS_QUEUED" },
	{ 0, NULL }
};

/* attributes of the XIVE */
const struct xlat kvm_ppc_xive_groups[] = {
	{ 1, "KVM_DEV_XIVE_GRP_CTRL" },
	{ 2, "KVM_DEV_XIVE_GRP_SOURCE" },
	{ 3, "KVM_DEV_XIVE_GRP_SOURCE_CONFIG" },
	{ 4, "KVM_DEV_XIVE_GRP_EQ_CONFIG" },
	{ 5, "KVM_DEV_XIVE_GRP_SOURCE_SYNC" },
	{ 0, NULL }
};

/* KVM_DEV_XIVE_GRP_CTRL */
const struct xlat kvm_ppc_xive_attrs[] = {
	{ 1, "KVM_DEV_XIVE_RESET" },
	{ 2, "KVM_DEV_XIVE_EQ_SYNC" },
	{ 3, "KVM_DEV_XIVE_NR_SERVERS" },
	{ 0, NULL }
};

/* KVM_DEV_XIVE_GRP_SOURCE: the value */
const struct xlat kvm_ppc_xive_flags[] = {
	{ 0x1, "KVM_XIVE_LEVEL_SENSITIVE" },
	{ 0x2, "KVM_XIVE_LEVEL_ASSERTED" },
	{ 0, NULL }
};

/* struct kvm_ppc_xive_eq */
const struct xlat kvm_ppc_xive_eq_flags[] = {
	{ 0x1, "KVM_XIVE_EQ_ALWAYS_NOTIFY" },
	{ 0, NULL }
};

/* --- riscv --------------------------------------------------------------- */

/* KVM_INTERRUPT */
const struct xlat kvm_riscv_interrupts[] = {
	{ 0xffffffff, "KVM_INTERRUPT_SET" },
	{ 0xfffffffe, "KVM_INTERRUPT_UNSET" },
	{ 0, NULL }
};

/* attributes of the AIA */
const struct xlat kvm_riscv_aia_groups[] = {
	{ 0, "KVM_DEV_RISCV_AIA_GRP_CONFIG" },
	{ 1, "KVM_DEV_RISCV_AIA_GRP_ADDR" },
	{ 2, "KVM_DEV_RISCV_AIA_GRP_CTRL" },
	{ 3, "KVM_DEV_RISCV_AIA_GRP_APLIC" },
	{ 4, "KVM_DEV_RISCV_AIA_GRP_IMSIC" },
	{ 0, NULL }
};

/* KVM_DEV_RISCV_AIA_GRP_CONFIG */
const struct xlat kvm_riscv_aia_configs[] = {
	{ 0, "KVM_DEV_RISCV_AIA_CONFIG_MODE" },
	{ 1, "KVM_DEV_RISCV_AIA_CONFIG_IDS" },
	{ 2, "KVM_DEV_RISCV_AIA_CONFIG_SRCS" },
	{ 3, "KVM_DEV_RISCV_AIA_CONFIG_GROUP_BITS" },
	{ 4, "KVM_DEV_RISCV_AIA_CONFIG_GROUP_SHIFT" },
	{ 5, "KVM_DEV_RISCV_AIA_CONFIG_HART_BITS" },
	{ 6, "KVM_DEV_RISCV_AIA_CONFIG_GUEST_BITS" },
	{ 0, NULL }
};

/* KVM_DEV_RISCV_AIA_CONFIG_MODE: the value */
const struct xlat kvm_riscv_aia_modes[] = {
	{ 0, "KVM_DEV_RISCV_AIA_MODE_EMUL" },
	{ 1, "KVM_DEV_RISCV_AIA_MODE_HWACCEL" },
	{ 2, "KVM_DEV_RISCV_AIA_MODE_AUTO" },
	{ 0, NULL }
};

/* KVM_DEV_RISCV_AIA_GRP_CTRL */
const struct xlat kvm_riscv_aia_ctrls[] = {
	{ 0, "KVM_DEV_RISCV_AIA_CTRL_INIT" },
	{ 0, NULL }
};

/* KVM_SET_GUEST_DEBUG */
const struct xlat kvm_riscv_guestdbg_flags[] = {
	{ 0x1, "KVM_GUESTDBG_ENABLE" },
	{ 0x2, "KVM_GUESTDBG_SINGLESTEP" },
	{ 0, NULL }
};

/* --- loongarch ----------------------------------------------------------- */

/* KVM_SET_GUEST_DEBUG */
const struct xlat kvm_loongarch_guestdbg_flags[] = {
	{ 0x1, "KVM_GUESTDBG_ENABLE" },
	{ 0x2, "KVM_GUESTDBG_SINGLESTEP" },
	{ 0x10000, "KVM_GUESTDBG_USE_SW_BP" },
	{ 0, NULL }
};

/* attributes of a virtual machine */
const struct xlat kvm_loongarch_vm_groups[] = {
	{ 0, "KVM_LOONGARCH_VM_FEAT_CTRL" },
	{ 0, NULL }
};

/* KVM_LOONGARCH_VM_FEAT_CTRL */
const struct xlat kvm_loongarch_feats[] = {
	{ 0, "KVM_LOONGARCH_VM_FEAT_LSX" },
	{ 1, "KVM_LOONGARCH_VM_FEAT_LASX" },
	{ 2, "KVM_LOONGARCH_VM_FEAT_X86BT" },
	{ 3, "KVM_LOONGARCH_VM_FEAT_ARMBT" },
	{ 4, "KVM_LOONGARCH_VM_FEAT_MIPSBT" },
	{ 5, "KVM_LOONGARCH_VM_FEAT_PMU" },
	{ 6, "KVM_LOONGARCH_VM_FEAT_PV_IPI" },
	{ 7, "KVM_LOONGARCH_VM_FEAT_PV_STEALTIME" },
	{ 8, "KVM_LOONGARCH_VM_FEAT_PTW" },
	{ 9, "KVM_LOONGARCH_VM_FEAT_MSGINT" },
	{ 10, "KVM_LOONGARCH_VM_FEAT_PV_PREEMPT" },
	{ 0, NULL }
};

/* attributes of a vCPU */
const struct xlat kvm_loongarch_vcpu_groups[] = {
	{ 0, "KVM_LOONGARCH_VCPU_CPUCFG" },
	{ 1, "KVM_LOONGARCH_VCPU_PVTIME_CTRL" },
	{ 0, NULL }
};

/* KVM_LOONGARCH_VCPU_PVTIME_CTRL */
const struct xlat kvm_loongarch_pvtime_attrs[] = {
	{ 0, "KVM_LOONGARCH_VCPU_PVTIME_GPA" },
	{ 0, NULL }
};

/* attributes of the interrupt controllers */
const struct xlat kvm_loongarch_dev_groups[] = {
	{ 0x40000001, "KVM_DEV_LOONGARCH_IPI_GRP_REGS" },
	{ 0x40000002, "KVM_DEV_LOONGARCH_EXTIOI_GRP_REGS" },
	{ 0x40000003, "KVM_DEV_LOONGARCH_EXTIOI_GRP_SW_STATUS" },
	{ 0x40000004, "KVM_DEV_LOONGARCH_EXTIOI_GRP_CTRL" },
	{ 0x40000005, "KVM_DEV_LOONGARCH_PCH_PIC_GRP_REGS" },
	{ 0x40000006, "KVM_DEV_LOONGARCH_PCH_PIC_GRP_CTRL" },
	{ 0x40000007, "KVM_DEV_LOONGARCH_DMSINTC_GRP_CTRL" },
	{ 0, NULL }
};

/* KVM_DEV_LOONGARCH_EXTIOI_GRP_SW_STATUS */
const struct xlat kvm_loongarch_sw_statuses[] = {
	{ 0, "KVM_DEV_LOONGARCH_EXTIOI_SW_STATUS_NUM_CPU" },
	{ 1, "KVM_DEV_LOONGARCH_EXTIOI_SW_STATUS_FEATURE" },
	{ 2, "KVM_DEV_LOONGARCH_EXTIOI_SW_STATUS_STATE" },
	{ 0, NULL }
};

/* KVM_DEV_LOONGARCH_EXTIOI_GRP_CTRL */
const struct xlat kvm_loongarch_eiointc_ctrls[] = {
	{ 0, "KVM_DEV_LOONGARCH_EXTIOI_CTRL_INIT_NUM_CPU" },
	{ 1, "KVM_DEV_LOONGARCH_EXTIOI_CTRL_INIT_FEATURE" },
	{ 3, "KVM_DEV_LOONGARCH_EXTIOI_CTRL_LOAD_FINISHED" },
	{ 0, NULL }
};

/* KVM_DEV_LOONGARCH_PCH_PIC_GRP_CTRL */
const struct xlat kvm_loongarch_pch_ctrls[] = {
	{ 0, "KVM_DEV_LOONGARCH_PCH_PIC_CTRL_INIT" },
	{ 0, NULL }
};

/* KVM_DEV_LOONGARCH_DMSINTC_GRP_CTRL */
const struct xlat kvm_loongarch_dmsintc_ctrls[] = {
	{ 0, "KVM_DEV_LOONGARCH_DMSINTC_MSG_ADDR_BASE" },
	{ 1, "KVM_DEV_LOONGARCH_DMSINTC_MSG_ADDR_SIZE" },
	{ 0, NULL }
};

/* --- mips ---------------------------------------------------------------- */

/* KVM_CREATE_VM */
const struct xlat kvm_mips_vm_types[] = {
	{ 0, "KVM_VM_MIPS_AUTO" },
	{ 1, "KVM_VM_MIPS_VZ" },
	{ 2, "KVM_VM_MIPS_TE" },
	{ 0, NULL }
};

/* KVM_SET_GUEST_DEBUG */
const struct xlat kvm_mips_guestdbg_flags[] = {
	{ 0x1, "KVM_GUESTDBG_ENABLE" },
	{ 0x2, "KVM_GUESTDBG_SINGLESTEP" },
	{ 0, NULL }
};
