# Guests that the host cannot look into: one request for SEV and TDX, a command each.

# --- SEV: the descriptor of /dev/sev says so

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 0 0 u64 0 u32 0 7
fd 7 /dev/sev
opt -y
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_INIT, data=NULL, error=SEV_RET_SUCCESS, sev_fd=7</dev/sev>}) = 0

# the firmware's error comes with the failure
call x86_64 ioctl 4 0xc008aeba @p
mem p u32 2 0 u64 @d u32 0 7
mem d u32 0 5 u64 0x1000 u32 16 0 u64 0x2000 u32 32 0
out p u32 2 0 u64 @d u32 7 7
err 5
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_LAUNCH_START, data={handle=0, policy=0x5, dh_uaddr=0x1000, dh_len=16, session_uaddr=0x2000, session_len=32}, error=SEV_RET_POLICY_FAILURE, sev_fd=7}) = -1 EIO

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 2 0 u64 @d u32 0 7
mem d u32 0 5 u64 0x1000 u32 16 0 u64 0x2000 u32 32 0
out d u32 1 5 u64 0x1000 u32 16 0 u64 0x2000 u32 32 0
ret 0
json {"fd":{"fd":4},"op":{"value":3221794490,"names":["KVM_MEMORY_ENCRYPT_OP"]},"argp":{"id":{"value":2,"names":["KVM_SEV_LAUNCH_START"]},"data":{"handle":1,"policy":5,"dh_uaddr":"0x1000","dh_len":16,"session_uaddr":"0x2000","session_len":32},"error":{"value":0,"names":["SEV_RET_SUCCESS"]},"sev_fd":{"fd":7}}}

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 3 0 u64 @d u32 0 7
mem d u64 0x7f0000000000 u32 4096 0
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_LAUNCH_UPDATE_DATA, data={uaddr=0x7f0000000000, len=4096}, error=SEV_RET_SUCCESS, sev_fd=7}) = 0

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 4 0 u64 0 u32 0 7
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_LAUNCH_UPDATE_VMSA, data=NULL, error=SEV_RET_SUCCESS, sev_fd=7}) = 0

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 5 0 u64 @d u32 0 7
mem d u64 1 u32 2 0 u64 3 u32 4 0 u64 5 u32 6 0
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_LAUNCH_SECRET, data={hdr_uaddr=0x1, hdr_len=2, guest_uaddr=0x3, guest_len=4, trans_uaddr=0x5, trans_len=6}, error=SEV_RET_SUCCESS, sev_fd=7}) = 0

