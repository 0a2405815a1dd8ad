/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * summary.c - the table of -c and -C.  Counts are kept by ABI and row of the
 * call table, so that counting a call is an index and four additions.  The
 * sub-calls of socketcall and ipc that have no number of their own are few:
 * they are found by name, behind the rows.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "emit/json.h"
#include "output/output.h"
#include "output/summary.h"

struct span { uint64_t total, min, max; };	/* nanoseconds */

struct count {
	const char *name;
	uint64_t calls, errors;
	struct span time;		/* of the clock that was asked for */
	struct span wall;		/* of the wall's in any case */
	unsigned order;			/* among equals: by number */
};

struct table {
	struct count *row;
	unsigned n_fixed, n, cap;	/* rows by number; with the others */
};
static struct table tables[ABI_MAX];

enum column {
	COL_PERCENT, COL_TOTAL, COL_MIN, COL_MAX, COL_AVG, COL_WALL_TOTAL, COL_WALL_MIN, COL_WALL_MAX, COL_WALL_AVG,
	COL_CALLS, COL_ERRORS, COL_NAME, COL_N, COL_NONE = COL_N
};

static const struct column_word { const char *word; enum column column; } column_words[] = {
	{ "time-percent", COL_PERCENT }, { "total-time", COL_TOTAL }, { "min-time", COL_MIN },
	{ "max-time", COL_MAX }, { "avg-time", COL_AVG }, { "wall-total", COL_WALL_TOTAL },
	{ "wall-min", COL_WALL_MIN }, { "wall-max", COL_WALL_MAX }, { "wall-avg", COL_WALL_AVG }, { "calls", COL_CALLS },
	{ "errors", COL_ERRORS }, { "name", COL_NAME }, { "none", COL_NONE },
	/* other names of the same */
	{ "nothing", COL_NONE },
	{ "time", COL_PERCENT }, { "time_percent", COL_PERCENT },
	{ "total_time", COL_TOTAL }, { "time-total", COL_TOTAL }, { "time_total", COL_TOTAL },
	{ "min_time", COL_MIN }, { "time-min", COL_MIN }, { "time_min", COL_MIN }, { "shortest", COL_MIN },
	{ "max_time", COL_MAX }, { "time-max", COL_MAX }, { "time_max", COL_MAX }, { "longest", COL_MAX },
	{ "avg_time", COL_AVG }, { "time-avg", COL_AVG }, { "time_avg", COL_AVG },
	{ "total-wall", COL_WALL_TOTAL }, { "total_wall", COL_WALL_TOTAL }, { "wall_total", COL_WALL_TOTAL },
	{ "min-wall", COL_WALL_MIN }, { "min_wall", COL_WALL_MIN }, { "wall_min", COL_WALL_MIN },
	{ "max-wall", COL_WALL_MAX }, { "max_wall", COL_WALL_MAX }, { "wall_max", COL_WALL_MAX },
	{ "avg-wall", COL_WALL_AVG }, { "avg_wall", COL_WALL_AVG }, { "wall_avg", COL_WALL_AVG },
	{ "count", COL_CALLS }, { "error", COL_ERRORS },
	{ "syscall", COL_NAME }, { "syscall-name", COL_NAME }, { "syscall_name", COL_NAME },
};

static const struct column_form {
	const char *title;
	int width;
} column_forms[COL_N] = {
	[COL_PERCENT] = { "% time", 6 },
	[COL_TOTAL] = { "seconds", 11 },
	[COL_MIN] = { "shortest", 8 },
	[COL_MAX] = { "longest", 8 },
	[COL_AVG] = { "usecs/call", 11 },
	[COL_WALL_TOTAL] = { "wall-total", 11 },
	[COL_WALL_MIN] = { "wall-min", 8 },
	[COL_WALL_MAX] = { "wall-max", 8 },
	[COL_WALL_AVG] = { "wall-avg", 11 },
	[COL_CALLS] = { "calls", 9 },
	[COL_ERRORS] = { "errors", 9 },
	[COL_NAME] = { "syscall", 16 },
};

static enum column columns[COL_N] = { COL_PERCENT, COL_TOTAL, COL_AVG, COL_CALLS, COL_ERRORS, COL_NAME };
static unsigned n_columns = 6;
static enum column sort_by = COL_PERCENT;

static bool column_find(const char *word, size_t len, enum column *col)
{
	for (size_t i = 0; i < sizeof(column_words) / sizeof(column_words[0]); i++)
		if (strlen(column_words[i].word) == len && !memcmp(word, column_words[i].word, len)) {
			*col = column_words[i].column;
			return true;
		}
	return false;
}

