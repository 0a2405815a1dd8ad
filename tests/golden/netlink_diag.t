# SPDX-License-Identifier: LGPL-2.1-or-later
# Sockets (NETLINK_SOCK_DIAG), as ss asks for them: as netlink_link.t.

call x86_64 sendto 3 @m 93 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5d00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005000000ab
ret 93
text sendto(3, [{nlmsg_len=93, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=5, nla_type=INET_DIAG_NONE}, "\xab"]], 93, 0, NULL, 0) = 93

call x86_64 sendto 3 @m 108 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6c00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014000100abcdef123456789a u8 188 u8 222 u8 241 hex 23456789ac
ret 108
text sendto(3, [{nlmsg_len=108, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=20, nla_type=INET_DIAG_MEMINFO}, {idiag_rmem=317705643, idiag_wmem=2591577652, idiag_fmem=603053756, idiag_tmem=2894686021}]], 108, 0, NULL, 0) = 108

call x86_64 sendto 3 @m 108 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6c00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014000100abcdef123456789a u8 188 u8 222 u8 241 hex 23456789
ret 108
text sendto(3, [{nlmsg_len=108, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=20, nla_type=INET_DIAG_MEMINFO}, @m+92]], 108, 0, NULL, 0) = 108

call x86_64 sendto 3 @m 107 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6b00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000013000100abcdef123456789a u8 188 u8 222 u8 241 hex 23456789
ret 107
text sendto(3, [{nlmsg_len=107, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=19, nla_type=INET_DIAG_MEMINFO}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]], 107, 0, NULL, 0) = 107

call x86_64 sendto 3 @m 108 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6c00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014000300abcdef123456789a u8 188 u8 222 u8 241 hex 23456789ac
ret 108
text sendto(3, [{nlmsg_len=108, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=20, nla_type=INET_DIAG_VEGASINFO}, {tcpv_enabled=317705643, tcpv_rttcnt=2591577652, tcpv_rtt=603053756, tcpv_minrtt=2894686021}]], 108, 0, NULL, 0) = 108

call x86_64 sendto 3 @m 108 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6c00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014000300abcdef123456789a u8 188 u8 222 u8 241 hex 23456789
ret 108
text sendto(3, [{nlmsg_len=108, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=20, nla_type=INET_DIAG_VEGASINFO}, @m+92]], 108, 0, NULL, 0) = 108

call x86_64 sendto 3 @m 107 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6b00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000013000300abcdef123456789a u8 188 u8 222 u8 241 hex 23456789
ret 107
text sendto(3, [{nlmsg_len=107, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=19, nla_type=INET_DIAG_VEGASINFO}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]], 107, 0, NULL, 0) = 107

call x86_64 sendto 3 @m 99 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 630000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b000400abcdef12345678
ret 99
text sendto(3, [{nlmsg_len=99, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=11, nla_type=INET_DIAG_CONG}, "\253\315\357\0224Vx"...]], 99, 0, NULL, 0) = 99

call x86_64 sendto 3 @m 99 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 630000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b000400abcdef123456
ret 99
text sendto(3, [{nlmsg_len=99, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=11, nla_type=INET_DIAG_CONG}, @m+92]], 99, 0, NULL, 0) = 99

call x86_64 sendto 3 @m 98 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 620000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000a000400abcdef123456
ret 98
text sendto(3, [{nlmsg_len=98, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=10, nla_type=INET_DIAG_CONG}, "\253\315\357\0224V"...]], 98, 0, NULL, 0) = 98

call x86_64 sendto 3 @m 93 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5d00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005000500ab
ret 93
text sendto(3, [{nlmsg_len=93, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=5, nla_type=INET_DIAG_TOS}, 171]], 93, 0, NULL, 0) = 93

call x86_64 sendto 3 @m 96 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6000000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008000700abcdef12
ret 96
text sendto(3, [{nlmsg_len=96, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=8, nla_type=INET_DIAG_SKMEMINFO}, [[SK_MEMINFO_RMEM_ALLOC]=317705643]]], 96, 0, NULL, 0) = 96

call x86_64 sendto 3 @m 96 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6000000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008000700abcdef
ret 96
text sendto(3, [{nlmsg_len=96, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=8, nla_type=INET_DIAG_SKMEMINFO}, @m+92]], 96, 0, NULL, 0) = 96

call x86_64 sendto 3 @m 95 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5f00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007000700abcdef
ret 95
text sendto(3, [{nlmsg_len=95, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=7, nla_type=INET_DIAG_SKMEMINFO}, "\xab\xcd\xef"]], 95, 0, NULL, 0) = 95

call x86_64 sendto 3 @m 93 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5d00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005000800ab
ret 93
text sendto(3, [{nlmsg_len=93, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=5, nla_type=INET_DIAG_SHUTDOWN}, 0xab /* RCV_SHUTDOWN|SEND_SHUTDOWN|0xa8 */]], 93, 0, NULL, 0) = 93

call x86_64 sendto 3 @m 108 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6c00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014000900abcdef123456789a u8 188 u8 222 u8 241 hex 23456789ac
ret 108
text sendto(3, [{nlmsg_len=108, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=20, nla_type=INET_DIAG_DCTCPINFO}, {dctcp_enabled=52651, dctcp_ce_state=4847, dctcp_alpha=2591577652, dctcp_ab_ecn=603053756, dctcp_ab_tot=2894686021}]], 108, 0, NULL, 0) = 108

call x86_64 sendto 3 @m 108 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6c00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014000900abcdef123456789a u8 188 u8 222 u8 241 hex 23456789
ret 108
text sendto(3, [{nlmsg_len=108, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=20, nla_type=INET_DIAG_DCTCPINFO}, @m+92]], 108, 0, NULL, 0) = 108

call x86_64 sendto 3 @m 107 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6b00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000013000900abcdef123456789a u8 188 u8 222 u8 241 hex 23456789
ret 107
text sendto(3, [{nlmsg_len=107, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=19, nla_type=INET_DIAG_DCTCPINFO}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]], 107, 0, NULL, 0) = 107

call x86_64 sendto 3 @m 93 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5d00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005000a00ab
ret 93
text sendto(3, [{nlmsg_len=93, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=5, nla_type=INET_DIAG_PROTOCOL}, 0xab /* IPPROTO_??? */]], 93, 0, NULL, 0) = 93

call x86_64 sendto 3 @m 292 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 24010000140000030000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000cc000c00abcdef123456789a u8 188 u8 222 u8 241 hex 23456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789 u8 172 u8 171 u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789a
ret 292
text sendto(3, [{nlmsg_len=292, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=204, nla_type=INET_DIAG_LOCALS}, [{sa_family=0xcdab /* AF_??? */, sa_data="\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254"}]]], 292, 0, NULL, 0) = 292

call x86_64 sendto 3 @m 292 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 24010000140000030000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000cc000c00abcdef123456789a u8 188 u8 222 u8 241 hex 23456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789 u8 172 u8 171 u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678
ret 292
text sendto(3, [{nlmsg_len=292, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=204, nla_type=INET_DIAG_LOCALS}, [{sa_family=0xcdab /* AF_??? */, sa_data="\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254"}]]], 292, 0, NULL, 0) = 292

call x86_64 sendto 3 @m 291 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 23010000140000030000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000cb000c00abcdef123456789a u8 188 u8 222 u8 241 hex 23456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789 u8 172 u8 171 u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678
ret 291
text sendto(3, [{nlmsg_len=291, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=203, nla_type=INET_DIAG_LOCALS}, [{sa_family=0xcdab /* AF_??? */, sa_data="\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254"}]]], 291, 0, NULL, 0) = 291

call x86_64 sendto 3 @m 96 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6000000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008000f00abcdef12
ret 96
text sendto(3, [{nlmsg_len=96, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=8, nla_type=INET_DIAG_MARK}, 317705643]], 96, 0, NULL, 0) = 96

call x86_64 sendto 3 @m 96 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6000000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008000f00abcdef
ret 96
text sendto(3, [{nlmsg_len=96, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=8, nla_type=INET_DIAG_MARK}, @m+92]], 96, 0, NULL, 0) = 96

call x86_64 sendto 3 @m 95 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5f00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007000f00abcdef
ret 95
text sendto(3, [{nlmsg_len=95, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=7, nla_type=INET_DIAG_MARK}, "\xab\xcd\xef"]], 95, 0, NULL, 0) = 95

call x86_64 sendto 3 @m 112 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 7000000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000018001000abcdef123456789a u8 188 u8 222 u8 241 hex 23456789acabcdef12
ret 112
text sendto(3, [{nlmsg_len=112, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=24, nla_type=INET_DIAG_BBRINFO}, {bbr_bw_lo=0x12efcdab, bbr_bw_hi=0x9a785634, bbr_min_rtt=603053756, bbr_pacing_gain=2894686021, bbr_cwnd_gain=317705643}]], 112, 0, NULL, 0) = 112

call x86_64 sendto 3 @m 112 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 7000000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000018001000abcdef123456789a u8 188 u8 222 u8 241 hex 23456789acabcdef
ret 112
text sendto(3, [{nlmsg_len=112, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=24, nla_type=INET_DIAG_BBRINFO}, @m+92]], 112, 0, NULL, 0) = 112

call x86_64 sendto 3 @m 111 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6f00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000017001000abcdef123456789a u8 188 u8 222 u8 241 hex 23456789acabcdef
ret 111
text sendto(3, [{nlmsg_len=111, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=23, nla_type=INET_DIAG_BBRINFO}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef"]], 111, 0, NULL, 0) = 111

call x86_64 sendto 3 @m 192 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m u8 192 hex 00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000068001200abcdef123456789abc u8 222 u8 241 hex 23456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12
ret 192
text sendto(3, [{nlmsg_len=192, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=104, nla_type=INET_DIAG_MD5SIG}, [{tcpm_family=0xab /* AF_??? */, tcpm_prefixlen=205, tcpm_keylen=4847, tcpm_addr="\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12", tcpm_key="\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12"}]]], 192, 0, NULL, 0) = 192

call x86_64 sendto 3 @m 192 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m u8 192 hex 00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000068001200abcdef123456789abc u8 222 u8 241 hex 23456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef
ret 192
text sendto(3, [{nlmsg_len=192, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=104, nla_type=INET_DIAG_MD5SIG}, @m+92]], 192, 0, NULL, 0) = 192

