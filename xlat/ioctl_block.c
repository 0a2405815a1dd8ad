/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * ioctl_block.c - names of the numbers in ioctl requests of disks and of memory
 * that is used as such (IDE, SCSI, MTD, UBI, device mapper), and of clocks of network cards.
 */
#include "xlat/ioctl_block.h"

const struct xlat ioc_busstate[] = {
	{ 0x0, "BUSSTATE_OFF" },
	{ 0x1, "BUSSTATE_ON" },
	{ 0x2, "BUSSTATE_TRISTATE" },
	{ 0, NULL }
};

const struct xlat ioc_ide_nice[] = {
	{ 0x1, "1<<IDE_NICE_DSC_OVERLAP" },
	{ 0x2, "1<<IDE_NICE_ATAPI_OVERLAP" },
	{ 0x8, "1<<IDE_NICE_1" },
	{ 0x4, "1<<IDE_NICE_0" },
	{ 0x10, "1<<IDE_NICE_2" },
	{ 0, NULL }
};

const struct xlat ioc_ata_cmds[] = {
	{ 0x0, "ATA_CMD_NOP" },
	{ 0x3, "ATA_CMD_CFA_REQ_EXT_ERR" },
	{ 0x6, "ATA_CMD_DSM" },
	{ 0x8, "ATA_CMD_DEV_RESET" },
	{ 0xb, "ATA_CMD_REQ_SENSE_DATA" },
	{ 0x10, "ATA_CMD_RESTORE" },
	{ 0x20, "ATA_CMD_PIO_READ" },
	{ 0x22, "ATA_CMD_READ_LONG" },
	{ 0x23, "ATA_CMD_READ_LONG_ONCE" },
	{ 0x24, "ATA_CMD_PIO_READ_EXT" },
	{ 0x25, "ATA_CMD_READ_EXT" },
	{ 0x26, "ATA_CMD_READ_QUEUED" },
	{ 0x27, "ATA_CMD_READ_NATIVE_MAX_EXT" },
	{ 0x29, "ATA_CMD_READ_MULTI_EXT" },
	{ 0x2a, "ATA_CMD_READ_STREAM_DMA_EXT" },
	{ 0x2b, "ATA_CMD_READ_STREAM_EXT" },
	{ 0x2f, "ATA_CMD_READ_LOG_EXT" },
	{ 0x30, "ATA_CMD_PIO_WRITE" },
	{ 0x32, "ATA_CMD_WRITE_LONG" },
	{ 0x33, "ATA_CMD_WRITE_LONG_ONCE" },
	{ 0x34, "ATA_CMD_PIO_WRITE_EXT" },
	{ 0x35, "ATA_CMD_WRITE_EXT" },
	{ 0x36, "ATA_CMD_WRITE_QUEUED" },
	{ 0x37, "ATA_CMD_SET_MAX_EXT" },
	{ 0x38, "ATA_CMD_CFA_WRITE_NE" },
	{ 0x39, "ATA_CMD_WRITE_MULTI_EXT" },
	{ 0x3a, "ATA_CMD_WRITE_STREAM_DMA_EXT" },
	{ 0x3b, "ATA_CMD_WRITE_STREAM_EXT" },
	{ 0x3d, "ATA_CMD_WRITE_FUA_EXT" },
	{ 0x3e, "ATA_CMD_WRITE_QUEUED_FUA_EXT" },
	{ 0x3f, "ATA_CMD_WRITE_LOG_EXT" },
	{ 0x40, "ATA_CMD_VERIFY" },
	{ 0x42, "ATA_CMD_VERIFY_EXT" },
	{ 0x45, "ATA_CMD_WRITE_UNCORR_EXT" },
	{ 0x47, "ATA_CMD_READ_LOG_DMA_EXT" },
	{ 0x4a, "ATA_CMD_ZAC_MGMT_IN" },
	{ 0x51, "ATA_CMD_CONFIG_STREAM" },
	{ 0x57, "ATA_CMD_WRITE_LOG_DMA_EXT" },
	{ 0x5b, "ATA_CMD_TRUSTED_NONDATA" },
	{ 0x5c, "ATA_CMD_TRUSTED_RCV" },
	{ 0x5d, "ATA_CMD_TRUSTED_RCV_DMA" },
	{ 0x5e, "ATA_CMD_TRUSTED_SND" },
	{ 0x5f, "ATA_CMD_TRUSTED_SND_DMA" },
	{ 0x60, "ATA_CMD_FPDMA_READ" },
	{ 0x61, "ATA_CMD_FPDMA_WRITE" },
	{ 0x63, "ATA_CMD_NCQ_NON_DATA" },
	{ 0x64, "ATA_CMD_FPDMA_SEND" },
	{ 0x65, "ATA_CMD_FPDMA_RECV" },
	{ 0x87, "ATA_CMD_CFA_TRANS_SECT" },
	{ 0x90, "ATA_CMD_EDD" },
	{ 0x91, "ATA_CMD_INIT_DEV_PARAMS" },
	{ 0x92, "ATA_CMD_DOWNLOAD_MICRO" },
	{ 0x93, "ATA_CMD_DOWNLOAD_MICRO_DMA" },
	{ 0x9f, "ATA_CMD_ZAC_MGMT_OUT" },
	{ 0xa0, "ATA_CMD_PACKET" },
	{ 0xa1, "ATA_CMD_ID_ATAPI" },
	{ 0xa2, "ATA_CMD_SERVICE" },
	{ 0xb0, "ATA_CMD_SMART" },
	{ 0xb1, "ATA_CMD_CONF_OVERLAY" },
	{ 0xb4, "ATA_CMD_SANITIZE_DEVICE" },
	{ 0xc0, "ATA_CMD_CFA_ERASE" },
	{ 0xc4, "ATA_CMD_READ_MULTI" },
	{ 0xc5, "ATA_CMD_WRITE_MULTI" },
	{ 0xc6, "ATA_CMD_SET_MULTI" },
	{ 0xc8, "ATA_CMD_READ" },
	{ 0xca, "ATA_CMD_WRITE" },
	{ 0xcd, "ATA_CMD_CFA_WRITE_MULT_NE" },
	{ 0xce, "ATA_CMD_WRITE_MULTI_FUA_EXT" },
	{ 0xd1, "ATA_CMD_CHK_MED_CRD_TYP" },
	{ 0xde, "ATA_CMD_MEDIA_LOCK" },
	{ 0xdf, "ATA_CMD_MEDIA_UNLOCK" },
	{ 0xe0, "ATA_CMD_STANDBYNOW1" },
	{ 0xe1, "ATA_CMD_IDLEIMMEDIATE" },
	{ 0xe2, "ATA_CMD_STANDBY" },
	{ 0xe3, "ATA_CMD_IDLE" },
	{ 0xe4, "ATA_CMD_PMP_READ" },
	{ 0xe5, "ATA_CMD_CHK_POWER" },
	{ 0xe6, "ATA_CMD_SLEEP" },
	{ 0xe7, "ATA_CMD_FLUSH" },
	{ 0xe8, "ATA_CMD_PMP_WRITE" },
	{ 0xe9, "ATA_CMD_PMP_READ_DMA" },
	{ 0xea, "ATA_CMD_FLUSH_EXT" },
	{ 0xeb, "ATA_CMD_PMP_WRITE_DMA" },
	{ 0xec, "ATA_CMD_ID_ATA" },
	{ 0xef, "ATA_CMD_SET_FEATURES" },
	{ 0xf1, "ATA_CMD_SEC_SET_PASS" },
	{ 0xf2, "ATA_CMD_SEC_UNLOCK" },
	{ 0xf3, "ATA_CMD_SEC_ERASE_PREP" },
	{ 0xf4, "ATA_CMD_SEC_ERASE_UNIT" },
	{ 0xf5, "ATA_CMD_SEC_FREEZE_LOCK" },
	{ 0xf6, "ATA_CMD_SEC_DISABLE_PASS" },
	{ 0xf8, "ATA_CMD_READ_NATIVE_MAX" },
	{ 0xf9, "ATA_CMD_SET_MAX" },
	{ 0, NULL }
};

