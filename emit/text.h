/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * text.h - pieces of strace's text that others print too: signal lines, leaders.
 */
#ifndef STRACE_EMIT_TEXT_H
#define STRACE_EMIT_TEXT_H

#include "emit/emit.h"

void text_num(struct strbuf *, struct em_num);
/* "text", C-quoted; all bytes as \xab; or only those that would be in octal. */
enum text_hex { TEXT_OCTAL, TEXT_HEX, TEXT_HEX_CHARS };
void text_quote(struct strbuf *, const void *, size_t len, enum text_hex);
/* Which of these -x wants for these bytes. */
enum text_hex text_hex(const struct em_options *, const void *, size_t len);
/* A single name for a decimal number, by -X. */
void em_raw_name(struct emit *, int64_t num, const char *name);

#endif
