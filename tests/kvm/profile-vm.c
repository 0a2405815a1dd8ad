/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * profile-vm.c - VMs for the tests of what lives on exits: the profile, the
 * filter, the black box, nested calls.  Arguments: RECORD MODE [N]; what the
 * record says depends on the mode.  The first modes run a real guest; in the
 * others a seccomp filter answers KVM_RUN (with the error that its argument
 * says, 0: none), and the program writes the exit itself.
 */
#include "forge.h"
#include <pthread.h>
#include <signal.h>
#include <sys/syscall.h>
#include <time.h>

enum { SLOW_PORT = 0xb0, BUSY_PORT = 0xb1, SLOW_US = 3000 };

/* cx times: out 0x3f8, in 0x60, write and read at 0x9000; then hlt */
static uint8_t loop_code[] = {
	0xb9, 0, 0,				/* mov cx, N */
	0xbb, 0x00, 0x90,			/* mov bx, 0x9000 */
	0xba, 0xf8, 0x03,			/* mov dx, 0x3f8 */
	0xee,					/* out dx, al */
	0xe4, 0x60,				/* in al, 0x60 */
	0x88, 0x07,				/* mov [bx], al */
	0x8a, 0x07,				/* mov al, [bx] */
	0xe2, 0xf7,				/* loop */
	0xf4,					/* hlt */
};
/* out 0xb0, ten times; a busy loop; out 0xb1; hlt */
static const uint8_t slow_code[] = {
	0xb9, 10, 0, 0xe6, SLOW_PORT, 0xe2, 0xfc,
	0xb9, 0xff, 0xff, 0xe2, 0xfe,
	0xe6, BUSY_PORT, 0xf4,
};
static const uint8_t dead_code[] = { 0xe6, 0x80, 0x0f, 0x0b };	/* out 0x80, al; ud2 */

struct runner { int cpu; struct kvm_run *run; unsigned exits[64], errors; };

static void *run_loop(void *arg)
{
	struct runner *r = arg;

	for (;;) {
		if (ioctl(r->cpu, KVM_RUN, 0)) {
			r->errors++;
			continue;
		}
		r->exits[r->run->exit_reason & 63]++;
		if (r->run->exit_reason != KVM_EXIT_IO && r->run->exit_reason != KVM_EXIT_MMIO)
			return NULL;
	}
}

/* The record: "vcpu REASON COUNT" */
static void two(unsigned n)
{
	struct vm vm;
	struct runner r[2];
	pthread_t t[2];

	loop_code[1] = (uint8_t)n;
	loop_code[2] = (uint8_t)(n >> 8);
	vm = vm_new(loop_code, sizeof(loop_code));
	memset(r, 0, sizeof(r));
	for (int i = 0; i < 2; i++) {
		r[i].cpu = vcpu_new(&vm, i);
		r[i].run = vcpu_map(r[i].cpu);
	}
	for (int i = 0; i < 2; i++)
		pthread_create(&t[i], NULL, run_loop, &r[i]);
	for (int i = 0; i < 2; i++) {
		pthread_join(t[i], NULL);
		note("%d 2 %u\n%d 6 %u\n%d 5 %u\n%d errors %u", i, r[i].exits[KVM_EXIT_IO], i, r[i].exits[KVM_EXIT_MMIO], i,
		     r[i].exits[KVM_EXIT_HLT], i, r[i].errors);
	}
}

static uint64_t now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

/* The record: "slow NS" for each time that the port was served (the calls made
 * meanwhile are two), "run NS" for the guest's busy loop. */
static void slow(void)
{
	struct vm vm = vm_new(slow_code, sizeof(slow_code));
	int cpu = vcpu_new(&vm, 0);
	struct kvm_run *run = vcpu_map(cpu);
	uint64_t from, exit;

	do {
		from = now_ns();
		must(ioctl(cpu, KVM_RUN, 0), "KVM_RUN");
		exit = now_ns();
		if (run->exit_reason == KVM_EXIT_IO && run->io.port == SLOW_PORT) {
			struct timespec t = { 0, SLOW_US * 1000L };

			syscall(SYS_getppid);
			nanosleep(&t, NULL);
			note("slow %llu", (unsigned long long)(now_ns() - exit));
		} else if (run->exit_reason == KVM_EXIT_IO) {
			note("run %llu", (unsigned long long)(exit - from));
		}
	} while (run->exit_reason == KVM_EXIT_IO);
}

/* A VMM that gets stuck in its second exit, for longer than any test waits. */
static void stuck(void)
{
	struct vm vm = vm_new(slow_code, sizeof(slow_code));
	int cpu = vcpu_new(&vm, 0);

	vcpu_map(cpu);
	must(ioctl(cpu, KVM_RUN, 0), "KVM_RUN");
	must(ioctl(cpu, KVM_RUN, 0), "KVM_RUN");
	sleep(900);
}

/* A real triple fault, in protected mode with no interrupt table; the VMM then
 * asks for the registers.  With sync, they are in the page as well. */
