# KVM's requests to a vCPU: registers, MSRs, CPUID, events, state to save and restore.

# --- registers

call x86_64 ioctl 5 0x8140aecc @p
mem p zero 320
out p u64 0 u32 65535 u16 8 u8 11 1 0 0 1 1 1 0 0 0 zero 144 u64 0x10000 u32 0 u16 0 u8 2 0 0 0 0 0 0 0 1 0 u64 0x5000 u16 127 zero 6 u64 0x6000 u16 4095 zero 6 u64 0x80050033 0x7000 0x8000 0x6f0 5 0xd01 0xfee00900 1 1 2 3 4
ret 0
text ioctl(5, KVM_GET_SREGS2, {cs={base=0, limit=65535, selector=8, type=11, present=1, dpl=0, db=0, s=1, l=1, g=1, avl=0, unusable=0}, cr0=0x80050033, cr3=0x8000, cr4=0x6f0, efer=0xd01, ...}) = 0

call x86_64 ioctl 5 0x8140aecc @p
mem p zero 320
out p u64 0 u32 65535 u16 8 u8 11 1 0 0 1 1 1 0 0 0 zero 144 u64 0x10000 u32 0 u16 0 u8 2 0 0 0 0 0 0 0 1 0 u64 0x5000 u16 127 zero 6 u64 0x6000 u16 4095 zero 6 u64 0x80050033 0x7000 0x8000 0x6f0 5 0xd01 0xfee00900 1 1 2 3 4
opt -v
ret 0
text ioctl(5, KVM_GET_SREGS2, {cs={base=0, limit=65535, selector=8, type=11, present=1, dpl=0, db=0, s=1, l=1, g=1, avl=0, unusable=0}, ds={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0, unusable=0}, es={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0, unusable=0}, fs={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0, unusable=0}, gs={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0, unusable=0}, ss={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0, unusable=0}, tr={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0, unusable=0}, ldt={base=0x10000, limit=0, selector=0, type=2, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0, unusable=1}, gdt={base=0x5000, limit=127}, idt={base=0x6000, limit=4095}, cr0=0x80050033, cr2=0x7000, cr3=0x8000, cr4=0x6f0, cr8=0x5, efer=0xd01, apic_base=0xfee00900, flags=KVM_SREGS2_FLAGS_PDPTRS_VALID, pdptrs=[0x1, 0x2, 0x3, 0x4]}) = 0

call x86_64 ioctl 5 0x4140aecd @p
mem p zero 288 u64 2 0 0 0 0
opt -v
err 22
text ioctl(5, KVM_SET_SREGS2, {cs={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0, unusable=0}, ds={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0, unusable=0}, es={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0, unusable=0}, fs={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0, unusable=0}, gs={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0, unusable=0}, ss={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0, unusable=0}, tr={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0, unusable=0}, ldt={base=0, limit=0, selector=0, type=0, present=0, dpl=0, db=0, s=0, l=0, g=0, avl=0, unusable=0}, gdt={base=0, limit=0}, idt={base=0, limit=0}, cr0=0, cr2=0, cr3=0, cr4=0, cr8=0, efer=0, apic_base=0, flags=0, pdptrs=[0x2, 0, 0, 0]}) = -1 EINVAL

call x86_64 ioctl 5 0x81a0ae8c @p
mem p zero 416
out p zero 128 u16 0x37f 1 u8 0xff 0 u16 2 u64 0x1000 0x2000 zero 256 u32 0x1f80 0
ret 0
text ioctl(5, KVM_GET_FPU, {fcw=0x37f, fsw=0x1, ftwx=0xff, last_opcode=0x2, last_ip=0x1000, last_dp=0x2000, mxcsr=0x1f80, ...}) = 0

