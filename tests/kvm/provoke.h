/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * provoke.h - for programs whose guests provoke a certain exit or failure of
 * KVM_RUN, a case each.  What happened is written down as -KK must say it, also
 * where it is not what was meant; what was meant is go()'s arguments, from which
 * `make coverage` knows which reasons have a guest (go("…", 0, KVM_EXIT_NAME, …)).
 * On standard output: "seen NAME: case", "CASE: not to be had here: …", and
 * "CASE: cannot be here: WHY" where the kernel itself says that it has no such thing.
 */
#ifndef PROVOKE_H
#define PROVOKE_H

#ifdef __clang__		/* the kernel's structs end in arrays that are to be filled */
# pragma clang diagnostic ignored "-Wgnu-variable-sized-type-not-at-end"
#endif
#include "expect.h"
#include <signal.h>
#include <stddef.h>
#include <sys/time.h>
#include <sys/wait.h>

/* What older headers have not. */
#ifndef KVM_EXIT_MEMORY_FAULT
# define KVM_EXIT_MEMORY_FAULT 39
#endif
struct memory_fault { uint64_t flags, gpa, size; };

static struct vm vm;
static struct kvm_run *run;
static int cpu;
static const char *msr = "";	/* the name of the MSR in question */

/* The exit as the page has it. */

static const char *reason_name(uint32_t reason)
{
	static const char *const names[] = {
		"UNKNOWN", "EXCEPTION", "IO", "HYPERCALL", "DEBUG", "HLT", "MMIO", "IRQ_WINDOW_OPEN", "SHUTDOWN",
		"FAIL_ENTRY", "INTR", "SET_TPR", "TPR_ACCESS", [17] = "INTERNAL_ERROR", [24] = "SYSTEM_EVENT",
		[26] = "IOAPIC_EOI", "HYPERV", [29] = "X86_RDMSR", "X86_WRMSR", "DIRTY_RING_FULL",
		[34] = "XEN", [39] = "MEMORY_FAULT",
	};
	static char buf[48];

	if (reason < sizeof(names) / sizeof(*names) && names[reason])
		snprintf(buf, sizeof(buf), "KVM_EXIT_%s", names[reason]);
	else
		snprintf(buf, sizeof(buf), "%u", reason);
	return buf;
}

static void put_words(const char *name, const void *words, unsigned n)
{
	const uint64_t *w = words;

	fprintf(record, ", %s=[", name);
	for (unsigned i = 0; i < n; i++)
		fprintf(record, "%s%s%llx", i ? ", " : "", w[i] ? "0x" : "", (unsigned long long)w[i]);
	fputs("]", record);
}

static void expect_internal(void)
{
	static const char *const names[] = { "0", "EMULATION", "SIMUL_EX", "DELIVERY_EV", "UNEXPECTED_EXIT_REASON" };
	unsigned n = run->internal.ndata < 16 ? run->internal.ndata : 16, done = 0;

	fprintf(record, " K suberror=KVM_INTERNAL_ERROR_%s, ndata=%u", names[run->internal.suberror % 5], run->internal.ndata);
	if (run->internal.suberror == KVM_INTERNAL_ERROR_EMULATION && n) {
		done = 1;
		fprintf(record, ", flags=%s", run->internal.data[0] ? "KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES" : "0");
		if (run->internal.data[0] & 1) {
			const uint8_t *insn = (const uint8_t *)&run->internal.data[1];

			fprintf(record, ", insn_size=%u, insn_bytes=%s", insn[0], bytes_text(insn + 1, insn[0]));
			done = 3;
		}
	}
	if (done < n)
		put_words("data", (uint8_t *)&run->internal + offsetof(__typeof__(run->internal), data) + 8 * done, n - done);
	fputc('\n', record);
}

