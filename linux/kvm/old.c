/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * old.c - requests that KVM had once: memory in slots of the kernel's own,
 * aliases, PCI devices given to a guest before VFIO, debugging before
 * KVM_SET_GUEST_DEBUG.  Headers up to 6.1 have them, no kernel of today does.
 */
#include "linux/kvm/kvm.h"
#include "xlat/kvm.h"

const struct type t_kvm_memory_region = NAMED(kvm_memory_region,
	M(slot, U32), M(flags, KFLAGS(kvm_mem_flags, "KVM_MEM_???")), M(guest_phys_addr, X64), M(memory_size, U64));

/* later headers have the request without its struct */
const struct type t_kvm_memory_alias = { .kind = K_STRUCT, .members = MEMBERS(
	M(slot, U32), M(flags, X32), M(guest_phys_addr, X64), M(memory_size, U64), M(target_phys_addr, X64)) };

const struct type t_kvm_assigned_pci_dev = NAMED(kvm_assigned_pci_dev,
	M(assigned_dev_id, X32), M(busnr, X32), M(devfn, X32),
	M(flags, KFLAGS(kvm_dev_assign_flags, "KVM_DEV_ASSIGN_???")), M(segnr, X32), M(reserved, PADS(44)));
const struct type t_kvm_assigned_irq = NAMED(kvm_assigned_irq,
	M(assigned_dev_id, X32), M(host_irq, U32), M(guest_irq, U32),
	M(flags, KFLAGS(kvm_dev_irq_flags, "KVM_DEV_IRQ_???")), M(reserved, PADS(48)));
const struct type t_kvm_assigned_msix_nr = NAMED(kvm_assigned_msix_nr,
	M(assigned_dev_id, X32), M(entry_nr, U16), M(padding, PAD(W_U16)));
const struct type t_kvm_assigned_msix_entry = NAMED(kvm_assigned_msix_entry,
	M(assigned_dev_id, X32), M(gsi, U32), M(entry, U16), M(padding, PADS(6)));

static const struct type t_kvm_breakpoint = NAMED(kvm_breakpoint,
	M(enabled, U32), M(padding, PAD(W_U32)), M(address, X64));
const struct type t_kvm_debug_guest = NAMED(kvm_debug_guest,
	M(enabled, U32), M(pad, PAD(W_U32)), M(breakpoints, ARRAY(&t_kvm_breakpoint, NUM(4))), M(singlestep, U32));

const struct type t_kvm_user_trace_setup = NAMED(kvm_user_trace_setup, M(buf_size, U32), M(buf_nr, U32));
