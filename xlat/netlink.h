/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * netlink.h - names of the numbers in netlink messages.
 */
#ifndef STRACE_XLAT_NETLINK_H
#define STRACE_XLAT_NETLINK_H

#include "decode/desc.h"

extern const struct xlat nlmsg_types[];
extern const struct xlat rtm_types[];
extern const struct xlat nlm_flags[];
extern const struct xlat nlm_get_flags[];
extern const struct xlat nlm_new_flags[];
extern const struct xlat nlm_del_flags[];
extern const struct xlat nlm_error_flags[];
extern const struct xlat nlmsgerr_attrs[];
extern const struct xlat nla_ifla[];
extern const struct xlat nla_ifa[];
extern const struct xlat nla_rta[];
extern const struct xlat nla_nda[];
extern const struct xlat nla_fra[];
extern const struct xlat nla_tca[];
extern const struct xlat nla_netconfa[];
extern const struct xlat nla_ndta[];
extern const struct xlat nla_netnsa[];
extern const struct xlat ifi_flags[];
extern const struct xlat ifa_header_flags[];
extern const struct xlat rt_tables[];
extern const struct xlat rt_protocols[];
extern const struct xlat rt_scopes[];
extern const struct xlat rt_types[];
extern const struct xlat rtm_flags[];
extern const struct xlat nud_states[];
extern const struct xlat ntf_flags[];
extern const struct xlat fr_actions[];
extern const struct xlat fib_rule_flags[];
extern const struct xlat ifa_flags[];
extern const struct xlat rtext_filters[];
extern const struct xlat ifla_events[];
extern const struct xlat nla_linkinfo[];
extern const struct xlat nla_xdp[];
extern const struct xlat nla_rtax[];
extern const struct xlat nla_tca_stats[];
extern const struct xlat nla_inet6[];
extern const struct xlat nla_inet[];
extern const struct xlat ipv4_devconf[];
extern const struct xlat ipv6_devconf[];
extern const struct xlat ipstats_mibs[];
extern const struct xlat icmp6_mibs[];
extern const struct xlat in6_addr_gen_modes[];
extern const struct xlat inet6_flags[];
extern const struct xlat xdp_attached[];
extern const struct xlat xdp_flags[];
extern const struct xlat sock_diag_types[];
extern const struct xlat lwtunnel_encaps[];
extern const struct xlat ntf_ext_flags[];

/* of sockets (NETLINK_SOCK_DIAG) */
extern const struct xlat tcp_states[], tcp_state_bits[], inet_diag_bits[], nla_inet_diag[], nla_inet_diag_req[], nla_unix_diag[];
extern const struct xlat nla_netlink_diag[], nla_packet_diag[], sk_meminfo[], udiag_show[], ndiag_show[], ndiag_all[];
extern const struct xlat ndiag_states[], ndiag_flags[], pdiag_show[], pdi_flags[], tpacket_versions[];

/* types of messages, by family; those of netfilter by subsystem, too (xlat/nlmsg.c) */
enum { NFNL_SUBSYSTEMS = 16 };
extern const struct xlat audit_types[], xfrm_types[], nfnl_types[], nfnl_subsystems[];
extern const struct xlat *const nfnl_messages[NFNL_SUBSYSTEMS];
extern const char *const nfnl_others[NFNL_SUBSYSTEMS];	/* for a message without a name */

#endif
