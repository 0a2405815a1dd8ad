/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * unwind.c - how a stack is said, in text and in JSON.  What the stack is, the
 * back end knows.
 */
#include "config.h"
#include "unwind.h"
#include "mmap_cache.h"
#include "emit/json.h"
#include <inttypes.h>
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
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

#ifdef HAVE_DEMANGLE
/* A short symbol can mean gigabytes of text: what grows too long is shown as it
 * stands.  The demangler is left by a jump; its memory is on the stack. */
enum { DEMANGLED_MAX = 64 * 1024 };
static struct strbuf demangled;
static jmp_buf demangled_enough;

static void demangled_add(const char *s, size_t len, void *self)
{
	(void)self;
	if (demangled.len + len > DEMANGLED_MAX)
		longjmp(demangled_enough, 1);
	sb_mem(&demangled, s, len);
}

static bool demangle(const char *symbol)
{
	sb_clear(&demangled);
	if (rust_demangle_callback(symbol, 0, demangled_add, NULL) && demangled.len)
		return true;
	sb_clear(&demangled);
	return cplus_demangle_v3_callback(symbol, DMGL_PARAMS | DMGL_ANSI, demangled_add, NULL) && demangled.len;
}

static bool demangle_guarded(const char *symbol)
{
	return !setjmp(demangled_enough) && demangle(symbol);
}

/* The C++ or Rust name of a symbol, good until the next one; or the symbol. */
static const char *unwind_demangle(const char *symbol)
{
	if (!symbol || *symbol != '_' || strlen(symbol) > DEMANGLED_MAX / 16)
		return symbol;
	return demangle_guarded(symbol) ? demangled.s : symbol;
}
#else
static const char *unwind_demangle(const char *symbol)
{
	return symbol;
}
#endif

/* What has been found */

enum { CACHE_SLOTS = 2048 };

struct unwind_cache {
	struct { uint64_t key; struct unwind_frame f; } slot[CACHE_SLOTS];
};

static size_t cache_slot(uint64_t key)
{
	return (key ^ key >> 11 ^ key >> 22) % CACHE_SLOTS;
}

static const char *keep(const char *s)
{
	char *copy = s ? strdup(s) : NULL;

	if (s && !copy)
		die("out of memory");
	return copy;
}

static void unkeep(const char *s)
{
	free((char *)(uintptr_t)s);
}

struct unwind_cache *unwind_cache_new(void)
{
	struct unwind_cache *c = calloc(1, sizeof(*c));

	if (!c)
		die("out of memory");
	return c;
}

const struct unwind_frame *unwind_cache_find(const struct unwind_cache *c, uint64_t key)
{
	size_t i = cache_slot(key);

	return c->slot[i].f.object && c->slot[i].key == key ? &c->slot[i].f : NULL;
}

static void frame_clear(struct unwind_frame *f)
{
	unkeep(f->object);
	unkeep(f->symbol);
	unkeep(f->file);
	memset(f, 0, sizeof(*f));
}

const struct unwind_frame *unwind_cache_keep(struct unwind_cache *c, uint64_t key, const struct unwind_frame *f)
{
	size_t i = cache_slot(key);
	struct unwind_frame *kept = &c->slot[i].f;

	frame_clear(kept);
	c->slot[i].key = key;
	*kept = *f;
	kept->object = keep(f->object);
	kept->symbol = keep(unwind_demangle(f->symbol));
	kept->file = keep(f->file);
	return kept;
}

void unwind_cache_clear(struct unwind_cache *c)
{
	for (size_t i = 0; i < CACHE_SLOTS; i++)
		frame_clear(&c->slot[i].f);
}

void unwind_cache_free(struct unwind_cache *c)
{
	if (c)
		unwind_cache_clear(c);
	free(c);
}

/* Names come from files that anybody may have made: no line ends within them, no
 * control sequences for a terminal. */
static void text_name(struct strbuf *sb, const char *s)
{
	for (; *s; s++) {
		if ((unsigned char)*s < ' ' || *s == 0x7f)
			sb_printf(sb, "\\%03o", (unsigned char)*s);
		else
			sb_char(sb, *s);
	}
}

static void print_frame(void *self, const struct unwind_frame *f)
{
	struct strbuf *sb = self;

	sb_str(sb, " > ");
	text_name(sb, f->object);
	sb_char(sb, '(');
	if (f->symbol) {
		text_name(sb, f->symbol);
		sb_printf(sb, "+0x%" PRIx64, f->offset);
	}
	sb_printf(sb, ") [0x%" PRIx64 "]", f->address);
	if (f->file) {
		sb_char(sb, ' ');
		text_name(sb, f->file);
		sb_printf(sb, ":%d", f->line);
	}
	sb_char(sb, '\n');
}

struct json_frames { struct strbuf *sb; bool any; };

static void json_frame(void *self, const struct unwind_frame *f)
{
	struct json_frames *j = self;

	sb_str(j->sb, j->any ? ",{\"object\":" : "{\"object\":");
	j->any = true;
	json_str(j->sb, f->object);
	if (f->symbol) {
		sb_str(j->sb, ",\"symbol\":");
		json_str(j->sb, f->symbol);
		sb_printf(j->sb, ",\"offset\":%" PRIu64, f->offset);
	}
	sb_printf(j->sb, ",\"address\":\"0x%" PRIx64 "\"", f->address);
	if (f->file) {
		sb_str(j->sb, ",\"file\":");
		json_str(j->sb, f->file);
		sb_printf(j->sb, ",\"line\":%d", f->line);
	}
	sb_char(j->sb, '}');
}

