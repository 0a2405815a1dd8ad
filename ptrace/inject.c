/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * inject.c - tampering with calls.  A call whose result is injected is not
 * made: its number is replaced at entry, by none or by that of a call that
 * changes nothing, and its result at exit.  Rules are found by ABI and number;
 * the last rule given for a call is the one that counts.  Each thread counts
 * its own calls, each call by itself.
 */
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "trace/filter.h"
#include "ptrace/inject.h"
#include "ptrace/mem.h"
#include "ptrace/regs.h"
#include "lib/words.h"

enum { ERROR_MAX = 4095, WHEN_MAX = 65535, ARGS = 6, WHEN_FOREVER = 0, NO_SYSTEM_CALL = 38 };

/* What was done to the call at hand. */
enum inject_done { INJECT_ARGS = 1, INJECT_RETVAL = 2, INJECT_DELAY = 4 };

struct poke { uint8_t *bytes; size_t len; };

struct rule {
	bool result, has_error, has_retval, has_when;
	int64_t value;			/* of the result: -errno, or what it returns */
	int sig;
	const char *instead;		/* NULL: no call at all */
	uint64_t delay[2];		/* at entry, at exit; nanoseconds */
	bool has_delay[2];
	struct poke poke[2][ARGS];
	bool has_poke[2];
	unsigned first, last, step;	/* last 0: for ever */
};

/* A rule's number + 1 by ABI and the call's index in filter.c */
static uint16_t *rules_of[ABI_MAX];
static struct rule **rules;
static unsigned n_rules;

struct inject_state {
	const struct rule *rule;	/* of the call at hand; NULL: none */
	unsigned done;			/* enum inject_done */
	int sig;
	uint64_t delay;
	bool replaced;			/* the number is not the call's own */
	uint32_t *count[ABI_MAX];	/* how often each call was made so far */
};

bool inject_wanted(void)
{
	return n_rules > 0;
}

/* Reading a rule */

_Noreturn static void bad(bool fault, const char *spec, const char *why)
{
	die("invalid %s argument '%s'\n%s: %s", fault ? "fault" : "inject", spec, program_name, why);
}

static bool number(const char *s, const char **end, uint64_t max, uint64_t *v)
{
	char *e;

	if (*s < '0' || *s > '9')
		return false;
	errno = 0;
	*v = strtoull(s, &e, 10);
	*end = e;
	return !errno && *v <= max;
}

static const char *parse_error(struct rule *r, const char *s)
{
	const char *end;
	uint64_t v = 0;

	if (*s >= '0' && *s <= '9') {
		if (!number(s, &end, ERROR_MAX, &v) || *end || !v)
			return "an error is 1 to 4095, or a name";
	} else {
		for (v = 1; v <= ERROR_MAX; v++) {
			const char *name = errno_name((unsigned)v);

			if (name && !strcasecmp(name, s))
				break;
		}
		if (v > ERROR_MAX)
			return "there is no such error";
	}
	r->result = r->has_error = true;
	r->value = -(int64_t)v;
	return NULL;
}

static const char *parse_retval(struct rule *r, const char *s)
{
	char *end;

	errno = 0;
	r->value = (int64_t)strtoull(s, &end, 0);
	if (end == s || *end || errno)
		return "retval takes a number";
	r->result = r->has_retval = true;
	if (r->value < 0 && r->value >= -ERROR_MAX)
		warn_msg("Inadvertent injection of error %d is possible for retval=%" PRIu64, (int)-r->value,
			 (uint64_t)r->value);
	else if ((uint64_t)r->value <= UINT32_MAX && (int32_t)r->value < 0 && (int32_t)r->value >= -ERROR_MAX)
		warn_msg("retval=%s is what a call that fails with error %d returns to 32-bit programs", s,
			 -(int32_t)r->value);
	else if ((uint64_t)r->value > UINT32_MAX)
		warn_msg("Injected return value %" PRIu64 " will be clipped to %" PRIu32 " in compat personality",
			 (uint64_t)r->value, (uint32_t)r->value);
	return NULL;
}

static const char *parse_signal(struct rule *r, const char *s)
{
	int sig = filter_signal_find(s, strlen(s));

	if (sig <= 0 || sig > 64)
		return "there is no such signal";
	r->sig = sig;
	return NULL;
}

static const char *parse_instead(struct rule *r, const char *s)
{
	for (unsigned i = 0; abis[i]; i++) {
		const struct callrow *row = abi_call_by_name(abis[i], s);

		if (row && row->class & C_PURE)
			r->instead = s;
	}
	return r->instead ? NULL : "the call made instead must be a pure one (%pure)";
}

