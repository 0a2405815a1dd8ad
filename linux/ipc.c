/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * ipc.c - shared memory, semaphores and messages, of System V and POSIX, and
 * the one call that i386 had for the former.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/always.h"
#include "linux/linux.h"
#include "linux/types.h"
#include "xlat/fs.h"
#include "xlat/ipc.h"

#define KEY	CONST(W_U32, ipc_private, NULL)

/* Flags above, permissions in the low bits: those are in octal, and shown even if
 * none is set.  Shared memory has the size of its huge pages in the highest ones. */
static void show_get_flags(struct walk *w, const struct xlat *flags, uint32_t val, bool has_huge)
{
	uint32_t mode = val & 0777, huge = has_huge ? val >> SHM_HUGE_SHIFT << SHM_HUGE_SHIFT : 0, rest = val & ~mode & ~huge;
	struct em_num nums[3];
	struct em_names parts[3];
	unsigned n = 0;

	if (rest) {
		parts[n] = (struct em_names){ .rest = rest };
		for (const struct xlat *x = flags; x->str; x++)
			if ((parts[n].rest & x->val) == x->val) {
				parts[n].name[parts[n].n++] = x->str;
				parts[n].rest &= ~x->val;
			}
		parts[n].has_rest = parts[n].rest;
		nums[n++] = (struct em_num){ rest, 4, EM_HEX };
	}
	if (huge) {
		parts[n] = (struct em_names){ .n = 1, .name = { "SHM_HUGE_SHIFT" }, .shift = SHM_HUGE_SHIFT };
		nums[n++] = (struct em_num){ huge, 4, EM_HEX };
	}
	parts[n] = (struct em_names){ 0 };
	nums[n++] = (struct em_num){ mode, 4, EM_OCT };
	em_names_apart(walk_emit(w), nums, parts, n);
}

static void show_shmflg(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_get_flags(w, shm_get_flags, (uint32_t)v->num, true);
}

static void show_getflg(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_get_flags(w, ipc_get_flags, (uint32_t)v->num, false);
}

/* shmctl, msgctl, semctl: structs by command */
#define CMD(names, other_) SLICES_APART(W_U32, { 0x100, FLAGS(W_U32, ipc_64, NULL) }, \
	{ ~0x100ull, CONST(W_U32, names, other_) })

#define PERM_MEMBERS \
	M(uid, UID), M(gid, GID), M(mode, T(K_OCT, W_U32)), M(key, U32), M(cuid, UID), M(cgid, GID)
#define PERM_HEAD	M(key, U32), M(uid, U32), M(gid, U32), M(cuid, U32), M(cgid, U32)
#define PERM_TAIL	M(seq, PAD(W_U16)), M(pad2, PAD(W_U16)), M(unused1, PAD(W_KULONG)), M(unused2, PAD(W_KULONG))
static const struct layout perm_layouts[] = {
	{ "i386", MEMBERS(PERM_HEAD, M(mode, U16), M(pad1, PAD(W_U16)), PERM_TAIL) },
	{ "", MEMBERS(PERM_HEAD, M(mode, U32), PERM_TAIL) },
	{ 0 }
};
static const struct type t_perm = { K_STRUCT, .name = "ipc64_perm", .members = MEMBERS(PERM_MEMBERS),
	.layouts = perm_layouts };
/* what IPC_SET looks at */
static const struct type t_perm_set = { K_STRUCT, .name = "ipc64_perm", .members = MEMBERS(
	M(uid, UID), M(gid, GID), M(mode, T(K_OCT, W_U32))), .layouts = perm_layouts };

