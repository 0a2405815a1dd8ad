# SPDX-License-Identifier: LGPL-2.1-or-later
# bpf: its attributes by command and by how many bytes the program gave of them.

call x86_64 bpf 0 @a 1
mem a u32 2 4 8 5 0x44 0xffffffff 0xffffffff str "0123456789abcde" u32 1
err 22
text bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_ARRAY, key_size=0, value_size=0, max_entries=0}, 1) = -1 EINVAL

call x86_64 bpf 0 @a 16
mem a u32 2 4 8 5 0x44 0xffffffff 0xffffffff str "0123456789abcde" u32 1
err 22
text bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_ARRAY, key_size=4, value_size=8, max_entries=5}, 16) = -1 EINVAL

call x86_64 bpf 0 @a 17
mem a u32 2 4 8 5 0x44 0xffffffff 0xffffffff str "0123456789abcde" u32 1
err 22
text bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_ARRAY, key_size=4, value_size=8, max_entries=5, map_flags=BPF_F_NUMA_NODE|BPF_F_ZERO_SEED}, 17) = -1 EINVAL

call x86_64 bpf 0 @a 21
mem a u32 2 4 8 5 0x44 0xffffffff 0xffffffff str "0123456789abcde" u32 1
err 22
text bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_ARRAY, key_size=4, value_size=8, max_entries=5, map_flags=BPF_F_NUMA_NODE|BPF_F_ZERO_SEED, inner_map_fd=255}, 21) = -1 EINVAL

call x86_64 bpf 0 @a 28
mem a u32 2 4 8 5 0x44 0xffffffff 0xffffffff str "0123456789abcde" u32 1
err 22
text bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_ARRAY, key_size=4, value_size=8, max_entries=5, map_flags=BPF_F_NUMA_NODE|BPF_F_ZERO_SEED, inner_map_fd=-1, numa_node=4294967295 /* NUMA_NO_NODE */}, 28) = -1 EINVAL

call x86_64 bpf 0 @a 29
mem a u32 2 4 8 5 0x44 0xffffffff 0xffffffff str "0123456789abcde" u32 1
err 22
text bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_ARRAY, key_size=4, value_size=8, max_entries=5, map_flags=BPF_F_NUMA_NODE|BPF_F_ZERO_SEED, inner_map_fd=-1, numa_node=4294967295 /* NUMA_NO_NODE */, map_name=""...}, 29) = -1 EINVAL

call x86_64 bpf 0 @a 36
mem a u32 2 4 8 5 0x44 0xffffffff 0xffffffff str "0123456789abcde" u32 1
err 22
text bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_ARRAY, key_size=4, value_size=8, max_entries=5, map_flags=BPF_F_NUMA_NODE|BPF_F_ZERO_SEED, inner_map_fd=-1, numa_node=4294967295 /* NUMA_NO_NODE */, map_name="0123456"...}, 36) = -1 EINVAL

call x86_64 bpf 0 @a 44
mem a u32 2 4 8 5 0x44 0xffffffff 0xffffffff str "0123456789abcde" u32 1
err 22
text bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_ARRAY, key_size=4, value_size=8, max_entries=5, map_flags=BPF_F_NUMA_NODE|BPF_F_ZERO_SEED, inner_map_fd=-1, numa_node=4294967295 /* NUMA_NO_NODE */, map_name="0123456789abcde"}, 44) = -1 EINVAL

call x86_64 bpf 0 @a 45
mem a u32 2 4 8 5 0x44 0xffffffff 0xffffffff str "0123456789abcde" u32 1
err 22
text bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_ARRAY, key_size=4, value_size=8, max_entries=5, map_flags=BPF_F_NUMA_NODE|BPF_F_ZERO_SEED, inner_map_fd=-1, numa_node=4294967295 /* NUMA_NO_NODE */, map_name="0123456789abcde", map_ifindex=if_nametoindex("lo")}, 45) = -1 EINVAL

