# What all graphics devices have: version, capabilities, dumb buffers, PRIME.

call x86_64 ioctl -1 0xc0406400 @m0
mem m0 u32 1 6 0 0 u64 4 ptr @n u64 0 ptr 0 u64 0 ptr 0
mem n raw "i915"
ret 0
text ioctl(-1, DRM_IOCTL_VERSION, {version_major=1, version_minor=6, version_patchlevel=0, name_len=4, name="i915", date_len=0, date=NULL, desc_len=0, desc=NULL}) = 0

call x86_64 ioctl -1 0xc0406400 @m0
mem m0 u32 1 6 0 0 u64 4 ptr @n u64 0 ptr 0 u64 0 ptr 0
mem n raw "i915"
err 25
text ioctl(-1, DRM_IOCTL_VERSION, {name_len=4, date_len=0, desc_len=0}) = -1 ENOTTY

call x86_64 ioctl -1 0xc0406400 @bad
ret 0
text ioctl(-1, DRM_IOCTL_VERSION, @bad) = 0

call x86_64 ioctl -1 0xc010640c @m0
mem m0 u64 1 1
ret 0
text ioctl(-1, DRM_IOCTL_GET_CAP, {capability=DRM_CAP_DUMB_BUFFER, value=0x1}) = 0

call x86_64 ioctl -1 0xc010640c @m0
mem m0 u64 0x99 1
err 22
text ioctl(-1, DRM_IOCTL_GET_CAP, {capability=0x99 /* DRM_CAP_??? */}) = -1 EINVAL

call x86_64 ioctl -1 0xc00c642d @m0
mem m0 u32 1 0x80002 5
ret 0
text ioctl(-1, DRM_IOCTL_PRIME_HANDLE_TO_FD, {handle=1, flags=O_RDWR|O_CLOEXEC, fd=5}) = 0

call x86_64 ioctl -1 0xc00c642e @m0
mem m0 u32 1 0 5
ret 0
text ioctl(-1, DRM_IOCTL_PRIME_FD_TO_HANDLE, {fd=5, handle=1}) = 0

call x86_64 ioctl -1 0xc02064b2 @m0
mem m0 u32 480 640 32 0 1 2560 u64 1228800
ret 0
text ioctl(-1, DRM_IOCTL_MODE_CREATE_DUMB, {height=480, width=640, bpp=32, flags=0, handle=1, pitch=2560, size=1228800}) = 0

call x86_64 ioctl -1 0xc02064b2 @m0
mem m0 u32 480 640 32 0 1 2560 u64 1228800
err 12
text ioctl(-1, DRM_IOCTL_MODE_CREATE_DUMB, {height=480, width=640, bpp=32, flags=0}) = -1 ENOMEM

call x86_64 ioctl -1 0x641e 5
err 13
text ioctl(-1, DRM_IOCTL_SET_MASTER) = -1 EACCES