call x86_64 ioctl 5 0x41a0ae8d @p
mem p u8 1 2 3 zero 125 u16 0x37f 1 u8 0xff 0 u16 2 u64 0x1000 0x2000 zero 256 u32 0x1f80 0
opt -v
ret 0
text ioctl(5, KVM_SET_FPU, {fpr=["\x01\x02\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"], fcw=0x37f, fsw=0x1, ftwx=0xff, last_opcode=0x2, last_ip=0x1000, last_dp=0x2000, xmm=["\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"], mxcsr=0x1f80}) = 0

call x86_64 ioctl 5 0x4080aea2 @p
mem p u64 1 2 3 4 0xffff0ff0 0x400 0 zero 72
ret 0
text ioctl(5, KVM_SET_DEBUGREGS, {db=[0x1, 0x2, 0x3, 0x4], dr6=0xffff0ff0, dr7=0x400, flags=0}) = 0

# --- MSRs

call x86_64 ioctl 5 0xc008ae88 @p
mem p u32 2 0 0xc0000080 0 u64 0x99 u32 0x12345678 0 u64 0x99
out p u32 2 0 0xc0000080 0 u64 0xd01 u32 0x12345678 0 u64 0
ret 2
json {"fd":{"fd":5},"op":{"value":3221794440,"names":["KVM_GET_MSRS"]},"argp":{"nmsrs":2,"entries":[{"index":{"value":3221225600,"names":["MSR_EFER"]},"data":"0xd01"},{"index":{"value":305419896,"names":[]},"data":"0x0"}]}}

# the third one was refused
call x86_64 ioctl 5 0xc008ae88 @p
mem p u32 5 0 0x10 0 u64 0 u32 0x11 0 u64 0 u32 0x12345678 0 u64 0 u32 0x12 0 u64 0 u32 0x13 0 u64 0
ret 2
text ioctl(5, KVM_GET_MSRS, {nmsrs=5, entries=[...]}) = 2 (failed 0x12345678)

call x86_64 ioctl 5 0xc008ae88 @p
mem p u32 5 0 0x10 0 u64 7 u32 0x11 0 u64 0 u32 0xda0 0 u64 0 u32 0x12 0 u64 0 u32 0x13 0 u64 0
opt -v
ret 2
text ioctl(5, KVM_GET_MSRS, {nmsrs=5, entries=[{index=MSR_IA32_TSC, data=0x7}, {index=MSR_KVM_WALL_CLOCK, data=0}, {index=MSR_IA32_XSS}, {index=MSR_KVM_SYSTEM_TIME}, {index=0x13}]}) = 2 (failed MSR_IA32_XSS)

call x86_64 ioctl 5 0x4008ae89 @p
mem p u32 1 0 0xda0 0 u64 1
ret 0
text ioctl(5, KVM_SET_MSRS, {nmsrs=1, entries=[{index=MSR_IA32_XSS, data=0x1}]}) = 0 (failed MSR_IA32_XSS)

call x86_64 ioctl 5 0xc008ae88 @p
mem p u32 1 0 0x10 0 u64 7
err 7
text ioctl(5, KVM_GET_MSRS, {nmsrs=1, entries=[{index=MSR_IA32_TSC}]}) = -1 E2BIG

call x86_64 ioctl 3 0xc004ae0a @p
mem p u32 1 0
out p u32 1 0x10a
ret 0
text ioctl(3, KVM_GET_MSR_FEATURE_INDEX_LIST, {nmsrs=1, indices=[...]}) = 0

call x86_64 ioctl 3 0xc004ae0a @p
mem p u32 2 0 0
out p u32 2 0x10a 0x12345678
opt -v
ret 0
text ioctl(3, KVM_GET_MSR_FEATURE_INDEX_LIST, {nmsrs=2, indices=[MSR_IA32_ARCH_CAPABILITIES, 0x12345678]}) = 0

# --- CPUID

call x86_64 ioctl 5 0x4008ae8a @p
mem p u32 1 0 0x80000000 1 2 3 4 0
opt -v
ret 0
text ioctl(5, KVM_SET_CPUID, {nent=1, entries=[{function=0x80000000, eax=0x1, ebx=0x2, ecx=0x3, edx=0x4}]}) = 0