call x86_64 sendto 3 @m 191 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m u8 191 hex 00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000067001200abcdef123456789abc u8 222 u8 241 hex 23456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef
ret 191
text sendto(3, [{nlmsg_len=191, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=103, nla_type=INET_DIAG_MD5SIG}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac"...]], 191, 0, NULL, 0) = 191

call x86_64 sendto 3 @m 100 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 640000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c001500abcdef123456789a
ret 100
text sendto(3, [{nlmsg_len=100, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=12, nla_type=INET_DIAG_CGROUP_ID}, 11130741260702174635]], 100, 0, NULL, 0) = 100

call x86_64 sendto 3 @m 100 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 640000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c001500abcdef12345678
ret 100
text sendto(3, [{nlmsg_len=100, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=12, nla_type=INET_DIAG_CGROUP_ID}, @m+92]], 100, 0, NULL, 0) = 100

call x86_64 sendto 3 @m 99 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 630000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b001500abcdef12345678
ret 99
text sendto(3, [{nlmsg_len=99, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=11, nla_type=INET_DIAG_CGROUP_ID}, "\xab\xcd\xef\x12\x34\x56\x78"]], 99, 0, NULL, 0) = 99

call x86_64 sendto 3 @m 94 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5e00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000006001600abcd
ret 94
text sendto(3, [{nlmsg_len=94, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=6, nla_type=INET_DIAG_SOCKOPT}, {recverr=1, is_icsk=1, hdrincl=1, transparent=1, nodefrag=1, bind_address_no_port=1, defer_connect=1, unused=0x19 /* bits 3..8 */}]], 94, 0, NULL, 0) = 94

call x86_64 sendto 3 @m 94 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5e00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000006001600ab
ret 94
text sendto(3, [{nlmsg_len=94, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=6, nla_type=INET_DIAG_SOCKOPT}, @m+92]], 94, 0, NULL, 0) = 94

call x86_64 sendto 3 @m 93 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5d00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005001600ab
ret 93
text sendto(3, [{nlmsg_len=93, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=5, nla_type=INET_DIAG_SOCKOPT}, "\xab"]], 93, 0, NULL, 0) = 93

call x86_64 sendto 3 @m 95 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5f0000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000700ce1a616263
ret 95
text sendto(3, [{nlmsg_len=95, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=7, nla_type=0x1ace /* INET_DIAG_??? */}, "\x61\x62\x63"]], 95, 0, NULL, 0) = 95

call x86_64 sendto 3 @m 97 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 610000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000900130005000000ab
ret 97
text sendto(3, [{nlmsg_len=97, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=9, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=5, nla_type=INET_ULP_INFO_UNSPEC}, "\xab"]]], 97, 0, NULL, 0) = 97

call x86_64 sendto 3 @m 103 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 670000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f0013000b000100abcdef12 hex 345678
ret 103
text sendto(3, [{nlmsg_len=103, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=15, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=11, nla_type=INET_ULP_INFO_NAME}, "\253\315\357\0224Vx"...]]], 103, 0, NULL, 0) = 103

call x86_64 sendto 3 @m 103 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 670000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f0013000b000100abcdef12 hex 3456
ret 103
text sendto(3, [{nlmsg_len=103, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=15, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=11, nla_type=INET_ULP_INFO_NAME}, @m+96]]], 103, 0, NULL, 0) = 103

call x86_64 sendto 3 @m 102 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 660000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0013000a000100abcdef12 hex 3456
ret 102
text sendto(3, [{nlmsg_len=102, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=14, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=10, nla_type=INET_ULP_INFO_NAME}, "\253\315\357\0224V"...]]], 102, 0, NULL, 0) = 102

call x86_64 sendto 3 @m 99 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 630000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b0013000700ce1a616263
ret 99
text sendto(3, [{nlmsg_len=99, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=11, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=7, nla_type=0x1ace /* INET_ULP_INFO_??? */}, "\x61\x62\x63"]]], 99, 0, NULL, 0) = 99

call x86_64 sendto 3 @m 101 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 650000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d0013000900020005000000 u8 171
ret 101
text sendto(3, [{nlmsg_len=101, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=13, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=9, nla_type=INET_ULP_INFO_TLS}, [{nla_len=5, nla_type=TLS_INFO_UNSPEC}, "\xab"]]]], 101, 0, NULL, 0) = 101

call x86_64 sendto 3 @m 102 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 660000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0013000a00020006000100 u8 171 u8 205
ret 102
text sendto(3, [{nlmsg_len=102, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=14, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=10, nla_type=INET_ULP_INFO_TLS}, [{nla_len=6, nla_type=TLS_INFO_VERSION}, 0xcdab /* TLS_???_VERSION */]]]], 102, 0, NULL, 0) = 102

call x86_64 sendto 3 @m 102 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 660000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0013000a00020006000100 u8 171
ret 102
text sendto(3, [{nlmsg_len=102, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=14, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=10, nla_type=INET_ULP_INFO_TLS}, [{nla_len=6, nla_type=TLS_INFO_VERSION}, @m+100]]]], 102, 0, NULL, 0) = 102

call x86_64 sendto 3 @m 101 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 650000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d0013000900020005000100 u8 171
ret 101
text sendto(3, [{nlmsg_len=101, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=13, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=9, nla_type=INET_ULP_INFO_TLS}, [{nla_len=5, nla_type=TLS_INFO_VERSION}, "\xab"]]]], 101, 0, NULL, 0) = 101

call x86_64 sendto 3 @m 102 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 660000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0013000a00020006000200 u8 171 u8 205
ret 102
text sendto(3, [{nlmsg_len=102, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=14, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=10, nla_type=INET_ULP_INFO_TLS}, [{nla_len=6, nla_type=TLS_INFO_CIPHER}, 0xcdab /* TLS_CIPHER_??? */]]]], 102, 0, NULL, 0) = 102

call x86_64 sendto 3 @m 102 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 660000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0013000a00020006000200 u8 171
ret 102
text sendto(3, [{nlmsg_len=102, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=14, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=10, nla_type=INET_ULP_INFO_TLS}, [{nla_len=6, nla_type=TLS_INFO_CIPHER}, @m+100]]]], 102, 0, NULL, 0) = 102

call x86_64 sendto 3 @m 101 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 650000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d0013000900020005000200 u8 171
ret 101
text sendto(3, [{nlmsg_len=101, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=13, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=9, nla_type=INET_ULP_INFO_TLS}, [{nla_len=5, nla_type=TLS_INFO_CIPHER}, "\xab"]]]], 101, 0, NULL, 0) = 101

call x86_64 sendto 3 @m 102 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 660000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0013000a00020006000300 u8 171 u8 205
ret 102
text sendto(3, [{nlmsg_len=102, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=14, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=10, nla_type=INET_ULP_INFO_TLS}, [{nla_len=6, nla_type=TLS_INFO_TXCONF}, 0xcdab /* TLS_CONF_??? */]]]], 102, 0, NULL, 0) = 102

call x86_64 sendto 3 @m 102 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 660000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0013000a00020006000300 u8 171
ret 102
text sendto(3, [{nlmsg_len=102, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=14, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=10, nla_type=INET_ULP_INFO_TLS}, [{nla_len=6, nla_type=TLS_INFO_TXCONF}, @m+100]]]], 102, 0, NULL, 0) = 102

call x86_64 sendto 3 @m 101 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 650000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d0013000900020005000300 u8 171
ret 101
text sendto(3, [{nlmsg_len=101, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=13, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=9, nla_type=INET_ULP_INFO_TLS}, [{nla_len=5, nla_type=TLS_INFO_TXCONF}, "\xab"]]]], 101, 0, NULL, 0) = 101

call x86_64 sendto 3 @m 103 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 670000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f0013000b0002000700ce1a hex 616263
ret 103
text sendto(3, [{nlmsg_len=103, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=15, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=11, nla_type=INET_ULP_INFO_TLS}, [{nla_len=7, nla_type=0x1ace /* TLS_INFO_??? */}, "\x61\x62\x63"]]]], 103, 0, NULL, 0) = 103

call x86_64 sendto 3 @m 101 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 650000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d0013000900030005000000 u8 171
ret 101
text sendto(3, [{nlmsg_len=101, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=13, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=9, nla_type=INET_ULP_INFO_MPTCP}, [{nla_len=5, nla_type=MPTCP_SUBFLOW_ATTR_UNSPEC}, "\xab"]]]], 101, 0, NULL, 0) = 101

call x86_64 sendto 3 @m 104 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 68000000140000030000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100013000c00030008000100 u8 171 u8 205 u8 239 hex 12
ret 104
text sendto(3, [{nlmsg_len=104, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=16, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=12, nla_type=INET_ULP_INFO_MPTCP}, [{nla_len=8, nla_type=MPTCP_SUBFLOW_ATTR_TOKEN_REM}, 0x12efcdab]]]], 104, 0, NULL, 0) = 104

call x86_64 sendto 3 @m 104 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 68000000140000030000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100013000c00030008000100 u8 171 u8 205 u8 239
ret 104
text sendto(3, [{nlmsg_len=104, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=16, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=12, nla_type=INET_ULP_INFO_MPTCP}, [{nla_len=8, nla_type=MPTCP_SUBFLOW_ATTR_TOKEN_REM}, @m+100]]]], 104, 0, NULL, 0) = 104

call x86_64 sendto 3 @m 103 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 670000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f0013000b00030007000100 u8 171 u8 205 u8 239
ret 103
text sendto(3, [{nlmsg_len=103, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=15, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=11, nla_type=INET_ULP_INFO_MPTCP}, [{nla_len=7, nla_type=MPTCP_SUBFLOW_ATTR_TOKEN_REM}, "\xab\xcd\xef"]]]], 103, 0, NULL, 0) = 103

call x86_64 sendto 3 @m 104 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 68000000140000030000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100013000c00030008000300 u8 171 u8 205 u8 239 hex 12
ret 104
text sendto(3, [{nlmsg_len=104, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=16, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=12, nla_type=INET_ULP_INFO_MPTCP}, [{nla_len=8, nla_type=MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ}, 317705643]]]], 104, 0, NULL, 0) = 104

