# What strace shows of calls about input and output: good, bad and unknown values.

call x86_64 close 5
opt -v
err 9
text close(5) = -1 EBADF

call x86_64 writev -1 1 3
opt -v
err 9
text writev(-1, 0x1, 3) = -1 EBADF

call x86_64 writev -1 @m0 0
mem m0 
opt -v
err 9
text writev(-1, [], 0) = -1 EBADF

call x86_64 writev -1 0 1
opt -v
err 9
text writev(-1, NULL, 1) = -1 EBADF

call x86_64 close -1
opt -v
err 9
text close(-1) = -1 EBADF

call x86_64 dup 99
opt -v
err 9
text dup(99) = -1 EBADF

call x86_64 dup3 3 21 -1
opt -v
err 22
text dup3(3, 21, O_CREAT|O_EXCL|O_NOCTTY|O_TRUNC|O_APPEND|O_NONBLOCK|O_SYNC|O_DIRECT|O_LARGEFILE|O_NOFOLLOW|O_NOATIME|O_CLOEXEC|O_PATH|O_TMPFILE|O_EMPTYPATH|FASYNC|0xfb80003f) = -1 EINVAL

call x86_64 pipe 1
opt -v
err 14
text pipe(0x1) = -1 EFAULT

call x86_64 lseek 3 10 99
opt -v
err 22
text lseek(3, 10, 0x63 /* SEEK_??? */) = -1 EINVAL

call x86_64 lseek 3 -5 1
opt -v
err 22
text lseek(3, -5, SEEK_CUR) = -1 EINVAL

call x86_64 lseek -1 -1 5
opt -v
err 9
text lseek(-1, -1, 0x5 /* SEEK_??? */) = -1 EBADF

call x86_64 ppoll @m0 1 0 1 4
mem m0 u32 3 u16 0 u16 0
opt -v
err 22
text ppoll([{fd=3, events=0}], 1, NULL, 0x1, 4) = -1 EINVAL

call x86_64 pselect6 5 @m0 @m1 0 0 1
mem m0 u32 8 zero 124
mem m1 u32 0x1f zero 124
opt -v
err 14
text pselect6(5, [3], [0 1 2 3 4], NULL, NULL, 0x1) = -1 EFAULT

call x86_64 epoll_create1 -1
opt -v
err 22
text epoll_create1(EPOLL_CLOEXEC|0xfff7ffff) = -1 EINVAL

call x86_64 epoll_ctl 5 1 0 @m0
mem m0 u32 1 u64 0x1234567800000003
opt -v
err 9
text epoll_ctl(5, EPOLL_CTL_ADD, 0, {events=EPOLLIN, data=0x1234567800000003}) = -1 EBADF

call x86_64 epoll_ctl 5 3 0 @m0
mem m0 u32 -1 u64 3
opt -v
err 9
text epoll_ctl(5, EPOLL_CTL_MOD, 0, {events=EPOLLIN|EPOLLPRI|EPOLLOUT|EPOLLERR|EPOLLHUP|EPOLLNVAL|EPOLLRDNORM|EPOLLRDBAND|EPOLLWRNORM|EPOLLWRBAND|EPOLLMSG|EPOLLRDHUP|EPOLLEXCLUSIVE|EPOLLWAKEUP|EPOLLONESHOT|EPOLLET|0xfffd800, data=0x3}) = -1 EBADF

call x86_64 epoll_ctl 5 9 0 @m0
mem m0 u32 -1 u64 3
opt -v
err 9
text epoll_ctl(5, 0x9 /* EPOLL_CTL_??? */, 0, {events=EPOLLIN|EPOLLPRI|EPOLLOUT|EPOLLERR|EPOLLHUP|EPOLLNVAL|EPOLLRDNORM|EPOLLRDBAND|EPOLLWRNORM|EPOLLWRBAND|EPOLLMSG|EPOLLRDHUP|EPOLLEXCLUSIVE|EPOLLWAKEUP|EPOLLONESHOT|EPOLLET|0xfffd800, data=0x3}) = -1 EBADF

call x86_64 eventfd2 5 -1
opt -v
err 22
text eventfd2(5, EFD_SEMAPHORE|EFD_CLOEXEC|EFD_NONBLOCK|0xfff7f7fe) = -1 EINVAL

call x86_64 sendfile -1 3 1 10
opt -v
err 14
text sendfile(-1, 3, 0x1, 10) = -1 EFAULT

call x86_64 splice 1 @m0 2 @m1 10 -1
mem m0 u64 5
mem m1 u64 6
opt -v
err 22
text splice(1, [5], 2, [6], 10, SPLICE_F_MOVE|SPLICE_F_NONBLOCK|SPLICE_F_MORE|SPLICE_F_GIFT|0xfffffff0) = -1 EINVAL

call x86_64 splice 1 0 2 1 10 1
opt -v
err 14
text splice(1, NULL, 2, 0x1, 10, SPLICE_F_MOVE) = -1 EFAULT

call x86_64 tee 1 2 3 -1
opt -v
err 22
text tee(1, 2, 3, SPLICE_F_MOVE|SPLICE_F_NONBLOCK|SPLICE_F_MORE|SPLICE_F_GIFT|0xfffffff0) = -1 EINVAL

call x86_64 vmsplice -1 @m0 2 -1
mem m0 ptr @m1 long 4 ptr @m2 long 6
mem m1 raw "abcd"
mem m2 raw "efghij"
opt -v
err 22
text vmsplice(-1, [{iov_base="abcd", iov_len=4}, {iov_base="efghij", iov_len=6}], 2, SPLICE_F_MOVE|SPLICE_F_NONBLOCK|SPLICE_F_MORE|SPLICE_F_GIFT|0xfffffff0) = -1 EINVAL

call x86_64 vmsplice 1 @m0 1 0
mem m0 ptr @m1 long 4
mem m1 raw "abcd"
opt -v
err 9
text vmsplice(1, [{iov_base="abcd", iov_len=4}], 1, 0) = -1 EBADF

call x86_64 io_setup 4 1
opt -v
err 14
text io_setup(4, 0x1) = -1 EFAULT

call x86_64 io_submit 0x100 1 @m0
mem m0 ptr @m1
mem m1 u64 0 u32 0 u32 0 u16 0 u16 0 u32 3 u64 0x1000 u64 10 u64 20 u64 0 u32 0 u32 0
opt -v
err 22
text io_submit(0x100, 1, [{aio_data=0, aio_lio_opcode=IOCB_CMD_PREAD, aio_fildes=3, aio_buf=0x1000, aio_nbytes=10, aio_offset=20}]) = -1 EINVAL

call x86_64 io_submit 0x100 4 @m0
mem m0 ptr @m1 ptr @m3 ptr @m5 ptr 0
mem m1 u64 5 u32 0 u32 1 u16 1 u16 3 u32 3 u64 @m2 u64 6 u64 20 u64 0 u32 1 u32 7
mem m2 str "hello"
mem m3 u64 5 u32 0 u32 0 u16 8 u16 -1 u32 3 u64 @m4 u64 1 u64 20 u64 0 u32 2 u32 7
mem m4 long 0x1000 long 5
mem m5 u64 5 u32 0 u32 0 u16 7 u16 -1 u32 3 u64 @m6 u64 1 u64 20 u64 7 u32 3 u32 7
mem m6 long 0x1000 long 5
opt -v
err 22
text io_submit(0x100, 4, [{aio_data=0x5, aio_rw_flags=RWF_HIPRI, aio_lio_opcode=IOCB_CMD_PWRITE, aio_reqprio=3, aio_fildes=3, aio_buf="hello\0", aio_nbytes=6, aio_offset=20, aio_flags=IOCB_FLAG_RESFD, aio_resfd=7}, {aio_data=0x5, aio_lio_opcode=IOCB_CMD_PWRITEV, aio_reqprio=IOPRIO_PRIO_VALUE(0x7 /* IOPRIO_CLASS_??? */, 8191), aio_fildes=3, aio_buf=[{iov_base=0x1000, iov_len=5}], aio_offset=20, aio_flags=IOCB_FLAG_IOPRIO, aio_resfd=0x7}, {aio_data=0x5, aio_lio_opcode=IOCB_CMD_PREADV, aio_reqprio=IOPRIO_PRIO_VALUE(0x7 /* IOPRIO_CLASS_??? */, 8191), aio_fildes=3, aio_buf=[{iov_base=0x1000, iov_len=5}], aio_offset=20, aio_flags=IOCB_FLAG_RESFD|IOCB_FLAG_IOPRIO, aio_resfd=7}, NULL]) = -1 EINVAL

