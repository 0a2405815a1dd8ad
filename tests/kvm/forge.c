/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * forge.c - every exit reason, also those that no machine at hand gives: a
 * seccomp filter lets KVM_RUN "return" the error of its third argument, and the
 * page holds what this program wrote there.  Then answers are given, and things
 * written that no kernel writes.
 */
#include "expect.h"
#include "forge.h"

static struct kvm_run *run;
static uint8_t *page, *u;		/* u: the union */
static int cpu;
static struct kvm_dirty_gfn *dirty;	/* NULL: this kernel has no such ring */

static void u8(unsigned off, uint8_t v) { u[off] = v; }
static void u16(unsigned off, uint16_t v) { memcpy(u + off, &v, 2); }
static void u32(unsigned off, uint32_t v) { memcpy(u + off, &v, 4); }
static void u64(unsigned off, uint64_t v) { memcpy(u + off, &v, 8); }

/* words[n] = first, first + 1, … */
static void words(unsigned off, unsigned n, uint64_t first)
{
	for (unsigned i = 0; i < n; i++)
		u64(off + 8 * i, first + i);
}

static void page_new(uint32_t reason)
{
	memset(page + 12, 0, 288 - 12);
	run->exit_reason = reason;
	run->ready_for_interrupt_injection = 1;
	run->flags = reason % 9;
	run->cr8 = reason;
	run->apic_base = 0xfee00900;
}

/* fields: NULL: the exit has none */
static void shown(const char *name, const char *fields)
{
	note("KVM_RUN = 0 (%s)", name);
	expect_header(run);
	if (fields)
		note(" K %s", fields);
	ioctl(cpu, KVM_RUN, 0);
}

static void failed(int err, const char *message, const char *reason, const char *fields)
{
	note("KVM_RUN = -1 %s%s", message, reason);
	if (fields) {
		expect_header(run);
		if (*fields)
			note(" K %s", fields);
	}
	ioctl(cpu, KVM_RUN, err);
}

/* An answer is shown before the next call, which is of no interest itself. */
static void answered(const char *fields)
{
	note(" K< %s", fields);
	run->exit_reason = 5;
	note("KVM_RUN = 0 (KVM_EXIT_HLT)");
	expect_header(run);
	ioctl(cpu, KVM_RUN, 0);
}

static void plain_reasons(void)
{
	static const struct { uint8_t nr; const char *name; } plain[] = {
		{ 5, "KVM_EXIT_HLT" }, { 7, "KVM_EXIT_IRQ_WINDOW_OPEN" }, { 8, "KVM_EXIT_SHUTDOWN" },
		{ 10, "KVM_EXIT_INTR" }, { 11, "KVM_EXIT_SET_TPR" }, { 16, "KVM_EXIT_NMI" }, { 21, "KVM_EXIT_WATCHDOG" },
		{ 23, "KVM_EXIT_EPR" }, { 31, "KVM_EXIT_DIRTY_RING_FULL" }, { 32, "KVM_EXIT_AP_RESET_HOLD" },
		{ 33, "KVM_EXIT_X86_BUS_LOCK" },
	};

	for (unsigned i = 0; i < sizeof(plain) / sizeof(*plain); i++) {
		page_new(plain[i].nr);
		shown(plain[i].name, NULL);
		if (plain[i].nr == 23) {
			u32(0, 0x42);
			answered("epr=0x42");
		}
	}
}

