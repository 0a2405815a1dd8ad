/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * btrfs.c - ioctl requests of btrfs: subvolumes, devices, balance and scrub,
 * quota groups, searches of its trees.
 */
#include <stdio.h>
#include "linux/always.h"
#include "linux/ioctl/ioctl.h"
#include "linux/timetext.h"
#include "linux/types.h"
#include "xlat/btrfs.h"

#define B64(x, o)	FLAGS(W_U64, x, o)
#define NAMED64(x, o)	CONST(W_U64, x, o)
#define MAX64		CONST_DEC(W_U64, btrfs_max64, NULL)
#define OBJECTID	CONST_DEC(W_U64, btrfs_objectids, NULL)
#define KEY_TYPE	CONST_DEC(W_U32, btrfs_key_types, NULL)
#define DEVID		DEV(W_U64)
#define ASKED(t)	T(K_PTR, W_PTR, .of = t, .out = true, .failed_too = true)	/* a request in an answer's place */

static bool full(struct walk *w) { return !walk_abbrev(w); }
static bool brief(struct walk *w) { return walk_abbrev(w); }
#define WHEN(n, f, ...)	{ .name = #n, .type = __VA_ARGS__, .when = WHEN_FN(f) }

/* The rest is left out: "..." as the struct's last. */
static void show_rest(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t, (void)v;
	em_more(walk_emit(w));
}
#define REST	T(K_CUSTOM, .custom = show_rest, .custom_size = 0, .custom_align = 1, .flat = true)
#define IN_PLACE(...) T(K_CUSTOM, .custom_size = 0, .custom_align = 1, .custom = __VA_ARGS__)

static void show_uuid(struct walk *w, const struct type *t, const struct value *v)
{
	const uint8_t *b = v->bytes;
	char text[40];
	struct always a;

	(void)t;
	snprintf(text, sizeof(text), "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x",
		 b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]);
	always_begin(w, &a);
	em_expr(walk_emit(w), (struct em_num){ 0, 8, EM_HEX }, text, text);
	always_end(w, &a);
}
#define UUID	T(K_CUSTOM, .custom = show_uuid, .custom_size = 16, .custom_align = 1)

/* Behind the argument, yet without brackets. */
static void show_subvol_flags(struct walk *w, const struct type *t, const struct value *v)
{
	walk_number(w, t->of, walk_get(w, v->bytes, 8));
}
#define SUBVOL_FLAGS	B64(btrfs_subvol_flags, "BTRFS_SUBVOL_???")
static const struct type subvol_flags = { .kind = K_CUSTOM, .custom = show_subvol_flags, .of = SUBVOL_FLAGS,
	.custom_size = 8, .custom_align = 8 };

/* Volumes, by name */
static const struct type vol_args = { .kind = K_STRUCT, .name = "btrfs_ioctl_vol_args", .members = MEMBERS(
	M(fd, T(K_FD, W_S64)), M(name, CSTR(4088))) };

#define QGROUP_LIMIT	M(flags, B64(btrfs_qgroup_limit, "BTRFS_QGROUP_LIMIT_???")), \
	M(max_rfer, U64), M(max_excl, U64), M(rsv_rfer, U64), M(rsv_excl, U64)
static const struct type qgroup_limit = { .kind = K_STRUCT, .name = "btrfs_qgroup_limit", .members = MEMBERS(QGROUP_LIMIT) };
static const struct type qgroup_inherit = { .kind = K_STRUCT, .name = "btrfs_qgroup_inherit", .members = MEMBERS(
	M(flags, B64(btrfs_qgroup_inherit, "BTRFS_QGROUP_INHERIT_???")), M(num_qgroups, U64), M(num_ref_copies, U64),
	M(num_excl_copies, U64), M(lim, &qgroup_limit), WHEN(qgroups, full, ARRAY(U64, FIELD(num_qgroups))),
	WHEN(rest, brief, REST)) };
enum { INHERIT = 4 };
static const struct member vol_args_v2_layout[] = {
	M(fd, S64), M(transid, U64), M(flags, U64), M(size, U64), M(qgroup_inherit, ADDR64), M(unused, PADS(16)),
	M(name, CSTR(4040)), { 0 }
};
static const struct member vol_args_v2_layout32[] = {
	M(fd, S64), M(transid, U64), M(flags, U64), M(size, U64), M(qgroup_inherit, ADDR), M(unused, PADS(20)),
	M(name, CSTR(4040)), { 0 }
};
#define VOL_V2_LAYOUTS .layouts = LIST(layout, { "i386", vol_args_v2_layout32 }, { "x32", vol_args_v2_layout32 }, \
	{ "", vol_args_v2_layout })
static const struct type vol_args_v2 = { .kind = K_STRUCT, .name = "btrfs_ioctl_vol_args_v2", .members = MEMBERS(
	M(fd, T(K_FD, W_S64)), M(flags, SUBVOL_FLAGS), { .name = "size", .type = U64, .when = ANY(FIELD(flags), INHERIT) },
	{ .name = "qgroup_inherit", .type = IN(&qgroup_inherit), .when = ANY(FIELD(flags), INHERIT) }, M(name, CSTR(4040))),
	VOL_V2_LAYOUTS };
