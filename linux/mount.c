/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mount.c - pieces of the calls that mount, swap and limit by quota.
 */
#include <stdio.h>
#include <string.h>
#include "decode/custom.h"
#include "linux/mount.h"
#include "xlat/fs.h"
#include "xlat/proc.h"

/* mount: old programs put a magic number into the upper half of the flags */
enum {
	MS_REMOUNT = 0x20, MS_BIND = 0x1000, MS_MOVE = 0x2000, MS_PROPAGATION = 0x1e0000,
	MS_MGC_VAL = 0xc0ed0000u >> 16,
};

static const struct xlat mount_magic[] = { { 0xc0ed0000, "MS_MGC_VAL" }, { 0, NULL } };
static const struct type t_plain_flags = { .kind = K_FLAGS, .width = W_ULONG, .xlat = mount_flags, .other = "MS_???" };
static const struct type t_magic_flags = { .kind = K_SLICES, .width = W_ULONG, .apart = true, .slices = LIST(slice,
	{ 0xffff0000, FLAGS(W_ULONG, mount_magic, NULL) }, { ~0xffff0000ull, FLAGS(W_ULONG, mount_flags, "MS_???") }) };
static const struct type t_addr = { .kind = K_ADDR, .width = W_PTR }, t_str = { .kind = K_STR, .width = W_PTR };

static const struct type *pick_mount_flags(struct walk *w, uint64_t flags)
{
	(void)w;
	return (flags & 0xffff0000) >> 16 == MS_MGC_VAL ? &t_magic_flags : &t_plain_flags;
}

static uint64_t real_flags(uint64_t flags)
{
	return (flags & 0xffff0000) >> 16 == MS_MGC_VAL ? flags & ~0xffff0000ull : flags;
}

static const struct type *pick_mount_type(struct walk *w, uint64_t flags)
{
	(void)w;
	return real_flags(flags) & (MS_REMOUNT | MS_BIND | MS_MOVE | MS_PROPAGATION) ? &t_addr : &t_str;
}

static const struct type *pick_mount_data(struct walk *w, uint64_t flags)
{
	(void)w;
	if (real_flags(flags) & MS_REMOUNT)	/* with new options, whatever else is said */
		return &t_str;
	return real_flags(flags) & (MS_BIND | MS_MOVE | MS_PROPAGATION) ? &t_addr : &t_str;
}

#define PICK(a, f, o)	.kind = K_SELECT, .by = ARG(a), .pick = f, .otherwise = o, .choices = LIST(choice, { 0 })
const struct type t_mount_flags = { PICK(mountflags, pick_mount_flags, XLONG) };
const struct type t_mount_type = { PICK(mountflags, pick_mount_type, ADDR) };
const struct type t_mount_data = { PICK(mountflags, pick_mount_data, ADDR) };

/* fsconfig */
enum {
	FSCONFIG_SET_FLAG, FSCONFIG_SET_STRING, FSCONFIG_SET_BINARY, FSCONFIG_SET_PATH, FSCONFIG_SET_PATH_EMPTY,
	FSCONFIG_SET_FD,
};

#define KEY	STR_UPTO(256)
const struct type t_fsconfig_key = { .kind = K_SELECT, .by = ARG(cmd), .otherwise = ADDR, .choices = LIST(choice,
	CASE(FSCONFIG_SET_FLAG, KEY), CASE(FSCONFIG_SET_STRING, KEY), CASE(FSCONFIG_SET_BINARY, KEY),
	CASE(FSCONFIG_SET_PATH, KEY), CASE(FSCONFIG_SET_PATH_EMPTY, KEY), CASE(FSCONFIG_SET_FD, KEY)) };
const struct type t_fsconfig_value = { .kind = K_SELECT, .by = ARG(cmd), .otherwise = ADDR, .choices = LIST(choice,
	CASE(FSCONFIG_SET_STRING, KEY), CASE(FSCONFIG_SET_BINARY, T(K_BUF, W_PTR, .len = ARG(aux), .hex = true)),
	CASE(FSCONFIG_SET_PATH, PATH), CASE(FSCONFIG_SET_PATH_EMPTY, PATH)) };
