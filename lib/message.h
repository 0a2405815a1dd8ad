/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * message.h - what strace says of itself, on stderr: "strace: …".  Whoever has
 * text that must stand before a message (the trace may go to stderr, too) sets
 * the two functions below; lib/ knows nobody.
 */
#ifndef STRACE_LIB_MESSAGE_H
#define STRACE_LIB_MESSAGE_H

extern const char *program_name;		/* argv[0] */
/* Before a message: what is staged goes out.  Before the end: everything does.  NULL: nothing to do. */
extern void (*message_before)(void);
extern void (*message_at_end)(void);

/* What makes going on impossible: exit status 1. */
_Noreturn void die(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
_Noreturn void die_errno(const char *fmt, ...) __attribute__((format(printf, 1, 2)));	/* ": strerror" */
/* A mistake on the command line: the same, with a hint at -h on a line of its own. */
_Noreturn void die_usage(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void warn_msg(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void warn_errno(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

#endif
