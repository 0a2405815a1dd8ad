/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * calls.c - the calls of 64-bit MIPS (n64), of either byte order, by number: ioctl alone.
 *
 * The tracer runs on x86-64 only.  With this number the walker reads programs of
 * this architecture out of made-up or recorded memory, so that what is
 * said of its KVM requests is tested on any host.
 */
#include "linux/linux.h"

const char *const names_mips64[] = {
	[5015] = "ioctl",
};
const unsigned n_names_mips64 = sizeof(names_mips64) / sizeof(*names_mips64);
