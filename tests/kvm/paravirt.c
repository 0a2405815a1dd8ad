/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * paravirt.c - real guests that talk to their hypervisor, and to those that KVM
 * can pass for: KVM's own hypercalls, Xen's, Hyper-V's calls, interrupt
 * controller, debugger, crash and reset.  Each shows what became of the answer
 * by writing it to port 0x10.
 */
#include "provoke.h"
#include <cpuid.h>

/* As the guest's processor wants it: VMMCALL of AMD, VMCALL of Intel. */
#define CALL_HYPERVISOR	0x0f, 0x01, 0xd9
static const uint8_t amds_call[] = { CALL_HYPERVISOR }, intels_call[] = { 0x0f, 0x01, 0xc1 };

static void boot_calling(const uint8_t *code, size_t len, int irqchip)
{
	unsigned a, b, c = 0, d;
	uint8_t *at;

	boot(code, len, irqchip);
	__get_cpuid(0, &a, &b, &c, &d);
	if (c == 0x444d4163 || c == 0x656e6967)		/* "cAMD"; "uine" of Hygon */
		return;
	while ((at = memmem(vm.mem + CODE_AT, len, amds_call, sizeof(amds_call))))
		memcpy(at, intels_call, sizeof(intels_call));
}

/* KVM's own: a range of memory is to be shared with the host from now on. */

#define MAP_GPA_RANGE(bits) \
	bits 0xb8, 0x0c, 0, 0, 0,		/* mov eax, KVM_HC_MAP_GPA_RANGE */ \
	bits 0xbb, 0x00, 0x20, 0, 0,		/* mov ebx, 0x2000 */ \
	bits 0xb9, 0x01, 0, 0, 0,		/* mov ecx, 1 */ \
	bits 0xba, 0x10, 0, 0, 0,		/* mov edx, encrypted */ \
	CALL_HYPERVISOR, \
	bits 0xe7, 0x10				/* out 0x10, eax */
#define WIDE	0x66,
#define PLAIN

static void kvm_hypercall(const char *name, uint64_t ret)
{
	if (!vm_has(KVM_CAP_EXIT_HYPERCALL) || enable_cap(vm.fd, KVM_CAP_EXIT_HYPERCALL, 1 << 12) < 0) {
		cannot(name, "no KVM_CAP_EXIT_HYPERCALL");
		halt();
		return;
	}
	if (go(name, 0, KVM_EXIT_HYPERCALL, 0)) {
		run->hypercall.ret = ret;
		note(" K< nr=KVM_HC_MAP_GPA_RANGE, ret=%#llx", (unsigned long long)ret);
		go("a hypercall's result", 0, KVM_EXIT_IO, 0);
	}
	halt();
}

static void hypercalls(void)
{
	static const uint8_t code64[] = { MAP_GPA_RANGE(PLAIN) }, code16[] = { MAP_GPA_RANGE(WIDE) };

	boot_calling(code64, sizeof(code64), 0);
	long_mode(0);
	kvm_hypercall("hypercall", 0x1234);
	boot_calling(code16, sizeof(code16), 0);
	kvm_hypercall("hypercall in real mode", (uint64_t)-22);
}

static void xen(void)
{
	static const uint8_t code[] = {
		0xb8, 0x11, 0, 0, 0,		/* mov eax, 17 */
		0xbf, 1, 0, 0, 0,		/* mov edi, 1 */
		0xbe, 2, 0, 0, 0,		/* mov esi, 2 */
		0xba, 3, 0, 0, 0,		/* mov edx, 3 */
		0x41, 0xba, 4, 0, 0, 0,		/* mov r10d, 4 */
		0x41, 0xb8, 5, 0, 0, 0,		/* mov r8d, 5 */
		0x41, 0xb9, 6, 0, 0, 0,		/* mov r9d, 6 */
		CALL_HYPERVISOR,
		0xe7, 0x10,			/* out 0x10, eax */
	};
	struct kvm_xen_hvm_config config = { .flags = KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL, .msr = 0x40000200 };

	boot_calling(code, sizeof(code), 0);
	long_mode(0);
	if (!(vm_has(KVM_CAP_XEN_HVM) & KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL)) {
		cannot("Xen hypercall", "no KVM_CAP_XEN_HVM with KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL");
		halt();
		return;
	}
	must(ioctl(vm.fd, KVM_XEN_HVM_CONFIG, &config), "KVM_XEN_HVM_CONFIG");
	if (go("Xen hypercall", 0, KVM_EXIT_XEN, 0)) {
		run->xen.u.hcall.result = 0x4711;
		note(" K< input=0x11, result=0x4711");
		go("a Xen hypercall's result", 0, KVM_EXIT_IO, 0);
	}
	halt();
}

/* Hyper-V */

