/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm.h - names of KVM's constants, and those that conditions need.
 * The exit reasons are declared by linux/kvm/run.h, for kvm.c's sake.
 */
#ifndef STRACE_XLAT_KVM_H
#define STRACE_XLAT_KVM_H

#include "decode/desc.h"

extern const struct xlat kvm_exit_reasons[];
extern const struct xlat kvm_caps[], kvm_mem_flags[], kvm_cpuid_flags[], kvm_run_x86_flags[],
	kvm_io_directions[], kvm_internal_errors[], kvm_emulation_flags[], kvm_system_events[],
	kvm_hyperv_exits[], kvm_xen_exits[], kvm_msr_exit_reasons[], kvm_notify_flags[],
	kvm_memory_exit_flags[], kvm_hypercall_x86_flags[], kvm_hypercall_arm64_flags[], kvm_hypercalls[],
	kvm_tdx_calls[], kvm_arm_sea_flags[], kvm_s390_resets[], kvm_sync_x86[], kvm_vm_types[],
	kvm_sregs2_flags[], kvm_mp_states[], kvm_guestdbg_flags[], kvm_vcpuevent_flags[],
	kvm_shadow_flags[], kvm_irqchips[], kvm_pit_config_flags[], kvm_pit_flags[], kvm_clock_flags[],
	kvm_irqfd_flags[], kvm_ioeventfd_flags[], kvm_routing_types[], kvm_msi_flags[],
	kvm_device_types[], kvm_create_device_flags[], kvm_vfio_groups[], kvm_vfio_file_attrs[],
	kvm_x86_groups[], kvm_x86_system_attrs[], kvm_x86_sev_attrs[], kvm_vcpu_groups[],
	kvm_vcpu_tsc_attrs[], kvm_memory_attributes[], kvm_gmem_flags[], kvm_nested_formats[],
	kvm_nested_flags[], kvm_nested_smm_flags[], kvm_nested_vmx_flags[], kvm_pmu_actions[],
	kvm_pmu_flags[], kvm_msr_filter_flags[], kvm_msr_range_flags[], kvm_xen_config_flags[],
	kvm_xen_attrs[], kvm_xen_vcpu_attrs[], kvm_xen_evtchn_flags[], kvm_hyperv_eventfd_flags[],
	kvm_sev_cmds[], kvm_tdx_cmds[], kvm_disable_exits[], kvm_quirks[], kvm_x2apic_flags[],
	kvm_bus_lock_modes[], kvm_dirty_log_flags[], kvm_pmu_cap_flags[], kvm_notify_vmexit_flags[],
	kvm_reg_archs[], kvm_reg_sizes[], kvm_x86_regs[],
	kvm_exit_hypercalls[], kvm_vm_type_bits[], kvm_xfeatures[], kvm_xen_evtchn_types[], kvm_xen_priorities[],
	kvm_xen_gpas[], kvm_xen_gfns[], kvm_xen_runstates[], kvm_sev_errors[], kvm_snp_page_types[], kvm_tdx_region_flags[],
	kvm_ioapic_deliveries[], kvm_dev_assign_flags[], kvm_dev_irq_flags[], kvm_mcg_caps[];

enum {
	KVM_IRQFD_FLAG_RESAMPLE = 2,
	KVM_IOEVENTFD_FLAG_DATAMATCH = 1,
	KVM_INTERNAL_ERROR_EMULATION = 1,
	KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES = 1,
	KVM_EXIT_IO_IN = 0,
	KVM_MEM_GUEST_MEMFD = 4,
	KVM_CLOCK_REALTIME = 4,
	KVM_CLOCK_HOST_TSC = 8,
	KVM_CREATE_DEVICE_TEST = 1,
	KVM_HYPERV_EVENTFD_DEASSIGN = 1,
	KVM_MSI_VALID_DEVID = 1,
	KVM_PMU_EVENT_FLAG_MASKED_EVENTS = 1,
};

/* capabilities whose argument or result is more than a number */
enum {
	KVM_CAP_XEN_HVM = 38,
	KVM_CAP_ADJUST_CLOCK = 39,
	KVM_CAP_SYNC_REGS = 74,
	KVM_CAP_DISABLE_QUIRKS = 116,
	KVM_CAP_SPLIT_IRQCHIP = 121,
	KVM_CAP_MAX_VCPU_ID = 128,
	KVM_CAP_X2APIC_API = 129,
	KVM_CAP_X86_DISABLE_EXITS = 143,
	KVM_CAP_MSR_PLATFORM_INFO = 159,
	KVM_CAP_HYPERV_ENLIGHTENED_VMCS = 163,
	KVM_CAP_EXCEPTION_PAYLOAD = 164,
	KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2 = 168,
	KVM_CAP_HALT_POLL = 182,
	KVM_CAP_X86_USER_SPACE_MSR = 188,
	KVM_CAP_ENFORCE_PV_FEATURE_CPUID = 190,
	KVM_CAP_DIRTY_LOG_RING = 192,
	KVM_CAP_X86_BUS_LOCK_EXIT = 193,
	KVM_CAP_SET_GUEST_DEBUG2 = 195,
	KVM_CAP_SGX_ATTRIBUTE = 196,
	KVM_CAP_VM_COPY_ENC_CONTEXT_FROM = 197,
	KVM_CAP_HYPERV_ENFORCE_CPUID = 199,
	KVM_CAP_EXIT_HYPERCALL = 201,
	KVM_CAP_EXIT_ON_EMULATION_FAILURE = 204,
	KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM = 206,
	KVM_CAP_XSAVE2 = 208,
	KVM_CAP_PMU_CAPABILITY = 212,
	KVM_CAP_DISABLE_QUIRKS2 = 213,
	KVM_CAP_X86_TRIPLE_FAULT_EVENT = 218,
	KVM_CAP_X86_NOTIFY_VMEXIT = 219,
	KVM_CAP_DIRTY_LOG_RING_ACQ_REL = 223,
	KVM_CAP_MEMORY_ATTRIBUTES = 233,
	KVM_CAP_VM_TYPES = 235,
	KVM_CAP_X86_APIC_BUS_CYCLES_NS = 237,
	KVM_CAP_GUEST_MEMFD_FLAGS = 244,
};

#endif
