/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/show/text.c - a KVM_RUN in text: the reason behind its result, and the lines
 * that -KK puts before and after the call.  What they say: kvm.c's head.
 */
#include "kvm/show/call.h"
#include "kvm/device/device.h"
#include <errno.h>
#include <string.h>

/* Behind the port or address of a line stands, as a comment, whose it is.
 * Returns how much of the line is out. */
static size_t line_device(struct tcb *tcb, const struct kvm_call *k, struct strbuf *out)
{
	const struct kvm_event *e = &k->vcpu->event;
	const struct strbuf *sb = &k->scratch;
	char name[KVM_DEVICE_NAME_MAX];
	const char *at;

	if (!kvm_device_name(tcb, e, name, sizeof(name)))
		return 0;
	at = strstr(sb->s, e->reason == KVM_EXIT_IO ? "port=" : "phys_addr=");
	if (!at)
		return 0;
	at += strcspn(at, ",");
	sb_mem(out, sb->s, (size_t)(at - sb->s));
	sb_str(out, " /* ");
	sb_str(out, name);
	sb_str(out, " */");
	return (size_t)(at - sb->s);
}

/* One line: prefix, then fields without braces; nothing when there are none. */
static void line_begin(struct tcb *tcb, struct kvm_call *k, struct emit *e)
{
	sb_clear(&k->scratch);
	em_init(e, &render_text, &k->scratch, &tcb->call.opts->em, "KVM_RUN");
	em_open(e, EM_FIELDS);
}

/* of: the line tells of the vCPU's last exit; else NULL */
static void line_end(struct kvm_call *k, struct emit *e, struct strbuf *out, const char *prefix, struct tcb *of)
{
	size_t done;

	em_close(e, EM_FIELDS);
	if (!k->scratch.len)
		return;
	sb_str(out, prefix);
	done = of ? line_device(of, k, out) : 0;
	sb_mem(out, k->scratch.s + done, k->scratch.len - done);
	sb_char(out, '\n');
}

void kvm_text_answer(struct tcb *tcb, struct kvm_call *k, struct strbuf *before)
{
	struct emit e;

	line_begin(tcb, k, &e);
	if (k->answered)
		kvm_show_answer(&tcb->call, &e, &k->entry, k->answer_reason);
	line_end(k, &e, before, " K< ", tcb);
	line_begin(tcb, k, &e);
	kvm_show_wishes(&e, &k->entry);
	line_end(k, &e, before, " K< ", NULL);
	line_begin(tcb, k, &e);
	kvm_show_loaded(&tcb->call, &e, &k->entry);
	line_end(k, &e, before, " K< ", NULL);
}


static void text_reason(const struct kvm_call *k, int err, struct strbuf *out)
{
	bool fresh = kvm_reason_is_fresh(err, k->reason);
	const char *name = xlat_name(kvm_exit_reasons, k->reason);

	/* an error that does not stop the guest midway has no leftovers to warn of */
	if (!fresh && err != EINTR && err != EAGAIN)
		return;
	sb_str(out, fresh ? " (" : " (stale ");
	if (name)
		sb_str(out, name);
	else
		sb_printf(out, "%u /* " KVM_EXIT_OTHER " */", (unsigned)k->reason);
	sb_char(out, ')');
}

static void text_lines(struct tcb *tcb, struct kvm_call *k, struct strbuf *out)
{
	struct call *c = &tcb->call;
	struct emit e;

	line_begin(tcb, k, &e);
	kvm_show_header(c, &e, &k->exit);
	line_end(k, &e, out, " K ", NULL);
	line_begin(tcb, k, &e);
	kvm_show_exit(c, &e, &k->exit, k->reason);
	line_end(k, &e, out, " K ", tcb);
	line_begin(tcb, k, &e);
	kvm_show_stored(c, &e, &k->exit);
	line_end(k, &e, out, " K ", NULL);
	for (unsigned i = 0; k->exit.has_coalesced && i < k->exit.coalesced.n + k->exit.coalesced.bad; i++) {
		line_begin(tcb, k, &e);
		kvm_show_coalesced(c, &e, &k->exit, i);
		line_end(k, &e, out, " K+ coalesced ", NULL);
	}
	if (!k->exit.dirty || !(k->exit.dirty->n || k->exit.dirty->harvested))
		return;
	line_begin(tcb, k, &e);
	kvm_show_dirty(c, &e, k->exit.dirty);
	line_end(k, &e, out, " K+ dirty_ring ", NULL);
}

/* strace 7.2's own lines.  I/O data are looked for at data_offset behind the
 * run struct, so both are put where the mapping has them. */
static void text_plus(struct tcb *tcb, struct kvm_call *k, const struct kvm_image *img, char way, struct strbuf *out)
{
	static uint8_t whole[3 * 4096];
	const struct walk_options *o = tcb->call.opts;
	size_t have = KVM_RUN_SIZE;
	struct emit e;

	if (!img->valid)
		return;
	memcpy(whole, img->run, KVM_RUN_SIZE);
	if (img->io_len && img->io_off >= KVM_RUN_SIZE && img->io_off <= sizeof(whole) - img->io_len) {
		memset(whole + KVM_RUN_SIZE, 0, img->io_off - KVM_RUN_SIZE);
		memcpy(whole + img->io_off, img->io, img->io_len);
		have = img->io_off + img->io_len;
	}
	sb_clear(&k->scratch);
	em_init(&e, &render_text, &k->scratch, &o->em, "KVM_RUN");
	em_open(&e, EM_FIELDS);
	em_key_quiet(&e, "run");
	kvm_emit_run_plus(&e, whole, have, img->addr, o->abbrev ? o->max_strlen : 0);
	em_close(&e, EM_FIELDS);
	sb_printf(out, " VCPU:%u%c ", (unsigned)k->vcpu->id, way);
	sb_mem(out, k->scratch.s, k->scratch.len);
	sb_char(out, '\n');
}

void kvm_text_result(const struct kvm_call *k, int err, struct strbuf *out)
{
	if (k->page == KVM_PAGE_AMBIGUOUS)
		sb_str(out, " /* vcpu page ambiguous */");
	if (k->page == KVM_PAGE_OK && !(opts.kvm_compat && err))
		text_reason(k, err, out);
}

void kvm_text_after(struct tcb *tcb, struct kvm_call *k, struct strbuf *lines)
{
	int err = tcb->call.err;

	if (opts.kvm_compat) {
		text_plus(tcb, k, &k->entry, '<', lines);
		if (!err)
			text_plus(tcb, k, &k->exit, '>', lines);
	} else if (k->page == KVM_PAGE_OK && opts.kvm > 1 && kvm_reason_is_fresh(err, k->reason)) {
		text_lines(tcb, k, lines);
	}
}
