/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * names.c - numbers to names: constants, flags, signals, errors, sets of signals.
 */
#include "decode/walker.h"
#include <stdio.h>
#include <string.h>

const char *xlat_name(const struct xlat *x, uint64_t val)
{
	for (; x && x->str; x++)
		if (x->val == val)
			return x->str;
	return NULL;
}

void names_flags(struct em_names *s, const struct xlat *x, uint64_t v, const char *other)
{
	s->n = 0;
	s->has_rest = s->oct = s->whole = false;
	s->shift = 0;
	s->other = other;
	if (!v) {
		const char *zero = xlat_name(x, 0);

		if (zero)
			s->name[s->n++] = zero;
		s->other = NULL;
		return;
	}
	for (; x && x->str && s->n < EM_NAMES_MAX; x++)
		if (x->val && (v & x->val) == x->val) {
			s->name[s->n++] = x->str;
			v &= ~x->val;
		}
	s->rest = v;
	s->has_rest = v != 0;
}

/* Signals.  Real-time ones are made up: 32 is RTMIN, 33 RT_1, as the kernel counts them. */

const char *signal_name(unsigned sig)
{
	static char rt[33][12];
	const char *name = xlat_name(facts->signals, sig);

	if (name)
		return name;
	if (sig < 32 || sig > 64)
		return NULL;
	if (!*rt[sig - 32]) {
		if (sig == 32)
			strcpy(rt[0], "SIGRTMIN");
		else
			snprintf(rt[sig - 32], sizeof(rt[0]), "SIGRT_%u", sig - 32);
	}
	return rt[sig - 32];
}

const char *errno_name(unsigned err)
{
	return xlat_name(facts->errnos, err);
}

static const char *set_name(unsigned sig)
{
	static char numbers[129][12];
	const char *name = signal_name(sig);

	if (name)
		return name + 3;		/* without SIG */
	snprintf(numbers[sig], sizeof(numbers[sig]), "%u", sig);
	return numbers[sig];
}

/* A mostly full set is shown by what it lacks. */
void walk_signals(struct walk *w, const bool *in, unsigned nsig, bool complement)
{
	const char *names[128];
	unsigned nums[128], n = 0;

	for (unsigned sig = 1; sig <= nsig && sig <= 128; sig++) {
		if (in[sig] == complement)
			continue;
		names[n] = set_name(sig);
		nums[n++] = sig;
	}
	em_set(w->em, names, nums, n, complement);
}

void show_sigset_bytes(struct walk *w, const uint8_t *p, size_t len)
{
	unsigned nsig = (unsigned)(len < 16 ? len * 8 : 128), word = w->abi->long_size, set = 0;
	bool in[129];

	for (unsigned sig = 1; sig <= nsig; sig++) {
		unsigned byte = (sig - 1) / 8;

		if (w->abi->big_endian)
			byte = byte / word * word + (word - 1 - byte % word);
		in[sig] = byte < len && (p[byte] >> (sig - 1) % 8 & 1);
		set += in[sig];
	}
	unsigned room = (nsig + 31) / 32 * 32;		/* what is cut counts as empty */
	walk_signals(w, in, nsig, set && set >= room * 2 / 3);
}
