/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * route.c - messages of NETLINK_ROUTE: their structs, and attributes of
 * addresses, routes, neighbours, rules, next hops, groups.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/netlink/tables.h"

const struct nla_set nlmsgerr_set = { nlmsgerr_attrs, "NLMSGERR_ATTR_???", ROWS(A_STR(1), A_U32(2), A_LIST(3, 1, U8)), NULL };

static const struct type ifinfomsg = { K_STRUCT, .name = "ifinfomsg", .members = MEMBERS(
	FAMILY(ifi_family), M(pad, PAD(W_U8)), M(ifi_type, CONST(W_U16, arp_types, "ARPHRD_???")),
	M(ifi_index, &t_ifindex), M(ifi_flags, FLAGS(W_U32, ifi_flags, "IFF_???")), M(ifi_change, X32)) };

/* Addresses */
static const struct type ifa_cacheinfo = { K_STRUCT, .name = "ifa_cacheinfo", .members = MEMBERS(
	M(ifa_prefered, U32), M(ifa_valid, U32), M(cstamp, U32), M(tstamp, U32)) };
static const struct type ifaddrmsg = { K_STRUCT, .name = "ifaddrmsg", .members = MEMBERS(
	FAMILY(ifa_family), M(ifa_prefixlen, U8), M(ifa_flags, FLAGS(W_U8, ifa_header_flags, "IFA_F_???")),
	M(ifa_scope, CONST(W_U8, rt_scopes, NULL)), M(ifa_index, &t_ifindex)) };
SET(set_addr, nla_ifa, "IFA_???", A_ADDR(1), A_ADDR(2), A_STR(3), A_ADDR(4), A_ADDR(5), A(6, 16, &ifa_cacheinfo), A_ADDR(7),
	A(8, 4, FLAGS(W_U32, ifa_flags, "IFA_F_???")), A_U32(9), A_U32(10));

/* Routes */
static const struct type rta_cacheinfo = { K_STRUCT, .name = "rta_cacheinfo", .members = MEMBERS(
	M(rta_clntref, U32), M(rta_lastuse, U32), M(rta_expires, U32), M(rta_error, U32), M(rta_used, U32), M(rta_id, X32),
	M(rta_ts, U32), M(rta_tsage, U32)) };
static const struct type rtmsg = { K_STRUCT, .name = "rtmsg", .members = MEMBERS(
	FAMILY(rtm_family), M(rtm_dst_len, U8), M(rtm_src_len, U8), M(rtm_tos, FLAGS(W_U8, rtm_tos, "IPTOS_???")),
	M(rtm_table, CONST(W_U8, rt_tables, NULL)), M(rtm_protocol, CONST(W_U8, rt_protocols, "RTPROT_???")),
	M(rtm_scope, CONST(W_U8, rt_scopes, NULL)), M(rtm_type, CONST(W_U8, rt_types, "RTN_???")),
	M(rtm_flags, FLAGS(W_U32, rtm_flags, "RTM_F_???"))) };
SET(set_metrics, nla_rtax, "RTAX_???", A_U32(1), A_U32(2), A_U32(3), A_U32(4), A_U32(5), A_U32(6), A_U32(7), A_U32(8),
	A_U32(9), A_U32(10), A_U32(11), A_U32(12), A_U32(13), A_U32(14), A_U32(15), A_STR(16));
static const struct type mfc_stats = { K_STRUCT, .name = "rta_mfc_stats", .members = MEMBERS(
	M(mfcs_packets, U64), M(mfcs_bytes, U64), M(mfcs_wrong_if, U64)) };
static const struct type rtnexthop = { K_STRUCT, .name = "rtnexthop", .members = MEMBERS(
	M(rtnh_len, U16), M(rtnh_flags, FLAGS(W_U8, rtnh_flags, "RTNH_F_???")), M(rtnh_hops, U8), M(rtnh_ifindex, &t_ifindex)) };

