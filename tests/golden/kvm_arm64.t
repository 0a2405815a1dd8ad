# KVM's requests on arm64.

# the machine's type: the size of guest-physical addresses
call aarch64 ioctl 3 0xae01 0
ret 4
text ioctl(3, KVM_CREATE_VM, 0) = 4

call aarch64 ioctl 3 0xae01 0x80000028
ret 4
text ioctl(3, KVM_CREATE_VM, KVM_VM_TYPE_ARM_IPA_SIZE(40)|KVM_VM_TYPE_ARM_PROTECTED) = 4

call aarch64 ioctl 3 0xae01 0x10030
err 22
text ioctl(3, KVM_CREATE_VM, KVM_VM_TYPE_ARM_IPA_SIZE(48)|0x10000) = -1 EINVAL

call aarch64 ioctl 5 0x8020aeaf @p
mem p zero 32
out p u32 5 0 0 0 0 0 0 0
ret 0
text ioctl(5, KVM_ARM_PREFERRED_TARGET, {target=KVM_ARM_TARGET_GENERIC_V8, features=[0, ...]}) = 0

call aarch64 ioctl 5 0x8020aeaf @p
mem p zero 32
err 25
text ioctl(5, KVM_ARM_PREFERRED_TARGET, @p) = -1 ENOTTY

call aarch64 ioctl 5 0x4020aeae @p
mem p u32 5 0x1c 0 0 0 0 0 0
ret 0
text ioctl(5, KVM_ARM_VCPU_INIT, {target=KVM_ARM_TARGET_GENERIC_V8, features=[1<<KVM_ARM_VCPU_PSCI_0_2|1<<KVM_ARM_VCPU_PMU_V3|1<<KVM_ARM_VCPU_SVE, ...]}) = 0

call aarch64 ioctl 5 0x4020aeae @p
mem p u32 99 0x80000001 1 0 0 0 0 0
opt -v
err 22
text ioctl(5, KVM_ARM_VCPU_INIT, {target=0x63 /* KVM_ARM_TARGET_??? */, features=[1<<KVM_ARM_VCPU_POWER_OFF|0x80000000, 0x1, 0, 0, 0, 0, 0]}) = -1 EINVAL

call aarch64 ioctl 5 0x4020aeae @bad
err 14
text ioctl(5, KVM_ARM_VCPU_INIT, @bad) = -1 EFAULT

call aarch64 ioctl 5 0x4004aec2 @p
mem p u32 4
ret 0
text ioctl(5, KVM_ARM_VCPU_FINALIZE, [KVM_ARM_VCPU_SVE]) = 0

call aarch64 ioctl 5 0x4004aec2 @p
mem p u32 40
err 22
text ioctl(5, KVM_ARM_VCPU_FINALIZE, [0x28 /* KVM_ARM_VCPU_??? */]) = -1 EINVAL

# x86 has a struct of the same length under the same number
call aarch64 ioctl 5 0x8040ae9f @p
mem p zero 64
out p u8 1 1 0 0 0 0 0 0 u64 0xbe000000 zero 48
ret 0
text ioctl(5, KVM_GET_VCPU_EVENTS, {exception={serror_pending=1, serror_has_esr=1, ext_dabt_pending=0, serror_esr=0xbe000000}}) = 0

call aarch64 ioctl 5 0x4040aea0 @p
mem p u8 0 0 1 0 0 0 0 0 u64 0 zero 48
ret 0
text ioctl(5, KVM_SET_VCPU_EVENTS, {exception={serror_pending=0, serror_has_esr=0, ext_dabt_pending=1, serror_esr=0}}) = 0

call aarch64 ioctl 5 0x4208ae9b @p
mem p u32 0x30001 0 zero 512
ret 0
text ioctl(5, KVM_SET_GUEST_DEBUG, {control=KVM_GUESTDBG_ENABLE|KVM_GUESTDBG_USE_SW_BP|KVM_GUESTDBG_USE_HW, ...}) = 0

# Registers, by id.

