/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/device/pci.c - the PCI functions of a guest, learned from its accesses to
 * configuration space.
 *
 * What a register holds is kept as bytes seen, written or read; a base address
 * register's kind (I/O, memory, 64 bits) is believed only from a read, for the
 * low bits of what is written mean nothing.  A write of all ones asks for the
 * size: until the register is written or read with something else, it is
 * nowhere.  Ranges are made anew of the bytes when one of them has changed.
 */
#include "kvm/device/pci.h"
#include "linux/kvm/ports.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	FNS_MAX = 512, RANGES_MAX = 2048,
	CFG_SIZE = 256,
	REG_COMMAND = 4, REG_HEADER = 0x0e, REG_BAR = 0x10, REG_BUSES = 0x18,
	REG_ROM = 0x30, REG_ROM_BRIDGE = 0x38,
	COMMAND_IO = 1, COMMAND_MEMORY = 2,
	BARS = 6, ROM = 6,		/* the place of the ROM's register behind the others */
	PORT_ADDRESS = 0xcf8, PORT_RESET = 0xcf9, PORT_DATA = 0xcfc,
	PORT_I8042 = 0x64, I8042_RESET = 0xfe, PORT_A = 0x92, PORT_A_RESET = 1,
};

/* A base address register, or the ROM's. */
struct bar {
	uint32_t addr;			/* as last written or read */
	uint32_t mask;			/* as read after all ones were written */
	uint8_t kind;			/* the low bits, as read */
	bool placed, sized, typed;	/* which of these are known */
	bool sizing;			/* it holds all ones now */
};

struct fn {
	uint16_t bdf;			/* bus << 8 | device << 3 | function */
	uint8_t cfg[CFG_SIZE];
	uint8_t known[CFG_SIZE / 8];
	struct bar bar[BARS + 1];
};

struct range {
	uint64_t start, len;
	uint32_t id;			/* of the function; 0: not seen */
	uint16_t bdf;
	uint8_t bar;
	bool port;
	const char *name;		/* for what is no BAR */
};

struct kvm_pci {
	bool latched;
	uint32_t latch;			/* last written to 0xcf8 */
	uint64_t ecam, ecam_size;	/* 0: none */
	uint64_t set_ecam, set_size;
	struct fn **fn;			/* sorted by bdf */
	unsigned n, cap;
	struct range *range;
	unsigned n_ranges, cap_ranges;
	bool stale;			/* ranges are to be made anew */
};

struct kvm_pci *kvm_pci_new(void)
{
	return calloc(1, sizeof(struct kvm_pci));
}

void kvm_pci_free(struct kvm_pci *p)
{
	if (!p)
		return;
	for (unsigned i = 0; i < p->n; i++)
		free(p->fn[i]);
	free(p->fn);
	free(p->range);
	free(p);
}

/* Functions */

