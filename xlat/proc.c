/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * proc.c - names for processes: how they are made, limited, scheduled, watched.
 */
#include "xlat/proc.h"

const struct xlat clone_flags[] = {
	{ 0x100, "CLONE_VM" },
	{ 0x200, "CLONE_FS" },
	{ 0x400, "CLONE_FILES" },
	{ 0x800, "CLONE_SIGHAND" },
	{ 0x1000, "CLONE_PIDFD" },
	{ 0x2000, "CLONE_PTRACE" },
	{ 0x4000, "CLONE_VFORK" },
	{ 0x8000, "CLONE_PARENT" },
	{ 0x10000, "CLONE_THREAD" },
	{ 0x20000, "CLONE_NEWNS" },
	{ 0x40000, "CLONE_SYSVSEM" },
	{ 0x80000, "CLONE_SETTLS" },
	{ 0x100000, "CLONE_PARENT_SETTID" },
	{ 0x200000, "CLONE_CHILD_CLEARTID" },
	{ 0x800000, "CLONE_UNTRACED" },
	{ 0x1000000, "CLONE_CHILD_SETTID" },
	{ 0x2000000, "CLONE_NEWCGROUP" },
	{ 0x4000000, "CLONE_NEWUTS" },
	{ 0x8000000, "CLONE_NEWIPC" },
	{ 0x10000000, "CLONE_NEWUSER" },
	{ 0x20000000, "CLONE_NEWPID" },
	{ 0x40000000, "CLONE_NEWNET" },
	{ 0x80000000, "CLONE_IO" },
	{ 0x80, "CLONE_NEWTIME" },
	{ 0x100000000, "CLONE_CLEAR_SIGHAND" },
	{ 0x200000000, "CLONE_INTO_CGROUP" },
	{ 0x400000000, "CLONE_AUTOREAP" },
	{ 0x800000000, "CLONE_NNP" },
	{ 0x1000000000, "CLONE_PIDFD_AUTOKILL" },
	{ 0x2000000000, "CLONE_EMPTY_MNTNS" },
	{ 0, NULL }
};

/* what fits the register of the old call on every ABI */
const struct xlat clone_flags32[] = {
	{ 0x100, "CLONE_VM" },
	{ 0x200, "CLONE_FS" },
	{ 0x400, "CLONE_FILES" },
	{ 0x800, "CLONE_SIGHAND" },
	{ 0x1000, "CLONE_PIDFD" },
	{ 0x2000, "CLONE_PTRACE" },
	{ 0x4000, "CLONE_VFORK" },
	{ 0x8000, "CLONE_PARENT" },
	{ 0x10000, "CLONE_THREAD" },
	{ 0x20000, "CLONE_NEWNS" },
	{ 0x40000, "CLONE_SYSVSEM" },
	{ 0x80000, "CLONE_SETTLS" },
	{ 0x100000, "CLONE_PARENT_SETTID" },
	{ 0x200000, "CLONE_CHILD_CLEARTID" },
	{ 0x800000, "CLONE_UNTRACED" },
	{ 0x1000000, "CLONE_CHILD_SETTID" },
	{ 0x2000000, "CLONE_NEWCGROUP" },
	{ 0x4000000, "CLONE_NEWUTS" },
	{ 0x8000000, "CLONE_NEWIPC" },
	{ 0x10000000, "CLONE_NEWUSER" },
	{ 0x20000000, "CLONE_NEWPID" },
	{ 0x40000000, "CLONE_NEWNET" },
	{ 0x80000000, "CLONE_IO" },
	{ 0, NULL }
};

const struct xlat unshare_flags[] = {
	{ 0x80, "CLONE_NEWTIME" },
	{ 0x100, "CLONE_VM" },
	{ 0x200, "CLONE_FS" },
	{ 0x400, "CLONE_FILES" },
	{ 0x800, "CLONE_SIGHAND" },
	{ 0x10000, "CLONE_THREAD" },
	{ 0x20000, "CLONE_NEWNS" },
	{ 0x40000, "CLONE_SYSVSEM" },
	{ 0x2000000, "CLONE_NEWCGROUP" },
	{ 0x4000000, "CLONE_NEWUTS" },
	{ 0x8000000, "CLONE_NEWIPC" },
	{ 0x10000000, "CLONE_NEWUSER" },
	{ 0x20000000, "CLONE_NEWPID" },
	{ 0x40000000, "CLONE_NEWNET" },
	{ 0, NULL }
};

const struct xlat setns_flags[] = {
	{ 0x80, "CLONE_NEWTIME" },
	{ 0x20000, "CLONE_NEWNS" },
	{ 0x2000000, "CLONE_NEWCGROUP" },
	{ 0x4000000, "CLONE_NEWUTS" },
	{ 0x8000000, "CLONE_NEWIPC" },
	{ 0x10000000, "CLONE_NEWUSER" },
	{ 0x20000000, "CLONE_NEWPID" },
	{ 0x40000000, "CLONE_NEWNET" },
	{ 0, NULL }
};

const struct xlat ns_types[] = {
	{ 0x80, "TIME_NS" },
	{ 0x20000, "MNT_NS" },
	{ 0x2000000, "CGROUP_NS" },
	{ 0x4000000, "UTS_NS" },
	{ 0x8000000, "IPC_NS" },
	{ 0x10000000, "USER_NS" },
	{ 0x20000000, "PID_NS" },
	{ 0x40000000, "NET_NS" },
	{ 0, NULL }
};

const struct xlat listns_user[] = { { UINT64_MAX, "LISTNS_CURRENT_USER" }, { 0, NULL } };