static const char *parse_delay(struct rule *r, unsigned at, const char *s)
{
	static const struct { const char *unit; uint64_t ns; } units[] = {
		{ "", 1000 }, { "s", 1000000000 }, { "ms", 1000000 }, { "us", 1000 }, { "ns", 1 },
	};
	static const double longest = 1e18;	/* nanoseconds: thirty years */
	char *end;
	double v = strtod(s, &end);
	bool plain = strspn(s, " +-.0123456789eE") >= (size_t)(end - s);	/* no 0x10, inf, nan */

	for (unsigned i = 0; plain && end != s && v >= 0 && i < sizeof(units) / sizeof(units[0]); i++)
		if (!strcmp(end, units[i].unit)) {
			v *= (double)units[i].ns;
			r->delay[at] = (uint64_t)(v < longest ? v : longest);
			r->has_delay[at] = true;
			return NULL;
		}
	return "a delay is a number of microseconds (1.5, 1e3), or one with s, ms, us or ns";
}

/* FIRST[..LAST][+[STEP]] */
static const char *parse_when(struct rule *r, const char *s)
{
	static const char wrong[] = "when takes FIRST[..LAST][+[STEP]], numbers from 1 to 65535, LAST to 65534";
	uint64_t v;

	if (!number(s + (*s == '+'), &s, WHEN_MAX, &v) || !v)
		return wrong;
	r->first = r->last = (unsigned)v;
	r->step = 1;
	r->has_when = true;
	if (s[0] == '.' && s[1] == '.') {
		if (!number(s + 2, &s, WHEN_MAX - 1, &v) || v < r->first)
			return wrong;
		r->last = (unsigned)v;
	} else if (*s == '+') {
		r->last = WHEN_FOREVER;
	}
	if (*s == '+' && *++s) {
		if (!number(s, &s, WHEN_MAX, &v) || !v)
			return wrong;
		r->step = (unsigned)v;
	}
	return *s ? wrong : NULL;
}

static int hex_digit(char c)
{
	static const char digits[] = "0123456789abcdef";
	const char *p = c ? strchr(digits, c | 0x20) : NULL;

	return p ? (int)(p - digits) : -1;
}

/* @argN=HEX[,@argM=HEX]... */
static const char *parse_poke(struct rule *r, unsigned at, const char *s)
{
	static const char wrong[] = "poke_* takes @argN=HEX[,@argM=HEX]..., N from 1 to 6, two digits a byte";

	r->has_poke[at] = true;
	while (s) {
		const char *item;
		size_t len = words_next(&s, &item);
		struct poke *p;

		if (len < 8 || len % 2 || strncmp(item, "@arg", 4) || item[4] < '1' || item[4] > '0' + ARGS || item[5] != '=')
			return wrong;
		p = &r->poke[at][item[4] - '1'];
		if (p->bytes)
			return "poke_* names an argument twice";
		p->len = (len - 6) / 2;
		p->bytes = malloc(p->len);
		if (!p->bytes)
			die("out of memory");
		for (size_t i = 0; i < p->len; i++) {
			int hi = hex_digit(item[6 + 2 * i]), lo = hex_digit(item[7 + 2 * i]);

			if (hi < 0 || lo < 0)
				return wrong;
			p->bytes[i] = (uint8_t)(hi << 4 | lo);
		}
	}
	return NULL;
}

static const char *parse_word(struct rule *r, bool fault, const char *word)
{
	static const char *const names[] = {
		"error=", "when=", "syscall=", "retval=", "signal=", "delay_enter=", "delay_exit=", "poke_enter=", "poke_exit=",
	};
	const char *value = strchr(word, '=');
	unsigned n = fault ? 3 : sizeof(names) / sizeof(names[0]), i = 0;

	while (value && i < n && strncmp(word, names[i], (size_t)(value + 1 - word)))
		i++;
	if (!value || i == n)
		return fault ? "error=, when= and syscall= may be said" : "not a word of the grammar";
	value++;
	if ((i == 0 && r->has_error) || (i == 1 && r->has_when) || (i == 2 && r->instead) || (i == 3 && r->has_retval) ||
	    (i == 4 && r->sig) || ((i == 5 || i == 6) && r->has_delay[i - 5]) || ((i == 7 || i == 8) && r->has_poke[i - 7]))
		return "the same is said twice";
	switch (i) {
	case 0: return parse_error(r, value);
	case 1: return parse_when(r, value);
	case 2: return parse_instead(r, value);
	case 3: return parse_retval(r, value);
	case 4: return parse_signal(r, value);
	case 5: case 6: return parse_delay(r, i - 5, value);
	default: return parse_poke(r, i - 7, value);
	}
}

