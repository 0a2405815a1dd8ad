/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * device-unit.c - made-up exits against kvm/device/device.c and kvm/device/pci.c: what a
 * guest may do with configuration space, and what it had better not.
 */
#include "defs.h"
#include "kvm/device/device.h"
#include "kvm/device/pci.h"
#include "linux/kvm/ports.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct options opts;
static struct kvm_devices *vm;
static int bad;

static void put(bool port, bool write, uint64_t addr, unsigned size, uint64_t v)
{
	uint8_t data[8];

	for (unsigned i = 0; i < 8; i++)
		data[i] = (uint8_t)(v >> 8 * i);
	kvm_devices_access(vm, &(struct kvm_access){ port, write, addr, size, data, size });
}

/* Through ports */
static void latch(unsigned bus, unsigned dev, unsigned fn, unsigned reg)
{
	put(true, true, 0xcf8, 4, 0x80000000u | bus << 16 | dev << 11 | fn << 8 | (reg & 0xfc));
}

static void rd(unsigned dev, unsigned reg, unsigned size, uint32_t v)
{
	latch(0, dev, 0, reg);
	put(true, false, 0xcfc + (reg & 3), size, v);
}

static void wr(unsigned dev, unsigned reg, unsigned size, uint32_t v)
{
	latch(0, dev, 0, reg);
	put(true, true, 0xcfc + (reg & 3), size, v);
}

/* A register as firmware asks it: its value, all ones, the size, its place. */
static void bar(unsigned dev, unsigned reg, uint32_t was, uint32_t mask, uint32_t addr)
{
	rd(dev, reg, 4, was);
	wr(dev, reg, 4, 0xffffffff);
	rd(dev, reg, 4, mask);
	wr(dev, reg, 4, was);
	wr(dev, reg, 4, addr);
}

static void want(int line, bool port, uint64_t addr, const char *name)
{
	char buf[KVM_DEVICE_NAME_MAX] = "";
	bool known = kvm_devices_name(vm, port, addr, buf, sizeof(buf));

	if (known != !!name || (name && strcmp(buf, name))) {
		printf("device-unit.c:%d: %s %#llx is '%s', not '%s'\n", line, port ? "io" : "mmio",
		       (unsigned long long)addr, known ? buf : "(nothing)", name ? name : "(nothing)");
		bad = 1;
	}
}
#define MMIO(a, n)	want(__LINE__, false, a, n)
#define IO(a, n)	want(__LINE__, true, a, n)

static void begin(void)
{
	kvm_devices_free(vm);
	vm = kvm_devices_new();
}

static void device(unsigned dev, uint32_t id, unsigned header)
{
	rd(dev, 0, 4, id);
	rd(dev, 0x0e, 1, header);
}

static void test_tables(void)
{
	const struct kvm_known_range *const tables[] = { kvm_ports, kvm_gpas };

	for (unsigned t = 0; t < 2; t++)
		for (const struct kvm_known_range *r = tables[t]; r->name; r++)
			if (!r->len || (r[1].name && r->start + r->len > r[1].start)) {
				printf("kvm_ports.c: '%s' is out of order\n", r->name);
				bad = 1;
			}
	begin();
	IO(0x3f8, "COM1");
	IO(0x3ff, "COM1");
	IO(0x400, NULL);
	IO(0xcfe, "PCI configuration data");
	MMIO(0xfee00300, "local APIC");
	MMIO(0xfed00400, NULL);
	MMIO(0xffffffffffffffff, NULL);
	MMIO(0xfffffff0, "firmware flash");
}

