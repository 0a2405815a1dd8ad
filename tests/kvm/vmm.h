/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * vmm.h - just enough of a VMM for tests: real-mode guests of a few bytes, and
 * a record of what every KVM_RUN did, written down by the program itself.
 * A test then compares the record with what strace said (check.awk).
 *
 * A record's lines: "exit NAME|field=value|…", "plain" (nothing can be said of
 * the page), "stale NAME", "answer field=value|…" (before the KVM_RUN that takes
 * it); one of the first three for each KVM_RUN.
 */
#ifndef VMM_H
#define VMM_H

#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

enum { MEM_SIZE = 0x8000, CODE_AT = 0x1000, VCPU_SIZE = 3 * 4096 };

static FILE *record;

static void __attribute__((unused, format(printf, 1, 2))) note(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vfprintf(record, fmt, ap);
	va_end(ap);
	fputc('\n', record);
}

static void __attribute__((noreturn)) give_up(const char *what)
{
	int skip = errno == ENOENT || errno == EACCES || errno == ENODEV || errno == EPERM;

	printf("%s: %s\n", what, strerror(errno));
	exit(skip ? 77 : 1);
}

static int must(int rc, const char *what)
{
	if (rc < 0)
		give_up(what);
	return rc;
}

struct vm { int fd; uint8_t *mem; };

/* A VM with the guest's code at 0x1000 and no memory from 0x8000 on. */
static struct vm __attribute__((unused)) vm_new(const uint8_t *code, size_t len)
{
	int kvm = must(open("/dev/kvm", O_RDWR | O_CLOEXEC), "/dev/kvm");
	struct vm vm = { .fd = must(ioctl(kvm, KVM_CREATE_VM, 0), "KVM_CREATE_VM") };
	struct kvm_userspace_memory_region slot = { .memory_size = MEM_SIZE };

	ioctl(vm.fd, KVM_SET_TSS_ADDR, 0xfffbd000);
	vm.mem = mmap(NULL, MEM_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (vm.mem == MAP_FAILED)
		give_up("mmap of the guest's memory");
	memcpy(vm.mem + CODE_AT, code, len);
	slot.userspace_addr = (uintptr_t)vm.mem;
	must(ioctl(vm.fd, KVM_SET_USER_MEMORY_REGION, &slot), "KVM_SET_USER_MEMORY_REGION");
	close(kvm);
	return vm;
}

/* A vCPU in real mode, about to run the code. */
static int __attribute__((unused)) vcpu_new(const struct vm *vm, int id)
{
	int fd = must(ioctl(vm->fd, KVM_CREATE_VCPU, id), "KVM_CREATE_VCPU");
	struct kvm_regs regs = { .rip = CODE_AT, .rsp = 0x3000, .rflags = 2 };
	struct kvm_sregs sregs;

	must(ioctl(fd, KVM_GET_SREGS, &sregs), "KVM_GET_SREGS");
	sregs.cs.base = 0;
	sregs.cs.selector = 0;
	must(ioctl(fd, KVM_SET_SREGS, &sregs), "KVM_SET_SREGS");
	must(ioctl(fd, KVM_SET_REGS, &regs), "KVM_SET_REGS");
	return fd;
}

static struct kvm_run __attribute__((unused)) *vcpu_map(int fd)
{
	struct kvm_run *run = mmap(NULL, VCPU_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);

	if (run == MAP_FAILED)
		give_up("mmap of the vCPU");
	return run;
}

/* "[0x21, 0]" as the bytes of an array are shown. */
static const char *bytes_text(const uint8_t *p, size_t n)
{
	static char buf[4096];
	size_t len = 1;

	strcpy(buf, "[");
	for (size_t i = 0; i < n && len < sizeof(buf) - 16; i++)
		len += (size_t)sprintf(buf + len, "%s%#x", i ? ", " : "", p[i]);
	strcpy(buf + len, "]");
	return buf;
}

/* What the page says of an I/O or MMIO exit, or HLT; and the answer to it. */
static void __attribute__((unused)) note_exit(struct kvm_run *run, const uint8_t *wanted)
{
	uint8_t *io = (uint8_t *)run + run->io.data_offset;
	size_t n = (size_t)run->io.size * run->io.count;
	static const uint8_t zeros[4096];
	const uint8_t *answer = wanted ? wanted : zeros;

	switch (run->exit_reason) {
	case KVM_EXIT_IO:
		fprintf(record, "exit KVM_EXIT_IO|direction=%s|size=%u|port=%#x|count=%u",
			run->io.direction ? "KVM_EXIT_IO_OUT" : "KVM_EXIT_IO_IN", run->io.size, run->io.port,
			run->io.count);
		if (run->io.direction) {
			note("|data=%s", bytes_text(io, n));
			break;
		}
		memcpy(io, answer, n);
		note("\nanswer port=%#x|data=%s", run->io.port, bytes_text(io, n));
		break;
	case KVM_EXIT_MMIO:
		fprintf(record, "exit KVM_EXIT_MMIO|phys_addr=%#llx|len=%u|is_write=%u",
			(unsigned long long)run->mmio.phys_addr, run->mmio.len, run->mmio.is_write);
		if (run->mmio.is_write) {
			note("|data=%s", bytes_text(run->mmio.data, run->mmio.len));
			break;
		}
		memcpy(run->mmio.data, answer, run->mmio.len);
		note("\nanswer phys_addr=%#llx|data=%s", (unsigned long long)run->mmio.phys_addr,
		     bytes_text(run->mmio.data, run->mmio.len));
		break;
	case KVM_EXIT_HLT:
		note("exit KVM_EXIT_HLT");
		break;
	default:
		note("exit %u", run->exit_reason);
	}
}

/* The file named by the first argument, or standard output. */
static void __attribute__((unused)) record_open(int argc, char **argv)
{
	record = argc > 1 ? fopen(argv[1], "we") : stdout;
	if (!record)
		give_up(argv[1]);
	setvbuf(record, NULL, _IOFBF, 1 << 16);
}

/* For tests that attach to a running program: say that all is set up, and wait
 * until somebody traces us. */
static void __attribute__((unused)) wait_for_tracer(int argc, char **argv)
{
	char line[256];

	if (argc < 3 || strcmp(argv[2], "wait"))
		return;
	printf("ready\n");
	fflush(stdout);
	for (int i = 0; i < 1000; i++) {
		FILE *f = fopen("/proc/self/status", "re");
		int tracer = 0;

		while (f && fgets(line, sizeof(line), f))
			if (sscanf(line, "TracerPid: %d", &tracer) == 1)
				break;
		if (f)
			fclose(f);
		if (tracer) {
			usleep(50000);		/* it has us, but has not stopped us yet */
			return;
		}
		usleep(10000);
	}
	errno = ETIMEDOUT;
	give_up("no tracer came");
}

#endif
