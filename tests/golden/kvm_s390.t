# KVM's requests on s390: big-endian.

call s390x ioctl 3 0xae01 1
ret 4
text ioctl(3, KVM_CREATE_VM, KVM_VM_S390_UCONTROL) = 4

call s390x ioctl 3 0xae01 2
err 22
text ioctl(3, KVM_CREATE_VM, 0x2 /* KVM_VM_S390_??? */) = -1 EINVAL

call s390x ioctl 3 0xae06 0
ret 0
text ioctl(3, KVM_S390_ENABLE_SIE, 0) = 0

# Registers.

call s390x ioctl 5 0x8080ae81 @p
mem p zero 128
out p u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0x10000
ret 0
text ioctl(5, KVM_GET_REGS, {gprs=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf, 0x10000]}) = 0

call s390x ioctl 5 0x8080ae81 @p
mem p zero 128
err 5
text ioctl(5, KVM_GET_REGS, @p) = -1 EIO

call s390x ioctl 5 0x40c0ae84 @p
mem p u32 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 u64 0xe0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0xf
opt -s3
ret 0
text ioctl(5, KVM_SET_SREGS, {acrs=[0x1, 0, 0, ...], crs=[0xe0, 0, 0, ...]}) = 0

call s390x ioctl 5 0x4088ae8d @p
mem p u32 0x88 0 u64 0x4000000000000000 zero 120
opt -s1
ret 0
text ioctl(5, KVM_SET_FPU, {fpc=0x88, fprs=[0x4000000000000000, ...]}) = 0

call s390x ioctl 5 0x4018ae9b @p
mem p u32 0x10001 0 1 0 ptr @b
mem b u64 0x1000 0x2000 4 u8 2 0 0 0 0 0 0 0
ret 0
text ioctl(5, KVM_SET_GUEST_DEBUG, {control=KVM_GUESTDBG_ENABLE|KVM_GUESTDBG_USE_HW_BP, arch={nr_hw_bp=1, hw_bp=[{addr=0x1000, phys_addr=0x2000, len=4, type=KVM_HW_WP_WRITE}]}}) = 0

call s390x ioctl 5 0x4010ae96 @p
mem p u64 0x180000000 0x10000
ret 0
text ioctl(5, KVM_S390_SET_INITIAL_PSW, {mask=0x180000000, addr=0x10000}) = 0

call s390x ioctl 5 0x4010aeab @p
mem p u64 0x5030000000000003 @v
mem v u64 0
out v u64 0x7fffffff
ret 0
text ioctl(5, KVM_GET_ONE_REG, {id=KVM_REG_S390_CPU_TIMER, addr=[0x7fffffff]}) = 0

call s390x ioctl 5 0x4010aeac @p
mem p u64 0x5020000000000001 @v
mem v u32 7
ret 0
text ioctl(5, KVM_SET_ONE_REG, {id=KVM_REG_S390_TODPR, addr=[0x7]}) = 0

call s390x ioctl 5 0x4010aeac @p
mem p u64 0x5030000000000077 @bad
err 22
text ioctl(5, KVM_SET_ONE_REG, {id=KVM_REG_S390|KVM_REG_SIZE_U64|0x77, addr=@bad}) = -1 EINVAL

call s390x ioctl 5 0xae97 0
ret 0
text ioctl(5, KVM_S390_INITIAL_RESET, 0) = 0

# Numbers that are the argument itself.

call s390x ioctl 5 0x4008ae52 0x4000
ret 0
text ioctl(5, KVM_S390_VCPU_FAULT, 0x4000) = 0

call s390x ioctl 5 0x4008ae95 -1
ret 0
text ioctl(5, KVM_S390_STORE_STATUS, KVM_S390_STORE_STATUS_NOADDR) = 0

call s390x ioctl 5 0x4008ae95 0x1200
ret 0
text ioctl(5, KVM_S390_STORE_STATUS, 0x1200) = 0

