/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * netparts.c - what addresses of the network are made of: hardware and Internet
 * addresses, ports, protocols, interfaces, numbers in network order.  Each is
 * shown as the call that would make it: htons(80), inet_addr("127.0.0.1").
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/always.h"
#include "linux/net.h"
#include "linux/sockaddr.h"
#include "xlat/net.h"

void mac_show(struct walk *w, const uint8_t *b, unsigned len)
{
	char text[3 * 32 + 1] = "";

	for (unsigned i = 0; i < len && i < 32; i++)
		snprintf(text + 3 * i, 4, "%02x%s", b[i], i + 1 < len ? ":" : "");
	net_expr(w, b, len, text, text);
}

static void show_mac(struct walk *w, const struct type *t, const struct value *v)
{
	mac_show(w, v->bytes, t->custom_size);
}
const struct type t_mac = { K_CUSTOM, .custom = show_mac, .custom_size = 6, .custom_align = 1 };
const struct type t_mac8 = { K_CUSTOM, .custom = show_mac, .custom_size = 8, .custom_align = 1 };

/* The longest run of zeros, of two groups at least, is left out. */
static void in6_text(const uint8_t *b, char *text, size_t size)
{
	unsigned best = 8, best_len = 1;
	size_t n = 0;

	for (unsigned i = 0; i < 8; i++) {
		unsigned len = 0;

		while (i + len < 8 && !b[2 * (i + len)] && !b[2 * (i + len) + 1])
			len++;
		if (len > best_len) {
			best = i;
			best_len = len;
		}
	}
	for (unsigned i = 0; i < 8; i++) {
		if (i == best) {
			n += (size_t)snprintf(text + n, size - n, i ? ":" : "::");
			i += best_len - 1;
			continue;
		}
		if (i == 6 && best == 0 && (best_len == 6 || (best_len == 5 && b[10] == 0xff && b[11] == 0xff))) {
			snprintf(text + n, size - n, "%u.%u.%u.%u", b[12], b[13], b[14], b[15]);
			return;
		}
		n += (size_t)snprintf(text + n, size - n, "%x%s", (unsigned)b[2 * i] << 8 | b[2 * i + 1], i < 7 ? ":" : "");
	}
}

/* Numbers in network order: as their bytes where names are not wanted. */
void net_expr(struct walk *w, const uint8_t *b, unsigned n, const char *text, const char *plain)
{
	struct emit *e = walk_emit(w);
	uint64_t num = 0;

	for (unsigned i = 0; i < n && n <= 8; i++)
		num = num << 8 | b[i];
	if (e->opts->xlat == EM_X_ABBREV || e->r == &render_json) {
		em_expr(e, (struct em_num){ num, (uint8_t)(n <= 8 ? n : 0), EM_UDEC }, text, plain);
		return;
	}
	em_bytes(e, b, n, EM_STR_HEX, false);
	if (e->opts->xlat == EM_X_VERBOSE)
		em_comment(e, text);
}

/* An address as text, in quotes that -xx makes hexadecimal like any other string. */
static void quote(struct walk *w, char *out, size_t size, const char *text)
{
	size_t n = 0;

	if (walk_emit(w)->opts->hex < 2) {
		snprintf(out, size, "\"%s\"", text);
		return;
	}
	n = (size_t)snprintf(out, size, "\"");
	for (; *text && n + 6 < size; text++)
		n += (size_t)snprintf(out + n, size - n, "\\x%02x", (unsigned char)*text);
	snprintf(out + n, size - n, "\"");
}

void in6_show(struct walk *w, const uint8_t bytes[16], const char *member)
{
	char plain[48] = "", quoted[200], text[320];
	bool named = member && walk_emit(w)->opts->xlat == EM_X_ABBREV;

	in6_text(bytes, plain, sizeof(plain));
	quote(w, quoted, sizeof(quoted), plain);
	snprintf(text, sizeof(text), "inet_pton(AF_INET6, %s%s%s)", quoted, named ? ", &" : "", named ? member : "");
	net_expr(w, bytes, 16, text, plain);
}

void in6_member(struct walk *w, const uint8_t bytes[16], const char *member)
{
	if (walk_emit(w)->opts->xlat == EM_X_ABBREV)
		em_key_quiet(walk_emit(w), member);
	else
		em_key(walk_emit(w), member, true);
	in6_show(w, bytes, member);
}

