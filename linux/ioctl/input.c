/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * input.c - ioctl requests of input devices (evdev): identity, key maps, force
 * feedback, axes; sets of bits by their kind, as many as the result says.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/ioctl/ioctl.h"
#include "xlat/devices.h"

#define KEY		CONST(W_U32, input_keys, "KEY_???")

static const struct type input_id = { .kind = K_STRUCT, .name = "input_id", .members = MEMBERS(
	M(bustype, U16), M(vendor, U16), M(product, U16), M(version, U16)) };

/* Two numbers: a scancode and its key, or a delay and a period. */
static void show_pair(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);

	em_open(e, EM_ARRAY);
	em_udec(e, walk_get(w, v->bytes, 4));
	walk_number(w, t->of, walk_get(w, v->bytes + 4, 4));
	em_close(e, EM_ARRAY);
}
#define PAIR(second)	{ .kind = K_CUSTOM, .custom = show_pair, .of = second, .custom_size = 8, .custom_align = 4 }
static const struct type keycode = PAIR(KEY), repeat = PAIR(U32);
static const struct type keymap_entry = { .kind = K_STRUCT, .name = "input_keymap_entry", .members = MEMBERS(
	M(flags, U8), M(len, U8), { .name = "index", .type = U16, .brief = true }, { .name = "keycode", .type = KEY, .brief = true },
	{ .name = "scancode", .type = ARRAY(X8, NUM(32)), .brief = true }) };

/* Force feedback, by the type of effect */
enum { FF_RUMBLE = 0x50, FF_PERIODIC, FF_CONSTANT, FF_RAMP = 0x57 };
static const struct type envelope = { .kind = K_STRUCT, .name = "ff_envelope", .members = MEMBERS(
	M(attack_length, U16), M(attack_level, U16), M(fade_length, U16), M(fade_level, X16)) };
static const struct type ff_constant = { .kind = K_STRUCT, .name = "ff_constant_effect", .members = MEMBERS(
	M(level, S16), M(envelope, &envelope)) };
static const struct type ff_ramp = { .kind = K_STRUCT, .name = "ff_ramp_effect", .members = MEMBERS(
	M(start_level, S16), M(end_level, S16), M(envelope, &envelope)) };
static const struct type ff_periodic = { .kind = K_STRUCT, .name = "ff_periodic_effect", .members = MEMBERS(
	M(waveform, U16), M(period, U16), M(magnitude, S16), M(offset, S16), M(phase, U16), M(envelope, &envelope),
	M(custom_len, U32), M(custom_data, ADDR)) };
static const struct type ff_rumble = { .kind = K_STRUCT, .name = "ff_rumble_effect", .members = MEMBERS(
	M(strong_magnitude, U16), M(weak_magnitude, U16)) };
#define EFFECT(k, n, t)	{ k, #k, T(K_STRUCT, .flat = true, .members = MEMBERS({ .name = n, .type = t })) }
const struct type ioc_ff_effect = { .kind = K_STRUCT, .name = "ff_effect", .members = MEMBERS(
	M(type, CONST(W_U16, input_ffs, "FF_???")), M(id, S16), M(direction, U16),
	{ .name = "trigger", .type = STRUCT_AS(ff_trigger, M(button, U16), M(interval, U16)), .brief = true },
	{ .name = "replay", .type = STRUCT_AS(ff_replay, M(length, U16), M(delay, U16)), .brief = true },
	{ .name = "u", .brief = true, .type = T(K_SELECT, .by = FIELD(type), .custom_size = 24, .custom_align = 2, .choices = LIST(choice,
		EFFECT(FF_RUMBLE, "rumble", &ff_rumble), EFFECT(FF_PERIODIC, "periodic", &ff_periodic),
		EFFECT(FF_CONSTANT, "constant", &ff_constant), EFFECT(FF_RAMP, "ramp", &ff_ramp))) }) };

const struct ioctl_row ioctls_input[] = {
	ROW(0x80044501, EVIOCGVERSION, OUT(X32)),
	ROW(0x80084502, EVIOCGID, OUT(&input_id)),
	ROW(0x80084503, EVIOCGREP, OUT(&repeat)),
	ROW(0x40084503, EVIOCSREP, IN(&repeat)),
	ROW(0x80084504, EVIOCGKEYCODE, OUT(&keycode)),
	ROW(0x40084504, EVIOCSKEYCODE, IN(&keycode)),
	ROW(0x80284504, EVIOCGKEYCODE_V2, OUT(&keymap_entry)),
	ROW(0x40284504, EVIOCSKEYCODE_V2, IN(&keymap_entry)),
	ROW2(0x40304580, 0x402c4580, EVIOCSFF, IN(&ioc_ff_effect)),
	ROW(0x40044581, EVIOCRMFF, IOC_INT),
	ROW(0x80044584, EVIOCGEFFECTS, OUT(U32)),
	ROW(0x40044590, EVIOCGRAB, ULONG),
	ROW(0x40044591, EVIOCREVOKE, ULONG),
	ROW(0x80104592, EVIOCGMASK, ADDR),		/* as strace: the address alone */
	ROW(0x40104593, EVIOCSMASK, ADDR),
	ROW(0x400445a0, EVIOCSCLOCKID, IN(U32)),
	{ 0 }
};

