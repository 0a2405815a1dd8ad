/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * nftables.c - attributes of nf_tables' messages, which strace 7.2 shows as
 * numbers and bytes.  Four bytes are a number in network order, unless a row
 * says what else; an expression's data are by its name.
 */
#include <string.h>
#include "decode/custom.h"
#include "linux/netlink/tables.h"

/* What no row speaks of: a number, if it is as long as one. */
static const struct nla_row number = { .size = 4, .max = 4, .type = &nl_be32 };
#define NFT(v, x, o, ...) static const struct nla_set v = { x, o, ROWS(__VA_ARGS__), &number }
#define NFT_NUMBERS(v, x, o) static const struct nla_set v = { x, o, NULL, &number }

/* Data: a value, or a verdict */
NFT(set_verdict, nft_verdict, NULL, A_STR(2));
static const struct nla_set set_data = { nft_data, NULL, ROWS(A_NEST(2, &set_verdict)), NULL };

/* Expressions, by name */
static const struct nla_set set_expr, set_exprs;
NFT(set_immediate, nft_immediate, NULL, A_NEST(2, &set_data));
NFT(set_bitwise, nft_bitwise, NULL, A_NEST(4, &set_data), A_NEST(5, &set_data), A_NEST(7, &set_data));
NFT_NUMBERS(set_byteorder, nft_byteorder, NULL);
NFT(set_cmp, nft_cmp, NULL, A_NEST(3, &set_data));
NFT(set_range, nft_range, NULL, A_NEST(3, &set_data), A_NEST(4, &set_data));
NFT(set_lookup, nft_lookup, NULL, A_STR(1));
NFT(set_dynset, nft_dynset, NULL, A_STR(1), A_BE64(6), A_NEST(7, &set_expr), A_NEST(10, &set_exprs));
NFT_NUMBERS(set_payload, nft_payload, NULL);
NFT(set_exthdr, nft_exthdr, NULL, A_U8(2));
NFT(set_hash, nft_hash, NULL, A_STR(8));
NFT_NUMBERS(set_meta, nft_meta, NULL);
NFT_NUMBERS(set_rt, nft_rt, NULL);
NFT_NUMBERS(set_socket, nft_socket, NULL);
NFT(set_ct, nft_ct, NULL, A_U8(3));
NFT(set_limit, nft_limit, NULL, A_BE64(1), A_BE64(2));
NFT_NUMBERS(set_connlimit, nft_connlimit, NULL);
NFT(set_counter, nft_counter, NULL, A_BE64(1), A_BE64(2));
NFT(set_last, nft_last, NULL, A_BE64(2));
NFT(set_log, nft_log, NULL, A_BE16(1), A_STR(2), A_BE16(4));
NFT(set_queue, nft_queue, NULL, A_BE16(1), A_BE16(2), A_BE16(3));
NFT(set_quota, nft_quota, NULL, A_BE64(1), A_BE64(4));
NFT(set_reject, nft_reject, NULL, A_U8(2));
NFT_NUMBERS(set_nat, nft_nat, NULL);
NFT_NUMBERS(set_tproxy, nft_tproxy, NULL);
NFT_NUMBERS(set_masq, nft_masq, NULL);
NFT_NUMBERS(set_redir, nft_redir, NULL);
NFT_NUMBERS(set_dup, nft_dup, NULL);
NFT_NUMBERS(set_fwd, nft_fwd, NULL);
NFT(set_objref, nft_objref, NULL, A_STR(2), A_STR(4));
NFT_NUMBERS(set_fib, nft_fib, NULL);
NFT(set_osf, nft_osf, NULL, A_U8(2));
NFT(set_synproxy, nft_synproxy, NULL, A_BE16(1), A_U8(2));
NFT(set_xfrm, nft_xfrm, NULL, A_U8(3));
NFT(set_numgen, nft_ng, NULL, A_STR(5));

