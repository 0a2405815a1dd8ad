/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * encrypt.c - guests that the host cannot look into: KVM_MEMORY_ENCRYPT_OP.
 *
 * SEV and TDX share the request and nothing else.  A command's id says what
 * its data points to.  What the kernel writes is mostly what the program's next
 * step needs, so all is shown at exit, failed calls included: the firmware's
 * error is there when a call fails.
 */
#include <string.h>
#include "decode/custom.h"
#include "linux/kvm/kvm.h"
#include "xlat/kvm.h"

#define DATA(t)		{ .kind = K_PTR, .width = W_A64, .of = t }
#define DATA_OUT(t)	{ .kind = K_PTR, .width = W_A64, .of = t, .out = true }
/* an address in the program and how many bytes are there */
#define PIECE(a, l, p)	M(a, ADDR64), M(l, U32), M(p, PAD(W_U32))

/* Where to go on: the kernel counts up as it works through a region.  Shown as
 * before => after, by the type .of. */
static void show_moved(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	uint64_t before;

	if (!walk_before(w, v->addr, &before) || before == v->num) {
		walk_number(w, t->of, v->num);
		return;
	}
	em_change_begin(e);
	walk_number(w, t->of, before);
	em_change(e);
	walk_number(w, t->of, v->num);
	em_change_end(e);
}
#define MOVED(t)	T(K_CUSTOM, W_U64, .custom = show_moved, .of = t)

/* --- SEV, SEV-ES, SEV-SNP ------------------------------------------------------ */

static const struct type t_sev_init = DATA(STRUCT_AS(kvm_sev_init,
	M(vmsa_features, X64), M(flags, X32), M(ghcb_version, U16), M(pad1, PAD(W_U16)), M(pad2, PADS(32))));
static const struct type t_sev_launch_start = DATA(STRUCT_AS(kvm_sev_launch_start,
	M(handle, U32), M(policy, X32), PIECE(dh_uaddr, dh_len, pad0), PIECE(session_uaddr, session_len, pad1)));
static const struct type t_sev_launch_update_data = DATA(STRUCT_AS(kvm_sev_launch_update_data,
	PIECE(uaddr, len, pad0)));
static const struct type t_sev_launch_secret = DATA(STRUCT_AS(kvm_sev_launch_secret,
	PIECE(hdr_uaddr, hdr_len, pad0), PIECE(guest_uaddr, guest_len, pad1), PIECE(trans_uaddr, trans_len, pad2)));
static const struct type t_sev_launch_measure = DATA(STRUCT_AS(kvm_sev_launch_measure, PIECE(uaddr, len, pad0)));
static const struct type t_sev_guest_status = DATA_OUT(STRUCT_AS(kvm_sev_guest_status,
	M(handle, U32), M(policy, X32), M(state, U32)));
static const struct type t_sev_dbg = DATA(STRUCT_AS(kvm_sev_dbg,
	M(src_uaddr, ADDR64), M(dst_uaddr, ADDR64), M(len, U32), M(pad0, PAD(W_U32))));
static const struct type t_sev_attestation_report = DATA(STRUCT_AS(kvm_sev_attestation_report,
	M(mnonce, HEXSTR(16)), PIECE(uaddr, len, pad0)));
static const struct type t_sev_send_start = DATA(STRUCT_AS(kvm_sev_send_start,
	M(policy, X32), M(pad0, PAD(W_U32)), PIECE(pdh_cert_uaddr, pdh_cert_len, pad1),
	PIECE(plat_certs_uaddr, plat_certs_len, pad2), PIECE(amd_certs_uaddr, amd_certs_len, pad3),
	PIECE(session_uaddr, session_len, pad4)));
static const struct type t_sev_send_update_data = DATA(STRUCT_AS(kvm_sev_send_update_data,
	PIECE(hdr_uaddr, hdr_len, pad0), PIECE(guest_uaddr, guest_len, pad1), PIECE(trans_uaddr, trans_len, pad2)));
static const struct type t_sev_receive_start = DATA(STRUCT_AS(kvm_sev_receive_start,
	M(handle, U32), M(policy, X32), PIECE(pdh_uaddr, pdh_len, pad0), PIECE(session_uaddr, session_len, pad1)));
