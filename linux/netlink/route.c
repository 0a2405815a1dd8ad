/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * route.c - messages of NETLINK_ROUTE: interfaces, addresses, routes,
 * neighbours, rules, queueing disciplines, and their attributes.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/net.h"
#include "linux/netlink/netlink.h"
#include "xlat/net.h"
#include "xlat/netlink.h"

#define FAMILY(n)	M(n, CONST(W_U8, socket_families, "AF_???"))

/* Scalars */
static const struct type u8 = { .kind = K_UDEC, .width = W_U8 }, u16 = { .kind = K_UDEC, .width = W_U16 },
	u32 = { .kind = K_UDEC, .width = W_U32 }, u64 = { .kind = K_UDEC, .width = W_U64 },
	s32 = { .kind = K_DEC, .width = W_S32 }, x8 = { .kind = K_HEX, .width = W_U8 },
	x16 = { .kind = K_HEX, .width = W_U16 },
	rt_table = { .kind = K_CONST, .width = W_U32, .xlat = rt_tables },
	rt_proto8 = { .kind = K_CONST, .width = W_U8, .xlat = rt_protocols, .other = "RTPROT_???" },
	ip_proto8 = { .kind = K_CONST, .width = W_U8, .xlat = inet_protocols, .other = "IPPROTO_???" },
	ext_mask = { .kind = K_FLAGS, .width = W_U32, .xlat = rtext_filters, .other = "RTEXT_FILTER_???" },
	event = { .kind = K_CONST, .width = W_U32, .xlat = ifla_events, .other = "IFLA_EVENT_???" },
	addr_flags = { .kind = K_FLAGS, .width = W_U32, .xlat = ifa_flags, .other = "IFA_F_???" },
	attached = { .kind = K_CONST, .width = W_U8, .xlat = xdp_attached, .other = "XDP_ATTACHED_???" },
	xdp_load = { .kind = K_FLAGS, .width = W_U32, .xlat = xdp_flags, .other = "XDP_FLAGS_???" },
	in6_flags = { .kind = K_FLAGS, .width = W_U32, .xlat = inet6_flags, .other = "IF_???" },
	encap = { .kind = K_CONST, .width = W_U16, .xlat = lwtunnel_encaps, .other = "LWTUNNEL_ENCAP_???" },
	state_mask = { .kind = K_FLAGS, .width = W_U16, .xlat = nud_states, .other = "NUD_???" },
	flags_mask = { .kind = K_FLAGS, .width = W_U8, .xlat = ntf_flags, .other = "NTF_???" },
	flags_ext = { .kind = K_FLAGS, .width = W_U32, .xlat = ntf_ext_flags, .other = "NTF_EXT_???" },
	gen_mode = { .kind = K_CONST, .width = W_U8, .xlat = in6_addr_gen_modes, .other = "IN6_ADDR_GEN_MODE_???" };

static void show_htonl(struct walk *w, const struct type *t, const struct value *v)
{
	char text[32];

	(void)t;
	snprintf(text, sizeof(text), "htonl(%u)", (unsigned)v->num);
	em_expr(walk_emit(w), (struct em_num){ v->num, 4, EM_UDEC }, text, NULL);
}
static const struct type be32 = { .kind = K_CUSTOM, .width = W_BE32, .custom = show_htonl };

static void show_be64(struct walk *w, const struct type *t, const struct value *v)
{
	char text[48];

	(void)t;
	snprintf(text, sizeof(text), "htobe64(%llu)", (unsigned long long)v->num);
	em_expr(walk_emit(w), (struct em_num){ v->num, 8, EM_UDEC }, text, NULL);
}
static const struct type be64 = { .kind = K_CUSTOM, .width = W_BE64, .custom = show_be64 };

static void show_in6(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	in6_show(w, v->bytes, NULL);
}
static const struct type in6 = { K_CUSTOM, .custom = show_in6, .custom_size = 16, .custom_align = 1 };

