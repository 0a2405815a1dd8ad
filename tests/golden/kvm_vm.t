# KVM's requests to /dev/kvm and to a virtual machine: capabilities, memory, interrupts, clocks.

# --- capabilities: a result that is a set says of what

call x86_64 ioctl 3 0xae03 143
ret 6
text ioctl(3, KVM_CHECK_EXTENSION, KVM_CAP_X86_DISABLE_EXITS) = 6 (flags KVM_X86_DISABLE_EXITS_HLT|KVM_X86_DISABLE_EXITS_PAUSE)

call x86_64 ioctl 3 0xae03 143
ret 0
text ioctl(3, KVM_CHECK_EXTENSION, KVM_CAP_X86_DISABLE_EXITS) = 0

call x86_64 ioctl 3 0xae03 143
opt -Xverbose
ret 0x40
text ioctl(3, 0xae03 /* KVM_CHECK_EXTENSION */, 0x8f /* KVM_CAP_X86_DISABLE_EXITS */) = 64 (flags 0x40 /* KVM_X86_DISABLE_EXITS_??? */)

# -Xraw: nothing but numbers
call x86_64 ioctl 3 0xae03 143
opt -Xraw
ret 6
text ioctl(3, 0xae03, 0x8f) = 6

call x86_64 ioctl 3 0xae03 235
ret 0x21
text ioctl(3, KVM_CHECK_EXTENSION, KVM_CAP_VM_TYPES) = 33 (flags 1<<KVM_X86_DEFAULT_VM|1<<KVM_X86_TDX_VM)

call x86_64 ioctl 3 0xae03 39
ret 14
text ioctl(3, KVM_CHECK_EXTENSION, KVM_CAP_ADJUST_CLOCK) = 14 (flags KVM_CLOCK_TSC_STABLE|KVM_CLOCK_REALTIME|KVM_CLOCK_HOST_TSC)

call x86_64 ioctl 3 0xae03 201
ret 4096
text ioctl(3, KVM_CHECK_EXTENSION, KVM_CAP_EXIT_HYPERCALL) = 4096 (flags 1<<KVM_HC_MAP_GPA_RANGE)

# a size
call x86_64 ioctl 4 0xae03 208
ret 4096
text ioctl(4, KVM_CHECK_EXTENSION, KVM_CAP_XSAVE2) = 4096

call x86_64 ioctl 4 0xae03 233
ret 8
text ioctl(4, KVM_CHECK_EXTENSION, KVM_CAP_MEMORY_ATTRIBUTES) = 8 (flags KVM_MEMORY_ATTRIBUTE_PRIVATE)

call x86_64 ioctl 4 0xae03 143
err 9
text ioctl(4, KVM_CHECK_EXTENSION, KVM_CAP_X86_DISABLE_EXITS) = -1 EBADF

# another architecture's set is another's
call aarch64 ioctl 4 0xae03 39
ret 14
text ioctl(4, KVM_CHECK_EXTENSION, KVM_CAP_ADJUST_CLOCK) = 14

call aarch64 ioctl 4 0xae03 168
ret 3
text ioctl(4, KVM_CHECK_EXTENSION, KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2) = 3 (flags KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE|KVM_DIRTY_LOG_INITIALLY_SET)

# --- enabling one: its first argument

call x86_64 ioctl 4 0x4068aea3 @p
mem p u32 213 0 u64 0x1021 0 0 0 zero 64
ret 0
text ioctl(4, KVM_ENABLE_CAP, {cap=KVM_CAP_DISABLE_QUIRKS2, flags=0, args=[KVM_X86_QUIRK_LINT0_REENABLED|KVM_X86_QUIRK_FIX_HYPERCALL_INSN|0x1000, 0, 0, 0]}) = 0

call x86_64 ioctl 4 0x4068aea3 @p
mem p u32 129 0 u64 3 0 0 0 zero 64
ret 0
text ioctl(4, KVM_ENABLE_CAP, {cap=KVM_CAP_X2APIC_API, flags=0, args=[KVM_X2APIC_API_USE_32BIT_IDS|KVM_X2APIC_API_DISABLE_BROADCAST_QUIRK, 0, 0, 0]}) = 0

