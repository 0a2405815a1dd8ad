/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * option_parse.c - one function for each kind of value an option may have.
 * What depends on several options is only counted here (struct seen);
 * options.c settles it at the end.
 */
#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "output/color.h"
#include "output/dump.h"
#include "trace/filter.h"
#include "ptrace/inject.h"
#include "kvm.h"
#include "options/option_parse.h"
#include "names/paths.h"
#include "names/secontext.h"
#include "output/summary.h"
#include "options/tips.h"
#include "lib/words.h"
#include "unwind.h"

struct seen seen;

/* Mistakes */

bool given_long;
_Noreturn static void bad_value(const struct option_row *row, const char *arg, const char *wanted)
{
	if (row->letter && !given_long)
		die_usage("invalid -%c argument: '%s' (%s)", row->letter, arg, wanted);
	die_usage("invalid --%s argument: '%s' (%s)", row->name, arg, wanted);
}

/* Pieces of the parsers */

static unsigned long parse_number(const struct option_row *row, const char *arg, unsigned long min,
				  unsigned long max)
{
	char *end, wanted[80];

	errno = 0;
	unsigned long v = strtoul(arg, &end, 10);

	if (!isdigit((unsigned char)*arg) || *end || errno || v < min || v > max) {
		snprintf(wanted, sizeof(wanted), "a number from %lu to %lu", min, max);
		bad_value(row, arg, wanted);
	}
	return v;
}

static void *grow(void *array, unsigned n, size_t size)
{
	/* one element at a time: command lines are short */
	void *p = realloc(array, (n + 1) * size);

	if (!p)
		die("out of memory");
	return p;
}

/* A choice of words; its place in the list. */
static unsigned parse_choice(const struct option_row *row, const char *arg, const char *const *words)
{
	char wanted[160] = "one of ";
	size_t at = strlen(wanted);

	for (unsigned i = 0; words[i]; i++) {
		if (!strcmp(arg, words[i]))
			return i;
		at += (size_t)snprintf(wanted + at, sizeof(wanted) - at, "%s%s", i ? ", " : "", words[i]);
	}
	bad_value(row, arg, wanted);
}

static const char *const precision_words[] = { "s", "ms", "us", "ns", NULL };

/* Flags without more ado: .value is the offset of a bool of struct options. */
void opt_set_flag(const struct option_row *row, const char *arg)
{
	(void)arg;
	*(bool *)(void *)((char *)&opts + row->value) = true;
}

/* Counted letters: .value says which of seen. */
void opt_count(const struct option_row *row, const char *arg)
{
	unsigned *const what[] = { &seen.f, &seen.separately, &seen.argv0, &seen.wall, &seen.f };

	if (row->value == SEEN_OLD_F)
		warn_msg("option -F is deprecated, please use -f/--follow-forks instead");
	++*what[row->value];
	if (row->value == SEEN_ARGV0)
		opts.argv0 = arg;
}

/* General, startup */

void opt_env(const struct option_row *row, const char *arg)
{
	(void)row;
	opts.env = grow(opts.env, opts.n_env, sizeof(opts.env[0]));
	if (*arg)			/* "" names no variable: strace takes it, and does nothing */
		opts.env[opts.n_env++] = (char *)(uintptr_t)arg;
}

void opt_attach(const struct option_row *row, const char *arg)
{
	(void)row;
	for (const char *s = arg; *s; ) {
		size_t len = strcspn(s, ", \t\n");
		char *end;

		if (len) {
			errno = 0;
			long pid = strtol(s, &end, 10);

			if (end != s + len || errno || pid <= 0 || pid > INT_MAX || !isdigit((unsigned char)*s))
				die("Invalid process id: '%.*s'", (int)len, s);
			if (pid == getpid())
				die("cannot trace process %ld: it is this strace itself", pid);
			opts.pids = grow(opts.pids, opts.n_pids, sizeof(opts.pids[0]));
			opts.pids[opts.n_pids++] = (pid_t)pid;
		}
		s += len;
		s += strspn(s, ", \t\n");
	}
}

void opt_string(const struct option_row *row, const char *arg)
{
	*(const char **)(void *)((char *)&opts + row->value) = arg;
}

/* Tracing */