call x86_64 io_submit 0x100 6 @m0
mem m0 ptr @m1 ptr @m2 ptr @m3 ptr @m4 ptr @m5 ptr @m6
mem m1 u64 0 u32 0 u32 0 u16 2 u16 0 u32 3 u64 0x1000 u64 10 u64 20 u64 0 u32 0 u32 0
mem m2 u64 0 u32 0 u32 0 u16 3 u16 0 u32 3 u64 0x1000 u64 10 u64 20 u64 0 u32 0 u32 0
mem m3 u64 0 u32 0 u32 0 u16 5 u16 0 u32 3 u64 0x5 u64 10 u64 20 u64 0 u32 0 u32 0
mem m4 u64 0 u32 0 u32 0 u16 6 u16 0 u32 3 u64 0x1000 u64 10 u64 20 u64 0 u32 0 u32 0
mem m5 u64 0 u32 0 u32 0 u16 4 u16 0 u32 3 u64 0x1000 u64 10 u64 20 u64 0 u32 0 u32 0
mem m6 u64 0 u32 0 u32 0 u16 9 u16 0 u32 3 u64 0x1000 u64 10 u64 20 u64 0 u32 0 u32 0
opt -v
err 22
text io_submit(0x100, 6, [{aio_data=0, aio_lio_opcode=IOCB_CMD_FSYNC, aio_fildes=3}, {aio_data=0, aio_lio_opcode=IOCB_CMD_FDSYNC, aio_fildes=3}, {aio_data=0, aio_lio_opcode=IOCB_CMD_POLL, aio_fildes=3, aio_buf=POLLIN|POLLOUT}, {aio_data=0, aio_lio_opcode=IOCB_CMD_NOOP, aio_fildes=3}, {aio_data=0, aio_lio_opcode=IOCB_CMD_PREADX, aio_fildes=3}, {aio_data=0, aio_lio_opcode=9 /* IOCB_CMD_??? */, aio_fildes=3}]) = -1 EINVAL

call x86_64 io_submit 0x100 2 @m0
mem m0 ptr 1 ptr @m1
mem m1 u64 0 u32 0 u32 0 u16 0 u16 0 u32 3 u64 0x1000 u64 10 u64 20 u64 0 u32 0 u32 0
opt -v
err 22
text io_submit(0x100, 2, [0x1, {aio_data=0, aio_lio_opcode=IOCB_CMD_PREAD, aio_fildes=3, aio_buf=0x1000, aio_nbytes=10, aio_offset=20}]) = -1 EINVAL

call x86_64 io_submit 0x100 1 1
opt -v
err 22
text io_submit(0x100, 1, 0x1) = -1 EINVAL

call x86_64 io_submit 0x100 -1 1
opt -v
err 22
text io_submit(0x100, -1, 0x1) = -1 EINVAL

call x86_64 io_destroy 0x100
opt -v
err 22
text io_destroy(0x100) = -1 EINVAL

call x86_64 io_uring_setup 4 @m0
mem m0 u32 0 u32 0 u32 -1 u32 3 u32 4 u32 5 u32 6 u32 0 u32 0 u32 0 zero 80
opt -v
err 22
text io_uring_setup(4, {flags=IORING_SETUP_IOPOLL|IORING_SETUP_SQPOLL|IORING_SETUP_SQ_AFF|IORING_SETUP_CQSIZE|IORING_SETUP_CLAMP|IORING_SETUP_ATTACH_WQ|IORING_SETUP_R_DISABLED|IORING_SETUP_SUBMIT_ALL|IORING_SETUP_COOP_TASKRUN|IORING_SETUP_TASKRUN_FLAG|IORING_SETUP_SQE128|IORING_SETUP_CQE32|IORING_SETUP_SINGLE_ISSUER|IORING_SETUP_DEFER_TASKRUN|IORING_SETUP_NO_MMAP|IORING_SETUP_REGISTERED_FD_ONLY|IORING_SETUP_NO_SQARRAY|IORING_SETUP_HYBRID_IOPOLL|IORING_SETUP_CQE_MIXED|IORING_SETUP_SQE_MIXED|IORING_SETUP_SQ_REWIND|0xffe00000, sq_thread_cpu=0x3, sq_thread_idle=4, wq_fd=6}) = -1 EINVAL

call x86_64 io_uring_setup 4 1
opt -v
err 14
text io_uring_setup(4, 0x1) = -1 EFAULT

call x86_64 io_uring_enter -1 1 2 -1 @m0 8
mem m0 u64 0x400
opt -v
err 22
text io_uring_enter(-1, 1, 2, IORING_ENTER_GETEVENTS|IORING_ENTER_SQ_WAKEUP|IORING_ENTER_SQ_WAIT|IORING_ENTER_EXT_ARG|IORING_ENTER_REGISTERED_RING|IORING_ENTER_ABS_TIMER|IORING_ENTER_EXT_ARG_REG|IORING_ENTER_NO_IOWAIT|0xffffff00, [SEGV], 8) = -1 EINVAL

call x86_64 io_uring_enter -1 1 2 0x8 @m0 24
mem m0 u64 @m1 u32 8 u32 5 u64 @m2
mem m1 u64 0x400
mem m2 u64 1 u64 2
opt -v
err 9
text io_uring_enter(-1, 1, 2, IORING_ENTER_EXT_ARG, {sigmask=[SEGV], sigmask_sz=8, min_wait_usec=5, ts={tv_sec=1, tv_nsec=2}}, 24) = -1 EBADF

call x86_64 io_uring_register 5 1 0 0
opt -v
ret 0
text io_uring_register(5, IORING_UNREGISTER_BUFFERS, NULL, 0) = 0

call x86_64 io_uring_register 5 2 @m0 3
mem m0 u32 1 u32 2 u32 -1
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_FILES, [1, 2, -1], 3) = 0

call x86_64 io_uring_register 5 3 0 0
opt -v
ret 0
text io_uring_register(5, IORING_UNREGISTER_FILES, NULL, 0) = 0

call x86_64 io_uring_register 5 4 @m0 1
mem m0 u32 7
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_EVENTFD, [7], 1) = 0

call x86_64 io_uring_register 5 5 0 0
opt -v
ret 0
text io_uring_register(5, IORING_UNREGISTER_EVENTFD, NULL, 0) = 0

call x86_64 io_uring_register 5 6 @m0 2
mem m0 u32 1 u32 0 u64 @m1
mem m1 u32 7 u32 8
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_FILES_UPDATE, {offset=1, fds=[7, 8]}, 2) = 0

call x86_64 io_uring_register 5 7 @m0 1
mem m0 u32 7
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_EVENTFD_ASYNC, [7], 1) = 0

call x86_64 io_uring_register 5 8 @m0 4
mem m0 zero 56
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_PROBE, {last_op=IORING_OP_NOP, ops_len=0, ops=[]}, 4) = 0

call x86_64 io_uring_register 5 9 0 0
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_PERSONALITY, NULL, 0) = 0

call x86_64 io_uring_register 5 10 0 7
opt -v
ret 0
text io_uring_register(5, IORING_UNREGISTER_PERSONALITY, NULL, 7) = 0

call x86_64 io_uring_register 5 11 @m0 4
mem m0 u16 0 u8 1 u8 3 zero 12 u16 1 u8 2 u8 0 zero 12 u16 2 u8 5 u8 0 zero 12 u16 3 zero 14
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_RESTRICTIONS, [{opcode=IORING_RESTRICTION_REGISTER_OP, register_op=IORING_UNREGISTER_BUFFERS, resv=0x3}, {opcode=IORING_RESTRICTION_SQE_OP, sqe_op=IORING_OP_WRITEV}, {opcode=IORING_RESTRICTION_SQE_FLAGS_ALLOWED, sqe_flags=IOSQE_FIXED_FILE|IOSQE_IO_LINK}, {opcode=IORING_RESTRICTION_SQE_FLAGS_REQUIRED, sqe_flags=0}], 4) = 0

call x86_64 io_uring_register 5 12 0 0
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_ENABLE_RINGS, NULL, 0) = 0

