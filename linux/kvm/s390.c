/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * s390.c - KVM's requests on s390: registers, interrupts, guest memory,
 * storage keys, memory management, protected virtual machines, PCI, and the
 * attributes of a machine and of its floating interrupt controller.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/always.h"
#include "linux/kvm/arch.h"
#include "xlat/kvm_arch.h"

#define S390(o, n, ...)	ARCH_RQ("s390", o, n, __VA_ARGS__)
#define IN64(t)		T(K_PTR, W_A64, .of = t)

static unsigned request_nr(struct walk *w)
{
	uint64_t op;

	return walk_arg(w, "op", &op) ? op & 0xff : 0;
}

/* --- registers ------------------------------------------------------------------- */

static const struct type s390_kvm_regs = NAMED(kvm_regs, M(gprs, ARRAY(X64, NUM(16))));
static const struct type s390_kvm_sregs = NAMED(kvm_sregs, M(acrs, ARRAY(X32, NUM(16))), M(crs, ARRAY(X64, NUM(16))));
static const struct type s390_kvm_fpu = NAMED(kvm_fpu, M(fpc, X32), M(fprs, ARRAY(X64, NUM(16))));
static const struct type s390_psw = NAMED(kvm_s390_psw, M(mask, X64), M(addr, X64));

static const struct type s390_hw_breakpoint = NAMED(kvm_hw_breakpoint,
	M(addr, X64), M(phys_addr, X64), M(len, U64), M(type, FLAGS(W_U8, kvm_s390_bp_types, "KVM_HW_???")),
	M(pad, PADS(7)));
static const struct type s390_guest_debug = NAMED(kvm_guest_debug,
	M(control, FLAGS(W_U32, kvm_s390_guestdbg_flags, "KVM_GUESTDBG_???")), M(pad, PAD(W_U32)),
	M(arch, STRUCT(M(nr_hw_bp, U32), M(pad, PAD(W_U32)),
		M(hw_bp, IN(ARRAY(&s390_hw_breakpoint, FIELD(nr_hw_bp)))))));

/* --- user-controlled machines --------------------------------------------------------- */

static const struct type s390_ucas_mapping = NAMED(kvm_s390_ucas_mapping,
	M(user_addr, X64), M(vcpu_addr, X64), M(length, U64));

/* --- interrupts ------------------------------------------------------------------------- */

enum { INT_IO_MAX = 0xfdffff };		/* ... in units of 256: types up to 0xfdffffff are of devices */

static void show_irq_type(struct walk *w, const struct type *t, const struct value *v)
{
	const struct em_num num = { v->num, t->width == W_U64 ? 8 : 4, EM_HEX };
	const uint32_t type = (uint32_t)v->num;
	char buf[80];

	if (v->num >> 8 > INT_IO_MAX) {
		em_name(walk_emit(w), num, xlat_name(kvm_s390_irqs, v->num), "KVM_S390_???");
		return;
	}
	snprintf(buf, sizeof(buf), "KVM_S390_INT_IO(%u, %u, %u, %#x)", type >> 26, type >> 18 & 0xff, type >> 16 & 3,
		 type & 0xffff);
	em_name(walk_emit(w), num, buf, NULL);
}

static const struct type s390_interrupt = NAMED(kvm_s390_interrupt,
	M(type, CUSTOM(W_U32, show_irq_type)), M(parm, X32), M(parm64, X64));

static const struct type s390_io_info = NAMED(kvm_s390_io_info,
	M(subchannel_id, X16), M(subchannel_nr, X16), M(io_int_parm, X32), M(io_int_word, X32));
static const struct type s390_ext_info = NAMED(kvm_s390_ext_info,
	M(ext_params, X32), M(pad, PAD(W_U32)), M(ext_params2, X64));
