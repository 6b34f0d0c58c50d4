type Signal = readonly [time: number, node: number];

/** A binary heap in an array, the earliest signal on top. */
class Signals {
  private readonly items: Signal[] = [];

  get size(): number {
    return this.items.length;
  }

  push(signal: Signal): void {
    let at = this.items.push(signal) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.items[parent]![0] <= signal[0]) break;
      this.items[at] = this.items[parent]!;
      at = parent;
    }
    this.items[at] = signal;
  }

  pop(): Signal {
    const top = this.items[0]!;
    const last = this.items.pop()!;
    if (this.size === 0) return top;
    let at = 0;
    for (let child = 1; child < this.size; child = 2 * at + 1) {
      const right = this.items[child + 1];
      if (right !== undefined && right[0] < this.items[child]![0]) child += 1;
      if (last[0] <= this.items[child]![0]) break;
      this.items[at] = this.items[child]!;
      at = child;
    }
    this.items[at] = last;
    return top;
  }
}

export function networkDelayTime(times: number[][], n: number, k: number): number {
  const links = new Map<number, [to: number, delay: number][]>();
  for (const [from, to, delay] of times as [number, number, number][]) {
    const known = links.get(from);
    if (known === undefined) links.set(from, [[to, delay]]);
    else known.push([to, delay]);
  }

  const signals = new Signals();
  signals.push([0, k]);
  const reached = new Set<number>();
  let latest = 0;
  while (signals.size > 0) {
    const [time, node] = signals.pop();
    // Earlier signals come first, so a node that has been reached has nothing to gain from this one.
    if (reached.has(node)) continue;
    reached.add(node);
    latest = time;
    for (const [to, delay] of links.get(node) ?? []) signals.push([time + delay, to]);
  }
  return reached.size === n ? latest : -1;
}
