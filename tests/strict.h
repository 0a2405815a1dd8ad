/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * strict.h - is a text one JSON value, by the letter?
 */
#ifndef TESTS_STRICT_H
#define TESTS_STRICT_H

/* NULL: yes; else what is wrong: syntax, a key given twice, bytes that are not
 * UTF-8, a number that a double does not hold. */
const char *json_wrong(const char *text);

#endif
