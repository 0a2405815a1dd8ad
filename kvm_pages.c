/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm_pages.c - reads what a vCPU shares with its program.
 *
 * A page is read where the process itself mapped it, or, where names are all
 * there is to go by, through a mapping of our own; that one keeps the VM alive,
 * so it goes with the vCPU's last descriptor.  What cannot be decided is said,
 * not guessed.
 */
#include "kvm_registry.h"
#include "kvm_maps.h"
#include "mmap_cache.h"
#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum {
	OWN_PAGES = 3,			/* run struct, port I/O data, coalesced ring */
	IO_GUESS = 64,			/* bytes of I/O data read along, unasked */
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

/* Map the very page ourselves.  The descriptor is kept to recognise it by. */
static bool vcpu_map_own(struct tcb *tcb, struct kvm_vcpu *v, int fd)
{
	int pidfd, own;
	void *page;

	if (v->own)
		return true;
	if (v->own_failed)
		return false;
	v->own_failed = true;
	pidfd = (int)syscall(SYS_pidfd_open, tcb->tgid > 0 ? tcb->tgid : tcb->pid, 0);
	if (pidfd < 0)
		return false;
	own = (int)syscall(SYS_pidfd_getfd, pidfd, fd, 0);
	close(pidfd);
	if (own < 0)
		return false;
	page = mmap(NULL, OWN_PAGES * KVM_PAGE_SIZE, PROT_READ, MAP_SHARED, own, 0);
	if (page == MAP_FAILED || kvm_fd_compare(tcb->pid, fd, getpid(), own) > 0) {
		if (page != MAP_FAILED)
			munmap(page, OWN_PAGES * KVM_PAGE_SIZE);
		close(own);
		return false;
	}
	v->own = page;
	v->own_fd = own;
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
	e = mmap_cache_search(tcb, is_candidate, &c, &from);
	if (!e)
		return;
	v->seen_start = e->start;
	v->seen_end = e->end;
	if (fd >= 0 && vcpu_map_own(tcb, v, fd))
		v->seen = SEEN_OWN;
	else
		v->seen = mmap_cache_search(tcb, is_candidate, &c, &from) ? SEEN_AMBIGUOUS : SEEN_ADDR;
}

void kvm_own_drop(struct kvm_vcpu *v)
{
	if (v->own)
		munmap(v->own, OWN_PAGES * KVM_PAGE_SIZE);
	if (v->own_fd >= 0)
		close(v->own_fd);
	v->own = NULL;
	v->own_fd = -1;
	v->own_failed = false;
	v->seen_mm = 0;
}

/* Reading */

bool kvm_read_tracee(struct tcb *tcb, uint64_t addr, void *buf, size_t len)
{
	struct iovec local = { buf, len }, remote = { (void *)(uintptr_t)addr, len };
	ssize_t got = process_vm_readv(tcb->pid, &local, 1, &remote, 1, 0);

	if (got < 0 && (errno == ENOSYS || errno == EPERM) && tcb->src.read)
		return tcb->src.read(tcb->src.self, addr, buf, len);
	return got == (ssize_t)len;
}

/* Pages beyond the first need not exist: a plain access would be SIGBUS. */
static bool read_own(const struct kvm_vcpu *v, uint64_t off, void *buf, size_t len)
{
	struct iovec local = { buf, len }, remote;

	if (off > OWN_PAGES * KVM_PAGE_SIZE || len > OWN_PAGES * KVM_PAGE_SIZE - off)
		return false;
	if (off + len <= KVM_PAGE_SIZE) {
		memcpy(buf, v->own + off, len);
		return true;
	}
	remote = (struct iovec){ v->own + off, len };
	return process_vm_readv(getpid(), &local, 1, &remote, 1, 0) == (ssize_t)len;
}

/* len bytes at off of the vCPU's file. */
static enum kvm_page read_vcpu(struct tcb *tcb, struct kvm_vcpu *v, uint64_t off, void *buf, size_t len)
{
	uint64_t addr;
	bool ok;

