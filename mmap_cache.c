/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mmap_cache.c - /proc/PID/maps, read whole, parsed and sorted.
 *
 * The file is read by the thread's own number, because a group leader that has
 * exited shows nothing.  A line that does not parse is left out and the rest
 * kept: the kernel may add to the format, and names may hold anything.
 */
#include "mmap_cache.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
	MAPS_FIRST = 64 * 1024,
	MAPS_MAX = 512 * 1024 * 1024,	/* vm.max_map_count can be raised, but not this far */
	MAPS_TRIES = 3,			/* other threads may map while we read */
};

struct mmap_cache {
	uint64_t generation;		/* mm's, when read */
	uint64_t serial;
	bool valid;
	char *text;			/* the file; names point into it */
	size_t text_cap;
	bool borrowed;			/* text is the caller's */
	struct mmap_entry *entry;
	size_t n, cap;
};

static uint64_t last_serial;

static void *grow(void *p, size_t size)
{
	p = realloc(p, size);
	if (!p)
		die("out of memory for the mappings of a traced process (%zu bytes)", size);
	return p;
}

/* One hexadecimal or decimal number and the character behind it. */
static bool parse_number(char **s, unsigned base, char stop, uint64_t *v)
{
	char *p = *s;
	uint64_t n = 0;

	for (; ; p++) {
		unsigned d;

		if (*p >= '0' && *p <= '9')
			d = (unsigned)(*p - '0');
		else if (base == 16 && *p >= 'a' && *p <= 'f')
			d = (unsigned)(*p - 'a') + 10;
		else
			break;
		if (n > (UINT64_MAX - d) / base)
			return false;
		n = n * base + d;
	}
	if (p == *s || *p != stop)
		return false;
	*s = p + 1;
	*v = n;
	return true;
}

static bool parse_prot(char **s, struct mmap_entry *e)
{
	const char *p = *s;

	for (int i = 0; i < 5; i++)
		if (!p[i])
			return false;
	if (p[4] != ' ')
		return false;
	e->prot = (uint8_t)((p[0] == 'r' ? MMAP_READ : 0) | (p[1] == 'w' ? MMAP_WRITE : 0) |
			    (p[2] == 'x' ? MMAP_EXEC : 0));
	e->shared = p[3] == 's' || p[3] == 'S';
	*s += 5;
	return true;
}

/* The kernel writes a newline of a name as \012, and nothing else in this way. */
static void name_unescape(char *s)
{
	char *to = s;

	for (; *s; s++) {
		if (!strncmp(s, "\\012", 4)) {
			*to++ = '\n';
			s += 3;
		} else {
			*to++ = *s;
		}
	}
	*to = 0;
}

static void parse_name(char *s, struct mmap_entry *e)
{
	static const char gone[] = " (deleted)";
	size_t len;

	while (*s == ' ')
		s++;
	len = strlen(s);
	if (e->inode && len > sizeof(gone) - 1 && !strcmp(s + len - (sizeof(gone) - 1), gone)) {
		e->deleted = true;
		s[len - (sizeof(gone) - 1)] = 0;
	}
	name_unescape(s);
	e->name = s;
}

/* "7f00-7f01 rw-s 00001000 00:10 1038   name", NUL-terminated. */
static bool parse_line(char *s, struct mmap_entry *e)
{
	uint64_t major, minor;

	*e = (struct mmap_entry){ .name = "" };
	if (!parse_number(&s, 16, '-', &e->start) || !parse_number(&s, 16, ' ', &e->end) ||
	    !parse_prot(&s, e) || !parse_number(&s, 16, ' ', &e->offset) ||
	    !parse_number(&s, 16, ':', &major) || !parse_number(&s, 16, ' ', &minor))
		return false;
	/* Without a name the line may end with the inode. */
	if (!parse_number(&s, 10, ' ', &e->inode)) {
		if (!parse_number(&s, 10, 0, &e->inode))
			return false;
		s--;
	}
	e->major = (uint32_t)major;
	e->minor = (uint32_t)minor;
	parse_name(s, e);
	return e->start < e->end;
}

static int entry_compare(const void *a, const void *b)
{
	const struct mmap_entry *x = a, *y = b;

	return x->start < y->start ? -1 : x->start > y->start;
}

static void cache_add(struct mmap_cache *c, const struct mmap_entry *e)
{
	if (c->n == c->cap) {
		c->cap = c->cap ? 2 * c->cap : 128;
		c->entry = grow(c->entry, c->cap * sizeof(*c->entry));
	}
	c->entry[c->n++] = *e;
}

/* true: the lines came in order and did not overlap; else they were read
 * while another thread mapped, and have been put in order. */
