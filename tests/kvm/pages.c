/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * pages.c - the run page where it is not expected: never mapped, moved, mapped
 * in pieces, without access, unmapped and mapped again.
 */
#include "vmm.h"

static const uint8_t code[] = { 0xb0, 0x33, 0xe6, 0x30, 0xeb, 0xfa };	/* out 0x30, al; again */

static int cpu;

static void run_seen(struct kvm_run *run)
{
	must(ioctl(cpu, KVM_RUN, 0), "KVM_RUN");
	note_exit(run, NULL);
}

static void run_unseen(void)
{
	must(ioctl(cpu, KVM_RUN, 0), "KVM_RUN");
	note("plain");
}

int main(int argc, char **argv)
{
	struct vm vm;
	struct kvm_run *run;
	uint8_t *place, *io;

	record_open(argc, argv);
	vm = vm_new(code, sizeof(code));
	cpu = vcpu_new(&vm, 7);
	wait_for_tracer(argc, argv);
	run_unseen();
	run = vcpu_map(cpu);
	run_seen(run);
	mprotect(run, VCPU_SIZE, PROT_NONE);
	run_unseen();
	mprotect(run, VCPU_SIZE, PROT_READ | PROT_WRITE);
	run_seen(run);
	place = mmap(NULL, 16 * 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	run = mremap(run, VCPU_SIZE, VCPU_SIZE, MREMAP_MAYMOVE | MREMAP_FIXED, place + 4096);
	if (run == MAP_FAILED)
		give_up("mremap");
	run_seen(run);
	/* only the run struct is left; the I/O data are mapped elsewhere */
	munmap((char *)run + 4096, VCPU_SIZE - 4096);
	io = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, cpu, 4096);
	must(ioctl(cpu, KVM_RUN, 0), "KVM_RUN");
	note("exit KVM_EXIT_IO|port=0x30|data=%s", bytes_text(io, 1));
	/* something else lies over it */
	if (mmap(run, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != (void *)run)
		give_up("mmap over the page");
	memset(run, 6, 64);
	run_unseen();
	munmap(run, 4096);
	run_unseen();
	run = vcpu_map(cpu);
	run_seen(run);
	return 0;
}
