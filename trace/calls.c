/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * calls.c - the life of a call.  A call that nobody wants to see costs two
 * look-ups at entry and, at exit, a look at its class: mappings and
 * descriptors may have changed even so.  Who accompanies calls is told of each
 * moment (tracee/listen.h); how they are said is call_text.c's and call_json.c's.
 */
#include "trace/calls.h"
#include "names/paths.h"
#include "output/output.h"
#include "trace/call_show.h"
#include "trace/filter.h"
#include "tracee/tcb.h"
#include <string.h>

enum { RESTARTBLOCK = 516, ERRNO_MAX = 4095, RANGE_UNSHARE = 2, UNSHARE_FILES = 0x400, PRCTL_SET_NAME = 15 };

static uint64_t calls_shown;

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

void calls_note_restart(struct tcb *tcb, const struct stop_info *s)
{
	const struct abi *abi = s->arch ? abi_find(s->arch, s->nr != UINT64_MAX ? s->nr : 0) : NULL;

	if (!abi)
		return;
	if (s->nr != UINT64_MAX)
		tcb->restarts = row_name(abi, s->nr);
	set_abi(tcb, abi);		/* it may never make a call */
}

/* Entry */

/* Is the call to be shown?  Leaves tcb->call begun if so, or if a listener wants it. */
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
	if (!q->trace && !listening.every && !(row && row->desc->sub))
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

void calls_enter(struct tcb *tcb, const struct event *e)
{
	const struct stop_info *s = &e->regs;
	const struct abi *abi = abi_find(s->arch, s->nr);

	tcb->flags |= TCB_INSYSCALL;
	tcb->flags &= ~(unsigned)(TCB_FILTERED | TCB_STAGED | TCB_COUNT_ONLY | TCB_MORE | TCB_INTERRUPTED |
				  TCB_RESTARTING | TCB_INJECTED | TCB_SAME_FILES);
	if (!abi) {			/* an architecture that this build does not know */
		tcb->flags |= TCB_FILTERED;
		tcb->flags &= ~(unsigned)TCB_CALLED;
		tcb->class = 0;
		return;
	}
	set_abi(tcb, abi);
	tcb->flags |= TCB_CALLED;
	bool shown = enter_filter(tcb, abi, s);
	if (tcb->call.name)
		LISTEN(enter, tcb);
	if (!shown || listen_hides(tcb)) {
		tcb->flags |= TCB_FILTERED;
		return;
	}
	tcb->entry_mono = e->at.mono;
	tcb->entry_cpu = e->cpu;
	LISTEN(tamper, tcb);
	if (opts.summary == 1) {
		tcb->flags |= TCB_COUNT_ONLY;
		return;
	}
	if (!strcmp(tcb->call.name, "restart_syscall"))
		tcb->flags |= TCB_RESTARTING;
	LISTEN(before, tcb);
	sb_clear(&tcb->line);
	if (opts.format == FORMAT_JSON)
		call_enter_json(tcb);
	else
		call_enter_text(tcb);
}

/* Exit */

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
		paths_comm(tcb);
	/* Any call on descriptors, and those that make some, may change what a
	 * number means; who keeps something by it compares generations.  A ring
	 * of io_uring does so unseen. */
	if ((tcb->class & (C_DESC | C_FILE | C_NETWORK | C_IPC)) && !(tcb->flags & TCB_SAME_FILES))
		tcb->files->generation++;
}

void calls_leave(struct tcb *tcb, struct event *e)
{
	struct stop_info *s = &e->regs;
	struct call *c = &tcb->call;

	if (!(tcb->flags & TCB_INSYSCALL))
		return;			/* attached in the middle of it */
	tcb->flags &= ~(unsigned)TCB_INSYSCALL;
	if (!c->abi || !(tcb->flags & TCB_CALLED))
		return;
	if (!(tcb->flags & TCB_FILTERED))
		LISTEN(tamper_result, tcb, s);
	c->ret = s->ret;
	c->err = s->is_error ? (int)-s->ret : 0;	/* C_NOFAIL too: seccomp makes anything fail */
	if (!c->err && tcb->class & C_INT_ERROR && s->ret <= UINT32_MAX && s->ret > UINT32_MAX - ERRNO_MAX)
		c->err = (int)-(int32_t)s->ret;
	if (c->err == RESTARTBLOCK && strcmp(row_name(c->abi, c->nr), "restart_syscall"))
		tcb->restarts = row_name(c->abi, c->nr);
	if (!c->err)
		exit_effects(tcb);
	if (c->name)
		LISTEN(leave, tcb);
	if (!(tcb->flags & TCB_FILTERED)) {
		const struct listener *by;
		enum listen_show show = listen_showing(tcb, &by);
		bool wanted = filter_status(c->err ? STATUS_FAILED : STATUS_SUCCESSFUL);

		if (wanted) {
			calls_shown++;
			LISTEN(count, tcb, &e->cpu);
		}
		if ((tcb->flags & TCB_COUNT_ONLY) || show == LISTEN_HIDE || !wanted)
			;
		else if (opts.format == FORMAT_JSON)
			call_leave_json(tcb, by);
		else
			call_leave_text(tcb, by);
	}
	if (c->name)
		LISTEN(done, tcb);
	if ((tcb->class & C_EXEC) && !c->err) {
		const struct abi *abi = abi_find(s->arch, 0);
		if (abi)
			set_abi(tcb, abi);
	}
}

void calls_abandon(struct tcb *tcb, enum calls_end how)
{
	if (how == CALLS_DETACHED)
		LISTEN(detached, tcb);
	if (!(tcb->flags & TCB_INSYSCALL))
		return;
	tcb->flags &= ~(unsigned)TCB_INSYSCALL;
	if (tcb->flags & (TCB_FILTERED | TCB_COUNT_ONLY))
		return;
	if (!filter_status(how == CALLS_DETACHED ? STATUS_DETACHED : STATUS_UNFINISHED))
		return;
	if (opts.format == FORMAT_JSON)
		call_abandon_json(tcb, how);
	else
		call_abandon_text(tcb, how);
}