call x86_64 ioctl 4 0x4068aea3 @p
mem p u32 121 0 u64 24 0 0 0 zero 64
ret 0
text ioctl(4, KVM_ENABLE_CAP, {cap=KVM_CAP_SPLIT_IRQCHIP, flags=0, args=[24, 0, 0, 0]}) = 0

call x86_64 ioctl 4 0x4068aea3 @p
mem p u32 188 0 u64 7 0 0 0 zero 64
ret 0
text ioctl(4, KVM_ENABLE_CAP, {cap=KVM_CAP_X86_USER_SPACE_MSR, flags=0, args=[KVM_MSR_EXIT_REASON_INVAL|KVM_MSR_EXIT_REASON_UNKNOWN|KVM_MSR_EXIT_REASON_FILTER, 0, 0, 0]}) = 0

call x86_64 ioctl 4 0x4068aea3 @p
mem p u32 219 0 u64 0x1f40000000003 0 0 0 zero 64
ret 0
text ioctl(4, KVM_ENABLE_CAP, {cap=KVM_CAP_X86_NOTIFY_VMEXIT, flags=0, args=[128000<<32|KVM_X86_NOTIFY_VMEXIT_ENABLED|KVM_X86_NOTIFY_VMEXIT_USER, 0, 0, 0]}) = 0

call x86_64 ioctl 4 0x4068aea3 @p
mem p u32 219 0 u64 0x4 0 0 0 zero 64
ret 0
text ioctl(4, KVM_ENABLE_CAP, {cap=KVM_CAP_X86_NOTIFY_VMEXIT, flags=0, args=[0x4, 0, 0, 0]}) = 0

call x86_64 ioctl 4 0x4068aea3 @p
mem p u32 201 0 u64 0x1000 0 0 0 zero 64
ret 0
text ioctl(4, KVM_ENABLE_CAP, {cap=KVM_CAP_EXIT_HYPERCALL, flags=0, args=[1<<KVM_HC_MAP_GPA_RANGE, 0, 0, 0]}) = 0

call x86_64 ioctl 4 0x4068aea3 @p
mem p u32 206 0 u64 9 0 0 0 zero 64
fd 9 anon_inode:kvm-vm
opt -y
ret 0
text ioctl(4, KVM_ENABLE_CAP, {cap=KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM, flags=0, args=[9<anon_inode:kvm-vm>, 0, 0, 0]}) = 0

call x86_64 ioctl 4 0x4068aea3 @p
mem p u32 192 0 u64 65536 0 0 0 zero 64
ret 0
text ioctl(4, KVM_ENABLE_CAP, {cap=KVM_CAP_DIRTY_LOG_RING, flags=0, args=[65536, 0, 0, 0]}) = 0

call x86_64 ioctl 4 0x4068aea3 @p
mem p u32 193 0 u64 2 0 0 0 zero 64
ret 0
text ioctl(4, KVM_ENABLE_CAP, {cap=KVM_CAP_X86_BUS_LOCK_EXIT, flags=0, args=[KVM_BUS_LOCK_DETECTION_EXIT, 0, 0, 0]}) = 0

call x86_64 ioctl 4 0x4068aea3 @p
mem p u32 212 0 u64 1 0 0 0 zero 64
ret 0
text ioctl(4, KVM_ENABLE_CAP, {cap=KVM_CAP_PMU_CAPABILITY, flags=0, args=[KVM_PMU_CAP_DISABLE, 0, 0, 0]}) = 0

# one that nobody knows, in full
call x86_64 ioctl 4 0x4068aea3 @p
mem p u32 7777 1 u64 0x1234 1 2 3 zero 64
err 22
text ioctl(4, KVM_ENABLE_CAP, {cap=0x1e61 /* KVM_CAP_??? */, flags=0x1, args=[0x1234, 0x1, 0x2, 0x3]}) = -1 EINVAL

# --- machines

call x86_64 ioctl 3 0xae01 5
fd 4 anon_inode:kvm-vm
opt -y
ret 4
text ioctl(3, KVM_CREATE_VM, KVM_X86_TDX_VM) = 4<anon_inode:kvm-vm>

call x86_64 ioctl 3 0xae01 99
err 22
text ioctl(3, KVM_CREATE_VM, 0x63 /* KVM_X86_???_VM */) = -1 EINVAL

