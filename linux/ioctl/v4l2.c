/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * v4l2.c - ioctl requests of video devices: what they can, buffers, formats by
 * the type of buffer, controls, tuners, inputs.  Most requests are one struct of
 * which the program fills the first members and the kernel the others: those are
 * shown once the call has succeeded (DONE).
 */
#include <stdio.h>

#include "decode/custom.h"
#include "linux/fcntl.h"
#include "linux/ioctl/ioctl.h"
#include "linux/types.h"
#include "xlat/v4l2.h"

#define DONE		IOC_CAME
#define BUF_TYPE	CONST(W_U32, v4l2_buf_types, "V4L2_BUF_TYPE_???")
#define MEMORY		CONST(W_U32, v4l2_memories, "V4L2_MEMORY_???")
#define FIELD_ORDER	CONST(W_U32, v4l2_fields, "V4L2_FIELD_???")
#define COLORSPACE	CONST(W_U32, v4l2_colorspaces, "V4L2_COLORSPACE_???")
#define CTRL_TYPE	CONST(W_U32, v4l2_ctrl_types, "V4L2_CTRL_TYPE_???")
#define CTRL_FLAGS	FLAGS(W_U32, v4l2_ctrl_flags, "V4L2_CTRL_FLAG_???")
#define STD		FLAGS(W_A64, v4l2_stds, "V4L2_STD_???")
#define SHY(n, ...)	{ .name = #n, .type = __VA_ARGS__, .when = WHEN_FN(ioc_came), .brief = true }

/* A control's id: one that has no name is so far into its class. */
static const char *cid_name(uint64_t id, char *buf, size_t size)
{
	const char *name = xlat_name(v4l2_cids, id), *class = xlat_name(v4l2_ctrl_classes, id & ~UINT64_C(0xffff));

	if (name || !class)
		return name;
	snprintf(buf, size, "%s+%#x", class, (unsigned)(id & 0xffff));
	return buf;
}

static void show_cid(struct walk *w, const struct type *t, const struct value *v)
{
	char buf[64];

	(void)t;
	em_name(walk_emit(w), (struct em_num){ v->num, 4, EM_HEX }, cid_name(v->num, buf, sizeof(buf)), "V4L2_CID_???");
}
#define CTRL_ID		CUSTOM(W_U32, show_cid)

/* The same where the next one may be asked for. */
static void show_next_cid(struct walk *w, const struct type *t, const struct value *v)
{
	const uint64_t next = 0xc0000000;
	struct em_num num[2] = { { v->num & next, 4, EM_HEX }, { v->num & ~next, 4, EM_HEX } };
	struct em_names names[2] = { { .whole = true }, { .whole = true, .other = "V4L2_CID_???" } };
	char buf[64];

	(void)t;
	for (const struct xlat *x = v4l2_ctrl_next; x->str; x++)
		if (v->num & x->val)
			names[0].name[names[0].n++] = x->str;
	names[1].name[0] = cid_name(num[1].val, buf, sizeof(buf));
	names[1].n = names[1].name[0] ? 1 : 0;
	em_names_apart(walk_emit(w), num + !names[0].n, names + !names[0].n, names[0].n ? 2 : 1);
}
#define NEXT_ID		CUSTOM(W_U32, show_next_cid)

/* Four characters: a format's code. */
static void show_fourcc(struct walk *w, const struct type *t, const struct value *v)
{
	const char *name = xlat_name(v4l2_pix_fmts, v->num);
	char text[96], *p = text;

	(void)t;
	p += sprintf(p, "v4l2_fourcc(");
	for (unsigned i = 0; i < 4; i++) {
		unsigned c = v->num >> 8 * i & 0xff;

		if (i)
			p += sprintf(p, ", ");
		if (c == '\'' || c == '\\')
			p += sprintf(p, "'\\%c'", c);
		else
			p += sprintf(p, c >= ' ' && c < 0x7f ? "'%c'" : "'\\x%02x'", c);
	}
	p += sprintf(p, ")");
	if (name)
		snprintf(p, sizeof(text) - (size_t)(p - text), " /* %s */", name);
	if (walk_emit(w)->opts->xlat == EM_X_RAW)
		em_hex(walk_emit(w), v->num);
	else
		em_expr(walk_emit(w), (struct em_num){ 0, 0, EM_HEX }, text, name ? name : text);
}
#define FOURCC		CUSTOM(W_U32, show_fourcc)

/* A fraction: 1/30. */
static void show_fract(struct walk *w, const struct type *t, const struct value *v)
{
	uint32_t over = (uint32_t)walk_get(w, v->bytes, 4), under = (uint32_t)walk_get(w, v->bytes + 4, 4);
	char text[32];

	(void)t;
	snprintf(text, sizeof(text), "%u/%u", over, under);
	em_expr(walk_emit(w), (struct em_num){ 0, 0, EM_UDEC }, text, text);
}
#define FRACT		T(K_CUSTOM, .custom = show_fract, .custom_size = 8, .custom_align = 4)