#define LAID(n)	M(n, KULONG)
#define UNUSED(n) M(unused##n, PAD(W_KULONG))
/* The kernel's word is too short for the time on 32 bits: its upper half follows. */
#define HIGH(n)	M(n, PAD(W_U32))
static const struct layout shmid_layouts[] = {
	{ "i386", MEMBERS(M(shm_perm, &t_perm), M(shm_segsz, SIZE), LAID(shm_atime), HIGH(a), LAID(shm_dtime),
		HIGH(d), LAID(shm_ctime), HIGH(c), M(shm_cpid, PID), M(shm_lpid, PID), LAID(shm_nattch),
		LAID(u4), LAID(u5)) },
	{ "", MEMBERS(M(shm_perm, &t_perm), M(shm_segsz, SIZE), LAID(shm_atime), LAID(shm_dtime),
		LAID(shm_ctime), M(shm_cpid, PID), M(shm_lpid, PID), LAID(shm_nattch), LAID(u4), LAID(u5)) },
	{ 0 }
};
static const struct type t_shmid = { K_STRUCT, .name = "shmid64_ds", .members = MEMBERS(
	M(shm_perm, &t_perm), M(shm_segsz, SIZE), M(shm_cpid, PID), M(shm_lpid, PID), M(shm_nattch, KULONG),
	M(shm_atime, KULONG), M(shm_dtime, KULONG), M(shm_ctime, KULONG)), .layouts = shmid_layouts };
static const struct type t_shmid_set = { K_STRUCT, .name = "shmid64_ds", .members = MEMBERS(
	M(shm_perm, &t_perm_set)), .layouts = shmid_layouts };
static const struct type t_shminfo = { K_STRUCT, .name = "shminfo64", .members = MEMBERS(
	M(shmmax, KULONG), M(shmmin, KULONG), M(shmmni, KULONG), M(shmseg, KULONG), M(shmall, KULONG),
	UNUSED(1), UNUSED(2), UNUSED(3), UNUSED(4)) };
static const struct type t_shm_info = { K_STRUCT, .name = "shm_info", .members = MEMBERS(
	M(used_ids, S32), M(shm_tot, KULONG), M(shm_rss, KULONG), M(shm_swp, KULONG), M(swap_attempts, KULONG),
	M(swap_successes, KULONG)) };

#define MSG_TAIL LAID(cbytes), LAID(msg_qnum), LAID(msg_qbytes), M(msg_lspid, PID), M(msg_lrpid, PID), UNUSED(4), UNUSED(5)
static const struct layout msqid_layouts[] = {
	{ "i386", MEMBERS(M(msg_perm, &t_perm), LAID(msg_stime), HIGH(s), LAID(msg_rtime), HIGH(r),
		LAID(msg_ctime), HIGH(c), MSG_TAIL) },
	{ "", MEMBERS(M(msg_perm, &t_perm), LAID(msg_stime), LAID(msg_rtime), LAID(msg_ctime), MSG_TAIL) },
	{ 0 }
};
static const struct type t_msqid = { K_STRUCT, .name = "msqid64_ds", .members = MEMBERS(
	M(msg_perm, &t_perm), M(msg_stime, KULONG), M(msg_rtime, KULONG), M(msg_ctime, KULONG), M(msg_qnum, KULONG),
	M(msg_qbytes, KULONG), M(msg_lspid, PID), M(msg_lrpid, PID)), .layouts = msqid_layouts };
static const struct type t_msqid_set = { K_STRUCT, .name = "msqid64_ds", .members = MEMBERS(
	M(msg_perm, &t_perm_set), M(msg_qbytes, KULONG)), .layouts = msqid_layouts };
static const struct type t_msginfo = { K_STRUCT, .name = "msginfo", .members = MEMBERS(
	M(msgpool, S32), M(msgmap, S32), M(msgmax, S32), M(msgmnb, S32), M(msgmni, S32), M(msgssz, S32),
	M(msgtql, S32), M(msgseg, U16)) };

static const struct type t_semid = { K_STRUCT, .name = "semid64_ds", .members = MEMBERS(
	M(sem_perm, &t_perm), M(sem_otime, KULONG), UNUSED(1), M(sem_ctime, KULONG), UNUSED(2),
	M(sem_nsems, KULONG), UNUSED(3), UNUSED(4)) };
