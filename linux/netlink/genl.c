/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * genl.c - generic netlink: families by name, and the one that tells of them.
 *
 * The kernel that this tracer runs on says what the families are called; what
 * a program was told itself, by an answer of nlctrl, is remembered for it.
 */
#include <string.h>
#include "decode/custom.h"
#include "linux/netlink/tables.h"

enum { GENL_ID_CTRL = 16, GENL_HEADER = 4, CTRL_CMD_NEWFAMILY = 1, CTRL_CMD_DELFAMILY = 2, NAME_SIZE = 16, CTRL_ATTR_FAMILY_ID = 1, CTRL_ATTR_FAMILY_NAME };

/* The control family */

static const struct genl_commands *commands_find(const char *family)
{
	for (const struct genl_commands *c = genl_commands; c->family; c++)
		if (!strcmp(c->family, family))
			return c;
	return NULL;
}

/* ethtool numbers what it is told and what it says apart. */
static const struct xlat *command_names(struct walk *w, const struct genl_commands *c)
{
	return c->replies && walk_exiting(w) ? c->replies : c->names;
}

/* A command of the family whose name was said before, among the attributes around the list. */
static void show_op_id(struct walk *w, const struct nl_bytes *x)
{
	const struct genl_commands *c = NULL;
	char family[NAME_SIZE] = "";
	struct nl_bytes around = *x;

	for (unsigned i = 0; i < 3 && around.up; i++)
		around.up = i ? around.up->up : x->up;
	if (nl_beside(w, &around, CTRL_ATTR_FAMILY_NAME, family, sizeof(family)))
		c = commands_find(family);
	uint64_t id = walk_get(w, x->b, 4);
	em_name(walk_emit(w), (struct em_num){ id, 4, EM_HEX }, xlat_name(c ? command_names(w, c) : ctrl_cmds, id), c ? c->other : "CTRL_CMD_???");
}

SET(set_op, nla_ctrl_attr_op, "CTRL_ATTR_OP_???", { .num = 1, .kind = NLA_SHOW, .size = 4, .max = 8, .show = show_op_id },
	A_FLAGS(2, 4, W_U32, genl_op_flags, "GENL_???"));
SET(set_group, nla_ctrl_attr_mcast_grp, "CTRL_ATTR_MCAST_GRP_???", A_STR(1), A_X32(2));
SET(set_policy_type, nla_nl_policy_type_attr, "NL_POLICY_TYPE_ATTR_???", A_CONST(1, 4, W_U32, nl_attr_types, "NL_ATTR_TYPE_???"),
	A_S64(2), A_S64(3), A_U64(4), A_U64(5), A_U32(6), A_U32(7), A_X32(8), A_X32(9), A_X32(10), A_X64(12));
SET(set_op_policy, nla_ctrl_attr_policy, "CTRL_ATTR_POLICY_???", A_U32(1), A_U32(2));
SET_LIST(set_ops, A_NEST(0, &set_op));
SET_LIST(set_groups, A_NEST(0, &set_group));
SET_LIST(set_policy, A_NEST(0, &set_policy_type));
SET_LIST(set_policies, A_NEST(0, &set_policy));
SET_LIST(set_op_policies, A_NEST(0, &set_op_policy));
SET(set_ctrl, nla_ctrl_attr, "CTRL_ATTR_???", A_X16(1), A_STR(2), A_U32(3), A_U32(4), A_U32(5), A_NEST(6, &set_ops), A_NEST(7, &set_groups),
	A_NEST(8, &set_policies), A_NEST(9, &set_op_policies), A_U32(10));

/* Names */

static bool printable(const char *s)
{
	for (; *s; s++)
		if (*s <= ' ' || *s > '~')
			return false;
	return true;
}

bool genl_family(struct walk *w, unsigned id, char *buf, size_t size)
{
	uint64_t half[2];

	if (size < NAME_SIZE)
		return false;
	if (id == GENL_ID_CTRL) {
		memcpy(buf, "nlctrl", sizeof("nlctrl"));
		return true;
	}
	if (walk_genl_name(w, id, buf, size))
		return true;
	if (!walk_recall(w, "genl-name", (uint64_t)id << 1, &half[0]) || !walk_recall(w, "genl-name", (uint64_t)id << 1 | 1, &half[1]) || !half[0])
		return false;
	memcpy(buf, half, NAME_SIZE);
	buf[NAME_SIZE - 1] = '\0';
	return printable(buf);
}