static const struct type s390_pgm_info = NAMED(kvm_s390_pgm_info,
	M(trans_exc_code, X64), M(mon_code, X64), M(per_address, X64), M(data_exc_code, X32), M(code, X16),
	M(mon_class_nr, X16), M(per_code, X8), M(per_atmid, X8), M(exc_access_id, X8), M(per_access_id, X8),
	M(op_access_id, X8), M(flags, FLAGS(W_U8, kvm_s390_pgm_flags, "KVM_S390_PGM_FLAGS_???")), M(pad, PADS(2)));
static const struct type s390_emerg_info = NAMED(kvm_s390_emerg_info, M(code, X16));
static const struct type s390_extcall_info = NAMED(kvm_s390_extcall_info, M(code, X16));
static const struct type s390_prefix_info = NAMED(kvm_s390_prefix_info, M(address, X32));
static const struct type s390_stop_info = NAMED(kvm_s390_stop_info,
	M(flags, FLAGS(W_U32, kvm_s390_stop_flags, "KVM_S390_STOP_FLAG_???")));
static const struct type s390_mchk_info = NAMED(kvm_s390_mchk_info,
	M(cr14, X64), M(mcic, X64), M(failing_storage_address, X64), M(ext_damage_code, X32), M(pad, PAD(W_U32)),
	M(fixed_logout, HEXSTR(16)));

static const struct type s390_u_io = { .kind = K_STRUCT, .members = MEMBERS(M(io, &s390_io_info)) };

static const struct type *pick_io(struct walk *w, uint64_t type)
{
	(void)w;
	return type >> 8 <= INT_IO_MAX ? &s390_u_io : NULL;
}

#define PAYLOAD(n)	T(K_STRUCT, .members = MEMBERS(M(n, &s390_##n##_info)))
#define NO_PAYLOAD	PADS(64)
static const struct type s390_irq = NAMED(kvm_s390_irq,
	M(type, CUSTOM(W_U64, show_irq_type)),
	M(u, T(K_SELECT, .by = FIELD(type), .pick = pick_io, .otherwise = HEXSTR(64), .choices = LIST(choice,
		{ 0xfffe0000, "stop", PAYLOAD(stop) }, { 0xfffe0001, "pgm", PAYLOAD(pgm) },
		{ 0xfffe0002, "prefix", PAYLOAD(prefix) }, { 0xfffe0003, "restart", NO_PAYLOAD },
		{ 0xfffe0004, "ext", PAYLOAD(ext) }, { 0xfffe0005, "ext", PAYLOAD(ext) },
		{ 0xfffe1000, "mchk", PAYLOAD(mchk) }, { 0xffff1004, "clock", NO_PAYLOAD },
		{ 0xffff1005, "timer", NO_PAYLOAD }, { 0xffff1201, "emerg", PAYLOAD(emerg) },
		{ 0xffff1202, "extcall", PAYLOAD(extcall) }, { 0xffff2401, "ext", PAYLOAD(ext) },
		{ 0xffff2603, "ext", PAYLOAD(ext) }))));
enum { SIZEOF_IRQ = 72 };

static void show_irqs(struct walk *w, uint64_t addr, uint64_t bytes)
{
	struct type list = { .kind = K_ARRAY, .of = &s390_irq, .len = NUM(bytes / SIZEOF_IRQ) };

	walk_at(w, &list, addr);
}

/* Saved and restored as they are: what is got is as long as the result says. */
enum { NR_GET_IRQ_STATE = 0xb6 };
static void show_irq_buf(struct walk *w, const struct type *t, const struct value *v)
{
	const bool get = request_nr(w) == NR_GET_IRQ_STATE;
	uint64_t len;

	(void)t;
	if (v->num && (get ? walk_ret(w, &len) : walk_field(w, "len", &len)))
		show_irqs(w, v->num, len);
	else
		em_addr(walk_emit(w), v->num);
}
static const struct type s390_irq_state = NAMED(kvm_s390_irq_state,
	M(buf, CUSTOM(W_U64, show_irq_buf)), M(flags, X32), M(len, U32), M(reserved, PADS(16)));