void opt_detach(const struct option_row *row, const char *arg)
{
	(void)row;
	if (strcmp(arg, "execve"))
		die("Syscall '%s' for -b isn't supported (only execve is)", arg);
	opts.detach_on_exec = true;
}

void opt_daemonize(const struct option_row *row, const char *arg)
{
	static const char *const words[] = { "grandchild", "pgroup", "pgrp", "session", NULL };
	static const unsigned level[] = { 1, 2, 2, 3 };

	if (arg)
		opts.daemonize = level[parse_choice(row, arg, words)];
	else
		opts.daemonize = given_long ? 1 : opts.daemonize + 1;
}

void opt_interruptible(const struct option_row *row, const char *arg)
{
	static const char *const words[] = {
		"1", "2", "3", "4", "anywhere", "waiting", "never", "never_tstp", "always", NULL,
	};

	opts.interruptible = parse_choice(row, arg, words) % 4 + 1;
}

/* Filtering */

void opt_set(const struct option_row *row, const char *arg)
{
	filter_parse((enum filter_set)row->value, arg);
}

void opt_signals(const struct option_row *row, const char *arg)
{
	(void)row;
	filter_parse_signals(arg);
}

void opt_status(const struct option_row *row, const char *arg)
{
	(void)row;
	filter_parse_status(arg);
}

void opt_trace_fds(const struct option_row *row, const char *arg)
{
	(void)row;
	paths_parse_fds(arg);
}

void opt_dump(const struct option_row *row, const char *arg)
{
	dump_parse(row->value, arg);
}

void opt_trace_path(const struct option_row *row, const char *arg)
{
	(void)row;
	paths_add(arg);
}

void opt_outcome(const struct option_row *row, const char *arg)
{
	bool failed = row->value;

	(void)arg;
	if (failed ? seen.z : seen.Z)
		warn_msg("Only the last of -z/--successful-only/-Z/--failed-only options will take effect. "
			 "See -e status= for finer choices.");
	*(failed ? &seen.Z : &seen.z) = 1;
	filter_parse_status(failed ? "failed" : "successful");
}

/* Output format */

void opt_column(const struct option_row *row, const char *arg)
{
	opts.column = (unsigned)parse_number(row, arg, 0, INT_MAX);
}

void opt_color(const struct option_row *row, const char *arg)
{
	static const char *const words[] = { "auto", "never", "always", NULL };

	opts.color = arg ? parse_choice(row, arg, words) : COLOR_AUTO;
}

void opt_quiet(const struct option_row *row, const char *arg)
{
	static const struct word words[] = {
		{ "attach", QUIET_ATTACH }, { "exit", QUIET_EXIT }, { "exits", QUIET_EXIT }, { "path-resolution", QUIET_PATH_RESOLUTION },
		{ "personality", QUIET_PERSONALITY }, { "thread-execve", QUIET_THREAD_EXECVE },
		{ "superseded", QUIET_THREAD_EXECVE }, { NULL, 0 },
	};

	(void)row;
	if (!arg) {
		seen.q++;
		return;
	}
	seen.quiet_set = 1;
	opts.quiet = words_parse(words, arg, "quiet");
}

void opt_kvm(const struct option_row *row, const char *arg)
{
	(void)row;
	if (!arg) {
		seen.K++;
		return;
	}
	if (!strcmp(arg, "vcpu") || !strcmp(arg, "exits")) {
		opts.kvm = 1;
	} else if (!strcmp(arg, "full")) {
		opts.kvm = 2;
	} else if (!strcmp(arg, "vcpu+")) {
		opts.kvm = 2;
		opts.kvm_compat = true;
	} else {
		die("invalid -e kvm= argument: '%s' (one of vcpu, vcpu+, exits, full)", arg);
	}
}

void opt_kvm_exit(const struct option_row *row, const char *arg)
{
	(void)row;
	kvm_filter_parse(arg);
}

void opt_kvm_by(const struct option_row *row, const char *arg)
{
	(void)row;
	seen.kvm_by = 1;
	kvm_profile_parse_by(arg);
}

void opt_interval(const struct option_row *row, const char *arg)
{
	char *end;
	double v = strtod(arg, &end);

	if (*end || !(isdigit((unsigned char)*arg) || *arg == '.') || !(v >= 0.001 && v < 1e9))
		bad_value(row, arg, "a number of seconds, 0.001 or more");
	opts.summary_interval = v;
}

