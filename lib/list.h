/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * list.h - a doubly linked ring of nodes that live inside other structs.
 */
#ifndef STRACE_LIB_LIST_H
#define STRACE_LIB_LIST_H

#include <stdbool.h>
#include <stddef.h>

struct list_node { struct list_node *next, *prev; };

static inline void list_init(struct list_node *l) { l->next = l->prev = l; }
static inline bool list_empty(const struct list_node *l) { return l->next == l; }
static inline void list_append(struct list_node *l, struct list_node *n)
{
	n->prev = l->prev;
	n->next = l;
	l->prev->next = n;
	l->prev = n;
}
static inline void list_remove(struct list_node *n)
{
	n->prev->next = n->next;
	n->next->prev = n->prev;
	list_init(n);
}
#define list_entry(n, type, member) ((type *)(void *)((char *)(n) - offsetof(type, member)))
#define list_for_each(n, l) for (struct list_node *n = (l)->next; n != (l); n = n->next)
/* safe against removal of n itself */
#define list_for_each_safe(n, l) \
	for (struct list_node *n = (l)->next, *n##_next = n->next; n != (l); n = n##_next, n##_next = n->next)

#endif
