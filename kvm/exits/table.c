/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/exits/table.c - the profile of exits as a table, and as a record of JSON.
 * Columns are as wide as their widest cell.
 */
#include "kvm/device/device.h"
#include "kvm/exits/profile.h"
#include "kvm/vcpu/registry.h"
#include "kvm/exits/rows.h"
#include "emit/json.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum {
	CELL_COUNT = BY_N, CELL_SHARE, CELL_RATE, CELL_VMM, TIMES = 5, CELL_RUN = CELL_VMM + TIMES,
	CELLS = CELL_RUN + TIMES, CELL_SIZE = KVM_DEVICE_NAME_MAX + 40,
};
static const char *const titles[CELLS] = {
	[CELL_COUNT] = "count", "%", "exits/s", "sum", "mean", "p50", "p99", "max", "sum", "mean", "p50", "p99", "max",
};
static const char *const dir_names[] = { "-", "in", "out" };

static double per_second(uint64_t n)
{
	double s = kvm_rows_seconds();

	return s > 0 ? (double)n / s : 0;
}

static double share(uint64_t n)
{
	return kvm_rows_total() ? (double)n / (double)kvm_rows_total() : 0;
}

/* Cells */

static const char *const at_words[] = { "-", "port", "gpa", "msr", "call" };

static void where_text(const struct kvm_row *r, char *buf)
{
	const struct kvm_key *k = &r->key;

	if (!k->at)
		snprintf(buf, CELL_SIZE, "-");
	else if (r->device && !kvm_by(BY_DEVICE))
		snprintf(buf, CELL_SIZE, "%s %#" PRIx64 " (%s)", at_words[k->at], k->where, r->device);
	else
		snprintf(buf, CELL_SIZE, "%s %#" PRIx64, at_words[k->at], k->where);
}

static void key_text(const struct kvm_row *r, enum kvm_by column, char *buf)
{
	const struct kvm_key *k = &r->key;
	const char *name;

	switch (column) {
	case BY_VM:
		snprintf(buf, CELL_SIZE, k->vm ? "%u" : "? (pid %u)", (unsigned)(k->vm ? k->vm : k->pid));
		break;
	case BY_VCPU:
		snprintf(buf, CELL_SIZE, "%u", (unsigned)k->vcpu);
		break;
	case BY_REASON:
		name = kvm_event_reason((enum kvm_event_kind)k->kind, k->reason, (int)k->reason, buf, CELL_SIZE);
		if (name != buf)
			snprintf(buf, CELL_SIZE, "%s", name);
		break;
	case BY_WHERE:
		where_text(r, buf);
		break;
	case BY_DEVICE:
		name = kvm_row_device(r);
		snprintf(buf, CELL_SIZE, "%s", name ? name : "-");
		break;
	default:
		snprintf(buf, CELL_SIZE, "%s", dir_names[k->dir]);
	}
}

/* Of the rows beyond the last that there is room for: "other" stands in the first column. */
static void key_texts(const struct kvm_row *r, char (*cells)[CELL_SIZE])
{
	bool first = true;

	for (unsigned c = 0; c < BY_N; c++) {
		if (!kvm_by(c))
			continue;
		if (r->key.other)
			snprintf(cells[c], CELL_SIZE, first ? "other" : "-");
		else
			key_text(r, c, cells[c]);
		first = false;
	}
}

static void time_texts(const struct histogram *h, char (*cells)[CELL_SIZE])
{
	const uint64_t v[TIMES] = {
		h->sum, histogram_mean(h), histogram_percentile(h, 50), histogram_percentile(h, 99), h->max,
	};

	for (unsigned i = 0; i < TIMES; i++)
		snprintf(cells[i], CELL_SIZE, "%.1f", (double)v[i] / 1e3);
}

static void number_texts(const struct kvm_row *r, char (*cells)[CELL_SIZE])
{
	snprintf(cells[CELL_COUNT], CELL_SIZE, "%" PRIu64, r->count);
	snprintf(cells[CELL_SHARE], CELL_SIZE, "%.2f", 100 * share(r->count));
	snprintf(cells[CELL_RATE], CELL_SIZE, "%.1f", per_second(r->count));
	time_texts(&r->vmm, cells + CELL_VMM);
	time_texts(&r->run, cells + CELL_RUN);
}

/* The table */

struct table {
	int width[CELLS];
	int left;			/* of the columns before the numbers */
};

static bool is_shown(unsigned cell)
{
	return cell >= BY_N || kvm_by(cell);
}

static void widen(struct table *t, char (*cells)[CELL_SIZE], unsigned from)
{
	for (unsigned c = from; c < CELLS; c++) {
		int len = is_shown(c) ? (int)strlen(cells[c]) : 0;

		t->width[c] = len > t->width[c] ? len : t->width[c];
	}
}

