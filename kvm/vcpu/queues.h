/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/vcpu/queues.h - what a vCPU's file holds besides the run page and port I/O
 * data: writes that the kernel has put aside (a ring for each VM), and the pages
 * that the guest has dirtied (a ring for each vCPU).  Neither is looked at
 * unless it is in use: a VM seen from its start says so by its ioctls; one that
 * was attached to later may use them unseen, so its rings are looked at.
 */
#ifndef STRACE_KVM_VCPU_QUEUES_H
#define STRACE_KVM_VCPU_QUEUES_H

#include "defs.h"
#include "linux/kvm/run.h"

/* What all vCPUs of a VM share; VM 0 (not known which) is each vCPU's own. */
struct kvm_vm {
	struct kvm_vm *next;
	unsigned number, refs;
	bool seen_made;			/* KVM_CREATE_VM was seen, and all after it */
	bool coalesces;			/* a zone was registered */
	uint32_t dirty_entries;		/* the size of its vCPUs' dirty rings; 0: none, or not known */
	bool last_known;
	uint32_t last;			/* where its ring of coalesced writes ended when last looked at */
};
struct kvm_vm *kvm_vm_get(unsigned number);	/* takes a reference */
void kvm_vm_put(struct kvm_vm *);
/* An ioctl of its descriptor has succeeded. */
void kvm_vm_ioctl(struct tcb *, struct kvm_vm *);

/* The new entries of a ring of coalesced writes, copied, in their order. */
struct kvm_coalesced {
	unsigned n;
	bool bad;			/* no kernel's indices: head alone is true */
	uint8_t head[KVM_COALESCED_HEAD];
	uint8_t entry[KVM_COALESCED_MAX][KVM_COALESCED_ENTRY];
};

/* A vCPU's dirty ring, followed. */
struct kvm_dirty {
	uint32_t size;			/* entries; 0: there is none, as far as is known */
	uint32_t next;			/* the one that the kernel fills next */
	uint32_t unreset;		/* the first that the VMM has not handed back */
	bool lost;			/* where that is is not known */
	uint32_t n;			/* new ones, since the last exit that was shown */
	uint32_t harvested;		/* those that the VMM has taken, the same */
	bool taken;			/* these have been shown: begin anew */
	uint8_t *entry;			/* the new ones */
	size_t cap;
};

struct kvm_vcpu;
enum { KVM_DIRTY_CHUNK = 32 };		/* entries read along, at an exit */
/* The ring as it was read (head and all entries): what is new goes to *to. */
void kvm_coalesced_take(struct kvm_vm *, const uint8_t *ring, struct kvm_coalesced *to);
/* Follow the ring; chunk: n entries from .next on, already read (n 0: none). */
void kvm_dirty_follow(struct tcb *, struct kvm_vcpu *, const uint8_t *chunk, uint32_t n);
/* KVM_RESET_DIRTY_RINGS begins: what the VMM has harvested is about to be wiped. */
void kvm_dirty_reset(struct tcb *, struct kvm_vcpu *);
void kvm_dirty_free(struct kvm_dirty *);

#endif
