/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * drm.c - ioctl requests that all graphics devices have: who the driver is, what
 * it can, dumb buffers, buffers shared with other devices.
 */
#include "decode/custom.h"
#include "linux/fcntl.h"
#include "linux/ioctl/ioctl.h"

static const struct xlat caps[] = {
	{ 0x1, "DRM_CAP_DUMB_BUFFER" },
	{ 0x2, "DRM_CAP_VBLANK_HIGH_CRTC" },
	{ 0x3, "DRM_CAP_DUMB_PREFERRED_DEPTH" },
	{ 0x4, "DRM_CAP_DUMB_PREFER_SHADOW" },
	{ 0x5, "DRM_CAP_PRIME" },
	{ 0x6, "DRM_CAP_TIMESTAMP_MONOTONIC" },
	{ 0x7, "DRM_CAP_ASYNC_PAGE_FLIP" },
	{ 0x8, "DRM_CAP_CURSOR_WIDTH" },
	{ 0x9, "DRM_CAP_CURSOR_HEIGHT" },
	{ 0x10, "DRM_CAP_ADDFB2_MODIFIERS" },
	{ 0x11, "DRM_CAP_PAGE_FLIP_TARGET" },
	{ 0x12, "DRM_CAP_CRTC_IN_VBLANK_EVENT" },
	{ 0x13, "DRM_CAP_SYNCOBJ" },
	{ 0x14, "DRM_CAP_SYNCOBJ_TIMELINE" },
	{ 0x15, "DRM_CAP_ATOMIC_ASYNC_PAGE_FLIP" },
	{ 0, NULL }
};
static const struct xlat client_caps[] = {
	{ 0x1, "DRM_CLIENT_CAP_STEREO_3D" },
	{ 0x2, "DRM_CLIENT_CAP_UNIVERSAL_PLANES" },
	{ 0x3, "DRM_CLIENT_CAP_ATOMIC" },
	{ 0x4, "DRM_CLIENT_CAP_ASPECT_RATIO" },
	{ 0x5, "DRM_CLIENT_CAP_WRITEBACK_CONNECTORS" },
	{ 0x6, "DRM_CLIENT_CAP_CURSOR_PLANE_HOTSPOT" },
	{ 0x7, "DRM_CLIENT_CAP_PLANE_COLOR_PIPELINE" },
	{ 0, NULL }
};
static const struct xlat syncobj_flags[] = { { 1, "DRM_SYNCOBJ_CREATE_SIGNALED" }, { 0, NULL } };

/* Texts that the kernel writes as far as there is room: shown once it has. */
#define TEXT(n, l)	IOC_CAME(n, BUF(FIELD(l)))
static const struct type version = { .kind = K_STRUCT, .name = "drm_version", .members = MEMBERS(
	IOC_CAME(version_major, S32), IOC_CAME(version_minor, S32), IOC_CAME(version_patchlevel, S32), M(name_len, SIZE),
	TEXT(name, name_len), M(date_len, SIZE), TEXT(date, date_len), M(desc_len, SIZE), TEXT(desc, desc_len)) };
static const struct type get_cap = { .kind = K_STRUCT, .name = "drm_get_cap", .members = MEMBERS(
	M(capability, CONST(W_U64, caps, "DRM_CAP_???")), IOC_CAME(value, X64)) };
static const struct type set_client_cap = { .kind = K_STRUCT, .name = "drm_set_client_cap", .members = MEMBERS(
	M(capability, CONST(W_U64, client_caps, "DRM_CLIENT_CAP_???")), M(value, X64)) };
static const struct type gem_close = { .kind = K_STRUCT, .name = "drm_gem_close", .members = MEMBERS(
	M(handle, U32), M(pad, PAD(W_U32))) };
static const struct type handle_to_fd = { .kind = K_STRUCT, .name = "drm_prime_handle", .members = MEMBERS(
	M(handle, U32), M(flags, &t_open_flags), IOC_CAME(fd, FD)) };
static const struct type fd_to_handle = { .kind = K_STRUCT, .name = "drm_prime_handle", .members = MEMBERS(
	M(fd, FD), IOC_CAME(handle, U32)), .layouts = LIST(layout, { "", MEMBERS(M(handle, U32), M(flags, U32), M(fd, S32)) }) };
static const struct type create_dumb = { .kind = K_STRUCT, .name = "drm_mode_create_dumb", .members = MEMBERS(
	M(height, U32), M(width, U32), M(bpp, U32), M(flags, X32), IOC_CAME(handle, U32), IOC_CAME(pitch, U32), IOC_CAME(size, U64)) };
static const struct type map_dumb = { .kind = K_STRUCT, .name = "drm_mode_map_dumb", .members = MEMBERS(
	M(handle, U32), M(pad, PAD(W_U32)), IOC_CAME(offset, X64)) };
static const struct type destroy_dumb = { .kind = K_STRUCT, .name = "drm_mode_destroy_dumb", .members = MEMBERS(M(handle, U32)) };
static const struct type syncobj_create = { .kind = K_STRUCT, .name = "drm_syncobj_create", .members = MEMBERS(
	IOC_CAME(handle, U32), M(flags, FLAGS(W_U32, syncobj_flags, "DRM_SYNCOBJ_CREATE_???"))) };
static const struct type syncobj_destroy = { .kind = K_STRUCT, .name = "drm_syncobj_destroy", .members = MEMBERS(
	M(handle, U32), M(pad, PAD(W_U32))) };

const struct ioctl_row ioctls_drm[] = {
	ROW2(0xc0406400, 0xc0246400, DRM_IOCTL_VERSION, IOC_ASK(&version)),
	ROW(0x40086409, DRM_IOCTL_GEM_CLOSE, IN(&gem_close)),
	ROW(0xc010640c, DRM_IOCTL_GET_CAP, IOC_ASK(&get_cap)),
	ROW(0x4010640d, DRM_IOCTL_SET_CLIENT_CAP, IN(&set_client_cap)),
	ROW(0x641e, DRM_IOCTL_SET_MASTER, IOC_NOARG),
	ROW(0x641f, DRM_IOCTL_DROP_MASTER, IOC_NOARG),
	ROW(0xc00c642d, DRM_IOCTL_PRIME_HANDLE_TO_FD, IOC_ASK(&handle_to_fd)),
	ROW(0xc00c642e, DRM_IOCTL_PRIME_FD_TO_HANDLE, IOC_ASK(&fd_to_handle)),
	ROW(0xc02064b2, DRM_IOCTL_MODE_CREATE_DUMB, IOC_ASK(&create_dumb)),
	ROW(0xc01064b3, DRM_IOCTL_MODE_MAP_DUMB, IOC_ASK(&map_dumb)),
	ROW(0xc00464b4, DRM_IOCTL_MODE_DESTROY_DUMB, IN(&destroy_dumb)),
	ROW(0xc00864bf, DRM_IOCTL_SYNCOBJ_CREATE, IOC_ASK(&syncobj_create)),
	ROW(0xc00864c0, DRM_IOCTL_SYNCOBJ_DESTROY, IN(&syncobj_destroy)),
	{ 0 }
};
