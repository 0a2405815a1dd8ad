# What strace shows of calls about memory: good, bad and unknown values.

call x86_64 mmap 0 4096 -1 -1 -1 0x1000
opt -v
err 22
text mmap(NULL, 4096, PROT_READ|PROT_WRITE|PROT_EXEC|PROT_SEM|PROT_GROWSDOWN|PROT_GROWSUP|0xfffffffffcfffff0, 0xf /* MAP_??? */|MAP_FIXED|MAP_ANONYMOUS|MAP_32BIT|MAP_ABOVE4G|MAP_NORESERVE|MAP_POPULATE|MAP_NONBLOCK|MAP_GROWSDOWN|MAP_DENYWRITE|MAP_EXECUTABLE|MAP_LOCKED|MAP_STACK|MAP_HUGETLB|MAP_SYNC|MAP_FIXED_NOREPLACE|0x3e00600|63<<MAP_HUGE_SHIFT, -1, 0x1000) = -1 EINVAL

call x86_64 mmap 0 4096 0 0x54040022 3 0x1000
opt -v
err 22
text mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS|MAP_HUGETLB|21<<MAP_HUGE_SHIFT, 3, 0x1000) = -1 EINVAL

call x86_64 mprotect 1 4096 7
opt -v
err 22
text mprotect(0x1, 4096, PROT_READ|PROT_WRITE|PROT_EXEC) = -1 EINVAL

call x86_64 mprotect 1 4096 -1
opt -v
err 22
text mprotect(0x1, 4096, PROT_READ|PROT_WRITE|PROT_EXEC|PROT_SEM|PROT_GROWSDOWN|PROT_GROWSUP|0xfffffffffcfffff0) = -1 EINVAL

call x86_64 mremap 1 4096 8192 1
opt -v
err 22
text mremap(0x1, 4096, 8192, MREMAP_MAYMOVE) = -1 EINVAL

call x86_64 mremap 1 4096 8192 3 0x5000
opt -v
err 22
text mremap(0x1, 4096, 8192, MREMAP_MAYMOVE|MREMAP_FIXED, 0x5000) = -1 EINVAL

call x86_64 mremap 1 4096 8192 -1 0x5000
opt -v
err 22
text mremap(0x1, 4096, 8192, MREMAP_MAYMOVE|MREMAP_FIXED|MREMAP_DONTUNMAP|0xfffffffffffffff8, 0x5000) = -1 EINVAL

call x86_64 madvise 1 4096 4
opt -v
err 22
text madvise(0x1, 4096, MADV_DONTNEED) = -1 EINVAL

call x86_64 madvise 1 4096 -1
opt -v
err 22
text madvise(0x1, 4096, 0xffffffff /* MADV_??? */) = -1 EINVAL

call x86_64 process_madvise -1 @m0 1 20 0
mem m0 long 0x1000 long 5
opt -v
err 9
text process_madvise(-1, [{iov_base=0x1000, iov_len=5}], 1, MADV_COLD, 0) = -1 EBADF

call x86_64 process_madvise -1 @m0 1 20 -1
mem m0 long 0x1000 long 5
opt -v
err 22
text process_madvise(-1, [{iov_base=0x1000, iov_len=5}], 1, MADV_COLD, 0xffffffff) = -1 EINVAL

call x86_64 mlock 1 5
opt -v
err 12
text mlock(0x1, 5) = -1 ENOMEM

call x86_64 mlock2 1 5 -1
opt -v
err 22
text mlock2(0x1, 5, MLOCK_ONFAULT|0xfffffffe) = -1 EINVAL

call x86_64 munlock 1 5
opt -v
err 12
text munlock(0x1, 5) = -1 ENOMEM

call x86_64 mlockall 0
opt -v
err 22
text mlockall(0) = -1 EINVAL

call x86_64 mlockall -1
opt -v
err 22
text mlockall(MCL_CURRENT|MCL_FUTURE|MCL_ONFAULT|0xfffffff8) = -1 EINVAL

call x86_64 msync 1 5 -1
opt -v
err 22
text msync(0x1, 5, MS_SYNC|MS_ASYNC|MS_INVALIDATE|0xfffffff8) = -1 EINVAL

call x86_64 msync 0x1000 5 4
opt -v
err 12
text msync(0x1000, 5, MS_SYNC) = -1 ENOMEM

