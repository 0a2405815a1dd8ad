/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/device/device.h - which device a port or a guest-physical address belongs to:
 * what the user says (--kvm-device-map=), what the guest was seen to set up
 * (pci.c), what is the same in every PC (linux/kvm/ports.c), and what the
 * VMM told KVM (ioeventfds, memory slots), in this order.
 */
#ifndef STRACE_KVM_DEVICE_DEVICE_H
#define STRACE_KVM_DEVICE_DEVICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { KVM_DEVICE_NAME_MAX = 160 };

/* What is known of one VM. */
struct kvm_devices;
struct kvm_devices *kvm_devices_new(void);
void kvm_devices_free(struct kvm_devices *);

/* The guest read or wrote: len / size items, one after the other, all at addr. */
struct kvm_access { bool port, write; uint64_t addr; unsigned size; const uint8_t *data; size_t len; };
void kvm_devices_access(struct kvm_devices *, const struct kvm_access *);
/* Could an access there teach anything? */
bool kvm_devices_care(const struct kvm_devices *, bool port, uint64_t addr);
/* The VMM set a memory slot (bytes 0: removed it), or an ioeventfd. */
void kvm_devices_memslot(struct kvm_devices *, uint32_t slot, uint32_t flags, uint64_t gpa, uint64_t bytes);
void kvm_devices_ioeventfd(struct kvm_devices *, bool port, bool remove, uint64_t addr, uint32_t len, int fd);
/* false: only the address is known.  devices may be NULL. */
bool kvm_devices_name(struct kvm_devices *, bool port, uint64_t addr, char *buf, size_t size);

/* --kvm-device-map=FILE: dies where a line is wrong. */
void kvm_device_map(const char *file);

/* Of a traced vCPU: its exit, the next KVM_RUN (the VMM's answer stands in the
 * page then), and other calls, which may tell of its VM. */
struct tcb;
struct kvm_event;
struct kvm_consumer;
extern const struct kvm_consumer kvm_device_consumer;
void kvm_device_syscall_exit(struct tcb *);
/* Where the exit went to; false: no port or address, or nothing is known of it. */
bool kvm_device_name(struct tcb *, const struct kvm_event *, char *buf, size_t size);

#endif
