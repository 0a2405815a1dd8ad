/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * output.c - lines and records.  One line is open at a time on an output; whoever
 * begins another closes it as "<unfinished ...>".  Where they go is file.c's.
 */
#include "output/file.h"
#include "output/color.h"
#include "output/leader.h"
#include <string.h>

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
	output_added(o);
}

void output_common(const struct strbuf *text)
{
	struct output *o = output_shared_by_all;

	if (!o)
		return;
	sb_mem(&o->buf, text->s, text->len);
	output_added(o);
	output_settle();
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
	output_leader(&o->buf, tcb);
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
	output_added(o);
}

void output_pid_changed(struct tcb *tcb, pid_t pid)
{
	struct output *o = tcb->out;
	char text[48];

	if (!o || o->open != tcb || opts.format == FORMAT_JSON)
		return;
	snprintf(text, sizeof(text), " <pid changed to %d ...>\n", (int)pid);
	output_str(tcb, text);
	tcb->flags |= TCB_INTERRUPTED;
	o->open = NULL;
	output_added(o);
}

void output_stay_open(struct tcb *tcb)
{
	output_added(tcb->out);
}

void output_record(struct tcb *tcb, const struct strbuf *sb)
{
	struct output *o = tcb->out;

	sb_mem(&o->buf, sb->s, sb->len);
	sb_char(&o->buf, '\n');
	output_added(o);
}
