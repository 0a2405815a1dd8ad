/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm_registry.c - which descriptor is which vCPU, and where its run page is.
 *
 * Rules: a number is believed only while every close of it was seen, and asked
 * for again (its link, or kcmp(2)) when files->generation has moved.  A page
 * is read where the process itself mapped it, or, where names are all there is
 * to go by, through a mapping of our own; that one keeps the VM alive, so it
 * goes with the vCPU's last descriptor.  What cannot be decided is said, not
 * guessed.
 */
#include "kvm_registry.h"
#include "kvm.h"
#include "mmap_cache.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum {
	IOCTL_CREATE_VM = 0xae01, IOCTL_CREATE_VCPU = 0xae41,
	CMD_DUPFD = 0, CMD_DUPFD_CLOEXEC = 1030,	/* fcntl */
	FLAG_MAP_SHARED_MASK = 0xf, FLAG_MAP_PRIVATE = 2, FLAG_MAP_ANONYMOUS = 0x20,
	FLAG_MREMAP_DONTUNMAP = 4,
	FLAG_CLOSE_RANGE_CLOEXEC = 4,
	NR_KCMP_FILE = 0,
	PAGE = 4096,			/* only tracees of x86 have their pages looked for in pieces */
	OWN_PAGES = 3,			/* run struct, port I/O data, coalesced ring */
	IO_GUESS = 64,			/* bytes of I/O data read along, unasked */
};

/* A descriptor that matters. */
struct fd_entry {
	int fd;
	uint64_t stamp;			/* of the table when this was last known to hold */
	unsigned vm;			/* a VM's descriptor: its number */
	struct kvm_vcpu *vcpu;		/* a vCPU's; else NULL */
};

struct kvm_files {
	struct fd_entry *entry;
	size_t n, cap;
	uint64_t doubts;		/* calls that may have changed what we did not follow */
};

/* A piece of a vCPU's file in an address space. */
struct binding {
	uint64_t start, end, off;
	struct kvm_vcpu *vcpu;
};

struct kvm_mm {
	uint64_t id;			/* never used again, as an address is */
	struct binding *b;
	size_t n, cap;
	bool doubt;			/* look at /proc/PID/maps before believing a binding */
};

static unsigned last_vm;
static uint64_t last_mm;

static void *grow(void *p, size_t size)
{
	p = realloc(p, size);
	if (!p)
		die("out of memory for the registry of vCPUs (%zu bytes)", size);
	return p;
}

/* vCPUs */

static struct kvm_vcpu *vcpu_new(uint32_t id, unsigned vm)
{
	struct kvm_vcpu *v = grow(NULL, sizeof(*v));

	memset(v, 0, sizeof(*v));
	v->id = id;
	v->vm = vm;
	v->own_fd = -1;
	return v;
}

void kvm_vcpu_hold(struct kvm_vcpu *v)
{
	v->refs++;
}

/* Without its last descriptor the tracee's VM must be able to die. */
static void vcpu_drop_own(struct kvm_vcpu *v)
{
	if (v->own)
		munmap(v->own, OWN_PAGES * PAGE);
	if (v->own_fd >= 0)
		close(v->own_fd);
	v->own = NULL;
	v->own_fd = -1;
	v->own_failed = false;
	v->seen_mm = 0;
}

void kvm_vcpu_release(struct kvm_vcpu *v)
{
	if (--v->refs)
		return;
	vcpu_drop_own(v);
	if (v->held.s)
		sb_free(&v->held);
	free(v);
}

/* Descriptors */

static struct kvm_files *files_get(struct files *files)
{
	if (!files->kvm) {
		files->kvm = grow(NULL, sizeof(*files->kvm));
		memset(files->kvm, 0, sizeof(*files->kvm));
	}
	return files->kvm;
}

static uint64_t files_stamp(const struct files *files)
{
	return files->generation + files->kvm->doubts;
}

