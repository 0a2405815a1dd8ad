/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * desc.h - the words in which system calls and their data are described.
 *
 * Everything here is constant data.  A description says what a value is,
 * never how it is printed: decode/walk.c is the only reader of descriptions,
 * emit/ owns all punctuation.  This header needs the C library only, and
 * linux/ and xlat/ need nothing but this header (custom functions also
 * include decode/custom.h).  doc/WORDS.md explains each word by an example.
 */
#ifndef STRACE_DECODE_DESC_H
#define STRACE_DECODE_DESC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct walk;
struct value;
struct type;

/* How many bytes a scalar takes; decode/abi.c makes size and alignment of it. */
enum width {
	W_NONE,
	W_S8, W_U8, W_S16, W_U16, W_S32, W_U32,
	W_S64, W_U64,		/* aligned as the ABI aligns long long */
	W_A64,			/* u64 aligned to 8 in every ABI */
	W_LONG, W_ULONG,	/* the ABI's long */
	W_KLONG, W_KULONG,	/* __kernel_long_t: 64 bits on x32 */
	W_PTR,
	W_BE16, W_BE32, W_BE64,	/* network order */
};

/* What a value is.  decode/kinds.c has one row for each. */
enum kind {
	K_SKIP,			/* padding: laid out, never shown */
	/* numbers */
	K_DEC, K_UDEC,
	K_HEX,			/* 0x1f, 0 */
	K_HEX0,			/* zero-filled to the width, as printf's %#016llx */
	K_OCT,			/* 0644, as printf's %#03o; 000 for zero */
	K_ADDR,			/* an address of the tracee: NULL or hexadecimal */
	/* numbers with names */
	K_CONST,		/* one of .xlat; unknown: number and comment .other */
	K_FLAGS,		/* bits of .xlat, in the table's order */
	K_SLICES,		/* several of the above in one number */
	K_MODE,			/* file type and permissions: S_IFREG|0644 */
	K_SIGNAL, K_ERRNO,
	/* numbers that name a thing */
	K_FD, K_DIRFD, K_PID,
	K_ID,			/* uid or gid: -1 is -1 */
	K_DEV,			/* makedev(0x8, 0x1) */
	K_TIME,			/* absolute seconds; .by names the nanoseconds */
	/* pointers to text */
	K_STR, K_PATH,		/* NUL-terminated; a path is shown whole; .len: bytes the kernel reads at most */
	K_BUF,			/* .len bytes */
	K_STRV,			/* NULL-terminated vector of strings;
				   .shy: only the address and the count, unless -v */
	/* text in place */
	K_BYTES,		/* .len bytes, shown as a string of that length */
	K_CSTR,			/* .len bytes, shown up to the first NUL */
	K_HEXSTR,		/* .len bytes, shown as "\xab\xcd" whatever -x says */
	K_SIGSET,		/* .len bytes in place: [INT CHLD], ~[] */
	/* shapes */
	K_PTR, K_STRUCT, K_ARRAY, K_SELECT,
	K_INOUT,		/* pointer to scalar .of: [before => after], or [v] */
	K_CHANGE,		/* .of is shown at entry, .then after success:
				   {a=1} => {b=2}; after failure only the former */
	K_CUSTOM,		/* the way out: a named function */
	K_MAX
};

/* A number found elsewhere in the same call. */
struct ref {
	enum { REF_NONE, REF_NUM, REF_ARG, REF_FIELD, REF_RET, REF_DEREF } from;
	const char *name;
	uint64_t num;
};
#define NUM(n)		{ .from = REF_NUM, .num = (n) }
#define ARG(a)		{ REF_ARG, #a, 0 }	/* an argument, by name */
#define FIELD(f)	{ REF_FIELD, #f, 0 }	/* a member of this struct, or of the one around it */
#define RET		{ REF_RET, NULL, 0 }	/* the return value: shown at exit */
#define DEREF(a)	{ REF_DEREF, #a, 0 }	/* the 32-bit number that argument a (an INOUT) points
						   to: at exit min(before, after) */

/* A question about such a number.  Four tests, and never more: what they
 * cannot say is a named function. */
struct cond {
	enum { IF_ALWAYS, IF_ANY, IF_EQ, IF_MASKED } test;
	struct ref of;
	uint64_t value, mask;
	bool (*fn)(struct walk *);
};
#define ANY(r, bits)	{ .test = IF_ANY, .of = r, .value = (bits) }
#define EQ(r, v)	{ .test = IF_EQ, .of = r, .value = (v) }
#define MASKED(r, m, v)	{ .test = IF_MASKED, .of = r, .value = (v), .mask = (m) }
#define WHEN_FN(f)	{ .fn = f }

