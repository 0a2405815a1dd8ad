# SPDX-License-Identifier: LGPL-2.1-or-later
# statmount, listmount, listns, lsm_*: requests that are cut, answers by the room there was.

call x86_64 statmount @a 0 0 0
mem a u32 24 0 u64 1 2
err 14
text statmount({size=24, mnt_ns_fd=0, mnt_id=0x1, param=STATMOUNT_MNT_BASIC}, NULL, 0, 0) = -1 EFAULT

call x86_64 statmount @a 0 0 0
mem a u32 24 7 u64 1
err 14
text statmount({size=24, ???}, NULL, 0, 0) = -1 EFAULT
json {"req":{"size":24,"more":true},"buf":null,"bufsize":0,"flags":{"value":0,"names":[]}}

call x86_64 statmount @a 0 0 0
mem a u32 4 7 u64 1
err 22
text statmount({size=4}, NULL, 0, 0) = -1 EINVAL

call x86_64 statmount @a 0 0 0
mem a u32 32 0 u64 1 2 3
err 22
text statmount({size=32, mnt_ns_fd=0, mnt_id=0x1, param=STATMOUNT_MNT_BASIC, mnt_ns_id=0x3}, NULL, 0, 0) = -1 EINVAL

call x86_64 statmount @a 0 0 0
mem a u32 28 0 u64 1 2 3
err 22
text statmount({size=28, mnt_ns_fd=0, mnt_id=0x1, param=STATMOUNT_MNT_BASIC}, NULL, 0, 0) = -1 EINVAL

call x86_64 listmount @a 0 0 0
mem a u32 24 0 u64 1 2
err 14
text listmount({size=24, mnt_ns_fd=0, mnt_id=0x1, param=0x2}, NULL, 0, 0) = -1 EFAULT

call x86_64 listmount @a 0 0 0
mem a u32 24 7 u64 1
err 14
text listmount({size=24, ???}, NULL, 0, 0) = -1 EFAULT

call x86_64 listmount @a 0 0 0
mem a u32 4 7 u64 1
err 22
text listmount({size=4}, NULL, 0, 0) = -1 EINVAL

call x86_64 listmount @a 0 0 0
mem a u32 32 0 u64 1 2 3
err 22
text listmount({size=32, mnt_ns_fd=0, mnt_id=0x1, param=0x2, mnt_ns_id=0x3}, NULL, 0, 0) = -1 EINVAL

call x86_64 listmount @a 0 0 0
mem a u32 28 0 u64 1 2 3
err 22
text listmount({size=28, mnt_ns_fd=0, mnt_id=0x1, param=0x2}, NULL, 0, 0) = -1 EINVAL

call x86_64 listns @a 0 0 0
mem a u32 32 0 u64 1 u32 0 0
err 38
text listns({size=32, ???}, NULL, 0, 0) = -1 ENOSYS

call x86_64 listns @a 0 0 0
mem a u32 32 0 u64 1 u32 0x20000 0 u64 2
err 38
text listns({size=32, ns_id=0x1, ns_type=MNT_NS, user_ns_id=0x2}, NULL, 0, 0) = -1 ENOSYS

call x86_64 listmount 0 @a 0 0
mem a u64 1 2
ret 0
text listmount(NULL, [], 0, 0) = 0

call x86_64 listmount 0 @a 1 0
mem a u64 1 2
ret 42
text listmount(NULL, [0x1], 1, 0) = 42

call x86_64 listmount 0 @a 2 1
mem a u64 1 2
ret 1
text listmount(NULL, [0x1], 2, LISTMOUNT_REVERSE) = 1

call x86_64 listmount 0 @bad 0 0
err 14
text listmount(NULL, [], 0, 0) = -1 EFAULT

call x86_64 listmount 0 @a 3 0
mem a u64 1 2
ret 3
text listmount(NULL, [0x1, 0x2, ... /* 0x110000 */], 3, 0) = 3

