/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * output.h - where lines go, and who may write: one line is open at a time on
 * an output; whoever begins another closes it as "<unfinished ...>".
 */
#ifndef STRACE_OUTPUT_OUTPUT_H
#define STRACE_OUTPUT_OUTPUT_H

#include "defs.h"
#include "tracee/listen.h"

void output_open(void);			/* -o; dies with a message */
/* Threads get theirs, lose it, exchange it: a listener. */
extern const struct listener output_listener;
/* Nothing is written: whole lines and records of a thread go there.  Before the first tracee. */
void output_sink(void (*take)(struct tcb *, const char *text, size_t len));

/* Text.  Begin a line with its leader (pid, times, -n, -i). */
void output_begin(struct tcb *);
/* The same without leader or owner: lines that belong to the one before. */
void output_text(struct tcb *, const char *, size_t);
void output_str(struct tcb *, const char *);
/* Begin a line that brings its leader along. */
void output_begin_held(struct tcb *);
/* Whole lines between others, each ending in a newline. */
void output_lines(struct tcb *, const struct strbuf *);
bool output_is_open(const struct tcb *);	/* the line open is this thread's */
unsigned output_column(const struct tcb *);
void output_end(struct tcb *);		/* newline */
/* The thread goes on under another number: its open line, if there is one, ends with that. */
void output_pid_changed(struct tcb *, pid_t);
void output_stay_open(struct tcb *);	/* the line goes on at another stop */
/* A JSON record: one whole line, without its newline. */
void output_record(struct tcb *, const struct strbuf *);
void output_seconds(struct strbuf *, const struct timespec *);	/* 12.000345678 */
/* {"type":type,"pid":…,"tid":…,"wall":…,"mono":… */
void output_record_head(struct strbuf *, const char *type, const struct tcb *);

/* An event has been dealt with: what it had to say is written.  Before the thread runs on,
 * or a message is printed. */
void output_settle(void);
/* All there is, open lines too. */
void output_flush(void);
/* The end: flush, wait for -o's command.  false: something was lost. */
bool output_close(void);
/* Whatever line is open is left unfinished: something else is to be written. */
void output_break(void);

/* To the common output at once, whoever else is in the middle of a line there:
 * with --kvm-last nobody is. */
void output_common(const struct strbuf *text);

#endif
