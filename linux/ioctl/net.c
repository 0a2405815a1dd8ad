/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * net.c - ioctl requests of sockets and network interfaces.
 *
 * Most take a struct ifreq: a name that the program writes, and a union of
 * which the request says what it holds and who writes it.
 */
#include <stdio.h>

#include "decode/custom.h"
#include "linux/ioctl/ioctl.h"
#include "linux/net.h"
#include "xlat/ioctl.h"

static bool call_ok(struct walk *w)
{
	return walk_exiting(w) && !walk_failed(w);
}

static void show_sockaddr(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	sockaddr_show_bytes(w, v->bytes, v->have < 16 ? v->have : 16, v->addr);
}

/* Six bytes for Ethernet, all that there are for other hardware. */
static void show_hwaddr(struct walk *w, const struct type *t, const struct value *v)
{
	enum { NETROM = 0, ETHER = 1, AX25 = 3, LOOPBACK = 772, ETHER_LEN = 6, AX25_LEN = 7, SA_DATA_LEN = 14 };
	char buf[SA_DATA_LEN * 3 + 1], *p = buf;
	uint64_t family = 0;
	unsigned len = SA_DATA_LEN;

	(void)t;
	if (walk_field(w, "sa_family", &family) && (family == ETHER || family == LOOPBACK))
		len = ETHER_LEN;
	else if (family == AX25 || family == NETROM)
		len = AX25_LEN;
	for (unsigned i = 0; i < len && i < v->have; i++)
		p += sprintf(p, "%s%02x", i ? ":" : "", v->bytes[i]);
	*p = '\0';
	em_expr(walk_emit(w), (struct em_num){ 0 }, buf, buf);
}

static const struct type hwaddr = { .kind = K_STRUCT, .name = "sockaddr", .members = MEMBERS(
	M(sa_family, CONST(W_U16, ioc_arphrd, "ARPHRD_???")),
	M(sa_data, T(K_CUSTOM, .custom = show_hwaddr, .custom_size = 14, .custom_align = 1))) };
static const struct type sockaddr = { .kind = K_CUSTOM, .custom = show_sockaddr, .custom_size = 16, .custom_align = 2 };
static const struct type ifmap = { .kind = K_STRUCT, .name = "ifmap", .members = MEMBERS(
	M(mem_start, XLONG), M(mem_end, XLONG), M(base_addr, X16), M(irq, X8), M(dma, X8), M(port, X8)) };

#define IFNAME		CSTR(16)
/* The union is as long as struct ifmap, whichever of it is used: this lies over the whole. */
static const struct type ifreq_extent = { .kind = K_STRUCT, .members = MEMBERS(
	M(name, PADS(16)), M(mem_start, PAD(W_ULONG)), M(mem_end, PAD(W_ULONG)), M(rest, PAD(W_U32)), M(port, PAD(W_U32))) };
