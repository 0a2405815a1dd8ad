/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* types.h - stands in for the C library's: kernel headers bring their own. */
#include <linux/types.h>