#define A_STR(n)	{ .num = n, .kind = NLA_STRING }
#define A_MAC(n)	{ .num = n, .kind = NLA_MAC }
#define A_HWADDR(n)	{ .num = n, .kind = NLA_MAC, .size = 7 }	/* of an interface: no more than that is shown */
#define A_ADDR(n)	{ .num = n, .kind = NLA_ADDRESS }
#define A_NEST(n, s)	{ .num = n, .kind = NLA_NESTED, .nested = s }
#define A_U8(n)		{ .num = n, .size = 1, .type = &u8 }
#define A_U16(n)	{ .num = n, .size = 2, .type = &u16 }
#define A_U32(n)	{ .num = n, .size = 4, .type = &u32 }
#define A_U64(n)	{ .num = n, .size = 8, .type = &u64 }
#define A_S32(n)	{ .num = n, .size = 4, .type = &s32 }
#define A_IF(n)		{ .num = n, .size = 4, .type = &t_ifindex }
#define A(n, s, t)	{ .num = n, .size = s, .type = &t }
#define A_WORDS(n, s, t, x, o) { .num = n, .kind = NLA_WORDS, .size = s, .type = &t, .names = x, .other = o }
#define ROWS(...)	((const struct nla_row[]){ __VA_ARGS__, { 0 } })
#define SET(v, x, o, ...) static const struct nla_set v = { x, o, ROWS(__VA_ARGS__) }

const struct nla_set nlmsgerr_set = { nlmsgerr_attrs, "NLMSGERR_ATTR_???", ROWS(A_STR(1), A_U32(2)) };

/* Interfaces */

#define STAT(t, f)	{ .name = #f, .type = t }
#define STATS(t) STAT(t, rx_packets), STAT(t, tx_packets), STAT(t, rx_bytes), STAT(t, tx_bytes), STAT(t, rx_errors), \
	STAT(t, tx_errors), STAT(t, rx_dropped), STAT(t, tx_dropped), STAT(t, multicast), STAT(t, collisions), \
	STAT(t, rx_length_errors), STAT(t, rx_over_errors), STAT(t, rx_crc_errors), STAT(t, rx_frame_errors), \
	STAT(t, rx_fifo_errors), STAT(t, rx_missed_errors), STAT(t, tx_aborted_errors), STAT(t, tx_carrier_errors), \
	STAT(t, tx_fifo_errors), STAT(t, tx_heartbeat_errors), STAT(t, tx_window_errors), STAT(t, rx_compressed), \
	STAT(t, tx_compressed)
static const struct type link_stats = { K_STRUCT, .name = "rtnl_link_stats", .members = MEMBERS(
	STATS(&u32), { .name = "rx_nohandler", .type = &u32, .since = true }) };
static const struct type link_stats64 = { K_STRUCT, .name = "rtnl_link_stats64", .members = MEMBERS(
	STATS(&u64), { .name = "rx_nohandler", .type = &u64, .since = true },
	{ .name = "rx_otherhost_dropped", .type = &u64, .since = true }) };
static const struct type link_map = { K_STRUCT, .name = "rtnl_link_ifmap", .members = MEMBERS(
	M(mem_start, X64), M(mem_end, X64), M(base_addr, X64), M(irq, U16), M(dma, U8), M(port, U8)) };
static const struct type in6_cacheinfo = { K_STRUCT, .name = "ifla_cacheinfo", .members = MEMBERS(
	M(max_reasm_len, U32), M(tstamp, U32), M(reachable_time, U32), M(retrans_time, U32)) };

SET(set_inet, nla_inet, "IFLA_INET_???", A_WORDS(1, 4, s32, ipv4_devconf, "IPV4_DEVCONF_???"));
SET(set_inet6, nla_inet6, "IFLA_INET6_???", A(1, 4, in6_flags), A_WORDS(2, 4, s32, ipv6_devconf, "DEVCONF_???"),
	A_WORDS(3, 8, u64, ipstats_mibs, "IPSTATS_MIB_???"), A(5, 16, in6_cacheinfo), A_WORDS(6, 8, u64, icmp6_mibs, "ICMP6_MIB_???"), A(7, 16, in6),
	A(8, 1, gen_mode), A_U32(9));
