/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * io.c - names of the constants of input and output: vectors, polling, events, asynchronous I/O, rings.
 *
 * The order of the rows is the order in which flags are shown; a row of several
 * bits stands before the rows of its parts.
 */
#include "xlat/io.h"

const struct xlat rwf_flags[] = {
	{ 0x1, "RWF_HIPRI" },
	{ 0x2, "RWF_DSYNC" },
	{ 0x4, "RWF_SYNC" },
	{ 0x8, "RWF_NOWAIT" },
	{ 0x10, "RWF_APPEND" },
	{ 0x20, "RWF_NOAPPEND" },
	{ 0x40, "RWF_ATOMIC" },
	{ 0x80, "RWF_DONTCACHE" },
	{ 0x100, "RWF_NOSIGNAL" },
	{ 0, NULL }
};

const struct xlat poll_events[] = {
	{ 0x1, "POLLIN" },
	{ 0x2, "POLLPRI" },
	{ 0x4, "POLLOUT" },
	{ 0x8, "POLLERR" },
	{ 0x10, "POLLHUP" },
	{ 0x20, "POLLNVAL" },
	{ 0x40, "POLLRDNORM" },
	{ 0x80, "POLLRDBAND" },
	{ 0x100, "POLLWRNORM" },
	{ 0x200, "POLLWRBAND" },
	{ 0x400, "POLLMSG" },
	{ 0x1000, "POLLREMOVE" },
	{ 0x2000, "POLLRDHUP" },
	{ 0x8000, "POLL_BUSY_LOOP" },
	{ 0, NULL }
};

const struct xlat epoll_ops[] = {
	{ 1, "EPOLL_CTL_ADD" },
	{ 2, "EPOLL_CTL_DEL" },
	{ 3, "EPOLL_CTL_MOD" },
	{ 0, NULL }
};

const struct xlat epoll_events[] = {
	{ 0x1, "EPOLLIN" },
	{ 0x2, "EPOLLPRI" },
	{ 0x4, "EPOLLOUT" },
	{ 0x8, "EPOLLERR" },
	{ 0x10, "EPOLLHUP" },
	{ 0x20, "EPOLLNVAL" },
	{ 0x40, "EPOLLRDNORM" },
	{ 0x80, "EPOLLRDBAND" },
	{ 0x100, "EPOLLWRNORM" },
	{ 0x200, "EPOLLWRBAND" },
	{ 0x400, "EPOLLMSG" },
	{ 0x2000, "EPOLLRDHUP" },
	{ 0x10000000, "EPOLLEXCLUSIVE" },
	{ 0x20000000, "EPOLLWAKEUP" },
	{ 0x40000000, "EPOLLONESHOT" },
	{ 0x80000000, "EPOLLET" },
	{ 0, NULL }
};

const struct xlat epoll_create_flags[] = {
	{ 0x80000, "EPOLL_CLOEXEC" },
	{ 0, NULL }
};

const struct xlat eventfd_flags[] = {
	{ 0x1, "EFD_SEMAPHORE" },
	{ 0x80000, "EFD_CLOEXEC" },
	{ 0x800, "EFD_NONBLOCK" },
	{ 0, NULL }
};

const struct xlat signalfd_flags[] = {
	{ 0x80000, "SFD_CLOEXEC" },
	{ 0x800, "SFD_NONBLOCK" },
	{ 0, NULL }
};

const struct xlat splice_flags[] = {
	{ 0x1, "SPLICE_F_MOVE" },
	{ 0x2, "SPLICE_F_NONBLOCK" },
	{ 0x4, "SPLICE_F_MORE" },
	{ 0x8, "SPLICE_F_GIFT" },
	{ 0, NULL }
};

const struct xlat iocb_cmds[] = {
	{ 0, "IOCB_CMD_PREAD" },
	{ 1, "IOCB_CMD_PWRITE" },
	{ 2, "IOCB_CMD_FSYNC" },
	{ 3, "IOCB_CMD_FDSYNC" },
	{ 4, "IOCB_CMD_PREADX" },
	{ 5, "IOCB_CMD_POLL" },
	{ 6, "IOCB_CMD_NOOP" },
	{ 7, "IOCB_CMD_PREADV" },
	{ 8, "IOCB_CMD_PWRITEV" },
	{ 0, NULL }
};

