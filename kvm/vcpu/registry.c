/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/vcpu/registry.c - which descriptor is which vCPU, and the calls that change
 * that or the mappings of a vCPU (maps.c keeps those, kvm/vcpu/pages.c reads).
 *
 * Rules: a number is believed only while every close of it was seen, and asked
 * for again (its link, or kcmp(2)) when one may not have been.
 */
#include "kvm/vcpu/registry.h"
#include "kvm/vcpu/maps.h"
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
	CMD_DUPFD = 0, CMD_DUPFD_CLOEXEC = 1030,	/* fcntl */
	FLAG_MAP_SHARED_MASK = 0xf, FLAG_MAP_PRIVATE = 2, FLAG_MAP_ANONYMOUS = 0x20,
	FLAG_MREMAP_DONTUNMAP = 4,
	FLAG_CLOSE_RANGE_CLOEXEC = 4,
	NR_KCMP_FILE = 0,
};

/* A descriptor that matters. */
struct fd_entry {
	int fd;
	uint64_t stamp;			/* of the table when this was last known to hold */
	unsigned vm;			/* a VM's descriptor: its number */
	struct kvm_vm *shared;		/* the same VM's; held */
	struct kvm_vcpu *vcpu;		/* a vCPU's; else NULL */
};

struct kvm_files {
	struct fd_entry *entry;
	size_t n, cap;
	uint64_t doubts;		/* calls that may have changed what we did not follow */
	bool unseen;			/* threads that nobody traces share it, perhaps */
};

static unsigned last_vm;
static uint64_t last_serial;

/* vCPUs */

struct list_node kvm_vcpus = { &kvm_vcpus, &kvm_vcpus };

static struct kvm_vcpu *vcpu_new(uint32_t id, unsigned vm)
{
	struct kvm_vcpu *v = kvm_grow(NULL, sizeof(*v));

	memset(v, 0, sizeof(*v));
	v->serial = ++last_serial;
	v->id = id;
	v->vm = vm;
	v->shared = kvm_vm_get(vm);
	v->dirty.lost = !v->shared->seen_made;
	v->own_fd = -1;
	list_append(&kvm_vcpus, &v->node);
	return v;
}

void kvm_vcpu_hold(struct kvm_vcpu *v)
{
	v->refs++;
}

void kvm_vcpu_release(struct kvm_vcpu *v)
{
	if (--v->refs)
		return;
	kvm_own_drop(v);
	kvm_vm_put(v->shared);
	kvm_dirty_free(&v->dirty);
	if (v->held.s)
		sb_free(&v->held);
	list_remove(&v->node);
	free(v);
}

/* Descriptors */

static struct kvm_files *files_get(struct files *files)
{
	if (!files->kvm) {
		files->kvm = kvm_grow(NULL, sizeof(*files->kvm));
		memset(files->kvm, 0, sizeof(*files->kvm));
	}
	return files->kvm;
}

/* Every close is seen when all threads are: then only what is not followed one
 * by one is a reason to look again.  Else any call on a descriptor is, for other
 * threads may have made others meanwhile. */
static uint64_t files_stamp(const struct files *files)
{
	return files->kvm->doubts + (opts.follow ? 0 : files->generation);
}

/* Without -f, a number may have changed its meaning since the last call. */
static bool may_have_changed(const struct tcb *tcb)
{
	return !opts.follow && ((tcb->flags & TCB_ATTACHED) || tcb->files->kvm->unseen);
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

	if (e->shared)
		kvm_vm_put(e->shared);
	*e = f->entry[--f->n];
	if (!v)
		return;
	if (!--v->fds)
		kvm_own_drop(v);
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
		f->entry = kvm_grow(f->entry, f->cap * sizeof(*f->entry));
	}
	if (v) {
		v->fds++;
		kvm_vcpu_hold(v);
	}
	f->entry[f->n] = (struct fd_entry){ fd, files_stamp(files), vm, vm ? kvm_vm_get(vm) : NULL, v };
	return &f->entry[f->n++];
}

static bool fd_link(struct tcb *tcb, int fd, char *buf, size_t size)
{
	char name[32];
	ssize_t len;

	snprintf(name, sizeof(name), "fd/%d", fd);
	len = tcb->src.link ? tcb->src.link(tcb->src.self, name, buf, size - 1) : -1;
	if (len < 0)
		return false;
	buf[len] = 0;
	return true;
}

/* "anon_inode:kvm-vcpu:12" and nothing like it (kvm-vcpu-stats:12). */
bool kvm_vcpu_name(const char *s, uint32_t *id)
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

	return fd_link(tcb, fd, link, sizeof(link)) && kvm_vcpu_name(link, id);
}

/* 0: the same open file; >0: another; <0: the kernel will not say. */
int kvm_fd_compare(struct tcb *tcb, int fd, int other, bool own)
{
	return tcb->src.compare_fds ? tcb->src.compare_fds(tcb->src.self, fd, other, own) : -1;
}

/* Does the number still mean this vCPU?  Asked when something may have moved.
 * The link alone does not tell two VMs' vCPUs apart: numbers that we know do. */
