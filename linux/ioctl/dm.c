/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * dm.c - ioctl requests of the device mapper: one header for all of them, and
 * behind it, as far as the request has any, targets, names or strings.
 */
#include "linux/always.h"
#include "linux/ioctl/ioctl.h"
#include "xlat/ioctl_block.h"

enum { DM_VERSION, DM_REMOVE_ALL, DM_LIST_DEVICES, DM_DEV_CREATE, DM_DEV_REMOVE, DM_DEV_RENAME, DM_DEV_SUSPEND,
	DM_DEV_STATUS, DM_DEV_WAIT, DM_TABLE_LOAD, DM_TABLE_CLEAR, DM_TABLE_DEPS, DM_TABLE_STATUS, DM_LIST_VERSIONS,
	DM_TARGET_MSG, DM_DEV_SET_GEOMETRY, DM_DEV_ARM_POLL };

/* What a request has to do with the header's members, and what is behind the header. */
enum { PLACE = 1, DEVICE = 2, COUNTS = 4, EVENT = 8, TARGETS = 16 };
enum data { NO_DATA, STRING, SPECS, MESSAGE, SPECS_OUT, NAMES_OUT, VERSIONS_OUT, DEPS_OUT };
static const struct dm_request { uint8_t has; enum data data; } requests[] = {
	[DM_VERSION] = { DEVICE, NO_DATA },
	[DM_REMOVE_ALL] = { 0, NO_DATA },
	[DM_LIST_DEVICES] = { PLACE, NAMES_OUT },
	[DM_DEV_CREATE] = { DEVICE | COUNTS, NO_DATA },
	[DM_DEV_REMOVE] = { DEVICE | EVENT, NO_DATA },
	[DM_DEV_RENAME] = { PLACE | DEVICE | COUNTS | EVENT, STRING },
	[DM_DEV_SUSPEND] = { DEVICE | COUNTS | EVENT, NO_DATA },
	[DM_DEV_STATUS] = { DEVICE | COUNTS, NO_DATA },
	[DM_DEV_WAIT] = { PLACE | DEVICE | COUNTS | EVENT, SPECS_OUT },
	[DM_TABLE_LOAD] = { PLACE | DEVICE | COUNTS | TARGETS, SPECS },
	[DM_TABLE_CLEAR] = { DEVICE | COUNTS, NO_DATA },
	[DM_TABLE_DEPS] = { PLACE | DEVICE | COUNTS, DEPS_OUT },
	[DM_TABLE_STATUS] = { PLACE | DEVICE | COUNTS, SPECS_OUT },
	[DM_LIST_VERSIONS] = { PLACE, VERSIONS_OUT },
	[DM_TARGET_MSG] = { PLACE | DEVICE | COUNTS, MESSAGE },
	[DM_DEV_SET_GEOMETRY] = { PLACE | DEVICE, STRING },
	[DM_DEV_ARM_POLL] = { DEVICE, NO_DATA },
};
enum { N_REQUESTS = sizeof(requests) / sizeof(*requests) };

/* The header: its size, and where the members are. */
enum { HEADER = 312, AT_DATA_SIZE = 12, AT_DATA_START = 16, AT_TARGET_COUNT = 20, AT_OPEN_COUNT = 24, AT_FLAGS = 28,
	AT_EVENT_NR = 32, AT_DEV = 40, AT_NAME = 48, AT_UUID = 176, AT_DATA = 305, NAME_LEN = 128, UUID_LEN = 129 };
enum { ABI_MAJOR = 4, SUSPEND_FLAG = 2 };

static const struct type t_u32 = { .kind = K_UDEC, .width = W_U32 };
static const struct type t_s32 = { .kind = K_DEC, .width = W_S32 };
static const struct type t_u64 = { .kind = K_UDEC, .width = W_U64 };
static const struct type t_dev = { .kind = K_DEV, .width = W_U64 };
static const struct type t_flags = { .kind = K_FLAGS, .width = W_U32, .xlat = ioc_dm_flags, .other = "DM_???" };
static const struct type t_version = { .kind = K_ARRAY, .of = &t_u32, .len = NUM(3) };
static const struct type t_name = { .kind = K_CSTR, .len = NUM(NAME_LEN) };
static const struct type t_uuid = { .kind = K_CSTR, .len = NUM(UUID_LEN) };
static const struct type t_target_type = { .kind = K_CSTR, .len = NUM(16) };

