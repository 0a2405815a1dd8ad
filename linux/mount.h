/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mount.h - pieces of the calls that mount, swap and limit by quota.
 */
#ifndef STRACE_LINUX_MOUNT_H
#define STRACE_LINUX_MOUNT_H

#include "decode/desc.h"

struct walk;

/* mount: what the last arguments mean depends on the flags */
extern const struct type t_mount_type, t_mount_flags, t_mount_data;
extern const struct type t_fsconfig_key, t_fsconfig_value, t_fsconfig_aux;
/* pointers to structs that say their size */
extern const struct type t_mount_attr, t_mnt_id_req_stat, t_mnt_id_req_list;
extern const struct type t_statmount, t_swap_flags;
/* What listmount and listns return: as many numbers as the result says, and as there was room for. */
void show_id_list(struct walk *, const struct type *, const struct value *);
#define ID_LIST(nr)	T(K_CUSTOM, W_PTR, .out = true, .failed_too = true, .custom = show_id_list, .len = ARG(nr), \
				.of = ARRAY(XA64, RET), .then = ARRAY(XA64, ARG(nr)))
extern const struct type t_ns_id_req;

extern const struct type t_quota_op, t_quota_id, t_quota_addr;
bool quota_has_id(struct walk *);
bool quota_has_addr(struct walk *);

#endif
