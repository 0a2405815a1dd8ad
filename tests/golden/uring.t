# SPDX-License-Identifier: LGPL-2.1-or-later
# io_uring_register: what each command takes, and with how many arguments it means that.

call x86_64 io_uring_register 3 6 @a 4
mem a u32 7 0 ptr @b
mem b u32 5 0xffffffff 0xfffffffe 0xfffffffd
ret 0
text io_uring_register(3, IORING_REGISTER_FILES_UPDATE, {offset=7, fds=[5, -1, IORING_REGISTER_FILES_SKIP, -3]}, 4) = 0

call x86_64 io_uring_register 3 14 @a 32
mem a u32 7 0 ptr @b ptr @c u32 2 0
mem b u32 5 0xfffffffe
mem c u64 1 2
opt -Xverbose
ret 0
text io_uring_register(3, 0xe /* IORING_REGISTER_FILES_UPDATE2 */, {offset=7, data=[5, -2 /* IORING_REGISTER_FILES_SKIP */], tags=[0x1, 0x2], nr=2}, 32) = 0

call x86_64 io_uring_register 3 14 @a 24
mem a u32 7 0 ptr @b ptr 0 u32 2 0
mem b u32 5 6
ret 0
text io_uring_register(3, IORING_REGISTER_FILES_UPDATE2, 0x10ffe0, 24) = 0

call x86_64 io_uring_register 3 13 @a 40
mem a u32 1 1 u64 0 ptr @b 0 u64 9
mem b u32 5
ret 0
text io_uring_register(3, IORING_REGISTER_FILES2, {nr=1, flags=IORING_RSRC_REGISTER_SPARSE, data=[5], tags=NULL, /* bytes 32..39 */ "\x09\x00\x00\x00\x00\x00\x00\x00"}, 40) = 0

call x86_64 io_uring_register 3 8 @a 2
mem a u8 29 2 u16 0 u32 0 0 0 u8 0 0 u16 1 u32 0 u8 65 1 u16 2 u32 3
err 95
text io_uring_register(3, IORING_REGISTER_PROBE, {last_op=IORING_OP_EPOLL_CTL, ops_len=2, ops=[{op=IORING_OP_NOP, flags=IO_URING_OP_SUPPORTED}, {op=65 /* IORING_OP_??? */, resv=0x1, flags=0x2 /* IO_URING_OP_??? */, resv2=0x3}]}, 2) = -1 EOPNOTSUPP

call x86_64 io_uring_register 3 8 @a 2
mem a zero 32
out a u8 64 65 u16 0 u32 0 0 0 u8 0 0 u16 1 u32 0 u8 1 0 u16 1 u32 0
ret 0
text io_uring_register(3, IORING_REGISTER_PROBE, {last_op=IORING_OP_URING_CMD128, ops_len=65, ops=[{op=IORING_OP_NOP, flags=IO_URING_OP_SUPPORTED}, {op=IORING_OP_READV, flags=IO_URING_OP_SUPPORTED}, ...]}, 2) = 0
json {"fd":{"fd":3},"opcode":{"value":8,"names":["IORING_REGISTER_PROBE"]},"arg":{"last_op":{"value":64,"names":["IORING_OP_URING_CMD128"]},"ops_len":65,"ops":[{"op":{"value":0,"names":["IORING_OP_NOP"]},"flags":{"value":1,"names":["IO_URING_OP_SUPPORTED"]}},{"op":{"value":1,"names":["IORING_OP_READV"]},"flags":{"value":1,"names":["IO_URING_OP_SUPPORTED"]}},{"more":true}]},"nr_args":2}

call x86_64 io_uring_register 3 8 @a 1
mem a u8 29 2 u16 0 u32 0 0 0 u8 0 0 u16 1 u32 0 u8 65 1 u16 2 u32 3
ret 0
text io_uring_register(3, IORING_REGISTER_PROBE, {last_op=IORING_OP_EPOLL_CTL, ops_len=2, ops=[{op=IORING_OP_NOP, flags=IO_URING_OP_SUPPORTED}]} => {last_op=IORING_OP_EPOLL_CTL, ops_len=2, ops=[{op=IORING_OP_NOP, flags=IO_URING_OP_SUPPORTED}, ...]}, 1) = 0