call x86_64 bpf 0 @a 72
mem a u32 2 4 8 5 0 0 0 zero 16 u32 0 0 0 0 0 u64 -1
ret 0
text bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_ARRAY, key_size=4, value_size=8, max_entries=5, map_flags=0, inner_map_fd=0, map_name="", map_ifindex=0, btf_fd=0, btf_key_type_id=0, btf_value_type_id=0, btf_vmlinux_value_type_id=0, map_extra=UINT64_MAX}, 72) = 0

call x86_64 bpf 0 @a 64
mem a u32 2 4 8 5 0x44 0xffffffff 0xffffffff str "0123456789abcde" u32 1
err 22
text bpf(BPF_MAP_CREATE, 0x10ffd0, 64) = -1 EINVAL

call x86_64 bpf 0 @a 100
mem a zero 92 u64 1
err 7
text bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_UNSPEC, key_size=0, value_size=0, max_entries=0, map_flags=0, inner_map_fd=0, map_name="", map_ifindex=0, btf_fd=0, btf_key_type_id=0, btf_value_type_id=0, btf_vmlinux_value_type_id=0, map_extra=0, value_type_btf_obj_fd=0, map_token_fd=0, excl_prog_hash=NULL, excl_prog_hash_size=0, ...}, 100) = -1 E2BIG

call x86_64 bpf 0 @a 100
mem a zero 92 u64 1
opt -v
err 7
text bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_UNSPEC, key_size=0, value_size=0, max_entries=0, map_flags=0, inner_map_fd=0, map_name="", map_ifindex=0, btf_fd=0, btf_key_type_id=0, btf_value_type_id=0, btf_vmlinux_value_type_id=0, map_extra=0, value_type_btf_obj_fd=0, map_token_fd=0, excl_prog_hash=NULL, excl_prog_hash_size=0, extra_data="\x01\x00\x00\x00\x00\x00\x00\x00" /* bytes 92..99 */}, 100) = -1 E2BIG

call x86_64 bpf 1 @a 24
mem a u64 3 @b @b
mem b u64 1
ret 0
text bpf(BPF_MAP_LOOKUP_ELEM, {map_fd=3, key=0x20fff8, value=0x20fff8}, 24) = 0

call x86_64 bpf 2 @a 8
mem a u64 3
ret 0
text bpf(BPF_MAP_UPDATE_ELEM, {map_fd=3, key=NULL, value=NULL, flags=BPF_ANY}, 8) = 0

call x86_64 bpf 1 @a 25
mem a u64 3 0 0 5
ret 0
text bpf(BPF_MAP_LOOKUP_ELEM, {map_fd=3, key=NULL, value=NULL, flags=BPF_F_LOCK|0x1}, 25) = 0

call x86_64 bpf 5 @a 48
mem a u32 1 2 u64 @i @l u32 1 4 u64 @g u32 0x60c00 8 str "name" zero 11 u32 0 0 0 0 u64 0 u32 0 0 u64 0 u32 0 0 0 0 u64 0 0 u32 0 0
mem i u8 0xb7 0x05 0x00 0x00 0x0a 0x00 0x00 0x00 0x95 0x00 0x00 0x00 0x00 0x00 0x00 0x00
mem l str "GPL"
mem g raw "log text"
ret 0
text bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_SOCKET_FILTER, insn_cnt=2, insns=0x20fff0, license="GPL", log_level=1, log_size=4, log_buf="log "..., kern_version=KERNEL_VERSION(6, 12, 0), prog_flags=BPF_F_TEST_STATE_FREQ}, 48) = 0

