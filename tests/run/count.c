/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * count.c FILE - calls getppid for ever, and says in a shared file how often it is about to
 * have been called and how often it has been: two 64-bit numbers.
 */
#include <fcntl.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	int fd = argc > 1 ? open(argv[1], O_RDWR | O_CREAT | O_TRUNC, 0600) : -1;
	volatile uint64_t *count;

	if (fd < 0 || ftruncate(fd, 4096))
		return 1;
	count = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (count == MAP_FAILED)
		return 1;
	for (;;) {
		count[0]++;
		syscall(SYS_getppid);
		count[1]++;
	}
}
