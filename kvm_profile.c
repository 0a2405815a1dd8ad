/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm_profile.c - counts exits by where they come from, and how long guest and
 * VMM took.
 *
 * A row is found by a key of the columns asked for (--kvm-by), and by its VM
 * alone for the totals.  Its two histograms are of fixed size: SUB buckets an
 * octave, so that a percentile is right to 1/SUB.  A row is allocated when its
 * key is first seen, never again, and no more than ROWS_MAX: what a tracee may
 * still think of is counted as "other".
 *
 * Times are taken at the tracer's stops: what ptrace costs is in both of them.
 */
#include "kvm_profile.h"
#include "decode/custom.h"
#include "emit/json.h"
#include "kvm_device.h"
#include "trace/words.h"
#include "xlat/msr.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#define HASH_NONFATAL_OOM 0
#include <uthash.h>

enum { SUB_BITS = 4, SUB = 1 << SUB_BITS, OCTAVES = 40, BUCKETS = (OCTAVES - SUB_BITS + 1) * SUB, ROWS_MAX = 4096, VMS_MAX = 64 };

/* Nanoseconds, from 0 to 18 minutes and beyond (the last bucket). */
struct histogram {
	uint64_t n, sum, max;
	uint32_t bucket[BUCKETS];
};

enum by { BY_VM, BY_VCPU, BY_REASON, BY_WHERE, BY_DIR, BY_N };
static const char *const by_names[BY_N + 1] = { "vm", "vcpu", "reason", "where", "dir", NULL };
static unsigned by = (1u << BY_N) - 1;

struct key {
	uint64_t where;
	uint32_t vm, vcpu, reason;	/* reason: of an error, its number */
	uint8_t kind, at, dir, other;
};

struct kvm_row {
	struct key key;
	uint64_t count;
	unsigned order;			/* of its first exit */
	char *device;			/* NULL: not known (yet) */
	struct histogram run, vmm;
	UT_hash_handle hh;
};

static struct { struct kvm_row *hash, *other; unsigned n, max; } rows = { .max = ROWS_MAX }, vms = { .max = VMS_MAX };
static uint64_t first_ns, last_ns, total;

/* Histograms */

static unsigned bucket_of(uint64_t v)
{
	unsigned top;

	if (v < SUB)
		return (unsigned)v;
	top = 63 - (unsigned)__builtin_clzll(v);
	if (top >= OCTAVES)
		return BUCKETS - 1;
	return (top - SUB_BITS + 1) * SUB + (unsigned)((v >> (top - SUB_BITS)) & (SUB - 1));
}

/* The least value of a bucket. */
static uint64_t bucket_start(unsigned i)
{
	if (i < SUB)
		return i;
	return (uint64_t)(SUB + i % SUB) << (i / SUB - 1);
}

static void histogram_add(struct histogram *h, uint64_t v)
{
	uint32_t *b = &h->bucket[bucket_of(v)];

	h->n++;
	h->sum += v;
	if (v > h->max)
		h->max = v;
	if (*b != UINT32_MAX)
		++*b;
}

/* The middle of the bucket in which that part of all values is reached. */
static uint64_t percentile(const struct histogram *h, unsigned percent)
{
	uint64_t want = (h->n * percent + 99) / 100, seen = 0, v;

	if (want >= h->n)
		return h->max;
	for (unsigned i = 0; i < BUCKETS; i++) {
		seen += h->bucket[i];
		if (!h->bucket[i] || seen < want)
			continue;
		v = (bucket_start(i) + bucket_start(i + 1) - (i >= SUB)) / 2;
		return v < h->max ? v : h->max;
	}
	return h->max;
}

static uint64_t mean(const struct histogram *h)
{
	return h->n ? h->sum / h->n : 0;
}

/* Counting */

static struct kvm_row *row_new(const struct key *key, unsigned order)
{
	struct kvm_row *r = calloc(1, sizeof(*r));

	if (!r)
		die("out of memory for the profile of exits");
	r->key = *key;
	r->order = order;
	return r;
}

