/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* time.h - stands in for the C library's: kernel headers bring their own structs; asound.h needs time_t. */
#ifndef LAYOUT_TIME_H
#define LAYOUT_TIME_H
#include <linux/time.h>
typedef __kernel_long_t time_t;
#endif