static struct fd_entry *fd_lookup(struct files *files, int fd)
{
	struct kvm_files *f = files->kvm;

	for (size_t i = 0; f && i < f->n; i++)
		if (f->entry[i].fd == fd)
			return &f->entry[i];
	return NULL;
}

static void entry_drop(struct kvm_files *f, struct fd_entry *e)
{
	struct kvm_vcpu *v = e->vcpu;

	*e = f->entry[--f->n];
	if (!v)
		return;
	if (!--v->fds)
		vcpu_drop_own(v);
	kvm_vcpu_release(v);
}

static void fd_drop(struct files *files, int fd)
{
	struct fd_entry *e = fd_lookup(files, fd);

	if (e)
		entry_drop(files->kvm, e);
}

/* Drop [first, last]; unsigned, as close_range takes them. */
static void fd_drop_range(struct files *files, unsigned first, unsigned last)
{
	for (size_t i = files->kvm ? files->kvm->n : 0; i-- > 0; ) {
		unsigned fd = (unsigned)files->kvm->entry[i].fd;

		if (fd >= first && fd <= last)
			entry_drop(files->kvm, &files->kvm->entry[i]);
	}
}

static struct fd_entry *fd_add(struct files *files, int fd, unsigned vm, struct kvm_vcpu *v)
{
	struct kvm_files *f = files_get(files);

	fd_drop(files, fd);
	if (f->n == f->cap) {
		f->cap = f->cap ? 2 * f->cap : 8;
		f->entry = grow(f->entry, f->cap * sizeof(*f->entry));
	}
	if (v) {
		v->fds++;
		kvm_vcpu_hold(v);
	}
	f->entry[f->n] = (struct fd_entry){ fd, files_stamp(files), vm, v };
	return &f->entry[f->n++];
}

static bool fd_link(struct tcb *tcb, int fd, char *buf, size_t size)
{
	char path[64];
	ssize_t len;

	snprintf(path, sizeof(path), "/proc/%d/fd/%d", (int)tcb->pid, fd);
	len = readlink(path, buf, size - 1);
	if (len < 0)
		return false;
	buf[len] = 0;
	return true;
}

/* "anon_inode:kvm-vcpu:12" and nothing like it (kvm-vcpu-stats:12). */
static bool vcpu_name(const char *s, uint32_t *id)
{
	static const char prefix[] = "anon_inode:kvm-vcpu:";
	uint64_t n = 0;

	if (strncmp(s, prefix, sizeof(prefix) - 1))
		return false;
	s += sizeof(prefix) - 1;
	if (!*s)
		return false;
	for (; *s >= '0' && *s <= '9' && n <= UINT32_MAX; s++)
		n = n * 10 + (uint64_t)(*s - '0');
	if (*s || n > UINT32_MAX)
		return false;
	*id = (uint32_t)n;
	return true;
}

static bool fd_is_vcpu(struct tcb *tcb, int fd, uint32_t *id)
{
	char link[128];

	return fd_link(tcb, fd, link, sizeof(link)) && vcpu_name(link, id);
}

/* 0: the same open file; >0: another; <0: the kernel will not say. */
static int fd_compare(pid_t pid1, int fd1, pid_t pid2, int fd2)
{
	long rc = syscall(SYS_kcmp, pid1, pid2, NR_KCMP_FILE, (unsigned long)fd1, (unsigned long)fd2);

	return rc < 0 ? -1 : rc != 0;
}

/* Does the number still mean this vCPU?  Asked when something moved. */
static bool entry_holds(struct tcb *tcb, const struct fd_entry *e)
{
	uint32_t id;
	int differs = e->vcpu->own_fd >= 0 ? fd_compare(tcb->pid, e->fd, getpid(), e->vcpu->own_fd) : -1;

	if (differs >= 0)
		return !differs;
	return fd_is_vcpu(tcb, e->fd, &id) && id == e->vcpu->id;
}

