# ioctl requests of btrfs.

call x86_64 ioctl -1 0x50009401 @p
mem p u64 5 raw "snap" zero 4084
err 22
text ioctl(-1, BTRFS_IOC_SNAP_CREATE, {fd=5, name="snap"}) = -1 EINVAL

call x86_64 ioctl -1 0x5000940f @bad
err 14
text ioctl(-1, BTRFS_IOC_SNAP_DESTROY, @bad) = -1 EFAULT

call x86_64 ioctl -1 0x5000940b 0
err 14
text ioctl(-1, BTRFS_IOC_RM_DEV, NULL) = -1 EFAULT

call x86_64 ioctl -1 0x9408 7
ret 0
text ioctl(-1, BTRFS_IOC_SYNC) = 0

call x86_64 ioctl -1 0x50009417 @p
mem p u64 5 9 6 100 @q 0 0 raw "snap" zero 4036
mem q u64 1 2 3 4 5 6 7 8 9 10 11
err 22
text ioctl(-1, BTRFS_IOC_SNAP_CREATE_V2, {fd=5, flags=BTRFS_SUBVOL_RDONLY|BTRFS_SUBVOL_QGROUP_INHERIT, size=100, qgroup_inherit={flags=BTRFS_QGROUP_INHERIT_SET_LIMITS, num_qgroups=2, num_ref_copies=3, num_excl_copies=4, lim={flags=BTRFS_QGROUP_LIMIT_MAX_RFER|BTRFS_QGROUP_LIMIT_RSV_RFER, max_rfer=6, max_excl=7, rsv_rfer=8, rsv_excl=9}, ...}, name="snap"}) = -1 EINVAL

call x86_64 ioctl -1 0x50009417 @p
opt -v
mem p u64 5 9 4 0 @q 0 0 raw "snap" zero 4036
mem q u64 3 2 3 4 0xffffffff 6 7 8 9 10 11
ret 0
text ioctl(-1, BTRFS_IOC_SNAP_CREATE_V2, {fd=5, flags=BTRFS_SUBVOL_QGROUP_INHERIT, size=0, qgroup_inherit={flags=BTRFS_QGROUP_INHERIT_SET_LIMITS|0x2, num_qgroups=2, num_ref_copies=3, num_excl_copies=4, lim={flags=BTRFS_QGROUP_LIMIT_MAX_RFER|BTRFS_QGROUP_LIMIT_MAX_EXCL|BTRFS_QGROUP_LIMIT_RSV_RFER|BTRFS_QGROUP_LIMIT_RSV_EXCL|BTRFS_QGROUP_LIMIT_RFER_CMPR|BTRFS_QGROUP_LIMIT_EXCL_CMPR|0xffffffc0, max_rfer=6, max_excl=7, rsv_rfer=8, rsv_excl=9}, qgroups=[10, 11]}, name="snap"} => {transid=9}) = 0

call x86_64 ioctl -1 0x50009418 @p
opt -v
mem p u64 5 9 0 3 4 5 0 raw "snap" zero 4036
ret 0
text ioctl(-1, BTRFS_IOC_SUBVOL_CREATE_V2, {fd=5, flags=0, name="snap"} => {transid=9}) = 0

call x86_64 ioctl -1 0xc0389423 @p
mem p u64 256 4096 1 2 3 4 @q
mem q u32 1 2 2 3 u64 0x20 0x30
ret 0
text ioctl(-1, BTRFS_IOC_INO_PATHS, {inum=256, size=4096, fspath=@q} => {fspath={bytes_left=1, bytes_missing=2, elem_cnt=2, elem_missed=3, ...}}) = 0

call x86_64 ioctl -1 0xc0389423 @p
opt -v
mem p u64 256 32 0 0 0 0 @q
mem q u32 1 2 2 3 u64 8 16 zero 8 raw "ab" zero 6
ret 0
text ioctl(-1, BTRFS_IOC_INO_PATHS, {inum=256, size=32, fspath=@q} => {fspath={bytes_left=1, bytes_missing=2, elem_cnt=2, elem_missed=3, val=["\20", ""]}}) = 0

