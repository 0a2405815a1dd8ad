# SPDX-License-Identifier: LGPL-2.1-or-later
tracer_files += options/help.c
tracer_files += options/option_parse.c
tracer_files += options/option_parse.h
tracer_files += options/options.c
tracer_files += options/options.h
tracer_files += options/tips.c
tracer_files += options/tips.h