call x86_64 listmount 0 @a 1 0
mem a u64 1
err 22
text listmount(NULL, 0x10fff8, 1, 0) = -1 EINVAL

call x86_64 listns 0 @a 0 0
mem a u64 1 2
ret 0
text listns(NULL, [], 0, 0) = 0

call x86_64 listns 0 @a 1 0
mem a u64 1 2
ret 42
text listns(NULL, [0x1], 1, 0) = 42

call x86_64 listns 0 @a 2 1
mem a u64 1 2
ret 1
text listns(NULL, [0x1], 2, 0x1) = 1

call x86_64 listns 0 @bad 0 0
err 14
text listns(NULL, [], 0, 0) = -1 EFAULT

call x86_64 listns 0 @a 3 0
mem a u64 1 2
ret 3
text listns(NULL, [0x1, 0x2, ... /* 0x110000 */], 3, 0) = 3

call x86_64 listns 0 @a 1 0
mem a u64 1
err 22
text listns(NULL, 0x10fff8, 1, 0) = -1 EINVAL

call x86_64 statmount 0 @a 4 0
mem a u32 512 0 u64 -1
ret 0
text statmount(NULL, {size=512, mask=0}, 4, 0) = 0

call x86_64 statmount 0 @a 16 0
mem a u32 512 1 u64 0x80
ret 0
text statmount(NULL, {size=512, mnt_opts=0x1, mask=STATMOUNT_MNT_OPTS}, 16, 0) = 0

call x86_64 statmount 0 @a 3 0
mem a u32 512
ret 0
text statmount(NULL, 0x10fffc, 3, 0) = 0

call x86_64 statmount 0 @a 518 0
mem a u32 518 0 u64 0x80 zero 496 str "first"
ret 0
text statmount(NULL, {size=518, mnt_opts="first", mask=STATMOUNT_MNT_OPTS}, 518, 0) = 0

call x86_64 statmount 0 @a 518 0
mem a u32 600 0 u64 0x80 zero 496 str "first"
ret 0
text statmount(NULL, {size=600, mnt_opts=0, mask=STATMOUNT_MNT_OPTS}, 518, 0) = 0

call x86_64 statmount 0 @a 515 0
mem a u32 515 0 u64 0x80 zero 496 str "first"
ret 0
text statmount(NULL, {size=515, mnt_opts="fi"..., mask=STATMOUNT_MNT_OPTS}, 515, 0) = 0

call x86_64 statmount 0 @a 525 0
mem a u32 525 0 u64 0x400 zero 112 u32 2 0 zero 376 str "first" str "second"
ret 0
text statmount(NULL, {size=525, mask=STATMOUNT_OPT_ARRAY, opt_num=2, opt_array=["first", "second"]}, 525, 0) = 0

call x86_64 statmount 0 @a 525 0
mem a u32 525 0 u64 0x400 zero 112 u32 3 0 zero 376 str "first" str "second"
opt -s1
ret 0
text statmount(NULL, {size=525, mask=STATMOUNT_OPT_ARRAY, opt_num=3, opt_array=["first", ...]}, 525, 0) = 0

call x86_64 statmount 0 @a 525 0
mem a u32 520 0 u64 0x400 zero 112 u32 3 0 zero 376 str "first" str "second"
ret 0
text statmount(NULL, {size=520, mask=STATMOUNT_OPT_ARRAY, opt_num=3, opt_array=["first", "s"..., ???]}, 525, 0) = 0

call x86_64 statmount 0 @a 525 0
mem a u32 525 0 u64 0x400 zero 112 u32 0 0 zero 376 str "first" str "second"
ret 0
text statmount(NULL, {size=525, mask=STATMOUNT_OPT_ARRAY, opt_num=0, opt_array=[]}, 525, 0) = 0

call x86_64 statmount 0 @a 525 0
mem a zero 525
err 22
text statmount(NULL, 0x10fdf3, 525, 0) = -1 EINVAL

