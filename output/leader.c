/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * leader.c - what stands before a line: pid, command, times, number, address; how a
 * record begins, and a file of records.
 */
#include "output/leader.h"
#include "emit/json.h"
#include "names/paths.h"
#include "names/secontext.h"
#include "output/output.h"
#include "output/color.h"
#include "tracee/event.h"
#include "tracee/tcb.h"
#include <inttypes.h>
#include <string.h>
#include <sys/utsname.h>

#ifndef PACKAGE_VERSION
#define PACKAGE_VERSION "7.2"
#endif

static struct timespec last_leader;

static void leader_pid(struct strbuf *sb, const struct tcb *tcb)
{
	const char *before = "", *after = " ";
	bool plain = opts.always_show_pid || (opts.outfile && !opts.separately &&
			(opts.follow || tcb_count > 1 || opts.n_pids + !!opts.argv > 1));

	if (!plain) {
		if (tcb_count < 2 || opts.outfile)
			return;
		before = "[pid ";
		after = "] ";
	}
	sb_str(sb, before);
	bool comm_too = opts.pid_comm && tcb->comm[0];
	sb_printf(sb, !plain ? "%5d" : comm_too ? "%d" : "%-5d", (int)tcb->pid);
	if (comm_too) {
		char comm[sizeof(tcb->comm) * 4 + 8];

		sb_char(sb, '<');
		sb_str(sb, paths_escape(comm, sizeof(comm), tcb->comm) ? comm : "?");
		sb_char(sb, '>');
	}
	sb_str(sb, after);
}

static void sb_fraction(struct strbuf *sb, long nsec, unsigned digits)
{
	static const long div[] = { [0] = 1, [3] = 1000000, [6] = 1000, [9] = 1 };

	if (digits)
		sb_printf(sb, ".%0*ld", (int)digits, nsec / div[digits]);
}

static struct timespec since(const struct timespec *a, const struct timespec *b)
{
	struct timespec d = { b->tv_sec - a->tv_sec, b->tv_nsec - a->tv_nsec };

	if (d.tv_nsec < 0) {
		d.tv_nsec += 1000000000;
		d.tv_sec--;
	}
	if (d.tv_sec < 0)
		d.tv_sec = d.tv_nsec = 0;
	return d;
}

static void leader_times(struct strbuf *sb, const struct moment *m)
{
	static time_t last_sec = -1;
	static char text[16];

	if (opts.absolute) {
		if (opts.absolute > 2) {
			sb_printf(sb, "%lld", (long long)m->wall.tv_sec);
		} else {
			if (m->wall.tv_sec != last_sec) {
				struct tm tm;
				last_sec = m->wall.tv_sec;
				strftime(text, sizeof(text), "%H:%M:%S", localtime_r(&last_sec, &tm));
			}
			sb_str(sb, text);
		}
		sb_fraction(sb, m->wall.tv_nsec, opts.absolute_prec);
		sb_char(sb, ' ');
	}
	if (opts.relative) {
		struct timespec d = { 0, 0 };
		if (last_leader.tv_sec || last_leader.tv_nsec)
			d = since(&last_leader, &m->mono);
		last_leader = m->mono;
		sb_str(sb, opts.absolute ? "(+" : "");
		sb_printf(sb, "%6lld", (long long)d.tv_sec);
		sb_fraction(sb, d.tv_nsec, opts.relative_prec);
		sb_str(sb, opts.absolute ? ") " : " ");
	}
}

static void leader_context(struct strbuf *sb, const struct tcb *tcb)
{
	char context[1024];

	if (!secontext_thread(tcb, context, sizeof(context)))
		return;
	sb_char(sb, '[');
	sb_str(sb, context);
	sb_str(sb, "] ");
}

void output_leader(struct strbuf *sb, const struct tcb *tcb)
{
	leader_pid(sb, tcb);
	if (opts.absolute || opts.relative)
		leader_times(sb, moment_now());
	if (opts.secontext)
		leader_context(sb, tcb);
	if (opts.syscall_number) {
		if (tcb->flags & TCB_CALLED)
			sb_printf(sb, "[%4" PRIu64 "] ", tcb->call.nr);
		else
			sb_str(sb, "[????] ");
	}
	if (opts.instruction_pointer) {
		int width = tcb->abi->ptr_size == 4 ? 8 : 16;
		if (tcb->ip)
			sb_printf(sb, "[%0*" PRIx64 "] ", width, tcb->ip);
		else
			sb_printf(sb, "[%.*s] ", width, "????????????????");
	}
}

/* Records */

void output_seconds(struct strbuf *sb, const struct timespec *t)
{
	sb_udec(sb, (uint64_t)t->tv_sec);
	sb_char(sb, '.');
	sb_digits(sb, (uint64_t)t->tv_nsec, 9);
}

static void record_time(struct strbuf *sb, const struct timespec *t)
{
	sb_char(sb, '"');
	output_seconds(sb, t);
	sb_char(sb, '"');
}

void output_record_header(struct strbuf *sb, const struct moment *start)
{
	struct utsname u;

	memset(&u, 0, sizeof(u));
	uname(&u);
	sb_printf(sb, "{\"type\":\"header\",\"format\":1,\"strace\":\"%s\",\"host\":{\"sysname\":", PACKAGE_VERSION);
	json_str(sb, u.sysname);
	sb_str(sb, ",\"release\":");
	json_str(sb, u.release);
	sb_str(sb, ",\"machine\":");
	json_str(sb, u.machine);
	sb_str(sb, ",\"nodename\":");
	json_str(sb, u.nodename);
	sb_str(sb, "},\"command\":");
	for (unsigned i = 0; opts.argv && opts.argv[i]; i++) {
		sb_char(sb, i ? ',' : '[');
		json_bytes(sb, opts.argv[i], strlen(opts.argv[i]), false);
	}
	sb_str(sb, opts.argv ? "],\"attached\":[" : "null,\"attached\":[");
	for (unsigned i = 0; i < opts.n_pids; i++)
		sb_printf(sb, i ? ",%d" : "%d", (int)opts.pids[i]);
	sb_str(sb, "],\"start\":{\"wall\":");
	record_time(sb, &start->wall);
	sb_str(sb, ",\"monotonic\":");
	record_time(sb, &start->mono);
	sb_str(sb, "}}\n");
}

void output_record_head(struct strbuf *sb, const char *type, const struct tcb *tcb)
{
	const struct moment *m = moment_now();
	char context[1024];

	sb_str(sb, "{\"type\":\"");
	sb_str(sb, type);
	sb_str(sb, "\",\"pid\":");
	sb_udec(sb, (uint64_t)tcb->tgid);
	sb_str(sb, ",\"tid\":");
	sb_udec(sb, (uint64_t)tcb->pid);
	sb_str(sb, ",\"wall\":");
	record_time(sb, &m->wall);
	sb_str(sb, ",\"mono\":");
	record_time(sb, &m->mono);
	if (opts.secontext && secontext_thread(tcb, context, sizeof(context))) {
		sb_str(sb, ",\"secontext\":");
		json_str(sb, context);
	}
}
