/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * fuzz.c [--runs N] [--seed S] | FILE - every description against hostile
 * memory: random arguments, random bytes that change between reads, pages that
 * vanish.  Nothing may crash, hang, or break the emission grammar, and each
 * call's JSON must be strict: no key twice, no number beyond 2^53.  With a FILE
 * (as AFL++ gives) its bytes decide.
 */
#include "decode/walk.h"
#include "linux/linux.h"
#include "tests/strict.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct chance { uint64_t state; const uint8_t *bytes; size_t n, at; };
static struct chance chance;

static uint64_t next(void)
{
	if (chance.bytes) {
		uint64_t v = 0;
		for (unsigned i = 0; i < 8; i++)
			v = v << 8 | (chance.at < chance.n ? chance.bytes[chance.at++] : 0);
		return v;
	}
	uint64_t z = chance.state += 0x9e3779b97f4a7c15;
	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
	z = (z ^ z >> 27) * 0x94d049bb133111eb;
	return z ^ z >> 31;
}

/* A number such as programs pass: small, a power of two, a pointer, -1, anything. */
static uint64_t number(void)
{
	uint64_t r = next();

	switch (r % 8) {
	case 0: return 0;
	case 1: return r >> 8 & 15;
	case 2: return r >> 8 & 0xff;
	case 3: return UINT64_C(1) << (r >> 8 & 63);
	case 4: return -(r >> 8 & 0xff);
	case 5: return 0x10000 + (r >> 8 & 0xffff);
	case 6: return r >> 8 & 0xffffffff;
	default: return next();
	}
}

static bool fuzz_read(void *self, uint64_t addr, void *buf, size_t len)
{
	uint8_t *b = buf;
	uint64_t mode = next();

	(void)self;
	if (addr < 0x1000 || mode % 16 == 0)
		return false;
	for (size_t i = 0; i < len; i += 8) {
		uint64_t v = mode % 4 == 1 ? 0 : mode % 4 == 2 ? number() : next();
		memcpy(b + i, &v, len - i < 8 ? len - i : 8);
		if (mode % 4 == 3 && i >= 256) {	/* long reads: cheaper bytes */
			memset(b + i, (int)v, len - i);
			break;
		}
	}
	return true;
}

static const char *fd_is;		/* what the request's descriptor should be, if that matters */

static bool fuzz_text(void *self, int n, char *buf, size_t size)
{
	static const char *const kinds[] = {
		"NETLINK", "NETLINK_ROUTE", "NETLINK_SOCK_DIAG", "NETLINK_GENERIC", "NETLINK_NETFILTER", "NETLINK_KOBJECT_UEVENT",
		"TCP", "anon_inode:kvm-vcpu:0", "/dev/kvm",
	};
	uint64_t pick = next();

	(void)self, (void)n;
	snprintf(buf, size, "%s", fd_is && pick & 64 ? fd_is : kinds[pick % (sizeof(kinds) / sizeof(kinds[0]))]);
	return next() % 4;
}

/* What an earlier call may have left: anything. */
static bool fuzz_recall(void *self, const char *what, uint64_t key, uint64_t *val)
{
	uint64_t r = next();

	(void)self;
	(void)what;
	(void)key;
	*val = next() >> (r >> 8 & 63);
	return r & 1;
}

static bool fuzz_path(void *self, int n, char *buf, size_t size, struct em_fd_more *more)
{
	if (more && next() % 4 == 0) {
		more->deleted = true;
		strcpy(more->device, "char 1:3");
	}
	return fuzz_text(self, n, buf, size);
}

static _Noreturn void fail(const struct call *c, const char *why, const char *text)
{
	fprintf(stderr, "fuzz: %s %s: %s\n%.2000s\n", c->abi->name, c->name, why, text);
	abort();
}

static void check_json(const struct call *c, const char *s)
{
	const char *wrong = json_wrong(s);

	if (wrong)
		fail(c, wrong, s);
}

/* Another architecture's program makes requests of its own; any may be tried. */
static bool row_fits(const struct abi *abi, const struct ioctl_row *r)
{
	return !strcmp(abi->arch, "x86") || !r->abi || !strcmp(r->abi, abi->arch);
}

/* As the program spells it: some architectures have 3 bits of direction. */
static uint32_t spelled(const struct abi *abi, uint32_t op)
{
	static const uint32_t dirs[] = { 1, 4, 2, 6 };		/* none, write, read, both */

	return abi->ioc_narrow ? dirs[op >> 30] << 29 | (op & 0x1fffffff) : op;
}