call x86_64 io_uring_register 3 8 @a 3
mem a u8 29 2 u16 0 u32 0 0 0 u8 0 0 u16 1 u32 0 u8 65 1 u16 2 u32 3
ret 0
text io_uring_register(3, IORING_REGISTER_PROBE, 0x10ffe0, 3) = 0

call x86_64 io_uring_register 3 8 @a 257
mem a u8 29 2 u16 0 u32 0 0 0 u8 0 0 u16 1 u32 0 u8 65 1 u16 2 u32 3
ret 0
text io_uring_register(3, IORING_REGISTER_PROBE, 0x10ffe0, 257) = 0

call x86_64 io_uring_register 3 11 @a 2
mem a u16 1 u8 40 0 u32 0 0 0 u16 4 u8 0xef 0 u32 0 0 0
ret 0
text io_uring_register(3, IORING_REGISTER_RESTRICTIONS, [{opcode=IORING_RESTRICTION_SQE_OP, sqe_op=IORING_OP_MSG_RING}, {opcode=0x4 /* IORING_RESTRICTION_??? */ /* op: 0xef */}], 2) = 0

call x86_64 io_uring_register 3 19 @a 3
mem a u32 1 2 3
ret 0
text io_uring_register(3, IORING_REGISTER_IOWQ_MAX_WORKERS, [[IO_WQ_BOUND]=1, [IO_WQ_UNBOUND]=2, [2 /* IO_WQ_??? */]=3] => [[IO_WQ_BOUND]=1, [IO_WQ_UNBOUND]=2, [2 /* IO_WQ_??? */]=3], 3) = 0

call x86_64 io_uring_register 3 19 @a 3
mem a u32 1 2 3
opt -Xverbose
err 22
text io_uring_register(3, 0x13 /* IORING_REGISTER_IOWQ_MAX_WORKERS */, [[0 /* IO_WQ_BOUND */]=1, [1 /* IO_WQ_UNBOUND */]=2, [2 /* IO_WQ_??? */]=3] => 0x10fff4, 3) = -1 EINVAL

call x86_64 io_uring_register 3 19 @a 3
mem a u32 1 2 3
opt -Xraw
ret 0
text io_uring_register(3, 0x13, [[0]=1, [1]=2, [2]=3] => [[0]=1, [1]=2, [2]=3], 3) = 0

call x86_64 io_uring_register 3 19 @a 3
mem a u32 1 2
ret 0
text io_uring_register(3, IORING_REGISTER_IOWQ_MAX_WORKERS, [[IO_WQ_BOUND]=1, [IO_WQ_UNBOUND]=2, ... /* 0x110000 */], 3) = 0

call x86_64 io_uring_register 3 19 @bad 0
ret 0
text io_uring_register(3, IORING_REGISTER_IOWQ_MAX_WORKERS, [], 0) = 0

call x86_64 io_uring_register 3 20 @a 2
mem a u32 0xffffffff 0 u64 5 u32 1 0 u64 6
ret 0
text io_uring_register(3, IORING_REGISTER_RING_FDS, [{offset=-1, data=5}, {offset=1, data=6}], 2) = 0

call x86_64 io_uring_register 3 21 @a 2
mem a u32 1 0 u64 0 u32 2 1 u64 6
ret 0
text io_uring_register(3, IORING_UNREGISTER_RING_FDS, [{offset=1}, {offset=2, resv=0x1, data=0x6}], 2) = 0

call x86_64 io_uring_register 3 22 @a 1
mem a u64 0x1000 u32 8 u16 1 0 u32 2 0 0 0 0 5
ret 0
text io_uring_register(3, IORING_REGISTER_PBUF_RING, {ring_addr=0x1000, ring_entries=8, bgid=1, flags=0, min_left=2, resv=[0, 0, 0, 0, 0x5]}, 1) = 0

call x86_64 io_uring_register 3 22 @a 2
mem a u64 0x1000 u32 8 u16 1 0 u32 2 0 0 0 0 5
ret 0
text io_uring_register(3, IORING_REGISTER_PBUF_RING, 0x10ffd8, 2) = 0