call x86_64 io_uring_register 5 13 @m0 32
mem m0 u32 1 u32 3 u64 5 u64 @m1 u64 @m2
mem m1 u32 5
mem m2 u64 9
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_FILES2, {nr=1, flags=IORING_RSRC_REGISTER_SPARSE|0x2, resv2=0x5, data=[5], tags=[0x9]}, 32) = 0

call x86_64 io_uring_register 5 14 @m0 32
mem m0 u32 1 u32 0 u64 @m1 u64 @m2 u32 1 u32 0
mem m1 u32 5
mem m2 u64 9
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_FILES_UPDATE2, {offset=1, data=[5], tags=[0x9], nr=1}, 32) = 0

call x86_64 io_uring_register 5 17 @m0 8
mem m0 u64 5
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_IOWQ_AFF, [0 2], 8) = 0

call x86_64 io_uring_register 5 18 0 0
opt -v
ret 0
text io_uring_register(5, IORING_UNREGISTER_IOWQ_AFF, NULL, 0) = 0

call x86_64 io_uring_register 5 19 @m0 2
mem m0 u32 1 u32 2
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_IOWQ_MAX_WORKERS, [[IO_WQ_BOUND]=1, [IO_WQ_UNBOUND]=2] => [[IO_WQ_BOUND]=1, [IO_WQ_UNBOUND]=2], 2) = 0

call x86_64 io_uring_register 5 20 @m0 1
mem m0 u32 1 u32 0 u64 5
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_RING_FDS, [{offset=1, data=5}], 1) = 0

call x86_64 io_uring_register 5 21 @m0 1
mem m0 u32 1 u32 0 u64 5
opt -v
ret 0
text io_uring_register(5, IORING_UNREGISTER_RING_FDS, [{offset=1, data=0x5}], 1) = 0

call x86_64 io_uring_register 5 22 @m0 1
mem m0 u64 0x1000 u32 8 u16 1 u16 0x3 zero 24
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_PBUF_RING, {ring_addr=0x1000, ring_entries=8, bgid=1, flags=0x3, min_left=0}, 1) = 0

call x86_64 io_uring_register 5 23 @m0 1
mem m0 u64 0x1000 u32 8 u16 1 u16 0 zero 24
opt -v
ret 0
text io_uring_register(5, IORING_UNREGISTER_PBUF_RING, {ring_addr=0x1000, ring_entries=8, bgid=1, flags=0, min_left=0}, 1) = 0

call x86_64 io_uring_register 5 24 @m0 1
mem m0 u64 0x1000 u32 8 u32 7 u64 1 u64 2 zero 32
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_SYNC_CANCEL, {addr=0x1000, fd=8, flags=IORING_ASYNC_CANCEL_ALL|IORING_ASYNC_CANCEL_FD|IORING_ASYNC_CANCEL_ANY, timeout={tv_sec=1, tv_nsec=2}, opcode=IORING_OP_NOP}, 1) = 0

call x86_64 io_uring_register 5 26 @m0 1
mem m0 u32 1 u32 2 zero 32
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_PBUF_STATUS, {buf_group=0x1, head=0x2}, 1) = 0

call x86_64 io_uring_register 5 27 @m0 1
mem m0 u32 1 u32 8 u32 7 u32 1 u64 2 u64 1 zero 32
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_NAPI, {busy_poll_to=0x1, prefer_busy_poll=0x8, opcode=IO_URING_NAPI_REGISTER_OP, op_param=0x7 /* IO_URING_NAPI_TRACKING_??? */, resv=0x1} => {busy_poll_to=0x1, prefer_busy_poll=0x8, opcode=IO_URING_NAPI_REGISTER_OP, op_param=0x7 /* IO_URING_NAPI_TRACKING_??? */, resv=0x1}, 1) = 0

call x86_64 io_uring_register 5 28 @m0 1
mem m0 u32 1 u32 0 zero 56
opt -v
ret 0
text io_uring_register(5, IORING_UNREGISTER_NAPI, {busy_poll_to=0x1, prefer_busy_poll=0, opcode=IO_URING_NAPI_REGISTER_OP, op_param=IO_URING_NAPI_TRACKING_DYNAMIC}, 1) = 0

call x86_64 io_uring_register 5 30 @m0 1
mem m0 u32 1 u32 2 u32 3 u32 4 zero 16
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_CLONE_BUFFERS, {src_fd=1, flags=IORING_REGISTER_DST_REPLACE, src_off=3, dst_off=4, nr=0}, 1) = 0

call x86_64 io_uring_register 5 32 @m0 1
mem m0 u32 1 zero 252
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_ZCRX_IFQ, {if_idx=1, if_rxq=0, rq_entries=0, flags=0, area_ptr=NULL, region_ptr=NULL, offsets={head=0, tail=0, rqes=0}, zcrx_id=0, rx_buf_len=0, event_desc=NULL}, 1) = 0

call x86_64 io_uring_register 5 33 @m0 1
mem m0 u32 1 zero 252
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_RESIZE_RINGS, {sq_entries=1, cq_entries=0, flags=0}, 1) = 0

call x86_64 io_uring_register 5 34 @m0 1
mem m0 u64 0 u64 1 u32 1 u32 2 zero 40
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_MEM_REGION, {region_uptr=NULL, flags=IORING_MEM_REGION_REG_WAIT_ARG, __resv=[0x200000001, 0]}, 1) = 0

call x86_64 io_uring_register 5 36 @m0 1
mem m0 u32 1 zero 252
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_ZCRX_CTRL, {zcrx_id=1, op=ZCRX_CTRL_FLUSH_RQ, zc_flush={}}, 1) = 0

call x86_64 io_uring_register -1 0x80000000 @m0 1
mem m0 zero 16
opt -v
ret 0
text io_uring_register(4294967295, IORING_REGISTER_BUFFERS|IORING_REGISTER_USE_REGISTERED_RING, [{iov_base=NULL, iov_len=0}], 1) = 0

call x86_64 io_uring_register 5 0x80000014 @m0 1
mem m0 u32 1 u32 0 u64 5
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_RING_FDS|IORING_REGISTER_USE_REGISTERED_RING, [{offset=1, data=5}], 1) = 0

call x86_64 io_uring_register 5 1 0 0
ret 0
text io_uring_register(5, IORING_UNREGISTER_BUFFERS, NULL, 0) = 0

call x86_64 io_uring_register 5 2 @m0 3
mem m0 u32 1 u32 2 u32 -1
ret 0
text io_uring_register(5, IORING_REGISTER_FILES, [1, 2, -1], 3) = 0

call x86_64 io_uring_register 5 3 0 0
ret 0
text io_uring_register(5, IORING_UNREGISTER_FILES, NULL, 0) = 0

call x86_64 io_uring_register 5 4 @m0 1
mem m0 u32 7
ret 0
text io_uring_register(5, IORING_REGISTER_EVENTFD, [7], 1) = 0

call x86_64 io_uring_register 5 5 0 0
ret 0
text io_uring_register(5, IORING_UNREGISTER_EVENTFD, NULL, 0) = 0

call x86_64 io_uring_register 5 6 @m0 2
mem m0 u32 1 u32 0 u64 @m1
mem m1 u32 7 u32 8
ret 0
text io_uring_register(5, IORING_REGISTER_FILES_UPDATE, {offset=1, fds=[7, 8]}, 2) = 0

call x86_64 io_uring_register 5 7 @m0 1
mem m0 u32 7
ret 0
text io_uring_register(5, IORING_REGISTER_EVENTFD_ASYNC, [7], 1) = 0

call x86_64 io_uring_register 5 8 @m0 4
mem m0 zero 56
ret 0
text io_uring_register(5, IORING_REGISTER_PROBE, {last_op=IORING_OP_NOP, ops_len=0, ops=[]}, 4) = 0

call x86_64 io_uring_register 5 9 0 0
ret 0
text io_uring_register(5, IORING_REGISTER_PERSONALITY, NULL, 0) = 0

call x86_64 io_uring_register 5 10 0 7
ret 0
text io_uring_register(5, IORING_UNREGISTER_PERSONALITY, NULL, 7) = 0