static const struct type t_sev_receive_update_data = DATA(STRUCT_AS(kvm_sev_receive_update_data,
	PIECE(hdr_uaddr, hdr_len, pad0), PIECE(guest_uaddr, guest_len, pad1), PIECE(trans_uaddr, trans_len, pad2)));

static const struct type t_snp_launch_start = DATA(STRUCT_AS(kvm_sev_snp_launch_start,
	M(policy, X64), M(gosvw, HEXSTR(16)), M(flags, X16), M(pad0, PADS(6)), M(pad1, PADS(32))));
static const struct type t_snp_launch_update = DATA(STRUCT_AS(kvm_sev_snp_launch_update,
	M(gfn_start, MOVED(X64)), M(uaddr, MOVED(ADDR64)), M(len, MOVED(X64)),
	M(type, CONST(W_U8, kvm_snp_page_types, "KVM_SEV_SNP_PAGE_TYPE_???")), M(pad0, PAD(W_U8)), M(flags, X16),
	M(pad1, PAD(W_U32)), M(pad2, PADS(32))));
static const struct type t_snp_launch_finish = DATA(STRUCT_AS(kvm_sev_snp_launch_finish,
	M(id_block_uaddr, ADDR64), M(id_auth_uaddr, ADDR64), M(id_block_en, U8), M(auth_key_en, U8), M(vcek_disabled, U8),
	M(host_data, HEXSTR(32)), M(pad0, PADS(3)), M(flags, X16), M(pad1, PADS(32))));

/* the rest takes nothing */
static const struct type t_kvm_sev_cmd = NAMED(kvm_sev_cmd,
	M(id, CONST_DEC(W_U32, kvm_sev_cmds, "KVM_SEV_???")), M(pad0, PAD(W_U32)),
	M(data, SELECT(FIELD(id), ADDR64,
		{ 2, "launch_start", &t_sev_launch_start }, { 3, "launch_update_data", &t_sev_launch_update_data },
		{ 5, "launch_secret", &t_sev_launch_secret }, { 6, "launch_measure", &t_sev_launch_measure },
		{ 8, "send_start", &t_sev_send_start }, { 9, "send_update_data", &t_sev_send_update_data },
		{ 12, "receive_start", &t_sev_receive_start }, { 13, "receive_update_data", &t_sev_receive_update_data },
		{ 16, "guest_status", &t_sev_guest_status }, { 17, "dbg_decrypt", &t_sev_dbg }, { 18, "dbg_encrypt", &t_sev_dbg },
		{ 20, "attestation_report", &t_sev_attestation_report }, { 22, "init2", &t_sev_init },
		{ 100, "snp_launch_start", &t_snp_launch_start }, { 101, "snp_launch_update", &t_snp_launch_update },
		{ 102, "snp_launch_finish", &t_snp_launch_finish })),
	M(error, CONST(W_U32, kvm_sev_errors, "SEV_RET_???")), M(sev_fd, FD));

/* --- TDX ------------------------------------------------------------------------- */

#define XFAM		FLAGS(W_U64, kvm_xfeatures, "XFEATURE_MASK_???")

static const struct type t_tdx_capabilities = DATA_OUT(STRUCT_AS(kvm_tdx_capabilities,
	M(supported_attrs, X64), M(supported_xfam, XFAM),
	M(kernel_tdvmcallinfo_1_r11, X64, .brief = true), M(user_tdvmcallinfo_1_r11, X64, .brief = true),
	M(kernel_tdvmcallinfo_1_r12, X64, .brief = true), M(user_tdvmcallinfo_1_r12, X64, .brief = true),
	M(reserved, PADS(2000)), M(cpuid, &t_kvm_cpuid2)));
static const struct type t_tdx_init_vm = DATA(STRUCT_AS(kvm_tdx_init_vm,
	M(attributes, X64), M(xfam, XFAM), M(mrconfigid, HEXSTR(48), .brief = true), M(mrowner, HEXSTR(48), .brief = true),
	M(mrownerconfig, HEXSTR(48), .brief = true), M(reserved, PADS(96)), M(cpuid, &t_kvm_cpuid2)));