call x86_64 io_uring_register 3 25 @a 1
mem a u32 1 2 u64 3
ret 0
text io_uring_register(3, IORING_REGISTER_FILE_ALLOC_RANGE, {off=1, len=2, resv=0x3}, 1) = 0

call x86_64 io_uring_register 3 27 @a 1
mem a u32 1
ret 0
text io_uring_register(3, IORING_REGISTER_NAPI, 0x10fffc, 1) = 0

call x86_64 io_uring_register 3 29 @a 0
mem a u32 1 0 0 0
ret 0
text io_uring_register(3, IORING_REGISTER_CLOCK, {clockid=CLOCK_MONOTONIC}, 0) = 0

call x86_64 io_uring_register 3 29 @a 0
mem a u32 99 0 0 7
ret 0
text io_uring_register(3, IORING_REGISTER_CLOCK, {clockid=0x63 /* CLOCK_??? */, __resv=[0, 0, 0x7]}, 0) = 0

call x86_64 io_uring_register 3 29 @a 1
mem a u32 1 0 0 0
ret 0
text io_uring_register(3, IORING_REGISTER_CLOCK, 0x10fff0, 1) = 0

call x86_64 io_uring_register 3 31 @a 1
mem a u8 0 1 u16 2 u32 5 u64 0x10 0x20 u32 3 5 u64 0x30 u16 1 2 u32 4 u64 6 0
ret 0
text io_uring_register(3, IORING_REGISTER_SEND_MSG_RING, {opcode=IORING_OP_NOP, flags=IOSQE_FIXED_FILE, ioprio=2, fd=5, off=0x10, addr=0x20, len=3, nop_flags=IORING_NOP_INJECT_RESULT|IORING_NOP_FIXED_FILE, user_data=0x30, buf_index=0x1, personality=2, file_index=0x4, optval=0x6}, 1) = 0

call x86_64 io_uring_register 3 31 @a 1
mem a u8 40 1 u16 2 u32 5 u64 0x10 0x20 u32 3 5 u64 0x30 u16 1 2 u32 4 u64 6 0
ret 0
text io_uring_register(3, IORING_REGISTER_SEND_MSG_RING, {opcode=IORING_OP_MSG_RING, flags=IOSQE_FIXED_FILE, ioprio=2, fd=5, off=0x10, addr=0x20, len=3, msg_ring_flags=IORING_MSG_RING_CQE_SKIP|0x4, user_data=0x30, buf_index=0x1, personality=2, file_index=0x4, optval=0x6}, 1) = 0

call x86_64 io_uring_register 3 31 @a 1
mem a u8 54 1 u16 2 u32 5 u64 0x10 0x20 u32 3 3 u64 0x30 u16 1 2 u32 4 u64 6 7
opt -Xverbose
ret 0
text io_uring_register(3, 0x1f /* IORING_REGISTER_SEND_MSG_RING */, {opcode=54 /* IORING_OP_FIXED_FD_INSTALL */, flags=0x1 /* IOSQE_FIXED_FILE */, ioprio=2, fd=5, off=0x10, addr=0x20, len=3, install_fd_flags=0x3 /* IORING_FIXED_FD_NO_CLOEXEC|0x2 */, user_data=0x30, buf_index=0x1, personality=2, file_index=0x4, optval=0x6}, 1) = 0

call x86_64 io_uring_register 3 31 @a 1
mem a u8 1 1 u16 2 u32 5 u64 0x10 0x20 u32 3 3 u64 0x30 u16 1 2 u32 4 u64 6 1
ret 0
text io_uring_register(3, IORING_REGISTER_SEND_MSG_RING, {opcode=IORING_OP_READV, flags=IOSQE_FIXED_FILE, ioprio=2, fd=5, off=0x10, addr=0x20, len=3, rw_flags=0x3, user_data=0x30, buf_index=0x1, personality=2, file_index=0x4, attr_type_mask=IORING_RW_ATTR_FLAG_PI, attr_ptr=0x6}, 1) = 0

