/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm_call.h - a thread's KVM_RUN from its entry to its exit, as kvm.c keeps it
 * and kvm_text.c and kvm_json.c show it; what both show alike is kvm_show.c's.
 */
#ifndef STRACE_KVM_CALL_H
#define STRACE_KVM_CALL_H

#include "defs.h"
#include "kvm_registry.h"
#include <string.h>

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

/* For linux/kvm_run.h: all ABIs of x86 see one kernel's page. */
static inline const char *kvm_call_arch(const struct call *c)
{
	return !strncmp(c->abi->name, "x", 1) || !strcmp(c->abi->name, "i386") ? "x86" : c->abi->name;
}

/* Read what the exit left; once, whoever asks.  NULL: not a KVM_RUN, or not of a vCPU. */
struct kvm_call *kvm_exit_load(struct tcb *);

/* Keys and values of an open group: a struct's members; the union of an exit;
 * what the VMM answered; the exit reason as a value. */
void kvm_show_fields(struct call *, struct emit *, const struct type *, const uint8_t *run, size_t off, size_t len);
void kvm_show_exit(struct call *, struct emit *, const struct kvm_image *, uint32_t reason);
void kvm_show_answer(struct call *, struct emit *, const struct kvm_call *);
void kvm_show_reason(struct emit *, uint32_t reason);

#endif
