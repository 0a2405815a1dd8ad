/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * proc.c - processes: made, run, waited for, limited, scheduled, named.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/always.h"
#include "linux/futex.h"
#include "linux/linux.h"
#include "linux/mount.h"
#include "linux/proc.h"
#include "linux/types.h"
#include "xlat/futex.h"
#include "xlat/proc.h"
#include "xlat/time.h"

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

/* Calls that go by set of processors: the bytes that the program says, be they whole words or not. */
enum { CPUSET_MAX = 1024, CPUSET_COMMON = 128 };
static void show_cpuset_of(struct walk *w, uint64_t addr, uint64_t len)
{
	struct emit *e = walk_emit(w);
	const uint8_t *set;
	static int cpus[8 * CPUSET_MAX];
	size_t n = 0;

	if (len > CPUSET_MAX)			/* more than any machine has: the kernel looks no further */
		len = CPUSET_MAX;
	set = addr ? walk_fetch(w, addr, len) : NULL;
	if (addr && !set && len > CPUSET_COMMON) {
		len = CPUSET_COMMON;
		set = walk_fetch(w, addr, len);
	}
	if (!set) {
		em_addr(e, addr);
		return;
	}
	for (size_t i = 0; i < len * 8; i++)
		if (set[i / 8] >> i % 8 & 1)
			cpus[n++] = (int)i;
	em_numset(e, cpus, n);
}

static void show_cpuset(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t len = 0;

	if (t->out && !walk_ret(w, &len))
		em_addr(walk_emit(w), v->num);
	else {
		if (!t->out)
			walk_arg(w, "cpusetsize", &len);
		show_cpuset_of(w, v->num, len);
	}
}

#define POLICY	CUSTOM(W_U32, show_policy)
static const struct type t_policy = { K_SLICES, W_U32, .slices = LIST(slice,
	{ 0x40000000, FLAGS(W_U32, sched_reset, NULL) },
	{ ~0x40000000ull, CONST(W_U32, sched_policies, "SCHED_???") }) };
static const struct type t_sched_param = { K_STRUCT, .name = "sched_param", .members = MEMBERS(M(sched_priority, S32)) };

/* A negative number is no policy with a flag. */
static void show_policy(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	if (!(v->num >> 31 & 1))
		walk_number(w, &t_policy, v->num);
	else
		walk_number(w, CONST(W_U32, sched_policies, "SCHED_???"), v->num);
}

static void note_policy(struct walk *w)
{
	struct always a;
	uint64_t ret;

	if (!walk_ret(w, &ret) || !xlat_name(sched_policies, ret & ~0x40000000ull))
		return;
	em_key_quiet(walk_emit(w), "policy");
	always_begin(w, &a);
	walk_number(w, &t_policy, ret);
	always_end(w, &a);
}

/* The size the program gives decides how much there is; 0 is the first
 * version's.  What the flags keep is not looked at; a negative policy is one
 * that nobody can keep. */
static bool sets_policy(struct walk *w)
{
	uint64_t flags = 0, policy = 0;

	walk_field(w, "sched_policy", &policy);
	return (int32_t)policy < 0 || (walk_field(w, "sched_flags", &flags) && !(flags & (8 | 16)));
}

static bool sets_params(struct walk *w)
{
	uint64_t flags = 0;

	return walk_field(w, "sched_flags", &flags) && !(flags & 16);
}
#define IF_PARAMS .when = WHEN_FN(sets_params)
#define ATTR_1	M(size, U32), M(sched_policy, CONST(W_U32, sched_policies, "SCHED_???"), .when = WHEN_FN(sets_policy)), \
	M(sched_flags, FLAGS(W_A64, sched_attr_flags, "SCHED_FLAG_???")), M(sched_nice, S32, IF_PARAMS), \
	M(sched_priority, U32, IF_PARAMS), M(sched_runtime, UA64, IF_PARAMS), M(sched_deadline, UA64, IF_PARAMS), \
	M(sched_period, UA64, IF_PARAMS)
static const struct type t_sched_attr0 = { K_STRUCT, .members = MEMBERS(M(size, U32)) };
static const struct type t_sched_attr1 = { K_STRUCT, .members = MEMBERS(ATTR_1) };
static const struct type t_sched_attr2 = { K_STRUCT, .name = "sched_attr", .size = DEREF(attr), .longer = true, .members = MEMBERS(
	ATTR_1, M(sched_util_min, U32), M(sched_util_max, U32)) };
