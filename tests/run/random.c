/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * random [--seed N] [--count N] [--abi NAME] [CALL...] - made-up system calls for a
 * tracer to show: by the tables' own account of their arguments, with wrong
 * pointers, odd flags and unknown numbers among them.  No call is carried out: a
 * second process answers each through seccomp's notifications with a result
 * of its choice, after it has changed what the call would have written.  The
 * same seed makes the same calls at the same addresses, so two tracers can be
 * compared line by line.
 */
#include "decode/walk.h"
#include "linux/linux.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { BASE = 0x20000000, ROOM = 0x10000, PAGE = 4096, BLOCKS = 64, DEPTH = 6 };

static uint64_t state;
static const struct abi *abi;
static uint8_t *const room = (uint8_t *)BASE;	/* what pointers lead to; behind it is nothing */
static uint32_t used;

static uint64_t next(void)
{
	uint64_t z = state += 0x9e3779b97f4a7c15;
	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
	z = (z ^ z >> 27) * 0x94d049bb133111eb;
	return z ^ z >> 31;
}

static uint64_t below(uint64_t n)
{
	return next() % n;
}

static bool chance(unsigned percent)
{
	return below(100) < percent;
}

static uint64_t number(void)
{
	switch (below(12)) {
	case 0: case 1: return 0;
	case 2: case 3: return below(16);
	case 4: return below(256);
	case 5: return UINT64_C(1) << below(64);
	case 6: return -(below(8) + 1);
	case 7: return UINT64_C(1) << below(32);
	case 8: return next() & 0xffffffff;
	case 9: return next();
	case 10: return BASE + below(ROOM);
	default: return below(100000);
	}
}

/* Memory: from the start on, or so that its end is the end of all memory. */
static uint8_t *place(size_t len)
{
	uint8_t *p;

	if (chance(15) && len < 2048) {
		p = room + ROOM - len;
		return p;
	}
	used = (used + 15) & ~15u;
	if (used + len > ROOM - PAGE)
		used = 0;
	if (len > ROOM - PAGE)
		abort();
	p = room + used;
	used += (uint32_t)len;
	return p;
}

static void fill(uint8_t *p, size_t len)
{
	unsigned how = (unsigned)below(6);

	for (size_t i = 0; i < len; ) {
		size_t n = how & 1 ? 8 : 4;
		uint64_t v = how == 5 ? 0 : number();

		if (n > len - i)
			n = len - i;
		memcpy(p + i, &v, n);
		i += n;
	}
}

static uint64_t bad_pointer(void)
{
	static const uint64_t bad[] = { 0, 1, 0x1000, BASE + ROOM, BASE + ROOM - 1, BASE + ROOM - 4, BASE - 8, 0xfffffffffffff000, -1 };

	return bad[below(sizeof(bad) / sizeof(bad[0]))];
}

/* Numbers wanted of other arguments or members, by name: a length for a buffer. */
struct wants { unsigned n; struct { const char *name; uint64_t val; } at[16]; };

static void want(struct wants *w, const struct ref *r, uint64_t val)
{
	if (w && (r->from == REF_ARG || r->from == REF_FIELD) && w->n < 16) {
		w->at[w->n].name = r->name;
		w->at[w->n++].val = val;
	}
}

static bool wanted(const struct wants *w, const char *name, uint64_t *val)
{
	for (unsigned i = 0; w && i < w->n; i++)
		if (!strcmp(w->at[i].name, name)) {
			*val = w->at[i].val;
			return true;
		}
	return false;
}

static uint64_t scalar(const struct type *t, struct wants *w, unsigned depth);
static void put(const struct type *t, uint8_t *p, size_t room_left, struct wants *w, unsigned depth);

static unsigned xlat_count(const struct xlat *x)
{
	unsigned n = 0;

	while (x && x[n].str)
		n++;
	return n;
}

static uint64_t constant(const struct type *t)
{
	unsigned n = xlat_count(t->xlat);
	uint64_t v = 0;

	if (!n || chance(15))
		return chance(50) ? below(40) : number();
	if (t->kind == K_CONST)
		return t->xlat[below(n)].val;
	for (unsigned i = (unsigned)below(4) + 1; i--; )
		v |= t->xlat[below(n)].val;
	return chance(15) ? v | UINT64_C(1) << below(64) : v;
}