call x86_64 ioctl -1 0xc0389424 @p
opt -v
mem p u64 256 64 0 0 0 0 @q
mem q u32 1 2 6 3 u64 256 4096 5 7 8 9
ret 0
text ioctl(-1, BTRFS_IOC_LOGICAL_INO, {logical=256, size=64, flags=0, inodes=@q} => {inodes={bytes_left=1, bytes_missing=2, elem_cnt=6, elem_missed=3, val=[{inum=256, offset=4096, root=5}, {inum=7, offset=8, root=9}]}}) = 0

call x86_64 ioctl -1 0xc0389424 @p
mem p u64 256 64 0 0 0 3 @q
mem q u32 1 2 6 3 u64 256 4096 5 7 8 9
ret 0
text ioctl(-1, BTRFS_IOC_LOGICAL_INO, {logical=256, size=64, flags=BTRFS_LOGICAL_INO_ARGS_IGNORE_OFFSET|0x2, inodes=@q} => {inodes={bytes_left=1, bytes_missing=2, elem_cnt=6, elem_missed=3, ...}}) = 0

call x86_64 ioctl -1 0xc0109414 @p
mem p u64 0 3
ret 0
text ioctl(-1, BTRFS_IOC_SPACE_INFO, {space_slots=0} => {total_spaces=3}) = 0

call x86_64 ioctl -1 0xc0109414 @p
opt -v
mem p u64 2 2 1 2 3 0x24 5 6
ret 0
text ioctl(-1, BTRFS_IOC_SPACE_INFO, {space_slots=2} => {total_spaces=2, spaces=[{flags=BTRFS_BLOCK_GROUP_DATA, total_bytes=2, used_bytes=3}, {flags=BTRFS_BLOCK_GROUP_METADATA|BTRFS_BLOCK_GROUP_DUP, total_bytes=5, used_bytes=6}]}) = 0

call x86_64 ioctl -1 0xc0109414 @p
opt -v
mem p u64 2 2 1 2 3 0x24 5 6
err 22
text ioctl(-1, BTRFS_IOC_SPACE_INFO, {space_slots=2}) = -1 EINVAL

call x86_64 ioctl -1 0xc0109414 @p
opt -v
mem p u64 0 2
ret 0
text ioctl(-1, BTRFS_IOC_SPACE_INFO, {space_slots=0} => {total_spaces=2}) = 0

call x86_64 ioctl -1 0xd0009411 @p
opt -v
mem p u64 1 256 0xffffffffffffffff 0 0xffffffffffffffff 0 0xffffffffffffffff u32 1 0xff 2 0 u64 0 0 0 0 7 256 8 u32 84 3 raw "abc" u64 7 0xfffffffffffffff7 9 u32 0xf8 2 raw "xy" zero 3915
ret 0
text ioctl(-1, BTRFS_IOC_TREE_SEARCH, {key={tree_id=BTRFS_ROOT_TREE_OBJECTID, min_objectid=BTRFS_FIRST_FREE_OBJECTID, max_objectid=UINT64_MAX, min_offset=0, max_offset=UINT64_MAX, min_transid=0, max_transid=UINT64_MAX, min_type=BTRFS_INODE_ITEM_KEY, max_type=255, nr_items=2}} => {key={nr_items=2}, buf=[{transid=7, objectid=BTRFS_FIRST_FREE_OBJECTID, offset=8, type=BTRFS_DIR_ITEM_KEY, len=3}, {transid=7, objectid=18446744073709551607, offset=9, type=BTRFS_TEMPORARY_ITEM_KEY, len=2}]}) = 0

call x86_64 ioctl -1 0xd0009411 @p
mem p u64 1 256 0xffffffffffffffff 0 0xffffffffffffffff 0 0xffffffffffffffff u32 1 0xff 2 0 u64 0 0 0 0 7 256 8 u32 84 3 raw "abc" u64 7 0xfffffffffffffff7 9 u32 0xf8 2 raw "xy" zero 3915
ret 0
text ioctl(-1, BTRFS_IOC_TREE_SEARCH, {key={tree_id=BTRFS_ROOT_TREE_OBJECTID, max_objectid=UINT64_MAX, min_offset=0, max_offset=UINT64_MAX, min_transid=0, max_transid=UINT64_MAX, min_type=BTRFS_INODE_ITEM_KEY, max_type=255, nr_items=2}} => {key={nr_items=2}, ...}) = 0

