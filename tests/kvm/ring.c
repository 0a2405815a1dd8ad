/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * ring.c - a dirty ring mapped before the run page, under the same name: only
 * the offset in the file tells them apart.
 */
#include "vmm.h"

static const uint8_t code[] = { 0xb0, 0x44, 0xa2, 0x00, 0x40, 0xe6, 0x40, 0xeb, 0xf7 };

int main(int argc, char **argv)
{
	struct vm vm;
	struct kvm_enable_cap cap = { .cap = KVM_CAP_DIRTY_LOG_RING, .args = { 4096 } };
	struct kvm_run *run;
	void *ring;
	int cpu;

	record_open(argc, argv);
	vm = vm_new(code, sizeof(code));
	if (ioctl(vm.fd, KVM_ENABLE_CAP, &cap) < 0) {
		printf("no dirty ring: %s\n", strerror(errno));
		return 77;
	}
	cpu = vcpu_new(&vm, 0);
	ring = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, cpu, 64 * 4096);
	if (ring == MAP_FAILED)
		give_up("mmap of the dirty ring");
	run = vcpu_map(cpu);
	memset(ring, 0, 8);
	wait_for_tracer(argc, argv);
	for (int i = 0; i < 4; i++) {
		must(ioctl(cpu, KVM_RUN, 0), "KVM_RUN");
		note_exit(run, NULL);
	}
	return 0;
}
