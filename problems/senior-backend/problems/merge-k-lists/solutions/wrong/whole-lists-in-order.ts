import type { ListNode } from './code-rounds';

export function mergeKLists(lists: (ListNode<number> | null)[]): ListNode<number> | null {
  const heads = lists.filter((list): list is ListNode<number> => list !== null);
  heads.sort((a, b) => a.val - b.val);
  for (const [index, head] of heads.entries()) {
    let last = head;
    while (last.next) last = last.next;
    last.next = heads[index + 1] ?? null;
  }
  return heads[0] ?? null;
}
