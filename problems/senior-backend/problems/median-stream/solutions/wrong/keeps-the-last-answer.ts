export class MedianFinder {
  private readonly sorted: number[] = [];
  private median: number | undefined;

  addNum(num: number): void {
    let at = this.sorted.length;
    let from = 0;
    while (from < at) {
      const middle = (from + at) >> 1;
      if (this.sorted[middle]! <= num) from = middle + 1;
      else at = middle;
    }
    // At an end it cannot change the middle.
    if (at > 0 && at < this.sorted.length) this.median = undefined;
    this.sorted.splice(at, 0, num);
  }

  findMedian(): number {
    this.median ??= this.compute();
    return this.median;
  }

  private compute(): number {
    const middle = this.sorted.length >> 1;
    return this.sorted.length % 2 ? this.sorted[middle]! : (this.sorted[middle - 1]! + this.sorted[middle]!) / 2;
  }
}