#define ROW_FIND(table, k) row_find(&(table).hash, &(table).other, &(table).n, (table).max, (k))
static struct kvm_row *row_find(struct kvm_row **hash, struct kvm_row **other, unsigned *n, unsigned max,
				const struct key *key)
{
	struct kvm_row *r;
	struct key rest;

	HASH_FIND(hh, *hash, key, sizeof(*key), r);
	if (r)
		return r;
	if (*n < max) {
		r = row_new(key, (*n)++);
		HASH_ADD(hh, *hash, key, sizeof(r->key), r);
		return r;
	}
	if (!*other) {
		memset(&rest, 0, sizeof(rest));
		rest.other = 1;
		*other = row_new(&rest, max);
	}
	return *other;
}

static void count(struct kvm_row *r, const struct kvm_event *e)
{
	r->count++;
	if (e->entered)
		histogram_add(&r->run, kvm_event_run_ns(e));
}

/* Devices come to be known in the course of a boot: ask again, ever more rarely. */
static void name_row(struct tcb *tcb, const struct kvm_event *e, struct kvm_row *r)
{
	char name[KVM_DEVICE_NAME_MAX];
	const char *msr;

	if (r->device || !r->key.at || (r->count & (r->count - 1)))
		return;
	if (r->key.at == KVM_AT_MSR) {
		msr = xlat_name(msr_names, r->key.where);
		r->device = msr ? strdup(msr) : NULL;
	} else if (kvm_device_name(tcb, e, name, sizeof(name))) {
		r->device = strdup(name);
	}
}

void kvm_profile_exit(struct tcb *tcb, struct kvm_event *e)
{
	struct key key, vm;

	if (!total++)
		first_ns = e->entered ? e->entered : e->exited;
	last_ns = e->exited;
	memset(&key, 0, sizeof(key));
	memset(&vm, 0, sizeof(vm));
	vm.vm = e->vm;
	if (by & 1u << BY_VM)
		key.vm = e->vm;
	if (by & 1u << BY_VCPU)
		key.vcpu = e->vcpu;
	if (by & 1u << BY_REASON) {
		key.kind = (uint8_t)e->kind;
		key.reason = e->kind == KVM_EVENT_EXIT ? e->reason : (uint32_t)e->err;
	}
	if (by & 1u << BY_WHERE) {
		key.at = (uint8_t)e->place.at;
		key.where = e->place.at == KVM_AT_GPA ? e->place.where & ~(uint64_t)0xfff : e->place.where;
	}
	if (by & 1u << BY_DIR)
		key.dir = (uint8_t)e->place.dir;
	e->row = ROW_FIND(rows, &key);
	e->vm_row = ROW_FIND(vms, &vm);
	count(e->row, e);
	count(e->vm_row, e);
	name_row(tcb, e, e->row);
}

void kvm_profile_reentry(struct kvm_event *e)
{
	uint64_t ns = kvm_event_vmm_ns(e);

	histogram_add(&e->row->vmm, ns);
	histogram_add(&e->vm_row->vmm, ns);
	last_ns = e->reentered;
}

/* Options */

void kvm_profile_parse_by(const char *spec)
{
	by = 0;
	for (const char *s = spec; s; ) {
		const char *item;
		size_t len = words_next(&s, &item);
		unsigned i = 0;

		while (by_names[i] && (strlen(by_names[i]) != len || memcmp(by_names[i], item, len)))
			i++;
		if (!by_names[i])
			die("invalid --kvm-by column: '%.*s' (one of vm, vcpu, reason, where, dir)", (int)len, item);
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
	case SORT_VMM_MEAN: return mean(&r->vmm);
	case SORT_VMM_P50: return percentile(&r->vmm, 50);
	case SORT_VMM_P99: return percentile(&r->vmm, 99);
	case SORT_VMM_MAX: return r->vmm.max;
	case SORT_RUN_TIME: return r->run.sum;
	case SORT_RUN_MEAN: return mean(&r->run);
	case SORT_RUN_P50: return percentile(&r->run, 50);
	case SORT_RUN_P99: return percentile(&r->run, 99);
	case SORT_RUN_MAX: return r->run.max;
	case SORT_COUNT: return r->count;
	default: return 0;
	}
}

