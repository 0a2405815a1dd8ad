/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/exits/histogram.h - how long things took: a histogram of fixed size over
 * nanoseconds, from 0 to 18 minutes and beyond (the last bucket).  Values below
 * 16 ns are exact; above, each octave has 16 buckets, so that a percentile,
 * which is the middle of its bucket, is off by 1/32 of the true value at most.
 * Number, sum and greatest value are exact.
 */
#ifndef STRACE_KVM_EXITS_HISTOGRAM_H
#define STRACE_KVM_EXITS_HISTOGRAM_H

#include <stdint.h>
#include <stdio.h>
#include "lib/strbuf.h"

enum {
	HISTOGRAM_SUB_BITS = 4, HISTOGRAM_SUB = 1 << HISTOGRAM_SUB_BITS, HISTOGRAM_OCTAVES = 40,
	HISTOGRAM_BUCKETS = (HISTOGRAM_OCTAVES - HISTOGRAM_SUB_BITS + 1) * HISTOGRAM_SUB,
};

struct histogram {
	uint64_t n, sum, max;
	uint32_t bucket[HISTOGRAM_BUCKETS];
};

void histogram_add(struct histogram *, uint64_t ns);
uint64_t histogram_mean(const struct histogram *);
uint64_t histogram_percentile(const struct histogram *, unsigned percent);
/* One bar an octave, from the first that has any to the last; nothing if none has. */
void histogram_bars(FILE *, const char *what, const struct histogram *);
/* [{"from_ns":N,"count":N},…]: the buckets that are not empty. */
void histogram_json(struct strbuf *, const struct histogram *);

#endif
