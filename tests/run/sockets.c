/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Sockets: the lines of common calls. */
#include "say.h"
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

int main(void)
{
	struct sockaddr_in in = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) }, from;
	struct iovec v[2] = { { "ab", 2 }, { "cd", 2 } };
	struct msghdr m = { .msg_iov = v, .msg_iovlen = 2 };
	socklen_t len = sizeof(from), size;
	int fd, sv[2], one = 1;
	char buf[16];

	said(fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, IPPROTO_TCP), "socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP)");
	said(setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, 4), "setsockopt(%d, SOL_SOCKET, SO_REUSEADDR, [1], 4)", fd);
	size = 4;
	said(getsockopt(fd, SOL_TCP, TCP_NODELAY, &one, &size), "getsockopt(%d, SOL_TCP, TCP_NODELAY, [0], [4])", fd);
	said(bind(fd, (void *)&in, sizeof(in)),
	     "bind(%d, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr(\"127.0.0.1\")}, 16)", fd);
	said(getsockname(fd, (void *)&from, &len),
	     "getsockname(%d, {sa_family=AF_INET, sin_port=htons(%d), sin_addr=inet_addr(\"127.0.0.1\")}, [16])", fd, ntohs(from.sin_port));
	said(listen(fd, 5), "listen(%d, 5)", fd);
	len = 128;
	said(syscall(SYS_getpeername, fd, &from, &len), "getpeername(%d, %p, [128])", fd, (void *)&from);
	said(shutdown(fd, SHUT_WR), "shutdown(%d, SHUT_WR)", fd);
	said(socketpair(AF_UNIX, SOCK_DGRAM, 0, sv), "socketpair(AF_UNIX, SOCK_DGRAM, 0, [%d, %d])", sv[0], sv[1]);
	said(sendto(sv[0], "hello", 5, MSG_NOSIGNAL, NULL, 0), "sendto(%d, \"hello\", 5, MSG_NOSIGNAL, NULL, 0)", sv[0]);
	said(syscall(SYS_recvfrom, sv[1], buf, sizeof(buf), 0, NULL, NULL), "recvfrom(%d, \"hello\", 16, 0, NULL, NULL)", sv[1]);
	said(sendmsg(sv[0], &m, 0), "sendmsg(%d, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base=\"ab\", iov_len=2}, "
	     "{iov_base=\"cd\", iov_len=2}], msg_iovlen=2, msg_controllen=0, msg_flags=0}, 0)", sv[0]);
	said(recv(sv[1], buf, 16, MSG_DONTWAIT | MSG_TRUNC), "recvfrom(%d, \"abcd\", 16, MSG_TRUNC|MSG_DONTWAIT, NULL, NULL)", sv[1]);
	return 0;
}
