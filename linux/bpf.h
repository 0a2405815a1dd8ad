/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * bpf.h - the argument of the bpf call.
 */
#ifndef STRACE_LINUX_BPF_H
#define STRACE_LINUX_BPF_H

#include "decode/desc.h"

extern const struct type t_bpf_attr;	/* pointer to union bpf_attr, by argument cmd */

#endif
