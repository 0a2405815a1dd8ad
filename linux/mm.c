/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mm.c - calls about memory: mappings, advice, locks, policies of nodes, the
 * memory of other processes.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/flags.h"
#include "linux/linux.h"
#include "linux/types.h"
#include "xlat/mm.h"

/* Where a mapping is now; 0 is an address like any other here. */
#define PLACE		XLONG
#define PROT		FLAGS(W_ULONG, mmap_prot, "PROT_???")
#define CHANGES_MAPS	.class = C_MEMORY | C_NEWMAPS
#define MEMORY		.class = C_MEMORY

/* mmap's flags: a kind in the low bits, flags, and the size of huge pages in the high bits. */
enum { MAP_TYPE = 0xf };

static void show_mmap_flags(struct walk *w, const struct type *t, const struct value *v)
{
	const char *kind = xlat_name(mmap_types, v->num & MAP_TYPE);
	struct em_names names = { .n = 0 };
	struct huge_text text;
	char unknown[32];

	(void)t;
	snprintf(unknown, sizeof(unknown), "%#x /* MAP_??? */", (unsigned)v->num & MAP_TYPE);
	names.name[names.n++] = kind ? kind : unknown;
	huge_flags(&names, mmap_flags, v->num & 0x03fffff0, (unsigned)(v->num >> HUGE_SHIFT) & HUGE_MASK,
		   "MAP_???", "MAP_HUGE_SHIFT", &text);
	em_names(walk_emit(w), (struct em_num){ v->num, (uint8_t)walk_klong_size(w), EM_HEX }, &names);
}
#define MMAP_FLAGS	CUSTOM(W_ULONG, show_mmap_flags)

/* mmap2 counts its offset in pages of 4096 bytes */
static void show_page_offset(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	em_num(walk_emit(w), (struct em_num){ (uint64_t)(uint32_t)v->num << 12, 8, EM_HEX });
}

#define MMAP_ARGS(off)	M(addr, ADDR), M(length, SIZE), M(prot, PROT), M(flags, MMAP_FLAGS), M(fd, FD), M(offset, off)

/* The oldest mmap takes a pointer to its arguments. */
static const struct sysdesc mmap_inner = { CALL(mmap, PLACE, MMAP_ARGS(XLONG)), CHANGES_MAPS };

static const struct sysdesc *mmap_sub(struct walk *w, uint64_t args[6])
{
	uint64_t addr = 0;
	uint8_t p[24];

	walk_arg(w, "addr", &addr);
	if (!addr || !walk_read(w, addr, p, sizeof(p)))
		return NULL;
	for (unsigned i = 0; i < 6; i++)
		args[i] = walk_get(w, p + 4 * i, 4);
	return &mmap_inner;
}

/*
 * Sets of nodes: words of the ABI's long, as many as maxnode asks for, which is
 * one more than there are bits.
 */
static const struct type t_node_word = { .kind = K_HEX0, .width = W_ULONG };

static void show_nodes_of(struct walk *w, uint64_t addr, const char *count, bool from_kernel)
{
	unsigned word = walk_long_size(w);
	uint64_t max = 0, words;

	walk_arg(w, count, &max);
	words = (max + 8 * word - 2) / (8 * word);
	if (words < max / (8 * word) || (max && !words) || (words && from_kernel && walk_failed(w)))
		em_addr(walk_emit(w), addr);
	else
		walk_array(w, &t_node_word, words, addr);
}

static void show_nodes(struct walk *w, const struct type *t, const struct value *v)
{
	show_nodes_of(w, v->num, "maxnode", t->out);
}
#define NODES		T(K_CUSTOM, W_PTR, .text = true, .custom = show_nodes)
/* failed_too: get_mempolicy with room for none */
#define NODES_OUT	T(K_CUSTOM, W_PTR, .text = true, .out = true, .failed_too = true, .custom = show_nodes)