/* E2BIG: the size that the kernel takes stands there afterwards */
#define ATTR_IN(v) T(K_CHANGE, W_PTR, .of = v, .then = &t_sched_attr0, .err = 7)
static const struct type *const attr_in[] = { ATTR_IN(&t_sched_attr0), ATTR_IN(&t_sched_attr1), ATTR_IN(&t_sched_attr2) };
static const struct type *const attr_out[] = { OUT(&t_sched_attr0), OUT(&t_sched_attr1), OUT(&t_sched_attr2) };

static unsigned attr_version(struct walk *w, uint64_t addr)
{
	uint8_t b[4];
	uint64_t size;

	if (!walk_read(w, addr, b, 4))
		return 1;
	size = walk_get(w, b, 4);
	return !size ? 1 : size < 48 ? 0 : size < 56 ? 1 : 2;
}
static const struct type *pick_attr_in(struct walk *w, uint64_t addr) { return attr_in[attr_version(w, addr)]; }
static const struct type *pick_attr_out(struct walk *w, uint64_t addr)
{
	uint8_t b[4];
	bool none = walk_read(w, addr, b, 4) && !walk_get(w, b, 4);	/* the kernel says how much it wrote */
	uint64_t room = 0;

	if (!walk_arg(w, "size", &room) || !room)
		return NULL;
	return attr_out[none ? 0 : attr_version(w, addr)];
}

/* Priorities of input and output: a class and a number within. */
static void ioprio_text(char *buf, size_t size, uint32_t n, bool verbose)
{
	const char *name = xlat_name(ioprio_classes, n >> 13);

	if (name && verbose)
		snprintf(buf, size, "IOPRIO_PRIO_VALUE(%#x /* %s */, %u)", n >> 13, name, n & 0x1fff);
	else if (name)
		snprintf(buf, size, "IOPRIO_PRIO_VALUE(%s, %u)", name, n & 0x1fff);
	else
		snprintf(buf, size, "IOPRIO_PRIO_VALUE(%#x /* IOPRIO_CLASS_??? */, %u)", n >> 13, n & 0x1fff);
}

static void show_ioprio(struct walk *w, const struct type *t, const struct value *v)
{
	char buf[80];

	(void)t;
	ioprio_text(buf, sizeof(buf), (uint32_t)v->num, walk_emit(w)->opts->xlat == EM_X_VERBOSE);
	em_name(walk_emit(w), (struct em_num){ (uint64_t)(int64_t)(int32_t)v->num, 4, EM_DEC }, buf, NULL);
}

static void note_ioprio(struct walk *w)
{
	struct always a;
	uint64_t ret;
	char buf[80];

	if (!walk_ret(w, &ret) || walk_emit(w)->opts->xlat == EM_X_RAW)
		return;
	ioprio_text(buf, sizeof(buf), (uint32_t)ret, walk_emit(w)->opts->xlat == EM_X_VERBOSE);
	em_key_quiet(walk_emit(w), "ioprio");
	always_begin(w, &a);		/* no number, whatever -X says */
	em_name(walk_emit(w), (struct em_num){ ret, 4, EM_DEC }, buf, NULL);
	always_end(w, &a);
}

/* Personality: one byte that names it, and flags; all ones ask for it. */
static const struct type t_personality = { K_SLICES, W_U32, .apart = true, .slices = LIST(slice,
	{ 0xff, CONST(W_U32, personas, "PER_???") }, { ~0xffull, FLAGS(W_U32, persona_flags, NULL) }) };
static void show_persona(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	if ((uint32_t)v->num == 0xffffffff)
		em_num(walk_emit(w), (struct em_num){ 0xffffffff, 4, EM_HEX });
	else
		walk_number(w, &t_personality, v->num);
}

static void note_persona(struct walk *w)
{
	uint64_t ret;

	if (!walk_ret(w, &ret))
		return;
	em_key_quiet(walk_emit(w), "persona");
	walk_number(w, &t_personality, ret);
}

/* Capabilities: one or two sets of 32, by the header's version. */
static void show_capset(struct walk *w, const char *key, uint64_t set)
{
	struct emit *e = walk_emit(w);
	static char text[64][40];
	struct em_names names = { 0 };
	uint64_t all = set;

	for (unsigned i = 0; i < 64; i++) {
		const char *cap = xlat_name(caps, i);

		if (!(set >> i & 1) || !cap)
			continue;
		snprintf(text[i], sizeof(text[i]), "1<<%s", cap);
		names.name[names.n++] = text[i];
		set &= ~(1ull << i);
	}
	em_key(e, key, true);
	names.rest = set;
	names.has_rest = set != 0;
	em_names(e, (struct em_num){ all, 8, EM_HEX }, &names);
}

