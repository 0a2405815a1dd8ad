/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * sockaddr_radio.c - socket addresses of what speaks by radio or at short range:
 * Bluetooth, IEEE 802.15.4, AX.25, NFC.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/always.h"
#include "linux/net.h"
#include "linux/sockaddr.h"
#include "xlat/net.h"

enum { NFC_LLCP_SIZE = 96 };

/* Bluetooth's four families of address are told apart by their length.  Their numbers stand within htobs(), by
 * whatever -X says of them there. */
static void show_dyn(struct walk *w, const struct xlat *names, uint64_t num, uint64_t start, uint64_t end,
		     const char *start_name, const char *other)
{
	struct emit *e = walk_emit(w);
	const char *name = xlat_name(names, num);
	bool dyn = !name && num > start && num < end;
	unsigned n = (unsigned)num, first = (unsigned)start;
	char text[120], sum[48];
	struct always a;

	snprintf(sum, sizeof(sum), "%s+%u", start_name, n - first);
	if (e->opts->xlat == EM_X_RAW)
		snprintf(text, sizeof(text), n ? "htobs(%#x)" : "htobs(0)", n);
	else if (e->opts->xlat == EM_X_VERBOSE && dyn)
		snprintf(text, sizeof(text), "htobs(%#x /* %#x /* %s */+%u */)", n, first, start_name, n - first);
	else if (e->opts->xlat == EM_X_VERBOSE || (!name && !dyn))
		snprintf(text, sizeof(text), n ? "htobs(%#x /* %s */)" : "htobs(%u /* %s */)", n, name ? name : other);
	else
		snprintf(text, sizeof(text), "htobs(%s)", dyn ? sum : name);
	always_begin(w, &a);
	em_wrapped(e, (struct em_num){ num, 2, EM_HEX }, text, dyn ? sum : name);
	always_end(w, &a);
}

static void show_psm(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	if (v->num < 0x1000)
		show_dyn(w, l2cap_psms, v->num, 0x80, 0xff, "L2CAP_PSM_LE_DYN_START", "L2CAP_PSM_???");
	else
		show_dyn(w, l2cap_psms, v->num, 0x1001, 0xffff, "L2CAP_PSM_DYN_START", "L2CAP_PSM_???");
}

static void show_cid(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_dyn(w, l2cap_cids, v->num, 0x40, 0xffff, "L2CAP_CID_DYN_START", "L2CAP_CID_???");
}

static void show_htobs(struct walk *w, const struct type *t, const struct value *v)
{
	struct always a;
	char text[32];

	(void)t;
	snprintf(text, sizeof(text), "htobs(%u)", (unsigned)v->num);
	always_begin(w, &a);
	em_expr(walk_emit(w), (struct em_num){ v->num, 2, EM_UDEC }, text, NULL);
	always_end(w, &a);
}
static const struct type htobs = { K_CUSTOM, W_U16, .custom = show_htobs };
static const struct type sa_hci_old = { K_STRUCT, .members = MEMBERS(FAMILY, M(hci_dev, &htobs)) };
static const struct type sa_hci = { K_STRUCT, .name = "sockaddr_hci", .members = MEMBERS(
	FAMILY, M(hci_dev, &htobs), M(hci_channel, CONST(W_U16, hci_channels, "HCI_CHANNEL_???"))) };
static const struct type sa_sco = { K_STRUCT, .name = "sockaddr_sco", .members = MEMBERS(FAMILY, M(sco_bdaddr, &t_mac)) };
static const struct type sa_rc = { K_STRUCT, .name = "sockaddr_rc", .members = MEMBERS(
	FAMILY, M(rc_bdaddr, &t_mac), M(rc_channel, U8)) };
static const struct type sa_l2 = { K_STRUCT, .name = "sockaddr_l2", .members = MEMBERS(
	FAMILY, M(l2_psm, CUSTOM(W_U16, show_psm)), M(l2_bdaddr, &t_mac), M(l2_cid, CUSTOM(W_U16, show_cid)),
	M(l2_bdaddr_type, CONST(W_U8, bdaddr_types, "BDADDR_???"))) };

const struct type *sockaddr_bluetooth(uint64_t len)
{
	switch (len) {
	case 4: return &sa_hci_old;
	case 6: return &sa_hci;
	case 8: return &sa_sco;
	case 10: return &sa_rc;
	case 12: case 14: return &sa_l2;
	default: return NULL;
	}
}

#define IEEE_HEAD M(addr_type, T(K_CUSTOM, W_U32, .custom = sockaddr_show_beside, .xlat = ieee802154_addr_types, .other = "IEEE802154_ADDR_???")), \
	M(pan_id, T(K_CUSTOM, W_U16, .custom = sockaddr_show_beside, .xlat = ieee802154_pan_ids))
static const struct type ieee_addr_none = { K_STRUCT, .members = MEMBERS(IEEE_HEAD, M(rest, PADS(8)), M(rest2, PAD(W_U16))) };
static const struct type ieee_addr_short = { K_STRUCT, .members = MEMBERS(IEEE_HEAD,
	M(short_addr, T(K_CUSTOM, W_U16, .custom = sockaddr_show_beside, .xlat = ieee802154_short_addrs)), M(rest, PADS(6)), M(rest2, PAD(W_U16))) };