const struct type t_fsconfig_aux = { .kind = K_SELECT, .width = W_S32, .by = ARG(cmd), .otherwise = S32, .choices = LIST(choice,
	CASE(FSCONFIG_SET_PATH, DIRFD), CASE(FSCONFIG_SET_PATH_EMPTY, DIRFD), CASE(FSCONFIG_SET_FD, FD)) };

/* mount_setattr, open_tree_attr: a descriptor, if it is asked for and can be one */
static const struct type t_userns_fd = { .kind = K_FD, .width = W_A64 };
static const struct type *pick_userns(struct walk *w, uint64_t fd)
{
	enum { MOUNT_ATTR_IDMAP = 0x100000 };
	uint64_t set = 0, clr = 0;

	walk_field(w, "attr_set", &set);
	walk_field(w, "attr_clr", &clr);
	return fd <= INT32_MAX && (set | clr) & MOUNT_ATTR_IDMAP ? &t_userns_fd : NULL;
}

static const struct type t_mount_attr_struct = { .kind = K_STRUCT, .name = "mount_attr", .size = ARG(size), .members = MEMBERS(
	M(attr_set, FLAGS(W_A64, mount_attr64_flags, "MOUNT_ATTR_???")),
	M(attr_clr, FLAGS(W_A64, mount_attr64_flags, "MOUNT_ATTR_???")),
	M(propagation, CONST(W_A64, propagations, "MS_???")),
	M(userns_fd, T(K_SELECT, W_A64, .by = FIELD(userns_fd), .pick = pick_userns, .otherwise = UA64,
		.choices = LIST(choice, { 0 })))) };
static const struct type t_mount_attr_ptr = { .kind = K_PTR, .width = W_PTR, .of = &t_mount_attr_struct };

static const struct type *pick_mount_attr(struct walk *w, uint64_t size)
{
	(void)w;
	return size >= 32 ? &t_mount_attr_ptr : NULL;
}
const struct type t_mount_attr = { PICK(size, pick_mount_attr, ADDR) };

/* statmount, listmount: what is asked for */
enum { MNT_ID_REQ_SIZE_VER0 = 24, REQ_SIZE_MAX = 32, NS_ID_REQ_SIZE_VER0 = 32 };

#define REQ(id, what) { .kind = K_STRUCT, .name = "mnt_id_req", .size = DEREF(req), .members = MEMBERS( \
	M(size, U32), M(mnt_ns_fd, FD), M(mnt_id, id), M(param, what), { .name = "mnt_ns_id", .type = XA64, .since = true, \
		.when = WHEN_FN(has_mnt_ns_id) }) }
static bool has_mnt_ns_id(struct walk *w)
{
	uint64_t size = 0;

	return walk_field(w, "size", &size) && size >= 32;
}

static const struct type t_req_stat = REQ(XA64, FLAGS(W_A64, statmount_masks, "STATMOUNT_???"));
static const struct type t_req_list = REQ(CONST(W_A64, listmount_ids, NULL), XA64);

static void show_req_of(struct walk *w, const struct type *t, uint64_t addr, uint64_t least, uint64_t most)
{
	static const struct type u32 = { .kind = K_UDEC, .width = W_U32 };
	struct emit *e = walk_emit(w);
	uint8_t b[4];
	uint64_t size;

	if (!addr || !walk_read(w, addr, b, 4)) {
		em_addr(e, addr);
		return;
	}
	size = walk_get(w, b, 4);
	if (size >= least && walk_fetch(w, addr, size < most ? size : most)) {
		walk_at(w, t, addr);
		return;
	}
	em_open(e, EM_STRUCT);
	walk_member(w, "size", &u32, size);
	if (size >= least)
		em_lost(e);
	em_close(e, EM_STRUCT);
}

static void show_req_stat(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_req_of(w, &t_req_stat, v->num, MNT_ID_REQ_SIZE_VER0, REQ_SIZE_MAX);
}

static void show_req_list(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_req_of(w, &t_req_list, v->num, MNT_ID_REQ_SIZE_VER0, REQ_SIZE_MAX);
}

/* listns: namespaces that match a request */
static const struct type t_ns_req = { .kind = K_STRUCT, .name = "ns_id_req", .size = DEREF(req), .members = MEMBERS(
	M(size, U32), M(spare, X32, .nonzero = true), M(ns_id, XA64),
	M(ns_type, FLAGS(W_U32, ns_types, "???_NS")), M(spare2, X32, .nonzero = true),
	M(user_ns_id, CONST(W_A64, listns_user, NULL))) };

