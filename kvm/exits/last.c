/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/exits/last.c - the black box: rings of text, one for each vCPU.
 *
 * A slot holds one exit (the KVM_RUN's line and its K lines) and what the
 * thread did until the next; what does not fit into a slot is counted, not
 * kept.  A ring is allocated once, when its vCPU first runs, and given to
 * another vCPU when the first is gone: memory is bounded by RINGS_MAX and
 * MEMORY_MAX however long we watch.
 *
 * After a bad exit the VMM often asks for the registers, and says in what calls
 * it follows what it makes of it: so the report waits for the next KVM_RUN, the
 * thread's end, or PATIENCE.  Of a guest that fails and runs on, again and again,
 * only what is new is printed, and less and less often; its last failure always.
 */
#include "kvm/exits/last.h"
#include "kvm/exits/ring.h"
#include "linux/kvm/kvm.h"
#include "output/output.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
	RINGS_MAX = 256,
	SLOT_TEXT = 4096, LINE_MAX = 1024,
	SLOT_JSON = 16384,		/* a record is kept whole: with a ring full of coalesced writes, too */
	BACKOFF_MAX = 3600,		/* seconds */
	PATIENCE = 900000000,		/* ns; an alarm comes after a second */
	PATIENCE_AGAIN = 10,		/* seconds */
	REGS_SIZE = 144, SREGS_SIZE = 312, SREGS2_SIZE = 320,
	EVENT_TYPE_OFFSET = 32,
	EVENT_CRASH = 3, EVENT_SEV_TERM = 6, EVENT_TDX_FATAL = 7,
	REASON_SHUTDOWN = 8, REASON_FAIL_ENTRY = 9, REASON_INTERNAL_ERROR = 17, REASON_SYSTEM_EVENT = 24,
	RESTARTS_MIN = 512,		/* "errors" that only a tracer sees */
};
static const size_t MEMORY_MAX = (size_t)1 << 30;
static const uint32_t REQUEST_GET_REGS = 0x8090ae81, REQUEST_GET_SREGS = 0x8138ae83, REQUEST_GET_SREGS2 = 0x8140aecc;

static struct kvm_ring *rings[RINGS_MAX];
static void report(struct kvm_ring *);
static unsigned n_rings, n_due;

size_t kvm_slot_size(void)
{
	return opts.format == FORMAT_JSON ? SLOT_JSON : SLOT_TEXT;
}

struct kvm_slot *kvm_ring_slot(const struct kvm_ring *r, uint64_t number)
{
	return (struct kvm_slot *)(void *)(r->slots + number % opts.kvm_last * kvm_slot_size());
}

/* Rings */

static void ring_reset(struct kvm_ring *r, struct kvm_vcpu *v)
{
	char *slots = r->slots;

	report(r);
	if (r->vcpu)
		kvm_vcpu_release(r->vcpu);
	memset(r, 0, sizeof(*r));
	r->slots = slots;
	r->vcpu = v;
	kvm_vcpu_hold(v);
}

static struct kvm_ring *ring_new(void)
{
	size_t bytes = opts.kvm_last * kvm_slot_size();
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

static struct kvm_ring *ring_of(struct tcb *tcb, const struct kvm_event *e)
{
	struct kvm_vcpu *v = kvm_event_vcpu(e);

	if (!tcb->kvm_ring || tcb->kvm_ring->vcpu != v)
		tcb->kvm_ring = ring_get(v);
	if (tcb->kvm_ring) {
		tcb->kvm_ring->tgid = tcb->tgid;
		tcb->kvm_ring->tid = tcb->pid;
	}
	return tcb->kvm_ring;
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
		return kvm_read_at(tcb, kvm_event_vcpu(e), EVENT_TYPE_OFFSET, &type, sizeof(type)) == KVM_PAGE_OK &&
		       (type == EVENT_CRASH || type == EVENT_SEV_TERM || type == EVENT_TDX_FATAL);
	default:
		return false;
	}
}

static void sync_keep(struct tcb *tcb, struct kvm_ring *r)
{
	static uint8_t run[KVM_RUN_SIZE];
	const struct kvm_arch *arch = kvm_host_arch();
	const size_t at = kvm_sync_offset(arch);
	const struct type *t;

	r->sync.len = 0;
	if (kvm_read_at(tcb, r->vcpu, 0, run, sizeof(run)) != KVM_PAGE_OK)
		return;
	t = kvm_sync_type(arch, run, sizeof(run), KVM_SYNC_STORED);
	if (t)
		kvm_ring_regs(tcb, &r->sync, r->exits, t, run + at, KVM_RUN_SIZE - at, true);
}