static const struct type ieee_addr_long = { K_STRUCT, .members = MEMBERS(IEEE_HEAD, M(hwaddr, &t_mac8), M(rest, PAD(W_U16))) };
static void show_ieee_addr(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	switch (walk_get(w, v->bytes, 4)) {
	case 0: walk_bytes(w, &ieee_addr_none, v->bytes, 16, v->addr); break;
	case 2: walk_bytes(w, &ieee_addr_short, v->bytes, 16, v->addr); break;
	default: walk_bytes(w, &ieee_addr_long, v->bytes, 16, v->addr);
	}
}
const struct type t_sockaddr_ieee802154 = { K_STRUCT, .name = "sockaddr_ieee802154", .members = MEMBERS(
	FAMILY, M(addr, T(K_CUSTOM, .custom = show_ieee_addr, .custom_size = 16, .custom_align = 4))) };

/* A call sign: six letters, each shifted by one, and a station number: LINUX-14, or * for any.  true: it can
 * be told as text.  whole: the text says all that is there. */
static bool callsign_text(const uint8_t *b, char *text, size_t size, bool *whole)
{
	unsigned n = 0;

	*whole = !(b[6] & ~0x1eu);
	for (unsigned i = 0; i < 6; i++) {
		unsigned char c = b[i] >> 1;

		if (c < ' ' || c > '~' || c == '*' || c == '/')
			return false;
		if (b[i] & 1 || !((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ') || (c != ' ' && n < i))
			*whole = false;
		text[i] = (char)c;
		if (c != ' ')
			n = i + 1;
	}
	if (!n && *whole && !b[6])
		snprintf(text, size, "*");
	else
		snprintf(text + n, size - n, "-%u", (unsigned)b[6] >> 1 & 0xf);
	*whole = *whole && (n || !b[6]);
	return true;
}

static void show_callsign(struct walk *w, const uint8_t *b)
{
	struct emit *e = walk_emit(w);
	bool whole, good;
	char text[16];

	good = callsign_text(b, text, sizeof(text), &whole);
	if (good && whole && (e->opts->xlat == EM_X_ABBREV || e->r == &render_json)) {
		em_expr(e, (struct em_num){ 0, 0, EM_HEX }, text, text);
		return;
	}
	em_open(e, EM_STRUCT);
	em_key(e, "ax25_call", true);
	em_bytes(e, b, 7, EM_STR_HEX, false);
	em_close(e, EM_STRUCT);
	if (good && !(whole && e->opts->xlat == EM_X_RAW))
		em_comment(e, text);
}

enum { AX25_SIZE = 16, AX25_CALL = 7, AX25_DIGIS = 8 };
void sockaddr_show_ax25(struct walk *w, const uint8_t *b, size_t len)
{
	struct emit *e = walk_emit(w);
	int32_t digis = (int32_t)walk_get(w, b + 12, 4);
	size_t want = digis < 0 ? 0 : digis > AX25_DIGIS ? AX25_DIGIS : (size_t)digis;
	size_t has = (len - AX25_SIZE) / AX25_CALL, n = want < has ? want : has;
	bool full = len > AX25_SIZE || digis;		/* struct full_sockaddr_ax25 */

	em_open(e, EM_STRUCT);
	sockaddr_show_family(w, b);
	if (full) {
		em_key(e, "fsa_ax25", true);
		em_open(e, EM_STRUCT);
	}
	em_key(e, "sax25_call", true);
	show_callsign(w, b + 2);
	em_key(e, "sax25_ndigis", true);
	em_num(e, (struct em_num){ (uint64_t)(int64_t)digis, 4, EM_DEC });
	if (full)
		em_close(e, EM_STRUCT);
	if (want) {
		em_key(e, "fsa_digipeater", true);
		em_open(e, EM_ARRAY);
		for (size_t i = 0; i < n; i++)
			show_callsign(w, b + AX25_SIZE + AX25_CALL * i);
		if (n < want)
			em_more(e);
		em_close(e, EM_ARRAY);
	}
	if ((len - AX25_SIZE) % AX25_CALL || has > AX25_DIGIS)
		em_more(e);
	em_close(e, EM_STRUCT);
}

static const struct type nfc_base = { K_STRUCT, .members = MEMBERS(
	FAMILY, M(dev_idx, U32), M(target_idx, X32), M(nfc_protocol, CONST(W_U32, nfc_protos, "NFC_PROTO_???"))) };

static void show_flat(struct walk *w, const struct type *t, const uint8_t *b, size_t skip)
{
	struct emit *e = walk_emit(w);

	em_key(e, t->members[1].name, true);
	walk_bytes(w, t->members[1].type, b + skip, 4, 0);
	em_key(e, t->members[2].name, true);
	walk_bytes(w, t->members[2].type, b + skip + 4, 4, 0);
	em_key(e, t->members[3].name, true);
	walk_bytes(w, t->members[3].type, b + skip + 8, 4, 0);
}

static const struct type llcp_sap = { K_CUSTOM, W_U8, .custom = sockaddr_show_beside, .xlat = llcp_saps };
void sockaddr_show_nfc(struct walk *w, const uint8_t *b, size_t len)
{
	struct emit *e = walk_emit(w);

	em_open(e, EM_STRUCT);
	sockaddr_show_family(w, b);
	show_flat(w, &nfc_base, b, 4);
	if (len >= NFC_LLCP_SIZE) {
		uint64_t n = walk_get(w, b + 88, 8);

		em_key(e, "dsap", true);
		walk_bytes(w, &llcp_sap, b + 16, 1, 0);
		em_key(e, "ssap", true);
		walk_bytes(w, &llcp_sap, b + 17, 1, 0);
		em_key(e, "service_name", true);
		em_bytes(e, b + 18, n < 63 ? (size_t)n : 63, EM_STRING, false);
		em_key(e, "service_name_len", true);
		em_udec(e, n);
	} else if (len > 16) {
		em_more(e);
	}
	em_close(e, EM_STRUCT);
}