static void show_policy(struct walk *w, const struct type *t, const struct value *v)
{
	uint8_t bytes = t->width == W_U32 ? 4 : (uint8_t)walk_klong_size(w);
	uint64_t mode = bytes == 4 ? (uint32_t)v->num : v->num, flags = mode & 0xe000;
	const char *name = xlat_name(mempolicy_modes, mode & ~(uint64_t)0xe000);
	struct em_names names = { .n = 0, .rest = mode, .other = "MPOL_???" };

	if (name) {
		names.name[names.n++] = name;
		names.rest = flags;
	}
	for (const struct xlat *x = mempolicy_flags; x->str; x++)
		if (names.rest & x->val) {
			names.name[names.n++] = x->str;
			names.rest &= ~x->val;
		}
	names.has_rest = names.rest;
	em_names(walk_emit(w), (struct em_num){ mode, bytes, EM_HEX }, &names);
}
#define POLICY		CUSTOM(W_U32, show_policy)

/* What the kernel says: flags count only beside a mode that is one. */
static void show_policy_got(struct walk *w, const struct type *t, const struct value *v)
{
	if (xlat_name(mempolicy_modes, (uint32_t)v->num & ~0xe000u))
		show_policy(w, t, v);
	else
		em_name(walk_emit(w), (struct em_num){ (uint32_t)v->num, 4, EM_HEX }, NULL, "MPOL_???");
}
#define POLICY_GOT	CUSTOM(W_U32, show_policy_got)

/* move_pages: a node or an error for each page */
static void show_page_status(struct walk *w, const struct type *t, const struct value *v)
{
	int32_t n = (int32_t)v->num;
	const char *name = n < 0 && n > -4096 ? errno_name((unsigned)-n) : NULL;
	char text[32];

	(void)t;
	if (!name) {
		em_dec(walk_emit(w), n);
		return;
	}
	snprintf(text, sizeof(text), "-%s", name);
	em_name(walk_emit(w), (struct em_num){ (uint64_t)(int64_t)n, 4, EM_DEC }, text, NULL);
}
#define PAGE_STATUS	CUSTOM(W_S32, show_page_status)

/* process_vm_readv: buffers hold something only if the call succeeded */
static const struct type t_local_filled = { .kind = K_ARRAY, .of = &t_iovec, .len = ARG(liovcnt), .upto = RET };
static const struct type t_local_addrs = { .kind = K_ARRAY, .of = &t_iovec_addr, .len = ARG(liovcnt) };

static void show_local_iov(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t n = 1;

	(void)t;
	walk_arg(w, "liovcnt", &n);
	if (v->num && (!n || walk_verbose(w)))
		walk_at(w, walk_failed(w) ? &t_local_addrs : &t_local_filled, v->num);
	else
		em_addr(walk_emit(w), v->num);
}

enum { MEMBARRIER_CMD_QUERY = 0, MEMBARRIER_CMD_GET_REGISTRATIONS = 512, MEMBARRIER_CMD_FLAG_CPU = 1 };
enum { MREMAP_MAYMOVE = 1, MREMAP_FIXED = 2, MREMAP_DONTUNMAP = 4 };

static bool mremap_has_place(struct walk *w)
{
	uint64_t flags = 0;

	walk_arg(w, "flags", &flags);
	return flags & MREMAP_MAYMOVE && flags & (MREMAP_FIXED | MREMAP_DONTUNMAP);
}

static const struct type t_membarrier_ret = { .kind = K_SELECT, .by = ARG(cmd), .otherwise = S32, .choices = LIST(choice,
	CASE(MEMBARRIER_CMD_QUERY, X32), CASE(MEMBARRIER_CMD_GET_REGISTRATIONS, X32)) };

/* mincore: a byte for each page, of which one bit counts; failed_too: none for no page */
enum { PAGE = 4096 };

static void show_resident(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	em_udec(walk_emit(w), v->num & 1);
}

