/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kd.c - ioctl requests of virtual consoles: modes, keyboards, fonts.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/ioctl/ioctl.h"
#include "xlat/devices.h"
#include "xlat/ioctl.h"

#define KBD_MODE	CONST_DEC(W_S32, ioc_kbd_mode, "K_???")
/* What is lit, and four bits up what is so by default. */
static const struct xlat all_leds[] = {
	{ 1, "LED_SCR" }, { 2, "LED_NUM" }, { 4, "LED_CAP" }, { 0x10, "LED_SCR<<4" }, { 0x20, "LED_NUM<<4" }, { 0x40, "LED_CAP<<4" },
	{ 0, NULL }
};
#define ALL_LEDS	FLAGS(W_U8, all_leds, "LED_???")
#define LEDS(w)		FLAGS(w, ioc_leds, "LED_???")
#define HEX_IN(n)	T(K_BUF, W_PTR, .len = NUM(n), .hex = true)
#define HEX_OUT(n)	BUF_HEX_OUT(NUM(n))

static const struct type kbkeycode = { .kind = K_STRUCT, .name = "kbkeycode", .members = MEMBERS(
	M(scancode, X32), M(keycode, X32)) };
static const struct type kbd_repeat = { .kind = K_STRUCT, .name = "kbd_repeat", .members = MEMBERS(
	M(delay, S32), M(period, S32)) };
static const struct type unimapinit = { .kind = K_STRUCT, .name = "unimapinit", .members = MEMBERS(
	M(advised_hashsize, U16), M(advised_hashstep, U16), M(advised_hashlevel, U16)) };

/* Sounds: a divisor of the timer's frequency, and how long. */
enum { TIMER_HZ = 1193182 };

static unsigned tone_hz(uint64_t count)
{
	return count ? (unsigned)(TIMER_HZ / count) : 0;
}

static void show_tone_comment(struct walk *w, const char *text)
{
	if (walk_emit(w)->opts->xlat != EM_X_RAW)
		em_comment(walk_emit(w), text);
}

static void show_sound(struct walk *w, const struct type *t, const struct value *v)
{
	char text[32];
	unsigned hz = tone_hz(v->num);

	(void)t;
	em_udec(walk_emit(w), v->num);
	snprintf(text, sizeof(text), hz ? "%u Hz" : "off", hz);
	show_tone_comment(w, text);
}

static void show_tone(struct walk *w, const struct type *t, const struct value *v)
{
	unsigned ms = (unsigned)(v->num >> 16 & 0xffff), count = (unsigned)(v->num & 0xffff);
	char text[48];

	(void)t;
	if (ms)
		snprintf(text, sizeof(text), "%u<<16|%u", ms, count);
	else
		snprintf(text, sizeof(text), "%u", count);
	em_expr(walk_emit(w), (struct em_num){ 0, 0, EM_UDEC }, text, text);
	if (count && ms)
		snprintf(text, sizeof(text), "%u Hz, %u ms", tone_hz(count), ms);
	else
		snprintf(text, sizeof(text), "off");
	show_tone_comment(w, text);
}

/* A character as C writes it. */
static void char_text(char *text, size_t size, unsigned c)
{
	static const char escapes[] = "tnvfr";		/* from 9 on */

	if (c >= 9 && c < 9 + sizeof(escapes) - 1)
		snprintf(text, size, "'\\%c'", escapes[c - 9]);
	else if (c == '\'' || c == '\\')
		snprintf(text, size, "'\\%c'", c);
	else
		snprintf(text, size, c >= ' ' && c < 0x7f ? "'%c'" : "'\\x%02x'", c);
}

static void show_char(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	char text[16];

	(void)t;
	char_text(text, sizeof(text), (unsigned)v->num);
	em_expr(e, (struct em_num){ v->num, e->r == &render_text ? 0 : 1, EM_UDEC }, text, NULL);
}
#define CHAR		CUSTOM(W_U8, show_char)

/* Keyboard tables */
static void show_table(struct walk *w, const struct type *t, const struct value *v)
{
	const char *name = xlat_name(kd_tables, v->num);

	(void)t;
	if (name)
		em_name(walk_emit(w), (struct em_num){ v->num, 1, EM_HEX }, name, NULL);
	else
		walk_number(w, FLAGS(W_U8, kd_shifts, NULL), v->num);
}

