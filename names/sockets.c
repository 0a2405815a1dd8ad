/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * sockets.c - addresses of sockets, by netlink's sock_diag.  What was found
 * once is kept by inode: a socket keeps being shown as it was first known, as
 * strace does, and a busy trace asks the kernel once a socket.  Sockets of
 * another network namespace are not found, and remain an inode.
 */
#include <arpa/inet.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/netlink_diag.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/xattr.h>
#include <unistd.h>
#include "defs.h"
#include "emit/text.h"
#include "names/sockets.h"

enum { TEXT_SIZE = 512, CACHE_SIZE = 1024, NAME_MAX_LEN = sizeof(((struct sockaddr_un *)0)->sun_path) };

/* What one answer of the kernel says of the socket asked for. */
struct query {
	unsigned long inode;
	const char *proto;
	char *buf;
	size_t size;
	bool netlink_name;		/* only the family's name is wanted */
};

/* The protocols that strace names, by what the kernel calls them. */
static const struct proto {
	const char *name;
	int family, protocol;		/* protocol 0 of inet: the kernel cannot tell us more */
} protos[] = {
	{ "UNIX-STREAM", AF_UNIX, 0 }, { "UNIX", AF_UNIX, 0 }, { "NETLINK", AF_NETLINK, 0 },
	{ "TCP", AF_INET, IPPROTO_TCP }, { "TCPv6", AF_INET6, IPPROTO_TCP },
	{ "UDP", AF_INET, IPPROTO_UDP }, { "UDPv6", AF_INET6, IPPROTO_UDP },
	{ "UDPLITE", AF_INET, IPPROTO_UDPLITE }, { "UDPLITEv6", AF_INET6, IPPROTO_UDPLITE },
	{ "DCCP", AF_INET, IPPROTO_DCCP }, { "DCCPv6", AF_INET6, IPPROTO_DCCP },
	{ "SCTP", AF_INET, IPPROTO_SCTP }, { "SCTPv6", AF_INET6, IPPROTO_SCTP },
	{ "L2TP/IP", AF_INET, 0 }, { "L2TP/IPv6", AF_INET6, 0 },
	{ "PING", AF_INET, 0 }, { "PINGv6", AF_INET6, 0 },
	{ "RAW", AF_INET, 0 }, { "RAWv6", AF_INET6, 0 },
};

static const char *const netlink_families[] = {
	[0] = "ROUTE", [1] = "UNUSED", [2] = "USERSOCK", [3] = "FIREWALL", [4] = "SOCK_DIAG", [5] = "NFLOG",
	[6] = "XFRM", [7] = "SELINUX", [8] = "ISCSI", [9] = "AUDIT", [10] = "FIB_LOOKUP", [11] = "CONNECTOR",
	[12] = "NETFILTER", [13] = "IP6_FW", [14] = "DNRTMSG", [15] = "KOBJECT_UEVENT", [16] = "GENERIC",
	[18] = "SCSITRANSPORT", [19] = "ECRYPTFS", [20] = "RDMA", [21] = "CRYPTO", [22] = "SMC",
};

static struct { unsigned long inode; char *text; } cache[CACHE_SIZE];

bool socket_proto(pid_t tid, int fd, char *buf, size_t size)
{
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/fd/%d", (int)tid, fd);
	ssize_t n = getxattr(path, "system.sockprotoname", buf, size - 1);

	if (n <= 0)
		return false;
	buf[n] = '\0';
	return true;
}

static const struct proto *proto_find(const char *name)
{
	for (size_t i = 0; i < sizeof(protos) / sizeof(protos[0]); i++)
		if (!strcmp(protos[i].name, name))
			return &protos[i];
	return NULL;
}

/* What the kernel answers */

