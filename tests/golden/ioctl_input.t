# Input devices: key maps, effects, axes, sets of bits as long as the result.

call x86_64 ioctl -1 0x80084504 @m0
mem m0 hex 010000001e000000
ret 0
text ioctl(-1, EVIOCGKEYCODE, [1, KEY_A]) = 0

call x86_64 ioctl -1 0x40084504 @m0
mem m0 hex 01000000fe020000
err 9
text ioctl(-1, EVIOCSKEYCODE, [1, 0x2fe /* KEY_??? */]) = -1 EBADF

call x86_64 ioctl -1 0x40084504 @m0
mem m0 hex 0100000010010000
opt -Xverbose
err 9
text ioctl(-1, 0x40084504 /* EVIOCSKEYCODE */, [1, 0x110 /* BTN_LEFT */]) = -1 EBADF

call x86_64 ioctl -1 0x40084504 0x0
err 9
text ioctl(-1, EVIOCSKEYCODE, NULL) = -1 EBADF

call x86_64 ioctl -1 0x80284504 @m0
mem m0 hex 0104090002000000000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
opt -v
ret 0
text ioctl(-1, EVIOCGKEYCODE_V2, {flags=1, len=4, index=9, keycode=KEY_1, scancode=[0, 0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f]}) = 0

call x86_64 ioctl -1 0x40284504 @m0
mem m0 hex 0104090002000000000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
err 9
text ioctl(-1, EVIOCSKEYCODE_V2, {flags=1, len=4, ...}) = -1 EBADF

call x86_64 ioctl -1 0x80284504 @m0
mem m0 hex 0104090002000000000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
err 9
text ioctl(-1, EVIOCGKEYCODE_V2, @m0) = -1 EBADF

call x86_64 ioctl -1 0x40304580 @m0
mem m0 hex 5000ffff004001000200030004000000fdfffeffffff00000100020003000400050006 zero 13
opt -v
err 9
text ioctl(-1, EVIOCSFF, {type=FF_RUMBLE, id=-1, direction=16384, trigger={button=1, interval=2}, replay={length=3, delay=4}, rumble={strong_magnitude=65533, weak_magnitude=65534}}) = -1 EBADF

call x86_64 ioctl -1 0x40304580 @m0
mem m0 hex 5100ffff004001000200030004000000fdfffeffffff00000100020003000400050006 zero 13
opt -v
err 9
text ioctl(-1, EVIOCSFF, {type=FF_PERIODIC, id=-1, direction=16384, trigger={button=1, interval=2}, replay={length=3, delay=4}, periodic={waveform=65533, period=65534, magnitude=-1, offset=0, phase=1, envelope={attack_length=2, attack_level=3, fade_length=4, fade_level=0x5}, custom_len=0, custom_data=NULL}}) = -1 EBADF

call x86_64 ioctl -1 0x40304580 @m0
mem m0 hex 5200ffff004001000200030004000000fdfffeffffff00000100020003000400050006 zero 13
opt -v
err 9
text ioctl(-1, EVIOCSFF, {type=FF_CONSTANT, id=-1, direction=16384, trigger={button=1, interval=2}, replay={length=3, delay=4}, constant={level=-3, envelope={attack_length=65534, attack_level=65535, fade_length=0, fade_level=0x1}}}) = -1 EBADF

call x86_64 ioctl -1 0x40304580 @m0
mem m0 hex 5700ffff004001000200030004000000fdfffeffffff00000100020003000400050006 zero 13
opt -v
err 9
text ioctl(-1, EVIOCSFF, {type=FF_RAMP, id=-1, direction=16384, trigger={button=1, interval=2}, replay={length=3, delay=4}, ramp={start_level=-3, end_level=-2, envelope={attack_length=65535, attack_level=0, fade_length=1, fade_level=0x2}}}) = -1 EBADF

call x86_64 ioctl -1 0x40304580 @m0
mem m0 hex 5300ffff004001000200030004000000fdfffeffffff00000100020003000400050006 zero 13
opt -v
err 9
text ioctl(-1, EVIOCSFF, {type=FF_SPRING, id=-1, direction=16384, trigger={button=1, interval=2}, replay={length=3, delay=4}}) = -1 EBADF

