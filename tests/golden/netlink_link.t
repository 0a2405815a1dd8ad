# SPDX-License-Identifier: LGPL-2.1-or-later
# Interfaces (RTM_*LINK, RTM_*STATS): each kind of attribute whole, a byte short, and with its last byte unreadable.

call x86_64 sendto 3 @m 37 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 250000001200000300000000000000000100040300000000010000000000000005000000ab
ret 37
text sendto(3, [{nlmsg_len=37, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=5, nla_type=IFLA_UNSPEC}, "\xab"]], 37, 0, NULL, 0) = 37

call x86_64 sendto 3 @m 42 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2a000000120000030000000000000000010004030000000001000000000000000a000100abcdef123456
ret 42
text sendto(3, [{nlmsg_len=42, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=10, nla_type=IFLA_ADDRESS}, ab:cd:ef:12:34:56]], 42, 0, NULL, 0) = 42

call x86_64 sendto 3 @m 42 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2a000000120000030000000000000000010004030000000001000000000000000a000100abcdef1234
ret 42
text sendto(3, [{nlmsg_len=42, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=10, nla_type=IFLA_ADDRESS}, @m+36]], 42, 0, NULL, 0) = 42

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 290000001200000300000000000000000100040300000000010000000000000009000100abcdef1234
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=9, nla_type=IFLA_ADDRESS}, ab:cd:ef:12:34]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000120000030000000000000000010004030000000001000000000000000b000300abcdef12345678
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=11, nla_type=IFLA_IFNAME}, "\253\315\357\0224Vx"...]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000120000030000000000000000010004030000000001000000000000000b000300abcdef123456
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=11, nla_type=IFLA_IFNAME}, @m+36]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 42 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2a000000120000030000000000000000010004030000000001000000000000000a000300abcdef123456
ret 42
text sendto(3, [{nlmsg_len=42, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=10, nla_type=IFLA_IFNAME}, "\253\315\357\0224V"...]], 42, 0, NULL, 0) = 42

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000001200000300000000000000000100040300000000010000000000000008000400abcdef12
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=8, nla_type=IFLA_MTU}, 317705643]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000001200000300000000000000000100040300000000010000000000000008000400abcdef
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=8, nla_type=IFLA_MTU}, @m+36]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 270000001200000300000000000000000100040300000000010000000000000007000400abcdef
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=7, nla_type=IFLA_MTU}, "\xab\xcd\xef"]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 136 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 880000001200000300000000000000000100040300000000010000000000000068000700abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789ac u8 171 u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12
ret 136
text sendto(3, [{nlmsg_len=136, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=104, nla_type=IFLA_STATS}, {rx_packets=317705643, tx_packets=2591577652, rx_bytes=603053756, tx_bytes=2894686021, rx_errors=317705643, tx_errors=2591577652, rx_dropped=603053756, tx_dropped=2894686021, multicast=317705643, collisions=2591577652, rx_length_errors=603053756, rx_over_errors=2894686021, rx_crc_errors=317705643, rx_frame_errors=2591577652, rx_fifo_errors=603053756, rx_missed_errors=2894686021, tx_aborted_errors=317705643, tx_carrier_errors=2591577652, tx_fifo_errors=603053756, tx_heartbeat_errors=2894686021, tx_window_errors=317705643, rx_compressed=2591577652, tx_compressed=603053756, rx_nohandler=2894686021}]], 136, 0, NULL, 0) = 136

call x86_64 sendto 3 @m 136 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 880000001200000300000000000000000100040300000000010000000000000068000700abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789ac u8 171 u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef
ret 136
text sendto(3, [{nlmsg_len=136, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=104, nla_type=IFLA_STATS}, {rx_packets=317705643, tx_packets=2591577652, rx_bytes=603053756, tx_bytes=2894686021, rx_errors=317705643, tx_errors=2591577652, rx_dropped=603053756, tx_dropped=2894686021, multicast=317705643, collisions=2591577652, rx_length_errors=603053756, rx_over_errors=2894686021, rx_crc_errors=317705643, rx_frame_errors=2591577652, rx_fifo_errors=603053756, rx_missed_errors=2894686021, tx_aborted_errors=317705643, tx_carrier_errors=2591577652, tx_fifo_errors=603053756, tx_heartbeat_errors=2894686021, tx_window_errors=317705643, rx_compressed=2591577652, tx_compressed=603053756, rx_nohandler=2894686021}]], 136, 0, NULL, 0) = 136

call x86_64 sendto 3 @m 135 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 870000001200000300000000000000000100040300000000010000000000000067000700abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789ac u8 171 u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef
ret 135
text sendto(3, [{nlmsg_len=135, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=103, nla_type=IFLA_STATS}, {rx_packets=317705643, tx_packets=2591577652, rx_bytes=603053756, tx_bytes=2894686021, rx_errors=317705643, tx_errors=2591577652, rx_dropped=603053756, tx_dropped=2894686021, multicast=317705643, collisions=2591577652, rx_length_errors=603053756, rx_over_errors=2894686021, rx_crc_errors=317705643, rx_frame_errors=2591577652, rx_fifo_errors=603053756, rx_missed_errors=2894686021, tx_aborted_errors=317705643, tx_carrier_errors=2591577652, tx_fifo_errors=603053756, tx_heartbeat_errors=2894686021, tx_window_errors=317705643, rx_compressed=2591577652, tx_compressed=603053756, rx_nohandler=2894686021}]], 135, 0, NULL, 0) = 135

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 400000001200000300000000000000000100040300000000010000000000000020000e00abcdef123456789abcdef123456789acabcdef123456789abcdef123
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=32, nla_type=IFLA_MAP}, {mem_start=0x9a78563412efcdab, mem_end=0xac89674523f1debc, base_addr=0x9a78563412efcdab, irq=57020, dma=241, port=35}]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 400000001200000300000000000000000100040300000000010000000000000020000e00abcdef123456789abcdef123456789acabcdef123456789abcdef1
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=32, nla_type=IFLA_MAP}, @m+36]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 63 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3f000000120000030000000000000000010004030000000001000000000000001f000e00abcdef123456789abcdef123456789acabcdef123456789abcdef1
ret 63
text sendto(3, [{nlmsg_len=63, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=31, nla_type=IFLA_MAP}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1"]], 63, 0, NULL, 0) = 63

call x86_64 sendto 3 @m 37 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 250000001200000300000000000000000100040300000000010000000000000005001000ab
ret 37
text sendto(3, [{nlmsg_len=37, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=5, nla_type=IFLA_OPERSTATE}, 171]], 37, 0, NULL, 0) = 37

call x86_64 sendto 3 @m 236 0 0 0
fd 3 NETLINK_ROUTE
mem m u8 236 hex 00000012000003000000000000000001000403000000000100000000000000cc001700abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acab u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678 hex 9abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789a
ret 236
text sendto(3, [{nlmsg_len=236, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=204, nla_type=IFLA_STATS64}, {rx_packets=11130741260702174635, tx_packets=12432581792986422972, rx_bytes=11130741260702174635, tx_bytes=12432581792986422972, rx_errors=11130741260702174635, tx_errors=12432581792986422972, rx_dropped=11130741260702174635, tx_dropped=12432581792986422972, multicast=11130741260702174635, collisions=12432581792986422972, rx_length_errors=11130741260702174635, rx_over_errors=12432581792986422972, rx_crc_errors=11130741260702174635, rx_frame_errors=12432581792986422972, rx_fifo_errors=11130741260702174635, rx_missed_errors=12432581792986422972, tx_aborted_errors=11130741260702174635, tx_carrier_errors=12432581792986422972, tx_fifo_errors=11130741260702174635, tx_heartbeat_errors=12432581792986422972, tx_window_errors=11130741260702174635, rx_compressed=12432581792986422972, tx_compressed=11130741260702174635, rx_nohandler=12432581792986422972, rx_otherhost_dropped=11130741260702174635}]], 236, 0, NULL, 0) = 236

call x86_64 sendto 3 @m 236 0 0 0
fd 3 NETLINK_ROUTE
mem m u8 236 hex 00000012000003000000000000000001000403000000000100000000000000cc001700abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acab u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678 hex 9abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678
ret 236
text sendto(3, [{nlmsg_len=236, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=204, nla_type=IFLA_STATS64}, @m+36]], 236, 0, NULL, 0) = 236

call x86_64 sendto 3 @m 235 0 0 0
fd 3 NETLINK_ROUTE
mem m u8 235 hex 00000012000003000000000000000001000403000000000100000000000000cb001700abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acab u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678 hex 9abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678
ret 235
text sendto(3, [{nlmsg_len=235, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=203, nla_type=IFLA_STATS64}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac"...]], 235, 0, NULL, 0) = 235

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000001200000300000000000000000100040300000000010000000000000008001d00abcdef12
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=8, nla_type=IFLA_EXT_MASK}, RTEXT_FILTER_VF|RTEXT_FILTER_BRVLAN|RTEXT_FILTER_SKIP_STATS|RTEXT_FILTER_CFM_CONFIG|RTEXT_FILTER_MST|RTEXT_FILTER_NAME_ONLY|0x12efcc00]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000001200000300000000000000000100040300000000010000000000000008001d00abcdef
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=8, nla_type=IFLA_EXT_MASK}, @m+36]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 270000001200000300000000000000000100040300000000010000000000000007001d00abcdef
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=7, nla_type=IFLA_EXT_MASK}, "\xab\xcd\xef"]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000001200000300000000000000000100040300000000010000000000000008002c00abcdef12
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=8, nla_type=IFLA_EVENT}, 0x12efcdab /* IFLA_EVENT_??? */]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000001200000300000000000000000100040300000000010000000000000008002c00abcdef
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=8, nla_type=IFLA_EVENT}, @m+36]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 270000001200000300000000000000000100040300000000010000000000000007002c00abcdef
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=7, nla_type=IFLA_EVENT}, "\xab\xcd\xef"]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c000000120000030000000000000000010004030000000001000000000000000c004200abcdef123456789a
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=12, nla_type=IFLA_MAX_PACING_OFFLOAD_HORIZON}, 11130741260702174635]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c000000120000030000000000000000010004030000000001000000000000000c004200abcdef12345678
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=12, nla_type=IFLA_MAX_PACING_OFFLOAD_HORIZON}, @m+36]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000120000030000000000000000010004030000000001000000000000000b004200abcdef12345678
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=11, nla_type=IFLA_MAX_PACING_OFFLOAD_HORIZON}, "\xab\xcd\xef\x12\x34\x56\x78"]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 38 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 260000001200000300000000000000000100040300000000010000000000000006004400abcd
ret 38
text sendto(3, [{nlmsg_len=38, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=6, nla_type=IFLA_HEADROOM}, 52651]], 38, 0, NULL, 0) = 38

call x86_64 sendto 3 @m 38 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 260000001200000300000000000000000100040300000000010000000000000006004400ab
ret 38
text sendto(3, [{nlmsg_len=38, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=6, nla_type=IFLA_HEADROOM}, @m+36]], 38, 0, NULL, 0) = 38

call x86_64 sendto 3 @m 37 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 250000001200000300000000000000000100040300000000010000000000000005004400ab
ret 37
text sendto(3, [{nlmsg_len=37, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=5, nla_type=IFLA_HEADROOM}, "\xab"]], 37, 0, NULL, 0) = 37

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 27000000120000030000000000000000010004030000000001000000000000000700ce1a616263
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=7, nla_type=0x1ace /* IFLA_??? */}, "\x61\x62\x63"]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 29000000120000030000000000000000010004030000000001000000000000000900120005000000ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=9, nla_type=IFLA_LINKINFO}, [{nla_len=5, nla_type=IFLA_INFO_UNSPEC}, "\xab"]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f000000120000030000000000000000010004030000000001000000000000000f0012000b000100abcdef12345678
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=15, nla_type=IFLA_LINKINFO}, [{nla_len=11, nla_type=IFLA_INFO_KIND}, "\253\315\357\0224Vx"...]]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f000000120000030000000000000000010004030000000001000000000000000f0012000b000100abcdef123456
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=15, nla_type=IFLA_LINKINFO}, [{nla_len=11, nla_type=IFLA_INFO_KIND}, @m+40]]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 46 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2e000000120000030000000000000000010004030000000001000000000000000e0012000a000100abcdef123456
ret 46
text sendto(3, [{nlmsg_len=46, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=14, nla_type=IFLA_LINKINFO}, [{nla_len=10, nla_type=IFLA_INFO_KIND}, "\253\315\357\0224V"...]]], 46, 0, NULL, 0) = 46

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000120000030000000000000000010004030000000001000000000000000b0012000700ce1a616263
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=11, nla_type=IFLA_LINKINFO}, [{nla_len=7, nla_type=0x1ace /* IFLA_INFO_??? */}, "\x61\x62\x63"]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 29000000120000030000000000000000010004030000000001000000000000000900160005000000ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=9, nla_type=IFLA_VFINFO_LIST}, [{nla_len=5, nla_type=IFLA_VF_INFO_UNSPEC}, "\xab"]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000120000030000000000000000010004030000000001000000000000000b0016000700ce1a616263
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=11, nla_type=IFLA_VFINFO_LIST}, [{nla_len=7, nla_type=0x1ace /* IFLA_VF_INFO_??? */}, "\x61\x62\x63"]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 45 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2d000000120000030000000000000000010004030000000001000000000000000d0016000900010005000000ab
ret 45
text sendto(3, [{nlmsg_len=45, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=13, nla_type=IFLA_VFINFO_LIST}, [{nla_len=9, nla_type=IFLA_VF_INFO}, [{nla_len=5, nla_type=IFLA_VF_UNSPEC}, "\xab"]]]], 45, 0, NULL, 0) = 45

call x86_64 sendto 3 @m 80 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 5000000012000003000000000000000001000403000000000100000000000000300016002c00010028000100abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12
ret 80
text sendto(3, [{nlmsg_len=80, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=48, nla_type=IFLA_VFINFO_LIST}, [{nla_len=44, nla_type=IFLA_VF_INFO}, [{nla_len=40, nla_type=IFLA_VF_MAC}, {vf=317705643, mac=34:56:78:9a:bc:de:f1:23:45:67:89:ac:ab:cd:ef:12:34:56:78:9a:bc:de:f1:23:45:67:89:ac:ab:cd:ef:12}]]]], 80, 0, NULL, 0) = 80

call x86_64 sendto 3 @m 80 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 5000000012000003000000000000000001000403000000000100000000000000300016002c00010028000100abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef
ret 80
text sendto(3, [{nlmsg_len=80, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=48, nla_type=IFLA_VFINFO_LIST}, [{nla_len=44, nla_type=IFLA_VF_INFO}, [{nla_len=40, nla_type=IFLA_VF_MAC}, @m+44]]]], 80, 0, NULL, 0) = 80

