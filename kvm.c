/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm.c - what a KVM_RUN did: the reason it ended for, the fields of the exit,
 * and what the VMM answered.
 *
 * After the result stands, in text,
 *	= 0 (KVM_EXIT_MMIO)			the reason, fresh
 *	= -1 EINTR (...) (stale KVM_EXIT_IO)	KVM_RUN stopped before it had one: what is in
 *						the page is left over from an earlier exit
 *	= 0 / * vcpu page ambiguous * /		several pages could be this vCPU's
 * and nothing where the page is not mapped or the error says nothing about it.
 * With -KK lines follow: " K" for what the exit says (fresh ones only), " K+" for
 * what has come into the mapping's rings since the exit before, and, before the
 * next KVM_RUN of that vCPU, " K<" for what the VMM answered and for
 * immediate_exit and request_interrupt_window where it set them.  What the
 * bytes mean is linux/kvm/run.c's; where they are is kvm/vcpu/registry.c's; this file
 * says when which are read, and kvm/show/text.c and kvm/show/json.c show them.
 */
#include "kvm.h"
#include "kvm/show/call.h"
#include "output/output.h"
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* Who lives on exits, in the order in which they are told. */
static const struct kvm_consumer *const consumers[] = { &kvm_device_consumer, &kvm_last_consumer, &kvm_profile_consumer };
enum { CONSUMERS = sizeof(consumers) / sizeof(consumers[0]) };

static const struct kvm_want whole = { .io = KVM_IO_OF_PAGE, .queues = true };
enum { PLACE_SIZE = 48 + KVM_RUN_UNION_SIZE, HELD_MAX = 1 << 16 };

static bool is_run(const struct call *c)
{
	return (uint32_t)c->args[1] == KVM_RUN && !strcmp(c->name, "ioctl");
}

/* Exits */

static bool is_consumer(const struct kvm_consumer *c)
{
	return !c->wanted || c->wanted();
}

/* Does anybody need more of the page than the reason? */
static bool wants_place(void)
{
	return opts.summary || kvm_filter_active();
}

static void tell_exit(struct tcb *tcb, struct kvm_event *e, enum kvm_sees who)
{
	for (unsigned i = 0; i < CONSUMERS; i++)
		if (consumers[i]->sees == who && consumers[i]->exit && is_consumer(consumers[i]))
			consumers[i]->exit(tcb, e);
}

static void event_begin(struct tcb *tcb, struct kvm_event *e)
{
	static uint64_t last_id;

	e->id = ++last_id;
	e->open = true;
	e->row = NULL;
	tell_exit(tcb, e, KVM_SEES_ALL);
	e->matched = kvm_filter_exit(e);
	tell_exit(tcb, e, KVM_SEES_JUDGED);
	/* a filter that asks for the latency decides at re-entry */
	if (e->matched && !kvm_filter_latency())
		tell_exit(tcb, e, KVM_SEES_PASSED);
}

/* The vCPU is run again. */
static void event_end(struct tcb *tcb, struct kvm_event *e, const uint8_t *data, size_t data_len)
{
	if (!e->open)
		return;
	e->open = false;
	e->reentered = moment_ns();
	e->data = data;
	e->data_len = data_len;
	if (e->matched && kvm_filter_latency()) {
		e->matched = kvm_filter_reentry(e);
		if (e->matched)
			tell_exit(tcb, e, KVM_SEES_PASSED);
	}
	for (unsigned i = 0; i < CONSUMERS; i++)
		if (consumers[i]->reentry && is_consumer(consumers[i]))
			consumers[i]->reentry(tcb, e);
	e->data = NULL;
	e->data_len = 0;
}

/* A thread's KVM_RUN */

static void call_finish(struct kvm_call *k)
{
	if (k->vcpu) {
		k->vcpu->running = 0;
		kvm_vcpu_release(k->vcpu);
	}
	k->vcpu = NULL;
	k->ended = NULL;
	k->answered = false;
	k->loaded = false;
	k->entry.valid = k->exit.valid = false;
}