static bool cache_parse(struct mmap_cache *c, char *text, size_t len)
{
	bool clean = true;
	size_t kept = 0;

	c->n = 0;
	for (char *s = text, *end = text + len; s < end; ) {
		char *nl = memchr(s, '\n', (size_t)(end - s));
		struct mmap_entry e;

		if (!nl)
			break;		/* cut off: not a line */
		*nl = 0;
		if (parse_line(s, &e)) {
			if (c->n && e.start < c->entry[c->n - 1].end)
				clean = false;
			cache_add(c, &e);
		}
		s = nl + 1;
	}
	if (clean)
		return true;
	qsort(c->entry, c->n, sizeof(*c->entry), entry_compare);
	for (size_t i = 0; i < c->n; i++) {
		if (kept && c->entry[i].start < c->entry[kept - 1].end)
			c->entry[kept - 1].end = c->entry[i].start;	/* the later line is the newer */
		if (kept && c->entry[kept - 1].start == c->entry[kept - 1].end)
			kept--;
		c->entry[kept++] = c->entry[i];
	}
	c->n = kept;
	return false;
}

/* The whole file into c->text.  Its length, or -errno. */
static ssize_t cache_read(struct mmap_cache *c, const struct source *src)
{
	size_t len = 0;
	int fd;

	if (!src->open)
		return -ENOSYS;
	fd = src->open(src->self, "maps");
	if (fd < 0)
		return errno == ENOENT ? -ESRCH : -errno;
	for (;;) {
		ssize_t got;

		if (c->text_cap - len < 4096) {
			size_t cap = c->text_cap ? 2 * c->text_cap : MAPS_FIRST;

			if (cap > MAPS_MAX) {
				close(fd);
				return -E2BIG;
			}
			c->text = grow(c->text, cap);
			c->text_cap = cap;
		}
		got = read(fd, c->text + len, c->text_cap - len - 1);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0) {
			int err = got < 0 ? errno : 0;

			close(fd);
			c->text[len] = 0;
			return err ? -err : (ssize_t)len;
		}
		len += (size_t)got;
	}
}

int mmap_cache_update(struct tcb *tcb)
{
	struct mmap_cache *c = tcb->mm->maps;
	ssize_t len = 0;

	if (c && c->valid && c->generation == tcb->mm->generation)
		return 0;
	if (!c) {
		c = tcb->mm->maps = grow(NULL, sizeof(*c));
		*c = (struct mmap_cache){ 0 };
	}
	c->n = 0;
	c->valid = false;
	c->serial = ++last_serial;
	for (int i = 0; i < MAPS_TRIES; i++) {
		len = cache_read(c, &tcb->src);
		if (len <= 0)
			break;
		if (cache_parse(c, c->text, (size_t)len))
			break;
	}
	if (len <= 0) {
		c->n = 0;
		return len ? (int)len : -ESRCH;	/* a thread without memory is on its way out */
	}
	c->generation = tcb->mm->generation;
	c->valid = true;
	return 0;
}

const struct mmap_entry *mmap_cache_all(struct tcb *tcb, size_t *n)
{
	mmap_cache_update(tcb);
	*n = tcb->mm->maps->n;
	return tcb->mm->maps->entry;
}

const struct mmap_entry *mmap_cache_find(struct tcb *tcb, uint64_t addr)
{
	size_t n, low = 0;
	const struct mmap_entry *e = mmap_cache_all(tcb, &n);

	while (low < n) {
		size_t mid = low + (n - low) / 2;

		if (addr < e[mid].start)
			n = mid;
		else if (addr >= e[mid].end)
			low = mid + 1;
		else
			return &e[mid];
	}
	return NULL;
}

const struct mmap_entry *mmap_cache_search(struct tcb *tcb, bool (*match)(const struct mmap_entry *, void *),
					   void *arg, size_t *from)
{
	size_t n;
	const struct mmap_entry *e = mmap_cache_all(tcb, &n);

	while (*from < n) {
		const struct mmap_entry *this = &e[(*from)++];

		if (match(this, arg))
			return this;
	}
	return NULL;
}

static uint64_t hash_add(uint64_t h, uint64_t v)
{
	return (h ^ v ^ v >> 29) * 0x9e3779b97f4a7c15u;
}

uint64_t mmap_cache_objects(struct tcb *tcb)
{
	size_t n;
	const struct mmap_entry *e = mmap_cache_all(tcb, &n);
	uint64_t h = 1;

	for (; n; n--, e++) {
		if (!(e->prot & MMAP_EXEC) || !*e->name)
			continue;
		h = hash_add(h, e->start);
		h = hash_add(h, e->end ^ e->offset << 1);
		h = hash_add(h, e->inode);
		h = hash_add(h, (uint64_t)e->major << 32 | e->minor);
	}
	return h;
}

uint64_t mmap_cache_serial(const struct mm *mm)
{
	return mm->maps ? mm->maps->serial : 0;
}

struct mmap_cache *mmap_cache_parse(char *text, size_t len)
{
	struct mmap_cache *c = grow(NULL, sizeof(*c));

	*c = (struct mmap_cache){ .text = text, .borrowed = true, .serial = ++last_serial };
	cache_parse(c, text, len);
	return c;
}

const struct mmap_entry *mmap_cache_entries(const struct mmap_cache *c, size_t *n)
{
	*n = c->n;
	return c->entry;
}

void mmap_cache_free(struct mmap_cache *c)
{
	if (!c)
		return;
	if (!c->borrowed)
		free(c->text);
	free(c->entry);
	free(c);
}

void mmap_cache_forget(struct mm *mm)
{
	mmap_cache_free(mm->maps);
	mm->maps = NULL;
}
