/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * calls.c - the life of a call.  A call that nobody wants to see costs two
 * look-ups at entry and, at exit, a look at its class: mappings and
 * descriptors may have changed even so.
 */
#include "trace/calls.h"
#include "emit/json.h"
#include "kvm.h"
#include "kvm/show/call.h"
#include "kvm/exits/last.h"
#include "output/color.h"
#include "output/dump.h"
#include "trace/filter.h"
#include "ptrace/inject.h"
#include "output/output.h"
#include "names/paths.h"
#include "names/pidns.h"
#include "output/summary.h"
#include "tracee/tcb.h"
#include "unwind.h"
#include <errno.h>
#include <inttypes.h>
#include <string.h>

/* Results that only a tracer sees: the kernel will restart the call. */
static const struct { int err; const char *name, *message; } restarts[] = {
	{ 512, "ERESTARTSYS", "To be restarted if SA_RESTART is set" },
	{ 513, "ERESTARTNOINTR", "To be restarted" },
	{ 514, "ERESTARTNOHAND", "To be restarted if no handler" },
	{ 516, "ERESTART_RESTARTBLOCK", "Interrupted by signal" },
};
enum { RESTARTBLOCK = 516, RANGE_UNSHARE = 2, UNSHARE_FILES = 0x400, PRCTL_SET_NAME = 15 };

static uint64_t calls_shown;
static struct strbuf scratch;		/* KVM lines and stacks, within one stop */

static struct strbuf *scratch_clear(void)
{
	if (!scratch.s)
		sb_init(&scratch);
	sb_clear(&scratch);
	return &scratch;
}

bool calls_limit_reached(void)
{
	return opts.syscall_limit && calls_shown >= opts.syscall_limit;
}

static const char *row_name(const struct abi *abi, uint64_t nr)
{
	const struct callrow *row = abi_call(abi, nr);

	return row && row->name ? row->name : "";
}

/* The ABI of a thread has changed: by exec, or by another way into the kernel. */
static void set_abi(struct tcb *tcb, const struct abi *abi)
{
	char line[80];

	if (tcb->abi == abi)
		return;
	tcb->abi = abi;
	if ((opts.quiet & QUIET_PERSONALITY) || opts.format == FORMAT_JSON || opts.summary == 1 ||
	    (tcb->flags & TCB_HIDDEN))
		return;
	output_begin(tcb);
	snprintf(line, sizeof(line), "[ Process PID=%d runs in %s mode. ]", (int)tcb->pid,
		 abi->nr_bit ? "x32" : abi->ptr_size == 8 ? "64 bit" : "32 bit");
	output_str(tcb, line);
	output_end(tcb);
}

void calls_note_restart(struct tcb *tcb)
{
	uint32_t arch = 0;
	int64_t nr = regs_restarting(tcb, &arch);
	const struct abi *abi = arch ? abi_find(arch, nr >= 0 ? (uint64_t)nr : 0) : NULL;

	if (!abi)
		return;
	if (nr >= 0)
		tcb->restarts = row_name(abi, (uint64_t)nr);
	set_abi(tcb, abi);		/* it may never make a call */
}

static bool wants_clocks(void)
{
	return opts.duration || opts.absolute || opts.relative || opts.summary || opts.format == FORMAT_JSON;
}

/* Entry */

/* --kvm-nest: what stands before a call that an exit caused. */
static const char *nest(const struct tcb *tcb)
{
	return opts.kvm_nest && tcb->exit_id ? "    " : "";
}

static void enter_text(struct tcb *tcb)
{
	struct call *c = &tcb->call;
	struct strbuf *sb = &tcb->line;

	if (opts.kvm) {
		struct strbuf *before = scratch_clear();
		kvm_entry(tcb, before);
		output_lines(tcb, before);
	}
	if (!filter_status_all() || (opts.kvm && kvm_may_hide(tcb))) {
		tcb->flags |= TCB_STAGED;
		output_leader(sb, tcb);
	}
	sb_str(sb, nest(tcb));
	if (tcb->flags & TCB_RESTARTING) {
		sb_printf(sb, "%s%s%s(<... resuming interrupted %s ...>", color_on(COLOR_NAME), c->name, color_off(),
			  tcb->restarts ? tcb->restarts : "system call");
	} else {
		sb_str(sb, color_on(COLOR_NAME));
		sb_str(sb, c->name);
		sb_str(sb, color_off());
		em_init(&tcb->em, &render_text, sb, &c->opts->em, c->name);
		if (walk_entry(c, &tcb->em))
			tcb->flags |= TCB_MORE;
	}
	if (tcb->flags & TCB_STAGED)
		return;
	output_begin(tcb);
	output_text(tcb, sb->s, sb->len);
	output_stay_open(tcb);
	sb_clear(sb);
}