/* The memory of one request. */
struct dm { struct walk *w; struct emit *e; uint64_t addr, size, start, count; bool out; };

static void put_bytes(struct dm *d, const char *key, const struct type *t, const uint8_t *b, size_t n, uint64_t addr)
{
	em_key(d->e, key, true);
	walk_bytes(d->w, t, b, n, addr);
}

/* Text from an offset on, to the end of the data at most. */
static void put_text(struct dm *d, const char *key, uint64_t offset)
{
	struct type text = { .kind = K_STR, .width = W_PTR, .len = { .from = REF_NUM } };

	text.len.num = d->size - offset;
	em_key(d->e, key, true);
	walk_number(d->w, &text, d->addr + offset);
}

/* A piece of the data; false: it is not where it could be, which has been said.
 * end is where the one before it ended. */
static bool piece(struct dm *d, uint64_t offset, uint64_t end, void *b, size_t n, const char *what)
{
	struct always a;

	if (offset < end || offset + n > d->size) {
		always_begin(d->w, &a);
		em_expr(d->e, (struct em_num){ offset, 8, EM_UDEC }, "???", NULL);
		always_end(d->w, &a);
		em_comment(d->e, what);
		return false;
	}
	if (!walk_read(d->w, d->addr + offset, b, n)) {
		em_addr(d->e, d->addr + offset);
		return false;
	}
	return true;
}

enum { ENTRIES_MAX = 4096 };

static void show_specs(struct dm *d)
{
	enum { SPEC = 40, LENGTH = 8, STATUS = 16, NEXT = 20, TYPE = 24 };
	uint64_t offset = d->start, end = AT_DATA;
	uint8_t b[SPEC];

	for (uint64_t i = 0; i < d->count; i++) {
		if (i == ENTRIES_MAX) {
			em_more(d->e);
			return;
		}
		if (!piece(d, offset, end, b, sizeof(b), "misplaced struct dm_target_spec"))
			return;
		em_open(d->e, EM_STRUCT);
		walk_member(d->w, "sector_start", &t_u64, walk_get(d->w, b, 8));
		walk_member(d->w, "length", &t_u64, walk_get(d->w, b + LENGTH, 8));
		if (d->out)
			walk_member(d->w, "status", &t_s32, (uint64_t)(int32_t)walk_get(d->w, b + STATUS, 4));
		put_bytes(d, "target_type", &t_target_type, b + TYPE, 16, d->addr + offset + TYPE);
		put_text(d, "string", offset + SPEC);
		em_close(d->e, EM_STRUCT);
		end = offset + SPEC;
		/* from this one on, or from where the data begin: so the kernel has it */
		offset = (d->out ? d->start : offset) + walk_get(d->w, b + NEXT, 4);
	}
}

static void show_names(struct dm *d)
{
	enum { ENTRY = 12, NEXT = 8 };
	uint64_t offset = d->start, end = AT_DATA, next;
	uint8_t b[ENTRY];

	for (unsigned i = 0;; i++, end = offset + ENTRY, offset += next) {
		if (i == ENTRIES_MAX) {
			em_more(d->e);
			return;
		}
		if (!piece(d, offset, end, b, sizeof(b), "misplaced struct dm_name_list"))
			return;
		if (!i && !walk_get(d->w, b, 8))
			return;			/* there is none */
		em_open(d->e, EM_STRUCT);
		walk_member(d->w, "dev", &t_dev, walk_get(d->w, b, 8));
		put_text(d, "name", offset + ENTRY);
		em_close(d->e, EM_STRUCT);
		next = walk_get(d->w, b + NEXT, 4);
		if (!next)
			return;
	}
}

