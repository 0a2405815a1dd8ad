# ioctl requests of IDE disks and of SCSI devices.

call x86_64 ioctl -1 0x301 @p
mem p u8 16 63 u16 1024 u32 0 u64 2048
ret 0
text ioctl(-1, HDIO_GETGEO, {heads=16, sectors=63, cylinders=1024, start=2048}) = 0

call i386 ioctl -1 0x301 @p
mem p u8 16 63 u16 1024 u32 2048
ret 0
text ioctl(-1, HDIO_GETGEO, {heads=16, sectors=63, cylinders=1024, start=2048}) = 0

call x86_64 ioctl -1 0x301 0
err 9
text ioctl(-1, HDIO_GETGEO, NULL) = -1 EBADF

call x86_64 ioctl -1 0x301 @bad
ret 0
text ioctl(-1, HDIO_GETGEO, @bad) = 0

call x86_64 ioctl -1 0x30c @p
mem p u64 0x2b
ret 0
text ioctl(-1, HDIO_GET_NICE, [1<<IDE_NICE_DSC_OVERLAP|1<<IDE_NICE_ATAPI_OVERLAP|1<<IDE_NICE_1|0x20]) = 0

call i386 ioctl -1 0x30c @p
mem p u32 0x14
ret 0
text ioctl(-1, HDIO_GET_NICE, @p) = 0

call x86_64 ioctl -1 0x329 0x20
err 22
text ioctl(-1, HDIO_SET_NICE, 0x20 /* IDE_NICE_??? */) = -1 EINVAL

call x86_64 ioctl -1 0x32d 3
err 22
text ioctl(-1, HDIO_SET_BUSSTATE, 0x3 /* BUSSTATE_??? */) = -1 EINVAL

call x86_64 ioctl -1 0x31a @p
opt -Xverbose
mem p u64 1
ret 0
text ioctl(-1, 0x31a /* HDIO_GET_BUSSTATE */, [0x1 /* BUSSTATE_ON */]) = 0

call x86_64 ioctl -1 0x31c @p
mem p u32 1 2 0xdeadbeef
err 22
text ioctl(-1, HDIO_DRIVE_RESET, [0x1, 0x2, 0xdeadbeef]) = -1 EINVAL

call x86_64 ioctl -1 0x31f @p
mem p u8 0xec 1 2 1 zero 512
out p u8 0x50 0 1 1 0x40 0 0xff 0x3f zero 508
ret 0
text ioctl(-1, HDIO_DRIVE_CMD, {command=ATA_CMD_ID_ATA, sector_number=1, feature=2, sector_count=1} => {status=0x50, error=0, nsector=1, buf="\x40\x00\xff\x3f\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"...}) = 0

call x86_64 ioctl -1 0x31f @p
opt -s3
mem p u8 0xef 1 2 0
out p u8 0x51 4 1 0
ret 0
text ioctl(-1, HDIO_DRIVE_CMD, {command=ATA_CMD_SET_FEATURES, sector_number=1, feature=2, sector_count=0} => {status=0x51, error=4, nsector=1}) = 0

call x86_64 ioctl -1 0x31f @p
mem p u8 0xfe 1 2 1 zero 512
err 5
text ioctl(-1, HDIO_DRIVE_CMD, {command=0xfe /* ATA_CMD_??? */, sector_number=1, feature=2, sector_count=1} => {status=0xfe, error=1, nsector=2, buf="\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"...}) = -1 EIO

call x86_64 ioctl -1 0x31f @bad
err 14
text ioctl(-1, HDIO_DRIVE_CMD, @bad) = -1 EFAULT

call x86_64 ioctl -1 0x30d @p
mem p raw "ident" zero 507
ret 0
text ioctl(-1, HDIO_GET_IDENTITY, "ident\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"...) = 0

call x86_64 ioctl -1 0x2284 @p
mem p u32 0x101
err 9
text ioctl(-1, SG_SCSI_RESET, [SG_SCSI_RESET_NO_ESCALATE|SG_SCSI_RESET_DEVICE]) = -1 EBADF

call x86_64 ioctl -1 0x2284 @p
opt -Xraw
mem p u32 0x104
err 9
text ioctl(-1, 0x2284, [0x100|0x4]) = -1 EBADF

call x86_64 ioctl -1 0x2284 @p
mem p u32 0x7
err 9
text ioctl(-1, SG_SCSI_RESET, [0x7 /* SG_SCSI_RESET_??? */]) = -1 EBADF

