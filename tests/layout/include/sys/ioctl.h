/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* ioctl.h - stands in for the C library's: kernel headers need the numbers of requests alone. */
#include <linux/ioctl.h>
