/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * clone.c - processes and threads made, run, ended, waited for: clone and
 * clone3, exec, exit, and how a child ended, as wait tells it.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/always.h"
#include "linux/linux.h"
#include "linux/proc.h"
#include "linux/types.h"
#include "xlat/proc.h"

/* How a child ended, as the macros of wait(2) would say. */
static void describe_status(char *buf, size_t size, uint32_t status, enum em_xlat xlat)
{
	unsigned sig = status & 0x7f, stop = status >> 8 & 0xff, event = status >> 16;
	uint32_t rest = 0;	/* bits that mean nothing here */
	const char *name;
	char number[12];
	int n;

	if (status == 0xffff) {
		snprintf(buf, size, "{WIFCONTINUED(s)}");
		return;
	}
	if ((status & 0xff) == 0xff) {	/* none of the macros fits */
		snprintf(buf, size, "%#x", status);
		return;
	}
	if ((status & 0xff) == 0x7f) {
		name = signal_name(stop & 0x7f);
		snprintf(number, sizeof(number), "%u", stop & 0x7f);
		n = snprintf(buf, size, "{WIFSTOPPED(s) && WSTOPSIG(s) == %s%s}", name ? name : number,
			     stop & 0x80 ? " | 0x80" : "");
	} else if (!sig) {
		n = snprintf(buf, size, "{WIFEXITED(s) && WEXITSTATUS(s) == %u}", stop);
		rest = status & 0x80;
	} else {
		name = signal_name(sig);
		snprintf(number, sizeof(number), "%u", sig);
		n = snprintf(buf, size, "{WIFSIGNALED(s) && WTERMSIG(s) == %s%s}", name ? name : number,
			     status & 0x80 ? " && WCOREDUMP(s)" : "");
		rest = status & 0xff00;
	}
	name = xlat_name(ptrace_events, event);
	if (event && xlat == EM_X_RAW)
		n += snprintf(buf + n, size - (size_t)n, "|%#x<<16", event);
	else if (event && name && xlat == EM_X_ABBREV)
		n += snprintf(buf + n, size - (size_t)n, "|%s<<16", name);
	else if (event)
		n += snprintf(buf + n, size - (size_t)n, "|%#x /* %s */<<16", event, name ? name : "PTRACE_EVENT_???");
	if (rest)
		snprintf(buf + n, size - (size_t)n, "|%#x", rest);
}

static void show_wait_status(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	struct always a;
	char buf[160];

	(void)t;
	describe_status(buf, sizeof(buf), (uint32_t)v->num, e->opts->xlat);
	em_open(e, EM_DEREF);
	always_begin(w, &a);		/* no number, whatever -X says */
	em_name(e, (struct em_num){ (uint32_t)v->num, 4, EM_HEX }, buf, NULL);
	always_end(w, &a);
	em_close(e, EM_DEREF);
}
const struct type t_wait_status = { .kind = K_CUSTOM, .width = W_U32, .custom = show_wait_status };

static void show_status(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	uint64_t ret = 0;
	uint8_t b[4];

	(void)t;
	if (!v->num || !walk_ret(w, &ret) || !ret || !walk_read(w, v->num, b, 4)) {
		em_addr(e, v->num);
		return;
	}
	show_wait_status(w, &t_wait_status, &(struct value){ .num = walk_get(w, b, 4) });
}

/* What wait4 says of a child it has; none: nothing was written. */
static void show_usage(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t ret = 0;

	(void)t;
	if (walk_ret(w, &ret) && ret)
		walk_at(w, &t_rusage, v->num);
	else
		em_addr(walk_emit(w), v->num);
}
#define STATUS	T(K_CUSTOM, W_PTR, .out = true, .custom = show_status)
#define USAGE	T(K_CUSTOM, W_PTR, .out = true, .custom = show_usage)
#define WAIT_OPTIONS FLAGS(W_U32, wait_flags, "W???")

/* clone: who gets to know whose number is in the flags; where those
 * arguments are differs by ABI.  Shown in the order of old. */