static const struct expression { const char *name; const struct nla_set *set; } expressions[] = {
	{ "immediate", &set_immediate }, { "bitwise", &set_bitwise }, { "byteorder", &set_byteorder }, { "cmp", &set_cmp },
	{ "range", &set_range }, { "lookup", &set_lookup }, { "dynset", &set_dynset }, { "payload", &set_payload },
	{ "exthdr", &set_exthdr }, { "hash", &set_hash }, { "meta", &set_meta }, { "rt", &set_rt }, { "socket", &set_socket },
	{ "ct", &set_ct }, { "limit", &set_limit }, { "connlimit", &set_connlimit }, { "counter", &set_counter }, { "last", &set_last },
	{ "log", &set_log }, { "queue", &set_queue }, { "quota", &set_quota }, { "reject", &set_reject }, { "nat", &set_nat },
	{ "tproxy", &set_tproxy }, { "masq", &set_masq }, { "redir", &set_redir }, { "dup", &set_dup }, { "fwd", &set_fwd },
	{ "objref", &set_objref }, { "fib", &set_fib }, { "osf", &set_osf }, { "synproxy", &set_synproxy }, { "xfrm", &set_xfrm },
	{ "numgen", &set_numgen },
};

static const struct nla_set *pick_expression(struct walk *w, const struct nl_bytes *x)
{
	char name[16];

	if (nl_beside(w, x, 1, name, sizeof(name)))
		for (size_t i = 0; i < sizeof(expressions) / sizeof(expressions[0]); i++)
			if (!strcmp(expressions[i].name, name))
				return expressions[i].set;
	return NULL;
}
static const struct nla_set set_expr = { nft_expr, NULL, ROWS(A_STR(1), A_PICK(2, pick_expression)), NULL };
static const struct nla_set set_exprs = { nft_list, NULL, ROWS(A_NEST(1, &set_expr)), NULL };

/* Messages */

NFT(set_table, nft_table, NULL, A_STR(1), A_BE64(4));
NFT(set_devices, nft_devices, NULL, A_STR(1), A_STR(2));
NFT(set_hook, nft_hook, NULL, A_STR(3), A_NEST(4, &set_devices));
NFT(set_chain, nft_chain, NULL, A_STR(1), A_BE64(2), A_STR(3), A_NEST(4, &set_hook), A_STR(7), A_NEST(8, &set_counter));
NFT_NUMBERS(set_compat, nft_rule_compat, NULL);
NFT(set_nft_rule, nft_rule, NULL, A_STR(1), A_STR(2), A_BE64(3), A_NEST(4, &set_exprs), A_NEST(5, &set_compat), A_BE64(6));
NFT_NUMBERS(set_field, nft_set_field, NULL);
NFT(set_concat, nft_list, NULL, A_NEST(1, &set_field));
NFT(set_desc, nft_set_desc, NULL, A_NEST(2, &set_concat));
NFT(set_set, nft_set, NULL, A_STR(1), A_STR(2), A_NEST(9, &set_desc), A_BE64(11), A_BE64(16), A_NEST(17, &set_expr), A_NEST(18, &set_exprs));
NFT(set_elem, nft_set_elem, NULL, A_NEST(1, &set_data), A_NEST(2, &set_data), A_BE64(4), A_BE64(5), A_NEST(7, &set_expr),
	A_STR(9), A_NEST(10, &set_data), A_NEST(11, &set_exprs));
NFT(set_elements, nft_list, NULL, A_NEST(1, &set_elem));
NFT(set_elem_list, nft_set_elem_list, NULL, A_STR(1), A_STR(2), A_NEST(3, &set_elements));
NFT(set_gen, nft_gen, NULL, A_STR(3));
NFT(set_trace, nft_trace, NULL, A_STR(1), A_STR(2), A_BE64(3), A_NEST(5, &set_verdict));
NFT(set_object, nft_object, NULL, A_STR(1), A_STR(2), A_BE64(6));
NFT(set_flow_hook, nft_flowtable_hook, NULL, A_NEST(3, &set_devices));
NFT(set_flowtable, nft_flowtable, NULL, A_STR(1), A_STR(2), A_NEST(3, &set_flow_hook), A_BE64(5));

const struct nla_set *nftables_set(unsigned message)
{
	static const struct { uint8_t first, last, also; const struct nla_set *set; } of[] = {
		{ 0, 2, 26, &set_table }, { 3, 5, 27, &set_chain }, { 6, 8, 28, &set_nft_rule }, { 25, 25, 25, &set_nft_rule },
		{ 9, 11, 29, &set_set }, { 12, 14, 30, &set_elem_list }, { 33, 33, 33, &set_elem_list }, { 15, 16, 16, &set_gen },
		{ 17, 17, 17, &set_trace }, { 18, 21, 31, &set_object }, { 22, 24, 32, &set_flowtable },
	};

	for (size_t i = 0; i < sizeof(of) / sizeof(of[0]); i++)
		if ((message >= of[i].first && message <= of[i].last) || message == of[i].also)
			return of[i].set;
	return NULL;
}
