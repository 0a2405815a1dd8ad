/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * signal.c - names of signals, of what came of them, and of their flags.
 */
#include "xlat/signal.h"

const struct xlat signal_names[] = {
	{ 1, "SIGHUP" }, { 2, "SIGINT" }, { 3, "SIGQUIT" }, { 4, "SIGILL" },
	{ 5, "SIGTRAP" }, { 6, "SIGABRT" }, { 7, "SIGBUS" }, { 8, "SIGFPE" },
	{ 9, "SIGKILL" }, { 10, "SIGUSR1" }, { 11, "SIGSEGV" }, { 12, "SIGUSR2" },
	{ 13, "SIGPIPE" }, { 14, "SIGALRM" }, { 15, "SIGTERM" }, { 16, "SIGSTKFLT" },
	{ 17, "SIGCHLD" }, { 18, "SIGCONT" }, { 19, "SIGSTOP" }, { 20, "SIGTSTP" },
	{ 21, "SIGTTIN" }, { 22, "SIGTTOU" }, { 23, "SIGURG" }, { 24, "SIGXCPU" },
	{ 25, "SIGXFSZ" }, { 26, "SIGVTALRM" }, { 27, "SIGPROF" }, { 28, "SIGWINCH" },
	{ 29, "SIGIO" }, { 30, "SIGPWR" }, { 31, "SIGSYS" },
	{ 0, NULL }
};

const struct xlat signal_handlers[] = {
	{ 0, "SIG_DFL" }, { 1, "SIG_IGN" }, { (uint64_t)-1, "SIG_ERR" }, { 0, NULL }
};

const struct xlat sigev_notifications[] = {
	XL(SIGEV_SIGNAL), XL(SIGEV_NONE), XL(SIGEV_THREAD), XL(SIGEV_THREAD_ID), { 0, NULL }
};

const struct xlat sigprocmask_how[] = {
	{ 0, "SIG_BLOCK" }, { 1, "SIG_UNBLOCK" }, { 2, "SIG_SETMASK" }, { 0, NULL }
};

const struct xlat sigaction_flags[] = {
	{ 0x04000000, "SA_RESTORER" },
	{ 0x08000000, "SA_ONSTACK" },
	{ 0x10000000, "SA_RESTART" },
	{ 0x20000000, "SA_INTERRUPT" },
	{ 0x40000000, "SA_NODEFER" },
	{ 0x80000000, "SA_RESETHAND" },
	{ 0x00000004, "SA_SIGINFO" },
	{ 0x00000001, "SA_NOCLDSTOP" },
	{ 0x00000002, "SA_NOCLDWAIT" },
	{ 0, NULL }
};

const struct xlat sigaltstack_flags[] = {
	{ 1, "SS_ONSTACK" }, { 2, "SS_DISABLE" }, { 0x80000000, "SS_AUTODISARM" }, { 0, NULL }
};

const struct xlat pidfd_send_signal_flags[] = {
	{ 1, "PIDFD_SIGNAL_THREAD" }, { 2, "PIDFD_SIGNAL_THREAD_GROUP" }, { 4, "PIDFD_SIGNAL_PROCESS_GROUP" },
	{ 0, NULL }
};

/* Where a signal came from; negative ones and the first few hold for every signal. */
const struct xlat si_codes[] = {
	{ (uint64_t)SI_ASYNCNL, "SI_ASYNCNL" }, { (uint64_t)SI_DETHREAD, "SI_DETHREAD" },
	{ (uint64_t)SI_TKILL, "SI_TKILL" }, { (uint64_t)SI_SIGIO, "SI_SIGIO" },
	{ (uint64_t)SI_ASYNCIO, "SI_ASYNCIO" }, { (uint64_t)SI_MESGQ, "SI_MESGQ" },
	{ (uint64_t)SI_TIMER, "SI_TIMER" }, { (uint64_t)SI_QUEUE, "SI_QUEUE" },
	{ SI_USER, "SI_USER" }, { SI_KERNEL, "SI_KERNEL" }, { 0, NULL }
};

const struct xlat sigill_codes[] = {
	{ 1, "ILL_ILLOPC" }, { 2, "ILL_ILLOPN" }, { 3, "ILL_ILLADR" }, { 4, "ILL_ILLTRP" }, { 5, "ILL_PRVOPC" },
	{ 6, "ILL_PRVREG" }, { 7, "ILL_COPROC" }, { 8, "ILL_BADSTK" }, { 9, "ILL_BADIADDR" }, { 10, "__ILL_BREAK" },
	{ 11, "__ILL_BNDMOD" }, { 0, NULL }
};

const struct xlat sigfpe_codes[] = {
	{ 1, "FPE_INTDIV" }, { 2, "FPE_INTOVF" }, { 3, "FPE_FLTDIV" }, { 4, "FPE_FLTOVF" }, { 5, "FPE_FLTUND" },
	{ 6, "FPE_FLTRES" }, { 7, "FPE_FLTINV" }, { 8, "FPE_FLTSUB" }, { 9, "__FPE_DECOVF" },
	{ 10, "__FPE_DECDIV" }, { 11, "__FPE_DECERR" }, { 12, "__FPE_INVASC" }, { 13, "__FPE_INVDEC" },
	{ 14, "FPE_FLTUNK" }, { 15, "FPE_CONDTRAP" }, { 0, NULL }
};

const struct xlat sigsegv_codes[] = {
	{ 1, "SEGV_MAPERR" }, { 2, "SEGV_ACCERR" }, { 3, "SEGV_BNDERR" }, { 4, "SEGV_PKUERR" },
	{ 5, "SEGV_ACCADI" }, { 6, "SEGV_ADIDERR" }, { 7, "SEGV_ADIPERR" }, { 8, "SEGV_MTEAERR" },
	{ 9, "SEGV_MTESERR" }, { 10, "SEGV_CPERR" }, { 0, NULL }
};

const struct xlat sigbus_codes[] = {
	{ 1, "BUS_ADRALN" }, { 2, "BUS_ADRERR" }, { 3, "BUS_OBJERR" }, { 4, "BUS_MCEERR_AR" },
	{ 5, "BUS_MCEERR_AO" }, { 0, NULL }
};

const struct xlat sigtrap_codes[] = {
	{ 1, "TRAP_BRKPT" }, { 2, "TRAP_TRACE" }, { 3, "TRAP_BRANCH" }, { 4, "TRAP_HWBKPT" }, { 5, "TRAP_UNK" },
	{ 6, "TRAP_PERF" }, { 0, NULL }
};

const struct xlat sigchld_codes[] = {
	{ 1, "CLD_EXITED" }, { 2, "CLD_KILLED" }, { 3, "CLD_DUMPED" }, { 4, "CLD_TRAPPED" }, { 5, "CLD_STOPPED" },
	{ 6, "CLD_CONTINUED" }, { 0, NULL }
};

const struct xlat sigpoll_codes[] = {
	{ 1, "POLL_IN" }, { 2, "POLL_OUT" }, { 3, "POLL_MSG" }, { 4, "POLL_ERR" }, { 5, "POLL_PRI" },
	{ 6, "POLL_HUP" }, { 0, NULL }
};

const struct xlat sigsys_codes[] = {
	{ 1, "SYS_SECCOMP" }, { 2, "SYS_USER_DISPATCH" }, { 0, NULL }
};
