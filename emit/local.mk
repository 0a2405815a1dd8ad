# SPDX-License-Identifier: LGPL-2.1-or-later
emit_files += emit/emit.c
emit_files += emit/emit.h
emit_files += emit/json.c
emit_files += emit/json.h
emit_files += emit/renderer.h
emit_files += emit/text.c
emit_files += emit/text.h
