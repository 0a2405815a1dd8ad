/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/exits/filter.h - which exits are shown and counted: -e kvm-exit=.
 */
#ifndef STRACE_KVM_EXITS_FILTER_H
#define STRACE_KVM_EXITS_FILTER_H

#include "kvm/vcpu/event.h"

/* An expression of -e kvm-exit=; of several the last holds, as with the other
 * sets.  Dies with a message that names the valid terms. */
void kvm_filter_parse(const char *spec);
bool kvm_filter_active(void);
/* Does it ask for the time in the VMM, so that it can only decide at re-entry? */
bool kvm_filter_latency(void);
/* At the exit: false: it does not pass.  true: it does, unless the latency says no. */
bool kvm_filter_exit(const struct kvm_event *);
/* Of one whose re-entry we shall not see; ->reentered is now. */
bool kvm_filter_overdue(const struct kvm_event *);
/* At re-entry, of one that passed: with the latency. */
bool kvm_filter_reentry(const struct kvm_event *);

#endif
