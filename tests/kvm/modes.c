/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * modes.c - real guests in corners that not every KVM has: system management
 * mode, a guest of the guest's own, memory whose file is gone, a ring
 * of dirty pages that is full, states in which no processor goes on.
 */
#include "provoke.h"

/* What older headers have not. */
enum { CAP_X86_GUEST_MODE = 238, CAP_GUEST_MEMFD_FLAGS = 244, MEM_GUEST_MEMFD = 4, MEMFD_MMAP = 1,
       MEMFD_INIT_SHARED = 2, RUN_GUEST_MODE = 4 };
struct memory_region2 {
	uint32_t slot, flags;
	uint64_t guest_phys_addr, memory_size, userspace_addr, guest_memfd_offset;
	uint32_t guest_memfd, pad1;
	uint64_t pad2[14];
};
struct create_memfd { uint64_t size, flags, reserved[6]; };
#define SET_MEMORY_REGION2	_IOW(KVMIO, 0x49, struct memory_region2)
#define CREATE_GUEST_MEMFD	_IOWR(KVMIO, 0xd4, struct create_memfd)

static void *memory(size_t size)
{
	void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED)
		give_up("mmap of more memory");
	return p;
}

static void *slot_new(uint32_t slot, uint32_t flags, uint64_t at, size_t size)
{
	struct kvm_userspace_memory_region region = { .slot = slot, .flags = flags, .guest_phys_addr = at, .memory_size = size };
	void *p = memory(size);

	region.userspace_addr = (uintptr_t)p;
	must(ioctl(vm.fd, KVM_SET_USER_MEMORY_REGION, &region), "KVM_SET_USER_MEMORY_REGION");
	return p;
}

/* A flag of the header, which says where the guest was. */
static void flagged(const char *name, unsigned flag)
{
	if (run->flags & flag)
		printf("seen flag %#x: %s\n", flag, name);
	else
		printf("%s: not to be had here: flags %#x\n", name, run->flags);
}

static void management_mode(void)
{
	static const uint8_t code[] = { 0xe6, 0x10, 0xeb, 0xfc };	/* out 0x10, al; again */
	static const uint8_t handler[] = { 0xe6, 0x20, 0xf4, 0x0f, 0xaa };	/* out 0x20, al; hlt; rsm */
	uint8_t *ram;

	BOOT(code);
	if (!vm_has(KVM_CAP_X86_SMM)) {
		cannot("system management mode", "no KVM_CAP_X86_SMM");
		halt();
		return;
	}
	ram = slot_new(1 << 16, 0, 0x30000, 0x10000);	/* that only this mode sees */
	memcpy(ram + 0x8000, handler, sizeof(handler));
	go("before an SMI", 0, KVM_EXIT_IO, 0);
	must(ioctl(cpu, KVM_SMI, 0), "KVM_SMI");
	if (go("output in system management mode", 0, KVM_EXIT_IO, 0))
		flagged("output in system management mode", KVM_RUN_X86_SMM);
	if (go("HLT in system management mode", 0, KVM_EXIT_HLT, 0))
		flagged("HLT in system management mode", KVM_RUN_X86_SMM);
	go("after an SMI", 0, KVM_EXIT_IO, 0);
	halt();
	munmap(ram, 0x10000);
}

/* A guest's guest, by AMD's VMRUN: what its hypervisor does not want to know of
 * comes to us. */

static void put16(uint32_t at, unsigned v) { *(uint16_t *)(vm.mem + at) = (uint16_t)v; }
static void put32(uint32_t at, uint32_t v) { *(uint32_t *)(vm.mem + at) = v; }
static void put64(uint32_t at, uint64_t v) { *(uint64_t *)(vm.mem + at) = v; }

static void vmcb_segment(uint32_t at, unsigned selector, unsigned attributes)
{
	put16(at, selector);
	put16(at + 2, attributes);
	put32(at + 4, 0xffffffff);
}

