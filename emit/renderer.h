/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * renderer.h - what emit.c asks of a renderer.  emit.c has checked the grammar
 * and keeps the levels; when a function is called, level[depth - 1] is the
 * group the value goes into and its .n counts what came before.
 */
#ifndef STRACE_EMIT_RENDERER_H
#define STRACE_EMIT_RENDERER_H

#include "emit/emit.h"

extern const uint64_t em_lost_mark;	/* more() of this address: em_lost() */

enum em_key_how { EM_KEY_PLAIN, EM_KEY_NAMED, EM_KEY_QUIET };

struct renderer {
	bool wraps;				/* em_wrapped() is written as a call */
	bool gaps;				/* "..." may stand between the members of a struct */
	void (*open)(struct emit *, enum em_group);
	void (*close)(struct emit *, enum em_group);
	void (*between)(struct emit *);		/* before every value or key but the first */
	void (*key)(struct emit *, const char *, enum em_key_how);
	void (*index)(struct emit *, const char *, uint64_t);
	void (*change_begin)(struct emit *);
	void (*change)(struct emit *);
	void (*change_end)(struct emit *);
	void (*num)(struct emit *, struct em_num);
	void (*names)(struct emit *, const struct em_num *, const struct em_names *, unsigned n);
	void (*addr)(struct emit *, uint64_t);
	void (*fd)(struct emit *, int64_t, const char *, const char *, const struct em_fd_more *);
	void (*pid)(struct emit *, int64_t, const char *, int outer);
	void (*bytes)(struct emit *, const void *, size_t, enum em_style, bool);
	void (*expr)(struct emit *, struct em_num, const char *, const char *);
	void (*set)(struct emit *, const char *const *, const unsigned *, size_t, bool);
	void (*fdset)(struct emit *, const int *, const char *const *, size_t);
	void (*numset)(struct emit *, const int *, size_t);
	void (*unavailable)(struct emit *);
	void (*more)(struct emit *, const uint64_t *addr);
	void (*tail)(struct emit *, size_t, size_t, const void *, size_t);
	void (*comment)(struct emit *, const char *);
};

#endif
