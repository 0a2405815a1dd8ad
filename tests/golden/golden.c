/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * golden.c - golden triples: ABI + call + memory -> line, without a tracee.
 *
 * Reads files of cases (see README beside this file), gives each case made-up
 * memory behind struct source, walks the call and compares text and JSON.
 * Prints each difference, then "N passed, M failed"; exit status 1 if any failed.
 */
#include "tests/golden/golden.h"
#include "linux/linux.h"
#include "tests/strict.h"
#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned passed, failed;

_Noreturn void golden_bad(const struct golden *g, const char *why, const char *what)
{
	fprintf(stderr, "%s:%u: %s: %s\n", g->file, g->line, why, what);
	exit(2);
}

/* Memory: each region ends where its page ends, so that one byte more is unreadable. */

static bool source_read(void *self, uint64_t addr, void *buf, size_t len)
{
	struct golden *g = self;

	for (unsigned i = 0; i < g->n_regions; i++) {
		struct region *r = &g->region[i];
		bool after = g->exiting && r->after;
		size_t have = after ? r->after_len : r->len;

		if (addr >= r->addr && addr + len <= r->addr + have) {
			memcpy(buf, (after ? r->after : r->bytes) + (addr - r->addr), len);
			return true;
		}
	}
	return false;
}

/* What a descriptor is: for decoding, and with -y to be shown. */
static bool source_link(void *self, int fd, char *buf, size_t size)
{
	const struct golden *g = self;

	for (unsigned i = 0; i < g->n_fds; i++)
		if (g->fds[i].fd == fd) {
			snprintf(buf, size, "%s", g->fds[i].link);
			return true;
		}
	return false;
}

/* A socket is said by its protocol: NETLINK_ROUTE. */
static bool source_proto(void *self, int fd, char *buf, size_t size)
{
	return source_link(self, fd, buf, size) && !strncmp(buf, "NETLINK", sizeof("NETLINK") - 1);
}

/* What earlier calls left for this one. */
static bool source_recall(void *self, const char *what, uint64_t key, uint64_t *val)
{
	const struct golden *g = self;

	for (unsigned i = 0; i < g->n_memos; i++)
		if (g->memos[i].key == key && !strcmp(g->memos[i].what, what)) {
			*val = g->memos[i].val;
			return true;
		}
	return false;
}

static bool source_path(void *self, int fd, char *buf, size_t size, struct em_fd_more *more)
{
	const struct golden *g = self;
	(void)more;
	return g->paths && source_link(self, fd, buf, size);
}

static struct region *region_find(struct golden *g, const char *name)
{
	for (unsigned i = 0; i < g->n_regions; i++)
		if (!strcmp(g->region[i].name, name))
			return &g->region[i];
	return NULL;
}

const uint8_t *golden_memory(const struct golden *g, const char *name, bool after, size_t *len)
{
	for (unsigned i = 0; i < g->n_regions; i++) {
		const struct region *r = &g->region[i];

		if (strcmp(r->name, name))
			continue;
		*len = after && r->after ? r->after_len : r->len;
		return after && r->after ? r->after : r->bytes;
	}
	return NULL;
}

static uint64_t number(struct golden *g, const char *s)
{
	char *end;

	if (!strcmp(s, "@bad"))
		return 0xdead000;
	if (*s == '@') {
		char name[32];
		uint64_t plus = 0;
		const char *p = strchr(s, '+');

		snprintf(name, sizeof(name), "%.*s", p ? (int)(p - s - 1) : 31, s + 1);
		struct region *r = region_find(g, name);
		if (p)
			plus = strtoull(p + 1, NULL, 0);
		if (!r)
			golden_bad(g, "no such memory", s);
		return r->addr + plus;
	}
	uint64_t v = *s == '-' ? (uint64_t)strtoll(s, &end, 0) : strtoull(s, &end, 0);
	if (*end || end == s)
		golden_bad(g, "not a number", s);
	return v;
}

/* A word, or a quoted string with \n \0 \xab escapes; returns the rest, NULL at the end. */
static char *word(char *s, char *out, size_t size, size_t *len, bool *quoted)
{
	size_t n = 0;

	while (isspace((unsigned char)*s))
		s++;
	if (!*s)
		return NULL;
	*quoted = *s == '"';
	if (*quoted)
		s++;
	while (*s && (*quoted ? *s != '"' : !isspace((unsigned char)*s)) && n + 1 < size) {
		if (*quoted && *s == '\\' && s[1]) {
			s++;
			if (*s == 'x') {
				out[n++] = (char)strtoul((char[]){ s[1], s[2], 0 }, NULL, 16);
				s += 3;
				continue;
			}
			out[n++] = *s == 'n' ? '\n' : *s == 't' ? '\t' : *s == 'r' ? '\r' : *s == '0' ? '\0' : *s;
			s++;
			continue;
		}
		out[n++] = *s++;
	}
	if (*quoted && *s == '"')
		s++;
	out[n] = '\0';
	*len = n;
	return s;
}