/* --- memory of the guest ------------------------------------------------------------------ */

enum { LOGICAL_READ, LOGICAL_WRITE, SIDA_READ, SIDA_WRITE, ABSOLUTE_READ, ABSOLUTE_WRITE, ABSOLUTE_CMPXCHG };

static void show_memop_buf(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t op, flags, size, ret;

	(void)t;
	if (!walk_field(w, "op", &op) || !walk_field(w, "flags", &flags) || !walk_field(w, "size", &size))
		op = flags = size = UINT64_MAX;
	const bool reads = op == LOGICAL_READ || op == SIDA_READ || op == ABSOLUTE_READ;
	const bool writes = op == LOGICAL_WRITE || op == SIDA_WRITE || op == ABSOLUTE_WRITE || op == ABSOLUTE_CMPXCHG;

	/* a result above zero is a program interruption: nothing was read */
	if (!(flags & KVM_S390_MEMOP_F_CHECK_ONLY) && (writes || (reads && walk_ret(w, &ret) && !ret)))
		kvm_show_buffer(w, v->num, size);
	else
		em_addr(walk_emit(w), v->num);
}

/* what is expected there; the kernel puts what it found in its place */
static void show_memop_old(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t size;

	(void)t;
	if (walk_field(w, "size", &size))
		kvm_show_buffer(w, v->num, size);
}

static bool memop_logical(struct walk *w)
{
	uint64_t op;

	return walk_field(w, "op", &op) && op <= LOGICAL_WRITE;
}

#define SIDA		T(K_STRUCT, .members = MEMBERS(M(before, PADS(32)), M(sida_offset, U32)))
static const struct type s390_mem_op = NAMED(kvm_s390_mem_op,
	M(gaddr, X64), M(flags, FLAGS(W_U64, kvm_s390_memop_flags, "KVM_S390_MEMOP_F_???")), M(size, U32),
	M(op, CONST(W_U32, kvm_s390_memops, "KVM_S390_MEMOP_???")), M(buf, CUSTOM(W_U64, show_memop_buf)),
	M(ar, U8, .when = WHEN_FN(memop_logical)),
	M(key, X8, .when = ANY(FIELD(flags), KVM_S390_MEMOP_F_SKEY_PROTECTION)), M(pad1, PADS(6)),
	M(old_addr, CUSTOM(W_U64, show_memop_old), .when = EQ(FIELD(op), ABSOLUTE_CMPXCHG)), M(rest, PADS(16)),
	M(sida, T(K_SELECT, .flat = true, .by = FIELD(op), .choices = LIST(choice,
		{ SIDA_READ, "sida", SIDA }, { SIDA_WRITE, "sida", SIDA }))));

/* One key for each page. */
enum { NR_GET_SKEYS = 0xb2 };
static void show_skeys(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t count, ret;

	(void)t;
	if (request_nr(w) == NR_GET_SKEYS && (!walk_ret(w, &ret) || ret))	/* 1: the guest uses none */
		em_addr(walk_emit(w), v->num);
	else if (walk_field(w, "count", &count))
		kvm_show_buffer(w, v->num, count);
}
/* = 1 (KVM_S390_GET_SKEYS_NONE) */
static void note_skeys(struct walk *w)
{
	struct emit *e = walk_emit(w);
	struct always a;
	uint64_t ret;

	if (!walk_ret(w, &ret) || !xlat_name(kvm_s390_skeys_results, ret) || e->opts->xlat == EM_X_RAW)
		return;
	always_begin(w, &a);
	em_key_quiet(e, "keys");
	em_name(e, (struct em_num){ ret, 8, EM_UDEC }, xlat_name(kvm_s390_skeys_results, ret), NULL);
	always_end(w, &a);
}
static const struct type s390_skeys = NAMED(kvm_s390_skeys,
	M(start_gfn, X64), M(count, U64), M(skeydata_addr, CUSTOM(W_U64, show_skeys)), M(flags, X32),
	M(reserved, PADS(36)));

