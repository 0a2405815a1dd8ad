/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * ioctl.h - names of the numbers that ioctl arguments hold.
 */
#ifndef STRACE_XLAT_IOCTL_H
#define STRACE_XLAT_IOCTL_H

#include "decode/desc.h"

extern const struct xlat ioc_iflag[], ioc_oflag[], ioc_oflag_nl[], ioc_oflag_cr[], ioc_oflag_tab[],
	ioc_oflag_bs[], ioc_oflag_vt[], ioc_oflag_ff[], ioc_baud[], ioc_csize[], ioc_cflag[], ioc_lflag[],
	ioc_ldisc[], ioc_cc[], ioc_tcxonc[], ioc_tcflsh[], ioc_tiocm[], ioc_kd_mode[], ioc_kbd_mode[],
	ioc_kbd_type[], ioc_kbd_meta[], ioc_leds[], uffd_wp_mode[],
	uffd_copy_mode[], uffd_zero_mode[], uffd_continue_mode[], uffd_poison_mode[], uffd_api_ioctls[],
	uffd_range_ioctls[], ioc_arphrd[], ioc_seccomp_flags[], ioc_seccomp_fd_flags[],
	ioc_fs_flags[], ioc_fs_xflags[], ioc_iff_flags[], ioc_loop_flags[], ioc_loop_crypt[], ioc_fs_shutdown[],
	uffd_features[], ioc_wdiof[], ioc_wdios[], ioc_rtc_vl[], ioc_rtc_params[],
	ioc_pidfd_info[], ioc_blkpg[], uffd_register_mode[], ioc_udmabuf[], ioc_lbmd[], ioc_lbmd_csum[],
	ioc_perf_flags[], ioc_pidfd_coredump[], ioc_nbd_flags[], ioc_seccomp_addfd[], ioc_rtc_features[],
	ioc_rtc_bsm[], ioc_fiemap_flags[], ioc_fiemap_extent[];

#endif
