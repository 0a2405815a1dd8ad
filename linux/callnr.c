/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * callnr.c - numbers of calls as values.
 */
#include <stdio.h>
#include "linux/callnr.h"
#include "linux/linux.h"

enum { X32_BIT = 0x40000000, ARCH_I386 = 0x40000003 };
#define ARCH_X86_64 0xc000003eu

void callnr_show(struct walk *w, uint64_t nr, uint32_t arch)
{
	bool i386 = walk_ptr_size(w) == 4 && walk_klong_size(w) == 4, x32 = walk_ptr_size(w) == 4 && !i386;
	struct em_num num = { nr, 8, EM_UDEC };
	const char *name = NULL;
	bool own = false;
	char text[64];

	if (arch == ARCH_I386 && nr < n_names_i386) {
		name = names_i386[nr];
		own = i386;
	} else if (arch == ARCH_X86_64 && nr & X32_BIT && (nr & ~(uint64_t)X32_BIT) < n_names_x32) {
		name = names_x32[nr & ~(uint64_t)X32_BIT];
		own = x32;
	} else if (arch == ARCH_X86_64 && nr < n_names_x86_64) {
		name = names_x86_64[nr];
		own = !i386 && !x32;
	}
	if (!name) {
		em_num(walk_emit(w), num);
	} else if (own) {
		snprintf(text, sizeof(text), "__NR_%s", name);
		em_name(walk_emit(w), num, text, NULL);
	} else {
		em_num(walk_emit(w), num);
		if (walk_emit(w)->opts->xlat != EM_X_RAW)
			em_comment(walk_emit(w), name);
	}
}
