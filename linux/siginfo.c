/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * siginfo.c - siginfo_t: what a signal says of itself.
 *
 * Which members of the union mean something depends on the signal and on the
 * code at once, and a code of the kernel's shares its number with another
 * signal's; so this is a function.  Pointers and longs make the layout, which
 * starts at 16 where they are eight bytes wide and at 12 elsewhere.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/callnr.h"
#include "linux/types.h"
#include "xlat/audit.h"
#include "xlat/signal.h"

enum { SIGINFO_SIZE = 128, CLOCK_TICKS = 100 };

struct si {
	struct walk *w;
	struct emit *e;
	const uint8_t *un;	/* the union */
	unsigned word;		/* bytes of a pointer */
	int32_t signo, error, code;
};

static int32_t si_int(const struct si *s, unsigned off)
{
	return (int32_t)walk_get(s->w, s->un + off, 4);
}

static uint64_t si_word(const struct si *s, unsigned off)
{
	return walk_get(s->w, s->un + off, s->word);
}

static int64_t si_long(const struct si *s, unsigned off)
{
	return s->word == 4 ? (int64_t)si_int(s, off) : (int64_t)si_word(s, off);
}

static void show_code(struct si *s)
{
	const struct xlat *by_signal = NULL;
	const char *name = xlat_name(si_codes, (uint64_t)(int64_t)s->code);

	switch (s->signo) {
	case SIGTRAP: by_signal = sigtrap_codes; break;
	case SIGCHLD: by_signal = sigchld_codes; break;
	case SIGPOLL: by_signal = sigpoll_codes; break;
	case SIGFPE: by_signal = sigfpe_codes; break;
	case SIGILL: by_signal = sigill_codes; break;
	case SIGSEGV: by_signal = sigsegv_codes; break;
	case SIGBUS: by_signal = sigbus_codes; break;
	case SIGSYS: by_signal = sigsys_codes; break;
	}
	if (!name && by_signal)
		name = xlat_name(by_signal, (uint32_t)s->code);
	em_key(s->e, "si_code", false);
	em_name(s->e, (struct em_num){ (uint32_t)s->code, 4, EM_HEX }, name, NULL);
}

static void show_pid_uid(struct si *s)
{
	walk_member(s->w, "si_pid", PID, (uint64_t)(int64_t)si_int(s, 0));
	walk_member(s->w, "si_uid", UID, (uint32_t)si_int(s, 4));
}

/* si_int and si_ptr are one union, after two ints in every layout. */
static void show_sigval(struct si *s)
{
	walk_member(s->w, "si_int", S32, (uint64_t)(int64_t)si_int(s, 8));
	walk_member(s->w, "si_ptr", ADDR, si_word(s, 8));
}

static void show_ticks(struct si *s, const char *key, int64_t ticks)
{
	char buf[64];

	em_key(s->e, key, false);
	em_udec(s->e, (uint64_t)ticks);
	if (ticks) {
		snprintf(buf, sizeof(buf), "%llu.%02llu s", (unsigned long long)ticks / CLOCK_TICKS,
			 (unsigned long long)ticks % CLOCK_TICKS);
		em_comment(s->e, buf);
	}
}

static void show_child(struct si *s)
{
	unsigned at = s->word == 8 ? 16 : 12;

	show_pid_uid(s);
	if (s->code == 1)		/* CLD_EXITED */
		walk_member(s->w, "si_status", S32, (uint64_t)(int64_t)si_int(s, 8));
	else
		walk_member(s->w, "si_status", SIGNAL(W_S32), (uint64_t)(int64_t)si_int(s, 8));
	show_ticks(s, "si_utime", si_long(s, at));
	show_ticks(s, "si_stime", si_long(s, at + s->word));
}

