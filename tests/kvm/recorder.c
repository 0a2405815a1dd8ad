/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * recorder.c - a second witness: a library for LD_PRELOAD that writes down,
 * from inside a VMM, what each KVM_RUN did.  It interposes ioctl and mmap and
 * knows the run page by <linux/kvm.h> alone, nothing of strace's tables;
 * recorder.py compares what both say.
 *
 * One file a thread, $KVM_RECORD.TID, mapped, so that it is whole however the
 * program ends; one JSON object a line for each KVM_RUN that came back, with the
 * times between which the call stood (microseconds), the answer to that vCPU's
 * last exit as it was just before the call, and the page just after it.
 */
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
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { FD_MAX = 1024, FILE_SIZE = 64 << 20, ROOM = 1 << 16 };

/* What a descriptor's vCPU last did. */
static struct vcpu {
	struct kvm_run *run;
	size_t size;
	struct kvm_run exit;		/* as the kernel left it */
	int asked;			/* that exit wants an answer */
} vcpus[FD_MAX];

static __thread char *out;
static __thread size_t at;
static __thread long owner;		/* a forked child has its parent's */

static void put(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	if (at < FILE_SIZE - ROOM)
		at += (size_t)vsnprintf(out + at, ROOM, fmt, ap);
	va_end(ap);
}

