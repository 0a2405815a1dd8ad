/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * unwind-libdw.c - stacks by libdw of elfutils.  One Dwfl a thread, made when
 * its first stack is asked for; its modules are reported anew when the address
 * space's generation has moved.  libdw reads maps by itself.
 */
#include "config.h"
#include "unwind.h"
#include <dwarf.h>
#include <elfutils/libdwfl.h>
#include <stdlib.h>
#include <string.h>

struct dw_state {
	Dwfl *dwfl;
	uint64_t generation;
};

struct dw_walk {
	Dwfl *dwfl;
	void (*each)(void *, const struct unwind_frame *);
	void *self;
	unsigned n;
};

const char *unwind_backend(void)
{
	return "libdw";
}

bool unwind_has_lines(void)
{
	return true;
}

void unwind_backend_forget(struct tcb *tcp)
{
	struct dw_state *s = tcp->unwind;

	dwfl_end(s->dwfl);
	free(s);
}

static const char *dw_error(void)
{
	const char *why = dwfl_errmsg(-1);

	return why ? why : "unknown error of libdw";
}

/* Report the modules as they are now.  NULL: done. */
static const char *dw_report(struct tcb *tcp, struct dw_state *s)
{
	dwfl_report_begin(s->dwfl);
	int err = dwfl_linux_proc_report(s->dwfl, tcp->pid);
	if (err)
		return err > 0 ? strerror(err) : dw_error();
	if (dwfl_report_end(s->dwfl, NULL, NULL))
		return dw_error();
	s->generation = tcp->mm ? tcp->mm->generation : 0;
	return NULL;
}

static const char *dw_open(struct tcb *tcp)
{
	static const Dwfl_Callbacks callbacks = {
		.find_elf = dwfl_linux_proc_find_elf,
		.find_debuginfo = dwfl_standard_find_debuginfo,
	};
	struct dw_state *s = calloc(1, sizeof(*s));

	if (!s)
		return "out of memory";
	s->dwfl = dwfl_begin(&callbacks);
	if (!s->dwfl) {
		free(s);
		return dw_error();
	}
	const char *why = dw_report(tcp, s);
	if (!why) {
		int err = dwfl_linux_proc_attach(s->dwfl, tcp->pid, true);	/* true: stopped by us already */
		if (err)
			why = err > 0 ? strerror(err) : dw_error();
	}
	if (why) {
		dwfl_end(s->dwfl);
		free(s);
		return why;
	}
	tcp->unwind = s;
	return NULL;
}

static void dw_line(Dwfl_Module *mod, Dwarf_Addr pc, struct unwind_frame *f)
{
	Dwfl_Line *line = dwfl_module_getsrc(mod, pc);

	if (line)
		f->file = dwfl_lineinfo(line, NULL, &f->line, NULL, NULL, NULL);
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

static int dw_frame(Dwfl_Frame *frame, void *arg)
{
	struct dw_walk *w = arg;
	struct unwind_frame f = { .object = "" };
	Dwarf_Addr pc;
	bool activation;

	if (!dwfl_frame_pc(frame, &pc, &activation))
		return DWARF_CB_ABORT;
	/* a return address may be the first byte of the next function */
	Dwarf_Addr at = activation ? pc : pc - 1;
	Dwfl_Module *mod = dwfl_addrmodule(w->dwfl, at);
	f.address = pc;
	if (mod) {
		GElf_Off off = 0;
		GElf_Sym sym;
		const char *main_file = NULL;

		f.object = dwfl_module_info(mod, NULL, NULL, NULL, NULL, NULL, &main_file, NULL);
		if (main_file)
			f.object = main_file;
		if (!f.object)
			f.object = "";
		f.symbol = dw_unversioned(dwfl_module_addrinfo(mod, at, &off, &sym, NULL, NULL, NULL));
		f.offset = off + (pc - at);
		Dwarf_Addr within = pc;
		if (dwfl_module_relocations(mod) > 0 && dwfl_module_relocate_address(mod, &within) >= 0)
			f.address = within;
		if (opts.stack > 1)
			dw_line(mod, at, &f);
	}
	w->each(w->self, &f);
	return ++w->n < opts.stack_limit ? DWARF_CB_OK : DWARF_CB_ABORT;
}

const char *unwind_walk(struct tcb *tcp, void (*each)(void *, const struct unwind_frame *), void *self)
{
	struct dw_state *s = tcp->unwind;
	const char *why = NULL;

	if (!s) {
		why = dw_open(tcp);
		s = tcp->unwind;
	} else if (tcp->mm && s->generation != tcp->mm->generation) {
		why = dw_report(tcp, s);
	}
	if (why)
		return why;
	struct dw_walk w = { s->dwfl, each, self, 0 };
	dwfl_errno();
	int rc = dwfl_getthread_frames(s->dwfl, tcp->pid, dw_frame, &w);
	if (w.n >= opts.stack_limit)
		return unwind_too_deep;
	/* the outermost frame of a thread has no caller that libdw can find: not an error */
	return rc && !w.n ? dw_error() : NULL;
}
