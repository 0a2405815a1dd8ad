/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * flags.h - flags whose high bits are a number of their own: the size of huge
 * pages, in mmap's and memfd_create's.
 */
#ifndef STRACE_LINUX_FLAGS_H
#define STRACE_LINUX_FLAGS_H

#include "decode/custom.h"

enum { HUGE_SHIFT = 26, HUGE_MASK = 63 };	/* MAP_HUGE_SHIFT, MFD_HUGE_SHIFT, SHM_HUGE_SHIFT */

/* Where the made-up names of one value live. */
struct huge_text { char rest[48], size[48]; };

/* Add to names the flags among bits, then what is unknown of them, then, where
 * it is not zero, "SIZE<<shift_name".  Unknown bits alone have the comment other.  buf outlives names. */
void huge_flags(struct em_names *names, const struct xlat *flags, uint64_t bits, unsigned size,
		const char *other, const char *shift_name, struct huge_text *buf);

#endif
