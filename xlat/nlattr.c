/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * nlattr.c - names of attributes in netlink messages, by the place where
 * they stand; the oldest places are in netlink.c.
 */
#include "xlat/nlattr.h"

const struct xlat nla_bond_3ad_stat[] = {
	{ 0, "BOND_3AD_STAT_LACPDU_RX" }, { 1, "BOND_3AD_STAT_LACPDU_TX" }, { 2, "BOND_3AD_STAT_LACPDU_UNKNOWN_RX" },
	{ 3, "BOND_3AD_STAT_LACPDU_ILLEGAL_RX" }, { 4, "BOND_3AD_STAT_MARKER_RX" }, { 5, "BOND_3AD_STAT_MARKER_TX" },
	{ 6, "BOND_3AD_STAT_MARKER_RESP_RX" }, { 7, "BOND_3AD_STAT_MARKER_RESP_TX" },
	{ 8, "BOND_3AD_STAT_MARKER_UNKNOWN_RX" }, { 9, "BOND_3AD_STAT_PAD" },
	{ 0, NULL }
};

const struct xlat nla_bond_xstats[] = {
	{ 0, "BOND_XSTATS_UNSPEC" }, { 1, "BOND_XSTATS_3AD" },
	{ 0, NULL }
};

const struct xlat nla_bridge_querier[] = {
	{ 0, "BRIDGE_QUERIER_UNSPEC" }, { 1, "BRIDGE_QUERIER_IP_ADDRESS" }, { 2, "BRIDGE_QUERIER_IP_PORT" },
	{ 3, "BRIDGE_QUERIER_IP_OTHER_TIMER" }, { 4, "BRIDGE_QUERIER_PAD" }, { 5, "BRIDGE_QUERIER_IPV6_ADDRESS" },
	{ 6, "BRIDGE_QUERIER_IPV6_PORT" }, { 7, "BRIDGE_QUERIER_IPV6_OTHER_TIMER" },
	{ 0, NULL }
};

const struct xlat nla_bridge_xstats[] = {
	{ 0, "BRIDGE_XSTATS_UNSPEC" }, { 1, "BRIDGE_XSTATS_VLAN" }, { 2, "BRIDGE_XSTATS_MCAST" },
	{ 3, "BRIDGE_XSTATS_PAD" }, { 4, "BRIDGE_XSTATS_STP" },
	{ 0, NULL }
};

const struct xlat nla_ctrl_attr[] = {
	{ 0, "CTRL_ATTR_UNSPEC" }, { 1, "CTRL_ATTR_FAMILY_ID" }, { 2, "CTRL_ATTR_FAMILY_NAME" },
	{ 3, "CTRL_ATTR_VERSION" }, { 4, "CTRL_ATTR_HDRSIZE" }, { 5, "CTRL_ATTR_MAXATTR" }, { 6, "CTRL_ATTR_OPS" },
	{ 7, "CTRL_ATTR_MCAST_GROUPS" }, { 8, "CTRL_ATTR_POLICY" }, { 9, "CTRL_ATTR_OP_POLICY" },
	{ 10, "CTRL_ATTR_OP" },
	{ 0, NULL }
};

const struct xlat nla_ctrl_attr_mcast_grp[] = {
	{ 0, "CTRL_ATTR_MCAST_GRP_UNSPEC" }, { 1, "CTRL_ATTR_MCAST_GRP_NAME" }, { 2, "CTRL_ATTR_MCAST_GRP_ID" },
	{ 0, NULL }
};

const struct xlat nla_ctrl_attr_op[] = {
	{ 0, "CTRL_ATTR_OP_UNSPEC" }, { 1, "CTRL_ATTR_OP_ID" }, { 2, "CTRL_ATTR_OP_FLAGS" },
	{ 0, NULL }
};

const struct xlat nla_ctrl_attr_policy[] = {
	{ 0, "CTRL_ATTR_POLICY_UNSPEC" }, { 1, "CTRL_ATTR_POLICY_DO" }, { 2, "CTRL_ATTR_POLICY_DUMP" },
	{ 0, NULL }
};

