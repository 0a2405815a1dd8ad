# SPDX-License-Identifier: LGPL-2.1-or-later
EXTRA_DIST += tests/run-tests tests/lint tests/bench tests/golden tests/run tests/kvm tests/cli tests/layout tests/fuzz

check_PROGRAMS += tests/golden/golden tests/coverage tests/lint-tables tests/layout/layout tests/fuzz/fuzz
tests_golden_golden_SOURCES = tests/golden/golden.c $(engine)
tests_coverage_SOURCES = tests/coverage.c $(engine)
tests_lint_tables_SOURCES = tests/lint.c tests/types.c tests/types.h $(engine)
tests_layout_layout_SOURCES = tests/layout/layout.c tests/types.c tests/types.h $(engine)
tests_fuzz_fuzz_SOURCES = tests/fuzz/fuzz.c $(engine)

check_PROGRAMS += tests/kvm/guest tests/kvm/fds tests/kvm/hostile tests/kvm/pages tests/kvm/ring tests/kvm/twovms
tests_kvm_guest_SOURCES = tests/kvm/guest.c tests/kvm/vmm.h
tests_kvm_fds_SOURCES = tests/kvm/fds.c tests/kvm/vmm.h
tests_kvm_hostile_SOURCES = tests/kvm/hostile.c tests/kvm/vmm.h
tests_kvm_pages_SOURCES = tests/kvm/pages.c tests/kvm/vmm.h
tests_kvm_ring_SOURCES = tests/kvm/ring.c tests/kvm/vmm.h
tests_kvm_twovms_SOURCES = tests/kvm/twovms.c tests/kvm/vmm.h
