/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * unwind-libdw.c - stacks by libdw of elfutils.  One Dwfl an address space,
 * made when its first stack is asked for; modules are reported anew when other
 * objects are mapped.  An object's file is looked for as the tracee sees it:
 * it may live in another mount namespace, or have lost its name.  Whatever is
 * asked of the kernel goes through the thread's struct source.
 */
#include "config.h"
#include "unwind.h"
#include "mmap_cache.h"
#include <dwarf.h>
#include <elfutils/libdwfl.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct dw_space {
	Dwfl *dwfl;
	uint64_t generation;		/* mm's, when last looked at */
	uint64_t objects;		/* mmap_cache_objects(), when reported */
	struct unwind_cache *cache;
};

struct dw_walk {
	struct tcb *tcb;
	void (*each)(void *, const struct unwind_frame *);
	void *self;
	unsigned n;
};

/* Whose stack is walked: find_elf() is called back without a word about it. */
static struct tcb *walked;
static const char vdso[] = "[vdso]";
enum { VDSO_MAX = 64 * 1024 };

const char *unwind_backend(void)
{
	return "libdw";
}

bool unwind_has_lines(void)
{
	return true;
}

void unwind_backend_forget_mm(void *space)
{
	struct dw_space *s = space;

	dwfl_end(s->dwfl);
	unwind_cache_free(s->cache);
	free(s);
}

void unwind_backend_forget_tcb(void *thread)
{
	(void)thread;			/* we keep nothing of a thread */
}

static const char *dw_error(void)
{
	const char *why = dwfl_errmsg(-1);

	return why ? why : "unknown error of libdw";
}

static int open_object(const char *name)
{
	return walked->src.open ? walked->src.open(walked->src.self, name) : -1;
}

/* The file mapped at base, by whatever name it still has. */
static int open_mapped(const char *name, uint64_t base)
{
	const struct mmap_entry *m = mmap_cache_find(walked, base);
	char path[4096 + 64];
	struct stat st;
	int fd = -1;

	if (!m || !m->inode)
		return -1;
	if (!m->deleted && snprintf(path, sizeof(path), "root%s", name) < (int)sizeof(path))
		fd = open_object(path);
	if (fd < 0) {			/* needs privileges in the first user namespace */
		snprintf(path, sizeof(path), "map_files/%" PRIx64 "-%" PRIx64, m->start, m->end);
		fd = open_object(path);
	}
	if (fd < 0) {
		fd = open_object("exe");
		if (fd >= 0 && (fstat(fd, &st) || st.st_ino != m->inode)) {
			close(fd);
			fd = -1;
		}
	}
	return fd;
}

/* The vdso is in memory alone: a copy of it, as a file. */
static int copy_vdso(uint64_t base)
{
	const struct mmap_entry *m = mmap_cache_find(walked, base);
	static uint8_t image[VDSO_MAX];
	size_t len = m ? (size_t)(m->end - m->start) : 0;
	int fd;

	if (!len || len > sizeof(image) || !walked->src.read(walked->src.self, m->start, image, len))
		return -1;
	fd = memfd_create("vdso", MFD_CLOEXEC);
	if (fd >= 0 && write(fd, image, len) != (ssize_t)len) {
		close(fd);
		return -1;
	}
	return fd;
}

static int find_elf(Dwfl_Module *mod, void **userdata, const char *name, Dwarf_Addr base, char **file_name, Elf **elf)
{
	int fd = -1;

	(void)mod, (void)userdata, (void)elf;
	if (walked)
		fd = *name == '/' ? open_mapped(name, base) : !strcmp(name, vdso) ? copy_vdso(base) : -1;
	if (fd >= 0)
		*file_name = strdup(name);
	return fd;
}

/* Threads: libdw asks for one at a time, the one that is walked. */

static pid_t next_thread(Dwfl *dwfl, void *arg, void **thread)
{
	(void)dwfl, (void)arg;
	if (*thread)
		return 0;
	*thread = walked;
	return walked->pid;
}

static bool get_thread(Dwfl *dwfl, pid_t tid, void *arg, void **thread)
{
	(void)dwfl, (void)arg;
	*thread = walked;
	return tid == walked->pid;
}

