/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/vcpu/registry.c - which descriptor is which vCPU, and the calls that change
 * that or the mappings of a vCPU (maps.c keeps those, kvm/vcpu/pages.c reads).
 *
 * Rules: a number is believed only while every close of it was seen, and asked
 * for again (its link, or kcmp(2)) when one may not have been.
 */
#include "kvm/vcpu/registry.h"
#include "kvm/vcpu/fds.h"
#include "kvm/vcpu/maps.h"
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static unsigned last_vm;
static uint64_t last_serial;

unsigned kvm_vm_next(void)
{
	return ++last_vm;
}

/* vCPUs */

struct list_node kvm_vcpus = { &kvm_vcpus, &kvm_vcpus };

struct kvm_vcpu *kvm_vcpu_new(uint32_t id, unsigned vm)
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

struct kvm_files *kvm_files_get(struct files *files)
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

struct fd_entry *kvm_fd_lookup(struct files *files, int fd)
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

void kvm_fd_drop(struct files *files, int fd)
{
	struct fd_entry *e = kvm_fd_lookup(files, fd);

	if (e)
		entry_drop(files->kvm, e);
}

/* Drop [first, last]; unsigned, as close_range takes them. */
void kvm_fd_drop_range(struct files *files, unsigned first, unsigned last)
{
	for (size_t i = files->kvm ? files->kvm->n : 0; i-- > 0; ) {
		unsigned fd = (unsigned)files->kvm->entry[i].fd;

		if (fd >= first && fd <= last)
			entry_drop(files->kvm, &files->kvm->entry[i]);
	}
}

struct fd_entry *kvm_fd_add(struct files *files, int fd, unsigned vm, struct kvm_vcpu *v)
{
	struct kvm_files *f = kvm_files_get(files);

	kvm_fd_drop(files, fd);
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

bool kvm_fd_is_vcpu(struct tcb *tcb, int fd, uint32_t *id)
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
	if (!kvm_fd_is_vcpu(tcb, e->fd, &id) || id != e->vcpu->id)
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

bool kvm_fd_is_vm(struct tcb *tcb, int fd)
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

		if (d->d_name[0] == '.' || !kvm_fd_is_vm(tcb, fd))
			continue;
		if (sole >= 0 && kvm_fd_compare(tcb, sole, fd, false)) {
			sole = -1;
			break;
		}
		e = kvm_fd_lookup(tcb->files, fd);
		if (sole < 0 || (e && e->vm))
			sole = fd;
	}
	if (dir)
		closedir(dir);
	if (sole < 0)
		return 0;
	e = kvm_fd_lookup(tcb->files, sole);
	return e && e->vm ? e->vm : kvm_fd_add(tcb->files, sole, ++last_vm, NULL)->vm;
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
	struct kvm_files *f = kvm_files_get(tcb->files);
	struct kvm_vcpu *v = NULL;
	uint32_t id;

	if (!kvm_fd_is_vcpu(tcb, fd, &id))
		return NULL;
	for (size_t i = 0; i < f->n && !v; i++) {
		struct fd_entry *e = &f->entry[i];

		if (e->vcpu && e->vcpu->id == id && !kvm_fd_compare(tcb, fd, e->fd, false))
			v = e->vcpu;
	}
	if (!v)
		v = kvm_vcpu_new(id, vm_of_found(tcb, id));
	kvm_fd_add(tcb->files, fd, 0, v);
	return v;
}

struct kvm_vcpu *kvm_fd_vcpu(struct tcb *tcb, int fd)
{
	struct fd_entry *e = kvm_fd_lookup(tcb->files, fd);

	if (e && e->vcpu) {
		if (e->stamp == files_stamp(tcb->files) && !may_have_changed(tcb))
			return e->vcpu;
		if (entry_holds(tcb, e)) {
			e->stamp = files_stamp(tcb->files);
			return e->vcpu;
		}
	}
	kvm_fd_drop(tcb->files, fd);
	return fd_discover(tcb, fd);
}

int kvm_fd_vm(struct tcb *tcb, int fd)
{
	struct fd_entry *e = kvm_fd_lookup(tcb->files, fd);

	if (!kvm_fd_is_vm(tcb, fd))
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

void kvm_copy_files(struct files *to, const struct files *from)
{
	const struct kvm_files *f = from->kvm;

	for (size_t i = 0; f && i < f->n; i++) {
		struct fd_entry *e = kvm_fd_add(to, f->entry[i].fd, f->entry[i].vm, f->entry[i].vcpu);

		if (f->entry[i].stamp != files_stamp(from))
			e->stamp = UINT64_MAX;		/* to be asked for again */
	}
}

void kvm_forget_files(struct files *files)
{
	if (!files->kvm)
		return;
	kvm_fd_drop_range(files, 0, ~0u);
	free(files->kvm->entry);
	free(files->kvm);
	files->kvm = NULL;
}
