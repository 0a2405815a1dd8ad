/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * bpf.c - names of the numbers of the bpf call.
 */
#include "xlat/bpf.h"

const struct xlat bpf_cmds[] = {
	{ 0x0, "BPF_MAP_CREATE" },
	{ 0x1, "BPF_MAP_LOOKUP_ELEM" },
	{ 0x2, "BPF_MAP_UPDATE_ELEM" },
	{ 0x3, "BPF_MAP_DELETE_ELEM" },
	{ 0x4, "BPF_MAP_GET_NEXT_KEY" },
	{ 0x5, "BPF_PROG_LOAD" },
	{ 0x6, "BPF_OBJ_PIN" },
	{ 0x7, "BPF_OBJ_GET" },
	{ 0x8, "BPF_PROG_ATTACH" },
	{ 0x9, "BPF_PROG_DETACH" },
	{ 0xa, "BPF_PROG_TEST_RUN" },
	{ 0xb, "BPF_PROG_GET_NEXT_ID" },
	{ 0xc, "BPF_MAP_GET_NEXT_ID" },
	{ 0xd, "BPF_PROG_GET_FD_BY_ID" },
	{ 0xe, "BPF_MAP_GET_FD_BY_ID" },
	{ 0xf, "BPF_OBJ_GET_INFO_BY_FD" },
	{ 0x10, "BPF_PROG_QUERY" },
	{ 0x11, "BPF_RAW_TRACEPOINT_OPEN" },
	{ 0x12, "BPF_BTF_LOAD" },
	{ 0x13, "BPF_BTF_GET_FD_BY_ID" },
	{ 0x14, "BPF_TASK_FD_QUERY" },
	{ 0x15, "BPF_MAP_LOOKUP_AND_DELETE_ELEM" },
	{ 0x16, "BPF_MAP_FREEZE" },
	{ 0x17, "BPF_BTF_GET_NEXT_ID" },
	{ 0x18, "BPF_MAP_LOOKUP_BATCH" },
	{ 0x19, "BPF_MAP_LOOKUP_AND_DELETE_BATCH" },
	{ 0x1a, "BPF_MAP_UPDATE_BATCH" },
	{ 0x1b, "BPF_MAP_DELETE_BATCH" },
	{ 0x1c, "BPF_LINK_CREATE" },
	{ 0x1d, "BPF_LINK_UPDATE" },
	{ 0x1e, "BPF_LINK_GET_FD_BY_ID" },
	{ 0x1f, "BPF_LINK_GET_NEXT_ID" },
	{ 0x20, "BPF_ENABLE_STATS" },
	{ 0x21, "BPF_ITER_CREATE" },
	{ 0x22, "BPF_LINK_DETACH" },
	{ 0x23, "BPF_PROG_BIND_MAP" },
	{ 0x24, "BPF_TOKEN_CREATE" },
	{ 0x25, "BPF_PROG_STREAM_READ_BY_FD" },
	{ 0x26, "BPF_PROG_ASSOC_STRUCT_OPS" },
	{ 0, NULL }
};

