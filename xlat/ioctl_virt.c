/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * ioctl_virt.c - names of the numbers in ioctl requests of what virtual machines
 * and containers are given: TUN, vhost, VFIO, IOMMUFD, fs-verity.
 */
#include "xlat/ioctl_virt.h"

const struct xlat ioc_tun_flags[] = {
	{ 0x1, "IFF_TUN" },
	{ 0x2, "IFF_TAP" },
	{ 0x10, "IFF_NAPI" },
	{ 0x20, "IFF_NAPI_FRAGS" },
	{ 0x40, "IFF_NO_CARRIER" },
	{ 0x1000, "IFF_NO_PI" },
	{ 0x2000, "IFF_ONE_QUEUE" },
	{ 0x4000, "IFF_VNET_HDR" },
	{ 0x8000, "IFF_TUN_EXCL" },
	{ 0x100, "IFF_MULTI_QUEUE" },
	{ 0x200, "IFF_ATTACH_QUEUE" },
	{ 0x400, "IFF_DETACH_QUEUE" },
	{ 0x800, "IFF_PERSIST" },
	{ 0x1000, "IFF_NOFILTER" },
	{ 0, NULL }
};

const struct xlat ioc_tun_filter[] = {
	{ 0x1, "TUN_FLT_ALLMULTI" },
	{ 0, NULL }
};

const struct xlat ioc_tun_offload[] = {
	{ 0x1, "TUN_F_CSUM" },
	{ 0x2, "TUN_F_TSO4" },
	{ 0x4, "TUN_F_TSO6" },
	{ 0x8, "TUN_F_TSO_ECN" },
	{ 0x10, "TUN_F_UFO" },
	{ 0x20, "TUN_F_USO4" },
	{ 0x40, "TUN_F_USO6" },
	{ 0x80, "TUN_F_UDP_TUNNEL_GSO" },
	{ 0x100, "TUN_F_UDP_TUNNEL_GSO_CSUM" },
	{ 0, NULL }
};

const struct xlat ioc_vring_flags[] = {
	{ 0x1, "1<<VHOST_VRING_F_LOG" },
	{ 0, NULL }
};

const struct xlat ioc_virtio_features[] = {
	{ 0x1000000, "1<<VIRTIO_F_NOTIFY_ON_EMPTY" },
	{ 0x8000000, "1<<VIRTIO_F_ANY_LAYOUT" },
	{ 0x100000000, "1<<VIRTIO_F_VERSION_1" },
	{ 0x200000000, "1<<VIRTIO_F_ACCESS_PLATFORM" },
	{ 0x400000000, "1<<VIRTIO_F_RING_PACKED" },
	{ 0x800000000, "1<<VIRTIO_F_IN_ORDER" },
	{ 0x1000000000, "1<<VIRTIO_F_ORDER_PLATFORM" },
	{ 0x2000000000, "1<<VIRTIO_F_SR_IOV" },
	{ 0x4000000000, "1<<VIRTIO_F_NOTIFICATION_DATA" },
	{ 0x8000000000, "1<<VIRTIO_F_NOTIF_CONFIG_DATA" },
	{ 0x10000000000, "1<<VIRTIO_F_RING_RESET" },
	{ 0x20000000000, "1<<VIRTIO_F_ADMIN_VQ" },
	{ 0, NULL }
};

const struct xlat ioc_vhost_backend[] = {
	{ 0x2, "1<<VHOST_BACKEND_F_IOTLB_MSG_V2" },
	{ 0x4, "1<<VHOST_BACKEND_F_IOTLB_BATCH" },
	{ 0x8, "1<<VHOST_BACKEND_F_IOTLB_ASID" },
	{ 0x10, "1<<VHOST_BACKEND_F_SUSPEND" },
	{ 0x20, "1<<VHOST_BACKEND_F_RESUME" },
	{ 0x40, "1<<VHOST_BACKEND_F_ENABLE_AFTER_DRIVER_OK" },
	{ 0x80, "1<<VHOST_BACKEND_F_DESC_ASID" },
	{ 0x100, "1<<VHOST_BACKEND_F_IOTLB_PERSIST" },
	{ 0, NULL }
};

const struct xlat ioc_vfio_group[] = {
	{ 0x1, "VFIO_GROUP_FLAGS_VIABLE" },
	{ 0x2, "VFIO_GROUP_FLAGS_CONTAINER_SET" },
	{ 0, NULL }
};

const struct xlat ioc_vfio_device[] = {
	{ 0x1, "VFIO_DEVICE_FLAGS_RESET" },
	{ 0x2, "VFIO_DEVICE_FLAGS_PCI" },
	{ 0x4, "VFIO_DEVICE_FLAGS_PLATFORM" },
	{ 0x8, "VFIO_DEVICE_FLAGS_AMBA" },
	{ 0x10, "VFIO_DEVICE_FLAGS_CCW" },
	{ 0x20, "VFIO_DEVICE_FLAGS_AP" },
	{ 0x40, "VFIO_DEVICE_FLAGS_FSL_MC" },
	{ 0x80, "VFIO_DEVICE_FLAGS_CAPS" },
	{ 0x100, "VFIO_DEVICE_FLAGS_CDX" },
	{ 0, NULL }
};