static void show_capdata(struct walk *w, const struct type *t, const struct value *v)
{
	static const char *const keys[] = { "effective", "permitted", "inheritable" };
	struct emit *e = walk_emit(w);
	uint64_t hdr = 0, version = 0;
	uint8_t b[24] = { 0 };
	unsigned size;

	/* without a header nobody knows how long the data is */
	if (!walk_arg(w, "hdrp", &hdr) || !walk_read(w, hdr, b, 8)) {
		em_addr(e, v->num);
		return;
	}
	version = walk_get(w, b, 4);
	size = version == 0x20071026 || version == 0x20080522 ? 24 : 12;
	b[0] = b[1] = b[2] = b[3] = 0;
	if (!v->num || (t->out && walk_failed(w)) || !walk_read(w, v->num, b, size)) {
		em_addr(e, v->num);
		return;
	}
	em_open(e, EM_STRUCT);
	for (unsigned i = 0; i < 3; i++)
		show_capset(w, keys[i], walk_get(w, b + 4 * i, 4) |
			    (size == 24 ? walk_get(w, b + 12 + 4 * i, 4) << 32 : 0));
	em_close(e, EM_STRUCT);
}
static const struct type t_cap_header = { K_STRUCT, .name = "__user_cap_header_struct", .members = MEMBERS(
	M(version, CONST(W_U32, cap_versions, "_LINUX_CAPABILITY_VERSION_???")), M(pid, PID)) };

#define ID16	T(K_ID, W_U16)
#define PLAIN_ID T(K_ID, W_U32)
/* A list of more groups than there can be is not looked at. */
enum { NGROUPS_MAX = 65536 };

#define UTS	CSTR(65)
static const struct type t_utsname = { K_STRUCT, .name = "new_utsname", .members = MEMBERS(
	M(sysname, UTS), M(nodename, UTS), M(release, UTS, .brief = true), M(version, UTS, .brief = true),
	M(machine, UTS, .brief = true), M(domainname, UTS, .brief = true)) };

/* Ticks of the clock that programs see: a hundred a second on every architecture here. */
static void show_ticks(struct walk *w, const struct type *t, const struct value *v)
{
	char buf[48];

	(void)t;
	em_num(walk_emit(w), (struct em_num){ v->num, 8, EM_UDEC });
	if (!v->num || walk_emit(w)->opts->xlat == EM_X_RAW)
		return;
	snprintf(buf, sizeof(buf), "%llu.%02llu s", (unsigned long long)v->num / 100, (unsigned long long)v->num % 100);
	em_comment(walk_emit(w), buf);
}
#define TICKS	CUSTOM(W_KLONG, show_ticks)
static const struct type t_tms = { K_STRUCT, .name = "tms", .members = MEMBERS(
	M(tms_utime, TICKS), M(tms_stime, TICKS), M(tms_cutime, TICKS), M(tms_cstime, TICKS)) };
#define SYSINFO \
	M(uptime, KULONG), M(loads, ARRAY(KULONG, NUM(3))), M(totalram, KULONG), M(freeram, KULONG), M(sharedram, KULONG), \
	M(bufferram, KULONG), M(totalswap, KULONG), M(freeswap, KULONG), M(procs, U16), M(pad, PAD(W_U16)), \
	M(totalhigh, KULONG), M(freehigh, KULONG), M(mem_unit, U32)
static const struct type t_sysinfo = { K_STRUCT, .name = "sysinfo", .members = MEMBERS(SYSINFO),
	.layouts = LIST(layout, { "i386", MEMBERS(SYSINFO, M(_f, PADS(8))) }) };

/* Descriptors of the processes compared, or of the one a pidfd stands for: .other says which argument names it. */
static void show_fd_of(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t whose = UINT64_MAX;

	walk_arg(w, t->other, &whose);
	walk_fd_of(w, (int)whose, t->hex, (int)v->num);
}
#define FD_OF(arg)	T(K_CUSTOM, W_S32, .custom = show_fd_of, .other = #arg)
#define FD_OF_PIDFD(arg) T(K_CUSTOM, W_S32, .custom = show_fd_of, .other = #arg, .hex = true)

static const struct type t_kcmp_slot = { K_STRUCT, .name = "kcmp_epoll_slot", .members = MEMBERS(
	M(efd, FD_OF(pid2)), M(tfd, FD_OF(pid2)), M(toff, U32)) };

static bool kcmp_has_idx(struct walk *w)
{
	uint64_t type = 0;

	return walk_arg(w, "type", &type) && (type == 0 || type >= 7);
}

/* rseq: the area, as much as the call says */
static void show_rseq_cpu(struct walk *w, const struct type *t, const struct value *v)
{
	const char *name = xlat_name(rseq_cpu_ids, (uint32_t)v->num);

	(void)t;
	if (name)
		em_name(walk_emit(w), (struct em_num){ (uint64_t)(int64_t)(int32_t)v->num, 4, EM_DEC }, name, NULL);
	else
		em_udec(walk_emit(w), (uint32_t)v->num);
}

