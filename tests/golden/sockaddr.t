# Addresses of the rarer families, by length and by what they say.

call x86_64 connect -1 @a 16
mem a u16 3 hex 40404040404000 zero 3 u32 0
err 9
text connect(-1, {sa_family=AF_AX25, sax25_call=*, sax25_ndigis=0}, 16) = -1 EBADF

call x86_64 connect -1 @a 30
mem a u16 3 hex 98929caab0401c zero 3 u32 1 hex 98929caab0401c hex 98929caab0403c
err 9
text connect(-1, {sa_family=AF_AX25, fsa_ax25={sax25_call=LINUX-14, sax25_ndigis=1}, fsa_digipeater=[LINUX-14]}, 30) = -1 EBADF
json {"sockfd":{"fd":-1},"addr":{"sa_family":{"value":3,"names":["AF_AX25"]},"fsa_ax25":{"sax25_call":"LINUX-14","sax25_ndigis":1},"fsa_digipeater":["LINUX-14"]},"addrlen":30}

call x86_64 connect -1 @a 24
opt -Xraw
mem a u16 3 hex 98929caab0401c zero 3 u32 2 hex 98929caab0403c zero 1
err 9
text connect(-1, {sa_family=0x3, fsa_ax25={sax25_call={ax25_call="\x98\x92\x9c\xaa\xb0\x40\x1c"}, sax25_ndigis=2}, fsa_digipeater=[{ax25_call="\x98\x92\x9c\xaa\xb0\x40\x3c"} /* LINUX-14 */, ...], ...}, 24) = -1 EBADF

call x86_64 connect -1 @bad 30
err 14
text connect(-1, @bad, 30) = -1 EFAULT

call x86_64 connect -1 @a 16
mem a u16 30 u8 3 254 u32 10 0xfeedbabe 0
err 9
text connect(-1, {sa_family=AF_TIPC, addrtype=TIPC_SOCKET_ADDR, scope=-TIPC_CLUSTER_SCOPE, addr={id={ref=10, node=0xfeedbabe}}}, 16) = -1 EBADF

call x86_64 connect -1 @a 16
opt -Xverbose
mem a u16 30 u8 3 247 u32 10 0xfeedbabe 0
err 9
text connect(-1, {sa_family=0x1e /* AF_TIPC */, addrtype=0x3 /* TIPC_SOCKET_ADDR */, scope=-0x9 /* TIPC_???_SCOPE */, addr={id={ref=10, node=0xfeedbabe}}}, 16) = -1 EBADF

call x86_64 connect -1 @a 36
mem a u16 33 2500 2 5 1 u8 0xad 0xdd 0xed 0xfe 0xce 0xfa zero 20
err 9
text connect(-1, {sa_family=AF_RXRPC, srx_service=0x9c4 /* YFS_FS_SERVICE */, transport_type=SOCK_DGRAM, transport_len=5, transport={family=AF_UNIX, "\255\335\355"}}, 36) = -1 EBADF

call x86_64 connect -1 @a 36
mem a u16 33 3 2 7 2 u8 0xad 0xdd 0xed 0xfe 0xce 0xfa zero 20
err 9
text connect(-1, {sa_family=AF_RXRPC, srx_service=0x3 /* ???_SERVICE */, transport_type=SOCK_DGRAM, transport_len=7, transport={sin={sin_family=AF_INET, "\255\335\355\376\316"}}}, 36) = -1 EBADF

call x86_64 connect -1 @a 20
mem a u16 36 0 u32 2 u16 0xffff 0xfffe zero 8
err 9
text connect(-1, {sa_family=AF_IEEE802154, addr={addr_type=0x2 /* IEEE802154_ADDR_SHORT */, pan_id=0xffff /* IEEE802154_PANID_BROADCAST */, short_addr=0xfffe /* IEEE802154_ADDR_UNDEF */}}, 20) = -1 EBADF

call x86_64 connect -1 @a 20
mem a u16 36 0 u32 0 zero 12
err 9
text connect(-1, {sa_family=AF_IEEE802154, addr={addr_type=0 /* IEEE802154_ADDR_NONE */, pan_id=0}}, 20) = -1 EBADF

call x86_64 connect -1 @a 14
opt -Xverbose
mem a u16 31 129 hex 010203040506 u16 4 0
err 9
text connect(-1, {sa_family=0x1f /* AF_BLUETOOTH */, l2_psm=htobs(0x81 /* 0x80 /* L2CAP_PSM_LE_DYN_START */+1 */), l2_bdaddr="\x01\x02\x03\x04\x05\x06" /* 01:02:03:04:05:06 */, l2_cid=htobs(0x4 /* L2CAP_CID_ATT */), l2_bdaddr_type=0 /* BDADDR_BREDR */}, 14) = -1 EBADF

call x86_64 connect -1 @a 6
opt -Xraw
mem a u16 31 5 0
err 9
text connect(-1, {sa_family=0x1f, hci_dev=htobs(5), hci_channel=0}, 6) = -1 EBADF

call x86_64 connect -1 @a 96
mem a u16 39 0 u32 1 2 3 u8 4 5 raw "abc" zero 67 u64 4
err 9
text connect(-1, {sa_family=AF_NFC, dev_idx=1, target_idx=0x2, nfc_protocol=NFC_PROTO_FELICA, dsap=0x4 /* LLCP_SAP_SNEP */, ssap=0x5, service_name="abc\0", service_name_len=4}, 96) = -1 EBADF

call x86_64 connect -1 @a 12
mem a u16 42 0 u32 0xffffffff 0xfffffffe
err 9
text connect(-1, {sa_family=AF_QIPCRTR, sq_node=QRTR_NODE_BCAST, sq_port=QRTR_PORT_CTRL}, 12) = -1 EBADF

call x86_64 connect -1 @a 12
mem a u16 45 0 u32 0 u8 255 1 2 0
err 9
text connect(-1, {sa_family=AF_MCTP, smctp_network=MCTP_NET_ANY, smctp_addr={s_addr=MCTP_ADDR_ANY}, smctp_type=0x1, smctp_tag=0x2}, 12) = -1 EBADF

call x86_64 connect -1 @a 16
mem a u16 44 2 u32 0 0 0
err 9
text connect(-1, {sa_family=AF_XDP, sxdp_flags=XDP_COPY, sxdp_ifindex=0, sxdp_queue_id=0}, 16) = -1 EBADF
