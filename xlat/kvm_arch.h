/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * linux/kvm/arch.h - names of the constants of KVM's requests on architectures other
 * than x86, and those that conditions need.
 */
#ifndef STRACE_XLAT_KVM_ARCH_H
#define STRACE_XLAT_KVM_ARCH_H

#include "decode/desc.h"

extern const struct xlat kvm_arm64_targets[], kvm_arm64_features[], kvm_arm64_feature_bits[],
	kvm_arm64_tag_flags[], kvm_arm64_mask_ranges[], kvm_arm64_devices[], kvm_arm64_device_addrs[],
	kvm_arm64_guestdbg_flags[], kvm_arm64_irq_types[], kvm_arm64_vgic_groups[],
	kvm_arm64_vgic_addrs[], kvm_arm64_vgic_ctrls[], kvm_arm64_vm_groups[], kvm_arm64_smccc_attrs[],
	kvm_arm64_smccc_actions[], kvm_arm64_vcpu_groups[], kvm_arm64_pmu_attrs[],
	kvm_arm64_timer_attrs[], kvm_arm64_pvtime_attrs[], kvm_arm64_pmu_actions[];
extern const struct xlat kvm_s390_vm_types[], kvm_s390_keyops[], kvm_s390_status_addrs[],
	kvm_s390_irqs[], kvm_s390_pgm_flags[], kvm_s390_stop_flags[], kvm_s390_memops[],
	kvm_s390_memop_flags[], kvm_s390_cmma_flags[], kvm_s390_pv_cmds[], kvm_s390_pv_dumps[],
	kvm_s390_pv_infos[], kvm_s390_zpci_ops[], kvm_s390_aen_flags[], kvm_s390_guestdbg_flags[],
	kvm_s390_bp_types[], kvm_s390_flic_groups[], kvm_s390_adapter_flags[], kvm_s390_adapter_reqs[],
	kvm_s390_vm_groups[], kvm_s390_mem_attrs[], kvm_s390_tod_attrs[], kvm_s390_crypto_attrs[],
	kvm_s390_cpu_attrs[], kvm_s390_migration_attrs[], kvm_s390_memop_exts[], kvm_s390_skeys_results[],
	kvm_s390_cpu_feats[];
extern const struct xlat kvm_ppc_vm_types[], kvm_ppc_interrupts[], kvm_ppc_pvinfo_flags[],
	kvm_ppc_smmu_flags[], kvm_ppc_htab_flags[], kvm_ppc_mmuv3_flags[], kvm_ppc_characters[],
	kvm_ppc_behaviours[], kvm_ppc_guestdbg_flags[], kvm_ppc_debug_types[], kvm_ppc_sregs_features[],
	kvm_ppc_sregs_impls[], kvm_ppc_sregs_updates[], kvm_ppc_sregs_fsl[], kvm_ppc_mmus[],
	kvm_ppc_mpic_groups[], kvm_ppc_mpic_attrs[], kvm_ppc_xics_groups[], kvm_ppc_xics_attrs[],
	kvm_ppc_xics_flags[], kvm_ppc_xive_groups[], kvm_ppc_xive_attrs[], kvm_ppc_xive_flags[],
	kvm_ppc_xive_eq_flags[];
extern const struct xlat kvm_riscv_interrupts[], kvm_riscv_aia_groups[], kvm_riscv_aia_configs[],
	kvm_riscv_aia_modes[], kvm_riscv_aia_ctrls[], kvm_riscv_guestdbg_flags[];
extern const struct xlat kvm_loongarch_guestdbg_flags[], kvm_loongarch_vm_groups[],
	kvm_loongarch_feats[], kvm_loongarch_vcpu_groups[], kvm_loongarch_pvtime_attrs[],
	kvm_loongarch_dev_groups[], kvm_loongarch_sw_statuses[], kvm_loongarch_eiointc_ctrls[],
	kvm_loongarch_pch_ctrls[], kvm_loongarch_dmsintc_ctrls[];
extern const struct xlat kvm_mips_vm_types[], kvm_mips_guestdbg_flags[];

enum {
	KVM_S390_MEMOP_F_CHECK_ONLY = 1,
	KVM_S390_MEMOP_F_SKEY_PROTECTION = 4,
	KVM_S390_CMMA_PEEK = 1,
};

#endif
