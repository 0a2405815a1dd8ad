/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm.h - the types behind KVM's ioctl requests, shared by the tables of this
 * room: kvm.c (which request takes what), x86.c (the state of an x86
 * vCPU and its chips), vm.c (the machine around it), run.c.
 */
#ifndef STRACE_LINUX_KVM_KVM_H
#define STRACE_LINUX_KVM_KVM_H

#include "decode/desc.h"

extern const struct ioctl_row ioctls_kvm[];

/* A struct in place by its C name: layout tests find it by that. */
#define NAMED(n, ...) { .kind = K_STRUCT, .name = #n, .members = MEMBERS(__VA_ARGS__) }
#define KFLAGS(x, o)	FLAGS(W_U32, x, o)
#define KFLAGS64(x, o)	FLAGS(W_U64, x, o)
/* An argument that the kernel fills, yet whose first words the program wrote:
 * shown even when the call failed. */
#define INFORMED(t)	T(K_PTR, W_PTR, .of = t, .out = true, .failed_too = true)

/* x86.c */
extern const struct type t_kvm_regs, t_kvm_sregs, t_kvm_sregs2, t_kvm_fpu, t_kvm_lapic_state;
extern const struct type t_kvm_msr_list, t_kvm_msrs, t_kvm_msrs_get, t_kvm_msr_filter;
void kvm_msrs_note(struct walk *);
extern const struct type t_kvm_cpuid, t_kvm_cpuid2, t_kvm_cpuid2_get, t_kvm_xsave, t_kvm_xsave2, t_kvm_xcrs, t_kvm_debugregs;
extern const struct type t_kvm_vcpu_events, t_kvm_guest_debug, t_kvm_x86_mce;
extern const struct type t_kvm_nested_state, t_kvm_nested_state_get, t_kvm_pmu_event_filter;
extern const struct type t_kvm_translation, t_kvm_translation_done;
extern const struct type t_kvm_tpr_access_ctl, t_kvm_vapic_addr, t_kvm_interrupt;
/* chips.c */
extern const struct type t_kvm_irqchip_get, t_kvm_irqchip, t_kvm_pit_config, t_kvm_pit_state, t_kvm_pit_state2;
extern const struct type t_kvm_reinject_control;
extern const struct type t_kvm_xen_hvm_config, t_kvm_xen_hvm_attr, t_kvm_xen_hvm_attr_get, t_kvm_xen_vcpu_attr;
extern const struct type t_kvm_xen_vcpu_attr_get, t_kvm_irq_routing_xen_evtchn;
extern const struct type t_kvm_hyperv_eventfd;
/* vm.c */
extern const struct type t_kvm_userspace_memory_region, t_kvm_userspace_memory_region2;
extern const struct type t_kvm_irq_level, t_kvm_irq_level_status, t_kvm_irqfd, t_kvm_ioeventfd;
extern const struct type t_kvm_irq_routing, t_kvm_msi, t_kvm_dirty_log, t_kvm_clear_dirty_log;
extern const struct type t_kvm_coalesced_mmio_zone, t_kvm_clock_data, t_kvm_mp_state, t_kvm_signal_mask;
extern const struct type t_kvm_create_device, t_kvm_device_attr, t_kvm_device_attr_vfio, t_kvm_device_attr_vfio_has;
extern const struct type t_kvm_device_attr_sys, t_kvm_device_attr_sys_has;
extern const struct type t_kvm_device_attr_vcpu, t_kvm_device_attr_vcpu_get, t_kvm_device_attr_vcpu_has;
extern const struct type t_kvm_create_guest_memfd, t_kvm_memory_attributes;
extern const struct type t_kvm_pre_fault_memory, t_kvm_pre_fault_memory_left;
/* old.c */
extern const struct type t_kvm_memory_region, t_kvm_memory_alias, t_kvm_assigned_pci_dev, t_kvm_assigned_irq;
extern const struct type t_kvm_assigned_msix_nr, t_kvm_assigned_msix_entry, t_kvm_debug_guest, t_kvm_user_trace_setup;
/* caps.c: the size that a check of KVM_CAP_XSAVE2 told is left under this */
#define KVM_XSAVE_MEMO	"kvm-xsave"
extern const struct type t_kvm_enable_cap;
void kvm_cap_note(struct walk *);
/* encrypt.c */
extern const struct type t_kvm_memory_encrypt_op, t_kvm_enc_region;
/* reg.c */
extern const struct type t_kvm_one_reg_get, t_kvm_one_reg, t_kvm_reg_list;

/* Condition: the call succeeded (what the kernel wrote is there). */
bool kvm_succeeded(struct walk *);
bool kvm_abi_is_x86(struct walk *);
/* Notes that only leave something for later requests. */
void kvm_vm_note(struct walk *), kvm_region_note(struct walk *);
/* A map of so many bits as an array of 64-bit words: [0xf, 0]; its address if it cannot be read. */
void kvm_show_bitmap(struct walk *, uint64_t addr, uint64_t bits);
/* Bytes in place as an array of hexadecimal numbers: [0x21, 0, 0, 0]. */
void kvm_show_bytes(struct walk *, const struct type *, const struct value *);
#define HEXBYTES(n)	{ .kind = K_CUSTOM, .custom = kvm_show_bytes, .custom_size = (n), .custom_align = 1 }

#endif
