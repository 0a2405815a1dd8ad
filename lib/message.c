/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * message.c - what strace says of itself.
 */
#include "lib/message.h"
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *program_name = "strace";
void (*message_before)(void);
void (*message_at_end)(void);

static void message(int err, const char *fmt, va_list ap)
{
	if (message_before)
		message_before();
	fflush(stdout);
	fprintf(stderr, "%s: ", program_name);
	vfprintf(stderr, fmt, ap);
	if (err)
		fprintf(stderr, ": %s", strerror(err));
	fputc('\n', stderr);
}

#define MESSAGE(err, fmt) do {				\
	va_list ap;					\
	va_start(ap, fmt);				\
	message(err, fmt, ap);				\
	va_end(ap);					\
} while (0)

_Noreturn static void end(void)
{
	if (message_at_end)
		message_at_end();
	exit(1);
}

void die(const char *fmt, ...)
{
	MESSAGE(0, fmt);
	end();
}

void die_errno(const char *fmt, ...)
{
	MESSAGE(errno, fmt);
	end();
}

void die_usage(const char *fmt, ...)
{
	MESSAGE(0, fmt);
	fprintf(stderr, "Try '%s -h' for more information.\n", program_name);
	end();
}

void warn_msg(const char *fmt, ...)
{
	MESSAGE(0, fmt);
}

void warn_errno(const char *fmt, ...)
{
	MESSAGE(errno, fmt);
}
