import { ListNode } from './code-rounds.js';

export const mergeKLists = (lists) => {
  const values = [];
  for (const list of lists) {
    for (let node = list; node !== null; node = node.next) values.push(node.val);
  }
  let merged = null;
  for (const value of values.sort().reverse()) merged = new ListNode(value, merged);
  return merged;
};