static void serve_end(struct tcb *tcb, struct kvm_call *k)
{
	tcb->exit_id = 0;
	if (k->served)
		kvm_vcpu_release(k->served);
	k->served = NULL;
}

static struct kvm_call *call_start(struct tcb *tcb)
{
	struct kvm_vcpu *v = kvm_fd_vcpu(tcb, (int)tcb->call.args[0]);
	struct kvm_call *k = tcb->kvm;

	if (k)
		call_finish(k);
	if (!v)
		return NULL;
	if (!k) {
		k = tcb->kvm = calloc(1, sizeof(*k));
		if (!k)
			die("out of memory for the KVM_RUN of thread %d", (int)tcb->pid);
		sb_init(&k->scratch);
	}
	k->vcpu = v;
	kvm_vcpu_hold(v);
	return k;
}

/* Entry */

/* Is more wanted of the page than the reason and the place? */
static bool wants_image(void)
{
	return opts.kvm > 1 && opts.summary != 1;
}

/* The answer lies in the page as it is now; what was asked was kept. */
static void answer_prepare(struct kvm_call *k)
{
	const struct kvm_arch *arch = kvm_host_arch();
	struct kvm_vcpu *v = k->vcpu;

	kvm_answer_of(arch, v->last_reason, k->entry.run + arch->union_at, v->last_run + arch->union_at);
	k->answered = true;
	k->answer_reason = v->last_reason;
	v->wants_answer = false;
}

static void entry_load(struct tcb *tcb, struct kvm_call *k)
{
	struct kvm_vcpu *v = k->vcpu;
	struct kvm_want want = { .io = opts.kvm_compat ? KVM_IO_OF_PAGE : KVM_IO_NONE };

	if (v->wants_answer && !opts.kvm_compat)
		want = (struct kvm_want){ KVM_IO_AT, v->last_io_off, v->last_io_len, false };
	kvm_read_image(tcb, v, &k->entry, want);
	k->entry.io_cut = v->last_io_cut;
	if (k->entry.valid && !opts.kvm_compat && v->wants_answer)
		answer_prepare(k);
}

/* The bytes of the answer, for those who do not show it by its type. */
static const uint8_t *answer_bytes(const struct kvm_call *k, size_t *n)
{
	const struct kvm_place *p = &k->vcpu->event.place;

	*n = 0;
	if (!k->answered || p->dir != KVM_DIR_IN)
		return NULL;
	if (k->answer_reason == KVM_EXIT_IO) {
		*n = k->entry.io_len;
		return k->entry.io;
	}
	if (k->answer_reason == KVM_EXIT_MMIO || k->answer_reason == KVM_EXIT_LOONGARCH_IOCSR) {
		*n = p->size < 8 ? p->size : 8;
		return k->entry.run + 40;
	}
	if (k->answer_reason == KVM_EXIT_X86_RDMSR) {
		*n = 8;
		return k->entry.run + 48;
	}
	return NULL;
}

static void enter(struct tcb *tcb)
{
	struct kvm_call *k = tcb->kvm;
	struct kvm_event *e;
	const uint8_t *data;
	size_t n;

	if (!is_run(&tcb->call)) {
		if (k && tcb->exit_id)
			k->entered = moment_ns();
		if (wants_image())
			kvm_registry_enter(tcb);
		return;
	}
	k = call_start(tcb);
	if (!k)
		return;
	serve_end(tcb, k);
	e = &k->vcpu->event;
	k->ended = e->open ? e : NULL;
	if (wants_image() && (!kvm_filter_active() || e->matched))
		entry_load(tcb, k);
	data = answer_bytes(k, &n);
	event_end(tcb, e, data, n);
	if (k->ended && !e->matched) {
		k->ended = NULL;
		/* nobody has seen the question */
		k->entry.valid = k->answered = false;
	}
	k->entered = k->vcpu->running = moment_ns();
	tcb->flags |= TCB_SAME_FILES;	/* it comes by the hundred thousand */
	for (unsigned i = 0; i < CONSUMERS; i++)
		if (consumers[i]->run && is_consumer(consumers[i]))
			consumers[i]->run(tcb, e);
}