const struct xlat nla_dcb_attr[] = {
	{ 0, "DCB_ATTR_UNDEFINED" }, { 1, "DCB_ATTR_IFNAME" }, { 2, "DCB_ATTR_STATE" }, { 3, "DCB_ATTR_PFC_STATE" },
	{ 4, "DCB_ATTR_PFC_CFG" }, { 5, "DCB_ATTR_NUM_TC" }, { 6, "DCB_ATTR_PG_CFG" }, { 7, "DCB_ATTR_SET_ALL" },
	{ 8, "DCB_ATTR_PERM_HWADDR" }, { 9, "DCB_ATTR_CAP" }, { 10, "DCB_ATTR_NUMTCS" }, { 11, "DCB_ATTR_BCN" },
	{ 12, "DCB_ATTR_APP" }, { 13, "DCB_ATTR_IEEE" }, { 14, "DCB_ATTR_DCBX" }, { 15, "DCB_ATTR_FEATCFG" },
	{ 16, "DCB_ATTR_CEE" },
	{ 0, NULL }
};

const struct xlat nla_ifal[] = {
	{ 1, "IFAL_ADDRESS" }, { 2, "IFAL_LABEL" },
	{ 0, NULL }
};

const struct xlat nla_ifla_br[] = {
	{ 0, "IFLA_BR_UNSPEC" }, { 1, "IFLA_BR_FORWARD_DELAY" }, { 2, "IFLA_BR_HELLO_TIME" },
	{ 3, "IFLA_BR_MAX_AGE" }, { 4, "IFLA_BR_AGEING_TIME" }, { 5, "IFLA_BR_STP_STATE" },
	{ 6, "IFLA_BR_PRIORITY" }, { 7, "IFLA_BR_VLAN_FILTERING" }, { 8, "IFLA_BR_VLAN_PROTOCOL" },
	{ 9, "IFLA_BR_GROUP_FWD_MASK" }, { 10, "IFLA_BR_ROOT_ID" }, { 11, "IFLA_BR_BRIDGE_ID" },
	{ 12, "IFLA_BR_ROOT_PORT" }, { 13, "IFLA_BR_ROOT_PATH_COST" }, { 14, "IFLA_BR_TOPOLOGY_CHANGE" },
	{ 15, "IFLA_BR_TOPOLOGY_CHANGE_DETECTED" }, { 16, "IFLA_BR_HELLO_TIMER" }, { 17, "IFLA_BR_TCN_TIMER" },
	{ 18, "IFLA_BR_TOPOLOGY_CHANGE_TIMER" }, { 19, "IFLA_BR_GC_TIMER" }, { 20, "IFLA_BR_GROUP_ADDR" },
	{ 21, "IFLA_BR_FDB_FLUSH" }, { 22, "IFLA_BR_MCAST_ROUTER" }, { 23, "IFLA_BR_MCAST_SNOOPING" },
	{ 24, "IFLA_BR_MCAST_QUERY_USE_IFADDR" }, { 25, "IFLA_BR_MCAST_QUERIER" },
	{ 26, "IFLA_BR_MCAST_HASH_ELASTICITY" }, { 27, "IFLA_BR_MCAST_HASH_MAX" },
	{ 28, "IFLA_BR_MCAST_LAST_MEMBER_CNT" }, { 29, "IFLA_BR_MCAST_STARTUP_QUERY_CNT" },
	{ 30, "IFLA_BR_MCAST_LAST_MEMBER_INTVL" }, { 31, "IFLA_BR_MCAST_MEMBERSHIP_INTVL" },
	{ 32, "IFLA_BR_MCAST_QUERIER_INTVL" }, { 33, "IFLA_BR_MCAST_QUERY_INTVL" },
	{ 34, "IFLA_BR_MCAST_QUERY_RESPONSE_INTVL" }, { 35, "IFLA_BR_MCAST_STARTUP_QUERY_INTVL" },
	{ 36, "IFLA_BR_NF_CALL_IPTABLES" }, { 37, "IFLA_BR_NF_CALL_IP6TABLES" }, { 38, "IFLA_BR_NF_CALL_ARPTABLES" },
	{ 39, "IFLA_BR_VLAN_DEFAULT_PVID" }, { 40, "IFLA_BR_PAD" }, { 41, "IFLA_BR_VLAN_STATS_ENABLED" },
	{ 42, "IFLA_BR_MCAST_STATS_ENABLED" }, { 43, "IFLA_BR_MCAST_IGMP_VERSION" },
	{ 44, "IFLA_BR_MCAST_MLD_VERSION" }, { 45, "IFLA_BR_VLAN_STATS_PER_PORT" }, { 46, "IFLA_BR_MULTI_BOOLOPT" },
	{ 47, "IFLA_BR_MCAST_QUERIER_STATE" }, { 48, "IFLA_BR_FDB_N_LEARNED" }, { 49, "IFLA_BR_FDB_MAX_LEARNED" },
	{ 50, "IFLA_BR_STP_MODE" },
	{ 0, NULL }
};

