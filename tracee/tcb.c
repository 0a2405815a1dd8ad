/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * tcb.c - the traced threads by number, and the reference counts of what they
 * share.  Whoever keeps something about a thread, an address space or a table
 * of descriptors is told here when it goes away.
 */
#include "tracee/tcb.h"
#include "tracee/listen.h"
#include "tracee/memos.h"
#include "mmap_cache.h"
#include <stdlib.h>
#include <string.h>

enum { TCB_BUCKETS = 4096 };

struct list_node tcbs = { &tcbs, &tcbs };
unsigned tcb_count;
static struct tcb *buckets[TCB_BUCKETS];

static struct tcb **tcb_slot(pid_t pid)
{
	return &buckets[(unsigned)pid % TCB_BUCKETS];
}

static void *alloc_zero(size_t size)
{
	void *p = calloc(1, size);

	if (!p)
		die("out of memory");
	return p;
}

static struct mm *mm_new(void)
{
	struct mm *mm = alloc_zero(sizeof(*mm));

	mm->refs = 1;
	mm->generation = 1;
	return mm;
}

static void mm_put(struct mm *mm)
{
	if (--mm->refs)
		return;
	LISTEN(forget_mm, mm);
	mmap_cache_forget(mm);
	free(mm);
}

static struct files *files_new(void)
{
	struct files *files = alloc_zero(sizeof(*files));

	files->refs = 1;
	files->generation = 1;
	return files;
}

static void files_put(struct files *files)
{
	if (--files->refs)
		return;
	LISTEN(forget_files, files);
	memo_forget(&files->memos);
	free(files);
}

static void tcb_hash(struct tcb *tcb)
{
	struct tcb **slot = tcb_slot(tcb->pid);

	tcb->hash_next = *slot;
	*slot = tcb;
}

static void tcb_unhash(struct tcb *tcb)
{
	struct tcb **p = tcb_slot(tcb->pid);

	while (*p != tcb)
		p = &(*p)->hash_next;
	*p = tcb->hash_next;
}

struct tcb *tcb_find(pid_t pid)
{
	struct tcb *tcb = *tcb_slot(pid);

	while (tcb && tcb->pid != pid)
		tcb = tcb->hash_next;
	return tcb;
}

struct tcb *tcb_new(pid_t pid, unsigned flags, void (*source)(struct tcb *))
{
	struct tcb *tcb = alloc_zero(sizeof(*tcb));

	tcb->pid = tcb->tgid = pid;
	tcb->flags = flags;
	tcb->abi = abis[0];
	tcb->mm = mm_new();
	tcb->files = files_new();
	source(tcb);
	sb_init(&tcb->line);
	tcb_hash(tcb);
	list_append(&tcbs, &tcb->node);
	tcb_count++;
	LISTEN(born, tcb);
	return tcb;
}

void tcb_free(struct tcb *tcb)
{
	LISTEN(forget_tcb, tcb);
	mm_put(tcb->mm);
	files_put(tcb->files);
	tcb_unhash(tcb);
	list_remove(&tcb->node);
	tcb_count--;
	call_done(&tcb->call);
	sb_free(&tcb->line);
	free(tcb);
}

void tcb_rename(struct tcb *tcb, pid_t pid)
{
	tcb_unhash(tcb);
	tcb->pid = tcb->tgid = pid;
	tcb->proc_number = 0;
	tcb_hash(tcb);
}

void tcb_share(struct tcb *child, struct tcb *parent, unsigned what)
{
	if ((what & TCB_SHARE_MM) && child->mm != parent->mm) {
		mm_put(child->mm);
		child->mm = parent->mm;
		child->mm->refs++;
	}
	if ((what & TCB_SHARE_FILES) && child->files != parent->files) {
		files_put(child->files);
		child->files = parent->files;
		child->files->refs++;
	} else if (child->files != parent->files) {
		LISTEN(copy_files, child->files, parent->files);	/* what fork copies */
	}
}

void tcb_new_mm(struct tcb *tcb)
{
	struct mm *old = tcb->mm;

	tcb->mm = mm_new();
	mm_put(old);
}

void tcb_copy_files(struct tcb *tcb)
{
	struct files *old = tcb->files;

	tcb->files = files_new();
	LISTEN(copy_files, tcb->files, old);
	files_put(old);
}

void tcb_new_files(struct tcb *tcb)
{
	struct files *old = tcb->files;

	tcb->files = files_new();
	files_put(old);
}