const struct xlat ioc_sg_dxfer[] = {
	{ 0xffffffff, "SG_DXFER_NONE" },
	{ 0xfffffffe, "SG_DXFER_TO_DEV" },
	{ 0xfffffffd, "SG_DXFER_FROM_DEV" },
	{ 0xfffffffc, "SG_DXFER_TO_FROM_DEV" },
	{ 0, NULL }
};

const struct xlat ioc_sg_flags[] = {
	{ 0x1, "SG_FLAG_DIRECT_IO" },
	{ 0x2, "SG_FLAG_UNUSED_LUN_INHIBIT" },
	{ 0x4, "SG_FLAG_MMAP_IO" },
	{ 0x10000, "SG_FLAG_NO_DXFER" },
	{ 0x10, "SG_FLAG_Q_AT_TAIL" },
	{ 0x20, "SG_FLAG_Q_AT_HEAD" },
	{ 0, NULL }
};

const struct xlat ioc_sg_info[] = {
	{ 0x1, "SG_INFO_CHECK" },
	{ 0x2, "SG_INFO_DIRECT_IO" },
	{ 0x4, "SG_INFO_MIXED_IO" },
	{ 0, NULL }
};

const struct xlat ioc_sg_reset[] = {
	{ 0x0, "SG_SCSI_RESET_NOTHING" },
	{ 0x1, "SG_SCSI_RESET_DEVICE" },
	{ 0x2, "SG_SCSI_RESET_BUS" },
	{ 0x3, "SG_SCSI_RESET_HOST" },
	{ 0x4, "SG_SCSI_RESET_TARGET" },
	{ 0, NULL }
};

