/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * netlink.c - names of the numbers in netlink messages.
 */
#include "xlat/netlink.h"

const struct xlat nlmsg_types[] = {
	{ 1, "NLMSG_NOOP" }, { 2, "NLMSG_ERROR" }, { 3, "NLMSG_DONE" }, { 4, "NLMSG_OVERRUN" },
	{ 0, NULL }
};

const struct xlat rtm_types[] = {
	{ 0x10, "RTM_NEWLINK" }, { 0x11, "RTM_DELLINK" }, { 0x12, "RTM_GETLINK" }, { 0x13, "RTM_SETLINK" },
	{ 0x14, "RTM_NEWADDR" }, { 0x15, "RTM_DELADDR" }, { 0x16, "RTM_GETADDR" }, { 0x18, "RTM_NEWROUTE" },
	{ 0x19, "RTM_DELROUTE" }, { 0x1a, "RTM_GETROUTE" }, { 0x1c, "RTM_NEWNEIGH" }, { 0x1d, "RTM_DELNEIGH" },
	{ 0x1e, "RTM_GETNEIGH" }, { 0x20, "RTM_NEWRULE" }, { 0x21, "RTM_DELRULE" }, { 0x22, "RTM_GETRULE" },
	{ 0x24, "RTM_NEWQDISC" }, { 0x25, "RTM_DELQDISC" }, { 0x26, "RTM_GETQDISC" }, { 0x28, "RTM_NEWTCLASS" },
	{ 0x29, "RTM_DELTCLASS" }, { 0x2a, "RTM_GETTCLASS" }, { 0x2c, "RTM_NEWTFILTER" }, { 0x2d, "RTM_DELTFILTER" },
	{ 0x2e, "RTM_GETTFILTER" }, { 0x30, "RTM_NEWACTION" }, { 0x31, "RTM_DELACTION" }, { 0x32, "RTM_GETACTION" },
	{ 0x34, "RTM_NEWPREFIX" }, { 0x38, "RTM_NEWMULTICAST" }, { 0x39, "RTM_DELMULTICAST" },
	{ 0x3a, "RTM_GETMULTICAST" }, { 0x3c, "RTM_NEWANYCAST" }, { 0x3d, "RTM_DELANYCAST" },
	{ 0x3e, "RTM_GETANYCAST" }, { 0x40, "RTM_NEWNEIGHTBL" }, { 0x42, "RTM_GETNEIGHTBL" },
	{ 0x43, "RTM_SETNEIGHTBL" }, { 0x44, "RTM_NEWNDUSEROPT" }, { 0x48, "RTM_NEWADDRLABEL" },
	{ 0x49, "RTM_DELADDRLABEL" }, { 0x4a, "RTM_GETADDRLABEL" }, { 0x4e, "RTM_GETDCB" }, { 0x4f, "RTM_SETDCB" },
	{ 0x50, "RTM_NEWNETCONF" }, { 0x51, "RTM_DELNETCONF" }, { 0x52, "RTM_GETNETCONF" }, { 0x54, "RTM_NEWMDB" },
	{ 0x55, "RTM_DELMDB" }, { 0x56, "RTM_GETMDB" }, { 0x58, "RTM_NEWNSID" }, { 0x59, "RTM_DELNSID" },
	{ 0x5a, "RTM_GETNSID" }, { 0x5c, "RTM_NEWSTATS" }, { 0x5e, "RTM_GETSTATS" }, { 0x60, "RTM_NEWCACHEREPORT" },
	{ 0x64, "RTM_NEWCHAIN" }, { 0x65, "RTM_DELCHAIN" }, { 0x66, "RTM_GETCHAIN" }, { 0x68, "RTM_NEWNEXTHOP" },
	{ 0x69, "RTM_DELNEXTHOP" }, { 0x6a, "RTM_GETNEXTHOP" }, { 0x6c, "RTM_NEWLINKPROP" },
	{ 0x6d, "RTM_DELLINKPROP" }, { 0x6e, "RTM_GETLINKPROP" }, { 0x70, "RTM_NEWVLAN" }, { 0x71, "RTM_DELVLAN" },
	{ 0x72, "RTM_GETVLAN" }, { 0x74, "RTM_NEWNEXTHOPBUCKET" }, { 0x75, "RTM_DELNEXTHOPBUCKET" },
	{ 0x76, "RTM_GETNEXTHOPBUCKET" },
	{ 0, NULL }
};

const struct xlat nlm_flags[] = {
	{ 1, "NLM_F_REQUEST" }, { 2, "NLM_F_MULTI" }, { 4, "NLM_F_ACK" }, { 8, "NLM_F_ECHO" },
	{ 0x10, "NLM_F_DUMP_INTR" }, { 0x20, "NLM_F_DUMP_FILTERED" },
	{ 0, NULL }
};

const struct xlat nlm_get_flags[] = {
	{ 1, "NLM_F_REQUEST" }, { 2, "NLM_F_MULTI" }, { 4, "NLM_F_ACK" }, { 8, "NLM_F_ECHO" },
	{ 0x10, "NLM_F_DUMP_INTR" }, { 0x20, "NLM_F_DUMP_FILTERED" }, { 0x300, "NLM_F_DUMP" },
	{ 0x100, "NLM_F_ROOT" }, { 0x200, "NLM_F_MATCH" }, { 0x400, "NLM_F_ATOMIC" },
	{ 0, NULL }
};

const struct xlat nlm_new_flags[] = {
	{ 1, "NLM_F_REQUEST" }, { 2, "NLM_F_MULTI" }, { 4, "NLM_F_ACK" }, { 8, "NLM_F_ECHO" },
	{ 0x10, "NLM_F_DUMP_INTR" }, { 0x20, "NLM_F_DUMP_FILTERED" }, { 0x100, "NLM_F_REPLACE" },
	{ 0x200, "NLM_F_EXCL" }, { 0x400, "NLM_F_CREATE" }, { 0x800, "NLM_F_APPEND" },
	{ 0, NULL }
};

const struct xlat nlm_del_flags[] = {
	{ 1, "NLM_F_REQUEST" }, { 2, "NLM_F_MULTI" }, { 4, "NLM_F_ACK" }, { 8, "NLM_F_ECHO" },
	{ 0x10, "NLM_F_DUMP_INTR" }, { 0x20, "NLM_F_DUMP_FILTERED" }, { 0x100, "NLM_F_NONREC" },
	{ 0x200, "NLM_F_BULK" },
	{ 0, NULL }
};

const struct xlat nlm_error_flags[] = {
	{ 1, "NLM_F_REQUEST" }, { 2, "NLM_F_MULTI" }, { 4, "NLM_F_ACK" }, { 8, "NLM_F_ECHO" },
	{ 0x10, "NLM_F_DUMP_INTR" }, { 0x20, "NLM_F_DUMP_FILTERED" }, { 0x100, "NLM_F_CAPPED" },
	{ 0x200, "NLM_F_ACK_TLVS" },
	{ 0, NULL }
};

