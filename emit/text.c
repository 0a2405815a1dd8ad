/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * text.c - strace's text: its punctuation, quoting, number formats, and the
 * three ways of -X.
 */
#include "emit/renderer.h"
#include "emit/text.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static uint64_t num_masked(struct em_num n)
{
	return n.bytes >= 8 || !n.bytes ? n.val : n.val & ((UINT64_C(1) << 8 * n.bytes) - 1);
}

void text_num(struct strbuf *b, struct em_num n)
{
	uint64_t v = num_masked(n);

	switch (n.form) {
	case EM_DEC:
		if ((int64_t)n.val < 0) {
			sb_char(b, '-');
			sb_udec(b, -n.val);
		} else {
			sb_udec(b, n.val);
		}
		break;
	case EM_UDEC:
		sb_udec(b, v);
		break;
	case EM_HEX: case EM_SHEX:
		if (v)
			sb_hex(b, v);
		else
			sb_char(b, '0');
		break;
	case EM_HEX0:
		sb_printf(b, "%#0*" PRIx64, 2 * (n.bytes ? n.bytes : 8), v);
		break;
	case EM_OCT:
		sb_printf(b, "%#03" PRIo64, v);
		break;
	case EM_BOOL:
		sb_str(b, v ? "true" : "false");
		break;
	}
}

/* Quoting */

bool em_plain(const void *p, size_t len)
{
	const uint8_t *s = p;

	for (size_t i = 0; i < len; i++)
		if (s[i] > 0x7e || (s[i] < 0x20 && !(s[i] >= '\t' && s[i] <= '\r')))
			return false;
	return true;
}

/* At most four bytes. */
static char *quote_char(char *to, uint8_t c, bool digit_follows, enum text_hex hex)
{
	static const char letters[] = "tnvfr";		/* from 9 on */

	if (c >= ' ' && c <= '~') {
		if (c == '"' || c == '\\')
			*to++ = '\\';
		*to++ = (char)c;
		return to;
	}
	*to++ = '\\';
	if (c >= '\t' && c <= '\r') {
		*to++ = letters[c - '\t'];
	} else if (hex) {
		*to++ = 'x';
		*to++ = hex_digits[c >> 4];
		*to++ = hex_digits[c & 15];
	} else {
		if (digit_follows || c >= 0100)
			*to++ = (char)('0' + (c >> 6));
		if (digit_follows || c >= 010)
			*to++ = (char)('0' + (c >> 3 & 7));
		*to++ = (char)('0' + (c & 7));
	}
	return to;
}

enum text_hex text_hex(const struct em_options *o, const void *p, size_t len)
{
	if (o->hex == 3)
		return TEXT_HEX_CHARS;
	return o->hex > 1 || (o->hex == 1 && !em_plain(p, len)) ? TEXT_HEX : TEXT_OCTAL;
}

void text_quote(struct strbuf *b, const void *p, size_t len, enum text_hex hex)
{
	enum { PIECE = 4096 };
	const uint8_t *s = p;

	sb_char(b, '"');
	for (size_t from = 0; from < len; from += PIECE) {
		size_t end = len - from < PIECE ? len : from + PIECE;
		char *to = sb_reserve(b, 4 * (end - from));

		for (size_t i = from; hex == TEXT_HEX && i < end; i++, to += 4) {
			to[0] = '\\';
			to[1] = 'x';
			to[2] = hex_digits[s[i] >> 4];
			to[3] = hex_digits[s[i] & 15];
		}
		for (size_t i = from; hex != TEXT_HEX && i < end; i++)
			to = quote_char(to, s[i], i + 1 < len && s[i + 1] >= '0' && s[i + 1] <= '7', hex);
		sb_filled(b, to);
	}
	sb_char(b, '"');
}

static void text_context(struct emit *e)
{
	if (!e->context)
		return;
	sb_str(e->out, " [");
	sb_str(e->out, e->context);
	sb_char(e->out, ']');
}

static void text_bytes(struct emit *e, const void *p, size_t len, enum em_style style, bool truncated)
{
	enum text_hex hex = style == EM_STR_HEX ? TEXT_HEX : text_hex(e->opts, p, len);

	if (style == EM_ABSTRACT)
		sb_char(e->out, '@');
	text_quote(e->out, p, len, hex);
	if (truncated)
		sb_str(e->out, "...");
	text_context(e);
}

/* Names */

static bool names_empty(const struct em_names *s)
{
	return !s->n && !s->has_rest;
}