static const struct type rect = { .kind = K_STRUCT, .name = "v4l2_rect", .members = MEMBERS(
	M(left, S32), M(top, S32), M(width, U32), M(height, U32)) };

/* What a device is */
static void show_version(struct walk *w, const struct type *t, const struct value *v)
{
	char text[48];

	(void)t;
	snprintf(text, sizeof(text), "KERNEL_VERSION(%u, %u, %u)", (unsigned)(v->num >> 16), (unsigned)(v->num >> 8 & 0xff),
		(unsigned)(v->num & 0xff));
	em_name(walk_emit(w), (struct em_num){ v->num, 4, EM_HEX }, text, NULL);
}
#define CAPS		FLAGS(W_U32, v4l2_caps, "V4L2_CAP_???")
static const struct type capability = { .kind = K_STRUCT, .name = "v4l2_capability", .members = MEMBERS(
	M(driver, CSTR(16)), M(card, CSTR(32)), M(bus_info, CSTR(32)), M(version, CUSTOM(W_U32, show_version)),
	M(capabilities, CAPS), { .name = "device_caps", .type = CAPS, .nonzero = true }, M(reserved, PADS(12))) };

/* Formats, by the type of buffer */
static const struct type pix = { .kind = K_STRUCT, .name = "v4l2_pix_format", .members = MEMBERS(
	M(width, U32), M(height, U32), M(pixelformat, FOURCC), M(field, FIELD_ORDER), M(bytesperline, U32), M(sizeimage, U32),
	M(colorspace, COLORSPACE), M(priv, PAD(W_U32)), M(flags, PAD(W_U32)), M(ycbcr_enc, PAD(W_U32)),
	M(quantization, PAD(W_U32)), M(xfer_func, PAD(W_U32))) };
static const struct type plane_fmt = { .kind = K_STRUCT, .name = "v4l2_plane_pix_format", .packed = true, .members = MEMBERS(
	M(sizeimage, U32), M(bytesperline, U32), M(reserved, PADS(12))) };
static const struct type pix_mp = { .kind = K_STRUCT, .name = "v4l2_pix_format_mplane", .packed = true, .members = MEMBERS(
	M(width, U32), M(height, U32), M(pixelformat, FOURCC), M(field, FIELD_ORDER), M(colorspace, COLORSPACE),
	M(plane_fmt, IOC_SOME(&plane_fmt, FIELD(num_planes), 160, 1)), M(num_planes, U8), M(flags, PAD(W_U8)),
	M(ycbcr_enc, PAD(W_U8)), M(quantization, PAD(W_U8)), M(xfer_func, PAD(W_U8)), M(reserved, PADS(7))) };
static const struct type clip = { .kind = K_STRUCT, .name = "v4l2_clip", .members = MEMBERS(M(c, &rect), M(next, PAD(W_PTR))) };
static const struct type window = { .kind = K_STRUCT, .name = "v4l2_window", .members = MEMBERS(
	M(w, &rect), M(field, FIELD_ORDER), M(chromakey, X32), M(clips, IN(ARRAY(&clip, FIELD(clipcount)))), M(clipcount, U32),
	M(bitmap, ADDR), { .name = "global_alpha", .type = X8, .nonzero = true }) };
static const struct type vbi = { .kind = K_STRUCT, .name = "v4l2_vbi_format", .members = MEMBERS(
	M(sampling_rate, U32), M(offset, U32), M(samples_per_line, U32), M(sample_format, FOURCC),
	M(start, ARRAY(S32, NUM(2))), M(count, ARRAY(U32, NUM(2))), M(flags, FLAGS(W_U32, v4l2_vbi_flags, "V4L2_VBI_???")),
	M(reserved, PADS(8))) };
#define LINES		ARRAY(ARRAY(X16, NUM(24)), NUM(2))
static const struct type sliced = { .kind = K_STRUCT, .name = "v4l2_sliced_vbi_format", .members = MEMBERS(
	M(service_set, FLAGS(W_U16, v4l2_sliced, "V4L2_SLICED_???")), M(service_lines, LINES), M(io_size, U32),
	M(reserved, PADS(8))) };
static const struct type sdr = { .kind = K_STRUCT, .name = "v4l2_sdr_format", .packed = true, .members = MEMBERS(
	M(pixelformat, FOURCC), { .name = "buffersize", .type = U32, .nonzero = true }, M(reserved, PADS(24))) };
static const struct type meta = { .kind = K_STRUCT, .name = "v4l2_meta_format", .packed = true, .members = MEMBERS(
	M(dataformat, FOURCC), M(buffersize, U32)) };