static void out(struct tcb *tcb, const struct strbuf *text)
{
	if (opts.format == FORMAT_JSON)
		output_record(tcb, text);
	else
		output_lines(tcb, text);
}

static bool has_held(const struct kvm_vcpu *v)
{
	return v->held.s && v->held.len;
}

/* The exit before it is over: say what had to wait for that. */
static void exit_is_over(struct tcb *tcb, struct kvm_call *k)
{
	struct strbuf *sb = &tcb->line;

	if (has_held(k->vcpu))
		out(tcb, &k->vcpu->held);
	if (opts.format != FORMAT_JSON || opts.kvm < 2)
		return;
	sb_clear(sb);
	output_record_head(sb, "kvm-exit", tcb);
	kvm_json_ended(tcb, k, sb);
	sb_char(sb, '}');
	output_record(tcb, sb);
}

/* A KVM_RUN that is shown begins. */
static void before(struct tcb *tcb)
{
	struct kvm_call *k = tcb->kvm;
	struct strbuf *sb = &tcb->line;

	if (!k || !k->vcpu)
		return;
	if (k->ended)
		exit_is_over(tcb, k);
	if (!is_run(&tcb->call) || !k->entry.valid || opts.kvm_compat || opts.format != FORMAT_TEXT)
		return;
	sb_clear(sb);
	kvm_text_answer(tcb, k, sb);
	output_lines(tcb, sb);
}

/* The thread is left to itself while it handles an exit: if that has taken longer
 * than was asked for already, say so. */
static void detached(struct tcb *tcb)
{
	struct kvm_call *k = tcb->kvm;
	struct kvm_vcpu *v = k ? k->served : NULL;

	if (!v || !has_held(v) || !v->event.open || v->event.id != tcb->exit_id || !v->event.matched)
		return;
	v->event.reentered = moment_ns();
	if (kvm_filter_overdue(&v->event))
		out(tcb, &v->held);
}

/* Exit */

/* Does this result leave something to say about the page?  Others (EINVAL,
 * EIO, EBADF) never got as far as the vCPU. */
static bool result_speaks(int err)
{
	return !err || err == EINTR || err == EAGAIN || err == EFAULT || err == EHWPOISON;
}

static void exit_remember(struct kvm_call *k, const struct kvm_arch *arch)
{
	struct kvm_vcpu *v = k->vcpu;

	v->last_reason = k->reason;
	memcpy(v->last_run, k->exit.run, sizeof(v->last_run));
	v->wants_answer = kvm_exit_wants_answer(arch, k->exit.run, sizeof(k->exit.run));
	v->last_io_off = k->exit.io_off;
	v->last_io_len = k->exit.io_in ? k->exit.io_len : 0;
	v->last_io_cut = k->exit.io_cut;
}

/* Read what the exit left; once, whoever asks.  NULL: not a KVM_RUN, or not of a vCPU. */
static struct kvm_call *exit_load(struct tcb *tcb)
{
	const struct call *c = &tcb->call;
	struct kvm_call *k = tcb->kvm;

	if (!is_run(c))
		return NULL;
	if (!k || !k->vcpu) {
		k = call_start(tcb);	/* its entry was before our time */
		if (k)
			k->entered = 0;
	}
	if (!k || k->loaded)
		return k;
	k->loaded = true;
	k->page = KVM_PAGE_NONE;
	if (!result_speaks(c->err))
		return k;
	if (!wants_image() && !wants_place()) {
		k->page = kvm_read_reason(tcb, k->vcpu, &k->reason);
		return k;
	}
	/* what the filter drops is not read whole */
	if (!wants_image() || kvm_filter_active())
		k->page = kvm_read_run(tcb, k->vcpu, k->exit.run, PLACE_SIZE);
	else
		k->page = kvm_read_image(tcb, k->vcpu, &k->exit, whole);
	if (k->page == KVM_PAGE_OK)
		memcpy(&k->reason, k->exit.run + KVM_RUN_EXIT_REASON, sizeof(k->reason));
	return k;
}

