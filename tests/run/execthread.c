/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A thread that is not the leader executes a program, while the leader sleeps. */
#include "say.h"
#include <pthread.h>

static pid_t leader;
static char *path;

static void *thread(void *arg)
{
	char *const argv[] = { path, "end", NULL }, *const envp[] = { NULL };
	pid_t self = (pid_t)syscall(SYS_gettid);

	(void)arg;
	wait_asleep(leader);
	say("%-5d pause( <unfinished ...>", leader);
	say("%-5d execve(\"%s\", [\"%s\", \"end\"], %p /* 0 vars */ <unfinished ...>", self, path,
	    path, (void *)envp);
	say("%-5d <... pause resumed>)%*s= ?", leader, 40 - snprintf(NULL, 0, "%-5d <... pause resumed>)", leader), "");
	say("%-5d +++ superseded by execve in pid %d +++", leader, self);
	say("%-5d <... execve resumed>)%*s= 0", leader, 40 - snprintf(NULL, 0, "%-5d <... execve resumed>)", leader), "");
	execve(path, argv, envp);
	return NULL;
}

int main(int argc, char **argv)
{
	pthread_t t;

	leader = getpid();
	path = argv[0];
	if (argc > 1) {
		say("%-5d +++ exited with 0 +++", leader);
		return 0;
	}
	pthread_create(&t, NULL, thread, NULL);
	for (;;)
		syscall(SYS_pause);
}
