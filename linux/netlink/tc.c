/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * tc.c - attributes of queueing disciplines, classes, filters and actions.
 */
#include "linux/netlink/tables.h"

static const struct type tc_stats = { K_STRUCT, .name = "tc_stats", .members = MEMBERS(
	M(bytes, U64), M(packets, U32), M(drops, U32), M(overlimits, U32), M(bps, U32), M(pps, U32), M(qlen, U32),
	M(backlog, U32)) };
static const struct type gnet_basic = { K_STRUCT, .name = "gnet_stats_basic", .members = MEMBERS(M(bytes, U64), M(packets, U32)) };
static const struct type gnet_rate = { K_STRUCT, .name = "gnet_stats_rate_est", .members = MEMBERS(M(bps, U32), M(pps, U32)) };
static const struct type gnet_rate64 = { K_STRUCT, .name = "gnet_stats_rate_est64", .members = MEMBERS(M(bps, U64), M(pps, U64)) };
static const struct type gnet_queue = { K_STRUCT, .name = "gnet_stats_queue", .members = MEMBERS(
	M(qlen, U32), M(backlog, U32), M(drops, U32), M(requeues, U32), M(overlimits, U32)) };
static const struct type tc_rate = { K_STRUCT, .name = "tc_estimator", .members = MEMBERS(M(interval, S8), M(ewma_log, U8)) };
static const struct type sizespec = { K_STRUCT, .name = "tc_sizespec", .members = MEMBERS(
	M(cell_log, U8), M(size_log, U8), M(cell_align, S16), M(overhead, S32), M(linklayer, U32), M(mpu, U32), M(mtu, U32), M(tsize, U32)) };

SET(set_tca_stats, nla_tca_stats, "TCA_STATS_???", A(1, 12, &gnet_basic), A(2, 8, &gnet_rate), A(3, 20, &gnet_queue),
	A(5, 16, &gnet_rate64), A(7, 12, &gnet_basic), A_U64(8));
SET(set_stab, nla_tca_stab, "TCA_STAB_???", A(1, 24, &sizespec), A_LIST(2, 2, U16));
const struct nla_set set_tca = { nla_tca, "TCA_???", ROWS(A_STR(1), A(3, 36, &tc_stats), A(5, 2, &tc_rate), A_U32(6), A_NEST(7, &set_tca_stats),
	A_NEST(8, &set_stab), A_U32(11), A_U8(12), A_U32(13), A_U32(14), A_U32(15), A_STR(16)), NULL };

/* Actions: a list, by their order. */
#define HW_STATS(n)	A_FLAGS(n, 4, W_U32, tca_act_hw_stats, "TCA_ACT_HW_STATS_???")
SET(set_act, nla_tca_act, "TCA_ACT_???", A_STR(1), A_U32(3), A_NEST(4, &set_tca_stats),
	A_FLAGS(7, 4, W_U32, tca_act_flags, "TCA_ACT_FLAGS_???"), HW_STATS(8), HW_STATS(9), A_U32(10));
SET_LIST(set_acts, A_NEST(0, &set_act));
const struct nla_set set_action = { nla_tca_root, "TCA_ROOT_???", ROWS(A_NEST(1, &set_acts),
	A_FLAGS(2, 4, W_U32, tca_root_flags, "TCA_ACT_FLAG_???"), A_U32(3), A_MSEC(4), A_STR(5)), NULL };
