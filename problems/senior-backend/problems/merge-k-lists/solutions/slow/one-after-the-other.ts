import { ListNode } from './code-rounds';

type List = ListNode<number> | null;

export function mergeKLists(lists: List[]): List {
  let merged: List = null;
  for (const list of lists) merged = merge(merged, list);
  return merged;
}

function merge(a: List, b: List): List {
  const front = new ListNode(0);
  let tail = front;
  while (a && b) {
    if (a.val <= b.val) {
      tail.next = a;
      a = a.next;
    } else {
      tail.next = b;
      b = b.next;
    }
    tail = tail.next;
  }
  tail.next = a ?? b;
  return front.next;
}
