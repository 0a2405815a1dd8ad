/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * pidns.c - a process has a number in its own namespace and in each of those
 * around it; /proc/PID/status lists them, beginning with the one we see.
 * Threads that we trace are looked at first, then all processes there are.
 */
#include "names/pidns.h"
#include "tracee/tcb.h"
#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LEVELS = 33, PARENT_REQUEST = 0xb702 };	/* MAX_PID_NS_LEVEL + 1; NS_GET_PARENT */

struct numbers { int at[LEVELS]; unsigned n; };

static ino_t ns_of(pid_t tid)
{
	char path[48];
	struct stat st;

	if (tid)
		snprintf(path, sizeof(path), "/proc/%d/ns/pid", (int)tid);
	else
		snprintf(path, sizeof(path), "/proc/self/ns/pid");
	return stat(path, &st) ? 0 : st.st_ino;
}

/* The namespace some levels around a process's own. */
static ino_t ns_around(pid_t tid, unsigned levels)
{
	char path[48];
	struct stat st;

	snprintf(path, sizeof(path), "/proc/%d/ns/pid", (int)tid);
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	while (fd >= 0 && levels--) {
		int up = ioctl(fd, PARENT_REQUEST);

		close(fd);
		fd = up;
	}
	if (fd < 0)
		return 0;
	ino_t ino = fstat(fd, &st) ? 0 : st.st_ino;

	close(fd);
	return ino;
}

static bool numbers_read(pid_t tid, struct numbers *out)
{
	char path[48], line[512];
	FILE *f;

	out->n = 0;
	snprintf(path, sizeof(path), "/proc/%d/status", (int)tid);
	f = fopen(path, "re");
	if (!f)
		return false;
	while (fgets(line, sizeof(line), f)) {
		char *s = line + 6, *end;

		if (strncmp(line, "NSpid:", 6))
			continue;
		while (out->n < LEVELS) {
			long v = strtol(s, &end, 10);

			if (end == s)
				break;
			out->at[out->n++] = (int)v;
			s = end;
		}
		break;
	}
	fclose(f);
	return out->n > 0;
}

/* Is that thread's number, at the level of the namespace ns, pid? */
static int candidate(pid_t tid, ino_t ns, unsigned level, int pid)
{
	struct numbers c;

	if (!numbers_read(tid, &c) || c.n <= level || c.at[level] != pid)
		return 0;
	return ns_around(tid, c.n - 1 - level) == ns ? c.at[0] : 0;
}

static int search_all(ino_t ns, unsigned level, int pid)
{
	DIR *dir = opendir("/proc");
	const struct dirent *e;
	int found = 0;

	while (dir && !found && (e = readdir(dir))) {
		pid_t p = (pid_t)strtol(e->d_name, NULL, 10);

		if (p > 0 && !tcb_find(p))
			found = candidate(p, ns, level, pid);
	}
	if (dir)
		closedir(dir);
	return found;
}

int pidns_outer(struct tcb *tcb, int pid)
{
	static ino_t own;
	struct numbers self;

	if (pid <= 0)
		return 0;
	if (!own)
		own = ns_of(0);
	if (!tcb->pid_ns)		/* a process never changes its own */
		tcb->pid_ns = ns_of(tcb->pid);
	if (tcb->pid_ns == own)
		return 0;
	if (!tcb->pid_ns || !numbers_read(tcb->pid, &self))
		return -1;
	list_for_each(n, &tcbs) {
		const struct tcb *t = list_entry(n, struct tcb, node);
		int found = candidate(t->pid, (ino_t)tcb->pid_ns, self.n - 1, pid);

		if (found)
			return found;
	}
	int found = search_all((ino_t)tcb->pid_ns, self.n - 1, pid);

	return found ? found : -1;
}

/* Entering namespaces */

static const struct { uint64_t flag; const char *link; } spaces[] = {
	{ 0x02000000, "cgroup" }, { 0x08000000, "ipc" }, { 0x00020000, "mnt" }, { 0x40000000, "net" },
	{ 0x20000000, "pid" }, { 0x80, "time" }, { 0x10000000, "user" }, { 0x04000000, "uts" },
};

/* Which ones the call was asked for, and whose they are. */
static uint64_t entered(struct tcb *tcb, pid_t *pid)
{
	const struct call *c = &tcb->call;
	uint64_t flags = 0;
	bool child = false;

	*pid = tcb->pid;
	if (!strcmp(c->name, "unshare")) {
		flags = c->args[0];
	} else if (!strcmp(c->name, "setns")) {
		flags = c->args[1];
	} else if (!strcmp(c->name, "clone")) {
		flags = c->args[0] & ~0xffull;	/* the low byte is a signal */
		child = true;
	} else if (!strcmp(c->name, "clone3")) {
		child = tcb->src.read(tcb->src.self, c->args[0], &flags, sizeof(flags));
	}
	if (child) {
		int outer = pidns_outer(tcb, (int)c->ret);

		*pid = outer ? outer : (pid_t)c->ret;
	}
	return c->err ? 0 : flags;
}

static unsigned list(struct tcb *tcb, struct strbuf *sb, const char *first, const char *between)
{
	pid_t pid = tcb->pid;
	uint64_t flags = tcb->call.err ? 0 : entered(tcb, &pid);
	const struct tcb *whose = flags ? tcb_find(pid) : NULL;
	unsigned n = 0;

	for (unsigned i = 0; i < sizeof(spaces) / sizeof(spaces[0]); i++) {
		char name[48], link[64];

		if (!(flags & spaces[i].flag))
			continue;
		ssize_t len;
		if (whose) {
			snprintf(name, sizeof(name), "ns/%s", spaces[i].link);
			len = whose->src.link ? whose->src.link(whose->src.self, name, link, sizeof(link)) : -1;
		} else {		/* a child that is not followed */
			snprintf(name, sizeof(name), "/proc/%d/ns/%s", (int)pid, spaces[i].link);
			len = readlink(name, link, sizeof(link));
		}
		if (len <= 0 || (size_t)len >= sizeof(link))
			continue;
		sb_str(sb, n++ ? between : first);
		sb_mem(sb, link, (size_t)len);
	}
	return n;
}

static bool namespaces_wanted(void)
{
	return opts.namespaces;
}

static void namespaces_text(struct tcb *tcb, struct strbuf *sb)
{
	if (list(tcb, sb, " (", ", "))
		sb_char(sb, ')');
}

static void namespaces_json(struct tcb *tcb, struct strbuf *sb, enum listen_line what)
{
	if ((what == LINE_CALL || what == LINE_HELD) && list(tcb, sb, ",\"namespaces\":[\"", "\",\""))
		sb_str(sb, "\"]");
}

const struct listener namespaces_listener = {
	.wanted = namespaces_wanted, .result = namespaces_text, .members = namespaces_json,
};
