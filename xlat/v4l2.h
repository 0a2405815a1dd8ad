/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * v4l2.h - names of numbers of video devices (V4L2): buffers, formats, controls,
 * tuners, inputs.
 */
#ifndef STRACE_XLAT_V4L2_H
#define STRACE_XLAT_V4L2_H

#include "decode/desc.h"

extern const struct xlat v4l2_buf_types[], v4l2_memories[], v4l2_memory_flags[], v4l2_fields[],
	v4l2_colorspaces[], v4l2_caps[], v4l2_parm_caps[], v4l2_parm_modes[], v4l2_buf_flags[],
	v4l2_buf_timestamps[], v4l2_buf_sources[], v4l2_ctrl_types[], v4l2_ctrl_flags[], v4l2_ctrl_next[],
	v4l2_ctrl_classes[], v4l2_cids[], v4l2_stds[], v4l2_in_status[], v4l2_in_caps[], v4l2_in_types[],
	v4l2_tuner_types[], v4l2_tuner_caps[], v4l2_tuner_subs[], v4l2_tuner_modes[], v4l2_frmsizes[],
	v4l2_frmivals[], v4l2_fmt_flags[], v4l2_sliced[], v4l2_vbi_flags[], v4l2_pix_fmts[];

#endif
