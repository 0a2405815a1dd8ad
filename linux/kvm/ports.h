/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * ports.h - what lives where in every x86 PC: ports and guest-physical
 * addresses that no firmware moves, and the registers of well-known chips that
 * say where their other parts are.
 */
#ifndef STRACE_LINUX_KVM_PORTS_H
#define STRACE_LINUX_KVM_PORTS_H

#include <stdbool.h>
#include <stdint.h>

/* Tables end with name NULL and are sorted; an address has at most one row. */
struct kvm_known_range { uint64_t start, len; const char *name; };
extern const struct kvm_known_range kvm_ports[], kvm_gpas[];

/* NULL: nothing is known to be there. */
const char *kvm_place_name(const struct kvm_known_range *, uint64_t addr);

/* A base address in the configuration space of a chip, which is no BAR. */
struct kvm_chip_base {
	uint32_t id;			/* device << 16 | vendor, as register 0 is read */
	uint8_t reg;			/* of the base */
	uint8_t enable_reg;		/* the byte of which enable_bit must be set; bit 0: always on */
	uint8_t enable_bit;
	bool port;
	uint32_t mask, len;
	const char *name;		/* NULL: ends the table */
};
extern const struct kvm_chip_base kvm_chip_bases[];

/* The host bridges whose register tells where configuration space lies in
 * memory (PCIEXBAR: base, size in bits 2..1, enabled by bit 0). */
bool kvm_chip_has_ecam(uint32_t id);
enum { KVM_ECAM_REG = 0x60 };

#endif
