# SPDX-License-Identifier: LGPL-2.1-or-later
# Socket filters by the names of their offsets, options that are cut, and pieces of aio.

call x86_64 setsockopt 3 1 26 @a 16
mem a u16 6 0 0 0 ptr @f
mem f u16 0x20 u8 0 0 u32 0xfffff000 u16 0x28 u8 0 0 u32 0xfffff00c u16 0x30 u8 0 0 u32 0xfffff041 u16 0x20 u8 0 0 u32 0xfff00010 u16 0x20 u8 0 0 u32 0xffe00001 u16 0x20 u8 1 0 u32 0xfffff000
opt -v
ret 0
text setsockopt(3, SOL_SOCKET, SO_ATTACH_FILTER, {len=6, filter=[BPF_STMT(BPF_LD|BPF_W|BPF_ABS, SKF_AD_OFF+SKF_AD_PROTOCOL), BPF_STMT(BPF_LD|BPF_H|BPF_ABS, SKF_AD_OFF+SKF_AD_NLATTR), BPF_STMT(BPF_LD|BPF_B|BPF_ABS, SKF_AD_OFF+0x41 /* SKF_AD_??? */), BPF_STMT(BPF_LD|BPF_W|BPF_ABS, SKF_NET_OFF+16), BPF_STMT(BPF_LD|BPF_W|BPF_ABS, SKF_LL_OFF+1), BPF_JUMP(BPF_LD|BPF_W|BPF_ABS, 0xfffff000, 0x1, 0)]}, 16) = 0

call x86_64 setsockopt 3 1 26 @a 16
mem a u16 6 0 0 0 ptr @f
mem f u16 0x20 u8 0 0 u32 0xfffff000 u16 0x28 u8 0 0 u32 0xfffff00c u16 0x30 u8 0 0 u32 0xfffff041 u16 0x20 u8 0 0 u32 0xfff00010 u16 0x20 u8 0 0 u32 0xffe00001 u16 0x20 u8 1 0 u32 0xfffff000
opt -v -Xraw
ret 0
text setsockopt(3, 0x1, 0x1a, {len=6, filter=[BPF_STMT(0|0|0x20, 0xfffff000+0), BPF_STMT(0|0x8|0x20, 0xfffff000+0xc), BPF_STMT(0|0x10|0x20, 0xfffff000+0x41), BPF_STMT(0|0|0x20, 0xfff00000+16), BPF_STMT(0|0|0x20, 0xffe00000+1), BPF_JUMP(0|0|0x20, 0xfffff000, 0x1, 0)]}, 16) = 0

call x86_64 setsockopt 3 1 26 @a 16
mem a u16 6 0 0 0 ptr @f
mem f u16 0x20 u8 0 0 u32 0xfffff000 u16 0x28 u8 0 0 u32 0xfffff00c u16 0x30 u8 0 0 u32 0xfffff041 u16 0x20 u8 0 0 u32 0xfff00010 u16 0x20 u8 0 0 u32 0xffe00001 u16 0x20 u8 1 0 u32 0xfffff000
opt -v -Xverbose
ret 0
text setsockopt(3, 0x1 /* SOL_SOCKET */, 0x1a /* SO_ATTACH_FILTER */, {len=6, filter=[BPF_STMT(0 /* BPF_LD */|0 /* BPF_W */|0x20 /* BPF_ABS */, 0xfffff000 /* SKF_AD_OFF */+0 /* SKF_AD_PROTOCOL */), BPF_STMT(0 /* BPF_LD */|0x8 /* BPF_H */|0x20 /* BPF_ABS */, 0xfffff000 /* SKF_AD_OFF */+0xc /* SKF_AD_NLATTR */), BPF_STMT(0 /* BPF_LD */|0x10 /* BPF_B */|0x20 /* BPF_ABS */, 0xfffff000 /* SKF_AD_OFF */+0x41 /* SKF_AD_??? */), BPF_STMT(0 /* BPF_LD */|0 /* BPF_W */|0x20 /* BPF_ABS */, 0xfff00000 /* SKF_NET_OFF */+16), BPF_STMT(0 /* BPF_LD */|0 /* BPF_W */|0x20 /* BPF_ABS */, 0xffe00000 /* SKF_LL_OFF */+1), BPF_JUMP(0 /* BPF_LD */|0 /* BPF_W */|0x20 /* BPF_ABS */, 0xfffff000, 0x1, 0)]}, 16) = 0

