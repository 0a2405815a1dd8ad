/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * calls.c - the list of all tables of calls, in the order of look-up: a
 * description wins over a row of opaque.c.
 */
#include "linux/linux.h"

const struct sysdesc *const linux_calls[] = {
	calls_fs, calls_xattr, calls_io, calls_mm, calls_net, calls_proc, calls_clone, calls_sched, calls_signal,
	calls_time, calls_ipc, calls_ioctl, calls_misc, calls_opaque, NULL
};
