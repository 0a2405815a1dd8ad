/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * call_text.c - a call as a line: its leader and arguments at entry, the rest,
 * the result and what listeners say of it at exit.
 */
#include "trace/call_show.h"
#include "output/color.h"
#include "output/leader.h"
#include "output/output.h"
#include "trace/filter.h"
#include <errno.h>
#include <string.h>

static struct strbuf scratch;		/* lines after a line, within one stop */

static struct strbuf *scratch_clear(void)
{
	if (!scratch.s)
		sb_init(&scratch);
	sb_clear(&scratch);
	return &scratch;
}

/* Results that only a tracer sees: the kernel will restart the call. */
static const struct { int err; const char *name, *message; } restarts[] = {
	{ 512, "ERESTARTSYS", "To be restarted if SA_RESTART is set" },
	{ 513, "ERESTARTNOINTR", "To be restarted" },
	{ 514, "ERESTARTNOHAND", "To be restarted if no handler" },
	{ 516, "ERESTART_RESTARTBLOCK", "Interrupted by signal" },
};

/* Entry */

void call_enter_text(struct tcb *tcb)
{
	struct call *c = &tcb->call;
	struct strbuf *sb = &tcb->line;

	if (!filter_status_all() || listen_may_hold(tcb)) {
		tcb->flags |= TCB_STAGED;
		output_leader(sb, tcb);
	}
	LISTEN(lead, tcb, sb);
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

/* Exit */

/* The line is open again: begun anew if others have written since. */
static void line_resume(struct tcb *tcb)
{
	if (tcb->flags & TCB_STAGED) {
		output_begin_held(tcb);
	} else if (!output_is_open(tcb)) {
		output_begin(tcb);
		struct strbuf *lead = scratch_clear();
		LISTEN(lead, tcb, lead);
		output_text(tcb, lead->s, lead->len);
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

const char *call_error(int err, const char **message, bool *restart)
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

static void text_result(struct tcb *tcb)
{
	struct call *c = &tcb->call;
	struct strbuf *sb = &tcb->line;
	const char *message;
	bool restart;

	sb_str(sb, "= ");
	sb_str(sb, color_on(c->err ? COLOR_ERROR : COLOR_RESULT));
	if (!c->err) {
		em_init(&tcb->em, &render_text, sb, &c->opts->em, c->name);
		walk_result(c, &tcb->em);
	} else {
		const char *name = call_error(c->err, &message, &restart);
		if (c->ret > 0)		/* an error as an int: shown as the program gets it */
			sb_printf(sb, "%lld %s (%s)", (long long)c->ret, name ? name : "E???", message ? message : "");
		else if (name)
			sb_printf(sb, "%s %s (%s)", restart ? "?" : "-1", name, message);
		else
			sb_printf(sb, "-1 (errno %d)", c->err);
	}
	sb_str(sb, color_off());
	if (call_has_note(c)) {
		em_init(&tcb->em, &render_text, sb, &c->opts->em, c->name);
		walk_note(c, &tcb->em);
	}
	LISTEN(result, tcb, sb);
}

struct timespec call_elapsed(const struct tcb *tcb)
{
	const struct timespec *from = &tcb->entry_mono, *to = &moment_now()->mono;
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
	struct timespec d = call_elapsed(tcb);

	sb_printf(&tcb->line, " <%lld", (long long)d.tv_sec);
	if (opts.duration_prec)
		sb_printf(&tcb->line, ".%0*ld", (int)opts.duration_prec, d.tv_nsec / div[opts.duration_prec]);
	sb_char(&tcb->line, '>');
}

/* The same as call_leave_text(), all of it in one piece, for who holds it. */
static void hold(struct tcb *tcb, const struct listener *by)
{
	struct strbuf *sb = &tcb->line, *lines = scratch_clear();

	walk_exit(&tcb->call, &tcb->em);
	size_t width = color_width(sb->s, sb->len);
	sb_pad(sb, ' ', width < opts.column ? opts.column - width : 1);
	text_result(tcb);
	if (opts.duration)
		text_duration(tcb);
	sb_char(sb, '\n');
	LISTEN(after, tcb, lines, LINE_HELD);
	sb_mem(sb, lines->s, lines->len);
	by->hold(tcb, sb);
}

void call_leave_text(struct tcb *tcb, const struct listener *by)
{
	struct strbuf *sb = &tcb->line, *lines;

	if (by) {
		hold(tcb, by);
		return;
	}
	if (tcb->flags & TCB_RESTARTING)
		sb_char(sb, ')');
	else
		walk_exit(&tcb->call, &tcb->em);
	line_resume(tcb);
	line_tabulate(tcb);
	text_result(tcb);
	if (opts.duration)
		text_duration(tcb);
	output_text(tcb, sb->s, sb->len);
	output_end(tcb);
	lines = scratch_clear();
	LISTEN(after, tcb, lines, LINE_CALL);
	output_lines(tcb, lines);
}

/* No exit */

void call_abandon_text(struct tcb *tcb, enum calls_end how)
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
