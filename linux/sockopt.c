/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * sockopt.c - socket options: their names by level, and what their values are.
 *
 * An option without a row is a number when it is four bytes long, else a
 * string of bytes.  What setsockopt gets is shown at entry, what getsockopt
 * yields at exit, as long as the kernel says; structs may come back in part.
 */
#include <stdio.h>
#include <string.h>
#include "decode/custom.h"
#include "linux/cbpf.h"
#include "linux/net.h"
#include "xlat/net.h"
#include "xlat/sockopt.h"

const struct type t_sockopt_level = { K_CONST, W_U32, .xlat = sock_levels, .other = "SOL_??" };

#define OPTS(level, x, o) CASE(level, CONST(W_U32, x, o))
/* Names of options by level; three levels have others for setting than for getting. */
#define OPTS_OF(way) { K_SELECT, W_U32, .by = ARG(level), .otherwise = U32, .choices = LIST(choice, \
	OPTS(SOL_IP, sockopts_ip_##way, "IP_???"), OPTS(SOL_SOCKET, sockopts_socket_##way, "SO_???"), \
	OPTS(SOL_TCP, sockopts_tcp, "TCP_???"), OPTS(SOL_UDP, sockopts_udp, "UDP_???"), \
	OPTS(SOL_AF_VSOCK, sockopts_vsock, "SO_VM_SOCKETS_???"), OPTS(SOL_IPV6, sockopts_ipv6_##way, "IPV6_???"), \
	OPTS(SOL_CAN_RAW, sockopts_can_raw, "CAN_RAW_???"), OPTS(SOL_SCTP, sockopts_sctp, "SCTP_???"), \
	OPTS(SOL_RAW, sockopts_raw, "RAW_???"), OPTS(SOL_IPX, sockopts_ipx, "IPX_???"), \
	OPTS(SOL_AX25, sockopts_ax25, "AX25_???"), OPTS(SOL_PACKET, sockopts_packet, "PACKET_???"), \
	OPTS(SOL_IRDA, sockopts_irda, "IRLMP_???"), OPTS(SOL_LLC, sockopts_llc, "LLC_OPT_???"), \
	OPTS(SOL_DCCP, sockopts_dccp, "DCCP_SOCKOPT_???"), OPTS(SOL_NETLINK, sockopts_netlink, "NETLINK_???"), \
	OPTS(SOL_TIPC, sockopts_tipc, "TIPC_???"), OPTS(SOL_RXRPC, sockopts_rxrpc, "RXRPC_???"), \
	OPTS(SOL_PPPOL2TP, sockopts_pppol2tp, "PPPOL2TP_SO_???"), OPTS(SOL_BLUETOOTH, sockopts_bluetooth, "BT_???"), \
	OPTS(SOL_PNPIPE, sockopts_pnpipe, "PNPIPE_???"), OPTS(SOL_RDS, sockopts_rds, "RDS_???"), \
	OPTS(SOL_IUCV, sockopts_iucv, "SO_???"), OPTS(SOL_CAIF, sockopts_caif, "CAIFSO_???"), \
	OPTS(SOL_ALG, sockopts_alg, "ALG_SET_???"), OPTS(SOL_NFC, sockopts_nfc, "NFC_LLCP_???"), \
	OPTS(SOL_KCM, sockopts_kcm, "KCM_???"), OPTS(SOL_TLS, sockopts_tls, "TLS_???"), \
	OPTS(SOL_XDP, sockopts_xdp, "XDP_???")) }
const struct type t_sockopt_set = OPTS_OF(set);
const struct type t_sockopt_get = OPTS_OF(get);

/* Types of values */

static const struct type v_int = { .kind = K_DEC, .width = W_S32 };
static const struct type v_uint = { .kind = K_UDEC, .width = W_U32 };
static const struct type v_fd = { .kind = K_FD, .width = W_S32 };
static const struct type v_errno = { .kind = K_ERRNO, .width = W_U32 };
static const struct type v_proto = { .kind = K_CONST, .width = W_U32, .xlat = inet_protocols, .other = "IPPROTO_???" };
static const struct type v_txrehash = { .kind = K_CONST, .width = W_S32, .xlat = txrehash_modes,
	.other = "SOCK_TXREHASH_???", .dec = true };
static const struct type v_importance = { .kind = K_CONST, .width = W_U32, .xlat = tipc_importances,
	.other = "TIPC_???_IMPORTANCE" };
