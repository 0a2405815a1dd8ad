/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * prctl.c - names of prctl's options and of what they take.
 */
#include "xlat/prctl.h"

const struct xlat prctl_ops[] = {
	{ 1, "PR_SET_PDEATHSIG" },
	{ 2, "PR_GET_PDEATHSIG" },
	{ 3, "PR_GET_DUMPABLE" },
	{ 4, "PR_SET_DUMPABLE" },
	{ 5, "PR_GET_UNALIGN" },
	{ 6, "PR_SET_UNALIGN" },
	{ 7, "PR_GET_KEEPCAPS" },
	{ 8, "PR_SET_KEEPCAPS" },
	{ 9, "PR_GET_FPEMU" },
	{ 0xa, "PR_SET_FPEMU" },
	{ 0xb, "PR_GET_FPEXC" },
	{ 0xc, "PR_SET_FPEXC" },
	{ 0xd, "PR_GET_TIMING" },
	{ 0xe, "PR_SET_TIMING" },
	{ 0xf, "PR_SET_NAME" },
	{ 0x10, "PR_GET_NAME" },
	{ 0x13, "PR_GET_ENDIAN" },
	{ 0x14, "PR_SET_ENDIAN" },
	{ 0x15, "PR_GET_SECCOMP" },
	{ 0x16, "PR_SET_SECCOMP" },
	{ 0x17, "PR_CAPBSET_READ" },
	{ 0x18, "PR_CAPBSET_DROP" },
	{ 0x19, "PR_GET_TSC" },
	{ 0x1a, "PR_SET_TSC" },
	{ 0x1b, "PR_GET_SECUREBITS" },
	{ 0x1c, "PR_SET_SECUREBITS" },
	{ 0x1d, "PR_SET_TIMERSLACK" },
	{ 0x1e, "PR_GET_TIMERSLACK" },
	{ 0x1f, "PR_TASK_PERF_EVENTS_DISABLE" },
	{ 0x20, "PR_TASK_PERF_EVENTS_ENABLE" },
	{ 0x21, "PR_MCE_KILL" },
	{ 0x22, "PR_MCE_KILL_GET" },
	{ 0x23, "PR_SET_MM" },
	{ 0x24, "PR_SET_CHILD_SUBREAPER" },
	{ 0x25, "PR_GET_CHILD_SUBREAPER" },
	{ 0x26, "PR_SET_NO_NEW_PRIVS" },
	{ 0x27, "PR_GET_NO_NEW_PRIVS" },
	{ 0x28, "PR_GET_TID_ADDRESS" },
	{ 0x29, "PR_SET_THP_DISABLE" },
	{ 0x2a, "PR_GET_THP_DISABLE" },
	{ 0x2b, "PR_MPX_ENABLE_MANAGEMENT" },
	{ 0x2c, "PR_MPX_DISABLE_MANAGEMENT" },
	{ 0x2d, "PR_SET_FP_MODE" },
	{ 0x2e, "PR_GET_FP_MODE" },
	{ 0x2f, "PR_CAP_AMBIENT" },
	{ 0x32, "PR_SVE_SET_VL" },
	{ 0x33, "PR_SVE_GET_VL" },
	{ 0x34, "PR_GET_SPECULATION_CTRL" },
	{ 0x35, "PR_SET_SPECULATION_CTRL" },
	{ 0x36, "PR_PAC_RESET_KEYS" },
	{ 0x37, "PR_SET_TAGGED_ADDR_CTRL" },
	{ 0x38, "PR_GET_TAGGED_ADDR_CTRL" },
	{ 0x39, "PR_SET_IO_FLUSHER" },
	{ 0x3a, "PR_GET_IO_FLUSHER" },
	{ 0x3b, "PR_SET_SYSCALL_USER_DISPATCH" },
	{ 0x3c, "PR_PAC_SET_ENABLED_KEYS" },
	{ 0x3d, "PR_PAC_GET_ENABLED_KEYS" },
	{ 0x3e, "PR_SCHED_CORE" },
	{ 0x3f, "PR_SME_SET_VL" },
	{ 0x40, "PR_SME_GET_VL" },
	{ 0x41, "PR_SET_MDWE" },
	{ 0x42, "PR_GET_MDWE" },
	{ 0x43, "PR_SET_MEMORY_MERGE" },
	{ 0x44, "PR_GET_MEMORY_MERGE" },
	{ 0x45, "PR_RISCV_V_SET_CONTROL" },
	{ 0x46, "PR_RISCV_V_GET_CONTROL" },
	{ 0x47, "PR_RISCV_SET_ICACHE_FLUSH_CTX" },
	{ 0x48, "PR_PPC_GET_DEXCR" },
	{ 0x49, "PR_PPC_SET_DEXCR" },
	{ 0x4a, "PR_GET_SHADOW_STACK_STATUS" },
	{ 0x4b, "PR_SET_SHADOW_STACK_STATUS" },
	{ 0x4c, "PR_LOCK_SHADOW_STACK_STATUS" },
	{ 0x4d, "PR_TIMER_CREATE_RESTORE_IDS" },
	{ 0x4e, "PR_FUTEX_HASH" },
	{ 0x4f, "PR_RSEQ_SLICE_EXTENSION" },
	{ 0x50, "PR_GET_CFI" },
	{ 0x51, "PR_SET_CFI" },
	{ 0x41555856, "PR_GET_AUXV" },
	{ 0x53564d41, "PR_SET_VMA" },
	{ 0x59616d61, "PR_SET_PTRACER" },
	{ 0, NULL }
};

