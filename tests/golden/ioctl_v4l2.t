# Video devices (V4L2): formats by the type of buffer, controls, tuners; what the kernel fills is shown once it has.

call x86_64 ioctl -1 0x80685600 @m0
mem m0 hex 7669766964 zero 11 hex 76697669642063617264 zero 22 hex 706c6174666f726d3a76697669642d303030 zero 14 hex 030207000100208502002005 zero 12
ret 0
text ioctl(-1, VIDIOC_QUERYCAP, {driver="vivid", card="vivid card", bus_info="platform:vivid-000", version=KERNEL_VERSION(7, 2, 3), capabilities=V4L2_CAP_VIDEO_CAPTURE|V4L2_CAP_EXT_PIX_FORMAT|V4L2_CAP_READWRITE|V4L2_CAP_STREAMING|V4L2_CAP_DEVICE_CAPS, device_caps=V4L2_CAP_VIDEO_OUTPUT|V4L2_CAP_EXT_PIX_FORMAT|V4L2_CAP_READWRITE|V4L2_CAP_STREAMING}) = 0

call x86_64 ioctl -1 0x80685600 @m0
mem m0 hex 7669766964 zero 11 hex 76697669642063617264 zero 22 hex 706c6174666f726d3a76697669642d303030 zero 14 hex 030207000100208502002005 zero 12
opt -Xverbose
ret 0
text ioctl(-1, 0x80685600 /* VIDIOC_QUERYCAP */, {driver="vivid", card="vivid card", bus_info="platform:vivid-000", version=0x70203 /* KERNEL_VERSION(7, 2, 3) */, capabilities=0x85200001 /* V4L2_CAP_VIDEO_CAPTURE|V4L2_CAP_EXT_PIX_FORMAT|V4L2_CAP_READWRITE|V4L2_CAP_STREAMING|V4L2_CAP_DEVICE_CAPS */, device_caps=0x5200002 /* V4L2_CAP_VIDEO_OUTPUT|V4L2_CAP_EXT_PIX_FORMAT|V4L2_CAP_READWRITE|V4L2_CAP_STREAMING */}) = 0

call x86_64 ioctl -1 0x80685600 @m0
mem m0 hex 7669766964 zero 11 hex 76697669642063617264 zero 22 hex 706c6174666f726d3a76697669642d303030 zero 14 hex 030207000100208502002005 zero 12
err 9
text ioctl(-1, VIDIOC_QUERYCAP, @m0) = -1 EBADF

call x86_64 ioctl -1 0x80685600 0x0
err 9
text ioctl(-1, VIDIOC_QUERYCAP, NULL) = -1 EBADF

call x86_64 ioctl -1 0x80685600 0xdead0000
ret 0
text ioctl(-1, VIDIOC_QUERYCAP, 0xdead0000) = 0

call x86_64 ioctl -1 0x80685600 @m0
mem m0 hex 7669766964 zero 11 hex 76697669642063617264 zero 22 hex 706c6174666f726d3a76697669642d303030 zero 14 hex 030207000100208502002005 zero 11
ret 0
text ioctl(-1, VIDIOC_QUERYCAP, @m0) = 0

call x86_64 ioctl -1 0xc0405602 @m0
mem m0 hex 0200000001000000030000005955595620343a323a32 zero 22 hex 59555956 zero 16
ret 0
text ioctl(-1, VIDIOC_ENUM_FMT, {index=2, type=V4L2_BUF_TYPE_VIDEO_CAPTURE, flags=V4L2_FMT_FLAG_COMPRESSED|V4L2_FMT_FLAG_EMULATED, description="YUYV 4:2:2", pixelformat=v4l2_fourcc('Y', 'U', 'Y', 'V') /* V4L2_PIX_FMT_YUYV */}) = 0

call x86_64 ioctl -1 0xc0405602 @m0
mem m0 hex 0200000001000000030000005955595620343a323a32 zero 22 hex 59555956 zero 16
opt -Xraw
ret 0
text ioctl(-1, 0xc0405602, {index=2, type=0x1, flags=0x3, description="YUYV 4:2:2", pixelformat=0x56595559}) = 0

call x86_64 ioctl -1 0xc0405602 @m0
mem m0 hex 0200000001000000030000005955595620343a323a32 zero 22 hex 59555956 zero 16
err 22
text ioctl(-1, VIDIOC_ENUM_FMT, {index=2, type=V4L2_BUF_TYPE_VIDEO_CAPTURE}) = -1 EINVAL

call x86_64 ioctl -1 0xc0405602 @m0
mem m0 hex 010000000f00000000000080 zero 32 hex 61270aff zero 16
ret 0
text ioctl(-1, VIDIOC_ENUM_FMT, {index=1, type=0xf /* V4L2_BUF_TYPE_??? */, flags=0x80000000 /* V4L2_FMT_FLAG_??? */, description="", pixelformat=v4l2_fourcc('a', '\'', '\x0a', '\xff')}) = 0

call x86_64 ioctl -1 0xc0d05604 @m0
mem m0 hex 010000000000000080020000e00100004d4a504701000000000000000060090008 zero 171
ret 0
text ioctl(-1, VIDIOC_G_FMT, @m0) = 0

