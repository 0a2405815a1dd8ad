/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * netlink.c - netlink messages: header, payload by family, attributes.
 *
 * A buffer is a chain of messages; a message is its header and what follows.
 * Whatever does not fit its description is shown as bytes in hexadecimal.
 * The buffer is fetched once, as much of it as can be read.
 */
#include <stdio.h>
#include <string.h>
#include "decode/custom.h"
#include "linux/netlink/tables.h"

enum {
	NFGENMSG_SIZE = 4, ERROR_SIZE = 4 + NLMSG_HEADER, NL_BUFFER_MAX = 1 << 20,
	NLMSG_NOOP = 1, NLMSG_ERROR, NLMSG_DONE, NLMSG_OVERRUN,
	NLM_F_CAPPED = 0x100, RTM_DELACTION = 49, NFNL_SUBSYS_NFTABLES = 10,
};

/* Messages */

static void show_message(struct walk *w, const struct nl_bytes *x, const void *none);

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

/* What the types of a family's messages are called. */
static const struct nl_types { const struct xlat *names; const char *other; } types[] = {
	[NL_ROUTE] = { rtm_types, "RTM_???" }, [NL_SOCK_DIAG] = { sock_diag_types, "SOCK_DIAG_???" },
	[NL_AUDIT] = { audit_types, "AUDIT_???" }, [NL_XFRM] = { xfrm_types, "XFRM_MSG_???" },
	[NL_SELINUX] = { sel_types, "SELNL_MSG_???" }, [NL_OTHER] = { NULL, NULL },
};

static void show_type(struct walk *w, const struct nl_bytes *x, unsigned type)
{
	const struct em_num num = { type, 2, EM_HEX };
	const struct nl_types *own = &types[x->family];
	const char *name = xlat_name(nlmsg_types, type);
	char family[32];

	if (name || type < NLMSG_MIN_TYPE) {
		if (!name)
			name = xlat_name(own->names, type);
		em_name(walk_emit(w), num, name, "NLMSG_???");
	} else if (x->family == NL_NETFILTER) {
		show_netfilter_type(w, type);
	} else if (x->family == NL_GENERIC) {
		em_name(walk_emit(w), num, genl_family(w, type, family, sizeof(family)) ? family : NULL, "GENERIC_FAMILY_???");
	} else {
		em_name(walk_emit(w), num, xlat_name(own->names, type), own->other ? own->other : "NLMSG_???");
	}
}

