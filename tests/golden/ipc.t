# Shared memory, semaphores, messages; the one call of i386 for all.

call x86_64 shmget 0 4096 0x1780
ret 3
text shmget(IPC_PRIVATE, 4096, IPC_CREAT|IPC_EXCL|SHM_NORESERVE|0600) = 3

call x86_64 semop 0 @p 2
mem p u16 0 1 0 1 2 0x1800
ret 0
text semop(0, [{sem_num=0, sem_op=1, sem_flg=0}, {sem_num=1, sem_op=2, sem_flg=SEM_UNDO|IPC_NOWAIT}], 2) = 0

call x86_64 msgsnd 0 @p 5 0x800
mem p u64 5 raw "hello"
ret 0
text msgsnd(0, {mtype=5, mtext="hello"}, 5, IPC_NOWAIT) = 0

call i386 ipc 23 0 4096 0x380 0 0
ret 3
text shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600) = 3

call i386 ipc 99 1 2 3 4 5
err 38
text ipc(99, 0x1, 0x2, 0x3, 0x4, 0x5) = -1 ENOSYS
