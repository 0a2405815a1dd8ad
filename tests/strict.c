/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * strict.c - JSON by the letter: what most readers let pass is an error here.
 * Strings have no escapes but those of JSON, keys of an object differ, and
 * integers are within 2^53.
 */
#include "tests/strict.h"
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { DEPTH_MAX = 100, KEYS_MAX = 4096 };

struct key { const char *s; size_t len; };
struct reader {
	const char *at, *wrong;
	unsigned depth, n_keys;
	struct key keys[KEYS_MAX];	/* of all open objects, one after the other */
};

static bool value(struct reader *);

static bool fail(struct reader *r, const char *why)
{
	if (!r->wrong)
		r->wrong = why;
	return false;
}

static bool take(struct reader *r, char c)
{
	if (*r->at != c)
		return false;
	r->at++;
	return true;
}

/* Bytes of the UTF-8 character at s, a NUL-terminated text; 0: none. */
static unsigned utf8(const char *text)
{
	const uint8_t *s = (const uint8_t *)text;
	unsigned n = s[0] < 0x80 ? 1 : s[0] < 0xc0 ? 0 : s[0] < 0xe0 ? 2 : s[0] < 0xf0 ? 3 : s[0] < 0xf8 ? 4 : 0;
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	uint32_t c = n < 2 ? s[0] : s[0] & (0x7fu >> n);

	for (unsigned i = 1; i < n; i++) {
		if ((s[i] & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (s[i] & 0x3f);
	}
	return n && c >= least[n] && c <= 0x10ffff && (c < 0xd800 || c > 0xdfff) ? n : 0;
}

static bool string(struct reader *r)
{
	if (!take(r, '"'))
		return fail(r, "no string");
	while (*r->at != '"') {
		unsigned n = utf8(r->at);

		if ((uint8_t)*r->at < 0x20)
			return fail(r, *r->at ? "a control character in a string" : "a string without end");
		if (!n)
			return fail(r, "not UTF-8");
		if (*r->at == '\\') {
			r->at++;
			if (*r->at == 'u' && strspn(r->at + 1, "0123456789abcdefABCDEF") >= 4)
				n = 5;
			else if (!*r->at || !strchr("\"\\/bfnrt", *r->at))
				return fail(r, "an escape that is none");
		}
		r->at += n;
	}
	r->at++;
	return true;
}

static bool digits(struct reader *r)
{
	const char *from = r->at;

	while (*r->at >= '0' && *r->at <= '9')
		r->at++;
	return r->at > from;
}

static bool number(struct reader *r)
{
	const char *from = r->at;

	take(r, '-');
	if (!take(r, '0') && !digits(r))
		return fail(r, "no value");
	if (fabs(strtod(from, NULL)) > 0x1p53)
		return fail(r, "a number beyond 2^53");
	if (take(r, '.') && !digits(r))
		return fail(r, "a number that ends in a point");
	if (take(r, 'e') || take(r, 'E')) {
		if (!take(r, '+'))
			take(r, '-');
		if (!digits(r))
			return fail(r, "an exponent without digits");
	}
	return true;
}

static bool key(struct reader *r, unsigned first)
{
	struct key k = { r->at, 0 };

	if (!string(r))
		return false;
	k.len = (size_t)(r->at - k.s);
	for (unsigned i = first; i < r->n_keys; i++)
		if (r->keys[i].len == k.len && !memcmp(r->keys[i].s, k.s, k.len))
			return fail(r, "a key given twice");
	if (r->n_keys == KEYS_MAX)
		return fail(r, "too many keys");
	r->keys[r->n_keys++] = k;
	return take(r, ':') || fail(r, "a key without a value");
}

/* The inside of an object or a list, and what closes it. */
static bool group(struct reader *r, char end)
{
	unsigned first = r->n_keys;

	if (++r->depth > DEPTH_MAX)
		return fail(r, "too deep");
	if (!take(r, end)) {
		do
			if ((end == '}' && !key(r, first)) || !value(r))
				return false;
		while (take(r, ','));
		if (!take(r, end))
			return fail(r, "an object or a list without end");
	}
	r->depth--;
	r->n_keys = first;
	return true;
}

static bool value(struct reader *r)
{
	static const char *const words[] = { "true", "false", "null" };

	if (take(r, '{'))
		return group(r, '}');
	if (take(r, '['))
		return group(r, ']');
	if (*r->at == '"')
		return string(r);
	for (unsigned i = 0; i < 3; i++)
		if (!strncmp(r->at, words[i], strlen(words[i]))) {
			r->at += strlen(words[i]);
			return true;
		}
	return number(r);
}

const char *json_wrong(const char *text)
{
	static struct reader r;

	r.at = text;
	r.wrong = NULL;
	r.depth = r.n_keys = 0;
	if (!value(&r))
		return r.wrong;
	return *r.at ? "something after the value" : NULL;
}
