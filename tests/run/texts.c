/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* texts FORM: the same bytes as -s, -x, -xx, -a, -X and -N show them. */
#include "say.h"

static const char mixed[] = "plain\tand\1\0017 \"q\" \\ \377\200";
static const char octal[] = "plain\\tand\\1\\0017 \\\"q\\\" \\\\ \\377\\200";
static char hex[sizeof(mixed) * 4];

static void hex_of(const char *s, size_t n, char *to)
{
	for (size_t i = 0; i < n; i++)
		sprintf(to + 4 * i, "\\x%02x", (unsigned char)s[i]);
}

int main(int argc, char **argv)
{
	const char *form = argc > 1 ? argv[1] : "";
	size_t n = sizeof(mixed) - 1;

	hex_of(mixed, n, hex);
	if (!strcmp(form, "plain")) {
		said(write(-1, mixed, n), "write(-1, \"%s\", %zu)", octal, n);
		said(write(-1, "abc\0", 4), "write(-1, \"abc\\0\", 4)");
		said(write(-1, "", 0), "write(-1, \"\", 0)");
		said(chdir(""), "chdir(\"\")");
	} else if (!strcmp(form, "x")) {
		said(write(-1, mixed, n), "write(-1, \"%s\", %zu)", hex, n);
		said(write(-1, "plain", 5), "write(-1, \"plain\", 5)");
		said(write(-1, "tab\t\n", 5), "write(-1, \"tab\\t\\n\", 5)");
	} else if (!strcmp(form, "xx")) {
		said(write(-1, "ab\n", 3), "write(-1, \"\\x61\\x62\\x0a\", 3)");
		said(chdir("/x/"), "chdir(\"\\x2f\\x78\\x2f\")");
	} else if (!strcmp(form, "s")) {
		char s[4097];
		memset(s, 'y', 4096);
		s[4096] = '\0';
		said(write(-1, "1234567", 7), "write(-1, \"12345\"..., 7)");
		said(write(-1, "12345", 5), "write(-1, \"12345\", 5)");
		said(write(-1, "12345\0", 6), "write(-1, \"12345\"..., 6)");
		said(syscall(SYS_setxattr, "/no/such/path", "long.name", "value", 5, 0),
		     "setxattr(\"/no/such/path\", \"long.\"..., \"value\", 5, 0)");
		said(chdir(s), "chdir(\"%.4095s\"...)", s);
	} else if (!strcmp(form, "a")) {
		say_column = 20;
		said(write(-1, "1", 1), "write(-1, \"1\", 1)");
		said(write(-1, "123456", 6), "write(-1, \"123456\", 6)");
	} else if (!strcmp(form, "raw")) {
		said(syscall(SYS_open, "/no/such", O_RDWR | O_CREAT, 0644), "open(\"/no/such\", 0x42, 0644)");
		said(lseek(-1, 3, SEEK_CUR), "lseek(-1, 3, 0x1)");
	} else if (!strcmp(form, "abbrev")) {
		said(syscall(SYS_open, "/no/such", O_RDWR | O_CREAT, 0644), "open(\"/no/such\", O_RDWR|O_CREAT, 0644)");
		said(lseek(-1, 3, SEEK_CUR), "lseek(-1, 3, SEEK_CUR)");
	} else if (!strcmp(form, "verbose")) {
		said(syscall(SYS_open, "/no/such", O_RDWR | O_CREAT, 0644),
		     "open(\"/no/such\", 0x42 /* O_RDWR|O_CREAT */, 0644)");
		said(lseek(-1, 3, SEEK_CUR), "lseek(-1, 3, 0x1 /* SEEK_CUR */)");
	} else if (!strcmp(form, "N")) {
		said(write(-1, "ab", 2), "write(fd=-1, buf=\"ab\", count=2)");
		said(chdir("/no"), "chdir(path=\"/no\")");
		said(lseek(-1, 3, SEEK_CUR), "lseek(fd=-1, offset=3, whence=SEEK_CUR)");
	} else {
		return 99;
	}
	return 0;
}
