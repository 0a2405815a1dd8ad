# Pointers that lead nowhere: the address, for every request that takes one.

call x86_64 ioctl 5 0xc004ae02 @bad
err 14
text ioctl(5, KVM_GET_MSR_INDEX_LIST, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc008ae05 @bad
err 14
text ioctl(5, KVM_GET_SUPPORTED_CPUID, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc008ae09 @bad
err 14
text ioctl(5, KVM_GET_EMULATED_CPUID, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc004ae0a @bad
err 14
text ioctl(5, KVM_GET_MSR_FEATURE_INDEX_LIST, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc008aec1 @bad
err 14
text ioctl(5, KVM_GET_SUPPORTED_HV_CPUID, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x8008ae9d @bad
err 14
text ioctl(5, KVM_X86_GET_MCE_CAP_SUPPORTED, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4010ae42 @bad
err 14
text ioctl(5, KVM_GET_DIRTY_LOG, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4020ae46 @bad
err 14
text ioctl(5, KVM_SET_USER_MEMORY_REGION, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4008ae48 @bad
err 14
text ioctl(5, KVM_SET_IDENTITY_MAP_ADDR, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x40a0ae49 @bad
err 14
text ioctl(5, KVM_SET_USER_MEMORY_REGION2, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4010ae67 @bad
err 14
text ioctl(5, KVM_REGISTER_COALESCED_MMIO, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4010ae68 @bad
err 14
text ioctl(5, KVM_UNREGISTER_COALESCED_MMIO, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc018aec0 @bad
err 14
text ioctl(5, KVM_CLEAR_DIRTY_LOG, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4020aed2 @bad
err 14
text ioctl(5, KVM_SET_MEMORY_ATTRIBUTES, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc040aed4 @bad
err 14
text ioctl(5, KVM_CREATE_GUEST_MEMFD, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc040aed5 @bad
err 14
text ioctl(5, KVM_PRE_FAULT_MEMORY, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4008ae61 @bad
err 14
text ioctl(5, KVM_IRQ_LINE, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc208ae62 @bad
err 14
text ioctl(5, KVM_GET_IRQCHIP, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x8208ae63 @bad
err 14
text ioctl(5, KVM_SET_IRQCHIP, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc048ae65 @bad
err 14
text ioctl(5, KVM_GET_PIT, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x8048ae66 @bad
err 14
text ioctl(5, KVM_SET_PIT, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc008ae67 @bad
err 14
text ioctl(5, KVM_IRQ_LINE_STATUS, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4008ae6a @bad
err 14
text ioctl(5, KVM_SET_GSI_ROUTING, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xae71 @bad
err 14
text ioctl(5, KVM_REINJECT_CONTROL, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4020ae76 @bad
err 14
text ioctl(5, KVM_IRQFD, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4040ae77 @bad
err 14
text ioctl(5, KVM_CREATE_PIT2, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4040ae79 @bad
err 14
text ioctl(5, KVM_IOEVENTFD, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4038ae7a @bad
err 14
text ioctl(5, KVM_XEN_HVM_CONFIG, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4030ae7b @bad
err 14
text ioctl(5, KVM_SET_CLOCK, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x8030ae7c @bad
err 14
text ioctl(5, KVM_GET_CLOCK, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x8070ae9f @bad
err 14
text ioctl(5, KVM_GET_PIT2, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4070aea0 @bad
err 14
text ioctl(5, KVM_SET_PIT2, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4020aea5 @bad
err 14
text ioctl(5, KVM_SIGNAL_MSI, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4020aeb2 @bad
err 14
text ioctl(5, KVM_SET_PMU_EVENT_FILTER, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc008aeba @bad
err 14
text ioctl(5, KVM_MEMORY_ENCRYPT_OP, @bad) = -1 EFAULT

call i386 ioctl 5 0xc004aeba @bad
err 14
text ioctl(5, KVM_MEMORY_ENCRYPT_OP, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x8010aebb @bad
err 14
text ioctl(5, KVM_MEMORY_ENCRYPT_REG_REGION, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x8010aebc @bad
err 14
text ioctl(5, KVM_MEMORY_ENCRYPT_UNREG_REGION, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4018aebd @bad
err 14
text ioctl(5, KVM_HYPERV_EVENTFD, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4188aec6 @bad
err 14
text ioctl(5, KVM_X86_SET_MSR_FILTER, @bad) = -1 EFAULT

call i386 ioctl 5 0x4104aec6 @bad
err 14
text ioctl(5, KVM_X86_SET_MSR_FILTER, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc048aec8 @bad
err 14
text ioctl(5, KVM_XEN_HVM_GET_ATTR, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4048aec9 @bad
err 14
text ioctl(5, KVM_XEN_HVM_SET_ATTR, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x400caed0 @bad
err 14
text ioctl(5, KVM_XEN_HVM_EVTCHN_SEND, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x8090ae81 @bad
err 14
text ioctl(5, KVM_GET_REGS, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4090ae82 @bad
err 14
text ioctl(5, KVM_SET_REGS, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x8138ae83 @bad
err 14
text ioctl(5, KVM_GET_SREGS, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4138ae84 @bad
err 14
text ioctl(5, KVM_SET_SREGS, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc018ae85 @bad
err 14
text ioctl(5, KVM_TRANSLATE, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4004ae86 @bad
err 14
text ioctl(5, KVM_INTERRUPT, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc008ae88 @bad
err 14
text ioctl(5, KVM_GET_MSRS, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4008ae89 @bad
err 14
text ioctl(5, KVM_SET_MSRS, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4008ae8a @bad
err 14
text ioctl(5, KVM_SET_CPUID, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4004ae8b @bad
err 14
text ioctl(5, KVM_SET_SIGNAL_MASK, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x81a0ae8c @bad
err 14
text ioctl(5, KVM_GET_FPU, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x41a0ae8d @bad
err 14
text ioctl(5, KVM_SET_FPU, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x8400ae8e @bad
err 14
text ioctl(5, KVM_GET_LAPIC, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4400ae8f @bad
err 14
text ioctl(5, KVM_SET_LAPIC, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4008ae90 @bad
err 14
text ioctl(5, KVM_SET_CPUID2, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc008ae91 @bad
err 14
text ioctl(5, KVM_GET_CPUID2, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc028ae92 @bad
err 14
text ioctl(5, KVM_TPR_ACCESS_REPORTING, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4008ae93 @bad
err 14
text ioctl(5, KVM_SET_VAPIC_ADDR, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x8004ae98 @bad
err 14
text ioctl(5, KVM_GET_MP_STATE, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4004ae99 @bad
err 14
text ioctl(5, KVM_SET_MP_STATE, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4048ae9b @bad
err 14
text ioctl(5, KVM_SET_GUEST_DEBUG, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4008ae9c @bad
err 14
text ioctl(5, KVM_X86_SETUP_MCE, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4040ae9e @bad
err 14
text ioctl(5, KVM_X86_SET_MCE, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x8040ae9f @bad
err 14
text ioctl(5, KVM_GET_VCPU_EVENTS, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4040aea0 @bad
err 14
text ioctl(5, KVM_SET_VCPU_EVENTS, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x8080aea1 @bad
err 14
text ioctl(5, KVM_GET_DEBUGREGS, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4080aea2 @bad
err 14
text ioctl(5, KVM_SET_DEBUGREGS, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4068aea3 @bad
err 14
text ioctl(5, KVM_ENABLE_CAP, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x9000aea4 @bad
err 14
text ioctl(5, KVM_GET_XSAVE, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x5000aea5 @bad
err 14
text ioctl(5, KVM_SET_XSAVE, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x8188aea6 @bad
err 14
text ioctl(5, KVM_GET_XCRS, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4188aea7 @bad
err 14
text ioctl(5, KVM_SET_XCRS, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4010aeab @bad
err 14
text ioctl(5, KVM_GET_ONE_REG, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4010aeac @bad
err 14
text ioctl(5, KVM_SET_ONE_REG, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc008aeb0 @bad
err 14
text ioctl(5, KVM_GET_REG_LIST, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc080aebe @bad
err 14
text ioctl(5, KVM_GET_NESTED_STATE, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4080aebf @bad
err 14
text ioctl(5, KVM_SET_NESTED_STATE, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc048aeca @bad
err 14
text ioctl(5, KVM_XEN_VCPU_GET_ATTR, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4048aecb @bad
err 14
text ioctl(5, KVM_XEN_VCPU_SET_ATTR, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x8140aecc @bad
err 14
text ioctl(5, KVM_GET_SREGS2, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4140aecd @bad
err 14
text ioctl(5, KVM_SET_SREGS2, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x9000aecf @bad
err 14
text ioctl(5, KVM_GET_XSAVE2, @bad) = -1 EFAULT

call x86_64 ioctl 5 0xc00caee0 @bad
err 14
text ioctl(5, KVM_CREATE_DEVICE, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4018aee1 @bad
err 14
text ioctl(5, KVM_SET_DEVICE_ATTR, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4018aee2 @bad
err 14
text ioctl(5, KVM_GET_DEVICE_ATTR, @bad) = -1 EFAULT

call x86_64 ioctl 5 0x4018aee3 @bad
err 14
text ioctl(5, KVM_HAS_DEVICE_ATTR, @bad) = -1 EFAULT

# What the kernel would have written, of a failed call: the address.

call x86_64 ioctl 5 0xc008ae05 @p
mem p zero 8
err 22
text ioctl(5, KVM_GET_SUPPORTED_CPUID, @p) = -1 EINVAL

call x86_64 ioctl 5 0xc008ae09 @p
mem p zero 8
err 22
text ioctl(5, KVM_GET_EMULATED_CPUID, @p) = -1 EINVAL

call x86_64 ioctl 5 0x8008ae9d @p
mem p zero 8
err 22
text ioctl(5, KVM_X86_GET_MCE_CAP_SUPPORTED, @p) = -1 EINVAL

call x86_64 ioctl 5 0xc048ae65 @p
mem p zero 72
err 22
text ioctl(5, KVM_GET_PIT, @p) = -1 EINVAL

call x86_64 ioctl 5 0x8030ae7c @p
mem p zero 48
err 22
text ioctl(5, KVM_GET_CLOCK, @p) = -1 EINVAL

call x86_64 ioctl 5 0x8070ae9f @p
mem p zero 112
err 22
text ioctl(5, KVM_GET_PIT2, @p) = -1 EINVAL

call x86_64 ioctl 5 0x8090ae81 @p
mem p zero 144
err 22
text ioctl(5, KVM_GET_REGS, @p) = -1 EINVAL

call x86_64 ioctl 5 0x8138ae83 @p
mem p zero 312
err 22
text ioctl(5, KVM_GET_SREGS, @p) = -1 EINVAL

call x86_64 ioctl 5 0x81a0ae8c @p
mem p zero 416
err 22
text ioctl(5, KVM_GET_FPU, @p) = -1 EINVAL

call x86_64 ioctl 5 0x8400ae8e @p
mem p zero 1024
err 22
text ioctl(5, KVM_GET_LAPIC, @p) = -1 EINVAL

call x86_64 ioctl 5 0x8004ae98 @p
mem p zero 8
err 22
text ioctl(5, KVM_GET_MP_STATE, @p) = -1 EINVAL

call x86_64 ioctl 5 0x8040ae9f @p
mem p zero 64
err 22
text ioctl(5, KVM_GET_VCPU_EVENTS, @p) = -1 EINVAL

call x86_64 ioctl 5 0x8080aea1 @p
mem p zero 128
err 22
text ioctl(5, KVM_GET_DEBUGREGS, @p) = -1 EINVAL

call x86_64 ioctl 5 0x9000aea4 @p
mem p zero 4096
err 22
text ioctl(5, KVM_GET_XSAVE, @p) = -1 EINVAL

call x86_64 ioctl 5 0x8188aea6 @p
mem p zero 392
err 22
text ioctl(5, KVM_GET_XCRS, @p) = -1 EINVAL

call x86_64 ioctl 5 0x8140aecc @p
mem p zero 320
err 22
text ioctl(5, KVM_GET_SREGS2, @p) = -1 EINVAL

call x86_64 ioctl 5 0x9000aecf @p
mem p zero 4096
err 22
text ioctl(5, KVM_GET_XSAVE2, @p) = -1 EINVAL

# No pointer at all.

call x86_64 ioctl 5 0xc004ae02 0
err 14
text ioctl(5, KVM_GET_MSR_INDEX_LIST, NULL) = -1 EFAULT

call x86_64 ioctl 5 0x40a0ae49 0
err 14
text ioctl(5, KVM_SET_USER_MEMORY_REGION2, NULL) = -1 EFAULT

call x86_64 ioctl 5 0x8208ae63 0
err 14
text ioctl(5, KVM_SET_IRQCHIP, NULL) = -1 EFAULT

call x86_64 ioctl 5 0x4038ae7a 0
err 14
text ioctl(5, KVM_XEN_HVM_CONFIG, NULL) = -1 EFAULT

call x86_64 ioctl 5 0x8010aebb 0
err 14
text ioctl(5, KVM_MEMORY_ENCRYPT_REG_REGION, NULL) = -1 EFAULT

call x86_64 ioctl 5 0x4090ae82 0
err 14
text ioctl(5, KVM_SET_REGS, NULL) = -1 EFAULT

call x86_64 ioctl 5 0x81a0ae8c 0
err 14
text ioctl(5, KVM_GET_FPU, NULL) = -1 EFAULT

call x86_64 ioctl 5 0x4004ae99 0
err 14
text ioctl(5, KVM_SET_MP_STATE, NULL) = -1 EFAULT

call x86_64 ioctl 5 0x9000aea4 0
err 14
text ioctl(5, KVM_GET_XSAVE, NULL) = -1 EFAULT

call x86_64 ioctl 5 0xc048aeca 0
err 14
text ioctl(5, KVM_XEN_VCPU_GET_ATTR, NULL) = -1 EFAULT

call x86_64 ioctl 5 0x4018aee2 0
err 14
text ioctl(5, KVM_GET_DEVICE_ATTR, NULL) = -1 EFAULT
