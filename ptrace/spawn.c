/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * spawn.c - starting the command and attaching.  The command's process waits
 * on a pipe until it is seized and stopped; all it does before its exec is
 * hidden (TCB_HIDDEN).  Who may not attach is told why, and what to do.
 */
#include "ptrace/spawn.h"
#include "names/paths.h"
#include "names/procfs.h"
#include "ptrace/seccomp.h"
#include "output/output.h"
#include "trace/life.h"
#include "ptrace/mem.h"
#include "tracee/tcb.h"
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <limits.h>
#include <pwd.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CAP_PTRACE_BIT = 19, OPT_EXITKILL = 1 << 20 };

static char command_path[PATH_MAX];
static struct { bool set; uid_t uid; gid_t gid; const char *name; } user;
static int gate[2] = { -1, -1 };
static pid_t daemon_command;		/* -D: the process that waits to become the command */

unsigned spawn_ptrace_options(void)
{
	unsigned o = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXEC | PTRACE_O_TRACEEXIT;

	if (opts.follow)
		o |= PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK;
	if (opts.kill_on_exit || seccomp_wanted())
		o |= OPT_EXITKILL;
	if (seccomp_wanted())
		o |= PTRACE_O_TRACESECCOMP;
	return o;
}

/* The command */

static bool is_program(const char *path)
{
	struct stat st;

	return !stat(path, &st) && S_ISREG(st.st_mode) && (st.st_mode & 0111);
}

static void find_command(const char *name)
{
	const char *path = getenv("PATH");
	struct stat st;

	if (strchr(name, '/')) {
		if ((size_t)snprintf(command_path, sizeof(command_path), "%s", name) >= sizeof(command_path)) {
			errno = ENAMETOOLONG;
			die_errno("Cannot stat '%s'", name);
		}
		if (stat(name, &st))
			die_errno("Cannot stat '%s'", name);
		return;
	}
	for (; *name && path; path = strchr(path, ':') ? strchr(path, ':') + 1 : NULL) {
		size_t len = strcspn(path, ":");
		int n = snprintf(command_path, sizeof(command_path), "%.*s%s%s", (int)len, path, len ? "/" : "", name);

		if (n > 0 && (size_t)n < sizeof(command_path) && is_program(command_path))
			return;
	}
	die("Cannot find executable '%s'", name);
}

static void find_user(const char *name)
{
	const struct passwd *pw;
	unsigned uid, gid;
	int end = 0;

	if (getuid())
		die("You must be root to use the -u option");
	/* UID:GID, numbers that need not have names; groups then are that one alone */
	if (sscanf(name, "%u:%u%n", &uid, &gid, &end) == 2 && !name[end]) {
		user.set = true;
		user.uid = uid;
		user.gid = gid;
		return;
	}
	pw = getpwnam(name);
	if (!pw)
		die("Cannot find user '%s'", name);
	user.set = true;
	user.uid = pw->pw_uid;
	user.gid = pw->pw_gid;
	user.name = name;
}

void spawn_prepare(void)
{
	if (opts.user)
		find_user(opts.user);
	if (!opts.argv)
		return;
	find_command(opts.argv[0]);
	if (pipe2(gate, O_CLOEXEC))
		die_errno("pipe");
}

static void command_user(void)
{
	if (!user.set)
		return;
	if (user.name ? initgroups(user.name, user.gid) : setgroups(1, &user.gid))
		die_errno(user.name ? "initgroups" : "setgroups");
	if (setregid(user.gid, user.gid))
		die_errno("setregid");
	if (setreuid(user.uid, user.uid))
		die_errno("setreuid");
}

static void command_environment(void)
{
	for (unsigned i = 0; i < opts.n_env; i++)
		if (strchr(opts.env[i], '=') ? putenv(opts.env[i]) : unsetenv(opts.env[i]))
			die_errno("-E %s", opts.env[i]);
}

/* In the command's process: wait until we are traced, then be the command. */
static _Noreturn void command_run(void)
{
	static char *no_args[] = { NULL, NULL };
	char **argv = opts.argv ? opts.argv : no_args;
	char go;
	ssize_t n;

	close(gate[1]);
	command_user();
	command_environment();
	if (opts.argv0)
		argv[0] = (char *)(uintptr_t)opts.argv0;
	do
		n = read(gate[0], &go, 1);
	while (n < 0 && errno == EINTR);
	if (n != 1)
		_exit(1);		/* the tracer is gone, and has said why */
	if (seccomp_wanted()) {
		int err = seccomp_install();

		if (err) {
			fprintf(stderr, "%s: --seccomp-bpf: cannot install the filter: %s\n", program_name, strerror(-err));
			_exit(1);
		}
	}
	execv(command_path, argv);
	fprintf(stderr, "%s: exec: %s\n", program_name, strerror(errno));
	_exit(1);
}