# how long a measurement is
call x86_64 ioctl 4 0xc008aeba @p
mem p u32 6 0 u64 @d u32 0 7
mem d u64 0 u32 0 0
out p u32 6 0 u64 @d u32 4 7
out d u64 0 u32 48 0
err 22
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_LAUNCH_MEASURE, data={uaddr=NULL, len=48}, error=SEV_RET_INVALID_LEN, sev_fd=7}) = -1 EINVAL

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 16 0 u64 @d u32 0 7
mem d u32 0 0 0
out d u32 1 5 2
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_GUEST_STATUS, data={handle=1, policy=0x5, state=2}, error=SEV_RET_SUCCESS, sev_fd=7}) = 0

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 16 0 u64 @d u32 0 7
mem d u32 0 0 0
err 25
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_GUEST_STATUS, data=@d, error=SEV_RET_SUCCESS, sev_fd=7}) = -1 ENOTTY

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 17 0 u64 @d u32 0 7
mem d u64 0x1000 0x2000 u32 16 0
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_DBG_DECRYPT, data={src_uaddr=0x1000, dst_uaddr=0x2000, len=16}, error=SEV_RET_SUCCESS, sev_fd=7}) = 0

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 20 0 u64 @d u32 0 7
mem d hex 000102030405060708090a0b0c0d0e0f u64 0x1000 u32 512 0
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_GET_ATTESTATION_REPORT, data={mnonce="\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f", uaddr=0x1000, len=512}, error=SEV_RET_SUCCESS, sev_fd=7}) = 0

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 8 0 u64 @d u32 0 7
mem d u32 3 0 u64 1 u32 2 0 u64 3 u32 4 0 u64 5 u32 6 0 u64 7 u32 8 0
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_SEND_START, data={policy=0x3, pdh_cert_uaddr=0x1, pdh_cert_len=2, plat_certs_uaddr=0x3, plat_certs_len=4, amd_certs_uaddr=0x5, amd_certs_len=6, session_uaddr=0x7, session_len=8}, error=SEV_RET_SUCCESS, sev_fd=7}) = 0

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 9 0 u64 @d u32 0 7
mem d u64 1 u32 2 0 u64 3 u32 4 0 u64 5 u32 6 0
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_SEND_UPDATE_DATA, data={hdr_uaddr=0x1, hdr_len=2, guest_uaddr=0x3, guest_len=4, trans_uaddr=0x5, trans_len=6}, error=SEV_RET_SUCCESS, sev_fd=7}) = 0

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 12 0 u64 @d u32 0 7
mem d u32 0 3 u64 1 u32 2 0 u64 3 u32 4 0
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_RECEIVE_START, data={handle=0, policy=0x3, pdh_uaddr=0x1, pdh_len=2, session_uaddr=0x3, session_len=4}, error=SEV_RET_SUCCESS, sev_fd=7}) = 0

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 13 0 u64 @d u32 0 7
mem d u64 1 u32 2 0 u64 3 u32 4 0 u64 5 u32 6 0
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_RECEIVE_UPDATE_DATA, data={hdr_uaddr=0x1, hdr_len=2, guest_uaddr=0x3, guest_len=4, trans_uaddr=0x5, trans_len=6}, error=SEV_RET_SUCCESS, sev_fd=7}) = 0

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 22 0 u64 @d u32 0 7
mem d u64 0x20 u32 0 u16 2 0 zero 32
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_INIT2, data={vmsa_features=0x20, flags=0, ghcb_version=2}, error=SEV_RET_SUCCESS, sev_fd=7}) = 0

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 100 0 u64 @d u32 0 7
mem d u64 0x30000 zero 16 u16 0 zero 6 zero 32
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_SNP_LAUNCH_START, data={policy=0x30000, gosvw="\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", flags=0}, error=SEV_RET_SUCCESS, sev_fd=7}) = 0

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 101 0 u64 @d u32 0 7
mem d u64 0xfffc0 0x7f0000000000 262144 u8 1 0 u16 0 u32 0 zero 32
out d u64 0x100000 0x7f0000040000 0 u8 1 0 u16 0 u32 0 zero 32
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_SNP_LAUNCH_UPDATE, data={gfn_start=0xfffc0 => 0x100000, uaddr=0x7f0000000000 => 0x7f0000040000, len=0x40000 => 0, type=KVM_SEV_SNP_PAGE_TYPE_NORMAL, flags=0}, error=SEV_RET_SUCCESS, sev_fd=7}) = 0

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 101 0 u64 @d u32 0 7
mem d u64 0xfffc0 0x7f0000000000 262144 u8 9 0 u16 0 u32 0 zero 32
err 22
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_SNP_LAUNCH_UPDATE, data={gfn_start=0xfffc0, uaddr=0x7f0000000000, len=0x40000, type=0x9 /* KVM_SEV_SNP_PAGE_TYPE_??? */, flags=0}, error=SEV_RET_SUCCESS, sev_fd=7}) = -1 EINVAL

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 102 0 u64 @d u32 0 7
mem d u64 0x1000 0x2000 u8 1 0 1 0xab zero 31 zero 3 u16 0 zero 32
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_SNP_LAUNCH_FINISH, data={id_block_uaddr=0x1000, id_auth_uaddr=0x2000, id_block_en=1, auth_key_en=0, vcek_disabled=1, host_data="\xab\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", flags=0}, error=SEV_RET_SUCCESS, sev_fd=7}) = 0

