/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * cbpf.h - programs of the classic packet filter: those of sockets, and those
 * of seccomp, whose results have names.
 */
#ifndef STRACE_LINUX_CBPF_H
#define STRACE_LINUX_CBPF_H

#include "decode/desc.h"

extern const struct type t_sock_filter;			/* one instruction */
extern const struct type t_sock_fprog, t_seccomp_fprog;	/* struct sock_fprog */

#endif
