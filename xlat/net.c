/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * net.c - names of the numbers of sockets: families, types, protocols,
 * flags of messages, addresses.
 */
#include "xlat/net.h"

const struct xlat socket_families[] = {
	{ 0, "AF_UNSPEC" }, { 1, "AF_UNIX" }, { 2, "AF_INET" }, { 3, "AF_AX25" }, { 4, "AF_IPX" },
	{ 5, "AF_APPLETALK" }, { 6, "AF_NETROM" }, { 7, "AF_BRIDGE" }, { 8, "AF_ATMPVC" }, { 9, "AF_X25" },
	{ 0xa, "AF_INET6" }, { 0xb, "AF_ROSE" }, { 0xc, "AF_DECnet" }, { 0xd, "AF_NETBEUI" }, { 0xe, "AF_SECURITY" },
	{ 0xf, "AF_KEY" }, { 0x10, "AF_NETLINK" }, { 0x11, "AF_PACKET" }, { 0x12, "AF_ASH" }, { 0x13, "AF_ECONET" },
	{ 0x14, "AF_ATMSVC" }, { 0x15, "AF_RDS" }, { 0x16, "AF_SNA" }, { 0x17, "AF_IRDA" }, { 0x18, "AF_PPPOX" },
	{ 0x19, "AF_WANPIPE" }, { 0x1a, "AF_LLC" }, { 0x1b, "AF_IB" }, { 0x1c, "AF_MPLS" }, { 0x1d, "AF_CAN" },
	{ 0x1e, "AF_TIPC" }, { 0x1f, "AF_BLUETOOTH" }, { 0x20, "AF_IUCV" }, { 0x21, "AF_RXRPC" },
	{ 0x22, "AF_ISDN" }, { 0x23, "AF_PHONET" }, { 0x24, "AF_IEEE802154" }, { 0x25, "AF_CAIF" },
	{ 0x26, "AF_ALG" }, { 0x27, "AF_NFC" }, { 0x28, "AF_VSOCK" }, { 0x29, "AF_KCM" }, { 0x2a, "AF_QIPCRTR" },
	{ 0x2b, "AF_SMC" }, { 0x2c, "AF_XDP" }, { 0x2d, "AF_MCTP" },
	{ 0, NULL }
};

const struct xlat socket_types[] = {
	{ 1, "SOCK_STREAM" }, { 2, "SOCK_DGRAM" }, { 3, "SOCK_RAW" }, { 4, "SOCK_RDM" }, { 5, "SOCK_SEQPACKET" },
	{ 6, "SOCK_DCCP" }, { 0xa, "SOCK_PACKET" },
	{ 0, NULL }
};

const struct xlat socket_flags[] = {
	{ 02000000, "SOCK_CLOEXEC" }, { 04000, "SOCK_NONBLOCK" },
	{ 0, NULL }
};

const struct xlat inet_protocols[] = {
	{ 0, "IPPROTO_IP" }, { 1, "IPPROTO_ICMP" }, { 2, "IPPROTO_IGMP" }, { 4, "IPPROTO_IPIP" },
	{ 6, "IPPROTO_TCP" }, { 8, "IPPROTO_EGP" }, { 0xc, "IPPROTO_PUP" }, { 0x11, "IPPROTO_UDP" },
	{ 0x16, "IPPROTO_IDP" }, { 0x1d, "IPPROTO_TP" }, { 0x21, "IPPROTO_DCCP" }, { 0x29, "IPPROTO_IPV6" },
	{ 0x2b, "IPPROTO_ROUTING" }, { 0x2c, "IPPROTO_FRAGMENT" }, { 0x2e, "IPPROTO_RSVP" }, { 0x2f, "IPPROTO_GRE" },
	{ 0x32, "IPPROTO_ESP" }, { 0x33, "IPPROTO_AH" }, { 0x3a, "IPPROTO_ICMPV6" }, { 0x3b, "IPPROTO_NONE" },
	{ 0x3c, "IPPROTO_DSTOPTS" }, { 0x5c, "IPPROTO_MTP" }, { 0x5e, "IPPROTO_BEETPH" }, { 0x62, "IPPROTO_ENCAP" },
	{ 0x67, "IPPROTO_PIM" }, { 0x6c, "IPPROTO_COMP" }, { 0x73, "IPPROTO_L2TP" }, { 0x84, "IPPROTO_SCTP" },
	{ 0x87, "IPPROTO_MH" }, { 0x88, "IPPROTO_UDPLITE" }, { 0x89, "IPPROTO_MPLS" }, { 0x8f, "IPPROTO_ETHERNET" },
	{ 0x90, "IPPROTO_AGGFRAG" }, { 0xff, "IPPROTO_RAW" }, { 0x100, "IPPROTO_SMC" }, { 0x106, "IPPROTO_MPTCP" },
	{ 0, NULL }
};