/* A number never seen before: perhaps another name of a vCPU we know (dup by a
 * way not followed, sent over a socket), else a new one of a VM not known. */
static struct kvm_vcpu *fd_discover(struct tcb *tcb, int fd)
{
	struct kvm_files *f = files_get(tcb->files);
	struct kvm_vcpu *v = NULL;
	uint32_t id;

	if (!fd_is_vcpu(tcb, fd, &id))
		return NULL;
	for (size_t i = 0; i < f->n && !v; i++) {
		struct fd_entry *e = &f->entry[i];

		if (e->vcpu && e->vcpu->id == id && !fd_compare(tcb->pid, fd, tcb->pid, e->fd))
			v = e->vcpu;
	}
	if (!v)
		v = vcpu_new(id, 0);
	fd_add(tcb->files, fd, 0, v);
	return v;
}

struct kvm_vcpu *kvm_fd_vcpu(struct tcb *tcb, int fd)
{
	struct fd_entry *e = fd_lookup(tcb->files, fd);

	if (e && e->vcpu) {
		if (e->stamp == files_stamp(tcb->files))
			return e->vcpu;
		if (entry_holds(tcb, e)) {
			e->stamp = files_stamp(tcb->files);
			return e->vcpu;
		}
	}
	fd_drop(tcb->files, fd);
	return fd_discover(tcb, fd);
}

int kvm_fd_vm(struct tcb *tcb, int fd)
{
	struct fd_entry *e = fd_lookup(tcb->files, fd);
	char link[64];

	if (!fd_link(tcb, fd, link, sizeof(link)) || strcmp(link, "anon_inode:kvm-vm"))
		return -1;
	return e && e->vm ? (int)e->vm : 0;
}

/* Mappings */

static struct kvm_mm *mm_get(struct mm *mm)
{
	if (!mm->kvm) {
		mm->kvm = grow(NULL, sizeof(*mm->kvm));
		memset(mm->kvm, 0, sizeof(*mm->kvm));
		mm->kvm->id = ++last_mm;
	}
	return mm->kvm;
}

static void binding_add(struct mm *mm, uint64_t start, uint64_t end, uint64_t off, struct kvm_vcpu *v)
{
	struct kvm_mm *k = mm_get(mm);

	if (k->n == k->cap) {
		k->cap = k->cap ? 2 * k->cap : 8;
		k->b = grow(k->b, k->cap * sizeof(*k->b));
	}
	kvm_vcpu_hold(v);
	k->b[k->n++] = (struct binding){ start, end, off, v };
}

static void binding_remove(struct kvm_mm *k, size_t i)
{
	struct kvm_vcpu *v = k->b[i].vcpu;

	k->b[i] = k->b[--k->n];
	kvm_vcpu_release(v);
}

/* [start, end) means something else from now on. */
static void binding_cut(struct mm *mm, uint64_t start, uint64_t end)
{
	struct kvm_mm *k = mm->kvm;

	if (!k || start >= end)
		return;
	for (size_t i = k->n; i-- > 0; ) {
		struct binding b = k->b[i];

		if (end <= b.start || start >= b.end)
			continue;
		if (end < b.end)
			binding_add(mm, end, b.end, b.off + (end - b.start), b.vcpu);
		if (start > b.start)
			k->b[i].end = start;
		else
			binding_remove(k, i);
	}
}

