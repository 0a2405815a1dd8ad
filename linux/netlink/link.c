/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * link.c - attributes of interfaces (IFLA_*): counters, virtual functions,
 * families' own settings, and what a kind of interface has of its own.
 */
#include <stdio.h>
#include <string.h>
#include "decode/custom.h"
#include "linux/netlink/tables.h"

/* Counters */

#define STAT(t, f)	{ .name = #f, .type = t }
#define STATS(t) STAT(t, rx_packets), STAT(t, tx_packets), STAT(t, rx_bytes), STAT(t, tx_bytes), STAT(t, rx_errors), \
	STAT(t, tx_errors), STAT(t, rx_dropped), STAT(t, tx_dropped), STAT(t, multicast), STAT(t, collisions), \
	STAT(t, rx_length_errors), STAT(t, rx_over_errors), STAT(t, rx_crc_errors), STAT(t, rx_frame_errors), \
	STAT(t, rx_fifo_errors), STAT(t, rx_missed_errors), STAT(t, tx_aborted_errors), STAT(t, tx_carrier_errors), \
	STAT(t, tx_fifo_errors), STAT(t, tx_heartbeat_errors), STAT(t, tx_window_errors), STAT(t, rx_compressed), \
	STAT(t, tx_compressed)
static const struct type link_stats = { K_STRUCT, .name = "rtnl_link_stats", .members = MEMBERS(
	STATS(U32), { .name = "rx_nohandler", .type = U32, .since = true }) };
static const struct type link_stats64 = { K_STRUCT, .name = "rtnl_link_stats64", .members = MEMBERS(
	STATS(U64), { .name = "rx_nohandler", .type = U64, .since = true },
	{ .name = "rx_otherhost_dropped", .type = U64, .since = true }) };
static const struct type link_map = { K_STRUCT, .name = "rtnl_link_ifmap", .members = MEMBERS(
	M(mem_start, X64), M(mem_end, X64), M(base_addr, X64), M(irq, U16), M(dma, U8), M(port, U8)) };

/* Families */

static const struct type in6_cacheinfo = { K_STRUCT, .name = "ifla_cacheinfo", .members = MEMBERS(
	M(max_reasm_len, U32), M(tstamp, U32), M(reachable_time, U32), M(retrans_time, U32)) };
SET(set_inet, nla_inet, "IFLA_INET_???", A_WORDS(1, 4, S32, ipv4_devconf, "IPV4_DEVCONF_???"));
SET(set_inet6, nla_inet6, "IFLA_INET6_???", A_FLAGS(1, 4, W_U32, inet6_flags, "IF_???"),
	A_WORDS(2, 4, S32, ipv6_devconf, "DEVCONF_???"), A_WORDS(3, 8, U64, ipstats_mibs, "IPSTATS_MIB_???"),
	A(5, 16, &in6_cacheinfo), A_WORDS(6, 8, U64, icmp6_mibs, "ICMP6_MIB_???"), A_IN6(7),
	A_CONST(8, 1, W_U8, in6_addr_gen_modes, "IN6_ADDR_GEN_MODE_???"), A_U32(9));
SET(set_mctp, nla_ifla_mctp, "IFLA_MCTP_???", A_U32(1), A_X8(2));
SET(set_af_spec, socket_families, "AF_???", A_NEST(AF_INET, &set_inet), A_NEST(AF_INET6, &set_inet6), A_NEST(AF_MCTP, &set_mctp));

/* Bridges */

#define VLAN_FLAGS	FLAGS(W_U16, bridge_vlan_flags, "BRIDGE_VLAN_INFO_???")
static const struct type vlan_info = { K_STRUCT, .name = "bridge_vlan_info", .members = MEMBERS(M(flags, VLAN_FLAGS), M(vid, U16)) };
static const struct type bridge_id = { K_STRUCT, .name = "ifla_bridge_id", .members = MEMBERS(
	M(prio, ARRAY(U8, NUM(2))), M(addr, &t_mac)) };
