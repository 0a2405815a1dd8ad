/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * json.c - the renderer for JSON Lines.  Shapes: numbers with names are
 * {"value","names"}, descriptors {"fd","path"}, processes {"pid","comm"},
 * addresses and other 64-bit numbers that text shows in hexadecimal are
 * hexadecimal strings, NULL is null, changes {"in","out"}, and a list or struct
 * that goes on says so by a last {"more": true} or "more": true.
 */
#include "emit/json.h"
#include "emit/renderer.h"
#include <inttypes.h>
#include <string.h>

#define EXACT_MAX (UINT64_C(1) << 53)

/* The bytes of one well-formed UTF-8 character at s, more than len if it is cut
 * off there; 0: none. */
static size_t utf8_begun(const uint8_t *s, size_t len)
{
	size_t n = s[0] < 0x80 ? 1 : s[0] >= 0xc2 && s[0] < 0xe0 ? 2 : s[0] >= 0xe0 && s[0] < 0xf0 ? 3 :
		   s[0] >= 0xf0 && s[0] < 0xf5 ? 4 : 0;

	for (size_t i = 1; i < n && i < len; i++)
		if ((s[i] & 0xc0) != 0x80)
			return 0;
	if (n > 2 && len > 1 && ((s[0] == 0xe0 && s[1] < 0xa0) || (s[0] == 0xed && s[1] >= 0xa0) ||
				 (s[0] == 0xf0 && s[1] < 0x90) || (s[0] == 0xf4 && s[1] >= 0x90)))
		return 0;
	return n;
}

/* 0: there is no whole one either */
static size_t utf8_length(const uint8_t *s, size_t len)
{
	size_t n = utf8_begun(s, len);

	return n <= len ? n : 0;
}

static void json_char(struct strbuf *b, uint8_t c)
{
	static const char short_form[] = { ['\b'] = 'b', ['\t'] = 't', ['\n'] = 'n', ['\f'] = 'f', ['\r'] = 'r' };

	if (c == '"' || c == '\\' || (c < sizeof(short_form) && short_form[c])) {
		const char text[2] = { '\\', c < sizeof(short_form) ? short_form[c] : (char)c };

		sb_mem(b, text, sizeof(text));
	} else if (c < 0x20 || c == 0x7f) {
		const char text[6] = { '\\', 'u', '0', '0', hex_digits[c >> 4], hex_digits[c & 15] };

		sb_mem(b, text, sizeof(text));
	} else {
		sb_char(b, (char)c);
	}
}

/* Bytes that stand for themselves, up to the first that does not. */
static size_t json_plain(const uint8_t *s, size_t len)
{
	size_t n = 0;

	while (n < len && s[n] >= 0x20 && s[n] < 0x7f && s[n] != '"' && s[n] != '\\')
		n++;
	return n;
}

static void json_text(struct strbuf *b, const uint8_t *s, size_t len)
{
	sb_char(b, '"');
	for (size_t i = 0; i < len; ) {
		size_t n = json_plain(s + i, len - i);

		if (n) {
			sb_mem(b, s + i, n);
			i += n;
			continue;
		}
		n = utf8_length(s + i, len - i);
		if (n == 1)
			json_char(b, s[i]);
		else if (n)
			sb_mem(b, s + i, n);
		else
			sb_str(b, "\xef\xbf\xbd");
		i += n ? n : 1;
	}
	sb_char(b, '"');
}

void json_str(struct strbuf *b, const char *s)
{
	json_text(b, (const uint8_t *)s, strlen(s));
}

void json_key(struct strbuf *b, const char *key)
{
	json_str(b, key);
	sb_char(b, ':');
}

void json_udec(struct strbuf *b, uint64_t v)
{
	bool quoted = v > EXACT_MAX;

	if (quoted)
		sb_char(b, '"');
	sb_udec(b, v);
	if (quoted)
		sb_char(b, '"');
}

void json_dec(struct strbuf *b, int64_t v)
{
	if (v >= 0) {
		json_udec(b, (uint64_t)v);
		return;
	}
	bool quoted = -(uint64_t)v > EXACT_MAX;
	sb_printf(b, quoted ? "\"%" PRId64 "\"" : "%" PRId64, v);
}

/* How much of s is UTF-8 text; a character cut off by truncation does not count against it. */
static bool is_utf8(const uint8_t *s, size_t *len, bool truncated)
{
	for (size_t i = 0; i < *len; ) {
		size_t n = utf8_begun(s + i, *len - i);

		if (truncated && i && n > *len - i) {
			*len = i;
			return true;
		}
		if (!n || n > *len - i)
			return false;
		i += n;
	}
	return true;
}

