/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * sockaddr.c - socket addresses, by family.
 *
 * An address is as long as the program says, up to 128 bytes.  One that is
 * shorter than its family's struct, or of a family without one, is shown as
 * sa_data.  The structs are data; families whose last member depends on the
 * length have a function of their own.  What they are made of is in
 * netparts.c, the families of radio and short range in sockaddr_radio.c.
 */
#include <stdio.h>
#include <string.h>
#include "decode/custom.h"
#include "linux/always.h"
#include "linux/net.h"
#include "linux/sockaddr.h"
#include "xlat/net.h"

enum { CRYPTO_ALG_KERN_DRIVER_ONLY = 0x1000 };

/* Families whose struct says it all */

static const struct type sa_in = { K_STRUCT, .name = "sockaddr_in", .members = MEMBERS(
	FAMILY, M(sin_port, &t_port), M(sin_addr, &t_in4), M(zero, PAD(W_U32)), M(zero2, PAD(W_U32))) };

static const struct type sa_in6 = { K_STRUCT, .name = "sockaddr_in6", .members = MEMBERS(
	FAMILY, M(sin6_port, &t_port), M(sin6_flowinfo, &t_htonl_dec),
	M(sin6_addr, &t_sin6_addr), M(sin6_scope_id, &t_scope_id)) };

static const struct type sa_ipx = { K_STRUCT, .name = "sockaddr_ipx", .members = MEMBERS(
	FAMILY, M(sipx_port, &t_port), M(sipx_network, &t_htonl_hex),
	M(sipx_node, ARRAY(XX8, NUM(6))), M(sipx_type, XX8), M(sipx_zero, XX8, .nonzero = true)) };

static const struct type sa_netlink = { K_STRUCT, .name = "sockaddr_nl", .members = MEMBERS(
	FAMILY, { .name = "nl_pad", .type = X16, .nonzero = true }, M(nl_pid, S32), M(nl_groups, XX32)) };

static void show_ll_addr(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	const uint8_t *base = v->bytes - 12;
	unsigned len = base[11], have = base[SOCKADDR_MAX] - 12u;	/* sll_halen; see sockaddr_show_bytes() */

	(void)t;
	if (!len)
		return;
	em_key(e, "sll_addr", true);
	em_open(e, EM_ARRAY);
	for (unsigned i = 0; i < len && i < have; i++)
		em_num(e, (struct em_num){ v->bytes[i], 1, EM_HEX0 });
	if (len > have)
		em_more(e);
	em_close(e, EM_ARRAY);
}
static const struct type sa_ll = { K_STRUCT, .name = "sockaddr_ll", .members = MEMBERS(
	FAMILY, M(sll_protocol, &t_eth_proto), M(sll_ifindex, &t_ifindex),
	M(sll_hatype, CONST(W_U16, arp_types, "ARPHRD_???")), M(sll_pkttype, CONST(W_U8, packet_types, "PACKET_???")),
	M(sll_halen, U8), M(sll_addr, T(K_CUSTOM, .custom = show_ll_addr, .custom_size = 8, .custom_align = 1, .flat = true))) };

/* TIPC */
static const struct type tipc_seq = { K_STRUCT, .name = "tipc_service_range", .members = MEMBERS(M(type, U32), M(lower, U32), M(upper, U32)) };
static const struct type tipc_name = { K_STRUCT, .name = "tipc_service_addr", .members = MEMBERS(M(type, U32), M(instance, U32)) };
static const struct type tipc_service = { K_STRUCT, .name = "sockaddr_tipc.addr.name", .members = MEMBERS(M(name, &tipc_name), M(domain, X32)) };
static const struct type tipc_id = { K_STRUCT, .name = "tipc_socket_addr", .members = MEMBERS(M(ref, U32), M(node, X32)) };
static const struct type tipc_1 = { K_STRUCT, .name = "sockaddr_tipc.addr", .members = MEMBERS(M(nameseq, &tipc_seq)) };
static const struct type tipc_2 = { K_STRUCT, .name = "sockaddr_tipc.addr", .members = MEMBERS(M(name, &tipc_service)) };
static const struct type tipc_3 = { K_STRUCT, .members = MEMBERS(M(id, &tipc_id)) };

