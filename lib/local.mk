# SPDX-License-Identifier: LGPL-2.1-or-later
lib_files += lib/list.h
lib_files += lib/message.c
lib_files += lib/message.h
lib_files += lib/strbuf.c
lib_files += lib/strbuf.h
lib_files += lib/words.c
lib_files += lib/words.h