call x86_64 io_uring_register 5 11 @m0 4
mem m0 u16 0 u8 1 u8 3 zero 12 u16 1 u8 2 u8 0 zero 12 u16 2 u8 5 u8 0 zero 12 u16 3 zero 14
ret 0
text io_uring_register(5, IORING_REGISTER_RESTRICTIONS, [{opcode=IORING_RESTRICTION_REGISTER_OP, register_op=IORING_UNREGISTER_BUFFERS, resv=0x3}, {opcode=IORING_RESTRICTION_SQE_OP, sqe_op=IORING_OP_WRITEV}, {opcode=IORING_RESTRICTION_SQE_FLAGS_ALLOWED, sqe_flags=IOSQE_FIXED_FILE|IOSQE_IO_LINK}, {opcode=IORING_RESTRICTION_SQE_FLAGS_REQUIRED, sqe_flags=0}], 4) = 0

call x86_64 io_uring_register 5 12 0 0
ret 0
text io_uring_register(5, IORING_REGISTER_ENABLE_RINGS, NULL, 0) = 0

call x86_64 io_uring_register 5 13 @m0 32
mem m0 u32 1 u32 3 u64 5 u64 @m1 u64 @m2
mem m1 u32 5
mem m2 u64 9
ret 0
text io_uring_register(5, IORING_REGISTER_FILES2, {nr=1, flags=IORING_RSRC_REGISTER_SPARSE|0x2, resv2=0x5, data=[5], tags=[0x9]}, 32) = 0

call x86_64 io_uring_register 5 14 @m0 32
mem m0 u32 1 u32 0 u64 @m1 u64 @m2 u32 1 u32 0
mem m1 u32 5
mem m2 u64 9
ret 0
text io_uring_register(5, IORING_REGISTER_FILES_UPDATE2, {offset=1, data=[5], tags=[0x9], nr=1}, 32) = 0

call x86_64 io_uring_register 5 17 @m0 8
mem m0 u64 5
ret 0
text io_uring_register(5, IORING_REGISTER_IOWQ_AFF, [0 2], 8) = 0

call x86_64 io_uring_register 5 18 0 0
ret 0
text io_uring_register(5, IORING_UNREGISTER_IOWQ_AFF, NULL, 0) = 0

call x86_64 io_uring_register 5 19 @m0 2
mem m0 u32 1 u32 2
ret 0
text io_uring_register(5, IORING_REGISTER_IOWQ_MAX_WORKERS, [[IO_WQ_BOUND]=1, [IO_WQ_UNBOUND]=2] => [[IO_WQ_BOUND]=1, [IO_WQ_UNBOUND]=2], 2) = 0

call x86_64 io_uring_register 5 20 @m0 1
mem m0 u32 1 u32 0 u64 5
ret 0
text io_uring_register(5, IORING_REGISTER_RING_FDS, [{offset=1, data=5}], 1) = 0

call x86_64 io_uring_register 5 21 @m0 1
mem m0 u32 1 u32 0 u64 5
ret 0
text io_uring_register(5, IORING_UNREGISTER_RING_FDS, [{offset=1, data=0x5}], 1) = 0

call x86_64 io_uring_register 5 22 @m0 1
mem m0 u64 0x1000 u32 8 u16 1 u16 0x3 zero 24
ret 0
text io_uring_register(5, IORING_REGISTER_PBUF_RING, {ring_addr=0x1000, ring_entries=8, bgid=1, flags=0x3, min_left=0}, 1) = 0

call x86_64 io_uring_register 5 23 @m0 1
mem m0 u64 0x1000 u32 8 u16 1 u16 0 zero 24
ret 0
text io_uring_register(5, IORING_UNREGISTER_PBUF_RING, {ring_addr=0x1000, ring_entries=8, bgid=1, flags=0, min_left=0}, 1) = 0

call x86_64 io_uring_register 5 24 @m0 1
mem m0 u64 0x1000 u32 8 u32 7 u64 1 u64 2 zero 32
ret 0
text io_uring_register(5, IORING_REGISTER_SYNC_CANCEL, {addr=0x1000, fd=8, flags=IORING_ASYNC_CANCEL_ALL|IORING_ASYNC_CANCEL_FD|IORING_ASYNC_CANCEL_ANY, timeout={tv_sec=1, tv_nsec=2}, opcode=IORING_OP_NOP}, 1) = 0

call x86_64 io_uring_register 5 26 @m0 1
mem m0 u32 1 u32 2 zero 32
ret 0
text io_uring_register(5, IORING_REGISTER_PBUF_STATUS, {buf_group=0x1, head=0x2}, 1) = 0

call x86_64 io_uring_register 5 27 @m0 1
mem m0 u32 1 u32 8 u32 7 u32 1 u64 2 u64 1 zero 32
ret 0
text io_uring_register(5, IORING_REGISTER_NAPI, {busy_poll_to=0x1, prefer_busy_poll=0x8, opcode=IO_URING_NAPI_REGISTER_OP, op_param=0x7 /* IO_URING_NAPI_TRACKING_??? */, resv=0x1} => {busy_poll_to=0x1, prefer_busy_poll=0x8, opcode=IO_URING_NAPI_REGISTER_OP, op_param=0x7 /* IO_URING_NAPI_TRACKING_??? */, resv=0x1}, 1) = 0

call x86_64 io_uring_register 5 28 @m0 1
mem m0 u32 1 u32 0 zero 56
ret 0
text io_uring_register(5, IORING_UNREGISTER_NAPI, {busy_poll_to=0x1, prefer_busy_poll=0, opcode=IO_URING_NAPI_REGISTER_OP, op_param=IO_URING_NAPI_TRACKING_DYNAMIC}, 1) = 0

call x86_64 io_uring_register 5 30 @m0 1
mem m0 u32 1 u32 2 u32 3 u32 4 zero 16
ret 0
text io_uring_register(5, IORING_REGISTER_CLONE_BUFFERS, {src_fd=1, flags=IORING_REGISTER_DST_REPLACE, src_off=3, dst_off=4, nr=0}, 1) = 0

call x86_64 io_uring_register 5 32 @m0 1
mem m0 u32 1 zero 252
ret 0
text io_uring_register(5, IORING_REGISTER_ZCRX_IFQ, {if_idx=1, if_rxq=0, rq_entries=0, flags=0, area_ptr=NULL, region_ptr=NULL, offsets={head=0, tail=0, rqes=0}, zcrx_id=0, rx_buf_len=0, event_desc=NULL}, 1) = 0

call x86_64 io_uring_register 5 33 @m0 1
mem m0 u32 1 zero 252
ret 0
text io_uring_register(5, IORING_REGISTER_RESIZE_RINGS, {sq_entries=1, cq_entries=0, flags=0}, 1) = 0

call x86_64 io_uring_register 5 34 @m0 1
mem m0 u64 0 u64 1 u32 1 u32 2 zero 40
ret 0
text io_uring_register(5, IORING_REGISTER_MEM_REGION, {region_uptr=NULL, flags=IORING_MEM_REGION_REG_WAIT_ARG, __resv=[0x200000001, 0]}, 1) = 0

call x86_64 io_uring_register 5 36 @m0 1
mem m0 u32 1 zero 252
ret 0
text io_uring_register(5, IORING_REGISTER_ZCRX_CTRL, {zcrx_id=1, op=ZCRX_CTRL_FLUSH_RQ, zc_flush={}}, 1) = 0

call x86_64 io_uring_register -1 0x80000000 @m0 1
mem m0 zero 16
ret 0
text io_uring_register(4294967295, IORING_REGISTER_BUFFERS|IORING_REGISTER_USE_REGISTERED_RING, [{iov_base=NULL, iov_len=0}], 1) = 0

call x86_64 io_uring_register 5 0x80000014 @m0 1
mem m0 u32 1 u32 0 u64 5
ret 0
text io_uring_register(5, IORING_REGISTER_RING_FDS|IORING_REGISTER_USE_REGISTERED_RING, [{offset=1, data=5}], 1) = 0

call i386 close 5
opt -v
err 9
text close(5) = -1 EBADF

call i386 writev -1 1 3
opt -v
err 9
text writev(-1, 0x1, 3) = -1 EBADF

call i386 writev -1 @m0 0
mem m0 
opt -v
err 9
text writev(-1, [], 0) = -1 EBADF

call i386 writev -1 0 1
opt -v
err 9
text writev(-1, NULL, 1) = -1 EBADF

call i386 close -1
opt -v
err 9
text close(-1) = -1 EBADF