static const struct type boolopts = { K_STRUCT, .name = "br_boolopt_multi", .members = MEMBERS(
	M(optval, FLAGS(W_U32, br_boolopts, "1<<BR_BOOLOPT_???")), M(optmask, FLAGS(W_U32, br_boolopts, "1<<BR_BOOLOPT_???"))) };
SET(set_vlan_tunnel, nla_ifla_bridge_vlan_tunnel, "IFLA_BRIDGE_VLAN_TUNNEL_???", A_U32(1), A_U16(2),
	A_FLAGS(3, 2, W_U16, bridge_vlan_flags, "BRIDGE_VLAN_INFO_???"));
SET(set_bridge_spec, nla_ifla_bridge, "IFLA_BRIDGE_???", A_FLAGS(0, 2, W_U16, bridge_flags, "BRIDGE_FLAGS_???"),
	A_CONST(1, 2, W_U16, bridge_modes, "BRIDGE_MODE_???"), A_AND_REST(2, 4, &vlan_info), A_NEST(3, &set_vlan_tunnel));
SET(set_brport, nla_ifla_brport, "IFLA_BRPORT_???", A_U8(1), A_U16(2), A_U32(3), A_U8(4), A_U8(5), A_U8(6), A_U8(7), A_U8(8),
	A_U8(9), A_U8(10), A_U8(11), A_U8(12), A(13, 8, &bridge_id), A(14, 8, &bridge_id), A_U16(15), A_U16(16), A_U16(17), A_U16(18),
	A_U8(19), A_U8(20), A_TICKS(21), A_TICKS(22), A_TICKS(23), A_U8(25), A_U8(27), A_U8(28), A_U8(29), A_U8(30), A_X16(31),
	A_U8(32), A_U8(33), A_IF(34), A_U8(35), A_U8(36), A_U32(37), A_U32(38), A_U8(39), A_U8(40), A_U32(41), A_U32(42), A_U8(43),
	A_U32(44), A_U8(45));
/* htons(ETH_P_8021Q) */
static void show_vlan_proto(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	nl_htons(w, (unsigned)v->num, eth_protocols, "ETHER_P_???");
}
static const struct type vlan_proto = { .kind = K_CUSTOM, .width = W_BE16, .custom = show_vlan_proto };
SET(set_querier, nla_bridge_querier, "BRIDGE_QUERIER_???", A(1, 4, &t_in4), A_IF(2), A_TICKS(3), A_IN6(5), A_IF(6), A_TICKS(7));
SET(set_bridge, nla_ifla_br, "IFLA_BR_???", A_TICKS(1), A_TICKS(2), A_TICKS(3), A_TICKS(4), A_U32(5), A_U16(6), A_U8(7),
	{ .num = 8, .size = 2, .max = 8, .type = &vlan_proto }, A_X16(9), A(10, 8, &bridge_id), A(11, 8, &bridge_id), A_U16(12), A_U32(13),
	A_U8(14), A_U8(15), A_TICKS(16), A_TICKS(17), A_TICKS(18), A_TICKS(19), A_MAC(20), A_U8(22), A_U8(23), A_U8(24), A_U8(25),
	A_U32(26), A_U32(27), A_U32(28), A_U32(29), A_TICKS(30), A_TICKS(31), A_TICKS(32), A_TICKS(33), A_TICKS(34), A_TICKS(35),
	A_U8(36), A_U8(37), A_U8(38), A_U16(39), A_U8(41), A_U8(42), A_U8(43), A_U8(44), A_U8(45), A(46, 8, &boolopts),
	A_NEST(47, &set_querier), A_U32(48), A_U32(49), A_CONST(50, 4, W_U32, br_stp_modes, "BR_STP_MODE_???"));

/* Other kinds */