call x86_64 setsockopt 3 1 26 @a 16
mem a u16 6 0 0 0 ptr @f
mem f u16 0x20 u8 0 0 u32 0xfffff000 u16 0x28 u8 0 0 u32 0xfffff00c u16 0x30 u8 0 0 u32 0xfffff041 u16 0x20 u8 0 0 u32 0xfff00010 u16 0x20 u8 0 0 u32 0xffe00001 u16 0x20 u8 1 0 u32 0xfffff000
ret 0
text setsockopt(3, SOL_SOCKET, SO_ATTACH_FILTER, {len=6, filter=0x20ffd0}, 16) = 0

call x86_64 seccomp 1 0 @a
mem a u16 6 0 0 0 ptr @f
mem f u16 0x20 u8 0 0 u32 0xfffff000 u16 0x28 u8 0 0 u32 0xfffff00c u16 0x30 u8 0 0 u32 0xfffff041 u16 0x20 u8 0 0 u32 0xfff00010 u16 0x20 u8 0 0 u32 0xffe00001 u16 0x20 u8 1 0 u32 0xfffff000
opt -v
err 22
text seccomp(SECCOMP_SET_MODE_FILTER, 0, {len=6, filter=[BPF_STMT(BPF_LD|BPF_W|BPF_ABS, 0xfffff000), BPF_STMT(BPF_LD|BPF_H|BPF_ABS, 0xfffff00c), BPF_STMT(BPF_LD|BPF_B|BPF_ABS, 0xfffff041), BPF_STMT(BPF_LD|BPF_W|BPF_ABS, 0xfff00010), BPF_STMT(BPF_LD|BPF_W|BPF_ABS, 0xffe00001), BPF_JUMP(BPF_LD|BPF_W|BPF_ABS, 0xfffff000, 0x1, 0)]}) = -1 EINVAL

call x86_64 getsockopt 3 1 26 @f @n
mem f u16 0x20 u8 0 0 u32 0xfffff000 u16 6 u8 0 0 u32 1
mem n u32 3
opt -v
ret 0
text getsockopt(3, SOL_SOCKET, SO_GET_FILTER, [BPF_STMT(BPF_LD|BPF_W|BPF_ABS, SKF_AD_OFF+SKF_AD_PROTOCOL), BPF_STMT(BPF_RET|BPF_K, 0x1), ... /* 0x110000 */], [3]) = 0

call x86_64 getsockopt 3 1 26 @f @n
mem f u16 0x20 u8 0 0 u32 0xfffff000
mem n u32 1
ret 0
text getsockopt(3, SOL_SOCKET, SO_GET_FILTER, 0x10fff8, [1]) = 0

call x86_64 setsockopt 3 0 51 @a 4
mem a u32 0
ret 0
text setsockopt(3, SOL_IP, IP_LOCAL_PORT_RANGE, [0], 4) = 0

call x86_64 setsockopt 3 0 51 @a 4
mem a u32 809046580
ret 0
text setsockopt(3, SOL_IP, IP_LOCAL_PORT_RANGE, [0x30391234 /* 4660..12345 */], 4) = 0

call x86_64 setsockopt 3 0 51 @a 4
mem a u32 305446639
ret 0
text setsockopt(3, SOL_IP, IP_LOCAL_PORT_RANGE, [0x1234beef], 4) = 0

