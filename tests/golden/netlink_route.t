# SPDX-License-Identifier: LGPL-2.1-or-later
# Addresses, routes, neighbours, rules, traffic control, groups, next hops: as netlink_link.t.

call x86_64 sendto 3 @m 29 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1d000000160000030000000000000000020001000000000005000000ab
ret 29
text sendto(3, [{nlmsg_len=29, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=5, nla_type=IFA_UNSPEC}, "\xab"]], 29, 0, NULL, 0) = 29

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 20000000160000030000000000000000020001000000000008000100abcdef12
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=8, nla_type=IFA_ADDRESS}, inet_addr("171.205.239.18")]], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 20000000160000030000000000000000020001000000000008000100abcdef
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=8, nla_type=IFA_ADDRESS}, @m+28]], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1f000000160000030000000000000000020001000000000007000100abcdef
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=7, nla_type=IFA_ADDRESS}, "\xab\xcd\xef"]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2300000016000003000000000000000002000100000000000b000300abcdef12345678
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=11, nla_type=IFA_LABEL}, "\253\315\357\0224Vx"...]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2300000016000003000000000000000002000100000000000b000300abcdef123456
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=11, nla_type=IFA_LABEL}, @m+28]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2200000016000003000000000000000002000100000000000a000300abcdef123456
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=10, nla_type=IFA_LABEL}, "\253\315\357\0224V"...]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c000000160000030000000000000000020001000000000014000600abcdef123456789abcdef123456789ac
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=20, nla_type=IFA_CACHEINFO}, {ifa_prefered=317705643, ifa_valid=2591577652, cstamp=603053756, tstamp=2894686021}]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c000000160000030000000000000000020001000000000014000600abcdef123456789abcdef123456789
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=20, nla_type=IFA_CACHEINFO}, @m+28]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000160000030000000000000000020001000000000013000600abcdef123456789abcdef123456789
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=19, nla_type=IFA_CACHEINFO}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 20000000160000030000000000000000020001000000000008000800abcdef12
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=8, nla_type=IFA_FLAGS}, IFA_F_SECONDARY|IFA_F_NODAD|IFA_F_DADFAILED|IFA_F_DEPRECATED|IFA_F_PERMANENT|IFA_F_MANAGETEMPADDR|IFA_F_MCAUTOJOIN|IFA_F_STABLE_PRIVACY|0x12efc000]], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 20000000160000030000000000000000020001000000000008000800abcdef
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=8, nla_type=IFA_FLAGS}, @m+28]], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1f000000160000030000000000000000020001000000000007000800abcdef
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=7, nla_type=IFA_FLAGS}, "\xab\xcd\xef"]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 20000000160000030000000000000000020001000000000008000900abcdef12
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=8, nla_type=IFA_RT_PRIORITY}, 317705643]], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 20000000160000030000000000000000020001000000000008000900abcdef
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=8, nla_type=IFA_RT_PRIORITY}, @m+28]], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1f000000160000030000000000000000020001000000000007000900abcdef
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=7, nla_type=IFA_RT_PRIORITY}, "\xab\xcd\xef"]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1f00000016000003000000000000000002000100000000000700ce1a616263
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=7, nla_type=0x1ace /* IFA_??? */}, "\x61\x62\x63"]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 29 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1d0000001600000300000000000000000a0001000000000005000000ab
ret 29
text sendto(3, [{nlmsg_len=29, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET6, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=5, nla_type=IFA_UNSPEC}, "\xab"]], 29, 0, NULL, 0) = 29

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c0000001600000300000000000000000a0001000000000014000100abcdef123456789abcdef123456789ac
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET6, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=20, nla_type=IFA_ADDRESS}, inet_pton(AF_INET6, "abcd:ef12:3456:789a:bcde:f123:4567:89ac")]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c0000001600000300000000000000000a0001000000000014000100abcdef123456789abcdef123456789
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET6, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=20, nla_type=IFA_ADDRESS}, @m+28]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b0000001600000300000000000000000a0001000000000013000100abcdef123456789abcdef123456789
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET6, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=19, nla_type=IFA_ADDRESS}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 230000001600000300000000000000000a000100000000000b000300abcdef12345678
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET6, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=11, nla_type=IFA_LABEL}, "\253\315\357\0224Vx"...]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 230000001600000300000000000000000a000100000000000b000300abcdef123456
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET6, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=11, nla_type=IFA_LABEL}, @m+28]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 220000001600000300000000000000000a000100000000000a000300abcdef123456
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET6, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=10, nla_type=IFA_LABEL}, "\253\315\357\0224V"...]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c0000001600000300000000000000000a0001000000000014000600abcdef123456789abcdef123456789ac
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET6, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=20, nla_type=IFA_CACHEINFO}, {ifa_prefered=317705643, ifa_valid=2591577652, cstamp=603053756, tstamp=2894686021}]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c0000001600000300000000000000000a0001000000000014000600abcdef123456789abcdef123456789
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET6, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=20, nla_type=IFA_CACHEINFO}, @m+28]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b0000001600000300000000000000000a0001000000000013000600abcdef123456789abcdef123456789
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET6, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=19, nla_type=IFA_CACHEINFO}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 200000001600000300000000000000000a0001000000000008000800abcdef12
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET6, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=8, nla_type=IFA_FLAGS}, IFA_F_SECONDARY|IFA_F_NODAD|IFA_F_DADFAILED|IFA_F_DEPRECATED|IFA_F_PERMANENT|IFA_F_MANAGETEMPADDR|IFA_F_MCAUTOJOIN|IFA_F_STABLE_PRIVACY|0x12efc000]], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 200000001600000300000000000000000a0001000000000008000800abcdef
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET6, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=8, nla_type=IFA_FLAGS}, @m+28]], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1f0000001600000300000000000000000a0001000000000007000800abcdef
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET6, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=7, nla_type=IFA_FLAGS}, "\xab\xcd\xef"]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 200000001600000300000000000000000a0001000000000008000900abcdef12
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET6, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=8, nla_type=IFA_RT_PRIORITY}, 317705643]], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 200000001600000300000000000000000a0001000000000008000900abcdef
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET6, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=8, nla_type=IFA_RT_PRIORITY}, @m+28]], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1f0000001600000300000000000000000a0001000000000007000900abcdef
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET6, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=7, nla_type=IFA_RT_PRIORITY}, "\xab\xcd\xef"]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1f0000001600000300000000000000000a000100000000000700ce1a616263
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=RTM_GETADDR, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifa_family=AF_INET6, ifa_prefixlen=0, ifa_flags=IFA_F_SECONDARY, ifa_scope=RT_SCOPE_UNIVERSE, ifa_index=0}, [{nla_len=7, nla_type=0x1ace /* IFA_??? */}, "\x61\x62\x63"]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 210000001a000003000000000000000002000010fd0200020001000005000000ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=5, nla_type=RTA_UNSPEC}, "\xab"]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000001a000003000000000000000002000010fd0200020001000008000100abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=8, nla_type=RTA_DST}, inet_addr("171.205.239.18")]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000001a000003000000000000000002000010fd0200020001000008000100abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=8, nla_type=RTA_DST}, @m+32]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 230000001a000003000000000000000002000010fd0200020001000007000100abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=7, nla_type=RTA_DST}, "\xab\xcd\xef"]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000001a000003000000000000000002000010fd0200020001000008000300abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=8, nla_type=RTA_IIF}, 317705643]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000001a000003000000000000000002000010fd0200020001000008000300abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=8, nla_type=RTA_IIF}, @m+32]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 230000001a000003000000000000000002000010fd0200020001000007000300abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=7, nla_type=RTA_IIF}, "\xab\xcd\xef"]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000001a000003000000000000000002000010fd020002000100000c000900abcdef12345678
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=12, nla_type=RTA_MULTIPATH}, @m+32]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 270000001a000003000000000000000002000010fd020002000100000b000900abcdef12345678
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=11, nla_type=RTA_MULTIPATH}, "\xab\xcd\xef\x12\x34\x56\x78"]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 400000001a000003000000000000000002000010fd0200020001000024000c00abcdef123456789abcdef123456789acabcdef123456789abcdef123456789ac
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=36, nla_type=RTA_CACHEINFO}, {rta_clntref=317705643, rta_lastuse=2591577652, rta_expires=603053756, rta_error=2894686021, rta_used=317705643, rta_id=0x9a785634, rta_ts=603053756, rta_tsage=2894686021}]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 400000001a000003000000000000000002000010fd0200020001000024000c00abcdef123456789abcdef123456789acabcdef123456789abcdef123456789
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=36, nla_type=RTA_CACHEINFO}, @m+32]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 63 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3f0000001a000003000000000000000002000010fd0200020001000023000c00abcdef123456789abcdef123456789acabcdef123456789abcdef123456789
ret 63
text sendto(3, [{nlmsg_len=63, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=35, nla_type=RTA_CACHEINFO}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]], 63, 0, NULL, 0) = 63

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000001a000003000000000000000002000010fd0200020001000008000f00abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=8, nla_type=RTA_TABLE}, 0x12efcdab]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000001a000003000000000000000002000010fd0200020001000008000f00abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=8, nla_type=RTA_TABLE}, @m+32]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 230000001a000003000000000000000002000010fd0200020001000007000f00abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=7, nla_type=RTA_TABLE}, "\xab\xcd\xef"]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 56 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 380000001a000003000000000000000002000010fd020002000100001c001100abcdef123456789abcdef123456789acabcdef123456789a
ret 56
text sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=28, nla_type=RTA_MFC_STATS}, {mfcs_packets=11130741260702174635, mfcs_bytes=12432581792986422972, mfcs_wrong_if=11130741260702174635}]], 56, 0, NULL, 0) = 56

