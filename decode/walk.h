/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * walk.h - the reader of descriptions.
 *
 * The walker shows a call's arguments at entry up to the first that needs the
 * exit, and goes on from there at exit.  It sees the tracee only through
 * struct source.  It allocates nothing per call.
 */
#ifndef STRACE_DECODE_WALK_H
#define STRACE_DECODE_WALK_H

#include "decode/abi.h"
#include "decode/custom.h"
#include "emit/emit.h"
#include <sys/types.h>

struct source_part { uint64_t addr; void *buf; size_t len; };

/* Where bytes and explanations come from: a live tracee, a recorded snapshot,
 * a test's page of bytes. */
struct source {
	/* all len bytes, or false */
	bool (*read)(void *self, uint64_t addr, void *buf, size_t len);
	/* what -y shows between < and >: a path, or with -yy what is known of the
	 * socket or device.  more (may be NULL): what is not within the text, for
	 * JSON.  NULL or false: nothing is shown. */
	bool (*fd_path)(void *self, int fd, char *buf, size_t size, struct em_fd_more *more);
	/* the same of a descriptor of another process: pid, or the one that the tracee's pidfd stands for */
	bool (*fd_path_of)(void *self, int pid, bool is_pidfd, int fd, char *buf, size_t size, struct em_fd_more *more);
	/* the plain link of /proc/PID/fd, and the socket's protocol, for decoding */
	bool (*fd_link)(void *self, int fd, char *buf, size_t size);
	bool (*fd_proto)(void *self, int fd, char *buf, size_t size);
	/* the name of a family of generic netlink */
	bool (*genl_name)(void *self, unsigned id, char *buf, size_t size);
	/* numbers that one call leaves for another, of the same descriptors */
	void (*remember)(void *self, const char *what, uint64_t key, uint64_t val);
	bool (*recall)(void *self, const char *what, uint64_t key, uint64_t *val);
	/* --secontext: the security context of a descriptor; of a path that begins at dirfd, or -100 for the working folder.
	 * "type", or as asked for; false: there is none */
	bool (*fd_context)(void *self, int fd, char *buf, size_t size);
	bool (*path_context)(void *self, int dirfd, const char *path, char *buf, size_t size);
	/* -Y: the command of a process */
	bool (*pid_comm)(void *self, int pid, char *buf, size_t size);
	/* a process of another PID namespace: its number in the tracer's; 0: the same, or not known */
	int (*pid_outer)(void *self, int pid);		/* below 0: of that group */
	/* Behind the walker, for those who ask the kernel of a thread.  What is NULL, or
	 * fails, is not to be had; names are those of /proc/TID: "exe", "fd/3", "maps".
	 * open: a descriptor to read, or -1 and errno.  link: what a link says: its
	 * length, at most size, not ended by a zero; or -1 and errno. */
	int (*open)(void *self, const char *name);
	ssize_t (*link)(void *self, const char *name, char *buf, size_t size);
	/* several places in one read, in their order: how many of them could be had, until one could not */
	unsigned (*read_parts)(void *self, const struct source_part *parts, unsigned n);
	/* the tracee's descriptor as one of our own (close it), or -1 and errno */
	int (*take_fd)(void *self, int fd);
	/* 0: the same open file as another of its descriptors, or one of our own; 1: another; -1: not known */
	int (*compare_fds)(void *self, int fd, int other, bool own);
	/* general registers as the kernel lays them out for the thread (NT_PRSTATUS): how many bytes; 0: not to be had */
	size_t (*registers)(void *self, void *buf, size_t size);
	void *self;
};

/* How one call is to be shown; trace/ makes it of the options and -e abbrev= etc. */
struct walk_options {
	struct em_options em;
	unsigned max_strlen;		/* -s */
	bool abbrev;			/* not -v, or -e abbrev= */
	bool verbose;			/* -e verbose=: follow pointers */
	bool raw;			/* -e raw= */
	bool searching;			/* call_search(): nothing is shown, arguments that are .aside are left out */
};

enum { WALK_SAVED_MAX = 12, WALK_MORE_MAX = 2048 };

/* One system call of one thread, from entry to exit. */
struct call {
	const struct abi *abi;
	uint64_t nr;
	const char *name;		/* never NULL */
	const struct sysdesc *desc;	/* never NULL */
	uint32_t class;
	uint64_t args[6];
	const struct source *src;
	const struct walk_options *opts;
	uint64_t ip, sp;		/* at entry; 0: not known.  Set after call_begin() */
	/* the result, set before walk_exit() */
	int64_t ret;
	int err;			/* positive errno; 0: success */
	/* the walker's own: where it stopped, and what it saw at entry */
	uint8_t next;			/* the argument to go on with */
	bool half;			/* ... whose first half (K_CHANGE) is out */
	bool opened;			/* em_open(EM_ARGS) is out */
	uint8_t n_saved;
	int dirfd;			/* the last that was shown: where the next path begins */
	struct walk_saved { uint64_t addr, val; bool ok; } saved[WALK_SAVED_MAX];	/* numbers behind INOUT pointers */
	struct walk_saved *more;	/* recvmmsg keeps one for each message; call_done() frees it */
	uint32_t n_more, max_more;
	char namebuf[32];		/* "syscall_0x1ff" */
};

/* Look the number up and, for socketcall and ipc, the call that is meant. */
void call_begin(struct call *, const struct abi *, uint64_t nr, const uint64_t args[6],
		const struct source *, const struct walk_options *);
/* The thread makes no more calls: what the walker has kept for it goes. */
void call_done(struct call *);
/* Show what entry can show.  false: all arguments are out. */
bool walk_entry(struct call *, struct emit *);
/* Show the other arguments and close them. */
void walk_exit(struct call *, struct emit *);
/* Close the arguments of a call whose exit never comes (tracee gone): those
 * not yet shown are <unavailable>. */
void walk_abandon(struct call *, struct emit *);
/* Show the value returned (success only) as one value, by its own type. */
void walk_result(struct call *, struct emit *);
/* Does the call have something to say after the result?  Then walk_note() emits
 * one group EM_NOTE: text " (in [3], left {...})", or nothing; JSON an object. */
bool call_has_note(const struct call *);
void walk_note(struct call *, struct emit *);

/* Show any described bytes or memory, outside the arguments: kvm.c's page. */
void walk_show(struct call *, struct emit *, const struct type *, const void *bytes, size_t have, uint64_t addr);

/* Descriptors and path names among the arguments, nested ones too, as they
 * stand at entry.  Either callback may be NULL; one returning true ends the
 * search, and the search returns true. */
bool call_search(struct call *, bool (*fd)(void *, int), bool (*path)(void *, const char *), void *);

/* The argument as a number, by name; false: there is none. */
bool call_arg(const struct call *, const char *name, uint64_t *);

#endif
