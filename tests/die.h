/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * die.h - the end of a unit test's program, for parts of strace that are linked
 * into one: said on standard output, status 3.
 */
#ifndef TESTS_DIE_H
#define TESTS_DIE_H

#include "defs.h"
#include <stdarg.h>
#include <stdlib.h>

_Noreturn static void die_saying(const char *fmt, va_list ap)
{
	vprintf(fmt, ap);
	printf("\n");
	exit(3);
}

void die(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	die_saying(fmt, ap);
}

void die_errno(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	die_saying(fmt, ap);
}

#endif