const struct xlat nlmsgerr_attrs[] = {
	{ 0, "NLMSGERR_ATTR_UNUSED" }, { 1, "NLMSGERR_ATTR_MSG" }, { 2, "NLMSGERR_ATTR_OFFS" },
	{ 3, "NLMSGERR_ATTR_COOKIE" }, { 4, "NLMSGERR_ATTR_POLICY" }, { 5, "NLMSGERR_ATTR_MISS_TYPE" },
	{ 6, "NLMSGERR_ATTR_MISS_NEST" },
	{ 0, NULL }
};

const struct xlat nla_ifla[] = {
	{ 0, "IFLA_UNSPEC" }, { 1, "IFLA_ADDRESS" }, { 2, "IFLA_BROADCAST" }, { 3, "IFLA_IFNAME" },
	{ 4, "IFLA_MTU" }, { 5, "IFLA_LINK" }, { 6, "IFLA_QDISC" }, { 7, "IFLA_STATS" }, { 8, "IFLA_COST" },
	{ 9, "IFLA_PRIORITY" }, { 0xa, "IFLA_MASTER" }, { 0xb, "IFLA_WIRELESS" }, { 0xc, "IFLA_PROTINFO" },
	{ 0xd, "IFLA_TXQLEN" }, { 0xe, "IFLA_MAP" }, { 0xf, "IFLA_WEIGHT" }, { 0x10, "IFLA_OPERSTATE" },
	{ 0x11, "IFLA_LINKMODE" }, { 0x12, "IFLA_LINKINFO" }, { 0x13, "IFLA_NET_NS_PID" }, { 0x14, "IFLA_IFALIAS" },
	{ 0x15, "IFLA_NUM_VF" }, { 0x16, "IFLA_VFINFO_LIST" }, { 0x17, "IFLA_STATS64" }, { 0x18, "IFLA_VF_PORTS" },
	{ 0x19, "IFLA_PORT_SELF" }, { 0x1a, "IFLA_AF_SPEC" }, { 0x1b, "IFLA_GROUP" }, { 0x1c, "IFLA_NET_NS_FD" },
	{ 0x1d, "IFLA_EXT_MASK" }, { 0x1e, "IFLA_PROMISCUITY" }, { 0x1f, "IFLA_NUM_TX_QUEUES" },
	{ 0x20, "IFLA_NUM_RX_QUEUES" }, { 0x21, "IFLA_CARRIER" }, { 0x22, "IFLA_PHYS_PORT_ID" },
	{ 0x23, "IFLA_CARRIER_CHANGES" }, { 0x24, "IFLA_PHYS_SWITCH_ID" }, { 0x25, "IFLA_LINK_NETNSID" },
	{ 0x26, "IFLA_PHYS_PORT_NAME" }, { 0x27, "IFLA_PROTO_DOWN" }, { 0x28, "IFLA_GSO_MAX_SEGS" },
	{ 0x29, "IFLA_GSO_MAX_SIZE" }, { 0x2a, "IFLA_PAD" }, { 0x2b, "IFLA_XDP" }, { 0x2c, "IFLA_EVENT" },
	{ 0x2d, "IFLA_NEW_NETNSID" }, { 0x2e, "IFLA_IF_NETNSID" }, { 0x2f, "IFLA_CARRIER_UP_COUNT" },
	{ 0x30, "IFLA_CARRIER_DOWN_COUNT" }, { 0x31, "IFLA_NEW_IFINDEX" }, { 0x32, "IFLA_MIN_MTU" },
	{ 0x33, "IFLA_MAX_MTU" }, { 0x34, "IFLA_PROP_LIST" }, { 0x35, "IFLA_ALT_IFNAME" },
	{ 0x36, "IFLA_PERM_ADDRESS" }, { 0x37, "IFLA_PROTO_DOWN_REASON" }, { 0x38, "IFLA_PARENT_DEV_NAME" },
	{ 0x39, "IFLA_PARENT_DEV_BUS_NAME" }, { 0x3a, "IFLA_GRO_MAX_SIZE" }, { 0x3b, "IFLA_TSO_MAX_SIZE" },
	{ 0x3c, "IFLA_TSO_MAX_SEGS" }, { 0x3d, "IFLA_ALLMULTI" }, { 0x3e, "IFLA_DEVLINK_PORT" },
	{ 0x3f, "IFLA_GSO_IPV4_MAX_SIZE" }, { 0x40, "IFLA_GRO_IPV4_MAX_SIZE" }, { 0x41, "IFLA_DPLL_PIN" },
	{ 0x42, "IFLA_MAX_PACING_OFFLOAD_HORIZON" }, { 0x43, "IFLA_NETNS_IMMUTABLE" }, { 0x44, "IFLA_HEADROOM" },
	{ 0x45, "IFLA_TAILROOM" },
	{ 0, NULL }
};

const struct xlat nla_ifa[] = {
	{ 0, "IFA_UNSPEC" }, { 1, "IFA_ADDRESS" }, { 2, "IFA_LOCAL" }, { 3, "IFA_LABEL" }, { 4, "IFA_BROADCAST" },
	{ 5, "IFA_ANYCAST" }, { 6, "IFA_CACHEINFO" }, { 7, "IFA_MULTICAST" }, { 8, "IFA_FLAGS" },
	{ 9, "IFA_RT_PRIORITY" }, { 0xa, "IFA_TARGET_NETNSID" }, { 0xb, "IFA_PROTO" },
	{ 0, NULL }
};

const struct xlat nla_rta[] = {
	{ 0, "RTA_UNSPEC" }, { 1, "RTA_DST" }, { 2, "RTA_SRC" }, { 3, "RTA_IIF" }, { 4, "RTA_OIF" },
	{ 5, "RTA_GATEWAY" }, { 6, "RTA_PRIORITY" }, { 7, "RTA_PREFSRC" }, { 8, "RTA_METRICS" },
	{ 9, "RTA_MULTIPATH" }, { 0xa, "RTA_PROTOINFO" }, { 0xb, "RTA_FLOW" }, { 0xc, "RTA_CACHEINFO" },
	{ 0xd, "RTA_SESSION" }, { 0xe, "RTA_MP_ALGO" }, { 0xf, "RTA_TABLE" }, { 0x10, "RTA_MARK" },
	{ 0x11, "RTA_MFC_STATS" }, { 0x12, "RTA_VIA" }, { 0x13, "RTA_NEWDST" }, { 0x14, "RTA_PREF" },
	{ 0x15, "RTA_ENCAP_TYPE" }, { 0x16, "RTA_ENCAP" }, { 0x17, "RTA_EXPIRES" }, { 0x18, "RTA_PAD" },
	{ 0x19, "RTA_UID" }, { 0x1a, "RTA_TTL_PROPAGATE" }, { 0x1b, "RTA_IP_PROTO" }, { 0x1c, "RTA_SPORT" },
	{ 0x1d, "RTA_DPORT" }, { 0x1e, "RTA_NH_ID" }, { 0x1f, "RTA_FLOWLABEL" },
	{ 0, NULL }
};