call x86_64 ioctl 5 0x4008ae8a @p
mem p u32 1 0 0x80000000 1 2 3 4 0
ret 0
text ioctl(5, KVM_SET_CPUID, {nent=1, entries=[...]}) = 0

call x86_64 ioctl 5 0xc008ae91 @p
mem p u32 0 0
out p u32 23 0
err 7
text ioctl(5, KVM_GET_CPUID2, {nent=23}) = -1 E2BIG

call x86_64 ioctl 5 0xc008ae91 @p
mem p u32 2 0 zero 80
out p u32 1 0 0xd 1 9 1 2 3 4 0 0 0 zero 40
opt -v
ret 0
text ioctl(5, KVM_GET_CPUID2, {nent=1, entries=[{function=0xd, index=0x1, flags=KVM_CPUID_FLAG_SIGNIFCANT_INDEX|0x8, eax=0x1, ebx=0x2, ecx=0x3, edx=0x4}]}) = 0

call x86_64 ioctl 5 0xc008aec1 @p
mem p u32 4 0 zero 160
err 7
text ioctl(5, KVM_GET_SUPPORTED_HV_CPUID, {nent=4}) = -1 E2BIG

call x86_64 ioctl 3 0xc008aec1 @p
mem p u32 1 0 zero 40
out p u32 1 0 0x40000000 0 0 0x40000082 0x7263694d 0x666f736f 0x76482074 0 0 0
opt -v
ret 0
text ioctl(3, KVM_GET_SUPPORTED_HV_CPUID, {nent=1, entries=[{function=0x40000000, index=0, flags=0, eax=0x40000082, ebx=0x7263694d, ecx=0x666f736f, edx=0x76482074}]}) = 0

# --- what happens to it

call x86_64 ioctl 5 0x4004ae86 @p
mem p u32 8
ret 0
text ioctl(5, KVM_INTERRUPT, {irq=8}) = 0

call x86_64 ioctl 5 0xae9a 0
ret 0
text ioctl(5, KVM_NMI, 0) = 0

call x86_64 ioctl 5 0xaeb7 0
ret 0
text ioctl(5, KVM_SMI, 0) = 0

call x86_64 ioctl 5 0x4040aea0 @p
mem p u8 0 13 1 1 u32 0x18 u8 1 32 0 2 1 0 1 0 u32 0x9f 0x3f u8 1 0 1 0 1 zero 26 u8 1 u64 0x7000
opt -v
ret 0
text ioctl(5, KVM_SET_VCPU_EVENTS, {exception={injected=0, nr=13, has_error_code=1, pending=1, error_code=0x18}, interrupt={injected=1, nr=32, soft=0, shadow=KVM_X86_SHADOW_INT_STI}, nmi={injected=1, pending=0, masked=1}, sipi_vector=0x9f, flags=KVM_VCPUEVENT_VALID_NMI_PENDING|KVM_VCPUEVENT_VALID_SIPI_VECTOR|KVM_VCPUEVENT_VALID_SHADOW|KVM_VCPUEVENT_VALID_SMM|KVM_VCPUEVENT_VALID_PAYLOAD|KVM_VCPUEVENT_VALID_TRIPLE_FAULT, smi={smm=1, pending=0, smm_inside_nmi=1, latched_init=0}, triple_fault={pending=1}, exception_has_payload=1, exception_payload=0x7000}) = 0

call x86_64 ioctl 5 0x4040aea0 @p
mem p u8 0 13 1 1 u32 0x18 u8 1 32 0 0x82 1 0 1 0 u32 0x9f 0x81 zero 40
err 22
text ioctl(5, KVM_SET_VCPU_EVENTS, {exception={injected=0, nr=13, has_error_code=1, pending=1, error_code=0x18}, interrupt={injected=1, nr=32, soft=0, shadow=KVM_X86_SHADOW_INT_STI|0x80}, flags=KVM_VCPUEVENT_VALID_NMI_PENDING|0x80, ...}) = -1 EINVAL