const struct xlat pr_dumpable[] = {
	{ 0, "SUID_DUMP_DISABLE" },
	{ 1, "SUID_DUMP_USER" },
	{ 2, "SUID_DUMP_ROOT" },
	{ 0, NULL }
};

const struct xlat pr_unalign[] = {
	{ 1, "PR_UNALIGN_NOPRINT" },
	{ 2, "PR_UNALIGN_SIGBUS" },
	{ 0, NULL }
};

const struct xlat pr_tsc[] = {
	{ 1, "PR_TSC_ENABLE" },
	{ 2, "PR_TSC_SIGSEGV" },
	{ 0, NULL }
};

const struct xlat pr_secbits[] = {
	{ 1, "SECBIT_NOROOT" },
	{ 2, "SECBIT_NOROOT_LOCKED" },
	{ 4, "SECBIT_NO_SETUID_FIXUP" },
	{ 8, "SECBIT_NO_SETUID_FIXUP_LOCKED" },
	{ 0x10, "SECBIT_KEEP_CAPS" },
	{ 0x20, "SECBIT_KEEP_CAPS_LOCKED" },
	{ 0x40, "SECBIT_NO_CAP_AMBIENT_RAISE" },
	{ 0x80, "SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED" },
	{ 0x100, "SECBIT_EXEC_RESTRICT_FILE" },
	{ 0x200, "SECBIT_EXEC_RESTRICT_FILE_LOCKED" },
	{ 0x400, "SECBIT_EXEC_DENY_INTERACTIVE" },
	{ 0x800, "SECBIT_EXEC_DENY_INTERACTIVE_LOCKED" },
	{ 0, NULL }
};

const struct xlat pr_mce[] = {
	{ 0, "PR_MCE_KILL_CLEAR" },
	{ 1, "PR_MCE_KILL_SET" },
	{ 0, NULL }
};

const struct xlat pr_mce_policy[] = {
	{ 0, "PR_MCE_KILL_LATE" },
	{ 1, "PR_MCE_KILL_EARLY" },
	{ 2, "PR_MCE_KILL_DEFAULT" },
	{ 0, NULL }
};

const struct xlat pr_set_mm[] = {
	{ 1, "PR_SET_MM_START_CODE" },
	{ 2, "PR_SET_MM_END_CODE" },
	{ 3, "PR_SET_MM_START_DATA" },
	{ 4, "PR_SET_MM_END_DATA" },
	{ 5, "PR_SET_MM_START_STACK" },
	{ 6, "PR_SET_MM_START_BRK" },
	{ 7, "PR_SET_MM_BRK" },
	{ 8, "PR_SET_MM_ARG_START" },
	{ 9, "PR_SET_MM_ARG_END" },
	{ 0xa, "PR_SET_MM_ENV_START" },
	{ 0xb, "PR_SET_MM_ENV_END" },
	{ 0xc, "PR_SET_MM_AUXV" },
	{ 0xd, "PR_SET_MM_EXE_FILE" },
	{ 0xe, "PR_SET_MM_MAP" },
	{ 0xf, "PR_SET_MM_MAP_SIZE" },
	{ 0, NULL }
};