static bool entry_holds(struct tcb *tcb, const struct fd_entry *e)
{
	const struct kvm_files *f = tcb->files->kvm;
	uint32_t id;
	int differs = e->vcpu->own_fd >= 0 ? kvm_fd_compare(tcb, e->fd, e->vcpu->own_fd, true) : -1;

	if (differs >= 0)
		return !differs;
	if (!fd_is_vcpu(tcb, e->fd, &id) || id != e->vcpu->id)
		return false;
	for (size_t i = 0; i < f->n; i++) {
		const struct fd_entry *other = &f->entry[i];

		if (other == e || !other->vcpu || other->vcpu->id != id)
			continue;
		differs = kvm_fd_compare(tcb, e->fd, other->fd, false);
		if ((!differs && other->vcpu != e->vcpu) || (differs > 0 && other->vcpu == e->vcpu))
			return false;
	}
	return true;
}

static bool fd_is_vm(struct tcb *tcb, int fd)
{
	char link[64];

	return fd_link(tcb, fd, link, sizeof(link)) && !strcmp(link, "anon_inode:kvm-vm");
}

/* The number of the only VM that a process has descriptors of, made one if need
 * be; 0: it has none, or several, or the kernel will not say whether two are one. */
static unsigned vm_sole(struct tcb *tcb)
{
	struct fd_entry *e;
	struct dirent *d;
	int sole = -1, list = tcb->src.open ? tcb->src.open(tcb->src.self, "fd") : -1;
	DIR *dir = list >= 0 ? fdopendir(list) : NULL;

	if (!dir && list >= 0)
		close(list);
	while (dir && (d = readdir(dir))) {
		int fd = atoi(d->d_name);

		if (d->d_name[0] == '.' || !fd_is_vm(tcb, fd))
			continue;
		if (sole >= 0 && kvm_fd_compare(tcb, sole, fd, false)) {
			sole = -1;
			break;
		}
		e = fd_lookup(tcb->files, fd);
		if (sole < 0 || (e && e->vm))
			sole = fd;
	}
	if (dir)
		closedir(dir);
	if (sole < 0)
		return 0;
	e = fd_lookup(tcb->files, sole);
	return e && e->vm ? e->vm : fd_add(tcb->files, sole, ++last_vm, NULL)->vm;
}

/* Whose a vCPU is that was not seen being made: the process's only VM's, unless
 * that has one of this number already (a VM lives on in its vCPUs when its
 * own descriptor is closed). */
static unsigned vm_of_found(struct tcb *tcb, uint32_t id)
{
	unsigned vm = vm_sole(tcb);
	const struct kvm_files *f = tcb->files->kvm;

	for (size_t i = 0; vm && i < f->n; i++)
		if (f->entry[i].vcpu && f->entry[i].vcpu->vm == vm && f->entry[i].vcpu->id == id)
			vm = 0;
	return vm;
}

/* A number never seen before: perhaps another name of a vCPU we know (dup by a
 * way not followed, sent over a socket), else a new one. */
static struct kvm_vcpu *fd_discover(struct tcb *tcb, int fd)
{
	struct kvm_files *f = files_get(tcb->files);
	struct kvm_vcpu *v = NULL;
	uint32_t id;

	if (!fd_is_vcpu(tcb, fd, &id))
		return NULL;
	for (size_t i = 0; i < f->n && !v; i++) {
		struct fd_entry *e = &f->entry[i];

		if (e->vcpu && e->vcpu->id == id && !kvm_fd_compare(tcb, fd, e->fd, false))
			v = e->vcpu;
	}
	if (!v)
		v = vcpu_new(id, vm_of_found(tcb, id));
	fd_add(tcb->files, fd, 0, v);
	return v;
}

struct kvm_vcpu *kvm_fd_vcpu(struct tcb *tcb, int fd)
{
	struct fd_entry *e = fd_lookup(tcb->files, fd);