static const struct type v_linger = { K_STRUCT, .name = "linger", .members = MEMBERS(M(l_onoff, S32), M(l_linger, S32)) };
static const struct type v_ucred = { K_STRUCT, .name = "ucred", .members = MEMBERS(M(pid, PID), M(uid, UID), M(gid, GID)) };
static const struct type v_stats = { K_STRUCT, .name = "tpacket_stats_v3", .members = MEMBERS(
	M(tp_packets, U32), M(tp_drops, U32), M(tp_freeze_q_cnt, U32)) };
static const struct type v_mreq = { K_STRUCT, .name = "ip_mreq", .members = MEMBERS(
	M(imr_multiaddr, &t_in4), M(imr_interface, &t_in4)) };
static void show_mreq6_addr(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	in6_member(w, v->bytes, "ipv6mr_multiaddr");
}
static const struct type v_mreq6 = { K_STRUCT, .name = "ipv6_mreq", .members = MEMBERS(
	M(ipv6mr_multiaddr, T(K_CUSTOM, .custom = show_mreq6_addr, .custom_size = 16, .custom_align = 4, .flat = true)),
	M(ipv6mr_interface, &t_ifindex)) };
static const struct type v_ring = { K_STRUCT, .name = "tpacket_req", .members = MEMBERS(
	M(tp_block_size, U32), M(tp_block_nr, U32), M(tp_frame_size, U32), M(tp_frame_nr, U32)) };
static const struct type v_group = { K_STRUCT, .name = "tipc_group_req", .members = MEMBERS(
	M(type, U32), M(instance, U32), M(scope, CONST(W_U32, tipc_scopes, "TIPC_???_SCOPE")),
	M(flags, FLAGS(W_U32, tipc_group_flags, "TIPC_GROUP_???"))) };

static void show_group_addr(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	sockaddr_show_bytes(w, v->bytes, 128, v->addr);
}
static const struct type group_addr = { K_CUSTOM, .custom = show_group_addr, .custom_size = 128, .custom_align = 1 };
static const struct type v_group_req = { K_STRUCT, .name = "group_req", .members = MEMBERS(
	M(gr_interface, &t_ifindex), M(pad, T(K_SKIP, W_U32)), M(gr_group, &group_addr)),
	.layouts = LIST(layout, { "i386", MEMBERS(M(gr_interface, U32), M(gr_group, &group_addr)) },
		{ "x32", MEMBERS(M(gr_interface, U32), M(gr_group, &group_addr)) },
		{ "", MEMBERS(M(gr_interface, U32), M(pad, PAD(W_U32)), M(gr_group, &group_addr)) }) };

static void show_mreq_addr(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t len = 0;

	(void)t;
	walk_field(w, "mr_alen", &len);
	if (!len && walk_emit(w)->opts->xlat == EM_X_VERBOSE)		/* a comment of nothing is none */
		em_bytes(walk_emit(w), v->bytes, 0, EM_STR_HEX, false);
	else
		mac_show(w, v->bytes, len < 8 ? (unsigned)len : 8);
}
static const struct type v_packet_mreq = { K_STRUCT, .name = "packet_mreq", .members = MEMBERS(
	M(mr_ifindex, &t_ifindex), M(mr_type, CONST(W_U16, packet_mreq_types, "PACKET_MR_???")), M(mr_alen, U16),
	M(mr_address, T(K_CUSTOM, .custom = show_mreq_addr, .custom_size = 8, .custom_align = 1))) };


/* Two ports in one number; either may be missing.  What is no range is only a number. */
static void show_port_range(struct walk *w, const struct type *t, const struct value *v)
{
	unsigned lo = v->num & 0xffff, hi = v->num >> 16 & 0xffff;
	char text[32];

	(void)t;
	em_num(walk_emit(w), (struct em_num){ v->num & 0xffffffff, 4, EM_HEX });
	if (!v->num || (hi && lo > hi) || walk_emit(w)->opts->xlat == EM_X_RAW)
		return;
	if (lo && hi)
		snprintf(text, sizeof(text), "%u..%u", lo, hi);
	else if (lo)
		snprintf(text, sizeof(text), "%u..", lo);
	else
		snprintf(text, sizeof(text), "..%u", hi);
	em_comment(walk_emit(w), text);
}
static const struct type v_port_range = { .kind = K_CUSTOM, .width = W_U32, .custom = show_port_range };

