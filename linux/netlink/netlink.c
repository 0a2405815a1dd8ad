/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * netlink.c - netlink messages: header, payload by family, attributes.
 *
 * A buffer is a chain of messages; a message is its header and what follows.
 * Whatever does not fit its description is shown as bytes in hexadecimal.
 * The buffer is fetched once, and every length in it is checked against it.
 */
#include <stdio.h>
#include <string.h>
#include "decode/custom.h"
#include "linux/net.h"
#include "linux/netlink/netlink.h"
#include "xlat/net.h"
#include "xlat/netlink.h"

enum {
	NLMSG_HEADER = 16, NLA_HEADER = 4, NFGENMSG_SIZE = 4, NL_DEPTH_MAX = 8, NL_BUFFER_MAX = 1 << 20,
	NLMSG_NOOP = 1, NLMSG_ERROR, NLMSG_DONE, NLMSG_OVERRUN, NLMSG_MIN_TYPE = 16,
	NLM_F_CAPPED = 0x100, NLM_F_ACK_TLVS = 0x200,
	NLA_F_NESTED = 0x8000, NLA_F_NET_BYTEORDER = 0x4000,
};

enum nl_family { NL_UNKNOWN, NL_ROUTE, NL_SOCK_DIAG, NL_UEVENT, NL_AUDIT, NL_XFRM, NL_NETFILTER, NL_OTHER };

/* Bytes of the buffer that is being shown. */
struct nl_bytes {
	const uint8_t *b;
	size_t n;
	uint64_t addr;
	enum nl_family family;
	uint8_t af;
	unsigned depth;
};

static struct nl_bytes part(const struct nl_bytes *x, size_t from, size_t n)
{
	struct nl_bytes p = *x;

	if (from > x->n)
		from = x->n;
	p.b += from;
	p.addr += from;
	p.n = n < x->n - from ? n : x->n - from;
	p.depth++;
	return p;
}

static struct nl_bytes rest(const struct nl_bytes *x, size_t from)
{
	return part(x, from, SIZE_MAX);
}

static void show_hex(struct walk *w, const struct nl_bytes *x)
{
	size_t n = x->n < walk_limit(w) ? x->n : walk_limit(w);

	em_bytes(walk_emit(w), x->b, n, EM_STR_HEX, n < x->n);
}

static size_t align4(size_t n)
{
	return (n + 3) & ~(size_t)3;
}

/* Attributes */

static void show_attrs(struct walk *w, const struct nl_bytes *x, const struct nla_set *set);

static void show_attr_header(struct walk *w, const struct nl_bytes *x, const struct nla_set *set)
{
	struct emit *e = walk_emit(w);
	unsigned type = (unsigned)walk_get(w, x->b + 2, 2), bare = type & 0x3fff;
	struct em_names names = { 0 };
	const char *name = set ? xlat_name(set->names, bare) : NULL;
	char text[64];

	if (type & NLA_F_NESTED)
		names.name[names.n++] = "NLA_F_NESTED";
	if (type & NLA_F_NET_BYTEORDER)
		names.name[names.n++] = "NLA_F_NET_BYTEORDER";
	if (name) {
		names.name[names.n++] = name;
	} else if (names.n && set) {
		snprintf(text, sizeof(text), "%s%x /* %s */", bare ? "0x" : "", bare, set->other);
		names.name[names.n++] = text;
	} else if (names.n) {
		names.rest = bare;
		names.has_rest = true;
	} else if (set) {
		names.other = set->other;
		names.rest = bare;
	}
	em_open(e, EM_STRUCT);
	em_key(e, "nla_len", true);
	em_num(e, (struct em_num){ walk_get(w, x->b, 2), 2, EM_UDEC });
	em_key(e, "nla_type", true);
	if (names.n || set)
		em_names(e, (struct em_num){ type, 2, EM_HEX }, &names);
	else
		em_num(e, (struct em_num){ type, 2, EM_HEX });
	em_close(e, EM_STRUCT);
}

