/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * misc.c - ioctl requests of small character devices: random, real-time clock,
 * watchdog, input.
 */
#include "decode/custom.h"
#include "linux/ioctl/ioctl.h"
#include "xlat/ioctl.h"

static void show_pool(struct walk *w, const struct type *t, const struct value *v)
{
	uint64_t size;

	(void)t;
	if (walk_field(w, "buf_size", &size) && size)
		walk_string(w, v->addr, (uint32_t)size);
	else
		em_bytes(walk_emit(w), "", 0, EM_STRING, false);
}
static const struct type rand_pool = { .kind = K_STRUCT, .name = "rand_pool_info", .members = MEMBERS(
	M(entropy_count, S32), M(buf_size, S32), M(buf, T(K_CUSTOM, .custom = show_pool, .custom_size = 0, .custom_align = 1))) };

static const struct type rtc_time = { .kind = K_STRUCT, .name = "rtc_time", .members = MEMBERS(
	M(tm_sec, S32), M(tm_min, S32), M(tm_hour, S32), M(tm_mday, S32), M(tm_mon, S32), M(tm_year, S32),
	M(tm_wday, S32, .brief = true), M(tm_yday, S32, .brief = true), M(tm_isdst, S32, .brief = true)) };
static const struct type rtc_wkalrm = { .kind = K_STRUCT, .name = "rtc_wkalrm", .members = MEMBERS(
	M(enabled, U8), M(pending, U8), M(time, &rtc_time)) };
static const struct type rtc_pll = { .kind = K_STRUCT, .name = "rtc_pll_info", .members = MEMBERS(
	M(pll_ctrl, S32), M(pll_value, S32), M(pll_max, S32), M(pll_min, S32), M(pll_posmult, S32), M(pll_negmult, S32),
	M(pll_clock, LONG)) };
#define RTC_VL		FLAGS(W_U32, ioc_rtc_vl, "RTC_VL_???")
/* What a parameter is tells what its value is; a correction is signed. */
enum { RTC_PARAM_FEATURES, RTC_PARAM_CORRECTION, RTC_PARAM_BACKUP_SWITCH_MODE };
static void show_rtc_value(struct walk *w, const struct type *t, const struct value *v)
{
	static const struct type signed_value = { .kind = K_DEC, .width = W_A64 };
	static const struct type features = { .kind = K_FLAGS, .width = W_A64, .xlat = ioc_rtc_features, .other = "1<<RTC_FEATURE_???" };
	static const struct type bsm = { .kind = K_CONST, .width = W_A64, .xlat = ioc_rtc_bsm, .other = "RTC_BSM_???" };
	static const struct type other = { .kind = K_HEX, .width = W_A64 };
	uint64_t param;

	(void)t;
	if (!walk_field(w, "param", &param))
		param = UINT64_MAX;
	if (param == RTC_PARAM_CORRECTION)
		walk_member(w, "svalue", &signed_value, v->num);
	else
		walk_member(w, "uvalue", param == RTC_PARAM_FEATURES ? &features :
			param == RTC_PARAM_BACKUP_SWITCH_MODE ? &bsm : &other, v->num);
}
#define RTC_VALUE	M(uvalue, T(K_CUSTOM, W_A64, .custom = show_rtc_value, .flat = true))
#define RTC_PARAM	CONST(W_A64, ioc_rtc_params, "RTC_PARAM_???")
static const struct type rtc_param_in = { .kind = K_STRUCT, .name = "rtc_param", .members = MEMBERS(
	M(param, RTC_PARAM), M(uvalue, PADS(8)), M(index, U32), M(__pad, X32, .nonzero = true)) };
static const struct type rtc_param_out = { .kind = K_STRUCT, .name = "rtc_param", .members = MEMBERS(
	M(param, PAD(W_A64)), RTC_VALUE, M(index, PADS(4)), M(__pad, X32, .nonzero = true)) };
static const struct type rtc_param_set = { .kind = K_STRUCT, .name = "rtc_param", .members = MEMBERS(
	M(param, RTC_PARAM), RTC_VALUE, M(index, U32), M(__pad, X32, .nonzero = true)) };