call x86_64 ioctl -1 0xc0709411 @p
opt -v
mem p u64 1 256 257 0 1 0 1 u32 1 0xff 2 0 u64 0 0 0 0 80 7 256 8 u32 84 3 raw "abc" u64 7 0xfffffffffffffff7 9 u32 0xf8 2 raw "xy" zero 80
ret 0
text ioctl(-1, BTRFS_IOC_TREE_SEARCH_V2, {key={tree_id=BTRFS_ROOT_TREE_OBJECTID, min_objectid=BTRFS_FIRST_FREE_OBJECTID, max_objectid=257, min_offset=0, max_offset=1, min_transid=0, max_transid=1, min_type=BTRFS_INODE_ITEM_KEY, max_type=255, nr_items=2}, buf_size=80} => {key={nr_items=2}, buf_size=80, buf=[{transid=7, objectid=BTRFS_FIRST_FREE_OBJECTID, offset=8, type=BTRFS_DIR_ITEM_KEY, len=3}, {transid=7, objectid=18446744073709551607, offset=9, type=BTRFS_TEMPORARY_ITEM_KEY, len=2}]}) = 0

call x86_64 ioctl -1 0xc0709411 @p
opt -v
mem p u64 1 256 257 0 1 0 1 u32 1 0xff 2 0 u64 0 0 0 0 80 zero 100
err 75
text ioctl(-1, BTRFS_IOC_TREE_SEARCH_V2, {key={tree_id=BTRFS_ROOT_TREE_OBJECTID, min_objectid=BTRFS_FIRST_FREE_OBJECTID, max_objectid=257, min_offset=0, max_offset=1, min_transid=0, max_transid=1, min_type=BTRFS_INODE_ITEM_KEY, max_type=255, nr_items=2}, buf_size=80} => {buf_size=80}) = -1 EOVERFLOW

call x86_64 ioctl -1 0x40489426 @p
opt -v
mem p u64 3 2 @q 5 1 u32 0 0 u64 0 0 0
mem q u64 256 9
ret 0
text ioctl(-1, BTRFS_IOC_SEND, {send_fd=3, clone_sources_count=2, clone_sources=[BTRFS_FIRST_FREE_OBJECTID, BTRFS_UUID_TREE_OBJECTID], parent_root=BTRFS_FS_TREE_OBJECTID, flags=BTRFS_SEND_FLAG_NO_FILE_DATA}) = 0

call x86_64 ioctl -1 0x40489426 @p
mem p u64 3 2 @q 0xffffffffffffffff 0x20 u32 1 0 u64 0 0 0
mem q u64 256 9
ret 0
text ioctl(-1, BTRFS_IOC_SEND, {send_fd=3, clone_sources_count=2, clone_sources=@q, parent_root=UINT64_MAX, flags=0x20 /* BTRFS_SEND_FLAG_??? */}) = 0

call x86_64 ioctl -1 0xca289435 @p
mem p u64 0 9 3 1 raw "/dev/sda" zero 1017 raw "/dev/sdb" zero 1017 zero 526
ret 0
text ioctl(-1, BTRFS_IOC_DEV_REPLACE, {cmd=BTRFS_IOCTL_DEV_REPLACE_CMD_START, start={srcdevid=makedev(0, 0x3), cont_reading_from_srcdev_mode=BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_AVOID, srcdev_name="/dev/sda", tgtdev_name="/dev/sdb"}} => {result=0x9 /* BTRFS_IOCTL_DEV_REPLACE_RESULT_??? */}) = 0

call x86_64 ioctl -1 0xca289435 @p
mem p u64 0 9 0 2 raw "/dev/sda" zero 1017 raw "/dev/sdb" zero 1017 zero 526
err 22
text ioctl(-1, BTRFS_IOC_DEV_REPLACE, {cmd=BTRFS_IOCTL_DEV_REPLACE_CMD_START, start={srcdevid=makedev(0, 0), cont_reading_from_srcdev_mode=0x2 /* BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_??? */, srcdev_name="/dev/sda", tgtdev_name="/dev/sdb"}}) = -1 EINVAL

