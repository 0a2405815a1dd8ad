/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * types.h - types that calls of more than one subject have in common: times,
 * limits, sets of signals, vectors of buffers.
 *
 * A subject's own types stay in its file.
 */
#ifndef STRACE_LINUX_TYPES_H
#define STRACE_LINUX_TYPES_H

#include "decode/desc.h"

/* Times.  The plain ones are as long as the ABI's kernel long; the *64 and
 * *32 ones are the same in every ABI. */
extern const struct type t_timespec, t_timespec64;
extern const struct type t_timeval, t_timeval64;
extern const struct type t_itimerval, t_itimerspec, t_itimerspec64;
extern const struct type t_timezone;
#define TIMESPEC_IN	IN(&t_timespec)
#define TIMESPEC_OUT	OUT(&t_timespec)
#define TIMESPEC64_IN	IN(&t_timespec64)
#define TIMESPEC64_OUT	OUT(&t_timespec64)

/* Sets of signals: pointers whose length is the argument sigsetsize, those
 * of the old calls with one word, and in place. */
extern const struct type t_sigset_in, t_sigset_out, t_sigset;
#define SIGSET_IN	(&t_sigset_in)		/* argument sigsetsize says how long */
#define SIGSET_OUT	(&t_sigset_out)
#define OLD_SIGSET_IN	IN(T(K_SIGSET, .len = NUM(4)))
#define OLD_SIGSET_OUT	OUT(T(K_SIGSET, .len = NUM(4)))
#define SIGSET8		(&t_sigset)		/* eight bytes in place */

/* Limits and usage */
extern const struct type t_rlimit, t_rlimit64, t_rusage;

/* Vectors of buffers: {iov_base, iov_len}.  The buffers of the first are shown;
 * those of the second are addresses only. */
extern const struct type t_iovec, t_iovec_addr;

/* {sigev_value, sigev_signo, sigev_notify, …} */
extern const struct type t_sigevent;
/* siginfo_t in place: 128 bytes */
extern const struct type t_siginfo;

#endif