static void file_open(void)
{
	const char *name = getenv("KVM_RECORD");
	char path[4096];
	int fd;

	owner = syscall(SYS_gettid);
	at = 0;
	snprintf(path, sizeof(path), "%s.%ld", name ? name : "/dev/null", owner);
	fd = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	if (fd < 0 || ftruncate(fd, FILE_SIZE)) {
		perror(path);
		_exit(1);
	}
	out = mmap(NULL, FILE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (out == MAP_FAILED)
		_exit(1);
	close(fd);
}

static void put_some(const char *key, const volatile uint8_t *p, size_t n, int more)
{
	put(", \"%s\": [", key);
	for (size_t i = 0; i < n; i++)
		put("%s%u", i ? ", " : "", p[i]);
	put(more ? ", {\"more\": true}]" : "]");
}

static void put_bytes(const char *key, const volatile uint8_t *p, size_t n)
{
	put_some(key, p, n, 0);
}

static void put_words(const char *key, const __u64 *p, size_t n)
{
	put(", \"%s\": [", key);
	for (size_t i = 0; i < n; i++)
		put("%s%llu", i ? ", " : "", (unsigned long long)p[i]);
	put("]");
}

#define NUM(base, f)	put(", \"" #f "\": %llu", (unsigned long long)(base).f)

static size_t at_most(size_t n, size_t max)
{
	return n < max ? n : max;
}

/* The data of an I/O exit, if they lie in what the program has mapped; of more
 * than a page, which no kernel says, the first page. */
static void put_io(const struct vcpu *v, const struct kvm_run *r)
{
	const unsigned long long all = (unsigned long long)r->io.size * r->io.count;
	const size_t n = all < 4096 ? (size_t)all : 4096;

	if (n && r->io.data_offset <= v->size && n <= v->size - r->io.data_offset)
		put_some("data", (uint8_t *)v->run + r->io.data_offset, n, all > n);
}

static void put_internal(const struct kvm_run *r)
{
	const size_t n = at_most(r->internal.ndata, 16);
	size_t done = 0;

	NUM(r->internal, suberror);
	NUM(r->internal, ndata);
	if (r->internal.suberror == KVM_INTERNAL_ERROR_EMULATION && n >= 1) {
		NUM(r->emulation_failure, flags);
		done = 1;
		if (r->emulation_failure.flags & KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES && n >= 3) {
			NUM(r->emulation_failure, insn_size);
			put_bytes("insn_bytes", r->emulation_failure.insn_bytes,
				  at_most(r->emulation_failure.insn_size, 15));
			done = 3;
		}
	}
	if (!done || done < n)
		put_words("data", r->internal.data + done, n - done);
}

static void put_hyperv(const struct kvm_run *r)
{
	NUM(r->hyperv, type);
	switch (r->hyperv.type) {
	case KVM_EXIT_HYPERV_SYNIC:
		NUM(r->hyperv.u.synic, msr);
		NUM(r->hyperv.u.synic, control);
		NUM(r->hyperv.u.synic, evt_page);
		NUM(r->hyperv.u.synic, msg_page);
		break;
	case KVM_EXIT_HYPERV_HCALL:
		NUM(r->hyperv.u.hcall, input);
		put_words("params", r->hyperv.u.hcall.params, 2);
		break;
	case KVM_EXIT_HYPERV_SYNDBG:
		NUM(r->hyperv.u.syndbg, msr);
		NUM(r->hyperv.u.syndbg, control);
		NUM(r->hyperv.u.syndbg, send_page);
		NUM(r->hyperv.u.syndbg, recv_page);
		NUM(r->hyperv.u.syndbg, pending_page);
		break;
	}
}

/* What headers before 6.8 have not. */
enum { EXIT_MEMORY_FAULT = 39 };
static void put_memory_fault(const struct kvm_run *r)
{
	const struct { __u64 flags, gpa, size; } *fault = (const void *)&r->hw;

	NUM(*fault, flags);
	NUM(*fault, gpa);
	NUM(*fault, size);
}

/* An error that comes with a reason; any other leaves the last one's there. */
static int told(int err, __u32 reason)
{
	return !err || (err == EINTR && reason == KVM_EXIT_INTR) ||
		((err == EFAULT || err == EHWPOISON) && reason == EXIT_MEMORY_FAULT);
}

/* What the kernel tells.  Returns whether the VMM has to answer. */
static int put_exit(const struct vcpu *v)
{
	const struct kvm_run *r = &v->exit;

	switch (r->exit_reason) {
	case KVM_EXIT_UNKNOWN:
		NUM(r->hw, hardware_exit_reason);
		return 0;
	case KVM_EXIT_EXCEPTION:
		NUM(r->ex, exception);
		NUM(r->ex, error_code);
		return 0;
	case KVM_EXIT_IO:
		NUM(r->io, direction);
		NUM(r->io, size);
		NUM(r->io, port);
		NUM(r->io, count);
		NUM(r->io, data_offset);
		if (r->io.direction != KVM_EXIT_IO_IN)
			put_io(v, r);
		return r->io.direction == KVM_EXIT_IO_IN;
	case KVM_EXIT_HYPERCALL:
		NUM(r->hypercall, nr);
		put_words("args", r->hypercall.args, 6);
		put(", \"flags\": %llu", ((unsigned long long *)&r->hypercall)[8]);
		return 1;
	case KVM_EXIT_DEBUG:
		NUM(r->debug.arch, exception);
		NUM(r->debug.arch, pc);
		NUM(r->debug.arch, dr6);
		NUM(r->debug.arch, dr7);
		return 0;
	case KVM_EXIT_MMIO:
		NUM(r->mmio, phys_addr);
		NUM(r->mmio, len);
		NUM(r->mmio, is_write);
		if (r->mmio.is_write)
			put_bytes("data", r->mmio.data, at_most(r->mmio.len, 8));
		return !r->mmio.is_write;
	case KVM_EXIT_FAIL_ENTRY:
		NUM(r->fail_entry, hardware_entry_failure_reason);
		NUM(r->fail_entry, cpu);
		return 0;
	case KVM_EXIT_TPR_ACCESS:
		NUM(r->tpr_access, rip);
		NUM(r->tpr_access, is_write);
		return 0;
	case KVM_EXIT_INTERNAL_ERROR:
		put_internal(r);
		return 0;
	case KVM_EXIT_SYSTEM_EVENT:
		NUM(r->system_event, type);
		NUM(r->system_event, ndata);
		put_words("data", r->system_event.data, at_most(r->system_event.ndata, 16));
		return 0;
	case KVM_EXIT_IOAPIC_EOI:
		NUM(r->eoi, vector);
		return 0;
	case KVM_EXIT_HYPERV:
		put_hyperv(r);
		return r->hyperv.type == KVM_EXIT_HYPERV_HCALL || r->hyperv.type == KVM_EXIT_HYPERV_SYNDBG;
	case KVM_EXIT_X86_RDMSR:
	case KVM_EXIT_X86_WRMSR:
		NUM(r->msr, reason);
		NUM(r->msr, index);
		if (r->exit_reason == KVM_EXIT_X86_WRMSR)
			NUM(r->msr, data);
		return 1;
#if __SIZEOF_POINTER__ == 8		/* a 32-bit program's header has another layout */
	case KVM_EXIT_XEN:
		NUM(r->xen, type);
		if (r->xen.type != KVM_EXIT_XEN_HCALL)
			return 0;
		NUM(r->xen.u.hcall, longmode);
		NUM(r->xen.u.hcall, cpl);
		NUM(r->xen.u.hcall, input);
		put_words("params", r->xen.u.hcall.params, 6);
		return 1;
#endif
	case EXIT_MEMORY_FAULT:
		put_memory_fault(r);
		return 0;
#ifdef KVM_EXIT_NOTIFY
	case KVM_EXIT_NOTIFY:
		NUM(r->notify, flags);
		return 0;
#endif
	case KVM_EXIT_IRQ_WINDOW_OPEN: case KVM_EXIT_HLT: case KVM_EXIT_SHUTDOWN: case KVM_EXIT_INTR:
	case KVM_EXIT_SET_TPR: case KVM_EXIT_DIRTY_RING_FULL: case KVM_EXIT_AP_RESET_HOLD:
	case KVM_EXIT_X86_BUS_LOCK:
		return 0;
	default:
		put(", \"?\": 1");	/* not this header's: nothing to compare */
		return -1;
	}
}

/* Writes that the kernel has put aside since this library looked last. */
static void put_coalesced(const struct vcpu *v)
{
	static uint32_t seen;
	const struct kvm_coalesced_mmio_ring *ring = (void *)((char *)v->run + 2 * 4096);
	const char *comma = "";

	if (v->size < 3 * 4096 || ring->last >= 170)
		return;
	put(", \"coalesced\": [");
	for (; seen != ring->last; seen = (seen + 1) % 170) {
		const struct kvm_coalesced_mmio *e = &ring->coalesced_mmio[seen];

		put("%s{\"phys_addr\": %llu, \"len\": %u, \"pio\": %u", comma, (unsigned long long)e->phys_addr, e->len, e->pio);
		put_bytes("data", e->data, at_most(e->len, 8));
		put("}");
		comma = ", ";
	}
	put("]");
}

/* What the VMM says to the last exit: the page now; what was asked, as it was. */
static void put_answer(const struct vcpu *v)
{
	const struct kvm_run *now = v->run, *was = &v->exit;

	put(", \"answer\": {\"exit_reason\": %u", was->exit_reason);
	switch (was->exit_reason) {
	case KVM_EXIT_IO:
		NUM(was->io, port);
		put_io(v, was);
		break;
	case KVM_EXIT_MMIO:
		NUM(was->mmio, phys_addr);
		NUM(was->mmio, len);
		put_bytes("data", now->mmio.data, at_most(was->mmio.len, 8));
		break;
	case KVM_EXIT_HYPERCALL:
		NUM(was->hypercall, nr);
		NUM(now->hypercall, ret);
		break;
	case KVM_EXIT_X86_RDMSR:
		NUM(was->msr, index);
		NUM(now->msr, data);
		NUM(now->msr, error);
		break;
	case KVM_EXIT_X86_WRMSR:
		NUM(was->msr, index);
		NUM(now->msr, error);
		break;
	case KVM_EXIT_HYPERV:
		NUM(was->hyperv, type);
		if (was->hyperv.type == KVM_EXIT_HYPERV_HCALL) {
			NUM(was->hyperv.u.hcall, input);
			NUM(now->hyperv.u.hcall, result);
		} else {
			NUM(was->hyperv.u.syndbg, control);
			NUM(now->hyperv.u.syndbg, status);
		}
		break;
	case KVM_EXIT_XEN:
		NUM(was->xen.u.hcall, input);
		NUM(now->xen.u.hcall, result);
		break;
	}
	put("}");
}

static unsigned long long now_us(void)
{
	struct timespec t;

	clock_gettime(CLOCK_REALTIME, &t);
	return (unsigned long long)t.tv_sec * 1000000 + (unsigned long long)t.tv_nsec / 1000;
}

static int record_run(struct vcpu *v, int fd, void *arg)
{
	const int window = v->run->request_interrupt_window, now = v->run->immediate_exit;
	size_t start;
	int rc, err, asked;

	if (!out || owner != syscall(SYS_gettid))
		file_open();
	start = at;
	put("{\"t0\": %llu, \"request_interrupt_window\": %d, \"immediate_exit\": %d, \"dirty_regs\": %llu", now_us(), window, now,
	    (unsigned long long)v->run->kvm_dirty_regs);
	if (v->asked)
		put_answer(v);
	rc = (int)syscall(SYS_ioctl, fd, KVM_RUN, arg);
	err = rc < 0 ? errno : 0;
	/* an interrupted KVM_RUN may have taken the answer before */
	asked = 0;
	put(", \"t1\": %llu, \"ret\": %d, \"errno\": %d, \"reason\": %u", now_us(), rc, err, v->run->exit_reason);
	if (told(err, v->run->exit_reason)) {
		memcpy(&v->exit, v->run, sizeof(v->exit));
		put(", \"run\": {\"?\": 0");
		NUM(v->exit, request_interrupt_window);
		NUM(v->exit, immediate_exit);
		NUM(v->exit, ready_for_interrupt_injection);
		NUM(v->exit, if_flag);
		NUM(v->exit, flags);
		NUM(v->exit, cr8);
		NUM(v->exit, apic_base);
		put("}, \"exit\": {\"exit_reason\": %u", v->exit.exit_reason);
		asked = put_exit(v);
		put("}");
		put(", \"valid_regs\": %llu", (unsigned long long)v->exit.kvm_valid_regs);
		put_coalesced(v);
	}
	put("}\n");
	v->asked = asked;
	if (at >= FILE_SIZE - ROOM)
		at = start;		/* full: nothing rather than half of it */
	errno = err;
	return rc;
}

int ioctl(int fd, unsigned long request, ...)
{
	va_list ap;
	void *arg;

	va_start(ap, request);
	arg = va_arg(ap, void *);
	va_end(ap);
	if (request == KVM_RUN && fd >= 0 && fd < FD_MAX && vcpus[fd].run)
		return record_run(&vcpus[fd], fd, arg);
	return (int)syscall(SYS_ioctl, fd, request, arg);
}

/* The run page is what a vCPU's descriptor has at offset 0. */
static void *saw_mmap(void *p, size_t size, int fd, off64_t offset)
{
	static const char vcpu[] = "anon_inode:kvm-vcpu:";
	char path[64], link[64];

	if (p == MAP_FAILED || fd < 0 || fd >= FD_MAX || offset)
		return p;
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	if (readlink(path, link, sizeof(link)) < (ssize_t)sizeof(vcpu) || memcmp(link, vcpu, sizeof(vcpu) - 1))
		return p;
	vcpus[fd].run = p;
	vcpus[fd].size = size;
	vcpus[fd].asked = 0;
	return p;
}

#if __SIZEOF_POINTER__ == 8
#define MMAP(addr, len, prot, flags, fd, off)	syscall(SYS_mmap, addr, len, prot, flags, fd, off)
#else
#define MMAP(addr, len, prot, flags, fd, off)	syscall(SYS_mmap2, addr, len, prot, flags, fd, (long)((off) / 4096))
#endif

#undef mmap
void *mmap(void *addr, size_t len, int prot, int flags, int fd, off_t off)
{
	return saw_mmap((void *)MMAP(addr, len, prot, flags, fd, off), len, fd, off);
}

#undef mmap64
void *mmap64(void *addr, size_t len, int prot, int flags, int fd, off64_t off)
{
	return saw_mmap((void *)MMAP(addr, len, prot, flags, fd, off), len, fd, off);
}
