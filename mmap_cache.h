/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mmap_cache.h - what an address space has mapped: /proc/PID/maps, sorted, one
 * copy per struct mm, shared by its threads.  Nothing is read until somebody
 * asks; the copy is good while mm->generation stands still (the tracer moves
 * it at calls of class C_NEWMAPS and at exec).  So an mmap in one process
 * never makes another's maps be read again.
 *
 * Entries and names live until the next mmap_cache_update() of that mm: copy
 * what must last longer.  A changed number from mmap_cache_serial() says that
 * this has happened.
 */
#ifndef STRACE_MMAP_CACHE_H
#define STRACE_MMAP_CACHE_H

#include "defs.h"

enum mmap_prot { MMAP_READ = 1, MMAP_WRITE = 2, MMAP_EXEC = 4 };

struct mmap_entry {
	uint64_t start, end;	/* [start, end), never empty, never overlapping */
	uint64_t offset;	/* in the file, bytes */
	uint64_t inode;		/* 0: no file */
	uint32_t major, minor;	/* of the device */
	uint8_t prot;		/* enum mmap_prot */
	bool shared;
	bool deleted;		/* the file has no name any more; " (deleted)" is cut off */
	const char *name;	/* "" for none; [heap], [stack] …; "\012" is a newline again */
};

/* Make the copy current.  0, or -errno: the process is gone (-ESRCH) or its
 * maps cannot be read; the copy is empty then, and the next call tries again. */
int mmap_cache_update(struct tcb *);

/* All of these call mmap_cache_update() first; a failure looks like no mappings. */

/* The mappings, in order of address; *n: how many. */
const struct mmap_entry *mmap_cache_all(struct tcb *, size_t *n);
/* The mapping that holds addr; NULL: none. */
const struct mmap_entry *mmap_cache_find(struct tcb *, uint64_t addr);
/* The first mapping from index *from on for which match() says true; *from is
 * set behind it, ready to go on.  NULL: no more. */
const struct mmap_entry *mmap_cache_search(struct tcb *, bool (*match)(const struct mmap_entry *, void *),
					   void *arg, size_t *from);

/* A number that stands for the objects whose code is mapped, and where: it stays
 * when only data come and go. */
uint64_t mmap_cache_objects(struct tcb *);

/* Changes whenever the copy was read anew; 0: never read. */
uint64_t mmap_cache_serial(const struct mm *);
/* The address space is gone, or exec has replaced it. */
void mmap_cache_forget(struct mm *);

/* For tests: a copy parsed from text (text is written to, and must outlive the
 * copy); the number of entries. */
struct mmap_cache;
struct mmap_cache *mmap_cache_parse(char *text, size_t len);
const struct mmap_entry *mmap_cache_entries(const struct mmap_cache *, size_t *n);
void mmap_cache_free(struct mmap_cache *);

#endif