call x86_64 ioctl 4 0xaece 0
fd 7 anon_inode:kvm-vm-stats
opt -y
ret 7
text ioctl(4, KVM_GET_STATS_FD, 0) = 7<anon_inode:kvm-vm-stats>

# --- memory

call x86_64 ioctl 4 0x4020ae46 @p
mem p u32 1 3 u64 0xfffc0000 262144 0x7f0000000000
ret 0
json {"fd":{"fd":4},"op":{"value":1075883590,"names":["KVM_SET_USER_MEMORY_REGION"]},"argp":{"slot":1,"flags":{"value":3,"names":["KVM_MEM_LOG_DIRTY_PAGES","KVM_MEM_READONLY"]},"guest_phys_addr":"0xfffc0000","memory_size":262144,"userspace_addr":"0x7f0000000000"}}

call x86_64 ioctl 4 0x40a0ae49 @p
mem p u32 1 1 u64 0x1000 8192 0x7000 0x3000 u32 9 0 zero 112
ret 0
text ioctl(4, KVM_SET_USER_MEMORY_REGION2, {slot=1, flags=KVM_MEM_LOG_DIRTY_PAGES, guest_phys_addr=0x1000, memory_size=8192, userspace_addr=0x7000}) = 0

# how long the map is, the kernel knows, and who saw the slot made
call x86_64 ioctl 4 0x4010ae42 @p
mem p u32 65537 0 ptr @m
mem m u64 1 2
ret 0
text ioctl(4, KVM_GET_DIRTY_LOG, {slot=65537, dirty_bitmap=@m}) = 0

call x86_64 ioctl 4 0x4010ae42 @p
memo kvm-slot 17179869185 524288
mem p u32 1 0 ptr @m
mem m u64 0 0
out m u64 1 0x8000000000000000
ret 0
text ioctl(4, KVM_GET_DIRTY_LOG, {slot=1, dirty_bitmap=[0x1, 0x8000000000000000]}) = 0

call x86_64 ioctl 4 0x4010ae42 @p
memo kvm-slot 17179869185 524288
mem p u32 1 0 ptr @m
mem m u64 0 0
err 2
text ioctl(4, KVM_GET_DIRTY_LOG, {slot=1, dirty_bitmap=@m}) = -1 ENOENT

call x86_64 ioctl 4 0x4010ae42 @p
memo kvm-slot 17179869185 1152921504606846976
mem p u32 1 0 ptr @m
mem m u64 0 0
opt -v
ret 0
text ioctl(4, KVM_GET_DIRTY_LOG, {slot=1, dirty_bitmap=@m}) = 0

# the number has come to mean another machine since
call x86_64 ioctl 4 0x4010ae42 @p
memo kvm-slot 17179869185 524288
memo kvm-vm 4 1
mem p u32 1 0 ptr @m
mem m u64 0 0
ret 0
text ioctl(4, KVM_GET_DIRTY_LOG, {slot=1, dirty_bitmap=@m}) = 0

call x86_64 ioctl 4 0x4010ae42 @p
mem p u32 1 0 0xdead000 0
ret 0
text ioctl(4, KVM_GET_DIRTY_LOG, {slot=1, dirty_bitmap=@bad}) = 0

call i386 ioctl 4 0x4010ae42 @p
mem p u32 1 0 ptr @m u32 0xdeadbeef
mem m u64 1 2
ret 0
text ioctl(4, KVM_GET_DIRTY_LOG, {slot=1, dirty_bitmap=@m}) = 0

call x86_64 ioctl 4 0xc018aec0 @p
mem p u32 1 130 u64 64 ptr @m
mem m u64 1 0 3
ret 0
text ioctl(4, KVM_CLEAR_DIRTY_LOG, {slot=1, num_pages=130, first_page=64, dirty_bitmap=[0x1, 0, 0x3]}) = 0

call x86_64 ioctl 4 0xc018aec0 @p
mem p u32 1 130 u64 64 ptr @m
mem m u64 1 0
err 14
text ioctl(4, KVM_CLEAR_DIRTY_LOG, {slot=1, num_pages=130, first_page=64, dirty_bitmap=@m}) = -1 EFAULT

