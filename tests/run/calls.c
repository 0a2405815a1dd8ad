/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * calls.c - makes calls and prints, for each, the very line a tracer is to
 * show.  The last one is marked by a write to a bad descriptor, so that the
 * calls of printf() do not get in between.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

static char lines[65536];
static size_t used;

__attribute__((format(printf, 2, 3)))
static void expect(long ret, const char *format, ...)
{
	static const struct { int err; const char *name; } names[] = {
		{ EBADF, "EBADF" }, { ENOENT, "ENOENT" }, { EFAULT, "EFAULT" }, { EINVAL, "EINVAL" },
		{ ENOTTY, "ENOTTY" }, { ENOSYS, "ENOSYS" }, { EEXIST, "EEXIST" }, { ESRCH, "ESRCH" },
	};
	int err = errno;
	size_t from = used;
	va_list ap;

	va_start(ap, format);
	used += (size_t)vsnprintf(lines + used, sizeof(lines) - used, format, ap);
	va_end(ap);
	used += (size_t)snprintf(lines + used, sizeof(lines) - used, "%*s= ",
				 used - from < 39 ? (int)(40 - (used - from)) : 1, "");
	if (ret != -1) {
		used += (size_t)snprintf(lines + used, sizeof(lines) - used, "%ld\n", ret);
		return;
	}
	for (unsigned i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (names[i].err == err)
			used += (size_t)snprintf(lines + used, sizeof(lines) - used, "-1 %s (%s)\n", names[i].name,
						 strerror(err));
}

/* Memory whose next page cannot be read. */
static char *edge_of_memory(size_t size)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	char *p = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED || mprotect(p + page, page, PROT_NONE))
		exit(1);
	return p + page - size;
}

static void files(void)
{
	long r;
	char *s = edge_of_memory(6);

	memcpy(s, "/no/su", 6);		/* no NUL before the edge */
	r = syscall(SYS_openat, AT_FDCWD, "/no/such/file", O_RDWR | O_CREAT | O_EXCL, 0644);
	expect(r, "openat(AT_FDCWD, \"/no/such/file\", O_RDWR|O_CREAT|O_EXCL, 0644)");
	r = syscall(SYS_openat, AT_FDCWD, s, O_RDONLY);
	expect(r, "openat(AT_FDCWD, %p, O_RDONLY)", (void *)s);
	r = syscall(SYS_openat, -1, NULL, 0x40000003L);
	expect(r, "openat(-1, NULL, O_ACCMODE|0x40000000)");
	r = syscall(SYS_openat, AT_FDCWD, "/dev/null", O_RDWR);
	expect(r, "openat(AT_FDCWD, \"/dev/null\", O_RDWR)");
	int fd = (int)r;
	r = write(fd, "quote\" back\\ tab\t \1\0019\377", 22);
	expect(r, "write(%d, \"quote\\\" back\\\\ tab\\t \\1\\19\\377\", 22)", fd);
	r = write(fd, "0123456789012345678901234567890123456789", 40);
	expect(r, "write(%d, \"01234567890123456789012345678901\"..., 40)", fd);
	r = read(fd, s, 6);
	expect(r, "read(%d, \"\", 6)", fd);
	struct iovec v[2] = { { "ab", 2 }, { "cde", 3 } };
	r = writev(fd, v, 2);
	expect(r, "writev(%d, [{iov_base=\"ab\", iov_len=2}, {iov_base=\"cde\", iov_len=3}], 2)", fd);
	r = lseek(-1, -5, SEEK_END);
	expect(r, "lseek(-1, -5, SEEK_END)");
	r = syscall(SYS_ioctl, fd, 0x5401, s);
	expect(r, "ioctl(%d, TCGETS, %p)", fd, (void *)s);
	r = fcntl(fd, F_SETFD, FD_CLOEXEC);
	expect(r, "fcntl(%d, F_SETFD, FD_CLOEXEC)", fd);
	r = close(fd);
	expect(r, "close(%d)", fd);
	r = close(-7);
	expect(r, "close(-7)");
}

static void others(void)
{
	long r;
	int sv[2] = { 0, 0 };
	struct timespec t = { 0, 1 };
	sigset_t set;

	r = socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sv);
	expect(r, "socketpair(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0, [%d, %d])", sv[0], sv[1]);
	struct sockaddr_un un = { .sun_family = AF_UNIX, .sun_path = "/no/such/socket" };
	r = connect(-1, (void *)&un, sizeof(un));
	expect(r, "connect(-1, {sa_family=AF_UNIX, sun_path=\"/no/such/socket\"}, 110)");
	r = syscall(SYS_nanosleep, &t, NULL);
	expect(r, "nanosleep({tv_sec=0, tv_nsec=1}, NULL)");
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigaddset(&set, SIGHUP);
	r = syscall(SYS_rt_sigprocmask, SIG_BLOCK, &set, NULL, 8);
	expect(r, "rt_sigprocmask(SIG_BLOCK, [HUP USR1], NULL, 8)");
	r = syscall(SYS_kill, 0x7fffffff, 0);
	expect(r, "kill(2147483647, 0)");
	r = syscall(999, 1, 2, 3, 4, 5, 6);
	expect(r, "syscall_0x3e7(0x1, 0x2, 0x3, 0x4, 0x5, 0x6)");
}

int main(void)
{
	files();
	others();
	close(-4711);
	fputs(lines, stdout);
	return 0;
}
