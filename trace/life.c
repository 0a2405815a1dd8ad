/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * life.c - each event to those whom it concerns.
 */
#include "trace/life.h"
#include "trace/calls.h"
#include "trace/signals.h"
#include "output/output.h"
#include "tracee/listen.h"
#include "tracee/tcb.h"
#include <sys/wait.h>

static void gone(struct tcb *tcb, int status)
{
	signals_end(tcb, status);
	if (WIFSIGNALED(status))
		LISTEN(killed, tcb, WTERMSIG(status));
}

static void superseded(const struct tcb *leader, pid_t by)
{
	struct tcb *thread = tcb_find(by);

	if (thread && !(thread->flags & TCB_STAGED))
		output_pid_changed(thread, leader->pid);
}

void life_event(struct tcb *tcb, struct event *e)
{
	moment_set(&e->at);
	switch (e->kind) {
	case EVENT_ENTER:
		calls_enter(tcb, e);
		break;
	case EVENT_LEAVE:
		calls_leave(tcb, e);
		break;
	case EVENT_SIGNAL:
		signals_delivery(tcb, e->number, e->info);
		break;
	case EVENT_GROUP_STOP:
		signals_group_stop(tcb, e->number);
		break;
	case EVENT_FORK:
		signals_fork(tcb, e->how, e->other, e->thread);
		break;
	case EVENT_SUPERSEDED:
		superseded(tcb, e->other);
		signals_superseded(tcb, e->other);
		break;
	case EVENT_EXEC:
		signals_exec(tcb, e->other);
		break;
	case EVENT_DYING:
		calls_abandon(tcb, CALLS_DIED);
		break;
	case EVENT_EXIT:
		gone(tcb, e->number);
		break;
	case EVENT_ATTACH:
		signals_attach(tcb);
		break;
	case EVENT_DETACH:
		calls_abandon(tcb, CALLS_DETACHED);
		signals_detach(tcb);
		break;
	case EVENT_RESTARTED:
		calls_note_restart(tcb, &e->regs);
		break;
	}
}
