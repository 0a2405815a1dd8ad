# ioctl requests of MTD, UBI and PTP clocks.

call x86_64 ioctl -1 0x80204d01 @p
mem p u8 4 0 0 0 u32 0x8400 0x1000 2 3 4 u64 0
ret 0
text ioctl(-1, MIXER_READ(1) or MEMGETINFO, {type=MTD_NANDFLASH, flags=MTD_WRITEABLE|0x8000, size=0x1000, erasesize=0x2, writesize=0x3, oobsize=0x4, padding=0}) = 0

call x86_64 ioctl -1 0x80204d01 @p
mem p u8 9 0 0 0 u32 0x8000 0x1000 2 3 4 u64 0
err 9
text ioctl(-1, MIXER_READ(1) or MEMGETINFO, @p) = -1 EBADF

call x86_64 ioctl -1 0x40084d02 0
err 9
text ioctl(-1, MIXER_WRITE(2) or MEMERASE, NULL) = -1 EBADF

call x86_64 ioctl -1 0xc0104d08 @p
mem p u32 0x1000 0x200 7 2
ret 0
text ioctl(-1, MEMGETREGIONINFO, {regionindex=0x2, offset=0x1000, erasesize=0x200, numblocks=0x7}) = 0

call x86_64 ioctl -1 0xc0104d08 @p
mem p u32 0x1000 0x200 7 2
err 22
text ioctl(-1, MEMGETREGIONINFO, {regionindex=0x2}) = -1 EINVAL

call i386 ioctl -1 0xc00c4d03 @p
mem p u32 1 2 ptr 0x5000
ret 0
text ioctl(-1, MEMWRITEOOB, {start=0x1, length=0x2, ptr=0x5000}) = 0

call x86_64 ioctl -1 0x80c84d0a @p
opt -s2
mem p u32 2 3 1 2 zero 184
ret 0
text ioctl(-1, MIXER_READ(10) or MEMGETOOBSEL, {useecc=MTD_NANDECC_AUTOPLACE, eccbytes=0x3, oobfree=[[0x1, 0x2], [0, 0], ...], eccpos=[0, 0, ...]}) = 0

call x86_64 ioctl -1 0x81484d11 @p
opt -s2
mem p u32 2 1 2 zero 316
ret 0
text ioctl(-1, MIXER_READ(17) or ECCGETLAYOUT, {eccbytes=0x2, eccpos=[0x1, 0x2, ...], oobavail=0, oobfree=[{offset=0, length=0}, {offset=0, length=0}, ...]}) = 0

call x86_64 ioctl -1 0x80044d0d @p
mem p u32 3
err 22
text ioctl(-1, MIXER_READ(13) or OTPSELECT, [0x3 /* MTD_OTP_??? */]) = -1 EINVAL

call x86_64 ioctl -1 0x4d13 3
ret 0
text ioctl(-1, MTDFILEMODE, MTD_FILE_MODE_RAW) = 0

call x86_64 ioctl -1 0x4d13 4
err 22
text ioctl(-1, MTDFILEMODE, 0x4 /* MTD_FILE_MODE_??? */) = -1 EINVAL

call x86_64 ioctl -1 0xc0304d18 @p
mem p u64 1 2 3 4 0 u8 2 0 0 0 0 0 0 0
ret 0
text ioctl(-1, MEMWRITE, {start=0x1, len=0x2, ooblen=0x3, usr_data=0x4, usr_oob=NULL, mode=MTD_OPS_RAW}) = 0

call x86_64 ioctl -1 0x40986f00 @p
mem p u32 0xffffffff 1 u64 4096 u8 3 1 u16 3 u32 0 raw "vol" zero 125
out p u32 5 1 u64 4096 u8 3 1 u16 3 u32 0 raw "vol" zero 125
ret 0
text ioctl(-1, UBI_IOCMKVOL, {vol_id=-1, alignment=1, bytes=4096, vol_type=UBI_DYNAMIC_VOLUME, flags=UBI_VOL_SKIP_CRC_CHECK_FLG, name_len=3, name="vol"} => [5]) = 0

