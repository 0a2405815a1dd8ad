/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * stat.h - what the calls of the stat and statfs families fill.
 */
#ifndef STRACE_LINUX_STAT_H
#define STRACE_LINUX_STAT_H

#include "decode/desc.h"

extern const struct type t_stat, t_stat64, t_oldstat, t_statx;
extern const struct type t_statfs, t_statfs64;

#endif
