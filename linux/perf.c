/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * perf.c - performance events: struct perf_event_attr, whose bit fields and
 * alternatives the words cannot say, and the requests on an event.
 */
#include <stdio.h>
#include <string.h>

#include "decode/custom.h"
#include "linux/ioctl/ioctl.h"
#include "linux/perf.h"
#include "xlat/ioctl.h"
#include "xlat/perf.h"

enum { ATTR_MIN = 64, ATTR_MAX = 144, RESERVED_BIT = 38 };
enum { TYPE_HARDWARE, TYPE_SOFTWARE, TYPE_TRACEPOINT, TYPE_CACHE, TYPE_RAW, TYPE_BREAKPOINT };
enum { SAMPLE_BRANCH_STACK = 1 << 11, SAMPLE_STACK_USER = 1 << 13 };

/* The bits after read_format; precise_ip is two of them. */
static const char *const bit_names[RESERVED_BIT] = {
	"disabled", "inherit", "pinned", "exclusive", "exclude_user", "exclude_kernel", "exclude_hv", "exclude_idle",
	"mmap", "comm", "freq", "inherit_stat", "enable_on_exec", "task", "watermark", "precise_ip", NULL, "mmap_data",
	"sample_id_all", "exclude_host", "exclude_guest", "exclude_callchain_kernel", "exclude_callchain_user",
	"mmap2", "comm_exec", "use_clockid", "context_switch", "write_backward", "namespaces", "ksymbol", "bpf_event",
	"aux_output", "cgroup", "text_poke", "build_id", "inherit_thread", "remove_on_exec", "sigtrap",
};
enum { BIT_FREQ = 10, BIT_WATERMARK = 14, BIT_PRECISE = 15, BIT_CLOCKID = 25 };

static const struct type size_type = { .kind = K_CONST, .width = W_U32, .xlat = perf_attr_size, .other = "PERF_ATTR_SIZE_???" };
static const struct type type_type = { .kind = K_CONST, .width = W_U32, .xlat = perf_type, .other = "PERF_TYPE_???" };
static const struct type hw_type = { .kind = K_CONST, .width = W_U64, .xlat = perf_hw_id, .other = "PERF_COUNT_HW_???" };
static const struct type sw_type = { .kind = K_CONST, .width = W_U64, .xlat = perf_sw_id, .other = "PERF_COUNT_SW_???" };
static const struct type sample_type = { .kind = K_FLAGS, .width = W_U64, .xlat = perf_sample_type, .other = "PERF_SAMPLE_???" };
static const struct type format_type = { .kind = K_FLAGS, .width = W_U64, .xlat = perf_read_format, .other = "PERF_FORMAT_???" };
static const struct type branch_type = { .kind = K_FLAGS, .width = W_U64, .xlat = perf_branch_type,
	.other = "PERF_SAMPLE_BRANCH_???" };

struct attr { struct walk *w; const uint8_t *b; uint32_t size; };

static uint64_t get(const struct attr *a, unsigned off, unsigned bytes)
{
	return walk_get(a->w, a->b + off, bytes);
}

static void put(const struct attr *a, const char *key, uint64_t v, enum em_form form)
{
	em_key(walk_emit(a->w), key, false);
	em_num(walk_emit(a->w), (struct em_num){ v, 8, form });
}

/* PERF_COUNT_HW_CACHE_RESULT_MISS<<16|PERF_COUNT_HW_CACHE_OP_READ<<8|PERF_COUNT_HW_CACHE_LL */
static void put_cache(const struct attr *a, uint64_t config)
{
	const char *id = xlat_name(perf_cache_id, config & 0xff), *op = xlat_name(perf_cache_op, config >> 8 & 0xff),
		*result = xlat_name(perf_cache_result, config >> 16 & 0xff);
	char buf[160];

	if (config >> 24 || !id || !op || !result) {
		put(a, "config", config, EM_HEX);
		return;
	}
	snprintf(buf, sizeof(buf), "%s<<16|%s<<8|%s", result, op, id);
	em_key(walk_emit(a->w), "config", false);
	em_name(walk_emit(a->w), (struct em_num){ config, 8, EM_HEX }, buf, NULL);
}

/* The upper half says which of several kinds of processor is meant. */
static void put_hardware(const struct attr *a, uint64_t config)
{
	struct em_num nums[2] = { { config >> 32 << 32, 8, EM_HEX }, { config & 0xffffffff, 8, EM_HEX } };
	const char *name = xlat_name(perf_hw_id, config & 0xffffffff);
	struct em_names names[2] = { { .n = 0 }, { .n = name ? 1 : 0, .name = { name }, .other = "PERF_COUNT_HW_???" } };

	if (!(config >> 32)) {
		walk_member(a->w, "config", &hw_type, config);
		return;
	}
	em_key(walk_emit(a->w), "config", true);
	names[0].shift = 32;
	em_names_apart(walk_emit(a->w), nums, names, 2);
}

