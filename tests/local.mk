# SPDX-License-Identifier: LGPL-2.1-or-later
EXTRA_DIST += tests/run-tests tests/lib.sh tests/rooms tests/lint tests/bench tests/golden tests/run tests/kvm tests/cli tests/layout tests/fuzz tests/box

# What reads the tables
check_PROGRAMS += tests/golden/golden tests/coverage tests/lint-tables tests/layout/layout tests/layout/registers tests/layout/constants tests/layout/requests tests/fuzz/fuzz
tests_golden_golden_SOURCES = tests/golden/golden.c tests/strict.c tests/strict.h tests/golden/golden.h tests/golden/page.c kvm/show/show.c kvm/show/show.h $(engine)
tests_coverage_SOURCES = tests/coverage.c $(engine)
tests_lint_tables_SOURCES = tests/lint.c tests/types.c tests/types.h $(engine)
tests_layout_layout_SOURCES = tests/layout/layout.c tests/types.c tests/types.h $(engine)
tests_layout_constants_SOURCES = tests/layout/constants.c tests/types.c tests/types.h $(engine)
tests_layout_requests_SOURCES = tests/layout/requests.c $(engine)
check_PROGRAMS += tests/layout/kvm_page
tests_layout_kvm_page_SOURCES = tests/layout/kvm_page.c $(engine)
tests_layout_registers_SOURCES = tests/layout/registers.c $(engine)
check_PROGRAMS += tests/fuzz/pages
tests_fuzz_pages_SOURCES = tests/fuzz/pages.c kvm/show/show.c kvm/show/show.h $(engine)
tests_fuzz_fuzz_SOURCES = tests/fuzz/fuzz.c tests/strict.c tests/strict.h $(engine)

# Programs to be traced.  Sanitizers are for what decodes: they make calls of their
# own, and mind being traced.  Programs made with the engine need them like it.
tests/run/%: SAN_CFLAGS =
tests/kvm/%: SAN_CFLAGS =
tests/%/random tests/%/random.o: SAN_CFLAGS = @SAN_CFLAGS@
tests/run/%-unit tests/run/%-unit.o tests/kvm/%-unit tests/kvm/%-unit.o: SAN_CFLAGS = @SAN_CFLAGS@
check_PROGRAMS += tests/run/births tests/run/calls tests/run/clones tests/run/count tests/run/descriptors tests/run/dump tests/run/ends
check_PROGRAMS += tests/run/events tests/run/execthread tests/run/filters tests/run/group
check_PROGRAMS += tests/run/hostile tests/run/inject tests/run/memory tests/run/namespaces tests/run/signals tests/run/sockets
check_PROGRAMS += tests/run/texts tests/run/times
tests_run_births_SOURCES = tests/run/births.c tests/run/say.h
tests_run_calls_SOURCES = tests/run/calls.c
tests_run_clones_SOURCES = tests/run/clones.c
tests_run_count_SOURCES = tests/run/count.c
check_PROGRAMS += tests/run/diag
tests_run_diag_SOURCES = tests/run/diag.c tests/run/say.h
check_PROGRAMS += tests/run/netlink
tests_run_netlink_SOURCES = tests/run/netlink.c tests/run/say.h
tests_run_descriptors_SOURCES = tests/run/descriptors.c tests/run/say.h
tests_run_dump_SOURCES = tests/run/dump.c
tests_run_ends_SOURCES = tests/run/ends.c tests/run/say.h
tests_run_events_SOURCES = tests/run/events.c
tests_run_execthread_SOURCES = tests/run/execthread.c tests/run/say.h
tests_run_execthread_LDFLAGS = -pthread $(AM_LDFLAGS)
tests_run_filters_SOURCES = tests/run/filters.c tests/run/say.h
tests_run_group_SOURCES = tests/run/group.c
tests_run_hostile_SOURCES = tests/run/hostile.c
tests_run_inject_SOURCES = tests/run/inject.c
tests_run_namespaces_SOURCES = tests/run/namespaces.c
tests_run_memory_SOURCES = tests/run/memory.c tests/run/say.h
tests_run_signals_SOURCES = tests/run/signals.c tests/run/say.h
tests_run_sockets_SOURCES = tests/run/sockets.c tests/run/say.h
tests_run_texts_SOURCES = tests/run/texts.c tests/run/say.h
tests_run_times_SOURCES = tests/run/times.c tests/run/say.h

