/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * virt.c - ioctl requests that a VMM or a container engine makes of the host's
 * devices: TUN/TAP, vhost, VFIO and IOMMUFD, NVMe passthrough, FUSE, fs-verity.
 */
#include "linux/ioctl/ioctl.h"
#include "linux/types.h"
#include "xlat/ioctl_virt.h"

#define ASKED(t)	T(K_PTR, W_PTR, .of = t, .out = true, .failed_too = true)	/* failed_too: a request in the answer's place */

/* TUN/TAP: a name and what kind of device it is to be */
static const struct type tun_ifreq = { .kind = K_STRUCT, .members = MEMBERS(
	M(ifr_name, CSTR(16)), M(ifr_flags, FLAGS(W_U16, ioc_tun_flags, "IFF_???"))) };
static const struct type tun_filter = { .kind = K_STRUCT, .name = "tun_filter", .members = MEMBERS(
	M(flags, FLAGS(W_U16, ioc_tun_filter, "TUN_FLT_???")), M(count, U16), M(addr, ARRAY(HEXSTR(6), FIELD(count)))) };

/* vhost: memory and rings of a device that the kernel serves */
static const struct type vhost_region = { .kind = K_STRUCT, .name = "vhost_memory_region", .members = MEMBERS(
	M(guest_phys_addr, X64), M(memory_size, X64), M(userspace_addr, T(K_ADDR, W_U64)), M(flags_padding, PADS(8))) };
static const struct type vhost_memory = { .kind = K_STRUCT, .name = "vhost_memory", .members = MEMBERS(
	M(nregions, U32), M(padding, PAD(W_U32)), M(regions, ARRAY(&vhost_region, FIELD(nregions)))) };
static const struct type vring_state = { .kind = K_STRUCT, .name = "vhost_vring_state", .members = MEMBERS(
	M(index, U32), M(num, U32)) };
static const struct type vring_base = { .kind = K_STRUCT, .name = "vhost_vring_state", .members = MEMBERS(
	M(index, U32), IOC_CAME(num, U32)) };
static const struct type vring_file = { .kind = K_STRUCT, .name = "vhost_vring_file", .members = MEMBERS(M(index, U32), M(fd, FD)) };
static const struct type vring_addr = { .kind = K_STRUCT, .name = "vhost_vring_addr", .members = MEMBERS(
	M(index, U32), M(flags, FLAGS(W_U32, ioc_vring_flags, "1<<VHOST_VRING_F_???")), M(desc_user_addr, T(K_ADDR, W_U64)),
	M(used_user_addr, T(K_ADDR, W_U64)), M(avail_user_addr, T(K_ADDR, W_U64)), M(log_guest_addr, X64)) };
static const struct type worker_state = { .kind = K_STRUCT, .name = "vhost_worker_state", .members = MEMBERS(M(worker_id, U32)) };
static const struct type vring_worker = { .kind = K_STRUCT, .name = "vhost_vring_worker", .members = MEMBERS(
	M(index, U32), M(worker_id, U32)) };
#define VIRTIO_FEATURES	FLAGS(W_U64, ioc_virtio_features, NULL)
#define VHOST_BACKEND	FLAGS(W_U64, ioc_vhost_backend, "1<<VHOST_BACKEND_F_???")
static const struct type vhost_scsi = { .kind = K_STRUCT, .name = "vhost_scsi_target", .members = MEMBERS(
	M(abi_version, S32), M(vhost_wwpn, CSTR(224)), M(vhost_tpgt, U16), M(reserved, PADS(2))) };

/* VFIO: every struct says first how long it is */
#define ARGSZ(c, ...)	{ .kind = K_STRUCT, .name = #c, .members = MEMBERS(M(argsz, U32), __VA_ARGS__) }
static const struct type group_status = ARGSZ(vfio_group_status, IOC_CAME(flags, FLAGS(W_U32, ioc_vfio_group, "VFIO_GROUP_FLAGS_???")));
static const struct type device_info = ARGSZ(vfio_device_info, IOC_CAME(flags, FLAGS(W_U32, ioc_vfio_device, "VFIO_DEVICE_FLAGS_???")),
	IOC_CAME(num_regions, U32), IOC_CAME(num_irqs, U32));