call x86_64 ioctl -1 0xc0d05604 @m0
mem m0 hex 010000000000000080020000e00100004d4a504701000000000000000060090008 zero 171
err 22
text ioctl(-1, VIDIOC_G_FMT, @m0) = -1 EINVAL

call x86_64 ioctl -1 0xc0d05605 @m0
mem m0 hex 010000000000000080020000e00100004d4a504701000000000000000060090008 zero 171
err 16
text ioctl(-1, VIDIOC_S_FMT, @m0) = -1 EBUSY

call x86_64 ioctl -1 0xc0d05605 @m0
mem m0 hex 010000000000000080020000e00100004d4a504701000000000000000060090008 zero 171
out m0 hex 010000000000000040010000f00000005955595604000000800200000060090001 zero 171
ret 0
text ioctl(-1, VIDIOC_S_FMT, @m0) = 0

call x86_64 ioctl -1 0xc0d05640 @m0
mem m0 hex 090000000000000080020000e00100004e4d3132010000000300000000b004008002 zero 15 hex 5802004001 zero 134 hex 02 zero 19
err 22
text ioctl(-1, VIDIOC_TRY_FMT, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE, fmt.pix_mp={width=640, height=480, pixelformat=v4l2_fourcc('N', 'M', '1', '2') /* V4L2_PIX_FMT_NV12M */, field=V4L2_FIELD_NONE, colorspace=V4L2_COLORSPACE_REC709, plane_fmt=[{sizeimage=307200, bytesperline=640}, {sizeimage=153600, bytesperline=320}], num_planes=2}}) = -1 EINVAL

call x86_64 ioctl -1 0xc0d05604 @m0
mem m0 hex 0400000000000000c0fc9b0118000000a0050000475245590a000000110100000c0000000c00000003 zero 167
ret 0
text ioctl(-1, VIDIOC_G_FMT, {type=V4L2_BUF_TYPE_VBI_CAPTURE, fmt.vbi={sampling_rate=27000000, offset=24, samples_per_line=1440, sample_format=v4l2_fourcc('G', 'R', 'E', 'Y') /* V4L2_PIX_FMT_GREY */, start=[10, 273], count=[12, 12], flags=V4L2_VBI_UNSYNC|V4L2_VBI_INTERLACED}}) = 0

call x86_64 ioctl -1 0xc0d05604 @m0
mem m0 hex 0600000000000000015400000100020003000400050006000700080009000a000b000c000d000e000f0010001100120013001400150016001700180019001a001b001c001d001e001f0020002100220023002400250026002700280029002a002b002c002d002e002f00000040 zero 99
ret 0
text ioctl(-1, VIDIOC_G_FMT, {type=V4L2_BUF_TYPE_SLICED_VBI_CAPTURE, fmt.sliced={service_set=V4L2_SLICED_VBI_625|V4L2_SLICED_CAPTION_525, service_lines=[[0, 0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17], [0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x2d, 0x2e, 0x2f]], io_size=64}}) = 0

call x86_64 ioctl -1 0xc0d05604 @m0
mem m0 hex 0b0000000000000043553038000001 zero 193
ret 0
text ioctl(-1, VIDIOC_G_FMT, {type=V4L2_BUF_TYPE_SDR_CAPTURE, fmt.sdr={pixelformat=v4l2_fourcc('C', 'U', '0', '8') /* V4L2_SDR_FMT_CU8 */, buffersize=65536}}) = 0

call x86_64 ioctl -1 0xc0d05604 @m0
mem m0 hex 0d00000000000000565350480001 zero 194
ret 0
text ioctl(-1, VIDIOC_G_FMT, {type=V4L2_BUF_TYPE_META_CAPTURE, fmt.meta={dataformat=v4l2_fourcc('V', 'S', 'P', 'H') /* V4L2_META_FMT_VSP1_HGO */, buffersize=256}}) = 0

call x86_64 ioctl -1 0xc0d05604 @m0
mem m0 hex 0f zero 207
ret 0
text ioctl(-1, VIDIOC_G_FMT, {type=0xf /* V4L2_BUF_TYPE_??? */}) = 0

call x86_64 ioctl -1 0xc0d05605 @m0
mem m0 hex 0300000000000000010000000200000003000000040000000500000006000000 ptr @m1 hex 02 zero 15 hex 80 zero 151
mem m1 hex 01000000020000000300000004 zero 19 hex 05000000060000000700000008 zero 19
ret 0
text ioctl(-1, VIDIOC_S_FMT, {type=V4L2_BUF_TYPE_VIDEO_OVERLAY, fmt.win={w={left=1, top=2, width=3, height=4}, field=V4L2_FIELD_SEQ_TB, chromakey=0x6, clips=[{c={left=1, top=2, width=3, height=4}}, {c={left=0, top=0, width=5, height=6}}], clipcount=2, bitmap=NULL, global_alpha=0x80}} => {fmt.win={w={left=1, top=2, width=3, height=4}, field=V4L2_FIELD_SEQ_TB, chromakey=0x6, clips=[{c={left=1, top=2, width=3, height=4}}, {c={left=0, top=0, width=5, height=6}}], clipcount=2, bitmap=NULL, global_alpha=0x80}}) = 0

