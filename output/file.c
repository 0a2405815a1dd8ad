/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * file.c - where text goes.  What one event has to say is written when that event has
 * been dealt with, before the thread runs on: whatever ends strace, a SIGKILL or the
 * machine's lack of memory, what was shown stands in the file, the open call too.
 *
 * A write that fails is told once and leaves the tracees alone.  It may succeed later (a
 * disk that was full): what could not be written meanwhile is counted by lines and
 * marked at the place where it is missing.  A pipe that nobody reads any more is given up.
 */
#include "output/file.h"
#include "output/leader.h"
#include "output/color.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { BUFFER = 64 * 1024 };

struct list_node outputs = { &outputs, &outputs };
struct output *output_shared_by_all;
static struct output *dirty;
static pid_t pipe_pid;
static bool lost, some_opened;
static struct moment start;
static void (*sink_take)(struct tcb *, const char *, size_t);

/* Writing */

/* As much as can be: how many bytes; errno is that of the failure if it is not all. */
static size_t write_some(int fd, const char *p, size_t len)
{
	size_t done = 0;

	while (done < len) {
		ssize_t n = write(fd, p + done, len - done);

		if (n > 0)
			done += (size_t)n;
		else if (n < 0 && errno != EINTR && errno != EAGAIN)
			break;
	}
	return done;
}

static uint64_t count_lines(const char *s, size_t len)
{
	uint64_t n = 0;

	for (const char *end = s + len; s < end && (s = memchr(s, '\n', (size_t)(end - s))); s++)
		n++;
	return n;
}

/* Where lines are missing. */
static bool write_mark(struct output *o)
{
	char mark[160];
	int n;

	if (opts.format == FORMAT_JSON)
		n = snprintf(mark, sizeof(mark), "{\"type\":\"missing\",\"records\":%llu,\"errno\":%d}\n",
			     (unsigned long long)o->missing, o->trouble);
	else
		n = snprintf(mark, sizeof(mark), "[ %llu lines are missing here: %s ]\n", (unsigned long long)o->missing,
			     strerror(o->trouble));
	/* half a mark is worse than none: a disk has room for it, or for nothing */
	return write_some(o->fd, mark, (size_t)n) == (size_t)n;
}

static void trouble_begins(struct output *o, int err)
{
	lost = true;
	if (err == EPIPE || err == EBADF)
		o->failed = true;
	if (!o->trouble)
		fprintf(stderr, "%s: %s: %s; %s\n", program_name, o->name, strerror(err), o->failed ?
			"the rest of the trace is lost" : "lines are missing until it can be written again");
	o->trouble = err;
}

/* The rest of a line that is half written stays; whole lines are given up. */
static void give_up(struct output *o, size_t done)
{
	const char *rest = o->buf.s + done;
	size_t len = o->buf.len - done, keep = 0;
	const char *end;

	if (done)
		o->midline = o->buf.s[done - 1] != '\n';
	if (o->midline && !o->failed) {
		end = memchr(rest, '\n', len);
		keep = end ? (size_t)(end + 1 - rest) : len;
	}
	o->missing += count_lines(rest + keep, len - keep);
	memmove(o->buf.s, rest, keep);
	o->buf.len = keep;
	o->buf.s[keep] = '\0';
}

static void output_write(struct output *o)
{
	size_t done;

	if (!o->buf.len)
		return;
	if (o->sink) {
		if (o->open)
			return;		/* a line that is not whole yet */
		sink_take(o->sink, o->buf.s, o->buf.len);
		sb_clear(&o->buf);
		return;
	}
	if (o->failed) {
		sb_clear(&o->buf);
		return;
	}
	if (o->missing && !o->midline && !o->open) {
		if (!write_mark(o)) {
			give_up(o, 0);
			return;
		}
		o->missing = 0;
	}
	done = write_some(o->fd, o->buf.s, o->buf.len);
	if (done < o->buf.len) {
		trouble_begins(o, errno);
		give_up(o, done);
		return;
	}
	o->midline = o->buf.s[done - 1] != '\n';
	if (!o->missing)
		o->trouble = 0;
	sb_clear(&o->buf);
}

void output_added(struct output *o)
{
	if (o->sink && !o->open) {
		output_write(o);
		return;
	}
	if (o->buf.len >= BUFFER && !o->sink)
		output_write(o);
	if (o->dirty)
		return;
	o->dirty = true;
	o->next_dirty = dirty;
	dirty = o;
}

void output_settle(void)
{
	while (dirty) {
		struct output *o = dirty;

		dirty = o->next_dirty;
		o->dirty = false;
		output_write(o);
	}
}

void output_flush(void)
{
	list_for_each(n, &outputs)
		output_write(list_entry(n, struct output, node));
}

/* Outputs */

static struct output *output_new(int fd, const char *name)
{
	struct output *o = calloc(1, sizeof(*o));

	if (!o || !(o->name = strdup(name)))
		die("out of memory");
	o->fd = fd;
	sb_init(&o->buf);
	o->shared = fd == STDERR_FILENO;
	list_append(&outputs, &o->node);
	return o;
}

static void output_free(struct output *o)
{
	output_settle();
	output_write(o);
	if (o->missing && !o->failed && !o->sink)
		write_mark(o);
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

void output_open(void)
{
	start = moment_read();
	message_before = output_settle;	/* the trace may go to stderr, too */
	message_at_end = output_flush;
	if (!opts.outfile)
		output_shared_by_all = output_new(STDERR_FILENO, "stderr");
	else if (*opts.outfile == '|' || *opts.outfile == '!')
		output_shared_by_all = output_new(open_pipe(opts.outfile + 1), opts.outfile);
	else if (!opts.separately)
		output_shared_by_all = output_new(must_open(opts.outfile), opts.outfile);
	color_decide(output_shared_by_all ? output_shared_by_all->fd : -1);
	if (output_shared_by_all && opts.format == FORMAT_JSON) {
		output_record_header(&output_shared_by_all->buf, &start);
		output_added(output_shared_by_all);
	}
}

static void output_attach(struct tcb *tcb)
{
	char *name;

	tcb->out = output_shared_by_all;
	if (sink_take) {
		tcb->out = output_new(-1, "");
		tcb->out->owned = true;
		tcb->out->sink = tcb;
		return;
	}
	if (output_shared_by_all || opts.summary == 1)
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
	if (opts.format == FORMAT_JSON) {
		output_record_header(&tcb->out->buf, &start);
		output_added(tcb->out);
	}
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
	output_shared_by_all = NULL;
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