call x86_64 sendto 3 @m 56 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 380000001a000003000000000000000002000010fd020002000100001c001100abcdef123456789abcdef123456789acabcdef12345678
ret 56
text sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=28, nla_type=RTA_MFC_STATS}, @m+32]], 56, 0, NULL, 0) = 56

call x86_64 sendto 3 @m 55 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 370000001a000003000000000000000002000010fd020002000100001b001100abcdef123456789abcdef123456789acabcdef12345678
ret 55
text sendto(3, [{nlmsg_len=55, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=27, nla_type=RTA_MFC_STATS}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78"]], 55, 0, NULL, 0) = 55

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 220000001a000003000000000000000002000010fd0200020001000006001200abcd
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=6, nla_type=RTA_VIA}, {rtvia_family=0xcdab /* AF_??? */}]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 220000001a000003000000000000000002000010fd0200020001000006001200ab
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=6, nla_type=RTA_VIA}, @m+32]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 210000001a000003000000000000000002000010fd0200020001000005001200ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=5, nla_type=RTA_VIA}, "\xab"]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 210000001a000003000000000000000002000010fd0200020001000005001400ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=5, nla_type=RTA_PREF}, 171]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 220000001a000003000000000000000002000010fd0200020001000006001500abcd
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=6, nla_type=RTA_ENCAP_TYPE}, 0xcdab /* LWTUNNEL_ENCAP_??? */]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 220000001a000003000000000000000002000010fd0200020001000006001500ab
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=6, nla_type=RTA_ENCAP_TYPE}, @m+32]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 210000001a000003000000000000000002000010fd0200020001000005001500ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=5, nla_type=RTA_ENCAP_TYPE}, "\xab"]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000001a000003000000000000000002000010fd020002000100000c001700abcdef123456789a
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=12, nla_type=RTA_EXPIRES}, 11130741260702174635]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000001a000003000000000000000002000010fd020002000100000c001700abcdef12345678
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=12, nla_type=RTA_EXPIRES}, @m+32]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 270000001a000003000000000000000002000010fd020002000100000b001700abcdef12345678
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=11, nla_type=RTA_EXPIRES}, "\xab\xcd\xef\x12\x34\x56\x78"]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 220000001a000003000000000000000002000010fd0200020001000006001c00abcd
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=6, nla_type=RTA_SPORT}, 52651]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 220000001a000003000000000000000002000010fd0200020001000006001c00ab
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=6, nla_type=RTA_SPORT}, @m+32]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 210000001a000003000000000000000002000010fd0200020001000005001c00ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=5, nla_type=RTA_SPORT}, "\xab"]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000001a000003000000000000000002000010fd0200020001000008001f00abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=8, nla_type=RTA_FLOWLABEL}, htonl(2882400018)]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000001a000003000000000000000002000010fd0200020001000008001f00abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=8, nla_type=RTA_FLOWLABEL}, @m+32]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 230000001a000003000000000000000002000010fd0200020001000007001f00abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=7, nla_type=RTA_FLOWLABEL}, "\xab\xcd\xef"]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 230000001a000003000000000000000002000010fd020002000100000700ce1a616263
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=7, nla_type=0x1ace /* RTA_??? */}, "\x61\x62\x63"]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 37 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 250000001a000003000000000000000002000010fd020002000100000900080005000000ab
ret 37
text sendto(3, [{nlmsg_len=37, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=9, nla_type=RTA_METRICS}, [{nla_len=5, nla_type=RTAX_UNSPEC}, "\xab"]]], 37, 0, NULL, 0) = 37

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000001a000003000000000000000002000010fd020002000100000c00080008000100abcdef12
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=12, nla_type=RTA_METRICS}, [{nla_len=8, nla_type=RTAX_LOCK}, 317705643]]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000001a000003000000000000000002000010fd020002000100000c00080008000100abcdef
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=12, nla_type=RTA_METRICS}, [{nla_len=8, nla_type=RTAX_LOCK}, @m+36]]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 270000001a000003000000000000000002000010fd020002000100000b00080007000100abcdef
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=11, nla_type=RTA_METRICS}, [{nla_len=7, nla_type=RTAX_LOCK}, "\xab\xcd\xef"]]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b0000001a000003000000000000000002000010fd020002000100000f0008000b001000abcdef12345678
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=15, nla_type=RTA_METRICS}, [{nla_len=11, nla_type=RTAX_CC_ALGO}, "\253\315\357\0224Vx"...]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b0000001a000003000000000000000002000010fd020002000100000f0008000b001000abcdef123456
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=15, nla_type=RTA_METRICS}, [{nla_len=11, nla_type=RTAX_CC_ALGO}, @m+36]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 42 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2a0000001a000003000000000000000002000010fd020002000100000e0008000a001000abcdef123456
ret 42
text sendto(3, [{nlmsg_len=42, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=14, nla_type=RTA_METRICS}, [{nla_len=10, nla_type=RTAX_CC_ALGO}, "\253\315\357\0224V"...]]], 42, 0, NULL, 0) = 42

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 270000001a000003000000000000000002000010fd020002000100000b0008000700ce1a616263
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=11, nla_type=RTA_METRICS}, [{nla_len=7, nla_type=0x1ace /* RTAX_??? */}, "\x61\x62\x63"]]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 210000001e000003000000000000000002000000000000000400010505000000ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=5, nla_type=NDA_UNSPEC}, "\xab"]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000001e000003000000000000000002000000000000000400010508000100abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=8, nla_type=NDA_DST}, inet_addr("171.205.239.18")]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000001e000003000000000000000002000000000000000400010508000100abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=8, nla_type=NDA_DST}, @m+32]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 230000001e000003000000000000000002000000000000000400010507000100abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=7, nla_type=NDA_DST}, "\xab\xcd\xef"]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 38 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 260000001e00000300000000000000000200000000000000040001050a000200abcdef123456
ret 38
text sendto(3, [{nlmsg_len=38, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=10, nla_type=NDA_LLADDR}, ab:cd:ef:12:34:56]], 38, 0, NULL, 0) = 38

call x86_64 sendto 3 @m 38 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 260000001e00000300000000000000000200000000000000040001050a000200abcdef1234
ret 38
text sendto(3, [{nlmsg_len=38, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=10, nla_type=NDA_LLADDR}, @m+32]], 38, 0, NULL, 0) = 38

call x86_64 sendto 3 @m 37 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 250000001e000003000000000000000002000000000000000400010509000200abcdef1234
ret 37
text sendto(3, [{nlmsg_len=37, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=9, nla_type=NDA_LLADDR}, ab:cd:ef:12:34]], 37, 0, NULL, 0) = 37

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 300000001e000003000000000000000002000000000000000400010514000300abcdef123456789abcdef123456789ac
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=20, nla_type=NDA_CACHEINFO}, {ndm_confirmed=317705643, ndm_used=2591577652, ndm_updated=603053756, ndm_refcnt=2894686021}]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 300000001e000003000000000000000002000000000000000400010514000300abcdef123456789abcdef123456789
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=20, nla_type=NDA_CACHEINFO}, @m+32]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f0000001e000003000000000000000002000000000000000400010513000300abcdef123456789abcdef123456789
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=19, nla_type=NDA_CACHEINFO}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000001e000003000000000000000002000000000000000400010508000400abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=8, nla_type=NDA_PROBES}, 317705643]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000001e000003000000000000000002000000000000000400010508000400abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=8, nla_type=NDA_PROBES}, @m+32]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 230000001e000003000000000000000002000000000000000400010507000400abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=7, nla_type=NDA_PROBES}, "\xab\xcd\xef"]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 220000001e000003000000000000000002000000000000000400010506000500abcd
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=6, nla_type=NDA_VLAN}, 52651]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 220000001e000003000000000000000002000000000000000400010506000500ab
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=6, nla_type=NDA_VLAN}, @m+32]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 210000001e000003000000000000000002000000000000000400010505000500ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=5, nla_type=NDA_VLAN}, "\xab"]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 220000001e000003000000000000000002000000000000000400010506000600abcd
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=6, nla_type=NDA_PORT}, htons(43981)]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 220000001e000003000000000000000002000000000000000400010506000600ab
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=6, nla_type=NDA_PORT}, @m+32]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 210000001e000003000000000000000002000000000000000400010505000600ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=5, nla_type=NDA_PORT}, "\xab"]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 210000001e000003000000000000000002000000000000000400010505000c00ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=5, nla_type=NDA_PROTOCOL}, 0xab /* IPPROTO_??? */]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000001e000003000000000000000002000000000000000400010508000f00abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=8, nla_type=NDA_FLAGS_EXT}, NTF_EXT_MANAGED|NTF_EXT_LOCKED|0x12efcda8]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000001e000003000000000000000002000000000000000400010508000f00abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=8, nla_type=NDA_FLAGS_EXT}, @m+32]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 230000001e000003000000000000000002000000000000000400010507000f00abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=7, nla_type=NDA_FLAGS_EXT}, "\xab\xcd\xef"]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 220000001e000003000000000000000002000000000000000400010506001000abcd
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=6, nla_type=NDA_NDM_STATE_MASK}, NUD_INCOMPLETE|NUD_REACHABLE|NUD_DELAY|NUD_FAILED|NUD_PERMANENT|0xcd00]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 220000001e000003000000000000000002000000000000000400010506001000ab
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=6, nla_type=NDA_NDM_STATE_MASK}, @m+32]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 210000001e000003000000000000000002000000000000000400010505001000ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=5, nla_type=NDA_NDM_STATE_MASK}, "\xab"]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 210000001e000003000000000000000002000000000000000400010505001100ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=5, nla_type=NDA_NDM_FLAGS_MASK}, NTF_USE|NTF_SELF|NTF_PROXY|NTF_OFFLOADED|NTF_ROUTER]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 230000001e00000300000000000000000200000000000000040001050700ce1a616263
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=7, nla_type=0x1ace /* NDA_??? */}, "\x61\x62\x63"]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 37 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 250000001e000003000000000000000002000000000000000400010509000e0005000000ab
ret 37
text sendto(3, [{nlmsg_len=37, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=9, nla_type=NDA_FDB_EXT_ATTRS}, [{nla_len=5, nla_type=NFEA_UNSPEC}, "\xab"]]], 37, 0, NULL, 0) = 37