const struct xlat execveat_flags[] = {
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x1000, "AT_EMPTY_PATH" },
	{ 0x10000, "AT_EXECVE_CHECK" },
	{ 0, NULL }
};

const struct xlat wait_flags[] = {
	{ 1, "WNOHANG" },
	{ 4, "WEXITED" },
	{ 2, "WSTOPPED" },
	{ 8, "WCONTINUED" },
	{ 0x1000000, "WNOWAIT" },
	{ 0x80000000, "__WCLONE" },
	{ 0x40000000, "__WALL" },
	{ 0x20000000, "__WNOTHREAD" },
	{ 0, NULL }
};

const struct xlat wait_types[] = {
	{ 0, "P_ALL" },
	{ 1, "P_PID" },
	{ 2, "P_PGID" },
	{ 3, "P_PIDFD" },
	{ 0, NULL }
};

const struct xlat resources[] = {
	{ 0, "RLIMIT_CPU" },
	{ 1, "RLIMIT_FSIZE" },
	{ 2, "RLIMIT_DATA" },
	{ 3, "RLIMIT_STACK" },
	{ 4, "RLIMIT_CORE" },
	{ 5, "RLIMIT_RSS" },
	{ 6, "RLIMIT_NPROC" },
	{ 7, "RLIMIT_NOFILE" },
	{ 8, "RLIMIT_MEMLOCK" },
	{ 9, "RLIMIT_AS" },
	{ 0xa, "RLIMIT_LOCKS" },
	{ 0xb, "RLIMIT_SIGPENDING" },
	{ 0xc, "RLIMIT_MSGQUEUE" },
	{ 0xd, "RLIMIT_NICE" },
	{ 0xe, "RLIMIT_RTPRIO" },
	{ 0xf, "RLIMIT_RTTIME" },
	{ 0, NULL }
};

const struct xlat rusage_who[] = {
	{ 0, "RUSAGE_SELF" },
	{ 0xffffffff, "RUSAGE_CHILDREN" },
	{ 0xfffffffe, "RUSAGE_BOTH" },
	{ 1, "RUSAGE_THREAD" },
	{ 0, NULL }
};

const struct xlat prio_which[] = {
	{ 0, "PRIO_PROCESS" },
	{ 1, "PRIO_PGRP" },
	{ 2, "PRIO_USER" },
	{ 0, NULL }
};

const struct xlat sched_policies[] = {
	{ 0, "SCHED_OTHER" },
	{ 1, "SCHED_FIFO" },
	{ 2, "SCHED_RR" },
	{ 3, "SCHED_BATCH" },
	{ 4, "SCHED_ISO" },		/* reserved, never made */
	{ 5, "SCHED_IDLE" },
	{ 6, "SCHED_DEADLINE" },
	{ 7, "SCHED_EXT" },
	{ 0, NULL }
};

const struct xlat sched_reset[] = {
	{ 0x40000000, "SCHED_RESET_ON_FORK" },
	{ 0, NULL }
};

const struct xlat sched_attr_flags[] = {
	{ 1, "SCHED_FLAG_RESET_ON_FORK" },
	{ 2, "SCHED_FLAG_RECLAIM" },
	{ 4, "SCHED_FLAG_DL_OVERRUN" },
	{ 8, "SCHED_FLAG_KEEP_POLICY" },
	{ 0x10, "SCHED_FLAG_KEEP_PARAMS" },
	{ 0x20, "SCHED_FLAG_UTIL_CLAMP_MIN" },
	{ 0x40, "SCHED_FLAG_UTIL_CLAMP_MAX" },
	{ 0, NULL }
};

const struct xlat sched_getattr_flags[] = {
	{ 1, "SCHED_GETATTR_FLAG_DL_DYNAMIC" },
	{ 0, NULL }
};

const struct xlat ioprio_which[] = {
	{ 1, "IOPRIO_WHO_PROCESS" },
	{ 2, "IOPRIO_WHO_PGRP" },
	{ 3, "IOPRIO_WHO_USER" },
	{ 0, NULL }
};

const struct xlat ioprio_classes[] = {
	{ 0, "IOPRIO_CLASS_NONE" },
	{ 1, "IOPRIO_CLASS_RT" },
	{ 2, "IOPRIO_CLASS_BE" },
	{ 3, "IOPRIO_CLASS_IDLE" },
	{ 0, NULL }
};

const struct xlat personas[] = {
	{ 0, "PER_LINUX" },
	{ 6, "PER_BSD" },
	{ 8, "PER_LINUX32" },
	{ 0xc, "PER_RISCOS" },
	{ 0xf, "PER_OSF4" },
	{ 0x10, "PER_HPUX" },
	{ 0x80000, "PER_LINUX_FDPIC" },
	{ 0x800000, "PER_LINUX_32BIT" },
	{ 0x4000005, "PER_ISCR4" },
	{ 0x4000006, "PER_SUNOS" },
	{ 0x4000009, "PER_IRIX32" },
	{ 0x400000a, "PER_IRIXN32" },
	{ 0x400000b, "PER_IRIX64" },
	{ 0x400000d, "PER_SOLARIS" },
	{ 0x4100001, "PER_SVR4" },
	{ 0x410000e, "PER_UW7" },
	{ 0x5000002, "PER_SVR3" },
	{ 0x5000004, "PER_WYSEV386" },
	{ 0x5000007, "PER_XENIX" },
	{ 0x6000003, "PER_OSR5" },
	{ 0x7000003, "PER_SCOSVR3" },
	{ 0x8000008, "PER_LINUX32_3GB" },
	{ 0xff, "PER_MASK" },
	{ 0, NULL }
};