void json_bytes(struct strbuf *b, const void *p, size_t len, bool truncated)
{
	const uint8_t *s = p;
	size_t text = len;
	bool utf8 = is_utf8(s, &text, truncated);

	if (utf8 && !truncated) {
		json_text(b, s, len);
		return;
	}
	sb_str(b, utf8 ? "{\"text\":" : "{\"hex\":");
	if (utf8) {
		json_text(b, s, text);
	} else {
		sb_char(b, '"');
		sb_hex_bytes(b, s, len);
		sb_char(b, '"');
	}
	if (truncated)
		sb_str(b, ",\"truncated\":true");
	sb_char(b, '}');
}

/* Renderer */

static void js_number(struct strbuf *b, struct em_num n)
{
	if (n.form == EM_BOOL)
		sb_str(b, n.val ? "true" : "false");
	else if (n.form == EM_DEC || n.form == EM_SHEX)
		json_dec(b, (int64_t)n.val);
	else
		json_udec(b, n.bytes >= 8 || !n.bytes ? n.val : n.val & ((UINT64_C(1) << 8 * n.bytes) - 1));
}

static bool js_keyed(enum em_group g)
{
	return g == EM_ARGS || g == EM_STRUCT || g == EM_FIELDS || g == EM_NOTE;
}

static void js_open(struct emit *e, enum em_group g)
{
	if (g != EM_DEREF)
		sb_char(e->out, js_keyed(g) ? '{' : '[');
}

static void js_close(struct emit *e, enum em_group g)
{
	if (g != EM_DEREF)
		sb_char(e->out, js_keyed(g) ? '}' : ']');
}

static void js_between(struct emit *e)
{
	sb_char(e->out, ',');
}

static void js_key(struct emit *e, const char *name, enum em_key_how how)
{
	(void)how;
	json_key(e->out, name);
}

static void js_index(struct emit *e, const char *name, uint64_t index)
{
	(void)e, (void)name, (void)index;	/* the place in the list says it */
}

static void js_change_begin(struct emit *e)
{
	sb_str(e->out, "{\"in\":");
}

static void js_change(struct emit *e)
{
	sb_str(e->out, ",\"out\":");
}

static void js_change_end(struct emit *e)
{
	sb_char(e->out, '}');
}

static void js_hex(struct strbuf *b, uint64_t v)
{
	sb_char(b, '"');
	sb_hex(b, v);
	sb_char(b, '"');
}

/* Most 64-bit numbers in hexadecimal are addresses, and half of them are beyond
 * what a double holds: always a string, whatever the value. */
static void js_num(struct emit *e, struct em_num n)
{
	if ((n.form == EM_HEX || n.form == EM_HEX0) && (n.bytes >= 8 || !n.bytes))
		js_hex(e->out, n.val);
	else
		js_number(e->out, n);
}

/* A table may name a combination: "A|B" is two names. */
static void js_name(struct strbuf *b, const char *name)
{
	static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_|";
	const char *bar = name[strspn(name, letters)] ? NULL : strchr(name, '|');

	for (; bar; bar = strchr(name, '|')) {
		json_text(b, (const uint8_t *)name, (size_t)(bar - name));
		sb_char(b, ',');
		name = bar + 1;
	}
	json_str(b, name);
}

static void js_names_one(struct strbuf *b, const struct em_num *n, const struct em_names *s)
{
	sb_str(b, "{\"value\":");
	js_number(b, *n);
	sb_str(b, ",\"names\":[");
	for (unsigned i = 0; i < s->n; i++) {
		if (i)
			sb_char(b, ',');
		js_name(b, s->name[i]);
	}
	sb_char(b, ']');
	if (s->has_rest && s->n) {
		sb_str(b, ",\"rest\":");
		js_hex(b, s->rest);
	}
	sb_char(b, '}');
}

/* Parts apart are one number again: their union, and all their names. */
static void js_names(struct emit *e, const struct em_num *nums, const struct em_names *sets, unsigned n)
{
	if (n == 1) {
		js_names_one(e->out, nums, sets);
		return;
	}
	struct em_num num = { 0, 8, EM_UDEC };
	struct em_names all = { 0 };

	for (unsigned i = 0; i < n; i++) {
		num.val |= nums[i].val;
		all.rest |= sets[i].has_rest ? sets[i].rest : sets[i].n ? 0 : nums[i].val;
		for (unsigned k = 0; k < sets[i].n && all.n < EM_NAMES_MAX; k++)
			all.name[all.n++] = sets[i].name[k];
	}
	all.has_rest = all.rest != 0;
	js_names_one(e->out, &num, &all);
}