static int width_of(const struct table *t, unsigned from, unsigned to)
{
	int width = 0;

	for (unsigned c = from; c < to; c++)
		width += is_shown(c) ? t->width[c] + 1 : 0;
	return width;
}

static void show_numbers(FILE *f, const struct table *t, const char *const *texts, char (*cells)[CELL_SIZE])
{
	for (unsigned c = BY_N; c < CELLS; c++)
		fprintf(f, "%s%*s", c == CELL_VMM || c == CELL_RUN ? " | " : c > BY_N ? " " : "", t->width[c],
			texts ? texts[c] : cells[c]);
	putc('\n', f);
}

static const char vmm_title[] = "time in the VMM until re-entry, usec", run_title[] = "time inside KVM_RUN, usec";

static void show_titles(FILE *f, const struct table *t)
{
	fprintf(f, "%*s | %-*s | %s\n", t->left + width_of(t, BY_N, CELL_VMM) - 1, "", width_of(t, CELL_VMM, CELL_RUN) - 1,
		vmm_title, run_title);
	for (unsigned c = 0; c < BY_N; c++)
		if (kvm_by(c))
			fprintf(f, "%-*s ", t->width[c], kvm_by_names[c]);
	show_numbers(f, t, titles, NULL);
}

static void measure(struct table *t, struct kvm_row *const *list, unsigned n, struct kvm_row *const *vm, unsigned n_vms)
{
	char cells[CELLS][CELL_SIZE];

	memset(t, 0, sizeof(*t));
	for (unsigned c = 0; c < CELLS; c++)
		t->width[c] = (int)strlen(c < BY_N ? kvm_by_names[c] : titles[c]);
	for (unsigned i = 0; i < n; i++) {
		key_texts(list[i], cells);
		number_texts(list[i], cells);
		widen(t, cells, 0);
	}
	for (unsigned i = 0; i < n_vms; i++) {
		number_texts(vm[i], cells);
		widen(t, cells, BY_N);
	}
	t->left = width_of(t, 0, BY_N);
	n = (unsigned)width_of(t, CELL_VMM, CELL_RUN) - 1;
	if (n < strlen(vmm_title))
		t->width[CELL_VMM] += (int)(strlen(vmm_title) - n);
}

static void vm_text(const struct kvm_row *r, char *buf)
{
	char name[CELL_SIZE];

	key_text(r, BY_VM, name);
	snprintf(buf, CELL_SIZE, r->key.other ? "other VMs" : "all of vm %.40s", name);
}

static void show_rows(FILE *f, struct table *t, struct kvm_row *const *list, unsigned n, struct kvm_row *const *vm,
		      unsigned n_vms)
{
	char cells[CELLS][CELL_SIZE];

	for (unsigned i = 0; i < n_vms; i++) {
		vm_text(vm[i], cells[0]);
		if ((int)strlen(cells[0]) + 1 > t->left)
			t->left = (int)strlen(cells[0]) + 1;
	}
	show_titles(f, t);
	for (unsigned i = 0; i < n; i++) {
		key_texts(list[i], cells);
		number_texts(list[i], cells);
		for (unsigned c = 0; c < BY_N; c++)
			if (kvm_by(c))
				fprintf(f, "%-*s ", t->width[c], cells[c]);
		fprintf(f, "%*s", t->left - width_of(t, 0, BY_N), "");
		show_numbers(f, t, NULL, cells);
	}
	for (unsigned i = 0; i < n_vms; i++) {
		vm_text(vm[i], cells[0]);
		number_texts(vm[i], cells);
		fprintf(f, "%-*s", t->left, cells[0]);
		show_numbers(f, t, NULL, cells);
	}
}

static void show_histograms(FILE *f, struct kvm_row *const *list, unsigned n)
{
	char cells[CELLS][CELL_SIZE];

	for (unsigned i = 0; i < n; i++) {
		bool some = false;

		putc('\n', f);
		key_texts(list[i], cells);
		for (unsigned c = 0; c < BY_N; c++) {
			if (!kvm_by(c) || (!strcmp(cells[c], "-") && some))
				continue;
			fprintf(f, "%s%s%s", some ? ", " : "", c == BY_VM ? "vm " : c == BY_VCPU ? "vcpu " : "", cells[c]);
			some = true;
		}
		fprintf(f, ": %" PRIu64 "\n", list[i]->count);
		histogram_bars(f, "time in the VMM until re-entry", &list[i]->vmm);
		histogram_bars(f, "time inside KVM_RUN", &list[i]->run);
	}
}