static void enter_json(struct tcb *tcb)
{
	struct call *c = &tcb->call;
	struct strbuf *sb = &tcb->line;

	output_record_head(sb, "call", tcb, output_now());
	if (tcb->exit_id)
		sb_printf(sb, ",\"exit_id\":%" PRIu64, tcb->exit_id);
	sb_str(sb, ",\"abi\":\"");
	sb_str(sb, c->abi->name);
	sb_str(sb, "\",\"name\":");
	json_str(sb, c->name);
	sb_str(sb, ",\"nr\":");
	json_udec(sb, c->nr);
	if (tcb->flags & TCB_RESTARTING) {
		sb_str(sb, ",\"restarts\":");
		if (tcb->restarts)
			json_str(sb, tcb->restarts);
		else
			sb_str(sb, "null");
	}
	if (opts.instruction_pointer)
		sb_printf(sb, ",\"ip\":\"0x%" PRIx64 "\"", tcb->ip);
	sb_str(sb, ",\"args\":");
	em_init(&tcb->em, &render_json, sb, &c->opts->em, c->name);
	if (walk_entry(c, &tcb->em))
		tcb->flags |= TCB_MORE;
}

/* Is the call to be shown?  Leaves tcb->call begun if so, or if kvm.c wants it. */
static bool enter_filter(struct tcb *tcb, const struct abi *abi, const struct stop_info *s)
{
	const struct callrow *row = abi_call(abi, s->nr);
	const struct qual *q;

	tcb->class = row ? row->class : 0;
	tcb->call.abi = abi;
	tcb->call.nr = s->nr;
	tcb->call.name = NULL;
	memcpy(tcb->call.args, s->args, sizeof(tcb->call.args));
	if ((tcb->flags & TCB_HIDDEN) && !(row && !strncmp(row->name, "execve", 6)))
		return false;
	q = filter_number(abi, s->nr);
	if (!q->trace && !opts.kvm && !(row && row->desc->sub))
		return false;
	call_begin(&tcb->call, abi, s->nr, s->args, &tcb->src, &q->walk);
	tcb->call.ip = s->ip;
	tcb->call.sp = s->sp;
	tcb->class |= tcb->call.class;
	if (row && row->desc->sub)
		q = filter_call(tcb);
	tcb->qual = q;
	tcb->call.opts = &q->walk;
	return q->trace && (!paths_selective() || paths_match(tcb));
}

/* A KVM_RUN begins, so the exit before it is over: say what had to wait for that. */
static void exit_is_over(struct tcb *tcb)
{
	const struct strbuf *held = kvm_held(tcb);
	struct strbuf *sb = scratch_clear();

	if (opts.format == FORMAT_JSON) {
		if (held)
			output_record(tcb, held);
		output_record_head(sb, "kvm-exit", tcb, output_now());
		if (kvm_reentry_json(tcb, sb)) {
			sb_char(sb, '}');
			output_record(tcb, sb);
		}
		return;
	}
	if (held)
		output_lines(tcb, held);
}

/* exit and exit_group: later there is nobody left to ask. */
static void keep_stack(struct tcb *tcb)
{
	if (!tcb->last_stack.s)
		sb_init(&tcb->last_stack);
	sb_clear(&tcb->last_stack);
	if (opts.format == FORMAT_JSON)
		unwind_json(tcb, &tcb->last_stack);
	else
		unwind_print(tcb, &tcb->last_stack);
}