/* What lay in [from, from + old) now lies at to, new bytes of it. */
static void binding_move(struct mm *mm, uint64_t from, uint64_t old, uint64_t to, uint64_t new, bool keep)
{
	struct kvm_mm *k = mm->kvm;
	struct binding moved[8];
	unsigned n = 0;

	if (!k)
		return;
	for (size_t i = 0; i < k->n && n < 8; i++) {
		struct binding b = k->b[i];

		if (b.start < from)
			b.off += from - b.start, b.start = from;
		if (old && b.end > from + old)
			b.end = from + old;
		if (!old && b.end > b.start)	/* size 0 of a shared mapping: a second one is made */
			b.end = b.start + new;
		if (b.start >= b.end || (!old && b.start != from))
			continue;
		b.start = b.start - from + to;
		b.end = b.end - from + to;
		if (old && b.end == to + old)
			b.end = to + new;	/* grown at its end */
		if (b.end > to + new)
			b.end = to + new;
		kvm_vcpu_hold(b.vcpu);
		if (b.start < b.end)
			moved[n++] = b;
		else
			kvm_vcpu_release(b.vcpu);
	}
	if (!keep && old)
		binding_cut(mm, from, from + old);
	binding_cut(mm, to, to + new);
	for (unsigned i = 0; i < n; i++) {
		binding_add(mm, moved[i].start, moved[i].end, moved[i].off, moved[i].vcpu);
		kvm_vcpu_release(moved[i].vcpu);
	}
}

/* A call we do not follow (shmat over it, remap_file_pages) has passed: keep
 * what /proc/PID/maps confirms. */
static void binding_confirm(struct tcb *tcb)
{
	struct kvm_mm *k = tcb->mm->kvm;

	k->doubt = false;
	for (size_t i = k->n; i-- > 0; ) {
		struct binding *b = &k->b[i];
		const struct mmap_entry *e = mmap_cache_find(tcb, b->start);
		uint32_t id;

		if (!e || !vcpu_name(e->name, &id) || id != b->vcpu->id || e->end < b->end ||
		    e->offset + (b->start - e->start) != b->off)
			binding_remove(k, i);
	}
}

/* Where [off, off + len) of the vCPU's file is mapped. */
static bool binding_find(struct tcb *tcb, const struct kvm_vcpu *v, uint64_t off, size_t len, uint64_t *addr)
{
	struct kvm_mm *k = tcb->mm->kvm;

	if (!k)
		return false;
	if (k->doubt)
		binding_confirm(tcb);
	for (size_t i = 0; i < k->n; i++) {
		const struct binding *b = &k->b[i];

		if (b->vcpu != v || off < b->off || off - b->off >= b->end - b->start ||
		    len > b->end - b->start - (off - b->off))
			continue;
		*addr = b->start + (off - b->off);
		return true;
	}
	return false;
}

/* A vCPU whose mmap was not seen */

struct candidate {
	struct tcb *tcb;
	const struct kvm_vcpu *vcpu;
};

/* Another vCPU's for certain: its mmap was seen, and its descriptor still
 * stands beside ours and was found to differ. */
static bool is_others(struct candidate *c, const struct mmap_entry *e)
{
	struct kvm_mm *k = c->tcb->mm->kvm;

	for (size_t i = 0; k && i < k->n; i++)
		if (k->b[i].start <= e->start && k->b[i].end > e->start && !k->b[i].off &&
		    k->b[i].vcpu != c->vcpu && k->b[i].vcpu->fds)
			return true;
	return false;
}

static bool is_candidate(const struct mmap_entry *e, void *arg)
{
	struct candidate *c = arg;
	uint32_t id;

	return !e->offset && (e->prot & MMAP_READ) && vcpu_name(e->name, &id) && id == c->vcpu->id &&
	       e->end - e->start >= PAGE && !is_others(c, e);
}

/* Map the very page ourselves.  The descriptor is kept to recognise it by. */
static bool vcpu_map_own(struct tcb *tcb, struct kvm_vcpu *v, int fd)
{
	int pidfd, own;
	void *page;

	if (v->own)
		return true;
	if (v->own_failed)
		return false;
	v->own_failed = true;
	pidfd = (int)syscall(SYS_pidfd_open, tcb->tgid > 0 ? tcb->tgid : tcb->pid, 0);
	if (pidfd < 0)
		return false;
	own = (int)syscall(SYS_pidfd_getfd, pidfd, fd, 0);
	close(pidfd);
	if (own < 0)
		return false;
	page = mmap(NULL, OWN_PAGES * PAGE, PROT_READ, MAP_SHARED, own, 0);
	if (page == MAP_FAILED || fd_compare(tcb->pid, fd, getpid(), own) > 0) {
		if (page != MAP_FAILED)
			munmap(page, OWN_PAGES * PAGE);
		close(own);
		return false;
	}
	v->own = page;
	v->own_fd = own;
	return true;
}

