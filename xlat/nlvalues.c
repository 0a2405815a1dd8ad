/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * nlvalues.c - names of the values of attributes in netlink messages.
 */
#include "xlat/nlattr.h"

const struct xlat br_boolopts[] = {
	{ 1, "1<<BR_BOOLOPT_NO_LL_LEARN" }, { 2, "1<<BR_BOOLOPT_MCAST_VLAN_SNOOPING" },
	{ 4, "1<<BR_BOOLOPT_MST_ENABLE" }, { 8, "1<<BR_BOOLOPT_MDB_OFFLOAD_FAIL_NOTIFICATION" },
	{ 16, "1<<BR_BOOLOPT_FDB_LOCAL_VLAN_0" },
	{ 0, NULL }
};

const struct xlat br_stp_modes[] = {
	{ 0, "BR_STP_MODE_AUTO" }, { 1, "BR_STP_MODE_USER" }, { 2, "BR_STP_MODE_KERNEL" },
	{ 0, NULL }
};

const struct xlat bridge_flags[] = {
	{ 1, "BRIDGE_FLAGS_MASTER" }, { 2, "BRIDGE_FLAGS_SELF" },
	{ 0, NULL }
};

const struct xlat bridge_modes[] = {
	{ 0, "BRIDGE_MODE_VEB" }, { 1, "BRIDGE_MODE_VEPA" },
	{ 0, NULL }
};

const struct xlat bridge_vlan_flags[] = {
	{ 1, "BRIDGE_VLAN_INFO_MASTER" }, { 2, "BRIDGE_VLAN_INFO_PVID" }, { 4, "BRIDGE_VLAN_INFO_UNTAGGED" },
	{ 8, "BRIDGE_VLAN_INFO_RANGE_BEGIN" }, { 16, "BRIDGE_VLAN_INFO_RANGE_END" },
	{ 32, "BRIDGE_VLAN_INFO_BRENTRY" }, { 64, "BRIDGE_VLAN_INFO_ONLY_OPTS" },
	{ 0, NULL }
};

const struct xlat ctrl_cmds[] = {
	{ 0, "CTRL_CMD_UNSPEC" }, { 1, "CTRL_CMD_NEWFAMILY" }, { 2, "CTRL_CMD_DELFAMILY" },
	{ 3, "CTRL_CMD_GETFAMILY" }, { 4, "CTRL_CMD_NEWOPS" }, { 5, "CTRL_CMD_DELOPS" }, { 6, "CTRL_CMD_GETOPS" },
	{ 7, "CTRL_CMD_NEWMCAST_GRP" }, { 8, "CTRL_CMD_DELMCAST_GRP" }, { 9, "CTRL_CMD_GETMCAST_GRP" },
	{ 10, "CTRL_CMD_GETPOLICY" },
	{ 0, NULL }
};

const struct xlat dcb_cmds[] = {
	{ 0, "DCB_CMD_UNDEFINED" }, { 1, "DCB_CMD_GSTATE" }, { 2, "DCB_CMD_SSTATE" }, { 3, "DCB_CMD_PGTX_GCFG" },
	{ 4, "DCB_CMD_PGTX_SCFG" }, { 5, "DCB_CMD_PGRX_GCFG" }, { 6, "DCB_CMD_PGRX_SCFG" },
	{ 7, "DCB_CMD_PFC_GCFG" }, { 8, "DCB_CMD_PFC_SCFG" }, { 9, "DCB_CMD_SET_ALL" },
	{ 10, "DCB_CMD_GPERM_HWADDR" }, { 11, "DCB_CMD_GCAP" }, { 12, "DCB_CMD_GNUMTCS" }, { 13, "DCB_CMD_SNUMTCS" },
	{ 14, "DCB_CMD_PFC_GSTATE" }, { 15, "DCB_CMD_PFC_SSTATE" }, { 16, "DCB_CMD_BCN_GCFG" },
	{ 17, "DCB_CMD_BCN_SCFG" }, { 18, "DCB_CMD_GAPP" }, { 19, "DCB_CMD_SAPP" }, { 20, "DCB_CMD_IEEE_SET" },
	{ 21, "DCB_CMD_IEEE_GET" }, { 22, "DCB_CMD_GDCBX" }, { 23, "DCB_CMD_SDCBX" }, { 24, "DCB_CMD_GFEATCFG" },
	{ 25, "DCB_CMD_SFEATCFG" }, { 26, "DCB_CMD_CEE_GET" }, { 27, "DCB_CMD_IEEE_DEL" },
	{ 0, NULL }
};

