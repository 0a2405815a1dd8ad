/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * options.c - the command line.  The table option_rows below is the only
 * place that knows an option: getopt_long()'s tables, --help, -e NAME=VALUE
 * and the check of the manual page are made of it.  A row's help text is
 * indented and wrapped by help.c.
 */
#include "config.h"
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include "kvm.h"
#include "trace/filter.h"
#include "options/option_parse.h"
#include "names/paths.h"
#include "ptrace/seccomp.h"
#include "lib/words.h"
#include "unwind.h"

static void parse_qualifier(const struct option_row *row, const char *arg);
static void parse_help(const struct option_row *row, const char *arg)
{
	(void)row, (void)arg;
	options_help();
	exit(0);
}

static void parse_version(const struct option_row *row, const char *arg)
{
	(void)row, (void)arg;
	options_version();
	exit(0);
}

static void parse_list(const struct option_row *row, const char *arg)
{
	(void)row, (void)arg;
	options_list(stdout);
	exit(0);
}

/* The table */

const struct option_row option_rows[] = {
	{ 'e', NULL, "EXPR", parse_qualifier, S_GENERAL,
	  "a qualifying expression: NAME=[!]VALUE[,VALUE]..., where NAME is trace, abbrev, verbose, raw, signal, "
	  "status, quiet, kvm, kvm-exit, decode-fds, decode-pids, trace-fds, read, write, inject or fault; without NAME= it is trace", 0, NULL },

	{ 'E', "env", "VAR[=VALUE]", opt_env, S_STARTUP,
	  "set VAR in the environment of the command; without =VALUE, remove it", 0, NULL },
	{ 'p', "attach", "PID", opt_attach, S_STARTUP,
	  "trace running processes; several may be given, by commas or by repeating the option", 0, NULL },
	{ 'u', "user", "USER", opt_string, S_STARTUP,
	  "run the command as USER: a name, or UID:GID in numbers", AT(user), NULL },
	{ 0, "argv0", "NAME", opt_count, S_STARTUP,
	  "run the command with NAME as its argv[0]", SEEN_ARGV0, NULL },

	{ 'b', "detach-on", "execve", opt_detach, S_TRACING,
	  "let a process go when it makes that call; execve is the only one known", 0, NULL },
	{ 'D', "daemonize", "[WHERE]", opt_daemonize, S_TRACING,
	  "run the tracer as a grandchild of the command, not as its parent (-D, grandchild), in a process group "
	  "of its own (-DD, pgroup) or in a session of its own (-DDD, session)", 0, NULL },
	{ 0, "daemonise", "[WHERE]", opt_daemonize, S_TRACING, NULL, 0, NULL },
	{ 0, "daemonized", "[WHERE]", opt_daemonize, S_TRACING, NULL, 0, NULL },
	{ 'F', NULL, NULL, opt_count, S_TRACING, NULL, SEEN_OLD_F, NULL },
	{ 'f', "follow-forks", NULL, opt_count, S_TRACING,
	  "trace the children, too; -ff: with a file of its own for each (-o FILE gives FILE.PID)", SEEN_F, NULL },
	{ 'I', "interruptible", "WHEN", opt_interruptible, S_TRACING,
	  "when signals may interrupt strace: 1 or anywhere; 2 or waiting, not while a call is decoded (default); "
	  "3 or never (default with -o FILE PROG); 4 or never_tstp, nor may ^Z stop it", 0, NULL },
	{ 0, "kill-on-exit", NULL, opt_set_flag, S_TRACING, "kill the traced processes when strace is killed", AT(kill_on_exit), NULL },

	{ 0, "trace", "SET", opt_set, S_FILTERING,
	  "trace only these calls: [!][?]NAME,NAME@64,%class,/REGEX..., all or none; classes: %clock %creds %desc "
	  "%file %fstat %fstatfs %ipc %lstat %memory %net %process %pure %signal %stat %%stat %statfs %%statfs",
	  FILTER_TRACE, " t " },
	{ 0, "signal", "SET", opt_signals, S_FILTERING, "show only these signals", 0, " signals s " },
	{ 0, "signals", "SET", opt_signals, S_FILTERING, NULL, 0, NULL },
	{ 0, "status", "SET", opt_status, S_FILTERING,
	  "show only calls that ended so: successful, failed, unfinished, unavailable, detached", 0, " " },
	{ 0, "trace-fds", "SET", opt_trace_fds, S_FILTERING,
	  "trace only calls that concern these descriptors", 0, " trace-fd fds fd " },
	{ 'P', "trace-path", "PATH", opt_trace_path, S_FILTERING,
	  "trace only calls that concern PATH, by name or by descriptor; may be repeated", 0, NULL },
	{ 0, "kvm-exit", "TERM[,TERM]...", opt_kvm_exit, S_FILTERING,
	  "show and count only these exits of virtual CPUs (and do -K); a TERM, with or without ! before it, is REASON, "
	  "REASON@RANGE, @RANGE, in, out, error, vcpu=N, vm=N, lat>TIME, lat<TIME, run>TIME, run<TIME, all or none; "
	  "REASON as io, mmio, hlt; RANGE as START, START+LENGTH, START-LAST; TIME as 50us, 1ms; terms of one kind add "
	  "up, kinds narrow each other down", 0, " " },
	{ 'z', "successful-only", NULL, opt_outcome, S_FILTERING, "show only calls that returned no error", 0, NULL },
	{ 'Z', "failed-only", NULL, opt_outcome, S_FILTERING, "show only calls that returned an error", 1, NULL },
	{ 0, "failing-only", NULL, opt_outcome, S_FILTERING, NULL, 1, NULL },

	{ 'a', "columns", "COLUMN", opt_column, S_OUTPUT, "put results in this column (40)", 0, NULL },
	{ 0, "color", "[WHEN]", opt_color, S_OUTPUT,
	  "show names, results, errors and events in colour: auto (default), on a terminal; always; never", 0, NULL },
	{ 0, "abbrev", "SET", opt_set, S_OUTPUT, "abbreviate the arguments of these calls (all)", FILTER_ABBREV, " a " },
	{ 0, "verbose", "SET", opt_set, S_OUTPUT,
	  "show what the pointers of these calls lead to (all)", FILTER_VERBOSE, " v " },
	{ 0, "raw", "SET", opt_set, S_OUTPUT,
	  "show the arguments of these calls as plain hexadecimal numbers (none)", FILTER_RAW, " x " },
	{ 0, "read", "SET", opt_dump, S_OUTPUT,
	  "after each call that read from these descriptors, show all the bytes in hexadecimal", false, " reads r " },
	{ 0, "write", "SET", opt_dump, S_OUTPUT,
	  "the same of calls that wrote to these descriptors", true, " writes w " },
	{ 0, "namespace", "[new]", opt_namespace, S_OUTPUT,
	  "say which namespaces a thread has entered, or its child was born in", 0, " " },
	{ 0, "decode-fds", "[SET]", opt_decode_fds, S_OUTPUT,
	  "what to say of descriptors: path, dev, socket, pidfd, signalfd, eventfd, all", 0, " decode-fd " },
	{ 'y', NULL, NULL, opt_decode_fds, S_OUTPUT,
	  "show the paths of descriptors, as --decode-fds=path; -yy: all that is known, as --decode-fds=all", 0, NULL },
	{ 0, "decode-pids", "SET", opt_decode_pids, S_OUTPUT,
	  "what to say of process IDs: comm, the command's name; pidns, its number in strace's PID namespace, if the "
	  "tracee is in another", 0, " decode-pid " },
	{ 'Y', NULL, NULL, opt_decode_pids, S_OUTPUT, "show the command names of process IDs, as --decode-pids=comm", 1, NULL },
	{ 0, "pidns-translation", NULL, opt_decode_pids, S_OUTPUT, NULL, 2, NULL },
	{ 0, "always-show-pid", NULL, opt_set_flag, S_OUTPUT,
	  "begin each line with the process ID even when there is only one process", AT(always_show_pid), NULL },
	{ 'i', "instruction-pointer", NULL, opt_set_flag, S_OUTPUT,
	  "show where in the program each call was made", AT(instruction_pointer), NULL },
	{ 'k', "stack-trace", "[HOW]", opt_stack, S_OUTPUT,
	  "show the stack after each call: symbol (default), or source with files and lines (-kk)", 0, NULL },
	{ 0, "stack-traces", "[HOW]", opt_stack, S_OUTPUT, NULL, 0, NULL },
	{ 0, "stack-trace-frame-limit", "N", opt_stack_limit, S_OUTPUT, "show at most N frames (256)", 0, NULL },
	{ 'K', "kvm", "[HOW]", opt_kvm, S_OUTPUT,
	  "say why each run of a KVM virtual CPU ended: vcpu or exits (-K) names the reason, full (-KK) also "
	  "decodes what the guest wanted, vcpu+ the same in the one-struct form", 0, " " },
	{ 0, "kvm-nest", NULL, opt_set_flag, S_OUTPUT,
	  "with -K: indent the calls that a thread makes to handle an exit of its virtual CPU; with -e kvm-exit, show "
	  "those of the exits that pass alone", AT(kvm_nest), NULL },
	{ 0, "kvm-device-map", "FILE", opt_kvm_device_map, S_OUTPUT,
	  "name ports and guest-physical addresses as FILE says, line by line: 'mmio START+LENGTH NAME', "
	  "'io PORT[+LENGTH] NAME', 'ecam START+LENGTH'", 0, NULL },
	{ 0, "kvm-last", "N", opt_kvm_last, S_OUTPUT,
	  "print nothing, but keep the last N exits of each virtual CPU and the calls between them, and print these "
	  "when the guest ends in a bad way (triple fault, internal error, failing KVM_RUN, fatal signal) and on SIGUSR2; "
	  "follows threads as -f does", 0, NULL },
	{ 'n', "syscall-number", NULL, opt_set_flag, S_OUTPUT, "show the numbers of calls", AT(syscall_number), NULL },
	{ 'N', "arg-names", NULL, opt_arg_names, S_OUTPUT, "show the names of arguments", 0, NULL },
	{ 'o', "output", "FILE", opt_string, S_OUTPUT,
	  "write to FILE, not to stderr; \"|COMMAND\" or \"!COMMAND\" writes to a command", AT(outfile), NULL },
	{ 'A', "output-append-mode", NULL, opt_set_flag, S_OUTPUT, "append to the file of -o", AT(append), NULL },
	{ 0, "fail-on-output-error", NULL, opt_set_flag, S_OUTPUT,
	  "end with status 1 where the command ended well but some of the trace could not be written", AT(fail_on_output_error), NULL },
	{ 0, "output-separately", NULL, opt_count, S_OUTPUT,
	  "with -o FILE: write FILE.PID for each process, as -ff does", SEEN_SEPARATELY, NULL },
	{ 0, "output-format", "FORMAT", opt_output_format, S_OUTPUT,
	  "text (default), or json: one JSON object a line", 0, NULL },
	{ 'q', "quiet", "[SET]", opt_quiet, S_OUTPUT,
	  "leave messages out: attach, exit, path-resolution, personality, thread-execve, all; -q: "
	  "attach,personality; -qq: exit too; -qqq: all", 0, " silent silence q " },
	{ 0, "silent", "[SET]", opt_quiet, S_OUTPUT, NULL, 0, NULL },
	{ 0, "silence", "[SET]", opt_quiet, S_OUTPUT, NULL, 0, NULL },
	{ 'r', "relative-timestamps", "[PRECISION]", opt_precision, S_OUTPUT,
	  "begin each line with the time since the one before it, in s, ms, us (default) or ns", 0, NULL },
	{ 0, "secontext", "[HOW]", opt_secontext, S_OUTPUT,
	  "SELinux contexts of threads, files and descriptors: their types, or, full, all of them; mismatch: what a file "
	  "should have by the system's database, too, if it is another", 0, NULL },
	{ 's', "string-limit", "SIZE", opt_strlen, S_OUTPUT, "show at most SIZE bytes of a string (32)", 0, NULL },
	{ 0, "absolute-timestamps", "[[format:]FORMAT[,[precision:]PRECISION]]", opt_timestamps, S_OUTPUT,
	  "begin each line with the time of day (time), seconds since 1970 (unix) or nothing (none), "
	  "to the s (default), ms, us or ns", 0, NULL },
	{ 0, "timestamps", "[FORMAT]", opt_timestamps, S_OUTPUT, NULL, 0, NULL },
	{ 't', NULL, NULL, opt_timestamps, S_OUTPUT,
	  "the time of day, as --absolute-timestamps; -tt: with microseconds; -ttt: unix, with microseconds", 0, NULL },
	{ 'T', "syscall-times", "[PRECISION]", opt_precision, S_OUTPUT,
	  "end each line with the time the call took, in s, ms, us (default) or ns", 1, NULL },
	{ 'v', "no-abbrev", NULL, opt_no_abbrev, S_OUTPUT, "show structures, arrays and environments whole", 0, NULL },
	{ 'x', "strings-in-hex", "[WHICH]", opt_hex, S_OUTPUT,
	  "show strings in hexadecimal: -x, non-ascii: those with bytes that are not ASCII; -xx, all (default); "
	  "non-ascii-chars: only these bytes", 0, NULL },
	{ 'X', "const-print-style", "STYLE", opt_xlat, S_OUTPUT,
	  "show constants and flags by name (abbrev, default), number (raw) or both (verbose)", 0, NULL },

	{ 'c', "summary-only", NULL, opt_summary, S_STATISTICS,
	  "instead of the calls, show a table of their times, numbers and errors at the end", 1, NULL },
	{ 'C', "summary", NULL, opt_summary, S_STATISTICS, "the same table, besides the calls", 2, NULL },
	{ 'O', "summary-syscall-overhead", "TIME[UNIT]", opt_overhead, S_STATISTICS,
	  "take off so much for tracing a call; units: s, ms, us (default), ns", 0, NULL },
	{ 'S', "summary-sort-by", "COLUMN", opt_sort, S_STATISTICS,
	  "sort the table by time (default), min-time, max-time, avg-time, wall-total, wall-min, wall-max, wall-avg, "
	  "calls, errors, name or none; that of exits "
	  "also by vmm-time (default), vmm-mean, vmm-p50, vmm-p99, vmm-max, and run-time and so on", 0, NULL },
	{ 'U', "summary-columns", "COLUMN[,COLUMN]...", opt_columns, S_STATISTICS,
	  "the columns of the table: time-percent, total-time, min-time, max-time, avg-time, wall-total, wall-min, "
	  "wall-max, wall-avg, calls, errors, name", 0, NULL },
	{ 0, "summary-interval", "SECONDS", opt_interval, S_STATISTICS,
	  "with -c or -C: print the tables so far every so often (SIGUSR1 does it at any moment)", 0, NULL },
	{ 0, "kvm-by", "COLUMN[,COLUMN]...", opt_kvm_by, S_STATISTICS,
	  "with -K and -c or -C: what the table of exits tells apart: vm, vcpu, reason, where, device, dir "
	  "(all but device)", 0, NULL },
	{ 0, "kvm-histogram", NULL, opt_set_flag, S_STATISTICS,
	  "with -K and -c or -C: how often each row of the table took how long, as bars", AT(kvm_histogram), NULL },
	{ 'w', "summary-wall-clock", NULL, opt_count, S_STATISTICS,
	  "measure from a call's entry to its return, not the system time it used", SEEN_WALL, NULL },

	{ 0, "syscall-limit", "N", opt_limit, S_STOP, "let all processes go after N calls", 0, NULL },

	{ 0, "inject", "SET:WHAT[:WHAT]...", opt_inject, S_TAMPERING,
	  "change these calls: error=ERROR or retval=NUMBER, the result of calls that are not made; syscall=NAME, what is "
	  "made instead; signal=SIGNAL; delay_enter=TIME, delay_exit=TIME, in us or with s, ms, us, ns; "
	  "poke_enter=@argN=HEX[,@argM=HEX]..., poke_exit=..., bytes written where arguments point; "
	  "when=FIRST[..LAST][+[STEP]], the turns of each call in each thread", false, " " },
	{ 0, "fault", "SET[:error=ERROR][:when=WHEN]", opt_inject, S_TAMPERING,
	  "make these calls fail; the error is ENOSYS if it is not given", true, " " },

	{ 'd', "debug", NULL, opt_set_flag, S_MISC, "tell on stderr each event that the tracer handles", AT(debug), NULL },
	{ 'h', "help", NULL, parse_help, S_MISC, "show this help", 0, NULL },
	{ 0, "seccomp-bpf", NULL, opt_set_flag, S_MISC,
	  "with -f: have the kernel stop the command for traced calls only, which is faster; the processes end with strace",
	  AT(seccomp), NULL },
	{ 0, "tips", "[[[id:]ID][,[format:]FORMAT]]", opt_tips, S_MISC,
	  "give a piece of advice at the end: number ID or a random one; compact, full or none", 0, NULL },
	{ 'V', "version", NULL, parse_version, S_MISC, "show the version and what this build can do", 0, NULL },
	{ 0, "list-options", NULL, parse_list, S_MISC, NULL, 0, NULL },
};
enum { N_ROWS = sizeof(option_rows) / sizeof(option_rows[0]) };
const unsigned n_option_rows = N_ROWS;

