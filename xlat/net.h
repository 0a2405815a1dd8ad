/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * net.h - names of the numbers of sockets.
 */
#ifndef STRACE_XLAT_NET_H
#define STRACE_XLAT_NET_H

#include "decode/desc.h"

/* Those that conditions need. */
enum {
	AF_UNSPEC = 0,
	AF_UNIX = 1,
	AF_INET = 2,
	AF_AX25 = 3,
	AF_IPX = 4,
	AF_BRIDGE = 7,
	AF_X25 = 9,
	AF_INET6 = 10,
	AF_NETLINK = 16,
	AF_PACKET = 17,
	AF_IRDA = 23,
	AF_MPLS = 28,
	AF_CAN = 29,
	AF_TIPC = 30,
	AF_BLUETOOTH = 31,
	AF_RXRPC = 33,
	AF_ISDN = 34,
	AF_PHONET = 35,
	AF_IEEE802154 = 36,
	AF_CAIF = 37,
	AF_ALG = 38,
	AF_NFC = 39,
	AF_VSOCK = 40,
	AF_KCM = 41,
	AF_QIPCRTR = 42,
	AF_SMC = 43,
	AF_XDP = 44,
	AF_MCTP = 45,
};

extern const struct xlat socket_families[];
extern const struct xlat socket_types[];
extern const struct xlat socket_flags[];
extern const struct xlat inet_protocols[];
extern const struct xlat netlink_families[];
extern const struct xlat ax25_protocols[];
extern const struct xlat irda_protocols[];
extern const struct xlat can_protocols[];
extern const struct xlat bt_protocols[];
extern const struct xlat isdn_protocols[];
extern const struct xlat phonet_protocols[];
extern const struct xlat caif_protocols[];
extern const struct xlat nfc_protocols[];
extern const struct xlat kcm_protocols[];
extern const struct xlat smc_protocols[];
extern const struct xlat eth_protocols[];
extern const struct xlat arp_types[];
extern const struct xlat socket_msg_flags[];
extern const struct xlat shutdown_modes[];
extern const struct xlat packet_types[];
extern const struct xlat hci_channels[];
extern const struct xlat bdaddr_types[];
extern const struct xlat l2cap_psms[];
extern const struct xlat l2cap_cids[];
extern const struct xlat tipc_addr_types[];
extern const struct xlat tipc_scopes[];
extern const struct xlat ieee802154_addr_types[], ieee802154_pan_ids[], ieee802154_short_addrs[], rxrpc_services[], llcp_saps[], qrtr_nodes[],
	qrtr_ports[], mctp_nets[], mctp_addrs[];
extern const struct xlat nfc_protos[];
extern const struct xlat vsock_cids[];
extern const struct xlat vsock_ports[];
extern const struct xlat vsock_flags[];
extern const struct xlat xdp_bind_flags[];

#endif
