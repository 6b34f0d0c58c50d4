/** A heap with the smallest number on top. */
class MinHeap {
  #items = [];

  get size() {
    return this.#items.length;
  }

  get top() {
    return this.#items[0];
  }

  push(item) {
    const items = this.#items;
    let place = items.length;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (items[parent] <= item) break;
      items[place] = items[parent];
      place = parent;
    }
    items[place] = item;
  }

  pop() {
    const items = this.#items;
    const top = items[0];
    const item = items.pop();
    if (items.length === 0) return top;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child + 1 < items.length && items[child + 1] < items[child]) child += 1;
      if (child >= items.length || items[child] >= item) break;
      items[place] = items[child];
      place = child;
    }
    items[place] = item;
    return top;
  }
}

export class MedianFinder {
  /** The smaller half with the signs turned round, so that its largest number is on top. */
  #negatedLow = new MinHeap();
  #high = new MinHeap();

  /**
   * @param {number} num
   * @returns {void}
   */
  addNum(num) {
    if (this.#high.size > 0 && num > this.#high.top) this.#high.push(num);
    else this.#negatedLow.push(-num);

    if (this.#negatedLow.size > this.#high.size + 1) this.#high.push(-this.#negatedLow.pop());
    else if (this.#high.size > this.#negatedLow.size) this.#negatedLow.push(-this.#high.pop());
  }

  /** @returns {number} */
  findMedian() {
    const low = -this.#negatedLow.top;
    return this.#negatedLow.size > this.#high.size ? low : (low + this.#high.top) / 2;
  }
}