/* Several ways: each has its length, and attributes of a route. */
static const struct nla_set set_route;
static void show_way(struct walk *w, const struct nl_bytes *x, const void *table)
{
	enum { RTNH_SIZE = 8 };
	struct emit *e = walk_emit(w);
	size_t len = (size_t)walk_get(w, x->b, 2);
	struct nl_bytes attrs = nl_part(x, RTNH_SIZE, len > RTNH_SIZE ? len - RTNH_SIZE : 0);

	if (attrs.n)
		em_open(e, EM_ARRAY);
	walk_bytes(w, &rtnexthop, x->b, RTNH_SIZE, x->addr);
	if (attrs.n) {
		nl_attrs(w, &attrs, table);
		em_close(e, EM_ARRAY);
	}
}

static void show_multipath(struct walk *w, const struct nl_bytes *x)
{
	nl_items(w, x, 8, 2, show_way, &set_route);
}

/* {rtvia_family=AF_INET, rtvia_addr=inet_addr("1.2.3.4")}: an address as long as it is. */
static void show_via(struct walk *w, const struct nl_bytes *x)
{
	struct emit *e = walk_emit(w);
	struct nl_bytes addr = nl_rest(x, 2);

	addr.af = walk_get(w, x->b, 2) <= UINT8_MAX ? (uint8_t)walk_get(w, x->b, 2) : 0;
	em_open(e, EM_STRUCT);
	walk_member(w, "rtvia_family", CONST(W_U16, socket_families, "AF_???"), walk_get(w, x->b, 2));
	if (addr.n) {
		em_key(e, "rtvia_addr", true);
		nl_address(w, &addr);
	}
	em_close(e, EM_STRUCT);
}
SET(set_route, nla_rta, "RTA_???", A_ADDR(1), A_ADDR(2), A_IF(3), A_IF(4), A_ADDR(5), A_U32(6), A_ADDR(7),
	A_NEST(8, &set_metrics), A_SHOW(9, 8, show_multipath), A_U32(10), A_U32(11), A(12, 32, &rta_cacheinfo), A_U32(14), A(15, 4, CONST(W_U32, rt_tables, NULL)),
	A_U32(16), A(17, 24, &mfc_stats), A_SHOW(18, 2, show_via), A_ADDR(19), A_U8(20), A(21, 2, CONST(W_U16, lwtunnel_encaps, "LWTUNNEL_ENCAP_???")), A_U64(23), A_U32(25), A_U8(26), A_U8(27), A_U16(28), A_U16(29),
	A_U32(30), A_BE32(31));

/* Neighbours */
static const struct type nda_cacheinfo = { K_STRUCT, .name = "nda_cacheinfo", .members = MEMBERS(
	M(ndm_confirmed, U32), M(ndm_used, U32), M(ndm_updated, U32), M(ndm_refcnt, U32)) };
static const struct type ndmsg = { K_STRUCT, .name = "ndmsg", .members = MEMBERS(
	FAMILY(ndm_family), M(pad, PAD(W_U8)), M(pad2, PAD(W_U16)), M(ndm_ifindex, &t_ifindex),
	M(ndm_state, FLAGS(W_U16, nud_states, "NUD_???")), M(ndm_flags, FLAGS(W_U8, ntf_flags, "NTF_???")),
	M(ndm_type, CONST(W_U8, rt_types, "RTN_???"))) };
SET(set_fdb, nla_nfea, "NFEA_???", A_FLAGS(1, 1, W_U8, fdb_notify_flags, "FDB_NOTIFY_???"));
SET(set_neigh, nla_nda, "NDA_???", A_ADDR(1), A_MAC(2), A(3, 16, &nda_cacheinfo), A_U32(4), A_U16(5),
	A_BE16(6), A_U32(7), A_IF(8), A_IF(9), A_U32(10), A_U32(11), A_PROTO(12), A_U32(13), A_NEST(14, &set_fdb),
	A_FLAGS(15, 4, W_U32, ntf_ext_flags, "NTF_EXT_???"), A_FLAGS(16, 2, W_U16, nud_states, "NUD_???"), A_FLAGS(17, 1, W_U8, ntf_flags, "NTF_???"));

