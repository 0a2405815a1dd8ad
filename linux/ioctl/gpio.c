/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * gpio.c - ioctl requests of GPIO chips and lines, of both versions, and of counters.
 */
#include "decode/custom.h"
#include "linux/ioctl/ioctl.h"
#include "xlat/devices.h"

#define NAME(n)		M(n, CSTR(32))
#define NONZERO(n, ...)	{ .name = #n, .type = __VA_ARGS__, .nonzero = true }
#define LINE_FLAGS	FLAGS(W_U32, gpio_line_flags, "GPIOLINE_FLAG_???")
#define HANDLE_FLAGS	FLAGS(W_U32, gpio_handle_flags, "GPIOHANDLE_REQUEST_???")
#define EVENT_FLAGS	FLAGS(W_U32, gpio_event_flags, "GPIOEVENT_REQUEST_???")
#define V2_FLAGS	FLAGS(W_A64, gpio_v2_flags, "GPIO_V2_LINE_FLAG_???")

/* Version 1 */
static const struct type chipinfo = { .kind = K_STRUCT, .name = "gpiochip_info", .members = MEMBERS(
	NAME(name), NAME(label), M(lines, U32)) };
static const struct type lineinfo = { .kind = K_STRUCT, .name = "gpioline_info", .members = MEMBERS(
	M(line_offset, U32), M(flags, PAD(W_U32)), M(name, PADS(32)), M(consumer, PADS(32))) };
static const struct type lineinfo_got = { .kind = K_STRUCT, .name = "gpioline_info", .members = MEMBERS(
	M(line_offset, PAD(W_U32)), M(flags, LINE_FLAGS), NAME(name), NAME(consumer)) };
static const struct type unwatch = { .kind = K_STRUCT, .members = MEMBERS(M(offset, U32)) };
#define HANDLE(lines_, offsets, flags_, values, label, fd_) { .kind = K_STRUCT, .name = "gpiohandle_request", .members = MEMBERS( \
	M(lines, lines_), M(lineoffsets, offsets), M(flags, flags_), M(default_values, values), M(consumer_label, label), \
	M(fd, fd_)), .layouts = LIST(layout, { "", MEMBERS(M(lineoffsets, PADS(256)), M(flags, U32), M(default_values, PADS(64)), \
		M(consumer_label, PADS(32)), M(lines, U32), M(fd, S32)) }) }
static const struct type handle = HANDLE(U32, IOC_SOME(U32, FIELD(lines), 256, 4), HANDLE_FLAGS, IOC_SOME(U8, FIELD(lines), 64, 1),
	CSTR(32), PAD(W_S32));
static const struct type handle_got = HANDLE(PAD(W_U32), PADS(256), PAD(W_U32), PADS(64), PADS(32), FD);
static const struct type handle_config = { .kind = K_STRUCT, .name = "gpiohandle_config", .members = MEMBERS(
	M(flags, HANDLE_FLAGS), M(default_values, ARRAY(U8, NUM(64))), M(padding, PADS(16))) };
static const struct type handle_data = { .kind = K_STRUCT, .name = "gpiohandle_data", .members = MEMBERS(
	M(values, ARRAY(U8, NUM(64)))) };
static const struct type event = { .kind = K_STRUCT, .name = "gpioevent_request", .members = MEMBERS(
	M(lineoffset, U32), M(handleflags, HANDLE_FLAGS), M(eventflags, EVENT_FLAGS), NAME(consumer_label), M(fd, PAD(W_S32))) };
static const struct type event_got = { .kind = K_STRUCT, .name = "gpioevent_request", .members = MEMBERS(
	M(lineoffset, PAD(W_U32)), M(handleflags, PAD(W_U32)), M(eventflags, PAD(W_U32)), M(consumer_label, PADS(32)), M(fd, FD)) };

/* Version 2.  An attribute of a known kind is shown by that, any other by its number. */
enum { ATTR_FLAGS = 1, ATTR_OUTPUT_VALUES, ATTR_DEBOUNCE };
static const struct type attr_plain = { .kind = K_STRUCT, .name = "gpio_v2_line_attribute", .members = MEMBERS(
	M(id, U32), NONZERO(padding, X32), M(data, XA64)) };
