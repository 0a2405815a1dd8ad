/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * reg.c - registers by id: KVM_GET_ONE_REG, KVM_SET_ONE_REG and
 * KVM_GET_REG_LIST.  An id says its architecture, how long the register is and
 * which one; each architecture has a function here that names the last part.
 */
#include <stdio.h>
#include <string.h>
#include "decode/custom.h"
#include "linux/kvm/arch.h"
#include "linux/kvm/regs.h"
#include "xlat/kvm.h"
#include "xlat/kvm_regs.h"
#include "xlat/msr.h"

enum { REG_SIZE_SHIFT = 52, REG_SIZE_U64 = 3 };
#define REG_ARCH(id)	((id) & UINT64_C(0xff00000000000000))
#define REG_SIZE(id)	((id) & UINT64_C(0x00f0000000000000))
#define REG_REST(id)	((id) & UINT64_C(0x000fffffffffffff))

/* --- x86: the type is in bits 39..32, the register's number below --------- */

enum { X86_REG_MSR = 2, X86_REG_KVM = 3 };

static bool name_x86(uint64_t id, char *buf, size_t size)
{
	const uint64_t type = REG_REST(id) >> 32;
	const uint32_t index = (uint32_t)id;
	const char *name;

	if (REG_SIZE(id) >> REG_SIZE_SHIFT != REG_SIZE_U64)
		return false;
	if (type == X86_REG_MSR) {
		name = xlat_name(msr_names, index);
		if (name)
			snprintf(buf, size, "KVM_X86_REG_MSR(%s)", name);
		else
			snprintf(buf, size, "KVM_X86_REG_MSR(%#x)", index);
		return true;
	}
	name = type == X86_REG_KVM ? xlat_name(kvm_x86_regs, index) : NULL;
	if (name)
		snprintf(buf, size, "KVM_X86_REG_KVM(%s)", name);
	return name;
}

/* --- an id ------------------------------------------------------------------ */

/* By bits 63..56: ids that have a macro of their own; what writes the name that
 * the headers' macros would give the whole id (false: there is none); and what
 * the manual calls the register. */
static const struct reg_arch {
	uint64_t arch;
	const struct xlat *ids;
	bool (*name)(uint64_t id, char *buf, size_t size);
	const char *(*alias)(uint64_t id);
} reg_archs[] = {
	{ UINT64_C(0x1000000000000000), kvm_regs_ppc, kvm_reg_ppc, NULL },
	{ UINT64_C(0x2000000000000000), NULL, name_x86, NULL },
	{ UINT64_C(0x5000000000000000), kvm_regs_s390, NULL, NULL },
	{ UINT64_C(0x6000000000000000), kvm_regs_arm64, kvm_reg_arm64, kvm_reg_alias_arm64 },
	{ UINT64_C(0x7000000000000000), kvm_regs_mips, kvm_reg_mips, kvm_reg_alias_mips },
	{ UINT64_C(0x8000000000000000), NULL, kvm_reg_riscv, NULL },
	{ UINT64_C(0x9000000000000000), kvm_regs_loongarch, kvm_reg_loongarch, kvm_reg_alias_loongarch },
};

/* What is joined by "|" are names of their own. */
static void split_names(struct em_names *names, char *buf)
{
	for (char *p = buf; p && names->n < EM_NAMES_MAX;) {
		names->name[names->n++] = p;
		p = strchr(p, '|');
		if (p)
			*p++ = '\0';
	}
}

/* false: the id has no name of its own. */
static bool show_named_reg(struct walk *w, const struct reg_arch *a, uint64_t id)
{
	const struct em_num num = { id, 8, EM_HEX };
	const char *name = a->ids ? xlat_name(a->ids, id) : NULL, *alias;
	struct em_names names = { 0 };
	char buf[160];

	if (name) {
		em_name(walk_emit(w), num, name, NULL);
		return true;
	}
	if (!a->name || !a->name(id, buf, sizeof(buf)))
		return false;
	split_names(&names, buf);
	em_names(walk_emit(w), num, &names);
	alias = a->alias ? a->alias(id) : NULL;
	if (alias)
		em_comment(walk_emit(w), alias);
	return true;
}

/* KVM_X86_REG_MSR(MSR_EFER), or in parts: KVM_REG_X86|KVM_REG_SIZE_U32|0x5 */
static void show_reg_id(struct walk *w, const struct type *t, const struct value *v)
{
	const struct em_num num = { v->num, 8, EM_HEX };
	struct em_names names = { .rest = REG_REST(v->num) };
	const char *part;

	(void)t;
	for (size_t i = 0; i < sizeof(reg_archs) / sizeof(reg_archs[0]); i++)
		if (reg_archs[i].arch == REG_ARCH(v->num) && show_named_reg(w, &reg_archs[i], v->num))
			return;
	part = xlat_name(kvm_reg_archs, REG_ARCH(v->num));
	if (part)
		names.name[names.n++] = part;
	else
		names.rest |= REG_ARCH(v->num);
	part = xlat_name(kvm_reg_sizes, REG_SIZE(v->num));
	if (part)
		names.name[names.n++] = part;
	else
		names.rest |= REG_SIZE(v->num);
	names.has_rest = names.rest != 0 || !names.n;
	em_names(walk_emit(w), num, &names);
}
static const struct type t_reg_id = { .kind = K_CUSTOM, .width = W_U64, .custom = show_reg_id };

/* The register's value: as many bytes as the id says. */
static void show_reg_value(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	const uint8_t *bytes = NULL;
	uint64_t id;

	(void)t;
	if (walk_field(w, "id", &id) && v->num) {
		unsigned shift = id >> 52 & 15;

		if (shift > 3) {
			kvm_show_buffer(w, v->num, UINT64_C(1) << shift);
			return;
		}
		bytes = walk_fetch(w, v->num, (size_t)1 << shift);
		if (bytes) {
			const unsigned size = 1u << shift;

			em_open(e, EM_ARRAY);
			em_num(e, (struct em_num){ walk_get(w, bytes, size), size, EM_HEX });
			em_close(e, EM_ARRAY);
			return;
		}
	}
	em_addr(e, v->num);
}
static const struct type t_reg_value = { .kind = K_CUSTOM, .width = W_U64, .custom = show_reg_value };

/* A read that failed wrote nothing. */
static void show_reg_read(struct walk *w, const struct type *t, const struct value *v)
{
	if (kvm_succeeded(w))
		show_reg_value(w, t, v);
	else
		em_addr(walk_emit(w), v->num);
}
static const struct type t_reg_read = { .kind = K_CUSTOM, .width = W_U64, .custom = show_reg_read };

const struct type t_kvm_one_reg = NAMED(kvm_one_reg, M(id, &t_reg_id), M(addr, &t_reg_value));
const struct type t_kvm_one_reg_get = NAMED(kvm_one_reg, M(id, &t_reg_id), M(addr, &t_reg_read));

const struct type t_kvm_reg_list = NAMED(kvm_reg_list,
	M(n, U64), M(reg, ARRAY_SHY(&t_reg_id, FIELD(n)), .when = WHEN_FN(kvm_succeeded)));
