/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * ptp.c - ioctl requests of PTP clocks, as network cards have them.
 */
#include <stdio.h>
#include "linux/ioctl/ioctl.h"
#include "linux/timetext.h"
#include "xlat/ioctl_block.h"
#include "xlat/time.h"

enum { SAMPLES = 25, TIME_SIZE = 16 };
static const struct type ptp_time = { .kind = K_STRUCT, .name = "ptp_clock_time", .members = MEMBERS(
	M(sec, S64), M(nsec, U32), M(reserved, X32, .nonzero = true)) };

/* A point in time is said as such. */
static void show_date(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	walk_bytes(w, &ptp_time, v->bytes, TIME_SIZE, v->addr);
	if (walk_emit(w)->opts->xlat != EM_X_RAW)
		timetext_comment(w, (int64_t)walk_get(w, v->bytes, 8), walk_get(w, v->bytes + 8, 4), 9);
}
static const struct type ptp_date = { .kind = K_CUSTOM, .custom = show_date, .custom_size = TIME_SIZE, .custom_align = 4 };

static void show_nanoseconds(struct walk *w, const struct type *t, const struct value *v)
{
	int32_t ns = (int32_t)v->num;
	char text[32];

	(void)t;
	em_dec(walk_emit(w), ns);
	if (!ns || walk_emit(w)->opts->xlat == EM_X_RAW)
		return;
	snprintf(text, sizeof(text), "%s%d.%09d s", ns < 0 && ns > -1000000000 ? "-" : "", ns / 1000000000,
		 ns < 0 ? -(ns % 1000000000) : ns % 1000000000);
	em_comment(walk_emit(w), text);
}
#define RESERVED(n)	M(rsv, ARRAY(X32, NUM(n)), .nonzero = true)
static const struct type clock_caps = { .kind = K_STRUCT, .name = "ptp_clock_caps", .members = MEMBERS(
	M(max_adj, S32), M(n_alarm, S32), M(n_ext_ts, S32), M(n_per_out, S32), M(pps, S32), M(n_pins, S32),
	M(cross_timestamping, S32), M(adjust_phase, S32), M(max_phase_adj, CUSTOM(W_S32, show_nanoseconds)), RESERVED(11)) };

/* The second edition of a request minds its reserved words, the first does not. */
#define EXTTS		M(index, U32), M(flags, FLAGS(W_U32, ioc_ptp_extts, "PTP_???"))
static const struct type extts = { .kind = K_STRUCT, .name = "ptp_extts_request", .members = MEMBERS(EXTTS, M(rsv, PADS(8))) };
static const struct type extts2 = { .kind = K_STRUCT, .name = "ptp_extts_request", .members = MEMBERS(EXTTS, RESERVED(2)) };

/* What begins and what ends the request depends on the flags. */
enum { DUTY_CYCLE = 2, PHASE = 4 };
static void show_start(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t flags;
	bool phase = walk_field(w, "flags", &flags) && flags & PHASE;

	(void)t;
	em_key(walk_emit(w), phase ? "phase" : "start", true);
	if (phase)
		walk_bytes(w, &ptp_time, v->bytes, TIME_SIZE, v->addr);
	else
		show_date(w, t, v);
}
static const struct type words = { .kind = K_ARRAY, .of = X32, .len = NUM(4) };
static void show_on(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t flags;
	bool any = false;

	if (walk_field(w, "flags", &flags) && flags & DUTY_CYCLE) {
		em_key(walk_emit(w), "on", true);
		walk_bytes(w, &ptp_time, v->bytes, TIME_SIZE, v->addr);
		return;
	}
	for (unsigned i = 0; i < TIME_SIZE; i++)
		any |= v->bytes[i];
	if (!any || t->shy)
		return;
	em_key(walk_emit(w), "rsv", true);
	walk_bytes(w, &words, v->bytes, TIME_SIZE, v->addr);
}
#define FLAT(f, ...)	T(K_CUSTOM, .custom = f, .custom_size = TIME_SIZE, .custom_align = 4, .flat = true, __VA_ARGS__)
#define PEROUT \
	M(start, FLAT(show_start, .shy = false)), M(period, &ptp_time), M(index, U32), \
	M(flags, FLAGS(W_U32, ioc_ptp_perout, "PTP_PEROUT_???"))
static const struct type perout = { .kind = K_STRUCT, .name = "ptp_perout_request", .members = MEMBERS(
	PEROUT, M(on, FLAT(show_on, .shy = true))) };
static const struct type perout2 = { .kind = K_STRUCT, .name = "ptp_perout_request", .members = MEMBERS(
	PEROUT, M(on, FLAT(show_on, .shy = false))) };

/* Pins: asked for by index; the rest is the answer. */
#define PIN_LAYOUT \
	.layouts = LIST(layout, { "", MEMBERS( \
		M(name, CSTR(64)), M(index, U32), M(func, U32), M(chan, U32), M(rsv, ARRAY(U32, NUM(5)))) })
