/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * unwind-libunwind.c - stacks by libunwind's ptrace accessors.  Objects and
 * their offsets come from our mmap_cache; libunwind keeps its own caches, which
 * are flushed when the address space's generation has moved.
 */
#include "config.h"
#include "unwind.h"
#include "mmap_cache.h"
#include <libunwind-ptrace.h>
#include <stdlib.h>
#include <string.h>

struct uw_state {
	unw_addr_space_t as;
	void *upt;
	uint64_t generation;
};

const char *unwind_backend(void)
{
	return "libunwind";
}

bool unwind_has_lines(void)
{
	return false;
}

void unwind_backend_forget(struct tcb *tcp)
{
	struct uw_state *s = tcp->unwind;

	_UPT_destroy(s->upt);
	unw_destroy_addr_space(s->as);
	free(s);
}

static const char *uw_open(struct tcb *tcp)
{
	struct uw_state *s = calloc(1, sizeof(*s));

	if (!s)
		return "out of memory";
	s->as = unw_create_addr_space(&_UPT_accessors, 0);
	s->upt = s->as ? _UPT_create(tcp->pid) : NULL;
	if (!s->upt) {
		if (s->as)
			unw_destroy_addr_space(s->as);
		free(s);
		return "libunwind cannot be set up";
	}
	unw_set_caching_policy(s->as, UNW_CACHE_GLOBAL);
	s->generation = tcp->mm->generation;
	tcp->unwind = s;
	return NULL;
}

static void uw_frame(struct tcb *tcp, unw_cursor_t *cursor, uint64_t ip,
		     void (*each)(void *, const struct unwind_frame *), void *self)
{
	static char name[4096];
	struct unwind_frame f = { .object = "", .address = ip };
	const struct mmap_entry *m = mmap_cache_find(tcp, ip);
	unw_word_t off = 0;

	if (m) {
		f.object = m->name;
		f.address = ip - m->start + m->offset;
	}
	int rc = unw_get_proc_name(cursor, name, sizeof(name), &off);
	if ((rc == 0 || rc == -UNW_ENOMEM) && *name) {
		f.symbol = name;
		f.offset = off;
	}
	each(self, &f);
}

const char *unwind_walk(struct tcb *tcp, void (*each)(void *, const struct unwind_frame *), void *self)
{
	unw_cursor_t cursor;
	unw_word_t ip;

	if (!tcp->unwind) {
		const char *why = uw_open(tcp);
		if (why)
			return why;
	}
	struct uw_state *s = tcp->unwind;
	if (s->generation != tcp->mm->generation) {
		unw_flush_cache(s->as, 0, 0);
		s->generation = tcp->mm->generation;
	}
	int rc = unw_init_remote(&cursor, s->as, s->upt);
	if (rc < 0)
		return unw_strerror(rc);
	for (unsigned n = 0; n < opts.stack_limit; n++) {
		if (unw_get_reg(&cursor, UNW_REG_IP, &ip) < 0)
			return "no instruction pointer";
		if (!ip)
			return NULL;
		uw_frame(tcp, &cursor, ip, each, self);
		rc = unw_step(&cursor);
		if (rc <= 0)
			return rc < 0 && !n ? unw_strerror(rc) : NULL;
	}
	return unwind_too_deep;
}
