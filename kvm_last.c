/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm_last.c - the black box: rings of text, one for each vCPU.
 *
 * A slot holds one exit (the KVM_RUN's line and its K lines) and what the
 * thread did until the next; what does not fit into a slot is counted, not
 * kept.  A ring is allocated once, when its vCPU first runs, and given to
 * another vCPU when the first is gone: memory is bounded by RINGS_MAX and
 * MEMORY_MAX however long we watch.  Of a guest that fails again and again
 * only what is new is printed, and less and less often.
 */
#include "kvm_last.h"
#include "kvm_registry.h"
#include "emit/json.h"
#include "linux/kvm.h"
#include "trace/output.h"
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum {
	RINGS_MAX = 256,
	SLOT_TEXT = 4096, SLOT_JSON = 8192, LINE_MAX = 1024,
	REGS_MAX = 4096, WHY_MAX = 80,
	BACKOFF_MAX = 3600,		/* seconds */
	REGS_SIZE = 144, SREGS_SIZE = 312, SREGS2_SIZE = 320,
	SYNC_OFFSET = 304, EVENT_TYPE_OFFSET = 32,
	EVENT_CRASH = 3, EVENT_SEV_TERM = 6, EVENT_TDX_FATAL = 7,
	REASON_SHUTDOWN = 8, REASON_FAIL_ENTRY = 9, REASON_INTERNAL_ERROR = 17, REASON_SYSTEM_EVENT = 24,
	RESTARTS_MIN = 512,		/* "errors" that only a tracer sees */
};
static const size_t MEMORY_MAX = (size_t)1 << 30;
static const uint32_t REQUEST_GET_REGS = 0x8090ae81, REQUEST_GET_SREGS = 0x8138ae83, REQUEST_GET_SREGS2 = 0x8140aecc;

struct slot {
	uint64_t number;		/* of the exit, of this vCPU, from 1 */
	uint32_t len, missed;		/* bytes of text; lines that had no room */
	char text[];
};

struct regs { uint64_t after; uint32_t len; char text[REGS_MAX]; };

struct kvm_ring {
	struct kvm_vcpu *vcpu;		/* held */
	pid_t tgid, tid;		/* who ran it last */
	uint64_t exits;			/* so far; the newest slot's number */
	uint64_t shown;			/* the newest exit that has been printed */
	bool changed;			/* there is something new since */
	uint64_t running;		/* since when it is in the guest, ns; 0: it is not */
	char why[WHY_MAX], last_why[WHY_MAX];
	uint64_t printed_at, backoff, skipped;
	struct regs regs, sregs;
	char *slots;
};

static struct kvm_ring *rings[RINGS_MAX];
static unsigned n_rings;

static size_t slot_size(void)
{
	return opts.format == FORMAT_JSON ? SLOT_JSON : SLOT_TEXT;
}

static struct slot *slot_of(const struct kvm_ring *r, uint64_t number)
{
	return (struct slot *)(void *)(r->slots + number % opts.kvm_last * slot_size());
}

/* Rings */

static void ring_reset(struct kvm_ring *r, struct kvm_vcpu *v)
{
	char *slots = r->slots;

	if (r->vcpu)
		kvm_vcpu_release(r->vcpu);
	memset(r, 0, sizeof(*r));
	r->slots = slots;
	r->vcpu = v;
	kvm_vcpu_hold(v);
}

static struct kvm_ring *ring_new(void)
{
	size_t bytes = opts.kvm_last * slot_size();
	struct kvm_ring *r;

	if (n_rings == RINGS_MAX || (n_rings && bytes > MEMORY_MAX / (n_rings + 1)))
		return NULL;
	r = calloc(1, sizeof(*r));
	if (!r || !(r->slots = malloc(bytes))) {
		free(r);
		return NULL;
	}
	return rings[n_rings++] = r;
}

/* NULL: there are too many vCPUs; those that came first keep their rings. */
static struct kvm_ring *ring_get(struct kvm_vcpu *v)
{
	static bool told;
	struct kvm_ring *r = NULL;

	for (unsigned i = 0; i < n_rings; i++) {
		if (rings[i]->vcpu == v)
			return rings[i];
		if (!rings[i]->vcpu->fds && (!r || rings[i]->exits < r->exits))
			r = rings[i];		/* its vCPU is gone */
	}
	if (!r)
		r = ring_new();
	if (r) {
		ring_reset(r, v);
	} else if (!told) {
		told = true;
		warn_msg("--kvm-last: no room for more than %u vCPUs; the others are not kept", n_rings);
	}
	return r;
}

static struct kvm_vcpu *vcpu_of(const struct kvm_event *e)
{
	return (struct kvm_vcpu *)(void *)((char *)(uintptr_t)e - offsetof(struct kvm_vcpu, event));
}

static struct kvm_ring *ring_of(struct tcb *tcb, const struct kvm_event *e)
{
	struct kvm_vcpu *v = vcpu_of(e);

	if (!tcb->kvm_ring || tcb->kvm_ring->vcpu != v)
		tcb->kvm_ring = ring_get(v);
	if (tcb->kvm_ring) {
		tcb->kvm_ring->tgid = tcb->tgid;
		tcb->kvm_ring->tid = tcb->pid;
	}
	return tcb->kvm_ring;
}

void kvm_last_enter(struct tcb *tcb, const struct kvm_event *e)
{
	struct kvm_ring *r = opts.kvm_last ? ring_of(tcb, e) : NULL;

	if (r)
		r->running = kvm_event_now();
}

/* Does this exit mean that something is wrong? */
static bool is_bad(struct tcb *tcb, const struct kvm_event *e)
{
	uint32_t type;

	if (e->kind == KVM_EVENT_ERROR)
		return e->err != EINTR && e->err != EAGAIN && e->err < RESTARTS_MIN;
	if (e->kind != KVM_EVENT_EXIT)
		return false;
	switch (e->reason) {
	case REASON_SHUTDOWN:
	case REASON_FAIL_ENTRY:
	case REASON_INTERNAL_ERROR:
		return true;
	case REASON_SYSTEM_EVENT:
		return kvm_read_at(tcb, vcpu_of(e), EVENT_TYPE_OFFSET, &type, sizeof(type)) == KVM_PAGE_OK &&
		       (type == EVENT_CRASH || type == EVENT_SEV_TERM || type == EVENT_TDX_FATAL);
	default:
		return false;
	}
}

void kvm_last_exit(struct tcb *tcb, const struct kvm_event *e)
{
	struct kvm_ring *r = opts.kvm_last ? ring_of(tcb, e) : NULL;
	struct slot *s;
	char buf[32];

	if (!r)
		return;
	r->running = 0;
	if (is_bad(tcb, e))
		snprintf(r->why, sizeof(r->why), e->kind == KVM_EVENT_EXIT ? "%s" : "KVM_RUN failed: %s",
			 kvm_event_reason(e->kind, e->reason, e->err, buf, sizeof(buf)));
	if (!e->matched && !r->why[0])
		return;
	s = slot_of(r, ++r->exits);
	s->number = r->exits;
	s->len = s->missed = 0;
	r->changed = true;
}

void kvm_last_take(struct tcb *tcb, const char *text, size_t len)
{
	struct kvm_ring *r = tcb->kvm_ring;
	struct slot *s;
	size_t room;

	if (!r || !r->exits || !len || r->tid != tcb->pid)
		return;
	s = slot_of(r, r->exits);
	room = slot_size() - sizeof(*s) - s->len;
	r->changed = true;
	if (len > room && (opts.format == FORMAT_JSON || room < 80)) {
		s->missed++;			/* half a record is none */
		return;
	}
	if (s->len && text[0] != ' ' && opts.format == FORMAT_TEXT && room > LINE_MAX)
		room = LINE_MAX;		/* a call, with a long string perhaps */
	if (len > room) {
		memcpy(s->text + s->len, text, room - 4);
		s->len += (uint32_t)room - 4;
		text = "...\n";
		len = 4;
	}
	memcpy(s->text + s->len, text, len);
	s->len += (uint32_t)len;
}

/* Registers */

static void regs_render(struct tcb *tcb, const struct type *t, const void *bytes, size_t n, bool fields, struct strbuf *sb)
{
	struct call *c = &tcb->call;
	const struct walk_options *kept = c->opts;
	struct walk_options whole = *(kept ? kept : &opts.walk);
	struct emit e;

	whole.abbrev = false;
	whole.verbose = true;
	whole.raw = false;
	c->opts = &whole;
	em_init(&e, opts.format == FORMAT_JSON ? &render_json : &render_text, sb, &whole.em, "registers");
	if (fields) {
		em_open(&e, EM_FIELDS);
		walk_fields(c, &e, t, bytes, n, 0);
		em_close(&e, EM_FIELDS);
	} else {
		walk_show(c, &e, t, bytes, n, 0);
	}
	c->opts = kept;
}

static void regs_keep(struct tcb *tcb, struct kvm_ring *r, struct regs *to, const struct type *t, size_t size)
{
	const struct call *c = &tcb->call;
	uint64_t addr = c->abi->ptr_size == 4 ? (uint32_t)c->args[2] : c->args[2];
	uint8_t bytes[SREGS2_SIZE];
	struct strbuf sb;

	if (!tcb->src.read || !tcb->src.read(tcb->src.self, addr, bytes, size))
		return;
	sb_init(&sb);
	regs_render(tcb, t, bytes, size, false, &sb);
	to->after = r->exits;
	to->len = sb.len < REGS_MAX ? (uint32_t)sb.len : 0;
	memcpy(to->text, sb.s, to->len);
	sb_free(&sb);
}

void kvm_last_syscall_exit(struct tcb *tcb)
{
	const struct call *c = &tcb->call;
	uint32_t request = (uint32_t)c->args[1];
	struct kvm_vcpu *v;

	if (!opts.kvm_last || !n_rings || c->err || strcmp(c->name, "ioctl") ||
	    (request != REQUEST_GET_REGS && request != REQUEST_GET_SREGS && request != REQUEST_GET_SREGS2))
		return;
	v = kvm_fd_vcpu(tcb, (int)c->args[0]);
	for (unsigned i = 0; v && i < n_rings; i++) {
		struct kvm_ring *r = rings[i];

		if (r->vcpu != v)
			continue;
		if (request == REQUEST_GET_REGS)
			regs_keep(tcb, r, &r->regs, &t_kvm_regs, REGS_SIZE);
		else if (request == REQUEST_GET_SREGS)
			regs_keep(tcb, r, &r->sregs, &t_kvm_sregs, SREGS_SIZE);
		else
			regs_keep(tcb, r, &r->sregs, &t_kvm_sregs2, SREGS2_SIZE);
	}
}

/* Printing */

static void sync_text(struct tcb *tcb, const struct kvm_ring *r, struct strbuf *sb)
{
	static uint8_t run[KVM_RUN_SIZE];
	const struct type *t;

	if (!tcb || kvm_read_at(tcb, r->vcpu, 0, run, sizeof(run)) != KVM_PAGE_OK)
		return;
	t = kvm_sync_type("x86", run, sizeof(run));
	if (t)
		regs_render(tcb, t, run + SYNC_OFFSET, KVM_RUN_SIZE - SYNC_OFFSET, true, sb);
}

static void print_regs(const struct kvm_ring *r, const struct regs *regs, const char *what, struct strbuf *out)
{
	if (!regs->len)
		return;
	if (opts.format == FORMAT_JSON) {
		sb_printf(out, ",\"%s\":{\"after_exit\":%" PRIu64 ",\"value\":", what, regs->after);
		sb_mem(out, regs->text, regs->len);
		sb_char(out, '}');
		return;
	}
	sb_printf(out, "[ KVM vCPU %" PRIu32 ": %s", r->vcpu->id, what);
	if (regs->after == r->exits)
		sb_str(out, " after the last exit: ");
	else
		sb_printf(out, " %" PRIu64 " exits ago: ", r->exits - regs->after);
	sb_mem(out, regs->text, regs->len);
	sb_str(out, " ]\n");
}

static void print_head(const struct kvm_ring *r, const char *why, uint64_t from, struct strbuf *out)
{
	uint64_t n = r->exits - from + 1, now = kvm_event_now();

	if (opts.format == FORMAT_JSON) {
		sb_printf(out, "{\"type\":\"kvm-last\",\"pid\":%d,\"tid\":%d,\"vcpu\":%" PRIu32 ",\"vm\":", (int)r->tgid,
			  (int)r->tid, r->vcpu->id);
		if (r->vcpu->vm)
			sb_udec(out, r->vcpu->vm);
		else
			sb_str(out, "null");
		sb_str(out, ",\"reason\":");
		json_str(out, why);
		sb_printf(out, ",\"exits\":%" PRIu64 ",\"of\":%" PRIu64 ",\"skipped\":%" PRIu64 ",\"in_guest_ns\":", n, r->exits,
			  r->skipped);
		if (r->running)
			sb_udec(out, now - r->running);
		else
			sb_str(out, "null");
		return;
	}
	sb_printf(out, "[ KVM vCPU %" PRIu32, r->vcpu->id);
	if (r->vcpu->vm)
		sb_printf(out, " of VM %u", r->vcpu->vm);
	sb_printf(out, ", thread %d: %s; the last %" PRIu64 " of %" PRIu64 " exits", (int)r->tid, why, n, r->exits);
	if (r->skipped)
		sb_printf(out, " (%" PRIu64 " reports left out)", r->skipped);
	if (r->running)
		sb_printf(out, ", in the guest for %.6f s", (double)(now - r->running) / 1e9);
	sb_str(out, ": ]\n");
}

/* tcb: one that may read the vCPU's page, stopped at an exit; or NULL */
static void ring_print(struct tcb *tcb, struct kvm_ring *r, const char *why, uint64_t from)
{
	bool json = opts.format == FORMAT_JSON;
	struct strbuf out, sync;

	sb_init(&out);
	sb_init(&sync);
	sync_text(tcb, r, &sync);
	print_head(r, why, from, &out);
	if (json) {
		print_regs(r, &r->regs, "regs", &out);
		print_regs(r, &r->sregs, "sregs", &out);
		if (sync.len) {
			sb_str(&out, ",\"sync\":");
			sb_mem(&out, sync.s, sync.len);
		}
		sb_str(&out, "}\n");
	}
	for (uint64_t i = from; i <= r->exits; i++) {
		const struct slot *s = slot_of(r, i);

		sb_mem(&out, s->text, s->len);
		if (s->missed && !json)
			sb_printf(&out, "[ %" PRIu32 " more lines that were not kept ]\n", s->missed);
	}
	if (!json) {
		print_regs(r, &r->regs, "KVM_GET_REGS", &out);
		print_regs(r, &r->sregs, "KVM_GET_SREGS", &out);
		if (sync.len)
			sb_printf(&out, "[ KVM vCPU %" PRIu32 ": sync registers: %s ]\n", r->vcpu->id, sync.s);
		sb_printf(&out, "[ KVM vCPU %" PRIu32 ": end ]\n", r->vcpu->id);
	}
	output_common(&out);
	sb_free(&out);
	sb_free(&sync);
}

static uint64_t oldest(const struct kvm_ring *r)
{
	return r->exits > opts.kvm_last ? r->exits - opts.kvm_last + 1 : 1;
}

/* What has not been printed yet; the slot printed last may have grown. */
static void ring_print_new(struct tcb *tcb, struct kvm_ring *r, const char *why)
{
	uint64_t from = oldest(r);

	if (!r->changed || !r->exits)
		return;
	if (r->shown > from)
		from = r->shown;
	if (r->shown == from && from < r->exits)
		from++;
	ring_print(tcb, r, why, from);
	r->shown = r->exits;
	r->changed = false;
	r->skipped = 0;
}

void kvm_last_check(struct tcb *tcb)
{
	struct kvm_ring *r = tcb->kvm_ring;
	uint64_t now;

	if (!r || !r->why[0])
		return;
	now = kvm_event_now();
	if (r->printed_at && now - r->printed_at < r->backoff * 1000000000) {
		r->skipped++;
		r->why[0] = '\0';
		return;
	}
	/* the same again soon after: less often */
	if (!strcmp(r->why, r->last_why) && now - r->printed_at < 4 * r->backoff * 1000000000)
		r->backoff = 2 * r->backoff < BACKOFF_MAX ? 2 * r->backoff : BACKOFF_MAX;
	else
		r->backoff = 1;
	r->printed_at = now;
	ring_print_new(tcb, r, r->why);
	memcpy(r->last_why, r->why, sizeof(r->last_why));
	r->why[0] = '\0';
}

void kvm_last_killed(struct tcb *tcb, int sig)
{
	char why[WHY_MAX];

	snprintf(why, sizeof(why), "process %d was killed by SIG%s", (int)tcb->tgid,
		 sigabbrev_np(sig) ? sigabbrev_np(sig) : "???");
	for (unsigned i = 0; i < n_rings; i++)
		if (rings[i]->tgid == tcb->tgid)
			ring_print_new(NULL, rings[i], why);
}

void kvm_last_print_all(void)
{
	for (unsigned i = 0; i < n_rings; i++)
		if (rings[i]->exits)
			ring_print(NULL, rings[i], "SIGUSR2", oldest(rings[i]));
}

void kvm_last_forget_tcb(struct tcb *tcb)
{
	tcb->kvm_ring = NULL;
}
