/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm_vm.c - what is no x86 affair in KVM's requests: memory, interrupt
 * lines and routes, eventfds, capabilities, clocks, devices, registers by id.
 */
#include <string.h>
#include "decode/custom.h"
#include "linux/kvm.h"
#include "xlat/kvm.h"

bool kvm_succeeded(struct walk *w)
{
	return walk_exiting(w) && !walk_failed(w);
}

void kvm_show_bytes(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);

	(void)t;
	em_open(e, EM_ARRAY);
	for (size_t i = 0; i < v->have; i++)
		em_num(e, (struct em_num){ v->bytes[i], 1, EM_HEX });
	em_close(e, EM_ARRAY);
}

/* --- memory ---------------------------------------------------------------- */

#define MEM_FLAGS	KFLAGS(kvm_mem_flags, "KVM_MEM_???")

const struct type t_kvm_userspace_memory_region = NAMED(kvm_userspace_memory_region,
	M(slot, U32), M(flags, MEM_FLAGS), M(guest_phys_addr, X64), M(memory_size, U64),
	M(userspace_addr, X64));

const struct type t_kvm_userspace_memory_region2 = NAMED(kvm_userspace_memory_region2,
	M(slot, U32), M(flags, MEM_FLAGS), M(guest_phys_addr, X64), M(memory_size, U64),
	M(userspace_addr, X64), M(guest_memfd_offset, X64, .when = ANY(FIELD(flags), KVM_MEM_GUEST_MEMFD)),
	M(guest_memfd, FD, .when = ANY(FIELD(flags), KVM_MEM_GUEST_MEMFD)), M(pad1, PAD(W_U32)),
	M(pad2, PADS(112)));

/* The bitmap's length is known to the kernel alone.  Its address lies in a
 * union as long as a 64-bit one; a shorter one leaves the rest undefined. */
#define DIRTY_LOG(ptr)	M(slot, U32), M(padding1, PAD(W_U32)), ptr
#define CLEAR_LOG(ptr)	M(slot, U32), M(num_pages, U32), M(first_page, U64), ptr
#define BITMAP64	M(dirty_bitmap, ADDR64)
#define BITMAP32	M(dirty_bitmap, ADDR), M(rest, PAD(W_U32))
const struct type t_kvm_dirty_log = { .kind = K_STRUCT, .name = "kvm_dirty_log", .members = MEMBERS(DIRTY_LOG(BITMAP64)),
	.layouts = LIST(layout, { "i386", MEMBERS(DIRTY_LOG(BITMAP32)) }, { "x32", MEMBERS(DIRTY_LOG(BITMAP32)) }) };
const struct type t_kvm_clear_dirty_log = { .kind = K_STRUCT, .name = "kvm_clear_dirty_log",
	.members = MEMBERS(CLEAR_LOG(BITMAP64)),
	.layouts = LIST(layout, { "i386", MEMBERS(CLEAR_LOG(BITMAP32)) }, { "x32", MEMBERS(CLEAR_LOG(BITMAP32)) }) };

const struct type t_kvm_coalesced_mmio_zone = NAMED(kvm_coalesced_mmio_zone,
	M(addr, X64), M(size, U32), M(pio, U32));

const struct type t_kvm_create_guest_memfd = NAMED(kvm_create_guest_memfd,
	M(size, U64), M(flags, KFLAGS64(kvm_gmem_flags, "GUEST_MEMFD_FLAG_???")), M(reserved, PADS(48)));

const struct type t_kvm_memory_attributes = NAMED(kvm_memory_attributes,
	M(address, X64), M(size, U64), M(attributes, KFLAGS64(kvm_memory_attributes, "KVM_MEMORY_ATTRIBUTE_???")),
	M(flags, X64));

const struct type t_kvm_pre_fault_memory = NAMED(kvm_pre_fault_memory,
	M(gpa, X64), M(size, U64), M(flags, X64), M(padding, PADS(40)));

/* --- interrupts and eventfds --------------------------------------------------- */