#define CLONE_SLICES SLICES_APART(W_ULONG, { ~0xffull, FLAGS(W_ULONG, clone_flags32, "CLONE_???") }, { 0xff, SIGNAL(W_U8) })
#define CLONE_ARGS(tls_, ctid_) MEMBERS( \
	M(child_stack, ADDR, .named = true, .reg = 1 + 1), \
	M(flags, CLONE_SLICES, .named = true, .reg = 1 + 0), \
	M(parent_tid, OUT(PID), .named = true, .reg = 1 + 2, .when = ANY(ARG(flags), CLONE_PARENT_SETTID | CLONE_PIDFD)), \
	M(tls, &t_tls, .named = true, .reg = 1 + tls_, .when = ANY(ARG(flags), CLONE_SETTLS)), \
	M(child_tidptr, T(K_ADDR, W_PTR, .out = true), .named = true, .reg = 1 + ctid_, \
	  .when = ANY(ARG(flags), CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID)))

/* clone3: a struct that grows; some of it only under a flag */
static void show_exit_signal(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	if (v->num <= 64)
		walk_number(w, SIGNAL(W_U32), v->num);
	else
		em_udec(walk_emit(w), v->num);
}

static bool clone3_has_tid_set(struct walk *w)
{
	uint64_t a = 0, b = 0;

	walk_field(w, "set_tid", &a);
	walk_field(w, "set_tid_size", &b);
	return a || b;
}

static bool clone3_has_cgroup(struct walk *w)
{
	uint64_t flags = 0, cgroup = 0, size = 0;

	walk_field(w, "flags", &flags);
	walk_arg(w, "size", &size);
	return (flags & CLONE_INTO_CGROUP && size > 80) || (walk_field(w, "cgroup", &cgroup) && cgroup);
}

#define IF_FLAG(f) .when = ANY(FIELD(flags), f)
/* The kernel takes as many numbers as it may have levels of PID namespaces. */
static const struct type tids = { .kind = K_PTR, .width = W_A64, .of = ARRAY(PID, FIELD(set_tid_size)) };
static const struct type *pick_set_tid(struct walk *w, uint64_t size)
{
	(void)w;
	return size && size <= 32 ? &tids : NULL;
}
static const struct type t_clone_args = { K_STRUCT, .name = "clone_args", .flat = true, .members = MEMBERS(
	M(flags, FLAGS(W_A64, clone_flags, "CLONE_???")),
	M(pidfd, ADDR64, IF_FLAG(CLONE_PIDFD)),
	M(child_tid, ADDR64, IF_FLAG(CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID)),
	M(parent_tid, ADDR64, IF_FLAG(CLONE_PARENT_SETTID)),
	M(exit_signal, CUSTOM(W_A64, show_exit_signal)),
	M(stack, ADDR64),
	M(stack_size, XA64),
	M(tls, &t_tls64, IF_FLAG(CLONE_SETTLS)),
	M(set_tid, T(K_SELECT, W_A64, .by = FIELD(set_tid_size), .pick = pick_set_tid, .otherwise = ADDR64,
		.choices = LIST(choice, { 0 })), .since = true, .when = WHEN_FN(clone3_has_tid_set)),
	M(set_tid_size, UA64, .when = WHEN_FN(clone3_has_tid_set)),
	M(cgroup, UA64, .since = true, .when = WHEN_FN(clone3_has_cgroup))) };

/* What the program's struct is too short for is zero to the kernel. */
enum { CLONE_ARGS_SIZE_VER0 = 64, CLONE_ARGS_SIZE = 88 };
static void show_clone_args(struct walk *w, const struct type *t, const struct value *v)
{
	uint8_t args[CLONE_ARGS_SIZE] = { 0 };
	uint64_t size = 0;

	(void)t;
	if (!walk_arg(w, "size", &size) || !walk_read(w, v->addr, args, size < sizeof(args) ? (size_t)size : sizeof(args))) {
		em_addr(walk_emit(w), v->addr);
		return;
	}
	em_open(walk_emit(w), EM_STRUCT);
	walk_bytes(w, &t_clone_args, args, sizeof(args), v->addr);
	walk_tail(w, v->addr, sizeof(args), size);
	em_close(walk_emit(w), EM_STRUCT);
}
static const struct type t_clone3_in = { K_CUSTOM, .custom = show_clone_args, .custom_size = CLONE_ARGS_SIZE_VER0, .custom_align = 8 };

