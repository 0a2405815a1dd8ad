# KVM's requests on powerpc, big- and little-endian.  Numbers have 3 bits of direction there:
# none 1, read 2, write 4.

call ppc64 ioctl 3 0x2000ae01 1
ret 4
text ioctl(3, KVM_CREATE_VM, KVM_VM_PPC_HV) = 4

call ppc64le ioctl 3 0x2000ae01 0
ret 4
text ioctl(3, KVM_CREATE_VM, 0) = 4

call ppc64le ioctl 3 0x2000ae01 5
err 22
text ioctl(3, KVM_CREATE_VM, 0x5) = -1 EINVAL

# x86 has KVM_GET_DEBUGREGS under this very number
call ppc64 ioctl 4 0x8080aea1 @p
mem p zero 128
out p u32 1 0x44000022 0x60000000 0 0 zero 108
ret 0
text ioctl(4, KVM_PPC_GET_PVINFO, {flags=KVM_PPC_PVINFO_FLAGS_EV_IDLE, hcall=[0x44000022, 0x60000000, 0, 0]}) = 0

call ppc64 ioctl 4 0x8080aea1 @p
mem p zero 128
err 22
text ioctl(4, KVM_PPC_GET_PVINFO, @p) = -1 EINVAL

call ppc64 ioctl 4 0x4250aea6 @p
mem p zero 592
out p u64 3 u32 32 u16 1 2 u32 12 0 12 0 0 0 zero 552
opt -v -s1
ret 0
text ioctl(4, KVM_PPC_GET_SMMU_INFO, {flags=KVM_PPC_PAGE_SIZES_REAL|KVM_PPC_1T_SEGMENTS, slb_size=32, data_keys=1, instr_keys=2, sps=[{page_shift=12, slb_enc=0, enc=[{page_shift=12, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}]}, {page_shift=0, slb_enc=0, enc=[{page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}]}, {page_shift=0, slb_enc=0, enc=[{page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}]}, {page_shift=0, slb_enc=0, enc=[{page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}]}, {page_shift=0, slb_enc=0, enc=[{page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}]}, {page_shift=0, slb_enc=0, enc=[{page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}]}, {page_shift=0, slb_enc=0, enc=[{page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}]}, {page_shift=0, slb_enc=0, enc=[{page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}, {page_shift=0, pte_enc=0}]}]}) = 0

call ppc64le ioctl 4 0x4250aea6 @p
mem p zero 592
out p u64 0xc u32 0 u16 0 0 zero 576
ret 0
text ioctl(4, KVM_PPC_GET_SMMU_INFO, {flags=KVM_PPC_NO_HASH|0x8, slb_size=0, data_keys=0, instr_keys=0, sps=[...]}) = 0

call ppc64 ioctl 4 0xc004aea7 @p
mem p u32 24
out p u32 20
ret 0
text ioctl(4, KVM_PPC_ALLOCATE_HTAB, [24 => 20]) = 0

call ppc64 ioctl 4 0xc004aea7 @bad
err 14
text ioctl(4, KVM_PPC_ALLOCATE_HTAB, @bad) = -1 EFAULT

call ppc64 ioctl 4 0x8010aea8 @p
mem p u64 0x80000000 u32 0x40000000 0
ret 9
text ioctl(4, KVM_CREATE_SPAPR_TCE, {liobn=0x80000000, window_size=1073741824}) = 9

call ppc64 ioctl 4 0x8020aea8 @p
mem p u64 0x80000001 u32 16 0 u64 0x8000 0x10000
ret 9
text ioctl(4, KVM_CREATE_SPAPR_TCE_64, {liobn=0x80000001, page_shift=16, flags=0, offset=0x8000, size=65536}) = 9

call ppc64 ioctl 4 0x4008aea9 @p
mem p zero 8
out p u64 0x8000000
ret 7
text ioctl(4, KVM_ALLOCATE_RMA, {rma_size=134217728}) = 7

call ppc64 ioctl 4 0x8020aeaa @p
mem p u64 1 0 0 0
ret 8
text ioctl(4, KVM_PPC_GET_HTAB_FD, {flags=KVM_GET_HTAB_BOLTED_ONLY, start_index=0}) = 8

