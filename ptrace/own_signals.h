/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * own_signals.h - what signals to strace itself have asked for.
 */
#ifndef STRACE_PTRACE_OWN_SIGNALS_H
#define STRACE_PTRACE_OWN_SIGNALS_H

#include <signal.h>
#include <stdbool.h>

extern struct own_signals {
	volatile sig_atomic_t interrupted;	/* the signal that is to end us; 0 */
	volatile sig_atomic_t asked;		/* SIGUSR1, ours or from --summary-interval: the tables so far */
	volatile sig_atomic_t printing;		/* SIGUSR2: what listeners have */
} own_signals;
/* Was the flag set?  It is not any more. */
bool own_signal_took(volatile sig_atomic_t *flag);

/* Before any output is opened: alarms, and that a crash of ours shows the trace so far. */
void own_signals_init(void);
/* -I: after the command has been forked. */
void own_signals_handle(void);

#endif