struct xlat { uint64_t val; const char *str; };		/* ends with str == NULL */
#define XL(c)		{ (uint64_t)(c), #c }		/* c is an enum constant or macro of ours */

struct slice { uint64_t mask; const struct type *type; };
struct choice { uint64_t key; const char *name; const struct type *type; };

/* A struct's field, or a system call's argument. */
struct member {
	const char *name;
	const struct type *type;
	struct cond when;	/* else not shown (a field still takes its place) */
	bool brief;		/* left out, as "...", when abbreviating */
	bool gap;		/* the same, but "..." stands in its place: {rax=0, ..., rsp=0} */
	bool since;		/* an older kernel's struct ended just before this */
	bool named;		/* "name=" is shown even for an argument */
	bool aside;		/* argument: -P and --trace-fds do not look at it (a symlink's target, an epoll's own
				   descriptor, what fsconfig configures) */
	bool nonzero;		/* shown only when some byte of it is not zero */
	uint8_t reg;		/* argument: 1 + register, when shown out of order */
};

/* How a struct lies in memory where that differs from how it is shown.
 * Members are matched by name; abi "" is any other ABI. */
struct layout { const char *abi; const struct member *members; };

struct type {
	enum kind kind;
	enum width width;
	const char *name;		/* a struct's C name, "struct" left out; also "union bpf_attr",
					   and "union bpf_attr.info" for a struct within it */
	bool out;			/* pointer: the kernel writes the pointee.  Shown at
					   exit; an address when the call failed */
	bool flat;			/* struct or select: its members are shown among
					   the parent's; a flat select lies over the parent
					   from offset 0 */
	bool apart;			/* slices keep their own raw numbers */
	bool whole;			/* slices apart: yet -Xraw shows one number (V4L2's) */
	bool shy;			/* array: [...] when abbreviating; STRV: see above */
	bool dec;			/* constant: its number is shown in decimal, not hex */
	bool hex;			/* buffer: "\xab\xcd" whatever -x says */
	bool both;			/* inout: [5 => 5], too, if the call returned more than 0 (sendfile);
					   K_CHANGE: the second half after a failure, too (an unknown ioctl) */
	uint8_t err;			/* K_CHANGE: the second half only after this error (E2BIG: the kernel says
					   what size it takes), even if the first cannot be read */
	bool text;			/* custom: -e verbose= does not hide it: text, empty arrays */
	bool packed;			/* struct: no gaps, whatever the members' alignment */
	bool longer;			/* struct with .size: bytes beyond it are "...", not shown (landlock) */
	bool joined;			/* change: one struct in two halves; .of leaves its
					   brace open, .then closes it (bpf) */
	bool failed_too;		/* out, yet shown when the call failed; a comment
					   names the call that needs it.  K_CHANGE: then the
					   address stands for the second half */
	const struct type *of;		/* pointee, element */
	const struct type *then;	/* K_CHANGE: the pointee after success; a select that finds
					   nothing: there is no second half */
	struct ref len;			/* elements of an array, or bytes of text (STR: at most) */
	struct ref upto;		/* total bytes valid in the nested buffers */
	const struct member *members;	/* a struct, as shown */
	const struct layout *layouts;	/* as laid out, where that differs */
	struct ref size;		/* struct: bytes the program says it has */
	const struct xlat *xlat;	/* constants; array: names of the indices */
	const char *other;		/* "O_???" */
	const struct slice *slices;
	struct ref by;			/* select: what selects; time: nanoseconds */
	const struct choice *choices;
	const struct type *otherwise;
	const struct type *(*pick)(struct walk *, uint64_t key);	/* select, before .choices:
					   a look-up too large for a list; may return NULL */
	void (*custom)(struct walk *, const struct type *, const struct value *);
	void (*entry)(struct walk *, uint64_t num);	/* argument: called at entry, to walk_keep() what the exit needs */
	uint32_t most;			/* array: the kernel looks at no more elements (futex_waitv) */
	uint32_t custom_size, custom_align;	/* K_CUSTOM in place, no .width: bytes it takes */
};

/* Classes of calls, for -e trace=%name.  %file and %desc need no flag: they
 * follow from the kinds of the arguments; C_FILE and C_DESC are for calls
 * that have none yet belong there by strace's documentation. */