call ppc64 ioctl 4 0x8020aeaa @p
mem p u64 0x10 0 0 0
err 22
text ioctl(4, KVM_PPC_GET_HTAB_FD, {flags=0x10 /* KVM_GET_HTAB_??? */, start_index=0}) = -1 EINVAL

call ppc64 ioctl 4 0x8080aeac @p
mem p str "ibm,set-xive" zero 107 u64 0x2001
ret 0
text ioctl(4, KVM_PPC_RTAS_DEFINE_TOKEN, {name="ibm,set-xive", token=0x2001}) = 0
json {"fd":{"fd":4},"op":{"value":2155916972,"names":["KVM_PPC_RTAS_DEFINE_TOKEN"]},"argp":{"name":"ibm,set-xive","token":"0x2001"}}

call ppc64 ioctl 4 0x4010aead @p
mem p u64 0 u32 25 0
ret 100
text ioctl(4, KVM_PPC_RESIZE_HPT_PREPARE, {flags=0, shift=25}) = 100

call ppc64 ioctl 4 0x4010aeae @p
mem p u64 0 u32 25 0
err 28
text ioctl(4, KVM_PPC_RESIZE_HPT_COMMIT, {flags=0, shift=25}) = -1 ENOSPC

call ppc64le ioctl 4 0x8010aeaf @p
mem p u64 3 0x8000000000000004
ret 0
text ioctl(4, KVM_PPC_CONFIGURE_V3_MMU, {flags=KVM_PPC_MMUV3_RADIX|KVM_PPC_MMUV3_GTSE, process_table=0x8000000000000004}) = 0

call ppc64le ioctl 4 0x8060aeb0 @p
mem p zero 96
out p u8 12 9 9 9 13 0 0 0 zero 56 u32 0xc 0xa0000010 0 0 0 0 0 0
opt -v -s3
ret 0
text ioctl(4, KVM_PPC_GET_RMMU_INFO, {geometries=[{page_shift=12, level_bits=[9, 9, 9, 13]}, {page_shift=0, level_bits=[0, 0, 0, 0]}, {page_shift=0, level_bits=[0, 0, 0, 0]}, {page_shift=0, level_bits=[0, 0, 0, 0]}, {page_shift=0, level_bits=[0, 0, 0, 0]}, {page_shift=0, level_bits=[0, 0, 0, 0]}, {page_shift=0, level_bits=[0, 0, 0, 0]}, {page_shift=0, level_bits=[0, 0, 0, 0]}], ap_encodings=[0xc, 0xa0000010, 0, 0, 0, 0, 0, 0]}) = 0

call ppc64 ioctl 4 0x4020aeb1 @p
mem p zero 32
out p u64 0xc000000000000000 0x8000000000000000 0xf000000000000001 0
ret 0
text ioctl(4, KVM_PPC_GET_CPU_CHAR, {character=KVM_PPC_CPU_CHAR_SPEC_BAR_ORI31|KVM_PPC_CPU_CHAR_BCCTRL_SERIALISED, behaviour=KVM_PPC_CPU_BEHAV_FAVOUR_SECURITY, character_mask=KVM_PPC_CPU_CHAR_SPEC_BAR_ORI31|KVM_PPC_CPU_CHAR_BCCTRL_SERIALISED|KVM_PPC_CPU_CHAR_L1D_FLUSH_ORI30|KVM_PPC_CPU_CHAR_L1D_FLUSH_TRIG2|0x1, behaviour_mask=0}) = 0

call ppc64 ioctl 4 0x2000aeb3 0
ret 0
text ioctl(4, KVM_PPC_SVM_OFF, 0) = 0

# Registers.

call ppc64 ioctl 5 0x4188ae81 @p
mem p zero 392
out p u64 0x100 0x42 0 0x200 0 0x8000000000001000 zero 344
opt -s2
ret 0
text ioctl(5, KVM_GET_REGS, {pc=0x100, cr=0x42, ctr=0, lr=0x200, xer=0, msr=0x8000000000001000, gpr=[0, 0, ...], ...}) = 0

# Book 3S
call ppc64 ioctl 5 0x84d0ae84 @p
mem p u32 0x004e0200 0 u64 0x1000 zero 1216
ret 0
text ioctl(5, KVM_SET_SREGS, {pvr=0x4e0200, u={s={sdr1=0x1000, ppc64={slb=[...]}, ...}}}) = 0

