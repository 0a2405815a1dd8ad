/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * filter.c - which calls are traced, and how each is shown.
 *
 * A set is one byte a call: bit n of it belongs to set n of enum filter_set.
 * The byte of a call, found by its number, is the index of one of sixteen
 * ready-made struct qual.  Sub-calls of socketcall and ipc that have no number
 * in their ABI have their bytes behind those of the numbers.
 */
#include <ctype.h>
#include <regex.h>
#include <stdlib.h>
#include <string.h>
#include "trace/filter.h"
#include "lib/words.h"

/* Calls that can be reached through socketcall and ipc. */
static const char *const sub_names[] = {
	"socket", "bind", "connect", "listen", "accept", "getsockname", "getpeername", "socketpair", "send",
	"recv", "sendto", "recvfrom", "shutdown", "setsockopt", "getsockopt", "sendmsg", "recvmsg", "accept4",
	"recvmmsg", "sendmmsg", "semop", "semget", "semctl", "semtimedop", "msgsnd", "msgrcv", "msgget",
	"msgctl", "shmat", "shmdt", "shmget", "shmctl",
};
enum { N_SUB = sizeof(sub_names) / sizeof(sub_names[0]), SUB_HASH = 128 };

struct abi_set {
	const struct abi *abi;
	unsigned n_rows, n;		/* numbers; with the sub-calls */
	const char **name;
	uint32_t *class;
	uint8_t *bits;			/* 1 << enum filter_set */
	struct { const struct sysdesc *desc; unsigned index; } sub[SUB_HASH];
};
/* Before any set is given; and always for numbers without a name, which no set
 * speaks of: they are shown, whatever is asked for. */
enum { BITS_INITIAL = 1 << FILTER_TRACE | 1 << FILTER_ABBREV | 1 << FILTER_VERBOSE };
static struct abi_set sets[ABI_MAX];
static bool sets_ready;
static struct qual quals[1 << FILTER_SETS];

static uint32_t hash_desc(const struct sysdesc *d)
{
	return (uint32_t)(((uintptr_t)d >> 3) * 2654435761u >> 8) % SUB_HASH;
}

/* A sub-call without a number has no row that says its class: take it from an
 * ABI where it has one. */
static uint32_t sub_class(const char *name, const struct sysdesc *desc)
{
	for (unsigned i = 0; abis[i]; i++) {
		const struct callrow *r = abi_call_by_name(abis[i], name);

		if (r)
			return r->class;
	}
	return desc->class;
}

static void set_add_sub(struct abi_set *s, const char *name)
{
	const struct sysdesc *desc = abi_desc(s->abi, name);
	unsigned index = 0;

	if (!desc)
		return;
	while (index < s->n_rows && (!s->name[index] || strcmp(s->name[index], name)))
		index++;
	if (index == s->n_rows) {
		index = s->n++;
		s->name[index] = name;
		s->class[index] = sub_class(name, desc);
	}
	uint32_t h = hash_desc(desc);

	while (s->sub[h].desc)
		h = (h + 1) % SUB_HASH;
	s->sub[h].desc = desc;
	s->sub[h].index = index;
}

static void *zalloc(size_t n, size_t size)
{
	void *p = calloc(n ? n : 1, size);

	if (!p)
		die("out of memory");
	return p;
}

static void sets_init(void)
{
	if (sets_ready)
		return;
	sets_ready = true;
	for (unsigned i = 0; abis[i]; i++) {
		const struct abi *abi = abis[i];
		struct abi_set *s = &sets[abi->index];
		bool subs = false;

		s->abi = abi;
		s->n = s->n_rows = abi_ncalls(abi);
		s->name = zalloc(s->n + N_SUB, sizeof(s->name[0]));
		s->class = zalloc(s->n + N_SUB, sizeof(s->class[0]));
		s->bits = zalloc(s->n + N_SUB, 1);
		for (unsigned nr = 0; nr < s->n_rows; nr++) {
			const struct callrow *r = abi_call(abi, (uint64_t)nr | abi->nr_bit);

			if (!r || !r->name)
				continue;
			s->name[nr] = r->name;
			s->class[nr] = r->class;
			subs |= r->desc && r->desc->sub;
		}
		for (unsigned k = 0; subs && k < N_SUB; k++)
			set_add_sub(s, sub_names[k]);
		memset(s->bits, BITS_INITIAL, s->n);
	}
}

