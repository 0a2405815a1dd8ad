/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * report.c - the tables of -c and -C, of all who have one, to where the trace goes.
 */
#include "output/report.h"
#include "output/output.h"
#include "tracee/listen.h"
#include <stdlib.h>

static void report_json(bool last)
{
	struct strbuf sb;

	sb_init(&sb);
	for (const struct listener *const *l = listening.report_json; *l; l++) {
		(*l)->report_json(&sb, last);
		sb_char(&sb, '\n');
	}
	output_common(&sb);
	sb_free(&sb);
}

/* Into memory first: whoever reads a pipe slowly, or a signal that comes in the
 * middle (--summary-interval), must not cost a piece of it. */
void report(bool last)
{
	struct strbuf sb = { NULL, 0, 0 };
	FILE *f;

	output_break();
	if (opts.format == FORMAT_JSON) {
		report_json(last);
		return;
	}
	f = open_memstream(&sb.s, &sb.len);
	if (!f)
		die("out of memory for the summary");
	LISTEN(report_text, f, last);
	if (fclose(f))
		die("out of memory for the summary");
	output_common(&sb);
	free(sb.s);
}