call s390x ioctl 5 0x4018ae50 @p
mem p u64 0x3ff80000000 0 0x100000
ret 0
text ioctl(5, KVM_S390_UCAS_MAP, {user_addr=0x3ff80000000, vcpu_addr=0, length=1048576}) = 0

# Interrupts.

call s390x ioctl 4 0x4010ae94 @p
mem p u32 0xffff2401 0x1c3f0 u64 0
ret 0
text ioctl(4, KVM_S390_INTERRUPT, {type=KVM_S390_INT_SERVICE, parm=0x1c3f0, parm64=0}) = 0

call s390x ioctl 4 0x4010ae94 @p
mem p u32 0x07fb0042 0 u64 0x10
ret 0
text ioctl(4, KVM_S390_INTERRUPT, {type=KVM_S390_INT_IO(1, 254, 3, 0x42), parm=0, parm64=0x10}) = 0

call s390x ioctl 4 0x4010ae94 @p
mem p u32 0xfffe00ff 0 u64 0
err 22
text ioctl(4, KVM_S390_INTERRUPT, {type=0xfffe00ff /* KVM_S390_??? */, parm=0, parm64=0}) = -1 EINVAL

call s390x ioctl 5 0x4048aeb4 @p
mem p u64 0xfffe0001 0x800 0 0 u32 0 u16 0x10 0 u8 0 0 0 0 0 5 0 0 zero 24
ret 0
text ioctl(5, KVM_S390_IRQ, {type=KVM_S390_PROGRAM_INT, u={pgm={trans_exc_code=0x800, mon_code=0, per_address=0, data_exc_code=0, code=0x10, mon_class_nr=0, per_code=0, per_atmid=0, exc_access_id=0, per_access_id=0, op_access_id=0, flags=KVM_S390_PGM_FLAGS_ILC_VALID|KVM_S390_PGM_FLAGS_ILC_1}}}) = 0

call s390x ioctl 5 0x4048aeb4 @p
mem p u64 0xffff1202 u16 3 zero 62
ret 0
text ioctl(5, KVM_S390_IRQ, {type=KVM_S390_INT_EXTERNAL_CALL, u={extcall={code=0x3}}}) = 0

call s390x ioctl 5 0x4048aeb4 @p
mem p u64 0xfffe0003 zero 64
ret 0
text ioctl(5, KVM_S390_IRQ, {type=KVM_S390_RESTART}) = 0

call s390x ioctl 5 0x4048aeb4 @bad
err 14
text ioctl(5, KVM_S390_IRQ, @bad) = -1 EFAULT

# as many as the result says
call s390x ioctl 5 0x4020aeb6 @p
mem p u64 @b u32 0 144 0 0 0 0
mem b zero 144
out b u64 0xfffe0002 u32 0x4000 zero 60 u64 1 zero 64
ret 72
text ioctl(5, KVM_S390_GET_IRQ_STATE, {buf=[{type=KVM_S390_SIGP_SET_PREFIX, u={prefix={address=0x4000}}}], flags=0, len=144}) = 72

call s390x ioctl 5 0x4020aeb6 @p
mem p u64 @b u32 0 72 0 0 0 0
mem b zero 72
err 105
text ioctl(5, KVM_S390_GET_IRQ_STATE, {buf=@b, flags=0, len=72}) = -1 ENOBUFS

call s390x ioctl 5 0x4020aeb5 @p
mem p u64 @b u32 0 144 0 0 0 0
mem b u64 0x00010003 u16 1 3 u32 4 5 zero 52 u64 0xffff1201 u16 9 zero 62
ret 0
text ioctl(5, KVM_S390_SET_IRQ_STATE, {buf=[{type=KVM_S390_INT_IO(0, 0, 1, 0x3), u={io={subchannel_id=0x1, subchannel_nr=0x3, io_int_parm=0x4, io_int_word=0x5}}}, {type=KVM_S390_INT_EMERGENCY, u={emerg={code=0x9}}}], flags=0, len=144}) = 0

# Memory of the guest.

