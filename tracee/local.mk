# SPDX-License-Identifier: LGPL-2.1-or-later
tracer_files += tracee/memos.c
tracer_files += tracee/memos.h
tracer_files += tracee/tcb.c
tracer_files += tracee/tcb.h