void summary_parse_sort(const char *spec)
{
	if (!column_find(spec, strlen(spec), &sort_by))
		die_usage("invalid sortby: '%s' (one of time, total-time, min-time, max-time, avg-time, "
			      "wall-total, wall-min, wall-max, wall-avg, calls, errors, name, none)", spec);
}

void summary_parse_columns(const char *spec)
{
	unsigned seen = 0;

	n_columns = 0;
	for (const char *s = spec; ; s++) {
		size_t len = strcspn(s, ",");
		enum column col;

		if (!column_find(s, len, &col) || col == COL_NONE)
			die_usage("unknown column name: '%.*s' (one of time-percent, total-time, min-time, "
				      "max-time, avg-time, wall-total, wall-min, wall-max, wall-avg, calls, errors, name)", (int)len, s);
		if (seen & 1u << col)
			die_usage("call summary column has been provided more than once: '%.*s' "
				      "(-U option residual: '%s')", (int)len, s, s);
		seen |= 1u << col;
		columns[n_columns++] = col;
		s += len;
		if (!*s)
			break;
	}
	/* figures without the names they belong to would be no use */
	if (!(seen & 1u << COL_NAME))
		columns[n_columns++] = COL_NAME;
}

/* Counting */

static void table_start(struct table *t, const struct abi *abi)
{
	t->n_fixed = t->n = t->cap = abi_ncalls(abi);
	t->row = calloc(t->cap ? t->cap : 1, sizeof(t->row[0]));
	if (!t->row)
		die("out of memory");
	for (unsigned i = 0; i < t->n; i++) {
		const struct callrow *r = abi_call(abi, (uint64_t)i | abi->nr_bit);

		t->row[i].name = r ? r->name : NULL;
		t->row[i].order = i;
	}
}

static struct count *table_row(struct table *t, const struct call *c)
{
	if (!t->row)
		table_start(t, c->abi);
	/* compare before narrowing: a tracee may pass any 64-bit number */
	uint64_t nr = c->nr & ~(uint64_t)c->abi->nr_bit;

	if (nr < t->n_fixed) {
		struct count *row = &t->row[nr];

		if (row->name && (row->name == c->name || !strcmp(row->name, c->name)))
			return row;
	}
	for (unsigned i = t->n_fixed; i < t->n; i++)
		if (!strcmp(t->row[i].name, c->name))
			return &t->row[i];
	/* a tracee calling every number there is must not fill our memory */
	if (t->n - t->n_fixed >= 4096)
		return &t->row[t->n - 1];
	if (t->n == t->cap) {
		t->cap = t->cap ? t->cap * 2 : 64;
		t->row = realloc(t->row, t->cap * sizeof(t->row[0]));
		if (!t->row)
			die("out of memory");
	}
	struct count *row = &t->row[t->n];

	*row = (struct count){ .order = t->n };
	row->name = strdup(c->name);
	if (!row->name)
		die("out of memory");
	t->n++;
	return row;
}

static uint64_t elapsed(const struct timespec *from, const struct timespec *to)
{
	int64_t ns = ((int64_t)to->tv_sec - from->tv_sec) * 1000000000 + (to->tv_nsec - from->tv_nsec);

	return ns > 0 ? (uint64_t)ns : 0;
}

/* Less the overhead of tracing, but never less than nothing. */
static void span_add(struct span *sp, uint64_t ns, bool first)
{
	uint64_t overhead = opts.summary_overhead > 0 ? (uint64_t)(opts.summary_overhead * 1e9) : 0;

	ns = ns > overhead ? ns - overhead : 0;
	if (first || ns < sp->min)
		sp->min = ns;
	if (ns > sp->max)
		sp->max = ns;
	sp->total += ns;
}

void summary_count(const struct tcb *tcb, const struct timespec *mono, const struct timespec *cpu)
{
	const struct call *c = &tcb->call;

	if (!c->abi || c->abi->index >= ABI_MAX)
		return;
	struct count *row = table_row(&tables[c->abi->index], c);
	uint64_t wall = elapsed(&tcb->entry_mono, mono);

	span_add(&row->time, opts.summary_wall ? wall : elapsed(&tcb->entry_cpu, cpu), !row->calls);
	span_add(&row->wall, wall, !row->calls);
	row->calls++;
	if (c->err)
		row->errors++;
}

/* Showing */

/* A column of times: of which, and what of them; NULL if it is none. */
static const struct span *column_span(const struct count *c, enum column col, enum column *what)
{
	bool wall = col >= COL_WALL_TOTAL && col <= COL_WALL_AVG;

	if (!wall && !(col >= COL_TOTAL && col <= COL_AVG))
		return NULL;
	*what = wall ? col - COL_WALL_TOTAL + COL_TOTAL : col;
	return wall ? &c->wall : &c->time;
}