call x86_64 remap_file_pages 0x1000 4096 0 3 -1
opt -v
err 22
text remap_file_pages(0x1000, 4096, PROT_NONE, 3, 0xf /* MAP_??? */|MAP_FIXED|MAP_ANONYMOUS|MAP_32BIT|MAP_ABOVE4G|MAP_NORESERVE|MAP_POPULATE|MAP_NONBLOCK|MAP_GROWSDOWN|MAP_DENYWRITE|MAP_EXECUTABLE|MAP_LOCKED|MAP_STACK|MAP_HUGETLB|MAP_SYNC|MAP_FIXED_NOREPLACE|0x3e00600|63<<MAP_HUGE_SHIFT) = -1 EINVAL

call x86_64 mbind 0x1000 4096 2 @m0 64 3
mem m0 u64 5
opt -v
err 14
text mbind(0x1000, 4096, MPOL_BIND, [0x00000000000005], 64, MPOL_MF_STRICT|MPOL_MF_MOVE) = -1 EFAULT

call x86_64 mbind 0x1000 4096 0x8003 @m0 128 -1
mem m0 u64 5 u64 0
opt -v
err 22
text mbind(0x1000, 4096, MPOL_INTERLEAVE|MPOL_F_STATIC_NODES, [0x00000000000005, 0000000000000000], 128, MPOL_MF_STRICT|MPOL_MF_MOVE|MPOL_MF_MOVE_ALL|0xfffffff8) = -1 EINVAL

call x86_64 mbind 0x1000 4096 0 0 0 0
opt -v
err 14
text mbind(0x1000, 4096, MPOL_DEFAULT, NULL, 0, 0) = -1 EFAULT

call x86_64 get_mempolicy 0 0 0 0 -1
opt -v
err 22
text get_mempolicy(NULL, NULL, 0, NULL, MPOL_F_NODE|MPOL_F_ADDR|MPOL_F_MEMS_ALLOWED|0xfffffffffffffff8) = -1 EINVAL

call x86_64 set_mempolicy_home_node 0x1000 4096 0 0
opt -v
err 2
text set_mempolicy_home_node(0x1000, 4096, 0, 0) = -1 ENOENT

call x86_64 migrate_pages 1 64 @m0 @m1
mem m0 u64 1
mem m1 u64 2
opt -v
err 1
text migrate_pages(1, 64, [0x00000000000001], [0x00000000000002]) = -1 EPERM

call x86_64 pkey_mprotect 0x1000 4096 3 -1
opt -v
err 12
text pkey_mprotect(0x1000, 4096, PROT_READ|PROT_WRITE, -1) = -1 ENOMEM

call x86_64 pkey_alloc 0 -1
opt -v
err 22
text pkey_alloc(0, PKEY_DISABLE_ACCESS|PKEY_DISABLE_WRITE|PKEY_DISABLE_EXECUTE|0xfffffffffffffff8) = -1 EINVAL

call x86_64 pkey_alloc 0 1
opt -v
err 22
text pkey_alloc(0, PKEY_DISABLE_ACCESS) = -1 EINVAL

call x86_64 pkey_free 99
opt -v
err 22
text pkey_free(99) = -1 EINVAL

call x86_64 process_mrelease -1 0
opt -v
err 9
text process_mrelease(-1, 0) = -1 EBADF

call x86_64 process_mrelease -1 5
opt -v
err 22
text process_mrelease(-1, 0x5) = -1 EINVAL

call x86_64 map_shadow_stack 0x1000 4096 -1
opt -v
err 38
text map_shadow_stack(0x1000, 4096, SHADOW_STACK_SET_TOKEN|0xfffffffe) = -1 ENOSYS

call x86_64 mseal 0x1 4096 0
opt -v
err 22
text mseal(0x1, 4096, 0) = -1 EINVAL

call x86_64 mseal 0x1 4096 -1
opt -v
err 22
text mseal(0x1, 4096, 0xffffffffffffffff) = -1 EINVAL

call x86_64 membarrier -1 -1 5
opt -v
err 22
text membarrier(0xffffffff /* MEMBARRIER_CMD_??? */, MEMBARRIER_CMD_FLAG_CPU|0xfffffffe, 5) = -1 EINVAL