call aarch64 ioctl 5 0x4010aeab @p
fd 5 anon_inode:kvm-vcpu:0
mem p u64 0x603000000013c000 @v
mem v zero 8
out v u64 0x410fd083
ret 0
text ioctl(5, KVM_GET_ONE_REG, {id=ARM64_SYS_REG(3, 0, 0, 0, 0) /* MIDR_EL1 */, addr=[0x410fd083]}) = 0
json {"fd":{"fd":5},"op":{"value":1074835115,"names":["KVM_GET_ONE_REG"]},"argp":{"id":{"value":"6931039826524487680","names":["ARM64_SYS_REG(3, 0, 0, 0, 0)"]},"addr":["0x410fd083"]}}

# a register that no manual here names
call aarch64 ioctl 5 0x4010aeac @p
mem p u64 0x603000000013ffff @v
mem v u64 1
err 2
text ioctl(5, KVM_SET_ONE_REG, {id=ARM64_SYS_REG(3, 7, 15, 15, 7), addr=[0x1]}) = -1 ENOENT

# core registers are offsets into struct kvm_regs, in words
call aarch64 ioctl 5 0x4010aeac @p
mem p u64 0x6030000000100040 @v
mem v u64 0x40080000
ret 0
text ioctl(5, KVM_SET_ONE_REG, {id=KVM_REG_ARM64|KVM_REG_SIZE_U64|KVM_REG_ARM_CORE|KVM_REG_ARM_CORE_REG(regs.pc), addr=[0x40080000]}) = 0

call aarch64 ioctl 5 0xc008aeb0 @p
mem p u64 0
out p u64 26 0x6030000000100000 0x603000000010003c 0x603000000010003e 0x6030000000100042 0x6030000000100044 0x6030000000100046 0x6030000000100050 0x6040000000100054 0x60400000001000d0 0x60200000001000d4 0x60200000001000d5 0x6020000000110002 0x603000000013df1a 0x603000000013df02 0x6030000000140000 0x6030000000140007 0x6030000000160003 0x60300000001600ff 0x606000000015ffff 0x6080000000150021 0x6050000000150400 0x6050000000150600 0x6030000000130000 0x6030000000100041 0x6020000000110100 0x60f0000000100000
opt -v
ret 0
text ioctl(5, KVM_GET_REG_LIST, {n=26, reg=[KVM_REG_ARM64|KVM_REG_SIZE_U64|KVM_REG_ARM_CORE|KVM_REG_ARM_CORE_REG(regs.regs[0]), KVM_REG_ARM64|KVM_REG_SIZE_U64|KVM_REG_ARM_CORE|KVM_REG_ARM_CORE_REG(regs.regs[30]), KVM_REG_ARM64|KVM_REG_SIZE_U64|KVM_REG_ARM_CORE|KVM_REG_ARM_CORE_REG(regs.sp), KVM_REG_ARM64|KVM_REG_SIZE_U64|KVM_REG_ARM_CORE|KVM_REG_ARM_CORE_REG(regs.pstate), KVM_REG_ARM64|KVM_REG_SIZE_U64|KVM_REG_ARM_CORE|KVM_REG_ARM_CORE_REG(sp_el1), KVM_REG_ARM64|KVM_REG_SIZE_U64|KVM_REG_ARM_CORE|KVM_REG_ARM_CORE_REG(elr_el1), KVM_REG_ARM64|KVM_REG_SIZE_U64|KVM_REG_ARM_CORE|KVM_REG_ARM_CORE_REG(spsr[4]), KVM_REG_ARM64|KVM_REG_SIZE_U128|KVM_REG_ARM_CORE|KVM_REG_ARM_CORE_REG(fp_regs.vregs[0]), KVM_REG_ARM64|KVM_REG_SIZE_U128|KVM_REG_ARM_CORE|KVM_REG_ARM_CORE_REG(fp_regs.vregs[31]), KVM_REG_ARM64|KVM_REG_SIZE_U32|KVM_REG_ARM_CORE|KVM_REG_ARM_CORE_REG(fp_regs.fpsr), KVM_REG_ARM64|KVM_REG_SIZE_U32|KVM_REG_ARM_CORE|KVM_REG_ARM_CORE_REG(fp_regs.fpcr), KVM_REG_ARM64|KVM_REG_SIZE_U32|KVM_REG_ARM_DEMUX|KVM_REG_ARM_DEMUX_ID_CCSIDR|2, KVM_REG_ARM_TIMER_CNT, KVM_REG_ARM_TIMER_CVAL, KVM_REG_ARM_PSCI_VERSION, KVM_REG_ARM_FW_REG(7), KVM_REG_ARM_VENDOR_HYP_BMAP_2, KVM_REG_ARM_FW_FEAT_BMAP_REG(255), KVM_REG_ARM64_SVE_VLS, KVM_REG_ARM64_SVE_ZREG(1, 1), KVM_REG_ARM64_SVE_PREG(0, 0), KVM_REG_ARM64_SVE_FFR(0), ARM64_SYS_REG(0, 0, 0, 0, 0), KVM_REG_ARM64|KVM_REG_SIZE_U64|0x100041, KVM_REG_ARM64|KVM_REG_SIZE_U32|0x110100, KVM_REG_ARM64|0xf0000000100000]}) = 0

