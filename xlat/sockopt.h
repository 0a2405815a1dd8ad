/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * sockopt.h - names of socket options and control messages.
 */
#ifndef STRACE_XLAT_SOCKOPT_H
#define STRACE_XLAT_SOCKOPT_H

#include "decode/desc.h"

/* Those that have options of their own. */
enum {
	SOL_IP = 0,
	SOL_SOCKET = 1,
	SOL_TCP = 6,
	SOL_UDP = 17,
	SOL_AF_VSOCK = 40,
	SOL_IPV6 = 41,
	SOL_CAN_RAW = 101,
	SOL_SCTP = 132,
	SOL_RAW = 255,
	SOL_IPX = 256,
	SOL_AX25 = 257,
	SOL_PACKET = 263,
	SOL_IRDA = 266,
	SOL_LLC = 268,
	SOL_DCCP = 269,
	SOL_NETLINK = 270,
	SOL_TIPC = 271,
	SOL_RXRPC = 272,
	SOL_PPPOL2TP = 273,
	SOL_BLUETOOTH = 274,
	SOL_PNPIPE = 275,
	SOL_RDS = 276,
	SOL_IUCV = 277,
	SOL_CAIF = 278,
	SOL_ALG = 279,
	SOL_NFC = 280,
	SOL_KCM = 281,
	SOL_TLS = 282,
	SOL_XDP = 283,
};

extern const struct xlat sock_levels[];
extern const struct xlat sockopts_ip_set[];
extern const struct xlat sockopts_ip_get[];
extern const struct xlat sockopts_socket_set[];
extern const struct xlat sockopts_socket_get[];
extern const struct xlat sockopts_tcp[];
extern const struct xlat sockopts_udp[];
extern const struct xlat sockopts_vsock[];
extern const struct xlat sockopts_ipv6_set[];
extern const struct xlat sockopts_ipv6_get[];
extern const struct xlat sockopts_can_raw[];
extern const struct xlat sockopts_sctp[];
extern const struct xlat sockopts_raw[];
extern const struct xlat sockopts_ipx[];
extern const struct xlat sockopts_ax25[];
extern const struct xlat sockopts_packet[];
extern const struct xlat sockopts_irda[];
extern const struct xlat sockopts_llc[];
extern const struct xlat sockopts_dccp[];
extern const struct xlat sockopts_netlink[];
extern const struct xlat sockopts_tipc[];
extern const struct xlat sockopts_rxrpc[];
extern const struct xlat sockopts_pppol2tp[];
extern const struct xlat sockopts_bluetooth[];
extern const struct xlat sockopts_pnpipe[];
extern const struct xlat sockopts_rds[];
extern const struct xlat sockopts_iucv[];
extern const struct xlat sockopts_caif[];
extern const struct xlat sockopts_alg[];
extern const struct xlat sockopts_nfc[];
extern const struct xlat sockopts_kcm[];
extern const struct xlat sockopts_tls[];
extern const struct xlat sockopts_xdp[];
extern const struct xlat cmsg_types_socket[];
extern const struct xlat cmsg_types_ip[];
extern const struct xlat icmp_types[];
extern const struct xlat packet_mreq_types[];
extern const struct xlat txrehash_modes[];
extern const struct xlat tipc_importances[];
extern const struct xlat tipc_group_flags[];

extern const struct xlat tcp_ao_keyflags[];

#endif
