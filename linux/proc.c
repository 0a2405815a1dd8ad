/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * proc.c - processes: who they are, what they may and use, and the system they
 * run on.  How they begin and end is in clone.c, how they share the processors
 * in sched.c.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/futex.h"
#include "linux/linux.h"
#include "linux/mount.h"
#include "linux/proc.h"
#include "linux/types.h"
#include "xlat/futex.h"
#include "xlat/proc.h"
#include "xlat/time.h"

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