call x86_64 ioctl 5 0x4004ae99 @p
mem p u32 9
ret 0
text ioctl(5, KVM_SET_MP_STATE, {mp_state=KVM_MP_STATE_AP_RESET_HOLD}) = 0

call x86_64 ioctl 5 0x4004ae99 @p
mem p u32 11
err 22
text ioctl(5, KVM_SET_MP_STATE, {mp_state=0xb /* KVM_MP_STATE_??? */}) = -1 EINVAL

call x86_64 ioctl 5 0x4048ae9b @p
mem p u32 0x20003 0 u64 0x1000 0 0 0 0 0 0 0x401
ret 0
text ioctl(5, KVM_SET_GUEST_DEBUG, {control=KVM_GUESTDBG_ENABLE|KVM_GUESTDBG_SINGLESTEP|KVM_GUESTDBG_USE_HW_BP, arch={debugreg=[0x1000, 0, 0, 0, 0, 0, 0, 0x401]}}) = 0

call x86_64 ioctl 5 0x4048ae9b @p
mem p u32 0x80000001 0 zero 64
err 22
text ioctl(5, KVM_SET_GUEST_DEBUG, {control=KVM_GUESTDBG_ENABLE|0x80000000, arch={debugreg=[0, 0, 0, 0, 0, 0, 0, 0]}}) = -1 EINVAL

call x86_64 ioctl 5 0xc018ae85 @p
mem p u64 0xffffffff81000000 0 zero 8
out p u64 0xffffffff81000000 0x1000000 u8 1 1 0 zero 5
ret 0
text ioctl(5, KVM_TRANSLATE, {linear_address=0xffffffff81000000} => {physical_address=0x1000000, valid=1, writeable=1, usermode=0}) = 0

call x86_64 ioctl 5 0xc018ae85 @p
mem p u64 0xffffffff81000000 0 zero 8
err 14
text ioctl(5, KVM_TRANSLATE, {linear_address=0xffffffff81000000}) = -1 EFAULT

call x86_64 ioctl 5 0xc028ae92 @p
mem p u32 1 0 zero 32
ret 0
text ioctl(5, KVM_TPR_ACCESS_REPORTING, {enabled=1, flags=0}) = 0

call x86_64 ioctl 5 0x4008ae93 @p
mem p u64 0xfed00000
ret 0
text ioctl(5, KVM_SET_VAPIC_ADDR, {vapic_addr=0xfed00000}) = 0

call x86_64 ioctl 5 0x4008ae9c @p
mem p u64 0x100010a
ret 0
text ioctl(5, KVM_X86_SETUP_MCE, [MCG_CTL_P|MCG_SER_P|0xa]) = 0

call x86_64 ioctl 3 0x8008ae9d @p
mem p u64 0
out p u64 0x1000120
ret 0
text ioctl(3, KVM_X86_GET_MCE_CAP_SUPPORTED, [MCG_CTL_P|MCG_SER_P|0x20]) = 0

call x86_64 ioctl 5 0x4040ae9e @p
mem p u64 0xbd00000000000134 0x1000 0x8c 5 u8 3 zero 31
ret 0
text ioctl(5, KVM_X86_SET_MCE, {status=0xbd00000000000134, addr=0x1000, misc=0x8c, mcg_status=0x5, bank=3}) = 0

call x86_64 ioctl 5 0x4004ae8b 0
ret 0
text ioctl(5, KVM_SET_SIGNAL_MASK, NULL) = 0

# the kernel takes sets of its own size only
call x86_64 ioctl 5 0x4004ae8b @p
mem p u32 4 0x200
err 22
text ioctl(5, KVM_SET_SIGNAL_MASK, {len=4, sigset=@p+4}) = -1 EINVAL

call i386 ioctl 5 0x4004ae8b @p
mem p u32 8 0x200 0
ret 0
text ioctl(5, KVM_SET_SIGNAL_MASK, {len=8, sigset=[USR1]}) = 0

call x86_64 ioctl 5 0xaead 0
err 22
text ioctl(5, KVM_KVMCLOCK_CTRL, 0) = -1 EINVAL

