/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/exits/profile.h - the table of exits of -K -c and -K -C: how many, where, how
 * long in the guest and how long in the VMM.
 */
#ifndef STRACE_KVM_EXITS_PROFILE_H
#define STRACE_KVM_EXITS_PROFILE_H

#include "kvm/vcpu/event.h"

/* Options: --kvm-by=; -S (false: no column of this table). */
void kvm_profile_parse_by(const char *spec);
bool kvm_profile_parse_sort(const char *spec);

void kvm_profile_exit(struct tcb *, struct kvm_event *);	/* counts; sets ->row */
void kvm_profile_reentry(struct kvm_event *);	/* of one that was counted */

/* All tracees are about to be detached: remember what only they can tell. */
void kvm_profile_leaving(void);
/* The table so far.  last: the run is over.  Nothing if no vCPU has been run. */
void kvm_profile_print(FILE *, bool last);
void kvm_profile_json(struct strbuf *, bool last);	/* one record, without newline */

#endif
