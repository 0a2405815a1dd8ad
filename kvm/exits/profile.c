/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/exits/profile.c - counts exits by where they come from, and how long guest and
 * VMM took.
 *
 * A row is found by a key of the columns asked for (--kvm-by), and by its VM
 * alone for the totals.  It is allocated when its key is first seen, never
 * again, and there are no more than KVM_ROWS_MAX: what a tracee may still think
 * of is counted as "other".
 *
 * Times are taken at the tracer's stops: what ptrace costs is in both of them.
 */
#include "kvm/exits/profile.h"
#include "kvm/device/device.h"
#include "kvm/exits/rows.h"
#include "decode/custom.h"
#include "lib/words.h"
#include "xlat/msr.h"
#include <stdlib.h>
#include <string.h>

const char *const kvm_by_names[BY_N + 1] = { "vm", "vcpu", "reason", "where", "device", "dir", NULL };
/* a device of its own column is for those who do not care where in it */
static unsigned by = ((1u << BY_N) - 1) & ~(1u << BY_DEVICE);

struct table { struct kvm_row *hash, *other; unsigned n, max; };
static struct table rows = { .max = KVM_ROWS_MAX }, vms = { .max = KVM_VMS_MAX };
static char *devices[KVM_DEVICES_MAX];	/* --kvm-by=device: their names; [0] is none */
static unsigned n_devices = 1;
static uint64_t first_ns, until_ns, total;

bool kvm_by(enum kvm_by column)
{
	return by & 1u << column;
}

uint64_t kvm_rows_total(void)
{
	return total;
}

void kvm_rows_clock(void)
{
	until_ns = moment_ns();
}

double kvm_rows_seconds(void)
{
	return until_ns > first_ns ? (double)(until_ns - first_ns) / 1e9 : 0;
}

/* Counting */

static struct kvm_row *row_new(const struct kvm_key *key, unsigned order)
{
	struct kvm_row *r = calloc(1, sizeof(*r));

	if (!r)
		die("out of memory for the profile of exits");
	r->key = *key;
	r->order = order;
	return r;
}

static struct kvm_row *row_find(struct table *t, const struct kvm_key *key)
{
	struct kvm_row *r;
	struct kvm_key rest;

	HASH_FIND(hh, t->hash, key, sizeof(*key), r);
	if (r)
		return r;
	if (t->n < t->max) {
		r = row_new(key, t->n++);
		HASH_ADD(hh, t->hash, key, sizeof(r->key), r);
		return r;
	}
	if (!t->other) {
		memset(&rest, 0, sizeof(rest));
		rest.other = 1;
		t->other = row_new(&rest, t->max);
	}
	return t->other;
}

static void count(struct kvm_row *r, const struct kvm_event *e)
{
	r->count++;
	if (e->entered)
		histogram_add(&r->run, kvm_event_run_ns(e));
}

/* What is at a port, an address, a register; false: not known. */
static bool place_name(struct tcb *tcb, const struct kvm_event *e, char *buf, size_t size)
{
	const char *msr;

	if (e->place.at != KVM_AT_MSR)
		return kvm_device_name(tcb, e, buf, size);
	msr = xlat_name(msr_names, e->place.where);
	if (msr)
		snprintf(buf, size, "%s", msr);
	return msr;
}

/* Devices come to be known in the course of a boot: ask again, ever more rarely. */
static void name_row(struct tcb *tcb, const struct kvm_event *e, struct kvm_row *r)
{
	char name[KVM_DEVICE_NAME_MAX];

	if (!r->key.at || (r->count & (r->count - 1)) || !place_name(tcb, e, name, sizeof(name)) ||
	    (r->device && !strcmp(r->device, name)))
		return;
	free(r->device);		/* firmware, and then a system, may put devices elsewhere */
	r->device = strdup(name);
}

/* A number for a device's name, the same each time; 0: it has none, or there
 * are too many. */
