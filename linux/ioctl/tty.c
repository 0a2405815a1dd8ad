/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * tty.c - ioctl requests of terminals: settings, modem lines, jobs, queues.
 */
#include <stdio.h>

#include "decode/custom.h"
#include "linux/ioctl/ioctl.h"
#include "xlat/ioctl.h"

enum { CBAUD = 0x100f, CIBAUD = 0x100f0000, IBSHIFT = 16, PARTS_MAX = 12 };

/*
 * A word of modes: fields of several bits first (.slices), then single bits
 * (.xlat).  Unlike other flags a zero remainder leaves an empty place, and
 * c_cflag (.shy) has the input speed after the output speed.
 */
static void show_modes(struct walk *w, const struct type *t, const struct value *v)
{
	struct em_num num[PARTS_MAX];
	struct em_names names[PARTS_MAX];
	uint64_t rest = v->num;
	uint8_t bytes = t->width == W_U16 ? 2 : 4;
	char ispeed[32];
	unsigned n = 0;

	for (const struct slice *s = t->slices; s && s->type; s++) {
		uint64_t part = v->num & s->mask;

		num[n] = (struct em_num){ part, bytes, EM_HEX };
		names[n++] = (struct em_names){ .n = 1, .name = { xlat_name(s->type->xlat, part) } };
		rest &= ~s->mask;
		if (t->shy && s->mask == CBAUD && v->num & CIBAUD) {
			const char *name = xlat_name(s->type->xlat, (v->num & CIBAUD) >> IBSHIFT);

			snprintf(ispeed, sizeof(ispeed), "%s<<IBSHIFT", name ? name : "");
			num[n] = (struct em_num){ v->num & CIBAUD, bytes, EM_HEX };
			names[n++] = (struct em_names){ .n = 1, .name = { ispeed } };
			rest &= ~(uint64_t)CIBAUD;
		}
	}
	num[n] = (struct em_num){ rest, bytes, EM_HEX };
	names[n] = (struct em_names){ .rest = rest };
	for (const struct xlat *x = t->xlat; x->str; x++)
		if (names[n].rest & x->val) {
			names[n].name[names[n].n++] = x->str;
			names[n].rest &= ~x->val;
		}
	names[n].has_rest = names[n].rest != 0;
	if (!names[n].n && !names[n].has_rest)
		names[n].name[names[n].n++] = "";
	if (n)
		em_names_apart(walk_emit(w), num, names, n + 1);
	else
		em_names(walk_emit(w), num[0], &names[0]);
}

#define MODES(w, x, ...) T(K_CUSTOM, w, .custom = show_modes, .xlat = x, .slices = LIST(slice, __VA_ARGS__))
#define FIELD_OF(x)	T(K_CONST, W_U32, .xlat = x)
#define IFLAG(w)	T(K_CUSTOM, w, .custom = show_modes, .xlat = ioc_iflag)
#define LFLAG(w)	T(K_CUSTOM, w, .custom = show_modes, .xlat = ioc_lflag)
#define OFLAG(w)	MODES(w, ioc_oflag, { 0x100, FIELD_OF(ioc_oflag_nl) }, { 0x600, FIELD_OF(ioc_oflag_cr) }, \
			{ 0x1800, FIELD_OF(ioc_oflag_tab) }, { 0x2000, FIELD_OF(ioc_oflag_bs) }, \
			{ 0x4000, FIELD_OF(ioc_oflag_vt) }, { 0x8000, FIELD_OF(ioc_oflag_ff) })
#define CFLAG(w, speeds) T(K_CUSTOM, w, .custom = show_modes, .xlat = ioc_cflag, .shy = speeds, \
			.slices = LIST(slice, { CBAUD, FIELD_OF(ioc_baud) }, { 0x30, FIELD_OF(ioc_csize) }))
#define CC(n)		T(K_ARRAY, .of = X8, .len = NUM(n), .xlat = ioc_cc)
#define LINE		CONST(W_U8, ioc_ldisc, "N_???")

#define TERMIOS_MEMBERS \
	M(c_iflag, IFLAG(W_U32)), M(c_oflag, OFLAG(W_U32)), M(c_cflag, CFLAG(W_U32, true)), M(c_lflag, LFLAG(W_U32)), \
	M(c_line, LINE, .brief = true), M(c_cc, CC(19), .brief = true)

static const struct type termios = { .kind = K_STRUCT, .name = "termios", .members = MEMBERS(TERMIOS_MEMBERS) };
static const struct type termios2 = { .kind = K_STRUCT, .name = "termios2", .members = MEMBERS(
	TERMIOS_MEMBERS, M(c_ispeed, U32, .brief = true), M(c_ospeed, U32, .brief = true)) };