/* Any number of the vCPU in this thread's table. */
static int vcpu_fd(struct tcb *tcb, const struct kvm_vcpu *v)
{
	const struct kvm_files *f = tcb->files->kvm;

	for (size_t i = 0; f && i < f->n; i++)
		if (f->entry[i].vcpu == v)
			return f->entry[i].fd;
	return -1;
}

static void vcpu_seek(struct tcb *tcb, struct kvm_vcpu *v)
{
	struct candidate c = { tcb, v };
	const struct mmap_entry *e;
	size_t from = 0;
	int fd = vcpu_fd(tcb, v);

	mmap_cache_update(tcb);
	if (v->seen_mm == mm_get(tcb->mm)->id && v->seen_serial == mmap_cache_serial(tcb->mm))
		return;
	v->seen_mm = tcb->mm->kvm->id;
	v->seen_serial = mmap_cache_serial(tcb->mm);
	v->seen = SEEN_NOTHING;
	e = mmap_cache_search(tcb, is_candidate, &c, &from);
	if (!e)
		return;
	v->seen_start = e->start;
	v->seen_end = e->end;
	if (fd >= 0 && vcpu_map_own(tcb, v, fd))
		v->seen = SEEN_OWN;
	else
		v->seen = mmap_cache_search(tcb, is_candidate, &c, &from) ? SEEN_AMBIGUOUS : SEEN_ADDR;
}

/* Reading */

static bool read_tracee(struct tcb *tcb, uint64_t addr, void *buf, size_t len)
{
	struct iovec local = { buf, len }, remote = { (void *)(uintptr_t)addr, len };
	ssize_t got = process_vm_readv(tcb->pid, &local, 1, &remote, 1, 0);

	if (got < 0 && (errno == ENOSYS || errno == EPERM) && tcb->src.read)
		return tcb->src.read(tcb->src.self, addr, buf, len);
	return got == (ssize_t)len;
}

/* Pages beyond the first need not exist: a plain access would be SIGBUS. */
static bool read_own(const struct kvm_vcpu *v, uint64_t off, void *buf, size_t len)
{
	struct iovec local = { buf, len }, remote;

	if (off > OWN_PAGES * PAGE || len > OWN_PAGES * PAGE - off)
		return false;
	if (off + len <= PAGE) {
		memcpy(buf, v->own + off, len);
		return true;
	}
	remote = (struct iovec){ v->own + off, len };
	return process_vm_readv(getpid(), &local, 1, &remote, 1, 0) == (ssize_t)len;
}

/* len bytes at off of the vCPU's file. */
static enum kvm_page read_vcpu(struct tcb *tcb, struct kvm_vcpu *v, uint64_t off, void *buf, size_t len)
{
	uint64_t addr;
	bool ok;

	if (binding_find(tcb, v, off, len, &addr))
		return read_tracee(tcb, addr, buf, len) ? KVM_PAGE_OK : KVM_PAGE_NONE;
	vcpu_seek(tcb, v);
	switch (v->seen) {
	case SEEN_OWN:
		ok = read_own(v, off, buf, len);
		break;
	case SEEN_ADDR:
		ok = off <= v->seen_end - v->seen_start && len <= v->seen_end - v->seen_start - off &&
		     read_tracee(tcb, v->seen_start + off, buf, len);
		break;
	case SEEN_AMBIGUOUS:
		return KVM_PAGE_AMBIGUOUS;
	default:
		ok = false;
	}
	return ok ? KVM_PAGE_OK : KVM_PAGE_NONE;
}