static void show_req_ns(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_req_of(w, &t_ns_req, v->num, NS_ID_REQ_SIZE_VER0, NS_ID_REQ_SIZE_VER0);
}
const struct type t_ns_id_req = { .kind = K_CUSTOM, .width = W_PTR, .custom = show_req_ns };

void show_id_list(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t room = 0, ret = 0;

	walk_ref(w, &t->len, &room);
	if (!room) {
		em_open(walk_emit(w), EM_ARRAY);
		em_close(walk_emit(w), EM_ARRAY);
	} else if (!walk_ret(w, &ret)) {
		em_addr(walk_emit(w), v->num);
	} else {
		walk_at(w, ret > room ? t->then : t->of, v->num);
	}
}

const struct type t_mnt_id_req_stat = { .kind = K_CUSTOM, .width = W_PTR, .custom = show_req_stat };
const struct type t_mnt_id_req_list = { .kind = K_CUSTOM, .width = W_PTR, .custom = show_req_list };

/* statmount's answer: as much of the struct as there was room for, and strings
 * behind it, at the offsets it tells, if all of it has come. */
enum { STATMOUNT_STRINGS = 512, PATH_ROOM = 4096 };

/* Where strings begin and end; false: there are none. */
static bool mount_strings(struct walk *w, uint64_t off, uint64_t *addr, uint64_t *end)
{
	uint64_t base = 0, size = 0, room = 0;

	walk_arg(w, "buf", &base);
	walk_arg(w, "bufsize", &room);
	walk_field(w, "size", &size);
	*addr = base + STATMOUNT_STRINGS + off;
	*end = base + size;
	return size <= room && *addr < *end;
}

/* One string; where the next one may begin. */
static uint64_t show_string_until(struct walk *w, uint64_t addr, uint64_t end)
{
	size_t most = end - addr < PATH_ROOM ? (size_t)(end - addr) : PATH_ROOM;
	const uint8_t *p = walk_fetch(w, addr, most);
	size_t n = p ? strnlen((const char *)p, most) : 0;

	if (!p) {
		em_addr(walk_emit(w), addr);
		return end;
	}
	em_bytes(walk_emit(w), p, n == most && n ? n - 1 : n, EM_STRING, n == most);
	return addr + n + 1;
}

static void show_mount_str(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t addr, end;

	(void)t;
	if (mount_strings(w, v->num, &addr, &end))
		show_string_until(w, addr, end);
	else
		em_hex(walk_emit(w), v->num);
}

/* As many strings as the member before says, one behind the other. */
static void show_mount_strs(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t addr, end, n = v->addr && v->bytes ? walk_get(w, v->bytes - 4, 4) : 0;
	struct emit *e = walk_emit(w);

	(void)t;
	if (!mount_strings(w, v->num, &addr, &end)) {
		em_hex(e, v->num);
		return;
	}
	em_open(e, EM_ARRAY);
	for (uint64_t i = 0; i < n; i++) {
		if (addr >= end) {
			em_lost(e);
			break;
		}
		if (walk_abbrev(w) && i >= walk_limit(w)) {
			em_more(e);
			break;
		}
		addr = show_string_until(w, addr, end);
	}
	em_close(e, EM_ARRAY);
}

/* those of a super block that are told */
static const struct xlat super_flags[] = {
	{ 1, "MS_RDONLY" }, { 0x10, "MS_SYNCHRONOUS" }, { 0x80, "MS_DIRSYNC" }, { 0x2000000, "MS_LAZYTIME" }, { 0, NULL }
};

