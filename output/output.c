/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * output.c - lines, leaders, buffers.  Files are written in big pieces, and a
 * few times a second; terminals and pipes line by line; what shares stderr
 * with the tracees even call by call, so that texts keep their order.  A
 * failed write is told once and leaves the tracees alone.
 */
#include "output/output.h"
#include "output/color.h"
#include "names/paths.h"
#include "emit/json.h"
#include "tracee/tcb.h"
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef PACKAGE_VERSION
#define PACKAGE_VERSION "7.2"
#endif

enum { BUFFER = 64 * 1024, TICK_MS = 100 };

struct output {
	struct list_node node;
	struct strbuf buf;
	int fd;
	char *name;
	struct tcb *open;		/* whose line is open */
	unsigned column;		/* bytes since its start */
	bool linewise, shared;		/* shared: with the tracees' stderr */
	bool failed;
	bool owned;			/* by one thread: -ff */
	struct tcb *sink;		/* nothing is written, all goes to sink_take() as that thread's */
};

static struct list_node outputs = { &outputs, &outputs };
static struct output *common;
static pid_t pipe_pid;
static bool lost, some_opened;
static struct moment start;
static void (*sink_take)(struct tcb *, const char *, size_t);
static struct timespec last_leader;
static timer_t ticker;
static bool ticking, ticker_made;

/* Writing */

static void output_write(struct output *o)
{
	const char *p = o->buf.s;
	size_t left = o->buf.len;

	if (o->sink) {
		if (o->open)
			return;		/* a line that is not whole yet */
		sink_take(o->sink, p, left);
		left = 0;
	}
	while (left && !o->failed) {
		ssize_t n = write(o->fd, p, left);
		if (n > 0) {
			p += n;
			left -= (size_t)n;
		} else if (n < 0 && errno != EINTR && errno != EAGAIN) {
			o->failed = lost = true;
			fprintf(stderr, "%s: %s: %s; the rest of the trace is lost\n", program_name, o->name,
				strerror(errno));
		}
	}
	sb_clear(&o->buf);
}

static void ticker_set(bool on)
{
	struct itimerspec t = { { 0, 0 }, { 0, 0 } };

	if (!ticker_made)
		ticker_made = !timer_create(CLOCK_MONOTONIC, &(struct sigevent){ .sigev_notify = SIGEV_SIGNAL,
					    .sigev_signo = SIGALRM }, &ticker);
	if (on)
		t.it_value.tv_nsec = t.it_interval.tv_nsec = TICK_MS * 1000000L;
	timer_settime(ticker, 0, &t, NULL);
	ticking = on;
}

static void output_added(struct output *o)
{
	if (o->sink)
		return;
	if (o->buf.len >= BUFFER)
		output_write(o);
	if (o->buf.len && !ticking)
		ticker_set(true);
}

void output_tick(void)
{
	bool some = false;

	list_for_each(n, &outputs) {
		struct output *o = list_entry(n, struct output, node);
		if (o->buf.len) {
			output_write(o);
			some = true;
		}
	}
	if (!some)
		ticker_set(false);
}

void output_flush(void)
{
	list_for_each(n, &outputs)
		output_write(list_entry(n, struct output, node));
}

void output_sync(void)
{
	if (common && common->shared && common->buf.len)
		output_write(common);
}

/* Outputs */

static struct output *output_new(int fd, const char *name)
{
	struct output *o = calloc(1, sizeof(*o));
	struct stat st;

	if (!o || !(o->name = strdup(name)))
		die("out of memory");
	o->fd = fd;
	sb_init(&o->buf);
	o->shared = fd == STDERR_FILENO;
	o->linewise = o->shared || fstat(fd, &st) || !S_ISREG(st.st_mode);
	list_append(&outputs, &o->node);
	return o;
}

static void output_free(struct output *o)
{
	output_write(o);
	if (!o->sink && o->fd >= 0 && close(o->fd) && !o->failed) {
		lost = true;
		warn_errno("%s", o->name);
	}
	list_remove(&o->node);
	sb_free(&o->buf);
	free(o->name);
	free(o);
}