static void names_join(struct strbuf *b, const struct em_names *s)
{
	for (unsigned i = 0; i < s->n; i++) {
		if (i)
			sb_char(b, '|');
		sb_str(b, s->name[i]);
	}
	if (s->has_rest) {
		if (s->n)
			sb_char(b, '|');
		if (s->oct)
			sb_printf(b, "%#03" PRIo64, s->rest);
		else
			sb_hex(b, s->rest);
	}
}

static void names_shifted(struct emit *e, const struct em_num *n, const struct em_names *s)
{
	if (s->n)
		sb_udec(e->out, num_masked(*n) >> s->shift);
	else
		sb_hex(e->out, num_masked(*n) >> s->shift);
	sb_str(e->out, "<<");
	if (s->n && e->opts->xlat == EM_X_ABBREV)
		sb_str(e->out, s->name[0]);
	else
		sb_udec(e->out, s->shift);
	if (s->n && e->opts->xlat == EM_X_VERBOSE)
		sb_printf(e->out, " /* %s */", s->name[0]);
}

static void names_one(struct emit *e, const struct em_num *n, const struct em_names *s)
{
	struct strbuf *b = e->out;

	if (s->shift) {
		names_shifted(e, n, s);
		return;
	}
	if (e->opts->xlat == EM_X_RAW || (!s->n && !s->other && !(s->oct && e->opts->xlat == EM_X_VERBOSE))) {
		text_num(b, *n);
		return;
	}
	if ((names_empty(s) && s->other) || (!s->n && s->has_rest && s->other)) {		/* nothing known */
		text_num(b, *n);
		sb_str(b, " /* ");
		sb_str(b, s->other);
		sb_str(b, " */");
		return;
	}
	if (e->opts->xlat == EM_X_VERBOSE) {
		text_num(b, *n);
		sb_str(b, " /* ");
		names_join(b, s);
		sb_str(b, " */");
		return;
	}
	names_join(b, s);
}

static void text_names(struct emit *e, const struct em_num *nums, const struct em_names *sets, unsigned n)
{
	struct em_num all = nums[0];

	if (sets[0].whole && e->opts->xlat == EM_X_RAW) {
		for (unsigned i = 1; i < n; i++)
			all.val |= nums[i].val;
		names_one(e, &all, &sets[0]);
		return;
	}
	for (unsigned i = 0; i < n; i++) {
		if (i)
			sb_char(e->out, '|');
		names_one(e, &nums[i], &sets[i]);
	}
}

/* Structure */

static void text_open(struct emit *e, enum em_group g)
{
	static const char *const open[] = {
		[EM_ARGS] = "(", [EM_STRUCT] = "{", [EM_ARRAY] = "[", [EM_FIELDS] = "", [EM_DEREF] = "[", [EM_NOTE] = "",
	};
	sb_str(e->out, open[g]);
}

static void text_close(struct emit *e, enum em_group g)
{
	static const char *const close[] = {
		[EM_ARGS] = ")", [EM_STRUCT] = "}", [EM_ARRAY] = "]", [EM_FIELDS] = "", [EM_DEREF] = "]", [EM_NOTE] = ")",
	};
	if (g != EM_NOTE || e->level[e->depth - 1].n)
		sb_str(e->out, close[g]);
}

static void text_between(struct emit *e)
{
	sb_str(e->out, ", ");
}

static void text_key(struct emit *e, const char *name, enum em_key_how how)
{
	const struct em_level *l = &e->level[e->depth - 1];

	if (l->group == EM_NOTE && l->n == 1)
		sb_str(e->out, " (");
	if (how == EM_KEY_QUIET)
		return;
	if (l->group == EM_ARGS && how == EM_KEY_PLAIN && !e->opts->arg_names)
		return;
	sb_str(e->out, name);
	sb_char(e->out, l->group == EM_NOTE ? ' ' : '=');
}

static void text_index(struct emit *e, const char *name, uint64_t index)
{
	sb_char(e->out, '[');
	if (name)
		sb_str(e->out, name);
	else
		sb_udec(e->out, index);
	sb_str(e->out, "]=");
}

static void text_nothing(struct emit *e)
{
	(void)e;
}

static void text_change(struct emit *e)
{
	sb_str(e->out, " => ");
}

/* Values */

static void text_num_value(struct emit *e, struct em_num n)
{
	text_num(e->out, n);
}

static void text_addr(struct emit *e, uint64_t addr)
{
	if (addr)
		sb_hex(e->out, addr);
	else
		sb_str(e->out, "NULL");
}