const struct type t_kvm_irq_level = NAMED(kvm_irq_level, M(irq, U32), M(level, U32));
const struct type t_kvm_irq_level_status = NAMED(kvm_irq_level, M(status, S32), M(level, PAD(W_U32)));

const struct type t_kvm_irqfd = NAMED(kvm_irqfd,
	M(fd, FD), M(gsi, U32), M(flags, KFLAGS(kvm_irqfd_flags, "KVM_IRQFD_FLAG_???")),
	M(resamplefd, FD, .when = ANY(FIELD(flags), KVM_IRQFD_FLAG_RESAMPLE)), M(pad, PADS(16)));

const struct type t_kvm_ioeventfd = NAMED(kvm_ioeventfd,
	M(datamatch, X64), M(addr, X64), M(len, U32), M(fd, FD),
	M(flags, KFLAGS(kvm_ioeventfd_flags, "KVM_IOEVENTFD_FLAG_???")), M(pad, PADS(36)));

static const struct type t_route_irqchip = NAMED(kvm_irq_routing_irqchip, M(irqchip, U32), M(pin, U32));
static const struct type t_route_msi = NAMED(kvm_irq_routing_msi,
	M(address_lo, X32), M(address_hi, X32), M(data, X32), M(devid, X32));
static const struct type t_route_adapter = NAMED(kvm_irq_routing_s390_adapter,
	M(ind_addr, X64), M(summary_addr, X64), M(ind_offset, U64), M(summary_offset, U32), M(adapter_id, U32));
static const struct type t_route_sint = NAMED(kvm_irq_routing_hv_sint, M(vcpu, U32), M(sint, U32));

#define ROUTE(n, t)	T(K_STRUCT, .members = MEMBERS(M(n, t)))

static const struct type t_kvm_irq_routing_entry = NAMED(kvm_irq_routing_entry,
	M(gsi, U32), M(type, CONST(W_U32, kvm_routing_types, "KVM_IRQ_ROUTING_???")),
	M(flags, KFLAGS(kvm_msi_flags, "KVM_MSI_???")), M(pad, PAD(W_U32)),
	M(u, SELECT(FIELD(type), HEXSTR(32), { 1, "irqchip", ROUTE(irqchip, &t_route_irqchip) },
		{ 2, "msi", ROUTE(msi, &t_route_msi) }, { 3, "adapter", ROUTE(adapter, &t_route_adapter) },
		{ 4, "hv_sint", ROUTE(hv_sint, &t_route_sint) },
		{ 5, "xen_evtchn", ROUTE(xen_evtchn, &t_kvm_irq_routing_xen_evtchn) })));

const struct type t_kvm_irq_routing = NAMED(kvm_irq_routing,
	M(nr, U32), M(flags, X32), M(entries, ARRAY_SHY(&t_kvm_irq_routing_entry, FIELD(nr))));

const struct type t_kvm_msi = NAMED(kvm_msi,
	M(address_lo, X32), M(address_hi, X32), M(data, X32), M(flags, KFLAGS(kvm_msi_flags, "KVM_MSI_???")),
	M(devid, X32), M(pad, PADS(12)));

/* --- capabilities ----------------------------------------------------------------- */