/* The average of a table without calls is nothing. */
static uint64_t span_ns(const struct count *c, const struct span *sp, enum column what)
{
	switch (what) {
	case COL_TOTAL: return sp->total;
	case COL_MIN: return sp->min;
	case COL_MAX: return sp->max;
	default: return c->calls ? sp->total / c->calls : 0;
	}
}

static int by_number(uint64_t a, uint64_t b) { return a < b ? 1 : a > b ? -1 : 0; }	/* largest first */

static int compare(const void *pa, const void *pb)
{
	const struct count *a = pa, *b = pb;
	enum column col = sort_by == COL_PERCENT ? COL_TOTAL : sort_by, what;
	const struct span *sp = column_span(a, col, &what);
	int r = 0;

	if (sp)
		r = by_number(span_ns(a, sp, what), span_ns(b, column_span(b, col, &what), what));
	else if (col == COL_CALLS)
		r = by_number(a->calls, b->calls);
	else if (col == COL_ERRORS)
		r = by_number(a->errors, b->errors);
	else if (col == COL_NAME)
		r = strcmp(a->name, b->name);
	return r ? r : a->order < b->order ? -1 : a->order > b->order;
}

/* A time in seconds, an average in microseconds. */
static int time_text(char *text, size_t size, const struct count *c, const struct span *sp, enum column what)
{
	uint64_t ns = span_ns(c, sp, what);

	return what == COL_AVG ? snprintf(text, size, "%" PRIu64, ns / 1000) : snprintf(text, size, "%.6f", (double)ns / 1e9);
}

static void show_cell(FILE *f, enum column col, int width, const struct count *c, double percent, bool last)
{
	enum column what;
	const struct span *sp = column_span(c, col, &what);
	char text[32] = "";

	if (sp)
		time_text(text, sizeof(text), c, sp, what);
	else if (col == COL_PERCENT)
		snprintf(text, sizeof(text), "%.2f", percent);
	else if (col == COL_CALLS || c->errors)
		snprintf(text, sizeof(text), "%" PRIu64, col == COL_CALLS ? c->calls : c->errors);
	if (col != COL_NAME)
		fprintf(f, "%*s", width, text);
	else if (last)
		fputs(c->name, f);
	else
		fprintf(f, "%-*s", width, c->name);
}

static void show_row(FILE *f, const int *width, const struct count *c, double percent)
{
	for (unsigned i = 0; i < n_columns; i++) {
		if (i)
			putc(' ', f);
		show_cell(f, columns[i], width[i], c, percent, i + 1 == n_columns);
	}
	putc('\n', f);
}

static void show_rule(FILE *f, const int *width)
{
	for (unsigned i = 0; i < n_columns; i++) {
		if (i)
			putc(' ', f);
		for (int w = 0; w < width[i]; w++)
			putc('-', f);
	}
	putc('\n', f);
}

/* What a row's cell needs at the least. */
static int cell_length(const struct count *c, enum column col)
{
	enum column what;
	const struct span *sp = column_span(c, col, &what);

	if (sp)
		return time_text(NULL, 0, c, sp, what);
	switch (col) {
	case COL_CALLS: return snprintf(NULL, 0, "%" PRIu64, c->calls);
	case COL_ERRORS: return snprintf(NULL, 0, "%" PRIu64, c->errors);
	case COL_NAME: return (int)strlen(c->name) + 1;
	default: return 0;
	}
}

/* Columns are as wide as their widest cell, and never less than column_forms says. */
static void measure(int *width, const struct count *rows, unsigned n, const struct count *total)
{
	for (unsigned i = 0; i < n_columns; i++) {
		int w = column_forms[columns[i]].width;

		for (unsigned r = 0; r <= n; r++) {
			int len = cell_length(r < n ? &rows[r] : total, columns[i]);

			w = len > w ? len : w;
		}
		width[i] = w;
	}
}

static void show_titles(FILE *f, const int *width)
{
	for (unsigned i = 0; i < n_columns; i++) {
		const struct column_form *form = &column_forms[columns[i]];
		bool last = i + 1 == n_columns;

		if (i)
			putc(' ', f);
		/* the first number's title and the name's stand to the left */
		if (columns[i] == COL_NAME || columns[i] == COL_PERCENT)
			fprintf(f, "%-*s", last ? 0 : width[i], form->title);
		else
			fprintf(f, "%*s", width[i], form->title);
	}
	putc('\n', f);
	show_rule(f, width);
}