static uint64_t text(void)
{
	static const char *const names[] = { "/etc/passwd", "", "a", "/no/such/file/that/is/rather/long/really/longer/than/32",
		"\1\2\3\377x1", "user.x", "eth0", "quote\"\\\n\t" };
	const char *s = names[below(8)];
	size_t len = strlen(s) + 1;

	if (chance(12))
		return bad_pointer();
	if (chance(5)) {
		uint8_t *p = room + ROOM - 16;
		memset(p, 'q', 16);
		return (uint64_t)(uintptr_t)p;
	}
	uint8_t *p = place(len);
	memcpy(p, s, len);
	return (uint64_t)(uintptr_t)p;
}

static uint64_t buffer(const struct type *t, struct wants *w)
{
	uint64_t len = chance(20) ? 0 : chance(50) ? below(40) : below(300);

	if (t->len.from == REF_NUM)
		len = t->len.num;
	else
		want(w, &t->len, len);
	if (chance(10))
		return bad_pointer();
	if (len > 1024)
		len = 1024;
	uint8_t *p = place(len);
	fill(p, len);
	return (uint64_t)(uintptr_t)p;
}

static uint64_t vector(void)
{
	unsigned n = (unsigned)below(5), word = abi->ptr_size;

	if (chance(10))
		return bad_pointer();
	uint8_t *p = place((n + 1) * word);
	memset(p, 0, (n + 1) * word);
	for (unsigned i = 0; i < n; i++) {
		uint64_t s = text();
		memcpy(p + i * word, &s, word);
	}
	return (uint64_t)(uintptr_t)p;
}

/* A pointer to a t, made up. */
static uint64_t pointer(const struct type *t, struct wants *w, unsigned depth)
{
	if (chance(12))
		return chance(50) ? 0 : bad_pointer();
	if (!t || depth >= DEPTH) {
		uint8_t *p = place(128);
		fill(p, 128);
		return (uint64_t)(uintptr_t)p;
	}
	if (t->kind == K_SELECT && t->choices && t->choices[0].type) {
		unsigned n = 0;
		while (t->choices[n].type)
			n++;
		const struct choice *c = &t->choices[below(n)];
		want(w, &t->by, c->key);
		t = c->type;
	}
	if (t->kind == K_ARRAY) {
		uint32_t size = abi_extent(abi, t->of).size;
		uint64_t n = t->len.from == REF_NUM ? t->len.num : below(5);

		if (n * size > 2048)
			n = size && size < 2048 ? 2048 / size : 1;
		uint8_t *p = place(n * size + !n);
		if (t->len.from != REF_NUM)
			want(w, &t->len, chance(90) ? n : n + 1);
		for (uint64_t i = 0; i < n; i++)
			put(t->of, p + i * size, size, NULL, depth + 1);
		return (uint64_t)(uintptr_t)p;
	}
	uint32_t size = abi_extent(abi, t).size;
	uint32_t take = size ? size : 128;
	uint8_t *p = place(take);
	if (take > 4096)
		take = 4096;
	if (t->kind == K_STRUCT && t->size.from != REF_NONE && w)
		want(w, &t->size, chance(60) ? size : chance(50) ? size + 8 * below(3) : below(size + 1));
	if (!size || t->kind == K_CUSTOM || chance(10))
		fill(p, take);
	else
		put(t, p, take, NULL, depth + 1);
	return (uint64_t)(uintptr_t)p;
}

static uint64_t scalar(const struct type *t, struct wants *w, unsigned depth)
{
	static const int fds[] = { 0, 3, 4, 5, 6, -1, -100, 9, 1000, -5 };
	uint64_t v;

	switch (t->kind) {
	case K_CONST: case K_FLAGS:
		return constant(t);
	case K_SLICES:
		v = 0;
		for (const struct slice *s = t->slices; s->type; s++)
			v |= scalar(s->type, NULL, depth) & s->mask;
		return v;
	case K_MODE:
		return chance(50) ? below(017) << 12 | below(07777) : number();
	case K_SIGNAL:
		return chance(80) ? below(68) : number();
	case K_ERRNO:
		return below(140);
	case K_FD: case K_DIRFD:
		return (uint64_t)fds[below(10)];
	case K_PID:
		return chance(60) ? below(3) : number();
	case K_ID:
		return chance(30) ? (uint64_t)-1 : number();
	case K_TIME:
		return chance(50) ? 1700000000 + below(100000000) : number();
	case K_STR: case K_PATH:
		return text();
	case K_BUF:
		return buffer(t, w);
	case K_STRV:
		return vector();
	case K_PTR: case K_INOUT: case K_CHANGE:
		return pointer(t->of, w, depth);
	case K_ADDR:
		return chance(50) ? pointer(NULL, w, depth) : number();
	case K_SELECT: {
		const struct type *found = t->otherwise;
		unsigned n = 0;
		uint64_t key;
		bool known = wanted(w, t->by.name ? t->by.name : "", &key);

		for (const struct choice *c = t->choices; c && c->type; c++, n++)
			if (known && c->key == key)
				found = c->type;
		if (!known && n && chance(80))
			found = t->choices[below(n)].type;
		if (found && found->width && depth < DEPTH)
			return scalar(found, w, depth + 1);
		return chance(70) ? pointer(NULL, w, depth) : number();
	}
	case K_CUSTOM:
		if (t->width == W_PTR)
			return pointer(NULL, w, depth);
		return number();
	default:
		return number();
	}
}

