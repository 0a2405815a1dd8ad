/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * aio.c - control blocks and events of asynchronous I/O.
 *
 * What a control block says beyond its head depends on its command.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/aio.h"
#include "linux/types.h"
#include "xlat/io.h"

enum {
	IOCB_CMD_PREAD = 0, IOCB_CMD_PWRITE = 1, IOCB_CMD_POLL = 5, IOCB_CMD_PREADV = 7, IOCB_CMD_PWRITEV = 8,
};
enum { IOCB_FLAG_RESFD = 1, IOCB_FLAG_IOPRIO = 2, IOPRIO_CLASS_SHIFT = 13 };

static bool moves_bytes(struct walk *w)
{
	uint64_t op = 0;

	walk_field(w, "aio_lio_opcode", &op);
	return op == IOCB_CMD_PREAD || op == IOCB_CMD_PWRITE;
}

static bool has_buf(struct walk *w)
{
	uint64_t op = 0;

	walk_field(w, "aio_lio_opcode", &op);
	return moves_bytes(w) || op == IOCB_CMD_POLL || op == IOCB_CMD_PREADV || op == IOCB_CMD_PWRITEV;
}

static bool has_offset(struct walk *w)
{
	uint64_t op = 0;

	walk_field(w, "aio_lio_opcode", &op);
	return moves_bytes(w) || op == IOCB_CMD_PREADV || op == IOCB_CMD_PWRITEV;
}

static bool has_flags(struct walk *w)
{
	uint64_t flags = 0;

	return has_buf(w) && walk_field(w, "aio_flags", &flags) && flags;
}

/* The descriptor to notify is one only under its flag; any other number there is a mistake worth seeing. */
static bool has_resfd(struct walk *w)
{
	uint64_t flags = 0, fd = 0;

	walk_field(w, "aio_flags", &flags);
	walk_field(w, "aio_resfd", &fd);
	return has_buf(w) && (flags & IOCB_FLAG_RESFD || fd);
}

static bool has_reqprio(struct walk *w)
{
	uint64_t flags = 0, prio = 0;

	walk_field(w, "aio_flags", &flags);
	walk_field(w, "aio_reqprio", &prio);
	return flags & IOCB_FLAG_IOPRIO || prio;
}

static const struct xlat ioprio_classes[] = {
	{ 0, "IOPRIO_CLASS_NONE" }, { 1, "IOPRIO_CLASS_RT" }, { 2, "IOPRIO_CLASS_BE" }, { 3, "IOPRIO_CLASS_IDLE" },
	{ 0, NULL }
};

static void show_reqprio(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t flags = 0;
	unsigned prio = (unsigned)v->num & 0xffff, class = prio >> IOPRIO_CLASS_SHIFT;
	const char *name = xlat_name(ioprio_classes, class);
	char text[80], number[40];

	(void)t;
	walk_field(w, "aio_flags", &flags);
	if (!(flags & IOCB_FLAG_IOPRIO)) {
		em_dec(walk_emit(w), (int16_t)v->num);
		return;
	}
	bool plain = name && walk_emit(w)->opts->xlat != EM_X_VERBOSE;

	snprintf(number, sizeof(number), "%#x /* %s */", class, name ? name : "IOPRIO_CLASS_???");
	snprintf(text, sizeof(text), "IOPRIO_PRIO_VALUE(%s, %u)", plain ? name : number,
		 prio & ((1 << IOPRIO_CLASS_SHIFT) - 1));
	em_name(walk_emit(w), (struct em_num){ prio, 2, EM_HEX }, text, NULL);
}

/* A count of buffers where there is a vector */
static const struct type t_iovs_in = { .kind = K_PTR, .width = W_A64, .of = ARRAY(&t_iovec_addr, FIELD(aio_nbytes)) };
static const struct type t_iovs_out = { .kind = K_PTR, .width = W_A64, .of = ARRAY(&t_iovec, FIELD(aio_nbytes)) };

static const struct type *pick_resfd(struct walk *w, uint64_t flags)
{
	static const struct type fd = { .kind = K_FD, .width = W_S32 }, hex = { .kind = K_HEX, .width = W_U32 };

	(void)w;
	return flags & IOCB_FLAG_RESFD ? &fd : &hex;
}

#define IOCB_HEAD	M(aio_data, XA64), M(aio_key, U32, .nonzero = true), \
			M(aio_rw_flags, FLAGS(W_U32, rwf_flags, "RWF_???"), .nonzero = true), \
			M(aio_lio_opcode, CONST_DEC(W_U16, iocb_cmds, "IOCB_CMD_???")), \
			M(aio_reqprio, CUSTOM(W_S16, show_reqprio), .when = WHEN_FN(has_reqprio)), M(aio_fildes, FD)
const struct type t_iocb_head = { .kind = K_STRUCT, .name = "iocb", .members = MEMBERS(IOCB_HEAD,
	M(aio_buf, PAD(W_A64)), M(aio_nbytes, PAD(W_A64)), M(aio_offset, PAD(W_A64)), M(reserved2, PAD(W_A64)),
	M(aio_flags, PAD(W_U32)), M(aio_resfd, PAD(W_U32))) };
static const struct type t_iocb = { .kind = K_STRUCT, .name = "iocb", .members = MEMBERS(IOCB_HEAD,
	M(aio_buf, T(K_SELECT, W_A64, .by = FIELD(aio_lio_opcode), .otherwise = XA64, .choices = LIST(choice,
		CASE(IOCB_CMD_PWRITE, T(K_BUF, W_A64, .len = FIELD(aio_nbytes))),
		CASE(IOCB_CMD_POLL, FLAGS(W_A64, poll_events, "POLL???")),
		CASE(IOCB_CMD_PREADV, &t_iovs_in), CASE(IOCB_CMD_PWRITEV, &t_iovs_out))), .when = WHEN_FN(has_buf)),
	M(aio_nbytes, UA64, .when = WHEN_FN(moves_bytes)),
	M(aio_offset, T(K_DEC, W_S64), .when = WHEN_FN(has_offset)), M(reserved2, PAD(W_A64)),
	M(aio_flags, FLAGS(W_U32, iocb_flags, "IOCB_FLAG_???"), .when = WHEN_FN(has_flags)),
	M(aio_resfd, T(K_SELECT, W_U32, .by = FIELD(aio_flags), .pick = pick_resfd, .otherwise = X32,
		.choices = LIST(choice, { 0, "0", X32 })), .when = WHEN_FN(has_resfd))) };
const struct type t_iocb_ptr = { .kind = K_PTR, .width = W_PTR, .of = &t_iocb };
const struct type t_io_event = { .kind = K_STRUCT, .name = "io_event", .members = MEMBERS(
	M(data, XA64), M(obj, XA64), M(res, S64), M(res2, S64)) };