void spawn_daemonize(void)
{
	pid_t self = getpid(), child;

	if (!opts.daemonize || !opts.argv)
		return;
	child = fork();
	if (child < 0)
		die_errno("fork");
	if (child) {
		while (waitpid(child, NULL, 0) < 0 && errno == EINTR)
			;
#ifdef PR_SET_PTRACER
		prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY, 0, 0, 0);
#endif
		command_run();
	}
	child = fork();
	if (child < 0)
		die_errno("fork");
	if (child)
		_exit(0);
	if (opts.daemonize == 2)
		setpgid(0, 0);
	else if (opts.daemonize > 2)
		setsid();
	daemon_command = self;
}

static void explain(pid_t pid, int err);

/* The command has them; when it closes them, whoever is at their other ends is to see it.
 * Reading ours gives nothing, writing has no effect: we do neither. */
static void leave_standard_descriptors(void)
{
	int null = open("/dev/null", O_RDWR | O_CLOEXEC), p[2];

	if (null >= 0) {
		dup2(null, STDIN_FILENO);
		dup2(null, STDOUT_FILENO);
		close(null);
	} else if (!pipe2(p, O_CLOEXEC)) {	/* a root folder without devices */
		dup2(p[0], STDIN_FILENO);
		close(p[0]);
		close(p[1]);
		if (!pipe2(p, O_CLOEXEC)) {
			dup2(p[1], STDOUT_FILENO);
			close(p[0]);
			close(p[1]);
		}
	}
}

void spawn_command(void)
{
	struct tcb *tcb;
	pid_t pid = daemon_command;
	int status;

	if (!pid) {
		pid = fork();
		if (pid < 0)
			die_errno("fork");
		if (!pid)
			command_run();
	}
	close(gate[0]);
	if (ptrace(PTRACE_SEIZE, pid, NULL, (void *)(uintptr_t)spawn_ptrace_options()) < 0) {
		int err = errno;
		warn_msg("ptrace(PTRACE_SEIZE, %d): %s", (int)pid, strerror(err));
		explain(pid, err);
		if (!daemon_command)
			kill(pid, SIGKILL);
		exit(1);
	}
	ptrace(PTRACE_INTERRUPT, pid, NULL, NULL);
	while (waitpid(pid, &status, __WALL) < 0)
		if (errno != EINTR)
			die_errno("waitpid(%d)", (int)pid);
	if (!WIFSTOPPED(status))
		exit(WIFEXITED(status) ? WEXITSTATUS(status) : 1);
	tcb = tcb_new(pid, TCB_HIDDEN | (daemon_command ? TCB_ATTACHED : TCB_MAIN) |
			   (seccomp_wanted() ? TCB_SECCOMP : 0u), mem_source);
	if (opts.pid_comm)
		paths_comm(tcb);
	if (daemon_command && !(opts.quiet & QUIET_ATTACH))
		warn_msg("Process %d attached", (int)pid);
	ptrace(PTRACE_SYSCALL, pid, NULL, NULL);
	if (write(gate[1], "", 1) != 1)
		die_errno("cannot start %s", command_path);
	close(gate[1]);
	leave_standard_descriptors();
}

/* Attaching */

static bool proc_status(pid_t pid, const char *key, char *buf, size_t size)
{
	char path[48], line[256];
	size_t len = strlen(key);
	bool found = false;
	FILE *f;

	snprintf(path, sizeof(path), "/proc/%d/status", (int)procfs_number(pid));
	f = fopen(path, "re");
	if (!f)
		return false;
	while (!found && fgets(line, sizeof(line), f)) {
		if (strncmp(line, key, len) || line[len] != ':')
			continue;
		const char *p = line + len + 1;
		while (isspace((unsigned char)*p))
			p++;
		snprintf(buf, size, "%.*s", (int)strcspn(p, "\n"), p);
		found = true;
	}
	fclose(f);
	return found;
}

static long proc_number(pid_t pid, const char *key, long otherwise)
{
	char buf[64];

	return proc_status(pid, key, buf, sizeof(buf)) ? strtol(buf, NULL, 10) : otherwise;
}

