/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * ppc.c - KVM's requests on powerpc: registers of Book 3S and Book E, the
 * memory management units, hash tables, translation of I/O addresses, and the
 * attributes of its interrupt controllers.
 *
 * Numbers are written as the other architectures spell them; the look-up knows
 * that those of powerpc have a bit more of direction.
 */
#include <stdio.h>
#include "decode/custom.h"
#include "linux/kvm/arch.h"
#include "xlat/kvm.h"
#include "xlat/kvm_arch.h"

#define PPC(o, n, ...)	ARCH_RQ("ppc", o, n, __VA_ARGS__)
#define SUB(...)	T(K_STRUCT, .members = MEMBERS(__VA_ARGS__))

/* --- registers -------------------------------------------------------------------- */

#define RB(n)		M(n, X64, .brief = true)
static const struct type ppc_kvm_regs = NAMED(kvm_regs,
	M(pc, X64), M(cr, X64), M(ctr, X64), M(lr, X64), M(xer, X64), M(msr, X64), RB(srr0), RB(srr1), RB(pid),
	RB(sprg0), RB(sprg1), RB(sprg2), RB(sprg3), RB(sprg4), RB(sprg5), RB(sprg6), RB(sprg7),
	M(gpr, ARRAY(X64, NUM(32))));

static const struct type ppc_kvm_fpu = NAMED(kvm_fpu, M(fpr, ARRAY(X64, NUM(32))));

/* Book 3S: the segment look-aside buffer; of 32 bits, segments and block translations */
static const struct type ppc_slb = { .kind = K_STRUCT, .members = MEMBERS(M(slbe, X64), M(slbv, X64)) };
#define SREGS_S		SUB(M(sdr1, X64), M(ppc64, SUB(M(slb, ARRAY_SHY(&ppc_slb, NUM(64))))), \
	M(ppc32, SUB(M(sr, ARRAY(X32, NUM(16))), M(ibat, ARRAY(X64, NUM(8))), \
		M(dbat, ARRAY(X64, NUM(8)))), .brief = true))

/* Book E */
#define XB(n)		M(n, X32, .brief = true)
#define FSL		SUB(M(features, FLAGS(W_U32, kvm_ppc_sregs_fsl, "KVM_SREGS_E_FSL_???")), M(svr, X32), \
	M(mcar, X64), 	M(hid0, X32), M(pid1, X32), M(pid2, X32))
#define IMPL		SELECT(NUM(0), PADS(256), { 0, "fsl", SUB(M(fsl, FSL), M(pad, PADS(216))) })
#define SREGS_E		SUB(M(impl, IMPL, .brief = true), \
	M(features, FLAGS(W_U32, kvm_ppc_sregs_features, "KVM_SREGS_E_???")), \
	M(impl_id, CONST(W_U32, kvm_ppc_sregs_impls, "KVM_SREGS_E_IMPL_???")), \
	M(update_special, FLAGS(W_U32, kvm_ppc_sregs_updates, "KVM_SREGS_E_UPDATE_???")), M(pir, X32), \
	RB(sprg8), RB(sprg9), RB(csrr0), RB(dsrr0), RB(mcsrr0), XB(csrr1), XB(dsrr1), XB(mcsrr1), XB(esr), RB(dear), \
	RB(ivpr), RB(mcivpr), RB(mcsr), XB(tsr), XB(tcr), XB(decar), XB(dec), RB(tb), XB(dbsr), \
	M(dbcr, ARRAY(X32, NUM(3)), .brief = true), M(iac, ARRAY(X32, NUM(4)), .brief = true), \
	M(dac, ARRAY(X32, NUM(2)), .brief = true), M(dvc, ARRAY(X32, NUM(2)), .brief = true), \
	M(num_iac, U8, .brief = true), M(num_dac, U8, .brief = true), M(num_dvc, U8, .brief = true), \
	M(pad, PAD(W_U8)), XB(epr), XB(vrsave), XB(epcr), XB(mas0), XB(mas1), RB(mas2), RB(mas7_3), \
	XB(mas4), XB(mas6), M(ivor_low, ARRAY(X32, NUM(16)), .brief = true), \
	M(ivor_high, ARRAY(X32, NUM(18)), .brief = true), \
	XB(mmucfg), XB(eptcfg), M(tlbcfg, ARRAY(X32, NUM(4)), .brief = true), \
	M(tlbps, ARRAY(X32, NUM(4)), .brief = true), XB(eplc), XB(epsc))