static unsigned fn_place(const struct kvm_pci *p, uint16_t bdf)
{
	unsigned lo = 0, hi = p->n;

	while (lo < hi) {
		unsigned mid = (lo + hi) / 2;
		if (p->fn[mid]->bdf < bdf)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

static struct fn *fn_find(const struct kvm_pci *p, uint16_t bdf)
{
	unsigned i = fn_place(p, bdf);

	return i < p->n && p->fn[i]->bdf == bdf ? p->fn[i] : NULL;
}

/* NULL: too many, or no memory: such a function stays nameless. */
static struct fn *fn_get(struct kvm_pci *p, uint16_t bdf)
{
	unsigned i = fn_place(p, bdf);
	struct fn *f;

	if (i < p->n && p->fn[i]->bdf == bdf)
		return p->fn[i];
	if (p->n == FNS_MAX)
		return NULL;
	if (p->n == p->cap) {
		unsigned cap = p->cap ? 2 * p->cap : 16;
		struct fn **more = realloc(p->fn, cap * sizeof(*more));
		if (!more)
			return NULL;
		p->fn = more;
		p->cap = cap;
	}
	f = calloc(1, sizeof(*f));
	if (!f)
		return NULL;
	f->bdf = bdf;
	memmove(p->fn + i + 1, p->fn + i, (p->n - i) * sizeof(*p->fn));
	p->fn[i] = f;
	p->n++;
	return f;
}

static void fn_drop(struct kvm_pci *p, unsigned i)
{
	free(p->fn[i]);
	p->n--;
	memmove(p->fn + i, p->fn + i + 1, (p->n - i) * sizeof(*p->fn));
	p->stale = true;
}

static void fn_drop_bus(struct kvm_pci *p, uint8_t bus)
{
	for (unsigned i = p->n; i-- > 0; )
		if (p->fn[i]->bdf >> 8 == bus)
			fn_drop(p, i);
}

static bool fn_known(const struct fn *f, unsigned reg, unsigned n)
{
	for (unsigned i = reg; i < reg + n; i++)
		if (!(f->known[i / 8] & 1 << i % 8))
			return false;
	return true;
}

static uint32_t fn_value(const struct fn *f, unsigned reg)
{
	return f->cfg[reg] | (uint32_t)f->cfg[reg + 1] << 8 | (uint32_t)f->cfg[reg + 2] << 16 |
	       (uint32_t)f->cfg[reg + 3] << 24;
}

static void fn_store(struct fn *f, unsigned reg, unsigned size, uint32_t value)
{
	for (unsigned i = 0; i < size; i++) {
		f->cfg[reg + i] = (uint8_t)(value >> 8 * i);
		f->known[(reg + i) / 8] |= (uint8_t)(1 << (reg + i) % 8);
	}
}

static uint32_t fn_id(const struct fn *f)
{
	return fn_known(f, 0, 4) ? fn_value(f, 0) : 0;
}

/* 0: a device, 1: a bridge, others; -1: not seen. */
static int fn_header(const struct fn *f)
{
	return fn_known(f, REG_HEADER, 1) ? f->cfg[REG_HEADER] & 0x7f : -1;
}

/* Base address registers */

/* Which one; -1: none.  Those from the third on, and the ROM, depend on the header. */
static int bar_index(unsigned reg)
{
	if (reg >= REG_BAR && reg < REG_BAR + 4 * BARS)
		return (int)(reg - REG_BAR) / 4;
	return -1;
}

static bool is_sizing(int i, uint32_t value)
{
	uint32_t ones = i == ROM ? 0xfffff800 : 0xfffffff0;

	return (value & ones) == ones;
}

static void bar_write(struct bar *b, int i, bool whole, uint32_t value)
{
	if (whole && is_sizing(i, value)) {
		b->sizing = true;
		return;
	}
	b->sizing = false;
	b->addr = value;
	b->placed = true;
}

static void bar_read(struct bar *b, int i, uint32_t value)
{
	if (b->sizing) {
		b->mask = value;
		b->sized = true;
	} else if (!is_sizing(i, value)) {
		b->addr = value;
		b->placed = true;
	} else {
		return;
	}
	b->kind = value & 0xf;
	b->typed = true;
}

static void bar_access(struct fn *f, struct bar *b, int i, unsigned reg, bool write, unsigned size)
{
	if (!fn_known(f, reg, 4))
		return;
	if (write)
		bar_write(b, i, size == 4, fn_value(f, reg));
	else if (size == 4)
		bar_read(b, i, fn_value(f, reg));
}

/* Ranges */

static void range_add(struct kvm_pci *p, const struct range *r)
{
	if (!r->start || !r->len || r->start + r->len - 1 < r->start || p->n_ranges == RANGES_MAX)
		return;
	if (p->n_ranges == p->cap_ranges) {
		unsigned cap = p->cap_ranges ? 2 * p->cap_ranges : 32;
		struct range *more = realloc(p->range, cap * sizeof(*more));
		if (!more)
			return;
		p->range = more;
		p->cap_ranges = cap;
	}
	p->range[p->n_ranges++] = *r;
}

/* A mask that is ones down to a bit: its size; else the least there can be. */
static uint64_t size_of_mask(uint64_t mask, uint64_t least)
{
	uint64_t size = ~mask + 1;

	return size >= least && !(size & (size - 1)) ? size : least;
}

static void add_io_bar(struct kvm_pci *p, const struct bar *b, struct range *r)
{
	r->port = true;
	/* devices need not implement the upper half */
	r->len = b->sized ? size_of_mask(0xffffffffffff0000 | (b->mask & 0xfffc), 4) : 4;
	r->start = b->addr & 0xffff & ~(r->len - 1);
	if (b->addr >> 16 == 0)
		range_add(p, r);
}

static void add_memory_bar(struct kvm_pci *p, const struct bar *b, const struct bar *high, struct range *r)
{
	uint64_t mask = 0xffffffff00000000 | (b->mask & 0xfffffff0), addr = b->addr & 0xfffffff0;

	if (high) {
		if (high->sizing || !high->placed)
			return;
		if (high->sized)
			mask = (mask & 0xffffffff) | (uint64_t)high->mask << 32;
		addr |= (uint64_t)high->addr << 32;
	}
	r->port = false;
	r->len = b->sized && (mask & 0xffffffffffffffff) ? size_of_mask(mask, 16) : 16;
	r->start = addr & ~(r->len - 1);
	range_add(p, r);
}

static void add_bars(struct kvm_pci *p, const struct fn *f, unsigned command, struct range *r)
{
	int header = fn_header(f), n = header == 0 ? BARS : header == 1 || header < 0 ? 2 : 0;

	for (int i = 0; i < n; i++) {
		const struct bar *b = &f->bar[i], *high = NULL;

		if (!b->typed)
			return;		/* whether the next is its upper half is not known */
		r->bar = (uint8_t)i;
		if (!(b->kind & 1) && (b->kind & 6) == 4) {
			if (++i == n)
				return;
			high = &f->bar[i];
		}
		if (b->sizing || !b->placed)
			continue;
		if (b->kind & 1) {
			if (command & COMMAND_IO)
				add_io_bar(p, b, r);
		} else if (command & COMMAND_MEMORY) {
			add_memory_bar(p, b, high, r);
		}
	}
}

static void add_rom(struct kvm_pci *p, const struct fn *f, unsigned command, struct range *r)
{
	const struct bar *b = &f->bar[ROM];
	uint64_t mask = 0xffffffff00000000 | (b->mask & 0xfffff800);

	if (!b->placed || b->sizing || !(b->addr & 1) || !(command & COMMAND_MEMORY))
		return;
	r->bar = ROM;
	r->port = false;
	r->len = b->sized ? size_of_mask(mask, 2048) : 2048;
	r->start = b->addr & 0xfffff800 & ~(r->len - 1);
	range_add(p, r);
}

static void add_chip_bases(struct kvm_pci *p, const struct fn *f, struct range *r)
{
	for (const struct kvm_chip_base *c = kvm_chip_bases; c->name; c++) {
		if (c->id != fn_id(f) || !fn_known(f, c->reg, 4) || !fn_known(f, c->enable_reg, 1) ||
		    !(f->cfg[c->enable_reg] & 1 << c->enable_bit))
			continue;
		r->port = c->port;
		r->start = fn_value(f, c->reg) & c->mask;
		r->len = c->len;
		r->name = c->name;
		range_add(p, r);
		r->name = NULL;
	}
}

static void ranges_make(struct kvm_pci *p)
{
	p->n_ranges = 0;
	p->stale = false;
	for (unsigned i = 0; i < p->n; i++) {
		const struct fn *f = p->fn[i];
		struct range r = { .id = fn_id(f), .bdf = f->bdf };
		/* who has not seen the command register has come too late for it */
		unsigned command = fn_known(f, REG_COMMAND, 1) ? f->cfg[REG_COMMAND] : COMMAND_IO | COMMAND_MEMORY;

		add_bars(p, f, command, &r);
		add_rom(p, f, command, &r);
		add_chip_bases(p, f, &r);
	}
}

/* Configuration space */

static void learn_ecam(struct kvm_pci *p, const struct fn *f)
{
	static const uint64_t sizes[4] = { 256 << 20, 128 << 20, 64 << 20, 0 };
	uint64_t value, size;

	if (!kvm_chip_has_ecam(fn_id(f)) || !fn_known(f, KVM_ECAM_REG, 4))
		return;
	value = fn_value(f, KVM_ECAM_REG);
	if (fn_known(f, KVM_ECAM_REG + 4, 4))
		value |= (uint64_t)fn_value(f, KVM_ECAM_REG + 4) << 32;
	size = sizes[value >> 1 & 3];
	p->ecam_size = value & 1 ? size : 0;
	p->ecam = size ? value & 0xfffffffff & ~(size - 1) : 0;
}

static void learn_buses(struct kvm_pci *p, struct fn *f, unsigned before)
{
	unsigned now = f->cfg[REG_BUSES + 1];

	/* what was behind the bridge is found anew, under another number */
	if (fn_header(f) == 1 && before && before != now && before != f->bdf >> 8)
		fn_drop_bus(p, (uint8_t)before);
}

/* An access within a dword. */
static void config_access(struct kvm_pci *p, uint16_t bdf, unsigned reg, bool write, unsigned size, uint32_t value)
{
	unsigned dword = reg & ~3u, secondary;
	struct fn *f = fn_find(p, bdf);
	int i;

	if (!write && reg < 4 && (uint16_t)value == 0xffff && size >= 2) {
		if (f && reg == 0)
			fn_drop(p, fn_place(p, bdf));
		return;
	}
	if (!write && reg == 0 && size == 4 && f && fn_id(f) && fn_id(f) != value) {
		fn_drop(p, fn_place(p, bdf));	/* another device has come */
		f = NULL;
	}
	if (write && dword == 0)
		return;				/* read-only */
	if (!f)
		f = fn_get(p, bdf);
	if (!f)
		return;
	secondary = f->cfg[REG_BUSES + 1];
	/* of a size question the register's contents are no news */
	fn_store(f, reg, size, value);
	p->stale = true;
	i = bar_index(dword);
	if (i >= 0)
		bar_access(f, &f->bar[i], i, dword, write, size);
	if (dword == (fn_header(f) == 1 ? REG_ROM_BRIDGE : REG_ROM))
		bar_access(f, &f->bar[ROM], ROM, dword, write, size);
	if (write && dword == REG_BUSES)
		learn_buses(p, f, secondary);
	if (dword == KVM_ECAM_REG || dword == KVM_ECAM_REG + 4 || dword == 0)
		learn_ecam(p, f);
}

static void config_any(struct kvm_pci *p, uint16_t bdf, unsigned reg, bool write, unsigned size, uint64_t value)
{
	if (size == 8 && reg % 8 == 0) {
		config_any(p, bdf, reg, write, 4, (uint32_t)value);
		config_any(p, bdf, reg + 4, write, 4, value >> 32);
	} else if ((size == 1 || size == 2 || size == 4) && reg % 4 + size <= 4 && reg + size <= CFG_SIZE) {
		config_access(p, bdf, reg, write, size, (uint32_t)value);
	}
}

/* The machine starts again: devices stay, what the guest set up does not. */
static void reset(struct kvm_pci *p)
{
	for (unsigned i = 0; i < p->n; i++) {
		struct fn *f = p->fn[i];

		for (int j = 0; j <= ROM; j++)
			f->bar[j].placed = f->bar[j].sizing = false;
		memset(f->known + 2, 0, sizeof(f->known) - 2);
		fn_store(f, REG_COMMAND, 2, 0);
	}
	for (unsigned bus = 1; bus < 256; bus++)
		fn_drop_bus(p, (uint8_t)bus);
	p->latched = false;
	p->ecam_size = 0;
	p->stale = true;
}

void kvm_pci_port(struct kvm_pci *p, uint16_t port, bool write, unsigned size, uint32_t value)
{
	if (port == PORT_ADDRESS && size == 4) {
		p->latched = true;
		p->latch = value;
	} else if (port >= PORT_DATA && port < PORT_DATA + 4) {
		if (p->latched && p->latch >> 31)
			config_any(p, (uint16_t)(p->latch >> 8), (p->latch & 0xfc) + (port - PORT_DATA), write, size,
				   value);
	} else if (write && size == 1 &&
		   ((port == PORT_RESET && (value & 4)) || (port == PORT_I8042 && value == I8042_RESET) ||
		    (port == PORT_A && (value & PORT_A_RESET)))) {
		reset(p);
	}
}

static bool ecam_offset(const struct kvm_pci *p, uint64_t addr, uint64_t *off)
{
	if (addr - p->ecam < p->ecam_size) {
		*off = addr - p->ecam;
		return true;
	}
	*off = addr - p->set_ecam;
	return *off < p->set_size;
}

bool kvm_pci_in_ecam(const struct kvm_pci *p, uint64_t addr)
{
	uint64_t off;

	return ecam_offset(p, addr, &off);
}

void kvm_pci_set_ecam(struct kvm_pci *p, uint64_t base, uint64_t size)
{
	p->set_ecam = base;
	p->set_size = size;
}

void kvm_pci_mmio(struct kvm_pci *p, uint64_t addr, bool write, unsigned size, uint64_t value)
{
	uint64_t off;

	if (ecam_offset(p, addr, &off))
		config_any(p, (uint16_t)(off >> 12), off & 0xfff, write, size, value);
}

/* Names */

static void name_bdf(char *buf, size_t size, uint16_t bdf)
{
	snprintf(buf, size, "pci %02x:%02x.%x", bdf >> 8, bdf >> 3 & 31, bdf & 7);
}

static void name_range(char *buf, size_t size, const struct range *r)
{
	char bdf[24], bar[8] = "ROM", id[16] = "";

	name_bdf(bdf, sizeof(bdf), r->bdf);
	if (r->name) {
		snprintf(buf, size, "%s (%s)", r->name, bdf);
		return;
	}
	if (r->bar != ROM)
		snprintf(bar, sizeof(bar), "BAR%u", r->bar);
	if (r->id)
		snprintf(id, sizeof(id), ", %04x:%04x", (unsigned)(r->id & 0xffff), (unsigned)(r->id >> 16));
	snprintf(buf, size, "%s %s%s", bdf, bar, id);
}

bool kvm_pci_name(struct kvm_pci *p, bool port, uint64_t addr, char *buf, size_t size, uint64_t *start)
{
	const struct range *best = NULL;
	uint64_t off;

	if (p->stale)
		ranges_make(p);
	for (unsigned i = 0; i < p->n_ranges; i++) {
		const struct range *r = &p->range[i];
		if (r->port == port && addr - r->start < r->len && (!best || r->len < best->len))
			best = r;
	}
	if (best) {
		name_range(buf, size, best);
	} else if (!port && ecam_offset(p, addr, &off)) {
		char bdf[24];
		name_bdf(bdf, sizeof(bdf), (uint16_t)(off >> 12));
		snprintf(buf, size, "%s configuration", bdf);
	} else {
		return false;
	}
	if (start)
		*start = best ? best->start : addr & ~(uint64_t)0xfff;
	return true;
}