SET(set_tun, nla_ifla_tun, "IFLA_TUN_???", A_UID(1), A_UID(2), A_CONST(3, 1, W_U8, tun_types, "IFF_???"), A_U8(4), A_U8(5), A_U8(6),
	A_U8(7), A_U32(8), A_U32(9));

static const struct link_kind {
	const char *name;
	const struct nla_set *data, *slave;
} kinds[] = {
	{ "bridge", &set_bridge, &set_brport }, { "tun", &set_tun, NULL },
};

/* The kind is what was said of it before. */
static const struct link_kind *kind_find(struct walk *w, const struct nl_bytes *x, unsigned type)
{
	char name[16];

	if (nl_beside(w, x, type, name, sizeof(name)))
		for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
			if (!strcmp(kinds[i].name, name))
				return &kinds[i];
	return NULL;
}

static const struct nla_set *pick_data(struct walk *w, const struct nl_bytes *x)
{
	const struct link_kind *k = kind_find(w, x, 1);

	return k ? k->data : NULL;
}

static const struct nla_set *pick_slave(struct walk *w, const struct nl_bytes *x)
{
	const struct link_kind *k = kind_find(w, x, 4);

	return k ? k->slave : NULL;
}
SET(set_linkinfo, nla_linkinfo, "IFLA_INFO_???", A_NAME(1), A_PICK(2, pick_data), A_NAME(4), A_PICK(5, pick_slave));

static const struct nla_set *pick_protinfo(struct walk *w, const struct nl_bytes *x)
{
	(void)w;
	return x->af == AF_INET6 ? &set_inet6 : x->af == AF_BRIDGE ? &set_brport : NULL;
}

static const struct nla_set *pick_af_spec(struct walk *w, const struct nl_bytes *x)
{
	(void)w;
	return x->af == AF_BRIDGE ? &set_bridge_spec : &set_af_spec;
}

/* Virtual functions */

static void show_vf_proto(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	nl_htons(w, (unsigned)v->num, eth_protocols, "ETH_P_???");
}
static const struct type vf_proto = { .kind = K_CUSTOM, .width = W_BE16, .custom = show_vf_proto };

#define VF(n, ...)	static const struct type n = { K_STRUCT, .name = "ifla_" #n, .members = MEMBERS(M(vf, U32), __VA_ARGS__) }
VF(vf_mac, M(mac, &nl_mac));
VF(vf_vlan, M(vlan, U32), M(qos, U32));
VF(vf_vlan_info, M(vlan, U32), M(qos, U32), M(vlan_proto, &vf_proto));
VF(vf_tx_rate, M(rate, U32));
VF(vf_rate, M(min_tx_rate, U32), M(max_tx_rate, U32));
VF(vf_spoofchk, M(setting, U32));
VF(vf_link_state, M(link_state, CONST(W_U32, vf_link_states, "IFLA_VF_LINK_STATE_???")));
VF(vf_rss_query_en, M(setting, U32));
VF(vf_trust, M(setting, U32));
static const struct type vf_broadcast = { K_STRUCT, .name = "ifla_vf_broadcast", .members = MEMBERS(M(broadcast, &nl_mac)) };

