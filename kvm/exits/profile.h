/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/exits/profile.h - the table of exits of -K -c and -K -C: how many, where, how
 * long in the guest and how long in the VMM.
 */
#ifndef STRACE_KVM_EXITS_PROFILE_H
#define STRACE_KVM_EXITS_PROFILE_H

#include "kvm/vcpu/event.h"
#include "tracee/listen.h"

/* Options: --kvm-by=; -S (false: no column of this table). */
void kvm_profile_parse_by(const char *spec);
bool kvm_profile_parse_sort(const char *spec);

extern const struct kvm_consumer kvm_profile_consumer;	/* counts exits that pass; while opts.summary is set */
/* table.c: the table so far, in text and JSON. */
extern const struct listener kvm_profile_listener;

#endif
