/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * color.h - --color=: names, results, errors and events stand out on a terminal.
 */
#ifndef STRACE_OUTPUT_COLOR_H
#define STRACE_OUTPUT_COLOR_H

#include <stddef.h>

enum color_when { COLOR_AUTO, COLOR_NEVER, COLOR_ALWAYS };
/* The output is open: decide. */
void color_decide(int fd);

enum color { COLOR_NAME, COLOR_RESULT, COLOR_ERROR, COLOR_EVENT };
/* What begins and ends a piece of text; "" without colours. */
const char *color_on(enum color);
const char *color_off(void);
/* How many columns text takes. */
size_t color_width(const char *s, size_t len);

#endif