static bool read_word(Dwfl *dwfl, Dwarf_Addr addr, Dwarf_Word *word, void *arg)
{
	uint32_t half;

	(void)dwfl, (void)arg;
	if (walked->abi->klong_size == 8)
		return walked->src.read(walked->src.self, addr, word, 8);
	if (!walked->src.read(walked->src.self, addr, &half, 4))
		return false;
	*word = half;
	return true;
}

/* Registers by their numbers in DWARF (the psABIs'), of the general ones as the kernel
 * lays them out (asm/ptrace.h: struct user_regs_struct of each size). */
static bool set_registers(Dwfl_Thread *thread, void *arg)
{
	enum { N64 = 27, N32 = 17 };
	static const uint8_t at64[] = { 10, 12, 11, 5, 13, 14, 4, 19, 9, 8, 7, 6, 3, 2, 1, 0, 16 };
	static const uint8_t at32[] = { 6, 1, 2, 0, 15, 5, 3, 4, 12 };
	union { uint64_t r64[N64]; uint32_t r32[N32]; } u;
	Dwarf_Word regs[sizeof(at64)];
	size_t len = walked->src.registers ? walked->src.registers(walked->src.self, &u, sizeof(u)) : 0;
	unsigned n = len == sizeof(u.r32) ? sizeof(at32) : sizeof(at64);

	(void)arg;
	if (len != sizeof(u.r32) && len != sizeof(u.r64))
		return false;
	for (unsigned i = 0; i < n; i++)
		regs[i] = len == sizeof(u.r32) ? u.r32[at32[i]] : u.r64[at64[i]];
	return dwfl_thread_state_registers(thread, 0, n, regs);
}

static bool is_vdso(const struct mmap_entry *e, void *arg)
{
	(void)arg;
	return !strcmp(e->name, vdso);
}

static const char *report_modules(struct tcb *tcb, Dwfl *dwfl)
{
	int fd = tcb->src.open ? tcb->src.open(tcb->src.self, "maps") : -1, err;
	FILE *maps = fd >= 0 ? fdopen(fd, "r") : NULL;
	const struct mmap_entry *e;
	size_t from = 0;

	if (!maps) {
		err = errno;
		if (fd >= 0)
			close(fd);
		return strerror(err);
	}
	err = dwfl_linux_proc_maps_report(dwfl, maps);
	fclose(maps);
	if (err)
		return err > 0 ? strerror(err) : dw_error();
	e = mmap_cache_search(tcb, is_vdso, NULL, &from);
	if (e && !dwfl_report_module(dwfl, vdso, e->start, e->end))
		return dw_error();
	return NULL;
}

/* Report the modules as they are now.  NULL: done; else the next stack tries again. */
static const char *dw_report(struct tcb *tcb, struct dw_space *s)
{
	uint64_t generation = tcb->mm->generation, objects = mmap_cache_objects(tcb);

	s->objects = 0;
	unwind_cache_clear(s->cache);
	dwfl_report_begin(s->dwfl);
	const char *why = report_modules(tcb, s->dwfl);
	if (why)
		return why;
	if (dwfl_report_end(s->dwfl, NULL, NULL))
		return dw_error();
	s->generation = generation;
	s->objects = objects;
	return NULL;
}

static const char *dw_open(struct tcb *tcb)
{
	static const Dwfl_Callbacks callbacks = {
		.find_elf = find_elf,
		.find_debuginfo = dwfl_standard_find_debuginfo,
	};
	static const Dwfl_Thread_Callbacks threads = {
		.next_thread = next_thread, .get_thread = get_thread, .memory_read = read_word,
		.set_initial_registers = set_registers,
	};
	struct dw_space *s = calloc(1, sizeof(*s));
	const char *why;

	if (!s)
		return "out of memory";
	/* no download while a tracee waits; the command has its environment already */
	unsetenv("DEBUGINFOD_URLS");
	s->dwfl = dwfl_begin(&callbacks);
	if (!s->dwfl) {
		free(s);
		return dw_error();
	}
	s->cache = unwind_cache_new();
	why = dw_report(tcb, s);
	if (!why && !dwfl_attach_state(s->dwfl, NULL, tcb->pid, &threads, NULL))
		why = dw_error();
	if (why) {
		unwind_backend_forget_mm(s);
		return why;
	}
	tcb->mm->unwind = s;
	return NULL;
}

