/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/vcpu/queues.c - follows the rings of coalesced writes and of dirty pages.
 *
 * A ring's indices and flags are the program's to forge: an index is checked, a
 * walk ends after one round.  The dirty ring has no index that a program can
 * see: an entry that is not zero is full, and stays so until the VMM has
 * harvested it and KVM_RESET_DIRTY_RINGS wiped it.  So the ring is also looked at
 * when that call begins, and no entry passes unseen.
 */
#include "kvm/vcpu/queues.h"
#include "kvm/vcpu/maps.h"
#include "kvm/vcpu/registry.h"
#include <stdlib.h>
#include <string.h>

enum { CAP_DIRTY_LOG_RING = 192, CAP_DIRTY_LOG_RING_ACQ_REL = 223 };

/* VMs */

static struct kvm_vm *vms;

struct kvm_vm *kvm_vm_get(unsigned number)
{
	struct kvm_vm *vm = vms;

	while (vm && number && vm->number != number)
		vm = vm->next;
	if (!vm || !number) {
		vm = kvm_grow(NULL, sizeof(*vm));
		*vm = (struct kvm_vm){ .next = vms, .number = number };
		vms = vm;
	}
	vm->refs++;
	return vm;
}

void kvm_vm_put(struct kvm_vm *vm)
{
	struct kvm_vm **p = &vms;

	if (--vm->refs)
		return;
	while (*p != vm)
		p = &(*p)->next;
	*p = vm->next;
	free(vm);
}

void kvm_vm_ioctl(struct tcb *tcb, struct kvm_vm *vm)
{
	const struct call *c = &tcb->call;
	uint64_t addr = c->abi->ptr_size == 4 ? (uint32_t)c->args[2] : c->args[2], size;
	uint8_t cap[16];		/* struct kvm_enable_cap: cap, flags, args[0] … */
	uint32_t nr;

	if ((uint32_t)c->args[1] == KVM_REGISTER_COALESCED_MMIO)
		vm->coalesces = true;
	if ((uint32_t)c->args[1] != KVM_ENABLE_CAP || !kvm_read_tracee(tcb, addr, cap, sizeof(cap)))
		return;
	memcpy(&nr, cap, sizeof(nr));
	memcpy(&size, cap + 8, sizeof(size));
	if ((nr == CAP_DIRTY_LOG_RING || nr == CAP_DIRTY_LOG_RING_ACQ_REL) &&
	    size / KVM_DIRTY_ENTRY <= KVM_DIRTY_ENTRIES_MAX)
		vm->dirty_entries = (uint32_t)(size / KVM_DIRTY_ENTRY);
}

/* Coalesced writes */

void kvm_coalesced_take(struct kvm_vm *vm, const uint8_t *ring, struct kvm_coalesced *to)
{
	uint32_t first, last, i;

	to->n = 0;
	memcpy(to->head, ring, sizeof(to->head));
	to->bad = !kvm_coalesced_span(kvm_host_arch(), ring, &first, &last);
	if (to->bad) {
		vm->last_known = false;
		return;
	}
	/* what waits when we first look is as new to us as what comes later */
	i = vm->last_known ? vm->last : first;
	for (; i != last; i = (i + 1) % KVM_COALESCED_MAX)
		memcpy(to->entry[to->n++], ring + KVM_COALESCED_HEAD + i * KVM_COALESCED_ENTRY, KVM_COALESCED_ENTRY);
	vm->last = last;
	vm->last_known = true;
}

/* Dirty pages */

static bool is_full(const uint8_t *entry)
{
	return kvm_dirty_flags(kvm_host_arch(), entry) & (KVM_DIRTY_GFN_DIRTY | KVM_DIRTY_GFN_RESET);
}

static void keep(struct kvm_dirty *d, const uint8_t *entry)
{
	const size_t at = (size_t)d->n * KVM_DIRTY_ENTRY;

	if (d->n == KVM_DIRTY_ENTRIES_MAX)
		return;		/* more than a ring holds, since the last exit that was shown */
	if (at == d->cap) {
		d->cap = d->cap ? 2 * d->cap : 32 * KVM_DIRTY_ENTRY;
		d->entry = kvm_grow(d->entry, d->cap);
	}
	memcpy(d->entry + at, entry, KVM_DIRTY_ENTRY);
	d->n++;
}

