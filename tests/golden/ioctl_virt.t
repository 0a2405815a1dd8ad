# ioctl requests of TUN, vhost, VFIO, IOMMUFD, NVMe, FUSE and fs-verity.

call x86_64 ioctl 3 0x400454ca @p
mem p raw "tap0" zero 12 u16 0x5002 zero 22
ret 0
text ioctl(3, TUNSETIFF, {ifr_name="tap0", ifr_flags=IFF_TAP|IFF_NO_PI|IFF_VNET_HDR}) = 0

call x86_64 ioctl 3 0x400454ca @p
mem p raw "tap0" zero 12 u16 0x0004 zero 22
err 22
text ioctl(3, TUNSETIFF, {ifr_name="tap0", ifr_flags=0x4 /* IFF_??? */}) = -1 EINVAL

call x86_64 ioctl 3 0x400454ca @bad
err 14
text ioctl(3, TUNSETIFF, @bad) = -1 EFAULT

call x86_64 ioctl 3 0x400454d0 0x207
err 22
text ioctl(3, TUNSETOFFLOAD, TUN_F_CSUM|TUN_F_TSO4|TUN_F_TSO6|0x200) = -1 EINVAL

call x86_64 ioctl 3 0x400454d1 @p
mem p u16 1 1 hex 020000000001
ret 0
text ioctl(3, TUNSETTXFILTER, {flags=TUN_FLT_ALLMULTI, count=1, addr=["\x02\x00\x00\x00\x00\x01"]}) = 0

call x86_64 ioctl 3 0x54e3
ret 9
text ioctl(3, TUNGETDEVNETNS) = 9

call x86_64 ioctl 3 0x8008af00 @p
mem p u64 0x100000003
ret 0
text ioctl(3, VHOST_GET_FEATURES, [1<<VIRTIO_F_VERSION_1|0x3]) = 0

call x86_64 ioctl 3 0xaf01 7
ret 0
text ioctl(3, VHOST_SET_OWNER) = 0

call x86_64 ioctl 3 0x4008af03 @p
mem p u32 1 0 u64 0 0x80000000 0x7f0000000000 0
ret 0
text ioctl(3, VHOST_SET_MEM_TABLE, {nregions=1, regions=[{guest_phys_addr=0, memory_size=0x80000000, userspace_addr=0x7f0000000000}]}) = 0

call x86_64 ioctl 3 0x4008af03 @bad
err 14
text ioctl(3, VHOST_SET_MEM_TABLE, @bad) = -1 EFAULT

call x86_64 ioctl 3 0x4028af11 @p
mem p u32 1 3 u64 0x1000 0x2000 0x3000 0
err 22
text ioctl(3, VHOST_SET_VRING_ADDR, {index=1, flags=1<<VHOST_VRING_F_LOG|0x2, desc_user_addr=0x1000, used_user_addr=0x2000, avail_user_addr=0x3000, log_guest_addr=0}) = -1 EINVAL

call x86_64 ioctl 3 0xc008af12 @p
mem p u32 1 77
ret 0
text ioctl(3, VHOST_GET_VRING_BASE, {index=1, num=77}) = 0

call x86_64 ioctl 3 0xc008af12 @p
mem p u32 1 77
err 22
text ioctl(3, VHOST_GET_VRING_BASE, {index=1}) = -1 EINVAL

call i386 ioctl 3 0x4008af20 @p
mem p u32 1 0xffffffff
ret 0
text ioctl(3, VHOST_SET_VRING_KICK, {index=1, fd=-1}) = 0

call x86_64 ioctl 3 0x3b65 3
ret 1
text ioctl(3, VFIO_CHECK_EXTENSION, VFIO_TYPE1v2_IOMMU) = 1

call x86_64 ioctl 3 0x3b65 77
ret 0
text ioctl(3, VFIO_CHECK_EXTENSION, 0x4d /* VFIO_??? */) = 0

call x86_64 ioctl 3 0x3b6a @p
mem p str "0000:00:1f.0"
ret 8
text ioctl(3, VFIO_GROUP_GET_DEVICE_FD, "0000:00:1f.0") = 8

call x86_64 ioctl 3 0x3b6b @p
mem p u32 24 2 9 5 0 0
ret 0
text ioctl(3, VFIO_DEVICE_GET_INFO, {argsz=24, flags=VFIO_DEVICE_FLAGS_PCI, num_regions=9, num_irqs=5}) = 0

call x86_64 ioctl 3 0x3b6c @p
mem p u32 32 7 1 0 u64 4096 0x10000000000
ret 0
text ioctl(3, VFIO_DEVICE_GET_REGION_INFO, {argsz=32, flags=VFIO_REGION_INFO_FLAG_READ|VFIO_REGION_INFO_FLAG_WRITE|VFIO_REGION_INFO_FLAG_MMAP, index=1, cap_offset=0, size=0x1000, offset=0x10000000000}) = 0

call x86_64 ioctl 3 0x3b6c @p
mem p u32 32 7 1 0 u64 4096 0x10000000000
err 22
text ioctl(3, VFIO_DEVICE_GET_REGION_INFO, {argsz=32, index=1}) = -1 EINVAL