static int open_file(const char *name)
{
	int flags = O_WRONLY | O_CREAT | O_CLOEXEC | (opts.append ? O_APPEND : O_TRUNC);
	int fd = open(name, flags, 0666);
	struct rlimit limit;

	/* a file a thread may be many; the command has been started with the limit as it was */
	if (fd < 0 && errno == EMFILE && !getrlimit(RLIMIT_NOFILE, &limit) && limit.rlim_cur < limit.rlim_max) {
		limit.rlim_cur = limit.rlim_max;
		if (!setrlimit(RLIMIT_NOFILE, &limit))
			fd = open(name, flags, 0666);
	}
	return fd;
}

static int must_open(const char *name)
{
	int fd = open_file(name);

	if (fd < 0)
		die_errno("Can't fopen '%s'", name);
	return fd;
}

static int open_pipe(const char *cmd)
{
	int p[2];

	if (pipe2(p, O_CLOEXEC))
		die_errno("pipe");
	pipe_pid = fork();
	if (pipe_pid < 0)
		die_errno("fork");
	if (!pipe_pid) {
		dup2(p[0], STDIN_FILENO);
		if (p[0] == STDIN_FILENO)
			fcntl(p[0], F_SETFD, 0);
		execl("/bin/sh", "sh", "-c", cmd, (char *)NULL);
		fprintf(stderr, "%s: cannot run /bin/sh for -o '%s': %s\n", program_name, cmd, strerror(errno));
		_exit(127);
	}
	close(p[0]);
	return p[1];
}

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

static void record_header(struct output *o)
{
	struct strbuf *sb = &o->buf;
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
	record_time(sb, &start.wall);
	sb_str(sb, ",\"monotonic\":");
	record_time(sb, &start.mono);
	sb_str(sb, "}}\n");
	output_added(o);
}

void output_open(void)
{
	start = moment_read();
	message_before = output_sync;	/* the trace may go to stderr, too */
	message_at_end = output_flush;
	if (!opts.outfile)
		common = output_new(STDERR_FILENO, "stderr");
	else if (*opts.outfile == '|' || *opts.outfile == '!')
		common = output_new(open_pipe(opts.outfile + 1), opts.outfile);
	else if (!opts.separately)
		common = output_new(must_open(opts.outfile), opts.outfile);
	color_decide(common ? common->fd : -1);
	if (common && opts.format == FORMAT_JSON)
		record_header(common);
}

static void output_attach(struct tcb *tcb)
{
	char *name;

	tcb->out = common;
	if (sink_take) {
		tcb->out = output_new(-1, "");
		tcb->out->owned = true;
		tcb->out->sink = tcb;
		return;
	}
	if (common || opts.summary == 1)
		return;
	if (asprintf(&name, "%s.%d", opts.outfile, (int)tcb->pid) < 0)
		die("out of memory");
	/* the first must be there; later ones are lost alone, others may be written still */
	int fd = list_empty(&outputs) && !some_opened ? must_open(name) : open_file(name);
	some_opened = true;
	if (fd < 0)
		warn_errno("Can't fopen '%s'; this thread's trace is lost", name);
	tcb->out = output_new(fd, name);
	tcb->out->owned = true;
	if (fd < 0)
		tcb->out->failed = lost = true;
	free(name);
	if (opts.format == FORMAT_JSON)
		record_header(tcb->out);
}

static void output_detach(struct tcb *tcb)
{
	struct output *o = tcb->out;

	if (!o)
		return;
	if (o->open == tcb)
		output_end(tcb);
	if (o->owned)
		output_free(o);
	tcb->out = NULL;
}

static void output_swap(struct tcb *a, struct tcb *b)
{
	struct output *o = a->out;

	if (!o || !o->owned)
		return;
	if (o->open)
		output_end(o->open);
	if (b->out->open)
		output_end(b->out->open);
	a->out = b->out;
	b->out = o;
	if (o->sink) {
		a->out->sink = a;
		b->out->sink = b;
	}
}

const struct listener output_listener = { .born = output_attach, .renamed = output_swap, .forget_tcb = output_detach };

void output_sink(void (*take)(struct tcb *, const char *, size_t))
{
	sink_take = take;
}

/* A command that could not run, or was killed, has not read the trace to its end.
 * Other statuses are its own affair: grep ends with 1. */