/* -e NAME=VALUE: the rows with .also, by their long names or those of .also */
static const struct option_row *qualifier_find(const char *name, size_t len)
{
	char word[32];

	if (len + 3 > sizeof(word))
		return NULL;
	snprintf(word, sizeof(word), " %.*s ", (int)len, name);
	for (unsigned i = 0; i < N_ROWS; i++) {
		const struct option_row *row = &option_rows[i];

		if (!row->also)
			continue;
		if ((strlen(row->name) == len && !memcmp(row->name, name, len)) || strstr(row->also, word))
			return row;
	}
	return NULL;
}

static void parse_qualifier(const struct option_row *row, const char *arg)
{
	size_t len = strcspn(arg, "=");
	const struct option_row *q = arg[len] ? qualifier_find(arg, len) : NULL;

	(void)row;
	if (q) {
		given_long = true;
		q->parse(q, arg + len + 1);
	} else {
		filter_parse(FILTER_TRACE, arg);
	}
}

/* Reading */

static void defaults(void)
{
	opts.walk.max_strlen = 32;
	opts.walk.abbrev = true;
	opts.walk.verbose = true;
	opts.walk.em.auto_comments = true;
	opts.column = 40;
	opts.summary_overhead = -1;
	opts.stack_limit = 256;
}