static const struct type ppc_u_s = { .kind = K_STRUCT, .members = MEMBERS(M(s, SREGS_S)) };
static const struct type ppc_u_e = { .kind = K_STRUCT, .members = MEMBERS(M(e, SREGS_E)) };

/* Which half of the union it is follows from the processor: the e500 family is Book E. */
static const struct type *pick_sregs(struct walk *w, uint64_t pvr)
{
	(void)w;
	switch (pvr >> 16) {
	case 0x8020: case 0x8021: case 0x8023: case 0x8024: case 0x8040:
		return &ppc_u_e;
	default:
		return &ppc_u_s;
	}
}
static const struct type ppc_kvm_sregs = NAMED(kvm_sregs, M(pvr, X32),
	M(u, T(K_SELECT, .by = FIELD(pvr), .pick = pick_sregs,
		.choices = LIST(choice, { 0, "s", &ppc_u_s }, { 1, "e", &ppc_u_e }))));

static const struct type ppc_breakpoint = { .kind = K_STRUCT, .members = MEMBERS(M(addr, X64),
	M(type, FLAGS(W_U32, kvm_ppc_debug_types, "KVMPPC_DEBUG_???")), M(reserved, PAD(W_U32))) };
static const struct type ppc_guest_debug = NAMED(kvm_guest_debug,
	M(control, FLAGS(W_U32, kvm_ppc_guestdbg_flags, "KVM_GUESTDBG_???")), M(pad, PAD(W_U32)),
	M(arch, SUB(M(bp, ARRAY(&ppc_breakpoint, NUM(16)))), .brief = true));

static const struct type ppc_interrupt = NAMED(kvm_interrupt,
	M(irq, CONST(W_U32, kvm_ppc_interrupts, "KVM_INTERRUPT_???")));

/* The bitmap has a bit for each entry of the shared table, whose size is known to the kernel. */
static const struct type ppc_dirty_tlb = NAMED(kvm_dirty_tlb, M(bitmap, ADDR64), M(num_dirty, U32));

/* --- the machine --------------------------------------------------------------------- */

static const struct type ppc_pvinfo = NAMED(kvm_ppc_pvinfo,
	M(flags, FLAGS(W_U32, kvm_ppc_pvinfo_flags, "KVM_PPC_PVINFO_FLAGS_???")), M(hcall, ARRAY(X32, NUM(4))),
	M(pad, PADS(108)));

static const struct type ppc_page_size = NAMED(kvm_ppc_one_page_size, M(page_shift, U32), M(pte_enc, X32));
static const struct type ppc_seg_page_size = NAMED(kvm_ppc_one_seg_page_size,
	M(page_shift, U32), M(slb_enc, X32), M(enc, ARRAY(&ppc_page_size, NUM(8))));
static const struct type ppc_smmu_info = NAMED(kvm_ppc_smmu_info,
	M(flags, FLAGS(W_U64, kvm_ppc_smmu_flags, "KVM_PPC_???")), M(slb_size, U32), M(data_keys, U16),
	M(instr_keys, U16),
	M(sps, ARRAY_SHY(&ppc_seg_page_size, NUM(8))));

static const struct type ppc_radix_geom = NAMED(kvm_ppc_radix_geom,
	M(page_shift, U8), M(level_bits, ARRAY(U8, NUM(4))), M(pad, PADS(3)));
