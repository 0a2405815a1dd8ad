/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * pidns.c - a process has a number in its own namespace and in each of those
 * around it; /proc/PID/status lists them, beginning with the one we see.
 * Threads that we trace are looked at first, then all processes there are.
 */
#include "names/pidns.h"
#include "names/procfs.h"
#include "tracee/tcb.h"
#include <string.h>
#include <unistd.h>

/* A number of a namespace, which stands at that level in /proc's lists. */
struct wanted {
	ino_t ns;
	unsigned level;
	int pid;
	const char *key;		/* a process's own, or that of its group or session */
	int outer;			/* what we call it */
};

static bool is_wanted(pid_t number, void *arg)
{
	struct wanted *w = arg;
	struct procfs_numbers c;
	int own = procfs_level();

	if (!procfs_read(number, w->key, &c) || c.n <= w->level || c.at[w->level] != w->pid)
		return false;
	if (own < 0 || c.n <= (unsigned)own || procfs_namespace(number, c.n - 1 - w->level) != w->ns)
		return false;
	w->outer = c.at[own];
	return w->outer > 0;
}

static bool find(struct wanted *w, const char *key)
{
	w->key = key;
	list_for_each(n, &tcbs)
		if (is_wanted(procfs_number(list_entry(n, struct tcb, node)->pid), w))
			return true;
	return procfs_search(w->level, is_wanted, w);
}

static int translate(struct tcb *tcb, int pid, bool group)
{
	static ino_t own;
	struct procfs_numbers self;
	pid_t number = procfs_number(tcb->pid);

	if (pid <= 0)
		return 0;
	if (!own)
		own = procfs_namespace(procfs_number(getpid()), 0);
	if (!tcb->pid_ns)		/* a process never changes its own */
		tcb->pid_ns = procfs_namespace(number, 0);
	if (tcb->pid_ns == own)
		return 0;
	if (!tcb->pid_ns || !procfs_read(number, "NSpid", &self))
		return -1;
	struct wanted w = { .ns = (ino_t)tcb->pid_ns, .level = self.n - 1, .pid = pid };

	if (group)
		return find(&w, "NSpgid") ? w.outer : -1;
	/* a group's or session's first process may be gone, its number stays */
	return find(&w, "NSpid") || find(&w, "NSpgid") || find(&w, "NSsid") ? w.outer : -1;
}

int pidns_outer(struct tcb *tcb, int pid)
{
	return translate(tcb, pid, false);
}

int pidns_outer_group(struct tcb *tcb, int pgid)
{
	return translate(tcb, pgid, true);
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
			snprintf(name, sizeof(name), "/proc/%d/ns/%s", (int)procfs_number(pid), spaces[i].link);
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