# --- the floating-point state

call x86_64 ioctl 5 0x9000aea4 @p
mem p zero 4096
out p u16 0x37f 0 u8 0 0 u16 0 u64 0 0 u32 0x1f80 0xffff zero 480 u64 0x207 0x8000000000000000 zero 3568
ret 0
text ioctl(5, KVM_GET_XSAVE, {region={fcw=0x37f, fsw=0, ftw=0, fop=0, fip=0, fdp=0, mxcsr=0x1f80, xstate_bv=XFEATURE_MASK_FP|XFEATURE_MASK_SSE|XFEATURE_MASK_YMM|XFEATURE_MASK_PKRU, ...}}) = 0

call x86_64 ioctl 5 0x5000aea5 @p
mem p u16 0x37f 0 u8 0 0 u16 0 u64 0 0 u32 0x1f80 0xffff u8 1 zero 479 u64 0x4000000000000007 0 zero 48 u8 1 2 3 zero 3517
opt -v
ret 0
text ioctl(5, KVM_SET_XSAVE, {region={fcw=0x37f, fsw=0, ftw=0, fop=0, fip=0, fdp=0, mxcsr=0x1f80, mxcsr_mask=0xffff, st=["\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"], xmm=["\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"], xstate_bv=XFEATURE_MASK_FP|XFEATURE_MASK_SSE|XFEATURE_MASK_YMM|0x4000000000000000, xcomp_bv=0, extended="\x01\x02\x03"}}) = 0

# more than a page, where tiles are in use: what is there goes on beyond -s
call x86_64 ioctl 5 0x9000aecf @p
mem p zero 11008
out p u16 0x37f 0 u8 0 0 u16 0 u64 0 0 u32 0x1f80 0xffff zero 480 u64 0x60000 0 zero 48 u8 1 zero 10430 u8 9
opt -v
ret 0
text ioctl(5, KVM_GET_XSAVE2, {region={fcw=0x37f, fsw=0, ftw=0, fop=0, fip=0, fdp=0, mxcsr=0x1f80, mxcsr_mask=0xffff, st=["\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"], xmm=["\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"], xstate_bv=XFEATURE_MASK_XTILE_CFG|XFEATURE_MASK_XTILE_DATA, xcomp_bv=0, extended="\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"...}}) = 0

# as long as KVM said
call x86_64 ioctl 5 0x9000aecf @p
memo kvm-xsave 0 4160
mem p zero 4160
out p zero 512 u64 0x80000 0 zero 48 u8 1 zero 3519 u8 5 zero 63
opt -v
ret 0
text ioctl(5, KVM_GET_XSAVE2, {region={fcw=0, fsw=0, ftw=0, fop=0, fip=0, fdp=0, mxcsr=0, mxcsr_mask=0, st=["\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"], xmm=["\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"], xstate_bv=XFEATURE_MASK_APX, xcomp_bv=0, extended="\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"...}}) = 0

call x86_64 ioctl 5 0x5000aea5 @p
memo kvm-xsave 0 4160
mem p zero 512 u64 0x80000 0 zero 48 u8 1 zero 3519
opt -v
err 14
text ioctl(5, KVM_SET_XSAVE, {region={fcw=0, fsw=0, ftw=0, fop=0, fip=0, fdp=0, mxcsr=0, mxcsr_mask=0, st=["\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"], xmm=["\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"], xstate_bv=XFEATURE_MASK_APX, xcomp_bv=0, extended="\x01"}}) = -1 EFAULT

# ... yet not there
call x86_64 ioctl 5 0x9000aecf @p
mem p zero 4096
out p u16 0x37f 0 u8 0 0 u16 0 u64 0 0 u32 0x1f80 0xffff zero 480 u64 0x60000 0 zero 48 u8 7 zero 3519
opt -v
ret 0
text ioctl(5, KVM_GET_XSAVE2, {region={fcw=0x37f, fsw=0, ftw=0, fop=0, fip=0, fdp=0, mxcsr=0x1f80, mxcsr_mask=0xffff, st=["\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"], xmm=["\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"], xstate_bv=XFEATURE_MASK_XTILE_CFG|XFEATURE_MASK_XTILE_DATA, xcomp_bv=0, extended="\x07"}}) = 0

