/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * file.h - one place where text goes, within output/: file.c opens, writes and closes
 * it, output.c puts lines and records into it.
 */
#ifndef STRACE_OUTPUT_FILE_H
#define STRACE_OUTPUT_FILE_H

#include "defs.h"
#include "output/output.h"

struct output {
	struct list_node node;		/* of outputs */
	struct output *next_dirty;	/* of those with something to write, until output_settle() */
	bool dirty;
	struct strbuf buf;		/* what has not been written yet */
	int fd;
	char *name;
	struct tcb *open;		/* whose line is open */
	unsigned column;		/* bytes since its start */
	bool shared;			/* with the tracees' stderr */
	bool midline;			/* what was written last did not end a line */
	bool failed;			/* for good: nobody reads it any more */
	int trouble;			/* errno of the last write, if it failed; 0 */
	uint64_t missing;		/* lines that could not be written since */
	bool owned;			/* by one thread: -ff */
	struct tcb *sink;		/* nothing is written, all goes to the sink as that thread's */
};

extern struct list_node outputs;
extern struct output *output_shared_by_all;	/* NULL: a file a thread */

/* Text has been added to o->buf. */
void output_added(struct output *);

#endif