# a command and an error that nobody knows; data that cannot be read; none
call x86_64 ioctl 4 0xc008aeba @p
mem p u32 55 0 u64 0x1000 u32 0 7
out p u32 55 0 u64 0x1000 u32 0x77 7
err 22
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=55 /* KVM_SEV_??? */, data=0x1000, error=0x77 /* SEV_RET_??? */, sev_fd=7}) = -1 EINVAL

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 2 0 u64 0xdead000 u32 0xffffffff 7
err 14
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_LAUNCH_START, data=@bad, error=SEV_RET_NO_FW_CALL, sev_fd=7}) = -1 EFAULT

call i386 ioctl 4 0xc004aeba @p
mem p u32 3 0 u64 @d u32 0 7
mem d u64 0x7f000000 u32 4096 0
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_SEV_LAUNCH_UPDATE_DATA, data={uaddr=0x7f000000, len=4096}, error=SEV_RET_SUCCESS, sev_fd=7}) = 0

# --- TDX: no descriptor, a 64-bit error instead

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 0 0 u64 @d 0
mem d zero 2056
out d u64 0x10000000 0x602e7 1 2 3 4 zero 2000 u32 1 0 7 0 1 1 2 3 4 0 0 0
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_TDX_CAPABILITIES, flags=0, data={supported_attrs=0x10000000, supported_xfam=XFEATURE_MASK_FP|XFEATURE_MASK_SSE|XFEATURE_MASK_YMM|XFEATURE_MASK_OPMASK|XFEATURE_MASK_ZMM_Hi256|XFEATURE_MASK_Hi16_ZMM|XFEATURE_MASK_PKRU|XFEATURE_MASK_XTILE_CFG|XFEATURE_MASK_XTILE_DATA, cpuid={nent=1, entries=[...]}, ...}, hw_error=0}) = 0

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 0 0 u64 @d 0
mem d zero 2056
out d u64 0x10000000 0x602e7 1 2 3 4 zero 2000 u32 1 0 7 0 1 1 2 3 4 0 0 0
opt -v
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_TDX_CAPABILITIES, flags=0, data={supported_attrs=0x10000000, supported_xfam=XFEATURE_MASK_FP|XFEATURE_MASK_SSE|XFEATURE_MASK_YMM|XFEATURE_MASK_OPMASK|XFEATURE_MASK_ZMM_Hi256|XFEATURE_MASK_Hi16_ZMM|XFEATURE_MASK_PKRU|XFEATURE_MASK_XTILE_CFG|XFEATURE_MASK_XTILE_DATA, kernel_tdvmcallinfo_1_r11=0x1, user_tdvmcallinfo_1_r11=0x2, kernel_tdvmcallinfo_1_r12=0x3, user_tdvmcallinfo_1_r12=0x4, cpuid={nent=1, entries=[{function=0x7, index=0, flags=KVM_CPUID_FLAG_SIGNIFCANT_INDEX, eax=0x1, ebx=0x2, ecx=0x3, edx=0x4}]}}, hw_error=0}) = 0

# the error's upper half is no descriptor
call x86_64 ioctl 4 0xc008aeba @p
mem p u32 0 0 u64 @d 0
mem d zero 2056
out p u32 0 0 u64 @d 0xc000010000000000
err 22
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_TDX_CAPABILITIES, flags=0, data=@d, hw_error=0xc000010000000000}) = -1 EINVAL

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 1 0 u64 @d 0
mem d u64 0x10000000 0xe7 zero 144 zero 96 u32 0 0
opt -v
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_TDX_INIT_VM, flags=0, data={attributes=0x10000000, xfam=XFEATURE_MASK_FP|XFEATURE_MASK_SSE|XFEATURE_MASK_YMM|XFEATURE_MASK_OPMASK|XFEATURE_MASK_ZMM_Hi256|XFEATURE_MASK_Hi16_ZMM, mrconfigid="\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"..., mrowner="\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"..., mrownerconfig="\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"..., cpuid={nent=0, entries=[]}}, hw_error=0}) = 0