static void show_tipc_addr(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct type *const by_type[] = { NULL, &tipc_1, &tipc_2, &tipc_3 };
	uint64_t type = 0;

	(void)t;
	walk_field(w, "addrtype", &type);
	if (type >= 1 && type <= 3)
		walk_bytes(w, by_type[type], v->bytes, 12, v->addr);
	else
		em_bytes(walk_emit(w), v->bytes, 12, EM_STRING, false);
}

/* A negative scope asks for the same, without waiting for it to be known: -TIPC_NODE_SCOPE, -0x3. */
static void show_tipc_scope(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	int8_t scope = (int8_t)v->num;
	unsigned size = (unsigned)(scope < 0 ? -scope : scope);
	const char *name = xlat_name(tipc_scopes, size);
	char text[80], number[16];
	struct always a;

	(void)t;
	if (scope >= 0 || e->r == &render_json) {
		em_name(e, (struct em_num){ (uint64_t)(int64_t)scope, 1, scope < 0 ? EM_DEC : EM_HEX }, name, "TIPC_???_SCOPE");
		return;
	}
	snprintf(number, sizeof(number), "-%#x", size);
	if (e->opts->xlat == EM_X_RAW)
		snprintf(text, sizeof(text), "%s", number);
	else if (e->opts->xlat == EM_X_VERBOSE || !name)
		snprintf(text, sizeof(text), "%s /* %s */", number, name ? name : "TIPC_???_SCOPE");
	else
		snprintf(text, sizeof(text), "-%s", name);
	always_begin(w, &a);
	em_expr(e, (struct em_num){ (uint64_t)(int64_t)scope, 1, EM_DEC }, text, NULL);
	always_end(w, &a);
}
static const struct type sa_tipc = { K_STRUCT, .name = "sockaddr_tipc", .members = MEMBERS(
	FAMILY, M(addrtype, CONST(W_U8, tipc_addr_types, "TIPC_???")), M(scope, CUSTOM(W_U8, show_tipc_scope)),
	M(addr, T(K_CUSTOM, .custom = show_tipc_addr, .custom_size = 12, .custom_align = 4))) };

/* Numbers, with their names beside them */
void sockaddr_show_beside(struct walk *w, const struct type *t, const struct value *v)
{
	const char *name = xlat_name(t->xlat, v->num);
	struct em_num num = { v->num, t->width == W_U32 ? 4 : t->width == W_U8 ? 1 : 2, EM_HEX };
	struct always a;

	if (!name && !t->other) {
		em_num(walk_emit(w), num);
		return;
	}
	beside_begin(w, &a);
	em_name(walk_emit(w), num, name, t->other);
	always_end(w, &a);
}

static const struct type sa_vsock = { K_STRUCT, .name = "sockaddr_vm", .members = MEMBERS(
	FAMILY, { .name = "svm_reserved1", .type = X16, .nonzero = true },
	{ .name = "svm_cid", .type = CONST(W_U32, vsock_cids, NULL) },
	{ .name = "svm_port", .type = CONST(W_U32, vsock_ports, NULL) },
	M(svm_flags, FLAGS(W_U8, vsock_flags, "VMADDR_FLAG_???")),
	{ .name = "svm_zero", .type = HEXSTR(3), .nonzero = true }),
	.layouts = LIST(layout, { "", MEMBERS(FAMILY, M(svm_reserved1, X16), M(svm_port, U32), M(svm_cid, U32),
		M(svm_flags, U8), M(svm_zero, HEXSTR(3))) }) };

static const struct type sa_qrtr = { K_STRUCT, .name = "sockaddr_qrtr", .members = MEMBERS(
	FAMILY, M(pad, PAD(W_U16)), M(sq_node, CONST(W_U32, qrtr_nodes, NULL)), M(sq_port, CONST(W_U32, qrtr_ports, NULL))) };

