/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * io.h - names of the constants of input and output: vectors, polling, events, asynchronous I/O, rings.
 */
#ifndef STRACE_XLAT_IO_H
#define STRACE_XLAT_IO_H

#include "decode/desc.h"

extern const struct xlat rwf_flags[];
extern const struct xlat poll_events[];
extern const struct xlat epoll_ops[];
extern const struct xlat epoll_events[];
extern const struct xlat epoll_create_flags[];
extern const struct xlat eventfd_flags[];
extern const struct xlat signalfd_flags[];
extern const struct xlat splice_flags[];
extern const struct xlat iocb_cmds[];
extern const struct xlat iocb_flags[];
extern const struct xlat uring_setup_flags[];
extern const struct xlat uring_features[];
extern const struct xlat uring_enter_flags[];
extern const struct xlat uring_register_ops[];
extern const struct xlat uring_ops[];
extern const struct xlat uring_restrictions[];
extern const struct xlat uring_sqe_flags[];
extern const struct xlat uring_rsrc_flags[];
extern const struct xlat uring_cancel_flags[];
extern const struct xlat uring_clone_flags[];
extern const struct xlat uring_nop_flags[], uring_msg_ring_flags[], uring_install_flags[], uring_attr_flags[];
extern const struct xlat uring_queries[], zcrx_reg_flags[], zcrx_area_flags[], zcrx_events[];
extern const struct xlat uring_napi_ops[];
extern const struct xlat uring_napi_modes[];
extern const struct xlat uring_probe_flags[];
extern const struct xlat uring_mem_flags[];
extern const struct xlat iowq_workers[];
extern const struct xlat zcrx_ops[];

#endif
