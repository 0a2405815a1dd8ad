/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * reasons.c - real guests that provoke the exits and failures of KVM_RUN that
 * every machine gives: devices, interrupts, MSRs, debugging, errors, a case each.
 */
#include "provoke.h"
#include <cpuid.h>

/* Segments that reach the APIC's page. */
static void flat_segments(void)
{
	struct kvm_sregs s;

	must(ioctl(cpu, KVM_GET_SREGS, &s), "KVM_GET_SREGS");
	s.ds.limit = s.es.limit = 0xffffffff;
	s.ds.g = s.es.g = 1;
	must(ioctl(cpu, KVM_SET_SREGS, &s), "KVM_SET_SREGS");
}

static void strings(void)
{
	static const uint8_t code[] = {
		0xbf, 0x00, 0x20, 0xb9, 0x03, 0x00, 0xba, 0x00, 0x03,	/* mov di, 0x2000; mov cx, 3; mov dx, 0x300 */
		0xf3, 0x6d,						/* rep insw */
		0xbe, 0x00, 0x20, 0xb9, 0x02, 0x00,			/* mov si, 0x2000; mov cx, 2 */
		0xf3, 0x6f, 0xf4,					/* rep outsw; hlt */
	};
	uint8_t *io;

	BOOT(code);
	io = (uint8_t *)run + 4096;
	go("string input", 0, KVM_EXIT_IO, 0);
	for (unsigned i = 0; i < 6; i++)
		io[i] = (uint8_t)(0xa0 + i);
	if (run->exit_reason == KVM_EXIT_IO && !run->io.direction)
		note(" K< port=%#x, data=%s", run->io.port, bytes_text(io, (size_t)run->io.size * run->io.count));
	for (int i = 0; i < 8; i++) {
		go(i ? NULL : "string output", 0, KVM_EXIT_IO, 0);
		if (run->exit_reason != KVM_EXIT_IO)
			break;
	}
	halt();
}

static void mmio_and_hlt(void)
{
	static const uint8_t code[] = {
		0xbb, 0x00, 0x90, 0xb0, 0x21, 0x88, 0x07,		/* mov bx, 0x9000; mov al, 0x21; mov [bx], al */
		0x66, 0x8b, 0x47, 0x05,					/* mov eax, [bx + 5] */
		0xf4,							/* hlt */
	};

	BOOT(code);
	go("MMIO write", 0, KVM_EXIT_MMIO, 0);
	go("MMIO read", 0, KVM_EXIT_MMIO, 0);
	memcpy(run->mmio.data, "\x11\x22\x33\x44", 4);
	if (run->exit_reason == KVM_EXIT_MMIO)
		note(" K< phys_addr=%#llx, len=%u, data=%s", (unsigned long long)run->mmio.phys_addr, run->mmio.len,
		     bytes_text(run->mmio.data, run->mmio.len));
	go("HLT", 0, KVM_EXIT_HLT, 0);
	run->immediate_exit = 1;
	go("immediate exit", EINTR, KVM_EXIT_HLT, 0);
	run->immediate_exit = 0;
	go("a bad argument", EINVAL, 0, 1);
	halt();
}

static void shutdown_case(void)
{
	static const uint8_t code[] = { 0xf6, 0xf0 };		/* div al, which is 0, and no IDT */

	BOOT(code);
	long_mode(0);
	go("triple fault", 0, KVM_EXIT_SHUTDOWN, 0);
	halt();
}

static void internal_error(void)
{
	static const uint8_t code[] = { 0xf3, 0x0f, 0xb8, 0x04, 0x25, 0x00, 0x90, 0, 0 };	/* popcnt eax, [0x9000] */
	static const uint8_t nowhere[] = { 0xe9, 0xfd, 0x7f };				/* jmp 0x9000 */

	/* the emulator does not know that, and memory is not there */
	BOOT(code);
	long_mode(0);
	go("emulation failure", 0, KVM_EXIT_INTERNAL_ERROR, 0);
	halt();
	/* code where there is no memory: no bytes of it */
	BOOT(nowhere);
	go("emulation failure without bytes", 0, KVM_EXIT_INTERNAL_ERROR, 0);
	halt();
}

/* A processor that QEMU emulates knows of no breakpoints in its guests. */
static int emulated(void)
{
	unsigned a, b = 0, c, d;

	__cpuid(0x40000000, a, b, c, d);
	return b == 0x54474354;			/* "TCGT" */
}