const struct xlat bpf_attach_types[] = {
	{ 0x0, "BPF_CGROUP_INET_INGRESS" },
	{ 0x1, "BPF_CGROUP_INET_EGRESS" },
	{ 0x2, "BPF_CGROUP_INET_SOCK_CREATE" },
	{ 0x3, "BPF_CGROUP_SOCK_OPS" },
	{ 0x4, "BPF_SK_SKB_STREAM_PARSER" },
	{ 0x5, "BPF_SK_SKB_STREAM_VERDICT" },
	{ 0x6, "BPF_CGROUP_DEVICE" },
	{ 0x7, "BPF_SK_MSG_VERDICT" },
	{ 0x8, "BPF_CGROUP_INET4_BIND" },
	{ 0x9, "BPF_CGROUP_INET6_BIND" },
	{ 0xa, "BPF_CGROUP_INET4_CONNECT" },
	{ 0xb, "BPF_CGROUP_INET6_CONNECT" },
	{ 0xc, "BPF_CGROUP_INET4_POST_BIND" },
	{ 0xd, "BPF_CGROUP_INET6_POST_BIND" },
	{ 0xe, "BPF_CGROUP_UDP4_SENDMSG" },
	{ 0xf, "BPF_CGROUP_UDP6_SENDMSG" },
	{ 0x10, "BPF_LIRC_MODE2" },
	{ 0x11, "BPF_FLOW_DISSECTOR" },
	{ 0x12, "BPF_CGROUP_SYSCTL" },
	{ 0x13, "BPF_CGROUP_UDP4_RECVMSG" },
	{ 0x14, "BPF_CGROUP_UDP6_RECVMSG" },
	{ 0x15, "BPF_CGROUP_GETSOCKOPT" },
	{ 0x16, "BPF_CGROUP_SETSOCKOPT" },
	{ 0x17, "BPF_TRACE_RAW_TP" },
	{ 0x18, "BPF_TRACE_FENTRY" },
	{ 0x19, "BPF_TRACE_FEXIT" },
	{ 0x1a, "BPF_MODIFY_RETURN" },
	{ 0x1b, "BPF_LSM_MAC" },
	{ 0x1c, "BPF_TRACE_ITER" },
	{ 0x1d, "BPF_CGROUP_INET4_GETPEERNAME" },
	{ 0x1e, "BPF_CGROUP_INET6_GETPEERNAME" },
	{ 0x1f, "BPF_CGROUP_INET4_GETSOCKNAME" },
	{ 0x20, "BPF_CGROUP_INET6_GETSOCKNAME" },
	{ 0x21, "BPF_XDP_DEVMAP" },
	{ 0x22, "BPF_CGROUP_INET_SOCK_RELEASE" },
	{ 0x23, "BPF_XDP_CPUMAP" },
	{ 0x24, "BPF_SK_LOOKUP" },
	{ 0x25, "BPF_XDP" },
	{ 0x26, "BPF_SK_SKB_VERDICT" },
	{ 0x27, "BPF_SK_REUSEPORT_SELECT" },
	{ 0x28, "BPF_SK_REUSEPORT_SELECT_OR_MIGRATE" },
	{ 0x29, "BPF_PERF_EVENT" },
	{ 0x2a, "BPF_TRACE_KPROBE_MULTI" },
	{ 0x2b, "BPF_LSM_CGROUP" },
	{ 0x2c, "BPF_STRUCT_OPS" },
	{ 0x2d, "BPF_NETFILTER" },
	{ 0x2e, "BPF_TCX_INGRESS" },
	{ 0x2f, "BPF_TCX_EGRESS" },
	{ 0x30, "BPF_TRACE_UPROBE_MULTI" },
	{ 0x31, "BPF_CGROUP_UNIX_CONNECT" },
	{ 0x32, "BPF_CGROUP_UNIX_SENDMSG" },
	{ 0x33, "BPF_CGROUP_UNIX_RECVMSG" },
	{ 0x34, "BPF_CGROUP_UNIX_GETPEERNAME" },
	{ 0x35, "BPF_CGROUP_UNIX_GETSOCKNAME" },
	{ 0x36, "BPF_NETKIT_PRIMARY" },
	{ 0x37, "BPF_NETKIT_PEER" },
	{ 0x38, "BPF_TRACE_KPROBE_SESSION" },
	{ 0x39, "BPF_TRACE_UPROBE_SESSION" },
	{ 0x3a, "BPF_TRACE_FSESSION" },
	{ 0x3b, "BPF_TRACE_FENTRY_MULTI" },
	{ 0x3c, "BPF_TRACE_FEXIT_MULTI" },
	{ 0x3d, "BPF_TRACE_FSESSION_MULTI" },
	{ 0, NULL }
};

