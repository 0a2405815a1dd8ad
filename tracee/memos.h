/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * memos.h - numbers that one call leaves for another (see decode/custom.h,
 * walk_remember()), by what they are, at most 16 bytes of it, and a key.
 */
#ifndef STRACE_TRACEE_MEMOS_H
#define STRACE_TRACEE_MEMOS_H

#include <stdbool.h>
#include <stdint.h>

struct memo;		/* NULL: there are none */
void memo_put(struct memo **, const char *what, uint64_t key, uint64_t val);
bool memo_get(struct memo *, const char *what, uint64_t key, uint64_t *val);
void memo_forget(struct memo **);

#endif