static void put_config(const struct attr *a, uint32_t type)
{
	uint64_t config = get(a, 8, 8);

	switch (type) {
	case TYPE_HARDWARE: put_hardware(a, config); break;
	case TYPE_SOFTWARE: walk_member(a->w, "config", &sw_type, config); break;
	case TYPE_TRACEPOINT: put(a, "config", config, EM_UDEC); break;
	case TYPE_CACHE: put_cache(a, config); break;
	default: put(a, "config", config, EM_HEX);
	}
}

static void put_bits(const struct attr *a, uint64_t bits)
{
	static const char *const precise[] = { "arbitrary skid", "constant skid", "requested to have 0 skid", "must have 0 skid" };
	struct emit *e = walk_emit(a->w);

	for (unsigned i = 0; i < RESERVED_BIT; i++) {
		if (i == BIT_PRECISE) {
			put(a, bit_names[i], bits >> i & 3, EM_UDEC);
			em_comment(e, precise[bits >> i & 3]);
		} else if (bit_names[i] && (bits >> i & 1 || !walk_abbrev(a->w))) {
			put(a, bit_names[i], bits >> i & 1, EM_UDEC);
		}
	}
	if (bits >> RESERVED_BIT) {
		put(a, "__reserved_1", bits >> RESERVED_BIT, EM_HEX);
		em_comment(e, "Bits 63..38");
	}
}

/* What -v shows behind the bits, as far as the program's struct goes. */
static void put_rest(const struct attr *a, uint32_t type, uint64_t sample, uint64_t bits)
{
	static const char *const aux[] = { "aux_start_paused", "aux_pause", "aux_resume" };
	bool bp = type == TYPE_BREAKPOINT;
	struct emit *e = walk_emit(a->w);
	char buf[48];

	put(a, bits >> BIT_WATERMARK & 1 ? "wakeup_watermark" : "wakeup_events", get(a, 48, 4), EM_UDEC);
	if (bp)
		put(a, "bp_type", get(a, 52, 4), EM_HEX);
	put(a, bp ? "bp_addr" : "config1", get(a, 56, 8), EM_HEX);
	if (a->size >= 72)
		put(a, bp ? "bp_len" : "config2", get(a, 64, 8), bp ? EM_UDEC : EM_HEX);
	if (a->size >= 80 && sample & SAMPLE_BRANCH_STACK)
		walk_member(a->w, "branch_sample_type", &branch_type, get(a, 72, 8));
	if (a->size >= 88)
		put(a, "sample_regs_user", get(a, 80, 8), EM_HEX);
	if (a->size >= 92 && sample & SAMPLE_STACK_USER)
		put(a, "sample_stack_user", get(a, 88, 4), EM_HEX);
	if (a->size >= 96 && bits >> BIT_CLOCKID & 1)
		walk_member(a->w, "clockid", S32, get(a, 92, 4));
	if (a->size >= 104)
		put(a, "sample_regs_intr", get(a, 96, 8), EM_HEX);
	if (a->size >= 108)
		put(a, "aux_watermark", get(a, 104, 4), EM_UDEC);
	if (a->size >= 112) {
		put(a, "sample_max_stack", get(a, 108, 2), EM_UDEC);
		if (get(a, 110, 2)) {
			snprintf(buf, sizeof(buf), "bytes 110..111: %#x", (unsigned)get(a, 110, 2));
			em_comment(e, buf);
		}
	}
	if (a->size >= 116)
		put(a, "aux_sample_size", get(a, 112, 4), EM_UDEC);
	if (a->size >= 120) {
		for (unsigned i = 0; i < 3; i++)
			put(a, aux[i], get(a, 116, 4) >> i & 1, EM_UDEC);
		if (get(a, 116, 4) >> 3) {
			put(a, "__reserved_3", get(a, 116, 4) >> 3, EM_HEX);
			em_comment(e, "Bits 931..959");
		}
	}
	if (a->size >= 128)
		put(a, "sig_data", get(a, 120, 8), EM_HEX);
	if (a->size >= 136)
		put(a, "config3", get(a, 128, 8), EM_HEX);
	if (a->size >= 144)
		put(a, "config4", get(a, 136, 8), EM_HEX);
}