call x86_64 io_uring_register 3 31 @a 1
mem a u8 64 1 u16 2 u32 5 u64 0x10 0x20 u32 3 3 u64 0x30 u16 1 2 u32 4 u64 6 0 zero 60 u32 7
opt -s3
ret 0
text io_uring_register(3, IORING_REGISTER_SEND_MSG_RING, {opcode=IORING_OP_URING_CMD128, flags=IOSQE_FIXED_FILE, ioprio=2, fd=5, off=0x10, addr=0x20, len=3, rw_flags=0x3, user_data=0x30, buf_index=0x1, personality=2, file_index=0x4, optval=0x6, cmd=[0, 0, 0, ...]}, 1) = 0

call x86_64 io_uring_register 3 31 @a 1
mem a u8 64 1 u16 2 u32 5 u64 0x10 0x20 u32 3 3 u64 0x30 u16 1 2 u32 4 u64 6 0
ret 0
text io_uring_register(3, IORING_REGISTER_SEND_MSG_RING, {opcode=IORING_OP_URING_CMD128, flags=IOSQE_FIXED_FILE, ioprio=2, fd=5, off=0x10, addr=0x20, len=3, rw_flags=0x3, user_data=0x30, buf_index=0x1, personality=2, file_index=0x4, optval=0x6, cmd=0x110000}, 1) = 0

call x86_64 io_uring_register 3 31 @a 1
mem a u8 65 1 u16 2 u32 5 u64 0x10 0x20 u32 3 3 u64 0x30 u16 1 2 u32 4 u64 6 1
ret 0
text io_uring_register(3, IORING_REGISTER_SEND_MSG_RING, {opcode=65 /* IORING_OP_??? */, flags=IOSQE_FIXED_FILE, ioprio=2, fd=5, off=0x10, addr=0x20, len=3, rw_flags=0x3, user_data=0x30, buf_index=0x1, personality=2, file_index=0x4, optval=0x6}, 1) = 0

call x86_64 io_uring_register 3 31 @a 0
mem a u8 1 1 u16 2 u32 5 u64 0x10 0x20 u32 3 3 u64 0x30 u16 1 2 u32 4 u64 6 1
ret 0
text io_uring_register(3, IORING_REGISTER_SEND_MSG_RING, 0x10ffc0, 0) = 0

call x86_64 io_uring_register 3 32 @a 1
mem a u32 1 2 3 3 u64 0 0 u32 1 2 3 0 u64 0 0 u32 7 8 u64 0 0 0
ret 0
text io_uring_register(3, IORING_REGISTER_ZCRX_IFQ, {if_idx=1, if_rxq=2, rq_entries=3, flags=ZCRX_REG_IMPORT|0x2, area_ptr=NULL, region_ptr=NULL, offsets={head=1, tail=2, rqes=3}, zcrx_id=7, rx_buf_len=8, event_desc=NULL}, 1) = 0

call x86_64 io_uring_register 3 33 @a 1
mem a u32 8 16 0x4000 0 0 0 0 0 1 0 zero 32 u64 0x5000 zero 32 u64 0
ret 0
text io_uring_register(3, IORING_REGISTER_RESIZE_RINGS, {sq_entries=8, cq_entries=16, flags=IORING_SETUP_NO_MMAP, sq_off={user_addr=0x5000}, resv=[0, 0x1, 0]}, 1) = 0

call x86_64 io_uring_register 3 35 @a 0
mem a u64 0 @b u32 0 48 0 0 0 0
mem b u32 65 38 u64 1 2 4 8 u32 4 1
ret 0
text io_uring_register(3, IORING_REGISTER_QUERY, {query_data=0x20ffd0, query_op=IO_URING_QUERY_OPCODES, size=48, result=0, query_data={nr_request_opcodes=65, nr_register_opcodes=38, feature_flags=IORING_FEAT_SINGLE_MMAP, ring_setup_flags=IORING_SETUP_SQPOLL, enter_flags=IORING_ENTER_SQ_WAIT, sqe_flags=IOSQE_IO_HARDLINK, nr_query_opcodes=4, __pad=0x1}, next_entry=NULL}, 0) = 0

