/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/vcpu/event.h - one exit of a vCPU, from the KVM_RUN that ended with it to the
 * next KVM_RUN of the vCPU; and who is told of it.  kvm.c fills the struct and
 * tells.  It lies in struct kvm_vcpu: there is one open exit a vCPU at most, and
 * none is ever allocated.
 */
#ifndef STRACE_KVM_VCPU_EVENT_H
#define STRACE_KVM_VCPU_EVENT_H

#include "tracee/event.h"
#include "linux/kvm/run.h"

enum kvm_event_kind {
	KVM_EVENT_EXIT,			/* a fresh exit: reason and place are true */
	KVM_EVENT_ERROR,		/* KVM_RUN failed without one: err; reason is stale */
	KVM_EVENT_UNREAD,		/* it returned 0, and the page cannot be had */
};

struct kvm_row;				/* kvm/exits/rows.h */

struct kvm_event {
	uint64_t id;			/* exit_id: counts the returns of KVM_RUN, from 1 */
	bool open;			/* the next KVM_RUN of the vCPU has not been seen */
	pid_t tid;			/* the thread that ran it */
	unsigned vm;			/* from 1; 0: not known */
	uint32_t vcpu;
	enum kvm_event_kind kind;
	int err;			/* KVM_RUN's, positive; 0 */
	uint32_t reason;
	struct kvm_place place;		/* port, address, … and direction */
	/* At the exit: what the guest wrote; at re-entry: what the VMM supplied to a
	 * read (-KK and black box only).  Lives during the consumers' functions alone. */
	const uint8_t *data;
	size_t data_len;
	/* CLOCK_MONOTONIC in ns of the events (struct moment).  entered 0: not seen. */
	uint64_t entered, exited, reentered;
	/* System calls of that thread between exited and reentered. */
	uint32_t calls;
	uint64_t calls_ns;
	/* Consumers' */
	bool matched;			/* -e kvm-exit= lets it pass (as far as can be told at the exit) */
	struct kvm_row *row, *vm_row;	/* kvm/exits/profile.c: where it was counted; NULL: not */
};

/* Who lives on exits; kvm.c has the table of them, and tells in its order. */
enum kvm_sees {
	KVM_SEES_ALL,			/* every exit, before the filter (-e kvm-exit=) has judged it: ->matched is not true yet */
	KVM_SEES_JUDGED,		/* every exit, with the filter's word (as far as can be told at the exit) */
	KVM_SEES_PASSED,		/* those alone that pass, once that is certain: at re-entry if the filter asks for the latency */
};
struct kvm_consumer {
	enum kvm_sees sees;
	bool (*wanted)(void);					/* does an option ask for him?  NULL: always */
	void (*exit)(struct tcb *, struct kvm_event *);		/* KVM_RUN has returned; all but id and the consumers' members are filled */
	void (*reentry)(struct tcb *, struct kvm_event *);	/* of an open one whose vCPU is run again; ->data: what the VMM supplied */
	void (*run)(struct tcb *, const struct kvm_event *);	/* a KVM_RUN of its vCPU begins, whether one was open or not */
};

static inline uint64_t kvm_event_run_ns(const struct kvm_event *e)
{ return e->entered && e->exited > e->entered ? e->exited - e->entered : 0; }
static inline uint64_t kvm_event_vmm_ns(const struct kvm_event *e)
{ return e->reentered > e->exited ? e->reentered - e->exited : 0; }
/* "KVM_EXIT_IO"; an error's name; "?": never NULL.  buf is used for numbers. */
const char *kvm_event_reason(enum kvm_event_kind, uint32_t reason, int err, char *buf, size_t size);
#endif
