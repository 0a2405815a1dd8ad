/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * msghdr.c - messages: msghdr, mmsghdr, control messages.
 *
 * A received message is shown at exit, its buffers cut at what arrived; the
 * room the program had for the sender's address is remembered from entry.
 * On netlink sockets the buffers hold messages of their own.
 */
#include <stdio.h>
#include <string.h>
#include "decode/custom.h"
#include "linux/always.h"
#include "linux/net.h"
#include "linux/types.h"
#include "xlat/net.h"
#include "xlat/sockopt.h"

enum { CONTROL_MAX = 1 << 20, MMSG_MAX = 1024 };

/* Buffers */

static void show_netlink_base(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct type plain = { K_BUF, W_PTR, .len = FIELD(iov_len) };
	uint64_t len = 0, got, fd = 0;

	(void)t;
	walk_field(w, "iov_len", &len);
	walk_arg(w, "sockfd", &fd);
	if (walk_field(w, "msg_len", &got) || (t->out && walk_ret(w, &got)))
		len = got < len ? got : len;
	if (!netlink_show(w, (int)fd, v->num, len))
		walk_number(w, &plain, v->num);
}
static const struct type iovec_netlink_in = { K_STRUCT, .name = "iovec", .members = MEMBERS(
	M(iov_base, CUSTOM(W_PTR, show_netlink_base)), M(iov_len, SIZE)) };
static const struct type iovec_netlink_out = { K_STRUCT, .name = "iovec", .members = MEMBERS(
	M(iov_base, T(K_CUSTOM, W_PTR, .custom = show_netlink_base, .out = true)), M(iov_len, SIZE)) };

static bool is_netlink(struct walk *w)
{
	char proto[64];
	uint64_t fd;

	return walk_arg(w, "sockfd", &fd) && walk_fd_proto(w, (int)fd, proto, sizeof(proto)) &&
	       !strncmp(proto, "NETLINK", 7);
}

static const struct type iov_netlink_send = { K_PTR, W_PTR, .of = ARRAY(&iovec_netlink_in, FIELD(msg_iovlen)) };
static const struct type iov_netlink_recv = { K_PTR, W_PTR, .of = ARRAY(&iovec_netlink_out, FIELD(msg_iovlen)) };

static const struct type *pick_iov_send(struct walk *w, uint64_t key)
{
	(void)key;
	return is_netlink(w) ? &iov_netlink_send : NULL;
}

static const struct type *pick_iov_recv(struct walk *w, uint64_t key)
{
	(void)key;
	return is_netlink(w) ? &iov_netlink_recv : NULL;
}

/* The sender's or receiver's address */

/* The room at entry, where it is known: received addresses are cut there. */
static bool namelen_before(struct walk *w, uint64_t addr, uint64_t *len)
{
	return walk_before(w, addr, len);
}

static void show_msg_name(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t len = 0, before;

	(void)t;
	walk_field(w, "msg_namelen", &len);
	if (v->addr && namelen_before(w, v->addr + walk_ptr_size(w), &before) && (int32_t)before < (int32_t)len)
		len = before;
	sockaddr_show(w, v->num, len);
}

static void show_namelen(struct walk *w, const struct type *t, const struct value *v)
{
	struct em_num now = { v->num, 4, EM_DEC };
	uint64_t before;

	(void)t;
	if (v->addr && namelen_before(w, v->addr, &before) && (int32_t)before != (int32_t)v->num) {
		em_change_begin(walk_emit(w));
		em_dec(walk_emit(w), (int32_t)before);
		em_change(walk_emit(w));
		em_num(walk_emit(w), now);
		em_change_end(walk_emit(w));
	} else {
		em_num(walk_emit(w), now);
	}
}

/* Control messages */

struct cmsg { uint64_t len; int level, type; const uint8_t *data; size_t n; };

static void show_hex_data(struct walk *w, const struct cmsg *c)
{
	em_bytes(walk_emit(w), c->data, c->n, EM_STR_HEX, false);
}

/* As many elements as fit; fewer when abbreviating. */
static void show_data_array(struct walk *w, const struct type *t, const struct cmsg *c, unsigned size)
{
	struct emit *e = walk_emit(w);
	size_t n = c->n / size;

	em_open(e, EM_ARRAY);
	for (size_t i = 0; i < n; i++) {
		if (walk_abbrev(w) && i >= walk_limit(w)) {
			em_more(e);
			break;
		}
		walk_bytes(w, t, c->data + i * size, size, 0);
	}
	em_close(e, EM_ARRAY);
}

