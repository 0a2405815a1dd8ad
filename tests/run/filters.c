/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Calls of several classes, each with its line. */
#include "say.h"
#include <sys/socket.h>

int main(void)
{
	int fd;
	struct stat st;

	said(syscall(SYS_open, "/no/open", O_RDONLY), "open(\"/no/open\", O_RDONLY)");
	said(syscall(SYS_stat, "/no/stat", &st), "stat(\"/no/stat\", %p)", (void *)&st);
	said(syscall(SYS_lstat, "/no/lstat", &st), "lstat(\"/no/lstat\", %p)", (void *)&st);
	said(syscall(SYS_fstat, -5, &st), "fstat(-5, %p)", (void *)&st);
	said(syscall(SYS_statfs, "/no/statfs", &st), "statfs(\"/no/statfs\", %p)", (void *)&st);
	said(fd = (int)syscall(SYS_socket, AF_UNIX, SOCK_STREAM, 0), "socket(AF_UNIX, SOCK_STREAM, 0)");
	said(syscall(SYS_listen, -5, 3), "listen(-5, 3)");
	said(syscall(SYS_kill, 0x7fffffff, SIGHUP), "kill(2147483647, SIGHUP)");
	said(syscall(SYS_getpid), "getpid()");
	said(syscall(SYS_getuid), "getuid()");
	said(syscall(SYS_setgid, -1), "setgid(-1)");
	said(syscall(SYS_shmget, 0x5e757e57, 0, 0), "shmget(0x5e757e57, 0, 000)");
	said(syscall(SYS_munmap, 1L, 4096L), "munmap(0x1, 4096)");
	said(syscall(SYS_wait4, 0x7fffffff, NULL, 0, NULL), "wait4(2147483647, NULL, 0, NULL)");
	said(syscall(SYS_clock_gettime, 99, NULL), "clock_gettime(0x63 /* CLOCK_??? */, NULL)");
	said(syscall(SYS_dup, fd), "dup(%d)", fd);
	said(syscall(SYS_close, fd), "close(%d)", fd);
	said(syscall(SYS_close, -5), "close(-5)");
	syscall(SYS_exit_group, 0);
}
