/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/exits/last.h - the black box (--kvm-last=N): the last N exits of each vCPU, and
 * the calls its thread made between them, kept as text in slots of fixed size
 * and printed when the guest comes to a bad end, or on SIGUSR2.
 */
#ifndef STRACE_KVM_EXITS_LAST_H
#define STRACE_KVM_EXITS_LAST_H

#include "defs.h"

enum { KVM_LAST_MAX = 100000 };

struct kvm_event;

/* A KVM_RUN begins: its thread's calls belong to that vCPU from now on; other
 * threads' are not worth showing (tcb->kvm_ring is NULL). */
void kvm_last_enter(struct tcb *, const struct kvm_event *);
/* It has returned: what is shown next is this exit. */
void kvm_last_exit(struct tcb *, const struct kvm_event *);
/* Another call has returned: registers, if that is what it asked for. */
void kvm_last_syscall_exit(struct tcb *);
/* Whole lines (or a record) of a thread: what would have been printed. */
void kvm_last_take(struct tcb *, const char *text, size_t len);
/* The call is done and taken: if it was of that kind, print soon. */
void kvm_last_check(struct tcb *);
/* Time has passed. */
void kvm_last_tick(void);
/* A signal kills a process. */
void kvm_last_killed(struct tcb *, int sig);
/* All of it, for all (SIGUSR2). */
void kvm_last_print_all(void);
void kvm_last_forget_tcb(struct tcb *);

#endif