void opt_kvm_device_map(const struct option_row *row, const char *arg)
{
	(void)row;
	seen.kvm_map = 1;
	kvm_device_map(arg);
}

void opt_kvm_last(const struct option_row *row, const char *arg)
{
	opts.kvm_last = (unsigned)parse_number(row, arg, 1, KVM_LAST_MAX);
}

void opt_decode_fds(const struct option_row *row, const char *arg)
{
	static const struct word words[] = {
		{ "path", FD_PATH }, { "dev", FD_DEV }, { "socket", FD_SOCKET }, { "pidfd", FD_PIDFD },
		{ "signalfd", FD_SIGNALFD }, { "eventfd", FD_EVENTFD }, { NULL, 0 },
	};

	(void)row;
	if (!arg) {
		seen.y++;
		return;
	}
	seen.fds_set = 1;
	opts.fd_details = words_parse(words, arg, "decode-fds");
}

void opt_decode_pids(const struct option_row *row, const char *arg)
{
	static const struct word words[] = { { "comm", 1 }, { "pidns", 2 }, { NULL, 0 } };
	unsigned bits = arg ? words_parse(words, arg, "decode-pids") : row->value;

	opts.pid_comm = bits & 1;
	opts.pid_outer = bits & 2;
}

void opt_stack(const struct option_row *row, const char *arg)
{
	static const char *const words[] = { "symbol", "source", NULL };

	if (!unwind_backend())
		die("Stack traces (-k/--stack-trace option) are not supported by this build of strace");
	if (arg)
		seen.k = parse_choice(row, arg, words) + 1;
	else
		seen.k = given_long ? 1 : seen.k + 1;
	if (seen.k > 1 && !unwind_has_lines())
		die("Stack traces with source line information (-kk/--stack-trace=source option) are not supported "
		    "by this build of strace; -k is");
}

void opt_stack_limit(const struct option_row *row, const char *arg)
{
	opts.stack_limit = (unsigned)parse_number(row, arg, 1, INT_MAX);
	seen.stack_limit = 1;
}

void opt_output_format(const struct option_row *row, const char *arg)
{
	static const char *const words[] = { "text", "json", NULL };

	opts.format = parse_choice(row, arg, words) ? FORMAT_JSON : FORMAT_TEXT;
}

void opt_precision(const struct option_row *row, const char *arg)
{
	unsigned digits = arg ? 3 * parse_choice(row, arg, precision_words) : 6;

	if (row->value) {
		opts.duration = true;
		opts.duration_prec = digits;
	} else {
		opts.relative = true;
		opts.relative_prec = digits;
	}
}

/* [[format:]FORMAT[,[precision:]PRECISION]], in either order, and what was said before stays */
void opt_timestamps(const struct option_row *row, const char *arg)
{
	static const char wanted[] = "[format:]none|time|unix, [precision:]s|ms|us|ns";
	enum { NONE, TIME, UNIX };
	static unsigned format = NONE, digits;

	if (!arg && !given_long) {
		seen.t++;
		return;
	}
	seen.time_set = 1;
	if (format == NONE || !arg)
		format = TIME;
	for (const char *s = arg; s; ) {
		static const char *const formats[] = { "none", "time", "unix" };
		const char *item;
		size_t len = words_next(&s, &item);
		bool is_format = len > 7 && !strncmp(item, "format:", 7);
		bool is_precision = len > 10 && !strncmp(item, "precision:", 10), known = false;
		size_t skip = is_format ? 7 : is_precision ? 10 : 0;

		item += skip;
		len -= skip;
		known = !len && !skip;
		for (unsigned i = 0; !is_precision && i < 3; i++)
			if (strlen(formats[i]) == len && !memcmp(formats[i], item, len)) {
				format = i;
				known = true;
			}
		for (unsigned i = 0; !is_format && precision_words[i]; i++)
			if (strlen(precision_words[i]) == len && !memcmp(precision_words[i], item, len)) {
				digits = 3 * i;
				known = true;
			}
		if (!known)
			bad_value(row, arg, wanted);
	}
	opts.absolute = format == UNIX ? 3 : format == TIME ? 1 + (digits > 0) : 0;
	opts.absolute_prec = digits;
}