static bool read_entries(struct tcb *tcb, struct kvm_vcpu *v, uint32_t from, uint8_t *to, uint32_t n)
{
	const uint64_t off = (uint64_t)KVM_DIRTY_PAGE * KVM_PAGE_SIZE + (uint64_t)from * KVM_DIRTY_ENTRY;

	return kvm_read_at(tcb, v, off, to, (size_t)n * KVM_DIRTY_ENTRY) == KVM_PAGE_OK;
}

/* Attached to later: the ring's full entries are in one piece; behind it the
 * kernel goes on.  An empty ring does not say where: ask again. */
static void find_place(struct tcb *tcb, struct kvm_vcpu *v)
{
	static uint8_t *all;
	static uint32_t room;
	struct kvm_dirty *d = &v->dirty;
	bool ok;

	if (room < d->size)
		all = kvm_grow(all, (size_t)(room = d->size) * KVM_DIRTY_ENTRY);
	ok = read_entries(tcb, v, 0, all, d->size);
	for (uint32_t i = 0; ok && i < d->size; i++) {
		const uint32_t before = i ? i - 1 : d->size - 1;

		if (!is_full(all + i * KVM_DIRTY_ENTRY) || is_full(all + before * KVM_DIRTY_ENTRY))
			continue;
		d->next = d->unreset = i;
		d->lost = false;
		break;
	}
}

void kvm_dirty_follow(struct tcb *tcb, struct kvm_vcpu *v, const uint8_t *chunk, uint32_t n)
{
	struct kvm_dirty *d = &v->dirty;
	uint8_t more[KVM_DIRTY_CHUNK * KVM_DIRTY_ENTRY];
	uint32_t seen = 0, i = 0;

	if (d->taken) {
		d->n = d->harvested = 0;
		d->taken = false;
	}
	if (!d->size)
		return;
	if (d->lost) {
		find_place(tcb, v);
		n = 0;
	}
	while (!d->lost && seen < d->size) {
		if (i == n) {
			n = d->size - d->next < KVM_DIRTY_CHUNK ? d->size - d->next : KVM_DIRTY_CHUNK;
			if (!read_entries(tcb, v, d->next, more, n))
				return;
			chunk = more;
			i = 0;
		}
		if (!is_full(chunk + i * KVM_DIRTY_ENTRY))
			return;
		/* all round: those are the ones that we have seen */
		if ((d->next + 1) % d->size == d->unreset)
			return;
		keep(d, chunk + i * KVM_DIRTY_ENTRY);
		d->next = (d->next + 1) % d->size;
		seen++;
		i++;
	}
}

void kvm_dirty_reset(struct tcb *tcb, struct kvm_vcpu *v)
{
	struct kvm_dirty *d = &v->dirty;
	uint8_t chunk[KVM_DIRTY_CHUNK * KVM_DIRTY_ENTRY];
	uint32_t n, i;

	kvm_dirty_follow(tcb, v, NULL, 0);
	while (!d->lost && d->size && d->unreset != d->next) {
		n = (d->next > d->unreset ? d->next : d->size) - d->unreset;
		n = n < KVM_DIRTY_CHUNK ? n : KVM_DIRTY_CHUNK;
		if (!read_entries(tcb, v, d->unreset, chunk, n))
			return;
		/* an empty one was harvested and wiped while nobody looked */
		for (i = 0; i < n && kvm_dirty_flags(kvm_host_arch(), chunk + i * KVM_DIRTY_ENTRY) != KVM_DIRTY_GFN_DIRTY; i++)
			;
		d->unreset = (d->unreset + i) % d->size;
		d->harvested += i;
		if (i < n)
			return;
	}
}

void kvm_dirty_free(struct kvm_dirty *d)
{
	free(d->entry);
	memset(d, 0, sizeof(*d));
}