static void show_versions(struct dm *d)
{
	enum { ENTRY = 16, VERSION = 4 };
	uint64_t offset = d->start, end = AT_DATA, next;
	uint8_t b[ENTRY];

	for (unsigned i = 0;; i++, end = offset + ENTRY, offset += next) {
		if (i == ENTRIES_MAX) {
			em_more(d->e);
			return;
		}
		if (!piece(d, offset, end, b, sizeof(b), "misplaced struct dm_target_versions"))
			return;
		em_open(d->e, EM_STRUCT);
		put_text(d, "name", offset + ENTRY);
		put_bytes(d, "version", &t_version, b + VERSION, 12, d->addr + offset + VERSION);
		em_close(d->e, EM_STRUCT);
		next = walk_get(d->w, b, 4);
		if (!next)
			return;
	}
}

static void show_deps(struct dm *d)
{
	enum { HEAD = 8 };
	struct type deps = { .kind = K_ARRAY, .of = &t_dev, .len = { .from = REF_NUM } };
	uint8_t b[HEAD];
	uint64_t room;

	if (!piece(d, d->start, AT_DATA, b, sizeof(b), "misplaced struct dm_target_deps"))
		return;
	room = (d->size - d->start - HEAD) / 8;
	deps.len.num = walk_get(d->w, b, 4);
	em_open(d->e, EM_STRUCT);
	walk_member(d->w, "count", &t_u32, deps.len.num);
	if (deps.len.num > room)
		deps.len.num = room;
	em_key(d->e, "deps", true);
	walk_at(d->w, &deps, d->addr + d->start + HEAD);
	em_close(d->e, EM_STRUCT);
}

static void show_text(struct dm *d, bool message)
{
	uint8_t sector[8];
	size_t head = message ? sizeof(sector) : 0;

	if (!piece(d, d->start, AT_DATA, sector, head, message ? "misplaced struct dm_target_msg" : "misplaced string"))
		return;
	em_open(d->e, EM_STRUCT);
	if (message)
		walk_member(d->w, "sector", &t_u64, walk_get(d->w, sector, 8));
	put_text(d, message ? "message" : "string", d->start + head);
	em_close(d->e, EM_STRUCT);
}

static void show_data(struct dm *d, enum data data)
{
	if (data == NO_DATA || d->out != (data >= SPECS_OUT) || ((data == SPECS || data == SPECS_OUT) && !d->count))
		return;
	if (walk_abbrev(d->w)) {
		em_more(d->e);
		return;
	}
	switch (data) {
	case SPECS: case SPECS_OUT:	show_specs(d); break;
	case NAMES_OUT:			show_names(d); break;
	case VERSIONS_OUT:		show_versions(d); break;
	case DEPS_OUT:			show_deps(d); break;
	default:			show_text(d, data == MESSAGE); break;
	}
}

/* The members behind data_size, as the request minds them. */
static void show_header(struct dm *d, const uint8_t *b, unsigned nr)
{
	struct walk *w = d->w;
	uint8_t has = requests[nr].has;
	uint32_t flags = (uint32_t)walk_get(w, b + AT_FLAGS, 4);
	bool counts = d->out && has & COUNTS;

	if (has & PLACE)
		walk_member(w, "data_start", &t_u32, d->start);
	if (has & DEVICE && walk_get(w, b + AT_DEV, 8))
		walk_member(w, "dev", &t_dev, walk_get(w, b + AT_DEV, 8));
	if (has & DEVICE && b[AT_NAME])
		put_bytes(d, "name", &t_name, b + AT_NAME, NAME_LEN, d->addr + AT_NAME);
	if (has & DEVICE && b[AT_UUID])
		put_bytes(d, "uuid", &t_uuid, b + AT_UUID, UUID_LEN, d->addr + AT_UUID);
	if (counts || (!d->out && has & TARGETS))
		walk_member(w, "target_count", &t_u32, d->count);
	if (counts)
		walk_member(w, "open_count", &t_s32, (uint64_t)(int32_t)walk_get(w, b + AT_OPEN_COUNT, 4));
	if (counts || (!d->out && has & EVENT && !(nr == DM_DEV_SUSPEND && flags & SUSPEND_FLAG)))
		walk_member(w, "event_nr", &t_u32, walk_get(w, b + AT_EVENT_NR, 4));
	walk_member(w, "flags", &t_flags, flags);
}

