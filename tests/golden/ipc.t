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

# i386: through ipc, semctl's argument is a pointer more, and the memory's address lies behind one
call i386 ipc 3 -1 0 0x102 @p 0
mem p ptr @q
mem q u32 0 0 0 0 0 0600 0 0 0 5 0 6 0 2 0 0
ret 0
text semctl(-1, 0, IPC_64|IPC_STAT, {sem_perm={uid=0, gid=0, mode=0600, key=0, cuid=0, cgid=0}, sem_otime=5, sem_ctime=6, sem_nsems=2}) = 0

call i386 ipc 3 -1 0 0x102 @p 0
mem p u32 0xffff0000
err 22
text semctl(-1, 0, IPC_64|IPC_STAT, [0xffff0000]) = -1 EINVAL

call i386 ipc 3 -1 0 0x103 @p 0
mem p u32 0xffff0000
err 22
text semctl(-1, 0, IPC_64|IPC_INFO, 0xffff0000) = -1 EINVAL

call i386 ipc 3 5 1 16 @p 0
mem p u32 3
ret 0
text semctl(5, 1, SETVAL, [0x3]) = 0

call i386 ipc 3 5 0 0 @bad 0
ret 0
text semctl(5, 0, IPC_RMID, @bad) = 0

call i386 ipc 21 7 0 @p 0x100000 0
out p u32 0xf7001000
ret 0
text shmat(7, 0x100000, 0) = 0xf7001000

call i386 ipc 21 7 0x1000 @bad 0 0
err 22
text shmat(7, NULL, SHM_RDONLY) = -1 EINVAL