static const struct type cm_fd = { .kind = K_FD, .width = W_S32 };
static const struct type cm_uint = { .kind = K_UDEC, .width = W_U32 };
static const struct type cm_byte = { .kind = K_HEX, .width = W_U8 };
static const struct type cm_proto = { K_CONST, W_U32, .xlat = inet_protocols, .other = "IP_???" };
static const struct type cm_ucred = { K_STRUCT, .name = "ucred", .members = MEMBERS(M(pid, PID), M(uid, UID), M(gid, GID)) };
static const struct type cm_pktinfo = { K_STRUCT, .name = "in_pktinfo", .members = MEMBERS(
	M(ipi_ifindex, &t_ifindex), M(ipi_spec_dst, &t_in4), M(ipi_addr, &t_in4)) };

static void show_offender(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	sockaddr_show_bytes(w, v->bytes, 16, v->addr);
}
static const struct type cm_recverr = { K_STRUCT, .name = "sock_extended_err", .members = MEMBERS(
	M(ee_errno, U32), M(ee_origin, U8), M(ee_type, U8), M(ee_code, U8), M(pad, PAD(W_U8)), M(ee_info, U32), M(ee_data, U32),
	M(offender, T(K_CUSTOM, .custom = show_offender, .custom_size = 16, .custom_align = 4))) };

static void show_timestamp(struct walk *w, const struct cmsg *c, const struct type *t, size_t size, unsigned n)
{
	struct always a;

	if (c->n < size * n) {
		always_begin(w, &a);
		em_expr(walk_emit(w), (struct em_num){ 0, 8, EM_HEX }, "???", NULL);
		always_end(w, &a);
	} else if (n == 1) {
		walk_bytes(w, t, c->data, size, 0);
	} else {
		struct cmsg cut = *c;

		cut.n = size * n;
		show_data_array(w, t, &cut, (unsigned)size);
	}
}

enum {
	SCM_RIGHTS = 1, SCM_CREDENTIALS, SCM_SECURITY, SCM_PIDFD,
	SO_TIMESTAMP_OLD = 29, SO_TIMESTAMPNS_OLD = 35, SO_TIMESTAMPING_OLD = 37,
	SO_TIMESTAMP_NEW = 63, SO_TIMESTAMPNS_NEW, SO_TIMESTAMPING_NEW,
	IP_TOS = 1, IP_TTL = 2, IP_RECVOPTS = 6, IP_RETOPTS, IP_PKTINFO, IP_RECVERR = 11, IP_ORIGDSTADDR = 20,
	IP_CHECKSUM = 23, IP_PROTOCOL = 52,
};

static void show_socket_data(struct walk *w, const struct cmsg *c)
{
	size_t word = walk_klong_size(w);

	switch (c->type) {
	case SCM_RIGHTS:
		if (c->n < 4)
			break;
		show_data_array(w, &cm_fd, c, 4);
		return;
	case SCM_CREDENTIALS:
		if (c->n < 12)
			break;
		walk_bytes(w, &cm_ucred, c->data, 12, 0);
		return;
	case SCM_SECURITY:
		em_bytes(walk_emit(w), c->data, c->n, EM_STRING, false);
		return;
	case SCM_PIDFD:
		if (c->n < 4)
			break;
		walk_bytes(w, &cm_fd, c->data, 4, 0);
		return;
	case SO_TIMESTAMP_OLD:
		show_timestamp(w, c, &t_timeval, 2 * word, 1);
		return;
	case SO_TIMESTAMPNS_OLD:
		show_timestamp(w, c, &t_timespec, 2 * word, 1);
		return;
	case SO_TIMESTAMPING_OLD:
		show_timestamp(w, c, &t_timespec, 2 * word, 3);
		return;
	case SO_TIMESTAMP_NEW:
		show_timestamp(w, c, &t_timeval64, 16, 1);
		return;
	case SO_TIMESTAMPNS_NEW:
		show_timestamp(w, c, &t_timespec64, 16, 1);
		return;
	case SO_TIMESTAMPING_NEW:
		show_timestamp(w, c, &t_timespec64, 16, 3);
		return;
	}
	show_hex_data(w, c);
}

