/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * nlattr.h - names of attributes in netlink messages, and of their values.
 */
#ifndef STRACE_XLAT_NLATTR_H
#define STRACE_XLAT_NLATTR_H

#include "decode/desc.h"

/* attributes (xlat/nlattr.c) */
extern const struct xlat nla_bond_3ad_stat[], nla_bond_xstats[], nla_bridge_querier[], nla_bridge_xstats[];
extern const struct xlat nla_ctrl_attr[], nla_ctrl_attr_mcast_grp[], nla_ctrl_attr_op[], nla_ctrl_attr_policy[];
extern const struct xlat nla_dcb_attr[], nla_ifal[], nla_ifla_br[], nla_ifla_bridge[], nla_ifla_bridge_vlan_tunnel[];
extern const struct xlat nla_ifla_brport[], nla_ifla_mctp[], nla_ifla_offload_xstats[], nla_ifla_port[];
extern const struct xlat nla_ifla_proto_down_reason[], nla_ifla_stats[], nla_ifla_tun[], nla_ifla_vf[];
extern const struct xlat nla_ifla_vf_info[], nla_ifla_vf_port[], nla_ifla_vf_stats[], nla_ifla_vf_vlan_info[];
extern const struct xlat nla_inet_ulp_info[], nla_link_xstats_type[], nla_mdba[], nla_mdba_mdb[];
extern const struct xlat nla_mdba_mdb_eattr[], nla_mdba_mdb_entry[], nla_mdba_router[], nla_mdba_router_pattr[];
extern const struct xlat nla_mpls_stats[], nla_mptcp_subflow_attr[], nla_ndtpa[], nla_nfea[], nla_nha[];
extern const struct xlat nla_nha_res_bucket[], nla_nha_res_group[], nla_nl_policy_type_attr[];
extern const struct xlat nla_sk_diag_bpf_storage[], nla_sk_diag_bpf_storage_one[], nla_smc_diag[], nla_tca_act[];
extern const struct xlat nla_tca_root[], nla_tca_stab[], nla_tls_info[];

/* values (xlat/nlvalues.c) */
extern const struct xlat br_boolopts[], br_stp_modes[], bridge_flags[], bridge_modes[], bridge_vlan_flags[];
extern const struct xlat ctrl_cmds[], dcb_cmds[], fdb_notify_flags[], genl_op_flags[], ifla_stats_bits[];
extern const struct xlat inet_diag_bcs[], mdb_flags[], mdb_router_types[], mdb_states[], mptcp_subflow_flags[];
extern const struct xlat nexthop_group_types[], nl_attr_types[], rtm_tos[], rtnh_flags[], rtnl_families[], shutdown_bits[], smc_roles[], sel_types[], smc_declines[];
extern const struct xlat smc_ext_bits[], smc_modes[], smc_states[], tca_act_flags[], tca_act_hw_stats[];
extern const struct xlat tca_root_flags[], tls_ciphers[], tls_confs[], tls_versions[], tun_types[], vf_link_states[];

/* what the families of generic netlink can be told to do (xlat/genl.c) */
struct genl_commands { const char *family; const struct xlat *names; const char *other; const struct xlat *replies; };	/* replies NULL: the same */
extern const struct genl_commands genl_commands[];

/* nf_tables (xlat/nft.c) */
extern const struct xlat nft_list[], nft_hook[], nft_table[], nft_chain[], nft_rule[], nft_rule_compat[];
extern const struct xlat nft_set_desc[], nft_set_field[], nft_set[], nft_set_elem[], nft_set_elem_list[], nft_data[];
extern const struct xlat nft_verdict[], nft_expr[], nft_immediate[], nft_bitwise[], nft_byteorder[], nft_cmp[];
extern const struct xlat nft_range[], nft_lookup[], nft_dynset[], nft_payload[], nft_exthdr[], nft_hash[];
extern const struct xlat nft_meta[], nft_rt[], nft_socket[], nft_ct[], nft_limit[], nft_connlimit[], nft_counter[];
extern const struct xlat nft_last[], nft_log[], nft_queue[], nft_quota[], nft_reject[], nft_nat[], nft_tproxy[];
extern const struct xlat nft_masq[], nft_redir[], nft_dup[], nft_fwd[], nft_objref[], nft_gen[], nft_fib[];
extern const struct xlat nft_object[], nft_flowtable[], nft_flowtable_hook[], nft_osf[], nft_synproxy[];
extern const struct xlat nft_devices[], nft_xfrm[], nft_trace[], nft_ng[];

/* attributes of generic netlink (xlat/genl_attrs.c) */
extern const struct xlat nla_devlink[], nla_nl80211[], nla_taskstats_cmd[], nla_taskstats_type[];
extern const struct xlat nla_ethtool_header[];

#endif