#define SM(n, bit, ...)	{ .name = #n, .type = __VA_ARGS__, .when = ANY(FIELD(mask), bit) }
#define SM_STR		CUSTOM(W_U32, show_mount_str)
#define SM_STRS		CUSTOM(W_U32, show_mount_strs)
static const struct type t_statmount_whole = { .kind = K_STRUCT, .name = "statmount", .members = MEMBERS(
	M(size, U32), SM(mnt_opts, 0x80, SM_STR), M(mask, FLAGS(W_A64, statmount_masks, "STATMOUNT_???")),
	SM(sb_dev_major, 0x1, U32), SM(sb_dev_minor, 0x1, U32), SM(sb_magic, 0x1, CONST(W_A64, fs_magics, NULL)),
	SM(sb_flags, 0x1, FLAGS(W_U32, super_flags, "MS_???")), SM(fs_type, 0x20, SM_STR),
	SM(mnt_id, 0x2, XA64), SM(mnt_parent_id, 0x2, XA64), SM(mnt_id_old, 0x2, X32), SM(mnt_parent_id_old, 0x2, X32),
	SM(mnt_attr, 0x2, FLAGS(W_A64, mount_attr64_flags, "MOUNT_ATTR_???")),
	SM(mnt_propagation, 0x2, FLAGS(W_A64, propagations, "MS_???")),
	SM(mnt_peer_group, 0x2, XA64), SM(mnt_master, 0x2, XA64), SM(propagate_from, 0x4, XA64),
	SM(mnt_root, 0x8, SM_STR), SM(mnt_point, 0x10, SM_STR), SM(mnt_ns_id, 0x40, XA64),
	SM(fs_subtype, 0x100, SM_STR), SM(sb_source, 0x200, SM_STR),
	SM(opt_num, 0x400, U32), SM(opt_array, 0x400, SM_STRS), SM(opt_sec_num, 0x800, U32), SM(opt_sec_array, 0x800, SM_STRS),
	SM(supported_mask, 0x1000, FLAGS(W_A64, statmount_masks, "STATMOUNT_???")),
	SM(mnt_uidmap_num, 0x2000, U32), SM(mnt_uidmap, 0x2000, SM_STRS),
	SM(mnt_gidmap_num, 0x4000, U32), SM(mnt_gidmap, 0x4000, SM_STRS), M(spare, PADS(344))) };

static void show_statmount(struct walk *w, const struct type *t, const struct value *v)
{
	uint8_t b[STATMOUNT_STRINGS] = { 0 };
	uint64_t room = 0;

	(void)t;
	walk_arg(w, "bufsize", &room);
	if (room > sizeof(b))
		room = sizeof(b);
	if (room >= 4 && walk_read(w, v->addr, b, (size_t)room))
		walk_bytes(w, &t_statmount_whole, b, sizeof(b), v->addr);
	else
		em_addr(walk_emit(w), v->addr);
}
const struct type t_statmount = { .kind = K_CUSTOM, .custom = show_statmount, .custom_align = 1 };

/* swapon: the low bits are a number, the priority */
enum { SWAP_PRIO = 0x7fff };

static void show_swap_flags(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct type prio_only = { .kind = K_UDEC, .width = W_U32 };
	uint32_t flags = (uint32_t)v->num & ~(uint32_t)SWAP_PRIO, prio = (uint32_t)v->num & SWAP_PRIO;
	struct em_num nums[2] = { { flags, 4, EM_HEX }, { prio, 4, EM_UDEC } };
	struct em_names names[2] = { { .n = 0, .rest = flags, .other = "SWAP_FLAG_???" }, { .n = 0 } };

	(void)t;
	if (!flags) {
		walk_number(w, &prio_only, prio);
		return;
	}
	for (const struct xlat *x = swap_flags; x->str; x++)
		if (names[0].rest & x->val) {
			names[0].name[names[0].n++] = x->str;
			names[0].rest &= ~x->val;
		}
	names[0].has_rest = names[0].rest;
	em_names_apart(walk_emit(w), nums, names, 2);
}
const struct type t_swap_flags = { .kind = K_CUSTOM, .width = W_U32, .custom = show_swap_flags };

/* Quotas: a command and whose quota it is, in one number */
enum {
	Q_SYNC = 0x800001, Q_QUOTAON, Q_QUOTAOFF, Q_GETFMT, Q_GETINFO, Q_SETINFO, Q_GETQUOTA, Q_SETQUOTA,
	Q_GETNEXTQUOTA,
	Q_XQUOTAON = 0x5801, Q_XQUOTAOFF, Q_XGETQUOTA, Q_XSETQLIM, Q_XGETQSTAT, Q_XQUOTARM, Q_XQUOTASYNC, Q_XGETQSTATV,
	Q_XGETNEXTQUOTA,
};

