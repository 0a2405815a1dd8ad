/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * chips.c - what surrounds x86 vCPUs in KVM's requests: interrupt
 * controllers, the timer chip, Xen and Hyper-V emulation.
 */
#include "decode/custom.h"
#include "linux/kvm/kvm.h"
#include "xlat/kvm.h"

/* --- interrupt controllers -------------------------------------------------- */

static const struct type t_kvm_pic_state = NAMED(kvm_pic_state,
	M(last_irr, X8), M(irr, X8), M(imr, X8), M(isr, X8), M(priority_add, U8, .brief = true), M(irq_base, X8),
	M(read_reg_select, U8, .brief = true), M(poll, U8, .brief = true), M(special_mask, U8, .brief = true),
	M(init_state, U8, .brief = true), M(auto_eoi, U8, .brief = true), M(rotate_on_auto_eoi, U8, .brief = true),
	M(special_fully_nested_mode, U8, .brief = true), M(init4, U8, .brief = true), M(elcr, X8), M(elcr_mask, X8));

/* A redirection entry is a word of bit fields. */
static void show_redirection(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct {
		const char *name;
		uint8_t shift, bits;
	} fields[] = {
		{ "vector", 0, 8 }, { "delivery_mode", 8, 3 }, { "dest_mode", 11, 1 }, { "delivery_status", 12, 1 },
		{ "polarity", 13, 1 }, { "remote_irr", 14, 1 }, { "trig_mode", 15, 1 }, { "mask", 16, 1 },
		{ "dest_id", 56, 8 },
	};
	static const struct type mode = { .kind = K_CONST, .width = W_U8, .xlat = kvm_ioapic_deliveries, .other = "reserved" };
	struct emit *e = walk_emit(w);

	(void)t;
	em_open(e, EM_STRUCT);
	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		const uint64_t num = v->num >> fields[i].shift & ((1u << fields[i].bits) - 1);

		walk_member(w, fields[i].name, fields[i].shift == 8 ? &mode : fields[i].bits == 8 ? X8 : U8, num);
	}
	em_close(e, EM_STRUCT);
}

static const struct type t_kvm_ioapic_state = NAMED(kvm_ioapic_state,
	M(base_address, X64), M(ioregsel, X32), M(id, U32), M(irr, X32), M(pad, PAD(W_U32)),
	M(redirtbl, ARRAY_SHY(CUSTOM(W_U64, show_redirection), NUM(24))));

static const struct type t_chip_pic = { .kind = K_STRUCT, .members = MEMBERS(M(pic, &t_kvm_pic_state)) };
static const struct type t_chip_ioapic = { .kind = K_STRUCT, .members = MEMBERS(M(ioapic, &t_kvm_ioapic_state)) };

#define IRQCHIP_MEMBERS(...) \
	M(chip_id, CONST(W_U32, kvm_irqchips, "KVM_IRQCHIP_???")), M(pad, PAD(W_U32)), \
	M(chip, SELECT(FIELD(chip_id), HEXSTR(512), { 0, "master", &t_chip_pic }, { 1, "slave", &t_chip_pic }, \
		{ 2, "ioapic", &t_chip_ioapic }), __VA_ARGS__)

const struct type t_kvm_irqchip = NAMED(kvm_irqchip, IRQCHIP_MEMBERS(.brief = false));
/* the program says which chip, the kernel fills in the rest */
const struct type t_kvm_irqchip_get = NAMED(kvm_irqchip, IRQCHIP_MEMBERS(.when = WHEN_FN(kvm_succeeded)));

/* --- the timer chip ---------------------------------------------------------- */

const struct type t_kvm_pit_config = NAMED(kvm_pit_config,
	M(flags, KFLAGS(kvm_pit_config_flags, "KVM_PIT_???")), M(pad, PADS(60)));

static const struct type t_kvm_pit_channel_state = NAMED(kvm_pit_channel_state,
	M(count, U32), M(latched_count, U16, .brief = true), M(count_latched, U8, .brief = true),
	M(status_latched, U8, .brief = true), M(status, X8, .brief = true), M(read_state, U8, .brief = true),
	M(write_state, U8, .brief = true), M(write_latch, U8, .brief = true), M(rw_mode, U8, .brief = true),
	M(mode, U8), M(bcd, U8, .brief = true), M(gate, U8), M(count_load_time, S64, .brief = true));

const struct type t_kvm_pit_state = NAMED(kvm_pit_state, M(channels, ARRAY(&t_kvm_pit_channel_state, NUM(3))));
const struct type t_kvm_pit_state2 = NAMED(kvm_pit_state2,
	M(channels, ARRAY(&t_kvm_pit_channel_state, NUM(3))),
	M(flags, KFLAGS(kvm_pit_flags, "KVM_PIT_FLAGS_???")), M(reserved, PADS(36)));

const struct type t_kvm_reinject_control = NAMED(kvm_reinject_control, M(pit_reinject, U8), M(reserved, PADS(31)));

/* --- Xen ----------------------------------------------------------------------- */

const struct type t_kvm_xen_hvm_config = NAMED(kvm_xen_hvm_config,
	M(flags, KFLAGS(kvm_xen_config_flags, "KVM_XEN_HVM_CONFIG_???")),
	M(msr, X32), M(blob_addr_32, ADDR64), M(blob_addr_64, ADDR64),
	M(blob_size_32, U8), M(blob_size_64, U8), M(pad2, PADS(30)));

static const struct type t_xen_shared_gfn = { .kind = K_STRUCT, .members = MEMBERS(
	M(gfn, CONST(W_U64, kvm_xen_gfns, NULL))) };
