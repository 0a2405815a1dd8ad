/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * paths.c - what descriptors and process IDs stand for, from /proc.
 *
 * For text, what is handed out is escaped already, '<' and '>' too, so that a
 * path cannot be taken for the end of one; "(deleted)" stands behind the '>',
 * as "path>(deleted)", which no escaped path can contain by itself.  For JSON
 * the plain link is handed out.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>
#include "tracee/memos.h"
#include "names/genl.h"
#include "names/paths.h"
#include "names/pidns.h"
#include "names/procfs.h"
#include "names/sockets.h"
#include "lib/words.h"

enum { CWD = -100 };			/* AT_FDCWD */
static const char deleted[] = " (deleted)";

/* Text between '<' and '>' */

static bool byte_plain(uint8_t c)
{
	return (c >= ' ' && c <= '~') || (c >= '\t' && c <= '\r');
}

static size_t escape_byte(char *to, uint8_t c, bool digit_follows)
{
	static const char letters[] = "tnvfr";		/* from 9 on */

	if (c == '"' || c == '\\')
		return (size_t)sprintf(to, "\\%c", c);
	if (c >= '\t' && c <= '\r')
		return (size_t)sprintf(to, "\\%c", letters[c - '\t']);
	if (byte_plain(c) && c != '<' && c != '>') {
		*to = (char)c;
		return 1;
	}
	if (opts.walk.em.hex == 3)
		return (size_t)sprintf(to, "\\x%02x", c);
	return (size_t)sprintf(to, digit_follows ? "\\%03o" : "\\%o", c);
}

/* false: it does not fit. */
static bool escape(char *buf, size_t size, const char *s, size_t len)
{
	bool hex = opts.walk.em.hex == 2;
	size_t at = 0;

	if (opts.format == FORMAT_JSON) {
		if (len >= size)
			return false;
		memcpy(buf, s, len);
		buf[len] = '\0';
		return true;
	}
	for (size_t i = 0; opts.walk.em.hex == 1 && i < len; i++)
		hex |= !byte_plain((uint8_t)s[i]);
	for (size_t i = 0; i < len; i++) {
		if (at + 5 > size)
			return false;
		if (hex)
			at += (size_t)sprintf(buf + at, "\\x%02x", (uint8_t)s[i]);
		else
			at += escape_byte(buf + at, (uint8_t)s[i], i + 1 < len && s[i + 1] >= '0' && s[i + 1] <= '7');
	}
	buf[at] = '\0';
	return true;
}

bool paths_escape(char *buf, size_t size, const char *text)
{
	return escape(buf, size, text, strlen(text));
}

/* /proc */

static void proc_name(char *buf, size_t size, pid_t tid, int fd)
{
	if (fd == CWD)
		snprintf(buf, size, "/proc/%d/cwd", (int)tid);
	else
		snprintf(buf, size, "/proc/%d/fd/%d", (int)tid, fd);
}

static bool fd_readlink(pid_t tid, int fd, char *buf, size_t size)
{
	char name[64];

	if (fd < 0 && fd != CWD)
		return false;
	proc_name(name, sizeof(name), tid, fd);
	ssize_t n = readlink(name, buf, size - 1);

	if (n <= 0 || (size_t)n >= size - 1)
		return false;
	buf[n] = '\0';
	return true;
}

/* Cut the kernel's " (deleted)" off, unless it is part of the name. */
static bool cut_deleted(pid_t tid, int fd, char *link)
{
	size_t len = strlen(link), tail = sizeof(deleted) - 1;
	struct stat open, named;
	char name[64];

	if (len <= tail || strcmp(link + len - tail, deleted))
		return false;
	proc_name(name, sizeof(name), tid, fd);
	if (!stat(name, &open) && !lstat(link, &named) && open.st_dev == named.st_dev && open.st_ino == named.st_ino)
		return false;
	link[len - tail] = '\0';
	return true;
}

/* The value of a line "key:\tvalue" of /proc/TID/fdinfo/FD. */
struct fdinfo { char text[2048]; };
static bool fdinfo_read(struct fdinfo *info, pid_t tid, int fd)
{
	char name[64];
	size_t at = 1;
	ssize_t n;

	snprintf(name, sizeof(name), "/proc/%d/fdinfo/%d", (int)tid, fd);
	int f = open(name, O_RDONLY | O_CLOEXEC);

	if (f < 0)
		return false;
	info->text[0] = '\n';		/* every key has one before it */
	while (at < sizeof(info->text) - 1 && (n = read(f, info->text + at, sizeof(info->text) - 1 - at)) > 0)
		at += (size_t)n;
	close(f);
	info->text[at] = '\0';
	return true;
}

