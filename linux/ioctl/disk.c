/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * disk.c - ioctl requests of IDE disks (HDIO_*) and of SCSI devices (SG_*), with
 * the commands they carry and the data that go with them.
 */
#include "linux/ioctl/ioctl.h"
#include "linux/types.h"
#include "xlat/ioctl_block.h"

#define OUT_LONG	OUT(ULONG)

/* IDE.  A drive's command, and behind it, after success, what the drive answered. */
enum { SECTOR = 512, DRIVE_HEADER = 4 };
static void show_sectors(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	em_key(walk_emit(w), "buf", true);
	ioc_show_hex(w, v->addr, v->bytes[-1] * SECTOR);
}
static const struct type drive_cmd = { .kind = K_STRUCT, .name = "hd_drive_cmd_hdr", .members = MEMBERS(
	M(command, CONST(W_U8, ioc_ata_cmds, "ATA_CMD_???")), M(sector_number, U8), M(feature, U8), M(sector_count, U8)) };
static const struct type drive_cmd_done = { .kind = K_STRUCT, .members = MEMBERS(
	M(status, X8), M(error, U8), M(nsector, U8), M(sector_count, PAD(W_U8)),
	{ .name = "data", .type = T(K_CUSTOM, .custom = show_sectors, .custom_size = 0, .custom_align = 1, .flat = true),
		.when = ANY(FIELD(sector_count), 0xff) }) };
static const struct type drive_change = { .kind = K_CHANGE, .width = W_PTR, .of = &drive_cmd, .then = &drive_cmd_done };
static const struct type drive_change_eio = { .kind = K_CHANGE, .width = W_PTR, .of = &drive_cmd, .then = &drive_cmd_done,
	.both = true };
/* EIO is the drive's own answer. */
static const struct type *pick_drive_cmd(struct walk *w, uint64_t addr)
{
	enum { EIO_ = 5 };

	(void)addr;
	return walk_exiting(w) && walk_failed(w) && walk_errno(w) == EIO_ ? &drive_change_eio : &drive_change;
}
#define DRIVE_CMD	T(K_SELECT, W_PTR, .by = ARG(argp), .pick = pick_drive_cmd, .otherwise = &drive_change)
#define DRIVE_WORDS	IN(ARRAY(X32, NUM(3)))
static const struct type geometry = { .kind = K_STRUCT, .name = "hd_geometry", .members = MEMBERS(
	M(heads, U8), M(sectors, U8), M(cylinders, U16), M(start, ULONG)) };
enum { IDENTITY_OLD = 142, IDENTITY = 512 };
#define NICE		FLAGS(W_ULONG, ioc_ide_nice, "IDE_NICE_???")
#define BUSSTATE	CONST(W_ULONG, ioc_busstate, "BUSSTATE_???")

/* SCSI, third version of the interface.  The data go by the direction, and come as
 * far as the device has sent any; the sense data too.  All of it is shown at the
 * end, whatever the result. */
enum { DXFER_TO_DEV = -2, DXFER_FROM_DEV = -3, DXFER_TO_FROM_DEV = -4 };

/* len bytes at addr, in so many pieces if there are any. */
static void show_data(struct walk *w, uint64_t addr, uint64_t iovecs, uint64_t len)
{
	struct type pieces = { .kind = K_ARRAY, .of = &t_iovec, .len = NUM(iovecs), .upto = NUM(len) };

	if (iovecs && addr)
		walk_at(w, &pieces, addr);
	else
		ioc_show_hex(w, addr, len);
}

static uint64_t field(struct walk *w, const char *name)
{
	uint64_t v;

	return walk_field(w, name, &v) ? v : 0;
}

/* What has come of len bytes. */
static uint64_t without_rest(uint64_t len, uint64_t rest)
{
	int32_t n = (int32_t)rest;

	return n > 0 && (uint64_t)n <= len ? len - (uint64_t)n : len;
}