call x86_64 sendto 3 @m 79 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4f000000120000030000000000000000010004030000000001000000000000002f0016002b00010027000100abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef
ret 79
text sendto(3, [{nlmsg_len=79, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=47, nla_type=IFLA_VFINFO_LIST}, [{nla_len=43, nla_type=IFLA_VF_INFO}, [{nla_len=39, nla_type=IFLA_VF_MAC}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac"...]]]], 79, 0, NULL, 0) = 79

call x86_64 sendto 3 @m 56 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3800000012000003000000000000000001000403000000000100000000000000180016001400010010000200abcdef123456789abcdef123
ret 56
text sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=24, nla_type=IFLA_VFINFO_LIST}, [{nla_len=20, nla_type=IFLA_VF_INFO}, [{nla_len=16, nla_type=IFLA_VF_VLAN}, {vf=317705643, vlan=2591577652, qos=603053756}]]]], 56, 0, NULL, 0) = 56

call x86_64 sendto 3 @m 56 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3800000012000003000000000000000001000403000000000100000000000000180016001400010010000200abcdef123456789abcdef1
ret 56
text sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=24, nla_type=IFLA_VFINFO_LIST}, [{nla_len=20, nla_type=IFLA_VF_INFO}, [{nla_len=16, nla_type=IFLA_VF_VLAN}, @m+44]]]], 56, 0, NULL, 0) = 56

call x86_64 sendto 3 @m 55 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 370000001200000300000000000000000100040300000000010000000000000017001600130001000f000200abcdef123456789abcdef1
ret 55
text sendto(3, [{nlmsg_len=55, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=23, nla_type=IFLA_VFINFO_LIST}, [{nla_len=19, nla_type=IFLA_VF_INFO}, [{nla_len=15, nla_type=IFLA_VF_VLAN}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1"]]]], 55, 0, NULL, 0) = 55

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 340000001200000300000000000000000100040300000000010000000000000014001600100001000c000300abcdef123456789a
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=20, nla_type=IFLA_VFINFO_LIST}, [{nla_len=16, nla_type=IFLA_VF_INFO}, [{nla_len=12, nla_type=IFLA_VF_TX_RATE}, {vf=317705643, rate=2591577652}]]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 340000001200000300000000000000000100040300000000010000000000000014001600100001000c000300abcdef12345678
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=20, nla_type=IFLA_VFINFO_LIST}, [{nla_len=16, nla_type=IFLA_VF_INFO}, [{nla_len=12, nla_type=IFLA_VF_TX_RATE}, @m+44]]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 51 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3300000012000003000000000000000001000403000000000100000000000000130016000f0001000b000300abcdef12345678
ret 51
text sendto(3, [{nlmsg_len=51, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=19, nla_type=IFLA_VFINFO_LIST}, [{nla_len=15, nla_type=IFLA_VF_INFO}, [{nla_len=11, nla_type=IFLA_VF_TX_RATE}, "\xab\xcd\xef\x12\x34\x56\x78"]]]], 51, 0, NULL, 0) = 51

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 340000001200000300000000000000000100040300000000010000000000000014001600100001000c000400abcdef123456789a
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=20, nla_type=IFLA_VFINFO_LIST}, [{nla_len=16, nla_type=IFLA_VF_INFO}, [{nla_len=12, nla_type=IFLA_VF_SPOOFCHK}, {vf=317705643, setting=2591577652}]]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 340000001200000300000000000000000100040300000000010000000000000014001600100001000c000400abcdef12345678
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=20, nla_type=IFLA_VFINFO_LIST}, [{nla_len=16, nla_type=IFLA_VF_INFO}, [{nla_len=12, nla_type=IFLA_VF_SPOOFCHK}, @m+44]]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 51 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3300000012000003000000000000000001000403000000000100000000000000130016000f0001000b000400abcdef12345678
ret 51
text sendto(3, [{nlmsg_len=51, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=19, nla_type=IFLA_VFINFO_LIST}, [{nla_len=15, nla_type=IFLA_VF_INFO}, [{nla_len=11, nla_type=IFLA_VF_SPOOFCHK}, "\xab\xcd\xef\x12\x34\x56\x78"]]]], 51, 0, NULL, 0) = 51

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 340000001200000300000000000000000100040300000000010000000000000014001600100001000c000500abcdef123456789a
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=20, nla_type=IFLA_VFINFO_LIST}, [{nla_len=16, nla_type=IFLA_VF_INFO}, [{nla_len=12, nla_type=IFLA_VF_LINK_STATE}, {vf=317705643, link_state=0x9a785634 /* IFLA_VF_LINK_STATE_??? */}]]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 340000001200000300000000000000000100040300000000010000000000000014001600100001000c000500abcdef12345678
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=20, nla_type=IFLA_VFINFO_LIST}, [{nla_len=16, nla_type=IFLA_VF_INFO}, [{nla_len=12, nla_type=IFLA_VF_LINK_STATE}, @m+44]]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 51 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3300000012000003000000000000000001000403000000000100000000000000130016000f0001000b000500abcdef12345678
ret 51
text sendto(3, [{nlmsg_len=51, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=19, nla_type=IFLA_VFINFO_LIST}, [{nla_len=15, nla_type=IFLA_VF_INFO}, [{nla_len=11, nla_type=IFLA_VF_LINK_STATE}, "\xab\xcd\xef\x12\x34\x56\x78"]]]], 51, 0, NULL, 0) = 51

call x86_64 sendto 3 @m 56 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3800000012000003000000000000000001000403000000000100000000000000180016001400010010000600abcdef123456789abcdef123
ret 56
text sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=24, nla_type=IFLA_VFINFO_LIST}, [{nla_len=20, nla_type=IFLA_VF_INFO}, [{nla_len=16, nla_type=IFLA_VF_RATE}, {vf=317705643, min_tx_rate=2591577652, max_tx_rate=603053756}]]]], 56, 0, NULL, 0) = 56

call x86_64 sendto 3 @m 56 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3800000012000003000000000000000001000403000000000100000000000000180016001400010010000600abcdef123456789abcdef1
ret 56
text sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=24, nla_type=IFLA_VFINFO_LIST}, [{nla_len=20, nla_type=IFLA_VF_INFO}, [{nla_len=16, nla_type=IFLA_VF_RATE}, @m+44]]]], 56, 0, NULL, 0) = 56

call x86_64 sendto 3 @m 55 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 370000001200000300000000000000000100040300000000010000000000000017001600130001000f000600abcdef123456789abcdef1
ret 55
text sendto(3, [{nlmsg_len=55, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=23, nla_type=IFLA_VFINFO_LIST}, [{nla_len=19, nla_type=IFLA_VF_INFO}, [{nla_len=15, nla_type=IFLA_VF_RATE}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1"]]]], 55, 0, NULL, 0) = 55

call x86_64 sendto 3 @m 56 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3800000012000003000000000000000001000403000000000100000000000000180016001400010010000a00abcdef123456789abcdef123
ret 56
text sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=24, nla_type=IFLA_VFINFO_LIST}, [{nla_len=20, nla_type=IFLA_VF_INFO}, [{nla_len=16, nla_type=IFLA_VF_IB_NODE_GUID}, {vf=317705643, guid=0x23f1debc9a785634}]]]], 56, 0, NULL, 0) = 56

call x86_64 sendto 3 @m 56 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3800000012000003000000000000000001000403000000000100000000000000180016001400010010000a00abcdef123456789abcdef1
ret 56
text sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=24, nla_type=IFLA_VFINFO_LIST}, [{nla_len=20, nla_type=IFLA_VF_INFO}, [{nla_len=16, nla_type=IFLA_VF_IB_NODE_GUID}, @m+44]]]], 56, 0, NULL, 0) = 56

call x86_64 sendto 3 @m 55 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 370000001200000300000000000000000100040300000000010000000000000017001600130001000f000a00abcdef123456789abcdef1
ret 55
text sendto(3, [{nlmsg_len=55, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=23, nla_type=IFLA_VFINFO_LIST}, [{nla_len=19, nla_type=IFLA_VF_INFO}, [{nla_len=15, nla_type=IFLA_VF_IB_NODE_GUID}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1"]]]], 55, 0, NULL, 0) = 55

call x86_64 sendto 3 @m 76 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4c000000120000030000000000000000010004030000000001000000000000002c0016002800010024000d00abcdef123456789abcdef123456789acabcdef123456789abcdef123456789ac
ret 76
text sendto(3, [{nlmsg_len=76, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=44, nla_type=IFLA_VFINFO_LIST}, [{nla_len=40, nla_type=IFLA_VF_INFO}, [{nla_len=36, nla_type=IFLA_VF_BROADCAST}, {broadcast=ab:cd:ef:12:34:56:78:9a:bc:de:f1:23:45:67:89:ac:ab:cd:ef:12:34:56:78:9a:bc:de:f1:23:45:67:89:ac}]]]], 76, 0, NULL, 0) = 76

call x86_64 sendto 3 @m 76 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4c000000120000030000000000000000010004030000000001000000000000002c0016002800010024000d00abcdef123456789abcdef123456789acabcdef123456789abcdef123456789
ret 76
text sendto(3, [{nlmsg_len=76, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=44, nla_type=IFLA_VFINFO_LIST}, [{nla_len=40, nla_type=IFLA_VF_INFO}, [{nla_len=36, nla_type=IFLA_VF_BROADCAST}, @m+44]]]], 76, 0, NULL, 0) = 76

call x86_64 sendto 3 @m 75 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4b000000120000030000000000000000010004030000000001000000000000002b0016002700010023000d00abcdef123456789abcdef123456789acabcdef123456789abcdef123456789
ret 75
text sendto(3, [{nlmsg_len=75, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=43, nla_type=IFLA_VFINFO_LIST}, [{nla_len=39, nla_type=IFLA_VF_INFO}, [{nla_len=35, nla_type=IFLA_VF_BROADCAST}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]]]], 75, 0, NULL, 0) = 75

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f000000120000030000000000000000010004030000000001000000000000000f0016000b0001000700ce1a616263
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=15, nla_type=IFLA_VFINFO_LIST}, [{nla_len=11, nla_type=IFLA_VF_INFO}, [{nla_len=7, nla_type=0x1ace /* IFLA_VF_??? */}, "\x61\x62\x63"]]]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 56 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 38000000120000030000000000000000010004030000000001000000000000001800160014000100100008000c000000abcdef123456789a
ret 56
text sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=24, nla_type=IFLA_VFINFO_LIST}, [{nla_len=20, nla_type=IFLA_VF_INFO}, [{nla_len=16, nla_type=IFLA_VF_STATS}, [{nla_len=12, nla_type=IFLA_VF_STATS_RX_PACKETS}, 11130741260702174635]]]]], 56, 0, NULL, 0) = 56

call x86_64 sendto 3 @m 56 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 38000000120000030000000000000000010004030000000001000000000000001800160014000100100008000c000000abcdef12345678
ret 56
text sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=24, nla_type=IFLA_VFINFO_LIST}, [{nla_len=20, nla_type=IFLA_VF_INFO}, [{nla_len=16, nla_type=IFLA_VF_STATS}, [{nla_len=12, nla_type=IFLA_VF_STATS_RX_PACKETS}, @m+48]]]]], 56, 0, NULL, 0) = 56

call x86_64 sendto 3 @m 55 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 370000001200000300000000000000000100040300000000010000000000000017001600130001000f0008000b000000abcdef12345678
ret 55
text sendto(3, [{nlmsg_len=55, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=23, nla_type=IFLA_VFINFO_LIST}, [{nla_len=19, nla_type=IFLA_VF_INFO}, [{nla_len=15, nla_type=IFLA_VF_STATS}, [{nla_len=11, nla_type=IFLA_VF_STATS_RX_PACKETS}, "\xab\xcd\xef\x12\x34\x56\x78"]]]]], 55, 0, NULL, 0) = 55

call x86_64 sendto 3 @m 49 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3100000012000003000000000000000001000403000000000100000000000000110016000d0001000900080005000600ab
ret 49
text sendto(3, [{nlmsg_len=49, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=17, nla_type=IFLA_VFINFO_LIST}, [{nla_len=13, nla_type=IFLA_VF_INFO}, [{nla_len=9, nla_type=IFLA_VF_STATS}, [{nla_len=5, nla_type=IFLA_VF_STATS_PAD}, "\xab"]]]]], 49, 0, NULL, 0) = 49

call x86_64 sendto 3 @m 51 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3300000012000003000000000000000001000403000000000100000000000000130016000f0001000b0008000700ce1a616263
ret 51
text sendto(3, [{nlmsg_len=51, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=19, nla_type=IFLA_VFINFO_LIST}, [{nla_len=15, nla_type=IFLA_VF_INFO}, [{nla_len=11, nla_type=IFLA_VF_STATS}, [{nla_len=7, nla_type=0x1ace /* IFLA_VF_STATS_??? */}, "\x61\x62\x63"]]]]], 51, 0, NULL, 0) = 51

call x86_64 sendto 3 @m 49 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3100000012000003000000000000000001000403000000000100000000000000110016000d00010009000c0005000000ab
ret 49
text sendto(3, [{nlmsg_len=49, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=17, nla_type=IFLA_VFINFO_LIST}, [{nla_len=13, nla_type=IFLA_VF_INFO}, [{nla_len=9, nla_type=IFLA_VF_VLAN_LIST}, [{nla_len=5, nla_type=IFLA_VF_VLAN_INFO_UNSPEC}, "\xab"]]]]], 49, 0, NULL, 0) = 49

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4000000012000003000000000000000001000403000000000100000000000000200016001c00010018000c0014000100abcdef123456789abcdef123456789ac
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=32, nla_type=IFLA_VFINFO_LIST}, [{nla_len=28, nla_type=IFLA_VF_INFO}, [{nla_len=24, nla_type=IFLA_VF_VLAN_LIST}, [{nla_len=20, nla_type=IFLA_VF_VLAN_INFO}, {vf=317705643, vlan=2591577652, qos=603053756, vlan_proto=htons(0x4567 /* ETH_P_??? */)}]]]]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4000000012000003000000000000000001000403000000000100000000000000200016001c00010018000c0014000100abcdef123456789abcdef123456789
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=32, nla_type=IFLA_VFINFO_LIST}, [{nla_len=28, nla_type=IFLA_VF_INFO}, [{nla_len=24, nla_type=IFLA_VF_VLAN_LIST}, [{nla_len=20, nla_type=IFLA_VF_VLAN_INFO}, @m+48]]]]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 63 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3f000000120000030000000000000000010004030000000001000000000000001f0016001b00010017000c0013000100abcdef123456789abcdef123456789
ret 63
text sendto(3, [{nlmsg_len=63, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=31, nla_type=IFLA_VFINFO_LIST}, [{nla_len=27, nla_type=IFLA_VF_INFO}, [{nla_len=23, nla_type=IFLA_VF_VLAN_LIST}, [{nla_len=19, nla_type=IFLA_VF_VLAN_INFO}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]]]]], 63, 0, NULL, 0) = 63

