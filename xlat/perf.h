/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * perf.h - names of numbers of performance events.
 */
#ifndef STRACE_XLAT_PERF_H
#define STRACE_XLAT_PERF_H

#include "decode/desc.h"

extern const struct xlat perf_type[], perf_hw_id[], perf_sw_id[], perf_cache_id[], perf_cache_op[], perf_cache_result[],
	perf_attr_size[], perf_sample_type[], perf_read_format[], perf_branch_type[], perf_open_flags[];

#endif