static void store(uint8_t *p, enum width width, size_t left, uint64_t v)
{
	unsigned n = abi_width(abi, width);

	if (n > left)
		return;
	for (unsigned i = 0; i < n; i++)
		p[width_big_endian(width) ? n - 1 - i : i] = (uint8_t)(v >> 8 * i);
}

static void put_struct(const struct type *t, uint8_t *p, size_t left, unsigned depth)
{
	const struct abi_layout *lay = abi_layout(abi, t);
	struct wants inner = { 0 };

	memset(p, 0, left < lay->size ? left : lay->size);
	for (unsigned i = 0; i < lay->n; i++)
		if (lay->at[i].off < left)
			put(lay->members[i].type, p + lay->at[i].off, left - lay->at[i].off < lay->at[i].size ?
			    left - lay->at[i].off : lay->at[i].size, &inner, depth + 1);
	for (unsigned i = 0; i < inner.n; i++) {
		int at = abi_layout_find(lay, inner.at[i].name);

		if (at >= 0 && lay->at[at].width && lay->at[at].off < left && chance(90))
			store(p + lay->at[at].off, lay->at[at].width, left - lay->at[at].off, inner.at[i].val);
	}
}

/* In place. */
static void put(const struct type *t, uint8_t *p, size_t left, struct wants *w, unsigned depth)
{
	if (!t || depth >= 2 * DEPTH || chance(3)) {
		fill(p, left);
	} else if (t->kind == K_STRUCT) {
		put_struct(t, p, left, depth);
	} else if (t->kind == K_ARRAY) {
		uint32_t size = abi_extent(abi, t->of).size;

		for (size_t i = 0; size && i + size <= left && i < 512; i += size)
			put(t->of, p + i, size, NULL, depth + 1);
		if (t->len.from == REF_FIELD && size)
			want(w, &t->len, below(left / size + 2));
	} else if (t->kind == K_SELECT && t->choices && t->choices[0].type) {
		unsigned n = 0;
		while (t->choices[n].type)
			n++;
		const struct choice *c = &t->choices[below(n)];
		want(w, &t->by, c->key);
		put(c->type, p, left, w, depth + 1);
	} else if (t->width) {
		store(p, t->width, left, scalar(t, w, depth));
	} else if (t->kind == K_CSTR || t->kind == K_BYTES) {
		fill(p, left);
		if (left && chance(70)) {
			memset(p, 'c', left);
			p[below(left)] = 0;
		}
	} else if (t->kind == K_SKIP && chance(80)) {
		memset(p, 0, left);
	} else {
		fill(p, left);
	}
}

/* One call */

struct plan {
	uint64_t nr, arg[6];
	int64_t ret;
	int err;
	unsigned n;
	struct { uint8_t *at; uint64_t val; unsigned size; } change[4];
};
static volatile struct plan plan;
static volatile int listener = -1;

/* Those of KVM have tests of their own. */
static bool comparable(const struct ioctl_row *r)
{
	return strncmp(r->name, "KVM_", 4) && !r->abi;
}

static const struct ioctl_row *pick_ioctl(void)
{
	uint64_t n = 0, pick;

	for (const struct ioctl_row *const *t = linux_ioctls; *t; t++)
		for (const struct ioctl_row *r = *t; r->name; r++)
			n += comparable(r);
	pick = below(n);
	for (const struct ioctl_row *const *t = linux_ioctls; *t; t++)
		for (const struct ioctl_row *r = *t; r->name; r++)
			if (comparable(r) && !pick--)
				return r;
	return NULL;
}

