# KVM's ioctl requests.  Those marked "strace" are byte for byte what strace 7.2 prints.

# strace
call x86_64 ioctl 5 0x4090ae82 @p
mem p u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18
ret 0
text ioctl(5, KVM_SET_REGS, {rax=0x1, ..., rsp=0x7, rbp=0x8, ..., rip=0x11, rflags=0x12}) = 0

call x86_64 ioctl 5 0x4090ae82 @p
mem p u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 0x12
opt -v
ret 0
text ioctl(5, KVM_SET_REGS, {rax=0x1, rbx=0x2, rcx=0x3, rdx=0x4, rsi=0x5, rdi=0x6, rsp=0x7, rbp=0x8, r8=0x9, r9=0xa, r10=0xb, r11=0xc, r12=0xd, r13=0xe, r14=0xf, r15=0x10, rip=0x11, rflags=0x12}) = 0

# strace: the kernel's data of a failed call is an address
call x86_64 ioctl 5 0x8090ae81 @p
mem p zero 144
err 9
text ioctl(5, KVM_GET_REGS, @p) = -1 EBADF

# strace
call x86_64 ioctl 5 0x4138ae84 @p
mem p u64 0xffff0000 u32 65535 u16 61440 u8 11 1 2 0 1 0 0 0 0 0 zero 288
err 9
text ioctl(5, KVM_SET_SREGS, {cs={base=0xffff0000, limit=65535, selector=61440, type=11, present=1, dpl=2, db=0, s=1, l=0, g=0, avl=0}, ...}) = -1 EBADF

# strace
call x86_64 ioctl 5 0x4008ae90 @p
mem p u32 0 0
ret 0
text ioctl(5, KVM_SET_CPUID2, {nent=0, entries=[]}) = 0

# strace
call x86_64 ioctl 5 0x4008ae90 @p
mem p u32 1 0 7 1 5 10 11 12 13 0 0 0
ret 0
text ioctl(5, KVM_SET_CPUID2, {nent=1, entries=[...]}) = 0

# strace
call x86_64 ioctl 5 0x4008ae90 @p
mem p u32 1 0 7 1 5 10 11 12 13 0 0 0
opt -v
ret 0
text ioctl(5, KVM_SET_CPUID2, {nent=1, entries=[{function=0x7, index=0x1, flags=KVM_CPUID_FLAG_SIGNIFCANT_INDEX|KVM_CPUID_FLAG_STATE_READ_NEXT, eax=0xa, ebx=0xb, ecx=0xc, edx=0xd}]}) = 0

# strace: more entries than memory
call x86_64 ioctl 5 0x4008ae90 @p
mem p u32 2 0 7 1 0 10 11 12 13 0 0 0
opt -v
err 14
text ioctl(5, KVM_SET_CPUID2, {nent=2, entries=[{function=0x7, index=0x1, flags=0, eax=0xa, ebx=0xb, ecx=0xc, edx=0xd}, ... /* @p+48 */]}) = -1 EFAULT

# strace
call x86_64 ioctl 3 0xae03 3
ret 1
text ioctl(3, KVM_CHECK_EXTENSION, KVM_CAP_USER_MEMORY) = 1

call x86_64 ioctl 3 0xae03 7777
ret 0
text ioctl(3, KVM_CHECK_EXTENSION, 0x1e61 /* KVM_CAP_??? */) = 0

# strace
call x86_64 ioctl 4 0xae41 4294967295
err 9
text ioctl(4, KVM_CREATE_VCPU, 4294967295) = -1 EBADF

call x86_64 ioctl 3 0xae01 0
ret 4
text ioctl(3, KVM_CREATE_VM, 0) = 4

# strace
call x86_64 ioctl 4 0x4020ae46 @p
mem p u32 65538 0xf0 u64 0x1000 8192 0
ret 0
text ioctl(4, KVM_SET_USER_MEMORY_REGION, {slot=65538, flags=0xf0 /* KVM_MEM_??? */, guest_phys_addr=0x1000, memory_size=8192, userspace_addr=0}) = 0