#define IN_UNION(n, t)	T(K_STRUCT, .flat = true, .members = MEMBERS({ .name = n, .type = t }))
#define FMT(k, n, t)	{ k, #k, IN_UNION("fmt." n, t) }
enum { VIDEO_CAPTURE = 1, VIDEO_OUTPUT, VIDEO_OVERLAY, VBI_CAPTURE, VBI_OUTPUT, SLICED_VBI_CAPTURE, SLICED_VBI_OUTPUT,
	VIDEO_OUTPUT_OVERLAY, VIDEO_CAPTURE_MPLANE, VIDEO_OUTPUT_MPLANE, SDR_CAPTURE, SDR_OUTPUT, META_CAPTURE, META_OUTPUT };
#define FORMATS		T(K_SELECT, .by = FIELD(type), .custom_size = 200, .custom_align = 4, .choices = LIST(choice, \
	FMT(VIDEO_CAPTURE, "pix", &pix), FMT(VIDEO_OUTPUT, "pix", &pix), \
	FMT(VIDEO_OVERLAY, "win", &window), FMT(VBI_CAPTURE, "vbi", &vbi), FMT(VBI_OUTPUT, "vbi", &vbi), \
	FMT(SLICED_VBI_CAPTURE, "sliced", &sliced), FMT(SLICED_VBI_OUTPUT, "sliced", &sliced), \
	FMT(VIDEO_OUTPUT_OVERLAY, "win", &window), FMT(VIDEO_CAPTURE_MPLANE, "pix_mp", &pix_mp), \
	FMT(VIDEO_OUTPUT_MPLANE, "pix_mp", &pix_mp), FMT(SDR_CAPTURE, "sdr", &sdr), FMT(SDR_OUTPUT, "sdr", &sdr), \
	FMT(META_CAPTURE, "meta", &meta), FMT(META_OUTPUT, "meta", &meta)))

static const struct type format = { .kind = K_STRUCT, .name = "v4l2_format", .members = MEMBERS(
	M(type, BUF_TYPE), M(fmt, FORMATS)) };
static const struct type format_got = { .kind = K_STRUCT, .name = "v4l2_format", .members = MEMBERS(
	M(type, BUF_TYPE), DONE(fmt, FORMATS)) };
/* The second half: the type is known already. */
static bool never(struct walk *w)
{
	(void)w;
	return false;
}
static const struct type format_set = { .kind = K_STRUCT, .name = "v4l2_format", .members = MEMBERS(
	{ .name = "type", .type = BUF_TYPE, .when = WHEN_FN(never) }, M(fmt, FORMATS)) };

enum { CLIPS_AT = 24 };
/* The second half is there if the union has something for the type that lies at the address. */
/* All elements that are shown can be read, and there is one. */
static bool array_shown(struct walk *w, uint64_t n, const struct type *of, uint64_t addr)
{
	if (walk_abbrev(w) && n > walk_limit(w))
		n = walk_limit(w);
	return n && addr && n <= UINT16_MAX && walk_fetch(w, addr, n * walk_type_size(w, of));
}

/* Of a window only with its clips. */
static bool has_clips(struct walk *w, uint64_t addr)
{
	unsigned size = walk_ptr_size(w);
	uint8_t b[8];
	uint64_t clips;

	addr += size + CLIPS_AT;		/* the union lies behind the type */
	if (!walk_read(w, addr, b, size) || !(clips = walk_get_ptr(w, b)) || !walk_read(w, addr + size, b, 4))
		return false;
	return array_shown(w, walk_get(w, b, 4), &clip, clips);
}
static const struct type *pick_format_set(struct walk *w, uint64_t addr)
{
	uint32_t type = ioc_first32(w, addr);

	if ((type == VIDEO_OVERLAY || type == VIDEO_OUTPUT_OVERLAY) && !has_clips(w, addr))
		return NULL;
	return type >= VIDEO_CAPTURE && type <= META_OUTPUT ? &format_set : NULL;
}
#define SECOND(pick_)	T(K_SELECT, .by = ARG(argp), .pick = pick_)

static const struct type fmtdesc = { .kind = K_STRUCT, .name = "v4l2_fmtdesc", .members = MEMBERS(
	M(index, U32), M(type, BUF_TYPE), DONE(flags, FLAGS(W_U32, v4l2_fmt_flags, "V4L2_FMT_FLAG_???")),
	DONE(description, CSTR(32)), DONE(pixelformat, FOURCC), M(mbus_code, PAD(W_U32)), M(reserved, PADS(12))) };

/* Frame sizes and intervals */
#define FRAME(n, t)	IN_UNION(n, t)
static const struct type size_discrete = { .kind = K_STRUCT, .name = "v4l2_frmsize_discrete", .members = MEMBERS(
	M(width, U32), M(height, U32)) };
