/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * selinux.c - a library to be preloaded before libselinux: contexts are made up of the file's
 * name, so that --secontext is tested where there is no SELinux.  A file "wrong*" has a
 * context that is not the database's.
 */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

int is_selinux_enabled(void);
int getpidcon(pid_t, char **);
int getfilecon(const char *, char **);
void freecon(char *);
void *selabel_open(unsigned, const void *, unsigned);
int selabel_lookup(void *, char **, const char *, int);

int is_selinux_enabled(void)
{
	return 1;
}

int getpidcon(pid_t pid, char **context)
{
	(void)pid;
	*context = strdup("unconfined_u:unconfined_r:unconfined_t:s0-s0:c0.c1023");
	return 0;
}

static const char *base(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

int getfilecon(const char *path, char **context)
{
	char real[PATH_MAX];

	if (!realpath(path, real))
		return -1;
	if (!strncmp(base(real), "none", 4)) {
		errno = ENODATA;
		return -1;
	}
	return asprintf(context, "system_u:object_r:%s_t:s0", base(real));
}

void freecon(char *context)
{
	free(context);
}

void *selabel_open(unsigned backend, const void *options, unsigned n)
{
	(void)backend, (void)options, (void)n;
	return (void *)1;
}

int selabel_lookup(void *db, char **context, const char *path, int mode)
{
	(void)db, (void)mode;
	if (!strncmp(base(path), "wrong", 5))
		*context = strdup("system_u:object_r:right_t:s0");
	else if (asprintf(context, "system_u:object_r:%s_t:s0", base(path)) < 0)
		return -1;
	return 0;
}
