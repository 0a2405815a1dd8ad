/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * regs.c - PTRACE_GET_SYSCALL_INFO, which knows every architecture; for
 * kernels before 5.3, the registers themselves (x86).
 */
#include "ptrace/regs.h"
#include <elf.h>
#include <errno.h>
#include <stddef.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/uio.h>

enum { RESTART_BLOCK = 516 };		/* -ERESTART_RESTARTBLOCK in the result register */

#if defined __x86_64__ || defined __i386__
enum { ARCH_X86_64 = (int)0xc000003e, ARCH_I386 = 0x40000003 };

/* The kernel's layouts, whatever this program was built as. */
struct regs64 { uint64_t r15, r14, r13, r12, bp, bx, r11, r10, r9, r8, ax, cx, dx, si, di, orig_ax, ip, cs,
		flags, sp, ss, fs_base, gs_base, ds, es, fs, gs; };
struct regs32 { uint32_t bx, cx, dx, si, di, bp, ax, ds, es, fs, gs, orig_ax, ip, cs, flags, sp, ss; };

static int regs_read(struct tcb *tcb, void *buf, size_t size, size_t *len)
{
	struct iovec iov = { buf, size };

	if (ptrace(PTRACE_GETREGSET, tcb->pid, (void *)NT_PRSTATUS, &iov) < 0)
		return -errno;
	*len = iov.iov_len;
	return 0;
}

/* Old kernels do not tell entry from exit: the tracer's own count does. */
static int regs_fallback(struct tcb *tcb, enum stop_op *op, struct stop_info *s)
{
	union { struct regs64 r64; struct regs32 r32; } u;
	size_t len = 0;
	int err = regs_read(tcb, &u, sizeof(u), &len);

	if (err)
		return err;
	*op = tcb->flags & TCB_INSYSCALL ? STOP_EXIT : STOP_ENTRY;
	if (len == sizeof(u.r32)) {
		const struct regs32 *r = &u.r32;
		s->arch = ARCH_I386;
		s->ip = r->ip, s->sp = r->sp, s->nr = r->orig_ax;
		s->args[0] = r->bx, s->args[1] = r->cx, s->args[2] = r->dx;
		s->args[3] = r->si, s->args[4] = r->di, s->args[5] = r->bp;
		s->ret = (int32_t)r->ax;
	} else {
		const struct regs64 *r = &u.r64;
		s->arch = (uint32_t)ARCH_X86_64;
		s->ip = r->ip, s->sp = r->sp, s->nr = r->orig_ax;
		s->args[0] = r->di, s->args[1] = r->si, s->args[2] = r->dx;
		s->args[3] = r->r10, s->args[4] = r->r8, s->args[5] = r->r9;
		s->ret = (int64_t)r->ax;
	}
	s->is_error = s->ret < 0 && s->ret >= -4095;
	return 0;
}

int64_t regs_restarting(struct tcb *tcb, uint32_t *arch)
{
	union { struct regs64 r64; struct regs32 r32; } u;
	size_t len = 0;

	if (regs_read(tcb, &u, sizeof(u), &len))
		return -1;
	*arch = (uint32_t)(len == sizeof(u.r32) ? ARCH_I386 : ARCH_X86_64);
	if (len == sizeof(u.r32))
		return (int32_t)u.r32.ax == -RESTART_BLOCK ? (int32_t)u.r32.orig_ax : -1;
	return (int64_t)u.r64.ax == -RESTART_BLOCK ? (int64_t)u.r64.orig_ax : -1;
}

/* PTRACE_POKEUSER has the tracer's layout, whatever the tracee's is. */
#if defined __x86_64__
#define USER_REG(name) offsetof(struct regs64, name)
#else
#define USER_REG(name) offsetof(struct regs32, name)
#endif

static int reg_write(const struct tcb *tcb, size_t offset, uint64_t value)
{
	return ptrace(PTRACE_POKEUSER, tcb->pid, (void *)offset, (void *)(uintptr_t)value) < 0 ? -errno : 0;
}

bool regs_can_write(void)
{
	return true;
}

int regs_set_number(struct tcb *tcb, uint64_t nr)
{
	return reg_write(tcb, USER_REG(orig_ax), nr);
}

int regs_set_result(struct tcb *tcb, int64_t ret)
{
	return reg_write(tcb, USER_REG(ax), (uint64_t)ret);
}
#else
static int regs_fallback(struct tcb *tcb, enum stop_op *op, struct stop_info *s)
{
	(void)tcb, (void)op, (void)s;
	die("this kernel has no PTRACE_GET_SYSCALL_INFO; Linux 5.3 or newer is needed on this architecture");
}

int64_t regs_restarting(struct tcb *tcb, uint32_t *arch)
{
	(void)tcb, (void)arch;
	return -1;
}

bool regs_can_write(void)
{
	return false;
}

int regs_set_number(struct tcb *tcb, uint64_t nr)
{
	(void)tcb, (void)nr;
	return -EOPNOTSUPP;
}

int regs_set_result(struct tcb *tcb, int64_t ret)
{
	(void)tcb, (void)ret;
	return -EOPNOTSUPP;
}
#endif

int regs_stop_info(struct tcb *tcb, enum stop_op *op, struct stop_info *s)
{
	static bool missing;
	struct __ptrace_syscall_info i = { 0 };

	if (missing)
		return regs_fallback(tcb, op, s);
	if (ptrace(PTRACE_GET_SYSCALL_INFO, tcb->pid, (void *)sizeof(i), &i) < 0) {
		if (errno != EIO && errno != EINVAL)
			return -errno;
		missing = true;
		return regs_fallback(tcb, op, s);
	}
	s->arch = i.arch;
	s->ip = i.instruction_pointer;
	s->sp = i.stack_pointer;
	switch (i.op) {
	case PTRACE_SYSCALL_INFO_ENTRY:
	case PTRACE_SYSCALL_INFO_SECCOMP:
		*op = STOP_ENTRY;
		s->nr = i.entry.nr;
		memcpy(s->args, i.entry.args, sizeof(s->args));
		break;
	case PTRACE_SYSCALL_INFO_EXIT:
		*op = STOP_EXIT;
		s->ret = i.exit.rval;
		s->is_error = i.exit.is_error;
		break;
	default:
		*op = STOP_OTHER;
	}
	return 0;
}