call x86_64 sendto 3 @m 37 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 250000001e000003000000000000000002000000000000000400010509000e0005000100ab
ret 37
text sendto(3, [{nlmsg_len=37, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=9, nla_type=NDA_FDB_EXT_ATTRS}, [{nla_len=5, nla_type=NFEA_ACTIVITY_NOTIFY}, FDB_NOTIFY_BIT|FDB_NOTIFY_INACTIVE_BIT|0xa8]]], 37, 0, NULL, 0) = 37

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 270000001e00000300000000000000000200000000000000040001050b000e000700ce1a616263
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETNEIGH, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndm_family=AF_INET, ndm_ifindex=0, ndm_state=NUD_STALE, ndm_flags=NTF_USE, ndm_type=RTN_MULTICAST}, [{nla_len=11, nla_type=NDA_FDB_EXT_ATTRS}, [{nla_len=7, nla_type=0x1ace /* NFEA_??? */}, "\x61\x62\x63"]]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2100000022000003000000000000000002000010000000030100000005000000ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=5, nla_type=FRA_UNSPEC}, "\xab"]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000022000003000000000000000002000010000000030100000008000100abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=8, nla_type=FRA_DST}, inet_addr("171.205.239.18")]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000022000003000000000000000002000010000000030100000008000100abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=8, nla_type=FRA_DST}, @m+32]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2300000022000003000000000000000002000010000000030100000007000100abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=7, nla_type=FRA_DST}, "\xab\xcd\xef"]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 270000002200000300000000000000000200001000000003010000000b000300abcdef12345678
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=11, nla_type=FRA_IIFNAME}, "\253\315\357\0224Vx"...]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 270000002200000300000000000000000200001000000003010000000b000300abcdef123456
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=11, nla_type=FRA_IIFNAME}, @m+32]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 38 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 260000002200000300000000000000000200001000000003010000000a000300abcdef123456
ret 38
text sendto(3, [{nlmsg_len=38, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=10, nla_type=FRA_IIFNAME}, "\253\315\357\0224V"...]], 38, 0, NULL, 0) = 38

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000022000003000000000000000002000010000000030100000008000400abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=8, nla_type=FRA_GOTO}, 317705643]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000022000003000000000000000002000010000000030100000008000400abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=8, nla_type=FRA_GOTO}, @m+32]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2300000022000003000000000000000002000010000000030100000007000400abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=7, nla_type=FRA_GOTO}, "\xab\xcd\xef"]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000002200000300000000000000000200001000000003010000000c000c00abcdef123456789a
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=12, nla_type=FRA_TUN_ID}, htobe64(12379813812177893530)]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000002200000300000000000000000200001000000003010000000c000c00abcdef12345678
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=12, nla_type=FRA_TUN_ID}, @m+32]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 270000002200000300000000000000000200001000000003010000000b000c00abcdef12345678
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=11, nla_type=FRA_TUN_ID}, "\xab\xcd\xef\x12\x34\x56\x78"]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000022000003000000000000000002000010000000030100000008000f00abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=8, nla_type=FRA_TABLE}, 0x12efcdab]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000022000003000000000000000002000010000000030100000008000f00abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=8, nla_type=FRA_TABLE}, @m+32]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2300000022000003000000000000000002000010000000030100000007000f00abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=7, nla_type=FRA_TABLE}, "\xab\xcd\xef"]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2100000022000003000000000000000002000010000000030100000005001300ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=5, nla_type=FRA_L3MDEV}, 171]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000002200000300000000000000000200001000000003010000000c001400abcdef123456789a
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=12, nla_type=FRA_UID_RANGE}, {start=317705643, end=2591577652}]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 280000002200000300000000000000000200001000000003010000000c001400abcdef12345678
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=12, nla_type=FRA_UID_RANGE}, @m+32]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 270000002200000300000000000000000200001000000003010000000b001400abcdef12345678
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=11, nla_type=FRA_UID_RANGE}, "\xab\xcd\xef\x12\x34\x56\x78"]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2100000022000003000000000000000002000010000000030100000005001500ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=5, nla_type=FRA_PROTOCOL}, 0xab /* RTPROT_??? */]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2100000022000003000000000000000002000010000000030100000005001600ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=5, nla_type=FRA_IP_PROTO}, 0xab /* IPPROTO_??? */]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000022000003000000000000000002000010000000030100000008001700abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=8, nla_type=FRA_SPORT_RANGE}, {start=52651, end=4847}]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000022000003000000000000000002000010000000030100000008001700abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=8, nla_type=FRA_SPORT_RANGE}, @m+32]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2300000022000003000000000000000002000010000000030100000007001700abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=7, nla_type=FRA_SPORT_RANGE}, "\xab\xcd\xef"]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000022000003000000000000000002000010000000030100000008001a00abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=8, nla_type=FRA_FLOWLABEL}, htonl(2882400018)]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000022000003000000000000000002000010000000030100000008001a00abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=8, nla_type=FRA_FLOWLABEL}, @m+32]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2300000022000003000000000000000002000010000000030100000007001a00abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=7, nla_type=FRA_FLOWLABEL}, "\xab\xcd\xef"]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2200000022000003000000000000000002000010000000030100000006001c00abcd
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=6, nla_type=FRA_SPORT_MASK}, 0xcdab]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2200000022000003000000000000000002000010000000030100000006001c00ab
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=6, nla_type=FRA_SPORT_MASK}, @m+32]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2100000022000003000000000000000002000010000000030100000005001c00ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=5, nla_type=FRA_SPORT_MASK}, "\xab"]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2100000022000003000000000000000002000010000000030100000005001e00ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=5, nla_type=FRA_DSCP_MASK}, 0xab]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 230000002200000300000000000000000200001000000003010000000700ce1a616263
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETRULE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_INET, dst_len=0, src_len=0, tos=IPTOS_LOWDELAY, table=RT_TABLE_UNSPEC, action=FR_ACT_NOP, flags=FIB_RULE_PERMANENT}, [{nla_len=7, nla_type=0x1ace /* FRA_??? */}, "\x61\x62\x63"]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 25 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 190000004200000300000000000000000100000005000000ab
ret 25
text sendto(3, [{nlmsg_len=25, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=5, nla_type=NDTA_UNSPEC}, "\xab"]], 25, 0, NULL, 0) = 25

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1f000000420000030000000000000000010000000b000100abcdef12345678
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=11, nla_type=NDTA_NAME}, "\253\315\357\0224Vx"...]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1f000000420000030000000000000000010000000b000100abcdef123456
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=11, nla_type=NDTA_NAME}, @m+24]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 30 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1e000000420000030000000000000000010000000a000100abcdef123456
ret 30
text sendto(3, [{nlmsg_len=30, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=10, nla_type=NDTA_NAME}, "\253\315\357\0224V"...]], 30, 0, NULL, 0) = 30

call x86_64 sendto 3 @m 28 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1c0000004200000300000000000000000100000008000200abcdef12
ret 28
text sendto(3, [{nlmsg_len=28, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=8, nla_type=NDTA_THRESH1}, 317705643]], 28, 0, NULL, 0) = 28

call x86_64 sendto 3 @m 28 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1c0000004200000300000000000000000100000008000200abcdef
ret 28
text sendto(3, [{nlmsg_len=28, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=8, nla_type=NDTA_THRESH1}, @m+24]], 28, 0, NULL, 0) = 28

call x86_64 sendto 3 @m 27 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1b0000004200000300000000000000000100000007000200abcdef
ret 27
text sendto(3, [{nlmsg_len=27, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=7, nla_type=NDTA_THRESH1}, "\xab\xcd\xef"]], 27, 0, NULL, 0) = 27

call x86_64 sendto 3 @m 56 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 380000004200000300000000000000000100000024000500abcdef123456789abcdef123456789acabcdef123456789abcdef123456789ac
ret 56
text sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=36, nla_type=NDTA_CONFIG}, {ndtc_key_len=52651, ndtc_entry_size=4847, ndtc_entries=2591577652, ndtc_last_flush=603053756, ndtc_last_rand=2894686021, ndtc_hash_rnd=317705643, ndtc_hash_mask=0x9a785634, ndtc_hash_chain_gc=603053756, ndtc_proxy_qlen=2894686021}]], 56, 0, NULL, 0) = 56

call x86_64 sendto 3 @m 56 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 380000004200000300000000000000000100000024000500abcdef123456789abcdef123456789acabcdef123456789abcdef123456789
ret 56
text sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=36, nla_type=NDTA_CONFIG}, @m+24]], 56, 0, NULL, 0) = 56

call x86_64 sendto 3 @m 55 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 370000004200000300000000000000000100000023000500abcdef123456789abcdef123456789acabcdef123456789abcdef123456789
ret 55
text sendto(3, [{nlmsg_len=55, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=35, nla_type=NDTA_CONFIG}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]], 55, 0, NULL, 0) = 55