call x86_64 ioctl -1 0x40304580 @m0
mem m0 hex 9900ffff004001000200030004000000fdfffeffffff00000100020003000400050006 zero 13
opt -v
err 9
text ioctl(-1, EVIOCSFF, {type=0x99 /* FF_??? */, id=-1, direction=16384, trigger={button=1, interval=2}, replay={length=3, delay=4}}) = -1 EBADF

call x86_64 ioctl -1 0x40304580 @m0
mem m0 hex 5000ffff004001000200030004000000fdfffeffffff00000100020003000400050006 zero 13
err 9
text ioctl(-1, EVIOCSFF, {type=FF_RUMBLE, id=-1, direction=16384, ...}) = -1 EBADF

call x86_64 ioctl -1 0x40304580 0xdead0000
err 9
text ioctl(-1, EVIOCSFF, 0xdead0000) = -1 EBADF

call x86_64 ioctl -1 0x400445a0 @m0
mem m0 hex 01000000
err 9
text ioctl(-1, EVIOCSCLOCKID, [1]) = -1 EBADF

call x86_64 ioctl -1 0x40084503 @m0
mem m0 u8 0xfa hex 00000021000000
err 9
text ioctl(-1, EVIOCSREP, [250, 33]) = -1 EBADF

call x86_64 ioctl -1 0x80084503 @m0
mem m0 u8 0xfa hex 00000021000000
ret 0
text ioctl(-1, EVIOCGREP, [250, 33]) = 0

call x86_64 ioctl -1 0x80144541 @m0
mem m0 hex 01000000020000000300000004000000050000000600000007000000
opt -v
ret 0
text ioctl(-1, EVIOCGABS(ABS_Y), {value=1, minimum=2, maximum=3, fuzz=4, flat=5}) = 0

call x86_64 ioctl -1 0x80154541 @m0
mem m0 hex 01000000020000000300000004000000050000000600000007000000
opt -v
ret 0
text ioctl(-1, EVIOCGABS(ABS_Y), {value=1, minimum=2, maximum=3, fuzz=4, flat=5, ...}) = 0

call x86_64 ioctl -1 0x80184541 @m0
mem m0 hex 01000000020000000300000004000000050000000600000007000000
opt -v
ret 0
text ioctl(-1, EVIOCGABS(ABS_Y), {value=1, minimum=2, maximum=3, fuzz=4, flat=5, resolution=6}) = 0

call x86_64 ioctl -1 0x801c4541 @m0
mem m0 hex 01000000020000000300000004000000050000000600000007000000
opt -v
ret 0
text ioctl(-1, EVIOCGABS(ABS_Y), {value=1, minimum=2, maximum=3, fuzz=4, flat=5, resolution=6, ...}) = 0

call x86_64 ioctl -1 0x80044541 @m0
mem m0 hex 01000000020000000300000004000000050000000600000007000000
opt -v
ret 0
text ioctl(-1, EVIOCGABS(ABS_Y), @m0) = 0

call x86_64 ioctl -1 0x401845c1 @m0
mem m0 hex 010000000200000003000000040000000500000006000000
err 9
text ioctl(-1, EVIOCSABS(ABS_Y), {value=1, minimum=2, ...}) = -1 EBADF

call x86_64 ioctl -1 0x8018454e 0x0
opt -Xverbose
err 9
text ioctl(-1, 0x8018454e /* EVIOCGABS(0xe) */, NULL) = -1 EBADF

call x86_64 ioctl -1 0x80184540 @m0
mem m0 hex 010000000200000003000000040000000500000006000000
err 9
text ioctl(-1, EVIOCGABS(ABS_X), @m0) = -1 EBADF

call x86_64 ioctl -1 0x8004450a @m0
mem m0 hex 2f00000001000000ffffffff
ret 0
text ioctl(-1, EVIOCGMTSLOTS(4), {code=ABS_MT_SLOT, values=[]}) = 0

call x86_64 ioctl -1 0x800c450a @m0
mem m0 hex 2f00000001000000ffffffff
ret 0
text ioctl(-1, EVIOCGMTSLOTS(12), {code=ABS_MT_SLOT, values=[1, -1]}) = 0