static void show_quota_op(struct walk *w, const struct type *t, const struct value *v)
{
	uint32_t cmd = (uint32_t)v->num >> 8, who = (uint32_t)v->num & 0xff;
	const char *c = xlat_name(quota_cmds, cmd), *q = xlat_name(quota_types, who);
	char text[96], cn[32], qn[32];

	(void)t;
	snprintf(cn, sizeof(cn), "%#x /* Q_??? */", cmd);
	snprintf(qn, sizeof(qn), "%#x /* ???QUOTA */", who);
	snprintf(text, sizeof(text), "QCMD(%s, %s)", c ? c : cn, q ? q : qn);
	em_name(walk_emit(w), (struct em_num){ v->num, 4, EM_UDEC }, text, NULL);
}
const struct type t_quota_op = { .kind = K_CUSTOM, .width = W_U32, .custom = show_quota_op };

static uint32_t quota_cmd(struct walk *w)
{
	uint64_t op = 0;

	walk_arg(w, "op", &op);
	return (uint32_t)op >> 8;
}

bool quota_has_id(struct walk *w)
{
	switch (quota_cmd(w)) {
	case Q_SYNC: case Q_QUOTAOFF: case Q_GETFMT: case Q_GETINFO: case Q_SETINFO: case Q_XQUOTAON: case Q_XQUOTAOFF:
	case Q_XGETQSTAT: case Q_XQUOTARM: case Q_XQUOTASYNC: case Q_XGETQSTATV:
		return false;
	default:
		return true;
	}
}

bool quota_has_addr(struct walk *w)
{
	uint32_t cmd = quota_cmd(w);

	return cmd != Q_SYNC && cmd != Q_QUOTAOFF && cmd != Q_XQUOTASYNC;
}

static const struct type t_quota_format = { .kind = K_CONST, .width = W_U32, .xlat = quota_formats, .other = "QFMT_???" };

static const struct type *pick_quota_id(struct walk *w, uint64_t op)
{
	(void)w;
	return (uint32_t)op >> 8 == Q_QUOTAON ? &t_quota_format : NULL;
}
const struct type t_quota_id = { PICK(op, pick_quota_id, UID) };

#define BRIEF(n, ...)	{ .name = #n, .type = __VA_ARGS__, .brief = true }
#define DQB		M(dqb_bhardlimit, U64), M(dqb_bsoftlimit, U64), M(dqb_curspace, U64), M(dqb_ihardlimit, U64), \
			M(dqb_isoftlimit, U64), M(dqb_curinodes, U64), BRIEF(dqb_btime, U64), BRIEF(dqb_itime, U64), \
			BRIEF(dqb_valid, FLAGS(W_U32, dqb_valid, "QIF_???"))
static const struct type t_dqblk = { .kind = K_STRUCT, .name = "if_dqblk", .members = MEMBERS(DQB) };
static const struct type t_nextdqblk = { .kind = K_STRUCT, .name = "if_nextdqblk", .members = MEMBERS(DQB, M(dqb_id, U32)) };
static const struct type t_dqinfo = { .kind = K_STRUCT, .name = "if_dqinfo", .members = MEMBERS(
	M(dqi_bgrace, U64), M(dqi_igrace, U64), M(dqi_flags, FLAGS(W_U32, dqi_flags, "DQF_???")),
	M(dqi_valid, FLAGS(W_U32, dqi_valid, "IIF_???"))) };
static const struct type t_disk_quota = { .kind = K_STRUCT, .name = "fs_disk_quota", .members = MEMBERS(
	M(d_version, S8), M(d_flags, FLAGS(W_U8, quota_xflags, "FS_???_QUOTA")), M(d_fieldmask, X16), M(d_id, U32),
	M(d_blk_hardlimit, U64), M(d_blk_softlimit, U64), M(d_ino_hardlimit, U64), M(d_ino_softlimit, U64),
	M(d_bcount, U64), M(d_icount, U64), BRIEF(d_itimer, S32), BRIEF(d_btimer, S32), BRIEF(d_iwarns, U16),
	BRIEF(d_bwarns, U16), M(pad2, PADS(4)), BRIEF(d_rtb_hardlimit, U64), BRIEF(d_rtb_softlimit, U64),
	BRIEF(d_rtbcount, U64), BRIEF(d_rtbtimer, S32), BRIEF(d_rtbwarns, U16), M(pad3, PADS(10))) };