call x86_64 ioctl -1 0x2284 @p
mem p u32 0x100
err 9
text ioctl(-1, SG_SCSI_RESET, [SG_SCSI_RESET_NO_ESCALATE|SG_SCSI_RESET_NOTHING]) = -1 EBADF

call x86_64 ioctl -1 0x2276 @p
mem p u32 1 2 3 4 5 u16 0xffff 7 u32 0 0
ret 0
text ioctl(-1, SG_GET_SCSI_ID, {host_no=1, channel=2, scsi_id=0x3, lun=4, scsi_type=0x5, h_cmd_per_lun=-1, d_queue_depth=7}) = 0

call i386 ioctl -1 0x2286 @p
mem p u8 1 2 3 0xff u32 4 ptr 0x5000 u32 6 7
ret 0
text ioctl(-1, SG_GET_REQUEST_TABLE, {req_state=1, orphan=2, sg_io_owned=3, problem=-1, pack_id=4, usr_ptr=0x5000, duration=6}) = 0

call x86_64 ioctl -1 0x2202 0x1234
ret 0
text ioctl(-1, SG_GET_TIMEOUT) = 0

call x86_64 ioctl -1 0x2285 @p
mem p u32 7
ret 0
text ioctl(-1, SG_IO, [7]) = 0

call x86_64 ioctl -1 0x2285 @p
mem p u32 0x53 0xfffffffe u8 6 8 u16 0 u32 16 ptr @d @c @s u32 100 1 2 0 ptr 0x5555 u8 0 0 0 0 u16 0 0 u32 0 0 0 0
mem d raw "0123456789abcdef"
mem c u8 0x12 0 0 0 16 0
mem s u8 1 2 3 4 5 6 7 8
ret 0
text ioctl(-1, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_TO_DEV, cmd_len=6, cmdp="\x12\x00\x00\x00\x10\x00", mx_sb_len=8, iovec_count=0, dxfer_len=16, timeout=100, flags=SG_FLAG_DIRECT_IO, dxferp="\x30\x31\x32\x33\x34\x35\x36\x37\x38\x39\x61\x62\x63\x64\x65\x66", status=0, masked_status=0, msg_status=0, sb_len_wr=0, sbp="", host_status=0, driver_status=0, resid=0, duration=0, info=0}) = 0

call x86_64 ioctl -1 0x2285 @p
mem p u32 0x53 0xfffffffd u8 6 8 u16 0 u32 16 ptr @d @c @s u32 100 0x30020 0xffffffff 0 ptr 0 u8 2 1 0 5 u16 1 8 u32 4 55 1 0
mem d raw "0123456789abcdef"
mem c u8 0x12 0 0 0 16 0
mem s u8 1 2 3 4 5 6 7 8
ret 0
text ioctl(-1, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_FROM_DEV, cmd_len=6, cmdp="\x12\x00\x00\x00\x10\x00", mx_sb_len=8, iovec_count=0, dxfer_len=16, timeout=100, flags=SG_FLAG_NO_DXFER|SG_FLAG_Q_AT_HEAD|0x20000, dxferp="\x30\x31\x32\x33\x34\x35\x36\x37\x38\x39\x61\x62", status=0x2, masked_status=0x1, msg_status=0, sb_len_wr=5, sbp="\x01\x02\x03\x04\x05", host_status=0x1, driver_status=0x8, resid=4, duration=55, info=SG_INFO_CHECK}) = 0

call x86_64 ioctl -1 0x2285 @p
mem p u32 0x53 0xfffffffc u8 6 8 u16 2 u32 16 ptr @v @c @s u32 100 0xffffffff 2 0 ptr 0 u8 0xff 0xff 0xff 0xff u16 0xffff 0xffff u32 0xffffffff 0xffffffff 0xffffffff 0
mem v ptr @d 8 @d+8 8
mem d raw "0123456789abcdef"
mem c u8 0x12 0 0 0 16 0
mem s u8 1 2 3 4 5 6 7 8
ret 0
text ioctl(-1, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_TO_FROM_DEV, cmd_len=6, cmdp="\x12\x00\x00\x00\x10\x00", mx_sb_len=8, iovec_count=2, dxfer_len=16, timeout=100, flags=SG_FLAG_DIRECT_IO|SG_FLAG_UNUSED_LUN_INHIBIT|SG_FLAG_MMAP_IO|SG_FLAG_NO_DXFER|SG_FLAG_Q_AT_TAIL|SG_FLAG_Q_AT_HEAD|0xfffeffc8, dxferp=[{iov_base="01234567", iov_len=8}, {iov_base="89abcdef", iov_len=8}] => [{iov_base="01234567", iov_len=8}, {iov_base="89abcdef", iov_len=8}], status=0xff, masked_status=0xff, msg_status=0xff, sb_len_wr=255, sbp=@s, host_status=0xffff, driver_status=0xffff, resid=-1, duration=4294967295, info=SG_INFO_CHECK|SG_INFO_DIRECT_IO|SG_INFO_MIXED_IO|0xfffffff8}) = 0

