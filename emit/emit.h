/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * emit.h - the grammar in which the walker speaks, and who listens.
 *
 * A call's arguments, a struct, an array are groups; a group holds values;
 * in a struct (and among arguments) em_key() goes before each value.  The
 * renderer (text.c, json.c) owns all punctuation.  A sequence that breaks the
 * grammar fails an assertion that says where ("ioctl.argp.flags"); assertions
 * stay on in release builds.
 */
#ifndef STRACE_EMIT_EMIT_H
#define STRACE_EMIT_EMIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "lib/strbuf.h"

enum em_group {
	EM_ARGS,		/* a call's arguments */
	EM_STRUCT,		/* {k=v, k=v} */
	EM_ARRAY,		/* [v, v]; em_index() may go before a value */
	EM_FIELDS,		/* k=v, k=v without braces: a KVM line */
	EM_DEREF,		/* what a pointer to a scalar points to: text [v], JSON just v */
	EM_NOTE,		/* after the result: text " (k v, k v)"; nothing when empty */
};
enum em_form {
	EM_DEC, EM_UDEC, EM_HEX, EM_HEX0, EM_OCT, EM_BOOL,
	EM_SHEX,		/* a signed number that text shows in hex: JSON says -6 */
};
enum em_xlat { EM_X_ABBREV, EM_X_RAW, EM_X_VERBOSE };		/* -X */

/* A number: val is sign- or zero-extended from bytes. */
struct em_num { uint64_t val; uint8_t bytes; enum em_form form; };

/* The names a number has.  rest: the bits that have none. */
enum { EM_NAMES_MAX = 72 };
struct em_names {
	unsigned n;
	const char *name[EM_NAMES_MAX];
	uint64_t rest;
	bool has_rest;		/* rest is shown (as 0x…, or octal where .oct) */
	bool oct;
	bool whole;		/* a part apart: -X raw shows them all as one number */
	uint8_t shift;		/* not 0: the number is one shifted so far; its one name is the shift's:
				   text 21<<MAP_HUGE_SHIFT; without a name 0x15<<32 */
	const char *other;	/* nothing known: number, then this as a comment; may be NULL */
};

struct em_options {
	enum em_xlat xlat;	/* -X */
	uint8_t hex;		/* -x: 1 non-ASCII strings, 2 all strings in hex, 3 characters that are not ASCII */
	bool arg_names;		/* -N */
	bool auto_comments;	/* comments such as times and dates */
};

struct emit;
struct renderer;

/* Which renderer a struct emit speaks to. */
extern const struct renderer render_text, render_json;

enum { EM_DEPTH_MAX = 64 };
struct emit {
	const struct renderer *r;
	struct strbuf *out;
	const struct em_options *opts;
	unsigned depth;
	struct em_level {
		enum em_group group;
		unsigned n;		/* values and marks so far */
		bool keyed;		/* a key waits for its value */
		bool more;		/* "..." was said: nothing may follow */
		bool change;		/* => was said: a second value follows */
		const char *key;
	} level[EM_DEPTH_MAX];
	const char *what;		/* the call's name, for assertions */
	const char *context;		/* em_context(): of the next value; NULL */
};

void em_init(struct emit *, const struct renderer *, struct strbuf *, const struct em_options *, const char *what);

void em_open(struct emit *, enum em_group);
void em_close(struct emit *, enum em_group);
/* The next value's name.  Among arguments, text shows it with -N or if named. */
void em_key(struct emit *, const char *name, bool named);
/* The same, but text never shows it (inet_pton(..., &sin6_addr); an unkeyed note). */
void em_key_quiet(struct emit *, const char *name);
/* The next value's index in an array: text [name]=, or [number]= for name NULL. */
void em_index(struct emit *, const char *name, uint64_t index);
/* The same of a constant: -X decides, and one without a name has other as its comment. */
void em_index_const(struct emit *, const char *name, uint64_t index, const char *other);
/* Between the value at entry and the one at exit: text " => ", JSON {"in":, "out":}.
 * em_change_begin() must have gone before the first value. */
void em_change_begin(struct emit *);
void em_change(struct emit *);
void em_change_end(struct emit *);

