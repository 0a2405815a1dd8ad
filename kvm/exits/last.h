/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/exits/last.h - the black box (--kvm-last=N): the last N exits of each vCPU, and
 * the calls its thread made between them, kept as text in slots of fixed size
 * and printed when the guest comes to a bad end, or on SIGUSR2.
 */
#ifndef STRACE_KVM_EXITS_LAST_H
#define STRACE_KVM_EXITS_LAST_H

#include "kvm/vcpu/event.h"
#include "tracee/listen.h"

enum { KVM_LAST_MAX = 100000 };

extern const struct kvm_consumer kvm_last_consumer;	/* while opts.kvm_last is set */
extern const struct listener kvm_last_listener;

#endif