static const struct type region_info = ARGSZ(vfio_region_info, IOC_CAME(flags, FLAGS(W_U32, ioc_vfio_region, "VFIO_REGION_INFO_FLAG_???")),
	M(index, U32), IOC_CAME(cap_offset, X32), IOC_CAME(size, XA64), IOC_CAME(offset, XA64));
static const struct type irq_info = ARGSZ(vfio_irq_info, IOC_CAME(flags, FLAGS(W_U32, ioc_vfio_irq, "VFIO_IRQ_INFO_???")),
	M(index, U32), IOC_CAME(count, U32));
enum { IRQ_DATA_BOOL = 2, IRQ_DATA_EVENTFD = 4 };
static const struct type irq_set = ARGSZ(vfio_irq_set, M(flags, FLAGS(W_U32, ioc_vfio_irq_set, "VFIO_IRQ_SET_???")), M(index, U32),
	M(start, U32), M(count, U32),
	{ .name = "data", .type = ARRAY(FD, FIELD(count)), .when = ANY(FIELD(flags), IRQ_DATA_EVENTFD) });
static const struct type iommu_info = ARGSZ(vfio_iommu_type1_info, IOC_CAME(flags, FLAGS(W_U32, ioc_vfio_iommu_info, "VFIO_IOMMU_INFO_???")),
	IOC_CAME(iova_pgsizes, X64));
static const struct type dma_map = ARGSZ(vfio_iommu_type1_dma_map, M(flags, FLAGS(W_U32, ioc_vfio_map, "VFIO_DMA_MAP_FLAG_???")),
	M(vaddr, T(K_ADDR, W_U64)), M(iova, X64), M(size, X64));
static const struct type dma_unmap = ARGSZ(vfio_iommu_type1_dma_unmap, M(flags, FLAGS(W_U32, ioc_vfio_unmap, "VFIO_DMA_UNMAP_FLAG_???")), M(iova, X64), M(size, X64));
static const struct type bind_iommufd = ARGSZ(vfio_device_bind_iommufd, M(flags, X32), M(iommufd, FD), IOC_CAME(out_devid, U32));
static const struct type attach_pt = ARGSZ(vfio_device_attach_iommufd_pt, M(flags, X32), M(pt_id, U32));
static const struct type detach_pt = ARGSZ(vfio_device_detach_iommufd_pt, M(flags, X32));
static const struct type device_feature = ARGSZ(vfio_device_feature, M(flags, SLICES(W_U32,
	{ ~0xffffull, FLAGS(W_U32, ioc_vfio_feature, "VFIO_DEVICE_FEATURE_???") }, { 0xffff, U32 })));

static const struct type dirty_pages = ARGSZ(vfio_iommu_type1_dirty_bitmap, M(flags, X32));

/* The same numbers mean one thing to a container and another to a device. */
#define ON_CONTAINER(o, n, ...)	{ .op = (o), .name = #n, .arg = __VA_ARGS__, .fd_is = "/dev/vfio/vfio" }

/* IOMMUFD: the same habit under another name */
#define SIZED(c, ...)	{ .kind = K_STRUCT, .name = #c, .members = MEMBERS(M(size, U32), __VA_ARGS__) }
static const struct type iommu_destroy = SIZED(iommu_destroy, M(id, U32));
static const struct type ioas_alloc = SIZED(iommu_ioas_alloc, M(flags, X32), IOC_CAME(out_ioas_id, U32));
static const struct type iova_range = { .kind = K_STRUCT, .members = MEMBERS(M(start, XA64), M(last, XA64)) };
static const struct type ioas_ranges = SIZED(iommu_ioas_iova_ranges, M(ioas_id, U32), M(num_iovas, U32), M(__reserved, PAD(W_U32)),
	IOC_CAME(allowed_iovas, T(K_PTR, W_A64, .of = ARRAY(&iova_range, FIELD(num_iovas)))), IOC_CAME(out_iova_alignment, UA64));
