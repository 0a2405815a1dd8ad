/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * vm.c - what is no x86 affair in KVM's requests: memory, interrupt
 * lines and routes, eventfds, capabilities, clocks, devices, registers by id.
 */
#include <string.h>
#include "decode/custom.h"
#include "linux/kvm/kvm.h"
#include "xlat/kvm.h"

bool kvm_succeeded(struct walk *w)
{
	return walk_exiting(w) && !walk_failed(w);
}

void kvm_show_bytes(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	size_t n = v->have < t->custom_size ? v->have : t->custom_size;		/* there may be more behind */

	em_open(e, EM_ARRAY);
	for (size_t i = 0; i < n; i++)
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

bool kvm_abi_is_x86(struct walk *w)
{
	const char *abi = walk_abi_name(w);

	return !strcmp(abi, "x86_64") || !strcmp(abi, "i386") || !strcmp(abi, "x32");
}

/* Maps of bits are read and written in words of 64. */
void kvm_show_bitmap(struct walk *w, uint64_t addr, uint64_t bits)
{
	const uint64_t n = bits / 64 + !!(bits % 64);
	const uint64_t shown = walk_abbrev(w) && n > walk_limit(w) ? walk_limit(w) : n;
	struct emit *e = walk_emit(w);
	const uint8_t *p = addr && shown <= SIZE_MAX / 8 ? walk_fetch(w, addr, (size_t)shown * 8) : NULL;

	if (!p) {
		em_addr(e, addr);
		return;
	}
	em_open(e, EM_ARRAY);
	for (size_t i = 0; i < shown; i++)
		em_hex(e, walk_get(w, p + i * 8, 8));
	if (shown < n)
		em_more(e);
	em_close(e, EM_ARRAY);
}

static void show_clear_bitmap(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t pages;

	(void)t;
	if (walk_field(w, "num_pages", &pages))
		kvm_show_bitmap(w, v->num, pages);
	else
		em_addr(walk_emit(w), v->num);
}

/*
 * How long the map of a whole slot is, is known to the kernel, and to who saw the
 * slot made: a region leaves its length under its machine and slot.  A number may
 * come to mean another machine, which begins without slots: each is counted.
 */
static uint64_t slot_key(struct walk *w, uint32_t slot)
{
	uint64_t fd = 0, machine = 0;

	walk_arg(w, "fd", &fd);
	walk_recall(w, "kvm-vm", fd, &machine);
	return (machine << 16 | (fd & 0xffff)) << 32 | slot;
}

void kvm_vm_note(struct walk *w)
{
	uint64_t fd, machine = 0;

	if (!walk_ret(w, &fd))
		return;
	walk_recall(w, "kvm-vm", fd, &machine);
	walk_remember(w, "kvm-vm", fd, machine + 1);
}

void kvm_region_note(struct walk *w)
{
	enum { SLOT = 0, MEMORY_SIZE = 16, END = 24 };
	uint64_t argp, ret;
	uint8_t region[END];

	if (walk_ret(w, &ret) && walk_arg(w, "argp", &argp) && walk_read(w, argp, region, sizeof(region)))
		walk_remember(w, "kvm-slot", slot_key(w, (uint32_t)walk_get(w, region + SLOT, 4)),
			      walk_get(w, region + MEMORY_SIZE, 8));
}

static void show_slot_bitmap(struct walk *w, const struct type *t, const struct value *v)
{
	enum { PAGE_SIZE = 4096 };		/* of a guest, on x86 */
	uint64_t slot, bytes;

	(void)t;
	if (kvm_succeeded(w) && walk_field(w, "slot", &slot) && kvm_abi_is_x86(w) &&
	    walk_recall(w, "kvm-slot", slot_key(w, (uint32_t)slot), &bytes))
		kvm_show_bitmap(w, v->num, bytes / PAGE_SIZE);
	else
		em_addr(walk_emit(w), v->num);
}

/* The address lies in a union as long as a 64-bit one; a shorter one leaves the
 * rest undefined. */
#define DIRTY_LOG(ptr)	M(slot, U32), M(padding1, PAD(W_U32)), ptr
#define CLEAR_LOG(ptr)	M(slot, U32), M(num_pages, U32), M(first_page, U64), ptr
#define BITMAP64	M(dirty_bitmap, CUSTOM(W_A64, show_slot_bitmap))
#define BITMAP32	M(dirty_bitmap, CUSTOM(W_PTR, show_slot_bitmap)), M(rest, PAD(W_U32))
#define CLEAR64		M(dirty_bitmap, CUSTOM(W_A64, show_clear_bitmap))
#define CLEAR32		M(dirty_bitmap, CUSTOM(W_PTR, show_clear_bitmap)), M(rest, PAD(W_U32))
const struct type t_kvm_dirty_log = { .kind = K_STRUCT, .name = "kvm_dirty_log", .members = MEMBERS(DIRTY_LOG(BITMAP64)),
	.layouts = LIST(layout, { "i386", MEMBERS(DIRTY_LOG(BITMAP32)) }, { "x32", MEMBERS(DIRTY_LOG(BITMAP32)) }) };
const struct type t_kvm_clear_dirty_log = { .kind = K_STRUCT, .name = "kvm_clear_dirty_log",
	.members = MEMBERS(CLEAR_LOG(CLEAR64)),
	.layouts = LIST(layout, { "i386", MEMBERS(CLEAR_LOG(CLEAR32)) }, { "x32", MEMBERS(CLEAR_LOG(CLEAR32)) }) };

const struct type t_kvm_coalesced_mmio_zone = NAMED(kvm_coalesced_mmio_zone,
	M(addr, X64), M(size, U32), M(pio, U32));

const struct type t_kvm_create_guest_memfd = NAMED(kvm_create_guest_memfd,
	M(size, U64), M(flags, KFLAGS64(kvm_gmem_flags, "GUEST_MEMFD_FLAG_???")), M(reserved, PADS(48)));

const struct type t_kvm_memory_attributes = NAMED(kvm_memory_attributes,
	M(address, X64), M(size, U64), M(attributes, KFLAGS64(kvm_memory_attributes, "KVM_MEMORY_ATTRIBUTE_???")),
	M(flags, X64));

const struct type t_kvm_pre_fault_memory = NAMED(kvm_pre_fault_memory,
	M(gpa, X64), M(size, U64), M(flags, X64), M(padding, PADS(40)));
/* where the kernel has come to: what remains */
const struct type t_kvm_pre_fault_memory_left = NAMED(kvm_pre_fault_memory,
	M(gpa, X64), M(size, U64), M(flags, PAD(W_U64)), M(padding, PADS(40)));

/* --- interrupts and eventfds --------------------------------------------------- */

const struct type t_kvm_irq_level = NAMED(kvm_irq_level, M(irq, U32), M(level, U32));
const struct type t_kvm_irq_level_status = NAMED(kvm_irq_level, M(status, S32), M(level, PAD(W_U32)));

const struct type t_kvm_irqfd = NAMED(kvm_irqfd,
	M(fd, FD), M(gsi, U32), M(flags, KFLAGS(kvm_irqfd_flags, "KVM_IRQFD_FLAG_???")),
	M(resamplefd, FD, .when = ANY(FIELD(flags), KVM_IRQFD_FLAG_RESAMPLE)), M(pad, PADS(16)));

const struct type t_kvm_ioeventfd = NAMED(kvm_ioeventfd,
	M(datamatch, X64, .when = ANY(FIELD(flags), KVM_IOEVENTFD_FLAG_DATAMATCH)), M(addr, X64), M(len, U32), M(fd, FD),
	M(flags, KFLAGS(kvm_ioeventfd_flags, "KVM_IOEVENTFD_FLAG_???")), M(pad, PADS(36)));

/* x86 has three interrupt chips, others number theirs as they like */
static const struct type t_x86_irqchip = { .kind = K_CONST, .width = W_U32, .xlat = kvm_irqchips, .other = "KVM_IRQCHIP_???" };
static const struct type *pick_irqchip(struct walk *w, uint64_t key)
{
	(void)key;
	return kvm_abi_is_x86(w) ? &t_x86_irqchip : NULL;
}
static const struct type t_route_irqchip = NAMED(kvm_irq_routing_irqchip,
	M(irqchip, T(K_SELECT, W_U32, .by = NUM(0), .pick = pick_irqchip, .otherwise = U32)), M(pin, U32));
static const struct type t_route_msi = NAMED(kvm_irq_routing_msi,
	M(address_lo, X32), M(address_hi, X32), M(data, X32),
	M(devid, X32, .when = ANY(FIELD(flags), KVM_MSI_VALID_DEVID)));
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
	M(devid, X32, .when = ANY(FIELD(flags), KVM_MSI_VALID_DEVID)), M(pad, PADS(12)));

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

