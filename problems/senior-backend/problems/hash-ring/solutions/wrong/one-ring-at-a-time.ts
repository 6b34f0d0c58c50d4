interface Point {
  readonly position: number;
  readonly node: string;
}

let ring: readonly Point[];
let nodes: Set<string>;

export class HashRing {
  constructor() {
    ring = [];
    nodes = new Set();
  }

  addNode(node: string, points: number[]): void {
    this.removeNode(node);
    nodes.add(node);
    ring = [...ring, ...points.map((position) => ({ position, node }))].sort(inOrder);
  }

  removeNode(node: string): boolean {
    ring = ring.filter((point) => point.node !== node);
    return nodes.delete(node);
  }

  getNode(position: number): string {
    return ring.length === 0 ? '' : ring[firstFrom(position) % ring.length]!.node;
  }

  getNodes(position: number, count: number): string[] {
    const met = new Set<string>();
    const start = firstFrom(position);
    for (let step = 0; step < ring.length && met.size < count; step++) {
      met.add(ring[(start + step) % ring.length]!.node);
    }
    return [...met];
  }
}

function inOrder(a: Point, b: Point): number {
  if (a.position !== b.position) return a.position - b.position;
  return a.node < b.node ? -1 : Number(a.node > b.node);
}

/** The place of the first point at this position or beyond, or the number of points. */
function firstFrom(position: number): number {
  let from = 0;
  let to = ring.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (ring[middle]!.position < position) from = middle + 1;
    else to = middle;
  }
  return from;
}