call x86_64 ioctl -1 0x800a450a @m0
mem m0 hex 2f00000001000000ffffffff
ret 0
text ioctl(-1, EVIOCGMTSLOTS(10), {code=ABS_MT_SLOT, values=[1]}) = 0

call x86_64 ioctl -1 0x8003450a @m0
mem m0 hex 2f00000001000000ffffffff
ret 0
text ioctl(-1, EVIOCGMTSLOTS(3), @m0) = 0

call x86_64 ioctl -1 0x800c450a @m0
mem m0 hex 010000000100000002000000
ret 12
text ioctl(-1, EVIOCGMTSLOTS(12), {code=0x1 /* ABS_MT_??? */, values=[1, 2]}) = 12

call x86_64 ioctl -1 0x80104520 @m0
mem m0 hex 0781 zero 14
ret 16
text ioctl(-1, EVIOCGBIT(0, 16), [EV_SYN EV_KEY EV_REL 0x8 /* EV_??? */ ...]) = 16

call x86_64 ioctl -1 0x80104521 @m0
mem m0 hex 0781 zero 14
ret 16
text ioctl(-1, EVIOCGBIT(EV_KEY, 16), [KEY_RESERVED KEY_ESC KEY_1 KEY_7 ...]) = 16

call x86_64 ioctl -1 0x80104522 @m0
mem m0 hex 0781 zero 14
ret 16
text ioctl(-1, EVIOCGBIT(EV_REL, 16), [REL_X REL_Y REL_Z REL_WHEEL]) = 16

call x86_64 ioctl -1 0x80104523 @m0
mem m0 hex 0781 zero 14
ret 16
text ioctl(-1, EVIOCGBIT(EV_ABS, 16), [ABS_X ABS_Y ABS_Z ABS_WHEEL ...]) = 16

call x86_64 ioctl -1 0x80104524 @m0
mem m0 hex 0781 zero 14
ret 16
text ioctl(-1, EVIOCGBIT(EV_MSC, 16), [MSC_SERIAL MSC_PULSELED MSC_GESTURE]) = 16

call x86_64 ioctl -1 0x80104525 @m0
mem m0 hex 0781 zero 14
ret 16
text ioctl(-1, EVIOCGBIT(EV_SW, 16), [SW_LID SW_TABLET_MODE SW_HEADPHONE_INSERT SW_VIDEOOUT_INSERT ...]) = 16

call x86_64 ioctl -1 0x80104526 @m0
mem m0 hex 0781 zero 14
ret 16
text ioctl(-1, EVIOCGBIT(0x6 /* EV_??? */, 16), @m0) = 16

call x86_64 ioctl -1 0x80104531 @m0
mem m0 hex 0781 zero 14
ret 16
text ioctl(-1, EVIOCGBIT(EV_LED, 16), [LED_NUML LED_CAPSL LED_SCROLLL LED_MISC]) = 16

call x86_64 ioctl -1 0x80104532 @m0
mem m0 hex 0781 zero 14
ret 16
text ioctl(-1, EVIOCGBIT(EV_SND, 16), [SND_CLICK SND_BELL SND_TONE]) = 16

call x86_64 ioctl -1 0x80104534 @m0
mem m0 hex 0781 zero 14
ret 16
text ioctl(-1, EVIOCGBIT(EV_REP, 16), [REP_DELAY]) = 16

call x86_64 ioctl -1 0x80104535 @m0
mem m0 hex 0781 zero 14
ret 16
text ioctl(-1, EVIOCGBIT(EV_FF, 16), [0 /* FF_??? */ 0x1 /* FF_??? */ 0x2 /* FF_??? */ 0x8 /* FF_??? */ ...]) = 16

call x86_64 ioctl -1 0x80104536 @m0
mem m0 hex 0781 zero 14
ret 16
text ioctl(-1, EVIOCGBIT(EV_PWR, 16), [33031]) = 16

call x86_64 ioctl -1 0x80104537 @m0
mem m0 hex 0781 zero 14
ret 16
text ioctl(-1, EVIOCGBIT(EV_FF_STATUS, 16), [FF_STATUS_STOPPED]) = 16