const struct xlat nla_ifla_bridge[] = {
	{ 0, "IFLA_BRIDGE_FLAGS" }, { 1, "IFLA_BRIDGE_MODE" }, { 2, "IFLA_BRIDGE_VLAN_INFO" },
	{ 3, "IFLA_BRIDGE_VLAN_TUNNEL_INFO" }, { 4, "IFLA_BRIDGE_MRP" }, { 5, "IFLA_BRIDGE_CFM" },
	{ 6, "IFLA_BRIDGE_MST" },
	{ 0, NULL }
};

const struct xlat nla_ifla_bridge_vlan_tunnel[] = {
	{ 0, "IFLA_BRIDGE_VLAN_TUNNEL_UNSPEC" }, { 1, "IFLA_BRIDGE_VLAN_TUNNEL_ID" },
	{ 2, "IFLA_BRIDGE_VLAN_TUNNEL_VID" }, { 3, "IFLA_BRIDGE_VLAN_TUNNEL_FLAGS" },
	{ 0, NULL }
};

const struct xlat nla_ifla_brport[] = {
	{ 0, "IFLA_BRPORT_UNSPEC" }, { 1, "IFLA_BRPORT_STATE" }, { 2, "IFLA_BRPORT_PRIORITY" },
	{ 3, "IFLA_BRPORT_COST" }, { 4, "IFLA_BRPORT_MODE" }, { 5, "IFLA_BRPORT_GUARD" },
	{ 6, "IFLA_BRPORT_PROTECT" }, { 7, "IFLA_BRPORT_FAST_LEAVE" }, { 8, "IFLA_BRPORT_LEARNING" },
	{ 9, "IFLA_BRPORT_UNICAST_FLOOD" }, { 10, "IFLA_BRPORT_PROXYARP" }, { 11, "IFLA_BRPORT_LEARNING_SYNC" },
	{ 12, "IFLA_BRPORT_PROXYARP_WIFI" }, { 13, "IFLA_BRPORT_ROOT_ID" }, { 14, "IFLA_BRPORT_BRIDGE_ID" },
	{ 15, "IFLA_BRPORT_DESIGNATED_PORT" }, { 16, "IFLA_BRPORT_DESIGNATED_COST" }, { 17, "IFLA_BRPORT_ID" },
	{ 18, "IFLA_BRPORT_NO" }, { 19, "IFLA_BRPORT_TOPOLOGY_CHANGE_ACK" }, { 20, "IFLA_BRPORT_CONFIG_PENDING" },
	{ 21, "IFLA_BRPORT_MESSAGE_AGE_TIMER" }, { 22, "IFLA_BRPORT_FORWARD_DELAY_TIMER" },
	{ 23, "IFLA_BRPORT_HOLD_TIMER" }, { 24, "IFLA_BRPORT_FLUSH" }, { 25, "IFLA_BRPORT_MULTICAST_ROUTER" },
	{ 26, "IFLA_BRPORT_PAD" }, { 27, "IFLA_BRPORT_MCAST_FLOOD" }, { 28, "IFLA_BRPORT_MCAST_TO_UCAST" },
	{ 29, "IFLA_BRPORT_VLAN_TUNNEL" }, { 30, "IFLA_BRPORT_BCAST_FLOOD" }, { 31, "IFLA_BRPORT_GROUP_FWD_MASK" },
	{ 32, "IFLA_BRPORT_NEIGH_SUPPRESS" }, { 33, "IFLA_BRPORT_ISOLATED" }, { 34, "IFLA_BRPORT_BACKUP_PORT" },
	{ 35, "IFLA_BRPORT_MRP_RING_OPEN" }, { 36, "IFLA_BRPORT_MRP_IN_OPEN" },
	{ 37, "IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT" }, { 38, "IFLA_BRPORT_MCAST_EHT_HOSTS_CNT" },
	{ 39, "IFLA_BRPORT_LOCKED" }, { 40, "IFLA_BRPORT_MAB" }, { 41, "IFLA_BRPORT_MCAST_N_GROUPS" },
	{ 42, "IFLA_BRPORT_MCAST_MAX_GROUPS" }, { 43, "IFLA_BRPORT_NEIGH_VLAN_SUPPRESS" },
	{ 44, "IFLA_BRPORT_BACKUP_NHID" }, { 45, "IFLA_BRPORT_NEIGH_FORWARD_GRAT" },
	{ 0, NULL }
};