call x86_64 sendto 3 @m 51 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3300000012000003000000000000000001000403000000000100000000000000130016000f0001000b000c000700ce1a616263
ret 51
text sendto(3, [{nlmsg_len=51, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=19, nla_type=IFLA_VFINFO_LIST}, [{nla_len=15, nla_type=IFLA_VF_INFO}, [{nla_len=11, nla_type=IFLA_VF_VLAN_LIST}, [{nla_len=7, nla_type=0x1ace /* IFLA_VF_VLAN_INFO_??? */}, "\x61\x62\x63"]]]]], 51, 0, NULL, 0) = 51

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 29000000120000030000000000000000010004030000000001000000000000000900180005000000ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=9, nla_type=IFLA_VF_PORTS}, [{nla_len=5, nla_type=IFLA_VF_PORT_UNSPEC}, "\xab"]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000120000030000000000000000010004030000000001000000000000000b0018000700ce1a616263
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=11, nla_type=IFLA_VF_PORTS}, [{nla_len=7, nla_type=0x1ace /* IFLA_VF_PORT_??? */}, "\x61\x62\x63"]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 45 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2d000000120000030000000000000000010004030000000001000000000000000d0018000900010005000000ab
ret 45
text sendto(3, [{nlmsg_len=45, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=13, nla_type=IFLA_VF_PORTS}, [{nla_len=9, nla_type=IFLA_VF_PORT}, [{nla_len=5, nla_type=IFLA_PORT_UNSPEC}, "\xab"]]]], 45, 0, NULL, 0) = 45

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3000000012000003000000000000000001000403000000000100000000000000100018000c00010008000100abcdef12
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=16, nla_type=IFLA_VF_PORTS}, [{nla_len=12, nla_type=IFLA_VF_PORT}, [{nla_len=8, nla_type=IFLA_PORT_VF}, 317705643]]]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3000000012000003000000000000000001000403000000000100000000000000100018000c00010008000100abcdef
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=16, nla_type=IFLA_VF_PORTS}, [{nla_len=12, nla_type=IFLA_VF_PORT}, [{nla_len=8, nla_type=IFLA_PORT_VF}, @m+44]]]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f000000120000030000000000000000010004030000000001000000000000000f0018000b00010007000100abcdef
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=15, nla_type=IFLA_VF_PORTS}, [{nla_len=11, nla_type=IFLA_VF_PORT}, [{nla_len=7, nla_type=IFLA_PORT_VF}, "\xab\xcd\xef"]]]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 51 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3300000012000003000000000000000001000403000000000100000000000000130018000f0001000b000200abcdef12345678
ret 51
text sendto(3, [{nlmsg_len=51, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=19, nla_type=IFLA_VF_PORTS}, [{nla_len=15, nla_type=IFLA_VF_PORT}, [{nla_len=11, nla_type=IFLA_PORT_PROFILE}, "\253\315\357\0224Vx"...]]]], 51, 0, NULL, 0) = 51

call x86_64 sendto 3 @m 51 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3300000012000003000000000000000001000403000000000100000000000000130018000f0001000b000200abcdef123456
ret 51
text sendto(3, [{nlmsg_len=51, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=19, nla_type=IFLA_VF_PORTS}, [{nla_len=15, nla_type=IFLA_VF_PORT}, [{nla_len=11, nla_type=IFLA_PORT_PROFILE}, @m+44]]]], 51, 0, NULL, 0) = 51

call x86_64 sendto 3 @m 50 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3200000012000003000000000000000001000403000000000100000000000000120018000e0001000a000200abcdef123456
ret 50
text sendto(3, [{nlmsg_len=50, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=18, nla_type=IFLA_VF_PORTS}, [{nla_len=14, nla_type=IFLA_VF_PORT}, [{nla_len=10, nla_type=IFLA_PORT_PROFILE}, "\253\315\357\0224V"...]]]], 50, 0, NULL, 0) = 50

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 340000001200000300000000000000000100040300000000010000000000000014001800100001000c000300abcdef123456789a
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=20, nla_type=IFLA_VF_PORTS}, [{nla_len=16, nla_type=IFLA_VF_PORT}, [{nla_len=12, nla_type=IFLA_PORT_VSI_TYPE}, {vsi_mgr_id=171, vsi_type_id="\xcd\xef\x12", vsi_type_version=52, pad="\x56\x78\x9a"}]]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 340000001200000300000000000000000100040300000000010000000000000014001800100001000c000300abcdef12345678
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=20, nla_type=IFLA_VF_PORTS}, [{nla_len=16, nla_type=IFLA_VF_PORT}, [{nla_len=12, nla_type=IFLA_PORT_VSI_TYPE}, @m+44]]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 51 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3300000012000003000000000000000001000403000000000100000000000000130018000f0001000b000300abcdef12345678
ret 51
text sendto(3, [{nlmsg_len=51, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=19, nla_type=IFLA_VF_PORTS}, [{nla_len=15, nla_type=IFLA_VF_PORT}, [{nla_len=11, nla_type=IFLA_PORT_VSI_TYPE}, "\xab\xcd\xef\x12\x34\x56\x78"]]]], 51, 0, NULL, 0) = 51

call x86_64 sendto 3 @m 45 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2d000000120000030000000000000000010004030000000001000000000000000d0018000900010005000600ab
ret 45
text sendto(3, [{nlmsg_len=45, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=13, nla_type=IFLA_VF_PORTS}, [{nla_len=9, nla_type=IFLA_VF_PORT}, [{nla_len=5, nla_type=IFLA_PORT_REQUEST}, 171]]]], 45, 0, NULL, 0) = 45

call x86_64 sendto 3 @m 46 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2e000000120000030000000000000000010004030000000001000000000000000e0018000a00010006000700abcd
ret 46
text sendto(3, [{nlmsg_len=46, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=14, nla_type=IFLA_VF_PORTS}, [{nla_len=10, nla_type=IFLA_VF_PORT}, [{nla_len=6, nla_type=IFLA_PORT_RESPONSE}, 52651]]]], 46, 0, NULL, 0) = 46

call x86_64 sendto 3 @m 46 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2e000000120000030000000000000000010004030000000001000000000000000e0018000a00010006000700ab
ret 46
text sendto(3, [{nlmsg_len=46, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=14, nla_type=IFLA_VF_PORTS}, [{nla_len=10, nla_type=IFLA_VF_PORT}, [{nla_len=6, nla_type=IFLA_PORT_RESPONSE}, @m+44]]]], 46, 0, NULL, 0) = 46

call x86_64 sendto 3 @m 45 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2d000000120000030000000000000000010004030000000001000000000000000d0018000900010005000700ab
ret 45
text sendto(3, [{nlmsg_len=45, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=13, nla_type=IFLA_VF_PORTS}, [{nla_len=9, nla_type=IFLA_VF_PORT}, [{nla_len=5, nla_type=IFLA_PORT_RESPONSE}, "\xab"]]]], 45, 0, NULL, 0) = 45

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f000000120000030000000000000000010004030000000001000000000000000f0018000b0001000700ce1a616263
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=15, nla_type=IFLA_VF_PORTS}, [{nla_len=11, nla_type=IFLA_VF_PORT}, [{nla_len=7, nla_type=0x1ace /* IFLA_PORT_??? */}, "\x61\x62\x63"]]]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 290000001200000300000000000000000100040300000000010000000000000009001a0005000000ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=9, nla_type=IFLA_AF_SPEC}, [{nla_len=5, nla_type=AF_UNSPEC}, "\xab"]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000120000030000000000000000010004030000000001000000000000000b001a000700ce1a616263
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=11, nla_type=IFLA_AF_SPEC}, [{nla_len=7, nla_type=0x1ace /* AF_??? */}, "\x61\x62\x63"]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 45 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2d000000120000030000000000000000010004030000000001000000000000000d001a000900020005000000ab
ret 45
text sendto(3, [{nlmsg_len=45, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=13, nla_type=IFLA_AF_SPEC}, [{nla_len=9, nla_type=AF_INET}, [{nla_len=5, nla_type=IFLA_INET_UNSPEC}, "\xab"]]]], 45, 0, NULL, 0) = 45

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 300000001200000300000000000000000100040300000000010000000000000010001a000c00020008000100abcdef12
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=16, nla_type=IFLA_AF_SPEC}, [{nla_len=12, nla_type=AF_INET}, [{nla_len=8, nla_type=IFLA_INET_CONF}, [[IPV4_DEVCONF_FORWARDING-1]=317705643]]]]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 300000001200000300000000000000000100040300000000010000000000000010001a000c00020008000100abcdef
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=16, nla_type=IFLA_AF_SPEC}, [{nla_len=12, nla_type=AF_INET}, [{nla_len=8, nla_type=IFLA_INET_CONF}, @m+44]]]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f000000120000030000000000000000010004030000000001000000000000000f001a000b00020007000100abcdef
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=15, nla_type=IFLA_AF_SPEC}, [{nla_len=11, nla_type=AF_INET}, [{nla_len=7, nla_type=IFLA_INET_CONF}, "\xab\xcd\xef"]]]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f000000120000030000000000000000010004030000000001000000000000000f001a000b0002000700ce1a616263
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=15, nla_type=IFLA_AF_SPEC}, [{nla_len=11, nla_type=AF_INET}, [{nla_len=7, nla_type=0x1ace /* IFLA_INET_??? */}, "\x61\x62\x63"]]]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 45 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2d000000120000030000000000000000010004030000000001000000000000000d001a0009000a0005000000ab
ret 45
text sendto(3, [{nlmsg_len=45, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=13, nla_type=IFLA_AF_SPEC}, [{nla_len=9, nla_type=AF_INET6}, [{nla_len=5, nla_type=IFLA_INET6_UNSPEC}, "\xab"]]]], 45, 0, NULL, 0) = 45

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 300000001200000300000000000000000100040300000000010000000000000010001a000c000a0008000100abcdef12
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=16, nla_type=IFLA_AF_SPEC}, [{nla_len=12, nla_type=AF_INET6}, [{nla_len=8, nla_type=IFLA_INET6_FLAGS}, IF_RA_RCVD|IF_RA_OTHERCONF|0x12efcd0b]]]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 300000001200000300000000000000000100040300000000010000000000000010001a000c000a0008000100abcdef
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=16, nla_type=IFLA_AF_SPEC}, [{nla_len=12, nla_type=AF_INET6}, [{nla_len=8, nla_type=IFLA_INET6_FLAGS}, @m+44]]]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f000000120000030000000000000000010004030000000001000000000000000f001a000b000a0007000100abcdef
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=15, nla_type=IFLA_AF_SPEC}, [{nla_len=11, nla_type=AF_INET6}, [{nla_len=7, nla_type=IFLA_INET6_FLAGS}, "\xab\xcd\xef"]]]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 300000001200000300000000000000000100040300000000010000000000000010001a000c000a0008000200abcdef12
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=16, nla_type=IFLA_AF_SPEC}, [{nla_len=12, nla_type=AF_INET6}, [{nla_len=8, nla_type=IFLA_INET6_CONF}, [[DEVCONF_FORWARDING]=317705643]]]]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 300000001200000300000000000000000100040300000000010000000000000010001a000c000a0008000200abcdef
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=16, nla_type=IFLA_AF_SPEC}, [{nla_len=12, nla_type=AF_INET6}, [{nla_len=8, nla_type=IFLA_INET6_CONF}, @m+44]]]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f000000120000030000000000000000010004030000000001000000000000000f001a000b000a0007000200abcdef
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=15, nla_type=IFLA_AF_SPEC}, [{nla_len=11, nla_type=AF_INET6}, [{nla_len=7, nla_type=IFLA_INET6_CONF}, "\xab\xcd\xef"]]]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 340000001200000300000000000000000100040300000000010000000000000014001a0010000a000c000300abcdef123456789a
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=20, nla_type=IFLA_AF_SPEC}, [{nla_len=16, nla_type=AF_INET6}, [{nla_len=12, nla_type=IFLA_INET6_STATS}, [[IPSTATS_MIB_NUM]=11130741260702174635]]]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 340000001200000300000000000000000100040300000000010000000000000014001a0010000a000c000300abcdef12345678
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=20, nla_type=IFLA_AF_SPEC}, [{nla_len=16, nla_type=AF_INET6}, [{nla_len=12, nla_type=IFLA_INET6_STATS}, @m+44]]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 51 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 330000001200000300000000000000000100040300000000010000000000000013001a000f000a000b000300abcdef12345678
ret 51
text sendto(3, [{nlmsg_len=51, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=19, nla_type=IFLA_AF_SPEC}, [{nla_len=15, nla_type=AF_INET6}, [{nla_len=11, nla_type=IFLA_INET6_STATS}, "\xab\xcd\xef\x12\x34\x56\x78"]]]], 51, 0, NULL, 0) = 51

call x86_64 sendto 3 @m 60 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3c000000120000030000000000000000010004030000000001000000000000001c001a0018000a0014000500abcdef123456789abcdef123456789ac
ret 60
text sendto(3, [{nlmsg_len=60, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=28, nla_type=IFLA_AF_SPEC}, [{nla_len=24, nla_type=AF_INET6}, [{nla_len=20, nla_type=IFLA_INET6_CACHEINFO}, {max_reasm_len=317705643, tstamp=2591577652, reachable_time=603053756, retrans_time=2894686021}]]]], 60, 0, NULL, 0) = 60

call x86_64 sendto 3 @m 60 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3c000000120000030000000000000000010004030000000001000000000000001c001a0018000a0014000500abcdef123456789abcdef123456789
ret 60
text sendto(3, [{nlmsg_len=60, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=28, nla_type=IFLA_AF_SPEC}, [{nla_len=24, nla_type=AF_INET6}, [{nla_len=20, nla_type=IFLA_INET6_CACHEINFO}, @m+44]]]], 60, 0, NULL, 0) = 60

