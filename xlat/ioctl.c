/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * ioctl.c - names of the numbers that ioctl arguments hold.
 */
#include "xlat/ioctl.h"

const struct xlat ioc_iflag[] = {
	{ 0x1, "IGNBRK" },
	{ 0x2, "BRKINT" },
	{ 0x4, "IGNPAR" },
	{ 0x8, "PARMRK" },
	{ 0x10, "INPCK" },
	{ 0x20, "ISTRIP" },
	{ 0x40, "INLCR" },
	{ 0x80, "IGNCR" },
	{ 0x100, "ICRNL" },
	{ 0x200, "IUCLC" },
	{ 0x400, "IXON" },
	{ 0x800, "IXANY" },
	{ 0x1000, "IXOFF" },
	{ 0x2000, "IMAXBEL" },
	{ 0x4000, "IUTF8" },
	{ 0, NULL }
};

const struct xlat ioc_oflag[] = {
	{ 0x1, "OPOST" },
	{ 0x2, "OLCUC" },
	{ 0x4, "ONLCR" },
	{ 0x8, "OCRNL" },
	{ 0x10, "ONOCR" },
	{ 0x20, "ONLRET" },
	{ 0x40, "OFILL" },
	{ 0x80, "OFDEL" },
	{ 0, NULL }
};

const struct xlat ioc_oflag_nl[] = {
	{ 0x0, "NL0" },
	{ 0x100, "NL1" },
	{ 0, NULL }
};

const struct xlat ioc_oflag_cr[] = {
	{ 0x0, "CR0" },
	{ 0x200, "CR1" },
	{ 0x400, "CR2" },
	{ 0x600, "CR3" },
	{ 0, NULL }
};

const struct xlat ioc_oflag_tab[] = {
	{ 0x0, "TAB0" },
	{ 0x800, "TAB1" },
	{ 0x1000, "TAB2" },
	{ 0x1800, "XTABS" },
	{ 0, NULL }
};

const struct xlat ioc_oflag_bs[] = {
	{ 0x0, "BS0" },
	{ 0x2000, "BS1" },
	{ 0, NULL }
};

const struct xlat ioc_oflag_vt[] = {
	{ 0x0, "VT0" },
	{ 0x4000, "VT1" },
	{ 0, NULL }
};

const struct xlat ioc_oflag_ff[] = {
	{ 0x0, "FF0" },
	{ 0x8000, "FF1" },
	{ 0, NULL }
};

const struct xlat ioc_baud[] = {
	{ 0x0, "B0" },
	{ 0x1, "B50" },
	{ 0x2, "B75" },
	{ 0x3, "B110" },
	{ 0x4, "B134" },
	{ 0x5, "B150" },
	{ 0x6, "B200" },
	{ 0x7, "B300" },
	{ 0x8, "B600" },
	{ 0x9, "B1200" },
	{ 0xa, "B1800" },
	{ 0xb, "B2400" },
	{ 0xc, "B4800" },
	{ 0xd, "B9600" },
	{ 0xe, "B19200" },
	{ 0xf, "B38400" },
	{ 0x1000, "BOTHER" },
	{ 0x1001, "B57600" },
	{ 0x1002, "B115200" },
	{ 0x1003, "B230400" },
	{ 0x1004, "B460800" },
	{ 0x1005, "B500000" },
	{ 0x1006, "B576000" },
	{ 0x1007, "B921600" },
	{ 0x1008, "B1000000" },
	{ 0x1009, "B1152000" },
	{ 0x100a, "B1500000" },
	{ 0x100b, "B2000000" },
	{ 0x100c, "B2500000" },
	{ 0x100d, "B3000000" },
	{ 0x100e, "B3500000" },
	{ 0x100f, "B4000000" },
	{ 0, NULL }
};

const struct xlat ioc_csize[] = {
	{ 0x0, "CS5" },
	{ 0x10, "CS6" },
	{ 0x20, "CS7" },
	{ 0x30, "CS8" },
	{ 0, NULL }
};

