/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/show/call.h - a thread's KVM_RUN from its entry to its exit, as kvm.c keeps it
 * and kvm/show/text.c and kvm/show/json.c show it; what both show alike is show.c's.
 */
#ifndef STRACE_KVM_SHOW_CALL_H
#define STRACE_KVM_SHOW_CALL_H

#include "defs.h"
#include "kvm/show/show.h"

/* A thread's KVM_RUN. */
struct kvm_call {
	struct kvm_vcpu *vcpu;		/* of the call under way; held; NULL: none */
	bool answered;			/* entry answers an exit that wanted it */
	uint32_t answer_reason;
	bool loaded;			/* the page was read at this exit */
	enum kvm_page page;
	uint32_t reason;
	struct kvm_image entry, exit;
	struct kvm_vcpu *served;	/* whose exit the thread is handling; held; NULL */
	struct kvm_event *ended;	/* the exit that this KVM_RUN ended, until it is shown */
	uint64_t entered;		/* when the KVM_RUN, or another call, began; ns */
	struct strbuf scratch;
};

/* Read what the exit left; once, whoever asks.  NULL: not a KVM_RUN, or not of a vCPU. */
struct kvm_call *kvm_exit_load(struct tcb *);

#endif