enum { XDP_SHARED_UMEM = 1 };
/* Only a shared one is a descriptor; else there should be nothing. */
static void show_umem_fd(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t flags = 0;

	(void)t;
	walk_field(w, "sxdp_flags", &flags);
	if (!(flags & XDP_SHARED_UMEM) && !v->num)
		return;
	em_key(walk_emit(w), "sxdp_shared_umem_fd", true);
	if (flags & XDP_SHARED_UMEM)
		walk_number(w, FD, v->num);
	else
		em_num(walk_emit(w), (struct em_num){ v->num & 0xffffffff, 4, EM_HEX });
}
static const struct type sa_xdp = { K_STRUCT, .name = "sockaddr_xdp", .members = MEMBERS(
	FAMILY, M(sxdp_flags, FLAGS(W_U16, xdp_bind_flags, "XDP_???")), M(sxdp_ifindex, &t_ifindex), M(sxdp_queue_id, U32),
	M(sxdp_shared_umem_fd, T(K_CUSTOM, W_S32, .custom = show_umem_fd, .flat = true))) };

static const struct type mctp_addr = { K_STRUCT, .members = MEMBERS(M(s_addr, CONST(W_U8, mctp_addrs, NULL))) };
static const struct type sa_mctp = { K_STRUCT, .name = "sockaddr_mctp", .members = MEMBERS(
	FAMILY, { .name = "__smctp_pad0", .type = X16, .nonzero = true }, M(smctp_network, CONST(W_U32, mctp_nets, NULL)), M(smctp_addr, &mctp_addr),
	M(smctp_type, X8), M(smctp_tag, X8), { .name = "__smctp_pad1", .type = X8, .nonzero = true }) };

/* Families that need the length */

void sockaddr_show_family(struct walk *w, const uint8_t *b)
{
	static const struct type family = { K_CONST, W_U16, .xlat = socket_families, .other = "AF_???" };

	em_key(walk_emit(w), "sa_family", true);
	walk_bytes(w, &family, b, 2, 0);
}

static void show_generic(struct walk *w, const uint8_t *b, size_t len)
{
	struct emit *e = walk_emit(w);

	em_open(e, EM_STRUCT);
	sockaddr_show_family(w, b);
	if (len > 2) {
		em_key(e, "sa_data", true);
		em_bytes(e, b + 2, len - 2, EM_STRING, false);
	}
	em_close(e, EM_STRUCT);
}

/* A name that begins with NUL lives in no file system, and all of it counts. */
static void show_unix(struct walk *w, const uint8_t *b, size_t len)
{
	struct emit *e = walk_emit(w);
	size_t n = len - 2 < 108 ? len - 2 : 108;

	em_open(e, EM_STRUCT);
	sockaddr_show_family(w, b);
	if (len > 2) {
		em_key(e, "sun_path", true);
		char context[WALK_CONTEXT_MAX];
		size_t path = strnlen((const char *)b + 2, n);

		if (b[2])
			walk_path_context(w, (const char *)b + 2, path, context);
		if (b[2])
			em_bytes(e, b + 2, path, EM_PATH, false);
		else
			em_bytes(e, b + 3, n - 1, EM_ABSTRACT, false);
	}
	em_close(e, EM_STRUCT);
}

static void show_x25(struct walk *w, const uint8_t *b, size_t len)
{
	struct emit *e = walk_emit(w);
	size_t n = strnlen((const char *)b + 2, 16);

	(void)len;
	em_open(e, EM_STRUCT);
	sockaddr_show_family(w, b);
	em_key(e, "sx25_addr", true);
	em_open(e, EM_STRUCT);
	em_key(e, "x25_addr", true);
	em_bytes(e, b + 2, n < 16 ? n : 15, EM_STRING, n == 16);
	em_close(e, EM_STRUCT);
	em_close(e, EM_STRUCT);
}

/* Always as a number: the flags are the kernel's own, and few have names. */
static void show_alg_flags(struct walk *w, const char *key, const uint8_t *b)
{
	uint32_t num = (uint32_t)walk_get(w, b, 4), rest = num & ~(uint32_t)CRYPTO_ALG_KERN_DRIVER_ONLY;
	struct em_num n = { num, 4, EM_HEX };
	char text[64];

	em_key(walk_emit(w), key, true);
	if (!num) {
		em_num(walk_emit(w), n);
		return;
	}
	if (num == rest)
		snprintf(text, sizeof(text), "CRYPTO_ALG_???");
	else if (rest)
		snprintf(text, sizeof(text), "CRYPTO_ALG_KERN_DRIVER_ONLY|%#x", rest);
	else
		snprintf(text, sizeof(text), "CRYPTO_ALG_KERN_DRIVER_ONLY");
	em_name(walk_emit(w), n, NULL, text);
}

