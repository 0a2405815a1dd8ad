/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * life-unit.c - the life of calls and threads, told by a list of events: no tracee,
 * no ptrace, no clock.  Memory is made up, and times are those of the events.  What is
 * printed goes to the file that the test compares.
 */
#include "linux/linux.h"
#include "output/output.h"
#include "trace/filter.h"
#include "trace/life.h"
#include "tracee/listen.h"
#include "tracee/tcb.h"
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

enum { ARCH_X86_64 = (int)0xc000003e, ARCH_I386 = 0x40000003, MEMORY_AT = 0x1000 };
static const char memory[4096] = "/etc/hosts\0\0\0\0\0\0hello, world\n";

static bool made_up_read(void *self, uint64_t addr, void *buf, size_t len)
{
	(void)self;
	if (addr < MEMORY_AT || addr - MEMORY_AT > sizeof(memory) || len > sizeof(memory) - (addr - MEMORY_AT))
		return false;
	memcpy(buf, memory + (addr - MEMORY_AT), len);
	return true;
}

static void made_up(struct tcb *tcb)
{
	tcb->src.read = made_up_read;
	tcb->src.self = tcb;
}

static long clock_ms;

static void happens(struct tcb *tcb, struct event e)
{
	clock_ms += 1;
	e.at.wall = (struct timespec){ 1000000000, clock_ms * 1000000 };
	e.at.mono = (struct timespec){ 5, clock_ms * 1000000 };
	life_event(tcb, &e);
}

#define ENTER(tcb, a, n, ...) happens(tcb, (struct event){ .kind = EVENT_ENTER, \
	.regs = { .arch = (uint32_t)(a), .nr = (n), .args = { __VA_ARGS__ } } })
#define LEAVE(tcb, a, r) happens(tcb, (struct event){ .kind = EVENT_LEAVE, \
	.regs = { .arch = (uint32_t)(a), .ret = (r), .is_error = (r) < 0 } })

/* A listener of the test's own: that he is told of each moment, in order. */
static char told[4096];
static void tell(const char *what) { strcat(strcat(told, what), " "); }
static void on_enter(struct tcb *tcb) { (void)tcb; tell("enter"); }
static void on_tamper(struct tcb *tcb) { (void)tcb; tell("tamper"); }
static void on_before(struct tcb *tcb) { (void)tcb; tell("before"); }
static void on_tamper_result(struct tcb *tcb, struct stop_info *s)
{
	(void)tcb;
	tell("tamper_result");
	if (s->ret == 77)
		s->ret = 78;
}
static void on_leave(struct tcb *tcb) { (void)tcb; tell("leave"); }
static void on_result(struct tcb *tcb, struct strbuf *sb) { (void)tcb; tell("result"); sb_str(sb, " (marked)"); }
static void on_after(struct tcb *tcb, struct strbuf *sb, enum listen_line what)
{
	(void)tcb;
	tell("after");
	if (what == LINE_CALL)
		sb_str(sb, " > a line of its own\n");
}
static void on_done(struct tcb *tcb) { (void)tcb; tell("done"); }
static void on_forget(struct tcb *tcb) { (void)tcb; tell("forget"); }
static bool is_wanted(void) { return getenv("LISTEN") != NULL; }

static const struct listener mine = {
	.wanted = is_wanted, .enter = on_enter, .tamper = on_tamper, .before = on_before, .tamper_result = on_tamper_result,
	.leave = on_leave, .result = on_result, .after = on_after, .done = on_done, .forget_tcb = on_forget,
};
static const struct listener *const listeners[] = { &output_listener, &mine, NULL };

static void story(void)
{
	struct tcb *a = tcb_new(100, 0, made_up), *b = tcb_new(200, 0, made_up);
	siginfo_t si;

	ENTER(a, ARCH_X86_64, 2, MEMORY_AT, 0, 0);			/* open */
	LEAVE(a, ARCH_X86_64, 3);
	ENTER(a, ARCH_X86_64, 0, 3, MEMORY_AT + 16, 100);		/* read: open while … */
	ENTER(b, ARCH_X86_64, 39, 0);					/* … getpid comes between */
	LEAVE(b, ARCH_X86_64, 77);
	LEAVE(a, ARCH_X86_64, 13);
	ENTER(a, ARCH_X86_64, 3, 99);					/* close fails */
	LEAVE(a, ARCH_X86_64, -EBADF);
	memset(&si, 0, sizeof(si));
	si.si_signo = SIGUSR1;
	si.si_code = SI_USER;
	si.si_pid = 42;
	happens(b, (struct event){ .kind = EVENT_SIGNAL, .number = SIGUSR1, .info = &si });
	happens(b, (struct event){ .kind = EVENT_SIGNAL, .number = SIGUSR2 });	/* its siginfo could not be had */
	happens(b, (struct event){ .kind = EVENT_GROUP_STOP, .number = SIGSTOP });
	ENTER(b, ARCH_I386, 5, MEMORY_AT, 0x10000, 0);			/* another ABI: open of i386, O_DIRECTORY */
	LEAVE(b, ARCH_I386, -ENOTDIR);
	ENTER(b, 0x12345678, 1, 0);					/* an architecture that nobody knows */
	LEAVE(b, 0x12345678, 0);
	ENTER(b, ARCH_X86_64, 0, 3, 0xdead000, 4);			/* read into nowhere, and it dies */
	happens(b, (struct event){ .kind = EVENT_DYING });
	happens(b, (struct event){ .kind = EVENT_EXIT, .number = SIGKILL });
	tcb_free(b);
	ENTER(a, ARCH_X86_64, 35, MEMORY_AT + 32, 0);			/* nanosleep, left to itself */
	happens(a, (struct event){ .kind = EVENT_DETACH });
	tcb_free(a);
}

int main(int argc, char **argv)
{
	abi_init(&linux_facts);
	opts.walk.max_strlen = 32;
	opts.walk.abbrev = opts.walk.verbose = true;
	opts.walk.em.auto_comments = true;
	opts.column = 40;
	opts.outfile = argc > 1 ? argv[1] : "out";
	opts.follow = opts.duration = true;
	opts.duration_prec = 6;
	opts.absolute = 3;
	opts.absolute_prec = 3;
	opts.format = argc > 2 && !strcmp(argv[2], "json") ? FORMAT_JSON : FORMAT_TEXT;
	filter_build();
	listen_begin(listeners);
	output_open();
	story();
	if (*told)
		puts(told);
	return output_close() ? 0 : 1;
}