/* One word, or a few, that need no words. */
static void small_reasons(void)
{
	page_new(0);
	u64(0, 0x80000021);
	shown("KVM_EXIT_UNKNOWN", "hardware_exit_reason=0x80000021");
	page_new(1);
	u32(0, 6), u32(4, 0x18);
	shown("KVM_EXIT_EXCEPTION", "exception=6, error_code=0x18");
	page_new(4);
	u32(0, 1), u64(8, 0x7c00), u64(16, 0xffff4ff0), u64(24, 0x400);
	shown("KVM_EXIT_DEBUG", "exception=1, pc=0x7c00, dr6=0xffff4ff0, dr7=0x400");
	page_new(9);
	u64(0, 0x80000021), u32(8, 3);
	shown("KVM_EXIT_FAIL_ENTRY", "hardware_entry_failure_reason=0x80000021, cpu=3");
	page_new(12);
	u64(0, 0xfffff80012345678), u32(8, 1);
	shown("KVM_EXIT_TPR_ACCESS", "rip=0xfffff80012345678, is_write=1");
	page_new(24);
	u32(0, 6), u32(4, 1), words(8, 2, 0x100);
	shown("KVM_EXIT_SYSTEM_EVENT", "type=KVM_SYSTEM_EVENT_SEV_TERM, ndata=1, data=[0x100]");
	page_new(26);
	u8(0, 0x31);
	shown("KVM_EXIT_IOAPIC_EOI", "vector=0x31");
	page_new(37);
	u32(0, 1);
	shown("KVM_EXIT_NOTIFY", "flags=KVM_NOTIFY_CONTEXT_INVALID");
	page_new(39);
	u64(0, 8), u64(8, 0x100000), u64(16, 0x1000);
	shown("KVM_EXIT_MEMORY_FAULT", "flags=KVM_MEMORY_EXIT_FLAG_PRIVATE, gpa=0x100000, size=0x1000");
}

static void internal_errors(void)
{
	page_new(17);
	u32(0, 1), u32(4, 4), u64(8, 1), u8(16, 3), u8(17, 0x0f), u8(18, 0xae), u8(19, 0x38), u64(32, 0x30);
	shown("KVM_EXIT_INTERNAL_ERROR", "suberror=KVM_INTERNAL_ERROR_EMULATION, ndata=4, "
	      "flags=KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES, insn_size=3, insn_bytes=[0xf, 0xae, 0x38], "
	      "data=[0x30]");
	page_new(17);
	u32(0, 1), u32(4, 2), u64(8, 0), u64(16, 0x31);
	shown("KVM_EXIT_INTERNAL_ERROR", "suberror=KVM_INTERNAL_ERROR_EMULATION, ndata=2, flags=0, data=[0x31]");
	page_new(17);
	u32(0, 3), u32(4, 2), words(8, 16, 1);
	shown("KVM_EXIT_INTERNAL_ERROR", "suberror=KVM_INTERNAL_ERROR_DELIVERY_EV, ndata=2, data=[0x1, 0x2]");
	page_new(17);
	u32(0, 2), u32(4, 0xffffffff), words(8, 16, 1);
	shown("KVM_EXIT_INTERNAL_ERROR", "suberror=KVM_INTERNAL_ERROR_SIMUL_EX, ndata=4294967295, data=[0x1, 0x2, 0x3, "
	      "0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf, 0x10]");
}

static void io_and_mmio(void)
{
	page_new(2);
	u8(0, 1), u8(1, 2), u16(2, 0x1f0), u32(4, 20), u64(8, 4096);
	for (int i = 0; i < 40; i++)
		page[4096 + i] = (uint8_t)(0x80 + i);
	fprintf(record, "KVM_RUN = 0 (KVM_EXIT_IO)\n");
	expect_header(run);
	note(" K direction=KVM_EXIT_IO_OUT, size=2, port=0x1f0, count=20, data=%s", bytes_text(page + 4096, 40));
	ioctl(cpu, KVM_RUN, 0);
	page_new(2);
	u8(0, 0), u8(1, 4), u16(2, 0xcfc), u32(4, 1), u64(8, 4096);
	shown("KVM_EXIT_IO", "direction=KVM_EXIT_IO_IN, size=4, port=0xcfc, count=1");
	memcpy(page + 4096, "\x86\x80\x37\x12", 4);
	answered("port=0xcfc, data=[0x86, 0x80, 0x37, 0x12]");
	page_new(6);
	u64(0, 0xfee00300), u64(8, 0x21), u32(16, 4), u8(20, 1);
	shown("KVM_EXIT_MMIO", "phys_addr=0xfee00300, len=4, data=[0x21, 0, 0, 0], is_write=1");
	page_new(6);
	u64(0, 0xfed000f0), u64(8, 0x55), u32(16, 8), u8(20, 0);
	shown("KVM_EXIT_MMIO", "phys_addr=0xfed000f0, len=8, is_write=0");
	words(0, 1, 0xdead), u64(8, 0x0807060504030201), u32(16, 1), u8(20, 1);	/* the kernel looks at data alone */
	answered("phys_addr=0xfed000f0, len=8, data=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8]");
	page_new(38);
	u64(0, 0x420), u32(16, 4), u8(20, 0);
	shown("KVM_EXIT_LOONGARCH_IOCSR", "phys_addr=0x420, len=4, is_write=0");
	u64(8, 0x44332211);
	answered("phys_addr=0x420, len=4, data=[0x11, 0x22, 0x33, 0x44]");
}

