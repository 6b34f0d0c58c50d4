import { Heap } from 'mnemonist';

interface ListNode {
  readonly val: number;
  next: ListNode | null;
}

export function mergeKLists(lists: (ListNode | null)[]): ListNode | null {
  const heads = new Heap<ListNode>((a, b) => a.val - b.val);
  for (const list of lists) if (list !== null) heads.push(list);
  const first = heads.peek() ?? null;
  let last: ListNode | undefined;
  for (let node = heads.pop(); node !== undefined; node = heads.pop()) {
    if (last !== undefined) last.next = node;
    last = node;
    if (node.next !== null) heads.push(node.next);
  }
  return first;
}
