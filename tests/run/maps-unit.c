/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * maps-unit.c - made-up /proc/PID/maps against mmap_cache.c: what the kernel
 * writes, what another thread's mmap in the middle of reading makes of it, and
 * what no kernel writes.
 */
#include "mmap_cache.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static int bad;

/* The entries of text, a line each, must be want. */
static void maps(int line, const char *text, const char *want)
{
	char *copy = strdup(text), got[4096] = "";
	struct mmap_cache *c;
	const struct mmap_entry *e;
	size_t n, at = 0;

	if (!copy)
		die("out of memory");
	c = mmap_cache_parse(copy, strlen(copy));
	for (e = mmap_cache_entries(c, &n); n; n--, e++)
		at += (size_t)snprintf(got + at, sizeof(got) - at,
				       "%" PRIx64 "-%" PRIx64 " %c%c%c%c %" PRIx64 " %x:%x %" PRIu64 "%s '%s'\n",
				       e->start, e->end, e->prot & MMAP_READ ? 'r' : '-', e->prot & MMAP_WRITE ? 'w' : '-',
				       e->prot & MMAP_EXEC ? 'x' : '-', e->shared ? 's' : 'p', e->offset, e->major,
				       e->minor, e->inode, e->deleted ? " deleted" : "", e->name);
	if (strcmp(got, want)) {
		printf("line %d: got\n%swanted\n%s", line, got, want);
		bad = 1;
	}
	mmap_cache_free(c);
	free(copy);
}
#define MAPS(text, want) maps(__LINE__, text, want)

int main(void)
{
	/* as the kernel writes them */
	MAPS("7fb10a651000-7fb10a654000 rw-s 00000000 00:10 1038                       anon_inode:kvm-vcpu:0\n",
	     "7fb10a651000-7fb10a654000 rw-s 0 0:10 1038 'anon_inode:kvm-vcpu:0'\n");
	MAPS("00400000-00401000 r-xp 00001000 fe:01 77 /bin/a b\n00401000-00402000 ---p 00000000 00:00 0 \n"
	     "00402000-00403000 rw-p 00000000 00:00 0                      [heap]\n",
	     "400000-401000 r-xp 1000 fe:1 77 '/bin/a b'\n401000-402000 ---p 0 0:0 0 ''\n"
	     "402000-403000 rw-p 0 0:0 0 '[heap]'\n");
	MAPS("ffffffffff600000-ffffffffff601000 --xp 00000000 00:00 0                  [vsyscall]\n",
	     "ffffffffff600000-ffffffffff601000 --xp 0 0:0 0 '[vsyscall]'\n");
	/* a file without a name any more; a name that only ends so; a newline in one */
	MAPS("1000-2000 r--p 0 00:01 5 /tmp/x (deleted)\n2000-3000 r--p 0 00:00 0 [x (deleted)\n"
	     "3000-4000 r--p 0 00:01 6 /a\\012b\\0123\n",
	     "1000-2000 r--p 0 0:1 5 deleted '/tmp/x'\n2000-3000 r--p 0 0:0 0 '[x (deleted)'\n"
	     "3000-4000 r--p 0 0:1 6 '/a\nb\n3'\n");
	MAPS("1000-2000 r--p 0 00:00 0\n", "1000-2000 r--p 0 0:0 0 ''\n");
	/* read while another thread mapped: out of order, one over another */
	MAPS("3000-4000 r--p 0 0:0 0 b\n1000-2000 r--p 0 0:0 0 a\n",
	     "1000-2000 r--p 0 0:0 0 'a'\n3000-4000 r--p 0 0:0 0 'b'\n");
	MAPS("1000-3000 r--p 0 0:0 0 a\n2000-4000 rw-p 0 0:0 0 b\n",
	     "1000-2000 r--p 0 0:0 0 'a'\n2000-4000 rw-p 0 0:0 0 'b'\n");
	/* no mapping: empty, backwards, cut off, too large, nonsense */
	MAPS("1000-1000 r--p 0 0:0 0 x\n2000-1000 r--p 0 0:0 0 x\n", "");
	MAPS("1000-2000 r--p 0 0:0 0 x\n3000-4000 r--p 0 0:0 0 cut o", "1000-2000 r--p 0 0:0 0 'x'\n");
	MAPS("10000000000000000-20000000000000000 r--p 0 0:0 0 x\n", "");
	MAPS("1000-2000 r--\n1000-2000\n-\n\n1000-2000 r--p 0 0:0\n1000-2000 r--p 0 0:0 z\nxyz-abc r--p 0 0:0 0\n", "");
	MAPS("", "");
	return bad;
}