static void expect_msr(void)
{
	static const char *const why[] = { "0", "INVAL", "UNKNOWN", "3", "FILTER" };

	fprintf(record, " K reason=KVM_MSR_EXIT_REASON_%s, index=%s", why[run->msr.reason % 5], msr);
	if (run->exit_reason == KVM_EXIT_X86_WRMSR)
		fprintf(record, ", data=%#llx", (unsigned long long)run->msr.data);
	fputc('\n', record);
}

/* Calls to a hypervisor. */
static void expect_call(void)
{
	const __typeof__(run->hyperv.u) *hv = &run->hyperv.u;

	if (run->exit_reason == KVM_EXIT_HYPERCALL) {
		fprintf(record, " K nr=KVM_HC_MAP_GPA_RANGE");
		put_words("args", run->hypercall.args, 6);
		note(", flags=%s", run->hypercall.longmode ? "KVM_EXIT_HYPERCALL_LONG_MODE" : "0");
		return;
	}
	if (run->exit_reason == KVM_EXIT_XEN) {
		fprintf(record, " K type=KVM_EXIT_XEN_HCALL, longmode=%u, cpl=%u, input=%#llx", run->xen.u.hcall.longmode,
			run->xen.u.hcall.cpl, (unsigned long long)run->xen.u.hcall.input);
		put_words("params", run->xen.u.hcall.params, 6);
		note("%s", "");
		return;
	}
	switch (run->hyperv.type) {
	case KVM_EXIT_HYPERV_SYNIC:
		note(" K type=KVM_EXIT_HYPERV_SYNIC, msr=%s, control=%#llx, evt_page=%#llx, msg_page=%#llx", msr,
		     (unsigned long long)hv->synic.control, (unsigned long long)hv->synic.evt_page,
		     (unsigned long long)hv->synic.msg_page);
		break;
	case KVM_EXIT_HYPERV_HCALL:
		fprintf(record, " K type=KVM_EXIT_HYPERV_HCALL, input=%#llx", (unsigned long long)hv->hcall.input);
		put_words("params", hv->hcall.params, 2);
		note("%s", "");
		break;
	case KVM_EXIT_HYPERV_SYNDBG:
		note(" K type=KVM_EXIT_HYPERV_SYNDBG, msr=%s, control=%#llx, send_page=%#llx, recv_page=%#llx, pending_page=%#llx",
		     msr, (unsigned long long)hv->syndbg.control, (unsigned long long)hv->syndbg.send_page,
		     (unsigned long long)hv->syndbg.recv_page, (unsigned long long)hv->syndbg.pending_page);
		break;
	}
}

