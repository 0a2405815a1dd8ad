/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * net.h - types of the network that more than one file needs: socket
 * addresses, messages, socket options.
 */
#ifndef STRACE_LINUX_NET_H
#define STRACE_LINUX_NET_H

#include "decode/desc.h"

/* Pointers to a socket address; the length is argument or field addrlen,
 * msg_namelen, or the number behind argument addrlen. */
extern const struct type t_sockaddr_arg;	/* in; ARG(addrlen) */
extern const struct type t_sockaddr_out;	/* out; DEREF(addrlen) */

/* One value: the address of len bytes that lies at addr. */
void sockaddr_show(struct walk *, uint64_t addr, uint64_t len);
/* The same from bytes at hand. */
void sockaddr_show_bytes(struct walk *, const void *bytes, uint64_t len, uint64_t addr);

extern const struct type t_mac;			/* six bytes: 01:02:03:04:05:06 */
extern const struct type t_eth_proto;		/* htons(ETH_P_IP) */
extern const struct type t_ifindex;		/* if_nametoindex("lo") */
/* inet_pton(AF_INET6, "::1"), and the member's name where it has one. */
void in6_show(struct walk *, const uint8_t bytes[16], const char *member);
/* The same as a member of a struct, with its key. */
void in6_member(struct walk *, const uint8_t bytes[16], const char *member);
/* n bytes in network order: text, or with -X the bytes and text as a comment. */
void net_expr(struct walk *, const uint8_t *, unsigned n, const char *text, const char *plain);
extern const struct type t_in4, t_port;
void mac_show(struct walk *, const uint8_t *, unsigned len);

/* msghdr.c */
extern const struct type t_msghdr_in;		/* pointer, shown at entry */
extern const struct type t_msghdr_out;		/* pointer, shown at exit */
extern const struct type t_mmsgvec_in, t_mmsgvec_out;
void recvmmsg_note(struct walk *);

/* sockopt.c */
extern const struct type t_sockopt_level, t_sockopt_set, t_sockopt_get;
extern const struct type t_optval_set, t_optval_get;

/* netlink: does the buffer of this descriptor hold netlink messages?  Then
 * they are shown as one value. */
bool netlink_show(struct walk *, int fd, uint64_t addr, uint64_t len);

#endif
