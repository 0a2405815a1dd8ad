/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * uring.h - pieces of the io_uring calls.
 */
#ifndef STRACE_LINUX_URING_H
#define STRACE_LINUX_URING_H

#include "decode/desc.h"

extern const struct type t_uring_enter_arg;
extern const struct type t_uring_register_fd, t_uring_register_op, t_uring_register_arg;
bool uring_has_offset(struct walk *), uring_has_sigset(struct walk *);
bool uring_has_arg(struct walk *);
void uring_show_params(struct walk *, const struct type *, const struct value *);

#endif