static void option_hint(const char *wrong)
{
	char name[64];
	struct nearest near;

	if (strncmp(wrong, "--", 2))
		return;
	snprintf(name, sizeof(name), "%.*s", (int)strcspn(wrong + 2, "="), wrong + 2);
	nearest_init(&near, name);
	for (unsigned i = 0; i < N_ROWS; i++)
		nearest_offer(&near, option_rows[i].name);
	if (near.best && near.distance)
		fprintf(stderr, "%s: did you mean '--%s'?\n", program_name, near.best);
}

static void read_options(int argc, char **argv)
{
	struct option longs[N_ROWS + 1] = { { 0 } };
	char shorts[2 * N_ROWS + 2] = "+";
	size_t n_longs = 0, at = 1;
	int c;

	for (unsigned i = 0; i < N_ROWS; i++) {
		const struct option_row *row = &option_rows[i];

		if (row->letter) {
			shorts[at++] = row->letter;
			if (row->arg && !option_arg_optional(row))
				shorts[at++] = ':';
		}
		if (row->name) {
			longs[n_longs].name = row->name;
			longs[n_longs].has_arg = !row->arg ? no_argument :
				option_arg_optional(row) ? optional_argument : required_argument;
			longs[n_longs++].val = 256 + (int)i;
		}
	}
	shorts[at] = '\0';
	while ((c = getopt_long(argc, argv, shorts, longs, NULL)) != -1) {
		const struct option_row *row = NULL;

		if (c >= 256)
			row = &option_rows[c - 256];
		for (unsigned i = 0; c < 256 && c != '?' && i < N_ROWS; i++)
			if (option_rows[i].letter == c)
				row = &option_rows[i];
		if (!row) {
			/* getopt_long() has said what is wrong */
			option_hint(argv[optind - 1]);
			fprintf(stderr, "Try '%s -h' for more information.\n", program_name);
			exit(1);
		}
		given_long = c >= 256;
		row->parse(row, optarg);
	}
	if (optind < argc)
		opts.argv = argv + optind;
}