const struct xlat netlink_families[] = {
	{ 0, "NETLINK_ROUTE" }, { 1, "NETLINK_UNUSED" }, { 2, "NETLINK_USERSOCK" }, { 3, "NETLINK_FIREWALL" },
	{ 4, "NETLINK_SOCK_DIAG" }, { 5, "NETLINK_NFLOG" }, { 6, "NETLINK_XFRM" }, { 7, "NETLINK_SELINUX" },
	{ 8, "NETLINK_ISCSI" }, { 9, "NETLINK_AUDIT" }, { 0xa, "NETLINK_FIB_LOOKUP" }, { 0xb, "NETLINK_CONNECTOR" },
	{ 0xc, "NETLINK_NETFILTER" }, { 0xd, "NETLINK_IP6_FW" }, { 0xe, "NETLINK_DNRTMSG" },
	{ 0xf, "NETLINK_KOBJECT_UEVENT" }, { 0x10, "NETLINK_GENERIC" }, { 0x12, "NETLINK_SCSITRANSPORT" },
	{ 0x13, "NETLINK_ECRYPTFS" }, { 0x14, "NETLINK_RDMA" }, { 0x15, "NETLINK_CRYPTO" }, { 0x16, "NETLINK_SMC" },
	{ 0, NULL }
};

const struct xlat ax25_protocols[] = {
	{ 1, "AX25_P_ROSE" }, { 6, "AX25_P_VJCOMP" }, { 7, "AX25_P_VJUNCOMP" }, { 8, "AX25_P_SEGMENT" },
	{ 0xc3, "AX25_P_TEXNET" }, { 0xc4, "AX25_P_LQ" }, { 0xca, "AX25_P_ATALK" }, { 0xcb, "AX25_P_ATALK_ARP" },
	{ 0xcc, "AX25_P_IP" }, { 0xcd, "AX25_P_ARP" }, { 0xce, "AX25_P_FLEXNET" }, { 0xcf, "AX25_P_NETROM" },
	{ 0xf0, "AX25_P_TEXT" },
	{ 0, NULL }
};

const struct xlat irda_protocols[] = {
	{ 1, "CAN_RAW" }, { 2, "CAN_BCM" }, { 3, "CAN_TP16" }, { 4, "CAN_TP20" }, { 5, "CAN_MCNET" },
	{ 6, "CAN_ISOTP" }, { 7, "CAN_J1939" },
	{ 0, NULL }
};

const struct xlat can_protocols[] = {
	{ 1, "CAN_RAW" }, { 2, "CAN_BCM" }, { 3, "CAN_TP16" }, { 4, "CAN_TP20" }, { 5, "CAN_MCNET" },
	{ 6, "CAN_ISOTP" }, { 7, "CAN_J1939" },
	{ 0, NULL }
};

const struct xlat bt_protocols[] = {
	{ 0, "BTPROTO_L2CAP" }, { 1, "BTPROTO_HCI" }, { 2, "BTPROTO_SCO" }, { 3, "BTPROTO_RFCOMM" },
	{ 4, "BTPROTO_BNEP" }, { 5, "BTPROTO_CMTP" }, { 6, "BTPROTO_HIDP" }, { 7, "BTPROTO_AVDTP" },
	{ 0, NULL }
};

