/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * custom.h - what a custom function of linux/ may ask of the walker.
 *
 * A custom function shows one value by calling em_*() of emit/emit.h and
 * walk_*() below.  It must emit exactly one value (or, for a member of a
 * struct, nothing at all, or em_key() by itself when its type is .flat).
 * It never reads the tracee but through here, so every limit holds for it.
 */
#ifndef STRACE_DECODE_CUSTOM_H
#define STRACE_DECODE_CUSTOM_H

#include "decode/desc.h"
#include "emit/emit.h"

/* A value as the walker hands it to a custom function. */
struct value {
	uint64_t num;		/* scalars (.width set): the number, sign-extended if signed */
	uint64_t addr;		/* where it lies in the tracee; 0: in a register */
	const uint8_t *bytes;	/* in place: its bytes, fetched */
	size_t have;		/* how many of them there are */
};

struct emit *walk_emit(struct walk *);

/* Numbers of this call.  false: not known (no such name, unreadable). */
bool walk_ref(struct walk *, const struct ref *, uint64_t *);
bool walk_arg(struct walk *, const char *name, uint64_t *);
bool walk_field(struct walk *, const char *name, uint64_t *);
bool walk_ret(struct walk *, uint64_t *);	/* false before exit and after failure */
bool walk_exiting(struct walk *);
bool walk_failed(struct walk *);		/* at exit: the call returned an error */
int  walk_errno(struct walk *);			/* at exit: the error number, positive; 0 */

bool walk_sp(struct walk *, uint64_t *);	/* the stack pointer; false: not known */

/* Memory of the tracee.  All or nothing, at most 1 MiB; false: unreadable.
 * Memory from walk_fetch() lives until the call of the custom function
 * returns; NULL: unreadable or over the limit. */
bool walk_read(struct walk *, uint64_t addr, void *buf, size_t len);
const void *walk_fetch(struct walk *, uint64_t addr, size_t len);

/* Show something else by its description. */
void walk_number(struct walk *, const struct type *, uint64_t num);	/* a scalar or pointer */
void walk_at(struct walk *, const struct type *, uint64_t addr);	/* what lies at addr; its
						address if it cannot be read */
void walk_bytes(struct walk *, const struct type *, const void *bytes, size_t have, uint64_t addr);
						/* the same from bytes at hand; nested pointers still
						refer to the tracee */
void walk_array(struct walk *, const struct type *of, uint64_t n, uint64_t addr);	/* n of them lie at addr: by the
						rules of arrays, -e verbose= included */
void walk_member(struct walk *, const char *key, const struct type *, uint64_t num);	/* key=number */
/* The last member of a struct: bytes from..to of what lies at addr, where they are not zero. */
void walk_tail(struct walk *, uint64_t addr, size_t from, uint64_t to);
/* How much is shown of a struct of which the program gave size bytes: up to the
 * next member that a later kernel brought (.since), or to its last one's end. */
size_t walk_struct_until(struct walk *, const struct type *, size_t size);
/* A struct's members, into the group that is open. */
void walk_members(struct walk *, const struct type *, const void *bytes, size_t have, uint64_t addr);
unsigned walk_type_size(struct walk *, const struct type *);	/* bytes it takes in place */
/* A string of the tracee, at most limit bytes (0: by -s), NUL-terminated or not. */
void walk_string(struct walk *, uint64_t addr, uint64_t len);
/* len bytes of the tracee, cut by -s. */
void walk_buffer(struct walk *, uint64_t addr, uint64_t len, enum em_style);

/* How this call is to be shown. */
bool walk_abbrev(struct walk *);	/* not -v */
bool walk_verbose(struct walk *);	/* pointers are followed: not -e verbose=none */
unsigned walk_limit(struct walk *);	/* -s, also the elements of an abbreviated array */

/* Where. */
unsigned walk_ptr_size(struct walk *);	/* 4 or 8 */
unsigned walk_long_size(struct walk *);
unsigned walk_klong_size(struct walk *);
const char *walk_abi_name(struct walk *);	/* "x86_64", "i386", "x32" … */
const char *walk_arch(struct walk *);	/* "x86", "arm64", "s390", "riscv", "ppc", "loongarch", "mips" */
bool walk_ioc_narrow(struct walk *);	/* ioctl requests have 3 bits of direction, 13 of size */
bool walk_big_endian(struct walk *);
uint64_t walk_get(struct walk *, const void *, unsigned size);	/* a number of the tracee's byte order */
uint64_t walk_get_ptr(struct walk *, const void *);

/* The link of a descriptor, e.g. "anon_inode:kvm-vcpu:0"; false: not known.
 * Costs a system call: only where the meaning depends on it. */
bool walk_fd_link(struct walk *, int fd, char *buf, size_t size);
/* The protocol of a socket: "NETLINK_ROUTE", "TCP" … as -yy names it; false: not known. */
bool walk_fd_proto(struct walk *, int fd, char *buf, size_t size);

/* How many bytes of control messages a call may have on this host. */
uint64_t walk_optmem_max(struct walk *);

/* The name of a family of generic netlink, as this host knows it; false: none. */
bool walk_genl_name(struct walk *, unsigned id, char *buf, size_t size);

/* The name of a network interface by its index, as this host knows it; false: none. */
bool walk_ifname(struct walk *, uint32_t index, char *buf, size_t size);

/* When this host was booted, in nanoseconds since 1970; false: not known. */
bool walk_boot_time(struct walk *, int64_t *);

/* A number of the tracee's memory as it was at entry: behind an INOUT argument,
 * or kept by type.entry with walk_keep(); false: not kept. */
bool walk_before(struct walk *, uint64_t addr, uint64_t *);
void walk_keep(struct walk *, uint64_t addr, uint64_t val);
/* A number for later calls of the same program, by what it is and a key; false:
 * none was left.  What a call leaves may be missing: it was not traced. */
void walk_remember(struct walk *, const char *what, uint64_t key, uint64_t val);
bool walk_recall(struct walk *, const char *what, uint64_t key, uint64_t *val);
/* A descriptor of another process: pid, or the one that the pidfd stands for. */
void walk_fd_of(struct walk *, int pid, bool is_pidfd, int fd);
/* A set of descriptors, with what they stand for. */
void walk_fdset(struct walk *, const int *fds, size_t n);
/* A set of signals: in[1..nsig], nsig at most 128; complement: shown as what it lacks. */
void walk_signals(struct walk *, const bool *in, unsigned nsig, bool complement);

/* Names. */
const char *xlat_name(const struct xlat *, uint64_t val);	/* NULL: none */
const char *signal_name(unsigned sig);	/* "SIGINT", "SIGRT_1"; NULL: none */
const char *errno_name(unsigned err);	/* "ENOENT"; NULL: none */
/* The next em_bytes() is a path as the call's dirfd has it: its security context, if that is asked for.  buf: at least
 * WALK_CONTEXT_MAX bytes, which live until then. */
enum { WALK_CONTEXT_MAX = 1024 };
void walk_path_context(struct walk *, const char *path, size_t len, char *buf);

#endif