call x86_64 io_uring_register 3 35 @a 0
mem a u64 @c @bad u32 1 48 0 0 0 0
mem c u64 0 0 u32 4 0 0xfffffffe 0 1 0
ret 0
text io_uring_register(3, IORING_REGISTER_QUERY, {query_data=0xdead000, query_op=IO_URING_QUERY_ZCRX, size=48, result=0, query_data=0xdead000, next_entry={query_data=NULL, query_op=0x4 /* IO_URING_QUERY_??? */, size=0, result=-2, __resv=[0, 0x1, 0], next_entry=NULL}}, 0) = 0

call x86_64 io_uring_register 3 35 @a 0
mem a u64 0 @b u32 3 48 0 0 0 0
mem b u32 1 2 3 4 u64 0 0 0 5
opt -Xverbose
ret 0
text io_uring_register(3, 0x23 /* IORING_REGISTER_QUERY */, {query_data=0x20ffd0, query_op=0x3 /* IO_URING_QUERY_ZCRX_EVENT */, size=48, result=0, query_data={event_flags=0x1, stats_size=2, stats_off_alignment=3, __resv1=0x4, __resv2=[0, 0, 0, 0x5]}, next_entry=NULL}, 0) = 0

call x86_64 io_uring_register 3 35 @bad 0
ret 0
text io_uring_register(3, IORING_REGISTER_QUERY, 0xdead000, 0) = 0

call x86_64 io_uring_register 3 35 @a 1
mem a zero 40
ret 0
text io_uring_register(3, IORING_REGISTER_QUERY, 0x10ffd8, 1) = 0

call x86_64 io_uring_register 3 36 @a 1
mem a u32 1 0 u64 0 0 u32 7 0 0 0 0 0 0 0 0 0 0 0
ret 0
text io_uring_register(3, IORING_REGISTER_ZCRX_CTRL, {zcrx_id=1, op=ZCRX_CTRL_FLUSH_RQ, zc_flush={__resv=[0x7, 0, 0, 0, 0, 0]}}, 1) = 0

call x86_64 io_uring_register 3 36 @a 1
mem a u32 1 1 u64 0 0 u32 7 0 0 0 0 0 0 0 0 0 0 0
ret 0
text io_uring_register(3, IORING_REGISTER_ZCRX_CTRL, {zcrx_id=1, op=ZCRX_CTRL_EXPORT, zc_export={zcrx_fd=7}}, 1) = 0

call x86_64 io_uring_register 3 36 @a 1
mem a u32 1 2 u64 0 0 u32 7 0 0 0 0 0 0 0 0 0 0 0
ret 0
text io_uring_register(3, IORING_REGISTER_ZCRX_CTRL, {zcrx_id=1, op=ZCRX_CTRL_ARM_EVENT, zc_arm_event={event_type=0x7 /* ZCRX_EVENT_??? */}}, 1) = 0

call x86_64 io_uring_register 3 36 @a 1
mem a u32 1 3 u64 0 0 u32 7 0 0 0 0 0 0 0 0 0 0 0
ret 0
text io_uring_register(3, IORING_REGISTER_ZCRX_CTRL, {zcrx_id=1, op=0x3 /* ZCRX_CTRL_??? */}, 1) = 0

call x86_64 io_uring_register 3 36 @a 1
mem a u32 1 1 u64 0 0 u32 7 0 0 0 0 0 0 0 0 0 0 0
err 22
text io_uring_register(3, IORING_REGISTER_ZCRX_CTRL, {zcrx_id=1, op=ZCRX_CTRL_EXPORT}, 1) = -1 EINVAL

call x86_64 io_uring_register 3 36 @a 1
mem a u32 1 0
ret 0
text io_uring_register(3, IORING_REGISTER_ZCRX_CTRL, 0x10fff8, 1) = 0

call x86_64 io_uring_register 3 17 @a 2
mem a u8 5 1
ret 0
text io_uring_register(3, IORING_REGISTER_IOWQ_AFF, [0 2 8], 2) = 0

call x86_64 io_uring_register 3 17 @a 3
mem a u8 5 1
ret 0
text io_uring_register(3, IORING_REGISTER_IOWQ_AFF, 0x10fffe, 3) = 0
