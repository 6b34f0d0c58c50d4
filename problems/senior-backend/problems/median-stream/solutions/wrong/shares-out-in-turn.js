class Heap {
  constructor(before) {
    this.before = before;
    this.items = [];
  }

  push(item) {
    this.items.push(item);
    let i = this.items.length - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!this.before(this.items[i], this.items[parent])) break;
      [this.items[i], this.items[parent]] = [this.items[parent], this.items[i]];
      i = parent;
    }
  }
}

export class MedianFinder {
  constructor() {
    this.low = new Heap((a, b) => a > b);
    this.high = new Heap((a, b) => a < b);
  }

  addNum(num) {
    // The halves must be equal in size, so the shorter one gets the number.
    (this.low.items.length <= this.high.items.length ? this.low : this.high).push(num);
  }

  findMedian() {
    const [low] = this.low.items;
    const [high] = this.high.items;
    return this.low.items.length > this.high.items.length ? low : (low + high) / 2;
  }
}