/* A set of ICMP types, shown by whichever of members and others are fewer. */
static void show_icmp_filter(struct walk *w, const uint8_t *b)
{
	static char text[32][48];
	const struct emit *e = walk_emit(w);
	enum em_xlat xlat = e->r == &render_json ? EM_X_ABBREV : e->opts->xlat;
	const char *names[32];
	uint64_t mask = walk_get(w, b, 4);
	size_t n = 0, set = 0;

	for (unsigned i = 0; i < 32; i++)
		set += mask >> i & 1;
	bool complement = set > 16;
	for (unsigned i = 0; i < 32; i++) {
		if ((mask >> i & 1) == complement)
			continue;
		names[n] = xlat_name(icmp_types, i);
		if (!names[n] || xlat != EM_X_ABBREV) {
			if (xlat == EM_X_RAW)
				snprintf(text[i], sizeof(text[i]), "%#x", i);
			else
				snprintf(text[i], sizeof(text[i]), "%#x /* %s */", i, names[n] ? names[n] : "ICMP_???");
			names[n] = text[i];
		}
		n++;
	}
	em_set(walk_emit(w), names, NULL, n, complement);
}

/* Options and their values.  set_min 0: like an option without a row. */
enum opt_flags {
	EXACT = 1,		/* setsockopt: of this length, no other */
	PARTS = 2,		/* getsockopt: as many bytes as came, member by member */
	SHORT_HEX = 4,		/* getsockopt: shorter than its type: bytes in hexadecimal */
	LONG_HEX = 8,		/* any other length: bytes in hexadecimal */
};
static const struct opt {
	uint16_t level, name;
	uint8_t set_min, get_min, flags;
	const struct type *type;
} opts[] = {
	{ SOL_IP, 35, 8, 0, 0, &v_mreq }, { SOL_IP, 36, 8, 0, 0, &v_mreq },
	{ SOL_IP, 42, 136, 0, 0, &v_group_req }, { SOL_IP, 45, 136, 0, 0, &v_group_req },
	{ SOL_IP, 51, 4, 4, EXACT | LONG_HEX, &v_port_range }, { SOL_IP, 52, 0, 4, LONG_HEX, &v_proto },
	{ SOL_IPV6, 20, 20, 0, 0, &v_mreq6 }, { SOL_IPV6, 21, 20, 0, 0, &v_mreq6 },
	{ SOL_IPV6, 27, 20, 0, 0, &v_mreq6 }, { SOL_IPV6, 28, 20, 0, 0, &v_mreq6 },
	{ SOL_IPV6, 42, 136, 0, 0, &v_group_req }, { SOL_IPV6, 45, 136, 0, 0, &v_group_req },
	{ SOL_SOCKET, 13, 8, 1, PARTS, &v_linger }, { SOL_SOCKET, 17, 0, 1, PARTS, &v_ucred },
	{ SOL_SOCKET, 4, 0, 4, SHORT_HEX, &v_errno }, { SOL_SOCKET, 26, 16, 0, EXACT, &t_sock_fprog },
	{ SOL_SOCKET, 51, 16, 0, EXACT, &t_sock_fprog }, { SOL_SOCKET, 74, 4, 4, SHORT_HEX, &v_txrehash },
	{ SOL_SOCKET, 77, 0, 4, SHORT_HEX, &v_fd },
	{ SOL_PACKET, 1, 16, 0, EXACT, &v_packet_mreq }, { SOL_PACKET, 2, 16, 0, EXACT, &v_packet_mreq },
	{ SOL_PACKET, 5, 16, 0, EXACT, &v_ring }, { SOL_PACKET, 13, 16, 0, EXACT, &v_ring },
	{ SOL_PACKET, 6, 0, 1, PARTS, &v_stats },
	{ SOL_TIPC, 127, 4, 4, 0, &v_importance }, { SOL_TIPC, 135, 16, 16, 0, &v_group },
};

/* Options that are an int, whatever their length says beyond that. */
static const uint8_t socket_ints[] = {
	1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 18, 19, 27, 29, 30, 32, 33, 34, 35, 36, 37, 40, 41, 42, 43, 44, 45, 46,
	49, 53, 56, 60, 63, 64, 65, 68, 69, 70, 73, 75, 76, 82, 83, 84
};