call s390x ioctl 5 0x4040aeb1 @p
mem p u64 0x2000 4 u32 4 0 u64 @b u8 1 0x90 0 0 0 0 0 0 zero 24
mem b zero 4
out b u8 1 2 3 4
ret 0
text ioctl(5, KVM_S390_MEM_OP, {gaddr=0x2000, flags=KVM_S390_MEMOP_F_SKEY_PROTECTION, size=4, op=KVM_S390_MEMOP_LOGICAL_READ, buf="\x01\x02\x03\x04", ar=1, key=0x90}) = 0

# a program interruption is a result above zero: nothing was read
call s390x ioctl 5 0x4040aeb1 @p
mem p u64 0x2000 0 u32 4 0 u64 @b zero 32
mem b zero 4
ret 5
text ioctl(5, KVM_S390_MEM_OP, {gaddr=0x2000, flags=0, size=4, op=KVM_S390_MEMOP_LOGICAL_READ, buf=@b, ar=0}) = 5

call s390x ioctl 5 0x4040aeb1 @p
mem p u64 0x2000 1 u32 4 0 u64 0 zero 32
ret 5
text ioctl(5, KVM_S390_MEM_OP, {gaddr=0x2000, flags=KVM_S390_MEMOP_F_CHECK_ONLY, size=4, op=KVM_S390_MEMOP_LOGICAL_READ, buf=NULL, ar=0}) = 5

call s390x ioctl 5 0x4040aeb1 @p
mem p u64 0 0 u32 3 3 u64 @b u32 64 zero 28
mem b u8 7 8 9
ret 0
text ioctl(5, KVM_S390_MEM_OP, {gaddr=0, flags=0, size=3, op=KVM_S390_MEMOP_SIDA_WRITE, buf="\x07\x08\x09", sida_offset=64}) = 0

call s390x ioctl 4 0x4040aeb1 @p
mem p u64 0x3000 0 u32 1 6 u64 @b u8 0 0 0 0 0 0 0 0 u64 @o zero 16
mem b u8 0xaa
mem o u8 0x55
ret 1
text ioctl(4, KVM_S390_MEM_OP, {gaddr=0x3000, flags=0, size=1, op=KVM_S390_MEMOP_ABSOLUTE_CMPXCHG, buf="\xaa", old_addr="\x55"}) = 1

call s390x ioctl 4 0x4040aeb1 @p
mem p u64 0x3000 0x80 u32 1 77 u64 @bad zero 32
err 22
text ioctl(4, KVM_S390_MEM_OP, {gaddr=0x3000, flags=0x80 /* KVM_S390_MEMOP_F_??? */, size=1, op=0x4d /* KVM_S390_MEMOP_??? */, buf=@bad}) = -1 EINVAL

call s390x ioctl 4 0x4040aeb2 @p
mem p u64 0 4 @k u32 0 zero 36
mem k zero 4
out k u8 0 0x10 6 0
ret 0
text ioctl(4, KVM_S390_GET_SKEYS, {start_gfn=0, count=4, skeydata_addr="\x00\x10\x06\x00", flags=0}) = 0

# the guest uses none
call s390x ioctl 4 0x4040aeb2 @p
mem p u64 0 4 @k u32 0 zero 36
mem k zero 4
ret 1
text ioctl(4, KVM_S390_GET_SKEYS, {start_gfn=0, count=4, skeydata_addr=@k, flags=0}) = 1 (KVM_S390_GET_SKEYS_NONE)

call s390x ioctl 4 0x4040aeb3 @p
mem p u64 0x10 2 @bad u32 0 zero 36
err 14
text ioctl(4, KVM_S390_SET_SKEYS, {start_gfn=0x10, count=2, skeydata_addr=@bad, flags=0}) = -1 EFAULT

call s390x ioctl 4 0xc010ae53 @p
mem p u64 0x5000 u8 0x30 3 0 0 0 0 0 0
out p u64 0x5000 u8 0x10 3 0 0 0 0 0 0
ret 0
text ioctl(4, KVM_S390_KEYOP, {guest_addr=0x5000, key=0x30, operation=KVM_S390_KEYOP_SSKE} => {key=0x10}) = 0

