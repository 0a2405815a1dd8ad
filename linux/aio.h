/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * aio.h - control blocks and events of asynchronous I/O.
 */
#ifndef STRACE_LINUX_AIO_H
#define STRACE_LINUX_AIO_H

#include "decode/desc.h"

extern const struct type t_iocb_ptr;	/* a pointer to a control block */
extern const struct type t_iocb_head;	/* what io_cancel looks at */
extern const struct type t_io_event;
extern const struct type t_sigset_arg;	/* {sigmask, sigsetsize} of pselect6 and io_pgetevents */

#endif