void calls_enter(struct tcb *tcb, const struct stop_info *s, const struct timespec *cpu)
{
	const struct abi *abi = abi_find(s->arch, s->nr);

	tcb->flags |= TCB_INSYSCALL;
	tcb->flags &= ~(unsigned)(TCB_FILTERED | TCB_STAGED | TCB_COUNT_ONLY | TCB_MORE | TCB_INTERRUPTED |
				  TCB_RESTARTING);
	if (!abi) {			/* an architecture that this build does not know */
		tcb->flags |= TCB_FILTERED;
		tcb->class = 0;
		return;
	}
	set_abi(tcb, abi);
	tcb->flags |= TCB_CALLED;
	bool shown = enter_filter(tcb, abi, s);
	if (opts.kvm && tcb->call.name)
		kvm_call_enter(tcb);
	if (shown && opts.kvm_nest && kvm_showing(tcb) == KVM_HIDE)
		shown = false;
	if (!shown || (opts.kvm_last && !tcb->kvm_ring)) {
		tcb->flags |= TCB_FILTERED;
		return;
	}
	if (wants_clocks()) {
		const struct moment *now = output_now();
		tcb->entry_wall = now->wall;
		tcb->entry_mono = now->mono;
		tcb->entry_cpu = *cpu;
	}
	if (inject_wanted() && !(tcb->flags & TCB_HIDDEN))
		inject_enter(tcb);
	if (opts.summary == 1) {
		tcb->flags |= TCB_COUNT_ONLY;
		return;
	}
	if (!strcmp(tcb->call.name, "restart_syscall"))
		tcb->flags |= TCB_RESTARTING;
	if (opts.kvm && kvm_ended(tcb))
		exit_is_over(tcb);
	sb_clear(&tcb->line);
	if (opts.stack && (tcb->class & C_NEVER))
		keep_stack(tcb);
	if (opts.format == FORMAT_JSON)
		enter_json(tcb);
	else
		enter_text(tcb);
}

/* Exit: text */

/* The line is open again: begun anew if others have written since. */
static void line_resume(struct tcb *tcb)
{
	if (tcb->flags & TCB_STAGED) {
		output_begin_held(tcb);
	} else if (!output_is_open(tcb)) {
		output_begin(tcb);
		output_str(tcb, nest(tcb));
		output_str(tcb, "<... ");
		output_str(tcb, color_on(COLOR_NAME));
		output_str(tcb, tcb->call.name);
		output_str(tcb, color_off());
		output_str(tcb, " resumed>");
	}
}

/* What the walker has said goes out, padded to the column of results. */
static void line_tabulate(struct tcb *tcb)
{
	static const char spaces[] = "                                                                ";
	unsigned column;

	output_text(tcb, tcb->line.s, tcb->line.len);
	sb_clear(&tcb->line);
	column = output_column(tcb);
	unsigned pad = column < opts.column ? opts.column - column : 1;
	while (pad) {
		unsigned n = pad < sizeof(spaces) - 1 ? pad : (unsigned)sizeof(spaces) - 1;
		output_text(tcb, spaces, n);
		pad -= n;
	}
}

static const char *error_name(int err, const char **message, bool *restart)
{
	*restart = false;
	for (unsigned i = 0; i < sizeof(restarts) / sizeof(restarts[0]); i++)
		if (restarts[i].err == err) {
			*message = restarts[i].message;
			*restart = true;
			return restarts[i].name;
		}
	const char *name = errno_name((unsigned)err);
	*message = name ? strerror(err) : NULL;
	return name;
}

/* What -e inject= has done to the call. */
static void text_injected(struct strbuf *sb, unsigned done)
{
	static const char *const marks[] = {
		[INJECT_ARGS] = " (INJECTED: args)", [INJECT_RETVAL] = " (INJECTED)",
		[INJECT_ARGS | INJECT_RETVAL] = " (INJECTED: args, retval)",
	};

	if (done & (INJECT_ARGS | INJECT_RETVAL))
		sb_str(sb, marks[done & (INJECT_ARGS | INJECT_RETVAL)]);
	if (done & INJECT_DELAY)
		sb_str(sb, " (DELAYED)");
}