call x86_64 ioctl -1 0xc0d05605 @m0
mem m0 hex 0300000000000000010000000200000003000000040000000500000006000000 hex 0000adde00000000 hex 02 zero 15 hex 80 zero 151
ret 0
text ioctl(-1, VIDIOC_S_FMT, {type=V4L2_BUF_TYPE_VIDEO_OVERLAY, fmt.win={w={left=1, top=2, width=3, height=4}, field=V4L2_FIELD_SEQ_TB, chromakey=0x6, clips=0xdead0000, clipcount=2, bitmap=NULL, global_alpha=0x80}}) = 0

call x86_64 ioctl -1 0xc0145608 @m0
mem m0 hex 040000000100000001 zero 11
out m0 hex 020000000100000001 zero 11
ret 0
text ioctl(-1, VIDIOC_REQBUFS, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, memory=V4L2_MEMORY_MMAP, count=4 => 2}) = 0

call x86_64 ioctl -1 0xc0145608 @m0
mem m0 hex 040000006300000009 zero 11
err 22
text ioctl(-1, VIDIOC_REQBUFS, {type=0x63 /* V4L2_BUF_TYPE_??? */, memory=0x9 /* V4L2_MEMORY_??? */, count=4}) = -1 EINVAL

call x86_64 ioctl -1 0xc0585609 @m0
mem m0 hex 030000000100000064000000012001 zero 9 hex 050000000000000006 zero 23 hex 0900000001000000005000000000000000100000000000000700000000000000
ret 0
text ioctl(-1, VIDIOC_QUERYBUF, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, index=3, memory=V4L2_MEMORY_MMAP, m.offset=0x5000, length=4096, bytesused=100, flags=V4L2_BUF_FLAG_MAPPED|V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC|V4L2_BUF_FLAG_TSTAMP_SRC_SOE, ...}) = 0

call x86_64 ioctl -1 0xc0585609 @m0
mem m0 hex 030000000100000064000000ffffffff0000000000000000050000000000000006 zero 23 hex 0900000002000000007000000000000000100000000000000700000000000000
opt -Xverbose
ret 0
text ioctl(-1, 0xc0585609 /* VIDIOC_QUERYBUF */, {type=0x1 /* V4L2_BUF_TYPE_VIDEO_CAPTURE */, index=3, memory=0x2 /* V4L2_MEMORY_USERPTR */, m.userptr=0x7000, length=4096, bytesused=100, flags=0xfff81fff /* V4L2_BUF_FLAG_MAPPED|V4L2_BUF_FLAG_QUEUED|V4L2_BUF_FLAG_DONE|V4L2_BUF_FLAG_KEYFRAME|V4L2_BUF_FLAG_PFRAME|V4L2_BUF_FLAG_BFRAME|V4L2_BUF_FLAG_ERROR|V4L2_BUF_FLAG_IN_REQUEST|V4L2_BUF_FLAG_TIMECODE|V4L2_BUF_FLAG_INPUT|V4L2_BUF_FLAG_PREPARED|V4L2_BUF_FLAG_NO_CACHE_INVALIDATE|V4L2_BUF_FLAG_NO_CACHE_CLEAN|V4L2_BUF_FLAG_LAST|V4L2_BUF_FLAG_REQUEST_FD|0xff680000 */|0xe000 /* V4L2_BUF_FLAG_TIMESTAMP_??? */|0x70000 /* V4L2_BUF_FLAG_TSTAMP_SRC_??? */, ...}) = 0

call x86_64 ioctl -1 0xc0585609 @m0
mem m0 hex 030000006300000064 zero 15 hex 050000000000000006 zero 23 hex 0900000009000000010000000000000001000000000000000700000000000000
err 22
text ioctl(-1, VIDIOC_QUERYBUF, {type=0x63 /* V4L2_BUF_TYPE_??? */, index=3}) = -1 EINVAL

call x86_64 ioctl -1 0xc0585611 @m0
mem m0 hex 030000000100000064000000012001 zero 9 hex 050000000000000006 zero 23 hex 0900000001000000005000000000000000100000000000000700000000000000
ret 0
text ioctl(-1, VIDIOC_DQBUF, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, index=3, memory=V4L2_MEMORY_MMAP, m.offset=0x5000, length=4096, bytesused=100, flags=V4L2_BUF_FLAG_MAPPED|V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC|V4L2_BUF_FLAG_TSTAMP_SRC_SOE, timestamp={tv_sec=5, tv_usec=6}, ...}) = 0