call x86_64 ioctl -1 0x40986f00 @p
mem p u32 0xffffffff 1 u64 4096 u8 9 6 u16 3 u32 0 raw "volume" zero 122
err 22
text ioctl(-1, UBI_IOCMKVOL, {vol_id=-1, alignment=1, bytes=4096, vol_type=0x9 /* UBI_???_VOLUME */, flags=0x6 /* UBI_VOL_??? */, name_len=3, name="vol"...}) = -1 EINVAL

call x86_64 ioctl -1 0x40986f00 @bad
err 14
text ioctl(-1, UBI_IOCMKVOL, @bad) = -1 EFAULT

call x86_64 ioctl -1 0x51106f03 @p
mem p u32 1 0 0 0 7 u16 2 0 raw "abc" zero 125 zero 4216
ret 0
text ioctl(-1, UBI_IOCRNVOL, {count=1, ents=[{vol_id=7, name_len=2, name="ab"...}]}) = 0

call x86_64 ioctl -1 0x51106f03 @p
opt -s1
mem p u32 0xffffffff zero 4364
err 22
text ioctl(-1, UBI_IOCRNVOL, {count=-1, ents=[]}) = -1 EINVAL

call x86_64 ioctl -1 0x40186f40 @p
mem p u32 0xffffffff 1 2 u16 3 u8 4 5 zero 8
ret 0
text ioctl(-1, UBI_IOCATT, {ubi_num=-1, mtd_num=1, vid_hdr_offset=2, max_beb_per1024=3, disable_fm=4, need_resv_pool=5} => [-1]) = 0

call x86_64 ioctl -1 0x40044f02 @p
mem p u32 1 2 u8 3 zero 7
ret 0
text ioctl(-1, UBI_IOCEBCH, {lnum=1, bytes=2, dtype=UBI_UNKNOWN}) = 0

call x86_64 ioctl -1 0x40104f06 @p
mem p u8 2 zero 7 u64 9
err 22
text ioctl(-1, UBI_IOCSETVOLPROP, {property=0x2 /* UBI_VOL_PROP_??? */, value=0x9}) = -1 EINVAL

call x86_64 ioctl -1 0x40804f07 @bad
ret 0
text ioctl(-1, UBI_IOCVOLCRBLK) = 0

call x86_64 ioctl -1 0x80503d01 @p
mem p u32 1 2 3 4 5 6 7 8 0xc4653600 zero 44
ret 0
text ioctl(-1, PTP_CLOCK_GETCAPS, {max_adj=1, n_alarm=2, n_ext_ts=3, n_per_out=4, pps=5, n_pins=6, cross_timestamping=7, adjust_phase=8, max_phase_adj=-1000000000 /* -1.000000000 s */}) = 0

call x86_64 ioctl -1 0x80503d01 @p
opt -Xraw
mem p u32 1 2 3 4 5 6 7 8 5 zero 40 u32 1
ret 0
text ioctl(-1, 0x80503d01, {max_adj=1, n_alarm=2, n_ext_ts=3, n_per_out=4, pps=5, n_pins=6, cross_timestamping=7, adjust_phase=8, max_phase_adj=5, rsv=[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x1]}) = 0

call x86_64 ioctl -1 0x40103d02 @p
mem p u32 1 0x27 2 3
ret 0
text ioctl(-1, PTP_EXTTS_REQUEST, {index=1, flags=PTP_ENABLE_FEATURE|PTP_RISING_EDGE|PTP_FALLING_EDGE|0x20}) = 0

call x86_64 ioctl -1 0x40103d0b @p
mem p u32 1 0x20 2 3
err 22
text ioctl(-1, PTP_EXTTS_REQUEST2, {index=1, flags=0x20 /* PTP_??? */, rsv=[0x2, 0x3]}) = -1 EINVAL

call x86_64 ioctl -1 0x40383d03 @p
mem p u64 1000 u32 5 0 u64 1 u32 0 0 3 1 u32 1 2 3 4
ret 0
text ioctl(-1, PTP_PEROUT_REQUEST, {start={sec=1000, nsec=5} /* 1970-01-01T00:16:40.000000005+0000 */, period={sec=1, nsec=0}, index=3, flags=PTP_PEROUT_ONE_SHOT}) = 0

