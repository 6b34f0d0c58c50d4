type Entry = readonly [time: number, node: number];

class MinHeap {
  private readonly entries: Entry[] = [];

  get size(): number {
    return this.entries.length;
  }

  push(entry: Entry): void {
    let at = this.entries.push(entry) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.entries[parent]![0] <= entry[0]) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): Entry {
    const top = this.entries[0]!;
    const last = this.entries.pop()!;
    if (this.size === 0) return top;
    this.entries[0] = last;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= this.size) return top;
      const child = this.entries[left]![0] < last[0] ? left : left + 1;
      if (child >= this.size || this.entries[child]![0] >= last[0]) return top;
      this.swap(at, child);
      at = child;
    }
  }

  private swap(a: number, b: number): void {
    [this.entries[a], this.entries[b]] = [this.entries[b]!, this.entries[a]!];
  }
}

export function networkDelayTime(times: number[][], n: number, k: number): number {
  const links = new Map<number, number[][]>();
  for (const link of times) {
    if (!links.has(link[0]!)) links.set(link[0]!, []);
    links.get(link[0]!)!.push(link);
  }
  const heap = new MinHeap();
  heap.push([0, k]);
  const arrival = new Map<number, number>();
  while (heap.size > 0) {
    const [time, node] = heap.pop();
    if (arrival.has(node)) continue;
    arrival.set(node, time);
    for (const [, to, delay] of links.get(node) ?? []) heap.push([time + delay!, to!]);
  }
  return arrival.size === n ? [...arrival.values()].reduce((a, b) => Math.max(a, b)) : -1;
}
