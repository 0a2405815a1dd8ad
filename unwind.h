/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * unwind.h - stacks (-k, -kk): one seam, two back ends.  unwind.c says them,
 * unwind-libdw.c or unwind-libunwind.c finds them; configure chooses one.
 */
#ifndef STRACE_UNWIND_H
#define STRACE_UNWIND_H

#include "defs.h"
#include "tracee/listen.h"

/* The back end's name, "libdw" or "libunwind"; NULL: this build has none. */
const char *unwind_backend(void);
/* Are C++ names shown demangled? */
bool unwind_demangles(void);
/* Does the back end know source files and lines (-kk)? */
bool unwind_has_lines(void);

/* The reason of unwind_walk() that is a limit, not a failure. */
extern const char unwind_too_deep[];

/* -k: behind the line of a call or a signal, of a thread that is stopped, a line a frame,
 *	" > /path/object(symbol+0x12) [0xaddress]\n"	address: within the object
 *	" > /path/object(symbol+0x12) [0xaddress] file.c:12\n"		-kk
 *	" > /path/object() [0xaddress]\n"		no symbol is known
 * or one line " > stack cannot be read: why\n".  In JSON the member "stack", an array:
 * [{"object","symbol","offset","address","file","line"}…]; {"error": why} as its last
 * element when the stack cannot be read on.  What calls that never return had, behind
 * the thread's end. */
extern const struct listener unwind_listener;

/* What a back end finds. */
struct unwind_frame {
	const char *object;		/* path, as in the maps ("/bin/x (deleted)", "[vdso]"); or "" */
	const char *symbol;		/* NULL: none */
	uint64_t offset;		/* into the symbol */
	uint64_t address;		/* within the object */
	const char *file;		/* NULL: not known, or not asked for */
	int line;
};
/* The back end.  Calls each() for every frame, innermost first, and returns
 * NULL, or why it ended early.  Frames already told stay told. */
const char *unwind_walk(struct tcb *, void (*each)(void *, const struct unwind_frame *), void *self);
/* What it keeps in tcb->unwind and in mm->unwind; never NULL. */
void unwind_backend_forget_tcb(void *thread);
void unwind_backend_forget_mm(void *space);
/* For back ends, which search whole objects for a symbol: frames by a key (where,
 * and how it was come to), all strings kept, names demangled. */
struct unwind_cache;
struct unwind_cache *unwind_cache_new(void);
const struct unwind_frame *unwind_cache_find(const struct unwind_cache *, uint64_t key);	/* NULL: not there */
const struct unwind_frame *unwind_cache_keep(struct unwind_cache *, uint64_t key, const struct unwind_frame *);
void unwind_cache_clear(struct unwind_cache *);
void unwind_cache_free(struct unwind_cache *);
/* For back ends: the object at an address, by the mappings alone. */
void unwind_object(struct tcb *, uint64_t ip, struct unwind_frame *);

#endif
