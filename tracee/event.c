/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * event.c - the moment of the event at hand.
 */
#include "tracee/event.h"

static struct moment now;

bool moment_wanted(void)
{
	return opts.duration || opts.absolute || opts.relative || opts.summary || opts.kvm || opts.format == FORMAT_JSON;
}

const struct moment *moment_now(void)
{
	return &now;
}

void moment_set(const struct moment *m)
{
	now = *m;
}

uint64_t moment_ns(void)
{
	return (uint64_t)now.mono.tv_sec * 1000000000 + (uint64_t)now.mono.tv_nsec;
}

struct moment moment_read(void)
{
	struct moment m;

	clock_gettime(CLOCK_REALTIME, &m.wall);
	clock_gettime(CLOCK_MONOTONIC, &m.mono);
	return m;
}
