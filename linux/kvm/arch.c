/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * arch.c - what the architectures' tables of KVM requests share: the data
 * of a device's attribute, words of flags, buffers.
 */
#include "decode/custom.h"
#include "linux/kvm/arch.h"

enum { NR_GET_DEVICE_ATTR = 0xe2, NR_HAS_DEVICE_ATTR = 0xe3 };

/* The type of an attribute's data; NULL: it has none, or none that is known. */
static const struct type *attr_type(struct walk *w, const struct type *t)
{
	const struct choice *any = NULL;
	uint64_t group, attr;

	if (!walk_field(w, "group", &group) || !walk_field(w, "attr", &attr))
		return NULL;
	for (const struct choice *c = t->choices; c->type; c++) {
		if (c->key == ATTR_ANY(group))
			any = c;
		else if (attr < ATTR_ALL && c->key == ATTR(group, attr))
			return c->type;
	}
	return any ? any->type : NULL;
}

void kvm_show_attr_data(struct walk *w, const struct type *t, const struct value *v)
{
	const struct type *data = attr_type(w, t);
	struct type pointer = { .kind = K_PTR, .width = W_A64, .of = data };
	uint64_t op;

	if (!walk_arg(w, "op", &op) || !data || (op & 0xff) == NR_HAS_DEVICE_ATTR) {
		em_addr(walk_emit(w), v->num);
		return;
	}
	pointer.out = (op & 0xff) == NR_GET_DEVICE_ATTR;
	walk_number(w, &pointer, v->num);
}

void kvm_show_words(struct walk *w, const struct type *t, const struct value *v)
{
	const unsigned size = t->of->width == W_U64 ? 8 : 4;
	struct emit *e = walk_emit(w);
	size_t n = v->have < t->custom_size ? v->have : t->custom_size, last = 0;

	/* zeros at the end say nothing */
	for (size_t i = 0; i + size <= n; i += size)
		if (!walk_abbrev(w) || walk_get(w, v->bytes + i, size))
			last = i;
	em_open(e, EM_ARRAY);
	for (size_t i = 0; i <= last && i + size <= n; i += size) {
		uint64_t word = walk_get(w, v->bytes + i, size);

		if (i == 0)
			walk_number(w, t->of, word);
		else
			em_num(e, (struct em_num){ word, (uint8_t)size, EM_HEX });
	}
	if (last + 2 * size <= n)
		em_more(e);
	em_close(e, EM_ARRAY);
}

void kvm_show_buffer(struct walk *w, uint64_t addr, uint64_t len)
{
	const unsigned limit = walk_limit(w);
	const size_t n = len < limit ? (size_t)len : limit;
	const void *bytes = addr ? walk_fetch(w, addr, n) : NULL;

	if (bytes)
		em_bytes(walk_emit(w), bytes, n, EM_STR_HEX, len > n);
	else
		em_addr(walk_emit(w), addr);
}