/* Most calls that change the mappings map no code. */
static const char *dw_follow(struct tcb *tcb, struct dw_space *s)
{
	if (s->generation == tcb->mm->generation)
		return NULL;
	if (s->objects != mmap_cache_objects(tcb))
		return dw_report(tcb, s);
	s->generation = tcb->mm->generation;
	return NULL;
}

static void dw_line(Dwfl_Module *mod, Dwarf_Addr pc, struct unwind_frame *f)
{
	Dwfl_Line *line = dwfl_module_getsrc(mod, pc);
	Dwarf_Die *unit = NULL;
	Dwarf_Addr bias;

	if (line) {
		f->file = dwfl_lineinfo(line, NULL, &f->line, NULL, NULL, NULL);
		return;
	}
	/* clang writes no index of addresses: ask each compilation unit */
	while ((unit = dwfl_module_nextcu(mod, unit, &bias))) {
		if (dwarf_haspc(unit, pc - bias) != 1)
			continue;
		Dwarf_Line *l = dwarf_getsrc_die(unit, pc - bias);
		if (l && !dwarf_lineno(l, &f->line))
			f->file = dwarf_linesrc(l, NULL, NULL);
		return;
	}
}

/* A symbol's version (name@@GLIBC_2.34) is no part of its name. */
static const char *dw_unversioned(const char *symbol)
{
	static char name[4096];
	size_t n = symbol ? strcspn(symbol, "@") : 0;

	if (!symbol || !symbol[n] || !n || n >= sizeof(name))
		return symbol;
	memcpy(name, symbol, n);
	name[n] = '\0';
	return name;
}

static const struct unwind_frame *dw_find(struct dw_walk *w, Dwarf_Addr pc, bool activation)
{
	struct dw_space *s = w->tcb->mm->unwind;
	/* a return address may be the first byte of the next function */
	Dwarf_Addr at = activation ? pc : pc - 1;
	const struct unwind_frame *known = unwind_cache_find(s->cache, pc << 1 | activation);
	static struct unwind_frame unknown;
	Dwfl_Module *mod;

	if (known)
		return known;
	mod = dwfl_addrmodule(s->dwfl, at);
	if (!mod) {
		unwind_object(w->tcb, pc, &unknown);
		return &unknown;
	}
	struct unwind_frame f = { .address = pc };
	Dwarf_Addr within = pc;
	GElf_Off off = 0;
	GElf_Sym sym;
	f.object = dwfl_module_info(mod, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
	if (!f.object)
		f.object = "";
	f.symbol = dw_unversioned(dwfl_module_addrinfo(mod, at, &off, &sym, NULL, NULL, NULL));
	f.offset = off + (pc - at);
	if (dwfl_module_relocations(mod) > 0 && dwfl_module_relocate_address(mod, &within) >= 0)
		f.address = within;
	if (opts.stack > 1)
		dw_line(mod, at, &f);
	return unwind_cache_keep(s->cache, pc << 1 | activation, &f);
}

static int dw_frame(Dwfl_Frame *frame, void *arg)
{
	struct dw_walk *w = arg;
	Dwarf_Addr pc;
	bool activation;

	if (!dwfl_frame_pc(frame, &pc, &activation))
		return DWARF_CB_ABORT;
	w->each(w->self, dw_find(w, pc, activation));
	return ++w->n < opts.stack_limit ? DWARF_CB_OK : DWARF_CB_ABORT;
}

const char *unwind_walk(struct tcb *tcb, void (*each)(void *, const struct unwind_frame *), void *self)
{
	const char *why;

	walked = tcb;
	why = tcb->mm->unwind ? dw_follow(tcb, tcb->mm->unwind) : dw_open(tcb);
	if (why)
		return why;
	struct dw_space *s = tcb->mm->unwind;
	struct dw_walk w = { tcb, each, self, 0 };
	dwfl_errno();
	int rc = dwfl_getthread_frames(s->dwfl, tcb->pid, dw_frame, &w);
	if (w.n >= opts.stack_limit)
		return unwind_too_deep;
	/* the outermost frame of a thread has no caller that libdw can find: not an error */
	return rc && !w.n ? dw_error() : NULL;
}