static void test_devices(void)
{
	begin();
	device(3, 0x100e8086, 0);
	wr(3, 4, 2, 0);
	bar(3, 0x10, 0, 0xfffe0000, 0xfebc0000);
	bar(3, 0x14, 1, 0xffffffc1, 0xc001);
	MMIO(0xfebc0030, NULL);
	IO(0xc000, NULL);
	wr(3, 4, 2, 1);
	MMIO(0xfebc0030, NULL);
	IO(0xc03f, "pci 00:03.0 BAR1, 8086:100e");
	IO(0xc040, NULL);
	wr(3, 4, 1, 7);
	MMIO(0xfebc0030, "pci 00:03.0 BAR0, 8086:100e");
	MMIO(0xfebdffff, "pci 00:03.0 BAR0, 8086:100e");
	MMIO(0xfebe0000, NULL);
	/* a size question moves nothing */
	wr(3, 0x10, 4, 0xffffffff);
	MMIO(0xfffe0000, "firmware flash");
	MMIO(0xfebc0030, NULL);
	rd(3, 0x10, 4, 0xfffe0000);
	MMIO(0xfffe0000, "firmware flash");
	wr(3, 0x10, 4, 0xfeb00000);
	MMIO(0xfebc0030, NULL);
	MMIO(0xfeb00030, "pci 00:03.0 BAR0, 8086:100e");
	/* ROM: only while its own bit is set */
	wr(3, 0x30, 4, 0xfffffffe);
	rd(3, 0x30, 4, 0xfffc0000);
	wr(3, 0x30, 4, 0xfea00000);
	MMIO(0xfea00000, NULL);
	wr(3, 0x30, 4, 0xfea00001);
	MMIO(0xfea3ffff, "pci 00:03.0 ROM, 8086:100e");
	MMIO(0xfea40000, NULL);
	/* it goes */
	rd(3, 0, 4, 0xffffffff);
	MMIO(0xfeb00030, NULL);
}

static void test_64bit(void)
{
	begin();
	device(4, 0x10001af4, 0);
	wr(4, 4, 2, 3);
	bar(4, 0x10, 0, 0, 0);			/* none */
	rd(4, 0x20, 4, 0xc);			/* the second in between is not known: no guess */
	wr(4, 0x20, 4, 0xfe000000);
	MMIO(0xfe000000, NULL);
	bar(4, 0x14, 0, 0xfffff000, 0xfebd1000);
	bar(4, 0x18, 0, 0, 0);
	bar(4, 0x1c, 0, 0, 0);
	bar(4, 0x20, 0xc, 0xffffc00c, 0xfe000000);
	MMIO(0xfe000000, NULL);			/* the upper half is missing */
	bar(4, 0x24, 0, 0xffffffff, 8);
	MMIO(0xfe000000, NULL);
	MMIO(0x8fe000000, "pci 00:04.0 BAR4, 1af4:1000");
	MMIO(0x8fe003fff, "pci 00:04.0 BAR4, 1af4:1000");
	MMIO(0x8fe004000, NULL);
	kvm_devices_ioeventfd(vm, false, false, 0x8fe003000, 2, 17);
	MMIO(0x8fe003000, "pci 00:04.0 BAR4, 1af4:1000, ioeventfd 17");
	kvm_devices_ioeventfd(vm, false, true, 0x8fe003000, 2, 17);
	MMIO(0x8fe003000, "pci 00:04.0 BAR4, 1af4:1000");
	/* a size of 8 GiB is in the upper half alone */
	device(5, 0x00011234, 0);
	wr(5, 4, 2, 2);
	rd(5, 0x10, 4, 0xc);
	wr(5, 0x10, 4, 0xffffffff);
	rd(5, 0x10, 4, 0xc);
	rd(5, 0x14, 4, 0);
	wr(5, 0x14, 4, 0xffffffff);
	rd(5, 0x14, 4, 0xfffffffe);
	wr(5, 0x10, 4, 0);
	wr(5, 0x14, 4, 0x10);
	MMIO(0x11ffffffff, "pci 00:05.0 BAR0, 1234:0001");
	MMIO(0x1200000000, NULL);
}

static void test_bridge(void)
{
	begin();
	device(2, 0x00011b36, 1);
	wr(2, 4, 2, 7);
	bar(2, 0x10, 0, 0xfffff000, 0xfebd0000);
	bar(2, 0x14, 0, 0, 0);
	wr(2, 0x18, 4, 0x00010100);
	wr(2, 0x20, 4, 0xfe00fe00);		/* a window, no base address */
	rd(2, 0x20, 4, 0xfe00fe00);
	MMIO(0xfebd0010, "pci 00:02.0 BAR0, 1b36:0001");
	MMIO(0xfe00fe00, NULL);
	latch(1, 0, 0, 0);
	put(true, false, 0xcfc, 4, 0x100e8086);
	latch(1, 0, 0, 0x10);
	put(true, false, 0xcfc, 4, 0xfe000000);
	MMIO(0xfe000000, "pci 01:00.0 BAR0, 8086:100e");
	MMIO(0xfe000010, NULL);			/* its size is not known: as small as can be */
	wr(2, 0x19, 1, 3);			/* bus 1 is bus 3 now */
	MMIO(0xfe000000, NULL);
}

