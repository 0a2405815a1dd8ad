/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm.h - what the tracer loop asks of kvm.c.  Every function is cheap and
 * does nothing unless opts.kvm says so and the call concerns KVM.
 */
#ifndef STRACE_KVM_H
#define STRACE_KVM_H

#include "defs.h"

/* A call begins; called for every call while opts.kvm is set, shown or not: the
 * re-entry of a KVM_RUN ends the exit before it. */
void kvm_call_enter(struct tcb *);
/* Has it ended one that is to be shown?  Then kvm_held() and kvm_reentry_json(). */
bool kvm_ended(struct tcb *);
/* Then, if the exit that ended so has something to say that had to wait for it:
 * text held back by kvm_hold(), whole lines or records without the last newline
 * (NULL: none) … */
const struct strbuf *kvm_held(struct tcb *);
/* Of a thread that is left to itself (detached) while it handles an exit: the
 * same, if that has taken longer than was asked for already. */
const struct strbuf *kvm_overdue(struct tcb *);
/* … and, in JSON after -KK, the members of a "kvm-exit" record, each beginning
 * with ','.  false: no record. */
bool kvm_reentry_json(struct tcb *, struct strbuf *);
/* A shown KVM_RUN begins: after -KK, show the
 * answer to the last exit as " K<" lines before the call's own line.  Text is
 * appended to *before, whole lines each ending in '\n' (text format only). */
void kvm_entry(struct tcb *, struct strbuf *before);
/* A call has returned; called for every call that returns while opts.kvm is
 * set, shown or not (KVM_CREATE_VCPU, close, dup, mmap … keep the registry
 * true).  tcb->call holds arguments and result. */
void kvm_syscall_exit(struct tcb *);
/* The same, after all has been shown. */
void kvm_call_done(struct tcb *);
/* A KVM_RUN (after kvm_syscall_exit()), or after --kvm-nest a call between two of
 * them: what the filter of exits says of it.  What is to be held goes to
 * kvm_hold(), which puts calls after their exit. */
enum kvm_show { KVM_SHOW, KVM_HIDE, KVM_HOLD };
enum kvm_show kvm_showing(struct tcb *);
void kvm_hold(struct tcb *, const struct strbuf *);
/* May kvm_showing() say other than KVM_SHOW of this call?  (At its entry.) */
bool kvm_may_hide(struct tcb *);
/* After the result of a KVM_RUN, in text: appends " (KVM_EXIT_MMIO)" or
 * nothing to *after_result, and the K lines, each ending in '\n', to *lines. */
void kvm_exit_text(struct tcb *, struct strbuf *after_result, struct strbuf *lines);
/* The same for JSON: appends the members of the call's object that concern KVM,
 * each beginning with ',' (",\"kvm\":{…}"), or nothing. */
void kvm_exit_json(struct tcb *, struct strbuf *);
/* Is this the KVM_RUN ioctl, by number alone? */
bool kvm_is_run_request(const struct call *);
/* A thread, an address space, a table of descriptors is gone; an mm was replaced by exec. */
void kvm_forget_tcb(struct tcb *);
void kvm_forget_mm(struct mm *);
void kvm_forget_files(struct files *);
/* A thread goes on with a copy of its table of descriptors. */
void kvm_copy_files(struct files *to, const struct files *from);

#endif
