/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * events.c WHAT [ARG] - a process to which something happens; what its trace
 * must show is for the tests to say, which know WHAT.
 */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static char **args;

/* A call that no C library makes by itself. */
static void mark(int n)
{
	syscall(SYS_close, -n);
}

static void nap(long ms)
{
	struct timespec t = { ms / 1000, ms % 1000 * 1000000 };

	while (nanosleep(&t, &t) && errno == EINTR)
		;
}

static void on_signal(int sig)
{
	mark(200 + sig);
}

static void do_exit(const char *arg)
{
	_exit(atoi(arg));
}

static void do_kill(const char *arg)
{
	struct rlimit none = { 0, 0 };

	setrlimit(RLIMIT_CORE, &none);
	kill(getpid(), atoi(arg));
	nap(1000);
}

static void do_caught(const char *arg)
{
	(void)arg;
	signal(SIGUSR1, on_signal);
	kill(getpid(), SIGUSR1);
}

static void child(int status)
{
	mark(301);
	_exit(status);
}

static void do_fork(const char *arg)
{
	(void)arg;
	if (!syscall(SYS_fork))
		child(3);
	wait(NULL);
	mark(300);
}

static void do_vfork(const char *arg)
{
	(void)arg;
	if (!vfork())
		child(4);
	wait(NULL);
	mark(300);
}

static int clone_child(void *arg)
{
	(void)arg;
	child(5);
	return 0;
}

static void do_clone(const char *arg)
{
	static char stack[65536] __attribute__((aligned(16)));

	(void)arg;
	clone(clone_child, stack + sizeof(stack), SIGCHLD, NULL);
	wait(NULL);
	mark(300);
}

static void *thread(void *arg)
{
	mark(400 + (int)(long)arg);
	return NULL;
}

static void do_threads(const char *arg)
{
	pthread_t t[3];

	(void)arg;
	for (long i = 0; i < 3; i++)
		pthread_create(&t[i], NULL, thread, (void *)(i + 1));
	for (int i = 0; i < 3; i++)
		pthread_join(t[i], NULL);
	mark(300);
}

static void *exec_thread(void *arg)
{
	(void)arg;
	execl(args[0], args[0], "exit", "7", (char *)NULL);
	return NULL;
}

static void do_thread_exec(const char *arg)
{
	pthread_t t;

	(void)arg;
	pthread_create(&t, NULL, exec_thread, NULL);
	pause();
}

/* The child stops itself; the parent sees it, waits, and lets it go on. */
static void do_stop(const char *arg)
{
	int status;
	pid_t pid = fork();

	(void)arg;
	if (!pid) {
		raise(SIGSTOP);
		mark(301);
		_exit(0);
	}
	if (waitpid(pid, &status, WUNTRACED) != pid || !WIFSTOPPED(status))
		_exit(1);
	nap(100);
	if (waitpid(pid, &status, WUNTRACED | WNOHANG))
		_exit(2);		/* it did not stay stopped */
	kill(pid, SIGCONT);
	if (waitpid(pid, &status, 0) != pid || !WIFEXITED(status))
		_exit(3);
}

/* One waits in a read while another makes calls. */
static void do_unfinished(const char *arg)
{
	int p[2];
	char c;

	(void)arg;
	if (pipe(p))
		_exit(1);
	if (!fork()) {
		nap(100);
		mark(301);
		if (write(p[1], "x", 1) != 1)
			_exit(1);
		_exit(0);
	}
	if (read(p[0], &c, 1) != 1)
		_exit(1);
	wait(NULL);
}

static void do_loop(const char *arg)
{
	FILE *f = fopen(arg, "w");	/* tells that all is set up, and that it goes on */

	if (!f)
		_exit(1);
	for (int i = 0; i < 3000; i++) {
		mark(500);
		fprintf(f, "%d\n", i);
		fflush(f);
		nap(10);
	}
}

static void do_success_and_failure(const char *arg)
{
	(void)arg;
	chdir("/no/such/dir") ? (void)0 : _exit(1);
	chdir("/") ? _exit(1) : (void)0;
	kill(getpid(), SIGKILL);
}

static const struct { const char *what; void (*run)(const char *); } table[] = {
	{ "exit", do_exit }, { "kill", do_kill }, { "caught", do_caught }, { "fork", do_fork }, { "vfork", do_vfork },
	{ "clone", do_clone }, { "threads", do_threads }, { "thread-exec", do_thread_exec }, { "stop", do_stop },
	{ "unfinished", do_unfinished }, { "loop", do_loop }, { "status", do_success_and_failure },
};

int main(int argc, char **argv)
{
	args = argv;
	for (unsigned i = 0; argc > 1 && i < sizeof(table) / sizeof(table[0]); i++)
		if (!strcmp(argv[1], table[i].what)) {
			table[i].run(argc > 2 ? argv[2] : "0");
			return 0;
		}
	fprintf(stderr, "events: what is '%s'?\n", argc > 1 ? argv[1] : "");
	return 99;
}
