interface Point {
  position: number;
  node: string;
}

/** All points in one array, sorted by position and then by name; a lookup is a binary search. */
export class HashRing {
  private readonly nodes = new Set<string>();
  private points: Point[] = [];

  addNode(node: string, points: number[]): void {
    this.removeNode(node);
    this.nodes.add(node);
    for (const position of points) this.points.push({ position, node });
    this.points.sort((a, b) => a.position - b.position || (a.node < b.node ? -1 : 1));
  }

  removeNode(node: string): boolean {
    this.points = this.points.filter((point) => point.node !== node);
    return this.nodes.delete(node);
  }

  getNode(position: number): string {
    return this.getNodes(position, 1)[0] ?? '';
  }

  getNodes(position: number, count: number): string[] {
    const met = new Set<string>();
    const wanted = Math.min(count, this.nodes.size);
    for (let i = this.firstFrom(position); met.size < wanted; i++) {
      met.add(this.points[i % this.points.length]!.node);
    }
    return [...met];
  }

  /** The index of the first point at this position or after it; the number of points when there is none. */
  private firstFrom(position: number): number {
    let low = 0;
    let high = this.points.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.points[middle]!.position <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