const struct xlat ioc_sg_reset_flags[] = {
	{ 0x100, "SG_SCSI_RESET_NO_ESCALATE" },
	{ 0, NULL }
};

const struct xlat ioc_bsg_protocol[] = {
	{ 0x0, "BSG_PROTOCOL_SCSI" },
	{ 0, NULL }
};

const struct xlat ioc_bsg_subprotocol[] = {
	{ 0x0, "BSG_SUB_PROTOCOL_SCSI_CMD" },
	{ 0x1, "BSG_SUB_PROTOCOL_SCSI_TMF" },
	{ 0x2, "BSG_SUB_PROTOCOL_SCSI_TRANSPORT" },
	{ 0, NULL }
};

const struct xlat ioc_bsg_flags[] = {
	{ 0x10, "BSG_FLAG_Q_AT_TAIL" },
	{ 0x20, "BSG_FLAG_Q_AT_HEAD" },
	{ 0, NULL }
};

const struct xlat ioc_mtd_type[] = {
	{ 0x0, "MTD_ABSENT" },
	{ 0x1, "MTD_RAM" },
	{ 0x2, "MTD_ROM" },
	{ 0x3, "MTD_NORFLASH" },
	{ 0x4, "MTD_NANDFLASH" },
	{ 0x6, "MTD_DATAFLASH" },
	{ 0x7, "MTD_UBIVOLUME" },
	{ 0x8, "MTD_MLCNANDFLASH" },
	{ 0, NULL }
};

const struct xlat ioc_mtd_flags[] = {
	{ 0x400, "MTD_WRITEABLE" },
	{ 0x800, "MTD_BIT_WRITEABLE" },
	{ 0x1000, "MTD_NO_ERASE" },
	{ 0x2000, "MTD_POWERUP_LOCK" },
	{ 0x4000, "MTD_SLC_ON_MLC_EMULATION" },
	{ 0, NULL }
};

const struct xlat ioc_mtd_ops[] = {
	{ 0x0, "MTD_OPS_PLACE_OOB" },
	{ 0x1, "MTD_OPS_AUTO_OOB" },
	{ 0x2, "MTD_OPS_RAW" },
	{ 0, NULL }
};

const struct xlat ioc_mtd_ecc[] = {
	{ 0x0, "MTD_NANDECC_OFF" },
	{ 0x1, "MTD_NANDECC_PLACE" },
	{ 0x2, "MTD_NANDECC_AUTOPLACE" },
	{ 0x3, "MTD_NANDECC_PLACEONLY" },
	{ 0x4, "MTD_NANDECC_AUTOPL_USR" },
	{ 0, NULL }
};