const struct xlat pr_fp_mode[] = {
	{ 1, "PR_FP_MODE_FR" },
	{ 2, "PR_FP_MODE_FRE" },
	{ 0, NULL }
};

const struct xlat pr_cap_ambient[] = {
	{ 1, "PR_CAP_AMBIENT_IS_SET" },
	{ 2, "PR_CAP_AMBIENT_RAISE" },
	{ 3, "PR_CAP_AMBIENT_LOWER" },
	{ 4, "PR_CAP_AMBIENT_CLEAR_ALL" },
	{ 0, NULL }
};

const struct xlat pr_spec[] = {
	{ 0, "PR_SPEC_STORE_BYPASS" },
	{ 1, "PR_SPEC_INDIRECT_BRANCH" },
	{ 2, "PR_SPEC_L1D_FLUSH" },
	{ 0, NULL }
};

const struct xlat pr_spec_flags[] = {
	{ 2, "PR_SPEC_ENABLE" },
	{ 4, "PR_SPEC_DISABLE" },
	{ 8, "PR_SPEC_FORCE_DISABLE" },
	{ 0x10, "PR_SPEC_DISABLE_NOEXEC" },
	{ 0, NULL }
};

const struct xlat pr_spec_results[] = {
	{ 0, "PR_SPEC_NOT_AFFECTED" },
	{ 1, "PR_SPEC_PRCTL" },
	{ 2, "PR_SPEC_ENABLE" },
	{ 4, "PR_SPEC_DISABLE" },
	{ 8, "PR_SPEC_FORCE_DISABLE" },
	{ 0x10, "PR_SPEC_DISABLE_NOEXEC" },
	{ 0, NULL }
};

const struct xlat pr_pac[] = {
	{ 1, "PR_PAC_APIAKEY" },
	{ 2, "PR_PAC_APIBKEY" },
	{ 4, "PR_PAC_APDAKEY" },
	{ 8, "PR_PAC_APDBKEY" },
	{ 0x10, "PR_PAC_APGAKEY" },
	{ 0, NULL }
};

/* those that can be switched off */
const struct xlat pr_pac_keys[] = {
	{ 1, "PR_PAC_APIAKEY" },
	{ 2, "PR_PAC_APIBKEY" },
	{ 4, "PR_PAC_APDAKEY" },
	{ 8, "PR_PAC_APDBKEY" },
	{ 0, NULL }
};

const struct xlat pr_sve[] = { { 1 << 18, "PR_SVE_SET_VL_ONEXEC" }, { 1 << 17, "PR_SVE_VL_INHERIT" }, { 0, NULL } };
const struct xlat pr_sme[] = { { 1 << 18, "PR_SME_SET_VL_ONEXEC" }, { 1 << 17, "PR_SME_VL_INHERIT" }, { 0, NULL } };
const struct xlat pr_mte_tcf[] = {
	{ 0, "PR_MTE_TCF_NONE" }, { 2, "PR_MTE_TCF_SYNC" }, { 4, "PR_MTE_TCF_ASYNC" }, { 6, "PR_MTE_TCF_MASK" }, { 0, NULL }
};
const struct xlat pr_vstate[] = {
	{ 0, "PR_RISCV_V_VSTATE_CTRL_DEFAULT" }, { 1, "PR_RISCV_V_VSTATE_CTRL_OFF" }, { 2, "PR_RISCV_V_VSTATE_CTRL_ON" },
	{ 0, NULL }
};
const struct xlat pr_icache_ctx[] = {
	{ 0, "PR_RISCV_CTX_SW_FENCEI_ON" }, { 1, "PR_RISCV_CTX_SW_FENCEI_OFF" }, { 0, NULL }
};
const struct xlat pr_icache_scope[] = {
	{ 0, "PR_RISCV_SCOPE_PER_PROCESS" }, { 1, "PR_RISCV_SCOPE_PER_THREAD" }, { 0, NULL }
};
const struct xlat pr_dexcr[] = {
	{ 0, "PR_PPC_DEXCR_SBHE" }, { 1, "PR_PPC_DEXCR_IBRTPD" }, { 2, "PR_PPC_DEXCR_SRAPD" }, { 3, "PR_PPC_DEXCR_NPHIE" },
	{ 0, NULL }
};
const struct xlat pr_dexcr_ctrl[] = {
	{ 1, "PR_PPC_DEXCR_CTRL_EDITABLE" }, { 2, "PR_PPC_DEXCR_CTRL_SET" }, { 4, "PR_PPC_DEXCR_CTRL_CLEAR" },
	{ 8, "PR_PPC_DEXCR_CTRL_SET_ONEXEC" }, { 0x10, "PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC" }, { 0, NULL }
};