call x86_64 ioctl 3 0x3b6e @p
mem p u32 28 0x24 2 0 2 9 0xffffffff
ret 0
text ioctl(3, VFIO_DEVICE_SET_IRQS, {argsz=28, flags=VFIO_IRQ_SET_DATA_EVENTFD|VFIO_IRQ_SET_ACTION_TRIGGER, index=2, start=0, count=2, data=[9, -1]}) = 0

call x86_64 ioctl 3 0x3b71 @p
fd 3 /dev/vfio/vfio
mem p u32 32 3 u64 0x7f0000000000 0x1000 0x2000
ret 0
text ioctl(3, VFIO_DEVICE_PCI_HOT_RESET or VFIO_IOMMU_MAP_DMA, {argsz=32, flags=VFIO_DMA_MAP_FLAG_READ|VFIO_DMA_MAP_FLAG_WRITE, vaddr=0x7f0000000000, iova=0x1000, size=0x2000}) = 0

call x86_64 ioctl 3 0x3b75 @p
mem p u32 8 0x10003
ret 0
text ioctl(3, VFIO_DEVICE_FEATURE or VFIO_IOMMU_DIRTY_PAGES or VFIO_IOMMU_SPAPR_REGISTER_MEMORY, {argsz=8, flags=VFIO_DEVICE_FEATURE_GET|0x3}) = 0

call x86_64 ioctl 3 0x3b81 @p
mem p u32 12 0 5
ret 0
text ioctl(3, IOMMU_IOAS_ALLOC, {size=12, flags=0, out_ioas_id=5}) = 0

call x86_64 ioctl 3 0x3b85 @p
mem p u32 40 7 5 0 u64 0x7f0000000000 0x1000 0x100000
ret 0
text ioctl(3, IOMMU_IOAS_MAP, {size=40, flags=IOMMU_IOAS_MAP_FIXED_IOVA|IOMMU_IOAS_MAP_WRITEABLE|IOMMU_IOAS_MAP_READABLE, ioas_id=5, user_va=0x7f0000000000, length=0x1000, iova=0x100000}) = 0

call x86_64 ioctl 3 0x3b85 @bad
err 14
text ioctl(3, IOMMU_IOAS_MAP, @bad) = -1 EFAULT

call x86_64 ioctl 3 0xc0484e41 @p
mem p u8 6 0 u16 0 u32 1 0 0 u64 0 0x7f0000001000 u32 0 4096 1 0 0 0 0 0 0 5
ret 0
text ioctl(3, NVME_IOCTL_ADMIN_CMD, {opcode=0x6, flags=0, nsid=0x1, metadata=NULL, addr=0x7f0000001000, metadata_len=0, data_len=4096, cdw10=0x1, cdw11=0, cdw12=0, cdw13=0, cdw14=0, cdw15=0, timeout_ms=0, result=0x5, ...}) = 0

call x86_64 ioctl 3 0xc0484e41 @p
opt -v
mem p u8 6 0 u16 0 u32 1 0 0 u64 0 0x7f0000001000 u32 0 4096 1 0 0 0 0 0 0 5
err 22
text ioctl(3, NVME_IOCTL_ADMIN_CMD, {opcode=0x6, flags=0, nsid=0x1, cdw2=0, cdw3=0, metadata=NULL, addr=0x7f0000001000, metadata_len=0, data_len=4096, cdw10=0x1, cdw11=0, cdw12=0, cdw13=0, cdw14=0, cdw15=0, timeout_ms=0}) = -1 EINVAL

call i386 ioctl 3 0x402c4e42 @p
mem p u8 2 0 u16 0 7 0 u64 0 0x1000 5 u32 0 0 u16 0 0
ret 0
text ioctl(3, NVME_IOCTL_SUBMIT_IO, {opcode=0x2, flags=0, control=0, nblocks=7, metadata=NULL, addr=0x1000, slba=5, dsmgmt=0, reftag=0, apptag=0, appmask=0}) = 0

call x86_64 ioctl 3 0x8004e500 @p
mem p u32 7
ret 0
text ioctl(3, FUSE_DEV_IOC_CLONE, [7]) = 0

call x86_64 ioctl 3 0x40806685 @p
mem p u32 1 1 4096 4 u64 @s u32 0 0 u64 0 zero 88
mem s u8 1 2 3 4
ret 0
text ioctl(3, FS_IOC_ENABLE_VERITY, {version=1, hash_algorithm=FS_VERITY_HASH_ALG_SHA256, block_size=4096, salt_size=4, salt_ptr="\x01\x02\x03\x04", sig_size=0, sig_ptr=NULL}) = 0

call x86_64 ioctl 3 0x40806685 @p
mem p u32 1 9 4096 0 u64 0 u32 0 0 u64 0 zero 88
err 22
text ioctl(3, FS_IOC_ENABLE_VERITY, {version=1, hash_algorithm=0x9 /* FS_VERITY_HASH_ALG_??? */, block_size=4096, salt_size=0, salt_ptr=NULL, sig_size=0, sig_ptr=NULL}) = -1 EINVAL
