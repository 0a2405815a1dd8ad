/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * time.c - calls about clocks, timers and sleeping.
 */
#include "decode/custom.h"
#include "linux/always.h"
#include "linux/linux.h"
#include "linux/timetext.h"
#include "linux/types.h"
#include "xlat/time.h"

#define CLOCK	CONST(W_U32, clock_names, "CLOCK_???")
#define TIMER_FLAGS FLAGS(W_U32, clock_nanosleep_flags, "TIMER_???")
#define TFD_FLAGS FLAGS(W_U32, timerfd_flags, "TFD_???")

/* The time left is written only when a signal cut a sleep short that is no
 * appointment; the call is then to be restarted. */
static void show_remain(struct walk *w, uint64_t addr, const struct type *t)
{
	enum { ERESTARTSYS = 512, ERESTART_RESTARTBLOCK = 516, TIMER_ABSTIME = 1 };
	int err = walk_errno(w);
	uint64_t flags = 0;

	walk_arg(w, "flags", &flags);		/* nanosleep has none */
	if (addr && err >= ERESTARTSYS && err <= ERESTART_RESTARTBLOCK && !(flags & TIMER_ABSTIME))
		walk_at(w, t, addr);
	else
		em_addr(walk_emit(w), addr);
}

static void show_rem(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_remain(w, v->num, &t_timespec);
}

static void show_rem64(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_remain(w, v->num, &t_timespec64);
}
/* failed_too: nanosleep and clock_nanosleep write it just then */
#define REMAIN	T(K_CUSTOM, W_PTR, .out = true, .failed_too = true, .custom = show_rem)
#define REMAIN64 T(K_CUSTOM, W_PTR, .out = true, .failed_too = true, .custom = show_rem64)

#define TIMEX(name_, as, L, TV) static const struct type name_ = { K_STRUCT, .name = as, .members = MEMBERS( \
	M(modes, FLAGS(W_U32, adjtimex_modes, "ADJ_???")), \
	M(offset, L), M(freq, L), M(maxerror, L), M(esterror, L), \
	M(status, FLAGS(W_U32, adjtimex_status, "STA_???")), \
	M(constant, L), M(precision, L), M(tolerance, L), \
	M(time, TV), \
	M(tick, L), M(ppsfreq, L), M(jitter, L), \
	M(shift, S32), \
	M(stabil, L), M(jitcnt, L), M(calcnt, L), M(errcnt, L), M(stbcnt, L), \
	M(tai, S32), M(pad, PADS(44))) }
TIMEX(t_timex, "timex", KLONG, &t_timeval);
TIMEX(t_timex64, "__kernel_timex", T(K_DEC, W_A64), &t_timeval64);

/* What adjusting a clock says of it, if it is seen at all. */
static void note_state_of(struct walk *w, size_t size)
{
	uint64_t ret, addr = 0;
	const char *name;
	struct always a;

	if (!walk_ret(w, &ret))
		return;
	name = xlat_name(adjtimex_states, ret);
	if (!name || !walk_verbose(w) || !walk_arg(w, "buf", &addr) || !addr || !walk_fetch(w, addr, size))
		return;
	em_key_quiet(walk_emit(w), "state");
	always_begin(w, &a);
	em_name(walk_emit(w), (struct em_num){ ret, 4, EM_UDEC }, name, NULL);
	always_end(w, &a);
}

enum { TIMEX_SIZE = 208, TIMEX_SIZE_32 = 128 };
static void note_state(struct walk *w) { note_state_of(w, walk_klong_size(w) == 8 ? TIMEX_SIZE : TIMEX_SIZE_32); }
static void note_state64(struct walk *w) { note_state_of(w, TIMEX_SIZE); }

/* The date that time() returned. */
static void note_time(struct walk *w)
{
	struct always a;
	uint64_t ret = 0;
	char text[TIMETEXT_SIZE];

	if (!walk_ret(w, &ret) || !timetext(text, sizeof(text), (int64_t)ret, 0, 9))
		return;
	em_key_quiet(walk_emit(w), "date");
	always_begin(w, &a);
	em_expr(walk_emit(w), (struct em_num){ 0, 0, EM_DEC }, text, text);
	always_end(w, &a);
}

#define TIME_T	T(K_TIME, W_KLONG)