static const struct opt *opt_find(uint64_t level, uint64_t name)
{
	static const struct opt netlink_int = { .set_min = 4, .get_min = 4, .type = &v_int };	/* known or not */
	static const struct opt socket_int = { .set_min = 4, .get_min = 4, .flags = SHORT_HEX, .type = &v_int };

	for (size_t i = 0; i < sizeof(opts) / sizeof(opts[0]); i++)
		if (opts[i].level == level && opts[i].name == name)
			return &opts[i];
	for (size_t i = 0; level == SOL_SOCKET && i < sizeof(socket_ints); i++)
		if (socket_ints[i] == name)
			return &socket_int;
	return level == SOL_NETLINK || (level == SOL_TIPC && xlat_name(sockopts_tipc, name)) ? &netlink_int : NULL;
}

/* A key of TCP-AO to be added: what the program gave of it, zeroes behind. */
enum { TCP_AO_ADD_KEY = 38, AO_ADDR = 128, AO_NAME = 64, AO_BITS = 196, AO_KEY = 208, AO_KEY_MAX = 80, AO_SIZE = 288 };

static void show_ao_add(struct walk *w, uint64_t addr, int64_t len)
{
	static const struct type name = { .kind = K_CSTR, .len = NUM(AO_NAME) };
	struct emit *e = walk_emit(w);
	uint8_t b[AO_SIZE] = { 0 };
	uint64_t bits;

	if (len <= 0 || !walk_read(w, addr, b, len < AO_SIZE ? (size_t)len : AO_SIZE)) {
		em_addr(e, addr);
		return;
	}
	bits = walk_get(w, b + AO_BITS, 4);
	em_open(e, EM_STRUCT);
	em_key(e, "addr", false);
	sockaddr_show_bytes(w, b, AO_ADDR, addr);
	walk_member(w, "prefix", U8, b[202]);
	em_key(e, "alg_name", false);
	walk_bytes(w, &name, b + AO_ADDR, AO_NAME, addr + AO_ADDR);
	walk_member(w, "ifindex", &t_ifindex, walk_get(w, b + 192, 4));
	walk_member(w, "set_current", U32, bits & 1);
	walk_member(w, "set_rnext", U32, bits >> 1 & 1);
	walk_member(w, "sndid", U8, b[203]);
	walk_member(w, "rcvid", U8, b[204]);
	walk_member(w, "maclen", U8, b[205]);
	walk_member(w, "keyflags", FLAGS(W_U8, tcp_ao_keyflags, "TCP_AO_KEYF_???"), b[206]);
	em_key(e, "key", false);
	em_bytes(e, b + AO_KEY, b[207] < AO_KEY_MAX ? b[207] : AO_KEY_MAX, EM_STR_HEX, false);
	walk_member(w, "keylen", U8, b[207]);
	em_close(e, EM_STRUCT);
}

static bool type_is_scalar(const struct type *t)
{
	return t->width != W_NONE;
}

/* A scalar stands in brackets. */
static void show_typed(struct walk *w, const struct type *t, uint64_t addr)
{
	uint8_t b[4];

	if (!type_is_scalar(t)) {
		walk_at(w, t, addr);
	} else if (!walk_read(w, addr, b, 4)) {
		em_addr(walk_emit(w), addr);
	} else {
		em_open(walk_emit(w), EM_DEREF);
		walk_bytes(w, t, b, 4, addr);
		em_close(walk_emit(w), EM_DEREF);
	}
}

static void show_default(struct walk *w, uint64_t addr, uint64_t len)
{
	if (len == 4)
		show_typed(w, &v_int, addr);
	else
		walk_buffer(w, addr, len, EM_STRING);
}

static void show_filter(struct walk *w, uint64_t addr, uint64_t len)
{
	uint8_t b[4] = { 0xff, 0xff, 0xff, 0xff };	/* what is not said stays blocked */

	if (walk_read(w, addr, b, len < 4 ? len : 4))
		show_icmp_filter(w, b);
	else
		em_addr(walk_emit(w), addr);
}