static const struct type ppc_rmmu_info = NAMED(kvm_ppc_rmmu_info,
	M(geometries, ARRAY(&ppc_radix_geom, NUM(8)), .brief = true), M(ap_encodings, ARRAY(X32, NUM(8))));

static const struct type ppc_spapr_tce = NAMED(kvm_create_spapr_tce, M(liobn, X64), M(window_size, U32));
static const struct type ppc_spapr_tce_64 = NAMED(kvm_create_spapr_tce_64,
	M(liobn, X64), M(page_shift, U32), M(flags, X32), M(offset, X64), M(size, U64));
static const struct type ppc_allocate_rma = NAMED(kvm_allocate_rma, M(rma_size, U64));
static const struct type ppc_htab_fd = NAMED(kvm_get_htab_fd,
	M(flags, FLAGS(W_U64, kvm_ppc_htab_flags, "KVM_GET_HTAB_???")), M(start_index, U64), M(reserved, PADS(16)));
static const struct type ppc_rtas_token_args = NAMED(kvm_rtas_token_args, M(name, CSTR(120)), M(token, X64));
static const struct type ppc_resize_hpt = NAMED(kvm_ppc_resize_hpt, M(flags, X64), M(shift, U32), M(pad, PAD(W_U32)));
static const struct type ppc_mmuv3_cfg = NAMED(kvm_ppc_mmuv3_cfg,
	M(flags, FLAGS(W_U64, kvm_ppc_mmuv3_flags, "KVM_PPC_MMUV3_???")), M(process_table, X64));

#define CHARACTER	FLAGS(W_U64, kvm_ppc_characters, "KVM_PPC_CPU_CHAR_???")
#define BEHAVIOUR	FLAGS(W_U64, kvm_ppc_behaviours, "KVM_PPC_CPU_BEHAV_???")
static const struct type ppc_cpu_char = NAMED(kvm_ppc_cpu_char,
	M(character, CHARACTER), M(behaviour, BEHAVIOUR), M(character_mask, CHARACTER), M(behaviour_mask, BEHAVIOUR));

/* --- interrupt controllers --------------------------------------------------------------- */

static const struct type ppc_attr_mpic = ATTR_STRUCT(kvm_ppc_mpic_groups, "KVM_DEV_MPIC_GRP_???",
	ATTR_NAMES({ 1, "misc", CONST(W_U64, kvm_ppc_mpic_attrs, "KVM_DEV_MPIC_???") }, { 3, "irq", U64 }),
	ATTR_DATA({ ATTR(1, 0), "base", X64 }, { ATTR_ANY(2), "register", X32 }, { ATTR_ANY(3), "active", U32 }));

/* A source: server and priority, then what it is and where it stands. */
static void show_xics_source(struct walk *w, const struct type *t, const struct value *v)
{
	struct em_names names = { .rest = v->num & ~UINT64_C(0x1fffffffffff), .has_rest = v->num >> 45 != 0 };
	char server[48], priority[48];

	(void)t;
	snprintf(server, sizeof(server), "%u<<KVM_XICS_DESTINATION_SHIFT", (unsigned)v->num);
	snprintf(priority, sizeof(priority), "%u<<KVM_XICS_PRIORITY_SHIFT", (unsigned)(v->num >> 32 & 0xff));
	names.name[names.n++] = server;
	names.name[names.n++] = priority;
	for (const struct xlat *x = kvm_ppc_xics_flags; x->str; x++)
		if (v->num & x->val)
			names.name[names.n++] = x->str;
	em_names(walk_emit(w), (struct em_num){ v->num, 8, EM_HEX }, &names);
}

static const struct type ppc_attr_xics = ATTR_STRUCT(kvm_ppc_xics_groups, "KVM_DEV_XICS_GRP_???",
	ATTR_NAMES({ 2, "ctrl", CONST(W_U64, kvm_ppc_xics_attrs, "KVM_DEV_XICS_???") }),
	ATTR_DATA({ ATTR_ANY(1), "source", CUSTOM(W_U64, show_xics_source) }, { ATTR(2, 1), "servers", U32 }));