static uint32_t device_number(struct tcb *tcb, const struct kvm_event *e)
{
	static unsigned last;
	char name[KVM_DEVICE_NAME_MAX];

	if (!e->place.at || !place_name(tcb, e, name, sizeof(name)))
		return 0;
	if (last && !strcmp(devices[last], name))
		return last;
	for (unsigned i = 1; i < n_devices; i++)
		if (!strcmp(devices[i], name))
			return last = i;
	if (n_devices == KVM_DEVICES_MAX || !(devices[n_devices] = strdup(name)))
		return 0;
	return last = n_devices++;
}

const char *kvm_row_device(const struct kvm_row *r)
{
	return r->key.device ? devices[r->key.device] : r->device;
}

static void profile_exit(struct tcb *tcb, struct kvm_event *e)
{
	struct kvm_key key, vm;

	if (!total++)
		first_ns = e->entered ? e->entered : e->exited;
	memset(&key, 0, sizeof(key));
	memset(&vm, 0, sizeof(vm));
	vm.vm = e->vm;
	vm.pid = e->vm ? 0 : (uint32_t)tcb->tgid;
	if (kvm_by(BY_VM)) {
		key.vm = vm.vm;
		key.pid = vm.pid;
	}
	if (kvm_by(BY_VCPU))
		key.vcpu = e->vcpu;
	if (kvm_by(BY_REASON)) {
		key.kind = (uint8_t)e->kind;
		key.reason = e->kind == KVM_EVENT_EXIT ? e->reason : (uint32_t)e->err;
	}
	if (kvm_by(BY_WHERE)) {
		key.at = (uint8_t)e->place.at;
		key.where = e->place.at == KVM_AT_GPA ? e->place.where & ~(uint64_t)0xfff : e->place.where;
	}
	if (kvm_by(BY_DEVICE))
		key.device = device_number(tcb, e);
	if (kvm_by(BY_DIR))
		key.dir = (uint8_t)e->place.dir;
	e->row = row_find(&rows, &key);
	e->vm_row = row_find(&vms, &vm);
	count(e->row, e);
	count(e->vm_row, e);
	name_row(tcb, e, e->row);
}

static void profile_reentry(struct tcb *tcb, struct kvm_event *e)
{
	uint64_t ns = kvm_event_vmm_ns(e);

	(void)tcb;
	if (!e->row)
		return;
	histogram_add(&e->row->vmm, ns);
	histogram_add(&e->vm_row->vmm, ns);
}

static bool profile_wanted(void)
{
	return opts.summary;
}

const struct kvm_consumer kvm_profile_consumer = {
	.sees = KVM_SEES_PASSED, .wanted = profile_wanted, .exit = profile_exit, .reentry = profile_reentry,
};

/* Options */

void kvm_profile_parse_by(const char *spec)
{
	by = 0;
	for (const char *s = spec; s; ) {
		const char *item;
		size_t len = words_next(&s, &item);
		unsigned i = 0;

		while (kvm_by_names[i] && (strlen(kvm_by_names[i]) != len || memcmp(kvm_by_names[i], item, len)))
			i++;
		if (!kvm_by_names[i])
			die("invalid --kvm-by column: '%.*s' (one of vm, vcpu, reason, where, device, dir)", (int)len, item);
		by |= 1u << i;
	}
}

enum sort {
	SORT_VMM_TIME, SORT_VMM_MEAN, SORT_VMM_P50, SORT_VMM_P99, SORT_VMM_MAX,
	SORT_RUN_TIME, SORT_RUN_MEAN, SORT_RUN_P50, SORT_RUN_P99, SORT_RUN_MAX, SORT_COUNT, SORT_NAME, SORT_NONE,
};
/* own: not a column of the table of calls */
static const struct { const char *word; enum sort sort; bool own; } sort_words[] = {
	{ "vmm-time", SORT_VMM_TIME, true }, { "vmm-mean", SORT_VMM_MEAN, true }, { "vmm-p50", SORT_VMM_P50, true },
	{ "vmm-p99", SORT_VMM_P99, true }, { "vmm-max", SORT_VMM_MAX, true },
	{ "run-time", SORT_RUN_TIME, true }, { "run-mean", SORT_RUN_MEAN, true }, { "run-p50", SORT_RUN_P50, true },
	{ "run-p99", SORT_RUN_P99, true }, { "run-max", SORT_RUN_MAX, true },
	{ "avg-time", SORT_VMM_MEAN, false }, { "max-time", SORT_VMM_MAX, false }, { "calls", SORT_COUNT, false },
	{ "count", SORT_COUNT, false }, { "errors", SORT_COUNT, false }, { "name", SORT_NAME, false },
	{ "none", SORT_NONE, false }, { "nothing", SORT_NONE, false },
};
static enum sort sort_by = SORT_VMM_TIME;