const struct xlat isdn_protocols[] = {
	{ 0, "ISDN_P_BASE" }, { 1, "ISDN_P_TE_S0" }, { 2, "ISDN_P_NT_S0" }, { 3, "ISDN_P_TE_E1" },
	{ 4, "ISDN_P_NT_E1" }, { 0x10, "ISDN_P_LAPD_TE" }, { 0x11, "ISDN_P_LAPD_NT" }, { 0x21, "ISDN_P_B_RAW" },
	{ 0x22, "ISDN_P_B_HDLC" }, { 0x23, "ISDN_P_B_X75SLP" }, { 0x24, "ISDN_P_B_L2DTMF" },
	{ 0x25, "ISDN_P_B_L2DSP" }, { 0x26, "ISDN_P_B_L2DSPHDLC" },
	{ 0, NULL }
};

const struct xlat phonet_protocols[] = {
	{ 0, "PN_PROTO_TRANSPORT" }, { 1, "PN_PROTO_PHONET" }, { 2, "PN_PROTO_PIPE" },
	{ 0, NULL }
};

const struct xlat caif_protocols[] = {
	{ 0, "CAIFPROTO_AT" }, { 1, "CAIFPROTO_DATAGRAM" }, { 2, "CAIFPROTO_DATAGRAM_LOOP" },
	{ 3, "CAIFPROTO_UTIL" }, { 4, "CAIFPROTO_RFM" }, { 5, "CAIFPROTO_DEBUG" },
	{ 0, NULL }
};

const struct xlat nfc_protocols[] = {
	{ 0, "NFC_SOCKPROTO_RAW" }, { 1, "NFC_SOCKPROTO_LLCP" },
	{ 0, NULL }
};

const struct xlat kcm_protocols[] = {
	{ 0, "KCMPROTO_CONNECTED" },
	{ 0, NULL }
};

const struct xlat smc_protocols[] = {
	{ 0, "SMCPROTO_SMC" }, { 1, "SMCPROTO_SMC6" },
	{ 0, NULL }
};