/* a test makes no device */
static bool device_made(struct walk *w)
{
	uint64_t flags;

	return kvm_succeeded(w) && walk_field(w, "flags", &flags) && !(flags & KVM_CREATE_DEVICE_TEST);
}

const struct type t_kvm_create_device = NAMED(kvm_create_device,
	M(type, CONST(W_U32, kvm_device_types, "KVM_DEV_TYPE_???")), M(fd, FD, .when = WHEN_FN(device_made)),
	M(flags, KFLAGS(kvm_create_device_flags, "KVM_CREATE_DEVICE_???")));

/* What a group and an attribute mean depends on what the descriptor is; what
 * addr leads to, on both.  It is a pointer of 64 bits in every ABI, and
 * KVM_HAS_DEVICE_ATTR does not look at it. */
#define ATTR(n, group_, attr_, addr_) \
	const struct type n = NAMED(kvm_device_attr, M(flags, X32), M(group, group_), M(attr, attr_), M(addr, addr_))

ATTR(t_kvm_device_attr, U32, X64, ADDR64);

#define A64_PTR(t)	{ .kind = K_PTR, .width = W_A64, .of = t }
#define A64_OUT(t)	{ .kind = K_PTR, .width = W_A64, .of = t, .out = true }
static const struct type t_fd_at = A64_PTR(FD);
static const struct type t_num_at = A64_PTR(X64);
static const struct type t_num_from = A64_OUT(X64);
static const struct type t_xfeatures_from = A64_OUT(FLAGS(W_U64, kvm_xfeatures, "XFEATURE_MASK_???"));
static const struct type t_spapr_at = A64_PTR(STRUCT_AS(kvm_vfio_spapr_tce, M(groupfd, FD), M(tablefd, FD)));

