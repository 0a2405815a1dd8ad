/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Sleeps in N threads (1 or more) until told: SIGUSR1 makes each call chdir, SIGTERM ends it. */
#include "say.h"
#include <pthread.h>

static volatile sig_atomic_t count;

static void on_signal(int sig)
{
	(void)sig;
	count++;
}

static void *sleeper(void *arg)
{
	(void)arg;
	for (;;) {
		struct timespec t = { 0, 20000000 };
		syscall(SYS_chdir, "/no/such/place");
		syscall(SYS_nanosleep, &t, NULL);
	}
	return NULL;
}

int main(int argc, char **argv)
{
	int n = argc > 1 ? atoi(argv[1]) : 1;
	pthread_t t;

	signal(SIGUSR1, on_signal);
	alarm(60);			/* whatever becomes of the test */
	for (int i = 1; i < n; i++)
		pthread_create(&t, NULL, sleeper, NULL);
	printf("%d\n", (int)getpid());
	fflush(stdout);
	sleeper(NULL);
}