call x86_64 sendto 3 @m 104 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 68000000140000030000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100013000c00030008000300 u8 171 u8 205 u8 239
ret 104
text sendto(3, [{nlmsg_len=104, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=16, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=12, nla_type=INET_ULP_INFO_MPTCP}, [{nla_len=8, nla_type=MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ}, @m+100]]]], 104, 0, NULL, 0) = 104

call x86_64 sendto 3 @m 103 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 670000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f0013000b00030007000300 u8 171 u8 205 u8 239
ret 103
text sendto(3, [{nlmsg_len=103, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=15, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=11, nla_type=INET_ULP_INFO_MPTCP}, [{nla_len=7, nla_type=MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ}, "\xab\xcd\xef"]]]], 103, 0, NULL, 0) = 103

call x86_64 sendto 3 @m 108 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6c00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014001300100003000c000400 u8 171 u8 205 u8 239 hex 123456789a
ret 108
text sendto(3, [{nlmsg_len=108, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=20, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=16, nla_type=INET_ULP_INFO_MPTCP}, [{nla_len=12, nla_type=MPTCP_SUBFLOW_ATTR_MAP_SEQ}, 11130741260702174635]]]], 108, 0, NULL, 0) = 108

call x86_64 sendto 3 @m 108 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6c00000014000003000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014001300100003000c000400 u8 171 u8 205 u8 239 hex 12345678
ret 108
text sendto(3, [{nlmsg_len=108, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=20, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=16, nla_type=INET_ULP_INFO_MPTCP}, [{nla_len=12, nla_type=MPTCP_SUBFLOW_ATTR_MAP_SEQ}, @m+100]]]], 108, 0, NULL, 0) = 108

call x86_64 sendto 3 @m 107 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6b000000140000030000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000130013000f0003000b000400 u8 171 u8 205 u8 239 hex 12345678
ret 107
text sendto(3, [{nlmsg_len=107, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=19, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=15, nla_type=INET_ULP_INFO_MPTCP}, [{nla_len=11, nla_type=MPTCP_SUBFLOW_ATTR_MAP_SEQ}, "\xab\xcd\xef\x12\x34\x56\x78"]]]], 107, 0, NULL, 0) = 107

call x86_64 sendto 3 @m 102 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 660000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0013000a00030006000700 u8 171 u8 205
ret 102
text sendto(3, [{nlmsg_len=102, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=14, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=10, nla_type=INET_ULP_INFO_MPTCP}, [{nla_len=6, nla_type=MPTCP_SUBFLOW_ATTR_MAP_DATALEN}, 52651]]]], 102, 0, NULL, 0) = 102

call x86_64 sendto 3 @m 102 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 660000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0013000a00030006000700 u8 171
ret 102
text sendto(3, [{nlmsg_len=102, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=14, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=10, nla_type=INET_ULP_INFO_MPTCP}, [{nla_len=6, nla_type=MPTCP_SUBFLOW_ATTR_MAP_DATALEN}, @m+100]]]], 102, 0, NULL, 0) = 102

call x86_64 sendto 3 @m 101 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 650000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d0013000900030005000700 u8 171
ret 101
text sendto(3, [{nlmsg_len=101, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=13, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=9, nla_type=INET_ULP_INFO_MPTCP}, [{nla_len=5, nla_type=MPTCP_SUBFLOW_ATTR_MAP_DATALEN}, "\xab"]]]], 101, 0, NULL, 0) = 101

call x86_64 sendto 3 @m 104 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 68000000140000030000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100013000c00030008000800 u8 171 u8 205 u8 239 hex 12
ret 104
text sendto(3, [{nlmsg_len=104, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=16, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=12, nla_type=INET_ULP_INFO_MPTCP}, [{nla_len=8, nla_type=MPTCP_SUBFLOW_ATTR_FLAGS}, MPTCP_SUBFLOW_FLAG_MCAP_REM|MPTCP_SUBFLOW_FLAG_MCAP_LOC|MPTCP_SUBFLOW_FLAG_JOIN_LOC|MPTCP_SUBFLOW_FLAG_BKUP_LOC|MPTCP_SUBFLOW_FLAG_CONNECTED|MPTCP_SUBFLOW_FLAG_MAPVALID|0x12efcc00]]]], 104, 0, NULL, 0) = 104

call x86_64 sendto 3 @m 104 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 68000000140000030000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100013000c00030008000800 u8 171 u8 205 u8 239
ret 104
text sendto(3, [{nlmsg_len=104, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=16, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=12, nla_type=INET_ULP_INFO_MPTCP}, [{nla_len=8, nla_type=MPTCP_SUBFLOW_ATTR_FLAGS}, @m+100]]]], 104, 0, NULL, 0) = 104

call x86_64 sendto 3 @m 103 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 670000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f0013000b00030007000800 u8 171 u8 205 u8 239
ret 103
text sendto(3, [{nlmsg_len=103, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=15, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=11, nla_type=INET_ULP_INFO_MPTCP}, [{nla_len=7, nla_type=MPTCP_SUBFLOW_ATTR_FLAGS}, "\xab\xcd\xef"]]]], 103, 0, NULL, 0) = 103

call x86_64 sendto 3 @m 101 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 650000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d0013000900030005000900 u8 171
ret 101
text sendto(3, [{nlmsg_len=101, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=13, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=9, nla_type=INET_ULP_INFO_MPTCP}, [{nla_len=5, nla_type=MPTCP_SUBFLOW_ATTR_ID_REM}, 171]]]], 101, 0, NULL, 0) = 101

call x86_64 sendto 3 @m 103 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 670000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f0013000b0003000700ce1a hex 616263
ret 103
text sendto(3, [{nlmsg_len=103, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=15, nla_type=INET_DIAG_ULP_INFO}, [{nla_len=11, nla_type=INET_ULP_INFO_MPTCP}, [{nla_len=7, nla_type=0x1ace /* MPTCP_SUBFLOW_ATTR_??? */}, "\x61\x62\x63"]]]], 103, 0, NULL, 0) = 103

call x86_64 sendto 3 @m 97 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 610000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000900140005000000ab
ret 97
text sendto(3, [{nlmsg_len=97, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=9, nla_type=INET_DIAG_SK_BPF_STORAGES}, [{nla_len=5, nla_type=SK_DIAG_BPF_STORAGE_REP_NONE}, "\xab"]]], 97, 0, NULL, 0) = 97

call x86_64 sendto 3 @m 99 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 630000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b0014000700ce1a616263
ret 99
text sendto(3, [{nlmsg_len=99, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=11, nla_type=INET_DIAG_SK_BPF_STORAGES}, [{nla_len=7, nla_type=0x1ace /* SK_DIAG_BPF_STORAGE_??? */}, "\x61\x62\x63"]]], 99, 0, NULL, 0) = 99

call x86_64 sendto 3 @m 101 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 650000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d0014000900010005000000 u8 171
ret 101
text sendto(3, [{nlmsg_len=101, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=13, nla_type=INET_DIAG_SK_BPF_STORAGES}, [{nla_len=9, nla_type=SK_DIAG_BPF_STORAGE}, [{nla_len=5, nla_type=SK_DIAG_BPF_STORAGE_NONE}, "\xab"]]]], 101, 0, NULL, 0) = 101

call x86_64 sendto 3 @m 104 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 68000000140000030000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100014000c00010008000200 u8 171 u8 205 u8 239 hex 12
ret 104
text sendto(3, [{nlmsg_len=104, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=16, nla_type=INET_DIAG_SK_BPF_STORAGES}, [{nla_len=12, nla_type=SK_DIAG_BPF_STORAGE}, [{nla_len=8, nla_type=SK_DIAG_BPF_STORAGE_MAP_ID}, 317705643]]]], 104, 0, NULL, 0) = 104

call x86_64 sendto 3 @m 104 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 68000000140000030000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100014000c00010008000200 u8 171 u8 205 u8 239
ret 104
text sendto(3, [{nlmsg_len=104, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=16, nla_type=INET_DIAG_SK_BPF_STORAGES}, [{nla_len=12, nla_type=SK_DIAG_BPF_STORAGE}, [{nla_len=8, nla_type=SK_DIAG_BPF_STORAGE_MAP_ID}, @m+100]]]], 104, 0, NULL, 0) = 104

call x86_64 sendto 3 @m 103 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 670000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f0014000b00010007000200 u8 171 u8 205 u8 239
ret 103
text sendto(3, [{nlmsg_len=103, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=15, nla_type=INET_DIAG_SK_BPF_STORAGES}, [{nla_len=11, nla_type=SK_DIAG_BPF_STORAGE}, [{nla_len=7, nla_type=SK_DIAG_BPF_STORAGE_MAP_ID}, "\xab\xcd\xef"]]]], 103, 0, NULL, 0) = 103

call x86_64 sendto 3 @m 101 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 650000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d0014000900010005000300 u8 171
ret 101
text sendto(3, [{nlmsg_len=101, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=13, nla_type=INET_DIAG_SK_BPF_STORAGES}, [{nla_len=9, nla_type=SK_DIAG_BPF_STORAGE}, [{nla_len=5, nla_type=SK_DIAG_BPF_STORAGE_MAP_VALUE}, 0xab]]]], 101, 0, NULL, 0) = 101

call x86_64 sendto 3 @m 103 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 670000001400000300000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f0014000b0001000700ce1a hex 616263
ret 103
text sendto(3, [{nlmsg_len=103, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=15, nla_type=INET_DIAG_SK_BPF_STORAGES}, [{nla_len=11, nla_type=SK_DIAG_BPF_STORAGE}, [{nla_len=7, nla_type=0x1ace /* SK_DIAG_BPF_STORAGE_??? */}, "\x61\x62\x63"]]]], 103, 0, NULL, 0) = 103

call x86_64 sendto 3 @m 93 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5d0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005000000ab
ret 93
text sendto(3, [{nlmsg_len=93, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=5, nla_type=INET_DIAG_NONE}, "\xab"]], 93, 0, NULL, 0) = 93

call x86_64 sendto 3 @m 108 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6c0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014000100abcdef123456789a u8 188 u8 222 u8 241 hex 23456789ac
ret 108
text sendto(3, [{nlmsg_len=108, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=20, nla_type=INET_DIAG_MEMINFO}, {idiag_rmem=317705643, idiag_wmem=2591577652, idiag_fmem=603053756, idiag_tmem=2894686021}]], 108, 0, NULL, 0) = 108