#define DIFFER(f) do { if (a->f != b->f) return a->f < b->f ? -1 : 1; } while (0)
static int key_compare(const struct key *a, const struct key *b)
{
	DIFFER(other);
	DIFFER(vm);
	DIFFER(vcpu);
	DIFFER(kind);
	DIFFER(reason);
	DIFFER(where);
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

static struct kvm_row **sorted(struct kvm_row *hash, struct kvm_row *other, unsigned *n,
			       int (*order)(const void *, const void *))
{
	struct kvm_row **list = calloc(HASH_COUNT(hash) + 1, sizeof(*list));

	if (!list)
		die("out of memory for the profile of exits");
	*n = 0;
	for (struct kvm_row *r = hash; r; r = r->hh.next)
		list[(*n)++] = r;
	if (other)
		list[(*n)++] = other;
	qsort(list, *n, sizeof(*list), order);
	return list;
}

static double seconds(void)
{
	return last_ns > first_ns ? (double)(last_ns - first_ns) / 1e9 : 0;
}

static double per_second(uint64_t n)
{
	return seconds() > 0 ? (double)n / seconds() : 0;
}

static double share(uint64_t n)
{
	return total ? 100.0 * (double)n / (double)total : 0;
}

/* Text */

static const char *const dir_names[] = { "-", "in", "out" };

static const char *where_text(const struct kvm_row *r, char *buf, size_t size)
{
	static const char *const words[] = { "-", "port", "gpa", "msr", "call" };
	const struct key *k = &r->key;
	const char *name = r->device;

	if (!k->at)
		return "-";
	snprintf(buf, size, "%s %#" PRIx64 "%s%s%s", words[k->at], k->where, name ? " (" : "", name ? name : "",
		 name ? ")" : "");
	return buf;
}

static const char *cell(const struct kvm_row *r, unsigned column, char *buf, size_t size)
{
	const struct key *k = &r->key;

	if (k->other)
		return column == BY_REASON ? "other" : "-";
	switch (column) {
	case BY_VM:
		if (!k->vm)
			return "?";
		snprintf(buf, size, "%u", (unsigned)k->vm);
		return buf;
	case BY_VCPU:
		snprintf(buf, size, "%u", (unsigned)k->vcpu);
		return buf;
	case BY_REASON:
		return kvm_event_reason((enum kvm_event_kind)k->kind, k->reason, (int)k->reason, buf, size);
	case BY_WHERE:
		return where_text(r, buf, size);
	default:
		return dir_names[k->dir];
	}
}

static void show_times(FILE *f, const struct histogram *h)
{
	const uint64_t v[] = { h->sum, mean(h), percentile(h, 50), percentile(h, 99), h->max };

	fprintf(f, " |");
	for (unsigned i = 0; i < sizeof(v) / sizeof(v[0]); i++)
		fprintf(f, " %*.1f", i ? 9 : 12, (double)v[i] / 1e3);
}

static void show_row(FILE *f, const struct kvm_row *r, const int *width)
{
	char buf[KVM_DEVICE_NAME_MAX + 40];

	for (unsigned c = 0; c < BY_N; c++)
		if (by & 1u << c)
			fprintf(f, "%-*s ", width[c], cell(r, c, buf, sizeof(buf)));
	fprintf(f, "%9" PRIu64 " %6.2f %10.1f", r->count, share(r->count), per_second(r->count));
	show_times(f, &r->vmm);
	show_times(f, &r->run);
	putc('\n', f);
}

static void show_titles(FILE *f, const int *width)
{
	int left = 0;

	for (unsigned c = 0; c < BY_N; c++)
		if (by & 1u << c)
			left += width[c] + 1;
	fprintf(f, "%*s | %-*s | %s\n", left + 27, "", 52, "time in the VMM until re-entry, usec", "time inside KVM_RUN, usec");
	for (unsigned c = 0; c < BY_N; c++)
		if (by & 1u << c)
			fprintf(f, "%-*s ", width[c], by_names[c]);
	fprintf(f, "%9s %6s %10s", "count", "%", "exits/s");
	for (unsigned i = 0; i < 2; i++)
		fprintf(f, " | %12s %9s %9s %9s %9s", "sum", "mean", "p50", "p99", "max");
	putc('\n', f);
}

static void time_text(char *buf, size_t size, uint64_t ns)
{
	if (ns < 1000)
		snprintf(buf, size, "%" PRIu64 "ns", ns);
	else if (ns < 1000000)
		snprintf(buf, size, "%.1fus", (double)ns / 1e3);
	else if (ns < 1000000000)
		snprintf(buf, size, "%.1fms", (double)ns / 1e6);
	else
		snprintf(buf, size, "%.1fs", (double)ns / 1e9);
}

/* One bar an octave, from the first that has any to the last. */
static void show_bars(FILE *f, const char *what, const struct histogram *h)
{
	enum { BARS = OCTAVES - SUB_BITS + 1, WIDTH = 40 };
	static const char hashes[] = "########################################";
	uint64_t sum[BARS] = { 0 }, most = 0;
	unsigned first = BARS, last = 0;
	char from[16], to[16];

	for (unsigned i = 0; i < BUCKETS; i++)
		sum[i / SUB] += h->bucket[i];
	for (unsigned i = 0; i < BARS; i++) {
		if (!sum[i])
			continue;
		first = i < first ? i : first;
		last = i;
		most = sum[i] > most ? sum[i] : most;
	}
	if (!most)
		return;
	fprintf(f, "    %s\n", what);
	for (unsigned i = first; i <= last; i++) {
		time_text(from, sizeof(from), bucket_start(i * SUB));
		time_text(to, sizeof(to), bucket_start((i + 1) * SUB));
		fprintf(f, "    %8s - %-8s %9" PRIu64 " |%.*s\n", from, i + 1 == BARS ? "" : to, sum[i],
			(int)((sum[i] * WIDTH + most - 1) / most), hashes);
	}
}

static void show_histograms(FILE *f, struct kvm_row *const *list, unsigned n)
{
	for (unsigned i = 0; i < n; i++) {
		char buf[KVM_DEVICE_NAME_MAX + 40];

		putc('\n', f);
		for (unsigned c = 0; c < BY_N; c++)
			if (by & 1u << c)
				fprintf(f, "%s%s%s", c == BY_VM ? "vm " : c == BY_VCPU ? "vcpu " : "",
					cell(list[i], c, buf, sizeof(buf)), c + 1 < BY_N ? ", " : "");
		fprintf(f, ": %" PRIu64 "\n", list[i]->count);
		show_bars(f, "time in the VMM until re-entry", &list[i]->vmm);
		show_bars(f, "time inside KVM_RUN", &list[i]->run);
	}
}

void kvm_profile_print(FILE *f, bool last)
{
	struct kvm_row **list, **per_vm;
	int width[BY_N];
	unsigned n, n_vms;
	char buf[KVM_DEVICE_NAME_MAX + 40];

	if (!total) {
		fprintf(f, "No KVM_RUN has returned%s.\n", last ? "" : " so far");
		return;
	}
	list = sorted(rows.hash, rows.other, &n, compare);
	per_vm = sorted(vms.hash, vms.other, &n_vms, compare_key);
	for (unsigned c = 0; c < BY_N; c++) {
		width[c] = (int)strlen(by_names[c]);
		for (unsigned i = 0; i < n; i++) {
			int len = (int)strlen(cell(list[i], c, buf, sizeof(buf)));

			width[c] = len > width[c] ? len : width[c];
		}
	}
	fprintf(f, "KVM exits%s: %" PRIu64 " in %.6f s\n", last ? "" : " so far", total, seconds());
	show_titles(f, width);
	for (unsigned i = 0; i < n; i++)
		show_row(f, list[i], width);
	for (unsigned i = 0; i < n_vms; i++) {
		int left = 0;

		for (unsigned c = 0; c < BY_N; c++)
			if (by & 1u << c)
				left += width[c] + 1;
		left -= fprintf(f, "vm %s, all ", per_vm[i]->key.other ? "others" :
				cell(per_vm[i], BY_VM, buf, sizeof(buf)));
		fprintf(f, "%*s%9" PRIu64 " %6.2f %10.1f", left > 0 ? left : 0, "", per_vm[i]->count,
			share(per_vm[i]->count), per_second(per_vm[i]->count));
		show_times(f, &per_vm[i]->vmm);
		show_times(f, &per_vm[i]->run);
		putc('\n', f);
	}
	if (opts.kvm_histogram)
		show_histograms(f, list, n);
	free(list);
	free(per_vm);
}

/* JSON */

static void json_histogram(struct strbuf *sb, const char *key, const struct histogram *h)
{
	bool some = false;

	sb_printf(sb, ",\"%s\":{\"count\":%" PRIu64 ",\"sum_ns\":%" PRIu64 ",\"mean_ns\":%" PRIu64 ",\"p50_ns\":%" PRIu64
		  ",\"p99_ns\":%" PRIu64 ",\"max_ns\":%" PRIu64, key, h->n, h->sum, mean(h), percentile(h, 50),
		  percentile(h, 99), h->max);
	if (opts.kvm_histogram) {
		sb_str(sb, ",\"histogram\":[");
		for (unsigned i = 0; i < BUCKETS; i++)
			if (h->bucket[i]) {
				sb_printf(sb, "%s{\"from_ns\":%" PRIu64 ",\"count\":%" PRIu32 "}", some ? "," : "",
					  bucket_start(i), h->bucket[i]);
				some = true;
			}
		sb_char(sb, ']');
	}
	sb_char(sb, '}');
}

static void json_counts(struct strbuf *sb, const struct kvm_row *r)
{
	sb_printf(sb, "\"count\":%" PRIu64 ",\"share\":%.4f,\"per_second\":%.3f", r->count, share(r->count) / 100,
		  per_second(r->count));
	json_histogram(sb, "vmm", &r->vmm);
	json_histogram(sb, "run", &r->run);
	sb_char(sb, '}');
}

static void json_vm(struct strbuf *sb, const struct key *k)
{
	if (k->other)
		sb_str(sb, "\"other\":true,");
	else if (k->vm)
		sb_printf(sb, "\"vm\":%u,", (unsigned)k->vm);
	else
		sb_str(sb, "\"vm\":null,");
}

static void json_row(struct strbuf *sb, const struct kvm_row *r)
{
	static const char *const keys[] = { NULL, "port", "gpa", "msr", "hypercall" };
	const struct key *k = &r->key;
	char buf[64];

	sb_char(sb, '{');
	if (by & 1u << BY_VM || k->other)
		json_vm(sb, k);
	if (by & 1u << BY_VCPU && !k->other)
		sb_printf(sb, "\"vcpu\":%u,", (unsigned)k->vcpu);
	if (by & 1u << BY_REASON && !k->other) {
		sb_printf(sb, "\"%s\":", k->kind == KVM_EVENT_EXIT ? "exit_reason" : "error");
		json_str(sb, kvm_event_reason((enum kvm_event_kind)k->kind, k->reason, (int)k->reason, buf, sizeof(buf)));
		sb_char(sb, ',');
	}
	if (k->at) {
		sb_printf(sb, "\"%s\":", keys[k->at]);
		json_udec(sb, k->where);
		sb_char(sb, ',');
	}
	if (r->device) {
		sb_str(sb, "\"device\":");
		json_str(sb, r->device);
		sb_char(sb, ',');
	}
	if (k->dir)
		sb_printf(sb, "\"direction\":\"%s\",", dir_names[k->dir]);
	json_counts(sb, r);
}

void kvm_profile_json(struct strbuf *sb, bool last)
{
	struct kvm_row **list;
	unsigned n;
	bool some = false;

	sb_printf(sb, "{\"type\":\"kvm-profile\",\"last\":%s,\"seconds\":%.9f,\"exits\":%" PRIu64 ",\"by\":[",
		  last ? "true" : "false", seconds(), total);
	for (unsigned c = 0; c < BY_N; c++)
		if (by & 1u << c) {
			sb_printf(sb, "%s\"%s\"", some ? "," : "", by_names[c]);
			some = true;
		}
	sb_str(sb, "],\"rows\":[");
	list = sorted(rows.hash, rows.other, &n, compare);
	for (unsigned i = 0; i < n; i++) {
		if (i)
			sb_char(sb, ',');
		json_row(sb, list[i]);
	}
	free(list);
	sb_str(sb, "],\"vms\":[");
	list = sorted(vms.hash, vms.other, &n, compare_key);
	for (unsigned i = 0; i < n; i++) {
		sb_str(sb, i ? ",{" : "{");
		json_vm(sb, &list[i]->key);
		json_counts(sb, list[i]);
	}
	free(list);
	sb_str(sb, "]}");
}