static bool answer_inet(const struct query *q, const void *data, size_t len)
{
	const struct inet_diag_msg *m = data;
	char src[INET6_ADDRSTRLEN], dst[INET6_ADDRSTRLEN];

	if (len < sizeof(*m) || m->idiag_inode != q->inode)
		return false;
	if (m->idiag_family != AF_INET && m->idiag_family != AF_INET6)
		return false;
	const char *open = m->idiag_family == AF_INET6 ? "[" : "", *close = *open ? "]" : "";

	if (!inet_ntop(m->idiag_family, m->id.idiag_src, src, sizeof(src)) ||
	    !inet_ntop(m->idiag_family, m->id.idiag_dst, dst, sizeof(dst)))
		return false;
	if (m->id.idiag_dport)
		snprintf(q->buf, q->size, "%s:[%s%s%s:%u->%s%s%s:%u]", q->proto, open, src, close,
			 ntohs(m->id.idiag_sport), open, dst, close, ntohs(m->id.idiag_dport));
	else
		snprintf(q->buf, q->size, "%s:[%s%s%s:%u]", q->proto, open, src, close, ntohs(m->id.idiag_sport));
	return true;
}

static void unix_text(const struct query *q, uint32_t peer, const char *path, size_t path_len)
{
	struct strbuf b;

	sb_init(&b);
	sb_printf(&b, "%s:[%lu", q->proto, q->inode);
	if (peer)
		sb_printf(&b, "->%u", peer);
	if (path_len) {
		sb_char(&b, ',');
		if (!*path) {
			sb_char(&b, '@');
			path++;
			path_len--;
		}
		text_quote(&b, path, path_len, text_hex(&opts.walk.em, path, path_len));
	}
	sb_char(&b, ']');
	snprintf(q->buf, q->size, "%s", b.s);
	sb_free(&b);
}

static bool answer_unix(const struct query *q, const void *data, size_t len)
{
	const struct unix_diag_msg *m = data;
	const char *at = (const char *)data + NLMSG_ALIGN(sizeof(*m));
	char path[NAME_MAX_LEN + 1];
	size_t path_len = 0, left;
	uint32_t peer = 0;

	if (len < sizeof(*m) || m->udiag_ino != q->inode)
		return false;
	for (left = len - sizeof(*m); left >= sizeof(struct rtattr); ) {
		const struct rtattr *a = (const void *)at;

		if (a->rta_len < sizeof(*a) || a->rta_len > left)
			break;
		size_t size = a->rta_len - sizeof(*a);

		if (a->rta_type == UNIX_DIAG_NAME && size <= NAME_MAX_LEN) {
			memcpy(path, a + 1, size);
			path[size] = '\0';
			path_len = size;
		} else if (a->rta_type == UNIX_DIAG_PEER && size >= sizeof(peer)) {
			memcpy(&peer, a + 1, sizeof(peer));
		}
		size_t step = RTA_ALIGN(a->rta_len);

		if (step > left)
			break;
		at += step;
		left -= step;
	}
	/* a name in the file system ends with its NUL */
	if (path_len && path[0])
		path_len = strlen(path);
	if (!peer && !path_len)
		return false;
	unix_text(q, peer, path, path_len);
	return true;
}

static bool answer_netlink(const struct query *q, const void *data, size_t len)
{
	const struct netlink_diag_msg *m = data;
	const char *name;

	if (len < sizeof(*m) || m->ndiag_ino != q->inode)
		return false;
	name = m->ndiag_protocol < sizeof(netlink_families) / sizeof(netlink_families[0]) ?
		netlink_families[m->ndiag_protocol] : NULL;
	if (q->netlink_name) {
		if (!name)
			return false;
		snprintf(q->buf, q->size, "NETLINK_%s", name);
		return true;
	}
	if (name)
		snprintf(q->buf, q->size, "NETLINK:[%s:%u]", name, m->ndiag_portid);
	else
		snprintf(q->buf, q->size, "NETLINK:[%u]", m->ndiag_protocol);
	return true;
}