static const struct type size_stepwise = { .kind = K_STRUCT, .name = "v4l2_frmsize_stepwise", .members = MEMBERS(
	M(min_width, U32), M(max_width, U32), M(step_width, U32), M(min_height, U32), M(max_height, U32), M(step_height, U32)) };
static const struct type frmsize = { .kind = K_STRUCT, .name = "v4l2_frmsizeenum", .members = MEMBERS(
	M(index, U32), M(pixel_format, FOURCC), DONE(type, CONST(W_U32, v4l2_frmsizes, "V4L2_FRMSIZE_TYPE_???")),
	DONE(sizes, T(K_SELECT, .by = FIELD(type), .choices = LIST(choice,
		{ 1, "DISCRETE", FRAME("discrete", &size_discrete) }, { 3, "STEPWISE", FRAME("stepwise", &size_stepwise) }))),
	M(reserved, PADS(8))) };
static const struct type ival_stepwise = { .kind = K_STRUCT, .name = "v4l2_frmival_stepwise", .members = MEMBERS(
	M(min, FRACT), M(max, FRACT), M(step, FRACT)) };
static const struct type frmival = { .kind = K_STRUCT, .name = "v4l2_frmivalenum", .members = MEMBERS(
	M(index, U32), M(pixel_format, FOURCC), M(width, U32), M(height, U32),
	DONE(type, CONST(W_U32, v4l2_frmivals, "V4L2_FRMIVAL_TYPE_???")),
	DONE(ivals, T(K_SELECT, .by = FIELD(type), .choices = LIST(choice, { 1, "DISCRETE", FRAME("discrete", FRACT) },
		{ 2, "CONTINUOUS", FRAME("stepwise", &ival_stepwise) }, { 3, "STEPWISE", FRAME("stepwise", &ival_stepwise) }))),
	M(reserved, PADS(8))) };

/* Buffers */
static const struct type requestbuffers = { .kind = K_STRUCT, .name = "v4l2_requestbuffers",
	.members = MEMBERS(M(type, BUF_TYPE), M(memory, MEMORY), M(count, IOC_MOVED(W_U32, U32))),
	.layouts = LIST(layout, { "", MEMBERS(M(count, U32), M(type, U32), M(memory, U32), M(capabilities, U32), M(flags, U8),
		M(reserved, PADS(3))) }) };

#define BUF_FLAGS	SLICES_WHOLE(W_U32, { ~0x7e000ull, FLAGS(W_U32, v4l2_buf_flags, "V4L2_BUF_FLAG_???") }, \
	{ 0xe000, CONST(W_U32, v4l2_buf_timestamps, "V4L2_BUF_FLAG_TIMESTAMP_???") }, \
	{ 0x70000, CONST(W_U32, v4l2_buf_sources, "V4L2_BUF_FLAG_TSTAMP_SRC_???") })
static const struct type stamp32 = { .kind = K_STRUCT, .name = "v4l2_timecode", .members = MEMBERS(
	M(type, U32), M(flags, X32), M(frames, U8), M(seconds, U8), M(minutes, U8), M(hours, U8), M(userbits, HEXSTR(4))) };
static const struct type stamp = { .kind = K_STRUCT, .members = MEMBERS(M(tv_sec, KLONG), M(tv_usec, KULONG)) };
#define BUFFER_PLACE(m_type) \
	M(index, U32), M(type, U32), M(bytesused, U32), M(flags, U32), M(field, U32), M(timestamp, &stamp), \
	M(timecode, &stamp32), M(sequence, U32), M(memory, U32), M(m, m_type), M(length, U32), M(reserved2, U32), M(request_fd, S32)
#define BUFFER_UNION	T(K_SELECT, .by = FIELD(memory), .custom_size = 4, .custom_align = 4, .choices = LIST(choice, \
	{ 1, "MMAP", IN_UNION("m.offset", X32) }, { 2, "USERPTR", IN_UNION("m.userptr", T(K_ADDR, W_ULONG)) }))
#define BUFFER(index_when, stamp_when) { .kind = K_STRUCT, .name = "v4l2_buffer", .members = MEMBERS( \
	M(type, BUF_TYPE), { .name = "index", .type = U32, .when = index_when }, DONE(memory, MEMORY), DONE(m, BUFFER_UNION), \
	DONE(length, U32), DONE(bytesused, U32), DONE(flags, BUF_FLAGS), \
	{ .name = "timestamp", .type = &stamp, .when = stamp_when }, DONE(sequence, T(K_CUSTOM, W_U32, .custom = show_more, .flat = true))), \
	.layouts = LIST(layout, { "", MEMBERS(BUFFER_PLACE(BUFFER_UNION)) }) }