static const struct type termio = { .kind = K_STRUCT, .name = "termio", .members = MEMBERS(
	M(c_iflag, IFLAG(W_U16)), M(c_oflag, OFLAG(W_U16)), M(c_cflag, CFLAG(W_U16, false)), M(c_lflag, LFLAG(W_U16)),
	M(c_line, LINE, .brief = true), M(c_cc, CC(8), .brief = true)) };
static const struct type winsize = { .kind = K_STRUCT, .name = "winsize", .members = MEMBERS(
	M(ws_row, U16), M(ws_col, U16), M(ws_xpixel, U16), M(ws_ypixel, U16)) };

#define MODEM	T(K_FLAGS, W_U32, .xlat = ioc_tiocm, .other = "TIOCM_???")

const struct ioctl_row ioctls_tty[] = {
	ROW(0x5401, TCGETS, OUT(&termios)),
	ROW(0x5402, TCSETS, IN(&termios)),
	ROW(0x5403, TCSETSW, IN(&termios)),
	ROW(0x5404, TCSETSF, IN(&termios)),
	ROW(0x5405, TCGETA, OUT(&termio)),
	ROW(0x5406, TCSETA, IN(&termio)),
	ROW(0x5407, TCSETAW, IN(&termio)),
	ROW(0x5408, TCSETAF, IN(&termio)),
	ROW(0x5409, TCSBRK, IOC_INT),
	ROW(0x540a, TCXONC, CONST(W_ULONG, ioc_tcxonc, "TC???")),
	ROW(0x540b, TCFLSH, CONST(W_ULONG, ioc_tcflsh, "TC???")),
	ROW(0x540c, TIOCEXCL, IOC_NOARG),
	ROW(0x540d, TIOCNXCL, IOC_NOARG),
	ROW(0x540e, TIOCSCTTY, IOC_INT),
	ROW(0x540f, TIOCGPGRP, OUT(PID)),
	ROW(0x5410, TIOCSPGRP, IN(PID)),
	ROW(0x5411, TIOCOUTQ, OUT_S32),
	ROW(0x5412, TIOCSTI, BUF(NUM(1))),
	ROW(0x5413, TIOCGWINSZ, OUT(&winsize)),
	ROW(0x5414, TIOCSWINSZ, IN(&winsize)),
	ROW(0x5415, TIOCMGET, OUT(MODEM)),
	ROW(0x5416, TIOCMBIS, IN(MODEM)),
	ROW(0x5417, TIOCMBIC, IN(MODEM)),
	ROW(0x5418, TIOCMSET, IN(MODEM)),
	ROW(0x5419, TIOCGSOFTCAR, OUT_S32),
	ROW(0x541a, TIOCSSOFTCAR, IN_S32),
	ROW(0x541b, FIONREAD, OUT_S32),
	ROW(0x541d, TIOCCONS, IOC_NOARG),
	ROW(0x541f, TIOCSSERIAL, IOC_NOARG),	/* strace shows no argument */
	ROW(0x5420, TIOCPKT, IN_S32),
	ROW(0x5421, FIONBIO, IN_S32),
	ROW(0x5422, TIOCNOTTY, IOC_NOARG),
	ROW(0x5423, TIOCSETD, IN_S32),
	ROW(0x5424, TIOCGETD, OUT_S32),
	ROW(0x5425, TCSBRKP, IOC_INT),
	ROW(0x5427, TIOCSBRK, IOC_NOARG),
	ROW(0x5428, TIOCCBRK, IOC_NOARG),
	ROW(0x5429, TIOCGSID, OUT(PID)),
	ROW(0x802c542a, TCGETS2, OUT(&termios2)),
	ROW(0x402c542b, TCSETS2, IN(&termios2)),
	ROW(0x402c542c, TCSETSW2, IN(&termios2)),
	ROW(0x402c542d, TCSETSF2, IN(&termios2)),
	ROW(0x80045430, TIOCGPTN, OUT_S32),
	ROW(0x40045431, TIOCSPTLCK, IN_S32),
	ROW(0x80045432, TIOCGDEV, OUT(S32)),
	ROW(0x5437, TIOCVHANGUP, IOC_NOARG),
	ROW(0x80045440, TIOCGEXCL, OUT_S32),
	ROW(0x5450, FIONCLEX, IOC_NOARG),
	ROW(0x5451, FIOCLEX, IOC_NOARG),
	ROW(0x5452, FIOASYNC, IN_S32),
	ROW(0x5456, TIOCGLCKTRMIOS, OUT(&termios)),
	ROW(0x5457, TIOCSLCKTRMIOS, IN(&termios)),
	{ 0 }
};
