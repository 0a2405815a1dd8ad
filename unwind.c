/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * unwind.c - how a stack is said, in text and in JSON.  What the stack is, the
 * back end knows.
 */
#include "config.h"
#include "unwind.h"
#include "emit/json.h"
#include <inttypes.h>
#include <stdlib.h>
#ifdef HAVE_DEMANGLE
# ifdef HAVE_LIBIBERTY_DEMANGLE_H
#  include <libiberty/demangle.h>
# else
#  include <demangle.h>
# endif
#endif

bool unwind_demangles(void)
{
#ifdef HAVE_DEMANGLE
	return true;
#else
	return false;
#endif
}

const char unwind_too_deep[] = "too many stack frames";

/* NULL: not a mangled name; else to be freed. */
static char *unwind_demangle(const char *symbol)
{
#ifdef HAVE_DEMANGLE
	return symbol ? cplus_demangle(symbol, DMGL_AUTO | DMGL_PARAMS) : NULL;
#else
	(void)symbol;
	return NULL;
#endif
}

static void print_frame(void *self, const struct unwind_frame *f)
{
	struct strbuf *sb = self;
	char *plain = unwind_demangle(f->symbol);

	sb_printf(sb, " > %s(", f->object);
	if (f->symbol)
		sb_printf(sb, "%s+%#" PRIx64, plain ? plain : f->symbol, f->offset);
	sb_printf(sb, ") [0x%" PRIx64 "]", f->address);
	if (f->file)
		sb_printf(sb, " %s:%d", f->file, f->line);
	sb_char(sb, '\n');
	free(plain);
}

struct json_frames { struct strbuf *sb; bool any; };

static void json_frame(void *self, const struct unwind_frame *f)
{
	struct json_frames *j = self;
	char *plain = unwind_demangle(f->symbol);

	sb_str(j->sb, j->any ? ",{\"object\":" : "{\"object\":");
	j->any = true;
	json_str(j->sb, f->object);
	if (f->symbol) {
		sb_str(j->sb, ",\"symbol\":");
		json_str(j->sb, plain ? plain : f->symbol);
		sb_printf(j->sb, ",\"offset\":%" PRIu64, f->offset);
	}
	sb_printf(j->sb, ",\"address\":\"%#" PRIx64 "\"", f->address);
	if (f->file) {
		sb_str(j->sb, ",\"file\":");
		json_str(j->sb, f->file);
		sb_printf(j->sb, ",\"line\":%d", f->line);
	}
	sb_char(j->sb, '}');
	free(plain);
}

void unwind_print(struct tcb *tcp, struct strbuf *sb)
{
	const char *why = unwind_walk(tcp, print_frame, sb);

	if (why)
		sb_printf(sb, why == unwind_too_deep ? " > %s\n" : " > stack cannot be read: %s\n", why);
}

void unwind_json(struct tcb *tcp, struct strbuf *sb)
{
	struct json_frames j = { sb, false };

	sb_char(sb, '[');
	const char *why = unwind_walk(tcp, json_frame, &j);
	if (why) {
		sb_str(sb, j.any ? ",{\"error\":" : "{\"error\":");
		json_str(sb, why);
		sb_char(sb, '}');
	}
	sb_char(sb, ']');
}

void unwind_forget_tcb(struct tcb *tcp)
{
	if (tcp->unwind)
		unwind_backend_forget(tcp);
	tcp->unwind = NULL;
}

#if !defined HAVE_LIBDW && !defined HAVE_LIBUNWIND
const char *unwind_backend(void)
{
	return NULL;
}

bool unwind_has_lines(void)
{
	return false;
}

const char *unwind_walk(struct tcb *tcp, void (*each)(void *, const struct unwind_frame *), void *self)
{
	(void)tcp, (void)each, (void)self;
	return "this strace was built without libdw and without libunwind";
}

void unwind_backend_forget(struct tcb *tcp)
{
	(void)tcp;
}
#endif