static void put(uint8_t *buf, size_t *n, uint64_t v, unsigned size, bool big)
{
	for (unsigned i = 0; i < size; i++)
		buf[*n + i] = (uint8_t)(v >> 8 * (big ? size - 1 - i : i));
	*n += size;
}

/* Pairs of digits: a letter or two too few would be another memory than was meant. */
static size_t put_hex(struct golden *g, const char *w, size_t len, uint8_t *buf)
{
	if (len % 2 || strspn(w, "0123456789abcdefABCDEF") != len)
		golden_bad(g, "not pairs of hexadecimal digits", w);
	for (size_t i = 0; i < len; i += 2)
		buf[i / 2] = (uint8_t)strtoul((char[]){ w[i], w[i + 1], 0 }, NULL, 16);
	return len / 2;
}

static bool is_kind(const char *w)
{
	static const char *const kinds[] = {
		"u8", "u16", "u32", "u64", "be16", "be32", "be64", "long", "klong", "ptr", "str", "raw", "hex", "zero"
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (!strcmp(w, kinds[i]))
			return true;
	return false;
}

static size_t build(struct golden *g, char *s, uint8_t *buf)
{
	static char w[LINE];
	char kind[32] = "";
	size_t n = 0, n_items = 0, len;
	bool quoted, big = g->abi->big_endian;

	while ((s = word(s, w, sizeof(w), &len, &quoted))) {
		if (n + len + 16 >= LINE)
			golden_bad(g, "too much memory", w);
		if (quoted) {
			memcpy(buf + n, w, len + 1);
			n += len + !strcmp(kind, "str");
		} else if (is_kind(w)) {
			/* also what becomes of "hex be32 …", which could be bytes */
			if (kind[0] && !n_items)
				golden_bad(g, "a kind without anything of it", kind);
			snprintf(kind, sizeof(kind), "%.31s", w);
			n_items = 0;
			continue;
		} else if (!strcmp(kind, "hex")) {
			n += put_hex(g, w, len, buf + n);
		} else if (!strcmp(kind, "zero")) {
			size_t k = (size_t)number(g, w);
			if (n + k >= LINE)
				golden_bad(g, "too much memory", w);
			memset(buf + n, 0, k);
			n += k;
		} else {
			unsigned size = !strcmp(kind, "ptr") ? g->abi->ptr_size : !strcmp(kind, "long") ? g->abi->long_size :
				!strcmp(kind, "klong") ? g->abi->klong_size :
				(unsigned)atoi(kind + (kind[0] == 'b' ? 2 : 1)) / 8;
			if (!size || size > 8 || isalpha((unsigned char)*w))
				golden_bad(g, "u8 u16 u32 u64 be16 be32 be64 long klong ptr str raw hex zero, not", w);
			put(buf, &n, number(g, w), size, kind[0] == 'b' || big);
		}
		n_items++;
	}
	if (kind[0] && !n_items)
		golden_bad(g, "a kind without anything of it", kind);
	return n;
}

/* Regions are placed first, then filled: they may point to each other. */
static void memory(struct golden *g)
{
	static uint8_t buf[LINE];

	for (int pass = 0; pass < 2; pass++)
		for (unsigned i = 0; i < g->n_mem; i++) {
			char name[32];
			int used = 0;
			bool after = !strncmp(g->mem_lines[i], "out ", 4);
			char *s = g->mem_lines[i] + 4;

			sscanf(s, "%31s%n", name, &used);
			struct region *r = region_find(g, name);
			if (!pass && !r) {
				if (g->n_regions == REGIONS)
					golden_bad(g, "too many pieces of memory", name);
				r = &g->region[g->n_regions++];
				snprintf(r->name, sizeof(r->name), "%s", name);
				r->addr = 0x100000 * (uint64_t)g->n_regions;
			}
			if (pass == 0 && !after) {
				size_t saved = g->n_regions;
				/* size only: addresses of later regions do not matter for it */
				char *copy = strdup(s + used);
				for (char *p = copy; (p = strchr(p, '@')); p++)
					for (char *q = p; *q && !isspace((unsigned char)*q); q++)
						*q = '0';
				size_t n = build(g, copy, buf);
				free(copy);
				g->n_regions = (unsigned)saved;
				r->len = n;
				r->addr += PAGE * 16 - n;
			}
			if (pass) {
				char *copy = strdup(s + used);
				size_t n = build(g, copy, buf);
				free(copy);
				uint8_t *p = malloc(n + 1);
				memcpy(p, buf, n);
				if (after) {
					r->after = p;
					r->after_len = n;
				} else {
					r->bytes = p;
				}
			}
		}
}

/* @name in an expected line stands for its address. */
static char *expand(struct golden *g, const char *s)
{
	struct strbuf b;

	sb_init(&b);
	while (*s) {
		if (*s == '@' && isalpha((unsigned char)s[1])) {
			char name[48];
			size_t n = 1;

			while ((isalnum((unsigned char)s[n]) || s[n] == '_' || s[n] == '+') && n < sizeof(name) - 1)
				n++;
			snprintf(name, sizeof(name), "%.*s", (int)n, s);
			if (!strcmp(name, "@bad") || region_find(g, (char[]){ 0 }) || strchr(name, '+') ||
			    region_find(g, name + 1)) {
				sb_hex(&b, number(g, name));
				s += n;
				continue;
			}
		}
		sb_char(&b, *s++);
	}
	return b.s;
}

static void render(struct golden *g, const struct renderer *r, const struct source *src, struct strbuf *b)
{
	struct call c = { 0 };
	struct emit em;
	uint64_t args[6] = { 0 }, nr = UINT64_MAX;
	bool json = r == &render_json;

	for (unsigned i = 0; i < g->n_args; i++)
		args[i] = number(g, g->args[i]);
	for (unsigned i = 0; i < abi_ncalls(g->abi); i++)
		if (g->abi->names[i] && !strcmp(g->abi->names[i], g->call))
			nr = i | g->abi->nr_bit;
	if (nr == UINT64_MAX)
		nr = number(g, g->call);
	g->exiting = false;
	call_begin(&c, g->abi, nr, args, src, &g->opts);
	em_init(&em, r, b, &g->opts.em, c.name);
	if (!json)
		sb_str(b, c.name);
	walk_entry(&c, &em);
	g->exiting = true;
	c.ret = g->ret;
	c.err = g->err;
	walk_exit(&c, &em);
	if (json || !g->has_ret) {
		call_done(&c);
		return;
	}
	if (c.err) {
		sb_printf(b, " = -1 %s", errno_name((unsigned)c.err) ? errno_name((unsigned)c.err) : "E???");
	} else {
		sb_str(b, " = ");
		walk_result(&c, &em);
	}
	if (call_has_note(&c))
		walk_note(&c, &em);
	call_done(&c);
}

static void judge(struct golden *g, const struct renderer *r, const struct source *src, const char *want)
{
	struct strbuf b;
	char *wanted = expand(g, want);

	sb_init(&b);
	if (g->arch)
		page_render(g, r, src, &b);
	else
		render(g, r, src, &b);
	if (strcmp(b.s, wanted)) {
		printf("%s:%u: %s\n%s%s\n%s%s\n", g->file, g->line, g->arch ? g->abi->name : g->call,
		       g->arch ? "want:\n" : "  want ", wanted, g->arch ? "got:\n" : "  got  ", b.s);
		failed++;
	} else {
		passed++;
	}
	free(wanted);
	sb_free(&b);
}

/* Whatever a case shows in text must be JSON by the letter too. */
static void judge_json(struct golden *g, const struct source *src)
{
	const char *wrong;
	struct strbuf b;

	sb_init(&b);
	if (g->arch)
		page_render(g, &render_json, src, &b);
	else
		render(g, &render_json, src, &b);
	wrong = json_wrong(b.s);
	if (wrong) {
		printf("%s:%u: JSON: %s\n  got  %s\n", g->file, g->line, wrong, b.s);
		failed++;
	}
	sb_free(&b);
}

static void finish(struct golden *g)
{
	if (g->abi && (g->text || g->json)) {
		struct source src = { .read = source_read, .fd_link = source_link, .fd_proto = source_proto, .fd_path = source_path,
			.recall = source_recall, .self = g };

		memory(g);
		if (g->text)
			judge(g, &render_text, &src, g->text);
		if (g->json)
			judge(g, &render_json, &src, g->json);
		judge_json(g, &src);
	}
	for (unsigned i = 0; i < g->n_regions; i++) {
		free(g->region[i].bytes);
		free(g->region[i].after);
	}
	for (unsigned i = 0; i < g->n_mem; i++)
		free(g->mem_lines[i]);
	free(g->text);
	free(g->json);
	const char *file = g->file;
	unsigned line = g->line;
	memset(g, 0, sizeof(*g));
	g->file = file;
	g->line = line;
	g->opts = (struct walk_options){ .max_strlen = 32, .abbrev = true, .verbose = true };
}

static void option(struct golden *g, char *s)
{
	for (char *o = strtok(s, " "); o; o = strtok(NULL, " ")) {
		if (!strcmp(o, "-v"))
			g->opts.abbrev = false;
		else if (!strcmp(o, "-Xraw"))
			g->opts.em.xlat = EM_X_RAW;
		else if (!strcmp(o, "-Xverbose"))
			g->opts.em.xlat = EM_X_VERBOSE;
		else if (!strcmp(o, "-x"))
			g->opts.em.hex = 1;
		else if (!strcmp(o, "-xx"))
			g->opts.em.hex = 2;
		else if (!strcmp(o, "-N"))
			g->opts.em.arg_names = true;
		else if (!strcmp(o, "-y"))
			g->paths = true;
		else if (!strcmp(o, "raw"))
			g->opts.raw = true;
		else if (!strcmp(o, "noverbose"))
			g->opts.verbose = false;
		else if (!strncmp(o, "-s", 2))
			g->opts.max_strlen = (unsigned)atoi(o + 2);
		else
			golden_bad(g, "unknown option", o);
	}
}

/* The lines of a page are put together, as they would stand in a trace. */
static void expect_line(struct golden *g, const char *s)
{
	size_t had = g->text ? strlen(g->text) : 0;

	if (!g->arch)
		golden_bad(g, "only a page has such lines", s);
	g->text = realloc(g->text, had + strlen(s) + 2);
	sprintf(g->text + had, "%s\n", s);
}

static void directive(struct golden *g, char *s)
{
	char abi[32], reason[32];
	int n = 0;

	if (!strncmp(s, "page ", 5)) {
		if (sscanf(s + 5, "%31s %31s", abi, reason) < 2)
			golden_bad(g, "page ABI REASON, not", s);
		page_begin(g, abi, reason);
	} else if (!strncmp(s, "K ", 2) || !strncmp(s, "K< ", 3) || !strncmp(s, "K+ ", 3)) {
		expect_line(g, s);
	} else if (!strncmp(s, "call ", 5)) {
		if (sscanf(s + 5, "%31s %63s%n", abi, g->call, &n) < 2 || !(g->abi = abi_by_name(abi)))
			golden_bad(g, "call ABI NAME ARG..., not", s);
		for (char *a = strtok(s + 5 + n, " "); a && g->n_args < 6; a = strtok(NULL, " "))
			snprintf(g->args[g->n_args++], sizeof(g->args[0]), "%s", a);
	} else if (!strncmp(s, "mem ", 4) || !strncmp(s, "out ", 4)) {
		if (g->n_mem == 2 * REGIONS)
			golden_bad(g, "too much memory", s);
		g->mem_lines[g->n_mem++] = strdup(s);
	} else if (!strncmp(s, "fd ", 3)) {
		if (g->n_fds == sizeof(g->fds) / sizeof(g->fds[0]) ||
		    sscanf(s + 3, "%d %63s", &g->fds[g->n_fds].fd, g->fds[g->n_fds].link) != 2)
			golden_bad(g, "fd NUMBER LINK, a few of them, not", s);
		g->n_fds++;
	} else if (!strncmp(s, "memo ", 5)) {
		if (g->n_memos == sizeof(g->memos) / sizeof(g->memos[0]) ||
		    sscanf(s + 5, "%31s %" SCNu64 " %" SCNu64, g->memos[g->n_memos].what, &g->memos[g->n_memos].key,
			   &g->memos[g->n_memos].val) != 3)
			golden_bad(g, "memo WHAT KEY NUMBER, a few of them, not", s);
		g->n_memos++;
	} else if (!strncmp(s, "ret ", 4)) {
		g->ret = (int64_t)number(g, s + 4);
		g->has_ret = true;
	} else if (!strncmp(s, "err ", 4)) {
		g->err = atoi(s + 4);
		g->has_ret = true;
	} else if (!strncmp(s, "opt ", 4)) {
		option(g, s + 4);
	} else if (!strncmp(s, "text ", 5)) {
		g->text = strdup(s + 5);
	} else if (!strncmp(s, "json ", 5)) {
		g->json = strdup(s + 5);
	} else {
		golden_bad(g, "unknown directive", s);
	}
}

static void run_file(const char *name)
{
	static char line[LINE];
	FILE *f = fopen(name, "r");
	struct golden g = { .file = name };

	if (!f) {
		perror(name);
		exit(2);
	}
	finish(&g);
	while (fgets(line, sizeof(line), f)) {
		line[strcspn(line, "\n")] = '\0';
		g.line++;
		if (*line == '#')
			continue;
		if (!*line)
			finish(&g);
		else
			directive(&g, line);
	}
	finish(&g);
	fclose(f);
}

int main(int argc, char **argv)
{
	abi_init(&linux_facts);
	for (int i = 1; i < argc; i++)
		run_file(argv[i]);
	printf("%u passed, %u failed\n", passed, failed);
	return failed || !passed;
}