/* Counts of letters become values, unless a long option gave the value. */
static void settle_counts(void)
{
	static const char both[] = "%s cannot be provided simultaneously";

	if (seen.q && seen.quiet_set)
		die(both, "-q and -e quiet/--quiet");
	if (seen.x && seen.hex_set)
		die(both, "-x and --strings-in-hex");
	if (seen.y && seen.fds_set)
		die(both, "-y and --decode-fds");
	if (seen.t && seen.time_set)
		die(both, "-t and --absolute-timestamps");
	if (seen.q)
		opts.quiet = seen.q == 1 ? QUIET_ATTACH | QUIET_PERSONALITY :
			seen.q == 2 ? QUIET_ATTACH | QUIET_PERSONALITY | QUIET_EXIT : ~0u;
	if (seen.x)
		opts.walk.em.hex = seen.x == 1 ? 1 : 2;
	if (seen.y)
		opts.fd_details = seen.y == 1 ? FD_PATH : FD_ALL;
	/* A record says what its descriptors stand for, unless told not to, and
	 * numbers and names alike whatever -X says. */
	if (opts.format == FORMAT_JSON) {
		if (!seen.y && !seen.fds_set && opts.summary != 1)
			opts.fd_details = FD_PATH;
		opts.walk.em.xlat = EM_X_ABBREV;
	}
	opts.fd_paths = !opts.fd_details ? 0 : opts.fd_details == FD_PATH ? 1 : 2;
	if (seen.t) {
		opts.absolute = seen.t < 3 ? seen.t : 3;
		opts.absolute_prec = seen.t == 1 ? 0 : 6;
	}
	if (kvm_filter_active() && !opts.kvm)
		opts.kvm = 1;
	if (seen.K)
		opts.kvm = seen.K == 1 && opts.kvm < 2 ? 1 : 2;
	opts.stack = seen.k < 2 ? seen.k : 2;
	opts.follow = seen.f > 0;
}