const struct xlat nla_nda[] = {
	{ 0, "NDA_UNSPEC" }, { 1, "NDA_DST" }, { 2, "NDA_LLADDR" }, { 3, "NDA_CACHEINFO" }, { 4, "NDA_PROBES" },
	{ 5, "NDA_VLAN" }, { 6, "NDA_PORT" }, { 7, "NDA_VNI" }, { 8, "NDA_IFINDEX" }, { 9, "NDA_MASTER" },
	{ 0xa, "NDA_LINK_NETNSID" }, { 0xb, "NDA_SRC_VNI" }, { 0xc, "NDA_PROTOCOL" }, { 0xd, "NDA_NH_ID" },
	{ 0xe, "NDA_FDB_EXT_ATTRS" }, { 0xf, "NDA_FLAGS_EXT" }, { 0x10, "NDA_NDM_STATE_MASK" },
	{ 0x11, "NDA_NDM_FLAGS_MASK" },
	{ 0, NULL }
};

const struct xlat nla_fra[] = {
	{ 0, "FRA_UNSPEC" }, { 1, "FRA_DST" }, { 2, "FRA_SRC" }, { 3, "FRA_IIFNAME" }, { 4, "FRA_GOTO" },
	{ 5, "FRA_UNUSED2" }, { 6, "FRA_PRIORITY" }, { 7, "FRA_UNUSED3" }, { 8, "FRA_UNUSED4" },
	{ 9, "FRA_UNUSED5" }, { 0xa, "FRA_FWMARK" }, { 0xb, "FRA_FLOW" }, { 0xc, "FRA_TUN_ID" },
	{ 0xd, "FRA_SUPPRESS_IFGROUP" }, { 0xe, "FRA_SUPPRESS_PREFIXLEN" }, { 0xf, "FRA_TABLE" },
	{ 0x10, "FRA_FWMASK" }, { 0x11, "FRA_OIFNAME" }, { 0x12, "FRA_PAD" }, { 0x13, "FRA_L3MDEV" },
	{ 0x14, "FRA_UID_RANGE" }, { 0x15, "FRA_PROTOCOL" }, { 0x16, "FRA_IP_PROTO" }, { 0x17, "FRA_SPORT_RANGE" },
	{ 0x18, "FRA_DPORT_RANGE" }, { 0x19, "FRA_DSCP" }, { 0x1a, "FRA_FLOWLABEL" }, { 0x1b, "FRA_FLOWLABEL_MASK" },
	{ 0x1c, "FRA_SPORT_MASK" }, { 0x1d, "FRA_DPORT_MASK" }, { 0x1e, "FRA_DSCP_MASK" },
	{ 0, NULL }
};

const struct xlat nla_tca[] = {
	{ 0, "TCA_UNSPEC" }, { 1, "TCA_KIND" }, { 2, "TCA_OPTIONS" }, { 3, "TCA_STATS" }, { 4, "TCA_XSTATS" },
	{ 5, "TCA_RATE" }, { 6, "TCA_FCNT" }, { 7, "TCA_STATS2" }, { 8, "TCA_STAB" }, { 9, "TCA_PAD" },
	{ 0xa, "TCA_DUMP_INVISIBLE" }, { 0xb, "TCA_CHAIN" }, { 0xc, "TCA_HW_OFFLOAD" }, { 0xd, "TCA_INGRESS_BLOCK" },
	{ 0xe, "TCA_EGRESS_BLOCK" }, { 0xf, "TCA_DUMP_FLAGS" }, { 0x10, "TCA_EXT_WARN_MSG" },
	{ 0, NULL }
};

const struct xlat nla_netconfa[] = {
	{ 0, "NETCONFA_UNSPEC" }, { 1, "NETCONFA_IFINDEX" }, { 2, "NETCONFA_FORWARDING" },
	{ 3, "NETCONFA_RP_FILTER" }, { 4, "NETCONFA_MC_FORWARDING" }, { 5, "NETCONFA_PROXY_NEIGH" },
	{ 6, "NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN" }, { 7, "NETCONFA_INPUT" }, { 8, "NETCONFA_BC_FORWARDING" },
	{ 9, "NETCONFA_FORCE_FORWARDING" },
	{ 0, NULL }
};

const struct xlat nla_ndta[] = {
	{ 0, "NDTA_UNSPEC" }, { 1, "NDTA_NAME" }, { 2, "NDTA_THRESH1" }, { 3, "NDTA_THRESH2" },
	{ 4, "NDTA_THRESH3" }, { 5, "NDTA_CONFIG" }, { 6, "NDTA_PARMS" }, { 7, "NDTA_STATS" },
	{ 8, "NDTA_GC_INTERVAL" }, { 9, "NDTA_PAD" },
	{ 0, NULL }
};

const struct xlat nla_netnsa[] = {
	{ 0, "NETNSA_NONE" }, { 1, "NETNSA_NSID" }, { 2, "NETNSA_PID" }, { 3, "NETNSA_FD" },
	{ 4, "NETNSA_TARGET_NSID" }, { 5, "NETNSA_CURRENT_NSID" },
	{ 0, NULL }
};

const struct xlat ifi_flags[] = {
	{ 1, "IFF_UP" }, { 2, "IFF_BROADCAST" }, { 4, "IFF_DEBUG" }, { 8, "IFF_LOOPBACK" },
	{ 0x10, "IFF_POINTOPOINT" }, { 0x20, "IFF_NOTRAILERS" }, { 0x40, "IFF_RUNNING" }, { 0x80, "IFF_NOARP" },
	{ 0x100, "IFF_PROMISC" }, { 0x200, "IFF_ALLMULTI" }, { 0x400, "IFF_MASTER" }, { 0x800, "IFF_SLAVE" },
	{ 0x1000, "IFF_MULTICAST" }, { 0x2000, "IFF_PORTSEL" }, { 0x4000, "IFF_AUTOMEDIA" },
	{ 0x8000, "IFF_DYNAMIC" }, { 0x10000, "IFF_LOWER_UP" }, { 0x20000, "IFF_DORMANT" }, { 0x40000, "IFF_ECHO" },
	{ 0, NULL }
};

const struct xlat ifa_header_flags[] = {
	{ 1, "IFA_F_SECONDARY" }, { 2, "IFA_F_NODAD" }, { 4, "IFA_F_OPTIMISTIC" }, { 8, "IFA_F_DADFAILED" },
	{ 0x10, "IFA_F_HOMEADDRESS" }, { 0x20, "IFA_F_DEPRECATED" }, { 0x40, "IFA_F_TENTATIVE" },
	{ 0x80, "IFA_F_PERMANENT" },
	{ 0, NULL }
};