# a vector, in slices of 256 bytes: as much of it as -s says
call aarch64 ioctl 5 0x4010aeac @p
mem p u64 0x6080000000150000 @v
mem v zero 256
opt -s4
ret 0
text ioctl(5, KVM_SET_ONE_REG, {id=KVM_REG_ARM64_SVE_ZREG(0, 0), addr="\x00\x00\x00\x00"...}) = 0

# nothing was read
call aarch64 ioctl 5 0x4010aeab @p
mem p u64 0x6030000000100040 @v
mem v u64 1
err 2
text ioctl(5, KVM_GET_ONE_REG, {id=KVM_REG_ARM64|KVM_REG_SIZE_U64|KVM_REG_ARM_CORE|KVM_REG_ARM_CORE_REG(regs.pc), addr=@v}) = -1 ENOENT

call aarch64 ioctl 5 0x4010aeac @p
mem p u64 0x6030000000100040 @bad
err 14
text ioctl(5, KVM_SET_ONE_REG, {id=KVM_REG_ARM64|KVM_REG_SIZE_U64|KVM_REG_ARM_CORE|KVM_REG_ARM_CORE_REG(regs.pc), addr=@bad}) = -1 EFAULT

# the same number, of a machine
call aarch64 ioctl 4 0x4010aeab @p
fd 4 anon_inode:kvm-vm
mem p u64 1 0x8010000
ret 0
text ioctl(4, KVM_ARM_SET_DEVICE_ADDR, {id=KVM_ARM_DEVICE_VGIC_V2<<KVM_ARM_DEVICE_ID_SHIFT|KVM_VGIC_V2_ADDR_TYPE_CPU, addr=0x8010000}) = 0

call aarch64 ioctl 4 0x4010aeab @p
fd 4 anon_inode:kvm-vm
mem p u64 0x20009 0x8010000
err 19
text ioctl(4, KVM_ARM_SET_DEVICE_ADDR, {id=0x20009 /* KVM_ARM_DEVICE_??? */, addr=0x8010000}) = -1 ENODEV

# Interrupt lines say whose they are.

call aarch64 ioctl 4 0x4008ae61 @p
mem p u32 0x1000025 1
ret 0
text ioctl(4, KVM_IRQ_LINE, {irq=KVM_ARM_IRQ_TYPE_SPI<<KVM_ARM_IRQ_TYPE_SHIFT|0x25, level=1}) = 0

call aarch64 ioctl 4 0x4008ae61 @p
mem p u32 0x1203001b 0
ret 0
text ioctl(4, KVM_IRQ_LINE, {irq=1<<KVM_ARM_IRQ_VCPU2_SHIFT|KVM_ARM_IRQ_TYPE_PPI<<KVM_ARM_IRQ_TYPE_SHIFT|3<<KVM_ARM_IRQ_VCPU_SHIFT|0x1b, level=0}) = 0

call aarch64 ioctl 4 0x4008ae61 @p
mem p u32 0x9000001 1
err 22
text ioctl(4, KVM_IRQ_LINE, {irq=0x9000001, level=1}) = -1 EINVAL

# Memory tags: one byte for 16.