static void dead(int sync)
{
	struct vm vm = vm_new(dead_code, sizeof(dead_code));
	int cpu = vcpu_new(&vm, 0);
	struct kvm_run *run = vcpu_map(cpu);
	struct kvm_sregs sregs;
	struct kvm_regs regs = { .rip = CODE_AT, .rsp = 0x3000, .rflags = 2, .rax = 0x5eed };

	must(ioctl(cpu, KVM_GET_SREGS, &sregs), "KVM_GET_SREGS");
	sregs.cr0 |= 1;
	sregs.cs.db = sregs.ds.db = sregs.ss.db = 1;
	sregs.cs.limit = sregs.ds.limit = sregs.ss.limit = 0xffffffff;
	sregs.cs.g = sregs.ds.g = sregs.ss.g = 1;
	sregs.cs.selector = 8;
	sregs.ds.selector = sregs.es.selector = sregs.ss.selector = 16;
	sregs.idt.base = 0;
	sregs.idt.limit = 0;
	must(ioctl(cpu, KVM_SET_SREGS, &sregs), "KVM_SET_SREGS");
	must(ioctl(cpu, KVM_SET_REGS, &regs), "KVM_SET_REGS");
	run->kvm_valid_regs = sync ? 3 : 0;
	do {
		must(ioctl(cpu, KVM_RUN, 0), "KVM_RUN");
		note("exit %u", run->exit_reason);
	} while (run->exit_reason == KVM_EXIT_IO);
	if (!sync) {
		must(ioctl(cpu, KVM_GET_REGS, &regs), "KVM_GET_REGS");
		must(ioctl(cpu, KVM_GET_SREGS, &sregs), "KVM_GET_SREGS");
	}
	note("rip %#llx", (unsigned long long)regs.rip);
}

static void forge_io(int cpu, struct kvm_run *run, unsigned port)
{
	memset(&run->io, 0, sizeof(run->io));
	run->exit_reason = KVM_EXIT_IO;
	run->io.direction = KVM_EXIT_IO_OUT;
	run->io.size = run->io.count = 1;
	run->io.port = (uint16_t)port;
	run->io.data_offset = 4096;
	ioctl(cpu, KVM_RUN, 0);
}

static void forge_reason(int cpu, struct kvm_run *run, uint32_t reason, uint32_t first)
{
	memset(&run->io, 0, 256);
	run->exit_reason = reason;
	memcpy(&run->io, &first, sizeof(first));
	ioctl(cpu, KVM_RUN, 0);
}

static int forged(const char *mode, unsigned n)
{
	static const struct { const char *name; uint32_t reason, first; } ends[] = {
		{ "shutdown", KVM_EXIT_SHUTDOWN, 0 }, { "internal", KVM_EXIT_INTERNAL_ERROR, 1 },
		{ "failentry", KVM_EXIT_FAIL_ENTRY, 0x80000021 }, { "crash", KVM_EXIT_SYSTEM_EVENT, KVM_SYSTEM_EVENT_CRASH },
		{ "reset", KVM_EXIT_SYSTEM_EVENT, KVM_SYSTEM_EVENT_RESET },
	};
	struct vm vm = vm_new((const uint8_t *)"\xf4", 1);
	int cpu = vcpu_new(&vm, 0), known = 0;
	struct kvm_run *run = vcpu_map(cpu);

	forge_run();
	if (!strcmp(mode, "touch")) {			/* n pages, one after the other */
		memset(&run->mmio, 0, sizeof(run->mmio));
		run->exit_reason = KVM_EXIT_MMIO;
		run->mmio.len = 4;
		for (unsigned i = 0; i < n; i++) {
			run->mmio.phys_addr = (uint64_t)i << 12;
			ioctl(cpu, KVM_RUN, 0);
		}
		return 1;
	}
	if (!strcmp(mode, "ports")) {			/* ports 1 to n, in turn, for minutes or until killed */
		for (time_t end = time(NULL) + 300; time(NULL) < end; usleep(1000))
			for (unsigned i = 1; i <= n; i++)
				forge_io(cpu, run, i);
		return 1;
	}
	for (unsigned i = 1; i <= 20; i++)
		forge_io(cpu, run, i);
	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++)
		if (!strcmp(mode, ends[i].name)) {
			for (unsigned j = 0; j < n; j++)
				forge_reason(cpu, run, ends[i].reason, ends[i].first);
			known = 1;
		}
	if (!strcmp(mode, "fault") || !strcmp(mode, "again")) {
		for (unsigned j = 0; j < n; j++)
			ioctl(cpu, KVM_RUN, *mode == 'f' ? EFAULT : EAGAIN);
		known = 1;
	}
	if (!strcmp(mode, "segv"))
		raise(SIGSEGV);
	return known;
}

int main(int argc, char **argv)
{
	const char *mode = argc > 2 ? argv[2] : "";
	unsigned n = argc > 3 ? (unsigned)strtoul(argv[3], NULL, 0) : 1;

	record_open(argc, argv);
	if (!strcmp(mode, "two"))
		two(n);
	else if (!strcmp(mode, "slow"))
		slow();
	else if (!strcmp(mode, "stuck"))
		stuck();
	else if (!strcmp(mode, "dead") || !strcmp(mode, "dead-sync"))
		dead(mode[4] != '\0');
	else if (!forged(mode, n))
		return 2;
	return 0;
}