const struct xlat persona_flags[] = {
	{ 0x20000, "UNAME26" },
	{ 0x40000, "ADDR_NO_RANDOMIZE" },
	{ 0x80000, "FDPIC_FUNCPTRS" },
	{ 0x100000, "MMAP_PAGE_ZERO" },
	{ 0x200000, "ADDR_COMPAT_LAYOUT" },
	{ 0x400000, "READ_IMPLIES_EXEC" },
	{ 0x800000, "ADDR_LIMIT_32BIT" },
	{ 0x1000000, "SHORT_INODE" },
	{ 0x2000000, "WHOLE_SECONDS" },
	{ 0x4000000, "STICKY_TIMEOUTS" },
	{ 0x8000000, "ADDR_LIMIT_3GB" },
	{ 0, NULL }
};

const struct xlat cap_versions[] = {
	{ 0x19980330, "_LINUX_CAPABILITY_VERSION_1" },
	{ 0x20071026, "_LINUX_CAPABILITY_VERSION_2" },
	{ 0x20080522, "_LINUX_CAPABILITY_VERSION_3" },
	{ 0, NULL }
};

const struct xlat caps[] = {
	{ 0, "CAP_CHOWN" },
	{ 1, "CAP_DAC_OVERRIDE" },
	{ 2, "CAP_DAC_READ_SEARCH" },
	{ 3, "CAP_FOWNER" },
	{ 4, "CAP_FSETID" },
	{ 5, "CAP_KILL" },
	{ 6, "CAP_SETGID" },
	{ 7, "CAP_SETUID" },
	{ 8, "CAP_SETPCAP" },
	{ 9, "CAP_LINUX_IMMUTABLE" },
	{ 0xa, "CAP_NET_BIND_SERVICE" },
	{ 0xb, "CAP_NET_BROADCAST" },
	{ 0xc, "CAP_NET_ADMIN" },
	{ 0xd, "CAP_NET_RAW" },
	{ 0xe, "CAP_IPC_LOCK" },
	{ 0xf, "CAP_IPC_OWNER" },
	{ 0x10, "CAP_SYS_MODULE" },
	{ 0x11, "CAP_SYS_RAWIO" },
	{ 0x12, "CAP_SYS_CHROOT" },
	{ 0x13, "CAP_SYS_PTRACE" },
	{ 0x14, "CAP_SYS_PACCT" },
	{ 0x15, "CAP_SYS_ADMIN" },
	{ 0x16, "CAP_SYS_BOOT" },
	{ 0x17, "CAP_SYS_NICE" },
	{ 0x18, "CAP_SYS_RESOURCE" },
	{ 0x19, "CAP_SYS_TIME" },
	{ 0x1a, "CAP_SYS_TTY_CONFIG" },
	{ 0x1b, "CAP_MKNOD" },
	{ 0x1c, "CAP_LEASE" },
	{ 0x1d, "CAP_AUDIT_WRITE" },
	{ 0x1e, "CAP_AUDIT_CONTROL" },
	{ 0x1f, "CAP_SETFCAP" },
	{ 0x20, "CAP_MAC_OVERRIDE" },
	{ 0x21, "CAP_MAC_ADMIN" },
	{ 0x22, "CAP_SYSLOG" },
	{ 0x23, "CAP_WAKE_ALARM" },
	{ 0x24, "CAP_BLOCK_SUSPEND" },
	{ 0x25, "CAP_AUDIT_READ" },
	{ 0x26, "CAP_PERFMON" },
	{ 0x27, "CAP_BPF" },
	{ 0x28, "CAP_CHECKPOINT_RESTORE" },
	{ 0, NULL }
};

const struct xlat kcmp_types[] = {
	{ 0, "KCMP_FILE" },
	{ 1, "KCMP_VM" },
	{ 2, "KCMP_FILES" },
	{ 3, "KCMP_FS" },
	{ 4, "KCMP_SIGHAND" },
	{ 5, "KCMP_IO" },
	{ 6, "KCMP_SYSVSEM" },
	{ 7, "KCMP_EPOLL_TFD" },
	{ 0, NULL }
};

const struct xlat getrandom_flags[] = {
	{ 1, "GRND_NONBLOCK" },
	{ 2, "GRND_RANDOM" },
	{ 4, "GRND_INSECURE" },
	{ 0, NULL }
};

const struct xlat pidfd_open_flags[] = {
	{ 0x800, "PIDFD_NONBLOCK" },
	{ 0x80, "PIDFD_THREAD" },
	{ 0x200, "PIDFD_AUTOKILL" },
	{ 0, NULL }
};

const struct xlat rseq_flags[] = {
	{ 1, "RSEQ_FLAG_UNREGISTER" },
	{ 2, "RSEQ_FLAG_SLICE_EXT_DEFAULT_ON" },
	{ 0, NULL }
};

const struct xlat rseq_cs_flags[] = {
	{ 1, "RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT" },
	{ 2, "RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL" },
	{ 4, "RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE" },
	{ 16, "RSEQ_CS_FLAG_SLICE_EXT_AVAILABLE" },
	{ 32, "RSEQ_CS_FLAG_SLICE_EXT_ENABLED" },
	{ 0, NULL }
};

const struct xlat rseq_cpu_ids[] = {
	{ 0xffffffff, "RSEQ_CPU_ID_UNINITIALIZED" },
	{ 0xfffffffe, "RSEQ_CPU_ID_REGISTRATION_FAILED" },
	{ 0, NULL }
};