static void debug(void)
{
	static const uint8_t code[] = { 0x90, 0x90, 0x40, 0x90, 0xf4 };
	struct kvm_guest_debug step = { .control = KVM_GUESTDBG_ENABLE | KVM_GUESTDBG_SINGLESTEP };
	struct kvm_guest_debug bp = { .control = KVM_GUESTDBG_ENABLE | KVM_GUESTDBG_USE_HW_BP,
		.arch.debugreg = { CODE_AT + 3, [7] = 0x401 } };

	BOOT(code);
	must(ioctl(cpu, KVM_SET_GUEST_DEBUG, &step), "KVM_SET_GUEST_DEBUG");
	go("single step", 0, KVM_EXIT_DEBUG, 0);
	if (emulated()) {
		cannot("hardware breakpoint", "the processor is emulated, and has none in guests");
	} else {
		must(ioctl(cpu, KVM_SET_GUEST_DEBUG, &bp), "KVM_SET_GUEST_DEBUG");
		go("hardware breakpoint", 0, KVM_EXIT_DEBUG, 0);
	}
	halt();
}

static void interrupted(void)
{
	static const uint8_t code[] = { 0xeb, 0xfe };		/* jmp here */

	BOOT(code);
	patience_ms = 20;
	go("a signal", EINTR, KVM_EXIT_INTR, 0);
	patience_ms = 1000;
	halt();
}

static void irq_window(void)
{
	static const uint8_t code[] = { 0xfa, 0x90, 0xe6, 0x10, 0xfb, 0x90, 0x90, 0xeb, 0xfc };	/* cli … out … sti … */

	BOOT(code);
	run->request_interrupt_window = 1;
	go(NULL, 0, 0, 0);
	go("interrupt window", 0, KVM_EXIT_IRQ_WINDOW_OPEN, 0);
	halt();
}

static void tpr_access(void)
{
	static const uint8_t code[] = {
		0x66, 0x67, 0xc7, 0x05, 0x80, 0x00, 0xe0, 0xfe, 0x10, 0, 0, 0,	/* mov dword [0xfee00080], 0x10 */
		0x66, 0x67, 0xa1, 0x80, 0x00, 0xe0, 0xfe,		/* mov eax, [0xfee00080] */
		0xeb, 0xfe,						/* jmp here: another exit would write over this one */
	};
	struct kvm_tpr_access_ctl ctl = { .enabled = 1 };

	boot(code, sizeof(code), 1);
	flat_segments();
	if (ioctl(cpu, KVM_TPR_ACCESS_REPORTING, &ctl) < 0)
		cannot("TPR write", strerror(errno));
	else if (go("TPR write", 0, KVM_EXIT_TPR_ACCESS, 0))
		go("TPR read", 0, KVM_EXIT_TPR_ACCESS, 0);
	halt();
}

/* The end of a level-triggered interrupt is the VMM's affair, which has the IO-APIC. */
static void ioapic_eoi(void)
{
	static const uint8_t code[] = {
		0x66, 0x67, 0xc7, 0x05, 0xf0, 0x00, 0xe0, 0xfe, 0xff, 0x01, 0, 0,	/* mov dword [0xfee000f0], 0x1ff */
		0xfb, 0xe6, 0x10, 0xeb, 0xfc,						/* sti; out 0x10, al; again */
	};
	static const uint8_t handler[] = {
		0x66, 0x67, 0xc7, 0x05, 0xb0, 0x00, 0xe0, 0xfe, 0, 0, 0, 0,		/* mov dword [0xfee000b0], 0 */
		0xeb, 0xfe,								/* jmp here */
	};
	struct { struct kvm_irq_routing head; struct kvm_irq_routing_entry entry[1]; } routes = {
		.head.nr = 1,
		.entry = { { .gsi = 1, .type = KVM_IRQ_ROUTING_MSI,
			     .u.msi = { .address_lo = 0xfee00000, .data = 0xc000 | 0x31 } } },
	};
	struct kvm_msi msi = { .address_lo = 0xfee00000, .data = 0xc000 | 0x31 };

	vm = vm_new(code, sizeof(code));
	if (enable_cap(vm.fd, KVM_CAP_SPLIT_IRQCHIP, 24) < 0) {
		cannot("IOAPIC EOI", strerror(errno));
		close(vm.fd);
		return;
	}
	memcpy(vm.mem + 0x1800, handler, sizeof(handler));
	*(uint32_t *)(vm.mem + 4 * 0x31) = 0x1800;
	cpu = vcpu_new(&vm, 0);
	run = vcpu_map(cpu);
	flat_segments();
	must(ioctl(vm.fd, KVM_SET_GSI_ROUTING, &routes), "KVM_SET_GSI_ROUTING");
	go(NULL, 0, 0, 0);
	ioctl(vm.fd, KVM_SIGNAL_MSI, &msi);
	go("IOAPIC EOI", 0, KVM_EXIT_IOAPIC_EOI, 0);
	halt();
}

static void set_tpr(void)
{
	static const uint8_t code[] = {
		0xb8, 0x05, 0x00, 0x00, 0x00, 0x44, 0x0f, 0x22, 0xc0,	/* mov eax, 5; mov cr8, rax */
		0x31, 0xc0, 0x44, 0x0f, 0x22, 0xc0,			/* xor eax, eax; mov cr8, rax */
		0xe6, 0x10,						/* out 0x10, al */
	};

	BOOT(code);
	long_mode(0);
	go("CR8 lowered", 0, KVM_EXIT_SET_TPR, 0);
	halt();
}