static const struct type t_semid_set = { K_STRUCT, .name = "semid64_ds", .members = MEMBERS(
	M(sem_perm, &t_perm_set), UNUSED(1), UNUSED(2), UNUSED(3), UNUSED(4), UNUSED(5), UNUSED(6), UNUSED(7)) };
static const struct type t_seminfo = { K_STRUCT, .name = "seminfo", .members = MEMBERS(
	M(semmap, S32), M(semmni, S32), M(semmns, S32), M(semmnu, S32), M(semmsl, S32), M(semopm, S32),
	M(semume, S32), M(semusz, S32), M(semvmx, S32), M(semaem, S32)) };

/* The kernel takes either form of a command on 32 bits. */
#define CASE64(k, t) CASE(k, t), { (k) | 0x100, #k, t }
#define SHMCTL_BUF SELECT(ARG(op), ADDR, \
	CASE64(IPC_STAT, OUT(&t_shmid)), CASE64(SHM_STAT, OUT(&t_shmid)), CASE64(SHM_STAT_ANY, OUT(&t_shmid)), \
	CASE64(IPC_SET, IN(&t_shmid_set)), CASE64(IPC_INFO, OUT(&t_shminfo)), CASE64(SHM_INFO, OUT(&t_shm_info)))
#define MSGCTL_BUF SELECT(ARG(op), ADDR, \
	CASE64(IPC_STAT, OUT(&t_msqid)), CASE64(MSG_STAT, OUT(&t_msqid)), CASE64(MSG_STAT_ANY, OUT(&t_msqid)), \
	CASE64(IPC_SET, IN(&t_msqid_set)), CASE64(IPC_INFO, OUT(&t_msginfo)), CASE64(MSG_INFO, OUT(&t_msginfo)))
#define SEMCTL_ARG SELECT(ARG(op), ADDR, \
	CASE64(IPC_STAT, OUT(&t_semid)), CASE64(SEM_STAT, OUT(&t_semid)), CASE64(SEM_STAT_ANY, OUT(&t_semid)), \
	CASE64(IPC_SET, IN(&t_semid_set)), CASE64(IPC_INFO, OUT(&t_seminfo)), CASE64(SEM_INFO, OUT(&t_seminfo)))

/* {mtype, mtext}: as many bytes as the call says, behind a long */
static void show_msgbuf(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	unsigned word = walk_klong_size(w);
	uint64_t len = 0, type;
	uint8_t buf[16];

	/* {long, char[]}, with its padding, unless less than that is all there is */
	walk_arg(w, "msgsz", &len);
	if (!v->num || (t->out && walk_failed(w)) ||
	    !walk_read(w, v->num, buf, word + (len < word ? (unsigned)len : word))) {
		em_addr(e, v->num);
		return;
	}
	type = walk_get(w, buf, word);
	em_open(e, EM_STRUCT);
	walk_member(w, "mtype", KLONG, type);
	em_key(e, "mtext", true);
	if (len)
		walk_string(w, v->num + word, len);
	else
		em_bytes(e, "", 0, EM_STRING, false);
	em_close(e, EM_STRUCT);
}
#define MSGBUF_IN CUSTOM(W_PTR, show_msgbuf)
#define MSGBUF_OUT T(K_CUSTOM, W_PTR, .out = true, .custom = show_msgbuf)

static const struct type t_sembuf = { K_STRUCT, .name = "sembuf", .members = MEMBERS(
	M(sem_num, U16), M(sem_op, S16), M(sem_flg, FLAGS(W_U16, sem_flags, "SEM_???"))) };
#define SEMBUFS IN(ARRAY(&t_sembuf, ARG(nsops)))

