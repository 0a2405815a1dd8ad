/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mm.h - names of the constants of memory: mappings, advice, policies.
 */
#ifndef STRACE_XLAT_MM_H
#define STRACE_XLAT_MM_H

#include "decode/desc.h"

extern const struct xlat mmap_prot[];
extern const struct xlat mmap_flags[];
extern const struct xlat mmap_types[];
extern const struct xlat mremap_flags[];
extern const struct xlat madvise_cmds[];
extern const struct xlat mlock2_flags[];
extern const struct xlat mlockall_flags[];
extern const struct xlat msync_flags[];
extern const struct xlat mempolicy_modes[];
extern const struct xlat mempolicy_flags[];
extern const struct xlat mbind_flags[];
extern const struct xlat get_mempolicy_flags[];
extern const struct xlat move_pages_flags[];
extern const struct xlat pkey_access[];
extern const struct xlat shadow_stack_flags[];
extern const struct xlat membarrier_cmds[];
extern const struct xlat membarrier_flags[];
extern const struct xlat userfaultfd_flags[];

#endif
