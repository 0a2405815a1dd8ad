/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/vcpu/pages.c - reads what a vCPU shares with its program.
 *
 * A page is read where the process itself mapped it, or, where names are all
 * there is to go by, through a mapping of our own; that one keeps the VM alive,
 * so it goes with the vCPU's last descriptor.  What cannot be decided is said,
 * not guessed.
 */
#include "kvm/vcpu/registry.h"
#include "kvm/vcpu/maps.h"
#include "mmap_cache.h"
#include <string.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

enum {
	OWN_PAGES = 3,			/* run struct, port I/O data, coalesced ring */
	IO_GUESS = 64,			/* bytes of I/O data read along, unasked */
	RING_AT = KVM_DIRTY_PAGE * KVM_PAGE_SIZE,	/* the dirty ring, in the vCPU's file */
};

/* A vCPU whose mmap was not seen */

struct candidate {
	struct tcb *tcb;
	const struct kvm_vcpu *vcpu;
};

static bool is_candidate(const struct mmap_entry *e, void *arg)
{
	struct candidate *c = arg;
	uint32_t id;

	return !e->offset && (e->prot & MMAP_READ) && kvm_vcpu_name(e->name, &id) && id == c->vcpu->id &&
	       e->end - e->start >= KVM_PAGE_SIZE && !kvm_maps_others(c->tcb, c->vcpu, e->start);
}

static bool is_ring_candidate(const struct mmap_entry *e, void *arg)
{
	struct candidate *c = arg;
	uint32_t id;

	return e->offset == (uint64_t)KVM_DIRTY_PAGE * KVM_PAGE_SIZE && kvm_vcpu_name(e->name, &id) && id == c->vcpu->id;
}

/* The dirty ring, if the process has one mapped.  Of several under one name any
 * tells how long ours is, if they agree, but where it is one alone: 0 if not. */
static uint64_t ring_seek(struct tcb *tcb, struct kvm_vcpu *v, uint64_t *start)
{
	struct candidate c = { tcb, v };
	const struct mmap_entry *e;
	uint64_t len = 0;
	size_t from = 0;

	*start = 0;
	while ((e = mmap_cache_search(tcb, is_ring_candidate, &c, &from))) {
		if (len && len != e->end - e->start)
			return 0;
		*start = len ? 0 : e->start;
		len = e->end - e->start;
	}
	return len <= KVM_DIRTY_ENTRIES_MAX * KVM_DIRTY_ENTRY ? len : 0;
}

static void map_own_ring(struct tcb *tcb, struct kvm_vcpu *v)
{
	uint64_t start, len = ring_seek(tcb, v, &start);
	void *ring;

	if (!len)
		return;
	ring = mmap(NULL, len, PROT_READ, MAP_SHARED, v->own_fd, KVM_DIRTY_PAGE * KVM_PAGE_SIZE);
	if (ring == MAP_FAILED)
		return;
	v->own_ring = ring;
	v->own_ring_len = len;
}

/* Map the very page ourselves.  The descriptor is kept to recognise it by. */
static bool vcpu_map_own(struct tcb *tcb, struct kvm_vcpu *v, int fd)
{
	int own;
	void *page;

	if (v->own)
		return true;
	if (v->own_failed)
		return false;
	v->own_failed = true;
	own = tcb->src.take_fd ? tcb->src.take_fd(tcb->src.self, fd) : -1;
	if (own < 0)
		return false;
	page = mmap(NULL, OWN_PAGES * KVM_PAGE_SIZE, PROT_READ, MAP_SHARED, own, 0);
	if (page == MAP_FAILED || kvm_fd_compare(tcb, fd, own, true) > 0) {
		if (page != MAP_FAILED)
			munmap(page, OWN_PAGES * KVM_PAGE_SIZE);
		close(own);
		return false;
	}
	v->own = page;
	v->own_fd = own;
	map_own_ring(tcb, v);
	return true;
}

static void vcpu_seek(struct tcb *tcb, struct kvm_vcpu *v)
{
	struct candidate c = { tcb, v };
	const struct mmap_entry *e;
	size_t from = 0;
	int fd = kvm_vcpu_fd(tcb, v);

	mmap_cache_update(tcb);
	if (v->seen_mm == kvm_maps_id(tcb->mm) && v->seen_serial == mmap_cache_serial(tcb->mm))
		return;
	v->seen_mm = kvm_maps_id(tcb->mm);
	v->seen_serial = mmap_cache_serial(tcb->mm);
	v->seen = SEEN_NOTHING;
	v->seen_ring_len = 0;
	e = mmap_cache_search(tcb, is_candidate, &c, &from);
	if (!e)
		return;
	v->seen_start = e->start;
	v->seen_end = e->end;
	if (fd >= 0 && vcpu_map_own(tcb, v, fd))
		v->seen = SEEN_OWN;
	else
		v->seen = mmap_cache_search(tcb, is_candidate, &c, &from) ? SEEN_AMBIGUOUS : SEEN_ADDR;
	if (v->seen == SEEN_ADDR) {
		v->seen_ring_len = ring_seek(tcb, v, &v->seen_ring);
		if (!v->seen_ring)
			v->seen_ring_len = 0;
	}
}

