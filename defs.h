/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * defs.h - what the whole program shares: the traced thread, the options.
 * Everything else is declared by the room it belongs to.
 */
#ifndef STRACE_DEFS_H
#define STRACE_DEFS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>
#include <time.h>
#include "decode/walk.h"
#include "emit/emit.h"
#include "lib/list.h"
#include "lib/message.h"

/* An address space, shared by threads and CLONE_VM children.  generation moves
 * when a traced call may have changed the mappings. */
struct mm {
	unsigned refs;
	uint64_t generation;
	struct mmap_cache *maps;	/* mmap_cache.c; NULL until asked for */
	struct kvm_mm *kvm;		/* kvm.c's registry; NULL until a vcpu is seen */
	void *unwind;			/* unwind back end's; NULL until a stack is asked for */
};

/* A table of descriptors, shared by threads and CLONE_FILES children.
 * generation moves when a traced call may have changed what a number means. */
struct files {
	unsigned refs;
	uint64_t generation;
	struct kvm_files *kvm;		/* kvm.c's; NULL until asked for */
	struct memo *memos;		/* what calls left for others (tracee/memos.c) */
};

/* Where a staged or open line goes (output/output.c). */
struct output;

enum tcb_flags {
	TCB_ATTACHED = 1 << 0,		/* was there before us: detach, do not kill */
	TCB_STARTUP = 1 << 1,		/* has not reported its first stop yet */
	TCB_INSYSCALL = 1 << 2,		/* between entry and exit */
	TCB_FILTERED = 1 << 3,		/* this call is not shown */
	TCB_STAGED = 1 << 4,		/* its text is held until the exit decides (-z, --status=) */
	TCB_GROUP_STOPPED = 1 << 5,
	TCB_MAIN = 1 << 6,		/* the command we started: its status is ours */
	TCB_INTERRUPTED = 1 << 7,	/* "<unfinished ...>" is out: say "resumed" */
	TCB_COUNT_ONLY = 1 << 8,	/* -c: nothing is shown */
	TCB_HIDDEN = 1 << 9,		/* the started command before its exec: only the exec is shown */
	TCB_HELD = 1 << 10,		/* its first stop came before its parent told of it */
	TCB_CALLED = 1 << 11,		/* call.nr is that of a call it has made */
	TCB_MORE = 1 << 12,		/* entry has not shown all arguments */
	TCB_RESTARTING = 1 << 13,	/* in restart_syscall */
	TCB_ENDED = 1 << 14,		/* PTRACE_EVENT_EXIT has been seen */
	TCB_DELAYED = 1 << 15,		/* waits for tcb->wake before it runs on */
	TCB_SECCOMP = 1 << 16,		/* has our filter: stops for calls that it lets us see */
	TCB_INJECTED = 1 << 17,		/* the call's result is not its own (-e inject=) */
	TCB_SAME_FILES = 1 << 18,	/* a listener knows: the call changes no descriptor's meaning */
};

/* A traced thread. */
struct tcb {
	struct list_node node;		/* of the list of all */
	struct tcb *hash_next;		/* by pid */
	pid_t pid;			/* of the thread (tid) */
	pid_t tgid;
	unsigned flags;			/* enum tcb_flags */
	const struct abi *abi;		/* of its last system call */
	struct mm *mm;
	struct files *files;
	struct call call;
	struct source src;
	struct emit em;
	struct strbuf line;		/* the call being shown; kept from call to call */
	struct strbuf last_stack;	/* -k: at the entry of a call that never returns */
	struct output *out;
	struct timespec entry_mono;	/* of the call's entry */
	struct timespec entry_cpu;	/* -c: system time so far */
	const struct qual *qual;	/* what the filters say of this call */
	struct kvm_call *kvm;		/* kvm.c: this thread's KVM_RUN; NULL until it makes one */
	void *unwind;			/* unwind back end's, of the thread alone; NULL */
	char comm[16];			/* -Y: "" not known */
	unsigned column;		/* where its open line ended, for -a */
	uint64_t ip, sp;		/* of its last stop; 0: not known */
	uint32_t class;			/* of the call it is in, shown or not: enum call_class */
	const char *restarts;		/* the call that restart_syscall would go on with; NULL */
	struct kvm_ring *kvm_ring;	/* kvm/exits/last.c: of the vCPU that it ran last; NULL */
	uint64_t exit_id;		/* kvm.c: of the exit that this thread is handling; 0: none */
	pid_t proc_number;		/* names/procfs.c: in /proc; 0: not asked, -1: not known */
	uint64_t pid_ns;		/* names/pidns.c: the inode of its own; 0: not known */
	struct inject_state *inject;	/* ptrace/inject.c; NULL until a rule concerns a call of its */
	uint64_t resumed;		/* when it was last let run on, ns; 0: nobody wants to know */
	struct timespec wake;		/* TCB_DELAYED: when, by the monotonic clock */
	int wake_signal;		/* ... and with which signal */
	int held_status;		/* TCB_HELD: the wait status of that stop */
};

