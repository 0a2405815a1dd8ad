/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * io.c - calls that move bytes and wait for descriptors.  Asynchronous I/O is
 * in aio.c, rings are in uring.c.
 */
#include "decode/custom.h"
#include "linux/aio.h"
#include "linux/always.h"
#include "linux/linux.h"
#include "linux/types.h"
#include "linux/uring.h"
#include "xlat/fs.h"
#include "xlat/io.h"

#define IOV		M(iov, IN(ARRAY(&t_iovec, ARG(iovcnt)))), M(iovcnt, ULONG)
#define IOV_OUT		M(iov, T(K_CUSTOM, W_PTR, .out = true, .failed_too = true, .text = true, .custom = show_iov_out)), M(iovcnt, ULONG)
#define RWF		FLAGS(W_U32, rwf_flags, "RWF_???")
#define FD_FLAGS	FLAGS(W_U32, open_flags, "O_???")
#define POLL_EVENTS(w)	FLAGS(w, poll_events, "POLL???")
#define SIZED_SET(s)	T(K_SELECT, .by = ARG(s), .pick = pick_sized, .otherwise = ADDR, .choices = LIST(choice, { 0 }))

/* Buffers to read into: what they hold if the call succeeded, else where they are. */
static const struct type t_iov_filled = { .kind = K_ARRAY, .of = &t_iovec, .len = ARG(iovcnt), .upto = RET };
static const struct type t_iov_addrs = { .kind = K_ARRAY, .of = &t_iovec_addr, .len = ARG(iovcnt) };

static void show_iov_out(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t n = 1;

	(void)t;
	walk_arg(w, "iovcnt", &n);
	if (v->num && (!n || walk_verbose(w)))
		walk_at(w, walk_failed(w) ? &t_iov_addrs : &t_iov_filled, v->num);
	else
		em_addr(walk_emit(w), v->num);
}

/* Sets of signals of eight bytes, or less where the word is four. */
static const struct type t_set8 = { .kind = K_SIGSET, .len = NUM(8) }, t_set_cut = { .kind = K_SIGSET, .len = FIELD(sigsetsize) };
static const struct type *const in_set8 = IN(&t_set8), *const in_set_cut = IN(&t_set_cut);

static const struct type t_set_sized = { .kind = K_SIGSET, .len = ARG(sizemask) };
static const struct type *const in_set_sized = IN(&t_set_sized);

static const struct type *pick_sized(struct walk *w, uint64_t size)
{
	if (size == 8)
		return in_set8;
	return size >= 4 && size < 8 && walk_ptr_size(w) == 4 ? in_set_sized : NULL;
}

static const struct type *pick_sigset(struct walk *w, uint64_t size)
{
	if (size == 8)
		return in_set8;
	return size >= 4 && size < 8 && walk_ptr_size(w) == 4 ? in_set_cut : NULL;
}

/* The number behind the events is not aligned. */
static void show_packed(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	em_hex(walk_emit(w), walk_get(w, v->bytes, 8));
}

/* epoll: the events of a wait are shown up to as many as were returned; the
 * mask and the timeout behind them wait for the exit too, and are addresses
 * when the call failed, though the kernel writes neither. */
static const struct type t_epoll_event = { .kind = K_STRUCT, .name = "epoll_event", .members = MEMBERS(
	M(events, FLAGS(W_U32, epoll_events, "EPOLL???")), M(data, T(K_CUSTOM, .custom_size = 8, .custom_align = 1,
	.custom = show_packed))) };
enum { EPOLL_CTL_DEL = 2 };
#define EPOLL_EVENTS	M(events, OUT(ARRAY(&t_epoll_event, RET))), M(maxevents, S32)

#define SEND_OFFSET(t)	T(K_INOUT, W_PTR, .of = t, .out = true, .both = true)

/* pipe: two descriptors in brackets */
#define PIPE_FDS	M(pipefd, OUT(ARRAY(FD, NUM(2))))

/*
 * poll: what is asked stands among the arguments, what came of it behind the
 * result.  Entries of no interest (negative descriptors) have no events.
 */
enum { POLLFD_SIZE = 8, POLLFD_MAX = 4096 };

static bool fd_wanted(struct walk *w)
{
	uint64_t fd = 0;

	return walk_field(w, "fd", &fd) && (int32_t)fd >= 0;
}

static const struct type t_pollfd = { .kind = K_STRUCT, .name = "pollfd", .members = MEMBERS(
	M(fd, FD), M(events, POLL_EVENTS(W_U16), .when = WHEN_FN(fd_wanted)), M(revents, PAD(W_U16))) };
