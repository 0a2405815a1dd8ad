/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/show/show.h - what text and JSON say alike of a vCPU's pages.  Each function
 * shows keys and values of a group that is open (EM_FIELDS: a K line;
 * EM_STRUCT), or nothing.
 */
#ifndef STRACE_KVM_SHOW_SHOW_H
#define STRACE_KVM_SHOW_SHOW_H

#include "kvm/vcpu/registry.h"

/* At an exit. */
void kvm_show_header(struct call *, struct emit *, const struct kvm_image *);
void kvm_show_exit(struct call *, struct emit *, const struct kvm_image *, uint32_t reason);
void kvm_show_stored(struct call *, struct emit *, const struct kvm_image *);	/* registers, kvm_valid_regs */

/* Entry i of the coalesced writes, or their head if that is .bad. */
void kvm_show_coalesced(struct call *, struct emit *, const struct kvm_image *, unsigned i);
void kvm_show_dirty(struct call *, struct emit *, const struct kvm_dirty *);

/* At an entry: the answer to an exit of that reason; what else the program wants. */
void kvm_show_answer(struct call *, struct emit *, const struct kvm_image *, uint32_t reason);
void kvm_show_wishes(struct emit *, const struct kvm_image *);
void kvm_show_loaded(struct call *, struct emit *, const struct kvm_image *);	/* registers, kvm_dirty_regs */

/* The reason as a value. */
void kvm_show_reason(struct emit *, uint32_t reason);

#endif
