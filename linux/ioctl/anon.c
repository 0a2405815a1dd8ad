/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * anon.c - ioctl requests of descriptors that are no files: namespaces, pidfds,
 * epoll and inotify instances, seccomp listeners, and udmabuf, which makes some.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/always.h"
#include "linux/callnr.h"
#include "linux/ioctl/ioctl.h"
#include "linux/proc.h"
#include "xlat/audit.h"
#include "xlat/fs.h"
#include "xlat/ioctl.h"
#include "xlat/proc.h"

/* Namespaces.  What the result says is the kind of namespace. */
static void note_nstype(struct walk *w)
{
	struct always a;
	uint64_t ret;
	const char *name;

	if (!walk_ret(w, &ret) || !(name = xlat_name(setns_flags, ret)))
		return;
	em_key_quiet(walk_emit(w), "type");
	always_begin(w, &a);
	em_name(walk_emit(w), (struct em_num){ ret, 4, EM_HEX }, name, NULL);
	always_end(w, &a);
}

static const struct type mnt_ns_info = { .kind = K_STRUCT, .name = "mnt_ns_info", .members = MEMBERS(
	M(size, U32), M(nr_mounts, U32), M(mnt_ns_id, XA64)) };
enum { MNT_NS_INFO_SIZE = 16 };

/* pidfds: the program says what it asks for, and the kernel what it has answered. */
enum { INFO_PID = 1, INFO_CREDS = 2, INFO_CGROUPID = 4, INFO_EXIT = 8, INFO_COREDUMP = 0x10, INFO_SUPPORTED = 0x20,
	INFO_CORE_SIGNAL = 0x40, INFO_CORE_CODE = 0x80, PIDFD_INFO_LEAST = 64, PIDFD_INFO_SIZE = 88 };
#define INFO_MASK	FLAGS(W_A64, ioc_pidfd_info, "PIDFD_INFO_???")
#define INFO(n, t, bit)	{ .name = #n, .type = t, .when = ANY(FIELD(mask), bit) }
#define PIDFD_INFO(mask_type) \
	M(mask, mask_type), INFO(cgroupid, UA64, INFO_CGROUPID), \
	INFO(pid, PID, INFO_PID), INFO(tgid, PID, INFO_PID), INFO(ppid, PID, INFO_PID), \
	INFO(ruid, UID, INFO_CREDS), INFO(rgid, GID, INFO_CREDS), INFO(euid, UID, INFO_CREDS), \
	INFO(egid, GID, INFO_CREDS), INFO(suid, UID, INFO_CREDS), INFO(sgid, GID, INFO_CREDS), \
	INFO(fsuid, UID, INFO_CREDS), INFO(fsgid, GID, INFO_CREDS), INFO(exit_code, &t_wait_status, INFO_EXIT), \
	INFO(coredump_mask, FLAGS(W_U32, ioc_pidfd_coredump, "PIDFD_COREDUMP_???"), INFO_COREDUMP), \
	INFO(coredump_signal, SIGNAL(W_S32), INFO_CORE_SIGNAL), INFO(coredump_code, U32, INFO_CORE_CODE), \
	M(coredump_pad, PADS(4)), INFO(supported_mask, INFO_MASK, INFO_SUPPORTED)

static const struct type pidfd_info = { .kind = K_STRUCT, .name = "pidfd_info",
	.members = MEMBERS(PIDFD_INFO(IOC_MOVED(W_A64, INFO_MASK))) };
static const struct type pidfd_info_failed = { .kind = K_STRUCT, .members = MEMBERS(M(mask, INFO_MASK)) };

