/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * hostile.c - a program that lies: a seccomp filter answers KVM_RUN with
 * success, and the page holds whatever the program wrote.  Every reason, with
 * unions of zeros, of ones and of noise; then I/O exits with impossible sizes.
 */
#include "forge.h"

static uint8_t noise(void)
{
	static uint32_t x = 12345;

	x = x * 1664525 + 1013904223;
	return (uint8_t)(x >> 24);
}

int main(int argc, char **argv)
{
	static const uint64_t offsets[] = { 0, 8, 4095, 4096, 8192, 12287, 12288, 1ull << 32, ~0ull, ~0ull - 4095 };
	static const uint32_t counts[] = { 0, 1, 2, 4096, 4097, 1u << 31, ~0u };
	struct vm vm;
	struct kvm_run *run;
	uint8_t *page;
	int cpu;

	record_open(argc, argv);
	vm = vm_new((const uint8_t *)"\xf4", 1);
	cpu = vcpu_new(&vm, 0);
	run = vcpu_map(cpu);
	page = (uint8_t *)run;
	forge_run();
	for (uint32_t reason = 0; reason < 48; reason++)
		for (int how = 0; how < 6; how++) {
			for (size_t i = 12; i < 4096; i++)
				page[i] = how == 0 ? 0 : how == 1 ? 0xff : how == 2 ? (uint8_t)(i == 32 || i == 36) :
					  noise();
			run->kvm_valid_regs = how == 4 ? 7 : how == 5 ? ~0ull : 0;
			run->exit_reason = reason;
			note("forged %u", reason);
			ioctl(cpu, KVM_RUN, 0);
		}
	run->kvm_valid_regs = 0;
	for (size_t o = 0; o < sizeof(offsets) / sizeof(*offsets); o++)
		for (size_t c = 0; c < sizeof(counts) / sizeof(*counts); c++) {
			memset(&run->io, 0, sizeof(run->io));
			run->exit_reason = KVM_EXIT_IO;
			run->io.direction = c & 1;
			run->io.size = o & 1 ? 255 : 1;
			run->io.count = counts[c];
			run->io.data_offset = offsets[o];
			note("forged %u", run->exit_reason);
			ioctl(cpu, KVM_RUN, 0);
		}
	run->exit_reason = 0xdeadbeef;
	note("forged %u", run->exit_reason);
	ioctl(cpu, KVM_RUN, 0);
	return 0;
}
