/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stack.c - a call from the depth of three functions of known names. */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

volatile int sink;

__attribute__((noinline)) static void stack_inner(void)
{
	sink = chdir("/no/such/dir");
}

__attribute__((noinline)) void stack_middle(void)
{
	stack_inner();
	sink++;
}

__attribute__((noinline)) void stack_outer(void)
{
	stack_middle();
	sink++;
}

/* Ends by a call that never returns, or by a signal. */
__attribute__((noinline)) void stack_end(bool killed)
{
	if (killed)
		abort();
	_exit(7);
}

int main(int argc, char **argv)
{
	stack_outer();
	if (argc > 1)
		stack_end(!strcmp(argv[1], "abort"));
	return sink > 5;
}