call x86_64 ioctl -1 0xc0585611 @m0
mem m0 hex 030000000100000064000000ffffffff0000000000000000050000000000000006 zero 23 hex 0900000002000000007000000000000000100000000000000700000000000000
opt -Xverbose
ret 0
text ioctl(-1, 0xc0585611 /* VIDIOC_DQBUF */, {type=0x1 /* V4L2_BUF_TYPE_VIDEO_CAPTURE */, index=3, memory=0x2 /* V4L2_MEMORY_USERPTR */, m.userptr=0x7000, length=4096, bytesused=100, flags=0xfff81fff /* V4L2_BUF_FLAG_MAPPED|V4L2_BUF_FLAG_QUEUED|V4L2_BUF_FLAG_DONE|V4L2_BUF_FLAG_KEYFRAME|V4L2_BUF_FLAG_PFRAME|V4L2_BUF_FLAG_BFRAME|V4L2_BUF_FLAG_ERROR|V4L2_BUF_FLAG_IN_REQUEST|V4L2_BUF_FLAG_TIMECODE|V4L2_BUF_FLAG_INPUT|V4L2_BUF_FLAG_PREPARED|V4L2_BUF_FLAG_NO_CACHE_INVALIDATE|V4L2_BUF_FLAG_NO_CACHE_CLEAN|V4L2_BUF_FLAG_LAST|V4L2_BUF_FLAG_REQUEST_FD|0xff680000 */|0xe000 /* V4L2_BUF_FLAG_TIMESTAMP_??? */|0x70000 /* V4L2_BUF_FLAG_TSTAMP_SRC_??? */, timestamp={tv_sec=5, tv_usec=6}, ...}) = 0

call x86_64 ioctl -1 0xc0585611 @m0
mem m0 hex 030000006300000064 zero 15 hex 050000000000000006 zero 23 hex 0900000009000000010000000000000001000000000000000700000000000000
err 22
text ioctl(-1, VIDIOC_DQBUF, {type=0x63 /* V4L2_BUF_TYPE_??? */}) = -1 EINVAL

call x86_64 ioctl -1 0xc0405610 @m0
mem m0 hex 010000000200000000000000020008 zero 49
out m0 hex 0100000002000000000000000200080005 zero 47
ret 0
text ioctl(-1, VIDIOC_EXPBUF, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, index=2, plane=0, flags=O_RDWR|O_CLOEXEC} => {fd=5}) = 0

call x86_64 ioctl -1 0xc0405610 @m0
mem m0 hex 010000000200000000000000020008 zero 49
err 9
text ioctl(-1, VIDIOC_EXPBUF, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, index=2, plane=0, flags=O_RDWR|O_CLOEXEC}) = -1 EBADF

call x86_64 ioctl -1 0xc100565c @m0
mem m0 hex 00000000040000000100000000000000010000000000000080020000e00100004d4a504701000000000000000060090008 zero 203
out m0 hex 03000000020000000100000000000000010000000000000080020000e00100004d4a504701000000000000000060090008 zero 203
ret 0
text ioctl(-1, VIDIOC_CREATE_BUFS, @m0) = 0

call x86_64 ioctl -1 0xc100565c @m0
mem m0 hex 00000000040000000100000000000000010000000000000080020000e00100004d4a504701000000000000000060090008 zero 203
err 22
text ioctl(-1, VIDIOC_CREATE_BUFS, @m0) = -1 EINVAL

call x86_64 ioctl -1 0x40045612 @m0
mem m0 hex 01000000
err 9
text ioctl(-1, VIDIOC_STREAMON, [V4L2_BUF_TYPE_VIDEO_CAPTURE]) = -1 EBADF

call x86_64 ioctl -1 0x40045613 @m0
mem m0 hex 4d000000
ret 0
text ioctl(-1, VIDIOC_STREAMOFF, [0x4d /* V4L2_BUF_TYPE_??? */]) = 0

call x86_64 ioctl -1 0xc0cc5615 @m0
mem m0 hex 010000000010000001000000010000001e0000000000000004 zero 179
ret 0
text ioctl(-1, VIDIOC_G_PARM, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, parm.capture={capability=V4L2_CAP_TIMEPERFRAME, capturemode=V4L2_MODE_HIGHQUALITY, timeperframe=1/30, extendedmode=0, readbuffers=4}}) = 0

call x86_64 ioctl -1 0xc0cc5615 @m0
mem m0 hex 010000000010000001000000010000001e0000000000000004 zero 179
err 22
text ioctl(-1, VIDIOC_G_PARM, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE}) = -1 EINVAL

call x86_64 ioctl -1 0xc0cc5616 @m0
mem m0 hex 010000000010000001000000010000001e0000000000000004 zero 179
out m0 hex 01000000001000000000000001000000190000000000000004 zero 179
ret 0
text ioctl(-1, VIDIOC_S_PARM, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, parm.capture={capability=V4L2_CAP_TIMEPERFRAME, capturemode=V4L2_MODE_HIGHQUALITY, timeperframe=1/30, extendedmode=0, readbuffers=4}} => {parm.capture={capability=V4L2_CAP_TIMEPERFRAME, capturemode=0, timeperframe=1/25, extendedmode=0, readbuffers=4}}) = 0

call x86_64 ioctl -1 0xc0cc5616 @m0
mem m0 hex 09 zero 203
ret 0
text ioctl(-1, VIDIOC_S_PARM, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE}) = 0

call x86_64 ioctl -1 0xc0485619 @m0
mem m0 hex 010000000000000000b00000000000004e545343 zero 20 u8 0xe9 hex 030000307500000d02 zero 22
ret 0
text ioctl(-1, VIDIOC_ENUMSTD, {index=1, name="NTSC", frameperiod=1001/30000, framelines=525}) = 0