# What make bench traces, besides tests/kvm/exits
check_PROGRAMS += tests/bench-calls
tests_bench_calls_SOURCES = tests/bench-calls.c
# The same, made of the tables themselves
check_PROGRAMS += tests/run/random
tests_run_random_SOURCES = tests/run/random.c $(engine)

# The cache of maps without a tracee
check_PROGRAMS += tests/run/maps-unit
tests_run_maps_unit_SOURCES = tests/run/maps-unit.c mmap_cache.c $(engine)

# VMMs
check_PROGRAMS += tests/kvm/exits
tests_kvm_exits_SOURCES = tests/kvm/exits.c tests/kvm/vmm.h
check_PROGRAMS += tests/kvm/guest tests/kvm/fds tests/kvm/hostile tests/kvm/pages tests/kvm/requests tests/kvm/ring tests/kvm/twovms tests/kvm/nogetfd
check_PROGRAMS += tests/kvm/forge tests/kvm/moves tests/kvm/queues tests/kvm/reasons tests/kvm/paravirt tests/kvm/modes
tests_kvm_moves_SOURCES = tests/kvm/moves.c tests/kvm/expect.h tests/kvm/vmm.h
tests_kvm_moves_LDFLAGS = -pthread $(AM_LDFLAGS)
tests_kvm_reasons_SOURCES = tests/kvm/reasons.c tests/kvm/provoke.h tests/kvm/expect.h tests/kvm/vmm.h
tests_kvm_paravirt_SOURCES = tests/kvm/paravirt.c tests/kvm/provoke.h tests/kvm/expect.h tests/kvm/vmm.h
tests_kvm_modes_SOURCES = tests/kvm/modes.c tests/kvm/provoke.h tests/kvm/expect.h tests/kvm/vmm.h
tests_kvm_queues_SOURCES = tests/kvm/queues.c tests/kvm/expect.h tests/kvm/vmm.h
tests_kvm_forge_SOURCES = tests/kvm/forge.c tests/kvm/expect.h tests/kvm/vmm.h
tests_kvm_guest_SOURCES = tests/kvm/guest.c tests/kvm/vmm.h
tests_kvm_fds_SOURCES = tests/kvm/fds.c tests/kvm/vmm.h
tests_kvm_hostile_SOURCES = tests/kvm/hostile.c tests/kvm/vmm.h
tests_kvm_pages_SOURCES = tests/kvm/pages.c tests/kvm/vmm.h
tests_kvm_requests_SOURCES = tests/kvm/requests.c tests/run/say.h
tests_kvm_ring_SOURCES = tests/kvm/ring.c tests/kvm/vmm.h
tests_kvm_twovms_SOURCES = tests/kvm/twovms.c tests/kvm/vmm.h
tests_kvm_nogetfd_SOURCES = tests/kvm/nogetfd.c
check_PROGRAMS += tests/kvm/profile-vm
tests_kvm_profile_vm_SOURCES = tests/kvm/profile-vm.c tests/kvm/vmm.h
tests_kvm_profile_vm_LDFLAGS = -pthread $(AM_LDFLAGS)

# Decoders of KVM without a tracee
check_PROGRAMS += tests/kvm/device-unit tests/kvm/profile-unit
tests_kvm_profile_unit_SOURCES = tests/kvm/profile-unit.c kvm/exits/histogram.c kvm/exits/histogram.h $(lib_files)
tests_kvm_device_unit_SOURCES = tests/kvm/device-unit.c kvm/device/device.c kvm/device/pci.c $(engine)

# The life of calls without a tracee: events are made up
check_PROGRAMS += tests/run/life-unit
tests_run_life_unit_SOURCES = tests/run/life-unit.c defs.c mmap_cache.c $(life_files) $(engine)
tests_run_life_unit_LDADD = $(SELINUX_LIBS)
