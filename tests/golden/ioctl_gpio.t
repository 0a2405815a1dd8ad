# GPIO chips and lines of both versions, and counters.

call x86_64 ioctl -1 0x8044b401 @m0
mem m0 hex 6770696f6368697030 zero 23 hex 70696e6374726c zero 25 hex 36000000
ret 0
text ioctl(-1, GPIO_GET_CHIPINFO_IOCTL, {name="gpiochip0", label="pinctrl", lines=54}) = 0

call x86_64 ioctl -1 0x8044b401 @m0
mem m0 hex 6770696f6368697030 zero 23 hex 70696e6374726c zero 25 hex 36000000
err 9
text ioctl(-1, GPIO_GET_CHIPINFO_IOCTL, @m0) = -1 EBADF

call x86_64 ioctl -1 0x8044b401 0x0
err 9
text ioctl(-1, GPIO_GET_CHIPINFO_IOCTL, NULL) = -1 EBADF

call x86_64 ioctl -1 0x8044b401 0xdead0000
ret 0
text ioctl(-1, GPIO_GET_CHIPINFO_IOCTL, 0xdead0000) = 0

call x86_64 ioctl -1 0xc048b402 @m0
mem m0 hex 04000000050000804c4544 zero 29 hex 75736572 zero 28
ret 0
text ioctl(-1, GPIO_GET_LINEINFO_IOCTL, {line_offset=4} => {flags=GPIOLINE_FLAG_KERNEL|GPIOLINE_FLAG_ACTIVE_LOW|0x80000000, name="LED", consumer="user"}) = 0

call x86_64 ioctl -1 0xc048b402 @m0
mem m0 hex 04000000050000804c4544 zero 29 hex 75736572 zero 28
err 22
text ioctl(-1, GPIO_GET_LINEINFO_IOCTL, {line_offset=4}) = -1 EINVAL

call x86_64 ioctl -1 0xc048b40b @m0
mem m0 hex 04000000050000804c4544 zero 29 hex 75736572 zero 28
ret 0
text ioctl(-1, GPIO_GET_LINEINFO_WATCH_IOCTL, {line_offset=4} => {flags=GPIOLINE_FLAG_KERNEL|GPIOLINE_FLAG_ACTIVE_LOW|0x80000000, name="LED", consumer="user"}) = 0

call x86_64 ioctl -1 0xc048b40b @m0
mem m0 hex 04000000050000804c4544 zero 29 hex 75736572 zero 28
err 22
text ioctl(-1, GPIO_GET_LINEINFO_WATCH_IOCTL, {line_offset=4}) = -1 EINVAL

call x86_64 ioctl -1 0xc004b40c @m0
mem m0 hex 07000000
err 9
text ioctl(-1, GPIO_GET_LINEINFO_UNWATCH_IOCTL, {offset=7}) = -1 EBADF

call x86_64 ioctl -1 0xc16cb403 @m0
mem m0 hex 12000000230000003400000045 zero 243 hex 1400000000010206 zero 60 hex 6c6162656c zero 27 hex 0400000064000000
ret 0
text ioctl(-1, GPIO_GET_LINEHANDLE_IOCTL, {lines=4, lineoffsets=[18, 35, 52, 69], flags=GPIOHANDLE_REQUEST_ACTIVE_LOW|GPIOHANDLE_REQUEST_OPEN_SOURCE, default_values=[0, 1, 2, 6], consumer_label="label"} => {fd=100}) = 0

call x86_64 ioctl -1 0xc16cb403 @m0
mem m0 hex 12000000230000003400000045 zero 243 hex 1400000000010206 zero 60 hex 6c6162656c zero 27 hex 4100000001000000
err 22
text ioctl(-1, GPIO_GET_LINEHANDLE_IOCTL, {lines=65, lineoffsets=[18, 35, 52, 69, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...], flags=GPIOHANDLE_REQUEST_ACTIVE_LOW|GPIOHANDLE_REQUEST_OPEN_SOURCE, default_values=[0, 1, 2, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...], consumer_label="label"}) = -1 EINVAL

call x86_64 ioctl -1 0xc030b404 @m0
mem m0 hex 04000000140000000300000065646765 zero 28 hex 05000000
ret 0
text ioctl(-1, GPIO_GET_LINEEVENT_IOCTL, {lineoffset=4, handleflags=GPIOHANDLE_REQUEST_ACTIVE_LOW|GPIOHANDLE_REQUEST_OPEN_SOURCE, eventflags=GPIOEVENT_REQUEST_BOTH_EDGES, consumer_label="edge"} => {fd=5}) = 0

