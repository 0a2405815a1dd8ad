/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * loop.c - ioctl requests of loop and network block devices.
 */
#include "decode/custom.h"
#include "linux/ioctl/ioctl.h"
#include "xlat/ioctl.h"

enum { KEY_SIZE = 32 };

/* Unless -v, what belongs to encryption is shown only where there is some. */
static bool encrypted(struct walk *w)
{
	uint64_t type;

	return !walk_abbrev(w) || (walk_field(w, "lo_encrypt_type", &type) && type);
}

static void show_key(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t len;

	(void)t;
	if (!walk_field(w, "lo_encrypt_key_size", &len) || len > KEY_SIZE)
		len = KEY_SIZE;
	em_bytes(walk_emit(w), v->bytes, len < v->have ? len : v->have, EM_STRING, false);
}

static bool full(struct walk *w)
{
	return !walk_abbrev(w);
}

/* Left out without a trace unless -v: the last member's "..." stands for them all. */
#define IF_FULL(n, ...)	{ .name = #n, .type = __VA_ARGS__, .when = WHEN_FN(full) }
#define IF_CRYPT(n, ...) { .name = #n, .type = __VA_ARGS__, .when = WHEN_FN(encrypted) }
#define CRYPT_TYPE	CONST(W_U32, ioc_loop_crypt, "LO_CRYPT_???")
#define LOOP_FLAGS	FLAGS(W_U32, ioc_loop_flags, "LO_FLAGS_???")
#define KEY		T(K_CUSTOM, .custom = show_key, .custom_size = KEY_SIZE, .custom_align = 1)

static const struct type loop_info64 = { .kind = K_STRUCT, .name = "loop_info64", .members = MEMBERS(
	IF_FULL(lo_device, DEV(W_A64)), IF_FULL(lo_inode, UA64),
	IF_FULL(lo_rdevice, DEV(W_A64)), M(lo_offset, XA64), IF_FULL(lo_sizelimit, UA64),
	M(lo_number, U32), IF_CRYPT(lo_encrypt_type, CRYPT_TYPE), IF_CRYPT(lo_encrypt_key_size, U32),
	M(lo_flags, LOOP_FLAGS), M(lo_file_name, CSTR(64)), IF_CRYPT(lo_crypt_name, CSTR(64)),
	IF_CRYPT(lo_encrypt_key, KEY), M(lo_init, ARRAY(XA64, NUM(2)), .brief = true)) };

#define OLD_INFO(dev) \
	M(lo_number, S32), IF_FULL(lo_device, DEV(dev)), IF_FULL(lo_inode, ULONG), \
	IF_FULL(lo_rdevice, DEV(dev)), M(lo_offset, X32), IF_CRYPT(lo_encrypt_type, CRYPT_TYPE), \
	IF_CRYPT(lo_encrypt_key_size, U32), M(lo_flags, LOOP_FLAGS), M(lo_name, CSTR(64)), \
	IF_CRYPT(lo_encrypt_key, KEY), M(lo_init, ARRAY(XLONG, NUM(2)), .brief = true), \
	M(reserved, ARRAY(X8, NUM(4)), .brief = true)
static const struct type loop_info = { .kind = K_STRUCT, .name = "loop_info", .members = MEMBERS(OLD_INFO(W_ULONG)),
	.layouts = LIST(layout, { "i386", MEMBERS(OLD_INFO(W_U16)) }) };

static const struct type loop_config = { .kind = K_STRUCT, .name = "loop_config", .members = MEMBERS(
	M(fd, FD), M(block_size, U32), M(info, &loop_info64), M(__reserved, ARRAY(XA64, NUM(8)), .nonzero = true)) };

const struct ioctl_row ioctls_loop[] = {
	ROW(0x4c00, LOOP_SET_FD, FD),
	ROW(0x4c01, LOOP_CLR_FD, IOC_NOARG),
	ROW(0x4c02, LOOP_SET_STATUS, IN(&loop_info)),
	ROW(0x4c03, LOOP_GET_STATUS, OUT(&loop_info)),
	ROW(0x4c04, LOOP_SET_STATUS64, IN(&loop_info64)),
	ROW(0x4c05, LOOP_GET_STATUS64, OUT(&loop_info64)),
	ROW(0x4c06, LOOP_CHANGE_FD, FD),
	ROW(0x4c07, LOOP_SET_CAPACITY, IOC_NOARG),
	ROW(0x4c08, LOOP_SET_DIRECT_IO, ULONG),
	ROW(0x4c09, LOOP_SET_BLOCK_SIZE, ULONG),
	ROW(0x4c0a, LOOP_CONFIGURE, IN(&loop_config)),
	ROW(0x4c80, LOOP_CTL_ADD, IOC_INT),
	ROW(0x4c81, LOOP_CTL_REMOVE, IOC_INT),
	ROW(0x4c82, LOOP_CTL_GET_FREE, IOC_NOARG),
	ROW(0xab00, NBD_SET_SOCK, FD),
	ROW(0xab01, NBD_SET_BLKSIZE, ULONG),
	ROW(0xab02, NBD_SET_SIZE, ULONG),
	ROW(0xab03, NBD_DO_IT, IOC_NOARG),
	ROW(0xab04, NBD_CLEAR_SOCK, IOC_NOARG),
	ROW(0xab05, NBD_CLEAR_QUE, IOC_NOARG),
	ROW(0xab06, NBD_PRINT_DEBUG, IOC_NOARG),
	ROW(0xab07, NBD_SET_SIZE_BLOCKS, ULONG),
	ROW(0xab08, NBD_DISCONNECT, IOC_NOARG),
	ROW(0xab09, NBD_SET_TIMEOUT, ULONG),
	ROW(0xab0a, NBD_SET_FLAGS, FLAGS(W_ULONG, ioc_nbd_flags, "NBD_FLAG_???")),
	{ 0 }
};
