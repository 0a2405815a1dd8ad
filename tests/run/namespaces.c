/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * namespaces.c - a process 1 of a PID namespace of its own, with a child 2, that
 * looks at both; "enter": other namespaces, entered and left.  Status 77:
 * not allowed here.
 */
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int first(void)
{
	int status;
	pid_t child;

	syscall(SYS_getpid);
	child = fork();
	if (!child) {
		syscall(SYS_getppid);
		kill(1, 0);
		_exit(0);
	}
	waitpid(child, &status, 0);
	kill(99, 0);
	kill(1, SIGWINCH);
	return 0;
}

int main(int argc, char **argv)
{
	int status, fd = open("/proc/self/ns/uts", O_RDONLY);

	if (argc > 1 && !strcmp(argv[1], "enter")) {
		if (unshare(CLONE_NEWUTS | CLONE_NEWIPC))
			return 77;
		return setns(fd, CLONE_NEWUTS) || !setns(-1, 0);
	}
	if (unshare(CLONE_NEWPID))
		return 77;
	pid_t child = fork();

	if (!child)
		_exit(first());
	return waitpid(child, &status, 0) == child ? WEXITSTATUS(status) : 1;
}