call x86_64 ioctl -1 0xc050561a @m0
mem m0 hex 0100000043616d657261 zero 26 hex 02 zero 11 hex 01b00000000000000200000004 zero 19
ret 0
text ioctl(-1, VIDIOC_ENUMINPUT, {index=1, name="Camera", type=V4L2_INPUT_TYPE_CAMERA, audioset=0, tuner=0, std=V4L2_STD_PAL_B|V4L2_STD_NTSC_M|V4L2_STD_NTSC_M_JP|V4L2_STD_NTSC_M_KR, status=V4L2_IN_ST_NO_SIGNAL, capabilities=V4L2_IN_CAP_STD}) = 0

call x86_64 ioctl -1 0xc050561a @m0
mem m0 hex 01 zero 79
err 22
text ioctl(-1, VIDIOC_ENUMINPUT, {index=1}) = -1 EINVAL

call x86_64 ioctl -1 0xc008561b @m0
mem m0 hex 0009980007000000
ret 0
text ioctl(-1, VIDIOC_G_CTRL, {id=V4L2_CID_BRIGHTNESS, value=7}) = 0

call x86_64 ioctl -1 0xc008561b @m0
mem m0 hex 00f9980007000000
err 22
text ioctl(-1, VIDIOC_G_CTRL, {id=V4L2_CTRL_CLASS_USER+0xf900}) = -1 EINVAL

call x86_64 ioctl -1 0xc008561c @m0
mem m0 hex 0109980007000000
out m0 hex 0109980008000000
ret 0
text ioctl(-1, VIDIOC_S_CTRL, {id=V4L2_CID_CONTRAST, value=7 => 8}) = 0

call x86_64 ioctl -1 0xc008561c @m0
mem m0 hex 05000000ffffffff
err 22
text ioctl(-1, VIDIOC_S_CTRL, {id=0x5 /* V4L2_CID_??? */, value=-1}) = -1 EINVAL

call x86_64 ioctl -1 0xc0445624 @m0
mem m0 hex 0009988002000000436f6e7472617374 zero 28 u8 0xff hex 000000010000008000000020 zero 11
out m0 hex 0109980002000000436f6e7472617374 zero 28 u8 0xff hex 000000010000008000000020 zero 11
opt -v
ret 0
text ioctl(-1, VIDIOC_QUERYCTRL, {id=V4L2_CTRL_FLAG_NEXT_CTRL|V4L2_CID_BRIGHTNESS => V4L2_CID_CONTRAST, type=V4L2_CTRL_TYPE_BOOLEAN, name="Contrast", minimum=0, maximum=255, step=1, default_value=128, flags=V4L2_CTRL_FLAG_SLIDER}) = 0

call x86_64 ioctl -1 0xc0445624 @m0
mem m0 hex 0009980002000000436f6e7472617374 zero 28 u8 0xff hex 000000010000008000000020 zero 11
ret 0
text ioctl(-1, VIDIOC_QUERYCTRL, {id=V4L2_CID_BRIGHTNESS, type=V4L2_CTRL_TYPE_BOOLEAN, name="Contrast", ...}) = 0

call x86_64 ioctl -1 0xc0445624 @m0
mem m0 u8 0xff hex 0f98c002000000436f6e7472617374 zero 28 u8 0xff hex 000000010000008000000020 zero 11
opt -Xverbose
err 22
text ioctl(-1, 0xc0445624 /* VIDIOC_QUERYCTRL */, {id=0xc0000000 /* V4L2_CTRL_FLAG_NEXT_CTRL|V4L2_CTRL_FLAG_NEXT_COMPOUND */|0x980fff /* V4L2_CTRL_CLASS_USER+0xfff */}) = -1 EINVAL

call x86_64 ioctl -1 0xc0445624 @m0
mem m0 u8 0xff hex 0f98c002000000436f6e7472617374 zero 28 u8 0xff hex 000000010000008000000020 zero 11
opt -Xraw
err 22
text ioctl(-1, 0xc0445624, {id=0xc0980fff}) = -1 EINVAL

call x86_64 ioctl -1 0xc0e85667 @m0
mem m0 hex 00099800010100004d6174726978 zero 26 u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff hex 010000000000000001 zero 19 hex 0200000006000000020000000300000002 zero 139
opt -v
ret 0
text ioctl(-1, VIDIOC_QUERY_EXT_CTRL, {id=V4L2_CID_BRIGHTNESS, type=V4L2_CTRL_TYPE_U16, name="Matrix", minimum=-1, maximum=1, step=1, default_value=0, flags=0, elem_size=2, elems=6, nr_of_dims=2, dims=[3, 2]}) = 0

call x86_64 ioctl -1 0xc0e85667 @m0
mem m0 hex 00099800010100004d6174726978 zero 26 u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff hex 010000000000000001 zero 19 hex 0200000006000000020000000300000002 zero 139
ret 0
text ioctl(-1, VIDIOC_QUERY_EXT_CTRL, {id=V4L2_CID_BRIGHTNESS, type=V4L2_CTRL_TYPE_U16, name="Matrix", ...}) = 0