call s390x ioctl 4 0xc010ae53 @p
mem p u64 0x5000 u8 0x30 9 0 0 0 0 0 0
err 22
text ioctl(4, KVM_S390_KEYOP, {guest_addr=0x5000, key=0x30, operation=0x9 /* KVM_S390_KEYOP_??? */}) = -1 EINVAL

call s390x ioctl 4 0xc020aeb8 @p
mem p u64 0 u32 8 1 u64 0 @v
mem v zero 8
out p u64 3 u32 2 1 u64 5 @v
out v u8 1 2 0 0 0 0 0 0
ret 0
text ioctl(4, KVM_S390_GET_CMMA_BITS, {start_gfn=0, count=8, flags=KVM_S390_CMMA_PEEK, values=@v} => {start_gfn=0x3, count=2, flags=KVM_S390_CMMA_PEEK, remaining=5, values="\x01\x02"}) = 0

call s390x ioctl 4 0x4020aeb9 @p
mem p u64 3 u32 2 0 u64 0x43 @v
mem v u8 1 2
ret 0
text ioctl(4, KVM_S390_SET_CMMA_BITS, {start_gfn=0x3, count=2, flags=0, mask=0x43, values="\x01\x02"}) = 0

# Protected machines.

call s390x ioctl 4 0xc020aec5 @p
mem p u32 0 u16 0 0 u64 0 u32 0 0 0 0
out p u32 0 u16 1 0 u64 0 u32 0 0 0 0
ret 0
text ioctl(4, KVM_S390_PV_COMMAND, {cmd=KVM_PV_ENABLE, rc=0x1, rrc=0, data=0, flags=0}) = 0

call s390x ioctl 4 0xc020aec5 @p
mem p u32 3 u16 0 0 u64 @d u32 0 0 0 0
mem d u64 0x10000 0x1000 7
err 22
text ioctl(4, KVM_S390_PV_COMMAND, {cmd=KVM_PV_UNPACK, rc=0, rrc=0, data={addr=0x10000, size=4096, tweak=0x7}, flags=0}) = -1 EINVAL

call s390x ioctl 4 0xc020aec5 @p
mem p u32 7 u16 0 0 u64 @d u32 0 0 0 0
mem d u32 1 40 0 0 zero 64
out d u32 1 40 40 0 u64 4096 8192 16384 zero 40
ret 0
text ioctl(4, KVM_S390_PV_COMMAND, {cmd=KVM_PV_INFO, rc=0, rrc=0, data={header={id=KVM_PV_INFO_DUMP, len_max=40, len_written=40}, dump={dump_cpu_buffer_len=4096, dump_config_mem_buffer_per_1m=8192, dump_config_finalize_len=16384}}, flags=0}) = 0

call s390x ioctl 4 0xc020aec5 @p
mem p u32 7 u16 0 0 u64 @d u32 0 0 0 0
mem d u32 5 40 0 0 zero 64
err 22
text ioctl(4, KVM_S390_PV_COMMAND, {cmd=KVM_PV_INFO, rc=0, rrc=0, data={header={id=0x5 /* KVM_PV_INFO_??? */, len_max=40, len_written=0}}, flags=0}) = -1 EINVAL

call s390x ioctl 5 0xc020aed0 @p
mem p u32 8 u16 0 0 u64 @d u32 0 0 0 0
mem d u64 3 0x3ff00000000 4096 0 0 0 0 0
ret 0
text ioctl(5, KVM_S390_PV_CPU_COMMAND, {cmd=KVM_PV_DUMP, rc=0, rrc=0, data={subcmd=KVM_PV_DUMP_CPU, buff_addr=0x3ff00000000, buff_len=4096, gaddr=0}, flags=0}) = 0

call s390x ioctl 4 0xc020aec5 @p
mem p u32 99 u16 0 0 u64 0x1234 u32 0 0 0 0
err 22
text ioctl(4, KVM_S390_PV_COMMAND, {cmd=0x63 /* KVM_PV_??? */, rc=0, rrc=0, data=0x1234, flags=0}) = -1 EINVAL

