/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * diag.c - messages of NETLINK_SOCK_DIAG: what ss asks about sockets, and what it
 * is told.  Question and answer have one type; a request's flag tells them apart.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/net.h"
#include "linux/netlink/netlink.h"
#include "xlat/net.h"
#include "xlat/netlink.h"

enum { UNIX = 1, INET = 2, INET6 = 10, NETLINK = 16, PACKET = 17 };

#define FAMILY(n)	M(n, CONST(W_U8, socket_families, "AF_???"))
#define COOKIE(n)	M(n, ARRAY(U32, NUM(2)))
#define SOCK_TYPE(n)	M(n, CONST(W_U8, socket_types, "SOCK_???"))
#define STATE(n)	M(n, CONST(W_U8, tcp_states, "TCP_???"))
#define STATES(n)	M(n, FLAGS(W_U32, tcp_state_bits, "1<<TCP_???"))

/* Who speaks with whom: addresses by family */
static bool is_inet6(struct walk *w)
{
	uint64_t af = 0;

	return (walk_field(w, "sdiag_family", &af) || walk_field(w, "idiag_family", &af)) && af == INET6;
}

static void show_diag_address(struct walk *w, const struct value *v, const char *name)
{
	if (is_inet6(w)) {
		in6_member(w, v->bytes, name);
	} else {
		em_key(walk_emit(w), name, true);
		walk_bytes(w, &t_in4, v->bytes, 4, v->addr);
	}
}

static void show_src(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_diag_address(w, v, "idiag_src");
}

static void show_dst(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_diag_address(w, v, "idiag_dst");
}
#define ADDRESS(f) T(K_CUSTOM, .custom = f, .custom_size = 16, .custom_align = 4, .flat = true)
static const struct type sockid = { K_STRUCT, .name = "inet_diag_sockid", .members = MEMBERS(
	M(idiag_sport, &t_port), M(idiag_dport, &t_port), M(idiag_src, ADDRESS(show_src)), M(idiag_dst, ADDRESS(show_dst)),
	M(idiag_if, &t_ifindex), COOKIE(idiag_cookie)) };

static const struct type inet_req = { K_STRUCT, .name = "inet_diag_req_v2", .members = MEMBERS(
	FAMILY(sdiag_family), M(sdiag_protocol, CONST(W_U8, inet_protocols, "IPPROTO_???")),
	M(idiag_ext, FLAGS(W_U8, inet_diag_bits, "1<<INET_DIAG_???")), M(pad, PAD(W_U8)), STATES(idiag_states), M(id, &sockid)) };
static const struct type inet_msg = { K_STRUCT, .name = "inet_diag_msg", .members = MEMBERS(
	FAMILY(idiag_family), STATE(idiag_state), M(idiag_timer, U8), M(idiag_retrans, U8), M(id, &sockid),
	M(idiag_expires, U32), M(idiag_rqueue, U32), M(idiag_wqueue, U32), M(idiag_uid, U32), M(idiag_inode, U32)) };
static const struct type unix_req = { K_STRUCT, .name = "unix_diag_req", .members = MEMBERS(
	FAMILY(sdiag_family), M(sdiag_protocol, U8), M(pad, PAD(W_U16)), STATES(udiag_states), M(udiag_ino, U32),
	M(udiag_show, FLAGS(W_U32, udiag_show, "UDIAG_SHOW_???")), COOKIE(udiag_cookie)) };
static const struct type unix_msg = { K_STRUCT, .name = "unix_diag_msg", .members = MEMBERS(
	FAMILY(udiag_family), SOCK_TYPE(udiag_type), STATE(udiag_state), M(pad, PAD(W_U8)), M(udiag_ino, U32),
	COOKIE(udiag_cookie)) };
static const struct type netlink_req = { K_STRUCT, .name = "netlink_diag_req", .members = MEMBERS(
	FAMILY(sdiag_family), M(sdiag_protocol, SELECT(FIELD(sdiag_protocol), CONST(W_U8, netlink_families, "NETLINK_???"),
		{ 0xff, "all", CONST(W_U8, ndiag_all, NULL) })),
	M(pad, PAD(W_U16)), M(ndiag_ino, U32), M(ndiag_show, FLAGS(W_U32, ndiag_show, "NDIAG_SHOW_???")), COOKIE(ndiag_cookie)) };
static const struct type netlink_msg = { K_STRUCT, .name = "netlink_diag_msg", .members = MEMBERS(
	FAMILY(ndiag_family), SOCK_TYPE(ndiag_type), M(ndiag_protocol, CONST(W_U8, netlink_families, "NETLINK_???")),
	M(ndiag_state, CONST(W_U8, ndiag_states, "NETLINK_???")), M(ndiag_portid, U32), M(ndiag_dst_portid, U32),
	M(ndiag_dst_group, U32), M(ndiag_ino, U32), COOKIE(ndiag_cookie)) };