call x86_64 ioctl -1 0xca289435 @p
mem p u64 1 0 1 500 1000000000 1000000001 4 5 zero 2536
ret 0
text ioctl(-1, BTRFS_IOC_DEV_REPLACE, {cmd=BTRFS_IOCTL_DEV_REPLACE_CMD_STATUS} => {result=BTRFS_IOCTL_DEV_REPLACE_RESULT_NO_ERROR, status={replace_state=BTRFS_IOCTL_DEV_REPLACE_STATE_STARTED, progress_1000=500 /* 50.0% */, time_started=1000000000 /* 2001-09-09T01:46:40+0000 */, time_stopped=1000000001 /* 2001-09-09T01:46:41+0000 */, num_write_errors=4, num_uncorrectable_read_errors=5}}) = 0

call x86_64 ioctl -1 0xca289435 @p
mem p u64 1 0 9 500 0 0 4 5 zero 2536
err 22
text ioctl(-1, BTRFS_IOC_DEV_REPLACE, {cmd=BTRFS_IOCTL_DEV_REPLACE_CMD_STATUS}) = -1 EINVAL

call x86_64 ioctl -1 0xca289435 @p
mem p u64 2 3 9 500 0 0 4 5 zero 2536
ret 0
text ioctl(-1, BTRFS_IOC_DEV_REPLACE, {cmd=BTRFS_IOCTL_DEV_REPLACE_CMD_CANCEL} => {result=BTRFS_IOCTL_DEV_REPLACE_RESULT_SCRUB_INPROGRESS}) = 0

call x86_64 ioctl -1 0xc4009420 @p
mem p u64 1 0 0 0x0000000500000002 3 4 5 6 7 8 0x5e2 0x0000000600000003 0x0000000800000007 zero 928
err 22
text ioctl(-1, BTRFS_IOC_BALANCE_V2, {flags=BTRFS_BALANCE_DATA, data={profiles=0, usage=21474836482, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_USAGE|BTRFS_BALANCE_ARGS_LIMIT|BTRFS_BALANCE_ARGS_LIMIT_RANGE|BTRFS_BALANCE_ARGS_STRIPES_RANGE|BTRFS_BALANCE_ARGS_CONVERT|BTRFS_BALANCE_ARGS_USAGE_RANGE}}) = -1 EINVAL

call x86_64 ioctl -1 0xc4009420 @p
mem p u64 1 0 0 0x0000000500000002 3 4 5 6 7 8 0x420 0x0000000600000003 0x0000000800000007 zero 928
err 22
text ioctl(-1, BTRFS_IOC_BALANCE_V2, {flags=BTRFS_BALANCE_DATA, data={profiles=0, usage=21474836482, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_LIMIT|BTRFS_BALANCE_ARGS_USAGE_RANGE}}) = -1 EINVAL

call x86_64 ioctl -1 0xc4009420 @p
opt -v
mem p u64 6 1 zero 136 u64 1 2 3 4 5 6 7 8 0x40 10 11 zero 48 u64 1 2 3 4 5 6 7 8 0x80 10 11 zero 48 u64 1 2 3 zero 576
ret 0
text ioctl(-1, BTRFS_IOC_BALANCE_V2, {flags=BTRFS_BALANCE_SYSTEM|BTRFS_BALANCE_METADATA, meta={profiles=BTRFS_BLOCK_GROUP_DATA, usage=2, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_LIMIT_RANGE}, sys={profiles=BTRFS_BLOCK_GROUP_DATA, usage=2, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_STRIPES_RANGE}} => {flags=BTRFS_BALANCE_SYSTEM|BTRFS_BALANCE_METADATA, state=BTRFS_BALANCE_STATE_RUNNING, meta={profiles=BTRFS_BLOCK_GROUP_DATA, usage=2, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_LIMIT_RANGE}, sys={profiles=BTRFS_BLOCK_GROUP_DATA, usage=2, devid=makedev(0, 0x3), pstart=4, pend=5, vstart=6, vend=7, target=8, flags=BTRFS_BALANCE_ARGS_STRIPES_RANGE}}) = 0

