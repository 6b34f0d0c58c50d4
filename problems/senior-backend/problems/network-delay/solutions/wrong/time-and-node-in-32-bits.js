class MinHeap {
  #items = [];

  get size() {
    return this.#items.length;
  }

  push(item) {
    let at = this.#items.push(item) - 1;
    while (at > 0 && this.#items[(at - 1) >> 1] > item) {
      this.#items[at] = this.#items[(at - 1) >> 1];
      at = (at - 1) >> 1;
    }
    this.#items[at] = item;
  }

  pop() {
    const top = this.#items[0];
    const last = this.#items.pop();
    if (this.size > 0) {
      let at = 0;
      for (let child = 1; child < this.size; child = 2 * at + 1) {
        if (child + 1 < this.size && this.#items[child + 1] < this.#items[child]) child += 1;
        if (last <= this.#items[child]) break;
        this.#items[at] = this.#items[child];
        at = child;
      }
      this.#items[at] = last;
    }
    return top;
  }
}

export function networkDelayTime(times, n, k) {
  const links = Array.from({ length: n + 1 }, () => []);
  for (const [from, to, delay] of times) links[from].push([to, delay]);
  // One number for time and node is quicker to compare than a pair.
  const pack = (time, node) => (time << 15) | node;
  const heap = new MinHeap();
  heap.push(pack(0, k));
  const reached = new Set();
  let latest = 0;
  while (heap.size > 0) {
    const item = heap.pop();
    const node = item & 0x7fff;
    if (reached.has(node)) continue;
    reached.add(node);
    latest = item >>> 15;
    for (const [to, delay] of links[node]) heap.push(pack(latest + delay, to));
  }
  return reached.size === n ? latest : -1;
}
