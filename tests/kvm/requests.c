/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * requests.c - makes KVM's requests and says, on standard output, the line that
 * a trace of each must be with -v.  It builds for 32 bits as well: the lines are
 * the same, the numbers and layouts of some requests are not.
 */
#ifdef __clang__		/* the kernel's structs end in arrays that are to be filled */
# pragma clang diagnostic ignored "-Wgnu-variable-sized-type-not-at-end"
#endif
#include "tests/run/say.h"
#include <linux/kvm.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>

enum { NO_PLACE = 0xdead000, MEM_SIZE = 128 * 4096 };

static int kvm, vm, vcpu;
static unsigned char *mem;

static int have(int fd, const char *what)
{
	if (fd < 0) {
		printf("%s: %s\n", what, strerror(errno));
		exit(errno == ENOENT || errno == EACCES || errno == EPERM || errno == ENODEV ? 77 : 1);
	}
	return fd;
}

static int has_cap(int cap)
{
	int r = ioctl(vm, KVM_CHECK_EXTENSION, cap);

	return r > 0 ? r : 0;
}

static void say_memory(void)
{
	struct kvm_userspace_memory_region r = { .slot = 1, .flags = KVM_MEM_LOG_DIRTY_PAGES, .guest_phys_addr = 0x10000,
		.memory_size = MEM_SIZE, .userspace_addr = (uintptr_t)mem };
	uint64_t map[2] = { 0x5, 0x8000000000000000 };
	uint64_t seen[2] = { 1, 2 };
	struct kvm_dirty_log log = { .slot = 1, .dirty_bitmap = seen };
	struct kvm_clear_dirty_log clear = { .slot = 1, .num_pages = 128, .first_page = 0, .dirty_bitmap = map };
	struct kvm_enable_cap cap = { .cap = KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2, .args = { 1 } };
	struct kvm_coalesced_mmio_zone zone = { .addr = 0xa0000, .size = 4096 };

	said(ioctl(vm, KVM_SET_USER_MEMORY_REGION, &r), "ioctl(%d, KVM_SET_USER_MEMORY_REGION, {slot=1, "
		"flags=KVM_MEM_LOG_DIRTY_PAGES, guest_phys_addr=0x10000, memory_size=524288, userspace_addr=%p})", vm, mem);
	said(ioctl(vm, KVM_GET_DIRTY_LOG, &log), "ioctl(%d, KVM_GET_DIRTY_LOG, {slot=1, dirty_bitmap=[%#llx, %#llx]})", vm,
		(unsigned long long)seen[0], (unsigned long long)seen[1]);
	log.slot = 7;
	said(ioctl(vm, KVM_GET_DIRTY_LOG, &log), "ioctl(%d, KVM_GET_DIRTY_LOG, {slot=7, dirty_bitmap=%p})", vm, (void *)seen);
	if (has_cap(KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2)) {
		said(ioctl(vm, KVM_ENABLE_CAP, &cap), "ioctl(%d, KVM_ENABLE_CAP, {cap=KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2, flags=0, "
			"args=[KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE, 0, 0, 0]})", vm);
		said(ioctl(vm, KVM_CLEAR_DIRTY_LOG, &clear), "ioctl(%d, KVM_CLEAR_DIRTY_LOG, {slot=1, num_pages=128, first_page=0, "
			"dirty_bitmap=[0x5, 0x8000000000000000]})", vm);
	}
	if (has_cap(KVM_CAP_COALESCED_MMIO))
		said(ioctl(vm, KVM_REGISTER_COALESCED_MMIO, &zone),
			"ioctl(%d, KVM_REGISTER_COALESCED_MMIO, {addr=0xa0000, size=4096, pio=0})", vm);
}

