# KVM's requests on mips.  Numbers have 3 bits of direction there: none 1, read 2, write 4.

call mips64 ioctl 3 0x2000ae01 1
ret 4
text ioctl(3, KVM_CREATE_VM, KVM_VM_MIPS_VZ) = 4

call mips64el ioctl 3 0x2000ae01 7
err 22
text ioctl(3, KVM_CREATE_VM, 0x7 /* KVM_VM_MIPS_??? */) = -1 EINVAL

call mips64 ioctl 5 0x4118ae81 @p
mem p zero 280
out p zero 256 u64 1 2 0xffffffff80000180
opt -s2
ret 0
text ioctl(5, KVM_GET_REGS, {gpr=[0, 0, ...], hi=0x1, lo=0x2, pc=0xffffffff80000180}) = 0

call mips64 ioctl 5 0x4118ae81 @p
mem p zero 280
err 22
text ioctl(5, KVM_GET_REGS, @p) = -1 EINVAL

call mips64 ioctl 5 0x8118ae82 @bad
err 14
text ioctl(5, KVM_SET_REGS, @bad) = -1 EFAULT

# the number says four bytes, eight are read
call mips64 ioctl 5 0x8004ae86 @p
mem p u32 0xffffffff 0xfffffffc
ret 0
text ioctl(5, KVM_INTERRUPT, {cpu=-1, irq=-4}) = 0

call mips64el ioctl 5 0x8004ae86 @p
mem p u32 1 2
ret 0
text ioctl(5, KVM_INTERRUPT, {cpu=1, irq=2}) = 0

call mips64 ioctl 5 0x8010aeac @p
mem p u64 0x7030000000010060 @v
mem v u64 0x1000ff01
ret 0
text ioctl(5, KVM_SET_ONE_REG, {id=KVM_REG_MIPS_CP0|KVM_REG_SIZE_U64|12<<3|0 /* Status */, addr=[0x1000ff01]}) = 0

call mips64el ioctl 5 0xc008aeb0 @p
mem p u64 0
out p u64 10 0x703000000000001d 0x7030000000000022 0x7030000000010103 0x7030000000020002 0x7020000000030001 0x7030000000030001 0x7040000000030001 0x702000000003011f 0x7030000000010300 0x7020000000030105
opt -v
ret 0
text ioctl(5, KVM_GET_REG_LIST, {n=10, reg=[KVM_REG_MIPS_R29, KVM_REG_MIPS_PC, KVM_REG_MIPS_CP0_MAAR(3), KVM_REG_MIPS_COUNT_HZ, KVM_REG_MIPS_FPR_32(1), KVM_REG_MIPS_FPR_64(1), KVM_REG_MIPS_VEC_128(1), KVM_REG_MIPS_FCR_CSR, KVM_REG_MIPS|KVM_REG_SIZE_U64|0x10300, KVM_REG_MIPS|KVM_REG_SIZE_U32|0x30105]}) = 0

call mips64 ioctl 5 0x8008ae9b @p
mem p u32 3 0
ret 0
text ioctl(5, KVM_SET_GUEST_DEBUG, {control=KVM_GUESTDBG_ENABLE|KVM_GUESTDBG_SINGLESTEP}) = 0