const struct xlat rt_tables[] = {
	{ 0, "RT_TABLE_UNSPEC" }, { 0xfc, "RT_TABLE_COMPAT" }, { 0xfd, "RT_TABLE_DEFAULT" },
	{ 0xfe, "RT_TABLE_MAIN" }, { 0xff, "RT_TABLE_LOCAL" },
	{ 0, NULL }
};

const struct xlat rt_protocols[] = {
	{ 0, "RTPROT_UNSPEC" }, { 1, "RTPROT_REDIRECT" }, { 2, "RTPROT_KERNEL" }, { 3, "RTPROT_BOOT" },
	{ 4, "RTPROT_STATIC" }, { 8, "RTPROT_GATED" }, { 9, "RTPROT_RA" }, { 0xa, "RTPROT_MRT" },
	{ 0xb, "RTPROT_ZEBRA" }, { 0xc, "RTPROT_BIRD" }, { 0xd, "RTPROT_DNROUTED" }, { 0xe, "RTPROT_XORP" },
	{ 0xf, "RTPROT_NTK" }, { 0x10, "RTPROT_DHCP" }, { 0x11, "RTPROT_MROUTED" }, { 0x12, "RTPROT_KEEPALIVED" },
	{ 0x2a, "RTPROT_BABEL" }, { 0x54, "RTPROT_OVN" }, { 0x63, "RTPROT_OPENR" }, { 0xba, "RTPROT_BGP" },
	{ 0xbb, "RTPROT_ISIS" }, { 0xbc, "RTPROT_OSPF" }, { 0xbd, "RTPROT_RIP" }, { 0xc0, "RTPROT_EIGRP" },
	{ 0, NULL }
};

const struct xlat rt_scopes[] = {
	{ 0, "RT_SCOPE_UNIVERSE" }, { 0xc8, "RT_SCOPE_SITE" }, { 0xfd, "RT_SCOPE_LINK" }, { 0xfe, "RT_SCOPE_HOST" },
	{ 0xff, "RT_SCOPE_NOWHERE" },
	{ 0, NULL }
};

const struct xlat rt_types[] = {
	{ 0, "RTN_UNSPEC" }, { 1, "RTN_UNICAST" }, { 2, "RTN_LOCAL" }, { 3, "RTN_BROADCAST" }, { 4, "RTN_ANYCAST" },
	{ 5, "RTN_MULTICAST" }, { 6, "RTN_BLACKHOLE" }, { 7, "RTN_UNREACHABLE" }, { 8, "RTN_PROHIBIT" },
	{ 9, "RTN_THROW" }, { 0xa, "RTN_NAT" }, { 0xb, "RTN_XRESOLVE" },
	{ 0, NULL }
};

const struct xlat rtm_flags[] = {
	{ 0x100, "RTM_F_NOTIFY" }, { 0x200, "RTM_F_CLONED" }, { 0x400, "RTM_F_EQUALIZE" }, { 0x800, "RTM_F_PREFIX" },
	{ 0x1000, "RTM_F_LOOKUP_TABLE" }, { 0x2000, "RTM_F_FIB_MATCH" }, { 0x4000, "RTM_F_OFFLOAD" },
	{ 0x8000, "RTM_F_TRAP" }, { 0x20000000, "RTM_F_OFFLOAD_FAILED" },
	{ 0, NULL }
};

const struct xlat nud_states[] = {
	{ 0, "NUD_NONE" }, { 1, "NUD_INCOMPLETE" }, { 2, "NUD_REACHABLE" }, { 4, "NUD_STALE" }, { 8, "NUD_DELAY" },
	{ 0x10, "NUD_PROBE" }, { 0x20, "NUD_FAILED" }, { 0x40, "NUD_NOARP" }, { 0x80, "NUD_PERMANENT" },
	{ 0, NULL }
};

const struct xlat ntf_flags[] = {
	{ 1, "NTF_USE" }, { 2, "NTF_SELF" }, { 4, "NTF_MASTER" }, { 8, "NTF_PROXY" }, { 0x10, "NTF_EXT_LEARNED" },
	{ 0x20, "NTF_OFFLOADED" }, { 0x40, "NTF_STICKY" }, { 0x80, "NTF_ROUTER" },
	{ 0, NULL }
};

const struct xlat fr_actions[] = {
	{ 0, "FR_ACT_UNSPEC" }, { 1, "FR_ACT_TO_TBL" }, { 2, "FR_ACT_GOTO" }, { 3, "FR_ACT_NOP" },
	{ 4, "FR_ACT_RES3" }, { 5, "FR_ACT_RES4" }, { 6, "FR_ACT_BLACKHOLE" }, { 7, "FR_ACT_UNREACHABLE" },
	{ 8, "FR_ACT_PROHIBIT" },
	{ 0, NULL }
};

const struct xlat fib_rule_flags[] = {
	{ 1, "FIB_RULE_PERMANENT" }, { 2, "FIB_RULE_INVERT" }, { 4, "FIB_RULE_UNRESOLVED" },
	{ 8, "FIB_RULE_IIF_DETACHED" }, { 0x10, "FIB_RULE_OIF_DETACHED" }, { 0x10000, "FIB_RULE_FIND_SADDR" },
	{ 0, NULL }
};

const struct xlat ifa_flags[] = {
	{ 1, "IFA_F_SECONDARY" }, { 2, "IFA_F_NODAD" }, { 4, "IFA_F_OPTIMISTIC" }, { 8, "IFA_F_DADFAILED" },
	{ 0x10, "IFA_F_HOMEADDRESS" }, { 0x20, "IFA_F_DEPRECATED" }, { 0x40, "IFA_F_TENTATIVE" },
	{ 0x80, "IFA_F_PERMANENT" }, { 0x100, "IFA_F_MANAGETEMPADDR" }, { 0x200, "IFA_F_NOPREFIXROUTE" },
	{ 0x400, "IFA_F_MCAUTOJOIN" }, { 0x800, "IFA_F_STABLE_PRIVACY" },
	{ 0, NULL }
};

const struct xlat rtext_filters[] = {
	{ 1, "RTEXT_FILTER_VF" }, { 2, "RTEXT_FILTER_BRVLAN" }, { 4, "RTEXT_FILTER_BRVLAN_COMPRESSED" },
	{ 8, "RTEXT_FILTER_SKIP_STATS" }, { 0x10, "RTEXT_FILTER_MRP" }, { 0x20, "RTEXT_FILTER_CFM_CONFIG" },
	{ 0x40, "RTEXT_FILTER_CFM_STATUS" }, { 0x80, "RTEXT_FILTER_MST" }, { 0x100, "RTEXT_FILTER_NAME_ONLY" },
	{ 0, NULL }
};

