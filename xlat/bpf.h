/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * bpf.h - names of the numbers of the bpf call.
 */
#ifndef STRACE_XLAT_BPF_H
#define STRACE_XLAT_BPF_H

#include "decode/desc.h"

extern const struct xlat bpf_cmds[], bpf_attach_types[], bpf_map_types[], bpf_prog_types[], bpf_fd_types[],
	bpf_map_flags[], bpf_lookup_flags[], bpf_update_flags[], bpf_prog_flags[], bpf_file_flags[],
	bpf_attach_flags[], bpf_test_flags[], bpf_open_flags[], bpf_query_flags[], bpf_stats[],
	bpf_classes[], bpf_sizes[], bpf_modes[], bpf_sources[], bpf_no_ops[], bpf_alu_ops[], bpf_jmp_ops[], bpf_registers[],
	bpf_kprobe_flags[], bpf_uprobe_flags[], bpf_netfilter_flags[],
	uint64_max[];

#endif