static const struct type vol_args_v2_done = { .kind = K_STRUCT, .members = MEMBERS(M(transid, U64)), VOL_V2_LAYOUTS };

/* Beyond what these had at first, a device or a subvolume may be said by number. */
enum { DEVICE_BY_ID = 8, SUBVOL_BY_ID = 16 };
#define VOL_V2_FLAGS	B64(btrfs_vol_v2_flags, "BTRFS_SUBVOL_???")
static const struct type volume_name = { .kind = K_CSTR, .len = NUM(4040) };
static void show_volume(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t flags;

	(void)t;
	if (walk_field(w, "flags", &flags) && flags & (DEVICE_BY_ID | SUBVOL_BY_ID)) {
		walk_member(w, flags & DEVICE_BY_ID ? "devid" : "subvolid", U64, walk_get(w, v->bytes, 8));
		return;
	}
	em_key(walk_emit(w), "name", true);
	walk_bytes(w, &volume_name, v->bytes, v->have, v->addr);
}
static const struct type vol_by_id = { .kind = K_STRUCT, .name = "btrfs_ioctl_vol_args_v2", .members = MEMBERS(
	M(fd, T(K_FD, W_S64)), M(transid, PAD(W_U64)), M(flags, VOL_V2_FLAGS), M(unused, PADS(32)),
	M(name, T(K_CUSTOM, .custom = show_volume, .custom_size = 4040, .custom_align = 1, .flat = true))) };

/* Balance */
#define BALANCE_FLAGS	B64(btrfs_balance_flags, "BTRFS_BALANCE_???")
#define BLOCK_GROUP	B64(btrfs_block_group, "BTRFS_BLOCK_GROUP_???")
static const struct type balance_args = { .kind = K_STRUCT, .name = "btrfs_balance_args", .packed = true, .members = MEMBERS(
	M(profiles, BLOCK_GROUP), M(usage, MAX64), M(devid, DEVID), M(pstart, MAX64), M(pend, MAX64), M(vstart, MAX64),
	M(vend, MAX64), M(target, MAX64), M(flags, B64(btrfs_balance_args, "BTRFS_BALANCE_ARGS_???")), M(limit, PADS(8)),
	M(stripes_min, PADS(4)), M(stripes_max, PADS(4)), M(unused, PADS(48))) };
enum { BALANCE_DATA = 1, BALANCE_SYSTEM = 2, BALANCE_METADATA = 4 };
#define BALANCE_PART(n, bit) { .name = #n, .type = &balance_args, .when = ANY(FIELD(flags), bit) }
#define BALANCE(state_) \
	M(flags, BALANCE_FLAGS), M(state, state_), BALANCE_PART(data, BALANCE_DATA), BALANCE_PART(meta, BALANCE_METADATA), \
	BALANCE_PART(sys, BALANCE_SYSTEM), M(stat, PADS(24)), M(unused, PADS(576))
static const struct type balance = { .kind = K_STRUCT, .name = "btrfs_ioctl_balance_args", .members = MEMBERS(
	BALANCE(PAD(W_U64))) };
static const struct type balance_done = { .kind = K_STRUCT, .name = "btrfs_ioctl_balance_args", .members = MEMBERS(
	BALANCE(B64(btrfs_balance_state, "BTRFS_BALANCE_STATE_???"))) };

/* Scrub and replacing a device */
#define P(n)	M(n, U64)
static const struct type scrub_progress = { .kind = K_STRUCT, .name = "btrfs_scrub_progress", .members = MEMBERS(
	P(data_extents_scrubbed), P(tree_extents_scrubbed), P(data_bytes_scrubbed), P(tree_bytes_scrubbed), P(read_errors),
	P(csum_errors), P(verify_errors), P(no_csum), P(csum_discards), P(super_errors), P(malloc_errors),
	P(uncorrectable_errors), P(corrected_errors), P(last_physical), P(unverified_errors)) };
static const struct type scrub = { .kind = K_STRUCT, .members = MEMBERS(
	M(devid, DEVID), M(start, U64), M(end, MAX64), M(flags, B64(btrfs_scrub, "BTRFS_SCRUB_???")),
	M(rest, PADS(992))) };
static const struct type scrub_dev = { .kind = K_STRUCT, .members = MEMBERS(M(devid, DEVID), M(rest, PADS(1016))) };
static const struct type scrub_done = { .kind = K_STRUCT, .members = MEMBERS(
	M(args, PADS(32)), M(progress, &scrub_progress)) };

#define REPLACE_CMD	NAMED64(btrfs_replace_cmd, "BTRFS_IOCTL_DEV_REPLACE_CMD_???")
enum { REPLACE_START, REPLACE_STATUS };
static const struct type replace_start = { .kind = K_STRUCT, .name = "btrfs_ioctl_dev_replace_start_params", .members = MEMBERS(
	M(srcdevid, DEVID), M(cont_reading_from_srcdev_mode,
		NAMED64(btrfs_replace_mode, "BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_???")),
	M(srcdev_name, CSTR(1025)), M(tgtdev_name, CSTR(1025))) };
