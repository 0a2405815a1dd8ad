/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * clones.c - children made with flags that concern tracers: CLONE_PTRACE, CLONE_UNTRACED
 * and both, of which the tracer's kernel tells differently or not at all.
 */

#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	static const unsigned long flags[] = {
		CLONE_PTRACE, CLONE_UNTRACED, CLONE_PTRACE | CLONE_UNTRACED, CLONE_PTRACE | CLONE_UNTRACED | CLONE_FILES, 0,
	};

	for (unsigned i = 0; i < sizeof(flags) / sizeof(flags[0]); i++) {
		int status = 0;
		long pid = syscall(SYS_clone, flags[i] | SIGCHLD, 0, 0, 0, 0);

		if (!pid) {
			chdir("/no/such/folder");
			syscall(SYS_exit_group, 5 + (int)i);
		}
		if (pid < 0 || waitpid((pid_t)pid, &status, 0) != pid || WEXITSTATUS(status) != 5 + (int)i) {
			printf("%#lx: pid %ld, status %#x\n", flags[i], pid, (unsigned)status);
			return 1;
		}
	}
	puts("all came home");
	return 0;
}