const struct xlat seccomp_ops[] = {
	{ 0, "SECCOMP_SET_MODE_STRICT" },
	{ 1, "SECCOMP_SET_MODE_FILTER" },
	{ 2, "SECCOMP_GET_ACTION_AVAIL" },
	{ 3, "SECCOMP_GET_NOTIF_SIZES" },
	{ 0, NULL }
};

const struct xlat seccomp_filter_flags[] = {
	{ 1, "SECCOMP_FILTER_FLAG_TSYNC" },
	{ 2, "SECCOMP_FILTER_FLAG_LOG" },
	{ 4, "SECCOMP_FILTER_FLAG_SPEC_ALLOW" },
	{ 8, "SECCOMP_FILTER_FLAG_NEW_LISTENER" },
	{ 0x10, "SECCOMP_FILTER_FLAG_TSYNC_ESRCH" },
	{ 0x20, "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV" },
	{ 0, NULL }
};

const struct xlat seccomp_actions[] = {
	{ 0x80000000, "SECCOMP_RET_KILL_PROCESS" },
	{ 0, "SECCOMP_RET_KILL_THREAD" },
	{ 0x30000, "SECCOMP_RET_TRAP" },
	{ 0x50000, "SECCOMP_RET_ERRNO" },
	{ 0x7fc00000, "SECCOMP_RET_USER_NOTIF" },
	{ 0x7ff00000, "SECCOMP_RET_TRACE" },
	{ 0x7ffc0000, "SECCOMP_RET_LOG" },
	{ 0x7fff0000, "SECCOMP_RET_ALLOW" },
	{ 0, NULL }
};

const struct xlat landlock_create_flags[] = {
	{ 1, "LANDLOCK_CREATE_RULESET_VERSION" },
	{ 2, "LANDLOCK_CREATE_RULESET_ERRATA" },
	{ 0, NULL }
};

const struct xlat landlock_rules[] = {
	{ 1, "LANDLOCK_RULE_PATH_BENEATH" },
	{ 2, "LANDLOCK_RULE_NET_PORT" },
	{ 0, NULL }
};

const struct xlat landlock_fs[] = {
	{ 1, "LANDLOCK_ACCESS_FS_EXECUTE" },
	{ 2, "LANDLOCK_ACCESS_FS_WRITE_FILE" },
	{ 4, "LANDLOCK_ACCESS_FS_READ_FILE" },
	{ 8, "LANDLOCK_ACCESS_FS_READ_DIR" },
	{ 0x10, "LANDLOCK_ACCESS_FS_REMOVE_DIR" },
	{ 0x20, "LANDLOCK_ACCESS_FS_REMOVE_FILE" },
	{ 0x40, "LANDLOCK_ACCESS_FS_MAKE_CHAR" },
	{ 0x80, "LANDLOCK_ACCESS_FS_MAKE_DIR" },
	{ 0x100, "LANDLOCK_ACCESS_FS_MAKE_REG" },
	{ 0x200, "LANDLOCK_ACCESS_FS_MAKE_SOCK" },
	{ 0x400, "LANDLOCK_ACCESS_FS_MAKE_FIFO" },
	{ 0x800, "LANDLOCK_ACCESS_FS_MAKE_BLOCK" },
	{ 0x1000, "LANDLOCK_ACCESS_FS_MAKE_SYM" },
	{ 0x2000, "LANDLOCK_ACCESS_FS_REFER" },
	{ 0x4000, "LANDLOCK_ACCESS_FS_TRUNCATE" },
	{ 0x8000, "LANDLOCK_ACCESS_FS_IOCTL_DEV" },
	{ 0x10000, "LANDLOCK_ACCESS_FS_RESOLVE_UNIX" },
	{ 0, NULL }
};

const struct xlat landlock_net[] = {
	{ 1, "LANDLOCK_ACCESS_NET_BIND_TCP" },
	{ 2, "LANDLOCK_ACCESS_NET_CONNECT_TCP" },
	{ 4, "LANDLOCK_ACCESS_NET_BIND_UDP" },
	{ 8, "LANDLOCK_ACCESS_NET_CONNECT_SEND_UDP" },
	{ 0, NULL }
};

const struct xlat landlock_scopes[] = {
	{ 1, "LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET" },
	{ 2, "LANDLOCK_SCOPE_SIGNAL" },
	{ 0, NULL }
};

const struct xlat landlock_add_flags[] = {
	{ 1, "LANDLOCK_ADD_RULE_QUIET" },
	{ 0, NULL }
};

const struct xlat lsm_attrs[] = {
	{ 0, "LSM_ATTR_UNDEF" },
	{ 0x64, "LSM_ATTR_CURRENT" },
	{ 0x65, "LSM_ATTR_EXEC" },
	{ 0x66, "LSM_ATTR_FSCREATE" },
	{ 0x67, "LSM_ATTR_KEYCREATE" },
	{ 0x68, "LSM_ATTR_PREV" },
	{ 0x69, "LSM_ATTR_SOCKCREATE" },
	{ 0, NULL }
};

const struct xlat lsm_ids[] = {
	{ 0, "LSM_ID_UNDEF" },
	{ 0x64, "LSM_ID_CAPABILITY" },
	{ 0x65, "LSM_ID_SELINUX" },
	{ 0x66, "LSM_ID_SMACK" },
	{ 0x67, "LSM_ID_TOMOYO" },
	{ 0x68, "LSM_ID_APPARMOR" },
	{ 0x69, "LSM_ID_YAMA" },
	{ 0x6a, "LSM_ID_LOADPIN" },
	{ 0x6b, "LSM_ID_SAFESETID" },
	{ 0x6c, "LSM_ID_LOCKDOWN" },
	{ 0x6d, "LSM_ID_BPF" },
	{ 0x6e, "LSM_ID_LANDLOCK" },
	{ 0x6f, "LSM_ID_IMA" },
	{ 0x70, "LSM_ID_EVM" },
	{ 0x71, "LSM_ID_IPE" },
	{ 0, NULL }
};