/* There is more that strace does not show, even with -v. */
static void show_more(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	(void)v;
	em_more(walk_emit(w));
}
static const struct type querybuf = BUFFER({ 0 }, WHEN_FN(never));
static const struct type dqbuf = BUFFER(WHEN_FN(ioc_came), WHEN_FN(ioc_came));

static const struct type exportbuffer = { .kind = K_STRUCT, .name = "v4l2_exportbuffer", .members = MEMBERS(
	M(type, BUF_TYPE), M(index, U32), M(plane, U32), M(flags, &t_open_flags), M(fd, PAD(W_S32)), M(reserved, PADS(44))) };
static const struct type exported = { .kind = K_STRUCT, .name = "v4l2_exportbuffer", .members = MEMBERS(
	M(type, PAD(W_U32)), M(index, PAD(W_U32)), M(plane, PAD(W_U32)), M(flags, PAD(W_U32)), M(fd, FD), M(reserved, PADS(44))) };

static const struct type create_buffers = { .kind = K_STRUCT, .name = "v4l2_create_buffers", .members = MEMBERS(
	M(index, PAD(W_U32)), M(count, U32), M(memory, MEMORY), M(format, &format), M(capabilities, PAD(W_U32)),
	M(flags, PAD(W_U32)), M(max_num_buffers, PAD(W_U32)), M(reserved, PADS(20))) };
static const struct type created = { .kind = K_STRUCT, .members = MEMBERS(M(index, U32), M(count, U32)) };
static void note_created(struct walk *w)
{
	uint64_t addr;
	uint8_t b[8];

	if (!ioc_came(w) || !walk_verbose(w) || !walk_arg(w, "argp", &addr) || !addr || !walk_fetch(w, addr, walk_type_size(w, &create_buffers)) ||
	    !walk_read(w, addr, b, sizeof(b)))
		return;
	em_key_quiet(walk_emit(w), "created");
	walk_bytes(w, &created, b, sizeof(b), addr);
}

static const struct type framebuffer = { .kind = K_STRUCT, .name = "v4l2_framebuffer", .members = MEMBERS(
	M(capability, X32), M(flags, X32), M(base, ADDR), M(fmt, PADS(32))) };

/* Streaming parameters */
#define PARM_CAP	FLAGS(W_U32, v4l2_parm_caps, "V4L2_CAP_???")
#define PARM_MODE	FLAGS(W_U32, v4l2_parm_modes, "V4L2_MODE_???")
static const struct type captureparm = { .kind = K_STRUCT, .name = "v4l2_captureparm", .members = MEMBERS(
	M(capability, PARM_CAP), M(capturemode, PARM_MODE), M(timeperframe, FRACT), M(extendedmode, X32), M(readbuffers, U32),
	M(reserved, PADS(16))) };
static const struct type outputparm = { .kind = K_STRUCT, .name = "v4l2_outputparm", .members = MEMBERS(
	M(capability, PARM_CAP), M(outputmode, PARM_MODE), M(timeperframe, FRACT), M(extendedmode, X32), M(writebuffers, U32),
	M(reserved, PADS(16))) };
#define PARMS		T(K_SELECT, .by = FIELD(type), .custom_size = 200, .custom_align = 4, .choices = LIST(choice, \
	{ VIDEO_CAPTURE, "VIDEO_CAPTURE", IN_UNION("parm.capture", &captureparm) }, \
	{ VIDEO_OUTPUT, "VIDEO_OUTPUT", IN_UNION("parm.output", &outputparm) }))
static const struct type streamparm = { .kind = K_STRUCT, .name = "v4l2_streamparm", .members = MEMBERS(
	M(type, BUF_TYPE), M(parm, PARMS)) };
static const struct type streamparm_got = { .kind = K_STRUCT, .name = "v4l2_streamparm", .members = MEMBERS(
	M(type, BUF_TYPE), DONE(parm, PARMS)) };
static const struct type streamparm_set = { .kind = K_STRUCT, .name = "v4l2_streamparm", .members = MEMBERS(
	{ .name = "type", .type = BUF_TYPE, .when = WHEN_FN(never) }, M(parm, PARMS)) };
static const struct type *pick_streamparm_set(struct walk *w, uint64_t addr)
{
	uint32_t type = ioc_first32(w, addr);

	return type == VIDEO_CAPTURE || type == VIDEO_OUTPUT ? &streamparm_set : NULL;
}

static const struct type standard = { .kind = K_STRUCT, .name = "v4l2_standard", .members = MEMBERS(
	M(index, U32), M(id, PAD(W_U64)), DONE(name, CSTR(24)), DONE(frameperiod, FRACT), DONE(framelines, U32),
	M(reserved, PADS(16))) };