SET(set_af_spec, socket_families, "AF_???", A_NEST(AF_INET, &set_inet), A_NEST(AF_INET6, &set_inet6));
SET(set_linkinfo, nla_linkinfo, "IFLA_INFO_???", A_STR(1), A_STR(4));
SET(set_xdp, nla_xdp, "IFLA_XDP_???", A_S32(1), A(2, 1, attached), A(3, 4, xdp_load), A_U32(4), A_U32(5), A_U32(6),
	A_U32(7), A_S32(8));

static const struct nla_set set_proplist;
SET(set_link, nla_ifla, "IFLA_???",
	A_HWADDR(1), A_HWADDR(2), A_STR(3), A_U32(4), A_U32(5), A_STR(6), A(7, 92, link_stats), A_U32(10),
	{ .num = 12, .kind = NLA_NESTED_INET6, .nested = &set_inet6 }, A_U32(13), A(14, 28, link_map), A_U32(15), A_U8(16), A_U8(17), A_NEST(18, &set_linkinfo),
	A_U32(19), A_STR(20), A_U32(21), A(23, 184, link_stats64), A_NEST(26, &set_af_spec), A_U32(27), A_U32(28),
	A(29, 4, ext_mask), A_U32(30), A_U32(31), A_U32(32), A_U8(33), A_U32(35), A_U32(37), A_STR(38), A_U8(39),
	A_U32(40), A_U32(41), A_NEST(43, &set_xdp), A(44, 4, event), A_U32(45), A_U32(46), A_U32(47), A_U32(48),
	A_IF(49), A_U32(50), A_U32(51), A_NEST(52, &set_proplist), A_STR(53), A_HWADDR(54), A_STR(56), A_STR(57),
	A_U32(58), A_U32(59), A_U32(60), A_U32(61), A_U32(62), A_U32(63), A_U32(64), A_U64(66), A_U16(68),
	A_U16(69), A_U8(67));
static const struct nla_set set_proplist = { nla_ifla, "IFLA_???", ROWS(A_STR(53)) };

static const struct type ifinfomsg = { K_STRUCT, .name = "ifinfomsg", .members = MEMBERS(
	FAMILY(ifi_family), M(pad, PAD(W_U8)), M(ifi_type, CONST(W_U16, arp_types, "ARPHRD_???")),
	M(ifi_index, &t_ifindex), M(ifi_flags, FLAGS(W_U32, ifi_flags, "IFF_???")), M(ifi_change, X32)) };

/* Addresses */
static const struct type ifa_cacheinfo = { K_STRUCT, .name = "ifa_cacheinfo", .members = MEMBERS(
	M(ifa_prefered, U32), M(ifa_valid, U32), M(cstamp, U32), M(tstamp, U32)) };
static const struct type ifaddrmsg = { K_STRUCT, .name = "ifaddrmsg", .members = MEMBERS(
	FAMILY(ifa_family), M(ifa_prefixlen, U8), M(ifa_flags, FLAGS(W_U8, ifa_header_flags, "IFA_F_???")),
	M(ifa_scope, CONST(W_U8, rt_scopes, NULL)), M(ifa_index, &t_ifindex)) };
SET(set_addr, nla_ifa, "IFA_???", A_ADDR(1), A_ADDR(2), A_STR(3), A_ADDR(4), A_ADDR(5), A(6, 16, ifa_cacheinfo),
	A_ADDR(7), A(8, 4, addr_flags), A_U32(9), A_U32(10));

/* Routes */
static const struct type rta_cacheinfo = { K_STRUCT, .name = "rta_cacheinfo", .members = MEMBERS(
	M(rta_clntref, U32), M(rta_lastuse, U32), M(rta_expires, U32), M(rta_error, U32), M(rta_used, U32), M(rta_id, X32),
	M(rta_ts, U32), M(rta_tsage, U32)) };