/* Options: written once, by options/options.c, before the first tracee runs. */
enum json_format { FORMAT_TEXT, FORMAT_JSON };
struct options {
	struct walk_options walk;	/* the default of every call: -s -v -x -X -N */
	bool follow;			/* -f */
	bool separately;		/* -ff, --output-separately: a file a thread */
	unsigned column;		/* -a */
	unsigned quiet;			/* bits: enum quiet_bits */
	const char *outfile;		/* -o; "|cmd" and "!cmd": a pipe */
	bool append;			/* -A */
	bool fail_on_output_error;	/* --fail-on-output-error */
	unsigned color;			/* --color=: enum color_when of output/color.h */
	enum json_format format;	/* --output-format= */
	bool instruction_pointer;	/* -i */
	bool syscall_number;		/* -n */
	unsigned relative_prec, absolute_prec, duration_prec;	/* digits after the point: 0 3 6 9 */
	bool relative;			/* -r */
	unsigned absolute;		/* -t 1, -tt 2, -ttt 3 */
	bool duration;			/* -T */
	unsigned fd_paths;		/* -y 1, -yy 2 */
	bool pid_comm;			/* -Y */
	bool pid_outer;			/* --decode-pids=pidns */
	unsigned secontext;		/* --secontext=: bits of enum secontext (names/secontext.h); 0: none */
	bool namespaces;		/* -e namespace=new */
	unsigned summary;		/* 0; 1: -c; 2: -C */
	double summary_overhead;	/* -O, in seconds; <0: not given */
	bool summary_wall;		/* -w */
	unsigned kvm;			/* 0; 1: -K, names; 2: -KK, fields; see also kvm_compat */
	bool kvm_nest;			/* --kvm-nest: indent the calls an exit caused */
	bool kvm_histogram;		/* --kvm-histogram */
	double summary_interval;	/* --summary-interval, in seconds; 0: none */
	unsigned kvm_last;		/* --kvm-last=: exits kept for each vCPU; 0: off */
	bool kvm_compat;		/* -e kvm=vcpu+ in strace's own format */
	unsigned stack;			/* 0; 1: -k; 2: -kk */
	const char *user;		/* -u */
	char **env; unsigned n_env;	/* -E, in order: "V=x" sets, "V" unsets */
	pid_t *pids; unsigned n_pids;	/* -p */
	char **argv;			/* the command; NULL with -p alone */
	bool seccomp;			/* --seccomp-bpf, when built in */
	bool debug;			/* -d */
	const char *argv0;		/* --argv0= */
	unsigned interruptible;		/* -I 1..4 */
	unsigned daemonize;		/* -D count */
	bool kill_on_exit;		/* --kill-on-exit */
	unsigned fd_details;		/* --decode-fds=: enum fd_details of names/paths.h */
	bool detach_on_exec;		/* -b execve */
	bool always_show_pid;		/* --always-show-pid */
	unsigned stack_limit;		/* --stack-trace-frame-limit=, 256 */
	uint64_t syscall_limit;		/* --syscall-limit=; 0: none */
};
enum quiet_bits {
	QUIET_ATTACH = 1, QUIET_EXIT = 2, QUIET_PERSONALITY = 4, QUIET_THREAD_EXECVE = 8,
	QUIET_PATH_RESOLUTION = 16,
};
extern struct options opts;

#endif