static void show_pidfd_info(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t op, size;
	const void *bytes;

	(void)t;
	size = walk_arg(w, "op", &op) ? op >> 16 & 0x3fff : 0;
	if (size > PIDFD_INFO_SIZE)
		size = PIDFD_INFO_SIZE;
	if (walk_failed(w) && size >= PIDFD_INFO_LEAST)
		size = 8;		/* the mask alone counts */
	else if (size < PIDFD_INFO_LEAST)
		size = 0;
	bytes = size ? walk_fetch(w, v->addr, (size_t)size) : NULL;
	if (!bytes && size > 8)
		bytes = walk_fetch(w, v->addr, size = 8);
	if (bytes)
		walk_bytes(w, size == 8 ? &pidfd_info_failed : &pidfd_info, bytes, (size_t)size, v->addr);
	else
		em_addr(walk_emit(w), v->addr);
}
static const struct type pidfd_info_sized = { .kind = K_CUSTOM, .custom = show_pidfd_info, .custom_size = 1, .custom_align = 1 };

/* failed_too: the mask is input */
static const struct type pidfd_info_arg = { .kind = K_PTR, .width = W_PTR, .of = &pidfd_info_sized, .out = true,
	.failed_too = true, .entry = ioc_keep_first };

/* epoll */
static const struct type epoll_params = { .kind = K_STRUCT, .name = "epoll_params", .members = MEMBERS(
	M(busy_poll_usecs, CUSTOM(W_U32, ioc_show_usecs)), M(busy_poll_budget, U16), M(prefer_busy_poll, X8),
	M(__pad, X8, .nonzero = true)) };

/* seccomp.  An error as the kernel returns it: negative. */
static void show_error(struct walk *w, const struct type *t, const struct value *v)
{
	int64_t n = (int32_t)v->num;
	const char *name = n < 0 && n > -4096 ? errno_name((unsigned)-n) : NULL;
	char text[32];

	(void)t;
	snprintf(text, sizeof(text), "-%s", name ? name : "");
	em_name(walk_emit(w), (struct em_num){ (uint64_t)n, 4, EM_DEC }, name ? text : NULL, NULL);
}

static const struct type notif_resp = { .kind = K_STRUCT, .name = "seccomp_notif_resp", .members = MEMBERS(
	M(id, XA64), M(val, T(K_DEC, W_A64)), M(error, CUSTOM(W_S32, show_error)),
	M(flags, FLAGS(W_U32, ioc_seccomp_flags, "SECCOMP_USER_NOTIF_FLAG_???"))) };

static void show_nr(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t arch;

	(void)t;
	callnr_show(w, v->num, walk_field(w, "arch", &arch) ? (uint32_t)arch : 0);
}
static const struct type seccomp_data = { .kind = K_STRUCT, .name = "seccomp_data", .members = MEMBERS(
	M(nr, CUSTOM(W_U32, show_nr)), M(arch, CONST(W_U32, audit_archs, "AUDIT_ARCH_???")),
	M(instruction_pointer, ADDR64), M(args, ARRAY(XA64, NUM(6)))) };
static const struct type notif = { .kind = K_STRUCT, .name = "seccomp_notif", .members = MEMBERS(
	M(id, XA64), M(pid, PID), M(flags, X32), M(data, &seccomp_data)) };
enum { NOTIF_SIZE = 80 };

/* The kernel wants it zeroed: what a program left there is worth a line. */
static const struct type notif_change = { .kind = K_CHANGE, .width = W_PTR, .of = &notif, .then = &notif, .failed_too = true };
static const struct type notif_out = { .kind = K_PTR, .width = W_PTR, .of = &notif, .then = &notif, .out = true };

static const struct type *pick_notif(struct walk *w, uint64_t addr)
{
	uint8_t bytes[NOTIF_SIZE];

	if (!addr || !walk_read(w, addr, bytes, sizeof(bytes)))
		return &notif_out;
	for (unsigned i = 0; i < sizeof(bytes); i++)
		if (bytes[i])
			return &notif_change;
	return &notif_out;
}
#define NOTIF	T(K_SELECT, W_PTR, .by = ARG(argp), .pick = pick_notif, .otherwise = &notif_out)

static const struct type notif_addfd = { .kind = K_STRUCT, .name = "seccomp_notif_addfd", .members = MEMBERS(
	M(id, XA64), M(flags, FLAGS(W_U32, ioc_seccomp_addfd, "SECCOMP_ADDFD_FLAG_???")), M(srcfd, FD), M(newfd, S32),
	M(newfd_flags, FLAGS(W_U32, open_flags, "O_???"))) };

