/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * net.c - system calls of sockets, and i386's socketcall, which stands for
 * any of them.
 */
#include <string.h>
#include "decode/custom.h"
#include "linux/linux.h"
#include "linux/net.h"
#include "linux/types.h"
#include "xlat/net.h"

#define NET	.class = C_NETWORK

/* A type this table does not know is shown with its flags as one number. */
static const struct type type_known = { K_SLICES, W_U32, .apart = true, .slices = LIST(slice,
	{ 0xf, CONST(W_U32, socket_types, "SOCK_???") },
	{ 0xfffffff0, FLAGS(W_U32, socket_flags, "SOCK_???") }) };
static const struct type type_unknown = { K_FLAGS, W_U32, .xlat = socket_flags, .other = "SOCK_???" };

static const struct type *pick_type(struct walk *w, uint64_t key)
{
	(void)w;
	return xlat_name(socket_types, key & 0xf) ? &type_known : NULL;
}
static const struct type sock_type = { K_SELECT, W_U32, .by = ARG(type), .pick = pick_type, .otherwise = &type_unknown,
	.choices = LIST(choice, { 0 }) };

static void show_packet_proto(struct walk *w, const struct type *t, const struct value *v)
{
	uint16_t x = (uint16_t)v->num;

	(void)t;
	walk_number(w, &t_eth_proto, (uint16_t)(x << 8 | x >> 8));
}
static const struct type packet_proto = { K_CUSTOM, W_U32, .custom = show_packet_proto };

/* The name is a comment, whatever -X says. */
static void show_ax25_proto(struct walk *w, const struct type *t, const struct value *v)
{
	const char *name = xlat_name(ax25_protocols, v->num);

	(void)t;
	em_name(walk_emit(w), (struct em_num){ v->num, 4, EM_HEX }, NULL, name ? name : "AX25_P_???");
}
static const struct type ax25_proto = { K_CUSTOM, W_U32, .custom = show_ax25_proto };

#define PROTO(f, x, o) CASE(f, CONST(W_U32, x, o))
static const struct type sock_proto = { K_SELECT, W_U32, .by = ARG(domain), .otherwise = ULONG, .choices = LIST(choice,
	PROTO(AF_INET, inet_protocols, "IPPROTO_???"), PROTO(AF_INET6, inet_protocols, "IPPROTO_???"),
	CASE(AF_AX25, &ax25_proto), PROTO(AF_NETLINK, netlink_families, "NETLINK_???"),
	CASE(AF_PACKET, &packet_proto), PROTO(AF_IRDA, irda_protocols, "IRDAPROTO_???"),
	PROTO(AF_CAN, can_protocols, "CAN_???"), PROTO(AF_BLUETOOTH, bt_protocols, "BTPROTO_???"),
	PROTO(AF_RXRPC, socket_families, "AF_???"), PROTO(AF_ISDN, isdn_protocols, "ISDN_P_???"),
	PROTO(AF_PHONET, phonet_protocols, "PN_PROTO_???"), PROTO(AF_CAIF, caif_protocols, "CAIFPROTO_???"),
	PROTO(AF_NFC, nfc_protocols, "NFC_SOCKPROTO_???"), PROTO(AF_KCM, kcm_protocols, "KCMPROTO_???"),
	PROTO(AF_SMC, smc_protocols, "SMCPROTO_???")) };

#define FAMILY	CONST(W_U32, socket_families, "AF_???")
#define MSG	FLAGS(W_U32, socket_msg_flags, "MSG_???")

/* Buffers: netlink sockets carry messages. */
static void show_sent(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct type plain = { K_BUF, W_PTR, .len = ARG(len) };
	uint64_t fd = 0, len = 0;

	(void)t;
	walk_arg(w, "sockfd", &fd);
	walk_arg(w, "len", &len);
	if (!netlink_show(w, (int)fd, v->num, len))
		walk_number(w, &plain, v->num);
}
static const struct type buf_sent = { K_CUSTOM, W_PTR, .text = true, .custom = show_sent };