static const struct type t_tdx_region = DATA(STRUCT_AS(kvm_tdx_init_mem_region,
	M(source_addr, MOVED(ADDR64)), M(gpa, MOVED(X64)), M(nr_pages, MOVED(U64))));
static const struct type t_tdx_cpuid = DATA(&t_kvm_cpuid2_get);

static const struct type t_kvm_tdx_cmd = NAMED(kvm_tdx_cmd,
	M(id, CONST_DEC(W_U32, kvm_tdx_cmds, "KVM_TDX_???")),
	M(flags, SELECT(FIELD(id), X32, { 3, "region", KFLAGS(kvm_tdx_region_flags, "KVM_TDX_???") })),
	M(data, SELECT(FIELD(id), ADDR64, { 0, "capabilities", &t_tdx_capabilities }, { 1, "init_vm", &t_tdx_init_vm },
		{ 2, "init_vcpu", XA64 }, { 3, "region", &t_tdx_region }, { 5, "cpuid", &t_tdx_cpuid })),
	M(hw_error, X64));

/* --- which of both ---------------------------------------------------------------- */

/*
 * SEV's commands carry the descriptor of /dev/sev where TDX's have the upper
 * half of hw_error, which must be zero before the call.  After it, it may be
 * anything: the number of the entry decides.  vCPUs know TDX only, and TDX's
 * ids end at 5.
 */
enum { CMD_DATA = 8, CMD_SEV_FD = 20, CMD_SIZE = 24, TDX_LAST_ID = 5 };
enum { SNP_LAUNCH_UPDATE = 101, TDX_INIT_MEM_REGION = 3 };

/* What the exit will ask for: the word that tells, and where a region begins. */
static void keep_command(struct walk *w, uint64_t argp)
{
	uint8_t cmd[CMD_SIZE], region[24];
	uint64_t data;
	uint32_t id;

	if (!argp || !walk_read(w, argp, cmd, sizeof(cmd)))
		return;
	walk_keep(w, argp + CMD_SEV_FD, walk_get(w, cmd + CMD_SEV_FD, 4));
	id = (uint32_t)walk_get(w, cmd, 4);
	data = walk_get(w, cmd + CMD_DATA, 8);
	if ((id != SNP_LAUNCH_UPDATE && id != TDX_INIT_MEM_REGION) || !data || !walk_read(w, data, region, sizeof(region)))
		return;
	for (size_t i = 0; i < sizeof(region); i += 8)
		walk_keep(w, data + i, walk_get(w, region + i, 8));
}

static void show_encrypt_op(struct walk *w, const struct type *t, const struct value *v)
{
	char link[32];
	uint64_t fd, sev_fd;
	bool sev;

	(void)t;
	if (v->have < CMD_SIZE) {
		em_addr(walk_emit(w), v->addr);
		return;
	}
	if (!walk_before(w, v->addr + CMD_SEV_FD, &sev_fd))
		sev_fd = walk_get(w, v->bytes + CMD_SEV_FD, 4);
	sev = sev_fd != 0 || walk_get(w, v->bytes, 4) > TDX_LAST_ID;
	if (sev && walk_arg(w, "fd", &fd) && walk_fd_link(w, (int)fd, link, sizeof(link)) &&
	    strncmp(link, "anon_inode:kvm-vcpu", 19) == 0)
		sev = false;
	walk_bytes(w, sev ? &t_kvm_sev_cmd : &t_kvm_tdx_cmd, v->bytes, v->have, v->addr);
}
static const struct type t_encrypt_op = { .kind = K_CUSTOM, .custom = show_encrypt_op,
	.custom_size = CMD_SIZE, .custom_align = 8 };

/* failed_too: the firmware's error and the lengths it wants come with a failure */
const struct type t_kvm_memory_encrypt_op = { .kind = K_PTR, .width = W_PTR, .of = &t_encrypt_op,
	.out = true, .failed_too = true, .entry = keep_command };

const struct type t_kvm_enc_region = NAMED(kvm_enc_region, M(addr, ADDR64), M(size, X64));