bool kvm_profile_parse_sort(const char *spec)
{
	sort_by = SORT_VMM_TIME;
	for (size_t i = 0; i < sizeof(sort_words) / sizeof(sort_words[0]); i++)
		if (!strcmp(sort_words[i].word, spec)) {
			sort_by = sort_words[i].sort;
			return sort_words[i].own;
		}
	return false;
}

static uint64_t sort_value(const struct kvm_row *r)
{
	switch (sort_by) {
	case SORT_VMM_TIME: return r->vmm.sum;
	case SORT_VMM_MEAN: return histogram_mean(&r->vmm);
	case SORT_VMM_P50: return histogram_percentile(&r->vmm, 50);
	case SORT_VMM_P99: return histogram_percentile(&r->vmm, 99);
	case SORT_VMM_MAX: return r->vmm.max;
	case SORT_RUN_TIME: return r->run.sum;
	case SORT_RUN_MEAN: return histogram_mean(&r->run);
	case SORT_RUN_P50: return histogram_percentile(&r->run, 50);
	case SORT_RUN_P99: return histogram_percentile(&r->run, 99);
	case SORT_RUN_MAX: return r->run.max;
	case SORT_COUNT: return r->count;
	default: return 0;
	}
}

#define DIFFER(f) do { if (a->f != b->f) return a->f < b->f ? -1 : 1; } while (0)
static int key_compare(const struct kvm_key *a, const struct kvm_key *b)
{
	DIFFER(other);
	DIFFER(vm);
	DIFFER(pid);
	DIFFER(vcpu);
	DIFFER(kind);
	DIFFER(reason);
	DIFFER(at);
	DIFFER(where);
	DIFFER(device);
	DIFFER(dir);
	return 0;
}

static int compare(const void *pa, const void *pb)
{
	const struct kvm_row *a = *(struct kvm_row *const *)pa, *b = *(struct kvm_row *const *)pb;
	uint64_t va, vb;

	if (sort_by == SORT_NONE)
		DIFFER(order);
	va = sort_value(a);
	vb = sort_value(b);
	if (va != vb)
		return va > vb ? -1 : 1;
	if (a->count != b->count && sort_by != SORT_NAME)
		return a->count > b->count ? -1 : 1;
	return key_compare(&a->key, &b->key);
}

static int compare_key(const void *pa, const void *pb)
{
	const struct kvm_row *a = *(struct kvm_row *const *)pa, *b = *(struct kvm_row *const *)pb;

	return key_compare(&a->key, &b->key);
}

static struct kvm_row **sorted(const struct table *t, unsigned *n, int (*order)(const void *, const void *))
{
	struct kvm_row **list = calloc(t->n + 1, sizeof(struct kvm_row *));

	if (!list)
		die("out of memory for the profile of exits");
	*n = 0;
	for (struct kvm_row *r = t->hash; r; r = r->hh.next)
		list[(*n)++] = r;
	if (t->other)
		list[(*n)++] = t->other;
	qsort(list, *n, sizeof(struct kvm_row *), order);
	return list;
}

struct kvm_row **kvm_rows_sorted(unsigned *n)
{
	return sorted(&rows, n, compare);
}

struct kvm_row **kvm_rows_vms(unsigned *n)
{
	return sorted(&vms, n, compare_key);
}