static void show_got(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct type plain = { K_BUF, W_PTR, .len = RET, .out = true };
	static const struct type cut = { K_BUF, W_PTR, .len = ARG(len), .out = true };
	uint64_t fd = 0, len = 0, ret;
	bool known = walk_ret(w, &ret), more;

	(void)t;
	walk_arg(w, "sockfd", &fd);
	walk_arg(w, "len", &len);
	/* with MSG_TRUNC, the result is the message's length, whatever there was room for */
	more = known && ret > len;
	if (!known || !netlink_show(w, (int)fd, v->num, more ? len : ret))
		walk_number(w, more ? &cut : &plain, v->num);
}
static const struct type buf_got = { K_CUSTOM, W_PTR, .custom = show_got, .text = true, .out = true };

/* The sender's address: its length means nothing where there is no address to fill in. */
static void show_len_addr(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	em_addr(walk_emit(w), v->num);
}
static const struct type len_inout = { K_INOUT, W_PTR, .of = S32, .out = true };
static const struct type len_unused = { K_CUSTOM, W_PTR, .custom = show_len_addr };
static const struct type addr_len = { K_SELECT, W_PTR, .by = ARG(addr), .otherwise = &len_inout,
	.choices = LIST(choice, { 0, "NULL", &len_unused }) };
static const struct type src_addr_len = { K_SELECT, W_PTR, .by = ARG(src_addr), .otherwise = &len_inout,
	.choices = LIST(choice, { 0, "NULL", &len_unused }) };

/* recvmmsg: the timeout as it was at entry, and what is left of it. */
static void show_left(struct walk *w, const struct type *t)
{
	uint64_t ret, addr;

	if (!walk_verbose(w) || !walk_ret(w, &ret) || !walk_arg(w, "timeout", &addr))
		return;
	if (!ret) {
		em_key_quiet(walk_emit(w), "note");
		em_expr(walk_emit(w), (struct em_num){ 0, 0, EM_UDEC }, "Timeout", "Timeout");
	} else if (addr) {
		em_key(walk_emit(w), "left", true);
		walk_at(w, t, addr);
	}
}
static void note_left(struct walk *w) { show_left(w, &t_timespec); }
static void note_left64(struct walk *w) { show_left(w, &t_timespec64); }

static void keep_timeout(struct walk *w, uint64_t addr, bool wide)
{
	unsigned size = wide ? 8 : walk_klong_size(w);
	uint8_t b[16];

	if (addr && walk_read(w, addr, b, 2 * size)) {
		walk_keep(w, addr, walk_get(w, b, size));
		walk_keep(w, addr + size, walk_get(w, b + size, size));
	}
}
static void keep_timeout_old(struct walk *w, uint64_t addr) { keep_timeout(w, addr, false); }
static void keep_timeout64(struct walk *w, uint64_t addr) { keep_timeout(w, addr, true); }

static void show_timeout(struct walk *w, const struct type *t, const struct value *v)
{
	bool wide = t->of == &t_timespec64;
	unsigned size = wide ? 8 : walk_klong_size(w);
	uint64_t part[2];
	uint8_t b[16];

	if (!v->num || !walk_before(w, v->num, &part[0]) || !walk_before(w, v->num + size, &part[1])) {
		walk_number(w, wide ? TIMESPEC64_IN : TIMESPEC_IN, v->num);
		return;
	}
	for (unsigned i = 0; i < 2 * size; i++) {
		unsigned at = i % size, shift = walk_big_endian(w) ? size - 1 - at : at;

		b[i] = (uint8_t)(part[i / size] >> 8 * shift);
	}
	walk_bytes(w, t->of, b, 2 * size, v->num);
}
static const struct type timeout_old = { K_CUSTOM, W_PTR, .custom = show_timeout, .entry = keep_timeout_old, .of = &t_timespec };
static const struct type timeout64 = { K_CUSTOM, W_PTR, .custom = show_timeout, .entry = keep_timeout64, .of = &t_timespec64 };
#define TIMEOUT		(&timeout_old)
#define TIMEOUT64	(&timeout64)

