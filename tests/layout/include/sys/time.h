/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* time.h - stands in for the C library's: kernel headers bring their own. */
#include <linux/time.h>
