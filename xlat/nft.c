/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * nft.c - names of the attributes of nf_tables.
 */
#include "xlat/nlattr.h"

const struct xlat nft_list[] = {
	{ 0, "NFTA_LIST_UNSPEC" }, { 1, "NFTA_LIST_ELEM" },
	{ 0, NULL }
};

const struct xlat nft_hook[] = {
	{ 0, "NFTA_HOOK_UNSPEC" }, { 1, "NFTA_HOOK_HOOKNUM" }, { 2, "NFTA_HOOK_PRIORITY" }, { 3, "NFTA_HOOK_DEV" },
	{ 4, "NFTA_HOOK_DEVS" },
	{ 0, NULL }
};

const struct xlat nft_table[] = {
	{ 0, "NFTA_TABLE_UNSPEC" }, { 1, "NFTA_TABLE_NAME" }, { 2, "NFTA_TABLE_FLAGS" }, { 3, "NFTA_TABLE_USE" },
	{ 4, "NFTA_TABLE_HANDLE" }, { 5, "NFTA_TABLE_PAD" }, { 6, "NFTA_TABLE_USERDATA" }, { 7, "NFTA_TABLE_OWNER" },
	{ 0, NULL }
};

const struct xlat nft_chain[] = {
	{ 0, "NFTA_CHAIN_UNSPEC" }, { 1, "NFTA_CHAIN_TABLE" }, { 2, "NFTA_CHAIN_HANDLE" }, { 3, "NFTA_CHAIN_NAME" },
	{ 4, "NFTA_CHAIN_HOOK" }, { 5, "NFTA_CHAIN_POLICY" }, { 6, "NFTA_CHAIN_USE" }, { 7, "NFTA_CHAIN_TYPE" },
	{ 8, "NFTA_CHAIN_COUNTERS" }, { 9, "NFTA_CHAIN_PAD" }, { 10, "NFTA_CHAIN_FLAGS" }, { 11, "NFTA_CHAIN_ID" },
	{ 12, "NFTA_CHAIN_USERDATA" },
	{ 0, NULL }
};

const struct xlat nft_rule[] = {
	{ 0, "NFTA_RULE_UNSPEC" }, { 1, "NFTA_RULE_TABLE" }, { 2, "NFTA_RULE_CHAIN" }, { 3, "NFTA_RULE_HANDLE" },
	{ 4, "NFTA_RULE_EXPRESSIONS" }, { 5, "NFTA_RULE_COMPAT" }, { 6, "NFTA_RULE_POSITION" },
	{ 7, "NFTA_RULE_USERDATA" }, { 8, "NFTA_RULE_PAD" }, { 9, "NFTA_RULE_ID" }, { 10, "NFTA_RULE_POSITION_ID" },
	{ 11, "NFTA_RULE_CHAIN_ID" },
	{ 0, NULL }
};

const struct xlat nft_rule_compat[] = {
	{ 0, "NFTA_RULE_COMPAT_UNSPEC" }, { 1, "NFTA_RULE_COMPAT_PROTO" }, { 2, "NFTA_RULE_COMPAT_FLAGS" },
	{ 0, NULL }
};

const struct xlat nft_set_desc[] = {
	{ 0, "NFTA_SET_DESC_UNSPEC" }, { 1, "NFTA_SET_DESC_SIZE" }, { 2, "NFTA_SET_DESC_CONCAT" },
	{ 0, NULL }
};

const struct xlat nft_set_field[] = {
	{ 0, "NFTA_SET_FIELD_UNSPEC" }, { 1, "NFTA_SET_FIELD_LEN" },
	{ 0, NULL }
};

