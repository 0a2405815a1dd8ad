/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * seccomp.h - --seccomp-bpf: the kernel stops the command only for calls that
 * concern us.
 */
#ifndef STRACE_PTRACE_SECCOMP_H
#define STRACE_PTRACE_SECCOMP_H

#include "defs.h"

/* Make the filter out of what is traced; says why if there is to be none. */
void seccomp_prepare(void);
bool seccomp_wanted(void);
/* In the command's process, when it is traced already: install the filter. 0 or -errno. */
int seccomp_install(void);

#endif
