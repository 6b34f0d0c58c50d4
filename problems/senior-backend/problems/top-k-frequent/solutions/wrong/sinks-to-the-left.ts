type Counted = readonly [value: number, count: number];

/** A binary heap in an array, the most frequent on top. */
class MaxHeap {
  private readonly items: Counted[] = [];

  get size(): number {
    return this.items.length;
  }

  push(item: Counted): void {
    let at = this.items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.items[parent]![1] >= item[1]) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): Counted {
    const top = this.items[0]!;
    const last = this.items.pop()!;
    if (this.size === 0) return top;
    this.items[0] = last;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= this.size) return top;
      const child = this.items[left]![1] > last[1] ? left : left + 1;
      if (child >= this.size || this.items[child]![1] <= last[1]) return top;
      this.swap(at, child);
      at = child;
    }
  }

  private swap(a: number, b: number): void {
    [this.items[a], this.items[b]] = [this.items[b]!, this.items[a]!];
  }
}

export function topKFrequent(nums: number[], k: number): number[] {
  const counts = new Map<number, number>();
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1);
  const heap = new MaxHeap();
  for (const entry of counts) heap.push(entry);
  const top: number[] = [];
  while (top.length < k && heap.size > 0) top.push(heap.pop()[0]);
  return top;
}
