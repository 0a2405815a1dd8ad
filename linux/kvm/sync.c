/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * sync.c - the registers that kernel and program hand each other through
 * the run page: two sets of classes (which the kernel stored at the exit, which
 * the program wants loaded at the entry), then the registers, each class where
 * it always is.  arm64 has one word there, and no classes.
 */
#include "decode/custom.h"
#include "linux/kvm/kvm.h"
#include "linux/kvm/run.h"
#include "linux/kvm/run_words.h"
#include "xlat/kvm.h"
#include "xlat/kvm_run.h"

#define CLASSES(x)	FLAGS(W_A64, x, "KVM_SYNC_???")
#define STORED(x)	M(kvm_valid_regs, CLASSES(x)), M(kvm_dirty_regs, PAD(W_A64))
#define LOADED(x)	M(kvm_valid_regs, PAD(W_A64)), M(kvm_dirty_regs, CLASSES(x))

/* f: the set that counts */
#define X86_REGS(f) \
	M(regs, &t_kvm_regs, .when = ANY(FIELD(f), 1)), M(sregs, &t_kvm_sregs, .when = ANY(FIELD(f), 2)), \
	M(events, &t_kvm_vcpu_events, .when = ANY(FIELD(f), 4))

static const struct type x86_stored = FIELDS(STORED(kvm_sync_x86), X86_REGS(kvm_valid_regs));
static const struct type x86_loaded = FIELDS(LOADED(kvm_sync_x86), X86_REGS(kvm_dirty_regs));

/* Vector and floating point registers lie over each other: 32 pairs, or the
 * first 16 words of the same bytes. */
static void emit_words(struct walk *w, const char *key, const uint8_t *bytes, unsigned n)
{
	struct emit *e = walk_emit(w);

	em_key(e, key, true);
	em_open(e, EM_ARRAY);
	for (unsigned i = 0; i < n; i++)
		em_hex(e, walk_get(w, bytes + 8 * i, 8));
	em_close(e, EM_ARRAY);
}

static void show_vectors(struct walk *w, const char *set, const struct value *v)
{
	enum { VRS = 0x40, FPRS = 0x100 };
	uint64_t classes;

	if (!walk_field(w, set, &classes) || v->have < 512)
		return;
	if (classes & VRS)
		emit_words(w, "vrs", v->bytes, 64);
	if (classes & FPRS)
		emit_words(w, "fprs", v->bytes, 16);
}

static void show_stored(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_vectors(w, "kvm_valid_regs", v);
}

static void show_loaded(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	show_vectors(w, "kvm_dirty_regs", v);
}

#define VECTORS(fn)	T(K_CUSTOM, .custom = fn, .custom_size = 512, .custom_align = 8, .flat = true)

#define S390_REGS(f, vectors) \
	M(prefix, XA64, .when = ANY(FIELD(f), 1)), M(gprs, ARRAY(XA64, NUM(16)), .when = ANY(FIELD(f), 2)), \
	M(acrs, ARRAY(X32, NUM(16)), .when = ANY(FIELD(f), 4)), M(crs, ARRAY(XA64, NUM(16)), .when = ANY(FIELD(f), 8)), \
	M(todpr, XA64, .when = ANY(FIELD(f), 0x10)), M(cputm, XA64, .when = ANY(FIELD(f), 0x10)), \
	M(ckc, XA64, .when = ANY(FIELD(f), 0x10)), M(pp, XA64, .when = ANY(FIELD(f), 0x10)), \
	M(gbea, XA64, .when = ANY(FIELD(f), 0x10)), M(pft, XA64, .when = ANY(FIELD(f), 0x20)), \
	M(pfs, XA64, .when = ANY(FIELD(f), 0x20)), M(pfc, XA64, .when = ANY(FIELD(f), 0x20)), \
	M(fprs, VECTORS(vectors)), M(reserved, PADS(512)), M(fpc, X32, .when = ANY(FIELD(f), 0x140)), \
	M(bpbc, T(K_CUSTOM, W_U8, .custom = show_bpbc), .when = ANY(FIELD(f), 0x400)), M(padding1, PADS(51)), \
	M(riccb, &t_riccb, .when = ANY(FIELD(f), 0x80)), M(diag318, XA64, .when = ANY(FIELD(f), 0x1000)), \
	M(padding2, PADS(200)), M(gscb, ARRAY(XA64, NUM(4)), .when = ANY(FIELD(f), 0x200)), \
	M(etoken, XA64, .when = ANY(FIELD(f), 0x800)), M(etoken_extension, XA64, .when = ANY(FIELD(f), 0x800))

/* one bit, the first of its byte: the highest on a big-endian machine */
static void show_bpbc(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t;
	em_udec(walk_emit(w), v->num >> 7 & 1);
}

static const struct type t_riccb = HEXBYTES(64);
static const struct type s390_stored = FIELDS(STORED(kvm_sync_s390), S390_REGS(kvm_valid_regs, show_stored));
static const struct type s390_loaded = FIELDS(LOADED(kvm_sync_s390), S390_REGS(kvm_dirty_regs, show_loaded));

static const struct type arm64_stored = FIELDS(SKIP(16),
	M(device_irq_level, FLAGS(W_A64, kvm_arm_irq_levels, "KVM_ARM_DEV_???")));

size_t kvm_sync_offset(const struct kvm_arch *arch)
{
	return arch->union_at + KVM_RUN_UNION_SIZE;
}

const struct type *kvm_sync_type(const struct kvm_arch *arch, const void *page, size_t len, enum kvm_sync way)
{
	const size_t at = kvm_sync_offset(arch);
	const bool stored = way == KVM_SYNC_STORED;

	if (len < KVM_RUN_SIZE)
		return NULL;
	if (arch->bit == KVM_ARCH_ARM64)
		return stored && kvm_page_get(arch, page, at + 16, 8) ? &arm64_stored : NULL;
	if (!kvm_page_get(arch, page, stored ? at : at + 8, 8))
		return NULL;
	if (arch->bit == KVM_ARCH_X86)
		return stored ? &x86_stored : &x86_loaded;
	if (arch->bit == KVM_ARCH_S390)
		return stored ? &s390_stored : &s390_loaded;
	return NULL;
}