call x86_64 ioctl -1 0xc02c5625 @m0
mem m0 hex 1809980001000000353020487a zero 31
ret 0
text ioctl(-1, VIDIOC_QUERYMENU, {id=V4L2_CID_POWER_LINE_FREQUENCY, index=1} => {name="50 Hz", value=525196079157}) = 0

call x86_64 ioctl -1 0xc02c5625 @m0
mem m0 hex 1809980001000000353020487a zero 31
err 22
text ioctl(-1, VIDIOC_QUERYMENU, {id=V4L2_CID_POWER_LINE_FREQUENCY, index=1}) = -1 EINVAL

call x86_64 ioctl -1 0xc0205647 @m0
mem m0 hex 000098000200000001 zero 15 ptr @m1
mem m1 hex 000998 zero 9 u8 0xfb u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff hex 15099a000600000000000000 ptr @m2
mem m2 hex 746578740000
ret 0
text ioctl(-1, VIDIOC_G_EXT_CTRLS, {ctrl_class=V4L2_CTRL_CLASS_USER, count=2, controls=[{id=V4L2_CID_BRIGHTNESS, size=0, value=-5, value64=-5}, {id=V4L2_CID_WIDE_DYNAMIC_RANGE, size=6, string="text\0\0"}]}) = 0

call x86_64 ioctl -1 0xc0205647 @m0
mem m0 hex 000098000200000001 zero 15 ptr @m1
mem m1 hex 000998 zero 9 u8 0xfb u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff hex 15099a000600000000000000 ptr @m2
mem m2 hex 746578740000
err 22
text ioctl(-1, VIDIOC_G_EXT_CTRLS, {ctrl_class=V4L2_CTRL_CLASS_USER, count=2, controls=[{id=V4L2_CID_BRIGHTNESS, size=0, value=-5, value64=-5}, {id=V4L2_CID_WIDE_DYNAMIC_RANGE, size=6, string="text\0\0"}], error_idx=1}) = -1 EINVAL

call x86_64 ioctl -1 0xc0205647 @m0
mem m0 hex 000098000200000001 zero 15 hex 0000adde00000000
err 14
text ioctl(-1, VIDIOC_G_EXT_CTRLS, {ctrl_class=V4L2_CTRL_CLASS_USER, count=2, controls=0xdead0000, error_idx=1}) = -1 EFAULT

call x86_64 ioctl -1 0xc0205647 @m0
mem m0 hex 000099 zero 29
ret 0
text ioctl(-1, VIDIOC_G_EXT_CTRLS, {ctrl_class=V4L2_CTRL_CLASS_CODEC, count=0}) = 0

call x86_64 ioctl -1 0xc0205648 @m0
mem m0 hex 000098000200000001 zero 15 ptr @m1
mem m1 hex 000998 zero 9 u8 0xfb u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff hex 15099a000600000000000000 ptr @m2
mem m2 hex 746578740000
ret 0
text ioctl(-1, VIDIOC_S_EXT_CTRLS, {ctrl_class=V4L2_CTRL_CLASS_USER, count=2, controls=[{id=V4L2_CID_BRIGHTNESS, size=0, value=-5, value64=-5}, {id=V4L2_CID_WIDE_DYNAMIC_RANGE, size=6, string="text\0\0"}]} => {controls=[{id=V4L2_CID_BRIGHTNESS, size=0, value=-5, value64=-5}, {id=V4L2_CID_WIDE_DYNAMIC_RANGE, size=6, string="text\0\0"}]}) = 0

call x86_64 ioctl -1 0xc0205648 @m0
mem m0 hex 000098000200000001 zero 15 ptr @m1
mem m1 hex 000998 zero 9 u8 0xfb u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff hex 15099a000600000000000000 ptr @m2
mem m2 hex 746578740000
err 22
text ioctl(-1, VIDIOC_S_EXT_CTRLS, {ctrl_class=V4L2_CTRL_CLASS_USER, count=2, controls=[{id=V4L2_CID_BRIGHTNESS, size=0, value=-5, value64=-5}, {id=V4L2_CID_WIDE_DYNAMIC_RANGE, size=6, string="text\0\0"}]} => {controls=[{id=V4L2_CID_BRIGHTNESS, size=0, value=-5, value64=-5}, {id=V4L2_CID_WIDE_DYNAMIC_RANGE, size=6, string="text\0\0"}], error_idx=1}) = -1 EINVAL

call x86_64 ioctl -1 0xc0205648 @m0
mem m0 hex 000098000200000001 zero 15 hex 0000adde00000000
err 14
text ioctl(-1, VIDIOC_S_EXT_CTRLS, {ctrl_class=V4L2_CTRL_CLASS_USER, count=2, controls=0xdead0000}) = -1 EFAULT

call x86_64 ioctl -1 0xc0205648 @m0
mem m0 hex 000099 zero 29
ret 0
text ioctl(-1, VIDIOC_S_EXT_CTRLS, {ctrl_class=V4L2_CTRL_CLASS_CODEC, count=0}) = 0

