/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * strace.c - options, tracees, the loop, the summary; and how strace itself
 * ends: as the command did.
 */
#include "defs.h"
#include "linux/linux.h"
#include "kvm.h"
#include "names/pidns.h"
#include "names/secontext.h"
#include "options/options.h"
#include "output/dump.h"
#include "output/output.h"
#include "output/report.h"
#include "ptrace/spawn.h"
#include "ptrace/stops.h"
#include "output/summary.h"
#include "options/tips.h"
#include "ptrace/inject.h"
#include "ptrace/own_signals.h"
#include "unwind.h"
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* End as the command did: by its exit status, or by the signal that killed it. */
static int end_as(int status, bool written)
{
	if (WIFSIGNALED(status)) {
		struct rlimit no_core = { 0, 0 };
		sigset_t set;
		int sig = WTERMSIG(status);

		setrlimit(RLIMIT_CORE, &no_core);
		signal(sig, SIG_DFL);
		sigemptyset(&set);
		sigaddset(&set, sig);
		sigprocmask(SIG_UNBLOCK, &set, NULL);
		raise(sig);
		return 128 + sig;
	}
	return WEXITSTATUS(status) ? WEXITSTATUS(status) : written ? 0 : 1;
}

/* Who accompanies calls (tracee/listen.h), in the order in which they are told. */
static const struct listener *const listeners[] = {
	&secontext_listener, &output_listener, &namespaces_listener, &inject_listener, &kvm_listener, &kvm_last_listener, &dump_listener,
	&unwind_listener, &summary_listener, &kvm_profile_listener, NULL,
};

int main(int argc, char **argv)
{
	unsigned attached = 0;

	if (argc > 0 && argv[0])
		program_name = argv[0];
	abi_init(&linux_facts);
	options_parse(argc, argv);
	/* A trace in a file, or of records, is told of children by the trace itself. */
	if (!opts.quiet && opts.outfile && opts.argv)
		opts.quiet = QUIET_ATTACH | QUIET_PERSONALITY;
	if (!opts.outfile && opts.format == FORMAT_JSON)
		opts.quiet |= QUIET_ATTACH;
	listen_begin(listeners);
	spawn_prepare();
	spawn_daemonize();
	stops_init();
	output_open();
	if (opts.argv)
		spawn_command();
	own_signals_handle();
	for (unsigned i = 0; i < opts.n_pids; i++)
		attached += spawn_attach(opts.pids[i]);
	if (opts.n_pids && !attached && !opts.argv)
		return 1;
	stops_run();
	if (opts.summary)
		report(true);
	fflush(NULL);
	tips_show();
	bool written = output_close();

	return end_as(stops_status(), written || !opts.fail_on_output_error);
}
