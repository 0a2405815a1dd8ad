/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * diag.c - messages of NETLINK_SOCK_DIAG: what ss asks about sockets, and what it
 * is told.  Question and answer have one type; a request's flag tells them apart.
 */
#include <stdio.h>
#include <string.h>
#include "decode/custom.h"
#include "linux/cbpf.h"
#include "linux/netlink/tables.h"

enum { UNIX = 1, INET = 2, INET6 = 10, NETLINK = 16, PACKET = 17, SMC = 43 };

#define COOKIE(n)	M(n, ARRAY(U32, NUM(2)))
#define SOCK_TYPE(n)	M(n, CONST(W_U8, socket_types, "SOCK_???"))
#define STATE(n)	M(n, CONST(W_U8, tcp_states, "TCP_???"))
#define STATES(n)	M(n, FLAGS(W_U32, tcp_state_bits, "1<<TCP_???"))

/* Who speaks with whom: addresses by family */
static bool is_inet6(struct walk *w)
{
	uint64_t af = 0;

	return (walk_field(w, "sdiag_family", &af) || walk_field(w, "idiag_family", &af) ||
		walk_field(w, "diag_family", &af)) && af == INET6;
}

static void show_diag_address(struct walk *w, const struct value *v, const char *name)
{
	if (is_inet6(w)) {
		in6_member(w, v->bytes, name);
	} else {
		char text[40];

		em_key(walk_emit(w), name, true);
		if (walk_emit(w)->opts->xlat == EM_X_ABBREV || walk_emit(w)->r == &render_json) {
			walk_bytes(w, &t_in4, v->bytes, 4, v->addr);
			return;
		}
		snprintf(text, sizeof(text), "inet_addr(\"%u.%u.%u.%u\")", v->bytes[0], v->bytes[1], v->bytes[2], v->bytes[3]);
		net_expr(w, v->bytes, 16, text, text);
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
static const struct type ndiag_every = { .kind = K_CONST, .width = W_U8, .xlat = ndiag_all },
	ndiag_protocol = { .kind = K_CONST, .width = W_U8, .xlat = netlink_families, .other = "NETLINK_???" };
static void show_ndiag_protocol(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	walk_number(w, v->num == 0xff ? &ndiag_every : &ndiag_protocol, v->num);
}
static const struct type netlink_req = { K_STRUCT, .name = "netlink_diag_req", .members = MEMBERS(
	FAMILY(sdiag_family), M(sdiag_protocol, CUSTOM(W_U8, show_ndiag_protocol)),
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
/* How far a socket is shut down: the names are a comment. */
static void show_shutdown(struct walk *w, const struct type *t, const struct value *v)
{
	unsigned rest = (unsigned)v->num & ~3u;
	char text[64];

	(void)t;
	em_num(walk_emit(w), (struct em_num){ v->num, 1, EM_HEX });
	if (!v->num || walk_emit(w)->opts->xlat == EM_X_RAW)
		return;
	int n = snprintf(text, sizeof(text), "%s%s%s", v->num & 1 ? "RCV_SHUTDOWN" : "", (v->num & 3) == 3 ? "|" : "",
			 v->num & 2 ? "SEND_SHUTDOWN" : v->num & 1 ? "" : "???_SHUTDOWN");
	if (rest && v->num & 3)
		snprintf(text + n, sizeof(text) - (size_t)n, "|%#x", rest);
	em_comment(walk_emit(w), text);
}
static const struct type shutdown = { .kind = K_CUSTOM, .width = W_U8, .custom = show_shutdown };

/* Bits; abbreviated, only those that are set. */
static void show_sockopt_bits(struct walk *w, unsigned bits)
{
	static const char *const names[] = {
		"recverr", "is_icsk", "freebind", "hdrincl", "mc_loop", "transparent", "mc_all", "nodefrag",
		"bind_address_no_port", "recverr_rfc4884", "defer_connect",
	};
	enum { NAMED = sizeof(names) / sizeof(names[0]) };
	struct emit *e = walk_emit(w);

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

/* Later kernels' bits: bytes, if one of them is not zero. */
static void show_more_bytes(struct walk *w, const struct nl_bytes *x)
{
	enum { MOST = 1000 };
	size_t limit = walk_limit(w), n = x->n - 2, used;
	char text[MOST * 4 + 64];
	bool any = false;

	if (n > limit)
		n = limit;
	if (n > MOST)
		n = MOST;
	if (x->have < x->n) {
		em_expr(walk_emit(w), (struct em_num){ 0, 0, EM_HEX }, "???", "???");
		return;
	}
	used = (size_t)snprintf(text, sizeof(text), "/* bytes 2..%zu */ \"", x->n - 1);
	for (size_t i = 0; i < n; i++) {
		any |= x->b[2 + i] != 0;
		used += (size_t)snprintf(text + used, sizeof(text) - used, "\\x%02x", x->b[2 + i]);
	}
	snprintf(text + used, sizeof(text) - used, "\"%s", n < x->n - 2 ? "..." : "");
	if (any)
		em_expr(walk_emit(w), (struct em_num){ 0, 0, EM_HEX }, text, text);
}

static void show_sockopt(struct walk *w, const struct nl_bytes *x)
{
	show_sockopt_bits(w, (unsigned)x->b[0] | (unsigned)x->b[1] << 8);
	if (x->n > 2)
		show_more_bytes(w, x);
}

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

static const struct layout vfs_layouts[] = { { "", MEMBERS(M(udiag_vfs_ino, U32), M(udiag_vfs_dev, U32)) }, { 0 } };
static const struct type vfs = { K_STRUCT, .name = "unix_diag_vfs", .members = MEMBERS(
	M(udiag_vfs_dev, DEV(W_U32)), M(udiag_vfs_ino, U32)), .layouts = vfs_layouts };
static const struct type netlink_ring = { K_STRUCT, .name = "netlink_diag_ring", .members = MEMBERS(
	M(ndr_block_size, U32), M(ndr_block_nr, U32), M(ndr_frame_size, U32), M(ndr_frame_nr, U32)) };
static const struct type packet_info = { K_STRUCT, .name = "packet_diag_info", .members = MEMBERS(
	M(pdi_index, &t_ifindex), M(pdi_version, CONST(W_U32, tpacket_versions, "TPACKET_???")), M(pdi_reserve, U32),
	M(pdi_copy_thresh, U32), M(pdi_tstamp, U32), M(pdi_flags, FLAGS(W_U32, pdi_flags, "PDI_???"))) };
static const struct type packet_ring = { K_STRUCT, .name = "packet_diag_ring", .members = MEMBERS(
	M(pdr_block_size, U32), M(pdr_block_nr, U32), M(pdr_frame_size, U32), M(pdr_frame_nr, U32), M(pdr_retire_tmo, U32),
	M(pdr_sizeof_priv, U32), M(pdr_features, U32)) };

#define A_SHUTDOWN(n)	A_FLAGS(n, 1, W_U8, shutdown_bits, "???_SHUTDOWN")
/* Sockets' addresses: 128 bytes each, an array of them. */
enum { SOCKADDR_STORAGE = 128, MD5SIG_SIZE = 100, MCLIST_SIZE = 44, LINK_SIZE = 16 + 64 };

static void show_storage(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	sockaddr_show_bytes(w, v->bytes, SOCKADDR_STORAGE, v->addr);
}
static const struct type storage = { K_CUSTOM, .custom = show_storage, .custom_size = SOCKADDR_STORAGE, .custom_align = 1 };

/* An MD5 key: as many bytes of it as it has. */
static void show_md5(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	unsigned keylen = (unsigned)walk_get(w, v->bytes + 2, 2);

	(void)t;
	em_open(e, EM_STRUCT);
	walk_member(w, "tcpm_family", CONST(W_U8, socket_families, "AF_???"), v->bytes[0]);
	walk_member(w, "tcpm_prefixlen", U8, v->bytes[1]);
	walk_member(w, "tcpm_keylen", U16, keylen);
	em_key(e, "tcpm_addr", true);
	if (v->bytes[0] == INET)
		walk_bytes(w, &t_in4, v->bytes + 4, 4, v->addr + 4);
	else if (v->bytes[0] == INET6)
		in6_show(w, v->bytes + 4, "tcpm_addr");
	else
		em_bytes(e, v->bytes + 4, 16, EM_STR_HEX, false);
	em_key(e, "tcpm_key", true);
	em_bytes(e, v->bytes + 20, keylen < 80 ? keylen : 80, EM_STR_HEX, false);
	em_close(e, EM_STRUCT);
}
static const struct type md5sig = { K_CUSTOM, .custom = show_md5, .custom_size = MD5SIG_SIZE, .custom_align = 4 };

/* As many bytes as it has. */
static void show_pdmc_addr(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t n = 0;

	(void)t;
	walk_field(w, "pdmc_alen", &n);
	em_bytes(walk_emit(w), v->bytes, n < 32 ? n : 32, EM_STR_HEX, false);
}
static const struct type mclist = { K_STRUCT, .name = "packet_diag_mclist", .members = MEMBERS(
	M(pdmc_index, &t_ifindex), M(pdmc_count, U32), M(pdmc_type, U16), M(pdmc_alen, U16), M(pdmc_addr, T(K_CUSTOM, .custom = show_pdmc_addr, .custom_size = 32, .custom_align = 1))) };
/* An instruction, and what its operand is: another, a host, an interface, a mark. */
static const struct type bytecode = { K_STRUCT, .name = "inet_diag_bc_op", .members = MEMBERS(
	M(code, CONST(W_U8, inet_diag_bcs, "INET_DIAG_BC_???")), M(yes, U8), M(no, U16)) };
static const struct type markcond = { K_STRUCT, .name = "inet_diag_markcond", .members = MEMBERS(M(mark, U32), M(mask, U32)) };

static void show_hostcond(struct walk *w, const struct nl_bytes *x)
{
	enum { HOSTCOND_SIZE = 8 };
	struct emit *e = walk_emit(w);
	struct nl_bytes addr = nl_rest(x, HOSTCOND_SIZE);

	addr.af = x->b[0];
	em_open(e, EM_STRUCT);
	walk_member(w, "family", CONST(W_U8, socket_families, "AF_???"), x->b[0]);
	walk_member(w, "prefix_len", U8, x->b[1]);
	walk_member(w, "port", U32, walk_get(w, x->b + 4, 4));
	if (addr.af == INET6 && addr.have >= 16) {
		in6_member(w, addr.b, "addr");
	} else if (addr.n) {
		em_key(e, "addr", true);
		nl_address(w, &addr);
	}
	em_close(e, EM_STRUCT);
}

static void show_operand(struct walk *w, const struct nl_bytes *x, unsigned code)
{
	enum { S_GE = 2, D_LE = 5, S_COND = 7, D_COND, DEV_COND, MARK_COND };
	size_t size = code >= S_GE && code <= D_LE ? 4 : code == S_COND || code == D_COND || code == MARK_COND ? 8 :
		code == DEV_COND ? 4 : 0;

	if (!size || x->n < size)
		nl_hex(w, x);
	else if (nl_lacks(w, x, size))
		return;
	else if (code <= D_LE)
		walk_bytes(w, &bytecode, x->b, size, x->addr);
	else if (code == DEV_COND)
		walk_bytes(w, &t_ifindex, x->b, size, x->addr);
	else if (code == MARK_COND)
		walk_bytes(w, &markcond, x->b, size, x->addr);
	else
		show_hostcond(w, x);
}

static void show_bytecode(struct walk *w, const struct nl_bytes *x)
{
	struct nl_bytes operand = nl_rest(x, 4);

	walk_bytes(w, &bytecode, x->b, 4, x->addr);
	if (operand.n)
		show_operand(w, &operand, x->b[0]);
}

/* What lies above TCP */
#define TLS_CONF(n)	A_CONST(n, 2, W_U16, tls_confs, "TLS_CONF_???")
SET(set_tls, nla_tls_info, "TLS_INFO_???", A_CONST(1, 2, W_U16, tls_versions, "TLS_???_VERSION"),
	A_CONST(2, 2, W_U16, tls_ciphers, "TLS_CIPHER_???"), TLS_CONF(3), TLS_CONF(4));
SET(set_mptcp, nla_mptcp_subflow_attr, "MPTCP_SUBFLOW_ATTR_???", A_X32(1), A_X32(2), A_U32(3), A_U64(4), A_U32(5), A_U32(6), A_U16(7),
	A_FLAGS(8, 4, W_U32, mptcp_subflow_flags, "MPTCP_SUBFLOW_FLAG_???"), A_U8(9), A_U8(10));
SET(set_ulp, nla_inet_ulp_info, "INET_ULP_INFO_???", A_STR(1), A_NEST(2, &set_tls), A_NEST(3, &set_mptcp));
SET(set_storage, nla_sk_diag_bpf_storage_one, "SK_DIAG_BPF_STORAGE_???", A_U32(2), { .num = 3, .kind = NLA_XNUMBER });
SET(set_storages, nla_sk_diag_bpf_storage, "SK_DIAG_BPF_STORAGE_???", A_NEST(1, &set_storage));

#define SK_MEMINFO(n)	A_WORDS(n, 4, U32, sk_meminfo, "SK_MEMINFO_???")
SET(inet_attrs, nla_inet_diag, "INET_DIAG_???", A(1, 16, &meminfo), A(3, 16, &vegas), A_STR(4), A_U8(5), A_U8(6), SK_MEMINFO(7),
	{ .num = 8, .size = 1, .max = 8, .type = &shutdown }, A(9, 16, &dctcp), A_PROTO(10), A_U8(11),
	A_LIST(12, SOCKADDR_STORAGE, &storage), A_LIST(13, SOCKADDR_STORAGE, &storage), A_U32(15), A(16, 20, &bbr), A_U32(17),
	A_LIST(18, MD5SIG_SIZE, &md5sig), A_NEST(19, &set_ulp), A_NEST(20, &set_storages), A_U64(21), A_SHOW(22, 2, show_sockopt));
SET(inet_req_attrs, nla_inet_diag_req, "INET_DIAG_REQ_???", A_SHOW(1, 4, show_bytecode), A_PROTO(3));
SET(unix_attrs, nla_unix_diag, "UNIX_DIAG_???", A_STR(0), A(1, 8, &vfs), A_U32(2), A_LIST(3, 4, U32), A(4, 8, &rqlen), SK_MEMINFO(5),
	A_U8(6), A_U32(7));
SET(netlink_attrs, nla_netlink_diag, "NETLINK_DIAG_???", SK_MEMINFO(0), A_LIST(1, 8, T(K_HEX0, W_ULONG)), A(2, 16, &netlink_ring),
	A(3, 16, &netlink_ring), A(4, 4, FLAGS(W_U32, ndiag_flags, "NDIAG_FLAG_???")));

SET(packet_attrs, nla_packet_diag, "PACKET_DIAG_???", A(0, 24, &packet_info), A_LIST(1, MCLIST_SIZE, &mclist), A(2, 28, &packet_ring),
	A(3, 28, &packet_ring), A_U32(4), A_U32(5), SK_MEMINFO(6), { .num = 7, .kind = NLA_WORDS_SHY, .size = 8, .type = &t_sock_filter });

/* SMC */
static const struct type smc_req = { K_STRUCT, .name = "smc_diag_req", .members = MEMBERS(
	FAMILY(diag_family), M(pad, PAD(W_U16)), M(diag_ext, FLAGS(W_U8, smc_ext_bits, "1<<SMC_DIAG_??" "?-1")), M(id, &sockid)), .packed = true };
static const struct type smc_msg = { K_STRUCT, .name = "smc_diag_msg", .members = MEMBERS(
	FAMILY(diag_family), M(diag_state, CONST(W_U8, smc_states, "SMC_???")), M(diag_fallback, CONST(W_U8, smc_modes, "SMC_DIAG_MODE_???")),
	M(diag_shutdown, U8), M(id, &sockid), M(diag_uid, U32), M(diag_inode, UA64)) };
#define CURSOR(n) M(n, STRUCT_AS(smc_diag_cursor, M(reserved, U16), M(wrap, U16), M(count, U32)))
static const struct type smc_conn = { K_STRUCT, .name = "smc_diag_conninfo", .members = MEMBERS(
	M(token, U32), M(sndbuf_size, U32), M(rmbe_size, U32), M(peer_rmbe_size, U32), CURSOR(rx_prod), CURSOR(rx_cons),
	CURSOR(tx_prod), CURSOR(tx_cons), M(rx_prod_flags, XX8), M(rx_conn_state_flags, XX8), M(tx_prod_flags, XX8),
	M(tx_conn_state_flags, XX8), CURSOR(tx_prep), CURSOR(tx_sent), CURSOR(tx_fin)) };
static const struct type smc_link = { K_STRUCT, .name = "smc_diag_linkinfo", .members = MEMBERS(
	M(link_id, U8), M(ibname, CSTR(64)), M(ibport, U8), M(gid, CSTR(40)), M(peer_gid, CSTR(40))) };
static const struct type smc_lgr = { K_STRUCT, .name = "smc_diag_lgrinfo", .members = MEMBERS(
	M(lnk, ARRAY(&smc_link, NUM(1))), M(role, CONST(W_U8, smc_roles, "SMC_???"))) };
static const struct type smc_dmb = { K_STRUCT, .name = "smcd_diag_dmbinfo", .members = MEMBERS(
	M(linkid, U32), M(peer_gid, XA64), M(my_gid, XA64), M(token, XA64), M(peer_token, XA64), M(peer_gid_ext, XA64, .since = true), M(my_gid_ext, XA64)) };
enum { DMB_OLD = 40, DMB_SIZE = 56 };

/* What a kernel leaves out of the later members is zero. */
static void show_dmb(struct walk *w, const struct nl_bytes *x)
{
	uint8_t b[DMB_SIZE] = { 0 };
	size_t n = x->n < DMB_SIZE ? x->n : DMB_SIZE;

	if (nl_lacks(w, x, n))
		return;
	memcpy(b, x->b, n);
	walk_bytes(w, &smc_dmb, b, n > DMB_OLD ? DMB_SIZE : DMB_OLD, x->addr);
}

/* The number, and what it means as a comment. */
static void show_decline(struct walk *w, const struct type *t, const struct value *v)
{
	const char *name = xlat_name(smc_declines, v->num);

	(void)t;
	em_num(walk_emit(w), (struct em_num){ v->num, 4, EM_HEX });
	if (walk_emit(w)->opts->xlat != EM_X_RAW)
		em_comment(walk_emit(w), name ? name : "SMC_CLC_DECL_???");
}
#define DECLINE	CUSTOM(W_U32, show_decline)
static const struct type smc_fallback = { K_STRUCT, .name = "smc_diag_fallback", .members = MEMBERS(
	M(reason, DECLINE), M(peer_diagnosis, DECLINE)) };
SET(smc_attrs, nla_smc_diag, "SMC_DIAG_???", A(1, 76, &smc_conn), A(2, 147, &smc_lgr), A_SHUTDOWN(3), A_SHOW(4, DMB_OLD, show_dmb),
	A(5, 8, &smc_fallback));

/* The older question: TCPDIAG_GETSOCK, DCCPDIAG_GETSOCK */
static const struct type inet_compat = { K_STRUCT, .name = "inet_diag_req", .members = MEMBERS(
	FAMILY(idiag_family), M(idiag_src_len, U8), M(idiag_dst_len, U8), M(idiag_ext, FLAGS(W_U8, inet_diag_bits, "1<<INET_DIAG_???")),
	M(id, &sockid), STATES(idiag_states), M(idiag_dbs, U32)) };
static const struct nl_message compat_message = { .size = 60, .type = &inet_compat, .attrs = &inet_req_attrs };

static const struct diag {
	uint8_t af;
	struct nl_message req, msg;
} diags[] = {
	{ INET, { .size = 56, .type = &inet_req, .attrs = &inet_req_attrs }, { .size = 72, .type = &inet_msg, .attrs = &inet_attrs } },
	{ INET6, { .size = 56, .type = &inet_req, .attrs = &inet_req_attrs }, { .size = 72, .type = &inet_msg, .attrs = &inet_attrs } },
	{ UNIX, { .size = 24, .type = &unix_req }, { .size = 16, .type = &unix_msg, .attrs = &unix_attrs } },
	{ NETLINK, { .size = 20, .type = &netlink_req }, { .size = 28, .type = &netlink_msg, .attrs = &netlink_attrs } },
	{ PACKET, { .size = 20, .type = &packet_req }, { .size = 16, .type = &packet_msg, .attrs = &packet_attrs } },
	{ SMC, { .size = 56, .type = &smc_req }, { .size = 64, .type = &smc_msg, .attrs = &smc_attrs } },
};

const struct nl_message *diag_message(uint8_t af, unsigned type, bool request)
{
	enum { TCPDIAG_GETSOCK = 18, DCCPDIAG_GETSOCK = 19 };

	if (request && (type == TCPDIAG_GETSOCK || type == DCCPDIAG_GETSOCK) && (af == INET || af == INET6))
		return &compat_message;
	for (size_t i = 0; i < sizeof(diags) / sizeof(diags[0]); i++)
		if (diags[i].af == af)
			return request ? &diags[i].req : &diags[i].msg;
	return NULL;
}