/* What the table cannot hold yet: who has been in the guest, or in the VMM, for
 * a second or longer. */
static void show_now(FILE *f)
{
	uint64_t now = moment_ns();

	list_for_each(node, &kvm_vcpus) {
		const struct kvm_vcpu *v = list_entry(node, struct kvm_vcpu, node);
		const struct kvm_event *e = &v->event;
		uint64_t since = v->running ? v->running : e->open ? e->exited : now;
		char buf[32];

		if (!v->fds || now - since < 1000000000)
			continue;
		fprintf(f, "now: vcpu %" PRIu32, v->id);
		if (v->vm)
			fprintf(f, " of vm %u", v->vm);
		fprintf(f, ": %.1f s in %s", (double)(now - since) / 1e9, v->running ? "KVM_RUN" : "the VMM, after ");
		if (!v->running)
			fprintf(f, "%s", kvm_event_reason(e->kind, e->reason, e->err, buf, sizeof(buf)));
		if (!v->running && e->place.at)
			fprintf(f, " %s %#" PRIx64 " %s", at_words[e->place.at], e->place.where, dir_names[e->place.dir]);
		putc('\n', f);
	}
}

/* As it was when strace left the VMs to themselves (^C), for the last table. */
static char *leaving_text;
static struct strbuf leaving_json;

static void json_now(struct strbuf *sb)
{
	uint64_t now = moment_ns();
	bool some = false;

	sb_str(sb, ",\"now\":[");
	list_for_each(node, &kvm_vcpus) {
		const struct kvm_vcpu *v = list_entry(node, struct kvm_vcpu, node);
		uint64_t since = v->running ? v->running : v->event.open ? v->event.exited : 0;

		if (!v->fds || !since)
			continue;
		sb_str(sb, some ? ",{" : "{");
		if (v->vm)
			sb_printf(sb, "\"vm\":%u", v->vm);
		else
			sb_str(sb, "\"vm\":null");
		sb_printf(sb, ",\"vcpu\":%" PRIu32 ",\"%s\":%" PRIu64, v->id, v->running ? "run_ns" : "vmm_ns", now - since);
		if (!v->running)
			sb_printf(sb, ",\"exit_id\":%" PRIu64, v->event.id);
		sb_char(sb, '}');
		some = true;
	}
	sb_char(sb, ']');
}

/* All tracees are about to be detached: remember what only they can tell. */
static void leaving(void)
{
	size_t len;
	FILE *f;

	if (opts.format == FORMAT_JSON) {
		if (!leaving_json.s)
			sb_init(&leaving_json);
		json_now(&leaving_json);
	} else if ((f = open_memstream(&leaving_text, &len))) {
		show_now(f);
		fclose(f);
	}
}

static void report_text(FILE *f, bool last)
{
	struct kvm_row **list, **vm;
	unsigned n, n_vms;
	struct table t;

	if (!kvm_rows_total()) {
		fprintf(f, "KVM exits%s: none%s\n", last ? "" : " so far",
			opts.follow ? "" : " (a VMM's vCPUs are threads most often: add -f)");
		return;
	}
	kvm_rows_clock();
	list = kvm_rows_sorted(&n);
	vm = kvm_rows_vms(&n_vms);
	fprintf(f, "KVM exits%s: %" PRIu64 " in %.6f s\n", last ? "" : " so far", kvm_rows_total(), kvm_rows_seconds());
	measure(&t, list, n, vm, n_vms);
	show_rows(f, &t, list, n, vm, n_vms);
	if (n > KVM_ROWS_MAX)
		fprintf(f, "other: all that came after %u rows; --kvm-by makes fewer of them\n", KVM_ROWS_MAX);
	if (leaving_text)
		fputs(leaving_text, f);
	else
		show_now(f);
	if (opts.kvm_histogram)
		show_histograms(f, list, n);
	free(list);
	free(vm);
}

/* JSON */

static void json_histogram(struct strbuf *sb, const char *key, const struct histogram *h)
{
	sb_printf(sb, ",\"%s\":{\"count\":%" PRIu64 ",\"sum_ns\":%" PRIu64 ",\"mean_ns\":%" PRIu64 ",\"p50_ns\":%" PRIu64
		  ",\"p99_ns\":%" PRIu64 ",\"max_ns\":%" PRIu64, key, h->n, h->sum, histogram_mean(h),
		  histogram_percentile(h, 50), histogram_percentile(h, 99), h->max);
	if (opts.kvm_histogram) {
		sb_str(sb, ",\"histogram\":");
		histogram_json(sb, h);
	}
	sb_char(sb, '}');
}