/* KVM_RUN has returned: what is shown next is this exit. */
static void note_exit(struct tcb *tcb, struct kvm_event *e)
{
	struct kvm_ring *r = ring_of(tcb, e);
	struct kvm_slot *s;
	char buf[32];

	if (!r)
		return;
	r->running = 0;
	if (is_bad(tcb, e))
		snprintf(r->why, sizeof(r->why), e->kind == KVM_EVENT_EXIT ? "%s" : "KVM_RUN failed: %s",
			 kvm_event_reason(e->kind, e->reason, e->err, buf, sizeof(buf)));
	if (!e->matched && !r->why[0])
		return;
	s = kvm_ring_slot(r, ++r->exits);
	s->number = r->exits;
	s->len = s->missed = 0;
	r->changed = true;
	if (r->why[0] && e->kind == KVM_EVENT_EXIT)
		sync_keep(tcb, r);
}

/* Whole lines (or a record) of a thread: what would have been printed. */
static void take(struct tcb *tcb, const char *text, size_t len)
{
	struct kvm_ring *r = tcb->kvm_ring;
	struct kvm_slot *s;
	size_t room;

	if (!r || !r->exits || !len || r->tid != tcb->pid)
		return;
	s = kvm_ring_slot(r, r->exits);
	room = kvm_slot_size() - sizeof(*s) - s->len;
	r->changed = true;
	if (len > room && (opts.format == FORMAT_JSON || room < 80)) {
		s->missed++;			/* half a record is none */
		return;
	}
	/* a call, with a long string perhaps; or the K lines of an exit, with a full
	 * ring of coalesced writes perhaps: calls must find room, too */
	if (s->len && opts.format == FORMAT_TEXT && room > LINE_MAX)
		room = text[0] != ' ' ? LINE_MAX : room > 2 * LINE_MAX ? room - LINE_MAX : room;
	if (len > room) {
		const char *end = memrchr(text, '\n', room - 4);

		room = end ? (size_t)(end + 1 - text) : room - 4;
		memcpy(s->text + s->len, text, room);
		s->len += (uint32_t)room;
		text = "...\n";
		len = 4;
	}
	memcpy(s->text + s->len, text, len);
	s->len += (uint32_t)len;
}

/* Registers */

static void regs_keep(struct tcb *tcb, struct kvm_ring *r, struct kvm_ring_regs *to, const struct type *t, size_t size)
{
	const struct call *c = &tcb->call;
	uint64_t addr = c->abi->ptr_size == 4 ? (uint32_t)c->args[2] : c->args[2];
	uint8_t bytes[SREGS2_SIZE];

	if (tcb->src.read && tcb->src.read(tcb->src.self, addr, bytes, size))
		kvm_ring_regs(tcb, to, r->exits, t, bytes, size, false);
}

/* Another call has returned: registers, if that is what it asked for. */
static void returned(struct tcb *tcb)
{
	const struct call *c = &tcb->call;
	uint32_t request = (uint32_t)c->args[1];
	struct kvm_vcpu *v;

	if (!n_rings || c->err || strcmp(c->name, "ioctl") ||
	    (request != REQUEST_GET_REGS && request != REQUEST_GET_SREGS && request != REQUEST_GET_SREGS2))
		return;
	v = kvm_fd_vcpu(tcb, (int)c->args[0]);
	for (unsigned i = 0; v && i < n_rings; i++) {
		struct kvm_ring *r = rings[i];

		if (r->vcpu != v)
			continue;
		if (request != REQUEST_GET_REGS)
			r->sregs2 = request == REQUEST_GET_SREGS2;
		if (request == REQUEST_GET_REGS)
			regs_keep(tcb, r, &r->regs, &t_kvm_regs, REGS_SIZE);
		else if (request == REQUEST_GET_SREGS)
			regs_keep(tcb, r, &r->sregs, &t_kvm_sregs, SREGS_SIZE);
		else
			regs_keep(tcb, r, &r->sregs, &t_kvm_sregs2, SREGS2_SIZE);
	}
}

/* Printing */

static uint64_t oldest(const struct kvm_ring *r)
{
	return r->exits > opts.kvm_last ? r->exits - opts.kvm_last + 1 : 1;
}