const struct xlat fdb_notify_flags[] = {
	{ 1, "FDB_NOTIFY_BIT" }, { 2, "FDB_NOTIFY_INACTIVE_BIT" },
	{ 0, NULL }
};

const struct xlat genl_op_flags[] = {
	{ 1, "GENL_ADMIN_PERM" }, { 2, "GENL_CMD_CAP_DO" }, { 4, "GENL_CMD_CAP_DUMP" }, { 8, "GENL_CMD_CAP_HASPOL" },
	{ 16, "GENL_UNS_ADMIN_PERM" },
	{ 0, NULL }
};

const struct xlat ifla_stats_bits[] = {
	{ 1, "1<<IFLA_STATS_UNSPEC" }, { 2, "1<<IFLA_STATS_LINK_64" }, { 4, "1<<IFLA_STATS_LINK_XSTATS" },
	{ 8, "1<<IFLA_STATS_LINK_XSTATS_SLAVE" }, { 16, "1<<IFLA_STATS_LINK_OFFLOAD_XSTATS" },
	{ 32, "1<<IFLA_STATS_AF_SPEC" },
	{ 0, NULL }
};

const struct xlat inet_diag_bcs[] = {
	{ 0, "INET_DIAG_BC_NOP" }, { 1, "INET_DIAG_BC_JMP" }, { 2, "INET_DIAG_BC_S_GE" }, { 3, "INET_DIAG_BC_S_LE" },
	{ 4, "INET_DIAG_BC_D_GE" }, { 5, "INET_DIAG_BC_D_LE" }, { 6, "INET_DIAG_BC_AUTO" },
	{ 7, "INET_DIAG_BC_S_COND" }, { 8, "INET_DIAG_BC_D_COND" }, { 9, "INET_DIAG_BC_DEV_COND" },
	{ 10, "INET_DIAG_BC_MARK_COND" }, { 11, "INET_DIAG_BC_S_EQ" }, { 12, "INET_DIAG_BC_D_EQ" },
	{ 13, "INET_DIAG_BC_CGROUP_COND" },
	{ 0, NULL }
};

const struct xlat mdb_flags[] = {
	{ 1, "MDB_FLAGS_OFFLOAD" }, { 2, "MDB_FLAGS_FAST_LEAVE" }, { 4, "MDB_FLAGS_STAR_EXCL" },
	{ 8, "MDB_FLAGS_BLOCKED" }, { 16, "MDB_FLAGS_OFFLOAD_FAILED" },
	{ 0, NULL }
};

const struct xlat mdb_router_types[] = {
	{ 0, "MDB_RTR_TYPE_DISABLED" }, { 1, "MDB_RTR_TYPE_TEMP_QUERY" }, { 2, "MDB_RTR_TYPE_PERM" },
	{ 3, "MDB_RTR_TYPE_TEMP" },
	{ 0, NULL }
};

const struct xlat mdb_states[] = {
	{ 0, "MDB_TEMPORARY" }, { 1, "MDB_PERMANENT" },
	{ 0, NULL }
};