static void settle_output(void)
{
	bool pipe = opts.outfile && (*opts.outfile == '|' || *opts.outfile == '!');

	if ((seen.f > 1 || seen.separately) && opts.summary)
		die_usage("(-c/--summary-only or -C/--summary) and -ff/--output-separately are mutually exclusive");
	if (seen.separately && !opts.outfile)
		warn_msg("--output-separately has no effect without -o/--output");
	/* without a file, there is nothing to write apart */
	opts.separately = opts.outfile && (seen.f > 1 || seen.separately);
	if (pipe && opts.separately)
		die_usage("piping the output and -ff/--output-separately are mutually exclusive");
	if (opts.append && !opts.outfile)
		warn_msg("-A/--output-append-mode has no effect without -o/--output");
}

static void settle_summary(void)
{
	const struct { bool given; const char *what; } idle[] = {
		{ opts.instruction_pointer, "-i/--instruction-pointer" },
		{ opts.stack, "-k/--stack-trace" }, { opts.syscall_number, "-n/--syscall-number" },
		{ opts.walk.em.arg_names, "-N/--arg-names" }, { opts.relative, "-r/--relative-timestamps" },
		{ opts.absolute, "-t/--absolute-timestamps" }, { opts.duration, "-T/--syscall-times" },
		{ opts.fd_paths, "-y/--decode-fds" },
	};

	opts.summary_wall = seen.wall;
	if (seen.wall && !opts.summary)
		die_usage("-w/--summary-wall-clock must be given with (-c/--summary-only or -C/--summary)");
	if (seen.columns && !opts.summary)
		die_usage("-U/--summary-columns must be given with (-c/--summary-only or -C/--summary)");
	if (seen.sort && !opts.summary)
		warn_msg("-S/--summary-sort-by has no effect without (-c/--summary-only or -C/--summary)");
	for (unsigned i = 0; opts.summary == 1 && i < sizeof(idle) / sizeof(idle[0]); i++)
		if (idle[i].given)
			warn_msg("%s has no effect with -c/--summary-only", idle[i].what);
	if (!opts.summary && opts.summary_interval > 0)
		die_usage("--summary-interval must be given with (-c/--summary-only or -C/--summary)");
	if ((!opts.summary || !opts.kvm) && (seen.kvm_by || opts.kvm_histogram))
		die_usage("--kvm-by and --kvm-histogram must be given with -K and (-c/--summary-only or -C/--summary)");
}