/* What the upper flags mean, the message's name says: one that makes, unmakes or asks. */
static unsigned flags_by_name(const char *name)
{
	if (!name || !strncmp(name, "IPSET_", 6) || !strcmp(name, "XFRM_MSG_GETDEFAULT") ||
	    !strcmp(name, "IPCTNL_MSG_TIMEOUT_DEFAULT_GET"))
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
	else if (type == RTM_DELACTION && x->family == NL_ROUTE)
		i = 4;
	else if (type >= NLMSG_MIN_TYPE && x->family == NL_ROUTE)
		i = type % 4 == 0 ? 2 : type % 4 == 1 ? 3 : type % 4 == 2 ? 4 : 0;
	else if (type >= NLMSG_MIN_TYPE && (x->family == NL_SOCK_DIAG || x->family == NL_GENERIC))
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

static void show_errno(struct walk *w, int error)
{
	struct em_num num = { (uint64_t)(int64_t)error, 4, EM_DEC };
	const char *name = error < 0 ? errno_name(-(unsigned)error) : NULL;
	char text[40];

	if (!name) {
		em_num(walk_emit(w), num);
		return;
	}
	snprintf(text, sizeof(text), "-%s", name);
	em_name(walk_emit(w), num, text, NULL);
}

/* {error=-ENOENT, msg={...}}, and attributes that explain it. */
static void show_error(struct walk *w, const struct nl_bytes *x, unsigned flags)
{
	struct emit *e = walk_emit(w);
	size_t len;

	if (nl_lacks(w, x, ERROR_SIZE))
		return;
	len = (size_t)walk_get(w, x->b + 4, 4);
	if (flags & NLM_F_CAPPED || len < NLMSG_HEADER)
		len = NLMSG_HEADER;
	struct nl_bytes msg = nl_part(x, 4, len), attrs = nl_rest(x, 4 + (len + 3) / 4 * 4);

	if (attrs.n)
		em_open(e, EM_ARRAY);
	em_open(e, EM_STRUCT);
	em_key(e, "error", true);
	show_errno(w, (int)(int32_t)walk_get(w, x->b, 4));
	em_key(e, "msg", true);
	if (flags & NLM_F_CAPPED)
		show_header(w, &msg);
	else
		show_message(w, &msg, NULL);
	em_close(e, EM_STRUCT);
	if (attrs.n) {
		nl_attrs(w, &attrs, &nlmsgerr_set);
		em_close(e, EM_ARRAY);
	}
}

static const struct nl_message *message_find(const struct nl_bytes *x, unsigned type, unsigned flags)
{
	enum { NLM_F_REQUEST = 1 };

	if (x->family == NL_SOCK_DIAG && x->have)
		return diag_message(x->b[0], type, flags & NLM_F_REQUEST);
	for (const struct nl_message *m = x->family == NL_ROUTE ? route_messages : NULL; m && m->first; m++)
		if (type >= m->first && type <= m->last && (!m->af || m->af == x->b[0]))
			return m;
	return NULL;
}

/* The family, and what stands for the rest of the struct: too short, or unreadable. */
static void show_family(struct walk *w, const struct nl_bytes *x, const struct nl_message *m)
{
	struct emit *e = walk_emit(w);
	const struct member *family = &m->type->members[0];

	em_open(e, EM_STRUCT);
	em_key(e, family->name, true);
	walk_bytes(w, family->type, x->b, 1, x->addr);
	if (x->n < m->size) {
		em_more(e);
	} else {
		em_key_quiet(e, "rest");
		em_addr(e, x->addr + 1);
	}
	em_close(e, EM_STRUCT);
}

/* The message's own struct begins with an address family. */
static void show_described(struct walk *w, struct nl_bytes *x, const struct nl_message *m)
{
	size_t offset = (m->size + 3u) / 4 * 4;
	struct nl_bytes after = nl_rest(x, offset);

	x->af = after.af = x->b[0];
	if (x->have < m->size) {
		show_family(w, x, m);
		return;
	}
	walk_bytes(w, m->type, x->b, m->size, x->addr);
	if (after.n && m->attrs)
		nl_attrs(w, &after, m->attrs);
	else if (after.n && m->rest)
		nl_hex(w, &after);
}

static void show_unspecific(struct walk *w, const struct nl_bytes *x)
{
	static const struct type family = { .kind = K_CONST, .width = W_U8, .xlat = socket_families, .other = "AF_???" };
	struct emit *e = walk_emit(w);
	struct nl_bytes data = nl_rest(x, 1);

	em_open(e, EM_STRUCT);
	em_key(e, "family", true);
	walk_bytes(w, &family, x->b, 1, x->addr);
	if (data.n) {
		em_key(e, "data", true);
		nl_hex(w, &data);
	}
	em_close(e, EM_STRUCT);
}

static const struct xlat nfnetlink_versions[] = { { 0, "NFNETLINK_V0" }, { 0, NULL } };
static void show_plain_res_id(struct walk *w, const struct type *t, const struct value *v)
{
	char text[32];

	(void)t;
	snprintf(text, sizeof(text), "htons(%u)", (unsigned)(v->bytes[0] << 8 | v->bytes[1]));
	em_expr(walk_emit(w), (struct em_num){ v->num, walk_emit(w)->opts->xlat == EM_X_ABBREV ? 2 : 0, EM_HEX }, text, text);
}

/* nf_tables' own number, in either byte order: programs do both. */
static void show_res_id(struct walk *w, const struct type *t, const struct value *v)
{
	struct em_num num = { v->num, 2, EM_HEX };
	unsigned swapped = (unsigned)(v->bytes[0] << 8 | v->bytes[1]);

	if (v->num == NFNL_SUBSYS_NFTABLES) {
		em_name(walk_emit(w), num, "NFNL_SUBSYS_NFTABLES", NULL);
	} else if (swapped == NFNL_SUBSYS_NFTABLES) {
		em_name(walk_emit(w), num, "htons(NFNL_SUBSYS_NFTABLES)", NULL);
	} else {
		show_plain_res_id(w, t, v);
	}
}

#define NFGENMSG(f) { K_STRUCT, .name = "nfgenmsg", .members = MEMBERS( \
	FAMILY(nfgen_family), M(version, CONST(W_U8, nfnetlink_versions, "NFNETLINK_???")), M(res_id, CUSTOM(W_U16, f))) }
static const struct type nfgenmsg = NFGENMSG(show_plain_res_id), nftables_msg = NFGENMSG(show_res_id);

static void show_netfilter(struct walk *w, const struct nl_bytes *x, unsigned type)
{
	struct nl_bytes data = nl_rest(x, NFGENMSG_SIZE);

	if (nl_lacks(w, x, NFGENMSG_SIZE))
		return;
	walk_bytes(w, type >> 8 == NFNL_SUBSYS_NFTABLES ? &nftables_msg : &nfgenmsg, x->b, NFGENMSG_SIZE, x->addr);
	if (!data.n)
		return;
	if (!(type >> 8) && netfilter_name(type))
		nl_hex(w, &data);		/* a batch's own */
	else
		nl_attrs(w, &data, type >> 8 == NFNL_SUBSYS_NFTABLES ? nftables_set(type & 0xff) : NULL);
}

static void show_done(struct walk *w, const struct nl_bytes *x)
{
	if (!nl_lacks(w, x, 4))
		em_num(walk_emit(w), (struct em_num){ (uint64_t)(int64_t)(int32_t)walk_get(w, x->b, 4), 4, EM_DEC });
}