/* An injected number that is more than the call's own results can be: shown as the program gets it. */
static bool is_odd_number(const struct tcb *tcb)
{
	const struct type *t = tcb->call.desc->ret;

	return inject_wanted() && inject_done(tcb) & INJECT_RETVAL && !tcb->call.opts->raw &&
	       t && t->kind == K_DEC && t->width == W_S32 && tcb->call.ret != (tcb->call.ret & INT32_MAX);
}

static void text_result(struct tcb *tcb)
{
	struct call *c = &tcb->call;
	struct strbuf *sb = &tcb->line;
	const char *message;
	bool restart;

	sb_str(sb, "= ");
	sb_str(sb, color_on(c->err ? COLOR_ERROR : COLOR_RESULT));
	if (!c->err && is_odd_number(tcb)) {
		sb_udec(sb, (uint64_t)c->ret);
	} else if (!c->err) {
		em_init(&tcb->em, &render_text, sb, &c->opts->em, c->name);
		walk_result(c, &tcb->em);
	} else {
		const char *name = error_name(c->err, &message, &restart);
		if (name)
			sb_printf(sb, "%s %s (%s)", restart ? "?" : "-1", name, message);
		else
			sb_printf(sb, "-1 (errno %d)", c->err);
	}
	sb_str(sb, color_off());
	if (call_has_note(c)) {
		em_init(&tcb->em, &render_text, sb, &c->opts->em, c->name);
		walk_note(c, &tcb->em);
	}
	if (opts.namespaces && !c->err)
		namespaces_text(tcb, sb);
	if (inject_wanted())
		text_injected(sb, inject_done(tcb));
}

static struct timespec elapsed(const struct timespec *from, const struct timespec *to)
{
	struct timespec d = { to->tv_sec - from->tv_sec, to->tv_nsec - from->tv_nsec };

	if (d.tv_nsec < 0) {
		d.tv_sec--;
		d.tv_nsec += 1000000000;
	}
	return d;
}

static void text_duration(struct tcb *tcb)
{
	static const long div[] = { [0] = 1000000000, [3] = 1000000, [6] = 1000, [9] = 1 };
	struct timespec d = elapsed(&tcb->entry_mono, &output_now()->mono);

	sb_printf(&tcb->line, " <%lld", (long long)d.tv_sec);
	if (opts.duration_prec)
		sb_printf(&tcb->line, ".%0*ld", (int)opts.duration_prec, d.tv_nsec / div[opts.duration_prec]);
	sb_char(&tcb->line, '>');
}

/* The same as exit_text(), all of it in one piece, for kvm.c to keep until it
 * knows whether it is to be shown. */
static void hold_text(struct tcb *tcb)
{
	struct strbuf *sb = &tcb->line, *lines = scratch_clear();

	walk_exit(&tcb->call, &tcb->em);
	size_t width = color_width(sb->s, sb->len);
	sb_pad(sb, ' ', width < opts.column ? opts.column - width : 1);
	text_result(tcb);
	kvm_exit_text(tcb, sb, lines);
	if (opts.duration)
		text_duration(tcb);
	sb_char(sb, '\n');
	if (opts.stack)
		unwind_print(tcb, lines);
	sb_mem(sb, lines->s, lines->len);
	kvm_hold(tcb, sb);
}

static void exit_text(struct tcb *tcb)
{
	struct strbuf *sb = &tcb->line, *lines = scratch_clear();

	if (tcb->flags & TCB_RESTARTING)
		sb_char(sb, ')');
	else
		walk_exit(&tcb->call, &tcb->em);
	line_resume(tcb);
	line_tabulate(tcb);
	text_result(tcb);
	if (opts.kvm)
		kvm_exit_text(tcb, sb, lines);
	if (opts.duration)
		text_duration(tcb);
	output_text(tcb, sb->s, sb->len);
	output_end(tcb);
	if (dump_wanted())
		dump_text(tcb);
	if (opts.stack)
		unwind_print(tcb, lines);
	output_lines(tcb, lines);
}

/* Exit: JSON */

