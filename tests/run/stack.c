/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stack.c - a call from the depth of three functions of known names. */
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

int main(void)
{
	stack_outer();
	return sink > 5;
}