static void text_detail(struct emit *e, const char *detail)
{
	static const char deleted[] = ">(deleted)";	/* this mark stands behind the bracket */
	size_t len = detail ? strlen(detail) : 0;

	if (!detail)
		return;
	sb_char(e->out, '<');
	sb_str(e->out, detail);
	if (len < sizeof(deleted) || strcmp(detail + len - (sizeof(deleted) - 1), deleted))
		sb_char(e->out, '>');
}

static void text_fd(struct emit *e, int64_t fd, const char *name, const char *path, const struct em_fd_more *more)
{
	(void)more;			/* it is in the path */
	if (name)
		em_raw_name(e, fd, name);
	else
		text_num(e->out, (struct em_num){ (uint64_t)fd, 8, EM_DEC });
	text_detail(e, path);
	text_context(e);
}

void em_raw_name(struct emit *e, int64_t num, const char *name)
{
	struct em_names s = { .n = 1, .name = { name } };
	struct em_num n = { (uint64_t)num, 8, EM_DEC };

	names_one(e, &n, &s);
}

static void text_pid(struct emit *e, int64_t pid, const char *comm, int outer)
{
	text_num(e->out, (struct em_num){ (uint64_t)pid, 8, EM_DEC });
	text_detail(e, comm);
	if (outer)
		sb_printf(e->out, " /* %d in strace's PID NS */", outer);
}

static void text_expr(struct emit *e, struct em_num n, const char *text, const char *plain)
{
	(void)plain;
	if (e->opts->xlat == EM_X_RAW && n.bytes) {
		text_num(e->out, n);
	} else if (e->opts->xlat == EM_X_VERBOSE && n.bytes) {
		text_num(e->out, n);
		sb_str(e->out, " /* ");
		sb_str(e->out, text);
		sb_str(e->out, " */");
	} else {
		sb_str(e->out, text);
	}
}

static void text_set(struct emit *e, const char *const *names, const unsigned *nums, size_t n, bool complement)
{
	sb_str(e->out, complement ? "~[" : "[");
	for (size_t i = 0; i < n; i++) {
		if (i)
			sb_char(e->out, ' ');
		if (nums && e->opts->xlat != EM_X_ABBREV)
			sb_udec(e->out, nums[i]);
		if (!nums || e->opts->xlat == EM_X_ABBREV)
			sb_str(e->out, names[i]);
		else if (e->opts->xlat == EM_X_VERBOSE)
			sb_printf(e->out, " /* %s */", names[i]);
	}
	sb_char(e->out, ']');
}

static void text_fdset(struct emit *e, const int *fds, const char *const *path, size_t n)
{
	sb_char(e->out, '[');
	for (size_t i = 0; i < n; i++) {
		if (i)
			sb_char(e->out, ' ');
		text_fd(e, fds[i], NULL, path ? path[i] : NULL, NULL);
	}
	sb_char(e->out, ']');
}

static void text_numset(struct emit *e, const int *nums, size_t n)
{
	text_fdset(e, nums, NULL, n);
}

static void text_unavailable(struct emit *e)
{
	sb_str(e->out, "<unavailable>");
}

static void text_comment(struct emit *e, const char *text)
{
	sb_str(e->out, " /* ");
	sb_str(e->out, text);
	sb_str(e->out, " */");
}

static void text_more(struct emit *e, const uint64_t *addr)
{
	sb_str(e->out, addr == &em_lost_mark ? "???" : "...");
	if (addr && addr != &em_lost_mark)
		sb_printf(e->out, " /* %#" PRIx64 " */", *addr);
}

static void text_tail(struct emit *e, size_t from, size_t to, const void *bytes, size_t n)
{
	if (!bytes) {
		sb_str(e->out, "???");
		return;
	}
	sb_printf(e->out, "/* bytes %zu..%zu */ ", from, to - 1);
	text_quote(e->out, bytes, n, TEXT_HEX);
	if (n < to - from)
		sb_str(e->out, "...");
}

const struct renderer render_text = {
	.wraps = true, .gaps = true,
	.open = text_open, .close = text_close, .between = text_between, .key = text_key, .index = text_index,
	.change_begin = text_nothing, .change = text_change, .change_end = text_nothing,
	.num = text_num_value, .names = text_names, .addr = text_addr, .fd = text_fd, .pid = text_pid,
	.bytes = text_bytes, .expr = text_expr, .set = text_set, .fdset = text_fdset, .numset = text_numset,
	.unavailable = text_unavailable, .more = text_more, .tail = text_tail, .comment = text_comment,
};