const struct xlat iocb_flags[] = {
	{ 0x1, "IOCB_FLAG_RESFD" },
	{ 0x2, "IOCB_FLAG_IOPRIO" },
	{ 0, NULL }
};

const struct xlat uring_setup_flags[] = {
	{ 0x1, "IORING_SETUP_IOPOLL" },
	{ 0x2, "IORING_SETUP_SQPOLL" },
	{ 0x4, "IORING_SETUP_SQ_AFF" },
	{ 0x8, "IORING_SETUP_CQSIZE" },
	{ 0x10, "IORING_SETUP_CLAMP" },
	{ 0x20, "IORING_SETUP_ATTACH_WQ" },
	{ 0x40, "IORING_SETUP_R_DISABLED" },
	{ 0x80, "IORING_SETUP_SUBMIT_ALL" },
	{ 0x100, "IORING_SETUP_COOP_TASKRUN" },
	{ 0x200, "IORING_SETUP_TASKRUN_FLAG" },
	{ 0x400, "IORING_SETUP_SQE128" },
	{ 0x800, "IORING_SETUP_CQE32" },
	{ 0x1000, "IORING_SETUP_SINGLE_ISSUER" },
	{ 0x2000, "IORING_SETUP_DEFER_TASKRUN" },
	{ 0x4000, "IORING_SETUP_NO_MMAP" },
	{ 0x8000, "IORING_SETUP_REGISTERED_FD_ONLY" },
	{ 0x10000, "IORING_SETUP_NO_SQARRAY" },
	{ 0x20000, "IORING_SETUP_HYBRID_IOPOLL" },
	{ 0x40000, "IORING_SETUP_CQE_MIXED" },
	{ 0x80000, "IORING_SETUP_SQE_MIXED" },
	{ 0x100000, "IORING_SETUP_SQ_REWIND" },
	{ 0, NULL }
};

const struct xlat uring_features[] = {
	{ 0x1, "IORING_FEAT_SINGLE_MMAP" },
	{ 0x2, "IORING_FEAT_NODROP" },
	{ 0x4, "IORING_FEAT_SUBMIT_STABLE" },
	{ 0x8, "IORING_FEAT_RW_CUR_POS" },
	{ 0x10, "IORING_FEAT_CUR_PERSONALITY" },
	{ 0x20, "IORING_FEAT_FAST_POLL" },
	{ 0x40, "IORING_FEAT_POLL_32BITS" },
	{ 0x80, "IORING_FEAT_SQPOLL_NONFIXED" },
	{ 0x100, "IORING_FEAT_EXT_ARG" },
	{ 0x200, "IORING_FEAT_NATIVE_WORKERS" },
	{ 0x400, "IORING_FEAT_RSRC_TAGS" },
	{ 0x800, "IORING_FEAT_CQE_SKIP" },
	{ 0x1000, "IORING_FEAT_LINKED_FILE" },
	{ 0x2000, "IORING_FEAT_REG_REG_RING" },
	{ 0x4000, "IORING_FEAT_RECVSEND_BUNDLE" },
	{ 0x8000, "IORING_FEAT_MIN_TIMEOUT" },
	{ 0x10000, "IORING_FEAT_RW_ATTR" },
	{ 0x20000, "IORING_FEAT_NO_IOWAIT" },
	{ 0, NULL }
};

const struct xlat uring_enter_flags[] = {
	{ 0x1, "IORING_ENTER_GETEVENTS" },
	{ 0x2, "IORING_ENTER_SQ_WAKEUP" },
	{ 0x4, "IORING_ENTER_SQ_WAIT" },
	{ 0x8, "IORING_ENTER_EXT_ARG" },
	{ 0x10, "IORING_ENTER_REGISTERED_RING" },
	{ 0x20, "IORING_ENTER_ABS_TIMER" },
	{ 0x40, "IORING_ENTER_EXT_ARG_REG" },
	{ 0x80, "IORING_ENTER_NO_IOWAIT" },
	{ 0, NULL }
};

