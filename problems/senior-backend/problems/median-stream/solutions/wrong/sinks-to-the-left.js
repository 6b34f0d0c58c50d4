class MinHeap {
  constructor() {
    this.items = [];
  }

  push(item) {
    let i = this.items.push(item) - 1;
    while (i > 0 && this.items[(i - 1) >> 1] > item) {
      this.items[i] = this.items[(i - 1) >> 1];
      i = (i - 1) >> 1;
    }
    this.items[i] = item;
  }

  pop() {
    const top = this.items[0];
    const item = this.items.pop();
    const { length } = this.items;
    if (length === 0) return top;
    let i = 0;
    while (2 * i + 1 < length && this.items[2 * i + 1] < item) {
      this.items[i] = this.items[2 * i + 1];
      i = 2 * i + 1;
    }
    this.items[i] = item;
    return top;
  }
}

export class MedianFinder {
  low = new MinHeap();
  high = new MinHeap();

  addNum(num) {
    this.low.push(-num);
    this.high.push(-this.low.pop());
    if (this.high.items.length > this.low.items.length) this.low.push(-this.high.pop());
  }

  findMedian() {
    const low = -this.low.items[0];
    return this.low.items.length > this.high.items.length ? low : (low + this.high.items[0]) / 2;
  }
}