const struct xlat ioc_cflag[] = {
	{ 0x40, "CSTOPB" },
	{ 0x80, "CREAD" },
	{ 0x100, "PARENB" },
	{ 0x200, "PARODD" },
	{ 0x400, "HUPCL" },
	{ 0x800, "CLOCAL" },
	{ 0x40000000, "CMSPAR" },
	{ 0x80000000, "CRTSCTS" },
	{ 0, NULL }
};

const struct xlat ioc_lflag[] = {
	{ 0x1, "ISIG" },
	{ 0x2, "ICANON" },
	{ 0x4, "XCASE" },
	{ 0x8, "ECHO" },
	{ 0x10, "ECHOE" },
	{ 0x20, "ECHOK" },
	{ 0x40, "ECHONL" },
	{ 0x80, "NOFLSH" },
	{ 0x8000, "IEXTEN" },
	{ 0x200, "ECHOCTL" },
	{ 0x400, "ECHOPRT" },
	{ 0x800, "ECHOKE" },
	{ 0x1000, "FLUSHO" },
	{ 0x4000, "PENDIN" },
	{ 0x100, "TOSTOP" },
	{ 0x10000, "EXTPROC" },
	{ 0, NULL }
};

const struct xlat ioc_ldisc[] = {
	{ 0x0, "N_TTY" },
	{ 0x1, "N_SLIP" },
	{ 0x2, "N_MOUSE" },
	{ 0x3, "N_PPP" },
	{ 0x4, "N_STRIP" },
	{ 0x5, "N_AX25" },
	{ 0x6, "N_X25" },
	{ 0x7, "N_6PACK" },
	{ 0x8, "N_MASC" },
	{ 0x9, "N_R3964" },
	{ 0xa, "N_PROFIBUS_FDL" },
	{ 0xb, "N_IRDA" },
	{ 0xc, "N_SMSBLOCK" },
	{ 0xd, "N_HDLC" },
	{ 0xe, "N_SYNC_PPP" },
	{ 0xf, "N_HCI" },
	{ 0x10, "N_GIGASET_M101" },
	{ 0x11, "N_SLCAN" },
	{ 0x12, "N_PPS" },
	{ 0x13, "N_V253" },
	{ 0x14, "N_CAIF" },
	{ 0x15, "N_GSM0710" },
	{ 0x16, "N_TI_WL" },
	{ 0x17, "N_TRACESINK" },
	{ 0x18, "N_TRACEROUTER" },
	{ 0x19, "N_NCI" },
	{ 0x1a, "N_SPEAKUP" },
	{ 0x1b, "N_NULL" },
	{ 0, NULL }
};

const struct xlat ioc_cc[] = {
	{ 0x0, "VINTR" },
	{ 0x1, "VQUIT" },
	{ 0x2, "VERASE" },
	{ 0x3, "VKILL" },
	{ 0x4, "VEOF" },
	{ 0x5, "VTIME" },
	{ 0x6, "VMIN" },
	{ 0x7, "VSWTC" },
	{ 0x8, "VSTART" },
	{ 0x9, "VSTOP" },
	{ 0xa, "VSUSP" },
	{ 0xb, "VEOL" },
	{ 0xc, "VREPRINT" },
	{ 0xd, "VDISCARD" },
	{ 0xe, "VWERASE" },
	{ 0xf, "VLNEXT" },
	{ 0x10, "VEOL2" },
	{ 0, NULL }
};

const struct xlat ioc_tcxonc[] = {
	{ 0x0, "TCOOFF" },
	{ 0x1, "TCOON" },
	{ 0x2, "TCIOFF" },
	{ 0x3, "TCION" },
	{ 0, NULL }
};

const struct xlat ioc_tcflsh[] = {
	{ 0x0, "TCIFLUSH" },
	{ 0x1, "TCOFLUSH" },
	{ 0x2, "TCIOFLUSH" },
	{ 0, NULL }
};

