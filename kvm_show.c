/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm_show.c - what text and JSON say alike of a vCPU's page: fields by the
 * types of linux/kvm_run.h, and the bytes that belong to them.
 */
#include "kvm_call.h"

void kvm_show_fields(struct call *c, struct emit *e, const struct type *t, const uint8_t *run, size_t off, size_t len)
{
	if (t)
		walk_show(c, e, t, run + off, len, 0);
}

/* Exactly size * count of them, whatever -s says; more than a page holds are
 * nobody's: a program that forges its page says so. */
static void show_io_data(struct emit *e, const struct kvm_image *img)
{
	if (!img->io_len)
		return;
	em_key(e, "data", false);
	em_open(e, EM_ARRAY);
	kvm_emit_items(e, img->io, img->io_len);
	if (img->io_cut)
		em_more(e);
	em_close(e, EM_ARRAY);
}

void kvm_show_exit(struct call *c, struct emit *e, const struct kvm_image *img, uint32_t reason)
{
	const char *arch = kvm_call_arch(c);

	kvm_show_fields(c, e, kvm_exit_type(arch, reason), img->run, kvm_union_offset(arch), KVM_RUN_UNION_SIZE);
	/* what stands there at an input's exit is not data yet */
	if (reason == KVM_EXIT_IO && !img->io_in)
		show_io_data(e, img);
}

void kvm_show_answer(struct call *c, struct emit *e, const struct kvm_call *k)
{
	const char *arch = kvm_call_arch(c);

	kvm_show_fields(c, e, kvm_exit_answer_type(arch, k->answer_reason), k->entry.run, kvm_union_offset(arch),
		    KVM_RUN_UNION_SIZE);
	if (k->answer_reason == KVM_EXIT_IO)
		show_io_data(e, &k->entry);
}

void kvm_show_reason(struct emit *e, uint32_t reason)
{
	em_name(e, (struct em_num){ reason, 4, EM_UDEC }, xlat_name(kvm_exit_reasons, reason), KVM_EXIT_OTHER);
}