call x86_64 ioctl 4 0xc018aec0 @p
mem p u32 1 256 u64 64 ptr @m
mem m u64 1 0 3 4
opt -s2
ret 0
text ioctl(4, KVM_CLEAR_DIRTY_LOG, {slot=1, num_pages=256, first_page=64, dirty_bitmap=[0x1, 0, ...]}) = 0

call i386 ioctl 4 0xc018aec0 @p
mem p u32 1 64 u64 0 ptr @m u32 0
mem m u64 0xffffffffffffffff
ret 0
text ioctl(4, KVM_CLEAR_DIRTY_LOG, {slot=1, num_pages=64, first_page=0, dirty_bitmap=[0xffffffffffffffff]}) = 0

call x86_64 ioctl 4 0xaec7 0
ret 12
text ioctl(4, KVM_RESET_DIRTY_RINGS, 0) = 12

call x86_64 ioctl 4 0x4020aed2 @p
mem p u64 0x100000 2097152 8 0
ret 0
text ioctl(4, KVM_SET_MEMORY_ATTRIBUTES, {address=0x100000, size=2097152, attributes=KVM_MEMORY_ATTRIBUTE_PRIVATE, flags=0}) = 0

call x86_64 ioctl 4 0x4020aed2 @p
mem p u64 0x100000 2097152 0x19 1
err 22
text ioctl(4, KVM_SET_MEMORY_ATTRIBUTES, {address=0x100000, size=2097152, attributes=KVM_MEMORY_ATTRIBUTE_PRIVATE|0x11, flags=0x1}) = -1 EINVAL

call x86_64 ioctl 4 0xc040aed4 @p
mem p u64 2097152 3 zero 48
fd 9 anon_inode:[kvm-gmem]
opt -y
ret 9
text ioctl(4, KVM_CREATE_GUEST_MEMFD, {size=2097152, flags=GUEST_MEMFD_FLAG_MMAP|GUEST_MEMFD_FLAG_INIT_SHARED}) = 9<anon_inode:[kvm-gmem]>

call x86_64 ioctl 5 0xc040aed5 @p
mem p u64 0x100000 2097152 0 zero 40
out p u64 0x180000 1572864 0 zero 40
ret 0
text ioctl(5, KVM_PRE_FAULT_MEMORY, {gpa=0x100000, size=2097152, flags=0} => {gpa=0x180000, size=1572864}) = 0

call x86_64 ioctl 5 0xc040aed5 @p
mem p u64 0x100000 2097152 0 zero 40
err 4
text ioctl(5, KVM_PRE_FAULT_MEMORY, {gpa=0x100000, size=2097152, flags=0}) = -1 EINTR

call x86_64 ioctl 4 0x4010ae67 @p
mem p u64 0xa0000 u32 131072 0
ret 0
text ioctl(4, KVM_REGISTER_COALESCED_MMIO, {addr=0xa0000, size=131072, pio=0}) = 0

call x86_64 ioctl 4 0x4010ae68 @p
mem p u64 0xcf8 u32 4 1
ret 0
text ioctl(4, KVM_UNREGISTER_COALESCED_MMIO, {addr=0xcf8, size=4, pio=1}) = 0

call x86_64 ioctl 4 0x4008ae48 @p
mem p u64 0xfffbc000
ret 0
text ioctl(4, KVM_SET_IDENTITY_MAP_ADDR, [0xfffbc000]) = 0

call x86_64 ioctl 4 0xae47 0xfffbd000
ret 0
text ioctl(4, KVM_SET_TSS_ADDR, 0xfffbd000) = 0

call x86_64 ioctl 4 0xae44 1024
ret 0
text ioctl(4, KVM_SET_NR_MMU_PAGES, 1024) = 0

call x86_64 ioctl 4 0xae45 0
ret 1024
text ioctl(4, KVM_GET_NR_MMU_PAGES, 0) = 1024

# --- interrupts

call x86_64 ioctl 4 0x4008ae61 @p
mem p u32 4 1
ret 0
text ioctl(4, KVM_IRQ_LINE, {irq=4, level=1}) = 0