/* udmabuf */
#define UDMABUF_FLAGS FLAGS(W_U32, ioc_udmabuf, "UDMABUF_FLAGS_???")
static const struct type udmabuf = { .kind = K_STRUCT, .name = "udmabuf_create", .members = MEMBERS(
	M(memfd, FD), M(flags, UDMABUF_FLAGS), M(offset, UA64), M(size, UA64)) };
static const struct type udmabuf_item = { .kind = K_STRUCT, .name = "udmabuf_create_item", .members = MEMBERS(
	M(memfd, FD), M(__pad, PADS(4)), M(offset, UA64), M(size, UA64)) };
static const struct type udmabuf_list = { .kind = K_STRUCT, .name = "udmabuf_create_list", .members = MEMBERS(
	M(flags, UDMABUF_FLAGS), M(count, U32), M(list, ARRAY(&udmabuf_item, FIELD(count)))) };

const struct ioctl_row ioctls_anon[] = {
	{ .op = 0xb701, .name = "NS_GET_USERNS", .arg = IOC_NOARG, .ret = FD },
	{ .op = 0xb702, .name = "NS_GET_PARENT", .arg = IOC_NOARG, .ret = FD },
	{ .op = 0xb703, .name = "NS_GET_NSTYPE", .arg = IOC_NOARG, .note = note_nstype },
	ROW(0xb704, NS_GET_OWNER_UID, OUT(UID)),
	ROW(0x8008b705, NS_GET_MNTNS_ID, OUT(XA64)),
	ROW(0x8004b706, NS_GET_PID_FROM_PIDNS, IOC_INT),
	ROW(0x8004b707, NS_GET_TGID_FROM_PIDNS, IOC_INT),
	ROW(0x8004b708, NS_GET_PID_IN_PIDNS, IOC_INT),
	ROW(0x8004b709, NS_GET_TGID_IN_PIDNS, IOC_INT),
	{ .op = 0x8010b70a, .name = "NS_MNT_GET_INFO", .arg = OUT(&mnt_ns_info), .grows = MNT_NS_INFO_SIZE },
	{ .op = 0x8010b70b, .name = "NS_MNT_GET_NEXT", .arg = OUT(&mnt_ns_info), .ret = FD, .grows = MNT_NS_INFO_SIZE },
	{ .op = 0x8010b70c, .name = "NS_MNT_GET_PREV", .arg = OUT(&mnt_ns_info), .ret = FD, .grows = MNT_NS_INFO_SIZE },
	{ .op = 0xc058ff0b, .name = "PIDFD_GET_INFO", .arg = &pidfd_info_arg, .grows = 1 },
	ROW(0x40044900, INOTIFY_IOC_SETNEXTWD, IOC_INT),
	ROW(0x40088a01, EPIOCSPARAMS, IN(&epoll_params)),
	ROW(0x80088a02, EPIOCGPARAMS, OUT(&epoll_params)),
	ROW(0xc0502100, SECCOMP_IOCTL_NOTIF_RECV, NOTIF),
	ROW(0xc0182101, SECCOMP_IOCTL_NOTIF_SEND, IN(&notif_resp)),
	ROW(0x40082102, SECCOMP_IOCTL_NOTIF_ID_VALID, IN(XA64)),
	ROW(0x80082102, SECCOMP_IOCTL_NOTIF_ID_VALID_WRONG_DIR, IN(XA64)),
	ROW(0x40182103, SECCOMP_IOCTL_NOTIF_ADDFD, IN(&notif_addfd)),
	ROW(0x40082104, SECCOMP_IOCTL_NOTIF_SET_FLAGS, FLAGS(W_ULONG, ioc_seccomp_fd_flags, "SECCOMP_USER_NOTIF_???")),
	ROW(0x40187542, UDMABUF_CREATE, IN(&udmabuf)),
	ROW(0x40087543, UDMABUF_CREATE_LIST, IN(&udmabuf_list)),
	{ 0 }
};