static void show_permille(struct walk *w, const struct type *t, const struct value *v)
{
	char text[32];

	(void)t;
	em_num(walk_emit(w), (struct em_num){ v->num, 8, EM_UDEC });
	snprintf(text, sizeof(text), "%llu.%llu%%", (unsigned long long)v->num / 10, (unsigned long long)v->num % 10);
	em_comment(walk_emit(w), text);
}
static const struct type replace_status = { .kind = K_STRUCT, .name = "btrfs_ioctl_dev_replace_status_params", .members = MEMBERS(
	M(replace_state, NAMED64(btrfs_replace_state, "BTRFS_IOCTL_DEV_REPLACE_STATE_???")),
	M(progress_1000, CUSTOM(W_U64, show_permille)), M(time_started, T(K_TIME, W_U64)), M(time_stopped, T(K_TIME, W_U64)),
	M(num_write_errors, U64), M(num_uncorrectable_read_errors, U64)) };
static const struct type replace = { .kind = K_STRUCT, .members = MEMBERS(
	M(cmd, REPLACE_CMD), M(result, PAD(W_U64)), { .name = "start", .type = &replace_start, .when = EQ(FIELD(cmd), REPLACE_START) },
	M(spare, PADS(512))) };
static const struct type replace_done = { .kind = K_STRUCT, .members = MEMBERS(
	M(cmd, PAD(W_U64)), M(result, NAMED64(btrfs_replace_result, "BTRFS_IOCTL_DEV_REPLACE_RESULT_???")),
	{ .name = "status", .type = &replace_status, .when = EQ(FIELD(cmd), REPLACE_STATUS) }) };

/* Devices and the whole file system */
#define MAYBE_UUID(n)	{ .name = #n, .type = UUID, .nonzero = true }
static const struct type dev_info = { .kind = K_STRUCT, .members = MEMBERS(M(devid, DEVID), MAYBE_UUID(uuid), M(rest, PADS(4072))) };
static const struct type dev_info_done = { .kind = K_STRUCT, .name = "btrfs_ioctl_dev_info_args", .members = MEMBERS(
	M(devid, PAD(W_U64)), MAYBE_UUID(uuid), M(bytes_used, U64), M(total_bytes, U64), M(fsid, PADS(16)), M(unused, PADS(3016)),
	M(path, CSTR(1024))) };
enum { INFO_CSUM = 1, INFO_GENERATION = 2, INFO_METADATA_UUID = 4 };
#define INFO(n, t, bit)	{ .name = #n, .type = t, .when = ANY(FIELD(flags), bit) }
static const struct type fs_info = { .kind = K_STRUCT, .name = "btrfs_ioctl_fs_info_args", .members = MEMBERS(
	M(max_id, U64), M(num_devices, U64), M(fsid, UUID), M(nodesize, U32), M(sectorsize, U32), M(clone_alignment, U32),
	INFO(csum_type, CONST(W_U16, btrfs_csum_types, "BTRFS_CSUM_TYPE_???"), INFO_CSUM), INFO(csum_size, U16, INFO_CSUM),
	M(flags, B64(btrfs_fs_info, "BTRFS_FS_INFO_FLAG_???")), INFO(generation, U64, INFO_GENERATION),
	INFO(metadata_uuid, UUID, INFO_METADATA_UUID), M(reserved, PADS(944))) };
static const struct type features = { .kind = K_STRUCT, .name = "btrfs_ioctl_feature_flags", .members = MEMBERS(
	M(compat_flags, B64(btrfs_compat, "BTRFS_FEATURE_COMPAT_???")),
	M(compat_ro_flags, B64(btrfs_compat_ro, "BTRFS_FEATURE_COMPAT_RO_???")),
	M(incompat_flags, B64(btrfs_incompat, "BTRFS_FEATURE_INCOMPAT_???"))) };
static const struct type feature_pair = { .kind = K_ARRAY, .of = &features, .len = NUM(2) };
static void show_pair(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	walk_bytes(w, &feature_pair, v->bytes, v->have, v->addr);
}
static const struct type two_features = { .kind = K_CUSTOM, .custom = show_pair, .custom_size = 48, .custom_align = 8 };
static void show_supported(struct walk *w, const struct type *t, const struct value *v)
{
	static const char *const what[] = { "supported", "safe to set", "safe to clear" };
	enum { EACH = 24 };

	(void)t;
	em_open(walk_emit(w), EM_ARRAY);
	for (unsigned i = 0; i < 3; i++) {
		walk_bytes(w, &features, v->bytes + i * EACH, EACH, v->addr + i * EACH);
		em_comment(walk_emit(w), what[i]);
	}
	em_close(walk_emit(w), EM_ARRAY);
}
static const struct type supported = { .kind = K_CUSTOM, .custom = show_supported, .custom_size = 72, .custom_align = 8 };