static bool fdinfo_number(const struct fdinfo *info, const char *key, int base, long long *v)
{
	char want[40], *end;

	snprintf(want, sizeof(want), "\n%s:", key);
	const char *s = strstr(info->text, want);

	if (!s)
		return false;
	s += strlen(want);
	errno = 0;
	*v = base == 16 ? (long long)strtoull(s, &end, 16) : strtoll(s, &end, base);
	return end != s && !errno;
}

/* Kinds of descriptors.  Each fills text and returns true when it knows. */

static bool detail_pidfd(pid_t tid, int fd, const char *link, char *text, size_t size)
{
	struct fdinfo info;
	long long pid;
	char comm[64], shown[256];

	if (strcmp(link, "anon_inode:[pidfd]") && strncmp(link, "pidfd:[", 7))
		return false;
	if (!fdinfo_read(&info, tid, fd) || !fdinfo_number(&info, "Pid", 10, &pid) || pid <= 0 || pid > INT_MAX)
		return false;
	comm[0] = '\0';
	if (opts.pid_comm)
		paths_comm_of((pid_t)pid, comm, sizeof(comm));
	if (*comm && escape(shown, sizeof(shown), comm, strlen(comm)))
		snprintf(text, size, "pid:%lld<%s>", pid, shown);
	else
		snprintf(text, size, "pid:%lld", pid);
	return true;
}

static bool detail_eventfd(pid_t tid, int fd, const char *link, char *text, size_t size)
{
	struct fdinfo info;
	long long n, id, semaphore;

	if (strcmp(link, "anon_inode:[eventfd]"))
		return false;
	if (!fdinfo_read(&info, tid, fd) || !fdinfo_number(&info, "eventfd-count", 16, &n))
		return false;
	int at = snprintf(text, size, "{eventfd-count=%#llx", n);

	if (fdinfo_number(&info, "eventfd-id", 10, &id))
		at += snprintf(text + at, size - (size_t)at, ", eventfd-id=%lld", id);
	if (fdinfo_number(&info, "eventfd-semaphore", 10, &semaphore))
		at += snprintf(text + at, size - (size_t)at, ", eventfd-semaphore=%lld", semaphore);
	snprintf(text + at, size - (size_t)at, "}");
	return true;
}

static bool detail_signalfd(pid_t tid, int fd, const char *link, char *text, size_t size)
{
	struct fdinfo info;
	long long mask;
	size_t at;

	if (strcmp(link, "anon_inode:[signalfd]"))
		return false;
	if (!fdinfo_read(&info, tid, fd) || !fdinfo_number(&info, "sigmask", 16, &mask))
		return false;
	uint64_t set = (uint64_t)mask;
	/* a set of most signals is shown by those it lacks */
	bool most = __builtin_popcountll(set) >= 64 * 2 / 3;
	const char *sep = "";

	if (most)
		set = ~set;
	at = (size_t)snprintf(text, size, "signalfd:%s[", most ? "~" : "");
	for (unsigned sig = 1; sig <= 64; sig++) {
		const char *name = signal_name(sig);

		if (!(set >> (sig - 1) & 1) || at + 16 > size)
			continue;
		if (name)
			at += (size_t)snprintf(text + at, size - at, "%s%s", sep,
					       strncmp(name, "SIG", 3) ? name : name + 3);
		else
			at += (size_t)snprintf(text + at, size - at, "%s%u", sep, sig);
		sep = " ";
	}
	snprintf(text + at, size - at, "]");
	return true;
}

static bool detail_socket(pid_t tid, int fd, const char *link, char *text, size_t size)
{
	char *end;

	if (strncmp(link, "socket:[", 8))
		return false;
	unsigned long inode = strtoul(link + 8, &end, 10);

	if (*end != ']' || !socket_details(tid, fd, inode, text, size))
		snprintf(text, size, "%s", link);
	return true;
}