const struct xlat pr_dispatch[] = {
	{ 0, "PR_SYS_DISPATCH_OFF" },
	{ 1, "PR_SYS_DISPATCH_EXCLUSIVE_ON" },
	{ 2, "PR_SYS_DISPATCH_INCLUSIVE_ON" },
	{ 0, NULL }
};

const struct xlat pr_sched_core[] = {
	{ 0, "PR_SCHED_CORE_GET" },
	{ 1, "PR_SCHED_CORE_CREATE" },
	{ 2, "PR_SCHED_CORE_SHARE_TO" },
	{ 3, "PR_SCHED_CORE_SHARE_FROM" },
	{ 0, NULL }
};

const struct xlat pr_pidtypes[] = {
	{ 0, "PIDTYPE_PID" },
	{ 1, "PIDTYPE_TGID" },
	{ 2, "PIDTYPE_PGID" },
	{ 3, "PIDTYPE_SID" },
	{ 0, NULL }
};

const struct xlat pr_mdwe[] = {
	{ 1, "PR_MDWE_REFUSE_EXEC_GAIN" },
	{ 2, "PR_MDWE_NO_INHERIT" },
	{ 0, NULL }
};

const struct xlat pr_set_vma[] = {
	{ 0, "PR_SET_VMA_ANON_NAME" },
	{ 0, NULL }
};

const struct xlat pr_seccomp_modes[] = {
	{ 0, "SECCOMP_MODE_DISABLED" },
	{ 1, "SECCOMP_MODE_STRICT" },
	{ 2, "SECCOMP_MODE_FILTER" },
	{ 0, NULL }
};

const struct xlat xfeatures[] = {
	{ 0, "XFEATURE_FP" }, { 1, "XFEATURE_SSE" }, { 2, "XFEATURE_YMM" }, { 3, "XFEATURE_BNDREGS" },
	{ 4, "XFEATURE_BNDCSR" }, { 5, "XFEATURE_OPMASK" }, { 6, "XFEATURE_ZMM_Hi256" }, { 7, "XFEATURE_Hi16_ZMM" },
	{ 8, "XFEATURE_PT_UNIMPLEMENTED_SO_FAR" }, { 9, "XFEATURE_PKRU" }, { 10, "XFEATURE_PASID" },
	{ 15, "XFEATURE_LBR" }, { 17, "XFEATURE_XTILE_CFG" }, { 18, "XFEATURE_XTILE_DATA" }, { 0, NULL }
};

/* Some of them are of use only together. */
const struct xlat xfeature_masks[] = {
	{ 3, "XFEATURE_MASK_FPSSE" }, { 1, "XFEATURE_MASK_FP" }, { 2, "XFEATURE_MASK_SSE" }, { 4, "XFEATURE_MASK_YMM" },
	{ 8, "XFEATURE_MASK_BNDREGS" }, { 0x10, "XFEATURE_MASK_BNDCSR" }, { 0xe0, "XFEATURE_MASK_AVX512" },
	{ 0x20, "XFEATURE_MASK_OPMASK" }, { 0x40, "XFEATURE_MASK_ZMM_Hi256" }, { 0x80, "XFEATURE_MASK_Hi16_ZMM" },
	{ 0x100, "XFEATURE_MASK_PT" }, { 0x200, "XFEATURE_MASK_PKRU" }, { 0x400, "XFEATURE_MASK_PASID" },
	{ 0x8000, "XFEATURE_MASK_LBR" }, { 0x60000, "XFEATURE_MASK_XTILE" }, { 0x20000, "XFEATURE_MASK_XTILE_CFG" },
	{ 0x40000, "XFEATURE_MASK_XTILE_DATA" }, { 0, NULL }
};
