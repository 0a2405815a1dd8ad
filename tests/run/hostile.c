/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* hostile WHAT: programs that would mislead a tracer.  "done" is printed at the end. */
#include "say.h"
#include <poll.h>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/uio.h>

static void do_vectors(void)
{
	struct iovec *v = edge(2 * sizeof(*v));
	struct pollfd *p = edge(sizeof(*p));
	struct msghdr m;
	static const long sizes[] = { 2, 3, 1025, 1 << 30, 0x7fffffffffffffffL, -1L };

	v[0].iov_base = edge(3);
	v[0].iov_len = ~0ul;
	v[1].iov_base = v;
	v[1].iov_len = 1ul << 40;
	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		syscall(SYS_writev, -1, v, sizes[i]);
		syscall(SYS_readv, -1, v, sizes[i]);
		syscall(SYS_process_vm_readv, 0, v, sizes[i], v, sizes[i], 0);
		syscall(SYS_vmsplice, -1, v, sizes[i], 0);
		syscall(SYS_poll, p, sizes[i], 0);
		syscall(SYS_write, -1, v, sizes[i]);
		syscall(SYS_setgroups, sizes[i], v);
		syscall(SYS_getdents64, -1, v, sizes[i]);
		syscall(SYS_sendto, -1, v, sizes[i], -1, v, sizes[i]);
		syscall(SYS_select, sizes[i], v, v, v, v);
		syscall(SYS_epoll_wait, -1, v, sizes[i], 0);
		syscall(SYS_sched_setaffinity, 0, sizes[i], v);
		syscall(SYS_mincore, v, sizes[i], v);
		syscall(SYS_rt_sigprocmask, 0, v, v, sizes[i]);
		syscall(SYS_setxattr, v, v, v, sizes[i], sizes[i]);
		syscall(SYS_bpf, 5, v, sizes[i]);
		syscall(SYS_clone3, v, sizes[i]);
		syscall(SYS_perf_event_open, v, -1, -1, -1, -1);
		memset(&m, 0xff, sizeof(m));
		m.msg_iov = v;
		m.msg_iovlen = (size_t)sizes[i];
		m.msg_control = v;
		m.msg_controllen = (size_t)sizes[i];
		syscall(SYS_sendmsg, -1, &m, 0);
		syscall(SYS_sendmmsg, -1, &m, sizes[i], 0);
		syscall(SYS_recvmmsg, -1, &m, sizes[i], 0, 8);
	}
}

/* argv: a vector without an end, strings without one, thousands of elements */
static void do_arguments(void)
{
	size_t n = 5000;
	char **many = calloc(n + 1, sizeof(*many)), **endless = edge(4 * sizeof(*endless));
	char *text = malloc(300000);

	memset(text, 'x', 299999);
	text[299999] = '\0';
	for (size_t i = 0; i < n; i++)
		many[i] = i % 3 ? (char *)i : text;
	for (int i = 0; i < 4; i++)
		endless[i] = edge(1);
	execve("/no/such", many, many);
	execve("/no/such", endless, endless);
	execve(text, endless + 4, endless + 5);
	syscall(SYS_execve, 1, 1, -8);
	for (size_t i = 0; i < n; i++)
		many[i] = text;		/* 1.5 GB: E2BIG */
	execve("/bin/true", many, many);
}

static struct { char *path; struct iovec v[4]; struct msghdr m; } shared;
static volatile bool stop;

static void *changer(void *arg)
{
	unsigned seed = 1;

	while (!stop) {
		unsigned char *p = (unsigned char *)&shared;
		seed = seed * 1103515245 + 12345;
		p[(seed >> 8) % sizeof(shared)] = (unsigned char)(seed >> 16);
		if (seed >> 28 == 0)
			mprotect(arg, 4096, seed & 0x8000000 ? PROT_NONE : PROT_READ | PROT_WRITE);
	}
	return NULL;
}

static void do_race(void)
{
	char *page = edge(4096);
	pthread_t t;

	shared.path = page;
	pthread_create(&t, NULL, changer, page);
	for (int i = 0; i < 100; i++) {
		syscall(SYS_chdir, page);
		syscall(SYS_writev, -1, shared.v, 4);
		syscall(SYS_sendmsg, -1, &shared.m, 0);
		syscall(SYS_execve, "/no/such", &shared, &shared.v);
		syscall(SYS_process_vm_readv, 0, &shared.v, 4, &shared.m, 2, 0);
	}
	stop = true;
	pthread_join(t, NULL);
}

/* every number, with arguments that mean nothing; none that would do harm */
static void do_numbers(void)
{
	static const uint64_t junk[] = { 0, 1, ~0ull, 0x8000000000000000ull, 0x7fffffff, 0xfffffffffffff000ull };
	long *p = edge(24);

	for (long nr = 470; nr < 1200; nr++)
		syscall(nr, p, junk[nr % 6], junk[nr / 6 % 6], p + 3, -1, 8);
	for (int i = 0; i < 6; i++) {
		syscall(-1, junk[i], 0, 0, 0, 0, 0);
		syscall(0x40000000 + i, junk[i], p, 3, 4, 5, 6);
		syscall((long)(junk[i] | 0x7ff00000), 1);
		for (int req = 0; req < 64; req++)
			syscall(SYS_ioctl, -1, (unsigned long)(0x5400 + req) | junk[i] << 16, p);
	}
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "";

	alarm(120);
	if (!strcmp(what, "vectors"))
		do_vectors();
	else if (!strcmp(what, "arguments"))
		do_arguments();
	else if (!strcmp(what, "race"))
		do_race();
	else if (!strcmp(what, "numbers"))
		do_numbers();
	else
		return 99;
	say("done");
	return 42;
}