static void expect_exit(void)
{
	static const char *const events[] = { "0", "SHUTDOWN", "RESET", "CRASH" };
	const struct memory_fault *fault = (void *)&run->hw;
	uint8_t *io = (uint8_t *)run + run->io.data_offset;
	size_t n = (size_t)run->io.size * run->io.count;

	expect_header(run);
	switch (run->exit_reason) {
	case KVM_EXIT_IO:
		fprintf(record, " K direction=KVM_EXIT_IO_%s, size=%u, port=%#x, count=%u", run->io.direction ? "OUT" : "IN",
			run->io.size, run->io.port, run->io.count);
		note(run->io.direction ? ", data=%s" : "%s", run->io.direction ? bytes_text(io, n) : "");
		break;
	case KVM_EXIT_MMIO:
		fprintf(record, " K phys_addr=%#llx, len=%u", (unsigned long long)run->mmio.phys_addr, run->mmio.len);
		if (run->mmio.is_write)
			fprintf(record, ", data=%s", bytes_text(run->mmio.data, run->mmio.len));
		note(", is_write=%u", run->mmio.is_write);
		break;
	case KVM_EXIT_DEBUG:
		note(" K exception=%u, pc=%#llx, dr6=%#llx, dr7=%#llx", run->debug.arch.exception,
		     (unsigned long long)run->debug.arch.pc, (unsigned long long)run->debug.arch.dr6,
		     (unsigned long long)run->debug.arch.dr7);
		break;
	case KVM_EXIT_TPR_ACCESS:
		note(" K rip=%#llx, is_write=%u", (unsigned long long)run->tpr_access.rip, run->tpr_access.is_write);
		break;
	case KVM_EXIT_INTERNAL_ERROR:
		expect_internal();
		break;
	case KVM_EXIT_IOAPIC_EOI:
		note(" K vector=%#x", run->eoi.vector);
		break;
	case KVM_EXIT_X86_RDMSR:
	case KVM_EXIT_X86_WRMSR:
		expect_msr();
		break;
	case KVM_EXIT_HYPERCALL:
	case KVM_EXIT_XEN:
	case KVM_EXIT_HYPERV:
		expect_call();
		break;
	case KVM_EXIT_SYSTEM_EVENT:
		fprintf(record, " K type=KVM_SYSTEM_EVENT_%s, ndata=%u", events[run->system_event.type % 4], run->system_event.ndata);
		put_words("data", run->system_event.data, run->system_event.ndata);
		note("%s", "");
		break;
	case KVM_EXIT_MEMORY_FAULT:
		note(" K flags=%s, gpa=%#llx, size=%#llx", fault->flags ? "KVM_MEMORY_EXIT_FLAG_PRIVATE" : "0",
		     (unsigned long long)fault->gpa, (unsigned long long)fault->size);
		break;
	case KVM_EXIT_UNKNOWN:
		note(" K hardware_exit_reason=%#llx", (unsigned long long)run->hw.hardware_exit_reason);
		break;
	case KVM_EXIT_FAIL_ENTRY:
		note(" K hardware_entry_failure_reason=%#llx, cpu=%u",
		     (unsigned long long)run->fail_entry.hardware_entry_failure_reason, run->fail_entry.cpu);
		break;
	}
}

/* KVM_RUN, and what it came to. */

static const char *error_text(int err)
{
	static char buf[128];
	const char *name = err == EINTR ? "EINTR" : err == EAGAIN ? "EAGAIN" : err == EFAULT ? "EFAULT" : err == EINVAL ? "EINVAL" :
		err == EIO ? "EIO" : "E???";

	snprintf(buf, sizeof(buf), "%s (%s)", name, strerror(err));
	return buf;
}

/* No guest runs for longer than this in one KVM_RUN: a signal ends it. */
static long patience_ms = 1000;

static void on_alarm(int sig)
{
	(void)sig;
}

static int run_guest(long arg)
{
	struct sigaction sa = { .sa_handler = on_alarm };
	const char *slow = getenv("TEST_SLOW");
	const long ms = patience_ms * (slow && atoi(slow) > 0 ? atoi(slow) : 1);
	int err;

	sigaction(SIGALRM, &sa, NULL);
	setitimer(ITIMER_REAL, &(struct itimerval){ .it_value = { ms / 1000, ms % 1000 * 1000 } }, NULL);
	err = ioctl(cpu, KVM_RUN, arg) < 0 ? errno : 0;
	setitimer(ITIMER_REAL, &(struct itimerval){ 0 }, NULL);
	return err;
}

/* name: of the case, where the result is what it is about; arg: the third argument */
static int go(const char *name, int want_err, uint32_t want_reason, long arg)
{
	int err, fresh;

	expect_wishes(run);
	fflush(record);
	err = run_guest(arg);
	fresh = !err || (err == EINTR && run->exit_reason == KVM_EXIT_INTR) ||
		(err == EFAULT && run->exit_reason == KVM_EXIT_MEMORY_FAULT);
	if (!err)
		note("KVM_RUN = 0 (%s)", reason_name(run->exit_reason));
	else if (fresh)
		note("KVM_RUN = -1 %s (%s)", error_text(err), reason_name(run->exit_reason));
	else if (err == EINTR || err == EAGAIN)
		note("KVM_RUN = -1 %s (stale %s)", error_text(err), reason_name(run->exit_reason));
	else
		note("KVM_RUN = -1 %s", error_text(err));
	if (fresh)
		expect_exit();
	if (name && (err != want_err || ((fresh || err == EINTR) && run->exit_reason != want_reason))) {
		printf("%s: not to be had here: %s, reason %s\n", name, err ? strerror(err) : "success", reason_name(run->exit_reason));
		return 0;
	}
	if (name)
		printf("seen %s: %s\n", fresh ? reason_name(run->exit_reason) : error_text(err), name);
	return 1;
}