pid_t spawn_tgid(pid_t tid)
{
	long number = proc_number(tid, "Tgid", 0);
	pid_t tgid = number > 0 ? procfs_tid((pid_t)number) : 0;

	return tgid > 0 ? tgid : tid;
}

static bool lacks_capability(void)
{
	char buf[64];

	return proc_status(getpid(), "CapEff", buf, sizeof(buf)) &&
	       !(strtoull(buf, NULL, 16) >> CAP_PTRACE_BIT & 1);
}

static int yama_scope(void)
{
	FILE *f = fopen("/proc/sys/kernel/yama/ptrace_scope", "re");
	int scope = 0;

	if (f) {
		if (fscanf(f, "%d", &scope) != 1)
			scope = 0;
		fclose(f);
	}
	return scope;
}

static bool is_kernel_thread(pid_t pid)
{
	char path[48], buf[8];
	long kthread = proc_number(pid, "Kthread", -1);

	if (kthread >= 0)
		return kthread == 1;
	snprintf(path, sizeof(path), "/proc/%d/exe", (int)procfs_number(pid));
	return readlink(path, buf, sizeof(buf)) < 0 && errno == ENOENT;
}

/* The kernel wants each of the three to be ours ("Uid:\treal effective saved fs").
 * Sets *other to one that is not. */
static bool all_ours(pid_t pid, const char *key, long ours, long *other)
{
	char buf[128], *p = buf;

	if (!proc_status(pid, key, buf, sizeof(buf)))
		return true;
	for (int i = 0; i < 3; i++) {
		*other = strtol(p, &p, 10);
		if (*other != ours)
			return false;
	}
	return true;
}

static bool other_user_namespace(pid_t pid)
{
	char path[48], theirs[64] = "", ours[64] = "";

	snprintf(path, sizeof(path), "/proc/%d/ns/user", (int)procfs_number(pid));
	return readlink(path, theirs, sizeof(theirs) - 1) > 0 &&
	       readlink("/proc/self/ns/user", ours, sizeof(ours) - 1) > 0 && strcmp(theirs, ours);
}

/* The first user namespace maps all numbers to themselves. */
static bool in_user_namespace(void)
{
	FILE *f = fopen("/proc/self/uid_map", "re");
	unsigned long inside = 0, outside = 0, count = 4294967295;

	if (f) {
		if (fscanf(f, "%lu %lu %lu", &inside, &outside, &count) != 3)
			count = 0;	/* nobody is mapped yet */
		fclose(f);
	}
	return inside || outside || count != 4294967295;
}

/* /proc/PID/status belongs to root if the process may not be looked into. */
static bool not_dumpable(pid_t pid)
{
	char path[48];
	struct stat st;
	long other;

	snprintf(path, sizeof(path), "/proc/%d/status", (int)procfs_number(pid));
	return !stat(path, &st) && !all_ours(pid, "Uid", (long)st.st_uid, &other);
}

static void explain_yama(int scope)
{
	if (scope == 3)
		warn_msg("kernel.yama.ptrace_scope is 3: nobody may attach to a process until the next boot; "
			 "start the command under strace instead, if the value was 2 or less then");
	else
		warn_msg("kernel.yama.ptrace_scope is %d: %s may attach to a process that it has not started; "
			 "run strace as root, or \"sysctl kernel.yama.ptrace_scope=0\", or start the command "
			 "under strace", scope, scope == 1 ? "nobody but root" : "only CAP_SYS_PTRACE");
}

static void explain_rights(pid_t pid)
{
	long uid = (long)getuid(), gid = (long)getgid(), other;

	if (!uid)
		warn_msg("strace runs as root, but has no CAP_SYS_PTRACE; in a container, add that capability "
			 "(and check its seccomp profile)");
	else if (!all_ours(pid, "Uid", uid, &other))
		warn_msg("Process %d belongs to user %ld, strace runs as user %ld: run strace as root "
			 "or as that user", (int)pid, other, uid);
	else if (!all_ours(pid, "Gid", gid, &other))
		warn_msg("Process %d runs with group %ld, strace with group %ld: run strace as root "
			 "or with that group", (int)pid, other, gid);
	else if (yama_scope() > 0)
		explain_yama(yama_scope());
	else if (not_dumpable(pid))
		warn_msg("Process %d is not dumpable: it has called prctl(PR_SET_DUMPABLE, 0), or is a "
			 "set-user-ID program; run strace as root", (int)pid);
	else
		warn_msg("Process %d has privileges that strace lacks (see its CapPrm in /proc/%d/status), or a "
			 "security module or seccomp forbids ptrace: run strace as root", (int)pid, (int)pid);
}

