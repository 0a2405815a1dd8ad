/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * kvm/show/show.c - what text and JSON say alike of a vCPU's pages: fields by the
 * types of linux/kvm/run.h, and the bytes that belong to them.
 */
#include "kvm/show/show.h"

static void show_fields(struct call *c, struct emit *e, const struct type *t, const uint8_t *bytes, size_t len)
{
	if (t)
		walk_show(c, e, t, bytes, len, 0);
}

void kvm_show_header(struct call *c, struct emit *e, const struct kvm_image *img)
{
	show_fields(c, e, img->arch->header, img->run, img->arch->union_at);
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

/* An exit's arrays are short, and shown whole: -s is for what can be long. */
static void show_union(struct call *c, struct emit *e, const struct kvm_image *img, const struct type *t)
{
	const struct walk_options *kept = c->opts;
	struct walk_options whole = *kept;

	whole.max_strlen = KVM_RUN_UNION_SIZE;
	c->opts = &whole;
	show_fields(c, e, t, img->run + img->arch->union_at, KVM_RUN_UNION_SIZE);
	c->opts = kept;
}

void kvm_show_exit(struct call *c, struct emit *e, const struct kvm_image *img, uint32_t reason)
{
	show_union(c, e, img, kvm_exit_type(img->arch, reason));
	/* what stands there at an input's exit is not data yet */
	if (reason == KVM_EXIT_IO && !img->io_in)
		show_io_data(e, img);
}

void kvm_show_coalesced(struct call *c, struct emit *e, const struct kvm_image *img, unsigned i)
{
	if (img->coalesced.bad)
		show_fields(c, e, &t_kvm_coalesced_head, img->coalesced.head, KVM_COALESCED_HEAD);
	else
		show_fields(c, e, &t_kvm_coalesced_mmio, img->coalesced.entry[i], KVM_COALESCED_ENTRY);
}

/* How many pages the guest has dirtied, and how many of the VMM's it has
 * harvested; which they are, only on demand. */
void kvm_show_dirty(struct call *c, struct emit *e, const struct kvm_dirty *d)
{
	em_key(e, "dirtied", false);
	em_udec(e, d->n);
	if (d->harvested) {
		em_key(e, "harvested", false);
		em_udec(e, d->harvested);
	}
	if (c->opts->abbrev || !d->n)
		return;
	em_key(e, "gfns", false);
	em_open(e, EM_ARRAY);
	for (uint32_t i = 0; i < d->n; i++)
		show_fields(c, e, &t_kvm_dirty_gfn, d->entry + (size_t)i * KVM_DIRTY_ENTRY, KVM_DIRTY_ENTRY);
	em_close(e, EM_ARRAY);
}

void kvm_show_answer(struct call *c, struct emit *e, const struct kvm_image *img, uint32_t reason)
{
	show_union(c, e, img, kvm_exit_answer_type(img->arch, reason));
	if (reason == KVM_EXIT_IO)
		show_io_data(e, img);
}

static void show_sync(struct call *c, struct emit *e, const struct kvm_image *img, enum kvm_sync way)
{
	const size_t at = kvm_sync_offset(img->arch);

	show_fields(c, e, kvm_sync_type(img->arch, img->run, KVM_RUN_SIZE, way), img->run + at, KVM_RUN_SIZE - at);
}

void kvm_show_stored(struct call *c, struct emit *e, const struct kvm_image *img)
{
	show_sync(c, e, img, KVM_SYNC_STORED);
}

void kvm_show_loaded(struct call *c, struct emit *e, const struct kvm_image *img)
{
	show_sync(c, e, img, KVM_SYNC_LOADED);
}

void kvm_show_wishes(struct emit *e, const struct kvm_image *img)
{
	static const char *const keys[] = { "request_interrupt_window", "immediate_exit" };

	for (unsigned i = 0; i < 2; i++)
		if (img->run[i]) {
			em_key(e, keys[i], false);
			em_udec(e, img->run[i]);
		}
}

void kvm_show_reason(struct emit *e, uint32_t reason)
{
	em_name(e, (struct em_num){ reason, 4, EM_UDEC }, xlat_name(kvm_exit_reasons, reason), KVM_EXIT_OTHER);
}