/* Rules */
static const struct type port_range = { K_STRUCT, .name = "fib_rule_port_range", .members = MEMBERS(M(start, U16), M(end, U16)) };
static const struct type uid_range = { K_STRUCT, .name = "fib_rule_uid_range", .members = MEMBERS(M(start, U32), M(end, U32)) };
static const struct type fib_rule = { K_STRUCT, .name = "fib_rule_hdr", .members = MEMBERS(
	FAMILY(family), M(dst_len, U8), M(src_len, U8), M(tos, FLAGS(W_U8, rtm_tos, "IPTOS_???")), M(table, CONST(W_U8, rt_tables, "RT_TABLE_???")),
	M(res1, PAD(W_U8)), M(res2, PAD(W_U8)), M(action, CONST(W_U8, fr_actions, "FR_ACT_???")),
	M(flags, FLAGS(W_U32, fib_rule_flags, "FIB_RULE_???"))) };
SET(set_rule, nla_fra, "FRA_???", A_ADDR(1), A_ADDR(2), A_STR(3), A_U32(4), A_U32(6), A_U32(10), A_U32(11),
	A_BE64(12), A_U32(13), A_U32(14), A(15, 4, CONST(W_U32, rt_tables, NULL)), A_U32(16), A_STR(17), A_U8(19), A(20, 8, &uid_range), A(21, 1, CONST(W_U8, rt_protocols, "RTPROT_???")),
	A_PROTO(22), A(23, 4, &port_range), A(24, 4, &port_range), A_U8(25), A_BE32(26), A_BE32(27), A_X16(28), A_X16(29), A_X8(30));

static const struct type tcmsg = { K_STRUCT, .name = "tcmsg", .members = MEMBERS(
	FAMILY(tcm_family), M(pad, PAD(W_U8)), M(pad2, PAD(W_U16)), M(tcm_ifindex, &t_ifindex), M(tcm_handle, U32),
	M(tcm_parent, U32), M(tcm_info, U32)) };
static const struct type netconfmsg = { K_STRUCT, .name = "netconfmsg", .members = MEMBERS(FAMILY(ncm_family)) };
SET(set_netconf, nla_netconfa, "NETCONFA_???", A_IF(1), A_U32(2), A_U32(3), A_U32(4), A_U32(5), A_U32(6), A_U32(7),
	A_U32(8), A_U32(9));
static const struct type rtgenmsg = { K_STRUCT, .name = "rtgenmsg", .members = MEMBERS(FAMILY(rtgen_family)) };
SET(set_nsid, nla_netnsa, "NETNSA_???", A_U32(1), A_U32(2), A_U32(3), A_U32(4), A_U32(5));

static const struct type ndt_config = { K_STRUCT, .name = "ndt_config", .members = MEMBERS(
	M(ndtc_key_len, U16), M(ndtc_entry_size, U16), M(ndtc_entries, U32), M(ndtc_last_flush, U32), M(ndtc_last_rand, U32),
	M(ndtc_hash_rnd, U32), M(ndtc_hash_mask, XX32), M(ndtc_hash_chain_gc, U32), M(ndtc_proxy_qlen, U32)) };
static const struct type ndt_stats = { K_STRUCT, .name = "ndt_stats", .members = MEMBERS(
	M(ndts_allocs, U64), M(ndts_destroys, U64), M(ndts_hash_grows, U64), M(ndts_res_failed, U64), M(ndts_lookups, U64),
	M(ndts_hits, U64), M(ndts_rcv_probes_mcast, U64), M(ndts_rcv_probes_ucast, U64), M(ndts_periodic_gc_runs, U64),
	M(ndts_forced_gc_runs, U64), M(ndts_table_fulls, U64, .since = true)) };
SET(set_ndt_parms, nla_ndtpa, "NDTPA_???", A_IF(1), A_U32(2), A_U64(3), A_U64(4), A_U64(5), A_U64(6), A_U64(7), A_U32(8), A_U32(9),
	A_U32(10), A_U32(11), A_U64(12), A_U64(13), A_U32(14), A_U64(15), A_U32(16), A_U32(17), A_U64(19));
static const struct type ndtmsg = { K_STRUCT, .name = "ndtmsg", .members = MEMBERS(FAMILY(ndtm_family)) };
SET(set_ndt, nla_ndta, "NDTA_???", A_STR(1), A_U32(2), A_U32(3), A_U32(4), A(5, 32, &ndt_config), A_NEST(6, &set_ndt_parms),
	A_STRUCT(7, 80, 88, &ndt_stats), A_U64(8));