call x86_64 ioctl -1 0x2285 @p
mem p u32 0x53 0xfffffffb u8 6 8 u16 0 u32 16 ptr 0 @c @s u32 100 0x1000 2 0 ptr 0 u8 0xff 0xff 0xff 0 u16 0xffff 0xffff u32 0xffffffff 0xffffffff 0xffffffff 0
mem c u8 0x12 0 0 0 16 0
mem s u8 1 2 3 4 5 6 7 8
ret 0
text ioctl(-1, SG_IO, {interface_id='S', dxfer_direction=0xfffffffb /* SG_DXFER_??? */, cmd_len=6, cmdp="\x12\x00\x00\x00\x10\x00", mx_sb_len=8, iovec_count=0, dxfer_len=16, timeout=100, flags=0x1000 /* SG_FLAG_??? */, status=0xff, masked_status=0xff, msg_status=0xff, sb_len_wr=0, sbp="", host_status=0xffff, driver_status=0xffff, resid=-1, duration=4294967295, info=SG_INFO_CHECK|SG_INFO_DIRECT_IO|SG_INFO_MIXED_IO|0xfffffff8}) = 0

call x86_64 ioctl -1 0x2285 @p
mem p u32 0x53 0xfffffffa u8 6 8 u16 0 u32 16 ptr @c @bad @bad u32 100 0 2 0 ptr 0 u8 0xff 0xff 0xff 3 u16 0xffff 0xffff u32 0xffffffff 0xffffffff 0 0
mem c u8 0x12 0 0 0 16 0
ret 0
text ioctl(-1, SG_IO, {interface_id='S', dxfer_direction=0xfffffffa /* SG_DXFER_??? */, cmd_len=6, cmdp=@bad, mx_sb_len=8, iovec_count=0, dxfer_len=16, timeout=100, flags=0, status=0xff, masked_status=0xff, msg_status=0xff, sb_len_wr=3, sbp=@bad, host_status=0xffff, driver_status=0xffff, resid=-1, duration=4294967295, info=0}) = 0

call x86_64 ioctl -1 0x2285 @p
mem p u32 0x53 0xffffffff u8 0 0 u16 0 u32 0 ptr 0 0 0 u32 0 0 0 0 ptr 0 u8 0 0 0 0 u16 0 0 u32 0 0 0 0
ret 0
text ioctl(-1, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_NONE, cmd_len=0, cmdp=NULL, mx_sb_len=0, iovec_count=0, dxfer_len=0, timeout=0, flags=0, status=0, masked_status=0, msg_status=0, sb_len_wr=0, sbp=NULL, host_status=0, driver_status=0, resid=0, duration=0, info=0}) = 0

call x86_64 ioctl -1 0x2285 @p
mem p u32 0x53 0x7 u8 0 0 u16 0 u32 4 ptr @bad 0 0 u32 0 0 0 0 ptr 0 u8 0 0 0 0 u16 0 0 u32 0 0 0 0
err 22
text ioctl(-1, SG_IO, {interface_id='S', dxfer_direction=0x7 /* SG_DXFER_??? */, cmd_len=0, cmdp=NULL, mx_sb_len=0, iovec_count=0, dxfer_len=4, timeout=0, flags=0, status=0, masked_status=0, msg_status=0, sb_len_wr=0, sbp=NULL, host_status=0, driver_status=0, resid=0, duration=0, info=0}) = -1 EINVAL