static const struct type input = { .kind = K_STRUCT, .name = "v4l2_input", .members = MEMBERS(
	M(index, U32), DONE(name, CSTR(32)), DONE(type, CONST(W_U32, v4l2_in_types, "V4L2_INPUT_TYPE_???")), DONE(audioset, X32),
	DONE(tuner, U32), DONE(std, FLAGS(W_U64, v4l2_stds, "V4L2_STD_???")), DONE(status, FLAGS(W_U32, v4l2_in_status, "V4L2_IN_ST_???")),
	DONE(capabilities, FLAGS(W_U32, v4l2_in_caps, "V4L2_IN_CAP_???")), M(reserved, PADS(12))) };

/* Controls */
static const struct type control_got = { .kind = K_STRUCT, .name = "v4l2_control", .members = MEMBERS(
	M(id, CTRL_ID), DONE(value, S32)) };
static const struct type control_set = { .kind = K_STRUCT, .name = "v4l2_control", .members = MEMBERS(
	M(id, CTRL_ID), M(value, IOC_MOVED(W_S32, S32))) };

static const struct type queryctrl = { .kind = K_STRUCT, .name = "v4l2_queryctrl", .members = MEMBERS(
	M(id, IOC_MOVED(W_U32, NEXT_ID)), DONE(type, CTRL_TYPE), DONE(name, CSTR(32)), SHY(minimum, S32), SHY(maximum, S32),
	SHY(step, S32), SHY(default_value, S32), SHY(flags, CTRL_FLAGS),
	{ .name = "reserved", .type = ARRAY(X32, NUM(2)), .when = WHEN_FN(ioc_came), .nonzero = true, .brief = true }) };
static const struct type query_ext_ctrl = { .kind = K_STRUCT, .name = "v4l2_query_ext_ctrl", .members = MEMBERS(
	M(id, IOC_MOVED(W_U32, NEXT_ID)), DONE(type, CTRL_TYPE), DONE(name, CSTR(32)), SHY(minimum, S64), SHY(maximum, S64),
	SHY(step, U64), SHY(default_value, S64), SHY(flags, CTRL_FLAGS), SHY(elem_size, U32), SHY(elems, U32), SHY(nr_of_dims, U32),
	SHY(dims, IOC_SOME(U32, FIELD(nr_of_dims), 16, 4)),
	{ .name = "reserved", .type = ARRAY(X32, NUM(32)), .when = WHEN_FN(ioc_came), .nonzero = true, .brief = true }) };

/* A menu's item: its name, or for menus of numbers its value, at the same place. */
static void show_menu_value(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	walk_member(w, "value", S64, walk_get(w, v->bytes, 8));
}
static const struct type querymenu = { .kind = K_STRUCT, .name = "v4l2_querymenu", .packed = true, .members = MEMBERS(
	M(id, CTRL_ID), M(index, U32), M(name, PADS(32)), M(reserved, PADS(4))) };
static const struct type menu_item = { .kind = K_STRUCT, .name = "v4l2_querymenu", .packed = true, .members = MEMBERS(
	M(id, PAD(W_U32)), M(index, PAD(W_U32)), M(name, T(K_STRUCT, .flat = true, .members = MEMBERS(M(name, CSTR(32)), M(item,
		T(K_SELECT, .flat = true, .by = NUM(0), .choices = LIST(choice, { 0, "value", T(K_STRUCT, .flat = true, .packed = true,
			.members = MEMBERS(M(value, T(K_CUSTOM, .custom = show_menu_value, .custom_size = 8, .custom_align = 1, .flat = true)))) })))))),
	M(reserved, PADS(4))) };

static void show_ext_value(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct type string = { .kind = K_BUF, .width = W_PTR, .len = FIELD(size) };
	uint64_t size;

	(void)t;
	if (walk_field(w, "size", &size) && size) {
		walk_member(w, "string", &string, walk_get_ptr(w, v->bytes));
		return;
	}
	walk_member(w, "value", S32, (uint64_t)(int32_t)walk_get(w, v->bytes, 4));
	walk_member(w, "value64", S64, walk_get(w, v->bytes, 8));
}
static const struct type ext_control = { .kind = K_STRUCT, .name = "v4l2_ext_control", .packed = true, .members = MEMBERS(
	M(id, CTRL_ID), M(size, U32), M(reserved2, PADS(4)),
	M(value, T(K_CUSTOM, .custom = show_ext_value, .custom_size = 8, .custom_align = 1, .flat = true))) };