static void say_interrupts(void)
{
	struct kvm_irq_routing *routes = calloc(1, sizeof(*routes) + 2 * sizeof(routes->entries[0]));
	int fd = have(eventfd(0, 0), "eventfd");
	struct kvm_irqfd irqfd = { .fd = (unsigned)fd, .gsi = 5 };
	struct kvm_ioeventfd io = { .datamatch = 3, .addr = 0xc000, .len = 2, .fd = fd,
		.flags = KVM_IOEVENTFD_FLAG_DATAMATCH | KVM_IOEVENTFD_FLAG_PIO };
	struct kvm_irqchip chip = { .chip_id = KVM_IRQCHIP_PIC_SLAVE };

	routes->nr = 2;
	routes->entries[0] = (struct kvm_irq_routing_entry){ .gsi = 5, .type = KVM_IRQ_ROUTING_IRQCHIP };
	routes->entries[0].u.irqchip.irqchip = KVM_IRQCHIP_IOAPIC;
	routes->entries[0].u.irqchip.pin = 5;
	routes->entries[1] = (struct kvm_irq_routing_entry){ .gsi = 24, .type = KVM_IRQ_ROUTING_MSI };
	routes->entries[1].u.msi.address_lo = 0xfee00000;
	routes->entries[1].u.msi.data = 0x4041;
	said(ioctl(vm, KVM_CREATE_IRQCHIP, 0), "ioctl(%d, KVM_CREATE_IRQCHIP, 0)", vm);
	said(ioctl(vm, KVM_SET_GSI_ROUTING, routes), "ioctl(%d, KVM_SET_GSI_ROUTING, {nr=2, flags=0, entries=["
		"{gsi=5, type=KVM_IRQ_ROUTING_IRQCHIP, flags=0, u={irqchip={irqchip=KVM_IRQCHIP_IOAPIC, pin=5}}}, "
		"{gsi=24, type=KVM_IRQ_ROUTING_MSI, flags=0, u={msi={address_lo=0xfee00000, address_hi=0, data=0x4041}}}]})", vm);
	said(ioctl(vm, KVM_IRQFD, &irqfd), "ioctl(%d, KVM_IRQFD, {fd=%d, gsi=5, flags=0})", vm, fd);
	said(ioctl(vm, KVM_IOEVENTFD, &io), "ioctl(%d, KVM_IOEVENTFD, {datamatch=0x3, addr=0xc000, len=2, fd=%d, "
		"flags=KVM_IOEVENTFD_FLAG_DATAMATCH|KVM_IOEVENTFD_FLAG_PIO})", vm, fd);
	said(ioctl(vm, KVM_SET_GSI_ROUTING, (void *)NO_PLACE), "ioctl(%d, KVM_SET_GSI_ROUTING, %#x)", vm, NO_PLACE);
	said(ioctl(vm, KVM_GET_IRQCHIP, &chip), "ioctl(%d, KVM_GET_IRQCHIP, {chip_id=KVM_IRQCHIP_PIC_SLAVE, chip={pic={"
		"last_irr=%#x, irr=%#x, imr=%#x, isr=%#x, priority_add=%u, irq_base=%#x, read_reg_select=%u, poll=%u, "
		"special_mask=%u, init_state=%u, auto_eoi=%u, rotate_on_auto_eoi=%u, special_fully_nested_mode=%u, init4=%u, "
		"elcr=%#x, elcr_mask=%#x}}})", vm, chip.chip.pic.last_irr, chip.chip.pic.irr, chip.chip.pic.imr,
		chip.chip.pic.isr, chip.chip.pic.priority_add, chip.chip.pic.irq_base, chip.chip.pic.read_reg_select,
		chip.chip.pic.poll, chip.chip.pic.special_mask, chip.chip.pic.init_state, chip.chip.pic.auto_eoi,
		chip.chip.pic.rotate_on_auto_eoi, chip.chip.pic.special_fully_nested_mode, chip.chip.pic.init4,
		chip.chip.pic.elcr, chip.chip.pic.elcr_mask);
	chip.chip_id = 9;
	said(ioctl(vm, KVM_GET_IRQCHIP, &chip), "ioctl(%d, KVM_GET_IRQCHIP, {chip_id=0x9 /* KVM_IRQCHIP_??? */})", vm);
}

/* A 32-bit program's filter is shorter, and its request has another number. */
static void say_filter(void)
{
	uint64_t map[2] = { 1, 2 };
	struct kvm_msr_filter f = { .flags = KVM_MSR_FILTER_DEFAULT_ALLOW };

	f.ranges[0].flags = KVM_MSR_FILTER_READ;
	f.ranges[0].nmsrs = 66;
	f.ranges[0].base = 0x174;
	f.ranges[0].bitmap = (void *)map;
	if (has_cap(KVM_CAP_X86_MSR_FILTER))
		said(ioctl(vm, KVM_X86_SET_MSR_FILTER, &f), "ioctl(%d, KVM_X86_SET_MSR_FILTER, {flags=KVM_MSR_FILTER_DEFAULT_ALLOW, "
			"ranges=[{flags=KVM_MSR_FILTER_READ, nmsrs=66, base=MSR_IA32_SYSENTER_CS, bitmap=[0x1, 0x2]}]})", vm);
}

/* Fewer than asked for: the first refused one is named, and those after it have no data. */
static void say_msrs(void)
{
	struct kvm_msrs *m = calloc(1, sizeof(*m) + 3 * sizeof(m->entries[0]));
	char line[256];
	int n;

	m->nmsrs = 3;
	m->entries[0].index = 0x277;
	m->entries[1].index = 0x12345;
	m->entries[2].index = 0x10;
	n = ioctl(vcpu, KVM_GET_MSRS, m);
	snprintf(line, sizeof(line), "ioctl(%d, KVM_GET_MSRS, {nmsrs=3, entries=[{index=MSR_IA32_CR_PAT, data=%#llx}, "
		"{index=0x12345}, {index=MSR_IA32_TSC}]})", vcpu, (unsigned long long)m->entries[0].data);
	say("%s = %d (failed 0x12345)", line, n);
	m->nmsrs = 1;
	m->entries[0].index = 0x174;
	m->entries[0].data = 8;
	said(ioctl(vcpu, KVM_SET_MSRS, m), "ioctl(%d, KVM_SET_MSRS, {nmsrs=1, entries=[{index=MSR_IA32_SYSENTER_CS, data=0x8}]})", vcpu);
}

