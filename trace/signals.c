/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * signals.c - what happens to a thread between its calls.
 */
#include "trace/signals.h"
#include "emit/json.h"
#include "output/color.h"
#include "trace/filter.h"
#include "output/output.h"
#include "tracee/listen.h"
#include <signal.h>
#include <string.h>
#include <sys/wait.h>

extern const struct type t_siginfo;	/* linux/ describes it */

static struct strbuf text;

static struct strbuf *text_clear(void)
{
	if (!text.s)
		sb_init(&text);
	sb_clear(&text);
	return &text;
}

static bool shows(const struct tcb *tcb)
{
	return tcb->out && opts.summary != 1 && !(tcb->flags & TCB_HIDDEN);
}

static bool is_json(void)
{
	return opts.format == FORMAT_JSON;
}

/* One whole line: its leader and text. */
static void say(struct tcb *tcb, const struct strbuf *sb)
{
	output_begin(tcb);
	output_str(tcb, color_on(COLOR_EVENT));
	output_text(tcb, sb->s, sb->len);
	output_str(tcb, color_off());
	output_end(tcb);
}

static void say_after(struct tcb *tcb, enum listen_line what)
{
	struct strbuf *sb = text_clear();

	LISTEN(after, tcb, sb, what);
	output_lines(tcb, sb);
}

static void record(struct tcb *tcb, struct strbuf *sb)
{
	sb_char(sb, '}');
	output_record(tcb, sb);
}

static struct strbuf *record_begin(struct tcb *tcb, const char *type)
{
	struct strbuf *sb = text_clear();

	output_record_head(sb, type, tcb);
	return sb;
}

static const char *sig_name(int sig)
{
	static char buf[24];
	const char *name = signal_name((unsigned)sig);

	if (name)
		return name;
	snprintf(buf, sizeof(buf), "%d", sig);
	return buf;
}

/* siginfo comes in our own layout, whatever the tracee's ABI is. */
static void show_siginfo(struct tcb *tcb, struct strbuf *sb, const siginfo_t *si)
{
	struct call c = { .abi = abis[0], .name = "siginfo", .desc = &(const struct sysdesc){ .name = "siginfo" },
			  .src = &tcb->src, .opts = &opts.walk };
	static struct emit em;

	em_init(&em, is_json() ? &render_json : &render_text, sb, &opts.walk.em, "siginfo");
	walk_show(&c, &em, &t_siginfo, si, sizeof(*si), 0);
}

void signals_delivery(struct tcb *tcb, int sig, const siginfo_t *si)
{
	struct strbuf *sb;

	if (!shows(tcb) || !filter_signal((unsigned)sig))
		return;
	if (is_json()) {
		sb = record_begin(tcb, "signal");
		sb_str(sb, ",\"signal\":");
		json_str(sb, sig_name(sig));
		sb_str(sb, ",\"siginfo\":");
		if (si)
			show_siginfo(tcb, sb, si);
		else
			sb_str(sb, "null");
		LISTEN(members, tcb, sb, LINE_SIGNAL);
		record(tcb, sb);
		return;
	}
	sb = text_clear();
	sb_printf(sb, "--- %s ", sig_name(sig));
	if (si) {
		show_siginfo(tcb, sb, si);
		sb_char(sb, ' ');
	}
	sb_str(sb, "---");
	say(tcb, sb);
	say_after(tcb, LINE_SIGNAL);
}

void signals_group_stop(struct tcb *tcb, int sig)
{
	struct strbuf *sb;

	if (!shows(tcb) || !filter_signal((unsigned)sig))
		return;
	if (is_json()) {
		sb = record_begin(tcb, "group-stop");
		sb_str(sb, ",\"signal\":");
		json_str(sb, sig_name(sig));
		record(tcb, sb);
		return;
	}
	sb = text_clear();
	sb_printf(sb, "--- stopped by %s ---", sig_name(sig));
	say(tcb, sb);
}

static void end_record(struct tcb *tcb, int status)
{
	struct strbuf *sb = record_begin(tcb, "exit");

	if (WIFSIGNALED(status)) {
		sb_str(sb, ",\"killed\":");
		json_str(sb, sig_name(WTERMSIG(status)));
		sb_printf(sb, ",\"core_dumped\":%s", WCOREDUMP(status) ? "true" : "false");
	} else {
		sb_printf(sb, ",\"status\":%d", WEXITSTATUS(status));
	}
	record(tcb, sb);
}

void signals_end(struct tcb *tcb, int status)
{
	struct strbuf *sb;
	bool shown;

	if (!tcb->out || opts.summary == 1)
		return;
	shown = WIFSIGNALED(status) ? filter_signal((unsigned)WTERMSIG(status)) : !(opts.quiet & QUIET_EXIT);
	if (is_json()) {
		if (shown)
			end_record(tcb, status);
		return;
	}
	if (shown) {
		sb = text_clear();
		if (WIFSIGNALED(status))
			sb_printf(sb, "+++ killed by %s %s+++", sig_name(WTERMSIG(status)),
				  WCOREDUMP(status) ? "(core dumped) " : "");
		else
			sb_printf(sb, "+++ exited with %d +++", WEXITSTATUS(status));
		tcb->ip = 0;
		say(tcb, sb);
	}
	say_after(tcb, LINE_END);
}

void signals_superseded(struct tcb *tcb, pid_t by)
{
	struct strbuf *sb;

	if (!shows(tcb) || (opts.quiet & QUIET_THREAD_EXECVE))
		return;
	if (is_json()) {
		sb = record_begin(tcb, "exit");
		sb_printf(sb, ",\"superseded_by\":%d", (int)by);
		record(tcb, sb);
		return;
	}
	sb = text_clear();
	sb_printf(sb, "+++ superseded by execve in pid %d +++", (int)by);
	say(tcb, sb);
}

void signals_fork(struct tcb *tcb, const char *kind, pid_t child, bool thread)
{
	struct strbuf *sb;

	if (!is_json() || !shows(tcb))
		return;
	sb = record_begin(tcb, "fork");
	sb_printf(sb, ",\"kind\":\"%s\",\"child\":%d,\"thread\":%s", kind, (int)child, thread ? "true" : "false");
	record(tcb, sb);
}

/* What program it is: the link as it stands. */
static void record_exe(struct tcb *tcb, struct strbuf *sb)
{
	char link[4096];
	ssize_t n = tcb->src.link ? tcb->src.link(tcb->src.self, "exe", link, sizeof(link)) : -1;

	if (n <= 0)
		return;			/* a kernel without /proc, or a thread that is gone */
	sb_str(sb, ",\"exe\":");
	json_bytes(sb, link, (size_t)n, (size_t)n == sizeof(link));
}

void signals_exec(struct tcb *tcb, pid_t former)
{
	struct strbuf *sb;

	if (!is_json() || !shows(tcb))
		return;
	sb = record_begin(tcb, "exec");
	if (former != tcb->pid)
		sb_printf(sb, ",\"former_tid\":%d", (int)former);
	record_exe(tcb, sb);
	record(tcb, sb);
}

void signals_attach(struct tcb *tcb)
{
	struct strbuf *sb;

	if (!is_json() || !shows(tcb))
		return;
	sb = record_begin(tcb, "attach");
	record_exe(tcb, sb);
	record(tcb, sb);
}

void signals_detach(struct tcb *tcb)
{
	if (is_json() && shows(tcb))
		record(tcb, record_begin(tcb, "detach"));
}
