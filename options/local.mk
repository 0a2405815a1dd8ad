# SPDX-License-Identifier: LGPL-2.1-or-later
front_files += options/help.c
front_files += options/option_parse.c
front_files += options/option_parse.h
front_files += options/options.c
front_files += options/options.h
front_files += options/tips.c
front_files += options/tips.h