const struct xlat ioc_tiocm[] = {
	{ 0x1, "TIOCM_LE" },
	{ 0x2, "TIOCM_DTR" },
	{ 0x4, "TIOCM_RTS" },
	{ 0x8, "TIOCM_ST" },
	{ 0x10, "TIOCM_SR" },
	{ 0x20, "TIOCM_CTS" },
	{ 0x40, "TIOCM_CAR" },
	{ 0x80, "TIOCM_RNG" },
	{ 0x100, "TIOCM_DSR" },
	{ 0x2000, "TIOCM_OUT1" },
	{ 0x4000, "TIOCM_OUT2" },
	{ 0x8000, "TIOCM_LOOP" },
	{ 0, NULL }
};

const struct xlat ioc_kd_mode[] = {
	{ 0x0, "KD_TEXT" },
	{ 0x1, "KD_GRAPHICS" },
	{ 0x2, "KD_TEXT0" },
	{ 0x3, "KD_TEXT1" },
	{ 0, NULL }
};

const struct xlat ioc_kbd_mode[] = {
	{ 0x0, "K_RAW" },
	{ 0x1, "K_XLATE" },
	{ 0x2, "K_MEDIUMRAW" },
	{ 0x3, "K_UNICODE" },
	{ 0x4, "K_OFF" },
	{ 0, NULL }
};

const struct xlat ioc_kbd_type[] = {
	{ 0x1, "KB_84" },
	{ 0x2, "KB_101" },
	{ 0x3, "KB_OTHER" },
	{ 0, NULL }
};

const struct xlat ioc_kbd_meta[] = {
	{ 0x3, "K_METABIT" },
	{ 0x4, "K_ESCPREFIX" },
	{ 0, NULL }
};

const struct xlat ioc_leds[] = {
	{ 0x1, "LED_SCR" },
	{ 0x2, "LED_NUM" },
	{ 0x4, "LED_CAP" },
	{ 0, NULL }
};

const struct xlat uffd_wp_mode[] = {
	{ 0x1, "UFFDIO_WRITEPROTECT_MODE_WP" },
	{ 0x2, "UFFDIO_WRITEPROTECT_MODE_DONTWAKE" },
	{ 0, NULL }
};

const struct xlat uffd_copy_mode[] = {
	{ 0x1, "UFFDIO_COPY_MODE_DONTWAKE" },
	{ 0x2, "UFFDIO_COPY_MODE_WP" },
	{ 0, NULL }
};

const struct xlat uffd_zero_mode[] = {
	{ 0x1, "UFFDIO_ZEROPAGE_MODE_DONTWAKE" },
	{ 0, NULL }
};

const struct xlat uffd_continue_mode[] = {
	{ 0x1, "UFFDIO_CONTINUE_MODE_DONTWAKE" },
	{ 0, NULL }
};

const struct xlat uffd_poison_mode[] = {
	{ 0x1, "UFFDIO_POISON_MODE_DONTWAKE" },
	{ 0, NULL }
};

const struct xlat uffd_api_ioctls[] = {
	{ 0x1, "1<<_UFFDIO_REGISTER" },
	{ 0x2, "1<<_UFFDIO_UNREGISTER" },
	{ 0x8000000000000000, "1<<_UFFDIO_API" },
	{ 0, NULL }
};

const struct xlat uffd_range_ioctls[] = {
	{ 0x4, "1<<_UFFDIO_WAKE" },
	{ 0x8, "1<<_UFFDIO_COPY" },
	{ 0x10, "1<<_UFFDIO_ZEROPAGE" },
	{ 0x20, "1<<_UFFDIO_MOVE" },
	{ 0x40, "1<<_UFFDIO_WRITEPROTECT" },
	{ 0x80, "1<<_UFFDIO_CONTINUE" },
	{ 0x100, "1<<_UFFDIO_POISON" },
	{ 0, NULL }
};