/* The call's own flag for the queue is a plain number where it says how to make one. */
#define MQ_ATTR(flags) MEMBERS(M(mq_flags, flags), M(mq_maxmsg, KLONG), M(mq_msgsize, KLONG), M(mq_curmsgs, KLONG), \
	UNUSED(1), UNUSED(2), UNUSED(3), UNUSED(4))
static const struct type t_mq_attr_open = { K_STRUCT, .name = "mq_attr", .members = MQ_ATTR(T(K_HEX, W_KULONG)) };
static const struct xlat mq_flags[] = { { 04000, "O_NONBLOCK" }, { 0, NULL } };
static const struct type t_mq_attr = { K_STRUCT, .name = "mq_attr",
	.members = MQ_ATTR(FLAGS(W_KULONG, mq_flags, "O_???")) };
enum { O_ACCMODE = 3, O_CREAT = 0100 };
#define MQ_OPEN_FLAGS SLICES(W_U32, { O_ACCMODE, CONST(W_U32, open_modes, NULL) }, \
	{ ~(uint64_t)O_ACCMODE, FLAGS(W_U32, open_flags, NULL) })

#define MSG_FLAGS FLAGS(W_U32, msg_flags, "MSG_???")
#define SHM_FLAGS FLAGS(W_U32, shm_at_flags, "SHM_???")

/*
 * ipc(call, first, second, third, ptr, fifth): the low half of call says
 * which, the upper one is a version.
 */
static void show_shared_at(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t raddr = 0;
	uint8_t b[4];

	(void)t;
	/* the address of the memory is where third points, the result is 0 */
	if (walk_arg(w, "raddr", &raddr) && walk_read(w, raddr, b, 4))
		em_addr(walk_emit(w), walk_get(w, b, 4));
	else
		em_addr(walk_emit(w), v->num);
}
#define HIDDEN .when = EQ(NUM(0), 1)
static const struct sysdesc ipc_shmat = { CALL(shmat, CUSTOM(W_U32, show_shared_at), M(shmid, S32), M(shmaddr, ADDR),
	M(shmflg, SHM_FLAGS), M(raddr, ADDR, HIDDEN)), .class = C_IPC | C_MEMORY | C_NEWMAPS };

/* ptr leads to semctl's fourth argument: the type's .of, if the command has one. */
static void show_semctl_ptr(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	uint64_t arg;
	uint8_t b[4];

	if (!v->num || !walk_read(w, v->num, b, 4)) {
		em_addr(e, v->num);
		return;
	}
	arg = walk_get(w, b, 4);
	if (t->of && !(t->out && walk_failed(w))) {
		walk_at(w, t->of, arg);
	} else if (t->shy) {
		em_addr(e, arg);
	} else {
		em_open(e, EM_DEREF);
		em_addr(e, arg);
		em_close(e, EM_DEREF);
	}
}
/* shy: after failure, the address alone stands there (IPC_INFO) */
#define BEHIND(t, ...) T(K_CUSTOM, W_PTR, .custom = show_semctl_ptr, .of = t, __VA_ARGS__)
#define SEM_OUT(t) BEHIND(t, .out = true, .failed_too = true /* semctl through ipc */)
#define SEM_INFO_OUT BEHIND(&t_seminfo, .out = true, .failed_too = true, .shy = true)
static const struct sysdesc ipc_semctl = { CALL(semctl, S32, M(semid, S32), M(semnum, S32), M(op, CMD(sem_cmds, "SEM_???")),
	M(arg, SELECT(ARG(op), BEHIND(NULL, .out = false),
		CASE64(IPC_STAT, SEM_OUT(&t_semid)), CASE64(SEM_STAT, SEM_OUT(&t_semid)),
		CASE64(SEM_STAT_ANY, SEM_OUT(&t_semid)), CASE64(IPC_SET, BEHIND(&t_semid_set, .out = false)),
		CASE64(IPC_INFO, SEM_INFO_OUT), CASE64(SEM_INFO, SEM_INFO_OUT)))), .class = C_IPC };