#define QLIMITS		BRIEF(qs_btimelimit, S32), BRIEF(qs_itimelimit, S32), BRIEF(qs_rtbtimelimit, S32), \
			BRIEF(qs_bwarnlimit, U16), BRIEF(qs_iwarnlimit, U16)
#define QFLAGS		FLAGS(W_U16, xfs_qflags, "FS_QUOTA_???")
static const struct type t_qfilestat = { .kind = K_STRUCT, .name = "fs_qfilestat", .members = MEMBERS(
	M(qfs_ino, U64), M(qfs_nblks, U64), M(qfs_nextents, U32)) };
static const struct type t_qfilestatv = { .kind = K_STRUCT, .name = "fs_qfilestatv", .members = MEMBERS(
	M(qfs_ino, U64), M(qfs_nblks, U64), M(qfs_nextents, U32), M(pad, PAD(W_U32))) };
static const struct type t_quota_stat = { .kind = K_STRUCT, .name = "fs_quota_stat", .members = MEMBERS(
	M(qs_version, S8), BRIEF(qs_flags, QFLAGS), M(pad, PAD(W_U8)), BRIEF(qs_uquota, &t_qfilestat),
	BRIEF(qs_gquota, &t_qfilestat), BRIEF(qs_incoredqs, U32), QLIMITS) };
static const struct type t_quota_statv = { .kind = K_STRUCT, .name = "fs_quota_statv", .members = MEMBERS(
	M(qs_version, S8), M(pad1, PAD(W_U8)), BRIEF(qs_flags, QFLAGS), BRIEF(qs_incoredqs, U32),
	BRIEF(qs_uquota, &t_qfilestatv), BRIEF(qs_gquota, &t_qfilestatv), BRIEF(qs_pquota, &t_qfilestatv), QLIMITS,
	M(pad2, PADS(64))) };

static const struct type *const quota_addr_types[] = {
	[Q_QUOTAON - Q_SYNC] = PATH,
	[Q_GETFMT - Q_SYNC] = OUT(CONST(W_U32, quota_formats, "QFMT_???")),
	[Q_GETINFO - Q_SYNC] = OUT(&t_dqinfo), [Q_SETINFO - Q_SYNC] = IN(&t_dqinfo),
	[Q_GETQUOTA - Q_SYNC] = OUT(&t_dqblk), [Q_SETQUOTA - Q_SYNC] = IN(&t_dqblk),
	[Q_GETNEXTQUOTA - Q_SYNC] = OUT(&t_nextdqblk),
};
static const struct type *const quota_xaddr_types[] = {
	[Q_XQUOTAON - Q_XQUOTAON] = IN(FLAGS(W_U32, xfs_qflags, "FS_QUOTA_???")),
	[Q_XQUOTAOFF - Q_XQUOTAON] = IN(FLAGS(W_U32, xfs_qflags, "FS_QUOTA_???")),
	[Q_XGETQUOTA - Q_XQUOTAON] = OUT(&t_disk_quota), [Q_XSETQLIM - Q_XQUOTAON] = IN(&t_disk_quota),
	[Q_XGETQSTAT - Q_XQUOTAON] = OUT(&t_quota_stat),
	[Q_XQUOTARM - Q_XQUOTAON] = IN(FLAGS(W_U32, quota_xflags, "FS_???_QUOTA")),
	[Q_XGETQSTATV - Q_XQUOTAON] = OUT(&t_quota_statv), [Q_XGETNEXTQUOTA - Q_XQUOTAON] = OUT(&t_disk_quota),
};

static const struct type *pick_quota_addr(struct walk *w, uint64_t op)
{
	uint32_t cmd = (uint32_t)op >> 8;

	(void)w;
	if (cmd >= Q_SYNC && cmd <= Q_GETNEXTQUOTA)
		return quota_addr_types[cmd - Q_SYNC];
	if (cmd >= Q_XQUOTAON && cmd <= Q_XGETNEXTQUOTA)
		return quota_xaddr_types[cmd - Q_XQUOTAON];
	return NULL;
}
const struct type t_quota_addr = { PICK(op, pick_quota_addr, ADDR) };
