/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/exits/rows.h - the rows of the profile: kvm/exits/profile.c counts and sorts them,
 * kvm/exits/table.c shows them.
 */
#ifndef STRACE_KVM_EXITS_ROWS_H
#define STRACE_KVM_EXITS_ROWS_H

#include <stdbool.h>
#include "kvm/vcpu/event.h"
#include "kvm/exits/histogram.h"
#define HASH_NONFATAL_OOM 0
#include <uthash.h>

enum { KVM_ROWS_MAX = 4096, KVM_VMS_MAX = 64, KVM_DEVICES_MAX = 4096 };

/* The columns that tell rows apart (--kvm-by=), in the order they are shown. */
enum kvm_by { BY_VM, BY_VCPU, BY_REASON, BY_WHERE, BY_DEVICE, BY_DIR, BY_N };
extern const char *const kvm_by_names[BY_N + 1];
bool kvm_by(enum kvm_by);

struct kvm_key {
	uint64_t where;
	uint32_t vm;
	uint32_t pid;			/* of the process, where the VM is not known; else 0 */
	uint32_t vcpu, reason;		/* reason: of an error, its number */
	uint32_t device;		/* kvm_row_device(); 0: none */
	uint8_t kind, at, dir, other;
};

struct kvm_row {
	struct kvm_key key;
	uint64_t count;
	unsigned order;			/* of its first exit */
	char *device;			/* of the place; NULL: not known (yet) */
	struct histogram run, vmm;
	UT_hash_handle hh;
};

/* All rows as -S says, the VMs' by number; the caller frees the list. */
struct kvm_row **kvm_rows_sorted(unsigned *n);
struct kvm_row **kvm_rows_vms(unsigned *n);
const char *kvm_row_device(const struct kvm_row *);	/* NULL: not known */
uint64_t kvm_rows_total(void);
/* Seconds since the first KVM_RUN began, until kvm_rows_clock() was called. */
double kvm_rows_seconds(void);
void kvm_rows_clock(void);

#endif