const struct xlat nla_ifla_mctp[] = {
	{ 0, "IFLA_MCTP_UNSPEC" }, { 1, "IFLA_MCTP_NET" }, { 2, "IFLA_MCTP_PHYS_BINDING" },
	{ 0, NULL }
};

const struct xlat nla_ifla_offload_xstats[] = {
	{ 0, "IFLA_OFFLOAD_XSTATS_UNSPEC" }, { 1, "IFLA_OFFLOAD_XSTATS_CPU_HIT" },
	{ 0, NULL }
};

const struct xlat nla_ifla_port[] = {
	{ 0, "IFLA_PORT_UNSPEC" }, { 1, "IFLA_PORT_VF" }, { 2, "IFLA_PORT_PROFILE" }, { 3, "IFLA_PORT_VSI_TYPE" },
	{ 4, "IFLA_PORT_INSTANCE_UUID" }, { 5, "IFLA_PORT_HOST_UUID" }, { 6, "IFLA_PORT_REQUEST" },
	{ 7, "IFLA_PORT_RESPONSE" },
	{ 0, NULL }
};

const struct xlat nla_ifla_proto_down_reason[] = {
	{ 0, "IFLA_PROTO_DOWN_REASON_UNSPEC" }, { 1, "IFLA_PROTO_DOWN_REASON_MASK" },
	{ 2, "IFLA_PROTO_DOWN_REASON_VALUE" },
	{ 0, NULL }
};

const struct xlat nla_ifla_stats[] = {
	{ 0, "IFLA_STATS_UNSPEC" }, { 1, "IFLA_STATS_LINK_64" }, { 2, "IFLA_STATS_LINK_XSTATS" },
	{ 3, "IFLA_STATS_LINK_XSTATS_SLAVE" }, { 4, "IFLA_STATS_LINK_OFFLOAD_XSTATS" }, { 5, "IFLA_STATS_AF_SPEC" },
	{ 0, NULL }
};

const struct xlat nla_ifla_tun[] = {
	{ 0, "IFLA_TUN_UNSPEC" }, { 1, "IFLA_TUN_OWNER" }, { 2, "IFLA_TUN_GROUP" }, { 3, "IFLA_TUN_TYPE" },
	{ 4, "IFLA_TUN_PI" }, { 5, "IFLA_TUN_VNET_HDR" }, { 6, "IFLA_TUN_PERSIST" }, { 7, "IFLA_TUN_MULTI_QUEUE" },
	{ 8, "IFLA_TUN_NUM_QUEUES" }, { 9, "IFLA_TUN_NUM_DISABLED_QUEUES" },
	{ 0, NULL }
};

const struct xlat nla_ifla_vf[] = {
	{ 0, "IFLA_VF_UNSPEC" }, { 1, "IFLA_VF_MAC" }, { 2, "IFLA_VF_VLAN" }, { 3, "IFLA_VF_TX_RATE" },
	{ 4, "IFLA_VF_SPOOFCHK" }, { 5, "IFLA_VF_LINK_STATE" }, { 6, "IFLA_VF_RATE" }, { 7, "IFLA_VF_RSS_QUERY_EN" },
	{ 8, "IFLA_VF_STATS" }, { 9, "IFLA_VF_TRUST" }, { 10, "IFLA_VF_IB_NODE_GUID" },
	{ 11, "IFLA_VF_IB_PORT_GUID" }, { 12, "IFLA_VF_VLAN_LIST" }, { 13, "IFLA_VF_BROADCAST" },
	{ 0, NULL }
};

