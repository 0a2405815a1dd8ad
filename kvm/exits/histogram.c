/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/exits/histogram.c - adding to histograms, asking them, showing them.
 */
#include "kvm/exits/histogram.h"
#include <inttypes.h>
#include <stdbool.h>

enum { SUB = HISTOGRAM_SUB, SUB_BITS = HISTOGRAM_SUB_BITS, BUCKETS = HISTOGRAM_BUCKETS };

static unsigned bucket_of(uint64_t v)
{
	unsigned top;

	if (v < SUB)
		return (unsigned)v;
	top = 63 - (unsigned)__builtin_clzll(v);
	if (top >= HISTOGRAM_OCTAVES)
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

void histogram_add(struct histogram *h, uint64_t ns)
{
	uint32_t *b = &h->bucket[bucket_of(ns)];

	h->n++;
	h->sum += ns;
	if (ns > h->max)
		h->max = ns;
	if (*b != UINT32_MAX)
		++*b;
}

uint64_t histogram_mean(const struct histogram *h)
{
	return h->n ? h->sum / h->n : 0;
}

/* The middle of the bucket in which that part of all values is reached. */
uint64_t histogram_percentile(const struct histogram *h, unsigned percent)
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

void histogram_bars(FILE *f, const char *what, const struct histogram *h)
{
	enum { BARS = HISTOGRAM_OCTAVES - SUB_BITS + 1, WIDTH = 40 };
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

void histogram_json(struct strbuf *sb, const struct histogram *h)
{
	bool some = false;

	sb_char(sb, '[');
	for (unsigned i = 0; i < BUCKETS; i++)
		if (h->bucket[i]) {
			sb_printf(sb, "%s{\"from_ns\":%" PRIu64 ",\"count\":%" PRIu32 "}", some ? "," : "", bucket_start(i),
				  h->bucket[i]);
			some = true;
		}
	sb_char(sb, ']');
}