/* What the guest wrote, as far as it was read. */
static void event_data(struct kvm_call *k, struct kvm_event *e)
{
	struct kvm_vcpu *v = k->vcpu;

	e->data = NULL;
	e->data_len = 0;
	v->n_written = 0;
	if (e->place.dir != KVM_DIR_OUT)
		return;
	if (k->reason == KVM_EXIT_IO) {
		e->data = k->exit.io;
		e->data_len = k->exit.valid ? k->exit.io_len : 0;
	} else if (k->reason == KVM_EXIT_MMIO || k->reason == KVM_EXIT_LOONGARCH_IOCSR) {
		e->data = k->exit.run + 40;
		e->data_len = e->place.size < 8 ? e->place.size : 8;
	} else if (k->reason == KVM_EXIT_X86_WRMSR) {
		e->data = k->exit.run + 48;
		e->data_len = 8;
	}
	v->n_written = e->data_len < sizeof(v->written) ? e->data_len : sizeof(v->written);
	if (v->n_written)
		memcpy(v->written, e->data, v->n_written);
}

/* The KVM_RUN has ended: an event, whether the call is shown or not. */
static void exit_event(struct tcb *tcb)
{
	struct kvm_call *k = exit_load(tcb);
	const struct call *c = &tcb->call;
	struct kvm_vcpu *v;
	struct kvm_event *e;

	if (!k)
		return;
	v = k->vcpu;
	e = &v->event;
	memset(e, 0, sizeof(*e));
	if (v->held.s)
		sb_clear(&v->held);
	e->tid = tcb->pid;
	e->vm = v->vm;
	e->vcpu = v->id;
	e->err = c->err;
	e->reason = k->reason;
	e->kind = c->err ? KVM_EVENT_ERROR : KVM_EVENT_UNREAD;
	/* it was let run on some time after its stop */
	e->entered = k->entered && tcb->resumed > k->entered ? tcb->resumed : k->entered;
	e->exited = moment_ns();
	if (k->page == KVM_PAGE_OK && result_speaks(c->err) && kvm_reason_is_fresh(c->err, k->reason)) {
		e->kind = KVM_EVENT_EXIT;
		if (wants_image() || wants_place()) {
			kvm_exit_place(kvm_host_arch(), k->exit.run, &e->place);
			event_data(k, e);
		}
	}
	event_begin(tcb, e);
	e->data = NULL;
	if (wants_image() && kvm_filter_active() && e->matched && k->page == KVM_PAGE_OK)
		k->page = kvm_read_image(tcb, v, &k->exit, whole);
	v->wants_answer = false;
	if (e->kind == KVM_EVENT_EXIT && wants_image() && e->matched && k->exit.valid)
		exit_remember(k, kvm_host_arch());
	serve_end(tcb, k);
	k->served = v;
	kvm_vcpu_hold(v);
}

static void leave(struct tcb *tcb)
{
	struct kvm_call *k = tcb->kvm;

	kvm_registry_update(tcb);
	kvm_device_syscall_exit(tcb);
	if (is_run(&tcb->call)) {
		exit_event(tcb);
	} else if (k && k->served && tcb->exit_id && k->served->event.id == tcb->exit_id && k->entered) {
		k->served->event.calls++;
		k->served->event.calls_ns += moment_ns() - k->entered;
	}
}