static void show_dxferp(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	int32_t direction = (int32_t)field(w, "dxfer_direction");
	uint64_t iovecs = field(w, "iovec_count"), len = field(w, "dxfer_len"), came = without_rest(len, field(w, "resid"));

	(void)t;
	if (direction != DXFER_TO_DEV && direction != DXFER_FROM_DEV && direction != DXFER_TO_FROM_DEV)
		return;
	em_key(e, "dxferp", true);
	if (direction == DXFER_TO_FROM_DEV)
		em_change_begin(e);
	if (direction != DXFER_FROM_DEV)
		show_data(w, v->num, iovecs, len);
	if (direction == DXFER_TO_FROM_DEV)
		em_change(e);
	if (direction != DXFER_TO_DEV)
		show_data(w, v->num, iovecs, came);
	if (direction == DXFER_TO_FROM_DEV)
		em_change_end(e);
}
static void show_id(struct walk *w, const struct type *t, const struct value *v)
{
	char text[] = { '\'', (char)v->num, '\'', 0 };

	(void)t;
	em_expr(walk_emit(w), (struct em_num){ v->num, 4, EM_HEX }, text, text);
}

#define HEX_BUF(n)	T(K_BUF, W_PTR, .len = FIELD(n), .hex = true)
#define SG_INFO		FLAGS(W_U32, ioc_sg_info, "SG_INFO_???")
static const struct type sg_io_hdr = { .kind = K_STRUCT, .name = "sg_io_hdr", .members = MEMBERS(
	M(interface_id, CUSTOM(W_S32, show_id)), M(dxfer_direction, CONST(W_U32, ioc_sg_dxfer, "SG_DXFER_???")),
	M(cmd_len, U8), M(cmdp, HEX_BUF(cmd_len)), M(mx_sb_len, U8), M(iovec_count, U16), M(dxfer_len, U32), M(timeout, U32),
	M(flags, FLAGS(W_U32, ioc_sg_flags, "SG_FLAG_???")), M(dxferp, T(K_CUSTOM, W_PTR, .custom = show_dxferp, .flat = true)),
	M(status, X8), M(masked_status, X8), M(msg_status, X8), M(sb_len_wr, U8), M(sbp, HEX_BUF(sb_len_wr)),
	M(host_status, X16), M(driver_status, X16), M(resid, S32), M(duration, U32), M(info, SG_INFO)),
	.layouts = LIST(layout, { "", MEMBERS(
		M(interface_id, S32), M(dxfer_direction, S32), M(cmd_len, U8), M(mx_sb_len, U8), M(iovec_count, U16),
		M(dxfer_len, U32), M(dxferp, ADDR), M(cmdp, ADDR), M(sbp, ADDR), M(timeout, U32), M(flags, U32),
		M(pack_id, S32), M(usr_ptr, ADDR), M(status, U8), M(masked_status, U8), M(msg_status, U8), M(sb_len_wr, U8),
		M(host_status, U16), M(driver_status, U16), M(resid, S32), M(duration, U32), M(info, U32)) }) };

/* The fourth version, of block SCSI devices: both directions at once. */
static void show_dout(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_data(w, v->num, field(w, "dout_iovec_count"), field(w, "dout_xfer_len"));
}
static void show_din(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_data(w, v->num, field(w, "din_iovec_count"), without_rest(field(w, "din_xfer_len"), field(w, "din_resid")));
}
/* Text says the length twice, before the response and in its place; an object has a key once. */
static void show_response(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t len = field(w, "response_len");

	(void)t;
	if (walk_emit(w)->r == &render_text)
		walk_member(w, "response_len", U32, len);
	em_key(walk_emit(w), "response", true);
	ioc_show_hex(w, v->num, len);
}
#define HEX_BUF64(n)	T(K_BUF, W_A64, .len = FIELD(n), .hex = true)
static const struct type sg_io_v4 = { .kind = K_STRUCT, .name = "sg_io_v4", .members = MEMBERS(
	M(guard, CUSTOM(W_S32, show_id)), M(protocol, CONST(W_U32, ioc_bsg_protocol, "BSG_PROTOCOL_???")),
	M(subprotocol, CONST(W_U32, ioc_bsg_subprotocol, "BSG_SUB_PROTOCOL_???")), M(request_len, U32),
	M(request, HEX_BUF64(request_len)), M(request_tag, XA64), M(request_attr, U32), M(request_priority, U32),
	M(request_extra, U32), M(max_response_len, U32), M(dout_iovec_count, U32), M(dout_xfer_len, U32),
	M(din_iovec_count, U32), M(din_xfer_len, U32), M(dout_xferp, CUSTOM(W_A64, show_dout)), M(timeout, U32),
	M(flags, FLAGS(W_U32, ioc_bsg_flags, "BSG_FLAG_???")), M(usr_ptr, XA64),
	M(response, T(K_CUSTOM, W_A64, .custom = show_response, .flat = true)), M(din_xferp, CUSTOM(W_A64, show_din)),
	M(driver_status, X32), M(transport_status, X32), M(device_status, X32), M(retry_delay, U32), M(info, SG_INFO),
	M(duration, U32), M(response_len, U32), M(din_resid, S32), M(dout_resid, S32), M(generated_tag, XA64)),
	.layouts = LIST(layout, { "", MEMBERS(
		M(guard, S32), M(protocol, U32), M(subprotocol, U32), M(request_len, U32), M(request, UA64),
		M(request_tag, UA64), M(request_attr, U32), M(request_priority, U32), M(request_extra, U32),
		M(max_response_len, U32), M(response, UA64), M(dout_iovec_count, U32), M(dout_xfer_len, U32),
		M(din_iovec_count, U32), M(din_xfer_len, U32), M(dout_xferp, UA64), M(din_xferp, UA64), M(timeout, U32),
		M(flags, U32), M(usr_ptr, UA64), M(spare_in, U32), M(driver_status, U32), M(transport_status, U32),
		M(device_status, U32), M(retry_delay, U32), M(info, U32), M(duration, U32), M(response_len, U32),
		M(din_resid, S32), M(dout_resid, S32), M(generated_tag, UA64), M(spare_out, U32), M(padding, U32)) }) };