const struct xlat lsm_flags[] = {
	{ 1, "LSM_FLAG_SINGLE" },
	{ 0, NULL }
};

const struct xlat reboot_magic1[] = {
	{ 0xfee1dead, "LINUX_REBOOT_MAGIC1" },
	{ 0, NULL }
};

const struct xlat reboot_magic2[] = {
	{ 0x28121969, "LINUX_REBOOT_MAGIC2" },
	{ 0x5121996, "LINUX_REBOOT_MAGIC2A" },
	{ 0x16041998, "LINUX_REBOOT_MAGIC2B" },
	{ 0x20112000, "LINUX_REBOOT_MAGIC2C" },
	{ 0, NULL }
};

const struct xlat reboot_cmds[] = {
	{ 0, "LINUX_REBOOT_CMD_CAD_OFF" },
	{ 0x1234567, "LINUX_REBOOT_CMD_RESTART" },
	{ 0x4321fedc, "LINUX_REBOOT_CMD_POWER_OFF" },
	{ 0x45584543, "LINUX_REBOOT_CMD_KEXEC" },
	{ 0x89abcdef, "LINUX_REBOOT_CMD_CAD_ON" },
	{ 0xa1b2c3d4, "LINUX_REBOOT_CMD_RESTART2" },
	{ 0xcdef0123, "LINUX_REBOOT_CMD_HALT" },
	{ 0xd000fce2, "LINUX_REBOOT_CMD_SW_SUSPEND" },
	{ 0, NULL }
};

const struct xlat syslog_actions[] = {
	{ 0, "SYSLOG_ACTION_CLOSE" },
	{ 1, "SYSLOG_ACTION_OPEN" },
	{ 2, "SYSLOG_ACTION_READ" },
	{ 3, "SYSLOG_ACTION_READ_ALL" },
	{ 4, "SYSLOG_ACTION_READ_CLEAR" },
	{ 5, "SYSLOG_ACTION_CLEAR" },
	{ 6, "SYSLOG_ACTION_CONSOLE_OFF" },
	{ 7, "SYSLOG_ACTION_CONSOLE_ON" },
	{ 8, "SYSLOG_ACTION_CONSOLE_LEVEL" },
	{ 9, "SYSLOG_ACTION_SIZE_UNREAD" },
	{ 0xa, "SYSLOG_ACTION_SIZE_BUFFER" },
	{ 0, NULL }
};

const struct xlat syslog_levels[] = {
	{ 0, "LOGLEVEL_EMERG" },
	{ 1, "LOGLEVEL_ALERT" },
	{ 2, "LOGLEVEL_CRIT" },
	{ 3, "LOGLEVEL_ERR" },
	{ 4, "LOGLEVEL_WARNING" },
	{ 5, "LOGLEVEL_NOTICE" },
	{ 6, "LOGLEVEL_INFO" },
	{ 7, "LOGLEVEL_DEBUG" },
	{ 8, "LOGLEVEL_DEBUG+1" },
	{ 0, NULL }
};

const struct xlat arch_prctl_ops[] = {
	{ 0x1001, "ARCH_SET_GS" },
	{ 0x1002, "ARCH_SET_FS" },
	{ 0x1003, "ARCH_GET_FS" },
	{ 0x1004, "ARCH_GET_GS" },
	{ 0x1011, "ARCH_GET_CPUID" },
	{ 0x1012, "ARCH_SET_CPUID" },
	{ 0x1021, "ARCH_GET_XCOMP_SUPP" },
	{ 0x1022, "ARCH_GET_XCOMP_PERM" },
	{ 0x1023, "ARCH_REQ_XCOMP_PERM" },
	{ 0x1024, "ARCH_GET_XCOMP_GUEST_PERM" },
	{ 0x1025, "ARCH_REQ_XCOMP_GUEST_PERM" },
	{ 0x2001, "ARCH_MAP_VDSO_X32" },
	{ 0x2002, "ARCH_MAP_VDSO_32" },
	{ 0x2003, "ARCH_MAP_VDSO_64" },
	{ 0x4001, "ARCH_GET_UNTAG_MASK" },
	{ 0x4002, "ARCH_ENABLE_TAGGED_ADDR" },
	{ 0x4003, "ARCH_GET_MAX_TAG_BITS" },
	{ 0x4004, "ARCH_FORCE_TAGGED_SVA" },
	{ 0x5001, "ARCH_SHSTK_ENABLE" },
	{ 0x5002, "ARCH_SHSTK_DISABLE" },
	{ 0x5003, "ARCH_SHSTK_LOCK" },
	{ 0x5004, "ARCH_SHSTK_UNLOCK" },
	{ 0x5005, "ARCH_SHSTK_STATUS" },
	{ 0, NULL }
};