call x86_64 ioctl 5 0xc008aeba @p
fd 5 anon_inode:kvm-vcpu:0
mem p u32 2 0 u64 0xfeed0000 0
ret 0
text ioctl(5, KVM_MEMORY_ENCRYPT_OP, {id=KVM_TDX_INIT_VCPU, flags=0, data=0xfeed0000, hw_error=0}) = 0

call x86_64 ioctl 5 0xc008aeba @p
fd 5 anon_inode:kvm-vcpu:0
mem p u32 3 1 u64 @d 0
mem d u64 0x7f0000000000 0xffc00000 1024
out d u64 0x7f0000400000 0x100000000 0
ret 0
text ioctl(5, KVM_MEMORY_ENCRYPT_OP, {id=KVM_TDX_INIT_MEM_REGION, flags=KVM_TDX_MEASURE_MEMORY_REGION, data={source_addr=0x7f0000000000 => 0x7f0000400000, gpa=0xffc00000 => 0x100000000, nr_pages=1024 => 0}, hw_error=0}) = 0

call x86_64 ioctl 5 0xc008aeba @p
fd 5 anon_inode:kvm-vcpu:0
mem p u32 3 3 u64 @d 0
mem d u64 0x7f0000000000 0xffc00000 1024
out p u32 3 3 u64 @d 0x8000020300000000
err 5
text ioctl(5, KVM_MEMORY_ENCRYPT_OP, {id=KVM_TDX_INIT_MEM_REGION, flags=KVM_TDX_MEASURE_MEMORY_REGION|0x2, data={source_addr=0x7f0000000000, gpa=0xffc00000, nr_pages=1024}, hw_error=0x8000020300000000}) = -1 EIO

call x86_64 ioctl 4 0xc008aeba @p
mem p u32 4 0 u64 0 0
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_OP, {id=KVM_TDX_FINALIZE_VM, flags=0, data=NULL, hw_error=0}) = 0

call x86_64 ioctl 5 0xc008aeba @p
fd 5 anon_inode:kvm-vcpu:0
mem p u32 5 0 u64 @d 0
mem d u32 1 0 zero 40
out d u32 1 0 7 0 1 1 2 3 4 0 0 0
opt -v
ret 0
text ioctl(5, KVM_MEMORY_ENCRYPT_OP, {id=KVM_TDX_GET_CPUID, flags=0, data={nent=1, entries=[{function=0x7, index=0, flags=KVM_CPUID_FLAG_SIGNIFCANT_INDEX, eax=0x1, ebx=0x2, ecx=0x3, edx=0x4}]}, hw_error=0}) = 0

# a vCPU knows TDX only
call x86_64 ioctl 5 0xc008aeba @p
fd 5 anon_inode:kvm-vcpu:0
mem p u32 77 0 u64 0 0x700000000
err 22
text ioctl(5, KVM_MEMORY_ENCRYPT_OP, {id=77 /* KVM_TDX_??? */, flags=0, data=NULL, hw_error=0x700000000}) = -1 EINVAL

# --- memory that is encrypted

call x86_64 ioctl 4 0x8010aebb @p
mem p u64 0x7f0000000000 0x200000
ret 0
text ioctl(4, KVM_MEMORY_ENCRYPT_REG_REGION, {addr=0x7f0000000000, size=0x200000}) = 0

call x86_64 ioctl 4 0x8010aebc @p
mem p u64 0x7f0000000000 0x200000
err 22
text ioctl(4, KVM_MEMORY_ENCRYPT_UNREG_REGION, {addr=0x7f0000000000, size=0x200000}) = -1 EINVAL