const struct xlat uring_register_ops[] = {
	{ 0, "IORING_REGISTER_BUFFERS" },
	{ 1, "IORING_UNREGISTER_BUFFERS" },
	{ 2, "IORING_REGISTER_FILES" },
	{ 3, "IORING_UNREGISTER_FILES" },
	{ 4, "IORING_REGISTER_EVENTFD" },
	{ 5, "IORING_UNREGISTER_EVENTFD" },
	{ 6, "IORING_REGISTER_FILES_UPDATE" },
	{ 7, "IORING_REGISTER_EVENTFD_ASYNC" },
	{ 8, "IORING_REGISTER_PROBE" },
	{ 9, "IORING_REGISTER_PERSONALITY" },
	{ 10, "IORING_UNREGISTER_PERSONALITY" },
	{ 11, "IORING_REGISTER_RESTRICTIONS" },
	{ 12, "IORING_REGISTER_ENABLE_RINGS" },
	{ 13, "IORING_REGISTER_FILES2" },
	{ 14, "IORING_REGISTER_FILES_UPDATE2" },
	{ 15, "IORING_REGISTER_BUFFERS2" },
	{ 16, "IORING_REGISTER_BUFFERS_UPDATE" },
	{ 17, "IORING_REGISTER_IOWQ_AFF" },
	{ 18, "IORING_UNREGISTER_IOWQ_AFF" },
	{ 19, "IORING_REGISTER_IOWQ_MAX_WORKERS" },
	{ 20, "IORING_REGISTER_RING_FDS" },
	{ 21, "IORING_UNREGISTER_RING_FDS" },
	{ 22, "IORING_REGISTER_PBUF_RING" },
	{ 23, "IORING_UNREGISTER_PBUF_RING" },
	{ 24, "IORING_REGISTER_SYNC_CANCEL" },
	{ 25, "IORING_REGISTER_FILE_ALLOC_RANGE" },
	{ 26, "IORING_REGISTER_PBUF_STATUS" },
	{ 27, "IORING_REGISTER_NAPI" },
	{ 28, "IORING_UNREGISTER_NAPI" },
	{ 29, "IORING_REGISTER_CLOCK" },
	{ 30, "IORING_REGISTER_CLONE_BUFFERS" },
	{ 31, "IORING_REGISTER_SEND_MSG_RING" },
	{ 32, "IORING_REGISTER_ZCRX_IFQ" },
	{ 33, "IORING_REGISTER_RESIZE_RINGS" },
	{ 34, "IORING_REGISTER_MEM_REGION" },
	{ 35, "IORING_REGISTER_QUERY" },
	{ 36, "IORING_REGISTER_ZCRX_CTRL" },
	{ 37, "IORING_REGISTER_BPF_FILTER" },
	{ 0, NULL }
};

