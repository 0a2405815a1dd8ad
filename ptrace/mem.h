/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mem.h - the memory of a stopped tracee.
 */
#ifndef STRACE_PTRACE_MEM_H
#define STRACE_PTRACE_MEM_H

#include "defs.h"

/* Fill tcb->src for a thread that we trace: its memory and registers, and what names/ knows. */
void mem_source(struct tcb *);
/* Into its memory, even to pages that it may not write to: how many of len bytes could be. */
size_t mem_write(const struct tcb *, uint64_t addr, const void *buf, size_t len);
/* What was read of any tracee may have changed since: at every stop. */
void mem_forget(void);

#endif