static const struct type t_poll_fd = { .kind = K_DEC, .width = W_S32 };	/* without its path */
static const struct type t_poll_revents = { .kind = K_FLAGS, .width = W_U16, .xlat = poll_events, .other = "POLL???" };

static void show_revents(struct walk *w)
{
	struct emit *e = walk_emit(w);
	uint64_t addr = 0, n = 0, shown = 0;
	uint8_t p[POLLFD_SIZE] = { 0 };
	bool open = false;

	walk_arg(w, "fds", &addr);
	walk_arg(w, "nfds", &n);
	for (uint64_t i = 0; i < n && i < POLLFD_MAX; i++) {
		uint64_t fd, revents;

		bool readable = walk_read(w, addr + i * POLLFD_SIZE, p, sizeof(p));
		fd = walk_get(w, p, 4);
		revents = walk_get(w, p + 6, 2);
		if (readable && !revents)
			continue;
		if (!open) {
			em_key_quiet(e, "fds");
			em_open(e, EM_ARRAY);
			open = true;
		}
		if (!readable) {
			em_addr(e, addr + i * POLLFD_SIZE);
			break;
		}
		if (walk_abbrev(w) && shown++ >= walk_limit(w)) {
			em_more(e);
			break;
		}
		em_open(e, EM_STRUCT);
		walk_member(w, "fd", &t_poll_fd, fd);
		walk_member(w, "revents", &t_poll_revents, revents);
		em_close(e, EM_STRUCT);
	}
	if (open)
		em_close(e, EM_ARRAY);
}

static void note_timeout(struct walk *w)
{
	struct emit *e = walk_emit(w);
	struct always a;

	em_key_quiet(e, "timeout");
	always_begin(w, &a);
	em_expr(e, (struct em_num){ 0, 4, EM_DEC }, "Timeout", "Timeout");
	always_end(w, &a);
}

static void note_left(struct walk *w, const struct type *t, const char *arg)
{
	uint64_t addr = 0;

	if (!walk_arg(w, arg, &addr) || !addr)
		return;
	em_key(walk_emit(w), "left", true);
	if (walk_verbose(w))
		walk_at(w, t, addr);
	else
		em_addr(walk_emit(w), addr);
}

/* true: there were descriptors to speak of. */
static bool note_polled(struct walk *w)
{
	uint64_t ret = 0, addr = 0, n = 0;

	walk_ret(w, &ret);
	if (!(int32_t)ret) {
		note_timeout(w);
		return false;
	}
	if (!walk_verbose(w) || !walk_arg(w, "fds", &addr) || !addr || !walk_arg(w, "nfds", &n) || !n ||
	    ((addr + n * POLLFD_SIZE) & (walk_ptr_size(w) == 4 ? UINT32_MAX : UINT64_MAX)) <= addr)
		return false;
	show_revents(w);
	return true;
}

static void poll_note(struct walk *w)
{
	note_polled(w);
}

static void ppoll_note(struct walk *w)
{
	if (note_polled(w))
		note_left(w, &t_timespec, "tmo_p");
}

static void ppoll64_note(struct walk *w)
{
	if (note_polled(w))
		note_left(w, &t_timespec64, "tmo_p");
}

/* Sets of descriptors: bits in words, as many as nfds says. */
enum { FD_SET_BITS = 1 << 20, FD_SETS_MAX = FD_SET_BITS };
static int fds[FD_SETS_MAX];

static bool read_fdset(struct walk *w, uint64_t addr, size_t *n)
{
	static uint8_t p[FD_SET_BITS / 8];
	uint64_t nfds = 0;
	unsigned word = walk_long_size(w), bytes;

	walk_arg(w, "nfds", &nfds);
	if ((int32_t)nfds <= 0)
		return false;
	if (nfds > FD_SET_BITS)
		nfds = FD_SET_BITS;
	bytes = ((unsigned)nfds + 8 * word - 1) / (8 * word) * word;
	if (!walk_read(w, addr, p, bytes))
		return false;
	*n = 0;
	for (unsigned i = 0; i < nfds; i++) {
		unsigned at = i / 8;

		if (walk_big_endian(w))
			at = at / word * word + word - 1 - at % word;
		if (p[at] >> i % 8 & 1)
			fds[(*n)++] = (int)i;
	}
	return true;
}

static void show_fdset(struct walk *w, const struct type *t, const struct value *v)
{
	size_t n;

	(void)t;
	if (v->num && read_fdset(w, v->num, &n))
		walk_fdset(w, fds, n);
	else
		em_addr(walk_emit(w), v->num);
}
static const struct type t_fdset = { .kind = K_CUSTOM, .width = W_PTR, .custom = show_fdset };