static const struct sysdesc ipc_msgrcv = { CALL(msgrcv, LONG, M(msqid, S32), M(msgp, MSGBUF_OUT), M(msgsz, SIZE),
	M(msgtyp, LONG), M(msgflg, MSG_FLAGS)), .class = C_IPC };

static const struct sysdesc *find(const char *name)
{
	for (const struct sysdesc *d = calls_ipc; d->name; d++)
		if (d->name[0] == name[0] && d->name[1] == name[1] && d->name[2] == name[2]) {
			const char *a = d->name, *b = name;

			while (*a && *a == *b)
				a++, b++;
			if (*a == *b)
				return d;
		}
	return NULL;
}

static void order(uint64_t *args, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e)
{
	args[0] = a;
	args[1] = b;
	args[2] = c;
	args[3] = d;
	args[4] = e;
}

static const struct sysdesc *ipc_sub(struct walk *w, uint64_t args[6])
{
	uint64_t call = 0, first = 0, second = 0, third = 0, ptr = 0, fifth = 0;
	uint8_t kludge[8];

	walk_arg(w, "call", &call);
	walk_arg(w, "first", &first);
	walk_arg(w, "second", &second);
	walk_arg(w, "third", &third);
	walk_arg(w, "ptr", &ptr);
	walk_arg(w, "fifth", &fifth);
	switch (call & 0xffff) {
	case 1: order(args, first, ptr, second, 0, 0); return find("semop");
	case 2: order(args, first, second, third, 0, 0); return find("semget");
	case 3: order(args, first, second, third, ptr, 0); return &ipc_semctl;
	case 4: order(args, first, ptr, second, fifth, 0); return find("semtimedop");
	case 11: order(args, first, ptr, second, third, 0); return find("msgsnd");
	case 12:
		if (call >> 16) {
			order(args, first, ptr, second, fifth, third);
		} else if (walk_read(w, ptr, kludge, 8)) {
			order(args, first, walk_get(w, kludge, 4), second, walk_get(w, kludge + 4, 4), third);
		} else {
			return NULL;
		}
		return &ipc_msgrcv;
	case 13: order(args, first, second, 0, 0, 0); return find("msgget");
	case 14: order(args, first, second, ptr, 0, 0); return find("msgctl");
	case 21: order(args, first, ptr, second, third, 0); return &ipc_shmat;
	case 22: order(args, ptr, 0, 0, 0, 0); return find("shmdt");
	case 23: order(args, first, second, third, 0, 0); return find("shmget");
	case 24: order(args, first, second, ptr, 0, 0); return find("shmctl");
	}
	return NULL;
}

/* A call nobody knows: its version, if it has one, and its number. */
static void show_ipc_call(struct walk *w, const struct type *t, const struct value *v)
{
	char buf[24];

	(void)t;
	struct always a;

	snprintf(buf, sizeof(buf), "%u<<16|%u", (unsigned)(v->num >> 16 & 0xffff), (unsigned)(v->num & 0xffff));
	if (!(v->num >> 16)) {
		em_udec(walk_emit(w), v->num);
		return;
	}
	always_begin(w, &a);
	em_expr(walk_emit(w), (struct em_num){ v->num, 4, EM_UDEC }, buf, NULL);
	always_end(w, &a);
}

