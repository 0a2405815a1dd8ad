/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Netlink with the kernel's own answers: an interface, an error, a family of
 * generic netlink; and messages that end at unreadable memory.  Lines that are
 * known beforehand are printed; netlink.test looks for the rest in the trace.
 */
#include "say.h"
#include <linux/genetlink.h>
#include <linux/if_link.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

static struct { struct nlmsghdr h; char data[256]; } m;

static int open_socket(int protocol)
{
	struct sockaddr_nl self = { .nl_family = AF_NETLINK };
	int fd = socket(AF_NETLINK, SOCK_RAW, protocol);

	if (fd < 0 || bind(fd, (struct sockaddr *)&self, sizeof(self)))
		exit(77);
	return fd;
}

static unsigned attribute(unsigned at, unsigned type, const void *data, unsigned size)
{
	struct nlattr a = { .nla_len = (uint16_t)(NLA_HDRLEN + size), .nla_type = (uint16_t)type };

	memcpy(m.data + at, &a, sizeof(a));
	memcpy(m.data + at + NLA_HDRLEN, data, size);
	return at + NLA_ALIGN(a.nla_len);
}

static void ask(int fd, unsigned type, unsigned flags, unsigned size)
{
	static char answer[65536];

	m.h = (struct nlmsghdr){ .nlmsg_len = NLMSG_HDRLEN + size, .nlmsg_type = (uint16_t)type, .nlmsg_flags = (uint16_t)flags, .nlmsg_seq = 1 };
	if (send(fd, &m, m.h.nlmsg_len, 0) > 0)
		recv(fd, answer, sizeof(answer), 0);
}

/* The header at the end of what can be read: only that is shown. */
static void cut(int fd, unsigned type, const char *name)
{
	char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), *at = page + 4096 - NLMSG_HDRLEN;

	mprotect(page + 4096, 4096, PROT_NONE);
	m.h = (struct nlmsghdr){ .nlmsg_len = NLMSG_HDRLEN + 16, .nlmsg_type = (uint16_t)type, .nlmsg_flags = NLM_F_REQUEST, .nlmsg_seq = 1 };
	memcpy(at, &m, NLMSG_HDRLEN);
	said(sendto(fd, at, 32, MSG_OOB, NULL, 0), "sendto(%d, [{nlmsg_len=32, nlmsg_type=%s, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=1, nlmsg_pid=0}, %p], "
	     "32, MSG_OOB, NULL, 0)", fd, name, (void *)(page + 4096));
	munmap(page, 8192);
}

int main(void)
{
	int route = open_socket(NETLINK_ROUTE), generic = open_socket(NETLINK_GENERIC);
	struct ifinfomsg link = { .ifi_index = 1 };
	struct genlmsghdr get = { .cmd = CTRL_CMD_GETFAMILY, .version = 1 };

	cut(route, RTM_GETLINK, "RTM_GETLINK");
	cut(route, NLMSG_ERROR, "NLMSG_ERROR");
	cut(generic, GENL_ID_CTRL, "nlctrl");
	cut(generic, 0x7fff, "0x7fff /* GENERIC_FAMILY_??? */");

	memcpy(m.data, &link, sizeof(link));
	ask(route, RTM_GETLINK, NLM_F_REQUEST, sizeof(link));
	link.ifi_index = 0;
	memcpy(m.data, &link, sizeof(link));
	ask(route, RTM_GETLINK, NLM_F_REQUEST, attribute(sizeof(link), IFLA_IFNAME, "no-such", 8));
	memcpy(m.data, &get, sizeof(get));
	ask(generic, GENL_ID_CTRL, NLM_F_REQUEST, attribute(sizeof(get), CTRL_ATTR_FAMILY_NAME, "nlctrl", 7));
	return 0;
}
