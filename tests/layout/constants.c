/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * constants.c - prints every name that the tables give to a number, with the
 * number, for constants.test to judge against kernel headers:
 *
 *	CONSTANT(KVM_CAP_IRQCHIP, 0)
 *
 * Names that are no C identifier, nor an identifier shifted, are left out.
 */
#include "decode/abi.h"
#include "linux/linux.h"
#include "tests/types.h"
#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static bool is_constant(const char *s)
{
	if (!strncmp(s, "1<<", 3))
		s += 3;
	if (!isupper((unsigned char)*s) && *s != '_')
		return false;
	for (; *s; s++)
		if (!isalnum((unsigned char)*s) && *s != '_')
			return false;
	return true;
}

static void print_names(const struct type *t, const char *where, void *self)
{
	(void)where;
	(void)self;
	for (const struct xlat *x = t->xlat; x && x->str; x++)
		if (is_constant(x->str))
			printf("CONSTANT(%s, %#" PRIx64 ")\n", x->str, x->val);
}

int main(void)
{
	const char *arch = abi_x86_64.arch;

	abi_init(&linux_facts);
	types_each(arch, print_names, NULL);
	types_each_object(arch, print_names, NULL);
	return 0;
}
