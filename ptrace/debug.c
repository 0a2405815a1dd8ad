/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * debug.c - -d: the tracer's own events, for bug reports.
 */
#include "ptrace/debug.h"
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/wait.h>

#ifndef PTRACE_EVENT_STOP
#define PTRACE_EVENT_STOP 128
#endif

/* -d: what wait says, as we take it. */
void debug_event(pid_t pid, int status, const struct tcb *tcb)
{
	static const struct { unsigned event; const char *name; } events[] = {
		{ PTRACE_EVENT_FORK, "fork" }, { PTRACE_EVENT_VFORK, "vfork" }, { PTRACE_EVENT_CLONE, "clone" },
		{ PTRACE_EVENT_EXEC, "exec" }, { PTRACE_EVENT_EXIT, "exit" }, { PTRACE_EVENT_SECCOMP, "seccomp" },
		{ PTRACE_EVENT_STOP, "stop" },
	};
	const char *name = "", *what = tcb ? "" : " (not known)";
	int sig = WIFSTOPPED(status) ? WSTOPSIG(status) : 0;

	for (unsigned i = 0; i < sizeof(events) / sizeof(events[0]); i++)
		if (events[i].event == (unsigned)status >> 16)
			name = events[i].name;
	if (WIFEXITED(status))
		warn_msg("debug: %d%s has exited with %d", (int)pid, what, WEXITSTATUS(status));
	else if (WIFSIGNALED(status))
		warn_msg("debug: %d%s was killed by signal %d", (int)pid, what, WTERMSIG(status));
	else if (*name)
		warn_msg("debug: %d%s: event %s, signal %d", (int)pid, what, name, sig);
	else if (sig == (SIGTRAP | 0x80))
		warn_msg("debug: %d%s: %s of a call", (int)pid, what,
			 tcb && tcb->flags & TCB_INSYSCALL ? "exit" : "entry");
	else
		warn_msg("debug: %d%s: signal %d (status %#x)", (int)pid, what, sig, (unsigned)status);
}
