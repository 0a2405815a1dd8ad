/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * inject.c - "inject N": N times chdir to what may be written to, its result
 * as the program sees it on standard output.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	static char path[] = "/no/such";
	int n = argc > 1 ? atoi(argv[1]) : 0;

	for (int i = 0; i < n; i++) {
		errno = 0;
		long ret = syscall(SYS_chdir, path);

		dprintf(1, "%ld %d\n", ret, errno);
	}
	return 0;
}
