/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * pages.c [--runs N] [--seed N] - pages of vCPUs with random content, of every
 * architecture and exit reason, shown in text and JSON as -KK shows them: nothing
 * but a crash, a broken grammar or output without bounds is a failure.
 */
#include "kvm/show/show.h"
#include "linux/linux.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST = 1 << 20 };
static uint64_t state = 1;

static uint64_t chance(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

/* Noise, zeros, ones, small numbers: what is near a limit comes often. */
static void fill(uint8_t *p, size_t n)
{
	const unsigned how = (unsigned)(chance() % 5);

	for (size_t i = 0; i < n; i++)
		p[i] = how == 0 ? (uint8_t)chance() : how == 1 ? 0 : how == 2 ? 0xff : chance() % 4 ? 0 :
		       how == 3 ? (uint8_t)(chance() % 20) : (uint8_t)chance();
}

static void check(const struct abi *abi, const struct kvm_image *img, uint32_t reason, const struct strbuf *b, bool json)
{
	int depth = 0;
	bool quoted = false;

	for (size_t i = 0; json && i < b->len; i++) {
		if (b->s[i] == '\\' && quoted)
			i++;
		else if (b->s[i] == '"')
			quoted = !quoted;
		else if (!quoted)
			depth += strchr("{[", b->s[i]) ? 1 : strchr("}]", b->s[i]) ? -1 : 0;
	}
	if (!depth && !quoted && b->len < LONGEST)
		return;
	printf("%s, exit reason %u: %s\n", abi->name, reason, b->s);
	for (size_t i = 0; i < sizeof(img->run); i++)
		printf("%02x%s", img->run[i], i % 32 == 31 ? "\n" : "");
	exit(1);
}

static void show(struct call *c, struct emit *e, const struct kvm_image *img, uint32_t reason)
{
	kvm_show_header(c, e, img);
	kvm_show_exit(c, e, img, reason);
	kvm_show_stored(c, e, img);
	kvm_show_wishes(e, img);
	kvm_show_loaded(c, e, img);
	if (img->coalesced.n || img->coalesced.bad)
		kvm_show_coalesced(c, e, img, (unsigned)(chance() % KVM_COALESCED_MAX));
	kvm_show_answer(c, e, img, reason);
}

static void one(const struct abi *abi, struct strbuf *b)
{
	static struct kvm_image img;
	static const uint64_t args[6] = { 3, 0xae80 };
	const struct source src = { 0 };
	const bool json = chance() % 2;
	struct walk_options o = { .max_strlen = (unsigned)(chance() % 40), .abbrev = chance() % 2, .verbose = chance() % 8,
		.raw = chance() % 8 == 0 };
	uint32_t reason = (uint32_t)(chance() % 46);
	struct kvm_place place;
	struct call c = { 0 };
	struct emit e;

	img.arch = kvm_arch(abi->arch, abi->big_endian);
	fill(img.run, sizeof(img.run));
	if (chance() % 2)
		memset(img.run + kvm_sync_offset(img.arch) + 1, 0, 7);	/* few classes of registers */
	for (unsigned i = 0; i < 4; i++)
		img.run[KVM_RUN_EXIT_REASON + i] = (uint8_t)(reason >> 8 * (img.arch->big_endian ? 3 - i : i));
	kvm_io_data(img.arch, img.run, sizeof(img.run), &img.io_off, &img.io_len, &img.io_in, &img.io_cut);
	if (img.io_len > sizeof(img.io))
		abort();
	fill(img.coalesced.head, sizeof(img.coalesced.head));
	fill((uint8_t *)img.coalesced.entry, sizeof(img.coalesced.entry));
	img.coalesced.bad = chance() % 4 == 0;
	img.coalesced.n = KVM_COALESCED_MAX;
	kvm_exit_place(img.arch, img.run, &place);
	kvm_exit_wants_answer(img.arch, img.run, sizeof(img.run));
	o.em.xlat = (enum em_xlat)(chance() % 3);
	call_begin(&c, &abi_x86_64, 16, args, &src, &o);
	c.abi = abi;
	sb_clear(b);
	em_init(&e, json ? &render_json : &render_text, b, &o.em, "page");
	em_open(&e, EM_FIELDS);
	show(&c, &e, &img, reason);
	em_close(&e, EM_FIELDS);
	check(abi, &img, reason, b, json);
	kvm_answer_of(img.arch, reason, img.run + img.arch->union_at, img.run + img.arch->union_at + 8);
}

int main(int argc, char **argv)
{
	uint64_t runs = 100000, seed = 1;
	struct strbuf b;

	for (int i = 1; i + 1 < argc; i += 2) {
		if (!strcmp(argv[i], "--runs"))
			runs = strtoull(argv[i + 1], NULL, 0);
		if (!strcmp(argv[i], "--seed"))
			seed = strtoull(argv[i + 1], NULL, 0);
	}
	state = seed * 2654435761u + 1;
	abi_init(&linux_facts);
	sb_init(&b);
	for (uint64_t i = 0; i < runs; ) {
		for (const struct abi *const *a = abis; *a; a++, i++)
			one(*a, &b);
		for (const struct abi *const *a = abis_read; *a; a++, i++)
			one(abi_by_name((*a)->name), &b);
	}
	sb_free(&b);
	printf("%" PRIu64 " pages shown, seed %" PRIu64 "\n", runs, seed);
	return 0;
}
