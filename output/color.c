/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * color.c - escape sequences, and the room that they do not take.  By itself
 * (auto) only a terminal gets them, and none that does not want them: NO_COLOR
 * is set, or TERM is "dumb" or nothing.
 */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "defs.h"
#include "output/color.h"

static bool on;

void color_decide(int fd)
{
	const char *term = getenv("TERM"), *no = getenv("NO_COLOR");

	if (opts.format != FORMAT_TEXT || opts.color == COLOR_NEVER)
		on = false;
	else
		on = opts.color == COLOR_ALWAYS ||
		     (isatty(fd) && !(no && *no) && term && *term && strcmp(term, "dumb"));
}

const char *color_on(enum color color)
{
	static const char *const codes[] = {
		[COLOR_NAME] = "\033[33m", [COLOR_RESULT] = "\033[32m", [COLOR_ERROR] = "\033[31m",
		[COLOR_EVENT] = "\033[36m",
	};

	return on ? codes[color] : "";
}

const char *color_off(void)
{
	return on ? "\033[0m" : "";
}

size_t color_width(const char *s, size_t len)
{
	size_t width = len;

	/* what a tracee writes is shown escaped: any escape here is ours */
	for (const char *p = s; on && (p = memchr(p, '\033', len - (size_t)(p - s))); ) {
		const char *end = memchr(p, 'm', len - (size_t)(p - s));

		if (!end)
			break;
		width -= (size_t)(end + 1 - p);
		p = end + 1;
	}
	return width;
}
