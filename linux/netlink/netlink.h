/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * netlink.h - what the families of netlink messages share: tables of
 * attributes and of messages, and the bytes that are being shown.
 */
#ifndef STRACE_LINUX_NETLINK_NETLINK_H
#define STRACE_LINUX_NETLINK_NETLINK_H

#include "decode/desc.h"

enum { NLMSG_HEADER = 16, NLMSG_MIN_TYPE = 16, NLA_HEADER = 4, NL_DEPTH_MAX = 16 };

enum nl_family { NL_UNKNOWN, NL_ROUTE, NL_SOCK_DIAG, NL_AUDIT, NL_XFRM, NL_NETFILTER, NL_GENERIC, NL_CRYPTO,
	NL_SELINUX, NL_UEVENT, NL_OTHER };

/* Bytes of the buffer that is being shown: n by what the messages say, of which
 * the first have can be read. */
struct nl_bytes {
	const uint8_t *b;
	size_t n, have;
	uint64_t addr;
	enum nl_family family;
	uint8_t af;			/* the message's address family */
	uint8_t depth;
	const struct nl_bytes *up;	/* the attributes among which these stand; NULL: none */
};

/* How an attribute's value is shown. */
enum nla_kind {
	NLA_TYPE,		/* by its type, when there are at least size bytes */
	NLA_STRING,
	NLA_NAME,		/* a string that ends at its first NUL */
	NLA_MAC,		/* as long as it is */
	NLA_ADDRESS,		/* by the message's address family */
	NLA_NESTED,
	NLA_NESTED_INET6,	/* nested, in a message of that address family */
	NLA_WORDS,		/* an array of the type, size bytes each, the index named by names */
	NLA_WORDS_SHY,		/* the same; abbreviated, its address */
	NLA_AND_ATTRS,		/* the type, of size bytes, and attributes after it */
	NLA_AND_REST,		/* the same, and bytes after it */
	NLA_TICKS,		/* a number as long as it is, in hundredths of a second */
	NLA_MSEC,		/* the same in thousandths */
	NLA_NUMBER,		/* the same with names */
	NLA_XNUMBER,		/* 1, 2, 4 or 8 bytes in hexadecimal */
	NLA_SHOW,		/* by a function, when there are at least size bytes */
};
struct nla_set;
struct nla_row {
	uint16_t num;
	uint8_t kind;
	uint8_t max;			/* longer than that is bytes; 0: nothing is too long */
	uint8_t size;
	uint16_t whole;			/* all bytes that the type may have */
	const struct type *type;
	const struct nla_set *nested;
	const struct xlat *names;
	const char *other;		/* an index without a name */
	const struct nla_set *(*pick)(struct walk *, const struct nl_bytes *);	/* nested, by what stands beside it */
	void (*show)(struct walk *, const struct nl_bytes *);
};
/* The attributes of one place; rows end with kind NLA_TYPE and no type.  names NULL: the types are only numbers. */
struct nla_set {
	const struct xlat *names;
	const char *other;
	const struct nla_row *rows;
	const struct nla_row *all;	/* what a type is that has no row, but a name; or that only counts, in a list */
};

/* A message: a struct of size bytes that begins with an address family, then attributes. */
struct nl_message {
	uint16_t first, last;		/* types */
	uint16_t size;
	const struct type *type;
	const struct nla_set *attrs;	/* NULL: what follows is not shown */
	uint8_t af;			/* only of this family; 0: any */
	bool rest;			/* bytes follow, not attributes */
};
extern const struct nl_message route_messages[];
extern const struct nla_set nlmsgerr_set;
/* What is asked about sockets of that address family, or said; NULL: not described. */
const struct nl_message *diag_message(uint8_t af, unsigned type, bool request);

/* Generic netlink (genl.c): a family's name, a message after its header. */
bool genl_family(struct walk *, unsigned id, char *buf, size_t size);
void genl_show(struct walk *, const struct nl_bytes *, unsigned id);
/* The attributes of a message of nf_tables (nftables.c); NULL: of none that is known. */
const struct nla_set *nftables_set(unsigned message);
/* uevent.c; false: no message of udev */
bool uevent_show(struct walk *, const struct nl_bytes *);

/* attr.c */
struct nl_bytes nl_part(const struct nl_bytes *, size_t from, size_t n);
struct nl_bytes nl_rest(const struct nl_bytes *, size_t from);
bool nl_lacks(struct walk *, const struct nl_bytes *, size_t n);	/* they cannot be read: the address is shown */
void nl_hex(struct walk *, const struct nl_bytes *);
void nl_address(struct walk *, const struct nl_bytes *);	/* by their address family */
void nl_attrs(struct walk *, const struct nl_bytes *, const struct nla_set *);
/* The value of the attribute of that type among these. */
bool nl_beside(struct walk *, const struct nl_bytes *, unsigned type, char *buf, size_t size);/* Attributes or messages: each begins with a header that holds its length, a number of len_size
 * bytes.  One stands alone, several in an array. */
void nl_items(struct walk *, const struct nl_bytes *, size_t header, unsigned len_size,
	      void (*show)(struct walk *, const struct nl_bytes *, const void *), const void *);

#endif
