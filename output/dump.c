/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * dump.c - the bytes that calls move.  Which calls those are follows from the
 * descriptions: the first argument is a descriptor, and another is called buf
 * or msg_ptr (bytes), iov (a vector of buffers), msg (a message with such a
 * vector) or msgvec (many messages).  Whether they are read or written is that
 * argument's direction.  Bytes go out in pieces: a read may be of gigabytes.
 */
#include <string.h>
#include "output/dump.h"
#include "output/output.h"
#include "lib/words.h"

enum { ROW = 16, PIECE = 256 * ROW, LINES_MAX = 1 << 16, VECTOR_MAX = 1024, JSON_MAX = 1 << 20 };
static struct fd_choice chosen[2];	/* read, written */

void dump_parse(bool written, const char *spec)
{
	fd_choice_parse(&chosen[written], spec);
}

static bool dump_wanted(void)
{
	return chosen[false].given || chosen[true].given;
}

/* What is told of each buffer: to text, or to JSON. */
struct dump {
	struct tcb *tcb;
	struct strbuf *json;		/* NULL: text */
	struct strbuf *lines;		/* text */
	bool held;			/* ... is kept until it is known whether it is shown */
	unsigned n, message;
	bool messages;
	size_t left;			/* JSON: bytes that may still be shown */
};

static bool dump_read(const struct dump *d, uint64_t addr, void *buf, size_t len)
{
	return d->tcb->src.read(d->tcb->src.self, addr, buf, len);
}

/* Text */

/* A read may be of gigabytes: lines go out in pieces. */
static void lines_out(const struct dump *d)
{
	if (d->held || d->lines->len < LINES_MAX)
		return;
	output_lines(d->tcb, d->lines);
	sb_clear(d->lines);
}

/* " | 00000  68 65 6c 6c 6f ...  hello |": made in place, a line at a time. */
static void row_text(struct strbuf *sb, int width, uint64_t at, const uint8_t *bytes, size_t n)
{
	enum { HEX = 3 * ROW + 1 };		/* two digits and a blank each, one more in the middle */
	char row[HEX + 1 + ROW + sizeof(" |\n") - 1], *hex = row, *text = row + HEX + 1;

	memset(row, ' ', sizeof(row));
	for (size_t i = 0; i < n; i++) {
		if (i == ROW / 2)
			hex++;
		*hex++ = hex_digits[bytes[i] >> 4];
		*hex++ = hex_digits[bytes[i] & 15];
		hex++;
		text[i] = bytes[i] >= ' ' && bytes[i] < 0x7f ? (char)bytes[i] : '.';
	}
	memcpy(text + ROW, " |\n", 3);
	sb_str(sb, " | ");
	sb_hex_digits(sb, at, (unsigned)width);
	sb_str(sb, "  ");
	sb_mem(sb, row, sizeof(row));
}

static void bytes_text(const struct dump *d, uint64_t addr, uint64_t len)
{
	uint8_t piece[PIECE];
	int width = snprintf(NULL, 0, "%05llx", (unsigned long long)len - 1);

	for (uint64_t at = 0; at < len; ) {
		size_t n = len - at < PIECE ? (size_t)(len - at) : PIECE;

		if (!dump_read(d, addr + at, piece, n))
			return;
		for (size_t i = 0; i < n; i += ROW)
			row_text(d->lines, width, at + i, piece + i, n - i < ROW ? n - i : ROW);
		lines_out(d);
		at += n;
	}
}

/* JSON */

static void bytes_json(struct dump *d, unsigned index, uint64_t addr, uint64_t len)
{
	struct strbuf *sb = d->json;
	uint8_t piece[PIECE];
	uint64_t show = len < d->left ? len : d->left;

	sb_str(sb, d->n++ ? ",{" : "{");
	if (d->messages)
		sb_printf(sb, "\"message\":%u,", d->message);
	sb_printf(sb, "\"buffer\":%u,\"length\":%llu,\"hex\":\"", index, (unsigned long long)len);
	for (uint64_t at = 0; at < show; ) {
		size_t n = show - at < PIECE ? (size_t)(show - at) : PIECE;

		if (!dump_read(d, addr + at, piece, n))
			break;
		sb_hex_bytes(sb, piece, n);
		at += n;
	}
	sb_str(sb, "\"}");
	d->left -= (size_t)show;
}

/* Vectors */

static bool read_long(const struct dump *d, uint64_t addr, uint64_t *v)
{
	uint32_t v32;

	if (d->tcb->call.abi->ptr_size == 8)
		return dump_read(d, addr, v, 8);
	if (!dump_read(d, addr, &v32, 4))
		return false;
	*v = v32;
	return true;
}