const struct xlat ioc_mtd_otp[] = {
	{ 0x0, "MTD_OTP_OFF" },
	{ 0x1, "MTD_OTP_FACTORY" },
	{ 0x2, "MTD_OTP_USER" },
	{ 0, NULL }
};

const struct xlat ioc_mtd_filemode[] = {
	{ 0x0, "MTD_FILE_MODE_NORMAL" },
	{ 0x1, "MTD_FILE_MODE_OTP_FACTORY" },
	{ 0x2, "MTD_FILE_MODE_OTP_USER" },
	{ 0x3, "MTD_FILE_MODE_RAW" },
	{ 0, NULL }
};

const struct xlat ioc_ubi_volume[] = {
	{ 0x3, "UBI_DYNAMIC_VOLUME" },
	{ 0x4, "UBI_STATIC_VOLUME" },
	{ 0, NULL }
};

const struct xlat ioc_ubi_vol_flags[] = {
	{ 0x1, "UBI_VOL_SKIP_CRC_CHECK_FLG" },
	{ 0, NULL }
};

const struct xlat ioc_ubi_prop[] = {
	{ 0x1, "UBI_VOL_PROP_DIRECT_WRITE" },
	{ 0, NULL }
};

const struct xlat ioc_ubi_dtype[] = {
	{ 0x1, "UBI_LONGTERM" },
	{ 0x2, "UBI_SHORTTERM" },
	{ 0x3, "UBI_UNKNOWN" },
	{ 0, NULL }
};

const struct xlat ioc_ptp_extts[] = {
	{ 0x1, "PTP_ENABLE_FEATURE" },
	{ 0x2, "PTP_RISING_EDGE" },
	{ 0x4, "PTP_FALLING_EDGE" },
	{ 0x8, "PTP_STRICT_FLAGS" },
	{ 0x10, "PTP_EXT_OFFSET" },
	{ 0, NULL }
};

const struct xlat ioc_ptp_perout[] = {
	{ 0x1, "PTP_PEROUT_ONE_SHOT" },
	{ 0x2, "PTP_PEROUT_DUTY_CYCLE" },
	{ 0x4, "PTP_PEROUT_PHASE" },
	{ 0, NULL }
};

const struct xlat ioc_ptp_pf[] = {
	{ 0x0, "PTP_PF_NONE" },
	{ 0x1, "PTP_PF_EXTTS" },
	{ 0x2, "PTP_PF_PEROUT" },
	{ 0x3, "PTP_PF_PHYSYNC" },
	{ 0, NULL }
};

const struct xlat ioc_dm_flags[] = {
	{ 0x1, "DM_READONLY_FLAG" },
	{ 0x2, "DM_SUSPEND_FLAG" },
	{ 0x4, "DM_EXISTS_FLAG" },
	{ 0x8, "DM_PERSISTENT_DEV_FLAG" },
	{ 0x10, "DM_STATUS_TABLE_FLAG" },
	{ 0x20, "DM_ACTIVE_PRESENT_FLAG" },
	{ 0x40, "DM_INACTIVE_PRESENT_FLAG" },
	{ 0x100, "DM_BUFFER_FULL_FLAG" },
	{ 0x200, "DM_SKIP_BDGET_FLAG" },
	{ 0x400, "DM_SKIP_LOCKFS_FLAG" },
	{ 0x800, "DM_NOFLUSH_FLAG" },
	{ 0x1000, "DM_QUERY_INACTIVE_TABLE_FLAG" },
	{ 0x2000, "DM_UEVENT_GENERATED_FLAG" },
	{ 0x4000, "DM_UUID_FLAG" },
	{ 0x8000, "DM_SECURE_DATA_FLAG" },
	{ 0x10000, "DM_DATA_OUT_FLAG" },
	{ 0x20000, "DM_DEFERRED_REMOVE" },
	{ 0x40000, "DM_INTERNAL_SUSPEND_FLAG" },
	{ 0x80000, "DM_IMA_MEASUREMENT_FLAG" },
	{ 0, NULL }
};