static const struct type s390_keyop = NAMED(kvm_s390_keyop,
	M(guest_addr, X64), M(key, X8), M(operation, CONST(W_U8, kvm_s390_keyops, "KVM_S390_KEYOP_???")),
	M(pad, PADS(6)));
static const struct type s390_keyop_done = NAMED(kvm_s390_keyop,
	M(guest_addr, PAD(W_U64)), M(key, X8), M(operation, PAD(W_U8)), M(pad, PADS(6)));

/* One byte for each page: what the guest says of its use. */
static void show_cmma(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t count;

	(void)t;
	if (walk_field(w, "count", &count))
		kvm_show_buffer(w, v->num, count);
}
#define CMMA(union_, values_) NAMED(kvm_s390_cmma_log, M(start_gfn, X64), M(count, U32), \
	M(flags, FLAGS(W_U32, kvm_s390_cmma_flags, "KVM_S390_CMMA_???")), union_, values_)
static const struct type s390_cmma_ask = CMMA(M(remaining, PAD(W_U64)), M(values, X64));
static const struct type s390_cmma_got = CMMA(M(remaining, U64), M(values, CUSTOM(W_U64, show_cmma)));
static const struct type s390_cmma_set = CMMA(M(mask, X64), M(values, CUSTOM(W_U64, show_cmma)));

/* --- protected machines --------------------------------------------------------------------- */

static const struct type s390_pv_sec_parm = NAMED(kvm_s390_pv_sec_parm, M(origin, X64), M(length, U64));
static const struct type s390_pv_unp = NAMED(kvm_s390_pv_unp, M(addr, X64), M(size, U64), M(tweak, X64));
static const struct type s390_pv_dmp = NAMED(kvm_s390_pv_dmp,
	M(subcmd, CONST(W_U64, kvm_s390_pv_dumps, "KVM_PV_DUMP_???")), M(buff_addr, X64), M(buff_len, U64),
	M(gaddr, X64),
	M(reserved, PADS(32)));

static const struct type s390_pv_info_header = NAMED(kvm_s390_pv_info_header,
	M(id, CONST(W_U32, kvm_s390_pv_infos, "KVM_PV_INFO_???")), M(len_max, U32), M(len_written, U32),
	M(reserved, PAD(W_U32)));
static const struct type s390_pv_info_dump = NAMED(kvm_s390_pv_info_dump,
	M(dump_cpu_buffer_len, U64), M(dump_config_mem_buffer_per_1m, U64), M(dump_config_finalize_len, U64));
static const struct type s390_pv_info_vm = NAMED(kvm_s390_pv_info_vm,
	M(inst_calls_list, ARRAY(X64, NUM(4))), M(max_cpus, U64), M(max_guests, U64), M(max_guest_addr, X64),
	M(feature_indication, X64));
/* .id is the header's, for the select */
#define INFO_FLAT(n, t)	T(K_STRUCT, .members = MEMBERS(M(before, PADS(16)), M(n, t)))
static const struct type s390_pv_info = NAMED(kvm_s390_pv_info,
	M(id, PAD(W_U32)), M(rest, PADS(76)),
	M(over, T(K_SELECT, .flat = true, .by = NUM(0),
		.choices = LIST(choice, { 0, "header", T(K_STRUCT,
			.members = MEMBERS(M(header, &s390_pv_info_header))) }))),
	M(info, T(K_SELECT, .flat = true, .by = FIELD(id), .choices = LIST(choice,
		{ 0, "vm", INFO_FLAT(vm, &s390_pv_info_vm) }, { 1, "dump", INFO_FLAT(dump, &s390_pv_info_dump) })),
		.when = WHEN_FN(kvm_succeeded)));