static void arguments(const struct sysdesc *d, uint64_t arg[6], uint64_t fixed)
{
	struct wants w = { 0 };
	unsigned slot = 0, at;

	for (const struct member *m = d->args; m && m->name; m++, slot = at + 1) {
		at = m->reg ? m->reg - 1u : slot;
		bool wide = abi->pairs && m->type->width && abi_width(abi, m->type->width) == 8;
		if (at >= 6 || fixed >> at & 1)
			continue;
		if (m->reg && chance(60))
			continue;	/* one of several meanings of a register */
		uint64_t v = scalar(m->type, &w, 0);
		if (m->type->kind == K_CONST || m->type->kind == K_UDEC || m->type->kind == K_DEC)
			want(&w, &(struct ref){ REF_ARG, m->name, 0 }, v);
		arg[at] = v;
		if (wide && at < 5) {
			arg[at + 1] = v >> 32;
			at++;
		}
	}
	slot = 0;
	for (const struct member *m = d->args; m && m->name; m++, slot++) {
		uint64_t v;
		unsigned i = m->reg ? m->reg - 1u : slot;

		if (i < 6 && !(fixed >> i & 1) && wanted(&w, m->name, &v) && chance(90))
			arg[i] = v;
	}
}

static bool no_read(void *self, uint64_t addr, void *buf, size_t len)
{
	(void)self, (void)addr, (void)buf, (void)len;
	return false;
}

static void make(uint64_t nr)
{
	const struct callrow *row = abi_call(abi, nr);
	static const struct source src = { .read = no_read };
	static const struct walk_options options = { .max_strlen = 32 };
	uint64_t arg[6];
	struct call c = { 0 };

	for (unsigned i = 0; i < 6; i++)
		arg[i] = chance(40) ? bad_pointer() : chance(40) ? pointer(NULL, NULL, 0) : number();
	if (chance(2))
		fill(room, ROOM);
	if (!strcmp(row->name, "ioctl")) {
		const struct ioctl_row *r = pick_ioctl();

		arg[0] = scalar(FD, NULL, 0);
		arg[1] = r->op;
		if (r->arg && r->arg->width)
			arg[2] = scalar(r->arg, NULL, 0);
	} else if (row->desc->sub) {
		arg[0] = below(80);
		call_begin(&c, abi, nr, arg, &src, &options);
		arguments(c.desc, arg, 1);
	} else if (row->desc->args) {
		arguments(row->desc, arg, 0);
	}
	plan.nr = nr;
	for (unsigned i = 0; i < 6; i++)	/* a register holds no more than a program of that ABI can say */
		plan.arg[i] = abi->klong_size == 4 ? (uint32_t)arg[i] : arg[i];
	plan.err = chance(35) ? (int)below(133) + 1 : 0;
	plan.ret = plan.err ? 0 : chance(35) ? 0 : chance(60) ? (int64_t)below(8) : chance(50) ? (int64_t)below(400) :
		(int64_t)(number() & 0x7fffffff);
	if (!strcmp(row->name, "ptrace") && arg[0] == 0)
		plan.err = 1;
	plan.n = chance(50) ? (unsigned)below(5) : 0;
	for (unsigned i = 0; i < plan.n; i++) {
		uint64_t a = arg[below(6)];

		plan.change[i].size = chance(50) ? 4 : 8;
		plan.change[i].val = number();
		plan.change[i].at = a >= BASE && a < BASE + ROOM - 32 ? (uint8_t *)(uintptr_t)(a + (chance(70) ? 0 : 4 * below(6))) :
			room + below(ROOM - 8);
	}
}

/* The stub: the only place whose calls are answered. */
extern char stub64_end[], stub32_end[];
void stub64(const volatile uint64_t *nr_and_args);
void stub32(const volatile uint64_t *nr_and_args);
__asm__(
	".text\n"
	".globl stub64\n"
	"stub64:\n"
	"	push %rbx\n	push %rbp\n"
	"	mov %rdi, %rbx\n"
	"	mov (%rbx), %rax\n	mov 8(%rbx), %rdi\n	mov 16(%rbx), %rsi\n	mov 24(%rbx), %rdx\n"
	"	mov 32(%rbx), %r10\n	mov 40(%rbx), %r8\n	mov 48(%rbx), %r9\n"
	"	syscall\n"
	".globl stub64_end\n"
	"stub64_end:\n"
	"	pop %rbp\n	pop %rbx\n	ret\n"
	".globl stub32\n"
	"stub32:\n"
	"	push %rbx\n	push %rbp\n"
	"	mov %rdi, %r8\n"
	"	mov (%r8), %rax\n	mov 8(%r8), %rbx\n	mov 16(%r8), %rcx\n	mov 24(%r8), %rdx\n"
	"	mov 32(%r8), %rsi\n	mov 40(%r8), %rdi\n	mov 48(%r8), %rbp\n"
	"	int $0x80\n"
	".globl stub32_end\n"
	"stub32_end:\n"
	"	pop %rbp\n	pop %rbx\n	ret\n");

