/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * say.h - for programs that print, on standard output, the lines that a trace
 * of them must have.  Trace them with -e trace= without write.
 */
#ifndef TESTS_RUN_SAY_H
#define TESTS_RUN_SAY_H

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static char say_prefix[32];		/* "PID " in a trace of several */
static int say_column = 40;

static inline void say(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	printf("%s", say_prefix);
	vprintf(fmt, ap);
	putchar('\n');
	va_end(ap);
	fflush(stdout);
}

static inline const char *error_word(int err)
{
	static const struct { int err; const char *name; } names[] = {
		{ EBADF, "EBADF" }, { ENOENT, "ENOENT" }, { EFAULT, "EFAULT" }, { EINVAL, "EINVAL" },
		{ ENAMETOOLONG, "ENAMETOOLONG" }, { E2BIG, "E2BIG" }, { EPERM, "EPERM" }, { EEXIST, "EEXIST" },
		{ ENOTDIR, "ENOTDIR" }, { EAGAIN, "EAGAIN" }, { ENOTCONN, "ENOTCONN" }, { ENOMEM, "ENOMEM" },
		{ ECHILD, "ECHILD" }, { EINTR, "EINTR" }, { EISDIR, "EISDIR" }, { ESRCH, "ESRCH" },
		{ ENOTSOCK, "ENOTSOCK" }, { EMSGSIZE, "EMSGSIZE" }, { EACCES, "EACCES" }, { ENOTTY, "ENOTTY" },
		{ ETIMEDOUT, "ETIMEDOUT" }, { EOPNOTSUPP, "EOPNOTSUPP" }, { ECONNREFUSED, "ECONNREFUSED" },
		{ ENOSYS, "ENOSYS" }, { ENODEV, "ENODEV" }, { ESPIPE, "ESPIPE" }, { EPIPE, "EPIPE" },
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (names[i].err == err)
			return names[i].name;
	fprintf(stderr, "error_word: no name for %d\n", err);
	exit(99);
}

/* A call as it ended: what it was, and what it returned; errno when -1. */
static inline void say_call(long ret, const char *fmt, ...)
{
	static char line[65536], result[256];	/* a stack may be small */
	int err = errno;
	va_list ap;
	size_t n;

	n = (size_t)snprintf(line, sizeof(line), "%s", say_prefix);
	va_start(ap, fmt);
	vsnprintf(line + n, sizeof(line) - n, fmt, ap);
	va_end(ap);
	if (ret == -1)
		snprintf(result, sizeof(result), "-1 %s (%s)", error_word(err), strerror(err));
	else
		snprintf(result, sizeof(result), "%ld", ret);
	printf("%-*s%s= %s\n", say_column, line, strlen(line) < (size_t)say_column ? "" : " ", result);
	fflush(stdout);
	errno = err;
}

/* The call first, then what is said of its results. */
#define said(made, ...) do {				\
	long said_ret = (long)(made);			\
	say_call(said_ret, __VA_ARGS__);		\
} while (0)

/* N bytes that end where nothing is mapped. */
static inline void *edge(size_t n)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE), size = (n + page - 1) / page * page;
	char *p = mmap(NULL, size + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED || munmap(p + size, page)) {
		perror("edge");
		exit(99);
	}
	return p + size - n;
}

/* Wait until another thread or process sleeps in a call that began after it said so. */
static inline void wait_asleep(pid_t pid)
{
	char path[64], text[512];

	snprintf(path, sizeof(path), "/proc/%d/stat", (int)pid);
	for (int i = 0; i < 10000; i++) {
		int fd = open(path, O_RDONLY);
		ssize_t n = fd < 0 ? -1 : read(fd, text, sizeof(text) - 1);
		if (fd >= 0)
			close(fd);
		if (n <= 0)
			break;
		text[n] = '\0';
		const char *p = strrchr(text, ')');
		if (p && p[2] == 'S')
			return;
		usleep(1000);
	}
	fprintf(stderr, "%d does not sleep\n", (int)pid);
	exit(99);
}

#endif
