/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * strbuf.c - a growing piece of text.  Running out of memory ends the
 * program: there is no line half-said that would be worth going on for.
 */
#include "lib/strbuf.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char hex_digits[16] = "0123456789abcdef";

static void sb_room(struct strbuf *b, size_t more)
{
	if (b->len + more + 1 <= b->cap)
		return;
	size_t cap = b->cap ? b->cap : 256;
	while (cap < b->len + more + 1)
		cap *= 2;
	char *s = realloc(b->s, cap);
	if (!s) {
		fputs("strace: out of memory\n", stderr);
		abort();
	}
	b->s = s;
	b->cap = cap;
}

void sb_init(struct strbuf *b)
{
	b->s = NULL;
	b->len = b->cap = 0;
	sb_room(b, 0);
	b->s[0] = '\0';
}

void sb_free(struct strbuf *b)
{
	free(b->s);
	b->s = NULL;
	b->len = b->cap = 0;
}

void sb_clear(struct strbuf *b)
{
	b->len = 0;
	if (b->s)
		b->s[0] = '\0';
}

void sb_mem(struct strbuf *b, const void *p, size_t n)
{
	sb_room(b, n);
	memcpy(b->s + b->len, p, n);
	b->len += n;
	b->s[b->len] = '\0';
}

void sb_char(struct strbuf *b, char c)
{
	sb_room(b, 1);
	b->s[b->len++] = c;
	b->s[b->len] = '\0';
}

void sb_str(struct strbuf *b, const char *s)
{
	sb_mem(b, s, strlen(s));
}

void sb_pad(struct strbuf *b, char c, size_t n)
{
	sb_room(b, n);
	memset(b->s + b->len, c, n);
	b->len += n;
	b->s[b->len] = '\0';
}

void sb_udec(struct strbuf *b, uint64_t v)
{
	char buf[24], *p = buf + sizeof(buf);

	do {
		*--p = (char)('0' + v % 10);
		v /= 10;
	} while (v);
	sb_mem(b, p, (size_t)(buf + sizeof(buf) - p));
}

void sb_digits(struct strbuf *b, uint64_t v, unsigned n)
{
	sb_room(b, n);
	for (unsigned i = n; i; i--, v /= 10)
		b->s[b->len + i - 1] = (char)('0' + v % 10);
	b->len += n;
	b->s[b->len] = '\0';
}

void sb_hex(struct strbuf *b, uint64_t v)
{
	char buf[24], *p = buf + sizeof(buf);

	do {
		*--p = hex_digits[v & 15];
		v >>= 4;
	} while (v);
	*--p = 'x';
	*--p = '0';
	sb_mem(b, p, (size_t)(buf + sizeof(buf) - p));
}

void sb_hex_digits(struct strbuf *b, uint64_t v, unsigned n)
{
	while (n < 16 && v >> 4 * n)
		n++;
	sb_room(b, n);
	for (unsigned i = n; i; i--, v >>= 4)
		b->s[b->len + i - 1] = hex_digits[v & 15];
	b->len += n;
	b->s[b->len] = '\0';
}

void sb_hex_bytes(struct strbuf *b, const void *bytes, size_t n)
{
	const uint8_t *p = bytes;
	char *to = sb_reserve(b, 2 * n);

	for (size_t i = 0; i < n; i++) {
		*to++ = hex_digits[p[i] >> 4];
		*to++ = hex_digits[p[i] & 15];
	}
	sb_filled(b, to);
}

char *sb_reserve(struct strbuf *b, size_t n)
{
	sb_room(b, n);
	return b->s + b->len;
}

void sb_filled(struct strbuf *b, const char *end)
{
	b->len = (size_t)(end - b->s);
	b->s[b->len] = '\0';
}

void sb_vprintf(struct strbuf *b, const char *fmt, va_list ap)
{
	va_list again;

	va_copy(again, ap);
	int n = vsnprintf(NULL, 0, fmt, again);
	va_end(again);
	if (n < 0)
		return;
	sb_room(b, (size_t)n);
	vsnprintf(b->s + b->len, (size_t)n + 1, fmt, ap);
	b->len += (size_t)n;
}

void sb_printf(struct strbuf *b, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	sb_vprintf(b, fmt, ap);
	va_end(ap);
}
