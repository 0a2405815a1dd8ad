/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * help.c - what --help, --version and --list-options say: the table of options,
 * shown.
 */
#include "config.h"
#include "names/secontext.h"
#include "options/option_parse.h"
#include "unwind.h"
#include <string.h>

static const char *const section_titles[S_MAX] = {
	"General", "Startup", "Tracing", "Filtering", "Output format", "Statistics", "Stop condition",
	"Tampering", "Miscellaneous",
};

bool option_arg_optional(const struct option_row *row)
{
	return row->arg && row->arg[0] == '[';
}

static void help_wrapped(const char *text)
{
	const size_t indent = 17, width = 78;
	size_t at = indent;

	printf("%*s", (int)indent, "");
	while (*text) {
		size_t len = strcspn(text, " ");

		if (at > indent && at + 1 + len > width) {
			printf("\n%*s", (int)indent, "");
			at = indent;
		} else if (at > indent) {
			putchar(' ');
			at++;
		}
		printf("%.*s", (int)len, text);
		at += len;
		text += len;
		text += strspn(text, " ");
	}
	putchar('\n');
}

static void help_row(const struct option_row *row)
{
	const char *arg = row->arg;

	printf("  ");
	if (row->letter) {
		printf("-%c", row->letter);
		/* an optional argument goes with the long name only */
		if (arg && !option_arg_optional(row))
			printf(" %s", arg);
	}
	if (row->letter && row->name)
		printf(", ");
	if (row->also)
		printf("-e %s=%.*s, ", row->name, (int)strlen(arg) - 2 * option_arg_optional(row), arg + option_arg_optional(row));
	if (row->name && !arg)
		printf("--%s", row->name);
	else if (row->name && option_arg_optional(row))
		printf("--%s[=%s", row->name, arg + 1);
	else if (row->name)
		printf("--%s=%s", row->name, arg);
	putchar('\n');
	help_wrapped(row->help);
}

void options_help(void)
{
	printf("Usage: strace [OPTION]... { -p PID | PROG [ARGS] }\n"
	       "   or: strace -c [OPTION]... { -p PID | PROG [ARGS] }\n"
	       "Show the system calls a program makes, and the signals it gets.\n");
	for (unsigned s = 0; s < S_MAX; s++) {
		printf("\n%s:\n", section_titles[s]);
		for (unsigned i = 0; i < n_option_rows; i++)
			if (option_rows[i].section == s && option_rows[i].help)
				help_row(&option_rows[i]);
	}
}

void options_version(void)
{
	const char *unwinder = unwind_backend();

	printf("strace -- version %s\n"
	       "A system-call tracer whose knowledge of Linux is data.\n"
	       "Licence: LGPL-2.1-or-later. This is free software: you may change and share it\n"
	       "under the terms in COPYING. There is NO WARRANTY, as far as the law permits.\n\n"
	       "Optional features enabled: stack-trace=%s", PACKAGE_VERSION, unwinder ? unwinder : "no");
	if (unwind_demangles())
		printf(" stack-demangle");
	if (secontext_built())
		printf(" secontext");
	printf(" kvm json");
	for (unsigned i = 0; abis[i]; i++)
		printf(" %s", abis[i]->name);
	printf("\n");
}

void options_list(FILE *f)
{
	for (unsigned i = 0; i < n_option_rows; i++) {
		const struct option_row *row = &option_rows[i];

		if (!row->help)
			continue;
		fprintf(f, "%s%.1s\t%s%s\n", row->letter ? "-" : "", row->letter ? &row->letter : "",
			row->name ? "--" : "", row->name ? row->name : "");
	}
}