	if (kvm_maps_find(tcb, v, off, len, &addr))
		return kvm_read_tracee(tcb, addr, buf, len) ? KVM_PAGE_OK : KVM_PAGE_NONE;
	vcpu_seek(tcb, v);
	switch (v->seen) {
	case SEEN_OWN:
		ok = read_own(v, off, buf, len);
		break;
	case SEEN_ADDR:
		ok = off <= v->seen_end - v->seen_start && len <= v->seen_end - v->seen_start - off &&
		     kvm_read_tracee(tcb, v->seen_start + off, buf, len);
		break;
	case SEEN_AMBIGUOUS:
		return KVM_PAGE_AMBIGUOUS;
	default:
		ok = false;
	}
	return ok ? KVM_PAGE_OK : KVM_PAGE_NONE;
}

enum kvm_page kvm_read_at(struct tcb *tcb, struct kvm_vcpu *v, uint64_t off, void *buf, size_t len)
{
	return read_vcpu(tcb, v, off, buf, len);
}

enum kvm_page kvm_read_reason(struct tcb *tcb, struct kvm_vcpu *v, uint32_t *reason)
{
	return read_vcpu(tcb, v, KVM_RUN_EXIT_REASON, reason, sizeof(*reason));
}

enum kvm_page kvm_read_run(struct tcb *tcb, struct kvm_vcpu *v, void *buf, size_t len)
{
	return read_vcpu(tcb, v, 0, buf, len);
}

/* Run struct and the start of the I/O page in one system call, as most vCPUs
 * that do port I/O do it again and again. *guess: how much of the latter came. */
static enum kvm_page read_both(struct tcb *tcb, struct kvm_vcpu *v, struct kvm_image *img, size_t *guess)
{
	struct iovec local[2] = { { img->run, KVM_RUN_SIZE }, { img->io, IO_GUESS } }, remote[2];
	uint64_t run, io;
	ssize_t got;

	*guess = 0;
	if (v->last_reason != KVM_EXIT_IO || !kvm_maps_find(tcb, v, 0, KVM_RUN_SIZE, &run) ||
	    !kvm_maps_find(tcb, v, KVM_PAGE_SIZE, IO_GUESS, &io))
		return read_vcpu(tcb, v, 0, img->run, KVM_RUN_SIZE);
	remote[0] = (struct iovec){ (void *)(uintptr_t)run, KVM_RUN_SIZE };
	remote[1] = (struct iovec){ (void *)(uintptr_t)io, IO_GUESS };
	got = process_vm_readv(tcb->pid, local, 2, remote, 2, 0);
	if (got < KVM_RUN_SIZE)
		return read_vcpu(tcb, v, 0, img->run, KVM_RUN_SIZE);
	*guess = (size_t)got - KVM_RUN_SIZE;
	return KVM_PAGE_OK;
}

static void read_io(struct tcb *tcb, struct kvm_vcpu *v, struct kvm_image *img, struct kvm_io_want io, size_t guess)
{
	if (io.which == KVM_IO_NONE)
		return;
	if (io.which == KVM_IO_OF_PAGE &&
	    !kvm_io_data(img->arch, img->run, KVM_RUN_SIZE, &io.off, &io.len, &img->io_in, &img->io_cut))
		return;
	img->io_off = io.off;
	if (io.len > sizeof(img->io))
		io.len = sizeof(img->io);
	if (io.len && ((io.off == KVM_PAGE_SIZE && io.len <= guess) ||
		       read_vcpu(tcb, v, io.off, img->io, io.len) == KVM_PAGE_OK))
		img->io_len = io.len;
}

enum kvm_page kvm_read_image(struct tcb *tcb, struct kvm_vcpu *v, struct kvm_image *img, struct kvm_io_want io)
{
	size_t guess;
	enum kvm_page page = read_both(tcb, v, img, &guess);

	img->valid = page == KVM_PAGE_OK;
	img->arch = kvm_host_arch();
	if (!kvm_maps_find(tcb, v, 0, 32, &img->addr))
		img->addr = v->seen_start;
	img->io_len = 0;
	img->io_off = 0;
	img->io_in = img->io_cut = false;
	if (img->valid)
		read_io(tcb, v, img, io, guess);
	return page;
}