/* Labels of addresses */
static const struct type ifaddrlblmsg = { K_STRUCT, .name = "ifaddrlblmsg", .members = MEMBERS(
	FAMILY(ifal_family), M(pad, PAD(W_U8)), M(ifal_prefixlen, U8), M(ifal_flags, U8), M(ifal_index, &t_ifindex), M(ifal_seq, U32)) };
SET(set_addrlabel, nla_ifal, "IFAL_???", A_ADDR(1), A_U32(2));

/* Groups of bridges */
static void show_group(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	uint64_t proto = (uint64_t)v->bytes[16] << 8 | v->bytes[17];

	(void)t;
	em_open(e, EM_STRUCT);
	if (proto == AF_INET) {
		em_key(e, "u", true);
		walk_bytes(w, &t_in4, v->bytes, 4, v->addr);
	} else if (proto == AF_INET6) {
		in6_member(w, v->bytes, "u");
	} else {
		em_key(e, "u", true);
		em_bytes(e, v->bytes, 16, EM_STR_HEX, false);
	}
	em_key(e, "proto", true);
	nl_htons(w, (unsigned)proto, socket_families, "AF_???");	/* the kernel says ETH_P_IP; strace looks for a family */
	em_close(e, EM_STRUCT);
}
static const struct type mdb_entry = { K_STRUCT, .name = "br_mdb_entry", .members = MEMBERS(
	M(ifindex, &t_ifindex), M(state, CONST(W_U8, mdb_states, "MDB_???")), M(flags, FLAGS(W_U8, mdb_flags, "MDB_FLAGS_???")), M(vid, U16),
	M(addr, T(K_CUSTOM, .custom = show_group, .custom_size = 20, .custom_align = 4))) };
static const struct type br_port_msg = { K_STRUCT, .name = "br_port_msg", .members = MEMBERS(
	FAMILY(family), M(pad, PADS(3)), M(ifindex, &t_ifindex)) };
SET(set_eattr, nla_mdba_mdb_eattr, "MDBA_MDB_EATTR_???", A_TICKS(1));
SET(set_mdb_entry, nla_mdba_mdb_entry, "MDBA_MDB_ENTRY_???", A_AND_ATTRS(1, 28, &mdb_entry, &set_eattr));
SET(set_mdb_list, nla_mdba_mdb, "MDBA_MDB_???", A_NEST(1, &set_mdb_entry));
SET(set_pattr, nla_mdba_router_pattr, "MDBA_ROUTER_PATTR_???", A_TICKS(1), A(2, 1, CONST(W_U8, mdb_router_types, "MDB_RTR_TYPE_???")),
	A_TICKS(3), A_TICKS(4));
SET(set_router, nla_mdba_router, "MDBA_ROUTER_???", A_AND_ATTRS(1, 4, &t_ifindex, &set_pattr));
SET(set_mdb_msg, nla_mdba, "MDBA_???", A_NEST(1, &set_mdb_list), A_NEST(2, &set_router));

/* Next hops */
static const struct type nhmsg = { K_STRUCT, .name = "nhmsg", .members = MEMBERS(
	FAMILY(nh_family), M(nh_scope, CONST(W_U8, rt_scopes, NULL)), M(nh_protocol, CONST(W_U8, rt_protocols, "RTPROT_???")),
	{ .name = "resvd", .type = X8, .nonzero = true }, M(nh_flags, FLAGS(W_U32, rtnh_flags, "RTNH_F_???"))) };
static const struct type nexthop_grp = { K_STRUCT, .name = "nexthop_grp", .members = MEMBERS(
	M(id, U32), M(weight, U8), M(weight_high, U8), { .name = "resvd2", .type = X16, .nonzero = true }) };