/* Classes by name.  Those marked old may also be written without '%'. */
static const struct class_word { const char *name; uint32_t class; bool old; } class_words[] = {
	{ "file", C_FILE, true }, { "desc", C_DESC, true }, { "network", C_NETWORK, true },
	{ "net", C_NETWORK, false }, { "process", C_PROCESS, true }, { "signal", C_SIGNAL, true },
	{ "ipc", C_IPC, true }, { "memory", C_MEMORY, true }, { "creds", C_CREDS, false },
	{ "clock", C_CLOCK, false }, { "pure", C_PURE, false },
	{ "stat", C_STAT, false }, { "lstat", C_LSTAT, false }, { "fstat", C_FSTAT, false },
	{ "%stat", C_STAT | C_LSTAT | C_FSTAT, false },
	{ "statfs", C_STATFS, false }, { "fstatfs", C_FSTATFS, false },
	{ "%statfs", C_STATFS | C_FSTATFS | C_STATFS_LIKE, false },
};
enum { N_CLASS = sizeof(class_words) / sizeof(class_words[0]) };

static uint32_t class_find(const char *word)
{
	bool sign = *word == '%';

	for (unsigned i = 0; i < N_CLASS; i++)
		if ((sign || class_words[i].old) && !strcmp(class_words[i].name, word + sign))
			return class_words[i].class;
	return 0;
}

static bool set_mark(struct abi_set *s, unsigned index, uint8_t bit)
{
	s->bits[index] |= bit;
	return true;
}

static bool mark_class(struct abi_set *s, uint32_t class, uint8_t bit)
{
	bool found = false;

	for (unsigned i = 0; i < s->n; i++)
		if (s->name[i] && s->class[i] & class)
			found = set_mark(s, i, bit);
	return found;
}

static bool mark_regex(struct abi_set *s, const regex_t *re, uint8_t bit)
{
	bool found = false;

	for (unsigned i = 0; i < s->n; i++)
		if (s->name[i] && !regexec(re, s->name[i], 0, NULL, 0))
			found = set_mark(s, i, bit);
	return found;
}

static bool mark_name(struct abi_set *s, const char *name, uint8_t bit)
{
	size_t len = strlen(name);
	bool found = false;

	/* x32 has calls such as "execve#64": they answer to the plain name, too */
	for (unsigned i = 0; i < s->n; i++)
		if (s->name[i] && !strncmp(s->name[i], name, len) && (!s->name[i][len] || s->name[i][len] == '#'))
			found = set_mark(s, i, bit);
	return found;
}

static bool mark_number(struct abi_set *s, const char *text, uint8_t bit)
{
	char *end;
	unsigned long nr = strtoul(text, &end, 10);

	/* -e trace=1 names the call of that number, named or not */
	if (*end || nr >= s->n_rows)
		return false;
	return set_mark(s, (unsigned)nr, bit);
}

static void regex_compile(regex_t *re, const char *text)
{
	int err = regcomp(re, text, REG_EXTENDED | REG_NOSUB);

	if (err) {
		char why[128];

		regerror(err, re, why, sizeof(why));
		die("regcomp: %s: %s", text, why);
	}
}

_Noreturn static void name_unknown(const char *name)
{
	struct nearest near;
	char hint[80], *copies[N_CLASS];

	nearest_init(&near, name);
	for (unsigned a = 0; *name != '%' && a < ABI_MAX; a++)
		for (unsigned i = 0; i < sets[a].n; i++)
			nearest_offer(&near, sets[a].name[i]);
	for (unsigned i = 0; *name == '%' && i < N_CLASS; i++) {
		size_t size = strlen(class_words[i].name) + 2;

		copies[i] = zalloc(size, 1);
		snprintf(copies[i], size, "%%%s", class_words[i].name);
		nearest_offer(&near, copies[i]);
	}
	die("invalid system call '%s'%s", name, nearest_hint(&near, hint, sizeof(hint)));
}

