import { ListNode } from './code-rounds.js';

/**
 * Each half of the lists is merged by itself, and then the two results. The recursion halves the number of lists,
 * so it is never deeper than its logarithm.
 * @param {(ListNode<number> | null)[]} lists
 * @returns {ListNode<number> | null}
 */
export function mergeKLists(lists) {
  if (lists.length === 0) return null;
  if (lists.length === 1) return lists[0];
  const half = Math.floor(lists.length / 2);
  return mergeTwo(mergeKLists(lists.slice(0, half)), mergeKLists(lists.slice(half)));
}

function mergeTwo(left, right) {
  const beforeFirst = new ListNode(0);
  let last = beforeFirst;
  while (left && right) {
    if (left.val <= right.val) [last.next, left] = [left, left.next];
    else [last.next, right] = [right, right.next];
    last = last.next;
  }
  last.next = left ?? right;
  return beforeFirst.next;
}
