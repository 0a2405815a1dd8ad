/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mm.c - names of the constants of memory: mappings, advice, policies.
 *
 * The order of the rows is the order in which flags are shown; a row of several
 * bits stands before the rows of its parts.
 */
#include "xlat/mm.h"

const struct xlat mmap_prot[] = {
	{ 0x0, "PROT_NONE" },
	{ 0x1, "PROT_READ" },
	{ 0x2, "PROT_WRITE" },
	{ 0x4, "PROT_EXEC" },
	{ 0x8, "PROT_SEM" },
	{ 0x1000000, "PROT_GROWSDOWN" },
	{ 0x2000000, "PROT_GROWSUP" },
	{ 0, NULL }
};

const struct xlat mmap_flags[] = {
	{ 0x10, "MAP_FIXED" },
	{ 0x20, "MAP_ANONYMOUS" },
	{ 0x40, "MAP_32BIT" },
	{ 0x80, "MAP_ABOVE4G" },
	{ 0x4000, "MAP_NORESERVE" },
	{ 0x8000, "MAP_POPULATE" },
	{ 0x10000, "MAP_NONBLOCK" },
	{ 0x100, "MAP_GROWSDOWN" },
	{ 0x800, "MAP_DENYWRITE" },
	{ 0x1000, "MAP_EXECUTABLE" },
	{ 0x2000, "MAP_LOCKED" },
	{ 0x20000, "MAP_STACK" },
	{ 0x40000, "MAP_HUGETLB" },
	{ 0x80000, "MAP_SYNC" },
	{ 0x100000, "MAP_FIXED_NOREPLACE" },
	{ 0, NULL }
};

const struct xlat mmap_types[] = {
	{ 0x0, "MAP_FILE" },
	{ 0x1, "MAP_SHARED" },
	{ 0x2, "MAP_PRIVATE" },
	{ 0x3, "MAP_SHARED_VALIDATE" },
	{ 0x8, "MAP_DROPPABLE" },
	{ 0, NULL }
};

const struct xlat mremap_flags[] = {
	{ 0x1, "MREMAP_MAYMOVE" },
	{ 0x2, "MREMAP_FIXED" },
	{ 0x4, "MREMAP_DONTUNMAP" },
	{ 0, NULL }
};

const struct xlat madvise_cmds[] = {
	{ 0, "MADV_NORMAL" },
	{ 1, "MADV_RANDOM" },
	{ 2, "MADV_SEQUENTIAL" },
	{ 3, "MADV_WILLNEED" },
	{ 4, "MADV_DONTNEED" },
	{ 8, "MADV_FREE" },
	{ 9, "MADV_REMOVE" },
	{ 10, "MADV_DONTFORK" },
	{ 11, "MADV_DOFORK" },
	{ 12, "MADV_MERGEABLE" },
	{ 13, "MADV_UNMERGEABLE" },
	{ 14, "MADV_HUGEPAGE" },
	{ 15, "MADV_NOHUGEPAGE" },
	{ 16, "MADV_DONTDUMP" },
	{ 17, "MADV_DODUMP" },
	{ 18, "MADV_WIPEONFORK" },
	{ 19, "MADV_KEEPONFORK" },
	{ 20, "MADV_COLD" },
	{ 21, "MADV_PAGEOUT" },
	{ 22, "MADV_POPULATE_READ" },
	{ 23, "MADV_POPULATE_WRITE" },
	{ 24, "MADV_DONTNEED_LOCKED" },
	{ 25, "MADV_COLLAPSE" },
	{ 100, "MADV_HWPOISON" },
	{ 101, "MADV_SOFT_OFFLINE" },
	{ 102, "MADV_GUARD_INSTALL" },
	{ 103, "MADV_GUARD_REMOVE" },
	{ 0, NULL }
};

const struct xlat mlock2_flags[] = {
	{ 0x1, "MLOCK_ONFAULT" },
	{ 0, NULL }
};

const struct xlat mlockall_flags[] = {
	{ 0x1, "MCL_CURRENT" },
	{ 0x2, "MCL_FUTURE" },
	{ 0x4, "MCL_ONFAULT" },
	{ 0, NULL }
};

const struct xlat msync_flags[] = {
	{ 0x4, "MS_SYNC" },
	{ 0x1, "MS_ASYNC" },
	{ 0x2, "MS_INVALIDATE" },
	{ 0, NULL }
};

const struct xlat mempolicy_modes[] = {
	{ 0, "MPOL_DEFAULT" },
	{ 1, "MPOL_PREFERRED" },
	{ 2, "MPOL_BIND" },
	{ 3, "MPOL_INTERLEAVE" },
	{ 4, "MPOL_LOCAL" },
	{ 5, "MPOL_PREFERRED_MANY" },
	{ 6, "MPOL_WEIGHTED_INTERLEAVE" },
	{ 0, NULL }
};

const struct xlat mempolicy_flags[] = {
	{ 0x8000, "MPOL_F_STATIC_NODES" },
	{ 0x4000, "MPOL_F_RELATIVE_NODES" },
	{ 0x2000, "MPOL_F_NUMA_BALANCING" },
	{ 0, NULL }
};

const struct xlat mbind_flags[] = {
	{ 0x1, "MPOL_MF_STRICT" },
	{ 0x2, "MPOL_MF_MOVE" },
	{ 0x4, "MPOL_MF_MOVE_ALL" },
	{ 0, NULL }
};

const struct xlat get_mempolicy_flags[] = {
	{ 0x1, "MPOL_F_NODE" },
	{ 0x2, "MPOL_F_ADDR" },
	{ 0x4, "MPOL_F_MEMS_ALLOWED" },
	{ 0, NULL }
};

const struct xlat move_pages_flags[] = {
	{ 0x2, "MPOL_MF_MOVE" },
	{ 0x4, "MPOL_MF_MOVE_ALL" },
	{ 0, NULL }
};

const struct xlat pkey_access[] = {
	{ 0x0, "PKEY_UNRESTRICTED" },
	{ 0x1, "PKEY_DISABLE_ACCESS" },
	{ 0x2, "PKEY_DISABLE_WRITE" },
	{ 0x4, "PKEY_DISABLE_EXECUTE" },
	{ 0, NULL }
};

const struct xlat shadow_stack_flags[] = {
	{ 0x1, "SHADOW_STACK_SET_TOKEN" },
	{ 0, NULL }
};

const struct xlat membarrier_cmds[] = {
	{ 0, "MEMBARRIER_CMD_QUERY" },
	{ 1, "MEMBARRIER_CMD_GLOBAL" },
	{ 2, "MEMBARRIER_CMD_GLOBAL_EXPEDITED" },
	{ 4, "MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED" },
	{ 8, "MEMBARRIER_CMD_PRIVATE_EXPEDITED" },
	{ 16, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED" },
	{ 32, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE" },
	{ 64, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE" },
	{ 128, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ" },
	{ 256, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ" },
	{ 512, "MEMBARRIER_CMD_GET_REGISTRATIONS" },
	{ 0, NULL }
};

const struct xlat membarrier_flags[] = {
	{ 0x1, "MEMBARRIER_CMD_FLAG_CPU" },
	{ 0, NULL }
};

const struct xlat userfaultfd_flags[] = {
	{ 0x1, "UFFD_USER_MODE_ONLY" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0, NULL }
};
