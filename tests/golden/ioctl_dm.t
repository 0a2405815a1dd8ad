# ioctl requests of the device mapper.

call x86_64 ioctl -1 0xc138fd00 @p
mem p u32 4 1 0 312 0 0 0 0 0 0 u64 0 raw "" zero 128 raw "" zero 129 zero 7
ret 0
text ioctl(-1, DM_VERSION, [{version=[4, 1, 0], data_size=312, flags=0}] => [{version=[4, 1, 0], data_size=312, flags=0}]) = 0

call x86_64 ioctl -1 0xc138fd00 @p
mem p u32 4 1 0 312 0 0 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7
err 22
text ioctl(-1, DM_VERSION, [{version=[4, 1, 0], data_size=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=0}]) = -1 EINVAL

call x86_64 ioctl -1 0xc138fd01 @p
mem p u32 4 1 0 312 312 0 0 7 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7
ret 0
text ioctl(-1, DM_REMOVE_ALL, [{version=[4, 1, 0], data_size=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG|DM_EXISTS_FLAG}] => [{version=[4, 1, 0], data_size=312, flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG|DM_EXISTS_FLAG}]) = 0

call x86_64 ioctl -1 0xc138fd02 @p
mem p u32 4 1 0 400 312 0 0 0 0 0 u64 0 raw "" zero 128 raw "" zero 129 zero 7 u64 0x800001 u32 32 raw "first" zero 15 u64 0x800002 u32 0 raw "second" zero 38
ret 0
text ioctl(-1, DM_LIST_DEVICES, [{version=[4, 1, 0], data_size=400, data_start=312, flags=0}] => [{version=[4, 1, 0], data_size=400, data_start=312, flags=0}, ...]) = 0

call x86_64 ioctl -1 0xc138fd03 @p
mem p u32 4 1 0 312 0 0 0 24 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7
ret 0
text ioctl(-1, DM_DEV_CREATE, [{version=[4, 1, 0], data_size=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=DM_PERSISTENT_DEV_FLAG|DM_STATUS_TABLE_FLAG}] => [{version=[4, 1, 0], data_size=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=0, open_count=0, event_nr=0, flags=DM_PERSISTENT_DEV_FLAG|DM_STATUS_TABLE_FLAG}]) = 0

call x86_64 ioctl -1 0xc138fd03 @p
mem p u32 4 1 0 312 0 0 0 4294967295 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7
err 22
text ioctl(-1, DM_DEV_CREATE, [{version=[4, 1, 0], data_size=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=DM_READONLY_FLAG|DM_SUSPEND_FLAG|DM_EXISTS_FLAG|DM_PERSISTENT_DEV_FLAG|DM_STATUS_TABLE_FLAG|DM_ACTIVE_PRESENT_FLAG|DM_INACTIVE_PRESENT_FLAG|DM_BUFFER_FULL_FLAG|DM_SKIP_BDGET_FLAG|DM_SKIP_LOCKFS_FLAG|DM_NOFLUSH_FLAG|DM_QUERY_INACTIVE_TABLE_FLAG|DM_UEVENT_GENERATED_FLAG|DM_UUID_FLAG|DM_SECURE_DATA_FLAG|DM_DATA_OUT_FLAG|DM_DEFERRED_REMOVE|DM_INTERNAL_SUSPEND_FLAG|DM_IMA_MEASUREMENT_FLAG|0xfff00080}]) = -1 EINVAL