/* A processor that says it is Hyper-V's; false: KVM cannot be that. */
static int pass_for_hyperv(const char *name)
{
	struct kvm_cpuid2 *id = cpuid_supported(), *hv = calloc(1, sizeof(*hv) + 64 * sizeof(hv->entries[0]));
	unsigned n = 0;

	hv->nent = 64;
	if (ioctl(cpu, KVM_GET_SUPPORTED_HV_CPUID, hv) < 0) {
		cannot(name, "no KVM_GET_SUPPORTED_HV_CPUID");
		halt();
		free(id);
		free(hv);
		return 0;
	}
	for (unsigned i = 0; i < id->nent; i++)		/* not KVM's, too */
		if (id->entries[i].function >> 16 != 0x4000)
			id->entries[n++] = id->entries[i];
	for (unsigned i = 0; i < hv->nent; i++)
		id->entries[n++] = hv->entries[i];
	id->nent = n;
	must(ioctl(cpu, KVM_SET_CPUID2, id), "KVM_SET_CPUID2");
	free(id);
	free(hv);
	return 1;
}

#define WRMSR(nr, high, low) \
	0xb9, (nr) & 0xff, (nr) >> 8 & 0xff, (nr) >> 16 & 0xff, (nr) >> 24,	/* mov ecx, nr */ \
	0xba, 0, 0, 0, (high) >> 24,						/* mov edx, high */ \
	0xb8, (low) & 0xff, (low) >> 8, 0, 0,					/* mov eax, low */ \
	0x0f, 0x30

static void hyperv_calls(void)
{
	static const uint8_t code[] = {
		WRMSR(0x40000000u, 0u, 1),		/* who the guest is: without it no calls */
		WRMSR(0x40000082u, 0u, 0x2001),		/* where events go */
		WRMSR(0x40000080u, 0u, 1),		/* the synthetic interrupt controller is on */
		0xb9, 0x5c, 0, 0, 0,			/* mov ecx, HVCALL_POST_MESSAGE */
		0xba, 0x00, 0x70, 0, 0,			/* mov edx, 0x7000 */
		0x41, 0xb8, 0x08, 0x70, 0, 0,		/* mov r8d, 0x7008 */
		CALL_HYPERVISOR,
		0xe7, 0x10,				/* out 0x10, eax */
	};

	boot_calling(code, sizeof(code), 1);
	long_mode(0);
	if (!pass_for_hyperv("Hyper-V's calls"))
		return;
	if (!vm_has(KVM_CAP_HYPERV_SYNIC2) || enable_cap(cpu, KVM_CAP_HYPERV_SYNIC2, 0) < 0) {
		cannot("Hyper-V's calls", "no KVM_CAP_HYPERV_SYNIC2");
		halt();
		return;
	}
	msr = "HV_X64_MSR_SIEFP";
	go("Hyper-V's page of events", 0, KVM_EXIT_HYPERV, 0);
	msr = "HV_X64_MSR_SCONTROL";
	go("Hyper-V's interrupt controller", 0, KVM_EXIT_HYPERV, 0);
	if (go("Hyper-V's hypercall", 0, KVM_EXIT_HYPERV, 0) && run->hyperv.type == KVM_EXIT_HYPERV_HCALL) {
		run->hyperv.u.hcall.result = 0x12;
		note(" K< type=KVM_EXIT_HYPERV_HCALL, input=0x5c, result=0x12");
	}
	go("a Hyper-V hypercall's result", 0, KVM_EXIT_IO, 0);
	halt();
}

static void hyperv_debugger(void)
{
	static const uint8_t code[] = {
		WRMSR(0x40000000u, 0u, 1),
		WRMSR(0x400000f3u, 0u, 0x2000),		/* the page that is sent */
		WRMSR(0x400000f1u, 0u, 2),		/* send */
		0xb9, 0xf2, 0, 0, 0x40, 0x0f, 0x32,	/* mov ecx, status; rdmsr */
		0xe7, 0x10,				/* out 0x10, eax */
	};

	BOOT(code);
	long_mode(0);
	if (!pass_for_hyperv("Hyper-V's debugger"))
		return;
	msr = "HV_X64_MSR_SYNDBG_CONTROL";
	if (go("Hyper-V's debugger", 0, KVM_EXIT_HYPERV, 0)) {
		run->hyperv.u.syndbg.status = 0x33;
		note(" K< type=KVM_EXIT_HYPERV_SYNDBG, control=0x2, status=0x33");
		go("the debugger's status", 0, KVM_EXIT_IO, 0);
	}
	halt();
}

static void system_events(void)
{
	static const uint8_t code[] = {
		WRMSR(0x40000000u, 0u, 1),
		WRMSR(0x40000105u, 0x80000000u, 0),	/* a crash, to be told */
		WRMSR(0x40000003u, 0u, 1),		/* reset */
		0xe6, 0x10,
	};

	BOOT(code);
	long_mode(0);
	if (!pass_for_hyperv("a guest's crash and reset"))
		return;
	go("a guest's crash", 0, KVM_EXIT_SYSTEM_EVENT, 0);
	go("a guest's reset", 0, KVM_EXIT_SYSTEM_EVENT, 0);
	halt();
}

int main(int argc, char **argv)
{
	CASES(hypercalls, xen, hyperv_calls, hyperv_debugger, system_events);
	return 0;
}