call s390x ioctl 4 0x4048aed1 @p
mem p u32 0x20000001 u8 0 0 0 0 u64 0x1000 0x2000 u32 1 8 u8 3 4 u16 0 zero 36
ret 0
text ioctl(4, KVM_S390_ZPCI_OP, {fh=0x20000001, op=KVM_S390_ZPCIOP_REG_AEN, u={reg_aen={ibv=0x1000, sb=0x2000, flags=KVM_S390_ZPCIOP_REGAEN_HOST, noi=8, isc=3, sbo=4}}}) = 0

call s390x ioctl 4 0x4048aed1 @p
mem p u32 0x20000001 u8 1 0 0 0 zero 64
ret 0
text ioctl(4, KVM_S390_ZPCI_OP, {fh=0x20000001, op=KVM_S390_ZPCIOP_DEREG_AEN}) = 0

# Attributes.

call s390x ioctl 6 0x4018aee2 @p
fd 6 anon_inode:kvm-flic
mem p u32 0 1 u64 144 @b
mem b zero 144
out b u64 0xfffe1000 1 2 3 u32 4 zero 36 zero 72
ret 1
text ioctl(6, KVM_GET_DEVICE_ATTR, {flags=0, group=KVM_DEV_FLIC_GET_ALL_IRQS, attr=144, addr=[{type=KVM_S390_MCHK, u={mchk={cr14=0x1, mcic=0x2, failing_storage_address=0x3, ext_damage_code=0x4, fixed_logout="\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"}}}]}) = 1

call s390x ioctl 6 0x4018aee1 @p
fd 6 anon_inode:kvm-flic
mem p u32 0 2 u64 72 @b
mem b u64 0xffff2401 u32 0x100 0 u64 0 zero 48
ret 0
text ioctl(6, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_DEV_FLIC_ENQUEUE, attr=72, addr=[{type=KVM_S390_INT_SERVICE, u={ext={ext_params=0x100, ext_params2=0}}}]}) = 0

call s390x ioctl 6 0x4018aee1 @p
fd 6 anon_inode:kvm-flic
mem p u32 0 6 u64 0 @a
mem a u32 1 u8 3 1 0 1
ret 0
text ioctl(6, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_DEV_FLIC_ADAPTER_REGISTER, attr=0, addr={id=0x1, isc=3, maskable=1, swap=0, flags=KVM_S390_ADAPTER_SUPPRESSIBLE}}) = 0

call s390x ioctl 6 0x4018aee1 @p
fd 6 anon_inode:kvm-flic
mem p u32 0 9 u64 0 @a
mem a u8 3 0 u16 1
ret 0
text ioctl(6, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_DEV_FLIC_AISM, attr=0, addr={isc=3, mode=0x1}}) = 0

call s390x ioctl 6 0x4018aee1 @p
fd 6 anon_inode:kvm-flic
mem p u32 0 99 u64 0 @bad
err 22
text ioctl(6, KVM_SET_DEVICE_ATTR, {flags=0, group=0x63 /* KVM_DEV_FLIC_??? */, attr=0, addr=@bad}) = -1 EINVAL

call s390x ioctl 4 0x4018aee2 @p
fd 4 anon_inode:kvm-vm
mem p u32 0 0 u64 2 @a
mem a u64 0
out a u64 0x20000000000
ret 0
text ioctl(4, KVM_GET_DEVICE_ATTR, {flags=0, group=KVM_S390_VM_MEM_CTRL, attr=KVM_S390_VM_MEM_LIMIT_SIZE, addr=[0x20000000000]}) = 0

call s390x ioctl 4 0x4018aee1 @p
fd 4 anon_inode:kvm-vm
mem p u32 0 1 u64 2 @a
mem a u8 1 0 0 0 0 0 0 0 u64 0xd6000000
ret 0
text ioctl(4, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_S390_VM_TOD, attr=KVM_S390_VM_TOD_EXT, addr={epoch_idx=0x1, tod=0xd6000000}}) = 0

