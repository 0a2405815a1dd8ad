/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * proc.h - names for processes: how they are made, limited, scheduled, watched.
 */
#ifndef STRACE_XLAT_PROC_H
#define STRACE_XLAT_PROC_H

#include "decode/desc.h"

enum {
	CLONE_PIDFD = 0x1000, CLONE_SETTLS = 0x80000, CLONE_PARENT_SETTID = 0x100000, CLONE_CHILD_CLEARTID = 0x200000,
	CLONE_CHILD_SETTID = 0x1000000,
};
#define CLONE_INTO_CGROUP 0x200000000ull

extern const struct xlat listns_user[], execveat_flags[], clone_flags[], clone_flags32[], unshare_flags[], setns_flags[], ns_types[], wait_flags[], wait_types[],
	resources[], rusage_who[], prio_which[], sched_policies[], sched_reset[],
	sched_attr_flags[], sched_getattr_flags[], ioprio_which[], ioprio_classes[], personas[],
	persona_flags[], cap_versions[], caps[], kcmp_types[], getrandom_flags[],
	pidfd_open_flags[], rseq_flags[], rseq_cs_flags[], rseq_cpu_ids[], seccomp_ops[],
	seccomp_filter_flags[], seccomp_actions[], landlock_create_flags[], landlock_rules[],
	landlock_fs[], landlock_net[], landlock_scopes[], landlock_add_flags[], lsm_attrs[],
	lsm_ids[], lsm_flags[], reboot_magic1[], reboot_magic2[], reboot_cmds[], syslog_actions[],
	syslog_levels[], arch_prctl_ops[], ptrace_ops[], ptrace_options[], ptrace_events[],
	pkey_ops[], key_caps0[], key_caps1[], nt_notes[], ptrace_info_ops[], ptrace_peek_flags[],
	keyctl_ops[], key_specs[], key_defaults[], key_perms[], keyctl_move_flags[];

#endif
