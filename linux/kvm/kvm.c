/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm.c - the ioctl requests of /dev/kvm, virtual machines, vCPUs and
 * devices, as of Linux 7.2.
 *
 * Numbers are those of x86.  Requests that only another architecture has, and
 * those whose struct it defines, are in its own file (arch.h).
 */
#include "linux/kvm/arch.h"
#include "xlat/kvm.h"

#define CAP		CONST(W_ULONG, kvm_caps, "KVM_CAP_???")
#define NUM_IN		IN(X64)
#define MCG_CAP		KFLAGS64(kvm_mcg_caps, NULL)	/* and, below them, how many banks */
#define DEC		ULONG		/* the argument is a plain number */
/* type 0 is every architecture's ordinary one, and shown as strace shows it */
#define VM_TYPE		SELECT(ARG(argp), CONST(W_ULONG, kvm_vm_types, "KVM_X86_???_VM"), { 0, "0", XLONG })

/* what follows the argument: .ret, .fd_is, .abi, .note */
#define RQ(o, n, ...)	{ .op = (o), .name = #n, .arg = __VA_ARGS__ }
/* the struct is x86's own */
#define X86(o, n, ...)	ARCH_RQ("x86", o, n, __VA_ARGS__)

const struct ioctl_row ioctls_kvm[] = {
	/* /dev/kvm */
	RQ(KVM_N(0x00), KVM_GET_API_VERSION, IOC_IGNORED),
	RQ(KVM_N(0x01), KVM_CREATE_VM, VM_TYPE, .ret = FD, .note = kvm_vm_note),
	X86(KVM_WR(0x02, 4), KVM_GET_MSR_INDEX_LIST, INFORMED(&t_kvm_msr_list)),
	RQ(KVM_N(0x03), KVM_CHECK_EXTENSION, CAP, .note = kvm_cap_note),
	RQ(KVM_N(0x04), KVM_GET_VCPU_MMAP_SIZE, IOC_IGNORED),
	X86(KVM_WR(0x05, 8), KVM_GET_SUPPORTED_CPUID, OUT(&t_kvm_cpuid2)),
	X86(KVM_WR(0x09, 8), KVM_GET_EMULATED_CPUID, OUT(&t_kvm_cpuid2)),
	X86(KVM_WR(0x0a, 4), KVM_GET_MSR_FEATURE_INDEX_LIST, INFORMED(&t_kvm_msr_list)),
	X86(KVM_WR(0xc1, 8), KVM_GET_SUPPORTED_HV_CPUID, INFORMED(&t_kvm_cpuid2_get)),
	RQ(KVM_R(0x9d, 8), KVM_X86_GET_MCE_CAP_SUPPORTED, OUT(MCG_CAP)),

	/* virtual machines: memory */
	RQ(KVM_N(0x41), KVM_CREATE_VCPU, U32, .ret = FD),
	RQ(KVM_W(0x42, 16), KVM_GET_DIRTY_LOG, INFORMED(&t_kvm_dirty_log)),
	RQ(KVM_N(0x44), KVM_SET_NR_MMU_PAGES, DEC),
	RQ(KVM_N(0x45), KVM_GET_NR_MMU_PAGES, IOC_IGNORED),
	RQ(KVM_W(0x46, 32), KVM_SET_USER_MEMORY_REGION, IN(&t_kvm_userspace_memory_region), .note = kvm_region_note),
	RQ(KVM_N(0x47), KVM_SET_TSS_ADDR, XLONG),
	RQ(KVM_W(0x48, 8), KVM_SET_IDENTITY_MAP_ADDR, NUM_IN),
	RQ(KVM_W(0x49, 160), KVM_SET_USER_MEMORY_REGION2, IN(&t_kvm_userspace_memory_region2), .note = kvm_region_note),
	RQ(KVM_W(0x67, 16), KVM_REGISTER_COALESCED_MMIO, IN(&t_kvm_coalesced_mmio_zone)),
	RQ(KVM_W(0x68, 16), KVM_UNREGISTER_COALESCED_MMIO, IN(&t_kvm_coalesced_mmio_zone)),
	RQ(KVM_WR(0xc0, 24), KVM_CLEAR_DIRTY_LOG, IN(&t_kvm_clear_dirty_log)),
	RQ(KVM_N(0xc7), KVM_RESET_DIRTY_RINGS, IOC_IGNORED),
	RQ(KVM_W(0xd2, 32), KVM_SET_MEMORY_ATTRIBUTES, IN(&t_kvm_memory_attributes)),
	RQ(KVM_WR(0xd4, 64), KVM_CREATE_GUEST_MEMFD, IN(&t_kvm_create_guest_memfd), .ret = FD),
	RQ(KVM_WR(0xd5, 64), KVM_PRE_FAULT_MEMORY, CHANGE(&t_kvm_pre_fault_memory, &t_kvm_pre_fault_memory_left)),

	/* interrupts, timers, events */
	RQ(KVM_N(0x60), KVM_CREATE_IRQCHIP, IOC_IGNORED),
	RQ(KVM_W(0x61, 8), KVM_IRQ_LINE, IN(&t_kvm_irq_level)),
	RQ(KVM_WR(0x62, 520), KVM_GET_IRQCHIP, INFORMED(&t_kvm_irqchip_get)),
	RQ(KVM_R(0x63, 520), KVM_SET_IRQCHIP, IN(&t_kvm_irqchip)),
	RQ(KVM_N(0x64), KVM_CREATE_PIT, IOC_IGNORED),
	X86(KVM_WR(0x65, 72), KVM_GET_PIT, OUT(&t_kvm_pit_state)),
	X86(KVM_R(0x66, 72), KVM_SET_PIT, IN(&t_kvm_pit_state)),
	RQ(KVM_WR(0x67, 8), KVM_IRQ_LINE_STATUS, CHANGE(&t_kvm_irq_level, &t_kvm_irq_level_status)),
	RQ(KVM_W(0x6a, 8), KVM_SET_GSI_ROUTING, IN(&t_kvm_irq_routing)),
	RQ(KVM_N(0x71), KVM_REINJECT_CONTROL, IN(&t_kvm_reinject_control)),
	RQ(KVM_W(0x76, 32), KVM_IRQFD, IN(&t_kvm_irqfd)),
	RQ(KVM_W(0x77, 64), KVM_CREATE_PIT2, IN(&t_kvm_pit_config)),
	RQ(KVM_N(0x78), KVM_SET_BOOT_CPU_ID, DEC),
	RQ(KVM_W(0x79, 64), KVM_IOEVENTFD, IN(&t_kvm_ioeventfd)),
	X86(KVM_W(0x7a, 56), KVM_XEN_HVM_CONFIG, IN(&t_kvm_xen_hvm_config)),
	RQ(KVM_W(0x7b, 48), KVM_SET_CLOCK, IN(&t_kvm_clock_data)),
	RQ(KVM_R(0x7c, 48), KVM_GET_CLOCK, OUT(&t_kvm_clock_data)),
	X86(KVM_R(0x9f, 112), KVM_GET_PIT2, OUT(&t_kvm_pit_state2)),
	X86(KVM_W(0xa0, 112), KVM_SET_PIT2, IN(&t_kvm_pit_state2)),
	RQ(KVM_W(0xa5, 32), KVM_SIGNAL_MSI, IN(&t_kvm_msi)),
	X86(KVM_W(0xb2, 32), KVM_SET_PMU_EVENT_FILTER, IN(&t_kvm_pmu_event_filter)),
	/* the number has the size of a long in it */
	RQ(KVM_WR(0xba, 8), KVM_MEMORY_ENCRYPT_OP, &t_kvm_memory_encrypt_op),
	RQ(KVM_WR(0xba, 4), KVM_MEMORY_ENCRYPT_OP, &t_kvm_memory_encrypt_op, .abi = "i386"),
	RQ(KVM_R(0xbb, 16), KVM_MEMORY_ENCRYPT_REG_REGION, IN(&t_kvm_enc_region)),
	RQ(KVM_R(0xbc, 16), KVM_MEMORY_ENCRYPT_UNREG_REGION, IN(&t_kvm_enc_region)),
	X86(KVM_W(0xbd, 24), KVM_HYPERV_EVENTFD, IN(&t_kvm_hyperv_eventfd)),
	/* 32-bit programs have pointers of four bytes in the ranges */
	X86(KVM_W(0xc6, 392), KVM_X86_SET_MSR_FILTER, IN(&t_kvm_msr_filter)),
	RQ(KVM_W(0xc6, 260), KVM_X86_SET_MSR_FILTER, IN(&t_kvm_msr_filter), .abi = "i386"),
	X86(KVM_WR(0xc8, 72), KVM_XEN_HVM_GET_ATTR, INFORMED(&t_kvm_xen_hvm_attr_get)),
	X86(KVM_W(0xc9, 72), KVM_XEN_HVM_SET_ATTR, IN(&t_kvm_xen_hvm_attr)),
	RQ(KVM_W(0xd0, 12), KVM_XEN_HVM_EVTCHN_SEND, IN(&t_kvm_irq_routing_xen_evtchn)),

	/* vCPUs */
	RQ(KVM_N(0x80), KVM_RUN, IOC_IGNORED),
	X86(KVM_R(0x81, 144), KVM_GET_REGS, OUT(&t_kvm_regs)),
	X86(KVM_W(0x82, 144), KVM_SET_REGS, IN(&t_kvm_regs)),
	X86(KVM_R(0x83, 312), KVM_GET_SREGS, OUT(&t_kvm_sregs)),
	X86(KVM_W(0x84, 312), KVM_SET_SREGS, IN(&t_kvm_sregs)),
	RQ(KVM_WR(0x85, 24), KVM_TRANSLATE, CHANGE(&t_kvm_translation, &t_kvm_translation_done)),
	RQ(KVM_W(0x86, 4), KVM_INTERRUPT, IN(&t_kvm_interrupt)),
	X86(KVM_WR(0x88, 8), KVM_GET_MSRS, INFORMED(&t_kvm_msrs_get), .note = kvm_msrs_note),
	X86(KVM_W(0x89, 8), KVM_SET_MSRS, IN(&t_kvm_msrs), .note = kvm_msrs_note),
	X86(KVM_W(0x8a, 8), KVM_SET_CPUID, IN(&t_kvm_cpuid)),
	RQ(KVM_W(0x8b, 4), KVM_SET_SIGNAL_MASK, IN(&t_kvm_signal_mask)),
	X86(KVM_R(0x8c, 416), KVM_GET_FPU, OUT(&t_kvm_fpu)),
	X86(KVM_W(0x8d, 416), KVM_SET_FPU, IN(&t_kvm_fpu)),
	X86(KVM_R(0x8e, 1024), KVM_GET_LAPIC, OUT(&t_kvm_lapic_state)),
	X86(KVM_W(0x8f, 1024), KVM_SET_LAPIC, IN(&t_kvm_lapic_state)),
	X86(KVM_W(0x90, 8), KVM_SET_CPUID2, IN(&t_kvm_cpuid2)),
	X86(KVM_WR(0x91, 8), KVM_GET_CPUID2, INFORMED(&t_kvm_cpuid2_get)),
	RQ(KVM_WR(0x92, 40), KVM_TPR_ACCESS_REPORTING, IN(&t_kvm_tpr_access_ctl)),
	RQ(KVM_W(0x93, 8), KVM_SET_VAPIC_ADDR, IN(&t_kvm_vapic_addr)),
	RQ(KVM_R(0x98, 4), KVM_GET_MP_STATE, OUT(&t_kvm_mp_state)),
	RQ(KVM_W(0x99, 4), KVM_SET_MP_STATE, IN(&t_kvm_mp_state)),
	RQ(KVM_N(0x9a), KVM_NMI, IOC_IGNORED),
	X86(KVM_W(0x9b, 72), KVM_SET_GUEST_DEBUG, IN(&t_kvm_guest_debug)),
	RQ(KVM_W(0x9c, 8), KVM_X86_SETUP_MCE, IN(MCG_CAP)),
	X86(KVM_W(0x9e, 64), KVM_X86_SET_MCE, IN(&t_kvm_x86_mce)),
	X86(KVM_R(0x9f, 64), KVM_GET_VCPU_EVENTS, OUT(&t_kvm_vcpu_events)),
	X86(KVM_W(0xa0, 64), KVM_SET_VCPU_EVENTS, IN(&t_kvm_vcpu_events)),
	X86(KVM_R(0xa1, 128), KVM_GET_DEBUGREGS, OUT(&t_kvm_debugregs)),
	X86(KVM_W(0xa2, 128), KVM_SET_DEBUGREGS, IN(&t_kvm_debugregs)),
	RQ(KVM_N(0xa2), KVM_SET_TSC_KHZ, DEC),
	RQ(KVM_W(0xa3, 104), KVM_ENABLE_CAP, IN(&t_kvm_enable_cap)),
	RQ(KVM_N(0xa3), KVM_GET_TSC_KHZ, IOC_IGNORED),
	X86(KVM_R(0xa4, 4096), KVM_GET_XSAVE, OUT(&t_kvm_xsave)),
	X86(KVM_W(0xa5, 4096), KVM_SET_XSAVE, IN(&t_kvm_xsave2)),
	X86(KVM_R(0xa6, 392), KVM_GET_XCRS, OUT(&t_kvm_xcrs)),
	X86(KVM_W(0xa7, 392), KVM_SET_XCRS, IN(&t_kvm_xcrs)),
	RQ(KVM_W(0xab, 16), KVM_GET_ONE_REG, INFORMED(&t_kvm_one_reg_get)),
	RQ(KVM_W(0xac, 16), KVM_SET_ONE_REG, IN(&t_kvm_one_reg)),
	RQ(KVM_N(0xad), KVM_KVMCLOCK_CTRL, IOC_IGNORED),
	RQ(KVM_WR(0xb0, 8), KVM_GET_REG_LIST, INFORMED(&t_kvm_reg_list)),
	RQ(KVM_N(0xb7), KVM_SMI, IOC_IGNORED),
	X86(KVM_WR(0xbe, 128), KVM_GET_NESTED_STATE, INFORMED(&t_kvm_nested_state_get)),
	X86(KVM_W(0xbf, 128), KVM_SET_NESTED_STATE, IN(&t_kvm_nested_state)),
	X86(KVM_WR(0xca, 72), KVM_XEN_VCPU_GET_ATTR, INFORMED(&t_kvm_xen_vcpu_attr_get)),
	X86(KVM_W(0xcb, 72), KVM_XEN_VCPU_SET_ATTR, IN(&t_kvm_xen_vcpu_attr)),
	X86(KVM_R(0xcc, 320), KVM_GET_SREGS2, OUT(&t_kvm_sregs2)),
	X86(KVM_W(0xcd, 320), KVM_SET_SREGS2, IN(&t_kvm_sregs2)),
	RQ(KVM_N(0xce), KVM_GET_STATS_FD, IOC_IGNORED, .ret = FD),
	X86(KVM_R(0xcf, 4096), KVM_GET_XSAVE2, OUT(&t_kvm_xsave2)),

	/* devices: what a group means depends on what the descriptor is */
	RQ(KVM_WR(0xe0, 12), KVM_CREATE_DEVICE, INFORMED(&t_kvm_create_device)),
	RQ(KVM_W(0xe1, 24), KVM_SET_DEVICE_ATTR, IN(&t_kvm_device_attr_vfio), .fd_is = "anon_inode:kvm-vfio"),
	RQ(KVM_W(0xe1, 24), KVM_SET_DEVICE_ATTR, IN(&t_kvm_device_attr_vcpu), .abi = "x86",
		.fd_is = "anon_inode:kvm-vcpu"),
	RQ(KVM_W(0xe1, 24), KVM_SET_DEVICE_ATTR, IN(&t_kvm_device_attr)),
	RQ(KVM_W(0xe2, 24), KVM_GET_DEVICE_ATTR, INFORMED(&t_kvm_device_attr_sys), .abi = "x86", .fd_is = "/dev/kvm"),
	RQ(KVM_W(0xe2, 24), KVM_GET_DEVICE_ATTR, INFORMED(&t_kvm_device_attr_vcpu_get), .abi = "x86",
		.fd_is = "anon_inode:kvm-vcpu"),
	RQ(KVM_W(0xe2, 24), KVM_GET_DEVICE_ATTR, IN(&t_kvm_device_attr)),
	RQ(KVM_W(0xe3, 24), KVM_HAS_DEVICE_ATTR, IN(&t_kvm_device_attr_vfio_has), .fd_is = "anon_inode:kvm-vfio"),
	RQ(KVM_W(0xe3, 24), KVM_HAS_DEVICE_ATTR, IN(&t_kvm_device_attr_sys_has), .abi = "x86", .fd_is = "/dev/kvm"),
	RQ(KVM_W(0xe3, 24), KVM_HAS_DEVICE_ATTR, IN(&t_kvm_device_attr_vcpu_has), .abi = "x86",
		.fd_is = "anon_inode:kvm-vcpu"),
	RQ(KVM_W(0xe3, 24), KVM_HAS_DEVICE_ATTR, IN(&t_kvm_device_attr)),

	/* of kernels long gone */
	RQ(KVM_W(0x06, 8), KVM_TRACE_ENABLE, IN(&t_kvm_user_trace_setup)),
	RQ(KVM_N(0x07), KVM_TRACE_PAUSE, IOC_IGNORED),
	RQ(KVM_N(0x08), KVM_TRACE_DISABLE, IOC_IGNORED),
	RQ(KVM_W(0x40, 24), KVM_SET_MEMORY_REGION, IN(&t_kvm_memory_region)),
	RQ(KVM_W(0x43, 32), KVM_SET_MEMORY_ALIAS, IN(&t_kvm_memory_alias)),
	RQ(KVM_R(0x69, 64), KVM_ASSIGN_PCI_DEVICE, IN(&t_kvm_assigned_pci_dev)),
	RQ(KVM_R(0x70, 64), KVM_ASSIGN_IRQ, IN(&t_kvm_assigned_irq)),
	RQ(KVM_W(0x70, 64), KVM_ASSIGN_DEV_IRQ, IN(&t_kvm_assigned_irq)),
	RQ(KVM_W(0x72, 64), KVM_DEASSIGN_PCI_DEVICE, IN(&t_kvm_assigned_pci_dev)),
	RQ(KVM_W(0x73, 8), KVM_ASSIGN_SET_MSIX_NR, IN(&t_kvm_assigned_msix_nr)),
	RQ(KVM_W(0x74, 16), KVM_ASSIGN_SET_MSIX_ENTRY, IN(&t_kvm_assigned_msix_entry)),
	RQ(KVM_W(0x75, 64), KVM_DEASSIGN_DEV_IRQ, IN(&t_kvm_assigned_irq)),
	RQ(KVM_W(0x87, 80), KVM_DEBUG_GUEST, IN(&t_kvm_debug_guest)),
	RQ(KVM_W(0x87, 76), KVM_DEBUG_GUEST, IN(&t_kvm_debug_guest), .abi = "i386"),
	RQ(KVM_W(0xa4, 64), KVM_ASSIGN_SET_INTX_MASK, IN(&t_kvm_assigned_pci_dev)),
	{ 0 }
};
