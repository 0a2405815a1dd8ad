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
 * With -KK lines follow: " K" for what the exit says (fresh ones only), and,
 * before the next KVM_RUN of that vCPU, " K<" for what the VMM answered and for
 * immediate_exit and request_interrupt_window where it set them.  What the
 * bytes mean is linux/kvm_run.c's; where they are is kvm_registry.c's.
 */
#include "kvm.h"
#include "kvm_device.h"
#include "kvm_event.h"
#include "kvm_filter.h"
#include "kvm_last.h"
#include "kvm_registry.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { IOCTL_KVM_RUN = 0xae80, PLACE_SIZE = 48 + KVM_RUN_UNION_SIZE };

/* A thread's KVM_RUN. */
struct kvm_call {
	struct kvm_vcpu *vcpu;		/* of the call under way; held; NULL: none */
	bool answered;			/* entry answers an exit that wanted it */
	uint32_t answer_reason;
	bool loaded;			/* the page was read at this exit */
	enum kvm_page page;
	uint32_t reason;
	struct kvm_image entry, exit;
	struct kvm_vcpu *served;	/* whose exit the thread is handling; held; NULL */
	struct kvm_event *ended;	/* the exit that this KVM_RUN ended, until it is shown */
	uint64_t entered;		/* when the KVM_RUN, or another call, began; ns */
	struct strbuf scratch;
};

static const char *call_arch(const struct call *c)
{
	return !strncmp(c->abi->name, "x", 1) || !strcmp(c->abi->name, "i386") ? "x86" : c->abi->name;
}

static bool is_run_request(const struct call *c)
{
	return (uint32_t)c->args[1] == IOCTL_KVM_RUN && !strcmp(c->name, "ioctl");
}

bool kvm_is_run(struct tcb *tcb)
{
	return is_run_request(&tcb->call) && kvm_fd_vcpu(tcb, (int)tcb->call.args[0]);
}