static const struct type s390_pv_cmd = NAMED(kvm_pv_cmd,
	M(cmd, CONST(W_U32, kvm_s390_pv_cmds, "KVM_PV_???")), M(rc, X16), M(rrc, X16),
	M(data, SELECT(FIELD(cmd), X64, { 2, "parms", IN64(&s390_pv_sec_parm) }, { 3, "unpack", IN64(&s390_pv_unp) },
		{ 7, "info", IN64(&s390_pv_info) }, { 8, "dump", IN64(&s390_pv_dmp) })),
	M(flags, X32), M(reserved, PADS(12)));

/* --- PCI ---------------------------------------------------------------------------------------- */

static const struct type s390_zpci_op = NAMED(kvm_s390_zpci_op,
	M(fh, X32), M(op, CONST(W_U8, kvm_s390_zpci_ops, "KVM_S390_ZPCIOP_???")), M(pad, PADS(3)),
	M(u, SELECT(FIELD(op), PADS(64), { 0, "reg_aen", STRUCT(M(reg_aen, STRUCT(M(ibv, X64), M(sb, X64),
		M(flags, FLAGS(W_U32, kvm_s390_aen_flags, "KVM_S390_ZPCIOP_REGAEN_???")), M(noi, U32), M(isc, U8),
		M(sbo, U8),
		M(pad, PAD(W_U16))))) })));

/* --- the floating interrupt controller ---------------------------------------------------------- */

/* attr says how many bytes of them there are */
static void show_enqueued(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t bytes;

	(void)t;
	if (walk_field(w, "attr", &bytes))
		show_irqs(w, v->addr, bytes);
}
static const struct type s390_enqueued = { .kind = K_CUSTOM, .custom = show_enqueued };

static const struct type s390_io_adapter = NAMED(kvm_s390_io_adapter,
	M(id, X32), M(isc, U8), M(maskable, U8), M(swap, U8),
	M(flags, FLAGS(W_U8, kvm_s390_adapter_flags, "KVM_S390_ADAPTER_???")));
static const struct type s390_io_adapter_req = NAMED(kvm_s390_io_adapter_req,
	M(id, X32), M(type, CONST(W_U8, kvm_s390_adapter_reqs, "KVM_S390_IO_ADAPTER_???")), M(mask, U8),
	M(pad0, PAD(W_U16)),
	M(addr, X64));
static const struct type s390_ais_req = NAMED(kvm_s390_ais_req, M(isc, U8), M(mode, X16));
static const struct type s390_ais_all = NAMED(kvm_s390_ais_all, M(simm, X8), M(nimm, X8));

enum { GET_ALL_IRQS = 1, ENQUEUE, CLEAR_IRQS, APF_ENABLE, APF_DISABLE_WAIT, ADAPTER_REGISTER, ADAPTER_MODIFY,
	CLEAR_IO_IRQ, AISM, AIRQ_INJECT, AISM_ALL };
static const struct type s390_attr_flic = ATTR_STRUCT(kvm_s390_flic_groups, "KVM_DEV_FLIC_???",
	ATTR_NAMES({ GET_ALL_IRQS, "len", U64 }, { ENQUEUE, "len", U64 }, { CLEAR_IO_IRQ, "len", U64 }),
	ATTR_DATA({ ATTR_ANY(GET_ALL_IRQS), "irqs", ARRAY(&s390_irq, RET) },
		{ ATTR_ANY(ENQUEUE), "irqs", &s390_enqueued },
		{ ATTR_ANY(ADAPTER_REGISTER), "adapter", &s390_io_adapter },
		{ ATTR_ANY(ADAPTER_MODIFY), "req", &s390_io_adapter_req }, { ATTR_ANY(CLEAR_IO_IRQ), "schid", X32 },
		{ ATTR_ANY(AISM), "ais", &s390_ais_req }, { ATTR_ANY(AISM_ALL), "ais", &s390_ais_all }));

/* --- attributes of a machine ---------------------------------------------------------------------- */

static const struct type s390_tod_clock = NAMED(kvm_s390_vm_tod_clock, M(epoch_idx, X8), M(tod, X64));
static const struct type s390_cpu_processor = NAMED(kvm_s390_vm_cpu_processor,
	M(cpuid, X64), M(ibc, X16), M(pad, PADS(6)), M(fac_list, ARRAY_SHY(X64, NUM(256))));