call x86_64 bpf 5 @a 144
mem a u32 1 2 u64 @i @l u32 1 4 u64 @g u32 0x60c00 8 str "name" zero 11 u32 0 0 0 0 u64 0 u32 0 0 u64 0 u32 0 0 0 0 u64 0 0 u32 0 0
mem i u8 0xb7 0x05 0x00 0x00 0x0a 0x00 0x00 0x00 0x95 0x00 0x00 0x00 0x00 0x00 0x00 0x00
mem l str "GPL"
mem g raw "log text"
out a u32 1 2 u64 @i @l u32 1 4 u64 @g u32 0x60c00 8 str "name" zero 11 u32 0 0 0 0 u64 0 u32 0 0 u64 0 u32 0 0 0 0 u64 0 0 u32 0 77
opt -v
ret 5
text bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_SOCKET_FILTER, insn_cnt=2, insns=[{code=BPF_ALU64|BPF_K|BPF_MOV, dst_reg=BPF_REG_5, src_reg=BPF_REG_0, off=0, imm=0xa}, {code=BPF_JMP|BPF_K|BPF_EXIT, dst_reg=BPF_REG_0, src_reg=BPF_REG_0, off=0, imm=0}], license="GPL", log_level=1, log_size=4, log_buf="log "..., kern_version=KERNEL_VERSION(6, 12, 0), prog_flags=BPF_F_TEST_STATE_FREQ, prog_name="name", prog_ifindex=0, expected_attach_type=BPF_CGROUP_INET_INGRESS, prog_btf_fd=0, func_info_rec_size=0, func_info=NULL, func_info_cnt=0, line_info_rec_size=0, line_info=NULL, line_info_cnt=0, attach_btf_id=0, attach_prog_fd=0, core_relo_cnt=0, fd_array=NULL, core_relos=NULL, core_relo_rec_size=0, log_true_size=77}, 144) = 5

call x86_64 bpf 5 @a 144
mem a u32 1 2 u64 @i @l u32 1 4 u64 @g u32 0x60c00 8 str "name" zero 11 u32 0 0 0 0 u64 0 u32 0 0 u64 0 u32 0 0 0 0 u64 0 0 u32 0 0
mem i u8 0xb7 0x05 0x00 0x00 0x0a 0x00 0x00 0x00 0x95 0x00 0x00 0x00 0x00 0x00 0x00 0x00
mem l str "GPL"
mem g raw "log text"
out a u32 1 2 u64 @i @l u32 1 4 u64 @g u32 0x60c00 8 str "name" zero 11 u32 0 0 0 0 u64 0 u32 0 0 u64 0 u32 0 0 0 0 u64 0 0 u32 0 77
err 13
text bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_SOCKET_FILTER, insn_cnt=2, insns=0x20fff0, license="GPL", log_level=1, log_size=4, log_buf="log "..., kern_version=KERNEL_VERSION(6, 12, 0), prog_flags=BPF_F_TEST_STATE_FREQ, prog_name="name", prog_ifindex=0, expected_attach_type=BPF_CGROUP_INET_INGRESS, prog_btf_fd=0, func_info_rec_size=0, func_info=NULL, func_info_cnt=0, line_info_rec_size=0, line_info=NULL, line_info_cnt=0, attach_btf_id=0, attach_prog_fd=0, core_relo_cnt=0, fd_array=NULL, core_relos=NULL, core_relo_rec_size=0, log_true_size=77}, 144) = -1 EACCES

call x86_64 bpf 5 @a 41
mem a u32 1 2 u64 @i @l u32 1 4 u64 @g u32 0x60c00 8 str "name" zero 11 u32 0 0 0 0 u64 0 u32 0 0 u64 0 u32 0 0 0 0 u64 0 0 u32 0 0
mem l str "GPL"
mem g raw "l"
mem i u8 0xb7
opt -v
err 14
text bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_SOCKET_FILTER, insn_cnt=2, insns=0x40ffff, license="GPL", log_level=1, log_size=4, log_buf=0x30ffff, kern_version=KERNEL_VERSION(0, 0, 0)}, 41) = -1 EFAULT

