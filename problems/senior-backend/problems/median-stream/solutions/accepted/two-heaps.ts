/** A binary heap of numbers. On top is the one that comes before all others. */
class Heap {
  private readonly items: number[] = [];

  constructor(private readonly comesBefore: (a: number, b: number) => boolean) {}

  get size(): number {
    return this.items.length;
  }

  get top(): number {
    return this.items[0]!;
  }

  push(item: number): void {
    this.items.push(item);
    this.rise(this.items.length - 1);
  }

  pop(): number {
    const top = this.top;
    const last = this.items.pop()!;
    if (this.size > 0) {
      this.items[0] = last;
      this.sink(0);
    }
    return top;
  }

  private rise(index: number): void {
    const parent = (index - 1) >> 1;
    if (index === 0 || !this.precedes(index, parent)) return;
    this.swap(index, parent);
    this.rise(parent);
  }

  private sink(index: number): void {
    let first = index;
    for (const child of [2 * index + 1, 2 * index + 2]) {
      if (child < this.size && this.precedes(child, first)) first = child;
    }
    if (first === index) return;
    this.swap(index, first);
    this.sink(first);
  }

  private precedes(left: number, right: number): boolean {
    return this.comesBefore(this.items[left]!, this.items[right]!);
  }

  private swap(left: number, right: number): void {
    [this.items[left], this.items[right]] = [this.items[right]!, this.items[left]!];
  }
}

/** The smaller half of the numbers and the larger one; the smaller half may have one more. */
export class MedianFinder {
  private readonly smaller = new Heap((a, b) => a > b);
  private readonly larger = new Heap((a, b) => a < b);

  addNum(num: number): void {
    // By way of the smaller half, so that what arrives above is never below what stays there.
    this.smaller.push(num);
    this.larger.push(this.smaller.pop());
    if (this.larger.size > this.smaller.size) this.smaller.push(this.larger.pop());
  }

  findMedian(): number {
    if (this.smaller.size > this.larger.size) return this.smaller.top;
    return (this.smaller.top + this.larger.top) / 2;
  }
}
