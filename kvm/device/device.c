/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/device/device.c - names for ports and guest-physical addresses; the file of
 * --kvm-device-map=; what each VM was seen to have.  Everything is bounded: a
 * guest or a VMM that sets up nonsense without end loses names, nothing else.
 */
#include "kvm/device/device.h"
#include "kvm/device/pci.h"
#include "defs.h"
#include "linux/kvm/ports.h"
#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { SLOTS_MAX = 1024, EVENTS_MAX = 4096, SLOT_READONLY = 2, USER_NAME_MAX = 80 };

struct slot { uint32_t slot, flags; uint64_t gpa, bytes; };
struct ioevent { uint64_t addr; uint32_t len; int fd; bool port; };

struct kvm_devices {
	struct kvm_pci *pci;
	struct slot *slot;
	unsigned n_slots, cap_slots;
	struct ioevent *event;
	unsigned n_events, cap_events;
};

/* The user's */
struct user_range { bool port; uint64_t start, len; char name[USER_NAME_MAX + 1]; };
static struct user_range *user;
static unsigned n_user, cap_user;
static uint64_t user_ecam, user_ecam_size;

struct kvm_devices *kvm_devices_new(void)
{
	struct kvm_devices *d = calloc(1, sizeof(*d));

	if (!d || !(d->pci = kvm_pci_new()))
		die("out of memory for the devices of a VM");
	kvm_pci_set_ecam(d->pci, user_ecam, user_ecam_size);
	return d;
}

void kvm_devices_free(struct kvm_devices *d)
{
	if (!d)
		return;
	kvm_pci_free(d->pci);
	free(d->slot);
	free(d->event);
	free(d);
}

/* Room for one more; false: there is none, and that is all right. */
static bool room(void *array, unsigned n, unsigned *cap, unsigned max, size_t size)
{
	void **at = array;
	unsigned more = *cap ? 2 * *cap : 16;
	void *p;

	if (n < *cap)
		return true;
	if (n >= max || !(p = realloc(*at, more * size)))
		return false;
	*at = p;
	*cap = more;
	return true;
}

/* Learning */

static uint64_t item(const uint8_t *p, unsigned size)
{
	uint64_t v = 0;

	for (unsigned i = 0; i < size && i < 8; i++)
		v |= (uint64_t)p[i] << 8 * i;
	return v;
}

void kvm_devices_access(struct kvm_devices *d, const struct kvm_access *a)
{
	if (!a->size || a->size > 8 || (a->port && (a->addr > 0xffff || a->size > 4)))
		return;
	if (!a->port && !kvm_pci_in_ecam(d->pci, a->addr))
		return;
	for (size_t i = 0; i + a->size <= a->len; i += a->size) {
		uint64_t v = item(a->data + i, a->size);

		if (a->port)
			kvm_pci_port(d->pci, (uint16_t)a->addr, a->write, a->size, (uint32_t)v);
		else
			kvm_pci_mmio(d->pci, a->addr, a->write, a->size, v);
	}
}

bool kvm_devices_care(const struct kvm_devices *d, bool port, uint64_t addr)
{
	return port || kvm_pci_in_ecam(d->pci, addr);
}

void kvm_devices_memslot(struct kvm_devices *d, uint32_t slot, uint32_t flags, uint64_t gpa, uint64_t bytes)
{
	unsigned i = 0;

	while (i < d->n_slots && d->slot[i].slot != slot)
		i++;
	if (!bytes) {
		if (i < d->n_slots)
			d->slot[i] = d->slot[--d->n_slots];
		return;
	}
	if (i == d->n_slots) {
		if (!room(&d->slot, i, &d->cap_slots, SLOTS_MAX, sizeof(*d->slot)))
			return;
		d->n_slots++;
	}
	d->slot[i] = (struct slot){ slot, flags, gpa, bytes };
}

void kvm_devices_ioeventfd(struct kvm_devices *d, bool port, bool remove, uint64_t addr, uint32_t len, int fd)
{
	for (unsigned i = 0; i < d->n_events; i++) {
		const struct ioevent *e = &d->event[i];
		if (e->addr == addr && e->port == port && e->len == len && e->fd == fd) {
			if (remove)
				d->event[i] = d->event[--d->n_events];
			return;
		}
	}
	if (!remove && room(&d->event, d->n_events, &d->cap_events, EVENTS_MAX, sizeof(*d->event)))
		d->event[d->n_events++] = (struct ioevent){ addr, len, fd, port };
}

/* Naming */

static const char *user_name(bool port, uint64_t addr)
{
	for (unsigned i = 0; i < n_user; i++)
		if (user[i].port == port && addr - user[i].start < user[i].len)
			return user[i].name;
	return NULL;
}

static bool event_name(const struct kvm_devices *d, bool port, uint64_t addr, char *buf, size_t size)
{
	for (unsigned i = 0; i < d->n_events; i++) {
		const struct ioevent *e = &d->event[i];
		if (e->port == port && (e->addr == addr || addr - e->addr < e->len)) {
			snprintf(buf, size, "ioeventfd %d", e->fd);
			return true;
		}
	}
	return false;
}

