/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kinds.c - one row for each kind of value, and how the plain ones are shown.
 */
#include "decode/walker.h"
#include <stdio.h>
#include <string.h>
#include <time.h>

enum { TEXT_MAX = 512 };

static void show_skip(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t, (void)v;
	em_unavailable(w->em);
}

static void show_number(struct walk *w, const struct type *t, const struct value *v)
{
	static const enum em_form forms[] = {
		[K_DEC] = EM_DEC, [K_UDEC] = EM_UDEC, [K_HEX] = EM_HEX, [K_HEX0] = EM_HEX0, [K_OCT] = EM_OCT,
	};
	em_num(w->em, walk_num(w, t, v->num, forms[t->kind]));
}

static void show_addr(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	em_addr(w->em, v->num);
}

static enum em_form const_form(const struct type *t)
{
	return !t->dec ? width_signed(t->width) ? EM_SHEX : EM_HEX : width_signed(t->width) ? EM_DEC : EM_UDEC;
}

static uint64_t mask_to(struct walk *w, const struct type *t, uint64_t num)
{
	struct em_num n = walk_num(w, t, num, EM_HEX);

	return n.bytes >= 8 ? num : num & ((UINT64_C(1) << 8 * n.bytes) - 1);
}

/* A signed constant may stand in its table as a negative number or as its bits. */
static const char *const_name(struct walk *w, const struct type *t, uint64_t num)
{
	const char *name = xlat_name(t->xlat, num);

	if (!name)
		name = xlat_name(t->xlat, mask_to(w, t, num));
	return name;
}

static void show_const(struct walk *w, const struct type *t, const struct value *v)
{
	em_name(w->em, walk_num(w, t, v->num, const_form(t)), const_name(w, t, v->num), t->other);
}

static void show_flags(struct walk *w, const struct type *t, const struct value *v)
{
	struct em_names s;

	names_flags(&s, t->xlat, mask_to(w, t, v->num), t->other);
	em_names(w->em, walk_num(w, t, v->num, EM_HEX), &s);
}

/* Slices: each reads its own bits; those that are zero and have no name for it are not shown. */

static void slice_names(struct walk *w, const struct type *t, uint64_t v, struct em_names *s)
{
	if (t->kind == K_FLAGS) {
		names_flags(s, t->xlat, v, t->other);
		return;
	}
	const char *name = t->kind == K_SIGNAL ? signal_name((unsigned)v) : const_name(w, t, v);
	*s = (struct em_names){ .n = name ? 1 : 0, .name = { name }, .rest = v, .has_rest = !name && v,
				.other = t->other };
}

static void names_append(struct em_names *all, const struct em_names *s)
{
	for (unsigned i = 0; i < s->n && all->n < EM_NAMES_MAX; i++)
		all->name[all->n++] = s->name[i];
	if (s->has_rest) {
		all->rest |= s->rest;
		all->has_rest = true;
	}
	if (!all->other)
		all->other = s->other;
}

enum { SLICES_MAX = 8 };

static void show_slices(struct walk *w, const struct type *t, const struct value *v)
{
	struct em_names part[SLICES_MAX], all = { 0 };
	struct em_num num[SLICES_MAX];
	unsigned n = 0;

	for (const struct slice *s = t->slices; s->type && n < SLICES_MAX; s++) {
		uint64_t bits = mask_to(w, t, v->num) & s->mask;

		slice_names(w, s->type, bits, &part[n]);
		part[n].whole = t->whole;
		if (!part[n].n && !part[n].has_rest)
			continue;
		num[n] = walk_num(w, t, bits, s->type->kind == K_SIGNAL ? EM_UDEC : EM_HEX);
		n++;
	}
	if (t->apart && n) {
		em_names_apart(w->em, num, part, n);
		return;
	}
	for (unsigned i = 0; i < n; i++)
		names_append(&all, &part[i]);
	em_names(w->em, walk_num(w, t, v->num, EM_HEX), &all);
}

/* File types: include/uapi/linux/stat.h */
static const struct xlat mode_types[] = {
	{ 0140000, "S_IFSOCK" }, { 0120000, "S_IFLNK" }, { 0100000, "S_IFREG" }, { 0060000, "S_IFBLK" },
	{ 0040000, "S_IFDIR" }, { 0020000, "S_IFCHR" }, { 0010000, "S_IFIFO" }, { 0, NULL },
};

static void show_mode(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t m = mask_to(w, t, v->num);
	const char *type = xlat_name(mode_types, m & 0170000);
	struct em_names s = { .oct = true, .has_rest = true };

	if (!type && m & 0170000) {		/* no mode at all */
		em_name(w->em, walk_num(w, t, v->num, EM_OCT), NULL, NULL);
		return;
	}
	if (type)
		s.name[s.n++] = type;
	if (m & 04000)
		s.name[s.n++] = "S_ISUID";
	if (m & 02000)
		s.name[s.n++] = "S_ISGID";
	if (m & 01000)
		s.name[s.n++] = "S_ISVTX";
	s.rest = m & ~UINT64_C(0177000);
	em_names(w->em, walk_num(w, t, v->num, EM_OCT), &s);
}

static void show_signal(struct walk *w, const struct type *t, const struct value *v)
{
	/* of 64 bits, too: 0x100000009 is no SIGKILL */
	const char *name = v->num && v->num <= UINT32_MAX ? signal_name((unsigned)v->num) : NULL;
	struct em_num n = walk_num(w, t, v->num, width_signed(t->width) ? EM_DEC : EM_UDEC);

	em_name(w->em, n, name, NULL);
}

