/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * sockaddr.h - what the files of socket addresses share: parts of addresses
 * (netparts.c), pieces of their display (sockaddr.c), and the families that
 * are in sockaddr_radio.c.  Others find what they need in net.h.
 */
#ifndef STRACE_LINUX_SOCKADDR_H
#define STRACE_LINUX_SOCKADDR_H

#include "decode/desc.h"

enum { SOCKADDR_MAX = 128 };

#define FAMILY		M(sa_family, CONST(W_U16, socket_families, "AF_???"))

/* netparts.c */
extern const struct type t_mac8;			/* eight bytes, as t_mac */
extern const struct type t_sin6_addr;			/* with its key */
extern const struct type t_htonl_dec, t_htonl_hex;	/* htonl(1); t_htonl_hex whatever -X says */
extern const struct type t_scope_id;			/* behind a sin6_addr */

/* sockaddr.c */
void sockaddr_show_family(struct walk *, const uint8_t *);
/* A number with its name, of .xlat, beside it. */
void sockaddr_show_beside(struct walk *, const struct type *, const struct value *);

/* sockaddr_radio.c */
const struct type *sockaddr_bluetooth(uint64_t len);	/* NULL: none is as long */
extern const struct type t_sockaddr_ieee802154;
void sockaddr_show_ax25(struct walk *, const uint8_t *, size_t len);
void sockaddr_show_nfc(struct walk *, const uint8_t *, size_t len);

#endif