const struct xlat ifla_events[] = {
	{ 0, "IFLA_EVENT_NONE" }, { 1, "IFLA_EVENT_REBOOT" }, { 2, "IFLA_EVENT_FEATURES" },
	{ 3, "IFLA_EVENT_BONDING_FAILOVER" }, { 4, "IFLA_EVENT_NOTIFY_PEERS" }, { 5, "IFLA_EVENT_IGMP_RESEND" },
	{ 6, "IFLA_EVENT_BONDING_OPTIONS" },
	{ 0, NULL }
};

const struct xlat nla_linkinfo[] = {
	{ 0, "IFLA_INFO_UNSPEC" }, { 1, "IFLA_INFO_KIND" }, { 2, "IFLA_INFO_DATA" }, { 3, "IFLA_INFO_XSTATS" },
	{ 4, "IFLA_INFO_SLAVE_KIND" }, { 5, "IFLA_INFO_SLAVE_DATA" },
	{ 0, NULL }
};

const struct xlat nla_xdp[] = {
	{ 0, "IFLA_XDP_UNSPEC" }, { 1, "IFLA_XDP_FD" }, { 2, "IFLA_XDP_ATTACHED" }, { 3, "IFLA_XDP_FLAGS" },
	{ 4, "IFLA_XDP_PROG_ID" }, { 5, "IFLA_XDP_DRV_PROG_ID" }, { 6, "IFLA_XDP_SKB_PROG_ID" },
	{ 7, "IFLA_XDP_HW_PROG_ID" }, { 8, "IFLA_XDP_EXPECTED_FD" },
	{ 0, NULL }
};

const struct xlat nla_rtax[] = {
	{ 0, "RTAX_UNSPEC" }, { 1, "RTAX_LOCK" }, { 2, "RTAX_MTU" }, { 3, "RTAX_WINDOW" }, { 4, "RTAX_RTT" },
	{ 5, "RTAX_RTTVAR" }, { 6, "RTAX_SSTHRESH" }, { 7, "RTAX_CWND" }, { 8, "RTAX_ADVMSS" },
	{ 9, "RTAX_REORDERING" }, { 0xa, "RTAX_HOPLIMIT" }, { 0xb, "RTAX_INITCWND" }, { 0xc, "RTAX_FEATURES" },
	{ 0xd, "RTAX_RTO_MIN" }, { 0xe, "RTAX_INITRWND" }, { 0xf, "RTAX_QUICKACK" }, { 0x10, "RTAX_CC_ALGO" },
	{ 0x11, "RTAX_FASTOPEN_NO_COOKIE" },
	{ 0, NULL }
};

const struct xlat nla_tca_stats[] = {
	{ 0, "TCA_STATS_UNSPEC" }, { 1, "TCA_STATS_BASIC" }, { 2, "TCA_STATS_RATE_EST" }, { 3, "TCA_STATS_QUEUE" },
	{ 4, "TCA_STATS_APP" }, { 5, "TCA_STATS_RATE_EST64" }, { 6, "TCA_STATS_PAD" }, { 7, "TCA_STATS_BASIC_HW" },
	{ 8, "TCA_STATS_PKT64" },
	{ 0, NULL }
};

const struct xlat nla_inet6[] = {
	{ 0, "IFLA_INET6_UNSPEC" }, { 1, "IFLA_INET6_FLAGS" }, { 2, "IFLA_INET6_CONF" }, { 3, "IFLA_INET6_STATS" },
	{ 4, "IFLA_INET6_MCAST" }, { 5, "IFLA_INET6_CACHEINFO" }, { 6, "IFLA_INET6_ICMP6STATS" },
	{ 7, "IFLA_INET6_TOKEN" }, { 8, "IFLA_INET6_ADDR_GEN_MODE" }, { 9, "IFLA_INET6_RA_MTU" },
	{ 0, NULL }
};

const struct xlat nla_inet[] = {
	{ 0, "IFLA_INET_UNSPEC" }, { 1, "IFLA_INET_CONF" },
	{ 0, NULL }
};

const struct xlat ipv4_devconf[] = {
	{ 0, "IPV4_DEVCONF_FORWARDING-1" }, { 1, "IPV4_DEVCONF_MC_FORWARDING-1" }, { 2, "IPV4_DEVCONF_PROXY_ARP-1" },
	{ 3, "IPV4_DEVCONF_ACCEPT_REDIRECTS-1" }, { 4, "IPV4_DEVCONF_SECURE_REDIRECTS-1" },
	{ 5, "IPV4_DEVCONF_SEND_REDIRECTS-1" }, { 6, "IPV4_DEVCONF_SHARED_MEDIA-1" },
	{ 7, "IPV4_DEVCONF_RP_FILTER-1" }, { 8, "IPV4_DEVCONF_ACCEPT_SOURCE_ROUTE-1" },
	{ 9, "IPV4_DEVCONF_BOOTP_RELAY-1" }, { 0xa, "IPV4_DEVCONF_LOG_MARTIANS-1" }, { 0xb, "IPV4_DEVCONF_TAG-1" },
	{ 0xc, "IPV4_DEVCONF_ARPFILTER-1" }, { 0xd, "IPV4_DEVCONF_MEDIUM_ID-1" }, { 0xe, "IPV4_DEVCONF_NOXFRM-1" },
	{ 0xf, "IPV4_DEVCONF_NOPOLICY-1" }, { 0x10, "IPV4_DEVCONF_FORCE_IGMP_VERSION-1" },
	{ 0x11, "IPV4_DEVCONF_ARP_ANNOUNCE-1" }, { 0x12, "IPV4_DEVCONF_ARP_IGNORE-1" },
	{ 0x13, "IPV4_DEVCONF_PROMOTE_SECONDARIES-1" }, { 0x14, "IPV4_DEVCONF_ARP_ACCEPT-1" },
	{ 0x15, "IPV4_DEVCONF_ARP_NOTIFY-1" }, { 0x16, "IPV4_DEVCONF_ACCEPT_LOCAL-1" },
	{ 0x17, "IPV4_DEVCONF_SRC_VMARK-1" }, { 0x18, "IPV4_DEVCONF_PROXY_ARP_PVLAN-1" },
	{ 0x19, "IPV4_DEVCONF_ROUTE_LOCALNET-1" }, { 0x1a, "IPV4_DEVCONF_IGMPV2_UNSOLICITED_REPORT_INTERVAL-1" },
	{ 0x1b, "IPV4_DEVCONF_IGMPV3_UNSOLICITED_REPORT_INTERVAL-1" },
	{ 0x1c, "IPV4_DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN-1" },
	{ 0x1d, "IPV4_DEVCONF_DROP_UNICAST_IN_L2_MULTICAST-1" }, { 0x1e, "IPV4_DEVCONF_DROP_GRATUITOUS_ARP-1" },
	{ 0x1f, "IPV4_DEVCONF_BC_FORWARDING-1" }, { 0x20, "IPV4_DEVCONF_ARP_EVICT_NOCARRIER-1" },
	{ 0, NULL }
};