call x86_64 ioctl -1 0x84009422 @p
mem p u64 7 1 zero 408 u64 1 2 3 zero 576
ret 0
text ioctl(-1, BTRFS_IOC_BALANCE_PROGRESS, {flags=BTRFS_BALANCE_DATA|BTRFS_BALANCE_SYSTEM|BTRFS_BALANCE_METADATA, state=BTRFS_BALANCE_STATE_RUNNING, data={profiles=0, usage=0, devid=makedev(0, 0), pstart=0, pend=0, vstart=0, vend=0, target=0, flags=0}, meta={profiles=0, usage=0, devid=makedev(0, 0), pstart=0, pend=0, vstart=0, vend=0, target=0, flags=0}, sys={profiles=0, usage=0, devid=makedev(0, 0), pstart=0, pend=0, vstart=0, vend=0, target=0, flags=0}}) = 0

call x86_64 ioctl -1 0x40309410 @p
mem p u64 0 5 5 u32 3 0x0103 0 0 0 0
ret 0
text ioctl(-1, BTRFS_IOC_DEFRAG_RANGE, {start=0, len=5, flags=BTRFS_DEFRAG_RANGE_COMPRESS|BTRFS_DEFRAG_RANGE_COMPRESS_LEVEL, extent_thresh=3, compress_type=0x103 /* BTRFS_COMPRESS_??? */}) = 0

call x86_64 ioctl -1 0x40309410 @p
mem p u64 0 5 1 u32 3 4 0 0 0 0
ret 0
text ioctl(-1, BTRFS_IOC_DEFRAG_RANGE, {start=0, len=5, flags=BTRFS_DEFRAG_RANGE_COMPRESS, extent_thresh=3, compress_type=0x4 /* BTRFS_COMPRESS_??? */}) = 0

call x86_64 ioctl -1 0x8400941f @p
mem p u64 1 2 hex 00112233445566778899001122334455 u32 4096 4096 1 u16 2 32 u64 7 5 hex 11112233445566778899001122334455 zero 944
ret 0
text ioctl(-1, BTRFS_IOC_FS_INFO, {max_id=1, num_devices=2, fsid=00112233-4455-6677-8899-001122334455, nodesize=4096, sectorsize=4096, clone_alignment=1, csum_type=BTRFS_CSUM_TYPE_SHA256, csum_size=32, flags=BTRFS_FS_INFO_FLAG_CSUM_INFO|BTRFS_FS_INFO_FLAG_GENERATION|BTRFS_FS_INFO_FLAG_METADATA_UUID, generation=5, metadata_uuid=11112233-4455-6677-8899-001122334455}) = 0

call x86_64 ioctl -1 0x8400941f @p
mem p u64 1 2 hex 00112233445566778899001122334455 u32 4096 4096 1 u16 9 32 u64 8 5 hex 11112233445566778899001122334455 zero 940 u32 7
ret 0
text ioctl(-1, BTRFS_IOC_FS_INFO, {max_id=1, num_devices=2, fsid=00112233-4455-6677-8899-001122334455, nodesize=4096, sectorsize=4096, clone_alignment=1, flags=0x8 /* BTRFS_FS_INFO_FLAG_??? */}) = 0

call x86_64 ioctl -1 0x8400941f @p
mem p u64 1 2 hex 00112233445566778899001122334455 u32 4096 4096 1 u16 9 32 u64 7 5 hex 11112233445566778899001122334455 zero 940 u32 7
err 22
text ioctl(-1, BTRFS_IOC_FS_INFO, @p) = -1 EINVAL

call x86_64 ioctl -1 0xd000941e @p
mem p u64 1 hex 00112233445566778899001122334455 u64 5 6 hex 10112233445566778899001122334455 zero 3016 raw "/dev/sda" zero 1016
ret 0
text ioctl(-1, BTRFS_IOC_DEV_INFO, {devid=makedev(0, 0x1), uuid=00112233-4455-6677-8899-001122334455} => {uuid=00112233-4455-6677-8899-001122334455, bytes_used=5, total_bytes=6, path="/dev/sda"}) = 0

