/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * queues.c - real guests whose writes the kernel puts aside (coalesced MMIO and
 * port I/O), whose dirty pages it lists (a dirty ring, until it is full), and
 * whose registers go through the run page.  Arguments: the record; "v": what is
 * expected is what -v shows, "wait": somebody will attach; one case alone.
 */
#include "expect.h"

static int verbose, n_args;
static char **args;
static struct kvm_run *run;
static int cpu;

static void run_once(const char *what)
{
	if (ioctl(cpu, KVM_RUN, 0) < 0)
		give_up(what);
}

/* Somebody attaches to us in the middle: what was before is no part of the record. */
static int attach_here(void)
{
	if (n_args < 3 || strcmp(args[2], "wait"))
		return 0;
	fflush(record);
	rewind(record);
	if (ftruncate(fileno(record), 0) < 0)
		give_up("ftruncate");
	wait_for_tracer(n_args, args);
	return 1;
}

/* The exits of these guests are OUTs of one byte. */
static void expect_out(void)
{
	note("KVM_RUN = 0 (KVM_EXIT_IO)");
	expect_header(run);
	note(" K direction=KVM_EXIT_IO_OUT, size=1, port=%#x, count=1, data=[%#x]", run->io.port,
	     ((uint8_t *)run)[run->io.data_offset]);
}

/* Coalesced writes: the ring as this program sees it, from where it looked last. */

static struct kvm_coalesced_mmio_ring *ring;
static uint32_t seen;

static unsigned expect_coalesced(void)
{
	unsigned n = 0;

	for (; seen != ring->last; seen = (seen + 1) % 170, n++) {
		struct kvm_coalesced_mmio *e = &ring->coalesced_mmio[seen];

		note(" K+ coalesced phys_addr=%#llx, len=%u%s, data=%s", (unsigned long long)e->phys_addr, e->len,
		     e->pio ? ", pio=1" : "", bytes_text(e->data, e->len));
	}
	return n;
}

static const uint8_t writes_code[] = {
	0xbb, 0x00, 0x90,		/* mov bx, 0x9000 */
	0xb8, 0x41, 0x42,		/* mov ax, 0x4241 */
	0x88, 0x07,			/* 6: mov [bx], al */
	0x89, 0x47, 0x10,		/* mov [bx + 16], ax */
	0xe6, 0x70,			/* out 0x70, al (put aside, where that can be) */
	0x40,				/* inc ax */
	0xe6, 0x10,			/* out 0x10, al */
	0xeb, 0xf4,			/* jmp 6 */
};

static void coalesced(void)
{
	struct vm vm = vm_new(writes_code, sizeof(writes_code));
	struct kvm_coalesced_mmio_zone mmio = { .addr = 0x9000, .size = 0x1000 }, pio = { .addr = 0x70, .size = 1, .pio = 1 };
	unsigned got = 0;

	must(ioctl(vm.fd, KVM_REGISTER_COALESCED_MMIO, &mmio), "KVM_REGISTER_COALESCED_MMIO");
	if (ioctl(vm.fd, KVM_CHECK_EXTENSION, KVM_CAP_COALESCED_PIO) > 0)
		must(ioctl(vm.fd, KVM_REGISTER_COALESCED_MMIO, &pio), "KVM_REGISTER_COALESCED_MMIO of a port");
	cpu = vcpu_new(&vm, 0);
	run = vcpu_map(cpu);
	ring = (void *)((uint8_t *)run + 2 * 4096);
	for (int i = 0; i < 120; i++) {		/* once round the ring, and more */
		run_once("coalesced writes");
		expect_out();
		got += expect_coalesced();
		if (i % 3 == 2)			/* looked at now and then */
			ring->first = ring->last;
		if (i == 9 && attach_here())	/* what waits there is new to who comes */
			seen = ring->first;
	}
	if (!got)
		printf("coalesced writes: this kernel put none aside\n");
	/* indices that no kernel makes */
	ring->last = 170;
	ring->first = 0xffffffff;
	run->immediate_exit = 1;		/* the kernel does not touch them */
	note(" K< immediate_exit=1");
	note("KVM_RUN = -1 EINTR (Interrupted system call) (stale KVM_EXIT_IO)");
	ioctl(cpu, KVM_RUN, 0);
	run->immediate_exit = 0;
	ring->first = 0;
	munmap(run, VCPU_SIZE);
	close(cpu);
	close(vm.fd);
}