/* What the area has beyond its first version is reserved: its first byte says whether somebody uses it. */
static void show_rseq_none(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t, (void)v;
	walk_member(w, "__reserved", X8, 0);
}

#define RSEQ_HEAD \
	M(cpu_id_start, U32), M(cpu_id, T(K_CUSTOM, W_U32, .custom = show_rseq_cpu)), M(rseq_cs, ADDR64), \
	M(flags, FLAGS(W_U32, rseq_cs_flags, "RSEQ_CS_FLAG_???")), M(node_id, U32), M(mm_cid, U32), \
	M(slice_ctrl, STRUCT_AS(rseq_slice_ctrl, M(request, U8), M(granted, U8), M(__reserved, X16)))
static const struct type t_rseq = { K_STRUCT, .name = "rseq", .members = MEMBERS(RSEQ_HEAD, M(__reserved, X8)) };
static const struct type t_rseq_first = { K_STRUCT, .members = MEMBERS(RSEQ_HEAD,
	M(none, T(K_CUSTOM, .custom = show_rseq_none, .flat = true))) };
static const struct type *const rseq_in = IN(&t_rseq), *const rseq_in_first = IN(&t_rseq_first);

enum { RSEQ_SIZE_FIRST = 32, RSEQ_ALIGN = 32 };	/* the kernel refuses what is aligned otherwise */
static const struct type *pick_rseq(struct walk *w, uint64_t len)
{
	uint64_t addr = 0;

	walk_arg(w, "rseq", &addr);
	if (len < RSEQ_SIZE_FIRST || addr % RSEQ_ALIGN)
		return NULL;
	return len == RSEQ_SIZE_FIRST ? rseq_in_first : rseq_in;
}

/* restart_syscall goes on with a call that a stop broke off */
static void show_restart(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	(void)v;
	em_expr(walk_emit(w), (struct em_num){ 0, 4, EM_HEX }, "<... resuming interrupted system call ...>", NULL);
}

/* A name's bytes; one longer than a name may be is not looked at. */
enum { NAME_MAX_UTS = 64 };
static const struct type *const name_in = BUF(ARG(len));
static const struct type *pick_name(struct walk *w, uint64_t len)
{
	(void)w;
	return len <= NAME_MAX_UTS ? name_in : NULL;
}
#define HOSTNAME T(K_SELECT, .by = ARG(len), .pick = pick_name, .otherwise = ADDR, .choices = LIST(choice, { 0 }))

/* syslog: the second and third argument exist by action */
static bool syslog_has_buf(struct walk *w)
{
	uint64_t type = 0;

	return walk_arg(w, "type", &type) && ((type >= 2 && type <= 4) || type == 8 || type > 10);
}
static const struct type *const log_out = T(K_BUF, W_PTR, .len = RET, .out = true);
static const struct type *pick_log(struct walk *w, uint64_t type)
{
	(void)w;
	return type >= 2 && type <= 4 ? log_out : NULL;
}

/* Numbers people know by heart: the name is a comment in any case. */
static void show_numbered(struct walk *w, const struct xlat *names, const struct value *v, const char *other)
{
	const char *name = xlat_name(names, v->num);

	em_num(walk_emit(w), (struct em_num){ v->num, 4, EM_DEC });
	em_comment(walk_emit(w), name ? name : other);
}
static void show_level(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_numbered(w, syslog_levels, v, "LOGLEVEL_???");
}
static void show_action(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_numbered(w, syslog_actions, v, "SYSLOG_ACTION_???");
}
static const struct type *const log_level = T(K_CUSTOM, W_S32, .custom = show_level);
static const struct type *pick_len(struct walk *w, uint64_t type)
{
	(void)w;
	return type == 8 ? log_level : NULL;
}

static const struct type t_groups_in16 = { K_PTR, W_PTR, .of = ARRAY(ID16, ARG(size)) };
static const struct type t_groups_in32 = { K_PTR, W_PTR, .of = ARRAY(PLAIN_ID, ARG(size)) };
static const struct type *pick_groups16(struct walk *w, uint64_t n)
{
	(void)w;
	return (uint32_t)n <= NGROUPS_MAX ? &t_groups_in16 : NULL;
}
static const struct type *pick_groups32(struct walk *w, uint64_t n)
{
	(void)w;
	return (uint32_t)n <= NGROUPS_MAX ? &t_groups_in32 : NULL;
}
#define GROUPS_IN(f) T(K_SELECT, .by = ARG(size), .pick = f, .otherwise = ADDR, .choices = LIST(choice, { 0 }))