/* Requests of any size */

static unsigned op_size(struct walk *w)
{
	uint64_t op;

	return walk_arg(w, "op", &op) ? op >> 16 & 0x3fff : 0;
}

/* An axis: the first kernels' has no resolution, a later one may have more. */
static const struct type absinfo = { .kind = K_STRUCT, .name = "input_absinfo", .members = MEMBERS(
	M(value, U32), M(minimum, U32), { .name = "maximum", .type = U32, .brief = true }, { .name = "fuzz", .type = U32, .brief = true },
	{ .name = "flat", .type = U32, .brief = true }, { .name = "resolution", .type = U32, .brief = true, .since = true }) };
static void show_absinfo(struct walk *w, const struct type *t, const struct value *v)
{
	enum { OLD = 20, NOW = 24 };
	static const char *const names[] = { "value", "minimum", "maximum", "fuzz", "flat", "resolution" };
	unsigned size = op_size(w), n = size < NOW ? OLD / 4 : NOW / 4;
	const uint8_t *b = size < OLD ? NULL : walk_fetch(w, v->addr, n * 4);
	struct emit *e = walk_emit(w);

	(void)t;
	if (!b) {
		em_addr(e, v->addr);
		return;
	}
	em_open(e, EM_STRUCT);
	for (unsigned i = 0; i < n; i++) {
		if (walk_abbrev(w) && i == 2)
			break;
		walk_member(w, names[i], absinfo.members[i].type, walk_get(w, b + 4 * i, 4));
	}
	if (walk_abbrev(w) || size > n * 4)
		em_more(e);
	em_close(e, EM_STRUCT);
}
static const struct type abs_at = { .kind = K_CUSTOM, .custom = show_absinfo, .custom_size = 1, .custom_align = 1 };

/* Slots of a touch screen: a code, and what the kernel says of each slot. */
static void show_mtslots(struct walk *w, const struct type *t, const struct value *v)
{
	unsigned size = op_size(w);
	const uint8_t *b = size < 4 ? NULL : walk_fetch(w, v->addr, 4);
	struct emit *e = walk_emit(w);

	(void)t;
	if (!b) {
		em_addr(e, v->addr);
		return;
	}
	em_open(e, EM_STRUCT);
	walk_member(w, "code", CONST(W_U32, input_mts, "ABS_MT_???"), walk_get(w, b, 4));
	em_key(e, "values", true);
	walk_array(w, S32, size / 4 - 1, v->addr + 4);
	em_close(e, EM_STRUCT);
}
static const struct type mtslots = { .kind = K_CUSTOM, .custom = show_mtslots, .custom_size = 1, .custom_align = 1 };

/*
 * A set of bits, of so many bytes as the result says: text writes names with
 * blanks between them, four unless -v; with -X the words that they lie in.
 * .xlat names the bits, .other stands for the others, .len is how many are looked at:
 * as strace, which leaves out the last one of each kind.
 */
enum { SHOWN = 4, SET_MAX = 96 };

/* The text of a set: all keys there are fit. */
static struct set_text { char s[32768]; size_t n; } set;

static void set_add(const char *text)
{
	int n = snprintf(set.s + set.n, sizeof(set.s) - set.n, "%s", text);

	if (n > 0 && set.n + (size_t)n < sizeof(set.s))
		set.n += (size_t)n;
}

static void set_hex(uint64_t n)
{
	char text[24];

	snprintf(text, sizeof(text), "%#llx", (unsigned long long)n);
	set_add(text);
}

static void set_words(struct walk *w, const uint8_t *b, unsigned bytes)
{
	unsigned word = walk_klong_size(w);

	for (unsigned i = 0; i < bytes; i += word) {
		set_add(i ? ", " : "[");
		set_hex(walk_get(w, b + i, word));
	}
	set_add("]");
}

static void set_names(struct walk *w, const struct type *t, const uint8_t *b, unsigned bits)
{
	const bool verbose = walk_emit(w)->opts->xlat == EM_X_VERBOSE;
	unsigned n = 0;

	set_add("[");
	for (unsigned i = 0; i < bits; i++) {
		const char *name = xlat_name(t->xlat, i);

		if (!(b[i / 8] >> i % 8 & 1))
			continue;
		if (n == SHOWN && walk_abbrev(w)) {
			set_add(" ...");
			break;
		}
		if (n++)
			set_add(" ");
		if (!verbose && name) {
			set_add(name);
			continue;
		}
		set_hex(i);
		set_add(" /* ");
		set_add(name ? name : t->other);
		set_add(" */");
	}
	set_add("]");
}

