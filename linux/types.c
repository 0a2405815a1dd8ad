/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * types.c - types that calls of more than one subject have in common.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/types.h"
#include "xlat/signal.h"
#include "xlat/time.h"

/* Nanoseconds and microseconds are unsigned on paper: the special values of
 * utimensat and a program's mistakes are both easier to see so. */
const struct type t_timespec = { K_STRUCT, .name = "__kernel_old_timespec", .members = MEMBERS(
	M(tv_sec, KLONG), M(tv_nsec, KULONG)) };
const struct type t_timespec64 = { K_STRUCT, .name = "__kernel_timespec", .members = MEMBERS(
	M(tv_sec, S64), M(tv_nsec, U64)) };
const struct type t_timeval = { K_STRUCT, .name = "__kernel_old_timeval", .members = MEMBERS(
	M(tv_sec, KLONG), M(tv_usec, KULONG)) };
const struct type t_timeval64 = { K_STRUCT, .name = "__kernel_sock_timeval", .members = MEMBERS(
	M(tv_sec, S64), M(tv_usec, U64)) };
const struct type t_itimerval = { K_STRUCT, .name = "__kernel_old_itimerval", .members = MEMBERS(
	M(it_interval, &t_timeval), M(it_value, &t_timeval)) };
const struct type t_itimerspec = { K_STRUCT, .name = "itimerspec", .members = MEMBERS(
	M(it_interval, &t_timespec), M(it_value, &t_timespec)) };
const struct type t_itimerspec64 = { K_STRUCT, .name = "__kernel_itimerspec", .members = MEMBERS(
	M(it_interval, &t_timespec64), M(it_value, &t_timespec64)) };
const struct type t_timezone = { K_STRUCT, .name = "timezone", .members = MEMBERS(
	M(tz_minuteswest, S32), M(tz_dsttime, S32)) };

/*
 * Sets of signals.  The kernel takes sets of eight bytes only; programs that
 * say otherwise see the set's address, but for i386, whose word is four bytes
 * and for which a part of a set is therefore still one.
 */
const struct type t_sigset = { K_SIGSET, .len = NUM(8) };
static const struct type sigset_cut = { K_SIGSET, .len = ARG(sigsetsize) };
static const struct type *const sigset_in8 = IN(&t_sigset), *const sigset_in_cut = IN(&sigset_cut);
static const struct type *const sigset_out8 = OUT(&t_sigset), *const sigset_out_cut = OUT(&sigset_cut);

static const struct type *sigset_pick_in(struct walk *w, uint64_t size)
{
	if (size == 8)
		return sigset_in8;
	return size >= 4 && size < 8 && walk_ptr_size(w) == 4 ? sigset_in_cut : NULL;
}

static const struct type *sigset_pick_out(struct walk *w, uint64_t size)
{
	if (size == 8)
		return sigset_out8;
	return size >= 4 && size < 8 && walk_ptr_size(w) == 4 ? sigset_out_cut : NULL;
}

const struct type t_sigset_in = { K_SELECT, .by = ARG(sigsetsize), .pick = sigset_pick_in, .otherwise = ADDR,
	.choices = LIST(choice, { 0 }) };
const struct type t_sigset_out = { K_SELECT, .by = ARG(sigsetsize), .pick = sigset_pick_out, .otherwise = ADDR,
	.choices = LIST(choice, { 0 }) };

/* A limit: infinity, or a multiple of 1024 as such, as people write them. */
static void show_rlim(struct walk *w, const struct type *t, const struct value *v)
{
	unsigned bytes = t->width == W_U64 ? 8 : walk_klong_size(w);
	uint64_t num = bytes == 4 ? v->num & 0xffffffff : v->num;
	struct em_num n = { num, (uint8_t)bytes, EM_UDEC };
	char buf[40];

	if (num == (bytes == 4 ? 0xffffffff : UINT64_MAX)) {
		em_name(walk_emit(w), n, bytes == 4 ? "RLIM_INFINITY" : "RLIM64_INFINITY", NULL);
	} else if (num > 1024 && num % 1024 == 0) {
		snprintf(buf, sizeof(buf), "%llu*1024", (unsigned long long)num / 1024);
		em_expr(walk_emit(w), n, buf, NULL);
	} else {
		em_num(walk_emit(w), n);
	}
}

const struct type t_rlimit = { K_STRUCT, .name = "rlimit", .members = MEMBERS(
	M(rlim_cur, CUSTOM(W_KULONG, show_rlim)), M(rlim_max, CUSTOM(W_KULONG, show_rlim))) };
const struct type t_rlimit64 = { K_STRUCT, .name = "rlimit64", .members = MEMBERS(
	M(rlim_cur, CUSTOM(W_U64, show_rlim)), M(rlim_max, CUSTOM(W_U64, show_rlim))) };

#define RU(f)	{ .name = "ru_" #f, .type = KULONG, .brief = true }
const struct type t_rusage = { K_STRUCT, .name = "rusage", .members = MEMBERS(
	M(ru_utime, &t_timeval), M(ru_stime, &t_timeval),
	RU(maxrss), RU(ixrss), RU(idrss), RU(isrss), RU(minflt), RU(majflt), RU(nswap), RU(inblock), RU(oublock),
	RU(msgsnd), RU(msgrcv), RU(nsignals), RU(nvcsw), RU(nivcsw)) };

const struct type t_iovec = { K_STRUCT, .name = "iovec", .members = MEMBERS(
	M(iov_base, BUF(FIELD(iov_len))), M(iov_len, SIZE)) };
const struct type t_iovec_addr = { K_STRUCT, .name = "iovec", .members = MEMBERS(
	M(iov_base, ADDR), M(iov_len, SIZE)) };

/* What a handler gets: a union of a number and a pointer, both shown. */
static void show_sigval(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	uint64_t num = v->num;

	(void)t;
	em_open(e, EM_STRUCT);
	em_key(e, "sival_int", false);
	em_num(e, (struct em_num){ (uint64_t)(int64_t)(int32_t)num, 4, EM_DEC });
	em_key(e, "sival_ptr", false);
	em_addr(e, num);
	em_close(e, EM_STRUCT);
}

/* The signal is one only if the notification is by signal. */
static void show_sigev_signo(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t how = 0;

	(void)t;
	walk_field(w, "sigev_notify", &how);
	if (how == SIGEV_SIGNAL || how == SIGEV_THREAD || how == SIGEV_THREAD_ID)
		walk_number(w, SIGNAL(W_S32), v->num);
	else
		em_num(walk_emit(w), (struct em_num){ v->num, 4, EM_UDEC });
}

#define SIGEV_HEAD	M(value, PAD(W_PTR)), M(signo, PAD(W_S32)), M(notify, PAD(W_S32))
const struct type t_sigevent = { K_STRUCT, .name = "sigevent", .members = MEMBERS(
	M(sigev_value, CUSTOM(W_PTR, show_sigval), .nonzero = true),
	M(sigev_signo, CUSTOM(W_S32, show_sigev_signo)),
	M(sigev_notify, CONST(W_U32, sigev_notifications, "SIGEV_???")),
	M(sigev_un, T(K_SELECT, .flat = true, .by = FIELD(sigev_notify),
		.otherwise = STRUCT(SIGEV_HEAD),
		.choices = LIST(choice,
			CASE(SIGEV_THREAD_ID, STRUCT(SIGEV_HEAD, M(sigev_notify_thread_id, PID))),
			CASE(SIGEV_THREAD, STRUCT(SIGEV_HEAD,
				M(sigev_notify_function, ADDR), M(sigev_notify_attributes, ADDR))))))) };