static void json_counts(struct strbuf *sb, const struct kvm_row *r)
{
	sb_printf(sb, "\"count\":%" PRIu64 ",\"share\":%.6f,\"per_second\":%.3f", r->count, share(r->count),
		  per_second(r->count));
	json_histogram(sb, "vmm", &r->vmm);
	json_histogram(sb, "run", &r->run);
	sb_char(sb, '}');
}

static void json_vm(struct strbuf *sb, const struct kvm_key *k)
{
	if (k->vm)
		sb_printf(sb, "\"vm\":%u,", (unsigned)k->vm);
	else
		sb_printf(sb, "\"vm\":null,\"pid\":%u,", (unsigned)k->pid);
}

/* As in the other records: the number and the name, where there is one. */
static void json_reason(struct strbuf *sb, const struct kvm_key *k)
{
	char buf[32];
	const char *name = kvm_event_reason((enum kvm_event_kind)k->kind, k->reason, (int)k->reason, buf, sizeof(buf));

	if (k->kind == KVM_EVENT_UNREAD) {
		sb_str(sb, "\"exit_reason\":null,");
	} else if (k->kind == KVM_EVENT_ERROR) {
		sb_str(sb, "\"error\":");
		json_str(sb, name);
		sb_char(sb, ',');
	} else {
		sb_printf(sb, "\"exit_reason\":{\"value\":%u,\"names\":[", (unsigned)k->reason);
		if (name != buf)
			json_str(sb, name);
		sb_str(sb, "]},");
	}
}

static void json_where(struct strbuf *sb, const char *name, const struct kvm_key *k)
{
	sb_printf(sb, "\"%s\":", name);
	if (k->at == KVM_AT_GPA) {
		sb_char(sb, '"');
		sb_hex(sb, k->where);
		sb_char(sb, '"');
	} else {
		json_udec(sb, k->where);
	}
	sb_char(sb, ',');
}

static void json_row(struct strbuf *sb, const struct kvm_row *r)
{
	static const char *const keys[] = { NULL, "port", "gpa", "msr", "hypercall" };
	const struct kvm_key *k = &r->key;

	sb_char(sb, '{');
	if (k->other) {
		sb_str(sb, "\"other\":true,");
		json_counts(sb, r);
		return;
	}
	if (kvm_by(BY_VM))
		json_vm(sb, k);
	if (kvm_by(BY_VCPU))
		sb_printf(sb, "\"vcpu\":%u,", (unsigned)k->vcpu);
	if (kvm_by(BY_REASON))
		json_reason(sb, k);
	if (k->at)
		json_where(sb, keys[k->at], k);
	if (kvm_row_device(r)) {
		sb_str(sb, "\"device\":");
		json_str(sb, kvm_row_device(r));
		sb_char(sb, ',');
	}
	if (k->dir)
		sb_printf(sb, "\"direction\":\"%s\",", dir_names[k->dir]);
	json_counts(sb, r);
}

static void json_by(struct strbuf *sb)
{
	bool some = false;

	sb_str(sb, ",\"by\":[");
	for (unsigned c = 0; c < BY_N; c++)
		if (kvm_by(c)) {
			sb_printf(sb, "%s\"%s\"", some ? "," : "", kvm_by_names[c]);
			some = true;
		}
	sb_char(sb, ']');
}

static void report_json(struct strbuf *sb, bool last)
{
	struct kvm_row **list;
	unsigned n;

	if (kvm_rows_total())
		kvm_rows_clock();
	sb_printf(sb, "{\"type\":\"kvm-profile\",\"last\":%s,\"seconds\":%.9f,\"exits\":%" PRIu64, last ? "true" : "false",
		  kvm_rows_seconds(), kvm_rows_total());
	json_by(sb);
	sb_str(sb, ",\"rows\":[");
	list = kvm_rows_sorted(&n);
	for (unsigned i = 0; i < n; i++) {
		if (i)
			sb_char(sb, ',');
		json_row(sb, list[i]);
	}
	free(list);
	sb_str(sb, "],\"vms\":[");
	list = kvm_rows_vms(&n);
	for (unsigned i = 0; i < n; i++) {
		sb_str(sb, i ? ",{" : "{");
		if (list[i]->key.other)
			sb_str(sb, "\"other\":true,");
		else
			json_vm(sb, &list[i]->key);
		json_counts(sb, list[i]);
	}
	free(list);
	sb_char(sb, ']');
	if (leaving_json.len)
		sb_mem(sb, leaving_json.s, leaving_json.len);
	else
		json_now(sb);
	sb_char(sb, '}');
}

static bool profile_wanted(void)
{
	return opts.kvm && opts.summary;
}

const struct listener kvm_profile_listener = {
	.wanted = profile_wanted, .leaving = leaving, .report_text = report_text, .report_json = report_json,
};