static void json_error(struct strbuf *sb, int err)
{
	const char *message;
	bool restart;
	const char *name = error_name(err, &message, &restart);

	sb_str(sb, ",\"error\":{\"name\":");
	if (name)
		json_str(sb, name);
	else
		sb_str(sb, "null");
	sb_printf(sb, ",\"number\":%d,\"message\":", err);
	json_str(sb, message ? message : "");
	sb_str(sb, restart ? "},\"restart\":true" : "}");
}

static void json_note(struct tcb *tcb)
{
	struct strbuf *sb = &tcb->line;
	size_t before = sb->len;

	sb_str(sb, ",\"note\":");
	size_t from = sb->len;
	em_init(&tcb->em, &render_json, sb, &tcb->call.opts->em, tcb->call.name);
	walk_note(&tcb->call, &tcb->em);
	if (sb->len == from || !strcmp(sb->s + from, "{}")) {
		sb->len = before;
		sb->s[before] = '\0';
	}
}

static void json_injected(struct strbuf *sb, unsigned done)
{
	static const char *const what[] = {
		[INJECT_ARGS] = "\"args\"", [INJECT_RETVAL] = "\"retval\"",
		[INJECT_ARGS | INJECT_RETVAL] = "\"args\",\"retval\"",
	};

	if (done & (INJECT_ARGS | INJECT_RETVAL))
		sb_printf(sb, ",\"injected\":[%s]", what[done & (INJECT_ARGS | INJECT_RETVAL)]);
	if (done & INJECT_DELAY)
		sb_str(sb, ",\"delayed\":true");
}

static void exit_json(struct tcb *tcb)
{
	struct call *c = &tcb->call;
	struct strbuf *sb = &tcb->line;
	struct timespec d = elapsed(&tcb->entry_mono, &output_now()->mono);

	walk_exit(c, &tcb->em);
	sb_str(sb, ",\"result\":");
	if (c->err) {
		sb_str(sb, "null");
		json_error(sb, c->err);
	} else {
		em_init(&tcb->em, &render_json, sb, &c->opts->em, c->name);
		walk_result(c, &tcb->em);
		sb_str(sb, ",\"error\":null");
	}
	if (call_has_note(c))
		json_note(tcb);
	sb_str(sb, ",\"duration\":");
	output_seconds(sb, &d);
	if (opts.namespaces && !c->err)
		namespaces_json(tcb, sb);
	if (inject_wanted())
		json_injected(sb, inject_done(tcb));
	if (opts.kvm)
		kvm_exit_json(tcb, sb);
	if (dump_wanted())
		dump_json(tcb, sb);
	if (opts.stack) {
		sb_str(sb, ",\"stack\":");
		unwind_json(tcb, sb);
	}
	sb_char(sb, '}');
	if (opts.kvm && kvm_showing(tcb) == KVM_HOLD)
		kvm_hold(tcb, sb);
	else
		output_record(tcb, sb);
}

/* What a successful call changes for others, shown or not. */
static void exit_effects(struct tcb *tcb)
{
	const struct call *c = &tcb->call;
	const char *name = c->name ? c->name : row_name(c->abi, c->nr);

	if (tcb->class & C_NEWMAPS)
		tcb->mm->generation++;
	if (!strcmp(name, "unshare") && (c->args[0] & UNSHARE_FILES))
		tcb_copy_files(tcb);
	else if (!strcmp(name, "close_range") && (c->args[2] & RANGE_UNSHARE))
		tcb_copy_files(tcb);
	else if (opts.pid_comm && !strcmp(name, "prctl") && c->args[0] == PRCTL_SET_NAME)
		paths_comm(tcb->pid, tcb->comm, sizeof(tcb->comm));
	/* Any call on descriptors, and those that make some, may change what a
	 * number means; who keeps something by it compares generations.  A ring
	 * of io_uring does so unseen.  A KVM_RUN changes none, and comes by the
	 * hundred thousand. */
	if ((tcb->class & (C_DESC | C_FILE | C_NETWORK | C_IPC)) &&
	    !(tcb->kvm && c->name && kvm_is_run_request(c)))
		tcb->files->generation++;
}

