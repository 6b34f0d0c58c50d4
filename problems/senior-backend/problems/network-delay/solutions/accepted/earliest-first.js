/** A binary heap in an array, the earliest signal on top. A signal is a pair: time and node. */
class Signals {
  #items = [];

  get size() {
    return this.#items.length;
  }

  push(signal) {
    let at = this.#items.push(signal) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#items[parent][0] <= signal[0]) break;
      this.#items[at] = this.#items[parent];
      at = parent;
    }
    this.#items[at] = signal;
  }

  pop() {
    const [top] = this.#items;
    const last = this.#items.pop();
    if (this.size === 0) return top;
    let at = 0;
    for (let child = 1; child < this.size; child = 2 * at + 1) {
      if (this.#items[child + 1]?.[0] < this.#items[child][0]) child += 1;
      if (last[0] <= this.#items[child][0]) break;
      this.#items[at] = this.#items[child];
      at = child;
    }
    this.#items[at] = last;
    return top;
  }
}

export function networkDelayTime(times, n, k) {
  const links = new Map();
  for (const [from, to, delay] of times) {
    if (!links.has(from)) links.set(from, []);
    links.get(from).push([to, delay]);
  }

  const signals = new Signals();
  signals.push([0, k]);
  const reached = new Set();
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
