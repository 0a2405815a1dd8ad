/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * prctl.h - names of prctl's options and of what they take.
 */
#ifndef STRACE_XLAT_PRCTL_H
#define STRACE_XLAT_PRCTL_H

#include "decode/desc.h"

extern const struct xlat prctl_ops[], pr_dumpable[], pr_unalign[], pr_tsc[], pr_secbits[], pr_mce[], pr_mce_policy[],
	pr_set_mm[], pr_fp_mode[], pr_cap_ambient[], pr_spec[], pr_spec_flags[], pr_spec_results[], pr_pac[], pr_dispatch[], pr_sched_core[],
	pr_pidtypes[], pr_mdwe[], pr_set_vma[], pr_seccomp_modes[], pr_pac_keys[], pr_sve[], pr_sme[],
	pr_mte_tcf[], pr_vstate[], pr_icache_ctx[], pr_icache_scope[], pr_dexcr[], pr_dexcr_ctrl[], xfeatures[], xfeature_masks[];

#endif
