/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* golden.h - a golden case; golden.c reads and judges it, page.c renders those of vCPU pages. */
#ifndef GOLDEN_H
#define GOLDEN_H

#include "decode/walk.h"
#include "linux/kvm/run.h"

enum { REGIONS = 32, PAGE = 4096, LINE = 1 << 16 };

struct region { char name[32]; uint64_t addr; uint8_t *bytes; size_t len; uint8_t *after; size_t after_len; };

struct golden {
	const char *file;
	unsigned line;
	struct region region[REGIONS];
	unsigned n_regions;
	bool exiting;
	const struct abi *abi;
	char call[64];
	char args[6][64];
	unsigned n_args;
	int64_t ret;
	int err;
	bool has_ret;
	struct walk_options opts;
	char *text, *json;
	char *mem_lines[2 * REGIONS];
	unsigned n_mem;
	/* a vCPU's page instead of a call (page.c) */
	const struct kvm_arch *arch;
	uint32_t reason;
	struct { int fd; char link[64]; } fds[4];
	unsigned n_fds;
	struct { char what[32]; uint64_t key, val; } memos[4];
	unsigned n_memos;
	bool paths;
};

/* The memory of that name as it is before or (if it was said) after; NULL: none. */
const uint8_t *golden_memory(const struct golden *, const char *name, bool after, size_t *len);
_Noreturn void golden_bad(const struct golden *, const char *why, const char *what);

/* page ABI REASON: begin such a case. */
void page_begin(struct golden *, const char *abi, const char *reason);
/* The lines that -KK would show, each ending in a newline, or what JSON would say. */
void page_render(struct golden *, const struct renderer *, const struct source *, struct strbuf *);

#endif