static void js_addr(struct emit *e, uint64_t addr)
{
	if (addr)
		js_hex(e->out, addr);
	else
		sb_str(e->out, "null");
}

/* Any bytes but NUL may be in a path. */
static void js_detail(struct strbuf *b, const char *key, const char *detail)
{
	sb_char(b, ',');
	json_key(b, key);
	json_bytes(b, detail, strlen(detail), false);
}

static void js_fd(struct emit *e, int64_t fd, const char *name, const char *path, const struct em_fd_more *more)
{
	sb_str(e->out, "{\"fd\":");
	json_dec(e->out, fd);
	if (name)
		js_detail(e->out, "name", name);
	if (path)
		js_detail(e->out, "path", path);
	if (more && more->deleted)
		sb_str(e->out, ",\"deleted\":true");
	if (more && *more->device)
		js_detail(e->out, "device", more->device);
	if (e->context)
		js_detail(e->out, "secontext", e->context);
	sb_char(e->out, '}');
}

static void js_pid(struct emit *e, int64_t pid, const char *comm, int outer)
{
	if (!comm && !outer) {
		json_dec(e->out, pid);
		return;
	}
	sb_printf(e->out, "{\"pid\":%" PRId64, pid);
	if (comm)
		js_detail(e->out, "comm", comm);
	if (outer)
		sb_printf(e->out, ",\"outer_pid\":%d", outer);
	sb_char(e->out, '}');
}

static void js_bytes(struct emit *e, const void *p, size_t len, enum em_style style, bool truncated)
{
	if (style == EM_ABSTRACT)		/* never to be taken for a file's name */
		sb_str(e->out, "{\"abstract\":");
	else if (e->context)
		sb_str(e->out, "{\"path\":");
	json_bytes(e->out, p, len, truncated);
	if (e->context)
		js_detail(e->out, "secontext", e->context);
	if (style == EM_ABSTRACT || e->context)
		sb_char(e->out, '}');
}

static void js_expr(struct emit *e, struct em_num n, const char *text, const char *plain)
{
	(void)text;
	if (plain)
		json_str(e->out, plain);
	else
		js_number(e->out, n);
}

static void js_set(struct emit *e, const char *const *names, const unsigned *nums, size_t n, bool complement)
{
	(void)nums;
	sb_str(e->out, "{\"set\":[");
	for (size_t i = 0; i < n; i++) {
		if (i)
			sb_char(e->out, ',');
		json_str(e->out, names[i]);
	}
	sb_str(e->out, complement ? "],\"complement\":true}" : "]}");
}

static void js_fdset(struct emit *e, const int *fds, const char *const *path, size_t n)
{
	sb_char(e->out, '[');
	for (size_t i = 0; i < n; i++) {
		if (i)
			sb_char(e->out, ',');
		js_fd(e, fds[i], NULL, path ? path[i] : NULL, NULL);
	}
	sb_char(e->out, ']');
}

static void js_numset(struct emit *e, const int *nums, size_t n)
{
	sb_char(e->out, '[');
	for (size_t i = 0; i < n; i++)
		sb_printf(e->out, "%s%d", i ? "," : "", nums[i]);
	sb_char(e->out, ']');
}

static void js_unavailable(struct emit *e)
{
	sb_str(e->out, "{\"unavailable\":true}");
}

static void js_more(struct emit *e, const uint64_t *addr)
{
	bool keyed = js_keyed(e->level[e->depth - 1].group);

	sb_str(e->out, keyed ? "\"more\":" : "{\"more\":");
	if (addr)
		js_hex(e->out, *addr);
	else
		sb_str(e->out, "true");
	if (!keyed)
		sb_char(e->out, '}');
}

static void js_tail(struct emit *e, size_t from, size_t to, const void *bytes, size_t n)
{
	sb_printf(e->out, "\"bytes %zu..%zu\":", from, to - 1);
	if (bytes)
		json_bytes(e->out, bytes, n, n < to - from);
	else
		js_unavailable(e);
}

static void js_comment(struct emit *e, const char *text)
{
	(void)e, (void)text;		/* for people; what it says is in the values */
}

const struct renderer render_json = {
	.open = js_open, .close = js_close, .between = js_between, .key = js_key, .index = js_index,
	.change_begin = js_change_begin, .change = js_change, .change_end = js_change_end,
	.num = js_num, .names = js_names, .addr = js_addr, .fd = js_fd, .pid = js_pid, .bytes = js_bytes,
	.expr = js_expr, .set = js_set, .fdset = js_fdset, .numset = js_numset, .unavailable = js_unavailable, .more = js_more,
	.tail = js_tail, .comment = js_comment,
};