/* A key's meaning: its name, or its type and value; types of characters show those. */
static void show_symbol(struct walk *w, const struct type *t, const struct value *v)
{
	enum { KT_LATIN = 0, KT_META = 8, KT_LETTER = 11, KT_DEAD2 = 13 };
	unsigned type = (unsigned)v->num >> 8, val = (unsigned)v->num & 0xff;
	const char *name = xlat_name(kd_keys, v->num), *kind = xlat_name(kd_keytypes, type);
	char text[64], value[16], number[16];

	(void)t;
	em_hex(walk_emit(w), v->num);
	if (type == KT_LATIN || type == KT_META || type == KT_LETTER || type == KT_DEAD2)
		char_text(value, sizeof(value), val);
	else
		snprintf(value, sizeof(value), "%#x", val);
	snprintf(number, sizeof(number), "%#x", type);
	snprintf(text, sizeof(text), "K(%s, %s)", kind ? kind : number, value);
	show_tone_comment(w, name ? name : text);
}
static const struct type kbentry = { .kind = K_STRUCT, .name = "kbentry", .members = MEMBERS(
	M(kb_table, CUSTOM(W_U8, show_table)), M(kb_index, U8), M(kb_value, CUSTOM(W_U16, show_symbol))) };
static const struct type kbentry_got = { .kind = K_STRUCT, .name = "kbentry", .members = MEMBERS(
	M(kb_table, CUSTOM(W_U8, show_table)), M(kb_index, U8), IOC_CAME(kb_value, CUSTOM(W_U16, show_symbol))) };

static void show_func(struct walk *w, const struct type *t, const struct value *v)
{
	enum { KT_FN = 1 };
	const char *name = xlat_name(kd_keys, KT_FN << 8 | v->num);
	char text[48];

	(void)t;
	snprintf(text, sizeof(text), "KVAL(%s)", name ? name : "");
	em_name(walk_emit(w), (struct em_num){ v->num, 1, EM_HEX }, name ? text : NULL, NULL);
}
static void show_func_string(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	walk_number(w, STR_UPTO(512), v->addr);
}
static const struct type kbsentry = { .kind = K_STRUCT, .name = "kbsentry", .members = MEMBERS(
	M(kb_func, CUSTOM(W_U8, show_func)), M(kb_string, T(K_CUSTOM, .custom = show_func_string, .custom_size = 0, .custom_align = 1))) };
static const struct type kbsentry_got = { .kind = K_STRUCT, .name = "kbsentry", .members = MEMBERS(
	M(kb_func, CUSTOM(W_U8, show_func)), IOC_CAME(kb_string, T(K_CUSTOM, .custom = show_func_string, .custom_size = 0, .custom_align = 1))) };

/* Accents: the elements follow the struct, at most 256 of them. */
static const struct type kbdiacr = { .kind = K_STRUCT, .name = "kbdiacr", .members = MEMBERS(M(diacr, CHAR), M(base, CHAR), M(result, CHAR)) };
static const struct type kbdiacruc = { .kind = K_STRUCT, .name = "kbdiacruc", .members = MEMBERS(M(diacr, X32), M(base, X32), M(result, X32)) };
static void show_accents(struct walk *w, const struct type *t, const struct value *v)
{
	enum { MOST = 256 };
	uint64_t n;

	if (!walk_field(w, "kb_cnt", &n) || n > MOST)
		n = MOST;
	walk_array(w, t->of, n, v->addr);
}
#define ACCENTS(of_, align) T(K_CUSTOM, .custom = show_accents, .of = of_, .custom_size = 0, .custom_align = align)
static const struct type kbdiacrs = { .kind = K_STRUCT, .members = MEMBERS(M(kb_cnt, U32), M(kbdiacr, ACCENTS(&kbdiacr, 1))) };
static const struct type kbdiacrsuc = { .kind = K_STRUCT, .members = MEMBERS(M(kb_cnt, U32), M(kbdiacruc, ACCENTS(&kbdiacruc, 4))) };

