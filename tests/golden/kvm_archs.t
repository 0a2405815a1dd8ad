# What is the same on every architecture: who reads a request, and how its number is spelled.

call aarch64 ioctl 3 0xae03 3
ret 1
text ioctl(3, KVM_CHECK_EXTENSION, KVM_CAP_USER_MEMORY) = 1

# big-endian
call s390x ioctl 4 0x4020ae46 @p
mem p u32 1 2 u64 0x10000 4096 0x7f0000
ret 0
text ioctl(4, KVM_SET_USER_MEMORY_REGION, {slot=1, flags=KVM_MEM_READONLY, guest_phys_addr=0x10000, memory_size=4096, userspace_addr=0x7f0000}) = 0

# 3 bits of direction, 13 of size: none is 1, write 4, both 6
call ppc64 ioctl 3 0x2000ae03 3
ret 1
text ioctl(3, KVM_CHECK_EXTENSION, KVM_CAP_USER_MEMORY) = 1

call ppc64 ioctl 4 0x8020ae46 @p
mem p u32 1 2 u64 0x10000 4096 0x7f0000
ret 0
text ioctl(4, KVM_SET_USER_MEMORY_REGION, {slot=1, flags=KVM_MEM_READONLY, guest_phys_addr=0x10000, memory_size=4096, userspace_addr=0x7f0000}) = 0

call ppc64le ioctl 4 0x8020ae46 @p
mem p u32 1 2 u64 0x10000 4096 0x7f0000
ret 0
text ioctl(4, KVM_SET_USER_MEMORY_REGION, {slot=1, flags=KVM_MEM_READONLY, guest_phys_addr=0x10000, memory_size=4096, userspace_addr=0x7f0000}) = 0

call mips64 ioctl 4 0xc00caee0 @p
mem p u32 4 0 0
out p u32 4 9 0
ret 0
text ioctl(4, KVM_CREATE_DEVICE, {type=KVM_DEV_TYPE_VFIO, fd=9, flags=0}) = 0

# the number as it was
call mips64el ioctl 4 0x8020ae46 0
opt -Xverbose
err 14
text ioctl(4, 0x8020ae46 /* KVM_SET_USER_MEMORY_REGION */, NULL) = -1 EFAULT

# a request without a direction is none of _IOC's there, and x86's name would be wrong
call mips64 ioctl 0 0x540d @p
mem p zero 60
ret 0
text ioctl(0, 0x540d, @p) = 0

call ppc64 ioctl 4 0x4010ae01 0
err 25
text ioctl(4, _IOC(_IOC_READ, 0xae, 0x1, 0x10), 0) = -1 ENOTTY

# What only another architecture has is named; what this one has under another number is not it.

call x86_64 ioctl 4 0x4040aeb1 @p
mem p zero 64
err 25
text ioctl(4, KVM_S390_MEM_OP, @p) = -1 ENOTTY

call x86_64 ioctl 5 0x4080ae82 @p
mem p zero 128
err 25
text ioctl(5, _IOC(_IOC_WRITE, 0xae, 0x82, 0x80), @p) = -1 ENOTTY

call x86_64 ioctl 5 0x8000ae81 @p
mem p zero 8
err 25
text ioctl(5, _IOC(_IOC_READ, 0xae, 0x81, 0), @p) = -1 ENOTTY

call s390x ioctl 5 0x4090ae82 @p
mem p zero 144
err 25
text ioctl(5, _IOC(_IOC_WRITE, 0xae, 0x82, 0x90), @p) = -1 ENOTTY

call s390x ioctl 5 0x8400ae8e @p
mem p zero 1024
err 25
text ioctl(5, KVM_GET_LAPIC, @p) = -1 ENOTTY