static void show_string(struct walk *w, const struct nl_bytes *x)
{
	bool ended = x->n && !x->b[x->n - 1];
	size_t n = ended ? x->n - 1 : x->n, shown = n < walk_limit(w) ? n : walk_limit(w);

	em_bytes(walk_emit(w), x->b, shown, EM_STRING, !ended || shown < n);
}

static void show_words(struct walk *w, const struct nl_bytes *x, const struct nla_row *r)
{
	struct emit *e = walk_emit(w);
	size_t count = x->n / r->size, limit = walk_abbrev(w) ? walk_limit(w) : count;

	em_open(e, EM_ARRAY);
	for (size_t i = 0; i < count; i++) {
		const char *name = xlat_name(r->names, i);
		char text[64];

		if (i >= limit) {
			em_more(e);
			break;
		}
		if (!name && r->names) {
			snprintf(text, sizeof(text), "%u /* %s */", (unsigned)i,
				 r->other ? r->other : "???");
			name = text;
		}
		if (r->names)
			em_index(e, name, i);
		walk_bytes(w, r->type, x->b + i * r->size, r->size, x->addr + i * r->size);
	}
	em_close(e, EM_ARRAY);
}

static void show_address(struct walk *w, const struct nl_bytes *x)
{
	if (x->af == AF_INET && x->n >= 4)
		walk_bytes(w, &t_in4, x->b, 4, x->addr);
	else if (x->af == AF_INET6 && x->n >= 16)
		in6_show(w, x->b, NULL);
	else
		show_hex(w, x);
}

static const struct nla_row *row_find(const struct nla_set *set, unsigned num)
{
	for (const struct nla_row *r = set ? set->rows : NULL; r && (r->kind || r->type); r++)
		if (r->num == num)
			return r;
	return NULL;
}

static void show_attr_value(struct walk *w, const struct nl_bytes *x, const struct nla_row *r)
{
	if (!r) {
		show_hex(w, x);
		return;
	}
	switch (r->kind) {
	case NLA_STRING:
		show_string(w, x);
		return;
	case NLA_MAC:
		mac_show(w, x->b, x->n < (r->size ? r->size : 32u) ? (unsigned)x->n : r->size ? r->size : 32u);
		return;
	case NLA_ADDRESS:
		show_address(w, x);
		return;
	case NLA_NESTED_INET6:
		if (x->af != AF_INET6)
			break;
		show_attrs(w, x, r->nested);
		return;
	case NLA_NESTED:
		show_attrs(w, x, r->nested);
		return;
	case NLA_WORDS:
		if (x->n < r->size)
			break;
		show_words(w, x, r);
		return;
	case NLA_TYPE:
		if (x->n < r->size)
			break;
		walk_bytes(w, r->type, x->b, x->n, x->addr);
		return;
	}
	show_hex(w, x);
}

static void show_attr(struct walk *w, const struct nl_bytes *x, const struct nla_set *set)
{
	struct emit *e = walk_emit(w);
	size_t len = (size_t)walk_get(w, x->b, 2);
	struct nl_bytes value = part(x, NLA_HEADER, len > NLA_HEADER ? len - NLA_HEADER : 0);

	if (!value.n) {
		show_attr_header(w, x, set);
		return;
	}
	em_open(e, EM_ARRAY);
	show_attr_header(w, x, set);
	show_attr_value(w, &value, row_find(set, walk_get(w, x->b + 2, 2) & 0x3fff));
	em_close(e, EM_ARRAY);
}

/* Attributes or messages: each begins with its length, a number of len_size bytes,
 * and with a header.  One stands alone, several in an array. */