const struct xlat nft_set[] = {
	{ 0, "NFTA_SET_UNSPEC" }, { 1, "NFTA_SET_TABLE" }, { 2, "NFTA_SET_NAME" }, { 3, "NFTA_SET_FLAGS" },
	{ 4, "NFTA_SET_KEY_TYPE" }, { 5, "NFTA_SET_KEY_LEN" }, { 6, "NFTA_SET_DATA_TYPE" },
	{ 7, "NFTA_SET_DATA_LEN" }, { 8, "NFTA_SET_POLICY" }, { 9, "NFTA_SET_DESC" }, { 10, "NFTA_SET_ID" },
	{ 11, "NFTA_SET_TIMEOUT" }, { 12, "NFTA_SET_GC_INTERVAL" }, { 13, "NFTA_SET_USERDATA" },
	{ 14, "NFTA_SET_PAD" }, { 15, "NFTA_SET_OBJ_TYPE" }, { 16, "NFTA_SET_HANDLE" }, { 17, "NFTA_SET_EXPR" },
	{ 18, "NFTA_SET_EXPRESSIONS" }, { 19, "NFTA_SET_TYPE" }, { 20, "NFTA_SET_COUNT" },
	{ 0, NULL }
};

const struct xlat nft_set_elem[] = {
	{ 0, "NFTA_SET_ELEM_UNSPEC" }, { 1, "NFTA_SET_ELEM_KEY" }, { 2, "NFTA_SET_ELEM_DATA" },
	{ 3, "NFTA_SET_ELEM_FLAGS" }, { 4, "NFTA_SET_ELEM_TIMEOUT" }, { 5, "NFTA_SET_ELEM_EXPIRATION" },
	{ 6, "NFTA_SET_ELEM_USERDATA" }, { 7, "NFTA_SET_ELEM_EXPR" }, { 8, "NFTA_SET_ELEM_PAD" },
	{ 9, "NFTA_SET_ELEM_OBJREF" }, { 10, "NFTA_SET_ELEM_KEY_END" }, { 11, "NFTA_SET_ELEM_EXPRESSIONS" },
	{ 0, NULL }
};

const struct xlat nft_set_elem_list[] = {
	{ 0, "NFTA_SET_ELEM_LIST_UNSPEC" }, { 1, "NFTA_SET_ELEM_LIST_TABLE" }, { 2, "NFTA_SET_ELEM_LIST_SET" },
	{ 3, "NFTA_SET_ELEM_LIST_ELEMENTS" }, { 4, "NFTA_SET_ELEM_LIST_SET_ID" },
	{ 0, NULL }
};

const struct xlat nft_data[] = {
	{ 0, "NFTA_DATA_UNSPEC" }, { 1, "NFTA_DATA_VALUE" }, { 2, "NFTA_DATA_VERDICT" },
	{ 0, NULL }
};

const struct xlat nft_verdict[] = {
	{ 0, "NFTA_VERDICT_UNSPEC" }, { 1, "NFTA_VERDICT_CODE" }, { 2, "NFTA_VERDICT_CHAIN" },
	{ 3, "NFTA_VERDICT_CHAIN_ID" },
	{ 0, NULL }
};

const struct xlat nft_expr[] = {
	{ 0, "NFTA_EXPR_UNSPEC" }, { 1, "NFTA_EXPR_NAME" }, { 2, "NFTA_EXPR_DATA" },
	{ 0, NULL }
};

const struct xlat nft_immediate[] = {
	{ 0, "NFTA_IMMEDIATE_UNSPEC" }, { 1, "NFTA_IMMEDIATE_DREG" }, { 2, "NFTA_IMMEDIATE_DATA" },
	{ 0, NULL }
};

const struct xlat nft_bitwise[] = {
	{ 0, "NFTA_BITWISE_UNSPEC" }, { 1, "NFTA_BITWISE_SREG" }, { 2, "NFTA_BITWISE_DREG" },
	{ 3, "NFTA_BITWISE_LEN" }, { 4, "NFTA_BITWISE_MASK" }, { 5, "NFTA_BITWISE_XOR" }, { 6, "NFTA_BITWISE_OP" },
	{ 7, "NFTA_BITWISE_DATA" }, { 8, "NFTA_BITWISE_SREG2" },
	{ 0, NULL }
};