static bool slot_name(const struct kvm_devices *d, uint64_t addr, char *buf, size_t size)
{
	for (unsigned i = 0; i < d->n_slots; i++) {
		const struct slot *s = &d->slot[i];
		if (addr - s->gpa < s->bytes) {
			snprintf(buf, size, "memory slot %u%s", s->slot & 0xffff,
				 s->flags & SLOT_READONLY ? ", read-only" : "");
			return true;
		}
	}
	return false;
}

bool kvm_devices_name(struct kvm_devices *d, bool port, uint64_t addr, char *buf, size_t size)
{
	const char *name = user_name(port, addr);
	size_t len;

	if (!name && d && kvm_pci_name(d->pci, port, addr, buf, size, NULL)) {
		len = strlen(buf);
		if (len + 2 < size && event_name(d, port, addr, buf + len + 2, size - len - 2))
			memcpy(buf + len, ", ", 2);
		return true;
	}
	if (!name)
		name = kvm_place_name(port ? kvm_ports : kvm_gpas, addr);
	if (name) {
		snprintf(buf, size, "%s", name);
		return true;
	}
	return d && (event_name(d, port, addr, buf, size) || (!port && slot_name(d, addr, buf, size)));
}

/* The user's file: "mmio START+LEN NAME", "io START[+LEN] NAME", "ecam START+LEN" */

struct map_line { const char *file; unsigned line; };

_Noreturn static void map_wrong(const struct map_line *l, const char *what, const char *text)
{
	die("--kvm-device-map: %s:%u: %s: '%s' (a line is 'mmio START+LENGTH NAME', 'io PORT[+LENGTH] NAME', "
	    "'ecam START+LENGTH' or a comment that begins with '#')", l->file, l->line, what, text);
}

static const char *map_number(const struct map_line *l, const char *s, uint64_t *v)
{
	char *end;

	errno = 0;
	*v = strtoull(s, &end, 0);
	if (!isdigit((unsigned char)*s) || end == s || errno)
		map_wrong(l, "not a number", s);
	return end;
}

static void map_name(const struct map_line *l, const char *s, char *name)
{
	size_t len = strlen(s);

	if (!len)
		map_wrong(l, "a name is missing", s);
	if (len > USER_NAME_MAX)
		map_wrong(l, "this name is too long (80 characters at most)", s);
	for (size_t i = 0; i < len; i++)
		if (iscntrl((unsigned char)s[i]))
			map_wrong(l, "this name has a character that cannot be shown", s);
	if (strstr(s, "*/"))
		map_wrong(l, "this name would end the comment that it stands in", s);
	memcpy(name, s, len + 1);
}

static void map_add(const struct map_line *l, char *text)
{
	size_t word = strcspn(text, " \t");
	bool port = word == 2 && !memcmp(text, "io", 2), ecam = word == 4 && !memcmp(text, "ecam", 4);
	struct user_range r = { .port = port, .len = 1 };
	const char *s = text + word;

	if (!port && !ecam && (word != 4 || memcmp(text, "mmio", 4)))
		map_wrong(l, "begins with none of mmio, io, ecam", text);
	s = map_number(l, s + strspn(s, " \t"), &r.start);
	if (*s == '+')
		s = map_number(l, s + 1, &r.len);
	else if (!port)
		map_wrong(l, "'+LENGTH' is missing", text);
	if (*s && *s != ' ' && *s != '\t')
		map_wrong(l, "after the range something else than a name", s);
	if (!r.len || r.start + r.len - 1 < r.start || (port && r.start + r.len > 0x10000))
		map_wrong(l, port ? "the range does not lie within ports 0 to 0xffff" : "the range is empty or too long",
			  text);
	s += strspn(s, " \t");
	if (ecam) {
		if (*s)
			map_wrong(l, "after the range something else", s);
		user_ecam = r.start;
		user_ecam_size = r.len;
		return;
	}
	map_name(l, s, r.name);
	if (!room(&user, n_user, &cap_user, 1 << 20, sizeof(*user)))
		map_wrong(l, "too many lines", text);
	user[n_user++] = r;
}

void kvm_device_map(const char *file)
{
	struct map_line l = { file, 0 };
	FILE *f = fopen(file, "re");
	char *text = NULL;
	size_t cap = 0;
	ssize_t len;

	if (!f)
		die_errno("--kvm-device-map: cannot read '%s'", file);
	while ((len = getline(&text, &cap, f)) >= 0) {
		char *s = text;

		l.line++;
		if (strlen(text) != (size_t)len)
			map_wrong(&l, "this line has a NUL byte", text);
		while (len && isspace((unsigned char)s[len - 1]))
			s[--len] = '\0';
		s += strspn(s, " \t");
		if (*s && *s != '#')
			map_add(&l, s);
	}
	if (ferror(f))
		die_errno("--kvm-device-map: cannot read '%s'", file);
	free(text);
	fclose(f);
}