/* Dirty pages */

enum { ENTRIES = 256, HIGH = 0x10000, HIGH_SIZE = 0xf0000 };
static struct kvm_dirty_gfn *dirty;
static uint32_t next, unreset;

static void expect_dirty(unsigned harvested)
{
	uint32_t from = next;
	unsigned n = 0;

	for (; dirty[next % ENTRIES].flags; next++, n++)
		;
	if (!n && !harvested)
		return;
	fprintf(record, " K+ dirty_ring dirtied=%u", n);
	if (harvested)
		fprintf(record, ", harvested=%u", harvested);
	if (verbose && n) {
		fprintf(record, ", gfns=[");
		for (; from != next; from++)
			fprintf(record, "{slot=%u, offset=%#llx}%s", dirty[from % ENTRIES].slot,
				(unsigned long long)dirty[from % ENTRIES].offset, from + 1 == next ? "]" : ", ");
	}
	fputc('\n', record);
}

static unsigned harvest(const struct vm *vm, unsigned most)
{
	unsigned n = 0;

	for (; unreset != next && n < most; unreset++, n++)
		__atomic_store_n(&dirty[unreset % ENTRIES].flags, KVM_DIRTY_GFN_F_RESET, __ATOMIC_RELEASE);
	must(ioctl(vm->fd, KVM_RESET_DIRTY_RINGS, 0), "KVM_RESET_DIRTY_RINGS");
	return n;
}

static const uint8_t dirty_code[] = {
	0xb8, 0x00, 0x10,		/* mov ax, 0x1000 */
	0x8e, 0xc0,			/* 3: mov es, ax */
	0x26, 0x88, 0x26, 0x00, 0x00,	/* mov es:[0], ah */
	0x05, 0x00, 0x01,		/* add ax, 0x100: the next page */
	0xa9, 0x00, 0x07,		/* test ax, 0x700 */
	0x75, 0xf1,			/* jnz 3 */
	0xe6, 0x10,			/* out 0x10, al: every eighth page */
	0x85, 0xc0,			/* test ax, ax: past the last page */
	0x75, 0xeb,			/* jnz 3 */
	0xeb, 0xe6,			/* jmp 0 */
};

