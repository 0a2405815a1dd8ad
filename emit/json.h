/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * json.h - JSON text into a strbuf, for the renderer and for the records
 * around it.  doc/JSON.md says what means what.
 */
#ifndef STRACE_EMIT_JSON_H
#define STRACE_EMIT_JSON_H

#include "emit/emit.h"

/* A string from NUL-terminated bytes; what is not UTF-8 becomes U+FFFD. */
void json_str(struct strbuf *, const char *);
/* "key": ; the caller says the comma. */
void json_key(struct strbuf *, const char *key);
/* A number; a string where doubles cannot hold it (over 2^53). */
void json_udec(struct strbuf *, uint64_t);
void json_dec(struct strbuf *, int64_t);
/* Bytes: a string where they are UTF-8, else {"hex": "…"}; truncation said. */
void json_bytes(struct strbuf *, const void *, size_t len, bool truncated);

#endif