/* At most as many as the result says are ready, all sets together; how many are left to show. */
static uint64_t note_fdset(struct walk *w, const char *key, const char *arg, uint64_t ready)
{
	uint64_t addr = 0;
	size_t n;

	if (!ready || !walk_arg(w, arg, &addr) || !addr || !read_fdset(w, addr, &n) || !n)
		return ready;
	if (n > ready)
		n = (size_t)ready;
	em_key(walk_emit(w), key, true);
	em_fdset(walk_emit(w), fds, NULL, n);
	return ready - n;
}

static void note_selected(struct walk *w, const struct type *t)
{
	uint64_t ret = 0, ready, timeout = 0;
	struct always a;

	walk_ret(w, &ret);
	if (!(int32_t)ret) {
		note_timeout(w);
		return;
	}
	ready = note_fdset(w, "in", "readfds", ret);
	ready = note_fdset(w, "out", "writefds", ready);
	ready = note_fdset(w, "except", "exceptfds", ready);
	note_left(w, t, "timeout");
	if (ready != ret || (walk_arg(w, "timeout", &timeout) && timeout))
		return;
	/* sets that share their memory: the kernel wrote an empty one last */
	em_key_quiet(walk_emit(w), "ready");
	always_begin(w, &a);
	em_expr(walk_emit(w), (struct em_num){ ret, 4, EM_DEC }, "", "none");
	always_end(w, &a);
}

static void select_note(struct walk *w)
{
	note_selected(w, &t_timeval);
}

static void pselect_note(struct walk *w)
{
	note_selected(w, &t_timespec);
}

static void pselect64_note(struct walk *w)
{
	note_selected(w, &t_timespec64);
}
#define FD_SETS		M(nfds, S32), M(readfds, &t_fdset), M(writefds, &t_fdset), M(exceptfds, &t_fdset)

/* pselect6 and io_pgetevents pass a mask and its length in a struct */
const struct type t_sigset_arg = { .kind = K_STRUCT, .name = "__aio_sigset", .members = MEMBERS(
	M(sigmask, T(K_SELECT, W_PTR, .by = FIELD(sigsetsize), .pick = pick_sigset, .otherwise = ADDR,
		.custom_size = 0, .choices = LIST(choice, { 8, "8", IN(&t_set8) }))), M(sigsetsize, SIZE)) };

/* _llseek: the upper half comes first, in every ABI that has it */
static bool never(struct walk *w)
{
	(void)w;
	return false;
}

static void show_llseek_offset(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t low = 0;

	(void)t;
	walk_arg(w, "offset_low", &low);
	em_dec(walk_emit(w), (int64_t)(v->num << 32 | low));
}

/* The oldest select takes a pointer to its arguments. */
static const struct sysdesc select_inner = { CALL(select, S32, FD_SETS, M(timeout, IN(&t_timeval))), .note = select_note,
	.class = C_DESC };

static const struct sysdesc *select_sub(struct walk *w, uint64_t args[6])
{
	uint64_t addr = 0;
	uint8_t p[20];

	walk_arg(w, "arg", &addr);
	if (!addr || !walk_read(w, addr, p, sizeof(p)))
		return NULL;
	for (unsigned i = 0; i < 5; i++)
		args[i] = walk_get(w, p + 4 * i, 4);
	return &select_inner;
}