const struct xlat bpf_map_types[] = {
	{ 0x0, "BPF_MAP_TYPE_UNSPEC" },
	{ 0x1, "BPF_MAP_TYPE_HASH" },
	{ 0x2, "BPF_MAP_TYPE_ARRAY" },
	{ 0x3, "BPF_MAP_TYPE_PROG_ARRAY" },
	{ 0x4, "BPF_MAP_TYPE_PERF_EVENT_ARRAY" },
	{ 0x5, "BPF_MAP_TYPE_PERCPU_HASH" },
	{ 0x6, "BPF_MAP_TYPE_PERCPU_ARRAY" },
	{ 0x7, "BPF_MAP_TYPE_STACK_TRACE" },
	{ 0x8, "BPF_MAP_TYPE_CGROUP_ARRAY" },
	{ 0x9, "BPF_MAP_TYPE_LRU_HASH" },
	{ 0xa, "BPF_MAP_TYPE_LRU_PERCPU_HASH" },
	{ 0xb, "BPF_MAP_TYPE_LPM_TRIE" },
	{ 0xc, "BPF_MAP_TYPE_ARRAY_OF_MAPS" },
	{ 0xd, "BPF_MAP_TYPE_HASH_OF_MAPS" },
	{ 0xe, "BPF_MAP_TYPE_DEVMAP" },
	{ 0xf, "BPF_MAP_TYPE_SOCKMAP" },
	{ 0x10, "BPF_MAP_TYPE_CPUMAP" },
	{ 0x11, "BPF_MAP_TYPE_XSKMAP" },
	{ 0x12, "BPF_MAP_TYPE_SOCKHASH" },
	{ 0x13, "BPF_MAP_TYPE_CGROUP_STORAGE" },
	{ 0x14, "BPF_MAP_TYPE_REUSEPORT_SOCKARRAY" },
	{ 0x15, "BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE" },
	{ 0x16, "BPF_MAP_TYPE_QUEUE" },
	{ 0x17, "BPF_MAP_TYPE_STACK" },
	{ 0x18, "BPF_MAP_TYPE_SK_STORAGE" },
	{ 0x19, "BPF_MAP_TYPE_DEVMAP_HASH" },
	{ 0x1a, "BPF_MAP_TYPE_STRUCT_OPS" },
	{ 0x1b, "BPF_MAP_TYPE_RINGBUF" },
	{ 0x1c, "BPF_MAP_TYPE_INODE_STORAGE" },
	{ 0x1d, "BPF_MAP_TYPE_TASK_STORAGE" },
	{ 0x1e, "BPF_MAP_TYPE_BLOOM_FILTER" },
	{ 0x1f, "BPF_MAP_TYPE_USER_RINGBUF" },
	{ 0x20, "BPF_MAP_TYPE_CGRP_STORAGE" },
	{ 0x21, "BPF_MAP_TYPE_ARENA" },
	{ 0x22, "BPF_MAP_TYPE_INSN_ARRAY" },
	{ 0x23, "BPF_MAP_TYPE_RHASH" },
	{ 0, NULL }
};

const struct xlat bpf_prog_types[] = {
	{ 0x0, "BPF_PROG_TYPE_UNSPEC" },
	{ 0x1, "BPF_PROG_TYPE_SOCKET_FILTER" },
	{ 0x2, "BPF_PROG_TYPE_KPROBE" },
	{ 0x3, "BPF_PROG_TYPE_SCHED_CLS" },
	{ 0x4, "BPF_PROG_TYPE_SCHED_ACT" },
	{ 0x5, "BPF_PROG_TYPE_TRACEPOINT" },
	{ 0x6, "BPF_PROG_TYPE_XDP" },
	{ 0x7, "BPF_PROG_TYPE_PERF_EVENT" },
	{ 0x8, "BPF_PROG_TYPE_CGROUP_SKB" },
	{ 0x9, "BPF_PROG_TYPE_CGROUP_SOCK" },
	{ 0xa, "BPF_PROG_TYPE_LWT_IN" },
	{ 0xb, "BPF_PROG_TYPE_LWT_OUT" },
	{ 0xc, "BPF_PROG_TYPE_LWT_XMIT" },
	{ 0xd, "BPF_PROG_TYPE_SOCK_OPS" },
	{ 0xe, "BPF_PROG_TYPE_SK_SKB" },
	{ 0xf, "BPF_PROG_TYPE_CGROUP_DEVICE" },
	{ 0x10, "BPF_PROG_TYPE_SK_MSG" },
	{ 0x11, "BPF_PROG_TYPE_RAW_TRACEPOINT" },
	{ 0x12, "BPF_PROG_TYPE_CGROUP_SOCK_ADDR" },
	{ 0x13, "BPF_PROG_TYPE_LWT_SEG6LOCAL" },
	{ 0x14, "BPF_PROG_TYPE_LIRC_MODE2" },
	{ 0x15, "BPF_PROG_TYPE_SK_REUSEPORT" },
	{ 0x16, "BPF_PROG_TYPE_FLOW_DISSECTOR" },
	{ 0x17, "BPF_PROG_TYPE_CGROUP_SYSCTL" },
	{ 0x18, "BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE" },
	{ 0x19, "BPF_PROG_TYPE_CGROUP_SOCKOPT" },
	{ 0x1a, "BPF_PROG_TYPE_TRACING" },
	{ 0x1b, "BPF_PROG_TYPE_STRUCT_OPS" },
	{ 0x1c, "BPF_PROG_TYPE_EXT" },
	{ 0x1d, "BPF_PROG_TYPE_LSM" },
	{ 0x1e, "BPF_PROG_TYPE_SK_LOOKUP" },
	{ 0x1f, "BPF_PROG_TYPE_SYSCALL" },
	{ 0x20, "BPF_PROG_TYPE_NETFILTER" },
	{ 0, NULL }
};