call x86_64 ioctl 5 0x9000aecf @p
mem p zero 4095
ret 0
text ioctl(5, KVM_GET_XSAVE2, @p) = 0

call x86_64 ioctl 5 0x8188aea6 @p
mem p zero 392
out p u32 1 0 0 0 u64 0x800000e7 zero 240 zero 128
ret 0
text ioctl(5, KVM_GET_XCRS, {nr_xcrs=1, flags=0, xcrs=[{xcr=0, value=XFEATURE_MASK_FP|XFEATURE_MASK_SSE|XFEATURE_MASK_YMM|XFEATURE_MASK_OPMASK|XFEATURE_MASK_ZMM_Hi256|XFEATURE_MASK_Hi16_ZMM|0x80000000}]}) = 0

call x86_64 ioctl 5 0x4188aea7 @p
mem p u32 2 1 0 0 u64 7 u32 5 0 u64 7 zero 352
opt -v
ret 0
text ioctl(5, KVM_SET_XCRS, {nr_xcrs=2, flags=0x1, xcrs=[{xcr=0, value=XFEATURE_MASK_FP|XFEATURE_MASK_SSE|XFEATURE_MASK_YMM}, {xcr=5, value=0x7}]}) = 0

call x86_64 ioctl 5 0x4188aea7 @p
mem p u32 17 0 zero 384
err 22
text ioctl(5, KVM_SET_XCRS, {nr_xcrs=17, flags=0, xcrs=[...]}) = -1 EINVAL

# --- the local APIC

call x86_64 ioctl 5 0x4400ae8f @p
mem p zero 32 u32 1 zero 12 u32 0x50014 zero 12 zero 64 u32 0x10 zero 12 u32 1 zero 12 u32 2 zero 12 zero 48 u32 0xffffffff zero 12 u32 0x1ff zero 12 u32 0x80000000 zero 12 zero 112 u32 1 zero 12 zero 592 u32 0xb zero 28
opt -v
ret 0
text ioctl(5, KVM_SET_LAPIC, {regs={id=0x1, version=0x50014, tpr=0x10, apr=0x1, ppr=0x2, eoi=0, rrd=0, ldr=0, dfr=0xffffffff, svr=0x1ff, isr=[0x80000000, 0, 0, 0, 0, 0, 0, 0], tmr=[0x1, 0, 0, 0, 0, 0, 0, 0], irr=[0, 0, 0, 0, 0, 0, 0, 0], esr=0, lvt_cmci=0, icr=0, icr2=0, lvt_timer=0, lvt_thermal=0, lvt_pc=0, lvt_lint0=0, lvt_lint1=0, lvt_error=0, timer_initial_count=0, timer_current_count=0, timer_divide=0xb}}) = 0

# --- a guest's own guests

call x86_64 ioctl 5 0xc080aebe @p
mem p u32 0 128 zero 120
out p u32 0 4224 zero 120
err 7
text ioctl(5, KVM_GET_NESTED_STATE, {size=4224}) = -1 E2BIG

call x86_64 ioctl 5 0xc080aebe @p
mem p u16 0 0 u32 8320 zero 8312
out p u16 9 0 u32 4224 u64 0x1000 0x2000 u16 3 0 u32 1 u64 99 zero 88 u8 0xd0 0x7e 0x54 0x1e zero 8188
opt -v
ret 0
text ioctl(5, KVM_GET_NESTED_STATE, {flags=KVM_STATE_NESTED_GUEST_MODE|KVM_STATE_NESTED_MTF_PENDING, format=KVM_STATE_NESTED_FORMAT_VMX, size=4224, hdr={vmx={vmxon_pa=0x1000, vmcs12_pa=0x2000, smm={flags=KVM_STATE_NESTED_SMM_GUEST_MODE|KVM_STATE_NESTED_SMM_VMXON}, flags=KVM_STATE_VMX_PREEMPTION_TIMER_DEADLINE, preemption_timer_deadline=0x63}}, data="\xd0\x7e\x54\x1e\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"...}) = 0