static void show_dm(struct walk *w, const struct type *t, const struct value *v)
{
	const uint8_t *b = v->bytes;
	struct dm d = { w, walk_emit(w), v->addr, walk_get(w, b + AT_DATA_SIZE, 4), walk_get(w, b + AT_DATA_START, 4),
		walk_get(w, b + AT_TARGET_COUNT, 4), t->shy };
	uint64_t op;
	unsigned nr = walk_arg(w, "op", &op) ? op & 0xff : 0;
	bool known = walk_get(w, b, 4) == ABI_MAJOR, whole = d.size >= AT_DATA;

	if (nr >= N_REQUESTS)
		nr = DM_VERSION;
	em_open(d.e, EM_ARRAY);
	em_open(d.e, EM_STRUCT);
	put_bytes(&d, "version", &t_version, b, 12, v->addr);
	if (known) {
		walk_member(w, "data_size", &t_u32, d.size);
		if (whole)
			show_header(&d, b, nr);
		else
			em_comment(d.e, "data_size too small");
	} else {
		em_comment(d.e, "unsupported device mapper ABI version");
	}
	em_close(d.e, EM_STRUCT);
	if (known && whole)
		show_data(&d, requests[nr].data);
	em_close(d.e, EM_ARRAY);
}
static const struct type dm_in = { .kind = K_CUSTOM, .custom = show_dm, .custom_size = AT_DATA, .custom_align = 8 };
static const struct type dm_out = { .kind = K_CUSTOM, .custom = show_dm, .custom_size = AT_DATA, .custom_align = 8, .shy = true };
static const struct type dm_change = { .kind = K_CHANGE, .width = W_PTR, .of = &dm_in, .then = &dm_out };
static const struct type dm_number = { .kind = K_HEX, .width = W_ULONG };

/* What is no header is a number, NULL too; so is one that does not even say how long it is. */
static const struct type *pick_dm(struct walk *w, uint64_t addr)
{
	uint8_t b[AT_DATA];

	if (!addr || !walk_verbose(w) || !walk_read(w, addr, b, sizeof(b)))
		return &dm_number;
	return walk_get(w, b + AT_DATA_SIZE, 4) >= AT_DATA_SIZE ? &dm_change : &dm_number;
}
#define DM(nr, n)	ROW(IOC_WR(0xfd, nr, HEADER), n, T(K_SELECT, W_PTR, .by = ARG(argp), .pick = pick_dm, .otherwise = &dm_number))

const struct ioctl_row ioctls_dm[] = {
	DM(DM_VERSION, DM_VERSION),
	DM(DM_REMOVE_ALL, DM_REMOVE_ALL),
	DM(DM_LIST_DEVICES, DM_LIST_DEVICES),
	DM(DM_DEV_CREATE, DM_DEV_CREATE),
	DM(DM_DEV_REMOVE, DM_DEV_REMOVE),
	DM(DM_DEV_RENAME, DM_DEV_RENAME),
	DM(DM_DEV_SUSPEND, DM_DEV_SUSPEND),
	DM(DM_DEV_STATUS, DM_DEV_STATUS),
	DM(DM_DEV_WAIT, DM_DEV_WAIT),
	DM(DM_TABLE_LOAD, DM_TABLE_LOAD),
	DM(DM_TABLE_CLEAR, DM_TABLE_CLEAR),
	DM(DM_TABLE_DEPS, DM_TABLE_DEPS),
	DM(DM_TABLE_STATUS, DM_TABLE_STATUS),
	DM(DM_LIST_VERSIONS, DM_LIST_VERSIONS),
	DM(DM_TARGET_MSG, DM_TARGET_MSG),
	DM(DM_DEV_SET_GEOMETRY, DM_DEV_SET_GEOMETRY),
	DM(DM_DEV_ARM_POLL, DM_DEV_ARM_POLL),
	{ 0 }
};
