/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * defs.c - the one global that everybody may read: options/ writes it, once.
 */
#include "defs.h"

struct options opts;