const struct xlat ioc_arphrd[] = {
	{ 0x0, "ARPHRD_NETROM" },
	{ 0x1, "ARPHRD_ETHER" },
	{ 0x2, "ARPHRD_EETHER" },
	{ 0x3, "ARPHRD_AX25" },
	{ 0x4, "ARPHRD_PRONET" },
	{ 0x5, "ARPHRD_CHAOS" },
	{ 0x6, "ARPHRD_IEEE802" },
	{ 0x7, "ARPHRD_ARCNET" },
	{ 0x8, "ARPHRD_APPLETLK" },
	{ 0xf, "ARPHRD_DLCI" },
	{ 0x13, "ARPHRD_ATM" },
	{ 0x17, "ARPHRD_METRICOM" },
	{ 0x18, "ARPHRD_IEEE1394" },
	{ 0x1b, "ARPHRD_EUI64" },
	{ 0x20, "ARPHRD_INFINIBAND" },
	{ 0x100, "ARPHRD_SLIP" },
	{ 0x101, "ARPHRD_CSLIP" },
	{ 0x102, "ARPHRD_SLIP6" },
	{ 0x103, "ARPHRD_CSLIP6" },
	{ 0x104, "ARPHRD_RSRVD" },
	{ 0x108, "ARPHRD_ADAPT" },
	{ 0x10e, "ARPHRD_ROSE" },
	{ 0x10f, "ARPHRD_X25" },
	{ 0x110, "ARPHRD_HWX25" },
	{ 0x118, "ARPHRD_CAN" },
	{ 0x122, "ARPHRD_MCTP" },
	{ 0x200, "ARPHRD_PPP" },
	{ 0x201, "ARPHRD_CISCO" },
	{ 0x201, "ARPHRD_HDLC" },
	{ 0x204, "ARPHRD_LAPB" },
	{ 0x205, "ARPHRD_DDCMP" },
	{ 0x206, "ARPHRD_RAWHDLC" },
	{ 0x207, "ARPHRD_RAWIP" },
	{ 0x300, "ARPHRD_TUNNEL" },
	{ 0x301, "ARPHRD_TUNNEL6" },
	{ 0x302, "ARPHRD_FRAD" },
	{ 0x303, "ARPHRD_SKIP" },
	{ 0x304, "ARPHRD_LOOPBACK" },
	{ 0x305, "ARPHRD_LOCALTLK" },
	{ 0x306, "ARPHRD_FDDI" },
	{ 0x307, "ARPHRD_BIF" },
	{ 0x308, "ARPHRD_SIT" },
	{ 0x309, "ARPHRD_IPDDP" },
	{ 0x30a, "ARPHRD_IPGRE" },
	{ 0x30b, "ARPHRD_PIMREG" },
	{ 0x30c, "ARPHRD_HIPPI" },
	{ 0x30d, "ARPHRD_ASH" },
	{ 0x30e, "ARPHRD_ECONET" },
	{ 0x30f, "ARPHRD_IRDA" },
	{ 0x310, "ARPHRD_FCPP" },
	{ 0x311, "ARPHRD_FCAL" },
	{ 0x312, "ARPHRD_FCPL" },
	{ 0x313, "ARPHRD_FCFABRIC" },
	{ 0x320, "ARPHRD_IEEE802_TR" },
	{ 0x321, "ARPHRD_IEEE80211" },
	{ 0x322, "ARPHRD_IEEE80211_PRISM" },
	{ 0x323, "ARPHRD_IEEE80211_RADIOTAP" },
	{ 0x324, "ARPHRD_IEEE802154" },
	{ 0x325, "ARPHRD_IEEE802154_MONITOR" },
	{ 0x334, "ARPHRD_PHONET" },
	{ 0x335, "ARPHRD_PHONET_PIPE" },
	{ 0x336, "ARPHRD_CAIF" },
	{ 0x337, "ARPHRD_IP6GRE" },
	{ 0x338, "ARPHRD_NETLINK" },
	{ 0x339, "ARPHRD_6LOWPAN" },
	{ 0x33a, "ARPHRD_VSOCKMON" },
	{ 0xffff, "ARPHRD_VOID" },
	{ 0xfffe, "ARPHRD_NONE" },
	{ 0, NULL }
};