/* Fonts and their Unicode maps */
enum { UNI_DIRECT_BASE = 0xf000, UNI_DIRECT_MASK = 0x1ff };
static void show_unicode(struct walk *w, const struct type *t, const struct value *v)
{
	char text[32];

	(void)t;
	snprintf(text, sizeof(text), "UNI_DIRECT_BASE+%#x", (unsigned)(v->num & UNI_DIRECT_MASK));
	em_name(walk_emit(w), (struct em_num){ v->num, 2, EM_HEX }, (v->num & ~(uint64_t)UNI_DIRECT_MASK) == UNI_DIRECT_BASE ? text : NULL, NULL);
}
#define UNICODE		CUSTOM(W_U16, show_unicode)
static const struct type unipair = { .kind = K_STRUCT, .name = "unipair", .members = MEMBERS(M(unicode, X16), M(fontpos, X16)) };
static const struct type unipairs = { .kind = K_PTR, .width = W_PTR, .of = ARRAY(&unipair, FIELD(entry_ct)) };
static void show_entries(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	if (ioc_came(w))		/* the kernel writes them */
		walk_number(w, &unipairs, v->num);
	else
		em_addr(walk_emit(w), v->num);
}
static const struct type unimap = { .kind = K_STRUCT, .name = "unimapdesc", .members = MEMBERS(
	M(entry_ct, U16), M(entries, &unipairs)) };
static const struct type unimap_got = { .kind = K_STRUCT, .name = "unimapdesc", .members = MEMBERS(
	M(entry_ct, U16), M(entries, CUSTOM(W_PTR, show_entries))) };

/* 32 rows a character, whatever its height */
static void show_glyphs(struct walk *w, uint64_t addr, uint64_t n, uint64_t width)
{
	enum { ROWS = 32 };

	if (addr)
		walk_buffer(w, addr, n * ROWS * ((width + 7) / 8), EM_STR_HEX);
	else
		em_addr(walk_emit(w), addr);
}
static void show_chardata(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t n;

	if (t->of && !ioc_came(w))	/* the kernel writes it */
		em_addr(walk_emit(w), v->num);
	else
		show_glyphs(w, v->num, walk_field(w, "charcount", &n) ? n : 0, 8);
}
#define CONSOLEFONT(out_) { .kind = K_STRUCT, .name = "consolefontdesc", .members = MEMBERS(M(charcount, U16), M(charheight, U16), \
	M(chardata, T(K_CUSTOM, W_PTR, .custom = show_chardata, .of = out_))) }
static const struct type fontx = CONSOLEFONT(NULL), fontx_got = CONSOLEFONT(X8);

enum { FONT_OP_SET, FONT_OP_GET, FONT_OP_SET_DEFAULT, FONT_OP_COPY };
static void show_font_data(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t op, n, width;

	(void)t;
	if (!walk_field(w, "op", &op) || !walk_field(w, "charcount", &n) || !walk_field(w, "width", &width))
		return;
	if (op == FONT_OP_SET_DEFAULT)
		walk_number(w, STR_UPTO(32), v->num);
	else if (op == FONT_OP_SET || (op == FONT_OP_GET && ioc_came(w)))
		show_glyphs(w, v->num, n, width);
	else
		em_addr(walk_emit(w), v->num);
}
#define FONT_DATA	CUSTOM(W_PTR, show_font_data)
static bool font_op_is(struct walk *w, unsigned a, unsigned b)
{
	uint64_t op;

	return walk_field(w, "op", &op) && (op == a || op == b);
}
static bool font_whole(struct walk *w) { return !font_op_is(w, FONT_OP_SET_DEFAULT, FONT_OP_COPY); }
static bool font_sized(struct walk *w) { return !font_op_is(w, FONT_OP_COPY, FONT_OP_COPY); }
#define WHEN(n, f, ...)	{ .name = #n, .type = __VA_ARGS__, .when = WHEN_FN(f) }
static bool hidden(struct walk *w) { (void)w; return false; }
static const struct type fontop = { .kind = K_STRUCT, .name = "console_font_op", .members = MEMBERS(
	M(op, CONST(W_U32, kd_font_ops, "KD_FONT_OP_???")), WHEN(flags, font_whole, FLAGS(W_U32, kd_font_flags, "KD_FONT_FLAG_???")),
	WHEN(width, font_sized, U32), M(height, U32), WHEN(charcount, font_whole, U32), WHEN(data, font_sized, FONT_DATA)) };
static const struct type fontop_done = { .kind = K_STRUCT, .name = "console_font_op", .members = MEMBERS(
	WHEN(op, hidden, U32), WHEN(flags, hidden, U32), M(width, U32), M(height, U32), WHEN(charcount, font_whole, U32),
	WHEN(data, font_whole, FONT_DATA)) };
