/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/vcpu/registry.h - which descriptor is which vCPU, and where its run page is.
 *
 * Descriptors are followed exactly (KVM_CREATE_VM and _VCPU, dup, close, exec);
 * one that was not seen being made is asked for by its /proc/PID/fd link.
 * Mappings are followed exactly too (mmap of a vCPU, mremap, munmap); for a
 * vCPU whose mmap was not seen the kernel is asked for the very page
 * (pidfd_getfd and a read-only mapping of our own), because names in
 * /proc/PID/maps do not tell two VMs apart.  In the steady state a KVM_RUN
 * costs no /proc access and no system call but the read of the page.
 */
#ifndef STRACE_KVM_VCPU_REGISTRY_H
#define STRACE_KVM_VCPU_REGISTRY_H

#include "defs.h"
#include "kvm/vcpu/event.h"
#include "kvm/vcpu/queues.h"
#include "linux/kvm/run.h"
#include <stddef.h>

/* What the tracer runs on is x86, and so is the page of every tracee, whatever its ABI. */
static inline const struct kvm_arch *kvm_host_arch(void)
{
	return &kvm_archs[0];
}

/* The page at one moment, and the bytes of port I/O that it points to. */
struct kvm_image {
	bool valid;
	const struct kvm_arch *arch;	/* how to read it */
	uint64_t addr;		/* where the tracee has it; 0: not known */
	uint8_t run[KVM_RUN_SIZE];
	uint8_t io[KVM_IO_SHOWN_MAX];
	size_t io_len;		/* 0: no such data, or they cannot be had */
	uint64_t io_off;
	bool io_in;
	bool io_cut;		/* it claims more than a page of them */
	bool has_coalesced;
	struct kvm_coalesced coalesced;
	const struct kvm_dirty *dirty;	/* NULL: no such ring */
};

/* A vCPU, whatever numbers its descriptors have. */
struct kvm_vcpu {
	struct list_node node;	/* of kvm_vcpus */
	unsigned refs;		/* descriptors, mappings, calls under way */
	unsigned fds;		/* of these, descriptors */
	uint64_t serial;	/* no two have the same, however long we watch */
	uint32_t id;		/* as given to KVM_CREATE_VCPU */
	unsigned vm;		/* VMs are numbered from 1 as they appear; 0: not known */
	struct kvm_vm *shared;	/* the same VM's */
	/* Our own mapping; only for a vCPU whose mmap was not seen. */
	int own_fd;		/* -1: none */
	uint8_t *own;
	uint8_t *own_ring;	/* of its dirty ring */
	size_t own_ring_len;
	bool own_failed;
	/* What /proc/PID/maps said, for the same. */
	uint64_t seen_mm, seen_serial;
	enum { SEEN_NOTHING, SEEN_OWN, SEEN_ADDR, SEEN_AMBIGUOUS } seen;
	uint64_t seen_start, seen_end;
	uint64_t seen_ring, seen_ring_len;	/* of its dirty ring; 0: none */
	/* The last exit, for what the VMM answers; kvm.c's. */
	bool wants_answer;
	uint32_t last_reason;
	uint8_t last_run[KVM_RUN_PAGE_MIN];
	size_t last_io_len;
	uint64_t last_io_off;
	bool last_io_cut;
	uint64_t running;		/* since when it is in KVM_RUN, ns; 0: it is not */
	struct kvm_event event;		/* the exit that is being handled, or was last */
	uint8_t written[64];		/* what the guest wrote with it, if anything */
	size_t n_written;
	struct kvm_dirty dirty;
	struct strbuf held;		/* its text, until the latency decides; s NULL: never any */
};

extern struct list_node kvm_vcpus;	/* all there are */
/* The vCPU that an event lies in. */
static inline struct kvm_vcpu *kvm_event_vcpu(const struct kvm_event *e)
{ return (struct kvm_vcpu *)(void *)((char *)(uintptr_t)e - offsetof(struct kvm_vcpu, event)); }
/* The vCPU behind a descriptor; NULL: it is none.  No reference is taken. */
struct kvm_vcpu *kvm_fd_vcpu(struct tcb *, int fd);
/* The number of the VM behind a descriptor; 0: not known which; -1: it is none. */
int kvm_fd_vm(struct tcb *, int fd);
void kvm_vcpu_hold(struct kvm_vcpu *);
void kvm_vcpu_release(struct kvm_vcpu *);

enum kvm_page { KVM_PAGE_OK, KVM_PAGE_NONE, KVM_PAGE_AMBIGUOUS };
/* The exit reason alone: the cheapest read. */
enum kvm_page kvm_read_reason(struct tcb *, struct kvm_vcpu *, uint32_t *reason);
/* The page's first len bytes. */
enum kvm_page kvm_read_run(struct tcb *, struct kvm_vcpu *, void *buf, size_t len);
/* The run struct, and of port I/O data none; those that the page itself speaks
 * of; or len bytes at off, which an earlier exit asked for.  queues: what is new
 * in the rings, too. */
struct kvm_want {
	enum { KVM_IO_NONE, KVM_IO_OF_PAGE, KVM_IO_AT } io;
	uint64_t off;
	size_t len;
	bool queues;
};
enum kvm_page kvm_read_image(struct tcb *, struct kvm_vcpu *, struct kvm_image *, struct kvm_want);

/* Any bytes of the vCPU's mapping, by their offset in it. */
enum kvm_page kvm_read_at(struct tcb *, struct kvm_vcpu *, uint64_t off, void *buf, size_t len);

/* Calls after which what the queues hold is gone: each that begins goes here, after -KK. */
void kvm_registry_enter(struct tcb *);
/* Keep the registry true: every call that returned goes here. */
void kvm_registry_update(struct tcb *);
/* An address space, a table of descriptors is gone; a thread goes on with a copy of its table. */
void kvm_forget_mm(struct mm *);
void kvm_forget_files(struct files *);
void kvm_copy_files(struct files *to, const struct files *from);

#endif
