/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/exits/ring.h - the rings of the black box: kvm/exits/last.c fills them and says when,
 * kvm/exits/last_print.c prints one.
 */
#ifndef STRACE_KVM_EXITS_RING_H
#define STRACE_KVM_EXITS_RING_H

#include "kvm/vcpu/registry.h"

enum { RING_REGS_MAX = 4096, RING_WHY_MAX = 120 };

struct kvm_slot {
	uint64_t number;		/* of the exit, of this vCPU, from 1 */
	uint32_t len, missed;		/* bytes of text; lines that had no room */
	char text[];
};

/* Registers as text, and after which exit they were read. */
struct kvm_ring_regs { uint64_t after; uint32_t len; char text[RING_REGS_MAX]; };

struct kvm_ring {
	struct kvm_vcpu *vcpu;		/* held */
	pid_t tgid, tid;		/* who ran it last */
	uint64_t exits;			/* so far; the newest slot's number */
	uint64_t shown;			/* the newest exit that has been printed */
	bool changed;			/* there is something new since */
	uint64_t running;		/* since when it is in the guest, ns; 0: it is not */
	char why[RING_WHY_MAX], last_why[RING_WHY_MAX];
	uint64_t due;			/* when to print for why at the latest, ns; 0: nothing to print */
	bool again;			/* it is too soon after another: not if the guest runs on */
	uint64_t printed_at, backoff, skipped;
	struct kvm_ring_regs regs, sregs, sync;
	bool sregs2;			/* sregs are what KVM_GET_SREGS2 gave */
	char *slots;
};

size_t kvm_slot_size(void);
struct kvm_slot *kvm_ring_slot(const struct kvm_ring *, uint64_t number);
/* A struct of registers, whole, by the description t; fields: without braces (text). */
void kvm_ring_regs(struct tcb *, struct kvm_ring_regs *, uint64_t after, const struct type *t, const void *bytes,
		   size_t n, bool fields);
/* The exits from that one on, with what else is known. */
void kvm_ring_print(const struct kvm_ring *, const char *why, uint64_t from);

#endif