call x86_64 bpf 5 @a 168
mem a u32 1 2 u64 @i @l u32 1 4 u64 @g u32 0x60c00 8 str "name" zero 11 u32 0 0 0 0 u64 0 u32 0 0 u64 0 u32 0 0 0 0 u64 0 0 u32 0 0 u32 3 2 u64 0 u32 0 0xfffffffd
mem i u8 0xb7 0x05 0x00 0x00 0x0a 0x00 0x00 0x00 0x95 0x00 0x00 0x00 0x00 0x00 0x00 0x00
mem l str "GPL"
mem g raw "log text"
err 22
text bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_SOCKET_FILTER, insn_cnt=2, insns=0x20fff0, license="GPL", log_level=1, log_size=4, log_buf="log "..., kern_version=KERNEL_VERSION(6, 12, 0), prog_flags=BPF_F_TEST_STATE_FREQ, prog_name="name", prog_ifindex=0, expected_attach_type=BPF_CGROUP_INET_INGRESS, prog_btf_fd=0, func_info_rec_size=0, func_info=NULL, func_info_cnt=0, line_info_rec_size=0, line_info=NULL, line_info_cnt=0, attach_btf_id=0, attach_prog_fd=0, core_relo_cnt=0, fd_array=NULL, core_relos=NULL, core_relo_rec_size=0, log_true_size=0, prog_token_fd=3, fd_array_cnt=2, signature=NULL, signature_size=0, keyring_id=-3}, 168) = -1 EINVAL

call x86_64 bpf 5 @bad 48
ret 0
text bpf(BPF_PROG_LOAD, 0xdead000, 48) = 0

call x86_64 bpf 5 @a 0
mem a u32 1
ret 0
text bpf(BPF_PROG_LOAD, 0x10fffc, 0) = 0

call x86_64 bpf 99 @a 8
mem a u64 1
ret 0
text bpf(0x63 /* BPF_??? */, 0x10fff8, 8) = 0

call x86_64 bpf 5 @a 48
mem a u32 1 3 u64 @i 0 u32 0 0 u64 0 u32 0 0
mem i u8 0x18 0x10 0x00 0x00 0x01 0x00 0x00 0x00 0x06 0xb0 0x00 0x00 0x00 0x00 0x00 0x00
opt -v -Xverbose
err 22
text bpf(0x5 /* BPF_PROG_LOAD */, {prog_type=0x1 /* BPF_PROG_TYPE_SOCKET_FILTER */, insn_cnt=3, insns=[{code=0 /* BPF_LD */|0x18 /* BPF_DW */|0 /* BPF_IMM */, dst_reg=0 /* BPF_REG_0 */, src_reg=0x1 /* BPF_REG_1 */, off=0, imm=0x1}, {code=0x6 /* BPF_JMP32 */, dst_reg=0 /* BPF_REG_0 */, src_reg=0xb /* BPF_REG_??? */, off=0, imm=0}, ... /* 0x210000 */], license=NULL, log_level=0, log_size=0, log_buf=NULL, kern_version=0 /* KERNEL_VERSION(0, 0, 0) */, prog_flags=0}, 48) = -1 EINVAL

call x86_64 bpf 8 @a 32
mem a u32 1 2 0 0 3 4 u64 5
ret 0
text bpf(BPF_PROG_ATTACH, {target_fd=1, attach_bpf_fd=2, attach_type=BPF_CGROUP_INET_INGRESS, attach_flags=0, replace_bpf_fd=3, relative_fd=4, expected_revision=5}, 32) = 0

call x86_64 bpf 8 @a 32
mem a u32 1 2 37 32 3 4 u64 5
ret 0
text bpf(BPF_PROG_ATTACH, {target_ifindex=if_nametoindex("lo"), attach_bpf_fd=2, attach_type=BPF_XDP, attach_flags=BPF_F_ID, replace_bpf_fd=3, relative_id=4, expected_revision=5}, 32) = 0

call x86_64 bpf 8 @a 32
mem a u32 1 2 46 0 3 4 u64 5
ret 0
text bpf(BPF_PROG_ATTACH, {target_ifindex=if_nametoindex("lo"), attach_bpf_fd=2, attach_type=BPF_TCX_INGRESS, attach_flags=0, replace_bpf_fd=3, relative_fd=4, expected_revision=5}, 32) = 0