call aarch64 ioctl 4 0x8030aeb4 @p
mem p u64 0x80000000 64 ptr @t u64 1 0 0
mem t zero 4
out t u8 1 2 3 4
ret 64
text ioctl(4, KVM_ARM_MTE_COPY_TAGS, {guest_ipa=0x80000000, length=64, addr="\x01\x02\x03\x04", flags=KVM_ARM_TAGS_FROM_GUEST}) = 64

call aarch64 ioctl 4 0x8030aeb4 @p
mem p u64 0x80000000 64 ptr @t u64 0 0 0
mem t u8 1 2 3 4
err 14
text ioctl(4, KVM_ARM_MTE_COPY_TAGS, {guest_ipa=0x80000000, length=64, addr="\x01\x02\x03\x04", flags=KVM_ARM_TAGS_TO_GUEST}) = -1 EFAULT

call aarch64 ioctl 4 0x8030aeb4 @p
mem p u64 0x80000000 64 ptr @bad u64 7 0 0
err 22
text ioctl(4, KVM_ARM_MTE_COPY_TAGS, {guest_ipa=0x80000000, length=64, addr=@bad, flags=0x7 /* KVM_ARM_TAGS_??? */}) = -1 EINVAL

call aarch64 ioctl 4 0x4010aeb5 @p
mem p u64 0x1000 0
ret 0
text ioctl(4, KVM_ARM_SET_COUNTER_OFFSET, {counter_offset=0x1000}) = 0

call aarch64 ioctl 4 0x8040aeb6 @p
mem p u64 @m u32 0 zero 52
mem m zero 1536
out m u64 0 0xf zero 1520
opt -s2
ret 0
text ioctl(4, KVM_ARM_GET_REG_WRITABLE_MASKS, {addr=[0, 0xf, ...], range=KVM_ARM_FEATURE_ID_RANGE}) = 0

call aarch64 ioctl 4 0x8040aeb6 @p
mem p u64 @bad u32 3 zero 52
err 22
text ioctl(4, KVM_ARM_GET_REG_WRITABLE_MASKS, {addr=@bad, range=0x3 /* KVM_ARM_FEATURE_??? */}) = -1 EINVAL

# Attributes: what a group is depends on what the descriptor is.

call aarch64 ioctl 6 0x4018aee1 @p
fd 6 anon_inode:kvm-arm-vgic-v3
mem p u32 0 0 u64 2 @a
mem a u64 0x8000000
ret 0
text ioctl(6, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_DEV_ARM_VGIC_GRP_ADDR, attr=KVM_VGIC_V3_ADDR_TYPE_DIST, addr=[0x8000000]}) = 0

call aarch64 ioctl 6 0x4018aee1 @p
fd 6 anon_inode:kvm-arm-vgic-v3
mem p u32 0 3 u64 0 @a
mem a u32 256
ret 0
text ioctl(6, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_DEV_ARM_VGIC_GRP_NR_IRQS, attr=0, addr=[256]}) = 0

call aarch64 ioctl 6 0x4018aee1 @p
fd 6 anon_inode:kvm-arm-vgic-v3
mem p u32 0 4 u64 0 0
ret 0
text ioctl(6, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_DEV_ARM_VGIC_GRP_CTRL, attr=KVM_DEV_ARM_VGIC_CTRL_INIT, addr=NULL}) = 0

call aarch64 ioctl 6 0x4018aee2 @p
fd 6 anon_inode:kvm-arm-vgic-v3
mem p u32 0 6 u64 0x10000c230 @a
mem a u64 0
out a u64 0xf0
ret 0
text ioctl(6, KVM_GET_DEVICE_ATTR, {flags=0, group=KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS, attr=0x1<<KVM_DEV_ARM_VGIC_V3_MPIDR_SHIFT|0xc230 /* ICC_PMR_EL1 */, addr=[0xf0]}) = 0

call aarch64 ioctl 6 0x4018aee2 @p
fd 6 anon_inode:kvm-arm-vgic-v3
mem p u32 0 5 u64 0x100000014 @a
mem a u32 0
err 6
text ioctl(6, KVM_GET_DEVICE_ATTR, {flags=0, group=KVM_DEV_ARM_VGIC_GRP_REDIST_REGS, attr=0x1<<KVM_DEV_ARM_VGIC_V3_MPIDR_SHIFT|0x14, addr=@a}) = -1 ENXIO

