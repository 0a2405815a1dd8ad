/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/device/learn.c - feeds kvm/device/device.c with what traced vCPUs and VMMs do.
 *
 * VMs are told apart by the registry's numbers.  Of vCPUs that were there
 * before us only the process is known: they are taken for one VM's until two
 * of them have the same number; from then on nothing is learned of that
 * process, for one VM's device must not be shown for another's.
 *
 * The configuration address (port 0xcf8) is often written without an exit:
 * into the ring of coalesced writes.  So the ring is looked at when the
 * configuration data are accessed, and then alone.
 */
#include "kvm/device/device.h"
#include "kvm/vcpu/registry.h"
#include <stdlib.h>
#include <string.h>

enum {
	VMS_MAX = 64, IDS_MAX = 64,
	IOEVENTFD_PIO = 2, IOEVENTFD_DEASSIGN = 4,
	RING_OFFSET = 2 * 4096, RING_SIZE = 4096, RING_NONE = KVM_COALESCED_MAX,
	PORT_ADDRESS = 0xcf8, PORT_DATA = 0xcfc,
	PORT_DATA_OFFSET = 4096, MMIO_DATA_OFFSET = 40,	/* in the vCPU's mapping */
};

struct vm {
	unsigned vm;			/* the registry's number; 0: not known, tgid tells */
	pid_t tgid;
	uint64_t used;
	struct kvm_devices *devices;
	uint32_t ring;			/* entries before this one have been looked at */
	/* of vm 0: which vCPUs have been seen */
	struct { uint32_t id; uint64_t serial; } seen[IDS_MAX];
	unsigned n_seen;
	bool doubt;			/* they are several VMs' */
};

static struct vm vms[VMS_MAX];
static uint64_t uses;

static bool vm_is(const struct vm *m, unsigned vm, pid_t tgid)
{
	return m->used && m->vm == vm && (vm || m->tgid == tgid);
}

/* The one least recently used makes room; NULL: only looked for. */
static struct vm *vm_get(unsigned vm, pid_t tgid, bool make)
{
	static struct vm *last = &vms[0];
	struct vm *oldest = &vms[0];

	if (!vm_is(last, vm, tgid)) {
		unsigned i = 0;

		for (; i < VMS_MAX && !vm_is(&vms[i], vm, tgid); i++)
			if (vms[i].used < oldest->used)
				oldest = &vms[i];
		if (i == VMS_MAX && !make)
			return NULL;
		last = i < VMS_MAX ? &vms[i] : oldest;
		if (i == VMS_MAX) {
			kvm_devices_free(last->devices);
			*last = (struct vm){ .vm = vm, .tgid = tgid, .ring = RING_NONE };
			last->devices = kvm_devices_new();
		}
	}
	last->used = ++uses;
	return last;
}

static void vm_doubt(struct vm *m)
{
	m->doubt = true;
	kvm_devices_free(m->devices);
	m->devices = kvm_devices_new();
}

/* The VM of a vCPU; NULL: not to be told. */
static struct vm *vm_of(struct tcb *tcb, const struct kvm_vcpu *v, bool make)
{
	struct vm *m = vm_get(v->vm, tcb->tgid, make);
	unsigned i = 0;

	if (!m || v->vm)
		return m;
	while (i < m->n_seen && m->seen[i].id != v->id)
		i++;
	if (i < m->n_seen) {
		if (m->seen[i].serial != v->serial && !m->doubt)
			vm_doubt(m);
	} else if (i < IDS_MAX) {
		m->seen[i].id = v->id;
		m->seen[i].serial = v->serial;
		m->n_seen++;
	}
	return m->doubt ? NULL : m;
}

/* Exits */

static uint64_t le(const uint8_t *p, unsigned n)
{
	uint64_t v = 0;

	while (n--)
		v = v << 8 | p[n];
	return v;
}

/* The address that a configuration access is about, if it was written without an exit. */
static void learn_coalesced(struct tcb *tcb, struct kvm_vcpu *v, struct vm *m)
{
	uint8_t ring[RING_SIZE];
	uint32_t last, i;

	if (kvm_read_at(tcb, v, RING_OFFSET, ring, sizeof(ring)) != KVM_PAGE_OK)
		return;
	last = (uint32_t)le(ring + 4, 4);
	if (last >= KVM_COALESCED_MAX)
		return;
	i = last;
	for (unsigned n = 0; n < KVM_COALESCED_MAX - 1 && i != m->ring; n++) {
		const uint8_t *e;

		i = i ? i - 1 : KVM_COALESCED_MAX - 1;
		e = ring + KVM_COALESCED_HEAD + KVM_COALESCED_ENTRY * i;
		if (le(e, 8) == PORT_ADDRESS && le(e + 8, 4) == 4 && le(e + 12, 4) == 1) {
			kvm_devices_access(m->devices, &(struct kvm_access){ true, true, PORT_ADDRESS, 4, e + 16, 4 });
			break;
		}
	}
	m->ring = last;
}