call i386 dup 99
opt -v
err 9
text dup(99) = -1 EBADF

call i386 dup3 3 21 -1
opt -v
err 22
text dup3(3, 21, O_CREAT|O_EXCL|O_NOCTTY|O_TRUNC|O_APPEND|O_NONBLOCK|O_SYNC|O_DIRECT|O_LARGEFILE|O_NOFOLLOW|O_NOATIME|O_CLOEXEC|O_PATH|O_TMPFILE|O_EMPTYPATH|FASYNC|0xfb80003f) = -1 EINVAL

call i386 pipe 1
opt -v
err 14
text pipe(0x1) = -1 EFAULT

call i386 lseek 3 10 99
opt -v
err 22
text lseek(3, 10, 0x63 /* SEEK_??? */) = -1 EINVAL

call i386 lseek 3 -5 1
opt -v
err 22
text lseek(3, -5, SEEK_CUR) = -1 EINVAL

call i386 lseek -1 -1 5
opt -v
err 9
text lseek(-1, -1, 0x5 /* SEEK_??? */) = -1 EBADF

call i386 ppoll @m0 1 0 1 4
mem m0 u32 3 u16 0 u16 0
opt -v
err 22
text ppoll([{fd=3, events=0}], 1, NULL, 0x1, 4) = -1 EINVAL

call i386 pselect6 5 @m0 @m1 0 0 1
mem m0 u32 8 zero 124
mem m1 u32 0x1f zero 124
opt -v
err 14
text pselect6(5, [3], [0 1 2 3 4], NULL, NULL, 0x1) = -1 EFAULT

call i386 epoll_create1 -1
opt -v
err 22
text epoll_create1(EPOLL_CLOEXEC|0xfff7ffff) = -1 EINVAL

call i386 epoll_ctl 5 1 0 @m0
mem m0 u32 1 u64 0x1234567800000003
opt -v
err 9
text epoll_ctl(5, EPOLL_CTL_ADD, 0, {events=EPOLLIN, data=0x1234567800000003}) = -1 EBADF

call i386 epoll_ctl 5 3 0 @m0
mem m0 u32 -1 u64 3
opt -v
err 9
text epoll_ctl(5, EPOLL_CTL_MOD, 0, {events=EPOLLIN|EPOLLPRI|EPOLLOUT|EPOLLERR|EPOLLHUP|EPOLLNVAL|EPOLLRDNORM|EPOLLRDBAND|EPOLLWRNORM|EPOLLWRBAND|EPOLLMSG|EPOLLRDHUP|EPOLLEXCLUSIVE|EPOLLWAKEUP|EPOLLONESHOT|EPOLLET|0xfffd800, data=0x3}) = -1 EBADF

call i386 epoll_ctl 5 9 0 @m0
mem m0 u32 -1 u64 3
opt -v
err 9
text epoll_ctl(5, 0x9 /* EPOLL_CTL_??? */, 0, {events=EPOLLIN|EPOLLPRI|EPOLLOUT|EPOLLERR|EPOLLHUP|EPOLLNVAL|EPOLLRDNORM|EPOLLRDBAND|EPOLLWRNORM|EPOLLWRBAND|EPOLLMSG|EPOLLRDHUP|EPOLLEXCLUSIVE|EPOLLWAKEUP|EPOLLONESHOT|EPOLLET|0xfffd800, data=0x3}) = -1 EBADF

call i386 eventfd2 5 -1
opt -v
err 22
text eventfd2(5, EFD_SEMAPHORE|EFD_CLOEXEC|EFD_NONBLOCK|0xfff7f7fe) = -1 EINVAL

call i386 signalfd4 -1 @m0 4 -1
mem m0 u64 0x400
opt -v
err 22
text signalfd4(-1, [SEGV], 4, SFD_CLOEXEC|SFD_NONBLOCK|0xfff7f7ff) = -1 EINVAL

call i386 sendfile -1 3 1 10
opt -v
err 14
text sendfile(-1, 3, 0x1, 10) = -1 EFAULT

call i386 splice 1 @m0 2 @m1 10 -1
mem m0 u64 5
mem m1 u64 6
opt -v
err 22
text splice(1, [5], 2, [6], 10, SPLICE_F_MOVE|SPLICE_F_NONBLOCK|SPLICE_F_MORE|SPLICE_F_GIFT|0xfffffff0) = -1 EINVAL

call i386 splice 1 0 2 1 10 1
opt -v
err 14
text splice(1, NULL, 2, 0x1, 10, SPLICE_F_MOVE) = -1 EFAULT

call i386 tee 1 2 3 -1
opt -v
err 22
text tee(1, 2, 3, SPLICE_F_MOVE|SPLICE_F_NONBLOCK|SPLICE_F_MORE|SPLICE_F_GIFT|0xfffffff0) = -1 EINVAL

call i386 vmsplice -1 @m0 2 -1
mem m0 ptr @m1 long 4 ptr @m2 long 6
mem m1 raw "abcd"
mem m2 raw "efghij"
opt -v
err 22
text vmsplice(-1, [{iov_base="abcd", iov_len=4}, {iov_base="efghij", iov_len=6}], 2, SPLICE_F_MOVE|SPLICE_F_NONBLOCK|SPLICE_F_MORE|SPLICE_F_GIFT|0xfffffff0) = -1 EINVAL

call i386 vmsplice 1 @m0 1 0
mem m0 ptr @m1 long 4
mem m1 raw "abcd"
opt -v
err 9
text vmsplice(1, [{iov_base="abcd", iov_len=4}], 1, 0) = -1 EBADF

call i386 io_setup 4 1
opt -v
err 14
text io_setup(4, 0x1) = -1 EFAULT

call i386 io_submit 0x100 1 @m0
mem m0 ptr @m1
mem m1 u64 0 u32 0 u32 0 u16 0 u16 0 u32 3 u64 0x1000 u64 10 u64 20 u64 0 u32 0 u32 0
opt -v
err 22
text io_submit(0x100, 1, [{aio_data=0, aio_lio_opcode=IOCB_CMD_PREAD, aio_fildes=3, aio_buf=0x1000, aio_nbytes=10, aio_offset=20}]) = -1 EINVAL

call i386 io_submit 0x100 4 @m0
mem m0 ptr @m1 ptr @m3 ptr @m5 ptr 0
mem m1 u64 5 u32 0 u32 1 u16 1 u16 3 u32 3 u64 @m2 u64 6 u64 20 u64 0 u32 1 u32 7
mem m2 str "hello"
mem m3 u64 5 u32 0 u32 0 u16 8 u16 -1 u32 3 u64 @m4 u64 1 u64 20 u64 0 u32 2 u32 7
mem m4 long 0x1000 long 5
mem m5 u64 5 u32 0 u32 0 u16 7 u16 -1 u32 3 u64 @m6 u64 1 u64 20 u64 7 u32 3 u32 7
mem m6 long 0x1000 long 5
opt -v
err 22
text io_submit(0x100, 4, [{aio_data=0x5, aio_rw_flags=RWF_HIPRI, aio_lio_opcode=IOCB_CMD_PWRITE, aio_reqprio=3, aio_fildes=3, aio_buf="hello\0", aio_nbytes=6, aio_offset=20, aio_flags=IOCB_FLAG_RESFD, aio_resfd=7}, {aio_data=0x5, aio_lio_opcode=IOCB_CMD_PWRITEV, aio_reqprio=IOPRIO_PRIO_VALUE(0x7 /* IOPRIO_CLASS_??? */, 8191), aio_fildes=3, aio_buf=[{iov_base=0x1000, iov_len=5}], aio_offset=20, aio_flags=IOCB_FLAG_IOPRIO, aio_resfd=0x7}, {aio_data=0x5, aio_lio_opcode=IOCB_CMD_PREADV, aio_reqprio=IOPRIO_PRIO_VALUE(0x7 /* IOPRIO_CLASS_??? */, 8191), aio_fildes=3, aio_buf=[{iov_base=0x1000, iov_len=5}], aio_offset=20, aio_flags=IOCB_FLAG_RESFD|IOCB_FLAG_IOPRIO, aio_resfd=7}, NULL]) = -1 EINVAL

