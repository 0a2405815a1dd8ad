/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * live.c - the struct source of a thread that is there: what /proc and the kernel
 * say of it when asked.
 */
#include "names/live.h"
#include "names/paths.h"
#include "names/procfs.h"
#include "names/secontext.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/kcmp.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static bool thread_name(char *buf, size_t size, const struct tcb *tcb, const char *name)
{
	return (size_t)snprintf(buf, size, "/proc/%d/%s", (int)procfs_number(tcb->pid), name) < size;
}

/* The tracee's own files: opening a device or a FIFO, which may have come in a file's
 * place, would have effects. */
static int open_plain(const char *path)
{
	int handle = open(path, O_PATH | O_CLOEXEC), fd = -1;
	char again[32];
	struct stat st;

	if (handle < 0)
		return -1;
	if (fstat(handle, &st) || !S_ISREG(st.st_mode)) {
		errno = EINVAL;
	} else {
		snprintf(again, sizeof(again), "/proc/self/fd/%d", handle);
		fd = open(again, O_RDONLY | O_CLOEXEC);
	}
	close(handle);
	return fd;
}

static int source_open(void *self, const char *name)
{
	char path[PATH_MAX + 64];

	if (!thread_name(path, sizeof(path), self, name)) {
		errno = ENAMETOOLONG;
		return -1;
	}
	if (!strncmp(name, "root/", 5) || !strncmp(name, "map_files/", 10))
		return open_plain(path);
	return open(path, O_RDONLY | O_CLOEXEC);
}

static ssize_t source_link(void *self, const char *name, char *buf, size_t size)
{
	char path[PATH_MAX + 64];

	if (!thread_name(path, sizeof(path), self, name)) {
		errno = ENAMETOOLONG;
		return -1;
	}
	return readlink(path, buf, size);
}

static int source_take_fd(void *self, int fd)
{
	const struct tcb *tcb = self;
	int pidfd = (int)syscall(SYS_pidfd_open, tcb->tgid > 0 ? tcb->tgid : tcb->pid, 0), own, err;

	if (pidfd < 0)
		return -1;
	own = (int)syscall(SYS_pidfd_getfd, pidfd, fd, 0);
	err = errno;
	close(pidfd);
	errno = err;
	return own;
}

static int source_compare_fds(void *self, int fd, int other, bool own)
{
	pid_t pid = ((const struct tcb *)self)->pid;
	long rc = syscall(SYS_kcmp, pid, own ? getpid() : pid, KCMP_FILE, (unsigned long)fd, (unsigned long)other);

	return rc < 0 ? -1 : rc != 0;
}

void live_source(struct tcb *tcb)
{
	paths_source(tcb);
	secontext_source(tcb);
	tcb->src.open = source_open;
	tcb->src.link = source_link;
	tcb->src.take_fd = source_take_fd;
	tcb->src.compare_fds = source_compare_fds;
}