call x86_64 ioctl 4 0x4008ae6a @p
mem p u32 6 0 0 1 0 0 0 3 zero 24 u32 24 2 1 0 0xfee00000 1 0x4041 0x18 zero 16 u32 25 3 0 0 u64 1 2 3 u32 4 5 u32 26 4 0 0 7 3 zero 24 u32 27 5 0 0 9 1 0xffffffff zero 20 u32 28 99 0 0 1 2 3 4 zero 16
opt -v
ret 0
text ioctl(4, KVM_SET_GSI_ROUTING, {nr=6, flags=0, entries=[{gsi=0, type=KVM_IRQ_ROUTING_IRQCHIP, flags=0, u={irqchip={irqchip=KVM_IRQCHIP_PIC_MASTER, pin=3}}}, {gsi=24, type=KVM_IRQ_ROUTING_MSI, flags=KVM_MSI_VALID_DEVID, u={msi={address_lo=0xfee00000, address_hi=0x1, data=0x4041, devid=0x18}}}, {gsi=25, type=KVM_IRQ_ROUTING_S390_ADAPTER, flags=0, u={adapter={ind_addr=0x1, summary_addr=0x2, ind_offset=3, summary_offset=4, adapter_id=5}}}, {gsi=26, type=KVM_IRQ_ROUTING_HV_SINT, flags=0, u={hv_sint={vcpu=7, sint=3}}}, {gsi=27, type=KVM_IRQ_ROUTING_XEN_EVTCHN, flags=0, u={xen_evtchn={port=9, vcpu=1, priority=KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL}}}, {gsi=28, type=0x63 /* KVM_IRQ_ROUTING_??? */, flags=0, u="\x01\x00\x00\x00\x02\x00\x00\x00\x03\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"}]}) = 0

call x86_64 ioctl 4 0x4008ae6a @p
mem p u32 1 0 0 1 0 0 0 3 zero 24
ret 0
text ioctl(4, KVM_SET_GSI_ROUTING, {nr=1, flags=0, entries=[...]}) = 0

call x86_64 ioctl 4 0x4008ae6a @p
mem p u32 2 0 0 1 0 0 0 3 zero 24
opt -v
err 14
text ioctl(4, KVM_SET_GSI_ROUTING, {nr=2, flags=0, entries=[{gsi=0, type=KVM_IRQ_ROUTING_IRQCHIP, flags=0, u={irqchip={irqchip=KVM_IRQCHIP_PIC_MASTER, pin=3}}}, ... /* @p+56 */]}) = -1 EFAULT

call x86_64 ioctl 4 0x4020ae76 @p
mem p u32 7 24 1 8 zero 16
fd 7 anon_inode:[eventfd]
opt -y
ret 0
text ioctl(4, KVM_IRQFD, {fd=7<anon_inode:[eventfd]>, gsi=24, flags=KVM_IRQFD_FLAG_DEASSIGN}) = 0

call x86_64 ioctl 4 0x4020ae76 @p
mem p u32 7 24 0x10 8 zero 16
err 22
text ioctl(4, KVM_IRQFD, {fd=7, gsi=24, flags=0x10 /* KVM_IRQFD_FLAG_??? */}) = -1 EINVAL

call x86_64 ioctl 4 0x4040ae79 @p
mem p u64 0x99 0xfebd3000 u32 0 9 0 zero 36
ret 0
text ioctl(4, KVM_IOEVENTFD, {addr=0xfebd3000, len=0, fd=9, flags=0}) = 0

call x86_64 ioctl 4 0x4040ae79 @p
mem p u64 1 0xc050 u32 2 9 0x27 zero 36
err 22
json {"fd":{"fd":4},"op":{"value":1077980793,"names":["KVM_IOEVENTFD"]},"argp":{"datamatch":"0x1","addr":"0xc050","len":2,"fd":{"fd":9},"flags":{"value":39,"names":["KVM_IOEVENTFD_FLAG_DATAMATCH","KVM_IOEVENTFD_FLAG_PIO","KVM_IOEVENTFD_FLAG_DEASSIGN"],"rest":"0x20"}}}

call x86_64 ioctl 4 0x4020aea5 @p
mem p u32 0xfee00000 0 0x4041 0 9 zero 12
ret 1
text ioctl(4, KVM_SIGNAL_MSI, {address_lo=0xfee00000, address_hi=0, data=0x4041, flags=0}) = 1

