# SPDX-License-Identifier: LGPL-2.1-or-later
# Netlink messages: headers, errors, ends, several in one buffer, the smaller families.

call x86_64 sendto 3 @m 25 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 190000001000000300000000000000000302000005000000ab
ret 25
text sendto(3, [{nlmsg_len=25, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=5, nla_type=CTRL_ATTR_UNSPEC}, "\xab"]], 25, 0, NULL, 0) = 25

call x86_64 sendto 3 @m 26 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 1a0000001000000300000000000000000302000006000100abcd
ret 26
text sendto(3, [{nlmsg_len=26, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=6, nla_type=CTRL_ATTR_FAMILY_ID}, 0xcdab]], 26, 0, NULL, 0) = 26

call x86_64 sendto 3 @m 26 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 1a0000001000000300000000000000000302000006000100ab
ret 26
text sendto(3, [{nlmsg_len=26, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=6, nla_type=CTRL_ATTR_FAMILY_ID}, @m+24]], 26, 0, NULL, 0) = 26

call x86_64 sendto 3 @m 25 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 190000001000000300000000000000000302000005000100ab
ret 25
text sendto(3, [{nlmsg_len=25, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=5, nla_type=CTRL_ATTR_FAMILY_ID}, "\xab"]], 25, 0, NULL, 0) = 25

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 1f000000100000030000000000000000030200000b000200abcdef12345678
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=11, nla_type=CTRL_ATTR_FAMILY_NAME}, "\253\315\357\0224Vx"...]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 1f000000100000030000000000000000030200000b000200abcdef123456
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=11, nla_type=CTRL_ATTR_FAMILY_NAME}, @m+24]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 30 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 1e000000100000030000000000000000030200000a000200abcdef123456
ret 30
text sendto(3, [{nlmsg_len=30, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=10, nla_type=CTRL_ATTR_FAMILY_NAME}, "\253\315\357\0224V"...]], 30, 0, NULL, 0) = 30

call x86_64 sendto 3 @m 28 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 1c0000001000000300000000000000000302000008000300abcdef12
ret 28
text sendto(3, [{nlmsg_len=28, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=8, nla_type=CTRL_ATTR_VERSION}, 317705643]], 28, 0, NULL, 0) = 28

call x86_64 sendto 3 @m 28 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 1c0000001000000300000000000000000302000008000300abcdef
ret 28
text sendto(3, [{nlmsg_len=28, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=8, nla_type=CTRL_ATTR_VERSION}, @m+24]], 28, 0, NULL, 0) = 28

call x86_64 sendto 3 @m 27 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 1b0000001000000300000000000000000302000007000300abcdef
ret 27
text sendto(3, [{nlmsg_len=27, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=7, nla_type=CTRL_ATTR_VERSION}, "\xab\xcd\xef"]], 27, 0, NULL, 0) = 27