void opt_strlen(const struct option_row *row, const char *arg)
{
	/* strings are shown escaped, up to four characters a byte */
	opts.walk.max_strlen = (unsigned)parse_number(row, arg, 0, INT_MAX / 2);
}

void opt_no_abbrev(const struct option_row *row, const char *arg)
{
	(void)row, (void)arg;
	opts.walk.abbrev = false;
	filter_parse(FILTER_ABBREV, "none");
}

void opt_hex(const struct option_row *row, const char *arg)
{
	static const char *const words[] = { "none", "non-ascii", "all", "non-ascii-chars", NULL };

	if (!arg && !given_long) {
		seen.x++;
		return;
	}
	seen.hex_set = 1;
	opts.walk.em.hex = (uint8_t)(arg ? parse_choice(row, arg, words) : 2);
}

void opt_xlat(const struct option_row *row, const char *arg)
{
	static const char *const words[] = { "abbrev", "raw", "verbose", NULL };
	static const enum em_xlat modes[] = { EM_X_ABBREV, EM_X_RAW, EM_X_VERBOSE };

	opts.walk.em.xlat = modes[parse_choice(row, arg, words)];
}

void opt_arg_names(const struct option_row *row, const char *arg)
{
	(void)row, (void)arg;
	opts.walk.em.arg_names = true;
}

/* Statistics */

void opt_summary(const struct option_row *row, const char *arg)
{
	(void)arg;
	if (opts.summary && opts.summary != row->value)
		die_usage("-c/--summary-only and -C/--summary are mutually exclusive");
	opts.summary = row->value;
}

void opt_overhead(const struct option_row *row, const char *arg)
{
	static const double scale[] = { 1, 1e-3, 1e-6, 1e-9 };
	char *end;
	double v = strtod(arg, &end), unit = 1e-6;

	for (unsigned i = 0; precision_words[i]; i++)
		if (!strcmp(end, precision_words[i])) {
			unit = scale[i];
			end += strlen(end);
		}
	if (*end || end == arg || !(isdigit((unsigned char)*arg) || *arg == '.') || !(v * unit < 1e9))
		bad_value(row, arg, "a number and one of s, ms, us, ns");
	opts.summary_overhead = v * unit;
}

void opt_sort(const struct option_row *row, const char *arg)
{
	(void)row;
	seen.sort = 1;
	/* "count" and the times of the guest are columns of the table of exits alone */
	if (!kvm_profile_parse_sort(arg))
		summary_parse_sort(arg);
}

void opt_columns(const struct option_row *row, const char *arg)
{
	(void)row;
	seen.columns = 1;
	summary_parse_columns(arg);
}

/* The rest */

void opt_limit(const struct option_row *row, const char *arg)
{
	opts.syscall_limit = parse_number(row, arg, 1, INT_MAX);
}

void opt_inject(const struct option_row *row, const char *arg)
{
	inject_parse(row->value, arg);
}

void opt_secontext(const struct option_row *row, const char *arg)
{
	static const struct word words[] = {
		{ "full", SECONTEXT_FULL }, { "mismatch", SECONTEXT_MISMATCH }, { NULL, 0 },
	};

	(void)row;
	if (!secontext_built())
		die("SELinux context printing (--secontext option) is not supported by this build of strace");
	opts.secontext = SECONTEXT_ON;
	/* each word may have a '!' of its own: "!full,mismatch" */
	for (const char *s = arg && *arg ? arg : NULL; s; ) {
		const char *item;
		size_t len = words_next(&s, &item);
		char word[32];
		bool off = len && *item == '!';
		unsigned bits;

		snprintf(word, sizeof(word), "%.*s", (int)(len - off), item + off);
		bits = words_parse(words, word, "secontext");
		opts.secontext = off ? opts.secontext & ~bits : opts.secontext | bits;
	}
}

void opt_namespace(const struct option_row *row, const char *arg)
{
	(void)row;
	if (arg && strcmp(arg, "new"))
		die("invalid -e namespace= argument: '%s' (only new is known)", arg);
	opts.namespaces = true;
}

void opt_tips(const struct option_row *row, const char *arg)
{
	if (!tips_parse(arg))
		bad_value(row, arg, "[[id:]NUMBER|random][,[format:]none|compact|full]");
}