call x86_64 ioctl -1 0xc138fd04 @p
mem p u32 4 1 0 312 0 0 2 0 5 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7
ret 0
text ioctl(-1, DM_DEV_REMOVE, [{version=[4, 1, 0], data_size=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", event_nr=5, flags=0}] => [{version=[4, 1, 0], data_size=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=0}]) = 0

call x86_64 ioctl -1 0xc138fd05 @p
mem p u32 4 1 0 328 312 0 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 raw "newname" zero 9
ret 0
text ioctl(-1, DM_DEV_RENAME, [{version=[4, 1, 0], data_size=328, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", event_nr=0, flags=0}, ...] => [{version=[4, 1, 0], data_size=328, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=0, open_count=0, event_nr=0, flags=0}]) = 0

call x86_64 ioctl -1 0xc138fd05 @p
mem p u32 4 1 0 328 312 0 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 raw "newname" zero 9
err 22
text ioctl(-1, DM_DEV_RENAME, [{version=[4, 1, 0], data_size=328, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", event_nr=0, flags=0}, ...]) = -1 EINVAL

call x86_64 ioctl -1 0xc138fd06 @p
mem p u32 4 1 0 312 0 0 0 2 7 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7
ret 0
text ioctl(-1, DM_DEV_SUSPEND, [{version=[4, 1, 0], data_size=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=DM_SUSPEND_FLAG}] => [{version=[4, 1, 0], data_size=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=0, open_count=0, event_nr=7, flags=DM_SUSPEND_FLAG}]) = 0

call x86_64 ioctl -1 0xc138fd07 @p
mem p u32 4 1 0 312 0 0 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7
ret 0
text ioctl(-1, DM_DEV_STATUS, [{version=[4, 1, 0], data_size=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=0}] => [{version=[4, 1, 0], data_size=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=0, open_count=0, event_nr=0, flags=0}]) = 0

call x86_64 ioctl -1 0xc138fd08 @p
mem p u32 4 1 0 400 312 1 0 0 3 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 u64 0 100 u32 0 40 raw "linear" zero 10 raw "8:0 0" zero 43
ret 0
text ioctl(-1, DM_DEV_WAIT, [{version=[4, 1, 0], data_size=400, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", event_nr=3, flags=0}] => [{version=[4, 1, 0], data_size=400, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=1, open_count=0, event_nr=3, flags=0}, ...]) = 0

call x86_64 ioctl -1 0xc138fd09 @p
mem p u32 4 1 0 400 312 1 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 u64 0 100 u32 5 0 raw "linear" zero 10 raw "8:0 0" zero 43
ret 0
text ioctl(-1, DM_TABLE_LOAD, [{version=[4, 1, 0], data_size=400, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=1, flags=0}, ...] => [{version=[4, 1, 0], data_size=400, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=1, open_count=0, event_nr=0, flags=0}]) = 0

call x86_64 ioctl -1 0xc138fd09 @p
mem p u32 4 1 0 424 312 2 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 u64 0 100 u32 5 56 raw "linear" zero 10 raw "8:0 0" zero 11 u64 100 100 u32 0 0 raw "zero" zero 12 raw "x" zero 15
err 22
text ioctl(-1, DM_TABLE_LOAD, [{version=[4, 1, 0], data_size=424, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=2, flags=0}, ...]) = -1 EINVAL

call x86_64 ioctl -1 0xc138fd09 @p
opt -v
mem p u32 4 1 0 424 312 2 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 u64 0 100 u32 5 56 raw "linear" zero 10 raw "8:0 0" zero 11 u64 100 100 u32 0 0 raw "zero" zero 12 raw "x" zero 15
ret 0
text ioctl(-1, DM_TABLE_LOAD, [{version=[4, 1, 0], data_size=424, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=2, flags=0}, {sector_start=0, length=100, target_type="linear", string="8:0 0"}, {sector_start=100, length=100, target_type="zero", string="x"}] => [{version=[4, 1, 0], data_size=424, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=2, open_count=0, event_nr=0, flags=0}]) = 0

call x86_64 ioctl -1 0xc138fd09 @p
opt -v
mem p u32 4 1 0 424 312 2 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 u64 0 100 u32 5 4 raw "linear" zero 10 raw "8:0 0" zero 11 u64 100 100 u32 0 0 raw "zero" zero 12 raw "x" zero 15
ret 0
text ioctl(-1, DM_TABLE_LOAD, [{version=[4, 1, 0], data_size=424, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=2, flags=0}, {sector_start=0, length=100, target_type="linear", string="8:0 0"}, ??? /* misplaced struct dm_target_spec */] => [{version=[4, 1, 0], data_size=424, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=2, open_count=0, event_nr=0, flags=0}]) = 0

call x86_64 ioctl -1 0xc138fd09 @p
opt -v
mem p u32 4 1 0 312 312 1 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7
ret 0
text ioctl(-1, DM_TABLE_LOAD, [{version=[4, 1, 0], data_size=312, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=1, flags=0}, ??? /* misplaced struct dm_target_spec */] => [{version=[4, 1, 0], data_size=312, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=1, open_count=0, event_nr=0, flags=0}]) = 0

call x86_64 ioctl -1 0xc138fd09 @p
opt -v
mem p u32 4 1 0 312 0 0 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7
ret 0
text ioctl(-1, DM_TABLE_LOAD, [{version=[4, 1, 0], data_size=312, data_start=0, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=0, flags=0}] => [{version=[4, 1, 0], data_size=312, data_start=0, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=0, open_count=0, event_nr=0, flags=0}]) = 0

call x86_64 ioctl -1 0xc138fd0a @p
mem p u32 4 1 0 312 0 0 0 4 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7
ret 0
text ioctl(-1, DM_TABLE_CLEAR, [{version=[4, 1, 0], data_size=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=DM_EXISTS_FLAG}] => [{version=[4, 1, 0], data_size=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=0, open_count=0, event_nr=0, flags=DM_EXISTS_FLAG}]) = 0

call x86_64 ioctl -1 0xc138fd0b @p
mem p u32 4 1 0 400 312 0 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 u32 2 0 u64 0x801 0x802 zero 64
ret 0
text ioctl(-1, DM_TABLE_DEPS, [{version=[4, 1, 0], data_size=400, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=0}] => [{version=[4, 1, 0], data_size=400, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=0, open_count=0, event_nr=0, flags=0}, ...]) = 0

call x86_64 ioctl -1 0xc138fd0b @p
opt -v
mem p u32 4 1 0 400 312 0 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 u32 2 0 u64 0x801 0x802 zero 64
ret 0
text ioctl(-1, DM_TABLE_DEPS, [{version=[4, 1, 0], data_size=400, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=0}] => [{version=[4, 1, 0], data_size=400, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=0, open_count=0, event_nr=0, flags=0}, {count=2, deps=[makedev(0x8, 0x1), makedev(0x8, 0x2)]}]) = 0

call x86_64 ioctl -1 0xc138fd0c @p
mem p u32 4 1 0 400 312 1 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 u64 0 100 u32 0 64 raw "linear" zero 10 raw "ok" zero 46
ret 0
text ioctl(-1, DM_TABLE_STATUS, [{version=[4, 1, 0], data_size=400, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=0}] => [{version=[4, 1, 0], data_size=400, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=1, open_count=0, event_nr=0, flags=0}, ...]) = 0

call x86_64 ioctl -1 0xc138fd0c @p
mem p u32 4 1 0 400 312 1 0 16 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 u64 0 100 u32 0 64 raw "linear" zero 10 raw "8:0 0" zero 43
ret 0
text ioctl(-1, DM_TABLE_STATUS, [{version=[4, 1, 0], data_size=400, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=DM_STATUS_TABLE_FLAG}] => [{version=[4, 1, 0], data_size=400, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=1, open_count=0, event_nr=0, flags=DM_STATUS_TABLE_FLAG}, ...]) = 0

call x86_64 ioctl -1 0xc138fd0d @p
mem p u32 4 1 0 400 312 0 0 0 0 0 u64 8388609 raw "" zero 128 raw "" zero 129 zero 7 u32 32 1 2 3 raw "linear" zero 10 u32 0 4 5 6 raw "striped" zero 33
ret 0
text ioctl(-1, DM_LIST_VERSIONS, [{version=[4, 1, 0], data_size=400, data_start=312, flags=0}] => [{version=[4, 1, 0], data_size=400, data_start=312, flags=0}, ...]) = 0

call x86_64 ioctl -1 0xc138fd0e @p
mem p u32 4 1 0 340 312 0 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 u64 77 raw "hello" zero 15
ret 0
text ioctl(-1, DM_TARGET_MSG, [{version=[4, 1, 0], data_size=340, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=0}, ...] => [{version=[4, 1, 0], data_size=340, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=0, open_count=0, event_nr=0, flags=0}]) = 0

call x86_64 ioctl -1 0xc138fd0e @p
mem p u32 4 1 0 340 312 0 0 256 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 u64 77 raw "hello" zero 15
ret 0
text ioctl(-1, DM_TARGET_MSG, [{version=[4, 1, 0], data_size=340, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=DM_BUFFER_FULL_FLAG}, ...] => [{version=[4, 1, 0], data_size=340, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=0, open_count=0, event_nr=0, flags=DM_BUFFER_FULL_FLAG}]) = 0

call x86_64 ioctl -1 0xc138fd0f @p
mem p u32 4 1 0 340 312 0 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 raw "1 2 3 4" zero 21
ret 0
text ioctl(-1, DM_DEV_SET_GEOMETRY, [{version=[4, 1, 0], data_size=340, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=0}, ...] => [{version=[4, 1, 0], data_size=340, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=0}]) = 0

call x86_64 ioctl -1 0xc138fd07 @p
mem p u32 5 0 0 312 0 0 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7
ret 0
text ioctl(-1, DM_DEV_STATUS, [{version=[5, 0, 0] /* unsupported device mapper ABI version */}] => [{version=[5, 0, 0] /* unsupported device mapper ABI version */}]) = 0

call x86_64 ioctl -1 0xc138fd07 @p
mem p u32 4 1 0 100 0 0 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7
ret 0
text ioctl(-1, DM_DEV_STATUS, [{version=[4, 1, 0], data_size=100 /* data_size too small */}] => [{version=[4, 1, 0], data_size=100 /* data_size too small */}]) = 0

call x86_64 ioctl -1 0xc138fd07 @p
opt -v
mem p u32 4 1 0 312 0 0 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7
ret 0
text ioctl(-1, DM_DEV_STATUS, [{version=[4, 1, 0], data_size=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=0}] => [{version=[4, 1, 0], data_size=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=0, open_count=0, event_nr=0, flags=0}]) = 0

call x86_64 ioctl -1 0xc138fd07 @p
mem p u32 4 1 0 312 0 0 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7
err 6
text ioctl(-1, DM_DEV_STATUS, [{version=[4, 1, 0], data_size=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=0}]) = -1 ENXIO

call x86_64 ioctl -1 0xc138fd07 @p
mem p u32 4 1 0 312
err 6
text ioctl(-1, DM_DEV_STATUS, @p) = -1 ENXIO

call x86_64 ioctl -1 0xc138fd0c @p
mem p u32 4 1 0 313 400 1 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7
ret 0
text ioctl(-1, DM_TABLE_STATUS, [{version=[4, 1, 0], data_size=313, data_start=400, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=0}] => [{version=[4, 1, 0], data_size=313, data_start=400, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=1, open_count=0, event_nr=0, flags=0}, ...]) = 0

call x86_64 ioctl -1 0xc138fd05 @p
mem p u32 4 1 0 328 312 0 0 8192 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 raw "newname" zero 9
ret 0
text ioctl(-1, DM_DEV_RENAME, [{version=[4, 1, 0], data_size=328, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", event_nr=0, flags=DM_UEVENT_GENERATED_FLAG}, ...] => [{version=[4, 1, 0], data_size=328, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=0, open_count=0, event_nr=0, flags=DM_UEVENT_GENERATED_FLAG}]) = 0

call x86_64 ioctl -1 0xc138fd10 @p
mem p u32 4 1 0 340 312 0 0 0 3 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 u32 0 1 2 3 raw "linear" zero 6
ret 0
text ioctl(-1, DM_DEV_ARM_POLL, [{version=[4, 1, 0], data_size=340, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=0}] => [{version=[4, 1, 0], data_size=340, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=0}]) = 0

call x86_64 ioctl -1 0x0000fd12 @p
mem p u32 4 1 0 340 312 0 0 0 3 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 u32 0 1 2 3 raw "linear" zero 6
ret 0
text ioctl(-1, DM_MPATH_PROBE_PATHS, @p) = 0

call i386 ioctl -1 0xc138fd09 @p
opt -v
mem p u32 4 1 0 312 312 1 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7
ret 0
text ioctl(-1, DM_TABLE_LOAD, [{version=[4, 1, 0], data_size=312, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=1, flags=0}, ??? /* misplaced struct dm_target_spec */] => [{version=[4, 1, 0], data_size=312, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=1, open_count=0, event_nr=0, flags=0}]) = 0

call i386 ioctl -1 0xc138fd09 @p
opt -v
mem p u32 4 1 0 312 0 0 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7
ret 0
text ioctl(-1, DM_TABLE_LOAD, [{version=[4, 1, 0], data_size=312, data_start=0, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=0, flags=0}] => [{version=[4, 1, 0], data_size=312, data_start=0, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=0, open_count=0, event_nr=0, flags=0}]) = 0

call x86_64 ioctl -1 0xc138fd02 @p
opt -v
mem p u32 4 1 0 400 312 0 0 0 0 0 u64 0 raw "" zero 128 raw "" zero 129 zero 7 u64 0x800001 u32 32 raw "first" zero 15 u64 0x800002 u32 0 raw "second" zero 38
ret 0
text ioctl(-1, DM_LIST_DEVICES, [{version=[4, 1, 0], data_size=400, data_start=312, flags=0}] => [{version=[4, 1, 0], data_size=400, data_start=312, flags=0}, {dev=makedev(0, 0x801), name="first"}, {dev=makedev(0, 0x802), name="second"}]) = 0

call x86_64 ioctl -1 0xc138fd05 @p
opt -v
mem p u32 4 1 0 328 312 0 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 raw "newname" zero 9
ret 0
text ioctl(-1, DM_DEV_RENAME, [{version=[4, 1, 0], data_size=328, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", event_nr=0, flags=0}, {string="newname"}] => [{version=[4, 1, 0], data_size=328, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=0, open_count=0, event_nr=0, flags=0}]) = 0

call x86_64 ioctl -1 0xc138fd05 @p
opt -v
mem p u32 4 1 0 328 312 0 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 raw "newname" zero 9
err 22
text ioctl(-1, DM_DEV_RENAME, [{version=[4, 1, 0], data_size=328, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", event_nr=0, flags=0}, {string="newname"}]) = -1 EINVAL

call x86_64 ioctl -1 0xc138fd08 @p
opt -v
mem p u32 4 1 0 400 312 1 0 0 3 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 u64 0 100 u32 0 40 raw "linear" zero 10 raw "8:0 0" zero 43
ret 0
text ioctl(-1, DM_DEV_WAIT, [{version=[4, 1, 0], data_size=400, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", event_nr=3, flags=0}] => [{version=[4, 1, 0], data_size=400, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=1, open_count=0, event_nr=3, flags=0}, {sector_start=0, length=100, status=0, target_type="linear", string="8:0 0"}]) = 0

call x86_64 ioctl -1 0xc138fd0c @p
opt -v
mem p u32 4 1 0 400 312 1 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 u64 0 100 u32 0 64 raw "linear" zero 10 raw "ok" zero 46
ret 0
text ioctl(-1, DM_TABLE_STATUS, [{version=[4, 1, 0], data_size=400, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=0}] => [{version=[4, 1, 0], data_size=400, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=1, open_count=0, event_nr=0, flags=0}, {sector_start=0, length=100, status=0, target_type="linear", string="ok"}]) = 0

call x86_64 ioctl -1 0xc138fd0c @p
opt -v
mem p u32 4 1 0 400 312 1 0 16 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 u64 0 100 u32 0 64 raw "linear" zero 10 raw "8:0 0" zero 43
ret 0
text ioctl(-1, DM_TABLE_STATUS, [{version=[4, 1, 0], data_size=400, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=DM_STATUS_TABLE_FLAG}] => [{version=[4, 1, 0], data_size=400, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=1, open_count=0, event_nr=0, flags=DM_STATUS_TABLE_FLAG}, {sector_start=0, length=100, status=0, target_type="linear", string="8:0 0"}]) = 0

call x86_64 ioctl -1 0xc138fd0d @p
opt -v
mem p u32 4 1 0 400 312 0 0 0 0 0 u64 8388609 raw "" zero 128 raw "" zero 129 zero 7 u32 32 1 2 3 raw "linear" zero 10 u32 0 4 5 6 raw "striped" zero 33
ret 0
text ioctl(-1, DM_LIST_VERSIONS, [{version=[4, 1, 0], data_size=400, data_start=312, flags=0}] => [{version=[4, 1, 0], data_size=400, data_start=312, flags=0}, {name="linear", version=[1, 2, 3]}, {name="striped", version=[4, 5, 6]}]) = 0

call x86_64 ioctl -1 0xc138fd0e @p
opt -v
mem p u32 4 1 0 340 312 0 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 u64 77 raw "hello" zero 15
ret 0
text ioctl(-1, DM_TARGET_MSG, [{version=[4, 1, 0], data_size=340, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=0}, {sector=77, message="hello"}] => [{version=[4, 1, 0], data_size=340, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=0, open_count=0, event_nr=0, flags=0}]) = 0

call x86_64 ioctl -1 0xc138fd0e @p
opt -v
mem p u32 4 1 0 340 312 0 0 256 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 u64 77 raw "hello" zero 15
ret 0
text ioctl(-1, DM_TARGET_MSG, [{version=[4, 1, 0], data_size=340, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=DM_BUFFER_FULL_FLAG}, {sector=77, message="hello"}] => [{version=[4, 1, 0], data_size=340, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=0, open_count=0, event_nr=0, flags=DM_BUFFER_FULL_FLAG}]) = 0

call x86_64 ioctl -1 0xc138fd0f @p
opt -v
mem p u32 4 1 0 340 312 0 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 raw "1 2 3 4" zero 21
ret 0
text ioctl(-1, DM_DEV_SET_GEOMETRY, [{version=[4, 1, 0], data_size=340, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=0}, {string="1 2 3 4"}] => [{version=[4, 1, 0], data_size=340, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=0}]) = 0

call x86_64 ioctl -1 0xc138fd0c @p
opt -v
mem p u32 4 1 0 313 400 1 0 0 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7
ret 0
text ioctl(-1, DM_TABLE_STATUS, [{version=[4, 1, 0], data_size=313, data_start=400, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", flags=0}] => [{version=[4, 1, 0], data_size=313, data_start=400, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=1, open_count=0, event_nr=0, flags=0}, ??? /* misplaced struct dm_target_spec */]) = 0

call x86_64 ioctl -1 0xc138fd05 @p
opt -v
mem p u32 4 1 0 328 312 0 0 8192 0 0 u64 8388609 raw "vol" zero 125 raw "UUID-1" zero 123 zero 7 raw "newname" zero 9
ret 0
text ioctl(-1, DM_DEV_RENAME, [{version=[4, 1, 0], data_size=328, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", event_nr=0, flags=DM_UEVENT_GENERATED_FLAG}, {string="newname"}] => [{version=[4, 1, 0], data_size=328, data_start=312, dev=makedev(0, 0x801), name="vol", uuid="UUID-1", target_count=0, open_count=0, event_nr=0, flags=DM_UEVENT_GENERATED_FLAG}]) = 0

call x86_64 ioctl -1 0xc138fd07 0
err 14
text ioctl(-1, DM_DEV_STATUS, 0) = -1 EFAULT

call x86_64 ioctl -1 0xc138fd07 @bad
ret 0
text ioctl(-1, DM_DEV_STATUS, @bad) = 0

call x86_64 ioctl -1 0xc138fd07 @p
mem p u32 4 1 0 11 zero 296
err 22
text ioctl(-1, DM_DEV_STATUS, @p) = -1 EINVAL
