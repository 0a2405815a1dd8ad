/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * sched.c - how processes share the processors and the disks: policies,
 * priorities, sets of processors.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/always.h"
#include "linux/linux.h"
#include "linux/types.h"
#include "xlat/proc.h"

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

#define PRIO	CONST(W_U32, prio_which, "PRIO_???")
#define IOPRIO_WHICH CONST(W_U32, ioprio_which, "IOPRIO_WHO_???")

const struct sysdesc calls_sched[] = {
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
	{ 0 }
};