static void show_errno(struct walk *w, const struct type *t, const struct value *v)
{
	em_name(w->em, walk_num(w, t, v->num, width_signed(t->width) ? EM_DEC : EM_UDEC),
		v->num <= UINT32_MAX ? errno_name((unsigned)v->num) : NULL, NULL);
}

static void show_fd(struct walk *w, const struct type *t, const struct value *v)
{
	const struct source *s = w->call->src;
	int fd = (int)v->num;
	char path[TEXT_MAX * 8];
	struct em_fd_more more = { 0 };
	const char *name = t->kind == K_DIRFD && fd == -100 ? "AT_FDCWD" : NULL;
	bool known = (fd >= 0 || name) && s && s->fd_path && s->fd_path(s->self, fd, path, sizeof(path), &more);

	char context[WALK_CONTEXT_MAX];
	if (t->kind == K_DIRFD)
		w->call->dirfd = fd;
	if ((fd >= 0 || name) && s && s->fd_context && s->fd_context(s->self, fd, context, sizeof(context)))
		em_context(w->em, context);
	em_fd(w->em, fd, name, known ? path : NULL, &more);
}

static void show_pid(struct walk *w, const struct type *t, const struct value *v)
{
	const struct source *s = w->call->src;
	char comm[TEXT_MAX];
	int pid = (int)v->num;

	(void)t;
	/* below -1: a process group */
	int outer = pid != 0 && pid != -1 && pid != INT32_MIN && s && s->pid_outer ? s->pid_outer(s->self, pid) : 0;
	bool named = pid > 0 && s && s->pid_comm && s->pid_comm(s->self, pid, comm, sizeof(comm));

	em_pid(w->em, pid, named ? comm : NULL, outer);
}

static void show_id(struct walk *w, const struct type *t, const struct value *v)
{
	struct em_num n = walk_num(w, t, v->num, EM_UDEC);

	if (mask_to(w, t, v->num) == mask_to(w, t, UINT64_MAX))
		em_dec(w->em, -1);
	else
		em_num(w->em, n);
}

static void show_dev(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t d = v->num;
	uint64_t major = (d >> 8 & 0xfff) | (d >> 32 & ~UINT64_C(0xfff));
	uint64_t minor = (d & 0xff) | (d >> 12 & 0xffffff00);
	char text[80], plain[48];

	snprintf(text, sizeof(text), "makedev(%#llx, %#llx)", (unsigned long long)major, (unsigned long long)minor);
	snprintf(plain, sizeof(plain), "%llu:%llu", (unsigned long long)major, (unsigned long long)minor);
	em_expr(w->em, walk_num(w, t, v->num, EM_HEX), text, plain);
}

/* Absolute seconds, with the date as a comment. */
static void show_time(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t ns = 0;
	time_t sec = (time_t)v->num;
	struct tm tm;
	char text[96];

	em_num(w->em, walk_num(w, t, v->num, width_signed(t->width) ? EM_DEC : EM_UDEC));
	walk_ref(w, &t->by, &ns);
	if ((!sec && !ns) || ns >= 1000000000 || !localtime_r(&sec, &tm))
		return;
	size_t n = strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%S", &tm);
	if (n && ns)
		n += (size_t)snprintf(text + n, sizeof(text) - n, ".%09llu", (unsigned long long)ns);
	if (n && strftime(text + n, sizeof(text) - n, "%z", &tm))
		em_comment(w->em, text);
}

static void show_custom(struct walk *w, const struct type *t, const struct value *v)
{
	if (t->width == W_PTR && t->out && !pointer_shown(w, t, v->num))
		return;
	if (t->width == W_PTR && !t->text && !w->opts->verbose) {
		em_addr(w->em, v->num);
		return;
	}
	t->custom(w, t, v);
}

const struct kind_row kinds[K_MAX] = {
	[K_SKIP] = { "skip", false, show_skip },
	[K_DEC] = { "dec", true, show_number },
	[K_UDEC] = { "udec", true, show_number },
	[K_HEX] = { "hex", true, show_number },
	[K_HEX0] = { "hex0", true, show_number },
	[K_OCT] = { "oct", true, show_number },
	[K_ADDR] = { "addr", true, show_addr },
	[K_CONST] = { "const", true, show_const },
	[K_FLAGS] = { "flags", true, show_flags },
	[K_SLICES] = { "slices", true, show_slices },
	[K_MODE] = { "mode", true, show_mode },
	[K_SIGNAL] = { "signal", true, show_signal },
	[K_ERRNO] = { "errno", true, show_errno },
	[K_FD] = { "fd", true, show_fd },
	[K_DIRFD] = { "dirfd", true, show_fd },
	[K_PID] = { "pid", true, show_pid },
	[K_ID] = { "id", true, show_id },
	[K_DEV] = { "dev", true, show_dev },
	[K_TIME] = { "time", true, show_time },
	[K_STR] = { "str", true, show_str },
	[K_PATH] = { "path", true, show_str },
	[K_BUF] = { "buf", true, show_buf },
	[K_STRV] = { "strv", true, show_strv },
	[K_BYTES] = { "bytes", false, show_in_place },
	[K_CSTR] = { "cstr", false, show_in_place },
	[K_HEXSTR] = { "hexstr", false, show_in_place },
	[K_SIGSET] = { "sigset", false, show_in_place },
	[K_PTR] = { "ptr", true, show_ptr },
	[K_STRUCT] = { "struct", false, show_struct },
	[K_ARRAY] = { "array", false, show_array },
	[K_SELECT] = { "select", false, show_select },
	[K_INOUT] = { "inout", true, show_inout },
	[K_CHANGE] = { "change", true, show_ptr },
	[K_CUSTOM] = { "custom", true, show_custom },
};