static void calls(void)
{
	page_new(3);
	u64(0, 12), words(8, 6, 0x10), u64(64, 1);
	shown("KVM_EXIT_HYPERCALL", "nr=KVM_HC_MAP_GPA_RANGE, args=[0x10, 0x11, 0x12, 0x13, 0x14, 0x15], "
	      "flags=KVM_EXIT_HYPERCALL_LONG_MODE");
	u64(56, (uint64_t)-22);
	answered("nr=KVM_HC_MAP_GPA_RANGE, ret=0xffffffffffffffea");
	page_new(34);
	u32(0, 1), u32(8, 1), u32(12, 3), u64(16, 17), words(32, 6, 1);
	shown("KVM_EXIT_XEN", "type=KVM_EXIT_XEN_HCALL, longmode=1, cpl=3, input=0x11, params=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6]");
	u64(24, (uint64_t)-38);
	answered("input=0x11, result=0xffffffffffffffda");
	page_new(27);
	u32(0, 1), u32(8, 0x40000080), u64(16, 1), u64(24, 0x2001), u64(32, 0x3001);
	shown("KVM_EXIT_HYPERV", "type=KVM_EXIT_HYPERV_SYNIC, msr=HV_X64_MSR_SCONTROL, control=0x1, evt_page=0x2001, "
	      "msg_page=0x3001");
	page_new(27);
	u32(0, 2), u64(8, 0x1005c), words(24, 2, 0x10);
	shown("KVM_EXIT_HYPERV", "type=KVM_EXIT_HYPERV_HCALL, input=0x1005c, params=[0x10, 0x11]");
	u64(16, 2);
	answered("type=KVM_EXIT_HYPERV_HCALL, input=0x1005c, result=0x2");
	page_new(27);
	u32(0, 3), u32(8, 0x400000f1), words(16, 5, 1);
	shown("KVM_EXIT_HYPERV", "type=KVM_EXIT_HYPERV_SYNDBG, msr=HV_X64_MSR_SYNDBG_CONTROL, control=0x1, send_page=0x3, "
	      "recv_page=0x4, pending_page=0x5");
	u64(24, 7);
	answered("type=KVM_EXIT_HYPERV_SYNDBG, control=0x1, status=0x7");
	page_new(19);
	u64(0, 0x58), words(16, 9, 1);
	shown("KVM_EXIT_PAPR_HCALL", "nr=0x58, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9]");
	u64(8, (uint64_t)-2);
	answered("nr=0x58, ret=0xfffffffffffffffe, args=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9]");
	page_new(35);
	u64(0, 0x8000000), u64(8, 1), words(16, 6, 2);
	shown("KVM_EXIT_RISCV_SBI", "extension_id=0x8000000, function_id=0x1, args=[0x2, 0x3, 0x4, 0x5, 0x6, 0x7]");
	words(64, 2, 9);
	answered("extension_id=0x8000000, function_id=0x1, ret=[0x9, 0xa]");
	page_new(18);
	words(0, 32, 0);
	shown("KVM_EXIT_OSI", "gprs=[0, 0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf, 0x10, 0x11, "
	      "0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f]");
	u64(24, 0x33);
	answered("gprs=[0, 0x1, 0x2, 0x33, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf, 0x10, 0x11, "
		 "0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f]");
}