const struct sysdesc calls_time[] = {
	{ CALL(nanosleep, S32, M(req, TIMESPEC_IN), M(rem, REMAIN)) },
	{ CALL(clock_nanosleep, S32, M(clockid, CLOCK), M(flags, TIMER_FLAGS), M(request, TIMESPEC_IN),
		M(remain, REMAIN)) },
	{ CALL(clock_nanosleep_time64, S32, M(clockid, CLOCK), M(flags, TIMER_FLAGS), M(request, TIMESPEC64_IN),
		M(remain, REMAIN64)) },
	{ CALL(clock_gettime, S32, M(clockid, CLOCK), M(tp, TIMESPEC_OUT)), .class = C_CLOCK },
	{ CALL(clock_gettime64, S32, M(clockid, CLOCK), M(tp, TIMESPEC64_OUT)), .class = C_CLOCK },
	{ CALL(clock_settime, S32, M(clockid, CLOCK), M(tp, TIMESPEC_IN)), .class = C_CLOCK },
	{ CALL(clock_settime64, S32, M(clockid, CLOCK), M(tp, TIMESPEC64_IN)), .class = C_CLOCK },
	{ CALL(clock_getres, S32, M(clockid, CLOCK), M(tp, TIMESPEC_OUT)), .class = C_CLOCK },
	{ CALL(clock_getres_time64, S32, M(clockid, CLOCK), M(tp, TIMESPEC64_OUT)), .class = C_CLOCK },
	{ CALL(clock_adjtime, S32, M(clockid, CLOCK), M(buf, OUT(&t_timex))), .note = note_state, .class = C_CLOCK },
	{ CALL(clock_adjtime64, S32, M(clockid, CLOCK), M(buf, OUT(&t_timex64))), .note = note_state64,
		.class = C_CLOCK },
	{ CALL(adjtimex, S32, M(buf, OUT(&t_timex))), .note = note_state, .class = C_CLOCK },
	{ CALL(gettimeofday, S32, M(tv, OUT(&t_timeval)), M(tz, OUT(&t_timezone))), .class = C_CLOCK },
	{ CALL(settimeofday, S32, M(tv, IN(&t_timeval)), M(tz, IN(&t_timezone))), .class = C_CLOCK },
	{ CALL(time, KLONG, M(tloc, OUT(TIME_T))), .note = note_time, .class = C_CLOCK },
	{ CALL(stime, S32, M(tloc, IN(TIME_T))), .class = 0 },
	{ CALL(getitimer, S32, M(which, CONST(W_U32, itimer_which, "ITIMER_???")), M(curr_value, OUT(&t_itimerval))) },
	{ CALL(setitimer, S32, M(which, CONST(W_U32, itimer_which, "ITIMER_???")), M(new_value, IN(&t_itimerval)),
		M(old_value, OUT(&t_itimerval))) },
	{ CALL(alarm, U32, M(seconds, U32)) },
	{ CALL(timer_create, S32, M(clockid, CLOCK), M(sevp, IN(&t_sigevent)), M(timerid, OUT(S32))) },
	{ CALL(timer_settime, S32, M(timerid, S32), M(flags, TIMER_FLAGS), M(new_value, IN(&t_itimerspec)),
		M(old_value, OUT(&t_itimerspec))) },
	{ CALL(timer_settime64, S32, M(timerid, S32), M(flags, TIMER_FLAGS), M(new_value, IN(&t_itimerspec64)),
		M(old_value, OUT(&t_itimerspec64))) },
	{ CALL(timer_gettime, S32, M(timerid, S32), M(curr_value, OUT(&t_itimerspec))) },
	{ CALL(timer_gettime64, S32, M(timerid, S32), M(curr_value, OUT(&t_itimerspec64))) },
	{ CALL(timer_getoverrun, S32, M(timerid, S32)) },
	{ CALL(timer_delete, S32, M(timerid, S32)) },
	{ CALL(timerfd_create, FD, M(clockid, CLOCK), M(flags, FLAGS(W_U32, timerfd_flags, "TFD_???"))),
		.class = C_DESC },
	{ CALL(timerfd_settime, S32, M(fd, FD), M(flags, TFD_FLAGS), M(new_value, IN(&t_itimerspec)),
		M(old_value, OUT(&t_itimerspec))) },
	{ CALL(timerfd_settime64, S32, M(fd, FD), M(flags, TFD_FLAGS), M(new_value, IN(&t_itimerspec64)),
		M(old_value, OUT(&t_itimerspec64))) },
	{ CALL(timerfd_gettime, S32, M(fd, FD), M(curr_value, OUT(&t_itimerspec))) },
	{ CALL(timerfd_gettime64, S32, M(fd, FD), M(curr_value, OUT(&t_itimerspec64))) },
	{ 0 }
};