call x86_64 sendto 3 @m 108 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6c0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014000100abcdef123456789a u8 188 u8 222 u8 241 hex 23456789
ret 108
text sendto(3, [{nlmsg_len=108, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=20, nla_type=INET_DIAG_MEMINFO}, @m+92]], 108, 0, NULL, 0) = 108

call x86_64 sendto 3 @m 107 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6b0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000013000100abcdef123456789a u8 188 u8 222 u8 241 hex 23456789
ret 107
text sendto(3, [{nlmsg_len=107, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=19, nla_type=INET_DIAG_MEMINFO}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]], 107, 0, NULL, 0) = 107

call x86_64 sendto 3 @m 108 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6c0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014000300abcdef123456789a u8 188 u8 222 u8 241 hex 23456789ac
ret 108
text sendto(3, [{nlmsg_len=108, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=20, nla_type=INET_DIAG_VEGASINFO}, {tcpv_enabled=317705643, tcpv_rttcnt=2591577652, tcpv_rtt=603053756, tcpv_minrtt=2894686021}]], 108, 0, NULL, 0) = 108

call x86_64 sendto 3 @m 108 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6c0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014000300abcdef123456789a u8 188 u8 222 u8 241 hex 23456789
ret 108
text sendto(3, [{nlmsg_len=108, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=20, nla_type=INET_DIAG_VEGASINFO}, @m+92]], 108, 0, NULL, 0) = 108

call x86_64 sendto 3 @m 107 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6b0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000013000300abcdef123456789a u8 188 u8 222 u8 241 hex 23456789
ret 107
text sendto(3, [{nlmsg_len=107, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=19, nla_type=INET_DIAG_VEGASINFO}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]], 107, 0, NULL, 0) = 107

call x86_64 sendto 3 @m 99 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 630000001400000300000000000000000a00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b000400abcdef12345678
ret 99
text sendto(3, [{nlmsg_len=99, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=11, nla_type=INET_DIAG_CONG}, "\253\315\357\0224Vx"...]], 99, 0, NULL, 0) = 99

call x86_64 sendto 3 @m 99 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 630000001400000300000000000000000a00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b000400abcdef123456
ret 99
text sendto(3, [{nlmsg_len=99, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=11, nla_type=INET_DIAG_CONG}, @m+92]], 99, 0, NULL, 0) = 99

call x86_64 sendto 3 @m 98 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 620000001400000300000000000000000a00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000a000400abcdef123456
ret 98
text sendto(3, [{nlmsg_len=98, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=10, nla_type=INET_DIAG_CONG}, "\253\315\357\0224V"...]], 98, 0, NULL, 0) = 98

call x86_64 sendto 3 @m 93 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5d0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005000500ab
ret 93
text sendto(3, [{nlmsg_len=93, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=5, nla_type=INET_DIAG_TOS}, 171]], 93, 0, NULL, 0) = 93

call x86_64 sendto 3 @m 96 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 600000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008000700abcdef12
ret 96
text sendto(3, [{nlmsg_len=96, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=8, nla_type=INET_DIAG_SKMEMINFO}, [[SK_MEMINFO_RMEM_ALLOC]=317705643]]], 96, 0, NULL, 0) = 96

call x86_64 sendto 3 @m 96 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 600000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008000700abcdef
ret 96
text sendto(3, [{nlmsg_len=96, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=8, nla_type=INET_DIAG_SKMEMINFO}, @m+92]], 96, 0, NULL, 0) = 96

call x86_64 sendto 3 @m 95 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5f0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007000700abcdef
ret 95
text sendto(3, [{nlmsg_len=95, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=7, nla_type=INET_DIAG_SKMEMINFO}, "\xab\xcd\xef"]], 95, 0, NULL, 0) = 95

call x86_64 sendto 3 @m 93 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5d0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005000800ab
ret 93
text sendto(3, [{nlmsg_len=93, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=5, nla_type=INET_DIAG_SHUTDOWN}, 0xab /* RCV_SHUTDOWN|SEND_SHUTDOWN|0xa8 */]], 93, 0, NULL, 0) = 93

call x86_64 sendto 3 @m 108 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6c0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014000900abcdef123456789a u8 188 u8 222 u8 241 hex 23456789ac
ret 108
text sendto(3, [{nlmsg_len=108, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=20, nla_type=INET_DIAG_DCTCPINFO}, {dctcp_enabled=52651, dctcp_ce_state=4847, dctcp_alpha=2591577652, dctcp_ab_ecn=603053756, dctcp_ab_tot=2894686021}]], 108, 0, NULL, 0) = 108

call x86_64 sendto 3 @m 108 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6c0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014000900abcdef123456789a u8 188 u8 222 u8 241 hex 23456789
ret 108
text sendto(3, [{nlmsg_len=108, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=20, nla_type=INET_DIAG_DCTCPINFO}, @m+92]], 108, 0, NULL, 0) = 108

call x86_64 sendto 3 @m 107 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6b0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000013000900abcdef123456789a u8 188 u8 222 u8 241 hex 23456789
ret 107
text sendto(3, [{nlmsg_len=107, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=19, nla_type=INET_DIAG_DCTCPINFO}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]], 107, 0, NULL, 0) = 107

call x86_64 sendto 3 @m 93 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5d0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005000a00ab
ret 93
text sendto(3, [{nlmsg_len=93, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=5, nla_type=INET_DIAG_PROTOCOL}, 0xab /* IPPROTO_??? */]], 93, 0, NULL, 0) = 93

call x86_64 sendto 3 @m 292 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 240100001400000300000000000000000a0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000cc000c00abcdef123456789a u8 188 u8 222 u8 241 hex 23456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789 u8 172 u8 171 u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789a
ret 292
text sendto(3, [{nlmsg_len=292, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=204, nla_type=INET_DIAG_LOCALS}, [{sa_family=0xcdab /* AF_??? */, sa_data="\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254"}]]], 292, 0, NULL, 0) = 292

call x86_64 sendto 3 @m 292 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 240100001400000300000000000000000a0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000cc000c00abcdef123456789a u8 188 u8 222 u8 241 hex 23456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789 u8 172 u8 171 u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678
ret 292
text sendto(3, [{nlmsg_len=292, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=204, nla_type=INET_DIAG_LOCALS}, [{sa_family=0xcdab /* AF_??? */, sa_data="\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254"}]]], 292, 0, NULL, 0) = 292

call x86_64 sendto 3 @m 291 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 230100001400000300000000000000000a0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000cb000c00abcdef123456789a u8 188 u8 222 u8 241 hex 23456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789 u8 172 u8 171 u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678
ret 291
text sendto(3, [{nlmsg_len=291, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=203, nla_type=INET_DIAG_LOCALS}, [{sa_family=0xcdab /* AF_??? */, sa_data="\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254"}]]], 291, 0, NULL, 0) = 291

call x86_64 sendto 3 @m 96 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 600000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008000f00abcdef12
ret 96
text sendto(3, [{nlmsg_len=96, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=8, nla_type=INET_DIAG_MARK}, 317705643]], 96, 0, NULL, 0) = 96

call x86_64 sendto 3 @m 96 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 600000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008000f00abcdef
ret 96
text sendto(3, [{nlmsg_len=96, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=8, nla_type=INET_DIAG_MARK}, @m+92]], 96, 0, NULL, 0) = 96

call x86_64 sendto 3 @m 95 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5f0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007000f00abcdef
ret 95
text sendto(3, [{nlmsg_len=95, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=7, nla_type=INET_DIAG_MARK}, "\xab\xcd\xef"]], 95, 0, NULL, 0) = 95

call x86_64 sendto 3 @m 112 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 700000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000018001000abcdef123456789a u8 188 u8 222 u8 241 hex 23456789acabcdef12
ret 112
text sendto(3, [{nlmsg_len=112, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=24, nla_type=INET_DIAG_BBRINFO}, {bbr_bw_lo=0x12efcdab, bbr_bw_hi=0x9a785634, bbr_min_rtt=603053756, bbr_pacing_gain=2894686021, bbr_cwnd_gain=317705643}]], 112, 0, NULL, 0) = 112

call x86_64 sendto 3 @m 112 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 700000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000018001000abcdef123456789a u8 188 u8 222 u8 241 hex 23456789acabcdef
ret 112
text sendto(3, [{nlmsg_len=112, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=24, nla_type=INET_DIAG_BBRINFO}, @m+92]], 112, 0, NULL, 0) = 112

call x86_64 sendto 3 @m 111 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 6f0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000017001000abcdef123456789a u8 188 u8 222 u8 241 hex 23456789acabcdef
ret 111
text sendto(3, [{nlmsg_len=111, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=23, nla_type=INET_DIAG_BBRINFO}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef"]], 111, 0, NULL, 0) = 111

call x86_64 sendto 3 @m 192 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m u8 192 hex 0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000068001200abcdef123456789abc u8 222 u8 241 hex 23456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12
ret 192
text sendto(3, [{nlmsg_len=192, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=104, nla_type=INET_DIAG_MD5SIG}, [{tcpm_family=0xab /* AF_??? */, tcpm_prefixlen=205, tcpm_keylen=4847, tcpm_addr="\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12", tcpm_key="\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12"}]]], 192, 0, NULL, 0) = 192

call x86_64 sendto 3 @m 192 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m u8 192 hex 0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000068001200abcdef123456789abc u8 222 u8 241 hex 23456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef
ret 192
text sendto(3, [{nlmsg_len=192, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=104, nla_type=INET_DIAG_MD5SIG}, @m+92]], 192, 0, NULL, 0) = 192

call x86_64 sendto 3 @m 191 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m u8 191 hex 0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000067001200abcdef123456789abc u8 222 u8 241 hex 23456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef
ret 191
text sendto(3, [{nlmsg_len=191, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=103, nla_type=INET_DIAG_MD5SIG}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac"...]], 191, 0, NULL, 0) = 191

call x86_64 sendto 3 @m 100 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 640000001400000300000000000000000a00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c001500abcdef123456789a
ret 100
text sendto(3, [{nlmsg_len=100, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=12, nla_type=INET_DIAG_CGROUP_ID}, 11130741260702174635]], 100, 0, NULL, 0) = 100

call x86_64 sendto 3 @m 100 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 640000001400000300000000000000000a00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c001500abcdef12345678
ret 100
text sendto(3, [{nlmsg_len=100, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=12, nla_type=INET_DIAG_CGROUP_ID}, @m+92]], 100, 0, NULL, 0) = 100