static void registers(void)
{
	page_new(29);
	u32(8, 2), u32(12, 0xc0000080);
	shown("KVM_EXIT_X86_RDMSR", "reason=KVM_MSR_EXIT_REASON_UNKNOWN, index=MSR_EFER");
	u64(16, 0xd01), u8(0, 0);
	answered("index=MSR_EFER, data=0xd01, error=0");
	page_new(30);
	u32(8, 4), u32(12, 0xdeadbeef), u64(16, 0x1122);
	shown("KVM_EXIT_X86_WRMSR", "reason=KVM_MSR_EXIT_REASON_FILTER, index=0xdeadbeef, data=0x1122");
	u8(0, 1);
	answered("index=0xdeadbeef, error=1");
	page_new(36);
	u64(0, 0x15), u64(8, 0x16), u64(16, 0x17);
	shown("KVM_EXIT_RISCV_CSR", "csr_num=0x15, new_value=0x16, write_mask=0x17");
	u64(24, 0x99);
	answered("csr_num=0x15, ret_value=0x99");
	page_new(15);
	u32(0, 0x10), u32(4, 0x20), u8(8, 0);
	shown("KVM_EXIT_DCR", "dcrn=0x10, is_write=0");
	u32(4, 0x44);
	answered("dcrn=0x10, data=0x44");
}

static void others(void)
{
	page_new(13);
	u8(0, 0x38), u16(2, 0x8300), u32(4, 0x500);
	shown("KVM_EXIT_S390_SIEIC", "icptcode=0x38, ipa=0x8300, ipb=0x500");
	page_new(14);
	u64(0, 0x11);
	shown("KVM_EXIT_S390_RESET", "s390_reset_flags=KVM_S390_RESET_POR|KVM_S390_RESET_IPL");
	page_new(20);
	u64(0, 0x1234), u32(8, 0x10);
	shown("KVM_EXIT_S390_UCONTROL", "trans_exc_code=0x1234, pgm_code=0x10");
	page_new(22);
	u16(0, 1), u16(2, 2), u32(4, 3), u32(8, 4), u32(12, 5), u8(16, 1);
	shown("KVM_EXIT_S390_TSCH", "subchannel_id=0x1, subchannel_nr=0x2, io_int_parm=0x3, io_int_word=0x4, ipb=0x5, "
	      "dequeued=1");
	page_new(25);
	u64(0, 0x8000), u8(8, 1), u8(10, 3), u8(11, 2), u16(12, 4);
	shown("KVM_EXIT_S390_STSI", "addr=0x8000, ar=0x1, fc=3, sel1=2, sel2=4");
	page_new(28);
	u64(0, 0x91), u64(8, 0x9000000);
	shown("KVM_EXIT_ARM_NISV", "esr_iss=0x91, fault_ipa=0x9000000");
	page_new(42);
	u64(0, 0x92), u64(8, 0x9000000);
	shown("KVM_EXIT_ARM_LDST64B", "esr_iss=0x92, fault_ipa=0x9000000");
	page_new(41);
	u64(0, 1), words(8, 3, 0x10);
	shown("KVM_EXIT_ARM_SEA", "flags=KVM_EXIT_ARM_SEA_FLAG_GPA_VALID, esr=0x10, gva=0x11, gpa=0x12");
}

