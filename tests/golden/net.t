# Sockets.  Those marked "strace" are byte for byte what strace 7.2 prints.

# strace
call x86_64 socket 2 0x80801 6
ret 3
text socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC|SOCK_NONBLOCK, IPPROTO_TCP) = 3

# strace: an unknown type and its flags are one number
call x86_64 socket 46 0xff0f 0
err 97
text socket(0x2e /* AF_??? */, SOCK_NONBLOCK|0xf70f, 0) = -1 EAFNOSUPPORT

# strace
call x86_64 bind 3 @p 16
mem p u16 2 be16 80 hex 7f000001 zero 8
ret 0
text bind(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0

# strace: shorter than its family's struct
call x86_64 bind 3 @p 8
mem p u16 2 be16 80 hex 7f000001
ret 0
text bind(3, {sa_family=AF_INET, sa_data="\0P\177\0\0\1"}, 8) = 0

# strace: too short for a family; unreadable
call x86_64 bind 3 @p 1
mem p u16 2
err 22
text bind(3, @p, 1) = -1 EINVAL

call x86_64 bind 3 @bad 16
err 14
text bind(3, @bad, 16) = -1 EFAULT

# strace
call x86_64 connect 3 @p 6
mem p u16 1 u8 0 raw "abc"
err 111
text connect(3, {sa_family=AF_UNIX, sun_path=@"abc"}, 6) = -1 ECONNREFUSED

# strace
call x86_64 connect 3 @p 28
mem p u16 10 be16 53 u32 0 zero 15 u8 1 u32 2
ret 0
text connect(3, {sa_family=AF_INET6, sin6_port=htons(53), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=2}, 28) = 0

# strace
call i386 connect 3 @p 16
mem p u16 2 be16 80 hex 7f000001 zero 8
opt -Xverbose
ret 0
text connect(3, {sa_family=0x2 /* AF_INET */, sin_port="\x00\x50" /* htons(80) */, sin_addr="\x7f\x00\x00\x01" /* inet_addr("127.0.0.1") */}, 16) = 0

# strace
call x86_64 setsockopt 3 1 2 @p 4
mem p u32 1
ret 0
text setsockopt(3, SOL_SOCKET, SO_REUSEADDR, [1], 4) = 0

# strace: an option nobody knows, at a level nobody knows
call x86_64 setsockopt 3 2 9999 @p 3
mem p u8 1 2 3
err 92
text setsockopt(3, 0x2 /* SOL_?? */, 9999, "\1\2\3", 3) = -1 ENOPROTOOPT

# strace
call x86_64 getsockopt 3 1 13 @p @n
mem p u32 1 5
mem n u32 5
ret 0
text getsockopt(3, SOL_SOCKET, SO_LINGER, {l_onoff=1, l_linger="\x05"}, [5]) = 0

# strace
call x86_64 sendmsg 3 @m 0x4000
mem m ptr 0 u32 0 0 ptr @v long 1 ptr @c long 24 u32 0 0
mem v ptr @b long 3
mem b raw "abc"
mem c long 20 u32 1 1 7 0
ret 3
text sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="abc", iov_len=3}], msg_iovlen=1, msg_control=[{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[7]}], msg_controllen=24, msg_flags=0}, MSG_NOSIGNAL) = 3

# strace: buffers of a received message end with what came
call i386 recvmsg 3 @m 0
mem m ptr 0 u32 0 ptr @v long 1 ptr 0 long 0 u32 0
mem v ptr @b long 6
mem b raw "abcdef"
ret 2
text recvmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="ab", iov_len=6}], msg_iovlen=1, msg_controllen=0, msg_flags=0}, 0) = 2

# strace
call x86_64 recvmsg 3 @m 0
mem m ptr 0 u32 0 0 ptr 0 long 0 ptr 0 long 0 u32 0 0
err 11
text recvmsg(3, {msg_namelen=0}, 0) = -1 EAGAIN

# strace: socketcall stands for another call
call i386 socketcall 1 @a
mem a u32 1 1 0
ret 3
text socket(AF_UNIX, SOCK_STREAM, 0) = 3

call i386 socketcall 21 @a
mem a u32 1
err 22
text socketcall(21, @a) = -1 EINVAL

# what text writes as a call of a number and its name is both in JSON
call x86_64 bind 3 @p 20
mem p u16 17 be16 0x0806 u32 0x7fffffff u16 1 u8 0 6 hex 020000000001 zero 2
ret 0
json {"sockfd":{"fd":3},"addr":{"sa_family":{"value":17,"names":["AF_PACKET"]},"sll_protocol":{"value":2054,"names":["ETH_P_ARP"]},"sll_ifindex":2147483647,"sll_hatype":{"value":1,"names":["ARPHRD_ETHER"]},"sll_pkttype":{"value":0,"names":["PACKET_HOST"]},"sll_halen":6,"sll_addr":[2,0,0,0,0,1]},"addrlen":20}

# and a name of two is two
call x86_64 futex @p 265 1 0 0 -1
mem p u32 1
ret 0
json {"uaddr":"@p","futex_op":{"value":265,"names":["FUTEX_WAIT_BITSET","FUTEX_CLOCK_REALTIME"]},"val":1,"timeout":null,"val3":{"value":4294967295,"names":["FUTEX_BITSET_MATCH_ANY"]}}
