/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * rings.c - the rings that a vCPU's file holds besides the run page: writes
 * that the kernel put aside until the VMM looks (coalesced MMIO and port I/O,
 * one ring a VM), and pages that the guest has written to (dirty ring, one a
 * vCPU).  Indices are anybody's to forge: they are checked before they are used.
 */
#include "decode/custom.h"
#include "linux/kvm/kvm.h"
#include "linux/kvm/run.h"
#include "linux/kvm/run_words.h"

const struct type t_kvm_coalesced_head = FIELDS(M(first, U32), M(last, U32));

const struct type t_kvm_coalesced_mmio = FIELDS(M(phys_addr, XA64), M(len, U32), M(pio, U32, .nonzero = true),
	M(data, &t_kvm_len_data));

/* its flags say who has seen it, which is the ring's affair */
const struct type t_kvm_dirty_gfn = { .kind = K_STRUCT, .name = "kvm_dirty_gfn", .members = MEMBERS(
	M(flags, PAD(W_U32)), M(slot, U32), M(offset, X64)) };

bool kvm_coalesced_span(const struct kvm_arch *arch, const void *head, uint32_t *first, uint32_t *last)
{
	*first = (uint32_t)kvm_page_get(arch, head, 0, 4);
	*last = (uint32_t)kvm_page_get(arch, head, 4, 4);
	return *first < KVM_COALESCED_MAX && *last < KVM_COALESCED_MAX;
}

uint32_t kvm_dirty_flags(const struct kvm_arch *arch, const void *entry)
{
	return (uint32_t)kvm_page_get(arch, entry, 0, 4);
}
