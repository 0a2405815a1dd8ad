/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * fcntl.c - what fcntl's argument and result mean, by command.
 */
#include "decode/custom.h"
#include "linux/always.h"
#include "linux/fcntl.h"
#include "xlat/fs.h"

enum {
	F_DUPFD = 0, F_GETFD = 1, F_SETFD = 2, F_GETFL = 3, F_SETFL = 4, F_GETLK = 5, F_SETLK = 6, F_SETLKW = 7,
	F_SETOWN = 8, F_GETOWN = 9, F_SETSIG = 10, F_GETSIG = 11, F_GETLK64 = 12, F_SETLK64 = 13, F_SETLKW64 = 14,
	F_SETOWN_EX = 15, F_GETOWN_EX = 16, F_OFD_GETLK = 36, F_OFD_SETLK = 37,
	F_OFD_SETLKW = 38, F_SETLEASE = 1024, F_GETLEASE = 1025, F_NOTIFY = 1026, F_DUPFD_QUERY = 1027,
	F_DUPFD_CLOEXEC = 1030, F_SETPIPE_SZ = 1031, F_GETPIPE_SZ = 1032,
	F_ADD_SEALS = 1033, F_GET_SEALS = 1034, F_GET_RW_HINT = 1035, F_SET_RW_HINT = 1036, F_GET_FILE_RW_HINT = 1037,
	F_SET_FILE_RW_HINT = 1038, F_GETDELEG = 1039, F_SETDELEG = 1040,
};

const struct type t_open_flags = { .kind = K_SLICES, .width = W_U32, .slices = LIST(slice,
	{ 3, CONST(W_U32, open_modes, NULL) }, { ~3ull, FLAGS(W_U32, open_flags, "O_???") }) };

#define LOCK_TYPE	CONST(W_U16, lock_types, "F_???")
#define LOCK_HEAD	M(l_type, LOCK_TYPE), M(l_whence, CONST(W_U16, whences, "SEEK_???"))
static const struct type t_flock_set = { .kind = K_STRUCT, .name = "flock", .members = MEMBERS(
	LOCK_HEAD, M(l_start, KLONG), M(l_len, KLONG), M(pid, PAD(W_S32))) };
static const struct type t_flock_get = { .kind = K_STRUCT, .name = "flock", .members = MEMBERS(
	LOCK_HEAD, M(l_start, KLONG), M(l_len, KLONG), M(l_pid, PID)) };
static const struct type t_flock64_set = { .kind = K_STRUCT, .name = "flock64", .members = MEMBERS(
	LOCK_HEAD, M(l_start, S64), M(l_len, S64), M(pid, PAD(W_S32))) };
static const struct type t_flock64_get = { .kind = K_STRUCT, .name = "flock64", .members = MEMBERS(
	LOCK_HEAD, M(l_start, S64), M(l_len, S64), M(l_pid, PID)) };
static const struct type t_owner_ex = { .kind = K_STRUCT, .name = "f_owner_ex", .members = MEMBERS(
	M(type, CONST(W_U32, owner_types, "F_OWNER_???")), M(pid, PID)) };
static const struct type t_delegation = { .kind = K_STRUCT, .name = "delegation", .members = MEMBERS(
	M(d_flags, X32), M(d_type, LOCK_TYPE), M(__pad, X16)) };
#define RW_HINT		CONST(W_U64, rw_hints, "RWH_WRITE_LIFE_???")

/* Those that only a 32-bit kernel interface has. */
static const struct type *const flock64_get = OUT(&t_flock64_get), *const flock64_set = IN(&t_flock64_set);

static const struct type *pick_lock64(struct walk *w, uint64_t op)
{
	if (walk_klong_size(w) == 8)
		return NULL;
	return op == F_GETLK64 ? flock64_get : op == F_SETLK64 || op == F_SETLKW64 ? flock64_set : NULL;
}

