import { ListNode } from './code-rounds';

type List = ListNode<number> | null;

/** Merges the first with the second, the third with the fourth, and so on, until one list is left. */
export function mergeKLists(lists: List[]): List {
  let round = lists;
  while (round.length > 1) round = mergePairs(round);
  return round[0] ?? null;
}

function mergePairs(lists: List[]): List[] {
  const merged: List[] = [];
  for (let index = 0; index < lists.length; index += 2) {
    merged.push(mergeTwo(lists[index]!, lists[index + 1] ?? null));
  }
  return merged;
}

function mergeTwo(left: List, right: List): List {
  const beforeFirst = new ListNode(0);
  let last = beforeFirst;
  while (left !== null && right !== null) {
    if (left.val <= right.val) {
      last.next = left;
      left = left.next;
    } else {
      last.next = right;
      right = right.next;
    }
    last = last.next;
  }
  last.next = left ?? right;
  return beforeFirst.next;
}