call x86_64 ioctl -1 0xc030b404 @m0
mem m0 hex 040000000080000010 zero 39
err 9
text ioctl(-1, GPIO_GET_LINEEVENT_IOCTL, {lineoffset=4, handleflags=0x8000 /* GPIOHANDLE_REQUEST_??? */, eventflags=0x10 /* GPIOEVENT_REQUEST_??? */, consumer_label=""}) = -1 EBADF

call x86_64 ioctl -1 0xc040b408 @m0
mem m0 hex 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f
ret 0
text ioctl(-1, GPIOHANDLE_GET_LINE_VALUES_IOCTL, {values=[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, ...]}) = 0

call x86_64 ioctl -1 0xc040b409 @m0
mem m0 hex 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f
err 9
text ioctl(-1, GPIOHANDLE_SET_LINE_VALUES_IOCTL, {values=[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, ...]}) = -1 EBADF

call x86_64 ioctl -1 0xc054b40a @m0
mem m0 hex 14000000000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f zero 16
opt -v
err 9
text ioctl(-1, GPIOHANDLE_SET_CONFIG_IOCTL, {flags=GPIOHANDLE_REQUEST_ACTIVE_LOW|GPIOHANDLE_REQUEST_OPEN_SOURCE, default_values=[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63]}) = -1 EBADF

call x86_64 ioctl -1 0xc110b40d @m0
mem m0 hex 050100000000000005 zero 31 hex 030000001000000007000000000000000100000000000000030000001000000007000000000000000200000000000000030000001000000007000000000000000300000000000000030000001000000007000000000000000400000000000000030000001000000007 zero 127
err 9
text ioctl(-1, GPIO_V2_LINE_SET_CONFIG_IOCTL, {flags=GPIO_V2_LINE_FLAG_USED|GPIO_V2_LINE_FLAG_INPUT|GPIO_V2_LINE_FLAG_BIAS_PULL_UP, num_attrs=5, attrs=[{attr={id=0, data=0x1000000003}, mask=0x7}, {flags=GPIO_V2_LINE_FLAG_USED|GPIO_V2_LINE_FLAG_ACTIVE_LOW|0x1000000000, mask=0x7}, {values=0x1000000003, mask=0x7}, {debounce_period_us=3, mask=0x7}, {attr={id=4, data=0x1000000003}, mask=0x7}]}) = -1 EBADF

call x86_64 ioctl -1 0xc110b40d @m0
mem m0 u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff u8 0xff hex 63 zero 263
opt -Xverbose
err 9
text ioctl(-1, 0xc110b40d /* GPIO_V2_LINE_SET_CONFIG_IOCTL */, {flags=0xffffffffffffffff /* GPIO_V2_LINE_FLAG_USED|GPIO_V2_LINE_FLAG_ACTIVE_LOW|GPIO_V2_LINE_FLAG_INPUT|GPIO_V2_LINE_FLAG_OUTPUT|GPIO_V2_LINE_FLAG_EDGE_RISING|GPIO_V2_LINE_FLAG_EDGE_FALLING|GPIO_V2_LINE_FLAG_OPEN_DRAIN|GPIO_V2_LINE_FLAG_OPEN_SOURCE|GPIO_V2_LINE_FLAG_BIAS_PULL_UP|GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN|GPIO_V2_LINE_FLAG_BIAS_DISABLED|GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME|GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE|0xffffffffffffe000 */, num_attrs=99, attrs=[{attr={id=0, data=0}, mask=0}, {attr={id=0, data=0}, mask=0}, {attr={id=0, data=0}, mask=0}, {attr={id=0, data=0}, mask=0}, {attr={id=0, data=0}, mask=0}, {attr={id=0, data=0}, mask=0}, {attr={id=0, data=0}, mask=0}, {attr={id=0, data=0}, mask=0}, {attr={id=0, data=0}, mask=0}, {attr={id=0, data=0}, mask=0}]}) = -1 EBADF