call x86_64 sendto 3 @m 59 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3b000000120000030000000000000000010004030000000001000000000000001b001a0017000a0013000500abcdef123456789abcdef123456789
ret 59
text sendto(3, [{nlmsg_len=59, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=27, nla_type=IFLA_AF_SPEC}, [{nla_len=23, nla_type=AF_INET6}, [{nla_len=19, nla_type=IFLA_INET6_CACHEINFO}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]]]], 59, 0, NULL, 0) = 59

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 340000001200000300000000000000000100040300000000010000000000000014001a0010000a000c000600abcdef123456789a
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=20, nla_type=IFLA_AF_SPEC}, [{nla_len=16, nla_type=AF_INET6}, [{nla_len=12, nla_type=IFLA_INET6_ICMP6STATS}, [[ICMP6_MIB_NUM]=11130741260702174635]]]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 340000001200000300000000000000000100040300000000010000000000000014001a0010000a000c000600abcdef12345678
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=20, nla_type=IFLA_AF_SPEC}, [{nla_len=16, nla_type=AF_INET6}, [{nla_len=12, nla_type=IFLA_INET6_ICMP6STATS}, @m+44]]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 51 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 330000001200000300000000000000000100040300000000010000000000000013001a000f000a000b000600abcdef12345678
ret 51
text sendto(3, [{nlmsg_len=51, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=19, nla_type=IFLA_AF_SPEC}, [{nla_len=15, nla_type=AF_INET6}, [{nla_len=11, nla_type=IFLA_INET6_ICMP6STATS}, "\xab\xcd\xef\x12\x34\x56\x78"]]]], 51, 0, NULL, 0) = 51

call x86_64 sendto 3 @m 60 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3c000000120000030000000000000000010004030000000001000000000000001c001a0018000a0014000700abcdef123456789abcdef123456789ac
ret 60
text sendto(3, [{nlmsg_len=60, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=28, nla_type=IFLA_AF_SPEC}, [{nla_len=24, nla_type=AF_INET6}, [{nla_len=20, nla_type=IFLA_INET6_TOKEN}, inet_pton(AF_INET6, "abcd:ef12:3456:789a:bcde:f123:4567:89ac")]]]], 60, 0, NULL, 0) = 60

call x86_64 sendto 3 @m 60 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3c000000120000030000000000000000010004030000000001000000000000001c001a0018000a0014000700abcdef123456789abcdef123456789
ret 60
text sendto(3, [{nlmsg_len=60, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=28, nla_type=IFLA_AF_SPEC}, [{nla_len=24, nla_type=AF_INET6}, [{nla_len=20, nla_type=IFLA_INET6_TOKEN}, @m+44]]]], 60, 0, NULL, 0) = 60

call x86_64 sendto 3 @m 59 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3b000000120000030000000000000000010004030000000001000000000000001b001a0017000a0013000700abcdef123456789abcdef123456789
ret 59
text sendto(3, [{nlmsg_len=59, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=27, nla_type=IFLA_AF_SPEC}, [{nla_len=23, nla_type=AF_INET6}, [{nla_len=19, nla_type=IFLA_INET6_TOKEN}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]]]], 59, 0, NULL, 0) = 59

call x86_64 sendto 3 @m 45 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2d000000120000030000000000000000010004030000000001000000000000000d001a0009000a0005000800ab
ret 45
text sendto(3, [{nlmsg_len=45, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=13, nla_type=IFLA_AF_SPEC}, [{nla_len=9, nla_type=AF_INET6}, [{nla_len=5, nla_type=IFLA_INET6_ADDR_GEN_MODE}, 0xab /* IN6_ADDR_GEN_MODE_??? */]]]], 45, 0, NULL, 0) = 45

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 300000001200000300000000000000000100040300000000010000000000000010001a000c000a0008000900abcdef12
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=16, nla_type=IFLA_AF_SPEC}, [{nla_len=12, nla_type=AF_INET6}, [{nla_len=8, nla_type=IFLA_INET6_RA_MTU}, 317705643]]]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 300000001200000300000000000000000100040300000000010000000000000010001a000c000a0008000900abcdef
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=16, nla_type=IFLA_AF_SPEC}, [{nla_len=12, nla_type=AF_INET6}, [{nla_len=8, nla_type=IFLA_INET6_RA_MTU}, @m+44]]]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f000000120000030000000000000000010004030000000001000000000000000f001a000b000a0007000900abcdef
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=15, nla_type=IFLA_AF_SPEC}, [{nla_len=11, nla_type=AF_INET6}, [{nla_len=7, nla_type=IFLA_INET6_RA_MTU}, "\xab\xcd\xef"]]]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f000000120000030000000000000000010004030000000001000000000000000f001a000b000a000700ce1a616263
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=15, nla_type=IFLA_AF_SPEC}, [{nla_len=11, nla_type=AF_INET6}, [{nla_len=7, nla_type=0x1ace /* IFLA_INET6_??? */}, "\x61\x62\x63"]]]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 45 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2d000000120000030000000000000000010004030000000001000000000000000d001a0009002d0005000000ab
ret 45
text sendto(3, [{nlmsg_len=45, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=13, nla_type=IFLA_AF_SPEC}, [{nla_len=9, nla_type=AF_MCTP}, [{nla_len=5, nla_type=IFLA_MCTP_UNSPEC}, "\xab"]]]], 45, 0, NULL, 0) = 45

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 300000001200000300000000000000000100040300000000010000000000000010001a000c002d0008000100abcdef12
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=16, nla_type=IFLA_AF_SPEC}, [{nla_len=12, nla_type=AF_MCTP}, [{nla_len=8, nla_type=IFLA_MCTP_NET}, 317705643]]]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 300000001200000300000000000000000100040300000000010000000000000010001a000c002d0008000100abcdef
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=16, nla_type=IFLA_AF_SPEC}, [{nla_len=12, nla_type=AF_MCTP}, [{nla_len=8, nla_type=IFLA_MCTP_NET}, @m+44]]]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f000000120000030000000000000000010004030000000001000000000000000f001a000b002d0007000100abcdef
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=15, nla_type=IFLA_AF_SPEC}, [{nla_len=11, nla_type=AF_MCTP}, [{nla_len=7, nla_type=IFLA_MCTP_NET}, "\xab\xcd\xef"]]]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 45 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2d000000120000030000000000000000010004030000000001000000000000000d001a0009002d0005000200ab
ret 45
text sendto(3, [{nlmsg_len=45, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=13, nla_type=IFLA_AF_SPEC}, [{nla_len=9, nla_type=AF_MCTP}, [{nla_len=5, nla_type=IFLA_MCTP_PHYS_BINDING}, 0xab]]]], 45, 0, NULL, 0) = 45

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f000000120000030000000000000000010004030000000001000000000000000f001a000b002d000700ce1a616263
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=15, nla_type=IFLA_AF_SPEC}, [{nla_len=11, nla_type=AF_MCTP}, [{nla_len=7, nla_type=0x1ace /* IFLA_MCTP_??? */}, "\x61\x62\x63"]]]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 290000001200000300000000000000000100040300000000010000000000000009002b0005000000ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=9, nla_type=IFLA_XDP}, [{nla_len=5, nla_type=IFLA_XDP_UNSPEC}, "\xab"]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c000000120000030000000000000000010004030000000001000000000000000c002b0008000100abcdef12
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=12, nla_type=IFLA_XDP}, [{nla_len=8, nla_type=IFLA_XDP_FD}, 317705643]]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c000000120000030000000000000000010004030000000001000000000000000c002b0008000100abcdef
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=12, nla_type=IFLA_XDP}, [{nla_len=8, nla_type=IFLA_XDP_FD}, @m+40]]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000120000030000000000000000010004030000000001000000000000000b002b0007000100abcdef
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=11, nla_type=IFLA_XDP}, [{nla_len=7, nla_type=IFLA_XDP_FD}, "\xab\xcd\xef"]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 290000001200000300000000000000000100040300000000010000000000000009002b0005000200ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=9, nla_type=IFLA_XDP}, [{nla_len=5, nla_type=IFLA_XDP_ATTACHED}, 0xab /* XDP_ATTACHED_??? */]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c000000120000030000000000000000010004030000000001000000000000000c002b0008000300abcdef12
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=12, nla_type=IFLA_XDP}, [{nla_len=8, nla_type=IFLA_XDP_FLAGS}, XDP_FLAGS_UPDATE_IF_NOEXIST|XDP_FLAGS_SKB_MODE|XDP_FLAGS_HW_MODE|0x12efcda0]]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c000000120000030000000000000000010004030000000001000000000000000c002b0008000300abcdef
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=12, nla_type=IFLA_XDP}, [{nla_len=8, nla_type=IFLA_XDP_FLAGS}, @m+40]]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000120000030000000000000000010004030000000001000000000000000b002b0007000300abcdef
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=11, nla_type=IFLA_XDP}, [{nla_len=7, nla_type=IFLA_XDP_FLAGS}, "\xab\xcd\xef"]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000120000030000000000000000010004030000000001000000000000000b002b000700ce1a616263
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=11, nla_type=IFLA_XDP}, [{nla_len=7, nla_type=0x1ace /* IFLA_XDP_??? */}, "\x61\x62\x63"]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 29000000120000030000000000000000010004030000000001000000000000000900370005000000ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=9, nla_type=IFLA_PROTO_DOWN_REASON}, [{nla_len=5, nla_type=IFLA_PROTO_DOWN_REASON_UNSPEC}, "\xab"]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c000000120000030000000000000000010004030000000001000000000000000c00370008000100abcdef12
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=12, nla_type=IFLA_PROTO_DOWN_REASON}, [{nla_len=8, nla_type=IFLA_PROTO_DOWN_REASON_MASK}, 0x12efcdab]]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c000000120000030000000000000000010004030000000001000000000000000c00370008000100abcdef
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=12, nla_type=IFLA_PROTO_DOWN_REASON}, [{nla_len=8, nla_type=IFLA_PROTO_DOWN_REASON_MASK}, @m+40]]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000120000030000000000000000010004030000000001000000000000000b00370007000100abcdef
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=11, nla_type=IFLA_PROTO_DOWN_REASON}, [{nla_len=7, nla_type=IFLA_PROTO_DOWN_REASON_MASK}, "\xab\xcd\xef"]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000120000030000000000000000010004030000000001000000000000000b0037000700ce1a616263
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=11, nla_type=IFLA_PROTO_DOWN_REASON}, [{nla_len=7, nla_type=0x1ace /* IFLA_PROTO_DOWN_REASON_??? */}, "\x61\x62\x63"]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 37 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 250000001200000300000000000000000700040300000000010000000000000005000000ab
ret 37
text sendto(3, [{nlmsg_len=37, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=5, nla_type=IFLA_UNSPEC}, "\xab"]], 37, 0, NULL, 0) = 37

call x86_64 sendto 3 @m 42 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2a000000120000030000000000000000070004030000000001000000000000000a000100abcdef123456
ret 42
text sendto(3, [{nlmsg_len=42, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=10, nla_type=IFLA_ADDRESS}, ab]], 42, 0, NULL, 0) = 42

call x86_64 sendto 3 @m 42 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2a000000120000030000000000000000070004030000000001000000000000000a000100abcdef1234
ret 42
text sendto(3, [{nlmsg_len=42, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=10, nla_type=IFLA_ADDRESS}, @m+36]], 42, 0, NULL, 0) = 42

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 290000001200000300000000000000000700040300000000010000000000000009000100abcdef1234
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=9, nla_type=IFLA_ADDRESS}, ab]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000120000030000000000000000070004030000000001000000000000000b000300abcdef12345678
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=11, nla_type=IFLA_IFNAME}, "\253\315\357\0224Vx"...]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000120000030000000000000000070004030000000001000000000000000b000300abcdef123456
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=11, nla_type=IFLA_IFNAME}, @m+36]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 42 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2a000000120000030000000000000000070004030000000001000000000000000a000300abcdef123456
ret 42
text sendto(3, [{nlmsg_len=42, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=10, nla_type=IFLA_IFNAME}, "\253\315\357\0224V"...]], 42, 0, NULL, 0) = 42

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000001200000300000000000000000700040300000000010000000000000008000400abcdef12
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=8, nla_type=IFLA_MTU}, 317705643]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000001200000300000000000000000700040300000000010000000000000008000400abcdef
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=8, nla_type=IFLA_MTU}, @m+36]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 270000001200000300000000000000000700040300000000010000000000000007000400abcdef
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=7, nla_type=IFLA_MTU}, "\xab\xcd\xef"]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 136 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 880000001200000300000000000000000700040300000000010000000000000068000700abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789ac u8 171 u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12
ret 136
text sendto(3, [{nlmsg_len=136, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=104, nla_type=IFLA_STATS}, {rx_packets=317705643, tx_packets=2591577652, rx_bytes=603053756, tx_bytes=2894686021, rx_errors=317705643, tx_errors=2591577652, rx_dropped=603053756, tx_dropped=2894686021, multicast=317705643, collisions=2591577652, rx_length_errors=603053756, rx_over_errors=2894686021, rx_crc_errors=317705643, rx_frame_errors=2591577652, rx_fifo_errors=603053756, rx_missed_errors=2894686021, tx_aborted_errors=317705643, tx_carrier_errors=2591577652, tx_fifo_errors=603053756, tx_heartbeat_errors=2894686021, tx_window_errors=317705643, rx_compressed=2591577652, tx_compressed=603053756, rx_nohandler=2894686021}]], 136, 0, NULL, 0) = 136

call x86_64 sendto 3 @m 136 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 880000001200000300000000000000000700040300000000010000000000000068000700abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789ac u8 171 u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef
ret 136
text sendto(3, [{nlmsg_len=136, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=104, nla_type=IFLA_STATS}, {rx_packets=317705643, tx_packets=2591577652, rx_bytes=603053756, tx_bytes=2894686021, rx_errors=317705643, tx_errors=2591577652, rx_dropped=603053756, tx_dropped=2894686021, multicast=317705643, collisions=2591577652, rx_length_errors=603053756, rx_over_errors=2894686021, rx_crc_errors=317705643, rx_frame_errors=2591577652, rx_fifo_errors=603053756, rx_missed_errors=2894686021, tx_aborted_errors=317705643, tx_carrier_errors=2591577652, tx_fifo_errors=603053756, tx_heartbeat_errors=2894686021, tx_window_errors=317705643, rx_compressed=2591577652, tx_compressed=603053756, rx_nohandler=2894686021}]], 136, 0, NULL, 0) = 136