call x86_64 ioctl -1 0xd000941e @p
mem p u64 1 zero 16 u64 5 6 zero 16 zero 3016 raw "/dev/sda" zero 1016
err 19
text ioctl(-1, BTRFS_IOC_DEV_INFO, {devid=makedev(0, 0x1)}) = -1 ENODEV

call x86_64 ioctl -1 0xd0009412 @p
mem p u64 0 256 raw "dir" zero 4077
err 2
text ioctl(-1, BTRFS_IOC_INO_LOOKUP, {treeid=0, objectid=BTRFS_FIRST_FREE_OBJECTID}) = -1 ENOENT

call x86_64 ioctl -1 0xc4089434 @p
mem p u64 1 5 1 1 2 3 4 5 zero 968
ret 0
text ioctl(-1, BTRFS_IOC_GET_DEV_STATS, {devid=makedev(0, 0x1), nr_items=5, flags=BTRFS_DEV_STATS_RESET} => {nr_items=5, flags=BTRFS_DEV_STATS_RESET, [[BTRFS_DEV_STAT_WRITE_ERRS]=1, [BTRFS_DEV_STAT_READ_ERRS]=2, [BTRFS_DEV_STAT_FLUSH_ERRS]=3, [BTRFS_DEV_STAT_CORRUPTION_ERRS]=4, [BTRFS_DEV_STAT_GENERATION_ERRS]=5]}) = 0

call x86_64 ioctl -1 0xc4089434 @p
mem p u64 1 3 0 1 2 3 4 5 zero 968
err 1
text ioctl(-1, BTRFS_IOC_GET_DEV_STATS, {devid=makedev(0, 0x1), nr_items=3, flags=0}) = -1 EPERM

call x86_64 ioctl -1 0xc0109428 @p
mem p u64 4 7
ret 0
text ioctl(-1, BTRFS_IOC_QUOTA_CTL, {cmd=BTRFS_QUOTA_CTL_ENABLE_SIMPLE_QUOTA}) = 0

call x86_64 ioctl -1 0xc0109428 @p
mem p u64 9 7
err 22
text ioctl(-1, BTRFS_IOC_QUOTA_CTL, {cmd=0x9 /* BTRFS_QUOTA_CTL_??? */}) = -1 EINVAL

call x86_64 ioctl -1 0xc0c89425 @p
mem p hex 00112233445566778899001122334455 u64 1 2 1000 u32 5 0 u64 2000 u32 0 0 u64 0 zero 128
ret 0
text ioctl(-1, BTRFS_IOC_SET_RECEIVED_SUBVOL, {uuid=00112233-4455-6677-8899-001122334455, stransid=1, stime={sec=1000, nsec=5} /* 1970-01-01T00:16:40.000000005+0000 */, flags=0} => {rtransid=2, rtime={sec=2000, nsec=0} /* 1970-01-01T00:33:20+0000 */}) = 0

call x86_64 ioctl -1 0xc0c89425 @p
mem p hex 00112233445566778899001122334455 u64 1 2 1000 u32 5 0 u64 2000 u32 0 0 u64 1 u64 7 zero 120
err 22
text ioctl(-1, BTRFS_IOC_SET_RECEIVED_SUBVOL, {uuid=00112233-4455-6677-8899-001122334455, stransid=1, stime={sec=1000, nsec=5} /* 1970-01-01T00:16:40.000000005+0000 */, flags=1}) = -1 EINVAL

call x86_64 ioctl -1 0xc400941b @p
mem p u64 1 0 0xffffffffffffffff 2 zero 992
err 115
text ioctl(-1, BTRFS_IOC_SCRUB, {devid=makedev(0, 0x1), start=0, end=UINT64_MAX, flags=0x2 /* BTRFS_SCRUB_??? */}) = -1 EINPROGRESS

call x86_64 ioctl -1 0x8040942d @p
mem p u64 1 0xfffffffffffffff7 zero 48
ret 0
text ioctl(-1, BTRFS_IOC_QUOTA_RESCAN_STATUS, {flags=1, progress=18446744073709551607}) = 0

call x86_64 ioctl -1 0x4040942c @p
mem p u64 0 7 1 zero 40
err 115
text ioctl(-1, BTRFS_IOC_QUOTA_RESCAN, {flags=0}) = -1 EINPROGRESS