call x86_64 sendto 3 @m 27 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 1b000000100000030000000000000000030200000700ce1a616263
ret 27
text sendto(3, [{nlmsg_len=27, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=7, nla_type=0x1ace /* CTRL_ATTR_??? */}, "\x61\x62\x63"]], 27, 0, NULL, 0) = 27

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 21000000100000030000000000000000030200000d0006000900010005000000ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=13, nla_type=CTRL_ATTR_OPS}, [{nla_len=9, nla_type=0x1}, [{nla_len=5, nla_type=CTRL_ATTR_OP_UNSPEC}, "\xab"]]]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2400000010000003000000000000000003020000100006000c00010008000100abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=16, nla_type=CTRL_ATTR_OPS}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=CTRL_ATTR_OP_ID}, 0x12efcdab /* CTRL_CMD_??? */]]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2400000010000003000000000000000003020000100006000c00010008000100abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=16, nla_type=CTRL_ATTR_OPS}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=CTRL_ATTR_OP_ID}, @m+32]]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 23000000100000030000000000000000030200000f0006000b00010007000100abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=15, nla_type=CTRL_ATTR_OPS}, [{nla_len=11, nla_type=0x1}, [{nla_len=7, nla_type=CTRL_ATTR_OP_ID}, "\xab\xcd\xef"]]]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2400000010000003000000000000000003020000100006000c00010008000200abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=16, nla_type=CTRL_ATTR_OPS}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=CTRL_ATTR_OP_FLAGS}, GENL_ADMIN_PERM|GENL_CMD_CAP_DO|GENL_CMD_CAP_HASPOL|0x12efcda0]]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2400000010000003000000000000000003020000100006000c00010008000200abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=16, nla_type=CTRL_ATTR_OPS}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=CTRL_ATTR_OP_FLAGS}, @m+32]]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 23000000100000030000000000000000030200000f0006000b00010007000200abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=15, nla_type=CTRL_ATTR_OPS}, [{nla_len=11, nla_type=0x1}, [{nla_len=7, nla_type=CTRL_ATTR_OP_FLAGS}, "\xab\xcd\xef"]]]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 23000000100000030000000000000000030200000f0006000b0001000700ce1a616263
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=15, nla_type=CTRL_ATTR_OPS}, [{nla_len=11, nla_type=0x1}, [{nla_len=7, nla_type=0x1ace /* CTRL_ATTR_OP_??? */}, "\x61\x62\x63"]]]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 21000000100000030000000000000000030200000d0007000900010005000000ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=13, nla_type=CTRL_ATTR_MCAST_GROUPS}, [{nla_len=9, nla_type=0x1}, [{nla_len=5, nla_type=CTRL_ATTR_MCAST_GRP_UNSPEC}, "\xab"]]]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2700000010000003000000000000000003020000130007000f0001000b000100abcdef12345678
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=19, nla_type=CTRL_ATTR_MCAST_GROUPS}, [{nla_len=15, nla_type=0x1}, [{nla_len=11, nla_type=CTRL_ATTR_MCAST_GRP_NAME}, "\253\315\357\0224Vx"...]]]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2700000010000003000000000000000003020000130007000f0001000b000100abcdef123456
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=19, nla_type=CTRL_ATTR_MCAST_GROUPS}, [{nla_len=15, nla_type=0x1}, [{nla_len=11, nla_type=CTRL_ATTR_MCAST_GRP_NAME}, @m+32]]]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 38 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2600000010000003000000000000000003020000120007000e0001000a000100abcdef123456
ret 38
text sendto(3, [{nlmsg_len=38, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=18, nla_type=CTRL_ATTR_MCAST_GROUPS}, [{nla_len=14, nla_type=0x1}, [{nla_len=10, nla_type=CTRL_ATTR_MCAST_GRP_NAME}, "\253\315\357\0224V"...]]]], 38, 0, NULL, 0) = 38

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2400000010000003000000000000000003020000100007000c00010008000200abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=16, nla_type=CTRL_ATTR_MCAST_GROUPS}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=CTRL_ATTR_MCAST_GRP_ID}, 0x12efcdab]]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2400000010000003000000000000000003020000100007000c00010008000200abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=16, nla_type=CTRL_ATTR_MCAST_GROUPS}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=CTRL_ATTR_MCAST_GRP_ID}, @m+32]]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 23000000100000030000000000000000030200000f0007000b00010007000200abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=15, nla_type=CTRL_ATTR_MCAST_GROUPS}, [{nla_len=11, nla_type=0x1}, [{nla_len=7, nla_type=CTRL_ATTR_MCAST_GRP_ID}, "\xab\xcd\xef"]]]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 23000000100000030000000000000000030200000f0007000b0001000700ce1a616263
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=15, nla_type=CTRL_ATTR_MCAST_GROUPS}, [{nla_len=11, nla_type=0x1}, [{nla_len=7, nla_type=0x1ace /* CTRL_ATTR_MCAST_GRP_??? */}, "\x61\x62\x63"]]]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 37 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2500000010000003000000000000000003020000110008000d0001000900010005000000ab
ret 37
text sendto(3, [{nlmsg_len=37, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=17, nla_type=CTRL_ATTR_POLICY}, [{nla_len=13, nla_type=0x1}, [{nla_len=9, nla_type=0x1}, [{nla_len=5, nla_type=NL_POLICY_TYPE_ATTR_UNSPEC}, "\xab"]]]]], 37, 0, NULL, 0) = 37

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 280000001000000300000000000000000302000014000800100001000c00010008000100abcdef12
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=20, nla_type=CTRL_ATTR_POLICY}, [{nla_len=16, nla_type=0x1}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=NL_POLICY_TYPE_ATTR_TYPE}, 0x12efcdab /* NL_ATTR_TYPE_??? */]]]]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 280000001000000300000000000000000302000014000800100001000c00010008000100abcdef
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=20, nla_type=CTRL_ATTR_POLICY}, [{nla_len=16, nla_type=0x1}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=NL_POLICY_TYPE_ATTR_TYPE}, @m+36]]]]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2700000010000003000000000000000003020000130008000f0001000b00010007000100abcdef
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=19, nla_type=CTRL_ATTR_POLICY}, [{nla_len=15, nla_type=0x1}, [{nla_len=11, nla_type=0x1}, [{nla_len=7, nla_type=NL_POLICY_TYPE_ATTR_TYPE}, "\xab\xcd\xef"]]]]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2c000000100000030000000000000000030200001800080014000100100001000c000200abcdef123456789a
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=24, nla_type=CTRL_ATTR_POLICY}, [{nla_len=20, nla_type=0x1}, [{nla_len=16, nla_type=0x1}, [{nla_len=12, nla_type=NL_POLICY_TYPE_ATTR_MIN_VALUE_S}, -7316002813007376981]]]]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2c000000100000030000000000000000030200001800080014000100100001000c000200abcdef12345678
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=24, nla_type=CTRL_ATTR_POLICY}, [{nla_len=20, nla_type=0x1}, [{nla_len=16, nla_type=0x1}, [{nla_len=12, nla_type=NL_POLICY_TYPE_ATTR_MIN_VALUE_S}, @m+36]]]]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2b0000001000000300000000000000000302000017000800130001000f0001000b000200abcdef12345678
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=23, nla_type=CTRL_ATTR_POLICY}, [{nla_len=19, nla_type=0x1}, [{nla_len=15, nla_type=0x1}, [{nla_len=11, nla_type=NL_POLICY_TYPE_ATTR_MIN_VALUE_S}, "\xab\xcd\xef\x12\x34\x56\x78"]]]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2c000000100000030000000000000000030200001800080014000100100001000c000400abcdef123456789a
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=24, nla_type=CTRL_ATTR_POLICY}, [{nla_len=20, nla_type=0x1}, [{nla_len=16, nla_type=0x1}, [{nla_len=12, nla_type=NL_POLICY_TYPE_ATTR_MIN_VALUE_U}, 11130741260702174635]]]]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2c000000100000030000000000000000030200001800080014000100100001000c000400abcdef12345678
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=24, nla_type=CTRL_ATTR_POLICY}, [{nla_len=20, nla_type=0x1}, [{nla_len=16, nla_type=0x1}, [{nla_len=12, nla_type=NL_POLICY_TYPE_ATTR_MIN_VALUE_U}, @m+36]]]]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2b0000001000000300000000000000000302000017000800130001000f0001000b000400abcdef12345678
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=23, nla_type=CTRL_ATTR_POLICY}, [{nla_len=19, nla_type=0x1}, [{nla_len=15, nla_type=0x1}, [{nla_len=11, nla_type=NL_POLICY_TYPE_ATTR_MIN_VALUE_U}, "\xab\xcd\xef\x12\x34\x56\x78"]]]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 280000001000000300000000000000000302000014000800100001000c00010008000600abcdef12
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=20, nla_type=CTRL_ATTR_POLICY}, [{nla_len=16, nla_type=0x1}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=NL_POLICY_TYPE_ATTR_MIN_LENGTH}, 317705643]]]]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 280000001000000300000000000000000302000014000800100001000c00010008000600abcdef
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=20, nla_type=CTRL_ATTR_POLICY}, [{nla_len=16, nla_type=0x1}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=NL_POLICY_TYPE_ATTR_MIN_LENGTH}, @m+36]]]]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2700000010000003000000000000000003020000130008000f0001000b00010007000600abcdef
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=19, nla_type=CTRL_ATTR_POLICY}, [{nla_len=15, nla_type=0x1}, [{nla_len=11, nla_type=0x1}, [{nla_len=7, nla_type=NL_POLICY_TYPE_ATTR_MIN_LENGTH}, "\xab\xcd\xef"]]]]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 280000001000000300000000000000000302000014000800100001000c00010008000800abcdef12
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=20, nla_type=CTRL_ATTR_POLICY}, [{nla_len=16, nla_type=0x1}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=NL_POLICY_TYPE_ATTR_POLICY_IDX}, 0x12efcdab]]]]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 280000001000000300000000000000000302000014000800100001000c00010008000800abcdef
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=20, nla_type=CTRL_ATTR_POLICY}, [{nla_len=16, nla_type=0x1}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=NL_POLICY_TYPE_ATTR_POLICY_IDX}, @m+36]]]]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2700000010000003000000000000000003020000130008000f0001000b00010007000800abcdef
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=19, nla_type=CTRL_ATTR_POLICY}, [{nla_len=15, nla_type=0x1}, [{nla_len=11, nla_type=0x1}, [{nla_len=7, nla_type=NL_POLICY_TYPE_ATTR_POLICY_IDX}, "\xab\xcd\xef"]]]]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2c000000100000030000000000000000030200001800080014000100100001000c000c00abcdef123456789a
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=24, nla_type=CTRL_ATTR_POLICY}, [{nla_len=20, nla_type=0x1}, [{nla_len=16, nla_type=0x1}, [{nla_len=12, nla_type=NL_POLICY_TYPE_ATTR_MASK}, 0x9a78563412efcdab]]]]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2c000000100000030000000000000000030200001800080014000100100001000c000c00abcdef12345678
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=24, nla_type=CTRL_ATTR_POLICY}, [{nla_len=20, nla_type=0x1}, [{nla_len=16, nla_type=0x1}, [{nla_len=12, nla_type=NL_POLICY_TYPE_ATTR_MASK}, @m+36]]]]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2b0000001000000300000000000000000302000017000800130001000f0001000b000c00abcdef12345678
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=23, nla_type=CTRL_ATTR_POLICY}, [{nla_len=19, nla_type=0x1}, [{nla_len=15, nla_type=0x1}, [{nla_len=11, nla_type=NL_POLICY_TYPE_ATTR_MASK}, "\xab\xcd\xef\x12\x34\x56\x78"]]]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2700000010000003000000000000000003020000130008000f0001000b0001000700ce1a616263
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=19, nla_type=CTRL_ATTR_POLICY}, [{nla_len=15, nla_type=0x1}, [{nla_len=11, nla_type=0x1}, [{nla_len=7, nla_type=0x1ace /* NL_POLICY_TYPE_ATTR_??? */}, "\x61\x62\x63"]]]]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 21000000100000030000000000000000030200000d0009000900010005000000ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=13, nla_type=CTRL_ATTR_OP_POLICY}, [{nla_len=9, nla_type=0x1}, [{nla_len=5, nla_type=CTRL_ATTR_POLICY_UNSPEC}, "\xab"]]]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2400000010000003000000000000000003020000100009000c00010008000100abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=16, nla_type=CTRL_ATTR_OP_POLICY}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=CTRL_ATTR_POLICY_DO}, 317705643]]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 2400000010000003000000000000000003020000100009000c00010008000100abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=16, nla_type=CTRL_ATTR_OP_POLICY}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=CTRL_ATTR_POLICY_DO}, @m+32]]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 23000000100000030000000000000000030200000f0009000b00010007000100abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=15, nla_type=CTRL_ATTR_OP_POLICY}, [{nla_len=11, nla_type=0x1}, [{nla_len=7, nla_type=CTRL_ATTR_POLICY_DO}, "\xab\xcd\xef"]]]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 23000000100000030000000000000000030200000f0009000b0001000700ce1a616263
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_GETFAMILY, version=2}, [{nla_len=15, nla_type=CTRL_ATTR_OP_POLICY}, [{nla_len=11, nla_type=0x1}, [{nla_len=7, nla_type=0x1ace /* CTRL_ATTR_POLICY_??? */}, "\x61\x62\x63"]]]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 27 0 0 0
fd 3 NETLINK_NETFILTER
mem m hex 1b000000000a00030000000000000000020000000700ce1a616263
ret 27
text sendto(3, [{nlmsg_len=27, nlmsg_type=NFNL_SUBSYS_NFTABLES<<8|NFT_MSG_NEWTABLE, nlmsg_flags=NLM_F_REPLACE|NLM_F_EXCL, nlmsg_seq=0, nlmsg_pid=0}, {nfgen_family=AF_INET, version=NFNETLINK_V0, res_id=htons(0)}, [{nla_len=7, nla_type=0x1ace}, "\x61\x62\x63"]], 27, 0, NULL, 0) = 27

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 30000000100000030000000000000000010200000c000200657468746f6f6c00100006000c0001000800010001000000
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_NEWFAMILY, version=2}, [[{nla_len=12, nla_type=CTRL_ATTR_FAMILY_NAME}, "ethtool"], [{nla_len=16, nla_type=CTRL_ATTR_OPS}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=CTRL_ATTR_OP_ID}, ETHTOOL_MSG_STRSET_GET]]]]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 3000000010000003000000000000000001020000100006000c00010008000100010000000c000200657468746f6f6c00
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=CTRL_CMD_NEWFAMILY, version=2}, [[{nla_len=16, nla_type=CTRL_ATTR_OPS}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=CTRL_ATTR_OP_ID}, CTRL_CMD_NEWFAMILY]]], [{nla_len=12, nla_type=CTRL_ATTR_FAMILY_NAME}, "ethtool"]]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 20 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 1400000010000003000000000000000055010700
ret 20
text sendto(3, [{nlmsg_len=20, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=0x55 /* CTRL_CMD_??? */, version=1, reserved=0x7}], 20, 0, NULL, 0) = 20

