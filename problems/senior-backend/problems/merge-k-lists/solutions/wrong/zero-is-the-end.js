import { ListNode } from './code-rounds.js';

export function mergeKLists(lists) {
  while (lists.length > 1) {
    const round = [];
    for (let i = 0; i < lists.length; i += 2) round.push(merge(lists[i], lists[i + 1]));
    lists = round;
  }
  return lists[0] ?? null;
}

function merge(a, b) {
  const front = new ListNode(0);
  let tail = front;
  while (a?.val && b?.val) {
    if (a.val <= b.val) {
      tail.next = a;
      a = a.next;
    } else {
      tail.next = b;
      b = b.next;
    }
    tail = tail.next;
  }
  tail.next = a?.val ? a : (b ?? null);
  return front.next;
}
