/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * types.c - values in network order and addresses, as attributes hold them.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/netlink/tables.h"

void nl_fixed(struct walk *w, uint64_t num, uint8_t bytes, const char *text)
{
	bool abbrev = walk_emit(w)->opts->xlat == EM_X_ABBREV || walk_emit(w)->r == &render_json;

	em_expr(walk_emit(w), (struct em_num){ num, abbrev ? bytes : 0, EM_UDEC }, text, text);
}

void nl_htons(struct walk *w, unsigned num, const struct xlat *names, const char *other)
{
	enum em_xlat how = walk_emit(w)->opts->xlat;
	const char *name = xlat_name(names, num);
	char text[80];

	if (how == EM_X_RAW)
		snprintf(text, sizeof(text), num ? "htons(%#x)" : "htons(%u)", num);
	else if (name && how == EM_X_ABBREV)
		snprintf(text, sizeof(text), "htons(%s)", name);
	else
		snprintf(text, sizeof(text), num ? "htons(%#x /* %s */)" : "htons(%u /* %s */)", num, name ? name : other);
	nl_fixed(w, num, 2, text);
}

static void show_be(struct walk *w, const char *how, uint64_t v, uint8_t bytes)
{
	char text[48];

	snprintf(text, sizeof(text), "%s(%llu)", how, (unsigned long long)v);
	nl_fixed(w, v, bytes, text);
}

static void show_be16(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_be(w, "htons", v->num, 2);
}
const struct type nl_be16 = { .kind = K_CUSTOM, .width = W_BE16, .custom = show_be16 };

static void show_be32(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_be(w, "htonl", v->num, 4);
}
const struct type nl_be32 = { .kind = K_CUSTOM, .width = W_BE32, .custom = show_be32 };

static void show_be64(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_be(w, "htobe64", v->num, 8);
}
const struct type nl_be64 = { .kind = K_CUSTOM, .width = W_BE64, .custom = show_be64 };

static void show_in6(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	in6_show(w, v->bytes, NULL);
}
const struct type nl_in6 = { K_CUSTOM, .custom = show_in6, .custom_size = 16, .custom_align = 1 };

static void show_mac(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	mac_show(w, v->bytes, 32);
}
const struct type nl_mac = { K_CUSTOM, .custom = show_mac, .custom_size = 32, .custom_align = 1 };
