/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * secontext.c - SELinux contexts, by libselinux: those of files as the tracee sees them (through
 * its /proc/TID/root, cwd and fd), in full or their type alone, and, with mismatch, what the
 * system's database says that a file should have, if that is another.
 */
#include "config.h"
#include "names/procfs.h"
#include "names/secontext.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#ifdef HAVE_LIBSELINUX
# include <selinux/label.h>
# include <selinux/selinux.h>
# include <sys/stat.h>
# include <unistd.h>
#endif

#ifndef HAVE_LIBSELINUX
bool secontext_built(void)
{
	return false;
}

void secontext_source(struct tcb *tcb)
{
	(void)tcb;
}

bool secontext_thread(const struct tcb *tcb, char *buf, size_t size)
{
	(void)tcb, (void)buf, (void)size;
	return false;
}

const struct listener secontext_listener = { 0 };
#else
enum { CWD = -100 };
static bool enabled;
static struct selabel_handle *database;

bool secontext_built(void)
{
	return true;
}

static bool wanted(void)
{
	return opts.secontext;
}

static void begin(void)
{
	enabled = is_selinux_enabled() > 0;
	if (!enabled) {
		warn_msg("--secontext: SELinux is not enabled here, so there are no contexts to show");
		return;
	}
	if (opts.secontext & SECONTEXT_MISMATCH) {
		database = selabel_open(SELABEL_CTX_FILE, NULL, 0);
		if (!database)
			warn_errno("--secontext=mismatch: the database of file contexts cannot be opened");
	}
}

const struct listener secontext_listener = { .wanted = wanted, .begin = begin };

/* "user:role:type:level": all of it, or the type. */
static size_t part(const char *context, const char **from)
{
	*from = context;
	if (opts.secontext & SECONTEXT_FULL)
		return strlen(context);
	for (int i = 0; i < 2; i++) {
		const char *colon = strchr(*from, ':');

		if (!colon) {		/* not of that form: "kernel" */
			*from = context;
			return strlen(context);
		}
		*from = colon + 1;
	}
	return strcspn(*from, ":");
}

/* What a tracee's files are called is its own affair: nothing but printable characters goes out. */
static bool put(char *buf, size_t size, const char *context, const char *expected)
{
	const char *from, *want = NULL;
	size_t len = part(context, &from), want_len = expected ? part(expected, &want) : 0;

	if (want && len == want_len && !memcmp(from, want, len))
		want = NULL;
	if (len + want_len + 3 > size)
		return false;
	memcpy(buf, from, len);
	buf[len] = '\0';
	if (want) {
		strcat(buf, "!!");
		strncat(buf, want, want_len);
	}
	for (char *p = buf; *p; p++)
		if (*p < ' ' || *p > '~')
			*p = '?';
	return len > 0;
}

/* What a file of this name and mode should have; free() it. */
static char *expected_of(const char *visible)
{
	char real[PATH_MAX];
	struct stat st;
	char *context = NULL;

	if (!database || stat(visible, &st) || !realpath(visible, real))
		return NULL;
	return selabel_lookup(database, &context, real, (int)st.st_mode) ? NULL : context;
}

/* The file behind one of /proc's names. */
static bool file_context(const char *visible, char *buf, size_t size)
{
	char *context, *expected;
	bool done;

	if (getfilecon(visible, &context) < 0)
		return false;
	expected = expected_of(visible);
	done = put(buf, size, context, expected);
	freecon(context);
	free(expected);
	return done;
}

static bool fd_context(void *self, int fd, char *buf, size_t size)
{
	const struct tcb *tcb = self;
	char name[64];

	if (fd == CWD)
		snprintf(name, sizeof(name), "/proc/%d/cwd", (int)procfs_number(tcb->pid));
	else
		snprintf(name, sizeof(name), "/proc/%d/fd/%d", (int)procfs_number(tcb->pid), fd);
	return fd >= 0 || fd == CWD ? file_context(name, buf, size) : false;
}

static bool path_context(void *self, int dirfd, const char *path, char *buf, size_t size)
{
	const struct tcb *tcb = self;
	char name[PATH_MAX + 64];
	int n;

	if (!*path)
		return false;
	if (*path == '/')
		n = snprintf(name, sizeof(name), "/proc/%d/root%s", (int)procfs_number(tcb->pid), path);
	else if (dirfd == CWD)
		n = snprintf(name, sizeof(name), "/proc/%d/cwd/%s", (int)procfs_number(tcb->pid), path);
	else
		n = snprintf(name, sizeof(name), "/proc/%d/fd/%d/%s", (int)procfs_number(tcb->pid), dirfd, path);
	return n < (int)sizeof(name) && file_context(name, buf, size);
}

bool secontext_thread(const struct tcb *tcb, char *buf, size_t size)
{
	char *context;
	bool done;

	if (!enabled || getpidcon(procfs_number(tcb->pid), &context) < 0)
		return false;
	done = put(buf, size, context, NULL);
	freecon(context);
	return done;
}

void secontext_source(struct tcb *tcb)
{
	if (!enabled)
		return;
	tcb->src.fd_context = fd_context;
	tcb->src.path_context = path_context;
}
#endif