/* socketcall */

static const struct sysdesc *socketcall_sub(struct walk *w, uint64_t args[6]);

static const struct xlat socketcalls[] = {
	{ 1, "SYS_SOCKET" }, { 2, "SYS_BIND" }, { 3, "SYS_CONNECT" }, { 4, "SYS_LISTEN" }, { 5, "SYS_ACCEPT" },
	{ 6, "SYS_GETSOCKNAME" }, { 7, "SYS_GETPEERNAME" }, { 8, "SYS_SOCKETPAIR" }, { 9, "SYS_SEND" },
	{ 10, "SYS_RECV" }, { 11, "SYS_SENDTO" }, { 12, "SYS_RECVFROM" }, { 13, "SYS_SHUTDOWN" },
	{ 14, "SYS_SETSOCKOPT" }, { 15, "SYS_GETSOCKOPT" }, { 16, "SYS_SENDMSG" }, { 17, "SYS_RECVMSG" },
	{ 18, "SYS_ACCEPT4" }, { 19, "SYS_RECVMMSG" }, { 20, "SYS_SENDMMSG" }, { 0, NULL }
};

static void show_socketcall(struct walk *w, const struct type *t, const struct value *v)
{
	const char *name = xlat_name(socketcalls, v->num);
	struct em_num n = { v->num, 4, EM_DEC };

	(void)t;
	if (name)
		em_name(walk_emit(w), n, name, NULL);
	else
		em_num(walk_emit(w), n);
}

#define SETSOCKOPT(n) CALL(n, S32, M(sockfd, FD), M(level, &t_sockopt_level), M(optname, &t_sockopt_set), \
	M(optval, &t_optval_set), M(optlen, S32)), NET
#define GETSOCKOPT(n) CALL(n, S32, M(sockfd, FD), M(level, &t_sockopt_level), M(optname, &t_sockopt_get), \
	M(optval, &t_optval_get), M(optlen, INOUT(S32))), NET