static void show_items(struct walk *w, const struct nl_bytes *x, size_t header, unsigned len_size,
		       void (*show)(struct walk *, const struct nl_bytes *, const struct nla_set *),
		       const struct nla_set *set)
{
	struct emit *e = walk_emit(w);
	struct nl_bytes at = *x;
	size_t limit = walk_abbrev(w) ? walk_limit(w) : SIZE_MAX;
	bool array = false;

	if (at.n < header) {
		show_hex(w, &at);
		return;
	}
	for (size_t i = 0; at.n; i++) {
		size_t len = at.n >= header ? (size_t)walk_get(w, at.b, len_size) : 0;

		if (!i && len >= header && align4(len) < at.n) {
			array = true;
			em_open(e, EM_ARRAY);
		}
		if (array && i >= limit) {
			em_more(e);
			break;
		}
		if (at.n < header) {
			show_hex(w, &at);
			break;
		}
		show(w, &at, set);
		if (len < header || align4(len) >= at.n)
			break;
		at.b += align4(len);
		at.addr += align4(len);
		at.n -= align4(len);
	}
	if (array)
		em_close(e, EM_ARRAY);
}

static void show_attrs(struct walk *w, const struct nl_bytes *x, const struct nla_set *set)
{
	if (x->depth > NL_DEPTH_MAX)
		show_hex(w, x);
	else
		show_items(w, x, NLA_HEADER, 2, show_attr, set);
}

/* Messages */

static void show_message(struct walk *w, const struct nl_bytes *x, const struct nla_set *none);

/* Netfilter: a subsystem, and a message of its own. */
static const char *netfilter_name(unsigned type)
{
	unsigned subsystem = type >> 8;

	if (type < NLMSG_MIN_TYPE)
		return NULL;
	return !subsystem ? xlat_name(nfnl_types, type) :
		subsystem < NFNL_SUBSYSTEMS ? xlat_name(nfnl_messages[subsystem], type & 0xff) : NULL;
}

/* A part of a number by -X: its name, itself, or both. */
static void name_text(struct walk *w, char *buf, size_t size, unsigned n, const char *name, bool unknown)
{
	enum em_xlat how = walk_emit(w)->opts->xlat;

	if (name && how == EM_X_ABBREV && !unknown)
		snprintf(buf, size, "%s", name);
	else if (name && how != EM_X_RAW)
		snprintf(buf, size, "%#x /* %s */", n, name);
	else
		snprintf(buf, size, "%#x", n);
}

static void show_netfilter_type(struct walk *w, unsigned type)
{
	struct em_num num = { type, 2, EM_HEX };
	const char *subsystem = xlat_name(nfnl_subsystems, type >> 8), *name = netfilter_name(type);
	const char *other = NULL;
	char high[80], low[80], text[164];

	if (!(type >> 8) && name) {
		em_name(walk_emit(w), num, name, NULL);
		return;
	}
	name_text(w, high, sizeof(high), type >> 8, subsystem ? subsystem : "NFNL_SUBSYS_???", !subsystem);
	if (!name && type & 0xff && type >> 8 < NFNL_SUBSYSTEMS)
		other = nfnl_others[type >> 8];
	name_text(w, low, sizeof(low), type & 0xff, name ? name : other, !name);
	snprintf(text, sizeof(text), "%s<<8|%s", high, low);
	if (walk_emit(w)->opts->xlat != EM_X_ABBREV)
		num.bytes = 0;			/* the numbers are in the text */
	em_expr(walk_emit(w), num, text, text);
}

static const struct xlat *family_types(const struct nl_bytes *x)
{
	return x->family == NL_AUDIT ? audit_types : x->family == NL_XFRM ? xfrm_types : NULL;
}

