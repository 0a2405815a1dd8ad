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

/* text.c.  Before a KVM_RUN, " K<": what the VMM answered and wishes, whole lines. */
void kvm_text_answer(struct tcb *, struct kvm_call *, struct strbuf *before);
/* Behind the result of one that has been loaded: " (KVM_EXIT_MMIO)", or nothing. */
void kvm_text_result(const struct kvm_call *, int err, struct strbuf *);
/* After its line: " K" and " K+", whole lines. */
void kvm_text_after(struct tcb *, struct kvm_call *, struct strbuf *lines);

/* json.c.  The member "kvm" of the call's record, beginning with ','. */
void kvm_json_members(struct tcb *, struct kvm_call *, struct strbuf *);
/* Of k->ended, an exit that is over: the members of a "kvm-exit" record, each beginning with ','. */
void kvm_json_ended(struct tcb *, struct kvm_call *, struct strbuf *);

#endif