const struct sysdesc calls_net[] = {
	{ CALL(socket, FD, M(domain, FAMILY), M(type, &sock_type), M(protocol, &sock_proto)), NET },
	{ CALL(bind, S32, M(sockfd, FD), M(addr, &t_sockaddr_arg), M(addrlen, S32)), NET },
	{ CALL(connect, S32, M(sockfd, FD), M(addr, &t_sockaddr_arg), M(addrlen, S32)), NET },
	{ CALL(listen, S32, M(sockfd, FD), M(backlog, S32)), NET },
	{ CALL(accept, FD, M(sockfd, FD), M(addr, &t_sockaddr_out), M(addrlen, &addr_len)), NET },
	{ CALL(getsockname, S32, M(sockfd, FD), M(addr, &t_sockaddr_out), M(addrlen, &addr_len)), NET },
	{ CALL(getpeername, S32, M(sockfd, FD), M(addr, &t_sockaddr_out), M(addrlen, &addr_len)), NET },
	{ CALL(socketpair, S32, M(domain, FAMILY), M(type, &sock_type), M(protocol, ULONG),
		M(sv, OUT(ARRAY(FD, NUM(2))))), NET },
	{ CALL(send, LONG, M(sockfd, FD), M(buf, &buf_sent), M(len, SIZE), M(flags, MSG)), NET },
	{ CALL(recv, LONG, M(sockfd, FD), M(buf, &buf_got), M(len, SIZE), M(flags, MSG)), NET },
	{ CALL(sendto, LONG, M(sockfd, FD), M(buf, &buf_sent), M(len, SIZE), M(flags, MSG),
		M(dest_addr, &t_sockaddr_arg), M(addrlen, S32)), NET },
	{ CALL(recvfrom, LONG, M(sockfd, FD), M(buf, &buf_got), M(len, SIZE), M(flags, MSG),
		M(src_addr, &t_sockaddr_out), M(addrlen, &src_addr_len)), NET },
	{ CALL(recvfrom#64, LONG, M(sockfd, FD), M(buf, &buf_got), M(len, SIZE), M(flags, MSG),
		M(src_addr, &t_sockaddr_out), M(addrlen, &src_addr_len)), NET },
	{ CALL(shutdown, S32, M(sockfd, FD), M(how, CONST(W_U32, shutdown_modes, "SHUT_???"))), NET },
	{ SETSOCKOPT(setsockopt) },
	{ SETSOCKOPT(setsockopt#64) },
	{ GETSOCKOPT(getsockopt) },
	{ GETSOCKOPT(getsockopt#64) },
	{ CALL(sendmsg, LONG, M(sockfd, FD), M(msg, &t_msghdr_in), M(flags, MSG)), NET },
	{ CALL(recvmsg, LONG, M(sockfd, FD), M(msg, &t_msghdr_out), M(flags, MSG)), NET },
	{ CALL(sendmsg#64, LONG, M(sockfd, FD), M(msg, &t_msghdr_in), M(flags, MSG)), NET },
	{ CALL(recvmsg#64, LONG, M(sockfd, FD), M(msg, &t_msghdr_out), M(flags, MSG)), NET },
	{ CALL(accept4, FD, M(sockfd, FD), M(addr, &t_sockaddr_out), M(addrlen, &addr_len),
		M(flags, FLAGS(W_U32, socket_flags, "SOCK_???"))), NET },
	{ CALL(recvmmsg, S32, M(sockfd, FD), M(msgvec, &t_mmsgvec_out), M(vlen, U32), M(flags, MSG),
		M(timeout, TIMEOUT)), NET, .note = note_left },
	{ CALL(recvmmsg#64, S32, M(sockfd, FD), M(msgvec, &t_mmsgvec_out), M(vlen, U32), M(flags, MSG),
		M(timeout, TIMEOUT)), NET, .note = note_left },
	{ CALL(recvmmsg_time64, S32, M(sockfd, FD), M(msgvec, &t_mmsgvec_out), M(vlen, U32), M(flags, MSG),
		M(timeout, TIMEOUT64)), NET, .note = note_left64 },
	{ CALL(sendmmsg, S32, M(sockfd, FD), M(msgvec, &t_mmsgvec_in), M(vlen, U32), M(flags, MSG)), NET },
	{ CALL(sendmmsg#64, S32, M(sockfd, FD), M(msgvec, &t_mmsgvec_in), M(vlen, U32), M(flags, MSG)), NET },
	{ CALL(socketcall, LONG, M(call, CUSTOM(W_S32, show_socketcall)), M(args, ADDR)), .sub = socketcall_sub, .class = C_DESC },
	{ 0 }
};

/* The call's arguments lie in memory, one word each. */
static const struct sysdesc *socketcall_sub(struct walk *w, uint64_t args[6])
{
	static const struct { const char *name; uint8_t nargs; } subs[] = {
		{ NULL, 0 }, { "socket", 3 }, { "bind", 3 }, { "connect", 3 }, { "listen", 2 }, { "accept", 3 },
		{ "getsockname", 3 }, { "getpeername", 3 }, { "socketpair", 4 }, { "send", 4 }, { "recv", 4 },
		{ "sendto", 6 }, { "recvfrom", 6 }, { "shutdown", 2 }, { "setsockopt", 5 }, { "getsockopt", 5 },
		{ "sendmsg", 3 }, { "recvmsg", 3 }, { "accept4", 4 }, { "recvmmsg", 5 }, { "sendmmsg", 4 },
	};
	uint64_t call, addr;
	uint8_t b[6 * 4];

	if (!walk_arg(w, "call", &call) || !walk_arg(w, "args", &addr))
		return NULL;
	call = (uint32_t)call;
	if (!call || call >= sizeof(subs) / sizeof(subs[0]) || !walk_read(w, addr, b, subs[call].nargs * 4u))
		return NULL;
	for (unsigned i = 0; i < subs[call].nargs; i++)
		args[i] = walk_get(w, b + 4 * i, 4);
	for (const struct sysdesc *d = calls_net; d->name; d++)
		if (!strcmp(d->name, subs[call].name))
			return d;
	return NULL;
}
