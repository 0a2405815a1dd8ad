/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * ioctl.c - the ioctl call: a request's name and its argument's description
 * are looked up by number, by ABI and by what the descriptor is.  The index of
 * all families' rows is built at the first look-up; nothing is allocated.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "decode/custom.h"
#include "linux/ioctl/ioctl.h"
#include "linux/kvm/arch.h"
#include "linux/linux.h"

enum { DIR_NONE, DIR_WRITE, DIR_READ, DIR_BOTH };
static unsigned op_dir(uint32_t op) { return op >> 30; }
static unsigned op_size(uint32_t op) { return op >> 16 & 0x3fff; }
static unsigned op_type(uint32_t op) { return op >> 8 & 0xff; }
static unsigned op_nr(uint32_t op) { return op & 0xff; }

const struct ioctl_row *const linux_ioctls[] = {
	ioctls_tty, ioctls_kd, ioctls_fs, ioctls_net, ioctls_block, ioctls_loop, ioctls_misc, ioctls_perf, ioctls_kvm, ioctls_anon, ioctls_disk,
	ioctls_flash, ioctls_ptp, ioctls_btrfs, ioctls_dm, ioctls_virt,
	ioctls_kvm_arm64, ioctls_kvm_s390, ioctls_kvm_ppc, ioctls_kvm_riscv, ioctls_kvm_loongarch, ioctls_kvm_mips,
	/* by device */
	ioctls_v4l2, ioctls_gpio, ioctls_input, ioctls_lirc, ioctls_tee, ioctls_drm,
	NULL
};

/* A request as the rows spell it: with 2 bits of direction and 14 of size.  An old
 * request without a direction is another one on the architectures that have 3
 * and 13 (powerpc, mips): no row is meant. */
enum { NO_OP = 0 };

static uint32_t op_wide(struct walk *w, uint32_t op)
{
	static const uint8_t dirs[8] = { [1] = 1 + DIR_NONE, [2] = 1 + DIR_READ, [4] = 1 + DIR_WRITE, [6] = 1 + DIR_BOTH };
	unsigned dir;

	if (!walk_ioc_narrow(w))
		return op;
	dir = dirs[op >> 29];
	return dir ? (uint32_t)(dir - 1) << 30 | (op & 0x1fffffff) : NO_OP;
}

/* All rows, by number; rows of one number keep the order of their families. */
enum { ROWS_MAX = 4096 };
static struct place { const struct ioctl_row *row; unsigned order; } rows[ROWS_MAX];
static unsigned n_rows;
static const struct ioctl_row *growing[16];		/* rows that say .grows */
static unsigned n_growing;

static int row_cmp(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (x->row->op != y->row->op)
		return x->row->op < y->row->op ? -1 : 1;
	return x->order < y->order ? -1 : x->order > y->order;
}

static void rows_init(void)
{
	for (const struct ioctl_row *const *family = linux_ioctls; *family; family++)
		for (const struct ioctl_row *r = *family; r->name; r++) {
			assert(n_rows < ROWS_MAX);
			rows[n_rows] = (struct place){ r, n_rows };
			n_rows++;
			if (r->grows) {
				assert(n_growing < sizeof(growing) / sizeof(*growing));
				growing[n_growing++] = r;
			}
		}
	qsort(rows, n_rows, sizeof(*rows), row_cmp);
}

