/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * genl.c - the names of generic netlink's families, asked of the kernel when
 * the first such message is to be shown, and once more when one has an id that
 * was not there: its module was loaded since.
 *
 * An id means one family in all network namespaces: the kernel gives them out
 * once (genl_fam_idr).  A family that only lives in the first namespace is not
 * told of in another, and remains a number.
 */
#include <errno.h>
#include <linux/genetlink.h>
#include <linux/netlink.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>
#include "names/genl.h"

enum { FAMILIES = 256, ASKED_AGAIN = 64, ROOM = 32768 };

static struct { uint16_t id; char name[GENL_NAMSIZ]; } families[FAMILIES];
static unsigned n_families, asked_again;
static uint16_t unknown[ASKED_AGAIN];	/* ids that the kernel did not know, either */

static void keep_family(const struct nlmsghdr *h)
{
	const char *at = (const char *)h + NLMSG_HDRLEN + GENL_HDRLEN, *end = (const char *)h + h->nlmsg_len;
	struct nlattr a;
	uint16_t id = 0;
	char name[GENL_NAMSIZ] = "";

	for (; (size_t)(end - at) >= NLA_HDRLEN && at < end; at += NLA_ALIGN(a.nla_len)) {
		memcpy(&a, at, sizeof(a));
		if (a.nla_len < NLA_HDRLEN || a.nla_len > end - at)
			break;
		if (a.nla_type == CTRL_ATTR_FAMILY_ID && a.nla_len >= NLA_HDRLEN + sizeof(id))
			memcpy(&id, at + NLA_HDRLEN, sizeof(id));
		else if (a.nla_type == CTRL_ATTR_FAMILY_NAME)
			snprintf(name, sizeof(name), "%.*s", (int)(a.nla_len - NLA_HDRLEN), at + NLA_HDRLEN);
		if (NLA_ALIGN(a.nla_len) > end - at)
			break;
	}
	if (!id || !*name || n_families == FAMILIES)
		return;
	families[n_families].id = id;
	memcpy(families[n_families++].name, name, sizeof(name));
}

/* false: that was the last message, or one that says why there is none. */
static bool keep_families(const char *buf, size_t n)
{
	while (n >= NLMSG_HDRLEN) {
		const struct nlmsghdr *h = (const void *)buf;

		if (h->nlmsg_len < NLMSG_HDRLEN || h->nlmsg_len > n || h->nlmsg_type == NLMSG_DONE || h->nlmsg_type == NLMSG_ERROR)
			return false;
		if (h->nlmsg_type == GENL_ID_CTRL && h->nlmsg_len >= NLMSG_HDRLEN + GENL_HDRLEN)
			keep_family(h);
		if (NLMSG_ALIGN(h->nlmsg_len) >= n)
			break;
		n -= NLMSG_ALIGN(h->nlmsg_len);
		buf += NLMSG_ALIGN(h->nlmsg_len);
	}
	return true;
}

static void ask(void)
{
	static char buf[ROOM] __attribute__((aligned(NLMSG_ALIGNTO)));
	struct { struct nlmsghdr h; struct genlmsghdr g; } out = {
		{ sizeof(out), GENL_ID_CTRL, NLM_F_REQUEST | NLM_F_DUMP, 0, 0 }, { CTRL_CMD_GETFAMILY, 1, 0 },
	};
	struct timeval soon = { .tv_sec = 1 };
	int sock = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_GENERIC);

	if (sock < 0)
		return;
	n_families = 0;
	setsockopt(sock, SOL_SOCKET, SO_RCVTIMEO, &soon, sizeof(soon));
	if (send(sock, &out, sizeof(out), 0) == (ssize_t)sizeof(out)) {
		ssize_t n;

		do {
			do
				n = recv(sock, buf, sizeof(buf), 0);
			while (n < 0 && errno == EINTR);
		} while (n > 0 && keep_families(buf, (size_t)n));
	}
	close(sock);
}

static const char *find(unsigned id)
{
	for (unsigned i = 0; i < n_families; i++)
		if (families[i].id == id)
			return families[i].name;
	return NULL;
}

bool genl_name(unsigned id, char *buf, size_t size)
{
	static bool asked;
	const char *name;

	if (!asked)
		ask();
	name = find(id);
	if (!name && asked) {
		for (unsigned i = 0; i < asked_again; i++)
			if (unknown[i] == id)
				return false;
		if (asked_again == ASKED_AGAIN)
			return false;
		ask();
		name = find(id);
	}
	asked = true;
	if (!name && asked_again < ASKED_AGAIN)
		unknown[asked_again++] = (uint16_t)id;
	if (!name)
		return false;
	snprintf(buf, size, "%s", name);
	return true;
}
