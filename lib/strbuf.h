/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * strbuf.h - a growing piece of text.  Kept from call to call, so that a
 * steady trace allocates nothing.  s is always NUL-terminated after sb_init().
 */
#ifndef STRACE_LIB_STRBUF_H
#define STRACE_LIB_STRBUF_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

struct strbuf { char *s; size_t len, cap; };

void sb_init(struct strbuf *);
void sb_free(struct strbuf *);
void sb_clear(struct strbuf *);
void sb_char(struct strbuf *, char);
void sb_mem(struct strbuf *, const void *, size_t);
void sb_str(struct strbuf *, const char *);
void sb_pad(struct strbuf *, char, size_t n);
void sb_udec(struct strbuf *, uint64_t);
void sb_digits(struct strbuf *, uint64_t, unsigned n);	/* n digits, zeros before: 007 */
void sb_hex(struct strbuf *, uint64_t);		/* 0x1f; 0 is "0x0" */
void sb_hex_digits(struct strbuf *, uint64_t, unsigned n);	/* at least n digits, zeros before: 001f */
void sb_hex_bytes(struct strbuf *, const void *, size_t);	/* two digits each */
/* Room for n more bytes, to be filled from there; sb_filled() says how far that was done. */
char *sb_reserve(struct strbuf *, size_t n);
void sb_filled(struct strbuf *, const char *end);
extern const char hex_digits[16];
void sb_printf(struct strbuf *, const char *, ...) __attribute__((format(printf, 2, 3)));
void sb_vprintf(struct strbuf *, const char *, va_list) __attribute__((format(printf, 2, 0)));

#endif