call x86_64 bpf 8 @a 32
mem a u32 1 2 153 32 3 4 u64 5
ret 0
text bpf(BPF_PROG_ATTACH, {target_fd=1, attach_bpf_fd=2, attach_type=0x99 /* BPF_??? */, attach_flags=BPF_F_ID, replace_bpf_fd=3, relative_id=4, expected_revision=5}, 32) = 0

call x86_64 bpf 9 @a 17
mem a u32 1 2 0 0 3 4 u64 5
ret 0
text bpf(BPF_PROG_DETACH, {target_fd=1, attach_bpf_fd=2, attach_type=BPF_CGROUP_INET_INGRESS, attach_flags=0, replace_bpf_fd=3}, 17) = 0

call x86_64 bpf 10 @a 56
mem a u32 3 0 1 2 u64 1 2 u32 1 2 3 4 u64 5 6
ret 0
text bpf(BPF_PROG_TEST_RUN, {test={prog_fd=3, retval=0, data_size_in=1, data_size_out=2, data_in=0x1, data_out=0x2, repeat=1, duration=2, ctx_size_in=3, ctx_size_out=4, ctx_in=0x5, ctx_out=NULL}}, 56) = 0

call x86_64 bpf 10 @a 65
mem a u32 3 0 1 2 u64 1 2 u32 1 2 3 4 u64 5 6 u32 4
ret 0
text bpf(BPF_PROG_TEST_RUN, {test={prog_fd=3, retval=0, data_size_in=1, data_size_out=2, data_in=0x1, data_out=0x2, repeat=1, duration=2, ctx_size_in=3, ctx_size_out=4, ctx_in=0x5, ctx_out=0x6, flags=0x4 /* BPF_F_TEST_??? */, cpu=0}}, 65) = 0

call x86_64 bpf 11 @a 8
mem a u32 0 99
out a u32 0 5
ret 0
text bpf(BPF_PROG_GET_NEXT_ID, {start_id=0, next_id=5}, 8) = 0
json {"cmd":{"value":11,"names":["BPF_PROG_GET_NEXT_ID"]},"attr":{"start_id":0,"next_id":5},"size":8}

call x86_64 bpf 11 @a 8
mem a u32 7 99
err 2
text bpf(BPF_PROG_GET_NEXT_ID, {start_id=7, next_id=99}, 8) = -1 ENOENT

call x86_64 bpf 23 @a 12
mem a u32 0 1 5
opt -v
ret 0
text bpf(BPF_BTF_GET_NEXT_ID, {start_id=0, next_id=1, extra_data="\x05\x00\x00\x00" /* bytes 8..11 */}, 12) = 0

call x86_64 bpf 14 @a 4
mem a u32 6
ret 0
text bpf(BPF_MAP_GET_FD_BY_ID, {map_id=6}, 4) = 0

call x86_64 bpf 14 @a 12
mem a u32 6 0 8
ret 0
text bpf(BPF_MAP_GET_FD_BY_ID, {map_id=6, open_flags=BPF_F_RDONLY}, 12) = 0

call x86_64 bpf 19 @a 13
mem a u32 6 0 8 1
ret 0
text bpf(BPF_BTF_GET_FD_BY_ID, {btf_id=6, open_flags=BPF_F_RDONLY, fd_by_id_token_fd=1}, 13) = 0

call x86_64 bpf 16 @a 64
mem a u32 3 0x2e 0 0x20 u64 @i u32 2 0 u64 @f @i 0 u64 5
mem i u32 11 12
mem f u32 1 0x20
ret 0
text bpf(BPF_PROG_QUERY, {query={target_ifindex=if_nametoindex("ifb1"), attach_type=BPF_TCX_INGRESS, query_flags=0, attach_flags=BPF_F_ID, prog_ids=[11, 12], prog_cnt=2, prog_attach_flags=[BPF_F_ALLOW_OVERRIDE, BPF_F_ID], link_ids=[11, 12], link_attach_flags=NULL, revision=0x5}}, 64) = 0