static void vmcb_fill(uint32_t at, uint64_t rip)
{
	put32(at + 0x10, 3);			/* VMRUN, which must be, and VMMCALL are the hypervisor's */
	put32(at + 0x58, 1);			/* ASID */
	vmcb_segment(at + 0x400, 16, 0xc93);	/* es */
	vmcb_segment(at + 0x410, 8, 0xa9b);	/* cs */
	vmcb_segment(at + 0x420, 16, 0xc93);	/* ss */
	vmcb_segment(at + 0x430, 16, 0xc93);	/* ds */
	vmcb_segment(at + 0x490, 0x18, 0x8b);	/* tr */
	put64(at + 0x4d0, 0x1500);		/* efer */
	put64(at + 0x548, 0x20);		/* cr4 */
	put64(at + 0x550, 0x4000);		/* cr3 */
	put64(at + 0x558, 0x80000011);		/* cr0 */
	put64(at + 0x560, 0x400);		/* dr7 */
	put64(at + 0x568, 0xffff0ff0);		/* dr6 */
	put64(at + 0x570, 2);			/* rflags */
	put64(at + 0x578, rip);
	put64(at + 0x5d8, 0x2800);		/* rsp */
	put64(at + 0x668, 0x0007040600070406);	/* pat */
}

static void guests_guest(void)
{
	static const uint8_t code[] = {
		0xe6, 0x10,			/* out 0x10, al */
		0xb8, 0x00, 0x70, 0, 0,		/* mov eax, 0x7000 */
		0x0f, 0x01, 0xd8,		/* vmrun */
		0xe6, 0x11,			/* out 0x11, al */
	};
	static const uint8_t inner[] = {
		0xe6, 0x20,			/* out 0x20, al */
		0x8a, 0x04, 0x25, 0x00, 0x90, 0, 0,	/* mov al, [0x9000] */
		0xf4,				/* hlt */
		0x0f, 0x01, 0xd9,		/* vmmcall */
	};
	struct { struct kvm_msrs head; struct kvm_msr_entry entry[1]; } hsave = {
		.head.nmsrs = 1, .entry = { { .index = 0xc0010117, .data = 0x2000 } } };
	struct kvm_cpuid2 *id = cpuid_supported();
	const char *name = "output of a guest's guest";
	struct kvm_sregs s;
	int svm = 0;

	for (unsigned i = 0; i < id->nent; i++)
		svm |= id->entries[i].function == 0x80000001 && id->entries[i].ecx & 4;
	free(id);
	if (!svm) {
		cannot(name, "no guest can have guests of AMD's kind");
		return;
	}
	BOOT(code);
	long_mode(0);
	must(ioctl(cpu, KVM_GET_SREGS, &s), "KVM_GET_SREGS");
	s.efer |= 0x1000;
	must(ioctl(cpu, KVM_SET_SREGS, &s), "KVM_SET_SREGS");
	must(ioctl(cpu, KVM_SET_MSRS, &hsave), "KVM_SET_MSRS");
	vmcb_fill(0x7000, 0x1800);
	memcpy(vm.mem + 0x1800, inner, sizeof(inner));
	go("output of a guest that will have one", 0, KVM_EXIT_IO, 0);
	if (!go(name, 0, KVM_EXIT_IO, 0)) {
		halt();
		return;
	}
	if (!vm_has(CAP_X86_GUEST_MODE))
		cannot("the flag of a guest's guest", "no KVM_CAP_X86_GUEST_MODE");
	else
		flagged(name, RUN_GUEST_MODE);
	go("memory of no guest's guest", 0, KVM_EXIT_MMIO, 0);
	run->mmio.data[0] = 0x77;
	if (run->exit_reason == KVM_EXIT_MMIO)
		note(" K< phys_addr=%#llx, len=1, data=[0x77]", (unsigned long long)run->mmio.phys_addr);
	go("HLT of a guest's guest", 0, KVM_EXIT_HLT, 0);
	go("output after a guest's guest", 0, KVM_EXIT_IO, 0);
	halt();
}