static void show_type(struct walk *w, const struct nl_bytes *x, unsigned type)
{
	if (type >= NLMSG_MIN_TYPE && x->family == NL_NETFILTER) {
		show_netfilter_type(w, type);
		return;
	}
	const char *name = xlat_name(nlmsg_types, type);

	if (!name && x->family == NL_ROUTE)
		name = xlat_name(rtm_types, type);
	if (!name && x->family == NL_SOCK_DIAG)
		name = xlat_name(sock_diag_types, type);
	if (!name)
		name = xlat_name(family_types(x), type);
	em_name(walk_emit(w), (struct em_num){ type, 2, EM_HEX }, name,
		type >= NLMSG_MIN_TYPE && x->family == NL_ROUTE ? "RTM_???" :
		type >= NLMSG_MIN_TYPE && x->family == NL_SOCK_DIAG ? "SOCK_DIAG_???" :
		type >= NLMSG_MIN_TYPE && x->family == NL_AUDIT ? "AUDIT_???" :
		type >= NLMSG_MIN_TYPE && x->family == NL_XFRM ? "XFRM_MSG_???" : "NLMSG_???");
}

/* What the upper flags mean, the message's name says: one that makes, unmakes or asks. */
static unsigned flags_by_name(const char *name)
{
	if (!name || !strncmp(name, "IPSET_", 6) || !strcmp(name, "XFRM_MSG_GETDEFAULT"))
		return 0;
	return strstr(name, "_NEW") ? 2 : strstr(name, "_DEL") || strstr(name, "_DESTROY") ? 3 : strstr(name, "_GET") ? 4 : 0;
}

static void show_flags(struct walk *w, const struct nl_bytes *x, unsigned type, unsigned flags)
{
	static const struct type of[] = {
		{ K_FLAGS, W_U16, .xlat = nlm_flags, .other = "NLM_F_???" },
		{ K_FLAGS, W_U16, .xlat = nlm_error_flags, .other = "NLM_F_???" },
		{ K_FLAGS, W_U16, .xlat = nlm_new_flags, .other = "NLM_F_???" },
		{ K_FLAGS, W_U16, .xlat = nlm_del_flags, .other = "NLM_F_???" },
		{ K_FLAGS, W_U16, .xlat = nlm_get_flags, .other = "NLM_F_???" },
	};
	unsigned i = 0;

	if (type == NLMSG_ERROR)
		i = 1;
	else if (type >= NLMSG_MIN_TYPE && x->family == NL_ROUTE)
		i = type % 4 == 0 ? 2 : type % 4 == 1 ? 3 : type % 4 == 2 ? 4 : 0;
	else if (type >= NLMSG_MIN_TYPE && x->family == NL_SOCK_DIAG)
		i = 4;
	else if (x->family == NL_XFRM || x->family == NL_NETFILTER)
		i = flags_by_name(x->family == NL_XFRM ? xlat_name(xfrm_types, type) : netfilter_name(type));
	walk_number(w, &of[i], flags);
}

static void show_header(struct walk *w, const struct nl_bytes *x)
{
	struct emit *e = walk_emit(w);
	unsigned type = (unsigned)walk_get(w, x->b + 4, 2);

	em_open(e, EM_STRUCT);
	em_key(e, "nlmsg_len", true);
	em_num(e, (struct em_num){ walk_get(w, x->b, 4), 4, EM_UDEC });
	em_key(e, "nlmsg_type", true);
	show_type(w, x, type);
	em_key(e, "nlmsg_flags", true);
	show_flags(w, x, type, (unsigned)walk_get(w, x->b + 6, 2));
	em_key(e, "nlmsg_seq", true);
	em_num(e, (struct em_num){ walk_get(w, x->b + 8, 4), 4, EM_UDEC });
	em_key(e, "nlmsg_pid", true);
	em_num(e, (struct em_num){ (uint64_t)(int64_t)(int32_t)walk_get(w, x->b + 12, 4), 4, EM_DEC });
	em_close(e, EM_STRUCT);
}

