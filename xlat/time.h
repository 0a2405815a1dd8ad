/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * time.h - names of clocks, timers and their flags.
 */
#ifndef STRACE_XLAT_TIME_H
#define STRACE_XLAT_TIME_H

#include "decode/desc.h"

extern const struct xlat clock_names[], clock_nanosleep_flags[], itimer_which[], adjtimex_modes[],
	adjtimex_status[], adjtimex_states[], timerfd_flags[];

#endif