call x86_64 ioctl -1 0x4008941a @p
mem p u64 0xa
err 22
text ioctl(-1, BTRFS_IOC_SUBVOL_SETFLAGS, BTRFS_SUBVOL_RDONLY|0x8) = -1 EINVAL

call x86_64 ioctl -1 0x80089419 @p
opt -Xverbose
mem p u64 2
ret 0
text ioctl(-1, 0x80089419 /* BTRFS_IOC_SUBVOL_GETFLAGS */, 0x2 /* BTRFS_SUBVOL_RDONLY */) = 0

call x86_64 ioctl -1 0x40049421 3
err 22
text ioctl(-1, BTRFS_IOC_BALANCE_CTL, 0x3 /* BTRFS_BALANCE_CTL_??? */) = -1 EINVAL

call x86_64 ioctl -1 0x80489439 @p
mem p u64 1 2 4 0 1 0x20000 0 0 0x8000
ret 0
text ioctl(-1, BTRFS_IOC_GET_SUPPORTED_FEATURES, [{compat_flags=0x1 /* BTRFS_FEATURE_COMPAT_??? */, compat_ro_flags=BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE_VALID, incompat_flags=BTRFS_FEATURE_INCOMPAT_MIXED_GROUPS} /* supported */, {compat_flags=0, compat_ro_flags=BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE, incompat_flags=BTRFS_FEATURE_INCOMPAT_REMAP_TREE} /* safe to set */, {compat_flags=0, compat_ro_flags=0, incompat_flags=0x8000 /* BTRFS_FEATURE_INCOMPAT_??? */} /* safe to clear */]) = 0

call x86_64 ioctl -1 0x40309439 @p
mem p u64 1 2 4 0 1 0x20000
err 1
text ioctl(-1, BTRFS_IOC_SET_FEATURES, [{compat_flags=0x1 /* BTRFS_FEATURE_COMPAT_??? */, compat_ro_flags=BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE_VALID, incompat_flags=BTRFS_FEATURE_INCOMPAT_MIXED_GROUPS}, {compat_flags=0, compat_ro_flags=BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE, incompat_flags=BTRFS_FEATURE_INCOMPAT_REMAP_TREE}]) = -1 EPERM

call i386 ioctl -1 0xc0c09425 @p
mem p hex 00112233445566778899001122334455 u64 1 2 1000 u32 5 u64 2000 u32 0 u64 0 zero 128
ret 0
text ioctl(-1, BTRFS_IOC_SET_RECEIVED_SUBVOL, {uuid=00112233-4455-6677-8899-001122334455, stransid=1, stime={sec=1000, nsec=5} /* 1970-01-01T00:16:40.000000005+0000 */, flags=0} => {rtransid=2, rtime={sec=2000, nsec=0} /* 1970-01-01T00:33:20+0000 */}) = 0

call i386 ioctl -1 0x40449426 @p
opt -v
mem p u64 3 1 ptr @q u64 5 1 u32 0 0 u64 0 0 0
mem q u64 256
ret 0
text ioctl(-1, BTRFS_IOC_SEND, {send_fd=3, clone_sources_count=1, clone_sources=[BTRFS_FIRST_FREE_OBJECTID], parent_root=BTRFS_FS_TREE_OBJECTID, flags=BTRFS_SEND_FLAG_NO_FILE_DATA}) = 0

call i386 ioctl -1 0x50009417 @p
mem p u64 5 9 4 100 ptr @q u32 0 u64 0 0 raw "snap" zero 4036
mem q u64 1 0 3 4 5 6 7 8 9
err 22
text ioctl(-1, BTRFS_IOC_SNAP_CREATE_V2, {fd=5, flags=BTRFS_SUBVOL_QGROUP_INHERIT, size=100, qgroup_inherit={flags=BTRFS_QGROUP_INHERIT_SET_LIMITS, num_qgroups=0, num_ref_copies=3, num_excl_copies=4, lim={flags=BTRFS_QGROUP_LIMIT_MAX_RFER|BTRFS_QGROUP_LIMIT_RSV_RFER, max_rfer=6, max_excl=7, rsv_rfer=8, rsv_excl=9}, ...}, name="snap"}) = -1 EINVAL