const struct xlat eth_protocols[] = {
	{ 1, "ETH_P_802_3" }, { 2, "ETH_P_AX25" }, { 3, "ETH_P_ALL" }, { 4, "ETH_P_802_2" }, { 5, "ETH_P_SNAP" },
	{ 6, "ETH_P_DDCMP" }, { 7, "ETH_P_WAN_PPP" }, { 8, "ETH_P_PPP_MP" }, { 9, "ETH_P_LOCALTALK" },
	{ 0xc, "ETH_P_CAN" }, { 0xd, "ETH_P_CANFD" }, { 0xe, "ETH_P_CANXL" }, { 0x10, "ETH_P_PPPTALK" },
	{ 0x11, "ETH_P_TR_802_2" }, { 0x15, "ETH_P_MOBITEX" }, { 0x16, "ETH_P_CONTROL" }, { 0x17, "ETH_P_IRDA" },
	{ 0x18, "ETH_P_ECONET" }, { 0x19, "ETH_P_HDLC" }, { 0x1a, "ETH_P_ARCNET" }, { 0x1b, "ETH_P_DSA" },
	{ 0x1c, "ETH_P_TRAILER" }, { 0x60, "ETH_P_LOOP" }, { 0xf5, "ETH_P_PHONET" }, { 0xf6, "ETH_P_IEEE802154" },
	{ 0xf7, "ETH_P_CAIF" }, { 0xf8, "ETH_P_XDSA" }, { 0xf9, "ETH_P_MAP" }, { 0xfa, "ETH_P_MCTP" },
	{ 0xfe, "ETH_P_GRE_OSI" }, { 0x200, "ETH_P_PUP" }, { 0x201, "ETH_P_PUPAT" }, { 0x600, "ETH_P_802_3_MIN" },
	{ 0x800, "ETH_P_IP" }, { 0x805, "ETH_P_X25" }, { 0x806, "ETH_P_ARP" }, { 0x8ff, "ETH_P_BPQ" },
	{ 0xa00, "ETH_P_IEEEPUP" }, { 0xa01, "ETH_P_IEEEPUPAT" }, { 0x22eb, "ETH_P_ERSPAN2" },
	{ 0x22f0, "ETH_P_TSN" }, { 0x4305, "ETH_P_BATMAN" }, { 0x6000, "ETH_P_DEC" }, { 0x6001, "ETH_P_DNA_DL" },
	{ 0x6002, "ETH_P_DNA_RC" }, { 0x6003, "ETH_P_DNA_RT" }, { 0x6004, "ETH_P_LAT" }, { 0x6005, "ETH_P_DIAG" },
	{ 0x6006, "ETH_P_CUST" }, { 0x6007, "ETH_P_SCA" }, { 0x6558, "ETH_P_TEB" }, { 0x8035, "ETH_P_RARP" },
	{ 0x809b, "ETH_P_ATALK" }, { 0x80f3, "ETH_P_AARP" }, { 0x8100, "ETH_P_8021Q" }, { 0x8137, "ETH_P_IPX" },
	{ 0x86dd, "ETH_P_IPV6" }, { 0x8808, "ETH_P_PAUSE" }, { 0x8809, "ETH_P_SLOW" }, { 0x883e, "ETH_P_WCCP" },
	{ 0x8847, "ETH_P_MPLS_UC" }, { 0x8848, "ETH_P_MPLS_MC" }, { 0x884c, "ETH_P_ATMMPOA" },
	{ 0x8863, "ETH_P_PPP_DISC" }, { 0x8864, "ETH_P_PPP_SES" }, { 0x886c, "ETH_P_LINK_CTL" },
	{ 0x8870, "ETH_P_8021AC" }, { 0x8884, "ETH_P_ATMFATE" }, { 0x888e, "ETH_P_PAE" },
	{ 0x8899, "ETH_P_REALTEK" }, { 0x88a2, "ETH_P_AOE" }, { 0x88a8, "ETH_P_8021AD" },
	{ 0x88b5, "ETH_P_802_EX1" }, { 0x88be, "ETH_P_ERSPAN" }, { 0x88c3, "ETH_P_MXLGSW" },
	{ 0x88c7, "ETH_P_PREAUTH" }, { 0x88ca, "ETH_P_TIPC" }, { 0x88cc, "ETH_P_LLDP" }, { 0x88e3, "ETH_P_MRP" },
	{ 0x88e5, "ETH_P_MACSEC" }, { 0x88e7, "ETH_P_8021AH" }, { 0x88f5, "ETH_P_MVRP" }, { 0x88f7, "ETH_P_1588" },
	{ 0x88f8, "ETH_P_NCSI" }, { 0x88fb, "ETH_P_PRP" }, { 0x8902, "ETH_P_CFM" }, { 0x8906, "ETH_P_FCOE" },
	{ 0x890d, "ETH_P_TDLS" }, { 0x8914, "ETH_P_FIP" }, { 0x8915, "ETH_P_IBOE" }, { 0x8917, "ETH_P_80221" },
	{ 0x892f, "ETH_P_HSR" }, { 0x894f, "ETH_P_NSH" }, { 0x9000, "ETH_P_LOOPBACK" }, { 0x9100, "ETH_P_QINQ1" },
	{ 0x9200, "ETH_P_QINQ2" }, { 0x9300, "ETH_P_QINQ3" }, { 0x9988, "ETH_P_YT921X" }, { 0xdada, "ETH_P_EDSA" },
	{ 0xdadb, "ETH_P_DSA_8021Q" }, { 0xe001, "ETH_P_DSA_A5PSW" }, { 0xed3e, "ETH_P_IFE" },
	{ 0xfbfb, "ETH_P_AF_IUCV" }, { 0xfd3a, "ETH_P_NXP_NETC" },
	{ 0, NULL }
};

