/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * page.c - golden cases of vCPU pages: an ABI, an exit reason and the
 * parts of the page, laid out in that architecture's byte order, shown by the
 * very functions that -KK uses.
 *
 *	header	from byte 0 on		union	the exit's own part
 *	sync	from kvm_valid_regs on	io	the data of port I/O
 *	coalesced	the ring: first, last, entries	dirty	entries of the dirty ring
 *
 * "out union" and "out io" are what the VMM left there: the answer; "out
 * header" and "out sync" what it asks for at the next entry.
 */
#include "tests/golden/golden.h"
#include "kvm/show/show.h"
#include "linux/linux.h"
#include <stdlib.h>
#include <string.h>

void page_begin(struct golden *g, const char *abi, const char *reason)
{
	g->abi = abi_by_name(abi);
	g->arch = g->abi ? kvm_arch(g->abi->arch, g->abi->big_endian) : NULL;
	if (!g->arch)
		golden_bad(g, "no page of such an ABI", abi);
	g->reason = (uint32_t)strtoul(reason, NULL, 0);
	for (const struct xlat *x = kvm_exit_reasons; x->str; x++)
		if (!strcmp(x->str + strlen("KVM_EXIT_"), reason))
			g->reason = (uint32_t)x->val;
}

static void put(struct golden *g, uint8_t *to, size_t room, const char *part, bool after)
{
	size_t len;
	const uint8_t *bytes = golden_memory(g, part, after, &len);

	if (!bytes)
		return;
	if (len > room)
		golden_bad(g, "no room for as much in", part);
	memcpy(to, bytes, len);
}

static void image_make(struct golden *g, struct kvm_image *img, bool after)
{
	const struct kvm_arch *arch = g->arch;
	const size_t sync = kvm_sync_offset(arch);
	size_t len = 0;

	memset(img, 0, sizeof(*img));
	img->valid = true;
	img->arch = arch;
	put(g, img->run, arch->union_at, "header", after);
	put(g, img->run + arch->union_at, KVM_RUN_UNION_SIZE, "union", after);
	put(g, img->run + sync, KVM_RUN_SIZE - sync, "sync", after);
	for (unsigned i = 0; i < 4; i++)
		img->run[KVM_RUN_EXIT_REASON + i] = (uint8_t)(g->reason >> 8 * (arch->big_endian ? 3 - i : i));
	kvm_io_data(arch, img->run, KVM_RUN_SIZE, &img->io_off, &img->io_len, &img->io_in, &img->io_cut);
	if (img->io_len && !golden_memory(g, "io", after, &len))
		img->io_len = 0;
	if (len < img->io_len)		/* as where the mapping ends */
		img->io_len = 0;
	put(g, img->io, sizeof(img->io), "io", after);
}

/* What waits in the ring of coalesced writes; entries that are not written down are zeros. */
static void coalesced_make(struct golden *g, struct kvm_coalesced *q)
{
	static uint8_t ring[KVM_COALESCED_HEAD + KVM_COALESCED_MAX * KVM_COALESCED_ENTRY];
	uint32_t first, last;

	memset(ring, 0, sizeof(ring));
	put(g, ring, sizeof(ring), "coalesced", false);
	memcpy(q->head, ring, sizeof(q->head));
	q->bad = !kvm_coalesced_span(g->arch, ring, &first, &last);
	for (q->n = 0; !q->bad && first != last; first = (first + 1) % KVM_COALESCED_MAX)
		memcpy(q->entry[q->n++], ring + KVM_COALESCED_HEAD + first * KVM_COALESCED_ENTRY, KVM_COALESCED_ENTRY);
}

/* Full entries of the dirty ring, from its start. */
static void dirty_make(struct golden *g, struct kvm_dirty *d)
{
	static uint8_t ring[64 * KVM_DIRTY_ENTRY];

	memset(ring, 0, sizeof(ring));
	memset(d, 0, sizeof(*d));
	put(g, ring, sizeof(ring), "dirty", false);
	d->entry = ring;
	for (; d->n < 64 && kvm_dirty_flags(g->arch, ring + d->n * KVM_DIRTY_ENTRY); d->n++)
		d->harvested += kvm_dirty_flags(g->arch, ring + d->n * KVM_DIRTY_ENTRY) == KVM_DIRTY_GFN_RESET;
}

static bool changed(const struct golden *g, const char *part)
{
	size_t len;

	return golden_memory(g, part, true, &len) != golden_memory(g, part, false, &len);
}