static void confidential(void)
{
	page_new(40);
	u64(8, 0x10002), u64(24, 0x7000), u64(32, 0x2000);
	shown("KVM_EXIT_TDX", "flags=0, nr=TDVMCALL_GET_QUOTE, gpa=0x7000, size=0x2000");
	u64(16, 1ull << 63);
	answered("nr=TDVMCALL_GET_QUOTE, ret=0x8000000000000000");
	page_new(40);
	u64(8, 0x10000), u64(24, 1);
	shown("KVM_EXIT_TDX", "flags=0, nr=TDVMCALL_GET_TD_VM_CALL_INFO, leaf=0x1");
	words(32, 4, 0xb);
	answered("nr=TDVMCALL_GET_TD_VM_CALL_INFO, ret=0, r11=0xb, r12=0xc, r13=0xd, r14=0xe");
	page_new(40);
	u64(8, 0x10004), u64(24, 0x30);
	shown("KVM_EXIT_TDX", "flags=0, nr=TDVMCALL_SETUP_EVENT_NOTIFY_INTERRUPT, vector=0x30");
	answered("nr=TDVMCALL_SETUP_EVENT_NOTIFY_INTERRUPT, ret=0");
	page_new(40);
	u64(8, 0x10007), words(24, 5, 1);
	shown("KVM_EXIT_TDX", "flags=0, nr=0x10007, data=[0x1, 0x2, 0x3, 0x4, 0x5]");
	answered("nr=0x10007, ret=0");
	page_new(43);
	u64(0, 0x9000), u64(8, 4);
	shown("KVM_EXIT_SNP_REQ_CERTS", "gpa=0x9000, npages=4");
	u64(8, 5), u64(16, 28);
	answered("npages=5, ret=28");
}

/* What a failing KVM_RUN leaves in the page, fresh or not. */
static void failures(void)
{
	page_new(10);
	failed(EINTR, "EINTR (Interrupted system call)", " (KVM_EXIT_INTR)", "");
	page_new(8);
	failed(EINTR, "EINTR (Interrupted system call)", " (stale KVM_EXIT_SHUTDOWN)", NULL);
	page_new(0);
	failed(EAGAIN, "EAGAIN (Resource temporarily unavailable)", " (stale KVM_EXIT_UNKNOWN)", NULL);
	page_new(39);
	u64(0, 0), u64(8, 0x2000), u64(16, 0x1000);
	failed(EFAULT, "EFAULT (Bad address)", " (KVM_EXIT_MEMORY_FAULT)", "flags=0, gpa=0x2000, size=0x1000");
	failed(EHWPOISON, "EHWPOISON (Memory page has hardware error)", " (KVM_EXIT_MEMORY_FAULT)",
	       "flags=0, gpa=0x2000, size=0x1000");
	page_new(0);
	failed(EFAULT, "EFAULT (Bad address)", "", NULL);
	page_new(2);
	failed(EINVAL, "EINVAL (Invalid argument)", "", NULL);
	failed(EIO, "EIO (Input/output error)", "", NULL);
}

/* What no kernel writes. */
static void nonsense(void)
{
	page_new(44);
	words(0, 32, 1);
	shown("44 /* KVM_EXIT_??? */", NULL);
	page_new(0xffffffff);
	shown("4294967295 /* KVM_EXIT_??? */", NULL);
	page_new(2);
	u8(0, 7), u8(1, 0), u16(2, 0xffff), u32(4, 0xffffffff), u64(8, 4096);
	shown("KVM_EXIT_IO", "direction=0x7 /* KVM_EXIT_IO_??? */, size=0, port=0xffff, count=4294967295");
	for (uint64_t off = 3 * 4096 - 1; ; off = ~0ull - 4095) {
		page_new(2);
		u8(0, 1), u8(1, 2), u16(2, 0x80), u32(4, 1), u64(8, off);
		note("KVM_RUN = 0 (KVM_EXIT_IO)");
		expect_header(run);
		note(" K direction=KVM_EXIT_IO_OUT, size=2, port=0x80, count=1, data_offset=%#llx", (unsigned long long)off);
		ioctl(cpu, KVM_RUN, 0);
		if (off > 4 * 4096)
			break;
	}
	page_new(6);
	u64(0, ~0ull), words(8, 1, 0x0706050403020100), u32(16, 0xffffffff), u8(20, 255);
	shown("KVM_EXIT_MMIO", "phys_addr=0xffffffffffffffff, len=4294967295, "
	      "data=[0, 0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7], is_write=255");
	page_new(17);
	u32(0, 1), u32(4, 0xffffffff), u64(8, 1), u8(16, 255);
	memset(u + 17, 0xcc, 15);
	shown("KVM_EXIT_INTERNAL_ERROR", "suberror=KVM_INTERNAL_ERROR_EMULATION, ndata=4294967295, "
	      "flags=KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES, insn_size=255, insn_bytes=[0xcc, 0xcc, 0xcc, "
	      "0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc], "
	      "data=[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]");
	page_new(24);
	u32(0, 99), u32(4, 0xffffffff);
	shown("KVM_EXIT_SYSTEM_EVENT", "type=0x63 /* KVM_SYSTEM_EVENT_??? */, ndata=4294967295, "
	      "data=[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]");
	page_new(27);
	u32(0, 77), words(8, 8, 1);
	shown("KVM_EXIT_HYPERV", "type=0x4d /* KVM_EXIT_HYPERV_??? */");
	page_new(34);
	u32(0, 77), words(8, 8, 1);
	shown("KVM_EXIT_XEN", "type=0x4d /* KVM_EXIT_XEN_??? */");
}

