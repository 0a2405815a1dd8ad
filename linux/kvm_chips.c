/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm_chips.c - what surrounds x86 vCPUs in KVM's requests: interrupt
 * controllers, the timer chip, Xen and Hyper-V emulation, encrypted guests.
 */
#include <string.h>
#include "decode/custom.h"
#include "linux/kvm.h"
#include "xlat/kvm.h"
#include "xlat/msr.h"

/* --- interrupt controllers -------------------------------------------------- */

static const struct type t_kvm_pic_state = NAMED(kvm_pic_state,
	M(last_irr, X8), M(irr, X8), M(imr, X8), M(isr, X8), M(priority_add, U8, .brief = true), M(irq_base, X8),
	M(read_reg_select, U8, .brief = true), M(poll, U8, .brief = true), M(special_mask, U8, .brief = true),
	M(init_state, U8, .brief = true), M(auto_eoi, U8, .brief = true), M(rotate_on_auto_eoi, U8, .brief = true),
	M(special_fully_nested_mode, U8, .brief = true), M(init4, U8, .brief = true), M(elcr, X8), M(elcr_mask, X8));

static const struct type t_kvm_ioapic_state = NAMED(kvm_ioapic_state,
	M(base_address, X64), M(ioregsel, X32), M(id, U32), M(irr, X32), M(pad, PAD(W_U32)),
	M(redirtbl, ARRAY_SHY(X64, NUM(24))));

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
	M(msr, CONST(W_U32, msr_names, NULL)), M(blob_addr_32, ADDR64), M(blob_addr_64, ADDR64),
	M(blob_size_32, U8), M(blob_size_64, U8), M(pad2, PADS(30)));

static const struct type t_xen_shared_gfn = { .kind = K_STRUCT, .members = MEMBERS(M(gfn, X64)) };
static const struct type t_xen_shared_hva = { .kind = K_STRUCT, .members = MEMBERS(M(hva, ADDR64)) };
static const struct type t_xen_port = { .kind = K_STRUCT, .members = MEMBERS(
	M(port, U32), M(vcpu, U32), M(priority, T(K_DEC, W_S32))) };
static const struct type t_xen_evtchn = { .kind = K_STRUCT, .members = MEMBERS(
	M(send_port, U32), M(type, U32), M(flags, KFLAGS(kvm_xen_evtchn_flags, "KVM_XEN_EVTCHN_???")),
	M(deliver, STRUCT(M(port, &t_xen_port), M(padding, PAD(W_U32))))) };

#define U_OF(n, ...)	T(K_STRUCT, .members = MEMBERS(M(n, __VA_ARGS__)))

const struct type t_kvm_xen_hvm_attr = NAMED(kvm_xen_hvm_attr,
	M(type, CONST(W_U16, kvm_xen_attrs, "KVM_XEN_ATTR_TYPE_???")), M(pad, PADS(6)),
	M(u, SELECT(FIELD(type), HEXSTR(64),
		{ 0, "long_mode", U_OF(long_mode, U8) },
		{ 1, "shared_info", U_OF(shared_info, &t_xen_shared_gfn) },
		{ 2, "vector", U_OF(vector, X8) },
		{ 3, "evtchn", U_OF(evtchn, &t_xen_evtchn) },
		{ 4, "xen_version", U_OF(xen_version, X32) },
		{ 5, "runstate_update_flag", U_OF(runstate_update_flag, U8) },
		{ 6, "shared_info_hva", U_OF(shared_info, &t_xen_shared_hva) })));

static const struct type t_xen_runstate = { .kind = K_STRUCT, .members = MEMBERS(
	M(state, U64), M(state_entry_time, U64), M(time_running, U64), M(time_runnable, U64),
	M(time_blocked, U64), M(time_offline, U64)) };
static const struct type t_xen_timer = { .kind = K_STRUCT, .members = MEMBERS(
	M(port, U32), M(priority, T(K_DEC, W_S32)), M(expires_ns, U64)) };
static const struct type t_u_gpa = { .kind = K_STRUCT, .members = MEMBERS(M(gpa, X64)) };
static const struct type t_u_runstate = { .kind = K_STRUCT, .members = MEMBERS(M(runstate, &t_xen_runstate)) };

const struct type t_kvm_xen_vcpu_attr = NAMED(kvm_xen_vcpu_attr,
	M(type, CONST(W_U16, kvm_xen_vcpu_attrs, "KVM_XEN_VCPU_ATTR_TYPE_???")), M(pad, PADS(6)),
	M(u, SELECT(FIELD(type), HEXSTR(64),
		{ 0, "vcpu_info", &t_u_gpa }, { 1, "vcpu_time_info", &t_u_gpa }, { 2, "runstate_addr", &t_u_gpa },
		{ 3, "runstate_current", &t_u_runstate }, { 4, "runstate_data", &t_u_runstate },
		{ 5, "runstate_adjust", &t_u_runstate },
		{ 6, "vcpu_id", U_OF(vcpu_id, U32) }, { 7, "timer", U_OF(timer, &t_xen_timer) },
		{ 8, "vector", U_OF(vector, X8) }, { 9, "vcpu_info_hva", U_OF(hva, ADDR64) })));

const struct type t_kvm_irq_routing_xen_evtchn = NAMED(kvm_irq_routing_xen_evtchn,
	M(port, U32), M(vcpu, U32), M(priority, T(K_DEC, W_S32)));

/* --- Hyper-V ----------------------------------------------------------------------- */

const struct type t_kvm_hyperv_eventfd = NAMED(kvm_hyperv_eventfd,
	M(conn_id, X32), M(fd, FD), M(flags, KFLAGS(kvm_hyperv_eventfd_flags, "KVM_HYPERV_EVENTFD_???")),
	M(padding, PADS(12)));

/* --- encrypted guests: SEV and TDX share the request and nothing else ------------ */

static const struct type t_kvm_sev_cmd = NAMED(kvm_sev_cmd,
	M(id, CONST(W_U32, kvm_sev_cmds, "KVM_SEV_???")), M(pad0, PAD(W_U32)), M(data, ADDR64), M(error, X32),
	M(sev_fd, FD));
static const struct type t_kvm_tdx_cmd = NAMED(kvm_tdx_cmd,
	M(id, CONST(W_U32, kvm_tdx_cmds, "KVM_TDX_???")),
	M(flags, X32), M(data, ADDR64), M(hw_error, X64));

/* SEV commands carry the descriptor of /dev/sev where TDX ones have the upper
 * half of hw_error, which is zero before the call; vCPUs know TDX only. */
static void show_encrypt_op(struct walk *w, const struct type *t, const struct value *v)
{
	const uint8_t *bytes = v->bytes;
	char link[32];
	uint64_t fd;

	(void)t;
	bool sev = v->have >= 24 && walk_get(w, bytes + 20, 4) != 0;
	if (sev && walk_arg(w, "fd", &fd) && walk_fd_link(w, (int)fd, link, sizeof(link)) &&
	    strncmp(link, "anon_inode:kvm-vcpu", 19) == 0)
		sev = false;
	walk_bytes(w, sev ? &t_kvm_sev_cmd : &t_kvm_tdx_cmd, v->bytes, v->have, v->addr);
}
const struct type t_kvm_memory_encrypt_op = { .kind = K_CUSTOM, .custom = show_encrypt_op,
	.custom_size = 24, .custom_align = 8 };

const struct type t_kvm_enc_region = NAMED(kvm_enc_region, M(addr, ADDR64), M(size, X64));
