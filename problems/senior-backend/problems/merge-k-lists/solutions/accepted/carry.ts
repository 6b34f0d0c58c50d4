import type { ListNode } from './code-rounds';

type List = ListNode<number> | null;

/**
 * Counts in binary with lists: slot i is empty or holds a merge of 2^i lists. A list that comes to a slot that is
 * taken is merged with what lies there and carried on, so that equal sizes meet. Needs no more than one pass.
 */
export function mergeKLists(lists: Iterable<List>): List {
  const slots: List[] = [];
  for (const list of lists) {
    let carried = list;
    let slot = 0;
    while (slots[slot]) {
      carried = merge(slots[slot]!, carried);
      slots[slot] = null;
      slot++;
    }
    slots[slot] = carried;
  }
  return slots.reduce(merge, null);
}

function merge(a: List, b: List): List {
  if (!a || !b) return a ?? b;
  if (b.val < a.val) [a, b] = [b, a];
  const first = a;
  while (b) {
    while (a!.next && a!.next.val <= b.val) a = a!.next;
    const rest: List = a!.next;
    a!.next = b;
    a = b;
    b = rest;
  }
  return first;
}
