/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * sockets.h - what is known of a socket besides its inode (-yy): protocol,
 * addresses, state.  Asked of the kernel by netlink's sock_diag.
 */
#ifndef STRACE_NAMES_SOCKETS_H
#define STRACE_NAMES_SOCKETS_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/* The protocol of tid's descriptor fd, "TCP", "UNIX-STREAM", "NETLINK" …;
 * false: not known. */
bool socket_proto(pid_t tid, int fd, char *buf, size_t size);
/* "TCP:[127.0.0.1:5000->127.0.0.1:6000]", "UNIX-STREAM:[123->124, \"/path\"]" …
 * of the socket with this inode; false: nothing is known beyond the inode. */
bool socket_details(pid_t tid, int fd, unsigned long inode, char *buf, size_t size);
/* The name of the netlink family of a socket, "NETLINK_ROUTE"; false: none. */
bool socket_netlink_family(pid_t tid, int fd, unsigned long inode, char *buf, size_t size);

#endif