const struct xlat uring_ops[] = {
	{ 0, "IORING_OP_NOP" },
	{ 1, "IORING_OP_READV" },
	{ 2, "IORING_OP_WRITEV" },
	{ 3, "IORING_OP_FSYNC" },
	{ 4, "IORING_OP_READ_FIXED" },
	{ 5, "IORING_OP_WRITE_FIXED" },
	{ 6, "IORING_OP_POLL_ADD" },
	{ 7, "IORING_OP_POLL_REMOVE" },
	{ 8, "IORING_OP_SYNC_FILE_RANGE" },
	{ 9, "IORING_OP_SENDMSG" },
	{ 10, "IORING_OP_RECVMSG" },
	{ 11, "IORING_OP_TIMEOUT" },
	{ 12, "IORING_OP_TIMEOUT_REMOVE" },
	{ 13, "IORING_OP_ACCEPT" },
	{ 14, "IORING_OP_ASYNC_CANCEL" },
	{ 15, "IORING_OP_LINK_TIMEOUT" },
	{ 16, "IORING_OP_CONNECT" },
	{ 17, "IORING_OP_FALLOCATE" },
	{ 18, "IORING_OP_OPENAT" },
	{ 19, "IORING_OP_CLOSE" },
	{ 20, "IORING_OP_FILES_UPDATE" },
	{ 21, "IORING_OP_STATX" },
	{ 22, "IORING_OP_READ" },
	{ 23, "IORING_OP_WRITE" },
	{ 24, "IORING_OP_FADVISE" },
	{ 25, "IORING_OP_MADVISE" },
	{ 26, "IORING_OP_SEND" },
	{ 27, "IORING_OP_RECV" },
	{ 28, "IORING_OP_OPENAT2" },
	{ 29, "IORING_OP_EPOLL_CTL" },
	{ 30, "IORING_OP_SPLICE" },
	{ 31, "IORING_OP_PROVIDE_BUFFERS" },
	{ 32, "IORING_OP_REMOVE_BUFFERS" },
	{ 33, "IORING_OP_TEE" },
	{ 34, "IORING_OP_SHUTDOWN" },
	{ 35, "IORING_OP_RENAMEAT" },
	{ 36, "IORING_OP_UNLINKAT" },
	{ 37, "IORING_OP_MKDIRAT" },
	{ 38, "IORING_OP_SYMLINKAT" },
	{ 39, "IORING_OP_LINKAT" },
	{ 40, "IORING_OP_MSG_RING" },
	{ 41, "IORING_OP_FSETXATTR" },
	{ 42, "IORING_OP_SETXATTR" },
	{ 43, "IORING_OP_FGETXATTR" },
	{ 44, "IORING_OP_GETXATTR" },
	{ 45, "IORING_OP_SOCKET" },
	{ 46, "IORING_OP_URING_CMD" },
	{ 47, "IORING_OP_SEND_ZC" },
	{ 48, "IORING_OP_SENDMSG_ZC" },
	{ 49, "IORING_OP_READ_MULTISHOT" },
	{ 50, "IORING_OP_WAITID" },
	{ 51, "IORING_OP_FUTEX_WAIT" },
	{ 52, "IORING_OP_FUTEX_WAKE" },
	{ 53, "IORING_OP_FUTEX_WAITV" },
	{ 54, "IORING_OP_FIXED_FD_INSTALL" },
	{ 55, "IORING_OP_FTRUNCATE" },
	{ 56, "IORING_OP_BIND" },
	{ 57, "IORING_OP_LISTEN" },
	{ 58, "IORING_OP_RECV_ZC" },
	{ 59, "IORING_OP_EPOLL_WAIT" },
	{ 60, "IORING_OP_READV_FIXED" },
	{ 61, "IORING_OP_WRITEV_FIXED" },
	{ 62, "IORING_OP_PIPE" },
	{ 63, "IORING_OP_NOP128" },
	{ 64, "IORING_OP_URING_CMD128" },
	{ 0, NULL }
};

const struct xlat uring_restrictions[] = {
	{ 0, "IORING_RESTRICTION_REGISTER_OP" },
	{ 1, "IORING_RESTRICTION_SQE_OP" },
	{ 2, "IORING_RESTRICTION_SQE_FLAGS_ALLOWED" },
	{ 3, "IORING_RESTRICTION_SQE_FLAGS_REQUIRED" },
	{ 0, NULL }
};

const struct xlat uring_sqe_flags[] = {
	{ 0x1, "IOSQE_FIXED_FILE" },
	{ 0x2, "IOSQE_IO_DRAIN" },
	{ 0x4, "IOSQE_IO_LINK" },
	{ 0x8, "IOSQE_IO_HARDLINK" },
	{ 0x10, "IOSQE_ASYNC" },
	{ 0x20, "IOSQE_BUFFER_SELECT" },
	{ 0x40, "IOSQE_CQE_SKIP_SUCCESS" },
	{ 0, NULL }
};

const struct xlat uring_rsrc_flags[] = {
	{ 0x1, "IORING_RSRC_REGISTER_SPARSE" },
	{ 0, NULL }
};