void calls_exit(struct tcb *tcb, struct stop_info *s, const struct timespec *cpu)
{
	struct call *c = &tcb->call;

	if (!(tcb->flags & TCB_INSYSCALL))
		return;			/* attached in the middle of it */
	tcb->flags &= ~(unsigned)TCB_INSYSCALL;
	if (tcb->last_stack.s)		/* it did return: -e inject=, seccomp */
		sb_clear(&tcb->last_stack);
	if (!c->abi || !(tcb->flags & TCB_CALLED))
		return;
	if (inject_wanted() && !(tcb->flags & TCB_FILTERED))
		inject_exit(tcb, s);
	c->ret = s->ret;
	c->err = s->is_error ? (int)-s->ret : 0;	/* C_NOFAIL too: seccomp makes anything fail */
	if (c->err == RESTARTBLOCK && strcmp(row_name(c->abi, c->nr), "restart_syscall"))
		tcb->restarts = row_name(c->abi, c->nr);
	if (!c->err)
		exit_effects(tcb);
	if (opts.kvm && c->name)
		kvm_syscall_exit(tcb);
	if (!(tcb->flags & TCB_FILTERED)) {
		calls_shown++;
		bool wanted = filter_status(c->err ? STATUS_FAILED : STATUS_SUCCESSFUL);
		enum kvm_show show = opts.kvm ? kvm_showing(tcb) : KVM_SHOW;

		if (opts.summary && wanted)
			summary_count(tcb, &output_now()->mono, cpu);
		if ((tcb->flags & TCB_COUNT_ONLY) || show == KVM_HIDE || !wanted)
			;
		else if (opts.format == FORMAT_JSON)
			exit_json(tcb);
		else if (show == KVM_HOLD)
			hold_text(tcb);
		else
			exit_text(tcb);
	}
	if (opts.kvm && c->name)
		kvm_call_done(tcb);
	if (opts.kvm_last)
		kvm_last_check(tcb);
	if ((tcb->class & C_EXEC) && !c->err) {
		const struct abi *abi = abi_find(s->arch, 0);
		if (abi)
			set_abi(tcb, abi);
	}
}

/* No exit */

static void abandon_text(struct tcb *tcb, enum calls_end how)
{
	struct strbuf *sb = &tcb->line;

	if (how == CALLS_DETACHED && !(tcb->flags & TCB_STAGED) && !output_is_open(tcb))
		return;			/* "<unfinished ...>" is its end */
	line_resume(tcb);
	if (how == CALLS_DETACHED) {
		sb_str(sb, " <detached ...>");
	} else {
		sb_str(sb, tcb->flags & TCB_MORE ? " <unfinished ...>)" : ")");
		line_tabulate(tcb);
		sb_str(sb, "= ?");
	}
	output_text(tcb, sb->s, sb->len);
	output_end(tcb);
}

/* Strace leaves in the middle of an exit that takes long. */
static void exit_is_overdue(struct tcb *tcb)
{
	const struct strbuf *held = kvm_overdue(tcb);

	if (held && opts.format == FORMAT_JSON)
		output_record(tcb, held);
	else if (held)
		output_lines(tcb, held);
}

void calls_abandon(struct tcb *tcb, enum calls_end how)
{
	if (opts.kvm && how == CALLS_DETACHED)
		exit_is_overdue(tcb);
	if (!(tcb->flags & TCB_INSYSCALL))
		return;
	tcb->flags &= ~(unsigned)TCB_INSYSCALL;
	if (tcb->flags & (TCB_FILTERED | TCB_COUNT_ONLY))
		return;
	if (!filter_status(how == CALLS_DETACHED ? STATUS_DETACHED : STATUS_UNFINISHED))
		return;
	if (opts.format != FORMAT_JSON) {
		abandon_text(tcb, how);
		return;
	}
	walk_abandon(&tcb->call, &tcb->em);
	sb_str(&tcb->line, ",\"result\":null,\"error\":null,\"duration\":null,\"unfinished\":true");
	if (tcb->last_stack.len && how == CALLS_DIED) {
		sb_str(&tcb->line, ",\"stack\":");
		sb_mem(&tcb->line, tcb->last_stack.s, tcb->last_stack.len);
	}
	sb_str(&tcb->line, how == CALLS_DETACHED ? ",\"detached\":true}" : "}");
	output_record(tcb, &tcb->line);
}