call x86_64 ioctl 4 0x4020aea5 @p
mem p u32 0xfee00000 0 0x4041 1 9 zero 12
ret 1
text ioctl(4, KVM_SIGNAL_MSI, {address_lo=0xfee00000, address_hi=0, data=0x4041, flags=KVM_MSI_VALID_DEVID, devid=0x9}) = 1

call x86_64 ioctl 4 0xae78 1
ret 0
text ioctl(4, KVM_SET_BOOT_CPU_ID, 1) = 0

# --- clocks

call x86_64 ioctl 4 0x8030ae7c @p
mem p zero 48
out p u64 15345493 u32 0xe 0 u64 1795578418060195764 4512856638089 zero 16
ret 0
text ioctl(4, KVM_GET_CLOCK, {clock=15345493, flags=KVM_CLOCK_TSC_STABLE|KVM_CLOCK_REALTIME|KVM_CLOCK_HOST_TSC, realtime=1795578418060195764, host_tsc=4512856638089}) = 0

call x86_64 ioctl 4 0x4030ae7b @p
mem p u64 15345493 u32 0x10 0 u64 1 2 zero 16
err 22
text ioctl(4, KVM_SET_CLOCK, {clock=15345493, flags=0x10 /* KVM_CLOCK_??? */}) = -1 EINVAL

call x86_64 ioctl 5 0xaea2 2600000
ret 0
text ioctl(5, KVM_SET_TSC_KHZ, 2600000) = 0

call x86_64 ioctl 5 0xaea3 0
ret 2600000
text ioctl(5, KVM_GET_TSC_KHZ, 0) = 2600000

# --- MSRs that the guest may not touch

call x86_64 ioctl 4 0x4188aec6 @p
mem p u32 1 0 3 66 0x174 0 u64 @b zero 360
mem b u64 5 1
opt -v
ret 0
text ioctl(4, KVM_X86_SET_MSR_FILTER, {flags=KVM_MSR_FILTER_DEFAULT_DENY, ranges=[{flags=KVM_MSR_FILTER_READ|KVM_MSR_FILTER_WRITE, nmsrs=66, base=MSR_IA32_SYSENTER_CS, bitmap=[0x5, 0x1]}]}) = 0

call i386 ioctl 4 0x4104aec6 @p
mem p u32 0 1 1 0x10 @b zero 240
mem b u64 1
opt -v
ret 0
text ioctl(4, KVM_X86_SET_MSR_FILTER, {flags=KVM_MSR_FILTER_DEFAULT_ALLOW, ranges=[{flags=KVM_MSR_FILTER_READ, nmsrs=1, base=MSR_IA32_TSC, bitmap=[0x1]}]}) = 0

call x86_64 ioctl 4 0x4188aec6 @p
mem p u32 2 0 9 66 0x174 0 u64 @b zero 360
mem b u64 5
opt -v
err 22
text ioctl(4, KVM_X86_SET_MSR_FILTER, {flags=0x2 /* KVM_MSR_FILTER_??? */, ranges=[{flags=KVM_MSR_FILTER_READ|0x8, nmsrs=66, base=MSR_IA32_SYSENTER_CS, bitmap=@b}]}) = -1 EINVAL

# an empty range before another one is shown; none at all
call x86_64 ioctl 4 0x4188aec6 @p
mem p u32 1 0 1 0 0 0 u64 0 u32 2 64 0xc0000080 0 u64 @b zero 336
mem b u64 7
ret 0
text ioctl(4, KVM_X86_SET_MSR_FILTER, {flags=KVM_MSR_FILTER_DEFAULT_DENY, ranges=[{flags=KVM_MSR_FILTER_READ, nmsrs=0}, {flags=KVM_MSR_FILTER_WRITE, nmsrs=64, base=MSR_EFER, bitmap=[0x7]}]}) = 0

call x86_64 ioctl 4 0x4188aec6 @p
mem p u32 0 0 zero 384
ret 0
text ioctl(4, KVM_X86_SET_MSR_FILTER, {flags=KVM_MSR_FILTER_DEFAULT_ALLOW, ranges=[]}) = 0

# --- PMU

