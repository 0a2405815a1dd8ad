/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/exits/last_print.c - what the black box has kept of a vCPU: a headline that
 * says why it is printed, the exits with the calls between them, and the
 * registers that were seen.
 */
#include "kvm/exits/ring.h"
#include "emit/json.h"
#include "output/output.h"
#include <inttypes.h>
#include <string.h>

void kvm_ring_regs(struct tcb *tcb, struct kvm_ring_regs *to, uint64_t after, const struct type *t, const void *bytes,
		   size_t n, bool fields)
{
	struct call *c = &tcb->call;
	const struct walk_options *kept = c->opts;
	struct walk_options whole = *(kept ? kept : &opts.walk);
	struct strbuf sb;
	struct emit e;

	sb_init(&sb);
	whole.abbrev = false;
	whole.verbose = true;
	whole.raw = false;
	c->opts = &whole;
	em_init(&e, opts.format == FORMAT_JSON ? &render_json : &render_text, &sb, &whole.em, "registers");
	if (fields)
		em_open(&e, EM_FIELDS);
	walk_show(c, &e, t, bytes, n, 0);
	if (fields)
		em_close(&e, EM_FIELDS);
	c->opts = kept;
	to->after = after;
	to->len = sb.len < RING_REGS_MAX ? (uint32_t)sb.len : 0;
	memcpy(to->text, sb.s, to->len);
	sb_free(&sb);
}

static void print_regs(const struct kvm_ring *r, const struct kvm_ring_regs *regs, const char *what, struct strbuf *out)
{
	if (!regs->len)
		return;
	sb_printf(out, "[ KVM vCPU %" PRIu32 ": %s ", r->vcpu->id, what);
	if (regs->after == r->exits)
		sb_str(out, "after the last exit: ");
	else
		sb_printf(out, "%" PRIu64 " exit%s earlier: ", r->exits - regs->after, r->exits - regs->after == 1 ? "" : "s");
	sb_mem(out, regs->text, regs->len);
	sb_str(out, " ]\n");
}

static void json_regs(const struct kvm_ring_regs *regs, const char *what, struct strbuf *out)
{
	if (!regs->len)
		return;
	sb_printf(out, ",\"%s\":{\"after_exit\":%" PRIu64 ",\"value\":", what, regs->after);
	sb_mem(out, regs->text, regs->len);
	sb_char(out, '}');
}

static void json_head(const struct kvm_ring *r, const char *why, uint64_t from, uint64_t now, struct strbuf *out)
{
	sb_printf(out, "{\"type\":\"kvm-last\",\"pid\":%d,\"tid\":%d,\"vcpu\":%" PRIu32 ",\"vm\":", (int)r->tgid, (int)r->tid,
		  r->vcpu->id);
	if (r->vcpu->vm)
		sb_udec(out, r->vcpu->vm);
	else
		sb_str(out, "null");
	sb_str(out, ",\"reason\":");
	json_str(out, why);
	sb_printf(out, ",\"exits\":%" PRIu64 ",\"of\":%" PRIu64 ",\"skipped\":%" PRIu64 ",\"in_guest_ns\":", r->exits - from + 1,
		  r->exits, r->skipped);
	if (r->running)
		sb_udec(out, now - r->running);
	else
		sb_str(out, "null");
	json_regs(&r->regs, "regs", out);
	json_regs(&r->sregs, "sregs", out);
	json_regs(&r->sync, "sync", out);
	sb_str(out, "}\n");
}

static void print_head(const struct kvm_ring *r, const char *why, uint64_t from, uint64_t now, struct strbuf *out)
{
	sb_printf(out, "[ KVM vCPU %" PRIu32, r->vcpu->id);
	if (r->vcpu->vm)
		sb_printf(out, " of VM %u", r->vcpu->vm);
	sb_printf(out, ", thread %d: %s; the last %" PRIu64 " of %" PRIu64 " exits", (int)r->tid, why, r->exits - from + 1,
		  r->exits);
	if (r->skipped)
		sb_printf(out, " (%" PRIu64 " reports left out)", r->skipped);
	if (r->running)
		sb_printf(out, ", in the guest for %.6f s", (double)(now - r->running) / 1e9);
	sb_str(out, ": ]\n");
}

void kvm_ring_print(const struct kvm_ring *r, const char *why, uint64_t from)
{
	bool json = opts.format == FORMAT_JSON;
	struct strbuf out;

	sb_init(&out);
	(json ? json_head : print_head)(r, why, from, moment_ns(), &out);
	for (uint64_t i = from; i <= r->exits; i++) {
		const struct kvm_slot *s = kvm_ring_slot(r, i);

		sb_mem(&out, s->text, s->len);
		if (s->missed && !json)
			sb_printf(&out, "[ %" PRIu32 " more lines that were not kept ]\n", s->missed);
	}
	if (!json) {
		print_regs(r, &r->regs, "KVM_GET_REGS", &out);
		print_regs(r, &r->sregs, r->sregs2 ? "KVM_GET_SREGS2" : "KVM_GET_SREGS", &out);
		print_regs(r, &r->sync, "sync registers", &out);
		sb_printf(&out, "[ KVM vCPU %" PRIu32 ": end ]\n", r->vcpu->id);
	}
	output_common(&out);
	sb_free(&out);
}