static const struct type rtmsg = { K_STRUCT, .name = "rtmsg", .members = MEMBERS(
	FAMILY(rtm_family), M(rtm_dst_len, U8), M(rtm_src_len, U8), M(rtm_tos, X8),
	M(rtm_table, CONST(W_U8, rt_tables, NULL)), M(rtm_protocol, CONST(W_U8, rt_protocols, "RTPROT_???")),
	M(rtm_scope, CONST(W_U8, rt_scopes, NULL)), M(rtm_type, CONST(W_U8, rt_types, "RTN_???")),
	M(rtm_flags, FLAGS(W_U32, rtm_flags, "RTM_F_???"))) };
SET(set_metrics, nla_rtax, "RTAX_???", A_U32(1), A_U32(2), A_U32(3), A_U32(4), A_U32(5), A_U32(6), A_U32(7), A_U32(8),
	A_U32(9), A_U32(10), A_U32(11), A_U32(13), A_U32(14), A_U32(15), A_STR(16), A_U32(17));
SET(set_route, nla_rta, "RTA_???", A_ADDR(1), A_ADDR(2), A_IF(3), A_IF(4), A_ADDR(5), A_U32(6), A_ADDR(7),
	A_NEST(8, &set_metrics), A_U32(10), A_U32(11), A(12, 32, rta_cacheinfo), A_U32(14), A(15, 4, rt_table),
	A_U32(16), A_ADDR(19), A_U8(20), A(21, 2, encap), A_U64(23), A_U32(25), A_U8(26), A_U8(27), A(28, 2, u16), A(29, 2, u16),
	A_U32(30), A(31, 4, be32));

/* Neighbours */
static const struct type nda_cacheinfo = { K_STRUCT, .name = "nda_cacheinfo", .members = MEMBERS(
	M(ndm_confirmed, U32), M(ndm_used, U32), M(ndm_updated, U32), M(ndm_refcnt, U32)) };
static const struct type ndmsg = { K_STRUCT, .name = "ndmsg", .members = MEMBERS(
	FAMILY(ndm_family), M(pad, PAD(W_U8)), M(pad2, PAD(W_U16)), M(ndm_ifindex, &t_ifindex),
	M(ndm_state, FLAGS(W_U16, nud_states, "NUD_???")), M(ndm_flags, FLAGS(W_U8, ntf_flags, "NTF_???")),
	M(ndm_type, CONST(W_U8, rt_types, "RTN_???"))) };
SET(set_neigh, nla_nda, "NDA_???", A_ADDR(1), A_MAC(2), A(3, 16, nda_cacheinfo), A_U32(4), A(5, 2, u16),
	A(6, 2, t_port), A_U32(7), A_IF(8), A_IF(9), A_U32(10), A_U32(11), A(12, 1, ip_proto8), A_U32(13), A(15, 4, flags_ext),
	A(16, 2, state_mask), A(17, 1, flags_mask));

/* Rules */
static const struct type port_range = { K_STRUCT, .name = "fib_rule_port_range", .members = MEMBERS(M(start, U16), M(end, U16)) };
static const struct type uid_range = { K_STRUCT, .name = "fib_rule_uid_range", .members = MEMBERS(M(start, U32), M(end, U32)) };
static const struct type fib_rule = { K_STRUCT, .name = "fib_rule_hdr", .members = MEMBERS(
	FAMILY(family), M(dst_len, U8), M(src_len, U8), M(tos, X8), M(table, CONST(W_U8, rt_tables, NULL)),
	M(res1, PAD(W_U8)), M(res2, PAD(W_U8)), M(action, CONST(W_U8, fr_actions, "FR_ACT_???")),
	M(flags, FLAGS(W_U32, fib_rule_flags, "FIB_RULE_???"))) };
SET(set_rule, nla_fra, "FRA_???", A_ADDR(1), A_ADDR(2), A_STR(3), A_U32(4), A_U32(6), A_U32(10), A_U32(11),
	A(12, 8, be64), A_U32(13), A_U32(14), A(15, 4, rt_table), A_U32(16), A_STR(17), A_U8(19), A(20, 8, uid_range), A(21, 1, rt_proto8),
	A(22, 1, ip_proto8), A(23, 4, port_range), A(24, 4, port_range), A_U8(25), A(26, 4, be32),
	A(27, 4, be32), A(28, 2, x16), A(29, 2, x16),
	A(30, 1, x8));