call x86_64 ioctl -1 0x80104521 @m0
mem m0 u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff
ret 8
text ioctl(-1, EVIOCGBIT(EV_KEY, 16), [KEY_RESERVED KEY_ESC KEY_1 KEY_2 ...]) = 8

call x86_64 ioctl -1 0x80104521 @m0
mem m0 hex 0f zero 15
opt -v
ret 8
text ioctl(-1, EVIOCGBIT(EV_KEY, 16), [KEY_RESERVED KEY_ESC KEY_1 KEY_2]) = 8

call x86_64 ioctl -1 0x80104521 @m0
mem m0 hex 0f zero 15
opt -Xraw
ret 8
text ioctl(-1, 0x80104521, [0xf]) = 8

call x86_64 ioctl -1 0x80104521 @m0
mem m0 hex 0f zero 15
opt -Xverbose
ret 8
text ioctl(-1, 0x80104521 /* EVIOCGBIT(EV_KEY, 16) */, [0 /* KEY_RESERVED */ 0x1 /* KEY_ESC */ 0x2 /* KEY_1 */ 0x3 /* KEY_2 */] /* [0xf] */) = 8

call x86_64 ioctl -1 0x80104521 @m0
mem m0 hex 0f zero 15
ret 0
text ioctl(-1, EVIOCGBIT(EV_KEY, 16), @m0) = 0

call x86_64 ioctl -1 0x800c4526 0x0
opt -Xverbose
err 9
text ioctl(-1, 0x800c4526 /* EVIOCGBIT(0x6, 12) */, NULL) = -1 EBADF

call x86_64 ioctl -1 0x80204506 @m0
mem m0 hex 4d6f757365 zero 27
ret 6
text ioctl(-1, EVIOCGNAME(32), "Mouse\0") = 6

call x86_64 ioctl -1 0x80204507 @m0
mem m0 hex 4d6f757365 zero 27
ret 6
text ioctl(-1, EVIOCGPHYS(32), "Mouse\0") = 6

call x86_64 ioctl -1 0x80204508 @m0
mem m0 hex 4d6f757365 zero 27
ret 6
text ioctl(-1, EVIOCGUNIQ(32), "Mouse\0") = 6

call x86_64 ioctl -1 0x80204506 @m0
mem m0 zero 32
err 9
text ioctl(-1, EVIOCGNAME(32), @m0) = -1 EBADF

call x86_64 ioctl -1 0x80084509 @m0
mem m0 hex 0300000000000000
ret 8
text ioctl(-1, EVIOCGPROP(8), [INPUT_PROP_POINTER INPUT_PROP_DIRECT]) = 8

call x86_64 ioctl -1 0x80084518 @m0
mem m0 hex 0300000000000000
ret 8
text ioctl(-1, EVIOCGKEY(8), [KEY_RESERVED KEY_ESC]) = 8

call x86_64 ioctl -1 0x80084519 @m0
mem m0 hex 0300000000000000
ret 8
text ioctl(-1, EVIOCGLED(8), [LED_NUML LED_CAPSL]) = 8

call x86_64 ioctl -1 0x8008451a @m0
mem m0 hex 0300000000000000
ret 8
text ioctl(-1, EVIOCGSND(8), [SND_CLICK SND_BELL]) = 8

call x86_64 ioctl -1 0x8008451b @m0
mem m0 hex 0300000000000000
ret 8
text ioctl(-1, EVIOCGSW(8), [SW_LID SW_TABLET_MODE]) = 8

call i386 ioctl -1 0x402c4580 @m0
mem m0 hex 5100ffff004001000200030004000000fdfffeffffff00000100020003000400050006 zero 9
opt -v
err 9
text ioctl(-1, EVIOCSFF, {type=FF_PERIODIC, id=-1, direction=16384, trigger={button=1, interval=2}, replay={length=3, delay=4}, periodic={waveform=65533, period=65534, magnitude=-1, offset=0, phase=1, envelope={attack_length=2, attack_level=3, fade_length=4, fade_level=0x5}, custom_len=0, custom_data=NULL}}) = -1 EBADF