const struct xlat ptrace_ops[] = {
	{ 0, "PTRACE_TRACEME" },
	{ 1, "PTRACE_PEEKTEXT" },
	{ 2, "PTRACE_PEEKDATA" },
	{ 3, "PTRACE_PEEKUSER" },
	{ 4, "PTRACE_POKETEXT" },
	{ 5, "PTRACE_POKEDATA" },
	{ 6, "PTRACE_POKEUSER" },
	{ 7, "PTRACE_CONT" },
	{ 8, "PTRACE_KILL" },
	{ 9, "PTRACE_SINGLESTEP" },
	{ 0xc, "PTRACE_GETREGS" },
	{ 0xd, "PTRACE_SETREGS" },
	{ 0xe, "PTRACE_GETFPREGS" },
	{ 0xf, "PTRACE_SETFPREGS" },
	{ 0x10, "PTRACE_ATTACH" },
	{ 0x11, "PTRACE_DETACH" },
	{ 0x12, "PTRACE_GETFPXREGS" },
	{ 0x13, "PTRACE_SETFPXREGS" },
	{ 0x15, "PTRACE_OLDSETOPTIONS" },
	{ 0x18, "PTRACE_SYSCALL" },
	{ 0x19, "PTRACE_GET_THREAD_AREA" },
	{ 0x1a, "PTRACE_SET_THREAD_AREA" },
	{ 0x1e, "PTRACE_ARCH_PRCTL" },
	{ 0x1f, "PTRACE_SYSEMU" },
	{ 0x20, "PTRACE_SYSEMU_SINGLESTEP" },
	{ 0x21, "PTRACE_SINGLEBLOCK" },
	{ 0x4200, "PTRACE_SETOPTIONS" },
	{ 0x4201, "PTRACE_GETEVENTMSG" },
	{ 0x4202, "PTRACE_GETSIGINFO" },
	{ 0x4203, "PTRACE_SETSIGINFO" },
	{ 0x4204, "PTRACE_GETREGSET" },
	{ 0x4205, "PTRACE_SETREGSET" },
	{ 0x4206, "PTRACE_SEIZE" },
	{ 0x4207, "PTRACE_INTERRUPT" },
	{ 0x4208, "PTRACE_LISTEN" },
	{ 0x4209, "PTRACE_PEEKSIGINFO" },
	{ 0x420a, "PTRACE_GETSIGMASK" },
	{ 0x420b, "PTRACE_SETSIGMASK" },
	{ 0x420c, "PTRACE_SECCOMP_GET_FILTER" },
	{ 0x420d, "PTRACE_SECCOMP_GET_METADATA" },
	{ 0x420e, "PTRACE_GET_SYSCALL_INFO" },
	{ 0x420f, "PTRACE_GET_RSEQ_CONFIGURATION" },
	{ 0x4210, "PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG" },
	{ 0x4211, "PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG" },
	{ 0x4212, "PTRACE_SET_SYSCALL_INFO" },
	{ 0, NULL }
};

const struct xlat ptrace_options[] = {
	{ 1, "PTRACE_O_TRACESYSGOOD" },
	{ 2, "PTRACE_O_TRACEFORK" },
	{ 4, "PTRACE_O_TRACEVFORK" },
	{ 8, "PTRACE_O_TRACECLONE" },
	{ 0x10, "PTRACE_O_TRACEEXEC" },
	{ 0x20, "PTRACE_O_TRACEVFORKDONE" },
	{ 0x40, "PTRACE_O_TRACEEXIT" },
	{ 0x80, "PTRACE_O_TRACESECCOMP" },
	{ 0x100000, "PTRACE_O_EXITKILL" },
	{ 0x200000, "PTRACE_O_SUSPEND_SECCOMP" },
	{ 0, NULL }
};

const struct xlat ptrace_events[] = {
	{ 1, "PTRACE_EVENT_FORK" },
	{ 2, "PTRACE_EVENT_VFORK" },
	{ 3, "PTRACE_EVENT_CLONE" },
	{ 4, "PTRACE_EVENT_EXEC" },
	{ 5, "PTRACE_EVENT_VFORK_DONE" },
	{ 6, "PTRACE_EVENT_EXIT" },
	{ 7, "PTRACE_EVENT_SECCOMP" },
	{ 0x80, "PTRACE_EVENT_STOP" },
	{ 0, NULL }
};

const struct xlat keyctl_ops[] = {
	{ 0, "KEYCTL_GET_KEYRING_ID" },
	{ 1, "KEYCTL_JOIN_SESSION_KEYRING" },
	{ 2, "KEYCTL_UPDATE" },
	{ 3, "KEYCTL_REVOKE" },
	{ 4, "KEYCTL_CHOWN" },
	{ 5, "KEYCTL_SETPERM" },
	{ 6, "KEYCTL_DESCRIBE" },
	{ 7, "KEYCTL_CLEAR" },
	{ 8, "KEYCTL_LINK" },
	{ 9, "KEYCTL_UNLINK" },
	{ 0xa, "KEYCTL_SEARCH" },
	{ 0xb, "KEYCTL_READ" },
	{ 0xc, "KEYCTL_INSTANTIATE" },
	{ 0xd, "KEYCTL_NEGATE" },
	{ 0xe, "KEYCTL_SET_REQKEY_KEYRING" },
	{ 0xf, "KEYCTL_SET_TIMEOUT" },
	{ 0x10, "KEYCTL_ASSUME_AUTHORITY" },
	{ 0x11, "KEYCTL_GET_SECURITY" },
	{ 0x12, "KEYCTL_SESSION_TO_PARENT" },
	{ 0x13, "KEYCTL_REJECT" },
	{ 0x14, "KEYCTL_INSTANTIATE_IOV" },
	{ 0x15, "KEYCTL_INVALIDATE" },
	{ 0x16, "KEYCTL_GET_PERSISTENT" },
	{ 0x17, "KEYCTL_DH_COMPUTE" },
	{ 0x18, "KEYCTL_PKEY_QUERY" },
	{ 0x19, "KEYCTL_PKEY_ENCRYPT" },
	{ 0x1a, "KEYCTL_PKEY_DECRYPT" },
	{ 0x1b, "KEYCTL_PKEY_SIGN" },
	{ 0x1c, "KEYCTL_PKEY_VERIFY" },
	{ 0x1d, "KEYCTL_RESTRICT_KEYRING" },
	{ 0x1e, "KEYCTL_MOVE" },
	{ 0x1f, "KEYCTL_CAPABILITIES" },
	{ 0x20, "KEYCTL_WATCH_KEY" },
	{ 0, NULL }
};

