/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * option_parse.h - between the table of options (options.c) and the functions
 * that read an option's value (option_parse.c).
 */
#ifndef STRACE_OPTIONS_OPTION_PARSE_H
#define STRACE_OPTIONS_OPTION_PARSE_H

#include "options/options.h"

enum section {
	S_GENERAL, S_STARTUP, S_TRACING, S_FILTERING, S_OUTPUT, S_STATISTICS, S_STOP, S_TAMPERING, S_MISC, S_MAX,
};

struct option_row {
	char letter;			/* 0: none */
	const char *name;		/* the long name; NULL: none */
	const char *arg;		/* "FILE"; "[WHEN]" may be left out; NULL: none */
	void (*parse)(const struct option_row *, const char *arg);
	enum section section;
	const char *help;		/* NULL: another name of the row before it */
	unsigned value;			/* the parse function's own */
	const char *also;		/* may be given as -e NAME=; these are further names: " t " */
};

/* The table (options.c), and how it is shown (help.c). */
extern const struct option_row option_rows[];
extern const unsigned n_option_rows;
void options_help(void);
void options_version(void);
bool option_arg_optional(const struct option_row *);	/* "[WHEN]" */

/* How the option at hand was written: "-s" or "--string-limit". */
extern bool given_long;

/* What is only settled when the last option has been seen. */
struct seen {
	unsigned f, separately, q, quiet_set, x, hex_set, y, fds_set, t, time_set, k, K;
	unsigned kvm_by, kvm_map, sort, columns, wall, z, Z, argv0, stack_limit;
};
extern struct seen seen;

/* .value of opt_count(), and of the rows that set a member of struct options */
enum { SEEN_F, SEEN_SEPARATELY, SEEN_ARGV0, SEEN_WALL, SEEN_OLD_F };
#define AT(f)	offsetof(struct options, f)

void opt_set_flag(const struct option_row *, const char *arg);
void opt_count(const struct option_row *, const char *arg);
void opt_env(const struct option_row *, const char *arg);
void opt_attach(const struct option_row *, const char *arg);
void opt_string(const struct option_row *, const char *arg);
void opt_detach(const struct option_row *, const char *arg);
void opt_daemonize(const struct option_row *, const char *arg);
void opt_inject(const struct option_row *, const char *arg);
void opt_interruptible(const struct option_row *, const char *arg);
void opt_set(const struct option_row *, const char *arg);
void opt_signals(const struct option_row *, const char *arg);
void opt_status(const struct option_row *, const char *arg);
void opt_trace_fds(const struct option_row *, const char *arg);
void opt_dump(const struct option_row *, const char *arg);
void opt_trace_path(const struct option_row *, const char *arg);
void opt_outcome(const struct option_row *, const char *arg);
void opt_column(const struct option_row *, const char *arg);
void opt_color(const struct option_row *, const char *arg);
void opt_quiet(const struct option_row *, const char *arg);
void opt_kvm(const struct option_row *, const char *arg);
void opt_kvm_exit(const struct option_row *, const char *arg);
void opt_kvm_by(const struct option_row *, const char *arg);
void opt_interval(const struct option_row *, const char *arg);
void opt_kvm_device_map(const struct option_row *, const char *arg);
void opt_kvm_last(const struct option_row *, const char *arg);
void opt_decode_fds(const struct option_row *, const char *arg);
void opt_decode_pids(const struct option_row *, const char *arg);
void opt_stack(const struct option_row *, const char *arg);
void opt_stack_limit(const struct option_row *, const char *arg);
void opt_output_format(const struct option_row *, const char *arg);
void opt_precision(const struct option_row *, const char *arg);
void opt_timestamps(const struct option_row *, const char *arg);
void opt_strlen(const struct option_row *, const char *arg);
void opt_no_abbrev(const struct option_row *, const char *arg);
void opt_hex(const struct option_row *, const char *arg);
void opt_xlat(const struct option_row *, const char *arg);
void opt_arg_names(const struct option_row *, const char *arg);
void opt_summary(const struct option_row *, const char *arg);
void opt_overhead(const struct option_row *, const char *arg);
void opt_sort(const struct option_row *, const char *arg);
void opt_columns(const struct option_row *, const char *arg);
void opt_limit(const struct option_row *, const char *arg);
void opt_secontext(const struct option_row *, const char *arg);
void opt_namespace(const struct option_row *, const char *arg);
void opt_tips(const struct option_row *, const char *arg);

#endif
