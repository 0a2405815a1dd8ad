/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * unwind-libunwind.c - stacks by libunwind's ptrace accessors.  Its caches of
 * an address space, and ours of symbols (it searches the whole object for each
 * one), are flushed when other objects are mapped.  Memory is read as all of
 * this program reads it; objects and their offsets come from mmap_cache.
 */
#include "config.h"
#include "unwind.h"
#include "mmap_cache.h"
#include <libunwind-ptrace.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

struct uw_space {
	unw_addr_space_t as;
	uint64_t generation;		/* mm's, when last looked at */
	uint64_t objects;		/* mmap_cache_objects(), when the caches were empty */
	struct unwind_cache *cache;
};

struct uw_thread {
	void *upt;
	uint64_t objects;		/* mmap_cache_objects(); upt holds the object that it read last */
};

/* Whose stack is walked: accessors are called back without a word about it. */
static struct tcb *walked;

const char *unwind_backend(void)
{
	return "libunwind";
}

bool unwind_has_lines(void)
{
	return false;
}

void unwind_backend_forget_mm(void *space)
{
	struct uw_space *s = space;

	unwind_cache_free(s->cache);
	unw_destroy_addr_space(s->as);
	free(s);
}

void unwind_backend_forget_tcb(void *thread)
{
	struct uw_thread *t = thread;

	if (t->upt)
		_UPT_destroy(t->upt);
	free(t);
}

static int access_mem(unw_addr_space_t as, unw_word_t addr, unw_word_t *val, int write, void *arg)
{
	(void)as, (void)arg;
	return !write && walked->src.read(walked->src.self, addr, val, sizeof(*val)) ? 0 : -UNW_EINVAL;
}

/* By libunwind's numbers, of the general registers as the kernel lays them out. */
static int access_reg(unw_addr_space_t as, unw_regnum_t reg, unw_word_t *val, int write, void *arg)
{
	enum { REGS = 27 };
	static const uint8_t at[] = { 10, 12, 11, 5, 13, 14, 4, 19, 9, 8, 7, 6, 3, 2, 1, 0, 16 };
	uint64_t regs[REGS];

	(void)as, (void)arg;
	if (write || reg < 0 || (size_t)reg >= sizeof(at) || !walked->src.registers ||
	    walked->src.registers(walked->src.self, regs, sizeof(regs)) != sizeof(regs))
		return -UNW_EBADREG;
	*val = regs[at[reg]];
	return 0;
}

/* libunwind blocks all signals around this, the one that reads an object's own
 * tables; unwind.c wants those of a bad object. */
static int find_proc_info(unw_addr_space_t as, unw_word_t ip, unw_proc_info_t *info, int all, void *arg)
{
	sigset_t faults, before;
	int rc;

	sigemptyset(&faults);
	sigaddset(&faults, SIGBUS);
	sigaddset(&faults, SIGSEGV);
	sigprocmask(SIG_UNBLOCK, &faults, &before);
	rc = _UPT_find_proc_info(as, ip, info, all, arg);
	sigprocmask(SIG_SETMASK, &before, NULL);
	return rc;
}

static const char *uw_open(struct tcb *tcb)
{
	static unw_accessors_t accessors;
	struct uw_space *s = tcb->mm->unwind;

	accessors = _UPT_accessors;
	accessors.access_mem = access_mem;
	accessors.access_reg = access_reg;
	accessors.find_proc_info = find_proc_info;
	if (!s) {
		s = calloc(1, sizeof(*s));
		if (!s)
			return "out of memory";
		s->as = unw_create_addr_space(&accessors, 0);
		if (!s->as) {
			free(s);
			return "libunwind cannot be set up";
		}
		unw_set_caching_policy(s->as, UNW_CACHE_GLOBAL);
		s->cache = unwind_cache_new();
		s->generation = tcb->mm->generation;
		s->objects = mmap_cache_objects(tcb);
		tcb->mm->unwind = s;
	}
	return NULL;
}

/* Most calls that change the mappings map no code. */
static void uw_follow(struct tcb *tcb, struct uw_space *s)
{
	uint64_t objects;

	if (s->generation == tcb->mm->generation)
		return;
	s->generation = tcb->mm->generation;
	objects = mmap_cache_objects(tcb);
	if (s->objects == objects)
		return;
	s->objects = objects;
	unw_flush_cache(s->as, 0, 0);
	unwind_cache_clear(s->cache);
}

/* NULL: it cannot be had. */
static void *uw_thread(struct tcb *tcb, uint64_t objects)
{
	struct uw_thread *t = tcb->unwind;

	if (!t) {
		t = tcb->unwind = calloc(1, sizeof(*t));
		if (!t)
			return NULL;
	}
	if (t->upt && t->objects != objects) {
		_UPT_destroy(t->upt);
		t->upt = NULL;
	}
	if (!t->upt)
		t->upt = _UPT_create(tcb->pid);
	t->objects = objects;
	return t->upt;
}

/* libunwind names the nearest symbol before ip, however far: believe it only
 * where the unwind tables do not say that the function begins after it.  (Where
 * there are no tables, it tells of a function of one byte.) */
static const struct unwind_frame *uw_find(struct tcb *tcb, unw_cursor_t *cursor, uint64_t ip)
{
	static char name[4096];
	struct uw_space *s = tcb->mm->unwind;
	const struct unwind_frame *known = unwind_cache_find(s->cache, ip);
	struct unwind_frame f = { .address = ip };
	unw_proc_info_t info;
	unw_word_t off = 0;

	if (known)
		return known;
	unwind_object(tcb, ip, &f);
	int rc = unw_get_proc_name(cursor, name, sizeof(name), &off);
	memset(&info, 0, sizeof(info));
	if ((!rc || rc == -UNW_ENOMEM) && *name &&
	    (unw_get_proc_info(cursor, &info) || info.start_ip <= ip - off || info.end_ip - info.start_ip <= 1)) {
		f.symbol = name;
		f.offset = off;
	}
	return unwind_cache_keep(s->cache, ip, &f);
}

const char *unwind_walk(struct tcb *tcb, void (*each)(void *, const struct unwind_frame *), void *self)
{
	unw_cursor_t cursor;
	unw_word_t ip;
	const char *why;

	walked = tcb;
	if (tcb->abi->ptr_size != sizeof(void *))
		return "libunwind knows programs of strace's own word size only";
	why = uw_open(tcb);
	if (why)
		return why;
	struct uw_space *s = tcb->mm->unwind;
	uw_follow(tcb, s);
	void *upt = uw_thread(tcb, s->objects);
	if (!upt)
		return "libunwind cannot be set up";
	int rc = unw_init_remote(&cursor, s->as, upt);
	if (rc < 0)
		return unw_strerror(rc);
	for (unsigned n = 0; n < opts.stack_limit; n++) {
		if (unw_get_reg(&cursor, UNW_REG_IP, &ip) < 0)
			return "no instruction pointer";
		if (!ip)
			return NULL;
		each(self, uw_find(tcb, &cursor, ip));
		rc = unw_step(&cursor);
		if (rc <= 0)
			return rc < 0 && !n ? unw_strerror(rc) : NULL;
	}
	return unwind_too_deep;
}