call i386 io_submit 0x100 6 @m0
mem m0 ptr @m1 ptr @m2 ptr @m3 ptr @m4 ptr @m5 ptr @m6
mem m1 u64 0 u32 0 u32 0 u16 2 u16 0 u32 3 u64 0x1000 u64 10 u64 20 u64 0 u32 0 u32 0
mem m2 u64 0 u32 0 u32 0 u16 3 u16 0 u32 3 u64 0x1000 u64 10 u64 20 u64 0 u32 0 u32 0
mem m3 u64 0 u32 0 u32 0 u16 5 u16 0 u32 3 u64 0x5 u64 10 u64 20 u64 0 u32 0 u32 0
mem m4 u64 0 u32 0 u32 0 u16 6 u16 0 u32 3 u64 0x1000 u64 10 u64 20 u64 0 u32 0 u32 0
mem m5 u64 0 u32 0 u32 0 u16 4 u16 0 u32 3 u64 0x1000 u64 10 u64 20 u64 0 u32 0 u32 0
mem m6 u64 0 u32 0 u32 0 u16 9 u16 0 u32 3 u64 0x1000 u64 10 u64 20 u64 0 u32 0 u32 0
opt -v
err 22
text io_submit(0x100, 6, [{aio_data=0, aio_lio_opcode=IOCB_CMD_FSYNC, aio_fildes=3}, {aio_data=0, aio_lio_opcode=IOCB_CMD_FDSYNC, aio_fildes=3}, {aio_data=0, aio_lio_opcode=IOCB_CMD_POLL, aio_fildes=3, aio_buf=POLLIN|POLLOUT}, {aio_data=0, aio_lio_opcode=IOCB_CMD_NOOP, aio_fildes=3}, {aio_data=0, aio_lio_opcode=IOCB_CMD_PREADX, aio_fildes=3}, {aio_data=0, aio_lio_opcode=9 /* IOCB_CMD_??? */, aio_fildes=3}]) = -1 EINVAL

call i386 io_submit 0x100 2 @m0
mem m0 ptr 1 ptr @m1
mem m1 u64 0 u32 0 u32 0 u16 0 u16 0 u32 3 u64 0x1000 u64 10 u64 20 u64 0 u32 0 u32 0
opt -v
err 22
text io_submit(0x100, 2, [0x1, {aio_data=0, aio_lio_opcode=IOCB_CMD_PREAD, aio_fildes=3, aio_buf=0x1000, aio_nbytes=10, aio_offset=20}]) = -1 EINVAL

call i386 io_submit 0x100 1 1
opt -v
err 22
text io_submit(0x100, 1, 0x1) = -1 EINVAL

call i386 io_submit 0x100 -1 1
opt -v
err 22
text io_submit(0x100, -1, 0x1) = -1 EINVAL

call i386 io_destroy 0x100
opt -v
err 22
text io_destroy(0x100) = -1 EINVAL

call i386 io_uring_setup 4 @m0
mem m0 u32 0 u32 0 u32 -1 u32 3 u32 4 u32 5 u32 6 u32 0 u32 0 u32 0 zero 80
opt -v
err 22
text io_uring_setup(4, {flags=IORING_SETUP_IOPOLL|IORING_SETUP_SQPOLL|IORING_SETUP_SQ_AFF|IORING_SETUP_CQSIZE|IORING_SETUP_CLAMP|IORING_SETUP_ATTACH_WQ|IORING_SETUP_R_DISABLED|IORING_SETUP_SUBMIT_ALL|IORING_SETUP_COOP_TASKRUN|IORING_SETUP_TASKRUN_FLAG|IORING_SETUP_SQE128|IORING_SETUP_CQE32|IORING_SETUP_SINGLE_ISSUER|IORING_SETUP_DEFER_TASKRUN|IORING_SETUP_NO_MMAP|IORING_SETUP_REGISTERED_FD_ONLY|IORING_SETUP_NO_SQARRAY|IORING_SETUP_HYBRID_IOPOLL|IORING_SETUP_CQE_MIXED|IORING_SETUP_SQE_MIXED|IORING_SETUP_SQ_REWIND|0xffe00000, sq_thread_cpu=0x3, sq_thread_idle=4, wq_fd=6}) = -1 EINVAL

call i386 io_uring_setup 4 1
opt -v
err 14
text io_uring_setup(4, 0x1) = -1 EFAULT

call i386 io_uring_enter -1 1 2 -1 @m0 8
mem m0 u64 0x400
opt -v
err 22
text io_uring_enter(-1, 1, 2, IORING_ENTER_GETEVENTS|IORING_ENTER_SQ_WAKEUP|IORING_ENTER_SQ_WAIT|IORING_ENTER_EXT_ARG|IORING_ENTER_REGISTERED_RING|IORING_ENTER_ABS_TIMER|IORING_ENTER_EXT_ARG_REG|IORING_ENTER_NO_IOWAIT|0xffffff00, [SEGV], 8) = -1 EINVAL

call i386 io_uring_enter -1 1 2 0x8 @m0 24
mem m0 u64 @m1 u32 8 u32 5 u64 @m2
mem m1 u64 0x400
mem m2 u64 1 u64 2
opt -v
err 9
text io_uring_enter(-1, 1, 2, IORING_ENTER_EXT_ARG, {sigmask=[SEGV], sigmask_sz=8, min_wait_usec=5, ts={tv_sec=1, tv_nsec=2}}, 24) = -1 EBADF

call i386 io_uring_register 5 1 0 0
opt -v
ret 0
text io_uring_register(5, IORING_UNREGISTER_BUFFERS, NULL, 0) = 0

call i386 io_uring_register 5 2 @m0 3
mem m0 u32 1 u32 2 u32 -1
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_FILES, [1, 2, -1], 3) = 0

call i386 io_uring_register 5 3 0 0
opt -v
ret 0
text io_uring_register(5, IORING_UNREGISTER_FILES, NULL, 0) = 0

call i386 io_uring_register 5 4 @m0 1
mem m0 u32 7
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_EVENTFD, [7], 1) = 0

call i386 io_uring_register 5 5 0 0
opt -v
ret 0
text io_uring_register(5, IORING_UNREGISTER_EVENTFD, NULL, 0) = 0

call i386 io_uring_register 5 6 @m0 2
mem m0 u32 1 u32 0 u64 @m1
mem m1 u32 7 u32 8
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_FILES_UPDATE, {offset=1, fds=[7, 8]}, 2) = 0

call i386 io_uring_register 5 7 @m0 1
mem m0 u32 7
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_EVENTFD_ASYNC, [7], 1) = 0

call i386 io_uring_register 5 8 @m0 4
mem m0 zero 56
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_PROBE, {last_op=IORING_OP_NOP, ops_len=0, ops=[]}, 4) = 0

call i386 io_uring_register 5 9 0 0
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_PERSONALITY, NULL, 0) = 0

call i386 io_uring_register 5 10 0 7
opt -v
ret 0
text io_uring_register(5, IORING_UNREGISTER_PERSONALITY, NULL, 7) = 0

call i386 io_uring_register 5 11 @m0 4
mem m0 u16 0 u8 1 u8 3 zero 12 u16 1 u8 2 u8 0 zero 12 u16 2 u8 5 u8 0 zero 12 u16 3 zero 14
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_RESTRICTIONS, [{opcode=IORING_RESTRICTION_REGISTER_OP, register_op=IORING_UNREGISTER_BUFFERS, resv=0x3}, {opcode=IORING_RESTRICTION_SQE_OP, sqe_op=IORING_OP_WRITEV}, {opcode=IORING_RESTRICTION_SQE_FLAGS_ALLOWED, sqe_flags=IOSQE_FIXED_FILE|IOSQE_IO_LINK}, {opcode=IORING_RESTRICTION_SQE_FLAGS_REQUIRED, sqe_flags=0}], 4) = 0

call i386 io_uring_register 5 12 0 0
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_ENABLE_RINGS, NULL, 0) = 0

call i386 io_uring_register 5 13 @m0 32
mem m0 u32 1 u32 3 u64 5 u64 @m1 u64 @m2
mem m1 u32 5
mem m2 u64 9
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_FILES2, {nr=1, flags=IORING_RSRC_REGISTER_SPARSE|0x2, resv2=0x5, data=[5], tags=[0x9]}, 32) = 0