/* {error=-ENOENT, msg={...}}, and attributes that explain it. */
static void show_error(struct walk *w, const struct nl_bytes *x, unsigned flags)
{
	struct emit *e = walk_emit(w);
	int error = (int)(int32_t)walk_get(w, x->b, 4);
	size_t len = (size_t)walk_get(w, x->b + 4, 4);
	struct nl_bytes msg = rest(x, 4), attrs;
	const char *name = error < 0 ? errno_name(-(unsigned)error) : NULL;
	char text[40];

	if (flags & NLM_F_CAPPED || len < NLMSG_HEADER)
		len = NLMSG_HEADER;
	attrs = rest(x, 4 + align4(len));
	bool tlvs = flags & NLM_F_ACK_TLVS && attrs.n;
	if (flags & (NLM_F_CAPPED | NLM_F_ACK_TLVS))
		msg = part(x, 4, len);
	if (tlvs)
		em_open(e, EM_ARRAY);
	em_open(e, EM_STRUCT);
	em_key(e, "error", true);
	if (name) {
		snprintf(text, sizeof(text), "-%s", name);
		em_name(e, (struct em_num){ (uint64_t)(int64_t)error, 4, EM_DEC }, text, NULL);
	} else {
		em_num(e, (struct em_num){ (uint64_t)(int64_t)error, 4, EM_DEC });
	}
	em_key(e, "msg", true);
	if (flags & NLM_F_CAPPED)
		show_header(w, &msg);
	else
		show_message(w, &msg, NULL);
	em_close(e, EM_STRUCT);
	if (tlvs) {
		show_attrs(w, &attrs, &nlmsgerr_set);
		em_close(e, EM_ARRAY);
	}
}

static const struct nl_message *message_find(const struct nl_bytes *x, unsigned type, unsigned flags)
{
	enum { SOCK_DIAG_BY_FAMILY = 20, SOCK_DESTROY = 21, NLM_F_REQUEST = 1 };

	if (x->family == NL_SOCK_DIAG && x->n > 1 && (type == SOCK_DIAG_BY_FAMILY || type == SOCK_DESTROY))
		return diag_message(x->b[0], flags & NLM_F_REQUEST);
	for (const struct nl_message *m = x->family == NL_ROUTE ? route_messages : NULL; m && m->first; m++)
		if (type >= m->first && type <= m->last)
			return m;
	return NULL;
}

/* The message's own struct begins with an address family; too short, only that is shown. */
static void show_described(struct walk *w, struct nl_bytes *x, const struct nl_message *m)
{
	struct emit *e = walk_emit(w);
	const struct member *family = &m->type->members[0];

	x->af = x->b[0];
	if (x->n < m->size) {
		em_open(e, EM_STRUCT);
		em_key(e, family->name, true);
		walk_bytes(w, family->type, x->b, 1, x->addr);
		em_more(e);
		em_close(e, EM_STRUCT);
		return;
	}
	walk_bytes(w, m->type, x->b, m->size, x->addr);
	struct nl_bytes attrs = rest(x, align4(m->size));
	if (attrs.n)
		show_attrs(w, &attrs, m->attrs);
}

static void show_unspecific(struct walk *w, const struct nl_bytes *x)
{
	static const struct type family = { .kind = K_CONST, .width = W_U8, .xlat = socket_families, .other = "AF_???" };
	struct emit *e = walk_emit(w);
	struct nl_bytes data = rest(x, 1);

	em_open(e, EM_STRUCT);
	em_key(e, "family", true);
	walk_bytes(w, &family, x->b, 1, x->addr);
	if (data.n) {
		em_key(e, "data", true);
		show_hex(w, &data);
	}
	em_close(e, EM_STRUCT);
}

static const struct xlat nfnetlink_versions[] = { { 0, "NFNETLINK_V0" }, { 0, NULL } };
static const struct type nfgenmsg = { K_STRUCT, .name = "nfgenmsg", .members = MEMBERS(
	M(nfgen_family, CONST(W_U8, socket_families, "AF_???")), M(version, CONST(W_U8, nfnetlink_versions, "NFNETLINK_???")),
	M(res_id, &t_port)) };