call aarch64 ioctl 6 0x4018aee1 @p
fd 6 anon_inode:kvm-arm-vgic-v3
mem p u32 0 7 u64 32 @a
mem a u32 5
ret 0
text ioctl(6, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_DEV_ARM_VGIC_GRP_LEVEL_INFO, attr=VGIC_LEVEL_INFO_LINE_LEVEL<<KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_SHIFT|0x20, addr=[0x5]}) = 0

call aarch64 ioctl 6 0x4018aee3 @p
fd 6 anon_inode:kvm-arm-vgic-v3
mem p u32 0 77 u64 5 0
err 6
text ioctl(6, KVM_HAS_DEVICE_ATTR, {flags=0, group=0x4d /* KVM_DEV_ARM_VGIC_GRP_??? */, attr=0x5, addr=NULL}) = -1 ENXIO

call aarch64 ioctl 6 0x4018aee2 @p
fd 6 anon_inode:kvm-arm-vgic-v2
mem p u32 0 1 u64 0x200000100 @a
mem a u32 0
out a u32 0xffff
ret 0
text ioctl(6, KVM_GET_DEVICE_ATTR, {flags=0, group=KVM_DEV_ARM_VGIC_GRP_DIST_REGS, attr=0x2<<KVM_DEV_ARM_VGIC_CPUID_SHIFT|0x100, addr=[0xffff]}) = 0

call aarch64 ioctl 6 0x4018aee1 @p
fd 6 anon_inode:kvm-arm-vgic-its
mem p u32 0 8 u64 0x80 @a
mem a u64 0x1234
ret 0
text ioctl(6, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_DEV_ARM_VGIC_GRP_ITS_REGS, attr=0x80, addr=[0x1234]}) = 0

call aarch64 ioctl 6 0x4018aee1 @p
fd 6 anon_inode:kvm-arm-vgic-its
mem p u32 0 4 u64 1 0
ret 0
text ioctl(6, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_DEV_ARM_VGIC_GRP_CTRL, attr=KVM_DEV_ARM_ITS_SAVE_TABLES, addr=NULL}) = 0

call aarch64 ioctl 6 0x4018aee2 @p
fd 6 anon_inode:kvm-arm-vgic-v5
mem p u32 0 4 u64 5 @bad
ret 0
text ioctl(6, KVM_GET_DEVICE_ATTR, {flags=0, group=KVM_DEV_ARM_VGIC_GRP_CTRL, attr=KVM_DEV_ARM_VGIC_USERSPACE_PPIS, addr=@bad}) = 0

call aarch64 ioctl 5 0x4018aee1 @p
fd 5 anon_inode:kvm-vcpu:0
mem p u32 0 0 u64 0 @a
mem a u32 23
ret 0
text ioctl(5, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_ARM_VCPU_PMU_V3_CTRL, attr=KVM_ARM_VCPU_PMU_V3_IRQ, addr=[23]}) = 0

call aarch64 ioctl 5 0x4018aee1 @p
fd 5 anon_inode:kvm-vcpu:0
mem p u32 0 0 u64 2 @a
mem a u16 0x11 4 u8 1 0 0 0
ret 0
text ioctl(5, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_ARM_VCPU_PMU_V3_CTRL, attr=KVM_ARM_VCPU_PMU_V3_FILTER, addr={base_event=0x11, nevents=4, action=KVM_PMU_EVENT_DENY}}) = 0

call aarch64 ioctl 5 0x4018aee1 @p
fd 5 anon_inode:kvm-vcpu:0
mem p u32 0 1 u64 1 @bad
err 14
text ioctl(5, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_ARM_VCPU_TIMER_CTRL, attr=KVM_ARM_VCPU_TIMER_IRQ_PTIMER, addr=@bad}) = -1 EFAULT

call aarch64 ioctl 5 0x4018aee1 @p
fd 5 anon_inode:kvm-vcpu:0
mem p u32 0 2 u64 0 @a
mem a u64 0x9000000
ret 0
text ioctl(5, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_ARM_VCPU_PVTIME_CTRL, attr=KVM_ARM_VCPU_PVTIME_IPA, addr=[0x9000000]}) = 0