const struct xlat arp_types[] = {
	{ 0, "ARPHRD_NETROM" }, { 1, "ARPHRD_ETHER" }, { 2, "ARPHRD_EETHER" }, { 3, "ARPHRD_AX25" },
	{ 4, "ARPHRD_PRONET" }, { 5, "ARPHRD_CHAOS" }, { 6, "ARPHRD_IEEE802" }, { 7, "ARPHRD_ARCNET" },
	{ 8, "ARPHRD_APPLETLK" }, { 0xf, "ARPHRD_DLCI" }, { 0x13, "ARPHRD_ATM" }, { 0x17, "ARPHRD_METRICOM" },
	{ 0x18, "ARPHRD_IEEE1394" }, { 0x1b, "ARPHRD_EUI64" }, { 0x20, "ARPHRD_INFINIBAND" },
	{ 0x100, "ARPHRD_SLIP" }, { 0x101, "ARPHRD_CSLIP" }, { 0x102, "ARPHRD_SLIP6" }, { 0x103, "ARPHRD_CSLIP6" },
	{ 0x104, "ARPHRD_RSRVD" }, { 0x108, "ARPHRD_ADAPT" }, { 0x10e, "ARPHRD_ROSE" }, { 0x10f, "ARPHRD_X25" },
	{ 0x110, "ARPHRD_HWX25" }, { 0x118, "ARPHRD_CAN" }, { 0x122, "ARPHRD_MCTP" }, { 0x200, "ARPHRD_PPP" },
	{ 0x201, "ARPHRD_CISCO" }, { 0x204, "ARPHRD_LAPB" }, { 0x205, "ARPHRD_DDCMP" }, { 0x206, "ARPHRD_RAWHDLC" },
	{ 0x207, "ARPHRD_RAWIP" }, { 0x300, "ARPHRD_TUNNEL" }, { 0x301, "ARPHRD_TUNNEL6" }, { 0x302, "ARPHRD_FRAD" },
	{ 0x303, "ARPHRD_SKIP" }, { 0x304, "ARPHRD_LOOPBACK" }, { 0x305, "ARPHRD_LOCALTLK" },
	{ 0x306, "ARPHRD_FDDI" }, { 0x307, "ARPHRD_BIF" }, { 0x308, "ARPHRD_SIT" }, { 0x309, "ARPHRD_IPDDP" },
	{ 0x30a, "ARPHRD_IPGRE" }, { 0x30b, "ARPHRD_PIMREG" }, { 0x30c, "ARPHRD_HIPPI" }, { 0x30d, "ARPHRD_ASH" },
	{ 0x30e, "ARPHRD_ECONET" }, { 0x30f, "ARPHRD_IRDA" }, { 0x310, "ARPHRD_FCPP" }, { 0x311, "ARPHRD_FCAL" },
	{ 0x312, "ARPHRD_FCPL" }, { 0x313, "ARPHRD_FCFABRIC" }, { 0x320, "ARPHRD_IEEE802_TR" },
	{ 0x321, "ARPHRD_IEEE80211" }, { 0x322, "ARPHRD_IEEE80211_PRISM" }, { 0x323, "ARPHRD_IEEE80211_RADIOTAP" },
	{ 0x324, "ARPHRD_IEEE802154" }, { 0x325, "ARPHRD_IEEE802154_MONITOR" }, { 0x334, "ARPHRD_PHONET" },
	{ 0x335, "ARPHRD_PHONET_PIPE" }, { 0x336, "ARPHRD_CAIF" }, { 0x337, "ARPHRD_IP6GRE" },
	{ 0x338, "ARPHRD_NETLINK" }, { 0x339, "ARPHRD_6LOWPAN" }, { 0x33a, "ARPHRD_VSOCKMON" },
	{ 0xfffe, "ARPHRD_NONE" }, { 0xffff, "ARPHRD_VOID" },
	{ 0, NULL }
};