/* i386 has no gap before the number: the attribute's length tells. */
static void show_guid(struct walk *w, const struct nl_bytes *x)
{
	struct emit *e = walk_emit(w);
	size_t at = x->n < 16 ? 4 : 8;

	if (nl_lacks(w, x, at + 8))
		return;
	em_open(e, EM_STRUCT);
	walk_member(w, "vf", U32, walk_get(w, x->b, 4));
	walk_member(w, "guid", X64, walk_get(w, x->b + at, 8));
	em_close(e, EM_STRUCT);
}
#define A_GUID(n)	{ .num = n, .kind = NLA_SHOW, .size = 12, .max = 19, .show = show_guid }
SET(set_vf_stats, nla_ifla_vf_stats, "IFLA_VF_STATS_???", A_U64(0), A_U64(1), A_U64(2), A_U64(3), A_U64(4), A_U64(5), A_U64(7), A_U64(8));
SET(set_vf_vlan_list, nla_ifla_vf_vlan_info, "IFLA_VF_VLAN_INFO_???", A(1, 16, &vf_vlan_info));
SET(set_vf, nla_ifla_vf, "IFLA_VF_???", A(1, 36, &vf_mac), A(2, 12, &vf_vlan), A(3, 8, &vf_tx_rate), A(4, 8, &vf_spoofchk),
	A(5, 8, &vf_link_state), A(6, 12, &vf_rate), A(7, 8, &vf_rss_query_en), A_NEST(8, &set_vf_stats), A(9, 8, &vf_trust),
	A_GUID(10), A_GUID(11), A_NEST(12, &set_vf_vlan_list), A(13, 32, &vf_broadcast));
SET(set_vf_info, nla_ifla_vf_info, "IFLA_VF_INFO_???", A_NEST(1, &set_vf));
static const struct type port_vsi = { K_STRUCT, .name = "ifla_port_vsi", .members = MEMBERS(
	M(vsi_mgr_id, U8), M(vsi_type_id, HEXSTR(3)), M(vsi_type_version, U8), { .name = "pad", .type = HEXSTR(3), .nonzero = true }) };
SET(set_port, nla_ifla_port, "IFLA_PORT_???", A_U32(1), A_STR(2), A(3, 8, &port_vsi), A_U8(6), A_U16(7));
SET(set_vf_ports, nla_ifla_vf_port, "IFLA_VF_PORT_???", A_NEST(1, &set_port));

/* Interfaces */

SET(set_xdp, nla_xdp, "IFLA_XDP_???", A_FD(1), A_CONST(2, 1, W_U8, xdp_attached, "XDP_ATTACHED_???"),
	A(3, 4, FLAGS(W_U32, xdp_flags, "XDP_FLAGS_???")), A_U32(4), A_U32(5), A_U32(6), A_U32(7), A_FD(8));
SET(set_down_reason, nla_ifla_proto_down_reason, "IFLA_PROTO_DOWN_REASON_???", A_X32(1), A_X32(2));
SET(set_proplist, nla_ifla, "IFLA_???", A_STR(53));

/* As strace does, how many bytes a hardware address has is read off the message's
 * family, as if that were the hardware's type. */
static void show_hwaddr(struct walk *w, const struct nl_bytes *x)
{
	static const struct { uint8_t af, bytes; } most[] = {
		{ 0, 7 }, { 1, 6 }, { 3, 7 }, { 6, 6 }, { 7, 1 }, { 15, 2 }, { 24, 16 }, { 27, 8 }, { 32, 20 },
	};
	size_t n = x->n;
	char text[3 * 32 + 1] = "";

	if (nl_lacks(w, x, x->n))
		return;
	for (size_t i = 0; i < sizeof(most) / sizeof(most[0]); i++)
		if (most[i].af == x->af && n > most[i].bytes)
			n = most[i].bytes;
	for (size_t i = 0; i < n; i++)
		snprintf(text + 3 * i, 4, "%02x%s", x->b[i], i + 1 < n ? ":" : "");
	net_expr(w, x->b, (unsigned)x->n, text, text);
}
#define A_HWADDR(n)	{ .num = n, .kind = NLA_SHOW, .max = 32, .show = show_hwaddr }