const struct xlat nla_ifla_vf_info[] = {
	{ 0, "IFLA_VF_INFO_UNSPEC" }, { 1, "IFLA_VF_INFO" },
	{ 0, NULL }
};

const struct xlat nla_ifla_vf_port[] = {
	{ 0, "IFLA_VF_PORT_UNSPEC" }, { 1, "IFLA_VF_PORT" },
	{ 0, NULL }
};

const struct xlat nla_ifla_vf_stats[] = {
	{ 0, "IFLA_VF_STATS_RX_PACKETS" }, { 1, "IFLA_VF_STATS_TX_PACKETS" }, { 2, "IFLA_VF_STATS_RX_BYTES" },
	{ 3, "IFLA_VF_STATS_TX_BYTES" }, { 4, "IFLA_VF_STATS_BROADCAST" }, { 5, "IFLA_VF_STATS_MULTICAST" },
	{ 6, "IFLA_VF_STATS_PAD" }, { 7, "IFLA_VF_STATS_RX_DROPPED" }, { 8, "IFLA_VF_STATS_TX_DROPPED" },
	{ 0, NULL }
};

const struct xlat nla_ifla_vf_vlan_info[] = {
	{ 0, "IFLA_VF_VLAN_INFO_UNSPEC" }, { 1, "IFLA_VF_VLAN_INFO" },
	{ 0, NULL }
};

const struct xlat nla_inet_ulp_info[] = {
	{ 0, "INET_ULP_INFO_UNSPEC" }, { 1, "INET_ULP_INFO_NAME" }, { 2, "INET_ULP_INFO_TLS" },
	{ 3, "INET_ULP_INFO_MPTCP" },
	{ 0, NULL }
};

const struct xlat nla_link_xstats_type[] = {
	{ 0, "LINK_XSTATS_TYPE_UNSPEC" }, { 1, "LINK_XSTATS_TYPE_BRIDGE" }, { 2, "LINK_XSTATS_TYPE_BOND" },
	{ 0, NULL }
};

const struct xlat nla_mdba[] = {
	{ 0, "MDBA_UNSPEC" }, { 1, "MDBA_MDB" }, { 2, "MDBA_ROUTER" },
	{ 0, NULL }
};

const struct xlat nla_mdba_mdb[] = {
	{ 0, "MDBA_MDB_UNSPEC" }, { 1, "MDBA_MDB_ENTRY" },
	{ 0, NULL }
};

const struct xlat nla_mdba_mdb_eattr[] = {
	{ 0, "MDBA_MDB_EATTR_UNSPEC" }, { 1, "MDBA_MDB_EATTR_TIMER" }, { 2, "MDBA_MDB_EATTR_SRC_LIST" },
	{ 3, "MDBA_MDB_EATTR_GROUP_MODE" }, { 4, "MDBA_MDB_EATTR_SOURCE" }, { 5, "MDBA_MDB_EATTR_RTPROT" },
	{ 6, "MDBA_MDB_EATTR_DST" }, { 7, "MDBA_MDB_EATTR_DST_PORT" }, { 8, "MDBA_MDB_EATTR_VNI" },
	{ 9, "MDBA_MDB_EATTR_IFINDEX" }, { 10, "MDBA_MDB_EATTR_SRC_VNI" },
	{ 0, NULL }
};

const struct xlat nla_mdba_mdb_entry[] = {
	{ 0, "MDBA_MDB_ENTRY_UNSPEC" }, { 1, "MDBA_MDB_ENTRY_INFO" },
	{ 0, NULL }
};

const struct xlat nla_mdba_router[] = {
	{ 0, "MDBA_ROUTER_UNSPEC" }, { 1, "MDBA_ROUTER_PORT" },
	{ 0, NULL }
};

const struct xlat nla_mdba_router_pattr[] = {
	{ 0, "MDBA_ROUTER_PATTR_UNSPEC" }, { 1, "MDBA_ROUTER_PATTR_TIMER" }, { 2, "MDBA_ROUTER_PATTR_TYPE" },
	{ 3, "MDBA_ROUTER_PATTR_INET_TIMER" }, { 4, "MDBA_ROUTER_PATTR_INET6_TIMER" },
	{ 0, NULL }
};