/* What the first argument of a capability is. */
static const struct { uint32_t cap; struct type type; } cap_args[] = {
	{ 116, { .kind = K_FLAGS, .width = W_U64, .xlat = kvm_quirks, .other = "KVM_X86_QUIRK_???" } },
	{ 121, { .kind = K_UDEC, .width = W_U64 } },		/* SPLIT_IRQCHIP: routes */
	{ 128, { .kind = K_UDEC, .width = W_U64 } },		/* MAX_VCPU_ID */
	{ 129, { .kind = K_FLAGS, .width = W_U64, .xlat = kvm_x2apic_flags, .other = "KVM_X2APIC_???" } },
	{ 143, { .kind = K_FLAGS, .width = W_U64, .xlat = kvm_disable_exits, .other = "KVM_X86_DISABLE_EXITS_???" } },
	{ 168, { .kind = K_FLAGS, .width = W_U64, .xlat = kvm_dirty_log_flags, .other = "KVM_DIRTY_LOG_???" } },
	{ 182, { .kind = K_UDEC, .width = W_U64 } },		/* HALT_POLL: nanoseconds */
	{ 188, { .kind = K_FLAGS, .width = W_U64, .xlat = kvm_msr_exit_reasons, .other = "KVM_MSR_EXIT_REASON_???" } },
	{ 192, { .kind = K_UDEC, .width = W_U64 } },		/* DIRTY_LOG_RING: bytes */
	{ 193, { .kind = K_FLAGS, .width = W_U64, .xlat = kvm_bus_lock_modes, .other = "KVM_BUS_LOCK_DETECTION_???" } },
	{ 196, { .kind = K_FD, .width = W_U64 } },		/* SGX_ATTRIBUTE */
	{ 197, { .kind = K_FD, .width = W_U64 } },		/* VM_COPY_ENC_CONTEXT_FROM */
	{ 206, { .kind = K_FD, .width = W_U64 } },		/* VM_MOVE_ENC_CONTEXT_FROM */
	{ 212, { .kind = K_FLAGS, .width = W_U64, .xlat = kvm_pmu_cap_flags, .other = "KVM_PMU_CAP_???" } },
	{ 213, { .kind = K_FLAGS, .width = W_U64, .xlat = kvm_quirks, .other = "KVM_X86_QUIRK_???" } },
	{ 223, { .kind = K_UDEC, .width = W_U64 } },		/* DIRTY_LOG_RING_ACQ_REL */
	{ 237, { .kind = K_UDEC, .width = W_U64 } },		/* X86_APIC_BUS_CYCLES_NS */
};

/* Hypercalls that leave the kernel are a mask of their numbers. */
enum { CAP_EXIT_HYPERCALL = 201, CAP_X86_NOTIFY_VMEXIT = 219 };

static void show_cap_arg(struct walk *w, uint64_t cap, uint64_t num)
{
	struct emit *e = walk_emit(w);

	for (size_t i = 0; i < sizeof(cap_args) / sizeof(cap_args[0]); i++) {
		if (cap_args[i].cap != cap)
			continue;
		walk_number(w, &cap_args[i].type, num);
		return;
	}
	if (cap == CAP_EXIT_HYPERCALL && num == 1 << 12) {
		struct em_names names = { .n = 1, .name = { "1<<KVM_HC_MAP_GPA_RANGE" } };

		em_names(e, (struct em_num){ num, 8, EM_HEX }, &names);
	} else if (cap == CAP_X86_NOTIFY_VMEXIT && (uint32_t)num) {
		/* the upper half is the window, in cycles */
		struct em_names names = { .has_rest = (num & ~(uint64_t)3) != 0, .rest = num & ~(uint64_t)3 };

		if (num & 1)
			names.name[names.n++] = "KVM_X86_NOTIFY_VMEXIT_ENABLED";
		if (num & 2)
			names.name[names.n++] = "KVM_X86_NOTIFY_VMEXIT_USER";
		em_names(e, (struct em_num){ num, 8, EM_HEX }, &names);
	} else {
		em_hex(e, num);
	}
}

static void show_cap_args(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	uint64_t cap;

	(void)t;
	if (!walk_field(w, "cap", &cap))
		cap = UINT64_MAX;
	em_open(e, EM_ARRAY);
	for (size_t i = 0; i < 4 && i * 8 + 8 <= v->have; i++) {
		uint64_t num = walk_get(w, v->bytes + i * 8, 8);

		if (i == 0)
			show_cap_arg(w, cap, num);
		else
			em_hex(e, num);
	}
	em_close(e, EM_ARRAY);
}
static const struct type t_cap_args = { .kind = K_CUSTOM, .custom = show_cap_args,
	.custom_size = 32, .custom_align = 4 };

const struct type t_kvm_enable_cap = NAMED(kvm_enable_cap,
	M(cap, CONST(W_U32, kvm_caps, "KVM_CAP_???")), M(flags, X32), M(args, &t_cap_args), M(pad, PADS(64)));

