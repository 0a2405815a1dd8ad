/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * run_words.h - words of decode/desc.h put together for a vCPU's pages:
 * run.c, exits.c, sync.c and rings.c say their structs in them.
 */
#ifndef STRACE_LINUX_KVM_RUN_WORDS_H
#define STRACE_LINUX_KVM_RUN_WORDS_H

/* Flat: the fields stand in the line itself, without braces. */
#define FIELDS(...)	{ .kind = K_STRUCT, .flat = true, .members = MEMBERS(__VA_ARGS__) }
#define A64(n)		M(n, XA64)
#define SKIP(n)		M(pad, PADS(n))

/* Eight bytes, of which as many count as the member len says. */
extern const struct type t_kvm_len_data;

#endif
