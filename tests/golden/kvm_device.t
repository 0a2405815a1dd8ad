# Chips and devices: what surrounds the vCPUs of a virtual machine.

# --- interrupt controllers

call x86_64 ioctl 4 0xc208ae62 @p
mem p u32 0 0 zero 512
out p u32 0 0 u8 0 1 0xb8 0 2 8 1 0 0 0 1 0 0 1 0 0xf8 zero 496
ret 0
text ioctl(4, KVM_GET_IRQCHIP, {chip_id=KVM_IRQCHIP_PIC_MASTER, chip={pic={last_irr=0, irr=0x1, imr=0xb8, isr=0, irq_base=0x8, elcr=0, elcr_mask=0xf8, ...}}}) = 0

call x86_64 ioctl 4 0x8208ae63 @p
mem p u32 1 0 u8 0 1 0xb8 0 2 8 1 0 0 0 1 0 0 1 0 0xf8 zero 496
opt -v
ret 0
text ioctl(4, KVM_SET_IRQCHIP, {chip_id=KVM_IRQCHIP_PIC_SLAVE, chip={pic={last_irr=0, irr=0x1, imr=0xb8, isr=0, priority_add=2, irq_base=0x8, read_reg_select=1, poll=0, special_mask=0, init_state=0, auto_eoi=1, rotate_on_auto_eoi=0, special_fully_nested_mode=0, init4=1, elcr=0, elcr_mask=0xf8}}}) = 0

# bit fields of redirection entries: vector 0x31, lowest priority, logical, level, to 3; and NMI, masked
call x86_64 ioctl 4 0xc208ae62 @p
mem p u32 2 0 zero 512
out p u32 2 0 u64 0xfec00000 u32 0x12 1 0x10 0 u64 0x0300000000008931 0x10400 zero 176 zero 296
opt -v
ret 0
text ioctl(4, KVM_GET_IRQCHIP, {chip_id=KVM_IRQCHIP_IOAPIC, chip={ioapic={base_address=0xfec00000, ioregsel=0x12, id=1, irr=0x10, redirtbl=[{vector=0x31, delivery_mode=lowest, dest_mode=1, delivery_status=0, polarity=0, remote_irr=0, trig_mode=1, mask=0, dest_id=0x3}, {vector=0, delivery_mode=NMI, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=1, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}, {vector=0, delivery_mode=fixed, dest_mode=0, delivery_status=0, polarity=0, remote_irr=0, trig_mode=0, mask=0, dest_id=0}]}}}) = 0

call x86_64 ioctl 4 0x8208ae63 @p
mem p u32 3 0 zero 512
err 22
text ioctl(4, KVM_SET_IRQCHIP, {chip_id=0x3 /* KVM_IRQCHIP_??? */, chip="\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"...}) = -1 EINVAL

# --- timers

call x86_64 ioctl 4 0x8070ae9f @p
mem p zero 112
out p u32 65536 u16 1 u8 1 0 0x34 3 3 0 3 2 0 1 u64 1732723867806 zero 24 zero 24 u32 3 zero 36
ret 0
text ioctl(4, KVM_GET_PIT2, {channels=[{count=65536, mode=2, gate=1, ...}, {count=0, mode=0, gate=0, ...}, {count=0, mode=0, gate=0, ...}], flags=KVM_PIT_FLAGS_HPET_LEGACY|KVM_PIT_FLAGS_SPEAKER_DATA_ON}) = 0

call x86_64 ioctl 4 0x4070aea0 @p
mem p u32 65536 u16 1 u8 1 0 0x34 3 3 0 3 2 0 1 u64 1732723867806 zero 24 zero 24 u32 0x81 zero 36
opt -v
err 22
text ioctl(4, KVM_SET_PIT2, {channels=[{count=65536, latched_count=1, count_latched=1, status_latched=0, status=0x34, read_state=3, write_state=3, write_latch=0, rw_mode=3, mode=2, bcd=0, gate=1, count_load_time=1732723867806}, {count=0, latched_count=0, count_latched=0, status_latched=0, status=0, read_state=0, write_state=0, write_latch=0, rw_mode=0, mode=0, bcd=0, gate=0, count_load_time=0}, {count=0, latched_count=0, count_latched=0, status_latched=0, status=0, read_state=0, write_state=0, write_latch=0, rw_mode=0, mode=0, bcd=0, gate=0, count_load_time=0}], flags=KVM_PIT_FLAGS_HPET_LEGACY|0x80}) = -1 EINVAL

