/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * walker.h - what the walker's files share: the state of one walk, the
 * structs it stands in, its scratch memory and its limits.  Private to decode/.
 */
#ifndef STRACE_DECODE_WALKER_H
#define STRACE_DECODE_WALKER_H

#include "decode/walk.h"

enum {
	WALK_DEPTH_MAX = 20,		/* nested pointers, structs, arrays */
	WALK_ARRAY_MAX = 65536,		/* elements shown with -v */
	WALK_STRING_MAX = 1 << 20,	/* bytes of one string or buffer, whatever -s says */
	WALK_PATH_MAX = 4096,		/* PATH_MAX, the NUL included */
	WALK_ARENA = 4 << 20,		/* scratch for what was fetched */
	WALK_OUT_MAX = 16 << 20,	/* text of one call */
};

/* A struct being shown. */
struct frame {
	struct frame *up;
	const struct abi_layout *lay;
	const uint8_t *bytes;
	size_t have;
	uint64_t addr;			/* 0: not in the tracee's memory */
};

struct walk {
	struct call *call;
	const struct abi *abi;
	struct emit *em;
	const struct walk_options *opts;
	struct frame *frame;
	bool exiting, failed;
	bool reg;			/* the value at hand came from a register */
	unsigned depth;
	bool upto_on;			/* nested buffers end after upto bytes */
	uint64_t upto;
	size_t arena_used;
	size_t out_limit;
};

/* One row for each kind. */
struct kind_row {
	const char *name;
	bool scalar;			/* has a width: behind a pointer it is shown in brackets */
	void (*show)(struct walk *, const struct type *, const struct value *);
};
extern const struct kind_row kinds[K_MAX];

/* numbers.c */
uint64_t walk_load(struct walk *, enum width, const uint8_t *);
uint64_t walk_extend(struct walk *, enum width, uint64_t raw);
struct em_num walk_num(struct walk *, const struct type *, uint64_t, enum em_form);
bool walk_cond(struct walk *, const struct cond *);
bool walk_ref_negative(struct walk *, const struct ref *, uint64_t v);	/* v is its value, and less than nothing */
uint64_t call_arg_raw(const struct call *, unsigned i);	/* from the registers, not yet cut to its width */

/* memory.c */
void *walk_alloc(struct walk *, size_t);	/* NULL: over the limit */

enum { DIRFD_CWD = -100 };

/* walk.c */
bool walk_is_scalar(const struct type *);
void walk_show_value(struct walk *, const struct type *, const struct value *);
bool walk_full(struct walk *);		/* the call's text has reached its limit */

/* shapes.c */
const struct type *walk_resolve(struct walk *, const struct type *);
void show_ptr(struct walk *, const struct type *, const struct value *);
void show_struct(struct walk *, const struct type *, const struct value *);
void show_array(struct walk *, const struct type *, const struct value *);
void show_select(struct walk *, const struct type *, const struct value *);
void show_inout(struct walk *, const struct type *, const struct value *);
void show_pointee(struct walk *, const struct type *, uint64_t addr, bool brackets);
void show_members(struct walk *, const struct type *, struct frame *);

/* strings.c */
void show_str(struct walk *, const struct type *, const struct value *);
void show_buf(struct walk *, const struct type *, const struct value *);
void show_strv(struct walk *, const struct type *, const struct value *);
void show_in_place(struct walk *, const struct type *, const struct value *);
bool pointer_shown(struct walk *, const struct type *, uint64_t addr);

/* names.c */
void names_flags(struct em_names *, const struct xlat *, uint64_t, const char *other);
void show_sigset_bytes(struct walk *, const uint8_t *, size_t len);

#endif