static const struct type ifreq_rest = { .kind = K_SELECT, .flat = true, .otherwise = &ifreq_extent };
#define IFREQ(n, ...)	T(K_STRUCT, .name = "ifreq", .members = MEMBERS(M(ifr_name, IFNAME), \
				{ .name = #n, .type = __VA_ARGS__ }, M(rest, &ifreq_rest)))
#define IFREQ_GET(n, ...) T(K_STRUCT, .name = "ifreq", .members = MEMBERS(M(ifr_name, IFNAME), \
				{ .name = #n, .type = __VA_ARGS__, .when = WHEN_FN(call_ok) }, M(rest, &ifreq_rest)))
#define GET(n, ...)	T(K_PTR, W_PTR, .of = IFREQ_GET(n, __VA_ARGS__), .out = true, .failed_too = true)
#define SET(n, ...)	IN(IFREQ(n, __VA_ARGS__))
#define IFF		FLAGS(W_U16, ioc_iff_flags, "IFF_???")

static const struct member ifname_layout[] = { M(ifr_name, IFNAME), M(ifr_ifindex, S32), M(rest, &ifreq_rest), { 0 } };
static const struct type ifreq_name = { .kind = K_STRUCT, .name = "ifreq", .members = MEMBERS(
	M(ifr_ifindex, S32), { .name = "ifr_name", .type = IFNAME, .when = WHEN_FN(call_ok) }),
	.layouts = LIST(layout, { "", ifname_layout }) };
static const struct type ifreq_index = { .kind = K_STRUCT, .name = "ifreq", .members = MEMBERS(
	{ .name = "ifr_name", .type = PADS(16) }, { .name = "ifr_ifindex", .type = &t_ifindex }, M(rest, &ifreq_rest)) };

static const struct type req = { .kind = K_STRUCT, .name = "ifreq", .members = MEMBERS(
	M(ifr_name, IFNAME), M(ifr_addr, &sockaddr), M(rest, &ifreq_rest)) };

/* SIOCGIFCONF: how many bytes there are, at entry and after; the addresses. */
static void show_ifconf_reqs(struct walk *w, uint64_t addr, uint32_t len)
{
	struct emit *e = walk_emit(w);
	unsigned size = walk_long_size(w) == 8 ? 40 : 32, n = len / size;

	if (!n) {
		em_open(e, EM_ARRAY);
		em_close(e, EM_ARRAY);
		return;
	}
	if (!walk_fetch(w, addr, size)) {
		em_addr(e, addr);
		return;
	}
	em_open(e, EM_ARRAY);
	for (unsigned i = 0; i < n; i++, addr += size) {
		const void *bytes = walk_fetch(w, addr, size);

		if (walk_abbrev(w) && i >= walk_limit(w)) {
			em_more(e);
			break;
		}
		if (!bytes) {
			em_more_at(e, addr);
			break;
		}
		walk_bytes(w, &req, bytes, size, addr);
	}
	em_close(e, EM_ARRAY);
}

static void show_ifconf_len(struct walk *w, uint32_t len)
{
	unsigned size = walk_long_size(w) == 8 ? 40 : 32;
	char text[48];

	em_dec(walk_emit(w), (int32_t)len);
	if (!len || len % size || (int32_t)len < 0)
		return;
	snprintf(text, sizeof(text), "%u * sizeof(struct ifreq)", len / size);
	em_comment(walk_emit(w), text);
}

static void show_ifconf(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	uint32_t len = (uint32_t)walk_get(w, v->bytes, 4);
	unsigned off = walk_ptr_size(w);
	uint64_t buf = walk_get_ptr(w, v->bytes + off);

	(void)t;
	em_open(e, EM_STRUCT);
	em_key(e, "ifc_len", false);
	show_ifconf_len(w, len);
	em_key(e, "ifc_buf", false);
	if (!buf || !call_ok(w))
		em_addr(e, buf);
	else
		show_ifconf_reqs(w, buf, (int32_t)len < 0 ? 0 : len);
	em_close(e, EM_STRUCT);
}

static const struct type ifconf64 = { .kind = K_CUSTOM, .custom = show_ifconf, .custom_size = 16, .custom_align = 8 };
static const struct type ifconf32 = { .kind = K_CUSTOM, .custom = show_ifconf, .custom_size = 8, .custom_align = 4 };
#define IFCONF(t)	T(K_PTR, W_PTR, .of = t, .out = true, .failed_too = true)

const struct ioctl_row ioctls_net[] = {
	ROW(0x8901, FIOSETOWN, IN(PID)),
	ROW(0x8902, SIOCSPGRP, IN(PID)),
	ROW(0x8903, FIOGETOWN, OUT(PID)),
	ROW(0x8904, SIOCGPGRP, OUT(PID)),
	ROW(0x8905, SIOCATMARK, OUT_S32),
	ROW(0x8910, SIOCGIFNAME, T(K_PTR, W_PTR, .of = &ifreq_name, .out = true, .failed_too = true)),
	{ .op = 0x8912, .name = "SIOCGIFCONF", .arg = IFCONF(&ifconf64), .abi = "x86_64" },
	{ .op = 0x8912, .name = "SIOCGIFCONF", .arg = IFCONF(&ifconf32), .abi = "i386" },
	ROW(0x8913, SIOCGIFFLAGS, GET(ifr_flags, IFF)),
	ROW(0x8914, SIOCSIFFLAGS, SET(ifr_flags, IFF)),
	ROW(0x8915, SIOCGIFADDR, GET(ifr_addr, &sockaddr)),
	ROW(0x8916, SIOCSIFADDR, SET(ifr_addr, &sockaddr)),
	ROW(0x8917, SIOCGIFDSTADDR, GET(ifr_dstaddr, &sockaddr)),
	ROW(0x8918, SIOCSIFDSTADDR, SET(ifr_dstaddr, &sockaddr)),
	ROW(0x8919, SIOCGIFBRDADDR, GET(ifr_broadaddr, &sockaddr)),
	ROW(0x891a, SIOCSIFBRDADDR, SET(ifr_broadaddr, &sockaddr)),
	ROW(0x891b, SIOCGIFNETMASK, GET(ifr_netmask, &sockaddr)),
	ROW(0x891c, SIOCSIFNETMASK, SET(ifr_netmask, &sockaddr)),
	ROW(0x891d, SIOCGIFMETRIC, GET(ifr_metric, S32)),
	ROW(0x891e, SIOCSIFMETRIC, SET(ifr_metric, S32)),
	ROW(0x8921, SIOCGIFMTU, GET(ifr_mtu, S32)),
	ROW(0x8922, SIOCSIFMTU, SET(ifr_mtu, S32)),
	ROW(0x8923, SIOCSIFNAME, SET(ifr_newname, IFNAME)),
	ROW(0x8924, SIOCSIFHWADDR, SET(ifr_hwaddr, &hwaddr)),
	ROW(0x8925, SIOCGIFENCAP, OUT_S32),
	ROW(0x8926, SIOCSIFENCAP, IN_S32),
	ROW(0x8927, SIOCGIFHWADDR, GET(ifr_hwaddr, &hwaddr)),
	ROW(0x8929, SIOCGIFSLAVE, GET(ifr_slave, IFNAME)),
	ROW(0x8930, SIOCSIFSLAVE, SET(ifr_slave, IFNAME)),
	ROW(0x8931, SIOCADDMULTI, SET(ifr_hwaddr, &hwaddr)),
	ROW(0x8932, SIOCDELMULTI, SET(ifr_hwaddr, &hwaddr)),
	ROW(0x8933, SIOCGIFINDEX, GET(ifr_ifindex, S32)),
	ROW(0x8937, SIOCSIFHWBROADCAST, SET(ifr_hwaddr, &hwaddr)),
	ROW(0x8942, SIOCGIFTXQLEN, GET(ifr_qlen, S32)),
	ROW(0x8943, SIOCSIFTXQLEN, SET(ifr_qlen, S32)),
	ROW(0x894b, SIOCOUTQNSD, OUT_S32),
	ROW(0x8970, SIOCGIFMAP, GET(ifr_map, &ifmap)),
	ROW(0x8971, SIOCSIFMAP, SET(ifr_map, &ifmap)),
	ROW(0x89a0, SIOCBRADDBR, IN(IFNAME)),
	ROW(0x89a1, SIOCBRDELBR, IN(IFNAME)),
	ROW(0x89a2, SIOCBRADDIF, IN(&ifreq_index)),
	ROW(0x89a3, SIOCBRDELIF, IN(&ifreq_index)),
	{ 0 }
};
