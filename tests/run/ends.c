/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* ends exit N | ends kill SIGNAL: end so, having printed the last line of the trace. */
#include "say.h"
#include <sys/resource.h>

int main(int argc, char **argv)
{
	struct rlimit none = { 0, 0 };
	int n = argc > 2 ? atoi(argv[2]) : 0;

	if (argc < 3)
		return 99;
	if (!strcmp(argv[1], "exit")) {
		say("exit_group(%d)%*s= ?", n, 40 - snprintf(NULL, 0, "exit_group(%d)", n), "");
		say("+++ exited with %d +++", n & 0xff);
		_exit(n);
	}
	setrlimit(RLIMIT_CORE, &none);
	signal(n, SIG_DFL);
	if (n != SIGKILL)
		say("--- SIG%s {si_signo=SIG%s, si_code=SI_USER, si_pid=%d, si_uid=%d} ---", argv[3], argv[3],
		    (int)getpid(), (int)getuid());
	say("+++ killed by SIG%s +++", argv[3]);
	kill(getpid(), n);
	return 99;
}