static const struct type space_info = { .kind = K_STRUCT, .name = "btrfs_ioctl_space_info", .members = MEMBERS(
	M(flags, B64(btrfs_block_group, "BTRFS_SPACE_INFO_???")), M(total_bytes, U64), M(used_bytes, U64)) };
static const struct type space = { .kind = K_STRUCT, .members = MEMBERS(M(space_slots, U64), M(total_spaces, PADS(8))) };
/* Without room only their number was asked for. */
static bool has_slots(struct walk *w)
{
	uint64_t slots, total;

	return walk_field(w, "space_slots", &slots) && walk_field(w, "total_spaces", &total) && (slots || !total);
}
static bool slots_shown(struct walk *w) { return has_slots(w) && !walk_abbrev(w); }
static bool slots_hidden(struct walk *w) { return has_slots(w) && walk_abbrev(w); }
static const struct type space_done = { .kind = K_STRUCT, .name = "btrfs_ioctl_space_args", .members = MEMBERS(
	M(space_slots, PAD(W_U64)), M(total_spaces, U64), WHEN(spaces, slots_shown, ARRAY(&space_info, FIELD(total_spaces))),
	WHEN(rest, slots_hidden, REST)) };

enum { STATS = 5 };
static void show_stats(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	uint64_t n;

	(void)t;
	if (!walk_field(w, "nr_items", &n))
		n = 0;
	em_key_quiet(e, "values");
	em_open(e, EM_ARRAY);
	for (unsigned i = 0; i < n && i < STATS; i++) {
		em_index(e, xlat_name(btrfs_dev_stats, i), i);
		em_udec(e, walk_get(w, v->bytes + 8 * i, 8));
	}
	if (n > STATS)
		em_more(e);
	em_close(e, EM_ARRAY);
}
#define STATS_HEAD	M(nr_items, U64), M(flags, B64(btrfs_dev_stats_flags, "BTRFS_DEV_STATS_???"))
static const struct type dev_stats = { .kind = K_STRUCT, .members = MEMBERS(M(devid, DEVID), STATS_HEAD, M(rest, PADS(1008))) };
static const struct type dev_stats_done = { .kind = K_STRUCT, .members = MEMBERS(M(devid, PAD(W_U64)), STATS_HEAD,
	M(values, T(K_CUSTOM, .custom = show_stats, .custom_size = 8 * STATS, .custom_align = 4, .flat = true))) };

/* Where data lies and whose it is.  The answer is a list in a buffer of the program. */
static void show_paths(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	uint64_t n, offset;
	uint8_t b[8];

	(void)t;
	if (!walk_field(w, "elem_cnt", &n))
		n = 0;
	em_open(e, EM_ARRAY);
	for (uint64_t i = 0; i < n; i++) {
		uint64_t at = v->addr + 8 * i;

		if (i > 65536) {
			em_more(e);
			break;
		}
		if (!walk_read(w, at, b, sizeof(b))) {
			em_more_at(e, at);
			break;
		}
		offset = walk_get(w, b, sizeof(b));
		walk_number(w, PATH, v->addr + offset);
	}
	em_close(e, EM_ARRAY);
}
static const struct type inode_at = { .kind = K_STRUCT, .members = MEMBERS(M(inum, U64), M(offset, U64), M(root, U64)) };
static void show_inodes(struct walk *w, const struct type *t, const struct value *v)
{
	struct type list = { .kind = K_ARRAY, .of = &inode_at };
	uint64_t n;

	(void)t;
	list.len.from = REF_NUM;
	list.len.num = walk_field(w, "elem_cnt", &n) ? n / 3 : 0;
	walk_at(w, &list, v->addr);
}
#define CONTAINER_OF(f)	T(K_STRUCT, .name = "btrfs_data_container", .members = MEMBERS( \
	M(bytes_left, U32), M(bytes_missing, U32), M(elem_cnt, U32), M(elem_missed, U32), \
	WHEN(val, full, IN_PLACE(f)), WHEN(rest, brief, REST)))
static const struct type paths = { .kind = K_PTR, .width = W_U64, .of = CONTAINER_OF(show_paths) };
static const struct type inodes = { .kind = K_PTR, .width = W_U64, .of = CONTAINER_OF(show_inodes) };
static const struct type ino_path = { .kind = K_STRUCT, .name = "btrfs_ioctl_ino_path_args", .members = MEMBERS(
	M(inum, U64), M(size, U64), M(reserved, PADS(32)), M(fspath, T(K_ADDR, W_U64))) };
static const struct type ino_path_done = { .kind = K_STRUCT, .members = MEMBERS(M(args, PADS(48)), M(fspath, &paths)) };
#define LOGICAL_FLAGS	B64(btrfs_logical_ino, "BTRFS_LOGICAL_INO_ARGS_???")
static const struct type logical = { .kind = K_STRUCT, .name = "btrfs_ioctl_logical_ino_args", .members = MEMBERS(
	M(logical, U64), M(size, U64), M(reserved, ARRAY(X64, NUM(3)), .nonzero = true), M(flags, LOGICAL_FLAGS),
	M(inodes, T(K_ADDR, W_U64))) };
static const struct type logical_done = { .kind = K_STRUCT, .members = MEMBERS(M(args, PADS(48)), M(inodes, &inodes)) };