const struct xlat socket_msg_flags[] = {
	{ 1, "MSG_OOB" }, { 2, "MSG_PEEK" }, { 4, "MSG_DONTROUTE" }, { 8, "MSG_CTRUNC" }, { 0x10, "MSG_PROBE" },
	{ 0x20, "MSG_TRUNC" }, { 0x40, "MSG_DONTWAIT" }, { 0x80, "MSG_EOR" }, { 0x100, "MSG_WAITALL" },
	{ 0x200, "MSG_FIN" }, { 0x400, "MSG_SYN" }, { 0x800, "MSG_CONFIRM" }, { 0x1000, "MSG_RST" },
	{ 0x2000, "MSG_ERRQUEUE" }, { 0x4000, "MSG_NOSIGNAL" }, { 0x8000, "MSG_MORE" },
	{ 0x10000, "MSG_WAITFORONE" }, { 0x20000, "MSG_SENDPAGE_NOTLAST" }, { 0x40000, "MSG_BATCH" },
	{ 0x80000, "MSG_NO_SHARED_FRAGS" }, { 0x2000000, "MSG_SOCK_DEVMEM" }, { 0x4000000, "MSG_ZEROCOPY" },
	{ 0x20000000, "MSG_FASTOPEN" }, { 0x40000000, "MSG_CMSG_CLOEXEC" }, { 0x80000000, "MSG_CMSG_COMPAT" },
	{ 0, NULL }
};

const struct xlat shutdown_modes[] = {
	{ 0, "SHUT_RD" }, { 1, "SHUT_WR" }, { 2, "SHUT_RDWR" },
	{ 0, NULL }
};

const struct xlat packet_types[] = {
	{ 0, "PACKET_HOST" }, { 1, "PACKET_BROADCAST" }, { 2, "PACKET_MULTICAST" }, { 3, "PACKET_OTHERHOST" },
	{ 4, "PACKET_OUTGOING" }, { 5, "PACKET_LOOPBACK" }, { 6, "PACKET_USER" }, { 7, "PACKET_KERNEL" },
	{ 0, NULL }
};

const struct xlat hci_channels[] = {
	{ 0, "HCI_CHANNEL_RAW" }, { 1, "HCI_CHANNEL_USER" }, { 2, "HCI_CHANNEL_MONITOR" },
	{ 3, "HCI_CHANNEL_CONTROL" }, { 4, "HCI_CHANNEL_LOGGING" },
	{ 0, NULL }
};

const struct xlat bdaddr_types[] = {
	{ 0, "BDADDR_BREDR" }, { 1, "BDADDR_LE_PUBLIC" }, { 2, "BDADDR_LE_RANDOM" },
	{ 0, NULL }
};

const struct xlat l2cap_psms[] = {
	{ 1, "L2CAP_PSM_SDP" }, { 3, "L2CAP_PSM_RFCOMM" }, { 0x21, "L2CAP_PSM_3DSP" }, { 0x23, "L2CAP_PSM_IPSP" },
	{ 0x80, "L2CAP_PSM_LE_DYN_START" }, { 0xff, "L2CAP_PSM_LE_DYN_END" }, { 0x1001, "L2CAP_PSM_DYN_START" },
	{ 0xffff, "L2CAP_PSM_DYN_END" },
	{ 0, NULL }
};

const struct xlat l2cap_cids[] = {
	{ 1, "L2CAP_CID_SIGNALING" }, { 2, "L2CAP_CID_CONN_LESS" }, { 3, "L2CAP_CID_A2MP" }, { 4, "L2CAP_CID_ATT" },
	{ 5, "L2CAP_CID_LE_SIGNALING" }, { 6, "L2CAP_CID_SMP" }, { 7, "L2CAP_CID_SMP_BREDR" },
	{ 0x40, "L2CAP_CID_DYN_START" }, { 0x7f, "L2CAP_CID_LE_DYN_END" }, { 0xffff, "L2CAP_CID_DYN_END" },
	{ 0, NULL }
};