call x86_64 membarrier 8 1 0
opt -v
err 22
text membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED, MEMBARRIER_CMD_FLAG_CPU, 0) = -1 EINVAL

call x86_64 userfaultfd -1
opt -v
err 22
text userfaultfd(UFFD_USER_MODE_ONLY|O_NONBLOCK|O_CLOEXEC|0xfff7f7fe) = -1 EINVAL

call i386 mmap 0 4096 3 0x22 -1 0
opt -v
err 14
text mmap(NULL) = -1 EFAULT

call i386 mmap 0 4096 -1 -1 -1 0x1000
opt -v
err 14
text mmap(NULL) = -1 EFAULT

call i386 mmap 0 4096 0 0x8022 3 0x1000
opt -v
err 14
text mmap(NULL) = -1 EFAULT

call i386 mmap 0 4096 0 0x54040022 3 0x1000
opt -v
err 14
text mmap(NULL) = -1 EFAULT

call i386 mprotect 1 4096 7
opt -v
err 22
text mprotect(0x1, 4096, PROT_READ|PROT_WRITE|PROT_EXEC) = -1 EINVAL

call i386 mprotect 1 4096 -1
opt -v
err 22
text mprotect(0x1, 4096, PROT_READ|PROT_WRITE|PROT_EXEC|PROT_SEM|PROT_GROWSDOWN|PROT_GROWSUP|0xfcfffff0) = -1 EINVAL

call i386 mremap 1 4096 8192 1
opt -v
err 22
text mremap(0x1, 4096, 8192, MREMAP_MAYMOVE) = -1 EINVAL

call i386 mremap 1 4096 8192 3 0x5000
opt -v
err 22
text mremap(0x1, 4096, 8192, MREMAP_MAYMOVE|MREMAP_FIXED, 0x5000) = -1 EINVAL

call i386 mremap 1 4096 8192 -1 0x5000
opt -v
err 22
text mremap(0x1, 4096, 8192, MREMAP_MAYMOVE|MREMAP_FIXED|MREMAP_DONTUNMAP|0xfffffff8, 0x5000) = -1 EINVAL

call i386 madvise 1 4096 4
opt -v
err 22
text madvise(0x1, 4096, MADV_DONTNEED) = -1 EINVAL

call i386 madvise 1 4096 -1
opt -v
err 22
text madvise(0x1, 4096, 0xffffffff /* MADV_??? */) = -1 EINVAL

call i386 process_madvise -1 @m0 1 20 0
mem m0 long 0x1000 long 5
opt -v
err 9
text process_madvise(-1, [{iov_base=0x1000, iov_len=5}], 1, MADV_COLD, 0) = -1 EBADF

call i386 process_madvise -1 @m0 1 20 -1
mem m0 long 0x1000 long 5
opt -v
err 22
text process_madvise(-1, [{iov_base=0x1000, iov_len=5}], 1, MADV_COLD, 0xffffffff) = -1 EINVAL

call i386 mlock 1 5
opt -v
err 12
text mlock(0x1, 5) = -1 ENOMEM

call i386 mlock2 1 5 -1
opt -v
err 22
text mlock2(0x1, 5, MLOCK_ONFAULT|0xfffffffe) = -1 EINVAL

call i386 munlock 1 5
opt -v
err 12
text munlock(0x1, 5) = -1 ENOMEM

call i386 mlockall 0
opt -v
err 22
text mlockall(0) = -1 EINVAL

call i386 mlockall -1
opt -v
err 22
text mlockall(MCL_CURRENT|MCL_FUTURE|MCL_ONFAULT|0xfffffff8) = -1 EINVAL

call i386 msync 1 5 -1
opt -v
err 22
text msync(0x1, 5, MS_SYNC|MS_ASYNC|MS_INVALIDATE|0xfffffff8) = -1 EINVAL

call i386 msync 0x1000 5 4
opt -v
err 12
text msync(0x1000, 5, MS_SYNC) = -1 ENOMEM

call i386 remap_file_pages 0x1000 4096 0 3 -1
opt -v
err 22
text remap_file_pages(0x1000, 4096, PROT_NONE, 3, 0xf /* MAP_??? */|MAP_FIXED|MAP_ANONYMOUS|MAP_32BIT|MAP_ABOVE4G|MAP_NORESERVE|MAP_POPULATE|MAP_NONBLOCK|MAP_GROWSDOWN|MAP_DENYWRITE|MAP_EXECUTABLE|MAP_LOCKED|MAP_STACK|MAP_HUGETLB|MAP_SYNC|MAP_FIXED_NOREPLACE|0x3e00600|63<<MAP_HUGE_SHIFT) = -1 EINVAL