const struct xlat nft_byteorder[] = {
	{ 0, "NFTA_BYTEORDER_UNSPEC" }, { 1, "NFTA_BYTEORDER_SREG" }, { 2, "NFTA_BYTEORDER_DREG" },
	{ 3, "NFTA_BYTEORDER_OP" }, { 4, "NFTA_BYTEORDER_LEN" }, { 5, "NFTA_BYTEORDER_SIZE" },
	{ 0, NULL }
};

const struct xlat nft_cmp[] = {
	{ 0, "NFTA_CMP_UNSPEC" }, { 1, "NFTA_CMP_SREG" }, { 2, "NFTA_CMP_OP" }, { 3, "NFTA_CMP_DATA" },
	{ 0, NULL }
};

const struct xlat nft_range[] = {
	{ 0, "NFTA_RANGE_UNSPEC" }, { 1, "NFTA_RANGE_SREG" }, { 2, "NFTA_RANGE_OP" }, { 3, "NFTA_RANGE_FROM_DATA" },
	{ 4, "NFTA_RANGE_TO_DATA" },
	{ 0, NULL }
};

const struct xlat nft_lookup[] = {
	{ 0, "NFTA_LOOKUP_UNSPEC" }, { 1, "NFTA_LOOKUP_SET" }, { 2, "NFTA_LOOKUP_SREG" }, { 3, "NFTA_LOOKUP_DREG" },
	{ 4, "NFTA_LOOKUP_SET_ID" }, { 5, "NFTA_LOOKUP_FLAGS" },
	{ 0, NULL }
};

const struct xlat nft_dynset[] = {
	{ 0, "NFTA_DYNSET_UNSPEC" }, { 1, "NFTA_DYNSET_SET_NAME" }, { 2, "NFTA_DYNSET_SET_ID" },
	{ 3, "NFTA_DYNSET_OP" }, { 4, "NFTA_DYNSET_SREG_KEY" }, { 5, "NFTA_DYNSET_SREG_DATA" },
	{ 6, "NFTA_DYNSET_TIMEOUT" }, { 7, "NFTA_DYNSET_EXPR" }, { 8, "NFTA_DYNSET_PAD" },
	{ 9, "NFTA_DYNSET_FLAGS" }, { 10, "NFTA_DYNSET_EXPRESSIONS" },
	{ 0, NULL }
};

const struct xlat nft_payload[] = {
	{ 0, "NFTA_PAYLOAD_UNSPEC" }, { 1, "NFTA_PAYLOAD_DREG" }, { 2, "NFTA_PAYLOAD_BASE" },
	{ 3, "NFTA_PAYLOAD_OFFSET" }, { 4, "NFTA_PAYLOAD_LEN" }, { 5, "NFTA_PAYLOAD_SREG" },
	{ 6, "NFTA_PAYLOAD_CSUM_TYPE" }, { 7, "NFTA_PAYLOAD_CSUM_OFFSET" }, { 8, "NFTA_PAYLOAD_CSUM_FLAGS" },
	{ 0, NULL }
};

const struct xlat nft_exthdr[] = {
	{ 0, "NFTA_EXTHDR_UNSPEC" }, { 1, "NFTA_EXTHDR_DREG" }, { 2, "NFTA_EXTHDR_TYPE" },
	{ 3, "NFTA_EXTHDR_OFFSET" }, { 4, "NFTA_EXTHDR_LEN" }, { 5, "NFTA_EXTHDR_FLAGS" }, { 6, "NFTA_EXTHDR_OP" },
	{ 7, "NFTA_EXTHDR_SREG" },
	{ 0, NULL }
};

const struct xlat nft_hash[] = {
	{ 0, "NFTA_HASH_UNSPEC" }, { 1, "NFTA_HASH_SREG" }, { 2, "NFTA_HASH_DREG" }, { 3, "NFTA_HASH_LEN" },
	{ 4, "NFTA_HASH_MODULUS" }, { 5, "NFTA_HASH_SEED" }, { 6, "NFTA_HASH_OFFSET" }, { 7, "NFTA_HASH_TYPE" },
	{ 8, "NFTA_HASH_SET_NAME" }, { 9, "NFTA_HASH_SET_ID" },
	{ 0, NULL }
};

