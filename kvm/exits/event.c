/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/exits/event.c - tells those who live on exits of an exit and of its end.  The
 * filter goes first: what it drops, nobody else hears of, unless he must see
 * all there is.
 */
#include "kvm/vcpu/event.h"
#include "decode/custom.h"
#include "kvm/device/device.h"
#include "kvm/exits/filter.h"
#include "kvm/exits/last.h"
#include "kvm/exits/profile.h"
#include <string.h>

static uint64_t last_id;

uint64_t kvm_event_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

bool kvm_event_wants_place(void)
{
	return opts.summary || kvm_filter_active();
}

void kvm_event_exit(struct tcb *tcb, struct kvm_event *e)
{
	e->id = ++last_id;
	e->open = true;
	e->row = NULL;
	kvm_device_exit(tcb, e);
	e->matched = kvm_filter_exit(e);
	kvm_last_exit(tcb, e);
	/* a filter that asks for the latency decides at re-entry */
	if (e->matched && opts.summary && !kvm_filter_latency())
		kvm_profile_exit(tcb, e);
}

void kvm_event_reentry(struct tcb *tcb, struct kvm_event *e, const uint8_t *data, size_t data_len)
{
	if (!e->open)
		return;
	e->open = false;
	kvm_device_reentry(tcb, e);
	e->reentered = kvm_event_now();
	e->data = data;
	e->data_len = data_len;
	if (e->matched && kvm_filter_latency()) {
		e->matched = kvm_filter_reentry(e);
		if (e->matched && opts.summary)
			kvm_profile_exit(tcb, e);
	}
	if (e->row)
		kvm_profile_reentry(e);
	e->data = NULL;
	e->data_len = 0;
}

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
