/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/vcpu/maps.c - where an address space has mapped which piece of which vCPU, as
 * the calls that were seen have left it.
 */
#include "kvm/vcpu/maps.h"
#include "mmap_cache.h"
#include <stdlib.h>
#include <string.h>

/* A piece of a vCPU's file in an address space. */
struct binding {
	uint64_t start, end, off;
	struct kvm_vcpu *vcpu;
};

struct kvm_mm {
	uint64_t id;			/* never used again, as an address is */
	struct binding *b;
	size_t n, cap;
	bool doubt;			/* look at /proc/PID/maps before believing a binding */
};

static uint64_t last_mm;

/* Mappings */

static struct kvm_mm *mm_get(struct mm *mm)
{
	if (!mm->kvm) {
		mm->kvm = kvm_grow(NULL, sizeof(*mm->kvm));
		memset(mm->kvm, 0, sizeof(*mm->kvm));
		mm->kvm->id = ++last_mm;
	}
	return mm->kvm;
}

void kvm_maps_add(struct mm *mm, uint64_t start, uint64_t end, uint64_t off, struct kvm_vcpu *v)
{
	struct kvm_mm *k = mm_get(mm);

	if (k->n == k->cap) {
		k->cap = k->cap ? 2 * k->cap : 8;
		k->b = kvm_grow(k->b, k->cap * sizeof(*k->b));
	}
	kvm_vcpu_hold(v);
	k->b[k->n++] = (struct binding){ start, end, off, v };
}

static void binding_remove(struct kvm_mm *k, size_t i)
{
	struct kvm_vcpu *v = k->b[i].vcpu;

	k->b[i] = k->b[--k->n];
	kvm_vcpu_release(v);
}

/* [start, end) means something else from now on. */
void kvm_maps_cut(struct mm *mm, uint64_t start, uint64_t end)
{
	struct kvm_mm *k = mm->kvm;

	if (!k || start >= end)
		return;
	for (size_t i = k->n; i-- > 0; ) {
		struct binding b = k->b[i];

		if (end <= b.start || start >= b.end)
			continue;
		if (end < b.end)
			kvm_maps_add(mm, end, b.end, b.off + (end - b.start), b.vcpu);
		if (start > b.start)
			k->b[i].end = start;
		else
			binding_remove(k, i);
	}
}

/* What lay in [from, from + old) now lies at to, new bytes of it. */
void kvm_maps_move(struct mm *mm, uint64_t from, uint64_t old, uint64_t to, uint64_t new, bool keep)
{
	struct kvm_mm *k = mm->kvm;
	struct binding moved[8];
	unsigned n = 0;

	if (!k)
		return;
	for (size_t i = 0; i < k->n && n < 8; i++) {
		struct binding b = k->b[i];

		if (b.start < from)
			b.off += from - b.start, b.start = from;
		if (old && b.end > from + old)
			b.end = from + old;
		if (!old && b.end > b.start)	/* size 0 of a shared mapping: a second one is made */
			b.end = b.start + new;
		if (b.start >= b.end || (!old && b.start != from))
			continue;
		b.start = b.start - from + to;
		b.end = b.end - from + to;
		if (old && b.end == to + old)
			b.end = to + new;	/* grown at its end */
		if (b.end > to + new)
			b.end = to + new;
		kvm_vcpu_hold(b.vcpu);
		if (b.start < b.end)
			moved[n++] = b;
		else
			kvm_vcpu_release(b.vcpu);
	}
	if (!keep && old)
		kvm_maps_cut(mm, from, from + old);
	kvm_maps_cut(mm, to, to + new);
	for (unsigned i = 0; i < n; i++) {
		kvm_maps_add(mm, moved[i].start, moved[i].end, moved[i].off, moved[i].vcpu);
		kvm_vcpu_release(moved[i].vcpu);
	}
}

/* A call we do not follow (shmat over it, remap_file_pages) has passed: keep
 * what /proc/PID/maps confirms. */
static void binding_confirm(struct tcb *tcb)
{
	struct kvm_mm *k = tcb->mm->kvm;

	k->doubt = false;
	for (size_t i = k->n; i-- > 0; ) {
		struct binding *b = &k->b[i];
		const struct mmap_entry *e = mmap_cache_find(tcb, b->start);
		uint32_t id;

		if (!e || !kvm_vcpu_name(e->name, &id) || id != b->vcpu->id || e->end < b->end ||
		    e->offset + (b->start - e->start) != b->off)
			binding_remove(k, i);
	}
}

/* Where [off, off + len) of the vCPU's file is mapped. */
bool kvm_maps_find(struct tcb *tcb, const struct kvm_vcpu *v, uint64_t off, size_t len, uint64_t *addr)
{
	struct kvm_mm *k = tcb->mm->kvm;

	if (!k)
		return false;
	if (k->doubt)
		binding_confirm(tcb);
	for (size_t i = 0; i < k->n; i++) {
		const struct binding *b = &k->b[i];

		if (b->vcpu != v || off < b->off || off - b->off >= b->end - b->start ||
		    len > b->end - b->start - (off - b->off))
			continue;
		*addr = b->start + (off - b->off);
		return true;
	}
	return false;
}

uint64_t kvm_maps_extent(struct tcb *tcb, const struct kvm_vcpu *v, uint64_t off)
{
	const struct kvm_mm *k = tcb->mm->kvm;

	for (size_t i = 0; k && i < k->n; i++)
		if (k->b[i].vcpu == v && k->b[i].off == off)
			return k->b[i].end - k->b[i].start;
	return 0;
}

bool kvm_maps_others(struct tcb *tcb, const struct kvm_vcpu *v, uint64_t start)
{
	struct kvm_mm *k = tcb->mm->kvm;

	for (size_t i = 0; k && i < k->n; i++)
		if (k->b[i].start <= start && k->b[i].end > start && !k->b[i].off &&
		    k->b[i].vcpu != v && k->b[i].vcpu->fds)
			return true;
	return false;
}

uint64_t kvm_maps_id(struct mm *mm)
{
	return mm_get(mm)->id;
}

void kvm_maps_doubt(struct mm *mm)
{
	mm_get(mm)->doubt = true;
}

void kvm_forget_mm(struct mm *mm)
{
	struct kvm_mm *k = mm->kvm;

	if (!k)
		return;
	while (k->n)
		binding_remove(k, k->n - 1);
	free(k->b);
	free(k);
	mm->kvm = NULL;
}