static const struct type *pick_fontop(struct walk *w, uint64_t addr)
{
	uint32_t op = ioc_first32(w, addr);

	return op == FONT_OP_SET || op == FONT_OP_COPY ? NULL : &fontop_done;
}

const struct ioctl_row ioctls_kd[] = {
	ROW(0x4b2f, KIOCSOUND, CUSTOM(W_ULONG, show_sound)),
	ROW(0x4b30, KDMKTONE, CUSTOM(W_ULONG, show_tone)),
	ROW(0x4b31, KDGETLED, OUT(LEDS(W_U8))),
	ROW(0x4b32, KDSETLED, LEDS(W_U8)),
	ROW(0x4b33, KDGKBTYPE, OUT(CONST(W_U8, ioc_kbd_type, "KB_???"))),
	ROW(0x4b36, KDENABIO, IOC_NOARG),
	ROW(0x4b37, KDDISABIO, IOC_NOARG),
	ROW(0x4b3a, KDSETMODE, CONST(W_U32, ioc_kd_mode, "KD_???")),
	ROW(0x4b3b, KDGETMODE, OUT(CONST(W_U32, ioc_kd_mode, "KD_???"))),
	ROW(0x4b3c, KDMAPDISP, IOC_NOARG),
	ROW(0x4b3d, KDUNMAPDISP, IOC_NOARG),
	ROW(0x4b40, GIO_SCRNMAP, HEX_OUT(256)),
	ROW(0x4b41, PIO_SCRNMAP, HEX_IN(256)),
	ROW(0x4b44, KDGKBMODE, OUT(KBD_MODE)),
	ROW(0x4b45, KDSKBMODE, KBD_MODE),
	ROW(0x4b46, KDGKBENT, IOC_ASK(&kbentry_got)),
	ROW(0x4b47, KDSKBENT, IN(&kbentry)),
	ROW(0x4b48, KDGKBSENT, IOC_ASK(&kbsentry_got)),
	ROW(0x4b49, KDSKBSENT, IN(&kbsentry)),
	ROW(0x4b4a, KDGKBDIACR, OUT(&kbdiacrs)),
	ROW(0x4b4b, KDSKBDIACR, IN(&kbdiacrs)),
	ROW(0x4b4c, KDGETKEYCODE, IOC_ASK(&kbkeycode)),
	ROW(0x4b4d, KDSETKEYCODE, IN(&kbkeycode)),
	ROW(0x4b4e, KDSIGACCEPT, SIGNAL(W_ULONG)),
	ROW(0x4b52, KDKBDREP, CHANGE(&kbd_repeat, &kbd_repeat)),
	ROW(0x4b60, GIO_FONT, HEX_OUT(8192)),
	ROW(0x4b61, PIO_FONT, HEX_IN(8192)),
	ROW(0x4b62, KDGKBMETA, OUT(CONST(W_U32, ioc_kbd_meta, "K_???"))),
	ROW(0x4b63, KDSKBMETA, CONST(W_U32, ioc_kbd_meta, "K_???")),
	ROW(0x4b64, KDGKBLED, OUT(ALL_LEDS)),
	ROW(0x4b65, KDSKBLED, ALL_LEDS),
	ROW(0x4b66, GIO_UNIMAP, IOC_ASK(&unimap_got)),
	ROW(0x4b67, PIO_UNIMAP, IN(&unimap)),
	ROW(0x4b68, PIO_UNIMAPCLR, IN(&unimapinit)),
	ROW(0x4b69, GIO_UNISCRNMAP, OUT(ARRAY(UNICODE, NUM(256)))),
	ROW(0x4b6a, PIO_UNISCRNMAP, IN(ARRAY(UNICODE, NUM(256)))),
	ROW(0x4b6b, GIO_FONTX, CHANGE(&fontx_got, &fontx_got)),
	ROW(0x4b6c, PIO_FONTX, IN(&fontx)),
	ROW(0x4b6d, PIO_FONTRESET, IOC_NOARG),
	ROW(0x4b70, GIO_CMAP, HEX_OUT(48)),
	ROW(0x4b71, PIO_CMAP, HEX_IN(48)),
	ROW(0x4b72, KDFONTOP, CHANGE(&fontop, T(K_SELECT, .by = ARG(argp), .pick = pick_fontop))),
	ROW(0x4bfa, KDGKBDIACRUC, OUT(&kbdiacrsuc)),
	ROW(0x4bfb, KDSKBDIACRUC, IN(&kbdiacrsuc)),
	{ 0 }
};
