/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * call_json.c - a call as a record of JSON.  doc/JSON.md says what it holds.
 */
#include "trace/call_show.h"
#include "emit/json.h"
#include "output/output.h"
#include <inttypes.h>
#include <string.h>

void call_enter_json(struct tcb *tcb)
{
	struct call *c = &tcb->call;
	struct strbuf *sb = &tcb->line;

	output_record_head(sb, "call", tcb);
	LISTEN(lead, tcb, sb);
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

static void json_error(struct strbuf *sb, int err)
{
	const char *message;
	bool restart;
	const char *name = call_error(err, &message, &restart);

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

void call_leave_json(struct tcb *tcb, const struct listener *by)
{
	struct call *c = &tcb->call;
	struct strbuf *sb = &tcb->line;
	struct timespec d = call_elapsed(tcb);

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
	LISTEN(members, tcb, sb, by ? LINE_HELD : LINE_CALL);
	sb_char(sb, '}');
	if (by)
		by->hold(tcb, sb);
	else
		output_record(tcb, sb);
}

void call_abandon_json(struct tcb *tcb, enum calls_end how)
{
	struct strbuf *sb = &tcb->line;

	walk_abandon(&tcb->call, &tcb->em);
	sb_str(sb, ",\"result\":null,\"error\":null,\"duration\":null,\"unfinished\":true");
	if (how == CALLS_DIED)
		LISTEN(members, tcb, sb, LINE_ABANDONED);
	sb_str(sb, how == CALLS_DETACHED ? ",\"detached\":true}" : "}");
	output_record(tcb, sb);
}