static void show_attr(struct walk *w, const struct type *t, const struct value *v);
static const struct type attr_at = { .kind = K_CUSTOM, .custom = show_attr, .custom_size = 16, .custom_align = 8, .flat = true };
static const struct type line_attr = { .kind = K_CUSTOM, .custom = show_attr, .custom_size = 16, .custom_align = 8 };
static const struct type config_attr = { .kind = K_STRUCT, .name = "gpio_v2_line_config_attribute", .members = MEMBERS(
	M(attr, &attr_at), M(mask, XA64)) };
static void show_attr(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t id = walk_get(w, v->bytes, 4), padding = walk_get(w, v->bytes + 4, 4), data = walk_get(w, v->bytes + 8, 8);
	struct emit *e = walk_emit(w);

	if (id < ATTR_FLAGS || id > ATTR_DEBOUNCE || padding) {
		if (t->flat)
			em_key(e, "attr", true);
		walk_bytes(w, &attr_plain, v->bytes, v->have, v->addr);
		return;
	}
	if (!t->flat)
		em_open(e, EM_STRUCT);
	if (id == ATTR_FLAGS)
		walk_member(w, "flags", V2_FLAGS, data);
	else if (id == ATTR_OUTPUT_VALUES)
		walk_member(w, "values", XA64, data);
	else
		walk_member(w, "debounce_period_us", U32, walk_get(w, v->bytes + 8, 4));
	if (!t->flat)
		em_close(e, EM_STRUCT);
}

static bool has_attrs(struct walk *w)
{
	uint64_t n;

	return walk_field(w, "num_attrs", &n) && n;
}
#define ATTRS(of, bytes) { .name = "attrs", .type = IOC_SOME(of, FIELD(num_attrs), bytes, 8), .when = WHEN_FN(has_attrs) }
static const struct type v2_lineinfo = { .kind = K_STRUCT, .name = "gpio_v2_line_info", .members = MEMBERS(
	M(name, PADS(32)), M(consumer, PADS(32)), M(offset, U32), M(num_attrs, PAD(W_U32)), M(flags, PAD(W_A64)),
	M(attrs, PADS(160)), M(padding, PADS(16))) };
static const struct type v2_lineinfo_got = { .kind = K_STRUCT, .name = "gpio_v2_line_info", .members = MEMBERS(
	NAME(name), NAME(consumer), M(flags, V2_FLAGS), M(num_attrs, U32), ATTRS(&line_attr, 160), NONZERO(padding, ARRAY(X32, NUM(4)))),
	.layouts = LIST(layout, { "", MEMBERS(M(name, PADS(32)), M(consumer, PADS(32)), M(offset, U32), M(num_attrs, U32), M(flags, XA64),
		M(attrs, PADS(160)), M(padding, PADS(16))) }) };
static const struct type v2_config = { .kind = K_STRUCT, .name = "gpio_v2_line_config", .members = MEMBERS(
	M(flags, V2_FLAGS), M(num_attrs, U32), NONZERO(padding, ARRAY(X32, NUM(5))), ATTRS(&config_attr, 240)) };
#define V2_LINE(num, offs, cons, conf, size, pad, fd_) { .kind = K_STRUCT, .name = "gpio_v2_line_request", .members = MEMBERS( \
	M(num_lines, num), M(offsets, offs), M(consumer, cons), M(config, conf), NONZERO(event_buffer_size, size), NONZERO(padding, pad), \
	M(fd, fd_)), .layouts = LIST(layout, { "", MEMBERS(M(offsets, PADS(256)), M(consumer, PADS(32)), M(config, &v2_config), \
		M(num_lines, U32), M(event_buffer_size, U32), M(padding, PADS(20)), M(fd, S32)) }) }
static const struct type v2_line = V2_LINE(U32, IOC_SOME(U32, FIELD(num_lines), 256, 4), CSTR(32), &v2_config, U32,
	ARRAY(X32, NUM(5)), PAD(W_S32));