const struct xlat bpf_fd_types[] = {
	{ 0x0, "BPF_FD_TYPE_RAW_TRACEPOINT" },
	{ 0x1, "BPF_FD_TYPE_TRACEPOINT" },
	{ 0x2, "BPF_FD_TYPE_KPROBE" },
	{ 0x3, "BPF_FD_TYPE_KRETPROBE" },
	{ 0x4, "BPF_FD_TYPE_UPROBE" },
	{ 0x5, "BPF_FD_TYPE_URETPROBE" },
	{ 0, NULL }
};

const struct xlat bpf_map_flags[] = {
	{ 0x1, "BPF_F_NO_PREALLOC" },
	{ 0x2, "BPF_F_NO_COMMON_LRU" },
	{ 0x4, "BPF_F_NUMA_NODE" },
	{ 0x8, "BPF_F_RDONLY" },
	{ 0x10, "BPF_F_WRONLY" },
	{ 0x20, "BPF_F_STACK_BUILD_ID" },
	{ 0x40, "BPF_F_ZERO_SEED" },
	{ 0x80, "BPF_F_RDONLY_PROG" },
	{ 0x100, "BPF_F_WRONLY_PROG" },
	{ 0x200, "BPF_F_CLONE" },
	{ 0x400, "BPF_F_MMAPABLE" },
	{ 0x800, "BPF_F_PRESERVE_ELEMS" },
	{ 0x1000, "BPF_F_INNER_MAP" },
	{ 0x2000, "BPF_F_LINK" },
	{ 0, NULL }
};

const struct xlat bpf_lookup_flags[] = {
	{ 0x0, "BPF_ANY" },
	{ 0x10, "BPF_F_ALL_CPUS" },
	{ 0x8, "BPF_F_CPU" },
	{ 0x4, "BPF_F_LOCK" },
	{ 0, NULL }
};

const struct xlat bpf_update_flags[] = {
	{ 0x0, "BPF_ANY" },
	{ 0x10, "BPF_F_ALL_CPUS" },
	{ 0x8, "BPF_F_CPU" },
	{ 0x4, "BPF_F_LOCK" },
	{ 0x2, "BPF_EXIST" },
	{ 0x1, "BPF_NOEXIST" },
	{ 0, NULL }
};

const struct xlat bpf_prog_flags[] = {
	{ 0x1, "BPF_F_STRICT_ALIGNMENT" },
	{ 0x2, "BPF_F_ANY_ALIGNMENT" },
	{ 0x4, "BPF_F_TEST_RND_HI32" },
	{ 0x8, "BPF_F_TEST_STATE_FREQ" },
	{ 0x10, "BPF_F_SLEEPABLE" },
	{ 0x20, "BPF_F_XDP_HAS_FRAGS" },
	{ 0x40, "BPF_F_XDP_DEV_BOUND_ONLY" },
	{ 0x80, "BPF_F_TEST_REG_INVARIANTS" },
	{ 0, NULL }
};

const struct xlat bpf_file_flags[] = {
	{ 0x8, "BPF_F_RDONLY" },
	{ 0x10, "BPF_F_WRONLY" },
	{ 0x4000, "BPF_F_PATH_FD" },
	{ 0x8000, "BPF_F_VTYPE_BTF_OBJ_FD" },
	{ 0x10000, "BPF_F_TOKEN_FD" },
	{ 0x20000, "BPF_F_SEGV_ON_FAULT" },
	{ 0x40000, "BPF_F_NO_USER_CONV" },
	{ 0x80000, "BPF_F_RB_OVERWRITE" },
	{ 0, NULL }
};

const struct xlat bpf_attach_flags[] = {
	{ 0x1, "BPF_F_ALLOW_OVERRIDE" },
	{ 0x2, "BPF_F_ALLOW_MULTI" },
	{ 0x4, "BPF_F_REPLACE" },
	{ 0x8, "BPF_F_BEFORE" },
	{ 0x10, "BPF_F_AFTER" },
	{ 0x20, "BPF_F_ID" },
	{ 0x40, "BPF_F_PREORDER" },
	{ 0x2000, "BPF_F_LINK" },
	{ 0, NULL }
};

