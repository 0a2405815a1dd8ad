/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * tables.h - words for tables of attributes: A_*() is a row, by the
 * attribute's number; SET() the table of one place.
 */
#ifndef STRACE_LINUX_NETLINK_TABLES_H
#define STRACE_LINUX_NETLINK_TABLES_H

#include "linux/net.h"
#include "linux/netlink/netlink.h"
#include "xlat/net.h"
#include "xlat/netlink.h"
#include "xlat/nlattr.h"

#define A(n, s, t)	{ .num = n, .size = s, .type = t }
#define A_U8(n)		A(n, 1, U8)
#define A_U16(n)	A(n, 2, U16)
#define A_U32(n)	A(n, 4, U32)
#define A_U64(n)	A(n, 8, U64)
#define A_S32(n)	A(n, 4, S32)
#define A_S64(n)	A(n, 8, S64)
#define A_X8(n)		A(n, 1, X8)
#define A_X16(n)	A(n, 2, X16)
#define A_X32(n)	A(n, 4, X32)
#define A_X64(n)	A(n, 8, X64)
#define A_BE16(n)	A(n, 2, &nl_be16)	/* htons(1) */
#define A_BE32(n)	A(n, 4, &nl_be32)
#define A_BE64(n)	A(n, 8, &nl_be64)
#define A_IN6(n)	A(n, 16, &nl_in6)
#define A_FD(n)		A(n, 4, FD)
#define A_PID(n)	A(n, 4, PID)
#define A_UID(n)	A(n, 4, UID)
#define A_IF(n)		A(n, 4, &t_ifindex)
/* longer than eight bytes, these are bytes */
#define A_FLAGS(n, s, w, x, o) { .num = n, .size = s, .max = 8, .type = FLAGS(w, x, o) }
#define A_CONST(n, s, w, x, o) { .num = n, .size = s, .max = 8, .type = CONST(w, x, o) }
#define A_STR(n)	{ .num = n, .kind = NLA_STRING }
#define A_NAME(n)	{ .num = n, .kind = NLA_NAME }
#define A_MAC(n)	{ .num = n, .kind = NLA_MAC }
#define A_ADDR(n)	{ .num = n, .kind = NLA_ADDRESS }
#define A_NEST(n, s)	{ .num = n, .kind = NLA_NESTED, .nested = s }
#define A_PICK(n, f)	{ .num = n, .kind = NLA_NESTED, .pick = f }
#define A_TICKS(n)	{ .num = n, .kind = NLA_TICKS }
#define A_MSEC(n)	{ .num = n, .kind = NLA_MSEC }
#define A_PROTO(n)	{ .num = n, .kind = NLA_NUMBER, .names = inet_protocols, .other = "IPPROTO_???" }
#define A_WORDS(n, s, t, x, o) { .num = n, .kind = NLA_WORDS, .size = s, .type = t, .names = x, .other = o }
#define A_LIST(n, s, t)	A_WORDS(n, s, t, NULL, NULL)
#define A_STRUCT(n, s, w, t) { .num = n, .size = s, .whole = w, .type = t }	/* later kernels' is longer: w */
#define A_AND_ATTRS(n, s, t, x) { .num = n, .kind = NLA_AND_ATTRS, .size = s, .type = t, .nested = x }
#define A_AND_REST(n, s, t) { .num = n, .kind = NLA_AND_REST, .size = s, .type = t }
#define A_SHOW(n, s, f)	{ .num = n, .kind = NLA_SHOW, .size = s, .show = f }
#define ROWS(...)	((const struct nla_row[]){ __VA_ARGS__, { 0 } })
#define SET(v, x, o, ...) static const struct nla_set v = { x, o, ROWS(__VA_ARGS__), NULL }
#define SET_EMPTY(v, x, o) static const struct nla_set v = { x, o, NULL, NULL }
/* A list: its types only count. */
#define SET_LIST(v, ...) static const struct nla_set v = { NULL, NULL, NULL, &(const struct nla_row)__VA_ARGS__ }

#define FAMILY(n)	M(n, CONST(W_U8, socket_families, "AF_???"))

/* types.c */
extern const struct type nl_be16, nl_be32, nl_be64, nl_in6, nl_mac;
/* A number in network order whose text is the same with any -X, and one that has names within it. */
void nl_fixed(struct walk *, uint64_t num, uint8_t bytes, const char *text);
void nl_htons(struct walk *, unsigned num, const struct xlat *names, const char *other);
/* link.c, tc.c */
extern const struct nla_set set_link, set_stats, set_tca, set_action;

#endif