/* Rings with indices, lengths and flags that no kernel makes. */
static void rings(void)
{
	struct kvm_coalesced_mmio_ring *ring = (void *)(page + 2 * 4096);
	uint32_t *entry;

	page_new(5);
	ring->first = 0xffffffff;
	ring->last = 170;
	shown("KVM_EXIT_HLT", NULL);
	note(" K+ coalesced first=4294967295, last=170");
	page_new(8);
	memset(&ring->coalesced_mmio[169], 0xff, 24);
	ring->first = ring->last = 169;
	shown("KVM_EXIT_SHUTDOWN", NULL);
	page_new(8);
	ring->last = 1;
	ring->coalesced_mmio[0] = (struct kvm_coalesced_mmio){ .phys_addr = 0x9000, .len = 0 };
	shown("KVM_EXIT_SHUTDOWN", NULL);
	note(" K+ coalesced phys_addr=0xffffffffffffffff, len=4294967295, pio=4294967295, "
	     "data=[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]");
	note(" K+ coalesced phys_addr=0x9000, len=0, data=[]");
	if (!dirty)
		return;
	/* every entry full: no more than a round of them */
	memset(dirty, 0xff, 256 * sizeof(*dirty));
	page_new(5);
	shown("KVM_EXIT_HLT", NULL);
	note(" K+ dirty_ring dirtied=255");
	page_new(5);
	shown("KVM_EXIT_HLT", NULL);
	/* flags that are none: an empty one */
	entry = (uint32_t *)dirty;
	entry[255 * 4] = 0x80000000;
	page_new(5);
	shown("KVM_EXIT_HLT", NULL);
}

int main(int argc, char **argv)
{
	struct kvm_coalesced_mmio_zone zone = { .addr = 0x9000, .size = 0x1000 };
	struct kvm_enable_cap cap = { .cap = KVM_CAP_DIRTY_LOG_RING, .args = { 256 * sizeof(*dirty) } };
	struct vm vm;
	int rc;

	record_open(argc, argv);
	vm = vm_new((const uint8_t *)"\xf4", 1);
	must(ioctl(vm.fd, KVM_REGISTER_COALESCED_MMIO, &zone), "KVM_REGISTER_COALESCED_MMIO");
	rc = ioctl(vm.fd, KVM_ENABLE_CAP, &cap);
	cpu = vcpu_new(&vm, 0);
	run = vcpu_map(cpu);
	dirty = rc < 0 ? NULL : mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, cpu, 64 * 4096);
	if (dirty == MAP_FAILED)
		give_up("mmap of the dirty ring");
	page = (uint8_t *)run;
	u = page + 32;
	forge_run();
	plain_reasons();
	small_reasons();
	internal_errors();
	io_and_mmio();
	calls();
	registers();
	others();
	confidential();
	failures();
	nonsense();
	rings();
	return 0;
}