call x86_64 ioctl 4 0xc048ae65 @p
mem p zero 72
out p u32 1000 u16 1 u8 1 0 0x34 3 3 0 3 2 0 1 u64 5 zero 48
ret 0
text ioctl(4, KVM_GET_PIT, {channels=[{count=1000, mode=2, gate=1, ...}, {count=0, mode=0, gate=0, ...}, {count=0, mode=0, gate=0, ...}]}) = 0

call x86_64 ioctl 4 0x8048ae66 @p
mem p u32 1000 zero 68
ret 0
text ioctl(4, KVM_SET_PIT, {channels=[{count=1000, mode=0, gate=0, ...}, {count=0, mode=0, gate=0, ...}, {count=0, mode=0, gate=0, ...}]}) = 0

call x86_64 ioctl 4 0x4040ae77 @p
mem p u32 1 zero 60
ret 0
text ioctl(4, KVM_CREATE_PIT2, {flags=KVM_PIT_SPEAKER_DUMMY}) = 0

call x86_64 ioctl 4 0x4040ae77 @p
mem p u32 0x11 zero 60
err 22
text ioctl(4, KVM_CREATE_PIT2, {flags=KVM_PIT_SPEAKER_DUMMY|0x10}) = -1 EINVAL

call x86_64 ioctl 4 0xae71 @p
mem p u8 1 zero 31
ret 0
text ioctl(4, KVM_REINJECT_CONTROL, {pit_reinject=1}) = 0

call x86_64 ioctl 4 0xae64 0
ret 0
text ioctl(4, KVM_CREATE_PIT, 0) = 0

# --- devices

call x86_64 ioctl 4 0xc00caee0 @p
mem p u32 4 0 0
out p u32 4 12 0
fd 12 anon_inode:kvm-vfio
opt -y
ret 0
text ioctl(4, KVM_CREATE_DEVICE, {type=KVM_DEV_TYPE_VFIO, fd=12<anon_inode:kvm-vfio>, flags=0}) = 0

# only a test: there is no descriptor
call x86_64 ioctl 4 0xc00caee0 @p
mem p u32 4 0 1
ret 0
text ioctl(4, KVM_CREATE_DEVICE, {type=KVM_DEV_TYPE_VFIO, flags=KVM_CREATE_DEVICE_TEST}) = 0

# --- attributes: what they are depends on what the descriptor is

call x86_64 ioctl 12 0x4018aee1 @p
fd 12 anon_inode:kvm-vfio
fd 13 /dev/vfio/1
mem p u32 0 1 u64 1 @v
mem v u32 13
opt -y
ret 0
text ioctl(12<anon_inode:kvm-vfio>, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_DEV_VFIO_FILE, attr=KVM_DEV_VFIO_FILE_ADD, addr=[13</dev/vfio/1>]}) = 0

call x86_64 ioctl 12 0x4018aee1 @p
fd 12 anon_inode:kvm-vfio
mem p u32 0 1 u64 3 @v
mem v u32 13 14
err 25
text ioctl(12, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_DEV_VFIO_FILE, attr=KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE, addr={groupfd=13, tablefd=14}}) = -1 ENOTTY

call x86_64 ioctl 12 0x4018aee1 @p
fd 12 anon_inode:kvm-vfio
mem p u32 0 2 u64 9 @v
mem v u32 13
err 6
text ioctl(12, KVM_SET_DEVICE_ATTR, {flags=0, group=0x2 /* KVM_DEV_VFIO_??? */, attr=0x9 /* KVM_DEV_VFIO_FILE_??? */, addr=@v}) = -1 ENXIO

call x86_64 ioctl 12 0x4018aee3 @p
fd 12 anon_inode:kvm-vfio
mem p u32 0 1 u64 2 0
ret 0
text ioctl(12, KVM_HAS_DEVICE_ATTR, {flags=0, group=KVM_DEV_VFIO_FILE, attr=KVM_DEV_VFIO_FILE_DEL, addr=NULL}) = 0

call x86_64 ioctl 5 0x4018aee1 @p
fd 5 anon_inode:kvm-vcpu:0
mem p u32 0 0 u64 0 @v
mem v u64 0xfffffffffffff000
ret 0
text ioctl(5, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_VCPU_TSC_CTRL, attr=KVM_VCPU_TSC_OFFSET, addr=[0xfffffffffffff000]}) = 0

call x86_64 ioctl 5 0x4018aee2 @p
fd 5 anon_inode:kvm-vcpu:0
mem p u32 0 0 u64 0 @v
mem v u64 0
out v u64 0xfffffffffffff000
ret 0
text ioctl(5, KVM_GET_DEVICE_ATTR, {flags=0, group=KVM_VCPU_TSC_CTRL, attr=KVM_VCPU_TSC_OFFSET, addr=[0xfffffffffffff000]}) = 0