call s390x ioctl 4 0x4018aee2 @p
fd 4 anon_inode:kvm-vm
mem p u32 0 3 u64 3 @a
mem a zero 128
out a u64 0x8010000000000000 2 zero 112
ret 0
text ioctl(4, KVM_GET_DEVICE_ATTR, {flags=0, group=KVM_S390_VM_CPU_MODEL, attr=KVM_S390_VM_CPU_MACHINE_FEAT, addr={feat=[KVM_S390_VM_CPU_FEAT_ESOP|KVM_S390_VM_CPU_FEAT_PFMFI, 0x2, ...]}}) = 0

call s390x ioctl 4 0x4018aee1 @p
fd 4 anon_inode:kvm-vm
mem p u32 0 3 u64 0 @a
mem a u64 0xff00008561000000 u16 0x64a 0 0 0 zero 2048
ret 0
text ioctl(4, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_S390_VM_CPU_MODEL, attr=KVM_S390_VM_CPU_PROCESSOR, addr={cpuid=0xff00008561000000, ibc=0x64a, fac_list=[...]}}) = 0

call s390x ioctl 4 0x4018aee3 @p
fd 4 anon_inode:kvm-vm
mem p u32 0 2 u64 4 0
ret 0
text ioctl(4, KVM_HAS_DEVICE_ATTR, {flags=0, group=KVM_S390_VM_CRYPTO, attr=KVM_S390_VM_CRYPTO_ENABLE_APIE, addr=NULL}) = 0

call s390x ioctl 4 0x4018aee2 @p
fd 4 anon_inode:kvm-vm
mem p u32 0 5 u64 0 @a
mem a u8 0
out a u8 1
ret 0
text ioctl(4, KVM_GET_DEVICE_ATTR, {flags=0, group=KVM_S390_VM_CPU_TOPOLOGY, attr=0, addr=[1]}) = 0

# Capabilities.

call s390x ioctl 3 0xae03 211
ret 3
text ioctl(3, KVM_CHECK_EXTENSION, KVM_CAP_S390_MEM_OP_EXTENSION) = 3 (flags KVM_S390_MEMOP_EXTENSION_CAP_BASE|KVM_S390_MEMOP_EXTENSION_CAP_CMPXCHG)

# x86 has other classes of registers
call s390x ioctl 4 0xae03 74
ret 0x803
text ioctl(4, KVM_CHECK_EXTENSION, KVM_CAP_SYNC_REGS) = 2051 (flags KVM_SYNC_PREFIX|KVM_SYNC_GPRS|KVM_SYNC_ETOKEN)

call s390x ioctl 4 0x4008ae6a @p
mem p u32 1 0 7 3 0 0 u64 0x1000 0x2000 4 u32 8 1
opt -v
ret 0
text ioctl(4, KVM_SET_GSI_ROUTING, {nr=1, flags=0, entries=[{gsi=7, type=KVM_IRQ_ROUTING_S390_ADAPTER, flags=0, u={adapter={ind_addr=0x1000, summary_addr=0x2000, ind_offset=4, summary_offset=8, adapter_id=1}}}]}) = 0

# As records.

call s390x ioctl 5 0x4048aeb4 @p
mem p u64 0xffff1202 u16 3 zero 62
ret 0
json {"fd":{"fd":5},"op":{"value":1078505140,"names":["KVM_S390_IRQ"]},"argp":{"type":{"value":4294906370,"names":["KVM_S390_INT_EXTERNAL_CALL"]},"u":{"extcall":{"code":3}}}}

call s390x ioctl 4 0xc010ae53 @p
mem p u64 0x5000 u8 0x30 3 0 0 0 0 0 0
out p u64 0x5000 u8 0x10 3 0 0 0 0 0 0
ret 0
json {"fd":{"fd":4},"op":{"value":3222318675,"names":["KVM_S390_KEYOP"]},"argp":{"in":{"guest_addr":"0x5000","key":48,"operation":{"value":3,"names":["KVM_S390_KEYOP_SSKE"]}},"out":{"key":16}}}