call x86_64 sendto 3 @m 104 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 680000004200000300000000000000000100000054000700abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123 hex 456789ac
ret 104
text sendto(3, [{nlmsg_len=104, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=84, nla_type=NDTA_STATS}, {ndts_allocs=11130741260702174635, ndts_destroys=12432581792986422972, ndts_hash_grows=11130741260702174635, ndts_res_failed=12432581792986422972, ndts_lookups=11130741260702174635, ndts_hits=12432581792986422972, ndts_rcv_probes_mcast=11130741260702174635, ndts_rcv_probes_ucast=12432581792986422972, ndts_periodic_gc_runs=11130741260702174635, ndts_forced_gc_runs=12432581792986422972}]], 104, 0, NULL, 0) = 104

call x86_64 sendto 3 @m 104 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 680000004200000300000000000000000100000054000700abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123 hex 456789
ret 104
text sendto(3, [{nlmsg_len=104, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=84, nla_type=NDTA_STATS}, @m+24]], 104, 0, NULL, 0) = 104

call x86_64 sendto 3 @m 103 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 670000004200000300000000000000000100000053000700abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123 hex 456789
ret 103
text sendto(3, [{nlmsg_len=103, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=83, nla_type=NDTA_STATS}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac"...]], 103, 0, NULL, 0) = 103

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 20000000420000030000000000000000010000000c000800abcdef123456789a
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=12, nla_type=NDTA_GC_INTERVAL}, 11130741260702174635]], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 20000000420000030000000000000000010000000c000800abcdef12345678
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=12, nla_type=NDTA_GC_INTERVAL}, @m+24]], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1f000000420000030000000000000000010000000b000800abcdef12345678
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=11, nla_type=NDTA_GC_INTERVAL}, "\xab\xcd\xef\x12\x34\x56\x78"]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 27 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1b000000420000030000000000000000010000000700ce1a616263
ret 27
text sendto(3, [{nlmsg_len=27, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=7, nla_type=0x1ace /* NDTA_??? */}, "\x61\x62\x63"]], 27, 0, NULL, 0) = 27

call x86_64 sendto 3 @m 29 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1d000000420000030000000000000000010000000900060005000000ab
ret 29
text sendto(3, [{nlmsg_len=29, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=9, nla_type=NDTA_PARMS}, [{nla_len=5, nla_type=NDTPA_UNSPEC}, "\xab"]]], 29, 0, NULL, 0) = 29

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 20000000420000030000000000000000010000000c00060008000100abcdef12
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=12, nla_type=NDTA_PARMS}, [{nla_len=8, nla_type=NDTPA_IFINDEX}, 317705643]]], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 20000000420000030000000000000000010000000c00060008000100abcdef
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=12, nla_type=NDTA_PARMS}, [{nla_len=8, nla_type=NDTPA_IFINDEX}, @m+28]]], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1f000000420000030000000000000000010000000b00060007000100abcdef
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=11, nla_type=NDTA_PARMS}, [{nla_len=7, nla_type=NDTPA_IFINDEX}, "\xab\xcd\xef"]]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000042000003000000000000000001000000100006000c000300abcdef123456789a
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=16, nla_type=NDTA_PARMS}, [{nla_len=12, nla_type=NDTPA_REACHABLE_TIME}, 11130741260702174635]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000042000003000000000000000001000000100006000c000300abcdef12345678
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=16, nla_type=NDTA_PARMS}, [{nla_len=12, nla_type=NDTPA_REACHABLE_TIME}, @m+28]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 23000000420000030000000000000000010000000f0006000b000300abcdef12345678
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=15, nla_type=NDTA_PARMS}, [{nla_len=11, nla_type=NDTPA_REACHABLE_TIME}, "\xab\xcd\xef\x12\x34\x56\x78"]]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1f000000420000030000000000000000010000000b0006000700ce1a616263
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=RTM_GETNEIGHTBL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndtm_family=AF_UNIX}, [{nla_len=11, nla_type=NDTA_PARMS}, [{nla_len=7, nla_type=0x1ace /* NDTPA_??? */}, "\x61\x62\x63"]]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 300000004a00000300000000000000000a000000000000000000000014000100abcdef123456789abcdef123456789ac
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETADDRLABEL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifal_family=AF_INET6, ifal_prefixlen=0, ifal_flags=0, ifal_index=0, ifal_seq=0}, [{nla_len=20, nla_type=IFAL_ADDRESS}, inet_pton(AF_INET6, "abcd:ef12:3456:789a:bcde:f123:4567:89ac")]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 48 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 300000004a00000300000000000000000a000000000000000000000014000100abcdef123456789abcdef123456789
ret 48
text sendto(3, [{nlmsg_len=48, nlmsg_type=RTM_GETADDRLABEL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifal_family=AF_INET6, ifal_prefixlen=0, ifal_flags=0, ifal_index=0, ifal_seq=0}, [{nla_len=20, nla_type=IFAL_ADDRESS}, @m+32]], 48, 0, NULL, 0) = 48

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f0000004a00000300000000000000000a000000000000000000000013000100abcdef123456789abcdef123456789
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETADDRLABEL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifal_family=AF_INET6, ifal_prefixlen=0, ifal_flags=0, ifal_index=0, ifal_seq=0}, [{nla_len=19, nla_type=IFAL_ADDRESS}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000004a00000300000000000000000a000000000000000000000008000200abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETADDRLABEL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifal_family=AF_INET6, ifal_prefixlen=0, ifal_flags=0, ifal_index=0, ifal_seq=0}, [{nla_len=8, nla_type=IFAL_LABEL}, 317705643]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000004a00000300000000000000000a000000000000000000000008000200abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETADDRLABEL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifal_family=AF_INET6, ifal_prefixlen=0, ifal_flags=0, ifal_index=0, ifal_seq=0}, [{nla_len=8, nla_type=IFAL_LABEL}, @m+32]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 230000004a00000300000000000000000a000000000000000000000007000200abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETADDRLABEL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifal_family=AF_INET6, ifal_prefixlen=0, ifal_flags=0, ifal_index=0, ifal_seq=0}, [{nla_len=7, nla_type=IFAL_LABEL}, "\xab\xcd\xef"]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 230000004a00000300000000000000000a00000000000000000000000700ce1a616263
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETADDRLABEL, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ifal_family=AF_INET6, ifal_prefixlen=0, ifal_flags=0, ifal_index=0, ifal_seq=0}, [{nla_len=7, nla_type=0x1ace /* IFAL_??? */}, "\x61\x62\x63"]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 25 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 190000004e00000300000000000000000101000005000000ab
ret 25
text sendto(3, [{nlmsg_len=25, nlmsg_type=RTM_GETDCB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {dcb_family=AF_UNIX, cmd=DCB_CMD_GSTATE}, [{nla_len=5, nla_type=DCB_ATTR_UNDEFINED}, "\xab"]], 25, 0, NULL, 0) = 25

call x86_64 sendto 3 @m 27 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1b0000004e0000030000000000000000010100000700ce1a616263
ret 27
text sendto(3, [{nlmsg_len=27, nlmsg_type=RTM_GETDCB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {dcb_family=AF_UNIX, cmd=DCB_CMD_GSTATE}, [{nla_len=7, nla_type=0x1ace /* DCB_ATTR_??? */}, "\x61\x62\x63"]], 27, 0, NULL, 0) = 27

call x86_64 sendto 3 @m 25 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 190000005200000300000000000000000200000005000000ab
ret 25
text sendto(3, [{nlmsg_len=25, nlmsg_type=RTM_GETNETCONF, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ncm_family=AF_INET}, [{nla_len=5, nla_type=NETCONFA_UNSPEC}, "\xab"]], 25, 0, NULL, 0) = 25

call x86_64 sendto 3 @m 28 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1c0000005200000300000000000000000200000008000100abcdef12
ret 28
text sendto(3, [{nlmsg_len=28, nlmsg_type=RTM_GETNETCONF, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ncm_family=AF_INET}, [{nla_len=8, nla_type=NETCONFA_IFINDEX}, 317705643]], 28, 0, NULL, 0) = 28

call x86_64 sendto 3 @m 28 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1c0000005200000300000000000000000200000008000100abcdef
ret 28
text sendto(3, [{nlmsg_len=28, nlmsg_type=RTM_GETNETCONF, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ncm_family=AF_INET}, [{nla_len=8, nla_type=NETCONFA_IFINDEX}, @m+24]], 28, 0, NULL, 0) = 28

call x86_64 sendto 3 @m 27 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1b0000005200000300000000000000000200000007000100abcdef
ret 27
text sendto(3, [{nlmsg_len=27, nlmsg_type=RTM_GETNETCONF, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ncm_family=AF_INET}, [{nla_len=7, nla_type=NETCONFA_IFINDEX}, "\xab\xcd\xef"]], 27, 0, NULL, 0) = 27

call x86_64 sendto 3 @m 27 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1b000000520000030000000000000000020000000700ce1a616263
ret 27
text sendto(3, [{nlmsg_len=27, nlmsg_type=RTM_GETNETCONF, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ncm_family=AF_INET}, [{nla_len=7, nla_type=0x1ace /* NETCONFA_??? */}, "\x61\x62\x63"]], 27, 0, NULL, 0) = 27

call x86_64 sendto 3 @m 25 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 190000005a00000300000000000000000100000005000000ab
ret 25
text sendto(3, [{nlmsg_len=25, nlmsg_type=RTM_GETNSID, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtgen_family=AF_UNIX}, [{nla_len=5, nla_type=NETNSA_NONE}, "\xab"]], 25, 0, NULL, 0) = 25

call x86_64 sendto 3 @m 28 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1c0000005a00000300000000000000000100000008000100abcdef12
ret 28
text sendto(3, [{nlmsg_len=28, nlmsg_type=RTM_GETNSID, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtgen_family=AF_UNIX}, [{nla_len=8, nla_type=NETNSA_NSID}, 317705643]], 28, 0, NULL, 0) = 28

call x86_64 sendto 3 @m 28 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1c0000005a00000300000000000000000100000008000100abcdef
ret 28
text sendto(3, [{nlmsg_len=28, nlmsg_type=RTM_GETNSID, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtgen_family=AF_UNIX}, [{nla_len=8, nla_type=NETNSA_NSID}, @m+24]], 28, 0, NULL, 0) = 28

call x86_64 sendto 3 @m 27 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1b0000005a00000300000000000000000100000007000100abcdef
ret 27
text sendto(3, [{nlmsg_len=27, nlmsg_type=RTM_GETNSID, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtgen_family=AF_UNIX}, [{nla_len=7, nla_type=NETNSA_NSID}, "\xab\xcd\xef"]], 27, 0, NULL, 0) = 27

call x86_64 sendto 3 @m 27 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1b0000005a0000030000000000000000010000000700ce1a616263
ret 27
text sendto(3, [{nlmsg_len=27, nlmsg_type=RTM_GETNSID, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtgen_family=AF_UNIX}, [{nla_len=7, nla_type=0x1ace /* NETNSA_??? */}, "\x61\x62\x63"]], 27, 0, NULL, 0) = 27

call x86_64 sendto 3 @m 29 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1d000000560000030000000000000000010000000000000005000000ab
ret 29
text sendto(3, [{nlmsg_len=29, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=5, nla_type=MDBA_UNSPEC}, "\xab"]], 29, 0, NULL, 0) = 29

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1f00000056000003000000000000000001000000000000000700ce1a616263
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=7, nla_type=0x1ace /* MDBA_??? */}, "\x61\x62\x63"]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2100000056000003000000000000000001000000000000000900010005000000ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=9, nla_type=MDBA_MDB}, [{nla_len=5, nla_type=MDBA_MDB_UNSPEC}, "\xab"]]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2300000056000003000000000000000001000000000000000b0001000700ce1a616263
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=11, nla_type=MDBA_MDB}, [{nla_len=7, nla_type=0x1ace /* MDBA_MDB_??? */}, "\x61\x62\x63"]]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 37 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2500000056000003000000000000000001000000000000000d0001000900010005000000ab
ret 37
text sendto(3, [{nlmsg_len=37, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=13, nla_type=MDBA_MDB}, [{nla_len=9, nla_type=MDBA_MDB_ENTRY}, [{nla_len=5, nla_type=MDBA_MDB_ENTRY_UNSPEC}, "\xab"]]]], 37, 0, NULL, 0) = 37

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 400000005600000300000000000000000100000000000000280001002400010020000100abcdef123456789abcdef123456789acabcdef123456789abcdef123
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=40, nla_type=MDBA_MDB}, [{nla_len=36, nla_type=MDBA_MDB_ENTRY}, [{nla_len=32, nla_type=MDBA_MDB_ENTRY_INFO}, {ifindex=317705643, state=0x34 /* MDB_??? */, flags=MDB_FLAGS_FAST_LEAVE|MDB_FLAGS_STAR_EXCL|MDB_FLAGS_OFFLOAD_FAILED|0x40, vid=39544, addr={u="\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a", proto=htons(0xbcde /* AF_??? */)}}]]]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 400000005600000300000000000000000100000000000000280001002400010020000100abcdef123456789abcdef123456789acabcdef123456789abcdef1
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=40, nla_type=MDBA_MDB}, [{nla_len=36, nla_type=MDBA_MDB_ENTRY}, [{nla_len=32, nla_type=MDBA_MDB_ENTRY_INFO}, @m+36]]]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 63 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3f000000560000030000000000000000010000000000000027000100230001001f000100abcdef123456789abcdef123456789acabcdef123456789abcdef1
ret 63
text sendto(3, [{nlmsg_len=63, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=39, nla_type=MDBA_MDB}, [{nla_len=35, nla_type=MDBA_MDB_ENTRY}, [{nla_len=31, nla_type=MDBA_MDB_ENTRY_INFO}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1"]]]], 63, 0, NULL, 0) = 63

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2700000056000003000000000000000001000000000000000f0001000b0001000700ce1a616263
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=15, nla_type=MDBA_MDB}, [{nla_len=11, nla_type=MDBA_MDB_ENTRY}, [{nla_len=7, nla_type=0x1ace /* MDBA_MDB_ENTRY_??? */}, "\x61\x62\x63"]]]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2100000056000003000000000000000001000000000000000900020005000000ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=9, nla_type=MDBA_ROUTER}, [{nla_len=5, nla_type=MDBA_ROUTER_UNSPEC}, "\xab"]]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000056000003000000000000000001000000000000000c00020008000100abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=12, nla_type=MDBA_ROUTER}, [{nla_len=8, nla_type=MDBA_ROUTER_PORT}, 317705643]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000056000003000000000000000001000000000000000c00020008000100abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=12, nla_type=MDBA_ROUTER}, [{nla_len=8, nla_type=MDBA_ROUTER_PORT}, @m+32]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2300000056000003000000000000000001000000000000000b00020007000100abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=11, nla_type=MDBA_ROUTER}, [{nla_len=7, nla_type=MDBA_ROUTER_PORT}, "\xab\xcd\xef"]]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2300000056000003000000000000000001000000000000000b0002000700ce1a616263
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=11, nla_type=MDBA_ROUTER}, [{nla_len=7, nla_type=0x1ace /* MDBA_ROUTER_??? */}, "\x61\x62\x63"]]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 290000005600000300000000000000000100000000000000110002000d0001000100000005000000ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=17, nla_type=MDBA_ROUTER}, [{nla_len=13, nla_type=MDBA_ROUTER_PORT}, if_nametoindex("lo"), [{nla_len=5, nla_type=MDBA_ROUTER_PATTR_UNSPEC}, "\xab"]]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 290000005600000300000000000000000100000000000000110002000d0001000100000005000100ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=17, nla_type=MDBA_ROUTER}, [{nla_len=13, nla_type=MDBA_ROUTER_PORT}, if_nametoindex("lo"), [{nla_len=5, nla_type=MDBA_ROUTER_PATTR_TIMER}, 171 /* 1.71 s */]]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 290000005600000300000000000000000100000000000000110002000d0001000100000005000200ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=17, nla_type=MDBA_ROUTER}, [{nla_len=13, nla_type=MDBA_ROUTER_PORT}, if_nametoindex("lo"), [{nla_len=5, nla_type=MDBA_ROUTER_PATTR_TYPE}, 0xab /* MDB_RTR_TYPE_??? */]]]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b0000005600000300000000000000000100000000000000130002000f000100010000000700ce1a616263
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=19, nla_type=MDBA_ROUTER}, [{nla_len=15, nla_type=MDBA_ROUTER_PORT}, if_nametoindex("lo"), [{nla_len=7, nla_type=0x1ace /* MDBA_ROUTER_PATTR_??? */}, "\x61\x62\x63"]]]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 69 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4500000056000003000000000000000001000000000000002d00010029000100250001000100000000000000000000000000000000000000000000000000000005000000ab
ret 69
text sendto(3, [{nlmsg_len=69, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=45, nla_type=MDBA_MDB}, [{nla_len=41, nla_type=MDBA_MDB_ENTRY}, [{nla_len=37, nla_type=MDBA_MDB_ENTRY_INFO}, {ifindex=if_nametoindex("lo"), state=MDB_TEMPORARY, flags=0, vid=0, addr={u="\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", proto=htons(AF_UNSPEC)}}, [{nla_len=5, nla_type=MDBA_MDB_EATTR_UNSPEC}, "\xab"]]]]], 69, 0, NULL, 0) = 69

