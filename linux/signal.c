/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * signal.c - calls about signals.
 */
#include "decode/custom.h"
#include "linux/always.h"
#include "linux/linux.h"
#include "linux/types.h"
#include "xlat/fs.h"
#include "xlat/signal.h"

#define SIGNUM	SIGNAL(W_S32)
#define HOW	CONST(W_U32, sigprocmask_how, "SIG_???")

/* A handler: one of three made-up addresses, or the real one.  SIG_ERR is
 * all ones in 64 bits only; elsewhere such an address is shown as it is. */
static void show_handler(struct walk *w, const struct type *t, const struct value *v)
{
	const char *name = xlat_name(signal_handlers, v->num);

	(void)t;
	if (name)
		em_name(walk_emit(w), (struct em_num){ v->num, (uint8_t)walk_ptr_size(w), EM_HEX }, name, NULL);
	else
		em_addr(walk_emit(w), v->num);
}
#define HANDLER	T(K_CUSTOM, W_PTR, .text = true, .custom = show_handler)	/* a name, not what it points to */

#define SA_FLAGS(w) FLAGS(w, sigaction_flags, "SA_???")
static const struct type t_sigaction = { K_STRUCT, .name = "sigaction", .members = MEMBERS(
	M(sa_handler, HANDLER),
	M(sa_mask, SIGSET8),
	M(sa_flags, SA_FLAGS(W_ULONG)),
	M(sa_restorer, ADDR, .when = ANY(FIELD(sa_flags), SA_RESTORER))),
	.layouts = LIST(layout, { "", MEMBERS(
		M(sa_handler, ADDR), M(sa_flags, ULONG), M(sa_restorer, ADDR), M(sa_mask, SIGSET8)) }) };

static const struct type t_old_sigaction = { K_STRUCT, .name = "old_sigaction", .members = MEMBERS(
	M(sa_handler, HANDLER),
	M(sa_mask, T(K_SIGSET, .len = NUM(4))),
	M(sa_flags, SA_FLAGS(W_ULONG)),
	M(sa_restorer, ADDR, .when = ANY(FIELD(sa_flags), SA_RESTORER))) };

static const struct type t_stack = { K_STRUCT, .name = "sigaltstack", .members = MEMBERS(
	M(ss_sp, ADDR),
	M(ss_flags, FLAGS(W_U32, sigaltstack_flags, "SS_???")),
	M(ss_size, SIZE)) };

/* rt_sigpending takes shorter sets too. */
static const struct type *const pending_out = OUT(T(K_SIGSET, .len = ARG(sigsetsize)));
static const struct type *pick_pending(struct walk *w, uint64_t size)
{
	(void)w;
	return size && size <= 8 ? pending_out : NULL;
}

/* A set in a register, as the calls of old have it. */
static void show_word_set(struct walk *w, const struct type *t, const struct value *v)
{
	const char *names[32];
	unsigned nums[32];
	size_t n = 0;
	uint32_t set = (uint32_t)v->num;
	bool most = __builtin_popcount(set) >= 32 * 2 / 3;

	(void)t;
	for (unsigned sig = 1; sig <= 32; sig++)
		if ((set >> (sig - 1) & 1) != most) {
			const char *name = signal_name(sig);

			nums[n] = sig;
			names[n++] = name ? name + 3 : "?";
		}
	em_set(walk_emit(w), names, nums, n, most);
}
#define WORD_SET T(K_CUSTOM, W_U32, .custom = show_word_set)

/* Calls that return a set, a handler or a signal say so. */
static void note_set(struct walk *w, const char *key)
{
	uint64_t ret;

	if (!walk_ret(w, &ret))
		return;
	em_key(walk_emit(w), key, true);
	walk_number(w, WORD_SET, ret);
}

static void note_mask(struct walk *w) { note_set(w, "mask"); }
static void note_old_mask(struct walk *w) { note_set(w, "old mask"); }

static void note_signal(struct walk *w)
{
	uint64_t ret;
	const char *name;
	struct always a;

	if (!walk_ret(w, &ret))
		return;
	name = signal_name((unsigned)ret);
	if (!name)
		return;
	em_key_quiet(walk_emit(w), "signal");
	always_begin(w, &a);
	em_name(walk_emit(w), (struct em_num){ ret, 4, EM_UDEC }, name, NULL);
	always_end(w, &a);
}

static void note_handler(struct walk *w)
{
	uint64_t ret;
	const char *name;
	struct always a;

	if (!walk_ret(w, &ret))
		return;
	name = xlat_name(signal_handlers, ret);
	if (!name)
		return;
	em_key_quiet(walk_emit(w), "handler");
	always_begin(w, &a);
	em_name(walk_emit(w), (struct em_num){ ret, (uint8_t)walk_ptr_size(w), EM_HEX }, name, NULL);
	always_end(w, &a);
}

/*
 * The mask that a return from a handler restores lies in the frame on the
 * stack: a ucontext on x86-64; behind three words and a siginfo_t on i386;
 * and, for the old call, in a sigcontext with the other half after its
 * floating point state.
 */
enum {
	SIGMASK_X86_64 = 8 + 8 + 24 + 256,
	SIGMASK_I386 = 12 + 128 + 4 + 4 + 12 + 88,
	OLDMASK_I386 = 80,
	EXTRAMASK_I386 = 88 + 624,
};