static void show_fixed(struct walk *w, const char *key, const uint8_t *b, size_t size)
{
	size_t n = strnlen((const char *)b, size);

	em_key(walk_emit(w), key, true);
	em_bytes(walk_emit(w), b, n < size ? n : size - 1, EM_STRING, n == size);
}

static void show_alg(struct walk *w, const uint8_t *b, size_t len)
{
	struct emit *e = walk_emit(w);

	em_open(e, EM_STRUCT);
	sockaddr_show_family(w, b);
	show_fixed(w, "salg_type", b + 2, 14);
	show_alg_flags(w, "salg_feat", b + 16);
	show_alg_flags(w, "salg_mask", b + 20);
	show_fixed(w, "salg_name", b + 24, len - 24 < 64 || len > 88 ? len - 24 : 64);
	em_close(e, EM_STRUCT);
}

static const struct type rx_type = { K_CONST, W_U16, .xlat = socket_types, .other = "SOCK_???" };
static const struct type rx_family = { K_CONST, W_U16, .xlat = socket_families, .other = "AF_???" };
static const struct type rx_in = { K_STRUCT, .members = MEMBERS(
	M(sin_family, CONST(W_U16, socket_families, "AF_???")), M(sin_port, &t_port), M(sin_addr, &t_in4)) };
static const struct type rx_in6_scoped = { K_STRUCT, .name = "sockaddr_in6", .members = MEMBERS(
	M(sin6_family, CONST(W_U16, socket_families, "AF_???")), M(sin6_port, &t_port), M(sin6_flowinfo, &t_htonl_dec),
	M(sin6_addr, &t_sin6_addr), M(sin6_scope_id, &t_scope_id)) };
static const struct type rx_in6 = { K_STRUCT, .members = MEMBERS(
	M(sin6_family, CONST(W_U16, socket_families, "AF_???")), M(sin6_port, &t_port), M(sin6_flowinfo, &t_htonl_dec),
	M(sin6_addr, &t_sin6_addr)) };
static const struct type rx_service = { K_CUSTOM, W_U16, .custom = sockaddr_show_beside, .xlat = rxrpc_services, .other = "???_SERVICE" };

/* The address that is within: as long as it says, if there is so much. */
static void show_transport(struct walk *w, const uint8_t *b, size_t len)
{
	struct emit *e = walk_emit(w);
	uint64_t family = walk_get(w, b, 2);
	const char *in = family == AF_INET ? "sin" : family == AF_INET6 ? "sin6" : NULL;
	const struct type *whole = NULL;

	if (family == AF_INET && len >= 16)
		whole = &rx_in;
	else if (family == AF_INET6 && len >= 24)
		whole = len > 24 ? &rx_in6_scoped : &rx_in6;
	em_open(e, EM_STRUCT);
	if (in)
		em_key(e, in, true);
	if (whole) {
		walk_bytes(w, whole, b, SOCKADDR_MAX - 8, 0);
	} else {
		if (in)
			em_open(e, EM_STRUCT);
		em_key(e, !in ? "family" : family == AF_INET ? "sin_family" : "sin6_family", true);
		walk_bytes(w, &rx_family, b, 2, 0);
		if (len > 2) {
			em_key_quiet(e, "data");
			em_bytes(e, b + 2, len - 2, EM_STRING, false);
		}
		if (in)
			em_close(e, EM_STRUCT);
	}
	em_close(e, EM_STRUCT);
}

static void show_rxrpc(struct walk *w, const uint8_t *b, size_t len)
{
	struct emit *e = walk_emit(w);
	size_t said = (size_t)walk_get(w, b + 6, 2);

	em_open(e, EM_STRUCT);
	sockaddr_show_family(w, b);
	em_key(e, "srx_service", true);
	walk_bytes(w, &rx_service, b + 2, 2, 0);
	em_key(e, "transport_type", true);
	walk_bytes(w, &rx_type, b + 4, 2, 0);
	em_key(e, "transport_len", true);
	em_num(e, (struct em_num){ said, 2, EM_UDEC });
	em_key(e, "transport", true);
	show_transport(w, b + 8, said < len - 8 ? said : len - 8);
	em_close(e, EM_STRUCT);
}