call x86_64 ioctl 5 0xc080aebe @p
mem p u16 0 0 u32 8320 zero 8312
out p u16 9 0 u32 4224 u64 0x1000 0x2000 u16 3 0 u32 1 u64 99 zero 88 u8 0xd0 0x7e 0x54 0x1e zero 8188
ret 0
text ioctl(5, KVM_GET_NESTED_STATE, {flags=KVM_STATE_NESTED_GUEST_MODE|KVM_STATE_NESTED_MTF_PENDING, format=KVM_STATE_NESTED_FORMAT_VMX, size=4224, hdr={vmx={vmxon_pa=0x1000, vmcs12_pa=0x2000, smm={flags=KVM_STATE_NESTED_SMM_GUEST_MODE|KVM_STATE_NESTED_SMM_VMXON}, flags=KVM_STATE_VMX_PREEMPTION_TIMER_DEADLINE, preemption_timer_deadline=0x63}}, ...}) = 0

call x86_64 ioctl 5 0x4080aebf @p
mem p u16 0x102 1 u32 128 u64 0x3000 0x7040600070406 zero 104
ret 0
text ioctl(5, KVM_SET_NESTED_STATE, {flags=KVM_STATE_NESTED_RUN_PENDING|KVM_STATE_NESTED_GIF_SET, format=KVM_STATE_NESTED_FORMAT_SVM, size=128, hdr={svm={vmcb_pa=0x3000, gpat=0x7040600070406}}}) = 0

call x86_64 ioctl 5 0x4080aebf @p
mem p u16 0x8000 7 u32 128 zero 120
err 22
text ioctl(5, KVM_SET_NESTED_STATE, {flags=0x8000 /* KVM_STATE_NESTED_??? */, format=0x7 /* KVM_STATE_NESTED_FORMAT_??? */, size=128, hdr="\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"...}) = -1 EINVAL

# the data cannot be read
call x86_64 ioctl 5 0x4080aebf @p
mem p u16 0 1 u32 4224 u64 0x3000 0 zero 104
opt -v
err 14
text ioctl(5, KVM_SET_NESTED_STATE, {flags=0, format=KVM_STATE_NESTED_FORMAT_SVM, size=4224, hdr={svm={vmcb_pa=0x3000, gpat=0}}, data=@p+128}) = -1 EFAULT

# --- Xen's view of it

call x86_64 ioctl 5 0x4048aecb @p
mem p u16 0 0 0 0 u64 0xffffffffffffffff zero 56
ret 0
text ioctl(5, KVM_XEN_VCPU_SET_ATTR, {type=KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO, u={gpa=KVM_XEN_INVALID_GPA}}) = 0

call x86_64 ioctl 5 0xc048aeca @p
mem p u16 3 0 0 0 zero 64
out p u16 3 0 0 0 u64 1 2 3 4 5 6 0 0
ret 0
text ioctl(5, KVM_XEN_VCPU_GET_ATTR, {type=KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT, u={runstate={state=RUNSTATE_runnable, state_entry_time=2, time_running=3, time_runnable=4, time_blocked=5, time_offline=6}}}) = 0

call x86_64 ioctl 5 0xc048aeca @p
mem p u16 7 0 0 0 zero 64
err 22
text ioctl(5, KVM_XEN_VCPU_GET_ATTR, {type=KVM_XEN_VCPU_ATTR_TYPE_TIMER}) = -1 EINVAL

call x86_64 ioctl 5 0x4048aecb @p
mem p u16 7 0 0 0 u32 5 0xffffffff u64 123456789 zero 48
ret 0
text ioctl(5, KVM_XEN_VCPU_SET_ATTR, {type=KVM_XEN_VCPU_ATTR_TYPE_TIMER, u={timer={port=5, priority=KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL, expires_ns=123456789}}}) = 0