enum call_class {
	C_FILE = 1 << 0, C_DESC = 1 << 1, C_NETWORK = 1 << 2, C_PROCESS = 1 << 3,
	C_SIGNAL = 1 << 4, C_IPC = 1 << 5, C_MEMORY = 1 << 6, C_CREDS = 1 << 7,
	C_CLOCK = 1 << 8, C_PURE = 1 << 9,
	C_STAT = 1 << 10, C_LSTAT = 1 << 11, C_FSTAT = 1 << 12,	/* %stat %lstat %fstat; %%stat: all */
	C_STATFS = 1 << 13, C_FSTATFS = 1 << 14, C_STATFS_LIKE = 1 << 15,	/* the last in %%statfs only: ustat */
	/* what else the tracer must know of a call */
	C_NEWMAPS = 1 << 16,	/* may change /proc/PID/maps */
	C_NEVER = 1 << 17,	/* never returns when it succeeds: exit, exit_group */
	C_EXEC = 1 << 18,	/* execve, execveat */
	C_FORK = 1 << 19,	/* fork, vfork, clone, clone3 */
	C_NOFAIL = 1 << 20,	/* the result is never an error: getpid, getuid … */
	C_INT_ERROR = 1 << 22,	/* an error comes as a 32-bit number that is not sign-extended: modify_ldt */
	C_OPAQUE = 1 << 21,	/* no description yet: hexadecimal arguments */
};

/* A system call. */
struct sysdesc {
	const char *name;
	const char *abi;		/* only for this ABI; wins over one for all */
	const struct type *ret;
	const struct member *args;
	uint32_t class;
	void (*note)(struct walk *);	/* after the result, in parentheses (select, poll …): the group
					   EM_NOTE is open: em_key() "in", value: (in [3], …);
					   em_key_quiet() for a value alone; nothing: no parentheses */
	const struct sysdesc *(*sub)(struct walk *, uint64_t args[6]);
					/* socketcall, ipc: the call that is meant, with its arguments
					   put into args; NULL: none */
	uint8_t nargs;			/* C_OPAQUE only */
};

#define T(...)		(&(const struct type){ .kind = __VA_ARGS__ })
#define LIST(t, ...)	((const struct t[]){ __VA_ARGS__, { 0 } })
#define NOARGS		((const struct member[]){ { 0 } })

/* Scalars */
#define S8	T(K_DEC, W_S8)
#define U8	T(K_UDEC, W_U8)
#define S16	T(K_DEC, W_S16)
#define U16	T(K_UDEC, W_U16)
#define S32	T(K_DEC, W_S32)
#define U32	T(K_UDEC, W_U32)
#define S64	T(K_DEC, W_S64)
#define U64	T(K_UDEC, W_U64)
#define UA64	T(K_UDEC, W_A64)
#define X8	T(K_HEX, W_U8)
#define X16	T(K_HEX, W_U16)
#define X32	T(K_HEX, W_U32)
#define X64	T(K_HEX, W_U64)
#define XA64	T(K_HEX, W_A64)
#define XX8	T(K_HEX0, W_U8)
#define XX16	T(K_HEX0, W_U16)
#define XX32	T(K_HEX0, W_U32)
#define XX64	T(K_HEX0, W_U64)
#define LONG	T(K_DEC, W_LONG)
#define ULONG	T(K_UDEC, W_ULONG)
#define XLONG	T(K_HEX, W_ULONG)
#define KLONG	T(K_DEC, W_KLONG)
#define KULONG	T(K_UDEC, W_KULONG)
#define SIZE	T(K_UDEC, W_ULONG)
#define ADDR	T(K_ADDR, W_PTR)
#define ADDR64	T(K_ADDR, W_A64)
#define FD	T(K_FD, W_S32)
#define DIRFD	T(K_DIRFD, W_S32)
#define PID	T(K_PID, W_S32)
#define UID	T(K_ID, W_U32)
#define GID	T(K_ID, W_U32)
#define PERM	T(K_OCT, W_U32)			/* permissions only: 0644 */
#define PERM16	T(K_OCT, W_U16)
#define MODE(w)	T(K_MODE, w)			/* with the file type */
#define DEV(w)	T(K_DEV, w)
#define SIGNAL(w) T(K_SIGNAL, w)
#define PAD(w)	T(K_SKIP, w)
#define PADS(n)	T(K_SKIP, .len = NUM(n))
#define CONST(w, x, o)	T(K_CONST, w, .xlat = x, .other = o)
#define CONST_DEC(w, x, o) T(K_CONST, w, .xlat = x, .other = o, .dec = true)
#define FLAGS(w, x, o)	T(K_FLAGS, w, .xlat = x, .other = o)
#define SLICES(w, ...)	T(K_SLICES, w, .slices = LIST(slice, __VA_ARGS__))
#define SLICES_APART(w, ...) T(K_SLICES, w, .apart = true, .slices = LIST(slice, __VA_ARGS__))
#define SLICES_WHOLE(w, ...) T(K_SLICES, w, .apart = true, .whole = true, .slices = LIST(slice, __VA_ARGS__))