/* The rule goes to all calls of the set. */
static void assign(const char *set)
{
	filter_parse(FILTER_INJECT, set);
	for (unsigned a = 0; abis[a]; a++) {
		unsigned index = abis[a]->index, n = filter_calls(abis[a]);

		if (!rules_of[index]) {
			rules_of[index] = calloc(n ? n : 1, sizeof(rules_of[0][0]));
			if (!rules_of[index])
				die("out of memory");
		}
		for (unsigned i = 0; i < n; i++)
			if (filter_has(FILTER_INJECT, abis[a], i))
				rules_of[index][i] = (uint16_t)n_rules;
	}
}

void inject_parse(bool fault, const char *spec)
{
	struct rule *r = calloc(1, sizeof(*r));
	char *copy = strdup(spec), *next, *word;
	const char *why = NULL;

	if (!regs_can_write())
		die("-e %s= is not supported on this architecture", fault ? "fault" : "inject");
	rules = realloc(rules, (n_rules + 1) * sizeof(rules[0]));
	if (!r || !copy || !rules || n_rules + 1 >= UINT16_MAX)
		die("out of memory");
	r->first = r->step = 1;
	r->last = WHEN_FOREVER;
	next = strchr(copy, ':');
	while (next && !why) {
		*next++ = '\0';
		word = next;
		next = strchr(word, ':');
		if (next)
			*next = '\0';
		if (*word)
			why = parse_word(r, fault, word);
	}
	if (!why && fault && !r->has_error)
		r->result = true, r->value = -NO_SYSTEM_CALL;
	if (!why && r->has_error && r->has_retval)
		why = "error and retval exclude each other";
	if (!why && !r->result && !r->sig && !r->has_delay[0] && !r->has_delay[1] && !r->has_poke[0] && !r->has_poke[1])
		why = "it does not say what to inject";
	if (why)
		bad(fault, spec, why);
	rules[n_rules++] = r;
	assign(copy);			/* up to the first ':' */
	/* words of the rule point into copy: it stays */
}

/* A call */

/* What fits is written: a buffer may end before the bytes do. */
static void poke_at(struct tcb *tcb, uint64_t addr, const struct poke *p)
{
	size_t n = mem_write(tcb, addr, p->bytes, p->len);

	if (!n)
		warn_msg("poke_tcb: Failed to tamper with process %d: couldn't poke", (int)tcb->pid);
	else if (n < p->len)
		warn_msg("upoken: pid:%d short write (%zu < %zu) @%#" PRIx64, (int)tcb->pid, n, p->len, addr);
	if (n)
		tcb->inject->done |= INJECT_ARGS;
}

static void poke(struct tcb *tcb, unsigned at)
{
	struct inject_state *s = tcb->inject;
	const struct call *c = &tcb->call;
	unsigned nargs = c->desc->nargs;

	if (!s->rule->has_poke[at])
		return;
	for (const struct member *m = c->desc->args; !(c->class & C_OPAQUE) && m && m->name; m++)
		nargs++;
	for (unsigned i = 0; i < ARGS; i++) {
		const struct poke *p = &s->rule->poke[at][i];

		if (!p->bytes)
			continue;
		if (i >= nargs)
			warn_msg("poke_tcb: Failed to tamper with process %d: requested to tamper with argument #%u, but system "
				 "call '%s' has only %u arguments", (int)tcb->pid, i + 1, c->name, nargs);
		else
			poke_at(tcb, c->args[i], p);
	}
	mem_forget();
}

/* Has the turn of this call come?  Counts it. */
static bool is_due(struct inject_state *s, const struct rule *r, unsigned abi, unsigned index)
{
	uint32_t *count = &s->count[abi][index], n;

	if (*count < UINT32_MAX)
		++*count;
	n = *count;
	return n >= r->first && (r->last == WHEN_FOREVER || n <= r->last) && (n - r->first) % r->step == 0;
}

static void replace(struct tcb *tcb)
{
	struct inject_state *s = tcb->inject;
	const struct abi *abi = tcb->call.abi;
	uint64_t nr = UINT64_MAX;

	for (unsigned i = 0; s->rule->instead && i < abi_ncalls(abi); i++)
		if (abi->names[i] && !strcmp(abi->names[i], s->rule->instead))
			nr = i | abi->nr_bit;
	int err = regs_set_number(tcb, nr);
	if (err) {
		if (err != -ESRCH)
			warn_msg("Failed to tamper with process %d: %s", (int)tcb->pid, strerror(-err));
		s->rule = NULL;
		return;
	}
	s->replaced = true;
}

