/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * ipc.h - names of the System V and POSIX message, semaphore and memory calls.
 */
#ifndef STRACE_XLAT_IPC_H
#define STRACE_XLAT_IPC_H

#include "decode/desc.h"

enum { IPC_RMID = 0, IPC_SET = 1, IPC_STAT = 2, IPC_INFO = 3 };
enum { SHM_STAT = 13, SHM_INFO = 14, SHM_STAT_ANY = 15 };
enum { MSG_STAT = 11, MSG_INFO = 12, MSG_STAT_ANY = 13 };
enum { SEM_STAT = 18, SEM_INFO = 19, SEM_STAT_ANY = 20 };
enum { SHM_HUGE_SHIFT = 26 };

extern const struct xlat ipc_private[], ipc_get_flags[], shm_get_flags[], shm_at_flags[], ipc_64[],
	shm_cmds[], msg_cmds[], sem_cmds[], sem_flags[], msg_flags[];

#endif