/* --- clocks, states, signals ------------------------------------------------------- */

const struct type t_kvm_clock_data = NAMED(kvm_clock_data,
	M(clock, U64), M(flags, KFLAGS(kvm_clock_flags, "KVM_CLOCK_???")), M(pad0, PAD(W_U32)),
	M(realtime, U64, .when = ANY(FIELD(flags), KVM_CLOCK_REALTIME)),
	M(host_tsc, U64, .when = ANY(FIELD(flags), KVM_CLOCK_HOST_TSC)), M(pad, PADS(16)));

const struct type t_kvm_mp_state = NAMED(kvm_mp_state,
	M(mp_state, CONST(W_U32, kvm_mp_states, "KVM_MP_STATE_???")));

/* the kernel takes its own size only */
static void show_signal_mask(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct type sigset = { .kind = K_SIGSET, .len = NUM(8) };
	uint64_t len;

	(void)t;
	if (walk_field(w, "len", &len) && len == 8)
		walk_at(w, &sigset, v->addr);
	else
		em_addr(walk_emit(w), v->addr);
}
static const struct type t_signal_set = { .kind = K_CUSTOM, .custom = show_signal_mask };

const struct type t_kvm_signal_mask = NAMED(kvm_signal_mask, M(len, U32), M(sigset, &t_signal_set));

/* --- devices -------------------------------------------------------------------------- */

const struct type t_kvm_create_device = NAMED(kvm_create_device,
	M(type, CONST(W_U32, kvm_device_types, "KVM_DEV_TYPE_???")),
	M(fd, FD, .when = WHEN_FN(kvm_succeeded)),
	M(flags, KFLAGS(kvm_create_device_flags, "KVM_CREATE_DEVICE_???")));

#define ATTR_FLAGS	M(flags, X32)

const struct type t_kvm_device_attr = NAMED(kvm_device_attr,
	ATTR_FLAGS, M(group, U32), M(attr, X64), M(addr, ADDR64));

/* addr is a pointer of 64 bits in every ABI */
static const struct type t_fd_at = { .kind = K_PTR, .width = W_A64, .of = FD };
static const struct type t_num_at = { .kind = K_PTR, .width = W_A64, .of = X64 };
static const struct type t_num_from = { .kind = K_PTR, .width = W_A64, .of = X64, .out = true };

const struct type t_kvm_device_attr_vfio = NAMED(kvm_device_attr,
	ATTR_FLAGS, M(group, CONST(W_U32, kvm_vfio_groups, "KVM_DEV_VFIO_???")),
	M(attr, CONST(W_U64, kvm_vfio_file_attrs, "KVM_DEV_VFIO_FILE_???")),
	M(addr, SELECT(FIELD(attr), ADDR64, { 1, "add", &t_fd_at }, { 2, "del", &t_fd_at })));

const struct type t_kvm_device_attr_sys = NAMED(kvm_device_attr,
	ATTR_FLAGS, M(group, CONST(W_U32, kvm_x86_groups, "KVM_X86_GRP_???")),
	M(attr, SELECT(FIELD(group), X64,
		{ 0, "system", CONST(W_U64, kvm_x86_system_attrs, "KVM_X86_XCOMP_???") },
		{ 1, "sev", CONST(W_U64, kvm_x86_sev_attrs, "KVM_X86_SEV_???") })),
	M(addr, &t_num_from));

#define VCPU_ATTR \
	ATTR_FLAGS, M(group, CONST(W_U32, kvm_vcpu_groups, "KVM_VCPU_???")), \
	M(attr, CONST(W_U64, kvm_vcpu_tsc_attrs, "KVM_VCPU_TSC_???"))

const struct type t_kvm_device_attr_vcpu = NAMED(kvm_device_attr, VCPU_ATTR, M(addr, &t_num_at));
const struct type t_kvm_device_attr_vcpu_get = NAMED(kvm_device_attr, VCPU_ATTR, M(addr, &t_num_from));