/* The first row of a number. */
static unsigned row_first(uint32_t op)
{
	unsigned lo = 0, hi;

	if (!n_rows)
		rows_init();
	for (hi = n_rows; lo < hi;) {
		unsigned mid = (lo + hi) / 2;

		if (rows[mid].row->op < op)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

static bool abi_is_64(struct walk *w)
{
	return walk_long_size(w) == 8;
}

static bool abi_is_x86(struct walk *w)
{
	return !strcmp(walk_arch(w), "x86");
}

/* How closely a row's ABI is this call's; 0: it is another one. */
static unsigned row_rank(struct walk *w, const struct ioctl_row *r)
{
	if (!r->abi)
		return 1;
	return !strcmp(r->abi, abi_is_64(w) ? "x86_64" : "i386") || !strcmp(r->abi, walk_abi_name(w)) ||
		!strcmp(r->abi, walk_arch(w)) ? 2 : 0;
}

/* The row that describes this call's request; NULL: none does.  One for what the
 * descriptor is wins over one for the ABI, and that over one for all. */
static const struct ioctl_row *row_find(struct walk *w, uint32_t op)
{
	const struct ioctl_row *best = NULL;
	unsigned best_rank = 0;
	char link[256];
	bool asked = false, known = false;

	for (unsigned i = row_first(op); i < n_rows && rows[i].row->op == op; i++) {
		const struct ioctl_row *r = rows[i].row;
		unsigned rank = row_rank(w, r);
		uint64_t fd;

		if (!rank)
			continue;
		if (r->fd_is && !asked) {
			asked = true;
			known = walk_arg(w, "fd", &fd) && walk_fd_link(w, (int)fd, link, sizeof(link));
		}
		if (r->fd_is && !(known && !strncmp(link, r->fd_is, strlen(r->fd_is))))
			continue;
		if (r->fd_is)
			rank += 2;
		if (rank > best_rank) {
			best = r;
			best_rank = rank;
		}
	}
	for (unsigned i = 0; !best && i < n_growing; i++)
		if ((growing[i]->op & 0xffff) == (op & 0xffff) && op_size(op) >= growing[i]->grows)
			best = growing[i];
	return best;
}

/* A name for a request that only another architecture has, so that a program that
 * tries it can be read.  A name that this one has under another number is none. */
static const char *row_name_elsewhere(struct walk *w, uint32_t op)
{
	unsigned i = row_first(op);

	if (i == n_rows || rows[i].row->op != op || rows[i].row->fd_is)
		return NULL;
	for (unsigned j = 0; j < n_rows; j++)
		if (row_rank(w, rows[j].row) && !strcmp(rows[j].row->name, rows[i].row->name))
			return NULL;
	return rows[i].row->name;
}

/* Names */

static const char *table_find(const struct ioctl_name *t, unsigned n, uint32_t op, bool *found)
{
	unsigned lo = 0, hi = n;

	while (lo < hi) {
		unsigned mid = (lo + hi) / 2;

		if (t[mid].op < op)
			lo = mid + 1;
		else
			hi = mid;
	}
	*found = lo < n && t[lo].op == op;
	return *found ? t[lo].name : NULL;
}

/* Requests whose number carries a size, an index or an event type. */
static const struct pattern {
	uint8_t dirs;			/* bit 1 << direction */
	char type;
	uint8_t first, last;		/* numbers */
	enum { BY_SIZE, BY_NR, BY_ABS, BY_EV } by;
	const char *name;
} patterns[] = {
	{ 1 << DIR_READ, 'E', 0x06, 0x06, BY_SIZE, "EVIOCGNAME" },
	{ 1 << DIR_READ, 'E', 0x07, 0x07, BY_SIZE, "EVIOCGPHYS" },
	{ 1 << DIR_READ, 'E', 0x08, 0x08, BY_SIZE, "EVIOCGUNIQ" },
	{ 1 << DIR_READ, 'E', 0x09, 0x09, BY_SIZE, "EVIOCGPROP" },
	{ 1 << DIR_READ, 'E', 0x0a, 0x0a, BY_SIZE, "EVIOCGMTSLOTS" },
	{ 1 << DIR_READ, 'E', 0x18, 0x18, BY_SIZE, "EVIOCGKEY" },
	{ 1 << DIR_READ, 'E', 0x19, 0x19, BY_SIZE, "EVIOCGLED" },
	{ 1 << DIR_READ, 'E', 0x1a, 0x1a, BY_SIZE, "EVIOCGSND" },
	{ 1 << DIR_READ, 'E', 0x1b, 0x1b, BY_SIZE, "EVIOCGSW" },
	{ 1 << DIR_READ, 'E', 0x20, 0x3f, BY_EV, "EVIOCGBIT" },
	{ 1 << DIR_READ, 'E', 0x40, 0x7f, BY_ABS, "EVIOCGABS" },
	{ 1 << DIR_WRITE, 'E', 0xc0, 0xff, BY_ABS, "EVIOCSABS" },
	{ 1 << DIR_READ, 'H', 0x04, 0x04, BY_SIZE, "HIDIOCGRAWNAME" },
	{ 1 << DIR_READ, 'H', 0x05, 0x05, BY_SIZE, "HIDIOCGRAWPHYS" },
	{ 1 << DIR_READ | 1 << DIR_BOTH, 'H', 0x06, 0x06, BY_SIZE, "HIDIOCSFEATURE" },
	{ 1 << DIR_BOTH, 'H', 0x07, 0x07, BY_SIZE, "HIDIOCGFEATURE" },
	{ 1 << DIR_READ, 'H', 0x08, 0x08, BY_SIZE, "HIDIOCGRAWUNIQ" },
	{ 1 << DIR_READ, 'H', 0x12, 0x12, BY_SIZE, "HIDIOCGPHYS" },
	{ 1 << DIR_READ, 'M', 0x00, 0xff, BY_NR, "MIXER_READ" },
	{ 1 << DIR_WRITE, 'M', 0x00, 0xff, BY_NR, "MIXER_WRITE" },
	{ 1 << DIR_READ, 'U', 0x2c, 0x2c, BY_SIZE, "UI_GET_SYSNAME" },
	{ 1 << DIR_READ, 'j', 0x13, 0x13, BY_SIZE, "JSIOCGNAME" },
	{ 1 << DIR_WRITE, 'k', 0x00, 0x00, BY_SIZE, "SPI_IOC_MESSAGE" },
};

static const char *const ev_names[0x20] = {
	/* 0 asks for the types themselves */
	[0x01] = "EV_KEY", [0x02] = "EV_REL", [0x03] = "EV_ABS", [0x04] = "EV_MSC", [0x05] = "EV_SW",
	[0x11] = "EV_LED", [0x12] = "EV_SND", [0x14] = "EV_REP", [0x15] = "EV_FF", [0x16] = "EV_PWR",
	[0x17] = "EV_FF_STATUS",
};

static const char *const abs_names[0x40] = {
	"ABS_X", "ABS_Y", "ABS_Z", "ABS_RX", "ABS_RY", "ABS_RZ", "ABS_THROTTLE", "ABS_RUDDER", "ABS_WHEEL",
	"ABS_GAS", "ABS_BRAKE",
	[0x10] = "ABS_HAT0X", "ABS_HAT0Y", "ABS_HAT1X", "ABS_HAT1Y", "ABS_HAT2X", "ABS_HAT2Y", "ABS_HAT3X",
	"ABS_HAT3Y", "ABS_PRESSURE", "ABS_DISTANCE", "ABS_TILT_X", "ABS_TILT_Y", "ABS_TOOL_WIDTH",
	[0x20] = "ABS_VOLUME", "ABS_PROFILE", "ABS_SND_PROFILE",
	[0x28] = "ABS_MISC", [0x2e] = "ABS_RESERVED", "ABS_MT_SLOT", "ABS_MT_TOUCH_MAJOR", "ABS_MT_TOUCH_MINOR",
	"ABS_MT_WIDTH_MAJOR", "ABS_MT_WIDTH_MINOR", "ABS_MT_ORIENTATION", "ABS_MT_POSITION_X",
	"ABS_MT_POSITION_Y", "ABS_MT_TOOL_TYPE", "ABS_MT_BLOB_ID", "ABS_MT_TRACKING_ID", "ABS_MT_PRESSURE",
	"ABS_MT_DISTANCE", "ABS_MT_TOOL_X", "ABS_MT_TOOL_Y",
};

/* The comment would be one within another under -X verbose. */
static const char *pattern_name(struct walk *w, uint32_t op, char *buf, size_t size)
{
	const bool plain = walk_emit(w)->opts->xlat == EM_X_VERBOSE;
	unsigned nr = op_nr(op);

	for (size_t i = 0; i < sizeof(patterns) / sizeof(*patterns); i++) {
		const struct pattern *p = &patterns[i];
		const char *name;

		if ((unsigned char)p->type != op_type(op) || !(p->dirs >> op_dir(op) & 1) || nr < p->first || nr > p->last)
			continue;
		switch (p->by) {
		case BY_SIZE:
			snprintf(buf, size, "%s(%u)", p->name, op_size(op));
			break;
		case BY_NR:
			snprintf(buf, size, "%s(%u)", p->name, nr);
			break;
		case BY_ABS:
			name = abs_names[nr & 0x3f];
			if (name)
				snprintf(buf, size, "%s(%s)", p->name, name);
			else
				snprintf(buf, size, plain ? "%s(%#x)" : "%s(%#x /* ABS_??? */)", p->name, nr & 0x3f);
			break;
		case BY_EV:
			name = ev_names[nr & 0x1f];
			if (name)
				snprintf(buf, size, "%s(%s, %u)", p->name, name, op_size(op));
			else if (nr == p->first)
				snprintf(buf, size, "%s(0, %u)", p->name, op_size(op));
			else
				snprintf(buf, size, plain ? "%s(%#x, %u)" : "%s(%#x /* EV_??? */, %u)", p->name, nr & 0x1f, op_size(op));
			break;
		}
		return buf;
	}
	return NULL;
}

/* TCSETS shares its number with sound requests: a terminal tells them apart. */
enum { TCSETS = 0x5402, TCSETSF = 0x5404 };

static bool on_terminal(struct walk *w)
{
	static const char *const paths[] = { "/dev/pts/", "/dev/tty", "/dev/ptmx", "/dev/console" };
	char link[256];
	uint64_t fd;

	if (!walk_arg(w, "fd", &fd) || !walk_fd_link(w, (int)fd, link, sizeof(link)))
		return false;
	for (size_t i = 0; i < sizeof(paths) / sizeof(*paths); i++)
		if (!strncmp(link, paths[i], strlen(paths[i])))
			return true;
	return false;
}

/* The name in the tables; NULL: none. */
static const char *op_name(struct walk *w, uint32_t op)
{
	const struct ioctl_row *row;
	const char *name;
	bool found;

	if (!abi_is_x86(w) && (row = row_find(w, op)))
		return row->name;
	if (!abi_is_64(w)) {
		name = table_find(ioctl_names_i386, n_ioctl_names_i386, op, &found);
		if (found)
			return name;
	}
	name = table_find(ioctl_names, n_ioctl_names, op, &found);
	if (found)
		return op >= TCSETS && op <= TCSETSF && on_terminal(w) ? strstr(name, "TCSETS") : name;
	row = row_find(w, op);
	return row && row->op == op ? row->name : row ? NULL : row_name_elsewhere(w, op);
}

static void show_op(struct walk *w, const struct type *t, const struct value *v)
{
	static const char *const dirs[] = { "_IOC_NONE", "_IOC_WRITE", "_IOC_READ", "_IOC_READ|_IOC_WRITE" };
	uint32_t op = op_wide(w, (uint32_t)v->num);
	struct em_num num = { (uint32_t)v->num, 4, EM_HEX };
	const char *name;
	char pattern[96], buf[256];

	(void)t;
	if (op == NO_OP && v->num) {
		em_num(walk_emit(w), num);
		return;
	}
	name = op_name(w, op);
	if (pattern_name(w, op, pattern, sizeof(pattern))) {
		snprintf(buf, sizeof(buf), "%s%s%s", pattern, name ? " or " : "", name ? name : "");
		name = buf;
	} else if (!name) {
		char *p = buf;

		p += sprintf(p, "_IOC(%s", dirs[op_dir(op)]);
		for (unsigned i = 0; i < 3; i++) {
			unsigned part = i == 0 ? op_type(op) : i == 1 ? op_nr(op) : op_size(op);

			p += sprintf(p, part ? ", %#x" : ", %u", part);
		}
		strcpy(p, ")");
		name = buf;
	}
	em_name(walk_emit(w), num, name, NULL);
}

/* Arguments */

const struct type ioc_noarg = { .kind = K_SKIP, .width = W_ULONG };
const struct type ioc_ignored = { .kind = K_HEX, .width = W_ULONG };

/* What an undescribed request points to, by the size in its number, as far as it is shown. */
static const void *opaque_bytes(struct walk *w, uint32_t op, uint64_t addr, unsigned *len)
{
	unsigned limit = walk_limit(w);

	*len = op_size(op);
	return walk_fetch(w, addr, *len < limit ? *len : limit);
}

/* -v only */
static void show_opaque(struct walk *w, const struct type *t, const struct value *v)
{
	unsigned limit = walk_limit(w), len;
	const void *bytes;
	uint64_t op;

	(void)t;
	if (!walk_arg(w, "op", &op))
		op = 0;
	bytes = opaque_bytes(w, op_wide(w, (uint32_t)op), v->addr, &len);
	if (bytes)
		em_bytes(walk_emit(w), bytes, len < limit ? len : limit, EM_STR_HEX, len > limit);
	else
		em_addr(walk_emit(w), v->addr);
}

static const struct type opaque = { .kind = K_CUSTOM, .custom = show_opaque, .custom_size = 1, .custom_align = 1 };
static const struct type opaque_in = { .kind = K_PTR, .width = W_PTR, .of = &opaque };
static const struct type opaque_out = { .kind = K_PTR, .width = W_PTR, .of = &opaque, .out = true, .failed_too = true };
static const struct type opaque_both = { .kind = K_CHANGE, .width = W_PTR, .of = &opaque, .then = &opaque, .both = true };
static const struct type plain = { .kind = K_DEC, .width = W_LONG };
static const struct type number = { .kind = K_HEX, .width = W_ULONG };

/* Types whose requests strace knows one by one: of the others of that type it
 * shows the address alone, even with -v. */
static const uint8_t known_types[] = {
	0x03, 0x12, 0x15, 0x21, 0x22, 0x24, 0x3d, 0x3e, 0x45, 0x49, 0x4b, 0x4c, 0x4d, 0x4f, 0x52, 0x54, 0x56, 0x57, 0x58,
	0x66, 0x69, 0x6f, 0x70, 0x75, 0x89, 0x8a, 0x94, 0xa4, 0xaa, 0xab, 0xae, 0xb4, 0xb7, 0xfd, 0xff,
};

static bool shown_opaque(uint32_t op)
{
	return op_size(op) && !memchr(known_types, (int)op_type(op), sizeof(known_types));
}

/* With -e verbose=none strace shows the pointers of video devices and clocks as numbers: 0, not NULL. */
static bool plain_null(struct walk *w, uint32_t op)
{
	uint64_t addr;

	return !walk_verbose(w) && (op_type(op) == 'V' || op_type(op) == '=') && walk_arg(w, "argp", &addr) && !addr;
}

static const struct type *pick_arg(struct walk *w, uint64_t key)
{
	uint32_t op = op_wide(w, (uint32_t)key);
	const struct ioctl_row *row = row_find(w, op);
	const struct type *sized;
	uint64_t addr;
	unsigned len;

	if (row && row->arg)
		return plain_null(w, op) ? &number : row->arg;
	if (op_type(op) == 'E' && (sized = ioctl_input_arg(op)))
		return sized;
	if (walk_abbrev(w) || !shown_opaque(op) || !walk_arg(w, "argp", &addr) || !addr)
		return &number;
	if (op_dir(op) != DIR_BOTH)
		return op_dir(op) == DIR_WRITE ? &opaque_in : &opaque_out;
	return opaque_bytes(w, op, addr, &len) ? &opaque_both : &number;
}

static const struct type *pick_ret(struct walk *w, uint64_t key)
{
	const struct ioctl_row *row = row_find(w, op_wide(w, (uint32_t)key));

	return row && row->ret ? row->ret : &plain;
}

static void ioctl_note(struct walk *w)
{
	const struct ioctl_row *row;
	uint64_t op;

	if (!walk_arg(w, "op", &op))
		return;
	row = row_find(w, op_wide(w, (uint32_t)op));
	if (row && row->note)
		row->note(w);
}

const struct sysdesc calls_ioctl[] = {
	{ CALL(ioctl, T(K_SELECT, W_LONG, .by = ARG(op), .pick = pick_ret, .otherwise = LONG),
		M(fd, FD),
		M(op, CUSTOM(W_U32, show_op)),
		M(argp, T(K_SELECT, W_ULONG, .by = ARG(op), .pick = pick_arg, .otherwise = XLONG))), .note = ioctl_note },
	{ 0 }
};