/* What an answer says: this id is that family, or no longer. */
static void learn(struct walk *w, const struct nl_bytes *attrs, unsigned cmd)
{
	uint64_t half[2] = { 0 };
	char id[3], name[NAME_SIZE] = "";
	struct nl_bytes end = nl_rest(attrs, attrs->have);

	end.up = attrs;
	if ((cmd != CTRL_CMD_NEWFAMILY && cmd != CTRL_CMD_DELFAMILY) || !nl_beside(w, &end, CTRL_ATTR_FAMILY_ID, id, sizeof(id)) ||
	    !nl_beside(w, &end, CTRL_ATTR_FAMILY_NAME, name, sizeof(name)) || !*name || !printable(name))
		return;
	if (cmd == CTRL_CMD_NEWFAMILY)
		memcpy(half, name, strlen(name));
	uint64_t key = walk_get(w, id, 2) << 1;
	walk_remember(w, "genl-name", key, half[0]);
	walk_remember(w, "genl-name", key | 1, half[1]);
}

/* Families that are met first: what strace 7.2 shows as numbers and bytes */

SET(set_devlink, nla_devlink, "DEVLINK_ATTR_???", A_STR(1), A_STR(2), A_U32(3));
SET(set_nl80211, nla_nl80211, "NL80211_ATTR_???", A_U32(1), A_STR(2), A_IF(3), A_STR(4), A_U32(5), A_MAC(6));
SET(set_taskstats_cmd, nla_taskstats_cmd, "TASKSTATS_CMD_ATTR_???", A_PID(1), A_PID(2), A_STR(3), A_STR(4));
SET(set_taskstats_nested, nla_taskstats_type, "TASKSTATS_TYPE_???", A_PID(1), A_PID(2));
SET(set_taskstats, nla_taskstats_type, "TASKSTATS_TYPE_???", A_PID(1), A_PID(2), A_NEST(4, &set_taskstats_nested), A_NEST(5, &set_taskstats_nested));
SET(set_ethtool_header, nla_ethtool_header, "ETHTOOL_A_HEADER_???", A_IF(1), A_STR(2), A_X32(3), A_U32(4));
/* every message of ethtool begins with who is meant; what follows is the message's own */
static const struct nla_set set_ethtool = { NULL, NULL, ROWS(A_NEST(1, &set_ethtool_header)), NULL };

static const struct nla_set *attrs_find(const char *family, unsigned cmd)
{
	enum { TASKSTATS_CMD_GET = 1, CGROUPSTATS_CMD_GET = 4 };

	if (!strcmp(family, "devlink"))
		return &set_devlink;
	if (!strcmp(family, "nl80211"))
		return &set_nl80211;
	if (!strcmp(family, "ethtool"))
		return &set_ethtool;
	if (!strcmp(family, "TASKSTATS"))
		return cmd == TASKSTATS_CMD_GET || cmd == CGROUPSTATS_CMD_GET ? &set_taskstats_cmd : &set_taskstats;
	return NULL;
}

static void show_header(struct walk *w, const uint8_t *b, const struct genl_commands *c)
{
	struct emit *e = walk_emit(w);
	unsigned reserved = (unsigned)walk_get(w, b + 2, 2);

	em_open(e, EM_STRUCT);
	em_key(e, "cmd", true);
	if (c)
		em_name(e, (struct em_num){ b[0], 1, EM_HEX }, xlat_name(command_names(w, c), b[0]), c->other);
	else
		em_num(e, (struct em_num){ b[0], 1, EM_HEX });
	walk_member(w, "version", U8, b[1]);
	if (reserved)
		walk_member(w, "reserved", X16, reserved);
	em_close(e, EM_STRUCT);
}

/* Messages */

static const struct type ctrl_header = { K_STRUCT, .name = "genlmsghdr", .members = MEMBERS(
	M(cmd, CONST(W_U8, ctrl_cmds, "CTRL_CMD_???")), M(version, U8), { .name = "reserved", .type = X16, .nonzero = true }) };

void genl_show(struct walk *w, const struct nl_bytes *x, unsigned id)
{
	struct nl_bytes attrs = nl_rest(x, GENL_HEADER);
	bool ctrl = id == GENL_ID_CTRL;
	char family[32] = "";

	if (x->n < GENL_HEADER) {
		nl_hex(w, x);
		return;
	}
	if (nl_lacks(w, x, GENL_HEADER))
		return;
	if (ctrl)
		walk_bytes(w, &ctrl_header, x->b, GENL_HEADER, x->addr);
	else
		show_header(w, x->b, genl_family(w, id, family, sizeof(family)) ? commands_find(family) : NULL);
	if (!attrs.n)
		return;
	if (ctrl)
		learn(w, &attrs, x->b[0]);
	nl_attrs(w, &attrs, ctrl ? &set_ctrl : attrs_find(family, x->b[0]));
}
