/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * memos.c - numbers that one call leaves for another: how long a slot of a
 * virtual machine's memory is, say, which no later request repeats.  They
 * belong to a table of descriptors, since descriptors are what they are about.
 */
#include <stdlib.h>
#include <string.h>
#include <uthash.h>
#include "tracee/memos.h"

enum { MEMOS_MAX = 4096 };		/* of a table: a program may make as many as it likes */

/* what and key, without gaps: the hash looks at all bytes */
struct memo_key { char what[16]; uint64_t key; };
struct memo {
	struct memo_key key;
	uint64_t val;
	UT_hash_handle hh;
};

static struct memo_key memo_key(const char *what, uint64_t key)
{
	struct memo_key k;

	memset(&k, 0, sizeof(k));
	memcpy(k.what, what, strnlen(what, sizeof(k.what)));
	k.key = key;
	return k;
}

void memo_put(struct memo **memos, const char *what, uint64_t key, uint64_t val)
{
	struct memo_key k = memo_key(what, key);
	struct memo *m;

	HASH_FIND(hh, *memos, &k, sizeof(k), m);
	if (!m) {
		if (HASH_COUNT(*memos) >= MEMOS_MAX || !(m = calloc(1, sizeof(*m))))
			return;
		m->key = k;
		HASH_ADD(hh, *memos, key, sizeof(k), m);
	}
	m->val = val;
}

bool memo_get(struct memo *memos, const char *what, uint64_t key, uint64_t *val)
{
	struct memo_key k = memo_key(what, key);
	struct memo *m;

	HASH_FIND(hh, memos, &k, sizeof(k), m);
	if (m)
		*val = m->val;
	return m;
}

void memo_forget(struct memo **memos)
{
	struct memo *m, *next;

	HASH_ITER(hh, *memos, m, next) {
		HASH_DEL(*memos, m);
		free(m);
	}
}
