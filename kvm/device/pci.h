/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/device/pci.h - the PCI functions of a guest, learned by watching the guest
 * itself write and read their configuration space.  Pure: no tracee, no
 * options.  Everything fed in may be nonsense; the worst that it can do is to
 * leave addresses without a name.
 */
#ifndef STRACE_KVM_DEVICE_PCI_H
#define STRACE_KVM_DEVICE_PCI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct kvm_pci;

/* NULL: out of memory. */
struct kvm_pci *kvm_pci_new(void);
void kvm_pci_free(struct kvm_pci *);

/* Ports 0xcf8 to 0xcff and those that reset the machine; others are ignored. */
void kvm_pci_port(struct kvm_pci *, uint16_t port, bool write, unsigned size, uint32_t value);
/* Is this address configuration space in memory, as the guest set it up? */
bool kvm_pci_in_ecam(const struct kvm_pci *, uint64_t addr);
void kvm_pci_mmio(struct kvm_pci *, uint64_t addr, bool write, unsigned size, uint64_t value);
/* The same for a place that the guest need not set up: what the user says. */
void kvm_pci_set_ecam(struct kvm_pci *, uint64_t base, uint64_t size);

/* "pci 00:03.0 BAR1, 8086:100e"; false: nothing known is there.  *start: where
 * what was found begins (may be NULL). */
bool kvm_pci_name(struct kvm_pci *, bool port, uint64_t addr, char *buf, size_t size, uint64_t *start);

#endif