call i386 io_uring_register 5 14 @m0 32
mem m0 u32 1 u32 0 u64 @m1 u64 @m2 u32 1 u32 0
mem m1 u32 5
mem m2 u64 9
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_FILES_UPDATE2, {offset=1, data=[5], tags=[0x9], nr=1}, 32) = 0

call i386 io_uring_register 5 17 @m0 8
mem m0 u64 5
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_IOWQ_AFF, [0 2], 8) = 0

call i386 io_uring_register 5 18 0 0
opt -v
ret 0
text io_uring_register(5, IORING_UNREGISTER_IOWQ_AFF, NULL, 0) = 0

call i386 io_uring_register 5 19 @m0 2
mem m0 u32 1 u32 2
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_IOWQ_MAX_WORKERS, [[IO_WQ_BOUND]=1, [IO_WQ_UNBOUND]=2] => [[IO_WQ_BOUND]=1, [IO_WQ_UNBOUND]=2], 2) = 0

call i386 io_uring_register 5 20 @m0 1
mem m0 u32 1 u32 0 u64 5
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_RING_FDS, [{offset=1, data=5}], 1) = 0

call i386 io_uring_register 5 21 @m0 1
mem m0 u32 1 u32 0 u64 5
opt -v
ret 0
text io_uring_register(5, IORING_UNREGISTER_RING_FDS, [{offset=1, data=0x5}], 1) = 0

call i386 io_uring_register 5 22 @m0 1
mem m0 u64 0x1000 u32 8 u16 1 u16 0x3 zero 24
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_PBUF_RING, {ring_addr=0x1000, ring_entries=8, bgid=1, flags=0x3, min_left=0}, 1) = 0

call i386 io_uring_register 5 23 @m0 1
mem m0 u64 0x1000 u32 8 u16 1 u16 0 zero 24
opt -v
ret 0
text io_uring_register(5, IORING_UNREGISTER_PBUF_RING, {ring_addr=0x1000, ring_entries=8, bgid=1, flags=0, min_left=0}, 1) = 0

call i386 io_uring_register 5 24 @m0 1
mem m0 u64 0x1000 u32 8 u32 7 u64 1 u64 2 zero 32
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_SYNC_CANCEL, {addr=0x1000, fd=8, flags=IORING_ASYNC_CANCEL_ALL|IORING_ASYNC_CANCEL_FD|IORING_ASYNC_CANCEL_ANY, timeout={tv_sec=1, tv_nsec=2}, opcode=IORING_OP_NOP}, 1) = 0

call i386 io_uring_register 5 26 @m0 1
mem m0 u32 1 u32 2 zero 32
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_PBUF_STATUS, {buf_group=0x1, head=0x2}, 1) = 0

call i386 io_uring_register 5 27 @m0 1
mem m0 u32 1 u32 8 u32 7 u32 1 u64 2 u64 1 zero 32
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_NAPI, {busy_poll_to=0x1, prefer_busy_poll=0x8, opcode=IO_URING_NAPI_REGISTER_OP, op_param=0x7 /* IO_URING_NAPI_TRACKING_??? */, resv=0x1} => {busy_poll_to=0x1, prefer_busy_poll=0x8, opcode=IO_URING_NAPI_REGISTER_OP, op_param=0x7 /* IO_URING_NAPI_TRACKING_??? */, resv=0x1}, 1) = 0

call i386 io_uring_register 5 28 @m0 1
mem m0 u32 1 u32 0 zero 56
opt -v
ret 0
text io_uring_register(5, IORING_UNREGISTER_NAPI, {busy_poll_to=0x1, prefer_busy_poll=0, opcode=IO_URING_NAPI_REGISTER_OP, op_param=IO_URING_NAPI_TRACKING_DYNAMIC}, 1) = 0

call i386 io_uring_register 5 30 @m0 1
mem m0 u32 1 u32 2 u32 3 u32 4 zero 16
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_CLONE_BUFFERS, {src_fd=1, flags=IORING_REGISTER_DST_REPLACE, src_off=3, dst_off=4, nr=0}, 1) = 0

call i386 io_uring_register 5 32 @m0 1
mem m0 u32 1 zero 252
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_ZCRX_IFQ, {if_idx=1, if_rxq=0, rq_entries=0, flags=0, area_ptr=NULL, region_ptr=NULL, offsets={head=0, tail=0, rqes=0}, zcrx_id=0, rx_buf_len=0, event_desc=NULL}, 1) = 0

call i386 io_uring_register 5 33 @m0 1
mem m0 u32 1 zero 252
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_RESIZE_RINGS, {sq_entries=1, cq_entries=0, flags=0}, 1) = 0

call i386 io_uring_register 5 34 @m0 1
mem m0 u64 0 u64 1 u32 1 u32 2 zero 40
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_MEM_REGION, {region_uptr=NULL, flags=IORING_MEM_REGION_REG_WAIT_ARG, __resv=[0x200000001, 0]}, 1) = 0

call i386 io_uring_register 5 36 @m0 1
mem m0 u32 1 zero 252
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_ZCRX_CTRL, {zcrx_id=1, op=ZCRX_CTRL_FLUSH_RQ, zc_flush={}}, 1) = 0

call i386 io_uring_register -1 0x80000000 @m0 1
mem m0 zero 16
opt -v
ret 0
text io_uring_register(4294967295, IORING_REGISTER_BUFFERS|IORING_REGISTER_USE_REGISTERED_RING, [{iov_base=NULL, iov_len=0}], 1) = 0

call i386 io_uring_register 5 0x80000014 @m0 1
mem m0 u32 1 u32 0 u64 5
opt -v
ret 0
text io_uring_register(5, IORING_REGISTER_RING_FDS|IORING_REGISTER_USE_REGISTERED_RING, [{offset=1, data=5}], 1) = 0

call i386 io_uring_register 5 1 0 0
ret 0
text io_uring_register(5, IORING_UNREGISTER_BUFFERS, NULL, 0) = 0

call i386 io_uring_register 5 2 @m0 3
mem m0 u32 1 u32 2 u32 -1
ret 0
text io_uring_register(5, IORING_REGISTER_FILES, [1, 2, -1], 3) = 0

call i386 io_uring_register 5 3 0 0
ret 0
text io_uring_register(5, IORING_UNREGISTER_FILES, NULL, 0) = 0

call i386 io_uring_register 5 4 @m0 1
mem m0 u32 7
ret 0
text io_uring_register(5, IORING_REGISTER_EVENTFD, [7], 1) = 0

call i386 io_uring_register 5 5 0 0
ret 0
text io_uring_register(5, IORING_UNREGISTER_EVENTFD, NULL, 0) = 0

call i386 io_uring_register 5 6 @m0 2
mem m0 u32 1 u32 0 u64 @m1
mem m1 u32 7 u32 8
ret 0
text io_uring_register(5, IORING_REGISTER_FILES_UPDATE, {offset=1, fds=[7, 8]}, 2) = 0

call i386 io_uring_register 5 7 @m0 1
mem m0 u32 7
ret 0
text io_uring_register(5, IORING_REGISTER_EVENTFD_ASYNC, [7], 1) = 0

call i386 io_uring_register 5 8 @m0 4
mem m0 zero 56
ret 0
text io_uring_register(5, IORING_REGISTER_PROBE, {last_op=IORING_OP_NOP, ops_len=0, ops=[]}, 4) = 0

call i386 io_uring_register 5 9 0 0
ret 0
text io_uring_register(5, IORING_REGISTER_PERSONALITY, NULL, 0) = 0

call i386 io_uring_register 5 10 0 7
ret 0
text io_uring_register(5, IORING_UNREGISTER_PERSONALITY, NULL, 7) = 0

call i386 io_uring_register 5 11 @m0 4
mem m0 u16 0 u8 1 u8 3 zero 12 u16 1 u8 2 u8 0 zero 12 u16 2 u8 5 u8 0 zero 12 u16 3 zero 14
ret 0
text io_uring_register(5, IORING_REGISTER_RESTRICTIONS, [{opcode=IORING_RESTRICTION_REGISTER_OP, register_op=IORING_UNREGISTER_BUFFERS, resv=0x3}, {opcode=IORING_RESTRICTION_SQE_OP, sqe_op=IORING_OP_WRITEV}, {opcode=IORING_RESTRICTION_SQE_FLAGS_ALLOWED, sqe_flags=IOSQE_FIXED_FILE|IOSQE_IO_LINK}, {opcode=IORING_RESTRICTION_SQE_FLAGS_REQUIRED, sqe_flags=0}], 4) = 0