static void call_finish(struct kvm_call *k)
{
	if (k->vcpu)
		kvm_vcpu_release(k->vcpu);
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

/* Showing */

static void show_fields(struct call *c, struct emit *e, const struct type *t, const uint8_t *run, size_t off, size_t len)
{
	if (t)
		walk_show(c, e, t, run + off, len, 0);
}

/* As much of it as of any buffer in a line; all of it with -v and in JSON. */
static void show_io_data(const struct call *c, struct emit *e, const struct kvm_image *img)
{
	bool all = !c->opts->abbrev || opts.format == FORMAT_JSON;

	if (!img->io_len)
		return;
	em_key(e, "data", false);
	kvm_emit_bytes(e, img->io, img->io_len, all ? 0 : c->opts->max_strlen);
}

static void show_exit(struct call *c, struct emit *e, const struct kvm_image *img, uint32_t reason)
{
	const char *arch = call_arch(c);

	show_fields(c, e, kvm_exit_type(arch, reason), img->run, kvm_union_offset(arch), KVM_RUN_UNION_SIZE);
	/* what stands there at an input's exit is not data yet */
	if (reason == KVM_EXIT_IO && !img->io_in)
		show_io_data(c, e, img);
}

static void show_answer(struct call *c, struct emit *e, const struct kvm_call *k)
{
	const char *arch = call_arch(c);

	show_fields(c, e, kvm_exit_answer_type(arch, k->answer_reason), k->entry.run, kvm_union_offset(arch),
		    KVM_RUN_UNION_SIZE);
	if (k->answer_reason == KVM_EXIT_IO)
		show_io_data(c, e, &k->entry);
}

/* Behind the port or address of a line stands, as a comment, whose it is. */
static void line_device(struct tcb *tcb, struct kvm_call *k)
{
	const struct kvm_event *e = &k->vcpu->event;
	char name[KVM_DEVICE_NAME_MAX];
	struct strbuf *sb = &k->scratch, tail;
	const char *at;

	if (!sb->len || !kvm_device_name(tcb, e, name, sizeof(name)))
		return;
	at = strstr(sb->s, e->reason == KVM_EXIT_IO ? "port=" : "phys_addr=");
	if (!at)
		return;
	at += strcspn(at, ",");
	sb_init(&tail);
	sb_str(&tail, at);
	sb->len = (size_t)(at - sb->s);
	sb_printf(sb, " /* %s */", name);
	sb_mem(sb, tail.s, tail.len);
	sb_free(&tail);
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
	em_close(e, EM_FIELDS);
	if (of)
		line_device(of, k);
	if (!k->scratch.len)
		return;
	sb_str(out, prefix);
	sb_mem(out, k->scratch.s, k->scratch.len);
	sb_char(out, '\n');
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
	enum { UNION = 32 };		/* architectures with another have no answers */
	struct kvm_vcpu *v = k->vcpu;

	kvm_answer_of(v->last_reason, k->entry.run + UNION, v->last_run + UNION);
	k->answered = true;
	k->answer_reason = v->last_reason;
	v->wants_answer = false;
}

static void answer_text(struct tcb *tcb, struct kvm_call *k, struct strbuf *before)
{
	struct emit e;

	line_begin(tcb, k, &e);
	if (k->answered)
		show_answer(&tcb->call, &e, k);
	line_end(k, &e, before, " K< ", tcb);
	line_begin(tcb, k, &e);
	if (k->entry.run[0]) {
		em_key(&e, "request_interrupt_window", false);
		em_udec(&e, k->entry.run[0]);
	}
	if (k->entry.run[1]) {
		em_key(&e, "immediate_exit", false);
		em_udec(&e, k->entry.run[1]);
	}
	line_end(k, &e, before, " K< ", NULL);
}

static void entry_load(struct tcb *tcb, struct kvm_call *k)
{
	struct kvm_vcpu *v = k->vcpu;

	if (v->wants_answer && v->last_io_len)
		kvm_read_image(tcb, v, &k->entry, v->last_io_off, v->last_io_len);
	else
		kvm_read_image(tcb, v, &k->entry, 0, 0);
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

void kvm_call_enter(struct tcb *tcb)
{
	struct kvm_call *k = tcb->kvm;
	struct kvm_event *e;
	const uint8_t *data;
	size_t n;

	if (!is_run_request(&tcb->call)) {
		if (k && tcb->exit_id)
			k->entered = kvm_event_now();
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
	kvm_event_reentry(tcb, e, data, n);
	if (k->ended && !e->matched)
		k->ended = NULL;
	k->entered = kvm_event_now();
	kvm_last_enter(tcb, e);
}

bool kvm_ended(struct tcb *tcb)
{
	return tcb->kvm && tcb->kvm->ended && tcb->kvm->vcpu;
}

const struct strbuf *kvm_held(struct tcb *tcb)
{
	struct kvm_call *k = tcb->kvm;

	if (!kvm_ended(tcb) || !k->vcpu->held.s || !k->vcpu->held.len)
		return NULL;
	return &k->vcpu->held;
}

void kvm_entry(struct tcb *tcb, struct strbuf *before)
{
	struct kvm_call *k = tcb->kvm;

	if (!is_run_request(&tcb->call) || !k || !k->vcpu || !k->entry.valid || opts.kvm_compat)
		return;
	if (before && opts.format == FORMAT_TEXT)
		answer_text(tcb, k, before);
}

/* Exit */

/* Does this result leave something to say about the page?  Others (EINVAL,
 * EIO, EBADF) never got as far as the vCPU. */
static bool result_speaks(int err)
{
	return !err || err == EINTR || err == EAGAIN || err == EFAULT || err == EHWPOISON;
}

static void exit_remember(struct kvm_call *k, const char *arch)
{
	struct kvm_vcpu *v = k->vcpu;

	v->last_reason = k->reason;
	memcpy(v->last_run, k->exit.run, sizeof(v->last_run));
	v->wants_answer = kvm_exit_wants_answer(arch, k->exit.run, sizeof(k->exit.run));
	v->last_io_off = k->exit.io_off;
	v->last_io_len = k->exit.io_in ? k->exit.io_len : 0;
}

/* Read what the exit left; once, whoever asks. */
static struct kvm_call *exit_load(struct tcb *tcb)
{
	const struct call *c = &tcb->call;
	struct kvm_call *k = tcb->kvm;

	if (!opts.kvm || !is_run_request(c))
		return NULL;
	if (!k || !k->vcpu)
		k = call_start(tcb);	/* its entry was before our time */
	if (!k || k->loaded)
		return k;
	k->loaded = true;
	k->page = KVM_PAGE_NONE;
	if (!result_speaks(c->err))
		return k;
	if (!wants_image() && !kvm_event_wants_place()) {
		k->page = kvm_read_reason(tcb, k->vcpu, &k->reason);
		return k;
	}
	/* what the filter drops is not read whole */
	if (!wants_image() || kvm_filter_active())
		k->page = kvm_read_run(tcb, k->vcpu, k->exit.run, PLACE_SIZE);
	else
		k->page = kvm_read_image(tcb, k->vcpu, &k->exit, 0, 0);
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
	e->entered = k->entered;
	e->exited = kvm_event_now();
	if (k->page == KVM_PAGE_OK && result_speaks(c->err) && kvm_reason_is_fresh(c->err, k->reason)) {
		e->kind = KVM_EVENT_EXIT;
		if (wants_image() || kvm_event_wants_place()) {
			kvm_exit_place(call_arch(c), k->exit.run, &e->place);
			event_data(k, e);
		}
	}
	kvm_event_exit(tcb, e);
	e->data = NULL;
	if (wants_image() && kvm_filter_active() && e->matched && k->page == KVM_PAGE_OK)
		k->page = kvm_read_image(tcb, v, &k->exit, 0, 0);
	v->wants_answer = false;
	if (e->kind == KVM_EVENT_EXIT && wants_image() && e->matched && k->exit.valid)
		exit_remember(k, call_arch(c));
	serve_end(tcb, k);
	k->served = v;
	kvm_vcpu_hold(v);
}

void kvm_syscall_exit(struct tcb *tcb)
{
	struct kvm_call *k = tcb->kvm;

	if (!opts.kvm)
		return;
	kvm_registry_update(tcb);
	kvm_device_syscall_exit(tcb);
	kvm_last_syscall_exit(tcb);
	if (is_run_request(&tcb->call)) {
		exit_event(tcb);
	} else if (k && k->served && tcb->exit_id && k->served->event.id == tcb->exit_id && k->entered) {
		k->served->event.calls++;
		k->served->event.calls_ns += kvm_event_now() - k->entered;
	}
}

void kvm_call_done(struct tcb *tcb)
{
	struct kvm_call *k = tcb->kvm;

	if (!k || !is_run_request(&tcb->call))
		return;
	call_finish(k);
	if (k->served)
		tcb->exit_id = k->served->event.id;
}

bool kvm_may_hide(struct tcb *tcb)
{
	return kvm_filter_active() && tcb->kvm && tcb->kvm->vcpu && is_run_request(&tcb->call);
}

enum kvm_show kvm_showing(struct tcb *tcb)
{
	const struct kvm_call *k = tcb->kvm;

	if (!k || !k->served || !is_run_request(&tcb->call) || !kvm_filter_active())
		return KVM_SHOW;
	return !k->served->event.matched ? KVM_HIDE : kvm_filter_latency() ? KVM_HOLD : KVM_SHOW;
}

void kvm_hold(struct tcb *tcb, const struct strbuf *text)
{
	struct kvm_vcpu *v = tcb->kvm->served;

	if (!v->held.s)
		sb_init(&v->held);
	sb_clear(&v->held);
	sb_mem(&v->held, text->s, text->len);
}

static void show_reason(struct emit *e, uint32_t reason)
{
	em_name(e, (struct em_num){ reason, 4, EM_UDEC }, xlat_name(kvm_exit_reasons, reason), KVM_EXIT_OTHER);
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
	const char *arch = call_arch(c);
	const struct type *sync = kvm_sync_type(arch, k->exit.run, KVM_RUN_SIZE);
	struct emit e;

	line_begin(tcb, k, &e);
	show_fields(c, &e, &t_kvm_run_header, k->exit.run, 0, 32);
	line_end(k, &e, out, " K ", NULL);
	line_begin(tcb, k, &e);
	show_exit(c, &e, &k->exit, k->reason);
	line_end(k, &e, out, " K ", tcb);
	if (!sync)
		return;
	line_begin(tcb, k, &e);
	show_fields(c, &e, sync, k->exit.run, 304, KVM_RUN_SIZE - 304);
	line_end(k, &e, out, " K ", NULL);
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

void kvm_exit_text(struct tcb *tcb, struct strbuf *after_result, struct strbuf *lines)
{
	struct kvm_call *k = exit_load(tcb);
	int err = tcb->call.err;

	if (!k)
		return;
	if (k->page == KVM_PAGE_AMBIGUOUS)
		sb_str(after_result, " /* vcpu page ambiguous */");
	if (opts.kvm_compat) {
		if (k->page == KVM_PAGE_OK && !err)
			text_reason(k, err, after_result);
		text_plus(tcb, k, &k->entry, '<', lines);
		if (!err)
			text_plus(tcb, k, &k->exit, '>', lines);
	} else if (k->page == KVM_PAGE_OK) {
		text_reason(k, err, after_result);
		if (opts.kvm > 1 && kvm_reason_is_fresh(err, k->reason))
			text_lines(tcb, k, lines);
	}
}

static void json_group(struct call *c, struct emit *e, const char *key, const struct type *t, const uint8_t *run,
		       size_t off, size_t len)
{
	em_key(e, key, false);
	em_open(e, EM_STRUCT);
	show_fields(c, e, t, run, off, len);
	em_close(e, EM_STRUCT);
}

static void json_full(struct call *c, struct emit *e, const struct kvm_call *k)
{
	const char *arch = call_arch(c);
	const struct type *sync = kvm_sync_type(arch, k->exit.run, KVM_RUN_SIZE);

	json_group(c, e, "run", &t_kvm_run_header, k->exit.run, 0, 32);
	em_key(e, "exit", false);
	em_open(e, EM_STRUCT);
	show_exit(c, e, &k->exit, k->reason);
	em_close(e, EM_STRUCT);
	if (sync)
		json_group(c, e, "sync", sync, k->exit.run, 304, KVM_RUN_SIZE - 304);
}

/* What the VMM said to the vCPU with this call. */
static void json_entry(struct call *c, struct emit *e, const struct kvm_call *k)
{
	if (k->entry.run[0]) {
		em_key(e, "request_interrupt_window", false);
		em_udec(e, k->entry.run[0]);
	}
	if (k->entry.run[1]) {
		em_key(e, "immediate_exit", false);
		em_udec(e, k->entry.run[1]);
	}
	if (!k->answered)
		return;
	em_key(e, "answer", false);
	em_open(e, EM_STRUCT);
	em_key(e, "exit_reason", false);
	show_reason(e, k->answer_reason);
	show_answer(c, e, k);
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
	show_reason(e, k->reason);
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
		show_reason(e, ev->reason);
	else
		em_addr(e, 0);
	if (ev->err)
		json_ns(e, "errno", (uint64_t)ev->err);
	if (p->at) {
		em_key(e, keys[p->at], false);
		em_hex(e, p->where);
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

void kvm_exit_json(struct tcb *tcb, struct strbuf *out)
{
	struct kvm_call *k = exit_load(tcb);
	struct call *c = &tcb->call;
	struct emit e;

	if (!k)
		return;
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
bool kvm_reentry_json(struct tcb *tcb, struct strbuf *out)
{
	struct kvm_call *k = tcb->kvm;
	struct call *c = &tcb->call;
	const struct kvm_event *e;
	uint64_t ns;
	struct emit em;

	if (!kvm_ended(tcb) || opts.kvm < 2)
		return false;
	e = k->ended;
	ns = kvm_event_vmm_ns(e);
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
		show_answer(c, &em, k);
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
	return true;
}

void kvm_forget_tcb(struct tcb *tcb)
{
	if (!tcb->kvm)
		return;
	call_finish(tcb->kvm);
	serve_end(tcb, tcb->kvm);
	sb_free(&tcb->kvm->scratch);
	free(tcb->kvm);
	tcb->kvm = NULL;
}
