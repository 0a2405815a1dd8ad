# KVM's requests on loongarch.

# no types of machines but x86's are named
call loongarch64 ioctl 3 0xae01 1
err 22
text ioctl(3, KVM_CREATE_VM, 0x1) = -1 EINVAL

call loongarch64 ioctl 5 0x8108ae81 @p
mem p zero 264
out p u64 0 1 2 zero 232 u64 0x9000000000200000
opt -s4
ret 0
text ioctl(5, KVM_GET_REGS, {gpr=[0, 0x1, 0x2, 0, ...], pc=0x9000000000200000}) = 0

call loongarch64 ioctl 5 0x4108ae82 @bad
err 14
text ioctl(5, KVM_SET_REGS, @bad) = -1 EFAULT

call loongarch64 ioctl 5 0x4410ae8d @p
mem p u32 3 0 u64 0x0100 zero 1024
ret 0
text ioctl(5, KVM_SET_FPU, {fcsr=0x3, fcc=0x100, fpr=[...]}) = 0

call loongarch64 ioctl 5 0x8410ae8c @p
mem p zero 1040
err 22
text ioctl(5, KVM_GET_FPU, @p) = -1 EINVAL

# a line is released by its number below zero
call loongarch64 ioctl 5 0x4004ae86 @p
mem p u32 0xfffffffe
ret 0
text ioctl(5, KVM_INTERRUPT, {irq=-2}) = 0

call loongarch64 ioctl 5 0x4008ae9b @p
mem p u32 0x10011 0
ret 0
text ioctl(5, KVM_SET_GUEST_DEBUG, {control=KVM_GUESTDBG_ENABLE|KVM_GUESTDBG_USE_SW_BP|0x10}) = 0

# Registers.

call loongarch64 ioctl 5 0x4010aeab @p
mem p u64 0x9030000000010000 @v
mem v u64 0
out v u64 0xb0
ret 0
text ioctl(5, KVM_GET_ONE_REG, {id=KVM_IOC_CSRID(0) /* CRMD */, addr=[0xb0]}) = 0

call loongarch64 ioctl 5 0x4010aeac @p
mem p u64 0x9030000000010440 @v
mem v u64 0x1c001000
ret 0
text ioctl(5, KVM_SET_ONE_REG, {id=KVM_IOC_CSRID(0x88) /* TLBRENTRY */, addr=[0x1c001000]}) = 0

call loongarch64 ioctl 5 0x4010aeac @p
mem p u64 0x9030000000013ff8 @bad
err 22
text ioctl(5, KVM_SET_ONE_REG, {id=KVM_IOC_CSRID(0x7ff), addr=@bad}) = -1 EINVAL

call loongarch64 ioctl 5 0xc008aeb0 @p
mem p u64 0
out p u64 7 0x9030000000040010 0x9030000000020001 0x9030000000050005 0x9030000000020009 0x9030000000030002 0x9030000000000003 0x9030000000010001
opt -v
ret 0
text ioctl(5, KVM_GET_REG_LIST, {n=7, reg=[KVM_IOC_CPUCFG(2), KVM_REG_LOONGARCH_COUNTER, KVM_REG_LOONGARCH_LBT_EFLAGS, KVM_REG_LOONGARCH|KVM_REG_SIZE_U64|0x20009, KVM_REG_LOONGARCH_FPSIMD|KVM_REG_SIZE_U64|2, KVM_REG_LOONGARCH_GPR|KVM_REG_SIZE_U64|3, KVM_REG_LOONGARCH|KVM_REG_SIZE_U64|0x10001]}) = 0

# Attributes.

call loongarch64 ioctl 4 0x4018aee3 @p
fd 4 anon_inode:kvm-vm
mem p u32 0 0 u64 5 0
ret 0
text ioctl(4, KVM_HAS_DEVICE_ATTR, {flags=0, group=KVM_LOONGARCH_VM_FEAT_CTRL, attr=KVM_LOONGARCH_VM_FEAT_PMU, addr=NULL}) = 0

call loongarch64 ioctl 5 0x4018aee2 @p
fd 5 anon_inode:kvm-vcpu:0
mem p u32 0 0 u64 2 @a
mem a u64 0
out a u64 0x7ffff
ret 0
text ioctl(5, KVM_GET_DEVICE_ATTR, {flags=0, group=KVM_LOONGARCH_VCPU_CPUCFG, attr=2, addr=[0x7ffff]}) = 0

call loongarch64 ioctl 5 0x4018aee1 @p
fd 5 anon_inode:kvm-vcpu:0
mem p u32 0 1 u64 0 @a
mem a u64 0x1000
ret 0
text ioctl(5, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_LOONGARCH_VCPU_PVTIME_CTRL, attr=KVM_LOONGARCH_VCPU_PVTIME_GPA, addr=[0x1000]}) = 0

call loongarch64 ioctl 6 0x4018aee1 @p
fd 6 anon_inode:kvm-loongarch-eiointc
mem p u32 0 0x40000004 u64 0 @a
mem a u32 4
ret 0
text ioctl(6, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_DEV_LOONGARCH_EXTIOI_GRP_CTRL, attr=KVM_DEV_LOONGARCH_EXTIOI_CTRL_INIT_NUM_CPU, addr=[4]}) = 0

call loongarch64 ioctl 6 0x4018aee2 @p
fd 6 anon_inode:kvm-loongarch-eiointc
mem p u32 0 0x40000003 u64 7 @a
mem a u32 4
err 22
text ioctl(6, KVM_GET_DEVICE_ATTR, {flags=0, group=KVM_DEV_LOONGARCH_EXTIOI_GRP_SW_STATUS, attr=0x7 /* KVM_DEV_LOONGARCH_EXTIOI_SW_STATUS_??? */, addr=@a}) = -1 EINVAL

# how long a register is depends on which it is
call loongarch64 ioctl 6 0x4018aee2 @p
fd 6 anon_inode:kvm-loongarch-ipi
mem p u32 0 0x40000001 u64 0x10004 @a
mem a u64 0
ret 0
text ioctl(6, KVM_GET_DEVICE_ATTR, {flags=0, group=KVM_DEV_LOONGARCH_IPI_GRP_REGS, attr=0x10004, addr=@a}) = 0

call loongarch64 ioctl 6 0x4018aee1 @p
fd 6 anon_inode:kvm-loongarch-pch-pic
mem p u32 0 0x40000006 u64 0 @a
mem a u64 0x10000000
ret 0
text ioctl(6, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_DEV_LOONGARCH_PCH_PIC_GRP_CTRL, attr=KVM_DEV_LOONGARCH_PCH_PIC_CTRL_INIT, addr=[0x10000000]}) = 0

call loongarch64 ioctl 6 0x4018aee1 @p
fd 6 anon_inode:kvm-loongarch-dmsintc
mem p u32 0 0x40000007 u64 1 @a
mem a u64 0x100000
ret 0
text ioctl(6, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_DEV_LOONGARCH_DMSINTC_GRP_CTRL, attr=KVM_DEV_LOONGARCH_DMSINTC_MSG_ADDR_SIZE, addr=@a}) = 0