void kvm_own_drop(struct kvm_vcpu *v)
{
	if (v->own)
		munmap(v->own, OWN_PAGES * KVM_PAGE_SIZE);
	if (v->own_ring)
		munmap(v->own_ring, v->own_ring_len);
	if (v->own_fd >= 0)
		close(v->own_fd);
	v->own = v->own_ring = NULL;
	v->own_fd = -1;
	v->own_failed = false;
	v->seen_mm = 0;
}

/* Reading */

bool kvm_read_tracee(struct tcb *tcb, uint64_t addr, void *buf, size_t len)
{
	return tcb->src.read_parts(tcb->src.self, &(struct source_part){ addr, buf, len }, 1) == 1;
}

/* A piece of the vCPU's file that is to be read. */
struct piece { uint64_t off; void *buf; size_t len; bool got; };
enum { PIECES = 4 };

/* Where we have it mapped ourselves. */
static const uint8_t *own_address(const struct kvm_vcpu *v, const struct piece *p)
{
	if (p->off < OWN_PAGES * KVM_PAGE_SIZE && p->len <= OWN_PAGES * KVM_PAGE_SIZE - p->off)
		return v->own + p->off;
	if (v->own_ring && p->off >= RING_AT && p->off - RING_AT < v->own_ring_len &&
	    p->len <= v->own_ring_len - (p->off - RING_AT))
		return v->own_ring + (p->off - RING_AT);
	return NULL;
}

/* Where to read a piece, by one of three ways; 0: nowhere. */
static uint64_t piece_address(struct tcb *tcb, const struct kvm_vcpu *v, const struct piece *p, bool bound)
{
	uint64_t addr;

	if (bound)
		return kvm_maps_find(tcb, v, p->off, p->len, &addr) ? addr : 0;
	if (v->seen == SEEN_OWN)
		return (uintptr_t)own_address(v, p);
	if (p->off <= v->seen_end - v->seen_start && p->len <= v->seen_end - v->seen_start - p->off)
		return v->seen_start + p->off;
	if (p->off >= RING_AT && p->off - RING_AT < v->seen_ring_len && p->len <= v->seen_ring_len - (p->off - RING_AT))
		return v->seen_ring + (p->off - RING_AT);
	return 0;
}

/* Of our own mapping only the first page is certain to exist: a plain access to
 * others might be SIGBUS, so the kernel is asked to copy them. */
static unsigned read_own(const struct source_part *parts, unsigned n)
{
	for (unsigned i = 0; i < n; i++) {
		struct iovec local = { parts[i].buf, parts[i].len };
		struct iovec remote = { (void *)(uintptr_t)parts[i].addr, parts[i].len };

		if (process_vm_readv(getpid(), &local, 1, &remote, 1, 0) != (ssize_t)parts[i].len)
			return i;
	}
	return n;
}

/* All pieces in one system call, none if they are the first page of our own
 * mapping.  The first piece decides what is returned. */
static enum kvm_page read_pieces(struct tcb *tcb, struct kvm_vcpu *v, struct piece *p, unsigned n)
{
	struct source_part parts[PIECES];
	struct piece *of[PIECES];
	uint64_t addr;
	bool bound = kvm_maps_find(tcb, v, p->off, p->len, &addr), own;
	unsigned m = 0, got;

	if (!bound) {
		vcpu_seek(tcb, v);
		if (v->seen == SEEN_AMBIGUOUS || v->seen == SEEN_NOTHING)
			return v->seen == SEEN_NOTHING ? KVM_PAGE_NONE : KVM_PAGE_AMBIGUOUS;
	}
	own = !bound && v->seen == SEEN_OWN;
	for (unsigned i = 0; i < n; i++) {
		addr = piece_address(tcb, v, &p[i], bound);
		p[i].got = false;
		if (!addr)
			continue;
		if (own && p[i].off + p[i].len <= KVM_PAGE_SIZE) {
			memcpy(p[i].buf, (const void *)(uintptr_t)addr, p[i].len);
			p[i].got = true;
			continue;
		}
		parts[m] = (struct source_part){ addr, p[i].buf, p[i].len };
		of[m++] = &p[i];
	}
	if (!m)
		return p->got ? KVM_PAGE_OK : KVM_PAGE_NONE;
	got = own ? read_own(parts, m) : tcb->src.read_parts(tcb->src.self, parts, m);
	for (unsigned i = 0; i < got; i++)
		of[i]->got = true;
	return p->got ? KVM_PAGE_OK : KVM_PAGE_NONE;
}

enum kvm_page kvm_read_at(struct tcb *tcb, struct kvm_vcpu *v, uint64_t off, void *buf, size_t len)
{
	struct piece p = { off, buf, len, false };

	return read_pieces(tcb, v, &p, 1);
}

enum kvm_page kvm_read_reason(struct tcb *tcb, struct kvm_vcpu *v, uint32_t *reason)
{
	return kvm_read_at(tcb, v, KVM_RUN_EXIT_REASON, reason, sizeof(*reason));
}