/* What belongs to a family: its messages begin with a struct of its own. */
static void show_family_payload(struct walk *w, struct nl_bytes *x, unsigned type, unsigned flags)
{
	const struct nl_message *m;

	if (x->family != NL_ROUTE && x->family != NL_SOCK_DIAG) {
		nl_hex(w, x);
		return;
	}
	if (nl_lacks(w, x, 1))
		return;
	m = x->family == NL_SOCK_DIAG && x->n == 1 ? NULL : message_find(x, type, flags);
	if (m)
		show_described(w, x, m);
	else
		show_unspecific(w, x);
}

/* A mode, or a policy's number: 7.2 looks at four bytes. */
static void show_selinux(struct walk *w, const struct nl_bytes *x, unsigned type)
{
	enum { SETENFORCE = 16, POLICYLOAD = 17 };
	bool mode = type == SETENFORCE;
	struct emit *e = walk_emit(w);

	if ((!mode && type != POLICYLOAD) || x->n < 4) {
		nl_hex(w, x);
		return;
	}
	if (nl_lacks(w, x, 4))
		return;
	em_open(e, EM_STRUCT);
	walk_member(w, mode ? "val" : "seqno", mode ? S32 : U32, (uint64_t)(int64_t)(int32_t)walk_get(w, x->b, 4));
	em_close(e, EM_STRUCT);
}

static void show_payload(struct walk *w, const struct nl_bytes *x, unsigned type, unsigned flags)
{
	struct nl_bytes p = *x;

	if (type == NLMSG_ERROR && p.n >= ERROR_SIZE)
		show_error(w, &p, flags);
	else if (type == NLMSG_DONE && p.n == 4)
		show_done(w, &p);
	else if (type < NLMSG_MIN_TYPE)
		nl_hex(w, &p);
	else if (x->family == NL_NETFILTER && p.n >= NFGENMSG_SIZE)
		show_netfilter(w, &p, type);
	else if (x->family == NL_GENERIC)
		genl_show(w, &p, type);
	else if (x->family == NL_SELINUX)
		show_selinux(w, &p, type);
	else
		show_family_payload(w, &p, type, flags);
}

/* Header and payload of one message.
 * none: a message's attributes depend on what it is. */
static void show_message(struct walk *w, const struct nl_bytes *x, const void *none)
{
	struct emit *e = walk_emit(w);
	size_t len;

	(void)none;
	if (x->n < NLMSG_HEADER || x->depth > NL_DEPTH_MAX) {
		nl_hex(w, x);
		return;
	}
	if (nl_lacks(w, x, NLMSG_HEADER))
		return;
	len = (size_t)walk_get(w, x->b, 4);
	struct nl_bytes payload = nl_part(x, NLMSG_HEADER, len > NLMSG_HEADER ? len - NLMSG_HEADER : 0);
	if (!payload.n) {
		show_header(w, x);
		return;
	}
	em_open(e, EM_ARRAY);
	show_header(w, x);
	show_payload(w, &payload, (unsigned)walk_get(w, x->b + 4, 2), (unsigned)walk_get(w, x->b + 6, 2));
	em_close(e, EM_ARRAY);
}

static enum nl_family family_of(const char *proto)
{
	static const struct { const char *name; enum nl_family family; } families[] = {
		{ "NETLINK_ROUTE", NL_ROUTE }, { "NETLINK_SOCK_DIAG", NL_SOCK_DIAG }, { "NETLINK_AUDIT", NL_AUDIT },
		{ "NETLINK_XFRM", NL_XFRM }, { "NETLINK_NETFILTER", NL_NETFILTER }, { "NETLINK_GENERIC", NL_GENERIC },
		{ "NETLINK_CRYPTO", NL_CRYPTO }, { "NETLINK_SELINUX", NL_SELINUX }, { "NETLINK_KOBJECT_UEVENT", NL_UEVENT },
		{ "NETLINK", NL_UNKNOWN },
	};

	for (size_t i = 0; i < sizeof(families) / sizeof(families[0]); i++)
		if (!strcmp(proto, families[i].name))
			return families[i].family;
	return NL_OTHER;
}

/* How many of the bytes can be read: all, or those before the first one that cannot. */
static size_t readable(struct walk *w, uint64_t addr, size_t n)
{
	size_t low = 0, high = n;		/* low can be read, high is not known to be */
	uint8_t byte;

	if (walk_read(w, addr + n - 1, &byte, 1) && walk_read(w, addr, &byte, 1))
		return n;
	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (walk_read(w, addr + mid, &byte, 1))
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

bool netlink_show(struct walk *w, int fd, uint64_t addr, uint64_t len)
{
	char proto[64];
	struct nl_bytes x = { .n = len, .addr = addr };

	if (!addr || !len || !walk_fd_proto(w, fd, proto, sizeof(proto)) || strncmp(proto, "NETLINK", 7))
		return false;
	x.family = family_of(proto);
	x.have = readable(w, addr, len < NL_BUFFER_MAX ? len : NL_BUFFER_MAX);
	x.b = walk_fetch(w, addr, x.have);
	if (!x.b)
		x.have = 0;
	if (x.family == NL_UEVENT)
		return uevent_show(w, &x);
	nl_items(w, &x, NLMSG_HEADER, 4, show_message, NULL);
	return true;
}