call i386 io_uring_register 5 12 0 0
ret 0
text io_uring_register(5, IORING_REGISTER_ENABLE_RINGS, NULL, 0) = 0

call i386 io_uring_register 5 13 @m0 32
mem m0 u32 1 u32 3 u64 5 u64 @m1 u64 @m2
mem m1 u32 5
mem m2 u64 9
ret 0
text io_uring_register(5, IORING_REGISTER_FILES2, {nr=1, flags=IORING_RSRC_REGISTER_SPARSE|0x2, resv2=0x5, data=[5], tags=[0x9]}, 32) = 0

call i386 io_uring_register 5 14 @m0 32
mem m0 u32 1 u32 0 u64 @m1 u64 @m2 u32 1 u32 0
mem m1 u32 5
mem m2 u64 9
ret 0
text io_uring_register(5, IORING_REGISTER_FILES_UPDATE2, {offset=1, data=[5], tags=[0x9], nr=1}, 32) = 0

call i386 io_uring_register 5 17 @m0 8
mem m0 u64 5
ret 0
text io_uring_register(5, IORING_REGISTER_IOWQ_AFF, [0 2], 8) = 0

call i386 io_uring_register 5 18 0 0
ret 0
text io_uring_register(5, IORING_UNREGISTER_IOWQ_AFF, NULL, 0) = 0

call i386 io_uring_register 5 19 @m0 2
mem m0 u32 1 u32 2
ret 0
text io_uring_register(5, IORING_REGISTER_IOWQ_MAX_WORKERS, [[IO_WQ_BOUND]=1, [IO_WQ_UNBOUND]=2] => [[IO_WQ_BOUND]=1, [IO_WQ_UNBOUND]=2], 2) = 0

call i386 io_uring_register 5 20 @m0 1
mem m0 u32 1 u32 0 u64 5
ret 0
text io_uring_register(5, IORING_REGISTER_RING_FDS, [{offset=1, data=5}], 1) = 0

call i386 io_uring_register 5 21 @m0 1
mem m0 u32 1 u32 0 u64 5
ret 0
text io_uring_register(5, IORING_UNREGISTER_RING_FDS, [{offset=1, data=0x5}], 1) = 0

call i386 io_uring_register 5 22 @m0 1
mem m0 u64 0x1000 u32 8 u16 1 u16 0x3 zero 24
ret 0
text io_uring_register(5, IORING_REGISTER_PBUF_RING, {ring_addr=0x1000, ring_entries=8, bgid=1, flags=0x3, min_left=0}, 1) = 0

call i386 io_uring_register 5 23 @m0 1
mem m0 u64 0x1000 u32 8 u16 1 u16 0 zero 24
ret 0
text io_uring_register(5, IORING_UNREGISTER_PBUF_RING, {ring_addr=0x1000, ring_entries=8, bgid=1, flags=0, min_left=0}, 1) = 0

call i386 io_uring_register 5 24 @m0 1
mem m0 u64 0x1000 u32 8 u32 7 u64 1 u64 2 zero 32
ret 0
text io_uring_register(5, IORING_REGISTER_SYNC_CANCEL, {addr=0x1000, fd=8, flags=IORING_ASYNC_CANCEL_ALL|IORING_ASYNC_CANCEL_FD|IORING_ASYNC_CANCEL_ANY, timeout={tv_sec=1, tv_nsec=2}, opcode=IORING_OP_NOP}, 1) = 0

call i386 io_uring_register 5 26 @m0 1
mem m0 u32 1 u32 2 zero 32
ret 0
text io_uring_register(5, IORING_REGISTER_PBUF_STATUS, {buf_group=0x1, head=0x2}, 1) = 0

call i386 io_uring_register 5 27 @m0 1
mem m0 u32 1 u32 8 u32 7 u32 1 u64 2 u64 1 zero 32
ret 0
text io_uring_register(5, IORING_REGISTER_NAPI, {busy_poll_to=0x1, prefer_busy_poll=0x8, opcode=IO_URING_NAPI_REGISTER_OP, op_param=0x7 /* IO_URING_NAPI_TRACKING_??? */, resv=0x1} => {busy_poll_to=0x1, prefer_busy_poll=0x8, opcode=IO_URING_NAPI_REGISTER_OP, op_param=0x7 /* IO_URING_NAPI_TRACKING_??? */, resv=0x1}, 1) = 0

call i386 io_uring_register 5 28 @m0 1
mem m0 u32 1 u32 0 zero 56
ret 0
text io_uring_register(5, IORING_UNREGISTER_NAPI, {busy_poll_to=0x1, prefer_busy_poll=0, opcode=IO_URING_NAPI_REGISTER_OP, op_param=IO_URING_NAPI_TRACKING_DYNAMIC}, 1) = 0

call i386 io_uring_register 5 30 @m0 1
mem m0 u32 1 u32 2 u32 3 u32 4 zero 16
ret 0
text io_uring_register(5, IORING_REGISTER_CLONE_BUFFERS, {src_fd=1, flags=IORING_REGISTER_DST_REPLACE, src_off=3, dst_off=4, nr=0}, 1) = 0

call i386 io_uring_register 5 32 @m0 1
mem m0 u32 1 zero 252
ret 0
text io_uring_register(5, IORING_REGISTER_ZCRX_IFQ, {if_idx=1, if_rxq=0, rq_entries=0, flags=0, area_ptr=NULL, region_ptr=NULL, offsets={head=0, tail=0, rqes=0}, zcrx_id=0, rx_buf_len=0, event_desc=NULL}, 1) = 0

call i386 io_uring_register 5 33 @m0 1
mem m0 u32 1 zero 252
ret 0
text io_uring_register(5, IORING_REGISTER_RESIZE_RINGS, {sq_entries=1, cq_entries=0, flags=0}, 1) = 0

call i386 io_uring_register 5 34 @m0 1
mem m0 u64 0 u64 1 u32 1 u32 2 zero 40
ret 0
text io_uring_register(5, IORING_REGISTER_MEM_REGION, {region_uptr=NULL, flags=IORING_MEM_REGION_REG_WAIT_ARG, __resv=[0x200000001, 0]}, 1) = 0

call i386 io_uring_register 5 36 @m0 1
mem m0 u32 1 zero 252
ret 0
text io_uring_register(5, IORING_REGISTER_ZCRX_CTRL, {zcrx_id=1, op=ZCRX_CTRL_FLUSH_RQ, zc_flush={}}, 1) = 0

call i386 io_uring_register -1 0x80000000 @m0 1
mem m0 zero 16
ret 0
text io_uring_register(4294967295, IORING_REGISTER_BUFFERS|IORING_REGISTER_USE_REGISTERED_RING, [{iov_base=NULL, iov_len=0}], 1) = 0

call i386 io_uring_register 5 0x80000014 @m0 1
mem m0 u32 1 u32 0 u64 5
ret 0
text io_uring_register(5, IORING_REGISTER_RING_FDS|IORING_REGISTER_USE_REGISTERED_RING, [{offset=1, data=5}], 1) = 0

# in JSON, bytes are text where they are UTF-8; a character that -s cuts off is left out whole
call x86_64 write 1 @p 40
mem p str "012345678901234567890123456789aé345678"
ret 40
opt -s32
json {"fd":{"fd":1},"buf":{"text":"012345678901234567890123456789a","truncated":true},"count":40}

call x86_64 write 1 @p 40
mem p hex 3031323334353637383930313233343536373839303132333435363738396162ff616161616161616161616161616161
ret 40
opt -s33
json {"fd":{"fd":1},"buf":{"hex":"3031323334353637383930313233343536373839303132333435363738396162ff","truncated":true},"count":40}

call x86_64 write 1 @p 4
mem p hex 41eda080
ret 4
json {"fd":{"fd":1},"buf":{"hex":"41eda080"},"count":4}

call x86_64 write 1 @p 9
mem p hex 22095cc3a90000e282
ret 9
json {"fd":{"fd":1},"buf":{"hex":"22095cc3a90000e282"},"count":9}

call x86_64 write 1 @p 7
mem p hex 22095cc3a97f1f
ret 7
json {"fd":{"fd":1},"buf":"\"\t\\é\u007f\u001f","count":7}