static void show_fault(struct si *s)
{
	walk_member(s->w, "si_addr", ADDR, si_word(s, 0));
	if (s->signo == SIGBUS && (s->code == BUS_MCEERR_AR || s->code == BUS_MCEERR_AO))
		walk_member(s->w, "si_addr_lsb", X16, walk_get(s->w, s->un + s->word, 2));
	if (s->signo == SIGSEGV && s->code == SEGV_BNDERR) {
		walk_member(s->w, "si_lower", ADDR, si_word(s, 2 * s->word));
		walk_member(s->w, "si_upper", ADDR, si_word(s, 3 * s->word));
	}
	if (s->signo == SIGSEGV && s->code == SEGV_PKUERR)
		walk_member(s->w, "si_pkey", U32, (uint32_t)si_int(s, 2 * s->word));
}

/* Codes that mean the same whatever the signal.  false: it is not one. */
static bool show_by_code(struct si *s)
{
	switch (s->code) {
	case SI_USER:
	case SI_TKILL:
		show_pid_uid(s);
		return true;
	case SI_TIMER:
		walk_member(s->w, "si_timerid", X32, (uint32_t)si_int(s, 0));
		walk_member(s->w, "si_overrun", S32, (uint64_t)(int64_t)si_int(s, 4));
		show_sigval(s);
		return true;
	case SI_SIGIO:
		walk_member(s->w, "si_band", LONG, (uint64_t)si_long(s, 0));
		walk_member(s->w, "si_fd", FD, (uint64_t)(int64_t)si_int(s, s->word));
		return true;
	}
	return false;
}

static void show_rest(struct si *s, bool whoever)
{
	if (whoever || si_int(s, 0) || si_int(s, 4))
		show_pid_uid(s);
	if (si_word(s, 8) || si_int(s, 8))
		show_sigval(s);
}

static void show_by_signal(struct si *s)
{
	switch (s->signo) {
	case SIGCHLD:
		show_child(s);
		break;
	case SIGILL: case SIGFPE: case SIGSEGV: case SIGBUS: case SIGTRAP:
		show_fault(s);
		break;
	case SIGPOLL:
		if (s->code >= 1 && s->code <= 6) {
			walk_member(s->w, "si_band", LONG, (uint64_t)si_long(s, 0));
			walk_member(s->w, "si_fd", FD, (uint64_t)(int64_t)si_int(s, s->word));
		}
		break;
	case SIGSYS:
		walk_member(s->w, "si_call_addr", ADDR, si_word(s, 0));
		em_key(s->e, "si_syscall", true);
		callnr_show(s->w, (uint32_t)si_int(s, s->word), (uint32_t)si_int(s, s->word + 4));
		walk_member(s->w, "si_arch", CONST(W_U32, audit_archs, "AUDIT_ARCH_???"),
			    (uint32_t)si_int(s, s->word + 4));
		break;
	default:
		show_rest(s, false);
	}
}

static void show_siginfo(struct walk *w, const struct type *t, const struct value *v)
{
	struct si s = { .w = w, .e = walk_emit(w), .word = walk_ptr_size(w) };

	(void)t;
	em_open(s.e, EM_STRUCT);
	if (v->bytes && v->have >= SIGINFO_SIZE) {
		s.signo = (int32_t)walk_get(w, v->bytes, 4);
		s.error = (int32_t)walk_get(w, v->bytes + 4, 4);
		s.code = (int32_t)walk_get(w, v->bytes + 8, 4);
		s.un = v->bytes + (s.word == 8 ? 16 : 12);
		/* waitid() with nothing to report leaves a signal number of 0 */
		if (s.signo) {
			walk_member(w, "si_signo", SIGNAL(W_S32), (uint64_t)(int64_t)s.signo);
			show_code(&s);
			if (s.error)
				walk_member(w, "si_errno", T(K_ERRNO, W_U32), (uint32_t)s.error);
			if (!show_by_code(&s)) {
				if (s.code < 0)
					show_rest(&s, true);
				else
					show_by_signal(&s);
			}
		}
	}
	em_close(s.e, EM_STRUCT);
}

const struct type t_siginfo = { .kind = K_CUSTOM, .name = "siginfo", .custom = show_siginfo,
	.custom_size = SIGINFO_SIZE, .custom_align = 8 };