call x86_64 ioctl 4 0x40a0ae49 @p
mem p u32 1 4 u64 0x1000 8192 0x7000 0x3000 u32 9 0 zero 112
ret 0
text ioctl(4, KVM_SET_USER_MEMORY_REGION2, {slot=1, flags=KVM_MEM_GUEST_MEMFD, guest_phys_addr=0x1000, memory_size=8192, userspace_addr=0x7000, guest_memfd_offset=0x3000, guest_memfd=9}) = 0

call x86_64 ioctl 4 0x4008ae61 @bad
err 14
text ioctl(4, KVM_IRQ_LINE, @bad) = -1 EFAULT

call x86_64 ioctl 4 0xc008ae67 @p
mem p u32 4 1
out p u32 1 1
ret 0
text ioctl(4, KVM_IRQ_LINE_STATUS, {irq=4, level=1} => {status=1}) = 0

call x86_64 ioctl 4 0x4020ae76 @p
mem p u32 7 24 2 8 zero 16
ret 0
text ioctl(4, KVM_IRQFD, {fd=7, gsi=24, flags=KVM_IRQFD_FLAG_RESAMPLE, resamplefd=8}) = 0

call x86_64 ioctl 4 0x4040ae79 @p
mem p u64 1 0xc050 u32 2 9 3 zero 36
ret 0
text ioctl(4, KVM_IOEVENTFD, {datamatch=0x1, addr=0xc050, len=2, fd=9, flags=KVM_IOEVENTFD_FLAG_DATAMATCH|KVM_IOEVENTFD_FLAG_PIO}) = 0

call x86_64 ioctl 4 0x4068aea3 @p
mem p u32 143 0 u64 6 0 0 0 zero 64
ret 0
text ioctl(4, KVM_ENABLE_CAP, {cap=KVM_CAP_X86_DISABLE_EXITS, flags=0, args=[KVM_X86_DISABLE_EXITS_HLT|KVM_X86_DISABLE_EXITS_PAUSE, 0, 0, 0]}) = 0

call x86_64 ioctl 5 0x4008ae89 @p
mem p u32 1 0 0x10 0 u64 0x1234
ret 1
text ioctl(5, KVM_SET_MSRS, {nmsrs=1, entries=[{index=MSR_IA32_TSC, data=0x1234}]}) = 1

call x86_64 ioctl 3 0xc004ae02 @p
mem p u32 0
out p u32 34
err 7
text ioctl(3, KVM_GET_MSR_INDEX_LIST, {nmsrs=34}) = -1 E2BIG

call x86_64 ioctl 3 0xc004ae02 @p
mem p u32 2 0 0
out p u32 2 0x174 0xc0000080
opt -v
ret 0
text ioctl(3, KVM_GET_MSR_INDEX_LIST, {nmsrs=2, indices=[MSR_IA32_SYSENTER_CS, MSR_EFER]}) = 0

call x86_64 ioctl 5 0x8004ae98 @p
mem p u32 9
out p u32 3
ret 0
text ioctl(5, KVM_GET_MP_STATE, {mp_state=KVM_MP_STATE_HALTED}) = 0

call x86_64 ioctl 4 0x4008ae6a @p
mem p u32 2 0 3 1 0 0 2 3 zero 24 u32 24 2 0 0 0xfee00000 0 0x4041 0 zero 16
opt -v
ret 0
text ioctl(4, KVM_SET_GSI_ROUTING, {nr=2, flags=0, entries=[{gsi=3, type=KVM_IRQ_ROUTING_IRQCHIP, flags=0, u={irqchip={irqchip=KVM_IRQCHIP_IOAPIC, pin=3}}}, {gsi=24, type=KVM_IRQ_ROUTING_MSI, flags=0, u={msi={address_lo=0xfee00000, address_hi=0, data=0x4041}}}]}) = 0

call x86_64 ioctl 5 0x4010aeac @p
mem p u64 0x2030000200000174 @v
mem v u64 0x10
ret 0
text ioctl(5, KVM_SET_ONE_REG, {id=KVM_X86_REG_MSR(MSR_IA32_SYSENTER_CS), addr=[0x10]}) = 0

call x86_64 ioctl 4 0xc00caee0 @p
mem p u32 4 0 0
out p u32 4 12 0
ret 0
text ioctl(4, KVM_CREATE_DEVICE, {type=KVM_DEV_TYPE_VFIO, fd=12, flags=0}) = 0

