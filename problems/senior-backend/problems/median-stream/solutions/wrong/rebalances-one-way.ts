class Sorted {
  readonly items: number[] = [];

  add(num: number): void {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.items[middle]! < num) low = middle + 1;
      else high = middle;
    }
    this.items.splice(low, 0, num);
  }
}

export class MedianFinder {
  private readonly low = new Sorted();
  private readonly high = new Sorted();

  addNum(num: number): void {
    const largestLow = this.low.items.at(-1);
    if (largestLow === undefined || num <= largestLow) this.low.add(num);
    else this.high.add(num);
    if (this.low.items.length > this.high.items.length + 1) this.high.add(this.low.items.pop()!);
  }

  findMedian(): number {
    const low = this.low.items.at(-1)!;
    const high = this.high.items[0];
    if (high === undefined || this.low.items.length > this.high.items.length) return low;
    return this.high.items.length > this.low.items.length ? high : (low + high) / 2;
  }
}
