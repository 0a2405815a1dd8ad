/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * dump.c - calls that move bytes, for -e read= and -e write=: plain ones,
 * vectors with empty buffers, messages, a queue, a buffer that ends too early.
 */
#include <fcntl.h>
#include <mqueue.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { PAGE = 4096 };

int main(void)
{
	char b[100];
	int p[2], s[2];
	struct iovec v[3] = { { "abc", 3 }, { NULL, 0 }, { "xyz\n~\x7f\x80", 7 } };
	struct iovec w[3] = { { b, 2 }, { b + 10, 3 }, { b + 20, 50 } };
	struct msghdr m = { .msg_iov = v, .msg_iovlen = 3 }, r = { .msg_iov = w, .msg_iovlen = 3 };
	struct mmsghdr many[2] = { { m, 0 }, { { .msg_iov = v, .msg_iovlen = 1 }, 0 } };
	char *page = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (page == MAP_FAILED || pipe(p) || socketpair(AF_UNIX, SOCK_DGRAM, 0, s) ||
	    dup2(p[0], 30) < 0 || dup2(p[1], 31) < 0 || dup2(s[0], 32) < 0 || dup2(s[1], 33) < 0 || dup2(memfd_create("d", 0), 34) < 0)
		return 1;
	if (write(31, "exactly sixteen!", 16) != 16 || read(30, b, 100) != 16)
		return 1;
	if (write(31, "seventeen bytes..", 17) != 17 || read(30, b, 17) != 17)
		return 1;
	if (writev(31, v, 3) != 10 || readv(30, w, 3) != 10)
		return 1;
	if (send(32, "ping", 4, 0) != 4 || recv(33, b, 2, MSG_TRUNC) != 4)
		return 1;
	if (sendmsg(32, &m, 0) != 10 || recvmsg(33, &r, 0) != 10 || sendmmsg(32, many, 2, 0) != 2)
		return 1;
	if (read(-1, b, 5) != -1 || write(31, "", 0))
		return 1;
	munmap(page + PAGE, PAGE);
	page[PAGE - 1] = 'Z';
	if (write(34, page + PAGE - 1, 2) != 1)	/* the second byte is not there */
		return 1;
	return write(29, "other", 5) == 5;	/* not open */
}