static void test_ecam(void)
{
	begin();
	rd(0, 0, 4, 0x29c08086);
	wr(0, 0x64, 4, 0);
	wr(0, 0x60, 4, 0xb0000001);
	MMIO(0xb0010000, "pci 00:02.0 configuration");
	MMIO(0xc0000000, NULL);
	put(false, false, 0xb0010000, 4, 0x11111234);
	put(false, false, 0xb001000e, 1, 0);
	put(false, true, 0xb0010004, 2, 2);
	put(false, false, 0xb0010010, 4, 8);
	put(false, true, 0xb0010010, 4, 0xffffffff);
	put(false, false, 0xb0010010, 4, 0xff000008);
	put(false, true, 0xb0010010, 4, 0xfd000008);
	MMIO(0xfd123456, "pci 00:02.0 BAR0, 1234:1111");
	wr(0, 0x60, 4, 0);
	MMIO(0xb0010000, NULL);
	/* a chip's own register */
	latch(0, 31, 0, 0);
	put(true, false, 0xcfc, 4, 0x29188086);
	latch(0, 31, 0, 0x40);
	put(true, true, 0xcfc, 4, 0x601);
	latch(0, 31, 0, 0x44);
	put(true, true, 0xcfc, 1, 0x80);
	IO(0x608, "ACPI PM (pci 00:1f.0)");
	/* the machine starts again */
	put(true, true, 0xcf9, 1, 6);
	IO(0x608, NULL);
	MMIO(0xfd123456, NULL);
}

static void test_nonsense(void)
{
	uint64_t x = 88172645463325252u;
	char buf[KVM_DEVICE_NAME_MAX];

	begin();
	wr(3, 0x10, 4, 0xfebc0000);		/* the latch holds, yet what kind of register is it? */
	MMIO(0xfebc0000, NULL);
	begin();
	put(true, true, 0xcfc, 4, 0xfebc0000);	/* no latch */
	put(true, true, 0xcf8, 4, 0x00001810);	/* not enabled */
	put(true, false, 0xcfc, 4, 0xfebc0000);
	MMIO(0xfebc0000, NULL);
	for (int i = 0; i < 300000; i++) {
		x ^= x << 13, x ^= x >> 7, x ^= x << 17;
		unsigned size = 1u << (x >> 8 & 3);
		uint64_t v = x & 0x10000 ? ~0u : x >> 20;

		if (x & 1)
			put(true, x & 2, 0xcf8 + (x >> 4 & 7), size, x & 0x20000 ? v | 0x80000000 : v);
		else if (x & 4)
			latch(0, x >> 12 & 31, 0, (x >> 40 & 0xfc) % 0x68), put(true, x & 2, 0xcfc, 4, v);
		else
			put(false, x & 2, 0xb0000000 + (x >> 30 & 0xfffffff), size, v);
		if (i % 64 == 0) {
			kvm_devices_memslot(vm, (uint32_t)(x >> 3 & 0xffff), (uint32_t)x, x << 12, x & 0x800 ? x : 0);
			kvm_devices_ioeventfd(vm, x & 1, x & 2, x >> 5, (uint32_t)(x >> 9 & 15), (int)(x >> 33));
			kvm_devices_name(vm, x & 8, x >> 11, buf, sizeof(buf));
		}
	}
	kvm_devices_access(vm, &(struct kvm_access){ true, true, 0xcfc, 0, NULL, 0 });
	kvm_devices_access(vm, &(struct kvm_access){ true, true, 0x10cfc, 4, NULL, 0 });
}

static void test_slots(void)
{
	begin();
	kvm_devices_memslot(vm, 2, 2, 0x80000000, 0x1000);
	MMIO(0x80000fff, "memory slot 2, read-only");
	kvm_devices_memslot(vm, 2, 0, 0x80000000, 0);
	MMIO(0x80000fff, NULL);
	kvm_devices_ioeventfd(vm, true, false, 0xc0de, 2, 9);
	IO(0xc0de, "ioeventfd 9");
	MMIO(0xc0de, NULL);
}

int main(int argc, char **argv)
{
	if (argc > 1) {				/* a map, then addresses: what are they? */
		char buf[KVM_DEVICE_NAME_MAX];

		kvm_device_map(argv[1]);
		begin();
		for (int i = 2; i + 1 < argc; i += 2)
			printf("%s\n", kvm_devices_name(vm, argv[i][0] == 'i', strtoull(argv[i + 1], NULL, 0), buf,
							sizeof(buf)) ? buf : "?");
		return 0;
	}
	test_tables();
	test_devices();
	test_64bit();
	test_bridge();
	test_ecam();
	test_nonsense();
	test_slots();
	kvm_devices_free(vm);
	return bad;
}
