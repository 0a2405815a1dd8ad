/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Questions about sockets, and answers: messages that are never delivered (MSG_OOB), as they must be shown. */
#include "say.h"
#include <linux/inet_diag.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>

#define HEAD(type, flags) "{nlmsg_len=%u, nlmsg_type=" type ", nlmsg_flags=" flags ", nlmsg_seq=1, nlmsg_pid=0}"
#define BY_FAMILY HEAD("SOCK_DIAG_BY_FAMILY", "NLM_F_REQUEST|NLM_F_DUMP")
#define ANSWER HEAD("SOCK_DIAG_BY_FAMILY", "NLM_F_MULTI")
#define ADDRESSES "idiag_src=inet_addr(\"127.0.0.1\"), idiag_dst=inet_addr(\"0.0.0.0\")"
#define ID(addresses) "id={idiag_sport=htons(80), idiag_dport=htons(0), " addresses ", idiag_if=0, idiag_cookie=[1, 2]}"

static int fd;
static struct { struct nlmsghdr h; char data[200]; } m;

static unsigned message(unsigned flags, const void *data, unsigned size)
{
	memset(&m, 0, sizeof(m));
	m.h = (struct nlmsghdr){ .nlmsg_len = 16 + size, .nlmsg_type = SOCK_DIAG_BY_FAMILY, .nlmsg_flags = (uint16_t)flags, .nlmsg_seq = 1 };
	memcpy(m.data, data, size);
	return 16 + size;
}

static void sent(unsigned len, const char *payload, const char *head)
{
	char text[1200];

	snprintf(text, sizeof(text), head, len);
	said(sendto(fd, &m, len, MSG_OOB, NULL, 0), "sendto(%d, [%s, %s], %u, MSG_OOB, NULL, 0)", fd, text, payload, len);
}

int main(void)
{
	struct sockaddr_nl self = { .nl_family = AF_NETLINK };
	struct inet_diag_sockid id = { .idiag_sport = htons(80), .idiag_src = { htonl(INADDR_LOOPBACK) }, .idiag_cookie = { 1, 2 } };
	struct inet_diag_req_v2 inet = { .sdiag_family = AF_INET, .sdiag_protocol = IPPROTO_TCP, .idiag_ext = 3, .idiag_states = 0x402, .id = id };
	struct inet_diag_msg msg = { .idiag_family = AF_INET, .idiag_state = 10, .id = id, .idiag_wqueue = 128, .idiag_inode = 7 };
	struct unix_diag_req local = { .sdiag_family = AF_UNIX, .udiag_states = 2, .udiag_show = UDIAG_SHOW_NAME | UDIAG_SHOW_PEER };
	struct { struct unix_diag_msg m; struct nlattr a; uint32_t peer; struct nlattr b; char name[4]; } answer = {
		{ .udiag_family = AF_UNIX, .udiag_type = SOCK_STREAM, .udiag_state = 1, .udiag_ino = 5 },
		{ 8, UNIX_DIAG_PEER }, 6, { 8, UNIX_DIAG_NAME }, "/ab" };

	fd = socket(AF_NETLINK, SOCK_RAW, NETLINK_SOCK_DIAG);
	if (fd < 0 || bind(fd, (void *)&self, sizeof(self)))
		return 77;
	sent(message(NLM_F_REQUEST | NLM_F_DUMP, &inet, sizeof(inet)),
	     "{sdiag_family=AF_INET, sdiag_protocol=IPPROTO_TCP, idiag_ext=1<<(INET_DIAG_MEMINFO-1)|1<<(INET_DIAG_INFO-1), "
	     "idiag_states=1<<TCP_ESTABLISHED|1<<TCP_LISTEN, " ID(ADDRESSES) "}", BY_FAMILY);
	sent(message(NLM_F_MULTI, &msg, sizeof(msg)),
	     "{idiag_family=AF_INET, idiag_state=TCP_LISTEN, idiag_timer=0, idiag_retrans=0, " ID(ADDRESSES)
	     ", idiag_expires=0, idiag_rqueue=0, idiag_wqueue=128, idiag_uid=0, idiag_inode=7}", ANSWER);
	inet.sdiag_family = AF_INET6;
	inet.id.idiag_src[0] = 0;
	sent(message(NLM_F_REQUEST | NLM_F_DUMP, &inet, sizeof(inet)),
	     "{sdiag_family=AF_INET6, sdiag_protocol=IPPROTO_TCP, idiag_ext=1<<(INET_DIAG_MEMINFO-1)|1<<(INET_DIAG_INFO-1), "
	     "idiag_states=1<<TCP_ESTABLISHED|1<<TCP_LISTEN, " ID("inet_pton(AF_INET6, \"::\", &idiag_src), inet_pton(AF_INET6, \"::\", &idiag_dst)")
	     "}", BY_FAMILY);
	sent(message(NLM_F_REQUEST | NLM_F_DUMP, &local, sizeof(local)),
	     "{sdiag_family=AF_UNIX, sdiag_protocol=0, udiag_states=1<<TCP_ESTABLISHED, udiag_ino=0, "
	     "udiag_show=UDIAG_SHOW_NAME|UDIAG_SHOW_PEER, udiag_cookie=[0, 0]}", BY_FAMILY);
	sent(message(NLM_F_MULTI, &answer, sizeof(answer)),
	     "{udiag_family=AF_UNIX, udiag_type=SOCK_STREAM, udiag_state=TCP_ESTABLISHED, udiag_ino=5, udiag_cookie=[0, 0]}, "
	     "[[{nla_len=8, nla_type=UNIX_DIAG_PEER}, 6], [{nla_len=8, nla_type=UNIX_DIAG_NAME}, \"/ab\"]]", ANSWER);
	sent(message(NLM_F_MULTI, &msg, 5), "{idiag_family=AF_INET, ...}", ANSWER);

	/* other families: types, and the flags that they allow */
	close(fd);
	fd = socket(AF_NETLINK, SOCK_RAW, NETLINK_NETFILTER);
	if (fd >= 0 && !bind(fd, (void *)&self, sizeof(self))) {
		message(NLM_F_REQUEST | NLM_F_CREATE, "\2\0\0\0\10\0\1\0abc", 12);
		m.h.nlmsg_type = NFNL_SUBSYS_NFTABLES << 8 | NFT_MSG_NEWTABLE;
		sent(28, "{nfgen_family=AF_INET, version=NFNETLINK_V0, res_id=htons(0)}, [{nla_len=8, nla_type=NFTA_TABLE_NAME}, \"abc\"]",
		     HEAD("NFNL_SUBSYS_NFTABLES<<8|NFT_MSG_NEWTABLE", "NLM_F_REQUEST|NLM_F_CREATE"));
		message(NLM_F_REQUEST, "\2\0\0\12", 4);
		m.h.nlmsg_type = NFNL_MSG_BATCH_BEGIN;
		sent(20, "{nfgen_family=AF_INET, version=NFNETLINK_V0, res_id=htons(10)}", HEAD("NFNL_MSG_BATCH_BEGIN", "NLM_F_REQUEST"));
		m.h.nlmsg_type = 0x1fff;
		sent(20, "{nfgen_family=AF_INET, version=NFNETLINK_V0, res_id=htons(10)}",
		     HEAD("0x1f /* NFNL_SUBSYS_??? */<<8|0xff", "NLM_F_REQUEST"));
	}
	return 0;
}