const struct xlat nft_meta[] = {
	{ 0, "NFTA_META_UNSPEC" }, { 1, "NFTA_META_DREG" }, { 2, "NFTA_META_KEY" }, { 3, "NFTA_META_SREG" },
	{ 0, NULL }
};

const struct xlat nft_rt[] = {
	{ 0, "NFTA_RT_UNSPEC" }, { 1, "NFTA_RT_DREG" }, { 2, "NFTA_RT_KEY" },
	{ 0, NULL }
};

const struct xlat nft_socket[] = {
	{ 0, "NFTA_SOCKET_UNSPEC" }, { 1, "NFTA_SOCKET_KEY" }, { 2, "NFTA_SOCKET_DREG" }, { 3, "NFTA_SOCKET_LEVEL" },
	{ 0, NULL }
};

const struct xlat nft_ct[] = {
	{ 0, "NFTA_CT_UNSPEC" }, { 1, "NFTA_CT_DREG" }, { 2, "NFTA_CT_KEY" }, { 3, "NFTA_CT_DIRECTION" },
	{ 4, "NFTA_CT_SREG" },
	{ 0, NULL }
};

const struct xlat nft_limit[] = {
	{ 0, "NFTA_LIMIT_UNSPEC" }, { 1, "NFTA_LIMIT_RATE" }, { 2, "NFTA_LIMIT_UNIT" }, { 3, "NFTA_LIMIT_BURST" },
	{ 4, "NFTA_LIMIT_TYPE" }, { 5, "NFTA_LIMIT_FLAGS" }, { 6, "NFTA_LIMIT_PAD" },
	{ 0, NULL }
};

const struct xlat nft_connlimit[] = {
	{ 0, "NFTA_CONNLIMIT_UNSPEC" }, { 1, "NFTA_CONNLIMIT_COUNT" }, { 2, "NFTA_CONNLIMIT_FLAGS" },
	{ 0, NULL }
};

const struct xlat nft_counter[] = {
	{ 0, "NFTA_COUNTER_UNSPEC" }, { 1, "NFTA_COUNTER_BYTES" }, { 2, "NFTA_COUNTER_PACKETS" },
	{ 3, "NFTA_COUNTER_PAD" },
	{ 0, NULL }
};

const struct xlat nft_last[] = {
	{ 0, "NFTA_LAST_UNSPEC" }, { 1, "NFTA_LAST_SET" }, { 2, "NFTA_LAST_MSECS" }, { 3, "NFTA_LAST_PAD" },
	{ 0, NULL }
};

const struct xlat nft_log[] = {
	{ 0, "NFTA_LOG_UNSPEC" }, { 1, "NFTA_LOG_GROUP" }, { 2, "NFTA_LOG_PREFIX" }, { 3, "NFTA_LOG_SNAPLEN" },
	{ 4, "NFTA_LOG_QTHRESHOLD" }, { 5, "NFTA_LOG_LEVEL" }, { 6, "NFTA_LOG_FLAGS" },
	{ 0, NULL }
};

const struct xlat nft_queue[] = {
	{ 0, "NFTA_QUEUE_UNSPEC" }, { 1, "NFTA_QUEUE_NUM" }, { 2, "NFTA_QUEUE_TOTAL" }, { 3, "NFTA_QUEUE_FLAGS" },
	{ 4, "NFTA_QUEUE_SREG_QNUM" },
	{ 0, NULL }
};

const struct xlat nft_quota[] = {
	{ 0, "NFTA_QUOTA_UNSPEC" }, { 1, "NFTA_QUOTA_BYTES" }, { 2, "NFTA_QUOTA_FLAGS" }, { 3, "NFTA_QUOTA_PAD" },
	{ 4, "NFTA_QUOTA_CONSUMED" },
	{ 0, NULL }
};