#define PIN_FUNC	CONST(W_U32, ioc_ptp_pf, "PTP_PF_???")
#define PIN_ANSWER	IOC_CAME(name, CSTR(64)), IOC_CAME(func, PIN_FUNC), IOC_CAME(chan, U32)
static const struct type pin_get = { .kind = K_STRUCT, .name = "ptp_pin_desc", .members = MEMBERS(M(index, U32), PIN_ANSWER),
	PIN_LAYOUT };
static const struct type pin_get2 = { .kind = K_STRUCT, .name = "ptp_pin_desc", .members = MEMBERS(
	M(index, U32), RESERVED(5), PIN_ANSWER), PIN_LAYOUT };
static const struct type pin_set = { .kind = K_STRUCT, .name = "ptp_pin_desc", .members = MEMBERS(
	M(index, U32), M(func, PIN_FUNC), M(chan, U32)), PIN_LAYOUT };
static const struct type pin_set2 = { .kind = K_STRUCT, .name = "ptp_pin_desc", .members = MEMBERS(
	M(index, U32), M(func, PIN_FUNC), M(chan, U32), RESERVED(5)), PIN_LAYOUT };

/* Samples: two for each that is asked for and one more, or three each. */
static void show_samples(struct walk *w, const struct type *t, const struct value *v)
{
	struct type ts = { .kind = K_ARRAY, .of = t->of };
	uint64_t n;

	if (!walk_field(w, "n_samples", &n))
		n = 0;
	if (n > SAMPLES)
		n = SAMPLES;
	ts.len.from = REF_NUM;
	ts.len.num = t->of == &ptp_date ? 2 * n + 1 : n;
	walk_bytes(w, &ts, v->bytes, v->have, v->addr);
}
static const struct type three = { .kind = K_ARRAY, .of = &ptp_date, .len = NUM(3) };
#define TIMES(t, n)	T(K_CUSTOM, .custom = show_samples, .of = t, .custom_size = (n) * TIME_SIZE, .custom_align = 4)
static const struct type sys_offset = { .kind = K_STRUCT, .name = "ptp_sys_offset", .members = MEMBERS(
	M(n_samples, U32), RESERVED(3), IOC_CAME(ts, TIMES(&ptp_date, 2 * SAMPLES + 1))) };
static const struct type sys_offset_extended = { .kind = K_STRUCT, .name = "ptp_sys_offset_extended", .members = MEMBERS(
	M(n_samples, U32), M(clockid, CONST(W_U32, clock_names, "CLOCK_???")), RESERVED(2), IOC_CAME(ts, TIMES(&three, 3 * SAMPLES))) };
static const struct type sys_offset_precise = { .kind = K_STRUCT, .name = "ptp_sys_offset_precise", .members = MEMBERS(
	M(device, &ptp_date), M(sys_realtime, &ptp_date), M(sys_monoraw, &ptp_time), RESERVED(4)) };

/* failed_too of the requests that say in their struct what they ask for */
#define ASKED(t)	T(K_PTR, W_PTR, .of = t, .out = true, .failed_too = true)

const struct ioctl_row ioctls_ptp[] = {
	ROW(0x80503d01, PTP_CLOCK_GETCAPS, OUT(&clock_caps)),
	ROW(0x80503d0a, PTP_CLOCK_GETCAPS2, OUT(&clock_caps)),
	ROW(0x40103d02, PTP_EXTTS_REQUEST, IN(&extts)),
	ROW(0x40103d0b, PTP_EXTTS_REQUEST2, IN(&extts2)),
	ROW(0x40383d03, PTP_PEROUT_REQUEST, IN(&perout)),
	ROW(0x40383d0c, PTP_PEROUT_REQUEST2, IN(&perout2)),
	ROW(0x40043d04, PTP_ENABLE_PPS, XLONG),
	ROW(0x40043d0d, PTP_ENABLE_PPS2, XLONG),
	ROW(0x43403d05, PTP_SYS_OFFSET, ASKED(&sys_offset)),
	ROW(0x43403d0e, PTP_SYS_OFFSET2, ASKED(&sys_offset)),
	ROW(0xc0603d06, PTP_PIN_GETFUNC, ASKED(&pin_get)),
	ROW(0xc0603d0f, PTP_PIN_GETFUNC2, ASKED(&pin_get2)),
	ROW(0x40603d07, PTP_PIN_SETFUNC, IN(&pin_set)),
	ROW(0x40603d10, PTP_PIN_SETFUNC2, IN(&pin_set2)),
	ROW(0xc0403d08, PTP_SYS_OFFSET_PRECISE, OUT(&sys_offset_precise)),
	ROW(0xc0403d11, PTP_SYS_OFFSET_PRECISE2, OUT(&sys_offset_precise)),
	ROW(0xc0403d15, PTP_SYS_OFFSET_PRECISE_CYCLES, OUT(&sys_offset_precise)),
	ROW(0xc4c03d09, PTP_SYS_OFFSET_EXTENDED, ASKED(&sys_offset_extended)),
	ROW(0xc4c03d12, PTP_SYS_OFFSET_EXTENDED2, ASKED(&sys_offset_extended)),
	ROW(0xc4c03d16, PTP_SYS_OFFSET_EXTENDED_CYCLES, ASKED(&sys_offset_extended)),
	{ 0 }
};
