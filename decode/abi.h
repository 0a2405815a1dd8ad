/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * abi.h - what differs between the ABIs a tracee may run: sizes and alignment
 * of scalars, how 64-bit arguments lie in registers, the tables of calls.
 * Layouts of structs are computed from these at run time, once per type and
 * ABI, and remembered.
 */
#ifndef STRACE_DECODE_ABI_H
#define STRACE_DECODE_ABI_H

#include "decode/desc.h"

enum { ABI_MAX = 16 };

/* A number's row: the call's name and what describes it. */
struct callrow {
	const char *name;		/* NULL: no such call */
	const struct sysdesc *desc;	/* never NULL where there is a name */
	uint32_t class;			/* enum call_class, %file and %desc worked out */
};

struct abi {
	const char *name;		/* "x86_64", "i386", "x32"; of those only read: "aarch64" … */
	const char *arch;		/* "x86", "arm64", "s390", "riscv", "ppc", "loongarch", "mips" */
	uint8_t index;			/* below ABI_MAX */
	uint8_t ptr_size, long_size, klong_size;
	uint8_t s64_align;		/* of long long in a struct */
	bool big_endian;
	bool pairs;			/* a 64-bit argument takes two registers */
	bool pairs_aligned;		/* ... the first of them with an even number */
	uint32_t audit_arch;		/* AUDIT_ARCH_* as PTRACE_GET_SYSCALL_INFO reports */
	uint32_t nr_bit;		/* x32: 0x40000000, in the number as seen */
	bool ioc_narrow;		/* an ioctl request has 3 bits of direction (none 1, read 2,
					   write 4) and 13 of size, not 2 and 14 */
	const char *const *names;	/* by number; NULL where there is none */
	const unsigned *n_names;
};

/* What the engine is told of Linux: linux/ has it, and includes us, not we it. */
struct facts {
	const struct sysdesc *const *calls;	/* every table of calls, in the order in which a name is looked up; ends with NULL */
	const struct abi *const *abis;		/* those traced; ends with NULL */
	/* Those read, never traced, as the tracer runs on x86-64: programs of other
	 * architectures in golden tests and recordings.  They know ioctl alone. */
	const struct abi *const *abis_read;
	const struct xlat *errnos, *signals;	/* names of errors and signals */
};
/* Bind names to descriptions; call once, before anything below. */
void abi_init(const struct facts *);
extern const struct facts *facts;
extern const struct abi *const *abis, *const *abis_read;	/* those of facts */
/* The ABI of a call: audit arch and number (x32 shares its arch with x86-64). NULL: unknown. */
const struct abi *abi_find(uint32_t audit_arch, uint64_t nr);
/* By name, one that is only read too; NULL: none. */
const struct abi *abi_by_name(const char *);
/* The row of a number; NULL: no such call. */
const struct callrow *abi_call(const struct abi *, uint64_t nr);
/* The number's row index, without nr_bit; < abi_ncalls(). */
unsigned abi_index(const struct abi *, uint64_t nr);
unsigned abi_ncalls(const struct abi *);
/* A row by name; NULL: none.  Also for calls that are only sub-calls (linux/ knows them). */
const struct sysdesc *abi_desc(const struct abi *, const char *name);
/* Its classes, %file and %desc worked out; for a call that has no row (a sub-call). */
uint32_t abi_class(const struct sysdesc *);
/* What describes a number that nobody knows. */
extern const struct sysdesc abi_unknown;
const struct callrow *abi_call_by_name(const struct abi *, const char *name);

/* Size and alignment in bytes of a value in place. */
struct abi_extent { uint32_t size, align; };
struct abi_extent abi_extent(const struct abi *, const struct type *);
bool width_signed(enum width);
bool width_big_endian(enum width);
unsigned abi_width(const struct abi *, enum width);	/* bytes; 0 for W_NONE */
unsigned abi_width_align(const struct abi *, enum width);

/* Where each member of a struct lies, in the order in which they lie. */
struct abi_layout {
	uint32_t size, align;
	uint32_t end;			/* size without the padding at the end */
	unsigned n;
	const struct member *members;	/* as laid out: type->members, or the layout's own list */
	struct { uint32_t off, size; enum width width; } *at;
};
const struct abi_layout *abi_layout(const struct abi *, const struct type *);
/* A member's place among them, by name; -1: there is none. */
int abi_layout_find(const struct abi_layout *, const char *name);

#endif