static void inject_enter(struct tcb *tcb)
{
	const struct abi *abi = tcb->call.abi;
	int index = filter_index(tcb);
	struct inject_state *s;
	unsigned rule = index >= 0 && !(tcb->flags & TCB_HIDDEN) ? rules_of[abi->index][index] : 0;

	if (tcb->inject) {
		tcb->inject->rule = NULL;
		tcb->inject->done = 0;
		tcb->inject->replaced = false;
	}
	if (!rule)
		return;
	if (!tcb->inject)
		tcb->inject = calloc(1, sizeof(*tcb->inject));
	s = tcb->inject;
	if (s && !s->count[abi->index])
		s->count[abi->index] = calloc(filter_calls(abi), sizeof(s->count[0][0]));
	if (!s || !s->count[abi->index])
		die("out of memory");
	if (!is_due(s, rules[rule - 1], abi->index, (unsigned)index))
		return;
	s->rule = rules[rule - 1];
	poke(tcb, 0);
	if (s->rule->result)
		replace(tcb);
	if (!s->rule)
		return;
	s->sig = s->rule->sig;
	s->delay = s->rule->delay[0];
	if (s->rule->has_delay[0] || s->rule->has_delay[1])
		s->done |= INJECT_DELAY;
}

static void inject_exit(struct tcb *tcb, struct stop_info *stop)
{
	struct inject_state *s = tcb->inject;
	const struct rule *r = s ? s->rule : NULL;

	if (!r)
		return;
	if (s->replaced) {
		bool clip = tcb->call.abi->ptr_size == 4 && !tcb->call.abi->nr_bit && r->has_retval;
		int64_t value = clip ? (int64_t)(uint32_t)r->value : r->value;

		int err = regs_set_result(tcb, value);

		if (err && err != -ESRCH)
			warn_msg("Failed to tamper with process %d: %s", (int)tcb->pid, strerror(-err));
		if (!err) {
			stop->ret = value;
			stop->is_error = !r->has_retval;
			s->done |= INJECT_RETVAL;
			tcb->flags |= TCB_INJECTED;
		}
	}
	poke(tcb, 1);
	s->delay = r->delay[1];
	s->rule = NULL;
	s->replaced = false;
}

static unsigned inject_done(const struct tcb *tcb)
{
	return tcb->inject ? tcb->inject->done : 0;
}

int inject_signal(struct tcb *tcb)
{
	struct inject_state *s = tcb->inject;
	int sig = s ? s->sig : 0;

	if (s)
		s->sig = 0;
	return sig;
}

uint64_t inject_delay(struct tcb *tcb)
{
	struct inject_state *s = tcb->inject;
	uint64_t ns = s ? s->delay : 0;

	if (s)
		s->delay = 0;
	return ns;
}

void inject_undo(struct tcb *tcb)
{
	struct inject_state *s = tcb->inject;

	if (!s || !s->replaced)
		return;
	regs_set_number(tcb, tcb->call.nr);
	s->replaced = false;
	s->rule = NULL;
}

static void inject_forget_tcb(struct tcb *tcb)
{
	struct inject_state *s = tcb->inject;

	if (!s)
		return;
	for (unsigned i = 0; i < ABI_MAX; i++)
		free(s->count[i]);
	free(s);
	tcb->inject = NULL;
}

/* What is said of it. */
static void inject_text(struct tcb *tcb, struct strbuf *sb)
{
	static const char *const marks[] = {
		[INJECT_ARGS] = " (INJECTED: args)", [INJECT_RETVAL] = " (INJECTED)",
		[INJECT_ARGS | INJECT_RETVAL] = " (INJECTED: args, retval)",
	};
	unsigned done = inject_done(tcb);

	if (done & (INJECT_ARGS | INJECT_RETVAL))
		sb_str(sb, marks[done & (INJECT_ARGS | INJECT_RETVAL)]);
	if (done & INJECT_DELAY)
		sb_str(sb, " (DELAYED)");
}

static void inject_json(struct tcb *tcb, struct strbuf *sb, enum listen_line what)
{
	static const char *const names[] = {
		[INJECT_ARGS] = "\"args\"", [INJECT_RETVAL] = "\"retval\"",
		[INJECT_ARGS | INJECT_RETVAL] = "\"args\",\"retval\"",
	};
	unsigned done = what == LINE_CALL || what == LINE_HELD ? inject_done(tcb) : 0;

	if (done & (INJECT_ARGS | INJECT_RETVAL))
		sb_printf(sb, ",\"injected\":[%s]", names[done & (INJECT_ARGS | INJECT_RETVAL)]);
	if (done & INJECT_DELAY)
		sb_str(sb, ",\"delayed\":true");
}

const struct listener inject_listener = {
	.wanted = inject_wanted, .tamper = inject_enter, .tamper_result = inject_exit, .result = inject_text,
	.members = inject_json, .forget_tcb = inject_forget_tcb,
};