/* The answer lies in the page as it is at the next entry. */
static bool answer_make(struct golden *g, const struct kvm_image *exit, struct kvm_image *entry)
{
	const size_t at = g->arch->union_at;

	image_make(g, entry, true);
	if (!changed(g, "union") && !changed(g, "io"))
		return false;
	if (!kvm_exit_wants_answer(g->arch, exit->run, sizeof(exit->run)))
		return false;
	kvm_answer_of(g->arch, g->reason, entry->run + at, exit->run + at);
	return true;
}

static struct call *call;		/* that of the lines */
static struct strbuf *lines;

static void line(const char *prefix, struct strbuf *sb, struct emit *e)
{
	if (!prefix) {
		em_init(e, &render_text, sb, &call->opts->em, "page");
		sb_clear(sb);
		em_open(e, EM_FIELDS);
		return;
	}
	em_close(e, EM_FIELDS);
	if (sb->len)
		sb_printf(lines, "%s %s\n", prefix, sb->s);
}

static void render_lines(struct golden *g, const struct kvm_image *exit, const struct kvm_image *entry, bool answered)
{
	struct strbuf sb;
	struct emit e;

	sb_init(&sb);
#define LINE(prefix, show) do { line(NULL, &sb, &e); show; line(prefix, &sb, &e); } while (0)
	LINE("K", kvm_show_header(call, &e, exit));
	LINE("K", kvm_show_exit(call, &e, exit, g->reason));
	LINE("K", kvm_show_stored(call, &e, exit));
	for (unsigned i = 0; i < exit->coalesced.n + exit->coalesced.bad; i++)
		LINE("K+ coalesced", kvm_show_coalesced(call, &e, exit, i));
	if (exit->dirty->n)
		LINE("K+ dirty_ring", kvm_show_dirty(call, &e, exit->dirty));
	if (answered)
		LINE("K<", kvm_show_answer(call, &e, entry, g->reason));
	if (changed(g, "header"))
		LINE("K<", kvm_show_wishes(&e, entry));
	if (changed(g, "sync"))
		LINE("K<", kvm_show_loaded(call, &e, entry));
#undef LINE
	sb_free(&sb);
}

static void render_json_page(struct golden *g, const struct kvm_image *exit, const struct kvm_image *entry, bool answered)
{
	struct emit e;

	em_init(&e, &render_json, lines, &call->opts->em, "page");
	em_open(&e, EM_FIELDS);
#define GROUP(key, show) do { em_key(&e, key, false); em_open(&e, EM_STRUCT); show; em_close(&e, EM_STRUCT); } while (0)
	GROUP("run", kvm_show_header(call, &e, exit));
	GROUP("exit", kvm_show_exit(call, &e, exit, g->reason));
	if (kvm_sync_type(g->arch, exit->run, KVM_RUN_SIZE, KVM_SYNC_STORED))
		GROUP("sync", kvm_show_stored(call, &e, exit));
	if (exit->coalesced.n + exit->coalesced.bad) {
		em_key(&e, "coalesced", false);
		em_open(&e, EM_ARRAY);
		for (unsigned i = 0; i < exit->coalesced.n + exit->coalesced.bad; i++) {
			em_open(&e, EM_STRUCT);
			kvm_show_coalesced(call, &e, exit, i);
			em_close(&e, EM_STRUCT);
		}
		em_close(&e, EM_ARRAY);
	}
	if (exit->dirty->n)
		GROUP("dirty_ring", kvm_show_dirty(call, &e, exit->dirty));
	if (answered)
		GROUP("answer", kvm_show_answer(call, &e, entry, g->reason));
	if (changed(g, "sync"))
		GROUP("sync_set", kvm_show_loaded(call, &e, entry));
#undef GROUP
	em_close(&e, EM_FIELDS);
}

void page_render(struct golden *g, const struct renderer *r, const struct source *src, struct strbuf *out)
{
	static struct kvm_image exit, entry;
	static struct kvm_dirty dirty;
	static const uint64_t args[6] = { 3, 0xae80 };
	struct call c = { 0 };
	bool answered;

	call_begin(&c, &abi_x86_64, 16, args, src, &g->opts);
	c.abi = g->abi;
	call = &c;
	lines = out;
	image_make(g, &exit, false);
	coalesced_make(g, &exit.coalesced);
	dirty_make(g, &dirty);
	exit.dirty = &dirty;
	answered = answer_make(g, &exit, &entry);
	if (r == &render_json)
		render_json_page(g, &exit, &entry, answered);
	else
		render_lines(g, &exit, &entry, answered);
}