call x86_64 sendto 3 @m 99 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 630000001400000300000000000000000a00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b001500abcdef12345678
ret 99
text sendto(3, [{nlmsg_len=99, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=11, nla_type=INET_DIAG_CGROUP_ID}, "\xab\xcd\xef\x12\x34\x56\x78"]], 99, 0, NULL, 0) = 99

call x86_64 sendto 3 @m 94 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5e0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000006001600abcd
ret 94
text sendto(3, [{nlmsg_len=94, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=6, nla_type=INET_DIAG_SOCKOPT}, {recverr=1, is_icsk=1, hdrincl=1, transparent=1, nodefrag=1, bind_address_no_port=1, defer_connect=1, unused=0x19 /* bits 3..8 */}]], 94, 0, NULL, 0) = 94

call x86_64 sendto 3 @m 94 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5e0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000006001600ab
ret 94
text sendto(3, [{nlmsg_len=94, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=6, nla_type=INET_DIAG_SOCKOPT}, @m+92]], 94, 0, NULL, 0) = 94

call x86_64 sendto 3 @m 93 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5d0000001400000300000000000000000a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005001600ab
ret 93
text sendto(3, [{nlmsg_len=93, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=5, nla_type=INET_DIAG_SOCKOPT}, "\xab"]], 93, 0, NULL, 0) = 93

call x86_64 sendto 3 @m 95 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5f0000001400000300000000000000000a00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000700ce1a616263
ret 95
text sendto(3, [{nlmsg_len=95, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET6, idiag_state=0 /* TCP_??? */, idiag_timer=0, idiag_retrans=0, id={idiag_sport=htons(0), idiag_dport=htons(0), inet_pton(AF_INET6, "::", &idiag_src), inet_pton(AF_INET6, "::", &idiag_dst), idiag_if=0, idiag_cookie=[0, 0]}, idiag_expires=0, idiag_rqueue=0, idiag_wqueue=0, idiag_uid=0, idiag_inode=0}, [{nla_len=7, nla_type=0x1ace /* INET_DIAG_??? */}, "\x61\x62\x63"]], 95, 0, NULL, 0) = 95

call x86_64 sendto 3 @m 77 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 4d000000140001000000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005000000ab
ret 77
text sendto(3, [{nlmsg_len=77, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_IP, idiag_ext=0, idiag_states=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}}, [{nla_len=5, nla_type=INET_DIAG_REQ_NONE}, "\xab"]], 77, 0, NULL, 0) = 77

call x86_64 sendto 3 @m 80 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 50000000140001000000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008000100abcdef12
ret 80
text sendto(3, [{nlmsg_len=80, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_IP, idiag_ext=0, idiag_states=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}}, [{nla_len=8, nla_type=INET_DIAG_REQ_BYTECODE}, {code=0xab /* INET_DIAG_BC_??? */, yes=205, no=4847}]], 80, 0, NULL, 0) = 80

call x86_64 sendto 3 @m 80 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 50000000140001000000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008000100abcdef
ret 80
text sendto(3, [{nlmsg_len=80, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_IP, idiag_ext=0, idiag_states=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}}, [{nla_len=8, nla_type=INET_DIAG_REQ_BYTECODE}, @m+76]], 80, 0, NULL, 0) = 80

call x86_64 sendto 3 @m 79 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 4f000000140001000000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007000100abcdef
ret 79
text sendto(3, [{nlmsg_len=79, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_IP, idiag_ext=0, idiag_states=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}}, [{nla_len=7, nla_type=INET_DIAG_REQ_BYTECODE}, "\xab\xcd\xef"]], 79, 0, NULL, 0) = 79

call x86_64 sendto 3 @m 77 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 4d000000140001000000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005000300ab
ret 77
text sendto(3, [{nlmsg_len=77, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_IP, idiag_ext=0, idiag_states=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}}, [{nla_len=5, nla_type=INET_DIAG_REQ_PROTOCOL}, 0xab /* IPPROTO_??? */]], 77, 0, NULL, 0) = 77

call x86_64 sendto 3 @m 79 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 4f00000014000100000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000700ce1a616263
ret 79
text sendto(3, [{nlmsg_len=79, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_IP, idiag_ext=0, idiag_states=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}}, [{nla_len=7, nla_type=0x1ace /* INET_DIAG_REQ_??? */}, "\x61\x62\x63"]], 79, 0, NULL, 0) = 79

call x86_64 sendto 3 @m 81 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5100000012000100000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005000000ab
ret 81
text sendto(3, [{nlmsg_len=81, nlmsg_type=TCPDIAG_GETSOCK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_src_len=0, idiag_dst_len=0, idiag_ext=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_states=0, idiag_dbs=0}, [{nla_len=5, nla_type=INET_DIAG_REQ_NONE}, "\xab"]], 81, 0, NULL, 0) = 81

call x86_64 sendto 3 @m 84 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5400000012000100000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008000100abcdef12
ret 84
text sendto(3, [{nlmsg_len=84, nlmsg_type=TCPDIAG_GETSOCK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_src_len=0, idiag_dst_len=0, idiag_ext=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_states=0, idiag_dbs=0}, [{nla_len=8, nla_type=INET_DIAG_REQ_BYTECODE}, {code=0xab /* INET_DIAG_BC_??? */, yes=205, no=4847}]], 84, 0, NULL, 0) = 84

call x86_64 sendto 3 @m 84 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5400000012000100000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008000100abcdef
ret 84
text sendto(3, [{nlmsg_len=84, nlmsg_type=TCPDIAG_GETSOCK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_src_len=0, idiag_dst_len=0, idiag_ext=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_states=0, idiag_dbs=0}, [{nla_len=8, nla_type=INET_DIAG_REQ_BYTECODE}, @m+80]], 84, 0, NULL, 0) = 84

call x86_64 sendto 3 @m 83 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5300000012000100000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007000100abcdef
ret 83
text sendto(3, [{nlmsg_len=83, nlmsg_type=TCPDIAG_GETSOCK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_src_len=0, idiag_dst_len=0, idiag_ext=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_states=0, idiag_dbs=0}, [{nla_len=7, nla_type=INET_DIAG_REQ_BYTECODE}, "\xab\xcd\xef"]], 83, 0, NULL, 0) = 83

call x86_64 sendto 3 @m 81 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5100000012000100000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005000300ab
ret 81
text sendto(3, [{nlmsg_len=81, nlmsg_type=TCPDIAG_GETSOCK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_src_len=0, idiag_dst_len=0, idiag_ext=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_states=0, idiag_dbs=0}, [{nla_len=5, nla_type=INET_DIAG_REQ_PROTOCOL}, 0xab /* IPPROTO_??? */]], 81, 0, NULL, 0) = 81

call x86_64 sendto 3 @m 83 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 530000001200010000000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000700ce1a616263
ret 83
text sendto(3, [{nlmsg_len=83, nlmsg_type=TCPDIAG_GETSOCK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=0, nlmsg_pid=0}, {idiag_family=AF_INET, idiag_src_len=0, idiag_dst_len=0, idiag_ext=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, idiag_states=0, idiag_dbs=0}, [{nla_len=7, nla_type=0x1ace /* INET_DIAG_REQ_??? */}, "\x61\x62\x63"]], 83, 0, NULL, 0) = 83

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 2b000000140000030000000000000000010000000000000000000000000000000b000000abcdef12345678
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=11, nla_type=UNIX_DIAG_NAME}, "\253\315\357\0224Vx"...]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 2b000000140000030000000000000000010000000000000000000000000000000b000000abcdef123456
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=11, nla_type=UNIX_DIAG_NAME}, @m+36]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 42 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 2a000000140000030000000000000000010000000000000000000000000000000a000000abcdef123456
ret 42
text sendto(3, [{nlmsg_len=42, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=10, nla_type=UNIX_DIAG_NAME}, "\253\315\357\0224V"...]], 42, 0, NULL, 0) = 42

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 2c000000140000030000000000000000010000000000000000000000000000000c000100abcdef123456789a
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=12, nla_type=UNIX_DIAG_VFS}, {udiag_vfs_dev=makedev(0x856, 0x9a734), udiag_vfs_ino=317705643}]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 2c000000140000030000000000000000010000000000000000000000000000000c000100abcdef12345678
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=12, nla_type=UNIX_DIAG_VFS}, @m+36]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 2b000000140000030000000000000000010000000000000000000000000000000b000100abcdef12345678
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=11, nla_type=UNIX_DIAG_VFS}, "\xab\xcd\xef\x12\x34\x56\x78"]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 280000001400000300000000000000000100000000000000000000000000000008000200abcdef12
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=8, nla_type=UNIX_DIAG_PEER}, 317705643]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 280000001400000300000000000000000100000000000000000000000000000008000200abcdef
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=8, nla_type=UNIX_DIAG_PEER}, @m+36]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 270000001400000300000000000000000100000000000000000000000000000007000200abcdef
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=7, nla_type=UNIX_DIAG_PEER}, "\xab\xcd\xef"]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 280000001400000300000000000000000100000000000000000000000000000008000300abcdef12
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=8, nla_type=UNIX_DIAG_ICONS}, [317705643]]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 280000001400000300000000000000000100000000000000000000000000000008000300abcdef
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=8, nla_type=UNIX_DIAG_ICONS}, @m+36]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 270000001400000300000000000000000100000000000000000000000000000007000300abcdef
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=7, nla_type=UNIX_DIAG_ICONS}, "\xab\xcd\xef"]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 2c000000140000030000000000000000010000000000000000000000000000000c000400abcdef123456789a
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=12, nla_type=UNIX_DIAG_RQLEN}, {udiag_rqueue=317705643, udiag_wqueue=2591577652}]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 2c000000140000030000000000000000010000000000000000000000000000000c000400abcdef12345678
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=12, nla_type=UNIX_DIAG_RQLEN}, @m+36]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 2b000000140000030000000000000000010000000000000000000000000000000b000400abcdef12345678
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=11, nla_type=UNIX_DIAG_RQLEN}, "\xab\xcd\xef\x12\x34\x56\x78"]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 280000001400000300000000000000000100000000000000000000000000000008000500abcdef12
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=8, nla_type=UNIX_DIAG_MEMINFO}, [[SK_MEMINFO_RMEM_ALLOC]=317705643]]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 280000001400000300000000000000000100000000000000000000000000000008000500abcdef
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=8, nla_type=UNIX_DIAG_MEMINFO}, @m+36]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 270000001400000300000000000000000100000000000000000000000000000007000500abcdef
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=7, nla_type=UNIX_DIAG_MEMINFO}, "\xab\xcd\xef"]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 37 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 250000001400000300000000000000000100000000000000000000000000000005000600ab
ret 37
text sendto(3, [{nlmsg_len=37, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=5, nla_type=UNIX_DIAG_SHUTDOWN}, 171]], 37, 0, NULL, 0) = 37

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 27000000140000030000000000000000010000000000000000000000000000000700ce1a616263
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=0 /* SOCK_??? */, udiag_state=0 /* TCP_??? */, udiag_ino=0, udiag_cookie=[0, 0]}, [{nla_len=7, nla_type=0x1ace /* UNIX_DIAG_??? */}, "\x61\x62\x63"]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 340000001400000300000000000000001000000000000000000000000000000000000000000000000000000008000000abcdef12
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndiag_family=AF_NETLINK, ndiag_type=0 /* SOCK_??? */, ndiag_protocol=NETLINK_ROUTE, ndiag_state=NETLINK_UNCONNECTED, ndiag_portid=0, ndiag_dst_portid=0, ndiag_dst_group=0, ndiag_ino=0, ndiag_cookie=[0, 0]}, [{nla_len=8, nla_type=NETLINK_DIAG_MEMINFO}, [[SK_MEMINFO_RMEM_ALLOC]=317705643]]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 340000001400000300000000000000001000000000000000000000000000000000000000000000000000000008000000abcdef
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndiag_family=AF_NETLINK, ndiag_type=0 /* SOCK_??? */, ndiag_protocol=NETLINK_ROUTE, ndiag_state=NETLINK_UNCONNECTED, ndiag_portid=0, ndiag_dst_portid=0, ndiag_dst_group=0, ndiag_ino=0, ndiag_cookie=[0, 0]}, [{nla_len=8, nla_type=NETLINK_DIAG_MEMINFO}, @m+48]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 51 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 330000001400000300000000000000001000000000000000000000000000000000000000000000000000000007000000abcdef
ret 51
text sendto(3, [{nlmsg_len=51, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndiag_family=AF_NETLINK, ndiag_type=0 /* SOCK_??? */, ndiag_protocol=NETLINK_ROUTE, ndiag_state=NETLINK_UNCONNECTED, ndiag_portid=0, ndiag_dst_portid=0, ndiag_dst_group=0, ndiag_ino=0, ndiag_cookie=[0, 0]}, [{nla_len=7, nla_type=NETLINK_DIAG_MEMINFO}, "\xab\xcd\xef"]], 51, 0, NULL, 0) = 51

