/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * ioctl_virt.h - names of the numbers in ioctl requests of TUN, vhost, VFIO and the like.
 */
#ifndef STRACE_XLAT_IOCTL_VIRT_H
#define STRACE_XLAT_IOCTL_VIRT_H

#include "decode/desc.h"

extern const struct xlat ioc_tun_flags[], ioc_tun_filter[], ioc_tun_offload[], ioc_vring_flags[], ioc_virtio_features[],
	ioc_vhost_backend[], ioc_vfio_group[], ioc_vfio_device[], ioc_vfio_region[], ioc_vfio_irq[],
	ioc_vfio_irq_set[], ioc_vfio_iommu_info[], ioc_vfio_map[], ioc_vfio_unmap[], ioc_vfio_feature[],
	ioc_vfio_iommu[], ioc_ioas_map[], ioc_hwpt_alloc[], ioc_verity_hash[], ioc_verity_metadata[];

#endif