const struct xlat bpf_test_flags[] = {
	{ 0x1, "BPF_F_TEST_RUN_ON_CPU" },
	{ 0x2, "BPF_F_TEST_XDP_LIVE_FRAMES" },
	{ 0, NULL }
};

const struct xlat bpf_open_flags[] = {
	{ 0x8, "BPF_F_RDONLY" },
	{ 0x10, "BPF_F_WRONLY" },
	{ 0, NULL }
};

const struct xlat bpf_query_flags[] = {
	{ 0x1, "BPF_F_QUERY_EFFECTIVE" },
	{ 0, NULL }
};

const struct xlat bpf_stats[] = {
	{ 0x0, "BPF_STATS_RUN_TIME" },
	{ 0, NULL }
};

/* Codes of instructions */
const struct xlat bpf_classes[] = {
	{ 0, "BPF_LD" }, { 1, "BPF_LDX" }, { 2, "BPF_ST" }, { 3, "BPF_STX" }, { 4, "BPF_ALU" }, { 5, "BPF_JMP" }, { 6, "BPF_JMP32" },
	{ 7, "BPF_ALU64" }, { 0, NULL }
};
const struct xlat bpf_sizes[] = {
	{ 0, "BPF_W" }, { 8, "BPF_H" }, { 0x10, "BPF_B" }, { 0x18, "BPF_DW" }, { 0, NULL }
};
const struct xlat bpf_modes[] = {
	{ 0, "BPF_IMM" }, { 0x20, "BPF_ABS" }, { 0x40, "BPF_IND" }, { 0x60, "BPF_MEM" }, { 0x80, "BPF_MEMSX" }, { 0xc0, "BPF_ATOMIC" },
	{ 0, NULL }
};
const struct xlat bpf_sources[] = { { 0, "BPF_K" }, { 8, "BPF_X" }, { 0, NULL } };
const struct xlat bpf_no_ops[] = { { 0, NULL } };
const struct xlat bpf_alu_ops[] = {
	{ 0, "BPF_ADD" }, { 0x10, "BPF_SUB" }, { 0x20, "BPF_MUL" }, { 0x30, "BPF_DIV" }, { 0x40, "BPF_OR" }, { 0x50, "BPF_AND" },
	{ 0x60, "BPF_LSH" }, { 0x70, "BPF_RSH" }, { 0x80, "BPF_NEG" }, { 0x90, "BPF_MOD" }, { 0xa0, "BPF_XOR" }, { 0xb0, "BPF_MOV" },
	{ 0xc0, "BPF_ARSH" }, { 0xd0, "BPF_END" }, { 0, NULL }
};
const struct xlat bpf_jmp_ops[] = {
	{ 0, "BPF_JA" }, { 0x10, "BPF_JEQ" }, { 0x20, "BPF_JGT" }, { 0x30, "BPF_JGE" }, { 0x40, "BPF_JSET" }, { 0x50, "BPF_JNE" },
	{ 0x60, "BPF_JSGT" }, { 0x70, "BPF_JSGE" }, { 0x80, "BPF_CALL" }, { 0x90, "BPF_EXIT" }, { 0xa0, "BPF_JLT" }, { 0xb0, "BPF_JLE" },
	{ 0xc0, "BPF_JSLT" }, { 0xd0, "BPF_JSLE" }, { 0xe0, "BPF_JCOND" }, { 0, NULL }
};
const struct xlat bpf_registers[] = {
	{ 0, "BPF_REG_0" }, { 1, "BPF_REG_1" }, { 2, "BPF_REG_2" }, { 3, "BPF_REG_3" }, { 4, "BPF_REG_4" }, { 5, "BPF_REG_5" },
	{ 6, "BPF_REG_6" }, { 7, "BPF_REG_7" }, { 8, "BPF_REG_8" }, { 9, "BPF_REG_9" }, { 10, "BPF_REG_10" }, { 0, NULL }
};

const struct xlat uint64_max[] = { { UINT64_MAX, "UINT64_MAX" }, { 0, NULL } };
const struct xlat bpf_kprobe_flags[] = { { 1, "BPF_F_KPROBE_MULTI_RETURN" }, { 0, NULL } };
const struct xlat bpf_uprobe_flags[] = { { 1, "BPF_F_UPROBE_MULTI_RETURN" }, { 0, NULL } };
const struct xlat bpf_netfilter_flags[] = { { 1, "BPF_F_NETFILTER_IP_DEFRAG" }, { 0, NULL } };