enum kvm_page kvm_read_at(struct tcb *tcb, struct kvm_vcpu *v, uint64_t off, void *buf, size_t len)
{
	return read_vcpu(tcb, v, off, buf, len);
}

enum kvm_page kvm_read_reason(struct tcb *tcb, struct kvm_vcpu *v, uint32_t *reason)
{
	return read_vcpu(tcb, v, KVM_RUN_EXIT_REASON, reason, sizeof(*reason));
}

enum kvm_page kvm_read_run(struct tcb *tcb, struct kvm_vcpu *v, void *buf, size_t len)
{
	return read_vcpu(tcb, v, 0, buf, len);
}

/* Run struct and the start of the I/O page in one system call, as most vCPUs
 * that do port I/O do it again and again. *guess: how much of the latter came. */
static enum kvm_page read_both(struct tcb *tcb, struct kvm_vcpu *v, struct kvm_image *img, size_t *guess)
{
	struct iovec local[2] = { { img->run, KVM_RUN_SIZE }, { img->io, IO_GUESS } }, remote[2];
	uint64_t run, io;
	ssize_t got;

	*guess = 0;
	if (v->last_reason != KVM_EXIT_IO || !binding_find(tcb, v, 0, KVM_RUN_SIZE, &run) ||
	    !binding_find(tcb, v, PAGE, IO_GUESS, &io))
		return read_vcpu(tcb, v, 0, img->run, KVM_RUN_SIZE);
	remote[0] = (struct iovec){ (void *)(uintptr_t)run, KVM_RUN_SIZE };
	remote[1] = (struct iovec){ (void *)(uintptr_t)io, IO_GUESS };
	got = process_vm_readv(tcb->pid, local, 2, remote, 2, 0);
	if (got < KVM_RUN_SIZE)
		return read_vcpu(tcb, v, 0, img->run, KVM_RUN_SIZE);
	*guess = (size_t)got - KVM_RUN_SIZE;
	return KVM_PAGE_OK;
}

enum kvm_page kvm_read_image(struct tcb *tcb, struct kvm_vcpu *v, struct kvm_image *img, uint64_t io_off, size_t io_len)
{
	size_t guess;
	enum kvm_page page = read_both(tcb, v, img, &guess);

	img->valid = page == KVM_PAGE_OK;
	if (!binding_find(tcb, v, 0, 32, &img->addr))
		img->addr = v->seen_start;
	img->io_len = 0;
	img->io_off = 0;
	img->io_in = false;
	if (!img->valid)
		return page;
	if (io_len)
		img->io_off = io_off;
	else if (!kvm_io_data(img->run, KVM_RUN_SIZE, &img->io_off, &io_len, &img->io_in))
		return page;
	if (io_len > sizeof(img->io))
		io_len = sizeof(img->io);
	if ((img->io_off == PAGE && io_len <= guess) ||
	    read_vcpu(tcb, v, img->io_off, img->io, io_len) == KVM_PAGE_OK)
		img->io_len = io_len;
	return page;
}

/* Calls that change what we know */

enum call_kind {
	CALL_UNKNOWN, CALL_OTHER, CALL_IOCTL, CALL_CLOSE, CALL_CLOSE_RANGE, CALL_DUP, CALL_DUP2, CALL_FCNTL,
	CALL_MMAP, CALL_MMAP2, CALL_MUNMAP, CALL_MREMAP, CALL_REMAP, CALL_EXEC, CALL_FDS,
};