const struct xlat ioc_seccomp_flags[] = {
	{ 0x1, "SECCOMP_USER_NOTIF_FLAG_CONTINUE" },
	{ 0, NULL }
};

const struct xlat ioc_seccomp_fd_flags[] = {
	{ 0x1, "SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP" },
	{ 0, NULL }
};

const struct xlat ioc_fs_flags[] = {
	{ 0x1, "FS_SECRM_FL" },
	{ 0x2, "FS_UNRM_FL" },
	{ 0x4, "FS_COMPR_FL" },
	{ 0x8, "FS_SYNC_FL" },
	{ 0x10, "FS_IMMUTABLE_FL" },
	{ 0x20, "FS_APPEND_FL" },
	{ 0x40, "FS_NODUMP_FL" },
	{ 0x80, "FS_NOATIME_FL" },
	{ 0x100, "FS_DIRTY_FL" },
	{ 0x200, "FS_COMPRBLK_FL" },
	{ 0x400, "FS_NOCOMP_FL" },
	{ 0x800, "FS_ENCRYPT_FL" },
	{ 0x1000, "FS_INDEX_FL" },
	{ 0x1000, "FS_INDEX_FL" },
	{ 0x2000, "FS_IMAGIC_FL" },
	{ 0x4000, "FS_JOURNAL_DATA_FL" },
	{ 0x8000, "FS_NOTAIL_FL" },
	{ 0x10000, "FS_DIRSYNC_FL" },
	{ 0x20000, "FS_TOPDIR_FL" },
	{ 0x40000, "FS_HUGE_FILE_FL" },
	{ 0x80000, "FS_EXTENT_FL" },
	{ 0x100000, "FS_VERITY_FL" },
	{ 0x200000, "FS_EA_INODE_FL" },
	{ 0x400000, "FS_EOFBLOCKS_FL" },
	{ 0x800000, "FS_NOCOW_FL" },
	{ 0x2000000, "FS_DAX_FL" },
	{ 0x10000000, "FS_INLINE_DATA_FL" },
	{ 0x20000000, "FS_PROJINHERIT_FL" },
	{ 0x40000000, "FS_CASEFOLD_FL" },
	{ 0x80000000, "FS_RESERVED_FL" },
	{ 0, NULL }
};

const struct xlat ioc_fs_xflags[] = {
	{ 0x1, "FS_XFLAG_REALTIME" },
	{ 0x2, "FS_XFLAG_PREALLOC" },
	{ 0x8, "FS_XFLAG_IMMUTABLE" },
	{ 0x10, "FS_XFLAG_APPEND" },
	{ 0x20, "FS_XFLAG_SYNC" },
	{ 0x40, "FS_XFLAG_NOATIME" },
	{ 0x80, "FS_XFLAG_NODUMP" },
	{ 0x100, "FS_XFLAG_RTINHERIT" },
	{ 0x200, "FS_XFLAG_PROJINHERIT" },
	{ 0x400, "FS_XFLAG_NOSYMLINKS" },
	{ 0x800, "FS_XFLAG_EXTSIZE" },
	{ 0x1000, "FS_XFLAG_EXTSZINHERIT" },
	{ 0x2000, "FS_XFLAG_NODEFRAG" },
	{ 0x4000, "FS_XFLAG_FILESTREAM" },
	{ 0x8000, "FS_XFLAG_DAX" },
	{ 0x10000, "FS_XFLAG_COWEXTSIZE" },
	{ 0x20000, "FS_XFLAG_VERITY" },
	{ 0x80000000, "FS_XFLAG_HASATTR" },
	{ 0x40000, "FS_XFLAG_CASEFOLD" },
	{ 0x80000, "FS_XFLAG_CASENONPRESERVING" },
	{ 0, NULL }
};