/* Values */
void em_num(struct emit *, struct em_num);
static inline void em_udec(struct emit *e, uint64_t v)
{ em_num(e, (struct em_num){ v, 8, EM_UDEC }); }
static inline void em_dec(struct emit *e, int64_t v)
{ em_num(e, (struct em_num){ (uint64_t)v, 8, EM_DEC }); }
static inline void em_hex(struct emit *e, uint64_t v)
{ em_num(e, (struct em_num){ v, 8, EM_HEX }); }
/* A number with names; -X decides which of both is shown. */
void em_names(struct emit *, struct em_num, const struct em_names *);
/* One name: em_names() with a single one; name NULL: unknown, other is the comment. */
void em_name(struct emit *, struct em_num, const char *name, const char *other);
/* One number in n parts that keep their own raw numbers: 0x100|0x11. */
void em_names_apart(struct emit *, const struct em_num *, const struct em_names *, unsigned n);
void em_addr(struct emit *, uint64_t addr);			/* NULL, 0x7ffe… */
/* A descriptor: path NULL: plain.  name: AT_FDCWD or NULL.  more: what else is
 * known and not within path, as it is for text; may be NULL. */
struct em_fd_more { bool deleted; char device[64]; };
void em_fd(struct emit *, int64_t fd, const char *name, const char *path, const struct em_fd_more *more);
/* The security context of the descriptor or path that comes next (--secontext): text ' [context]' behind it, JSON a
 * member "secontext".  NULL: none. */
void em_context(struct emit *, const char *context);
/* A process: comm NULL: plain. */
void em_pid(struct emit *, int64_t pid, const char *comm, int outer);	/* outer: in strace's PID namespace; 0: the same */
enum em_style {
	EM_STRING,		/* "text" by -x */
	EM_PATH,		/* the same; a file name (-P looks for these) */
	EM_STR_HEX,		/* "\xab\xcd" always */
	EM_ABSTRACT,		/* @"name": an AF_UNIX name that is not in the file system; bytes without
				   the NUL that begins it */
};
void em_bytes(struct emit *, const void *, size_t len, enum em_style, bool truncated);
bool em_plain(const void *, size_t len);	/* -x shows it as text */
/* Text writes text as it stands (htons(80), makedev(0x8, 0x1)); -Xraw shows
 * num instead; JSON writes plain as a string, or num where plain is NULL. */
void em_expr(struct emit *, struct em_num num, const char *text, const char *plain);
/* A number that has a name, and that text writes as a call: if_nametoindex("lo");
 * JSON gives both, as em_name().  name may be NULL. */
void em_wrapped(struct emit *, struct em_num num, const char *text, const char *name);
/* A set: text [A B] or ~[A B]; JSON {"set": [...], "complement": true}.  nums are
 * what -Xraw and -Xverbose show of the members; NULL: they have no numbers. */
void em_set(struct emit *, const char *const *names, const unsigned *nums, size_t n, bool complement);
/* A set of numbers (descriptors): text [0 3]; path[i] may be NULL, path too. */
void em_fdset(struct emit *, const int *fds, const char *const *path, size_t n);
/* A set of plain numbers (processors): text [0 1]; JSON [0,1]. */
void em_numset(struct emit *, const int *nums, size_t n);
/* The value cannot be had: "<unavailable>". */
void em_unavailable(struct emit *);

/* Marks */
void em_more(struct emit *);			/* "..." as the last of a group */
/* The same, where what follows cannot be read at all: text "???". */
void em_lost(struct emit *);
/* "..." in the middle of a struct.  false: this renderer has no such thing; say
 * em_more() at the end instead. */
bool em_gap(struct emit *);
void em_more_at(struct emit *, uint64_t addr);	/* ... / * 0xaddr * / */
/* Bytes beyond what is described, as a struct's last: text / * bytes 24..31 * / "\x01…".
 * Only the first n of them are shown; bytes NULL: they cannot be read. */
void em_tail(struct emit *, size_t from, size_t to, const void *bytes, size_t n);
void em_comment(struct emit *, const char *text);	/* after a value:  / * text * / */

#endif