call x86_64 setsockopt 3 0 51 @a 4
mem a u32 12345
ret 0
text setsockopt(3, SOL_IP, IP_LOCAL_PORT_RANGE, [0x3039 /* 12345.. */], 4) = 0

call x86_64 setsockopt 3 0 51 @a 4
mem a u32 809041920
ret 0
text setsockopt(3, SOL_IP, IP_LOCAL_PORT_RANGE, [0x30390000 /* ..12345 */], 4) = 0

call x86_64 setsockopt 3 0 51 @a 4
mem a u32 0x30391234
opt -Xraw
ret 0
text setsockopt(3, 0, 0x33, [0x30391234], 4) = 0

call x86_64 getsockopt 3 1 4 @a @n
mem a u32 0xffffffff
mem n u32 4
ret 0
text getsockopt(3, SOL_SOCKET, SO_ERROR, [4294967295], [4]) = 0

call x86_64 getsockopt 3 1 4 @a @n
mem a u32 11
mem n u32 4
ret 0
text getsockopt(3, SOL_SOCKET, SO_ERROR, [EAGAIN], [4]) = 0

call x86_64 setsockopt 3 270 99 @a 1
mem a u8 1
ret 0
text setsockopt(3, SOL_NETLINK, 0x63 /* NETLINK_??? */, 0x10ffff, 1) = 0

call x86_64 setsockopt 3 270 99 @a 4
mem a u32 7
ret 0
text setsockopt(3, SOL_NETLINK, 0x63 /* NETLINK_??? */, [7], 4) = 0

call x86_64 getsockopt 3 270 99 @a @n
mem a u32 0x107
mem n u32 1
ret 0
text getsockopt(3, SOL_NETLINK, 0x63 /* NETLINK_??? */, [263], [1]) = 0

call x86_64 getsockopt 3 270 99 @a @n
mem a u8 7
mem n u32 1
ret 0
text getsockopt(3, SOL_NETLINK, 0x63 /* NETLINK_??? */, @a, [1]) = 0

call x86_64 getsockopt 3 271 99 @a @n
mem a u8 7 0 0
mem n u32 3
ret 0
text getsockopt(3, SOL_TIPC, 0x63 /* TIPC_??? */, @a, [3]) = 0

call x86_64 setsockopt 3 0 51 @a -1
mem a u32 0x30391234 zero 60
opt -s4
err 22
text setsockopt(3, SOL_IP, IP_LOCAL_PORT_RANGE, "\x34\x12\x39\x30"..., -1) = -1 EINVAL

call x86_64 setsockopt 3 0 51 @a -1
mem a u32 0x30391234
err 22
text setsockopt(3, SOL_IP, IP_LOCAL_PORT_RANGE, @a, -1) = -1 EINVAL

call x86_64 setsockopt 3 263 1 @a 16
mem a u32 0 u16 1 0 zero 8
opt -Xverbose
ret 0
text setsockopt(3, 0x107 /* SOL_PACKET */, 0x1 /* PACKET_ADD_MEMBERSHIP */, {mr_ifindex=0, mr_type=0x1 /* PACKET_MR_PROMISC */, mr_alen=0, mr_address=""}, 16) = 0

# as strace 7.2 has it
call x86_64 setsockopt 3 263 1 @a 16
mem a u32 0 u16 1 0 zero 8
ret 0
text setsockopt(3, SOL_PACKET, PACKET_ADD_MEMBERSHIP, {mr_ifindex=0, mr_type=PACKET_MR_PROMISC, mr_alen=0, mr_address=}, 16) = 0

# types of more than half are said by those that are not among them
call x86_64 setsockopt 3 255 1 @a 4
mem a u32 0xffff
opt -Xraw
ret 0
text setsockopt(3, 0xff, 0x1, [0 0x1 0x2 0x3 0x4 0x5 0x6 0x7 0x8 0x9 0xa 0xb 0xc 0xd 0xe 0xf], 4) = 0

