/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * expect.h - for programs that write down, line by line, what -KK must say of
 * each KVM_RUN they make: the answer before it, its result, what the page says.
 * lines.sh compares.  They know struct kvm_run by <linux/kvm.h> and by numbers
 * of their own, nothing of strace's tables.
 */
#ifndef EXPECT_H
#define EXPECT_H

#include "vmm.h"

/* " K ready_for_interrupt_injection=…": what stands before the union. */
static void __attribute__((unused)) expect_header(const struct kvm_run *run)
{
	static const char *const names[] = { "KVM_RUN_X86_SMM", "KVM_RUN_X86_BUS_LOCK", "KVM_RUN_X86_GUEST_MODE" };
	unsigned rest = run->flags;
	const char *bar = "";

	fputs(" K ", record);
	if (run->request_interrupt_window)
		fprintf(record, "request_interrupt_window=%u, ", run->request_interrupt_window);
	if (run->immediate_exit)
		fprintf(record, "immediate_exit=%u, ", run->immediate_exit);
	fprintf(record, "ready_for_interrupt_injection=%u, if_flag=%u, flags=", run->ready_for_interrupt_injection,
		run->if_flag);
	for (unsigned i = 0; i < 3; i++)
		if (run->flags & 1u << i) {
			fprintf(record, "%s%s", bar, names[i]);
			bar = "|";
			rest &= ~(1u << i);
		}
	if (rest && rest == run->flags)
		fprintf(record, "%#x /* KVM_RUN_X86_??? */", rest);
	else if (rest)
		fprintf(record, "%s%#x", bar, rest);
	else if (!run->flags)
		fputs("0", record);
	fprintf(record, ", cr8=%#016llx, apic_base=%#016llx\n", (unsigned long long)run->cr8,
		(unsigned long long)run->apic_base);
}

/* What the next KVM_RUN tells the vCPU, whatever it answers. */
static void __attribute__((unused)) expect_wishes(const struct kvm_run *run)
{
	if (run->request_interrupt_window && run->immediate_exit)
		note(" K< request_interrupt_window=%u, immediate_exit=%u", run->request_interrupt_window,
		     run->immediate_exit);
	else if (run->request_interrupt_window)
		note(" K< request_interrupt_window=%u", run->request_interrupt_window);
	else if (run->immediate_exit)
		note(" K< immediate_exit=%u", run->immediate_exit);
}

#endif