call x86_64 bpf 16 @a 64
mem a u32 3 0x2e 0 0x20 u64 @i u32 2 0 u64 @f @i 0 u64 5
mem i u32 11 12
mem f u32 1 0x20
err 22
text bpf(BPF_PROG_QUERY, {query={target_ifindex=if_nametoindex("ifb1"), attach_type=BPF_TCX_INGRESS, query_flags=0, attach_flags=BPF_F_ID, prog_ids=0x20fff8, prog_cnt=2, prog_attach_flags=0x30fff8, link_ids=0x20fff8, link_attach_flags=NULL, revision=0x5}}, 64) = -1 EINVAL

call x86_64 bpf 16 @a 24
mem a u32 3 0x2e 0 0x20 u64 @i u32 2 0 u64 @f @i 0 u64 5
mem i u32 11 12
mem f u32 1 0x20
ret 0
text bpf(BPF_PROG_QUERY, {query={target_ifindex=if_nametoindex("ifb1"), attach_type=BPF_TCX_INGRESS, query_flags=0, attach_flags=BPF_F_ID, prog_ids=[], prog_cnt=0}}, 24) = 0

call x86_64 bpf 17 @a 24
mem a u64 @n u32 3 0 u64 5
mem n str "sched_switch"
ret 0
text bpf(BPF_RAW_TRACEPOINT_OPEN, {raw_tracepoint={name="sched_switch", prog_fd=3, cookie=0x5}}, 24) = 0

call x86_64 bpf 17 @a 20
mem a u64 @n u32 3 0 u64 5
mem n str "sched_switch"
ret 0
text bpf(BPF_RAW_TRACEPOINT_OPEN, {raw_tracepoint={name="sched_switch", prog_fd=3}}, 20) = 0

call x86_64 bpf 18 @a 28
mem a u64 @b 0x1000 u32 3 100 1 0
mem b u8 0x9f 0xeb 0x01
ret 0
text bpf(BPF_BTF_LOAD, {btf="\237\353\1", btf_log_buf=0x1000, btf_size=3, btf_log_size=100, btf_log_level=1}, 28) = 0

call x86_64 bpf 18 @a 32
mem a u64 @b 0x1000 u32 3 100 1 0
mem b u8 0x9f 0xeb
out a u64 @b 0x1000 u32 3 100 1 127
err 28
text bpf(BPF_BTF_LOAD, {btf=0x20fffe, btf_log_buf=0x1000, btf_size=3, btf_log_size=100, btf_log_level=1, btf_log_true_size=127}, 32) = -1 ENOSPC

call x86_64 bpf 20 @a 48
mem a u32 1 2 0 4 u64 @b u32 5 1 u64 6 7
mem b raw "text"
ret 0
text bpf(BPF_TASK_FD_QUERY, {task_fd_query={pid=1, fd=2, flags=0, buf_len=4, buf="text"..., prog_id=5, fd_type=BPF_FD_TYPE_TRACEPOINT, probe_offset=0x6, probe_addr=0x7}}, 48) = 0

call x86_64 bpf 20 @a 48
mem a u32 1 2 0 0 u64 @bad u32 5 1 u64 6 7
ret 0
text bpf(BPF_TASK_FD_QUERY, {task_fd_query={pid=1, fd=2, flags=0, buf_len=0, buf="", prog_id=5, fd_type=BPF_FD_TYPE_TRACEPOINT, probe_offset=0x6, probe_addr=0x7}}, 48) = 0

call x86_64 bpf 28 @a 64
mem a u32 3 4 0 0 u64 0x5 0x6 0x7 8 9 0xa
err 22
text bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_CGROUP_INET_INGRESS, flags=0, target_btf_id=5}, ...}, 64) = -1 EINVAL

call x86_64 bpf 28 @a 64
mem a u32 3 4 0 8 u64 0x5 0x6 0x7 8 9 0xa
err 22
text bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_CGROUP_INET_INGRESS, flags=BPF_F_BEFORE, cgroup={relative_fd=5, expected_revision=0x6}}, ...}, 64) = -1 EINVAL

