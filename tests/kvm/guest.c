/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * guest.c - a VMM for demonstrations and for guest.test: a guest of a dozen
 * instructions does port output and input, MMIO writes and reads, and HLT; what
 * happened is written to the file named by the first argument.
 */
#include "vmm.h"

static const uint8_t code[] = {
	0xba, 0xf8, 0x03,			/* mov dx, 0x3f8 */
	0xb0, 'K',				/* mov al, 'K' */
	0xee,					/* out dx, al */
	0xe4, 0x60,				/* in al, 0x60 */
	0xb4, 0x12,				/* mov ah, 0x12 */
	0xe7, 0x80,				/* out 0x80, ax */
	0x66, 0xb8, 0x21, 0x43, 0x65, 0x87,	/* mov eax, 0x87654321 */
	0x66, 0xef,				/* out dx, eax */
	0xbb, 0x00, 0x80,			/* mov bx, 0x8000 */
	0x88, 0x07,				/* mov [bx], al */
	0x8b, 0x47, 0x02,			/* mov ax, [bx + 2] */
	0x66, 0xc7, 0x47, 0x04, 0x21, 0, 0, 0,	/* mov dword [bx + 4], 0x21 */
	0xbf, 0x00, 0x20,			/* mov di, 0x2000 */
	0xb9, 0x03, 0x00,			/* mov cx, 3 */
	0xf3, 0x6c,				/* rep insb */
	0xf4,					/* hlt */
};

int main(int argc, char **argv)
{
	static const uint8_t answers[64] = { 0xfa, 0xce, 0, 0x77, 1, 2, 3, 4, 5, 6, 7, 8 };
	struct vm vm;
	struct kvm_run *run;
	int cpu;

	record_open(argc, argv);
	vm = vm_new(code, sizeof(code));
	cpu = vcpu_new(&vm, 0);
	run = vcpu_map(cpu);
	wait_for_tracer(argc, argv);
	do {
		must(ioctl(cpu, KVM_RUN, 0), "KVM_RUN");
		note_exit(run, answers);
	} while (run->exit_reason == KVM_EXIT_IO || run->exit_reason == KVM_EXIT_MMIO);
	/* told to come back at once: the reason in the page is the last one's */
	run->immediate_exit = 1;
	if (ioctl(cpu, KVM_RUN, 0) < 0 && errno == EINTR)
		note("answer immediate_exit=1\nstale KVM_EXIT_HLT");
	return 0;
}
