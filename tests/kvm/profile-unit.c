/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * profile-unit.c - the histogram against sorted lists: percentiles are right to
 * 1/32, number, sum and greatest exact, nothing is lost among the bars.
 */
#include "kvm/exits/histogram.h"
#include <stdlib.h>
#include <string.h>

enum { N_MAX = 5000 };

static uint64_t seed = 88172645463325252u;
static int bad;

static uint64_t noise(void)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	return seed ^= seed << 17;
}

static int compare(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

static void check(const char *what, uint64_t *v, unsigned n)
{
	static struct histogram h;
	static const unsigned percents[] = { 1, 50, 90, 99, 100 };
	struct strbuf json;
	uint64_t sum = 0, n_json = 0;

	memset(&h, 0, sizeof(h));
	for (unsigned i = 0; i < n; i++) {
		histogram_add(&h, v[i]);
		sum += v[i];
	}
	qsort(v, n, sizeof(*v), compare);
	if (h.n != n || h.sum != sum || (n && (h.max != v[n - 1] || histogram_mean(&h) != sum / n)))
		bad = printf("%s, %u values: number, sum, mean or greatest is wrong\n", what, n);
	for (unsigned i = 0; n && i < sizeof(percents) / sizeof(*percents); i++) {
		uint64_t exact = v[(n * percents[i] + 99) / 100 - 1], got = histogram_percentile(&h, percents[i]);
		uint64_t off = got > exact ? got - exact : exact - got;

		if (off > exact / 32)
			bad = printf("%s, %u values: percentile %u is %llu, not %llu\n", what, n, percents[i],
				     (unsigned long long)got, (unsigned long long)exact);
	}
	sb_init(&json);
	histogram_json(&json, &h);
	for (const char *s = json.s; (s = strstr(s, "\"count\":")); s++)
		n_json += strtoull(s + 8, NULL, 10);
	if (n_json != n)
		bad = printf("%s: %llu of %u values in JSON\n", what, (unsigned long long)n_json, n);
	sb_free(&json);
}

int main(void)
{
	static uint64_t v[N_MAX];

	for (unsigned n = 0; n < N_MAX; n = n < 20 ? n + 1 : 2 * n) {
		for (unsigned i = 0; i < n; i++)
			v[i] = noise() % 20;
		check("small", v, n);
		for (unsigned i = 0; i < n; i++)
			v[i] = noise() % 100000;
		check("even", v, n);
		for (unsigned i = 0; i < n; i++)
			v[i] = noise() >> (24 + noise() % 40);
		check("by octaves", v, n);
		for (unsigned i = 0; i < n; i++)
			v[i] = 4096 + i % 3;
		check("all the same", v, n);
	}
	/* beyond the last bucket's start: still counted, still the greatest */
	v[0] = UINT64_MAX;
	check("18 minutes and beyond", v, 1);
	return bad != 0;
}
