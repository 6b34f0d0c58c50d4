import { MaxHeap, MinHeap } from 'mnemonist';

/** The lower half, with the number in the middle if there is one, and the upper half. */
export class MedianFinder {
  readonly #lower = new MaxHeap<number>();
  readonly #upper = new MinHeap<number>();

  addNum(num: number): void {
    if (this.#lower.size === this.#upper.size) this.#lower.push(this.#upper.pushpop(num) ?? num);
    else this.#upper.push(this.#lower.pushpop(num) ?? num);
  }

  findMedian(): number {
    const below = this.#lower.peek() ?? 0;
    const above = this.#upper.peek() ?? 0;
    return this.#lower.size > this.#upper.size ? below : (below + above) / 2;
  }
}