static bool got_none(struct walk *w)
{
	uint64_t n;

	return walk_failed(w) && walk_field(w, "count", &n) && n;
}
#define CONTROLS	IN(ARRAY(&ext_control, FIELD(count)))
#define EXT_CONTROLS(...) { .kind = K_STRUCT, .name = "v4l2_ext_controls", .members = MEMBERS(__VA_ARGS__), \
	.layouts = LIST(layout, { "", MEMBERS(M(ctrl_class, U32), M(count, U32), M(error_idx, U32), M(request_fd, S32), \
		M(reserved, PADS(4)), M(controls, ADDR)) }) }
#define CONTROLS_M	{ .name = "controls", .type = CONTROLS, .when = ANY(FIELD(count), ~0ull) }
#define ERROR_IDX	{ .name = "error_idx", .type = U32, .when = WHEN_FN(got_none) }
#define CTRL_CLASS	CONST(W_U32, v4l2_ctrl_classes, "V4L2_CTRL_CLASS_???")
static const struct type ext_controls_got = EXT_CONTROLS(M(ctrl_class, CTRL_CLASS), M(count, U32), CONTROLS_M, ERROR_IDX);
static const struct type ext_controls_set = EXT_CONTROLS(M(ctrl_class, CTRL_CLASS), M(count, U32), CONTROLS_M);
static const struct type ext_controls_were = EXT_CONTROLS({ .name = "count", .type = U32, .when = WHEN_FN(never) }, CONTROLS_M, ERROR_IDX);
/* There is a second half if there were controls that could be shown. */
static const struct type *pick_ext_controls(struct walk *w, uint64_t addr)
{
	enum { POINTER_AT = 24, POINTER_AT_32 = 20 };
	bool wide = walk_ptr_size(w) == 8;
	uint8_t b[8];
	uint64_t n;

	if (!walk_read(w, addr + 4, b, 4))
		return NULL;
	n = walk_get(w, b, 4);
	if (!walk_read(w, addr + (wide ? POINTER_AT : POINTER_AT_32), b, walk_ptr_size(w)))
		return NULL;
	return array_shown(w, n, &ext_control, walk_get_ptr(w, b)) ? &ext_controls_were : NULL;
}

/* Tuners */
#define TUNER(first, M) \
	first, M(name, CSTR(32)), M(type, CONST(W_U32, v4l2_tuner_types, "V4L2_TUNER_???")), \
	M(capability, FLAGS(W_U32, v4l2_tuner_caps, "V4L2_TUNER_CAP_???")), M(rangelow, U32), M(rangehigh, U32), \
	M(rxsubchans, FLAGS(W_U32, v4l2_tuner_subs, "V4L2_TUNER_SUB_???")), \
	M(audmode, CONST(W_U32, v4l2_tuner_modes, "V4L2_TUNER_MODE_???")), M(signal, S32), M(afc, S32)
#define TUNER_END	{ .name = "reserved", .type = PADS(16) }
static const struct type tuner = { .kind = K_STRUCT, .name = "v4l2_tuner", .members = MEMBERS(TUNER(M(index, U32), M), TUNER_END) };
static const struct type tuner_got = { .kind = K_STRUCT, .name = "v4l2_tuner", .members = MEMBERS(TUNER(M(index, U32), DONE), TUNER_END) };
static const struct type tuner_set = { .kind = K_STRUCT, .name = "v4l2_tuner", .members = MEMBERS(TUNER(M(index, PAD(W_U32)), M), TUNER_END) };

/* Cropping */
static const struct type crop = { .kind = K_STRUCT, .name = "v4l2_crop", .members = MEMBERS(M(type, BUF_TYPE), M(c, &rect)) };
static const struct type crop_got = { .kind = K_STRUCT, .name = "v4l2_crop", .members = MEMBERS(M(type, BUF_TYPE), DONE(c, &rect)) };
static const struct type cropcap = { .kind = K_STRUCT, .name = "v4l2_cropcap", .members = MEMBERS(
	M(type, BUF_TYPE), DONE(bounds, &rect), DONE(defrect, &rect), DONE(pixelaspect, FRACT)) };

#define KEEP(t, e)	T(K_PTR, W_PTR, .of = t, .out = true, .failed_too = true, .entry = e)