const struct xlat ipv6_devconf[] = {
	{ 0, "DEVCONF_FORWARDING" }, { 1, "DEVCONF_HOPLIMIT" }, { 2, "DEVCONF_MTU6" }, { 3, "DEVCONF_ACCEPT_RA" },
	{ 4, "DEVCONF_ACCEPT_REDIRECTS" }, { 5, "DEVCONF_AUTOCONF" }, { 6, "DEVCONF_DAD_TRANSMITS" },
	{ 7, "DEVCONF_RTR_SOLICITS" }, { 8, "DEVCONF_RTR_SOLICIT_INTERVAL" }, { 9, "DEVCONF_RTR_SOLICIT_DELAY" },
	{ 0xa, "DEVCONF_USE_TEMPADDR" }, { 0xb, "DEVCONF_TEMP_VALID_LFT" }, { 0xc, "DEVCONF_TEMP_PREFERED_LFT" },
	{ 0xd, "DEVCONF_REGEN_MAX_RETRY" }, { 0xe, "DEVCONF_MAX_DESYNC_FACTOR" }, { 0xf, "DEVCONF_MAX_ADDRESSES" },
	{ 0x10, "DEVCONF_FORCE_MLD_VERSION" }, { 0x11, "DEVCONF_ACCEPT_RA_DEFRTR" },
	{ 0x12, "DEVCONF_ACCEPT_RA_PINFO" }, { 0x13, "DEVCONF_ACCEPT_RA_RTR_PREF" },
	{ 0x14, "DEVCONF_RTR_PROBE_INTERVAL" }, { 0x15, "DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN" },
	{ 0x16, "DEVCONF_PROXY_NDP" }, { 0x17, "DEVCONF_OPTIMISTIC_DAD" }, { 0x18, "DEVCONF_ACCEPT_SOURCE_ROUTE" },
	{ 0x19, "DEVCONF_MC_FORWARDING" }, { 0x1a, "DEVCONF_DISABLE_IPV6" }, { 0x1b, "DEVCONF_ACCEPT_DAD" },
	{ 0x1c, "DEVCONF_FORCE_TLLAO" }, { 0x1d, "DEVCONF_NDISC_NOTIFY" },
	{ 0x1e, "DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL" }, { 0x1f, "DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL" },
	{ 0x20, "DEVCONF_SUPPRESS_FRAG_NDISC" }, { 0x21, "DEVCONF_ACCEPT_RA_FROM_LOCAL" },
	{ 0x22, "DEVCONF_USE_OPTIMISTIC" }, { 0x23, "DEVCONF_ACCEPT_RA_MTU" }, { 0x24, "DEVCONF_STABLE_SECRET" },
	{ 0x25, "DEVCONF_USE_OIF_ADDRS_ONLY" }, { 0x26, "DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT" },
	{ 0x27, "DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN" }, { 0x28, "DEVCONF_DROP_UNICAST_IN_L2_MULTICAST" },
	{ 0x29, "DEVCONF_DROP_UNSOLICITED_NA" }, { 0x2a, "DEVCONF_KEEP_ADDR_ON_DOWN" },
	{ 0x2b, "DEVCONF_RTR_SOLICIT_MAX_INTERVAL" }, { 0x2c, "DEVCONF_SEG6_ENABLED" },
	{ 0x2d, "DEVCONF_SEG6_REQUIRE_HMAC" }, { 0x2e, "DEVCONF_ENHANCED_DAD" }, { 0x2f, "DEVCONF_ADDR_GEN_MODE" },
	{ 0x30, "DEVCONF_DISABLE_POLICY" }, { 0x31, "DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN" },
	{ 0x32, "DEVCONF_NDISC_TCLASS" }, { 0x33, "DEVCONF_RPL_SEG_ENABLED" }, { 0x34, "DEVCONF_RA_DEFRTR_METRIC" },
	{ 0x35, "DEVCONF_IOAM6_ENABLED" }, { 0x36, "DEVCONF_IOAM6_ID" }, { 0x37, "DEVCONF_IOAM6_ID_WIDE" },
	{ 0x38, "DEVCONF_NDISC_EVICT_NOCARRIER" }, { 0x39, "DEVCONF_ACCEPT_UNTRACKED_NA" },
	{ 0x3a, "DEVCONF_ACCEPT_RA_MIN_LFT" }, { 0x3b, "DEVCONF_FORCE_FORWARDING" },
	{ 0, NULL }
};

const struct xlat ipstats_mibs[] = {
	{ 0, "IPSTATS_MIB_NUM" }, { 1, "IPSTATS_MIB_INPKTS" }, { 2, "IPSTATS_MIB_INOCTETS" },
	{ 3, "IPSTATS_MIB_INDELIVERS" }, { 4, "IPSTATS_MIB_OUTFORWDATAGRAMS" }, { 5, "IPSTATS_MIB_OUTPKTS" },
	{ 6, "IPSTATS_MIB_OUTOCTETS" }, { 7, "IPSTATS_MIB_INHDRERRORS" }, { 8, "IPSTATS_MIB_INTOOBIGERRORS" },
	{ 9, "IPSTATS_MIB_INNOROUTES" }, { 0xa, "IPSTATS_MIB_INADDRERRORS" }, { 0xb, "IPSTATS_MIB_INUNKNOWNPROTOS" },
	{ 0xc, "IPSTATS_MIB_INTRUNCATEDPKTS" }, { 0xd, "IPSTATS_MIB_INDISCARDS" },
	{ 0xe, "IPSTATS_MIB_OUTDISCARDS" }, { 0xf, "IPSTATS_MIB_OUTNOROUTES" }, { 0x10, "IPSTATS_MIB_REASMTIMEOUT" },
	{ 0x11, "IPSTATS_MIB_REASMREQDS" }, { 0x12, "IPSTATS_MIB_REASMOKS" }, { 0x13, "IPSTATS_MIB_REASMFAILS" },
	{ 0x14, "IPSTATS_MIB_FRAGOKS" }, { 0x15, "IPSTATS_MIB_FRAGFAILS" }, { 0x16, "IPSTATS_MIB_FRAGCREATES" },
	{ 0x17, "IPSTATS_MIB_INMCASTPKTS" }, { 0x18, "IPSTATS_MIB_OUTMCASTPKTS" },
	{ 0x19, "IPSTATS_MIB_INBCASTPKTS" }, { 0x1a, "IPSTATS_MIB_OUTBCASTPKTS" },
	{ 0x1b, "IPSTATS_MIB_INMCASTOCTETS" }, { 0x1c, "IPSTATS_MIB_OUTMCASTOCTETS" },
	{ 0x1d, "IPSTATS_MIB_INBCASTOCTETS" }, { 0x1e, "IPSTATS_MIB_OUTBCASTOCTETS" },
	{ 0x1f, "IPSTATS_MIB_CSUMERRORS" }, { 0x20, "IPSTATS_MIB_NOECTPKTS" }, { 0x21, "IPSTATS_MIB_ECT1PKTS" },
	{ 0x22, "IPSTATS_MIB_ECT0PKTS" }, { 0x23, "IPSTATS_MIB_CEPKTS" }, { 0x24, "IPSTATS_MIB_REASM_OVERLAPS" },
	{ 0, NULL }
};