enum kvm_page kvm_read_run(struct tcb *tcb, struct kvm_vcpu *v, void *buf, size_t len)
{
	return kvm_read_at(tcb, v, 0, buf, len);
}

static void read_io(struct tcb *tcb, struct kvm_vcpu *v, struct kvm_image *img, struct kvm_want want, bool guessed)
{
	if (want.io == KVM_IO_NONE)
		return;
	if (want.io == KVM_IO_OF_PAGE &&
	    !kvm_io_data(img->arch, img->run, KVM_RUN_SIZE, &want.off, &want.len, &img->io_in, &img->io_cut))
		return;
	img->io_off = want.off;
	if (want.len > sizeof(img->io))
		want.len = sizeof(img->io);
	if (want.len && ((guessed && want.off == KVM_PAGE_SIZE && want.len <= IO_GUESS) ||
			 kvm_read_at(tcb, v, want.off, img->io, want.len) == KVM_PAGE_OK))
		img->io_len = want.len;
}

/* How many entries the dirty ring has: what the VMM asked for, or what it mapped. */
static void dirty_find(struct tcb *tcb, struct kvm_vcpu *v)
{
	uint64_t n = v->shared->dirty_entries;

	if (!n)
		n = kvm_maps_extent(tcb, v, RING_AT) / KVM_DIRTY_ENTRY;
	if (!n)
		n = (v->own_ring ? v->own_ring_len : v->seen_ring_len) / KVM_DIRTY_ENTRY;
	v->dirty.size = n <= KVM_DIRTY_ENTRIES_MAX ? (uint32_t)n : 0;
}

/* What of a vCPU's file is to be read for an image. */
struct plan {
	struct piece p[PIECES];
	unsigned n;
	struct piece *io, *coalesced, *dirty;	/* of p; NULL: not wanted */
};
static uint8_t coalesced_ring[KVM_COALESCED_HEAD + KVM_COALESCED_MAX * KVM_COALESCED_ENTRY];
static uint8_t dirty_chunk[KVM_DIRTY_CHUNK * KVM_DIRTY_ENTRY];

static struct piece *plan_add(struct plan *plan, uint64_t off, void *buf, size_t len)
{
	plan->p[plan->n] = (struct piece){ off, buf, len, false };
	return &plan->p[plan->n++];
}

/* The run struct, the start of the I/O data of a vCPU that did port I/O last time
 * (most do it again and again), and of the rings what is likely new. */
static void plan_image(struct tcb *tcb, struct kvm_vcpu *v, struct kvm_image *img, struct kvm_want want, struct plan *plan)
{
	size_t left;

	plan_add(plan, 0, img->run, KVM_RUN_SIZE);
	if (want.io != KVM_IO_NONE && v->last_reason == KVM_EXIT_IO)
		plan->io = plan_add(plan, KVM_PAGE_SIZE, img->io, IO_GUESS);
	if (!want.queues)
		return;
	if (v->shared->coalesces || !v->shared->seen_made)
		plan->coalesced = plan_add(plan, (uint64_t)img->arch->coalesced_page * KVM_PAGE_SIZE, coalesced_ring,
					   sizeof(coalesced_ring));
	if (!v->dirty.size)
		dirty_find(tcb, v);
	if (!v->dirty.size || v->dirty.lost)
		return;
	left = v->dirty.size - v->dirty.next;
	plan->dirty = plan_add(plan, RING_AT + (uint64_t)v->dirty.next * KVM_DIRTY_ENTRY, dirty_chunk,
			       (left < KVM_DIRTY_CHUNK ? left : KVM_DIRTY_CHUNK) * KVM_DIRTY_ENTRY);
}

enum kvm_page kvm_read_image(struct tcb *tcb, struct kvm_vcpu *v, struct kvm_image *img, struct kvm_want want)
{
	struct plan plan = { .n = 0 };
	enum kvm_page page;

	img->arch = kvm_host_arch();
	plan_image(tcb, v, img, want, &plan);
	page = read_pieces(tcb, v, plan.p, plan.n);
	img->valid = page == KVM_PAGE_OK;
	if (!kvm_maps_find(tcb, v, 0, 32, &img->addr))
		img->addr = v->seen_start;
	img->io_len = 0;
	img->io_off = 0;
	img->io_in = img->io_cut = false;
	img->has_coalesced = img->valid && plan.coalesced && plan.coalesced->got;
	img->dirty = NULL;
	if (!img->valid)
		return page;
	read_io(tcb, v, img, want, plan.io && plan.io->got);
	if (img->has_coalesced)
		kvm_coalesced_take(v->shared, coalesced_ring, &img->coalesced);
	if (want.queues && v->dirty.size) {
		size_t n = plan.dirty && plan.dirty->got ? plan.dirty->len / KVM_DIRTY_ENTRY : 0;

		kvm_dirty_follow(tcb, v, dirty_chunk, (uint32_t)n);
		v->dirty.taken = true;
		img->dirty = &v->dirty;
	}
	return page;
}
