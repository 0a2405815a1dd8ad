/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * genl.h - the names of generic netlink's families, as the kernel knows them.
 */
#ifndef STRACE_NAMES_GENL_H
#define STRACE_NAMES_GENL_H

#include <stdbool.h>
#include <stddef.h>

/* "nl80211" of a family's id; false: the kernel tells of none. */
bool genl_name(unsigned id, char *buf, size_t size);

#endif