call x86_64 ioctl 4 0xc00caee0 @p
mem p u32 99 0 1
err 19
text ioctl(4, KVM_CREATE_DEVICE, {type=0x63 /* KVM_DEV_TYPE_??? */, flags=KVM_CREATE_DEVICE_TEST}) = -1 ENODEV

call x86_64 ioctl 5 0x4004ae8b @p
mem p u32 8 raw "\x00\x02\x00\x00\x00\x00\x00\x00"
ret 0
text ioctl(5, KVM_SET_SIGNAL_MASK, {len=8, sigset=[USR1]}) = 0

call x86_64 ioctl 5 0xae80 0
ret 0
text ioctl(5, KVM_RUN, 0) = 0

# 32-bit programs: the same layouts, but for pointers
call i386 ioctl 5 0x4090ae82 @p
mem p u64 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18
ret 0
text ioctl(5, KVM_SET_REGS, {rax=0x1, ..., rsp=0x7, rbp=0x8, ..., rip=0x11, rflags=0x12}) = 0

call i386 ioctl 4 0x4104aec6 @p
mem p u32 1 3 2 0x174 0x1234 zero 240
ret 0
text ioctl(4, KVM_X86_SET_MSR_FILTER, {flags=KVM_MSR_FILTER_DEFAULT_DENY, ranges=[{flags=KVM_MSR_FILTER_READ|KVM_MSR_FILTER_WRITE, nmsrs=2, base=MSR_IA32_SYSENTER_CS, bitmap=0x1234}]}) = 0

# chips: which one is the program's word, what it holds the kernel's
call x86_64 ioctl 4 0xc208ae62 @p
mem p u32 2 0 zero 512
out p u32 2 0 u64 0xfec00000 u32 0 0 0 0 u64 0x10000 zero 184 zero 296
ret 0
text ioctl(4, KVM_GET_IRQCHIP, {chip_id=KVM_IRQCHIP_IOAPIC, chip={ioapic={base_address=0xfec00000, ioregsel=0, id=0, irr=0, redirtbl=[...]}}}) = 0

call x86_64 ioctl 4 0xc208ae62 @p
mem p u32 7 0 zero 512
err 22
text ioctl(4, KVM_GET_IRQCHIP, {chip_id=0x7 /* KVM_IRQCHIP_??? */}) = -1 EINVAL

call x86_64 ioctl 5 0x8400ae8e @p
mem p zero 1024
out p zero 32 u32 1 zero 12 u32 0x50014 zero 12 zero 64 u32 0x10 zero 12 zero 880
ret 0
text ioctl(5, KVM_GET_LAPIC, {regs={id=0x1, version=0x50014, tpr=0x10, svr=0, lvt_timer=0, ...}}) = 0

call x86_64 ioctl 5 0x4008ae89 @p
mem p u32 0xffffffff 0 0x10 0 u64 0x1234
opt -v
err 7
text ioctl(5, KVM_SET_MSRS, {nmsrs=4294967295, entries=[{index=MSR_IA32_TSC, data=0x1234}, ... /* @p+24 */]}) = -1 E2BIG

call x86_64 ioctl 5 0x4010aeab @p
mem p u64 0x2030000200000174 @v
mem v u64 0x10
err 22
text ioctl(5, KVM_GET_ONE_REG, {id=KVM_X86_REG_MSR(MSR_IA32_SYSENTER_CS), addr=@v}) = -1 EINVAL

call x86_64 ioctl 5 0x8040ae9f @p
mem p zero 64
out p u8 1 14 1 0 u32 2 zero 12 u32 1 zero 40
ret 0
text ioctl(5, KVM_GET_VCPU_EVENTS, {exception={injected=1, nr=14, has_error_code=1, pending=0, error_code=0x2}, interrupt={injected=0, nr=0, soft=0, shadow=0}, flags=KVM_VCPUEVENT_VALID_NMI_PENDING, ...}) = 0

# another architecture's request
call x86_64 ioctl 5 0x4020aeae 0x1000
err 25
text ioctl(5, KVM_ARM_VCPU_INIT, 0x1000) = -1 ENOTTY
