/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* plug.c - an object for dlopen: PLUG names its function, which makes a call. */
#include <unistd.h>

int PLUG(const char *where)
{
	int r = chdir(where);

	return r + 1;
}
