/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/show/json.c - a KVM_RUN in JSON: the "kvm" member of its record, and the
 * record of an exit that is over.  doc/JSON.md says what they hold.
 */
#include "kvm/show/call.h"
#include "kvm/device/device.h"
#include <errno.h>
#include <string.h>

/* A group that is left out where it has nothing to say. */
static void json_sync(struct call *c, struct emit *e, const char *key, const struct kvm_image *img, enum kvm_sync way)
{
	if (!kvm_sync_type(img->arch, img->run, KVM_RUN_SIZE, way))
		return;
	em_key(e, key, false);
	em_open(e, EM_STRUCT);
	if (way == KVM_SYNC_STORED)
		kvm_show_stored(c, e, img);
	else
		kvm_show_loaded(c, e, img);
	em_close(e, EM_STRUCT);
}

static void json_coalesced(struct call *c, struct emit *e, const struct kvm_image *img)
{
	const struct kvm_coalesced *q = &img->coalesced;

	if (!img->has_coalesced || (!q->n && !q->bad))
		return;
	em_key(e, "coalesced", false);
	em_open(e, EM_ARRAY);
	for (unsigned i = 0; i < q->n + q->bad; i++) {
		em_open(e, EM_STRUCT);
		kvm_show_coalesced(c, e, img, i);
		em_close(e, EM_STRUCT);
	}
	em_close(e, EM_ARRAY);
}

static void json_dirty(struct call *c, struct emit *e, const struct kvm_dirty *d)
{
	if (!d || (!d->n && !d->harvested))
		return;
	em_key(e, "dirty_ring", false);
	em_open(e, EM_STRUCT);
	kvm_show_dirty(c, e, d);
	em_close(e, EM_STRUCT);
}

static void json_full(struct call *c, struct emit *e, const struct kvm_call *k)
{
	em_key(e, "run", false);
	em_open(e, EM_STRUCT);
	kvm_show_header(c, e, &k->exit);
	em_close(e, EM_STRUCT);
	em_key(e, "exit", false);
	em_open(e, EM_STRUCT);
	kvm_show_exit(c, e, &k->exit, k->reason);
	em_close(e, EM_STRUCT);
	json_sync(c, e, "sync", &k->exit, KVM_SYNC_STORED);
	json_coalesced(c, e, &k->exit);
	json_dirty(c, e, k->exit.dirty);
}

/* What the VMM said to the vCPU with this call. */
static void json_entry(struct call *c, struct emit *e, const struct kvm_call *k)
{
	kvm_show_wishes(e, &k->entry);
	json_sync(c, e, "sync_set", &k->entry, KVM_SYNC_LOADED);
	if (!k->answered)
		return;
	em_key(e, "answer", false);
	em_open(e, EM_STRUCT);
	em_key(e, "exit_reason", false);
	kvm_show_reason(e, k->answer_reason);
	kvm_show_answer(c, e, &k->entry, k->answer_reason);
	em_close(e, EM_STRUCT);
}

static void json_exit(struct call *c, struct emit *e, const struct kvm_call *k)
{
	bool fresh = kvm_reason_is_fresh(c->err, k->reason);

	if (k->page == KVM_PAGE_AMBIGUOUS) {
		em_key(e, "page", false);
		em_bytes(e, "ambiguous", 9, EM_STRING, false);
	}
	if (k->page != KVM_PAGE_OK || (!fresh && c->err != EINTR && c->err != EAGAIN))
		return;
	em_key(e, "exit_reason", false);
	kvm_show_reason(e, k->reason);
	em_key(e, "stale", false);
	em_num(e, (struct em_num){ !fresh, 1, EM_BOOL });
	if (opts.kvm > 1 && fresh)
		json_full(c, e, k);
}

static void json_ns(struct emit *e, const char *key, uint64_t v)
{
	em_key(e, key, false);
	em_udec(e, v);
}