call x86_64 ioctl -1 0x40383d0c @p
mem p u64 1000 u32 5 0 u64 1 u32 0 0 3 4 u32 1 2 3 4
err 95
text ioctl(-1, PTP_PEROUT_REQUEST2, {phase={sec=1000, nsec=5}, period={sec=1, nsec=0}, index=3, flags=PTP_PEROUT_PHASE, rsv=[0x1, 0x2, 0x3, 0x4]}) = -1 EOPNOTSUPP

call x86_64 ioctl -1 0x40383d0c @p
mem p u64 1000 u32 5 7 u64 1 u32 0 0 3 10 u64 6 u32 7 8
err 95
text ioctl(-1, PTP_PEROUT_REQUEST2, {start={sec=1000, nsec=5, reserved=0x7} /* 1970-01-01T00:16:40.000000005+0000 */, period={sec=1, nsec=0}, index=3, flags=PTP_PEROUT_DUTY_CYCLE|0x8, on={sec=6, nsec=7, reserved=0x8}}) = -1 EOPNOTSUPP

call x86_64 ioctl -1 0xc0603d0f @p
mem p zero 64 u32 1 2 3 0 0 0 0 5
out p raw "pin" zero 61 u32 1 2 3 0 0 0 0 5
ret 0
text ioctl(-1, PTP_PIN_GETFUNC2, {index=1, rsv=[0, 0, 0, 0, 0x5], name="pin", func=PTP_PF_PEROUT, chan=3}) = 0

call x86_64 ioctl -1 0xc0603d06 @p
mem p zero 64 u32 1 9 3 0 0 0 0 5
err 22
text ioctl(-1, PTP_PIN_GETFUNC, {index=1}) = -1 EINVAL

call x86_64 ioctl -1 0x40603d10 @p
mem p zero 64 u32 1 9 3 0 0 0 0 5
err 22
text ioctl(-1, PTP_PIN_SETFUNC2, {index=1, func=0x9 /* PTP_PF_??? */, chan=3, rsv=[0, 0, 0, 0, 0x5]}) = -1 EINVAL

call x86_64 ioctl -1 0x43403d05 @p
mem p u32 1 0 0 0 u64 1 u32 2 0 u64 3 u32 4 0 u64 5 u32 6 0 zero 768
ret 0
text ioctl(-1, PTP_SYS_OFFSET, {n_samples=1, ts=[{sec=1, nsec=2} /* 1970-01-01T00:00:01.000000002+0000 */, {sec=3, nsec=4} /* 1970-01-01T00:00:03.000000004+0000 */, {sec=5, nsec=6} /* 1970-01-01T00:00:05.000000006+0000 */]}) = 0

call x86_64 ioctl -1 0xc4c03d09 @p
mem p u32 1 1 0 7 u64 1 u32 2 0 u64 3 u32 4 0 u64 5 u32 6 0 zero 1152
ret 0
text ioctl(-1, PTP_SYS_OFFSET_EXTENDED, {n_samples=1, clockid=CLOCK_MONOTONIC, rsv=[0, 0x7], ts=[[{sec=1, nsec=2} /* 1970-01-01T00:00:01.000000002+0000 */, {sec=3, nsec=4} /* 1970-01-01T00:00:03.000000004+0000 */, {sec=5, nsec=6} /* 1970-01-01T00:00:05.000000006+0000 */]]}) = 0

call x86_64 ioctl -1 0xc4c03d09 @p
mem p u32 1 77 0 7 u64 1 u32 2 0 u64 3 u32 4 0 u64 5 u32 6 0 zero 1152
err 22
text ioctl(-1, PTP_SYS_OFFSET_EXTENDED, {n_samples=1, clockid=0x4d /* CLOCK_??? */, rsv=[0, 0x7]}) = -1 EINVAL

call i386 ioctl -1 0xc0403d08 @p
mem p u64 1 u32 2 0 u64 3 u32 4 0 u64 5 u32 6 0 u32 0 0 0 0
ret 0
text ioctl(-1, PTP_SYS_OFFSET_PRECISE, {device={sec=1, nsec=2} /* 1970-01-01T00:00:01.000000002+0000 */, sys_realtime={sec=3, nsec=4} /* 1970-01-01T00:00:03.000000004+0000 */, sys_monoraw={sec=5, nsec=6}}) = 0
