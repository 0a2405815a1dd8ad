/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * types.h - every type that the tables reach, each once: for the tests that
 * judge the tables themselves.
 */
#ifndef STRACE_TESTS_TYPES_H
#define STRACE_TESTS_TYPES_H

#include "decode/desc.h"

/* where: "ioctl.argp" or so, the first place it was found at.  arch: those of one
 * architecture; NULL: all */
void types_each(const char *arch, void (*each)(const struct type *, const char *where, void *), void *self);

/* then those that only functions lead to: any struct type, found among the
 * symbols of this very program; where: the symbol */
void types_each_object(const char *arch, void (*each)(const struct type *, const char *where, void *), void *self);

#endif