call x86_64 ioctl -1 0xc054561d @m0
mem m0 hex 00000000526164696f zero 27 hex 0100000013100000c05c1500005e1a000300000001000000ffff zero 22
ret 0
text ioctl(-1, VIDIOC_G_TUNER, {index=0, name="Radio", type=V4L2_TUNER_RADIO, capability=V4L2_TUNER_CAP_LOW|V4L2_TUNER_CAP_NORM|V4L2_TUNER_CAP_STEREO|V4L2_TUNER_CAP_1HZ, rangelow=1400000, rangehigh=1728000, rxsubchans=V4L2_TUNER_SUB_MONO|V4L2_TUNER_SUB_STEREO, audmode=V4L2_TUNER_MODE_STEREO, signal=65535, afc=0}) = 0

call x86_64 ioctl -1 0xc054561d @m0
mem m0 hex 00000000526164696f zero 27 hex 0100000013100000c05c1500005e1a000300000001000000ffff zero 22
err 22
text ioctl(-1, VIDIOC_G_TUNER, {index=0}) = -1 EINVAL

call x86_64 ioctl -1 0x4054561e @m0
mem m0 hex 00000000526164696f zero 27 hex 0100000013100000c05c1500005e1a000300000001000000ffff zero 22
ret 0
text ioctl(-1, VIDIOC_S_TUNER, {index=0, name="Radio", type=V4L2_TUNER_RADIO, capability=V4L2_TUNER_CAP_LOW|V4L2_TUNER_CAP_NORM|V4L2_TUNER_CAP_STEREO|V4L2_TUNER_CAP_1HZ, rangelow=1400000, rangehigh=1728000, rxsubchans=V4L2_TUNER_SUB_MONO|V4L2_TUNER_SUB_STEREO, audmode=V4L2_TUNER_MODE_STEREO, signal=65535, afc=0} => {name="Radio", type=V4L2_TUNER_RADIO, capability=V4L2_TUNER_CAP_LOW|V4L2_TUNER_CAP_NORM|V4L2_TUNER_CAP_STEREO|V4L2_TUNER_CAP_1HZ, rangelow=1400000, rangehigh=1728000, rxsubchans=V4L2_TUNER_SUB_MONO|V4L2_TUNER_SUB_STEREO, audmode=V4L2_TUNER_MODE_STEREO, signal=65535, afc=0}) = 0

call x86_64 ioctl -1 0x4054561e @m0
mem m0 hex 00000000526164696f zero 27 hex 0100000013100000c05c1500005e1a000300000001000000ffff zero 22
err 22
text ioctl(-1, VIDIOC_S_TUNER, {index=0, name="Radio", type=V4L2_TUNER_RADIO, capability=V4L2_TUNER_CAP_LOW|V4L2_TUNER_CAP_NORM|V4L2_TUNER_CAP_STEREO|V4L2_TUNER_CAP_1HZ, rangelow=1400000, rangehigh=1728000, rxsubchans=V4L2_TUNER_SUB_MONO|V4L2_TUNER_SUB_STEREO, audmode=V4L2_TUNER_MODE_STEREO, signal=65535, afc=0}) = -1 EINVAL

call x86_64 ioctl -1 0xc02c563a @m0
mem m0 hex 01 zero 11 hex 80020000e001 zero 10 hex 40010000f00000000100000001000000
ret 0
text ioctl(-1, VIDIOC_CROPCAP, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, bounds={left=0, top=0, width=640, height=480}, defrect={left=0, top=0, width=320, height=240}, pixelaspect=1/1}) = 0

call x86_64 ioctl -1 0xc014563b @m0
mem m0 hex 01 zero 11 hex 80020000e0010000
err 22
text ioctl(-1, VIDIOC_G_CROP, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE}) = -1 EINVAL

call x86_64 ioctl -1 0x4014563c @m0
mem m0 hex 01 zero 11 hex 80020000e0010000
ret 0
text ioctl(-1, VIDIOC_S_CROP, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, c={left=0, top=0, width=640, height=480}}) = 0

call x86_64 ioctl -1 0xc02c564a @m0
mem m0 hex 000000005955595601000000100000008007000010000000100000003804000008 zero 11
ret 0
text ioctl(-1, VIDIOC_ENUM_FRAMESIZES, {index=0, pixel_format=v4l2_fourcc('Y', 'U', 'Y', 'V') /* V4L2_PIX_FMT_YUYV */, type=V4L2_FRMSIZE_TYPE_DISCRETE, discrete={width=16, height=1920}}) = 0

call x86_64 ioctl -1 0xc034564b @m0
mem m0 hex 000000005955595680020000e001000001000000010000001e000000010000000f0000000100000001 zero 11
ret 0
text ioctl(-1, VIDIOC_ENUM_FRAMEINTERVALS, {index=0, pixel_format=v4l2_fourcc('Y', 'U', 'Y', 'V') /* V4L2_PIX_FMT_YUYV */, width=640, height=480, type=V4L2_FRMIVAL_TYPE_DISCRETE, discrete=1/30}) = 0