const struct xlat key_specs[] = {
	{ 0xfffffff8, "KEY_SPEC_REQUESTOR_KEYRING" },
	{ 0xfffffff9, "KEY_SPEC_REQKEY_AUTH_KEY" },
	{ 0xfffffffa, "KEY_SPEC_GROUP_KEYRING" },
	{ 0xfffffffb, "KEY_SPEC_USER_SESSION_KEYRING" },
	{ 0xfffffffc, "KEY_SPEC_USER_KEYRING" },
	{ 0xfffffffd, "KEY_SPEC_SESSION_KEYRING" },
	{ 0xfffffffe, "KEY_SPEC_PROCESS_KEYRING" },
	{ 0xffffffff, "KEY_SPEC_THREAD_KEYRING" },
	{ 0, NULL }
};

const struct xlat key_defaults[] = {
	{ 0, "KEY_REQKEY_DEFL_DEFAULT" },
	{ 1, "KEY_REQKEY_DEFL_THREAD_KEYRING" },
	{ 2, "KEY_REQKEY_DEFL_PROCESS_KEYRING" },
	{ 3, "KEY_REQKEY_DEFL_SESSION_KEYRING" },
	{ 4, "KEY_REQKEY_DEFL_USER_KEYRING" },
	{ 5, "KEY_REQKEY_DEFL_USER_SESSION_KEYRING" },
	{ 6, "KEY_REQKEY_DEFL_GROUP_KEYRING" },
	{ 7, "KEY_REQKEY_DEFL_REQUESTOR_KEYRING" },
	{ 0xffffffff, "KEY_REQKEY_DEFL_NO_CHANGE" },
	{ 0, NULL }
};

const struct xlat key_perms[] = {
	{ 0x1000000, "KEY_POS_VIEW" },
	{ 0x2000000, "KEY_POS_READ" },
	{ 0x4000000, "KEY_POS_WRITE" },
	{ 0x8000000, "KEY_POS_SEARCH" },
	{ 0x10000000, "KEY_POS_LINK" },
	{ 0x20000000, "KEY_POS_SETATTR" },
	{ 0x10000, "KEY_USR_VIEW" },
	{ 0x20000, "KEY_USR_READ" },
	{ 0x40000, "KEY_USR_WRITE" },
	{ 0x80000, "KEY_USR_SEARCH" },
	{ 0x100000, "KEY_USR_LINK" },
	{ 0x200000, "KEY_USR_SETATTR" },
	{ 0x100, "KEY_GRP_VIEW" },
	{ 0x200, "KEY_GRP_READ" },
	{ 0x400, "KEY_GRP_WRITE" },
	{ 0x800, "KEY_GRP_SEARCH" },
	{ 0x1000, "KEY_GRP_LINK" },
	{ 0x2000, "KEY_GRP_SETATTR" },
	{ 1, "KEY_OTH_VIEW" },
	{ 2, "KEY_OTH_READ" },
	{ 4, "KEY_OTH_WRITE" },
	{ 8, "KEY_OTH_SEARCH" },
	{ 0x10, "KEY_OTH_LINK" },
	{ 0x20, "KEY_OTH_SETATTR" },
	{ 0, NULL }
};

const struct xlat keyctl_move_flags[] = {
	{ 1, "KEYCTL_MOVE_EXCL" },
	{ 0, NULL }
};