const struct sysdesc calls_io[] = {
	{ CALL(read, LONG, M(fd, FD), M(buf, BUF_OUT(RET)), M(count, SIZE)) },
	{ CALL(write, LONG, M(fd, FD), M(buf, BUF(ARG(count))), M(count, SIZE)) },
	{ CALL(pread64, LONG, M(fd, FD), M(buf, BUF_OUT(RET)), M(count, SIZE), M(offset, S64)) },
	{ CALL(pwrite64, LONG, M(fd, FD), M(buf, BUF(ARG(count))), M(count, SIZE), M(offset, S64)) },
	{ CALL(readv, LONG, M(fd, FD), IOV_OUT) },
	{ CALL(writev, LONG, M(fd, FD), IOV) },
	{ CALL(preadv, LONG, M(fd, FD), IOV_OUT, M(offset, S64)) },
	{ CALL(pwritev, LONG, M(fd, FD), IOV, M(offset, S64)) },
	{ CALL(preadv2, LONG, M(fd, FD), IOV_OUT, M(offset, S64), M(flags, RWF)) },
	{ CALL(pwritev2, LONG, M(fd, FD), IOV, M(offset, S64), M(flags, RWF)) },
	/* 64-bit ABIs pass the upper half of the offset in a register of its own, which says nothing */
	{ CALL(preadv2, LONG, M(fd, FD), IOV_OUT, M(offset, S64), M(flags, RWF, .reg = 1 + 5)), .abi = "x86_64" },
	{ CALL(pwritev2, LONG, M(fd, FD), IOV, M(offset, S64), M(flags, RWF, .reg = 1 + 5)), .abi = "x86_64" },

	{ CALL(close, S32, M(fd, FD)) },
	{ CALL(dup, FD, M(oldfd, FD)) },
	{ CALL(dup2, FD, M(oldfd, FD), M(newfd, FD)) },
	{ CALL(dup3, FD, M(oldfd, FD), M(newfd, FD), M(flags, FD_FLAGS)) },
	{ CALL(pipe, S32, PIPE_FDS), .class = C_DESC },
	{ CALL(pipe2, S32, PIPE_FDS, M(flags, FD_FLAGS)), .class = C_DESC },
	{ CALL(lseek, KLONG, M(fd, FD), M(offset, KLONG), M(whence, CONST(W_U32, whences, "SEEK_???"))) },
	{ CALL(_llseek, S32, M(fd, FD), M(offset, CUSTOM(W_U32, show_llseek_offset)),
		M(offset_low, U32, .when = WHEN_FN(never)), M(result, OUT(U64), .reg = 1 + 3),
		M(whence, CONST(W_U32, whences, "SEEK_???"), .reg = 1 + 4)) },

	{ CALL(poll, S32, M(fds, IN(ARRAY(&t_pollfd, ARG(nfds)))), M(nfds, U32), M(timeout, S32)), .note = poll_note, .class = C_DESC },
	{ CALL(ppoll, S32, M(fds, IN(ARRAY(&t_pollfd, ARG(nfds)))), M(nfds, U32), M(tmo_p, TIMESPEC_IN),
		M(sigmask, SIGSET_IN), M(sigsetsize, SIZE)), .note = ppoll_note, .class = C_DESC },
	{ CALL(ppoll_time64, S32, M(fds, IN(ARRAY(&t_pollfd, ARG(nfds)))), M(nfds, U32), M(tmo_p, TIMESPEC64_IN),
		M(sigmask, SIGSET_IN), M(sigsetsize, SIZE)), .note = ppoll64_note, .class = C_DESC },
	{ CALL(select, S32, FD_SETS, M(timeout, IN(&t_timeval))), .note = select_note, .class = C_DESC },
	{ CALL(select, S32, M(arg, ADDR)), .abi = "i386", .sub = select_sub, .class = C_DESC },
	{ CALL(_newselect, S32, FD_SETS, M(timeout, IN(&t_timeval))), .note = select_note, .class = C_DESC },
	{ CALL(pselect6, S32, FD_SETS, M(timeout, TIMESPEC_IN), M(sig, IN(&t_sigset_arg))), .note = pselect_note,
		.class = C_DESC },
	{ CALL(pselect6_time64, S32, FD_SETS, M(timeout, TIMESPEC64_IN), M(sig, IN(&t_sigset_arg))),
		.note = pselect64_note, .class = C_DESC },

	{ CALL(epoll_create, FD, M(size, S32)), .class = C_DESC },
	{ CALL(epoll_create1, FD, M(flags, FLAGS(W_U32, epoll_create_flags, "EPOLL_???"))), .class = C_DESC },
	{ CALL(epoll_ctl, S32, M(epfd, FD, .aside = true), M(op, CONST(W_U32, epoll_ops, "EPOLL_CTL_???")), M(fd, FD),
		M(event, SELECT(ARG(op), IN(&t_epoll_event), CASE(EPOLL_CTL_DEL, ADDR)))) },
	{ CALL(epoll_wait, S32, M(epfd, FD), EPOLL_EVENTS, M(timeout, S32)) },
	{ CALL(epoll_pwait, S32, M(epfd, FD), EPOLL_EVENTS, M(timeout, S32), M(sigmask, SIGSET_OUT), M(sigsetsize, SIZE)) },
	{ CALL(epoll_pwait2, S32, M(epfd, FD), EPOLL_EVENTS, M(timeout, TIMESPEC64_OUT), M(sigmask, SIGSET_OUT),
		M(sigsetsize, SIZE)) },
	{ CALL(eventfd, FD, M(initval, U32)), .class = C_DESC },
	{ CALL(eventfd2, FD, M(initval, U32), M(flags, FLAGS(W_U32, eventfd_flags, "EFD_???"))), .class = C_DESC },
	{ CALL(signalfd, FD, M(fd, FD), M(mask, SIZED_SET(sizemask)), M(sizemask, SIZE)), .class = C_SIGNAL },
	{ CALL(signalfd4, FD, M(fd, FD), M(mask, SIZED_SET(sizemask)), M(sizemask, SIZE),
		M(flags, FLAGS(W_U32, signalfd_flags, "SFD_???"))), .class = C_SIGNAL },

	{ CALL(sendfile, LONG, M(out_fd, FD), M(in_fd, FD), M(offset, SEND_OFFSET(KULONG)), M(count, SIZE)), .class = C_NETWORK | C_DESC },
	{ CALL(sendfile64, LONG, M(out_fd, FD), M(in_fd, FD), M(offset, SEND_OFFSET(U64)), M(count, SIZE)), .class = C_NETWORK | C_DESC },
	{ CALL(splice, LONG, M(fd_in, FD), M(off_in, IN(S64)), M(fd_out, FD), M(off_out, IN(S64)), M(len, SIZE),
		M(flags, FLAGS(W_U32, splice_flags, "SPLICE_F_???"))) },
	{ CALL(tee, LONG, M(fd_in, FD), M(fd_out, FD), M(len, SIZE), M(flags, FLAGS(W_U32, splice_flags, "SPLICE_F_???"))) },
	{ CALL(vmsplice, LONG, M(fd, FD), M(iov, IN(ARRAY(&t_iovec, ARG(nr_segs)))), M(nr_segs, ULONG),
		M(flags, FLAGS(W_U32, splice_flags, "SPLICE_F_???"))) },

	/* asynchronous */
	{ CALL(io_setup, S32, M(nr_events, U32), M(ctx_idp, OUT(ADDR))), .class = C_MEMORY | C_NEWMAPS },
	{ CALL(io_destroy, S32, M(ctx_id, ADDR)), .class = C_MEMORY | C_NEWMAPS },
	{ CALL(io_submit, S32, M(ctx_id, ADDR), M(nr, LONG), M(iocbpp, IN(ARRAY(&t_iocb_ptr, ARG(nr))), .aside = true)) },
	{ CALL(io_cancel, S32, M(ctx_id, ADDR), M(iocb, IN(&t_iocb_head), .aside = true), M(result, OUT(&t_io_event))) },
	{ CALL(io_getevents, S32, M(ctx_id, ADDR), M(min_nr, LONG), M(nr, LONG), M(events, OUT(ARRAY(&t_io_event, RET))),
		M(timeout, TIMESPEC_IN)) },
	{ CALL(io_pgetevents, S32, M(ctx_id, ADDR), M(min_nr, LONG), M(nr, LONG), M(events, OUT(ARRAY(&t_io_event, RET))),
		M(timeout, TIMESPEC_IN), M(sig, IN(&t_sigset_arg))) },
	{ CALL(io_pgetevents_time64, S32, M(ctx_id, ADDR), M(min_nr, LONG), M(nr, LONG),
		M(events, OUT(ARRAY(&t_io_event, RET))), M(timeout, TIMESPEC64_IN), M(sig, IN(&t_sigset_arg))) },
	{ CALL(io_uring_setup, FD, M(entries, U32), M(params, T(K_CUSTOM, W_PTR, .out = true, .failed_too = true,
		.custom = uring_show_params))), .class = C_DESC },
	{ CALL(io_uring_enter, S32, M(fd, FD), M(to_submit, U32), M(min_complete, U32),
		M(flags, FLAGS(W_U32, uring_enter_flags, "IORING_ENTER_???")),
		M(sigset, SIGSET_IN, .when = WHEN_FN(uring_has_sigset)), M(sigsetsize, SIZE, .when = WHEN_FN(uring_has_sigset)),
		M(arg, IN(&t_uring_enter_arg), .reg = 1 + 4, .when = WHEN_FN(uring_has_arg)),
		M(argsz, SIZE, .reg = 1 + 5, .when = WHEN_FN(uring_has_arg)),
		M(arg, ULONG, .reg = 1 + 4, .when = WHEN_FN(uring_has_offset)),
		M(argsz, SIZE, .reg = 1 + 5, .when = WHEN_FN(uring_has_offset))), .class = C_SIGNAL },
	{ CALL(io_uring_register, S32, M(fd, &t_uring_register_fd), M(opcode, &t_uring_register_op),
		M(arg, &t_uring_register_arg), M(nr_args, U32)), .class = C_MEMORY | C_DESC },
	{ 0 }
};