const struct xlat ioc_iff_flags[] = {
	{ 0x1, "IFF_UP" },
	{ 0x2, "IFF_BROADCAST" },
	{ 0x4, "IFF_DEBUG" },
	{ 0x8, "IFF_LOOPBACK" },
	{ 0x10, "IFF_POINTOPOINT" },
	{ 0x20, "IFF_NOTRAILERS" },
	{ 0x40, "IFF_RUNNING" },
	{ 0x80, "IFF_NOARP" },
	{ 0x100, "IFF_PROMISC" },
	{ 0x200, "IFF_ALLMULTI" },
	{ 0x400, "IFF_MASTER" },
	{ 0x800, "IFF_SLAVE" },
	{ 0x1000, "IFF_MULTICAST" },
	{ 0x2000, "IFF_PORTSEL" },
	{ 0x4000, "IFF_AUTOMEDIA" },
	{ 0x8000, "IFF_DYNAMIC" },
	{ 0x10000, "IFF_LOWER_UP" },
	{ 0x20000, "IFF_DORMANT" },
	{ 0x40000, "IFF_ECHO" },
	{ 0, NULL }
};

const struct xlat ioc_loop_flags[] = {
	{ 0x1, "LO_FLAGS_READ_ONLY" },
	{ 0x2, "LO_FLAGS_USE_AOPS" },
	{ 0x4, "LO_FLAGS_AUTOCLEAR" },
	{ 0x8, "LO_FLAGS_PARTSCAN" },
	{ 0x10, "LO_FLAGS_DIRECT_IO" },
	{ 0, NULL }
};

const struct xlat ioc_loop_crypt[] = {
	{ 0x0, "LO_CRYPT_NONE" },
	{ 0x1, "LO_CRYPT_XOR" },
	{ 0x2, "LO_CRYPT_DES" },
	{ 0x3, "LO_CRYPT_FISH2" },
	{ 0x4, "LO_CRYPT_BLOW" },
	{ 0x5, "LO_CRYPT_CAST128" },
	{ 0x6, "LO_CRYPT_IDEA" },
	{ 0x9, "LO_CRYPT_DUMMY" },
	{ 0xa, "LO_CRYPT_SKIPJACK" },
	{ 0x12, "LO_CRYPT_CRYPTOAPI" },
	{ 0, NULL }
};

const struct xlat ioc_fiemap_flags[] = {
	{ 0x1, "FIEMAP_FLAG_SYNC" },
	{ 0x2, "FIEMAP_FLAG_XATTR" },
	{ 0x4, "FIEMAP_FLAG_CACHE" },
	{ 0, NULL }
};

const struct xlat ioc_fiemap_extent[] = {
	{ 0x1, "FIEMAP_EXTENT_LAST" },
	{ 0x2, "FIEMAP_EXTENT_UNKNOWN" },
	{ 0x4, "FIEMAP_EXTENT_DELALLOC" },
	{ 0x8, "FIEMAP_EXTENT_ENCODED" },
	{ 0x80, "FIEMAP_EXTENT_DATA_ENCRYPTED" },
	{ 0x100, "FIEMAP_EXTENT_NOT_ALIGNED" },
	{ 0x200, "FIEMAP_EXTENT_DATA_INLINE" },
	{ 0x400, "FIEMAP_EXTENT_DATA_TAIL" },
	{ 0x800, "FIEMAP_EXTENT_UNWRITTEN" },
	{ 0x1000, "FIEMAP_EXTENT_MERGED" },
	{ 0x2000, "FIEMAP_EXTENT_SHARED" },
	{ 0, NULL }
};

const struct xlat ioc_fs_shutdown[] = {
	{ 0x0, "FS_SHUTDOWN_FLAGS_DEFAULT" },
	{ 0x1, "FS_SHUTDOWN_FLAGS_LOGFLUSH" },
	{ 0x2, "FS_SHUTDOWN_FLAGS_NOLOGFLUSH" },
	{ 0, NULL }
};