static void span_join(struct span *sp, const struct span *of)
{
	sp->total += of->total;
	sp->min = of->min < sp->min ? of->min : sp->min;
	sp->max = of->max > sp->max ? of->max : sp->max;
}

/* The rows that made calls, sorted, and added to the total; to be freed. */
static struct count *table_rows(const struct table *t, unsigned *n, struct count *total)
{
	struct count *rows = calloc(t->n ? t->n : 1, sizeof(rows[0]));

	*n = 0;
	if (!rows)
		die("out of memory");
	for (unsigned i = 0; i < t->n; i++) {
		const struct count *c = &t->row[i];

		if (!c->calls)
			continue;
		rows[(*n)++] = *c;
		total->calls += c->calls;
		total->errors += c->errors;
		span_join(&total->time, &c->time);
		span_join(&total->wall, &c->wall);
	}
	qsort(rows, *n, sizeof(rows[0]), compare);
	return rows;
}

static void show_table(FILE *f, struct table *t)
{
	struct count total = { .name = "total", .time.min = UINT64_MAX, .wall.min = UINT64_MAX }, *rows;
	int width[COL_N];
	unsigned n;

	rows = table_rows(t, &n, &total);
	measure(width, rows, n, &total);
	show_titles(f, width);
	for (unsigned i = 0; i < n; i++)
		show_row(f, width, &rows[i], total.time.total ? 100.0 * (double)rows[i].time.total / (double)total.time.total : 0);
	show_rule(f, width);
	show_row(f, width, &total, 100.0);
	free(rows);
}

/* The order of the tables, and the words over those that are not native. */
static const struct { const char *abi, *title; } table_titles[] = {
	{ "x86_64", NULL }, { "i386", "32 bit" }, { "x32", "x32" },
};

void summary_print(FILE *f)
{
	for (size_t i = 0; i < sizeof(table_titles) / sizeof(table_titles[0]); i++) {
		const struct abi *abi = abi_by_name(table_titles[i].abi);
		struct table *t = abi && abi->index < ABI_MAX ? &tables[abi->index] : NULL;
		uint64_t calls = 0;

		for (unsigned r = 0; t && r < t->n; r++)
			calls += t->row[r].calls;
		if (!calls)
			continue;
		if (table_titles[i].title)
			fprintf(f, "System call usage summary for %s mode:\n", table_titles[i].title);
		show_table(f, t);
	}
}

static void json_time(struct strbuf *sb, const char *key, uint64_t ns)
{
	sb_printf(sb, ",\"%s\":", key);
	json_udec(sb, ns);
}

/* The tables as members of one record: its rows, and what they come to. */
static void json_rows(struct strbuf *sb)
{
	struct count total = { .time.min = UINT64_MAX, .wall.min = UINT64_MAX };
	unsigned n, shown = 0;

	sb_str(sb, ",\"rows\":[");
	for (size_t i = 0; i < sizeof(table_titles) / sizeof(table_titles[0]); i++) {
		const struct abi *abi = abi_by_name(table_titles[i].abi);

		if (!abi || abi->index >= ABI_MAX)
			continue;
		struct count *rows = table_rows(&tables[abi->index], &n, &total);

		for (unsigned k = 0; k < n; k++) {
			const struct count *c = &rows[k];

			sb_printf(sb, "%s{\"abi\":\"%s\",\"name\":", shown++ ? "," : "", abi->name);
			json_str(sb, c->name);
			sb_printf(sb, ",\"calls\":%" PRIu64 ",\"errors\":%" PRIu64, c->calls, c->errors);
			json_time(sb, "sum_ns", c->time.total);
			json_time(sb, "min_ns", c->time.min);
			json_time(sb, "max_ns", c->time.max);
			sb_char(sb, '}');
		}
		free(rows);
	}
	sb_printf(sb, "],\"calls\":%" PRIu64 ",\"errors\":%" PRIu64, total.calls, total.errors);
	json_time(sb, "sum_ns", total.time.total);
}

static void summary_json(struct strbuf *sb, bool last)
{
	sb_printf(sb, "{\"type\":\"summary\",\"last\":%s,\"clock\":\"%s\"", last ? "true" : "false",
		  opts.summary_wall ? "wall" : "system");
	json_rows(sb);
	sb_char(sb, '}');
}

static bool summary_wanted(void)
{
	return opts.summary;
}

static void count(struct tcb *tcb, const struct timespec *cpu)
{
	summary_count(tcb, &moment_now()->mono, cpu);
}

static void report_text(FILE *f, bool last)
{
	(void)last;
	summary_print(f);
}

const struct listener summary_listener = {
	.wanted = summary_wanted, .count = count, .report_text = report_text, .report_json = summary_json,
};
