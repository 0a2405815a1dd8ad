/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * bpf.h - the argument of the bpf call.
 */
#ifndef STRACE_LINUX_BPF_H
#define STRACE_LINUX_BPF_H

#include "decode/desc.h"

extern const struct type t_bpf_attr;	/* pointer to union bpf_attr, by argument cmd */
extern const struct type t_bpf_result;	/* what the call returns: a descriptor or a number */
extern const struct type t_bpf_insns;	/* pointer to a program, of insn_cnt instructions */
extern const struct type t_bpf_info;	/* union bpf_attr.info */
void bpf_info_entry(struct walk *, uint64_t attr);	/* keeps what the kernel will overwrite of it */

#endif