static void dump_vector(struct dump *d, uint64_t iov, uint64_t n, uint64_t len)
{
	unsigned size = d->tcb->call.abi->ptr_size;

	for (unsigned i = 0; i < n && i < VECTOR_MAX && len; i++) {
		uint64_t base, room;

		if (!read_long(d, iov + 2ull * i * size, &base) || !read_long(d, iov + (2ull * i + 1) * size, &room))
			return;
		if (room > len)
			room = len;
		len -= room;
		if (!room)
			continue;
		if (d->json) {
			bytes_json(d, i, base, room);
			continue;
		}
		sb_printf(d->lines, " * %llu bytes in buffer %u\n", (unsigned long long)room, i);
		bytes_text(d, base, room);
	}
}

/* struct msghdr: msg_iov is its third word, msg_iovlen the fourth */
static bool read_vector(const struct dump *d, uint64_t msg, uint64_t *iov, uint64_t *n)
{
	unsigned size = d->tcb->call.abi->ptr_size;

	return read_long(d, msg + 2ull * size, iov) && read_long(d, msg + 3ull * size, n);
}

static void dump_messages(struct dump *d, uint64_t msgvec, uint64_t n)
{
	/* struct mmsghdr: seven words, then the length of 32 bits, padded */
	unsigned size = d->tcb->call.abi->ptr_size;
	uint64_t iov, count;
	uint32_t len;

	d->messages = true;
	for (unsigned i = 0; i < n && i < VECTOR_MAX; i++, msgvec += 8ull * size) {
		if (!read_vector(d, msgvec, &iov, &count) || !dump_read(d, msgvec + 7ull * size, &len, sizeof(len)))
			return;
		d->message = i;
		if (!d->json)
			sb_printf(d->lines, " = %llu buffers in vector %u\n", (unsigned long long)count, i);
		dump_vector(d, iov, count, len);
	}
}

/* The argument that holds the bytes; NULL: none. */
static const struct member *find_data(const struct call *c, unsigned *index)
{
	static const char *const names[] = { "buf", "msg_ptr", "iov", "msg", "msgvec" };
	const struct member *m = c->desc->args;

	if (c->class & C_OPAQUE || !m || !m->name || (m->type->kind != K_FD))
		return NULL;
	for (*index = 1, m++; m->name; m++, ++*index)
		for (unsigned i = 0; i < sizeof(names) / sizeof(names[0]); i++)
			if (!strcmp(m->name, names[i]) && (m->type->kind != K_PTR || i > 1))
				return m;
	return NULL;
}

/* sendmmsg's vector is the kernel's as well: it fills in the lengths. */
static bool is_written(const struct call *c, const struct member *m)
{
	return !m->type->out || !strncmp(c->desc->name, "send", 4);
}

static void dump_call(struct dump *d)
{
	const struct call *c = &d->tcb->call;
	uint64_t fd, addr, size = 0, n = (uint64_t)c->ret, iov;
	unsigned index;
	const struct member *m = find_data(c, &index), *next;

	if (c->err || c->ret < 0 || !m || !call_arg(c, c->desc->args[0].name, &fd) || !call_arg(c, m->name, &addr) ||
	    !fd_choice_has(&chosen[is_written(c, m)], (int)fd))
		return;
	if (n > INT32_MAX)		/* the kernel moves no more at once; this is injected */
		n = INT32_MAX;
	next = m + 1;
	if (next->name)
		call_arg(c, next->name, &size);
	if (!strcmp(m->name, "msg")) {
		if (read_vector(d, addr, &iov, &size))
			dump_vector(d, iov, size, n);
	} else if (!strcmp(m->name, "msgvec")) {
		dump_messages(d, addr, n);
	} else if (!strcmp(m->name, "iov")) {
		dump_vector(d, addr, size, n);
	} else {
		/* mq_timedsend returns nothing; recv with MSG_TRUNC returns more than there was room for */
		if (n > size || (!strcmp(m->name, "msg_ptr") && !m->type->out))
			n = size;
		if (n && d->json)
			bytes_json(d, 0, addr, n);
		else if (n)
			bytes_text(d, addr, n);
	}
}

static void dump_text(struct tcb *tcb, struct strbuf *lines, enum listen_line what)
{
	struct dump d = { .tcb = tcb, .lines = lines, .held = what == LINE_HELD };

	if (what == LINE_CALL || what == LINE_HELD)
		dump_call(&d);
}

static void dump_json(struct tcb *tcb, struct strbuf *sb, enum listen_line what)
{
	struct dump d = { .tcb = tcb, .json = sb, .left = JSON_MAX };
	size_t before = sb->len;

	if (what != LINE_CALL && what != LINE_HELD)
		return;
	sb_str(sb, ",\"dump\":[");
	dump_call(&d);
	sb_char(sb, ']');
	if (!d.n) {
		sb->len = before;
		sb->s[before] = '\0';
	}
}

const struct listener dump_listener = { .wanted = dump_wanted, .after = dump_text, .members = dump_json };