call x86_64 ioctl -1 0x2285 @p
mem p u32 0x53 0xfffffffd u8 6 8 u16 0 u32 16 ptr @d @c @s u32 100 0x30020 0xffffffff 0 ptr 0 u8 2 1 0 5 u16 1 8 u32 4 55 1 0
mem d raw "0123456789abcdef"
mem c u8 0x12 0 0 0 16 0
mem s u8 1 2 3 4 5 6 7 8
err 5
text ioctl(-1, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_FROM_DEV, cmd_len=6, cmdp="\x12\x00\x00\x00\x10\x00", mx_sb_len=8, iovec_count=0, dxfer_len=16, timeout=100, flags=SG_FLAG_NO_DXFER|SG_FLAG_Q_AT_HEAD|0x20000, dxferp="\x30\x31\x32\x33\x34\x35\x36\x37\x38\x39\x61\x62", status=0x2, masked_status=0x1, msg_status=0, sb_len_wr=5, sbp="\x01\x02\x03\x04\x05", host_status=0x1, driver_status=0x8, resid=4, duration=55, info=SG_INFO_CHECK}) = -1 EIO

call x86_64 ioctl -1 0x2285 @p
mem p u32 0x51 0 0 6 u64 @c 7 u32 1 2 8 20 u64 @s u32 0 16 0 16 u64 @d 0 u32 100 0x10 u64 5 u32 6 0 1 2 3 4 5 6 7 0xfffffffe u64 8 u32 0 0
mem d raw "0123456789abcdef"
mem c u8 0x12 0 0 0 16 0
mem s u8 1 2 3 4 5 6 7 8
ret 0
text ioctl(-1, SG_IO, {guard='Q', protocol=BSG_PROTOCOL_SCSI, subprotocol=BSG_SUB_PROTOCOL_SCSI_CMD, request_len=6, request="\x12\x00\x00\x00\x10\x00", request_tag=0x7, request_attr=1, request_priority=2, request_extra=8, max_response_len=20, dout_iovec_count=0, dout_xfer_len=16, din_iovec_count=0, din_xfer_len=16, dout_xferp="\x30\x31\x32\x33\x34\x35\x36\x37\x38\x39\x61\x62\x63\x64\x65\x66", timeout=100, flags=BSG_FLAG_Q_AT_TAIL, usr_ptr=0x5, response_len=6, response="\x01\x02\x03\x04\x05\x06", din_xferp=NULL, driver_status=0, transport_status=0x1, device_status=0x2, retry_delay=3, info=SG_INFO_MIXED_IO, duration=5, response_len=6, din_resid=7, dout_resid=-2, generated_tag=0x8}) = 0

call x86_64 ioctl -1 0x2285 @p
mem p u32 0x51 9 9 6 u64 @c 7 u32 1 2 8 20 u64 @s u32 0 16 0 16 u64 0 @d u32 100 0x30 u64 5 u32 6 0xffffffff 1 2 3 4 5 6 7 0xfffffffe u64 9 u32 9 9
mem d raw "0123456789abcdef"
mem c u8 0x12 0 0 0 16 0
mem s u8 1 2 3 4 5 6 7 8
ret 0
text ioctl(-1, SG_IO, {guard='Q', protocol=0x9 /* BSG_PROTOCOL_??? */, subprotocol=0x9 /* BSG_SUB_PROTOCOL_??? */, request_len=6, request="\x12\x00\x00\x00\x10\x00", request_tag=0x7, request_attr=1, request_priority=2, request_extra=8, max_response_len=20, dout_iovec_count=0, dout_xfer_len=16, din_iovec_count=0, din_xfer_len=16, dout_xferp=NULL, timeout=100, flags=BSG_FLAG_Q_AT_TAIL|BSG_FLAG_Q_AT_HEAD, usr_ptr=0x5, response_len=6, response="\x01\x02\x03\x04\x05\x06", din_xferp="\x30\x31\x32\x33\x34\x35\x36\x37\x38", driver_status=0xffffffff, transport_status=0x1, device_status=0x2, retry_delay=3, info=SG_INFO_MIXED_IO, duration=5, response_len=6, din_resid=7, dout_resid=-2, generated_tag=0x9}) = 0

call x86_64 ioctl -1 0x2285 @p
mem p u32 0x51 9 9 6 u64 @bad 7 u32 1 2 8 20 u64 @bad u32 0 16 2 16 u64 0 @v u32 100 0xffffffff u64 5 u32 6 0xffffffff 1 2 3 4 5 6 7 0xfffffffe u64 9 u32 9 9
mem d raw "0123456789abcdef"
mem v ptr @d 8 @d+8 8
ret 0
text ioctl(-1, SG_IO, {guard='Q', protocol=0x9 /* BSG_PROTOCOL_??? */, subprotocol=0x9 /* BSG_SUB_PROTOCOL_??? */, request_len=6, request=@bad, request_tag=0x7, request_attr=1, request_priority=2, request_extra=8, max_response_len=20, dout_iovec_count=0, dout_xfer_len=16, din_iovec_count=2, din_xfer_len=16, dout_xferp=NULL, timeout=100, flags=BSG_FLAG_Q_AT_TAIL|BSG_FLAG_Q_AT_HEAD|0xffffffcf, usr_ptr=0x5, response_len=6, response=@bad, din_xferp=[{iov_base="01234567", iov_len=8}, {iov_base="8", iov_len=8}], driver_status=0xffffffff, transport_status=0x1, device_status=0x2, retry_delay=3, info=SG_INFO_MIXED_IO, duration=5, response_len=6, din_resid=7, dout_resid=-2, generated_tag=0x9}) = 0

