/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * follow.c - the calls that change what the registry knows of descriptors and
 * mappings.
 */
#include "kvm/vcpu/fds.h"
#include "kvm/vcpu/maps.h"
#include <string.h>

enum {
	CMD_DUPFD = 0, CMD_DUPFD_CLOEXEC = 1030,	/* fcntl */
	FLAG_MAP_SHARED_MASK = 0xf, FLAG_MAP_PRIVATE = 2, FLAG_MAP_ANONYMOUS = 0x20,
	FLAG_MREMAP_DONTUNMAP = 4,
	FLAG_CLOSE_RANGE_CLOEXEC = 4,
};

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
		if (kvm_fd_is_vm(tcb, fd))
			kvm_fd_add(tcb->files, fd, kvm_vm_next(), NULL)->shared->seen_made = true;
	} else if (request == KVM_REGISTER_COALESCED_MMIO || request == KVM_ENABLE_CAP) {
		vm = kvm_fd_lookup(tcb->files, (int)c->args[0]);
		if (vm && vm->shared)
			kvm_vm_ioctl(tcb, vm->shared);
	} else if (request == KVM_CREATE_VCPU && kvm_fd_is_vcpu(tcb, fd, &id)) {
		vm = kvm_fd_lookup(tcb->files, (int)c->args[0]);
		if (!vm || !vm->vm)	/* attached to later: a VM new to us */
			vm = kvm_fd_add(tcb->files, (int)c->args[0], kvm_vm_next(), NULL);
		kvm_fd_add(tcb->files, fd, 0, kvm_vcpu_new(id, vm->vm));
	}
}

static void saw_dup(struct tcb *tcb, int from, int to)
{
	struct fd_entry *e = kvm_fd_lookup(tcb->files, from);

	if (from == to)
		return;
	if (e)
		kvm_fd_add(tcb->files, to, e->vm, e->vcpu);
	else
		kvm_fd_drop(tcb->files, to);
}

static void saw_mmap(struct tcb *tcb, const struct call *c, const uint64_t args[6], uint64_t offset)
{
	uint64_t start = as_address(c, (uint64_t)c->ret), len = kvm_pages_up(args[1]);
	struct fd_entry *e;

	kvm_maps_cut(tcb->mm, start, start + len);
	if (args[3] & FLAG_MAP_ANONYMOUS || !tcb->files->kvm)
		return;
	e = kvm_fd_lookup(tcb->files, (int)args[4]);
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
	vm = kvm_fd_lookup(tcb->files, (int)c->args[0]);
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
		kvm_fd_drop(tcb->files, (int)c->args[0]);
		break;
	case CALL_CLOSE_RANGE:
		if (!(c->args[2] & FLAG_CLOSE_RANGE_CLOEXEC))
			kvm_fd_drop_range(tcb->files, (unsigned)c->args[0], (unsigned)c->args[1]);
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
		kvm_fd_drop_range(tcb->files, 0, ~0u);
		break;
	case CALL_CLONE:
		if (!opts.follow)
			kvm_files_get(tcb->files)->unseen = true;
		break;
	case CALL_FDS:
		if (tcb->files->kvm)
			tcb->files->kvm->doubts++;
		break;
	default:
		break;
	}
}