#define RESOURCE CONST(W_U32, resources, "RLIMIT_???")
#define PRIO	CONST(W_U32, prio_which, "PRIO_???")
#define IOPRIO_WHICH CONST(W_U32, ioprio_which, "IOPRIO_WHO_???")
#define CLOCK	CONST(W_U32, clock_names, "CLOCK_???")
#define CREDS	.class = C_CREDS
#define PURE_CREDS .class = C_CREDS | C_PURE | C_NOFAIL
#define ID_CALLS(sfx, ID, groups) \
	{ .name = "setuid" sfx, .ret = S32, .args = MEMBERS(M(uid, ID)), CREDS }, \
	{ .name = "setgid" sfx, .ret = S32, .args = MEMBERS(M(uid, ID)), CREDS }, \
	{ .name = "setreuid" sfx, .ret = S32, .args = MEMBERS(M(ruid, ID), M(euid, ID)), CREDS }, \
	{ .name = "setregid" sfx, .ret = S32, .args = MEMBERS(M(ruid, ID), M(euid, ID)), CREDS }, \
	{ .name = "setresuid" sfx, .ret = S32, .args = MEMBERS(M(ruid, ID), M(euid, ID), M(suid, ID)), CREDS }, \
	{ .name = "setresgid" sfx, .ret = S32, .args = MEMBERS(M(ruid, ID), M(euid, ID), M(suid, ID)), CREDS }, \
	{ .name = "getresuid" sfx, .ret = S32, .args = MEMBERS(M(ruid, OUT(ID)), M(euid, OUT(ID)), M(suid, OUT(ID))), \
		CREDS }, \
	{ .name = "getresgid" sfx, .ret = S32, .args = MEMBERS(M(ruid, OUT(ID)), M(euid, OUT(ID)), M(suid, OUT(ID))), \
		CREDS }, \
	{ .name = "setfsuid" sfx, .ret = S32, .args = MEMBERS(M(fsuid, ID)), .class = C_CREDS | C_NOFAIL }, \
	{ .name = "setfsgid" sfx, .ret = S32, .args = MEMBERS(M(fsuid, ID)), .class = C_CREDS | C_NOFAIL }, \
	{ .name = "getgroups" sfx, .ret = S32, .args = MEMBERS(M(size, S32), M(list, OUT(ARRAY(ID, RET)))), CREDS }, \
	{ .name = "setgroups" sfx, .ret = S32, .args = MEMBERS(M(size, S32), M(list, GROUPS_IN(groups))), CREDS }, \
	{ .name = "getuid" sfx, .ret = U32, .args = NOARGS, PURE_CREDS }, \
	{ .name = "getgid" sfx, .ret = U32, .args = NOARGS, PURE_CREDS }, \
	{ .name = "geteuid" sfx, .ret = U32, .args = NOARGS, PURE_CREDS }, \
	{ .name = "getegid" sfx, .ret = U32, .args = NOARGS, PURE_CREDS }

#define FUTEX_MASK CONST(W_ULONG, futex_bitset, NULL)

enum { FUTEX_WAITV_MAX = 128 };

