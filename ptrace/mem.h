/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mem.h - the memory of a stopped tracee.
 */
#ifndef STRACE_PTRACE_MEM_H
#define STRACE_PTRACE_MEM_H

#include "defs.h"

/* All len bytes, or false; self is the tcb (struct source .read). */
bool mem_read(void *self, uint64_t addr, void *buf, size_t len);
/* The same the other way, even to pages that the tracee may not write to. */
bool mem_write(void *self, uint64_t addr, const void *buf, size_t len);
/* What was read of any tracee may have changed since: at every stop. */
void mem_forget(void);

#endif