const struct xlat icmp6_mibs[] = {
	{ 0, "ICMP6_MIB_NUM" }, { 1, "ICMP6_MIB_INMSGS" }, { 2, "ICMP6_MIB_INERRORS" }, { 3, "ICMP6_MIB_OUTMSGS" },
	{ 4, "ICMP6_MIB_OUTERRORS" }, { 5, "ICMP6_MIB_CSUMERRORS" },
	{ 0, NULL }
};

const struct xlat in6_addr_gen_modes[] = {
	{ 0, "IN6_ADDR_GEN_MODE_EUI64" }, { 1, "IN6_ADDR_GEN_MODE_NONE" }, { 2, "IN6_ADDR_GEN_MODE_STABLE_PRIVACY" },
	{ 3, "IN6_ADDR_GEN_MODE_RANDOM" },
	{ 0, NULL }
};

const struct xlat inet6_flags[] = {
	{ 0x80000000, "IF_READY" }, { 0x20, "IF_RA_RCVD" }, { 0x10, "IF_RS_SENT" }, { 0x40, "IF_RA_MANAGED" },
	{ 0x80, "IF_RA_OTHERCONF" },
	{ 0, NULL }
};

const struct xlat xdp_attached[] = {
	{ 0, "XDP_ATTACHED_NONE" }, { 1, "XDP_ATTACHED_DRV" }, { 2, "XDP_ATTACHED_SKB" }, { 3, "XDP_ATTACHED_HW" },
	{ 4, "XDP_ATTACHED_MULTI" },
	{ 0, NULL }
};

const struct xlat xdp_flags[] = {
	{ 1, "XDP_FLAGS_UPDATE_IF_NOEXIST" }, { 2, "XDP_FLAGS_SKB_MODE" }, { 4, "XDP_FLAGS_DRV_MODE" },
	{ 8, "XDP_FLAGS_HW_MODE" }, { 0x10, "XDP_FLAGS_REPLACE" },
	{ 0, NULL }
};

const struct xlat sock_diag_types[] = {
	{ 0x12, "TCPDIAG_GETSOCK" }, { 0x13, "DCCPDIAG_GETSOCK" }, { 0x14, "SOCK_DIAG_BY_FAMILY" },
	{ 0x15, "SOCK_DESTROY" },
	{ 0, NULL }
};

const struct xlat lwtunnel_encaps[] = {
	{ 0, "LWTUNNEL_ENCAP_NONE" }, { 1, "LWTUNNEL_ENCAP_MPLS" }, { 2, "LWTUNNEL_ENCAP_IP" },
	{ 3, "LWTUNNEL_ENCAP_ILA" }, { 4, "LWTUNNEL_ENCAP_IP6" }, { 5, "LWTUNNEL_ENCAP_SEG6" },
	{ 6, "LWTUNNEL_ENCAP_BPF" }, { 7, "LWTUNNEL_ENCAP_SEG6_LOCAL" }, { 8, "LWTUNNEL_ENCAP_RPL" },
	{ 9, "LWTUNNEL_ENCAP_IOAM6" }, { 0xa, "LWTUNNEL_ENCAP_XFRM" },
	{ 0, NULL }
};

const struct xlat ntf_ext_flags[] = {
	{ 1, "NTF_EXT_MANAGED" }, { 2, "NTF_EXT_LOCKED" }, { 4, "NTF_EXT_EXT_VALIDATED" },
	{ 0, NULL }
};

/* NETLINK_SOCK_DIAG: include/uapi/linux/{sock,inet,unix,netlink,packet}_diag.h */
const struct xlat tcp_states[] = {
	{ 0x1, "TCP_ESTABLISHED" }, { 0x2, "TCP_SYN_SENT" }, { 0x3, "TCP_SYN_RECV" },
	{ 0x4, "TCP_FIN_WAIT1" }, { 0x5, "TCP_FIN_WAIT2" }, { 0x6, "TCP_TIME_WAIT" },
	{ 0x7, "TCP_CLOSE" }, { 0x8, "TCP_CLOSE_WAIT" }, { 0x9, "TCP_LAST_ACK" },
	{ 0xa, "TCP_LISTEN" }, { 0xb, "TCP_CLOSING" }, { 0xc, "TCP_NEW_SYN_RECV" },
	{ 0xd, "TCP_BOUND_INACTIVE" },
	{ 0, NULL }
};

const struct xlat tcp_state_bits[] = {
	{ 0x2, "1<<TCP_ESTABLISHED" }, { 0x4, "1<<TCP_SYN_SENT" }, { 0x8, "1<<TCP_SYN_RECV" },
	{ 0x10, "1<<TCP_FIN_WAIT1" }, { 0x20, "1<<TCP_FIN_WAIT2" }, { 0x40, "1<<TCP_TIME_WAIT" },
	{ 0x80, "1<<TCP_CLOSE" }, { 0x100, "1<<TCP_CLOSE_WAIT" }, { 0x200, "1<<TCP_LAST_ACK" },
	{ 0x400, "1<<TCP_LISTEN" }, { 0x800, "1<<TCP_CLOSING" }, { 0x1000, "1<<TCP_NEW_SYN_RECV" },
	{ 0x2000, "1<<TCP_BOUND_INACTIVE" },
	{ 0, NULL }
};

const struct xlat inet_diag_bits[] = {
	{ 0x1, "1<<(INET_DIAG_MEMINFO-1)" }, { 0x2, "1<<(INET_DIAG_INFO-1)" }, { 0x4, "1<<(INET_DIAG_VEGASINFO-1)" },
	{ 0x8, "1<<(INET_DIAG_CONG-1)" }, { 0x10, "1<<(INET_DIAG_TOS-1)" }, { 0x20, "1<<(INET_DIAG_TCLASS-1)" },
	{ 0x40, "1<<(INET_DIAG_SKMEMINFO-1)" }, { 0x80, "1<<(INET_DIAG_SHUTDOWN-1)" },
	{ 0, NULL }
};