static void dirty_ring(void)
{
	struct vm vm = vm_new(dirty_code, sizeof(dirty_code));
	struct kvm_enable_cap cap = { .cap = KVM_CAP_DIRTY_LOG_RING, .args = { ENTRIES * sizeof(*dirty) } };
	struct kvm_userspace_memory_region high = { .slot = 1, .guest_phys_addr = HIGH, .memory_size = HIGH_SIZE,
		.flags = KVM_MEM_LOG_DIRTY_PAGES };
	unsigned harvested = 0;

	if (ioctl(vm.fd, KVM_ENABLE_CAP, &cap) < 0) {
		printf("dirty ring: %s\n", strerror(errno));
		return;
	}
	high.userspace_addr = (uintptr_t)mmap(NULL, HIGH_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	must(ioctl(vm.fd, KVM_SET_USER_MEMORY_REGION, &high), "KVM_SET_USER_MEMORY_REGION");
	cpu = vcpu_new(&vm, 3);
	run = vcpu_map(cpu);
	dirty = mmap(NULL, ENTRIES * sizeof(*dirty), PROT_READ | PROT_WRITE, MAP_SHARED, cpu, 64 * 4096);
	if (dirty == MAP_FAILED)
		give_up("mmap of the dirty ring");
	for (int i = 0; i < 40; i++) {
		run_once("dirty pages");
		if (run->exit_reason != KVM_EXIT_IO)
			break;
		expect_out();
		expect_dirty(harvested);
		harvested = i % 5 == 4 ? harvest(&vm, i % 2 ? 1000 : 10) : 0;
		if (i == 12 && attach_here())
			next = unreset;
	}
	/* and on, until there is no room */
	for (int i = 0; i < 40 && run->exit_reason == KVM_EXIT_IO; i++) {
		run_once("dirty pages");
		if (run->exit_reason == KVM_EXIT_IO)
			expect_out();
		else
			note("KVM_RUN = 0 (KVM_EXIT_DIRTY_RING_FULL)"), expect_header(run);
		expect_dirty(harvested);
		harvested = 0;
	}
	if (run->exit_reason != KVM_EXIT_DIRTY_RING_FULL)
		printf("dirty ring: it never was full\n");
	munmap(dirty, ENTRIES * sizeof(*dirty));
	munmap(run, VCPU_SIZE);
	close(cpu);
	close(vm.fd);
}

/* Registers through the page */

static void expect_regs(const char *way, const char *set)
{
	const struct kvm_regs *r = &run->s.regs.regs;

#define R(name) (unsigned long long)r->name
	fprintf(record, " %s %s=KVM_SYNC_X86_REGS, regs={rax=%#llx, ", way, set, R(rax));
	if (verbose)
		fprintf(record, "rbx=%#llx, rcx=%#llx, rdx=%#llx, rsi=%#llx, rdi=%#llx, ", R(rbx), R(rcx), R(rdx), R(rsi),
			R(rdi));
	else
		fprintf(record, "..., ");
	fprintf(record, "rsp=%#llx, rbp=%#llx, ", R(rsp), R(rbp));
	if (verbose)
		fprintf(record, "r8=%#llx, r9=%#llx, r10=%#llx, r11=%#llx, r12=%#llx, r13=%#llx, r14=%#llx, r15=%#llx, ",
			R(r8), R(r9), R(r10), R(r11), R(r12), R(r13), R(r14), R(r15));
	else
		fprintf(record, "..., ");
	note("rip=%#llx, rflags=%#llx}", R(rip), R(rflags));
#undef R
}

static const uint8_t out_code[] = { 0xe6, 0x10, 0xeb, 0xfc };	/* out 0x10, al; again */

static void sync_regs(void)
{
	struct vm vm = vm_new(out_code, sizeof(out_code));

	if (ioctl(vm.fd, KVM_CHECK_EXTENSION, KVM_CAP_SYNC_REGS) <= 0) {
		printf("sync registers: not on this kernel\n");
		return;
	}
	cpu = vcpu_new(&vm, 1);
	run = vcpu_map(cpu);
	run->kvm_valid_regs = KVM_SYNC_X86_REGS;
	attach_here();
	for (int i = 0; i < 3; i++) {
		if (i) {
			run->s.regs.regs.rax = (unsigned)(0x55 + i);
			run->s.regs.regs.r9 = 0x123456789;
			run->kvm_dirty_regs = KVM_SYNC_X86_REGS;
			expect_regs("K<", "kvm_dirty_regs");
		}
		run_once("sync registers");
		expect_out();
		expect_regs("K", "kvm_valid_regs");
	}
	/* what the kernel refuses */
	run->kvm_valid_regs = 1ull << 40;
	run->kvm_dirty_regs = 1ull << 41;
	note(" K< kvm_dirty_regs=0x20000000000 /* KVM_SYNC_??? */");
	note("KVM_RUN = -1 EINVAL (Invalid argument)");
	ioctl(cpu, KVM_RUN, 0);
}

int main(int argc, char **argv)
{
	static const struct { const char *name; void (*run)(void); } cases[] = {
		{ "coalesced", coalesced }, { "dirty", dirty_ring }, { "sync", sync_regs } };

	record_open(argc, argv);
	verbose = argc > 2 && !strcmp(argv[2], "v");
	n_args = argc;
	args = argv;
	for (unsigned i = 0; i < 3; i++)
		if (argc < 4 || !strcmp(argv[3], cases[i].name))
			cases[i].run();
	return 0;
}