call x86_64 ioctl -1 0x2285 @p
mem p u32 0x51 0 0 6 u64 @c 7 u32 1 2 8 20 u64 @s u32 0 16 0 16 u64 @d 0 u32 100 0x10 u64 5 u32 6 0 1 2 3 4 5 6 7 0xfffffffe u64 8 u32 0 0
mem d raw "0123456789abcdef"
mem c u8 0x12 0 0 0 16 0
mem s u8 1 2 3 4 5 6 7 8
err 5
text ioctl(-1, SG_IO, {guard='Q', protocol=BSG_PROTOCOL_SCSI, subprotocol=BSG_SUB_PROTOCOL_SCSI_CMD, request_len=6, request="\x12\x00\x00\x00\x10\x00", request_tag=0x7, request_attr=1, request_priority=2, request_extra=8, max_response_len=20, dout_iovec_count=0, dout_xfer_len=16, din_iovec_count=0, din_xfer_len=16, dout_xferp="\x30\x31\x32\x33\x34\x35\x36\x37\x38\x39\x61\x62\x63\x64\x65\x66", timeout=100, flags=BSG_FLAG_Q_AT_TAIL, usr_ptr=0x5, response_len=6, response="\x01\x02\x03\x04\x05\x06", din_xferp=NULL, driver_status=0, transport_status=0x1, device_status=0x2, retry_delay=3, info=SG_INFO_MIXED_IO, duration=5, response_len=6, din_resid=7, dout_resid=-2, generated_tag=0x8}) = -1 EIO

call i386 ioctl -1 0x2285 @p
mem p u32 0x53 0xfffffffd u8 6 8 u16 0 u32 16 ptr @d @c @s u32 100 0x30020 0xffffffff ptr 0 u8 2 1 0 5 u16 1 8 u32 4 55 1
mem d raw "0123456789abcdef"
mem c u8 0x12 0 0 0 16 0
mem s u8 1 2 3 4 5 6 7 8
ret 0
text ioctl(-1, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_FROM_DEV, cmd_len=6, cmdp="\x12\x00\x00\x00\x10\x00", mx_sb_len=8, iovec_count=0, dxfer_len=16, timeout=100, flags=SG_FLAG_NO_DXFER|SG_FLAG_Q_AT_HEAD|0x20000, dxferp="\x30\x31\x32\x33\x34\x35\x36\x37\x38\x39\x61\x62", status=0x2, masked_status=0x1, msg_status=0, sb_len_wr=5, sbp="\x01\x02\x03\x04\x05", host_status=0x1, driver_status=0x8, resid=4, duration=55, info=SG_INFO_CHECK}) = 0

call i386 ioctl -1 0x2285 @p
mem p u32 0x53 0xfffffffe u8 6 8 u16 2 u32 16 ptr @v @c @s u32 100 0x30020 0xffffffff ptr 0 u8 2 1 0 5 u16 1 8 u32 4 55 1
mem v ptr @d 8 @d+8 8
mem d raw "0123456789abcdef"
mem c u8 0x12 0 0 0 16 0
mem s u8 1 2 3 4 5 6 7 8
ret 0
text ioctl(-1, SG_IO, {interface_id='S', dxfer_direction=SG_DXFER_TO_DEV, cmd_len=6, cmdp="\x12\x00\x00\x00\x10\x00", mx_sb_len=8, iovec_count=2, dxfer_len=16, timeout=100, flags=SG_FLAG_NO_DXFER|SG_FLAG_Q_AT_HEAD|0x20000, dxferp=[{iov_base="01234567", iov_len=8}, {iov_base="89abcdef", iov_len=8}], status=0x2, masked_status=0x1, msg_status=0, sb_len_wr=5, sbp="\x01\x02\x03\x04\x05", host_status=0x1, driver_status=0x8, resid=4, duration=55, info=SG_INFO_CHECK}) = 0