	if (e && e->vcpu) {
		if (e->stamp == files_stamp(tcb->files) && !may_have_changed(tcb))
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

	if (!fd_is_vm(tcb, fd))
		return -1;
	return (int)(e && e->vm ? e->vm : vm_sole(tcb));
}

int kvm_vcpu_fd(struct tcb *tcb, const struct kvm_vcpu *v)
{
	const struct kvm_files *f = tcb->files->kvm;

	for (size_t i = 0; f && i < f->n; i++)
		if (f->entry[i].vcpu == v)
			return f->entry[i].fd;
	return -1;
}

/* Calls that change what we know */

enum call_kind {
	CALL_UNKNOWN, CALL_OTHER, CALL_IOCTL, CALL_CLOSE, CALL_CLOSE_RANGE, CALL_DUP, CALL_DUP2, CALL_FCNTL,
	CALL_MMAP, CALL_MMAP2, CALL_MUNMAP, CALL_MREMAP, CALL_REMAP, CALL_EXEC, CALL_FDS, CALL_CLONE,
};

static const struct { const char *name; enum call_kind kind; } call_kinds[] = {
	{ "ioctl", CALL_IOCTL }, { "close", CALL_CLOSE }, { "close_range", CALL_CLOSE_RANGE },
	{ "dup", CALL_DUP }, { "dup2", CALL_DUP2 }, { "dup3", CALL_DUP2 },
	{ "fcntl", CALL_FCNTL }, { "fcntl64", CALL_FCNTL },
	{ "mmap", CALL_MMAP }, { "mmap2", CALL_MMAP2 }, { "munmap", CALL_MUNMAP }, { "mremap", CALL_MREMAP },
	{ "shmat", CALL_REMAP }, { "ipc", CALL_REMAP }, { "remap_file_pages", CALL_REMAP },
	{ "execve", CALL_EXEC }, { "execveat", CALL_EXEC },
	{ "clone", CALL_CLONE }, { "clone3", CALL_CLONE },
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
		*k = kvm_grow(NULL, n);
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

static void saw_ioctl(struct tcb *tcb, const struct call *c)
{
	uint32_t request = (uint32_t)c->args[1], id;
	struct fd_entry *vm;
	int fd = (int)c->ret;

	if (request == KVM_CREATE_VM) {
		if (fd_is_vm(tcb, fd))
			fd_add(tcb->files, fd, ++last_vm, NULL)->shared->seen_made = true;
	} else if (request == KVM_REGISTER_COALESCED_MMIO || request == KVM_ENABLE_CAP) {
		vm = fd_lookup(tcb->files, (int)c->args[0]);
		if (vm && vm->shared)
			kvm_vm_ioctl(tcb, vm->shared);
	} else if (request == KVM_CREATE_VCPU && fd_is_vcpu(tcb, fd, &id)) {
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
	uint64_t start = as_address(c, (uint64_t)c->ret), len = kvm_pages_up(args[1]);
	struct fd_entry *e;

	kvm_maps_cut(tcb->mm, start, start + len);
	if (args[3] & FLAG_MAP_ANONYMOUS || !tcb->files->kvm)
		return;
	e = fd_lookup(tcb->files, (int)args[4]);
	if (e && e->vcpu && len && (args[3] & FLAG_MAP_SHARED_MASK) != FLAG_MAP_PRIVATE &&
	    start + len > start)
		kvm_maps_add(tcb->mm, start, start + len, offset, e->vcpu);
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
	if (!kvm_read_tracee(tcb, as_address(c, c->args[0]), in, sizeof(in))) {
		kvm_maps_doubt(tcb->mm);
		return;
	}
	for (int i = 0; i < 6; i++)
		args[i] = in[i];
	saw_mmap(tcb, c, args, args[5]);
}

static void saw_mremap(struct tcb *tcb, const struct call *c)
{
	kvm_maps_move(tcb->mm, as_address(c, c->args[0]), kvm_pages_up(c->args[1]), as_address(c, (uint64_t)c->ret),
		     kvm_pages_up(c->args[2]), c->args[3] & FLAG_MREMAP_DONTUNMAP);
}

void kvm_registry_enter(struct tcb *tcb)
{
	const struct call *c = &tcb->call;
	const struct kvm_files *f = tcb->files->kvm;
	struct fd_entry *vm;

	if ((uint32_t)c->args[1] != KVM_RESET_DIRTY_RINGS || !f || strcmp(c->name, "ioctl"))
		return;
	vm = fd_lookup(tcb->files, (int)c->args[0]);
	for (size_t i = 0; vm && vm->vm && i < f->n; i++)
		if (f->entry[i].vcpu && f->entry[i].vcpu->vm == vm->vm)
			kvm_dirty_reset(tcb, f->entry[i].vcpu);
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
		saw_mmap(tcb, c, c->args, (c->args[5] & 0xffffffff) * KVM_PAGE_SIZE);
		break;
	case CALL_MUNMAP:
		start = as_address(c, c->args[0]);
		kvm_maps_cut(tcb->mm, start, start + kvm_pages_up(c->args[1]));
		break;
	case CALL_MREMAP:
		saw_mremap(tcb, c);
		break;
	case CALL_REMAP:
		if (tcb->mm->kvm) {
			kvm_maps_doubt(tcb->mm);
			tcb->mm->generation++;
		}
		break;
	case CALL_EXEC:
		fd_drop_range(tcb->files, 0, ~0u);
		break;
	case CALL_CLONE:
		if (!opts.follow)
			files_get(tcb->files)->unseen = true;
		break;
	case CALL_FDS:
		if (tcb->files->kvm)
			tcb->files->kvm->doubts++;
		break;
	default:
		break;
	}
}

void kvm_copy_files(struct files *to, const struct files *from)
{
	const struct kvm_files *f = from->kvm;

	for (size_t i = 0; f && i < f->n; i++) {
		struct fd_entry *e = fd_add(to, f->entry[i].fd, f->entry[i].vm, f->entry[i].vcpu);

		if (f->entry[i].stamp != files_stamp(from))
			e->stamp = UINT64_MAX;		/* to be asked for again */
	}
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