call x86_64 ioctl -1 0xc02c564a @m0
mem m0 hex 000000005955595602000000100000008007000010000000100000003804000008 zero 11
ret 0
text ioctl(-1, VIDIOC_ENUM_FRAMESIZES, {index=0, pixel_format=v4l2_fourcc('Y', 'U', 'Y', 'V') /* V4L2_PIX_FMT_YUYV */, type=V4L2_FRMSIZE_TYPE_CONTINUOUS}) = 0

call x86_64 ioctl -1 0xc034564b @m0
mem m0 hex 000000005955595680020000e001000002000000010000001e000000010000000f0000000100000001 zero 11
ret 0
text ioctl(-1, VIDIOC_ENUM_FRAMEINTERVALS, {index=0, pixel_format=v4l2_fourcc('Y', 'U', 'Y', 'V') /* V4L2_PIX_FMT_YUYV */, width=640, height=480, type=V4L2_FRMIVAL_TYPE_CONTINUOUS, stepwise={min=1/30, max=1/15, step=1/1}}) = 0

call x86_64 ioctl -1 0xc02c564a @m0
mem m0 hex 000000005955595603000000100000008007000010000000100000003804000008 zero 11
ret 0
text ioctl(-1, VIDIOC_ENUM_FRAMESIZES, {index=0, pixel_format=v4l2_fourcc('Y', 'U', 'Y', 'V') /* V4L2_PIX_FMT_YUYV */, type=V4L2_FRMSIZE_TYPE_STEPWISE, stepwise={min_width=16, max_width=1920, step_width=16, min_height=16, max_height=1080, step_height=8}}) = 0

call x86_64 ioctl -1 0xc034564b @m0
mem m0 hex 000000005955595680020000e001000003000000010000001e000000010000000f0000000100000001 zero 11
ret 0
text ioctl(-1, VIDIOC_ENUM_FRAMEINTERVALS, {index=0, pixel_format=v4l2_fourcc('Y', 'U', 'Y', 'V') /* V4L2_PIX_FMT_YUYV */, width=640, height=480, type=V4L2_FRMIVAL_TYPE_STEPWISE, stepwise={min=1/30, max=1/15, step=1/1}}) = 0

call x86_64 ioctl -1 0xc02c564a @m0
mem m0 hex 000000005955595601 zero 35
err 22
text ioctl(-1, VIDIOC_ENUM_FRAMESIZES, {index=0, pixel_format=v4l2_fourcc('Y', 'U', 'Y', 'V') /* V4L2_PIX_FMT_YUYV */}) = -1 EINVAL

call x86_64 ioctl -1 0x8030560a @m0
mem m0 hex 01000000020000000010 zero 38
ret 0
text ioctl(-1, VIDIOC_G_FBUF, {capability=0x1, flags=0x2, base=0x1000}) = 0

call x86_64 ioctl -1 0x4030560b @m0
mem m0 hex 0100000002 zero 43
err 1
text ioctl(-1, VIDIOC_S_FBUF, {capability=0x1, flags=0x2, base=NULL}) = -1 EPERM

call i386 ioctl -1 0xc0cc5604 @m0
mem m0 hex 0100000080020000e00100004d4a504701000000000000000060090008 zero 171
ret 0
text ioctl(-1, VIDIOC_G_FMT, @m0) = 0

call i386 ioctl -1 0xc0445609 @m0
mem m0 hex 03000000010000006400000001000000000000000500000006 zero 19 hex 0900000002000000007000000010 zero 10
ret 0
text ioctl(-1, VIDIOC_QUERYBUF_TIME32, {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, index=3, memory=V4L2_MEMORY_USERPTR, m.userptr=0x7000, length=4096, bytesused=100, flags=V4L2_BUF_FLAG_MAPPED|V4L2_BUF_FLAG_TIMESTAMP_UNKNOWN|V4L2_BUF_FLAG_TSTAMP_SRC_EOF, ...}) = 0

call i386 ioctl -1 0xc0185647 @m0
mem m0 hex 000098000200000001 zero 11 ptr @m1
mem m1 hex 000998 zero 9 u8 0xfb u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff hex 15099a000600000000000000 ptr @m2 zero 4
mem m2 hex 746578740000
ret 0
text ioctl(-1, VIDIOC_G_EXT_CTRLS, {ctrl_class=V4L2_CTRL_CLASS_USER, count=2, controls=[{id=V4L2_CID_BRIGHTNESS, size=0, value=-5, value64=-5}, {id=V4L2_CID_WIDE_DYNAMIC_RANGE, size=6, string="text\0\0"}]}) = 0

call i386 ioctl -1 0xc04c561a @m0
mem m0 hex 0100000043616d657261 zero 26 hex 02 zero 11 hex 01b00000000000000200000004 zero 15
ret 0
text ioctl(-1, VIDIOC_ENUMINPUT, {index=1, name="Camera", type=V4L2_INPUT_TYPE_CAMERA, audioset=0, tuner=0, std=V4L2_STD_PAL_B|V4L2_STD_NTSC_M|V4L2_STD_NTSC_M_JP|V4L2_STD_NTSC_M_KR, status=V4L2_IN_ST_NO_SIGNAL, capabilities=V4L2_IN_CAP_STD}) = 0