/* Where a source is sent: priority, server, masked, the number that the guest sees. */
static void show_xive_config(struct walk *w, const struct type *t, const struct value *v)
{
	struct em_names names = { 0 };
	char priority[48], server[48], eisn[48];

	(void)t;
	snprintf(priority, sizeof(priority), "%u<<KVM_XIVE_SOURCE_PRIORITY_SHIFT", (unsigned)(v->num & 7));
	snprintf(server, sizeof(server), "%u<<KVM_XIVE_SOURCE_SERVER_SHIFT", (unsigned)v->num >> 3);
	snprintf(eisn, sizeof(eisn), "%#x<<KVM_XIVE_SOURCE_EISN_SHIFT", (unsigned)(v->num >> 33));
	names.name[names.n++] = priority;
	names.name[names.n++] = server;
	if (v->num & UINT64_C(0x100000000))
		names.name[names.n++] = "KVM_XIVE_SOURCE_MASKED_MASK";
	names.name[names.n++] = eisn;
	em_names(walk_emit(w), (struct em_num){ v->num, 8, EM_HEX }, &names);
}

/* An event queue: its server and priority */
static void show_xive_queue(struct walk *w, const struct type *t, const struct value *v)
{
	struct em_names names = { .rest = v->num >> 32 << 32, .has_rest = v->num >> 32 != 0 };
	char server[48], priority[48];

	(void)t;
	snprintf(server, sizeof(server), "%u<<KVM_XIVE_EQ_SERVER_SHIFT", (unsigned)v->num >> 3);
	snprintf(priority, sizeof(priority), "%u<<KVM_XIVE_EQ_PRIORITY_SHIFT", (unsigned)(v->num & 7));
	names.name[names.n++] = server;
	names.name[names.n++] = priority;
	em_names(walk_emit(w), (struct em_num){ v->num, 8, EM_HEX }, &names);
}

static const struct type ppc_xive_eq = NAMED(kvm_ppc_xive_eq,
	M(flags, FLAGS(W_U32, kvm_ppc_xive_eq_flags, "KVM_XIVE_EQ_???")), M(qshift, U32), M(qaddr, X64),
	M(qtoggle, U32),
	M(qindex, U32), M(pad, PADS(40)));

static const struct type ppc_attr_xive = ATTR_STRUCT(kvm_ppc_xive_groups, "KVM_DEV_XIVE_GRP_???",
	ATTR_NAMES({ 1, "ctrl", CONST(W_U64, kvm_ppc_xive_attrs, "KVM_DEV_XIVE_???") },
		{ 4, "queue", CUSTOM(W_U64, show_xive_queue) }),
	ATTR_DATA({ ATTR(1, 3), "servers", U32 },
		{ ATTR_ANY(2), "source", FLAGS(W_U64, kvm_ppc_xive_flags, "KVM_XIVE_???") },
		{ ATTR_ANY(3), "config", CUSTOM(W_U64, show_xive_config) }, { ATTR_ANY(4), "queue", &ppc_xive_eq }));

/* --- vfio: which table translates a group's addresses ---------------------------------------- */

static const struct type ppc_vfio_spapr_tce = NAMED(kvm_vfio_spapr_tce, M(groupfd, FD), M(tablefd, FD));
static const struct type ppc_attr_vfio = ATTR_STRUCT(kvm_vfio_groups, "KVM_DEV_VFIO_???",
	ATTR_NAMES({ 1, "file", CONST(W_U64, kvm_vfio_file_attrs, "KVM_DEV_VFIO_FILE_???") }),
	ATTR_DATA({ ATTR(1, 1), "fd", FD }, { ATTR(1, 2), "fd", FD }, { ATTR(1, 3), "tce", &ppc_vfio_spapr_tce }));

