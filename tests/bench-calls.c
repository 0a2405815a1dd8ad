/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * bench-calls.c cheap|files COUNT - what `make bench` traces: a call that costs
 * next to nothing, or open, stat, read and close with strings and structs to
 * show.  Prints how many microseconds a call took, start and end left out.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static unsigned cheap(void)
{
	syscall(SYS_getppid);
	return 1;
}

static unsigned files(void)
{
	char buf[256];
	struct stat st;
	int fd = open("/etc/passwd", O_RDONLY | O_CLOEXEC);

	if (fd < 0 || fstat(fd, &st) || read(fd, buf, sizeof(buf)) < 0 || close(fd)) {
		perror("/etc/passwd");
		exit(1);
	}
	return 4;
}

int main(int argc, char **argv)
{
	unsigned (*once)(void) = argc > 1 && !strcmp(argv[1], "files") ? files : cheap;
	unsigned long count = argc > 2 ? strtoul(argv[2], NULL, 0) : 1000, calls = 0;
	struct timespec from, to;

	clock_gettime(CLOCK_MONOTONIC, &from);
	while (calls < count)
		calls += once();
	clock_gettime(CLOCK_MONOTONIC, &to);
	printf("%.4f\n", ((double)(to.tv_sec - from.tv_sec) * 1e9 + (double)(to.tv_nsec - from.tv_nsec)) / 1e3 /
	       (double)(calls ? calls : 1));
	return 0;
}