const struct xlat nla_inet_diag[] = {
	{ 0x0, "INET_DIAG_NONE" }, { 0x1, "INET_DIAG_MEMINFO" }, { 0x2, "INET_DIAG_INFO" },
	{ 0x3, "INET_DIAG_VEGASINFO" }, { 0x4, "INET_DIAG_CONG" }, { 0x5, "INET_DIAG_TOS" },
	{ 0x6, "INET_DIAG_TCLASS" }, { 0x7, "INET_DIAG_SKMEMINFO" }, { 0x8, "INET_DIAG_SHUTDOWN" },
	{ 0x9, "INET_DIAG_DCTCPINFO" }, { 0xa, "INET_DIAG_PROTOCOL" }, { 0xb, "INET_DIAG_SKV6ONLY" },
	{ 0xc, "INET_DIAG_LOCALS" }, { 0xd, "INET_DIAG_PEERS" }, { 0xe, "INET_DIAG_PAD" },
	{ 0xf, "INET_DIAG_MARK" }, { 0x10, "INET_DIAG_BBRINFO" }, { 0x11, "INET_DIAG_CLASS_ID" },
	{ 0x12, "INET_DIAG_MD5SIG" }, { 0x13, "INET_DIAG_ULP_INFO" }, { 0x14, "INET_DIAG_SK_BPF_STORAGES" },
	{ 0x15, "INET_DIAG_CGROUP_ID" }, { 0x16, "INET_DIAG_SOCKOPT" },
	{ 0, NULL }
};

const struct xlat nla_inet_diag_req[] = {
	{ 0x0, "INET_DIAG_REQ_NONE" }, { 0x1, "INET_DIAG_REQ_BYTECODE" }, { 0x2, "INET_DIAG_REQ_SK_BPF_STORAGES" },
	{ 0x3, "INET_DIAG_REQ_PROTOCOL" },
	{ 0, NULL }
};

const struct xlat nla_unix_diag[] = {
	{ 0x0, "UNIX_DIAG_NAME" }, { 0x1, "UNIX_DIAG_VFS" }, { 0x2, "UNIX_DIAG_PEER" },
	{ 0x3, "UNIX_DIAG_ICONS" }, { 0x4, "UNIX_DIAG_RQLEN" }, { 0x5, "UNIX_DIAG_MEMINFO" },
	{ 0x6, "UNIX_DIAG_SHUTDOWN" }, { 0x7, "UNIX_DIAG_UID" },
	{ 0, NULL }
};

const struct xlat nla_netlink_diag[] = {
	{ 0x0, "NETLINK_DIAG_MEMINFO" }, { 0x1, "NETLINK_DIAG_GROUPS" }, { 0x2, "NETLINK_DIAG_RX_RING" },
	{ 0x3, "NETLINK_DIAG_TX_RING" }, { 0x4, "NETLINK_DIAG_FLAGS" },
	{ 0, NULL }
};

const struct xlat nla_packet_diag[] = {
	{ 0x0, "PACKET_DIAG_INFO" }, { 0x1, "PACKET_DIAG_MCLIST" }, { 0x2, "PACKET_DIAG_RX_RING" },
	{ 0x3, "PACKET_DIAG_TX_RING" }, { 0x4, "PACKET_DIAG_FANOUT" }, { 0x5, "PACKET_DIAG_UID" },
	{ 0x6, "PACKET_DIAG_MEMINFO" }, { 0x7, "PACKET_DIAG_FILTER" },
	{ 0, NULL }
};

const struct xlat sk_meminfo[] = {
	{ 0x0, "SK_MEMINFO_RMEM_ALLOC" }, { 0x1, "SK_MEMINFO_RCVBUF" }, { 0x2, "SK_MEMINFO_WMEM_ALLOC" },
	{ 0x3, "SK_MEMINFO_SNDBUF" }, { 0x4, "SK_MEMINFO_FWD_ALLOC" }, { 0x5, "SK_MEMINFO_WMEM_QUEUED" },
	{ 0x6, "SK_MEMINFO_OPTMEM" }, { 0x7, "SK_MEMINFO_BACKLOG" }, { 0x8, "SK_MEMINFO_DROPS" },
	{ 0, NULL }
};

const struct xlat udiag_show[] = {
	{ 0x1, "UDIAG_SHOW_NAME" }, { 0x2, "UDIAG_SHOW_VFS" }, { 0x4, "UDIAG_SHOW_PEER" },
	{ 0x8, "UDIAG_SHOW_ICONS" }, { 0x10, "UDIAG_SHOW_RQLEN" }, { 0x20, "UDIAG_SHOW_MEMINFO" },
	{ 0x40, "UDIAG_SHOW_UID" },
	{ 0, NULL }
};

const struct xlat ndiag_show[] = {
	{ 0x1, "NDIAG_SHOW_MEMINFO" }, { 0x2, "NDIAG_SHOW_GROUPS" }, { 0x4, "NDIAG_SHOW_RING_CFG" },
	{ 0x8, "NDIAG_SHOW_FLAGS" },
	{ 0, NULL }
};

const struct xlat ndiag_all[] = {
	{ 0xff, "NDIAG_PROTO_ALL" },
	{ 0, NULL }
};

const struct xlat ndiag_states[] = {
	{ 0x0, "NETLINK_UNCONNECTED" }, { 0x1, "NETLINK_CONNECTED" }, { 0x7, "TCP_CLOSE" },
	{ 0, NULL }
};

const struct xlat ndiag_flags[] = {
	{ 0x1, "NDIAG_FLAG_CB_RUNNING" }, { 0x2, "NDIAG_FLAG_PKTINFO" }, { 0x4, "NDIAG_FLAG_BROADCAST_ERROR" },
	{ 0x8, "NDIAG_FLAG_NO_ENOBUFS" }, { 0x10, "NDIAG_FLAG_LISTEN_ALL_NSID" }, { 0x20, "NDIAG_FLAG_CAP_ACK" },
	{ 0, NULL }
};

const struct xlat pdiag_show[] = {
	{ 0x1, "PACKET_SHOW_INFO" }, { 0x2, "PACKET_SHOW_MCLIST" }, { 0x4, "PACKET_SHOW_RING_CFG" },
	{ 0x8, "PACKET_SHOW_FANOUT" }, { 0x10, "PACKET_SHOW_MEMINFO" }, { 0x20, "PACKET_SHOW_FILTER" },
	{ 0, NULL }
};

const struct xlat pdi_flags[] = {
	{ 0x1, "PDI_RUNNING" }, { 0x2, "PDI_AUXDATA" }, { 0x4, "PDI_ORIGDEV" },
	{ 0x8, "PDI_VNETHDR" }, { 0x10, "PDI_LOSS" },
	{ 0, NULL }
};

const struct xlat tpacket_versions[] = {
	{ 0x0, "TPACKET_V1" }, { 0x1, "TPACKET_V2" }, { 0x2, "TPACKET_V3" },
	{ 0, NULL }
};