call x86_64 ioctl 5 0x4048aecb @p
mem p u16 5 0 0 0 u64 9 2 3 4 5 6 0 0
err 22
text ioctl(5, KVM_XEN_VCPU_SET_ATTR, {type=KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST, u={runstate={state=0x9 /* RUNSTATE_??? */, state_entry_time=2, time_running=3, time_runnable=4, time_blocked=5, time_offline=6}}}) = -1 EINVAL

call x86_64 ioctl 5 0x4048aecb @p
mem p u16 9 0 0 0 u64 0x7f0000001000 zero 56
ret 0
text ioctl(5, KVM_XEN_VCPU_SET_ATTR, {type=KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO_HVA, u={hva=0x7f0000001000}}) = 0

call x86_64 ioctl 5 0x4048aecb @p
mem p u16 50 0 0 0 u64 1 zero 56
err 22
text ioctl(5, KVM_XEN_VCPU_SET_ATTR, {type=0x32 /* KVM_XEN_VCPU_ATTR_TYPE_??? */, u="\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"...}) = -1 EINVAL

# --- registers by id

call x86_64 ioctl 5 0x4010aeab @p
fd 5 anon_inode:kvm-vcpu:0
mem p u64 0x2030000200000174 @v
mem v u64 0
out v u64 0x10
ret 0
text ioctl(5, KVM_GET_ONE_REG, {id=KVM_X86_REG_MSR(MSR_IA32_SYSENTER_CS), addr=[0x10]}) = 0

call x86_64 ioctl 5 0x4010aeab @p
mem p u64 0x2030000300000000 @v
mem v u64 0
out v u64 0x7fff0000
ret 0
json {"fd":{"fd":5},"op":{"value":1074835115,"names":["KVM_GET_ONE_REG"]},"argp":{"id":{"value":"2319353820980707328","names":["KVM_X86_REG_KVM(KVM_REG_GUEST_SSP)"]},"addr":["0x7fff0000"]}}

call x86_64 ioctl 5 0x4010aeac @p
mem p u64 0x2030000212345678 @v
mem v u64 1
ret 0
text ioctl(5, KVM_SET_ONE_REG, {id=KVM_X86_REG_MSR(0x12345678), addr=[0x1]}) = 0

# no such type; too short; of another size
call x86_64 ioctl 5 0x4010aeac @p
mem p u64 0x2030000412345678 @v
mem v u64 1
err 22
text ioctl(5, KVM_SET_ONE_REG, {id=KVM_REG_X86|KVM_REG_SIZE_U64|0x412345678, addr=[0x1]}) = -1 EINVAL

call x86_64 ioctl 5 0x4010aeac @p
mem p u64 0x2020000200000174 @v
mem v u32 1
err 22
text ioctl(5, KVM_SET_ONE_REG, {id=KVM_REG_X86|KVM_REG_SIZE_U32|0x200000174, addr=[0x1]}) = -1 EINVAL

call x86_64 ioctl 5 0x4010aeac @p
mem p u64 0x2030000200000174 0xdead000
err 14
text ioctl(5, KVM_SET_ONE_REG, {id=KVM_X86_REG_MSR(MSR_IA32_SYSENTER_CS), addr=@bad}) = -1 EFAULT

call x86_64 ioctl 5 0xc008aeb0 @p
mem p u64 0
out p u64 37
err 7
text ioctl(5, KVM_GET_REG_LIST, {n=37}) = -1 E2BIG

call x86_64 ioctl 5 0xc008aeb0 @p
mem p u64 2 0 0
out p u64 2 0x2030000200000174 0x2030000300000000
opt -v
ret 0
text ioctl(5, KVM_GET_REG_LIST, {n=2, reg=[KVM_X86_REG_MSR(MSR_IA32_SYSENTER_CS), KVM_X86_REG_KVM(KVM_REG_GUEST_SSP)]}) = 0