/* Sets of registers and other notes: include/uapi/linux/elf.h */
const struct xlat nt_notes[] = {
	{ 0x1, "NT_PRSTATUS" },
	{ 0x2, "NT_FPREGSET" },
	{ 0x3, "NT_PRPSINFO" },
	{ 0x4, "NT_PRXREG" },
	{ 0x5, "NT_PLATFORM" },
	{ 0x6, "NT_AUXV" },
	{ 0x7, "NT_GWINDOWS" },
	{ 0x8, "NT_ASRS" },
	{ 0xa, "NT_PSTATUS" },
	{ 0xd, "NT_PSINFO" },
	{ 0xe, "NT_PRCRED" },
	{ 0xf, "NT_UTSNAME" },
	{ 0x10, "NT_LWPSTATUS" },
	{ 0x11, "NT_LWPSINFO" },
	{ 0x14, "NT_PRFPXREG" },
	{ 0x100, "NT_PPC_VMX" },
	{ 0x101, "NT_PPC_SPE" },
	{ 0x102, "NT_PPC_VSX" },
	{ 0x103, "NT_PPC_TAR" },
	{ 0x104, "NT_PPC_PPR" },
	{ 0x105, "NT_PPC_DSCR" },
	{ 0x106, "NT_PPC_EBB" },
	{ 0x107, "NT_PPC_PMU" },
	{ 0x108, "NT_PPC_TM_CGPR" },
	{ 0x109, "NT_PPC_TM_CFPR" },
	{ 0x10a, "NT_PPC_TM_CVMX" },
	{ 0x10b, "NT_PPC_TM_CVSX" },
	{ 0x10c, "NT_PPC_TM_SPR" },
	{ 0x10d, "NT_PPC_TM_CTAR" },
	{ 0x10e, "NT_PPC_TM_CPPR" },
	{ 0x10f, "NT_PPC_TM_CDSCR" },
	{ 0x110, "NT_PPC_PKEY" },
	{ 0x111, "NT_PPC_DEXCR" },
	{ 0x112, "NT_PPC_HASHKEYR" },
	{ 0x200, "NT_386_TLS" },
	{ 0x201, "NT_386_IOPERM" },
	{ 0x202, "NT_X86_XSTATE" },
	{ 0x204, "NT_X86_SHSTK" },
	{ 0x205, "NT_X86_XSAVE_LAYOUT" },
	{ 0x300, "NT_S390_HIGH_GPRS" },
	{ 0x301, "NT_S390_TIMER" },
	{ 0x302, "NT_S390_TODCMP" },
	{ 0x303, "NT_S390_TODPREG" },
	{ 0x304, "NT_S390_CTRS" },
	{ 0x305, "NT_S390_PREFIX" },
	{ 0x306, "NT_S390_LAST_BREAK" },
	{ 0x307, "NT_S390_SYSTEM_CALL" },
	{ 0x308, "NT_S390_TDB" },
	{ 0x309, "NT_S390_VXRS_LOW" },
	{ 0x30a, "NT_S390_VXRS_HIGH" },
	{ 0x30b, "NT_S390_GS_CB" },
	{ 0x30c, "NT_S390_GS_BC" },
	{ 0x30d, "NT_S390_RI_CB" },
	{ 0x30e, "NT_S390_PV_CPU_DATA" },
	{ 0x400, "NT_ARM_VFP" },
	{ 0x401, "NT_ARM_TLS" },
	{ 0x402, "NT_ARM_HW_BREAK" },
	{ 0x403, "NT_ARM_HW_WATCH" },
	{ 0x404, "NT_ARM_SYSTEM_CALL" },
	{ 0x405, "NT_ARM_SVE" },
	{ 0x406, "NT_ARM_PAC_MASK" },
	{ 0x407, "NT_ARM_PACA_KEYS" },
	{ 0x408, "NT_ARM_PACG_KEYS" },
	{ 0x409, "NT_ARM_TAGGED_ADDR_CTRL" },
	{ 0x40a, "NT_ARM_PAC_ENABLED_KEYS" },
	{ 0x40b, "NT_ARM_SSVE" },
	{ 0x40c, "NT_ARM_ZA" },
	{ 0x40d, "NT_ARM_ZT" },
	{ 0x40e, "NT_ARM_FPMR" },
	{ 0x40f, "NT_ARM_POE" },
	{ 0x410, "NT_ARM_GCS" },
	{ 0x500, "NT_METAG_CBUF" },
	{ 0x501, "NT_METAG_RPIPE" },
	{ 0x502, "NT_METAG_TLS" },
	{ 0x600, "NT_ARC_V2" },
	{ 0x700, "NT_VMCOREDD" },
	{ 0x800, "NT_MIPS_DSP" },
	{ 0x801, "NT_MIPS_FP_MODE" },
	{ 0x802, "NT_MIPS_MSA" },
	{ 0x900, "NT_RISCV_CSR" },
	{ 0x901, "NT_RISCV_VECTOR" },
	{ 0x902, "NT_RISCV_TAGGED_ADDR_CTRL" },
	{ 0x903, "NT_RISCV_USER_CFI" },
	{ 0xa00, "NT_LOONGARCH_CPUCFG" },
	{ 0xa01, "NT_LOONGARCH_CSR" },
	{ 0xa02, "NT_LOONGARCH_LSX" },
	{ 0xa03, "NT_LOONGARCH_LASX" },
	{ 0xa04, "NT_LOONGARCH_LBT" },
	{ 0, NULL }
};

const struct xlat ptrace_info_ops[] = {
	{ 0, "PTRACE_SYSCALL_INFO_NONE" },
	{ 1, "PTRACE_SYSCALL_INFO_ENTRY" },
	{ 2, "PTRACE_SYSCALL_INFO_EXIT" },
	{ 3, "PTRACE_SYSCALL_INFO_SECCOMP" },
	{ 0, NULL }
};

const struct xlat ptrace_peek_flags[] = {
	{ 1, "PTRACE_PEEKSIGINFO_SHARED" },
	{ 0, NULL }
};

/* include/uapi/linux/keyctl.h */
const struct xlat pkey_ops[] = {
	{ 1, "KEYCTL_SUPPORTS_ENCRYPT" },
	{ 2, "KEYCTL_SUPPORTS_DECRYPT" },
	{ 4, "KEYCTL_SUPPORTS_SIGN" },
	{ 8, "KEYCTL_SUPPORTS_VERIFY" },
	{ 0, NULL }
};

const struct xlat key_caps0[] = {
	{ 0x01, "KEYCTL_CAPS0_CAPABILITIES" },
	{ 0x02, "KEYCTL_CAPS0_PERSISTENT_KEYRINGS" },
	{ 0x04, "KEYCTL_CAPS0_DIFFIE_HELLMAN" },
	{ 0x08, "KEYCTL_CAPS0_PUBLIC_KEY" },
	{ 0x10, "KEYCTL_CAPS0_BIG_KEY" },
	{ 0x20, "KEYCTL_CAPS0_INVALIDATE" },
	{ 0x40, "KEYCTL_CAPS0_RESTRICT_KEYRING" },
	{ 0x80, "KEYCTL_CAPS0_MOVE" },
	{ 0, NULL }
};

const struct xlat key_caps1[] = {
	{ 0x01, "KEYCTL_CAPS1_NS_KEYRING_NAME" },
	{ 0x02, "KEYCTL_CAPS1_NS_KEY_TAG" },
	{ 0x04, "KEYCTL_CAPS1_NOTIFICATIONS" },
	{ 0, NULL }
};