/* A request that some row describes: by chance alone none would be met. */
static uint64_t ioctl_op(const struct abi *abi)
{
	uint64_t pick = next(), n = 0;

	for (const struct ioctl_row *const *t = linux_ioctls; *t; t++)
		for (const struct ioctl_row *r = *t; r->name; r++)
			n += row_fits(abi, r);
	pick %= n;
	for (const struct ioctl_row *const *t = linux_ioctls; *t; t++)
		for (const struct ioctl_row *r = *t; r->name; r++)
			if (row_fits(abi, r) && !pick--) {
				fd_is = r->fd_is;
				return spelled(abi, r->op);
			}
	return 0;
}

static void one(const struct abi *abi, uint64_t nr, struct strbuf *b)
{
	const struct source src = { .read = fuzz_read, .fd_link = fuzz_text, .fd_proto = fuzz_text, .fd_path = fuzz_path,
		.recall = fuzz_recall };
	uint64_t args[6], how = next();
	struct walk_options o = {
		.max_strlen = how & 1 ? 32 : (unsigned)(how >> 8 & 0xff), .abbrev = how & 2, .verbose = (how & 12) != 0,
		.raw = (how & 0xf0) == 0,
		.em = { .xlat = how >> 16 & 3 ? (enum em_xlat)(how >> 18 & 1) : EM_X_VERBOSE, .hex = how >> 20 & 1 },
	};
	bool json = how >> 24 & 1;
	struct call c = { 0 };
	struct emit em;

	for (unsigned i = 0; i < 6; i++)
		args[i] = number();
	sb_clear(b);
	const struct callrow *row = abi_call(abi, nr);
	fd_is = NULL;
	if (row && !strcmp(row->name, "ioctl"))
		args[1] = ioctl_op(abi);
	call_begin(&c, abi, nr, args, &src, &o);
	em_init(&em, json ? &render_json : &render_text, b, &o.em, c.name);
	walk_entry(&c, &em);
	if ((how >> 28 & 7) == 0) {
		walk_abandon(&c, &em);
	} else {
		c.ret = (int64_t)number();
		c.err = how >> 32 & 3 ? 0 : (int)(how >> 36 & 127);
		walk_exit(&c, &em);
		if (json)
			check_json(&c, b->s);
		sb_clear(b);
		if (!c.err) {
			walk_result(&c, &em);
			if (json)
				check_json(&c, b->s);
			sb_clear(b);
		}
		if (call_has_note(&c))
			walk_note(&c, &em);
	}
	if (em.depth)
		fail(&c, "a group left open", b->s);
	if (json && b->len)
		check_json(&c, b->s);
}

static uint64_t abi_number(const struct abi *abi, const char *name)
{
	for (unsigned i = 0; i < abi_ncalls(abi); i++)
		if (abi->names[i] && !strcmp(abi->names[i], name))
			return i | abi->nr_bit;
	return 0;
}

static void all(struct strbuf *b, uint64_t runs)
{
	uint64_t n = 0;

	while (n < runs) {
		for (const struct abi *const *a = abis_read; *a; a++)
			for (unsigned i = 0; i < 100; i++)
				one(*a, abi_number(*a, "ioctl"), b);
		for (const struct abi *const *a = abis; *a; a++)
			for (unsigned i = 0; i < abi_ncalls(*a) && n < runs; i++, n++) {
				one(*a, i | (*a)->nr_bit, b);
				/* ioctl has hundreds of shapes: its share */
				one(*a, abi_number(*a, "ioctl"), b);
			}
	}
}

int main(int argc, char **argv)
{
	uint64_t runs = 200000, seed = 1;
	static uint8_t bytes[1 << 16];
	const char *file = NULL;
	struct strbuf b;

	for (int i = 1; i < argc; i++) {
		if (!strcmp(argv[i], "--runs") && i + 1 < argc)
			runs = strtoull(argv[++i], NULL, 0);
		else if (!strcmp(argv[i], "--seed") && i + 1 < argc)
			seed = strtoull(argv[++i], NULL, 0);
		else
			file = argv[i];
	}
	abi_init(&linux_facts);
	for (const struct abi *const *a = abis_read; *a; a++)
		abi_by_name((*a)->name);		/* bound when asked for */
	sb_init(&b);
	if (file) {
		FILE *f = fopen(file, "rb");
		if (!f) {
			perror(file);
			return 2;
		}
		chance.bytes = bytes;
		chance.n = fread(bytes, 1, sizeof(bytes), f);
		fclose(f);
		uint64_t nr = next();
		one(abis[nr % 3], nr >> 8 & 0x1ff, &b);
		return 0;
	}
	chance.state = seed;
	all(&b, runs);
	printf("%" PRIu64 " calls walked, seed %" PRIu64 "\n", runs, seed);
	sb_free(&b);
	return 0;
}