static void show_netfilter(struct walk *w, const struct nl_bytes *x, unsigned type)
{
	struct nl_bytes data = rest(x, NFGENMSG_SIZE);

	walk_bytes(w, &nfgenmsg, x->b, NFGENMSG_SIZE, x->addr);
	if (!data.n)
		return;
	if (!(type >> 8) && netfilter_name(type))
		show_hex(w, &data);		/* a batch's own */
	else
		show_attrs(w, &data, NULL);
}

static void show_payload(struct walk *w, const struct nl_bytes *x, unsigned type, unsigned flags)
{
	struct nl_bytes p = *x;
	const struct nl_message *m = type >= NLMSG_MIN_TYPE ? message_find(x, type, flags) : NULL;

	if (type == NLMSG_ERROR && p.n >= 4 + NLMSG_HEADER)
		show_error(w, &p, flags);
	else if (type == NLMSG_DONE && p.n == 4)
		em_num(walk_emit(w), (struct em_num){ (uint64_t)(int64_t)(int32_t)walk_get(w, p.b, 4), 4, EM_DEC });
	else if (m)
		show_described(w, &p, m);
	else if (type >= NLMSG_MIN_TYPE && x->family == NL_NETFILTER && p.n >= NFGENMSG_SIZE)
		show_netfilter(w, &p, type);
	else if (type >= NLMSG_MIN_TYPE && ((x->family == NL_ROUTE && xlat_name(rtm_types, type)) ||
					    (x->family == NL_SOCK_DIAG && xlat_name(sock_diag_types, type))))
		show_unspecific(w, &p);
	else
		show_hex(w, &p);
}

/* Header and payload of one message. */
/* none: a message's attributes depend on what it is. */
static void show_message(struct walk *w, const struct nl_bytes *x, const struct nla_set *none)
{
	struct emit *e = walk_emit(w);
	size_t len;

	(void)none;
	if (x->n < NLMSG_HEADER || x->depth > NL_DEPTH_MAX) {
		show_hex(w, x);
		return;
	}
	len = (size_t)walk_get(w, x->b, 4);
	struct nl_bytes payload = part(x, NLMSG_HEADER, len > NLMSG_HEADER ? len - NLMSG_HEADER : 0);
	if (!payload.n) {
		show_header(w, x);
		return;
	}
	em_open(e, EM_ARRAY);
	show_header(w, x);
	show_payload(w, &payload, (unsigned)walk_get(w, x->b + 4, 2), (unsigned)walk_get(w, x->b + 6, 2));
	em_close(e, EM_ARRAY);
}

static void show_messages(struct walk *w, const struct nl_bytes *x)
{
	show_items(w, x, NLMSG_HEADER, 4, show_message, NULL);
}

static enum nl_family family_of(const char *proto)
{
	if (!strcmp(proto, "NETLINK_ROUTE"))
		return NL_ROUTE;
	if (!strcmp(proto, "NETLINK_SOCK_DIAG"))
		return NL_SOCK_DIAG;
	if (!strcmp(proto, "NETLINK_AUDIT"))
		return NL_AUDIT;
	if (!strcmp(proto, "NETLINK_XFRM"))
		return NL_XFRM;
	if (!strcmp(proto, "NETLINK_NETFILTER"))
		return NL_NETFILTER;
	if (!strcmp(proto, "NETLINK_KOBJECT_UEVENT"))
		return NL_UEVENT;
	return strcmp(proto, "NETLINK") ? NL_OTHER : NL_UNKNOWN;
}

bool netlink_show(struct walk *w, int fd, uint64_t addr, uint64_t len)
{
	char proto[64];
	struct nl_bytes x = { .n = len, .addr = addr };

	if (!addr || len > NL_BUFFER_MAX || !walk_fd_proto(w, fd, proto, sizeof(proto)) || strncmp(proto, "NETLINK", 7))
		return false;
	x.family = family_of(proto);
	if (x.family == NL_UEVENT)
		return false;
	x.b = walk_fetch(w, addr, len);
	if (!x.b)
		return false;
	show_messages(w, &x);
	return true;
}