const struct nla_set set_link = { nla_ifla, "IFLA_???", ROWS(
	A_HWADDR(1), A_HWADDR(2), A_STR(3), A_U32(4), A_U32(5), A_STR(6), A_STRUCT(7, 92, 96, &link_stats), A_U32(10),
	A_PICK(12, pick_protinfo), A_U32(13), A(14, 28, &link_map), A_U32(15), A_U8(16), A_U8(17), A_NEST(18, &set_linkinfo), A_U32(19),
	A_STR(20), A_U32(21), A_NEST(22, &set_vf_info), A_STRUCT(23, 184, 200, &link_stats64), A_NEST(24, &set_vf_ports), A_NEST(25, &set_port),
	A_PICK(26, pick_af_spec), A_U32(27), A_FD(28), A_FLAGS(29, 4, W_U32, rtext_filters, "RTEXT_FILTER_???"), A_U32(30), A_U32(31),
	A_U32(32), A_U8(33), A_U32(35), A_S32(37), A_STR(38), A_U8(39), A_U32(40), A_U32(41), A_NEST(43, &set_xdp),
	A(44, 4, CONST(W_U32, ifla_events, "IFLA_EVENT_???")), A_S32(45), A_S32(46), A_U32(47), A_U32(48), A_IF(49), A_U32(50), A_U32(51),
	A_NEST(52, &set_proplist), A_STR(53), A_HWADDR(54), A_NEST(55, &set_down_reason), A_STR(56), A_STR(57), A_U32(58), A_U32(59),
	A_U32(60), A_U32(61), A_U32(62), A_U32(63), A_U32(64), A_U64(66), A_U8(67), A_U16(68), A_U16(69)), NULL };

/* RTM_NEWSTATS */

static const struct type vlan_stats = { K_STRUCT, .name = "bridge_vlan_xstats", .members = MEMBERS(
	M(rx_bytes, U64), M(rx_packets, U64), M(tx_bytes, U64), M(tx_packets, U64), M(vid, U16), M(flags, VLAN_FLAGS),
	{ .name = "pad2", .type = X32, .nonzero = true }) };
static const struct type stp_stats = { K_STRUCT, .name = "bridge_stp_xstats", .members = MEMBERS(
	M(transition_blk, U64), M(transition_fwd, U64), M(rx_bpdu, U64), M(tx_bpdu, U64), M(rx_tcn, U64), M(tx_tcn, U64)) };
static const struct type mpls_stats = { K_STRUCT, .name = "mpls_link_stats", .members = MEMBERS(
	M(rx_packets, U64), M(tx_packets, U64), M(rx_bytes, U64), M(tx_bytes, U64), M(rx_errors, U64), M(tx_errors, U64),
	M(rx_dropped, U64), M(tx_dropped, U64), M(rx_noroute, U64)) };
SET(set_bridge_xstats, nla_bridge_xstats, "BRIDGE_XSTATS_???", A_AND_REST(1, 40, &vlan_stats), A_AND_REST(4, 48, &stp_stats));
SET(set_3ad, nla_bond_3ad_stat, "BOND_3AD_STAT_???", A_U64(0), A_U64(1), A_U64(2), A_U64(3), A_U64(4), A_U64(5), A_U64(6), A_U64(7),
	A_U64(8));
SET(set_bond_xstats, nla_bond_xstats, "BOND_XSTATS_???", A_NEST(1, &set_3ad));
SET(set_xstats, nla_link_xstats_type, "LINK_XSTATS_TYPE_???", A_NEST(1, &set_bridge_xstats), A_NEST(2, &set_bond_xstats));
SET(set_offload, nla_ifla_offload_xstats, "IFLA_OFFLOAD_XSTATS_???", A_STRUCT(1, 184, 200, &link_stats64));
SET(set_mpls, nla_mpls_stats, "MPLS_STATS_???", A_AND_REST(1, 72, &mpls_stats));
SET(set_stats_af, socket_families, "AF_???", A_NEST(AF_MPLS, &set_mpls));
const struct nla_set set_stats = { nla_ifla_stats, "IFLA_STATS_???", ROWS(A_STRUCT(1, 184, 200, &link_stats64), A_NEST(2, &set_xstats),
	A_NEST(3, &set_xstats), A_NEST(4, &set_offload), A_NEST(5, &set_stats_af)), NULL };
