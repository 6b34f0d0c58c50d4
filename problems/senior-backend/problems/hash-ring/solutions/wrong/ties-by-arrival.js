/** All points in one array, sorted by position and then by name; a lookup is a binary search. */
export class HashRing {
  #nodes = new Set();
  #points = [];

  addNode(node, points) {
    this.removeNode(node);
    this.#nodes.add(node);
    for (const position of points) this.#points.push({ position, node });
    this.#points.sort((a, b) => a.position - b.position);
  }

  removeNode(node) {
    if (!this.#nodes.delete(node)) return false;
    this.#points = this.#points.filter((point) => point.node !== node);
    return true;
  }

  getNode(position) {
    if (this.#points.length === 0) return '';
    return this.#points[this.#firstFrom(position) % this.#points.length].node;
  }

  getNodes(position, count) {
    const met = new Set();
    const wanted = Math.min(count, this.#nodes.size);
    for (let i = this.#firstFrom(position); met.size < wanted; i++) {
      met.add(this.#points[i % this.#points.length].node);
    }
    return [...met];
  }

  #firstFrom(position) {
    let low = 0;
    let high = this.#points.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#points[middle].position < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