call x86_64 sendto 3 @m 56 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 38000000140000030000000000000000100000000000000000000000000000000000000000000000000000000c000100abcdef123456789a
ret 56
text sendto(3, [{nlmsg_len=56, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndiag_family=AF_NETLINK, ndiag_type=0 /* SOCK_??? */, ndiag_protocol=NETLINK_ROUTE, ndiag_state=NETLINK_UNCONNECTED, ndiag_portid=0, ndiag_dst_portid=0, ndiag_dst_group=0, ndiag_ino=0, ndiag_cookie=[0, 0]}, [{nla_len=12, nla_type=NETLINK_DIAG_GROUPS}, [0x9a78563412efcdab]]], 56, 0, NULL, 0) = 56

call x86_64 sendto 3 @m 56 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 38000000140000030000000000000000100000000000000000000000000000000000000000000000000000000c000100abcdef12345678
ret 56
text sendto(3, [{nlmsg_len=56, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndiag_family=AF_NETLINK, ndiag_type=0 /* SOCK_??? */, ndiag_protocol=NETLINK_ROUTE, ndiag_state=NETLINK_UNCONNECTED, ndiag_portid=0, ndiag_dst_portid=0, ndiag_dst_group=0, ndiag_ino=0, ndiag_cookie=[0, 0]}, [{nla_len=12, nla_type=NETLINK_DIAG_GROUPS}, @m+48]], 56, 0, NULL, 0) = 56