/* Searches */
enum { FIRST_FREE = 256 };
static bool minimum_matters(struct walk *w)
{
	uint64_t id;

	return !walk_abbrev(w) || !walk_field(w, "min_objectid", &id) || id != FIRST_FREE;
}
static bool maximum_matters(struct walk *w)
{
	uint64_t id;

	return !walk_abbrev(w) || !walk_field(w, "max_objectid", &id) || id != (uint64_t)-FIRST_FREE;
}
static const struct type search_key = { .kind = K_STRUCT, .name = "btrfs_ioctl_search_key", .members = MEMBERS(
	M(tree_id, OBJECTID), WHEN(min_objectid, minimum_matters, OBJECTID), WHEN(max_objectid, maximum_matters, OBJECTID),
	M(min_offset, MAX64), M(max_offset, MAX64), M(min_transid, MAX64), M(max_transid, MAX64), M(min_type, KEY_TYPE),
	M(max_type, KEY_TYPE), M(nr_items, U32), M(unused, PADS(36))) };
static const struct type search_key_done = { .kind = K_STRUCT, .members = MEMBERS(M(key, PADS(64)), M(nr_items, U32), M(unused, PADS(36))) };
enum { ITEM_HEADER = 32, SEARCH_ROOM = 4096 - 104 };
static const struct type search_header = { .kind = K_STRUCT, .name = "btrfs_ioctl_search_header", .members = MEMBERS(
	M(transid, U64), M(objectid, OBJECTID), M(offset, U64), M(type, KEY_TYPE), M(len, U32)) };
static void show_items(struct walk *w, const struct type *t, const struct value *v)
{
	enum { NR_ITEMS = 64, KEY = 104, LEN = 28 };
	struct emit *e = walk_emit(w);
	uint64_t room = SEARCH_ROOM, at = 0, start = v->addr - KEY;
	uint8_t b[ITEM_HEADER];
	uint64_t n = 0;

	if (t->shy && (!walk_field(w, "buf_size", &room) || !(start -= 8)))
		room = 0;
	if (walk_read(w, start + NR_ITEMS, b, 4))
		n = walk_get(w, b, 4);
	em_open(e, EM_ARRAY);
	for (uint64_t i = 0; i < n; i++) {
		if (at + ITEM_HEADER > room || i == 4096) {
			em_more(e);
			break;
		}
		if (!walk_read(w, v->addr + at, b, sizeof(b))) {
			em_more_at(e, v->addr + at);
			break;
		}
		walk_bytes(w, &search_header, b, sizeof(b), v->addr + at);
		at += ITEM_HEADER + walk_get(w, b + LEN, 4);
	}
	em_close(e, EM_ARRAY);
}
static const struct type search = { .kind = K_STRUCT, .members = MEMBERS(M(key, &search_key)) };
static const struct type search_done = { .kind = K_STRUCT, .members = MEMBERS(M(key, &search_key_done),
	WHEN(buf, full, IN_PLACE(show_items)), WHEN(rest, brief, REST)) };
static const struct type search_v2 = { .kind = K_STRUCT, .members = MEMBERS(M(key, &search_key), M(buf_size, U64)) };
static const struct type search_v2_done = { .kind = K_STRUCT, .members = MEMBERS(M(key, &search_key_done), M(buf_size, U64),
	WHEN(buf, full, IN_PLACE(show_items, .shy = true)), WHEN(rest, brief, REST)) };
static const struct type search_v2_short = { .kind = K_STRUCT, .members = MEMBERS(M(key, PADS(104)), M(buf_size, U64)) };
static const struct type search_v2_change = { .kind = K_CHANGE, .width = W_PTR, .of = &search_v2, .then = &search_v2_done };
static const struct type search_v2_overflow = { .kind = K_CHANGE, .width = W_PTR, .of = &search_v2, .then = &search_v2_short,
	.both = true };
/* EOVERFLOW: how much room there should have been. */
static const struct type *pick_search_v2(struct walk *w, uint64_t addr)
{
	enum { EOVERFLOW_ = 75 };

	(void)addr;
	return walk_exiting(w) && walk_failed(w) && walk_errno(w) == EOVERFLOW_ ? &search_v2_overflow : &search_v2_change;
}
static const struct type ino_lookup = { .kind = K_STRUCT, .members = MEMBERS(M(treeid, OBJECTID), M(objectid, OBJECTID), M(name, PADS(4080))) };
static bool asked_for_tree(struct walk *w)
{
	uint64_t addr, before;

	return walk_arg(w, "argp", &addr) && walk_before(w, addr, &before) && !before;
}
static const struct type ino_lookup_done = { .kind = K_STRUCT, .name = "btrfs_ioctl_ino_lookup_args", .members = MEMBERS(
	WHEN(treeid, asked_for_tree, OBJECTID), M(objectid, PADS(8)), M(name, CSTR(4080))) };

/* Quota groups */
static const struct type qgroup_create = { .kind = K_STRUCT, .name = "btrfs_ioctl_qgroup_create_args", .members = MEMBERS(
	M(create, U64), M(qgroupid, U64)) };