const struct xlat nft_reject[] = {
	{ 0, "NFTA_REJECT_UNSPEC" }, { 1, "NFTA_REJECT_TYPE" }, { 2, "NFTA_REJECT_ICMP_CODE" },
	{ 0, NULL }
};

const struct xlat nft_nat[] = {
	{ 0, "NFTA_NAT_UNSPEC" }, { 1, "NFTA_NAT_TYPE" }, { 2, "NFTA_NAT_FAMILY" }, { 3, "NFTA_NAT_REG_ADDR_MIN" },
	{ 5, "NFTA_NAT_REG_PROTO_MIN" }, { 7, "NFTA_NAT_FLAGS" },
	{ 0, NULL }
};

const struct xlat nft_tproxy[] = {
	{ 0, "NFTA_TPROXY_UNSPEC" }, { 1, "NFTA_TPROXY_FAMILY" }, { 2, "NFTA_TPROXY_REG_ADDR" },
	{ 3, "NFTA_TPROXY_REG_PORT" },
	{ 0, NULL }
};

const struct xlat nft_masq[] = {
	{ 0, "NFTA_MASQ_UNSPEC" }, { 1, "NFTA_MASQ_FLAGS" }, { 2, "NFTA_MASQ_REG_PROTO_MIN" },
	{ 0, NULL }
};

const struct xlat nft_redir[] = {
	{ 0, "NFTA_REDIR_UNSPEC" }, { 1, "NFTA_REDIR_REG_PROTO_MIN" }, { 3, "NFTA_REDIR_FLAGS" },
	{ 0, NULL }
};

const struct xlat nft_dup[] = {
	{ 0, "NFTA_DUP_UNSPEC" }, { 1, "NFTA_DUP_SREG_ADDR" }, { 2, "NFTA_DUP_SREG_DEV" },
	{ 0, NULL }
};

const struct xlat nft_fwd[] = {
	{ 0, "NFTA_FWD_UNSPEC" }, { 1, "NFTA_FWD_SREG_DEV" }, { 2, "NFTA_FWD_SREG_ADDR" }, { 3, "NFTA_FWD_NFPROTO" },
	{ 0, NULL }
};

const struct xlat nft_objref[] = {
	{ 0, "NFTA_OBJREF_UNSPEC" }, { 1, "NFTA_OBJREF_IMM_TYPE" }, { 2, "NFTA_OBJREF_IMM_NAME" },
	{ 3, "NFTA_OBJREF_SET_SREG" }, { 4, "NFTA_OBJREF_SET_NAME" }, { 5, "NFTA_OBJREF_SET_ID" },
	{ 0, NULL }
};

const struct xlat nft_gen[] = {
	{ 0, "NFTA_GEN_UNSPEC" }, { 1, "NFTA_GEN_ID" }, { 2, "NFTA_GEN_PROC_PID" }, { 3, "NFTA_GEN_PROC_NAME" },
	{ 0, NULL }
};

const struct xlat nft_fib[] = {
	{ 0, "NFTA_FIB_UNSPEC" }, { 1, "NFTA_FIB_DREG" }, { 2, "NFTA_FIB_RESULT" }, { 3, "NFTA_FIB_FLAGS" },
	{ 0, NULL }
};

const struct xlat nft_object[] = {
	{ 0, "NFTA_OBJ_UNSPEC" }, { 1, "NFTA_OBJ_TABLE" }, { 2, "NFTA_OBJ_NAME" }, { 3, "NFTA_OBJ_TYPE" },
	{ 4, "NFTA_OBJ_DATA" }, { 5, "NFTA_OBJ_USE" }, { 6, "NFTA_OBJ_HANDLE" }, { 7, "NFTA_OBJ_PAD" },
	{ 8, "NFTA_OBJ_USERDATA" },
	{ 0, NULL }
};