call i386 mbind 0x1000 4096 2 @m0 64 3
mem m0 u64 5
opt -v
err 14
text mbind(0x1000, 4096, MPOL_BIND, [0x000005, 00000000], 64, MPOL_MF_STRICT|MPOL_MF_MOVE) = -1 EFAULT

call i386 mbind 0x1000 4096 0x8003 @m0 128 -1
mem m0 u64 5 u64 0
opt -v
err 22
text mbind(0x1000, 4096, MPOL_INTERLEAVE|MPOL_F_STATIC_NODES, [0x000005, 00000000, 00000000, 00000000], 128, MPOL_MF_STRICT|MPOL_MF_MOVE|MPOL_MF_MOVE_ALL|0xfffffff8) = -1 EINVAL

call i386 mbind 0x1000 4096 0 0 0 0
opt -v
err 14
text mbind(0x1000, 4096, MPOL_DEFAULT, NULL, 0, 0) = -1 EFAULT

call i386 mbind 0x1000 4096 1 @m0 5 0
mem m0 u32 5
opt -v
err 14
text mbind(0x1000, 4096, MPOL_PREFERRED, [0x000005], 5, 0) = -1 EFAULT

call i386 get_mempolicy 0 0 0 0 -1
opt -v
err 22
text get_mempolicy(NULL, NULL, 0, NULL, MPOL_F_NODE|MPOL_F_ADDR|MPOL_F_MEMS_ALLOWED|0xfffffff8) = -1 EINVAL

call i386 set_mempolicy_home_node 0x1000 4096 0 0
opt -v
err 2
text set_mempolicy_home_node(0x1000, 4096, 0, 0) = -1 ENOENT

call i386 migrate_pages 1 64 @m0 @m1
mem m0 u64 1
mem m1 u64 2
opt -v
err 1
text migrate_pages(1, 64, [0x000001, 00000000], [0x000002, 00000000]) = -1 EPERM

call i386 pkey_mprotect 0x1000 4096 3 -1
opt -v
err 12
text pkey_mprotect(0x1000, 4096, PROT_READ|PROT_WRITE, -1) = -1 ENOMEM

call i386 pkey_alloc 0 -1
opt -v
err 22
text pkey_alloc(0, PKEY_DISABLE_ACCESS|PKEY_DISABLE_WRITE|PKEY_DISABLE_EXECUTE|0xfffffff8) = -1 EINVAL

call i386 pkey_alloc 0 1
opt -v
err 22
text pkey_alloc(0, PKEY_DISABLE_ACCESS) = -1 EINVAL

call i386 pkey_free 99
opt -v
err 22
text pkey_free(99) = -1 EINVAL

call i386 process_mrelease -1 0
opt -v
err 9
text process_mrelease(-1, 0) = -1 EBADF

call i386 process_mrelease -1 5
opt -v
err 22
text process_mrelease(-1, 0x5) = -1 EINVAL

call i386 map_shadow_stack 0x1000 4096 -1
opt -v
err 38
text map_shadow_stack(0x1000, 4096, SHADOW_STACK_SET_TOKEN|0xfffffffe) = -1 ENOSYS

call i386 mseal 0x1 4096 0
opt -v
err 22
text mseal(0x1, 4096, 0) = -1 EINVAL

call i386 mseal 0x1 4096 -1
opt -v
err 22
text mseal(0x1, 4096, 0xffffffff) = -1 EINVAL

call i386 membarrier -1 -1 5
opt -v
err 22
text membarrier(0xffffffff /* MEMBARRIER_CMD_??? */, MEMBARRIER_CMD_FLAG_CPU|0xfffffffe, 5) = -1 EINVAL

call i386 membarrier 8 1 0
opt -v
err 22
text membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED, MEMBARRIER_CMD_FLAG_CPU, 0) = -1 EINVAL

call i386 userfaultfd -1
opt -v
err 22
text userfaultfd(UFFD_USER_MODE_ONLY|O_NONBLOCK|O_CLOEXEC|0xfff7f7fe) = -1 EINVAL
