/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * signal.h - names of signals, of what came of them, and of their flags.
 */
#ifndef STRACE_XLAT_SIGNAL_H
#define STRACE_XLAT_SIGNAL_H

#include "decode/desc.h"

enum { SIGEV_SIGNAL = 0, SIGEV_NONE = 1, SIGEV_THREAD = 2, SIGEV_THREAD_ID = 4 };

/* Signals that siginfo_t's contents depend on. */
enum {
	SIGILL = 4, SIGTRAP = 5, SIGBUS = 7, SIGFPE = 8, SIGSEGV = 11, SIGCHLD = 17, SIGPOLL = 29, SIGSYS = 31,
};
enum {
	SI_USER = 0, SI_KERNEL = 0x80, SI_QUEUE = -1, SI_TIMER = -2, SI_MESGQ = -3, SI_ASYNCIO = -4, SI_SIGIO = -5,
	SI_TKILL = -6, SI_DETHREAD = -7, SI_ASYNCNL = -60,
};
enum { BUS_MCEERR_AR = 4, BUS_MCEERR_AO = 5 };
enum { SEGV_BNDERR = 3, SEGV_PKUERR = 4 };
enum { TRAP_PERF = 6 };
enum { SA_RESTORER = 0x04000000 };

extern const struct xlat signal_names[];	/* 1..31 */
extern const struct xlat sigev_notifications[], sigprocmask_how[], sigaction_flags[], sigaltstack_flags[];
extern const struct xlat si_codes[], sigill_codes[], sigfpe_codes[], sigsegv_codes[], sigbus_codes[],
	sigtrap_codes[], sigchld_codes[], sigpoll_codes[], sigsys_codes[];
extern const struct xlat signal_handlers[];
extern const struct xlat pidfd_send_signal_flags[];

#endif