const struct xlat uffd_features[] = {
	{ 0x1, "UFFD_FEATURE_PAGEFAULT_FLAG_WP" },
	{ 0x2, "UFFD_FEATURE_EVENT_FORK" },
	{ 0x4, "UFFD_FEATURE_EVENT_REMAP" },
	{ 0x8, "UFFD_FEATURE_EVENT_REMOVE" },
	{ 0x10, "UFFD_FEATURE_MISSING_HUGETLBFS" },
	{ 0x20, "UFFD_FEATURE_MISSING_SHMEM" },
	{ 0x40, "UFFD_FEATURE_EVENT_UNMAP" },
	{ 0x80, "UFFD_FEATURE_SIGBUS" },
	{ 0x100, "UFFD_FEATURE_THREAD_ID" },
	{ 0x200, "UFFD_FEATURE_MINOR_HUGETLBFS" },
	{ 0x400, "UFFD_FEATURE_MINOR_SHMEM" },
	{ 0x800, "UFFD_FEATURE_EXACT_ADDRESS" },
	{ 0x1000, "UFFD_FEATURE_WP_HUGETLBFS_SHMEM" },
	{ 0x2000, "UFFD_FEATURE_WP_UNPOPULATED" },
	{ 0x4000, "UFFD_FEATURE_POISON" },
	{ 0x8000, "UFFD_FEATURE_WP_ASYNC" },
	{ 0x10000, "UFFD_FEATURE_MOVE" },
	{ 0, NULL }
};

const struct xlat ioc_wdiof[] = {
	{ 0x1, "WDIOF_OVERHEAT" },
	{ 0x2, "WDIOF_FANFAULT" },
	{ 0x4, "WDIOF_EXTERN1" },
	{ 0x8, "WDIOF_EXTERN2" },
	{ 0x10, "WDIOF_POWERUNDER" },
	{ 0x20, "WDIOF_CARDRESET" },
	{ 0x40, "WDIOF_POWEROVER" },
	{ 0x80, "WDIOF_SETTIMEOUT" },
	{ 0x100, "WDIOF_MAGICCLOSE" },
	{ 0x200, "WDIOF_PRETIMEOUT" },
	{ 0x400, "WDIOF_ALARMONLY" },
	{ 0x8000, "WDIOF_KEEPALIVEPING" },
	{ 0xffffffffffffffff, "WDIOF_UNKNOWN" },
	{ 0, NULL }
};

const struct xlat ioc_wdios[] = {
	{ 0x1, "WDIOS_DISABLECARD" },
	{ 0x2, "WDIOS_ENABLECARD" },
	{ 0x4, "WDIOS_TEMPPANIC" },
	{ 0xffffffffffffffff, "WDIOS_UNKNOWN" },
	{ 0, NULL }
};

const struct xlat ioc_rtc_vl[] = {
	{ 0x1, "RTC_VL_DATA_INVALID" },
	{ 0x2, "RTC_VL_BACKUP_LOW" },
	{ 0x4, "RTC_VL_BACKUP_EMPTY" },
	{ 0x8, "RTC_VL_ACCURACY_LOW" },
	{ 0x10, "RTC_VL_BACKUP_SWITCH" },
	{ 0, NULL }
};

const struct xlat ioc_rtc_params[] = {
	{ 0x0, "RTC_PARAM_FEATURES" },
	{ 0x1, "RTC_PARAM_CORRECTION" },
	{ 0x2, "RTC_PARAM_BACKUP_SWITCH_MODE" },
	{ 0, NULL }
};

const struct xlat ioc_pidfd_info[] = {
	{ 0x1, "PIDFD_INFO_PID" },
	{ 0x2, "PIDFD_INFO_CREDS" },
	{ 0x4, "PIDFD_INFO_CGROUPID" },
	{ 0x8, "PIDFD_INFO_EXIT" },
	{ 0x10, "PIDFD_INFO_COREDUMP" },
	{ 0x20, "PIDFD_INFO_SUPPORTED_MASK" },
	{ 0x40, "PIDFD_INFO_COREDUMP_SIGNAL" },
	{ 0x80, "PIDFD_INFO_COREDUMP_CODE" },
	{ 0, NULL }
};

const struct xlat ioc_blkpg[] = {
	{ 0x1, "BLKPG_ADD_PARTITION" },
	{ 0x2, "BLKPG_DEL_PARTITION" },
	{ 0x3, "BLKPG_RESIZE_PARTITION" },
	{ 0, NULL }
};