const struct ioctl_row ioctls_v4l2[] = {
	ROW(0x80685600, VIDIOC_QUERYCAP, OUT(&capability)),
	ROW(0xc0405602, VIDIOC_ENUM_FMT, IOC_ASK(&fmtdesc)),
	ROW2(0xc0d05604, 0xc0cc5604, VIDIOC_G_FMT, IOC_ASK(&format_got)),
	ROW2(0xc0d05605, 0xc0cc5605, VIDIOC_S_FMT, CHANGE(&format, SECOND(pick_format_set))),
	ROW2(0xc0d05640, 0xc0cc5640, VIDIOC_TRY_FMT, CHANGE(&format, SECOND(pick_format_set))),
	ROW(0xc0145608, VIDIOC_REQBUFS, KEEP(&requestbuffers, ioc_keep32)),
	ROW2(0xc0585609, 0xc0445609, VIDIOC_QUERYBUF, IOC_ASK(&querybuf)),
	ROW2(0xc058560f, 0xc044560f, VIDIOC_QBUF, IOC_ASK(&querybuf)),
	ROW2(0xc0585611, 0xc0445611, VIDIOC_DQBUF, IOC_ASK(&dqbuf)),
	ROWX32(0xc0505609, VIDIOC_QUERYBUF, IOC_ASK(&querybuf)),
	ROWX32(0xc050560f, VIDIOC_QBUF, IOC_ASK(&querybuf)),
	ROWX32(0xc0505611, VIDIOC_DQBUF, IOC_ASK(&dqbuf)),
	ROWX32(0xc0485619, VIDIOC_ENUMSTD, IOC_ASK(&standard)),
	ROWX32(0xc050561a, VIDIOC_ENUMINPUT, IOC_ASK(&input)),
	ROW(0xc0405610, VIDIOC_EXPBUF, CHANGE(&exportbuffer, &exported)),
	ROW2(0x8030560a, 0x802c560a, VIDIOC_G_FBUF, OUT(&framebuffer)),
	ROW2(0x4030560b, 0x402c560b, VIDIOC_S_FBUF, IN(&framebuffer)),
	ROW(0x40045612, VIDIOC_STREAMON, IN(BUF_TYPE)),
	ROW(0x40045613, VIDIOC_STREAMOFF, IN(BUF_TYPE)),
	ROW(0xc0cc5615, VIDIOC_G_PARM, IOC_ASK(&streamparm_got)),
	ROW(0xc0cc5616, VIDIOC_S_PARM, CHANGE(&streamparm, SECOND(pick_streamparm_set))),
	ROW(0x80085617, VIDIOC_G_STD, OUT(X64)),
	ROW(0x40085618, VIDIOC_S_STD, IN(X64)),
	ROW2(0xc0485619, 0xc0405619, VIDIOC_ENUMSTD, IOC_ASK(&standard)),
	ROW2(0xc050561a, 0xc04c561a, VIDIOC_ENUMINPUT, IOC_ASK(&input)),
	ROW(0xc008561b, VIDIOC_G_CTRL, IOC_ASK(&control_got)),
	ROW(0xc008561c, VIDIOC_S_CTRL, KEEP(&control_set, ioc_keep32_second)),
	ROW(0xc054561d, VIDIOC_G_TUNER, IOC_ASK(&tuner_got)),
	ROW(0x4054561e, VIDIOC_S_TUNER, CHANGE(&tuner, &tuner_set)),
	ROW(0xc0445624, VIDIOC_QUERYCTRL, KEEP(&queryctrl, ioc_keep32)),
	ROW(0xc0e85667, VIDIOC_QUERY_EXT_CTRL, KEEP(&query_ext_ctrl, ioc_keep32)),
	ROW(0xc02c5625, VIDIOC_QUERYMENU, CHANGE(&querymenu, &menu_item)),
	ROW(0x80045626, VIDIOC_G_INPUT, OUT(U32)),
	ROW(0xc0045627, VIDIOC_S_INPUT, IN(U32)),
	ROW(0xc02c563a, VIDIOC_CROPCAP, IOC_ASK(&cropcap)),
	ROW(0xc014563b, VIDIOC_G_CROP, IOC_ASK(&crop_got)),
	ROW(0x4014563c, VIDIOC_S_CROP, IN(&crop)),
	ROW2(0xc0205647, 0xc0185647, VIDIOC_G_EXT_CTRLS, IOC_ASK(&ext_controls_got)),
	ROW2(0xc0205648, 0xc0185648, VIDIOC_S_EXT_CTRLS, T(K_CHANGE, W_PTR, .of = &ext_controls_set, .then = SECOND(pick_ext_controls), .both = true)),
	ROW2(0xc0205649, 0xc0185649, VIDIOC_TRY_EXT_CTRLS, T(K_CHANGE, W_PTR, .of = &ext_controls_set, .then = SECOND(pick_ext_controls), .both = true)),
	ROW(0xc02c564a, VIDIOC_ENUM_FRAMESIZES, IOC_ASK(&frmsize)),
	ROW(0xc034564b, VIDIOC_ENUM_FRAMEINTERVALS, IOC_ASK(&frmival)),
	{ .op = 0xc100565c, .name = "VIDIOC_CREATE_BUFS", .arg = IN(&create_buffers), .abi = "x86_64", .note = note_created },
	{ .op = 0xc0f8565c, .name = "VIDIOC_CREATE_BUFS", .arg = IN(&create_buffers), .abi = "i386", .note = note_created },
	{ 0 }
};