call x86_64 setsockopt 3 255 1 @a 4
mem a u32 0x1ffff
opt -Xraw
ret 0
text setsockopt(3, 0xff, 0x1, ~[0x11 0x12 0x13 0x14 0x15 0x16 0x17 0x18 0x19 0x1a 0x1b 0x1c 0x1d 0x1e 0x1f], 4) = 0

call x86_64 setsockopt 3 271 99 @a 1
mem a u32 5
ret 0
text setsockopt(3, SOL_TIPC, 0x63 /* TIPC_??? */, [5], 1) = 0

call x86_64 setsockopt 3 255 1 @a 4
mem a u32 0x102
opt -Xverbose
ret 0
text setsockopt(3, 0xff /* SOL_RAW */, 0x1 /* ICMP_FILTER */, [0x1 /* ICMP_??? */ 0x8 /* ICMP_ECHO */], 4) = 0

call x86_64 setsockopt 3 255 1 @a 4
mem a u32 0x102
opt -Xraw
ret 0
text setsockopt(3, 0xff, 0x1, [0x1 0x8], 4) = 0
json {"sockfd":{"fd":3},"level":{"value":255,"names":["SOL_RAW"]},"optname":{"value":1,"names":["ICMP_FILTER"]},"optval":{"set":["0x1 /* ICMP_??? */","ICMP_ECHO"]},"optlen":4}

call x86_64 setsockopt 3 255 1 @a -1
mem a u32 0x102
ret 0
text setsockopt(3, SOL_RAW, ICMP_FILTER, 0x10fffc, -1) = 0