/* The file that a guest's memory was in is gone. */
static void file_memory(void)
{
	static const uint8_t code[] = { 0x8a, 0x04, 0x25, 0x00, 0x00, 0x01, 0, 0xe6, 0x10 };	/* mov al, [0x10000]; out */
	struct memory_region2 region = { .slot = 1, .flags = MEM_GUEST_MEMFD, .guest_phys_addr = 0x10000,
		.memory_size = 0x10000 };
	struct create_memfd file = { .size = 0x10000, .flags = MEMFD_MMAP | MEMFD_INIT_SHARED };
	const char *name = "a memory file that is gone";
	int fd;

	BOOT(code);
	long_mode(0);
	if ((vm_has(CAP_GUEST_MEMFD_FLAGS) & (int)file.flags) != (int)file.flags) {
		cannot(name, "no guest_memfd that is shared from the beginning");
		halt();
		return;
	}
	fd = must(ioctl(vm.fd, CREATE_GUEST_MEMFD, &file), "KVM_CREATE_GUEST_MEMFD");
	region.guest_memfd = (uint32_t)fd;
	region.userspace_addr = (uintptr_t)memory(0x10000);
	must(ioctl(vm.fd, SET_MEMORY_REGION2, &region), "KVM_SET_USER_MEMORY_REGION2");
	close(fd);
	go(name, EFAULT, KVM_EXIT_MEMORY_FAULT, 0);
	halt();
	munmap((void *)(uintptr_t)region.userspace_addr, 0x10000);
}

static void dirty_ring(void)
{
	static const uint8_t code[] = {
		0xbf, 0x00, 0x00, 0x01, 0x00,		/* mov edi, 0x10000 */
		0x88, 0x07,				/* 5: mov [rdi], al */
		0x81, 0xc7, 0x00, 0x10, 0x00, 0x00,	/* add edi, 0x1000 */
		0xeb, 0xf6,				/* jmp 5 */
	};
	void *high;

	vm = vm_new(code, sizeof(code));
	if (enable_cap(vm.fd, KVM_CAP_DIRTY_LOG_RING, 4096) < 0) {
		cannot("a dirty ring that is full", "no KVM_CAP_DIRTY_LOG_RING");
		close(vm.fd);
		return;
	}
	high = slot_new(1, KVM_MEM_LOG_DIRTY_PAGES, 0x10000, 0x1f0000);
	cpu = vcpu_new(&vm, 0);
	run = vcpu_map(cpu);
	long_mode(0);
	go("a dirty ring that is full", 0, KVM_EXIT_DIRTY_RING_FULL, 0);
	halt();
	munmap(high, 0x1f0000);
}

/* Code cannot be of 64 and of 32 bits: the processor refuses. */
static void entry_refused(void)
{
	static const uint8_t code[] = { 0xe6, 0x10 };
	struct kvm_sregs s;

	BOOT(code);
	long_mode(0);
	must(ioctl(cpu, KVM_GET_SREGS, &s), "KVM_GET_SREGS");
	s.cs.db = 1;
	if (ioctl(cpu, KVM_SET_SREGS, &s) < 0)
		cannot("an entry refused", "KVM looks at the segments itself");
	else
		go("an entry refused", 0, KVM_EXIT_FAIL_ENTRY, 0);
	halt();
}

/* The table of handlers lies where no memory is: an interrupt cannot be delivered. */
static void delivery(void)
{
	static const uint8_t code[] = { 0x0f, 0x0b };		/* ud2 */
	struct kvm_sregs s;

	BOOT(code);
	long_mode(0);
	must(ioctl(cpu, KVM_GET_SREGS, &s), "KVM_GET_SREGS");
	s.idt.base = 0x9000;
	s.idt.limit = 0xfff;
	must(ioctl(cpu, KVM_SET_SREGS, &s), "KVM_SET_SREGS");
	go("an exception without a handler's address", 0, KVM_EXIT_INTERNAL_ERROR, 0);
	halt();
}

int main(int argc, char **argv)
{
	CASES(management_mode, guests_guest, file_memory, dirty_ring, entry_refused, delivery);
	return 0;
}
