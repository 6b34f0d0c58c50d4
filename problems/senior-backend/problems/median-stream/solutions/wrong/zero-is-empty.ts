class Half {
  private readonly items: number[] = [];

  constructor(private readonly order: (a: number, b: number) => number) {}

  get size(): number {
    return this.items.length;
  }

  get top(): number | undefined {
    return this.items.at(-1);
  }

  push(num: number): void {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.order(this.items[middle]!, num) > 0) low = middle + 1;
      else high = middle;
    }
    this.items.splice(low, 0, num);
  }

  pop(): number {
    return this.items.pop()!;
  }
}

export class MedianFinder {
  private readonly low = new Half((a, b) => b - a);
  private readonly high = new Half((a, b) => a - b);

  addNum(num: number): void {
    if (!this.low.top || num <= this.low.top) this.low.push(num);
    else this.high.push(num);
    if (this.low.size > this.high.size + 1) this.high.push(this.low.pop());
    else if (this.high.size > this.low.size) this.low.push(this.high.pop());
  }

  findMedian(): number {
    return this.low.size > this.high.size ? this.low.top! : (this.low.top! + this.high.top!) / 2;
  }
}