call x86_64 sendto 3 @m 69 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4500000056000003000000000000000001000000000000002d00010029000100250001000100000000000000000000000000000000000000000000000000000005000100ab
ret 69
text sendto(3, [{nlmsg_len=69, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=45, nla_type=MDBA_MDB}, [{nla_len=41, nla_type=MDBA_MDB_ENTRY}, [{nla_len=37, nla_type=MDBA_MDB_ENTRY_INFO}, {ifindex=if_nametoindex("lo"), state=MDB_TEMPORARY, flags=0, vid=0, addr={u="\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", proto=htons(AF_UNSPEC)}}, [{nla_len=5, nla_type=MDBA_MDB_EATTR_TIMER}, 171 /* 1.71 s */]]]]], 69, 0, NULL, 0) = 69

call x86_64 sendto 3 @m 71 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4700000056000003000000000000000001000000000000002f0001002b00010027000100010000000000000000000000000000000000000000000000000000000700ce1a616263
ret 71
text sendto(3, [{nlmsg_len=71, nlmsg_type=RTM_GETMDB, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {family=AF_UNIX, ifindex=0}, [{nla_len=47, nla_type=MDBA_MDB}, [{nla_len=43, nla_type=MDBA_MDB_ENTRY}, [{nla_len=39, nla_type=MDBA_MDB_ENTRY_INFO}, {ifindex=if_nametoindex("lo"), state=MDB_TEMPORARY, flags=0, vid=0, addr={u="\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", proto=htons(AF_UNSPEC)}}, [{nla_len=7, nla_type=0x1ace /* MDBA_MDB_EATTR_??? */}, "\x61\x62\x63"]]]]], 71, 0, NULL, 0) = 71

call x86_64 sendto 3 @m 29 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1d0000006a000003000000000000000002ff00002200000005000000ab
ret 29
text sendto(3, [{nlmsg_len=29, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=5, nla_type=NHA_UNSPEC}, "\xab"]], 29, 0, NULL, 0) = 29

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 200000006a000003000000000000000002ff00002200000008000100abcdef12
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=8, nla_type=NHA_ID}, 317705643]], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 200000006a000003000000000000000002ff00002200000008000100abcdef
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=8, nla_type=NHA_ID}, @m+28]], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1f0000006a000003000000000000000002ff00002200000007000100abcdef
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=7, nla_type=NHA_ID}, "\xab\xcd\xef"]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000006a000003000000000000000002ff0000220000000c000200abcdef123456789a
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=12, nla_type=NHA_GROUP}, [{id=317705643, weight=52, weight_high=86, resvd2=0x9a78}]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000006a000003000000000000000002ff0000220000000c000200abcdef12345678
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=12, nla_type=NHA_GROUP}, @m+28]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 230000006a000003000000000000000002ff0000220000000b000200abcdef12345678
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=11, nla_type=NHA_GROUP}, "\xab\xcd\xef\x12\x34\x56\x78"]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 30 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1e0000006a000003000000000000000002ff00002200000006000300abcd
ret 30
text sendto(3, [{nlmsg_len=30, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=6, nla_type=NHA_GROUP_TYPE}, 0xcdab /* NEXTHOP_GRP_TYPE_??? */]], 30, 0, NULL, 0) = 30

