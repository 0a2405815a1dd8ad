/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * netlink.h - what the families of netlink messages share: tables of
 * attributes and of messages.
 */
#ifndef STRACE_LINUX_NETLINK_NETLINK_H
#define STRACE_LINUX_NETLINK_NETLINK_H

#include "decode/desc.h"

/* How an attribute's value is shown. */
enum nla_kind {
	NLA_TYPE,		/* by its type, when there are at least size bytes */
	NLA_STRING,
	NLA_MAC,		/* as long as it is */
	NLA_ADDRESS,		/* by the message's address family */
	NLA_NESTED,
	NLA_NESTED_INET6,	/* nested, in a message of that address family */
	NLA_WORDS,		/* an array of numbers of the type, size bytes each, the index named by names */
};
struct nla_set;
struct nla_row {
	uint16_t num;
	uint8_t kind, size;
	const struct type *type;
	const struct nla_set *nested;
	const struct xlat *names;
	const char *other;		/* an index without a name */
};
/* The attributes of one place; rows end with kind NLA_TYPE and no type. */
struct nla_set {
	const struct xlat *names;
	const char *other;
	const struct nla_row *rows;
};

/* A message: a struct of size bytes that begins with an address family, then attributes. */
struct nl_message {
	uint16_t first, last;		/* types */
	uint16_t size;
	const struct type *type;
	const struct nla_set *attrs;
};
extern const struct nl_message route_messages[];
extern const struct nla_set nlmsgerr_set;
/* What is asked about sockets of that address family, or said; NULL: not described. */
const struct nl_message *diag_message(uint8_t af, bool request);

#endif