call x86_64 sendto 3 @m 55 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 37000000140000030000000000000000100000000000000000000000000000000000000000000000000000000b000100abcdef12345678
ret 55
text sendto(3, [{nlmsg_len=55, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndiag_family=AF_NETLINK, ndiag_type=0 /* SOCK_??? */, ndiag_protocol=NETLINK_ROUTE, ndiag_state=NETLINK_UNCONNECTED, ndiag_portid=0, ndiag_dst_portid=0, ndiag_dst_group=0, ndiag_ino=0, ndiag_cookie=[0, 0]}, [{nla_len=11, nla_type=NETLINK_DIAG_GROUPS}, "\xab\xcd\xef\x12\x34\x56\x78"]], 55, 0, NULL, 0) = 55

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 400000001400000300000000000000001000000000000000000000000000000000000000000000000000000014000200abcdef123456789abcdef123456789ac
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndiag_family=AF_NETLINK, ndiag_type=0 /* SOCK_??? */, ndiag_protocol=NETLINK_ROUTE, ndiag_state=NETLINK_UNCONNECTED, ndiag_portid=0, ndiag_dst_portid=0, ndiag_dst_group=0, ndiag_ino=0, ndiag_cookie=[0, 0]}, [{nla_len=20, nla_type=NETLINK_DIAG_RX_RING}, {ndr_block_size=317705643, ndr_block_nr=2591577652, ndr_frame_size=603053756, ndr_frame_nr=2894686021}]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 400000001400000300000000000000001000000000000000000000000000000000000000000000000000000014000200abcdef123456789abcdef123456789
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndiag_family=AF_NETLINK, ndiag_type=0 /* SOCK_??? */, ndiag_protocol=NETLINK_ROUTE, ndiag_state=NETLINK_UNCONNECTED, ndiag_portid=0, ndiag_dst_portid=0, ndiag_dst_group=0, ndiag_ino=0, ndiag_cookie=[0, 0]}, [{nla_len=20, nla_type=NETLINK_DIAG_RX_RING}, @m+48]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 63 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 3f0000001400000300000000000000001000000000000000000000000000000000000000000000000000000013000200abcdef123456789abcdef123456789
ret 63
text sendto(3, [{nlmsg_len=63, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndiag_family=AF_NETLINK, ndiag_type=0 /* SOCK_??? */, ndiag_protocol=NETLINK_ROUTE, ndiag_state=NETLINK_UNCONNECTED, ndiag_portid=0, ndiag_dst_portid=0, ndiag_dst_group=0, ndiag_ino=0, ndiag_cookie=[0, 0]}, [{nla_len=19, nla_type=NETLINK_DIAG_RX_RING}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89"]], 63, 0, NULL, 0) = 63

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 340000001400000300000000000000001000000000000000000000000000000000000000000000000000000008000400abcdef12
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndiag_family=AF_NETLINK, ndiag_type=0 /* SOCK_??? */, ndiag_protocol=NETLINK_ROUTE, ndiag_state=NETLINK_UNCONNECTED, ndiag_portid=0, ndiag_dst_portid=0, ndiag_dst_group=0, ndiag_ino=0, ndiag_cookie=[0, 0]}, [{nla_len=8, nla_type=NETLINK_DIAG_FLAGS}, NDIAG_FLAG_CB_RUNNING|NDIAG_FLAG_PKTINFO|NDIAG_FLAG_NO_ENOBUFS|NDIAG_FLAG_CAP_ACK|0x12efcd80]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 52 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 340000001400000300000000000000001000000000000000000000000000000000000000000000000000000008000400abcdef
ret 52
text sendto(3, [{nlmsg_len=52, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndiag_family=AF_NETLINK, ndiag_type=0 /* SOCK_??? */, ndiag_protocol=NETLINK_ROUTE, ndiag_state=NETLINK_UNCONNECTED, ndiag_portid=0, ndiag_dst_portid=0, ndiag_dst_group=0, ndiag_ino=0, ndiag_cookie=[0, 0]}, [{nla_len=8, nla_type=NETLINK_DIAG_FLAGS}, @m+48]], 52, 0, NULL, 0) = 52

call x86_64 sendto 3 @m 51 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 330000001400000300000000000000001000000000000000000000000000000000000000000000000000000007000400abcdef
ret 51
text sendto(3, [{nlmsg_len=51, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndiag_family=AF_NETLINK, ndiag_type=0 /* SOCK_??? */, ndiag_protocol=NETLINK_ROUTE, ndiag_state=NETLINK_UNCONNECTED, ndiag_portid=0, ndiag_dst_portid=0, ndiag_dst_group=0, ndiag_ino=0, ndiag_cookie=[0, 0]}, [{nla_len=7, nla_type=NETLINK_DIAG_FLAGS}, "\xab\xcd\xef"]], 51, 0, NULL, 0) = 51

call x86_64 sendto 3 @m 51 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 33000000140000030000000000000000100000000000000000000000000000000000000000000000000000000700ce1a616263
ret 51
text sendto(3, [{nlmsg_len=51, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {ndiag_family=AF_NETLINK, ndiag_type=0 /* SOCK_??? */, ndiag_protocol=NETLINK_ROUTE, ndiag_state=NETLINK_UNCONNECTED, ndiag_portid=0, ndiag_dst_portid=0, ndiag_dst_group=0, ndiag_ino=0, ndiag_cookie=[0, 0]}, [{nla_len=7, nla_type=0x1ace /* NETLINK_DIAG_??? */}, "\x61\x62\x63"]], 51, 0, NULL, 0) = 51

call x86_64 sendto 3 @m 60 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 3c000000140000030000000000000000110000000000000000000000000000001c000000abcdef123456789abcdef123456789acabcdef123456789a
ret 60
text sendto(3, [{nlmsg_len=60, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=0 /* SOCK_??? */, pdiag_num=0 /* ETH_P_??? */, pdiag_ino=0, pdiag_cookie=[0, 0]}, [{nla_len=28, nla_type=PACKET_DIAG_INFO}, {pdi_index=317705643, pdi_version=0x9a785634 /* TPACKET_??? */, pdi_reserve=603053756, pdi_copy_thresh=2894686021, pdi_tstamp=317705643, pdi_flags=PDI_ORIGDEV|PDI_LOSS|0x9a785620}]], 60, 0, NULL, 0) = 60

call x86_64 sendto 3 @m 60 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 3c000000140000030000000000000000110000000000000000000000000000001c000000abcdef123456789abcdef123456789acabcdef12345678
ret 60
text sendto(3, [{nlmsg_len=60, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=0 /* SOCK_??? */, pdiag_num=0 /* ETH_P_??? */, pdiag_ino=0, pdiag_cookie=[0, 0]}, [{nla_len=28, nla_type=PACKET_DIAG_INFO}, @m+36]], 60, 0, NULL, 0) = 60

call x86_64 sendto 3 @m 59 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 3b000000140000030000000000000000110000000000000000000000000000001b000000abcdef123456789abcdef123456789acabcdef12345678
ret 59
text sendto(3, [{nlmsg_len=59, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=0 /* SOCK_??? */, pdiag_num=0 /* ETH_P_??? */, pdiag_ino=0, pdiag_cookie=[0, 0]}, [{nla_len=27, nla_type=PACKET_DIAG_INFO}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78"]], 59, 0, NULL, 0) = 59

call x86_64 sendto 3 @m 84 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 540000001400000300000000000000001100000000000000000000000000000034000100abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789ac
ret 84
text sendto(3, [{nlmsg_len=84, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=0 /* SOCK_??? */, pdiag_num=0 /* ETH_P_??? */, pdiag_ino=0, pdiag_cookie=[0, 0]}, [{nla_len=52, nla_type=PACKET_DIAG_MCLIST}, [{pdmc_index=317705643, pdmc_count=2591577652, pdmc_type=57020, pdmc_alen=9201, pdmc_addr="\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23"}]]], 84, 0, NULL, 0) = 84

call x86_64 sendto 3 @m 84 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 540000001400000300000000000000001100000000000000000000000000000034000100abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789
ret 84
text sendto(3, [{nlmsg_len=84, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=0 /* SOCK_??? */, pdiag_num=0 /* ETH_P_??? */, pdiag_ino=0, pdiag_cookie=[0, 0]}, [{nla_len=52, nla_type=PACKET_DIAG_MCLIST}, [{pdmc_index=317705643, pdmc_count=2591577652, pdmc_type=57020, pdmc_alen=9201, pdmc_addr="\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23"}]]], 84, 0, NULL, 0) = 84

call x86_64 sendto 3 @m 83 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 530000001400000300000000000000001100000000000000000000000000000033000100abcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789
ret 83
text sendto(3, [{nlmsg_len=83, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=0 /* SOCK_??? */, pdiag_num=0 /* ETH_P_??? */, pdiag_ino=0, pdiag_cookie=[0, 0]}, [{nla_len=51, nla_type=PACKET_DIAG_MCLIST}, [{pdmc_index=317705643, pdmc_count=2591577652, pdmc_type=57020, pdmc_alen=9201, pdmc_addr="\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23"}]]], 83, 0, NULL, 0) = 83

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 400000001400000300000000000000001100000000000000000000000000000020000200abcdef123456789abcdef123456789acabcdef123456789abcdef123
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=0 /* SOCK_??? */, pdiag_num=0 /* ETH_P_??? */, pdiag_ino=0, pdiag_cookie=[0, 0]}, [{nla_len=32, nla_type=PACKET_DIAG_RX_RING}, {pdr_block_size=317705643, pdr_block_nr=2591577652, pdr_frame_size=603053756, pdr_frame_nr=2894686021, pdr_retire_tmo=317705643, pdr_sizeof_priv=2591577652, pdr_features=603053756}]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 64 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 400000001400000300000000000000001100000000000000000000000000000020000200abcdef123456789abcdef123456789acabcdef123456789abcdef1
ret 64
text sendto(3, [{nlmsg_len=64, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=0 /* SOCK_??? */, pdiag_num=0 /* ETH_P_??? */, pdiag_ino=0, pdiag_cookie=[0, 0]}, [{nla_len=32, nla_type=PACKET_DIAG_RX_RING}, @m+36]], 64, 0, NULL, 0) = 64

call x86_64 sendto 3 @m 63 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 3f000000140000030000000000000000110000000000000000000000000000001f000200abcdef123456789abcdef123456789acabcdef123456789abcdef1
ret 63
text sendto(3, [{nlmsg_len=63, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=0 /* SOCK_??? */, pdiag_num=0 /* ETH_P_??? */, pdiag_ino=0, pdiag_cookie=[0, 0]}, [{nla_len=31, nla_type=PACKET_DIAG_RX_RING}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1"]], 63, 0, NULL, 0) = 63

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 280000001400000300000000000000001100000000000000000000000000000008000400abcdef12
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=0 /* SOCK_??? */, pdiag_num=0 /* ETH_P_??? */, pdiag_ino=0, pdiag_cookie=[0, 0]}, [{nla_len=8, nla_type=PACKET_DIAG_FANOUT}, 317705643]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 280000001400000300000000000000001100000000000000000000000000000008000400abcdef
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=0 /* SOCK_??? */, pdiag_num=0 /* ETH_P_??? */, pdiag_ino=0, pdiag_cookie=[0, 0]}, [{nla_len=8, nla_type=PACKET_DIAG_FANOUT}, @m+36]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 270000001400000300000000000000001100000000000000000000000000000007000400abcdef
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=0 /* SOCK_??? */, pdiag_num=0 /* ETH_P_??? */, pdiag_ino=0, pdiag_cookie=[0, 0]}, [{nla_len=7, nla_type=PACKET_DIAG_FANOUT}, "\xab\xcd\xef"]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 280000001400000300000000000000001100000000000000000000000000000008000600abcdef12
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=0 /* SOCK_??? */, pdiag_num=0 /* ETH_P_??? */, pdiag_ino=0, pdiag_cookie=[0, 0]}, [{nla_len=8, nla_type=PACKET_DIAG_MEMINFO}, [[SK_MEMINFO_RMEM_ALLOC]=317705643]]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 40 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 280000001400000300000000000000001100000000000000000000000000000008000600abcdef
ret 40
text sendto(3, [{nlmsg_len=40, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=0 /* SOCK_??? */, pdiag_num=0 /* ETH_P_??? */, pdiag_ino=0, pdiag_cookie=[0, 0]}, [{nla_len=8, nla_type=PACKET_DIAG_MEMINFO}, @m+36]], 40, 0, NULL, 0) = 40

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 270000001400000300000000000000001100000000000000000000000000000007000600abcdef
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=0 /* SOCK_??? */, pdiag_num=0 /* ETH_P_??? */, pdiag_ino=0, pdiag_cookie=[0, 0]}, [{nla_len=7, nla_type=PACKET_DIAG_MEMINFO}, "\xab\xcd\xef"]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 2c000000140000030000000000000000110000000000000000000000000000000c000700abcdef123456789a
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=0 /* SOCK_??? */, pdiag_num=0 /* ETH_P_??? */, pdiag_ino=0, pdiag_cookie=[0, 0]}, [{nla_len=12, nla_type=PACKET_DIAG_FILTER}, @m+36]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 44 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 2c000000140000030000000000000000110000000000000000000000000000000c000700abcdef12345678
ret 44
text sendto(3, [{nlmsg_len=44, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=0 /* SOCK_??? */, pdiag_num=0 /* ETH_P_??? */, pdiag_ino=0, pdiag_cookie=[0, 0]}, [{nla_len=12, nla_type=PACKET_DIAG_FILTER}, @m+36]], 44, 0, NULL, 0) = 44

call x86_64 sendto 3 @m 43 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 2b000000140000030000000000000000110000000000000000000000000000000b000700abcdef12345678
ret 43
text sendto(3, [{nlmsg_len=43, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=0 /* SOCK_??? */, pdiag_num=0 /* ETH_P_??? */, pdiag_ino=0, pdiag_cookie=[0, 0]}, [{nla_len=11, nla_type=PACKET_DIAG_FILTER}, "\xab\xcd\xef\x12\x34\x56\x78"]], 43, 0, NULL, 0) = 43

call x86_64 sendto 3 @m 39 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 27000000140000030000000000000000110000000000000000000000000000000700ce1a616263
ret 39
text sendto(3, [{nlmsg_len=39, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {pdiag_family=AF_PACKET, pdiag_type=0 /* SOCK_??? */, pdiag_num=0 /* ETH_P_??? */, pdiag_ino=0, pdiag_cookie=[0, 0]}, [{nla_len=7, nla_type=0x1ace /* PACKET_DIAG_??? */}, "\x61\x62\x63"]], 39, 0, NULL, 0) = 39

call x86_64 sendto 3 @m 85 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 550000001400000300000000000000002b00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005000000ab
ret 85
text sendto(3, [{nlmsg_len=85, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {diag_family=AF_SMC, diag_state=0 /* SMC_??? */, diag_fallback=SMC_DIAG_MODE_SMCR, diag_shutdown=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, diag_uid=0, diag_inode=0}, [{nla_len=5, nla_type=SMC_DIAG_NONE}, "\xab"]], 85, 0, NULL, 0) = 85

call x86_64 sendto 3 @m 164 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m u8 164 hex 0000001400000300000000000000002b00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000054000100abcdef123456789abcdef123456789acab u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789ac
ret 164
text sendto(3, [{nlmsg_len=164, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {diag_family=AF_SMC, diag_state=0 /* SMC_??? */, diag_fallback=SMC_DIAG_MODE_SMCR, diag_shutdown=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, diag_uid=0, diag_inode=0}, [{nla_len=84, nla_type=SMC_DIAG_CONNINFO}, {token=317705643, sndbuf_size=2591577652, rmbe_size=603053756, peer_rmbe_size=2894686021, rx_prod={reserved=52651, wrap=4847, count=2591577652}, rx_cons={reserved=57020, wrap=9201, count=2894686021}, tx_prod={reserved=52651, wrap=4847, count=2591577652}, tx_cons={reserved=57020, wrap=9201, count=2894686021}, rx_prod_flags=0xab, rx_conn_state_flags=0xcd, tx_prod_flags=0xef, tx_conn_state_flags=0x12, tx_prep={reserved=22068, wrap=39544, count=603053756}, tx_sent={reserved=26437, wrap=44169, count=317705643}, tx_fin={reserved=22068, wrap=39544, count=603053756}}]], 164, 0, NULL, 0) = 164

call x86_64 sendto 3 @m 164 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m u8 164 hex 0000001400000300000000000000002b00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000054000100abcdef123456789abcdef123456789acab u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789
ret 164
text sendto(3, [{nlmsg_len=164, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {diag_family=AF_SMC, diag_state=0 /* SMC_??? */, diag_fallback=SMC_DIAG_MODE_SMCR, diag_shutdown=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, diag_uid=0, diag_inode=0}, [{nla_len=84, nla_type=SMC_DIAG_CONNINFO}, {token=317705643, sndbuf_size=2591577652, rmbe_size=603053756, peer_rmbe_size=2894686021, rx_prod={reserved=52651, wrap=4847, count=2591577652}, rx_cons={reserved=57020, wrap=9201, count=2894686021}, tx_prod={reserved=52651, wrap=4847, count=2591577652}, tx_cons={reserved=57020, wrap=9201, count=2894686021}, rx_prod_flags=0xab, rx_conn_state_flags=0xcd, tx_prod_flags=0xef, tx_conn_state_flags=0x12, tx_prep={reserved=22068, wrap=39544, count=603053756}, tx_sent={reserved=26437, wrap=44169, count=317705643}, tx_fin={reserved=22068, wrap=39544, count=603053756}}]], 164, 0, NULL, 0) = 164

call x86_64 sendto 3 @m 163 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m u8 163 hex 0000001400000300000000000000002b00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000053000100abcdef123456789abcdef123456789acab u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789
ret 163
text sendto(3, [{nlmsg_len=163, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {diag_family=AF_SMC, diag_state=0 /* SMC_??? */, diag_fallback=SMC_DIAG_MODE_SMCR, diag_shutdown=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, diag_uid=0, diag_inode=0}, [{nla_len=83, nla_type=SMC_DIAG_CONNINFO}, {token=317705643, sndbuf_size=2591577652, rmbe_size=603053756, peer_rmbe_size=2894686021, rx_prod={reserved=52651, wrap=4847, count=2591577652}, rx_cons={reserved=57020, wrap=9201, count=2894686021}, tx_prod={reserved=52651, wrap=4847, count=2591577652}, tx_cons={reserved=57020, wrap=9201, count=2894686021}, rx_prod_flags=0xab, rx_conn_state_flags=0xcd, tx_prod_flags=0xef, tx_conn_state_flags=0x12, tx_prep={reserved=22068, wrap=39544, count=603053756}, tx_sent={reserved=26437, wrap=44169, count=317705643}, tx_fin={reserved=22068, wrap=39544, count=603053756}}]], 163, 0, NULL, 0) = 163

call x86_64 sendto 3 @m 284 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 1c0100001400000300000000000000002b000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000cc000200abcdef123456789abcdef123456789ac u8 171 u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678 hex 9abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789a
ret 284
text sendto(3, [{nlmsg_len=284, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {diag_family=AF_SMC, diag_state=0 /* SMC_??? */, diag_fallback=SMC_DIAG_MODE_SMCR, diag_shutdown=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, diag_uid=0, diag_inode=0}, [{nla_len=204, nla_type=SMC_DIAG_LGRINFO}, {lnk=[{link_id=171, ibname="\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254"..., ibport=205, gid="\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274"..., peer_gid="\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253"...}], role=0xef /* SMC_??? */}]], 284, 0, NULL, 0) = 284

call x86_64 sendto 3 @m 284 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 1c0100001400000300000000000000002b000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000cc000200abcdef123456789abcdef123456789ac u8 171 u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678 hex 9abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678
ret 284
text sendto(3, [{nlmsg_len=284, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {diag_family=AF_SMC, diag_state=0 /* SMC_??? */, diag_fallback=SMC_DIAG_MODE_SMCR, diag_shutdown=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, diag_uid=0, diag_inode=0}, [{nla_len=204, nla_type=SMC_DIAG_LGRINFO}, {lnk=[{link_id=171, ibname="\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254"..., ibport=205, gid="\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274"..., peer_gid="\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253"...}], role=0xef /* SMC_??? */}]], 284, 0, NULL, 0) = 284

call x86_64 sendto 3 @m 283 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 1b0100001400000300000000000000002b000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000cb000200abcdef123456789abcdef123456789ac u8 171 u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678 hex 9abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef123456789abcdef123456789acabcdef12345678
ret 283
text sendto(3, [{nlmsg_len=283, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {diag_family=AF_SMC, diag_state=0 /* SMC_??? */, diag_fallback=SMC_DIAG_MODE_SMCR, diag_shutdown=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, diag_uid=0, diag_inode=0}, [{nla_len=203, nla_type=SMC_DIAG_LGRINFO}, {lnk=[{link_id=171, ibname="\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254"..., ibport=205, gid="\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274"..., peer_gid="\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253\315\357\0224Vx\232\274\336\361#Eg\211\254\253"...}], role=0xef /* SMC_??? */}]], 283, 0, NULL, 0) = 283

call x86_64 sendto 3 @m 85 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 550000001400000300000000000000002b00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005000300ab
ret 85
text sendto(3, [{nlmsg_len=85, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {diag_family=AF_SMC, diag_state=0 /* SMC_??? */, diag_fallback=SMC_DIAG_MODE_SMCR, diag_shutdown=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, diag_uid=0, diag_inode=0}, [{nla_len=5, nla_type=SMC_DIAG_SHUTDOWN}, RCV_SHUTDOWN|SEND_SHUTDOWN|0xa8]], 85, 0, NULL, 0) = 85

call x86_64 sendto 3 @m 124 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 7c0000001400000300000000000000002b0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002c000400abcdef123456789abcdef123456789ac u8 171 u8 205 u8 239 hex 123456789abcdef123456789acabcdef123456789a
ret 124
text sendto(3, [{nlmsg_len=124, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {diag_family=AF_SMC, diag_state=0 /* SMC_??? */, diag_fallback=SMC_DIAG_MODE_SMCR, diag_shutdown=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, diag_uid=0, diag_inode=0}, [{nla_len=44, nla_type=SMC_DIAG_DMBINFO}, {linkid=317705643, peer_gid=0xac89674523f1debc, my_gid=0x9a78563412efcdab, token=0xac89674523f1debc, peer_token=0x9a78563412efcdab}]], 124, 0, NULL, 0) = 124

call x86_64 sendto 3 @m 124 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 7c0000001400000300000000000000002b0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002c000400abcdef123456789abcdef123456789ac u8 171 u8 205 u8 239 hex 123456789abcdef123456789acabcdef12345678
ret 124
text sendto(3, [{nlmsg_len=124, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {diag_family=AF_SMC, diag_state=0 /* SMC_??? */, diag_fallback=SMC_DIAG_MODE_SMCR, diag_shutdown=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, diag_uid=0, diag_inode=0}, [{nla_len=44, nla_type=SMC_DIAG_DMBINFO}, @m+84]], 124, 0, NULL, 0) = 124

call x86_64 sendto 3 @m 123 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 7b0000001400000300000000000000002b0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002b000400abcdef123456789abcdef123456789ac u8 171 u8 205 u8 239 hex 123456789abcdef123456789acabcdef12345678
ret 123
text sendto(3, [{nlmsg_len=123, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {diag_family=AF_SMC, diag_state=0 /* SMC_??? */, diag_fallback=SMC_DIAG_MODE_SMCR, diag_shutdown=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, diag_uid=0, diag_inode=0}, [{nla_len=43, nla_type=SMC_DIAG_DMBINFO}, "\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac\xab\xcd\xef\x12\x34\x56\x78\x9a\xbc\xde\xf1\x23\x45\x67\x89\xac"...]], 123, 0, NULL, 0) = 123

call x86_64 sendto 3 @m 92 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5c0000001400000300000000000000002b0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c000500abcdef123456789a
ret 92
text sendto(3, [{nlmsg_len=92, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {diag_family=AF_SMC, diag_state=0 /* SMC_??? */, diag_fallback=SMC_DIAG_MODE_SMCR, diag_shutdown=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, diag_uid=0, diag_inode=0}, [{nla_len=12, nla_type=SMC_DIAG_FALLBACK}, {reason=0x12efcdab /* SMC_CLC_DECL_??? */, peer_diagnosis=0x9a785634 /* SMC_CLC_DECL_??? */}]], 92, 0, NULL, 0) = 92

call x86_64 sendto 3 @m 92 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5c0000001400000300000000000000002b0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c000500abcdef12345678
ret 92
text sendto(3, [{nlmsg_len=92, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {diag_family=AF_SMC, diag_state=0 /* SMC_??? */, diag_fallback=SMC_DIAG_MODE_SMCR, diag_shutdown=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, diag_uid=0, diag_inode=0}, [{nla_len=12, nla_type=SMC_DIAG_FALLBACK}, @m+84]], 92, 0, NULL, 0) = 92

call x86_64 sendto 3 @m 91 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 5b0000001400000300000000000000002b0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b000500abcdef12345678
ret 91
text sendto(3, [{nlmsg_len=91, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {diag_family=AF_SMC, diag_state=0 /* SMC_??? */, diag_fallback=SMC_DIAG_MODE_SMCR, diag_shutdown=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, diag_uid=0, diag_inode=0}, [{nla_len=11, nla_type=SMC_DIAG_FALLBACK}, "\xab\xcd\xef\x12\x34\x56\x78"]], 91, 0, NULL, 0) = 91

call x86_64 sendto 3 @m 87 0 0 0
fd 3 NETLINK_SOCK_DIAG
mem m hex 570000001400000300000000000000002b0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000700ce1a616263
ret 87
text sendto(3, [{nlmsg_len=87, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_DUMP, nlmsg_seq=0, nlmsg_pid=0}, {diag_family=AF_SMC, diag_state=0 /* SMC_??? */, diag_fallback=SMC_DIAG_MODE_SMCR, diag_shutdown=0, id={idiag_sport=htons(0), idiag_dport=htons(0), idiag_src=inet_addr("0.0.0.0"), idiag_dst=inet_addr("0.0.0.0"), idiag_if=0, idiag_cookie=[0, 0]}, diag_uid=0, diag_inode=0}, [{nla_len=7, nla_type=0x1ace /* SMC_DIAG_??? */}, "\x61\x62\x63"]], 87, 0, NULL, 0) = 87
