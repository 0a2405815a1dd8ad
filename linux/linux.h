/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * linux.h - the tables of this room: one a subject, and the list of them all.
 */
#ifndef STRACE_LINUX_LINUX_H
#define STRACE_LINUX_LINUX_H

#include "decode/desc.h"

struct abi;
struct facts;

/* All of it, for abi_init(). */
extern const struct facts linux_facts;
extern const struct abi abi_x86_64, abi_i386, abi_x32;
/* Every table of calls, in the order in which a name is looked up; ends with NULL. */
extern const struct sysdesc *const linux_calls[];

extern const struct sysdesc calls_fs[], calls_xattr[], calls_io[], calls_mm[], calls_net[], calls_proc[],
	calls_clone[], calls_sched[], calls_signal[], calls_time[], calls_ipc[], calls_ioctl[], calls_misc[], calls_opaque[];

/* Every family of ioctl requests that are described (linux/ioctl/ioctl.c); ends with NULL. */
extern const struct ioctl_row *const linux_ioctls[];

/* Call names by number (linux/<abi>/calls.c). */
extern const char *const names_x86_64[];
extern const char *const names_i386[];
extern const char *const names_x32[];
extern const unsigned n_names_x86_64, n_names_i386, n_names_x32;
/* Of those that are only read: ioctl. */
extern const char *const names_aarch64[], *const names_riscv64[], *const names_loongarch64[];
extern const char *const names_s390x[], *const names_ppc64[], *const names_mips64[];
extern const unsigned n_names_aarch64, n_names_riscv64, n_names_loongarch64;
extern const unsigned n_names_s390x, n_names_ppc64, n_names_mips64;

#endif
