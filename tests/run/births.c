/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Children of each kind make a call; their parent waits, so that the order is known. */
#include "say.h"
#include <pthread.h>
#include <sched.h>

static void mark(const char *name, bool prefixed)
{
	if (prefixed)
		snprintf(say_prefix, sizeof(say_prefix), "%-5d ", (int)syscall(SYS_gettid));
	said(chdir(name), "chdir(\"%s\")", name);
}

static bool prefixed;

static int child(void *arg)
{
	mark(arg, prefixed);
	say("+++ exited with 5 +++");
	syscall(SYS_exit_group, 5);
	return 0;
}

static void *thread(void *arg)
{
	mark(arg, prefixed);
	return NULL;
}

int main(int argc, char **argv)
{
	static char stack[65536] __attribute__((aligned(16)));
	pthread_t t;
	pid_t pid;

	(void)argv;
	prefixed = argc > 1;
	mark("/no/parent", prefixed);
	pid = fork();
	if (!pid)
		child("/no/fork");
	waitpid(pid, NULL, 0);
	pid = vfork();
	if (!pid)
		child("/no/vfork");
	waitpid(pid, NULL, 0);
	pid = clone(child, stack + sizeof(stack), CLONE_FILES | CLONE_FS | SIGCHLD, "/no/clone");
	waitpid(pid, NULL, 0);
	signal(SIGUSR1, SIG_IGN);
	pid = clone(child, stack + sizeof(stack), CLONE_PARENT_SETTID | SIGUSR1, "/no/strange", &pid);
	waitpid(pid, NULL, __WALL);
	pthread_create(&t, NULL, thread, "/no/thread");
	pthread_join(t, NULL);
	mark("/no/parent/again", prefixed);
	say("+++ exited with 0 +++");
	return 0;
}