/* What has not been printed yet; the slot printed last may have grown. */
static void print_new(struct kvm_ring *r, const char *why)
{
	uint64_t from = oldest(r);

	if (!r->changed || !r->exits)
		return;
	if (r->shown > from)
		from = r->shown;
	if (r->shown == from && from < r->exits)
		from++;
	kvm_ring_print(r, why, from);
	r->shown = r->exits;
	r->changed = false;
	r->skipped = 0;
}

static void report_over(struct kvm_ring *r)
{
	n_due -= r->due != 0;
	r->due = 0;
	r->why[0] = '\0';
}

/* Print what waits to be. */
static void report(struct kvm_ring *r)
{
	if (!r->due)
		return;
	r->printed_at = moment_ns();
	print_new(r, r->why);
	memcpy(r->last_why, r->why, sizeof(r->last_why));
	report_over(r);
}

/* The call is done and taken: if it was of the bad kind, print soon. */
static void done(struct tcb *tcb)
{
	struct kvm_ring *r = tcb->kvm_ring;
	uint64_t now;

	if (!r || !r->why[0] || r->due)
		return;
	now = moment_ns();
	r->due = now + PATIENCE;
	n_due++;
	r->again = r->printed_at && now - r->printed_at < r->backoff * 1000000000;
	if (r->again) {
		r->due += (r->backoff < PATIENCE_AGAIN ? r->backoff : PATIENCE_AGAIN) * 1000000000;
		return;
	}
	/* the same again soon after: less often */
	if (!strcmp(r->why, r->last_why) && now - r->printed_at < 4 * r->backoff * 1000000000)
		r->backoff = 2 * r->backoff < BACKOFF_MAX ? 2 * r->backoff : BACKOFF_MAX;
	else
		r->backoff = 1;
}

static void tick(void)
{
	uint64_t now;

	if (!n_due)
		return;
	now = moment_ns();
	for (unsigned i = 0; i < n_rings; i++)
		if (rings[i]->due && rings[i]->due <= now)
			report(rings[i]);
	if (n_due)
		alarm(1);		/* ends the wait that comes next */
}

/* A KVM_RUN begins: its thread's calls belong to that vCPU from now on; other
 * threads' are not worth showing (tcb->kvm_ring is NULL). */
static void note_run(struct tcb *tcb, const struct kvm_event *e)
{
	struct kvm_ring *r = ring_of(tcb, e);

	if (!r)
		return;
	if (r->due && r->again) {
		r->skipped++;
		report_over(r);
	}
	report(r);
	r->running = moment_ns();
}

/* Every thread of the process tells of the same signal: each for its own vCPU,
 * the leader, which is the last, for those that have no thread any more. */
static void killed(struct tcb *tcb, int sig)
{
	char why[RING_WHY_MAX];

	for (unsigned i = 0; i < n_rings; i++) {
		struct kvm_ring *r = rings[i];

		if (r->tgid != tcb->tgid || (r->tid != tcb->pid && tcb->pid != tcb->tgid))
			continue;
		snprintf(why, sizeof(why), "%.60s%sprocess %d was killed by SIG%s", r->due ? r->why : "", r->due ? ", then " : "",
			 (int)tcb->tgid, sigabbrev_np(sig) ? sigabbrev_np(sig) : "???");
		report_over(r);
		print_new(r, why);
	}
}

static void asked(void)
{
	static const char none[] = "[ KVM: no vCPU has been run so far ]\n";
	struct strbuf sb = { (char *)(uintptr_t)none, sizeof(none) - 1, 0 };
	bool some = false;

	for (unsigned i = 0; i < n_rings; i++)
		if (rings[i]->exits) {
			kvm_ring_print(rings[i], "SIGUSR2", oldest(rings[i]));
			some = true;
		}
	if (!some && opts.format == FORMAT_TEXT)
		output_common(&sb);
}

static void forget_tcb(struct tcb *tcb)
{
	if (tcb->kvm_ring && tcb->kvm_ring->tid == tcb->pid)
		report(tcb->kvm_ring);
	tcb->kvm_ring = NULL;
}

static bool hides(struct tcb *tcb)
{
	return !tcb->kvm_ring;
}

static bool last_wanted(void)
{
	return opts.kvm_last;
}

static void begin(void)
{
	output_sink(take);
}

const struct kvm_consumer kvm_last_consumer = { .sees = KVM_SEES_JUDGED, .wanted = last_wanted, .exit = note_exit, .run = note_run };
const struct listener kvm_last_listener = {
	.wanted = last_wanted, .begin = begin, .hides = hides, .leave = returned, .done = done, .killed = killed,
	.tick = tick, .asked = asked, .forget_tcb = forget_tcb,
};