/* --kvm-last: everything goes to the rings, and nothing is said meanwhile. */
static void settle_black_box(void)
{
	if (!opts.kvm_last)
		return;
	if (opts.summary)
		die_usage("--kvm-last and (-c/--summary-only or -C/--summary) are mutually exclusive");
	if (opts.separately)
		die_usage("--kvm-last and -ff/--output-separately are mutually exclusive");
	opts.kvm = 2;
	/* a VMM's vCPUs are threads; who looks at nothing for days must not find out too late */
	opts.follow = true;
	opts.quiet |= QUIET_ATTACH | QUIET_PERSONALITY | QUIET_THREAD_EXECVE;
}

static void settle_kvm(void)
{
	if (opts.kvm)
		return;
	if (opts.kvm_nest)
		warn_msg("--kvm-nest has no effect without -K/--kvm");
	if (seen.kvm_map)
		warn_msg("--kvm-device-map has no effect without -K/--kvm");
}

static void settle_start(void)
{
	if (!opts.argv && !opts.n_pids)
		die_usage("must have PROG [ARGS] or -p PID");
	if (!opts.argv && opts.daemonize)
		die_usage("PROG [ARGS] must be specified with -D/--daemonize");
	if (!opts.argv && seen.argv0)
		die_usage("PROG [ARGS] must be specified with --argv0");
	if (opts.daemonize > 3)
		die_usage("Too many -D's (%u), maximum supported -D count is 3", opts.daemonize);
	if (opts.kill_on_exit && opts.n_pids)
		die("--kill-on-exit and -p/--attach are mutually exclusive options");
	if (seen.stack_limit && !opts.stack)
		warn_msg("--stack-trace-frame-limit has no effect without -k/--stack-trace");
	if (!opts.interruptible)
		opts.interruptible = opts.outfile && opts.argv ? 3 : 2;
}

void options_parse(int argc, char **argv)
{
	defaults();
	read_options(argc, argv);
	settle_counts();
	settle_start();
	settle_output();
	settle_summary();
	settle_black_box();
	settle_kvm();
	filter_build();
	seccomp_prepare();
}