const struct ioctl_row ioctls_kvm_ppc[] = {
	PPC(KVM_N(0x01), KVM_CREATE_VM, CONST(W_ULONG, kvm_ppc_vm_types, NULL), .ret = FD),
	PPC(KVM_W(0xa1, 128), KVM_PPC_GET_PVINFO, OUT(&ppc_pvinfo)),
	PPC(KVM_R(0xa6, 592), KVM_PPC_GET_SMMU_INFO, OUT(&ppc_smmu_info)),
	PPC(KVM_WR(0xa7, 4), KVM_PPC_ALLOCATE_HTAB, INOUT(U32)),
	PPC(KVM_W(0xa8, 16), KVM_CREATE_SPAPR_TCE, IN(&ppc_spapr_tce), .ret = FD),
	PPC(KVM_W(0xa8, 32), KVM_CREATE_SPAPR_TCE_64, IN(&ppc_spapr_tce_64), .ret = FD),
	PPC(KVM_R(0xa9, 8), KVM_ALLOCATE_RMA, OUT(&ppc_allocate_rma), .ret = FD),
	PPC(KVM_W(0xaa, 32), KVM_PPC_GET_HTAB_FD, IN(&ppc_htab_fd), .ret = FD),
	PPC(KVM_W(0xac, 128), KVM_PPC_RTAS_DEFINE_TOKEN, IN(&ppc_rtas_token_args)),
	PPC(KVM_R(0xad, 16), KVM_PPC_RESIZE_HPT_PREPARE, IN(&ppc_resize_hpt)),
	PPC(KVM_R(0xae, 16), KVM_PPC_RESIZE_HPT_COMMIT, IN(&ppc_resize_hpt)),
	PPC(KVM_W(0xaf, 16), KVM_PPC_CONFIGURE_V3_MMU, IN(&ppc_mmuv3_cfg)),
	PPC(KVM_W(0xb0, 96), KVM_PPC_GET_RMMU_INFO, OUT(&ppc_rmmu_info)),
	PPC(KVM_R(0xb1, 32), KVM_PPC_GET_CPU_CHAR, OUT(&ppc_cpu_char)),
	PPC(KVM_N(0xb3), KVM_PPC_SVM_OFF, IOC_IGNORED),

	PPC(KVM_R(0x81, 392), KVM_GET_REGS, OUT(&ppc_kvm_regs)),
	PPC(KVM_W(0x82, 392), KVM_SET_REGS, IN(&ppc_kvm_regs)),
	PPC(KVM_R(0x83, 1232), KVM_GET_SREGS, OUT(&ppc_kvm_sregs)),
	PPC(KVM_W(0x84, 1232), KVM_SET_SREGS, IN(&ppc_kvm_sregs)),
	PPC(KVM_W(0x86, 4), KVM_INTERRUPT, IN(&ppc_interrupt)),
	PPC(KVM_R(0x8c, 256), KVM_GET_FPU, OUT(&ppc_kvm_fpu)),
	PPC(KVM_W(0x8d, 256), KVM_SET_FPU, IN(&ppc_kvm_fpu)),
	PPC(KVM_W(0x9b, 264), KVM_SET_GUEST_DEBUG, IN(&ppc_guest_debug)),
	PPC(KVM_W(0xaa, 16), KVM_DIRTY_TLB, IN(&ppc_dirty_tlb)),

	/* the longer name first: both begin alike; a XIVE that plays XICS has its attributes */
	ATTR_ROWS("ppc", "anon_inode:kvm-mpic", &ppc_attr_mpic),
	ATTR_ROWS("ppc", "anon_inode:kvm-xics", &ppc_attr_xics),
	ATTR_ROWS("ppc", "anon_inode:kvm-xive-native", &ppc_attr_xive),
	ATTR_ROWS("ppc", "anon_inode:kvm-xive", &ppc_attr_xics),
	ATTR_ROWS("ppc", "anon_inode:kvm-vfio", &ppc_attr_vfio),
	{ 0 }
};
