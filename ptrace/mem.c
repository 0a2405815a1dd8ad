/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mem.c - reading a tracee: process_vm_readv, or where that is forbidden or
 * missing, /proc/PID/mem.  The walker asks for many small pieces that lie
 * close together; a window of one read serves most of them, within one stop.
 */
#include "ptrace/mem.h"
#include "names/live.h"
#include "names/procfs.h"
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WINDOW = 512, PAGE = 4096, MEM_PARTS_MAX = 8 };

static struct { pid_t pid; uint64_t addr; size_t len; uint8_t bytes[WINDOW]; } window;
static bool no_vm_readv;

void mem_forget(void)
{
	window.len = 0;
}

static bool read_proc_mem(pid_t pid, uint64_t addr, void *buf, size_t len)
{
	char path[32];
	int fd;
	ssize_t n;

	snprintf(path, sizeof(path), "/proc/%d/mem", (int)procfs_number(pid));
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return false;
	n = pread(fd, buf, len, (off_t)addr);
	close(fd);
	return n > 0 ? (size_t)n : 0;
}

static bool read_words(pid_t pid, uint64_t addr, void *buf, size_t len)
{
	uint8_t *p = buf;

	while (len) {
		size_t skip = addr % sizeof(long), n = sizeof(long) - skip;
		errno = 0;
		long word = ptrace(PTRACE_PEEKDATA, pid, (void *)(uintptr_t)(addr - skip), NULL);
		if (errno)
			return false;
		if (n > len)
			n = len;
		memcpy(p, (uint8_t *)&word + skip, n);
		p += n;
		addr += n;
		len -= n;
	}
	return true;
}

static bool read_remote(pid_t pid, uint64_t addr, void *buf, size_t len)
{
	struct iovec local = { buf, len }, remote = { (void *)(uintptr_t)addr, len };

	if (addr + len < addr || (uintptr_t)addr != addr)
		return false;
	if (!no_vm_readv) {
		ssize_t n = process_vm_readv(pid, &local, 1, &remote, 1, 0);
		if (n == (ssize_t)len)
			return true;
		if (n >= 0 || (errno != ENOSYS && errno != EPERM))
			return false;
		if (errno == ENOSYS)
			no_vm_readv = true;
	}
	return read_proc_mem(pid, addr, buf, len) || (len <= PAGE && read_words(pid, addr, buf, len));
}

static bool mem_read(void *self, uint64_t addr, void *buf, size_t len)
{
	const struct tcb *tcb = self;

	if (!len)
		return true;
	if (window.len && window.pid == tcb->pid && addr >= window.addr && addr - window.addr <= window.len &&
	    len <= window.len - (size_t)(addr - window.addr)) {
		memcpy(buf, window.bytes + (addr - window.addr), len);
		return true;
	}
	size_t room = PAGE - (size_t)(addr % PAGE);
	if (room > WINDOW)
		room = WINDOW;
	if (len > room || len > WINDOW / 2)
		return read_remote(tcb->pid, addr, buf, len);
	window.len = 0;
	if (!read_remote(tcb->pid, addr, window.bytes, room))
		return false;		/* a page is there or is not */
	window.pid = tcb->pid;
	window.addr = addr;
	window.len = room;
	memcpy(buf, window.bytes, len);
	return true;
}

/* Several pieces in one system call; the first that cannot be read ends it. */
static unsigned mem_read_parts(void *self, const struct source_part *parts, unsigned n)
{
	const struct tcb *tcb = self;
	struct iovec local[MEM_PARTS_MAX] = { 0 }, remote[MEM_PARTS_MAX] = { 0 };
	unsigned done = 0;
	ssize_t got;

	if (n > MEM_PARTS_MAX)
		n = MEM_PARTS_MAX;
	for (unsigned i = 0; i < n; i++) {
		local[i] = (struct iovec){ parts[i].buf, parts[i].len };
		remote[i] = (struct iovec){ (void *)(uintptr_t)parts[i].addr, parts[i].len };
	}
	got = no_vm_readv ? -1 : process_vm_readv(tcb->pid, local, n, remote, n, 0);
	if (got < 0 && (no_vm_readv || errno == ENOSYS || errno == EPERM)) {	/* a kernel without it, or a sandbox */
		while (done < n && mem_read(self, parts[done].addr, parts[done].buf, parts[done].len))
			done++;
		return done;
	}
	while (done < n && got >= (ssize_t)parts[done].len)
		got -= (ssize_t)parts[done++].len;
	return done;
}

static size_t mem_registers(void *self, void *buf, size_t size)
{
	const struct tcb *tcb = self;
	struct iovec iov = { buf, size };

	return ptrace(PTRACE_GETREGSET, tcb->pid, (void *)NT_PRSTATUS, &iov) < 0 ? 0 : iov.iov_len;
}

void mem_source(struct tcb *tcb)
{
	live_source(tcb);
	tcb->src.read = mem_read;
	tcb->src.read_parts = mem_read_parts;
	tcb->src.registers = mem_registers;
	tcb->src.self = tcb;
}

size_t mem_write(const struct tcb *tcb, uint64_t addr, const void *buf, size_t len)
{
	char path[32];
	ssize_t n;
	int fd;

	mem_forget();
	if ((uintptr_t)addr != addr)
		return 0;
	snprintf(path, sizeof(path), "/proc/%d/mem", (int)procfs_number(tcb->pid));
	fd = open(path, O_WRONLY | O_CLOEXEC);
	if (fd < 0)
		return 0;
	n = pwrite(fd, buf, len, (off_t)addr);
	close(fd);
	return n > 0 ? (size_t)n : 0;
}