call x86_64 sendto 3 @m 17 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 1100000010000003000000000000000003
ret 17
text sendto(3, [{nlmsg_len=17, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, "\x03"], 17, 0, NULL, 0) = 17

call x86_64 sendto 3 @m 20 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 140000001000000300000000000000000102
ret 20
text sendto(3, [{nlmsg_len=20, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, @m+16], 20, 0, NULL, 0) = 20

call x86_64 sendto 3 @m 26 0 0 0
fd 3 NETLINK_GENERIC
mem m hex 1a00000000700003000000000000000001020000060001006162
ret 26
text sendto(3, [{nlmsg_len=26, nlmsg_type=0x7000 /* GENERIC_FAMILY_??? */, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {cmd=0x1, version=2}, [{nla_len=6, nla_type=0x1}, "\x61\x62"]], 26, 0, NULL, 0) = 26

call x86_64 sendto 3 @m 80 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 50000000020000000000000000000000feffffff2000000012000103000000000000000001000403000000000100000000000000080001006261640008000200070000000c000300636f6f6b69653030
ret 80
text sendto(3, [{nlmsg_len=80, nlmsg_type=NLMSG_ERROR, nlmsg_flags=0, nlmsg_seq=0, nlmsg_pid=0}, [{error=-ENOENT, msg=[{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}]}, [[{nla_len=8, nla_type=NLMSGERR_ATTR_MSG}, "bad"], [{nla_len=8, nla_type=NLMSGERR_ATTR_OFFS}, 7], [{nla_len=12, nla_type=NLMSGERR_ATTR_COOKIE}, [99, 111, 111, 107, 105, 101, 48, 48]]]]], 80, 0, NULL, 0) = 80

call x86_64 sendto 3 @m 80 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 50000000020000010000000000000000feffffff2000000012000103000000000000000001000403000000000100000000000000080001006261640008000200070000000c000300636f6f6b69653030
ret 80
text sendto(3, [{nlmsg_len=80, nlmsg_type=NLMSG_ERROR, nlmsg_flags=NLM_F_CAPPED, nlmsg_seq=0, nlmsg_pid=0}, [{error=-ENOENT, msg={nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}}, {nla_len=1, nla_type=0x304 /* NLMSGERR_ATTR_??? */}]], 80, 0, NULL, 0) = 80

call x86_64 sendto 3 @m 80 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 50000000020000020000000000000000feffffff2000000012000103000000000000000001000403000000000100000000000000080001006261640008000200070000000c000300636f6f6b69653030
ret 80
text sendto(3, [{nlmsg_len=80, nlmsg_type=NLMSG_ERROR, nlmsg_flags=NLM_F_ACK_TLVS, nlmsg_seq=0, nlmsg_pid=0}, [{error=-ENOENT, msg=[{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}]}, [[{nla_len=8, nla_type=NLMSGERR_ATTR_MSG}, "bad"], [{nla_len=8, nla_type=NLMSGERR_ATTR_OFFS}, 7], [{nla_len=12, nla_type=NLMSGERR_ATTR_COOKIE}, [99, 111, 111, 107, 105, 101, 48, 48]]]]], 80, 0, NULL, 0) = 80

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 34000000020000030000000000000000050000002000000012000103000000000000000001000403000000000100000000000000
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=NLMSG_ERROR, nlmsg_flags=NLM_F_CAPPED|NLM_F_ACK_TLVS, nlmsg_seq=0, nlmsg_pid=0}, [{error=5, msg={nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}}, {nla_len=1, nla_type=0x304 /* NLMSGERR_ATTR_??? */}]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 23000000020000030000000000000000feffffff200000001200010300000000000000
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=NLMSG_ERROR, nlmsg_flags=NLM_F_CAPPED|NLM_F_ACK_TLVS, nlmsg_seq=0, nlmsg_pid=0}, "\xfe\xff\xff\xff\x20\x00\x00\x00\x12\x00\x01\x03\x00\x00\x00\x00\x00\x00\x00"], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 34000000020000030000000000000000feffffff2000000012000103000000000000000001
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=NLMSG_ERROR, nlmsg_flags=NLM_F_CAPPED|NLM_F_ACK_TLVS, nlmsg_seq=0, nlmsg_pid=0}, [{error=-ENOENT, msg={nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}}, @m+36]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 34000000020000030000000000000000feffffff20000000120001030000
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=NLMSG_ERROR, nlmsg_flags=NLM_F_CAPPED|NLM_F_ACK_TLVS, nlmsg_seq=0, nlmsg_pid=0}, @m+16], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 20 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 14000000030002000000000000000000feffffff
ret 20
text sendto(3, [{nlmsg_len=20, nlmsg_type=NLMSG_DONE, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=0, nlmsg_pid=0}, -2], 20, 0, NULL, 0) = 20