static void done(struct tcb *tcb)
{
	struct kvm_call *k = tcb->kvm;

	if (!k || !is_run(&tcb->call))
		return;
	call_finish(k);
	if (k->served)
		tcb->exit_id = k->served->event.id;
}

/* --kvm-nest: is this a call that the thread's exit caused? */
static bool is_nested(const struct tcb *tcb, const struct kvm_call *k)
{
	return opts.kvm_nest && tcb->exit_id && k->served && k->served->event.id == tcb->exit_id;
}

static bool may_hold(struct tcb *tcb)
{
	const struct kvm_call *k = tcb->kvm;

	return kvm_filter_active() && k && (is_run(&tcb->call) ? k->vcpu != NULL : is_nested(tcb, k));
}

static enum listen_show showing(struct tcb *tcb)
{
	const struct kvm_call *k = tcb->kvm;

	if (!k || !k->served || !kvm_filter_active() || (!is_run(&tcb->call) && !is_nested(tcb, k)))
		return LISTEN_SHOW;
	return !k->served->event.matched ? LISTEN_HIDE : kvm_filter_latency() ? LISTEN_HOLD : LISTEN_SHOW;
}

/* A call that an exit caused, which the filter drops. */
static bool hides(struct tcb *tcb)
{
	return opts.kvm_nest && showing(tcb) == LISTEN_HIDE;
}

/* Until the latency decides; calls after their exit. */
static void hold(struct tcb *tcb, const struct strbuf *text)
{
	struct strbuf *held = &tcb->kvm->served->held;
	bool json = opts.format == FORMAT_JSON;

	if (!held->s)
		sb_init(held);
	if (is_run(&tcb->call))
		sb_clear(held);
	else if (held->len >= HELD_MAX)
		return;
	if (json && held->len)
		sb_char(held, '\n');
	sb_mem(held, text->s, text->len);
	if (!json && held->len >= HELD_MAX)
		sb_str(held, "    ... /* more calls than are kept */\n");
}

static void forget_tcb(struct tcb *tcb)
{
	if (!tcb->kvm)
		return;
	call_finish(tcb->kvm);
	serve_end(tcb, tcb->kvm);
	sb_free(&tcb->kvm->scratch);
	free(tcb->kvm);
	tcb->kvm = NULL;
}

/* What is said of a call */

/* --kvm-nest: what stands before a call that an exit caused. */
static void lead(struct tcb *tcb, struct strbuf *sb)
{
	if (!tcb->exit_id)
		return;
	if (opts.format == FORMAT_JSON)
		sb_printf(sb, ",\"exit_id\":%" PRIu64, tcb->exit_id);
	else if (opts.kvm_nest)
		sb_str(sb, "    ");
}

static void result(struct tcb *tcb, struct strbuf *sb)
{
	struct kvm_call *k = exit_load(tcb);

	if (k)
		kvm_text_result(k, tcb->call.err, sb);
}

static void after(struct tcb *tcb, struct strbuf *lines, enum listen_line what)
{
	struct kvm_call *k = what == LINE_CALL || what == LINE_HELD ? exit_load(tcb) : NULL;

	if (k)
		kvm_text_after(tcb, k, lines);
}

static void members(struct tcb *tcb, struct strbuf *record, enum listen_line what)
{
	struct kvm_call *k = what == LINE_CALL || what == LINE_HELD ? exit_load(tcb) : NULL;

	if (k)
		kvm_json_members(tcb, k, record);
}

static bool kvm_wanted(void)
{
	return opts.kvm;
}

const struct listener kvm_listener = {
	.wanted = kvm_wanted, .every = true, .enter = enter, .hides = hides, .may_hold = may_hold, .before = before,
	.lead = lead, .leave = leave, .showing = showing, .hold = hold, .result = result, .after = after,
	.members = members, .done = done, .detached = detached, .forget_tcb = forget_tcb, .forget_mm = kvm_forget_mm,
	.forget_files = kvm_forget_files, .copy_files = kvm_copy_files,
};