/* This write is later than all that the ring holds. */
static void skip_coalesced(struct tcb *tcb, struct kvm_vcpu *v, struct vm *m)
{
	uint8_t head[KVM_COALESCED_HEAD];

	if (kvm_read_at(tcb, v, RING_OFFSET, head, sizeof(head)) == KVM_PAGE_OK && le(head + 4, 4) < KVM_COALESCED_MAX)
		m->ring = (uint32_t)le(head + 4, 4);
}

/* What the guest wrote or was given, from the page as it is now.  Asked for the
 * few accesses that teach anything, so the page is read for it once more. */
static void learn_data(struct tcb *tcb, struct kvm_vcpu *v, struct vm *m, const struct kvm_place *p)
{
	uint8_t data[256];
	struct kvm_access a = { p->at == KVM_AT_PORT, p->dir == KVM_DIR_OUT, p->where, p->size, data, p->size };

	if (!p->size || p->size > 8)
		return;
	if (a.port && p->count <= sizeof(data) / p->size)
		a.len = (size_t)p->size * p->count;
	if (kvm_read_at(tcb, v, a.port ? PORT_DATA_OFFSET : MMIO_DATA_OFFSET, data, a.len) == KVM_PAGE_OK)
		kvm_devices_access(m->devices, &a);
}

static bool is_config_data(const struct kvm_place *p)
{
	return p->at == KVM_AT_PORT && p->where >= PORT_DATA && p->where < PORT_DATA + 4;
}

static bool teaches(const struct kvm_event *e)
{
	const struct kvm_place *p = &e->place;

	if (e->kind != KVM_EVENT_EXIT)
		return false;
	/* ports that set up PCI, and those that reset the machine */
	if (e->reason == KVM_EXIT_IO && p->at == KVM_AT_PORT)
		return (p->where >= PORT_ADDRESS && p->where < PORT_DATA + 4) ||
		       (p->dir == KVM_DIR_OUT && (p->where == 0x64 || p->where == 0x92));
	return e->reason == KVM_EXIT_MMIO && p->at == KVM_AT_GPA;
}

static void learn_exit(struct tcb *tcb, struct kvm_event *e)
{
	struct kvm_vcpu *v = kvm_event_vcpu(e);
	struct vm *m;

	if (!teaches(e) || !(m = vm_of(tcb, v, true)))
		return;
	if (is_config_data(&e->place))
		learn_coalesced(tcb, v, m);
	if (e->place.dir != KVM_DIR_OUT || !kvm_devices_care(m->devices, e->place.at == KVM_AT_PORT, e->place.where))
		return;
	learn_data(tcb, v, m, &e->place);
	if (e->place.at == KVM_AT_PORT && e->place.where == PORT_ADDRESS && e->place.size == 4)
		skip_coalesced(tcb, v, m);
}

static void learn_reentry(struct tcb *tcb, struct kvm_event *e)
{
	struct vm *m;

	if (!teaches(e) || e->place.dir != KVM_DIR_IN || !(m = vm_of(tcb, kvm_event_vcpu(e), true)))
		return;
	if (kvm_devices_care(m->devices, e->place.at == KVM_AT_PORT, e->place.where))
		learn_data(tcb, kvm_event_vcpu(e), m, &e->place);
}

bool kvm_device_name(struct tcb *tcb, const struct kvm_event *e, char *buf, size_t size)
{
	struct vm *m;

	if (e->kind != KVM_EVENT_EXIT || (e->place.at != KVM_AT_PORT && e->place.at != KVM_AT_GPA))
		return false;
	m = vm_of(tcb, kvm_event_vcpu(e), false);
	return kvm_devices_name(m ? m->devices : NULL, e->place.at == KVM_AT_PORT, e->place.where, buf, size);
}

/* Calls of the VMM */

const struct kvm_consumer kvm_device_consumer = { .sees = KVM_SEES_ALL, .exit = learn_exit, .reentry = learn_reentry };

void kvm_device_syscall_exit(struct tcb *tcb)
{
	const struct call *c = &tcb->call;
	uint32_t request = (uint32_t)c->args[1];
	uint8_t in[32];
	struct vm *m;
	int vm;

	if (c->err || (request != KVM_SET_USER_MEMORY_REGION && request != KVM_SET_USER_MEMORY_REGION2 &&
		       request != KVM_IOEVENTFD) || strcmp(c->name, "ioctl"))
		return;
	vm = kvm_fd_vm(tcb, (int)c->args[0]);
	if (vm < 0 || !tcb->src.read ||
	    !tcb->src.read(tcb->src.self, c->abi->ptr_size == 4 ? (uint32_t)c->args[2] : c->args[2], in, sizeof(in)))
		return;
	m = vm_get((unsigned)vm, tcb->tgid, true);
	if (m->doubt)
		return;
	if (request == KVM_IOEVENTFD)
		kvm_devices_ioeventfd(m->devices, le(in + 24, 4) & IOEVENTFD_PIO, le(in + 24, 4) & IOEVENTFD_DEASSIGN,
				      le(in + 8, 8), (uint32_t)le(in + 16, 4), (int)le(in + 20, 4));
	else
		kvm_devices_memslot(m->devices, (uint32_t)le(in, 4), (uint32_t)le(in + 4, 4), le(in + 8, 8),
				    le(in + 16, 8));
}