const struct xlat uring_cancel_flags[] = {
	{ 0x1, "IORING_ASYNC_CANCEL_ALL" },
	{ 0x2, "IORING_ASYNC_CANCEL_FD" },
	{ 0x4, "IORING_ASYNC_CANCEL_ANY" },
	{ 0x8, "IORING_ASYNC_CANCEL_FD_FIXED" },
	{ 0x10, "IORING_ASYNC_CANCEL_USERDATA" },
	{ 0x20, "IORING_ASYNC_CANCEL_OP" },
	{ 0, NULL }
};

const struct xlat uring_clone_flags[] = {
	{ 0x1, "IORING_REGISTER_SRC_REGISTERED" },
	{ 0x2, "IORING_REGISTER_DST_REPLACE" },
	{ 0, NULL }
};

const struct xlat uring_nop_flags[] = {
	{ 1, "IORING_NOP_INJECT_RESULT" },
	{ 2, "IORING_NOP_FILE" },
	{ 4, "IORING_NOP_FIXED_FILE" },
	{ 8, "IORING_NOP_FIXED_BUFFER" },
	{ 0x10, "IORING_NOP_TW" },
	{ 0x20, "IORING_NOP_CQE32" },
	{ 0, NULL }
};
const struct xlat uring_msg_ring_flags[] = {
	{ 1, "IORING_MSG_RING_CQE_SKIP" },
	{ 2, "IORING_MSG_RING_FLAGS_PASS" },
	{ 0, NULL }
};
const struct xlat uring_install_flags[] = {
	{ 1, "IORING_FIXED_FD_NO_CLOEXEC" },
	{ 0, NULL }
};
const struct xlat uring_attr_flags[] = {
	{ 1, "IORING_RW_ATTR_FLAG_PI" },
	{ 0, NULL }
};
const struct xlat uring_queries[] = {
	{ 0, "IO_URING_QUERY_OPCODES" },
	{ 1, "IO_URING_QUERY_ZCRX" },
	{ 2, "IO_URING_QUERY_SCQ" },
	{ 3, "IO_URING_QUERY_ZCRX_EVENT" },
	{ 0, NULL }
};
const struct xlat zcrx_reg_flags[] = {
	{ 1, "ZCRX_REG_IMPORT" },
	{ 0, NULL }
};
const struct xlat zcrx_area_flags[] = {
	{ 1, "IORING_ZCRX_AREA_DMABUF" },
	{ 0, NULL }
};
const struct xlat zcrx_events[] = {
	{ 0, "ZCRX_EVENT_ALLOC_FAIL" },
	{ 1, "ZCRX_EVENT_COPY" },
	{ 0, NULL }
};
const struct xlat uring_napi_ops[] = {
	{ 0, "IO_URING_NAPI_REGISTER_OP" },
	{ 1, "IO_URING_NAPI_STATIC_ADD_ID" },
	{ 2, "IO_URING_NAPI_STATIC_DEL_ID" },
	{ 0, NULL }
};

const struct xlat uring_napi_modes[] = {
	{ 0, "IO_URING_NAPI_TRACKING_DYNAMIC" },
	{ 1, "IO_URING_NAPI_TRACKING_STATIC" },
	{ 0, NULL }
};

const struct xlat uring_probe_flags[] = {
	{ 0x1, "IO_URING_OP_SUPPORTED" },
	{ 0, NULL }
};

const struct xlat uring_mem_flags[] = {
	{ 0x1, "IORING_MEM_REGION_REG_WAIT_ARG" },
	{ 0, NULL }
};

const struct xlat iowq_workers[] = {
	{ 0x0, "IO_WQ_BOUND" },
	{ 0x1, "IO_WQ_UNBOUND" },
	{ 0, NULL }
};

const struct xlat zcrx_ops[] = {
	{ 0x0, "ZCRX_CTRL_FLUSH_RQ" },
	{ 0x1, "ZCRX_CTRL_EXPORT" },
	{ 0x2, "ZCRX_CTRL_ARM_EVENT" },
	{ 0, NULL }
};