static const struct type ioas_allow = SIZED(iommu_ioas_allow_iovas, M(ioas_id, U32), M(num_iovas, U32), M(__reserved, PAD(W_U32)),
	M(allowed_iovas, T(K_PTR, W_A64, .of = ARRAY(&iova_range, FIELD(num_iovas)))));
#define IOAS_MAP_FLAGS	FLAGS(W_U32, ioc_ioas_map, "IOMMU_IOAS_MAP_???")
static const struct type ioas_map = SIZED(iommu_ioas_map, M(flags, IOAS_MAP_FLAGS), M(ioas_id, U32), M(__reserved, PAD(W_U32)),
	M(user_va, ADDR64), M(length, XA64), M(iova, XA64));
static const struct type ioas_copy = SIZED(iommu_ioas_copy, M(flags, IOAS_MAP_FLAGS), M(dst_ioas_id, U32), M(src_ioas_id, U32), M(length, XA64),
	M(dst_iova, XA64), M(src_iova, XA64));
static const struct type ioas_unmap = SIZED(iommu_ioas_unmap, M(ioas_id, U32), M(iova, XA64), M(length, XA64));
static const struct type hwpt_alloc = SIZED(iommu_hwpt_alloc, M(flags, FLAGS(W_U32, ioc_hwpt_alloc, "IOMMU_HWPT_ALLOC_???")), M(dev_id, U32),
	M(pt_id, U32), IOC_CAME(out_hwpt_id, U32), M(__reserved, PAD(W_U32)), M(data_type, U32), M(data_len, U32), M(data_uptr, ADDR64));
static const struct type hw_info = SIZED(iommu_hw_info, M(flags, X32), M(dev_id, U32), M(data_len, U32), M(data_uptr, ADDR64),
	IOC_CAME(out_data_type, U32), M(__reserved, PAD(W_U32)), IOC_CAME(out_capabilities, XA64));

/* NVMe: a command to the controller as it is */
#define NVME_HEAD	M(opcode, X8), M(flags, X8), M(rsvd1, PADS(2)), M(nsid, X32), M(cdw2, X32, .brief = true), \
	M(cdw3, X32, .brief = true), M(metadata, ADDR64), M(addr, ADDR64), M(metadata_len, U32)
#define NVME_DWORDS	M(cdw10, X32), M(cdw11, X32), M(cdw12, X32), M(cdw13, X32), M(cdw14, X32), M(cdw15, X32), M(timeout_ms, U32)
static const struct type nvme_cmd = { .kind = K_STRUCT, .name = "nvme_passthru_cmd", .members = MEMBERS(
	NVME_HEAD, M(data_len, U32), NVME_DWORDS, IOC_CAME(result, X32)) };
static const struct type nvme_cmd64 = { .kind = K_STRUCT, .name = "nvme_passthru_cmd64", .members = MEMBERS(
	NVME_HEAD, M(data_len, U32), NVME_DWORDS, M(rsvd2, PADS(4)), IOC_CAME(result, XA64)) };
static const struct type nvme_vec64 = { .kind = K_STRUCT, .members = MEMBERS(
	NVME_HEAD, M(vec_cnt, U32), NVME_DWORDS, M(rsvd2, PADS(4)), IOC_CAME(result, XA64)) };
static const struct type nvme_user_io = { .kind = K_STRUCT, .name = "nvme_user_io", .members = MEMBERS(
	M(opcode, X8), M(flags, X8), M(control, X16), M(nblocks, U16), M(rsvd, PADS(2)), M(metadata, T(K_ADDR, W_U64)),
	M(addr, T(K_ADDR, W_U64)), M(slba, U64), M(dsmgmt, X32), M(reftag, X32), M(apptag, X16), M(appmask, X16)) };

