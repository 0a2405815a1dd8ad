/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/vcpu/maps.h - what registry.c, kvm/vcpu/maps.c and kvm/vcpu/pages.c tell each other.
 */
#ifndef STRACE_KVM_VCPU_MAPS_H
#define STRACE_KVM_VCPU_MAPS_H

#include "defs.h"
#include "kvm/vcpu/registry.h"
#include <stdlib.h>

enum { KVM_PAGE_SIZE = 4096 };	/* only tracees of x86 have their pages looked for in pieces */

static inline void *kvm_grow(void *p, size_t size)
{
	p = realloc(p, size);
	if (!p)
		die("out of memory for the registry of vCPUs (%zu bytes)", size);
	return p;
}

static inline uint64_t kvm_pages_up(uint64_t len)
{
	return (len + KVM_PAGE_SIZE - 1) & ~(uint64_t)(KVM_PAGE_SIZE - 1);
}

/* maps.c: [start, end) of the address space holds the vCPU's file from off on; */
void kvm_maps_add(struct mm *, uint64_t start, uint64_t end, uint64_t off, struct kvm_vcpu *);
/* ... means something else from now on; */
void kvm_maps_cut(struct mm *, uint64_t start, uint64_t end);
/* what lay in [from, from + old) now lies at to, new bytes of it. */
void kvm_maps_move(struct mm *, uint64_t from, uint64_t old, uint64_t to, uint64_t new, bool keep);
/* Where [off, off + len) of the vCPU's file is mapped. */
bool kvm_maps_find(struct tcb *, const struct kvm_vcpu *, uint64_t off, size_t len, uint64_t *addr);
/* How many bytes of it are mapped in one piece that begins with off; 0: none. */
uint64_t kvm_maps_extent(struct tcb *, const struct kvm_vcpu *, uint64_t off);
/* Is the mapping at start another vCPU's for certain: its mmap was seen, and its
 * descriptor still stands beside ours and was found to differ? */
bool kvm_maps_others(struct tcb *, const struct kvm_vcpu *, uint64_t start);
/* Look at /proc/PID/maps before believing anything. */
void kvm_maps_doubt(struct mm *);
/* A number for the address space, never used again, as its address is. */
uint64_t kvm_maps_id(struct mm *);

/* registry.c: "anon_inode:kvm-vcpu:12" and nothing like it. */
bool kvm_vcpu_name(const char *, uint32_t *id);
/* 0: the same open file; >0: another; <0: the kernel will not say. */
int kvm_fd_compare(struct tcb *, int fd, int other, bool own);	/* other: our own */
/* Any number of the vCPU in this thread's table; -1: none. */
int kvm_vcpu_fd(struct tcb *, const struct kvm_vcpu *);

/* kvm/vcpu/pages.c */
bool kvm_read_tracee(struct tcb *, uint64_t addr, void *buf, size_t len);
/* Without its last descriptor the tracee's VM must be able to die. */
void kvm_own_drop(struct kvm_vcpu *);

#endif