static void show_residence(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct type page = { .kind = K_CUSTOM, .width = W_U8, .custom = show_resident };
	uint64_t len = 0, n;

	(void)t;
	walk_arg(w, "length", &len);
	n = len / PAGE + !!(len % PAGE);
	if (n && walk_failed(w))
		em_addr(walk_emit(w), v->num);
	else
		walk_array(w, &page, n, v->num);
}

/* A query's result is a set of commands. */
static void membarrier_note(struct walk *w)
{
	static const struct type cmds = { .kind = K_FLAGS, .width = W_U32, .xlat = membarrier_cmds,
		.other = "MEMBARRIER_CMD_???" };
	uint64_t cmd = 1, ret = 0;

	walk_arg(w, "cmd", &cmd);
	walk_ret(w, &ret);
	if (!ret || (cmd != MEMBARRIER_CMD_QUERY && cmd != MEMBARRIER_CMD_GET_REGISTRATIONS))
		return;
	em_key_quiet(walk_emit(w), "commands");
	walk_number(w, &cmds, ret);
}

const struct sysdesc calls_mm[] = {
	{ CALL(mmap, PLACE, MMAP_ARGS(XLONG)), CHANGES_MAPS },
	{ CALL(mmap, PLACE, M(addr, ADDR)), .abi = "i386", .sub = mmap_sub, CHANGES_MAPS | C_DESC },
	{ CALL(mmap2, PLACE, MMAP_ARGS(CUSTOM(W_ULONG, show_page_offset))), CHANGES_MAPS },
	{ CALL(munmap, S32, M(addr, ADDR), M(length, SIZE)), CHANGES_MAPS },
	{ CALL(mprotect, S32, M(addr, ADDR), M(length, SIZE), M(prot, PROT)), CHANGES_MAPS },
	{ CALL(pkey_mprotect, S32, M(addr, ADDR), M(length, SIZE), M(prot, PROT), M(pkey, S32)), CHANGES_MAPS },
	{ CALL(mremap, PLACE, M(old_address, ADDR), M(old_size, SIZE), M(new_size, SIZE),
		M(flags, FLAGS(W_ULONG, mremap_flags, "MREMAP_???")),
		M(new_address, ADDR, .when = WHEN_FN(mremap_has_place))), CHANGES_MAPS },
	{ CALL(brk, PLACE, M(addr, ADDR)), CHANGES_MAPS | C_NOFAIL },
	{ CALL(remap_file_pages, S32, M(addr, ADDR), M(size, SIZE), M(prot, PROT), M(pgoff, ULONG), M(flags, MMAP_FLAGS)),
		CHANGES_MAPS },
	{ CALL(map_shadow_stack, LONG, M(addr, ADDR), M(len, ULONG),
		M(flags, FLAGS(W_U32, shadow_stack_flags, "SHADOW_STACK_???"))), CHANGES_MAPS },
	{ CALL(mseal, S32, M(addr, ADDR), M(length, SIZE), M(flags, XLONG)), MEMORY },
	{ CALL(madvise, S32, M(addr, ADDR), M(length, SIZE), M(advice, CONST(W_U32, madvise_cmds, "MADV_???"))), MEMORY },
	{ CALL(process_madvise, LONG, M(pidfd, FD), M(iovec, IN(ARRAY(&t_iovec_addr, ARG(n)))), M(n, SIZE),
		M(advice, CONST(W_U32, madvise_cmds, "MADV_???")), M(flags, X32)) },
	{ CALL(mlock, S32, M(addr, ADDR), M(length, SIZE)), MEMORY },
	{ CALL(mlock2, S32, M(addr, ADDR), M(length, SIZE), M(flags, FLAGS(W_U32, mlock2_flags, "MLOCK_???"))), MEMORY },
	{ CALL(munlock, S32, M(addr, ADDR), M(length, SIZE)), MEMORY },
	{ CALL(mlockall, S32, M(flags, FLAGS(W_U32, mlockall_flags, "MCL_???"))), MEMORY },
	{ CALL0(munlockall, S32), MEMORY },
	{ CALL(msync, S32, M(addr, ADDR), M(length, SIZE), M(flags, FLAGS(W_U32, msync_flags, "MS_???"))), MEMORY },
	{ CALL(mincore, S32, M(addr, ADDR), M(length, SIZE), M(vec, T(K_CUSTOM, W_PTR, .out = true, .failed_too = true, .text = true,
		.custom = show_residence))), MEMORY },

	{ CALL(mbind, S32, M(addr, ADDR), M(len, ULONG), M(mode, CUSTOM(W_ULONG, show_policy)), M(nodemask, NODES), M(maxnode, ULONG),
		M(flags, FLAGS(W_U32, mbind_flags, "MPOL_MF_???"))), MEMORY },
	{ CALL(set_mempolicy, S32, M(mode, POLICY), M(nodemask, NODES), M(maxnode, ULONG)), MEMORY },
	{ CALL(get_mempolicy, S32, M(mode, OUT(POLICY_GOT)), M(nodemask, NODES_OUT), M(maxnode, ULONG), M(addr, ADDR),
		M(flags, FLAGS(W_ULONG, get_mempolicy_flags, "MPOL_F_???"))), MEMORY },
	{ CALL(set_mempolicy_home_node, S32, M(start, ADDR), M(len, ULONG), M(home_node, ULONG), M(flags, XLONG)), MEMORY },
	{ CALL(migrate_pages, LONG, M(pid, PID), M(maxnode, ULONG), M(old_nodes, NODES), M(new_nodes, NODES)), MEMORY },
	{ CALL(move_pages, LONG, M(pid, PID), M(count, ULONG), M(pages, IN(ARRAY(ADDR, ARG(count)))),
		M(nodes, IN(ARRAY(S32, ARG(count)))), M(status, OUT(ARRAY(PAGE_STATUS, ARG(count)))),
		M(flags, FLAGS(W_U32, move_pages_flags, "MPOL_MF_???"))), MEMORY },

	{ CALL(pkey_alloc, S32, M(flags, XLONG), M(access_rights, FLAGS(W_ULONG, pkey_access, "PKEY_???"))) },
	{ CALL(pkey_free, S32, M(pkey, S32)) },
	{ CALL(process_vm_readv, LONG, M(pid, PID), M(local_iov, T(K_CUSTOM, W_PTR, .out = true, .failed_too = true, .text = true, .custom = show_local_iov)),
		M(liovcnt, ULONG), M(remote_iov, IN(ARRAY(&t_iovec_addr, ARG(riovcnt)))), M(riovcnt, ULONG), M(flags, ULONG)) },
	{ CALL(process_vm_writev, LONG, M(pid, PID), M(local_iov, IN(ARRAY(&t_iovec, ARG(liovcnt)))),
		M(liovcnt, ULONG), M(remote_iov, IN(ARRAY(&t_iovec_addr, ARG(riovcnt)))), M(riovcnt, ULONG), M(flags, ULONG)) },
	{ CALL(process_mrelease, S32, M(pidfd, FD), M(flags, X32)) },
	{ CALL(membarrier, &t_membarrier_ret, M(cmd, CONST(W_U32, membarrier_cmds, "MEMBARRIER_CMD_???")),
		M(flags, FLAGS(W_U32, membarrier_flags, "MEMBARRIER_CMD_FLAG_???")),
		M(cpu_id, S32, .when = ANY(ARG(flags), MEMBARRIER_CMD_FLAG_CPU))), .note = membarrier_note },
	{ CALL(userfaultfd, FD, M(flags, FLAGS(W_U32, userfaultfd_flags, "UFFD_???"))), .class = C_DESC },
	{ 0 }
};