const struct xlat mptcp_subflow_flags[] = {
	{ 1, "MPTCP_SUBFLOW_FLAG_MCAP_REM" }, { 2, "MPTCP_SUBFLOW_FLAG_MCAP_LOC" },
	{ 4, "MPTCP_SUBFLOW_FLAG_JOIN_REM" }, { 8, "MPTCP_SUBFLOW_FLAG_JOIN_LOC" },
	{ 16, "MPTCP_SUBFLOW_FLAG_BKUP_REM" }, { 32, "MPTCP_SUBFLOW_FLAG_BKUP_LOC" },
	{ 64, "MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED" }, { 128, "MPTCP_SUBFLOW_FLAG_CONNECTED" },
	{ 256, "MPTCP_SUBFLOW_FLAG_MAPVALID" },
	{ 0, NULL }
};

const struct xlat nexthop_group_types[] = {
	{ 0, "NEXTHOP_GRP_TYPE_MPATH" }, { 1, "NEXTHOP_GRP_TYPE_RES" },
	{ 0, NULL }
};

const struct xlat nl_attr_types[] = {
	{ 0, "NL_ATTR_TYPE_INVALID" }, { 1, "NL_ATTR_TYPE_FLAG" }, { 2, "NL_ATTR_TYPE_U8" },
	{ 3, "NL_ATTR_TYPE_U16" }, { 4, "NL_ATTR_TYPE_U32" }, { 5, "NL_ATTR_TYPE_U64" }, { 6, "NL_ATTR_TYPE_S8" },
	{ 7, "NL_ATTR_TYPE_S16" }, { 8, "NL_ATTR_TYPE_S32" }, { 9, "NL_ATTR_TYPE_S64" },
	{ 10, "NL_ATTR_TYPE_BINARY" }, { 11, "NL_ATTR_TYPE_STRING" }, { 12, "NL_ATTR_TYPE_NUL_STRING" },
	{ 13, "NL_ATTR_TYPE_NESTED" }, { 14, "NL_ATTR_TYPE_NESTED_ARRAY" }, { 15, "NL_ATTR_TYPE_BITFIELD32" },
	{ 16, "NL_ATTR_TYPE_SINT" }, { 17, "NL_ATTR_TYPE_UINT" },
	{ 0, NULL }
};

const struct xlat rtnl_families[] = {
	{ 128, "RTNL_FAMILY_IPMR" }, { 129, "RTNL_FAMILY_IP6MR" },
	{ 0, NULL }
};

const struct xlat rtnh_flags[] = {
	{ 1, "RTNH_F_DEAD" }, { 2, "RTNH_F_PERVASIVE" }, { 4, "RTNH_F_ONLINK" }, { 8, "RTNH_F_OFFLOAD" },
	{ 16, "RTNH_F_LINKDOWN" }, { 32, "RTNH_F_UNRESOLVED" }, { 64, "RTNH_F_TRAP" },
	{ 0, NULL }
};

const struct xlat sel_types[] = {
	{ 16, "SELNL_MSG_SETENFORCE" }, { 17, "SELNL_MSG_POLICYLOAD" },
	{ 0, NULL }
};

const struct xlat smc_declines[] = {
	{ 0x1010000, "SMC_CLC_DECL_MEM" }, { 0x2010000, "SMC_CLC_DECL_TIMEOUT_CL" },
	{ 0x2020000, "SMC_CLC_DECL_TIMEOUT_AL" }, { 0x3000000, "SMC_CLC_DECL_CNFERR" },
	{ 0x3010000, "SMC_CLC_DECL_PEERNOSMC" }, { 0x3020000, "SMC_CLC_DECL_IPSEC" },
	{ 0x3030000, "SMC_CLC_DECL_NOSMCDEV" }, { 0x3040000, "SMC_CLC_DECL_MODEUNSUPP" },
	{ 0x3050000, "SMC_CLC_DECL_RMBE_EC" }, { 0x3060000, "SMC_CLC_DECL_OPTUNSUPP" },
	{ 0x4000000, "SMC_CLC_DECL_SYNCERR" }, { 0x5000000, "SMC_CLC_DECL_PEERDECL" },
	{ 0, NULL }
};

const struct xlat smc_ext_bits[] = {
	{ 1, "1<<(SMC_DIAG_CONNINFO-1)" }, { 2, "1<<(SMC_DIAG_LGRINFO-1)" },
	{ 0, NULL }
};

