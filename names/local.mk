# SPDX-License-Identifier: LGPL-2.1-or-later
tracer_files += names/paths.c
tracer_files += names/paths.h
tracer_files += names/pidns.c
tracer_files += names/pidns.h
tracer_files += names/sockets.c
tracer_files += names/sockets.h