call x86_64 bpf 28 @a 64
mem a u32 3 4 24 0 u64 0x5 0x6 0x7 8 9 0xa
err 22
text bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_TRACE_FENTRY, flags=0, tracing={target_btf_id=5, cookie=0x6}}, ...}, 64) = -1 EINVAL

call x86_64 bpf 28 @a 64
mem a u32 3 4 28 0 u64 0x5 0x6 0x7 8 9 0xa
err 22
text bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_TRACE_ITER, flags=0, iter_info=0x5, iter_info_len=6}, ...}, 64) = -1 EINVAL

call x86_64 bpf 28 @a 64
mem a u32 3 4 37 0 u64 0x5 0x6 0x7 8 9 0xa
err 22
text bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_ifindex=if_nametoindex("eth0"), attach_type=BPF_XDP, flags=0}, ...}, 64) = -1 EINVAL

call x86_64 bpf 28 @a 64
mem a u32 3 4 41 0 u64 0x5 0x6 0x7 8 9 0xa
err 22
text bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_PERF_EVENT, flags=0, perf_event={bpf_cookie=0x5}}, ...}, 64) = -1 EINVAL

call x86_64 bpf 28 @a 64
mem a u32 3 4 42 0 u64 0x5 0x6 0x7 8 9 0xa
err 22
text bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_TRACE_KPROBE_MULTI, flags=0, kprobe_multi={flags=BPF_F_KPROBE_MULTI_RETURN|0x4, cnt=0, syms=0x6, addrs=0x7, cookies=0x8}}, ...}, 64) = -1 EINVAL

call x86_64 bpf 28 @a 64
mem a u32 3 4 45 0 u64 0x5 0x6 0x7 8 9 0xa
err 22
text bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_NETFILTER, flags=0, netfilter={pf=5, hooknum=0, priority=6, flags=0}}, ...}, 64) = -1 EINVAL

call x86_64 bpf 28 @a 64
mem a u32 3 4 46 32 u64 0x5 0x6 0x7 8 9 0xa
err 22
text bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_ifindex=if_nametoindex("eth0"), attach_type=BPF_TCX_INGRESS, flags=BPF_F_ID, tcx={relative_id=5, expected_revision=0x6}}, ...}, 64) = -1 EINVAL

call x86_64 bpf 28 @a 64
mem a u32 3 4 48 0 u64 0x5 0x6 0x7 8 9 0xa
err 22
text bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_TRACE_UPROBE_MULTI, flags=0, uprobe_multi={path=0x5, offsets=0x6, ref_ctr_offsets=0x7, cookies=0x8, cnt=9, flags=0, pid=10, path_fd=0}}}, 64) = -1 EINVAL

call x86_64 bpf 28 @a 64
mem a u32 3 4 54 0 u64 0x5 0x6 0x7 8 9 0xa
err 22
text bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_ifindex=if_nametoindex("eth0"), attach_type=BPF_NETKIT_PRIMARY, flags=0, netkit={relative_fd=5, expected_revision=0x6}}, ...}, 64) = -1 EINVAL

call x86_64 bpf 28 @a 64
mem a u32 3 4 59 0 u64 0x5 0x6 0x7 8 9 0xa
err 22
text bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_TRACE_FENTRY_MULTI, flags=0, tracing_multi={ids=0x5, cookies=0x6, cnt=7}}, ...}, 64) = -1 EINVAL

call x86_64 bpf 28 @a 40
mem a u32 3 4 60 0 u64 @i @c u32 2 0
mem i u32 1 2
mem c u64 3 4
err 22
text bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_TRACE_FEXIT_MULTI, flags=0, tracing_multi={ids=[1, 2], cookies=[0x3, 0x4], cnt=2}}}, 40) = -1 EINVAL

