/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * fcntl.h - the pieces of fcntl and fcntl64.
 */
#ifndef STRACE_LINUX_FCNTL_H
#define STRACE_LINUX_FCNTL_H

#include "decode/desc.h"

struct walk;

extern const struct type t_open_flags;		/* int flags of open and its kin */
extern const struct type t_fcntl_arg, t_fcntl_ret;
bool fcntl_has_arg(struct walk *);
void fcntl_note(struct walk *);

#endif
