/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm.h - what the rest of strace sees of KVM: three listeners, and what the
 * options say to them.  Nobody else includes anything of kvm/.
 */
#ifndef STRACE_KVM_H
#define STRACE_KVM_H

#include "kvm/device/device.h"		/* --kvm-device-map= */
#include "kvm/exits/filter.h"		/* -e kvm-exit= */
#include "kvm/exits/last.h"		/* --kvm-last=: the black box, a listener */
#include "kvm/exits/profile.h"		/* --kvm-by=, -S; the table of exits, a listener */

/* -K, -KK: the reason and the fields of each exit. */
extern const struct listener kvm_listener;

#endif