static void say_state(void)
{
	struct kvm_mp_state mp;
	struct kvm_vcpu_events ev;
	struct kvm_debugregs dr;
	struct kvm_translation tr = { .linear_address = 0x10234 };
	struct kvm_signal_mask *mask = calloc(1, sizeof(*mask) + 8);
	struct kvm_guest_debug debug = { .control = KVM_GUESTDBG_ENABLE | KVM_GUESTDBG_USE_HW_BP };

	said(ioctl(vcpu, KVM_GET_MP_STATE, &mp), "ioctl(%d, KVM_GET_MP_STATE, {mp_state=KVM_MP_STATE_RUNNABLE})", vcpu);
	mp.mp_state = 77;
	said(ioctl(vcpu, KVM_SET_MP_STATE, &mp), "ioctl(%d, KVM_SET_MP_STATE, {mp_state=0x4d /* KVM_MP_STATE_??? */})", vcpu);
	memset(&ev, 0, sizeof(ev));
	ev.flags = KVM_VCPUEVENT_VALID_SHADOW;
	ev.interrupt.shadow = KVM_X86_SHADOW_INT_STI;
	ev.nmi.masked = 1;
	said(ioctl(vcpu, KVM_SET_VCPU_EVENTS, &ev), "ioctl(%d, KVM_SET_VCPU_EVENTS, {exception={injected=0, nr=0, has_error_code=0, "
		"pending=0, error_code=0}, interrupt={injected=0, nr=0, soft=0, shadow=KVM_X86_SHADOW_INT_STI}, nmi={injected=0, "
		"pending=0, masked=1}, sipi_vector=0, flags=KVM_VCPUEVENT_VALID_SHADOW, smi={smm=0, pending=0, smm_inside_nmi=0, "
		"latched_init=0}, triple_fault={pending=0}, exception_has_payload=0, exception_payload=0})", vcpu);
	said(ioctl(vcpu, KVM_GET_DEBUGREGS, &dr), "ioctl(%d, KVM_GET_DEBUGREGS, {db=[0, 0, 0, 0], dr6=%#llx, dr7=%#llx, flags=0})",
		vcpu, (unsigned long long)dr.dr6, (unsigned long long)dr.dr7);
	said(ioctl(vcpu, KVM_GET_DEBUGREGS, (void *)NO_PLACE), "ioctl(%d, KVM_GET_DEBUGREGS, %#x)", vcpu, NO_PLACE);
	said(ioctl(vcpu, KVM_TRANSLATE, &tr), "ioctl(%d, KVM_TRANSLATE, {linear_address=0x10234} => {physical_address=0x10234, "
		"valid=1, writeable=1, usermode=0})", vcpu);
	mask->len = 8;
	mask->sigset[1] = 2;
	said(ioctl(vcpu, KVM_SET_SIGNAL_MASK, mask), "ioctl(%d, KVM_SET_SIGNAL_MASK, {len=8, sigset=[USR1]})", vcpu);
	said(ioctl(vcpu, KVM_SET_SIGNAL_MASK, 0), "ioctl(%d, KVM_SET_SIGNAL_MASK, NULL)", vcpu);
	debug.arch.debugreg[0] = 0x1000;
	debug.arch.debugreg[7] = 0x401;
	said(ioctl(vcpu, KVM_SET_GUEST_DEBUG, &debug), "ioctl(%d, KVM_SET_GUEST_DEBUG, {control=KVM_GUESTDBG_ENABLE|"
		"KVM_GUESTDBG_USE_HW_BP, arch={debugreg=[0x1000, 0, 0, 0, 0, 0, 0, 0x401]}})", vcpu);
}

int main(void)
{
	kvm = have(open("/dev/kvm", O_RDWR), "/dev/kvm");
	said(vm = have(ioctl(kvm, KVM_CREATE_VM, 0), "KVM_CREATE_VM"), "ioctl(%d, KVM_CREATE_VM, 0)", kvm);
	mem = mmap(NULL, MEM_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	say_memory();
	say_interrupts();
	say_filter();
	said(vcpu = have(ioctl(vm, KVM_CREATE_VCPU, 0), "KVM_CREATE_VCPU"), "ioctl(%d, KVM_CREATE_VCPU, 0)", vm);
	say_msrs();
	say_state();
	return 0;
}