static const struct type qgroup_assign = { .kind = K_STRUCT, .name = "btrfs_ioctl_qgroup_assign_args", .members = MEMBERS(
	M(assign, U64), M(src, U64), M(dst, U64)) };
static const struct type qgroup_limit_args = { .kind = K_STRUCT, .name = "btrfs_ioctl_qgroup_limit_args", .members = MEMBERS(
	M(qgroupid, U64), M(lim, &qgroup_limit)) };
static const struct type quota_ctl = { .kind = K_STRUCT, .members = MEMBERS(
	M(cmd, NAMED64(btrfs_quota_ctl, "BTRFS_QUOTA_CTL_???")), M(status, PADS(8))) };
static const struct type rescan = { .kind = K_STRUCT, .members = MEMBERS(M(flags, U64), M(rest, PADS(56))) };
static const struct type rescan_status = { .kind = K_STRUCT, .members = MEMBERS(M(flags, U64), M(progress, OBJECTID),
	M(reserved, PADS(48))) };

/* Sending, receiving, defragmenting */
static const struct type clone_source = { .kind = K_CONST, .width = W_U64, .xlat = btrfs_objectids, .dec = true };
static const struct type *pick_sources(struct walk *w, uint64_t key)
{
	static const struct type list = { .kind = K_ARRAY, .of = &clone_source, .len = FIELD(clone_sources_count) };
	static const struct type sources = { .kind = K_PTR, .width = W_PTR, .of = &list };

	(void)key;
	return walk_abbrev(w) ? NULL : &sources;
}
static const struct type send_args = { .kind = K_STRUCT, .name = "btrfs_ioctl_send_args", .members = MEMBERS(
	M(send_fd, T(K_FD, W_S64)), M(clone_sources_count, U64),
	M(clone_sources, T(K_SELECT, W_PTR, .by = FIELD(clone_sources_count), .pick = pick_sources, .otherwise = ADDR)),
	M(parent_root, OBJECTID), M(flags, B64(btrfs_send_flags, "BTRFS_SEND_FLAG_???")), M(reserved, PADS(32))) };
static const struct type btrfs_time = { .kind = K_STRUCT, .name = "btrfs_ioctl_timespec", .members = MEMBERS(M(sec, U64), M(nsec, U32)) };
static void show_time(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	walk_bytes(w, &btrfs_time, v->bytes, v->have, v->addr);
	timetext_comment(w, (int64_t)walk_get(w, v->bytes, 8), walk_get(w, v->bytes + 8, 4), 9);
}
#define TIME(n)		M(n, T(K_CUSTOM, .custom = show_time, .custom_size = 16, .custom_align = 8))
#define TIME32(n)	M(n, T(K_CUSTOM, .custom = show_time, .custom_size = 12, .custom_align = 4))
#define RECEIVED_LAYOUTS .layouts = LIST(layout, { "i386", MEMBERS( \
	M(uuid, UUID), M(stransid, U64), M(rtransid, U64), TIME32(stime), TIME32(rtime), M(flags, U64), M(reserved, PADS(128))) }, \
	{ "", MEMBERS( \
	M(uuid, UUID), M(stransid, U64), M(rtransid, U64), TIME(stime), TIME(rtime), M(flags, U64), M(reserved, PADS(128))) })
static const struct type received = { .kind = K_STRUCT, .members = MEMBERS(
	M(uuid, UUID), M(stransid, U64), TIME(stime), M(flags, U64)), RECEIVED_LAYOUTS };
static const struct type received_done = { .kind = K_STRUCT, .members = MEMBERS(M(rtransid, U64), TIME(rtime)), RECEIVED_LAYOUTS };
static const struct type defrag_range = { .kind = K_STRUCT, .name = "btrfs_ioctl_defrag_range_args", .members = MEMBERS(
	M(start, U64), M(len, MAX64), M(flags, B64(btrfs_defrag_flags, "BTRFS_DEFRAG_RANGE_???")), M(extent_thresh, U32),
	M(compress_type, CONST(W_U32, btrfs_compress, "BTRFS_COMPRESS_???")), M(unused, PADS(16))) };

/* What strace 7.2 does not look into */
static const struct type subvol_wait = { .kind = K_STRUCT, .name = "btrfs_ioctl_subvol_wait", .members = MEMBERS(
	M(subvolid, U64), M(mode, CONST(W_U32, btrfs_subvol_wait, "BTRFS_SUBVOL_SYNC_???")), M(count, U32)) };
static const struct type encoded_io = { .kind = K_STRUCT, .name = "btrfs_ioctl_encoded_io_args", .members = MEMBERS(
	M(iov, IN(ARRAY(&t_iovec_addr, FIELD(iovcnt)))), M(iovcnt, ULONG), M(offset, S64), M(flags, X64), M(len, U64),
	M(unencoded_len, U64), M(unencoded_offset, U64),
	M(compression, CONST(W_U32, btrfs_encoded_compression, "BTRFS_ENCODED_IO_COMPRESSION_???")), M(encryption, U32),
	M(reserved, PADS(64))) };