call x86_64 setsockopt 3 6 38 @a 288
mem a u16 2 be16 80 u8 127 0 0 1 zero 120 str "hmac(sha1)" zero 53 u32 0 3 u16 0 u8 24 1 2 12 1 3 raw "key" zero 77
ret 0
text setsockopt(3, SOL_TCP, TCP_AO_ADD_KEY, {addr={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, prefix=24, alg_name="hmac(sha1)", ifindex=0, set_current=1, set_rnext=1, sndid=1, rcvid=2, maclen=12, keyflags=TCP_AO_KEYF_IFINDEX, key="\x6b\x65\x79", keylen=3}, 288) = 0

call x86_64 setsockopt 3 6 38 @a 8
mem a u16 2 be16 80 u8 127 0 0 1 zero 120 str "hmac(sha1)" zero 53 u32 0 3 u16 0 u8 24 1 2 12 1 3 raw "key" zero 77
ret 0
text setsockopt(3, SOL_TCP, TCP_AO_ADD_KEY, {addr={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, prefix=0, alg_name="", ifindex=0, set_current=0, set_rnext=0, sndid=0, rcvid=0, maclen=0, keyflags=0, key="", keylen=0}, 8) = 0

call x86_64 setsockopt 3 6 38 @a 0
mem a u16 2 be16 80 u8 127 0 0 1 zero 120 str "hmac(sha1)" zero 53 u32 0 3 u16 0 u8 24 1 2 12 1 3 raw "key" zero 77
ret 0
text setsockopt(3, SOL_TCP, TCP_AO_ADD_KEY, 0x10fee0, 0) = 0

call x86_64 setsockopt 3 6 38 @bad 288
ret 0
text setsockopt(3, SOL_TCP, TCP_AO_ADD_KEY, 0xdead000, 288) = 0

call x86_64 setsockopt 3 6 38 @a 288
mem a u16 2 be16 80 u8 127 0 0 1 zero 120 str "hmac(sha1)" zero 53 u32 0 3 u16 0 u8 24 1 2 12 1 3 raw "key" zero 77
opt -Xverbose
err 22
text setsockopt(3, 0x6 /* SOL_TCP */, 0x26 /* TCP_AO_ADD_KEY */, {addr={sa_family=0x2 /* AF_INET */, sin_port="\x00\x50" /* htons(80) */, sin_addr="\x7f\x00\x00\x01" /* inet_addr("127.0.0.1") */}, prefix=24, alg_name="hmac(sha1)", ifindex=0, set_current=1, set_rnext=1, sndid=1, rcvid=2, maclen=12, keyflags=0x1 /* TCP_AO_KEYF_IFINDEX */, key="\x6b\x65\x79", keylen=3}, 288) = -1 EINVAL

call x86_64 io_submit 4096 1 @p
mem p ptr @c
mem c u64 1 u32 0 0 u16 5 0 u32 3 ptr 0x20 u64 0 5 0 u32 1 4
ret 0
text io_submit(0x1000, 1, [{aio_data=0x1, aio_lio_opcode=IOCB_CMD_POLL, aio_fildes=3, aio_buf=POLLNVAL, aio_flags=IOCB_FLAG_RESFD, aio_resfd=4}]) = 0

call x86_64 io_submit 4096 1 @p
mem p ptr @c
mem c u64 1 u32 0 0 u16 0 0 u32 3 ptr 0 u64 0 5 0 u32 1 4
ret 0
text io_submit(0x1000, 1, [{aio_data=0x1, aio_lio_opcode=IOCB_CMD_PREAD, aio_fildes=3, aio_buf=0, aio_nbytes=0, aio_offset=5, aio_flags=IOCB_FLAG_RESFD, aio_resfd=4}]) = 0

call x86_64 io_submit 4096 1 @p
mem p ptr @c
mem c u64 1 u32 0 0 u16 1 0 u32 3 ptr @bad u64 3 5 0 u32 1 4
err 14
text io_submit(0x1000, 1, [{aio_data=0x1, aio_lio_opcode=IOCB_CMD_PWRITE, aio_fildes=3, aio_buf=0xdead000, aio_nbytes=3, aio_offset=5, aio_flags=IOCB_FLAG_RESFD, aio_resfd=4}]) = -1 EFAULT

call x86_64 ptrace 0x4212 1 1 @a
mem a u8 1 0x81 0x82 0x83 0x3e 0 0 0xc0
err 3
text ptrace(PTRACE_SET_SYSCALL_INFO, 1, 1, {op=PTRACE_SYSCALL_INFO_ENTRY}) = -1 ESRCH

call x86_64 ptrace 0x4212 1 2 @a
mem a u8 1 0x81 0x82 0x83 0x3e 0 0 0xc0
err 3
text ptrace(PTRACE_SET_SYSCALL_INFO, 1, 2, {op=PTRACE_SYSCALL_INFO_ENTRY, reserved=0x81}) = -1 ESRCH

call x86_64 ptrace 0x4212 1 3 @a
mem a u8 1 0x81 0x82 0x83 0x3e 0 0 0xc0
err 3
text ptrace(PTRACE_SET_SYSCALL_INFO, 1, 3, {op=PTRACE_SYSCALL_INFO_ENTRY, reserved=0x81, flags=0x82}) = -1 ESRCH

call x86_64 ptrace 0x4212 1 4 @a
mem a u8 1 0x81 0x82 0x83 0x3e 0 0 0xc0
err 3
text ptrace(PTRACE_SET_SYSCALL_INFO, 1, 4, {op=PTRACE_SYSCALL_INFO_ENTRY, reserved=0x81, flags=0x8382}) = -1 ESRCH

call x86_64 getsockopt 3 271 99 @a @n
mem a u32 5
mem n u32 32
ret 0
text getsockopt(3, SOL_TIPC, 0x63 /* TIPC_??? */, [5], [32]) = 0

call x86_64 keyctl 19 5 7 4294967287 0
ret 0
text keyctl(KEYCTL_REJECT, 5, 7, 4294967287, 0) = 0

call x86_64 keyctl 19 5 7 2 0
ret 0
text keyctl(KEYCTL_REJECT, 5, 7, ENOENT, 0) = 0
