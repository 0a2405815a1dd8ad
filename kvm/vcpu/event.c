/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * event.c - what an exit is called.
 */
#include "kvm/vcpu/event.h"
#include "decode/custom.h"
#include <stdio.h>

const char *kvm_event_reason(enum kvm_event_kind kind, uint32_t reason, int err, char *buf, size_t size)
{
	const char *name = kind == KVM_EVENT_EXIT ? xlat_name(kvm_exit_reasons, reason) :
		kind == KVM_EVENT_ERROR ? errno_name((unsigned)err) : "?";

	if (name)
		return name;
	if (kind == KVM_EVENT_EXIT)
		snprintf(buf, size, "exit_%u", (unsigned)reason);
	else
		snprintf(buf, size, "errno_%d", err);
	return buf;
}