static const struct type t_xen_shared_hva = { .kind = K_STRUCT, .members = MEMBERS(M(hva, ADDR64)) };
#define XEN_PRIORITY	CONST(W_U32, kvm_xen_priorities, NULL)
static const struct type t_xen_port = { .kind = K_STRUCT, .members = MEMBERS(
	M(port, U32), M(vcpu, U32), M(priority, XEN_PRIORITY)) };
static const struct type t_xen_eventfd = { .kind = K_STRUCT, .members = MEMBERS(M(port, PAD(W_U32)), M(fd, FD)) };
/* port 0: the descriptor of an eventfd stands in its place */
static const struct type t_xen_deliver = { .kind = K_STRUCT, .members = MEMBERS(
	M(port, PAD(W_U32)), M(padding, PADS(12)),
	M(where, T(K_SELECT, .flat = true, .by = FIELD(port), .otherwise = T(K_STRUCT, .members = MEMBERS(M(port, &t_xen_port))),
		.choices = LIST(choice, { 0, "0", T(K_STRUCT, .members = MEMBERS(M(eventfd, &t_xen_eventfd))) })))) };
static const struct type t_xen_evtchn = { .kind = K_STRUCT, .members = MEMBERS(
	M(send_port, U32), M(type, CONST(W_U32, kvm_xen_evtchn_types, "EVTCHNSTAT_???")),
	M(flags, KFLAGS(kvm_xen_evtchn_flags, "KVM_XEN_EVTCHN_???")), M(deliver, &t_xen_deliver)) };

#define U_OF(n, ...)	T(K_STRUCT, .members = MEMBERS(M(n, __VA_ARGS__)))

#define XEN_ATTR_U SELECT(FIELD(type), HEXSTR(64), \
		{ 0, "long_mode", U_OF(long_mode, U8) }, \
		{ 1, "shared_info", U_OF(shared_info, &t_xen_shared_gfn) }, \
		{ 2, "vector", U_OF(vector, X8) }, \
		{ 3, "evtchn", U_OF(evtchn, &t_xen_evtchn) }, \
		{ 4, "xen_version", U_OF(xen_version, X32) }, \
		{ 5, "runstate_update_flag", U_OF(runstate_update_flag, U8) }, \
		{ 6, "shared_info_hva", U_OF(shared_info, &t_xen_shared_hva) })
#define XEN_ATTR(...) \
	M(type, CONST(W_U16, kvm_xen_attrs, "KVM_XEN_ATTR_TYPE_???")), M(pad, PADS(6)), M(u, XEN_ATTR_U, __VA_ARGS__)

const struct type t_kvm_xen_hvm_attr = NAMED(kvm_xen_hvm_attr, XEN_ATTR(.brief = false));
/* the program says which, the kernel fills in what it is */
const struct type t_kvm_xen_hvm_attr_get = NAMED(kvm_xen_hvm_attr, XEN_ATTR(.when = WHEN_FN(kvm_succeeded)));

static const struct type t_xen_runstate = { .kind = K_STRUCT, .members = MEMBERS(
	M(state, CONST(W_U64, kvm_xen_runstates, "RUNSTATE_???")), M(state_entry_time, U64), M(time_running, U64), M(time_runnable, U64),
	M(time_blocked, U64), M(time_offline, U64)) };
static const struct type t_xen_timer = { .kind = K_STRUCT, .members = MEMBERS(
	M(port, U32), M(priority, XEN_PRIORITY), M(expires_ns, U64)) };
static const struct type t_u_gpa = { .kind = K_STRUCT, .members = MEMBERS(M(gpa, CONST(W_U64, kvm_xen_gpas, NULL))) };
static const struct type t_u_runstate = { .kind = K_STRUCT, .members = MEMBERS(M(runstate, &t_xen_runstate)) };

#define XEN_VCPU_ATTR_U SELECT(FIELD(type), HEXSTR(64), \
		{ 0, "vcpu_info", &t_u_gpa }, { 1, "vcpu_time_info", &t_u_gpa }, { 2, "runstate_addr", &t_u_gpa }, \
		{ 3, "runstate_current", &t_u_runstate }, { 4, "runstate_data", &t_u_runstate }, \
		{ 5, "runstate_adjust", &t_u_runstate }, \
		{ 6, "vcpu_id", U_OF(vcpu_id, U32) }, { 7, "timer", U_OF(timer, &t_xen_timer) }, \
		{ 8, "vector", U_OF(vector, X8) }, { 9, "vcpu_info_hva", U_OF(hva, ADDR64) })
#define XEN_VCPU_ATTR(...) \
	M(type, CONST(W_U16, kvm_xen_vcpu_attrs, "KVM_XEN_VCPU_ATTR_TYPE_???")), M(pad, PADS(6)), \
	M(u, XEN_VCPU_ATTR_U, __VA_ARGS__)

const struct type t_kvm_xen_vcpu_attr = NAMED(kvm_xen_vcpu_attr, XEN_VCPU_ATTR(.brief = false));
const struct type t_kvm_xen_vcpu_attr_get = NAMED(kvm_xen_vcpu_attr, XEN_VCPU_ATTR(.when = WHEN_FN(kvm_succeeded)));

const struct type t_kvm_irq_routing_xen_evtchn = NAMED(kvm_irq_routing_xen_evtchn,
	M(port, U32), M(vcpu, U32), M(priority, XEN_PRIORITY));

/* --- Hyper-V ----------------------------------------------------------------------- */

const struct type t_kvm_hyperv_eventfd = NAMED(kvm_hyperv_eventfd,
	M(conn_id, X32), M(fd, FD, .when = MASKED(FIELD(flags), KVM_HYPERV_EVENTFD_DEASSIGN, 0)), M(flags, KFLAGS(kvm_hyperv_eventfd_flags, "KVM_HYPERV_EVENTFD_???")),
	M(padding, PADS(12)));
