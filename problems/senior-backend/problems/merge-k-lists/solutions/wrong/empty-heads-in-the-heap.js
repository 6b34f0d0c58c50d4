import { ListNode } from './code-rounds.js';

class MinHeap {
  constructor(nodes) {
    this.nodes = [];
    for (const node of nodes) this.push(node);
  }

  push(node) {
    let i = this.nodes.push(node) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (this.nodes[parent].val <= this.nodes[i].val) return;
      [this.nodes[parent], this.nodes[i]] = [this.nodes[i], this.nodes[parent]];
      i = parent;
    }
  }

  pop() {
    const top = this.nodes[0];
    const last = this.nodes.pop();
    if (this.nodes.length === 0) return top;
    this.nodes[0] = last;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= this.nodes.length) return top;
      if (child + 1 < this.nodes.length && this.nodes[child + 1].val < this.nodes[child].val) child++;
      if (this.nodes[i].val <= this.nodes[child].val) return top;
      [this.nodes[child], this.nodes[i]] = [this.nodes[i], this.nodes[child]];
      i = child;
    }
  }
}

export function mergeKLists(lists) {
  const heap = new MinHeap(lists);
  const front = new ListNode(0);
  let last = front;
  while (heap.nodes.length > 0) {
    last = last.next = heap.pop();
    if (last.next) heap.push(last.next);
  }
  return front.next;
}
