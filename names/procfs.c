/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * procfs.c - the numbers that threads have in /proc, if it is of a PID namespace
 * around ours.  /proc/N/status lists those of each level, /proc/N/ns/pid says of
 * which namespace the last is.
 */
#include "names/procfs.h"
#include "tracee/tcb.h"
#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PARENT_REQUEST = 0xb702 };	/* NS_GET_PARENT */
enum { UNKNOWN = -1, NOT_ASKED = -2 };

static ino_t own_namespace;

static bool numbers_read(const char *path, const char *key, struct procfs_numbers *out)
{
	size_t len = strlen(key);
	char line[512];
	FILE *f = fopen(path, "re");

	out->n = 0;
	if (!f)
		return false;
	while (fgets(line, sizeof(line), f)) {
		char *s = line + len + 1, *end;

		if (strncmp(line, key, len) || line[len] != ':')
			continue;
		while (out->n < PROCFS_LEVELS) {
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

bool procfs_read(pid_t number, const char *key, struct procfs_numbers *out)
{
	char path[48];

	snprintf(path, sizeof(path), "/proc/%d/status", (int)number);
	return numbers_read(path, key, out);
}

ino_t procfs_namespace(pid_t number, unsigned levels)
{
	char path[48];
	struct stat st;

	snprintf(path, sizeof(path), "/proc/%d/ns/pid", (int)number);
	if (!levels)			/* cheaper, and it needs no descriptor */
		return stat(path, &st) ? 0 : st.st_ino;
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

/* 0: /proc is not there, or of a namespace that we are not in. */
static pid_t number_of_strace(void)
{
	char link[24];
	ssize_t len = readlink("/proc/self", link, sizeof(link) - 1);

	link[len > 0 ? len : 0] = '\0';
	return (pid_t)strtol(link, NULL, 10);
}

int procfs_level(void)
{
	static int level = NOT_ASKED;
	struct procfs_numbers self;
	pid_t own_number;

	if (level != NOT_ASKED)
		return level;
	level = UNKNOWN;
	own_number = number_of_strace();
	if (!own_number)
		return level;
	if (numbers_read("/proc/self/status", "NSpid", &self))
		level = (int)self.n - 1;
	else if (own_number == getpid())	/* a kernel that knows no namespaces */
		level = 0;
	own_namespace = procfs_namespace(own_number, 0);
	return level;
}

static pid_t search_threads(pid_t process, bool (*fn)(pid_t, void *), void *arg)
{
	const struct dirent *e;
	pid_t found = 0;
	char path[48];

	snprintf(path, sizeof(path), "/proc/%d/task", (int)process);
	DIR *dir = opendir(path);

	while (dir && !found && (e = readdir(dir))) {
		pid_t number = (pid_t)strtol(e->d_name, NULL, 10);

		if (number > 0 && number != process && fn(number, arg))
			found = number;
	}
	if (dir)
		closedir(dir);
	return found;
}

pid_t procfs_search(unsigned level, bool (*fn)(pid_t, void *), void *arg)
{
	DIR *dir = opendir("/proc");
	const struct dirent *e;
	struct procfs_numbers c;
	pid_t found = 0;

	while (dir && !found && (e = readdir(dir))) {
		pid_t number = (pid_t)strtol(e->d_name, NULL, 10);

		if (number <= 0 || !procfs_read(number, "NSpid", &c) || c.n <= level)
			continue;
		found = fn(number, arg) ? number : search_threads(number, fn, arg);
	}
	if (dir)
		closedir(dir);
	return found;
}

static bool is_thread(pid_t number, void *arg)
{
	return procfs_tid(number) == *(const pid_t *)arg;
}

pid_t procfs_tid(pid_t number)
{
	struct procfs_numbers c;
	int level = procfs_level();

	if (!level)
		return number;
	if (level < 0 || !procfs_read(number, "NSpid", &c) || c.n <= (unsigned)level)
		return 0;
	/* another namespace, as deep as ours, may have the same number */
	if (!own_namespace || procfs_namespace(number, c.n - 1 - (unsigned)level) != own_namespace)
		return 0;
	return c.at[level];
}

pid_t procfs_number(pid_t tid)
{
	int level = procfs_level();

	if (!level)
		return tid;
	if (level < 0)
		return 0;
	if (tid == getpid())
		return number_of_strace();
	struct tcb *tcb = tcb_find(tid);

	if (!tcb)
		return procfs_search((unsigned)level, is_thread, &tid);
	if (!tcb->proc_number) {
		pid_t found = procfs_search((unsigned)level, is_thread, &tid);

		tcb->proc_number = found ? found : UNKNOWN;
	}
	return tcb->proc_number > 0 ? tcb->proc_number : 0;
}