static void show_set(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t level = 0, name = 0, len = 0, min;

	(void)t;
	walk_arg(w, "level", &level);
	walk_arg(w, "optname", &name);
	walk_arg(w, "optlen", &len);
	const struct opt *o = opt_find((uint32_t)level, (uint32_t)name);
	bool is_long_hex = o && o->set_min && o->flags & LONG_HEX;

	if (!v->num || ((int32_t)len < 0 && ((o && o->set_min && !is_long_hex) || (level == SOL_RAW && name == 1)))) {
		em_addr(walk_emit(w), v->num);
	} else if (level == SOL_TIPC && !o) {		/* an int, whatever its length */
		show_typed(w, &v_int, v->num);
	} else if (level == SOL_TCP && name == TCP_AO_ADD_KEY) {
		show_ao_add(w, v->num, (int32_t)len);
	} else if ((int32_t)len < 0) {
		walk_buffer(w, v->num, len, is_long_hex ? EM_STR_HEX : EM_STRING);
	} else if (level == SOL_RAW && name == 1 && len) {
		show_filter(w, v->num, len);
	} else if (level == SOL_RAW && name == 1) {
		em_addr(walk_emit(w), v->num);
	} else if (!o || !o->set_min) {
		show_default(w, v->num, len);
	} else {
		min = o->set_min;
		if (o->type == &v_group_req && walk_ptr_size(w) == 4 && !strcmp(walk_abi_name(w), "i386"))
			min = 132;
		if (o->type == &t_sock_fprog && walk_ptr_size(w) == 4)
			min = 8;
		if (o->flags & EXACT ? len == min : len >= min)
			show_typed(w, o->type, v->num);
		else if (is_long_hex)
			walk_buffer(w, v->num, len, EM_STR_HEX);
		else
			em_addr(walk_emit(w), v->num);
	}
}
const struct type t_optval_set = { .kind = K_CUSTOM, .width = W_PTR, .custom = show_set };

/* Members as far as there are bytes; what is left of one is shown in hexadecimal. */
static void show_parts(struct walk *w, const struct type *t, uint64_t addr, uint64_t len)
{
	struct emit *e = walk_emit(w);
	unsigned n = 0;
	uint8_t b[32];

	while (t->members[n].name)
		n++;
	if (len > 4 * n)
		len = 4 * n;
	if (!walk_read(w, addr, b, len)) {
		em_addr(e, addr);
		return;
	}
	em_open(e, EM_STRUCT);
	for (unsigned i = 0; i < n && 4 * i < len; i++) {
		em_key(e, t->members[i].name, true);
		if (len - 4 * i >= 4)
			walk_bytes(w, t->members[i].type, b + 4 * i, 4, addr + 4 * i);
		else
			em_bytes(e, b + 4 * i, len - 4 * i, EM_STR_HEX, false);
	}
	em_close(e, EM_STRUCT);
}

static void show_got(struct walk *w, const struct opt *o, uint64_t addr, uint64_t len)
{
	if (!o || !o->get_min)
		show_default(w, addr, len);
	else if (o->flags & PARTS)
		show_parts(w, o->type, addr, len);
	else if (o->flags & LONG_HEX ? len == o->get_min : len >= o->get_min)
		show_typed(w, o->type, addr);
	else if (o->flags & (SHORT_HEX | LONG_HEX))
		walk_buffer(w, addr, len, EM_STR_HEX);
	else
		em_addr(walk_emit(w), addr);
}

static void show_get(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct ref length = DEREF(optlen);
	uint64_t level = 0, name = 0, len;

	(void)t;
	walk_arg(w, "level", &level);
	walk_arg(w, "optname", &name);
	if (!v->num || walk_failed(w) || !walk_ref(w, &length, &len) || (int64_t)len <= 0)
		em_addr(walk_emit(w), v->num);
	else if (level == SOL_RAW && name == 1)
		show_filter(w, v->num, len);
	else if (level == SOL_NETLINK && name == 9)
		walk_array(w, &v_uint, len / 4, v->num);
	else if ((level == SOL_NETLINK && len < 4) || (level == SOL_TIPC && !opt_find((uint32_t)level, (uint32_t)name)))
		show_typed(w, &v_int, v->num);		/* whatever its length */
	else if (level == SOL_SOCKET && name == 26 && walk_abbrev(w))
		em_addr(walk_emit(w), v->num);
	else if (level == SOL_SOCKET && name == 26)	/* its length counts instructions */
		walk_array(w, &t_sock_filter, len, v->num);
	else
		show_got(w, opt_find((uint32_t)level, (uint32_t)name), v->num, len);
}
const struct type t_optval_get = { .kind = K_CUSTOM, .width = W_PTR, .custom = show_get, .out = true };