const struct xlat nla_mpls_stats[] = {
	{ 0, "MPLS_STATS_UNSPEC" }, { 1, "MPLS_STATS_LINK" },
	{ 0, NULL }
};

const struct xlat nla_mptcp_subflow_attr[] = {
	{ 0, "MPTCP_SUBFLOW_ATTR_UNSPEC" }, { 1, "MPTCP_SUBFLOW_ATTR_TOKEN_REM" },
	{ 2, "MPTCP_SUBFLOW_ATTR_TOKEN_LOC" }, { 3, "MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ" },
	{ 4, "MPTCP_SUBFLOW_ATTR_MAP_SEQ" }, { 5, "MPTCP_SUBFLOW_ATTR_MAP_SFSEQ" },
	{ 6, "MPTCP_SUBFLOW_ATTR_SSN_OFFSET" }, { 7, "MPTCP_SUBFLOW_ATTR_MAP_DATALEN" },
	{ 8, "MPTCP_SUBFLOW_ATTR_FLAGS" }, { 9, "MPTCP_SUBFLOW_ATTR_ID_REM" }, { 10, "MPTCP_SUBFLOW_ATTR_ID_LOC" },
	{ 11, "MPTCP_SUBFLOW_ATTR_PAD" },
	{ 0, NULL }
};

const struct xlat nla_ndtpa[] = {
	{ 0, "NDTPA_UNSPEC" }, { 1, "NDTPA_IFINDEX" }, { 2, "NDTPA_REFCNT" }, { 3, "NDTPA_REACHABLE_TIME" },
	{ 4, "NDTPA_BASE_REACHABLE_TIME" }, { 5, "NDTPA_RETRANS_TIME" }, { 6, "NDTPA_GC_STALETIME" },
	{ 7, "NDTPA_DELAY_PROBE_TIME" }, { 8, "NDTPA_QUEUE_LEN" }, { 9, "NDTPA_APP_PROBES" },
	{ 10, "NDTPA_UCAST_PROBES" }, { 11, "NDTPA_MCAST_PROBES" }, { 12, "NDTPA_ANYCAST_DELAY" },
	{ 13, "NDTPA_PROXY_DELAY" }, { 14, "NDTPA_PROXY_QLEN" }, { 15, "NDTPA_LOCKTIME" },
	{ 16, "NDTPA_QUEUE_LENBYTES" }, { 17, "NDTPA_MCAST_REPROBES" }, { 18, "NDTPA_PAD" },
	{ 19, "NDTPA_INTERVAL_PROBE_TIME_MS" },
	{ 0, NULL }
};

const struct xlat nla_nfea[] = {
	{ 0, "NFEA_UNSPEC" }, { 1, "NFEA_ACTIVITY_NOTIFY" }, { 2, "NFEA_DONT_REFRESH" },
	{ 0, NULL }
};

const struct xlat nla_nha[] = {
	{ 0, "NHA_UNSPEC" }, { 1, "NHA_ID" }, { 2, "NHA_GROUP" }, { 3, "NHA_GROUP_TYPE" }, { 4, "NHA_BLACKHOLE" },
	{ 5, "NHA_OIF" }, { 6, "NHA_GATEWAY" }, { 7, "NHA_ENCAP_TYPE" }, { 8, "NHA_ENCAP" }, { 9, "NHA_GROUPS" },
	{ 10, "NHA_MASTER" }, { 11, "NHA_FDB" }, { 12, "NHA_RES_GROUP" }, { 13, "NHA_RES_BUCKET" },
	{ 0, NULL }
};

const struct xlat nla_nha_res_bucket[] = {
	{ 0, "NHA_RES_BUCKET_PAD" }, { 1, "NHA_RES_BUCKET_INDEX" }, { 2, "NHA_RES_BUCKET_IDLE_TIME" },
	{ 3, "NHA_RES_BUCKET_NH_ID" },
	{ 0, NULL }
};

const struct xlat nla_nha_res_group[] = {
	{ 0, "NHA_RES_GROUP_PAD" }, { 1, "NHA_RES_GROUP_BUCKETS" }, { 2, "NHA_RES_GROUP_IDLE_TIMER" },
	{ 3, "NHA_RES_GROUP_UNBALANCED_TIMER" }, { 4, "NHA_RES_GROUP_UNBALANCED_TIME" },
	{ 0, NULL }
};

