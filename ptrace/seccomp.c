/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * seccomp.c - a filter that lets calls pass that nobody wants to see.  It
 * looks at the architecture, then searches the number in a tree of ranges.
 * What the tracer itself must know of is seen, too: new processes and
 * programs, and what changes descriptors or names.
 *
 * A process keeps its filter for ever, and calls that are to be seen fail when
 * nobody looks: therefore such processes end with strace.
 */
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "trace/filter.h"
#include "ptrace/inject.h"
#include "ptrace/seccomp.h"

enum { PROGRAM_MAX = 4096, RANGES_MAX = 1024 };

/* Numbers first..last (of the next range, less one) are seen or not. */
struct range { uint32_t first; bool seen; };

static struct sock_filter program[PROGRAM_MAX];
static unsigned length;
static bool wanted;

bool seccomp_wanted(void)
{
	return wanted;
}

static unsigned emit(uint16_t code, uint32_t k, uint8_t jt, uint8_t jf)
{
	if (length < PROGRAM_MAX)
		program[length] = (struct sock_filter){ code, jt, jf, k };
	return length++;		/* too long: the caller sees it by the length */
}

static void emit_return(bool seen)
{
	emit(BPF_RET | BPF_K, seen ? SECCOMP_RET_TRACE : SECCOMP_RET_ALLOW, 0, 0);
}

/* A jump as far as need be, to what will come next once it is patched. */
static unsigned emit_jump(void)
{
	return emit(BPF_JMP | BPF_JA, 0, 0, 0);
}

static void patch_jump(unsigned at)
{
	if (at < PROGRAM_MAX)
		program[at].k = length - at - 1;
}

/* The accumulator lies in one of these ranges. */
static void emit_ranges(const struct range *r, unsigned n)
{
	unsigned half = n / 2, right;

	if (n == 1) {
		emit_return(r->seen);
		return;
	}
	emit(BPF_JMP | BPF_JGE | BPF_K, r[half].first, 0, 1);
	right = emit_jump();
	emit_ranges(r, half);
	patch_jump(right);
	emit_ranges(r + half, n - half);
}

/* Must the tracer know of this call, shown or not? */
static bool is_needed(const struct callrow *row)
{
	static const char *const names[] = { "unshare", "close_range", "restart_syscall" };

	if (row->class & (C_FORK | C_EXEC) || row->desc->sub || (opts.stack && row->class & C_NEWMAPS) ||
	    (opts.pid_comm && !strcmp(row->name, "prctl")))
		return true;
	for (unsigned i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (!strcmp(row->name, names[i]))
			return true;
	return false;
}

static bool is_seen(const struct abi *abi, unsigned i)
{
	const struct callrow *row = abi_call(abi, (uint64_t)i | abi->nr_bit);

	return filter_number(abi, (uint64_t)i | abi->nr_bit)->trace || (row && row->name && is_needed(row));
}

static void emit_abi(const struct abi *abi)
{
	struct range ranges[RANGES_MAX];
	unsigned n = 0, calls = abi_ncalls(abi);

	for (unsigned i = 0; i <= calls; i++) {
		bool seen = i == calls || is_seen(abi, i);	/* no such call: seen */

		if (!n || ranges[n - 1].seen != seen) {
			if (n == RANGES_MAX) {
				length = PROGRAM_MAX + 1;
				return;
			}
			ranges[n++] = (struct range){ i, seen };
		}
	}
	if (abi->nr_bit)
		emit(BPF_ALU | BPF_AND | BPF_K, ~abi->nr_bit, 0, 0);
	emit_ranges(ranges, n);
}

/* All ABIs of an architecture, told apart by a bit of the number. */
static void emit_arch(uint32_t arch)
{
	const struct abi *plain = NULL;

	emit(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr), 0, 0);
	for (unsigned i = 0; abis[i]; i++) {
		if (abis[i]->audit_arch != arch)
			continue;
		if (!abis[i]->nr_bit) {
			plain = abis[i];
			continue;
		}
		emit(BPF_JMP | BPF_JSET | BPF_K, abis[i]->nr_bit, 1, 0);
		unsigned other = emit_jump();

		emit_abi(abis[i]);
		patch_jump(other);
	}
	if (plain)
		emit_abi(plain);
	else
		emit_return(false);
}

static void build(void)
{
	length = 0;
	for (unsigned i = 0; abis[i]; i++) {
		bool first = true;

		for (unsigned j = 0; j < i; j++)
			first &= abis[j]->audit_arch != abis[i]->audit_arch;
		if (!first)
			continue;
		emit(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch), 0, 0);
		emit(BPF_JMP | BPF_JEQ | BPF_K, abis[i]->audit_arch, 1, 0);
		unsigned other = emit_jump();

		emit_arch(abis[i]->audit_arch);
		patch_jump(other);
	}
	emit_return(false);
}

static const char *why_not(void)
{
	uint32_t action = SECCOMP_RET_TRACE;

	if (opts.n_pids)
		return "--seccomp-bpf is not enabled for processes attached with -p";
	if (!opts.follow)
		return "--seccomp-bpf cannot be used without -f/--follow-forks, disabling";
	if (opts.detach_on_exec)
		return "--seccomp-bpf is not enabled because it is not compatible with -b";
	if (opts.syscall_limit)
		return "--seccomp-bpf is not enabled because it is not compatible with --syscall-limit";
	if (opts.kvm)
		return "--seccomp-bpf is not enabled because -K looks at all calls";
	if (inject_wanted())
		return "--seccomp-bpf is not enabled because it is not compatible with -e inject=";
	if (filter_traces_all())
		return "Seccomp filter is requested but there are no syscalls to filter.  See -e trace to filter syscalls.";
	if (syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action))
		return "seccomp filter is requested but unavailable: the kernel has none";
	build();
	return length > PROGRAM_MAX ? "seccomp filter disabled: it would be too long" : NULL;
}

void seccomp_prepare(void)
{
	const char *why;

	if (!opts.seccomp)
		return;
	why = why_not();
	if (why)
		warn_msg("%s", why);
	wanted = !why;
}

int seccomp_install(void)
{
	struct sock_fprog p = { (unsigned short)length, program };

	if (!prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &p))
		return 0;		/* as root: no_new_privs is left alone */
	if (errno != EACCES || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ||
	    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &p))
		return -errno;
	return 0;
}