static const struct type s390_cpu_machine = NAMED(kvm_s390_vm_cpu_machine,
	M(cpuid, X64), M(ibc, X32), M(pad, PADS(4)), M(fac_mask, ARRAY_SHY(X64, NUM(256))),
	M(fac_list, ARRAY_SHY(X64, NUM(256))));
static const struct type s390_cpu_feat = NAMED(kvm_s390_vm_cpu_feat,
	M(feat, WORDS(FLAGS(W_U64, kvm_s390_cpu_feats, "KVM_S390_VM_CPU_FEAT_???"), 128)));
#define QUERY(n)	M(n, HEXSTR(16), .brief = true)
static const struct type s390_cpu_subfunc = NAMED(kvm_s390_vm_cpu_subfunc,
	M(plo, HEXSTR(32)), M(ptff, HEXSTR(16)), QUERY(kmac), QUERY(kmc), QUERY(km), QUERY(kimd), QUERY(klmd),
	QUERY(pckmo),
	QUERY(kmctr), QUERY(kmf), QUERY(kmo), QUERY(pcc), QUERY(ppno), QUERY(kma), QUERY(kdsa),
	M(sortl, HEXSTR(32), .brief = true), M(dfltcc, HEXSTR(32), .brief = true), QUERY(pfcr),
	M(reserved, PADS(1712)));
static const struct type s390_cpu_uv_feat = NAMED(kvm_s390_vm_cpu_uv_feat, M(feat, X64));

enum { VM_MEM, VM_TOD, VM_CRYPTO, VM_CPU, VM_MIGRATION, VM_TOPOLOGY };
static const struct type s390_attr_vm = ATTR_STRUCT(kvm_s390_vm_groups, "KVM_S390_VM_???",
	ATTR_NAMES({ VM_MEM, "mem", CONST(W_U64, kvm_s390_mem_attrs, "KVM_S390_VM_MEM_???") },
		{ VM_TOD, "tod", CONST(W_U64, kvm_s390_tod_attrs, "KVM_S390_VM_TOD_???") },
		{ VM_CRYPTO, "crypto", CONST(W_U64, kvm_s390_crypto_attrs, "KVM_S390_VM_CRYPTO_???") },
		{ VM_CPU, "cpu", CONST(W_U64, kvm_s390_cpu_attrs, "KVM_S390_VM_CPU_???") },
		{ VM_MIGRATION, "migration", CONST(W_U64, kvm_s390_migration_attrs, "KVM_S390_VM_MIGRATION_???") }),
	ATTR_DATA({ ATTR(VM_MEM, 2), "limit", X64 }, { ATTR(VM_TOD, 0), "low", X64 }, { ATTR(VM_TOD, 1), "high", X8 },
		{ ATTR(VM_TOD, 2), "ext", &s390_tod_clock }, { ATTR(VM_CPU, 0), "processor", &s390_cpu_processor },
		{ ATTR(VM_CPU, 1), "machine", &s390_cpu_machine }, { ATTR(VM_CPU, 2), "feat", &s390_cpu_feat },
		{ ATTR(VM_CPU, 3), "feat", &s390_cpu_feat }, { ATTR(VM_CPU, 4), "subfunc", &s390_cpu_subfunc },
		{ ATTR(VM_CPU, 5), "subfunc", &s390_cpu_subfunc }, { ATTR(VM_CPU, 6), "uv", &s390_cpu_uv_feat },
		{ ATTR(VM_CPU, 7), "uv", &s390_cpu_uv_feat }, { ATTR(VM_MIGRATION, 2), "status", U64 },
		{ ATTR_ANY(VM_TOPOLOGY), "changed", U8 }));

