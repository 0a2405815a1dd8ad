/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * ports.c - the ports and addresses of a PC.  A new one is a row; rows are
 * sorted by address and do not overlap (tests/kvm/device-unit.c checks that).
 */
#include "linux/kvm/ports.h"
#include <stddef.h>

const struct kvm_known_range kvm_ports[] = {
	{ 0x0000, 0x10, "DMA 1" },
	{ 0x0020, 2, "PIC 1" },
	{ 0x002e, 2, "Super I/O" },
	{ 0x0040, 4, "PIT" },
	{ 0x004e, 2, "Super I/O 2" },
	{ 0x0060, 1, "i8042 data" },
	{ 0x0061, 1, "port B (speaker, NMI status)" },
	{ 0x0064, 1, "i8042 command" },
	{ 0x0070, 2, "RTC/CMOS" },
	{ 0x0072, 2, "RTC/CMOS, upper bank" },
	{ 0x0080, 1, "POST code" },
	{ 0x0081, 0xf, "DMA page" },
	{ 0x0092, 1, "port A (A20, reset)" },
	{ 0x00a0, 2, "PIC 2" },
	{ 0x00b2, 2, "APM (SMI)" },
	{ 0x00c0, 0x20, "DMA 2" },
	{ 0x00e9, 1, "Bochs debug port" },
	{ 0x00ed, 1, "I/O delay" },
	{ 0x00f0, 2, "FPU" },
	{ 0x0170, 8, "IDE 2" },
	{ 0x01ce, 3, "Bochs VBE" },
	{ 0x01f0, 8, "IDE 1" },
	{ 0x0200, 8, "game port" },
	{ 0x0220, 0x10, "Sound Blaster" },
	{ 0x0278, 8, "parallel port 2" },
	{ 0x02e8, 8, "COM4" },
	{ 0x02f8, 8, "COM2" },
	{ 0x0330, 2, "MIDI" },
	{ 0x0376, 1, "IDE 2 control" },
	{ 0x0378, 8, "parallel port 1" },
	{ 0x0388, 4, "AdLib" },
	{ 0x03b4, 2, "VGA CRTC (mono)" },
	{ 0x03ba, 1, "VGA status (mono)" },
	{ 0x03bc, 3, "parallel port 3" },
	{ 0x03c0, 0x10, "VGA" },
	{ 0x03d4, 2, "VGA CRTC" },
	{ 0x03da, 1, "VGA status" },
	{ 0x03e8, 8, "COM3" },
	{ 0x03f0, 6, "floppy" },
	{ 0x03f6, 1, "IDE 1 control" },
	{ 0x03f7, 1, "floppy" },
	{ 0x03f8, 8, "COM1" },
	{ 0x0402, 1, "debug console" },
	{ 0x04d0, 2, "PIC edge/level" },
	{ 0x0505, 1, "pvpanic" },
	{ 0x0510, 2, "fw_cfg" },
	{ 0x0514, 8, "fw_cfg DMA" },
	{ 0x0cc0, 0x18, "ACPI PCI hotplug" },
	{ 0x0cd8, 0xc, "ACPI CPU hotplug" },
	{ 0x0cf8, 1, "PCI configuration address" },
	{ 0x0cf9, 1, "reset control" },
	{ 0x0cfa, 2, "PCI configuration address" },
	{ 0x0cfc, 4, "PCI configuration data" },
	{ 0x5658, 1, "VMware backdoor" },
	{ 0x5659, 1, "VMware high-bandwidth backdoor" },
	{ 0, 0, NULL }
};

const struct kvm_known_range kvm_gpas[] = {
	{ 0x000a0000, 0x20000, "VGA memory" },
	{ 0x000c0000, 0x20000, "option ROM area" },
	{ 0x000e0000, 0x20000, "BIOS area" },
	{ 0xfec00000, 0x1000, "I/O APIC" },
	{ 0xfed00000, 0x400, "HPET" },
	{ 0xfed40000, 0x5000, "TPM" },
	{ 0xfee00000, 0x1000, "local APIC" },
	{ 0xfee01000, 0xff000, "MSI" },
	{ 0xffc00000, 0x400000, "firmware flash" },
	{ 0, 0, NULL }
};

const char *kvm_place_name(const struct kvm_known_range *table, uint64_t addr)
{
	for (const struct kvm_known_range *p = table; p->name && p->start <= addr; p++)
		if (addr - p->start < p->len)
			return p->name;
	return NULL;
}

#define CHIP(vendor, device)	((uint32_t)(device) << 16 | (vendor))

const struct kvm_chip_base kvm_chip_bases[] = {
	/* PIIX4 power management */
	{ CHIP(0x8086, 0x7113), 0x40, 0x80, 0, true, 0xffc0, 0x40, "ACPI PM" },
	{ CHIP(0x8086, 0x7113), 0x90, 0xd2, 0, true, 0xfff0, 0x10, "SMBus" },
	/* ICH9 LPC bridge */
	{ CHIP(0x8086, 0x2918), 0x40, 0x44, 7, true, 0xff80, 0x80, "ACPI PM" },
	{ CHIP(0x8086, 0x2918), 0xf0, 0xf0, 0, false, 0xffffc000, 0x4000, "RCRB" },
	{ 0, 0, 0, 0, false, 0, 0, NULL }
};

bool kvm_chip_has_ecam(uint32_t id)
{
	switch (id) {
	case CHIP(0x8086, 0x29c0):	/* Q35 */
	case CHIP(0x8086, 0x29a0):	/* P965 */
	case CHIP(0x8086, 0x29e0):	/* X38 */
	case CHIP(0x8086, 0x2e20):	/* Q45 */
		return true;
	default:
		return false;
	}
}
