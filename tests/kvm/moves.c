/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * moves.c - vCPUs whose descriptors and pages go strange ways: numbers closed in
 * ranges and used again, fetched by pidfd_getfd, inherited, kept over exec, sent
 * to a process that may not run them, tables of descriptors no longer shared;
 * mappings with a hole, in pieces, shrunk.  Two VMs, each with a vCPU 0; to be
 * traced with -f, or, with a third argument, without.
 */
#include "expect.h"
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#ifndef SYS_close_range
#define SYS_close_range	436
#endif
enum { UNSHARE_TABLE = 2 };			/* CLOSE_RANGE_UNSHARE */

static const uint8_t code[2][6] = {
	{ 0xb0, 0x11, 0xe6, 0x10, 0xeb, 0xfa },	/* mov al, 0x11; out 0x10, al; again */
	{ 0xb0, 0x22, 0xe6, 0x20, 0xeb, 0xfa },
};
static struct vm vm[2];
static int cpu[2];
static struct kvm_run *page[2];

/* Run number fd, which is vCPU 0 of VM i. */
static void run_on(int fd, int i)
{
	if (ioctl(fd, KVM_RUN, 0) < 0)
		give_up("KVM_RUN");
	note("KVM_RUN = 0 (KVM_EXIT_IO)");
	expect_header(page[i]);
	fprintf(record, " K direction=KVM_EXIT_IO_OUT, size=1, port=%#x, count=1", i ? 0x20 : 0x10);
	note(", data=[%#x]", i ? 0x22 : 0x11);
	fflush(record);
}

static void run_fails(int fd, const char *error)
{
	ioctl(fd, KVM_RUN, 0);
	note("KVM_RUN = -1 %s", error);
	fflush(record);
}
#define EIO_TEXT	"EIO (Input/output error)"
#define EBADF_TEXT	"EBADF (Bad file descriptor)"

/* One process or thread after the other writes to the record. */
static void wait_for(pid_t child)
{
	int status;

	if (child < 0)
		give_up("fork");
	waitpid(child, &status, 0);
	if (status)
		exit(1);
	fseek(record, 0, SEEK_END);
}

static void numbers(void)
{
	int low = 100, pidfd, got;

	/* closed in a range; the number comes to mean the other's */
	dup2(cpu[0], low);
	run_on(low, 0);
	syscall(SYS_close_range, low - 1, low + 1, 0);
	run_fails(low, EBADF_TEXT);
	must(fcntl(cpu[1], F_DUPFD, low), "F_DUPFD");
	run_on(low, 1);
	/* only marked to be closed by exec: it still is what it was */
	syscall(SYS_close_range, low, low, 4);
	run_on(low, 1);
	close(low);
	/* fetched, as from another process */
	pidfd = (int)syscall(SYS_pidfd_open, getpid(), 0);
	got = pidfd < 0 ? -1 : (int)syscall(SYS_pidfd_getfd, pidfd, cpu[1], 0);
	if (got < 0) {
		printf("pidfd_getfd: %s\n", strerror(errno));
		return;
	}
	run_on(got, 1);
	close(got);
	got = (int)syscall(SYS_pidfd_getfd, pidfd, cpu[0], 0);	/* the same number */
	run_on(got, 0);
	close(got);
	close(pidfd);
}