/* The first word says which version it is.  Another is shown as it stands. */
static void show_sg_io(struct walk *w, const struct type *t, const struct value *v)
{
	enum { WORD = 4, V3_SIZE_64 = 88, V3_SIZE_32 = 64, V4_SIZE = 160 };
	struct emit *e = walk_emit(w);
	uint64_t id = walk_get(w, v->bytes, WORD);
	size_t size = id == 'Q' ? V4_SIZE : walk_ptr_size(w) == 8 ? V3_SIZE_64 : V3_SIZE_32;
	const void *bytes;

	(void)t;
	if (id != 'S' && id != 'Q') {
		em_open(e, EM_DEREF);
		em_num(e, (struct em_num){ id, WORD, EM_UDEC });
		em_close(e, EM_DEREF);
		return;
	}
	bytes = walk_fetch(w, v->addr, size);
	if (bytes) {
		walk_bytes(w, id == 'Q' ? &sg_io_v4 : &sg_io_hdr, bytes, size, v->addr);
		return;
	}
	em_open(e, EM_STRUCT);
	em_key(e, id == 'Q' ? "guard" : "interface_id", true);
	show_id(w, t, &(struct value){ .num = id });
	em_key_quiet(e, "rest");
	em_addr(e, v->addr + WORD);
	em_close(e, EM_STRUCT);
}
static const struct type sg_io = { .kind = K_CUSTOM, .custom = show_sg_io, .custom_size = 4, .custom_align = 4 };

static const struct type sg_scsi_id = { .kind = K_STRUCT, .name = "sg_scsi_id", .members = MEMBERS(
	M(host_no, S32), M(channel, S32), M(scsi_id, X32), M(lun, S32), M(scsi_type, X32), M(h_cmd_per_lun, S16),
	M(d_queue_depth, S16), M(unused, PADS(8))) };
static const struct type sg_req_info = { .kind = K_STRUCT, .name = "sg_req_info", .members = MEMBERS(
	M(req_state, S8), M(orphan, S8), M(sg_io_owned, S8), M(problem, S8), M(pack_id, S32), M(usr_ptr, ADDR),
	M(duration, U32), M(unused, PAD(W_S32))) };

#define SG_RESET SLICES_APART(W_U32, { 0x100, FLAGS(W_U32, ioc_sg_reset_flags, NULL) }, \
	{ ~0x100ull, CONST(W_U32, ioc_sg_reset, "SG_SCSI_RESET_???") })

/* Most of IDE's 32-bit programs see as bare numbers: strace 7.2 says so, and scripts compare. */
#define ROW64(o, n, ...) { .op = (o), .name = #n, .arg = __VA_ARGS__, .abi = "x86_64" }

