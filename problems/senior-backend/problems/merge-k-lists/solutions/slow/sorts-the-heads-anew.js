import { ListNode } from './code-rounds.js';

export function mergeKLists(lists) {
  let heads = lists.filter((list) => list !== null);
  const front = new ListNode(0);
  let tail = front;
  while (heads.length > 0) {
    heads.sort((a, b) => b.val - a.val);
    tail.next = heads.pop();
    tail = tail.next;
    if (tail.next) heads.push(tail.next);
  }
  return front.next;
}
