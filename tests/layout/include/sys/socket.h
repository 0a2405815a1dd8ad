/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * socket.h - stands in for the C library's, which some kernel headers include:
 * all they need of it is struct sockaddr.
 */
#ifndef LAYOUT_SYS_SOCKET_H
#define LAYOUT_SYS_SOCKET_H
#include <linux/socket.h>
typedef unsigned short sa_family_t;
struct sockaddr { unsigned short sa_family; char sa_data[14]; };
#endif