call x86_64 sendto 3 @m 21 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 150000000300020000000000000000006162636465
ret 21
text sendto(3, [{nlmsg_len=21, nlmsg_type=NLMSG_DONE, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=0, nlmsg_pid=0}, "\x61\x62\x63\x64\x65"], 21, 0, NULL, 0) = 21

call x86_64 sendto 3 @m 20 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 14000000030002000000000000000000000000
ret 20
text sendto(3, [{nlmsg_len=20, nlmsg_type=NLMSG_DONE, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=0, nlmsg_pid=0}, @m+16], 20, 0, NULL, 0) = 20

call x86_64 sendto 3 @m 19 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 13000000010005000000000000000000616263
ret 19
text sendto(3, [{nlmsg_len=19, nlmsg_type=NLMSG_NOOP, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=0, nlmsg_pid=0}, "\x61\x62\x63"], 19, 0, NULL, 0) = 19

call x86_64 sendto 3 @m 11 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2000000012000003000000
ret 11
text sendto(3, "\x20\x00\x00\x00\x12\x00\x00\x03\x00\x00\x00", 11, 0, NULL, 0) = 11

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 200000001200000300000000000000
ret 32
text sendto(3, @m, 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 20000000120000030000000000000000
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, @m+16], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2000000012000003000000000000000001
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, @m+17}], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 21 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 150000001200000300000000000000000100040300
ret 21
text sendto(3, [{nlmsg_len=21, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ...}], 21, 0, NULL, 0) = 21

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 20000000120000030000000000000000010004030000000001000000000000002000000012000003
ret 64
text sendto(3, [[{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], ... /* @m+32 */], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 20000000120000030000000000000000010004030000000001000000000000002000000012000003000000000000000001000403000000000100000000000000
ret 64
text sendto(3, [[{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 0500000012000003000000000000000001000403000000000100000000000000
ret 32
text sendto(3, {nlmsg_len=5, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 1088 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 20000000120000030000000000000000010004030000000001000000000000002000000012000003000000000000000001000403000000000100000000000000200000001200000300000000000000000100040300000000010000000000000020000000 hex 12000003000000000000000001000403000000000100000000000000200000001200000300000000000000000100040300000000010000000000000020000000120000030000000000000000010004030000000001000000000000002000000012000003 hex 00000000000000000100040300000000010000000000000020000000120000030000000000000000010004030000000001000000000000002000000012000003000000000000000001000403000000000100000000000000200000001200000300000000 hex 00000000010004030000000001000000000000002000000012000003000000000000000001000403000000000100000000000000200000001200000300000000000000000100040300000000010000000000000020000000120000030000000000000000 hex 01000403000000000100000000000000200000001200000300000000000000000100040300000000010000000000000020000000120000030000000000000000010004030000000001000000000000002000000012000003000000000000000001000403 hex 00000000010000000000000020000000120000030000000000000000010004030000000001000000000000002000000012000003000000000000000001000403000000000100000000000000200000001200000300000000000000000100040300000000 hex 01000000000000002000000012000003000000000000000001000403000000000100000000000000200000001200000300000000000000000100040300000000010000000000000020000000120000030000000000000000010004030000000001000000 hex 00000000200000001200000300000000000000000100040300000000010000000000000020000000120000030000000000000000010004030000000001000000000000002000000012000003000000000000000001000403000000000100000000000000 hex 20000000120000030000000000000000010004030000000001000000000000002000000012000003000000000000000001000403000000000100000000000000200000001200000300000000000000000100040300000000010000000000000020000000 hex 12000003000000000000000001000403000000000100000000000000200000001200000300000000000000000100040300000000010000000000000020000000120000030000000000000000010004030000000001000000000000002000000012000003 hex 00000000000000000100040300000000010000000000000020000000120000030000000000000000010004030000000001000000000000002000000012000003000000000000000001000403000000000100000000000000
ret 1088
text sendto(3, [[{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], [{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], ...], 1088, 0, NULL, 0) = 1088

call x86_64 sendto 3 @m 21 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 150000001700000300000000000000000261626364
ret 21
text sendto(3, [{nlmsg_len=21, nlmsg_type=0x17 /* RTM_??? */, nlmsg_flags=0x300 /* NLM_F_??? */, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, data="\x61\x62\x63\x64"}], 21, 0, NULL, 0) = 21

call x86_64 sendto 3 @m 23 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1700000060000003000000000000000080616263646566
ret 23
text sendto(3, [{nlmsg_len=23, nlmsg_type=RTM_NEWCACHEREPORT, nlmsg_flags=NLM_F_REPLACE|NLM_F_EXCL, nlmsg_seq=0, nlmsg_pid=0}, {rtgen_family=RTNL_FAMILY_IPMR}, "\x64\x65\x66"], 23, 0, NULL, 0) = 23

call x86_64 sendto 3 @m 17 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1100000031000001000000000000000001
ret 17
text sendto(3, [{nlmsg_len=17, nlmsg_type=RTM_DELACTION, nlmsg_flags=NLM_F_ROOT, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}], 17, 0, NULL, 0) = 17

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 200000001e000003000000000000000007000403000000000100000000000000
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_BRIDGE, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 20 0 0 0
fd 3 NETLINK_NETFILTER
mem m hex 14000000000a000300000000000000000100000a
ret 20
text sendto(3, [{nlmsg_len=20, nlmsg_type=NFNL_SUBSYS_NFTABLES<<8|NFT_MSG_NEWTABLE, nlmsg_flags=NLM_F_REPLACE|NLM_F_EXCL, nlmsg_seq=0, nlmsg_pid=0}, {nfgen_family=AF_UNIX, version=NFNETLINK_V0, res_id=htons(NFNL_SUBSYS_NFTABLES)}], 20, 0, NULL, 0) = 20

call x86_64 sendto 3 @m 20 0 0 0
fd 3 NETLINK_NETFILTER
mem m hex 14000000000a0003000000000000000001000a00
ret 20
text sendto(3, [{nlmsg_len=20, nlmsg_type=NFNL_SUBSYS_NFTABLES<<8|NFT_MSG_NEWTABLE, nlmsg_flags=NLM_F_REPLACE|NLM_F_EXCL, nlmsg_seq=0, nlmsg_pid=0}, {nfgen_family=AF_UNIX, version=NFNETLINK_V0, res_id=NFNL_SUBSYS_NFTABLES}], 20, 0, NULL, 0) = 20

call x86_64 sendto 3 @m 20 0 0 0
fd 3 NETLINK_NETFILTER
mem m hex 14000000000a0003000000000000000001000001
ret 20
text sendto(3, [{nlmsg_len=20, nlmsg_type=NFNL_SUBSYS_NFTABLES<<8|NFT_MSG_NEWTABLE, nlmsg_flags=NLM_F_REPLACE|NLM_F_EXCL, nlmsg_seq=0, nlmsg_pid=0}, {nfgen_family=AF_UNIX, version=NFNETLINK_V0, res_id=htons(1)}], 20, 0, NULL, 0) = 20

call x86_64 sendto 3 @m 27 0 0 0
fd 3 NETLINK_NETFILTER
mem m hex 1b000000ff0a000300000000000000000100000a0700cd4b616263
ret 27
text sendto(3, [{nlmsg_len=27, nlmsg_type=NFNL_SUBSYS_NFTABLES<<8|0xff /* NFT_MSG_??? */, nlmsg_flags=0x300 /* NLM_F_??? */, nlmsg_seq=0, nlmsg_pid=0}, {nfgen_family=AF_UNIX, version=NFNETLINK_V0, res_id=htons(NFNL_SUBSYS_NFTABLES)}, [{nla_len=7, nla_type=NLA_F_NET_BYTEORDER|0xbcd}, "\x61\x62\x63"]], 27, 0, NULL, 0) = 27

call x86_64 sendto 3 @m 24 0 0 0
fd 3 NETLINK_NETFILTER
mem m hex 180000001000000300000000000000000100000a61626364
ret 24
text sendto(3, [{nlmsg_len=24, nlmsg_type=NFNL_MSG_BATCH_BEGIN, nlmsg_flags=0x300 /* NLM_F_??? */, nlmsg_seq=0, nlmsg_pid=0}, {nfgen_family=AF_UNIX, version=NFNETLINK_V0, res_id=htons(10)}, "\x61\x62\x63\x64"], 24, 0, NULL, 0) = 24

call x86_64 sendto 3 @m 20 0 0 0
fd 3 NETLINK_NETFILTER
mem m hex 14000000000a000300000000000000000100
ret 20
text sendto(3, [{nlmsg_len=20, nlmsg_type=NFNL_SUBSYS_NFTABLES<<8|NFT_MSG_NEWTABLE, nlmsg_flags=NLM_F_REPLACE|NLM_F_EXCL, nlmsg_seq=0, nlmsg_pid=0}, @m+16], 20, 0, NULL, 0) = 20

call x86_64 sendto 3 @m 20 0 0 0
fd 3 NETLINK_SELINUX
mem m hex 1400000010000500000000000000000001000000
ret 20
text sendto(3, [{nlmsg_len=20, nlmsg_type=SELNL_MSG_SETENFORCE, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=0, nlmsg_pid=0}, {val=1}], 20, 0, NULL, 0) = 20

call x86_64 sendto 3 @m 20 0 0 0
fd 3 NETLINK_SELINUX
mem m hex 1400000011000003000000000000000001000000
ret 20
text sendto(3, [{nlmsg_len=20, nlmsg_type=SELNL_MSG_POLICYLOAD, nlmsg_flags=0x300 /* NLM_F_??? */, nlmsg_seq=0, nlmsg_pid=0}, {seqno=1}], 20, 0, NULL, 0) = 20

call x86_64 sendto 3 @m 20 0 0 0
fd 3 NETLINK_SELINUX
mem m hex 1400000012000003000000000000000001000000
ret 20
text sendto(3, [{nlmsg_len=20, nlmsg_type=0x12 /* SELNL_MSG_??? */, nlmsg_flags=0x300 /* NLM_F_??? */, nlmsg_seq=0, nlmsg_pid=0}, "\x01\x00\x00\x00"], 20, 0, NULL, 0) = 20

call x86_64 sendto 3 @m 19 0 0 0
fd 3 NETLINK_SELINUX
mem m hex 13000000100000030000000000000000010000
ret 19
text sendto(3, [{nlmsg_len=19, nlmsg_type=SELNL_MSG_SETENFORCE, nlmsg_flags=0x300 /* NLM_F_??? */, nlmsg_seq=0, nlmsg_pid=0}, "\x01\x00\x00"], 19, 0, NULL, 0) = 19

call x86_64 sendto 3 @m 20 0 0 0
fd 3 NETLINK_SELINUX
mem m hex 140000001100000300000000000000000100
ret 20
text sendto(3, [{nlmsg_len=20, nlmsg_type=SELNL_MSG_POLICYLOAD, nlmsg_flags=0x300 /* NLM_F_??? */, nlmsg_seq=0, nlmsg_pid=0}, @m+16], 20, 0, NULL, 0) = 20

call x86_64 sendto 3 @m 20 0 0 0
fd 3 NETLINK_XFRM
mem m hex 1400000010000003000000000000000061626364
ret 20
text sendto(3, [{nlmsg_len=20, nlmsg_type=XFRM_MSG_NEWSA, nlmsg_flags=NLM_F_REPLACE|NLM_F_EXCL, nlmsg_seq=0, nlmsg_pid=0}, "\x61\x62\x63\x64"], 20, 0, NULL, 0) = 20

call x86_64 sendto 3 @m 20 0 0 0
fd 3 NETLINK_AUDIT
mem m hex 14000000e8030003000000000000000061626364
ret 20
text sendto(3, [{nlmsg_len=20, nlmsg_type=AUDIT_GET, nlmsg_flags=0x300 /* NLM_F_??? */, nlmsg_seq=0, nlmsg_pid=0}, "\x61\x62\x63\x64"], 20, 0, NULL, 0) = 20

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_KOBJECT_UEVENT
mem m hex 6c69627564657600feedcafe28000000280000002b010000c370b302108000000000000010800000
ret 40
text sendto(3, {prefix="libudev", magic=htonl(0xfeedcafe), header_size=40, properties_off=40, properties_len=299, filter_subsystem_hash=htonl(0xc370b302), filter_devtype_hash=htonl(0x10800000), filter_tag_bloom_hi=htonl(0), filter_tag_bloom_lo=htonl(0x10800000)}, 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 60 0 0 0
fd 3 NETLINK_KOBJECT_UEVENT
mem m hex 6c69627564657600feedcafe28000000280000002b010000c370b302108000000000000010800000414354494f4e3d616464005345514e554d3d3100
ret 60
text sendto(3, [{prefix="libudev", magic=htonl(0xfeedcafe), header_size=40, properties_off=40, properties_len=299, filter_subsystem_hash=htonl(0xc370b302), filter_devtype_hash=htonl(0x10800000), filter_tag_bloom_hi=htonl(0), filter_tag_bloom_lo=htonl(0x10800000)}, "ACTION=add\0SEQNUM=1\0"], 60, 0, NULL, 0) = 60

call x86_64 sendto 3 @m 51 0 0 0
fd 3 NETLINK_KOBJECT_UEVENT
mem m hex 6c69627564657600feedcafe28000000280000002b010000c370b302108000000000000010800000414354494f
ret 51
text sendto(3, [{prefix="libudev", magic=htonl(0xfeedcafe), header_size=40, properties_off=40, properties_len=299, filter_subsystem_hash=htonl(0xc370b302), filter_devtype_hash=htonl(0x10800000), filter_tag_bloom_hi=htonl(0), filter_tag_bloom_lo=htonl(0x10800000)}, @m+40], 51, 0, NULL, 0) = 51

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_KOBJECT_UEVENT
mem m hex 6c69627564657600feedcafe28000000280000002b010000c370b3021080000000000000108000
ret 39
text sendto(3, "libudev\0\376\355\312\376(\0\0\0(\0\0\0+\1\0\0\303p\263\2\20\200\0\0"..., 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 26 0 0 0
fd 3 NETLINK_KOBJECT_UEVENT
mem m hex 616464402f646576696365732f7800414354494f4e3d61646400
ret 26
text sendto(3, "add@/devices/x\0ACTION=add\0", 26, 0, NULL, 0) = 26

# A family that the kernel does not tell of, learned from an answer of nlctrl
call x86_64 sendto 3 @m 20 0 0 0
fd 3 NETLINK_GENERIC
memo genl-name 57346 7811895293747624301
memo genl-name 57347 121
mem m u32 20 u16 0x7001 1 u32 0 0 u8 2 1 u16 0
ret 20
text sendto(3, [{nlmsg_len=20, nlmsg_type=my_family, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {cmd=0x2, version=1}], 20, 0, NULL, 0) = 20

# The same bytes of a 32-bit program: nothing in them depends on it
call i386 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m u32 64 u16 18 1 u32 0 0 u8 1 0 u16 772 u32 0 1 0 u16 32 14 u64 1 2 3 u16 4 u8 5 6
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNIX, ifi_type=ARPHRD_LOOPBACK, ifi_index=0, ifi_flags=IFF_UP, ifi_change=0}, [{nla_len=32, nla_type=IFLA_MAP}, {mem_start=0x1, mem_end=0x2, base_addr=0x3, irq=4, dma=5, port=6}]], 64, 0, NULL, 0) = 64

# strace 7.2 never ends here: a way without a length
call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m u32 48 u16 26 1 u32 0 0 u8 2 0 0 0 254 2 0 1 u32 0 u16 20 9 zero 16
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [{nla_len=20, nla_type=RTA_MULTIPATH}, {rtnh_len=0, rtnh_flags=0, rtnh_hops=0, rtnh_ifindex=0}]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m u32 44 u16 18 1 u32 0 0 u8 0 0 u16 1 u32 0 0 0 u16 7 3 str "lo" u8 0 u16 4 0xc01d
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=0, ifi_flags=0, ifi_change=0}, [[{nla_len=7, nla_type=IFLA_IFNAME}, "lo"], {nla_len=4, nla_type=NLA_F_NESTED|NLA_F_NET_BYTEORDER|IFLA_EXT_MASK}]], 44, 0, NULL, 0) = 44
json {"sockfd":{"fd":3},"buf":[{"nlmsg_len":44,"nlmsg_type":{"value":18,"names":["RTM_GETLINK"]},"nlmsg_flags":{"value":1,"names":["NLM_F_REQUEST"]},"nlmsg_seq":0,"nlmsg_pid":0},{"ifi_family":{"value":0,"names":["AF_UNSPEC"]},"ifi_type":{"value":1,"names":["ARPHRD_ETHER"]},"ifi_index":0,"ifi_flags":{"value":0,"names":[]},"ifi_change":0},[[{"nla_len":7,"nla_type":{"value":3,"names":["IFLA_IFNAME"]}},"lo"],{"nla_len":4,"nla_type":{"value":49181,"names":["NLA_F_NESTED","NLA_F_NET_BYTEORDER","IFLA_EXT_MASK"]}}]],"len":44,"flags":{"value":0,"names":[]},"dest_addr":null,"addrlen":0}

call x86_64 sendto 3 @m 24 0 0 0
fd 3 NETLINK_ROUTE
opt -Xraw
mem m u32 24 u16 48 1 u32 0 0 u8 0 0 0 0 u16 4 0x8001
ret 24
text sendto(3, [{nlmsg_len=24, nlmsg_type=0x30, nlmsg_flags=0x1, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=0}, {nla_len=4, nla_type=0x8000|0x1}], 24, 0, NULL, 0) = 24

# Beyond strace 7.2: nf_tables' attributes, and the headers of well-known families
call x86_64 sendto 3 @m 191 0 0 0
fd 3 NETLINK_NETFILTER
mem m u8 191 hex 000000060a0104000000000000000002000000060001007400000006000200630000000c00030000000000000000078800048024000180090001006d6574610000000014000280080001000000000108000200000000042400018008000100636d700018 hex 00028008000100000000010c000380080001006c6f0000200001800c000100636f756e74657200100002800c00010000000000000000051c0001800b0001006e6f7375636800000c00028008000100000000050700ce1a616263
ret 191
text sendto(3, [{nlmsg_len=191, nlmsg_type=NFNL_SUBSYS_NFTABLES<<8|NFT_MSG_NEWRULE, nlmsg_flags=NLM_F_REQUEST|NLM_F_CREATE, nlmsg_seq=0, nlmsg_pid=0}, {nfgen_family=AF_INET, version=NFNETLINK_V0, res_id=htons(0)}, [[{nla_len=6, nla_type=NFTA_RULE_TABLE}, "t"], [{nla_len=6, nla_type=NFTA_RULE_CHAIN}, "c"], [{nla_len=12, nla_type=NFTA_RULE_HANDLE}, htobe64(7)], [{nla_len=136, nla_type=NLA_F_NESTED|NFTA_RULE_EXPRESSIONS}, [[{nla_len=36, nla_type=NLA_F_NESTED|NFTA_LIST_ELEM}, [[{nla_len=9, nla_type=NFTA_EXPR_NAME}, "meta"], [{nla_len=20, nla_type=NLA_F_NESTED|NFTA_EXPR_DATA}, [[{nla_len=8, nla_type=NFTA_META_DREG}, htonl(1)], [{nla_len=8, nla_type=NFTA_META_KEY}, htonl(4)]]]]], [{nla_len=36, nla_type=NLA_F_NESTED|NFTA_LIST_ELEM}, [[{nla_len=8, nla_type=NFTA_EXPR_NAME}, "cmp"], [{nla_len=24, nla_type=NLA_F_NESTED|NFTA_EXPR_DATA}, [[{nla_len=8, nla_type=NFTA_CMP_SREG}, htonl(1)], [{nla_len=12, nla_type=NLA_F_NESTED|NFTA_CMP_DATA}, [{nla_len=8, nla_type=NFTA_DATA_VALUE}, "\x6c\x6f\x00\x00"]]]]]], [{nla_len=32, nla_type=NLA_F_NESTED|NFTA_LIST_ELEM}, [[{nla_len=12, nla_type=NFTA_EXPR_NAME}, "counter"], [{nla_len=16, nla_type=NLA_F_NESTED|NFTA_EXPR_DATA}, [{nla_len=12, nla_type=NFTA_COUNTER_BYTES}, htobe64(5)]]]], [{nla_len=28, nla_type=NLA_F_NESTED|NFTA_LIST_ELEM}, [[{nla_len=11, nla_type=NFTA_EXPR_NAME}, "nosuch"], [{nla_len=12, nla_type=NLA_F_NESTED|NFTA_EXPR_DATA}, "\x08\x00\x01\x00\x00\x00\x00\x05"]]]]], [{nla_len=7, nla_type=0x1ace}, "\x61\x62\x63"]]], 191, 0, NULL, 0) = 191

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_NETFILTER
mem m hex 34000000000a01000000000000000000020000000b00010066696c746572000007000200616263000c0004000000000000000003
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=NFNL_SUBSYS_NFTABLES<<8|NFT_MSG_NEWTABLE, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {nfgen_family=AF_INET, version=NFNETLINK_V0, res_id=htons(0)}, [[{nla_len=11, nla_type=NFTA_TABLE_NAME}, "filter"], [{nla_len=7, nla_type=NFTA_TABLE_FLAGS}, "\x61\x62\x63"], [{nla_len=12, nla_type=NFTA_TABLE_HANDLE}, htobe64(3)]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_GENERIC
memo genl-name 57346 30521821969806437
memo genl-name 57347 0
mem m hex 280000000170050000000000000000000201000014000180070002006c6f00000800030001000000
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=ethtool, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=0, nlmsg_pid=0}, {cmd=ETHTOOL_MSG_LINKINFO_GET, version=1}, [{nla_len=20, nla_type=NLA_F_NESTED|0x1}, [[{nla_len=7, nla_type=ETHTOOL_A_HEADER_DEV_NAME}, "lo"], [{nla_len=8, nla_type=ETHTOOL_A_HEADER_FLAGS}, 0x1]]]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 20 0 0 0
fd 3 NETLINK_GENERIC
memo genl-name 57346 30521821969806437
memo genl-name 57347 0
mem m hex 14000000017005000000000000000000c8010700
ret 20
text sendto(3, [{nlmsg_len=20, nlmsg_type=ethtool, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=0, nlmsg_pid=0}, {cmd=0xc8 /* ETHTOOL_MSG_??? */, version=1, reserved=0x7}], 20, 0, NULL, 0) = 20

call x86_64 sendto 3 @m 50 0 0 0
fd 3 NETLINK_GENERIC
memo genl-name 57346 13846365485952110
memo genl-name 57347 0
mem m hex 32000000017005000000000000000000010000000900020070687930000000000a00060001020304050600000600ff1f6162
ret 50
text sendto(3, [{nlmsg_len=50, nlmsg_type=nl80211, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=0, nlmsg_pid=0}, {cmd=NL80211_CMD_GET_WIPHY, version=0}, [[{nla_len=9, nla_type=NL80211_ATTR_WIPHY_NAME}, "phy0"], [{nla_len=10, nla_type=NL80211_ATTR_MAC}, 01:02:03:04:05:06], [{nla_len=6, nla_type=0x1fff /* NL80211_ATTR_??? */}, "\x61\x62"]]], 50, 0, NULL, 0) = 50

call x86_64 sendto 3 @m 28 0 0 0
fd 3 NETLINK_GENERIC
memo genl-name 57346 6071226489394905428
memo genl-name 57347 83
mem m hex 1c000000017005000000000000000000010000000800010005000000
ret 28
text sendto(3, [{nlmsg_len=28, nlmsg_type=TASKSTATS, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=0, nlmsg_pid=0}, {cmd=TASKSTATS_CMD_GET, version=0}, [{nla_len=8, nla_type=TASKSTATS_CMD_ATTR_PID}, 5]], 28, 0, NULL, 0) = 28