call x86_64 sendto 3 @m 30 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1e0000006a000003000000000000000002ff00002200000006000300ab
ret 30
text sendto(3, [{nlmsg_len=30, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=6, nla_type=NHA_GROUP_TYPE}, @m+28]], 30, 0, NULL, 0) = 30

call x86_64 sendto 3 @m 29 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1d0000006a000003000000000000000002ff00002200000005000300ab
ret 29
text sendto(3, [{nlmsg_len=29, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=5, nla_type=NHA_GROUP_TYPE}, "\xab"]], 29, 0, NULL, 0) = 29

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 200000006a000003000000000000000002ff00002200000008000600abcdef12
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=8, nla_type=NHA_GATEWAY}, inet_addr("171.205.239.18")]], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 32 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 200000006a000003000000000000000002ff00002200000008000600abcdef
ret 32
text sendto(3, [{nlmsg_len=32, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=8, nla_type=NHA_GATEWAY}, @m+28]], 32, 0, NULL, 0) = 32

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1f0000006a000003000000000000000002ff00002200000007000600abcdef
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=7, nla_type=NHA_GATEWAY}, "\xab\xcd\xef"]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 30 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1e0000006a000003000000000000000002ff00002200000006000700abcd
ret 30
text sendto(3, [{nlmsg_len=30, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=6, nla_type=NHA_ENCAP_TYPE}, 0xcdab /* LWTUNNEL_ENCAP_??? */]], 30, 0, NULL, 0) = 30

call x86_64 sendto 3 @m 30 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1e0000006a000003000000000000000002ff00002200000006000700ab
ret 30
text sendto(3, [{nlmsg_len=30, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=6, nla_type=NHA_ENCAP_TYPE}, @m+28]], 30, 0, NULL, 0) = 30

call x86_64 sendto 3 @m 29 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1d0000006a000003000000000000000002ff00002200000005000700ab
ret 29
text sendto(3, [{nlmsg_len=29, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=5, nla_type=NHA_ENCAP_TYPE}, "\xab"]], 29, 0, NULL, 0) = 29

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1f0000006a000003000000000000000002ff0000220000000700ce1a616263
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=7, nla_type=0x1ace /* NHA_??? */}, "\x61\x62\x63"]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 210000006a000003000000000000000002ff00002200000009000c0005000000ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=9, nla_type=NHA_RES_GROUP}, [{nla_len=5, nla_type=NHA_RES_GROUP_PAD}, "\xab"]]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 220000006a000003000000000000000002ff0000220000000a000c0006000100abcd
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=10, nla_type=NHA_RES_GROUP}, [{nla_len=6, nla_type=NHA_RES_GROUP_BUCKETS}, 52651]]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 220000006a000003000000000000000002ff0000220000000a000c0006000100ab
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=10, nla_type=NHA_RES_GROUP}, [{nla_len=6, nla_type=NHA_RES_GROUP_BUCKETS}, @m+32]]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 210000006a000003000000000000000002ff00002200000009000c0005000100ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=9, nla_type=NHA_RES_GROUP}, [{nla_len=5, nla_type=NHA_RES_GROUP_BUCKETS}, "\xab"]]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 210000006a000003000000000000000002ff00002200000009000c0005000200ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=9, nla_type=NHA_RES_GROUP}, [{nla_len=5, nla_type=NHA_RES_GROUP_IDLE_TIMER}, 171 /* 1.71 s */]]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 230000006a000003000000000000000002ff0000220000000b000c000700ce1a616263
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=11, nla_type=NHA_RES_GROUP}, [{nla_len=7, nla_type=0x1ace /* NHA_RES_GROUP_??? */}, "\x61\x62\x63"]]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 210000006a000003000000000000000002ff00002200000009000d0005000000ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=9, nla_type=NHA_RES_BUCKET}, [{nla_len=5, nla_type=NHA_RES_BUCKET_PAD}, "\xab"]]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 220000006a000003000000000000000002ff0000220000000a000d0006000100abcd
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=10, nla_type=NHA_RES_BUCKET}, [{nla_len=6, nla_type=NHA_RES_BUCKET_INDEX}, 52651]]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 34 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 220000006a000003000000000000000002ff0000220000000a000d0006000100ab
ret 34
text sendto(3, [{nlmsg_len=34, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=10, nla_type=NHA_RES_BUCKET}, [{nla_len=6, nla_type=NHA_RES_BUCKET_INDEX}, @m+32]]], 34, 0, NULL, 0) = 34

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 210000006a000003000000000000000002ff00002200000009000d0005000100ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=9, nla_type=NHA_RES_BUCKET}, [{nla_len=5, nla_type=NHA_RES_BUCKET_INDEX}, "\xab"]]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 210000006a000003000000000000000002ff00002200000009000d0005000200ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=9, nla_type=NHA_RES_BUCKET}, [{nla_len=5, nla_type=NHA_RES_BUCKET_IDLE_TIME}, 171 /* 1.71 s */]]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000006a000003000000000000000002ff0000220000000c000d0008000300abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=12, nla_type=NHA_RES_BUCKET}, [{nla_len=8, nla_type=NHA_RES_BUCKET_NH_ID}, 317705643]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 240000006a000003000000000000000002ff0000220000000c000d0008000300abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=12, nla_type=NHA_RES_BUCKET}, [{nla_len=8, nla_type=NHA_RES_BUCKET_NH_ID}, @m+32]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 230000006a000003000000000000000002ff0000220000000b000d0007000300abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=11, nla_type=NHA_RES_BUCKET}, [{nla_len=7, nla_type=NHA_RES_BUCKET_NH_ID}, "\xab\xcd\xef"]]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 230000006a000003000000000000000002ff0000220000000b000d000700ce1a616263
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETNEXTHOP, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {nh_family=AF_INET, nh_scope=RT_SCOPE_NOWHERE, nh_protocol=RTPROT_UNSPEC, nh_flags=RTNH_F_PERVASIVE|RTNH_F_UNRESOLVED}, [{nla_len=11, nla_type=NHA_RES_BUCKET}, [{nla_len=7, nla_type=0x1ace /* NHA_RES_BUCKET_??? */}, "\x61\x62\x63"]]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 29000000260000030000000000000000010000000000000000000000000000000000000005000000ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=5, nla_type=TCA_UNSPEC}, "\xab"]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f00000026000003000000000000000001000000000000000000000000000000000000000b000100abcdef12345678
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=11, nla_type=TCA_KIND}, "\253\315\357\0224Vx"...]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f00000026000003000000000000000001000000000000000000000000000000000000000b000100abcdef123456
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=11, nla_type=TCA_KIND}, @m+40]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 46 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2e00000026000003000000000000000001000000000000000000000000000000000000000a000100abcdef123456
ret 46
text sendto(3, [{nlmsg_len=46, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=10, nla_type=TCA_KIND}, "\253\315\357\0224V"...]], 46, 0, NULL, 0) = 46

call x86_64 sendto 3 @m 76 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4c000000260000030000000000000000010000000000000000000000000000000000000028000300abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12
ret 76
text sendto(3, [{nlmsg_len=76, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=40, nla_type=TCA_STATS}, {bytes=11130741260702174635, packets=603053756, drops=2894686021, overlimits=317705643, bps=2591577652, pps=603053756, qlen=2894686021, backlog=317705643}]], 76, 0, NULL, 0) = 76

call x86_64 sendto 3 @m 76 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4c000000260000030000000000000000010000000000000000000000000000000000000028000300abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef
ret 76
text sendto(3, [{nlmsg_len=76, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=40, nla_type=TCA_STATS}, @m+40]], 76, 0, NULL, 0) = 76