static int answer(void *arg)
{
	static struct { struct seccomp_notif n; uint8_t more[256]; } in;
	static struct { struct seccomp_notif_resp r; uint8_t more[256]; } out;

	(void)arg;
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	alarm(60);
	while (listener < 0)
		usleep(100);
	for (;;) {
		memset(&in, 0, sizeof(in));
		memset(&out, 0, sizeof(out));
		if (ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &in))
			_exit(errno == ENOENT);
		for (unsigned i = 0; i < plan.n; i++) {
			uint64_t v = plan.change[i].val;
			memcpy(plan.change[i].at, &v, plan.change[i].size);
		}
		out.r.id = in.n.id;
		out.r.val = plan.ret;
		out.r.error = -plan.err;
		if (ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &out) && errno != ENOENT)
			_exit(2);
	}
}

static void install(void)
{
	uint64_t a = (uint64_t)(uintptr_t)stub64_end, b = (uint64_t)(uintptr_t)stub32_end;
#define IP(word) (offsetof(struct seccomp_data, instruction_pointer) + 4 * (word))
	struct sock_filter f[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, IP(1)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(a >> 32), 0, 4),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, IP(0)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)a, 1, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)b, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog p = { sizeof(f) / sizeof(f[0]), f };
	static uint8_t stack[65536] __attribute__((aligned(16)));

	if (clone(answer, stack + sizeof(stack), CLONE_VM | CLONE_FILES | SIGCHLD, NULL) < 0) {
		perror("clone");
		exit(77);
	}
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	int fd = (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &p);
	if (fd < 0) {
		perror("seccomp");
		exit(77);
	}
	listener = fd;
}

static void no_answers(int sig)
{
	(void)sig;
	_exit(3);
}

int main(int argc, char **argv)
{
	uint64_t count = 1000, nrs[512];
	unsigned n = 0;
	int first;

	abi = &abi_x86_64;
	abi_init(&linux_facts);
	for (first = 1; first + 1 < argc && !strncmp(argv[first], "--", 2); first += 2) {
		if (!strcmp(argv[first], "--seed"))
			state = strtoull(argv[first + 1], NULL, 0);
		else if (!strcmp(argv[first], "--count"))
			count = strtoull(argv[first + 1], NULL, 0);
		else if (!strcmp(argv[first], "--abi"))
			for (const struct abi *const *a = abis; *a; a++)
				if (!strcmp((*a)->name, argv[first + 1]))
					abi = *a;
	}
	for (unsigned i = 0; i < abi_ncalls(abi) && n < 512; i++) {
		uint64_t nr = i | abi->nr_bit;
		const struct callrow *row = abi_call(abi, nr);
		bool asked = first >= argc;

		if (!row || !row->name || !strcmp(row->name, "uretprobe"))
			continue;	/* that one the kernel does not let us answer */
		for (int k = first; k < argc; k++)
			asked |= !strcmp(argv[k], row->name);
		if (asked)
			nrs[n++] = nr;
	}
	if (!n) {
		fprintf(stderr, "no such call\n");
		return 2;
	}
	if (mmap(room, ROOM, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0) != room) {
		perror("mmap");
		return 77;
	}
	close(3), close(4), close(5), close(6);
	dup2(open("/dev/null", O_RDWR), 3);
	dup2(open("/etc/passwd", O_RDONLY), 4);
	dup2(socket(AF_INET, SOCK_DGRAM, 0), 5);
	dup2(socket(AF_NETLINK, SOCK_RAW, 0), 6);
	signal(SIGCHLD, no_answers);
	install();
	prctl(PR_SET_NAME, "random");
	for (uint64_t i = 0; i < count; i++) {
		uint64_t words[7];

		make(nrs[first == argc && chance(20) ? below(n) : i % n]);
		words[0] = plan.nr;
		for (unsigned k = 0; k < 6; k++)
			words[k + 1] = plan.arg[k];
		if (abi->ptr_size == 4 && !abi->nr_bit)
			stub32(words);
		else
			stub64(words);
	}
	return 0;
}
