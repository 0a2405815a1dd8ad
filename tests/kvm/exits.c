/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * exits.c COUNT [crash|time] - a VMM that does nothing but take exits: its guest
 * makes COUNT port outputs and halts, or with "crash" jumps to where there is no
 * memory: KVM_EXIT_INTERNAL_ERROR.  For `make bench`, and for tests of what is
 * said of a guest's end.
 */
#include <stdbool.h>
#include <time.h>
#include "vmm.h"

static uint8_t code[] = {
	0x66, 0xb9, 0, 0, 0, 0,		/* mov ecx, COUNT */
	0xe6, 0x80,			/* again: out 0x80, al */
	0x66, 0x49,			/* dec ecx */
	0x75, 0xfa,			/* jnz again */
	0x90,				/* nop, or hlt */
	0xe9, 0x00, 0x80,		/* jmp 0x900f */
};

int main(int argc, char **argv)
{
	uint32_t count = argc > 1 ? (uint32_t)strtoul(argv[1], NULL, 0) : 1;
	bool crash = argc > 2 && !strcmp(argv[2], "crash");
	struct timespec from, to;
	struct kvm_run *run;
	struct vm vm;
	int cpu;

	memcpy(code + 2, &count, sizeof(count));
	if (!crash)
		code[12] = 0xf4;
	vm = vm_new(code, sizeof(code));
	cpu = vcpu_new(&vm, 0);
	run = vcpu_map(cpu);
	clock_gettime(CLOCK_MONOTONIC, &from);
	do
		must(ioctl(cpu, KVM_RUN, 0), "KVM_RUN");
	while (run->exit_reason == KVM_EXIT_IO);
	clock_gettime(CLOCK_MONOTONIC, &to);
	if (argc > 2 && !strcmp(argv[2], "time"))	/* microseconds an exit */
		printf("%.4f\n", ((double)(to.tv_sec - from.tv_sec) * 1e9 + (double)(to.tv_nsec - from.tv_nsec)) / 1e3 /
		       ((double)count + 1));
	return run->exit_reason != (crash ? KVM_EXIT_INTERNAL_ERROR : KVM_EXIT_HLT);
}
