/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Signals of each origin, and what siginfo says of them. */
#include "say.h"
#include <sys/time.h>

static volatile sig_atomic_t got;
static void handler(int sig) { got = sig; }

static void *lost;
static void on_fault(int sig, siginfo_t *si, void *context)
{
	(void)sig;
	(void)si;
	(void)context;
	mmap(lost, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
}

int main(void)
{
	struct sigaction sa;
	union sigval value = { .sival_int = 7 };
	struct itimerval it = { { 0, 0 }, { 0, 1000 } };
	pid_t self = getpid(), child;
	int uid = (int)getuid(), p[2];

	memset(&sa, 0, sizeof(sa));
	sa.sa_handler = handler;
	for (int sig = 1; sig < 32; sig++)
		if (sig != SIGKILL && sig != SIGSTOP && sig != SIGSEGV)
			sigaction(sig, &sa, NULL);
	sigaction(SIGRTMIN, &sa, NULL);
	sigaction(SIGRTMIN + 3, &sa, NULL);

	kill(self, SIGUSR1);
	say("--- SIGUSR1 {si_signo=SIGUSR1, si_code=SI_USER, si_pid=%d, si_uid=%d} ---", self, uid);
	syscall(SYS_tkill, self, SIGUSR2);
	say("--- SIGUSR2 {si_signo=SIGUSR2, si_code=SI_TKILL, si_pid=%d, si_uid=%d} ---", self, uid);
	value.sival_ptr = (void *)0x1234;
	sigqueue(self, SIGWINCH, value);
	say("--- SIGWINCH {si_signo=SIGWINCH, si_code=SI_QUEUE, si_pid=%d, si_uid=%d, si_int=4660, "
	    "si_ptr=0x1234} ---", self, uid);
	kill(self, SIGRTMIN + 3);
	say("--- SIGRT_5 {si_signo=SIGRT_5, si_code=SI_USER, si_pid=%d, si_uid=%d} ---", self, uid);
	got = 0;
	setitimer(ITIMER_REAL, &it, NULL);
	while (!got)
		usleep(1000);
	say("--- SIGALRM {si_signo=SIGALRM, si_code=SI_KERNEL} ---");
	if (!pipe(p)) {
		close(p[0]);
		if (write(p[1], "x", 1) >= 0)
			return 99;
		say("--- SIGPIPE {si_signo=SIGPIPE, si_code=SI_USER, si_pid=%d, si_uid=%d} ---", self, uid);
	}
	child = fork();
	if (!child)
		_exit(3);
	while (waitpid(child, NULL, 0) < 0)
		;
	say("--- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=%d, si_uid=%d, si_status=3, si_utime=0, "
	    "si_stime=0} ---", child, uid);
	child = fork();
	if (!child) {
		signal(SIGTERM, SIG_DFL);
		kill(getpid(), SIGTERM);
		_exit(1);
	}
	while (waitpid(child, NULL, 0) < 0)
		;
	say("--- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_KILLED, si_pid=%d, si_uid=%d, si_status=SIGTERM, si_utime=0, "
	    "si_stime=0} ---", child, uid);
	lost = edge(4096);
	munmap(lost, 4096);
	sa.sa_sigaction = on_fault;
	sa.sa_flags = SA_SIGINFO;
	sigaction(SIGSEGV, &sa, NULL);
	(void)*(volatile char *)lost;
	say("--- SIGSEGV {si_signo=SIGSEGV, si_code=SEGV_MAPERR, si_addr=%p} ---", lost);
	signal(SIGSEGV, SIG_IGN);
	sa.sa_handler = handler;
	sa.sa_flags = 0;
	signal(SIGUSR1, SIG_IGN);
	kill(self, SIGUSR1);		/* ignored: still seen */
	say("--- SIGUSR1 {si_signo=SIGUSR1, si_code=SI_USER, si_pid=%d, si_uid=%d} ---", self, uid);
	say("+++ exited with 0 +++");
	return 0;
}