/* Text */
#define STR	T(K_STR, W_PTR)
#define STR_UPTO(n) T(K_STR, W_PTR, .len = NUM(n))
#define PATH	T(K_PATH, W_PTR)
#define PATH_OUT T(K_PATH, W_PTR, .out = true)
#define BUF(n)	T(K_BUF, W_PTR, .len = n)
#define BUF_OUT(n) T(K_BUF, W_PTR, .len = n, .out = true)
#define BUF_HEX_OUT(n) T(K_BUF, W_PTR, .len = n, .out = true, .hex = true)
#define STRV	T(K_STRV, W_PTR)
#define STRV_SHY T(K_STRV, W_PTR, .shy = true)
#define BYTES(n) T(K_BYTES, .len = NUM(n))
#define CSTR(n)	T(K_CSTR, .len = NUM(n))
#define HEXSTR(n) T(K_HEXSTR, .len = NUM(n))

/* Shapes */
#define IN(t)	T(K_PTR, W_PTR, .of = t)
#define OUT(t)	T(K_PTR, W_PTR, .of = t, .out = true)
#define INOUT(t) T(K_INOUT, W_PTR, .of = t, .out = true)
#define CHANGE(a, b) T(K_CHANGE, W_PTR, .of = a, .then = b)
#define ARRAY(t, n) T(K_ARRAY, .of = t, .len = n)
#define ARRAY_SHY(t, n) T(K_ARRAY, .of = t, .len = n, .shy = true)
#define ARRAY_UPTO(t, n, m) T(K_ARRAY, .of = t, .len = n, .upto = m)
#define MEMBERS(...) LIST(member, __VA_ARGS__)
#define STRUCT(...) T(K_STRUCT, .members = MEMBERS(__VA_ARGS__))
#define STRUCT_AS(n, ...) T(K_STRUCT, .name = #n, .members = MEMBERS(__VA_ARGS__))
#define SELECT(r, other_, ...) T(K_SELECT, .by = r, .otherwise = other_, \
		.choices = LIST(choice, __VA_ARGS__))
#define CASE(k, t)	{ (k), #k, t }
#define CUSTOM(w, f)	T(K_CUSTOM, w, .custom = f)

#define M(n, ...)	{ .name = #n, .type = __VA_ARGS__ }

/* One row of a table of calls:
 *	{ CALL(close, S32, M(fd, FD)) },
 *	{ CALL(socket, FD, M(domain, …), …), .class = C_NETWORK },
 *	{ CALL0(getpid, PID), .class = C_PURE },
 *	{ OPAQUE(kexec_load, 4) },				not described yet
 */
#define CALL(n, r, ...)	.name = #n, .ret = r, .args = MEMBERS(__VA_ARGS__)
#define CALL0(n, r)	.name = #n, .ret = r, .args = NOARGS
#define OPAQUE(n, a)	.name = #n, .class = C_OPAQUE, .nargs = (a)

/*
 * ioctl requests, by family: one table a subject, ended by a row without a
 * name, and listed in linux/ioctl/ioctl.c.  Two rows of one number are told
 * apart by what the descriptor is (a prefix of its /proc/PID/fd link).
 */
struct ioctl_row {
	uint32_t op;
	const char *name;
	const struct type *arg;		/* NULL: shown as an address; see IOC_NOARG */
	const struct type *ret;		/* NULL: a plain number */
	const char *fd_is;		/* NULL: any */
	const char *abi;		/* NULL: any.  An ABI's name, or an architecture's: "x86", "arm64" …;
					   "x86_64", "i386": any whose long has 64, 32 bits */
	void (*note)(struct walk *);	/* after the result, as a call's; NULL: nothing */
	uint16_t grows;			/* not 0: the struct has grown and will: any request of this type and
					   number is meant whose size is at least this */
};
extern const struct type ioc_noarg;	/* the request takes no argument: the third one is not shown */
#define IOC_NOARG	(&ioc_noarg)
extern const struct type ioc_ignored;	/* it takes none, yet strace shows the number that stands there */
#define IOC_IGNORED	(&ioc_ignored)

/* _IOC as on every architecture but alpha, mips, parisc, powerpc and sparc */
#define IOC(dir, type, nr, size) ((uint32_t)(dir) << 30 | (uint32_t)(size) << 16 | (uint32_t)(type) << 8 | (nr))
#define IOC_N(t, nr)		IOC(0, t, nr, 0)
#define IOC_W(t, nr, size)	IOC(1, t, nr, size)
#define IOC_R(t, nr, size)	IOC(2, t, nr, size)
#define IOC_WR(t, nr, size)	IOC(3, t, nr, size)

#endif
