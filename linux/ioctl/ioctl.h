/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * ioctl.h - the tables of ioctl requests, one a family, and what the families
 * share.  A request's name comes from names.c; a row of a family adds what its
 * argument is.
 */
#ifndef STRACE_LINUX_IOCTL_IOCTL_H
#define STRACE_LINUX_IOCTL_IOCTL_H

#include "decode/custom.h"

struct ioctl_name { uint32_t op; const char *name; };	/* sorted by op */
extern const struct ioctl_name ioctl_names[], ioctl_names_i386[];
extern const unsigned n_ioctl_names, n_ioctl_names_i386;

extern const struct ioctl_row ioctls_tty[], ioctls_kd[], ioctls_fs[], ioctls_net[], ioctls_block[], ioctls_loop[],
	ioctls_misc[], ioctls_perf[], ioctls_kvm[], ioctls_anon[], ioctls_disk[], ioctls_flash[], ioctls_ptp[], ioctls_btrfs[], ioctls_dm[], ioctls_virt[];

/* The argument itself is a number, not a pointer. */
#define IOC_INT		T(K_DEC, W_S32)
/* A pointer to an int, written by us or by the kernel. */
#define IN_S32		IN(S32)
#define OUT_S32		OUT(S32)
#define OUT_U32		OUT(U32)

/* A row; and that of a request whose number holds the size of long or of a
 * pointer: it has another one on i386 (and on x32, which shares i386's rows). */
#define ROW(o, n, ...)	{ .op = (o), .name = #n, .arg = __VA_ARGS__ }
#define ROW2(op64, op32, n, ...) \
	{ .op = (op64), .name = #n, .arg = __VA_ARGS__, .abi = "x86_64" }, \
	{ .op = (op32), .name = #n, .arg = __VA_ARGS__, .abi = "i386" }
/* One whose number is another one on x32 alone. */
#define ROWX32(o, n, ...) { .op = (o), .name = #n, .arg = __VA_ARGS__, .abi = "x32" }

/* A member that the kernel has filled in: shown after success only. */
bool ioc_came(struct walk *);
#define IOC_CAME(n, ...) { .name = #n, .type = __VA_ARGS__, .when = WHEN_FN(ioc_came) }

/* words.c: what several families need.  A member shown as before => after, where
 * type.entry has kept what was there. */
void ioc_show_moved(struct walk *, const struct type *, const struct value *);
#define IOC_MOVED(w, t)	T(K_CUSTOM, w, .custom = ioc_show_moved, .of = t)
/* What the kernel completes: what the program asks for is shown even if it fails. */
#define IOC_ASK(t)	T(K_PTR, W_PTR, .of = t, .out = true, .failed_too = true)
void ioc_keep_first(struct walk *, uint64_t addr);	/* entry: keep the first 8 bytes of the struct */
void ioc_keep32(struct walk *, uint64_t addr);		/* entry: the first number of 32 bits */
void ioc_keep32_second(struct walk *, uint64_t addr);	/* entry: the second one */
/* The first .len elements of an array that has room for .custom_size bytes of them. */
void ioc_show_some(struct walk *, const struct type *, const struct value *);
#define IOC_SOME(elem, n, bytes, align) \
	T(K_CUSTOM, .custom = ioc_show_some, .of = elem, .len = n, .custom_size = bytes, .custom_align = align)
/* An array of .len elements, of which .size are shown unless -v, whatever -s says. */
void ioc_show_few(struct walk *, const struct type *, const struct value *);
/* len bytes of the program, as far as -s goes, in hexadecimal. */
void ioc_show_hex(struct walk *, uint64_t addr, uint64_t len);
/* Microseconds, with the seconds as a comment. */
void ioc_show_usecs(struct walk *, const struct type *, const struct value *);

/* By device */
extern const struct ioctl_row ioctls_v4l2[], ioctls_gpio[], ioctls_input[], ioctls_lirc[], ioctls_tee[], ioctls_drm[];
const struct type *ioctl_input_arg(uint32_t op);	/* a request of a size: EVIOCGBIT …; NULL: none of those */
uint32_t ioc_first32(struct walk *, uint64_t addr);	/* what lies there; 0: it cannot be read */

#endif