static const struct { const char *name; enum call_kind kind; } call_kinds[] = {
	{ "ioctl", CALL_IOCTL }, { "close", CALL_CLOSE }, { "close_range", CALL_CLOSE_RANGE },
	{ "dup", CALL_DUP }, { "dup2", CALL_DUP2 }, { "dup3", CALL_DUP2 },
	{ "fcntl", CALL_FCNTL }, { "fcntl64", CALL_FCNTL },
	{ "mmap", CALL_MMAP }, { "mmap2", CALL_MMAP2 }, { "munmap", CALL_MUNMAP }, { "mremap", CALL_MREMAP },
	{ "shmat", CALL_REMAP }, { "ipc", CALL_REMAP }, { "remap_file_pages", CALL_REMAP },
	{ "execve", CALL_EXEC }, { "execveat", CALL_EXEC },
	/* descriptors that come or go by ways not followed one by one */
	{ "recvmsg", CALL_FDS }, { "recvmmsg", CALL_FDS }, { "socketcall", CALL_FDS },
	{ "io_uring_enter", CALL_FDS }, { "pidfd_getfd", CALL_FDS }, { "unshare", CALL_FDS },
};

static enum call_kind kind_by_name(const char *name)
{
	for (size_t i = 0; name && i < sizeof(call_kinds) / sizeof(*call_kinds); i++)
		if (!strcmp(call_kinds[i].name, name))
			return call_kinds[i].kind;
	return CALL_OTHER;
}

/* Remembered by number: this is asked at every call. */
static enum call_kind call_kind(const struct call *c)
{
	static uint8_t *kinds[ABI_MAX];
	uint8_t **k = &kinds[c->abi->index];
	const struct callrow *row = abi_call(c->abi, c->nr);
	unsigned n = abi_ncalls(c->abi), i;

	if (!row)
		return CALL_OTHER;
	if (!*k) {
		*k = grow(NULL, n);
		memset(*k, CALL_UNKNOWN, n);
	}
	i = abi_index(c->abi, c->nr);
	if (i >= n)
		return CALL_OTHER;
	if ((*k)[i] == CALL_UNKNOWN)
		(*k)[i] = (uint8_t)kind_by_name(row->name);
	return (enum call_kind)(*k)[i];
}

static uint64_t as_address(const struct call *c, uint64_t v)
{
	return c->abi->ptr_size == 4 ? (uint32_t)v : v;
}

static uint64_t pages_up(uint64_t len)
{
	return (len + PAGE - 1) & ~(uint64_t)(PAGE - 1);
}

static void saw_ioctl(struct tcb *tcb, const struct call *c)
{
	uint32_t request = (uint32_t)c->args[1], id;
	struct fd_entry *vm;
	char link[64];
	int fd = (int)c->ret;

	if (request == IOCTL_CREATE_VM) {
		if (fd_link(tcb, fd, link, sizeof(link)) && !strcmp(link, "anon_inode:kvm-vm"))
			fd_add(tcb->files, fd, ++last_vm, NULL);
	} else if (request == IOCTL_CREATE_VCPU && fd_is_vcpu(tcb, fd, &id)) {
		vm = fd_lookup(tcb->files, (int)c->args[0]);
		if (!vm || !vm->vm)	/* attached to later: a VM new to us */
			vm = fd_add(tcb->files, (int)c->args[0], ++last_vm, NULL);
		fd_add(tcb->files, fd, 0, vcpu_new(id, vm->vm));
	}
}

static void saw_dup(struct tcb *tcb, int from, int to)
{
	struct fd_entry *e = fd_lookup(tcb->files, from);

	if (from == to)
		return;
	if (e)
		fd_add(tcb->files, to, e->vm, e->vcpu);
	else
		fd_drop(tcb->files, to);
}

static void saw_mmap(struct tcb *tcb, const struct call *c, const uint64_t args[6], uint64_t offset)
{
	uint64_t start = as_address(c, (uint64_t)c->ret), len = pages_up(args[1]);
	struct fd_entry *e;

	binding_cut(tcb->mm, start, start + len);
	if (args[3] & FLAG_MAP_ANONYMOUS || !tcb->files->kvm)
		return;
	e = fd_lookup(tcb->files, (int)args[4]);
	if (e && e->vcpu && len && (args[3] & FLAG_MAP_SHARED_MASK) != FLAG_MAP_PRIVATE &&
	    start + len > start)
		binding_add(tcb->mm, start, start + len, offset, e->vcpu);
}