# Book E
call ppc64 ioctl 5 0x84d0ae84 @p
mem p u32 0x80240020 0 zero 256 u32 1 1 0x10 7 zero 952
ret 0
text ioctl(5, KVM_SET_SREGS, {pvr=0x80240020, u={e={features=KVM_SREGS_E_BASE, impl_id=KVM_SREGS_E_IMPL_FSL, update_special=0x10 /* KVM_SREGS_E_UPDATE_??? */, pir=0x7, ...}}}) = 0

call ppc64 ioctl 5 0x44d0ae83 @p
mem p zero 1232
err 22
text ioctl(5, KVM_GET_SREGS, @p) = -1 EINVAL

call ppc64 ioctl 5 0x8108ae9b @p
mem p u32 0x20001 0 u64 0x1000 u32 6 0 zero 240
opt -v -s1
ret 0
text ioctl(5, KVM_SET_GUEST_DEBUG, {control=KVM_GUESTDBG_ENABLE|KVM_GUESTDBG_USE_HW_BP, arch={bp=[{addr=0x1000, type=KVMPPC_DEBUG_BREAKPOINT|KVMPPC_DEBUG_WATCH_WRITE}, {addr=0, type=0}, {addr=0, type=0}, {addr=0, type=0}, {addr=0, type=0}, {addr=0, type=0}, {addr=0, type=0}, {addr=0, type=0}, {addr=0, type=0}, {addr=0, type=0}, {addr=0, type=0}, {addr=0, type=0}, {addr=0, type=0}, {addr=0, type=0}, {addr=0, type=0}, {addr=0, type=0}]}}) = 0

call ppc64 ioctl 5 0x8004ae86 @p
mem p u32 0xffffffff
ret 0
text ioctl(5, KVM_INTERRUPT, {irq=KVM_INTERRUPT_SET}) = 0

call ppc64 ioctl 5 0x8004ae86 @p
mem p u32 5
err 22
text ioctl(5, KVM_INTERRUPT, {irq=0x5 /* KVM_INTERRUPT_??? */}) = -1 EINVAL

call ppc64 ioctl 5 0x8010aeaa @p
mem p u64 0x10000 u32 3 0
ret 0
text ioctl(5, KVM_DIRTY_TLB, {bitmap=0x10000, num_dirty=3}) = 0

call ppc64 ioctl 5 0x8010aeab @p
mem p u64 0x103000000000008c @v
mem v u64 0
out v u64 0xff000000ff
ret 0
text ioctl(5, KVM_GET_ONE_REG, {id=KVM_REG_PPC_ICP_STATE, addr=[0xff000000ff]}) = 0

# the same index with another size
call ppc64 ioctl 5 0x8010aeac @p
mem p u64 0x102000000000008c @v
mem v u32 5
ret 0
text ioctl(5, KVM_SET_ONE_REG, {id=KVM_REG_PPC_MAS0, addr=[0x5]}) = 0

call ppc64le ioctl 5 0x8010aeac @p
mem p u64 0x1030000000000021 @v
mem v u64 0x3ff0000000000000
ret 0
text ioctl(5, KVM_SET_ONE_REG, {id=KVM_REG_PPC_FPR(1), addr=[0x3ff0000000000000]}) = 0

call ppc64le ioctl 5 0x8010aeac @p
mem p u64 0x104000008000005f @v
mem v u64 1 2
ret 0
text ioctl(5, KVM_SET_ONE_REG, {id=KVM_REG_PPC_TM_VSR(63), addr="\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00"}) = 0

call ppc64le ioctl 5 0x8010aeac @p
mem p u64 0x1030000000000fff @bad
err 22
text ioctl(5, KVM_SET_ONE_REG, {id=KVM_REG_PPC|KVM_REG_SIZE_U64|0xfff, addr=@bad}) = -1 EINVAL

# Attributes.

call ppc64 ioctl 6 0x8018aee1 @p
fd 6 anon_inode:kvm-mpic
mem p u32 0 1 u64 0 @a
mem a u64 0xfe0040000
ret 0
text ioctl(6, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_DEV_MPIC_GRP_MISC, attr=KVM_DEV_MPIC_BASE_ADDR, addr=[0xfe0040000]}) = 0