const struct xlat smc_modes[] = {
	{ 0, "SMC_DIAG_MODE_SMCR" }, { 1, "SMC_DIAG_MODE_FALLBACK_TCP" }, { 2, "SMC_DIAG_MODE_SMCD" },
	{ 0, NULL }
};

const struct xlat smc_states[] = {
	{ 1, "SMC_ACTIVE" }, { 2, "SMC_INIT" }, { 7, "SMC_CLOSED" }, { 10, "SMC_LISTEN" },
	{ 20, "SMC_PEERCLOSEWAIT1" }, { 21, "SMC_PEERCLOSEWAIT2" }, { 22, "SMC_APPCLOSEWAIT1" },
	{ 23, "SMC_APPCLOSEWAIT2" }, { 24, "SMC_APPFINCLOSEWAIT" }, { 25, "SMC_PEERFINCLOSEWAIT" },
	{ 26, "SMC_PEERABORTWAIT" }, { 27, "SMC_PROCESSABORT" },
	{ 0, NULL }
};

const struct xlat tca_act_flags[] = {
	{ 1, "TCA_ACT_FLAGS_NO_PERCPU_STATS" }, { 2, "TCA_ACT_FLAGS_SKIP_HW" }, { 4, "TCA_ACT_FLAGS_SKIP_SW" },
	{ 0, NULL }
};

const struct xlat tca_act_hw_stats[] = {
	{ 1, "TCA_ACT_HW_STATS_IMMEDIATE" }, { 2, "TCA_ACT_HW_STATS_DELAYED" },
	{ 0, NULL }
};

const struct xlat tca_root_flags[] = {
	{ 1, "TCA_ACT_FLAG_LARGE_DUMP_ON" }, { 2, "TCA_ACT_FLAG_TERSE_DUMP" },
	{ 0, NULL }
};

const struct xlat tls_ciphers[] = {
	{ 51, "TLS_CIPHER_AES_GCM_128" }, { 52, "TLS_CIPHER_AES_GCM_256" }, { 53, "TLS_CIPHER_AES_CCM_128" },
	{ 54, "TLS_CIPHER_CHACHA20_POLY1305" }, { 55, "TLS_CIPHER_SM4_GCM" }, { 56, "TLS_CIPHER_SM4_CCM" },
	{ 57, "TLS_CIPHER_ARIA_GCM_128" }, { 58, "TLS_CIPHER_ARIA_GCM_256" },
	{ 0, NULL }
};

const struct xlat tls_confs[] = {
	{ 1, "TLS_CONF_BASE" }, { 2, "TLS_CONF_SW" }, { 3, "TLS_CONF_HW" }, { 4, "TLS_CONF_HW_RECORD" },
	{ 0, NULL }
};

const struct xlat tls_versions[] = {
	{ 771, "TLS_1_2_VERSION" }, { 772, "TLS_1_3_VERSION" },
	{ 0, NULL }
};

const struct xlat tun_types[] = {
	{ 1, "IFF_TUN" }, { 2, "IFF_TAP" },
	{ 0, NULL }
};

const struct xlat vf_link_states[] = {
	{ 0, "IFLA_VF_LINK_STATE_AUTO" }, { 1, "IFLA_VF_LINK_STATE_ENABLE" }, { 2, "IFLA_VF_LINK_STATE_DISABLE" },
	{ 0, NULL }
};

const struct xlat rtm_tos[] = {
	{ 16, "IPTOS_LOWDELAY" }, { 8, "IPTOS_THROUGHPUT" }, { 4, "IPTOS_RELIABILITY" }, { 2, "IPTOS_MINCOST" },
	{ 0, NULL }
};

const struct xlat shutdown_bits[] = {
	{ 1, "RCV_SHUTDOWN" }, { 2, "SEND_SHUTDOWN" },
	{ 0, NULL }
};

const struct xlat smc_roles[] = {
	{ 0, "SMC_CLNT" }, { 1, "SMC_SERV" },
	{ 0, NULL }
};