/* i386's first mmap takes its arguments in memory. */
static void saw_old_mmap(struct tcb *tcb, const struct call *c)
{
	uint32_t in[6];
	uint64_t args[6];

	if (c->abi->ptr_size != 4 || !c->abi->pairs) {
		saw_mmap(tcb, c, c->args, c->args[5]);
		return;
	}
	if (!read_tracee(tcb, as_address(c, c->args[0]), in, sizeof(in))) {
		mm_get(tcb->mm)->doubt = true;
		return;
	}
	for (int i = 0; i < 6; i++)
		args[i] = in[i];
	saw_mmap(tcb, c, args, args[5]);
}

static void saw_mremap(struct tcb *tcb, const struct call *c)
{
	binding_move(tcb->mm, as_address(c, c->args[0]), pages_up(c->args[1]), as_address(c, (uint64_t)c->ret),
		     pages_up(c->args[2]), c->args[3] & FLAG_MREMAP_DONTUNMAP);
}

void kvm_registry_update(struct tcb *tcb)
{
	const struct call *c = &tcb->call;
	enum call_kind kind = call_kind(c);
	uint64_t start;

	/* close gives the number up even when it reports an error (EINTR, EIO) */
	if (kind == CALL_OTHER || (c->err && kind != CALL_CLOSE))
		return;
	switch (kind) {
	case CALL_IOCTL:
		saw_ioctl(tcb, c);
		break;
	case CALL_CLOSE:
		fd_drop(tcb->files, (int)c->args[0]);
		break;
	case CALL_CLOSE_RANGE:
		if (!(c->args[2] & FLAG_CLOSE_RANGE_CLOEXEC))
			fd_drop_range(tcb->files, (unsigned)c->args[0], (unsigned)c->args[1]);
		break;
	case CALL_DUP:
	case CALL_DUP2:
		saw_dup(tcb, (int)c->args[0], (int)c->ret);
		break;
	case CALL_FCNTL:
		if ((int)c->args[1] == CMD_DUPFD || (int)c->args[1] == CMD_DUPFD_CLOEXEC)
			saw_dup(tcb, (int)c->args[0], (int)c->ret);
		break;
	case CALL_MMAP:
		saw_old_mmap(tcb, c);
		break;
	case CALL_MMAP2:
		saw_mmap(tcb, c, c->args, (c->args[5] & 0xffffffff) * PAGE);
		break;
	case CALL_MUNMAP:
		start = as_address(c, c->args[0]);
		binding_cut(tcb->mm, start, start + pages_up(c->args[1]));
		break;
	case CALL_MREMAP:
		saw_mremap(tcb, c);
		break;
	case CALL_REMAP:
		if (tcb->mm->kvm) {
			tcb->mm->kvm->doubt = true;
			tcb->mm->generation++;
		}
		break;
	case CALL_EXEC:
		fd_drop_range(tcb->files, 0, ~0u);
		break;
	case CALL_FDS:
		if (tcb->files->kvm)
			tcb->files->kvm->doubts++;
		break;
	default:
		break;
	}
}

void kvm_forget_mm(struct mm *mm)
{
	struct kvm_mm *k = mm->kvm;

	if (!k)
		return;
	while (k->n)
		binding_remove(k, k->n - 1);
	free(k->b);
	free(k);
	mm->kvm = NULL;
}

void kvm_forget_files(struct files *files)
{
	if (!files->kvm)
		return;
	fd_drop_range(files, 0, ~0u);
	free(files->kvm->entry);
	free(files->kvm);
	files->kvm = NULL;
}
