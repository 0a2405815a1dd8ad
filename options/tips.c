/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * tips.c - what users of strace learn late.  compact is the tip alone, full
 * names it by its number, so that it can be found again.
 */
#include "options/tips.h"
#include "lib/words.h"
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *const tips[] = {
	"A program does nothing you can see? -f: the work may be done by its children and threads.",
	"-y says which file a descriptor is, -yy which socket or device, with its addresses.",
	"-Z shows only calls that failed: often that is where an error message comes from.",
	"-e trace=%file shows which files a program looks for, and where.",
	"-P PATH shows every call that concerns one file, by name or by descriptor.",
	"-k shows which functions of the program made a call, -kk also the lines of its source.",
	"-c counts instead of showing; with -w it counts the time that passed, not the time that was used.",
	"-s 1000 shows strings of up to 1000 bytes; 32 are shown otherwise.",
	"-tt -T shows when a call was made and how long it took; -r how long after the one before.",
	"-e inject=openat:error=ENOENT:when=3 makes the third openat fail: does the program cope?",
	"-e inject=connect:delay_enter=2s is a slow network for one program.",
	"-e write=1 shows all bytes that were written to standard output, in hexadecimal.",
	"-o '|grep -v ENOENT' hands the trace to another program.",
	"-ff -o FILE writes a file for each process: no line is torn apart.",
	"--output-format=json writes what programs can read: see doc/JSON.md.",
	"-e trace=/^re shows the calls whose names match a regular expression.",
	"-f --seccomp-bpf -e trace=execve follows a whole build with little delay.",
	"-X verbose shows a constant's number and its name.",
	"-K shows why each run of a virtual CPU ended, -KK what the guest wanted, -K -c where the time goes.",
	"-p 1234,1235 attaches to processes that run already; ^C leaves them running.",
};
enum { N_TIPS = sizeof(tips) / sizeof(tips[0]) };

static enum { TIP_NONE, TIP_COMPACT, TIP_FULL } format;
static unsigned chosen = UINT_MAX;	/* as yet: a random one */

static bool parse_id(const char *item, size_t len)
{
	char *end;
	unsigned long v;

	if (len == 6 && !memcmp(item, "random", 6)) {
		chosen = UINT_MAX;
		return true;
	}
	if (!len || *item < '0' || *item > '9')
		return false;
	v = strtoul(item, &end, 10);
	if (end != item + len)
		return false;
	chosen = (unsigned)(v % N_TIPS);
	return true;
}

static bool parse_format(const char *item, size_t len)
{
	static const char *const words[] = { [TIP_NONE] = "none", [TIP_COMPACT] = "compact", [TIP_FULL] = "full" };

	for (unsigned i = 0; i <= TIP_FULL; i++)
		if (strlen(words[i]) == len && !memcmp(words[i], item, len)) {
			format = i;
			return true;
		}
	return false;
}

bool tips_parse(const char *spec)
{
	format = TIP_COMPACT;
	for (const char *s = spec; s; ) {
		const char *item;
		size_t len = words_next(&s, &item);
		bool known;

		if (len > 3 && !memcmp(item, "id:", 3))
			known = parse_id(item + 3, len - 3);
		else if (len > 7 && !memcmp(item, "format:", 7))
			known = parse_format(item + 7, len - 7);
		else
			known = parse_id(item, len) || parse_format(item, len);
		if (!known)
			return false;
	}
	return true;
}

void tips_show(void)
{
	struct timespec now;

	if (format == TIP_NONE)
		return;
	if (chosen == UINT_MAX) {
		clock_gettime(CLOCK_REALTIME, &now);
		chosen = (unsigned)(now.tv_nsec / 1000 % N_TIPS);
	}
	if (format == TIP_FULL)
		fprintf(stderr, "Tip %u of %u: ", chosen, (unsigned)N_TIPS);
	fprintf(stderr, "%s\n", tips[chosen]);
}