static void pipe_ended(int status)
{
	if (lost)
		return;
	if (WIFSIGNALED(status) && WTERMSIG(status) != SIGPIPE)
		warn_msg("%s: killed by signal %d; the trace may be lost", opts.outfile, WTERMSIG(status));
	else if (WIFEXITED(status) && WEXITSTATUS(status) >= 126)
		warn_msg("%s: ended with %d; the trace is lost", opts.outfile, WEXITSTATUS(status));
	else
		return;
	lost = true;
}

bool output_close(void)
{
	list_for_each_safe(n, &outputs)
		output_free(list_entry(n, struct output, node));
	common = NULL;
	if (pipe_pid > 0) {
		int status;
		pid_t got;
		while ((got = waitpid(pipe_pid, &status, 0)) < 0 && errno == EINTR)
			;
		if (got > 0)
			pipe_ended(status);
	}
	return !lost;
}

/* Lines */

void output_text(struct tcb *tcb, const char *s, size_t len)
{
	struct output *o = tcb->out;
	const char *nl = memrchr(s, '\n', len);

	sb_mem(&o->buf, s, len);
	if (nl)
		o->column = (unsigned)color_width(nl + 1, (size_t)(s + len - nl - 1));
	else
		o->column += (unsigned)color_width(s, len);
}

void output_str(struct tcb *tcb, const char *s)
{
	output_text(tcb, s, strlen(s));
}

bool output_is_open(const struct tcb *tcb)
{
	return tcb->out->open == tcb;
}

unsigned output_column(const struct tcb *tcb)
{
	return tcb->out->column;
}

static void leader_pid(struct strbuf *sb, const struct tcb *tcb)
{
	const char *before = "", *after = " ";
	bool plain = opts.always_show_pid || (opts.outfile && !opts.separately && (opts.follow || tcb_count > 1));

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

static void leader(struct strbuf *sb, const struct tcb *tcb)
{
	leader_pid(sb, tcb);
	if (opts.absolute || opts.relative)
		leader_times(sb, moment_now());
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

static void output_interrupt(struct output *o, struct tcb *tcb)
{
	if (!o->open)
		return;
	output_str(tcb, " <unfinished ...>\n");
	o->open->flags |= TCB_INTERRUPTED;
	o->open = NULL;
}

void output_break(void)
{
	list_for_each(n, &outputs) {
		struct output *o = list_entry(n, struct output, node);
		output_interrupt(o, o->open);
	}
}

void output_lines(struct tcb *tcb, const struct strbuf *lines)
{
	struct output *o = tcb->out;

	if (!lines->len)
		return;
	output_interrupt(o, tcb);
	output_text(tcb, lines->s, lines->len);
	if (o->linewise)
		output_write(o);
	else
		output_added(o);
}

void output_common(const struct strbuf *text)
{
	if (!common)
		return;
	sb_mem(&common->buf, text->s, text->len);
	output_write(common);
}

void output_leader(struct strbuf *sb, const struct tcb *tcb)
{
	leader(sb, tcb);
}

void output_begin_held(struct tcb *tcb)
{
	output_interrupt(tcb->out, tcb);
	tcb->out->column = 0;
	tcb->out->open = tcb;
}

void output_begin(struct tcb *tcb)
{
	struct output *o = tcb->out;
	size_t from;

	output_interrupt(o, tcb);
	o->column = 0;
	from = o->buf.len;
	leader(&o->buf, tcb);
	o->column = (unsigned)(o->buf.len - from);
	o->open = tcb;
}

void output_end(struct tcb *tcb)
{
	struct output *o = tcb->out;

	sb_char(&o->buf, '\n');
	o->column = 0;
	o->open = NULL;
	tcb->flags &= ~(unsigned)TCB_INTERRUPTED;
	if (o->linewise)
		output_write(o);
	else
		output_added(o);
}

void output_stay_open(struct tcb *tcb)
{
	struct output *o = tcb->out;

	if (o->shared)
		output_write(o);
	else
		output_added(o);
}

void output_record(struct tcb *tcb, const struct strbuf *sb)
{
	struct output *o = tcb->out;

	sb_mem(&o->buf, sb->s, sb->len);
	sb_char(&o->buf, '\n');
	if (o->linewise)
		output_write(o);
	else
		output_added(o);
}

void output_record_head(struct strbuf *sb, const char *type, const struct tcb *tcb)
{
	const struct moment *m = moment_now();

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
}