/* Why did attaching fail?  What to do about it? */
static void explain(pid_t pid, int err)
{
	long tracer = proc_number(pid, "TracerPid", 0);
	char state[32] = "", comm[32];

	if (err == ESRCH)
		return;			/* "No such process" says it all */
	proc_status(pid, "State", state, sizeof(state));
	if (access("/proc/self/status", R_OK)) {
		warn_msg("Why, strace cannot tell: /proc is not mounted here (mount -t proc proc /proc)");
		return;
	}
	if (tracer && tracer == procfs_number(getpid()))
		warn_msg("Process %d is already being traced by this strace: it was given twice", (int)pid);
	else if (tracer) {
		paths_comm_of((pid_t)tracer, comm, sizeof(comm));
		warn_msg("Process %d is already being traced by pid %ld%s%s%s", (int)pid, tracer,
			 comm[0] ? " (" : "", comm, comm[0] ? ")" : "");
	} else if (spawn_tgid(pid) == getpid()) {
		warn_msg("Process %d is strace itself", (int)pid);
	} else if (is_kernel_thread(pid)) {
		warn_msg("Process %d is a kernel thread; these cannot be traced", (int)pid);
	} else if (*state == 'Z' || *state == 'X') {
		warn_msg("Process %d has ended already; its parent has not waited for it yet", (int)pid);
	} else if (lacks_capability()) {
		explain_rights(pid);
	} else if (yama_scope() == 3) {
		explain_yama(3);
	} else if (in_user_namespace() || other_user_namespace(pid)) {
		warn_msg("strace is root in a user namespace only, and process %d is not in it: run strace outside of "
			 "the container, as root or as that user", (int)pid);
	} else {
		warn_msg("Process %d may be protected by a security module (SELinux, AppArmor) or by a seccomp profile",
			 (int)pid);
	}
}

static bool attach_thread(pid_t tid, pid_t tgid, struct tcb *leader)
{
	struct tcb *tcb;

	if (ptrace(PTRACE_SEIZE, tid, NULL, (void *)(uintptr_t)spawn_ptrace_options()) < 0)
		return false;
	ptrace(PTRACE_INTERRUPT, tid, NULL, NULL);
	tcb = tcb_new(tid, TCB_ATTACHED | TCB_STARTUP, mem_source);
	tcb->tgid = tgid;
	if (leader)
		tcb_share(tcb, leader, TCB_SHARE_MM | TCB_SHARE_FILES);
	if (opts.pid_comm)
		paths_comm(tcb);
	life_event(tcb, &(struct event){ .kind = EVENT_ATTACH, .at = moment_read() });
	output_settle();
	return true;
}

/* Threads come and go while we look: look again until none is new. */
static unsigned attach_threads(struct tcb *leader)
{
	unsigned total = 0, fresh;
	char path[48];

	snprintf(path, sizeof(path), "/proc/%d/task", (int)procfs_number(leader->tgid));
	do {
		DIR *dir = opendir(path);
		const struct dirent *e;

		fresh = 0;
		while (dir && (e = readdir(dir))) {
			pid_t number = (pid_t)strtol(e->d_name, NULL, 10);
			pid_t tid = number > 0 ? procfs_tid(number) : 0;

			if (tid <= 0 || tcb_find(tid))
				continue;
			if (attach_thread(tid, leader->tgid, leader))
				fresh++;
			else if (errno != ESRCH && proc_number(tid, "TracerPid", 0) != procfs_number(getpid()))
				warn_errno("attach: ptrace(PTRACE_SEIZE, %d)", (int)tid);
		}
		if (dir)
			closedir(dir);
		total += fresh;
	} while (fresh);
	return total;
}

bool spawn_attach(pid_t pid)
{
	unsigned threads = 0;

	if (tcb_find(pid))
		return true;		/* a thread of one attached to before */
	if (!attach_thread(pid, spawn_tgid(pid), NULL)) {
		int err = errno;
		warn_msg("attach: ptrace(PTRACE_SEIZE, %d): %s", (int)pid, strerror(err));
		explain(pid, err);
		return false;
	}
	if (opts.follow)
		threads = attach_threads(tcb_find(pid));
	if (opts.quiet & QUIET_ATTACH)
		return true;
	if (threads)
		warn_msg("Process %d attached with %u threads", (int)pid, threads + 1);
	else
		warn_msg("Process %d attached", (int)pid);
	return true;
}