/* One dump: ask, and read on until the socket is found or the dump ends. */
static bool diag_dump(const void *request, size_t size, const struct query *q,
		      bool (*answer)(const struct query *, const void *, size_t))
{
	static int sock = -2;
	static uint32_t seq;
	static union { struct nlmsghdr h; char bytes[32768]; } in;
	struct { struct nlmsghdr h; char body[128]; } out = { 0 };
	struct sockaddr_nl kernel = { .nl_family = AF_NETLINK };
	bool found = false;

	if (sock == -2)
		sock = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
	if (sock < 0 || size > sizeof(out.body))
		return false;
	memcpy(out.body, request, size);
	out.h.nlmsg_len = (uint32_t)NLMSG_LENGTH(size);
	out.h.nlmsg_type = SOCK_DIAG_BY_FAMILY;
	out.h.nlmsg_flags = NLM_F_DUMP | NLM_F_REQUEST;
	out.h.nlmsg_seq = ++seq;
	if (sendto(sock, &out, out.h.nlmsg_len, 0, (struct sockaddr *)&kernel, sizeof(kernel)) < 0)
		return false;
	for (;;) {
		ssize_t n = recv(sock, &in, sizeof(in), 0);

		if (n <= 0)
			return found;
		size_t left = (size_t)n;

		for (struct nlmsghdr *h = &in.h; NLMSG_OK(h, left); h = NLMSG_NEXT(h, left)) {
			if (h->nlmsg_seq != seq)
				continue;	/* of a dump given up */
			if (h->nlmsg_type == NLMSG_DONE || h->nlmsg_type == NLMSG_ERROR)
				return found;
			if (!found)
				found = answer(q, NLMSG_DATA(h), h->nlmsg_len - NLMSG_HDRLEN);
		}
	}
}

static bool ask(const struct proto *p, const struct query *q)
{
	if (p->family == AF_UNIX) {
		struct unix_diag_req r = { .sdiag_family = AF_UNIX, .udiag_states = ~0u,
			.udiag_ino = (uint32_t)q->inode, .udiag_show = UDIAG_SHOW_NAME | UDIAG_SHOW_PEER };

		r.udiag_cookie[0] = r.udiag_cookie[1] = ~0u;
		return diag_dump(&r, sizeof(r), q, answer_unix);
	}
	if (p->family == AF_NETLINK) {
		struct netlink_diag_req r = { .sdiag_family = AF_NETLINK, .sdiag_protocol = NDIAG_PROTO_ALL };

		return diag_dump(&r, sizeof(r), q, answer_netlink);
	}
	if (!p->protocol)
		return false;
	struct inet_diag_req_v2 r = { .sdiag_family = (uint8_t)p->family, .sdiag_protocol = (uint8_t)p->protocol,
		.idiag_states = ~0u };

	return diag_dump(&r, sizeof(r), q, answer_inet);
}

bool socket_details(pid_t tid, int fd, unsigned long inode, char *buf, size_t size)
{
	char proto[64], text[TEXT_SIZE];
	unsigned slot = (unsigned)(inode % CACHE_SIZE);

	if (cache[slot].text && cache[slot].inode == inode) {
		snprintf(buf, size, "%s", cache[slot].text);
		return true;
	}
	if (!socket_proto(tid, fd, proto, sizeof(proto)))
		return false;
	const struct proto *p = proto_find(proto);
	struct query q = { .inode = inode, .proto = proto, .buf = text, .size = sizeof(text) };

	if (!p)
		return false;
	if (!ask(p, &q)) {
		snprintf(buf, size, "%s:[%lu]", proto, inode);
		return true;
	}
	free(cache[slot].text);
	cache[slot].inode = inode;
	cache[slot].text = strdup(text);
	snprintf(buf, size, "%s", text);
	return true;
}

bool socket_netlink_family(pid_t tid, int fd, unsigned long inode, char *buf, size_t size)
{
	static const struct proto netlink = { "NETLINK", AF_NETLINK, 0 };
	struct query q = { .inode = inode, .proto = "NETLINK", .buf = buf, .size = size, .netlink_name = true };

	(void)tid, (void)fd;
	return ask(&netlink, &q);
}