call x86_64 ioctl -1 0xd0009412 @p
mem p u64 0 256 raw "dir" zero 4077
out p u64 5 256 raw "dir" zero 4077
ret 0
text ioctl(-1, BTRFS_IOC_INO_LOOKUP, {treeid=0, objectid=BTRFS_FIRST_FREE_OBJECTID} => {treeid=BTRFS_FS_TREE_OBJECTID, name="dir"}) = 0

call x86_64 ioctl -1 0x5000943f @p
mem p u64 5 0 0x10 0 0 0 0 u64 257 zero 4032
err 2
text ioctl(-1, BTRFS_IOC_SNAP_DESTROY_V2, {fd=5, flags=BTRFS_SUBVOL_SPEC_BY_ID, subvolid=257}) = -1 ENOENT

call x86_64 ioctl -1 0x5000943a @p
mem p u64 5 0 8 0 0 0 0 u64 3 zero 4032
ret 0
text ioctl(-1, BTRFS_IOC_RM_DEV_V2, {fd=5, flags=BTRFS_DEVICE_SPEC_BY_ID, devid=3}) = 0

call x86_64 ioctl -1 0x5000943a @p
mem p u64 5 0 0x20 0 0 0 0 raw "dev" zero 4037
ret 0
text ioctl(-1, BTRFS_IOC_RM_DEV_V2, {fd=5, flags=0x20 /* BTRFS_SUBVOL_??? */, name="dev"}) = 0

call x86_64 ioctl -1 0x40109441 @p
mem p u64 257 u32 1 7
ret 0
text ioctl(-1, BTRFS_IOC_SUBVOL_SYNC_WAIT, {subvolid=257, mode=BTRFS_SUBVOL_SYNC_WAIT_FOR_QUEUED, count=7}) = 0

call x86_64 ioctl -1 0xd000943d @p
mem p u64 5 257 256 258 256 zero 4048 u8 2 0 0 0 0 0 0 0
ret 0
text ioctl(-1, BTRFS_IOC_GET_SUBVOL_ROOTREF, {min_treeid=BTRFS_FS_TREE_OBJECTID, num_items=2, rootref=[{treeid=257, dirid=256}, {treeid=258, dirid=256}]}) = 0

call x86_64 ioctl -1 0xd000943e @p
mem p u64 256 257 raw "sub" zero 253 raw "a/b" zero 3821
ret 0
text ioctl(-1, BTRFS_IOC_INO_LOOKUP_USER, {dirid=256, treeid=257, name="sub", path="a/b"}) = 0

call x86_64 ioctl -1 0x81f8943c @p
mem p u64 257 raw "sub" zero 253 u64 5 256 7 2 zero 208
ret 0
text ioctl(-1, BTRFS_IOC_GET_SUBVOL_INFO, {treeid=257, name="sub", parent_id=BTRFS_FS_TREE_OBJECTID, dirid=256, generation=7, flags=BTRFS_SUBVOL_RDONLY, ...}) = 0

call x86_64 ioctl -1 0xc038943b @p
mem p u64 256 64 0 0 0 1 @q
mem q u32 1 2 3 3 u64 256 4096 5
ret 0
text ioctl(-1, BTRFS_IOC_LOGICAL_INO_V2, {logical=256, size=64, flags=BTRFS_LOGICAL_INO_ARGS_IGNORE_OFFSET, inodes=@q} => {inodes={bytes_left=1, bytes_missing=2, elem_cnt=3, elem_missed=3, ...}}) = 0

call x86_64 ioctl -1 0x40809440 @p
mem p ptr @v u64 1 4096 0 10 20 0 u32 2 0 zero 64
mem v ptr 0x5000 10
err 22
text ioctl(-1, BTRFS_IOC_ENCODED_WRITE, {iov=[{iov_base=0x5000, iov_len=10}], iovcnt=1, offset=4096, flags=0, len=10, unencoded_len=20, unencoded_offset=0, compression=BTRFS_ENCODED_IO_COMPRESSION_ZSTD, encryption=0}) = -1 EINVAL