static const struct type lookup_user = { .kind = K_STRUCT, .name = "btrfs_ioctl_ino_lookup_user_args", .members = MEMBERS(
	M(dirid, U64), M(treeid, OBJECTID), IOC_CAME(name, CSTR(256)), IOC_CAME(path, CSTR(3824))) };
static const struct type rootref = { .kind = K_STRUCT, .members = MEMBERS(M(treeid, OBJECTID), M(dirid, U64)) };
static const struct type rootrefs = { .kind = K_STRUCT, .name = "btrfs_ioctl_get_subvol_rootref_args", .members = MEMBERS(
	M(min_treeid, OBJECTID), IOC_CAME(num_items, U8), IOC_CAME(rootref, ARRAY(&rootref, FIELD(num_items)))),
	.layouts = LIST(layout, { "", MEMBERS(
		M(min_treeid, U64), M(rootref, ARRAY(&rootref, NUM(255))), M(num_items, U8), M(align, PADS(7))) }) };
#define SUBVOL_INFO(T_) \
	M(treeid, OBJECTID), M(name, CSTR(256)), M(parent_id, OBJECTID), M(dirid, U64), M(generation, U64), M(flags, SUBVOL_FLAGS), \
	M(uuid, UUID, .brief = true), M(parent_uuid, UUID, .brief = true), M(received_uuid, UUID, .brief = true), \
	M(ctransid, U64, .brief = true), M(otransid, U64, .brief = true), M(stransid, U64, .brief = true), \
	M(rtransid, U64, .brief = true), T_(ctime), T_(otime), T_(stime), T_(rtime), M(reserved, PADS(64))
#define TIMED(n)	M(n, T(K_CUSTOM, .custom = show_time, .custom_size = 16, .custom_align = 8), .brief = true)
#define TIMED32(n)	M(n, T(K_CUSTOM, .custom = show_time, .custom_size = 12, .custom_align = 4), .brief = true)
static const struct type subvol_info = { .kind = K_STRUCT, .name = "btrfs_ioctl_get_subvol_info_args",
	.members = MEMBERS(SUBVOL_INFO(TIMED)), .layouts = LIST(layout, { "i386", MEMBERS(SUBVOL_INFO(TIMED32)) }) };
static const struct type csums = { .kind = K_STRUCT, .members = MEMBERS(
	M(offset, U64), M(length, U64), M(buf_size, U64), M(flags, X64)) };

/* Structs whose 64-bit members make them longer on x86_64 and on x32. */
#define ROW3(op64, op32, n, ...) ROW2(op64, op32, n, __VA_ARGS__), { .op = (op64), .name = #n, .arg = __VA_ARGS__, .abi = "x32" }