/* The families.  min: a shorter address is shown as sa_data. */
static const struct sockaddr_family {
	uint16_t af, min;
	const struct type *type;
	void (*show)(struct walk *, const uint8_t *, size_t);
} families[] = {
	{ AF_UNIX, 3, NULL, show_unix },
	{ AF_INET, 16, &sa_in, NULL },
	{ AF_INET6, 24, &sa_in6, NULL },
	{ AF_AX25, 16, NULL, sockaddr_show_ax25 },
	{ AF_IPX, 16, &sa_ipx, NULL },
	{ AF_X25, 18, NULL, show_x25 },
	{ AF_NETLINK, 12, &sa_netlink, NULL },
	{ AF_PACKET, 20, &sa_ll, NULL },
	{ AF_TIPC, 16, &sa_tipc, NULL },
	{ AF_RXRPC, 36, NULL, show_rxrpc },
	{ AF_IEEE802154, 20, &t_sockaddr_ieee802154, NULL },
	{ AF_ALG, 25, NULL, show_alg },
	{ AF_NFC, 16, NULL, sockaddr_show_nfc },
	{ AF_VSOCK, 16, &sa_vsock, NULL },
	{ AF_QIPCRTR, 12, &sa_qrtr, NULL },
	{ AF_XDP, 16, &sa_xdp, NULL },
	{ AF_MCTP, 12, &sa_mctp, NULL },
};

static const struct sockaddr_family *family_find(uint64_t af)
{
	for (size_t i = 0; i < sizeof(families) / sizeof(families[0]); i++)
		if (families[i].af == af)
			return &families[i];
	return NULL;
}

void sockaddr_show_bytes(struct walk *w, const void *bytes, uint64_t len, uint64_t addr)
{
	uint8_t b[SOCKADDR_MAX + 1] = { 0 };
	size_t n = len < SOCKADDR_MAX ? (size_t)len : SOCKADDR_MAX;

	if (n < 2) {
		em_addr(walk_emit(w), addr);
		return;
	}
	memcpy(b, bytes, n);
	b[SOCKADDR_MAX] = (uint8_t)n;	/* for members that depend on the length */
	uint64_t af = walk_get(w, b, 2);
	const struct sockaddr_family *f = family_find(af);
	const struct type *t = f ? f->type : NULL;

	if (af == AF_BLUETOOTH)
		t = sockaddr_bluetooth(len);
	else if (!f || n < f->min)
		f = NULL, t = NULL;
	if (t && af == AF_BLUETOOTH)
		walk_bytes(w, t, b, n, addr);
	else if (t)
		walk_bytes(w, t, b, af == AF_INET6 && n <= 24 ? 24 : SOCKADDR_MAX, addr);
	else if (f)
		f->show(w, b, n);
	else
		show_generic(w, b, n);
}

void sockaddr_show(struct walk *w, uint64_t addr, uint64_t len)
{
	uint8_t b[SOCKADDR_MAX];
	size_t n = len < SOCKADDR_MAX ? (size_t)len : SOCKADDR_MAX;

	if (addr && (int32_t)len >= 2 && walk_read(w, addr, b, n))
		sockaddr_show_bytes(w, b, len, addr);
	else
		em_addr(walk_emit(w), addr);
}

/* Arguments */

static void show_arg(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t len;

	if (!walk_ref(w, &t->len, &len) || (t->out && (!walk_exiting(w) || walk_failed(w))))
		em_addr(walk_emit(w), v->num);
	else
		sockaddr_show(w, v->num, len);
}
const struct type t_sockaddr_arg = { K_CUSTOM, W_PTR, .custom = show_arg, .len = ARG(addrlen) };
const struct type t_sockaddr_out = { K_CUSTOM, W_PTR, .custom = show_arg, .len = DEREF(addrlen), .out = true };