static void show_mask(struct walk *w, const void *set, uint64_t addr)
{
	struct emit *e = walk_emit(w);

	em_open(e, EM_STRUCT);
	em_key(e, "mask", true);
	if (walk_verbose(w))
		walk_bytes(w, SIGSET8, set, 8, addr);
	else
		em_addr(e, addr);
	em_close(e, EM_STRUCT);
}

static void show_rt_sigreturn(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t sp = 0;
	uint8_t set[8];

	(void)t;
	(void)v;
	if (walk_sp(w, &sp)) {
		sp += walk_ptr_size(w) == 4 && walk_klong_size(w) == 4 ? SIGMASK_I386 : SIGMASK_X86_64;
		if (walk_read(w, sp, set, 8)) {
			show_mask(w, set, sp);
			return;
		}
	}
	em_unavailable(walk_emit(w));
}

static void show_sigreturn(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t sp = 0;
	uint8_t set[8];

	(void)t;
	(void)v;
	if (walk_sp(w, &sp) && walk_read(w, sp + OLDMASK_I386, set, 4) &&
	    walk_read(w, sp + EXTRAMASK_I386, set + 4, 4))
		show_mask(w, set, sp + OLDMASK_I386);
	else
		em_unavailable(walk_emit(w));
}

#define SIGINFO_IN	IN(&t_siginfo)

const struct sysdesc calls_signal[] = {
	{ CALL(rt_sigaction, S32, M(signum, SIGNUM), M(act, IN(&t_sigaction)), M(oldact, OUT(&t_sigaction)),
		M(sigsetsize, SIZE)), .class = C_SIGNAL },
	{ CALL(sigaction, S32, M(signum, SIGNUM), M(act, IN(&t_old_sigaction)), M(oldact, OUT(&t_old_sigaction))),
		.class = C_SIGNAL },
	{ CALL(rt_sigprocmask, S32, M(how, HOW), M(set, SIGSET_IN), M(oldset, SIGSET_OUT), M(sigsetsize, SIZE)),
		.class = C_SIGNAL },
	{ CALL(sigprocmask, S32, M(how, HOW), M(set, OLD_SIGSET_IN), M(oldset, OLD_SIGSET_OUT)), .class = C_SIGNAL },
	{ CALL(rt_sigpending, S32, M(set, T(K_SELECT, .by = ARG(sigsetsize), .pick = pick_pending, .otherwise = ADDR,
		.choices = LIST(choice, { 0 }))), M(sigsetsize, SIZE)), .class = C_SIGNAL },
	{ CALL(sigpending, S32, M(set, OLD_SIGSET_OUT)), .class = C_SIGNAL },
	{ CALL(rt_sigsuspend, S32, M(set, SIGSET_IN), M(sigsetsize, SIZE)), .class = C_SIGNAL },
	{ CALL(sigsuspend, S32, M(mask, WORD_SET, .reg = 1 + 2)), .class = C_SIGNAL },
	{ CALL(rt_sigtimedwait, S32, M(set, SIGSET_IN), M(info, OUT(&t_siginfo)), M(timeout, TIMESPEC_IN),
		M(sigsetsize, SIZE)), .note = note_signal, .class = C_SIGNAL },
	{ CALL(rt_sigtimedwait_time64, S32, M(set, SIGSET_IN), M(info, OUT(&t_siginfo)),
		M(timeout, TIMESPEC64_IN), M(sigsetsize, SIZE)), .note = note_signal, .class = C_SIGNAL },
	{ CALL(rt_sigqueueinfo, S32, M(tgid, PID), M(signum, SIGNUM), M(info, SIGINFO_IN)),
		.class = C_SIGNAL | C_PROCESS },
	{ CALL(rt_tgsigqueueinfo, S32, M(tgid, PID), M(tid, PID), M(signum, SIGNUM), M(info, SIGINFO_IN)),
		.class = C_SIGNAL | C_PROCESS },
	{ CALL(pidfd_send_signal, S32, M(pidfd, FD), M(signum, SIGNUM), M(info, SIGINFO_IN),
		M(flags, FLAGS(W_U32, pidfd_send_signal_flags, "PIDFD_SIGNAL_???"))),
		.class = C_SIGNAL | C_PROCESS },
	{ CALL(rt_sigreturn, LONG, M(sigmask, T(K_CUSTOM, .custom = show_rt_sigreturn))),
		.class = C_SIGNAL },
	{ CALL(sigreturn, LONG, M(sigmask, T(K_CUSTOM, .custom = show_sigreturn))), .class = C_SIGNAL },
	{ CALL(sigaltstack, S32, M(ss, IN(&t_stack)), M(old_ss, OUT(&t_stack))), .class = C_SIGNAL },
	{ CALL(kill, S32, M(pid, PID), M(signum, SIGNUM)), .class = C_SIGNAL | C_PROCESS },
	{ CALL(tkill, S32, M(tid, PID), M(signum, SIGNUM)), .class = C_SIGNAL | C_PROCESS },
	{ CALL(tgkill, S32, M(tgid, PID), M(tid, PID), M(signum, SIGNUM)), .class = C_SIGNAL | C_PROCESS },
	{ CALL0(pause, S32), .class = C_SIGNAL },
	{ CALL(signal, XLONG, M(signum, SIGNUM), M(handler, HANDLER)), .note = note_handler, .class = C_SIGNAL },
	{ CALL0(sgetmask, XLONG), .note = note_mask, .class = C_SIGNAL },
	{ CALL(ssetmask, XLONG, M(newmask, WORD_SET)), .note = note_old_mask, .class = C_SIGNAL },
	{ 0 }
};