static const struct type v2_line_got = { .kind = K_STRUCT, .name = "gpio_v2_line_request", .members = MEMBERS(
	M(offsets, PADS(256)), M(consumer, PADS(32)), { .name = "config", .type = T(K_SKIP, .len = NUM(272)) }, M(num_lines, PAD(W_U32)),
	M(event_buffer_size, PAD(W_U32)), M(padding, PADS(20)), M(fd, FD)) };
static const struct type v2_values = { .kind = K_STRUCT, .name = "gpio_v2_line_values", .members = MEMBERS(
	M(bits, XA64), M(mask, XA64)) };
static const struct type v2_values_asked = { .kind = K_STRUCT, .name = "gpio_v2_line_values", .members = MEMBERS(
	M(bits, PAD(W_A64)), M(mask, XA64)) };
static const struct type v2_values_got = { .kind = K_STRUCT, .name = "gpio_v2_line_values", .members = MEMBERS(
	M(bits, XA64), M(mask, PAD(W_A64))) };

/* Counters */
static const struct type component = { .kind = K_STRUCT, .name = "counter_component", .members = MEMBERS(
	M(type, CONST(W_U8, counter_components, "COUNTER_COMPONENT_???")), M(scope, CONST(W_U8, counter_scopes, "COUNTER_SCOPE_???")),
	M(parent, U8), M(id, U8)) };
static const struct type watch = { .kind = K_STRUCT, .name = "counter_watch", .members = MEMBERS(
	M(component, &component), M(event, CONST(W_U8, counter_events, "COUNTER_EVENT_???")), M(channel, U8)) };

const struct ioctl_row ioctls_gpio[] = {
	ROW(0x8044b401, GPIO_GET_CHIPINFO_IOCTL, OUT(&chipinfo)),
	ROW(0xc048b402, GPIO_GET_LINEINFO_IOCTL, CHANGE(&lineinfo, &lineinfo_got)),
	ROW(0xc048b40b, GPIO_GET_LINEINFO_WATCH_IOCTL, CHANGE(&lineinfo, &lineinfo_got)),
	ROW(0xc004b40c, GPIO_GET_LINEINFO_UNWATCH_IOCTL, IN(&unwatch)),
	ROW(0xc16cb403, GPIO_GET_LINEHANDLE_IOCTL, CHANGE(&handle, &handle_got)),
	ROW(0xc030b404, GPIO_GET_LINEEVENT_IOCTL, CHANGE(&event, &event_got)),
	ROW(0xc040b408, GPIOHANDLE_GET_LINE_VALUES_IOCTL, OUT(&handle_data)),
	ROW(0xc040b409, GPIOHANDLE_SET_LINE_VALUES_IOCTL, IN(&handle_data)),
	ROW(0xc054b40a, GPIOHANDLE_SET_CONFIG_IOCTL, IN(&handle_config)),
	ROW(0xc100b405, GPIO_V2_GET_LINEINFO_IOCTL, CHANGE(&v2_lineinfo, &v2_lineinfo_got)),
	ROW(0xc100b406, GPIO_V2_GET_LINEINFO_WATCH_IOCTL, CHANGE(&v2_lineinfo, &v2_lineinfo_got)),
	ROW(0xc250b407, GPIO_V2_GET_LINE_IOCTL, CHANGE(&v2_line, &v2_line_got)),
	ROW(0xc110b40d, GPIO_V2_LINE_SET_CONFIG_IOCTL, IN(&v2_config)),
	ROW(0xc010b40e, GPIO_V2_LINE_GET_VALUES_IOCTL, CHANGE(&v2_values_asked, &v2_values_got)),
	ROW(0xc010b40f, GPIO_V2_LINE_SET_VALUES_IOCTL, IN(&v2_values)),
	ROW(0x40063e00, COUNTER_ADD_WATCH_IOCTL, IN(&watch)),
	ROW(0x3e01, COUNTER_ENABLE_EVENTS_IOCTL, IOC_NOARG),
	ROW(0x3e02, COUNTER_DISABLE_EVENTS_IOCTL, IOC_NOARG),
	{ 0 }
};