static void show_ip_data(struct walk *w, const struct cmsg *c)
{
	switch (c->type) {
	case IP_TOS: case IP_RECVOPTS: case IP_RETOPTS:
		show_data_array(w, &cm_byte, c, 1);
		return;
	case IP_TTL: case IP_CHECKSUM:
		if (c->n < 4)
			break;
		show_data_array(w, &cm_uint, c, 4);
		return;
	case SCM_SECURITY:
		em_bytes(walk_emit(w), c->data, c->n, EM_STRING, false);
		return;
	case IP_PKTINFO:
		if (c->n < 12)
			break;
		walk_bytes(w, &cm_pktinfo, c->data, 12, 0);
		return;
	case IP_RECVERR:
		if (c->n < 32)
			break;
		walk_bytes(w, &cm_recverr, c->data, 32, 0);
		return;
	case IP_ORIGDSTADDR:
		if (c->n < 16)
			break;
		sockaddr_show_bytes(w, c->data, c->n, 0);
		return;
	case IP_PROTOCOL:
		if (c->n < 4)
			break;
		em_open(walk_emit(w), EM_DEREF);
		walk_bytes(w, &cm_proto, c->data, 4, 0);
		em_close(walk_emit(w), EM_DEREF);
		return;
	}
	show_hex_data(w, c);
}

static void show_cmsg(struct walk *w, const struct cmsg *c)
{
	static const struct type level = { K_CONST, W_U32, .xlat = sock_levels, .other = "SOL_???" };
	static const struct type of_socket = { K_CONST, W_U32, .xlat = cmsg_types_socket, .other = "SCM_???" };
	static const struct type of_ip = { K_CONST, W_U32, .xlat = cmsg_types_ip, .other = "IP_???" };
	struct emit *e = walk_emit(w);

	em_open(e, EM_STRUCT);
	em_key(e, "cmsg_len", true);
	em_num(e, (struct em_num){ c->len, (uint8_t)walk_long_size(w), EM_UDEC });
	walk_member(w, "cmsg_level", &level, (uint32_t)c->level);
	walk_member(w, "cmsg_type", c->level == SOL_SOCKET ? &of_socket : c->level == SOL_IP ? &of_ip : X32,
		    (uint32_t)c->type);
	if (c->n) {
		em_key(e, "cmsg_data", true);
		if (c->level == SOL_SOCKET)
			show_socket_data(w, c);
		else if (c->level == SOL_IP)
			show_ip_data(w, c);
		else
			show_hex_data(w, c);
	}
	em_close(e, EM_STRUCT);
}

/* The chain of control messages, as far as it holds together. */
static void show_control(struct walk *w, uint64_t addr, uint64_t len)
{
	struct emit *e = walk_emit(w);
	unsigned word = walk_long_size(w), head = word + 8;
	uint64_t at = 0, max = walk_optmem_max(w), said = len;

	if (max > CONTROL_MAX)
		max = CONTROL_MAX;
	if (len > max)			/* the kernel takes no more */
		len = max;
	const uint8_t *b = len >= head ? walk_fetch(w, addr, len) : NULL;

	if (!addr || !b) {
		em_addr(e, addr);
		return;
	}
	em_open(e, EM_ARRAY);
	while (at < len) {
		if (len - at < head) {
			if (len == said)
				em_more_at(e, addr + at);
			break;
		}
		struct cmsg c = { .len = walk_get(w, b + at, word), .level = (int)walk_get(w, b + at + word, 4),
				  .type = (int)walk_get(w, b + at + word + 4, 4), .data = b + at + head };
		uint64_t used = c.len < len - at ? c.len : len - at;

		c.n = used > head ? used - head : 0;
		show_cmsg(w, &c);
		if (c.len < head) {
			if (at + head < len) {
				em_more_at(e, addr + at + head);
				said = len;
			}
			break;
		}
		at += (used + word - 1) / word * word;
	}
	if (len < said)
		em_more(e);
	em_close(e, EM_ARRAY);
}

static void show_msg_control(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t len = 0;

	(void)t;
	if (!walk_field(w, "msg_controllen", &len) || !len)
		return;
	em_key(walk_emit(w), "msg_control", true);
	show_control(w, v->num, len);
}

#define MSGHDR(iov_) K_STRUCT, .name = "user_msghdr", .members = MEMBERS( \
	M(msg_name, CUSTOM(W_PTR, show_msg_name)), M(msg_namelen, CUSTOM(W_S32, show_namelen)), \
	M(msg_iov, iov_), M(msg_iovlen, SIZE), \
	M(msg_control, T(K_CUSTOM, W_PTR, .custom = show_msg_control, .flat = true)), \
	M(msg_controllen, SIZE), M(msg_flags, FLAGS(W_U32, socket_msg_flags, "MSG_???")))
#define IOV(pick_, plain) T(K_SELECT, W_PTR, .by = NUM(0), .pick = pick_, .otherwise = plain, .choices = LIST(choice, { 0 }))