/* After success: the numbers the kernel wrote. */
static void show_clone3_out(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	static const struct { const char *name; unsigned off; uint64_t flag; } outs[] = {
		{ "pidfd", 8, CLONE_PIDFD }, { "parent_tid", 24, CLONE_PARENT_SETTID } };
	uint64_t size = 0;
	uint8_t b[4];

	(void)t;
	em_open(e, EM_STRUCT);
	for (unsigned i = 0; i < 2; i++) {
		if (v->have < 64 || !(walk_get(w, v->bytes, 8) & outs[i].flag))
			continue;
		uint64_t p = walk_get(w, v->bytes + outs[i].off, 8);
		em_key(e, outs[i].name, true);
		if (walk_read(w, p, b, 4)) {
			em_open(e, EM_DEREF);
			em_dec(e, (int32_t)walk_get(w, b, 4));
			em_close(e, EM_DEREF);
		} else {
			em_addr(e, p);
		}
	}
	if (walk_arg(w, "size", &size))
		walk_tail(w, v->addr, CLONE_ARGS_SIZE, size);
	em_close(e, EM_STRUCT);
}
static const struct type t_clone3_out = { K_CUSTOM, .custom = show_clone3_out, .custom_size = 64, .custom_align = 8 };

static const struct type *const clone3_in = IN(&t_clone3_in);
static const struct type *const clone3_change = CHANGE(&t_clone3_in, &t_clone3_out);
static bool clone3_has_tail(struct walk *w, uint64_t addr, uint64_t size)
{
	enum { TAIL_MAX = 4096 };
	uint64_t n = (size < TAIL_MAX ? size : TAIL_MAX) - CLONE_ARGS_SIZE;
	const uint8_t *p = walk_fetch(w, addr + CLONE_ARGS_SIZE, (size_t)n);

	while (p && n && !*p) {
		p++;
		n--;
	}
	return n;
}

static const struct type *pick_clone3(struct walk *w, uint64_t addr)
{
	uint64_t size = 0;
	uint8_t b[8];

	if (walk_arg(w, "size", &size) && size < CLONE_ARGS_SIZE_VER0)
		return NULL;
	if (!walk_fetch(w, addr, size < CLONE_ARGS_SIZE ? (size_t)size : CLONE_ARGS_SIZE))
		return clone3_in;
	if (size > CLONE_ARGS_SIZE && clone3_has_tail(w, addr, size))
		return clone3_change;
	if (walk_read(w, addr, b, 8) && walk_get(w, b, 8) & (CLONE_PIDFD | CLONE_PARENT_SETTID))
		return clone3_change;
	return clone3_in;
}

const struct sysdesc calls_clone[] = {
	{ CALL0(fork, PID), .class = C_PROCESS | C_FORK },
	{ CALL0(vfork, PID), .class = C_PROCESS | C_FORK },
	{ .name = "clone", .ret = PID, .args = CLONE_ARGS(4, 3), .class = C_PROCESS | C_FORK },
	{ .name = "clone", .abi = "i386", .ret = PID, .args = CLONE_ARGS(3, 4), .class = C_PROCESS | C_FORK },
	{ CALL(clone3, PID, M(cl_args, T(K_SELECT, .by = ARG(cl_args), .pick = pick_clone3, .otherwise = ADDR,
		.choices = LIST(choice, { 0 }))), M(size, SIZE)), .class = C_PROCESS | C_FORK },
	{ CALL(execve, S32, M(pathname, PATH), M(argv, STRV), M(envp, STRV_SHY)),
		.class = C_PROCESS | C_EXEC | C_NEWMAPS },
	{ CALL(execveat, S32, M(dirfd, DIRFD), M(pathname, PATH), M(argv, STRV), M(envp, STRV_SHY),
		M(flags, FLAGS(W_U32, execveat_flags, "AT_???"))), .class = C_PROCESS | C_EXEC | C_NEWMAPS },
	{ CALL(exit, S32, M(status, S32)), .class = C_PROCESS | C_NEVER },
	{ CALL(exit_group, S32, M(status, S32)), .class = C_PROCESS | C_NEVER },
	{ CALL(wait4, PID, M(pid, PID), M(status, STATUS), M(options, WAIT_OPTIONS), M(usage, USAGE)),
		.class = C_PROCESS },
	{ CALL(waitpid, PID, M(pid, PID), M(status, STATUS), M(options, WAIT_OPTIONS)), .class = C_PROCESS },
	{ CALL(waitid, S32, M(idtype, CONST(W_U32, wait_types, "P_???")), M(id, PID), M(siginfo, OUT(&t_siginfo)),
		M(options, WAIT_OPTIONS), M(usage, OUT(&t_rusage))), .class = C_PROCESS },
	{ 0 }
};
