/** A tree over the four bytes of a number, the highest first. Each node counts its numbers by their next byte. */
class Node {
  readonly counts = new Int32Array(256);
  readonly children: (Node | undefined)[] = [];
}

const shifts = [24, 16, 8, 0];
const smallest = -(2 ** 31);

/** The counts on the way down tell in which branch the number of a given rank lies. */
export class MedianFinder {
  private readonly root = new Node();
  private count = 0;

  addNum(num: number): void {
    this.count += 1;
    // Moved up, so that the order of the bytes is that of the numbers.
    const moved = num - smallest;
    let node = this.root;
    for (const shift of shifts) {
      const byte = (moved >>> shift) & 0xff;
      node.counts[byte]! += 1;
      if (shift > 0) node = node.children[byte] ??= new Node();
    }
  }

  findMedian(): number {
    const upper = this.count >> 1;
    const lower = (this.count - 1) >> 1;
    return (this.ranked(lower) + this.ranked(upper)) / 2;
  }

  private ranked(rank: number): number {
    let node: Node | undefined = this.root;
    let moved = 0;
    for (const shift of shifts) {
      let byte = 0;
      while (rank >= node!.counts[byte]!) {
        rank -= node!.counts[byte]!;
        byte += 1;
      }
      moved += byte * 2 ** shift;
      node = node!.children[byte];
    }
    return moved + smallest;
  }
}