/* Objects are files mapped into us, by libraries that trust them more or less:
 * one that is cut short meanwhile ends in a SIGBUS here, one that lies about its
 * tables may end in a SIGSEGV.  What the back end was doing is left as it is. */
enum { BAD_OBJECTS_MAX = 64 };	/* each costs what the back end had */
static sigjmp_buf bad_object;
static unsigned bad_objects;

static void on_bad_object(int sig)
{
	(void)sig;
	siglongjmp(bad_object, 1);
}

static const char *guarded_walk(struct tcb *tcb, void (*each)(void *, const struct unwind_frame *), void *self)
{
	struct sigaction sa, bus, segv;
	const char *why;

	if (bad_objects >= BAD_OBJECTS_MAX)
		return "too many damaged objects so far";
	memset(&sa, 0, sizeof(sa));
	sa.sa_handler = on_bad_object;
	sigaction(SIGBUS, &sa, &bus);
	sigaction(SIGSEGV, &sa, &segv);
	if (!sigsetjmp(bad_object, 1)) {
		why = unwind_walk(tcb, each, self);
	} else {
		tcb->mm->unwind = tcb->unwind = NULL;
		bad_objects++;
		why = "the file of an object is damaged, or was cut short";
	}
	sigaction(SIGBUS, &bus, NULL);
	sigaction(SIGSEGV, &segv, NULL);
	return why;
}

void unwind_object(struct tcb *tcb, uint64_t ip, struct unwind_frame *f)
{
	static char name[4096 + 16];
	const struct mmap_entry *m = mmap_cache_find(tcb, ip);

	f->object = "";
	f->address = ip;
	if (!m) {
		tcb->mm->generation++;		/* a thread that is not traced has mapped it */
		return;
	}
	if (!*m->name)
		return;
	snprintf(name, sizeof(name), "%s%s", m->name, m->deleted ? " (deleted)" : "");
	f->object = name;
	f->address = ip - m->start + m->offset;
}

static void print(struct tcb *tcb, struct strbuf *sb)
{
	const char *why = guarded_walk(tcb, print_frame, sb);

	if (why)
		sb_printf(sb, why == unwind_too_deep ? " > %s\n" : " > stack cannot be read: %s\n", why);
}

static void json(struct tcb *tcb, struct strbuf *sb)
{
	struct json_frames j = { sb, false };

	sb_char(sb, '[');
	const char *why = guarded_walk(tcb, json_frame, &j);
	if (why) {
		sb_str(sb, j.any ? ",{\"error\":" : "{\"error\":");
		json_str(sb, why);
		sb_char(sb, '}');
	}
	sb_char(sb, ']');
}

static void forget_program(struct tcb *tcb)
{
	if (tcb->unwind)
		unwind_backend_forget_tcb(tcb->unwind);
	tcb->unwind = NULL;
}

static void forget_mm(struct mm *mm)
{
	if (mm->unwind)
		unwind_backend_forget_mm(mm->unwind);
	mm->unwind = NULL;
}

/* exit and exit_group: later there is nobody left to ask. */
static void before_call(struct tcb *tcb)
{
	if (!(tcb->class & C_NEVER))
		return;
	if (!tcb->last_stack.s)
		sb_init(&tcb->last_stack);
	sb_clear(&tcb->last_stack);
	if (opts.format == FORMAT_JSON)
		json(tcb, &tcb->last_stack);
	else
		print(tcb, &tcb->last_stack);
}

/* It did return: -e inject=, seccomp. */
static void returned(struct tcb *tcb)
{
	if (tcb->last_stack.s)
		sb_clear(&tcb->last_stack);
}

static void after_line(struct tcb *tcb, struct strbuf *lines, enum listen_line what)
{
	if (what != LINE_END)
		print(tcb, lines);
	else if (tcb->last_stack.len)	/* of the call that ended it; there, because strace says it there */
		sb_mem(lines, tcb->last_stack.s, tcb->last_stack.len);
}

static void members(struct tcb *tcb, struct strbuf *record, enum listen_line what)
{
	if (what == LINE_ABANDONED && !tcb->last_stack.len)
		return;
	sb_str(record, ",\"stack\":");
	if (what == LINE_ABANDONED)
		sb_mem(record, tcb->last_stack.s, tcb->last_stack.len);
	else
		json(tcb, record);
}

static void forget_tcb(struct tcb *tcb)
{
	forget_program(tcb);
	if (tcb->last_stack.s)
		sb_free(&tcb->last_stack);
}

static bool unwind_wanted(void)
{
	return opts.stack;
}

const struct listener unwind_listener = {
	.wanted = unwind_wanted, .before = before_call, .leave = returned, .after = after_line, .members = members,
	.exec = forget_program, .forget_tcb = forget_tcb, .forget_mm = forget_mm,
};

#if !defined HAVE_LIBDW && !defined HAVE_LIBUNWIND
const char *unwind_backend(void)
{
	return NULL;
}

bool unwind_has_lines(void)
{
	return false;
}

const char *unwind_walk(struct tcb *tcb, void (*each)(void *, const struct unwind_frame *), void *self)
{
	(void)tcb, (void)each, (void)self;
	return "this strace was built without libdw and without libunwind";
}

void unwind_backend_forget_tcb(void *thread)
{
	(void)thread;
}

void unwind_backend_forget_mm(void *space)
{
	(void)space;
}
#endif