call x86_64 sendto 3 @m 75 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4b000000260000030000000000000000010000000000000000000000000000000000000027000300abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef
ret 75
text sendto(3, [{nlmsg_len=75, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=39, nla_type=TCA_STATS}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac"...]], 75, 0, NULL, 0) = 75

call x86_64 sendto 3 @m 42 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2a000000260000030000000000000000010000000000000000000000000000000000000006000500abcd
ret 42
text sendto(3, [{nlmsg_len=42, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=6, nla_type=TCA_RATE}, {interval=-85, ewma_log=205}]], 42, 0, NULL, 0) = 42

call x86_64 sendto 3 @m 42 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2a000000260000030000000000000000010000000000000000000000000000000000000006000500ab
ret 42
text sendto(3, [{nlmsg_len=42, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=6, nla_type=TCA_RATE}, @m+40]], 42, 0, NULL, 0) = 42

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 29000000260000030000000000000000010000000000000000000000000000000000000005000500ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=5, nla_type=TCA_RATE}, "\xab"]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c000000260000030000000000000000010000000000000000000000000000000000000008000600abcdef12
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=8, nla_type=TCA_FCNT}, 317705643]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2c000000260000030000000000000000010000000000000000000000000000000000000008000600abcdef
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=8, nla_type=TCA_FCNT}, @m+40]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b000000260000030000000000000000010000000000000000000000000000000000000007000600abcdef
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=7, nla_type=TCA_FCNT}, "\xab\xcd\xef"]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 41 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 29000000260000030000000000000000010000000000000000000000000000000000000005000c00ab
ret 41
text sendto(3, [{nlmsg_len=41, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=5, nla_type=TCA_HW_OFFLOAD}, 171]], 41, 0, NULL, 0) = 41

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2b00000026000003000000000000000001000000000000000000000000000000000000000700ce1a616263
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=7, nla_type=0x1ace /* TCA_??? */}, "\x61\x62\x63"]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 45 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2d00000026000003000000000000000001000000000000000000000000000000000000000900070005000000ab
ret 45
text sendto(3, [{nlmsg_len=45, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=9, nla_type=TCA_STATS2}, [{nla_len=5, nla_type=TCA_STATS_UNSPEC}, "\xab"]]], 45, 0, NULL, 0) = 45

call x86_64 sendto 3 @m 56 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3800000026000003000000000000000001000000000000000000000000000000000000001400070010000100abcdef123456789abcdef123
ret 56
text sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=20, nla_type=TCA_STATS2}, [{nla_len=16, nla_type=TCA_STATS_BASIC}, {bytes=11130741260702174635, packets=603053756}]]], 56, 0, NULL, 0) = 56

call x86_64 sendto 3 @m 56 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3800000026000003000000000000000001000000000000000000000000000000000000001400070010000100abcdef123456789abcdef1
ret 56
text sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=20, nla_type=TCA_STATS2}, [{nla_len=16, nla_type=TCA_STATS_BASIC}, @m+44]]], 56, 0, NULL, 0) = 56

call x86_64 sendto 3 @m 55 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 370000002600000300000000000000000100000000000000000000000000000000000000130007000f000100abcdef123456789abcdef1
ret 55
text sendto(3, [{nlmsg_len=55, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=19, nla_type=TCA_STATS2}, [{nla_len=15, nla_type=TCA_STATS_BASIC}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1"]]], 55, 0, NULL, 0) = 55

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 340000002600000300000000000000000100000000000000000000000000000000000000100007000c000200abcdef123456789a
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=16, nla_type=TCA_STATS2}, [{nla_len=12, nla_type=TCA_STATS_RATE_EST}, {bps=317705643, pps=2591577652}]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 340000002600000300000000000000000100000000000000000000000000000000000000100007000c000200abcdef12345678
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=16, nla_type=TCA_STATS2}, [{nla_len=12, nla_type=TCA_STATS_RATE_EST}, @m+44]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 51 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3300000026000003000000000000000001000000000000000000000000000000000000000f0007000b000200abcdef12345678
ret 51
text sendto(3, [{nlmsg_len=51, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=15, nla_type=TCA_STATS2}, [{nla_len=11, nla_type=TCA_STATS_RATE_EST}, "\xab\xcd\xef\x12\x34\x56\x78"]]], 51, 0, NULL, 0) = 51

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4000000026000003000000000000000001000000000000000000000000000000000000001c00070018000300abcdef123456789abcdef123456789acabcdef12
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=28, nla_type=TCA_STATS2}, [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=317705643, backlog=2591577652, drops=603053756, requeues=2894686021, overlimits=317705643}]]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4000000026000003000000000000000001000000000000000000000000000000000000001c00070018000300abcdef123456789abcdef123456789acabcdef
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=28, nla_type=TCA_STATS2}, [{nla_len=24, nla_type=TCA_STATS_QUEUE}, @m+44]]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 63 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3f00000026000003000000000000000001000000000000000000000000000000000000001b00070017000300abcdef123456789abcdef123456789acabcdef
ret 63
text sendto(3, [{nlmsg_len=63, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=27, nla_type=TCA_STATS2}, [{nla_len=23, nla_type=TCA_STATS_QUEUE}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef"]]], 63, 0, NULL, 0) = 63

call x86_64 sendto 3 @m 60 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3c00000026000003000000000000000001000000000000000000000000000000000000001800070014000500abcdef123456789abcdef123456789ac
ret 60
text sendto(3, [{nlmsg_len=60, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=24, nla_type=TCA_STATS2}, [{nla_len=20, nla_type=TCA_STATS_RATE_EST64}, {bps=11130741260702174635, pps=12432581792986422972}]]], 60, 0, NULL, 0) = 60

call x86_64 sendto 3 @m 60 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3c00000026000003000000000000000001000000000000000000000000000000000000001800070014000500abcdef123456789abcdef123456789
ret 60
text sendto(3, [{nlmsg_len=60, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=24, nla_type=TCA_STATS2}, [{nla_len=20, nla_type=TCA_STATS_RATE_EST64}, @m+44]]], 60, 0, NULL, 0) = 60

call x86_64 sendto 3 @m 59 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3b00000026000003000000000000000001000000000000000000000000000000000000001700070013000500abcdef123456789abcdef123456789
ret 59
text sendto(3, [{nlmsg_len=59, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=23, nla_type=TCA_STATS2}, [{nla_len=19, nla_type=TCA_STATS_RATE_EST64}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]]], 59, 0, NULL, 0) = 59

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 340000002600000300000000000000000100000000000000000000000000000000000000100007000c000800abcdef123456789a
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=16, nla_type=TCA_STATS2}, [{nla_len=12, nla_type=TCA_STATS_PKT64}, 11130741260702174635]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 340000002600000300000000000000000100000000000000000000000000000000000000100007000c000800abcdef12345678
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=16, nla_type=TCA_STATS2}, [{nla_len=12, nla_type=TCA_STATS_PKT64}, @m+44]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 51 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 3300000026000003000000000000000001000000000000000000000000000000000000000f0007000b000800abcdef12345678
ret 51
text sendto(3, [{nlmsg_len=51, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=15, nla_type=TCA_STATS2}, [{nla_len=11, nla_type=TCA_STATS_PKT64}, "\xab\xcd\xef\x12\x34\x56\x78"]]], 51, 0, NULL, 0) = 51

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f00000026000003000000000000000001000000000000000000000000000000000000000b0007000700ce1a616263
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=11, nla_type=TCA_STATS2}, [{nla_len=7, nla_type=0x1ace /* TCA_STATS_??? */}, "\x61\x62\x63"]]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 45 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2d00000026000003000000000000000001000000000000000000000000000000000000000900080005000000ab
ret 45
text sendto(3, [{nlmsg_len=45, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=9, nla_type=TCA_STAB}, [{nla_len=5, nla_type=TCA_STAB_UNSPEC}, "\xab"]]], 45, 0, NULL, 0) = 45

call x86_64 sendto 3 @m 68 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 440000002600000300000000000000000100000000000000000000000000000000000000200008001c000100abcdef123456789abcdef123456789acabcdef123456789a
ret 68
text sendto(3, [{nlmsg_len=68, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=32, nla_type=TCA_STAB}, [{nla_len=28, nla_type=TCA_STAB_BASE}, {cell_log=171, size_log=205, cell_align=4847, overhead=-1703389644, linklayer=603053756, mpu=2894686021, mtu=317705643, tsize=2591577652}]]], 68, 0, NULL, 0) = 68

call x86_64 sendto 3 @m 68 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 440000002600000300000000000000000100000000000000000000000000000000000000200008001c000100abcdef123456789abcdef123456789acabcdef12345678
ret 68
text sendto(3, [{nlmsg_len=68, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=32, nla_type=TCA_STAB}, [{nla_len=28, nla_type=TCA_STAB_BASE}, @m+44]]], 68, 0, NULL, 0) = 68

call x86_64 sendto 3 @m 67 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 4300000026000003000000000000000001000000000000000000000000000000000000001f0008001b000100abcdef123456789abcdef123456789acabcdef12345678
ret 67
text sendto(3, [{nlmsg_len=67, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=31, nla_type=TCA_STAB}, [{nla_len=27, nla_type=TCA_STAB_BASE}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78"]]], 67, 0, NULL, 0) = 67

call x86_64 sendto 3 @m 46 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2e00000026000003000000000000000001000000000000000000000000000000000000000a00080006000200abcd
ret 46
text sendto(3, [{nlmsg_len=46, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=10, nla_type=TCA_STAB}, [{nla_len=6, nla_type=TCA_STAB_DATA}, [52651]]]], 46, 0, NULL, 0) = 46

call x86_64 sendto 3 @m 46 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2e00000026000003000000000000000001000000000000000000000000000000000000000a00080006000200ab
ret 46
text sendto(3, [{nlmsg_len=46, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=10, nla_type=TCA_STAB}, [{nla_len=6, nla_type=TCA_STAB_DATA}, @m+44]]], 46, 0, NULL, 0) = 46

call x86_64 sendto 3 @m 45 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2d00000026000003000000000000000001000000000000000000000000000000000000000900080005000200ab
ret 45
text sendto(3, [{nlmsg_len=45, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=9, nla_type=TCA_STAB}, [{nla_len=5, nla_type=TCA_STAB_DATA}, "\xab"]]], 45, 0, NULL, 0) = 45