call x86_64 ioctl 4 0x4020aeb2 @p
mem p u32 1 3 7 1 zero 16 u64 0xf0800002000034c1 0x3c 0x10003c
ret 0
text ioctl(4, KVM_SET_PMU_EVENT_FILTER, {action=KVM_PMU_EVENT_DENY, nevents=3, fixed_counter_bitmap=0x7, flags=KVM_PMU_EVENT_FLAG_MASKED_EVENTS, events=[KVM_PMU_ENCODE_MASKED_ENTRY(0x2c1, 0xf0, 0x34, 1), KVM_PMU_ENCODE_MASKED_ENTRY(0x3c, 0, 0, 0), 0x10003c]}) = 0

call x86_64 ioctl 4 0x4020aeb2 @p
mem p u32 0 1 0 0 zero 16 u64 0x412e
ret 0
text ioctl(4, KVM_SET_PMU_EVENT_FILTER, {action=KVM_PMU_EVENT_ALLOW, nevents=1, fixed_counter_bitmap=0, flags=0, events=[0x412e]}) = 0

call x86_64 ioctl 4 0x4020aeb2 @p
mem p u32 2 0 0 2 zero 16
err 22
text ioctl(4, KVM_SET_PMU_EVENT_FILTER, {action=0x2 /* KVM_PMU_EVENT_??? */, nevents=0, fixed_counter_bitmap=0, flags=0x2 /* KVM_PMU_EVENT_FLAG_??? */, events=[]}) = -1 EINVAL

# --- Xen and Hyper-V

call x86_64 ioctl 4 0x4038ae7a @p
mem p u32 0x41 0x40000000 u64 0x1000 0x2000 u8 1 2 zero 30
ret 0
text ioctl(4, KVM_XEN_HVM_CONFIG, {flags=KVM_XEN_HVM_CONFIG_HYPERCALL_MSR|KVM_XEN_HVM_CONFIG_RUNSTATE_UPDATE_FLAG, msr=0x40000000, blob_addr_32=0x1000, blob_addr_64=0x2000, blob_size_32=1, blob_size_64=2}) = 0

call x86_64 ioctl 4 0x4048aec9 @p
mem p u16 3 0 0 0 u32 7 5 0 7 2 0xffffffff zero 40
ret 0
text ioctl(4, KVM_XEN_HVM_SET_ATTR, {type=KVM_XEN_ATTR_TYPE_EVTCHN, u={evtchn={send_port=7, type=EVTCHNSTAT_ipi, flags=0, deliver={port={port=7, vcpu=2, priority=KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL}}}}}) = 0

# port 0: an eventfd
call x86_64 ioctl 4 0x4048aec9 @p
mem p u16 3 0 0 0 u32 7 2 0 0 9 zero 44
fd 9 anon_inode:[eventfd]
opt -y
ret 0
text ioctl(4, KVM_XEN_HVM_SET_ATTR, {type=KVM_XEN_ATTR_TYPE_EVTCHN, u={evtchn={send_port=7, type=EVTCHNSTAT_interdomain, flags=0, deliver={eventfd={fd=9<anon_inode:[eventfd]>}}}}}) = 0

call x86_64 ioctl 4 0x4048aec9 @p
mem p u16 3 0 0 0 u32 7 9 9 0 9 zero 44
err 22
text ioctl(4, KVM_XEN_HVM_SET_ATTR, {type=KVM_XEN_ATTR_TYPE_EVTCHN, u={evtchn={send_port=7, type=0x9 /* EVTCHNSTAT_??? */, flags=KVM_XEN_EVTCHN_DEASSIGN|0x8, deliver={eventfd={fd=9}}}}}) = -1 EINVAL

call x86_64 ioctl 4 0x4048aec9 @p
mem p u16 1 0 0 0 u64 0xffffffffffffffff zero 56
ret 0
text ioctl(4, KVM_XEN_HVM_SET_ATTR, {type=KVM_XEN_ATTR_TYPE_SHARED_INFO, u={shared_info={gfn=KVM_XEN_INVALID_GFN}}}) = 0

call x86_64 ioctl 4 0xc048aec8 @p
mem p u16 4 0 0 0 zero 64
out p u16 4 0 0 0 u32 0x4000d zero 60
ret 0
text ioctl(4, KVM_XEN_HVM_GET_ATTR, {type=KVM_XEN_ATTR_TYPE_XEN_VERSION, u={xen_version=0x4000d}}) = 0

