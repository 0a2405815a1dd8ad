/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * perf.h - types of performance events that the call and its descriptors share.
 */
#ifndef STRACE_LINUX_PERF_H
#define STRACE_LINUX_PERF_H

#include "decode/desc.h"

extern const struct type t_perf_event_attr;	/* pointer to struct perf_event_attr */
extern const struct type t_perf_open_flags;

#endif