const struct xlat nla_nl_policy_type_attr[] = {
	{ 0, "NL_POLICY_TYPE_ATTR_UNSPEC" }, { 1, "NL_POLICY_TYPE_ATTR_TYPE" },
	{ 2, "NL_POLICY_TYPE_ATTR_MIN_VALUE_S" }, { 3, "NL_POLICY_TYPE_ATTR_MAX_VALUE_S" },
	{ 4, "NL_POLICY_TYPE_ATTR_MIN_VALUE_U" }, { 5, "NL_POLICY_TYPE_ATTR_MAX_VALUE_U" },
	{ 6, "NL_POLICY_TYPE_ATTR_MIN_LENGTH" }, { 7, "NL_POLICY_TYPE_ATTR_MAX_LENGTH" },
	{ 8, "NL_POLICY_TYPE_ATTR_POLICY_IDX" }, { 9, "NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE" },
	{ 10, "NL_POLICY_TYPE_ATTR_BITFIELD32_MASK" }, { 11, "NL_POLICY_TYPE_ATTR_PAD" },
	{ 12, "NL_POLICY_TYPE_ATTR_MASK" },
	{ 0, NULL }
};

const struct xlat nla_sk_diag_bpf_storage[] = {
	{ 0, "SK_DIAG_BPF_STORAGE_REP_NONE" }, { 1, "SK_DIAG_BPF_STORAGE" },
	{ 0, NULL }
};

const struct xlat nla_sk_diag_bpf_storage_one[] = {
	{ 0, "SK_DIAG_BPF_STORAGE_NONE" }, { 1, "SK_DIAG_BPF_STORAGE_PAD" }, { 2, "SK_DIAG_BPF_STORAGE_MAP_ID" },
	{ 3, "SK_DIAG_BPF_STORAGE_MAP_VALUE" },
	{ 0, NULL }
};

const struct xlat nla_smc_diag[] = {
	{ 0, "SMC_DIAG_NONE" }, { 1, "SMC_DIAG_CONNINFO" }, { 2, "SMC_DIAG_LGRINFO" }, { 3, "SMC_DIAG_SHUTDOWN" },
	{ 4, "SMC_DIAG_DMBINFO" }, { 5, "SMC_DIAG_FALLBACK" },
	{ 0, NULL }
};

const struct xlat nla_tca_act[] = {
	{ 0, "TCA_ACT_UNSPEC" }, { 1, "TCA_ACT_KIND" }, { 2, "TCA_ACT_OPTIONS" }, { 3, "TCA_ACT_INDEX" },
	{ 4, "TCA_ACT_STATS" }, { 5, "TCA_ACT_PAD" }, { 6, "TCA_ACT_COOKIE" }, { 7, "TCA_ACT_FLAGS" },
	{ 8, "TCA_ACT_HW_STATS" }, { 9, "TCA_ACT_USED_HW_STATS" }, { 10, "TCA_ACT_IN_HW_COUNT" },
	{ 0, NULL }
};

const struct xlat nla_tca_root[] = {
	{ 0, "TCA_ROOT_UNSPEC" }, { 1, "TCA_ROOT_TAB" }, { 2, "TCA_ROOT_FLAGS" }, { 3, "TCA_ROOT_COUNT" },
	{ 4, "TCA_ROOT_TIME_DELTA" }, { 5, "TCA_ROOT_EXT_WARN_MSG" },
	{ 0, NULL }
};

const struct xlat nla_tca_stab[] = {
	{ 0, "TCA_STAB_UNSPEC" }, { 1, "TCA_STAB_BASE" }, { 2, "TCA_STAB_DATA" },
	{ 0, NULL }
};

const struct xlat nla_tls_info[] = {
	{ 0, "TLS_INFO_UNSPEC" }, { 1, "TLS_INFO_VERSION" }, { 2, "TLS_INFO_CIPHER" }, { 3, "TLS_INFO_TXCONF" },
	{ 4, "TLS_INFO_RXCONF" }, { 5, "TLS_INFO_ZC_RO_TX" }, { 6, "TLS_INFO_RX_NO_PAD" },
	{ 7, "TLS_INFO_TX_MAX_PAYLOAD_LEN" },
	{ 0, NULL }
};