call x86_64 ioctl 5 0x4018aee2 @p
fd 5 anon_inode:kvm-vcpu:0
mem p u32 0 0 u64 0 @v
mem v u64 0
err 6
text ioctl(5, KVM_GET_DEVICE_ATTR, {flags=0, group=KVM_VCPU_TSC_CTRL, attr=KVM_VCPU_TSC_OFFSET, addr=@v}) = -1 ENXIO

call x86_64 ioctl 5 0x4018aee2 @p
fd 5 anon_inode:kvm-vcpu:0
mem p u32 0 0 u64 0 0xdead000
err 14
text ioctl(5, KVM_GET_DEVICE_ATTR, {flags=0, group=KVM_VCPU_TSC_CTRL, attr=KVM_VCPU_TSC_OFFSET, addr=@bad}) = -1 EFAULT

call i386 ioctl 5 0x4018aee1 @p
fd 5 anon_inode:kvm-vcpu:0
mem p u32 0 0 u64 0 @v
mem v u64 1
ret 0
text ioctl(5, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_VCPU_TSC_CTRL, attr=KVM_VCPU_TSC_OFFSET, addr=[0x1]}) = 0

call x86_64 ioctl 5 0x4018aee3 @p
fd 5 anon_inode:kvm-vcpu:0
mem p u32 1 7 u64 1 0
err 6
text ioctl(5, KVM_HAS_DEVICE_ATTR, {flags=0x1, group=0x7 /* KVM_VCPU_??? */, attr=0x1 /* KVM_VCPU_TSC_??? */, addr=NULL}) = -1 ENXIO

call x86_64 ioctl 3 0x4018aee2 @p
fd 3 /dev/kvm
mem p u32 0 0 u64 0 @v
mem v u64 0
out v u64 0x602e7
ret 0
json {"fd":{"fd":3},"op":{"value":1075359458,"names":["KVM_GET_DEVICE_ATTR"]},"argp":{"flags":0,"group":{"value":0,"names":["KVM_X86_GRP_SYSTEM"]},"attr":{"value":0,"names":["KVM_X86_XCOMP_GUEST_SUPP"]},"addr":{"value":393959,"names":["XFEATURE_MASK_FP","XFEATURE_MASK_SSE","XFEATURE_MASK_YMM","XFEATURE_MASK_OPMASK","XFEATURE_MASK_ZMM_Hi256","XFEATURE_MASK_Hi16_ZMM","XFEATURE_MASK_PKRU","XFEATURE_MASK_XTILE_CFG","XFEATURE_MASK_XTILE_DATA"]}}}

call x86_64 ioctl 3 0x4018aee2 @p
fd 3 /dev/kvm
mem p u32 0 1 u64 0 @v
mem v u64 0
out v u64 0x21
ret 0
text ioctl(3, KVM_GET_DEVICE_ATTR, {flags=0, group=KVM_X86_GRP_SEV, attr=KVM_X86_SEV_VMSA_FEATURES, addr=[0x21]}) = 0

call x86_64 ioctl 3 0x4018aee2 @p
fd 3 /dev/kvm
mem p u32 0 1 u64 9 @v
mem v u64 0
err 6
text ioctl(3, KVM_GET_DEVICE_ATTR, {flags=0, group=KVM_X86_GRP_SEV, attr=0x9 /* KVM_X86_SEV_??? */, addr=@v}) = -1 ENXIO

call x86_64 ioctl 3 0x4018aee3 @p
fd 3 /dev/kvm
mem p u32 0 1 u64 1 0
ret 0
text ioctl(3, KVM_HAS_DEVICE_ATTR, {flags=0, group=KVM_X86_GRP_SEV, attr=KVM_X86_SNP_POLICY_BITS, addr=NULL}) = 0

# not known what the descriptor is
call x86_64 ioctl 9 0x4018aee1 @p
mem p u32 0 5 u64 6 0x7000
err 25
text ioctl(9, KVM_SET_DEVICE_ATTR, {flags=0, group=5, attr=0x6, addr=0x7000}) = -1 ENOTTY

call x86_64 ioctl 9 0x4018aee3 @p
mem p u32 0 5 u64 6 0
err 6
text ioctl(9, KVM_HAS_DEVICE_ATTR, {flags=0, group=5, attr=0x6, addr=NULL}) = -1 ENXIO

# another driver's requests of the same type
call x86_64 ioctl 4 0x8008ae20 @p
mem p u64 1
err 25
text ioctl(4, NE_CREATE_VM, @p) = -1 ENOTTY