/* "@64", "@32", "@x32": only the calls of that ABI. */
static const struct abi *abi_by_suffix(const char *suffix, const char *item)
{
	static const struct { const char *suffix, *abi; } words[] = {
		{ "64", "x86_64" }, { "32", "i386" }, { "x32", "x32" },
	};

	for (unsigned i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (!strcmp(words[i].suffix, suffix))
			return abi_by_name(words[i].abi);
	die_usage("incorrect personality designator '%s' in qualification '%s' (one of 64, 32, x32)",
		      suffix, item);
}

static void mark_item(char *item, uint8_t bit)
{
	bool optional = false, found = false;
	const struct abi *only = NULL;
	regex_t re;

	while (*item == '?') {
		optional = true;
		item++;
	}
	char *at = strrchr(item, '@');

	if (at) {
		only = abi_by_suffix(at + 1, item);
		*at = '\0';
	}
	bool regex = *item == '/', all = !strcmp(item, "all");
	uint32_t class = class_find(item);

	if (regex)
		regex_compile(&re, item + 1);
	for (unsigned a = 0; a < ABI_MAX; a++) {
		struct abi_set *s = &sets[a];

		if (!s->abi || (only && s->abi != only))
			continue;
		if (all) {
			for (unsigned i = 0; i < s->n; i++)
				s->bits[i] |= bit;
			found = true;
		} else if (regex) {
			found |= mark_regex(s, &re, bit);
		} else if (class) {
			mark_class(s, class, bit);
			found = true;
		} else if (isdigit((unsigned char)*item)) {
			found |= mark_number(s, item, bit);
		} else {
			found |= mark_name(s, item, bit);
		}
	}
	if (regex)
		regfree(&re);
	if (!found && !optional)
		name_unknown(item);
}

void filter_parse(enum filter_set set, const char *spec)
{
	uint8_t bit = (uint8_t)(1 << set);
	bool invert = words_inverted(&spec);	/* "!" may stand before "none" and "all", too */

	sets_init();
	for (unsigned a = 0; a < ABI_MAX; a++)
		for (unsigned i = 0; i < sets[a].n; i++)
			sets[a].bits[i] &= (uint8_t)~bit;
	if (strcmp(spec, "none")) {
		for (const char *s = spec; s; ) {
			const char *item;
			size_t len = words_next(&s, &item);
			char *copy;

			if (!len && spec[strspn(spec, ",")])
				continue;	/* ",open,close", but not "," */
			copy = zalloc(len + 1, 1);
			memcpy(copy, item, len);
			mark_item(copy, bit);
			free(copy);
		}
	}
	for (unsigned a = 0; a < ABI_MAX; a++)
		for (unsigned i = 0; i < sets[a].n; i++)
			if (!sets[a].name[i])
				sets[a].bits[i] = BITS_INITIAL;
			else if (invert)
				sets[a].bits[i] ^= bit;
}

void filter_build(void)
{
	sets_init();
	for (unsigned b = 0; b < 1 << FILTER_SETS; b++) {
		struct qual *q = &quals[b];

		q->trace = b & 1 << FILTER_TRACE;
		q->abbrev = b & 1 << FILTER_ABBREV;
		q->verbose = b & 1 << FILTER_VERBOSE;
		q->raw = b & 1 << FILTER_RAW;
		q->walk = opts.walk;
		q->walk.abbrev = q->abbrev;
		q->walk.verbose = q->verbose;
		q->walk.raw = q->raw;
	}
}

enum { QUAL_BITS = (1 << FILTER_SETS) - 1 };

unsigned filter_calls(const struct abi *abi)
{
	sets_init();
	return sets[abi->index].n;
}

bool filter_has(enum filter_set set, const struct abi *abi, unsigned index)
{
	const struct abi_set *s = &sets[abi->index];

	return index < s->n && s->bits[index] & 1 << set;
}

const struct qual *filter_number(const struct abi *abi, uint64_t nr)
{
	const struct abi_set *s = &sets[abi->index];

	/* compare all 64 bits: a tracee may put anything there */
	nr &= ~(uint64_t)abi->nr_bit;
	return &quals[nr < s->n_rows ? s->bits[nr] & QUAL_BITS : BITS_INITIAL];
}

int filter_index(const struct tcb *tcb)
{
	const struct call *c = &tcb->call;
	const struct abi_set *s = &sets[c->abi->index];
	const struct callrow *r = abi_call(c->abi, c->nr);
	uint64_t nr = c->nr & ~(uint64_t)c->abi->nr_bit;

	if (r && r->desc != c->desc)
		for (uint32_t h = hash_desc(c->desc); s->sub[h].desc; h = (h + 1) % SUB_HASH)
			if (s->sub[h].desc == c->desc)
				return (int)s->sub[h].index;
	return nr < s->n_rows ? (int)nr : -1;
}

const struct qual *filter_call(const struct tcb *tcb)
{
	int index = filter_index(tcb);

	return &quals[index < 0 ? BITS_INITIAL : sets[tcb->call.abi->index].bits[index] & QUAL_BITS];
}

bool filter_traces_all(void)
{
	for (unsigned a = 0; a < ABI_MAX; a++) {
		if (!sets[a].abi)
			continue;
		for (unsigned i = 0; i < sets[a].n; i++)
			if (!(sets[a].bits[i] & 1 << FILTER_TRACE))
				return false;
	}
	return true;
}

/* Signals: bit n is signal n; 0 does not exist. */
enum { SIGNALS = 128, SIGNAL_LAST = 64 };
static bool signal_hidden[SIGNALS];

int filter_signal_find(const char *item, size_t len)
{
	char word[32], *end;

	if (len >= sizeof(word))
		return -1;
	for (size_t i = 0; i < len; i++)
		word[i] = (char)toupper((unsigned char)item[i]);
	word[len] = '\0';
	if (isdigit((unsigned char)word[0])) {
		unsigned long sig = strtoul(word, &end, 10);

		return !*end && sig < SIGNALS ? (int)sig : -1;
	}
	for (unsigned sig = 1; sig <= SIGNAL_LAST; sig++) {
		const char *name = signal_name(sig);

		if (name && (!strcmp(name, word) || (!strncmp(name, "SIG", 3) && !strcmp(name + 3, word))))
			return (int)sig;
	}
	return -1;
}

unsigned filter_signal_number(const char *item, size_t len)
{
	char word[32], hint[80];
	struct nearest near;
	int sig = filter_signal_find(item, len);

	if (sig >= 0)
		return (unsigned)sig;
	if (len >= sizeof(word))
		die("invalid signal '%.*s'", (int)len, item);
	for (size_t i = 0; i < len; i++)
		word[i] = (char)toupper((unsigned char)item[i]);
	word[len] = '\0';
	nearest_init(&near, word);
	for (unsigned n = 1; n <= SIGNAL_LAST; n++) {
		const char *name = signal_name(n);

		if (name)
			nearest_offer(&near, strncmp(word, "SIG", 3) && !strncmp(name, "SIG", 3) ? name + 3 : name);
	}
	die("invalid signal '%.*s'%s", (int)len, item, nearest_hint(&near, hint, sizeof(hint)));
}

void filter_parse_signals(const char *spec)
{
	bool invert = *spec == '!', listed[SIGNALS] = { false };

	spec += invert;
	if (!strcmp(spec, "all")) {
		memset(listed, true, sizeof(listed));
	} else if (strcmp(spec, "none")) {
		for (const char *s = spec; s; ) {
			const char *item;
			size_t len = words_next(&s, &item);

			listed[filter_signal_number(item, len)] = true;
		}
	}
	for (unsigned i = 0; i < SIGNALS; i++)
		signal_hidden[i] = listed[i] == invert;
}

bool filter_signal(unsigned sig)
{
	return sig >= SIGNALS || !signal_hidden[sig];
}

/* Results */
static unsigned statuses = STATUS_ALL;

void filter_parse_status(const char *spec)
{
	static const struct word words[] = {
		{ "successful", STATUS_SUCCESSFUL }, { "failed", STATUS_FAILED }, { "unfinished", STATUS_UNFINISHED },
		{ "unavailable", STATUS_UNAVAILABLE }, { "detached", STATUS_DETACHED }, { NULL, 0 },
	};

	statuses = words_parse(words, spec, "status");
}

bool filter_status(enum filter_status status)
{
	return statuses & status;
}

bool filter_status_all(void)
{
	return statuses == STATUS_ALL;
}
