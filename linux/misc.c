/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * misc.c - calls of no other subject: bpf, performance events, modules, kexec,
 * ports, and what was removed from Linux long ago.
 */
#include "linux/bpf.h"
#include "linux/linux.h"
#include "linux/perf.h"
#include "xlat/bpf.h"

static const struct xlat module_init_flags[] = {
	{ 1, "MODULE_INIT_IGNORE_MODVERSIONS" }, { 2, "MODULE_INIT_IGNORE_VERMAGIC" },
	{ 4, "MODULE_INIT_COMPRESSED_FILE" }, { 0, NULL }
};
static const struct xlat delete_flags[] = { { 0x800, "O_NONBLOCK" }, { 0x200, "O_TRUNC" }, { 0, NULL } };
static const struct xlat kexec_flags[] = {
	{ 1, "KEXEC_ON_CRASH" }, { 2, "KEXEC_PRESERVE_CONTEXT" }, { 4, "KEXEC_UPDATE_ELFCOREHDR" },
	{ 8, "KEXEC_CRASH_HOTPLUG_SUPPORT" }, { 0, NULL }
};
static const struct xlat kexec_arch[] = {
	{ 0, "KEXEC_ARCH_DEFAULT" }, { 3u << 16, "KEXEC_ARCH_386" }, { 4u << 16, "KEXEC_ARCH_68K" },
	{ 8u << 16, "KEXEC_ARCH_MIPS" }, { 10u << 16, "KEXEC_ARCH_MIPS_LE" }, { 15u << 16, "KEXEC_ARCH_PARISC" },
	{ 20u << 16, "KEXEC_ARCH_PPC" }, { 21u << 16, "KEXEC_ARCH_PPC64" }, { 22u << 16, "KEXEC_ARCH_S390" },
	{ 40u << 16, "KEXEC_ARCH_ARM" }, { 42u << 16, "KEXEC_ARCH_SH" }, { 50u << 16, "KEXEC_ARCH_IA_64" },
	{ 62u << 16, "KEXEC_ARCH_X86_64" }, { 183u << 16, "KEXEC_ARCH_AARCH64" }, { 243u << 16, "KEXEC_ARCH_RISCV" },
	{ 258u << 16, "KEXEC_ARCH_LOONGARCH" }, { 0, NULL }
};
static const struct xlat kexec_file_flags[] = {
	{ 1, "KEXEC_FILE_UNLOAD" }, { 2, "KEXEC_FILE_ON_CRASH" }, { 4, "KEXEC_FILE_NO_INITRAMFS" },
	{ 8, "KEXEC_FILE_DEBUG" }, { 16, "KEXEC_FILE_NO_CMA" }, { 32, "KEXEC_FILE_FORCE_DTB" }, { 0, NULL }
};

static const struct type sysctl_args = { .kind = K_STRUCT, .name = "__sysctl_args", .members = MEMBERS(
	M(name, ADDR), M(nlen, S32), M(oldval, ADDR), M(oldlenp, ADDR), M(newval, ADDR), M(newlen, SIZE),
	M(unused1, PAD(W_ULONG)), M(unused2, PAD(W_ULONG)), M(unused3, PAD(W_ULONG)), M(unused4, PAD(W_ULONG))) };
static const struct type kexec_segment = { .kind = K_STRUCT, .name = "kexec_segment", .members = MEMBERS(
	M(buf, ADDR), M(bufsz, SIZE), M(mem, ADDR), M(memsz, SIZE)) };

/* The kernel takes no more than so many. */
enum { KEXEC_SEGMENT_MAX = 16 };
static const struct type *const in_segments = IN(ARRAY(&kexec_segment, ARG(nr_segments)));

static const struct type *pick_segments(struct walk *w, uint64_t n)
{
	(void)w;
	return n <= KEXEC_SEGMENT_MAX ? in_segments : NULL;
}
static const struct type t_segments = { K_SELECT, .by = ARG(nr_segments), .pick = pick_segments, .otherwise = ADDR,
	.choices = LIST(choice, { 0 }) };

const struct sysdesc calls_misc[] = {
	{ CALL(_sysctl, S32, M(args, IN(&sysctl_args))) },		/* gone since Linux 5.5 */
	{ CALL(bpf, &t_bpf_result, M(cmd, CONST(W_S32, bpf_cmds, "BPF_???")), M(attr, &t_bpf_attr, .aside = true), M(size, U32)), .class = C_DESC },
	{ CALL(perf_event_open, FD, M(attr, &t_perf_event_attr), M(pid, PID), M(cpu, S32), M(group_fd, FD, .aside = true),
		M(flags, &t_perf_open_flags)), .class = C_DESC },
	{ CALL(init_module, LONG, M(module_image, ADDR), M(len, SIZE), M(param_values, STR)) },
	{ CALL(finit_module, LONG, M(fd, FD), M(param_values, STR), M(flags, FLAGS(W_U32, module_init_flags, "MODULE_INIT_???"))) },
	{ CALL(delete_module, LONG, M(name, STR), M(flags, FLAGS(W_U32, delete_flags, "O_???"))) },
	{ CALL(kexec_load, LONG, M(entry, ADDR), M(nr_segments, SIZE), M(segments, &t_segments),
		M(flags, SLICES_APART(W_ULONG, { 0xffff0000, CONST(W_ULONG, kexec_arch, "KEXEC_ARCH_???") },
			{ ~0xffff0000ULL, FLAGS(W_ULONG, kexec_flags, "KEXEC_???") }))) },
	{ CALL(kexec_file_load, LONG, M(kernel_fd, FD), M(initrd_fd, FD), M(cmdline_len, SIZE), M(cmdline, BUF(ARG(cmdline_len))),
		M(flags, FLAGS(W_ULONG, kexec_file_flags, "KEXEC_FILE_???"))), .class = C_DESC },
	{ CALL(iopl, LONG, M(level, S32)) },
	{ CALL(ioperm, LONG, M(from, XLONG), M(num, XLONG), M(turn_on, S32)) },
	{ 0 }
};