static void __attribute__((unused)) cannot(const char *name, const char *why)
{
	printf("%s: cannot be here: %s\n", name, why);
}

/* Guests */

static void boot(const void *code, size_t len, int irqchip)
{
	vm = vm_new(code, len);
	if (irqchip)
		must(ioctl(vm.fd, KVM_CREATE_IRQCHIP, 0), "KVM_CREATE_IRQCHIP");
	cpu = vcpu_new(&vm, 0);
	run = vcpu_map(cpu);
}
#define BOOT(code)	boot(code, sizeof(code), 0)

static void halt(void)
{
	munmap(run, VCPU_SIZE);
	close(cpu);
	close(vm.fd);
	munmap(vm.mem, MEM_SIZE);
}

static int __attribute__((unused)) vm_has(unsigned nr)
{
	int has = ioctl(vm.fd, KVM_CHECK_EXTENSION, nr);

	return has > 0 ? has : 0;
}

static int __attribute__((unused)) enable_cap(int fd, unsigned nr, uint64_t arg)
{
	struct kvm_enable_cap cap = { .cap = nr, .args = { arg } };

	return ioctl(fd, KVM_ENABLE_CAP, &cap);
}

/* The vCPU is a processor that can do all that this one can. */
static struct kvm_cpuid2 __attribute__((unused)) *cpuid_supported(void)
{
	struct kvm_cpuid2 *id = calloc(1, sizeof(*id) + 256 * sizeof(id->entries[0]));
	int kvm = must(open("/dev/kvm", O_RDWR | O_CLOEXEC), "/dev/kvm");

	id->nent = 200;
	must(ioctl(kvm, KVM_GET_SUPPORTED_CPUID, id), "KVM_GET_SUPPORTED_CPUID");
	close(kvm);
	return id;
}

/* 64-bit mode, by a page table of one page of 2 MiB. */
static void __attribute__((unused)) long_mode(uint8_t ring)
{
	struct kvm_segment cs = { .limit = 0xffffffff, .selector = 8, .type = 11, .present = 1, .s = 1, .l = 1, .g = 1,
		.dpl = ring };
	struct kvm_segment ds = { .limit = 0xffffffff, .selector = 16, .type = 3, .present = 1, .s = 1, .db = 1, .g = 1,
		.dpl = ring };
	struct kvm_cpuid2 *id = cpuid_supported();
	struct kvm_sregs s;

	must(ioctl(cpu, KVM_SET_CPUID2, id), "KVM_SET_CPUID2");
	free(id);
	cs.selector |= ring;
	ds.selector |= ring;
	*(uint64_t *)(vm.mem + 0x4000) = 0x5007;
	*(uint64_t *)(vm.mem + 0x5000) = 0x6007;
	*(uint64_t *)(vm.mem + 0x6000) = 0x87;
	must(ioctl(cpu, KVM_GET_SREGS, &s), "KVM_GET_SREGS");
	s.cr3 = 0x4000;
	s.cr4 |= 0x20;
	s.cr0 = 0x80000011;
	s.efer = 0x500;
	s.cs = cs;
	s.ds = s.es = s.ss = ds;
	s.idt.limit = 0;
	must(ioctl(cpu, KVM_SET_SREGS, &s), "KVM_SET_SREGS");
}

#define CASES(...)	static void (*const cases[])(void) = { __VA_ARGS__ }; \
	record_open(argc, argv); \
	for (unsigned i = 0; i < sizeof(cases) / sizeof(*cases); i++) \
		if (argc < 3 || (unsigned)atoi(argv[2]) == i) \
			cases[i]();

#endif