call x86_64 sendto 3 @m 135 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 870000001200000300000000000000000700040300000000010000000000000067000700abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789ac u8 171 u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef
ret 135
text sendto(3, [{nlmsg_len=135, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=103, nla_type=IFLA_STATS}, {rx_packets=317705643, tx_packets=2591577652, rx_bytes=603053756, tx_bytes=2894686021, rx_errors=317705643, tx_errors=2591577652, rx_dropped=603053756, tx_dropped=2894686021, multicast=317705643, collisions=2591577652, rx_length_errors=603053756, rx_over_errors=2894686021, rx_crc_errors=317705643, rx_frame_errors=2591577652, rx_fifo_errors=603053756, rx_missed_errors=2894686021, tx_aborted_errors=317705643, tx_carrier_errors=2591577652, tx_fifo_errors=603053756, tx_heartbeat_errors=2894686021, tx_window_errors=317705643, rx_compressed=2591577652, tx_compressed=603053756, rx_nohandler=2894686021}]], 135, 0, NULL, 0) = 135

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 400000001200000300000000000000000700040300000000010000000000000020000e00abcdef123456789abcdef123456789acabcdef123456789abcdef123
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=32, nla_type=IFLA_MAP}, {mem_start=0x9a78563412efcdab, mem_end=0xac89674523f1debc, base_addr=0x9a78563412efcdab, irq=57020, dma=241, port=35}]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 400000001200000300000000000000000700040300000000010000000000000020000e00abcdef123456789abcdef123456789acabcdef123456789abcdef1
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=32, nla_type=IFLA_MAP}, @m+36]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 63 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3f000000120000030000000000000000070004030000000001000000000000001f000e00abcdef123456789abcdef123456789acabcdef123456789abcdef1
ret 63
text sendto(3, [{nlmsg_len=63, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=31, nla_type=IFLA_MAP}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1"]], 63, 0, NULL, 0) = 63

call x86_64 sendto 3 @m 37 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 250000001200000300000000000000000700040300000000010000000000000005001000ab
ret 37
text sendto(3, [{nlmsg_len=37, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=5, nla_type=IFLA_OPERSTATE}, 171]], 37, 0, NULL, 0) = 37

call x86_64 sendto 3 @m 236 0 0 0
fd 3 NETLINK_ROUTE
mem m u8 236 hex 00000012000003000000000000000007000403000000000100000000000000cc001700abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acab u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678 hex 9abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789a
ret 236
text sendto(3, [{nlmsg_len=236, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=204, nla_type=IFLA_STATS64}, {rx_packets=11130741260702174635, tx_packets=12432581792986422972, rx_bytes=11130741260702174635, tx_bytes=12432581792986422972, rx_errors=11130741260702174635, tx_errors=12432581792986422972, rx_dropped=11130741260702174635, tx_dropped=12432581792986422972, multicast=11130741260702174635, collisions=12432581792986422972, rx_length_errors=11130741260702174635, rx_over_errors=12432581792986422972, rx_crc_errors=11130741260702174635, rx_frame_errors=12432581792986422972, rx_fifo_errors=11130741260702174635, rx_missed_errors=12432581792986422972, tx_aborted_errors=11130741260702174635, tx_carrier_errors=12432581792986422972, tx_fifo_errors=11130741260702174635, tx_heartbeat_errors=12432581792986422972, tx_window_errors=11130741260702174635, rx_compressed=12432581792986422972, tx_compressed=11130741260702174635, rx_nohandler=12432581792986422972, rx_otherhost_dropped=11130741260702174635}]], 236, 0, NULL, 0) = 236

call x86_64 sendto 3 @m 236 0 0 0
fd 3 NETLINK_ROUTE
mem m u8 236 hex 00000012000003000000000000000007000403000000000100000000000000cc001700abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acab u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678 hex 9abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678
ret 236
text sendto(3, [{nlmsg_len=236, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=204, nla_type=IFLA_STATS64}, @m+36]], 236, 0, NULL, 0) = 236

call x86_64 sendto 3 @m 235 0 0 0
fd 3 NETLINK_ROUTE
mem m u8 235 hex 00000012000003000000000000000007000403000000000100000000000000cb001700abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acab u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678 hex 9abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678
ret 235
text sendto(3, [{nlmsg_len=235, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=203, nla_type=IFLA_STATS64}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac"...]], 235, 0, NULL, 0) = 235

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000001200000300000000000000000700040300000000010000000000000008001d00abcdef12
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=8, nla_type=IFLA_EXT_MASK}, RTEXT_FILTER_VF|RTEXT_FILTER_BRVLAN|RTEXT_FILTER_SKIP_STATS|RTEXT_FILTER_CFM_CONFIG|RTEXT_FILTER_MST|RTEXT_FILTER_NAME_ONLY|0x12efcc00]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000001200000300000000000000000700040300000000010000000000000008001d00abcdef
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=8, nla_type=IFLA_EXT_MASK}, @m+36]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 270000001200000300000000000000000700040300000000010000000000000007001d00abcdef
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=7, nla_type=IFLA_EXT_MASK}, "\xab\xcd\xef"]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000001200000300000000000000000700040300000000010000000000000008002c00abcdef12
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=8, nla_type=IFLA_EVENT}, 0x12efcdab /* IFLA_EVENT_??? */]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000001200000300000000000000000700040300000000010000000000000008002c00abcdef
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=8, nla_type=IFLA_EVENT}, @m+36]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 270000001200000300000000000000000700040300000000010000000000000007002c00abcdef
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=7, nla_type=IFLA_EVENT}, "\xab\xcd\xef"]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c000000120000030000000000000000070004030000000001000000000000000c004200abcdef123456789a
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=12, nla_type=IFLA_MAX_PACING_OFFLOAD_HORIZON}, 11130741260702174635]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c000000120000030000000000000000070004030000000001000000000000000c004200abcdef12345678
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=12, nla_type=IFLA_MAX_PACING_OFFLOAD_HORIZON}, @m+36]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000120000030000000000000000070004030000000001000000000000000b004200abcdef12345678
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=11, nla_type=IFLA_MAX_PACING_OFFLOAD_HORIZON}, "\xab\xcd\xef\x12\x34\x56\x78"]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 38 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 260000001200000300000000000000000700040300000000010000000000000006004400abcd
ret 38
text sendto(3, [{nlmsg_len=38, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=6, nla_type=IFLA_HEADROOM}, 52651]], 38, 0, NULL, 0) = 38

call x86_64 sendto 3 @m 38 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 260000001200000300000000000000000700040300000000010000000000000006004400ab
ret 38
text sendto(3, [{nlmsg_len=38, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=6, nla_type=IFLA_HEADROOM}, @m+36]], 38, 0, NULL, 0) = 38

call x86_64 sendto 3 @m 37 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 250000001200000300000000000000000700040300000000010000000000000005004400ab
ret 37
text sendto(3, [{nlmsg_len=37, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=5, nla_type=IFLA_HEADROOM}, "\xab"]], 37, 0, NULL, 0) = 37

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 27000000120000030000000000000000070004030000000001000000000000000700ce1a616263
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=7, nla_type=0x1ace /* IFLA_??? */}, "\x61\x62\x63"]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 290000001200000300000000000000000700040300000000010000000000000009000c0005000000ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=9, nla_type=IFLA_PROTINFO}, [{nla_len=5, nla_type=IFLA_BRPORT_UNSPEC}, "\xab"]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 290000001200000300000000000000000700040300000000010000000000000009000c0005000100ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=9, nla_type=IFLA_PROTINFO}, [{nla_len=5, nla_type=IFLA_BRPORT_STATE}, 171]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 42 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2a000000120000030000000000000000070004030000000001000000000000000a000c0006000200abcd
ret 42
text sendto(3, [{nlmsg_len=42, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=10, nla_type=IFLA_PROTINFO}, [{nla_len=6, nla_type=IFLA_BRPORT_PRIORITY}, 52651]]], 42, 0, NULL, 0) = 42

call x86_64 sendto 3 @m 42 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2a000000120000030000000000000000070004030000000001000000000000000a000c0006000200ab
ret 42
text sendto(3, [{nlmsg_len=42, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=10, nla_type=IFLA_PROTINFO}, [{nla_len=6, nla_type=IFLA_BRPORT_PRIORITY}, @m+40]]], 42, 0, NULL, 0) = 42

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 290000001200000300000000000000000700040300000000010000000000000009000c0005000200ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=9, nla_type=IFLA_PROTINFO}, [{nla_len=5, nla_type=IFLA_BRPORT_PRIORITY}, "\xab"]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c000000120000030000000000000000070004030000000001000000000000000c000c0008000300abcdef12
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=12, nla_type=IFLA_PROTINFO}, [{nla_len=8, nla_type=IFLA_BRPORT_COST}, 317705643]]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c000000120000030000000000000000070004030000000001000000000000000c000c0008000300abcdef
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=12, nla_type=IFLA_PROTINFO}, [{nla_len=8, nla_type=IFLA_BRPORT_COST}, @m+40]]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000120000030000000000000000070004030000000001000000000000000b000c0007000300abcdef
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=11, nla_type=IFLA_PROTINFO}, [{nla_len=7, nla_type=IFLA_BRPORT_COST}, "\xab\xcd\xef"]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 300000001200000300000000000000000700040300000000010000000000000010000c000c000d00abcdef123456789a
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=16, nla_type=IFLA_PROTINFO}, [{nla_len=12, nla_type=IFLA_BRPORT_ROOT_ID}, {prio=[171, 205], addr=ef:12:34:56:78:9a}]]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 300000001200000300000000000000000700040300000000010000000000000010000c000c000d00abcdef12345678
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=16, nla_type=IFLA_PROTINFO}, [{nla_len=12, nla_type=IFLA_BRPORT_ROOT_ID}, @m+40]]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f000000120000030000000000000000070004030000000001000000000000000f000c000b000d00abcdef12345678
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=15, nla_type=IFLA_PROTINFO}, [{nla_len=11, nla_type=IFLA_BRPORT_ROOT_ID}, "\xab\xcd\xef\x12\x34\x56\x78"]]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 290000001200000300000000000000000700040300000000010000000000000009000c0005001500ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=9, nla_type=IFLA_PROTINFO}, [{nla_len=5, nla_type=IFLA_BRPORT_MESSAGE_AGE_TIMER}, 171 /* 1.71 s */]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 42 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2a000000120000030000000000000000070004030000000001000000000000000a000c0006001f00abcd
ret 42
text sendto(3, [{nlmsg_len=42, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=10, nla_type=IFLA_PROTINFO}, [{nla_len=6, nla_type=IFLA_BRPORT_GROUP_FWD_MASK}, 0xcdab]]], 42, 0, NULL, 0) = 42

call x86_64 sendto 3 @m 42 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2a000000120000030000000000000000070004030000000001000000000000000a000c0006001f00ab
ret 42
text sendto(3, [{nlmsg_len=42, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=10, nla_type=IFLA_PROTINFO}, [{nla_len=6, nla_type=IFLA_BRPORT_GROUP_FWD_MASK}, @m+40]]], 42, 0, NULL, 0) = 42

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 290000001200000300000000000000000700040300000000010000000000000009000c0005001f00ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=9, nla_type=IFLA_PROTINFO}, [{nla_len=5, nla_type=IFLA_BRPORT_GROUP_FWD_MASK}, "\xab"]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000120000030000000000000000070004030000000001000000000000000b000c000700ce1a616263
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=11, nla_type=IFLA_PROTINFO}, [{nla_len=7, nla_type=0x1ace /* IFLA_BRPORT_??? */}, "\x61\x62\x63"]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 42 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2a000000120000030000000000000000070004030000000001000000000000000a001a0006000000abcd
ret 42
text sendto(3, [{nlmsg_len=42, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=10, nla_type=IFLA_AF_SPEC}, [{nla_len=6, nla_type=IFLA_BRIDGE_FLAGS}, BRIDGE_FLAGS_MASTER|BRIDGE_FLAGS_SELF|0xcda8]]], 42, 0, NULL, 0) = 42

call x86_64 sendto 3 @m 42 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2a000000120000030000000000000000070004030000000001000000000000000a001a0006000000ab
ret 42
text sendto(3, [{nlmsg_len=42, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=10, nla_type=IFLA_AF_SPEC}, [{nla_len=6, nla_type=IFLA_BRIDGE_FLAGS}, @m+40]]], 42, 0, NULL, 0) = 42

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 290000001200000300000000000000000700040300000000010000000000000009001a0005000000ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=9, nla_type=IFLA_AF_SPEC}, [{nla_len=5, nla_type=IFLA_BRIDGE_FLAGS}, "\xab"]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 42 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2a000000120000030000000000000000070004030000000001000000000000000a001a0006000100abcd
ret 42
text sendto(3, [{nlmsg_len=42, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=10, nla_type=IFLA_AF_SPEC}, [{nla_len=6, nla_type=IFLA_BRIDGE_MODE}, 0xcdab /* BRIDGE_MODE_??? */]]], 42, 0, NULL, 0) = 42

call x86_64 sendto 3 @m 42 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2a000000120000030000000000000000070004030000000001000000000000000a001a0006000100ab
ret 42
text sendto(3, [{nlmsg_len=42, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=10, nla_type=IFLA_AF_SPEC}, [{nla_len=6, nla_type=IFLA_BRIDGE_MODE}, @m+40]]], 42, 0, NULL, 0) = 42

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 290000001200000300000000000000000700040300000000010000000000000009001a0005000100ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=9, nla_type=IFLA_AF_SPEC}, [{nla_len=5, nla_type=IFLA_BRIDGE_MODE}, "\xab"]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c000000120000030000000000000000070004030000000001000000000000000c001a0008000200abcdef12
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=12, nla_type=IFLA_AF_SPEC}, [{nla_len=8, nla_type=IFLA_BRIDGE_VLAN_INFO}, {flags=BRIDGE_VLAN_INFO_MASTER|BRIDGE_VLAN_INFO_PVID|BRIDGE_VLAN_INFO_RANGE_BEGIN|BRIDGE_VLAN_INFO_BRENTRY|0xcd80, vid=4847}]]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c000000120000030000000000000000070004030000000001000000000000000c001a0008000200abcdef
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=12, nla_type=IFLA_AF_SPEC}, [{nla_len=8, nla_type=IFLA_BRIDGE_VLAN_INFO}, @m+40]]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000120000030000000000000000070004030000000001000000000000000b001a0007000200abcdef
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=11, nla_type=IFLA_AF_SPEC}, [{nla_len=7, nla_type=IFLA_BRIDGE_VLAN_INFO}, "\xab\xcd\xef"]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 290000001200000300000000000000000700040300000000010000000000000009001a0005000400ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=9, nla_type=IFLA_AF_SPEC}, [{nla_len=5, nla_type=IFLA_BRIDGE_MRP}, "\xab"]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000120000030000000000000000070004030000000001000000000000000b001a000700ce1a616263
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=11, nla_type=IFLA_AF_SPEC}, [{nla_len=7, nla_type=0x1ace /* IFLA_BRIDGE_??? */}, "\x61\x62\x63"]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 45 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2d000000120000030000000000000000070004030000000001000000000000000d001a000900030005000000ab
ret 45
text sendto(3, [{nlmsg_len=45, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=13, nla_type=IFLA_AF_SPEC}, [{nla_len=9, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_INFO}, [{nla_len=5, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_UNSPEC}, "\xab"]]]], 45, 0, NULL, 0) = 45

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 300000001200000300000000000000000700040300000000010000000000000010001a000c00030008000100abcdef12
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=16, nla_type=IFLA_AF_SPEC}, [{nla_len=12, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_INFO}, [{nla_len=8, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_ID}, 317705643]]]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 300000001200000300000000000000000700040300000000010000000000000010001a000c00030008000100abcdef
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=16, nla_type=IFLA_AF_SPEC}, [{nla_len=12, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_INFO}, [{nla_len=8, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_ID}, @m+44]]]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f000000120000030000000000000000070004030000000001000000000000000f001a000b00030007000100abcdef
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=15, nla_type=IFLA_AF_SPEC}, [{nla_len=11, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_INFO}, [{nla_len=7, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_ID}, "\xab\xcd\xef"]]]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 46 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2e000000120000030000000000000000070004030000000001000000000000000e001a000a00030006000200abcd
ret 46
text sendto(3, [{nlmsg_len=46, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=14, nla_type=IFLA_AF_SPEC}, [{nla_len=10, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_INFO}, [{nla_len=6, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_VID}, 52651]]]], 46, 0, NULL, 0) = 46