static void set_json(struct walk *w, const struct type *t, const uint8_t *b, unsigned bits)
{
	const char *names[SET_MAX * 8];
	unsigned nums[SET_MAX * 8], n = 0;

	for (unsigned i = 0; i < bits; i++)
		if (b[i / 8] >> i % 8 & 1) {
			names[n] = xlat_name(t->xlat, i) ? xlat_name(t->xlat, i) : t->other;
			nums[n++] = i;
		}
	em_set(walk_emit(w), names, nums, n, false);
}

static void show_bits(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t ret, last;
	unsigned bytes, word = walk_klong_size(w);
	struct emit *e = walk_emit(w);
	const uint8_t *b;

	if (!walk_ret(w, &ret) || !ret || !walk_ref(w, &t->len, &last)) {
		em_addr(e, v->addr);
		return;
	}
	bytes = ret > (last + 7) / 8 ? (unsigned)(last + 7) / 8 : (unsigned)ret;
	if (last > bytes * 8)
		last = bytes * 8;
	b = walk_fetch(w, v->addr, (bytes + word - 1) / word * word);
	if (!b) {
		em_addr(e, v->addr);
		return;
	}
	if (e->r != &render_text) {
		set_json(w, t, b, (unsigned)last);
		return;
	}
	set.n = 0;
	set.s[0] = 0;
	if (e->opts->xlat != EM_X_RAW)
		set_names(w, t, b, (unsigned)last);
	if (e->opts->xlat == EM_X_VERBOSE)
		set_add(" /* ");
	if (e->opts->xlat != EM_X_ABBREV)
		set_words(w, b, bytes);
	if (e->opts->xlat == EM_X_VERBOSE)
		set_add(" */");
	em_expr(e, (struct em_num){ 0, 0, EM_HEX }, set.s, NULL);
}
#define BITS(x, o, max)	OUT(T(K_CUSTOM, .custom = show_bits, .custom_size = 1, .custom_align = 1, .xlat = x, .other = o, .len = NUM(max)))
#define TEXT		BUF_OUT(RET)

/* By number; EVIOCGBIT by the type of event from 0x20 on. */
static const struct { uint8_t first, last, dir; const struct type *arg; } sized[] = {
	{ 0x06, 0x08, 2, TEXT },
	{ 0x09, 0x09, 2, BITS(input_props, "INPUT_PROP_???", 0x1f) },
	{ 0x0a, 0x0a, 2, OUT(&mtslots) },
	{ 0x18, 0x18, 2, BITS(input_keys, "KEY_???", 0x2ff) },
	{ 0x19, 0x19, 2, BITS(input_leds, "LED_???", 0xf) },
	{ 0x1a, 0x1a, 2, BITS(input_snds, "SND_???", 7) },
	{ 0x1b, 0x1b, 2, BITS(input_sws, "SW_???", 0x11) },
	{ 0x20, 0x20, 2, BITS(input_evs, "EV_???", 0x1f) },
	{ 0x21, 0x21, 2, BITS(input_keys, "KEY_???", 0x2ff) },
	{ 0x22, 0x22, 2, BITS(input_rels, "REL_???", 0xf) },
	{ 0x23, 0x23, 2, BITS(input_abs, "ABS_???", 0x3f) },
	{ 0x24, 0x24, 2, BITS(input_mscs, "MSC_???", 7) },
	{ 0x25, 0x25, 2, BITS(input_sws, "SW_???", 0x11) },
	{ 0x31, 0x31, 2, BITS(input_leds, "LED_???", 0xf) },
	{ 0x32, 0x32, 2, BITS(input_snds, "SND_???", 7) },
	{ 0x34, 0x34, 2, BITS(input_reps, "REP_???", 1) },
	{ 0x35, 0x35, 2, BITS(input_ffs, "FF_???", 0x7f) },
	{ 0x36, 0x36, 2, OUT_S32 },
	{ 0x37, 0x37, 2, BITS(input_ff_status, "FF_STATUS_???", 1) },
	{ 0x20, 0x3f, 2, OUT(T(K_SELECT, .by = NUM(0))) },
	{ 0x40, 0x7f, 2, OUT(&abs_at) },
	{ 0xc0, 0xff, 1, IN(&abs_at) },
};

const struct type *ioctl_input_arg(uint32_t op)
{
	unsigned nr = op & 0xff;

	for (size_t i = 0; i < sizeof(sized) / sizeof(*sized); i++)
		if (op >> 30 == sized[i].dir && nr >= sized[i].first && nr <= sized[i].last)
			return sized[i].arg;
	return NULL;
}