const struct type t_fcntl_arg = { .kind = K_SELECT, .by = ARG(op), .pick = pick_lock64, .otherwise = XLONG, .choices = LIST(choice,
	CASE(F_DUPFD, S64), CASE(F_DUPFD_CLOEXEC, S64), CASE(F_DUPFD_QUERY, FD),
	CASE(F_SETFD, FLAGS(W_U32, fcntl_fd_flags, "FD_???")), CASE(F_SETFL, &t_open_flags),
	CASE(F_GETLK, OUT(&t_flock_get)), CASE(F_SETLK, IN(&t_flock_set)), CASE(F_SETLKW, IN(&t_flock_set)),
	CASE(F_OFD_GETLK, OUT(&t_flock64_get)),
	CASE(F_OFD_SETLK, IN(&t_flock64_set)), CASE(F_OFD_SETLKW, IN(&t_flock64_set)),
	CASE(F_SETOWN, PID), CASE(F_SETSIG, SIGNAL(W_S32)),
	CASE(F_SETOWN_EX, IN(&t_owner_ex)), CASE(F_GETOWN_EX, OUT(&t_owner_ex)),
	CASE(F_SETLEASE, CONST(W_ULONG, lock_types, "F_???")),
	CASE(F_NOTIFY, FLAGS(W_ULONG, notify_flags, "DN_???")), CASE(F_SETPIPE_SZ, S64),
	CASE(F_ADD_SEALS, FLAGS(W_ULONG, seals, "F_SEAL_???")),
	CASE(F_GET_RW_HINT, OUT(RW_HINT)), CASE(F_SET_RW_HINT, IN(RW_HINT)),
	CASE(F_GET_FILE_RW_HINT, OUT(RW_HINT)), CASE(F_SET_FILE_RW_HINT, IN(RW_HINT)),
	CASE(F_GETDELEG, OUT(&t_delegation)), CASE(F_SETDELEG, IN(&t_delegation))) };

const struct type t_fcntl_ret = { .kind = K_SELECT, .by = ARG(op), .otherwise = S32, .choices = LIST(choice,
	CASE(F_DUPFD, FD), CASE(F_DUPFD_CLOEXEC, FD), CASE(F_GETFL, X32), CASE(F_GETFD, X32),
	CASE(F_GETLEASE, X32), CASE(F_GET_SEALS, X32)) };

bool fcntl_has_arg(struct walk *w)
{
	uint64_t op = 0;

	walk_arg(w, "op", &op);
	return op != F_GETFD && op != F_GETFL && op != F_GETOWN && op != F_GETSIG && op != F_GETLEASE &&
	       op != F_GETPIPE_SZ && op != F_GET_SEALS;
}

/* The result is a set or a name: both the number and what it says are shown. */
void fcntl_note(struct walk *w)
{
	static const struct type fd_flags = { .kind = K_FLAGS, .width = W_U32, .xlat = fcntl_fd_flags };
	static const struct type seal_flags = { .kind = K_FLAGS, .width = W_U32, .xlat = seals, .other = "F_SEAL_???" };
	static const struct type lease = { .kind = K_CONST, .width = W_U32, .xlat = lock_types, .other = "F_???" };
	static const struct type sig = { .kind = K_SIGNAL, .width = W_S32 };
	uint64_t op = 0, ret = 0;
	struct always a;

	walk_arg(w, "op", &op);
	walk_ret(w, &ret);
	switch (op) {
	case F_GETFL:
		always_begin(w, &a);
		walk_member(w, "flags", &t_open_flags, ret);
		always_end(w, &a);
		break;
	case F_GETFD:
		if (ret)
			walk_member(w, "flags", &fd_flags, ret);
		break;
	case F_GET_SEALS:
		if (ret)
			walk_member(w, "seals", &seal_flags, ret);
		break;
	case F_GETLEASE:
		if (!xlat_name(lock_types, ret))
			break;
		em_key_quiet(walk_emit(w), "lease");
		always_begin(w, &a);
		walk_number(w, &lease, ret);
		always_end(w, &a);
		break;
	case F_GETSIG:
		if (!signal_name((unsigned)ret))
			break;
		em_key_quiet(walk_emit(w), "signal");
		always_begin(w, &a);
		walk_number(w, &sig, ret);
		always_end(w, &a);
		break;
	}
}