call x86_64 sendto 3 @m 46 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2e000000120000030000000000000000070004030000000001000000000000000e001a000a00030006000200ab
ret 46
text sendto(3, [{nlmsg_len=46, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=14, nla_type=IFLA_AF_SPEC}, [{nla_len=10, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_INFO}, [{nla_len=6, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_VID}, @m+44]]]], 46, 0, NULL, 0) = 46

call x86_64 sendto 3 @m 45 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2d000000120000030000000000000000070004030000000001000000000000000d001a000900030005000200ab
ret 45
text sendto(3, [{nlmsg_len=45, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=13, nla_type=IFLA_AF_SPEC}, [{nla_len=9, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_INFO}, [{nla_len=5, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_VID}, "\xab"]]]], 45, 0, NULL, 0) = 45

call x86_64 sendto 3 @m 46 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2e000000120000030000000000000000070004030000000001000000000000000e001a000a00030006000300abcd
ret 46
text sendto(3, [{nlmsg_len=46, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=14, nla_type=IFLA_AF_SPEC}, [{nla_len=10, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_INFO}, [{nla_len=6, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_FLAGS}, BRIDGE_VLAN_INFO_MASTER|BRIDGE_VLAN_INFO_PVID|BRIDGE_VLAN_INFO_RANGE_BEGIN|BRIDGE_VLAN_INFO_BRENTRY|0xcd80]]]], 46, 0, NULL, 0) = 46

call x86_64 sendto 3 @m 46 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2e000000120000030000000000000000070004030000000001000000000000000e001a000a00030006000300ab
ret 46
text sendto(3, [{nlmsg_len=46, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=14, nla_type=IFLA_AF_SPEC}, [{nla_len=10, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_INFO}, [{nla_len=6, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_FLAGS}, @m+44]]]], 46, 0, NULL, 0) = 46

call x86_64 sendto 3 @m 45 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2d000000120000030000000000000000070004030000000001000000000000000d001a000900030005000300ab
ret 45
text sendto(3, [{nlmsg_len=45, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=13, nla_type=IFLA_AF_SPEC}, [{nla_len=9, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_INFO}, [{nla_len=5, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_FLAGS}, "\xab"]]]], 45, 0, NULL, 0) = 45

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f000000120000030000000000000000070004030000000001000000000000000f001a000b0003000700ce1a616263
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=15, nla_type=IFLA_AF_SPEC}, [{nla_len=11, nla_type=IFLA_BRIDGE_VLAN_TUNNEL_INFO}, [{nla_len=7, nla_type=0x1ace /* IFLA_BRIDGE_VLAN_TUNNEL_??? */}, "\x61\x62\x63"]]]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 57 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3900000012000003000000000000000001000403000000000100000000000000190012000b00010062726964676500000900020005000000ab
ret 57
text sendto(3, [{nlmsg_len=57, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=25, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=9, nla_type=IFLA_INFO_DATA}, [{nla_len=5, nla_type=IFLA_BR_UNSPEC}, "\xab"]]]]], 57, 0, NULL, 0) = 57

call x86_64 sendto 3 @m 57 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3900000012000003000000000000000001000403000000000100000000000000190012000b00010062726964676500000900020005000100ab
ret 57
text sendto(3, [{nlmsg_len=57, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=25, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=9, nla_type=IFLA_INFO_DATA}, [{nla_len=5, nla_type=IFLA_BR_FORWARD_DELAY}, 171 /* 1.71 s */]]]]], 57, 0, NULL, 0) = 57

call x86_64 sendto 3 @m 60 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3c000000120000030000000000000000010004030000000001000000000000001c0012000b00010062726964676500000c00020008000500abcdef12
ret 60
text sendto(3, [{nlmsg_len=60, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=28, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=12, nla_type=IFLA_INFO_DATA}, [{nla_len=8, nla_type=IFLA_BR_STP_STATE}, 317705643]]]]], 60, 0, NULL, 0) = 60

call x86_64 sendto 3 @m 60 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3c000000120000030000000000000000010004030000000001000000000000001c0012000b00010062726964676500000c00020008000500abcdef
ret 60
text sendto(3, [{nlmsg_len=60, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=28, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=12, nla_type=IFLA_INFO_DATA}, [{nla_len=8, nla_type=IFLA_BR_STP_STATE}, @m+56]]]]], 60, 0, NULL, 0) = 60

call x86_64 sendto 3 @m 59 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3b000000120000030000000000000000010004030000000001000000000000001b0012000b00010062726964676500000b00020007000500abcdef
ret 59
text sendto(3, [{nlmsg_len=59, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=27, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=11, nla_type=IFLA_INFO_DATA}, [{nla_len=7, nla_type=IFLA_BR_STP_STATE}, "\xab\xcd\xef"]]]]], 59, 0, NULL, 0) = 59

call x86_64 sendto 3 @m 58 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3a000000120000030000000000000000010004030000000001000000000000001a0012000b00010062726964676500000a00020006000600abcd
ret 58
text sendto(3, [{nlmsg_len=58, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=26, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=10, nla_type=IFLA_INFO_DATA}, [{nla_len=6, nla_type=IFLA_BR_PRIORITY}, 52651]]]]], 58, 0, NULL, 0) = 58

call x86_64 sendto 3 @m 58 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3a000000120000030000000000000000010004030000000001000000000000001a0012000b00010062726964676500000a00020006000600ab
ret 58
text sendto(3, [{nlmsg_len=58, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=26, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=10, nla_type=IFLA_INFO_DATA}, [{nla_len=6, nla_type=IFLA_BR_PRIORITY}, @m+56]]]]], 58, 0, NULL, 0) = 58

call x86_64 sendto 3 @m 57 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3900000012000003000000000000000001000403000000000100000000000000190012000b00010062726964676500000900020005000600ab
ret 57
text sendto(3, [{nlmsg_len=57, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=25, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=9, nla_type=IFLA_INFO_DATA}, [{nla_len=5, nla_type=IFLA_BR_PRIORITY}, "\xab"]]]]], 57, 0, NULL, 0) = 57

call x86_64 sendto 3 @m 57 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3900000012000003000000000000000001000403000000000100000000000000190012000b00010062726964676500000900020005000700ab
ret 57
text sendto(3, [{nlmsg_len=57, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=25, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=9, nla_type=IFLA_INFO_DATA}, [{nla_len=5, nla_type=IFLA_BR_VLAN_FILTERING}, 171]]]]], 57, 0, NULL, 0) = 57

call x86_64 sendto 3 @m 58 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3a000000120000030000000000000000010004030000000001000000000000001a0012000b00010062726964676500000a00020006000800abcd
ret 58
text sendto(3, [{nlmsg_len=58, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=26, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=10, nla_type=IFLA_INFO_DATA}, [{nla_len=6, nla_type=IFLA_BR_VLAN_PROTOCOL}, htons(0xabcd /* ETHER_P_??? */)]]]]], 58, 0, NULL, 0) = 58

call x86_64 sendto 3 @m 58 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3a000000120000030000000000000000010004030000000001000000000000001a0012000b00010062726964676500000a00020006000800ab
ret 58
text sendto(3, [{nlmsg_len=58, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=26, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=10, nla_type=IFLA_INFO_DATA}, [{nla_len=6, nla_type=IFLA_BR_VLAN_PROTOCOL}, @m+56]]]]], 58, 0, NULL, 0) = 58

call x86_64 sendto 3 @m 57 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3900000012000003000000000000000001000403000000000100000000000000190012000b00010062726964676500000900020005000800ab
ret 57
text sendto(3, [{nlmsg_len=57, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=25, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=9, nla_type=IFLA_INFO_DATA}, [{nla_len=5, nla_type=IFLA_BR_VLAN_PROTOCOL}, "\xab"]]]]], 57, 0, NULL, 0) = 57

call x86_64 sendto 3 @m 58 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3a000000120000030000000000000000010004030000000001000000000000001a0012000b00010062726964676500000a00020006000900abcd
ret 58
text sendto(3, [{nlmsg_len=58, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=26, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=10, nla_type=IFLA_INFO_DATA}, [{nla_len=6, nla_type=IFLA_BR_GROUP_FWD_MASK}, 0xcdab]]]]], 58, 0, NULL, 0) = 58

call x86_64 sendto 3 @m 58 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3a000000120000030000000000000000010004030000000001000000000000001a0012000b00010062726964676500000a00020006000900ab
ret 58
text sendto(3, [{nlmsg_len=58, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=26, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=10, nla_type=IFLA_INFO_DATA}, [{nla_len=6, nla_type=IFLA_BR_GROUP_FWD_MASK}, @m+56]]]]], 58, 0, NULL, 0) = 58

call x86_64 sendto 3 @m 57 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3900000012000003000000000000000001000403000000000100000000000000190012000b00010062726964676500000900020005000900ab
ret 57
text sendto(3, [{nlmsg_len=57, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=25, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=9, nla_type=IFLA_INFO_DATA}, [{nla_len=5, nla_type=IFLA_BR_GROUP_FWD_MASK}, "\xab"]]]]], 57, 0, NULL, 0) = 57

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4000000012000003000000000000000001000403000000000100000000000000200012000b0001006272696467650000100002000c000a00abcdef123456789a
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=32, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=16, nla_type=IFLA_INFO_DATA}, [{nla_len=12, nla_type=IFLA_BR_ROOT_ID}, {prio=[171, 205], addr=ef:12:34:56:78:9a}]]]]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4000000012000003000000000000000001000403000000000100000000000000200012000b0001006272696467650000100002000c000a00abcdef12345678
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=32, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=16, nla_type=IFLA_INFO_DATA}, [{nla_len=12, nla_type=IFLA_BR_ROOT_ID}, @m+56]]]]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 63 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3f000000120000030000000000000000010004030000000001000000000000001f0012000b00010062726964676500000f0002000b000a00abcdef12345678
ret 63
text sendto(3, [{nlmsg_len=63, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=31, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=15, nla_type=IFLA_INFO_DATA}, [{nla_len=11, nla_type=IFLA_BR_ROOT_ID}, "\xab\xcd\xef\x12\x34\x56\x78"]]]]], 63, 0, NULL, 0) = 63

call x86_64 sendto 3 @m 62 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3e000000120000030000000000000000010004030000000001000000000000001e0012000b00010062726964676500000e0002000a001400abcdef123456
ret 62
text sendto(3, [{nlmsg_len=62, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=30, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=14, nla_type=IFLA_INFO_DATA}, [{nla_len=10, nla_type=IFLA_BR_GROUP_ADDR}, ab:cd:ef:12:34:56]]]]], 62, 0, NULL, 0) = 62

call x86_64 sendto 3 @m 62 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3e000000120000030000000000000000010004030000000001000000000000001e0012000b00010062726964676500000e0002000a001400abcdef1234
ret 62
text sendto(3, [{nlmsg_len=62, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=30, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=14, nla_type=IFLA_INFO_DATA}, [{nla_len=10, nla_type=IFLA_BR_GROUP_ADDR}, @m+56]]]]], 62, 0, NULL, 0) = 62

call x86_64 sendto 3 @m 61 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3d000000120000030000000000000000010004030000000001000000000000001d0012000b00010062726964676500000d00020009001400abcdef1234
ret 61
text sendto(3, [{nlmsg_len=61, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=29, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=13, nla_type=IFLA_INFO_DATA}, [{nla_len=9, nla_type=IFLA_BR_GROUP_ADDR}, ab:cd:ef:12:34]]]]], 61, 0, NULL, 0) = 61

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4000000012000003000000000000000001000403000000000100000000000000200012000b0001006272696467650000100002000c002e00abcdef123456789a
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=32, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=16, nla_type=IFLA_INFO_DATA}, [{nla_len=12, nla_type=IFLA_BR_MULTI_BOOLOPT}, {optval=1<<BR_BOOLOPT_NO_LL_LEARN|1<<BR_BOOLOPT_MCAST_VLAN_SNOOPING|1<<BR_BOOLOPT_MDB_OFFLOAD_FAIL_NOTIFICATION|0x12efcda0, optmask=1<<BR_BOOLOPT_MST_ENABLE|1<<BR_BOOLOPT_FDB_LOCAL_VLAN_0|0x9a785620}]]]]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4000000012000003000000000000000001000403000000000100000000000000200012000b0001006272696467650000100002000c002e00abcdef12345678
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=32, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=16, nla_type=IFLA_INFO_DATA}, [{nla_len=12, nla_type=IFLA_BR_MULTI_BOOLOPT}, @m+56]]]]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 63 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3f000000120000030000000000000000010004030000000001000000000000001f0012000b00010062726964676500000f0002000b002e00abcdef12345678
ret 63
text sendto(3, [{nlmsg_len=63, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=31, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=15, nla_type=IFLA_INFO_DATA}, [{nla_len=11, nla_type=IFLA_BR_MULTI_BOOLOPT}, "\xab\xcd\xef\x12\x34\x56\x78"]]]]], 63, 0, NULL, 0) = 63

call x86_64 sendto 3 @m 60 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3c000000120000030000000000000000010004030000000001000000000000001c0012000b00010062726964676500000c00020008003200abcdef12
ret 60
text sendto(3, [{nlmsg_len=60, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=28, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=12, nla_type=IFLA_INFO_DATA}, [{nla_len=8, nla_type=IFLA_BR_STP_MODE}, 0x12efcdab /* BR_STP_MODE_??? */]]]]], 60, 0, NULL, 0) = 60