call x86_64 ioctl 4 0xc048aec8 @p
mem p u16 4 0 0 0 zero 64
err 22
text ioctl(4, KVM_XEN_HVM_GET_ATTR, {type=KVM_XEN_ATTR_TYPE_XEN_VERSION}) = -1 EINVAL

call x86_64 ioctl 4 0x4048aec9 @p
mem p u16 77 0 0 0 u64 1 zero 56
err 22
text ioctl(4, KVM_XEN_HVM_SET_ATTR, {type=0x4d /* KVM_XEN_ATTR_TYPE_??? */, u="\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"...}) = -1 EINVAL

call x86_64 ioctl 4 0x400caed0 @p
mem p u32 7 0 0xffffffff
ret 0
text ioctl(4, KVM_XEN_HVM_EVTCHN_SEND, {port=7, vcpu=0, priority=KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL}) = 0

call x86_64 ioctl 4 0x4018aebd @p
mem p u32 0x10 9 0 zero 12
ret 0
text ioctl(4, KVM_HYPERV_EVENTFD, {conn_id=0x10, fd=9, flags=0}) = 0

call x86_64 ioctl 4 0x4018aebd @p
mem p u32 0x10 9 1 zero 12
ret 0
text ioctl(4, KVM_HYPERV_EVENTFD, {conn_id=0x10, flags=KVM_HYPERV_EVENTFD_DEASSIGN}) = 0

# --- what kernels of today have no more

call x86_64 ioctl 4 0x4018ae40 @p
mem p u32 1 1 u64 0x10000 65536
err 25
text ioctl(4, KVM_SET_MEMORY_REGION, {slot=1, flags=KVM_MEM_LOG_DIRTY_PAGES, guest_phys_addr=0x10000, memory_size=65536}) = -1 ENOTTY

call x86_64 ioctl 4 0x4020ae43 @p
mem p u32 1 0 u64 0xa0000 65536 0x1000000
err 25
text ioctl(4, KVM_SET_MEMORY_ALIAS, {slot=1, flags=0, guest_phys_addr=0xa0000, memory_size=65536, target_phys_addr=0x1000000}) = -1 ENOTTY

call x86_64 ioctl 4 0x8040ae69 @p
mem p u32 0x318 0 0x18 9 0 zero 44
err 25
text ioctl(4, KVM_ASSIGN_PCI_DEVICE, {assigned_dev_id=0x318, busnr=0, devfn=0x18, flags=KVM_DEV_ASSIGN_ENABLE_IOMMU|0x8, segnr=0}) = -1 ENOTTY

call x86_64 ioctl 4 0x4040ae70 @p
mem p u32 0x318 0 11 0x101 zero 48
err 25
text ioctl(4, KVM_ASSIGN_DEV_IRQ, {assigned_dev_id=0x318, host_irq=0, guest_irq=11, flags=KVM_DEV_IRQ_HOST_INTX|KVM_DEV_IRQ_GUEST_INTX}) = -1 ENOTTY

call x86_64 ioctl 4 0x4008ae73 @p
mem p u32 0x318 u16 3 0
err 25
text ioctl(4, KVM_ASSIGN_SET_MSIX_NR, {assigned_dev_id=0x318, entry_nr=3}) = -1 ENOTTY

call x86_64 ioctl 4 0x4010ae74 @p
mem p u32 0x318 24 u16 2 zero 6
err 25
text ioctl(4, KVM_ASSIGN_SET_MSIX_ENTRY, {assigned_dev_id=0x318, gsi=24, entry=2}) = -1 ENOTTY

call x86_64 ioctl 5 0x4050ae87 @p
mem p u32 1 0 1 0 u64 0x1000 zero 48 u32 1 0
err 25
text ioctl(5, KVM_DEBUG_GUEST, {enabled=1, breakpoints=[{enabled=1, address=0x1000}, {enabled=0, address=0}, {enabled=0, address=0}, {enabled=0, address=0}], singlestep=1}) = -1 ENOTTY

call x86_64 ioctl 3 0x4008ae06 @p
mem p u32 4096 2
err 25
text ioctl(3, KVM_TRACE_ENABLE, {buf_size=4096, buf_nr=2}) = -1 ENOTTY

call x86_64 ioctl 3 0xae07 0
err 25
text ioctl(3, KVM_TRACE_PAUSE, 0) = -1 ENOTTY
