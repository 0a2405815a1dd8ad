# SPDX-License-Identifier: LGPL-2.1-or-later
tracer_files += trace/calls.c
tracer_files += trace/calls.h
tracer_files += trace/filter.c
tracer_files += trace/filter.h
tracer_files += trace/signals.c
tracer_files += trace/signals.h
