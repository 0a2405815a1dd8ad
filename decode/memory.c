/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * memory.c - the walker's side of its only door: reads of the tracee with
 * their limits, scratch memory, and what custom functions may ask besides.
 */
#include "decode/walker.h"
#include <net/if.h>
#include <stdio.h>
#include <time.h>

/* One walk at a time; scratch memory is static, nothing is allocated per call. */
static uint8_t arena[WALK_ARENA] __attribute__((aligned(16)));

void *walk_alloc(struct walk *w, size_t len)
{
	size_t need = (len + 15) & ~(size_t)15;

	if (need < len || need > WALK_ARENA - w->arena_used)
		return NULL;
	void *p = arena + w->arena_used;
	w->arena_used += need;
	return p;
}

bool walk_read(struct walk *w, uint64_t addr, void *buf, size_t len)
{
	const struct source *s = w->call->src;

	if (w->abi->ptr_size == 4 && addr > UINT32_MAX && w->abi->klong_size == 4)
		return false;		/* a 64-bit member of a program that has no such memory */
	if (!len)
		return true;
	return s && s->read && len <= WALK_STRING_MAX && addr + len >= addr && s->read(s->self, addr, buf, len);
}

const void *walk_fetch(struct walk *w, uint64_t addr, size_t len)
{
	void *p = len <= WALK_STRING_MAX ? walk_alloc(w, len) : NULL;

	return p && walk_read(w, addr, p, len) ? p : NULL;
}

bool walk_fd_link(struct walk *w, int fd, char *buf, size_t size)
{
	const struct source *s = w->call->src;

	return s && s->fd_link && s->fd_link(s->self, fd, buf, size);
}

bool walk_fd_proto(struct walk *w, int fd, char *buf, size_t size)
{
	const struct source *s = w->call->src;

	return s && s->fd_proto && s->fd_proto(s->self, fd, buf, size);
}

bool walk_genl_name(struct walk *w, unsigned id, char *buf, size_t size)
{
	const struct source *s = w->call->src;

	return s && s->genl_name && s->genl_name(s->self, id, buf, size);
}

void walk_remember(struct walk *w, const char *what, uint64_t key, uint64_t val)
{
	const struct source *s = w->call->src;

	if (s && s->remember)
		s->remember(s->self, what, key, val);
}

bool walk_recall(struct walk *w, const char *what, uint64_t key, uint64_t *val)
{
	const struct source *s = w->call->src;

	return s && s->recall && s->recall(s->self, what, key, val);
}

/* Small answers for custom functions */

/* -P looks for descriptors of the caller's own: this is none. */
void walk_fd_of(struct walk *w, int pid, bool is_pidfd, int fd)
{
	const struct source *s = w->call->src;
	char *path = s && s->fd_path_of && fd >= 0 ? walk_alloc(w, WALK_PATH_MAX) : NULL;
	struct em_fd_more more = { 0 };

	if (path && s->fd_path_of(s->self, pid, is_pidfd, fd, path, WALK_PATH_MAX, &more))
		em_fd(w->em, fd, NULL, path, &more);
	else
		em_dec(w->em, fd);
}

void walk_fdset(struct walk *w, const int *fds, size_t n)
{
	const struct source *s = w->call->src;
	const char **path = n ? walk_alloc(w, n * sizeof(*path)) : NULL;

	for (size_t i = 0; path && i < n; i++) {
		char *text = s && s->fd_path ? walk_alloc(w, WALK_PATH_MAX) : NULL;

		path[i] = text && s->fd_path(s->self, fds[i], text, WALK_PATH_MAX, NULL) ? text : NULL;
	}
	em_fdset(w->em, fds, path, n);
}

uint64_t walk_optmem_max(struct walk *w)
{
	enum { OLD_MAX = 20480 };		/* 64-bit kernels before 6.9 */
	static uint64_t max;
	unsigned long long n;

	(void)w;
	if (max)
		return max;
	FILE *f = fopen("/proc/sys/net/core/optmem_max", "re");
	max = f && fscanf(f, "%llu", &n) == 1 && n ? n : OLD_MAX;
	if (f)
		fclose(f);
	return max;
}

bool walk_ifname(struct walk *w, uint32_t index, char *buf, size_t size)
{
	char name[IF_NAMESIZE];

	(void)w;
	if (!if_indextoname(index, name))
		return false;
	snprintf(buf, size, "%s", name);
	return true;
}

bool walk_boot_time(struct walk *w, int64_t *ns)
{
	struct timespec now, up;

	(void)w;
	if (clock_gettime(CLOCK_REALTIME, &now) || clock_gettime(CLOCK_BOOTTIME, &up))
		return false;
	*ns = (now.tv_sec - up.tv_sec) * INT64_C(1000000000) + now.tv_nsec - up.tv_nsec;
	return true;
}

bool walk_sp(struct walk *w, uint64_t *sp)
{
	*sp = w->call->sp;
	return *sp;
}

struct emit *walk_emit(struct walk *w) { return w->em; }
bool walk_exiting(struct walk *w) { return w->exiting; }
bool walk_failed(struct walk *w) { return w->failed; }
int walk_errno(struct walk *w) { return w->exiting ? w->call->err : 0; }
bool walk_verbose(struct walk *w) { return w->opts->verbose; }
bool walk_abbrev(struct walk *w) { return w->opts->abbrev; }
unsigned walk_limit(struct walk *w) { return w->opts->max_strlen; }
unsigned walk_ptr_size(struct walk *w) { return w->abi->ptr_size; }
unsigned walk_long_size(struct walk *w) { return w->abi->long_size; }
unsigned walk_klong_size(struct walk *w) { return w->abi->klong_size; }
const char *walk_abi_name(struct walk *w) { return w->abi->name; }
const char *walk_arch(struct walk *w) { return w->abi->arch; }
bool walk_ioc_narrow(struct walk *w) { return w->abi->ioc_narrow; }
bool walk_big_endian(struct walk *w) { return w->abi->big_endian; }
