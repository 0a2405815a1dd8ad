/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * names.h - names of numbers and numbers of names, for those outside linux/.
 */
#ifndef STRACE_DECODE_NAMES_H
#define STRACE_DECODE_NAMES_H

#include "decode/desc.h"

/* NULL: none */
const char *xlat_name(const struct xlat *, uint64_t val);
const char *signal_name(unsigned sig);
const char *errno_name(unsigned err);
/* false: none */
bool xlat_value(const struct xlat *, const char *name, uint64_t *val);

#endif
