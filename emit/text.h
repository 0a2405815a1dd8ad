/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * text.h - pieces of strace's text that others print too: signal lines, leaders.
 */
#ifndef STRACE_EMIT_TEXT_H
#define STRACE_EMIT_TEXT_H

#include "emit/emit.h"

void text_num(struct strbuf *, struct em_num);
/* "text", C-quoted, or all bytes as \xab. */
void text_quote(struct strbuf *, const void *, size_t len, bool hex);
/* A single name for a decimal number, by -X. */
void em_raw_name(struct emit *, int64_t num, const char *name);

#endif