/* FUSE servers */
static const struct type fuse_backing = { .kind = K_STRUCT, .name = "fuse_backing_map", .members = MEMBERS(
	M(fd, FD), M(flags, X32), M(padding, PADS(8))) };

/* fs-verity */
#define VERITY_HASH	CONST(W_U32, ioc_verity_hash, "FS_VERITY_HASH_ALG_???")
static const struct type verity_enable = { .kind = K_STRUCT, .name = "fsverity_enable_arg", .members = MEMBERS(
	M(version, U32), M(hash_algorithm, VERITY_HASH), M(block_size, U32), M(salt_size, U32),
	M(salt_ptr, T(K_BUF, W_U64, .len = FIELD(salt_size), .hex = true)), M(sig_size, U32), M(__reserved1, PADS(4)),
	M(sig_ptr, T(K_BUF, W_U64, .len = FIELD(sig_size), .hex = true)), M(__reserved2, PADS(88))) };
static const struct type verity_read = { .kind = K_STRUCT, .name = "fsverity_read_metadata_arg", .members = MEMBERS(
	M(metadata_type, CONST(W_U64, ioc_verity_metadata, "FS_VERITY_METADATA_TYPE_???")), M(offset, U64), M(length, U64),
	M(buf_ptr, T(K_BUF, W_U64, .len = RET, .hex = true)), M(__reserved, PADS(8))) };