/* What text has behind a device's path, as "<char 1:3>". */
static bool detail_dev(pid_t tid, int fd, const char *link, char *text, size_t size)
{
	struct fdinfo info;
	char name[64], pts[40] = "";
	const char *base = strrchr(link, '/');
	long long index;
	struct stat st;

	proc_name(name, sizeof(name), tid, fd);
	if (!base || stat(name, &st) || !(S_ISCHR(st.st_mode) || S_ISBLK(st.st_mode)))
		return false;
	/* the master of a terminal says which one */
	if (S_ISCHR(st.st_mode) && !strcmp(base, "/ptmx") && fdinfo_read(&info, tid, fd) &&
	    fdinfo_number(&info, "tty-index", 10, &index))
		snprintf(pts, sizeof(pts), " @/dev/pts/%lld", index);
	snprintf(text, size, "%s %u:%u%s", S_ISCHR(st.st_mode) ? "char" : "block",
		 major(st.st_rdev), minor(st.st_rdev), pts);
	return true;
}

static bool fd_detail(pid_t tid, int fd, const char *link, char *text, size_t size)
{
	static const struct {
		unsigned detail;
		bool (*fn)(pid_t, int, const char *, char *, size_t);
	} kinds[] = {
		{ FD_SOCKET, detail_socket }, { FD_PIDFD, detail_pidfd }, { FD_EVENTFD, detail_eventfd },
		{ FD_SIGNALFD, detail_signalfd },
	};

	for (size_t i = 0; fd >= 0 && i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (opts.fd_details & kinds[i].detail && kinds[i].fn(tid, fd, link, text, size))
			return true;
	return false;
}

static bool path_of(pid_t tid, int fd, char *buf, size_t size, struct em_fd_more *more)
{
	char link[PATH_MAX + 16], dev[64] = "";

	if (!fd_readlink(tid, fd, link, sizeof(link)))
		return false;
	if (fd_detail(tid, fd, link, buf, size))
		return true;
	if (opts.fd_details & FD_DEV && fd >= 0 && detail_dev(tid, fd, link, dev, sizeof(dev)))
		goto show;
	/* strace shows a dead process's descriptor even when only pidfds are asked for */
	bool dead_pidfd = opts.fd_details & FD_PIDFD && !strcmp(link, "anon_inode:[pidfd]");

	if (!(opts.fd_details & FD_PATH) && !dead_pidfd)
		return false;
show:;
	bool gone = cut_deleted(tid, fd, link);
	size_t tail = strlen(dev) + sizeof("<>>(deleted)");

	if (size <= tail || !escape(buf, size - tail, link, strlen(link)))
		return false;
	if (opts.format == FORMAT_JSON) {
		if (more)
			more->deleted = gone;
		if (more)
			snprintf(more->device, sizeof(more->device), "%s", dev);
		return true;
	}
	if (*dev)
		strcat(strcat(strcat(buf, "<"), dev), ">");
	if (gone)
		strcat(buf, ">(deleted)");
	return true;
}

static bool source_fd_path(void *self, int fd, char *buf, size_t size, struct em_fd_more *more)
{
	return path_of(procfs_number(((const struct tcb *)self)->pid), fd, buf, size, more);
}

/* Never a stranger's: a number of another namespace that nobody can translate says nothing. */
static bool source_fd_path_of(void *self, int pid, bool is_pidfd, int fd, char *buf, size_t size, struct em_fd_more *more)
{
	struct fdinfo info;
	long long of;

	if (is_pidfd) {
		if (pid < 0 || !fdinfo_read(&info, procfs_number(((const struct tcb *)self)->pid), pid) ||
		    !fdinfo_number(&info, "Pid", 10, &of))
			return false;
	} else {
		int outer = pidns_outer(self, pid);

		if (outer < 0)
			return false;
		of = procfs_number(outer ? outer : pid);
	}
	return of > 0 && of <= INT_MAX && path_of((pid_t)of, fd, buf, size, more);
}

static bool source_fd_link(void *self, int fd, char *buf, size_t size)
{
	return fd_readlink(procfs_number(((const struct tcb *)self)->pid), fd, buf, size);
}

static bool source_fd_proto(void *self, int fd, char *buf, size_t size)
{
	pid_t tid = procfs_number(((const struct tcb *)self)->pid);
	char link[64], *end;

	if (fd < 0 || !fd_readlink(tid, fd, link, sizeof(link)) || strncmp(link, "socket:[", 8))
		return false;
	if (!socket_proto(tid, fd, buf, size))
		return false;
	if (!strcmp(buf, "NETLINK")) {
		char family[64];

		/* an unbound one is not found; it stays "NETLINK" */
		if (socket_netlink_family(tid, fd, strtoul(link + 8, &end, 10), family, sizeof(family)))
			snprintf(buf, size, "%s", family);
	}
	return true;
}

/* Processes */

void paths_comm_of(pid_t number, char *buf, size_t size)
{
	char name[64];

	buf[0] = '\0';
	snprintf(name, sizeof(name), "/proc/%d/comm", (int)number);
	int f = open(name, O_RDONLY | O_CLOEXEC);

	if (f < 0)
		return;
	ssize_t n = read(f, buf, size - 1);

	close(f);
	buf[n > 0 ? n : 0] = '\0';
	buf[strcspn(buf, "\n")] = '\0';
}

void paths_comm(struct tcb *tcb)
{
	paths_comm_of(procfs_number(tcb->pid), tcb->comm, sizeof(tcb->comm));
}

bool paths_comm_text(pid_t pid, char *buf, size_t size)
{
	char comm[64];

	paths_comm_of(procfs_number(pid), comm, sizeof(comm));
	return *comm && escape(buf, size, comm, strlen(comm));
}

static bool source_pid_comm(void *self, int pid, char *buf, size_t size)
{
	int outer = pidns_outer(self, pid);

	return outer >= 0 && paths_comm_text(outer ? outer : pid, buf, size);
}

static int source_pid_outer(void *self, int pid)
{
	int outer = pid < 0 ? pidns_outer_group(self, -pid) : pidns_outer(self, pid);

	return outer > 0 ? outer : 0;
}

static bool source_genl_name(void *self, unsigned id, char *buf, size_t size)
{
	(void)self;
	return genl_name(id, buf, size);
}

/* Memos */

static void source_remember(void *self, const char *what, uint64_t key, uint64_t val)
{
	memo_put(&((struct tcb *)self)->files->memos, what, key, val);
}

static bool source_recall(void *self, const char *what, uint64_t key, uint64_t *val)
{
	return memo_get(((struct tcb *)self)->files->memos, what, key, val);
}

void paths_source(struct tcb *tcb)
{
	tcb->src.self = tcb;
	tcb->src.fd_path = opts.fd_details ? source_fd_path : NULL;
	tcb->src.fd_path_of = opts.fd_details ? source_fd_path_of : NULL;
	tcb->src.fd_link = source_fd_link;
	tcb->src.fd_proto = source_fd_proto;
	tcb->src.genl_name = source_genl_name;
	tcb->src.remember = source_remember;
	tcb->src.recall = source_recall;
	tcb->src.pid_outer = opts.pid_outer ? source_pid_outer : NULL;
	tcb->src.pid_comm = opts.pid_comm ? source_pid_comm : NULL;
}

/* -P and --trace-fds= */

static const char **chosen;
static unsigned n_chosen;
static struct fd_choice chosen_fds;

static void chosen_add(const char *path)
{
	chosen = realloc(chosen, (n_chosen + 1) * sizeof(chosen[0]));
	if (!chosen)
		die("out of memory");
	chosen[n_chosen++] = path;
}

void paths_add(const char *path)
{
	char *real = realpath(path, NULL);

	chosen_add(path);
	/* descriptors are known by the real path only */
	if (!real || !strcmp(real, path)) {
		free(real);
		return;
	}
	if (!(opts.quiet & QUIET_PATH_RESOLUTION))
		warn_msg("Requested path \"%s\" resolved into \"%s\"", path, real);
	chosen_add(real);
}

void paths_parse_fds(const char *spec)
{
	fd_choice_parse(&chosen_fds, spec);
}

bool paths_selective(void)
{
	return n_chosen || chosen_fds.given;
}

static bool match_path(void *self, const char *path)
{
	(void)self;
	for (unsigned i = 0; i < n_chosen; i++)
		if (!strcmp(chosen[i], path))
			return true;
	return false;
}

static bool match_fd(void *self, int fd)
{
	const struct tcb *tcb = self;
	char link[PATH_MAX + 16];

	if (fd_choice_has(&chosen_fds, fd))
		return true;
	/* the working directory is not a descriptor the call was given */
	if (!n_chosen || fd < 0)
		return false;
	pid_t tid = procfs_number(tcb->pid);

	if (!fd_readlink(tid, fd, link, sizeof(link)))
		return false;
	cut_deleted(tid, fd, link);
	return match_path(self, link);
}

bool paths_match(struct tcb *tcb)
{
	return !paths_selective() || call_search(&tcb->call, match_fd, n_chosen ? match_path : NULL, tcb);
}