# what follows cnt is no part of it, though the kernel's struct ends at 40
call x86_64 bpf 28 @a 40
mem a u32 3 4 61 0 u64 @i 0 u32 3 1
mem i u32 1 2
err 22
text bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_TRACE_FSESSION_MULTI, flags=0, tracing_multi={ids=[1, 2, ... /* @i+8 */], cookies=NULL, cnt=3}}, ...}, 40) = -1 EINVAL

call x86_64 bpf 28 @a 64
mem a u32 3 4 4 0 u64 0x5 0x6 0x7 8 9 0xa
err 22
text bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_SK_SKB_STREAM_PARSER, flags=0}, ...}, 64) = -1 EINVAL

call x86_64 bpf 28 @a 64
mem a u32 3 4 119 0 u64 0x5 0x6 0x7 8 9 0xa
err 22
text bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=0x77 /* BPF_??? */, flags=0}, ...}, 64) = -1 EINVAL

call x86_64 bpf 28 @a 16
mem a u32 3 4 24 0 u64 0x5 0x6 0x7 8 9 0xa
err 22
text bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_TRACE_FENTRY, flags=0}}, 16) = -1 EINVAL

call x86_64 bpf 28 @a 20
mem a u32 3 4 48 0 u64 0x5 0x6 0x7 8 9 0xa
opt -v
err 22
text bpf(BPF_LINK_CREATE, {link_create={prog_fd=3, target_fd=4, attach_type=BPF_TRACE_UPROBE_MULTI, flags=0, uprobe_multi={path=0x5, offsets=NULL, ref_ctr_offsets=NULL, cookies=NULL, cnt=0, flags=0, pid=0}}}, 20) = -1 EINVAL

call x86_64 bpf 37 @a 20
mem a u64 @b u32 4 1 3
mem b raw "text"
ret 0
text bpf(BPF_PROG_STREAM_READ_BY_FD, {prog_stream_read={stream_buf="text", stream_buf_len=4, stream_id=1, prog_fd=3}}, 20) = 0

call x86_64 bpf 37 @a 20
mem a u64 @bad u32 4 1 3
err 14
text bpf(BPF_PROG_STREAM_READ_BY_FD, {prog_stream_read={stream_buf=0xdead000, stream_buf_len=4, stream_id=1, prog_fd=3}}, 20) = -1 EFAULT

call x86_64 bpf 15 @a 16
mem a u32 5 80 u64 @b
mem b u32 1 2 3 4
ret 0
text bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=5, info_len=80, info=0x20fff0}}, 16) = 0

call x86_64 bpf 15 @a 16
mem a u32 5 88 u64 @b
mem b u32 2 27 4 8 5 0 str "mapname" zero 8 u32 0 0 u64 0 0 u32 0 0 0 0 u64 0
fd 5 anon_inode:bpf-map
opt -v -y
ret 0
text bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=5<anon_inode:bpf-map>, info_len=88, info={type=BPF_MAP_TYPE_ARRAY, id=27, key_size=4, value_size=8, max_entries=5, map_flags=0, name="mapname", ifindex=0, btf_vmlinux_value_type_id=0, netns_dev=makedev(0, 0), netns_ino=0, btf_id=0, btf_key_type_id=0, btf_value_type_id=0, btf_vmlinux_id=0, map_extra=0}}}, 16) = 0

call x86_64 bpf 15 @a 16
mem a u32 5 40 u64 @b
mem b u32 1 7 u8 1 2 3 4 5 6 7 8 u32 0 0 u64 0 0
out b u32 1 7 u8 1 2 3 4 5 6 7 8 u32 28 24 u64 0 0
fd 5 anon_inode:bpf-prog
opt -v -y
ret 0
text bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=5<anon_inode:bpf-prog>, info_len=40, info={type=BPF_PROG_TYPE_SOCKET_FILTER, id=7, tag="\x01\x02\x03\x04\x05\x06\x07\x08", jited_prog_len=0 => 28, jited_prog_insns=NULL, xlated_prog_len=0 => 24, xlated_prog_insns=NULL}}}, 16) = 0