call x86_64 sendto 3 @m 47 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2f00000026000003000000000000000001000000000000000000000000000000000000000b0008000700ce1a616263
ret 47
text sendto(3, [{nlmsg_len=47, nlmsg_type=RTM_GETQDISC, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tcm_family=AF_UNIX, tcm_ifindex=0, tcm_handle=0, tcm_parent=0, tcm_info=0}, [{nla_len=11, nla_type=TCA_STAB}, [{nla_len=7, nla_type=0x1ace /* TCA_STAB_??? */}, "\x61\x62\x63"]]], 47, 0, NULL, 0) = 47

call x86_64 sendto 3 @m 25 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 190000003200000300000000000000000100000005000000ab
ret 25
text sendto(3, [{nlmsg_len=25, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=5, nla_type=TCA_ROOT_UNSPEC}, "\xab"]], 25, 0, NULL, 0) = 25

call x86_64 sendto 3 @m 28 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1c0000003200000300000000000000000100000008000200abcdef12
ret 28
text sendto(3, [{nlmsg_len=28, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=8, nla_type=TCA_ROOT_FLAGS}, TCA_ACT_FLAG_LARGE_DUMP_ON|TCA_ACT_FLAG_TERSE_DUMP|0x12efcda8]], 28, 0, NULL, 0) = 28

call x86_64 sendto 3 @m 28 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1c0000003200000300000000000000000100000008000200abcdef
ret 28
text sendto(3, [{nlmsg_len=28, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=8, nla_type=TCA_ROOT_FLAGS}, @m+24]], 28, 0, NULL, 0) = 28

call x86_64 sendto 3 @m 27 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1b0000003200000300000000000000000100000007000200abcdef
ret 27
text sendto(3, [{nlmsg_len=27, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=7, nla_type=TCA_ROOT_FLAGS}, "\xab\xcd\xef"]], 27, 0, NULL, 0) = 27

call x86_64 sendto 3 @m 28 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1c0000003200000300000000000000000100000008000300abcdef12
ret 28
text sendto(3, [{nlmsg_len=28, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=8, nla_type=TCA_ROOT_COUNT}, 317705643]], 28, 0, NULL, 0) = 28

call x86_64 sendto 3 @m 28 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1c0000003200000300000000000000000100000008000300abcdef
ret 28
text sendto(3, [{nlmsg_len=28, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=8, nla_type=TCA_ROOT_COUNT}, @m+24]], 28, 0, NULL, 0) = 28

call x86_64 sendto 3 @m 27 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1b0000003200000300000000000000000100000007000300abcdef
ret 27
text sendto(3, [{nlmsg_len=27, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=7, nla_type=TCA_ROOT_COUNT}, "\xab\xcd\xef"]], 27, 0, NULL, 0) = 27

call x86_64 sendto 3 @m 25 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 190000003200000300000000000000000100000005000400ab
ret 25
text sendto(3, [{nlmsg_len=25, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=5, nla_type=TCA_ROOT_TIME_DELTA}, 171 /* 0.171 s */]], 25, 0, NULL, 0) = 25

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1f000000320000030000000000000000010000000b000500abcdef12345678
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=11, nla_type=TCA_ROOT_EXT_WARN_MSG}, "\253\315\357\0224Vx"...]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1f000000320000030000000000000000010000000b000500abcdef123456
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=11, nla_type=TCA_ROOT_EXT_WARN_MSG}, @m+24]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 30 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1e000000320000030000000000000000010000000a000500abcdef123456
ret 30
text sendto(3, [{nlmsg_len=30, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=10, nla_type=TCA_ROOT_EXT_WARN_MSG}, "\253\315\357\0224V"...]], 30, 0, NULL, 0) = 30

call x86_64 sendto 3 @m 27 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1b000000320000030000000000000000010000000700ce1a616263
ret 27
text sendto(3, [{nlmsg_len=27, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=7, nla_type=0x1ace /* TCA_ROOT_??? */}, "\x61\x62\x63"]], 27, 0, NULL, 0) = 27

call x86_64 sendto 3 @m 31 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 1f000000320000030000000000000000010000000b0001000700ce1a616263
ret 31
text sendto(3, [{nlmsg_len=31, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=11, nla_type=TCA_ROOT_TAB}, [{nla_len=7, nla_type=0x1ace}, "\x61\x62\x63"]]], 31, 0, NULL, 0) = 31

call x86_64 sendto 3 @m 33 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 21000000320000030000000000000000010000000d0001000900010005000000ab
ret 33
text sendto(3, [{nlmsg_len=33, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=13, nla_type=TCA_ROOT_TAB}, [{nla_len=9, nla_type=0x1}, [{nla_len=5, nla_type=TCA_ACT_UNSPEC}, "\xab"]]]], 33, 0, NULL, 0) = 33

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2700000032000003000000000000000001000000130001000f0001000b000100abcdef12345678
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=19, nla_type=TCA_ROOT_TAB}, [{nla_len=15, nla_type=0x1}, [{nla_len=11, nla_type=TCA_ACT_KIND}, "\253\315\357\0224Vx"...]]]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2700000032000003000000000000000001000000130001000f0001000b000100abcdef123456
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=19, nla_type=TCA_ROOT_TAB}, [{nla_len=15, nla_type=0x1}, [{nla_len=11, nla_type=TCA_ACT_KIND}, @m+32]]]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 38 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2600000032000003000000000000000001000000120001000e0001000a000100abcdef123456
ret 38
text sendto(3, [{nlmsg_len=38, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=18, nla_type=TCA_ROOT_TAB}, [{nla_len=14, nla_type=0x1}, [{nla_len=10, nla_type=TCA_ACT_KIND}, "\253\315\357\0224V"...]]]], 38, 0, NULL, 0) = 38

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000032000003000000000000000001000000100001000c00010008000300abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=16, nla_type=TCA_ROOT_TAB}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=TCA_ACT_INDEX}, 317705643]]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000032000003000000000000000001000000100001000c00010008000300abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=16, nla_type=TCA_ROOT_TAB}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=TCA_ACT_INDEX}, @m+32]]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 23000000320000030000000000000000010000000f0001000b00010007000300abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=15, nla_type=TCA_ROOT_TAB}, [{nla_len=11, nla_type=0x1}, [{nla_len=7, nla_type=TCA_ACT_INDEX}, "\xab\xcd\xef"]]]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000032000003000000000000000001000000100001000c00010008000700abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=16, nla_type=TCA_ROOT_TAB}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=TCA_ACT_FLAGS}, TCA_ACT_FLAGS_NO_PERCPU_STATS|TCA_ACT_FLAGS_SKIP_HW|0x12efcda8]]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000032000003000000000000000001000000100001000c00010008000700abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=16, nla_type=TCA_ROOT_TAB}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=TCA_ACT_FLAGS}, @m+32]]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 23000000320000030000000000000000010000000f0001000b00010007000700abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=15, nla_type=TCA_ROOT_TAB}, [{nla_len=11, nla_type=0x1}, [{nla_len=7, nla_type=TCA_ACT_FLAGS}, "\xab\xcd\xef"]]]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000032000003000000000000000001000000100001000c00010008000800abcdef12
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=16, nla_type=TCA_ROOT_TAB}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=TCA_ACT_HW_STATS}, TCA_ACT_HW_STATS_IMMEDIATE|TCA_ACT_HW_STATS_DELAYED|0x12efcda8]]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 36 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 2400000032000003000000000000000001000000100001000c00010008000800abcdef
ret 36
text sendto(3, [{nlmsg_len=36, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=16, nla_type=TCA_ROOT_TAB}, [{nla_len=12, nla_type=0x1}, [{nla_len=8, nla_type=TCA_ACT_HW_STATS}, @m+32]]]], 36, 0, NULL, 0) = 36

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 23000000320000030000000000000000010000000f0001000b00010007000800abcdef
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=15, nla_type=TCA_ROOT_TAB}, [{nla_len=11, nla_type=0x1}, [{nla_len=7, nla_type=TCA_ACT_HW_STATS}, "\xab\xcd\xef"]]]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 35 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 23000000320000030000000000000000010000000f0001000b0001000700ce1a616263
ret 35
text sendto(3, [{nlmsg_len=35, nlmsg_type=RTM_GETACTION, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {tca_family=AF_UNIX}, [{nla_len=15, nla_type=TCA_ROOT_TAB}, [{nla_len=11, nla_type=0x1}, [{nla_len=7, nla_type=0x1ace /* TCA_ACT_??? */}, "\x61\x62\x63"]]]], 35, 0, NULL, 0) = 35

call x86_64 sendto 3 @m 56 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 380000001a000003000000000000000002000010fd020002000100001c000900100001020000000008000500010203040800010200000000
ret 56
text sendto(3, [{nlmsg_len=56, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=28, nla_type=RTA_MULTIPATH}, [[{rtnh_len=16, rtnh_flags=RTNH_F_DEAD, rtnh_hops=2, rtnh_ifindex=0}, [{nla_len=8, nla_type=RTA_GATEWAY}, inet_addr("1.2.3.4")]], {rtnh_len=8, rtnh_flags=RTNH_F_DEAD, rtnh_hops=2, rtnh_ifindex=0}]]], 56, 0, NULL, 0) = 56

call x86_64 sendto 3 @m 38 0 0 0
fd 3 NETLINK_ROUTE
mem m hex 260000001a000003000000000000000002000010fd020002000100000a001200020001020304
ret 38
text sendto(3, [{nlmsg_len=38, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=0, rtm_src_len=0, rtm_tos=IPTOS_LOWDELAY, rtm_table=RT_TABLE_DEFAULT, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_LOCAL, rtm_flags=RTM_F_NOTIFY}, [{nla_len=10, nla_type=RTA_VIA}, {rtvia_family=AF_INET, rtvia_addr=inet_addr("1.2.3.4")}]], 38, 0, NULL, 0) = 38
