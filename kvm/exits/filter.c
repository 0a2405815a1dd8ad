/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/exits/filter.c - which exits are shown and counted: -e kvm-exit=TERM[,TERM]...
 *
 * Terms of one kind add up, kinds narrow each other down: mmio,io,out,vcpu=1
 * are the writes of vCPU 1 to ports and memory.  A '!' before a term excludes.
 *	REASON[@RANGE]	io, mmio, rdmsr, 41, all; @RANGE alone: whatever has a place
 *	in, out		the guest reads, writes
 *	vcpu=N, vm=N
 *	lat>TIME	time in the VMM, until the vCPU is run again; also lat<, run> and
 *	run<TIME	run<: time inside KVM_RUN
 *	error		KVM_RUN failed and says nothing of an exit
 * RANGE is START, START+LENGTH or START-LAST.
 */
#include "kvm/exits/filter.h"
#include "lib/words.h"
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum term_kind { TERM_REASON, TERM_DIR, TERM_VCPU, TERM_VM, TERM_KINDS };
enum { REASON_ALL = -1, REASON_ERROR = -2 };

struct term {
	enum term_kind kind;
	bool not;
	int64_t value;			/* reason, direction, number */
	bool ranged;
	uint64_t first, last;
};

static struct {
	bool active, nothing;
	struct term *term;
	unsigned n;
	bool wanted[TERM_KINDS];	/* a term of that kind without '!' is there */
	uint64_t lat_min, lat_max, run_min, run_max;
	bool latency;
} filter;

/* Names besides those of the header, in small letters and without KVM_EXIT_. */
static const struct { const char *name; uint32_t reason; } aliases[] = {
	{ "rdmsr", KVM_EXIT_X86_RDMSR }, { "wrmsr", KVM_EXIT_X86_WRMSR }, { "pio", KVM_EXIT_IO },
};

/* Mistakes */

static void reason_name(char *buf, size_t size, const char *name)
{
	static const char prefix[] = "KVM_EXIT_";
	size_t i;

	if (!strncmp(name, prefix, sizeof(prefix) - 1))
		name += sizeof(prefix) - 1;
	for (i = 0; name[i] && i + 1 < size; i++)
		buf[i] = (char)tolower((unsigned char)name[i]);
	buf[i] = '\0';
}

_Noreturn static void term_unknown(const char *item, const char *why)
{
	static const char *const words[] = { "in", "out", "error", "all", "none" };
	char names[48][24], list[1024] = "", hint[80];
	struct nearest near;
	size_t at = 0, n = 0;

	nearest_init(&near, item);
	for (const struct xlat *x = kvm_exit_reasons; x->str && n < 48; x++, n++) {
		reason_name(names[n], sizeof(names[n]), x->str);
		nearest_offer(&near, names[n]);
		if (at < sizeof(list))
			at += (size_t)snprintf(list + at, sizeof(list) - at, "%s%s", n ? ", " : "", names[n]);
	}
	for (size_t i = 0; i < sizeof(aliases) / sizeof(aliases[0]); i++)
		nearest_offer(&near, aliases[i].name);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		nearest_offer(&near, words[i]);
	die("invalid -e kvm-exit= term '%s': %s%s\n"
	    "Valid terms, each with or without '!' before it: REASON[@START[+LENGTH]] or REASON[@START-LAST], "
	    "@START..., in, out, error, vcpu=N, vm=N, lat>TIME, lat<TIME, run>TIME, run<TIME (a number and ns, us, ms "
	    "or s), all, none; REASON is a number or one of %s, rdmsr, wrmsr",
	    item, why, nearest_hint(&near, hint, sizeof(hint)), list);
}

/* Reading */

static uint64_t parse_number(const char **s, const char *item, const char *what)
{
	char *end;
	uint64_t v;

	errno = 0;
	v = strtoull(*s, &end, 0);
	if (!isdigit((unsigned char)**s) || errno)
		term_unknown(item, what);
	*s = end;
	return v;
}

static void parse_range(struct term *t, const char *s, const char *item)
{
	static const char wanted[] = "after '@' goes START, START+LENGTH or START-LAST, in numbers";
	uint64_t n;

	t->ranged = true;
	t->first = t->last = parse_number(&s, item, wanted);
	if (*s == '+') {
		s++;
		n = parse_number(&s, item, wanted);
		if (!n || t->first + (n - 1) < t->first)
			term_unknown(item, "the range is empty or goes beyond the last address");
		t->last = t->first + (n - 1);
	} else if (*s == '-') {
		s++;
		t->last = parse_number(&s, item, wanted);
		if (t->last < t->first)
			term_unknown(item, "the range ends before it begins");
	}
	if (*s)
		term_unknown(item, wanted);
}

static bool reason_find(const char *word, int64_t *reason)
{
	char name[32];

	for (const struct xlat *x = kvm_exit_reasons; x->str; x++) {
		reason_name(name, sizeof(name), x->str);
		if (!strcasecmp(name, word) || !strcasecmp(x->str, word)) {
			*reason = (int64_t)x->val;
			return true;
		}
	}
	for (size_t i = 0; i < sizeof(aliases) / sizeof(aliases[0]); i++)
		if (!strcasecmp(aliases[i].name, word)) {
			*reason = aliases[i].reason;
			return true;
		}
	return false;
}