const struct xlat ioc_vfio_region[] = {
	{ 0x1, "VFIO_REGION_INFO_FLAG_READ" },
	{ 0x2, "VFIO_REGION_INFO_FLAG_WRITE" },
	{ 0x4, "VFIO_REGION_INFO_FLAG_MMAP" },
	{ 0x8, "VFIO_REGION_INFO_FLAG_CAPS" },
	{ 0, NULL }
};

const struct xlat ioc_vfio_irq[] = {
	{ 0x1, "VFIO_IRQ_INFO_EVENTFD" },
	{ 0x2, "VFIO_IRQ_INFO_MASKABLE" },
	{ 0x4, "VFIO_IRQ_INFO_AUTOMASKED" },
	{ 0x8, "VFIO_IRQ_INFO_NORESIZE" },
	{ 0, NULL }
};

const struct xlat ioc_vfio_irq_set[] = {
	{ 0x1, "VFIO_IRQ_SET_DATA_NONE" },
	{ 0x2, "VFIO_IRQ_SET_DATA_BOOL" },
	{ 0x4, "VFIO_IRQ_SET_DATA_EVENTFD" },
	{ 0x20, "VFIO_IRQ_SET_ACTION_TRIGGER" },
	{ 0, NULL }
};

const struct xlat ioc_vfio_iommu_info[] = {
	{ 0x1, "VFIO_IOMMU_INFO_PGSIZES" },
	{ 0x2, "VFIO_IOMMU_INFO_CAPS" },
	{ 0, NULL }
};

const struct xlat ioc_vfio_map[] = {
	{ 0x1, "VFIO_DMA_MAP_FLAG_READ" },
	{ 0x2, "VFIO_DMA_MAP_FLAG_WRITE" },
	{ 0x4, "VFIO_DMA_MAP_FLAG_VADDR" },
	{ 0, NULL }
};

const struct xlat ioc_vfio_unmap[] = {
	{ 0x1, "VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP" },
	{ 0x2, "VFIO_DMA_UNMAP_FLAG_ALL" },
	{ 0x4, "VFIO_DMA_UNMAP_FLAG_VADDR" },
	{ 0, NULL }
};

const struct xlat ioc_vfio_feature[] = {
	{ 0x10000, "VFIO_DEVICE_FEATURE_GET" },
	{ 0x20000, "VFIO_DEVICE_FEATURE_SET" },
	{ 0x40000, "VFIO_DEVICE_FEATURE_PROBE" },
	{ 0, NULL }
};

const struct xlat ioc_vfio_iommu[] = {
	{ 0x1, "VFIO_TYPE1_IOMMU" },
	{ 0x2, "VFIO_SPAPR_TCE_IOMMU" },
	{ 0x3, "VFIO_TYPE1v2_IOMMU" },
	{ 0x4, "VFIO_DMA_CC_IOMMU" },
	{ 0x5, "VFIO_EEH" },
	{ 0x7, "VFIO_SPAPR_TCE_v2_IOMMU" },
	{ 0x8, "VFIO_NOIOMMU_IOMMU" },
	{ 0x9, "VFIO_UNMAP_ALL" },
	{ 0xa, "VFIO_UPDATE_VADDR" },
	{ 0, NULL }
};

const struct xlat ioc_ioas_map[] = {
	{ 0x1, "IOMMU_IOAS_MAP_FIXED_IOVA" },
	{ 0x2, "IOMMU_IOAS_MAP_WRITEABLE" },
	{ 0x4, "IOMMU_IOAS_MAP_READABLE" },
	{ 0x3b8f, "IOMMU_IOAS_MAP_FILE" },
	{ 0, NULL }
};

const struct xlat ioc_hwpt_alloc[] = {
	{ 0x1, "IOMMU_HWPT_ALLOC_NEST_PARENT" },
	{ 0x2, "IOMMU_HWPT_ALLOC_DIRTY_TRACKING" },
	{ 0x4, "IOMMU_HWPT_FAULT_ID_VALID" },
	{ 0x8, "IOMMU_HWPT_ALLOC_PASID" },
	{ 0, NULL }
};

const struct xlat ioc_verity_hash[] = {
	{ 0x1, "FS_VERITY_HASH_ALG_SHA256" },
	{ 0x2, "FS_VERITY_HASH_ALG_SHA512" },
	{ 0, NULL }
};

const struct xlat ioc_verity_metadata[] = {
	{ 0x1, "FS_VERITY_METADATA_TYPE_MERKLE_TREE" },
	{ 0x2, "FS_VERITY_METADATA_TYPE_DESCRIPTOR" },
	{ 0x3, "FS_VERITY_METADATA_TYPE_SIGNATURE" },
	{ 0, NULL }
};