static const struct type watchdog_info = { .kind = K_STRUCT, .name = "watchdog_info", .members = MEMBERS(
	M(options, FLAGS(W_U32, ioc_wdiof, "WDIOF_???")), M(firmware_version, X32, .brief = true),
	M(identity, CSTR(32), .brief = true)) };

const struct ioctl_row ioctls_misc[] = {
	ROW(0x80045200, RNDGETENTCNT, OUT_S32),
	ROW(0x40045201, RNDADDTOENTCNT, IN_S32),
	ROW(0x40085203, RNDADDENTROPY, IN(&rand_pool)),
	ROW(0x5204, RNDZAPENTCNT, IOC_NOARG),
	ROW(0x5206, RNDCLEARPOOL, IOC_NOARG),
	ROW(0x5207, RNDRESEEDCRNG, IOC_NOARG),
	ROW(0x7001, RTC_AIE_ON, IOC_NOARG),
	ROW(0x7002, RTC_AIE_OFF, IOC_NOARG),
	ROW(0x7003, RTC_UIE_ON, IOC_NOARG),
	ROW(0x7004, RTC_UIE_OFF, IOC_NOARG),
	ROW(0x7005, RTC_PIE_ON, IOC_NOARG),
	ROW(0x7006, RTC_PIE_OFF, IOC_NOARG),
	ROW(0x700f, RTC_WIE_ON, IOC_NOARG),
	ROW(0x7010, RTC_WIE_OFF, IOC_NOARG),
	ROW(0x7014, RTC_VL_CLR, IOC_NOARG),
	ROW(0x80047013, RTC_VL_READ, OUT(RTC_VL)),
	ROW(0x80247008, RTC_ALM_READ, OUT(&rtc_time)),
	ROW(0x40247007, RTC_ALM_SET, IN(&rtc_time)),
	ROW(0x80247009, RTC_RD_TIME, OUT(&rtc_time)),
	ROW(0x4024700a, RTC_SET_TIME, IN(&rtc_time)),
	ROW2(0x8008700b, 0x8004700b, RTC_IRQP_READ, OUT(ULONG)),
	ROW2(0x4008700c, 0x4004700c, RTC_IRQP_SET, ULONG),
	ROW2(0x8008700d, 0x8004700d, RTC_EPOCH_READ, OUT(ULONG)),
	ROW2(0x4008700e, 0x4004700e, RTC_EPOCH_SET, ULONG),
	ROW(0x80287010, RTC_WKALM_RD, OUT(&rtc_wkalrm)),
	ROW(0x4028700f, RTC_WKALM_SET, IN(&rtc_wkalrm)),
	ROW2(0x80207011, 0x801c7011, RTC_PLL_GET, OUT(&rtc_pll)),
	ROW2(0x40207012, 0x401c7012, RTC_PLL_SET, IN(&rtc_pll)),
	ROW(0x40187013, RTC_PARAM_GET, T(K_CHANGE, W_PTR, .of = &rtc_param_in, .then = &rtc_param_out, .failed_too = true)),
	ROW(0x40187014, RTC_PARAM_SET, IN(&rtc_param_set)),
	ROW(0x80285700, WDIOC_GETSUPPORT, OUT(&watchdog_info)),
	ROW(0x80045701, WDIOC_GETSTATUS, OUT_S32),
	ROW(0x80045702, WDIOC_GETBOOTSTATUS, OUT_S32),
	ROW(0x80045703, WDIOC_GETTEMP, OUT_S32),
	ROW(0x80045704, WDIOC_SETOPTIONS, IN(FLAGS(W_U32, ioc_wdios, "WDIOS_???"))),
	ROW(0x80045705, WDIOC_KEEPALIVE, IOC_NOARG),
	ROW(0xc0045706, WDIOC_SETTIMEOUT, INOUT(S32)),
	ROW(0x80045707, WDIOC_GETTIMEOUT, OUT_S32),
	ROW(0xc0045708, WDIOC_SETPRETIMEOUT, INOUT(S32)),
	ROW(0x80045709, WDIOC_GETPRETIMEOUT, OUT_S32),
	ROW(0x8004570a, WDIOC_GETTIMELEFT, OUT_S32),
	{ 0 }
};