const struct ioctl_row ioctls_disk[] = {
	ROW(0x301, HDIO_GETGEO, OUT(&geometry)),
	ROW64(0x302, HDIO_GET_UNMASKINTR, OUT_LONG),
	ROW64(0x304, HDIO_GET_MULTCOUNT, OUT_LONG),
	ROW64(0x307, HDIO_OBSOLETE_IDENTITY, OUT(BYTES(IDENTITY_OLD))),
	ROW64(0x308, HDIO_GET_KEEPSETTINGS, OUT_LONG),
	ROW64(0x309, HDIO_GET_32BIT, OUT_LONG),
	ROW64(0x30a, HDIO_GET_NOWERR, OUT_LONG),
	ROW64(0x30b, HDIO_GET_DMA, OUT_LONG),
	ROW64(0x30c, HDIO_GET_NICE, OUT(NICE)),
	ROW64(0x30d, HDIO_GET_IDENTITY, OUT(BYTES(IDENTITY))),
	ROW64(0x30e, HDIO_GET_WCACHE, OUT_LONG),
	ROW64(0x30f, HDIO_GET_ACOUSTIC, OUT_LONG),
	ROW64(0x310, HDIO_GET_ADDRESS, OUT_LONG),
	ROW64(0x31a, HDIO_GET_BUSSTATE, OUT(BUSSTATE)),
	ROW64(0x31c, HDIO_DRIVE_RESET, DRIVE_WORDS),
	ROW(0x31f, HDIO_DRIVE_CMD, DRIVE_CMD),
	ROW64(0x321, HDIO_SET_MULTCOUNT, ULONG),
	ROW64(0x322, HDIO_SET_UNMASKINTR, ULONG),
	ROW64(0x323, HDIO_SET_KEEPSETTINGS, ULONG),
	ROW64(0x324, HDIO_SET_32BIT, ULONG),
	ROW64(0x325, HDIO_SET_NOWERR, ULONG),
	ROW64(0x326, HDIO_SET_DMA, ULONG),
	ROW64(0x327, HDIO_SET_PIO_MODE, ULONG),
	ROW64(0x328, HDIO_SCAN_HWIF, DRIVE_WORDS),
	ROW64(0x329, HDIO_SET_NICE, NICE),
	ROW64(0x32a, HDIO_UNREGISTER_HWIF, ULONG),
	ROW64(0x32b, HDIO_SET_WCACHE, ULONG),
	ROW64(0x32c, HDIO_SET_ACOUSTIC, ULONG),
	ROW64(0x32d, HDIO_SET_BUSSTATE, BUSSTATE),
	ROW64(0x32f, HDIO_SET_ADDRESS, ULONG),
	ROW(0x2201, SG_SET_TIMEOUT, IN_S32),
	ROW(0x2202, SG_GET_TIMEOUT, IOC_NOARG),
	ROW(0x2203, SG_EMULATED_HOST, OUT_S32),
	ROW(0x2205, SG_GET_TRANSFORM, OUT_S32),
	ROW(0x2270, SG_GET_COMMAND_Q, OUT_S32),
	ROW(0x2271, SG_SET_COMMAND_Q, IN_S32),
	ROW(0x2272, SG_GET_RESERVED_SIZE, OUT_S32),
	ROW(0x2275, SG_SET_RESERVED_SIZE, IN_S32),
	ROW(0x2276, SG_GET_SCSI_ID, OUT(&sg_scsi_id)),
	ROW(0x2279, SG_SET_FORCE_LOW_DMA, IN_S32),
	ROW(0x227a, SG_GET_LOW_DMA, OUT_S32),
	ROW(0x227b, SG_SET_FORCE_PACK_ID, IN_S32),
	ROW(0x227c, SG_GET_PACK_ID, OUT_S32),
	ROW(0x227d, SG_GET_NUM_WAITING, OUT_S32),
	ROW(0x227e, SG_SET_DEBUG, IN_S32),
	ROW(0x227f, SG_GET_SG_TABLESIZE, OUT_S32),
	ROW(0x2282, SG_GET_VERSION_NUM, OUT_S32),
	ROW(0x2283, SG_NEXT_CMD_LEN, IN_S32),
	ROW(0x2284, SG_SCSI_RESET, IN(SG_RESET)),
	/* failed_too: what the program asked for is in it, and of a failure there is sense data */
	ROW(0x2285, SG_IO, T(K_PTR, W_PTR, .of = &sg_io, .out = true, .failed_too = true)),
	ROW(0x2286, SG_GET_REQUEST_TABLE, OUT(&sg_req_info)),
	ROW(0x2287, SG_SET_KEEP_ORPHAN, IN_S32),
	ROW(0x2288, SG_GET_KEEP_ORPHAN, OUT_S32),
	ROW(0x2289, SG_GET_ACCESS_COUNT, OUT_S32),
	{ 0 }
};
