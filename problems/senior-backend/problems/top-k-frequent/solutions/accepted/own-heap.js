class Heap {
  #items = [];
  #before;

  constructor(before, items) {
    this.#before = before;
    this.#items = items;
    for (let i = (items.length >> 1) - 1; i >= 0; i -= 1) this.#sink(i);
  }

  get size() {
    return this.#items.length;
  }

  pop() {
    const [top] = this.#items;
    const last = this.#items.pop();
    if (this.size > 0) {
      this.#items[0] = last;
      this.#sink(0);
    }
    return top;
  }

  #sink(i) {
    const items = this.#items;
    for (let child = 2 * i + 1; child < items.length; child = 2 * i + 1) {
      if (child + 1 < items.length && this.#before(items[child + 1], items[child])) child += 1;
      if (!this.#before(items[child], items[i])) return;
      [items[i], items[child]] = [items[child], items[i]];
      i = child;
    }
  }
}

module.exports.topKFrequent = function (nums, k) {
  const seen = new Map();
  nums.forEach((n) => seen.set(n, (seen.get(n) ?? 0) + 1));
  // All values at once into a heap, which is linear; only k of them are taken out.
  const heap = new Heap((a, b) => a[1] > b[1], [...seen]);
  const top = [];
  while (top.length < k && heap.size > 0) top.push(heap.pop()[0]);
  return top;
};