const struct ioctl_row ioctls_virt[] = {
	ROW(0x400454c8, TUNSETNOCSUM, IOC_INT),
	ROW(0x400454c9, TUNSETDEBUG, IOC_INT),
	ROW(0x400454ca, TUNSETIFF, ASKED(&tun_ifreq)),
	ROW(0x400454cb, TUNSETPERSIST, IOC_INT),
	ROW(0x400454cc, TUNSETOWNER, UID),
	ROW(0x400454cd, TUNSETLINK, IOC_INT),
	ROW(0x400454ce, TUNSETGROUP, GID),
	ROW(0x800454cf, TUNGETFEATURES, OUT(FLAGS(W_U32, ioc_tun_flags, "IFF_???"))),
	ROW(0x400454d0, TUNSETOFFLOAD, FLAGS(W_ULONG, ioc_tun_offload, "TUN_F_???")),
	ROW(0x400454d1, TUNSETTXFILTER, IN(&tun_filter)),
	ROW(0x800454d2, TUNGETIFF, OUT(&tun_ifreq)),
	ROW(0x800454d3, TUNGETSNDBUF, OUT_S32),
	ROW(0x400454d4, TUNSETSNDBUF, IN_S32),
	ROW(0x800454d7, TUNGETVNETHDRSZ, OUT_S32),
	ROW(0x400454d8, TUNSETVNETHDRSZ, IN_S32),
	ROW(0x400454d9, TUNSETQUEUE, IN(&tun_ifreq)),
	ROW(0x400454da, TUNSETIFINDEX, IN(U32)),
	ROW(0x400454dc, TUNSETVNETLE, IN_S32),
	ROW(0x800454dd, TUNGETVNETLE, OUT_S32),
	ROW(0x400454de, TUNSETVNETBE, IN_S32),
	ROW(0x800454df, TUNGETVNETBE, OUT_S32),
	ROW(0x800454e0, TUNSETSTEERINGEBPF, IN(FD)),
	ROW(0x800454e1, TUNSETFILTEREBPF, IN(FD)),
	ROW(0x400454e2, TUNSETCARRIER, IN_S32),
	{ .op = 0x54e3, .name = "TUNGETDEVNETNS", .arg = IOC_NOARG, .ret = FD },
	ROW(0x8008af00, VHOST_GET_FEATURES, OUT(VIRTIO_FEATURES)),
	ROW(0x4008af00, VHOST_SET_FEATURES, IN(VIRTIO_FEATURES)),
	ROW(0xaf01, VHOST_SET_OWNER, IOC_NOARG),
	ROW(0xaf02, VHOST_RESET_OWNER, IOC_NOARG),
	ROW(0x4008af03, VHOST_SET_MEM_TABLE, IN(&vhost_memory)),
	ROW(0x4008af04, VHOST_SET_LOG_BASE, IN(X64)),
	ROW(0x4004af07, VHOST_SET_LOG_FD, IN(FD)),
	ROW(0x8004af08, VHOST_NEW_WORKER, OUT(&worker_state)),
	ROW(0x4004af09, VHOST_FREE_WORKER, IN(&worker_state)),
	ROW(0x4008af10, VHOST_SET_VRING_NUM, IN(&vring_state)),
	ROW(0x4028af11, VHOST_SET_VRING_ADDR, IN(&vring_addr)),
	ROW(0x4008af12, VHOST_SET_VRING_BASE, IN(&vring_state)),
	ROW(0xc008af12, VHOST_GET_VRING_BASE, ASKED(&vring_base)),
	ROW(0x4008af13, VHOST_SET_VRING_ENDIAN, IN(&vring_state)),
	ROW(0x4008af14, VHOST_GET_VRING_ENDIAN, ASKED(&vring_base)),
	ROW(0x4008af15, VHOST_ATTACH_VRING_WORKER, IN(&vring_worker)),
	ROW(0xc008af16, VHOST_GET_VRING_WORKER, ASKED(&vring_worker)),
	ROW(0x4008af20, VHOST_SET_VRING_KICK, IN(&vring_file)),
	ROW(0x4008af21, VHOST_SET_VRING_CALL, IN(&vring_file)),
	ROW(0x4008af22, VHOST_SET_VRING_ERR, IN(&vring_file)),
	ROW(0x4008af23, VHOST_SET_VRING_BUSYLOOP_TIMEOUT, IN(&vring_state)),
	ROW(0x4008af24, VHOST_GET_VRING_BUSYLOOP_TIMEOUT, ASKED(&vring_base)),
	ROW(0x4008af25, VHOST_SET_BACKEND_FEATURES, IN(VHOST_BACKEND)),
	ROW(0x8008af26, VHOST_GET_BACKEND_FEATURES, OUT(VHOST_BACKEND)),
	ROW(0x4008af30, VHOST_NET_SET_BACKEND, IN(&vring_file)),
	ROW(0x40e8af40, VHOST_SCSI_SET_ENDPOINT, IN(&vhost_scsi)),
	ROW(0x40e8af41, VHOST_SCSI_CLEAR_ENDPOINT, IN(&vhost_scsi)),
	ROW(0x4004af42, VHOST_SCSI_GET_ABI_VERSION, OUT_S32),
	ROW(0x4008af60, VHOST_VSOCK_SET_GUEST_CID, IN(U64)),
	ROW(0x4004af61, VHOST_VSOCK_SET_RUNNING, IN_S32),
	ROW(0x3b64, VFIO_GET_API_VERSION, IOC_NOARG),
	ROW(0x3b65, VFIO_CHECK_EXTENSION, CONST(W_ULONG, ioc_vfio_iommu, "VFIO_???")),
	ROW(0x3b66, VFIO_SET_IOMMU, CONST(W_ULONG, ioc_vfio_iommu, "VFIO_???")),
	ROW(0x3b67, VFIO_GROUP_GET_STATUS, ASKED(&group_status)),
	ROW(0x3b68, VFIO_GROUP_SET_CONTAINER, IN(FD)),
	ROW(0x3b69, VFIO_GROUP_UNSET_CONTAINER, IOC_NOARG),
	{ .op = 0x3b6a, .name = "VFIO_GROUP_GET_DEVICE_FD", .arg = STR, .ret = FD },
	ROW(0x3b6b, VFIO_DEVICE_GET_INFO, ASKED(&device_info)),
	ROW(0x3b6c, VFIO_DEVICE_GET_REGION_INFO, ASKED(&region_info)),
	ROW(0x3b6d, VFIO_DEVICE_GET_IRQ_INFO, ASKED(&irq_info)),
	ROW(0x3b6e, VFIO_DEVICE_SET_IRQS, IN(&irq_set)),
	ROW(0x3b6f, VFIO_DEVICE_RESET, IOC_NOARG),
	ON_CONTAINER(0x3b70, VFIO_IOMMU_GET_INFO, ASKED(&iommu_info)),
	ON_CONTAINER(0x3b71, VFIO_IOMMU_MAP_DMA, IN(&dma_map)),
	ON_CONTAINER(0x3b72, VFIO_IOMMU_UNMAP_DMA, IN(&dma_unmap)),
	ON_CONTAINER(0x3b75, VFIO_IOMMU_DIRTY_PAGES, IN(&dirty_pages)),
	ROW(0x3b75, VFIO_DEVICE_FEATURE, IN(&device_feature)),
	ROW(0x3b76, VFIO_DEVICE_BIND_IOMMUFD, ASKED(&bind_iommufd)),
	ROW(0x3b77, VFIO_DEVICE_ATTACH_IOMMUFD_PT, IN(&attach_pt)),
	ROW(0x3b78, VFIO_DEVICE_DETACH_IOMMUFD_PT, IN(&detach_pt)),
	ROW(0x3b80, IOMMU_DESTROY, IN(&iommu_destroy)),
	ROW(0x3b81, IOMMU_IOAS_ALLOC, ASKED(&ioas_alloc)),
	ROW(0x3b82, IOMMU_IOAS_ALLOW_IOVAS, IN(&ioas_allow)),
	ROW(0x3b83, IOMMU_IOAS_COPY, IN(&ioas_copy)),
	ROW(0x3b84, IOMMU_IOAS_IOVA_RANGES, ASKED(&ioas_ranges)),
	ROW(0x3b85, IOMMU_IOAS_MAP, ASKED(&ioas_map)),
	ROW(0x3b86, IOMMU_IOAS_UNMAP, ASKED(&ioas_unmap)),
	ROW(0x3b89, IOMMU_HWPT_ALLOC, ASKED(&hwpt_alloc)),
	ROW(0x3b8a, IOMMU_GET_HW_INFO, ASKED(&hw_info)),
	ROW(0x4e40, NVME_IOCTL_ID, IOC_NOARG),
	ROW(0xc0484e41, NVME_IOCTL_ADMIN_CMD, ASKED(&nvme_cmd)),
	ROW2(0x40304e42, 0x402c4e42, NVME_IOCTL_SUBMIT_IO, IN(&nvme_user_io)),
	{ .op = 0x40304e42, .name = "NVME_IOCTL_SUBMIT_IO", .arg = IN(&nvme_user_io), .abi = "x32" },
	ROW(0xc0484e43, NVME_IOCTL_IO_CMD, ASKED(&nvme_cmd)),
	ROW(0x4e44, NVME_IOCTL_RESET, IOC_NOARG),
	ROW(0x4e45, NVME_IOCTL_SUBSYS_RESET, IOC_NOARG),
	ROW(0x4e46, NVME_IOCTL_RESCAN, IOC_NOARG),
	ROW(0xc0504e47, NVME_IOCTL_ADMIN64_CMD, ASKED(&nvme_cmd64)),
	ROW(0xc0504e48, NVME_IOCTL_IO64_CMD, ASKED(&nvme_cmd64)),
	ROW(0xc0504e49, NVME_IOCTL_IO64_CMD_VEC, ASKED(&nvme_vec64)),
	ROW(0x8004e500, FUSE_DEV_IOC_CLONE, IN(FD)),
	ROW(0x4010e501, FUSE_DEV_IOC_BACKING_OPEN, IN(&fuse_backing)),
	ROW(0x4004e502, FUSE_DEV_IOC_BACKING_CLOSE, IN(U32)),
	ROW(0x40806685, FS_IOC_ENABLE_VERITY, IN(&verity_enable)),
	ROW(0xc0286687, FS_IOC_READ_VERITY_METADATA, ASKED(&verity_read)),
	{ 0 }
};