const struct ioctl_row ioctls_btrfs[] = {
	ROW(0x50009401, BTRFS_IOC_SNAP_CREATE, IN(&vol_args)),
	ROW(0x50009402, BTRFS_IOC_DEFRAG, IOC_NOARG),
	ROW(0x50009403, BTRFS_IOC_RESIZE, IN(&vol_args)),
	ROW(0x50009404, BTRFS_IOC_SCAN_DEV, IN(&vol_args)),
	ROW(0x50009405, BTRFS_IOC_FORGET_DEV, IN(&vol_args)),
	ROW(0x9406, BTRFS_IOC_TRANS_START, IOC_NOARG),
	ROW(0x9407, BTRFS_IOC_TRANS_END, IOC_NOARG),
	ROW(0x9408, BTRFS_IOC_SYNC, IOC_NOARG),
	ROW(0x5000940a, BTRFS_IOC_ADD_DEV, IN(&vol_args)),
	ROW(0x5000940b, BTRFS_IOC_RM_DEV, IN(&vol_args)),
	ROW(0x5000940c, BTRFS_IOC_BALANCE, IOC_NOARG),
	ROW(0x5000940e, BTRFS_IOC_SUBVOL_CREATE, IN(&vol_args)),
	ROW(0x5000940f, BTRFS_IOC_SNAP_DESTROY, IN(&vol_args)),
	ROW(0x40309410, BTRFS_IOC_DEFRAG_RANGE, IN(&defrag_range)),
	ROW(0xd0009411, BTRFS_IOC_TREE_SEARCH, CHANGE(&search, &search_done)),
	ROW(0xc0709411, BTRFS_IOC_TREE_SEARCH_V2, T(K_SELECT, W_PTR, .by = ARG(argp), .pick = pick_search_v2,
		.otherwise = &search_v2_change)),
	ROW(0xd0009412, BTRFS_IOC_INO_LOOKUP, T(K_CHANGE, W_PTR, .of = &ino_lookup, .then = &ino_lookup_done, .entry = ioc_keep_first)),
	ROW(0x40089413, BTRFS_IOC_DEFAULT_SUBVOL, IN(U64)),
	ROW(0xc0109414, BTRFS_IOC_SPACE_INFO, CHANGE(&space, &space_done)),
	ROW(0x40089416, BTRFS_IOC_WAIT_SYNC, IN(U64)),
	ROW(0x50009417, BTRFS_IOC_SNAP_CREATE_V2, CHANGE(&vol_args_v2, &vol_args_v2_done)),
	ROW(0x50009418, BTRFS_IOC_SUBVOL_CREATE_V2, CHANGE(&vol_args_v2, &vol_args_v2_done)),
	ROW(0x80089418, BTRFS_IOC_START_SYNC, OUT(U64)),
	ROW(0x80089419, BTRFS_IOC_SUBVOL_GETFLAGS, OUT(&subvol_flags)),
	ROW(0x4008941a, BTRFS_IOC_SUBVOL_SETFLAGS, IN(&subvol_flags)),
	ROW(0xc400941b, BTRFS_IOC_SCRUB, CHANGE(&scrub, &scrub_done)),
	ROW(0x941c, BTRFS_IOC_SCRUB_CANCEL, IOC_NOARG),
	ROW(0xc400941d, BTRFS_IOC_SCRUB_PROGRESS, CHANGE(&scrub_dev, &scrub_done)),
	ROW(0xd000941e, BTRFS_IOC_DEV_INFO, CHANGE(&dev_info, &dev_info_done)),
	ROW(0x8400941f, BTRFS_IOC_FS_INFO, OUT(&fs_info)),
	ROW(0xc4009420, BTRFS_IOC_BALANCE_V2, CHANGE(&balance, &balance_done)),
	ROW(0x40049421, BTRFS_IOC_BALANCE_CTL, CONST(W_ULONG, btrfs_balance_ctl, "BTRFS_BALANCE_CTL_???")),
	ROW(0x84009422, BTRFS_IOC_BALANCE_PROGRESS, OUT(&balance_done)),
	ROW(0xc0389423, BTRFS_IOC_INO_PATHS, CHANGE(&ino_path, &ino_path_done)),
	ROW(0xc0389424, BTRFS_IOC_LOGICAL_INO, CHANGE(&logical, &logical_done)),
	ROW(0xc038943b, BTRFS_IOC_LOGICAL_INO_V2, CHANGE(&logical, &logical_done)),
	ROW3(0xc0c89425, 0xc0c09425, BTRFS_IOC_SET_RECEIVED_SUBVOL, CHANGE(&received, &received_done)),
	ROW3(0x40489426, 0x40449426, BTRFS_IOC_SEND, IN(&send_args)),
	ROW(0x90009427, BTRFS_IOC_DEVICES_READY, IN(&vol_args)),
	ROW(0xc0109428, BTRFS_IOC_QUOTA_CTL, IN(&quota_ctl)),
	ROW(0x40189429, BTRFS_IOC_QGROUP_ASSIGN, IN(&qgroup_assign)),
	ROW(0x4010942a, BTRFS_IOC_QGROUP_CREATE, IN(&qgroup_create)),
	ROW(0x8030942b, BTRFS_IOC_QGROUP_LIMIT, OUT(&qgroup_limit_args)),
	ROW(0x4040942c, BTRFS_IOC_QUOTA_RESCAN, IN(&rescan)),
	ROW(0x8040942d, BTRFS_IOC_QUOTA_RESCAN_STATUS, OUT(&rescan_status)),
	ROW(0x942e, BTRFS_IOC_QUOTA_RESCAN_WAIT, IOC_NOARG),
	ROW(0xc4089434, BTRFS_IOC_GET_DEV_STATS, CHANGE(&dev_stats, &dev_stats_done)),
	ROW3(0xca289435, 0xca249435, BTRFS_IOC_DEV_REPLACE, CHANGE(&replace, &replace_done)),
	ROW(0x80189439, BTRFS_IOC_GET_FEATURES, OUT(&features)),
	ROW(0x40309439, BTRFS_IOC_SET_FEATURES, IN(&two_features)),
	ROW(0x80489439, BTRFS_IOC_GET_SUPPORTED_FEATURES, OUT(&supported)),
	ROW(0x5000943a, BTRFS_IOC_RM_DEV_V2, IN(&vol_by_id)),
	ROW3(0x81f8943c, 0x81e8943c, BTRFS_IOC_GET_SUBVOL_INFO, OUT(&subvol_info)),
	ROW(0xd000943d, BTRFS_IOC_GET_SUBVOL_ROOTREF, ASKED(&rootrefs)),
	ROW(0xd000943e, BTRFS_IOC_INO_LOOKUP_USER, ASKED(&lookup_user)),
	ROW(0x5000943f, BTRFS_IOC_SNAP_DESTROY_V2, IN(&vol_by_id)),
	ROW2(0x80809440, 0x80789440, BTRFS_IOC_ENCODED_READ, ASKED(&encoded_io)),
	ROW2(0x40809440, 0x40789440, BTRFS_IOC_ENCODED_WRITE, IN(&encoded_io)),
	ROW(0x40109441, BTRFS_IOC_SUBVOL_SYNC_WAIT, IN(&subvol_wait)),
	ROW(0xc0209442, BTRFS_IOC_GET_CSUMS, CHANGE(&csums, &csums)),
	{ 0 }
};