call x86_64 sendto 3 @m 60 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3c000000120000030000000000000000010004030000000001000000000000001c0012000b00010062726964676500000c00020008003200abcdef
ret 60
text sendto(3, [{nlmsg_len=60, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=28, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=12, nla_type=IFLA_INFO_DATA}, [{nla_len=8, nla_type=IFLA_BR_STP_MODE}, @m+56]]]]], 60, 0, NULL, 0) = 60

call x86_64 sendto 3 @m 59 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3b000000120000030000000000000000010004030000000001000000000000001b0012000b00010062726964676500000b00020007003200abcdef
ret 59
text sendto(3, [{nlmsg_len=59, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=27, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=11, nla_type=IFLA_INFO_DATA}, [{nla_len=7, nla_type=IFLA_BR_STP_MODE}, "\xab\xcd\xef"]]]]], 59, 0, NULL, 0) = 59

call x86_64 sendto 3 @m 59 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3b000000120000030000000000000000010004030000000001000000000000001b0012000b00010062726964676500000b0002000700ce1a616263
ret 59
text sendto(3, [{nlmsg_len=59, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=27, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=11, nla_type=IFLA_INFO_DATA}, [{nla_len=7, nla_type=0x1ace /* IFLA_BR_??? */}, "\x61\x62\x63"]]]]], 59, 0, NULL, 0) = 59

call x86_64 sendto 3 @m 61 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3d000000120000030000000000000000010004030000000001000000000000001d0012000b00010062726964676500000d00020009002f0005000000ab
ret 61
text sendto(3, [{nlmsg_len=61, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=29, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=13, nla_type=IFLA_INFO_DATA}, [{nla_len=9, nla_type=IFLA_BR_MCAST_QUERIER_STATE}, [{nla_len=5, nla_type=BRIDGE_QUERIER_UNSPEC}, "\xab"]]]]]], 61, 0, NULL, 0) = 61

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4000000012000003000000000000000001000403000000000100000000000000200012000b0001006272696467650000100002000c002f0008000100abcdef12
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=32, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=16, nla_type=IFLA_INFO_DATA}, [{nla_len=12, nla_type=IFLA_BR_MCAST_QUERIER_STATE}, [{nla_len=8, nla_type=BRIDGE_QUERIER_IP_ADDRESS}, inet_addr("171.205.239.18")]]]]]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4000000012000003000000000000000001000403000000000100000000000000200012000b0001006272696467650000100002000c002f0008000100abcdef
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=32, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=16, nla_type=IFLA_INFO_DATA}, [{nla_len=12, nla_type=IFLA_BR_MCAST_QUERIER_STATE}, [{nla_len=8, nla_type=BRIDGE_QUERIER_IP_ADDRESS}, @m+60]]]]]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 63 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3f000000120000030000000000000000010004030000000001000000000000001f0012000b00010062726964676500000f0002000b002f0007000100abcdef
ret 63
text sendto(3, [{nlmsg_len=63, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=31, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=15, nla_type=IFLA_INFO_DATA}, [{nla_len=11, nla_type=IFLA_BR_MCAST_QUERIER_STATE}, [{nla_len=7, nla_type=BRIDGE_QUERIER_IP_ADDRESS}, "\xab\xcd\xef"]]]]]], 63, 0, NULL, 0) = 63

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4000000012000003000000000000000001000403000000000100000000000000200012000b0001006272696467650000100002000c002f0008000200abcdef12
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=32, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=16, nla_type=IFLA_INFO_DATA}, [{nla_len=12, nla_type=IFLA_BR_MCAST_QUERIER_STATE}, [{nla_len=8, nla_type=BRIDGE_QUERIER_IP_PORT}, 317705643]]]]]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4000000012000003000000000000000001000403000000000100000000000000200012000b0001006272696467650000100002000c002f0008000200abcdef
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=32, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=16, nla_type=IFLA_INFO_DATA}, [{nla_len=12, nla_type=IFLA_BR_MCAST_QUERIER_STATE}, [{nla_len=8, nla_type=BRIDGE_QUERIER_IP_PORT}, @m+60]]]]]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 63 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3f000000120000030000000000000000010004030000000001000000000000001f0012000b00010062726964676500000f0002000b002f0007000200abcdef
ret 63
text sendto(3, [{nlmsg_len=63, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=31, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=15, nla_type=IFLA_INFO_DATA}, [{nla_len=11, nla_type=IFLA_BR_MCAST_QUERIER_STATE}, [{nla_len=7, nla_type=BRIDGE_QUERIER_IP_PORT}, "\xab\xcd\xef"]]]]]], 63, 0, NULL, 0) = 63

call x86_64 sendto 3 @m 61 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3d000000120000030000000000000000010004030000000001000000000000001d0012000b00010062726964676500000d00020009002f0005000300ab
ret 61
text sendto(3, [{nlmsg_len=61, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=29, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=13, nla_type=IFLA_INFO_DATA}, [{nla_len=9, nla_type=IFLA_BR_MCAST_QUERIER_STATE}, [{nla_len=5, nla_type=BRIDGE_QUERIER_IP_OTHER_TIMER}, 171 /* 1.71 s */]]]]]], 61, 0, NULL, 0) = 61

call x86_64 sendto 3 @m 76 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4c000000120000030000000000000000010004030000000001000000000000002c0012000b00010062726964676500001c00020018002f0014000500abcdef123456789abcdef123456789ac
ret 76
text sendto(3, [{nlmsg_len=76, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=44, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=28, nla_type=IFLA_INFO_DATA}, [{nla_len=24, nla_type=IFLA_BR_MCAST_QUERIER_STATE}, [{nla_len=20, nla_type=BRIDGE_QUERIER_IPV6_ADDRESS}, inet_pton(AF_INET6, "abcd:ef12:3456:789a:bcde:f123:4567:89ac")]]]]]], 76, 0, NULL, 0) = 76

call x86_64 sendto 3 @m 76 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4c000000120000030000000000000000010004030000000001000000000000002c0012000b00010062726964676500001c00020018002f0014000500abcdef123456789abcdef123456789
ret 76
text sendto(3, [{nlmsg_len=76, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=44, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=28, nla_type=IFLA_INFO_DATA}, [{nla_len=24, nla_type=IFLA_BR_MCAST_QUERIER_STATE}, [{nla_len=20, nla_type=BRIDGE_QUERIER_IPV6_ADDRESS}, @m+60]]]]]], 76, 0, NULL, 0) = 76

call x86_64 sendto 3 @m 75 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4b000000120000030000000000000000010004030000000001000000000000002b0012000b00010062726964676500001b00020017002f0013000500abcdef123456789abcdef123456789
ret 75
text sendto(3, [{nlmsg_len=75, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=43, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=27, nla_type=IFLA_INFO_DATA}, [{nla_len=23, nla_type=IFLA_BR_MCAST_QUERIER_STATE}, [{nla_len=19, nla_type=BRIDGE_QUERIER_IPV6_ADDRESS}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]]]]]], 75, 0, NULL, 0) = 75

call x86_64 sendto 3 @m 63 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3f000000120000030000000000000000010004030000000001000000000000001f0012000b00010062726964676500000f0002000b002f000700ce1a616263
ret 63
text sendto(3, [{nlmsg_len=63, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=31, nla_type=IFLA_LINKINFO}, [[{nla_len=11, nla_type=IFLA_INFO_KIND}, "bridge"], [{nla_len=15, nla_type=IFLA_INFO_DATA}, [{nla_len=11, nla_type=IFLA_BR_MCAST_QUERIER_STATE}, [{nla_len=7, nla_type=0x1ace /* BRIDGE_QUERIER_??? */}, "\x61\x62\x63"]]]]]], 63, 0, NULL, 0) = 63

call x86_64 sendto 3 @m 53 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3500000012000003000000000000000001000403000000000100000000000000150012000800010074756e000900020005000000ab
ret 53
text sendto(3, [{nlmsg_len=53, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=21, nla_type=IFLA_LINKINFO}, [[{nla_len=8, nla_type=IFLA_INFO_KIND}, "tun"], [{nla_len=9, nla_type=IFLA_INFO_DATA}, [{nla_len=5, nla_type=IFLA_TUN_UNSPEC}, "\xab"]]]]], 53, 0, NULL, 0) = 53

call x86_64 sendto 3 @m 56 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3800000012000003000000000000000001000403000000000100000000000000180012000800010074756e000c00020008000100abcdef12
ret 56
text sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=24, nla_type=IFLA_LINKINFO}, [[{nla_len=8, nla_type=IFLA_INFO_KIND}, "tun"], [{nla_len=12, nla_type=IFLA_INFO_DATA}, [{nla_len=8, nla_type=IFLA_TUN_OWNER}, 317705643]]]]], 56, 0, NULL, 0) = 56

call x86_64 sendto 3 @m 56 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3800000012000003000000000000000001000403000000000100000000000000180012000800010074756e000c00020008000100abcdef
ret 56
text sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=24, nla_type=IFLA_LINKINFO}, [[{nla_len=8, nla_type=IFLA_INFO_KIND}, "tun"], [{nla_len=12, nla_type=IFLA_INFO_DATA}, [{nla_len=8, nla_type=IFLA_TUN_OWNER}, @m+52]]]]], 56, 0, NULL, 0) = 56

call x86_64 sendto 3 @m 55 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3700000012000003000000000000000001000403000000000100000000000000170012000800010074756e000b00020007000100abcdef
ret 55
text sendto(3, [{nlmsg_len=55, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=23, nla_type=IFLA_LINKINFO}, [[{nla_len=8, nla_type=IFLA_INFO_KIND}, "tun"], [{nla_len=11, nla_type=IFLA_INFO_DATA}, [{nla_len=7, nla_type=IFLA_TUN_OWNER}, "\xab\xcd\xef"]]]]], 55, 0, NULL, 0) = 55

call x86_64 sendto 3 @m 53 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3500000012000003000000000000000001000403000000000100000000000000150012000800010074756e000900020005000300ab
ret 53
text sendto(3, [{nlmsg_len=53, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=21, nla_type=IFLA_LINKINFO}, [[{nla_len=8, nla_type=IFLA_INFO_KIND}, "tun"], [{nla_len=9, nla_type=IFLA_INFO_DATA}, [{nla_len=5, nla_type=IFLA_TUN_TYPE}, 0xab /* IFF_??? */]]]]], 53, 0, NULL, 0) = 53

call x86_64 sendto 3 @m 53 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3500000012000003000000000000000001000403000000000100000000000000150012000800010074756e000900020005000400ab
ret 53
text sendto(3, [{nlmsg_len=53, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=21, nla_type=IFLA_LINKINFO}, [[{nla_len=8, nla_type=IFLA_INFO_KIND}, "tun"], [{nla_len=9, nla_type=IFLA_INFO_DATA}, [{nla_len=5, nla_type=IFLA_TUN_PI}, 171]]]]], 53, 0, NULL, 0) = 53

call x86_64 sendto 3 @m 55 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3700000012000003000000000000000001000403000000000100000000000000170012000800010074756e000b0002000700ce1a616263
ret 55
text sendto(3, [{nlmsg_len=55, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=23, nla_type=IFLA_LINKINFO}, [[{nla_len=8, nla_type=IFLA_INFO_KIND}, "tun"], [{nla_len=11, nla_type=IFLA_INFO_DATA}, [{nla_len=7, nla_type=0x1ace /* IFLA_TUN_??? */}, "\x61\x62\x63"]]]]], 55, 0, NULL, 0) = 55

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 210000005e000003000000000000000001000000000000000100000005000000ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=5, nla_type=IFLA_STATS_UNSPEC}, "\xab"]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 232 0 0 0
fd 3 NETLINK_ROUTE
mem m u8 232 hex 0000005e0000030000000000000000010000000000000001000000cc000100abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef1234 hex 56789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abc u8 222 u8 241 hex 23456789acabcdef123456789abcdef123456789acabcdef123456789a
ret 232
text sendto(3, [{nlmsg_len=232, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=204, nla_type=IFLA_STATS_LINK_64}, {rx_packets=11130741260702174635, tx_packets=12432581792986422972, rx_bytes=11130741260702174635, tx_bytes=12432581792986422972, rx_errors=11130741260702174635, tx_errors=12432581792986422972, rx_dropped=11130741260702174635, tx_dropped=12432581792986422972, multicast=11130741260702174635, collisions=12432581792986422972, rx_length_errors=11130741260702174635, rx_over_errors=12432581792986422972, rx_crc_errors=11130741260702174635, rx_frame_errors=12432581792986422972, rx_fifo_errors=11130741260702174635, rx_missed_errors=12432581792986422972, tx_aborted_errors=11130741260702174635, tx_carrier_errors=12432581792986422972, tx_fifo_errors=11130741260702174635, tx_heartbeat_errors=12432581792986422972, tx_window_errors=11130741260702174635, rx_compressed=12432581792986422972, tx_compressed=11130741260702174635, rx_nohandler=12432581792986422972, rx_otherhost_dropped=11130741260702174635}]], 232, 0, NULL, 0) = 232

call x86_64 sendto 3 @m 232 0 0 0
fd 3 NETLINK_ROUTE
mem m u8 232 hex 0000005e0000030000000000000000010000000000000001000000cc000100abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef1234 hex 56789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abc u8 222 u8 241 hex 23456789acabcdef123456789abcdef123456789acabcdef12345678
ret 232
text sendto(3, [{nlmsg_len=232, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=204, nla_type=IFLA_STATS_LINK_64}, @m+32]], 232, 0, NULL, 0) = 232