static void json_identity(struct emit *e, const struct kvm_event *ev)
{
	json_ns(e, "vcpu", ev->vcpu);
	em_key(e, "vm", false);
	if (ev->vm)
		em_udec(e, ev->vm);
	else
		em_addr(e, 0);		/* null: not known */
}

static void json_device(struct tcb *tcb, struct emit *e, const struct kvm_event *ev)
{
	char name[KVM_DEVICE_NAME_MAX];

	if (!kvm_device_name(tcb, ev, name, sizeof(name)))
		return;
	em_key(e, "device", false);
	em_bytes(e, name, strlen(name), EM_STRING, false);
}

static void json_place(struct emit *e, const struct kvm_event *ev)
{
	static const char *const keys[] = { NULL, "port", "gpa", "msr", "hypercall" };
	const char *const dirs[] = { NULL, "in", "out" };
	const struct kvm_place *p = &ev->place;

	em_key(e, "exit_reason", false);
	if (ev->kind == KVM_EVENT_EXIT)
		kvm_show_reason(e, ev->reason);
	else
		em_addr(e, 0);
	if (ev->err)
		json_ns(e, "errno", (uint64_t)ev->err);
	if (p->at) {
		em_key(e, keys[p->at], false);
		em_num(e, (struct em_num){ p->where, 8, p->at == KVM_AT_GPA ? EM_HEX : EM_UDEC });
	}
	if (p->dir) {
		em_key(e, "direction", false);
		em_bytes(e, dirs[p->dir], strlen(dirs[p->dir]), EM_STRING, false);
	}
	if (p->size) {
		json_ns(e, "size", p->size);
		json_ns(e, "count", p->count);
	}
}

void kvm_json_members(struct tcb *tcb, struct kvm_call *k, struct strbuf *out)
{
	struct call *c = &tcb->call;
	struct emit e;

	sb_str(out, ",\"kvm\":");
	em_init(&e, &render_json, out, &c->opts->em, "KVM_RUN");
	em_open(&e, EM_FIELDS);
	json_identity(&e, &k->vcpu->event);
	json_exit(c, &e, k);
	json_device(tcb, &e, &k->vcpu->event);
	if (k->entry.valid)
		json_entry(c, &e, k);
	json_ns(&e, "exit_id", k->vcpu->event.id);
	json_ns(&e, "run_ns", kvm_event_run_ns(&k->vcpu->event));
	em_close(&e, EM_FIELDS);
}

/* The whole of an exit that is over: question, answer, times. */
void kvm_json_ended(struct tcb *tcb, struct kvm_call *k, struct strbuf *out)
{
	struct call *c = &tcb->call;
	const struct kvm_event *e = k->ended;
	uint64_t ns = kvm_event_vmm_ns(e);
	struct emit em;

	sb_char(out, ',');
	em_init(&em, &render_json, &k->scratch, &c->opts->em, "KVM_RUN");
	sb_clear(&k->scratch);
	em_open(&em, EM_FIELDS);
	json_ns(&em, "exit_id", e->id);
	json_identity(&em, e);
	json_place(&em, e);
	json_device(tcb, &em, e);
	if (k->vcpu->n_written) {
		em_key(&em, "data", false);
		kvm_emit_bytes(&em, k->vcpu->written, k->vcpu->n_written, 0);
	}
	if (k->answered) {
		em_key(&em, "answer", false);
		em_open(&em, EM_STRUCT);
		kvm_show_answer(c, &em, &k->entry, k->answer_reason);
		em_close(&em, EM_STRUCT);
	}
	json_ns(&em, "run_ns", kvm_event_run_ns(e));
	json_ns(&em, "out_ns", ns);
	json_ns(&em, "vmm_ns", ns > e->calls_ns ? ns - e->calls_ns : 0);
	json_ns(&em, "calls", e->calls);
	json_ns(&em, "calls_ns", e->calls_ns);
	em_close(&em, EM_FIELDS);
	/* the members alone: the record is the caller's */
	sb_mem(out, k->scratch.s + 1, k->scratch.len - 2);
}