const struct xlat uffd_register_mode[] = {
	{ 0x1, "UFFDIO_REGISTER_MODE_MISSING" },
	{ 0x2, "UFFDIO_REGISTER_MODE_WP" },
	{ 0x4, "UFFDIO_REGISTER_MODE_MINOR" },
	{ 0, NULL }
};

const struct xlat ioc_udmabuf[] = {
	{ 0x1, "UDMABUF_FLAGS_CLOEXEC" },
	{ 0, NULL }
};

const struct xlat ioc_lbmd[] = {
	{ 0x1, "LBMD_PI_CAP_INTEGRITY" },
	{ 0x2, "LBMD_PI_CAP_REFTAG" },
	{ 0, NULL }
};

const struct xlat ioc_lbmd_csum[] = {
	{ 0x0, "LBMD_PI_CSUM_NONE" },
	{ 0x1, "LBMD_PI_CSUM_IP" },
	{ 0x2, "LBMD_PI_CSUM_CRC16_T10DIF" },
	{ 0x4, "LBMD_PI_CSUM_CRC64_NVME" },
	{ 0, NULL }
};

const struct xlat ioc_perf_flags[] = {
	{ 0x1, "PERF_IOC_FLAG_GROUP" },
	{ 0, NULL }
};

const struct xlat ioc_pidfd_coredump[] = {
	{ 0x1, "PIDFD_COREDUMPED" },
	{ 0x2, "PIDFD_COREDUMP_SKIP" },
	{ 0x4, "PIDFD_COREDUMP_USER" },
	{ 0x8, "PIDFD_COREDUMP_ROOT" },
	{ 0, NULL }
};

const struct xlat ioc_nbd_flags[] = {
	{ 0x1, "NBD_FLAG_HAS_FLAGS" },
	{ 0x2, "NBD_FLAG_READ_ONLY" },
	{ 0x4, "NBD_FLAG_SEND_FLUSH" },
	{ 0x8, "NBD_FLAG_SEND_FUA" },
	{ 0x10, "NBD_FLAG_ROTATIONAL" },
	{ 0x20, "NBD_FLAG_SEND_TRIM" },
	{ 0x40, "NBD_FLAG_SEND_WRITE_ZEROES" },
	{ 0x80, "NBD_FLAG_SEND_DF" },
	{ 0x100, "NBD_FLAG_CAN_MULTI_CONN" },
	{ 0x200, "NBD_FLAG_SEND_RESIZE" },
	{ 0x400, "NBD_FLAG_SEND_CACHE" },
	{ 0, NULL }
};

const struct xlat ioc_seccomp_addfd[] = {
	{ 0x1, "SECCOMP_ADDFD_FLAG_SETFD" },
	{ 0x2, "SECCOMP_ADDFD_FLAG_SEND" },
	{ 0, NULL }
};

const struct xlat ioc_rtc_features[] = {
	{ 0x1, "1<<RTC_FEATURE_ALARM" },
	{ 0x2, "1<<RTC_FEATURE_ALARM_RES_MINUTE" },
	{ 0x4, "1<<RTC_FEATURE_NEED_WEEK_DAY" },
	{ 0x8, "1<<RTC_FEATURE_ALARM_RES_2S" },
	{ 0x10, "1<<RTC_FEATURE_UPDATE_INTERRUPT" },
	{ 0x20, "1<<RTC_FEATURE_CORRECTION" },
	{ 0x40, "1<<RTC_FEATURE_BACKUP_SWITCH_MODE" },
	{ 0x80, "1<<RTC_FEATURE_ALARM_WAKEUP_ONLY" },
	{ 0, NULL }
};

const struct xlat ioc_rtc_bsm[] = {
	{ 0x0, "RTC_BSM_DISABLED" },
	{ 0x1, "RTC_BSM_DIRECT" },
	{ 0x2, "RTC_BSM_LEVEL" },
	{ 0x3, "RTC_BSM_STANDBY" },
	{ 0, NULL }
};
