import { ListNode } from './code-rounds';

export function mergeKLists(lists: (ListNode<number> | null)[]): ListNode<number> | null {
  const nodes: ListNode<number>[] = [];
  for (let node of lists) {
    while (node) {
      nodes.push(node);
      node = node.next;
    }
  }
  // Largest first, so that each node can be linked to the one that is already in its place.
  nodes.sort((a, b) => b.val - a.val);
  for (let i = 1; i < nodes.length; i++) {
    nodes[i]!.next = nodes[i - 1]!;
  }
  return nodes.at(-1) ?? null;
}