call aarch64 ioctl 4 0x4018aee1 @p
fd 4 anon_inode:kvm-vm
mem p u32 0 0 u64 0 @a
mem a u32 0x84000000 32 u8 2 zero 15
ret 0
text ioctl(4, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_ARM_VM_SMCCC_CTRL, attr=KVM_ARM_VM_SMCCC_FILTER, addr={base=0x84000000, nr_functions=32, action=KVM_SMCCC_FILTER_FWD_TO_USER}}) = 0

# a device that is not known
call aarch64 ioctl 6 0x4018aee1 @p
mem p u32 0 3 u64 0 @a
mem a u32 256
ret 0
text ioctl(6, KVM_SET_DEVICE_ATTR, {flags=0, group=3, attr=0, addr=@a}) = 0

# requests whose struct is empty here
call aarch64 ioctl 5 0x8000ae83 @bad
err 22
text ioctl(5, KVM_GET_SREGS, @bad) = -1 EINVAL

call aarch64 ioctl 5 0x8360ae81 @p
mem p zero 864
err 22
text ioctl(5, KVM_GET_REGS, @p) = -1 EINVAL

# on x86 the name is known, the struct is not meant
call x86_64 ioctl 5 0x4020aeae @p
mem p u32 5 0 0 0 0 0 0 0
err 25
text ioctl(5, KVM_ARM_VCPU_INIT, @p) = -1 ENOTTY

# Capabilities.

call aarch64 ioctl 4 0x4068aea3 @p
mem p u32 228 0 u64 0x200000 0 0 0 zero 64
ret 0
text ioctl(4, KVM_ENABLE_CAP, {cap=KVM_CAP_ARM_EAGER_SPLIT_CHUNK_SIZE, flags=0, args=[2097152, 0, 0, 0]}) = 0

call aarch64 ioctl 4 0xae03 229
ret 0x40201000
text ioctl(4, KVM_CHECK_EXTENSION, KVM_CAP_ARM_SUPPORTED_BLOCK_SIZES) = 1075843072 (flags 0x40201000)

call aarch64 ioctl 3 0xae03 195
ret 0x30003
text ioctl(3, KVM_CHECK_EXTENSION, KVM_CAP_SET_GUEST_DEBUG2) = 196611 (flags KVM_GUESTDBG_ENABLE|KVM_GUESTDBG_SINGLESTEP|KVM_GUESTDBG_USE_SW_BP|KVM_GUESTDBG_USE_HW)

# As records.

call aarch64 ioctl 6 0x4018aee2 @p
fd 6 anon_inode:kvm-arm-vgic-v3
mem p u32 0 6 u64 0x10000c230 @a
mem a u64 0
out a u64 0xf0
ret 0
json {"fd":{"fd":6},"op":{"value":1075359458,"names":["KVM_GET_DEVICE_ATTR"]},"argp":{"flags":0,"group":{"value":6,"names":["KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS"]},"attr":{"value":4295017008,"names":["0x1<<KVM_DEV_ARM_VGIC_V3_MPIDR_SHIFT"],"rest":"0xc230"},"addr":"0xf0"}}

call aarch64 ioctl 4 0x4008ae61 @p
mem p u32 0x1203001b 0
ret 0
json {"fd":{"fd":4},"op":{"value":1074310753,"names":["KVM_IRQ_LINE"]},"argp":{"irq":{"value":302186523,"names":["1<<KVM_ARM_IRQ_VCPU2_SHIFT","KVM_ARM_IRQ_TYPE_PPI<<KVM_ARM_IRQ_TYPE_SHIFT","3<<KVM_ARM_IRQ_VCPU_SHIFT"],"rest":"0x1b"},"level":0}}

call aarch64 ioctl 5 0x4020aeae @p
mem p u32 5 0x1c 0 0 0 0 0 0
ret 0
json {"fd":{"fd":5},"op":{"value":1075883694,"names":["KVM_ARM_VCPU_INIT"]},"argp":{"target":{"value":5,"names":["KVM_ARM_TARGET_GENERIC_V8"]},"features":[{"value":28,"names":["1<<KVM_ARM_VCPU_PSCI_0_2","1<<KVM_ARM_VCPU_PMU_V3","1<<KVM_ARM_VCPU_SVE"]},{"more":true}]}}