static void pages(void)
{
	uint8_t *place = (uint8_t *)page[0], *io;

	/* a hole where the data are: they are had from the vCPU's own page */
	munmap(place + 4096, 4096);
	run_on(cpu[0], 0);
	/* filled with something else, which they are not */
	io = mmap(place + 4096, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
	memset(io, 0x77, 4096);
	run_on(cpu[0], 0);
	/* the right page again, by itself */
	if (mmap(io, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, cpu[0], 4096) != io)
		give_up("mmap of the data's page");
	run_on(cpu[0], 0);
	/* shrunk to the run struct alone */
	munmap(place + 8192, 4096);
	munmap(place + 4096, 4096);
	run_on(cpu[0], 0);
	munmap(place, 4096);
	/* two mappings of one vCPU: unmap the one that was first */
	place = (uint8_t *)vcpu_map(cpu[0]);
	page[0] = vcpu_map(cpu[0]);
	munmap(place, VCPU_SIZE);
	run_on(cpu[0], 0);
	/* pages of the other lie where ours were */
	munmap(page[0], VCPU_SIZE);
	munmap(page[1], VCPU_SIZE);
	place = (uint8_t *)page[0];
	page[1] = mmap(place, VCPU_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, cpu[1], 0);
	page[0] = vcpu_map(cpu[0]);
	run_on(cpu[0], 0);
	run_on(cpu[1], 1);
	/* moved over each other */
	if (mremap(page[0], VCPU_SIZE, VCPU_SIZE, MREMAP_MAYMOVE | MREMAP_FIXED, page[1]) == MAP_FAILED)
		give_up("mremap");
	page[0] = page[1];
	page[1] = vcpu_map(cpu[1]);
	run_on(cpu[0], 0);
	run_on(cpu[1], 1);
}

/* A child has its own table and its own copy of the mappings. */
static void forked(void)
{
	pid_t child;

	fflush(record);
	child = fork();
	if (!child) {
		run_fails(cpu[0], EIO_TEXT);
		munmap(page[0], VCPU_SIZE);
		close(cpu[0]);
		/* its own VM under its parent's number */
		vm[0] = vm_new(code[0], sizeof(code[0]));
		close(cpu[1]);
		cpu[0] = vcpu_new(&vm[0], 0);
		page[0] = vcpu_map(cpu[0]);
		run_on(cpu[0], 0);
		_exit(0);
	}
	wait_for(child);
	run_on(cpu[0], 0);
	run_on(cpu[1], 1);
}

/* A process that shares the memory, and with it may run the vCPU, but has a
 * table of its own. */
static int in_same_memory(void *arg)
{
	(void)arg;
	run_on(cpu[0], 0);
	dup2(cpu[1], cpu[0]);
	run_on(cpu[0], 1);
	return 0;
}

static void cloned(void)
{
	static char stack[1 << 16] __attribute__((aligned(16)));

	wait_for(clone(in_same_memory, stack + sizeof(stack), CLONE_VM | SIGCHLD, NULL));
	run_on(cpu[0], 0);
	run_on(cpu[1], 1);
}

static void sent(void)
{
	union { char buf[CMSG_SPACE(sizeof(int))]; struct cmsghdr align; } u;
	char c = 0;
	struct iovec iov = { &c, 1 };
	struct msghdr m = { .msg_iov = &iov, .msg_iovlen = 1, .msg_control = u.buf, .msg_controllen = sizeof(u.buf) };
	struct cmsghdr *cm;
	int pair[2], fd;
	pid_t child;

	must(socketpair(AF_UNIX, SOCK_DGRAM, 0, pair), "socketpair");
	fflush(record);
	child = fork();
	if (!child) {
		close(cpu[0]);
		close(cpu[1]);
		must((int)recvmsg(pair[1], &m, 0), "recvmsg");
		memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&m)), sizeof(fd));
		vcpu_map(fd);			/* it may see the page, but not run it */
		run_fails(fd, EIO_TEXT);
		_exit(0);
	}
	memset(&u, 0, sizeof(u));
	cm = CMSG_FIRSTHDR(&m);
	cm->cmsg_level = SOL_SOCKET;
	cm->cmsg_type = SCM_RIGHTS;
	cm->cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(CMSG_DATA(cm), &cpu[1], sizeof(int));
	must((int)sendmsg(pair[0], &m, 0), "sendmsg");
	wait_for(child);
	run_on(cpu[1], 1);
	close(pair[0]);
	close(pair[1]);
}

/* exec keeps a descriptor that is not marked, and takes the pages away. */
static void executed(char **argv)
{
	char number[16];
	pid_t child;
	int fd = dup(cpu[0]);			/* without close-on-exec */

	snprintf(number, sizeof(number), "%d", fd);
	fflush(record);
	child = fork();
	if (!child) {
		execl("/proc/self/exe", argv[0], argv[1], "after", number, (char *)NULL);
		_exit(1);
	}
	wait_for(child);
	close(fd);
	run_on(cpu[0], 0);
}

/* A thread whose table of descriptors is its own from now on. */
static void *apart(void *how)
{
	if (how)
		syscall(SYS_close_range, 1000, 1001, UNSHARE_TABLE);
	else
		unshare(CLONE_FILES);
	dup2(cpu[1], 200);
	run_on(200, 1);
	close(cpu[0]);
	run_fails(cpu[0], EBADF_TEXT);
	return NULL;
}

static void threads(void)
{
	pthread_t t;

	for (long how = 0; how < 2; how++) {
		dup2(cpu[0], 200);
		run_on(200, 0);
		pthread_create(&t, NULL, apart, (void *)how);
		pthread_join(t, NULL);
		run_on(200, 0);		/* here it means what it meant */
		run_on(cpu[0], 0);
		close(200);
	}
}

/* Without -f nobody sees what this thread does to the numbers of all. */
static void *unseen(void *fd)
{
	dup2(cpu[1], (int)(long)fd);
	return NULL;
}

static void unseen_thread(void)
{
	pthread_t t;

	dup2(cpu[0], 200);
	run_on(200, 0);
	pthread_create(&t, NULL, unseen, (void *)200L);
	pthread_join(t, NULL);
	run_on(200, 1);
	run_on(cpu[0], 0);
}

int main(int argc, char **argv)
{
	if (argc > 3 && !strcmp(argv[2], "after")) {
		record = fopen(argv[1], "ae");
		if (!record)
			give_up(argv[1]);
		run_fails(atoi(argv[3]), EIO_TEXT);
		return 0;
	}
	record_open(argc, argv);
	for (int i = 0; i < 2; i++) {
		vm[i] = vm_new(code[i], sizeof(code[i]));
		cpu[i] = vcpu_new(&vm[i], 0);
		page[i] = vcpu_map(cpu[i]);
	}
	wait_for_tracer(argc, argv);
	run_on(cpu[0], 0);
	run_on(cpu[1], 1);
	if (argc > 3) {
		unseen_thread();
		return 0;
	}
	numbers();
	pages();
	forked();
	cloned();
	sent();
	executed(argv);
	threads();
	return 0;
}