/* Queueing disciplines */
static const struct type tc_stats = { K_STRUCT, .name = "tc_stats", .members = MEMBERS(
	M(bytes, U64), M(packets, U32), M(drops, U32), M(overlimits, U32), M(bps, U32), M(pps, U32), M(qlen, U32),
	M(backlog, U32)) };
static const struct type gnet_basic = { K_STRUCT, .name = "gnet_stats_basic", .members = MEMBERS(M(bytes, U64), M(packets, U32)) };
static const struct type gnet_rate = { K_STRUCT, .name = "gnet_stats_rate_est", .members = MEMBERS(M(bps, U32), M(pps, U32)) };
static const struct type gnet_queue = { K_STRUCT, .name = "gnet_stats_queue", .members = MEMBERS(
	M(qlen, U32), M(backlog, U32), M(drops, U32), M(requeues, U32), M(overlimits, U32)) };
static const struct type tc_rate = { K_STRUCT, .name = "tc_estimator", .members = MEMBERS(M(interval, T(K_DEC, W_S8)), M(ewma_log, U8)) };
SET(set_tca_stats, nla_tca_stats, "TCA_STATS_???", A(1, 12, gnet_basic), A(2, 8, gnet_rate), A(3, 20, gnet_queue),
	A(7, 12, gnet_basic), A_U64(8));
static const struct type tcmsg = { K_STRUCT, .name = "tcmsg", .members = MEMBERS(
	FAMILY(tcm_family), M(pad, PAD(W_U8)), M(pad2, PAD(W_U16)), M(tcm_ifindex, &t_ifindex), M(tcm_handle, U32),
	M(tcm_parent, U32), M(tcm_info, U32)) };
SET(set_tca, nla_tca, "TCA_???", A_STR(1), A(3, 36, tc_stats), A(5, 2, tc_rate), A_U32(6), A_NEST(7, &set_tca_stats),
	A_U32(11), A_U8(12), A_U32(13), A_U32(14), A_U32(15), A_STR(16));

static const struct type netconfmsg = { K_STRUCT, .name = "netconfmsg", .members = MEMBERS(FAMILY(ncm_family)) };
SET(set_netconf, nla_netconfa, "NETCONFA_???", A_U32(1), A_U32(2), A_U32(3), A_U32(4), A_U32(5), A_U32(6), A_U32(7),
	A_U32(8), A_U32(9));
static const struct type rtgenmsg = { K_STRUCT, .name = "rtgenmsg", .members = MEMBERS(FAMILY(rtgen_family)) };
SET(set_nsid, nla_netnsa, "NETNSA_???", A_U32(1), A_U32(2), A_U32(3), A_U32(4), A_U32(5));

static const struct type ndtmsg = { K_STRUCT, .name = "ndtmsg", .members = MEMBERS(FAMILY(ndtm_family)) };
SET(set_ndt, nla_ndta, "NDTA_???", A_STR(1), A_U32(2), A_U32(3), A_U32(4), A_U64(8));

const struct nl_message route_messages[] = {
	{ 16, 19, 16, &ifinfomsg, &set_link },
	{ 20, 22, 8, &ifaddrmsg, &set_addr },
	{ 24, 26, 12, &rtmsg, &set_route },
	{ 28, 30, 12, &ndmsg, &set_neigh },
	{ 32, 34, 12, &fib_rule, &set_rule },
	{ 36, 46, 20, &tcmsg, &set_tca },
	{ 64, 67, 1, &ndtmsg, &set_ndt },
	{ 80, 82, 1, &netconfmsg, &set_netconf },
	{ 88, 90, 1, &rtgenmsg, &set_nsid },
	{ 0, 0, 0, NULL, NULL }
};
