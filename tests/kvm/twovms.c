/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * twovms.c - two VMs in one process, each with a vCPU 0 (the same name in
 * /proc/PID/maps), run in turn; then the first one's page is unmapped.
 */
#include "vmm.h"

static const uint8_t out_code[] = { 0xb0, 0x11, 0xe6, 0x10, 0xeb, 0xfa };		/* out 0x10, al; again */
static const uint8_t mmio_code[] = { 0xbb, 0x00, 0x90, 0xb0, 0x22, 0x88, 0x07, 0xeb, 0xfc };	/* mov [0x9000], al; again */

int main(int argc, char **argv)
{
	struct vm a, b;
	struct kvm_run *run[2];
	int cpu[2];

	record_open(argc, argv);
	a = vm_new(out_code, sizeof(out_code));
	b = vm_new(mmio_code, sizeof(mmio_code));
	cpu[0] = vcpu_new(&a, 0);
	cpu[1] = vcpu_new(&b, 0);
	run[1] = vcpu_map(cpu[1]);
	run[0] = vcpu_map(cpu[0]);
	wait_for_tracer(argc, argv);
	for (int i = 0; i < 8; i++) {
		must(ioctl(cpu[i % 2], KVM_RUN, 0), "KVM_RUN");
		note_exit(run[i % 2], NULL);
	}
	return 0;
}