call x86_64 ioctl -1 0xc250b407 @m0
mem m0 hex 0100000002 zero 251 hex 6d65 zero 30 hex 050100000000000005 zero 31 hex 030000001000000007000000000000000100000000000000030000001000000007000000000000000200000000000000030000001000000007000000000000000300000000000000030000001000000007000000000000000400000000000000030000001000000007 zero 127 hex 0200000010 zero 23 hex 06000000
ret 0
text ioctl(-1, GPIO_V2_GET_LINE_IOCTL, {num_lines=2, offsets=[1, 2], consumer="me", config={flags=GPIO_V2_LINE_FLAG_USED|GPIO_V2_LINE_FLAG_INPUT|GPIO_V2_LINE_FLAG_BIAS_PULL_UP, num_attrs=5, attrs=[{attr={id=0, data=0x1000000003}, mask=0x7}, {flags=GPIO_V2_LINE_FLAG_USED|GPIO_V2_LINE_FLAG_ACTIVE_LOW|0x1000000000, mask=0x7}, {values=0x1000000003, mask=0x7}, {debounce_period_us=3, mask=0x7}, {attr={id=4, data=0x1000000003}, mask=0x7}]}, event_buffer_size=16} => {fd=6}) = 0

call x86_64 ioctl -1 0xc250b407 @m0
mem m0 hex 0100000002 zero 251 hex 6d65 zero 30 hex 050100000000000005 zero 31 hex 030000001000000007000000000000000100000000000000030000001000000007000000000000000200000000000000030000001000000007000000000000000300000000000000030000001000000007000000000000000400000000000000030000001000000007 zero 127 hex 0200000010 zero 23
err 14
text ioctl(-1, GPIO_V2_GET_LINE_IOCTL, @m0) = -1 EFAULT

call x86_64 ioctl -1 0xc100b405 @m0
mem m0 hex 4c4544 zero 29 hex 6d65 zero 30 hex 03000000010000000900000000000000030000000000000064 zero 167
ret 0
text ioctl(-1, GPIO_V2_GET_LINEINFO_IOCTL, {offset=3} => {name="LED", consumer="me", flags=GPIO_V2_LINE_FLAG_USED|GPIO_V2_LINE_FLAG_OUTPUT, num_attrs=1, attrs=[{debounce_period_us=100}]}) = 0

call x86_64 ioctl -1 0xc100b406 @m0
mem m0 hex 4c4544 zero 29 hex 6d65 zero 30 hex 03000000010000000900000000000000030000000000000064 zero 167
err 22
text ioctl(-1, GPIO_V2_GET_LINEINFO_WATCH_IOCTL, {offset=3}) = -1 EINVAL

call x86_64 ioctl -1 0xc010b40e @m0
mem m0 hex 05000000000000000700000000000000
ret 0
text ioctl(-1, GPIO_V2_LINE_GET_VALUES_IOCTL, {mask=0x7} => {bits=0x5}) = 0

call x86_64 ioctl -1 0xc010b40e @m0
mem m0 hex 05000000000000000700000000000000
err 9
text ioctl(-1, GPIO_V2_LINE_GET_VALUES_IOCTL, {mask=0x7}) = -1 EBADF

call x86_64 ioctl -1 0xc010b40f @m0
mem m0 hex 05000000000000000700000000000000
err 9
text ioctl(-1, GPIO_V2_LINE_SET_VALUES_IOCTL, {bits=0x5, mask=0x7}) = -1 EBADF

call x86_64 ioctl -1 0x40063e00 @m0
mem m0 hex 020103040305
err 9
text ioctl(-1, COUNTER_ADD_WATCH_IOCTL, {component={type=COUNTER_COMPONENT_COUNT, scope=COUNTER_SCOPE_SIGNAL, parent=3, id=4}, event=COUNTER_EVENT_THRESHOLD, channel=5}) = -1 EBADF

call x86_64 ioctl -1 0x40063e00 @m0
mem m0 hex 636203046105
err 9
text ioctl(-1, COUNTER_ADD_WATCH_IOCTL, {component={type=0x63 /* COUNTER_COMPONENT_??? */, scope=0x62 /* COUNTER_SCOPE_??? */, parent=3, id=4}, event=0x61 /* COUNTER_EVENT_??? */, channel=5}) = -1 EBADF

call x86_64 ioctl -1 0x3e01 0x5
err 9
text ioctl(-1, COUNTER_ENABLE_EVENTS_IOCTL) = -1 EBADF
