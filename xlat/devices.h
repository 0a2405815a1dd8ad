/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * devices.h - names of numbers of small devices: input, remote controls, GPIO,
 * trusted execution, counters, consoles.
 */
#ifndef STRACE_XLAT_DEVICES_H
#define STRACE_XLAT_DEVICES_H

#include "decode/desc.h"

extern const struct xlat input_keys[], input_rels[], input_abs[], input_mts[], input_mscs[], input_sws[],
	input_leds[], input_snds[], input_reps[], input_evs[], input_props[], input_ffs[], input_ff_status[],
	lirc_modes[], lirc_features[], gpio_line_flags[], gpio_handle_flags[], gpio_event_flags[], gpio_v2_flags[],
	tee_impls[], tee_optee_caps[], tee_gen_caps[], tee_attr_types[], tee_logins[], counter_components[],
	counter_scopes[], counter_events[], kd_font_ops[], kd_font_flags[], kd_tables[], kd_shifts[], kd_keytypes[],
	kd_keys[];

#endif
