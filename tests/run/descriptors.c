/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What -y and -yy say of descriptors of several kinds (argument: y or yy), of other
 * processes' (others), and what -P does not look at (aside). */
#include "say.h"
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

static bool more;

static void link_of(int fd, char *buf, size_t size)
{
	char path[64];

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	ssize_t n = readlink(path, buf, size - 1);
	buf[n > 0 ? n : 0] = '\0';
}

static void lseek_of(int fd, const char *what)
{
	said(syscall(SYS_lseek, fd, 5, 99), "lseek(%d<%s>, 5, 0x63 /* SEEK_??? */)", fd, what);
}

/* Descriptors of another process: of a child, whose 0 is another file. */
static int others(void)
{
	int zero = open("/dev/zero", O_RDONLY), p[2];
	char c;

	if (pipe(p) || zero < 0)
		return 99;
	pid_t child = fork();
	if (!child) {
		dup2(zero, 0);
		close(p[1]);
		_exit((int)read(p[0], &c, 1));
	}
	int pidfd = (int)syscall(SYS_pidfd_open, child, 0);

	while (syscall(SYS_kcmp, child, getpid(), 0 /* KCMP_FILE */, 0, zero))	/* until it has done so */
		usleep(1000);
	say("kcmp(%d, %d, KCMP_FILE, 0</dev/zero>, %d</dev/zero>) = 0", child, getpid(), zero);
	int got = (int)syscall(SYS_pidfd_getfd, pidfd, 0, 0);

	say("pidfd_getfd(%d<anon_inode:[pidfd]>, 0</dev/zero>, 0) = %d</dev/zero>", pidfd, got);
	syscall(SYS_pidfd_getfd, pidfd, 99, 0);
	say("pidfd_getfd(%d<anon_inode:[pidfd]>, 99, 0) = -1 EBADF (%m)", pidfd);
	close(p[1]);
	close(p[0]);
	return 0;
}

/* What -P /dev/full shows of calls that name it where it is not looked for. */
static int aside(void)
{
	int full = open("/dev/full", O_WRONLY), null = open("/dev/null", O_RDONLY);

	syscall(SYS_symlink, "/dev/full", "/");
	said(syscall(SYS_symlink, "x", "/dev/full"), "symlink(\"x\", \"/dev/full\")");
	syscall(SYS_epoll_ctl, full, 1, null, NULL);
	said(syscall(SYS_epoll_ctl, null, 1, full, NULL), "epoll_ctl(%d, EPOLL_CTL_ADD, %d, NULL)", null, full);
	syscall(SYS_fsconfig, full, 99, NULL, NULL, 0);
	said(syscall(SYS_fsconfig, null, 5, "k", NULL, full), "fsconfig(%d, FSCONFIG_SET_FD, \"k\", NULL, %d)", null, full);
	return 0;
}

int main(int argc, char **argv)
{
	char path[256], link[300], what[400];
	struct sockaddr_in in = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t len = sizeof(in);
	int fd, p[2];

	if (argc > 1 && !strcmp(argv[1], "others"))
		return others();
	if (argc > 1 && !strcmp(argv[1], "aside"))
		return aside();
	more = argc > 1 && !strcmp(argv[1], "yy");
	fd = open("/dev/null", O_RDONLY);
	lseek_of(fd, more ? "/dev/null<char 1:3>" : "/dev/null");
	close(fd);
	snprintf(path, sizeof(path), "%s/odd\n<name>\"\\", getcwd(link, 200));
	fd = open(path, O_RDWR | O_CREAT, 0600);
	snprintf(what, sizeof(what), "%s/odd\\n\\74name\\76\\\"\\\\", link);
	lseek_of(fd, what);
	unlink(path);
	snprintf(what, sizeof(what), "%s/odd\\n\\74name\\76\\\"\\\\>(deleted)", link);
	said(syscall(SYS_lseek, fd, 5, 99), "lseek(%d<%s, 5, 0x63 /* SEEK_??? */)", fd, what);
	close(fd);
	if (pipe(p))
		return 99;
	link_of(p[1], link, sizeof(link));
	lseek_of(p[1], link);
	fd = socket(AF_INET, SOCK_STREAM, 0);
	link_of(fd, link, sizeof(link));
	if (!bind(fd, (void *)&in, sizeof(in)) && !listen(fd, 1) && !getsockname(fd, (void *)&in, &len)) {
		snprintf(what, sizeof(what), "TCP:[127.0.0.1:%d]", ntohs(in.sin_port));
		lseek_of(fd, more ? what : link);
	}
	fd = eventfd(7, 0);
	if (!more)
		lseek_of(fd, "anon_inode:[eventfd]");
	fd = epoll_create1(0);
	lseek_of(fd, "anon_inode:[eventpoll]");
	said(syscall(SYS_lseek, -7, 5, 99), "lseek(-7, 5, 0x63 /* SEEK_??? */)");
	said(syscall(SYS_lseek, 999, 5, 99), "lseek(999, 5, 0x63 /* SEEK_??? */)");
	link_of(fd, link, sizeof(link));
	syscall(SYS_exit_group, 0);
}