static void msr_answer(uint64_t data, uint8_t error)
{
	const int read = run->exit_reason == KVM_EXIT_X86_RDMSR;

	if (!read && run->exit_reason != KVM_EXIT_X86_WRMSR)
		return;
	if (read)
		run->msr.data = data;
	run->msr.error = error;
	if (read)
		note(" K< index=%s, data=%#llx, error=%u", msr, (unsigned long long)data, error);
	else
		note(" K< index=%s, error=%u", msr, error);
}

static void msrs(void)
{
	static const uint8_t code[] = {
		0x66, 0xb9, 0x34, 0x12, 0x00, 0xde,			/* mov ecx, 0xde001234 */
		0x0f, 0x32,						/* rdmsr */
		0x66, 0xb9, 0x74, 0x01, 0x00, 0x00,			/* mov ecx, 0x174 */
		0x0f, 0x30,						/* wrmsr */
		0x66, 0xb9, 0x80, 0x00, 0x00, 0xc0,			/* mov ecx, 0xc0000080 */
		0x0f, 0x30,						/* wrmsr */
		0xe6, 0x10,						/* out 0x10, al */
	};
	static uint8_t bitmap[8];
	struct kvm_msr_filter filter = { .ranges = { { .flags = KVM_MSR_FILTER_READ | KVM_MSR_FILTER_WRITE, .nmsrs = 8,
		.base = 0x170, .bitmap = bitmap } } };

	BOOT(code);
	if (enable_cap(vm.fd, KVM_CAP_X86_USER_SPACE_MSR, KVM_MSR_EXIT_REASON_INVAL | KVM_MSR_EXIT_REASON_UNKNOWN |
		       KVM_MSR_EXIT_REASON_FILTER) < 0 || ioctl(vm.fd, KVM_X86_SET_MSR_FILTER, &filter) < 0) {
		cannot("MSRs", strerror(errno));
		halt();
		return;
	}
	msr = "0xde001234";
	go("an unknown MSR", 0, KVM_EXIT_X86_RDMSR, 0);
	msr_answer(0x1122334455667788, 0);
	msr = "MSR_IA32_SYSENTER_CS";
	go("a filtered MSR", 0, KVM_EXIT_X86_WRMSR, 0);
	msr_answer(0, 0);
	msr = "MSR_EFER";
	go("a value that an MSR does not take", 0, KVM_EXIT_X86_WRMSR, 0);
	msr_answer(0, 0);
	go(NULL, 0, 0, 0);
	halt();
}

static void no_memory(void)
{
	static const uint8_t code[] = { 0x8a, 0x04, 0x25, 0x00, 0x70, 0, 0, 0xf4 };	/* mov al, [0x7000]; hlt */

	BOOT(code);
	long_mode(3);			/* so that a page fault it is, whoever runs the guest's kernel */
	munmap(vm.mem + 0x7000, 0x1000);
	go("memory that is gone", EFAULT, 0, 0);
	halt();
}

static void another_process(void)
{
	static const uint8_t code[] = { 0xe6, 0x10, 0xeb, 0xfc };
	pid_t child;

	BOOT(code);
	go("a run before the fork", 0, KVM_EXIT_IO, 0);
	fflush(record);
	fflush(stdout);
	child = fork();
	if (!child) {
		go("another process", EIO, 0, 0);
		fflush(record);
		fflush(stdout);
		_exit(0);
	}
	waitpid(child, NULL, 0);
	fseek(record, 0, SEEK_END);
	go("a run after the fork", 0, KVM_EXIT_IO, 0);
	halt();
}

/* A second vCPU waits for its INIT; when it comes, KVM_RUN is to be called again. */
static void not_started(void)
{
	static const uint8_t code[] = {
		0x66, 0x67, 0xc7, 0x05, 0x00, 0x03, 0xe0, 0xfe, 0, 0x45, 0x0c, 0,	/* mov dword [0xfee00300], INIT to all others */
		0xe6, 0x10,							/* out 0x10, al */
	};
	int first, second;

	vm = vm_new(code, sizeof(code));
	must(ioctl(vm.fd, KVM_CREATE_IRQCHIP, 0), "KVM_CREATE_IRQCHIP");
	first = cpu = vcpu_new(&vm, 0);
	second = must(ioctl(vm.fd, KVM_CREATE_VCPU, 1), "KVM_CREATE_VCPU");
	flat_segments();
	run = vcpu_map(cpu);
	go(NULL, 0, 0, 0);
	munmap(run, VCPU_SIZE);
	cpu = second;
	run = vcpu_map(cpu);
	go("a vCPU not started", EAGAIN, 0, 0);
	close(first);
	halt();
}

int main(int argc, char **argv)
{
	CASES(strings, mmio_and_hlt, shutdown_case, internal_error, debug, interrupted, irq_window, tpr_access, ioapic_eoi,
	      set_tpr, msrs, no_memory, another_process, not_started);
	return 0;
}