SET(set_res_group, nla_nha_res_group, "NHA_RES_GROUP_???", A_U16(1), A_TICKS(2), A_TICKS(3), A_TICKS(4));
SET(set_res_bucket, nla_nha_res_bucket, "NHA_RES_BUCKET_???", A_U16(1), A_TICKS(2), A_U32(3));
SET(set_nexthop, nla_nha, "NHA_???", A_U32(1), A_LIST(2, 8, &nexthop_grp), A_CONST(3, 2, W_U16, nexthop_group_types, "NEXTHOP_GRP_TYPE_???"),
	A_U32(4), A_IF(5), A_ADDR(6), A(7, 2, CONST(W_U16, lwtunnel_encaps, "LWTUNNEL_ENCAP_???")), A_U32(9), A_IF(10), A_U32(11),
	A_NEST(12, &set_res_group), A_NEST(13, &set_res_bucket));

/* The rest */
static const struct type dcbmsg = { K_STRUCT, .name = "dcbmsg", .members = MEMBERS(
	FAMILY(dcb_family), M(cmd, CONST(W_U8, dcb_cmds, "DCB_CMD_???")), M(dcb_pad, PAD(W_U16))) };
SET_EMPTY(set_dcb, nla_dcb_attr, "DCB_ATTR_???");
static const struct type tcamsg = { K_STRUCT, .name = "tcamsg", .members = MEMBERS(
	FAMILY(tca_family), M(pad1, PAD(W_U8)), M(pad2, PAD(W_U16))) };
/* Multicast routing has families of its own. */
static const struct type rtnl_family = { .kind = K_CONST, .width = W_U8, .xlat = rtnl_families },
	other_family = { .kind = K_CONST, .width = W_U8, .xlat = socket_families, .other = "RTNL_FAMILY_???" };
static void show_rtnl_family(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	walk_number(w, xlat_name(rtnl_families, v->num) ? &rtnl_family : &other_family, v->num);
}
static const struct type cachereport = { K_STRUCT, .name = "rtgenmsg", .members = MEMBERS(M(rtgen_family, CUSTOM(W_U8, show_rtnl_family))) };
static const struct type if_stats_msg = { K_STRUCT, .name = "if_stats_msg", .members = MEMBERS(
	FAMILY(family), { .name = "pad1", .type = X8, .nonzero = true }, { .name = "pad2", .type = X16, .nonzero = true },
	M(ifindex, &t_ifindex), M(filter_mask, FLAGS(W_U32, ifla_stats_bits, "1<<IFLA_STATS_???"))) };

const struct nl_message route_messages[] = {
	{ 16, 19, 16, &ifinfomsg, &set_link, 0, false },
	{ 20, 22, 8, &ifaddrmsg, &set_addr, 0, false },
	{ 24, 26, 12, &rtmsg, &set_route, 0, false },
	{ 30, 30, 16, &ifinfomsg, &set_link, .af = AF_BRIDGE },		/* a bridge is asked by its ports */
	{ 28, 30, 12, &ndmsg, &set_neigh, 0, false },
	{ 32, 34, 12, &fib_rule, &set_rule, 0, false },
	{ 36, 38, 20, &tcmsg, &set_tca, 0, false },
	{ 40, 42, 20, &tcmsg, &set_tca, 0, false },
	{ 44, 46, 20, &tcmsg, &set_tca, 0, false },
	{ 48, 50, 1, &tcamsg, &set_action, 0, false },
	{ 56, 58, 8, &ifaddrmsg, &set_addr, 0, false },
	{ 60, 62, 8, &ifaddrmsg, &set_addr, 0, false },
	{ 64, 64, 1, &ndtmsg, &set_ndt, 0, false },
	{ 66, 67, 1, &ndtmsg, &set_ndt, 0, false },
	{ 72, 74, 12, &ifaddrlblmsg, &set_addrlabel, 0, false },
	{ 78, 79, 4, &dcbmsg, &set_dcb, 0, false },
	{ 80, 82, 1, &netconfmsg, &set_netconf, 0, false },
	{ 84, 86, 8, &br_port_msg, &set_mdb_msg, 0, false },
	{ 88, 90, 1, &rtgenmsg, &set_nsid, 0, false },
	{ 92, 92, 12, &if_stats_msg, &set_stats, 0, false },
	{ 94, 94, 12, &if_stats_msg, &set_stats, 0, false },
	{ 96, 96, 1, &cachereport, NULL, 0, true },
	{ 100, 102, 20, &tcmsg, &set_tca, 0, false },
	{ 104, 106, 8, &nhmsg, &set_nexthop, 0, false },
	{ 0 }
};
