/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * uevent.c - messages of NETLINK_KOBJECT_UEVENT: the kernel's are strings, those
 * of udev begin with a header of their own.
 */
#include <stdio.h>
#include <string.h>
#include "decode/custom.h"
#include "linux/netlink/tables.h"

enum { UDEV_HEADER = 40, UDEV_PREFIX = 8 };

static void show_be_hex(struct walk *w, const struct type *t, const struct value *v);
static const struct type be_hex = { .kind = K_CUSTOM, .width = W_BE32, .custom = show_be_hex };
static const struct type udev_header = { K_STRUCT, .members = MEMBERS(
	M(prefix, CSTR(8)), M(magic, &be_hex), M(header_size, U32), M(properties_off, U32), M(properties_len, U32),
	M(filter_subsystem_hash, &be_hex), M(filter_devtype_hash, &be_hex), M(filter_tag_bloom_hi, &be_hex),
	M(filter_tag_bloom_lo, &be_hex)) };

static void show_be_hex(struct walk *w, const struct type *t, const struct value *v)
{
	char text[32];

	(void)t;
	snprintf(text, sizeof(text), v->num ? "htonl(%#x)" : "htonl(%u)", (unsigned)v->num);
	nl_fixed(w, v->num, 4, text);
}

bool uevent_show(struct walk *w, const struct nl_bytes *x)
{
	struct emit *e = walk_emit(w);
	size_t after = x->n - UDEV_HEADER, shown = after < walk_limit(w) ? after : walk_limit(w);

	if (x->n < UDEV_HEADER || x->have < UDEV_HEADER || memcmp(x->b, "libudev", UDEV_PREFIX))
		return false;
	if (!after) {
		walk_bytes(w, &udev_header, x->b, UDEV_HEADER, x->addr);
		return true;
	}
	em_open(e, EM_ARRAY);
	walk_bytes(w, &udev_header, x->b, UDEV_HEADER, x->addr);
	if (x->have < UDEV_HEADER + shown)
		em_addr(e, x->addr + UDEV_HEADER);
	else
		em_bytes(e, x->b + UDEV_HEADER, shown, EM_STRING, shown < after);
	em_close(e, EM_ARRAY);
	return true;
}