static const struct type packet_req = { K_STRUCT, .name = "packet_diag_req", .members = MEMBERS(
	FAMILY(sdiag_family), M(sdiag_protocol, X8), M(pad, PAD(W_U16)), M(pdiag_ino, U32),
	M(pdiag_show, FLAGS(W_U32, pdiag_show, "PACKET_SHOW_???")), COOKIE(pdiag_cookie)) };
static const struct type packet_msg = { K_STRUCT, .name = "packet_diag_msg", .members = MEMBERS(
	FAMILY(pdiag_family), SOCK_TYPE(pdiag_type), M(pdiag_num, CONST(W_U16, eth_protocols, "ETH_P_???")), M(pdiag_ino, U32),
	COOKIE(pdiag_cookie)) };

/* Attributes */
static const struct type u8 = { .kind = K_UDEC, .width = W_U8 }, u32 = { .kind = K_UDEC, .width = W_U32 },
	u64 = { .kind = K_UDEC, .width = W_U64 }, x64 = { .kind = K_HEX0, .width = W_ULONG },
	protocol = { .kind = K_CONST, .width = W_U8, .xlat = inet_protocols, .other = "IPPROTO_???" },
	netlink_flags = { .kind = K_FLAGS, .width = W_U32, .xlat = ndiag_flags, .other = "NDIAG_FLAG_???" };

/* How far a socket is shut down: the names are a comment. */
static void show_shutdown(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct xlat names[] = { { 3, "RCV_SHUTDOWN|SEND_SHUTDOWN" }, { 1, "RCV_SHUTDOWN" }, { 2, "SEND_SHUTDOWN" },
		{ 0, NULL } };
	const char *name = v->num ? xlat_name(names, v->num) : NULL;

	(void)t;
	em_num(walk_emit(w), (struct em_num){ v->num, 1, EM_HEX });
	if (name && walk_emit(w)->opts->xlat != EM_X_RAW)
		em_comment(walk_emit(w), name);
}
static const struct type shutdown = { .kind = K_CUSTOM, .width = W_U8, .custom = show_shutdown };

/* Bits; abbreviated, only those that are set. */
static void show_sockopt(struct walk *w, const struct type *t, const struct value *v)
{
	static const char *const names[] = {
		"recverr", "is_icsk", "freebind", "hdrincl", "mc_loop", "transparent", "mc_all", "nodefrag",
		"bind_address_no_port", "recverr_rfc4884", "defer_connect",
	};
	enum { NAMED = sizeof(names) / sizeof(names[0]) };
	struct emit *e = walk_emit(w);
	unsigned bits = (unsigned)v->bytes[0] | (unsigned)v->bytes[1] << 8;

	(void)t;
	em_open(e, EM_STRUCT);
	for (unsigned i = 0; i < NAMED; i++)
		if (!walk_abbrev(w) || bits >> i & 1)
			walk_member(w, names[i], U8, bits >> i & 1);
	if (!walk_abbrev(w) || bits >> NAMED) {
		walk_member(w, "unused", X8, bits >> NAMED);
		em_comment(e, "bits 3..8");
	}
	em_close(e, EM_STRUCT);
}
static const struct type sockopt = { K_CUSTOM, .custom = show_sockopt, .custom_size = 2, .custom_align = 1 };

static const struct type meminfo = { K_STRUCT, .name = "inet_diag_meminfo", .members = MEMBERS(
	M(idiag_rmem, U32), M(idiag_wmem, U32), M(idiag_fmem, U32), M(idiag_tmem, U32)) };
static const struct type vegas = { K_STRUCT, .name = "tcpvegas_info", .members = MEMBERS(
	M(tcpv_enabled, U32), M(tcpv_rttcnt, U32), M(tcpv_rtt, U32), M(tcpv_minrtt, U32)) };
static const struct type dctcp = { K_STRUCT, .name = "tcp_dctcp_info", .members = MEMBERS(
	M(dctcp_enabled, U16), M(dctcp_ce_state, U16), M(dctcp_alpha, U32), M(dctcp_ab_ecn, U32), M(dctcp_ab_tot, U32)) };
static const struct type bbr = { K_STRUCT, .name = "tcp_bbr_info", .members = MEMBERS(
	M(bbr_bw_lo, X32), M(bbr_bw_hi, X32), M(bbr_min_rtt, U32), M(bbr_pacing_gain, U32), M(bbr_cwnd_gain, U32)) };
static const struct type rqlen = { K_STRUCT, .name = "unix_diag_rqlen", .members = MEMBERS(
	M(udiag_rqueue, U32), M(udiag_wqueue, U32)) };

