/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * fds.h - the table of descriptors that matter, of each struct files: kept by
 * registry.c, changed by the calls that follow.c sees.
 */
#ifndef STRACE_KVM_VCPU_FDS_H
#define STRACE_KVM_VCPU_FDS_H

#include "kvm/vcpu/registry.h"

/* A descriptor that matters. */
struct fd_entry {
	int fd;
	uint64_t stamp;			/* of the table when this was last known to hold */
	unsigned vm;			/* a VM's descriptor: its number */
	struct kvm_vm *shared;		/* the same VM's; held */
	struct kvm_vcpu *vcpu;		/* a vCPU's; else NULL */
};

struct kvm_files {
	struct fd_entry *entry;
	size_t n, cap;
	uint64_t doubts;		/* calls that may have changed what we did not follow */
	bool unseen;			/* threads that nobody traces share it, perhaps */
};

struct kvm_files *kvm_files_get(struct files *);
struct fd_entry *kvm_fd_lookup(struct files *, int fd);	/* NULL: not one of them */
void kvm_fd_drop(struct files *, int fd);
/* [first, last]; unsigned, as close_range takes them. */
void kvm_fd_drop_range(struct files *, unsigned first, unsigned last);
/* A VM's descriptor, or a vCPU's, in place of what the number meant before. */
struct fd_entry *kvm_fd_add(struct files *, int fd, unsigned vm, struct kvm_vcpu *);
/* What its link says. */
bool kvm_fd_is_vcpu(struct tcb *, int fd, uint32_t *id);
bool kvm_fd_is_vm(struct tcb *, int fd);
struct kvm_vcpu *kvm_vcpu_new(uint32_t id, unsigned vm);
unsigned kvm_vm_next(void);		/* VMs are numbered from 1 as they appear */

#endif