static const struct type msghdr_send = { MSGHDR(IOV(pick_iov_send, IN(ARRAY(&t_iovec, FIELD(msg_iovlen))))) };
static const struct type msghdr_recv = { MSGHDR(IOV(pick_iov_recv, IN(ARRAY_UPTO(&t_iovec, FIELD(msg_iovlen), RET)))) };
static const struct type msghdr_mrecv = { MSGHDR(IOV(pick_iov_recv, IN(ARRAY_UPTO(&t_iovec, FIELD(msg_iovlen), FIELD(msg_len))))) };

const struct type t_msghdr_in = { K_PTR, W_PTR, .of = &msghdr_send };

/* What a failed recvmsg leaves to see. */
static const struct type msghdr_failed = { K_STRUCT, .name = "user_msghdr", .members = MEMBERS(
	M(msg_name, PAD(W_PTR)), M(msg_namelen, CUSTOM(W_S32, show_namelen)),
	M(msg_iov, PAD(W_PTR)), M(msg_iovlen, PAD(W_ULONG)), M(msg_control, PAD(W_PTR)), M(msg_controllen, PAD(W_ULONG)),
	M(msg_flags, PAD(W_U32))) };

static void keep_namelen(struct walk *w, uint64_t addr)
{
	uint8_t b[4];
	uint64_t at = addr + walk_ptr_size(w);

	if (addr && walk_read(w, at, b, 4))
		walk_keep(w, at, walk_get(w, b, 4));
}
#define ENTRY(f) .entry = f,

static void show_recvmsg(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	if (!v->num)
		em_addr(walk_emit(w), 0);
	else
		walk_at(w, walk_failed(w) ? &msghdr_failed : &msghdr_recv, v->num);
}
const struct type t_msghdr_out = { K_CUSTOM, W_PTR, .custom = show_recvmsg, ENTRY(keep_namelen) .out = true,
	.failed_too = true /* recvmsg: the room for the name */ };

/* Several at once */

static const struct type mmsghdr_plain = { K_STRUCT, .name = "mmsghdr", .members = MEMBERS(
	M(msg_hdr, &msghdr_send), M(msg_len, PAD(W_U32))) };
static const struct type mmsghdr_sent = { K_STRUCT, .name = "mmsghdr", .members = MEMBERS(
	M(msg_hdr, &msghdr_send), M(msg_len, U32)) };
static const struct type mmsghdr_got = { K_STRUCT, .name = "mmsghdr", .members = MEMBERS(
	M(msg_hdr, &msghdr_mrecv), M(msg_len, U32)) };

static unsigned mmsghdr_size(struct walk *w)
{
	return walk_ptr_size(w) == 8 ? 64 : 32;
}

static void show_mmsgvec(struct walk *w, uint64_t addr, uint64_t n, uint64_t done, const struct type *t)
{
	struct emit *e = walk_emit(w);
	unsigned size = mmsghdr_size(w);
	uint8_t probe[64];
	uint64_t i, limit = walk_abbrev(w) ? walk_limit(w) : MMSG_MAX;

	if (!addr || (n && !walk_read(w, addr, probe, size))) {
		em_addr(e, addr);
		return;
	}
	em_open(e, EM_ARRAY);
	for (i = 0; i < n && i < limit; i++, addr += size) {
		if (!walk_read(w, addr, probe, size)) {
			em_more_at(e, addr);
			break;
		}
		walk_at(w, i < done ? t : &mmsghdr_plain, addr);
	}
	if (i == limit && n > limit)
		em_more(e);
	em_close(e, EM_ARRAY);
}

/* Those that were sent have a length. */
static void show_sendmmsg(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t n = 0, ret;

	(void)t;
	walk_arg(w, "vlen", &n);
	show_mmsgvec(w, v->num, n, walk_ret(w, &ret) ? ret : 0, &mmsghdr_sent);
}

static void show_recvmmsg(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t ret;

	(void)t;
	if (walk_failed(w) || !walk_ret(w, &ret))
		em_addr(walk_emit(w), v->num);
	else
		show_mmsgvec(w, v->num, ret, ret, &mmsghdr_got);
}

static void keep_namelens(struct walk *w, uint64_t addr)
{
	uint64_t n = 0;

	walk_arg(w, "vlen", &n);
	for (uint64_t i = 0; addr && i < n && i < MMSG_MAX; i++)
		keep_namelen(w, addr + i * mmsghdr_size(w));
}
const struct type t_mmsgvec_in = { K_CUSTOM, W_PTR, .custom = show_sendmmsg, .out = true,
	.failed_too = true /* sendmmsg: in, but the lengths sent are known at exit */ };
const struct type t_mmsgvec_out = { K_CUSTOM, W_PTR, .custom = show_recvmmsg, ENTRY(keep_namelens) .out = true };