const struct sysdesc calls_proc[] = {
	/* made, run, ended, waited for */
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
	/* who */
	{ CALL0(getpid, PID), .class = C_PURE | C_NOFAIL },
	{ CALL0(gettid, PID), .class = C_PURE | C_NOFAIL },
	{ CALL0(getppid, PID), .class = C_PURE | C_NOFAIL },
	{ CALL0(getpgrp, PID), .class = C_PURE | C_NOFAIL },
	{ CALL(getpgid, PID, M(pid, PID)) },
	{ CALL(setpgid, S32, M(pid, PID), M(pgid, PID)) },
	{ CALL(getsid, PID, M(pid, PID)) },
	{ CALL0(setsid, PID) },
	ID_CALLS("32", PLAIN_ID, pick_groups32),
	{ .name = "getuid", .abi = "i386", .ret = U16, .args = NOARGS, PURE_CREDS },
	{ .name = "getgid", .abi = "i386", .ret = U16, .args = NOARGS, PURE_CREDS },
	{ .name = "geteuid", .abi = "i386", .ret = U16, .args = NOARGS, PURE_CREDS },
	{ .name = "getegid", .abi = "i386", .ret = U16, .args = NOARGS, PURE_CREDS },
	{ .name = "setuid", .abi = "i386", .ret = S32, .args = MEMBERS(M(uid, ID16)), CREDS },
	{ .name = "setgid", .abi = "i386", .ret = S32, .args = MEMBERS(M(uid, ID16)), CREDS },
	{ .name = "setreuid", .abi = "i386", .ret = S32, .args = MEMBERS(M(ruid, ID16), M(euid, ID16)), CREDS },
	{ .name = "setregid", .abi = "i386", .ret = S32, .args = MEMBERS(M(ruid, ID16), M(euid, ID16)), CREDS },
	{ .name = "setresuid", .abi = "i386", .ret = S32, .args = MEMBERS(M(ruid, ID16), M(euid, ID16), M(suid, ID16)),
		CREDS },
	{ .name = "setresgid", .abi = "i386", .ret = S32, .args = MEMBERS(M(ruid, ID16), M(euid, ID16), M(suid, ID16)),
		CREDS },
	{ .name = "getresuid", .abi = "i386", .ret = S32,
		.args = MEMBERS(M(ruid, OUT(ID16)), M(euid, OUT(ID16)), M(suid, OUT(ID16))), CREDS },
	{ .name = "getresgid", .abi = "i386", .ret = S32,
		.args = MEMBERS(M(ruid, OUT(ID16)), M(euid, OUT(ID16)), M(suid, OUT(ID16))), CREDS },
	{ .name = "setfsuid", .abi = "i386", .ret = S32, .args = MEMBERS(M(fsuid, ID16)), CREDS },
	{ .name = "setfsgid", .abi = "i386", .ret = S32, .args = MEMBERS(M(fsuid, ID16)), CREDS },
	{ .name = "getgroups", .abi = "i386", .ret = S32, .args = MEMBERS(M(size, S32), M(list, OUT(ARRAY(ID16, RET)))),
		CREDS },
	{ .name = "setgroups", .abi = "i386", .ret = S32, .args = MEMBERS(M(size, S32), M(list, GROUPS_IN(pick_groups16))),
		CREDS },
	ID_CALLS("", PLAIN_ID, pick_groups32),
	{ CALL(capget, S32, M(hdrp, IN(&t_cap_header)), M(datap, T(K_CUSTOM, W_PTR, .out = true, .custom = show_capdata))),
		CREDS },
	{ CALL(capset, S32, M(hdrp, IN(&t_cap_header)), M(datap, CUSTOM(W_PTR, show_capdata))), CREDS },
	{ CALL(personality, X32, M(persona, CUSTOM(W_U32, show_persona))), .note = note_persona },
	/* limits and use */
	{ CALL(getrlimit, S32, M(resource, RESOURCE), M(rlim, OUT(&t_rlimit))) },
	{ CALL(ugetrlimit, S32, M(resource, RESOURCE), M(rlim, OUT(&t_rlimit))) },
	{ CALL(setrlimit, S32, M(resource, RESOURCE), M(rlim, IN(&t_rlimit))) },
	{ CALL(prlimit64, S32, M(pid, PID), M(resource, RESOURCE), M(new_limit, IN(&t_rlimit64)),
		M(old_limit, OUT(&t_rlimit64))) },
	{ CALL(getrusage, S32, M(who, CONST(W_U32, rusage_who, "RUSAGE_???")), M(usage, OUT(&t_rusage))) },
	{ CALL(times, KLONG, M(buf, OUT(&t_tms))) },
	/* scheduling */
	{ CALL0(sched_yield, S32) },
	{ CALL(sched_setaffinity, S32, M(pid, PID), M(cpusetsize, U32), M(mask, CUSTOM(W_PTR, show_cpuset))) },
	{ CALL(sched_getaffinity, S32, M(pid, PID), M(cpusetsize, U32),
		M(mask, T(K_CUSTOM, W_PTR, .out = true, .custom = show_cpuset))) },
	{ CALL(sched_setscheduler, S32, M(pid, PID), M(policy, POLICY), M(param, IN(&t_sched_param))) },
	{ CALL(sched_getscheduler, X32, M(pid, PID)), .note = note_policy },
	{ CALL(sched_setparam, S32, M(pid, PID), M(param, IN(&t_sched_param))) },
	{ CALL(sched_getparam, S32, M(pid, PID), M(param, OUT(&t_sched_param))) },
	{ CALL(sched_get_priority_max, S32, M(policy, CONST(W_U32, sched_policies, "SCHED_???"))) },
	{ CALL(sched_get_priority_min, S32, M(policy, CONST(W_U32, sched_policies, "SCHED_???"))) },
	{ CALL(sched_rr_get_interval, S32, M(pid, PID), M(tp, TIMESPEC_OUT)) },
	{ CALL(sched_rr_get_interval_time64, S32, M(pid, PID), M(tp, TIMESPEC64_OUT)) },
	{ CALL(sched_setattr, S32, M(pid, PID), M(attr, T(K_SELECT, .by = ARG(attr), .pick = pick_attr_in, .otherwise = ADDR,
		.choices = LIST(choice, { 0 }))), M(flags, X32)) },
	{ CALL(sched_getattr, S32, M(pid, PID), M(attr, T(K_SELECT, .by = ARG(attr), .pick = pick_attr_out, .otherwise = ADDR,
		.choices = LIST(choice, { 0 }))), M(size, U32),
		M(flags, FLAGS(W_U32, sched_getattr_flags, "SCHED_GETATTR_FLAG_???"))) },
	{ CALL(getpriority, S32, M(which, PRIO), M(who, PID)) },
	{ CALL(setpriority, S32, M(which, PRIO), M(who, PID), M(prio, S32)) },
	{ CALL(nice, S32, M(increment, S32)) },
	{ CALL(ioprio_get, S32, M(which, IOPRIO_WHICH), M(who, PID)), .note = note_ioprio },
	{ CALL(ioprio_set, S32, M(which, IOPRIO_WHICH), M(who, PID), M(ioprio, CUSTOM(W_U32, show_ioprio))) },
	{ CALL(getcpu, S32, M(cpu, OUT(U32)), M(node, OUT(U32)), M(tcache, ADDR)) },
	/* the system */
	{ CALL(uname, S32, M(buf, OUT(&t_utsname))) },
	{ CALL(sysinfo, S32, M(info, OUT(&t_sysinfo))) },
	{ CALL(sethostname, S32, M(name, HOSTNAME), M(len, U32)) },
	{ CALL(setdomainname, S32, M(name, HOSTNAME), M(len, U32)) },
	{ CALL(syslog, S32, M(type, CUSTOM(W_S32, show_action)),
		M(bufp, T(K_SELECT, .by = ARG(type), .pick = pick_log, .otherwise = ADDR, .choices = LIST(choice, { 0 })),
			.when = WHEN_FN(syslog_has_buf)),
		M(len, T(K_SELECT, .by = ARG(type), .pick = pick_len, .otherwise = S32, .choices = LIST(choice, { 0 })),
			.when = WHEN_FN(syslog_has_buf))) },
	{ CALL(getrandom, LONG, M(buf, BUF_HEX_OUT(RET)), M(buflen, SIZE),
		M(flags, FLAGS(W_U32, getrandom_flags, "GRND_???"))) },
	{ CALL0(vhangup, S32) },
	{ CALL(reboot, S32, M(magic, CONST(W_U32, reboot_magic1, "LINUX_REBOOT_MAGIC1???")),
		M(magic2, CONST(W_U32, reboot_magic2, "LINUX_REBOOT_MAGIC2???")),
		M(op, CONST(W_U32, reboot_cmds, "LINUX_REBOOT_CMD_???")),
		M(arg, STR_UPTO(255), .when = EQ(ARG(op), 0xa1b2c3d4))) },
	{ CALL(iopl, S32, M(level, S32)) },
	{ CALL(ioperm, S32, M(from, XLONG), M(num, XLONG), M(turn_on, S32)) },
	{ CALL(unshare, S32, M(flags, FLAGS(W_ULONG, unshare_flags, "CLONE_???"))) },
	{ CALL(setns, S32, M(fd, FD), M(nstype, FLAGS(W_U32, setns_flags, "CLONE_NEW???"))) },
	{ CALL(pidfd_open, FD, M(pid, PID), M(flags, FLAGS(W_U32, pidfd_open_flags, "PIDFD_???"))), .class = C_DESC },
	{ CALL(pidfd_getfd, FD, M(pidfd, FD), M(targetfd, FD_OF_PIDFD(pidfd)), M(flags, X32)) },
	{ CALL(kcmp, S32, M(pid1, PID), M(pid2, PID), M(type, CONST(W_U32, kcmp_types, "KCMP_???")),
		M(idx1, SELECT(ARG(type), XLONG, { 0, "fd", FD_OF(pid1) }, { 7, "fd", FD_OF(pid1) }), .when = WHEN_FN(kcmp_has_idx)),
		M(idx2, SELECT(ARG(type), XLONG, { 0, "fd", FD_OF(pid2) }, { 7, "slot", IN(&t_kcmp_slot) }),
			.when = WHEN_FN(kcmp_has_idx))) },
	/* threads */
	{ CALL(set_tid_address, PID, M(tidptr, ADDR)), .class = C_NOFAIL },
	{ CALL(set_robust_list, S32, M(addr, ADDR), M(length, SIZE)) },
	{ CALL(get_robust_list, S32, M(pid, PID), M(head_ptr, OUT(ADDR)), M(len_ptr, OUT(SIZE))) },
	{ CALL(rseq, S32, M(rseq, T(K_SELECT, .by = ARG(rseq_len), .pick = pick_rseq, .otherwise = ADDR,
		.choices = LIST(choice, { 0 }))), M(rseq_len, U32), M(flags, FLAGS(W_U32, rseq_flags, "RSEQ_FLAG_???")),
		M(sig, X32)) },
	{ CALL0(rseq_slice_yield, S32) },
	{ CALL(listns, S32, M(req, &t_ns_id_req), M(ns_ids, ID_LIST(nr_ns_ids)), M(nr_ns_ids, SIZE), M(flags, X32)) },
	{ CALL(restart_syscall, LONG, M(resuming, T(K_CUSTOM, W_U32, .custom = show_restart))) },
	{ CALL0(uretprobe, LONG) },
#define FUTEX_ARGS(TS) \
		M(uaddr, ADDR), M(futex_op, &t_futex_op), M(val, U32, .when = WHEN_FN(futex_has_val)), \
		M(timeout, TS, .reg = 1 + 3, .when = WHEN_FN(futex_has_timeout)), \
		M(val2, U32, .reg = 1 + 3, .when = WHEN_FN(futex_has_val2)), \
		M(timeout, ADDR, .reg = 1 + 3, .when = WHEN_FN(futex_has_raw4)), \
		M(uaddr2, ADDR, .reg = 1 + 4, .when = WHEN_FN(futex_has_uaddr2)), \
		M(val3, U32, .reg = 1 + 5, .when = WHEN_FN(futex_has_val3)), \
		M(val3, &t_futex_bitset, .reg = 1 + 5, .when = WHEN_FN(futex_has_bitset)), \
		M(wake_op, &t_futex_wake_op, .reg = 1 + 5, .when = WHEN_FN(futex_has_wake_op)), \
		M(val3, X32, .reg = 1 + 5, .when = WHEN_FN(futex_has_raw6))
	{ CALL(futex, S32, FUTEX_ARGS(TIMESPEC_IN)) },
	{ CALL(futex_time64, S32, FUTEX_ARGS(TIMESPEC64_IN)) },
	{ CALL(futex_waitv, S32, M(waiters, IN(T(K_ARRAY, .of = &t_futex_waitv, .len = ARG(nr_futexes), .most = FUTEX_WAITV_MAX))), M(nr_futexes, U32), M(flags, X32),
		M(timeout, TIMESPEC64_IN), M(clockid, CLOCK)) },
	{ CALL(futex_wake, S32, M(uaddr, ADDR), M(mask, FUTEX_MASK), M(nr, S32), M(flags, &t_futex_flags)) },
	{ CALL(futex_wait, S32, M(uaddr, ADDR), M(val, ULONG), M(mask, FUTEX_MASK), M(flags, &t_futex_flags),
		M(timeout, TIMESPEC64_IN), M(clockid, CLOCK)) },
	{ CALL(futex_requeue, S32, M(waiters, IN(ARRAY(&t_futex_waitv, NUM(2)))), M(flags, X32), M(nr_wake, S32),
		M(nr_requeue, S32)) },
	/* whose first argument says what the others are */
	{ .name = "prctl", .ret = &t_prctl_ret, .args = args_prctl, .sub = prctl_sub, .class = C_CREDS },
	{ .name = "arch_prctl", .ret = &t_arch_prctl_ret, .args = args_arch_prctl, .note = note_arch_prctl },
	{ .name = "seccomp", .ret = S32, .args = args_seccomp },
	{ .name = "ptrace", .ret = LONG, .args = args_ptrace },
	/* keys and security modules */
	{ .name = "keyctl", .ret = LONG, .args = args_keyctl, .sub = keyctl_sub },
	{ .name = "add_key", .ret = S32, .args = args_add_key },
	{ .name = "request_key", .ret = S32, .args = args_request_key },
	{ .name = "landlock_create_ruleset", .ret = &t_landlock_ret, .args = args_landlock_create, .class = C_DESC },
	{ .name = "landlock_add_rule", .ret = S32, .args = args_landlock_add, .class = C_DESC },
	{ CALL(landlock_restrict_self, S32, M(ruleset_fd, FD), M(flags, X32)) },
	{ .name = "lsm_get_self_attr", .ret = S32, .args = args_lsm_get },
	{ .name = "lsm_set_self_attr", .ret = S32, .args = args_lsm_set },
	{ .name = "lsm_list_modules", .ret = S32, .args = args_lsm_list },
	/* segments */
	{ .name = "set_thread_area", .ret = S32, .args = args_user_desc, .note = note_user_desc },
	{ .name = "get_thread_area", .ret = S32, .args = args_user_desc_out },
	{ .name = "modify_ldt", .ret = S32, .args = args_modify_ldt, .class = C_INT_ERROR },
	{ 0 }
};
