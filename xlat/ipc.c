/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * ipc.c - names of the System V and POSIX message, semaphore and memory calls.
 */
#include "xlat/ipc.h"

#define IPC_CMDS { 0, "IPC_RMID" }, { 1, "IPC_SET" }, { 2, "IPC_STAT" }, { 3, "IPC_INFO" }

const struct xlat ipc_private[] = { { 0, "IPC_PRIVATE" }, { 0, NULL } };
const struct xlat ipc_get_flags[] = {
	{ 01000, "IPC_CREAT" }, { 02000, "IPC_EXCL" }, { 04000, "IPC_NOWAIT" }, { 0, NULL }
};
const struct xlat shm_get_flags[] = {
	{ 01000, "IPC_CREAT" }, { 02000, "IPC_EXCL" }, { 04000, "SHM_HUGETLB" }, { 010000, "SHM_NORESERVE" },
	{ 0, NULL }
};
const struct xlat shm_at_flags[] = {
	{ 010000, "SHM_RDONLY" }, { 020000, "SHM_RND" }, { 040000, "SHM_REMAP" }, { 0100000, "SHM_EXEC" },
	{ 0, NULL }
};
const struct xlat ipc_64[] = { { 0x100, "IPC_64" }, { 0, NULL } };
const struct xlat shm_cmds[] = {
	IPC_CMDS, { 11, "SHM_LOCK" }, { 12, "SHM_UNLOCK" }, { 13, "SHM_STAT" }, { 14, "SHM_INFO" },
	{ 15, "SHM_STAT_ANY" }, { 0, NULL }
};
const struct xlat msg_cmds[] = {
	IPC_CMDS, { 11, "MSG_STAT" }, { 12, "MSG_INFO" }, { 13, "MSG_STAT_ANY" }, { 0, NULL }
};
const struct xlat sem_cmds[] = {
	IPC_CMDS, { 11, "GETPID" }, { 12, "GETVAL" }, { 13, "GETALL" }, { 14, "GETNCNT" }, { 15, "GETZCNT" },
	{ 16, "SETVAL" }, { 17, "SETALL" }, { 18, "SEM_STAT" }, { 19, "SEM_INFO" }, { 20, "SEM_STAT_ANY" },
	{ 0, NULL }
};
const struct xlat sem_flags[] = { { 010000, "SEM_UNDO" }, { 04000, "IPC_NOWAIT" }, { 0, NULL } };
const struct xlat msg_flags[] = {
	{ 010000, "MSG_NOERROR" }, { 020000, "MSG_EXCEPT" }, { 040000, "MSG_COPY" }, { 04000, "IPC_NOWAIT" },
	{ 0, NULL }
};
