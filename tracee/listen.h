/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * listen.h - who accompanies calls.  KVM, stacks, dumps, injection, namespaces,
 * the summary, the black box: each is a struct listener in a file of its own and
 * a line in strace.c's table; those who tell of a call's life (trace/) know none
 * of them by name.  Who is not wanted, or leaves a function NULL, costs nothing:
 * each moment has its own list, made once the options are known.
 *
 * Order is that of the table.  All functions get the thread as it is at that
 * moment: tcb->call holds the call, its arguments and, once it has returned, its
 * result.  "Every call": shown or not, whose description has been looked up.
 */
#ifndef STRACE_TRACEE_LISTEN_H
#define STRACE_TRACEE_LISTEN_H

#include "defs.h"
#include "tracee/event.h"

/* What a line or record is about. */
enum listen_line { LINE_CALL, LINE_HELD, LINE_ABANDONED, LINE_SIGNAL, LINE_END };
/* What becomes of a call that has returned. */
enum listen_show { LISTEN_SHOW, LISTEN_HIDE, LISTEN_HOLD };

struct listener {
	/* The options are known: does he listen?  NULL: always.  If so, he begins. */
	bool (*wanted)(void);
	void (*begin)(void);
	/* He must see every call: all are looked up, also those that nobody traces. */
	bool every;

	/* A call, in the order of its life. */
	void (*enter)(struct tcb *);				/* every call begins */
	bool (*hides)(struct tcb *);				/* traced: is it not to be shown, or told of, after all? */
	void (*tamper)(struct tcb *);				/* to be shown or counted: before any of it is said */
	bool (*may_hold)(struct tcb *);				/* text: may ->showing say other than LISTEN_SHOW? */
	void (*before)(struct tcb *);				/* whole lines or records before its own, by output/ */
	void (*lead)(struct tcb *, struct strbuf *);		/* text before its name; members behind its record's head */
	void (*tamper_result)(struct tcb *, struct stop_info *);	/* it returns: before the result is taken */
	void (*leave)(struct tcb *);				/* every call that has returned */
	enum listen_show (*showing)(struct tcb *);		/* of one that would be shown; the first who objects decides … */
	void (*hold)(struct tcb *, const struct strbuf *);	/* … and gets its lines or record, if they are to be held */
	void (*count)(struct tcb *, const struct timespec *cpu);	/* a traced call that the status filter lets pass */
	void (*result)(struct tcb *, struct strbuf *);		/* text behind the result */
	void (*after)(struct tcb *, struct strbuf *, enum listen_line);		/* whole lines after a line */
	void (*members)(struct tcb *, struct strbuf *, enum listen_line);	/* members of a record, each beginning with ',' */
	void (*done)(struct tcb *);				/* every call, after all has been said */

	/* A thread and what it shares. */
	void (*born)(struct tcb *);
	void (*exec)(struct tcb *);				/* it runs another program; mm and files are still the old ones */
	void (*renamed)(struct tcb *, struct tcb *leader);	/* exec by a thread: it takes the leader's place */
	void (*detached)(struct tcb *);				/* it is left to itself, before its open call is */
	void (*killed)(struct tcb *, int sig);			/* it is gone, and its line is out */
	void (*forget_tcb)(struct tcb *);
	void (*forget_mm)(struct mm *);
	void (*forget_files)(struct files *);
	void (*copy_files)(struct files *to, const struct files *from);	/* to: new, of a thread that goes on with a copy */

	/* The program. */
	void (*tick)(void);					/* now and then, also while nobody stops */
	void (*asked)(void);					/* SIGUSR2: what it has, at once */
	void (*leaving)(void);					/* all tracees are about to be detached */
	void (*report_text)(FILE *, bool last);			/* -c: tables, so far or the last ones */
	void (*report_json)(struct strbuf *, bool last);	/* the same, one record, without its newline */
};

/* The moments, each a function above. */
#define LISTEN_MOMENTS(X) \
	X(enter) X(hides) X(tamper) X(may_hold) X(before) X(lead) X(tamper_result) X(leave) X(showing) X(hold) X(count) \
	X(result) X(after) X(members) X(done) X(born) X(exec) X(renamed) X(detached) X(killed) X(forget_tcb) X(forget_mm) \
	X(forget_files) X(copy_files) X(tick) X(asked) X(leaving) X(report_text) X(report_json)

enum { LISTENERS_MAX = 15 };
struct listening {
	bool every;			/* somebody must see every call */
#define LISTEN_LIST(moment) const struct listener *moment[LISTENERS_MAX + 1];
	LISTEN_MOMENTS(LISTEN_LIST)
#undef LISTEN_LIST
};
extern struct listening listening;

/* strace.c's table, ends with NULL; once the options are known, before the first tracee. */
void listen_begin(const struct listener *const *table);

/* Tell those who listen to this moment. */
#define LISTEN(moment, ...) do {							\
	for (const struct listener *const *l_ = listening.moment; *l_; l_++)		\
		(*l_)->moment(__VA_ARGS__);						\
} while (0)

/* The same, of moments of the program, which need no word more. */
#define LISTEN_ALL(moment) do {								\
	for (const struct listener *const *l_ = listening.moment; *l_; l_++)		\
		(*l_)->moment();							\
} while (0)

/* Does anybody say so? */
bool listen_hides(struct tcb *);
bool listen_may_hold(struct tcb *);
/* by: who objects; NULL with LISTEN_SHOW. */
enum listen_show listen_showing(struct tcb *, const struct listener **by);

#endif
