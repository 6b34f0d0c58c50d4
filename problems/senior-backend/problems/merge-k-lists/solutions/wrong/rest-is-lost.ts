import { ListNode } from './code-rounds';

export function mergeKLists(lists: (ListNode<number> | null)[]): ListNode<number> | null {
  if (lists.length === 0) return null;
  let interval = 1;
  while (interval < lists.length) {
    for (let i = 0; i + interval < lists.length; i += interval * 2) {
      lists[i] = merge(lists[i]!, lists[i + interval]!);
    }
    interval *= 2;
  }
  return lists[0]!;
}

function merge(a: ListNode<number> | null, b: ListNode<number> | null): ListNode<number> | null {
  if (!a) return b;
  if (!b) return a;
  const dummy = new ListNode(0);
  let tail = dummy;
  while (a && b) {
    const smaller: ListNode<number> = a.val <= b.val ? a : b;
    if (smaller === a) a = a.next;
    else b = b.next;
    tail.next = new ListNode(smaller.val);
    tail = tail.next;
  }
  return dummy.next;
}