call x86_64 sendto 3 @m 231 0 0 0
fd 3 NETLINK_ROUTE
mem m u8 231 hex 0000005e0000030000000000000000010000000000000001000000cb000100abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef1234 hex 56789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abc u8 222 u8 241 hex 23456789acabcdef123456789abcdef123456789acabcdef12345678
ret 231
text sendto(3, [{nlmsg_len=231, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=203, nla_type=IFLA_STATS_LINK_64}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac"...]], 231, 0, NULL, 0) = 231

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 230000005e00000300000000000000000100000000000000010000000700ce1a616263
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=7, nla_type=0x1ace /* IFLA_STATS_??? */}, "\x61\x62\x63"]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 37 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 250000005e00000300000000000000000100000000000000010000000900020005000000ab
ret 37
text sendto(3, [{nlmsg_len=37, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=9, nla_type=IFLA_STATS_LINK_XSTATS}, [{nla_len=5, nla_type=LINK_XSTATS_TYPE_UNSPEC}, "\xab"]]], 37, 0, NULL, 0) = 37

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 270000005e00000300000000000000000100000000000000010000000b0002000700ce1a616263
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=11, nla_type=IFLA_STATS_LINK_XSTATS}, [{nla_len=7, nla_type=0x1ace /* LINK_XSTATS_TYPE_??? */}, "\x61\x62\x63"]]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 290000005e00000300000000000000000100000000000000010000000d0002000900010005000000ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=13, nla_type=IFLA_STATS_LINK_XSTATS}, [{nla_len=9, nla_type=LINK_XSTATS_TYPE_BRIDGE}, [{nla_len=5, nla_type=BRIDGE_XSTATS_UNSPEC}, "\xab"]]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 80 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 500000005e000003000000000000000001000000000000000100000034000200300001002c000100abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789a
ret 80
text sendto(3, [{nlmsg_len=80, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=52, nla_type=IFLA_STATS_LINK_XSTATS}, [{nla_len=48, nla_type=LINK_XSTATS_TYPE_BRIDGE}, [{nla_len=44, nla_type=BRIDGE_XSTATS_VLAN}, {rx_bytes=11130741260702174635, rx_packets=12432581792986422972, tx_bytes=11130741260702174635, tx_packets=12432581792986422972, vid=52651, flags=BRIDGE_VLAN_INFO_MASTER|BRIDGE_VLAN_INFO_PVID|BRIDGE_VLAN_INFO_UNTAGGED|BRIDGE_VLAN_INFO_RANGE_BEGIN|BRIDGE_VLAN_INFO_BRENTRY|BRIDGE_VLAN_INFO_ONLY_OPTS|0x1280, pad2=0x9a785634}]]]], 80, 0, NULL, 0) = 80

call x86_64 sendto 3 @m 80 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 500000005e000003000000000000000001000000000000000100000034000200300001002c000100abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678
ret 80
text sendto(3, [{nlmsg_len=80, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=52, nla_type=IFLA_STATS_LINK_XSTATS}, [{nla_len=48, nla_type=LINK_XSTATS_TYPE_BRIDGE}, [{nla_len=44, nla_type=BRIDGE_XSTATS_VLAN}, @m+40]]]], 80, 0, NULL, 0) = 80

call x86_64 sendto 3 @m 79 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4f0000005e0000030000000000000000010000000000000001000000330002002f0001002b000100abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678
ret 79
text sendto(3, [{nlmsg_len=79, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=51, nla_type=IFLA_STATS_LINK_XSTATS}, [{nla_len=47, nla_type=LINK_XSTATS_TYPE_BRIDGE}, [{nla_len=43, nla_type=BRIDGE_XSTATS_VLAN}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac"...]]]], 79, 0, NULL, 0) = 79

call x86_64 sendto 3 @m 88 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 580000005e00000300000000000000000100000000000000010000003c0002003800010034000400abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789ac
ret 88
text sendto(3, [{nlmsg_len=88, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=60, nla_type=IFLA_STATS_LINK_XSTATS}, [{nla_len=56, nla_type=LINK_XSTATS_TYPE_BRIDGE}, [{nla_len=52, nla_type=BRIDGE_XSTATS_STP}, {transition_blk=11130741260702174635, transition_fwd=12432581792986422972, rx_bpdu=11130741260702174635, tx_bpdu=12432581792986422972, rx_tcn=11130741260702174635, tx_tcn=12432581792986422972}]]]], 88, 0, NULL, 0) = 88

call x86_64 sendto 3 @m 88 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 580000005e00000300000000000000000100000000000000010000003c0002003800010034000400abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789
ret 88
text sendto(3, [{nlmsg_len=88, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=60, nla_type=IFLA_STATS_LINK_XSTATS}, [{nla_len=56, nla_type=LINK_XSTATS_TYPE_BRIDGE}, [{nla_len=52, nla_type=BRIDGE_XSTATS_STP}, @m+40]]]], 88, 0, NULL, 0) = 88

call x86_64 sendto 3 @m 87 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 570000005e00000300000000000000000100000000000000010000003b0002003700010033000400abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789
ret 87
text sendto(3, [{nlmsg_len=87, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=59, nla_type=IFLA_STATS_LINK_XSTATS}, [{nla_len=55, nla_type=LINK_XSTATS_TYPE_BRIDGE}, [{nla_len=51, nla_type=BRIDGE_XSTATS_STP}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac"...]]]], 87, 0, NULL, 0) = 87

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b0000005e00000300000000000000000100000000000000010000000f0002000b0001000700ce1a616263
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=15, nla_type=IFLA_STATS_LINK_XSTATS}, [{nla_len=11, nla_type=LINK_XSTATS_TYPE_BRIDGE}, [{nla_len=7, nla_type=0x1ace /* BRIDGE_XSTATS_??? */}, "\x61\x62\x63"]]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 290000005e00000300000000000000000100000000000000010000000d0002000900020005000000ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=13, nla_type=IFLA_STATS_LINK_XSTATS}, [{nla_len=9, nla_type=LINK_XSTATS_TYPE_BOND}, [{nla_len=5, nla_type=BOND_XSTATS_UNSPEC}, "\xab"]]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b0000005e00000300000000000000000100000000000000010000000f0002000b0002000700ce1a616263
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=15, nla_type=IFLA_STATS_LINK_XSTATS}, [{nla_len=11, nla_type=LINK_XSTATS_TYPE_BOND}, [{nla_len=7, nla_type=0x1ace /* BOND_XSTATS_??? */}, "\x61\x62\x63"]]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 340000005e00000300000000000000000100000000000000010000001800020014000200100001000c000000abcdef123456789a
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=24, nla_type=IFLA_STATS_LINK_XSTATS}, [{nla_len=20, nla_type=LINK_XSTATS_TYPE_BOND}, [{nla_len=16, nla_type=BOND_XSTATS_3AD}, [{nla_len=12, nla_type=BOND_3AD_STAT_LACPDU_RX}, 11130741260702174635]]]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 340000005e00000300000000000000000100000000000000010000001800020014000200100001000c000000abcdef12345678
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=24, nla_type=IFLA_STATS_LINK_XSTATS}, [{nla_len=20, nla_type=LINK_XSTATS_TYPE_BOND}, [{nla_len=16, nla_type=BOND_XSTATS_3AD}, [{nla_len=12, nla_type=BOND_3AD_STAT_LACPDU_RX}, @m+44]]]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 51 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 330000005e000003000000000000000001000000000000000100000017000200130002000f0001000b000000abcdef12345678
ret 51
text sendto(3, [{nlmsg_len=51, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=23, nla_type=IFLA_STATS_LINK_XSTATS}, [{nla_len=19, nla_type=LINK_XSTATS_TYPE_BOND}, [{nla_len=15, nla_type=BOND_XSTATS_3AD}, [{nla_len=11, nla_type=BOND_3AD_STAT_LACPDU_RX}, "\xab\xcd\xef\x12\x34\x56\x78"]]]]], 51, 0, NULL, 0) = 51

call x86_64 sendto 3 @m 45 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2d0000005e0000030000000000000000010000000000000001000000110002000d0002000900010005000900ab
ret 45
text sendto(3, [{nlmsg_len=45, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=17, nla_type=IFLA_STATS_LINK_XSTATS}, [{nla_len=13, nla_type=LINK_XSTATS_TYPE_BOND}, [{nla_len=9, nla_type=BOND_XSTATS_3AD}, [{nla_len=5, nla_type=BOND_3AD_STAT_PAD}, "\xab"]]]]], 45, 0, NULL, 0) = 45

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f0000005e0000030000000000000000010000000000000001000000130002000f0002000b0001000700ce1a616263
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=19, nla_type=IFLA_STATS_LINK_XSTATS}, [{nla_len=15, nla_type=LINK_XSTATS_TYPE_BOND}, [{nla_len=11, nla_type=BOND_XSTATS_3AD}, [{nla_len=7, nla_type=0x1ace /* BOND_3AD_STAT_??? */}, "\x61\x62\x63"]]]]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 37 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 250000005e00000300000000000000000100000000000000010000000900040005000000ab
ret 37
text sendto(3, [{nlmsg_len=37, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=9, nla_type=IFLA_STATS_LINK_OFFLOAD_XSTATS}, [{nla_len=5, nla_type=IFLA_OFFLOAD_XSTATS_UNSPEC}, "\xab"]]], 37, 0, NULL, 0) = 37

call x86_64 sendto 3 @m 236 0 0 0
fd 3 NETLINK_ROUTE
mem m u8 236 hex 0000005e0000030000000000000000010000000000000001000000d0000400cc000100abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acab u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678 hex 9abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789a
ret 236
text sendto(3, [{nlmsg_len=236, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=208, nla_type=IFLA_STATS_LINK_OFFLOAD_XSTATS}, [{nla_len=204, nla_type=IFLA_OFFLOAD_XSTATS_CPU_HIT}, {rx_packets=11130741260702174635, tx_packets=12432581792986422972, rx_bytes=11130741260702174635, tx_bytes=12432581792986422972, rx_errors=11130741260702174635, tx_errors=12432581792986422972, rx_dropped=11130741260702174635, tx_dropped=12432581792986422972, multicast=11130741260702174635, collisions=12432581792986422972, rx_length_errors=11130741260702174635, rx_over_errors=12432581792986422972, rx_crc_errors=11130741260702174635, rx_frame_errors=12432581792986422972, rx_fifo_errors=11130741260702174635, rx_missed_errors=12432581792986422972, tx_aborted_errors=11130741260702174635, tx_carrier_errors=12432581792986422972, tx_fifo_errors=11130741260702174635, tx_heartbeat_errors=12432581792986422972, tx_window_errors=11130741260702174635, rx_compressed=12432581792986422972, tx_compressed=11130741260702174635, rx_nohandler=12432581792986422972, rx_otherhost_dropped=11130741260702174635}]]], 236, 0, NULL, 0) = 236

call x86_64 sendto 3 @m 236 0 0 0
fd 3 NETLINK_ROUTE
mem m u8 236 hex 0000005e0000030000000000000000010000000000000001000000d0000400cc000100abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acab u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678 hex 9abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678
ret 236
text sendto(3, [{nlmsg_len=236, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=208, nla_type=IFLA_STATS_LINK_OFFLOAD_XSTATS}, [{nla_len=204, nla_type=IFLA_OFFLOAD_XSTATS_CPU_HIT}, @m+36]]], 236, 0, NULL, 0) = 236

call x86_64 sendto 3 @m 235 0 0 0
fd 3 NETLINK_ROUTE
mem m u8 235 hex 0000005e0000030000000000000000010000000000000001000000cf000400cb000100abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acab u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678 hex 9abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678
ret 235
text sendto(3, [{nlmsg_len=235, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=207, nla_type=IFLA_STATS_LINK_OFFLOAD_XSTATS}, [{nla_len=203, nla_type=IFLA_OFFLOAD_XSTATS_CPU_HIT}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac"...]]], 235, 0, NULL, 0) = 235

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 270000005e00000300000000000000000100000000000000010000000b0004000700ce1a616263
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=11, nla_type=IFLA_STATS_LINK_OFFLOAD_XSTATS}, [{nla_len=7, nla_type=0x1ace /* IFLA_OFFLOAD_XSTATS_??? */}, "\x61\x62\x63"]]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 290000005e00000300000000000000000100000000000000010000000d00050009001c0005000000ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=13, nla_type=IFLA_STATS_AF_SPEC}, [{nla_len=9, nla_type=AF_MPLS}, [{nla_len=5, nla_type=MPLS_STATS_UNSPEC}, "\xab"]]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 120 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 780000005e00000300000000000000000100000000000000010000005c00050058001c0054000100abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123 hex 456789acabcdef123456789abcdef123456789ac
ret 120
text sendto(3, [{nlmsg_len=120, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=92, nla_type=IFLA_STATS_AF_SPEC}, [{nla_len=88, nla_type=AF_MPLS}, [{nla_len=84, nla_type=MPLS_STATS_LINK}, {rx_packets=11130741260702174635, tx_packets=12432581792986422972, rx_bytes=11130741260702174635, tx_bytes=12432581792986422972, rx_errors=11130741260702174635, tx_errors=12432581792986422972, rx_dropped=11130741260702174635, tx_dropped=12432581792986422972, rx_noroute=11130741260702174635}, "\xbc\xde\xf1\x23\x45\x67\x89\xac"]]]], 120, 0, NULL, 0) = 120

call x86_64 sendto 3 @m 120 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 780000005e00000300000000000000000100000000000000010000005c00050058001c0054000100abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123 hex 456789acabcdef123456789abcdef123456789
ret 120
text sendto(3, [{nlmsg_len=120, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=92, nla_type=IFLA_STATS_AF_SPEC}, [{nla_len=88, nla_type=AF_MPLS}, [{nla_len=84, nla_type=MPLS_STATS_LINK}, {rx_packets=11130741260702174635, tx_packets=12432581792986422972, rx_bytes=11130741260702174635, tx_bytes=12432581792986422972, rx_errors=11130741260702174635, tx_errors=12432581792986422972, rx_dropped=11130741260702174635, tx_dropped=12432581792986422972, rx_noroute=11130741260702174635}, @m+112]]]], 120, 0, NULL, 0) = 120

call x86_64 sendto 3 @m 119 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 770000005e00000300000000000000000100000000000000010000005b00050057001c0053000100abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123 hex 456789acabcdef123456789abcdef123456789
ret 119
text sendto(3, [{nlmsg_len=119, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=91, nla_type=IFLA_STATS_AF_SPEC}, [{nla_len=87, nla_type=AF_MPLS}, [{nla_len=83, nla_type=MPLS_STATS_LINK}, {rx_packets=11130741260702174635, tx_packets=12432581792986422972, rx_bytes=11130741260702174635, tx_bytes=12432581792986422972, rx_errors=11130741260702174635, tx_errors=12432581792986422972, rx_dropped=11130741260702174635, tx_dropped=12432581792986422972, rx_noroute=11130741260702174635}, "\xbc\xde\xf1\x23\x45\x67\x89"]]]], 119, 0, NULL, 0) = 119

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b0000005e00000300000000000000000100000000000000010000000f0005000b001c000700ce1a616263
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETSTATS, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0, filter_mask=1<<IFLA_STATS_UNSPEC}, [{nla_len=15, nla_type=IFLA_STATS_AF_SPEC}, [{nla_len=11, nla_type=AF_MPLS}, [{nla_len=7, nla_type=0x1ace /* MPLS_STATS_??? */}, "\x61\x62\x63"]]]], 43, 0, NULL, 0) = 43