const struct sysdesc calls_ipc[] = {
	{ CALL(shmget, S32, M(key, KEY), M(size, SIZE), M(shmflg, CUSTOM(W_U32, show_shmflg))), .class = C_IPC },
	{ CALL(shmat, XLONG, M(shmid, S32), M(shmaddr, ADDR), M(shmflg, SHM_FLAGS)),
		.class = C_IPC | C_MEMORY | C_NEWMAPS },
	{ CALL(shmdt, S32, M(shmaddr, ADDR)), .class = C_IPC | C_MEMORY | C_NEWMAPS },
	{ CALL(shmctl, S32, M(shmid, S32), M(op, CMD(shm_cmds, "SHM_???")), M(buf, SHMCTL_BUF)), .class = C_IPC },
	{ CALL(msgget, S32, M(key, KEY), M(msgflg, CUSTOM(W_U32, show_getflg))), .class = C_IPC },
	{ CALL(msgsnd, S32, M(msqid, S32), M(msgp, MSGBUF_IN), M(msgsz, SIZE), M(msgflg, MSG_FLAGS)),
		.class = C_IPC },
	{ CALL(msgrcv, LONG, M(msqid, S32), M(msgp, MSGBUF_OUT), M(msgsz, SIZE), M(msgtyp, LONG),
		M(msgflg, MSG_FLAGS)), .class = C_IPC },
	{ CALL(msgctl, S32, M(msqid, S32), M(op, CMD(msg_cmds, "MSG_???")), M(buf, MSGCTL_BUF)), .class = C_IPC },
	{ CALL(semget, S32, M(key, KEY), M(nsems, S32), M(semflg, CUSTOM(W_U32, show_getflg))), .class = C_IPC },
	{ CALL(semop, S32, M(semid, S32), M(sops, SEMBUFS), M(nsops, U32)), .class = C_IPC },
	{ CALL(semtimedop, S32, M(semid, S32), M(sops, SEMBUFS), M(nsops, U32),
		M(timeout, TIMESPEC_IN)), .class = C_IPC },
	{ CALL(semtimedop_time64, S32, M(semid, S32), M(sops, SEMBUFS), M(nsops, U32),
		M(timeout, TIMESPEC64_IN)), .class = C_IPC },
	{ CALL(semctl, S32, M(semid, S32), M(semnum, S32), M(op, CMD(sem_cmds, "SEM_???")), M(arg, SEMCTL_ARG)),
		.class = C_IPC },
	{ CALL(ipc, S32, M(call, CUSTOM(W_U32, show_ipc_call)), M(first, XLONG), M(second, XLONG), M(third, XLONG), M(ptr, XLONG),
		M(fifth, XLONG)), .sub = ipc_sub, .class = C_IPC },
	{ CALL(mq_open, FD, M(name, PATH, .aside = true), M(flags, MQ_OPEN_FLAGS), M(mode, PERM16, .when = ANY(ARG(flags), O_CREAT)),
		M(attr, IN(&t_mq_attr_open), .when = ANY(ARG(flags), O_CREAT))), .class = C_DESC },
	{ CALL(mq_unlink, S32, M(path, PATH, .aside = true)) },
	{ CALL(mq_timedsend, S32, M(mqdes, FD), M(msg_ptr, BUF(ARG(msg_len))), M(msg_len, SIZE), M(msg_prio, U32),
		M(abs_timeout, TIMESPEC_IN)) },
	{ CALL(mq_timedsend_time64, S32, M(mqdes, FD), M(msg_ptr, BUF(ARG(msg_len))), M(msg_len, SIZE),
		M(msg_prio, U32), M(abs_timeout, TIMESPEC64_IN)) },
	{ CALL(mq_timedreceive, LONG, M(mqdes, FD), M(msg_ptr, BUF_OUT(RET)), M(msg_len, SIZE),
		M(msg_prio, OUT(U32)), M(abs_timeout, TIMESPEC_IN)) },
	{ CALL(mq_timedreceive_time64, LONG, M(mqdes, FD), M(msg_ptr, BUF_OUT(RET)), M(msg_len, SIZE),
		M(msg_prio, OUT(U32)), M(abs_timeout, TIMESPEC64_IN)) },
	{ CALL(mq_notify, S32, M(mqdes, FD), M(sevp, IN(&t_sigevent))) },
	{ CALL(mq_getsetattr, S32, M(mqdes, FD), M(newattr, IN(&t_mq_attr)), M(oldattr, OUT(&t_mq_attr))) },
	{ 0 }
};
