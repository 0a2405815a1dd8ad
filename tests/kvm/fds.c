/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * fds.c - a vCPU under many numbers: dup, dup2, F_DUPFD, sent over a socket,
 * and numbers that come to mean another VM's vCPU of the same id.
 */
#include "vmm.h"
#include <sys/socket.h>
#include <sys/wait.h>

static const uint8_t a_code[] = { 0xb0, 0x11, 0xe6, 0x10, 0xeb, 0xfa };
static const uint8_t b_code[] = { 0xb0, 0x22, 0xe6, 0x20, 0xeb, 0xfa };

static void run_once(int fd, struct kvm_run *run)
{
	must(ioctl(fd, KVM_RUN, 0), "KVM_RUN");
	note_exit(run, NULL);
}

/* The same file under a number the kernel chooses, by way of a socket. */
static int send_over(int fd)
{
	union { char buf[CMSG_SPACE(sizeof(int))]; struct cmsghdr align; } u;
	char c = 0;
	struct iovec iov = { &c, 1 };
	struct msghdr m = { .msg_iov = &iov, .msg_iovlen = 1, .msg_control = u.buf, .msg_controllen = sizeof(u.buf) };
	struct cmsghdr *cm;
	int pair[2], got;

	must(socketpair(AF_UNIX, SOCK_DGRAM, 0, pair), "socketpair");
	memset(&u, 0, sizeof(u));
	cm = CMSG_FIRSTHDR(&m);
	cm->cmsg_level = SOL_SOCKET;
	cm->cmsg_type = SCM_RIGHTS;
	cm->cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(CMSG_DATA(cm), &fd, sizeof(int));
	must((int)sendmsg(pair[0], &m, 0), "sendmsg");
	must((int)recvmsg(pair[1], &m, 0), "recvmsg");
	memcpy(&got, CMSG_DATA(CMSG_FIRSTHDR(&m)), sizeof(int));
	close(pair[0]);
	close(pair[1]);
	return got;
}

int main(int argc, char **argv)
{
	struct vm a, b;
	struct kvm_run *ra, *rb;
	int ca, cb, d, number;
	pid_t child;

	record_open(argc, argv);
	a = vm_new(a_code, sizeof(a_code));
	b = vm_new(b_code, sizeof(b_code));
	ca = vcpu_new(&a, 0);
	ra = vcpu_map(ca);
	cb = vcpu_new(&b, 0);
	rb = vcpu_map(cb);
	wait_for_tracer(argc, argv);
	run_once(ca, ra);
	run_once(cb, rb);
	d = dup(ca);
	run_once(d, ra);
	/* the number of the one comes to mean the other, and back */
	must(dup2(cb, d), "dup2");
	run_once(d, rb);
	must(dup3(ca, d, O_CLOEXEC), "dup3");
	run_once(d, ra);
	close(d);
	d = must(fcntl(cb, F_DUPFD, 50), "F_DUPFD");
	run_once(d, rb);
	close(d);
	/* closed, and given to another vCPU by a way that names no number */
	number = dup(ca);
	run_once(number, ra);
	close(number);
	must(fcntl(0, F_GETFD), "standard input");
	d = send_over(cb);
	run_once(d, rb);
	close(d);
	d = send_over(ca);
	run_once(d, ra);
	close(d);
	run_once(cb, rb);
	/* the last number closed: the mapping alone keeps the page, nothing can run */
	close(ca);
	if (ioctl(ca, KVM_RUN, 0) < 0)
		note("plain");
	d = send_over(cb);		/* probably ca's number */
	run_once(d, rb);
	fflush(record);
	/* a child may not run its parent's vCPU: EIO */
	child = fork();
	if (!child)
		_exit(ioctl(cb, KVM_RUN, 0) < 0 ? 0 : 1);
	waitpid(child, NULL, 0);
	run_once(cb, rb);
	return 0;
}