const struct xlat tipc_addr_types[] = {
	{ 1, "TIPC_SERVICE_RANGE" }, { 2, "TIPC_SERVICE_ADDR" }, { 3, "TIPC_SOCKET_ADDR" },
	{ 0, NULL }
};

const struct xlat tipc_scopes[] = {
	{ 2, "TIPC_CLUSTER_SCOPE" }, { 3, "TIPC_NODE_SCOPE" },
	{ 0, NULL }
};

const struct xlat ieee802154_addr_types[] = {
	{ 0, "IEEE802154_ADDR_NONE" }, { 2, "IEEE802154_ADDR_SHORT" }, { 3, "IEEE802154_ADDR_LONG" },
	{ 0, NULL }
};

const struct xlat ieee802154_pan_ids[] = {
	{ 0xffff, "IEEE802154_PANID_BROADCAST" },
	{ 0, NULL }
};

const struct xlat ieee802154_short_addrs[] = {
	{ 0xfffe, "IEEE802154_ADDR_UNDEF" }, { 0xffff, "IEEE802154_ADDR_BROADCAST" },
	{ 0, NULL }
};

const struct xlat llcp_saps[] = {
	{ 1, "LLCP_SAP_SDP" }, { 2, "LLCP_SAP_IP" }, { 3, "LLCP_SAP_OBEX" }, { 4, "LLCP_SAP_SNEP" }, { 0xff, "LLCP_SAP_MAX" },
	{ 0, NULL }
};

const struct xlat qrtr_nodes[] = {
	{ 0xffffffff, "QRTR_NODE_BCAST" },
	{ 0, NULL }
};

const struct xlat qrtr_ports[] = {
	{ 0xfffffffe, "QRTR_PORT_CTRL" },
	{ 0, NULL }
};

const struct xlat mctp_nets[] = {
	{ 0, "MCTP_NET_ANY" },
	{ 0, NULL }
};

const struct xlat mctp_addrs[] = {
	{ 0, "MCTP_ADDR_NULL" }, { 0xff, "MCTP_ADDR_ANY" },
	{ 0, NULL }
};

/* AFS's services */
const struct xlat rxrpc_services[] = {
	{ 1, "CM_SERVICE" }, { 2500, "YFS_FS_SERVICE" }, { 2501, "YFS_CM_SERVICE" }, { 2503, "YFS_VL_SERVICE" },
	{ 0, NULL }
};

const struct xlat nfc_protos[] = {
	{ 1, "NFC_PROTO_JEWEL" }, { 2, "NFC_PROTO_MIFARE" }, { 3, "NFC_PROTO_FELICA" }, { 4, "NFC_PROTO_ISO14443" },
	{ 5, "NFC_PROTO_NFC_DEP" }, { 6, "NFC_PROTO_ISO14443_B" }, { 7, "NFC_PROTO_ISO15693" },
	{ 0, NULL }
};

const struct xlat vsock_cids[] = {
	{ 0, "VMADDR_CID_HYPERVISOR" }, { 1, "VMADDR_CID_LOCAL" }, { 2, "VMADDR_CID_HOST" },
	{ 0xffffffff, "VMADDR_CID_ANY" },
	{ 0, NULL }
};

const struct xlat vsock_ports[] = {
	{ 0xffffffff, "VMADDR_PORT_ANY" },
	{ 0, NULL }
};

const struct xlat vsock_flags[] = {
	{ 1, "VMADDR_FLAG_TO_HOST" },
	{ 0, NULL }
};

const struct xlat xdp_bind_flags[] = {
	{ 1, "XDP_SHARED_UMEM" }, { 2, "XDP_COPY" }, { 4, "XDP_ZEROCOPY" }, { 8, "XDP_USE_NEED_WAKEUP" },
	{ 0x10, "XDP_USE_SG" },
	{ 0, NULL }
};