#define VFIO_GROUP	CONST(W_U32, kvm_vfio_groups, "KVM_DEV_VFIO_???")
#define VFIO_ATTR	CONST(W_U64, kvm_vfio_file_attrs, "KVM_DEV_VFIO_FILE_???")
ATTR(t_kvm_device_attr_vfio, VFIO_GROUP, VFIO_ATTR,
	SELECT(FIELD(attr), ADDR64, { 1, "add", &t_fd_at }, { 2, "del", &t_fd_at }, { 3, "spapr", &t_spapr_at }));
ATTR(t_kvm_device_attr_vfio_has, VFIO_GROUP, VFIO_ATTR, ADDR64);

/* /dev/kvm itself has numbers to read */
#define SYS_GROUP	CONST(W_U32, kvm_x86_groups, "KVM_X86_GRP_???")
#define SYS_ATTR	T(K_SELECT, W_U64, .by = FIELD(group), .otherwise = X64, .choices = LIST(choice, \
		{ 0, "system", CONST(W_U64, kvm_x86_system_attrs, "KVM_X86_XCOMP_???") }, \
		{ 1, "sev", CONST(W_U64, kvm_x86_sev_attrs, "KVM_X86_SEV_???") }))
ATTR(t_kvm_device_attr_sys, SYS_GROUP, SYS_ATTR,
	SELECT(FIELD(group), &t_num_from,
		{ 0, "system", SELECT(FIELD(attr), &t_num_from, { 0, "supported", &t_xfeatures_from }) }));
ATTR(t_kvm_device_attr_sys_has, SYS_GROUP, SYS_ATTR, ADDR64);

#define VCPU_GROUP	CONST(W_U32, kvm_vcpu_groups, "KVM_VCPU_???")
#define VCPU_ATTR	CONST(W_U64, kvm_vcpu_tsc_attrs, "KVM_VCPU_TSC_???")
ATTR(t_kvm_device_attr_vcpu, VCPU_GROUP, VCPU_ATTR, &t_num_at);
ATTR(t_kvm_device_attr_vcpu_get, VCPU_GROUP, VCPU_ATTR, &t_num_from);
ATTR(t_kvm_device_attr_vcpu_has, VCPU_GROUP, VCPU_ATTR, ADDR64);