/* The device is the kernel's own number: twenty bits of minor below. */
static void show_kernel_dev(struct walk *w, const struct type *t, const struct value *v)
{
	uint32_t major = (uint32_t)v->num >> 20, minor = (uint32_t)v->num & 0xfffff;

	(void)t;
	walk_number(w, DEV(W_U32), (minor & 0xff) | (uint64_t)major << 8 | (uint64_t)(minor & ~0xffu) << 12);
}
static const struct layout vfs_layouts[] = { { "", MEMBERS(M(udiag_vfs_ino, U32), M(udiag_vfs_dev, U32)) }, { 0 } };
static const struct type vfs = { K_STRUCT, .name = "unix_diag_vfs", .members = MEMBERS(
	M(udiag_vfs_dev, CUSTOM(W_U32, show_kernel_dev)), M(udiag_vfs_ino, U32)), .layouts = vfs_layouts };
static const struct type netlink_ring = { K_STRUCT, .name = "netlink_diag_ring", .members = MEMBERS(
	M(ndr_block_size, U32), M(ndr_block_nr, U32), M(ndr_frame_size, U32), M(ndr_frame_nr, U32)) };
static const struct type packet_info = { K_STRUCT, .name = "packet_diag_info", .members = MEMBERS(
	M(pdi_index, &t_ifindex), M(pdi_version, CONST(W_U32, tpacket_versions, "TPACKET_???")), M(pdi_reserve, U32),
	M(pdi_copy_thresh, U32), M(pdi_tstamp, U32), M(pdi_flags, FLAGS(W_U32, pdi_flags, "PDI_???"))) };
static const struct type packet_ring = { K_STRUCT, .name = "packet_diag_ring", .members = MEMBERS(
	M(pdr_block_size, U32), M(pdr_block_nr, U32), M(pdr_frame_size, U32), M(pdr_frame_nr, U32), M(pdr_retire_tmo, U32),
	M(pdr_sizeof_priv, U32), M(pdr_features, U32)) };

#define A_STR(n)	{ .num = n, .kind = NLA_STRING }
#define A(n, s, t)	{ .num = n, .size = s, .type = &t }
#define A_WORDS(n, s, t, x, o) { .num = n, .kind = NLA_WORDS, .size = s, .type = &t, .names = x, .other = o }
#define SK_MEMINFO(n)	A_WORDS(n, 4, u32, sk_meminfo, "SK_MEMINFO_???")
#define ROWS(...)	((const struct nla_row[]){ __VA_ARGS__, { 0 } })
#define SET(v, x, o, ...) static const struct nla_set v = { x, o, ROWS(__VA_ARGS__) }
SET(inet_attrs, nla_inet_diag, "INET_DIAG_???", A(1, 16, meminfo), A(3, 16, vegas), A_STR(4), A(5, 1, u8), A(6, 1, u8),
	SK_MEMINFO(7), A(8, 1, shutdown), A(9, 16, dctcp), A(10, 1, protocol), A(11, 1, u8), A(15, 4, u32), A(16, 20, bbr),
	A(17, 4, u32), A(21, 8, u64), A(22, 2, sockopt));
static const struct nla_set inet_req_attrs = { nla_inet_diag_req, "INET_DIAG_REQ_???", NULL };
SET(unix_attrs, nla_unix_diag, "UNIX_DIAG_???", A_STR(0), A(1, 8, vfs), A(2, 4, u32), A_WORDS(3, 4, u32, NULL, NULL),
	A(4, 8, rqlen), SK_MEMINFO(5), A(6, 1, u8), A(7, 4, u32));
SET(netlink_attrs, nla_netlink_diag, "NETLINK_DIAG_???", SK_MEMINFO(0), A_WORDS(1, 8, x64, NULL, NULL), A(2, 16, netlink_ring),
	A(3, 16, netlink_ring), A(4, 4, netlink_flags));
SET(packet_attrs, nla_packet_diag, "PACKET_DIAG_???", A(0, 24, packet_info), A(2, 28, packet_ring), A(3, 28, packet_ring),
	A(4, 4, u32), A(5, 4, u32), SK_MEMINFO(6));

static const struct diag {
	uint8_t af;
	struct nl_message req, msg;
} diags[] = {
	{ INET, { .size = 56, .type = &inet_req, .attrs = &inet_req_attrs }, { .size = 72, .type = &inet_msg, .attrs = &inet_attrs } },
	{ INET6, { .size = 56, .type = &inet_req, .attrs = &inet_req_attrs }, { .size = 72, .type = &inet_msg, .attrs = &inet_attrs } },
	{ UNIX, { .size = 24, .type = &unix_req }, { .size = 16, .type = &unix_msg, .attrs = &unix_attrs } },
	{ NETLINK, { .size = 20, .type = &netlink_req }, { .size = 28, .type = &netlink_msg, .attrs = &netlink_attrs } },
	{ PACKET, { .size = 20, .type = &packet_req }, { .size = 16, .type = &packet_msg, .attrs = &packet_attrs } },
};

const struct nl_message *diag_message(uint8_t af, bool request)
{
	for (size_t i = 0; i < sizeof(diags) / sizeof(diags[0]); i++)
		if (diags[i].af == af)
			return request ? &diags[i].req : &diags[i].msg;
	return NULL;
}
