/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * proc.h - the parts of calls_proc that have files of their own: what a call
 * takes and says where one argument decides what the others are.
 */
#ifndef STRACE_LINUX_PROC_H
#define STRACE_LINUX_PROC_H

#include "decode/desc.h"

extern const struct member args_prctl[], args_arch_prctl[], args_seccomp[];
extern const struct member args_keyctl[], args_ptrace[];
extern const struct type t_landlock_ret;
extern const struct type t_wait_status;	/* as waitpid gives it, in place */
extern const struct member args_landlock_create[], args_landlock_add[], args_lsm_get[], args_lsm_set[], args_lsm_list[];
extern const struct member args_add_key[], args_request_key[], args_user_desc[], args_user_desc_out[], args_modify_ldt[];
extern const struct type t_prctl_ret, t_arch_prctl_ret;
/* prctl and keyctl with the arguments of the operation at hand */
const struct sysdesc *prctl_sub(struct walk *, uint64_t args[6]);
const struct sysdesc *keyctl_sub(struct walk *, uint64_t args[6]);
void note_prctl(struct walk *);
void note_arch_prctl(struct walk *);
extern const struct type t_tls, t_tls64;
void note_user_desc(struct walk *);

#endif