static void show_attr(struct walk *w, const struct type *t, const struct value *v)
{
	struct emit *e = walk_emit(w);
	struct attr a = { .w = w };
	uint64_t bits, sample;
	uint32_t type, size;
	uint8_t b[ATTR_MAX];

	(void)t;
	size = (uint32_t)walk_get(w, v->bytes + 4, 4);
	a.size = size ? size : ATTR_MIN;
	if (a.size > ATTR_MAX)
		a.size = ATTR_MAX;
	if (a.size < ATTR_MIN || !walk_read(w, v->addr, b, a.size)) {
		em_addr(e, v->addr);
		return;
	}
	a.b = b;
	type = (uint32_t)get(&a, 0, 4);
	sample = get(&a, 24, 8);
	bits = get(&a, 40, 8);
	em_open(e, EM_STRUCT);
	walk_member(w, "type", &type_type, type);
	walk_member(w, "size", &size_type, size);
	put_config(&a, type);
	put(&a, bits >> BIT_FREQ & 1 ? "sample_freq" : "sample_period", get(&a, 16, 8), EM_UDEC);
	walk_member(w, "sample_type", &sample_type, sample);
	walk_member(w, "read_format", &format_type, get(&a, 32, 8));
	put_bits(&a, bits);
	if (!walk_abbrev(w))
		put_rest(&a, type, sample, bits);
	if (walk_abbrev(w) || size > ATTR_MAX)
		em_more(e);
	em_close(e, EM_STRUCT);
}

static const struct type attr = { .kind = K_CUSTOM, .custom = show_attr, .custom_size = 8, .custom_align = 8 };
const struct type t_perf_event_attr = { .kind = K_PTR, .width = W_PTR, .of = &attr };
const struct type t_perf_open_flags = { .kind = K_FLAGS, .width = W_ULONG, .xlat = perf_open_flags, .other = "PERF_FLAG_???" };

#define IOC_FLAG	FLAGS(W_U32, ioc_perf_flags, "PERF_IOC_FLAG_???")
/* The room for ids is input, shown after a failure too; of the rest nothing came. */
static void show_nothing_came(struct walk *w, const struct type *t, const struct value *v)
{
	(void)t, (void)v;
	em_more(walk_emit(w));
}
static const struct type query_bpf = { .kind = K_STRUCT, .name = "perf_event_query_bpf", .members = MEMBERS(
	M(ids_len, U32), M(prog_cnt, U32), M(ids, ARRAY(U32, FIELD(prog_cnt)))) };
static const struct type query_bpf_room = { .kind = K_STRUCT, .members = MEMBERS(
	M(ids_len, U32), M(none, T(K_CUSTOM, .custom = show_nothing_came, .custom_size = 0, .custom_align = 1, .flat = true))) };
static const struct type query_bpf_failed = { .kind = K_PTR, .width = W_PTR, .of = &query_bpf_room, .out = true, .failed_too = true };
static const struct type *pick_query_bpf(struct walk *w, uint64_t addr)
{
	static const struct type done = { .kind = K_PTR, .width = W_PTR, .of = &query_bpf, .out = true };

	uint8_t whole[8];

	return walk_failed(w) || !walk_read(w, addr, whole, sizeof(whole)) ? &query_bpf_failed : &done;
}

const struct ioctl_row ioctls_perf[] = {
	ROW(0x2400, PERF_EVENT_IOC_ENABLE, IOC_FLAG),
	ROW(0x2401, PERF_EVENT_IOC_DISABLE, IOC_FLAG),
	ROW(0x2402, PERF_EVENT_IOC_REFRESH, IOC_INT),
	ROW(0x2403, PERF_EVENT_IOC_RESET, IOC_FLAG),
	ROW(0x40082404, PERF_EVENT_IOC_PERIOD, IN(UA64)),
	ROW(0x2405, PERF_EVENT_IOC_SET_OUTPUT, FD),
	ROW2(0x40082406, 0x40042406, PERF_EVENT_IOC_SET_FILTER, STR),
	ROW2(0x80082407, 0x80042407, PERF_EVENT_IOC_ID, OUT(UA64)),
	ROW(0x40042408, PERF_EVENT_IOC_SET_BPF, FD),
	ROW(0x40042409, PERF_EVENT_IOC_PAUSE_OUTPUT, ULONG),
	ROW2(0xc008240a, 0xc004240a, PERF_EVENT_IOC_QUERY_BPF, T(K_SELECT, W_PTR, .by = ARG(argp), .pick = pick_query_bpf, .otherwise = &query_bpf_failed)),
	ROW2(0x4008240b, 0x4004240b, PERF_EVENT_IOC_MODIFY_ATTRIBUTES, &t_perf_event_attr),
	{ 0 }
};