call x86_64 lsm_get_self_attr 100 @a @s 0
mem a u64 100 5 40 8 str "context" u64 101 0 35 3 u8 1 2 3
mem s u32 75
ret 2
text lsm_get_self_attr(LSM_ATTR_CURRENT, [{id=LSM_ID_CAPABILITY, flags=0x5, len=40, ctx_len=8, ctx="\x63\x6f\x6e\x74\x65\x78\x74\x00"}, {id=LSM_ID_SELINUX, flags=0, len=35, ctx_len=3, ctx="\x01\x02\x03"}], [75], 0) = 2

call x86_64 lsm_get_self_attr 100 @a @s 0
mem a u64 100 5 40 8 str "context" u64 101 0 5 3 u8 1 2 3
mem s u32 75
ret 2
text lsm_get_self_attr(LSM_ATTR_CURRENT, [{id=LSM_ID_CAPABILITY, flags=0x5, len=40, ctx_len=8, ctx="\x63\x6f\x6e\x74\x65\x78\x74\x00"}, {id=LSM_ID_SELINUX, flags=0, len=5, ctx_len=3}], [75], 0) = 2

call x86_64 lsm_get_self_attr 100 @a @s 0
mem a u64 100 5 40 8 str "context" u64 101 0 33 3 u8 1 2 3
mem s u32 74
ret 1
text lsm_get_self_attr(LSM_ATTR_CURRENT, [{id=LSM_ID_CAPABILITY, flags=0x5, len=40, ctx_len=8, ctx="\x63\x6f\x6e\x74\x65\x78\x74\x00"}, {id=LSM_ID_SELINUX, flags=0, len=33, ctx_len=3, ctx="\x01"}, ... /* 0x10fffe */], [74], 0) = 1

call x86_64 lsm_get_self_attr 100 @a @s 0
mem a u64 100 5 40 8 str "context" u64 101 0 35 3 u8 1 2 3
mem s u32 75
opt -s1
ret 2
text lsm_get_self_attr(LSM_ATTR_CURRENT, [{id=LSM_ID_CAPABILITY, flags=0x5, len=40, ctx_len=8, ctx="\x63"...}, ...], [75], 0) = 2

call x86_64 lsm_get_self_attr 100 @a @s 1
mem a u64 100 5 40 8 str "context" u64 101 0 35 3 u8 1 2 3
mem s u32 40
ret 0
text lsm_get_self_attr(LSM_ATTR_CURRENT, {id=LSM_ID_CAPABILITY} => [{id=LSM_ID_CAPABILITY, flags=0x5, len=40, ctx_len=8, ctx="\x63\x6f\x6e\x74\x65\x78\x74\x00"}], [40], LSM_FLAG_SINGLE) = 0

call x86_64 lsm_get_self_attr 100 @a @s 1
mem a u64 100 5 40 8 str "context" u64 101 0 35 3 u8 1 2 3
mem s u32 31
out s u32 75
err 7
text lsm_get_self_attr(LSM_ATTR_CURRENT, {id=LSM_ID_CAPABILITY} => 0x10ffb5, [31 => 75], LSM_FLAG_SINGLE) = -1 E2BIG

call x86_64 lsm_get_self_attr 100 @a @bad 1
mem a u64 1 2
err 14
text lsm_get_self_attr(LSM_ATTR_CURRENT, 0x10fff0, 0xdead000, LSM_FLAG_SINGLE) = -1 EFAULT

call x86_64 lsm_list_modules @a @s 0
mem a u64 100 99
mem s u32 16
ret 2
text lsm_list_modules([LSM_ID_CAPABILITY, 0x63 /* LSM_ID_??? */], [16], 0) = 2

call x86_64 lsm_list_modules @a @bad 0
mem a u64 100 99
ret 2
text lsm_list_modules(0x10fff0, 0xdead000, 0) = 2

call x86_64 lsm_list_modules @a @s 0
mem a u64 100
mem s u32 4
out s u32 24
err 7
text lsm_list_modules(0x10fff8, [4 => 24], 0) = -1 E2BIG
