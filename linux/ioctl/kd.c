/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kd.c - ioctl requests of virtual consoles: modes, keyboards, fonts.
 */
#include "linux/ioctl/ioctl.h"
#include "xlat/ioctl.h"

#define KBD_MODE(w)	CONST(w, ioc_kbd_mode, "K_???")
/* What is lit, and four bits up what is so by default. */
static const struct xlat default_leds[] = {
	{ 0x10, "LED_SCR<<4" }, { 0x20, "LED_NUM<<4" }, { 0x40, "LED_CAP<<4" }, { 0, NULL }
};
static const struct type kbd_leds = { .kind = K_SLICES, .width = W_U8, .slices = LIST(slice,
	{ 0x0f, FLAGS(W_U8, ioc_leds, NULL) }, { 0xf0, FLAGS(W_U8, default_leds, NULL) }) };
#define LEDS(w)		FLAGS(w, ioc_leds, "LED_???")
#define HEXBUF(n)	T(K_HEXSTR, .len = NUM(n))

static const struct type kbkeycode = { .kind = K_STRUCT, .name = "kbkeycode", .members = MEMBERS(
	M(scancode, X32), M(keycode, X32)) };
static const struct type kbd_repeat = { .kind = K_STRUCT, .name = "kbd_repeat", .members = MEMBERS(
	M(delay, S32), M(period, S32)) };
static const struct type unimapinit = { .kind = K_STRUCT, .name = "unimapinit", .members = MEMBERS(
	M(advised_hashsize, U16), M(advised_hashstep, U16), M(advised_hashlevel, U16)) };

const struct ioctl_row ioctls_kd[] = {
	ROW(0x4b31, KDGETLED, OUT(LEDS(W_U8))),
	ROW(0x4b32, KDSETLED, LEDS(W_U8)),
	ROW(0x4b33, KDGKBTYPE, OUT(CONST(W_U8, ioc_kbd_type, "KB_???"))),
	ROW(0x4b36, KDENABIO, IOC_NOARG),
	ROW(0x4b37, KDDISABIO, IOC_NOARG),
	ROW(0x4b3a, KDSETMODE, CONST(W_U32, ioc_kd_mode, "KD_???")),
	ROW(0x4b3b, KDGETMODE, OUT(CONST(W_U32, ioc_kd_mode, "KD_???"))),
	ROW(0x4b3c, KDMAPDISP, IOC_NOARG),
	ROW(0x4b3d, KDUNMAPDISP, IOC_NOARG),
	ROW(0x4b40, GIO_SCRNMAP, OUT(HEXBUF(256))),
	ROW(0x4b41, PIO_SCRNMAP, IN(HEXBUF(256))),
	ROW(0x4b44, KDGKBMODE, OUT(KBD_MODE(W_U32))),
	ROW(0x4b45, KDSKBMODE, KBD_MODE(W_U32)),
	ROW(0x4b4c, KDGETKEYCODE, CHANGE(&kbkeycode, &kbkeycode)),
	ROW(0x4b4d, KDSETKEYCODE, IN(&kbkeycode)),
	ROW(0x4b4e, KDSIGACCEPT, SIGNAL(W_ULONG)),
	ROW(0x4b52, KDKBDREP, CHANGE(&kbd_repeat, &kbd_repeat)),
	ROW(0x4b60, GIO_FONT, OUT(HEXBUF(8192))),
	ROW(0x4b61, PIO_FONT, IN(HEXBUF(8192))),
	ROW(0x4b62, KDGKBMETA, OUT(CONST(W_U32, ioc_kbd_meta, "K_???"))),
	ROW(0x4b63, KDSKBMETA, CONST(W_U32, ioc_kbd_meta, "K_???")),
	ROW(0x4b64, KDGKBLED, OUT(&kbd_leds)),
	ROW(0x4b65, KDSKBLED, LEDS(W_U8)),
	ROW(0x4b68, PIO_UNIMAPCLR, IN(&unimapinit)),
	ROW(0x4b6d, PIO_FONTRESET, IOC_NOARG),
	ROW(0x4b70, GIO_CMAP, OUT(HEXBUF(48))),
	ROW(0x4b71, PIO_CMAP, IN(HEXBUF(48))),
	{ 0 }
};