const struct ioctl_row ioctls_kvm_s390[] = {
	S390(KVM_N(0x01), KVM_CREATE_VM, FLAGS(W_ULONG, kvm_s390_vm_types, "KVM_VM_S390_???"), .ret = FD),
	S390(KVM_N(0x06), KVM_S390_ENABLE_SIE, IOC_IGNORED),
	S390(KVM_WR(0x53, 16), KVM_S390_KEYOP, CHANGE(&s390_keyop, &s390_keyop_done)),
	S390(KVM_W(0xb1, 64), KVM_S390_MEM_OP, INFORMED(&s390_mem_op)),
	S390(KVM_W(0xb2, 64), KVM_S390_GET_SKEYS, INFORMED(&s390_skeys), .note = note_skeys),
	S390(KVM_W(0xb3, 64), KVM_S390_SET_SKEYS, IN(&s390_skeys)),
	S390(KVM_WR(0xb8, 32), KVM_S390_GET_CMMA_BITS, CHANGE(&s390_cmma_ask, &s390_cmma_got)),
	S390(KVM_W(0xb9, 32), KVM_S390_SET_CMMA_BITS, IN(&s390_cmma_set)),
	S390(KVM_WR(0xc5, 32), KVM_S390_PV_COMMAND, INFORMED(&s390_pv_cmd)),
	S390(KVM_W(0xd1, 72), KVM_S390_ZPCI_OP, IN(&s390_zpci_op)),

	S390(KVM_W(0x50, 24), KVM_S390_UCAS_MAP, IN(&s390_ucas_mapping)),
	S390(KVM_W(0x51, 24), KVM_S390_UCAS_UNMAP, IN(&s390_ucas_mapping)),
	S390(KVM_W(0x52, 8), KVM_S390_VCPU_FAULT, XLONG),
	S390(KVM_R(0x81, 128), KVM_GET_REGS, OUT(&s390_kvm_regs)),
	S390(KVM_W(0x82, 128), KVM_SET_REGS, IN(&s390_kvm_regs)),
	S390(KVM_R(0x83, 192), KVM_GET_SREGS, OUT(&s390_kvm_sregs)),
	S390(KVM_W(0x84, 192), KVM_SET_SREGS, IN(&s390_kvm_sregs)),
	S390(KVM_R(0x8c, 136), KVM_GET_FPU, OUT(&s390_kvm_fpu)),
	S390(KVM_W(0x8d, 136), KVM_SET_FPU, IN(&s390_kvm_fpu)),
	S390(KVM_W(0x94, 16), KVM_S390_INTERRUPT, IN(&s390_interrupt)),
	S390(KVM_W(0x95, 8), KVM_S390_STORE_STATUS, CONST(W_ULONG, kvm_s390_status_addrs, NULL)),
	S390(KVM_W(0x96, 16), KVM_S390_SET_INITIAL_PSW, IN(&s390_psw)),
	S390(KVM_N(0x97), KVM_S390_INITIAL_RESET, IOC_IGNORED),
	S390(KVM_W(0x9b, 24), KVM_SET_GUEST_DEBUG, IN(&s390_guest_debug)),
	S390(KVM_W(0xb4, 72), KVM_S390_IRQ, IN(&s390_irq)),
	S390(KVM_W(0xb5, 32), KVM_S390_SET_IRQ_STATE, IN(&s390_irq_state)),
	S390(KVM_W(0xb6, 32), KVM_S390_GET_IRQ_STATE, INFORMED(&s390_irq_state)),
	S390(KVM_N(0xc3), KVM_S390_NORMAL_RESET, IOC_IGNORED),
	S390(KVM_N(0xc4), KVM_S390_CLEAR_RESET, IOC_IGNORED),
	S390(KVM_WR(0xd0, 32), KVM_S390_PV_CPU_COMMAND, INFORMED(&s390_pv_cmd)),

	ATTR_ROWS("s390", "anon_inode:kvm-flic", &s390_attr_flic),
	ATTR_ROWS("s390", "anon_inode:kvm-vm", &s390_attr_vm),
	{ 0 }
};
