/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * requests.c ABI PREFIX - prints the ioctl requests whose names begin so, with
 * the numbers that the tables give them, for requests.test to judge against
 * kernel headers: "KVM_RUN 0xae80".  Those of another ABI have "-" for a number.
 */
#include "decode/abi.h"
#include "linux/linux.h"
#include <stdio.h>
#include <string.h>

/* as linux/ioctl/ioctl.c has it: "i386" is every ABI of 32 bits */
static bool row_is_for(const struct ioctl_row *r, const char *abi)
{
	return !r->abi || !strcmp(r->abi, abi) || (!strcmp(r->abi, "i386") && !strcmp(abi, "x32")) ||
		!strcmp(r->abi, abi_by_name(abi)->arch);
}

int main(int argc, char **argv)
{
	abi_init(&linux_facts);
	if (argc != 3 || !abi_by_name(argv[1])) {
		fprintf(stderr, "usage: requests ABI PREFIX\n");
		return 2;
	}
	for (const struct ioctl_row *const *table = linux_ioctls; *table; table++)
		for (const struct ioctl_row *r = *table; r->name; r++) {
			if (strncmp(r->name, argv[2], strlen(argv[2])))
				continue;
			if (row_is_for(r, argv[1]))
				printf("%s %#x\n", r->name, r->op);
			else
				printf("%s -\n", r->name);
		}
	return 0;
}