call ppc64 ioctl 6 0x8018aee2 @p
fd 6 anon_inode:kvm-xics
mem p u32 0 1 u64 0x1001 @a
mem a u64 0
out a u64 0x10500000008
ret 0
text ioctl(6, KVM_GET_DEVICE_ATTR, {flags=0, group=KVM_DEV_XICS_GRP_SOURCES, attr=0x1001, addr=[8<<KVM_XICS_DESTINATION_SHIFT|5<<KVM_XICS_PRIORITY_SHIFT|KVM_XICS_LEVEL_SENSITIVE]}) = 0

# a XIVE that plays XICS
call ppc64 ioctl 6 0x8018aee1 @p
fd 6 anon_inode:kvm-xive
mem p u32 0 2 u64 1 @a
mem a u32 16
ret 0
text ioctl(6, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_DEV_XICS_GRP_CTRL, attr=KVM_DEV_XICS_NR_SERVERS, addr=[16]}) = 0

call ppc64 ioctl 6 0x8018aee1 @p
fd 6 anon_inode:kvm-xive-native
mem p u32 0 3 u64 0x1001 @a
mem a u64 0x24600000045
ret 0
text ioctl(6, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_DEV_XIVE_GRP_SOURCE_CONFIG, attr=0x1001, addr=[5<<KVM_XIVE_SOURCE_PRIORITY_SHIFT|8<<KVM_XIVE_SOURCE_SERVER_SHIFT|0x123<<KVM_XIVE_SOURCE_EISN_SHIFT]}) = 0

call ppc64 ioctl 6 0x8018aee2 @p
fd 6 anon_inode:kvm-xive-native
mem p u32 0 4 u64 0x46 @a
mem a zero 64
out a u32 1 16 u64 0x20000 u32 1 5 zero 40
ret 0
text ioctl(6, KVM_GET_DEVICE_ATTR, {flags=0, group=KVM_DEV_XIVE_GRP_EQ_CONFIG, attr=8<<KVM_XIVE_EQ_SERVER_SHIFT|6<<KVM_XIVE_EQ_PRIORITY_SHIFT, addr={flags=KVM_XIVE_EQ_ALWAYS_NOTIFY, qshift=16, qaddr=0x20000, qtoggle=1, qindex=5}}) = 0

call ppc64 ioctl 6 0x8018aee1 @p
fd 6 anon_inode:kvm-xive-native
mem p u32 0 1 u64 9 @bad
err 6
text ioctl(6, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_DEV_XIVE_GRP_CTRL, attr=0x9 /* KVM_DEV_XIVE_??? */, addr=@bad}) = -1 ENXIO

call ppc64 ioctl 6 0x8018aee1 @p
fd 6 anon_inode:kvm-vfio
mem p u32 0 1 u64 3 @a
mem a u32 10 11
ret 0
text ioctl(6, KVM_SET_DEVICE_ATTR, {flags=0, group=KVM_DEV_VFIO_FILE, attr=KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE, addr={groupfd=10, tablefd=11}}) = 0

# Capabilities.

call ppc64 ioctl 5 0x8068aea3 @p
mem p u32 92 0 u64 6 3 0 0 zero 64
ret 0
text ioctl(5, KVM_ENABLE_CAP, {cap=KVM_CAP_IRQ_XICS, flags=0, args=[6, 0x3, 0, 0]}) = 0

call ppc64 ioctl 5 0x8068aea3 @p
mem p u32 69 0 u64 @t 0 0 0 zero 64
mem t u64 @s 0x10000 u32 1 576
mem s u32 512 64 0 0 4 64 0 0 zero 32
ret 0
text ioctl(5, KVM_ENABLE_CAP, {cap=KVM_CAP_SW_TLB, flags=0, args=[{params={tlb_sizes=[512, 64, 0, 0], tlb_ways=[4, 64, 0, 0]}, array=0x10000, mmu_type=KVM_MMU_FSL_BOOKE_HV, array_len=576}, 0, 0, 0]}) = 0

call ppc64le ioctl 3 0x2000ae03 195
ret 3
text ioctl(3, KVM_CHECK_EXTENSION, KVM_CAP_SET_GUEST_DEBUG2) = 3 (flags KVM_GUESTDBG_ENABLE|KVM_GUESTDBG_SINGLESTEP)