static void show_in4(struct walk *w, const struct type *t, const struct value *v)
{
	char plain[20], quoted[80], text[100];

	(void)t;
	snprintf(plain, sizeof(plain), "%u.%u.%u.%u", v->bytes[0], v->bytes[1], v->bytes[2], v->bytes[3]);
	quote(w, quoted, sizeof(quoted), plain);
	snprintf(text, sizeof(text), "inet_addr(%s)", quoted);
	net_expr(w, v->bytes, 4, text, plain);
}
const struct type t_in4 = { .kind = K_CUSTOM, .width = W_BE32, .custom = show_in4 };

static void show_port(struct walk *w, const struct type *t, const struct value *v)
{
	char text[24];

	(void)t;
	snprintf(text, sizeof(text), "htons(%u)", (unsigned)v->num);
	net_expr(w, v->bytes, 2, text, NULL);
}
const struct type t_port = { .kind = K_CUSTOM, .width = W_BE16, .custom = show_port };

static void show_sin6_addr(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	in6_member(w, v->bytes, "sin6_addr");
}
const struct type t_sin6_addr = { K_CUSTOM, .custom = show_sin6_addr, .custom_size = 16, .custom_align = 4, .flat = true };

/* fn(NAME), or fn(0x9999 with the comment that it is unknown). */
static void show_wrapped(struct walk *w, const char *fn, uint64_t num, const char *name, const char *other)
{
	char text[96];

	if (name)
		snprintf(text, sizeof(text), "%s(%s)", fn, name);
	else if (num)
		snprintf(text, sizeof(text), "%s(%#llx /* %s */)", fn, (unsigned long long)num, other);
	else
		snprintf(text, sizeof(text), "%s(0 /* %s */)", fn, other);
	em_wrapped(walk_emit(w), (struct em_num){ num, 2, EM_HEX }, text, name);
}

static void show_eth_proto(struct walk *w, const struct type *t, const struct value *v)
{
	const char *name = xlat_name(eth_protocols, v->num);
	const uint8_t b[2] = { (uint8_t)(v->num >> 8), (uint8_t)v->num };
	char text[64];

	if (v->bytes && walk_emit(w)->r != &render_json) {
		if (name)
			snprintf(text, sizeof(text), "htons(%s)", name);
		else
			snprintf(text, sizeof(text), "htons(%s%x /* %s */)", v->num ? "0x" : "", (unsigned)v->num, "ETH_P_???");
		net_expr(w, b, 2, text, name);
	} else {
		show_wrapped(w, "htons", v->num, name, "ETH_P_???");
	}
	(void)t;
}
const struct type t_eth_proto = { K_CUSTOM, W_BE16, .custom = show_eth_proto };

static void show_ifindex(struct walk *w, const struct type *t, const struct value *v)
{
	char name[64], quoted[300], text[340];

	(void)t;
	if (v->num && walk_ifname(w, (uint32_t)v->num, name, sizeof(name))) {
		quote(w, quoted, sizeof(quoted), name);
		snprintf(text, sizeof(text), "if_nametoindex(%s)", quoted);
		em_wrapped(walk_emit(w), (struct em_num){ v->num & 0xffffffff, 4, EM_UDEC }, text, name);
	} else {
		em_num(walk_emit(w), (struct em_num){ v->num & 0xffffffff, 4, EM_UDEC });
	}
}
const struct type t_ifindex = { K_CUSTOM, W_U32, .custom = show_ifindex };

static void show_htonl(struct walk *w, const struct type *t, const struct value *v)
{
	char text[32];

	snprintf(text, sizeof(text), t->dec ? "htonl(%u)" : v->num ? "htonl(%#x)" : "htonl(0)", (unsigned)v->num);
	net_expr(w, v->bytes, 4, text, NULL);
}
const struct type t_htonl_dec = { K_CUSTOM, W_BE32, .custom = show_htonl, .dec = true };
/* Whatever -X says */
static void show_ipx_network(struct walk *w, const struct type *t, const struct value *v)
{
	struct always a;

	always_begin(w, &a);
	show_htonl(w, t, v);
	always_end(w, &a);
}
const struct type t_htonl_hex = { K_CUSTOM, W_BE32, .custom = show_ipx_network };

/* The interface matters to an address that is valid on one link only. */
static void show_scope_id(struct walk *w, const struct type *t, const struct value *v)
{
	const uint8_t *addr = v->bytes - 16;	/* sin6_addr */
	bool link_local = (addr[0] == 0xfe && (addr[1] & 0xc0) == 0x80) || (addr[0] == 0xff && (addr[1] & 0xf) == 2);

	(void)t;
	if (link_local)
		walk_number(w, &t_ifindex, v->num);
	else
		em_num(walk_emit(w), (struct em_num){ v->num, 4, EM_UDEC });
}
const struct type t_scope_id = { K_CUSTOM, W_U32, .custom = show_scope_id };