const struct xlat nft_flowtable[] = {
	{ 0, "NFTA_FLOWTABLE_UNSPEC" }, { 1, "NFTA_FLOWTABLE_TABLE" }, { 2, "NFTA_FLOWTABLE_NAME" },
	{ 3, "NFTA_FLOWTABLE_HOOK" }, { 4, "NFTA_FLOWTABLE_USE" }, { 5, "NFTA_FLOWTABLE_HANDLE" },
	{ 6, "NFTA_FLOWTABLE_PAD" }, { 7, "NFTA_FLOWTABLE_FLAGS" },
	{ 0, NULL }
};

const struct xlat nft_flowtable_hook[] = {
	{ 0, "NFTA_FLOWTABLE_HOOK_UNSPEC" }, { 1, "NFTA_FLOWTABLE_HOOK_NUM" }, { 2, "NFTA_FLOWTABLE_HOOK_PRIORITY" },
	{ 3, "NFTA_FLOWTABLE_HOOK_DEVS" },
	{ 0, NULL }
};

const struct xlat nft_osf[] = {
	{ 0, "NFTA_OSF_UNSPEC" }, { 1, "NFTA_OSF_DREG" }, { 2, "NFTA_OSF_TTL" }, { 3, "NFTA_OSF_FLAGS" },
	{ 0, NULL }
};

const struct xlat nft_synproxy[] = {
	{ 0, "NFTA_SYNPROXY_UNSPEC" }, { 1, "NFTA_SYNPROXY_MSS" }, { 2, "NFTA_SYNPROXY_WSCALE" },
	{ 3, "NFTA_SYNPROXY_FLAGS" },
	{ 0, NULL }
};

const struct xlat nft_devices[] = {
	{ 0, "NFTA_DEVICE_UNSPEC" }, { 1, "NFTA_DEVICE_NAME" }, { 2, "NFTA_DEVICE_PREFIX" },
	{ 0, NULL }
};

const struct xlat nft_xfrm[] = {
	{ 0, "NFTA_XFRM_UNSPEC" }, { 1, "NFTA_XFRM_DREG" }, { 2, "NFTA_XFRM_KEY" }, { 3, "NFTA_XFRM_DIR" },
	{ 4, "NFTA_XFRM_SPNUM" },
	{ 0, NULL }
};

const struct xlat nft_trace[] = {
	{ 0, "NFTA_TRACE_UNSPEC" }, { 1, "NFTA_TRACE_TABLE" }, { 2, "NFTA_TRACE_CHAIN" },
	{ 3, "NFTA_TRACE_RULE_HANDLE" }, { 4, "NFTA_TRACE_TYPE" }, { 5, "NFTA_TRACE_VERDICT" },
	{ 6, "NFTA_TRACE_ID" }, { 7, "NFTA_TRACE_LL_HEADER" }, { 8, "NFTA_TRACE_NETWORK_HEADER" },
	{ 9, "NFTA_TRACE_TRANSPORT_HEADER" }, { 10, "NFTA_TRACE_IIF" }, { 11, "NFTA_TRACE_IIFTYPE" },
	{ 12, "NFTA_TRACE_OIF" }, { 13, "NFTA_TRACE_OIFTYPE" }, { 14, "NFTA_TRACE_MARK" },
	{ 15, "NFTA_TRACE_NFPROTO" }, { 16, "NFTA_TRACE_POLICY" }, { 17, "NFTA_TRACE_PAD" },
	{ 18, "NFTA_TRACE_CT_ID" }, { 19, "NFTA_TRACE_CT_DIRECTION" }, { 20, "NFTA_TRACE_CT_STATUS" },
	{ 21, "NFTA_TRACE_CT_STATE" },
	{ 0, NULL }
};

const struct xlat nft_ng[] = {
	{ 0, "NFTA_NG_UNSPEC" }, { 1, "NFTA_NG_DREG" }, { 2, "NFTA_NG_MODULUS" }, { 3, "NFTA_NG_TYPE" },
	{ 4, "NFTA_NG_OFFSET" }, { 5, "NFTA_NG_SET_NAME" }, { 6, "NFTA_NG_SET_ID" },
	{ 0, NULL }
};