static void parse_reason(struct term *t, const char *s, const char *item)
{
	size_t len = strcspn(s, "@");
	char word[48];
	const char *p = word;

	snprintf(word, sizeof(word), "%.*s", (int)len, s);
	t->kind = TERM_REASON;
	t->value = REASON_ALL;
	if (s[len])
		parse_range(t, s + len + 1, item);
	if (!*word && !s[len])
		term_unknown(item, "it is empty");
	if (isdigit((unsigned char)*word)) {
		t->value = (int64_t)parse_number(&p, item, "not a reason's number");
		if (*p || t->value < 0 || t->value > UINT32_MAX)
			term_unknown(item, "not a reason's number");
	} else if (!strcmp(word, "error") && !s[len]) {
		t->value = REASON_ERROR;
	} else if (*word && strcmp(word, "all") && !reason_find(word, &t->value)) {
		term_unknown(item, "no such reason or term");
	}
}

static uint64_t parse_time(const char *s, const char *item)
{
	static const struct { const char *unit; double ns; } units[] = {
		{ "ns", 1 }, { "us", 1e3 }, { "ms", 1e6 }, { "s", 1e9 }, { "", 1e3 },
	};
	char *end;
	double v = strtod(s, &end);

	if (isdigit((unsigned char)*s) || *s == '.')
		for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
			if (!strcmp(end, units[i].unit) && v * units[i].ns < 1e18)
				return (uint64_t)(v * units[i].ns);
	term_unknown(item, "a time is a number and ns, us (default), ms or s");
}

/* lat>1ms; '!' turns it round. */
static bool parse_bound(const char *s, bool not, const char *item)
{
	bool lat = !strncmp(s, "lat", 3), run = !strncmp(s, "run", 3);
	bool least;
	uint64_t ns;

	if ((!lat && !run) || (s[3] != '>' && s[3] != '<'))
		return false;
	least = (s[3] == '>') != not;
	ns = parse_time(s + 4 + (s[4] == '='), item);
	if (lat)
		*(least ? &filter.lat_min : &filter.lat_max) = ns;
	else
		*(least ? &filter.run_min : &filter.run_max) = ns;
	filter.latency |= lat;
	return true;
}

static void parse_term(const char *item)
{
	struct term t = { .kind = TERM_REASON };
	const char *s = item;

	while (*s == '!') {
		t.not = !t.not;
		s++;
	}
	if (parse_bound(s, t.not, item))
		return;
	if (!strcmp(s, "none")) {
		filter.nothing |= !t.not;
		return;
	}
	if (!strcmp(s, "in") || !strcmp(s, "out")) {
		t.kind = TERM_DIR;
		t.value = *s == 'i' ? KVM_DIR_IN : KVM_DIR_OUT;
	} else if (!strncmp(s, "vcpu=", 5) || !strncmp(s, "vm=", 3)) {
		t.kind = s[1] == 'c' ? TERM_VCPU : TERM_VM;
		s = strchr(s, '=') + 1;
		t.value = (int64_t)parse_number(&s, item, "after '=' goes a number");
		if (*s)
			term_unknown(item, "after '=' goes a number");
	} else {
		parse_reason(&t, s, item);
	}
	filter.term = realloc(filter.term, (filter.n + 1) * sizeof(t));
	if (!filter.term)
		die("out of memory");
	filter.term[filter.n++] = t;
	filter.wanted[t.kind] |= !t.not;
}

void kvm_filter_parse(const char *spec)
{
	struct term *term = filter.term;

	/* the last of several replaces those before it, as with the other sets */
	memset(&filter, 0, sizeof(filter));
	filter.term = term;
	filter.active = true;
	filter.lat_max = filter.run_max = UINT64_MAX;
	for (const char *s = spec; s; ) {
		const char *item;
		size_t len = words_next(&s, &item);
		char copy[96];

		if (len >= sizeof(copy))
			die("invalid -e kvm-exit= term '%.*s': too long", (int)len, item);
		memcpy(copy, item, len);
		copy[len] = '\0';
		parse_term(copy);
	}
}

/* Deciding */

bool kvm_filter_active(void)
{
	return filter.active;
}

bool kvm_filter_latency(void)
{
	return filter.latency;
}

static bool term_place(const struct term *t, const struct kvm_place *p)
{
	uint64_t last = p->where + (p->size > 1 ? p->size - 1 : 0);

	if (!t->ranged)
		return true;
	if (last < p->where)
		last = UINT64_MAX;
	return p->at && p->where <= t->last && last >= t->first;
}

static bool term_matches(const struct term *t, const struct kvm_event *e)
{
	switch (t->kind) {
	case TERM_DIR: return (int64_t)e->place.dir == t->value;
	case TERM_VCPU: return e->vcpu == t->value;
	case TERM_VM: return e->vm == t->value;
	default: break;
	}
	if (t->value == REASON_ERROR)
		return e->kind != KVM_EVENT_EXIT;
	if (t->value != REASON_ALL && (e->kind != KVM_EVENT_EXIT || e->reason != t->value))
		return false;
	return term_place(t, &e->place);
}

bool kvm_filter_exit(const struct kvm_event *e)
{
	bool found[TERM_KINDS] = { false };
	uint64_t run;

	if (!filter.active)
		return true;
	if (filter.nothing)
		return false;
	for (unsigned i = 0; i < filter.n; i++) {
		const struct term *t = &filter.term[i];

		if (!t->not && found[t->kind])
			continue;
		if (term_matches(t, e)) {
			if (t->not)
				return false;
			found[t->kind] = true;
		}
	}
	for (unsigned k = 0; k < TERM_KINDS; k++)
		if (filter.wanted[k] && !found[k])
			return false;
	run = kvm_event_run_ns(e);
	return run >= filter.run_min && run <= filter.run_max;
}

bool kvm_filter_reentry(const struct kvm_event *e)
{
	uint64_t ns = kvm_event_vmm_ns(e);

	return ns >= filter.lat_min && ns <= filter.lat_max;
}

bool kvm_filter_overdue(const struct kvm_event *e)
{
	return filter.latency && filter.lat_max == UINT64_MAX && kvm_event_vmm_ns(e) >= filter.lat_min;
}
